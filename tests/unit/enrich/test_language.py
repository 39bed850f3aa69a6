"""The language layer: given, detected or undetermined."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from py3langid.langid import LanguageIdentifier

from claimstream_enrich.document import Document
from claimstream_enrich.enrichers.language import detect, identifier, run
from claimstream_schemas.article import Language
from tests.articles import raw_article


def no_parse() -> None:
    raise AssertionError("language needs no parse")


def test_the_callers_word_counts() -> None:
    document = Document(raw_article(text="Das Wasser steigt weiter.", language="nl"), no_parse)  # type: ignore[arg-type]
    assert run(document) == Language(code="nl", basis="given")


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("The water is still rising, and nobody knows when the bridges will open again.", "en"),
        ("Das Wasser steigt weiter, und niemand weiß, wann die Brücken wieder geöffnet werden.", "de"),
        ("Вода продолжает подниматься, и никто не знает, когда откроют мосты.", "ru"),
    ],
)
def test_else_the_words_tell(text: str, code: str) -> None:
    found = detect(text)
    assert (found.code, found.basis) == (code, "detected")
    assert found.probability is not None
    assert found.probability > 0.9


@pytest.mark.parametrize("text", ["12:30", "", "- - -", "OK"])
def test_too_few_letters_tell_nothing(text: str) -> None:
    assert detect(text) == Language(code="und", basis="undetermined")


def walked(text: str) -> Any:
    """The scores as the library finds them."""
    return LanguageIdentifier._raw_score(identifier(), text.encode("utf-8", "surrogatepass"))


def found_at_once(text: str) -> Any:
    return identifier()._raw_score(text.encode("utf-8", "surrogatepass"))


@given(st.text(max_size=200))
def test_the_states_found_at_once_are_those_of_a_walk(text: str) -> None:
    assert found_at_once(text).tolist() == walked(text).tolist()


@pytest.mark.parametrize("text", ["", "Вода ", "THE WATER IS RISING", "a\u0301 \ud800", "水位"])
def test_so_they_are_in_any_script(text: str) -> None:
    for repeated in (text, text * 50):
        assert found_at_once(repeated).tolist() == walked(repeated).tolist()
