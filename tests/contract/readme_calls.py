"""The README's part on calls: one `curl` for each operation, with its recorded answer abridged.

Abridging leaves out and never rewrites: a list shows its first element and how many more there are, an object its
first members, a long text its beginning. Whole answers stand in docs/api.md.
"""

from __future__ import annotations

import json
import shlex
from collections.abc import Iterator, Sequence
from typing import Any

from claimstream_search.examples import Example
from tests.contract.api_calls import Call

BEGIN = "<!-- calls: written by `python -m tests.contract.api_docs` -->"
END = "<!-- end of calls -->"
ADDRESS = "http://localhost:8002"
"""Where the examples say the service is."""
LONGEST_TEXT = 90
LONGEST_LIST = 1
LONGEST_OBJECT = 30
DEEPEST = 5
WIDTH = 118
LINES = 6
"""Lines shown of an answer that is text."""


def abridged(value: Any, depth: int = 0) -> Any:
    """The same JSON value, shorter. What is left out is said in place: `"... 3 more"`."""
    match value:
        case dict() if depth >= DEEPEST and value:
            return {"...": f"{len(value)} members"}
        case dict():
            shown = {key: abridged(each, depth + 1) for key, each in list(value.items())[:LONGEST_OBJECT]}
            return shown | _left_out(len(value) - len(shown))
        case list():
            short = [abridged(each, depth + 1) for each in value[:LONGEST_LIST]]
            return [*short, *_left_out(len(value) - len(short)).values()]
        case str() if len(value) > LONGEST_TEXT:
            return value[:LONGEST_TEXT] + "..."
    return value


def _left_out(number: int) -> dict[str, str]:
    return {"...": f"... {number} more"} if number > 0 else {}


def curl(one: Example) -> str:
    """The command that asks for it."""
    header = f" -H {shlex.quote('Accept: ' + one.accept)}" if one.accept else ""
    return f"curl{header} {shlex.quote(ADDRESS + one.request)}"


def answer(one: Example) -> tuple[str, str]:
    """(the language of the block, the answer abridged)."""
    if isinstance(one.body, (dict, list)):
        return "json", laid_out(abridged(one.body))
    lines = one.body.splitlines()
    shown = [line if len(line) <= 2 * LONGEST_TEXT else line[: 2 * LONGEST_TEXT] + "..." for line in lines[:LINES]]
    return "text", "\n".join([*shown, *_left_out(len(lines) - len(shown)).values()])


def laid_out(value: Any, indent: int = 0) -> str:
    """A JSON value in lines of at most `WIDTH` characters, as much on each as fits."""
    flat = json.dumps(value, ensure_ascii=False)
    if indent + len(flat) <= WIDTH or not isinstance(value, (dict, list)):
        return flat
    if isinstance(value, dict):
        items = [f"{json.dumps(key)}: {laid_out(each, indent + 1)}" for key, each in value.items()]
    else:
        items = [laid_out(each, indent + 1) for each in value]
    opening, closing = "{}" if isinstance(value, dict) else "[]"
    return "\n".join([opening, *(f" {line}" for line in _filled(items, indent)), closing])


def _filled(items: Sequence[str], indent: int) -> Iterator[str]:
    """The items with commas, short ones side by side; lines of long ones stay their own."""
    line = ""
    for number, item in enumerate(items):
        part = item + ("," if number < len(items) - 1 else "")
        if line and ("\n" in part or indent + 2 + len(line) + len(part) > WIDTH):
            yield line
            line = ""
        if "\n" in part:
            yield from part.split("\n")
        else:
            line = f"{line} {part}".lstrip()
    if line:
        yield line


def section(calls: Sequence[Call], found: Sequence[Example]) -> str:
    """The part between the marks: the first good answer of each operation."""
    told: set[str] = set()
    parts = [BEGIN]
    for call, one in zip(calls, found, strict=True):
        if one.status == 200 and call.operation not in told:
            told.add(call.operation)
            language, body = answer(one)
            parts.append(
                f"<details><summary>{call.title}: <code>{call.operation}</code></summary>\n\n"
                f"```sh\n{curl(one)}\n```\n```{language}\n{body}\n```\n</details>"
            )
    return "\n".join([*parts, END])


def replaced(page: str, part: str) -> str:
    """The page with its part on calls written anew. Raises ValueError where it has no place for it."""
    before, begun, rest = page.partition(BEGIN)
    _, ended, after = rest.partition(END)
    if not (begun and ended):
        raise ValueError(f"the page has no lines {BEGIN} and {END}")
    return before + part + after
