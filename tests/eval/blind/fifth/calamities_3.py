"""Disasters, accidents and epidemics, last four articles. All facts are invented."""

from __future__ import annotations

from tests.unit.enrich.claims.told import Told
from tests.unit.enrich.claims.told_sides import Report, count

# fmt: off
REPORTS: dict[str, Report] = {
    "Subukia dam": Report(
        "Rift Aid Alliance",
        "2025-05-02T13:00:00Z",
        "Kenya: Dam failure in Subukia, Nakuru County - Flash Update No. 2 (as of 2 May 2025)\n\n"
        "SITUATION\n\n"
        "The earthen wall of the privately owned Olmoti dam gave way on the night of 29 April after weeks of heavy "
        "rain, "
        "sending a wave of mud through farming settlements downstream. The Ministry of Interior has confirmed 46 "
        "deaths, "
        "including 18 children, and says that 29 people are still missing.\n\n"
        "An estimated 3,400 people have lost their homes, according to the Kenya Red Cross Society, which has so far "
        "registered 612 families in temporary camps.\n\n"
        "RESPONSE\n\n"
        "- The Kenya Defence Forces have deployed 250 soldiers and two helicopters. On 30 April, air crews lifted 73 "
        "people from rooftops.\n\n"
        "- Nakuru County Referral Hospital reported that it had received 88 injured persons, of whom five have since "
        "died.\n\n"
        "- Alliance members have handed out blankets and water purification tablets to 1,900 people.\n\n"
        "CAUSE\n\n"
        "The Water Resources Authority stated on 1 May that the dam had never been licensed. The owner, Olmoti Farms "
        "Ltd, denied this and said that the spillway had been blocked by squatters. The Kenya Human Rights Commission "
        "has called for the company's directors to be prosecuted.\n\n"
        "OUTLOOK\n\n"
        "The Kenya Meteorological Department has warned of further downpours in the central Rift Valley until 8 May. "
        "Up to 6,000 people would have to be moved if a neighbouring reservoir overflowed, the county government "
        "said.\n\n"
        "FUNDING\n\n"
        "The Alliance is appealing for US$ 2.1 million to assist survivors for three months. As of today, "
        "US$ 350,000 has been received.\n\n"
        "PAST EVENTS\n\n"
        "In May 2018, a dam burst in Solai, in the same county, killed 48 people.",
        (("Kenya", "Olmoti Farms Ltd"), ("Kenya", "Olmoti Farms")),
        (
            count("confirmed [46] deaths", "killed", 46, "Kenya", "Ministry of Interior", "Kenya", role="any/civilian",
                  day="2025-04-29"),
            count("including [18] children", "killed", 18, "Kenya", "Ministry of Interior", "Kenya", role="child",
                  day="2025-04-29"),
            count("that [29] people", "missing", 29, "Kenya", "Ministry of Interior", "Kenya", role="any/civilian",
                  day="2025-04-29"),
            count("An estimated [3,400] people", "displaced", 3400, "Kenya", "Kenya Red Cross Society/Kenya Red Cross",
                  "Kenya Red Cross Society/Kenya Red Cross/Red Cross", role="any/civilian", q="about",
                  day="2025-04-29"),
            count("registered [612] families", "displaced", 612, "Kenya", "Kenya Red Cross Society/Kenya Red Cross",
                  "Kenya Red Cross Society/Kenya Red Cross/Red Cross", role="any/civilian"),
            count("deployed [250] soldiers", "deployed", 250, "Kenya", role="military"),
            count("[two] helicopters", "deployed", 2, "Kenya", role="military/any"),
            count("lifted [73]", "rescued", 73, "Kenya", role="any/civilian", day="2025-04-30"),
            count("received [88] injured", "wounded", 88, "Kenya", "Nakuru County Referral Hospital", "Kenya",
                  role="any/civilian"),
            count("of whom [five] have", "killed", 5, "Kenya", "Nakuru County Referral Hospital", "Kenya",
                  role="any/civilian"),
            count("tablets to [1,900] people", "other", 1900, "Kenya", role="any/civilian"),
            count("Up to [6,000] people", "evacuated/displaced", 6000, "Kenya", "county government", "Kenya",
                  role="any/civilian", q="at_most", flags="projected"),
            count("US$ [2.1 million]", "money", 2_100_000, "Rift Aid Alliance/Kenya/",
                  "Alliance/Rift Aid Alliance", "Rift Aid Alliance/Alliance"),
            count("US$ [350,000]", "money", 350_000, "Rift Aid Alliance/Kenya/"),
            count("killed [48] people", "killed", 48, "Kenya", role="any/civilian", day="2018-05-01",
                  flags="background"),
        ),
        (
            Told("had never been licensed", "Water Resources Authority", "Kenya"),
            Told("had been blocked by squatters", "Olmoti Farms Ltd/Olmoti Farms", "Olmoti Farms Ltd/Olmoti Farms"),
            Told("directors to be prosecuted", "Kenya Human Rights Commission", "Kenya Human Rights Commission/Kenya",
                 "call_for"),
            Told("further downpours", "Kenya Meteorological Department", "Kenya", "warn"),
        ),
    ),
    "Louata boat": Report(
        "Sahel Agency (translated)",
        "2025-04-17T15:00:00Z",
        "Sfax / Sahel Agency - The units of the maritime National Guard recovered until the morning of Thursday 14 "
        "bodies "
        "of migrants from countries of sub-Saharan Africa, following the sinking of their boat off the shores of "
        "Louata, "
        "the spokesman of the National Guard, Colonel Hichem Belgacem, declared.\n\n"
        "The spokesman said that 38 persons were saved, among them six women and an infant, and that the search "
        "operations are continuing with the participation of three coast guard launches. The boat, made of metal and "
        "fabricated in a hurry, had departed on the night of Tuesday, he added.\n\n"
        "From its side, the Tunisian Forum for Economic and Social Rights estimated the number of those who were on "
        "board at between 70 and 80, on the basis of calls from their relatives. The official of the migration file in "
        "the Forum, Romdhane Ben Salah, accused the authorities of slowness in the intervention.\n\n"
        "A medical source in the university hospital of Sfax revealed that the mortuary received 17 corpses since "
        "Wednesday and that no place remains in it.\n\n"
        "\"The engine stopped and the water entered. My cousin was holding my hand, then I did not find him,\" "
        "narrated "
        "Mamadou Bah, a young man from Guinea.\n\n"
        "The International Organization for Migration clarified that 11 of the survivors are Guineans and 9 are "
        "Ivorians. The spokesman of the court of Sfax announced the detention of four persons suspected of organizing "
        "the voyage.\n\n"
        "In Rome, the Interior Ministry stated that 8,200 migrants arrived in Italy from the Tunisian coasts since the "
        "beginning of the year.\n\n"
        "It is recalled that the European Union allocated to Tunisia in 2023 an amount of 105 million euros for the "
        "struggle against irregular migration, and that nearly 1,700 persons perished or were lost in the central "
        "Mediterranean last year, according to the International Organization for Migration.",
        (),
        (
            count("Thursday [14] bodies", "killed", 14, "", "Hichem Belgacem", "Tunisia", role="civilian/any"),
            count("said that [38] persons", "rescued", 38, "", "Hichem Belgacem/spokesman", "Tunisia",
                  role="civilian/any"),
            count("them [six] women", "rescued", 6, "", "Hichem Belgacem/spokesman", "Tunisia", role="civilian/any"),
            count("and [an] infant", "rescued", 1, "", "Hichem Belgacem/spokesman", "Tunisia", role="child"),
            count("of [three] coast guard launches", "deployed", 3, "Tunisia", "Hichem Belgacem/spokesman", "Tunisia",
                  role="any/police/military"),
            count("between [70 and 80]", "present", (70, 80), "", "Tunisian Forum for Economic and Social Rights",
                  "Tunisian Forum for Economic and Social Rights", role="civilian/any", day="2025-04-15"),
            count("received [17] corpses", "killed", 17, "/Tunisia", "medical source", "Tunisia/",
                  role="civilian/any", day="2025-04-16"),
            count("that [11] of the survivors", "rescued", 11, "Guinea", "International Organization for Migration",
                  "International Organization for Migration/United Nations", role="civilian/any"),
            count("and [9] are Ivorians", "rescued", 9, "Ivory Coast", "International Organization for Migration",
                  "International Organization for Migration/United Nations", role="civilian/any"),
            count("detention of [four] persons", "detained", 4, "Tunisia/",
                  "spokesman of the court of Sfax/court of Sfax", "Tunisia", role="civilian/any"),
            count("that [8,200] migrants", "other/present", 8200, "", "Interior Ministry", "Italy",
                  role="civilian/any", day="2025-01-01"),
            count("amount of [105 million] euros", "money", 105_000_000, "European Union/Tunisia/", day="2023-01-01",
                  flags="background"),
            count("nearly [1,700] persons", "casualties/killed/missing", 1700, "",
                  "International Organization for Migration",
                  "International Organization for Migration/United Nations", role="civilian/any", q="about",
                  day="2024-01-01", flags="background"),
        ),
        (
            Told("had departed on the night", "Hichem Belgacem/spokesman", "Tunisia"),
            Told("slowness in the intervention", "Romdhane Ben Salah", "Tunisian Forum for Economic and Social Rights",
                 "accuse"),
            Told("The engine stopped", "Mamadou Bah", ""),
        ),
    ),
    "Nha Trang hotel": Report(
        "Mekong Press",
        "2025-06-23T10:30:00Z",
        "HANOI, June 23 (Mekong Press) - A fire that started in a karaoke lounge swept through a nine-storey hotel "
        "in the "
        "Vietnamese resort of Nha Trang late on Sunday, killing 12 people, five of them foreign tourists, state media "
        "reported.\n\n"
        "Three South Koreans and two Russians were among the dead, the people's committee of Khanh Hoa province said "
        "in "
        "a statement on Monday. It estimated the damage at 70 billion dong.\n\n"
        "Colonel Le Quoc Bao, deputy director of the provincial police, said 46 guests and 14 employees were in the "
        "building when the alarm was raised shortly after 11 p.m. \"The emergency exit on the ground floor was "
        "locked,\" "
        "he told state broadcaster VTV. \"This must be made clear.\"\n\n"
        "Fire crews brought more than 30 people down by ladder and needed almost three hours to put out the blaze. "
        "\"People were waving towels from the windows and screaming, and there was nothing we could do,\" said Tran "
        "Thi "
        "Lan, who runs a noodle stall across the street.\n\n"
        "The provincial general hospital was treating 23 people, most of them for smoke inhalation, according to its "
        "deputy director, Pham Minh Chau, who said four were on ventilators.\n\n"
        "In Seoul, the Foreign Ministry confirmed the deaths of three of its nationals and said another two had been "
        "hurt. A consular team of six officials would fly to Nha Trang on Tuesday, it said.\n\n"
        "The hotel's owner, Ocean Pearl Group, apologised to the families and promised to cooperate with the "
        "investigation. Police have detained the manager, the newspaper Tuoi Tre said.\n\n"
        "Vietnam has suffered a string of deadly fires. In September 2022, 32 people were killed in a karaoke bar near "
        "Ho Chi Minh City, and 56 died in a Hanoi apartment block in September 2023.",
        (),
        (
            count("killing [12] people", "killed", 12, "Vietnam/", "state media", "Vietnam/", role="any/civilian",
                  day="2025-06-22"),
            count("[five] of them foreign tourists", "killed", 5, "", "state media", "Vietnam/", role="civilian/any",
                  day="2025-06-22"),
            count("[Three] South Koreans", "killed", 3, "South Korea",
                  "people's committee of Khanh Hoa province/people's committee", "Vietnam", role="civilian/any",
                  day="2025-06-22"),
            count("[two] Russians", "killed", 2, "Russia",
                  "people's committee of Khanh Hoa province/people's committee", "Vietnam", role="civilian/any",
                  day="2025-06-22"),
            count("damage at [70 billion] dong", "money", 70_000_000_000, "Vietnam",
                  "people's committee of Khanh Hoa province/people's committee", "Vietnam"),
            count("said [46] guests", "present", 46, "Vietnam/", "Le Quoc Bao", "Vietnam", role="civilian/any",
                  day="2025-06-22"),
            count("and [14] employees", "present", 14, "Vietnam", "Le Quoc Bao", "Vietnam", role="civilian/any",
                  day="2025-06-22"),
            count("more than [30] people", "rescued", 30, "Vietnam/", role="any/civilian", q="at_least",
                  day="2025-06-22"),
            count("treating [23] people", "sick/wounded", 23, "Vietnam/",
                  "Pham Minh Chau", "Vietnam", role="any/civilian"),
            count("said [four] were on ventilators", "sick/wounded", 4, "Vietnam/", "Pham Minh Chau", "Vietnam",
                  role="any/civilian"),
            count("deaths of [three] of its nationals", "killed", 3, "South Korea", "Foreign Ministry", "South Korea",
                  role="civilian/any", day="2025-06-22"),
            count("another [two] had been", "wounded", 2, "South Korea", "Foreign Ministry", "South Korea",
                  role="civilian/any", day="2025-06-22"),
            count("team of [six] officials", "deployed", 6, "South Korea", "Foreign Ministry", "South Korea",
                  role="civilian/any", day="2025-06-24", flags="projected"),
            count("In September 2022, [32] people", "killed", 32, "Vietnam", role="any/civilian", day="2022-09-01",
                  flags="background"),
            count("and [56] died", "killed", 56, "Vietnam", role="any/civilian", day="2023-09-01",
                  flags="background"),
        ),
        (
            Told("The emergency exit on the ground floor", "Le Quoc Bao", "Vietnam"),
            Told("waving towels from the windows", "Tran Thi Lan", ""),
            Told("to cooperate with the", "Ocean Pearl Group", "Ocean Pearl Group", "promise"),
        ),
    ),
    "Santiaguito": Report(
        "Istmo Wire",
        "2025-11-06T22:15:00Z",
        "GUATEMALA CITY (Istmo Wire) - Rescuers have pulled four more bodies from ash-covered fields below Guatemala's "
        "Santiaguito volcano, where an eruption on Wednesday sent a torrent of hot gas and rock through coffee "
        "plantations. Officials said on Thursday that the confirmed number of deaths now stood at 13.\n\n"
        "\"There are still 22 people whom nobody has heard from,\" said Evelyn Marroquin, spokeswoman for the disaster "
        "agency Conred, which had spoken of 30 missing on Wednesday evening. She said that more than 4,700 residents "
        "had "
        "been evacuated from El Palmar and nearby villages and that 1,850 of them were in shelters.\n\n"
        "Most of the victims were day labourers picking coffee on the San Anselmo estate. Mateo Chavez, local leader "
        "of "
        "the Committee for Peasant Unity, said about 60 people were at work there on Wednesday morning and that "
        "foremen "
        "had told them to stay after the first rumblings. \"The bell rang for lunch, not for leaving,\" he said.\n\n"
        "The estate's owner, Agro San Anselmo, denied that anybody had been ordered to keep working. Its trucks had "
        "carried 45 labourers to safety, the company said.\n\n"
        "Doctors at the regional hospital in Quetzaltenango said they were treating 17 people for burns, five of them "
        "children.\n\n"
        "The army said 300 soldiers were taking part in the search. In Mexico City, the Foreign Ministry said 40 "
        "rescue "
        "workers would leave for Guatemala on Friday. President Alonso Figueroa's office announced the release of 25 "
        "million quetzales ($3.2 million) in emergency funds.\n\n"
        "The volcanology institute Insivumeh warned that fresh flows were likely and appealed to people not to go back "
        "for their animals.\n\n"
        "Guatemala lies on the Pacific \"Ring of Fire\". In June 2018, an eruption of the Fuego volcano killed more "
        "than "
        "200 people and buried the village of San Miguel Los Lotes.",
        (("Committee for Peasant Unity", "Agro San Anselmo"),),
        (
            count("pulled [four] more bodies", "killed", 4, "Guatemala", role="any/civilian", day="2025-11-05"),
            count("stood at [13]", "killed", 13, "Guatemala", "Officials", "Guatemala", role="any/civilian",
                  day="2025-11-05"),
            count("still [22] people", "missing", 22, "Guatemala", "Evelyn Marroquin", "Guatemala/Conred",
                  role="any/civilian", day="2025-11-05"),
            count("spoken of [30] missing", "missing", 30, "Guatemala", "Conred", "Guatemala/Conred",
                  role="any/civilian", day="2025-11-05", flags="previous"),
            count("more than [4,700] residents", "evacuated", 4700, "Guatemala", "Evelyn Marroquin",
                  "Guatemala/Conred", role="civilian/any", q="at_least"),
            count("that [1,850] of them", "displaced/evacuated", 1850, "Guatemala", "Evelyn Marroquin",
                  "Guatemala/Conred", role="civilian/any"),
            count("about [60] people", "present", 60, "Guatemala", "Mateo Chavez", "Committee for Peasant Unity",
                  role="civilian/any", q="about", day="2025-11-05"),
            count("carried [45] labourers", "rescued/evacuated", 45, "Guatemala/Agro San Anselmo",
                  "Agro San Anselmo/company", "Agro San Anselmo", role="civilian/any", day="2025-11-05"),
            count("treating [17] people", "wounded/sick", 17, "Guatemala", "Doctors", "Guatemala/",
                  role="any/civilian"),
            count("[five] of them children", "wounded/sick", 5, "Guatemala", "Doctors", "Guatemala/", role="child"),
            count("said [300] soldiers", "deployed", 300, "Guatemala", "army", "Guatemala", role="military"),
            count("said [40] rescue", "deployed", 40, "Mexico", "Foreign Ministry", "Mexico", role="any/civilian",
                  day="2025-11-07", flags="projected"),
            count("release of [25 million] quetzales", "money", 25_000_000, "Guatemala",
                  "Alonso Figueroa's office/Alonso Figueroa/President Alonso Figueroa's office", "Guatemala"),
            count("($[3.2 million])", "money", 3_200_000, "Guatemala",
                  "Alonso Figueroa's office/Alonso Figueroa/President Alonso Figueroa's office", "Guatemala"),
            count("more than [200] people", "killed", 200, "Guatemala", role="any/civilian", q="at_least",
                  day="2018-06-01", flags="background"),
        ),
        (
            Told("had told them to stay", "Mateo Chavez", "Committee for Peasant Unity"),
            Told("The bell rang for lunch", "Mateo Chavez", "Committee for Peasant Unity"),
            Told("had been ordered to keep working", "Agro San Anselmo", "Agro San Anselmo", "deny", denied=True),
            Told("fresh flows were likely", "Insivumeh/volcanology institute Insivumeh", "Guatemala/Insivumeh",
                 "warn"),
            Told("not to go back", "Insivumeh/volcanology institute Insivumeh", "Guatemala/Insivumeh", "call_for"),
        ),
    ),
}
# fmt: on
