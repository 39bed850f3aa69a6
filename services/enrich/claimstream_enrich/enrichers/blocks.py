"""Blocks of a text: paragraphs, headings, list lines. A line break ends a block unless the text is hard-wrapped."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

_LINE = re.compile(r"[^\r\n\x0b\x0c\x85\u2028\u2029]+")
_BREAK = re.compile(r"\r\n|[\r\n\x0b\x0c\x85\u2028\u2029]")
_CLOSED = re.compile(r"[.!?…:;][\"'”’»)\]]*$")
_RUNS_ON = re.compile(
    r"(?:,|\b(?:the|a|an|of|to|in|on|at|by|for|from|with|and|or|that|least|than|its|his|her|their))$", re.I
)
WRAP = 120
"""A hard-wrapped text has no line longer than this."""
SHORT = 30
"""A line shorter than this that isn't filled is a heading or a caption, whatever follows."""


class Line(NamedTuple):
    """A line without its surrounding white space: offsets and text. `after_blank`: a blank line stands before it."""

    start: int
    end: int
    text: str
    after_blank: bool


def lines(text: str) -> list[Line]:
    """The lines that hold anything, in order."""
    return list(each_line(text))


def each_line(text: str) -> Iterator[Line]:
    """The same, one by one, for who needs only the first."""
    end = None
    for match in _LINE.finditer(text):
        inner = match.group().strip()
        if inner:
            start = match.start() + match.group().index(inner)
            apart = end is not None and len(_BREAK.findall(text, end, start)) > 1
            end = start + len(inner)
            yield Line(start, end, inner, apart)


def block_starts(text: str) -> list[int]:
    """Offsets at which a block starts, the first one left out."""
    return [line.start for group in _groups(lines(text)) for line in _starts(group)][1:]


def _groups(all_lines: list[Line]) -> Iterator[list[Line]]:
    group: list[Line] = []
    for line in all_lines:
        if line.after_blank and group:
            yield group
            group = []
        group.append(line)
    if group:
        yield group


def _starts(group: list[Line]) -> Iterator[Line]:
    width = max(len(line.text) for line in group)
    for number, line in enumerate(group):
        if number == 0 or not _continues(group[number - 1].text, line.text, width):
            yield line


def _continues(before: str, after: str, width: int) -> bool:
    """Whether `after` goes on with the sentence or paragraph of the line before it."""
    filled = SHORT <= len(before) <= WRAP and len(before) + 1 + len(after.split(None, 1)[0]) > width
    goes_on = after[0].islower() or after[0].isdigit()
    if _CLOSED.search(before):
        return filled and after[0].islower()
    return filled or (goes_on and len(before) >= SHORT) or bool(_RUNS_ON.search(before))
