"""The country of a text that names only its towns and provinces, or that its words tell of."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimstream_enrich.claims.home_towns import country_of_towns, home_of, is_society
from claimstream_schemas.article import Entity

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


@pytest.mark.parametrize(
    ("text", "country"),
    [
        ("Trains left Mombasa and reached Lyon for 900 tenge.", "Kazakhstan"),  # two towns are of two countries
        ("Trains left Mombasa and reached Lyon in five miles.", None),
        ("A bus left Mombasa and met a sheriff.", "Kenya"),  # a place beats a word of as many votes
        ("The sheriff came.", None),
        ("The sheriff came to the county jail.", "United States"),
    ],
)
def test_words_vote_with_the_places(text: str, country: str | None) -> None:
    assert country_of_towns(text) == country


@pytest.mark.parametrize(
    ("text", "country"),
    [
        ("The sheriff's office in Norfolk held two men.", "United States"),
        ("The sheriff's office held two men from Berlin.", "United States"),
        ("The sheriff's office held two men from Berlin, two Germans, in Germany.", "Germany"),
        ("The sheriff's office held two men from Berlin. Berlin heard of it.", "Germany"),
        ("A sheriff held two men from Norfolk.", "United Kingdom"),
        ("It cost 900 tenge. A German came.", "Germany"),
        ("A plane from Ohio fell in Germany. Germans, and the German police, came.", "Germany"),
    ],
)
def test_words_vote_with_the_names(text: str, country: str) -> None:
    names = {
        "Norfolk": "United Kingdom",
        "Berlin": "Germany",
        "Germany": "Germany",
        "Germans": "Germany",
        "German": "Germany",
    }
    named = [(m.start(), m.end(), names[m[0]]) for m in re.finditer(rf"\b(?:{'|'.join(names)})\b", text)]
    assert home_of(text, named) == country


@given(st.lists(st.sampled_from(_WORDS), max_size=15))
def test_any_text_has_one_country_or_none(words: list[str]) -> None:
    country = country_of_towns(" ".join(words))
    assert country in (None, "France", "Kenya", "United States")
    assert country is None or {"Ardèche", "Mombasa", "Lincoln", "Coconino"} & set(words)


@pytest.mark.parametrize(("name", "society"), [("Norwegian Refugee Council", True), ("Nordwell", False), ("’", False)])
def test_a_society_has_words_for_one(name: str, society: bool) -> None:
    mention = {"start": 0, "end": len(name), "text": name}
    body = Entity.model_validate({"entity_id": "x:a", "name": name, "type": "ORG", "mentions": [mention]})
    assert is_society(body) is society
