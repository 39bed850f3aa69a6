"""What looks like a rule's case and means something else: short texts with their figures, each with its measure, the
side of those counted, and whether it is still to come."""

from __future__ import annotations

Told = list[tuple[str, str, str | None, str]]

NEIGHBOURS: dict[str, Told] = {
    # the police and helpers take people away too
    "DELHI, India (Wire) - Police bundled 40 marchers into vans, a lawyer said.": [
        ("40", "detained", "India", "actual")
    ],
    "DELHI, India (Wire) - Volunteers bundled 30 pupils into lorries as the water rose, the mayor said.": [
        ("30", "other", "India", "actual")
    ],
    "TUNIS, Tunisia (Wire) - About 300 children were taken across the border by their mothers, an aid group said.": [
        ("300", "other", "Tunisia", "actual")
    ],
    # a life may be given to one's work
    "DAKAR, Senegal (Wire) - The minister thanked 60 nuns who gave their lives to teaching.": [
        ("60", "other", "Senegal", "actual")
    ],
    "DAKAR, Senegal (Wire) - The minister honoured 60 firemen who gave their lives in the flood, an aide said.": [
        ("60", "killed", "Senegal", "actual")
    ],
    # who comes for a feast has not fled, nor who comes back to work from captivity
    "LAGOS, Nigeria (Wire) - Some 1,500 people have arrived at the temple for the yearly prayers, a priest said.": [
        ("1,500", "other", "Nigeria", "actual")
    ],
    "LIMA, Peru (Wire) - Nine prisoners returned to jail after a day out, the warden said.": [
        ("Nine", "captured", "Peru", "actual")
    ],
    "OSLO, Norway (Wire) - The two sides agreed on a swap of prisoners. Up north 40 men came back to work.": [
        ("40", "other", "Norway", "actual")
    ],
    # who is awaited is not there
    "OSLO, Norway (Wire) - The museum expects 9,000 visitors this summer.": [
        ("9,000", "present", "Norway", "projected")
    ],
    # an accident at sea is told beside others
    "ROME, Italy (Wire) - A boat full of migrants sank on Monday and 12 people drowned. In town, three tourists were "
    "hurt in a car crash.": [("12", "killed", None, "actual"), ("three", "wounded", "Italy", "actual")],
    # a flood drives nobody out of a country
    "SOFIA, Bulgaria (Wire) - Bulgaria took in many who fled Moldova last year. On Monday floods displaced 700 people "
    "near the coast.": [("700", "displaced", "Bulgaria", "actual")],
    # a sentence with a country of its own does not go on with those of another
    "BERLIN, Germany (Wire) - Germany held 30 smugglers on Monday. Another 12 were held in Austria, Vienna said.": [
        ("30", "detained", "Germany", "actual"),
        ("12", "detained", "Austria", "actual"),
    ],
    # members of a show, debts, journeys
    "The judges eliminated four members of the cast, the channel said.": [("four", "other", None, "actual")],
    "Twenty shops were shut in March, with 12 in serious debt.": [],
    "LUSAKA, Zambia (Wire) - Forty officers were flown to Ndola for the funeral, the police said.": [
        ("Forty", "other", "Zambia", "actual")
    ],
    "KIGALI, Rwanda (Wire) - The police held 12 refugees over a theft.": [("12", "detained", "Rwanda", "actual")],
    "HARARE, Zimbabwe (Wire) - The army sent 300 men off to war.": [("300", "deployed", "Zimbabwe", "actual")],
    "KIGALI, Rwanda (Wire) - A soldier of 20 was killed on Monday.": [("A", "killed", "Rwanda", "actual")],
}

AT_HOME: dict[str, list[tuple[str, str | None]]] = {
    "KYIV, Ukraine (Wire) - Ukraine mourned. Russia and Ukraine held talks on Monday. The next day 14 soldiers died at "
    "the front, the army said.": [("army", "Ukraine")],
    "GABORONE, Botswana (Wire) - Namibia fired rockets at Botswana on Monday. Botswana was stunned. The army said 12 "
    "civilians had died.": [("army", "Botswana")],
    "LIMA, Peru (Wire) - Peruvian President Ana Ruiz met Juan Paz of Chile in Santiago. The minister said nine people "
    "had died in Puno.": [("minister", "Peru")],
}
"""An office stays at home where its own country is named beside another."""

CORRECTED = "Police said nine people had been killed. Earlier police had said that seven people were killed."
"""A count and its older value."""
