"""Articles on disasters with their gold: a quake, a flood, a ferry, an epidemic. All facts are invented."""

from __future__ import annotations

from tests.unit.enrich.claims.told import Told
from tests.unit.enrich.claims.told_sides import Report, count

# fmt: off
REPORTS: dict[str, Report] = {
    "Huancarama": Report(
        "Andean Press",
        "2024-08-16T21:40:00Z",
        "AREQUIPA, Peru, Aug 16 (Andean Press) - The death toll from a strong earthquake that struck southern Peru on "
        "Wednesday night rose to 38 on Friday as rescue crews reached mountain villages cut off by landslides, the "
        "National Civil Defence Institute (INDECI) said.\n\n"
        "The toll had stood at 21 on Thursday evening. At least 190 people have been injured, 17 of them seriously, "
        "and "
        "12 are still unaccounted for, INDECI chief Walter Quispe told reporters in the regional capital.\n\n"
        "\"We are getting to places where yesterday we could not land a helicopter,\" Quispe said. \"I am afraid the "
        "number will go up.\"\n\n"
        "The magnitude 6.8 quake, whose epicentre was 24 km from the town of Huancarama, flattened some 1,400 adobe "
        "houses and damaged two hospitals, according to the housing ministry.\n\n"
        "In the hamlet of Santa Rita, nine members of one family were killed when the roof of the parish hall fell in. "
        "\"They had gone there for a wake,\" said Nelida Condori, a neighbour. \"Nobody came out.\"\n\n"
        "Prime Minister Hernan Salcedo declared a 60-day state of emergency and promised 120 million soles ($32 "
        "million) for rebuilding. The army has sent 800 soldiers and four helicopters to the area, the defence "
        "ministry "
        "said in a statement.\n\n"
        "Opposition lawmaker Rosa Huanca accused the government of reacting too slowly. She said only 300 tents had "
        "arrived in Huancarama by Friday noon, for a population of more than 9,000.\n\n"
        "Thousands of people spent a second night in the open, in temperatures well below freezing, for fear of "
        "aftershocks.\n\n"
        "Peru sits on the so-called Ring of Fire and is often shaken by earthquakes. A quake near the coastal city of "
        "Pisco killed more than 500 people in August 2007.",
        (),
        (
            count("rose to [38] on Friday", "killed", 38, "Peru",
                  "National Civil Defence Institute/INDECI", "Peru", day="2024-08-14"),
            count("had stood at [21] on", "killed", 21, "Peru", day="2024-08-14", flags="previous"),
            count("At least [190] people", "wounded", 190, "Peru", "Walter Quispe", "Peru", q="at_least",
                  day="2024-08-14"),
            count("[17] of them seriously", "wounded", 17, "Peru", "Walter Quispe", "Peru", day="2024-08-14"),
            count("[12] are still unaccounted for", "missing", 12, "Peru", "Walter Quispe", "Peru",
                  day="2024-08-14"),
            count("some [1,400] adobe", "destroyed", 1400, "Peru", "housing ministry", "Peru", q="about",
                  day="2024-08-14"),
            count("damaged [two] hospitals", "destroyed/other", 2, "Peru", "housing ministry", "Peru",
                  day="2024-08-14"),
            count("[nine] members of one family", "killed", 9, "Peru", role="any/civilian", day="2024-08-14"),
            count("[120 million] soles", "money", 120_000_000, "Peru/", "Hernan Salcedo", "Peru", flags="projected"),
            count("($[32 million])", "money", 32_000_000, "Peru/", "Hernan Salcedo", "Peru", flags="projected"),
            count("sent [800] soldiers", "deployed", 800, "Peru", "defence ministry", "Peru", role="military"),
            count("[four] helicopters", "deployed", 4, "Peru", "defence ministry", "Peru", role="military/any"),
            count("only [300] tents", "other", 300, "Peru/", "Rosa Huanca", "", day="2024-08-16"),
            count("more than [9,000]", "other/present", 9000, "Peru", "Rosa Huanca", "", role="any/civilian",
                  q="at_least"),
            count("[Thousands] of people spent", "displaced/other", 2000, "Peru", role="any/civilian", q="vague"),
            count("more than [500] people", "killed", 500, "Peru", q="at_least", day="2007-08-01",
                  flags="background"),
        ),
        (
            Told("yesterday we could not land a helicopter", "Walter Quispe", "Peru"),
            Told("the number will go up", "Walter Quispe", "Peru"),
            Told("They had gone there for a wake", "Nelida Condori", ""),
            Told("of reacting too slowly", "Rosa Huanca", "", "accuse"),
        ),
    ),
    "Ankpa-Gida": Report(
        "Confluence Tribune",
        "2024-09-12T06:00:00Z",
        "No fewer than 17 persons have lost their lives and hundreds of others have been rendered homeless after flood "
        "swept through Ankpa-Gida, a fishing settlement in Kogi State, following the overflow of the River Benue on "
        "Tuesday night.\n\n"
        "When our correspondent visited the community on Wednesday, 43 buildings had collapsed and residents were "
        "salvaging what was left of their belongings.\n\n"
        "The Director-General of the State Emergency Management Agency (SEMA), Alhaji Musa Atadoga, however confirmed "
        "only 14 deaths. He said the agency had moved 1,260 persons to a temporary camp at the LGEA Primary School, "
        "Itobe, adding that more relief materials were on the way.\n\n"
        "But the village head, Chief Ocholi Ameh, disputed the figure. According to him, 23 corpses had been recovered "
        "as of Wednesday evening, including those of a pregnant woman and her two children. \"We buried them before "
        "sunset, as our custom demands,\" the monarch said.\n\n"
        "The Nigerian Red Cross disclosed that its volunteers rescued 36 people from rooftops with canoes.\n\n"
        "A widow, Mrs Comfort Idoko, told the Tribune that she borrowed N800,000 to plant her rice farm, which is now "
        "under water. \"Government should not forget us,\" she pleaded.\n\n"
        "On behalf of Governor Yusuf Ohiare, the Commissioner for Environment, Barr. Deborah Attah, handed over N50 "
        "million and 600 bags of rice to the victims. She blamed the disaster on the blockage of waterways by illegal "
        "structures.\n\n"
        "The Nigeria Hydrological Services Agency had warned in May that riverine communities in the state should "
        "relocate to higher ground.\n\n"
        "In 2022, flooding killed more than 600 people across the country and displaced over 1.4 million, according to "
        "the Federal Ministry of Humanitarian Affairs.",
        (),
        (
            count("No fewer than [17] persons", "killed", 17, "Nigeria", q="at_least", day="2024-09-10"),
            count("[hundreds] of others", "displaced", 200, "Nigeria", q="vague", day="2024-09-10"),
            count("[43] buildings", "destroyed", 43, "Nigeria", day="2024-09-10"),
            count("only [14] deaths", "killed", 14, "Nigeria", "Musa Atadoga", "Nigeria", day="2024-09-10"),
            count("moved [1,260] persons", "evacuated/displaced", 1260, "Nigeria", "Musa Atadoga", "Nigeria",
                  role="any/civilian"),
            count("him, [23] corpses", "killed", 23, "Nigeria", "Ocholi Ameh", "Nigeria/", day="2024-09-10"),
            count("those of [a] pregnant woman", "killed", 1, "Nigeria", "Ocholi Ameh", "Nigeria/",
                  role="any/civilian", day="2024-09-10"),
            count("her [two] children", "killed", 2, "Nigeria", "Ocholi Ameh", "Nigeria/", role="child",
                  day="2024-09-10"),
            count("rescued [36] people", "rescued", 36, "Nigeria", "Nigerian Red Cross/Red Cross",
                  "Nigerian Red Cross/Red Cross", role="any/civilian", day="2024-09-10"),
            count("borrowed N[800,000]", "money", 800_000, "Nigeria/", "Comfort Idoko", "", role="any/civilian"),
            count("over N[50 million] and", "money", 50_000_000, "Nigeria/"),
            count("[600] bags of rice", "other", 600, "Nigeria/"),
            count("killed more than [600] people", "killed", 600, "Nigeria",
                  "Federal Ministry of Humanitarian Affairs/Ministry of Humanitarian Affairs", "Nigeria",
                  q="at_least", day="2022-01-01", flags="background"),
            count("over [1.4 million]", "displaced", 1_400_000, "Nigeria",
                  "Federal Ministry of Humanitarian Affairs/Ministry of Humanitarian Affairs", "Nigeria",
                  q="at_least", day="2022-01-01", flags="background"),
        ),
        (
            Told("more relief materials were on the way", "Musa Atadoga", "Nigeria"),
            Told("We buried them before sunset", "Ocholi Ameh", "Nigeria/"),
            Told("Government should not forget us", "Comfort Idoko", "", "state/call_for/demand"),
            Told("the blockage of waterways", "Deborah Attah", "Nigeria", "accuse/state"),
            Told("riverine communities in the state", "Nigeria Hydrological Services Agency", "Nigeria", "warn"),
        ),
    ),
    "Wawonii": Report(
        "Strait Online",
        "2025-01-24T07:15:00Z",
        "LIVE: Indonesia ferry sinking - latest updates\n\n"
        "14:05 - Toll climbs\n\n"
        "Rescuers have found seven more bodies in the waters off Wawonii island, taking the number of dead to 26, the "
        "search and rescue agency Basarnas says. It had earlier put the toll at 19.\n\n"
        "12:40 - How many were on board?\n\n"
        "The manifest of the KM Sinar Abadi lists 112 passengers and nine crew. But survivors say many tickets were "
        "sold "
        "on the pier, and Transport Minister Bambang Suryana told Metro TV that as many as 160 people may have been on "
        "the vessel when it went down on Thursday morning.\n\n"
        "11:20 - 'Nobody gave us life jackets'\n\n"
        "Eighty-three people have been pulled out alive so far, according to Basarnas. Many of them owe their lives to "
        "fishermen from the village of Lansilowo. \"The boat leaned over and then it was simply gone,\" said Rahmat, a "
        "22-year-old student who spent five hours in the water. \"Nobody gave us life jackets.\"\n\n"
        "10:15 - Search area widened\n\n"
        "Nine ships and two helicopters are looking for 41 people still missing, says Aris Munandar, head of the "
        "Basarnas "
        "office in Kendari. He warned that high waves could force the crews to stop before dark.\n\n"
        "Three children are among those being treated at the Bahteramas hospital, a doctor there said.\n\n"
        "09:30 - Operator responds\n\n"
        "PT Lintas Sulawesi, the owner of the ferry, denied that it was overloaded. \"The ship had every certificate "
        "it "
        "needed,\" spokeswoman Dewi Kartika said. She promised that the company would pay each bereaved family 25 "
        "million "
        "rupiah.\n\n"
        "Police said they had questioned the captain and two other crew members.\n\n"
        "What we know about earlier disasters\n\n"
        "Ferry accidents are common in Indonesia, where safety rules are poorly enforced. In 2018 a wooden boat sank "
        "in "
        "Lake Toba on Sumatra, leaving more than 160 people missing.",
        (),
        (
            count("found [seven] more bodies", "killed", 7, "Indonesia",
                  "Basarnas/search and rescue agency Basarnas", "Indonesia", day="2025-01-23"),
            count("number of dead to [26]", "killed", 26, "Indonesia",
                  "Basarnas/search and rescue agency Basarnas", "Indonesia", day="2025-01-23"),
            count("toll at [19]", "killed", 19, "Indonesia", "Basarnas/search and rescue agency Basarnas",
                  "Indonesia", day="2025-01-23", flags="previous"),
            count("lists [112] passengers", "present", 112, "Indonesia", "manifest", "/PT Lintas Sulawesi",
                  role="any/civilian", day="2025-01-23"),
            count("[nine] crew", "present", 9, "Indonesia/PT Lintas Sulawesi", "manifest", "/PT Lintas Sulawesi",
                  role="any/civilian", day="2025-01-23"),
            count("as many as [160] people", "present", 160, "Indonesia", "Bambang Suryana", "Indonesia",
                  role="any/civilian", q="at_most", day="2025-01-23"),
            count("[Eighty-three] people", "rescued", 83, "Indonesia", "Basarnas", "Indonesia",
                  role="any/civilian", day="2025-01-23"),
            count("[Nine] ships", "deployed", 9, "Indonesia", "Aris Munandar", "Indonesia"),
            count("[two] helicopters", "deployed", 2, "Indonesia", "Aris Munandar", "Indonesia"),
            count("looking for [41] people", "missing", 41, "Indonesia", "Aris Munandar", "Indonesia",
                  role="any/civilian", day="2025-01-23"),
            count("[Three] children are among", "sick/wounded", 3, "Indonesia", "doctor", "Indonesia/",
                  role="child"),
            count("family [25 million]", "money", 25_000_000, "Indonesia/PT Lintas Sulawesi/", "Dewi Kartika",
                  "PT Lintas Sulawesi", role="any/civilian", flags="projected"),
            count("captain and [two] other crew", "other/detained", 2, "Indonesia/PT Lintas Sulawesi", "Police",
                  "Indonesia", role="any/civilian"),
            count("more than [160] people missing", "missing", 160, "Indonesia", role="any/civilian", q="at_least",
                  day="2018-01-01", flags="background"),
        ),
        (
            Told("many tickets were sold", "survivors", ""),
            Told("The boat leaned over", "Rahmat", ""),
            Told("high waves could force", "Aris Munandar", "Indonesia", "warn"),
            Told("it was overloaded", "PT Lintas Sulawesi", "PT Lintas Sulawesi", "deny", denied=True),
            Told("The ship had every certificate", "Dewi Kartika", "PT Lintas Sulawesi"),
        ),
    ),
    "Zambia cholera": Report(
        "UNICEF Zambia",
        "2024-02-06T10:00:00Z",
        "UNICEF Zambia - Cholera Situation Report No. 9\n\n"
        "Reporting period: 29 January to 4 February 2024\n\n"
        "HIGHLIGHTS\n\n"
        "- The Ministry of Health reported 412 new cases and 18 deaths during the week.\n\n"
        "- Cumulatively, 8,940 people have fallen ill since the outbreak was declared on 18 October 2023, of whom 347 "
        "have died. About 2,900 of the sick are children.\n\n"
        "- UNICEF warned that the number of cases could reach 15,000 by the end of April if the heavy rains "
        "continue.\n\n"
        "SITUATION\n\n"
        "Lusaka remains the centre of the outbreak. As of 4 February, 214 patients were admitted to the cholera "
        "treatment "
        "centre at Heroes Stadium, according to its coordinator, Dr Mwila Chanda. \"Most of them come late, and many "
        "come "
        "at night,\" Dr Chanda said. \"By then every hour counts.\"\n\n"
        "The Zambia Union of Nurses stated that 11 health workers have been infected since December and that two of "
        "them "
        "lost their lives. It called on the Government to provide protective clothing without delay.\n\n"
        "In neighbouring Zimbabwe, the authorities have reported more than 450 deaths in an epidemic which began in "
        "February 2023.\n\n"
        "RESPONSE\n\n"
        "The Minister of Health announced on 1 February that 1.6 million people had received the oral vaccine in "
        "Lusaka "
        "and Copperbelt provinces. Schools, closed since December, are to reopen on 12 February.\n\n"
        "Over the reporting period UNICEF delivered 96,000 bottles of chlorine and trained 540 community volunteers. "
        "Water is being trucked every day to dozens of public taps in Kanyama and Matero townships.\n\n"
        "Residents of Kanyama told the team that vendors had doubled the price of drinking water.\n\n"
        "FUNDING\n\n"
        "UNICEF has appealed for US$ 9.6 million to sustain the response until June. The gap stands at US$ 6.1 "
        "million.",
        (),
        (
            count("reported [412] new cases", "sick", 412, "Zambia", "Ministry of Health", "Zambia",
                  day="2024-01-29"),
            count("[18] deaths", "killed", 18, "Zambia", "Ministry of Health", "Zambia", day="2024-01-29"),
            count("Cumulatively, [8,940] people", "sick", 8940, "Zambia", day="2023-10-18"),
            count("of whom [347]", "killed", 347, "Zambia", day="2023-10-18"),
            count("About [2,900] of the sick", "sick", 2900, "Zambia", role="child", q="about", day="2023-10-18"),
            count("could reach [15,000]", "sick", 15_000, "Zambia", "UNICEF", "United Nations/UNICEF",
                  flags="projected"),
            count("February, [214] patients", "sick", 214, "Zambia", "Mwila Chanda", "Zambia/"),
            count("[11] health workers", "sick", 11, "Zambia", "Zambia Union of Nurses",
                  "Zambia Union of Nurses", role="medic", day="2023-12-01"),
            count("that [two] of them", "killed", 2, "Zambia", "Zambia Union of Nurses",
                  "Zambia Union of Nurses", role="medic", day="2023-12-01"),
            count("more than [450] deaths", "killed", 450, "Zimbabwe", "authorities", "Zimbabwe", q="at_least",
                  day="2023-02-01"),
            count("that [1.6 million] people", "other", 1_600_000, "Zambia", "Minister of Health", "Zambia",
                  role="any/civilian"),
            count("[96,000] bottles", "other", 96_000, "Zambia/United Nations/UNICEF/", day="2024-01-29"),
            count("[540] community volunteers", "other", 540, "Zambia/United Nations/UNICEF/",
                  role="any/civilian", day="2024-01-29"),
            count("[dozens] of public taps", "other", 24, "Zambia/", q="vague"),
            count("for US$ [9.6 million]", "money", 9_600_000, "Zambia/United Nations/UNICEF/", "UNICEF",
                  "United Nations/UNICEF"),
            count("at US$ [6.1 million]", "money", 6_100_000, "Zambia/United Nations/UNICEF/"),
        ),
        (
            Told("Most of them come late", "Mwila Chanda", "Zambia/"),
            Told("By then every hour counts", "Mwila Chanda", "Zambia/"),
            Told("to provide protective clothing", "Zambia Union of Nurses", "Zambia Union of Nurses", "call_for"),
            Told("vendors had doubled the price", "Residents of Kanyama/Residents", ""),
        ),
    ),
}
# fmt: on
