"""Drawn sayings: any few figures of two sides and a helper about a few days, as outlets may report them."""

from __future__ import annotations

from typing import Any

from hypothesis import strategies as st

from tests.unit.search.series.sayings import saying

Json = dict[str, Any]

PARTIES = ("Quarnholt", "Veldane", "Red Cross")
SOURCES = ("Harbour Wire", "Coast Post", "Island Echo")
QUALIFIERS = ("exactly", "at_least", "at_most", "about")


def _day(number: int) -> str:
    return f"2031-05-{number:02}"


@st.composite
def said(draw: st.DrawFn) -> Json:
    """One claim: spoken on one of ten days, published that day or up to three later, of an event before."""
    day = draw(st.integers(10, 20))
    party = draw(st.sampled_from((*PARTIES, None)))
    source = draw(st.sampled_from(SOURCES))
    affected = draw(st.sampled_from((*PARTIES[:2], None)))
    published = f"{_day(day + draw(st.integers(0, 3)))}T{draw(st.integers(0, 23)):02}:00:00Z"
    return saying(
        draw(st.integers(1, 12)),
        day=_day(day),
        at=published,
        party=party,
        affected=affected,
        source=source,
        qualifier=draw(st.sampled_from(QUALIFIERS)),
        event=_day(draw(st.integers(1, 10))),
        viewpoint="adversary" if party and affected and party != affected and party != PARTIES[2] else "unknown",
        article=f"{source} {published} {draw(st.integers(0, 2))}",
    )


def sayings(most: int = 12) -> st.SearchStrategy[list[Json]]:
    """A few claims."""
    return st.lists(said(), min_size=1, max_size=most)
