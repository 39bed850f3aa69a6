"""The word lists from WordNet: what is in them, what is not, and that lists written by hand go before them."""

from __future__ import annotations

import json
from importlib import resources
from typing import get_args

import pytest

from claimstream_enrich.claims import harmers, lexicon, nouns, predicates
from claimstream_enrich.claims.counted_nouns import persons
from claimstream_enrich.claims.happenings import EVENTS
from claimstream_enrich.claims.wordnet_words import listed, under
from claimstream_schemas.claim import Act, Measure, Role
from tests.unit.each import each


@pytest.mark.parametrize(
    ("verb", "measure"),
    [("decapitate", "killed"), ("bruise", "wounded"), ("incarcerate", "detained"), ("redeploy", "deployed"),
     ("ravage", "destroyed"), ("shanghai", "missing"), ("parole", "rescued"), ("bayonet", "casualties")],
)  # fmt: skip
def test_verbs_of_harm(verb: str, measure: str) -> None:
    assert under("done")[verb] == measure
    assert [p.measure for p in predicates.VERBS[verb]] == [measure]


@each("verb", ["drop", "hit", "fall", "claim", "take", "fire", "cripple", "snatch", "beat", "off"])
def test_verbs_of_many_meanings_are_left_out(verb: str) -> None:
    assert verb not in under("done")


@pytest.mark.parametrize(
    ("verb", "act"),
    [("aver", "state"), ("surmise", "estimate"), ("divulge", "announce"), ("brag", "other"), ("avow", "confirm")],
)
def test_verbs_of_speech(verb: str, act: str) -> None:
    assert lexicon.VERBS[verb].act == under("say")[verb] == act


@pytest.mark.parametrize("verb", ["pretend", "teach", "ensure", "know", "negotiate", "sing", "discuss", "ignore"])
def test_where_nothing_need_be_said(verb: str) -> None:
    assert verb not in {**under("say"), **dict.fromkeys(listed("voiced"))}


def test_verbs_that_only_wordnet_has_need_a_clause_or_a_quotation() -> None:
    assert {"aver", "surmise"} <= lexicon.CLAUSE_ONLY
    assert {"wail", "intone"} <= lexicon.QUOTE_ONLY
    assert not lexicon.CLAUSE_ONLY & {"say", "deny", "warn"}
    assert not lexicon.QUOTE_ONLY & {"say", "shout", "complain"}


@pytest.mark.parametrize(("verb", "act"), [("castigate", "condemn"), ("extol", "welcome"), ("chide", "condemn")])
def test_verbs_whose_object_is_judged(verb: str, act: str) -> None:
    assert lexicon.VERBS[verb] == lexicon.Frame(under("judge")[verb], obj=True, preps=frozenset(("for",)))  # type: ignore[arg-type]
    assert under("judge")[verb] == act
    assert verb not in lexicon.CLAUSE_ONLY | lexicon.QUOTE_ONLY


@pytest.mark.parametrize(
    ("noun", "role"),
    [("rifleman", "military"), ("patrolman", "police"), ("preschooler", "child"), ("obstetrician", "medic"),
     ("columnist", "journalist")],
)  # fmt: skip
def test_roles(noun: str, role: str) -> None:
    assert nouns.ROLES[noun] == role
    assert noun in persons()


@pytest.mark.parametrize("noun", ["veteran", "captain", "officer", "teenager", "volunteer", "general"])
def test_roles_written_by_hand_go_before(noun: str) -> None:
    assert nouns.ROLES[noun] == "any"


def test_everybody_with_a_role_is_a_person() -> None:
    assert under("role").keys() <= persons()


def test_killings_and_events() -> None:
    assert {"homicide", "murder", "suicide", "lynching", "execution"} <= nouns.DEEDS
    assert not {"massacre", "genocide", "death", "war"} & nouns.DEEDS
    assert {"ambush", "hailstorm", "pileup", "aftershock"} <= EVENTS
    assert not {"bonfire", "campaign", "coincidence"} & EVENTS


def test_who_does_it_is_the_other_side() -> None:
    assert {"decapitate", "raze", "incarcerate"} <= predicates.HARMING
    assert not {"rescue", "garrison"} & predicates.HARMING
    assert predicates.HARMING <= harmers._HARMING


def test_the_lists_are_of_the_contract() -> None:
    assert set(under("done").values()) <= set(get_args(Measure))
    assert {*under("say").values(), *under("judge").values()} <= set(get_args(Act))
    assert set(under("role").values()) <= set(get_args(Role))


def test_words_are_lower_case_and_named_once() -> None:
    for kind in ("done", "say", "role", "judge"):
        named = [word for name in _names() if name.startswith(f"{kind} ") for word in listed(name)]
        assert sorted(named) == sorted(under(kind))
        assert all(word == word.lower() and word.isalpha() for word in named)


def test_an_unknown_list() -> None:
    with pytest.raises(KeyError):
        listed("done nothing")


def test_the_data_carries_its_licence() -> None:
    made = json.loads((resources.files("claimstream_enrich") / "claim_words.json").read_text("utf-8"))
    assert "Princeton University" in made["licence"]
    assert "WordNet 3.1" in made["about"]


def _names() -> list[str]:
    return [*json.loads((resources.files("claimstream_enrich") / "claim_words.json").read_text("utf-8"))]
