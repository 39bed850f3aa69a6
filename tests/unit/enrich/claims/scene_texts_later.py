"""More short reports, each figure with its day and flags: what whoever tells it has since corrected, what another side
has told, what is promised, days of the same paragraph and of an event told of first.

Published on Friday, 10 May 2024, by the Quiet Gazette.
"""

from __future__ import annotations

SCENES_LATER: dict[str, dict[str, str]] = {
    # the same side gave another value before
    "Monday's blaze killed 14 people, Kenya's health ministry said. On Tuesday morning the Nairobi governor had "
    "mentioned six deaths.": {"14": "2024-05-06", "six": "2024-05-06 previous"},
    "Hamas said 12 of its fighters were killed on Monday. In a first statement it spoke of seven dead.": {
        "12": "2024-05-06",
        "seven": "2024-05-06 previous",
    },
    "The Turkish coastguard, which initially reported 20 dead, now says 17 bodies have been found.": {
        "20": "2024-05-10 previous",
        "17": "2024-05-10",
    },
    "Japan's fire agency said 23 people had been hurt on Monday. Its earlier tally was 15.": {
        "23": "2024-05-06",
        "15": "2024-05-06 previous",
    },
    "A kiln fell in on workers in Peru, killing 30, the government said. Regional officials had at first spoken of 12 "
    "dead.": {"30": "2024-05-10", "12": "2024-05-10 previous"},
    # not one count: another month and town, another accident
    "Floods killed 30 people in Nairobi in April, Kenya's government said. In Mombasa the mayor had said that 12 "
    "people died in March.": {"30": "2024-04-01", "12": "2024-03-01"},
    "France said 20 people were killed in the crash. The mayor had said that 8 people died in a separate crash.": {
        "20": "2024-05-10",
        "8": "2024-05-10",
    },
    # what the other side has told
    "Ukraine claimed it had killed 90 Russian soldiers on Monday. Russia said it lost 11 men, not 90.": {
        "11": "2024-05-06",
        "90": "2024-05-06 denied",
    },
    # promised, planned, expected
    "Norway pledged $40 million for the camps.": {"40 million": "2024-05-10 projected"},
    "The rebels promised the release of nine hostages.": {"nine": "2024-05-10 projected"},
    "The union demanded the release of 14 members.": {"14": "2024-05-10 projected"},
    "Families demanded compensation for 40 people killed in the blast.": {"40": "2024-05-10"},
    "An exchange of 35 prisoners is planned, the Red Cross said.": {"35": "2024-05-10 projected"},
    "The mission is scheduled to grow to 900 troops.": {"900": "2024-05-10 projected"},
    "Organisers had predicted 4,000 marchers, but 9,000 came, police said.": {
        "4,000": "2024-05-10 projected",
        "9,000": "2024-05-10",
    },
    "It is to be noted that 300 soldiers were killed in the battle.": {"300": "2024-05-10"},
    # the day of what the paragraph tells
    "Gunmen raided a village in Nigeria on 5 May.\n\nIn Bena, a wall gave way at noon on 7 May and fell on a row of "
    "stalls. Officials said nine people were killed there.": {"nine": "2024-05-07"},
    "A quake hit Peru on May 5.\n\nThe hospital in Cusco admitted 40 patients on May 8. The same day 12 people were "
    "sent home.": {"12": "2024-05-08"},
    "A cholera outbreak hit Malawi on May 2.\n\nThe clinic in Zomba was still caring for 80 cholera patients on "
    "May 8.": {"80": "2024-05-08"},
    "The army told state radio that 22 lorries were reduced to ashes on Wednesday.": {"22": "2024-05-08"},
    # an event told of in the first paragraph
    "Judges in Chile sentenced a guard on Thursday to nine years for a prison fire that killed 81 inmates in Santiago "
    "in December 2018.\n\nAnother 14 men were hurt in the blaze, the verdict says.": {
        "81": "2018-12-01 background",
        "14": "2018-12-01 background",
    },
    # no dates of what is counted
    "Opened in 2018, the camp holds 9,000 refugees.": {"9,000": "2024-05-10"},
    "The relief fund needs $12 million until the end of April.": {"12 million": "2024-05-10"},
    # what goes on since then
    "The governor said 700 miners had died since the pit opened in June 2019.": {"700": "2019-06-01"},
    "Since the coup in May 2021, rebels have killed 900 soldiers, the ministry said.": {"900": "2021-05-01"},
    "The Peace Watch group has documented 450 villagers killed by militias since the war began in April 2021.": {
        "450": "2021-04-01"
    },
}
"""Text -> each number -> day, then the flags."""
