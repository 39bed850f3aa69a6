"""Sentences with things that somebody is cited for, single things lost, single persons beside soldiers, old values set
apart from the new, and numbers behind a date; with what is counted in each, and traps."""

from __future__ import annotations

Counts = list[tuple[str, str]]

GOODS: dict[str, Counts] = {
    "The airline said it had cancelled 84 flights.": [("84", "other")],
    "Rebels fired 15 rockets at the port, the navy said.": [("15", "other")],
    "The ministry said 320 classrooms had been repaired.": [("320", "other")],
    "UNICEF said it had delivered 40,000 blankets and 600 tents.": [("40,000", "other"), ("600", "other")],
    "A convoy of 22 trucks has reached the town, the aid group said.": [("22", "other")],
    "Police said they had searched nine warehouses and arrested two men.": [("nine", "other"), ("two", "detained")],
    "The union spoke of 450 posts to go.": [("450", "other")],
    "Air defences shot down 50 of the 61 drones launched overnight, the army said.": [
        ("50", "destroyed"),
        ("61", "other"),
    ],
    "The mayor said the flood had cut off three bridges.": [("three", "other")],
}
"""Things of which nothing is told that has a measure of its own: claims of those who are cited."""

NO_GOODS: dict[str, Counts] = {
    "About 30 lorries stood at the border on Monday.": [],
    "The army said the two boats had drifted apart.": [],
    "Police said the fire had spread through six villages.": [],
    "The firm said it sells 900 cars a day.": [],
    "The minister said that only one of the city's five clinics was open.": [],
    "The mayor said the hall was built for 40 machines.": [],
}
"""Things nobody is cited for, known ones, those that tell where, rates, wholes and capacities."""

LOST: dict[str, Counts] = {
    "The army said its drones had destroyed a radar and a fuel depot.": [("a", "destroyed"), ("a", "destroyed")],
    "Officials said a mosque had been burned down.": [("a", "destroyed")],
    "The navy said it had sunk a trawler.": [("a", "destroyed")],
    "The governor said the shelling killed two women and damaged a school.": [("two", "killed"), ("a", "destroyed")],
    "Rebels said they had shot down a helicopter.": [("a", "destroyed")],
    "The mayor said a kindergarten and three houses were destroyed.": [("a", "destroyed"), ("three", "destroyed")],
    "The army denied that a tank had been destroyed.": [("a", "destroyed")],
    "The mayor said the storm did not damage a single house.": [],
    "The storm wrecked a hotel.": [],
}
"""One thing with an article, where somebody is cited."""

ALONE: dict[str, Counts] = {
    "Two soldiers were killed on Monday. A girl of eight died of fever, the doctor said.": [
        ("Two", "killed"),
        ("A", "killed"),
    ],
    "The clash killed 14 soldiers. A child was killed by a stray bullet, the mayor said.": [
        ("14", "killed"),
        ("A", "killed"),
    ],
    "The mayor said a man of 70 died of a heart attack.": [("a", "killed")],
    "A woman of 81 drowned in the cellar, police said.": [("A", "killed")],
    "Three officers paid the ultimate price in the ambush, the police said.": [("Three", "killed")],
    "The bombing killed 16 revellers and 40 marketgoers.": [("16", "killed"), ("40", "killed")],
}
"""Single persons beside others, and people no list names."""

BEHIND_DATES: dict[str, Counts] = {
    "The clinic said that since Tuesday 31 wounded had been brought in.": [("31", "wounded")],
    "On Saturday 1,400 soldiers will be sent to the border.": [("1,400", "deployed")],
    "Since 3 June 18 miners have been missing.": [("18", "missing")],
    "The ministry raised the number of soldiers killed since May 27 to 44, from 38.": [
        ("44", "killed"),
        ("38", "killed"),
    ],
    "On Friday 14 June the office was closed.": [],
    "Lind, who was born on May 27, was not hurt.": [],
}
"""Counts right behind a weekday or a day of a month."""

OLDER: dict[str, tuple[str, str]] = {
    "The toll has climbed to 71, the governor says, from 58.": ("71", "58"),
    "The number of injured rose to 90, hospitals said, from a preliminary 77.": ("90", "77"),
    "The number of missing fell to nine, the coastguard said, from 14 on Monday.": ("nine", "14"),
    "Some 2,300 people have fled the district. The previous update gave 1,900.": ("2,300", "1,900"),
    "The crash killed 12 people, police said. An earlier report had listed ten.": ("12", "ten"),
    "The agency counts 5,400 displaced people, compared with 3,800 in its last report.": ("5,400", "3,800"),
}
"""A new value and the old one, which is outdated."""

SAME: dict[str, Counts] = {
    "Police put the crowd at 4,000. The union says 11,000 came.": [("4,000", "present"), ("11,000", "present")],
    "Nepal denied it. Kathmandu, which first spoke of 12 prisoners, says that there are nine.": [
        ("12", "captured"),
        ("nine", "captured"),
    ],
    "The clinic treated 80 people, of whom 11 had burns.": [("80", "wounded"), ("11", "wounded")],
    "Five armoured vehicles and 12 lorries were reduced to ashes, the colonel said.": [
        ("Five", "destroyed"),
        ("12", "destroyed"),
    ],
    "The rebels seized six lorries, the army said.": [("six", "captured")],
    "Only eight of its military were captured, the ministry said.": [("eight", "captured")],
    "The governor said 250 elements of the National Guard would arrive on Monday.": [("250", "deployed")],
    "The report lists 60 elements of a plan.": [],
}
"""Other numbers whose noun is elsewhere, or a word of translations."""

MEMBERS: dict[str, Counts] = {
    "The army lost contact with a unit of 15.": [("15", "missing")],
    "A group of about 40 entered the plant, the company said.": [("40", "other")],
    "A patrol of nine was killed in the ambush, the army said.": [("nine", "killed")],
    "A party of seven was rescued from the ridge, the guides said.": [("seven", "rescued")],
    "The Group of 20 will meet in Delhi, the minister said.": [],
    "Of the pupils, 31 are ill, with four in intensive care, the doctor said.": [("31", "sick"), ("four", "sick")],
    "The blast injured 40 people, with 12 still in hospital, police said.": [("40", "wounded"), ("12", "wounded")],
    "The dead were a nurse and a porter, the mayor said.": [("a", "killed"), ("a", "killed")],
    "The victims are a retired teacher and a baker, police said.": [("a", "killed"), ("a", "killed")],
    "The raid left 14 people dead, including a pregnant woman, the mayor said.": [("14", "killed"), ("a", "killed")],
    "Five hikers were found dead, among them a woman of 60, the guides said.": [("Five", "killed"), ("a", "killed")],
    "Eight died in the fire, including a woman, police said.": [("Eight", "killed")],
}
"""Groups of which only the size is told, parts by where they are, and who the dead are told to be."""

COUNTED = GOODS | NO_GOODS | LOST | ALONE | BEHIND_DATES | SAME | MEMBERS
