"""Whose loss each figure of a short report is: by who struck whom, where, what was lost, and who was counted."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from claimstream_enrich.claims.affected_places import theatre_of
from claimstream_enrich.claims.counted import SMALL, Counted
from claimstream_enrich.claims.figure import Figure
from claimstream_enrich.claims.quantities import Number
from claimstream_enrich.enrichers.homeland import home_of, only_country
from claimstream_schemas import gazetteer
from claimstream_schemas.claim import Affected
from tests.unit.each import each
from tests.unit.enrich.claims.losses_texts import LOSSES
from tests.unit.enrich.claims.stored import claims_in

_COUNTRIES = st.sampled_from(("Chad", "Peru", "Nepal"))
_BANDS = st.sampled_from(("M23", "JNIM"))
_PAIRS = st.frozensets(st.frozensets(_COUNTRIES | _BANDS, min_size=2, max_size=2), max_size=4)


@each("text", LOSSES)
def test_whose_losses(text: str) -> None:
    quantities = [claim.quantity for claim in claims_in(text) if claim.quantity]
    assert [(quantity.text, quantity.affected.party) for quantity in quantities] == LOSSES[text]


@given(_PAIRS, _COUNTRIES)
def test_a_war_on_a_band_is_at_home_where_home_fights_it(opposed: frozenset[frozenset[str]], home: str) -> None:
    where = theatre_of(opposed, home)
    assert where in (theatre_of(opposed), home)
    if where == home != theatre_of(opposed):
        assert any(home in pair and pair - {home} <= {"M23", "JNIM"} for pair in opposed)


@given(st.lists(_COUNTRIES, max_size=5))
def test_the_only_country_named_is_home(named: list[str]) -> None:
    text = " and ".join(named)
    at = [(0 if n == 0 else len(" and ".join(named[:n])) + 5, name) for n, name in enumerate(named)]
    found = [(start, start + len(name), name) for start, name in at]
    only = only_country(text, found)
    assert only == (named[0] if len(set(named)) == 1 else None)
    if only is not None and home_of(text, found) is not None:
        assert home_of(text, found) == only


def figure(value: float) -> Figure:
    number = Number(3, 4, 3, value, value, value, "exactly")
    return Figure(number, "killed", "person", "any", 5, 6)


@given(st.integers(min_value=0, max_value=500))
def test_only_a_large_number_stands_for_the_same_people(value: int) -> None:
    counted = Counted()
    counted.add(figure(value), Affected(party="Peru", role="any"))
    assert counted.party_of_same(figure(value)) == ("Peru" if value >= SMALL else None)


def test_an_earlier_toll_is_none_of_the_fighters_told_of_in_between() -> None:
    counted = Counted()
    counted.add(figure(14), Affected(party="Peru", role="any"))
    counted.add(figure(3), Affected(party="M23", role="military"))
    heir = counted.last_alike(figure(9))
    assert heir is not None
    assert heir.party == "Peru"
    assert counted.latest() == Affected(party="M23", role="military")
    assert counted.latest(since=4) is None


def test_a_town_held_by_a_side_is_not_that_side() -> None:
    assert gazetteer.party_in("in Houthi-held Taiz") != "Houthis"
