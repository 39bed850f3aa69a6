"""Short texts -> their figures: number, measure, whose, by whom and for which side, where one is easily lost."""

from __future__ import annotations

from tests.unit.enrich.claims.setting_texts import OUTLET
from tests.unit.enrich.claims.sided_texts import Row

_FRONT = "Marsh Liberation Front"

SOURCED: dict[str, list[Row]] = {
    # findings of nobody's are only what a speaker tells of; those of a body are its own
    "Peru's agency chief Luis Vega said initial data showed that 300 houses were destroyed.": [
        ("300", "destroyed", "Peru", "Luis Vega", "Peru")
    ],
    "Peru's police chief said an initial assessment suggested that 30 people were missing.": [
        ("30", "missing", "Peru", "Peru's police chief", "Peru")
    ],
    "Preliminary figures showed that 30 people had died in Peru.": [
        ("30", "killed", "Peru", "Preliminary figures", None)
    ],
    # a town before an office has no name of its own to lend to it
    "About 300 people fled to the city of Osh, the deputy governor Ulan Bekov noted.": [
        ("300", "displaced", None, "Ulan Bekov", None)
    ],
    "Nine people drowned near San Pedro del Rio, its mayor, Luisa Paz, told a local paper.": [
        ("Nine", "killed", "Paraguay", "Luisa Paz", "Paraguay")
    ],
    # who has lost people and kills has killed the other side's
    "Chile and Peru clashed on Monday. Peru says it lost five soldiers and killed eight.": [
        ("five", "killed", "Peru", "Peru", "Peru"),
        ("eight", "killed", "Chile", "Peru", "Peru"),
    ],
    "Chile and Peru clashed on Monday. Peru's army said it had lost three men and captured 12.": [
        ("three", "killed", "Peru", "Peru's army", "Peru"),
        ("12", "captured", "Chile", "Peru's army", "Peru"),
    ],
    "Chile and Peru clashed on Monday. The Peruvian army killed 30 Chilean soldiers and captured 12.": [
        ("30", "killed", "Chile", OUTLET, None),
        ("12", "captured", "Chile", OUTLET, None),
    ],
    # a band has no security forces
    "Peru's army fights the Marsh Liberation Front. A spokesman for the Marsh Liberation Front said nine members of "
    "the security forces were killed.": [
        ("nine", "killed", "Peru", "spokesman for the Marsh Liberation Front", _FRONT)
    ],
    "Peru's army fights the Marsh Liberation Front. The Marsh Liberation Front said two members of the group died.": [
        ("two", "killed", _FRONT, _FRONT, _FRONT)
    ],
    # where people are housed, brought and held
    "Some 4,860 people were being housed in 23 shelters in Peru.": [("4,860", "displaced", "Peru", OUTLET, None)],
    "Peru said 12,000 people were being put up in gymnasiums.": [("12,000", "displaced", "Peru", "Peru", "Peru")],
    "Peru put 12 thieves in jail.": [("12", "detained", "Peru", OUTLET, None)],
    "Peru's hospital was unsafe and 47 patients had been moved to the capital.": [
        ("47", "evacuated", "Peru", OUTLET, None)
    ],
    "Peru's hospital said 47 patients had fever.": [("47", "sick", "Peru", "Peru's hospital", "Peru")],
    "Gunmen torched 14 houses in Peru.": [("14", "destroyed", "Peru", OUTLET, None)],
    "Peru's army fights rebels. Nine soldiers are in the hands of the rebels.": [
        ("Nine", "captured", "Peru", OUTLET, None)
    ],
}

DESK = (
    "NAIROBI, March 3 (Horn Wire) - A drone strike by Ethiopia's army on a crowded bus station killed at least 12 "
    "people, witnesses said on Monday.\n\n"
    "The drone fired twice just after dawn, when traders were waiting for the first bus to the coast, three of them "
    "said by phone. They asked not to be named.\n\n"
    "A nurse at the health centre said 31 people had been brought in with wounds, and that the drugs would last for a "
    "day. \"We sent the worst cases on by cart, as there is no fuel left,\" she said.\n\n"
    "The army spokesman did not answer calls. He has said before that only fighters are struck.\n\n"
    "The two sides signed a truce in the spring, after a year of fighting that drove tens of thousands of families out "
    "of the hills. It has been broken many times since then, and talks that were to begin last week were put off "
    "without a new date. Roads to the north are shut, and phone lines are often cut for days.\n\n"
    "Another nine people were hurt on Sunday when a shell hit a mill in the same town, the nurse said."
)  # fmt: skip
"""An article from a desk abroad, which names the desk's country nowhere else."""

DESK_LEAD = DESK[: DESK.index("The army spokesman")].rstrip()
DESK_AT_HOME = DESK.replace("a mill in the same town", "a mill in the Kenyan town")
