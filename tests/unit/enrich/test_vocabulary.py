"""What the model keeps of the words it meets stays the same size, and forgetting words changes no parse."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import count, islice
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from spacy.attrs import LENGTH, LOWER, NORM, ORTH, PREFIX, SHAPE, SUFFIX
from spacy.lang.en import English
from spacy.language import Language
from spacy.lookups import Lookups
from spacy.pipeline import Lemmatizer

from claimstream_enrich import vocabulary
from claimstream_enrich.nlp import Parser
from claimstream_enrich.vocabulary import Words, forget_lemmas, renew_tables
from tests.articles import raw_article

BLANK = English()
ATTRIBUTES = [ORTH, LOWER, NORM, SHAPE, PREFIX, SUFFIX, LENGTH]


def texts(words: int = 10) -> Iterator[str]:
    """Texts none of whose words stands in another."""
    numbers = map("Zuvel{}".format, count())
    while True:
        yield " ".join(islice(numbers, words))


def table(model: Language) -> Any:
    """The strings' table: `capacity` cells, of which `len` count as filled."""
    strings: Any = model.vocab.strings
    return strings._map


def words_told(model: Language, text: str) -> list[tuple[str, ...]]:
    return [
        (token.text, token.lower_, token.norm_, token.shape_, token.prefix_, token.suffix_, str(token.is_stop))
        for token in model(text)
    ]


@pytest.fixture
def few(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(vocabulary, "KEPT", 125)
    monkeypatch.setattr(vocabulary, "NEW", 50)


@pytest.mark.usefixtures("few")
def test_the_tables_and_the_strings_stay_as_large_as_they_are_however_many_words_come() -> None:
    model = English()
    parser, sizes, strings = Parser(model), [], []
    for text in islice(texts(), 600):
        with parser.memory_zone():
            parser(raw_article(text=text), {})
        sizes.append(table(model).capacity)
        strings.append(len(model.vocab.strings))
    assert max(sizes[50:]) == max(sizes[:50])
    assert max(strings[50:]) <= max(strings[:50]) + 10
    assert len(model.vocab) <= 50 + 10


@pytest.mark.usefixtures("few")
def test_the_first_words_stay_and_the_later_ones_go() -> None:
    model = English()
    parser, told = Parser(model), list(islice(texts(), 60))
    for text in told:
        with parser.memory_zone():
            parser(raw_article(text=text), {})
    assert "Zuvel0" in model.vocab.strings
    assert told[30].split()[0] not in model.vocab.strings


def test_the_words_of_a_zone_are_there_until_it_ends(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(vocabulary, "KEPT", 0)
    monkeypatch.setattr(vocabulary, "NEW", 50)
    model = English()
    words = Words(model)
    words.forget()
    docs = []
    for text in islice(texts(), 4):
        docs.append((text, model(text)))
        words.forget()
        assert all(doc.text == text for text, doc in docs)
    assert "Zuvel0" in model.vocab.strings
    model(" ".join(islice(texts(), 4, 6)))
    words.forget()
    assert "Zuvel0" not in model.vocab.strings


@given(st.lists(st.text(max_size=30), min_size=1, max_size=4))
def test_words_made_again_are_the_same(texts: list[str]) -> None:
    before = [BLANK(text).to_array(ATTRIBUTES).tolist() for text in texts]
    told = [words_told(BLANK, text) for text in texts]
    renew_tables(BLANK.vocab)
    assert [BLANK(text).to_array(ATTRIBUTES).tolist() for text in texts] == before
    assert [words_told(BLANK, text) for text in texts] == told


def test_a_parse_made_before_the_tables_were_new_can_be_read() -> None:
    doc = BLANK("The ferry didn't sail to Tallowen.")
    before = doc.to_array(ATTRIBUTES).tolist()
    renew_tables(BLANK.vocab)
    assert doc.to_array(ATTRIBUTES).tolist() == before
    assert [token.lower_ for token in doc] == ["the", "ferry", "did", "n't", "sail", "to", "tallowen", "."]


def test_new_tables_hold_no_words_and_all_strings() -> None:
    model = English()
    model("Tallowen lies by the sea.")
    strings = list(model.vocab.strings)
    assert "Tallowen" in model.vocab
    renew_tables(model.vocab)
    assert list(model.vocab.strings) == strings
    assert "Tallowen" not in model.vocab
    assert len(table(model)) == len(strings)


def test_norms_come_from_the_table_of_norms_once() -> None:
    model = English()
    model.vocab.lookups = Lookups()
    model.vocab.lookups.add_table("lexeme_norm", {"gonna": "going"})
    model.vocab.lookups = model.vocab.lookups
    getters: dict[int, object] = dict(model.vocab.lex_attr_getters)  # type: ignore[attr-defined]
    renew_tables(model.vocab)
    assert model.vocab.lex_attr_getters == getters  # type: ignore[attr-defined]
    assert model.vocab["gonna"].norm_ == "going"


def test_lemmas_are_forgotten_when_there_are_many(monkeypatch: pytest.MonkeyPatch) -> None:
    model = English()
    lemmatizer = model.add_pipe("lemmatizer", config={"mode": "rule"})
    assert isinstance(lemmatizer, Lemmatizer)
    lemmatizer.cache = {1: ["sail"], 2: ["sea"]}
    for most, left in ((3, 2), (2, 0)):
        monkeypatch.setattr(vocabulary, "LEMMAS", most)
        forget_lemmas(model)
        assert len(lemmatizer.cache) == left
