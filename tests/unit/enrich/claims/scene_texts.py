"""Short reports, each figure with the day of what it counts and what sets it apart: old values, old episodes, plans.

Written before they were tried; invented facts. Published on Friday, 10 May 2024, by the Quiet Gazette.
"""

from __future__ import annotations

SCENES: dict[str, dict[str, str]] = {
    # the old value of a count
    "A bus fell into the river Tana on Monday, killing 23 people, the mayor said. He had put the toll at 14 "
    "on Tuesday.": {
        "23": "2024-05-06",
        "14": "2024-05-06 previous",
    },
    "The ministry said 19 miners died in Tuesday's blast. It had initially reported 22 deaths.": {
        "19": "2024-05-07",
        "22": "2024-05-07 previous",
    },
    "Forty people were hurt in Wednesday's stampede, police say. A police bulletin had first mentioned 31 injuries.": {
        "Forty": "2024-05-08",
        "31": "2024-05-08 previous",
    },
    "Officials put the dead of Monday's quake at 36. In a preliminary report they had given a figure of 20.": {
        "36": "2024-05-06",
        "20": "2024-05-06 previous",
    },
    "At least 31 sailors drowned on Tuesday, the coast guard said. The coast guard earlier reported 26 dead.": {
        "31": "2024-05-07",
        "26": "2024-05-07 previous",
    },
    "Six people died in Tuesday's crash.\n\nA police bulletin sent out before midnight on Tuesday had "
    "mentioned four deaths.": {
        "Six": "2024-05-07",
        "four": "2024-05-07 previous",
    },
    # who tells another count has only another count
    "Nine workers died in Tuesday's fire, the fire service said. The union had announced 14 deaths.": {
        "Nine": "2024-05-07",
        "14": "2024-05-07",
    },
    "Police say 40 people were killed on Sunday. A teacher said he had counted 18 bodies.": {
        "40": "2024-05-05",
        "18": "2024-05-05",
    },
    "Police arrested 40 people on Sunday. The court earlier announced that 23 had been detained in a separate "
    "inquiry.": {
        "40": "2024-05-05",
        "23": "2024-05-05",
    },
    # what the first paragraph tells comes before what follows
    "Seventeen people died after the river burst into Orlu on Tuesday night.\n\nWhen we came on Wednesday, 43 "
    "houses had "
    "collapsed. The Red Cross said it had rescued 36 people.": {
        "Seventeen": "2024-05-07",
        "43": "2024-05-07",
        "36": "2024-05-07",
    },
    "Gunmen freed 76 pupils, the governor's office said.\n\nThe pupils were handed over on Tuesday night, an official "
    "said.\n\nThe army said it had killed 14 bandits on Saturday.\n\nThe 76 freed pupils are well.": {
        "76": "2024-05-07",
        "14": "2024-05-04",
    },
    "Pirates boarded a tanker off Benin this week and abducted eight sailors.\n\nThey reached the ship on Tuesday "
    "evening, the owner said.": {
        "eight": "2024-05-07",
    },
    "Two days after a fire, police detained two managers on Thursday.\n\nTuesday's fire killed eight workers. "
    "Six more are "
    "in hospital with burns.": {
        "two": "2024-05-09",
        "eight": "2024-05-07",
        "Six": "2024-05-07",
    },
    # a paragraph goes on with its story
    "A quake struck Ormo on Wednesday, killing 30 people.\n\nOff the coast, a boat capsized on Sunday. "
    "Fishermen pulled "
    "out 17 people, and 22 are still missing.": {
        "30": "2024-05-08",
        "17": "2024-05-05",
        "22": "2024-05-05",
    },
    "The ring brought drugs into Spain.\n\nOn 2 May officers searched 37 flats. Nineteen suspects were "
    "detained in Cadiz. "
    "Four more gave themselves up.": {
        "Nineteen": "2024-05-02",
    },
    "A quake struck Ormo on Wednesday, killing 30 people.\n\nRescuers brought out nine bodies on Friday.": {
        "30": "2024-05-08",
        "nine": "2024-05-08",
    },
    # dates seen from another
    "More than 500 inmates have been killed since 2021. The worst riot, in September of that year, claimed "
    "119 lives.": {
        "500": "2021-01-01",
        "119": "2021-09-01 background",
    },
    "The dam broke in 2014. Later that year 40 people died in a second flood.": {
        "40": "2014-01-01 background",
    },
    "His boat failed in March, he said.\n\nThirty-one bodies were recovered that month off the coast.": {
        "Thirty-one": "2024-03-01 background",
    },
    "The clinic reported 190 cases of cholera and six deaths since the beginning of the month.": {
        "190": "2024-05-01",
        "six": "2024-05-01",
    },
    "A charity said at least 4,800 migrants had died on the route since January. The navy put the number at 712.": {
        "4,800": "2024-01-01",
        "712": "2024-01-01",
    },
    # the event in which it happened has the date
    "The authorities have reported more than 450 deaths in an epidemic which began in February 2023.": {
        "450": "2023-02-01",
    },
    "The port has been guarded since February 2023, when two policemen were killed there.": {
        "two": "2023-02-01 background",
    },
    "The two armies killed 37 civilians when they fought a brief war last September, a rights group said on "
    "Tuesday. Their "
    "shelling also wounded 90.": {
        "37": "2023-09-01",
        "90": "2023-09-01",
    },
    "Peru accused its neighbour on Tuesday of sinking one of its patrol boats a day earlier.": {
        "one": "2024-05-06",
    },
    "More than 800 people have been killed this year, up from 610 in the same period of 2023, aid workers say.": {
        "800": "2024-01-01",
        "610": "2023-01-01 background",
    },
    "A bus fell off a road on Wednesday.\n\nThe cyclone, which made landfall on Monday, killed 33 people. The "
    "mudslide that struck Oso on Sunday left 40 dead.": {
        "33": "2024-05-06",
        "40": "2024-05-05",
    },
    "A bus fell off a road on Wednesday.\n\nThe gunman, who was seized on Monday, wounded 12 people.": {
        "12": "2024-05-08",
    },
    "The blast killed six people on Monday, police said. Two workers were missing on Thursday.": {
        "six": "2024-05-06",
        "Two": "2024-05-06",
    },
    "Rescuers found 12 bodies on Thursday, three days after a quake struck Ormo. More than 500 people are hurt.": {
        "12": "2024-05-06",
        "500": "2024-05-06",
    },
    "The toll rose to 40 on Thursday, four days after the flood, the mayor said.": {"40": "2024-05-05"},
    "Police arrested two men on Thursday, three days after an attack killed 12.": {
        "two": "2024-05-09",
        "12": "2024-05-06",
    },
    "Strikes killed 46 people on Monday, the ministry said, bringing the toll since October to more than 5,500.": {
        "46": "2024-05-06",
        "5,500": "2023-10-01",
    },
    "The landslide on 3 May buried 200 people. Rescue work was halted on Sunday. So far 96 bodies have been found.": {
        "200": "2024-05-03",
        "96": "2024-05-03",
    },
    "Nearly 40,000 people fled their homes in the first three months of the year, the agency said.": {
        "40,000": "2024-01-01",
    },
    # what is told as done is done
    "It should be recalled that in February 2018 a plane hit the mountain, and in that incident 60 people "
    "lost their lives.": {
        "60": "2018-02-01 background",
    },
    "The minister said 1,500 troops would be sent to the border. Some 4,000 are there now, he said.": {
        "1,500": "2024-05-10 projected",
        "4,000": "2024-05-10",
    },
    "Twelve people were hurt on Monday. The owner could not be reached, but a guard said 9 had gone home.": {
        "Twelve": "2024-05-06",
    },
}
"""Text -> each number -> day, then the flags."""
