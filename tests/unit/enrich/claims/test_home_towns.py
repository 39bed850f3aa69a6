"""The country of a text that names only its towns and provinces."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimstream_enrich.claims.home_towns import country_of_towns

_WORDS = ("in", "the", "Ardèche", "Mombasa", "Mr", "Lincoln", "Coconino", "County", "said", ".", "near", "'s")


@pytest.mark.parametrize(
    ("text", "country"),
    [
        ("The Ardèche gendarmerie had a busy night.", "France"),
        ("Homes burned in Coconino County on Tuesday.", "United States"),
        ("Inspectors found children in the rows in Jizzakh.", "Uzbekistan"),
        ("KwaZulu-Natal's transport minister read from a card.", "South Africa"),
        ("Dayton firefighters cleared a school.", "United States"),
        ("A bus left Mombasa for Kisumu and met a lorry in Lyon.", "Kenya"),
    ],
)
def test_a_place_named_as_one_gives_its_country(text: str, country: str) -> None:
    assert country_of_towns(text) == country


@pytest.mark.parametrize(
    "text",
    [
        "Abraham Lincoln spoke for two minutes.",
        "Dayton spoke for two minutes.",  # a surname as well
        "The Mombasa Trading Company sells tea.",
        "Trains left Mombasa and reached Lyon.",  # of two countries alike
        "Nobody was hurt.",
    ],
)
def test_a_person_a_firm_or_two_countries_give_none(text: str) -> None:
    assert country_of_towns(text) is None


@given(st.lists(st.sampled_from(_WORDS), max_size=15))
def test_any_text_has_one_country_or_none(words: list[str]) -> None:
    country = country_of_towns(" ".join(words))
    assert country in (None, "France", "Kenya", "United States")
    assert country is None or {"Ardèche", "Mombasa", "Lincoln", "Coconino"} & set(words)
