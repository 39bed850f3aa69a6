"""Whose those counted are, by the towns of a text, by whose a noun is and by who pays."""

from __future__ import annotations

from claimstream_enrich.pipeline import enrich
from claimstream_enrich.registry import ENRICHERS
from tests.unit.each import each
from tests.unit.enrich.claims.grounded_texts import GROUNDED
from tests.unit.enrich.claims.make_parses import article_of
from tests.unit.enrich.claims.stored import parse
from tests.unit.enrich.claims.texts import Sample


@each("text", GROUNDED)
def test_whose_they_are(text: str) -> None:
    claims = enrich(article_of(Sample(text)), ENRICHERS, lambda raw, layers: parse(text)).claims
    sides = {claim.quantity.text: claim.quantity.affected.party for claim in claims if claim.quantity}
    assert [(number, sides[number]) for number, _ in GROUNDED[text]] == GROUNDED[text]
