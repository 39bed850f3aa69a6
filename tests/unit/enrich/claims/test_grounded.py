"""Whose those counted are, by the towns of a text, by whose a noun is and by who pays."""

from __future__ import annotations

from tests.unit.each import each
from tests.unit.enrich.claims.grounded_texts import GROUNDED
from tests.unit.enrich.claims.stored import claims_in


@each("text", GROUNDED)
def test_whose_they_are(text: str) -> None:
    sides = {claim.quantity.text: claim.quantity.affected.party for claim in claims_in(text) if claim.quantity}
    assert [(number, sides[number]) for number, _ in GROUNDED[text]] == GROUNDED[text]
