"""The corners of the calendar: Fridays on a Friday, month ends, leap days, the turn of the year, weekends."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimstream_enrich.enrichers.date_arithmetic import A_YEAR, day_without_year, full_year
from claimstream_enrich.enrichers.date_readings import Resolved
from claimstream_enrich.enrichers.date_resolver import resolve
from claimstream_enrich.enrichers.date_words import MONTHS, WEEKDAYS
from tests.unit.each import each

DAYS = st.dates(date(1950, 1, 1), date(2090, 12, 31))


def meant(expression: str, published: str, *, future: bool = False) -> str | None:
    """`day`, `first/last`, or None; a conflict ends in `!`."""
    found = resolve(expression, date.fromisoformat(published), future=future)
    if found is None:
        return None
    return f"{found.start}" + (f"/{found.end}" if found.end else "") + ("!" if found.conflict else "")


@each(
    ("expression", "past", "future"),
    [
        ("Friday", "2024-03-15", "2024-03-15"),
        ("Friday night", "2024-03-15", "2024-03-15"),
        ("FRIDAY", "2024-03-15", "2024-03-15"),
        ("Saturday", "2024-03-09", "2024-03-16"),
        ("Thursday", "2024-03-14", "2024-03-21"),
        ("last Friday", "2024-03-08", "2024-03-08"),
        ("this Friday", "2024-03-15", "2024-03-15"),
        ("this coming Monday", "2024-03-18", "2024-03-18"),
        ("next Friday", "2024-03-22", "2024-03-22"),
        ("Friday last week", "2024-03-08", "2024-03-08"),
        ("this week on Friday", "2024-03-15", "2024-03-15"),
        ("today (Friday)", "2024-03-15", "2024-03-15"),
        ("yesterday (Thursday)", "2024-03-14", "2024-03-14"),
        ("yesterday (Wednesday)", "2024-03-13!", "2024-03-13!"),
        ("yesterday [Friday]", "2024-03-15!", "2024-03-15!"),
        ("the day before yesterday, Wednesday", "2024-03-13", "2024-03-13"),
        ("tomorrow, Saturday", "2024-03-16", "2024-03-16"),
        ("tomorrow (Sunday)", "2024-03-17!", "2024-03-17!"),
        ("Wednesday to Friday", "2024-03-13/2024-03-15", "2024-03-13/2024-03-15"),
        ("Saturday to Sunday", "2024-03-09/2024-03-10", "2024-03-16/2024-03-17"),
    ],
)
def test_days_of_the_week_in_an_article_of_a_friday(expression: str, past: str, future: str) -> None:
    assert meant(expression, "2024-03-15") == past
    assert meant(expression, "2024-03-15", future=True) == future


@each(
    ("expression", "published", "days"),
    [
        ("yesterday", "2024-03-01", "2024-02-29"),
        ("yesterday", "2023-03-01", "2023-02-28"),
        ("the day before yesterday", "2024-03-01", "2024-02-28"),
        ("tomorrow", "2024-02-28", "2024-02-29"),
        ("tomorrow", "2023-02-28", "2023-03-01"),
        ("three days ago", "2024-03-02", "2024-02-28"),
        ("a fortnight ago", "2024-03-07", "2024-02-22"),
        ("last month", "2024-03-31", "2024-02-01/2024-02-29"),
        ("next month", "2024-01-31", "2024-02-01/2024-02-29"),
        ("a month ago", "2023-03-31", "2023-02-01/2023-02-28"),
        ("the past month", "2024-03-31", "2024-02-29/2024-03-31"),
        ("the past year", "2024-02-29", "2023-02-28/2024-02-29"),
        ("a year ago", "2024-02-29", "2023-01-01/2023-12-31"),
        ("the 31st", "2024-03-01", "2024-01-31"),
        ("the 31st", "2024-05-01", "2024-03-31"),
        ("the 29th", "2023-03-10", "2023-01-29"),
        ("the 29th", "2024-03-10", "2024-02-29"),
        ("the 31st of last month", "2024-05-10", None),
        ("the 31st of last month", "2024-04-10", "2024-03-31"),
        ("the 31st of next month", "2024-12-10", "2025-01-31"),
        ("29 February", "2023-06-01", "2020-02-29"),
        ("29 February", "2024-02-28", "2024-02-29"),
        ("February 29, 2000", "2024-03-10", "2000-02-29"),
        ("February 29, 1900", "2024-03-10", None),
        ("29 February 2023", "2024-03-10", None),
        ("2023-02-29", "2024-03-10", None),
        ("29/02/24", "2024-03-10", "2024-02-29"),
        ("02/29/23", "2024-03-10", None),
        ("April 31", "2024-05-10", None),
        ("28 February - 1 March", "2024-03-10", "2024-02-28/2024-03-01"),
        ("late February", "2024-03-10", "2024-02-21/2024-02-29"),
        ("the end of February 2023", "2024-03-10", "2023-02-21/2023-02-28"),
    ],
)
def test_ends_of_months_and_leap_days(expression: str, published: str, days: str | None) -> None:
    assert meant(expression, published) == days


@each(
    ("expression", "published", "days"),
    [
        ("yesterday", "2024-01-01", "2023-12-31"),
        ("overnight", "2024-01-01", "2023-12-31/2024-01-01"),
        ("tomorrow", "2023-12-31", "2024-01-01"),
        ("December 30", "2024-01-03", "2023-12-30"),
        ("January 10", "2024-01-03", "2024-01-10"),
        ("January 2", "2023-12-30", "2024-01-02"),
        ("December 30 to January 2", "2024-01-03", "2023-12-30/2024-01-02"),
        ("in December", "2024-01-03", "2023-12-01/2023-12-31"),
        ("in January", "2023-12-30", "2024-01-01/2024-01-31"),
        ("last December", "2024-12-10", "2023-12-01/2023-12-31"),
        ("next January", "2024-01-10", "2025-01-01/2025-01-31"),
        ("last week", "2024-01-03", "2023-12-25/2023-12-31"),
        ("this week", "2023-12-31", "2023-12-25/2023-12-31"),
        ("next year", "2023-12-31", "2024-01-01/2024-12-31"),
        ("New Year's Day", "2023-12-31", "2024-01-01"),
        ("New Year’s Day", "2024-01-02", "2024-01-01"),
        ("Christmas Eve", "2024-01-02", "2023-12-24"),
        ("last winter", "2024-04-20", "2023-12-01/2024-02-29"),
        ("last winter", "2024-01-20", "2022-12-01/2023-02-28"),
        ("this winter", "2024-01-20", "2023-12-01/2024-02-29"),
        ("this winter", "2024-11-20", "2024-12-01/2025-02-28"),
        ("this summer", "2024-03-14", "2024-06-01/2024-08-31"),
        ("this summer", "2024-09-14", "2024-06-01/2024-08-31"),
        ("last summer", "2024-07-14", "2023-06-01/2023-08-31"),
        ("last autumn", "2024-03-14", "2023-09-01/2023-11-30"),
        ("winter 2022", "2024-03-14", "2022-12-01/2023-02-28"),
    ],
)
def test_the_turn_of_the_year_and_the_seasons(expression: str, published: str, days: str) -> None:
    assert meant(expression, published) == days


@pytest.mark.parametrize(
    ("expression", "thursday", "saturday", "sunday"),
    [
        ("the weekend", "2024-03-09/2024-03-10", "2024-03-16/2024-03-17", "2024-03-16/2024-03-17"),
        ("this weekend", "2024-03-16/2024-03-17", "2024-03-16/2024-03-17", "2024-03-16/2024-03-17"),
        ("last weekend", "2024-03-09/2024-03-10", "2024-03-09/2024-03-10", "2024-03-09/2024-03-10"),
        ("the coming weekend", "2024-03-16/2024-03-17", "2024-03-23/2024-03-24", "2024-03-23/2024-03-24"),
        ("next weekend", "2024-03-23/2024-03-24", "2024-03-23/2024-03-24", "2024-03-23/2024-03-24"),
    ],
)
def test_weekends_before_and_on_one(expression: str, thursday: str, saturday: str, sunday: str) -> None:
    found = [meant(expression, day) for day in ("2024-03-14", "2024-03-16", "2024-03-17")]
    assert found == [thursday, saturday, sunday]


@each(
    ("expression", "day"),
    [
        ("14/9/22", "2022-09-14"),
        ("14.9.34", "2034-09-14"),
        ("14-9-35", "1935-09-14"),
        ("31/12/99", "1999-12-31"),
        ("12/31/00", "2000-12-31"),
        ("14/9-22", None),
        ("31/31/22", None),
        ("2019-20", "2019-01-01/2020-12-31"),
        ("1914–18", "1914-01-01/1918-12-31"),
        ("1999-98", None),
        ("the '90s", "1990-01-01/1999-12-31"),
        ("the late 1990s", "1996-01-01/1999-12-31"),
        ("the mid-2010s", "2013-01-01/2016-12-31"),
        ("a century ago", "1924-01-01/1924-12-31"),
        ("two decades ago", "2004-01-01/2004-12-31"),
    ],
)
def test_short_years_and_long_times(expression: str, day: str | None) -> None:
    assert meant(expression, "2024-03-14") == day


def test_a_weekday_that_fits_no_near_year_is_a_slip_and_a_year_given_is_checked() -> None:
    assert meant("Friday, 15 March", "2024-03-18") == "2024-03-15"
    assert meant("Thursday, 15 March", "2024-03-18") == "2024-03-15!"
    assert meant("Thursday, 15 March 2024", "2024-03-18") == "2024-03-15!"


def test_since_keeps_its_first_day_and_is_never_ahead() -> None:
    friday = date(2024, 3, 15)
    assert resolve("since Friday", friday, future=True) == Resolved(friday, None, "open", "weekday")
    assert resolve("ever since the late 1990s", friday) == Resolved(date(1996, 1, 1), None, "open", "absolute")
    assert resolve("since 30 February", friday) is None


@given(DAYS, st.sampled_from(WEEKDAYS))
def test_last_is_before_yesterday_and_next_in_the_week_after(published: date, name: str) -> None:
    last, following = resolve(f"last {name}", published), resolve(f"next {name}", published)
    assert last is not None
    assert following is not None
    yesterday_if_a_new_week_began = timedelta(2 if published.weekday() else 1)
    assert published - timedelta(8) <= last.start <= published - yesterday_if_a_new_week_began
    assert following.start.isocalendar()[:2] == (published + timedelta(7)).isocalendar()[:2]
    assert last.start.strftime("%A").lower() == following.start.strftime("%A").lower() == name


@given(DAYS, st.integers(1700, 2090), st.sampled_from([None, *range(12)]))
def test_early_middle_and_late_part_a_month_or_a_year_without_gap(
    published: date, year: int, month: int | None
) -> None:
    name = f"{year}" if month is None else f"{MONTHS[month].title()} {year}"
    thirds = [resolve(f"{part} {name}", published) for part in ("early", "mid", "late")]
    whole = resolve(f"in {name}", published)
    assert whole is not None
    edges = [(third.start, third.end) for third in thirds if third and third.end]
    assert len(edges) == 3
    assert (edges[0][0], edges[2][1]) == (whole.start, whole.end)
    assert [start for start, _ in edges[1:]] == [end + timedelta(1) for _, end in edges[:2]]


@given(DAYS, st.integers(0, 99))
def test_a_year_of_two_digits_is_never_more_than_ten_years_ahead(today: date, short: int) -> None:
    year = full_year(short, today)
    assert year % 100 == short
    assert today.year - 150 < year <= today.year + 10


@given(DAYS, DAYS, st.booleans())
def test_a_weekday_beside_a_day_without_year_is_kept_where_a_year_has_it(today: date, day: date, future: bool) -> None:
    found = day_without_year(today, day.month, day.day, day.weekday(), future=future)
    assert (found.month, found.day) == (day.month, day.day)
    if abs(day - today) <= A_YEAR:
        assert found.weekday() == day.weekday()
