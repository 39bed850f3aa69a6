"""Ranks and titles that stay one token with their stop."""

from __future__ import annotations

from functools import cache

import spacy
from hypothesis import given
from hypothesis import strategies as st
from spacy.language import Language

from claimstream_enrich.abbreviations import TITLES, TitlesGoOn, know_titles
from tests.unit.each import each

NAMES = st.text(alphabet="abcdefghijklmnopqrstuvwxyz", min_size=2, max_size=12).map(str.title)


@cache
def knowing() -> Language:
    """One tokenizer, with the titles, for all tests."""
    return know_titles(spacy.blank("en"))


@each("title", TITLES)
def test_a_title_is_one_token_with_its_stop(title: str) -> None:
    assert [token.text for token in knowing()(f"police {title} Rios said")] == ["police", title, "Rios", "said"]


@given(st.sampled_from(TITLES), NAMES)
def test_the_text_stays_what_it_is(title: str, name: str) -> None:
    text = f"{title} {name} and {title.removesuffix('.')} {name}, a {title.lower()}"
    assert knowing()(text).text == text


def test_a_word_that_only_ends_a_sentence_keeps_its_stop_apart() -> None:
    assert [token.text for token in knowing()("They met the captain. Then they left.")][-2:] == ["left", "."]
    assert "captain" in [token.text for token in knowing()("They met the captain. Then they left.")]


@given(st.sampled_from(TITLES), NAMES)
def test_no_sentence_starts_behind_a_title(title: str, name: str) -> None:
    parsed = knowing()(f"police {title} {name} said")
    behind, *rest = [token.is_sent_start for token in parsed[2:]]
    assert behind is False
    assert set(rest) == {None}  # of some names, as `Cant`, the tokenizer makes two words


def test_a_start_that_is_set_stays() -> None:
    parsed = knowing().make_doc("the Capt. Then it sank")
    parsed[2].is_sent_start = True
    assert TitlesGoOn(knowing())(parsed)[2].is_sent_start is True


def test_small_letters_behind_a_title_and_an_empty_text_are_left_alone() -> None:
    assert [token.is_sent_start for token in knowing()("the Capt. sank")][2:] == [None]
    assert len(knowing()("")) == 0
