"""Speakers: names, roles, parties, and who pronouns and descriptions point back to."""

from __future__ import annotations

import pytest

from claimstream_enrich.claims import people
from claimstream_enrich.claims.back_reference import antecedent
from claimstream_enrich.claims.body_kinds import is_office
from claimstream_enrich.claims.claimants import speaker_of
from claimstream_enrich.claims.reading import read
from claimstream_enrich.claims.speakers import Speaker, bare, core_of
from claimstream_enrich.tree import Token, tree_of
from claimstream_schemas.claim import Claimant
from tests.unit.enrich.claims.make_parses import article_of
from tests.unit.enrich.claims.stored import PUBLICATION, claims, doc, reading
from tests.unit.enrich.claims.texts import Sample
from tests.unit.enrich.hand_parses import parsed as parse_of

ANN = Speaker("Ann Oduya", "PERSON", (0, 2), party="Kenya", said="minister ann oduya")
FIRM = Speaker("Nordwell", "ORG", (3, 4), party="Nordwell", said="nordwell")
CROWD = Speaker("miners", "GROUP", (5, 6), said="miners")


def claimant(name: str, at: int = 0) -> Claimant:
    return claims(name)[at].claimant


def test_a_person_has_name_role_and_entity() -> None:
    brandt = claimant("denied")
    assert (brandt.name, brandt.type, brandt.role) == ("Omar Brandt", "PERSON", "Company spokesman")
    assert brandt.entity_id == "x:omar brandt"


def test_an_apposition_gives_the_name() -> None:
    assert (claimant("urged", 1).name, claimant("urged", 1).role) == ("Paul Tesfaye", "envoy")
    assert claimant("urged", 1).party == "United Nations"


def test_pronoun_and_office_point_back_to_the_person() -> None:
    assert [claim.claimant.name for claim in claims("pronouns")] == ["Rosa Okello"] * 3
    words = [reading("pronouns").article.text[c.claimant.start : c.claimant.end] for c in claims("pronouns")]
    assert words[1:] == ["She", "The governor"]


def test_the_hospital_is_the_one_named_before() -> None:
    assert claimant("body_again").name == "Brown Hospital"


def test_a_nameless_speaker_is_described() -> None:
    assert (claimant("in_words").name, claimant("in_words").type) == ("engineer", "UNNAMED")


def test_the_outlet_stands_in_where_nobody_is_cited() -> None:
    outlet = claimant("outlet")
    assert (outlet.type, outlet.start, outlet.end, outlet.party) == ("OUTLET", None, None, None)


def test_who_accuses_a_country_is_not_taken_for_its_minister() -> None:
    assert claimant("accused").party is None


@pytest.mark.parametrize("name", ["A", "The", "Its", "-", "—", "Nordwell"])
def test_a_body_called_by_an_article_or_a_mark_has_a_name(name: str) -> None:
    parsed = parse_of(
        f"The/DET/det/1 agency/NOUN/nsubj/3 {name}/PROPN/nsubj/3/NNP reported=report/VERB/ROOT/3 12/NUM/dobj/3"
    )
    read_of = read(article_of(Sample(parsed.text)), tree_of(parsed), PUBLICATION)
    speaker = speaker_of(read_of, read_of.doc[1], ())
    assert speaker is not None
    assert (speaker.name, speaker.type) == (name, "ORG")


@pytest.mark.parametrize(
    ("name", "party"), [("said", "Chile"), ("updating", "Peru"), ("quoted_as", "Peru"), ("quote", None)]
)
def test_parties(name: str, party: str | None) -> None:
    assert claimant(name).party == party


@pytest.mark.parametrize(
    ("word", "before", "expected"),
    [
        ("She", [ANN, FIRM], ANN),
        ("It", [FIRM, ANN], FIRM),
        ("They", [CROWD, FIRM, ANN], CROWD),
        ("They", [FIRM, ANN], FIRM),
        ("It", [ANN], None),
    ],
)
def test_antecedents(word: str, before: list[Speaker], expected: Speaker | None) -> None:
    sample = {"She": "pronouns", "It": "body_again"}.get(word)
    token = next(t for t in doc(sample) if t.text == word) if sample else _they()
    assert antecedent(token, before) == expected


def _they() -> Token:
    return next(t for t in doc("They are holding 23 hostages.") if t.text == "They")


def test_a_pronoun_without_anyone_before_it_finds_nobody() -> None:
    token = next(t for t in doc("They are holding 23 hostages.") if t.text == "They")
    assert speaker_of(reading("said"), token, []) is None


def test_core_leaves_appositions_and_clauses_out() -> None:
    parsed = doc("urged")
    envoy = next(token for token in parsed if token.text == "envoy")
    start, end = core_of(envoy)
    assert parsed.span(start, end).text == "Its envoy"


@pytest.mark.parametrize(
    ("text", "expected"), [("the old mayor", "old mayor"), ("its army", "army"), ("a", ""), ("Ministry", "Ministry")]
)
def test_bare(text: str, expected: str) -> None:
    assert bare(text) == expected


def test_offices_of_state() -> None:
    assert is_office("the Defence Ministry")
    assert is_office("prosecutor's office,")
    assert not is_office("Nordwell Paint Company")


def test_word_lists_are_lower_case_and_apart() -> None:
    lists = [value for value in vars(people).values() if isinstance(value, frozenset)]
    assert all(word == word.lower() and " " not in word for words in lists for word in words)
    assert not people.NEUTER & people.PLURAL
    assert not people.ANY_BODY - people.BODIES - {"body"}
