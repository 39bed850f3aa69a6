"""A tree says what spaCy says of the same parse, under the same names."""

from __future__ import annotations

import gc
from collections.abc import Iterable
from itertools import product
from typing import Any
from weakref import ref

import pytest
from hypothesis import given
from hypothesis import strategies as st
from spacy.tokens import Doc, Token

from claimstream_enrich.tree import Token as Copy
from claimstream_enrich.tree import forget_tree, tree_of
from tests.unit.each import each
from tests.unit.enrich.blank import BLANK
from tests.unit.enrich.claims.stored import parse
from tests.unit.enrich.claims.trees import trees
from tests.unit.enrich.hand_parses import parsed

_NAMES = (
    "i idx text lower_ lemma_ pos_ tag_ dep_ ent_type_ is_space is_punct is_quote like_num head.i left_edge.i "
    "right_edge.i sent.start sent.end sent.root.i sent.text"
)
VALUES = _NAMES.split()
LISTS = ["children", "subtree", "lefts", "rights", "ancestors"]
TEXTS = ("said", "chain", "quote", "urged")


def value(token: Token | Copy, path: str) -> Any:
    found: Any = token
    for name in path.split("."):
        found = getattr(found, name)
    return found


def places(tokens: Iterable[Any]) -> list[int]:
    return [token.i for token in tokens]


@each(("name", "path"), product(TEXTS, VALUES))
def test_a_token_has_spacys_values(name: str, path: str) -> None:
    assert [value(token, path) for token in tree_of(parse(name))] == [value(token, path) for token in parse(name)]


@each(("name", "neighbours"), product(TEXTS, LISTS))
def test_a_token_has_spacys_neighbours_in_their_order(name: str, neighbours: str) -> None:
    tree = tree_of(parse(name))
    assert [places(getattr(token, neighbours)) for token in tree] == [
        places(getattr(token, neighbours)) for token in parse(name)
    ]
    assert [set(places(token.conjuncts)) for token in tree] == [set(places(token.conjuncts)) for token in parse(name)]


@given(st.sampled_from(TEXTS), st.integers(0, 40), st.integers(0, 40))
def test_a_range_has_spacys_text_and_root(name: str, start: int, end: int) -> None:
    doc, tree = parse(name), tree_of(parse(name))
    theirs, ours = doc[start:end], tree.span(start, end)
    assert (ours.text, len(ours), places(ours)) == (theirs.text, len(theirs), places(theirs))
    assert places(reversed(ours)) == places(reversed(list(theirs)))
    if len(ours):
        assert (ours.root.i, ours.start_char, ours.end_char) == (theirs.root.i, theirs.start_char, theirs.end_char)
        assert ours[-1].i == theirs[-1].i


@given(trees())
def test_any_tree_holds_together(tree: Any) -> None:
    for token in tree:
        assert all(child.head is token for child in token.children)
        assert token in token.subtree
        assert token.left_edge.i <= token.i <= token.right_edge.i
        assert token.sent.start <= token.i < token.sent.end
        assert all(token in above.subtree for above in token.ancestors)
    assert sum(len(sentence) for sentence in tree.sents) == len(tree)


@given(st.text(max_size=200))
def test_any_text(text: str) -> None:
    doc = BLANK(text)
    tree = tree_of(doc)
    assert tree.text == doc.text
    assert tree.starts == [token.idx for token in doc]
    assert tree.lower == [token.lower_ for token in doc]
    assert [tree.end_of(i) for i in range(len(tree))] == [token.idx + len(token) for token in doc]
    assert tree.silent == [token.is_space or token.is_punct for token in doc]


@given(st.integers(0, 60), st.integers(1, 20))
def test_the_range_that_characters_touch(start: int, size: int) -> None:
    doc = parse("said")
    end = min(start + size, len(doc.text))
    theirs = doc.char_span(start, end, alignment_mode="expand") if start < end else None
    if theirs is not None and not doc.text[start].isspace():
        assert tree_of(doc).range(start, end) == (theirs.start, theirs.end)


def test_names_and_neighbours() -> None:
    doc = parsed("Omar/PROPN/compound/1 Brandt/PROPN/nsubj/2 spoke/VERB/ROOT/2", {"Omar Brandt": "PERSON"})
    tree = tree_of(doc)
    assert [(name.text, name.label_) for name in tree.ents] == [("Omar Brandt", "PERSON")]
    assert (tree[0].nbor().text, tree[2].nbor(-2).text, repr(tree[2]), len(tree[2])) == ("Brandt", "Omar", "spoke", 5)
    assert (tree.word(-1), tree.word(1), tree.word(3)) == ("", "brandt", "")
    assert (tree.root(0, 2), tree[-1].text) == (1, "spoke")
    for outside in (3, -4):
        with pytest.raises(IndexError):
            tree[0].nbor(outside)


def test_the_places_of_some_words_of_a_column() -> None:
    tree = tree_of(parsed("The/DET/det/1 boat/NOUN/nsubj/2 sank/VERB/ROOT/2 a/DET/det/4 boat/NOUN/dobj/2"))
    assert tree.by_word.among({"boat", "ship", "the"}) == [0, 1, 4]
    assert tree.proper == []
    assert tree.by_lemma.among(frozenset()) == []
    assert tree.by_word.words == {"the", "boat", "sank", "a"}


def test_names_end_where_spacy_s_do() -> None:
    begun = ["B-PERSON", "I-PERSON", "B-ORG", "O", "B-GPE", "B-GPE", "I-GPE"]
    doc = Doc(BLANK.vocab, words=list("abcdefg"), ents=begun)
    theirs = [(name.start, name.end, name.label_) for name in doc.ents]
    assert [(name.start, name.end, name.label_) for name in tree_of(doc).ents] == theirs


@given(st.integers(-2, 40), st.integers(-2, 40))
def test_a_slice_has_the_tokens_of_the_range(start: int, end: int) -> None:
    tree = tree_of(parse("said"))
    assert tree[start:end] == list(tree.span(start, end))


def test_it_is_made_once() -> None:
    doc = BLANK("One parse.")
    assert tree_of(doc) is tree_of(doc)
    assert tree_of(doc)[0].doc is tree_of(doc)


def test_it_is_equal_to_itself_alone_so_that_answers_on_it_can_be_remembered() -> None:
    one, other = tree_of(BLANK("One parse.")), tree_of(BLANK("One parse."))
    assert {one: 1, other: 2} == {other: 2, one: 1}
    assert one != other


def test_its_text_is_the_parse_s_or_the_one_given() -> None:
    text = "The ferry sank.\n\nNobody\xa0drowned ."
    assert tree_of(BLANK(text)).text == text
    assert tree_of(BLANK(text), text).text is text


def test_a_text_of_nothing() -> None:
    tree = tree_of(Doc(BLANK.vocab))
    assert (len(tree), tree.text, tree.sents, tree.ents, list(tree)) == (0, "", [], [], [])
    assert tree.span(0, 5).text == ""


def test_a_chain_of_words_deeper_than_python_s_stack_has_its_subtree() -> None:
    words = 3_000
    heads = [min(i + 1, words - 1) for i in range(words)]
    doc = Doc(BLANK.vocab, words=["a"] * words, heads=heads, deps=["dep"] * words)
    assert [token.i for token in tree_of(doc)[words - 1].subtree] == list(range(words))


def test_two_parses_share_their_strings() -> None:
    one, other = tree_of(BLANK("The ferry sank.")), tree_of(BLANK("A ferry burned."))
    assert one.words[1] is other.words[1]
    assert one.words[1] is one.lower[1]


def test_strings_are_forgotten_when_there_are_many(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("claimstream_enrich.tree._MOST", 3)
    assert tree_of(BLANK("Five words in one line")).words == ["Five", "words", "in", "one", "line"]


def test_a_forgotten_tree_holds_no_tokens_and_the_next_is_whole() -> None:
    doc = BLANK("The ferry sank.")
    old, token = tree_of(doc), tree_of(doc)[1]
    forget_tree(doc)
    assert (len(old), len(old.sents), token.children) == (0, 0, ())
    assert [each.text for each in tree_of(doc)] == ["The", "ferry", "sank", "."]


def test_a_forgotten_tree_is_gone_at_once_though_its_tokens_remember_subtrees() -> None:
    doc = parse("chain")
    forget_tree(doc)
    gc.disable()
    try:
        kept = ref(tree_of(doc))
        assert all(token in token.subtree for token in tree_of(doc))
        forget_tree(doc)
        assert kept() is None
    finally:
        gc.enable()


def test_words_are_forgotten_with_their_strings(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("claimstream_enrich.tree._MOST", 2)
    doc = BLANK("Zuvelka sank, Zuvelka rose to 12")
    tree = tree_of(doc)
    assert tree.lower == [token.lower_ for token in doc]
    assert tree.mark == [token.is_punct for token in doc]
    assert tree.numeric == [token.like_num for token in doc]


def test_a_parse_without_a_tree_is_let_alone() -> None:
    doc = BLANK("One parse.")
    doc.user_data["kept"] = "here"
    forget_tree(doc)
    forget_tree("no parse at all")
    assert doc.user_data == {"kept": "here"}


def test_lemmas_in_lower_case() -> None:
    assert tree_of(parsed("Omar/PROPN/nsubj/1 spoke/VERB/ROOT/1")).small_lemma == ["omar", "spoke"]
