"""Things that belong together."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from claimstream_search.series.union import Union

PAIRS = st.lists(st.tuples(st.integers(0, 12), st.integers(0, 12)), max_size=20)


def parts(pairs: list[tuple[int, int]]) -> set[frozenset[int]]:
    union: Union[int] = Union()
    for one in range(13):
        union.add(one)
    for one, other in pairs:
        union.join(one, other)
    return {frozenset(part) for part in union.parts()}


@given(PAIRS)
def test_neither_the_order_of_pairs_nor_that_of_their_ends_matters(pairs: list[tuple[int, int]]) -> None:
    turned = [(other, one) for one, other in reversed(pairs)]
    assert parts(pairs) == parts(turned)


@given(PAIRS)
def test_every_thing_is_in_one_part_and_pairs_share_theirs(pairs: list[tuple[int, int]]) -> None:
    found = parts(pairs)
    assert sorted(one for part in found for one in part) == list(range(13))
    assert all(any({one, other} <= part for part in found) for one, other in pairs)


def test_a_chain_is_one_part() -> None:
    assert frozenset({1, 2, 3}) in parts([(1, 2), (3, 2)])
