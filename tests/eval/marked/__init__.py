"""Paragraphs of news in which every number that counts something is marked with what it counts, each in another
construction: `At least {12|killed} died`; in the later ones with whose it is and for whom the one speaks who says it,
`-` where nobody can tell: `{12|killed|Sudan|United Nations}`. By authors who saw neither code nor output. One paragraph
a line."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from importlib import resources

SIDED = ("accidents", "bulletins", "clashes", "disputes", "homeland", "states", "streets")
"""Topics whose marks tell sides, of paragraphs that seek variety."""
PLAIN = (
    "abroad", "blasts", "capitals", "cases", "civic", "courts", "europe", "fronts", "localnews", "mishaps", "nature",
    "parties", "relief", "shootings", "streetnews", "updates", "weekend",
)  # fmt: skip
"""Likewise, of short articles as they are filed every day, with all the people and numbers of whom nothing is told."""
WIRES = (
    "attacks", "catastrophes", "communiques", "crossings", "emergencies", "frontlines", "insurgents", "refuge",
    "sieges", "tolls", "truces", "unrest",
)  # fmt: skip
"""Likewise, of agencies' stories: several states, bands and bodies in most of them, who count each other's people."""
TOPICS = ("wars", "disasters", "society", *SIDED, *PLAIN, *WIRES)
_MARK = re.compile(r"\{([^|{}]+)\|([a-z_/]+)(?:\|([^|{}]+)\|([^|{}]+))?\}")


@dataclass(frozen=True, slots=True)
class Counted:
    """A number at the characters `start:end` of a paragraph, and the measures that a reader accepts for it.

    `affected` and `speaker` are the sides accepted likewise, None for no side; empty where the mark tells none.
    """

    start: int
    end: int
    measures: tuple[str, ...]
    affected: tuple[str | None, ...] = ()
    speaker: tuple[str | None, ...] = ()


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A text without its marks. Its other numbers count nothing; single persons without one are not marked."""

    text: str
    counted: tuple[Counted, ...]


def paragraphs(topic: str) -> Iterator[Paragraph]:
    """Those of one of TOPICS."""
    lines = (resources.files("tests.eval.marked") / f"{topic}.txt").read_text(encoding="utf-8").splitlines()
    return map(read, lines)


def read(line: str) -> Paragraph:
    """A paragraph from its line."""
    text, end = "", 0
    found: list[Counted] = []
    for mark in _MARK.finditer(line):
        text += line[end : mark.start()]
        measures = tuple(mark[2].split("/"))
        found.append(Counted(len(text), len(text) + len(mark[1]), measures, _sides(mark[3]), _sides(mark[4])))
        text, end = text + mark[1], mark.end()
    return Paragraph(text + line[end:], tuple(found))


def _sides(told: str | None) -> tuple[str | None, ...]:
    return tuple(None if side == "-" else side for side in told.split("/")) if told else ()
