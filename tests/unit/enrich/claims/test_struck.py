"""The side that did it is not the side it was done to."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from claimstream_enrich.claims.harmers import foe_of
from tests.unit.each import each
from tests.unit.enrich.claims.stored import claims_in
from tests.unit.enrich.claims.struck_texts import STRUCK

_PAIRS = st.frozensets(st.frozensets(st.sampled_from("ABCD"), min_size=2, max_size=2), max_size=4)


@each("text", STRUCK)
def test_side_of_those_struck(text: str) -> None:
    quantities = [claim.quantity for claim in claims_in(text) if claim.quantity]
    assert [(quantity.text, quantity.affected.party) for quantity in quantities] == STRUCK[text]


@given(_PAIRS, st.sampled_from("ABCD"))
def test_a_foe_is_the_only_other_side(opposed: frozenset[frozenset[str]], party: str) -> None:
    foes = {other for pair in opposed if party in pair for other in pair} - {party}
    assert foe_of(party, opposed) == (foes.pop() if len(foes) == 1 else None)
