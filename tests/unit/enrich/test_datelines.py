"""What opens an article's first sentence: town, day and agency in the ways that agencies write them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimstream_enrich.enrichers.datelines import find_datelines

OPENINGS = (
    "TALLINN, May 5 (Baltic Wire) -",
    "SRINAGAR, Sept 5:",
    "QUETTA, Sept. 5:",
    "OSH, 17 September. /Alatau Press/.",
    "OSH, September 17. /ALP/ -",
    "Sfax / Sahel Agency -",
    "RIYADH, 5 May 2025, GPA --",
    "Omsk. May 5. OBWIRE -",
    "BOGOTA, Colombia (CW) _",
    "(Coast Wire) -",
    "KABUL:",
)
SENTENCES = (
    "On May 5 - the day of the vote - five men were held.",
    "In Lyon (France) - the second city - five men were held.",
    "Five men were held in Omsk / Tomsk - both lie in Siberia.",
    "Asked on May 5: five men, he said.",
)


@pytest.mark.parametrize("opening", OPENINGS)
def test_an_opening_is_marked_and_the_sentence_is_not(opening: str) -> None:
    (found,) = find_datelines(f"{opening} Five men were held on Friday.\n\nThey deny it.")
    assert (found.start, found.end, found.rule) == (0, len(opening), "dateline")


@pytest.mark.parametrize("sentence", SENTENCES)
def test_a_sentence_opens_with_no_dateline(sentence: str) -> None:
    assert find_datelines(sentence) == ()


@given(st.text(max_size=300))
def test_any_text_is_read_and_marks_lie_in_it_in_order(text: str) -> None:
    found = find_datelines(text)
    edges = [edge for each in found for edge in (each.start, each.end)]
    assert edges == sorted(edges)
    assert all(0 <= edge <= len(text) for edge in edges)
