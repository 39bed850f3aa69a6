"""Floors under the figures of the claims layer; without the data beside the repository there is nothing to measure."""

from __future__ import annotations

import pytest

from claimstream_enrich.pipeline import Nlp
from tests.eval.claims_figures import SETS, polnear
from tests.eval.data import Figures, parser

FLOORS: dict[str, dict[str, float]] = {
    "episodes": {
        "quantity.f1": 0.97,
        "full_claim.f1": 0.91,
        "slot.affected": 0.96,
        "slot.claimant_party": 0.93,
        "slot.event_date": 0.87,
        "slot.claimed_at": 0.93,
        "statement.f1": 0.94,
        "span_integrity": 1.0,
    },
    "seeds": {"figures": 21 / 22},
    "polnear": {"attribution.f1": 0.54, "source.overlap": 0.88},
}
"""Figures a change must not fall below: somewhat under those measured when this was written."""

PRESENT = [name for name, (_, folder) in SETS.items() if folder().is_dir()]
"""The sets that are there; `python -m tests.eval.claims_figures` names those that are not."""


@pytest.fixture(scope="module")
def nlp() -> Nlp:
    return parser()


@pytest.mark.model
@pytest.mark.parametrize("name", PRESENT)
def test_figures_stay_above_their_floors(name: str, nlp: Nlp) -> None:
    evaluate, _ = SETS[name]
    figures: Figures = polnear(nlp, 24) if name == "polnear" else evaluate(nlp)
    measured = {figure: figures[figure][0] / figures[figure][1] for figure in FLOORS[name]}
    if name == "episodes":
        assert figures["background_leakage"][0] == 0
    assert {figure: value for figure, value in measured.items() if value < FLOORS[name][figure]} == {}
