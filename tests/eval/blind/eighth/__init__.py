"""20 articles on conflicts and calamities by two authors who saw the contract, never the code. None was worked on."""

from __future__ import annotations

from tests.eval.blind.eighth import calamity_1, calamity_2, calamity_3, conflict_1, conflict_2
from tests.unit.enrich.claims.told_sides import Report

EIGHTH: dict[str, Report] = {
    name: report
    for module in (calamity_1, calamity_2, calamity_3, conflict_1, conflict_2)
    for name, report in module.REPORTS.items()
}
