"""Numbers in the ways of agency copy, as the model parses them: what they count, and which people."""

from __future__ import annotations

from claimstream_enrich.pipeline import enrich
from claimstream_enrich.registry import ENRICHERS
from tests.unit.each import each
from tests.unit.enrich.claims.make_parses import posted
from tests.unit.enrich.claims.numbered_last import NUMBERED_LAST
from tests.unit.enrich.claims.numbered_later import NUMBERED_LATER
from tests.unit.enrich.claims.numbered_texts import NUMBERED
from tests.unit.enrich.claims.stored import parse

TEXTS = NUMBERED | NUMBERED_LATER | NUMBERED_LAST


def figures(text: str) -> list[tuple[str, str, str]]:
    """The figures of an article of one or two sentences, in the order of its text."""
    article = posted(text, "Example Wire", "2023-06-15T12:00:00Z")
    claims = enrich(article, ENRICHERS, lambda raw, layers: parse(text)).claims
    counted = sorted((c.quantity for c in claims if c.quantity is not None), key=lambda quantity: quantity.start)
    return [(quantity.text, quantity.measure, quantity.affected.role) for quantity in counted]


@each("text", TEXTS)
def test_what_numbers_count(text: str) -> None:
    assert figures(text) == TEXTS[text]
