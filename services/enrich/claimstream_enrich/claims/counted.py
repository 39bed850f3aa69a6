"""The figures counted so far in an article, for those that point back to them. Each look-up takes constant time."""

from __future__ import annotations

from dataclasses import dataclass, field

from claimstream_enrich.claims.measures import Figure
from claimstream_schemas.claim import Affected, EventTime, Measure

Key = tuple[Measure, float | None]
"""A figure by what and how many it counts."""

When = tuple[EventTime | None, bool]
"""When what a figure counts happened, and whether that is another episode."""

SMALL = 10
"""Below this, two groups of the same size may well be two groups."""
TOO_COMMON = frozenset((None, 0.0, 1.0, 2.0))
"""Values that are the same by chance."""


@dataclass(slots=True)
class Counted:
    """Grows as the claims of one article are filled in the order of its text."""

    _last: dict[Measure, Affected] = field(default_factory=dict)
    _others: dict[Measure, Affected] = field(default_factory=dict)
    """Of those, the ones who do not fight."""
    _party: dict[Key, str] = field(default_factory=dict)
    _time: dict[Key, EventTime] = field(default_factory=dict)
    _when: dict[Measure, When] = field(default_factory=dict)
    _latest: Affected | None = None
    _at: int = -1
    _fighters: int = -1
    """Where the last figure of fighters stands."""

    def add(self, figure: Figure, affected: Affected) -> None:
        """Take in a figure with those it counts."""
        self._fighters = figure.number.start if affected.role == "military" else -1
        self._latest, self._at = affected, figure.number.start
        if not figure.part:
            self._last[figure.measure] = affected
            if affected.role != "military":
                self._others[figure.measure] = affected
        if affected.party:
            self._party.setdefault(_key(figure), affected.party)

    def ranked_in(self, sentence: int) -> bool:
        """Whether the last figure counted fighters in the sentence that begins at a token."""
        return self._fighters >= sentence

    def date(self, figure: Figure, time: EventTime | None) -> None:
        """Take in when what a figure counts happened, if its own words say so."""
        if time is not None and time.span is not None:
            self._time.setdefault(_key(figure), time)

    def place(self, figure: Figure, when: When) -> None:
        """Take in when what a figure counts happened."""
        self._when[figure.measure] = when

    def when(self, figure: Figure) -> When | None:
        """When it was of the figure before that this one only gives another value or a part of."""
        return self._when.get(figure.measure) if figure.previous or figure.same or figure.part else None

    def last(self, measure: Measure) -> Affected | None:
        """Whom the last figure of a measure counted."""
        return self._last.get(measure)

    def latest(self, since: int = 0) -> Affected | None:
        """Whom the last figure of all counted, if it stands at or after a token."""
        return self._latest if self._at >= since else None

    def last_alike(self, figure: Figure) -> Affected | None:
        """Whom the last figure of a measure counted; not fighters told of in between, where it counts others."""
        last = self._last.get(figure.measure)
        if last is None or last.role != "military" or figure.role == "military":
            return last
        return self._others.get(figure.measure, last)

    def sole(self) -> str | None:
        """The side of all those counted so far, if it is one; a single measure says too little."""
        sides = [side for affected in self._last.values() if (side := affected.party) is not None]
        return sides[0] if len(sides) > 1 and len(set(sides)) == 1 else None

    def party_of_same(self, figure: Figure) -> str | None:
        """The side of the same number of the same measure before."""
        value = figure.number.value
        return self._party.get(_key(figure)) if value is not None and value >= SMALL else None

    def time_of_same(self, figure: Figure) -> EventTime | None:
        """The dated time of the same number of the same measure before."""
        return None if figure.number.value in TOO_COMMON else self._time.get(_key(figure))


def _key(figure: Figure) -> Key:
    return figure.measure, figure.number.value
