"""Drawn sayings: any few figures of two sides and a helper about a few days, as outlets may report them."""

from __future__ import annotations

from typing import Any

from hypothesis import strategies as st

from tests.unit.search.series.sayings import saying

Json = dict[str, Any]

PARTIES = ("Quarnholt", "Veldane", "Red Cross")
SOURCES = ("Harbour Wire", "Coast Post", "Island Echo")
QUALIFIERS = ("exactly", "at_least", "at_most", "about")

# made once: a strategy made anew for each claim is also checked anew
_SPOKEN, _LATER, _HOUR = st.integers(10, 20), st.integers(0, 3), st.integers(0, 23)
_HAPPENED, _VALUE, _ARTICLE = st.integers(1, 10), st.integers(1, 12), st.integers(0, 2)
_PARTY, _AFFECTED = st.sampled_from((*PARTIES, None)), st.sampled_from((*PARTIES[:2], None))
_SOURCE, _QUALIFIER = st.sampled_from(SOURCES), st.sampled_from(QUALIFIERS)


def _day(number: int) -> str:
    return f"2031-05-{number:02}"


@st.composite
def said(draw: st.DrawFn) -> Json:
    """One claim: spoken on one of ten days, published that day or up to three later, of an event before."""
    day = draw(_SPOKEN)
    party = draw(_PARTY)
    source = draw(_SOURCE)
    affected = draw(_AFFECTED)
    published = f"{_day(day + draw(_LATER))}T{draw(_HOUR):02}:00:00Z"
    return saying(
        draw(_VALUE),
        day=_day(day),
        at=published,
        party=party,
        affected=affected,
        source=source,
        qualifier=draw(_QUALIFIER),
        event=_day(draw(_HAPPENED)),
        viewpoint="adversary" if party and affected and party != affected and party != PARTIES[2] else "unknown",
        article=f"{source} {published} {draw(_ARTICLE)}",
    )


def sayings(most: int = 12) -> st.SearchStrategy[list[Json]]:
    """A few claims; one may be told several times."""
    return st.lists(said(), min_size=1, max_size=most).map(_as_stored)


def _as_stored(drawn: list[Json]) -> list[Json]:
    """What has one id is one claim: figures that differ in their qualifier alone get one."""
    first: dict[str, Json] = {}
    return [first.setdefault(one["claim_id"], one) for one in drawn]
