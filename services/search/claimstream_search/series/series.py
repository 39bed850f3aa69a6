"""Series and the stances in them. Pure.

A *stance* is a figure a party stands by: its points from the first time it gave it until it gave another one.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, replace

from claimstream_search.series.claims import Claim, Figure
from claimstream_search.series.episodes import Episode
from claimstream_search.series.groups import Group
from claimstream_search.series.points import Key, Point, closest, line, steps
from claimstream_search.series.quarrels import Pair

Counted = tuple[str, str | None, str]
"""Measure, affected party, role: what claims must share to be comparable."""


@dataclass(frozen=True, slots=True)
class Series:
    """What one party said about one thing in one episode. Where nobody is cited the party is None.

    Then the claimants (outlets) have a line each, and share the series.
    """

    counted: Counted
    party: str | None
    episode: int
    viewpoint: str
    points: tuple[Point, ...]
    denials: tuple[Group, ...]

    @property
    def live(self) -> bool:
        """Whether any of its figures stands."""
        return any(point.live for point in self.points)


@dataclass(frozen=True, slots=True)
class Stance:
    """`start` to `end` (None while it stands) is how long it stood, `said` the first and last day it was given."""

    party: str
    figure: Figure
    points: tuple[Point, ...]
    start: Key
    end: Key | None
    said: tuple[str, str]

    @property
    def claims(self) -> list[Claim]:
        """Its claims in order."""
        return [claim for point in self.points for claim in point.claims]

    @property
    def telling(self) -> Claim:
        """The first that gives the figure itself: "2" rather than an "at most 2" of the day before."""
        return next((claim for claim in self.claims if claim.facts.figure == self.figure), self.claims[0])


def all_series(episodes: Sequence[Episode], quarrels: Collection[Pair] = ()) -> list[Series]:
    """Every series of every episode, in a fixed order. What was only denied makes a series without points.

    Quarrels are the pairs that accuse each other, beside those that an article takes for adversaries.
    """
    found = []
    for number, episode in enumerate(episodes):
        lines: dict[tuple[Counted, str | None], list[Group]] = defaultdict(list)
        for group in episode.groups:
            facts = group.facts
            lines[((facts.measure, facts.affected, facts.role), facts.party)].append(group)
        opposed = _opposed(episode.groups) | {pair for place, pair in quarrels if place == number}
        found += [_series(counted, party, number, groups, opposed) for (counted, party), groups in lines.items()]
    return sorted(found, key=lambda one: (one.episode, *(part or "" for part in one.counted), one.party or ""))


def stances(series: Series) -> list[Stance]:
    """The stances of a party, in order; those of words for a size last."""
    assert series.party is not None
    made: list[list[Point]] = []
    for step in steps(series.points):
        for point in step:
            chain = next((c for c in reversed(made) if _goes_on(c[-1], point)), None)
            if chain is None:
                made.append([point])
            else:
                chain.append(point)
    made += [[point] for point in series.points if point.loose]
    return [_stance(series, chain) for chain in made]


def _goes_on(earlier: Point, later: Point) -> bool:
    stood = earlier.end is None or earlier.end > later.key
    return stood and earlier.figure.same == later.figure.same and earlier.key < later.key


def _stance(series: Series, chain: list[Point]) -> Stance:
    start, end = chain[0].key, chain[-1].end
    days = [point.day for point in chain]
    days += [day for group in series.denials for day in _stood_by(group, chain[0], end)]
    figure = closest(point.figure for point in chain)
    return Stance(series.party or "", figure, tuple(chain), start, end, (min(days), max(days)))


def _stood_by(denial: Group, first: Point, end: Key | None) -> list[str]:
    """The day a party denied another figure: it stands by its own that day."""
    key = (denial.facts.day, denial.first[0].published)
    stood = first.key <= key and (end is None or key < end)
    return [denial.facts.day] if stood and denial.facts.figure.same != first.figure.same else []


def _series(
    counted: Counted, party: str | None, episode: int, groups: list[Group], opposed: AbstractSet[frozenset[str | None]]
) -> Series:
    asserted = [group for group in groups if not group.facts.denied]
    points = line(asserted) if party is not None else _uncited(asserted)
    denials = tuple(group for group in groups if group.facts.denied)
    return Series(counted, party, episode, _viewpoint(counted[1], party, opposed), tuple(points), denials)


def _uncited(groups: list[Group]) -> list[Point]:
    """The lines of all outlets, equal figures of a day as one point: it stands while any of them stands by it."""
    by_claimant: dict[str, list[Group]] = defaultdict(list)
    for group in groups:
        by_claimant[group.facts.claimant].append(group)
    together: dict[tuple[object, ...], list[Point]] = defaultdict(list)
    for same in by_claimant.values():
        for point in line(same):
            together[(point.day, *point.figure.same)].append(point)
    joined = [_joined(points) for points in together.values()]
    return sorted(joined, key=lambda point: (point.key, point.figure.stated, repr(point.figure)))


def _joined(points: list[Point]) -> Point:
    first = min(points, key=lambda point: (point.backdated, point.key, point.claims[0].claim_id))
    standing = [point for point in points if point.live]
    last = (
        standing[0] if standing else max(points, key=lambda point: (point.end or point.key, point.claims[0].claim_id))
    )
    groups = sorted((group for point in points for group in point.groups), key=lambda group: group.facts.order)
    return replace(first, groups=tuple(groups), end=last.end, by=last.by)


def _opposed(groups: Sequence[Group]) -> AbstractSet[frozenset[str | None]]:
    """The pairs of parties that some claim of the episode knows for adversaries."""
    return {
        frozenset((group.facts.party, group.facts.affected))
        for group in groups
        if any(claim.viewpoint == "adversary" for claim in group.first)
    }


def _viewpoint(affected: str | None, party: str | None, opposed: AbstractSet[frozenset[str | None]]) -> str:
    """Contract, section 5: own, adversary where the two are opposed in the episode, else a third party."""
    if affected is None or party is None:
        return "unknown"
    if affected == party:
        return "own"
    return "adversary" if frozenset((party, affected)) in opposed else "third_party"
