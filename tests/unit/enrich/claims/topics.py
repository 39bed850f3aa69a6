"""Sentences on many topics with every figure in them: epidemics, floods, ships, protests, raids, mines, aid, votes."""

from __future__ import annotations

from typing import NamedTuple


class Counted(NamedTuple):
    """One figure as the claim holds it."""

    number: str
    measure: str
    value: float | None
    low: float | None
    high: float | None
    qualifier: str
    role: str
    previous: bool


def ex(number: str, measure: str, value: float, role: str = "any", *, prev: bool = False) -> Counted:
    """Exactly so many."""
    return Counted(number, measure, value, value, value, "exactly", role, prev)


def ge(number: str, measure: str, value: float, role: str = "any", *, prev: bool = False) -> Counted:
    """At least so many."""
    return Counted(number, measure, value, value, None, "at_least", role, prev)


def le(number: str, measure: str, value: float, role: str = "any", *, prev: bool = False) -> Counted:
    """At most so many."""
    return Counted(number, measure, value, None, value, "at_most", role, prev)


def ab(number: str, measure: str, value: float, role: str = "any", *, prev: bool = False) -> Counted:
    """About so many."""
    return Counted(number, measure, value, value, value, "about", role, prev)


def rg(number: str, measure: str, low: float, high: float, role: str = "any", *, prev: bool = False) -> Counted:
    """Between two bounds."""
    return Counted(number, measure, None, low, high, "range", role, prev)


def vg(number: str, measure: str, low: float, role: str = "any", *, prev: bool = False) -> Counted:
    """Dozens, hundreds."""
    return Counted(number, measure, None, low, None, "vague", role, prev)


TOPICS: dict[str, list[Counted]] = {
    "Some 400 police, backed by soldiers, were deployed around the courthouse.": [ab("400", "deployed", 400, "police")],
    "The death toll, earlier put at 70, now stands at 83.": [
        ex("70", "killed", 70, prev=True),
        ex("83", "killed", 83),
    ],
    "Nearly 60 percent of the 2,000 residents have fled.": [],
    "Authorities moved 1,500 inmates to higher ground as the river rose 4 metres.": [ex("1,500", "evacuated", 1500)],
    "Two coaches collided, leaving nine dead, among them three children, and 31 injured.": [
        ex("nine", "killed", 9),
        ex("three", "killed", 3, "child"),
        ex("31", "wounded", 31),
    ],
    "Navy divers recovered the bodies of six of the 20 missing fishermen.": [
        ex("six", "killed", 6),
        ex("20", "missing", 20),
    ],
    "A grenade wounded three journalists, two of them critically.": [
        ex("three", "wounded", 3, "journalist"),
        ex("two", "wounded", 2, "journalist"),
    ],
    "Rescue teams reached 41 hikers stranded by snow; one had died of cold.": [
        ex("41", "rescued", 41),
        ex("one", "killed", 1),
    ],
    "Cholera has sickened more than 3,400 people and killed 87 since the rains began, the health ministry said.": [
        ge("3,400", "sick", 3400),
        ex("87", "killed", 87),
    ],
    "Hospitals admitted 212 patients with dengue fever last week, up from 150 a week before.": [
        ex("212", "sick", 212),
        ex("150", "sick", 150, prev=True),
    ],
    "The outbreak has infected nearly nine thousand people, of whom 43 have died.": [
        ab("nine thousand", "sick", 9000),
        ex("43", "killed", 43),
    ],
    "Doctors confirmed 18 new cases of Ebola on Sunday, bringing the total to 131.": [
        ex("18", "sick", 18),
        ex("131", "sick", 131),
    ],
    "Two nurses and a doctor tested positive for the virus.": [
        ex("Two", "sick", 2, "medic"),
        ex("a", "sick", 1, "medic"),
    ],
    "Flash floods swept away two villages, leaving scores of people missing.": [vg("scores", "missing", 40)],
    "At least 26 people, including nine children, drowned when the levee gave way.": [
        ge("26", "killed", 26),
        ex("nine", "killed", 9, "child"),
    ],
    "Between 40 and 60 families lost their homes, the mayor said.": [rg("40 and 60", "displaced", 40, 60)],
    "The storm destroyed 1,150 houses and damaged three bridges.": [
        ex("1,150", "destroyed", 1150),
        ex("three", "destroyed", 3),
    ],
    "Rescuers plucked 37 people from rooftops and evacuated 4,200 more.": [
        ex("37", "rescued", 37),
        ex("4,200", "evacuated", 4200),
    ],
    "Some 15,000 residents have been ordered to leave, and 6,000 have already been moved to shelters.": [
        ab("15,000", "evacuated", 15_000),
        ex("6,000", "evacuated", 6000),
    ],
    "The cyclone's death toll climbed to 64 on Friday from 51 the previous day.": [
        ex("64", "killed", 64),
        ex("51", "killed", 51, prev=True),
    ],
    "Officials revised the number of dead down to 19 after an earlier count of 23 proved wrong.": [
        ex("19", "killed", 19),
        ex("23", "killed", 23, prev=True),
    ],
    "A ferry with 180 passengers aboard sank off the coast; 112 were rescued and 50 bodies were recovered.": [
        ex("180", "present", 180),
        ex("112", "rescued", 112),
        ex("50", "killed", 50),
    ],
    "The trawler went down with a crew of eleven; six sailors are still unaccounted for.": [
        ex("eleven", "present", 11),
        ex("six", "missing", 6),
    ],
    "As many as 700 migrants may have been on board when the boat capsized.": [le("700", "present", 700)],
    "Divers found three more bodies on Monday, raising the toll to 22.": [
        ex("three", "killed", 3),
        ex("22", "killed", 22),
    ],
    "All fourteen fishermen survived, but their captain is missing.": [ex("fourteen", "rescued", 14)],
    "Upwards of 20,000 people took to the streets of the capital on Saturday.": [ge("20,000", "present", 20_000)],
    "Police put the turnout at 8,000, while organisers claimed 50,000 had marched.": [
        ex("8,000", "present", 8000),
        ex("50,000", "present", 50_000),
    ],
    "Riot police fired tear gas, injuring a dozen protesters, and arrested 94 people.": [
        ex("a dozen", "wounded", 12),
        ex("94", "detained", 94),
    ],
    "Hundreds of demonstrators gathered outside parliament, and 31 of them were detained.": [
        vg("Hundreds", "present", 200),
        ex("31", "detained", 31),
    ],
    "Five protesters were shot dead and more than two hundred hurt in the crackdown.": [
        ex("Five", "killed", 5),
        ge("two hundred", "wounded", 200),
    ],
    "Fewer than 300 people attended the rally.": [le("300", "present", 300)],
    "Gunmen abducted 27 schoolgirls and two teachers from a boarding school.": [
        ex("27", "missing", 27, "child"),
        ex("two", "missing", 2),
    ],
    "The kidnappers released nine of the 21 hostages on Wednesday.": [
        ex("nine", "rescued", 9),
        ex("21", "detained", 21),
    ],
    "The group is still holding 12 foreigners captive, the ambassador said.": [ex("12", "detained", 12)],
    "Six of the abducted miners escaped on foot.": [ex("Six", "rescued", 6)],
    "Armed men kidnapped a priest and three nuns near the border.": [ex("a", "missing", 1), ex("three", "missing", 3)],
    "The army said it killed 40 militants and captured 15 in a dawn raid.": [
        ex("40", "killed", 40, "military"),
        ex("15", "captured", 15, "military"),
    ],
    "Ukraine said it had destroyed 14 tanks and shot down three helicopters.": [
        ex("14", "destroyed", 14),
        ex("three", "destroyed", 3),
    ],
    "Air defences downed 33 of 41 drones launched overnight.": [ex("33", "destroyed", 33)],
    "The drone strike killed eight civilians and two soldiers.": [
        ex("eight", "killed", 8, "civilian"),
        ex("two", "killed", 2, "military"),
    ],
    "The rebels admitted losing 17 of their fighters in the battle.": [ex("17", "killed", 17, "military")],
    "Nine soldiers were killed and as many as 30 wounded, among them four officers.": [
        ex("Nine", "killed", 9, "military"),
        le("30", "wounded", 30, "military"),
        ex("four", "wounded", 4, "military"),
    ],
    "The militia seized 120 square kilometres of desert in a week.": [ex("120", "seized_area", 120)],
    "Kenya will send 1,000 police officers to the island.": [ex("1,000", "deployed", 1000, "police")],
    "Flight MH17 was carrying 298 people when it was shot down in 2014.": [ex("298", "present", 298)],
    "Half a dozen border guards were taken prisoner.": [ex("Half a dozen", "captured", 6)],
    "No soldiers were hurt in the attack, the army said.": [ex("No", "wounded", 0, "military")],
    "Shelling killed a 9-year-old girl and her grandmother.": [
        ex("a", "killed", 1, "child"),
        ex("her grandmother", "killed", 1),
    ],
    "A policeman was killed and two of his colleagues were injured when a bomb exploded.": [
        ex("A", "killed", 1, "police"),
        ex("two", "wounded", 2),
    ],
    "The heat wave has claimed 52 lives, most of them elderly.": [ex("52", "killed", 52)],
    "Temperatures reached 47.3 degrees, and 130 people were treated for heat stroke.": [ex("130", "sick", 130)],
    "The roof of the mine collapsed at 4:20 a.m., trapping 16 miners 300 metres below ground.": [ex("16", "other", 16)],
    "Seven miners died and nine others were pulled out alive.": [ex("Seven", "killed", 7), ex("nine", "rescued", 9)],
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
