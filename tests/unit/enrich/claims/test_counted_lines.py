"""Figures of single sentences, on stored parses; what is no count stays none."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimstream_enrich.claims.quantities import glued_sum
from claimstream_schemas.claim import Claim
from tests.unit.each import each
from tests.unit.enrich.claims.counted_lines import COUNTED_LINES, NO_COUNTS
from tests.unit.enrich.claims.stored import claims_in


def counted(text: str) -> list[Claim]:
    return [claim for claim in claims_in(text) if claim.quantity]


@each("text", COUNTED_LINES)
def test_measure_and_value(text: str) -> None:
    found = [(c.quantity.measure, c.quantity.value) for c in counted(text) if c.quantity]
    assert COUNTED_LINES[text] in found


@pytest.mark.parametrize("text", NO_COUNTS)
def test_what_is_no_count(text: str) -> None:
    assert [claim.quantity.text for claim in counted(text) if claim.quantity] == []


def test_who_did_not_survive_is_told_to_be_dead() -> None:
    (claim,) = counted("Ninety-seven of the patients did not survive the winter, the head of the clinic said.")
    assert claim.polarity == "asserted"


@given(st.sampled_from(["rs", "rs.", "rm", "us$", "€", "eur"]), st.integers(0, 10**9))
def test_a_sum_in_one_token(sign: str, value: int) -> None:
    assert glued_sum(f"{sign}{value}") == (sign, value)
    assert glued_sum(f"{sign}{value:,}") == (sign, value)


@given(st.text(max_size=12))
def test_any_token_is_a_sum_or_none(word: str) -> None:
    found = glued_sum(word)
    assert found is None or (word.startswith(found[0]) and found[1] >= 0)
