"""Days as they are told in speech: Monday week, a week ago Tuesday, the Monday after next, that morning."""

from __future__ import annotations

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from claimstream_enrich.enrichers.date_finder import find
from claimstream_enrich.enrichers.date_resolver import resolve
from claimstream_enrich.enrichers.date_words import WEEKDAYS
from tests.unit.each import each
from tests.unit.enrich.test_date_calendar import meant
from tests.unit.enrich.test_dates_layer import starts

THURSDAY = "2024-03-14"
DAYS = st.dates(date(1950, 1, 1), date(2090, 12, 31))


@each(
    ("expression", "day"),
    [
        ("Monday week", "2024-03-25"),
        ("Thursday fortnight", "2024-04-04"),
        ("a week ago Tuesday", "2024-03-05"),
        ("a week ago on Thursday", "2024-03-07"),
        ("Friday, two weeks ago", "2024-02-23"),
        ("the Monday after next", "2024-03-25"),
        ("the Friday before last", "2024-03-01"),
        ("last Wednesday", "2024-03-06"),
        ("last Tuesday", "2024-03-12"),
        ("two days from tomorrow", "2024-03-17"),
        ("day before yesterday", "2024-03-12"),
        ("the second Friday of May", "2023-05-12"),
        ("in the first week of March", None),
        ("the first week of March", "2024-03-01/2024-03-07"),
        ("the last week of February 2023", "2023-02-22/2023-02-28"),
        ("the second weekend of March", "2024-03-09/2024-03-10"),
        ("1st week of Feb. on Friday", "2024-02-02"),
        ("the last day of February", "2024-02-29"),
        ("the final day of May 2021", "2021-05-31"),
        ("the last day of last month", "2024-02-29"),
        ("the last day of this year", "2024-12-31"),
        ("a couple days ago", "2024-03-12"),
        ("20 minutes ago", "2024-03-14"),
        ("half an hour ago", "2024-03-14"),
        ("half a year ago", "2023-09-01/2023-09-30"),
        ("half a century ago", "1974-01-01/1974-12-31"),
        ("a month and half a week ago", "2024-02-11"),
        ("three days prior", "2024-03-11"),
        ("five business days ago", "2024-03-07"),
        ("three weeks from today on Monday", "2024-04-08"),
        ("20 minutes earlier", None),
        ("five days into", None),
        ("since then", None),
        ("that morning", None),
        ("the same period", None),
        ("Wed Mar 6 09:15:00 CET 2019", "2019-03-06"),
        ("Mar/12 (Tue)", "2024-03-12"),
        ("April last year", "2023-04-01/2023-04-30"),
        ("early May of next year", "2025-05-01/2025-05-10"),
        ("5 April last year", "2023-04-05"),
        ("May 3rd of this year", "2024-05-03"),
        ("during the night", "2024-03-13/2024-03-14"),
    ],
)
def test_spoken_forms_seen_from_a_thursday(expression: str, day: str | None) -> None:
    assert meant(expression, THURSDAY) == day


@each(
    ("text", "expressions"),
    [
        ("We meet Monday week.", ["Monday week"]),
        ("Clashes in April last year ended on 3 May of last year.", ["April last year", "3 May of last year"]),
        ("On May 3, last year's winner came.", ["May 3", "last year"]),
        ("They came during the night and left throughout the night of Monday.", ["during the night", "Monday"]),
        ("It was a Monday week of talks.", ["Monday"]),
        ("The last day of the siege was cold.", []),
        ("On the last day of March it fell.", ["the last day of March"]),
        ("They meet on the third Sunday of each month.", []),
        ("Three days prior it rained; three days prior to that it snowed.", ["Three days prior"]),
        ("We meet on march eighteenth.", ["march eighteenth"]),
        ("They march second in line and may first rest.", []),
        ("Write the date: 11/20, please.", ["11/20"]),
        ("SEE YOU ON FRI.", ["FRI"]),
        ("At that same hour a day of rest began, and to this day it holds.", []),
        ("Sales rose, compared with the same period of last year.", ["last year"]),
        ("It fell over the same period.", ["the same period"]),
        (
            "Later that day and early that night it rained; that night club closed.",
            ["Later that day", "early that night"],
        ),
        ("She walked 3 miles into the city and two hours into the night.", ["two hours into"]),
    ],
)
def test_where_they_stand(text: str, expressions: list[str]) -> None:
    assert [text[each.start : each.end] for each in find(text)] == expressions


@each(
    ("text", "expected"),
    [
        ("It sank on 5 March. That day it had left.", [("5 March", "2024-03-05"), ("That day", "2024-03-05")]),
        ("It sank on 5 March.\nThat morning it had left port.", [("5 March", "2024-03-05")]),
        ("It sank in March 2021. That day was cold.", [("March 2021", "2021-03-01")]),
        ("The war began in 2009. Since then, many left.", [("2009", "2009-01-01"), ("Since then", "2009-01-01")]),
        ("Since then, many left.", []),
        ("He said on Sunday, five days into the flood.", [("Sunday", "2024-03-10"), ("five days into", "2024-03-05")]),
        ("He said on Sunday that five days into the flood it rained.", [("Sunday", "2024-03-10")]),
        (
            "Nine died since Sunday. Two were saved over the same period.",
            [("since Sunday", "2024-03-10"), ("the same period", "2024-03-10")],
        ),
        ("Nine died on Sunday. Two were saved over the same period.", [("Sunday", "2024-03-10")]),
        ("On 5 March it began. An hour later it rose.", [("5 March", "2024-03-05"), ("An hour later", "2024-03-05")]),
    ],
)  # fmt: skip
def test_what_points_back_takes_the_time_told_just_before(text: str, expected: list[tuple[str, str]]) -> None:
    assert starts(text) == expected


@given(DAYS, st.sampled_from(WEEKDAYS), st.integers(1, 9))
def test_weeks_before_and_after_a_weekday_are_whole_weeks(today: date, name: str, weeks: int) -> None:
    back = resolve(f"{weeks} weeks ago {name}", today)
    near, following = resolve(name, today), resolve(f"{name} week", today)
    assert back is not None
    assert near is not None
    assert following is not None
    assert near.start - back.start == timedelta(7 * weeks)
    assert (following.start - near.start) in (timedelta(14), timedelta(7 * 2))
    assert following.start.strftime("%A").lower() == name


@given(DAYS, st.sampled_from(WEEKDAYS))
def test_before_last_is_a_week_before_and_after_next_a_week_after(today: date, name: str) -> None:
    before_last, after_next = resolve(f"the {name} before last", today), resolve(f"the {name} after next", today)
    following = resolve(f"next {name}", today)
    assert before_last is not None
    assert after_next is not None
    assert following is not None
    assert after_next.start - following.start == timedelta(7)
    assert timedelta(8) <= today - before_last.start <= timedelta(14)
