"""Names of a parse with their types: the model's, corrected and completed by words, neighbours and the gazetteer."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st
from spacy.tokens import Doc, Span

from claimstream_enrich.enrichers.clues import Type
from claimstream_enrich.enrichers.mentions import find_mentions
from claimstream_enrich.enrichers.spans import Ranges
from claimstream_enrich.tree import tree_of
from tests.unit.each import each
from tests.unit.enrich.hand_parses import parsed


def flat(text: str, label: str, name: str) -> Doc:
    """Every word hangs on the last one, which is no name."""
    words = text.split()
    last = len(words) - 1
    tagged = [f"{word}/{'PROPN' if word[0].isupper() else 'NOUN'}/dep/{last}" for word in words]
    return parsed(" ".join(tagged), {name: label})


def typed(text: str, name: str, label: str) -> Type | None:
    doc = flat(text, label, name)
    kinds = {mention.text: mention.type for mention in find_mentions(doc.text, tree_of(doc), Ranges([]))}
    return kinds.get(name)


@each(
    ("text", "name", "label", "kind"),
    [
        ("Norland Water Board met", "Norland Water Board", "PERSON", "ORG"),
        ("Bell Airport closed", "Bell Airport", "ORG", "FAC"),
        ("Nora Bell Bridge fell", "Nora Bell Bridge", "PERSON", "FAC"),
        ("Hurricane Nora came", "Hurricane Nora", "PERSON", "EVENT"),
        ("River Bell rose", "River Bell", "PERSON", "LOC"),
        ("across the Bell today", "Bell", "PERSON", "GPE"),
        ("across the Nora Bell", "Nora Bell", "PERSON", "PERSON"),
        ("with NWBA officials", "NWBA", "PERSON", "ORG"),
        ("minister Nora Bell spoke", "Nora Bell", "ORG", "PERSON"),
        ("Spokeswoman Bell spoke", "Bell", "GPE", "PERSON"),
        ("Dr. Bell spoke", "Bell", "ORG", "PERSON"),
        ("saw Nora Bell today", "Nora Bell", "ORG", "PERSON"),
        ("saw Wexford Zubrin today", "Wexford Zubrin", "ORG", "ORG"),
        ("near Bell today", "Bell", "GPE", "GPE"),
        ("singer Bydgoszcz spoke", "Bydgoszcz", "GPE", "GPE"),
        ("president Lincoln spoke", "Lincoln", "GPE", "PERSON"),
        ("the Norland Accord held", "Norland Accord", "ORG", None),
    ],
)
def test_words_beside_and_in_a_name_correct_the_models_type(text: str, name: str, label: str, kind: Type) -> None:
    assert typed(text, name, label) == kind


def test_a_name_that_is_clear_once_is_a_name_wherever_it_stands() -> None:
    doc = parsed(
        "shares=share/NOUN/ROOT/0 of/ADP/prep/0 Zubrin/PROPN/pobj/1 rose=rise/VERB/conj/0 beside/ADP/prep/3 "
        "Zubrin/PROPN/pobj/4",
        {},
    )
    found = [mention.start for mention in find_mentions(doc.text, tree_of(doc), Ranges([]))]
    assert found == [doc.text.index("Zubrin"), doc.text.rindex("Zubrin")]


def test_an_article_with_a_capital_inside_a_sentence_belongs_to_the_name() -> None:
    doc = flat("told The Zubrin Post today", "ORG", "The Zubrin Post")
    assert [mention.text for mention in find_mentions(doc.text, tree_of(doc), Ranges([]))] == ["The Zubrin Post"]
    doc = flat("The Zubrin Post wrote", "ORG", "The Zubrin Post")
    assert [mention.text for mention in find_mentions(doc.text, tree_of(doc), Ranges([]))] == ["Zubrin Post"]


def test_what_a_treaty_is_named_after_is_not_meant() -> None:
    doc = flat("the Oslo Accord held", "LAW", "Oslo Accord")
    assert find_mentions(doc.text, tree_of(doc), Ranges([])) == []
    assert [m.text for m in find_mentions(doc.text, None, Ranges([]))] == ["Oslo"]


STORY = (
    "Nora/PROPN/compound/1 Zubrin/PROPN/nsubj/2 left=leave/VERB/ROOT/2 ./PUNCT/punct/2 "
    "Calm/NOUN/ROOT/4 ,/PUNCT/punct/4 Zubrin/PROPN/nsubj/7 added=add/VERB/ROOT/7 ./PUNCT/punct/7 "
    "Rowe/PROPN/nsubj/10 denied=deny/VERB/ROOT/10 it/PRON/dobj/10 ./PUNCT/punct/10 "
    "Peat/PROPN/nsubj/14 burned=burn/VERB/ROOT/14 ./PUNCT/punct/14 "
    "NWBA/PROPN/nsubj/17 said=say/VERB/ROOT/17 so/ADV/advmod/17 ./PUNCT/punct/17"
)


def test_mentions_are_the_union_of_model_neighbours_and_gazetteer() -> None:
    doc = parsed(STORY, {"Nora Zubrin": "PERSON"})
    text = f"{doc.text} Norway’s"
    found = find_mentions(text, tree_of(doc), Ranges([]))
    assert [(m.text, m.type) for m in found] == [
        ("Nora Zubrin", "PERSON"), ("Zubrin", "PERSON"), ("Rowe", "PERSON"), ("NWBA", "ORG"), ("Norway", "GPE"),
    ]  # fmt: skip
    assert all(text[m.start : m.end] == m.text for m in found)


def test_a_city_that_is_a_person_here_is_no_place() -> None:
    doc = parsed(
        "Nora/PROPN/compound/1 Lincoln/PROPN/nsubj/2 left=leave/VERB/ROOT/2 ./PUNCT/punct/2 "
        "Lincoln/PROPN/nsubj/5 slept=sleep/VERB/ROOT/5 ./PUNCT/punct/5",
        {"Nora Lincoln": "PERSON"},
    )
    doc.set_ents([*doc.ents, Span(doc, 4, 5, "GPE")])
    found = find_mentions(doc.text, tree_of(doc), Ranges([]))
    assert [(m.text, m.type, m.place) for m in found] == [("Nora Lincoln", "PERSON", None), ("Lincoln", "PERSON", None)]


def test_a_title_is_no_part_of_a_mention_and_an_owner_is_noted() -> None:
    doc = parsed(
        "Dr./PROPN/compound/2 Nora/PROPN/compound/2 Bell/PROPN/nsubj/3 left=leave/VERB/ROOT/3 "
        "Norway/PROPN/poss/7 's/PART/case/4 Water/PROPN/compound/7 Board/PROPN/dobj/3 today/NOUN/npadvmod/3",
        {"Dr. Nora Bell": "PERSON", "Water Board": "ORG"},
    )
    assert [m.text for m in find_mentions(doc.text, None, Ranges([]))] == ["Norway"]
    person, _, board = find_mentions(doc.text, tree_of(doc), Ranges([]))
    assert (person.text, person.type) == ("Nora Bell", "PERSON")
    assert (board.text, board.type, board.owner) == ("Water Board", "ORG", "Norway")


@pytest.mark.parametrize("label", ["DATE", "CARDINAL", "WORK_OF_ART", "LAW", "MONEY"])
def test_labels_that_are_no_names_give_no_mention(label: str) -> None:
    doc = parsed("Wexford/PROPN/compound/1 Zubrin/PROPN/ROOT/1", {"Wexford Zubrin": label})
    assert find_mentions(doc.text, tree_of(doc), Ranges([])) == []


def test_the_columns_are_the_parses() -> None:
    doc = parsed(STORY)
    tokens = tree_of(doc)
    assert len(tokens) == len(doc)
    assert tokens.starts == [token.idx for token in doc]
    assert tokens.lower == [token.lower_ for token in doc]
    assert tokens.lemma == [token.lemma_ for token in doc]
    assert [tokens.pos, tokens.dep] == [[t.pos_ for t in doc], [t.dep_ for t in doc]]
    assert tokens.head == [token.head.i for token in doc]
    assert {"left", "added"} <= tokens.common
    assert "nora" not in tokens.common
    assert (tokens.word(-1), tokens.word(len(doc)), tokens.word(0)) == ("", "", "nora")
    assert tokens.range(5, 11) == (1, 2)
    assert tokens.root(0, 2) == 1
    assert len(tree_of(Doc(doc.vocab))) == 0


_PIECES = ["Nora", "Bell", "Norway", "Norwegian", "Board", "Accord", "the", "and", ",", "II", "🛶"]


@given(st.lists(st.sampled_from(_PIECES), min_size=1, max_size=9), st.data())
def test_mentions_never_overlap(words: list[str], data: st.DataObject) -> None:
    doc = parsed(" ".join(f"{word}/{'PROPN' if word[0].isupper() else 'X'}/dep/{len(words) - 1}" for word in words))
    cuts = sorted(data.draw(st.sets(st.integers(0, len(words)), max_size=4)))
    labels = st.sampled_from(["PERSON", "ORG", "GPE", "LAW", "NORP", "DATE"])
    doc.set_ents([Span(doc, a, b, data.draw(labels)) for a, b in pairwise(cuts)])
    found = find_mentions(doc.text, tree_of(doc), Ranges([]))
    assert all(one.end <= other.start for one, other in pairwise(found))
    assert all(doc.text[m.start : m.end] == m.text and m.type != "OTHER" for m in found)
