"""A month or year that was over before the article's event is of another episode, however short ago it was."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimstream_enrich.claims.episodes import is_background
from claimstream_schemas.claim import EventTime
from tests.unit.enrich.claims.stored import reading


def time(start: str, end: str | None, granularity: str) -> EventTime:
    return EventTime.model_validate({"start": start, "end": end, "granularity": granularity, "basis": "absolute"})


EVENT = time("2024-05-08", None, "day")
"""Two days before the stored articles are published."""


@pytest.mark.parametrize(
    ("start", "end", "granularity", "background"),
    [
        ("2024-04-01", "2024-04-30", "month", True),
        ("2024-04-11", "2024-04-20", "month", True),
        ("2024-05-01", "2024-05-31", "month", False),
        ("2024-01-01", "2024-12-31", "year", False),
        ("2024-04-01", "2024-04-30", "day", False),
        ("2024-04-01", None, "open", False),
    ],
)
def test_a_month_before_the_event_is_background(
    start: str, end: str | None, granularity: str, background: bool
) -> None:
    here = reading("said")
    assert is_background(here, time(start, end, granularity), here.doc[0], EVENT) is background


def test_without_an_event_a_late_month_is_not() -> None:
    here = reading("said")
    assert not is_background(here, time("2024-04-01", "2024-04-30", "month"), here.doc[0])


@given(st.integers(0, 50))
def test_the_gap_is_that_of_a_series(days: int) -> None:
    here, end = reading("said"), date(2024, 5, 8) - timedelta(days)
    assert is_background(here, time("2024-03-01", end.isoformat(), "month"), here.doc[0], EVENT) is (days > 7)
