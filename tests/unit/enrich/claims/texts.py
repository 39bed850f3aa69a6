"""Texts of the claims tests: original sentences with invented facts, and what their dates and names stand for."""

from __future__ import annotations

from dataclasses import dataclass

Named = tuple[str, str, str | None]
"""A name in the text, its entity type, its party."""

Dated = tuple[str, str, str]
"""A date expression in the text, the day it stands for, the basis."""


@dataclass(frozen=True, slots=True)
class Sample:
    """A text as an outlet called Quiet Gazette published it on Friday, 10 May 2024."""

    text: str
    named: tuple[Named, ...] = ()
    dated: tuple[Dated, ...] = ()


PUBLISHED = "2024-05-10T12:00:00Z"
SOURCE = "Quiet Gazette"

CHILE: Named = ("Chile", "GPE", "Chile")
PERU: Named = ("Peru", "GPE", "Peru")
TUESDAY: Dated = ("Tuesday", "2024-05-07", "weekday")
THURSDAY: Dated = ("Thursday", "2024-05-09", "weekday")

SAMPLES: dict[str, Sample] = {
    "said": Sample("Chile said at least 40 of its soldiers were killed on Tuesday.", (CHILE,), (TUESDAY,)),
    "own_and_enemy": Sample(
        "Fighting between Chile and Peru went on at the border. Peru said 12 Chilean soldiers had been killed. "
        "Chile reported the deaths of seven of its soldiers.",
        (CHILE, PERU, ("Chilean", "NORP", "Chile")),
    ),
    "dead_and_injured": Sample(
        "Three people were killed and 17 injured when a bus fell into a river in Kenya, police said on Thursday.",
        (("Kenya", "GPE", "Kenya"),),
        (THURSDAY,),
    ),
    "toll_rose": Sample(
        "The death toll of the storm in Nepal rose to 41 from 30, the Home Ministry said.",
        (("Nepal", "GPE", "Nepal"), ("Home Ministry", "ORG", None)),
    ),
    "updating": Sample(
        "The Peruvian army said that a total of 71 of its soldiers had died, updating a previous toll of 50.",
        (("Peruvian", "NORP", "Peru"),),
    ),
    "chain": Sample("The harbour master said the fire brigade had told him that nine sailors were missing."),
    "citing": Sample(
        "Some 200 houses were destroyed, Example News reported, citing the mayor of Lima.",
        (("Example News", "ORG", None), ("Lima", "GPE", "Peru")),
    ),
    "according_to": Sample(
        "According to the Red Cross, between 10 and 15 children are missing in Ghana.",
        (("Red Cross", "ORG", "Red Cross"), ("Ghana", "GPE", "Ghana")),
    ),
    "outlet": Sample(
        "Dozens of people marched through Lima on Sunday. A war in the early 1990s killed some 3,000 people.",
        (("Lima", "GPE", "Peru"),),
        (("Sunday", "2024-05-05", "weekday"), ("the early 1990s", "1990-01-01", "absolute")),
    ),
    "denied": Sample(
        "Company spokesman Omar Brandt denied that six workers had died in the mine.",
        (("Omar Brandt", "PERSON", None),),
    ),
    "accused": Sample(
        "The minister, Ana Quiroga, accused Peru of shelling two villages. She warned of more attacks.",
        (PERU, ("Ana Quiroga", "PERSON", None)),
    ),
    "both_sides": Sample(
        "The truce between Chile and Peru broke down. Both sides accused each other of firing first.", (CHILE, PERU)
    ),
    "quote": Sample(
        '"We saw nothing," said Ivo Lindt, a ferry captain. "The lights went out."\n\n"It was over in a minute."',
        (("Ivo Lindt", "PERSON", None),),
    ),
    "pronouns": Sample(
        "Governor Rosa Okello said that 300 families had been moved. She added that two doctors were missing. "
        "The governor thanked the volunteers.",
        (("Rosa Okello", "PERSON", None),),
    ),
    "body_again": Sample(
        "Brown Hospital admitted 23 injured on Monday, the hospital said. It had called in every surgeon.",
        (("Brown Hospital", "ORG", None),),
        (("Monday", "2024-05-06", "weekday"),),
    ),
    "projected": Sample("The agency warned that 20,000 people could be displaced by the flood."),
    "hypothetical": Sample("The mayor said that if 500 people fled, the camp would be full."),
    "feared": Sample("Police said 30 miners were feared dead."),
    "nobody": Sample("No one was killed in the crash, the airline said, but a pilot was injured."),
    "claim_noun": Sample(
        "Peru's claim that its ships had been fired on was rejected by the Chilean navy.",
        (PERU, ("Chilean", "NORP", "Chile")),
    ),
    "bodies": Sample(
        "The war between Chile and Peru goes on. Chile offered to return the bodies of 100 soldiers.", (CHILE, PERU)
    ),
    "including": Sample("The ministry said 40 people had been killed, including 12 children."),
    "not_counts": Sample(
        "Article 7 of the law took 12 years to write, said Eva Moss, 41. It runs to 200 pages and costs 30 dollars.",
        (("Eva Moss", "PERSON", None),),
    ),
    "money": Sample("The company put the damage at 85 million euros."),
    "area": Sample("The president accused Peru of occupying ten square kilometres of the valley.", (PERU,)),
    "quoted_as": Sample("Peru's ambassador was quoted by a newspaper as saying that the port was closed.", (PERU,)),
    "in_words": Sample("The bridge was unsafe, in the words of the engineer."),
    "gapped": Sample(
        "Chile reported five soldiers killed, and Peru, for its part, seven soldiers wounded.", (CHILE, PERU)
    ),
    "added_behind_and": Sample(
        "The blaze killed nine workers and destroyed the mill, local radio reported on Friday, citing the fire brigade."
    ),
    "missing_at": Sample(
        "The coast guard put the missing at 41, down from 46 a day earlier.",
        (),
        (("a day earlier", "2024-05-09", "relative"),),
    ),
    "detained": Sample("Officers arrested eight men and are holding 23 hostages, a lawyer said."),
    "urged": Sample(
        "The United Nations urged both sides to stop. Its envoy, Paul Tesfaye, called for talks.",
        (("United Nations", "ORG", "United Nations"), ("Paul Tesfaye", "PERSON", None)),
    ),
    "false": Sample("Reports that the dam has burst are false, the ministry said."),
    "not_hurt": Sample("The driver was killed, and two children were not injured, police said."),
    "unsaid": Sample("The general did not say how many men he had lost. He refused to name the village."),
}
