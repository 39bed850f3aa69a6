"""A name typed in any case or spelling is one question: in filters, and among the words of `q`."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimstream_schemas import gazetteer
from claimstream_schemas.names import search_keys
from claimstream_search import queries
from claimstream_search.fields import INDICES
from claimstream_search.folding import folded
from claimstream_search.parameters import parse
from claimstream_search.query import Kind
from claimstream_search.text_query import Term, TextQuery
from claimstream_search.text_query import parse as read
from claimstream_search.value_clauses import holds, meant, shown, spellings

ARTICLES = INDICES["articles"]
KNOWN = ("Turkey", "United States", "Armenia", "Nagorno-Karabakh", "United Nations", "Hezbollah")


def clause(q: str, kind: Kind = "articles") -> Any:
    (one,) = queries.matching(parse(kind, [("q", q)]))["bool"]["must"]
    return one


def said(clause: Any) -> set[str]:
    """The spellings that are looked for in the text."""
    words = set()
    for one in clause["dis_max"]["queries"]:
        asked = one.get("multi_match", {})
        words |= {asked["query"]} if asked.get("type") == "phrase" else set(asked.get("query", "").split())
    return words


@pytest.mark.parametrize("name", KNOWN)
def test_every_spelling_of_a_known_name_is_the_same_query(name: str) -> None:
    asked = {repr(read(spelling)) for spelling in gazetteer.aliases(name)}
    assert asked == {repr(TextQuery(((Term("name", name),),)))}
    assert parse("articles", [("q", name)]).identity == parse("articles", [("q", gazetteer.aliases(name)[-1])]).identity


def test_names_of_several_words_are_one_term_beside_others() -> None:
    assert read("dam United States troops") == TextQuery(
        ((Term("word", "dam"),), (Term("name", "United States"),), (Term("word", "troops"),))
    )
    assert read("united states OR turks") == TextQuery(((Term("name", "United States"), Term("name", "Turkey")),))
    assert read("dam -Türkiye") == TextQuery(((Term("word", "dam"),),), (Term("name", "Turkey"),))


@pytest.mark.parametrize(
    "q", ['"United States"', "tell us", "who spoke", "Turk*", "Turkey~1", "-United States", "United AND States"]
)
def test_what_is_no_name_stays_as_it_is_typed(q: str) -> None:
    text = read(q)
    assert text
    assert "name" not in {term.kind for group in text.groups for term in group} | {one.kind for one in text.excluded}


def test_a_name_is_looked_for_in_every_spelling_that_survives_lower_case_or_as_an_entity() -> None:
    turkey = clause("Türkiye")
    assert said(turkey) == {"turkey", "turkiye", "turkish", "turk", "turks"}
    assert {"term": {"entity_names": {"value": "Turkey"}}} in turkey["dis_max"]["queries"]
    assert {"usa", "america", "united states"} & said(clause("US")) == {"america", "united states"} | (
        {"usa"} & said(clause("US"))
    )
    assert not {"us", "u.s", "un", "who"} & (said(clause("US")) | said(clause("UN")) | said(clause("WHO")))


@pytest.mark.parametrize("typed", ["Brennick", "brennick", "Brenk"])
def test_a_word_with_a_capital_or_a_long_one_is_found_by_its_sound_as_well(typed: str) -> None:
    stored = search_keys("Odalys Brenick") | search_keys("Ida Brenk")
    (named,) = [one for one in clause(typed)["dis_max"]["queries"] if "constant_score" in one]
    assert set(named["constant_score"]["filter"]["terms"]["name_keys"]) & stored


@pytest.mark.parametrize("typed", ["Dam", "four", "policy", "brenik"])
def test_a_short_word_is_a_word(typed: str) -> None:
    assert "multi_match" in clause(typed)


@pytest.mark.parametrize("value", ["greece", "GREECE", "Hellenic Republic", "Greek", "Greece"])
def test_a_party_is_found_by_any_of_its_names(value: str) -> None:
    assert meant("party", value) == {"greece", "greek", "greeks", "hellenic republic"}
    assert "Greece" in holds(ARTICLES, "party", [value])["terms"]["claims.party.folded"]
    assert shown("party", value) == "Greece"


def test_an_outlet_is_no_state() -> None:
    assert spellings("source", "Turkey") == ("Turkey",)
    assert shown("source", "Türkiye") is None


@given(st.sampled_from(KNOWN).flatmap(lambda name: st.sampled_from(gazetteer.aliases(name))), st.booleans())
def test_what_is_shown_for_a_value_finds_the_value(spelling: str, upper: bool) -> None:
    value = spelling.upper() if upper else spelling
    canonical = shown("claimant", value)
    assert canonical is None or folded(value) in meant("claimant", canonical)


@pytest.mark.parametrize("value", ["Lintown", "the Netherlands", ""])
def test_what_its_canonical_name_would_not_find_is_shown_as_it_is(value: str) -> None:
    assert shown("party", value) is None


def test_persons_are_found_by_the_keys_of_their_whole_name() -> None:
    either = holds(ARTICLES, "claimant", ["Odalys Brennick"])["bool"]["should"]
    assert either[0] == {"terms": {"claims.claimant.folded": ["Odalys Brennick"]}}
    assert set(either[1]["terms"]["claims.claimant_keys"]) & search_keys("Odalis Brenick")
    assert holds(ARTICLES, "claimant", ["police"]) == {"terms": {"claims.claimant.folded": ["police"]}}
    lone = holds(ARTICLES, "claimant", ["Brenick"])["bool"]["should"][1]
    assert set(lone["terms"]["claims.claimant_keys"]) & search_keys("Odalys Brennick")
    assert "bool" not in holds(ARTICLES, "claimant", ["Turkey"])


@given(st.sampled_from(["entity", "claimant", "party", "affected", "source"]), st.text(min_size=1, max_size=30))
def test_any_name_makes_a_clause_that_holds_what_was_typed(name: str, value: str) -> None:
    asked = holds(ARTICLES, name, [value])
    written = asked["bool"]["should"][0] if "bool" in asked else asked
    (values,) = written["terms"].values()
    assert value in values


@pytest.mark.parametrize(
    ("name", "typed", "read_as"),
    [("measure", "Killed", "killed"), ("act", "DENY", "deny"), ("language", "EN", "en"), ("language", "en-GB", "en")],
)
def test_other_filters_know_no_case_either(name: str, typed: str, read_as: str) -> None:
    (choice,) = parse("claims", [(name, typed)]).choices
    assert choice.included == (read_as,)
    (choice,) = parse("claims", [(name, "!" + typed)]).choices
    assert choice.excluded == (read_as,)
