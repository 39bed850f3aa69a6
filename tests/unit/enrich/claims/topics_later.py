"""More sentences on many topics with every figure in them."""

from __future__ import annotations

from tests.unit.enrich.claims.counted_figures import Counted, ab, ex, ge, le, rg, vg

LATER_TOPICS: dict[str, list[Counted]] = {
    "A bus plunged into a ravine, killing 13 and injuring at least 28.": [
        ex("13", "killed", 13),
        ge("28", "wounded", 28),
    ],
    "The crash left four dead and three in critical condition.": [ex("four", "killed", 4), ex("three", "wounded", 3)],
    "Three firefighters suffered burns and were taken to hospital.": [ex("Three", "wounded", 3)],
    "No one was hurt in the 5.8-magnitude earthquake.": [ex("No one", "wounded", 0)],
    "The quake killed no fewer than 1,300 people and left another 20,000 homeless.": [
        ge("1,300", "killed", 1300),
        ex("20,000", "displaced", 20_000),
    ],
    "The blast injured over 70 people, half of them children.": [
        ge("70", "wounded", 70),
        ge("half", "wounded", 35, "child"),
    ],
    "Forty-two workers were inside the plant; only 15 have been found alive.": [
        ex("Forty-two", "present", 42),
        ex("15", "rescued", 15),
    ],
    "Between two and three thousand people fled across the river.": [
        rg("two and three thousand", "displaced", 2000, 3000)
    ],
    "Casualties were put at 210, including 38 dead.": [ex("210", "casualties", 210), ex("38", "killed", 38)],
    "The conflict has driven 2.3 million people from their homes, according to the UN.": [
        ex("2.3 million", "displaced", 2_300_000)
    ],
    "The camp, built for 10,000, now houses 34,000 refugees.": [ex("34,000", "displaced", 34_000)],
    "Japan pledged $12 million for the survivors.": [ex("12 million", "money", 12_000_000)],
    "The ransom was set at 500,000 euros, the lawyer said.": [ex("500,000", "money", 500_000)],
    "Aid workers fed up to 4,000 children a day.": [le("4,000", "other", 4000, "child")],
    "Insurers put the losses at between 80 and 100 million pounds.": [
        rg("80 and 100 million", "money", 80_000_000, 100_000_000)
    ],
    "The senator won 53 percent of the vote and 212 of 400 seats.": [],
    "The 61-year-old mayor has held office for 14 years.": [],
    "Call 555-0142 or visit 12 Harbour Street before 6 p.m.": [],
    "The home side won 3-1 and climbed to second place.": [],
    "Under article 19 of the constitution, a vote must be held within 60 days.": [],
    "The convoy stretched for 12 miles along Route 66.": [],
    "A 6.4-magnitude quake struck 30 km south of the port at 9:15.": [],
    "The bill passed by 88 votes to 12, with 5 abstentions.": [],
    "Parliament approved the law by 120-80.": [],
    "The ship, built in 1987, is 140 metres long and weighs 9,000 tonnes.": [],
    "She was ranked 7th in a field of 40.": [],
    "Grade 5 pupils returned to School No. 14 in the second week of May.": [],
    "A teacher was stabbed to death in front of her pupils.": [ex("A", "killed", 1)],
    "A man was killed and another was wounded in the shooting.": [ex("A", "killed", 1), ex("another", "wounded", 1)],
    "Two brothers were shot dead and a third was wounded.": [ex("Two", "killed", 2), ex("a", "wounded", 1)],
    "The attacker killed five people before turning the gun on himself.": [
        ex("The attacker", "killed", 1),
        ex("five", "killed", 5),
    ],
    "Police detained three suspects, one of whom later died.": [ex("three", "detained", 3), ex("one", "killed", 1)],
    "Measles has killed 31 children under five in the camps since May.": [ex("31", "killed", 31, "child")],
    "The number of confirmed infections passed 10,000 on Thursday, with 212 deaths.": [
        ge("10,000", "sick", 10_000),
        ex("212", "killed", 212),
    ],
    "Health workers have vaccinated 1.2 million children against polio.": [
        ex("1.2 million", "other", 1_200_000, "child")
    ],
    "Sixteen people were hospitalised with food poisoning after a wedding.": [ex("Sixteen", "sick", 16)],
    "Landslides buried two villages, killing an estimated 340 people; only 58 bodies have been recovered.": [
        ex("two", "destroyed", 2),
        ab("340", "killed", 340),
        ex("58", "killed", 58),
    ],
    "Nearly half a million people were evacuated before the typhoon made landfall.": [
        ab("half a million", "evacuated", 500_000)
    ],
    "Firefighters rescued a family of four from the roof of their house.": [ex("four", "rescued", 4)],
    "A previous count of 62 dead was lowered to 57.": [ex("62", "killed", 62, prev=True), ex("57", "killed", 57)],
    "The toll doubled to 44 within a day.": [ex("44", "killed", 44)],
    "The ministry raised its estimate of the missing from 18 to 26.": [
        ex("18", "missing", 18, prev=True),
        ex("26", "missing", 26),
    ],
    "Four sailors are presumed dead after the tanker exploded.": [ex("Four", "killed", 4)],
    "The vessel had 19 people on board, including 3 children.": [
        ex("19", "present", 19),
        ex("3", "present", 3, "child"),
    ],
    "Police estimated the crowd at between 30,000 and 35,000.": [rg("30,000 and 35,000", "present", 30_000, 35_000)],
    "The march drew tens of thousands.": [vg("tens of thousands", "present", 20_000)],
    "Security forces opened fire, killing at least three protesters and wounding scores.": [
        ge("three", "killed", 3),
        vg("scores", "wounded", 40),
    ],
    "Bandits took 35 villagers hostage and demanded 40 million naira.": [
        ex("35", "detained", 35),
        ex("40 million", "money", 40_000_000),
    ],
    "Two French aid workers seized in March were freed on Tuesday.": [ex("Two", "rescued", 2)],
    "The general said 16 of his men had been captured and three were missing.": [
        ex("16", "captured", 16),
        ex("three", "missing", 3),
    ],
    "Russia claimed to have shot down 12 drones and two cruise missiles.": [
        ex("12", "destroyed", 12),
        ex("two", "destroyed", 2),
    ],
    "The raid left six policemen and four gunmen dead.": [
        ex("six", "killed", 6, "police"),
        ex("four", "killed", 4, "military"),
    ],
    "Colombian troops killed 11 rebels, among them two commanders.": [
        ex("11", "killed", 11, "military"),
        ex("two", "killed", 2, "military"),
    ],
    "More than 90 soldiers have died and about 350 have been wounded since the offensive began.": [
        ge("90", "killed", 90, "military"),
        ab("350", "wounded", 350, "military"),
    ],
    "An air strike on a hospital killed two doctors and eleven patients.": [
        ex("two", "killed", 2, "medic"),
        ex("eleven", "killed", 11),
    ],
    "The army pulled 800 troops out of the valley and sent 200 peacekeepers.": [
        ex("800", "other", 800, "military"),
        ex("200", "deployed", 200, "military"),
    ],
    "A journalist and his driver were shot dead at a checkpoint.": [
        ex("A", "killed", 1, "journalist"),
        ex("his driver", "killed", 1),
    ],
    "Rebels now control some 2,500 sq km of farmland.": [ab("2,500", "seized_area", 2500)],
    "Heat killed 14 pilgrims on Friday and 22 more on Saturday.": [ex("14", "killed", 14), ex("22", "killed", 22)],
    "The explosion at the refinery hurt five workers, one of them seriously.": [
        ex("five", "wounded", 5),
        ex("one", "wounded", 1),
    ],
    "The train was travelling at 140 km/h with 310 passengers when it derailed, killing 12.": [
        ex("310", "present", 310),
        ex("12", "killed", 12),
    ],
    "Up to 60 people are still believed to be under the rubble.": [le("60", "missing", 60)],
    "Well over 400 people have been displaced by the eruption.": [ge("400", "displaced", 400)],
    "The agency appealed for 75 million dollars to feed 2 million people.": [
        ex("75 million", "money", 75_000_000),
        ex("2 million", "other", 2_000_000),
    ],
    "The EU promised €50 million in aid.": [ex("50 million", "money", 50_000_000)],
    "The fire caused 3.5 million pounds of damage.": [ex("3.5 million", "money", 3_500_000)],
    "Turnout was 61.4 percent, and 1,204 candidates ran for 150 seats.": [ex("1,204", "other", 1204)],
    "He was sentenced to 12 years under section 5 of the 1998 act.": [],
    "The F-16 crashed 40 miles north of Base 12 at 06:30 GMT.": [],
    "Room 101 on floor 3 was sealed off by 9 p.m.": [],
    "The striker scored twice in a 4-2 win in front of 35,000 fans.": [ex("35,000", "present", 35_000)],
    "The bridge, 2 km long, was closed to lorries over 3.5 tonnes.": [],
    "At 93, he is the oldest of the 7 candidates.": [ex("7", "other", 7)],
    "The Boeing 737 with 162 people aboard overshot the runway; nobody was injured.": [
        ex("162", "present", 162),
        ex("nobody", "wounded", 0),
    ],
    "Five aid workers were among the 48 killed.": [ex("Five", "killed", 5), ex("48", "killed", 48)],
    "The strike killed a mother and her three children.": [ex("a", "killed", 1), ex("three", "killed", 3, "child")],
    "A 70-year-old man drowned and two women are missing.": [ex("A", "killed", 1), ex("two", "missing", 2)],
}
