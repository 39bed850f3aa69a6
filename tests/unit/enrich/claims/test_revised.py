"""Figures that the sentence itself takes back: `nine, not 11 as it announced`; they stay their claimant's, undenied."""

from __future__ import annotations

import pytest

from tests.unit.enrich.claims.stored import claims_in

TAKEN_BACK = {
    "The mayor of Lagos put the dead at 14, down from an earlier figure of 17.": {"14": False, "17": True},
    "The Peruvian navy said seven sailors, and not nine as first reported, were missing.": {
        "seven": False,
        "nine": True,
    },
    "Ghana's police said four people had died rather than the six first announced.": {"four": False, "six": True},
    "The hospital in Lima now speaks of 30 injured, not 41 as it announced earlier.": {"30": False, "41": True},
    "Police in Fiji said 12 people were hurt, not 20, and three had died.": {
        "12": False,
        "20": True,
        "three": False,
    },
}


@pytest.mark.parametrize("text", TAKEN_BACK)
def test_a_figure_set_against_a_better_one_is_outdated(text: str) -> None:
    told = [claim for claim in claims_in(text) if claim.quantity is not None]
    assert {c.quantity.text: c.quantity.previous for c in told if c.quantity} == TAKEN_BACK[text]


@pytest.mark.parametrize("text", TAKEN_BACK)
def test_it_is_neither_denied_nor_another_s(text: str) -> None:
    told = claims_in(text)
    assert {claim.polarity for claim in told} == {"asserted"}
    assert len({claim.claimant.name for claim in told}) == 1
