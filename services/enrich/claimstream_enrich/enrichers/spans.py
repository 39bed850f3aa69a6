"""Asking whether a place in the text lies in one of many spans."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable
from operator import attrgetter
from typing import Protocol


class Span(Protocol):
    """Half-open offsets."""

    @property
    def start(self) -> int:
        """The first."""

    @property
    def end(self) -> int:
        """Behind the last."""


class Ranges:
    """Spans that don't overlap one another, asked by offsets in logarithmic time."""

    def __init__(self, spans: Iterable[Span]) -> None:
        """Any order."""
        ordered = sorted(spans, key=attrgetter("start"))
        self._starts = [span.start for span in ordered]
        self._ends = [span.end for span in ordered]

    def overlap(self, start: int, end: int) -> bool:
        """Whether any span shares a character with `start:end`."""
        at = bisect_right(self._starts, end - 1)
        return at > 0 and self._ends[at - 1] > start
