"""What date expressions stand for, seen from the day of publication."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimstream_enrich.enrichers.date_arithmetic import either_order, month_end, shift_months, weekday_near
from claimstream_enrich.enrichers.date_readings import Resolved
from claimstream_enrich.enrichers.date_resolver import resolve
from claimstream_enrich.enrichers.date_words import MONTHS, ORDINALS, WEEKDAYS
from tests.unit.each import each

THURSDAY = date(2024, 3, 14)
DAYS = st.dates(date(1950, 1, 1), date(2090, 12, 31))


def days(expression: str, *, future: bool = False) -> str | None:
    found = resolve(expression, THURSDAY, future=future)
    return None if found is None else f"{found.start}" + (f"/{found.end}" if found.end else "")


@each(
    ("expression", "meant"),
    [
        ("today", "2024-03-14"), ("Tonight", "2024-03-14"), ("this morning", "2024-03-14"),
        ("yesterday", "2024-03-13"), ("last night", "2024-03-13"), ("yesterday  evening", "2024-03-13"),
        ("tomorrow", "2024-03-15"), ("the day before yesterday", "2024-03-12"), ("the day before", "2024-03-13"),
        ("overnight", "2024-03-13/2024-03-14"), ("a day earlier", "2024-03-13"),
        ("Thursday", "2024-03-14"), ("Friday", "2024-03-08"), ("Monday night", "2024-03-11"),
        ("last Thursday", "2024-03-07"), ("last Monday evening", "2024-03-11"), ("next Monday", "2024-03-18"),
        ("this Friday", "2024-03-15"), ("Monday to Wednesday", "2024-03-11/2024-03-13"),
        ("March 12", "2024-03-12"), ("12 March", "2024-03-12"), ("12th of March", "2024-03-12"),
        ("Mar. 12", "2024-03-12"), ("Sept 12", "2023-09-12"), ("March 20", "2024-03-20"), ("December 24", "2023-12-24"),
        ("12 September 2022", "2022-09-12"), ("September 12, 2022", "2022-09-12"), ("Tue, Sept 13, 2022", "2022-09-13"),
        ("the night of 12 March", "2024-03-12"), ("2022-09-12", "2022-09-12"), ("14/9/2022", "2022-09-14"),
        ("9/14/2022", "2022-09-14"), ("14.09.22", "2022-09-14"), ("3/2/2024", "2024-03-02"),
        ("the 12th", "2024-03-12"), ("the 30th", "2024-01-30"), ("Tuesday, the 12th", "2024-03-12"),
        ("the second of this month", "2024-03-02"),
        ("between 3 and 5 May", "2023-05-03/2023-05-05"), ("May 30 - June 2", "2023-05-30/2023-06-02"),
        ("March 1-3, 2024", "2024-03-01/2024-03-03"), ("30 December to 2 January", "2023-12-30/2024-01-02"),
        ("in February", "2024-02-01/2024-02-29"), ("last March", "2023-03-01/2023-03-31"),
        ("in April", "2024-04-01/2024-04-30"), ("in June", "2023-06-01/2023-06-30"),
        ("May 2021", "2021-05-01/2021-05-31"),
        ("early March", "2024-03-01/2024-03-10"), ("mid-February", "2024-02-11/2024-02-20"),
        ("late May 2021", "2021-05-21/2021-05-31"), ("in 2020", "2020-01-01/2020-12-31"),
        ("early 2021", "2021-01-01/2021-04-30"), ("from 2014 to 2016", "2014-01-01/2016-12-31"),
        ("1994-96", "1994-01-01/1996-12-31"), ("the early 1990s", "1990-01-01/1993-12-31"),
        ("the 1980s", "1980-01-01/1989-12-31"), ("the spring of 2021", "2021-03-01/2021-05-31"),
        ("last summer", "2023-06-01/2023-08-31"), ("two days ago", "2024-03-12"), ("a week ago", "2024-03-07"),
        ("about 3 weeks ago", "2024-02-22"), ("a month ago", "2024-02-01/2024-02-29"), ("48 hours ago", "2024-03-12"),
        ("ten years ago", "2014-01-01/2014-12-31"), ("the past two days", "2024-03-12/2024-03-14"),
        ("the last 24 hours", "2024-03-13/2024-03-14"), ("the past week", "2024-03-07/2024-03-14"),
        ("this week", "2024-03-11/2024-03-17"), ("last week", "2024-03-04/2024-03-10"),
        ("next month", "2024-04-01/2024-04-30"), ("last year", "2023-01-01/2023-12-31"),
        ("the weekend", "2024-03-09/2024-03-10"), ("two weeks from now", "2024-03-28"),
        ("New Year's Eve", "2023-12-31"), ("Friday next week", "2024-03-22"), ("last week on Friday", "2024-03-08"),
        ("May the twenty-first", "2023-05-21"), ("second of August", "2023-08-02"),
        ("the 20th of next month", "2024-04-20"),
        ("2015/8/12", "2015-08-12"), ("05/05/89", "1989-05-05"), ("a few days ago", "2024-03-11"),
    ],
)  # fmt: skip
def test_an_expression_stands_for_days(expression: str, meant: str) -> None:
    assert days(expression) == meant


@pytest.mark.parametrize(
    ("expression", "meant"),
    [
        ("Friday", "2024-03-15"), ("Thursday", "2024-03-14"), ("1 December", "2024-12-01"), ("the 12th", "2024-04-12"),
        ("in June", "2024-06-01/2024-06-30"), ("in two weeks", "2024-03-28"), ("this Monday", "2024-03-18"),
    ],
)  # fmt: skip
def test_a_future_verb_turns_it_round(expression: str, meant: str) -> None:
    assert days(expression, future=True) == meant


@pytest.mark.parametrize(
    ("expression", "start"),
    [
        ("since March 3", "2024-03-03"),
        ("since Monday", "2024-03-11"),
        ("since 2020", "2020-01-01"),
        ("since the 2016", "2016-01-01"),
    ],
)
def test_since_opens_a_range(expression: str, start: str) -> None:
    found = resolve(expression, THURSDAY)
    assert found is not None
    assert (found.start.isoformat(), found.end, found.granularity) == (start, None, "open")


@pytest.mark.parametrize(
    ("expression", "day", "conflict"),
    [
        ("today, Thursday", "2024-03-14", False), ("yesterday evening (Wednesday)", "2024-03-13", False),
        ("yesterday evening (Tuesday)", "2024-03-12", True), ("Today, Friday", "2024-03-08", True),
        ("tomorrow, Sunday", "2024-03-17", True), ("Sunday, 1 January 2023", "2023-01-01", False),
        ("Monday, 1 January 2023", "2023-01-01", True), ("Sunday, the 12th", "2024-03-12", True),
    ],
)  # fmt: skip
def test_a_weekday_beside_it_verifies(expression: str, day: str, conflict: bool) -> None:
    found = resolve(expression, THURSDAY)
    assert found is not None
    assert (found.start.isoformat(), found.conflict) == (day, conflict)


@each(
    "expression",
    [
        "",
        "30 February",
        "two days",
        "six weeks",
        "in two weeks",
        "31 June 2020",
        "May",
        "soon",
        "40/40/2022",
        "5 to 3 May",
    ],
)
def test_what_is_no_date_stands_for_none(expression: str) -> None:
    assert days(expression) is None or expression == "May"


def test_a_weekday_without_year_chooses_a_year_near() -> None:
    assert days("Tuesday, November 14") == "2023-11-14"
    assert days("Friday, March 8") == "2024-03-08"
    slip = resolve("Sunday, March 12", THURSDAY)
    assert slip is not None
    assert (slip.start.isoformat(), slip.conflict) == ("2024-03-12", True)


@given(DAYS, st.sampled_from(WEEKDAYS))
def test_a_weekday_is_the_nearest_past_one_today_included(published: date, name: str) -> None:
    past, ahead = resolve(name, published), resolve(name, published, future=True)
    assert past is not None
    assert ahead is not None
    assert published - timedelta(7) < past.start <= published <= ahead.start < published + timedelta(7)
    assert past.start.weekday() == ahead.start.weekday() == WEEKDAYS.index(name)


@given(DAYS, DAYS, st.sampled_from(["{d} {m} {y}", "{m} {d}, {y}", "{m} {d}th {y}", "{y}-{n:02}-{d:02}"]))
def test_an_absolute_day_is_itself_from_everywhere(published: date, day: date, form: str) -> None:
    written = form.format(d=day.day, m=MONTHS[day.month - 1].title(), y=day.year, n=day.month)
    assert resolve(written, published) == Resolved(day, None, "day", "absolute")


@given(DAYS, DAYS)
def test_a_day_without_year_is_within_a_year(published: date, day: date) -> None:
    found = resolve(f"{day.day} {MONTHS[day.month - 1]}", published)
    if found:  # 29 February may have to go further back
        assert (found.start.day, found.start.month) == (day.day, day.month)
        assert abs(found.start - published) <= timedelta(366 if day.month != 2 else 366 * 8)


_WORDS = st.sampled_from(
    [*WEEKDAYS, *MONTHS, *list(ORDINALS)[:4], "last", "next", "the", "of", "12", "31", "2020", "-", "to",
    "and", "ago", "days",
     "two", "since", "early", "1990s", "past", "hours", "weekend", "in", "9/11/2001", "0", "99"]
)  # fmt: skip


@given(st.lists(_WORDS, min_size=1, max_size=6), DAYS, st.booleans())
def test_any_words_resolve_or_do_not_and_never_end_before_they_start(words: list[str], day: date, future: bool) -> None:
    found = resolve(" ".join(words), day, future=future)
    assert found is None or found.end is None or found.end >= found.start


@given(st.text(max_size=40), DAYS)
def test_any_text_is_safe(text: str, day: date) -> None:
    found = resolve(text, day)
    assert found is None or found.start <= (found.end or found.start)


@given(DAYS, st.integers(-200, 200))
def test_months_shift_back_and_forth(day: date, months: int) -> None:
    moved = shift_months(day, months)
    assert (moved.year * 12 + moved.month) - (day.year * 12 + day.month) == months
    assert moved.day == min(day.day, month_end(moved).day)


@given(DAYS, DAYS)
def test_either_order_is_one_of_the_two(day: date, today: date) -> None:
    assert either_order(day.year, day.day, day.month, today) is not None
    assert either_order(day.year, 13, day.month, today) is None or day.month <= 12


@given(DAYS, st.integers(0, 6), st.booleans())
def test_weekday_near_keeps_today(today: date, weekday: int, future: bool) -> None:
    assert weekday_near(today, today.weekday(), future=future) == today
    assert weekday_near(today, weekday, future=future).weekday() == weekday
