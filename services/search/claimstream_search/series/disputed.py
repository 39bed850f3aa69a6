"""The disputed range: how far apart the last figures of the claimants are, and who holds which. Pure."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from claimstream_search.series.claims import Figure
from claimstream_search.series.points import Point
from claimstream_search.series.series import Counted, Series


@dataclass(frozen=True, slots=True)
class Held:
    """A figure that a party stands by."""

    party: str
    viewpoint: str
    point: Point


@dataclass(frozen=True, slots=True)
class Bounds:
    """`low` is the smallest figure held, `high` the greatest; open where a claimant gave only a minimum or maximum.

    An open end holds the figure that was given: "at least 49" alone is 49 to 49, open above.
    """

    low: float
    high: float
    open_low: bool
    open_high: bool


@dataclass(frozen=True, slots=True)
class Disputed:
    """The range of one comparable count in one episode, overall and by viewpoint."""

    episode: int
    counted: Counted
    bounds: Bounds
    by: tuple[Held, ...]
    viewpoints: tuple[tuple[str, Bounds], ...]


def disputed(series: Sequence[Series]) -> list[Disputed]:
    """One per count that a party stands by a figure of, in the order of the series."""
    keys = dict.fromkeys((one.episode, one.counted) for one in series)
    found = []
    for episode, counted in keys:
        sides = [one for one in series if (one.episode, one.counted) == (episode, counted) and one.party is not None]
        by = tuple(Held(side.party or "", side.viewpoint, point) for side in sides for point in _last(side))
        if by:
            views = sorted({held.viewpoint for held in by})
            split = tuple((view, _bounds(held for held in by if held.viewpoint == view)) for view in views)
            found.append(Disputed(episode, counted, _bounds(by), by, split))
    return found


def _last(side: Series) -> list[Point]:
    """The figures it stands by: of repeated ones the last time, words for a size only where there is no number."""
    live = [point for point in side.points if point.live]
    firm = [point for point in live if not point.loose] or live
    return list({point.figure.same: point for point in firm}.values())


def _bounds(by: Iterable[Held]) -> Bounds:
    figures = [held.point.figure for held in by]
    lows = [_end(figure.low, figure) for figure in figures]
    highs = [_end(figure.high, figure) for figure in figures]
    return Bounds(
        low=min(lows),
        high=max(highs),
        open_low=any(figure.low is None for figure in figures),
        open_high=any(figure.high is None for figure in figures),
    )


def _end(given: float | None, figure: Figure) -> float:
    """The end that was given, else the number there is."""
    return figure.stated if given is None else given
