"""What the learned side is made from and judged by; the fit itself needs SciPy, which the tests do without."""

from __future__ import annotations

import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimstream_enrich.pipeline import Nlp
from tests.eval.data import parser
from tests.eval.learn_sides import judged, softmax
from tests.eval.marked import read
from tests.eval.side_rows import Row, of_text


@given(st.lists(st.lists(st.floats(-20, 20), min_size=1, max_size=5), min_size=1, max_size=6))
def test_shares_of_each_figure_add_up_to_one(sums: list[list[float]]) -> None:
    of = np.array([at for at, one in enumerate(sums) for _ in one])
    whole, shares = softmax(np.array([value for one in sums for value in one]), of)
    assert np.bincount(of, shares) == pytest.approx(np.ones(len(sums)))
    assert whole == pytest.approx([math.log(sum(map(math.exp, one))) for one in sums])


def test_sides_no_reader_accepts_have_no_share() -> None:
    _, shares = softmax(np.array([1.0, -np.inf, 1.0]), np.array([0, 0, 0]))
    assert shares == pytest.approx([0.5, 0.0, 0.5])


def test_judging_counts_what_rules_and_what_both_read_rightly() -> None:
    told: dict[str | None, list[str]] = {None: ["nobody"], "A": ["home"], "B": ["near"]}
    right: frozenset[str | None] = frozenset({"A"})
    rows = [Row("x", told, None, right, inferred=True), Row("x", told, "A", right, inferred=True)]
    rows += [Row("x", told, "B", frozenset(), inferred=True), Row("x", told, "B", frozenset({"B"}), inferred=False)]
    assert judged(rows, {}) == (2, 2)
    assert judged(rows, {"home": 2.0}) == (2, 3)
    assert judged(rows, {"near": 2.0}) == (2, 1)


@pytest.fixture(scope="module")
def nlp() -> Nlp:
    return parser()


@pytest.mark.model
def test_a_row_holds_the_sides_that_may_be_meant_of_each_marked_figure(nlp: Nlp) -> None:
    line = "Kenya said that {12|killed|Uganda|Kenya} people died in Kampala and {3|wounded|-|Kenya} in Nairobi."
    paragraph = read(line)
    rows = list(of_text("x", paragraph.text, list(paragraph.counted), nlp))
    assert [row.accepted for row in rows] == [{"Uganda"}, {None}]
    assert all(set(row.sides) == {None, "Kenya", "Uganda"} for row in rows)
    assert all(row.ruled in row.sides for row in rows)
