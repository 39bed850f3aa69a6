"""What words and neighbours say of a name, on parses written by hand."""

from __future__ import annotations

import pytest
from spacy.tokens import Doc

from claimstream_enrich.enrichers.clues import Type, is_name, overlooked_people, type_of
from claimstream_enrich.enrichers.mentions import find_mentions
from claimstream_enrich.enrichers.spans import Ranges
from tests.unit.enrich.hand_parses import parsed


def flat(text: str, pos: str = "PROPN") -> Doc:
    """Every word hangs on the last one."""
    words = text.split()
    return parsed(" ".join(f"{word}/{pos}/dep/{len(words) - 1}" for word in words))


def typed(text: str, name: str, given: Type) -> Type:
    doc = flat(text)
    start = doc.text.index(name)
    entity = doc.char_span(start, start + len(name))
    assert entity is not None
    return type_of(doc.text, start, start + len(name), given, entity)


@pytest.mark.parametrize(
    ("text", "name", "given", "kind"),
    [
        ("Norland Water Board met", "Norland Water Board", "PERSON", "ORG"),
        ("Bell Airport closed", "Bell Airport", "ORG", "FAC"),
        ("Nora Bell Bridge fell", "Nora Bell Bridge", "PERSON", "FAC"),
        ("Hurricane Nora came", "Hurricane Nora", "PERSON", "EVENT"),
        ("River Bell rose", "River Bell", "PERSON", "LOC"),
        ("Bell Islands voted", "Bell Islands", "ORG", "LOC"),
        ("across the Bell today", "Bell", "PERSON", "LOC"),
        ("across the Nora Bell", "Nora Bell", "PERSON", "PERSON"),
        ("with NWBA officials", "NWBA", "PERSON", "ORG"),
        ("with McBELL today", "McBELL", "PERSON", "PERSON"),
        ("with O'BELL today", "O'BELL", "PERSON", "PERSON"),
        ("minister Nora Bell spoke", "Nora Bell", "ORG", "PERSON"),
        ("Spokeswoman Bell spoke", "Bell", "GPE", "PERSON"),
        ("Dr. Bell spoke", "Bell", "ORG", "PERSON"),
        ("administer Bell spoke", "Bell", "ORG", "ORG"),
        ("minister Bell 7 spoke", "Bell 7", "ORG", "ORG"),
        ("near Bell today", "Bell", "GPE", "GPE"),
    ],
)
def test_words_beside_and_in_a_name_correct_the_models_type(text: str, name: str, given: Type, kind: Type) -> None:
    assert typed(text, name, given) == kind


@pytest.mark.parametrize(
    ("tokens", "given", "kind"),
    [
        ("Bell/PROPN/nsubj/1 said=say/VERB/ROOT/1", "NORP", "PERSON"),
        ("Bell/PROPN/nsubj/1 burned=burn/VERB/ROOT/1", "NORP", "NORP"),
        ("Bell/PROPN/nsubj/1 said=say/VERB/ROOT/1", "GPE", "GPE"),
        ("The/DET/det/1 Bell/PROPN/nsubj/2 said=say/VERB/ROOT/2", "FAC", "FAC"),
    ],
)
def test_who_speaks_alone_is_a_person_unless_a_state_can_speak(tokens: str, given: Type, kind: Type) -> None:
    doc = parsed(tokens)
    start = doc.text.index("Bell")
    entity = doc.char_span(start, start + 4)
    assert entity is not None
    assert type_of(doc.text, start, start + 4, given, entity) == kind


@pytest.mark.parametrize(
    ("tokens", "name", "expected"),
    [
        ("Nora/PROPN/compound/1 Bell/PROPN/ROOT/1", "Nora Bell", True),
        ("nora/PROPN/compound/1 bell/PROPN/ROOT/1", "nora bell", False),
        ("Prime/PROPN/compound/1 Minister/PROPN/ROOT/1", "Prime Minister", False),
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
    doc = parsed(tokens)
    start = doc.text.index(name)
    entity = doc.char_span(start, start + len(name))
    assert entity is not None
    assert is_name(doc.text, start, start + len(name), entity) is expected


STORY = (
    "Nora/PROPN/compound/1 Bell/PROPN/nsubj/2 left=leave/VERB/ROOT/2 ./PUNCT/punct/2 "
    "Calm/NOUN/ROOT/4 ,/PUNCT/punct/4 Bell/PROPN/nsubj/7 added=add/VERB/ROOT/7 ./PUNCT/punct/7 "
    "Rowe/PROPN/nsubj/10 denied=deny/VERB/ROOT/10 it/PRON/dobj/10 ./PUNCT/punct/10 "
    "Moss/PROPN/nsubj/14 burned=burn/VERB/ROOT/14 ./PUNCT/punct/14 "
    "NWBA/PROPN/nsubj/17 said=say/VERB/ROOT/17 so/ADV/advmod/17 ./PUNCT/punct/17"
)


def test_known_surnames_and_lone_speakers_are_people_the_model_overlooked() -> None:
    doc = parsed(STORY, {"Nora Bell": "PERSON"})
    found = [doc.text[a:b] for a, b in overlooked_people(doc.text, doc, {"Nora Bell"})]
    assert found == ["Bell", "Rowe"]
    burned = parsed("Bell/PROPN/nsubj/1 burned=burn/VERB/ROOT/1")
    assert list(overlooked_people(burned.text, burned, ())) == []
    assert list(overlooked_people(burned.text, burned, {"Nora Bell"})) == [(0, 4)]


def test_mentions_are_the_union_of_model_neighbours_and_gazetteer() -> None:
    doc = parsed(STORY, {"Nora Bell": "PERSON", "NWBA": "PERSON"})
    text = f"{doc.text} Norway’s"
    found = find_mentions(text, doc, Ranges([]))
    assert [(m.text, m.type) for m in found] == [
        ("Nora Bell", "PERSON"), ("Bell", "PERSON"), ("Rowe", "PERSON"), ("NWBA", "ORG"), ("Norway", "GPE"),
    ]  # fmt: skip
    assert all(text[m.start : m.end] == m.text for m in found)


def test_a_title_is_no_part_of_a_mention_and_an_owner_is_noted() -> None:
    doc = parsed(
        "Dr./PROPN/compound/2 Nora/PROPN/compound/2 Bell/PROPN/nsubj/3 left=leave/VERB/ROOT/3 "
        "Norway/PROPN/poss/7 's/PART/case/4 Water/PROPN/compound/7 Board/PROPN/dobj/3 today/NOUN/npadvmod/3",
        {"Dr. Nora Bell": "PERSON", "Water Board": "ORG"},
    )
    assert [m.text for m in find_mentions(doc.text, None, Ranges([]))] == ["Norway"]
    person, _, board = find_mentions(doc.text, doc, Ranges([]))
    assert (person.text, person.type) == ("Nora Bell", "PERSON")
    assert (board.text, board.type, board.owner) == ("Water Board", "ORG", "Norway")


@pytest.mark.parametrize("label", ["DATE", "CARDINAL", "WORK_OF_ART", "LAW", "MONEY"])
def test_labels_that_are_no_names_give_no_mention(label: str) -> None:
    doc = parsed("Nora/PROPN/compound/1 Bell/PROPN/ROOT/1", {"Nora Bell": label})
    assert find_mentions(doc.text, doc, Ranges([])) == []
