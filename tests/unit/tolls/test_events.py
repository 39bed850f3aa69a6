"""Which figures are of the event that an article reports: no sums over several events, no earlier ones."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimstream_schemas.claim import Claim
from tests.eval.tolls.events import GAP, of_one_event
from tests.eval.tolls.figures import figures
from tests.eval.tolls.toll import Toll, toll_of
from tests.unit.each import each
from tests.unit.tolls.marked import claims

DAY = date(2024, 5, 9)


def dated(sentence: str, day: date | str, *, start: int = 0, said_at: int | None = None, **fields: Any) -> list[Claim]:
    """Claims of a sentence whose figures have a day; a month is `2024-05`. `said_at`: where the day is told, by default
    in the sentence itself, which begins at `start`."""
    month = isinstance(day, str)
    at = start if said_at is None else said_at
    time = {"start": f"{day}-01" if month else str(day), "granularity": "month" if month else "day",
            "basis": fields.pop("basis", "absolute"), "expression": str(day),
            "span": {"start": at, "end": at + 8}}  # fmt: skip
    return claims(sentence, event_time=time, start=start, **fields)


@each(
    "told",
    [
        "<20 wounded> people were cut in 12 separate incidents.",
        "<20 wounded> people were cut in stabbings across the city.",
        "<20 wounded> people were cut in six fires.",
        "<20 wounded> people were cut in crashes from Friday to Sunday.",
        "<20 wounded> people were cut in crashes in the city over the holiday.",
        "<20 wounded> people were cut in the weekend stabbings.",
        "<20 wounded> more were cut in other attacks.",
        "<20 wounded> people were cut in the port in two nights.",
        "<20 wounded> people have been cut there so far this year.",
        "<20 wounded> people were cut over the past three months.",
    ],
)
def test_a_sum_over_several_events_is_the_toll_of_none(told: str) -> None:
    assert toll_of(claims(told, "<7 wounded> people were cut at a fair.")) == Toll(0, 7)
    assert toll_of(claims(told)) == Toll(0, 20)


@pytest.mark.parametrize(
    "told",
    [
        "<20 wounded> people were cut in two stabbings.",
        "<20 wounded> people were cut in a crash on the coast.",
        "<20 wounded> people hurt in crashes.",
        "<20 wounded> people stabbed six times in attacks.",
    ],
)
def test_what_may_be_one_event_is_no_such_sum(told: str) -> None:
    assert toll_of(claims(told, "<7 wounded> people were cut at a fair.")) == Toll(0, 20)


def test_a_headline_may_be_such_a_sum() -> None:
    told = ("<20 wounded> people were cut.", "<7 wounded> people were cut at a fair.")
    assert toll_of(claims(*told, title="20 hurt in several crashes")) == Toll(0, 7)
    assert toll_of(claims(*told, title="20 hurt in crash")) == Toll(0, 20)
    summed = "<20 wounded> people were cut in crashes since Monday."
    assert toll_of(claims(summed, told[1], title="20 hurt in crashes")) == Toll(0, 7)


def test_what_is_said_to_be_unrelated_is_of_another_event() -> None:
    told = "In an unrelated incident, <a killed> man drowned."
    assert toll_of(claims("<A wounded> girl was cut.", told)) == Toll(0, 1)
    assert toll_of(claims(told)) == Toll(1, 0)


def test_one_person_of_several_events_is_no_sum() -> None:
    told = "<A killed> man died and <a wounded> boy was cut in separate incidents."
    assert toll_of(claims(told, "<A killed> man died.")) == Toll(1, 1)


def test_what_is_dated_before_the_episode_is_of_another_event() -> None:
    here = dated("<2 wounded> girls were cut.", DAY)
    far = dated("<9 wounded> people were cut.", DAY - GAP - timedelta(days=1), start=100)
    near = dated("<9 wounded> people were cut.", DAY - GAP, start=100)
    assert toll_of([*here, *far]).wounded == 2
    assert toll_of([*here, *near]).wounded == 9
    assert toll_of([*far, *here]).wounded == 2


def test_later_figures_and_those_without_a_date_stay() -> None:
    here = dated("<2 wounded> girls were cut.", DAY)
    later = dated("<3 wounded> girls were cut.", DAY + timedelta(days=40), start=100)
    undated = claims("<4 wounded> girls were cut.", start=200)
    published = dated("<5 wounded> girls were cut.", DAY - timedelta(days=40), start=300, basis="published")
    assert toll_of([*here, *later]).wounded == 3
    assert toll_of([*here, *undated]).wounded == 4
    assert toll_of([*here, *published]).wounded == 5


def test_a_date_of_another_sentence_sets_the_episode_and_drops_nothing() -> None:
    here = dated("<2 wounded> girls were cut.", DAY, said_at=900)
    far = dated("<9 wounded> people were cut.", DAY - timedelta(days=40), start=100)
    assert toll_of([*here, *far]).wounded == 2
    lent = dated("<9 wounded> people were cut.", DAY - timedelta(days=40), start=100, said_at=900)
    assert toll_of([*here, *lent]).wounded == 9


def test_a_month_reaches_to_its_end() -> None:
    here = dated("<2 wounded> girls were cut.", date(2024, 5, 4))
    assert toll_of([*here, *dated("<9 wounded> people were cut.", "2024-04", start=100)]).wounded == 9
    assert toll_of([*here, *dated("<9 wounded> people were cut.", "2024-03", start=100)]).wounded == 2


@pytest.mark.parametrize("day", [date.min, date.max, "0001-01", "9999-12"])
def test_the_ends_of_the_calendar_are_days_like_others(day: date | str) -> None:
    assert toll_of(dated("<2 wounded> girls were cut.", day)) == Toll(0, 2)


def test_the_background_is_another_event_beside_a_date_or_the_headlines_number() -> None:
    old = claims("<A killed> clerk died there once.", background=True, start=100)
    undated = claims("<4 wounded> girls were cut.")
    assert toll_of([*undated, *old]) == Toll(1, 4)
    assert toll_of([*dated("<4 wounded> girls were cut.", DAY), *old]) == Toll(0, 4)
    assert toll_of([*dated("<4 wounded> girls were cut.", DAY, said_at=900), *old]) == Toll(1, 4)
    assert toll_of([*undated, *old], "Four hurt by falling ice").killed == 0


@given(st.lists(st.tuples(st.integers(1, 60), st.integers(0, 90), st.booleans()), max_size=6), st.text(max_size=30))
def test_something_is_always_left(rows: list[tuple[int, int, bool]], title: str) -> None:
    told = [
        claim
        for n, (value, days, old) in enumerate(rows)
        for claim in dated(f"<{value} killed> died.", DAY - timedelta(days=days), start=50 * n, background=old)
    ]
    read = figures(told)
    left, _ = of_one_event(read, {}, title)
    assert bool(left) == bool(told)
    assert [t for t in read if t in left] == left
