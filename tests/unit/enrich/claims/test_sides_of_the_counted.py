"""Whose loss it is, which event a date belongs to, who is against whom, and chains of sources, sentence by sentence."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimstream_enrich.claims.affected_words import phrase_of
from claimstream_enrich.claims.assemble import figures_of, statements_of
from claimstream_enrich.claims.chains import chained
from claimstream_enrich.claims.episodes import rank
from claimstream_enrich.claims.home_towns import home_of
from claimstream_enrich.claims.reading import read
from claimstream_enrich.claims.viewpoint import viewpoint_of
from claimstream_schemas.claim import Claim, EventTime
from tests.unit.enrich.claims.make_parses import article_of
from tests.unit.enrich.claims.stored import PUBLICATION, claims_in, doc, reading
from tests.unit.enrich.claims.test_stories import enriched
from tests.unit.enrich.claims.texts import Sample


def only(text: str) -> Claim:
    (claim,) = claims_in(text)
    return claim


def affected(text: str) -> tuple[str | None, str]:
    quantity = only(text).quantity
    assert quantity is not None
    return quantity.affected.party, quantity.affected.role


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Kenya said on Thursday that 12 of its soldiers had been killed in Somalia.", ("Kenya", "military")),
        ("The Kenyan army said its troops had killed 40 fighters.", (None, "military")),
        ("Ukraine said its forces had captured 25 Russian soldiers.", ("Russia", "military")),
        ("Some 5,000 people have crossed into Kenya from Somalia, the Red Cross said.", ("Somalia", "any")),
        ("Portugal sent 80 firefighters to Greece on Thursday, the Greek government said.", ("Portugal", "any")),
        ("The damage came to 20 million euros, the Greek finance ministry said.", (None, "any")),
        ("The Norwegian government said 12 of its citizens had been detained in Chad.", ("Norway", "any")),
    ],
)
def test_whose_people_they_are(text: str, expected: tuple[str | None, str]) -> None:
    assert affected(text) == expected


@pytest.mark.parametrize(
    ("story", "value", "party", "claimant"),
    [
        ("exchange", 18, "Cambodia", "Cambodia"),
        ("exchange", 11, "Thailand", "Thailand"),
        ("refugees", 9400, "Sudan", "Chad"),
        ("air_crash", 12, "France", "France"),
        ("election", 7, "Unity Front", "Unity Front"),
    ],
)
def test_sides_in_articles_with_several(story: str, value: float, party: str, claimant: str) -> None:
    (claim,) = (c for c in enriched(story).claims if c.quantity and c.quantity.value == value)
    assert claim.quantity
    assert (claim.quantity.affected.party, claim.claimant.party) == (party, claimant)
    assert claim.viewpoint == ("own" if party == claimant else "third_party")


def test_the_words_of_a_phrase_leave_clauses_out() -> None:
    text = "The builder, who said the dam was safe, has fled."
    builder = next(token for token in doc(text) if token.text == "builder")
    assert "safe" not in phrase_of(builder)
    assert "builder" in phrase_of(builder)


TIMES = st.sampled_from(
    [
        EventTime(start="2024-05-07", granularity="day", basis="weekday"),
        EventTime(start="2024-05-07", granularity="open", basis="weekday"),
        EventTime(start="2024-05-06", end="2024-05-08", granularity="day", basis="relative"),
    ]
)


@given(TIMES, st.booleans())
def test_what_the_lead_says_of_an_event_comes_first(time: EventTime, event: bool) -> None:
    lead, later = rank(time, event=event, lead=True), rank(time, event=event, lead=False)
    assert lead is not None
    assert later is None or lead <= later


@given(TIMES)
def test_words_for_events_never_rank_behind_others(time: EventTime) -> None:
    with_word, without = rank(time, event=True, lead=False), rank(time, event=False, lead=False)
    assert with_word is not None or without is None
    assert with_word is None or without is None or with_word <= without


@pytest.mark.parametrize(
    ("story", "day"),
    [("ferry", "2024-11-16"), ("mine", "2025-01-15"), ("air_crash", "2023-05-26"), ("protest", "2024-06-08")],
)
def test_figures_without_a_day_take_that_of_the_event(story: str, day: str) -> None:
    days = [c.event_time.start for c in enriched(story).claims if c.quantity and c.event_time and not c.background]
    assert days.count(day) * 2 > len(days)


@given(st.sampled_from(["Chile", "Peru", "Red Cross"]), st.sampled_from(["Chile", "Peru"]))
def test_nobody_is_an_adversary_in_peace(claimant: str, counted: str) -> None:
    assert viewpoint_of(claimant, counted, frozenset()) == ("own" if claimant == counted else "third_party")


def test_a_source_that_is_cited_stands_inside_who_cites_it() -> None:
    text = "The dam was safe, the daily reported, citing the builder."
    known = read(article_of(Sample(text)), doc(text), PUBLICATION)
    (link,) = statements_of(known, figures_of(known))
    assert link.statement.source is not None
    assert known.doc[link.statement.source].text == "builder"
    assert [known.doc[i].text for i in link.outer] == ["daily"]


def test_statements_that_hold_nothing_of_each_other_stay() -> None:
    text = "The coach praised the fans and thanked the sponsors."
    known = read(article_of(Sample(text)), doc(text), PUBLICATION)
    links = statements_of(known, figures_of(known))
    assert [link.statement.act for link in links] == ["welcome", "thank"]
    assert all(link.outer == () for link in links)
    assert chained(known.doc, [], frozenset()) == []


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("It cost 30 zlotys", "Poland"),
        ("It cost 30 yen", "Japan"),
        ("A doyen of the trade met a Kenyanish friend", None),
        ("Nothing here", None),
    ],
)
def test_a_currency_is_a_whole_word(text: str, wanted: str | None) -> None:
    assert home_of(text, ()) == wanted


def test_a_side_near_by_is_the_subject_s_where_several_are_named() -> None:
    known = reading("own_and_enemy")
    assert known.party_near(known.doc[len(known.doc) - 1]) == "Chile"
    assert known.party_near(known.doc[0]) in ("Chile", "Peru")
