"""The scorecard says what was measured, reads back as written, and notices a drop."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.eval.card import Bar, Row, card, rows_of, worse
from tests.eval.scorecard import CARD
from tests.eval.sets import HEADLINES, SETS

ROWS = st.builds(
    Row,
    st.sampled_from(("episodes", "uner-en-pud")),
    st.sampled_from(("quantity.f1", "span_integrity")),
    st.integers(0, 5_000),
    st.integers(1, 5_000),
    st.builds(Bar, st.sampled_from((0.0, 0.65, 1.0)), st.booleans()),
)


def row(hits: int, *, at_most: bool = False) -> Row:
    return Row("flood", "f1", hits, 1_000, Bar(0.5, at_most))


@given(st.lists(ROWS))
def test_a_card_reads_back_as_written(rows: list[Row]) -> None:
    assert rows_of(card(rows, "2024-05-01", ["claims@1.0.0"])) == rows


@pytest.mark.parametrize(
    ("before", "now", "drops"),
    [
        (row(800), row(790), []),
        (row(800), row(789), ["flood f1 is 0.7890, was 0.8000"]),
        (row(800), row(990), []),
        (row(10, at_most=True), row(21, at_most=True), ["flood f1 is 0.0210, was 0.0100"]),
        (row(10, at_most=True), row(0, at_most=True), []),
        (Row("fire", "f1", 9, 10, Bar(0.5)), row(1), []),
    ],
)
def test_only_a_drop_beyond_the_tolerance_is_named(before: Row, now: Row, drops: list[str]) -> None:
    assert worse([before], [now]) == drops


def test_a_figure_below_its_goal_stands_out() -> None:
    page = card([row(400), row(600)], "2024-05-01", [])
    assert "| **0.400** |" in page
    assert "| 0.600 |" in page


def test_the_committed_card_has_every_headline_and_no_other() -> None:
    assert [(each.set, each.figure, each.bar.at_most) for each in rows_of(CARD.read_text("utf-8"))] == [
        (name, figure, bar.at_most) for (name, figure), bar in HEADLINES.items()
    ]
    assert {name for name, _ in HEADLINES} == set(SETS)
