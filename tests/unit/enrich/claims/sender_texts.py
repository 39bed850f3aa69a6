"""Posts that name their sender, labels before a colon, and verbs that cite only with a figure. Invented facts.

Each text -> words with a figure -> the claimant and its side; OUTLET where nobody is cited.
"""

from __future__ import annotations

# fmt: off
SENT: dict[str, dict[str, str]] = {
    "Ministry of Health, Oslo, situation report 5: dead, 12 patients. Another 40 people were taken to hospital. "
    "Sixteen villagers are missing.": {
        "12 patients": "Ministry of Health (Norway)",
        "40 people": "Ministry of Health (Norway)",
        "Sixteen": "Ministry of Health (Norway)",
    },
    "Statement No. 14 by the Tarno Liberation Guard: our men killed nine soldiers at the bridge. Two of our fighters "
    "were wounded.": {
        "nine soldiers": "Tarno Liberation Guard (Tarno Liberation Guard)",
        "Two of our": "Tarno Liberation Guard (Tarno Liberation Guard)",
    },
    "The Coast Guard of Peru informs: 31 people were rescued off Callao. Four bodies were recovered.": {
        "31 people": "Coast Guard of Peru (Peru)",
        "Four bodies": "Coast Guard of Peru (Peru)",
    },
    "Fire and Rescue Service, Lima: a bus fell into a ravine; 18 people were killed. A hospital director said that 23 "
    "had died. Nine people were injured.": {
        "18 people": "Fire and Rescue Service (Peru)",
        "23": "hospital director (Peru)",
    },
    "KYIV (Reuters) - A strike hit a market on Monday. Twelve people were killed.": {
        "Twelve": "OUTLET",
    },
    "The health ministry of Peru released its weekly figures: 12 people died of dengue. A storm killed nine people in "
    "the south on Monday.": {
        "nine people": "OUTLET",
    },
    "Ministry of Health, Lima: 12 dead\n\nLIMA, June 15 (Reuters) - A storm killed nine people in the south.": {
        "nine people": "OUTLET",
    },
}
"""Bulletins speak for their sender until another is cited; an outlet's own article does not."""

LABELLED: dict[str, dict[str, str]] = {
    "A train ran on to a bomb in Peru. Rail officials: four people dead. The Tarno Liberation Army: thirty soldiers "
    "killed.": {
        "four people": "Rail officials (Peru)",
        "thirty soldiers": "Tarno Liberation Army (Tarno Liberation Army)",
    },
    "Norway's army lost a post. Sweden's answer came within the hour: 40 soldiers killed and 11 captured.": {
        "40 soldiers": "Sweden (Sweden)",
        "11 captured": "Sweden (Sweden)",
    },
    "Fighting went on at the border of Norway. Victims of the week: two shepherds killed.": {
        "two shepherds": "OUTLET",
    },
    "Heavy rain fell on Peru. Lima: three people dead.": {
        "three people": "OUTLET",
    },
}

TELLING: dict[str, dict[str, str]] = {
    "Norway's health ministry knows of two deaths in the north.": {
        "two deaths": "Norway's health ministry (Norway)",
    },
    "The Norwegian ministry wrote of eight dead on the other side.": {
        "eight dead": "Norwegian ministry (Norway)",
    },
    "Norway's interior minister stood by his 23 dead at the fence.": {
        "23 dead": "Norway's interior minister (Norway)",
    },
    "The mayor of Oslo owns to nine deaths.": {
        "nine deaths": "mayor of Oslo (Norway)",
    },
    "Norway's army would only speak of the 320 women who fled the town. It will only speak of two dead soldiers.": {
        "320 women": "Norway's army (Norway)",
        "two dead": "Norway's army (Norway)",
    },
    "Norway's interior minister listed 118 arrests.": {
        "118 arrests": "Norway's interior minister (Norway)",
    },
    "The police of Norway said 1,640 people had fled. The army spokesman said two. Then Oslo gave 34.": {
        "1,640": "police of Norway (Norway)",
    },
    "Oslo holds that 14 gunmen perished under the bombs.": {
        "14 gunmen": "Oslo (Norway)",
    },
    "Authorities in Oslo admit to four deaths, Stockholm to two.": {
        "four deaths": "Authorities in Oslo (Norway)",
        "two": "Stockholm (Sweden)",
    },
    "The hospital in Oslo admitted 210 patients.": {
        "210 patients": "OUTLET",
    },
    "The army of Norway holds the hill, where 12 soldiers were killed.": {
        "12 soldiers": "OUTLET",
    },
}
