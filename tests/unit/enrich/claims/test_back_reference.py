"""Who `she`, `the ministry` and `the official` are, among those who spoke before; and which side they speak for."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimstream_enrich.claims.back_reference import antecedent, pointed_at
from claimstream_enrich.claims.people import BODIES, FIELDS, PERSON_WORDS
from claimstream_enrich.claims.reading import read
from claimstream_enrich.claims.speakers import Speaker, core_of
from claimstream_enrich.tree import Token
from tests.unit.enrich.claims.make_parses import article_of
from tests.unit.enrich.claims.stored import PUBLICATION, claims_in, doc
from tests.unit.enrich.claims.texts import Sample

MAYOR = Speaker("Rita Solano", "PERSON", (0, 2), party="Chile", role="mayor", said="mayor rita solano")
ENVOY = Speaker("Per Dahl", "PERSON", (3, 5), party="Norway", role="envoy", said="the norwegian envoy per dahl")
AGENCY = Speaker("Water Agency", "ORG", (6, 8), party="Chile", said="water agency")
FIRM = Speaker("Nordwell", "ORG", (8, 9), party="Nordwell", said="the paint company nordwell")
ALL = [MAYOR, ENVOY, AGENCY, FIRM]


def token(text: str, word: str) -> Token:
    return next(found for found in doc(text) if found.text == word)


def found(text: str, word: str, before: list[Speaker]) -> Speaker | None:
    head = token(text, word)
    return pointed_at(read(article_of(Sample(text)), doc(text), PUBLICATION), head, core_of(head), before)


@pytest.mark.parametrize(
    ("text", "word", "before", "expected"),
    [
        ("The mayor said the bridge was closed.", "mayor", ALL, MAYOR),
        ("The envoy called for an end to the siege.", "envoy", ALL, ENVOY),
        ("The agency confirmed the deaths.", "agency", ALL, AGENCY),
        ("The firm denied the report.", "firm", ALL, FIRM),
        ("The firm denied the report.", "firm", [MAYOR, AGENCY], None),
        ("The union demanded an inquiry.", "union", [MAYOR], None),
        ("The general warned of more raids.", "general", [AGENCY, FIRM], None),
        ("The mayor said the bridge was closed.", "mayor", [], None),
        ("A soldier was killed.", "soldier", ALL, None),
    ],
)
def test_definite_descriptions(text: str, word: str, before: list[Speaker], expected: Speaker | None) -> None:
    assert found(text, word, before) == expected


def test_an_indefinite_description_is_somebody_new() -> None:
    text = "Dozens were wounded, a doctor in Nairobi said."
    assert found(text, "doctor", ALL) is None


@given(st.permutations(ALL))
def test_he_or_she_is_the_last_person_and_it_the_last_body(before: list[Speaker]) -> None:
    he, it = token("He was shot dead.", "He"), token("It replaced a previous toll of 50.", "It")
    assert antecedent(he, before) == [s for s in before if s.type == "PERSON"][-1]
    assert antecedent(it, before) == [s for s in before if s.type == "ORG"][-1]


@pytest.mark.parametrize(
    ("text", "party"),
    [
        ("In Oslo the Defence Ministry said that 20 Norwegian soldiers had been wounded.", "Norway"),
        ("Between 200 and 250 people marched in Dublin on Wednesday, police said.", "Ireland"),
        ("Dozens were wounded, a doctor in Nairobi said.", "Kenya"),
        ("According to the news agency Reuters, 14 miners died in Chile on Thursday.", None),
        ("The United Nations said 1.2 million people were displaced in Sudan.", "United Nations"),
    ],
)
def test_sides_of_speakers(text: str, party: str | None) -> None:
    assert {claim.claimant.party for claim in claims_in(text)} == {party}


def test_words_for_persons_bodies_and_fields_are_apart() -> None:
    assert not PERSON_WORDS & BODIES
    assert not FIELDS & BODIES - {"charity"}
