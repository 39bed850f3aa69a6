"""A quantity as people read it."""

from __future__ import annotations

from typing import Any

import pytest

from claimstream_cli.figures import how_many, marks


@pytest.mark.parametrize(
    ("quantity", "words"),
    [
        ({"value": 49, "low": 49, "high": None, "qualifier": "at_least", "text": "49"}, "at least 49"),
        ({"value": 2700, "low": 2700, "high": 2700, "qualifier": "about", "text": "2,700"}, "about 2,700"),
        ({"value": 100, "low": None, "high": 100, "qualifier": "at_most", "text": "100"}, "at most 100"),
        ({"value": None, "low": 10, "high": 15, "qualifier": "range", "text": "10 and 15"}, "10 to 15"),
        ({"value": None, "low": 24, "high": None, "qualifier": "vague", "text": "dozens"}, "dozens"),
        ({"value": 2.5, "low": 2.5, "high": 2.5, "qualifier": "exactly", "text": "2.5"}, "2.5"),
        ({"value": 4_600_000.0, "low": None, "high": None, "qualifier": "exactly", "text": "4.6 million"}, "4,600,000"),
        ({"value": 0, "low": 0, "high": 0, "qualifier": "exactly", "text": "nobody"}, "0"),
    ],
)
def test_a_quantity_in_words(quantity: dict[str, Any], words: str) -> None:
    assert how_many(quantity) == words


@pytest.mark.parametrize(
    ("unit", "words"),
    [("person", "7"), (None, "7"), ("km2", "7 km\N{SUPERSCRIPT TWO}"), ("house", "7 (house)"), ("USD", "7 USD")],
)
def test_a_unit_is_said_where_it_is_not_people(unit: str | None, words: str) -> None:
    quantity = {"qualifier": "exactly", "value": 7, "low": 7, "high": 7, "text": "seven", "unit": unit}
    assert how_many(quantity) == words


@pytest.mark.parametrize(
    ("claim", "said"),
    [
        ({"polarity": "asserted", "modality": "actual", "background": False, "quantity": {"previous": False}}, ""),
        ({"polarity": "denied", "quantity": None}, " (denied)"),
        ({"modality": "projected", "quantity": {"previous": True}}, " (projected, previous)"),
        ({"modality": "hypothetical", "background": True}, " (hypothetical, background)"),
        ({}, ""),
    ],
)
def test_what_is_no_plain_figure_of_now_says_so(claim: dict[str, Any], said: str) -> None:
    assert marks(claim) == said
