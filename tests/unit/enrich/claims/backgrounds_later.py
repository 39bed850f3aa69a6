"""More short articles as in `backgrounds`, each table tried once, unseen, when the rules before it were done."""

from __future__ import annotations

from tests.unit.enrich.claims.backgrounds import Pair

LATER: tuple[Pair, ...] = (
    Pair(
        "Ketland's army said at least 100 soldiers died on Tuesday in the deadliest clash with Orvia since their war "
        "in 2019.\nThat war dragged on for five months. It cost 6,500 lives and ended with a truce.",
        (100,),
        (6500,),
    ),
    Pair(
        "A bus plunged into a gorge on Wednesday, killing 18 pilgrims, police said.\n"
        "In 2016, a truck fell into the same gorge and 9 people were killed. A year later, a van followed it, and "
        "all 13 passengers died.",
        (18,),
        (9, 13),
    ),
    Pair(
        "Health officials said on Wednesday that 70 people had fallen ill with dengue and 4 had died.\n"
        "The country saw its largest outbreak in 2015. Some 300 patients died in that outbreak, the ministry says.",
        (4,),
        (300,),
    ),
    Pair(
        "An avalanche buried a hut on Tuesday. Two skiers were killed and three are missing, the rescue service said.\n"
        "The hut was built after the avalanche of 1999, which killed 38 people in the valley.",
        (2, 3),
        (38,),
    ),
    Pair(
        "The hospital, opened in 2011, was hit by two shells on Wednesday, and 5 patients were killed, doctors said.",
        (5,),
        (),
    ),
    Pair(
        "The governor, who took office in 2020, said 22 people were killed in Tuesday's storm. "
        "Rescuers pulled 40 people from the rubble.",
        (22, 40),
        (),
    ),
    Pair(
        "A ferry built in 1988 sank on Wednesday. The coast guard rescued 61 passengers, and 12 drowned.",
        (61, 12),
        (),
    ),
    Pair(
        "Orvia closed the crossing in 2019. On Tuesday it opened fire there. Three farmers were killed.",
        (3,),
        (),
    ),
    Pair(
        "Protesters marched on Wednesday against a law passed in 2018. Police arrested 90 of them, a lawyer said.",
        (90,),
        (),
    ),
    Pair(
        "The ministry said 31 people had died in the heatwave by Wednesday, more than in 2021, when 27 people died.",
        (31,),
        (27,),
    ),
    Pair(
        "A blast at a fireworks plant killed 10 workers on Tuesday, the mayor said.\n"
        "The plant burned down in 2009. The owner rebuilt it a year later. The mayor said 14 people were in hospital.",
        (10, 14),
        (),
    ),
    Pair(
        "Pirates boarded a tanker on Tuesday and took 16 sailors hostage, the navy said.\n"
        "During the peak of the attacks a decade ago, pirates held more than 700 sailors.",
        (16,),
        (700,),
    ),
    Pair(
        "Both governments said on Wednesday that 26 soldiers were killed this week.\n"
        "Ketland sent troops into the valley in 2017 and fought Orvia's army there for two months. "
        "About 900 soldiers were killed on each side.",
        (26,),
        (900,),
    ),
    Pair(
        "A strike shut the port on Wednesday, and 7 dockers were hurt when police moved in, a union said.\n"
        "The port's last big strike, in 1998, ended after police killed two workers and wounded 50.",
        (7,),
        (2, 50),
    ),
    Pair(
        "Tuesday's tornado killed 15 people. It followed a path close to that of the 2011 tornado. "
        "That one killed 158 people.",
        (15,),
        (158,),
    ),
)
"""Written after the rules for PAIRS, and tried on them once before anything was changed."""

LAST: tuple[Pair, ...] = (
    Pair(
        "A gas leak at a school in Tarn sent 48 pupils to hospital on Tuesday, and two teachers died, "
        "the district said.\nLeaks have plagued the town. One in 2012 killed 11 people in a bakery. The "
        "owner was jailed, and 30 victims were paid.",
        (2,),
        (11,),
    ),
    Pair(
        "The coalition said it shot down 3 drones on Wednesday and that 6 of its soldiers were "
        "hurt.\nThe coalition entered the province in 2015. In the first year alone it lost 410 soldiers.",
        (6,),
        (410,),
    ),
    Pair(
        "Measles has killed 19 children since April, the ministry said on Tuesday.\nThe disease had "
        "nearly vanished: in 2018 only one child died of it.",
        (19,),
        (1,),
    ),
    Pair(
        "A crane fell on a tram on Wednesday. Five passengers died, the city said. The crane, made in "
        "2003, had been checked in May. Another 12 people were hurt.",
        (5, 12),
        (),
    ),
    Pair(
        "Gunmen killed 14 villagers on Tuesday, the governor said.\nThe village was the scene of a "
        "massacre three years ago that left 66 dead. Nobody was ever tried for those killings.",
        (14,),
        (66,),
    ),
    Pair(
        "Some 2,000 workers went on strike on Wednesday, the union said. The last strike, which ended in "
        "March 2019, involved 8,000 workers.",
        (2000,),
        (8000,),
    ),
    Pair(
        "Orvia said 9 of its sailors were killed on Tuesday when a mine sank their boat.\nMines were "
        "laid in the strait during the war of 2008. Since then they have sunk 4 boats. At least 80 "
        "sailors died in the war itself.",
        (9,),
        (80,),
    ),
    Pair(
        "The lake flooded three villages on Monday, and 25 people drowned, officials said on Tuesday. "
        "The dam above it was finished in 2010. Soldiers evacuated 600 people, the army said.",
        (25, 600),
        (),
    ),
    Pair(
        "The president, elected in 2021, said on Wednesday that 13 rebels had been captured. He said the "
        "army had lost 4 men in the operation.",
        (13, 4),
        (),
    ),
    Pair(
        "A hotel burned down on Tuesday night. Eight guests were killed. Firefighters said it was the "
        "worst fire in the city since 2017, and that 20 people were in hospital.",
        (8, 20),
        (),
    ),
    Pair(
        "The avalanche that hit the village on Tuesday killed 6 people. A similar avalanche hit it in "
        "1987; that time, 31 people were killed.",
        (6,),
        (31,),
    ),
    Pair(
        "Rebels released 45 prisoners on Wednesday, the Red Cross said. They had been captured in "
        "fighting in 2021. Another 60 prisoners are still held.",
        (45, 60),
        (),
    ),
)
"""Written after the rules for LATER, and tried on them once before anything was changed."""
