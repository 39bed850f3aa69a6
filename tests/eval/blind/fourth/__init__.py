"""48 articles on wars, disasters, attacks and politics, by four authors who saw the contract and never the code."""

from __future__ import annotations

from tests.eval.blind.fourth import (
    attacks_1,
    attacks_2,
    attacks_3,
    disasters_1,
    disasters_2,
    disasters_3,
    politics_1,
    politics_2,
    politics_3,
    wars_1,
    wars_2,
    wars_3,
)
from tests.unit.enrich.claims.told_sides import Report

FOURTH: dict[str, Report] = {
    name: report
    for module in (
        attacks_1,
        attacks_2,
        attacks_3,
        disasters_1,
        disasters_2,
        disasters_3,
        politics_1,
        politics_2,
        politics_3,
        wars_1,
        wars_2,
        wars_3,
    )
    for name, report in module.REPORTS.items()
}
