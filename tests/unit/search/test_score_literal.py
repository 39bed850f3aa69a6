"""A score comes back as it was, from a reader that rounds once and from one that rounds at every step."""

from __future__ import annotations

import orjson
import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimstream_search.score_literal import coarsely, literal

SCORES = st.floats(min_value=2**-60, max_value=2**20, width=32, exclude_min=True)


def read(text: str) -> float:
    """As the embedded engine does it."""
    whole, _, power = text.partition("e")
    return coarsely(int(whole), int(power))


def written(score: float) -> str:
    return orjson.dumps([literal(score)]).decode()[1:-1]


@pytest.mark.parametrize("score", [0.09819106757640839, 0.0981910228729248, 8.341356047239087e-25, 1.0, 0.0])
def test_a_score_is_the_same_for_a_reader_that_rounds_once(score: float) -> None:
    assert orjson.loads(written(score)) == score


def test_the_shortest_digits_are_not_always_read_back() -> None:
    assert coarsely(9819106757640839, -17) != 0.09819106757640839
    assert read(written(0.09819106757640839)) == 0.09819106757640839


@given(SCORES)
def test_both_readers_read_the_score(score: float) -> None:
    text = written(score)
    assert float(text) == score
    assert "e" not in text or read(text) == score
