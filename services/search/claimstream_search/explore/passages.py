"""Texts cut where their look changes. Templates escape every piece, so nothing of a text can become markup. Pure."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise

from claimstream_search import marks

Spans = Iterable[tuple[int, int]]


@dataclass(frozen=True, slots=True)
class Piece:
    """A part of a passage: `found` was searched for, `figure` is the number that a claim gives."""

    text: str
    found: bool = False
    figure: bool = False


@dataclass(frozen=True, slots=True)
class Reference:
    """A claim of the list beside an article: its number there, and its id."""

    number: int
    claim_id: str


@dataclass(frozen=True, slots=True)
class Marked:
    """One claim's places in an article: half-open character offsets."""

    reference: Reference
    span: tuple[int, int]
    figure: tuple[int, int] | None = None


@dataclass(frozen=True, slots=True)
class Segment:
    """A part of an article's text. `begins` and `ends` are the claims whose sentence does so here."""

    text: str
    boilerplate: bool
    claimed: bool
    figure: bool
    begins: tuple[Reference, ...]
    ends: tuple[Reference, ...]


def passage(highlight: str) -> tuple[Piece, ...]:
    """A highlighted passage of an answer (html-escaped, <em> around what was found) as plain pieces."""
    words, spans = marks.plain(highlight)
    return pieces(words, spans)


def pieces(text: str, found: Spans = (), figure: Spans = ()) -> tuple[Piece, ...]:
    """The text, cut at the ends of the spans."""
    size = len(text)
    searched, counted = _within(found, size), _within(figure, size)
    edges = _edges(size, (*searched, *counted))
    return tuple(
        Piece(text[start:end], _inside(start, searched), _inside(start, counted)) for start, end in pairwise(edges)
    )


def segments(text: str, boilerplate: Spans, claims: Sequence[Marked]) -> tuple[Segment, ...]:
    """The whole text in order, nothing left out: `"".join(segment.text)` is the text."""
    size = len(text)
    dimmed = _within(boilerplate, size)
    said = _within((one.span for one in claims), size)
    figures = _within((one.figure for one in claims if one.figure), size)
    begins, ends = _by_edge(claims, 0, size), _by_edge(claims, 1, size)
    edges = _edges(size, (*dimmed, *said, *figures))
    depths = zip(*(_depths(edges, spans) for spans in (dimmed, said, figures)), strict=True)
    return tuple(
        Segment(text[start:end], dim > 0, claim > 0, figure > 0, begins.get(start, ()), ends.get(end, ()))
        # the last edge is the end of the text: no part begins there
        for (start, end), (dim, claim, figure) in zip(pairwise(edges), depths, strict=False)
    )


def runs(parts: Iterable[Segment]) -> tuple[tuple[Segment, ...], ...]:
    """The segments from one place where a claim begins or ends to the next: a sentence and its figures are one."""
    made: list[list[Segment]] = []
    for one in parts:
        if not made or one.begins or made[-1][-1].ends or made[-1][-1].claimed != one.claimed:
            made.append([])
        made[-1].append(one)
    return tuple(map(tuple, made))


def _within(spans: Spans, size: int) -> tuple[tuple[int, int], ...]:
    cut = ((max(0, start), min(size, end)) for start, end in spans)
    return tuple((start, end) for start, end in cut if start < end)


def _edges(size: int, spans: Spans) -> list[int]:
    return sorted({0, size, *(edge for span in spans for edge in span)})


def _inside(place: int, spans: Spans) -> bool:
    return any(start <= place < end for start, end in spans)


def _depths(edges: Sequence[int], spans: Spans) -> list[int]:
    """How many spans lie over each part between two edges; one walk, as a long text has thousands of spans."""
    change = dict.fromkeys(edges, 0)
    for start, end in spans:
        change[start] += 1
        change[end] -= 1
    depths, depth = [], 0
    for edge in edges:
        depth += change[edge]
        depths.append(depth)
    return depths


def _by_edge(claims: Sequence[Marked], edge: int, size: int) -> dict[int, tuple[Reference, ...]]:
    found: dict[int, list[Reference]] = {}
    for one in claims:
        for span in _within([one.span], size):
            found.setdefault(span[edge], []).append(one.reference)
    return {place: tuple(references) for place, references in found.items()}
