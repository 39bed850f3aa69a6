"""Days told by their place in a month, a week or a year, ranges with both ends in full, halves and far weekdays."""

from __future__ import annotations

import calendar
from datetime import date, timedelta

from hypothesis import assume, given
from hypothesis import strategies as st

from claimstream_enrich.enrichers.date_readings import Resolved
from claimstream_enrich.enrichers.date_resolver import resolve
from claimstream_enrich.enrichers.date_words import MONTHS, WEEKDAYS, nth_number
from claimstream_enrich.enrichers.holidays_calendar import nth_weekday
from tests.unit.each import each
from tests.unit.enrich.test_date_finder import found
from tests.unit.enrich.test_date_forms import DAYS, day
from tests.unit.enrich.test_dates_layer import dates

WEDNESDAY = date(2024, 6, 19)
FROM_END = {"last": 1, "final": 1, "penultimate": 2, "second-to-last": 2, "next to last": 2, "third-to-last": 3}
NUMBERS = ["half a", "half an", "a couple of", "couple", "a few", "several", "3", "twenty-one", "ninety", "a", "an"]
WITH_NUMBER = [
    "the past {} years",
    "the last {} hours",
    "{} weeks ago Tuesday",
    "{} Sundays ago",
    "the first {} days of May",
    "{} and a half years ago",
    "the first {} months of the year",
    "{} days on",
]


def days(expression: str, published: date = WEDNESDAY, *, future: bool = False) -> tuple[str, str] | None:
    """First and last day meant; None for one day or none."""
    meant = resolve(expression, published, future=future)
    return (meant.start.isoformat(), meant.end.isoformat()) if meant and meant.end else None


def told(text: str, published: str = "2024-06-19") -> list[tuple[str, str | None, str | None]]:
    """Each mention's words, first and last day."""
    return [(each.text, each.time.start, each.time.end) for each in dates(text, published)]


@each(
    ("expression", "meant"),
    [
        ("the second-to-last Sunday of April", "2024-04-21"),
        ("the penultimate Saturday in May 2023", "2023-05-20"),
        ("the last but one Monday of May", "2024-05-20"),
        ("the final Friday of March", "2024-03-29"),
        ("the second Sunday after Easter", "2024-04-14"),
        ("the last Sunday before Christmas", "2023-12-24"),
        ("the third Monday before Easter", "2024-03-11"),
        ("the last working day of March", "2024-03-29"),
        ("the first working day of last month", "2024-05-01"),
        ("the first business day of 2023", "2023-01-02"),
        ("the first day of next year", "2025-01-01"),
        ("the final day of 2022", "2022-12-31"),
        ("the last day of last month", "2024-05-31"),
        ("a year ago Tuesday", "2023-06-18"),
        ("two months ago Sunday", "2024-04-16"),
        ("a year ago to the day", "2023-06-19"),
        ("exactly one month ago", "2024-05-19"),
        ("the same day last year", "2023-06-19"),
        ("the same date in 2019", "2019-06-19"),
        ("a week and a half ago", "2024-06-09"),
        ("two and a half weeks ago", "2024-06-02"),
        ("in just over two weeks' time", "2024-07-03"),
        ("two and a half days ago", "2024-06-17"),
    ],
)
def test_a_place_in_a_month_or_year_and_a_distance_name_a_day(expression: str, meant: str) -> None:
    assert day(expression, WEDNESDAY) == meant


@each(
    ("expression", "first", "last"),
    [
        ("from 30 December 2023 to 2 January 2024", "2023-12-30", "2024-01-02"),
        ("between December 30, 2023, and January 2, 2024", "2023-12-30", "2024-01-02"),
        ("from Friday, 3 May, to Sunday, 5 May", "2024-05-03", "2024-05-05"),
        ("from Friday, May 3, through Sunday, May 5, 2019", "2019-05-03", "2019-05-05"),
        ("from 28 December to 3 January 2024", "2023-12-28", "2024-01-03"),
        ("December 28 - January 3, 2024", "2023-12-28", "2024-01-03"),
        ("28 December to 3 January", "2023-12-28", "2024-01-03"),
        ("from the 10th to the 14th", "2024-06-10", "2024-06-14"),
        ("between the 28th and the 2nd", "2024-05-28", "2024-06-02"),
        ("the week of June 5", "2024-06-03", "2024-06-09"),
        ("week of 5 June 2023", "2023-06-05", "2023-06-11"),
        ("the week ending Friday, 7 June", "2024-06-01", "2024-06-07"),
        ("the week beginning 3 June", "2024-06-03", "2024-06-09"),
        ("the first ten days of June", "2024-06-01", "2024-06-10"),
        ("the last two weeks of February 2024", "2024-02-16", "2024-02-29"),
        ("the final week of May", "2024-05-25", "2024-05-31"),
        ("the penultimate weekend of May", "2024-05-18", "2024-05-19"),
        ("the week before last", "2024-06-03", "2024-06-09"),
        ("the weekend after next", "2024-07-06", "2024-07-07"),
        ("the month before last", "2024-04-01", "2024-04-30"),
        ("a month and a half ago", "2024-05-01", "2024-05-31"),
        ("a year and a half ago", "2022-12-01", "2022-12-31"),
    ],
)
def test_ranges_and_weeks_have_both_ends(expression: str, first: str, last: str) -> None:
    assert days(expression) == (first, last)


@each(
    ("text", "words", "first"),
    [
        ("Hit on April 9, 2019. It rose the last Friday of that month.", "the last Friday of that month", "2019-04-26"),
        ("Hit on April 9, 2019, then the 3rd of the following month.", "the 3rd of the following month", "2019-05-03"),
        ("Hit on April 9, 2019, and sank on the last day of that year.", "the last day of that year", "2019-12-31"),
        ("Hit on April 9, 2019, and sank on the last day of that month.", "the last day of that month", "2019-04-30"),
        ("Hit on April 9, 2019; on the same day last year it held.", "the same day last year", "2023-04-09"),
        ("Hit on June 1; ten days on, it leaks.", "ten days on", "2024-06-11"),
    ],
)  # fmt: skip
def test_that_month_and_the_like_are_as_seen_from_the_day_told(text: str, words: str, first: str) -> None:
    assert (words, first, None) in told(text)


@each(
    "text",
    [
        "It sank on the last Friday of that month.",
        "Ten days on, they went home.",
        "They spent two days on the ice.",
        "She was second of the month's winners.",
        "It was the penultimate day of the siege.",
        "It was the last working day of her career.",
    ],
)
def test_without_a_day_told_or_a_month_there_is_none(text: str) -> None:
    assert [each for each in told(text) if each[0] not in ("Friday", "that month")] == []


def test_floors_are_no_range_of_days() -> None:
    assert [each for each in told("The lift runs from the 10th to the 14th floor.") if each[2]] == []


def test_half_an_hour_ago_is_today_and_no_error() -> None:
    assert [each for each in told("Two fell over the last half an hour.") if each[1] != "2024-06-19"] == []


@given(st.sampled_from(NUMBERS), st.sampled_from(WITH_NUMBER), DAYS)
def test_no_number_makes_an_expression_fail(number: str, words: str, published: date) -> None:
    expression = words.format(number)
    meant = resolve(expression, published, anchor=published, told=Resolved(published, None, "day", "absolute"))
    assert meant is None or meant.end is None or meant.start <= meant.end


@given(st.sampled_from(sorted(FROM_END)), st.integers(1, 12), st.integers(1990, 2060), st.integers(0, 6))
def test_counted_from_the_end_so_many_such_weekdays_are_left(nth: str, month: int, year: int, named: int) -> None:
    meant = nth_weekday(year, month, named, nth_number(nth))
    left = calendar.monthrange(year, month)[1] - meant.day
    assert (meant.year, meant.month, meant.weekday()) == (year, month, named)
    assert left // 7 == FROM_END[nth] - 1
    words = f"the {nth} {WEEKDAYS[named].title()} of {MONTHS[month - 1].title()} {year}"
    assert day(words) == meant.isoformat()
    assert found(f"It rained on {words}.") == [words]


@given(
    DAYS, st.integers(1, 360), st.booleans(), st.sampled_from([("from", "to"), ("between", "and"), ("from", "until")])
)
def test_a_range_in_full_is_one_mention_of_its_own_ends(
    start: date, length: int, month_first: bool, words: tuple[str, str]
) -> None:
    end = start + timedelta(length)
    assume(start.month != end.month)
    ends = [
        f"{each:%A}, {each:%B} {each.day}, {each.year}"
        if month_first
        else f"{each:%A}, {each.day} {each:%B} {each.year}"
        for each in (start, end)
    ]
    written = (
        f"{words[0]} {ends[0]}, {words[1]} {ends[1]}" if month_first else f"{words[0]} {ends[0]} {words[1]} {ends[1]}"
    )
    assert days(written) == (start.isoformat(), end.isoformat())
    assert found(f"It was shut {written}.") == [written]


@given(DAYS, st.integers(1, 60), DAYS)
def test_the_year_of_a_range_is_that_of_its_last_day(start: date, length: int, published: date) -> None:
    end = start + timedelta(length)
    assume(start.month != end.month)
    written = f"{start.day} {start:%B} to {end.day} {end:%B} {end.year}"
    assert days(written, published) == (start.isoformat(), end.isoformat())


@given(DAYS, st.sampled_from(["of", "beginning", "ending"]))
def test_a_week_told_by_a_day_is_seven_days_with_that_day(told: date, side: str) -> None:
    first, last = map(date.fromisoformat, days(f"the week {side} {told.day} {told:%B} {told.year}") or ("", ""))
    assert last - first == timedelta(6)
    assert {"of": first.weekday() == 0 and first <= told <= last, "beginning": first == told, "ending": last == told}[
        side
    ]


@given(st.integers(1, 12), st.integers(1990, 2060), st.sampled_from(["first", "last"]))
def test_a_working_day_at_the_edge_of_a_month_has_none_beyond_it(month: int, year: int, edge: str) -> None:
    meant = date.fromisoformat(day(f"the {edge} working day of {MONTHS[month - 1].title()} {year}") or "")
    whole = [date(year, month, number) for number in range(1, calendar.monthrange(year, month)[1] + 1)]
    beyond = whole[: meant.day - 1] if edge == "first" else whole[meant.day :]
    assert (meant.year, meant.month, meant.weekday() < 5) == (year, month, True)
    assert all(each.weekday() > 4 for each in beyond)


@given(DAYS, st.integers(2, 90))
def test_half_a_week_more_is_between_so_many_and_one_more(published: date, number: int) -> None:
    least, more, most = (
        date.fromisoformat(day(f"{amount} weeks ago", published) or "")
        for amount in (str(number), f"{number} and a half", str(number + 1))
    )
    assert most < more < least


@given(DAYS, st.integers(1, 28), st.integers(1, 28))
def test_two_days_of_no_month_are_in_order_and_not_a_month_apart(published: date, first: int, last: int) -> None:
    assume(first != last)
    bounds = days(f"from the {first}th to the {last}th", published)
    start, end = map(date.fromisoformat, bounds or ("", ""))
    assert (start.day, end.day) == (first, last)
    assert start <= published
    assert timedelta(0) < end - start < timedelta(31)
