"""How many independent sources stand behind a figure."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimstream_search.series.independence import RUN, copied, runs, sources
from tests.unit.search.series.sayings import claims, saying

COPY = "the lower deck filled within minutes and twelve were lost"


def count(*said: dict[str, Any]) -> int:
    return sources(claims(*said))


def test_repeats_of_one_claimant_count_once() -> None:
    assert count(saying(9, source="A"), saying(9, source="B"), saying(9, source="C")) == 1


def test_two_speakers_of_a_side_are_two() -> None:
    assert count(saying(9, who="Odalys Brennick"), saying(9, who="Ines Varga", source="B")) == 2


@pytest.mark.parametrize("nameless", ["Quarnholt", "the government", "officials"])
def test_the_side_itself_may_be_any_of_its_speakers(nameless: str) -> None:
    assert count(saying(9, who="Odalys Brennick"), saying(9, who=nameless, source="B")) == 1
    assert count(saying(9, who=nameless, source="B")) == 1


def test_spelling_and_the_sides_name_before_it_make_no_other_claimant() -> None:
    assert count(saying(9, who="Quarnholt's Harbour Board"), saying(9, who="Harbour Board")) == 1
    assert count(saying(9, who="Wojciech Górski"), saying(9, who="Wojciech Gorski", source="B")) == 1


def test_copies_of_a_wire_count_once() -> None:
    wire = saying(12, party=None, source="Harbour Wire", text=COPY)
    copy = saying(12, party=None, source="Coast Post", text=COPY.upper())
    own = saying(12, party=None, source="Island Echo", text="Twelve were lost when she sank.")
    assert count(wire, copy) == 1
    assert count(wire, own) == 2
    assert count(wire, copy, own) == 2


def test_no_claim_is_no_reason_to_fail() -> None:
    assert count() == 1


@given(st.lists(st.sampled_from(["a", "b", "c", "d", "e"]), max_size=20))
def test_runs_are_of_one_length(words: list[str]) -> None:
    found = runs(tuple(words))
    assert all(len(run) == RUN for run in found)
    assert bool(found) == (len(words) >= RUN)


@given(st.permutations([("A", COPY), ("B", COPY), ("C", "twelve were lost"), ("D", COPY + " at sea")]))
def test_the_order_of_reports_does_not_matter(order: list[tuple[str, str]]) -> None:
    assert count(*(saying(12, party=None, source=source, text=text) for source, text in order)) == 2


def test_copied_needs_shared_words_or_a_shared_source() -> None:
    one, other = claims(saying(9)), claims(saying(9, party="Veldane"))
    assert not copied(one, other)
    assert copied(one, claims(saying(9, party="Veldane", chain=["quarnholt"])))
    assert copied(claims(saying(9, text=COPY)), claims(saying(9, party="Veldane", text=f"So {COPY}")))
