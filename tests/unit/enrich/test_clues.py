"""What the words of a name alone say of it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from spacy.tokens import Doc

from claimstream_enrich.enrichers.clues import Type, is_name, of_words, shaped
from claimstream_enrich.tree import tree_of
from tests.unit.each import each
from tests.unit.enrich.hand_parses import parsed


def is_one(doc: Doc, name: str) -> bool:
    tokens = tree_of(doc)
    start = doc.text.index(name)
    first, last = tokens.range(start, start + len(name))
    return is_name(tokens, first, last, name)


@each(
    ("tokens", "name", "expected"),
    [
        ("Nora/PROPN/compound/1 Bell/PROPN/ROOT/1", "Nora Bell", True),
        ("nora/PROPN/compound/1 bell/PROPN/ROOT/1", "nora bell", False),
        ("Prime/PROPN/compound/1 Minister/PROPN/ROOT/1", "Prime Minister", False),
        ("Deputy/PROPN/compound/1 Secretary/PROPN/ROOT/1", "Deputy Secretary", False),
        ("Hill/PROPN/compound/1 Society/PROPN/ROOT/1", "Hill Society", True),
        ("the/DET/det/1 Committee/PROPN/ROOT/1", "Committee", False),
        ("the/DET/det/1 Island/PROPN/ROOT/1", "Island", False),
        ("in/ADP/prep/1 400/NUM/nummod/2 BC/PROPN/ROOT/2", "BC", False),
        ("B/PROPN/ROOT/0", "B", False),
        ("www.Bell.example/PROPN/ROOT/0", "www.Bell.example", False),
        ("@Bell/PROPN/ROOT/0", "@Bell", False),
        ("Flooding/NOUN/nsubj/1 hit/VERB/ROOT/1", "Flooding", False),
        ("Brook/PROPN/nsubj/1 crossed=cross/VERB/ROOT/1 a/DET/det/3 brook/NOUN/dobj/1", "Brook", False),
        ("Brook/PROPN/nsubj/1 crossed=cross/VERB/ROOT/1 brooks/NOUN/dobj/1", "Brook", True),
        (
            "Then/ADV/advmod/2 Brook/PROPN/nsubj/2 crossed=cross/VERB/ROOT/2 a/DET/det/4 brook/NOUN/dobj/2",
            "Brook",
            True,
        ),
    ],
)
def test_what_is_a_name_at_all(tokens: str, name: str, expected: bool) -> None:
    assert is_one(parsed(tokens), name) is expected


@each(
    ("name", "kind"),
    [
        ("Norland Water Board", "ORG"),
        ("University of Norland", "ORG"),
        ("Norland FC", "ORG"),
        ("Bell Airport", "FAC"),
        ("Nora Bell Bridge", "FAC"),
        ("Hurricane Nora", "EVENT"),
        ("Battle of Norland", "EVENT"),
        ("Norland Festival", "EVENT"),
        ("River Bell", "LOC"),
        ("Bell Islands", "LOC"),
        ("Port of Norland", "LOC"),
        ("Union Street", "LOC"),
        ("Norland Treaty", "OTHER"),
        ("Treaty of Norland", "OTHER"),
        ("Norlandism", "OTHER"),
        ("Norland", None),
        ("Park", None),
        ("Society", None),
        ("Nora Bell", None),
    ],
)
def test_some_words_leave_no_doubt(name: str, kind: Type | None) -> None:
    assert shaped(name, "ORG") == kind


def test_a_given_name_and_a_surname_outweigh_a_surname_that_is_a_landform() -> None:
    assert shaped("Nora Hills", "PERSON") is None
    assert shaped("Nora Hills", "GPE") == "LOC"
    assert shaped("Nora Bell Hills", "PERSON") == "LOC"


def personal(name: str) -> float:
    """The votes for a person less those for a body."""
    signs = {"PERSON": 1, "ORG": -1}
    return sum(signs.get(kind, 0) * weight for kind, weight in of_words(name))


def test_given_names_surnames_and_initials_make_a_person() -> None:
    order = ["Wexford Zubrin", "Wexford Bell", "Nora Zubrin", "Nora Bell", "Nora Bell III"]
    weights = [personal(name) for name in order]
    assert weights == sorted(weights)
    assert weights[0] < 0 < weights[2]
    assert personal("J. Bell") == personal("J. K. Bell") == personal("Nora Zubrin")
    assert personal("Nora von der Bell") == personal("Nora Bell")


@pytest.mark.parametrize(
    "name", ["NWBA", "N.W.B.A.", "QuickBell", "Bell & Rowe", "Channel 7 Norland", "Friends of Rowe"]
)
def test_acronyms_inner_capitals_numbers_and_small_words_make_none(name: str) -> None:
    assert personal(name) < 0


@pytest.mark.parametrize("name", ["McBell", "O’Bell", "Nora", "Bell"])
def test_scottish_and_irish_surnames_are_no_brands(name: str) -> None:
    assert personal(name) >= 0


def test_a_towns_ending_is_a_hint() -> None:
    assert ("PLACE", 1.0) in list(of_words("Rowanville"))
    assert "PLACE" not in dict(of_words("Rowan Ville"))


@given(st.text(max_size=30).filter(lambda text: bool(text.strip())))
def test_any_text_gets_finite_votes_and_no_error(text: str) -> None:
    shaped(text, "")
    assert all(abs(weight) <= 4 for _, weight in of_words(text))


@pytest.mark.parametrize(
    "name",
    ["Zubrin Shipping", "Bell Rowe PLC", "Nora United", "Dinamo Zubrin", "Banca Bell", "The Bell", "The Nora Bell"],
)
def test_words_that_close_and_open_the_names_of_bodies_speak_for_one(name: str) -> None:
    sums: dict[str, float] = {}
    for kind, weight in of_words(name):
        sums[kind] = sums.get(kind, 0) + weight
    assert sums["ORG"] > 0 > sums["PERSON"]


@pytest.mark.parametrize("name", ["Nora Bell", "Shipping Bell", "Nora Banca", "The"])
def test_elsewhere_in_a_name_they_do_not(name: str) -> None:
    assert "ORG" not in dict(of_words(name))


def test_a_mark_alone_has_no_votes() -> None:
    assert list(of_words("-")) == []
