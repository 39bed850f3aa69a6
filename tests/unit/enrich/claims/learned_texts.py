"""Texts whose numbers no rule reads, or only as people, with what the learned measure makes of them; and texts that
give it nothing to say. All facts are invented; nothing is learned from these."""

from __future__ import annotations

LEARNED: dict[str, list[tuple[str, str]]] = {
    "About 700 parents took to the square to demand a new school, police said.": [("700", "present")],
    "Nearly 400 delivery riders blocked the bridge for an hour on Monday.": [("400", "present")],
    "The seven wounded ranged in age from 19 to 47; five are recovering at home, the surgeon said.": [
        ("five", "wounded")
    ],
    "The toll of the burst dam in Serbia rose to 61 on Tuesday, the ministry said.": [("61", "killed")],
    "At the rally in the rain stood some 800 with candles.": [("800", "present")],
    "Sixteen inmates slipped out of the jail through a drain, the warden said.": [("Sixteen", "rescued")],
}

BLEEDING = "The bombing took the lives of a guard and left 26 shoppers bleeding in the street."
"""Too seldom said so for the learned measure to be sure of it."""

UNLEARNED: tuple[str, ...] = (
    "The troupe brought 24 dancers to the festival.",
    "The board heard 35 residents on Monday evening.",
    "The club signed 12 players in the summer.",
    "The poll asked 1,200 voters about the tax.",
    "The paper quoted six ministers who want the law.",
    "The firm put its cuts at 30 jobs.",
    "The two suspects were led into the court in the morning.",
    "Her three brothers were found dead tired on the beach.",
    "He was held in 2005, 2006, 2007 and 2008.",
    "Our team lost by 30 points to a rival on Saturday.",
    "He won with 411 votes, nine more than his rival.",
    "At least one of the shops stayed open.",
    "The library lends 3,000 books a month.",
    "The police seized 40 rifles and 3 boats on Monday.",
)
