"""How claims bear on each other: contract, section 6. Pure.

Points of one party are compared with the step before; parties with each other by their stances, since what a party no
longer says contradicts nobody. A count that only grows may be smaller on an earlier day without contradicting; one
said earlier and already greater can't be. Relations name the first claim of each side that
gives its figure in full.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from claimstream_search.series import wording
from claimstream_search.series.claims import Claim
from claimstream_search.series.independence import copied
from claimstream_search.series.points import Point, meet, steps
from claimstream_search.series.series import Counted, Series, Stance, stances

GROWING = frozenset({"killed", "wounded", "casualties", "destroyed", "rescued", "evacuated", "captured", "sick"})
"""Measures whose count of one episode never falls but by correction."""


@dataclass(frozen=True, slots=True)
class Relation:
    """From the earlier claim to the later one. `times` says how many claims of its kind it stands for."""

    type: str
    start: Claim
    end: Claim
    why: str
    episode: int
    times: int = 1

    @property
    def order(self) -> tuple[object, ...]:
        """A fixed order."""
        return (self.episode, self.end.facts.day, self.end.published, self.type, self.start.claim_id, self.end.claim_id)


def relations(series: Sequence[Series]) -> list[Relation]:
    """All relations between the claims of parties, in a fixed order."""
    comparable: dict[tuple[int, Counted], list[Series]] = defaultdict(list)
    for one in series:
        if one.party is not None:
            comparable[(one.episode, one.counted)].append(one)
    found: dict[tuple[str, str, str], Relation] = {}
    for (episode, counted), sides in comparable.items():
        for relation in (*_within(sides, episode), *_between(sides, episode, counted[0]), *_denials(sides, episode)):
            found.setdefault((relation.type, relation.start.claim_id, relation.end.claim_id), relation)
    return sorted(found.values(), key=lambda relation: relation.order)


def _within(sides: Iterable[Series], episode: int) -> Iterator[Relation]:
    """What a party says of its own figures: revises, repeats."""
    for side in sides:
        for point in side.points:
            yield from _repeated(point, episode)
        following = steps(side.points)
        for earlier, later in pairwise(following):
            for old in earlier:
                for new in later:
                    yield _revision(old, new, episode)


def _repeated(point: Point, episode: int) -> Iterator[Relation]:
    """One relation for all the reports of one figure on one day, to the first by another article or claimant."""
    first, *rest = point.claims
    others = [c for c in rest if (c.article_id, c.facts.claimant) != (first.article_id, first.facts.claimant)]
    if others:
        times = sum(group.claims for group in point.groups) - 1
        yield Relation("repeats", first, others[0], wording.repeats(first, others[0], times), episode, times)


def _revision(old: Point, new: Point, episode: int) -> Relation:
    start, end = old.claims[0], new.claims[0]
    if old.figure.same == new.figure.same:
        return Relation("repeats", start, end, wording.repeats(start, end, 1), episode)
    return Relation("revises", start, end, wording.revises(start, end, backdated=old.backdated), episode)


def _between(sides: Sequence[Series], episode: int, measure: str) -> Iterator[Relation]:
    """What parties say of each other's figures: relays, corroborates, contradicts."""
    held = [stances(side) for side in sides]
    pairs = [pair for place, one in enumerate(held) for other in held[place + 1 :] for pair in _together(one, other)]
    alike = [(one, other) for one, other in pairs if one.figure.same == other.figure.same]
    relayed = [(one, other) for one, other in alike if copied(one.claims, other.claims)]
    echoes = {id(other) for _, other in relayed}
    for one, other in relayed:
        yield _relation("relays", one, other, wording.relays, episode)
    for one, other in pairs:
        if id(one) in echoes or id(other) in echoes:
            continue
        if meet(one.figure, other.figure):
            if one.figure.is_vague or other.figure.is_vague:  # "dozens" agrees with nearly everything
                continue
            yield _relation("corroborates", one, other, wording.corroborates, episode)
        elif _can_not_both_be(one, other, measure):
            yield _relation("contradicts", one, other, wording.contradicts, episode)


def _relation(kind: str, one: Stance, other: Stance, why: wording.Why, episode: int) -> Relation:
    start, end = one.telling, other.telling
    return Relation(kind, start, end, why(start, end), episode)


def _together(one: list[Stance], other: list[Stance]) -> Iterator[tuple[Stance, Stance]]:
    """The pairs of two parties that stood on a same day, the earlier first."""
    ordered = sorted(other, key=lambda stance: stance.start)
    starts = [stance.start[0] for stance in ordered]
    ends = _latest_ends(ordered)
    for mine in one:
        last = len(ordered) if mine.end is None else bisect_left(starts, mine.end[0] + "~")
        for theirs in ordered[bisect_left(ends, mine.start[0]) : last]:
            if theirs.end is None or theirs.end[0] >= mine.start[0]:
                yield (mine, theirs) if _first(mine) <= _first(theirs) else (theirs, mine)


def _latest_ends(ordered: list[Stance]) -> list[str]:
    """The last day anything up to each place stood: never falls, so that it can be searched."""
    latest, ends = "", []
    for stance in ordered:
        latest = max(latest, stance.end[0] if stance.end else "~")
        ends.append(latest)
    return ends


def _first(stance: Stance) -> tuple[object, ...]:
    """Of figures given at once, the party's own count is the one that others take up."""
    claim = stance.claims[0]
    return (stance.start, claim.facts.party != claim.facts.affected, stance.party, claim.claim_id)


def _can_not_both_be(earlier: Stance, later: Stance, measure: str) -> bool:
    """Whether two figures without a common count contradict: said while both stood, and of the same time."""
    stood = (later.end is None or earlier.start < later.end) and (earlier.end is None or later.start < earlier.end)
    if not stood or (earlier.figure.is_vague and later.figure.is_vague):
        return False
    if earlier.said[0] <= later.said[1] and later.said[0] <= earlier.said[1]:
        return True
    before, after = (earlier, later) if earlier.said[1] < later.said[0] else (later, earlier)
    return measure in GROWING and before.figure.bounds[0] > after.figure.bounds[1]


def _denials(sides: Sequence[Series], episode: int) -> Iterator[Relation]:
    """A figure one party gave and another, by name, calls wrong."""
    for side in sides:
        for denial in side.denials:
            said = denial.first[0]
            for other in sides:
                if other.party != side.party and (given := _given(other.points, said)):
                    yield Relation("denies", given, said, wording.denies(given, said), episode)


def _given(points: Sequence[Point], denied: Claim) -> Claim | None:
    """The claim that gave the denied figure last before."""
    same = denied.facts.figure.same
    given = [point.claims[0] for point in points if point.figure.same == same and point.day <= denied.facts.day]
    return given[-1] if given else None
