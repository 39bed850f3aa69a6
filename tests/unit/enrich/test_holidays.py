"""Holidays that move, and those that do not."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimstream_enrich.enrichers.holidays import easter, holiday_in, nth_weekday


@pytest.mark.parametrize(
    ("year", "day"),
    [
        (1818, "1818-03-22"),
        (1943, "1943-04-25"),
        (2000, "2000-04-23"),
        (2019, "2019-04-21"),
        (2024, "2024-03-31"),
        (2038, "2038-04-25"),
        (2076, "2076-04-19"),
    ],
)
def test_easter_of_the_tables(year: int, day: str) -> None:
    assert easter(year).isoformat() == day


@given(st.integers(1583, 4000))
def test_easter_is_a_sunday_of_spring(year: int) -> None:
    found = easter(year)
    assert found.weekday() == 6
    assert date(year, 3, 22) <= found <= date(year, 4, 25)


@pytest.mark.parametrize(
    ("name", "day"),
    [
        ("New Year's Eve", "2023-12-31"),
        ("new year", "2023-01-01"),
        ("Christmas", "2023-12-25"),
        ("xmas eve", "2023-12-24"),
        ("Good Friday", "2023-04-07"),
        ("Ash Wednesday", "2023-02-22"),
        ("Whit Monday", "2023-05-29"),
        ("Thanksgiving", "2023-11-23"),
        ("thanks giving day", "2023-11-23"),
        ("Black Friday", "2023-11-24"),
        ("Cyber Monday", "2023-11-27"),
        ("Memorial Day", "2023-05-29"),
        ("Mother's Day", "2023-05-14"),
        ("MLK Day", "2023-01-16"),
        ("St. Patrick's Day", "2023-03-17"),
        ("International Workers' Day", "2023-05-01"),
        ("Presidents' Day", "2023-02-20"),
        ("Halloween", "2023-10-31"),
        ("Veterans Day", "2023-11-11"),
    ],
)
def test_holidays_of_2023(name: str, day: str) -> None:
    assert holiday_in(name, 2023).isoformat() == day


@given(st.integers(1900, 2100), st.integers(1, 12), st.integers(0, 6), st.sampled_from([1, 2, 3, 4, -1]))
def test_the_nth_weekday_is_one_and_has_as_many_before_it(year: int, month: int, weekday: int, nth: int) -> None:
    found = nth_weekday(year, month, weekday, nth)
    assert (found.year, found.month, found.weekday()) == (year, month, weekday)
    if nth > 0:
        assert (found.day - 1) // 7 == nth - 1
    else:
        assert (found + timedelta(7)).month != month


def test_a_fifth_that_no_month_has_is_an_error() -> None:
    with pytest.raises(ValueError, match="day"):
        nth_weekday(2023, 2, 0, 5)
