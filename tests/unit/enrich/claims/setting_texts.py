"""Texts whose words for the counted name no side: each figure with its measure, side, claimant and the claimant's side.

`OUTLET` stands for the outlet. All facts are invented.
"""

from __future__ import annotations

from tests.unit.enrich.claims.sided_texts import Row

OUTLET = "OUTLET"

SETTINGS: dict[str, list[Row]] = {
    # soldiers nobody is cited for are the only state's that fights
    "Fighters of the Marsh Liberation Army stormed a post in Chad. Eleven soldiers were wounded, four of them badly.": [
        ("Eleven", "wounded", "Chad", OUTLET, None),
        ("four", "wounded", "Chad", OUTLET, None),
    ],
    # who fires at whom is against whom, and what it shoots down is the other's
    "Peru fired 30 missiles at Chile overnight. The Chilean air force said it had downed 21 of the missiles.": [
        ("21", "destroyed", "Peru", "Chilean air force", "Chile")
    ],
    "A Peruvian air strike on Chile hit a bakery. Lima said it had destroyed six rockets.": [
        ("six", "destroyed", "Chile", "Lima", "Peru")
    ],
    # what a side strikes of theirs is not its own
    "Peru and Chile fought at the border. Lima said its troops had destroyed six of their boats.": [
        ("six", "destroyed", "Chile", "Lima", "Peru")
    ],
    "Peru's army said Chilean losses amounted to 400 troops and 14 tanks.": [
        ("400", "killed", "Chile", "Peru's army", "Peru"),
        ("14", "destroyed", "Chile", "Peru's army", "Peru"),
    ],
    # an army's men are soldiers
    "The Peruvian army said it had lost two men.": [("two", "killed", "Peru", "Peruvian army", "Peru")],
    # the side of parts
    "Twenty people died on a train in Peru. Three of the dead were Germans and one was a Dutch citizen, a minister "
    "said.": [
        ("Twenty", "killed", "Peru", OUTLET, None),
        ("Three", "killed", "Germany", "minister", "Peru"),
        ("one", "killed", "Netherlands", "minister", "Peru"),
    ],
    "Boats brought 40 survivors to Chile. Of the survivors, 23 are Sudanese and nine come from Guinea, a Chilean "
    "official said.": [
        ("40", "rescued", "Chile", OUTLET, None),
        ("23", "rescued", "Sudan", "Chilean official", "Chile"),
        ("nine", "rescued", "Guinea", "Chilean official", "Chile"),
    ],
    # bands by their description
    "In Chad, Ostra, an ethnic militia, fought the army. Ostra said it had captured 112 soldiers.": [
        ("112", "captured", "Chad", "Ostra", "Ostra")
    ],
    "Fighters of the Marsh Liberation Army attacked Chad. The jihadist group said it had killed 40 soldiers.": [
        ("40", "killed", "Chad", "jihadist group", "Marsh Liberation Army")
    ],
    # speakers that the parse has joined to what is said
    "Peruvian soldiers shot dead eight civilians in a village in the country's restive north, witnesses and a rights "
    "group said Wednesday.": [("eight", "killed", "Peru", "witnesses", None)],
    "Two men were hurt in Lima, police said; one died later.": [
        ("Two", "wounded", "Peru", "police", "Peru"),
        ("one", "killed", "Peru", "police", "Peru"),
    ],
    # ranks written short do not end a sentence
    "Police Col. Luis Paz told reporters in Lima that four men were shot dead.": [
        ("four", "killed", "Peru", "Luis Paz", "Peru")
    ],
    "Capt. Ana Rios of the Peruvian navy said nine sailors were missing.": [
        ("nine", "missing", "Peru", "Ana Rios", "Peru")
    ],
    # a named body that a common noun introduces speaks for itself
    "The war in Chad has killed 6,000 people, according to the conflict monitor Lodestar.": [
        ("6,000", "killed", "Chad", "Lodestar", "Lodestar")
    ],
    "The Peruvian union denied in a statement that its men had been there and accused police of holding 30 strikers.": [
        ("30", "detained", "Peru", "Peruvian union", "Peru")
    ],
}
