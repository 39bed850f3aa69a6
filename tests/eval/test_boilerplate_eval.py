"""Floors under the figures of the boilerplate layer; without the data there is nothing to measure."""

from __future__ import annotations

import pytest

from tests.eval.boilerplate_figures import figures
from tests.eval.data import data

FLOORS = {"boilerplate.recall": 0.95, "boilerplate.precision": 0.95}


@pytest.mark.parametrize("figure", [name for name in FLOORS if (data() / "episodes").is_dir()])
def test_figures_stay_above_their_floors(figure: str) -> None:
    n, d = figures()[figure]
    assert n / d >= FLOORS[figure]
