"""The many ways to write one day: orders, separators, words, distances, and what they are counted from."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimstream_enrich.enrichers.date_resolver import resolve, writes_day_first
from claimstream_enrich.enrichers.date_words import MONTHS, day_number, number_of, spoken_year
from tests.unit.each import each

THURSDAY = date(2024, 3, 14)
DAYS = st.dates(date(1950, 1, 1), date(2090, 12, 31))


def day(expression: str, published: date = THURSDAY, *, future: bool = False) -> str | None:
    """The one day meant; None for anything else."""
    found = resolve(expression, published, future=future)
    return None if found is None or found.end else found.start.isoformat()


@each(
    ("expression", "meant"),
    [
        ("Feb-2", "2024-02-02"),
        ("Feb2", "2024-02-02"),
        ("Feb/2", "2024-02-02"),
        ("2 Feb.", "2024-02-02"),
        ("2-Feb-2023", "2023-02-02"),
        ("2023/Feb/02", "2023-02-02"),
        ("Feb-02-2023", "2023-02-02"),
        ("2023-02-Feb", "2023-02-02"),
        ("Feb. 2 , 2023", "2023-02-02"),
        ("February, 2nd", "2024-02-02"),
        ("2 February of 2023", "2023-02-02"),
        ("2 Feb of 98", "1998-02-02"),
        ("the 2nd day of February", "2024-02-02"),
        ("February twenty-one", "2024-02-21"),
        ("twenty second of February", "2024-02-22"),
        ("February the first nineteen eighty-six", "1986-02-01"),
        ("2 February two thousand and nine", "2009-02-02"),
        ("the tenth of February, two thousand", "2000-02-10"),
        ("Friday-Feb-2", "2024-02-02"),
        ("2 February 2024 (Friday)", "2024-02-02"),
        ("20240202", "2024-02-02"),
        ("2024-02-02T10:30:00Z", "2024-02-02"),
        ("2.2.2024", "2024-02-02"),
        ("02/24,2023", "2023-02-24"),
        ("25/02", "2024-02-25"),
        ("Friday 8/3", "2024-03-08"),
        ("Tuesday the twelfth", "2024-03-12"),
        ("Tue 12th", "2024-03-12"),
        ("the 4th this month", "2024-03-04"),
        ("the third Monday of February", "2024-02-19"),
        ("the last Friday of last month", "2024-02-23"),
        ("the day after tomorrow", "2024-03-16"),
        ("day before yesterday", "2024-03-12"),
        ("tmrw", "2024-03-15"),
        ("Tuesday of last week", "2024-03-05"),
        ("next week Monday", "2024-03-18"),
        ("upcoming Friday", "2024-03-15"),
        ("coming Thursday", "2024-03-21"),
        ("previous Monday", "2024-03-04"),
        ("two Sundays ago", "2024-03-03"),
        ("three Mondays from now", "2024-04-01"),
        ("Friday", "2024-03-08"),
        ("Fri", "2024-03-08"),
        ("a month and two days ago", "2024-02-12"),
        ("1 year 2 months 3 days ago", "2023-01-11"),
        ("two weeks before 3 May 2023", "2023-04-19"),
        ("a week from Friday", "2024-03-22"),
        ("two days from today", "2024-03-16"),
        ("three days after New Year's Day", "2024-01-04"),
        ("the day after Christmas", "2023-12-26"),
        ("three working days from now", "2024-03-19"),
        ("Monday two weeks from now", "2024-03-25"),
        ("four months from tomorrow", "2024-07-15"),
        ("Easter Monday 2023", "2023-04-10"),
        ("last Thanksgiving", "2023-11-23"),
    ],
)
def test_a_day_in_many_forms(expression: str, meant: str) -> None:
    assert day(expression) == meant


@pytest.mark.parametrize(
    ("expression", "meant"),
    [
        ("25/02", "2025-02-25"),
        ("second Tuesday", "2024-03-12"),
        ("Mon 13th", "2024-05-13"),
        ("two days later", "2024-03-16"),
        ("in three weeks", "2024-04-04"),
        ("Easter", "2024-03-31"),
        ("1-2-39", "2039-01-02"),
        ("Tuesday", "2024-03-19"),
    ],
)
def test_a_future_verb_turns_a_form_round(expression: str, meant: str) -> None:
    assert day(expression, future=True) == meant


def test_a_christmas_of_november_is_the_one_to_come_and_of_july_the_last() -> None:
    assert day("Christmas", date(2023, 11, 7)) == "2023-12-25"
    assert day("Christmas", date(2023, 7, 7)) == "2022-12-25"


@pytest.mark.parametrize(
    ("expression", "meant"),
    [
        ("two days later", "2024-03-07"),
        ("the next day", "2024-03-06"),
        ("a day earlier", "2024-03-04"),
        ("the previous day", "2024-03-04"),
        ("a fortnight later", "2024-03-19"),
    ],
)
def test_later_and_earlier_count_from_the_day_told_before(expression: str, meant: str) -> None:
    found = resolve(expression, THURSDAY, anchor=date(2024, 3, 5))
    assert found is not None
    assert found.start.isoformat() == meant


def test_later_than_nothing_is_no_day_and_earlier_than_nothing_is_before_now() -> None:
    assert resolve("two days later", THURSDAY) is None
    assert day("two days earlier") == "2024-03-12"


@pytest.mark.parametrize(
    ("expressions", "expected"),
    [
        (["14/9/2022", "3/4/2022"], True),
        (["9/14/2022"], False),
        (["3/4/2022"], None),
        (["14/9/2022", "9/14/2022"], None),
    ],
)
def test_an_article_tells_the_order_of_its_numeric_dates(expressions: list[str], expected: bool | None) -> None:
    assert writes_day_first(expressions) is expected


def test_the_order_of_the_article_decides_where_both_are_days() -> None:
    for day_first, meant in ((True, date(2021, 4, 3)), (False, date(2021, 3, 4)), (None, date(2021, 3, 4))):
        found = resolve("3/4/2021", THURSDAY, day_first=day_first)
        assert found is not None
        assert found.start == meant


@given(st.dates(date(1600, 1, 1), date(2099, 12, 31)), DAYS)
def test_a_whole_date_is_the_same_day_in_every_form_and_whenever_it_is_read(written: date, published: date) -> None:
    month, d, y = MONTHS[written.month - 1].title(), written.day, written.year
    forms = [
        f"{month} {d}, {y}",
        f"{d} {month} {y}",
        f"{d} {month[:3]} {y}",
        f"{month[:3]}-{d}-{y}",
        f"{y}-{month[:3]}-{d}",
        written.isoformat(),
        f"{written:%A}, {month} {d}, {y}",
    ]
    for form in forms:
        assert day(form, published) == written.isoformat()
        assert day(form, published, future=True) == written.isoformat()


@given(DAYS, st.integers(1, 400))
def test_ago_and_from_now_are_opposite(published: date, number: int) -> None:
    assert day(f"{number} days ago", published) == (published - timedelta(number)).isoformat()
    assert day(f"{number} days from now", published) == (published + timedelta(number)).isoformat()


@given(DAYS, st.integers(1, 60), st.sampled_from(["yesterday", "3 May 2011", "last Friday"]))
def test_what_counts_from_a_day_is_that_far_from_it(published: date, number: int, other: str) -> None:
    base, after = resolve(other, published), resolve(f"{number} days after {other}", published)
    before = resolve(f"{number} days before {other}", published)
    assert base is not None
    assert after is not None
    assert before is not None
    assert after.start - base.start == base.start - before.start == timedelta(number)


@given(st.text(max_size=150), DAYS, st.booleans())
def test_any_text_resolves_or_not_and_never_raises(text: str, published: date, future: bool) -> None:
    found = resolve(text, published, future=future)
    assert found is None or found.end is None or found.end >= found.start


_WORDS = [
    "two",
    "weeks",
    "before",
    "since",
    "the",
    "3rd",
    "May",
    "2020",
    "last",
    "day",
    "of",
    "Friday",
    "99/99/99",
    "ago",
    "nineteen",
    "from",
    "now",
    "31",
    "/",
    "Easter",
    "month",
    ",",
    "twenty",
    "after",
    "a",
]


@given(st.lists(st.sampled_from(_WORDS), max_size=40), st.dates(), st.booleans())
def test_any_words_of_dates_resolve_or_not_and_never_raise(words: list[str], published: date, future: bool) -> None:
    found = resolve(" ".join(words), published, future=future, anchor=published)
    assert found is None or found.end is None or found.end >= found.start


@pytest.mark.parametrize(
    ("words", "number"),
    [
        ("nineteen eighty-six", 1986),
        ("two thousand and eighteen", 2018),
        ("nineteen zero one", 1901),
        ("seventeen hundred thirty three", 1733),
        ("twenty twenty-two", 2022),
        ("two thousand", 2000),
    ],
)
def test_years_are_read_in_words(words: str, number: int) -> None:
    assert spoken_year(words) == number


def test_numbers_are_read_in_words() -> None:
    assert [day_number(each) for each in ("3", "3rd", "third", "twenty first", "Thirty-First", "twenty one")] == [
        3,
        3,
        3,
        21,
        31,
        21,
    ]
    assert [number_of(each) for each in ("12", "twelve", "seventy four", "a few", "a couple of")] == [12, 12, 74, 3, 2]


@each(
    "words", ["the last {} an hour", "the past {} a year", "{} a week ago Tuesday", "the first {} a year of the year"]
)
def test_a_half_is_no_number_of_whole_units(words: str) -> None:
    assert resolve(words.format("half"), THURSDAY) is None
