"""Sides against each other, viewpoints, the article's event, dates by the words they belong to."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimstream_enrich.claims.assemble import figures_of, statements_of
from claimstream_enrich.claims.counted import Counted
from claimstream_enrich.claims.dates_of import dated_tokens, governor, is_day, mentions_in, root_of
from claimstream_enrich.claims.episodes import article_event, is_background
from claimstream_enrich.claims.event_times import own_or, publication_day
from claimstream_enrich.claims.measures import Figure
from claimstream_enrich.claims.named_countries import is_country
from claimstream_enrich.claims.quantities import Number
from claimstream_enrich.claims.viewpoint import opposed_parties, viewpoint_of
from claimstream_schemas.claim import Affected, EventTime
from tests.unit.enrich.claims.stored import reading

PARTIES = st.sampled_from([None, "Chile", "Peru", "Red Cross"])
OPPOSED = frozenset({frozenset({"Chile", "Peru"})})
DAY = EventTime(start="2024-05-07", granularity="day", basis="published")


@pytest.mark.parametrize("name", ["own_and_enemy", "both_sides", "bodies"])
def test_who_fights_is_opposed(name: str) -> None:
    assert opposed_parties(reading(name)) == OPPOSED


@pytest.mark.parametrize("name", ["said", "dead_and_injured", "urged", "area"])
def test_who_is_only_named_is_not(name: str) -> None:
    assert opposed_parties(reading(name)) == frozenset()


@pytest.mark.parametrize(
    ("claimant", "affected", "expected"),
    [
        ("Chile", "Chile", "own"),
        ("Chile", "Peru", "adversary"),
        ("Red Cross", "Peru", "third_party"),
        (None, "Peru", "unknown"),
        ("Chile", None, "unknown"),
    ],
)
def test_viewpoints(claimant: str | None, affected: str | None, expected: str) -> None:
    assert viewpoint_of(claimant, affected, OPPOSED) == expected


@given(PARTIES, PARTIES)
def test_viewpoint_is_symmetric_between_enemies(one: str | None, other: str | None) -> None:
    assert viewpoint_of(one, other, OPPOSED) == viewpoint_of(other, one, OPPOSED)


def test_countries_and_bodies() -> None:
    assert is_country("Chile")
    assert not is_country("Red Cross")
    assert not is_country(None)


def test_home_is_the_country_most_names_belong_to() -> None:
    assert reading("dead_and_injured").home == "Kenya"
    assert reading("chain").home is None


def test_a_date_belongs_to_its_verb() -> None:
    read = reading("dead_and_injured")
    (mention,) = read.dates
    assert governor(read, root_of(read, mention)).text == "said"


def test_the_tokens_of_dates() -> None:
    read = reading("outlet")
    assert [read.doc[i].text for i in sorted(dated_tokens(read))] == ["Sunday", "the", "early", "1990s"]
    assert [m.text for m, _ in mentions_in(read, 0, len(read.doc))] == ["Sunday", "the early 1990s"]
    assert mentions_in(read, 0, 2) == ()


def test_the_dates_remembered_of_one_article_are_not_those_of_the_next() -> None:
    one, next_ = reading("outlet"), reading("said")
    both = [[m.text for m, _ in mentions_in(read, 0, 10)] for read in (one, next_, one)]
    assert both == [["Sunday"], [], ["Sunday"]]
    assert governor(one, 5).doc is one.doc
    assert governor(next_, 5).doc is next_.doc


def test_the_event_of_an_article_is_not_the_day_somebody_spoke() -> None:
    read = reading("dead_and_injured")
    statements = [link.statement for link in statements_of(read, figures_of(read))]
    assert article_event(read, statements) is None
    said = reading("said")
    event = article_event(said, [link.statement for link in statements_of(said, figures_of(said))])
    assert event
    assert event.start == "2024-05-07"


def test_background_by_time_and_by_words() -> None:
    read = reading("outlet")
    old = EventTime(start="1990-01-01", end="1993-12-31", granularity="year", basis="absolute")
    march, war = read.doc[0], next(token for token in read.doc if token.text == "war")
    assert is_background(read, old, march)
    assert not is_background(read, DAY, march)
    assert is_background(read, DAY, war)
    assert is_background(read, None, war)


def test_publication_day() -> None:
    assert publication_day(reading("said")) == "2024-05-10"


def test_a_fallback_day_gives_way_to_a_date_given_before() -> None:
    dated = EventTime.model_validate(
        {
            "start": "2024-05-01",
            "granularity": "day",
            "basis": "weekday",
            "expression": "x",
            "span": {"start": 0, "end": 1},
        }
    )
    assert own_or(DAY, dated) == dated
    assert own_or(dated, DAY) == dated
    assert own_or(DAY, None) == DAY
    assert own_or(None, None) is None


@pytest.mark.parametrize(
    ("time", "expected"),
    [
        (DAY, True),
        (DAY.model_copy(update={"end": "2024-05-07"}), True),
        (DAY.model_copy(update={"end": "2024-05-08"}), False),
        (DAY.model_copy(update={"granularity": "open"}), False),
    ],
)
def test_days(time: EventTime, expected: bool) -> None:
    assert is_day(time) is expected


def figure(value: float) -> Figure:
    return Figure(Number(0, 1, 0, value, value, value, "exactly"), "killed", "person", "any", 0, 0)


def test_the_same_figure_keeps_its_side() -> None:
    counted = Counted()
    counted.add(figure(100), Affected(party="Peru"))
    counted.add(figure(100), Affected(party="Chile"))
    counted.add(figure(2), Affected(party="Chile"))
    assert counted.party_of_same(figure(100)) == "Peru"
    assert counted.party_of_same(figure(2)) is None
    assert counted.party_of_same(figure(101)) is None
    assert counted.last("killed") == Affected(party="Chile")
    assert counted.last("wounded") is None


def test_only_dates_of_the_text_are_kept_for_the_same_figure() -> None:
    counted = Counted()
    counted.date(figure(100), DAY)
    assert counted.time_of_same(figure(100)) is None
