"""Where one mention is really two, and what does not need cutting."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimstream_enrich.enrichers.shapes import owner, parts
from tests.unit.each import each


def cut(text: str, name: str) -> list[str]:
    start = text.index(name)
    return [text[part.start : part.end] for part in parts(text, start, start + len(name))]


@each(
    ("name", "pieces"),
    [
        ("Zubrin", ["Zubrin"]),
        ("Zubrin Water Board", ["Zubrin Water Board"]),
        ("The Zubrin Board", ["The Zubrin Board"]),
        ("the Zubrin Board", ["Zubrin Board"]),
        ("Water School at Hilltop", ["Water School", "Hilltop"]),
        ("Ferry Club on the Zubrin", ["Ferry Club", "Zubrin"]),
        ("Zubrin in Norway", ["Zubrin", "Norway"]),
        ("Songs in Winter", ["Songs in Winter"]),
        ("Oslo – Zubrin", ["Oslo", "Zubrin"]),
        ("Bell & Rowe", ["Bell & Rowe"]),
        ("Bell and Rowe", ["Bell and Rowe"]),
        ("Bell and Rowe Company", ["Bell and Rowe Company"]),
        ("Trinidad and Tobago", ["Trinidad and Tobago"]),
        ("Oslo Anna Bell", ["Oslo", "Anna Bell"]),
        ("Norwegian Zubrin Bell", ["Norwegian", "Zubrin Bell"]),
        ("Oslo Storm Riders", ["Oslo Storm Riders"]),
    ],
)
def test_a_body_is_cut_from_its_place_and_places_from_each_other(name: str, pieces: list[str]) -> None:
    assert cut(f"saw {name} today", name) == pieces


def test_the_article_that_opens_a_sentence_is_no_part_of_a_name() -> None:
    assert cut("It rained. The Zubrin Board met.", "The Zubrin Board") == ["Zubrin Board"]
    assert cut("The Zubrin Board met.", "The Zubrin Board") == ["Zubrin Board"]


def test_the_end_of_a_list_is_two_names() -> None:
    assert cut("They named Zubrin, Bell and Rowe.", "Bell and Rowe") == ["Bell", "Rowe"]
    assert cut("a ferry between Bell and Rowe", "Bell and Rowe") == ["Bell", "Rowe"]
    assert cut("Zubrin, the Bank and Water Board", "Bank and Water Board") == ["Bank and Water Board"]


@pytest.mark.parametrize(
    ("before", "country"),
    [
        ("Norway's ", "Norway"),
        ("the United States’ ", "United States"),
        ("Nora's ", None),
        ("Norway ", None),
        ("", None),
    ],
)
def test_an_owner_is_a_country_with_a_possessive(before: str, country: str | None) -> None:
    assert owner(f"{before}Water Board", len(before)) == country


@given(st.text(alphabet="Aab 'sthe-&,.(\n’", min_size=1, max_size=24), st.data())
def test_parts_lie_in_order_within_their_bounds(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    found = parts(text, start, end)
    edges = [start, *(edge for part in found for edge in (part.start, part.end)), end]
    assert edges == sorted(edges)
    assert all(part.start < part.end for part in found)
