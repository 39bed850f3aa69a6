"""Figures that were seldom found: things, single things, counts behind dates, old values set apart from the new."""

from __future__ import annotations

from functools import cache

from hypothesis import given
from hypothesis import strategies as st

from claimstream_enrich.claims.counted_nouns import goods, things
from claimstream_enrich.claims.goods import with_goods
from claimstream_enrich.claims.quantities import MONTHS, find_numbers
from claimstream_enrich.tree import tree_of
from claimstream_schemas.claim import Quantity
from tests.unit.each import each
from tests.unit.enrich.blank import BLANK
from tests.unit.enrich.claims.seldom_texts import COUNTED, OLDER
from tests.unit.enrich.claims.stored import claims_in
from tests.unit.enrich.hand_parses import tree


@cache
def quantities(text: str) -> tuple[Quantity, ...]:
    return tuple(claim.quantity for claim in claims_in(text) if claim.quantity)


@each("text", COUNTED)
def test_what_is_counted(text: str) -> None:
    assert [(quantity.text, quantity.measure) for quantity in quantities(text)] == COUNTED[text]


@each("text", OLDER)
def test_the_old_value_is_outdated_and_counts_the_same(text: str) -> None:
    new, old = quantities(text)
    assert (new.text, new.previous, old.text, old.previous) == (OLDER[text][0], False, OLDER[text][1], True)
    assert new.measure == old.measure


@each("text", [*COUNTED, *OLDER])
def test_no_number_is_counted_twice(text: str) -> None:
    starts = [quantity.start for quantity in quantities(text)]
    assert starts == sorted(set(starts))


@each(("first", "told"), [("both/CCONJ/preconj", 3), ("the/DET/det", 0), ("both/DET/det", 0), ("some/DET/det", 3)])
def test_a_few_things_are_told_of_unless_the_reader_knows_them(first: str, told: float) -> None:
    rest = "three/NUM/nummod/4 schools=school/NOUN/dobj/1/NNS"
    parsed = tree(f"Rebels/NOUN/nsubj/1 closed=close/VERB/ROOT/1 {first}/4 {rest}")
    figures = with_goods(parsed, find_numbers(parsed), frozenset(), [])
    assert sum(figure.number.value or 0 for figure in figures) == told


def test_goods_hold_all_things_that_are_no_measure() -> None:
    assert things() <= goods()
    assert {"rocket", "blanket", "flight", "bottle"} <= goods()
    assert goods().isdisjoint({"soldier", "year", "percent", "kilometre", "total"})


@given(st.sampled_from(sorted(MONTHS)), st.integers(1, 31), st.integers(32, 5_000))
def test_a_day_of_a_month_and_a_count_are_no_range(month: str, day: int, count: int) -> None:
    found = find_numbers(tree_of(BLANK(f"killed since {month} {day} to {count} , he said")))
    assert [number.value for number in found] == [day, count]
