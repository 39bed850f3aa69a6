"""Figures that are easily left out: sums nobody is cited for, things, numbers whose noun is elsewhere or nowhere."""

from __future__ import annotations

from functools import cache

from hypothesis import given
from hypothesis import strategies as st

from claimstream_enrich.claims.quantities import digits, glued_sum
from claimstream_schemas.claim import Claim
from tests.unit.each import each
from tests.unit.enrich.claims.left_out_texts import TOLD, TRAPS
from tests.unit.enrich.claims.stored import claims_in


@cache
def figures(text: str) -> tuple[Claim, ...]:
    return tuple(claim for claim in claims_in(text) if claim.quantity)


def found(text: str) -> list[tuple[str, str]]:
    return [(claim.quantity.text, claim.quantity.measure) for claim in figures(text) if claim.quantity]


@each("text", TOLD)
def test_every_figure_is_found(text: str) -> None:
    assert found(text) == TOLD[text]


@each("text", TRAPS)
def test_other_numbers_count_nothing(text: str) -> None:
    assert found(text) == []


def test_a_bound_before_the_sign_of_a_currency_bounds_the_sum() -> None:
    (claim,) = figures("An appeal by the choir had collected more than €19,000 by Sunday night.")
    assert claim.quantity is not None
    assert (claim.quantity.low, claim.quantity.high, claim.quantity.qualifier) == (19_000, None, "at_least")


def test_a_particle_of_the_verb_before_bounds_nothing() -> None:
    (claim,) = figures("Egypt handed over six Israeli soldiers on Tuesday.")
    assert claim.quantity is not None
    assert (claim.quantity.value, claim.quantity.qualifier) == (6, "exactly")


def test_things_are_counted_by_their_own_unit() -> None:
    units = [
        c.quantity.unit
        for c in figures("Norway dispatched two frigates to the strait, the admiral said.")
        if c.quantity
    ]
    assert units == ["frigate"]


def test_who_is_not_accounted_for_is_missing_and_nothing_is_denied() -> None:
    (claim,) = figures("Some 40 villagers have not been accounted for.")
    assert claim.polarity == "asserted"


@given(st.integers(1_000, 999_999_999), st.sampled_from(("p", "₱", "ksh", "₭", "rs", "us$", "php")))
def test_a_glued_sum_keeps_its_number(value: int, sign: str) -> None:
    written = f"{value:,}"
    assert glued_sum(sign + written) == (sign, digits(written))


@given(st.integers(1, 99), st.sampled_from(("m", "f", "a", "b", "p", "t")))
def test_a_letter_before_a_small_number_is_a_name(number: int, letter: str) -> None:
    assert glued_sum(f"{letter}{number}") is None


@given(st.integers(1, 999), st.sampled_from("nrkpl"), st.sampled_from(("million", "billion", "crore")))
def test_a_scale_behind_it_makes_it_a_sum(number: int, letter: str, scale: str) -> None:
    assert glued_sum(f"{letter}{number}", scale) == (letter, number)
    assert glued_sum(f"{letter}{number}", "people") is None
