"""The points of one claimant's line: what it said when, and which of it still stands. Pure.

Points are ordered by the day the claimant spoke, within a day by publication, never by arrival. Points of equal order
(two officials in one article) stand beside each other. A *firm* point is a number or a bounded range. Words for a size
("dozens"), a range around the number that stands, and the old number recalled beside a new one are *loose*: they say
nothing new, so they replace nothing.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from itertools import groupby

from claimstream_search.series.claims import Claim, Figure
from claimstream_search.series.groups import Group

Key = tuple[str, str]
"""Day spoken, moment published."""


@dataclass(frozen=True, slots=True)
class Point:
    """One figure of one day, with the claims that give it. `end` is when another figure took its place, None if none.

    `by` is the point that did. `backdated` points are known only from a sentence that calls them outdated.
    """

    key: Key
    figure: Figure
    groups: tuple[Group, ...]
    backdated: bool = False
    loose: bool = False
    end: Key | None = None
    by: Claim | None = None

    @property
    def day(self) -> str:
        """The day spoken."""
        return self.key[0]

    @property
    def claims(self) -> list[Claim]:
        """Its claims, what called it outdated last."""
        found = {claim.claim_id: claim for group in self.groups for claim in group.first}
        return sorted(found.values(), key=lambda claim: (claim.facts.previous, *claim.order))

    @property
    def live(self) -> bool:
        """Whether the claimant still stands by it."""
        return self.end is None


def line(groups: Iterable[Group]) -> list[Point]:
    """The points of one claimant, or of one party's claimants, in order."""
    groups = list(groups)
    said: dict[tuple[object, ...], list[Group]] = defaultdict(list)
    for group in groups:
        if not group.facts.previous and not group.facts.denied:
            said[(group.facts.day, *group.facts.figure.same)].append(group)
    for group in groups:
        if group.facts.previous and not group.facts.denied:
            said[_place(group, list(said.items()))].append(group)
    return _ended(
        _loosened(sorted((_point(same) for same in said.values()), key=lambda point: (point.key, _same(point))))
    )


def steps(points: Iterable[Point]) -> list[list[Point]]:
    """Firm points of equal order together, one after the other."""
    by_key: dict[Key, list[Point]] = {}
    for point in points:
        if not point.loose:
            by_key.setdefault(point.key, []).append(point)
    return list(by_key.values())


def _place(group: Group, said: Sequence[tuple[tuple[object, ...], list[Group]]]) -> tuple[object, ...]:
    """Where an outdated figure belongs: at the last time it was given by then, else at a point of its own."""
    same = group.facts.figure.same
    published = group.first[0].published[:10]
    given = sorted(str(key[0]) for key, groups in said if key[1:] == same and str(key[0]) <= published and _own(groups))
    day = min(group.facts.day, published)
    before = [earlier for earlier in given if earlier <= day]
    return ((before or given[:1] or [day])[-1], *same)


def _own(groups: list[Group]) -> bool:
    return any(not group.facts.previous for group in groups)


def _point(groups: list[Group]) -> Point:
    given = [group for group in groups if not group.facts.previous]
    chosen = given or groups
    first = min((claim for group in chosen for claim in group.first), key=lambda claim: claim.order)
    day = first.facts.day if given else min(first.facts.day, first.published[:10])
    return Point(
        (day, first.published if given else ""),
        closest(group.facts.figure for group in chosen),
        tuple(groups),
        not given,
    )


def closest(figures: Iterable[Figure]) -> Figure:
    """Of figures that repeat each other the one that says most: "105" rather than "at least 105"."""
    return min(set(figures), key=lambda one: (one.low is None, one.high is None, one.qualifier != "exactly", repr(one)))


def _loosened(points: list[Point]) -> list[Point]:
    """Marks the loose ones. Of two numbers in one report the one that stood before is recalled, not given again."""
    marked: list[Point] = []
    standing: set[Figure] = set()
    for _, together in groupby(points, key=lambda point: point.key):
        step = list(together)
        numbers = {point.figure for point in step if point.figure.value is not None}
        loose = {p.figure for p in step if p.figure.is_vague or _is_around(p.figure, numbers | standing)}
        firm = {point.figure for point in step} - loose
        stood = {figure.same for figure in standing}
        recalled = {figure for figure in firm if figure.same in stood}
        if recalled != firm:
            loose, firm = loose | recalled, firm - recalled
        marked += [replace(point, loose=point.figure in loose) for point in step]
        standing = firm or standing
    return marked


def _is_around(figure: Figure, numbers: set[Figure]) -> bool:
    """Whether it is a range around one of the numbers."""
    return figure.value is None and any(meet(figure, other) for other in numbers)


def _ended(points: list[Point]) -> list[Point]:
    """Each point with its end: the next step that does not give the same figure."""
    following = steps(points)
    ended: dict[tuple[object, ...], Point] = {}
    for place, step in reversed(list(enumerate(following))):
        after = following[place + 1] if place + 1 < len(following) else []
        for point in step:
            again = [other for other in after if other.figure.same == point.figure.same]
            if again:
                kept = ended[(again[0].key, *again[0].figure.same)]
                end, by = kept.end, kept.by
            else:
                end, by = (after[0].key, after[0].claims[0]) if after else (None, None)
            ended[(point.key, *point.figure.same)] = replace(point, end=end, by=by)
    return [_loose_end(p, points, following) if p.loose else ended[(p.key, *p.figure.same)] for p in points]


def _loose_end(point: Point, points: list[Point], following: list[list[Point]]) -> Point:
    """Words for a size stand until anything is said, a range until another number is, a recalled one not at all."""
    at_once = point.figure.value is not None
    after = [step[0] for step in following if step[0].key > point.key or (at_once and step[0].key == point.key)]
    if not after and point.figure.is_vague:
        after = [other for other in points if other.key > point.key and other.figure.same != point.figure.same]
    return replace(point, end=after[0].key, by=after[0].claims[0]) if after else point


def meet(one: Figure, other: Figure) -> bool:
    """Whether one count can be what both figures say."""
    return max(one.bounds[0], other.bounds[0]) <= min(one.bounds[1], other.bounds[1])


def _same(point: Point) -> tuple[float, ...]:
    return tuple(-1.0 if number is None else number for number in point.figure.same)
