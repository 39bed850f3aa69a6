"""More short articles as in `dated_articles`, written when its rules were done and tried on them once, unseen."""

from __future__ import annotations

from tests.unit.enrich.claims.dated_articles import PUBLISHED, Told

__all__ = ["DATED", "PUBLISHED"]

DATED: tuple[tuple[str, tuple[Told, ...]], ...] = (
    (
        "A cable car fell on Sunday near Lake Orin. Nine tourists died, and two were still in hospital on Tuesday, "
        "the rescue service said.",
        (Told(9, "2023-06-11"), Told(2, "2023-06-11", None)),
    ),
    (
        "The opposition said on Tuesday that police had wounded 60 protesters at the weekend.",
        (Told(60, "2023-06-10", "2023-06-13"),),
    ),
    ("Three days of rain ended on Monday. Officials said 1,400 villagers were displaced.", (Told(1400, "2023-06-12"),)),
    (
        "The army killed 17 insurgents in a raid at dawn today, a spokesman said.",
        (Told(17, "2023-06-15"),),
    ),
    (
        "The wreck was found on June 13, ten days after the plane vanished with 31 people aboard.",
        (Told(31, "2023-06-03", None),),
    ),
    (
        "Health officials said on Monday that 14 children had died of measles since the start of May.",
        (Told(14, "2023-05-01", "2023-06-12"),),
    ),
    (
        "Eastland's navy rescued 88 migrants off its coast late on Tuesday. A day earlier it had picked up 41 people.",
        (Told(88, "2023-06-13"), Told(41, "2023-06-12")),
    ),
    (
        "The 1998 tsunami killed 2,100 people on the same coast. "
        "Last Sunday's waves killed nobody, but 12 were injured.",
        (Told(2100, "1998-01-01", background=True), Told(12, "2023-06-11")),
    ),
    (
        "Kelmar's interior minister told reporters on Friday, June 9 that 5 policemen were killed the previous day.",
        (Told(5, "2023-06-08", "2023-06-09"),),
    ),
    (
        "In a statement issued on Wednesday, the company put the number of dead at 24. The furnace exploded on Monday.",
        (Told(24, "2023-06-12", "2023-06-14"),),
    ),
    (
        "Around 3,000 people remained without homes on Wednesday, the governor said, after the June 4 cyclone.",
        (Told(3000, "2023-06-04", None),),
    ),
    ("A stampede at a temple killed 7 pilgrims on Saturday evening.", (Told(7, "2023-06-10"),)),
    (
        "Yesterday's shelling killed two civilians, the mayor said. Four others had died on Friday.",
        (Told(2, "2023-06-14"), Told(4, "2023-06-09")),
    ),
    (
        "The death toll has climbed to 52 from 47 on Monday, the ministry said on Wednesday. "
        "The quake struck on June 7.",
        (Told(52, "2023-06-07", "2023-06-14"), Told(47, "2023-06-07", "2023-06-12")),
    ),
    (
        "Rebels freed 12 hostages on Thursday. They had seized 30 villagers on May 28, according to the governor.",
        (Told(12, "2023-06-15"), Told(30, "2023-05-28")),
    ),
    (
        "A decade ago, an outbreak of the same disease killed 300 people. Doctors reported 6 deaths on Tuesday.",
        (Told(300, "2013-01-01", background=True), Told(6, "2023-06-13", None)),
    ),
    (
        "Two weeks after the May 30 landslide, searchers said 11 people were still missing.",
        (Told(11, "2023-05-30"),),
    ),
    (
        "ORVEL, June 13 (Wire) - Four climbers died in an avalanche on Monday, guides said on Tuesday.",
        (Told(4, "2023-06-12", "2023-06-13"),),
    ),
    (
        "The union said that 20,000 workers walked out on Wednesday and would return on Friday.",
        (Told(20_000, "2023-06-14"),),
    ),
    (
        "A truck bomb killed 33 people on the night of June 11, a police chief said the next day.",
        (Told(33, "2023-06-11", "2023-06-12"),),
    ),
)
