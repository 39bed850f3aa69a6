"""A second set in the form of `unlisted_texts`, written after the first was worked in and run once as it stands."""

from __future__ import annotations

COUNTED: dict[str, tuple[float, str, str]] = {
    "Militants disembowelled two herders near the well, an elder said.": (2, "killed", "any"),
    "Acid blinded three pupils in the laboratory, the headmaster said.": (3, "wounded", "child"),
    "Judges remanded 14 looters on Monday, the prosecutor said.": (14, "detained", "any"),
    "The general encamped 700 troops by the river, an aide said.": (700, "deployed", "military"),
    "The junta garrisoned 900 riflemen in the port, a diplomat said.": (900, "deployed", "military"),
    "Arsonists firebombed nine shops on the square, the fire chief said.": (9, "destroyed", "any"),
    "The flood ravaged 60 villages in the delta, the governor said.": (60, "destroyed", "any"),
    "Hail smashed 70 greenhouses in the valley, growers said.": (70, "destroyed", "any"),
    "The court paroled 30 inmates in June, the warden said.": (30, "rescued", "any"),
    "A gunman picked off three sentries on the wall, the captain said.": (3, "killed", "any"),
    "Four grenadiers were captured at dawn, the rebels said.": (4, "captured", "military"),
    "Seven carabinieri were hurt in the clash, the prefect said.": (7, "wounded", "police"),
    "Three anaesthetists were detained at the border, a union said.": (3, "detained", "medic"),
    "Two newscasters were abducted in March, the station said.": (2, "missing", "journalist"),
    "Four juveniles were shot in the park, the mayor said.": (4, "casualties", "child"),
    "Eight artillerymen died when a shell burst early, the army said.": (8, "killed", "military"),
    "The coroner logged 17 suicides in the district in May.": (17, "killed", "any"),
    "Villagers found 11 skeletons in a pit, the priest said.": (11, "killed", "any"),
    "There were 26 executions in the kingdom last year, a watchdog said.": (26, "killed", "any"),
}
"""Sentence -> value, measure and role of its figure."""

TOLD: dict[str, tuple[str, str, float, str]] = {
    "The pathologist deduced that two men had been strangled.": ("pathologist", "state estimate report", 2, "killed"),
    "The shipowner reaffirmed that 19 sailors were missing.": ("shipowner", "state confirm", 19, "missing"),
    '"We killed 30 of them," the warlord snarled.': ("warlord", "state", 30, "killed"),
    "Doctors hypothesised that 60 villagers had been poisoned.": ("doctors", "estimate state", 60, "sick"),
    "A guard blurted out that 12 prisoners had escaped.": ("guard", "state", 12, "rescued"),
}
"""Sentence -> who says it, the acts that fit, value and measure of what is said."""

NO_HARM: tuple[str, ...] = (
    "Doubt ravaged the two poets for years, a friend said.",
    "The critic savaged 12 novels in one column, the paper said.",
    "The star mesmerised 9,000 fans, the promoter said.",
    "The choir murdered four ballads, a listener said.",
    "The chairman executed three contracts on Monday, the firm said.",
    "The shop liquidated 900 coats in a week, its owner said.",
    "The teacher neutralised two bullies with a joke, a parent said.",
    "The chef stoned 60 olives for 12 guests, the paper said.",
    "The editor butchered six essays, a tutor said.",
    "Our team annihilated the 11 visitors from the coast, the coach said.",
    "The play imprisons four actors in a lift for two hours, a critic said.",
    "The plan salvaged 300 jobs at the mill, the union said.",
    "The heat decimated 400 hives, the keeper said.",
    "The lecture bored 90 cadets, one of them said.",
    "Tax arrears haunted 20 farmers, the lender said.",
    "The tailor butchered two suits, a customer said.",
)
"""Sentences whose numbers count nobody harmed, moved or lost, and nothing destroyed."""

NOBODY_SAYS: tuple[str, ...] = (
    "The engine growled past 20 cyclists on the hill.",
    "The jury extrapolated a curve from 14 points.",
    "The wind whined in 300 wires above the yard.",
    "The gardener wagered 20 coins on a horse.",
)
"""Sentences that cite nobody."""

UNLISTED_SECOND = (*COUNTED, *TOLD, *NO_HARM, *NOBODY_SAYS)
"""All sentences of this set."""
