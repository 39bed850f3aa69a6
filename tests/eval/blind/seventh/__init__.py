"""52 articles: conflicts, calamities, three slow wars, four events by three outlets each. All were worked on."""

from __future__ import annotations

from tests.eval.blind.seventh import (
    calamity_1,
    calamity_2,
    calamity_3,
    conflict_1,
    conflict_2,
    conflict_3,
    conflict_4,
    events_1,
    events_2,
    events_3,
    war_1,
    war_2,
    war_3,
)
from tests.unit.enrich.claims.told_sides import Report

SEVENTH: dict[str, Report] = {
    name: report
    for module in (
        *(calamity_1, calamity_2, calamity_3, conflict_1, conflict_2, conflict_3, conflict_4),
        *(events_1, events_2, events_3, war_1, war_2, war_3),
    )
    for name, report in module.REPORTS.items()
}
