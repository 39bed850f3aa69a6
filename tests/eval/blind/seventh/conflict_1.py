"""Articles about conflict and security with their gold. All events are invented."""

from __future__ import annotations

from tests.unit.enrich.claims.told import Told
from tests.unit.enrich.claims.told_sides import Report, count

# fmt: off
KHDF = "Karenni Homeland Defence Force/KHDF"
CONGO = "DR Congo/Democratic Republic of the Congo/Democratic Republic of Congo/Congo"
NRC = "Norwegian Refugee Council"
DISSIDENTS = "33rd Front/FARC dissidents/FARC"
ELN = "ELN/National Liberation Army"

REPORTS: dict[str, Report] = {
    "Kremenchuk": Report(
        "Eastlight News",
        "2025-02-13T13:40:00Z",
        "KYIV, Feb 13 (Eastlight News) - A Russian missile and drone attack on the central Ukrainian city of "
        "Kremenchuk killed nine people and wounded 41 overnight, local authorities said on Thursday, in one of the "
        "deadliest strikes on the region this winter.\n\n"
        "Regional governor Ruslan Tymchuk said two missiles hit a residential quarter and a bakery shortly after "
        "2 a.m. \"Rescuers have pulled six people alive from under the slabs,\" he wrote on Telegram. \"Three more "
        "are not answering their phones.\" Two children, aged 4 and 11, were among the dead, he added. Early in the "
        "morning the governor had reported five deaths.\n\n"
        "Ukraine's air force said it had shot down 62 of the 88 drones launched from the north and the east.\n\n"
        "Russia's Defence Ministry said its forces had struck a drone workshop and a barracks housing up to 120 "
        "foreign instructors, and that all the designated targets had been hit.\n\n"
        "Ukrainian military spokesman Andriy Bilyk dismissed the statement. \"There was no barracks there. There was "
        "bread,\" he told reporters at the scene.\n\n"
        "Across the border in Russia's Belgorod region, a Ukrainian drone killed a farm worker and injured his two "
        "sons as they were driving to a field, acting regional governor Denis Lapin said. Kyiv did not immediately "
        "comment.\n\n"
        "President Volodymyr Zelenskiy urged allies to speed up deliveries of air defence systems.\n\n"
        "Kremenchuk, an industrial city on the Dnipro river, has been attacked many times. In June 2022, 22 people "
        "were killed when a missile struck a crowded shopping centre there. More than 12,300 civilians have been "
        "killed in Ukraine since Russia launched its full-scale invasion in February 2022, according to the United "
        "Nations.",
        (("Russia", "Ukraine"),),
        (
            count("killed [nine] people and", "killed", 9, "Ukraine", "local authorities", "Ukraine",
                  role="any/civilian", day="2025-02-13"),
            count("wounded [41] overnight", "wounded", 41, "Ukraine", "local authorities", "Ukraine",
                  role="any/civilian", day="2025-02-13"),
            count("said [two] missiles", "deployed/other", 2, "Russia/", "Ruslan Tymchuk", "Ukraine",
                  role="any/military", day="2025-02-13"),
            count("pulled [six] people alive", "rescued", 6, "Ukraine", "Ruslan Tymchuk", "Ukraine",
                  role="any/civilian", day="2025-02-13"),
            count("\"[Three] more", "missing", 3, "Ukraine", "Ruslan Tymchuk", "Ukraine", role="any/civilian",
                  day="2025-02-13"),
            count("[Two] children, aged", "killed", 2, "Ukraine", "Ruslan Tymchuk", "Ukraine", role="child",
                  day="2025-02-13"),
            count("reported [five] deaths", "killed", 5, "Ukraine", "governor/Ruslan Tymchuk", "Ukraine",
                  role="any/civilian", day="2025-02-13", flags="previous"),
            count("shot down [62]", "destroyed", 62, "Russia", "air force/Ukraine's air force", "Ukraine",
                  role="any/military", day="2025-02-13"),
            count("of the [88] drones", "deployed/other", 88, "Russia", "air force/Ukraine's air force", "Ukraine",
                  role="any/military", day="2025-02-13"),
            count("up to [120]", "present/deployed/casualties/other", 120, "Ukraine/",
                  "Defence Ministry/Russia's Defence Ministry", "Russia", role="military/any", q="at_most",
                  day="2025-02-13"),
            count("killed [a] farm worker", "killed", 1, "Russia", "Denis Lapin", "Russia", role="civilian/any"),
            count("his [two]", "wounded", 2, "Russia", "Denis Lapin", "Russia", role="civilian/any"),
            count("June 2022, [22] people", "killed", 22, "Ukraine", role="any/civilian", day="2022-06-01",
                  flags="background"),
            count("More than [12,300]", "killed", 12_300, "Ukraine", "United Nations", "United Nations",
                  role="civilian", q="at_least", day="2022-02-01"),
        ),
        (
            Told("all the designated targets had been hit", "Defence Ministry/Russia's Defence Ministry", "Russia"),
            Told("There was no barracks there", "Andriy Bilyk", "Ukraine"),
            Told("speed up deliveries of air defence", "Volodymyr Zelenskiy", "Ukraine", "call_for"),
        ),
    ),
    "Demoso": Report(
        "Southern Mekong Radio",
        "2025-08-18T10:15:00Z",
        "At least 27 people were killed when a military aircraft bombed a monastery sheltering displaced families in "
        "eastern Myanmar, an ethnic Karenni armed group said Monday.\n\n"
        "The Karenni Homeland Defence Force (KHDF) said two bombs were dropped late on Sunday on the compound at Daw "
        "Takhu, in Kayah state's Demoso township. \"There is no base near that place, only people who had already "
        "fled once,\" its spokesman, Khu Philip, told Southern Mekong Radio by phone. He said that 44 others were "
        "hurt and that some 600 people had been living on the grounds.\n\n"
        "A woman from the village who helped to carry away the bodies, and who asked not to be named for her safety, "
        "put the number of dead at 31. Eleven of them were pupils of the monastery school, she said.\n\n"
        "A spokesman for the ruling military, Major-General Tun Zaw, confirmed an air operation in the area but "
        "denied that civilians had been targeted. He told state television that 15 \"terrorists\" had been killed "
        "and an ammunition store destroyed. The radio could not verify either account.\n\n"
        "Fighting has picked up in Kayah since the army began an offensive in July to retake the town of Hpruso. Last "
        "week the KHDF said it had captured 18 soldiers there and lost seven of its own men.\n\n"
        "In New York, the United Nations called for an immediate halt to air attacks on populated areas.\n\n"
        "More than 3.5 million people are displaced within Myanmar, according to UN figures. The Thanlwin Rights "
        "Network, a monitoring group based in Thailand, has counted 7,100 civilians killed by the security forces "
        "since the military took power in February 2021. An air strike on a village gathering in Sagaing region in "
        "April 2023 left more than 160 people dead.",
        (("Myanmar", "Karenni Homeland Defence Force"), ("Myanmar", "KHDF")),
        (
            count("At least [27]", "killed", 27, "Myanmar",
                  "ethnic Karenni armed group/Karenni armed group/Karenni Homeland Defence Force/KHDF",
                  KHDF + "/Karenni/ethnic Karenni armed group/Karenni armed group/", role="civilian/any", q="at_least",
                  day="2025-08-17"),
            count("said [two] bombs", "deployed/other", 2, "Myanmar/", KHDF, KHDF, role="any/military",
                  day="2025-08-17"),
            count("that [44] others", "wounded", 44, "Myanmar", "Khu Philip", KHDF, role="any/civilian",
                  day="2025-08-17"),
            count("some [600] people", "present/displaced/other", 600, "Myanmar", "Khu Philip", KHDF,
                  role="civilian/any", q="about"),
            count("dead at [31]", "killed", 31, "Myanmar", "woman from the village/woman", "", role="any/civilian",
                  day="2025-08-17"),
            count("[Eleven] of them", "killed", 11, "Myanmar", "woman from the village/woman", "",
                  role="child/civilian/any", day="2025-08-17"),
            count("that [15] \"terrorists\"", "killed", 15, KHDF + "/Myanmar/", "Tun Zaw", "Myanmar",
                  role="any/military", day="2025-08-17"),
            count("and [an] ammunition store", "destroyed", 1, KHDF + "/Myanmar/", "Tun Zaw", "Myanmar",
                  role="any/military", day="2025-08-17"),
            count("captured [18] soldiers", "captured/detained", 18, "Myanmar", KHDF, KHDF, role="military"),
            count("lost [seven]", "killed", 7, KHDF, KHDF, KHDF, role="military/any"),
            count("More than [3.5 million]", "displaced", 3_500_000, "Myanmar", "UN/UN figures/United Nations",
                  "United Nations", role="any/civilian", q="at_least"),
            count("counted [7,100] civilians", "killed", 7100, "Myanmar", "Thanlwin Rights Network",
                  "Thanlwin Rights Network", role="civilian", day="2021-02-01"),
            count("left more than [160]", "killed", 160, "Myanmar", role="any/civilian", q="at_least",
                  day="2023-04-01", flags="background"),
        ),
        (
            Told("There is no base near that place", "Khu Philip", KHDF),
            Told("an air operation in the area", "Tun Zaw", "Myanmar", "confirm"),
            Told("civilians had been targeted", "Tun Zaw", "Myanmar", "deny", denied=True),
            Told("an immediate halt to air attacks", "United Nations", "United Nations", "call_for"),
        ),
    ),
    "Numbi": Report(
        "Agence Grands Lacs",
        "2025-04-09T17:20:00Z",
        "BUKAVU, DR Congo, April 9 (Agence Grands Lacs) - M23 rebels captured the mining town of Numbi in eastern "
        "Democratic Republic of Congo on Tuesday after two days of fighting, with the army and the rebels giving "
        "sharply different accounts of their losses.\n\n"
        "\"Our forces are in full control and the population is safe,\" M23 spokesman Colonel Patient Munyaneza said "
        "in a statement. He claimed that 60 government soldiers had been killed and 34 taken prisoner, and that the "
        "rebels had seized four armoured vehicles.\n\n"
        "The army's spokesman in South Kivu province, Lieutenant Serge Mbala, rejected those figures. \"We lost nine "
        "men, not sixty,\" he told AGL. According to Mbala, the troops withdrew to spare civilians, and 47 rebels "
        "died in the hills above the town.\n\n"
        "Kinshasa accused Rwanda of sending 1,500 additional soldiers over the border last week to back the assault. "
        "Rwandan government spokeswoman Alice Kamanzi denied that her country's troops were in South Kivu. \"It is "
        "the same tired song,\" she said.\n\n"
        "A civil society leader in Numbi, Jean Bahati, said 13 civilians, among them three women, were killed by "
        "stray shells on Monday and Tuesday. The hospital in Minova, some 40 kilometres away, has received 52 wounded "
        "since the weekend, its director, Dr Solange Furaha, said by telephone.\n\n"
        "The Norwegian Refugee Council estimated that about 20,000 people had fled towards Kalehe and warned that "
        "cholera "
        "could spread in the overcrowded schools where they are sleeping.\n\n"
        "MONUSCO, the UN peacekeeping mission, which has around 10,000 troops in the country, called on both camps to "
        "respect a truce agreed in March.\n\n"
        "Congo's government says more than 7,000 people have died in the east since January, when the M23 marched "
        "into the city of Goma.",
        (("M23", "DR Congo"), ("M23", "Democratic Republic of Congo"), ("M23", "Congo"), ("Rwanda", "DR Congo"),
         ("Rwanda", "Democratic Republic of Congo"), ("Rwanda", "Congo")),
        (
            count("that [60] government", "killed", 60, CONGO, "Patient Munyaneza", "M23", role="military"),
            count("and [34] taken", "captured/detained", 34, CONGO, "Patient Munyaneza", "M23", role="military"),
            count("seized [four] armoured", "captured/other", 4, CONGO, "Patient Munyaneza", "M23",
                  role="any/military"),
            count("lost [nine]", "killed", 9, CONGO, "Serge Mbala", CONGO, role="military/any"),
            count("not [sixty]", "killed", 60, CONGO, "Serge Mbala", CONGO, role="military/any", flags="denied"),
            count("and [47] rebels", "killed", 47, "M23", "Serge Mbala/Mbala", CONGO, role="military/any"),
            count("sending [1,500] additional", "deployed", 1500, "Rwanda", "Kinshasa", CONGO, role="military"),
            count("said [13] civilians", "killed", 13, CONGO, "Jean Bahati", "", role="civilian",
                  day="2025-04-07"),
            count("them [three] women", "killed", 3, CONGO, "Jean Bahati", "", role="civilian/any",
                  day="2025-04-07"),
            count("received [52] wounded", "wounded", 52, CONGO, "Solange Furaha", CONGO + "/"),
            count("that about [20,000] people", "displaced", 20_000, CONGO, NRC, NRC, role="any/civilian", q="about"),
            count("around [10,000] troops", "deployed/present", 10_000, "MONUSCO/United Nations", role="military",
                  q="about"),
            count("more than [7,000]", "killed", 7000, CONGO, "Congo's government/Congo/government", CONGO,
                  q="at_least", day="2025-01-01"),
        ),
        (
            Told("Our forces are in full control", "Patient Munyaneza", "M23"),
            Told("the troops withdrew to spare", "Serge Mbala/Mbala", CONGO),
            Told("troops were in South Kivu", "Alice Kamanzi", "Rwanda", "deny", denied=True),
            Told("cholera could spread", NRC, NRC, "warn"),
            Told("respect a truce agreed", "MONUSCO", "MONUSCO/United Nations", "call_for"),
        ),
    ),
    "Catatumbo": Report(
        "La Frontera de Cúcuta (English edition)",
        "2025-06-22T14:00:00Z",
        "The ELN guerrillas on Saturday handed over four of the six police officers they had been holding since the "
        "first days of June in the Catatumbo region, the Ombudsman's Office confirmed.\n\n"
        "\"They are tired and thinner, but they are well,\" said ombudswoman Iliana Restrepo, who received them in "
        "a hamlet of El Tarra together with delegates of the Catholic Church. She asked the armed group to release "
        "the two who remain in captivity.\n\n"
        "In a communique, the ELN said that the pair, both sergeants, would stay in its hands until the Army suspended "
        "its operations in the zone. General Óscar Villamil, who commands the Second Division, denied that any "
        "operation was under way.\n\n"
        "Meanwhile, combat continues between the ELN and the 33rd Front of the FARC dissidents. The mayor of Tibú, "
        "Wilmer Carvajal, reported that eight people have died in the rural area since Thursday, one of them a "
        "community nurse. The 33rd Front claimed to have killed 12 members of the ELN and admitted the loss of three "
        "of its own. The Army, for its part, said it had found only five bodies.\n\n"
        "The mayor added that 1,130 people have arrived in the village of La Gabarra, of whom 420 are minors. They are "
        "being lodged in the school and in the parish hall.\n\n"
        "The national government said it had sent 2.8 billion pesos for shelters and food. Governor Elkin Pabón "
        "complained "
        "that the help always comes late and promised that the department would send doctors on Monday.\n\n"
        "\"We left with what we had on,\" said Rosalba Quintero, a cocoa grower who walked for nine hours with her "
        "mother.\n\n"
        "The war between the two groups broke out in January, when more than 80 people were killed and over 50,000 "
        "fled their homes within a few weeks.",
        (("Colombia", "ELN"), ("ELN", "33rd Front"), ("ELN", "FARC dissidents"), ("ELN", "FARC"),
         ("Colombia", "33rd Front")),
        (
            count("over [four] of", "rescued", 4, "Colombia", "Ombudsman's Office", "Colombia", role="police",
                  day="2025-06-21"),
            count("the [six] police", "detained", 6, "Colombia", "Ombudsman's Office", "Colombia", role="police",
                  day="2025-06-01"),
            count("the [two] who remain", "detained", 2, "Colombia", "Iliana Restrepo", "Colombia", role="police/any",
                  day="2025-06-01"),
            count("that [eight] people", "killed", 8, "Colombia", "Wilmer Carvajal", "Colombia", day="2025-06-19"),
            count("[one] of them a community", "killed", 1, "Colombia", "Wilmer Carvajal", "Colombia", role="medic",
                  day="2025-06-19"),
            count("killed [12] members", "killed", 12, ELN, DISSIDENTS, DISSIDENTS, role="military/any"),
            count("loss of [three]", "killed", 3, DISSIDENTS, DISSIDENTS, DISSIDENTS, role="military/any"),
            count("only [five] bodies", "killed", 5, "Colombia/", "Army", "Colombia"),
            count("that [1,130] people", "displaced/present", 1130, "Colombia", "mayor/Wilmer Carvajal", "Colombia",
                  role="any/civilian"),
            count("whom [420] are", "displaced/present", 420, "Colombia", "mayor/Wilmer Carvajal", "Colombia",
                  role="child"),
            count("sent [2.8 billion]", "money", 2_800_000_000, "Colombia/",
                  "national government/government", "Colombia"),
            count("more than [80]", "killed", 80, "Colombia", q="at_least", day="2025-01-01", flags="background"),
            count("over [50,000]", "displaced", 50_000, "Colombia", q="at_least", day="2025-01-01",
                  role="any/civilian", flags="background"),
        ),
        (
            Told("They are tired and thinner", "Iliana Restrepo", "Colombia"),
            Told("would stay in its hands until", ELN, ELN),
            Told("operation was under way", "Óscar Villamil", "Colombia", "deny", denied=True),
            Told("the department would send doctors", "Elkin Pabón", "Colombia", "promise"),
            Told("We left with what we had on", "Rosalba Quintero", ""),
        ),
    ),
}
# fmt: on
