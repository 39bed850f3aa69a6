"""Floors under the figures of the name matcher; without the bench beside the repository there is nothing to measure."""

from __future__ import annotations

import pytest

from tests.eval.data import data
from tests.eval.name_figures import BENCH, figures

FLOORS = {
    "person.f1": 0.85,
    "tuned.person.f1": 0.87,
    "held_out.person.f1": 0.82,
    "organisation.f1": 0.87,
    "held_out.organisation.f1": 0.88,
}
"""Figures a change must not fall below: somewhat under those measured when this was written."""

PRESENT = [BENCH] if (data() / BENCH).is_dir() else []


@pytest.mark.parametrize("bench", PRESENT)
def test_figures_stay_above_their_floors(bench: str) -> None:
    found = figures()
    measured = {figure: found[figure][0] / found[figure][1] for figure in FLOORS}
    assert {figure: value for figure, value in measured.items() if value < FLOORS[figure]} == {}
