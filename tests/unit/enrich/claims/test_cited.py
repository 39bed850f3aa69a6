"""Whose each figure and each saying is, where the parse does not show it or ranks stand before the name."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimstream_enrich.claims import people
from claimstream_enrich.claims.tails import with_tails
from tests.unit.each import each
from tests.unit.enrich.claims.cited_texts import CITED, MISREAD
from tests.unit.enrich.claims.stored import claims_in, doc

PAIRS = [(text, words) for text, each in CITED.items() for words in each]


def claimants(text: str, words: str) -> set[str]:
    """Who makes the claims on some words: those whose figure stands in them, else those whose content does."""
    start = text.index(words)
    end = start + len(words)
    counted = [claim for claim in claims_in(text) if claim.quantity and start <= claim.quantity.start < end]
    told = [c for c in claims_in(text) if any(span.start < end and start < span.end for span in c.content)]
    return {f"{claim.claimant.name} ({claim.claimant.party})" for claim in counted or told}


@each(("text", "words"), [pair for pair in PAIRS if pair[1] not in MISREAD])
def test_who_says_it(text: str, words: str) -> None:
    assert CITED[text][words] in claimants(text, words)


@pytest.mark.parametrize(("text", "words"), [pair for pair in PAIRS if pair[1] in MISREAD])
def test_what_is_listed_as_misread_still_is(text: str, words: str) -> None:
    assert CITED[text][words] not in claimants(text, words)


@each("text", CITED)
def test_without_cues_and_quotations_the_statements_stay(text: str) -> None:
    assert with_tails(doc(text), [], [], [], frozenset()) == []


@pytest.mark.parametrize("word", ["maj.-gen.", "maj.-gen", "rear-adm.", "lt.-col", "supt", "capt.", "cpt", "dr."])
def test_ranks_with_stops_and_hyphens(word: str) -> None:
    assert people.is_rank(word)


@given(st.text(alphabet="abcdefghijklmnopqrstuvwxyz-.", max_size=12))
def test_a_rank_is_made_of_ranks(word: str) -> None:
    known = people.RANKS | people.TITLES
    parts = [part for part in word.replace(".", "-").split("-") if part]
    assert not people.is_rank(word) or all(part in known or f"{part}." in known for part in parts)
