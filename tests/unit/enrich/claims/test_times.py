"""When it happened and when it was said: pure resolvers, and dates by the words they belong to."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from claimstream_enrich.claims.dates_of import moves_count
from claimstream_enrich.claims.event_times import not_after
from claimstream_schemas.claim import ClaimedAt, EventTime
from tests.unit.enrich.claims.stored import claims, doc

DAYS = st.dates(date(2000, 1, 1), date(2030, 1, 1)).map(date.isoformat)


def time(day: str) -> EventTime:
    return EventTime(start=day, granularity="day", basis="weekday")


@settings(max_examples=50)
@given(DAYS, DAYS, DAYS)
def test_a_borrowed_time_is_never_after_what_is_told_of_it(event: str, said: str, published: str) -> None:
    found = not_after(time(event), ClaimedAt(value=said, basis="weekday"), published)
    assert found is not None
    assert found.start <= said
    assert found.start in (event, said, published)


@given(DAYS, st.integers(0, 400))
def test_a_time_before_what_is_told_stays(event: str, later: int) -> None:
    said = (date.fromisoformat(event) + timedelta(days=later)).isoformat()
    assert not_after(time(event), ClaimedAt(value=said, basis="published"), said) == time(event)


def test_no_time_stays_none() -> None:
    assert not_after(None, ClaimedAt(value="2024-05-10", basis="published"), "2024-05-10") is None


@pytest.mark.parametrize(
    ("said", "basis"), [("dateline", "dateline"), ("published", "published"), ("weekday", "published")]
)
def test_what_it_falls_back_to_has_the_basis_of_the_publication(said: str, basis: str) -> None:
    claimed = ClaimedAt.model_validate({"value": "2024-05-08", "basis": said})
    found = not_after(time("2024-05-09"), claimed, "2024-05-10")
    assert found is not None
    assert (found.start, found.basis, found.span) == ("2024-05-08", basis, None)


@pytest.mark.parametrize(
    ("text", "verb", "expected"),
    [
        ("The death toll rose to 41.", "rose", True),
        ("The number of officers killed rose to 7.", "rose", True),
        ("Three climbers fell to their deaths.", "fell", False),
        ("The ministry put the dead at 12.", "put", True),
        ("Two hostages were killed.", "killed", False),
    ],
)
def test_only_counts_rise_and_fall(text: str, verb: str, expected: bool) -> None:
    assert moves_count(next(token for token in doc(text) if token.text == verb)) is expected


@pytest.mark.parametrize("name", ["toll_rose", "updating", "missing_at", "said", "dead_and_injured", "own_and_enemy"])
def test_no_sample_dates_an_event_after_its_claim(name: str) -> None:
    for claim in claims(name):
        assert claim.event_time
        assert claim.event_time.start <= claim.claimed_at.value
