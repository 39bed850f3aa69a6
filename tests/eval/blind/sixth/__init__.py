"""24 articles, mixed and of three episodes, by two authors who saw the contract, never the code. None was worked on."""

from __future__ import annotations

from tests.eval.blind.sixth import episodes_1, episodes_2, episodes_3, mixed_1, mixed_2, mixed_3
from tests.unit.enrich.claims.told_sides import Report

SIXTH: dict[str, Report] = {
    name: report
    for module in (episodes_1, episodes_2, episodes_3, mixed_1, mixed_2, mixed_3)
    for name, report in module.REPORTS.items()
}
