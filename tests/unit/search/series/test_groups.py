"""Claims that say the same, put together."""

from __future__ import annotations

import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimstream_search.series import groups
from claimstream_search.series.groups import Group, group, joined
from tests.unit.search.series.sayings import claims, saying

CLAIMS = claims(
    *(saying(9 + number % 3, source=f"Outlet {number % 7}", article=str(number // 2)) for number in range(12))
)


def test_the_same_claim_given_twice_counts_once() -> None:
    assert group([*CLAIMS, *CLAIMS]) == group(CLAIMS)


def test_claims_and_articles_are_counted() -> None:
    said = [
        saying(9, article="a", text="Nine lost."),
        saying(9, article="a", text="Nine, then."),
        saying(9, article="b"),
    ]
    (one,) = group(claims(*said))
    assert (one.claims, one.articles, len(one.first)) == (3, 2, 3)


@given(st.randoms(use_true_random=False), st.integers(0, 12))
def test_groups_of_two_halves_joined_are_those_of_the_whole(chance: random.Random, cut: int) -> None:
    shuffled = list(CLAIMS)
    chance.shuffle(shuffled)
    halves = joined([*group(shuffled[:cut]), *group(shuffled[cut:])])
    whole = group(CLAIMS)
    assert [one.facts for one in halves] == [one.facts for one in whole]
    assert [one.first for one in halves] == [one.first for one in whole]
    assert [one.claims for one in halves] == [one.claims for one in whole]


def test_the_first_by_publication_are_kept(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(groups, "MANY", 3)
    said = claims(*(saying(9, at=f"2031-05-02T{hour:02}:00:00Z") for hour in (9, 7, 8, 6)))
    (one,) = group(said)
    assert isinstance(one, Group)
    assert one.claims == 4
    assert [claim.published[11:13] for claim in one.first] == ["06", "07"]
