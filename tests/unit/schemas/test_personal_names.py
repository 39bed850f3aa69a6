"""Given names and surnames."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimstream_schemas.personal_names import is_given, is_surname


@pytest.mark.parametrize("name", ["Nora", "José", "Jose", "Günter", "Jean-Luc", "Fatima", "Ngozi", "Piotr", "Anna's"])
def test_given_names_of_many_languages_whatever_their_accents(name: str) -> None:
    assert is_given(name)


@pytest.mark.parametrize("name", ["Bell", "Müller", "García", "Kowalski", "Nakamura", "Smith-Jones"])
def test_surnames_of_many_languages(name: str) -> None:
    assert is_surname(name)


@pytest.mark.parametrize("name", ["Norway", "Paris", "North", "United", "Zubrin", "nora", "the", "", "–"])
def test_countries_capitals_and_plain_words_are_neither(name: str) -> None:
    assert not is_surname(name)
    assert not is_given(name)


@given(st.text(max_size=20))
def test_any_text_gets_an_answer(text: str) -> None:
    assert {is_given(text), is_surname(text)} <= {True, False}
