"""Articles about conflicts with every figure and saying in them: the values of the `told_sides_*` texts."""

from __future__ import annotations

from dataclasses import dataclass

from tests.unit.enrich.claims.told import Told

Bounds = tuple[float | None, float | None, float | None]


@dataclass(frozen=True, slots=True)
class Figure:
    """One figure with all its slots. `words` surround the number, which `number` repeats, `at` so many characters in;
    of "a/b" both are accepted, the empty option for none. `by`: "" where nobody is cited. `day`: where the event
    begins, "" where the text leaves it open. `flags`: previous, background, denied, projected."""

    words: str
    number: str
    at: int
    measure: str
    bounds: Bounds
    qualifier: str
    of: str
    role: str
    by: str
    party: str
    day: str
    flags: frozenset[str]


@dataclass(frozen=True, slots=True)
class Report:
    """An article as posted; the parties it opposes; what is counted in it, and what is said without a number."""

    source: str
    published: str
    text: str
    opposed: tuple[tuple[str, str], ...]
    figures: tuple[Figure, ...]
    told: tuple[Told, ...] = ()


def count(
    marked: str,
    measure: str,
    value: float | tuple[float, float],
    of: str,
    by: str = "",
    party: str = "",
    *,
    role: str = "any",
    q: str = "exactly",
    day: str = "",
    flags: str = "",
) -> Figure:
    """A figure from words with the number in brackets, with the bounds that its qualifier gives."""
    at = marked.index("[")
    number = marked[at + 1 : marked.index("]")]
    kind = "range" if isinstance(value, tuple) else q
    words = marked.replace("[", "").replace("]", "")
    bounds, marks = _bounds(value, q), frozenset(flags.split())
    return Figure(words, number, at, measure, bounds, kind, of, role, by, party, day, marks)


def _bounds(value: float | tuple[float, float], qualifier: str) -> Bounds:
    if isinstance(value, tuple):
        return None, *value
    low = None if qualifier == "at_most" else value
    high = None if qualifier in ("at_least", "vague") else value
    return None if qualifier == "vague" else value, low, high
