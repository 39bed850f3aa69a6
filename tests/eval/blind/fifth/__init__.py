"""36 articles on conflicts, calamities and four episodes, by three authors who saw the contract and never the code."""

from __future__ import annotations

from tests.eval.blind.fifth import (
    calamities_1,
    calamities_2,
    calamities_3,
    conflicts_1,
    conflicts_2,
    conflicts_3,
    episodes_1,
    episodes_2,
    episodes_3,
)
from tests.unit.enrich.claims.told_sides import Report

FIFTH: dict[str, Report] = {
    name: report
    for module in (
        calamities_1,
        calamities_2,
        calamities_3,
        conflicts_1,
        conflicts_2,
        conflicts_3,
        episodes_1,
        episodes_2,
        episodes_3,
    )
    for name, report in module.REPORTS.items()
}
