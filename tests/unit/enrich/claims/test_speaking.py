"""Who is cited, and for which side: offices, bodies by their names, staff, words that mean somebody named before."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimstream_enrich.claims.body_kinds import (
    is_company,
    is_international,
    is_office,
    is_service,
    is_society,
    is_state_body,
)
from claimstream_enrich.claims.body_names import without_description
from claimstream_enrich.claims.owners import agent_of, owner_of
from claimstream_enrich.claims.sources import source_of
from claimstream_enrich.tree import Tree
from tests.unit.each import each
from tests.unit.enrich.claims.speaking_texts import SPEAKING, Cited
from tests.unit.enrich.claims.stored import claims_in
from tests.unit.enrich.claims.trees import trees

WORDS = st.lists(
    st.sampled_from(
        ["Example", "Union", "Regional", "Hospital", "of", "International", "Bureau", "Ltd", "Ministry", "Emergency"]
    ),
    min_size=1,
    max_size=6,
).map(" ".join)


def cited(text: str) -> Cited:
    """The claimants of a text's statements, each once a statement."""
    statements = {
        c.statement_id: (c.claimant.name, c.claimant.party) for c in claims_in(text) if c.claimant.type != "OUTLET"
    }
    return list(statements.values())


@each("text", SPEAKING)
def test_who_is_cited_and_for_whom(text: str) -> None:
    assert cited(text) == SPEAKING[text]


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("Example Dockers Union", True),
        ("Example Union of Nurses", True),
        ("Example Chamber of Commerce", True),
        ("Union", False),
        ("European Union", False),
        ("Union Ministry of Health", False),
    ],
)
def test_associations_are_known_by_their_names(name: str, expected: bool) -> None:
    assert is_society(name) is expected


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("Example Regional Hospital", True),
        ("Emergency Organization of Example", True),
        ("Civil Aviation Organization", True),
        ("Central Bank", True),
        ("Example Bank", False),
        ("Mercy Hospital", False),
        ("Hospital", False),
    ],
)
def test_services_of_a_state_are_known_by_what_they_are_for(name: str, expected: bool) -> None:
    assert is_service(name) is expected
    assert is_state_body(name) is expected


@given(WORDS)
def test_no_association_firm_or_international_body_is_a_state_s(name: str) -> None:
    if is_society(name) or is_international(name) or is_company(name):
        assert not is_state_body(name)
    elif is_office(name) or is_service(name):
        assert is_state_body(name)


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("German car parts maker Brandal", "Brandal"),
        ("Oslo-based Fjord Watch", "Fjord Watch"),
        ("Insurer Allwell", "Allwell"),
        ("risk modeler Karst", "Karst"),
        ("official of the regional bloc Marsh", "official of the regional bloc Marsh"),
        ("Save the Children", "Save the Children"),
        ("Bank Muster", "Bank Muster"),
    ],
)
def test_a_name_is_told_from_its_description(name: str, expected: str) -> None:
    assert without_description(name) == expected


@given(trees())
def test_owners_and_agents_stand_below_their_words(tree: Tree) -> None:
    for token in tree:
        for found in (agent_of(token), owner_of(token)):
            assert found is None or token.i in {a.i for a in found.ancestors}


@given(trees())
def test_a_source_is_another_word_than_its_cue(tree: Tree) -> None:
    for token in tree:
        source = source_of(token)
        assert source is None or source.i != token.i
