"""One figure per sentence: what verbs, idioms and odd parses make of it. All facts are invented."""

from __future__ import annotations

COUNTED_LINES: dict[str, tuple[str, float]] = {
    "The canteen closed early. More than 300 homes were gutted by the fire.": ("destroyed", 300),
    "Among the dead were three students, the rector of the college said.": ("killed", 3),
    "Five pupils were among the injured, police inspector Ravi Mistry told the agency.": ("wounded", 5),
    "Eight people escaped with minor injuries when the lift fell, the owner said.": ("wounded", 8),
    "Three children suffocated in a locked car on Friday, the coroner said.": ("killed", 3),
    "Three of the wounded died later in a hospital in the capital, the surgeon said.": ("killed", 3),
    "The flood cost 16 people their lives, the governor told a local radio station.": ("killed", 16),
    "There were about 60 people in the building when it fell, the caretaker said.": ("present", 60),
    "Two of the crew have not been found, the harbour master said on Friday.": ("missing", 2),
    "Ninety-seven of the patients did not survive the winter, the head of the clinic said.": ("killed", 97),
    "Four people are dead and two are missing after a bridge collapsed in the north.": ("killed", 4),
    "Three members of a family were shot and killed at their farm on Thursday.": ("killed", 3),
    "Two runners collapsed and died on the last mile of the race, the organisers said.": ("killed", 2),
    "Two suspects fled in a car after they had left three others wounded at the bar.": ("wounded", 3),
    "More than 150 firefighters worked at the site for two days, the mayor said.": ("deployed", 150),
    "Some 60 rescue workers from three towns combed the slope for two days.": ("deployed", 60),
    "The clinic said that 40 patients came in the first hour of Monday morning.": ("sick", 40),
    "Two guards suffered from smoke inhalation when the archive burned on Friday.": ("sick", 2),
    "The tug brought 85 passengers ashore before the ferry sank off the cape.": ("rescued", 85),
    "About 600 tenants were ordered out of their homes when the slope began to move.": ("evacuated", 600),
    "Of the 48 houses in the hamlet, 17 had been wiped out by the mud, the elder said.": ("destroyed", 17),
    "On May 5 at least 74 people lost their lives when a boat broke up off the cape.": ("killed", 74),
    "Two others are in the hospital after a shooting outside a bar, the owner said.": ("wounded", 2),
    "While six men had been hit, the guards found a seventh victim in the barn on Friday.": ("wounded", 1),
    "A firm in the valley said that 310 jobs will disappear by the end of the year.": ("other", 310),
    "The mill promised each widow Rs3 million after the fire, a clerk said.": ("money", 3_000_000),
    "The union demanded 10 million tenge for each widow after the blast in the mine.": ("money", 10_000_000),
    "The 19 people taken to hospital on Friday had been on the upper deck of the tram.": ("wounded", 19),
}
"""Sentence -> the measure and value that one of its figures has."""

NO_COUNTS: tuple[str, ...] = (
    "A five-storey building collapsed on Friday, and the street was closed to cars.",
    "The caller reached a 911 operator at dawn, and the line went dead at once.",
    "The county of 14,500 people lies some way to the south of the lake.",
    "Nearly 40 per cent of the beds were empty when the minister came to visit.",
    "The victims, who range in age from 22 to 67, were not named by the hospital.",
    "The court dealt with all three cases on Friday and sent the files to the archive.",
)
"""Sentences whose numbers count neither people nor losses nor money."""
