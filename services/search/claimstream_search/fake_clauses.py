"""Whether a document meets a clause, as far as `FakeSearcher` knows clauses. Pure.

Words are found as they are written, without stems, and a fuzzy or phonetic word of `q` as a plain one. A clause that
is not known fails (AssertionError), rather than finding what Elasticsearch would not.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import UTC, datetime
from functools import cache
from typing import Any

from claimstream_search.folding import folded

Json = Mapping[str, Any]

_SUBFIELDS = (".folded", ".text", ".exact")


def meets(source: Json, clause: Json) -> bool:
    """Whether the document meets the clause."""
    ((kind, asked),) = clause.items()
    match kind:
        case "match_all":
            return True
        case "bool":
            return _bool(source, asked)
        case "constant_score":
            return meets(source, asked["filter"])
        case "function_score":
            return meets(source, asked["query"])
        case "dis_max":
            return any(meets(source, one) for one in asked["queries"])
        case "nested":
            return any(meets(one, asked["query"]) for one in nested(source, asked["path"]))
        case "exists":
            return bool(values(source, asked["field"]))
        case "multi_match":
            return _says(source, [name.split("^")[0] for name in asked["fields"]], asked)
    ((field, wanted),) = asked.items()
    return _meets_field(source, kind, field, wanted)


def nested(source: Json, path: str) -> list[Json]:
    """The documents below a path, each seen alone."""
    return [{**source, path: [one]} for one in source.get(path, [])]


def values(source: Any, path: str) -> list[Any]:
    """Every value below a dotted path, through lists; nulls are none."""
    return _below(source, _names(path), 0)


@cache
def _names(path: str) -> list[str]:
    """The path's parts, without a subfield."""
    for subfield in _SUBFIELDS:
        path = path.removesuffix(subfield)
    return path.split(".") if path else []


def _below(source: Any, names: list[str], at: int) -> list[Any]:
    if isinstance(source, list):
        return [value for item in source for value in _below(item, names, at)]
    if source is None:
        return []
    if at == len(names):
        return [source]
    return _below(source[names[at]], names, at + 1) if isinstance(source, dict) and names[at] in source else []


def instant(timestamp: str) -> datetime:
    """A day or a moment, in UTC."""
    moment = datetime.fromisoformat(timestamp)
    return moment.replace(tzinfo=UTC) if moment.tzinfo is None else moment.astimezone(UTC)


def _bool(source: Json, asked: Json) -> bool:
    needed = [*asked.get("must", []), *asked.get("filter", [])]
    enough = asked.get("minimum_should_match", 0 if needed else 1)
    return (
        all(meets(source, part) for part in needed)
        and not any(meets(source, part) for part in asked.get("must_not", []))
        and (not asked.get("should") or sum(meets(source, part) for part in asked["should"]) >= enough)
    )


def _meets_field(source: Json, kind: str, field: str, wanted: Any) -> bool:
    match kind:
        case "term":
            value = wanted["value"] if isinstance(wanted, Mapping) else wanted
            return _written(field, value) in [_written(field, one) for one in values(source, field)]
        case "terms":
            return any(meets(source, {"term": {field: one}}) for one in wanted)
        case "range":
            return any(_within(value, wanted) for value in values(source, field))
        case "prefix":
            return any(_written(field, value).startswith(wanted["value"]) for value in values(source, field))
        case "fuzzy":
            return any(_mistyped(_written(field, value), wanted["value"], wanted) for value in values(source, field))
        case "match" if "fuzziness" in wanted:
            said = re.findall(r"[\w']+", " ".join(_written(".folded", value) for value in values(source, field)))
            return all(any(_mistyped(word, typed, wanted) for word in said) for typed in wanted["query"].split())
        case "match" | "match_phrase":
            return _says(source, [field], wanted)
    raise AssertionError(f"FakeSearcher does not know the clause {kind}")


def _written(field: str, value: Any) -> Any:
    """Folded where the field is."""
    return folded(value) if field.endswith(".folded") else value


def _within(value: Any, bounds: Json) -> bool:
    """Whether a number, a moment or a range of days meets the bounds."""
    first, last = (value["gte"], value.get("lte")) if isinstance(value, Mapping) else (value, value)
    if isinstance(first, str):
        bounds = {name: instant(bound) for name, bound in bounds.items() if name != "relation"}
        first, last = instant(first), last and instant(last)
    return (
        ("gte" not in bounds or last is None or last >= bounds["gte"])
        and ("lte" not in bounds or first <= bounds["lte"])
        and ("lt" not in bounds or first < bounds["lt"])
    )


def _says(source: Json, fields: list[str], asked: Json) -> bool:
    text = " ".join(str(value) for field in fields for value in values(source, field)).casefold()
    words = asked["query"].casefold()
    if asked.get("type") == "phrase":
        return words in text
    if asked.get("type") == "bool_prefix":
        return any(one.startswith(words) for one in re.findall(r"\w+", text))
    found = [word in text for word in words.split()]
    return all(found) if asked.get("operator") == "and" else any(found)


def _mistyped(value: str, typed: str, asked: Json) -> bool:
    """Whether as few letters are wrong as `fuzziness` has it; the first ones, `prefix_length`, are right."""
    edits = asked["fuzziness"] if asked["fuzziness"] != "AUTO" else min((len(typed) >= 3) + (len(typed) >= 6), 2)
    first = asked.get("prefix_length", 0)
    return value[:first] == typed[:first] and _distance(value, typed) <= edits


def _distance(one: str, other: str) -> int:
    """Letters to add, leave out, change or swap with the next: the optimal string alignment distance."""
    before, last = list[int](), list(range(len(other) + 1))
    for row, letter in enumerate(one, start=1):
        line = [row]
        for column, each in enumerate(other, start=1):
            steps = [last[column] + 1, line[-1] + 1, last[column - 1] + (letter != each)]
            if row > 1 and column > 1 and one[row - 2] == each and letter == other[column - 2]:
                steps.append(before[column - 2] + 1)
            line.append(min(steps))
        before, last = last, line
    return last[-1]
