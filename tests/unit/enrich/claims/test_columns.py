"""Attributes of all tokens at once are those of the tokens."""

from __future__ import annotations

import spacy
from hypothesis import given
from hypothesis import strategies as st
from spacy.symbols import NOUN, VERB

from claimstream_enrich.claims.columns import having_pos, lemmas, lower, offsets
from tests.unit.enrich.claims.stored import doc

BLANK = spacy.blank("en")


@given(st.text(max_size=200))
def test_any_text(text: str) -> None:
    parsed = BLANK(text)
    assert offsets(parsed) == [token.idx for token in parsed]
    assert lower(parsed) == [token.lower_ for token in parsed]
    assert lemmas(parsed) == [token.lemma_ for token in parsed]
    assert having_pos(parsed, {NOUN}) == []


def test_parts_of_speech() -> None:
    parsed = doc("said")
    assert [parsed[i].text for i in having_pos(parsed, {NOUN, VERB})] == ["said", "soldiers", "killed"]
