"""Texts that tell of a part of those counted before: number, measure, role of each figure. All facts are invented."""

from __future__ import annotations

PARTS: dict[str, list[tuple[str, str, str]]] = {
    "The ministry said 50 of its soldiers had died. Eight of them were border guards.": [
        ("50", "killed", "military"),
        ("Eight", "killed", "military"),
    ],
    "Twenty people died when a coach left the road. Three of the dead were Swedes and one was a Danish citizen.": [
        ("Twenty", "killed", "any"),
        ("Three", "killed", "any"),
        ("one", "killed", "any"),
    ],
    "Fourteen people were killed. Nine of the dead were lawyers and two were policemen guarding the gate.": [
        ("Fourteen", "killed", "any"),
        ("Nine", "killed", "any"),
        ("two", "killed", "police"),
    ],
    "A shell killed 11 people in the market. He said two nurses were among them.": [
        ("11", "killed", "any"),
        ("two", "killed", "medic"),
    ],
    "Sixty people fell ill at the wedding. Nine teachers were among those affected, the school said.": [
        ("Sixty", "sick", "any"),
        ("Nine", "sick", "any"),
    ],
    "The army lost 17 men on the hill. The commander added that two officers were among the fallen.": [
        ("17", "killed", "military"),
        ("two", "killed", "military"),
    ],
    "Seven people drowned. The victims included a teacher and four schoolchildren on their way home.": [
        ("Seven", "killed", "any"),
        ("a", "killed", "any"),
        ("four", "killed", "child"),
    ],
    "The victims were eight men, five women and two children, police said.": [
        ("eight", "casualties", "any"),
        ("five", "casualties", "any"),
        ("two", "casualties", "child"),
    ],
    "Of the dead, 26 drowned and nine were crushed when their houses collapsed.": [
        ("26", "killed", "any"),
        ("nine", "killed", "any"),
    ],
    "The blast killed nine people. Six of the nine were members of one family, an elder said.": [
        ("nine", "killed", "any"),
        ("Six", "killed", "any"),
    ],
    "Police arrested 12 people. Eight were students and two of them are still in custody.": [
        ("12", "detained", "any"),
        ("Eight", "detained", "any"),
        ("two", "detained", "any"),
    ],
    "Troops killed eight militants in the raid. Two of the militants wore suicide vests.": [
        ("eight", "killed", "military"),
        ("Two", "killed", "military"),
    ],
    "Of the 45 people on the bus, 12 died and 20 were injured.": [
        ("45", "present", "any"),
        ("12", "killed", "any"),
        ("20", "wounded", "any"),
    ],
    "About 3,000 residents were evacuated, 2,000 of whom have since returned.": [
        ("3,000", "evacuated", "any"),
        ("2,000", "other", "any"),
    ],
    "Two policemen were killed and four others injured when a mine went off.": [
        ("Two", "killed", "police"),
        ("four", "wounded", "police"),
    ],
    '"Our unit lost four men and 11 were wounded," a captain said.': [
        ("four", "killed", "any"),
        ("11", "wounded", "any"),
    ],
    "All but four of the 28 crew were rescued.": [("28", "present", "any")],
    "Brazil reinforced the border with 130 troops.": [("130", "deployed", "military")],
    "Chad contributes 3,000 soldiers to the force.": [("3,000", "deployed", "military")],
    "Two soldiers looked on.": [("Two", "other", "military")],
    "France withdrew its last 2,400 soldiers.": [("2,400", "other", "military")],
    "One of the victims told reporters that the door was locked.": [],
    "Kyiv put Russian losses at 1,100 men and 14 tanks.": [("1,100", "killed", "military"), ("14", "destroyed", "any")],
}
"""What the article tells of the whole holds for its part; who the part are, the predicate says."""
