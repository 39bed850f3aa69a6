"""The country an article was filed in, where only the town at its head tells it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimstream_enrich.claims.datelines import filed_in
from claimstream_schemas.article import Boilerplate


def marked(text: str, dateline: str) -> list[Boilerplate]:
    return [Boilerplate(start=0, end=len(dateline), rule="dateline")] if text.startswith(dateline) else []


@pytest.mark.parametrize(
    ("dateline", "town", "country"),
    [
        ("COTABATO CITY -", "COTABATO CITY", "Philippines"),
        ("CULIACÁN, Sin.-", "CULIACÁN", "Mexico"),
        ("BELEDWEYNE (Horn Wire) -", "BELEDWEYNE", "Somalia"),
        ("Zonguldak / Coal Coast Agency -", "Zonguldak", "Turkey"),
        ("Mombasa, 5 May 2025 -", "Mombasa", "Kenya"),
        ("ST. LOUIS -", "ST. LOUIS", "United States"),
    ],
)
def test_a_town_at_the_head_gives_its_country(dateline: str, town: str, country: str) -> None:
    text = f"{dateline} Seven men were held."
    assert list(filed_in(text, marked(text, dateline), [])) == [(0, len(town), country)]


@pytest.mark.parametrize("dateline", ["PRESS RELEASE -", "EDITORIAL -", "(Horn Wire) -", "UPDATE 5:"])
def test_other_words_at_the_head_give_none(dateline: str) -> None:
    text = f"{dateline} Seven men were held."
    assert list(filed_in(text, marked(text, dateline), [])) == []


def test_a_country_named_at_the_head_counts_alone() -> None:
    text = "LINCOLN, Argentina - Seven men were held."
    named = [(9, 18, "Argentina")]
    assert list(filed_in(text, marked(text, "LINCOLN, Argentina -"), named)) == []


def test_only_datelines_are_asked() -> None:
    text = "Mombasa cement factory reopens"
    assert list(filed_in(text, [Boilerplate(start=0, end=len(text), rule="notice")], [])) == []


@given(st.text(max_size=120), st.integers(0, 120), st.integers(0, 120))
def test_any_dateline_is_read_and_what_is_found_lies_in_it(text: str, first: int, last: int) -> None:
    start, end = sorted((min(first, len(text)), min(last, len(text))))
    marks = [Boilerplate(start=start, end=end, rule="dateline")] if start < end else []
    assert all(start <= one < other <= end for one, other, _ in filed_in(text, marks, []))
