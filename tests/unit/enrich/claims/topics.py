"""Sentences on many topics with every figure in them: epidemics, floods, ships, protests, raids, mines, aid, votes."""

from __future__ import annotations

from tests.unit.enrich.claims.counted_figures import Counted, ab, ex, ge, le, rg, vg
from tests.unit.enrich.claims.topics_later import LATER_TOPICS

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
    "Flash floods swept away two villages, leaving scores of people missing.": [
        ex("two", "destroyed", 2),
        vg("scores", "missing", 40),
    ],
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
    "The roof of the mine collapsed at 4:20 a.m., trapping 16 miners 300 metres below ground.": [
        ex("16", "missing", 16)
    ],
    "Seven miners died and nine others were pulled out alive.": [ex("Seven", "killed", 7), ex("nine", "rescued", 9)],
    **LATER_TOPICS,
}
