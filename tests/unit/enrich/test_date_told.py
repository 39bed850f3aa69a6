"""Days seen from the one told before them: the following Tuesday, the previous evening, the 9th, later in the day."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimstream_enrich.enrichers.date_arithmetic import day_of_month_near, day_of_month_told
from claimstream_enrich.enrichers.date_finder import find
from claimstream_enrich.enrichers.date_resolver import resolve
from claimstream_enrich.enrichers.date_words import WEEKDAYS
from tests.unit.each import each
from tests.unit.enrich.hand_parses import parsed
from tests.unit.enrich.test_dates_layer import starts

DAYS = st.dates(date(1950, 1, 1), date(2090, 12, 31))


@each(
    ("text", "expected"),
    [
        ("It sank on 5 March; the following Tuesday it rose.", "2024-03-12"),
        ("It sank on 5 March. The next Tuesday it rose.", "2024-03-12"),
        ("It sank on 5 March. The previous Friday it had left port.", "2024-03-01"),
        ("It sank on 5 March. The preceding Monday night it rained.", "2024-03-04"),
        ("It sank in May 2021; the previous Friday it had left port.", "2024-03-08"),
        ("It sank on 5 March. The previous evening it had left.", "2024-03-04"),
        ("It sank on 5 March; the night before, it had left.", "2024-03-04"),
        ("It sank on 5 March and was found the next morning.", "2024-03-06"),
        ("It sank on 5 March. The following night was calm.", "2024-03-06"),
        ("It sank on 5 March. The morning after, it was found.", "2024-03-06"),
        ("It sank on 5 March. Earlier in the day it had left.", "2024-03-05"),
        ("It sank on 5 March and was gone by the end of the day.", "2024-03-05"),
        ("It sank on 5 March 2021. Ports closed for the day.", "2021-03-05"),
        ("It was found on 9 March, four days after the storm.", "2024-03-05"),
        ("It was found on 9 March, about a week after the storm.", "2024-03-02"),
        ("It opened in 2014. Later that year it burned.", "2014-01-01"),
        ("They have fought since 2014. In April of that year 40 fell.", "2014-04-01"),
        ("They met on 3 May 2014; in September of the same year they fought.", "2014-09-01"),
        ("It broke in July 2019, he said.\n\nA second one broke that month.", "2019-07-01"),
        ("It broke on 9 July 2019 and was mended the same month.", "2019-07-01"),
        ("It left on 2 December 2020 and sank on the 9th.", "2020-12-09"),
        ("It left on 28 December 2020 and sank on the 3rd.", "2021-01-03"),
        ("It sank on 12 December 2020, out since the 9th.", "2020-12-09"),
        ("It will be raised on 2 December 2024; it sank on the 9th.", "2024-03-09"),
    ],
)
def test_a_day_is_seen_from_the_one_told_before_it(text: str, expected: str) -> None:
    assert starts(text)[-1][1] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The morning after, it was found.", []),
        ("Earlier in the day it had left.", []),
        ("It had left the night before.", [("the night before", "2024-03-14")]),
        ("Ports closed for the day.", [("for the day", "2024-03-15")]),
        ("Ports closed by end of day.", [("end of day", "2024-03-15")]),
        ("Later that year it burned.", []),
        ("It was found two days after the storm.", []),
        ("It left on 9 March. It was found two days after the storm.", [("9 March", "2024-03-09")]),
        ("Ten have sunk since the turn of the year.", [("since the turn of the year", "2024-01-01")]),
        ("In the year's first half ten sank.", [("the year's first half", "2024-01-01")]),
        ("In the first quarter of the year ten sank.", [("the first quarter of the year", "2024-01-01")]),
        ("It opened in 2014. It burned that month.", [("2014", "2014-01-01")]),
        ("It opened in 2014. In the same year of the plan it burned.", [("2014", "2014-01-01")]),
        ("Twelve have died since the beginning of the month.", [("since the beginning of the month", "2024-03-01")]),
        ("It closed at the start of the year.", [("the start of the year", "2024-01-01")]),
        ("It closed at the start of the year's first storm.", [("the start of the year", "2024-01-01")]),
        ("They came the previous Friday.", [("the previous Friday", "2024-03-08")]),
        ("They played the following Friday.", []),
        ("Following Monday's debate they left.", [("Monday", "2024-03-11")]),
    ],
)
def test_without_one_it_is_seen_from_the_day_of_publication_or_is_none(
    text: str, expected: list[tuple[str, str]]
) -> None:
    assert starts(text) == expected


@each(
    "text",
    [
        "At the end of the day, it is about money.",
        "It was the third raid of the day.",
        "She longs for the day when it opens.",
        "It was the end of the day of mourning.",
        "The night before the game was long.",
        "The morning after pill stays free.",
        "He thanked her for the second.",
        "A song for the 12 men.",
        "They paid for the 2nd time.",
        "Mourners came for the 10th anniversary.",
    ],
)
def test_words_of_a_day_that_stand_for_none(text: str) -> None:
    assert find(text) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("A hearing is set for the 20th.", [("the 20th", "2024-03-20")]),
        ("It was fixed for the 10th.", [("the 10th", "2024-03-10")]),
        ("He went back for the 27.", [("the 27", "2024-03-27")]),
        ("He went back for the twenty-second.", [("the twenty-second", "2024-03-22")]),
        ("A deal for the 27. All 27 members gain.", []),
        ("A prayer for the 12. The twelve men are trapped.", []),
        ("It is set for the 31st.", [("the 31st", "2024-03-31")]),
    ],
)
def test_what_is_set_for_a_day_is_so_for_the_nearer_one(text: str, expected: list[tuple[str, str]]) -> None:
    assert starts(text) == expected


def test_a_plan_for_a_day_looks_ahead() -> None:
    doc = parsed(
        "The/DET/det/1 plan/NOUN/nsubj/4 for/ADP/prep/1 Monday/PROPN/pobj/2 is=be/AUX/ROOT/4 secret/ADJ/acomp/4"
    )
    assert starts(doc.text, doc=doc) == [("Monday", "2024-03-18")]
    toll = parsed(
        "The/DET/det/1 toll/NOUN/nsubj/4 for/ADP/prep/1 Monday/PROPN/pobj/2 is=be/AUX/ROOT/4 secret/ADJ/acomp/4"
    )
    assert starts(toll.text, doc=toll) == [("Monday", "2024-03-11")]


@given(DAYS, DAYS, st.sampled_from(WEEKDAYS))
def test_the_following_weekday_is_within_a_week_of_the_day_told(told: date, today: date, name: str) -> None:
    found = resolve(f"the following {name}", today, anchor=told)
    assert found is not None
    assert timedelta(1) <= found.start - told <= timedelta(7)
    assert found.start.strftime("%A").lower() == name


@given(DAYS, st.integers(1, 31))
def test_a_day_of_the_month_told_of_is_hardly_before_it(told: date, day: int) -> None:
    found = day_of_month_told(told, day)
    assert found is None or (found.day == day and timedelta(-15) <= found - told <= timedelta(31))


@given(DAYS, st.integers(1, 31))
def test_the_nearer_day_of_a_month_is_never_far(today: date, day: int) -> None:
    found = day_of_month_near(today, day)
    assert found.day == day
    assert timedelta(-62) <= found - today <= timedelta(31)
