"""Which figures of an article belong to the event it reports, and which to an earlier one it recalls.

Seen for the first time, 11 of the 25 earlier figures of PAIRS were found (by the rules before), then 7 of 11 of LATER
and 5 of 7 of LAST, and no live figure was called background. KNOWN is what is wrong yet.
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
from tests.unit.enrich.claims.backgrounds import PAIRS, Pair
from tests.unit.enrich.claims.backgrounds_later import LAST, LATER

pytestmark = pytest.mark.model

Find = Callable[[str], list[Claim]]

KNOWN = {
    30_000: "a count that goes on is no background by itself, however long ago it began",
}
"""Earlier figures that are taken for live ones, and why."""
NOT_FOUND = {("it had taken 55", 55)}
"""Figures that make no claim yet, with words of their texts."""

ROWS = [(pair, number) for pair in (*PAIRS, *LATER, *LAST) for number in (*pair.live, *pair.background)]


@pytest.fixture(scope="module")
def find() -> Find:
    """The claims with a figure of a text published on 15 June 2023."""
    nlp, now = load_nlp(), datetime(2023, 6, 15, 12, tzinfo=UTC)

    @cache
    def find_(text: str) -> list[Claim]:
        article = raw_article(text=text, title="", language="en", received_at=now, published_at="2023-06-15")
        return [claim for claim in enrich(article, ENRICHERS, nlp).claims if claim.quantity]

    return find_


def with_number(claims: list[Claim], number: float) -> list[Claim]:
    return [c for c in claims if c.quantity and number in (c.quantity.value, c.quantity.low, c.quantity.high)]


@pytest.mark.parametrize(("pair", "number"), ROWS, ids=[f"{number}-{pair.text[:30]}" for pair, number in ROWS])
def test_an_earlier_event_is_background_and_the_reported_one_is_not(pair: Pair, number: float, find: Find) -> None:
    found = with_number(find(pair.text), number)
    assert bool(found) is not any(words in pair.text for words, missing in NOT_FOUND if missing == number)
    recalls = number in pair.background and number not in KNOWN
    assert [claim.background for claim in found] == [recalls] * len(found)


@pytest.mark.parametrize(
    ("text", "number", "day"),
    [
        ("Six died on Monday. A flood in 2014 ruined the town. About 90 people were killed.", 90, "2014-01-01"),
        ("Six died on Monday. It is the worst blaze since 2018, when a fire killed 40 people.", 40, "2018-01-01"),
        ("Six died on Monday. Storm Orla, which struck in March 2010, killed 70 people.", 70, "2010-03-01"),
    ],
)
def test_what_is_recalled_has_the_day_of_its_own_event(text: str, number: float, day: str, find: Find) -> None:
    (claim,) = with_number(find(text), number)
    assert claim.event_time is not None
    assert claim.event_time.start == day
