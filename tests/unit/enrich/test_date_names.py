"""Days told as that of today's date, by a name of the text's own, or with a year of two digits."""

from __future__ import annotations

from calendar import month_abbr, month_name
from datetime import date, timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimstream_enrich.enrichers.date_aliases import named_again, named_at
from claimstream_enrich.enrichers.date_finder import find
from claimstream_enrich.enrichers.date_resolver import resolve
from claimstream_enrich.enrichers.short_years import is_year
from tests.unit.each import each
from tests.unit.enrich.test_dates_layer import starts

MONDAY = "2023-07-24"
DAYS = st.dates(date(1990, 1, 1), date(2035, 12, 31))
NAMES = st.lists(
    st.sampled_from(["Harbour", "Lantern", "Saint Orla's", "Old Bridge", "Rescuers'"]),
    min_size=1,
    max_size=3,
    unique=True,
)


@each(
    ("text", "expected"),
    [
        ("Crowds met this day to mourn.", [("this day", "2023-07-24")]),
        ("The dam burst this very day.", [("this very day", "2023-07-24")]),
        ("On this day in 1987 the dam burst.", [("this day in 1987", "1987-07-24")]),
        ("On This Day in 1987 villagers fled.", [("This Day in 1987", "1987-07-24")]),
        ("On this date of 1987, it burst.", [("this date of 1987", "1987-07-24")]),
        ("This day last year rain fell.", [("This day last year", "2022-07-24")]),
        ("Its founder died otd.", [("otd", "2023-07-24")]),
        ("OTD in 1944, troops came.", [("OTD in 1944", "1944-07-24")]),
        ("It sank on 2 July. On this day it had sailed.", [("2 July", "2023-07-02"), ("this day", "2023-07-02")]),
        ("Five years ago today it fell.", [("Five years ago today", "2018-07-24")]),
        ("It fell a month ago on this day.", [("a month ago on this day", "2023-06-24")]),
        ("It fell a year ago yesterday.", [("a year ago yesterday", "2022-07-23")]),
        ("A decade ago tomorrow it fell.", [("A decade ago tomorrow", "2013-07-25")]),
        ("On this day two years ago it fell.", [("this day two years ago", "2021-07-24")]),
    ],
)
def test_todays_day_of_another_year_is_one_day(text: str, expected: list[tuple[str, str]]) -> None:
    assert starts(text, MONDAY) == expected


@pytest.mark.parametrize(
    "text",
    [
        "It baffles them to this day.",
        "Such, in this day and age, is life.",
        "From this day on the rule holds.",
        "They run this day care centre.",
        "The OTD is in the annex.",
        "OTD officials left.",
        "We waited for this day all along.",
    ],
)
def test_this_day_is_as_often_none(text: str) -> None:
    assert starts(text, MONDAY) == []


def test_no_year_without_a_leap_day_has_this_day() -> None:
    assert starts("On this day in 2023 it fell.", "2024-02-29") == []
    assert starts("On this day in 2020 it fell.", "2024-02-29") == [("this day in 2020", "2020-02-29")]


@given(DAYS, st.integers(1, 40), st.sampled_from(["years ago today", "years ago on this day", "years ago this day"]))
def test_years_ago_to_the_day_keep_month_and_day(today: date, years: int, words: str) -> None:
    found = resolve(f"{years} {words}", today)
    assert found is not None
    assert (found.granularity, found.end, found.start.year) == ("day", None, today.year - years)
    assert (found.start.month, min(found.start.day, 28)) == (today.month, min(today.day, 28))


@given(DAYS, st.sampled_from([("yesterday", -1), ("today", 0), ("tonight", 0), ("tomorrow", 1)]), st.integers(1, 9))
def test_weeks_ago_count_from_the_day_named(today: date, named: tuple[str, int], weeks: int) -> None:
    found = resolve(f"{weeks} weeks ago {named[0]}", today)
    assert found is not None
    assert found.start == today + timedelta(named[1] - 7 * weeks)


@pytest.mark.parametrize(
    ("text", "name", "day"),
    [
        ("Shops shut on 15 July, also known as Founders Day.", "Founders Day", "2023-07-15"),
        ("May Day, better known here as Builders' Day, passed.", "Builders' Day", "2023-05-01"),
        ("Boxing Day, which is called the 'Day of Boats', is free.", "Day of Boats", "2022-12-26"),
        ("They keep 9 July (locally known as “Rescue Day”).", "Rescue Day", "2023-07-09"),
        ("On 3 July 2020, dubbed Open Day, it shut.", "Open Day", "2020-07-03"),
        ("Bastille Day, called Storming Day, Fort Day and Bread Day.", "Bread Day", "2023-07-14"),
        ("It was 9 July, celebrated as Rescue Day.", "Rescue Day", "2023-07-09"),
    ],
)
def test_a_name_given_to_a_day_stands_for_it(text: str, name: str, day: str) -> None:
    assert starts(text, MONDAY)[-1] == (name, day)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The town keeps 9 July, known as Rescue Day. Two drowned on Rescue Day this year.", ["Rescue Day"] * 2),
        ("The town keeps 9 July, known as Rescue Day. The Rescue Day Choir sang.", ["Rescue Day"]),
        ("The town keeps 9 July, known as Rescue Day. On Rescue Day 1999 it rained.", ["Rescue Day"]),
        ("On 9 July 1999, known as Rescue Day, it rained. It also did on Rescue Day.", ["Rescue Day"]),
        ("He came on Sunday, known as a bore. It was no Open Day.", []),
        ("It met on 9 July, known to all as a fair.", []),
    ],
)
def test_a_name_is_the_days_where_it_stands_for_a_day(text: str, expected: list[str]) -> None:
    assert [words for words, _ in starts(text, MONDAY) if words.endswith("Day")] == expected


@given(DAYS, DAYS, NAMES)
def test_each_name_of_a_day_has_the_days_own_date(today: date, day: date, names: list[str]) -> None:
    listed = " and ".join(f"{name} Day" for name in names)
    text = f"They met on {day.day} {month_name[day.month]} {day.year}, also known as {listed}."
    assert starts(text, today.isoformat())[1:] == [(f"{name} Day", day.isoformat()) for name in names]


@given(
    st.text("AaDy, '9m\n", max_size=200).map(lambda noise: f"9 May, known as A Day{noise}9 May, called A Day{noise}")
)
def test_names_never_overlap(text: str) -> None:
    found = find(text)
    assert all(one.end <= other.start for one, other in pairwise(found))


def test_names_are_found_where_the_expression_ends_and_again_behind() -> None:
    text = "9 May, also known as Old Day or New Day. The Old Day band; Bold Day; on Old Day, at dawn."
    spans = list(named_at(text, len("9 May")))
    assert [text[start:end] for start, end in spans] == ["Old Day", "New Day"]
    assert list(named_at(text, 0)) == []
    again = list(named_again(text, "Old Day", spans[0][1]))
    assert [text[start - 3 : end + 1] for start, end in again] == ["on Old Day,"]


@each(
    ("text", "expected"),
    [
        ("On 24 Feb 22, columns came.", [("24 Feb 22", "2022-02-24")]),
        ("The permit (issued 12 Nov 21) lapsed.", [("12 Nov 21", "2021-11-12")]),
        ("March third 19 was cold.", [("March third 19", "2019-03-03")]),
        ("The order dated June 5 20, seen here, stands.", [("June 5 20", "2020-06-05")]),
        ("The memo of 7 Aug 19, signed twice, is real.", [("7 Aug 19", "2019-08-07")]),
        ("Cases: 3 May 12, 4 May 15.", [("3 May", "2023-05-03"), ("4 May", "2023-05-04")]),
        ("On May 5 12 men came.", [("May 5", "2023-05-05")]),
        ("On May 5 10 were hurt.", [("May 5", "2023-05-05")]),
        ("It opens on May 5 10 a.m. sharp.", [("May 5", "2023-05-05")]),
        ("On May 5 20% more came.", [("May 5", "2023-05-05")]),
        ("On 5 May 12 people came.", [("5 May", "2023-05-05")]),
        ("On 5 May '12 people came.", [("5 May '12", "2012-05-05")]),
    ],
)
def test_two_digits_are_the_year_where_they_count_nothing(text: str, expected: list[tuple[str, str]]) -> None:
    assert starts(text, MONDAY) == expected


@given(st.dates(date(2001, 1, 1), date(2023, 7, 23)), st.sampled_from(["On {}, it rained.", "It rained ({}) there."]))
def test_a_day_of_a_short_year_in_either_order_is_that_day(day: date, text: str) -> None:
    for words in (f"{day.day} {month_abbr[day.month]} {day:%y}", f"{month_name[day.month]} {day.day} {day:%y}"):
        assert starts(text.format(words), MONDAY) == [(words, day.isoformat())]


@given(DAYS, st.integers(2, 99), st.sampled_from([" people", " were", " of them", " more", "% of it", " p.m.", ":30"]))
def test_what_is_counted_after_a_day_is_no_year(day: date, number: int, counted: str) -> None:
    text = f"On {month_name[day.month]} {day.day} {number}{counted}"
    assert not is_year(text, len("On "), len(text) - len(counted))
