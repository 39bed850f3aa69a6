"""Short articles of many topics, each count with the day it happened and was told, and whether it is background.

Written before the rules were tried on them; invented places and facts. Published on Thursday, 15 June 2023, unless the
text opens with a day of its own.
"""

from __future__ import annotations

from typing import NamedTuple

PUBLISHED = "2023-06-15"


class Told(NamedTuple):
    """A count and its days: `happened` (start) and `told` as in the contract, `told` None where either day is fair."""

    value: int
    happened: str
    told: str | None = PUBLISHED
    background: bool = False


DATED: tuple[tuple[str, tuple[Told, ...]], ...] = (
    (
        "A ferry capsized off Port Salen on Tuesday, drowning 19 people. "
        "The coast guard said on Wednesday that 6 passengers were still missing.",
        (Told(19, "2023-06-13"), Told(6, "2023-06-13", "2023-06-14")),
    ),
    (
        "Eleven miners were killed on Monday when a shaft collapsed near Dorvik. "
        "Four miners were still being treated in hospital on Wednesday, the company said.",
        (Told(11, "2023-06-12"), Told(4, "2023-06-12", None)),
    ),
    (
        "The toll from Sunday's landslide in Marenia rose to 48 on Wednesday, officials said.",
        (Told(48, "2023-06-11", "2023-06-14"),),
    ),
    (
        "Police said on Thursday that a gunman killed three people at a market in Holm on Saturday.",
        (Told(3, "2023-06-10"),),
    ),
    (
        "A bus plunged into a ravine late on Wednesday, killing 22 passengers, police said.",
        (Told(22, "2023-06-14"),),
    ),
    (
        "At least 30 people have been killed since the flooding began on June 3, the disaster agency said.",
        (Told(30, "2023-06-03"),),
    ),
    ("The health ministry reported 120 cholera cases since May 20.", (Told(120, "2023-05-20"),)),
    (
        "The blaze, which broke out on Friday, has forced 2,000 residents from their homes, the fire chief said.",
        (Told(2000, "2023-06-09"),),
    ),
    (
        "Rescuers found two more bodies on Wednesday, bringing the death toll from the June 10 quake to 77.",
        (Told(77, "2023-06-10", None),),
    ),
    (
        "Heavy rain killed 4 people in Lower Brae on Tuesday, the mayor said. "
        "The 2011 flood killed 600 people in the same valley.",
        (Told(4, "2023-06-13"), Told(600, "2011-01-01", background=True)),
    ),
    (
        "A drone strike killed 5 soldiers on Wednesday, the army said. "
        "Fighting in 2016 left more than 200 soldiers dead.",
        (Told(5, "2023-06-14"), Told(200, "2016-01-01", background=True)),
    ),
    (
        "Norland lost 14 soldiers in Tuesday's clash, its defence ministry said on Wednesday.",
        (Told(14, "2023-06-13", "2023-06-14"),),
    ),
    (
        "An explosion tore through a chemical plant on Monday. Two days later the governor said 16 workers had died.",
        (Told(16, "2023-06-12", "2023-06-14"),),
    ),
    ("The army said it had captured 40 rebels the day before.", (Told(40, "2023-06-14"),)),
    (
        "A day earlier, shelling had wounded seven civilians in Brannock, the regional governor said.",
        (Told(7, "2023-06-14"),),
    ),
    (
        "Storm Greta made landfall on June 12 and has left 21 dead, according to the civil defence agency.",
        (Told(21, "2023-06-12"),),
    ),
    (
        "Six hikers went missing on Saturday in the Varga range; four were found alive on Tuesday, rescuers said.",
        (Told(6, "2023-06-10"), Told(4, "2023-06-13")),
    ),
    (
        "On Wednesday the death toll stood at 35, up from 28 on Tuesday, after the dam burst on Sunday.",
        (Told(35, "2023-06-11", "2023-06-14"), Told(28, "2023-06-11", "2023-06-13")),
    ),
    (
        "Thousands of people marched through the capital on Saturday. Organisers said 40,000 people took part.",
        (Told(40_000, "2023-06-10"),),
    ),
    (
        "The trial of the factory's owner opens on Monday. The fire there killed 58 workers in 2019.",
        (Told(58, "2019-01-01", background=True),),
    ),
    (
        "Polls open on Sunday. Clashes killed three people in the run-up on Tuesday, the police said.",
        (Told(3, "2023-06-13"),),
    ),
    (
        "HOLM, June 14 (Wire) - A mine blast killed eight workers on Tuesday, the labour ministry said.",
        (Told(8, "2023-06-13", "2023-06-14"),),
    ),
    (
        "14/6/2023-|Last update: 14/6/2023 10:20 AM\nThe navy said seven of its sailors were killed today.",
        (Told(7, "2023-06-14", "2023-06-14"),),
    ),
    (
        "Seven people died in hospital overnight, raising the toll from Sunday's gas blast to 31, "
        "doctors said on Tuesday.",
        (Told(31, "2023-06-11", "2023-06-13"),),
    ),
    (
        "Nearly 500 villagers were evacuated on Wednesday as the river rose, the council said.",
        (Told(500, "2023-06-14"),),
    ),
    (
        "The rebels say they shot down two helicopters last Friday; the army denies it.",
        (Told(2, "2023-06-09"),),
    ),
    (
        "In the June 8 attack on the convoy, 12 aid workers were wounded, the agency said on June 11.",
        (Told(12, "2023-06-08", "2023-06-11"),),
    ),
    (
        "The earthquake of 12 January 2010 killed more than 200,000 people. "
        "On Tuesday a new tremor injured 15 people in the same town, the mayor said.",
        (Told(200_000, "2010-01-12", background=True), Told(15, "2023-06-13")),
    ),
    ("Officials on Wednesday confirmed 3 deaths from the heatwave.", (Told(3, "2023-06-14", "2023-06-14"),)),
    (
        "Fourteen people remained in intensive care on Thursday after a train derailed outside Lomsk on Monday, "
        "the hospital said.",
        (Told(14, "2023-06-12"),),
    ),
    (
        "The company said the two workers injured in the June 5 explosion were recovering well on Wednesday.",
        (Told(2, "2023-06-05"),),
    ),
    (
        "Gunmen abducted 25 schoolgirls on Saturday night. By Tuesday, 10 of them had been freed, "
        "the state governor said.",
        (Told(25, "2023-06-10"), Told(10, "2023-06-13")),
    ),
    (
        "Last month's floods displaced 12,000 people, the relief agency said on Monday.",
        (Told(12_000, "2023-05-01", "2023-06-12"),),
    ),
    (
        "The strike on May 2 killed four medics, the charity said in a report published on Tuesday.",
        (Told(4, "2023-05-02", "2023-06-13"),),
    ),
    (
        "Speaking on Wednesday, the minister said 8 soldiers had died in the ambush two days earlier.",
        (Told(8, "2023-06-12", "2023-06-14"),),
    ),
    (
        "Floods that struck on Saturday have killed 33 people, the governor said on Wednesday. "
        "The toll had been 19 on Monday.",
        (Told(33, "2023-06-10", "2023-06-14"), Told(19, "2023-06-10", "2023-06-12")),
    ),
    ("A bomber killed 13 worshippers on Friday, June 9, police said.", (Told(13, "2023-06-09"),)),
    (
        "A crane fell on a school in Tavos on Wednesday, killing two pupils, police said. "
        "Three years ago, a similar collapse killed 44 people there.",
        (Told(2, "2023-06-14"), Told(44, "2020-01-01", background=True)),
    ),
)
