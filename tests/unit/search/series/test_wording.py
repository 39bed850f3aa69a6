"""The sentences that say why."""

from __future__ import annotations

from typing import Any

import pytest

from claimstream_search.series import wording
from claimstream_search.series.claims import Claim, Figure
from tests.unit.search.series.sayings import claims, saying


def claim(value: float | None = 9, **more: Any) -> Claim:
    (one,) = claims(saying(value, **more))
    return one


@pytest.mark.parametrize(
    ("figure", "words"),
    [
        (Figure(1105, 1105, 1105, "exactly"), "1,105"),
        (Figure(2.5, 2.5, 2.5, "exactly"), "2.5"),
        (Figure(49, 49, None, "at_least"), "at least 49"),
        (Figure(100, None, 100, "at_most"), "at most 100"),
        (Figure(40, 40, 40, "about"), "about 40"),
        (Figure(None, 10, 12, "range"), "10 to 12"),
        (Figure(None, 24, None, "vague"), "24 or more"),
        (Figure(None, None, 9, "vague"), "up to 9"),
        (Figure(None, None, None, "vague"), "some"),
    ],
)
def test_a_figure(figure: Figure, words: str) -> None:
    assert wording.stated(figure) == words


@pytest.mark.parametrize(
    ("low", "high", "open_low", "open_high", "words"),
    [
        (49, 1105, False, False, "49 to 1,105"),
        (49, 49, False, False, "49"),
        (49, 105, False, True, "49 to 105 or more"),
        (49, 105, True, False, "49 or fewer to 105"),
        (100, 100, True, False, "100 or fewer"),
        (100, 100, False, True, "100 or more"),
        (2.5, 3, False, False, "2.5 to 3"),
    ],
)
def test_a_range(low: float, high: float, open_low: bool, open_high: bool, words: str) -> None:
    assert wording.spread({"low": low, "high": high, "open_low": open_low, "open_high": open_high}) == words


def test_a_claimant_with_his_side_where_the_name_does_not_tell_it() -> None:
    assert wording.who(claim(who="Odalys Brennick")) == "Odalys Brennick (Quarnholt)"
    assert wording.who(claim(who="Quarnholt's Harbour Board")) == "Quarnholt's Harbour Board"
    assert wording.who(claim(party=None)) == "Harbour Wire"


def test_a_relation_is_one_sentence() -> None:
    old, new = claim(9), claim(12, day="2031-05-03", who="Odalys Brennick")
    other = claim(9, party="Veldane")
    for sentence in (
        wording.revises(old, new, backdated=False),
        wording.revises(old, new, backdated=True),
        wording.repeats(old, old, 1),
        wording.repeats(old, old, 3),
        wording.relays(old, other),
        wording.corroborates(old, other),
        wording.contradicts(new, other),
        wording.denies(old, other),
        wording.edited(old, new),
        wording.edited(old, None),
    ):
        assert sentence.endswith(".")
        assert sentence.count(". ") == 0


def test_a_revision_says_from_what_to_what() -> None:
    sentence = wording.revises(claim(9), claim(12, day="2031-05-03"), backdated=True)
    changed = "Quarnholt changed its own figure: 9 (2031-05-02) became 12 (2031-05-03), as the report itself says."
    assert sentence == changed
