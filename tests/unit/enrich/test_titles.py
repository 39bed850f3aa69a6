"""Where a person's name starts behind its titles, and titled persons that were taken for bodies."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimstream_enrich.enrichers.titles import behind_title, is_only_title, without_title
from tests.unit.each import each

NAMED = {
    "Superintendent Ana Vakalala": "Ana Vakalala",
    "District Secretary Nimal Perera": "Nimal Perera",
    "Rear Adm. Sverre Lund": "Sverre Lund",
    "Driver Colin Bakkerud": "Colin Bakkerud",
    "Commodore Ole Bakkerud": "Ole Bakkerud",
    "Plucky dad Jamie Bakkerud": "Jamie Bakkerud",
    "Baker Ahmed": "Baker Ahmed",
    "Mason Greenwood": "Mason Greenwood",
    "Peter Cook": "Peter Cook",
    "Nora Bell": "Nora Bell",
}
"""What was taken for a person -> the name in it; surnames that are trades stay."""


@each("words", NAMED)
def test_titles_are_no_part_of_a_name(words: str) -> None:
    assert words[without_title(words, 0, len(words)) :] == NAMED[words]


@pytest.mark.parametrize(
    ("before", "words", "name"),
    [
        ("", "District Collector S. Bakkerud", "S. Bakkerud"),
        ("Superintendent of ", "Police Ravi Rao", "Ravi Rao"),
        ("Leader of the ", "Opposition Jana Bakkerud", "Jana Bakkerud"),
    ],
)
def test_a_titled_person_is_found_in_what_was_taken_for_a_body(before: str, words: str, name: str) -> None:
    text = before + words
    start = behind_title(text, len(before), len(text))
    assert start is not None
    assert text[start:] == name


@pytest.mark.parametrize(
    "words", ["Police Federation", "Opposition Jana Bakkerud", "Farmers Union", "Engineer Corps", "Delta Copper"]
)
def test_a_body_stays_one(words: str) -> None:
    assert behind_title(words, 0, len(words)) is None


def test_a_rank_alone_is_no_name() -> None:
    assert is_only_title("Rear Adm")
    assert not is_only_title("Rear Window")


@given(st.lists(st.sampled_from(("Sgt", "Driver", "dad", "Ole", "Bakkerud", "of", "S.", "Police")), min_size=1))
def test_the_name_starts_within_the_words(words: list[str]) -> None:
    text = " ".join(words)
    assert 0 <= without_title(text, 0, len(text)) < len(text)
    assert (behind_title(text, 0, len(text)) or 0) < len(text)
