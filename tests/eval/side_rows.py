"""Figures of the marked paragraphs with whose loss a reader says they are: what the learned side
(claimstream_enrich/claims/learned_sides.py) is made from and judged by.

What was counted before a figure has the rules' sides here, and the learned ones in the service.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from claimstream_enrich.claims.assemble import claims_of
from claimstream_enrich.claims.learned_sides import is_inferred
from claimstream_enrich.claims.side_traits import Asked, Side, candidates
from claimstream_enrich.pipeline import Nlp
from tests.eval.marked import TOPICS, Counted, paragraphs
from tests.eval.marked_figures import POSTED, accepts
from tests.eval.measure_rows import reading_of
from tests.unit.enrich.claims.make_parses import posted


@dataclass(frozen=True, slots=True)
class Row:
    """One figure: the sides that may be meant with their traits, the one that rules read, those a reader accepts."""

    topic: str
    sides: dict[Side, list[str]]
    ruled: Side
    accepted: frozenset[Side]
    inferred: bool
    """Whether the learned side is asked at all."""


def rows(topic: str, nlp: Nlp) -> Iterator[Row]:
    """A row for each marked number of a topic that is told with a side and that some rule reads."""
    for paragraph in paragraphs(topic):
        told = [one for one in paragraph.counted if one.affected]
        if told:
            yield from of_text(topic, paragraph.text, told, nlp)


def of_text(topic: str, text: str, told: list[Counted], nlp: Nlp) -> Iterator[Row]:
    """Likewise, of one text with its marks."""
    asked_of: list[tuple[Asked, dict[Side, list[str]]]] = []

    def noting(asked: Asked) -> Side:
        asked_of.append((asked, candidates(asked)))  # at once: what was counted before goes on growing
        return asked.ruled

    reading = reading_of(posted(text, *POSTED), nlp)
    claims_of(reading, noting)
    for asked, sides in asked_of:
        start, end = reading.offsets((asked.figure.number.start, asked.figure.number.end))
        mark = next((one for one in told if start < one.end and one.start < end), None)
        if mark is not None:
            accepted = frozenset(side for side in sides if accepts(mark.affected, side))
            yield Row(topic, sides, asked.ruled, accepted, is_inferred(asked))


def all_rows(nlp: Nlp) -> list[Row]:
    """Those of every topic."""
    return [row for topic in TOPICS for row in rows(topic, nlp)]
