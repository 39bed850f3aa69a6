"""Texts in which the side of those counted follows from the towns of a text, from whose a noun is or who pays: number
-> their party.

All facts are invented.
"""

from __future__ import annotations

GROUNDED: dict[str, list[tuple[str, str | None]]] = {
    # the country of the towns and provinces alone
    "A campsite full of scouts had a busy night, the Ardèche gendarmerie said. Sixty-two people were hurt.": [
        ("Sixty-two", "France")
    ],
    "A fire took 31 homes in Coconino County on Tuesday, the sheriff said.": [("31", "United States")],
    # guests are counted by where they are from
    "An avalanche hit a hut near Tromsø on Sunday, and 12 people were injured. Three Italians were killed.": [
        ("12", "Norway"),
        ("Three", "Italy"),
    ],
    # a body's "National" is no national; a society's adjective is no setting
    "Madagascar's National Office of Risk said nothing. Twelve people died in the storm.": [("Twelve", "Madagascar")],
    # who gives money
    "A flood hit Peru on Sunday. Lisbon granted 400,000 euros.": [("400,000", "Portugal")],
    "The defence ministry of Peru offered a reward of 200 million soles.": [("200 million", "Peru")],
    "A fire hit a plant in Peru. Of the $12 million promised by London, nothing has come.": [
        ("12 million", "United Kingdom")
    ],
    # but not what each one gets, nor what a find is worth
    "A fire hit a plant in Peru. The government promised each family 20 million soles.": [("20 million", None)],
    "Police in Peru found gold worth 20 million dollars.": [("20 million", None)],
    # rebels' bodies are theirs; members are of the band
    "The River Army attacked a town in Peru, rebels said. The Peruvian army counted 38 rebel bodies on Sunday.": [
        ("38", "River Army")
    ],
    "Fighters of the River Liberation Army attacked a town in Peru. Troops killed 18 members of the River Liberation "
    "Army on Sunday.": [("18", "River Liberation Army")],
    "A shell hit a post in Peru, a rebel group said. Nine fallen of the Peruvian army were buried on Sunday.": [
        ("Nine", "Peru")
    ],
    # foreigners and people of several nations are of none
    "Peru freed 5,800 prisoners on Sunday. It deported 180 foreigners.": [("5,800", "Peru"), ("180", None)],
    # whom helpers from abroad have rescued
    "A quake struck Peru on Sunday, and Lima asked for help. A Chilean team rescued six people from a bakery in the "
    "Peruvian town, the Chilean government said.": [("six", "Peru")],
    # migrants at sea
    "Frontex reported 300 people aboard a boat off Greece. The Greek coastguard recovered 14 bodies.": [
        ("300", None),
        ("14", None),
    ],
}
