"""Short articles that tell of their own event and, in passing, of an earlier one: which figure is of which.

Original words, invented facts, published on Thursday, 15 June 2023. Written before any rule was tried on them.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Pair:
    """A text, the figures of the event it reports, and those of an earlier one."""

    text: str
    live: tuple[float, ...]
    background: tuple[float, ...]


PAIRS: tuple[Pair, ...] = (
    Pair(
        "Ketland said on Wednesday that 17 of its border guards had been killed in overnight shelling by Orvia.\n"
        "The two neighbours fought a seven-week war in 2019. More than 4,000 people died in the fighting.",
        (17,),
        (4000,),
    ),
    Pair(
        "A dam burst on Tuesday above the town of Sarro, killing 38 people, the governor said.\n"
        "The same dam had already cracked in 2014. That disaster left 210 people dead.",
        (38,),
        (210,),
    ),
    Pair(
        "Nine miners were killed on Monday when a tunnel collapsed at the Holm pit.\n"
        "An explosion at the pit a decade earlier had killed 61 workers and led to new rules.",
        (9,),
        (61,),
    ),
    Pair(
        "Rescuers pulled 14 bodies from a ferry that capsized on Wednesday, the coast guard said.\n"
        "It was the worst such accident since the sinking of the Merida, in which 320 passengers drowned.",
        (14,),
        (320,),
    ),
    Pair(
        "Cholera has killed 85 people in the camps since May, the health ministry said on Wednesday.\n"
        "The country's last epidemic infected 70,000 people before it was declared over in 2011.",
        (85,),
        (70_000,),
    ),
    Pair(
        "Police said six protesters were wounded on Tuesday in the capital.\n"
        "Last year's unrest claimed the lives of 130 demonstrators, according to rights groups.",
        (6,),
        (130,),
    ),
    Pair(
        "A gunman killed four shoppers at a market on Wednesday, police said.\n"
        "The attack recalled the 2016 massacre at a cinema in the same district, when 23 people were shot dead.",
        (4,),
        (23,),
    ),
    Pair(
        "Orvia's defence ministry said on Wednesday that 31 of its soldiers were killed in clashes on Tuesday.\n"
        "The truce that ended the 2018 war handed large areas to Ketland. "
        "Orvia lost about 2,500 troops in that conflict.",
        (31,),
        (2500,),
    ),
    Pair(
        "Wildfires destroyed 120 homes on Wednesday, the state fire service said.\n"
        "Two summers ago, the valley saw a blaze that destroyed 900 homes.",
        (120,),
        (900,),
    ),
    Pair(
        "A quake shook the island on Wednesday, injuring 19 people, officials said.\n"
        "The island lies on a fault. In 1995 a quake of the same strength struck at night and 480 people lost "
        "their lives. Thousands of houses fell, and 3,000 people were hurt.",
        (19,),
        (480, 3000),
    ),
    Pair(
        "At least 100 rebels were killed in Tuesday's battle, the army said, and 22 of its own men.\n"
        "The rebels, who fought the government for years until a deal in 2013, killed 5,000 soldiers in that war.",
        (100, 22),
        (5000,),
    ),
    Pair(
        "Peacekeepers from the northern bloc will stay at the border, where 12 soldiers were killed this week.\n"
        "The bloc sent 1,800 peacekeepers after the 2017 war to watch the ceasefire.",
        (12,),
        (1800,),
    ),
    Pair(
        "Two trains collided near Pell on Wednesday. Thirty-three passengers were killed, the railway said.\n"
        "Rail accidents are common in the country. In one of the deadliest, 145 people were killed in 2008.",
        (33,),
        (145,),
    ),
    Pair(
        "Ketland's prime minister told parliament on Wednesday that 54 soldiers had died since Monday.\n"
        "The border has been tense for decades. The first war between the two states, in the 1980s, "
        "killed some 20,000 people and drove 300,000 from their homes.",
        (54,),
        (20_000, 300_000),
    ),
    Pair(
        "Heavy rain set off a landslide on Monday that killed 11 villagers.\n"
        "Residents remembered the floods of 2015. Back then, 76 people were killed in the district.",
        (11,),
        (76,),
    ),
    Pair(
        "A factory roof came down on Tuesday, and 25 workers were still missing on Wednesday, the mayor said.\n"
        "At the time of the previous collapse, in 2020, unions complained that 18 workers had died needlessly.",
        (25,),
        (18,),
    ),
    Pair(
        "Orvia said 40 of its soldiers were captured in fighting on Wednesday. Ketland said it had taken 55.\n"
        "The clashes are the worst since 2019, when a six-month war between them left 7,000 dead.",
        (40, 55),
        (7000,),
    ),
    Pair(
        "The ministry said 8 doctors were arrested on Tuesday over the strike.\n"
        "During the strike of 2012, police detained 340 medical staff.",
        (8,),
        (340,),
    ),
    Pair(
        "A drone attack on a depot killed 7 guards on Wednesday. Both sides accuse each other of breaking the truce.\n"
        "The truce was signed in 2021 after months of war. At least 1,200 civilians were killed in the conflict.",
        (7,),
        (1200,),
    ),
    Pair(
        "Fighting broke out along the lake on Monday. At least 60 people have been killed in the fighting, both "
        "governments said. Nearly 9,000 people died when the two armies last fought, in 2016.",
        (60,),
        (9000,),
    ),
    Pair(
        "A cyclone hit the delta on Tuesday, and 45 people were killed, officials said on Wednesday. "
        "Some 80,000 people were evacuated before the storm.\n"
        "Cyclone Tamsin, which hit the delta in 2007, killed 3,300 people.",
        (45, 80_000),
        (3300,),
    ),
    Pair(
        "The prosecutor said on Wednesday that 5 officials had been detained over Monday's stadium crush, in which "
        "28 fans died.\n"
        "The stadium was rebuilt after a fire in 2001. The fire killed 16 people.",
        (28,),
        (16,),
    ),
    Pair(
        "The army said 13 insurgents and 2 soldiers died in a clash on Wednesday.\n"
        "The insurgency began in 2009. It has killed more than 30,000 people in all since then.",
        (13, 2),
        (30_000,),
    ),
    Pair(
        "A bridge over the Linn fell on Wednesday. Six drivers were killed. It had been repaired after a flood in "
        "2018. The mayor said the toll could have been far worse, and 31 people were rescued.",
        (6, 31),
        (),
    ),
    Pair(
        "The two countries fought a war in 2019 over the valley. On Wednesday the valley was shelled again and "
        "21 soldiers were killed, Orvia said. At least 15 more were wounded in the fighting.",
        (21, 15),
        (),
    ),
)
