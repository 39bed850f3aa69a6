"""One Doc over the whole text, cut where blocks and boilerplate begin. With a blank pipeline instead of the model."""

from __future__ import annotations

from functools import cache

import pytest
import spacy
from hypothesis import given, settings
from hypothesis import strategies as st
from spacy.language import Language
from spacy.tokens import Doc

from claimstream_enrich import vocabulary
from claimstream_enrich.document import Document
from claimstream_enrich.enrichers.sentences import run
from claimstream_enrich.nlp import LONGEST_SENTENCE, LONGEST_WORD, PIECE, Parser, parse_text, parse_texts, pieces
from claimstream_schemas.article import Boilerplate
from tests.articles import raw_article


@cache
def blank() -> Language:
    made = spacy.blank("en")
    made.add_pipe("sentencizer", config={"overwrite": False})
    return made


@pytest.fixture
def model() -> Language:
    return blank()


def sentences(doc: Doc) -> list[str]:
    return [sentence.text.strip() for sentence in doc.sents]


def test_offsets_are_into_the_whole_text(model: Language) -> None:
    text = "  The river\r\n\r\nrose 😀 again.\u2028No one\tcame.  "
    doc = parse_text(model, text)
    assert doc.text == text
    assert all(text[token.idx : token.idx + len(token)] == token.text for token in doc)


def test_sentences_start_at_blocks_and_around_boilerplate(model: Language) -> None:
    text = "Calm returned\n\nThe river fell Advertisement and nobody came"
    at = text.index("Advertisement")
    doc = parse_text(model, text, [(at, at + 13)])
    assert sentences(doc) == ["Calm returned", "The river fell", "Advertisement", "and nobody came"]


def test_words_without_end_and_long_texts_are_cut(model: Language) -> None:
    text = "x" * 50_000 + " and then\n\n" + "the river rose. " * 3_000
    doc = parse_text(model, text)
    assert doc.text == text
    assert max(map(len, doc)) <= LONGEST_WORD
    assert doc[len(doc) - 1].idx == len(text) - 2


def test_sentences_without_an_end_are_cut_between_words(model: Language) -> None:
    text = "The river rose.\n\n" + "the river rose and " * 700 + "it fell. It rose."
    found = sentences(parse_text(model, text))
    assert max(map(len, found)) <= LONGEST_SENTENCE + len("river ")
    assert found[0] == "The river rose."
    assert found[-1] == "It rose."
    assert " ".join(found).split() == text.split()


@given(st.text(alphabet=st.sampled_from("ab .\n"), max_size=300), st.integers(5, 60))
def test_pieces_cover_the_text(text: str, size: int) -> None:
    found = list(pieces(text, [at for at in range(1, len(text)) if text[at - 1] == "\n"], size))
    assert "".join(text[begin:end] for begin, end in found) == text
    assert all(end - begin <= size for begin, end in found)


@settings(max_examples=40)
@given(text=st.text(min_size=1, max_size=120), at=st.integers(0, 119))
def test_any_text_keeps_its_offsets_and_its_sentences_skip_boilerplate(text: str, at: int) -> None:
    at = min(at, len(text) - 1)
    marks = [Boilerplate(start=at, end=at + 1, rule="advertisement")]
    article = raw_article(text=text)
    document = Document(article, lambda: Parser(blank())(article, {"boilerplate": marks}), {"boilerplate": marks})
    assert document.parse().text == text
    for span in run(document):
        held = text[span.start : span.end]
        assert held == held.strip()
        assert not span.start <= at < span.end


def test_parses_made_together_are_those_made_alone() -> None:
    texts = ["", "The river rose.", "x " * (PIECE // 2 + 1) + "Then it fell.", "Nobody came."] * 3
    together = [(doc.text, sentences(doc)) for doc in parse_texts(blank(), [(text, []) for text in texts])]
    assert together == [(text, sentences(parse_text(blank(), text))) for text in texts]


def test_words_are_kept_until_there_are_enough(monkeypatch: pytest.MonkeyPatch) -> None:
    for enough, kept in ((1_000_000, True), (0, False)):
        monkeypatch.setattr(vocabulary, "KEPT", enough)
        monkeypatch.setattr(vocabulary, "NEW", enough)
        parser = Parser(Language())
        for word in ("Tallowen", f"Zuvelka{enough}"):
            with parser.memory_zone():
                parser(raw_article(text=f"{word} sank."), {})
        assert (f"Zuvelka{enough}" in parser.vocab.strings) == kept
