"""What a careful reader finds counted in an article: the form of the expectations."""

from __future__ import annotations

from dataclasses import dataclass

Bounds = tuple[float | None, float | None, float | None]


@dataclass(frozen=True, slots=True)
class Count:
    """One figure by its words, with all its slots. `by`: acceptable names of the claimant, none for the outlet's own;
    `day`: where the event begins, None where the text leaves it open."""

    number: str
    measure: str
    bounds: Bounds
    qualifier: str
    affected: str | None
    by: tuple[str, ...] = ()
    party: str | None = None
    role: str = "any"
    day: str | None = None
    previous: bool = False
    background: bool = False
    denied: bool = False
    projected: bool = False


@dataclass(frozen=True, slots=True)
class Told:
    """An article and every figure in it, written down before the first run.

    `missed`: the figures known to be read otherwise (what they count, how many, of whose, which people), between bars;
    `extra`: how many are found that nobody looks for.
    """

    source: str
    published: str
    text: str
    counts: tuple[Count, ...]
    missed: str = ""
    extra: int = 0


def fig(
    number: str,
    measure: str,
    value: float | tuple[float, float],
    affected: str | None,
    by: str = "",
    party: str | None = None,
    role: str = "any",
    *,
    q: str = "exactly",
    day: str | None = None,
    flags: str = "",
) -> Count:
    """A count with the bounds its qualifier gives; `by` has names between bars, `flags` are fields that are true."""
    marks = dict.fromkeys(flags.split(), True)
    names = tuple(by.split("|")) if by else ()
    kind = "range" if isinstance(value, tuple) else q
    return Count(number, measure, _bounds(value, q), kind, affected, names, party, role, day, **marks)


def _bounds(value: float | tuple[float, float], qualifier: str) -> Bounds:
    if isinstance(value, tuple):
        return None, *value
    low = None if qualifier == "at_most" else value
    high = None if qualifier in ("at_least", "vague") else value
    return None if qualifier == "vague" else value, low, high
