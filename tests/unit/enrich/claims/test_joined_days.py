"""Days told one after the other are one time of what happened on both; any others stay apart."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimstream_enrich.claims.joined_days import joined
from claimstream_schemas.article import DateMention
from claimstream_schemas.base import Span
from tests.unit.enrich.test_dates_layer import dates


def days(text: str) -> list[tuple[str, str, str | None]]:
    return [(each.text, each.time.start, each.time.end) for each in joined(dates(text), text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Raids on 3 and 4 May 2021.", [("3 and 4 May 2021", "2021-05-03", "2021-05-04")]),
        ("Raids on April 30 and May 1 shook it.", [("April 30 and May 1", "2023-04-30", "2023-05-01")]),
        ("Raids on May 3, 4 and 5, 2021.", [("May 3, 4 and 5, 2021", "2021-05-03", "2021-05-05")]),
        (
            "Raids on 3, 5 and 6 May 2021.",
            [("3", "2021-05-03", None), ("5 and 6 May 2021", "2021-05-05", "2021-05-06")],
        ),
        ("Raids on 3 and 9 May 2021.", [("3", "2021-05-03", None), ("9 May 2021", "2021-05-09", None)]),
        ("Raids on 3 May, then on 4 May 2021.", [("3 May", "2023-05-03", None), ("4 May 2021", "2021-05-04", None)]),
        ("Raids on Monday and Tuesday.", [("Monday", "2024-03-11", None), ("Tuesday", "2024-03-12", None)]),
        (
            "Raids in May 2021 and 1 June 2021.",
            [("May 2021", "2021-05-01", "2021-05-31"), ("1 June 2021", "2021-06-01", None)],
        ),
    ],
)
def test_only_days_that_follow_one_another_become_one(text: str, expected: list[tuple[str, str, str | None]]) -> None:
    assert days(text) == expected


def test_the_joined_time_quotes_the_text() -> None:
    text = "Raids on 3 and 4 May 2021."
    (both,) = joined(dates(text), text)
    assert text[both.start : both.end] == both.text == both.time.expression
    assert both.time.span == Span(start=both.start, end=both.end)
    assert (both.time.granularity, both.time.basis) == ("day", "absolute")


@given(st.lists(st.dates(date(2020, 1, 1), date(2020, 1, 20)), min_size=1, max_size=6, unique=True).map(sorted))
def test_no_day_is_lost_or_added(told: list[date]) -> None:
    text = " and ".join(day.isoformat() for day in told)
    found = joined(dates(text), text)
    assert [day for each in found for day in _covered(each)] == told
    assert joined(found, text) == found


def _covered(mention: DateMention) -> list[date]:
    first = date.fromisoformat(mention.time.start)
    last = date.fromisoformat(mention.time.end or mention.time.start)
    return [first + timedelta(days) for days in range((last - first).days + 1)]
