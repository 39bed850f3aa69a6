"""From a cue to its source, from a noun to its owner, and where a noun phrase of a speaker begins and ends."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings

from claimstream_enrich.claims.body_names import without_description
from claimstream_enrich.claims.owners import agent_of, owner_of
from claimstream_enrich.claims.sources import is_reduced, source_of
from claimstream_enrich.claims.speakers import bare, core_of
from claimstream_enrich.tree import Token, Tree
from tests.unit.each import each
from tests.unit.enrich.claims.stored import doc
from tests.unit.enrich.claims.trees import trees


def token(text: str, word: str) -> Token:
    return next(found for found in doc(text) if found.text == word)


@each(
    ("text", "cue", "source"),
    [
        ("The mayor said the bridge was closed.", "said", "mayor"),
        ("The bridge was closed, the mayor said.", "said", "mayor"),
        ("The toll was announced by the agency.", "announced", "agency"),
        ("The builder, who said the dam was safe, has fled.", "said", "builder"),
        ("The builder was quoted as saying that the dam was safe.", "saying", "builder"),
        ("The coach praised the fans and thanked the sponsors.", "thanked", "coach"),
        ("The opposition National League said the vote was rigged.", "said", "League"),
        ("The coach refused to say more.", "say", "coach"),
        ('"We are tired," said the coach.', "said", "coach"),
        ("A truce agreed on Monday was holding, the envoy said.", "said", "envoy"),
    ],
)
def test_sources(text: str, cue: str, source: str) -> None:
    found = source_of(token(text, cue))
    assert found is not None
    assert found.text == source


def test_a_passive_without_an_agent_has_no_source() -> None:
    assert source_of(token("No casualties were reported.", "reported")) is None
    assert agent_of(token("No casualties were reported.", "reported")) is None


@pytest.mark.parametrize(
    ("text", "noun", "owner"),
    [
        ("The army rejected the builder's claim that the dam was safe.", "claim", "builder"),
        ("The dam was safe, in the words of its builder.", "words", "builder"),
        ("The agency issued a warning that the dam could burst.", "warning", None),
    ],
)
def test_owners(text: str, noun: str, owner: str | None) -> None:
    found = owner_of(token(text, noun))
    assert (found.text if found is not None else None) == owner


@pytest.mark.parametrize(
    "text", ["The mayor said the bridge was closed.", "The coach told reporters that the team was tired."]
)
def test_cues_with_a_subject_of_their_own_are_not_reduced(text: str) -> None:
    assert not any(is_reduced(found) for found in doc(text) if found.tag_ == "VBD")


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("- Blue Line", "Blue Line"),
        ("aid group Doctors at Sea", "Doctors at Sea"),
        ("Aid group Doctors at Sea", "Doctors at Sea"),
        ("father-of-two Ivo Lindt", "Ivo Lindt"),
        ("Tunis the Defence Ministry", "Defence Ministry"),
        ("city hall", "city hall"),
        ("harbour police", "harbour police"),
        ("Front for the Liberation of the Valley", "Front for the Liberation of the Valley"),
        ("Brown Hospital", "Brown Hospital"),
    ],
)
def test_names_without_what_introduces_them(name: str, expected: str) -> None:
    assert without_description(name) == expected


@pytest.mark.parametrize("name", ["Blue Line", "Doctors at Sea", "Ivo Lindt", "city hall"])
def test_a_bare_name_stays_itself(name: str) -> None:
    assert without_description(without_description(name)) == without_description(name) == bare(name) == name


def test_days_are_no_part_of_a_speaker() -> None:
    for text in ("Kenya said on Thursday that 12 of its soldiers had been killed in Somalia.",):
        start, end = core_of(token(text, "Kenya"))
        assert doc(text).span(start, end).text == "Kenya"


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.large_base_example])
@given(trees(longest=20))
def test_any_tree_has_cores_around_their_heads_and_sources_in_the_text(parsed: Tree) -> None:
    for head in parsed:
        start, end = core_of(head)
        assert 0 <= start <= head.i < end <= len(parsed)
        source = source_of(head)
        assert source is None or 0 <= source.i < len(parsed)
        is_reduced(head)
