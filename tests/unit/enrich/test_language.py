"""The language layer: given, detected or undetermined."""

from __future__ import annotations

import pytest

from claimstream_enrich.document import Document
from claimstream_enrich.enrichers.language import detect, run
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
