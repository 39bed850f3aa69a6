"""Whose those counted are, by who speaks of them, what they go on with and where an article was filed."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from claimstream_enrich.claims.compass_names import compass_names
from claimstream_enrich.enrichers.homeland import home_of, is_elsewhere
from claimstream_enrich.known_names import known_names
from tests.unit.each import each
from tests.unit.enrich.claims.owned_texts import OWNED
from tests.unit.enrich.claims.stored import claims_in

_WORDS = ("North", "South", "and", "Korea", "Korean", "the", "The", "Sea", "ships", "Macedonia", "Africa", "or", "East")


def named_in(text: str) -> dict[int, tuple[int, str]]:
    """The names that the gazetteer finds: start -> end and party."""
    return {match.start: (match.end, match.place.party) for match in known_names(text) if match.place.party}


def found(text: str) -> list[tuple[str, str]]:
    """What the points of the compass in a text stand for."""
    return [(text[start:end], party) for start, end, party in compass_names(text, named_in(text))]


@each("text", OWNED)
def test_whose_they_are(text: str) -> None:
    sides = {claim.quantity.text: claim.quantity.affected.party for claim in claims_in(text) if claim.quantity}
    assert [(number, sides[number]) for number, _ in OWNED[text]] == OWNED[text]


def test_a_point_of_the_compass_shares_the_noun_of_its_twin() -> None:
    assert found("North and South Korean ships met.") == [("North", "North Korea")]
    assert found("South or North Korea") == [("South", "South Korea")]
    assert found("Both North and East Africa are dry.") == []
    assert found("North and South Macedonia") == []


def test_alone_it_stands_for_the_country_that_the_text_names() -> None:
    text = "South Korea said the North's boats had fled. The South wants talks, and so does the north of Japan."
    assert found(text) == [("North", "North Korea"), ("South", "South Korea")]
    assert found("The South fell silent.") == []
    assert found("South Korea sent ships to the North Sea.") == []


@given(st.lists(st.sampled_from(_WORDS), max_size=12))
def test_compass_names_stand_in_the_text_and_beside_no_other(words: list[str]) -> None:
    text = " ".join(words)
    named = named_in(text)
    for start, end, party in compass_names(text, named):
        assert start not in named
        assert text[start:end] == party.split()[0]


def test_a_backer_is_elsewhere() -> None:
    for text in ("Turkish-backed rebels", "Turkey-led talks", "a Turkish-flagged ship"):
        (name,) = known_names(text)
        assert is_elsewhere(text, name.end)
    text = "Turkish-backed rebels hold towns in Syria."
    assert home_of(text, ((start, end, party) for start, (end, party) in named_in(text).items())) == "Syria"
