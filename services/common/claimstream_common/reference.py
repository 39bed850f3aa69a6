"""The page at /docs of a service: every call with its parameters, bodies and their fields, answers, examples. Pure.

Swagger UI would come from somebody else's server, which not every network reaches and not everybody wants to tell what
they read. Here is no script at all: an example is a link, and whatever reads OpenAPI finds it at /openapi.json.
"""

from __future__ import annotations

import html
import json
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

Json = Mapping[str, Any]

_STYLE = """
body{font:15px/1.5 system-ui,sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem;color:#1b1b1b;background:#fff}
h2{margin-top:2.5rem;border-top:1px solid #ccc;padding-top:1rem}h2 code{font-size:1.05rem}
table{border-collapse:collapse;width:100%}
td{border-top:1px solid #eee;padding:.25rem .75rem .25rem 0;vertical-align:top}
td:first-child{white-space:nowrap}pre{background:#f5f5f5;padding:.75rem;overflow:auto;max-height:24rem}
@media(prefers-color-scheme:dark){
body{color:#ddd;background:#151515}pre{background:#222}a{color:#8ab4f8}td{border-color:#333}}
"""


def page(document: Json) -> str:
    """The page for an OpenAPI document."""
    info = document["info"]
    calls = list(_calls(document))
    schemas = document.get("components", {}).get("schemas", {})
    contents = "".join(
        f'<li><a href="#{_anchor(method, path)}"><code>{method} {_text(path)}</code></a> {_text(call["summary"])}</li>'
        for method, path, call in calls
    )
    return (
        f'<!doctype html><html lang="en"><head><meta charset="utf-8"><title>{_text(info["title"])}</title>'
        f'<meta name="viewport" content="width=device-width"><style>{_STYLE}</style></head><body>'
        f"<h1>{_text(info['title'])} {_text(info['version'])}</h1><p>{_text(info.get('description', ''))} "
        f'For programs: <a href="openapi.json">openapi.json</a>.</p><ul>{contents}</ul>'
        f"{''.join(_call(method, path, call, schemas) for method, path, call in calls)}</body></html>"
    )


def _calls(document: Json) -> Iterator[tuple[str, str, Json]]:
    for path, methods in document["paths"].items():
        for method, call in methods.items():
            yield method.upper(), path, call


def _call(method: str, path: str, call: Json, schemas: Json) -> str:
    body = call.get("requestBody", {}).get("content", {})
    parts = [
        f'<h2 id="{_anchor(method, path)}"><code>{method} {_text(path)}</code> {_text(call["summary"])}</h2>',
        f"<p>{_text(call.get('description', ''))}</p>",
        _table("Parameters", (_parameter(one) for one in call.get("parameters", []))),
        *_examples("Body", body, schemas),
        *(_fields(described["schema"], schemas) for described in body.values() if "schema" in described),
        _table("Answers", ((status, one["description"]) for status, one in call["responses"].items())),
    ]
    if request := call.get("x-example-request"):
        parts.append(f'<p>Example: <a href="{_text(request.removeprefix("/"))}"><code>{_text(request)}</code></a></p>')
    for status, answer in call["responses"].items():
        if str(status).startswith("2"):
            parts += _examples("", answer.get("content", {}), schemas)
    return "".join(parts)


def _examples(title: str, content: Json, schemas: Json) -> Iterator[str]:
    """One of each media type that has any: its own, or its schema's."""
    for media, described in content.items():
        named = (one["value"] for one in described.get("examples", {}).values())
        schema = schemas.get(_name(described.get("schema", {})), {})
        found = [described["example"]] if "example" in described else [*named, *schema.get("examples", [])]
        if found:
            yield f"<p>{title} {_text(media)}</p><pre>{_text(_shown(found[0]))}</pre>"


def _fields(schema: Json, schemas: Json) -> str:
    """What a body holds: each field of the model that it refers to, else only what is said of it."""
    model = schemas.get(_name(schema), schema)
    said = f"<p>{_text(model['description'])}</p>" if "description" in model else ""
    needed = model.get("required", [])
    rows = ((name, _field(one, name in needed)) for name, one in model.get("properties", {}).items())
    return said + _table(f"Fields of {_name(schema)}", rows)


def _field(schema: Json, needed: bool) -> str:
    """`string (1 to 300 characters). Where it is from.`"""
    default = schema.get("default")
    parts = [_kind(schema) + (", required" if needed else ""), schema.get("description", "").rstrip(".")]
    parts += [f"Default: {json.dumps(default)}"] if default not in (None, [], {}) else []
    return " ".join(f"{part}." for part in parts if part)


def _kind(schema: Json) -> str:
    """The type of a value and its bounds. That it may be null is not told: that is as if it were absent."""
    if others := [one for one in schema.get("anyOf", ()) if one.get("type") != "null"]:
        return " or ".join(map(_kind, others))
    characters = _range(schema, "minLength", "maxLength")
    bounds = [
        f"{characters} characters" if characters else "",
        _range(schema, "minItems", "maxItems"),
        _range(schema, "minimum", "maximum"),
        f"one of {', '.join(map(str, schema['enum']))}" if "enum" in schema else "",
        f"as {schema['pattern']}" if "pattern" in schema else "",
    ]
    told = ", ".join(filter(None, bounds))
    kind = _name(schema) or schema.get("type", "anything")
    return kind + (f" ({told})" if told else "") + (f" of {_kind(schema['items'])}" if "items" in schema else "")


def _range(schema: Json, low: str, high: str) -> str:
    match schema.get(low), schema.get(high):
        case None, None:
            return ""
        case None, most:
            return f"at most {most:,}"
        case least, None:
            return f"at least {least:,}"
        case least, most:
            return f"{least:,} to {most:,}"


def _name(schema: Json) -> str:
    """Of the model that is referred to; empty where none is."""
    return str(schema.get("$ref", "")).rpartition("/")[2]


def _parameter(one: Json) -> tuple[str, str]:
    schema = one["schema"]
    values = schema.get("enum") or schema.get("items", {}).get("enum") or []
    kept = [str(value) for value in values if not str(value).startswith("!")]
    text = one.get("description", "") + (f" One of: {', '.join(kept)}." if kept else "")
    return one["name"], text + (f" Default: {schema['default']}." if "default" in schema else "")


def _table(title: str, rows: Iterable[tuple[str, str]]) -> str:
    cells = "".join(f"<tr><td><code>{_text(name)}</code></td><td>{_text(text)}</td></tr>" for name, text in rows)
    return f"<h3>{title}</h3><table>{cells}</table>" if cells else ""


def _shown(example: Any) -> str:
    return example if isinstance(example, str) else json.dumps(example, indent=2, ensure_ascii=False)


def _anchor(method: str, path: str) -> str:
    return f"{method.lower()}{path.replace('/', '-').replace('{', '').replace('}', '')}"


def _text(words: object) -> str:
    return html.escape(str(words))
