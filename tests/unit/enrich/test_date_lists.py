"""Days told by number with one month for all, days moved, and days counted from a weekday or a feast."""

from __future__ import annotations

from calendar import month_name
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimstream_enrich.enrichers.date_arithmetic import full_year
from claimstream_enrich.enrichers.date_finder import find
from tests.unit.each import each
from tests.unit.enrich.test_date_calendar import meant
from tests.unit.enrich.test_dates_layer import starts

THURSDAY = "2024-03-14"


@each(
    ("text", "expected"),
    [
        ("Raids on 3 and 9 May 2021.", [("3", "2021-05-03"), ("9 May 2021", "2021-05-09")]),
        ("Raids on May 3, 5 and 9, 2021.", [("May 3", "2021-05-03"), ("5", "2021-05-05"), ("9, 2021", "2021-05-09")]),
        (
            "Raids on the 3rd and the 4th of May 2021.",
            [("the 3rd", "2021-05-03"), ("the 4th of May 2021", "2021-05-04")],
        ),
        ("Raids on 3 or 4 May 2021.", [("3", "2021-05-03"), ("4 May 2021", "2021-05-04")]),
        ("Raids on 30 April and 2 May 2021.", [("30 April", "2023-04-30"), ("2 May 2021", "2021-05-02")]),
        ("Raids on June 7 and 8 shook it.", [("June 7", "2023-06-07"), ("8", "2023-06-08")]),
        ("Raids on June 7 and 8 others hurt.", [("June 7", "2023-06-07")]),
        ("Raids on June 7 and 8 dead.", [("June 7", "2023-06-07")]),
        ("Raids on June 7 and 8% of it.", [("June 7", "2023-06-07")]),
        ("You may 3 and 4 take; seats 3 and 4 May be taken.", []),
        ("Raids on 30 and 31 June.", [("30", "2023-06-30")]),
    ],
)
def test_each_day_of_a_list_is_a_day_of_its_own(text: str, expected: list[tuple[str, str]]) -> None:
    assert starts(text) == expected


@pytest.mark.parametrize(
    ("text", "expressions"),
    [
        ("Raids between 3 and 5 May.", ["between 3 and 5 May"]),
        ("Raids between May 16-17, 2014.", ["between May 16-17, 2014"]),
        ("It ran from 12 May to 2 June.", ["from 12 May to 2 June"]),
        ("It was moved from 12 May to 2 June.", ["12 May", "2 June"]),
        ("The vote was put off from Monday to Friday.", ["Monday", "Friday"]),
        ("It fell in June. July came.", ["June"]),
        ("Write 2/29 at 4 p.m., not 5/22 at 4 dollars.", ["2/29", "5/22"]),
    ],
)
def test_a_span_is_one_expression_unless_something_moved(text: str, expressions: list[str]) -> None:
    assert [text[each.start : each.end] for each in find(text)] == expressions


def test_a_day_and_month_are_sure_beside_an_hour_or_alone() -> None:
    assert starts("The outage began 3/13 at 4 a.m. and it was dark.") == [("3/13", "2024-03-13")]
    assert starts("2/29", "2019-03-22") == [("2/29", "2016-02-29")]
    assert starts("They took 5/22 at 4 dollars.") == []


@pytest.mark.parametrize(
    ("expression", "day"),
    [
        ("a week from Monday", "2024-03-25"),
        ("two days from Thursday", "2024-03-16"),
        ("a week before Monday", "2024-03-04"),
        ("the Saturday before Christmas", "2023-12-23"),
        ("the Friday after Easter 2023", "2023-04-14"),
        ("Monday after Easter 2023", "2023-04-10"),
        ("the night before Christmas", "2023-12-24"),
        ("the morning after 3 May 2023", "2023-05-04"),
        ("May/22(Mon)", "2023-05-22"),
    ],
)
def test_days_counted_from_another_seen_from_a_thursday(expression: str, day: str) -> None:
    assert meant(expression, THURSDAY) == day


@pytest.mark.parametrize(
    ("text", "expressions"),
    [
        ("Born the Sunday after 3 May 2020, she left.", ["the Sunday after 3 May 2020"]),
        ("They met Sunday after 3 May 2020.", ["Sunday", "3 May 2020"]),
        ("They met Sunday after Easter.", ["Sunday after Easter"]),
        ("He fell the night before Sunday's game.", ["Sunday"]),
    ],
)
def test_a_weekday_beside_another_day(text: str, expressions: list[str]) -> None:
    assert [text[each.start : each.end] for each in find(text)] == expressions


@pytest.mark.parametrize(
    ("short", "future", "year"), [(40, True, 1940), (39, True, 2039), (39, False, 1939), (34, False, 2034)]
)
def test_a_year_of_two_digits_is_hardly_far_ahead(short: int, future: bool, year: int) -> None:
    assert full_year(short, date(2024, 3, 14), future=future) == year


@given(st.lists(st.integers(1, 28), min_size=2, max_size=5, unique=True), st.integers(1, 12), st.booleans())
def test_every_day_of_a_list_is_found_where_it_stands(days: list[int], month: int, month_first: bool) -> None:
    *most, last = map(str, sorted(days))
    listed, name = f"{', '.join(most)} and {last}", month_name[month]
    text = f"Raids on {name} {listed}, 2021." if month_first else f"Raids on {listed} {name} 2021."
    assert [day for _, day in starts(text)] == [f"2021-{month:02}-{day:02}" for day in sorted(days)]
