"""Where names may stand: cut, joined, overlooked by the model."""

from __future__ import annotations

from collections.abc import Mapping
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st
from spacy.tokens import Span

from claimstream_enrich.enrichers.candidates import candidates, surnames_left
from claimstream_enrich.tree import tree_of
from tests.unit.enrich.hand_parses import parsed


def found(tokens: str, entities: Mapping[str, str] | None = None) -> list[tuple[str, str]]:
    doc = parsed(tokens, entities)
    names = candidates(doc.text, tree_of(doc))
    assert all(doc.text[name.start : name.end] == name.text and name.end <= len(doc.text) for name in names)
    assert all(doc[name.first].idx == name.start for name in names)
    return [(name.text, name.label) for name in names]


def flat(text: str, pos: str = "PROPN") -> str:
    """Every word hangs on the last one."""
    words = text.split()
    return " ".join(f"{word}/{pos}/dep/{len(words) - 1}" for word in words)


def test_the_models_names_and_runs_of_proper_nouns() -> None:
    tokens = "Then/ADV/advmod/3 Zubrin/PROPN/compound/2 Bay/PROPN/nsubj/3 met=meet/VERB/ROOT/3 Nora/PROPN/dobj/3"
    assert found(tokens, {"Nora": "PERSON"}) == [("Zubrin Bay", ""), ("Nora", "PERSON")]


def test_letters_that_grow_in_lower_case_do_not_move_the_end_of_a_name() -> None:
    tokens = "Nora/PROPN/compound/1 İzubrİn/PROPN/nsubj/2 burned=burn/VERB/ROOT/2"
    assert found(tokens) == [("Nora İzubrİn", "")]
    assert found("Nora/PROPN/compound/1 İzubrİn/PROPN/ROOT/1") == [("Nora İzubrİn", "")]
    assert left("İzubrİn/NOUN/nsubj/1 burned=burn/VERB/ROOT/1", "Nora İzubrİn") == ["İzubrİn"]


def test_labels_that_are_no_names_give_none_and_no_run() -> None:
    assert found(flat("Zubrin Bay"), {"Zubrin Bay": "DATE"}) == []


def test_a_given_name_goes_with_the_name_behind_it() -> None:
    assert found(flat("Nora Zubrin"), {"Zubrin": "PERSON"}) == [("Nora Zubrin", "PERSON")]
    assert found(flat("Nora Zubrin"), {"Nora": "GPE", "Zubrin": "PERSON"}) == [("Nora Zubrin", "PERSON")]
    assert found(flat("Nora Zubrin"), {"Nora": "GPE", "Zubrin": "ORG"}) == [("Nora", "GPE"), ("Zubrin", "ORG")]
    assert found(flat("Norway Zubrin"), {"Norway": "GPE", "Zubrin": "PERSON"}) == [
        ("Norway", "GPE"), ("Zubrin", "PERSON"),
    ]  # fmt: skip


def test_a_place_may_begin_with_the_name_of_a_people() -> None:
    assert found(flat("Danish Harbour"), {"Danish": "NORP"}) == [("Danish Harbour", "GPE")]
    assert found(flat("Danish Police"), {"Danish": "NORP"})[0] == ("Danish", "NORP")


@pytest.mark.parametrize(
    ("tokens", "labelled", "label", "name"),
    [
        (flat("Queen Nora II"), "Nora", "PERSON", "Nora II"),
        (flat("Nora Bell Jr."), "Nora Bell", "PERSON", "Nora Bell Jr."),
        ("Nora/PROPN/dobj/2 I/PRON/nsubj/2 met=meet/VERB/ROOT/2", "Nora", "PERSON", "Nora"),
        (flat("the 3rd Battalion", "NOUN"), "Battalion", "ORG", None),
        (flat("the 3rd Norland Battalion", "NOUN"), "Norland Battalion", "ORG", "3rd Norland Battalion"),
        (flat("in 1973 Norland Battalion", "NOUN"), "Norland Battalion", "ORG", "Norland Battalion"),
    ],
)
def test_numbers_belong_to_monarchs_and_units(tokens: str, labelled: str, label: str, name: str | None) -> None:
    names = [text for text, kind in found(tokens, {labelled: label}) if kind == label]
    assert names == ([name] if name else [])


def left(tokens: str, *people: str) -> list[str]:
    doc = parsed(tokens)
    return [doc.text[a:b] for a, b in surnames_left(tree_of(doc), people)]


def test_a_surname_is_found_wherever_it_stands_alone() -> None:
    assert left("Zubrin/NOUN/nsubj/1 burned=burn/VERB/ROOT/1", "Nora Zubrin") == ["Zubrin"]
    assert left("Zubrin/NOUN/nsubj/1 burned=burn/VERB/ROOT/1", "Zubrin", "Nora Bell") == []
    assert left("the/DET/det/1 Zubrin/NOUN/nsubj/2 burned=burn/VERB/ROOT/2", "Nora Zubrin") == []
    assert left("Zubrin/PROPN/compound/1 Lane/PROPN/ROOT/1", "Nora Zubrin") == []
    assert left("ZUBRIN/PROPN/ROOT/0", "Nora Zubrin") == []
    assert left("it/PRON/ROOT/0 zubrin/NOUN/dobj/0", "Nora Zubrin") == []
    assert left("Zoobrin/PROPN/nsubj/1 burned=burn/VERB/ROOT/1", "Nora Zubrin") == ["Zoobrin"]
    assert left("Zoobrin/NOUN/nsubj/1 burned=burn/VERB/ROOT/1", "Nora Zubrin") == []
    assert left("Norway/PROPN/nsubj/1 burned=burn/VERB/ROOT/1", "Nora Norway") == []


_WORDS = st.sampled_from(["Nora", "Bell", "the", "3rd", "Battalion", "II", "Norway", "-", "(", "and", "of", "’s", "…"])


@given(st.lists(st.tuples(_WORDS, st.sampled_from(["PROPN", "NOUN"])), min_size=1, max_size=8), st.data())
def test_candidates_stand_apart_and_quote_the_text(words: list[tuple[str, str]], data: st.DataObject) -> None:
    doc = parsed(" ".join(f"{word}/{pos}/dep/{len(words) - 1}" for word, pos in words))
    cuts = sorted(data.draw(st.sets(st.integers(0, len(words)), max_size=4)))
    doc.set_ents([Span(doc, a, b, "PERSON") for a, b in pairwise(cuts)])
    names = candidates(doc.text, tree_of(doc))
    assert all(doc.text[name.start : name.end] == name.text and name.first < name.last for name in names)
    assert all(one.end <= other.start for one, other in pairwise(names))
