"""Datelines and update lines in all their spellings, and the day they name as seen from the day of reception."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimstream_enrich.document import Document
from claimstream_enrich.enrichers.date_words import MONTHS
from claimstream_enrich.enrichers.datelines import find_datelines, published_in
from claimstream_enrich.enrichers.publication import run
from claimstream_schemas.article import Publication
from tests.articles import raw_article
from tests.unit.each import each

STORY = "two bridges over the sound were closed for the night, the road office of Norland said."


def no_parse() -> None:
    raise AssertionError("publication needs no parse")


def publication(text: str, received: datetime) -> Publication:
    article = raw_article(text=text, received_at=received, published_at=None, published_at_basis=None)
    return run(Document(article, no_parse))  # type: ignore[arg-type]


@each(
    ("opening", "rule"),
    [
        ("EASTMOUTH, March 1 (Example Wire) - ", "dateline"),
        ("EASTMOUTH (Example Wire) — ", "dateline"),
        ("EASTMOUTH: ", "dateline"),
        ("NEW EASTMOUTH, Norland, 1 March /EXW/ -- ", "dateline"),
        ("Eastmouth, March 1 (Example Wire) – ", "dateline"),
        ("Eastmouth (Example Wire) - ", "dateline"),
        ("ÅSTVÅG, 1. March - ", None),
        ("Eastmouth - ", None),
        ("eastmouth, March 1 - ", None),
        ("The mayor of Eastmouth said on March 1 - ", None),
    ],
)
def test_what_opens_a_story(opening: str, rule: str | None) -> None:
    text = opening + STORY
    found = find_datelines(text)
    if rule is None:
        assert not any(text[each.start : each.end] == opening.strip() for each in found)
    else:
        assert [(text[each.start : each.end], each.rule) for each in found] == [(opening.strip(), rule)]


@pytest.mark.parametrize(
    ("line", "dates"),
    [
        ("Published: 1 March 2024 | Updated: 2 March 2024", ("1 March 2024", "2 March 2024")),
        ("March 1, 2024 at 11:05 p.m. EST", ("March 1, 2024",)),
        ("2024-03-01T23:05:00+01:00", None),
        ("2024-03-01 23:05 GMT", ("2024-03-01",)),
        ("01.03.2024 – 23:05", ("01.03.2024",)),
        ("Eastmouth, 1 March 2024", ("1 March 2024",)),
        ("Last updated 3 hours ago", None),
        ("Nine drowned on 1 March 2024", None),
        ("1 March 2024: the night the dam broke", None),
    ],
)
def test_a_line_of_nothing_but_times_is_an_update_line(line: str, dates: tuple[str, ...] | None) -> None:
    found = [each for each in find_datelines(f"{line}\n\n{STORY}") if each.rule == "update_line"]
    assert [each.dates for each in found] == ([dates] if dates else [])
    assert all((each.start, each.end) == (0, len(line)) for each in found)


@pytest.mark.parametrize(
    ("opening", "received", "day"),
    [
        ("EASTMOUTH, Dec 31 (Wire) - ", "2024-01-01T00:05:00", "2023-12-31"),
        ("EASTMOUTH, Jan 1 (Wire) - ", "2023-12-31T23:30:00", "2024-01-01"),
        ("EASTMOUTH, Feb 29 (Wire) - ", "2024-03-01T08:00:00", "2024-02-29"),
        ("EASTMOUTH, Feb 29 (Wire) - ", "2024-02-28T22:00:00", "2024-02-29"),
        ("EASTMOUTH, Feb 29 (Wire) - ", "2023-03-01T08:00:00", "2020-02-29"),
        ("EASTMOUTH, 3/2/24 (Wire) - ", "2024-03-03T08:00:00", "2024-03-02"),
        ("EASTMOUTH, 31/3/2024 (Wire) - ", "2024-03-31T01:30:00", "2024-03-31"),
    ],
)
def test_a_dateline_is_read_from_the_day_of_reception(opening: str, received: str, day: str) -> None:
    found = publication(opening + STORY, datetime.fromisoformat(received).replace(tzinfo=UTC))
    assert (found.published_at, found.basis) == (day, "dateline")


@pytest.mark.parametrize("opening", ["EASTMOUTH, 30 February (Wire) - ", "EASTMOUTH, March 7, 2024 (Wire) - ", ""])
def test_a_day_that_is_not_or_has_not_come_leaves_the_reception(opening: str) -> None:
    found = publication(opening + STORY, datetime(2024, 3, 5, 23, 59, 59, 1, tzinfo=UTC))
    assert (found.published_at, found.basis) == ("2024-03-05T23:59:59.000001Z", "received")


@given(
    st.datetimes(datetime(2001, 1, 2), datetime(2080, 12, 30), timezones=st.just(UTC)),
    st.integers(-1, 300),
    st.sampled_from(["{n}, {d} {m} {y} (Wire) - ", "{m} {d}, {y}\n", "Updated {y}-{mm:02}-{d:02} 10:15 UTC\n"]),
)
def test_a_day_up_to_tomorrow_that_is_written_out_is_the_day(received: datetime, back: int, form: str) -> None:
    day = received.date() - timedelta(back)
    opening = form.format(n="EASTMOUTH", d=day.day, m=MONTHS[day.month - 1].title(), mm=day.month, y=day.year)
    assert publication(opening + STORY, received) == Publication(published_at=day.isoformat(), basis="dateline")


@given(st.dates(date(2001, 1, 1), date(2080, 12, 31)), st.integers(-14, 14))
def test_what_was_given_stands_as_it_was_given(day: date, hours: int) -> None:
    moment = datetime(day.year, day.month, day.day, 2, 30, tzinfo=timezone(timedelta(hours=hours)))
    article = raw_article(text="EASTMOUTH, 1 May 1999 - " + STORY, published_at=moment.isoformat())
    found = run(Document(article, no_parse))  # type: ignore[arg-type]
    assert datetime.fromisoformat(found.published_at) == moment
    assert found.published_at[:10] == day.isoformat()


@given(st.text(alphabet="EASTMOUTH, March 1()-:\n2024/", max_size=60), st.dates(date(1990, 1, 1), date(2090, 1, 1)))
def test_any_beginning_names_a_day_up_to_tomorrow_or_none(text: str, received: date) -> None:
    found = find_datelines(text)
    assert all(0 <= each.start < each.end <= len(text) for each in found)
    day = published_in(found, received)
    assert day is None or day <= received + timedelta(1)


def test_stamps_of_one_article_are_read_in_one_order() -> None:
    lines = find_datelines("13/4/2021 - Last update: 2/5/2021\nThe dam broke.")
    assert published_in(lines[:1], date(2024, 3, 5)) == date(2021, 4, 13)
    (stamp,) = find_datelines("Published 2/5/2021, updated 13/5/2021\nThe dam broke.")
    assert published_in([stamp], date(2024, 3, 5)) == date(2021, 5, 2)


@pytest.mark.parametrize("text", ["Updated 3 May 2021", "3 May 2021\n\n  4/5/2021\n"])
def test_a_text_of_nothing_but_stamps_has_none(text: str) -> None:
    assert not find_datelines(text)
    assert find_datelines(f"{text}\nThe dam broke.")
