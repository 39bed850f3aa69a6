"""Short articles through the whole pipeline: when what is counted happened, and when it was told.

The tables were written before the rules were tried on them. Seen for the first time, `dated_articles` had 39 of 48
event days, 43 days of telling and 45 backgrounds right, `dated_later` 22, 25 and 27 of 27. KNOWN is what is wrong yet.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from functools import cache

import pytest

from claimstream_enrich.nlp import load_nlp
from claimstream_enrich.pipeline import enrich
from claimstream_enrich.registry import ENRICHERS
from claimstream_schemas.claim import Claim
from tests.articles import raw_article
from tests.unit.enrich.claims import dated_articles, dated_later
from tests.unit.enrich.claims.dated_articles import PUBLISHED, Told

pytestmark = pytest.mark.model

Find = Callable[[str], list[Claim]]

KNOWN = {
    (3000, "2023-06-04"): "a figure of no measure of its own takes no event of another clause",
}
"""Counts whose event day is known to be wrong, and why."""

ROWS = [
    (text, told) for table in (dated_articles.DATED, dated_later.DATED) for text, all_told in table for told in all_told
]


@pytest.fixture(scope="module")
def find() -> Find:
    """The claims with a figure; an article that opens with a day of its own is posted without one."""
    nlp, now = load_nlp(), datetime(2023, 6, 15, 12, tzinfo=UTC)

    @cache
    def find_(text: str) -> list[Claim]:
        dated = text.split(" - ")[0].isupper() or "June 1" in text[:16] or text[0].isdigit()
        day = {"published_at": None, "published_at_basis": None} if dated else {"published_at": PUBLISHED}
        article = raw_article(text=text, title="", language="en", received_at=now, **day)
        return [claim for claim in enrich(article, ENRICHERS, nlp).claims if claim.quantity]

    return find_


@pytest.mark.parametrize(("text", "told"), ROWS, ids=[f"{told.value}-{text[:30]}" for text, told in ROWS])
def test_a_count_has_the_day_it_happened_and_the_day_it_was_told(text: str, told: Told, find: Find) -> None:
    found = (c for c in find(text) if c.quantity and told.value in (c.quantity.value, c.quantity.low))
    claim = next(found, None)
    assert claim is not None
    assert claim.event_time is not None
    assert (claim.event_time.start == told.happened) is ((told.value, told.happened) not in KNOWN)
    assert told.told in (None, claim.claimed_at.value)
    assert claim.background is told.background
