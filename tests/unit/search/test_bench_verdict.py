"""The benchmark names every query that misses its goal."""

from __future__ import annotations

from tests.bench.search_ratio import verdict


def test_the_worst_comes_first() -> None:
    assert verdict({"/a": 1.31, "/b": 1.2, "/c": 1.45}) == "over 1.25: /c 1.450, /a 1.310"


def test_the_goal_itself_is_met() -> None:
    assert verdict({"/a": 1.25, "/b": 0.9}) == "no query over 1.25"
