"""Articles on conflicts with their gold, part two. All facts are invented."""

from __future__ import annotations

from tests.unit.enrich.claims.told import Told
from tests.unit.enrich.claims.told_sides import Report, count

# fmt: off
REPORTS: dict[str, Report] = {
    "Ceel Gaduud": Report(
        "Wabiga Online",
        "2025-07-23T07:10:00Z",
        "BELEDWEYNE (Wabiga Online) - A heavy fighting has erupted on Tuesday morning between the Somali National "
        "Army and Al-Shabaab after the militants attacked a military camp in Ceel Gaduud of Hiran region with two "
        "cars loaded with explosives, residents said.\n\n"
        "The Ministry of Defence said in a press release that the army and the local Ma'awisley fighters repulsed "
        "the attack and killed 94 Khawarij, including three commanders. It added that 12 soldiers were martyred and "
        "that five pick-up vehicles of the enemy were burned.\n\n"
        "Al-Shabaab from its side claimed on Radio Andalus to have killed 57 soldiers and to have captured nine "
        "alive. The military spokesman of the group, Sheikh Abu Yasir, said that the camp was in their hands with "
        "everything in it.\n\n"
        "The government denied that the camp was lost. \"The flag of Somalia is flying there as I speak to you,\" "
        "the commander of the division, General Farah Gacal, told the national television.\n\n"
        "Dr. Hodan Warsame of the Beledweyne hospital informed Wabiga Online that they received 31 wounded persons, "
        "eight of them civilians hit by stray bullets. A mother and her two sons died when a mortar landed on their "
        "house, according to a relative.\n\n"
        "The United States Africa Command confirmed that it conducted an air strike at the request of the Federal "
        "Government, and its initial assessment was that no civilian was harmed.\n\n"
        "District commissioner Ahmed Nuur Jimcaale said more than 1,400 families fled to the west bank of the river. "
        "He called on the aid agencies to bring tents and clean water, because the people are sleeping under "
        "trees.\n\n"
        "It is remembered that in May 2023 the same militants stormed the base of the Ugandan troops in Buulo "
        "Mareer, where 54 Ugandan soldiers died according to Kampala. Al-Shabaab had then boasted of 137.",
        (("Somalia", "Al-Shabaab"), ("Uganda", "Al-Shabaab")),
        (
            count("[two] cars loaded", "deployed/destroyed/other", 2, "Al-Shabaab/", "residents", "",
                  role="any/military", day="2025-07-22"),
            count("killed [94] Khawarij", "killed", 94, "Al-Shabaab", "Ministry of Defence", "Somalia",
                  role="military/any", day="2025-07-22"),
            count("including [three] commanders", "killed", 3, "Al-Shabaab", "Ministry of Defence", "Somalia",
                  role="military/any", day="2025-07-22"),
            count("that [12] soldiers", "killed", 12, "Somalia", "Ministry of Defence", "Somalia", role="military",
                  day="2025-07-22"),
            count("[five] pick-up vehicles", "destroyed", 5, "Al-Shabaab", "Ministry of Defence", "Somalia",
                  role="military/any", day="2025-07-22"),
            count("killed [57] soldiers", "killed", 57, "Somalia", "Al-Shabaab", "Al-Shabaab", role="military",
                  day="2025-07-22"),
            count("captured [nine]", "captured/detained", 9, "Somalia", "Al-Shabaab", "Al-Shabaab",
                  role="military/any", day="2025-07-22"),
            count("received [31] wounded", "wounded", 31, "Somalia", "Hodan Warsame", "Somalia/"),
            count("[eight] of them civilians", "wounded", 8, "Somalia", "Hodan Warsame", "Somalia/",
                  role="civilian"),
            count("[A] mother and her", "killed", 1, "Somalia", "relative", "", role="civilian/any"),
            count("her [two] sons", "killed", 2, "Somalia", "relative", "", role="civilian/any/child"),
            count("more than [1,400] families", "displaced", 1400, "Somalia", "Ahmed Nuur Jimcaale", "Somalia",
                  role="civilian/any", q="at_least"),
            count("[54] Ugandan soldiers", "killed", 54, "Uganda", "Kampala", "Uganda", role="military",
                  day="2023-05-01", flags="background"),
            count("boasted of [137]", "killed", 137, "Uganda", "Al-Shabaab", "Al-Shabaab", role="military/any",
                  day="2023-05-01", flags="background"),
        ),
        (
            Told("in their hands with everything", "Sheikh Abu Yasir/Abu Yasir", "Al-Shabaab"),
            Told("the camp was lost", "government", "Somalia", "deny", denied=True),
            Told("is flying there as I speak", "Farah Gacal", "Somalia"),
            Told("conducted an air strike", "United States Africa Command/Africa Command", "United States", "confirm"),
            Told("bring tents and clean water", "Ahmed Nuur Jimcaale", "Somalia", "call_for"),
        ),
    ),
    "Noh Ta Pwe": Report(
        "Salween Dispatch",
        "2025-11-14T06:00:00Z",
        "MAE SOT, Thailand - Karen fighters overran the Myanmar military's hilltop base at Thay Baw on Wednesday "
        "after a three-week siege, capturing 63 soldiers, among them a lieutenant colonel, the Karen National Union "
        "said.\n\n"
        "KNU spokesman Padoh Saw Htoo Wah said 41 regime troops died in the fighting and that the group's armed wing "
        "lost seven of its own. Two howitzers and around 200 rifles were taken, he added.\n\n"
        "Junta spokesman Brigadier General Kyaw Lin Oo told state-run MRTV that the garrison had moved to a better "
        "position for tactical reasons. He denied that any soldiers had laid down their arms, and put rebel dead at "
        "more than 100.\n\n"
        "Hours after the base fell, jets bombed the morning market in Noh Ta Pwe, the nearest town, killing 14 "
        "people, a relief worker there told Salween Dispatch. A Buddhist monk and four children were among the "
        "victims, she said. \"There was no fighting here. There were only people buying vegetables,\" said the "
        "woman, who did not want to be named for fear of reprisals.\n\n"
        "The junta has not commented on the air raid.\n\n"
        "Across the Moei River, Thailand's Tak province said 3,280 villagers had crossed since Sunday and were being "
        "housed in temples and cattle sheds. The Thai army said a rubber tapper was slightly hurt when a stray "
        "mortar shell landed in Phop Phra district. It fired smoke rounds in warning.\n\n"
        "The shadow National Unity Government called on neighbouring countries to stop selling aviation fuel to the "
        "generals. In Geneva, a spokesperson for the UN human rights office said air attacks on civilians must be "
        "investigated.\n\n"
        "The regime's forces have killed more than 7,400 people since the coup of February 2021, according to the "
        "Assistance Association for Political Prisoners, which says 22,600 others are still behind bars.",
        (("Myanmar", "Karen National Union"), ("Myanmar", "National Unity Government")),
        (
            count("capturing [63] soldiers", "captured/detained", 63, "Myanmar", "Karen National Union",
                  "Karen National Union", role="military", day="2025-11-12"),
            count("among them [a] lieutenant colonel", "captured/detained", 1, "Myanmar", "Karen National Union",
                  "Karen National Union", role="military", day="2025-11-12"),
            count("said [41] regime troops", "killed", 41, "Myanmar", "Padoh Saw Htoo Wah/Saw Htoo Wah",
                  "Karen National Union", role="military"),
            count("lost [seven] of its own", "killed", 7, "Karen National Union", "Padoh Saw Htoo Wah/Saw Htoo Wah",
                  "Karen National Union", role="military/any"),
            count("[Two] howitzers", "captured/other", 2, "Myanmar", "Padoh Saw Htoo Wah/Saw Htoo Wah",
                  "Karen National Union", role="military/any"),
            count("around [200] rifles", "captured/other", 200, "Myanmar", "Padoh Saw Htoo Wah/Saw Htoo Wah",
                  "Karen National Union", role="military/any", q="about"),
            count("more than [100].", "killed", 100, "Karen National Union", "Kyaw Lin Oo", "Myanmar",
                  role="military/any", q="at_least"),
            count("killing [14] people", "killed", 14, "Myanmar", "relief worker", "", role="any/civilian",
                  day="2025-11-12"),
            count("[A] Buddhist monk", "killed", 1, "Myanmar", "relief worker", "", role="civilian/any",
                  day="2025-11-12"),
            count("and [four] children", "killed", 4, "Myanmar", "relief worker", "", role="child",
                  day="2025-11-12"),
            count("said [3,280] villagers", "displaced", 3280, "Myanmar", "Tak province/Thailand's Tak province",
                  "Thailand", role="civilian/any", day="2025-11-09"),
            count("said [a] rubber tapper", "wounded", 1, "Thailand", "Thai army", "Thailand", role="civilian/any"),
            count("more than [7,400] people", "killed", 7400, "Myanmar",
                  "Assistance Association for Political Prisoners", "Assistance Association for Political Prisoners",
                  role="any/civilian", q="at_least", day="2021-02-01"),
            count("says [22,600] others", "detained", 22_600, "Myanmar",
                  "Assistance Association for Political Prisoners", "Assistance Association for Political Prisoners",
                  role="any/civilian"),
        ),
        (
            Told("position for tactical reasons", "Kyaw Lin Oo", "Myanmar"),
            Told("soldiers had laid down their arms", "Kyaw Lin Oo", "Myanmar", "deny", denied=True),
            Told("only people buying vegetables", "relief worker/woman", ""),
            Told("stop selling aviation fuel", "National Unity Government", "National Unity Government", "call_for"),
            Told("air attacks on civilians must be", "spokesperson/spokesperson for the UN human rights office/"
                 "UN human rights office", "United Nations", "state/demand/call_for"),
        ),
    ),
    "Morne Cassis": Report(
        "Antilles Press",
        "2025-05-27T21:40:00Z",
        "PORT-AU-PRINCE, Haiti (Antilles Press) -- Gang members killed at least 28 people, one of them an infant, "
        "and burned dozens of homes in an attack Sunday on the rice-growing town of Morne Cassis in central Haiti, a "
        "human rights group said Tuesday.\n\n"
        "Gunmen from the Gran Bwa gang arrived before dawn by motorcycle and went from door to door, according to "
        "the National Human Rights Defense Network. \"People died because they would not pay a tax on their own "
        "rice,\" said its regional director, Marie-Lourdes Dorval.\n\n"
        "Reached by phone, Mayor Jean-Robert Estimable put the toll at 19 and said eight residents were "
        "unaccounted for.\n\n"
        "Haiti's National Police said in a brief statement that three officers were wounded when their armored "
        "vehicle was ambushed on the road to the town, and that 11 \"bandits\" were killed. The gang's leader, a "
        "former customs guard known as Ti Claude, boasted in a voice message shared on WhatsApp that police had lost "
        "six men. He denied that his followers had harmed any residents.\n\n"
        "Doctors Without Borders said its clinic in the port city of Gonaives had treated 17 people with gunshot "
        "wounds, four of them children, and that its ambulances had been turned back at barricades.\n\n"
        "Some 4,870 people have fled the area, most of them toward Gonaives, the U.N. migration agency said. "
        "Hundreds spent Monday night on the floor of a church.\n\n"
        "A Kenya-led security mission is supposed to grow to 2,500 members but still has only about 1,000. The U.N. "
        "envoy to Haiti, Beatriz Olmedo, warned that the country's breadbasket could slip out of government hands "
        "before the harvest.\n\n"
        "More than 5,600 people were killed in Haiti in 2024, according to the United Nations.",
        (("Haiti", "Gran Bwa"), ("Haiti", "Gran Bwa gang")),
        (
            count("at least [28] people", "killed", 28, "Haiti",
                  "human rights group/National Human Rights Defense Network",
                  "National Human Rights Defense Network/", role="any/civilian", q="at_least", day="2025-05-25"),
            count("[one] of them an infant", "killed", 1, "Haiti",
                  "human rights group/National Human Rights Defense Network",
                  "National Human Rights Defense Network/", role="child", day="2025-05-25"),
            count("burned [dozens] of homes", "destroyed", 24, "Haiti",
                  "human rights group/National Human Rights Defense Network",
                  "National Human Rights Defense Network/", role="any/civilian", q="vague", day="2025-05-25"),
            count("toll at [19]", "killed", 19, "Haiti", "Jean-Robert Estimable", "Haiti", role="any/civilian",
                  day="2025-05-25"),
            count("[eight] residents were", "missing", 8, "Haiti", "Jean-Robert Estimable", "Haiti",
                  role="civilian/any"),
            count("that [three] officers", "wounded", 3, "Haiti", "Haiti's National Police/National Police", "Haiti",
                  role="police"),
            count("that [11] \"bandits\"", "killed", 11, "Gran Bwa/Gran Bwa gang",
                  "Haiti's National Police/National Police", "Haiti", role="any/military"),
            count("lost [six] men", "killed", 6, "Haiti", "Ti Claude", "Gran Bwa/Gran Bwa gang", role="police"),
            count("treated [17] people", "wounded", 17, "Haiti", "Doctors Without Borders",
                  "Doctors Without Borders", role="any/civilian"),
            count("[four] of them children", "wounded", 4, "Haiti", "Doctors Without Borders",
                  "Doctors Without Borders", role="child"),
            count("Some [4,870] people", "displaced", 4870, "Haiti", "U.N. migration agency", "United Nations/"
                  "International Organization for Migration", role="civilian/any", q="about"),
            count("[Hundreds] spent", "displaced/present/other", 200, "Haiti", role="civilian/any", q="vague",
                  day="2025-05-26"),
            count("grow to [2,500] members", "deployed", 2500, "/Kenya", role="police/military/any",
                  flags="projected"),
            count("only about [1,000].", "deployed", 1000, "/Kenya", role="police/military/any", q="about"),
            count("More than [5,600] people", "killed", 5600, "Haiti", "United Nations", "United Nations",
                  q="at_least", day="2024-01-01", flags="background"),
        ),
        (
            Told("went from door to door", "National Human Rights Defense Network",
                 "National Human Rights Defense Network"),
            Told("would not pay a tax", "Marie-Lourdes Dorval", "National Human Rights Defense Network"),
            Told("followers had harmed any", "Ti Claude", "Gran Bwa/Gran Bwa gang", "deny", denied=True),
            Told("could slip out of government", "Beatriz Olmedo", "United Nations", "warn"),
        ),
    ),
    "Cosala": Report(
        "Diario del Humaya (English edition)",
        "2025-02-21T13:00:00Z",
        "CULIACÁN, Sin.- Nine alleged criminals and a marine died this Thursday in a shootout in the mountains of "
        "Cosalá, the Secretariat of the Navy (Semar) reported.\n\n"
        "In its communiqué the agency specified that the naval personnel repelled an attack by members of Los "
        "Cenizos, a cell of the Sinaloa Cartel. It added that four persons were detained, one of them a minor, and "
        "that 38 long weapons and 14,500 cartridges were secured.\n\n"
        "The State Prosecutor's Office, however, counted 12 bodies, three of them inside burned vehicles. "
        "Prosecutor Claudia Ibarra Félix said it cannot be ruled out that there are innocent persons among them. "
        "\"We will not call anyone a hitman before having a name,\" she told reporters.\n\n"
        "The family of Martín and Saúl Quintero maintains that the brothers were carpenters who were on their way "
        "to a job. \"They did not carry anything but their tools,\" declared their mother outside the forensic "
        "service.\n\n"
        "In reprisal, armed groups blocked the Culiacán-Mazatlán highway, where 11 trailers and a passenger bus were "
        "set on fire, according to the secretary of Public Security, Óscar Bernal. The official denied that the "
        "authority has lost control of the road. A photographer of the portal Línea Roja received a gunshot in the "
        "arm; the organization Article 19 demanded protection for the press.\n\n"
        "Classes are suspended until Monday in 68 schools. Governor Aurelio Rentería announced that 250 elements of "
        "the National Guard will arrive this weekend, and asked the population to remain calm.\n\n"
        "Since the fracture of the cartel in September 2024, Sinaloa accumulates 1,020 homicides and 1,190 persons "
        "deprived of their liberty, according to the State Council of Public Security.",
        (("Mexico", "Los Cenizos"), ("Mexico", "Sinaloa Cartel")),
        (
            count("[Nine] alleged criminals", "killed", 9, "Los Cenizos/Sinaloa Cartel/Mexico/",
                  "Secretariat of the Navy/Semar", "Mexico", day="2025-02-20"),
            count("and [a] marine died", "killed", 1, "Mexico", "Secretariat of the Navy/Semar", "Mexico",
                  role="military", day="2025-02-20"),
            count("[four] persons", "detained", 4, "Los Cenizos/Sinaloa Cartel/Mexico/",
                  "agency/Secretariat of the Navy/Semar", "Mexico", day="2025-02-20"),
            count("[one] of them a minor", "detained", 1, "Los Cenizos/Sinaloa Cartel/Mexico/",
                  "agency/Secretariat of the Navy/Semar", "Mexico", role="child/any", day="2025-02-20"),
            count("[38] long weapons", "captured/other", 38, "Los Cenizos/Sinaloa Cartel/Mexico/",
                  "agency/Secretariat of the Navy/Semar", "Mexico", day="2025-02-20"),
            count("[14,500] cartridges", "captured/other", 14_500, "Los Cenizos/Sinaloa Cartel/Mexico/",
                  "agency/Secretariat of the Navy/Semar", "Mexico", day="2025-02-20"),
            count("counted [12] bodies", "killed", 12, "Mexico/Los Cenizos/",
                  "State Prosecutor's Office/Prosecutor's Office",
                  "Mexico", day="2025-02-20"),
            count("[three] of them inside", "killed", 3, "Mexico/Los Cenizos/",
                  "State Prosecutor's Office/Prosecutor's Office",
                  "Mexico", day="2025-02-20"),
            count("where [11] trailers", "destroyed", 11, "Mexico", "Óscar Bernal", "Mexico", role="civilian/any"),
            count("and [a] passenger bus", "destroyed", 1, "Mexico", "Óscar Bernal", "Mexico", role="civilian/any"),
            count("[A] photographer", "wounded", 1, "Mexico", role="journalist"),
            count("in [68] schools", "other", 68, "Mexico", role="any/civilian"),
            count("that [250] elements", "deployed", 250, "Mexico", "Aurelio Rentería", "Mexico",
                  role="military/police/any", day="2025-02-22", flags="projected"),
            count("accumulates [1,020] homicides", "killed", 1020, "Mexico",
                  "State Council of Public Security/Council of Public Security", "Mexico", day="2024-09-01"),
            count("and [1,190] persons", "missing", 1190, "Mexico",
                  "State Council of Public Security/Council of Public Security", "Mexico", day="2024-09-01"),
        ),
        (
            Told("the naval personnel repelled", "agency/Secretariat of the Navy/Semar", "Mexico"),
            Told("there are innocent persons among them", "Claudia Ibarra Félix", "Mexico"),
            Told("call anyone a hitman", "Claudia Ibarra Félix", "Mexico"),
            Told("anything but their tools", "mother", ""),
            Told("authority has lost control", "Óscar Bernal", "Mexico", "deny", denied=True),
        ),
    ),
}
# fmt: on
