"""Short texts on bands and states: text -> each figure with its measure, the side counted, the claimant, its side."""

from __future__ import annotations

Row = tuple[str, str, str | None, str, str | None]

SIDED: dict[str, list[Row]] = {
    # bands fight states
    "Fighters of the Marsh Liberation Army attacked a post in Chad. The army said it had killed 14 rebels.": [
        ("14", "killed", "Marsh Liberation Army", "army", "Chad")
    ],
    "The Marsh Liberation Army claimed responsibility for a raid in Chad. It said it had killed 12 soldiers.": [
        ("12", "killed", "Chad", "Marsh Liberation Army", "Marsh Liberation Army")
    ],
    "Militants of the Marsh Liberation Army raided a market in Chad. Residents said 9 villagers were killed.": [
        ("9", "killed", "Chad", "Residents", None)
    ],
    "Rebels of the Marsh Liberation Army shelled a town in Chad. The rebels said they lost three fighters.": [
        ("three", "killed", "Marsh Liberation Army", "rebels", "Marsh Liberation Army")
    ],
    "The Marsh Liberation Army, an insurgent group affiliated with Al-Qaeda, raided a fort in Chad. The defence "
    "ministry said 20 militants were killed.": [("20", "killed", "Marsh Liberation Army", "defence ministry", "Chad")],
    "The River Army, a militia, attacked a base in Chad. Its commander said it had captured 30 government soldiers.": [
        ("30", "captured", "Chad", "commander", "River Army")
    ],
    # who serves a state
    "Chad's army lost one soldier in the raid, the interior minister said.": [
        ("one", "killed", "Chad", "interior minister", "Chad")
    ],
    # names and pronouns
    "North Korea said up to ten North Koreans died in the clash.": [
        ("ten", "killed", "North Korea", "North Korea", "North Korea")
    ],
    "Kabul accused Pakistan of sending 900 soldiers across the border.": [
        ("900", "deployed", "Pakistan", "Kabul", "Afghanistan")
    ],
    "Peru put its losses at 16 dead.": [("16", "killed", "Peru", "Peru", "Peru")],
    "On his own side the commander of the River Army put the dead at 12.": [
        ("12", "killed", "River Army", "commander of the River Army", "River Army")
    ],
    "Kenya's army is under fire. Its spokesman, Omar Brandt, said 21 soldiers had died.": [
        ("21", "killed", "Kenya", "Omar Brandt", "Kenya")
    ],
    "Kenya's military said Somali shelling had killed 17 people. Its spokesman, Omar Brandt, said 40 Somali soldiers "
    "died.": [
        ("17", "killed", "Kenya", "Kenya's military", "Kenya"),
        ("40", "killed", "Somalia", "Omar Brandt", "Kenya"),
    ],
    # bodies that speak for no state
    "The Norwegian Refugee Council said 2,000 people fled the fighting in Chad.": [
        ("2,000", "displaced", "Chad", "Norwegian Refugee Council", "Norwegian Refugee Council")
    ],
    "The Sudan Doctors' Union said 54 people were killed in Sudan.": [
        ("54", "killed", "Sudan", "Sudan Doctors' Union", "Sudan Doctors' Union")
    ],
    "The pro-Kurdish Meadow Party said 11 of its members were arrested in Turkey.": [
        ("11", "detained", "Meadow Party", "Meadow Party", "Meadow Party")
    ],
    # how cues hang
    "Police in Peru have detained 86 people in 17 provinces, Interior Minister Omar Brandt reported on Thursday.": [
        ("86", "detained", "Peru", "Omar Brandt", "Peru")
    ],
    "A strike on a school in Chad killed 22 people, 18 of them children, residents and doctors say.": [
        ("22", "killed", "Chad", "residents", None),
        ("18", "killed", "Chad", "residents", None),
    ],
    "Some 41 people were killed in Chad, according to what medical sources reported.": [
        ("41", "killed", "Chad", "medical sources", None)
    ],
    "Gunmen kidnapped 270 girls in Chad; nearly 100 of them are still missing, according to Amnesty International.": [
        ("270", "missing", "Chad", "Gazette", None),
        ("100", "missing", "Chad", "Amnesty International", "Amnesty International"),
    ],
    "The civil war in Chad cost 9,000 lives, by one academic estimate.": [
        ("9,000", "killed", "Chad", "one academic estimate", None)
    ],
    "The army blamed the forces of a union in Chad, whose head, Omar Brandt, denied any role.": [],
    "President Omar Brandt of Chad told parliament that some 300 villagers had asked for boats.": [
        ("300", "other", "Chad", "Omar Brandt", "Chad")
    ],
    # names that the recognizer cuts, acronyms that the article explains
    "South Korea's Defence Minister Han Ji-woo said 120 fishermen had been evacuated.": [
        ("120", "evacuated", "South Korea", "Han Ji-woo", "South Korea")
    ],
    "The Rapid Support Forces hold a town in Sudan. The RSF said it had killed 12 soldiers.": [
        ("12", "killed", "Sudan", "Rapid Support Forces", "Rapid Support Forces")
    ],
    "The town is held by the Marsh Liberation Army (MLA). MLA spokesman Omar Brandt said 6 villagers died in Chad.": [
        ("6", "killed", "Chad", "Omar Brandt", "Marsh Liberation Army")
    ],
    # what they were before the sentence
    "The minister in Lima said that 14 officers who had been taken hostage were released.": [
        ("14", "rescued", "Peru", "minister in Lima", "Peru")
    ],
}
