"""Articles on disasters with their gold: a mine, a bus, a cyclone, an airplane. All facts are invented."""

from __future__ import annotations

from tests.unit.enrich.claims.told import Told
from tests.unit.enrich.claims.told_sides import Report, count

# fmt: off
REPORTS: dict[str, Report] = {
    "Karadere mine": Report(
        "Bosphorus Wire",
        "2025-03-03T16:20:00Z",
        "ZONGULDAK, Turkey, March 3 (Bosphorus Wire) - Rescuers brought out the bodies of five more miners on Monday, "
        "raising the death toll from a methane blast at a coal mine in northern Turkey to 16, Interior Minister Kemal "
        "Aydogan said.\n\n"
        "Three men were still trapped about 300 metres below ground and there had been no contact with them since the "
        "explosion, he added. \"We are not giving up hope,\" Aydogan told reporters at the pithead, where relatives "
        "waited around fires.\n\n"
        "According to the energy ministry, 74 workers were in the mine near the town of Karadere when the gas ignited "
        "shortly after the start of Sunday's evening shift; 44 got out by themselves and 11 were brought up "
        "injured.\n\n"
        "Eight of the injured were flown to Ankara with severe burns, the provincial governor's office said.\n\n"
        "The operator, Karadere Enerji, denied claims that the gas sensors had been switched off. \"All our systems "
        "were "
        "working,\" it said in a written statement. \"We share the pain of our workers' families.\"\n\n"
        "But Tahir Gunes, who heads the Maden-Is miners' union, said it had filed 12 complaints about ventilation "
        "since "
        "last summer. \"They knew,\" he said. \"They counted the coal and not the men.\"\n\n"
        "State-run news agency Anadolu reported that four managers of the company had been detained on the orders of a "
        "prosecutor. The main opposition Republican People's Party (CHP) demanded the resignation of the energy "
        "minister.\n\n"
        "The government is to pay 500,000 lira ($13,700) to the family of each of the dead, the labour ministry "
        "announced.\n\n"
        "Turkey's worst mining disaster killed 301 workers in the western town of Soma in 2014. More than 40 died in "
        "October 2022 in a blast at a state-owned mine in Amasra, on the Black Sea coast.",
        (),
        (
            count("bodies of [five] more miners", "killed", 5, "Turkey", "Kemal Aydogan", "Turkey",
                  role="any/civilian", day="2025-03-02"),
            count("northern Turkey to [16]", "killed", 16, "Turkey", "Kemal Aydogan", "Turkey", role="any/civilian",
                  day="2025-03-02"),
            count("[Three] men were still trapped", "missing", 3, "Turkey", "Kemal Aydogan", "Turkey",
                  role="any/civilian", day="2025-03-02"),
            count("[74] workers", "present", 74, "Turkey", "energy ministry", "Turkey", role="any/civilian",
                  day="2025-03-02"),
            count("shift; [44] got out", "rescued/evacuated", 44, "Turkey", "energy ministry", "Turkey",
                  role="any/civilian", day="2025-03-02"),
            count("[11] were brought up", "wounded/rescued", 11, "Turkey", "energy ministry", "Turkey",
                  role="any/civilian", day="2025-03-02"),
            count("[Eight] of the injured", "wounded/evacuated", 8, "Turkey",
                  "provincial governor's office/governor's office", "Turkey", role="any/civilian",
                  day="2025-03-02"),
            count("filed [12] complaints", "other", 12, "Karadere Enerji/Turkey/", "Tahir Gunes", "Maden-Is",
                  role="any/civilian"),
            count("that [four] managers", "detained", 4, "Turkey/Karadere Enerji",
                  "Anadolu/State-run news agency Anadolu", "Turkey/Anadolu/", role="any/civilian"),
            count("[500,000] lira", "money", 500_000, "Turkey/", "labour ministry", "Turkey", role="any/civilian",
                  flags="projected"),
            count("($[13,700])", "money", 13_700, "Turkey/", "labour ministry", "Turkey", role="any/civilian",
                  flags="projected"),
            count("killed [301] workers", "killed", 301, "Turkey", role="any/civilian", day="2014-01-01",
                  flags="background"),
            count("More than [40] died", "killed", 40, "Turkey", role="any/civilian", q="at_least",
                  day="2022-10-01", flags="background"),
        ),
        (
            Told("We are not giving up hope", "Kemal Aydogan", "Turkey"),
            Told("the gas sensors had been switched off", "Karadere Enerji", "Karadere Enerji", "deny", denied=True),
            Told("All our systems were", "Karadere Enerji", "Karadere Enerji"),
            Told("They counted the coal", "Tahir Gunes", "Maden-Is"),
            Told("the resignation of the energy", "Republican People's Party/CHP", "Republican People's Party/CHP",
                 "demand"),
        ),
    ),
    "Kamara bus": Report(
        "Rift Courier",
        "2023-04-17T08:30:00Z",
        "Fourteen people, among them five pupils going back to school, died on Sunday evening when a bus and a trailer "
        "collided head-on at Kamara on the Nakuru-Eldoret highway.\n\n"
        "Sub-county police commander Esther Chepkemoi said 12 of the victims died on the spot while two succumbed at "
        "Molo Hospital. Police had earlier put the number of the dead at 10.\n\n"
        "Ms Chepkemoi said the Kisumu-bound bus, which belongs to Highlands Shuttle Sacco, had 51 passengers aboard. "
        "\"The driver of the bus was overtaking a line of lorries and did not see the trailer because of the fog. He "
        "is "
        "among the dead,\" she said.\n\n"
        "The superintendent of the Nakuru County Referral Hospital, Dr James Waithaka, said the facility had "
        "received 29 "
        "casualties, six of whom are in the intensive care unit. He appealed for blood donations.\n\n"
        "Mr Boniface Kiplagat, a mechanic at the Kamara trading centre, was one of the first to arrive. \"I helped to "
        "carry four bodies to the roadside,\" he said. \"We had no torches, only our phones.\"\n\n"
        "The National Transport and Safety Authority (NTSA) said yesterday that it had suspended the sacco's licence "
        "and "
        "ordered its 38 vehicles off the road.\n\n"
        "The chairman of the sacco, Mr Elias Rono, dismissed reports that the bus had no valid inspection "
        "certificate.\n\n"
        "Governor Peter Kirwa, who toured the scene, said the county had set aside Sh2 million for the burials. He "
        "asked "
        "the national government to widen the road, a notorious black spot.\n\n"
        "At least 1,070 people have been killed on Kenyan roads since January, NTSA figures show. At the same spot, "
        "nine "
        "wedding guests perished in July last year when their van rammed a stalled truck.",
        (),
        (
            count("[Fourteen] people", "killed", 14, "Kenya", role="any/civilian", day="2023-04-16"),
            count("among them [five] pupils", "killed", 5, "Kenya", role="child/any/civilian", day="2023-04-16"),
            count("said [12] of the victims", "killed", 12, "Kenya", "Esther Chepkemoi", "Kenya",
                  role="any/civilian", day="2023-04-16"),
            count("while [two] succumbed", "killed", 2, "Kenya", "Esther Chepkemoi", "Kenya", role="any/civilian",
                  day="2023-04-16"),
            count("of the dead at [10]", "killed", 10, "Kenya", "Police", "Kenya", role="any/civilian",
                  day="2023-04-16", flags="previous"),
            count("had [51] passengers", "present", 51, "Kenya", "Esther Chepkemoi", "Kenya", role="any/civilian",
                  day="2023-04-16"),
            count("received [29] casualties", "wounded/casualties/sick", 29, "Kenya", "James Waithaka", "Kenya",
                  role="any/civilian", day="2023-04-16"),
            count("casualties, [six] of whom", "sick/wounded", 6, "Kenya", "James Waithaka", "Kenya",
                  role="any/civilian", day="2023-04-16"),
            count("carry [four] bodies", "killed", 4, "Kenya", "Boniface Kiplagat", "", role="any/civilian",
                  day="2023-04-16"),
            count("ordered its [38] vehicles", "other", 38, "Highlands Shuttle Sacco/Kenya/",
                  "National Transport and Safety Authority/NTSA", "Kenya", role="any/civilian"),
            count("aside Sh[2 million]", "money", 2_000_000, "Kenya/", "Peter Kirwa", "Kenya", role="any/civilian"),
            count("At least [1,070] people", "killed", 1070, "Kenya",
                  "NTSA/NTSA figures/National Transport and Safety Authority", "Kenya", role="any/civilian",
                  q="at_least", day="2023-01-01"),
            count("spot, [nine] wedding", "killed", 9, "Kenya", role="any/civilian", day="2022-07-01",
                  flags="background"),
        ),
        (
            Told("was overtaking a line of lorries", "Esther Chepkemoi", "Kenya"),
            Told("blood donations", "James Waithaka", "Kenya", "call_for"),
            Told("We had no torches", "Boniface Kiplagat", ""),
            Told("the bus had no valid inspection", "Elias Rono", "Highlands Shuttle Sacco", "deny", denied=True),
            Told("to widen the road", "Peter Kirwa", "Kenya", "call_for"),
        ),
    ),
    "Cyclone Josina": Report(
        "Save the Children",
        "2025-02-19T12:00:00Z",
        "MAPUTO, 19 February 2025 - More than 90,000 children are in urgent need of clean water, food and shelter "
        "after "
        "Tropical Cyclone Josina tore through central Mozambique, Save the Children said today.\n\n"
        "The storm made landfall near Quelimane in the early hours of Monday with winds of up to 185 km per hour. The "
        "government's disaster agency, INGD, has so far confirmed 33 deaths and 118 injuries, up from 20 deaths on "
        "Tuesday morning. It says 61,400 people have lost their homes.\n\n"
        "Seventy-four schools and 11 health centres were destroyed, according to the authorities in Zambezia province. "
        "Large parts of the district of Nicoadala can only be reached by boat.\n\n"
        "Amelia Tomas, 31, escaped with her son on her back. \"The water came to my chest and it was dark,\" she said. "
        "\"I lost my goats, my maize, everything I had.\"\n\n"
        "Save the Children's Country Director in Mozambique, Ilse Vermeer, said:\n\n"
        "\"Children are sleeping by the roadside in wet clothes. In one school that our team visited, 1,900 people are "
        "sharing six latrines. We fear that cholera will spread within days.\"\n\n"
        "The Ministry of Health had recorded some 460 cholera cases in Zambezia since December, before the cyclone "
        "hit.\n\n"
        "Save the Children has sent 85 staff to the worst affected districts and pledged to reach 40,000 people with "
        "hygiene kits and tarpaulins over the next six weeks. It is calling on donors to provide US$5 million "
        "immediately.\n\n"
        "ENDS\n\n"
        "Notes to editors: Mozambique is one of the countries most exposed to extreme weather. Cyclone Idai killed "
        "more "
        "than 600 people in the country in March 2019 and damaged over 240,000 houses, according to the government.",
        (),
        (
            count("More than [90,000] children", "other", 90_000, "Mozambique", "Save the Children",
                  "Save the Children", role="child", q="at_least"),
            count("confirmed [33] deaths", "killed", 33, "Mozambique", "INGD/disaster agency, INGD", "Mozambique",
                  day="2025-02-17"),
            count("[118] injuries", "wounded", 118, "Mozambique", "INGD/disaster agency, INGD", "Mozambique",
                  day="2025-02-17"),
            count("up from [20] deaths", "killed", 20, "Mozambique", "INGD/disaster agency, INGD", "Mozambique",
                  day="2025-02-17", flags="previous"),
            count("says [61,400] people", "displaced", 61_400, "Mozambique", "INGD/disaster agency, INGD",
                  "Mozambique", role="any/civilian", day="2025-02-17"),
            count("[Seventy-four] schools", "destroyed", 74, "Mozambique",
                  "authorities in Zambezia province/authorities", "Mozambique", role="any/civilian", day="2025-02-17"),
            count("[11] health centres", "destroyed", 11, "Mozambique", "authorities in Zambezia province/authorities",
                  "Mozambique", role="any/civilian/medic", day="2025-02-17"),
            count("[1,900] people", "displaced/present/other", 1900, "Mozambique", "Ilse Vermeer",
                  "Save the Children", role="any/civilian"),
            count("sharing [six] latrines", "other", 6, "Mozambique/", "Ilse Vermeer", "Save the Children",
                  role="any/civilian"),
            count("some [460] cholera cases", "sick", 460, "Mozambique", "Ministry of Health", "Mozambique", q="about",
                  day="2024-12-01"),
            count("sent [85] staff", "deployed", 85, "Save the Children/Mozambique", role="any/civilian"),
            count("reach [40,000] people", "other", 40_000, "Mozambique", "Save the Children", "Save the Children",
                  role="any/civilian", flags="projected"),
            count("US$[5 million]", "money", 5_000_000, "Mozambique/Save the Children/", "Save the Children",
                  "Save the Children", role="any/civilian"),
            count("killed more than [600] people", "killed", 600, "Mozambique", "government", "Mozambique",
                  q="at_least",
                  day="2019-03-01", flags="background"),
            count("over [240,000] houses", "destroyed/other", 240_000, "Mozambique", "government", "Mozambique",
                  role="any/civilian", q="at_least", day="2019-03-01", flags="background"),
        ),
        (
            Told("The water came to my chest", "Amelia Tomas", ""),
            Told("I lost my goats", "Amelia Tomas", ""),
            Told("sleeping by the roadside", "Ilse Vermeer", "Save the Children"),
            Told("cholera will spread within", "Ilse Vermeer", "Save the Children", "state/warn"),
        ),
    ),
    "Dena plane": Report(
        "Zagros News Agency (translated)",
        "2024-11-05T13:00:00Z",
        "Yasuj / Zagros - The head of the Emergency Organization of Kohgiluyeh and Boyer-Ahmad province announced "
        "that up "
        "to this hour the bodies of 27 passengers of the airplane which fell in the Dena heights on Monday have been "
        "discovered and transferred to forensic medicine.\n\n"
        "Dr. Jalil Mousavinia, in conversation with the reporter of Zagros, stated: In the first hours we had "
        "announced "
        "the number of the deceased as 19 persons, but with the opening of the path this statistic increased. He added "
        "that three persons were found alive and are hospitalized in Yasuj, and the general condition of one of them "
        "is "
        "unfavorable.\n\n"
        "The mentioned airplane, of the ATR type and belonging to Kavir Air, had 32 passengers and four crew and was "
        "on "
        "the route of Tehran to Yasuj. Two citizens of Iraq are also seen among the names of the killed.\n\n"
        "The managing director of the Red Crescent of the province pointed to the dispatch of 22 rescue teams with 140 "
        "rescuers to the region and said: The search for the remaining six persons continues, but the snow and wind "
        "have "
        "grounded the helicopters.\n\n"
        "On the other hand, the spokesman of the Civil Aviation Organization, Behrouz Shafiei, rejected the rumors "
        "based "
        "on technical defect of the plane before flight and clarified: The black box has not yet been found and any "
        "judgment is hasty.\n\n"
        "Kavir Air in an announcement expressed condolence with the families and promised to pay the expenses of the "
        "ceremonies.\n\n"
        "The governor general announced three days of public mourning and said that one billion tomans was allocated "
        "to "
        "help the families.\n\n"
        "It should be recalled that in February 2018 another ATR airplane hit the Dena mountain, and in that "
        "incident more "
        "than 60 people lost their lives.",
        (),
        (
            count("bodies of [27] passengers", "killed", 27, "Iran/",
                  "head of the Emergency Organization/Jalil Mousavinia/head of the Emergency Organization of "
                  "Kohgiluyeh "
                  "and Boyer-Ahmad province", "Iran", role="any/civilian", day="2024-11-04"),
            count("deceased as [19] persons", "killed", 19, "Iran/", "Jalil Mousavinia", "Iran", role="any/civilian",
                  day="2024-11-04", flags="previous"),
            count("that [three] persons were found alive", "rescued/sick", 3, "Iran/", "Jalil Mousavinia", "Iran",
                  role="any/civilian", day="2024-11-04"),
            count("condition of [one] of them", "sick/wounded/rescued", 1, "Iran/", "Jalil Mousavinia", "Iran",
                  role="any/civilian"),
            count("had [32] passengers", "present", 32, "Iran/", role="any/civilian", day="2024-11-04"),
            count("and [four] crew", "present", 4, "Iran/Kavir Air/", role="any/civilian", day="2024-11-04"),
            count("[Two] citizens of Iraq", "killed", 2, "Iraq", role="any/civilian", day="2024-11-04"),
            count("[22] rescue teams", "deployed", 22, "Iran/Red Crescent",
                  "managing director of the Red Crescent of the province/managing director of the Red Crescent/"
                  "managing director", "Red Crescent/Iran", role="any/civilian"),
            count("[140] rescuers", "deployed", 140, "Iran/Red Crescent",
                  "managing director of the Red Crescent of the province/managing director of the Red Crescent/"
                  "managing director", "Red Crescent/Iran", role="any/civilian"),
            count("remaining [six] persons", "missing", 6, "Iran/",
                  "managing director of the Red Crescent of the province/managing director of the Red Crescent/"
                  "managing director", "Red Crescent/Iran", role="any/civilian", day="2024-11-04"),
            count("that [one billion] tomans", "money", 1_000_000_000, "Iran/", "governor general", "Iran",
                  role="any/civilian"),
            count("than [60] people lost", "killed", 60, "Iran/", role="any/civilian", q="at_least", day="2018-02-01",
                  flags="background"),
        ),
        (
            Told("with the opening of the path", "Jalil Mousavinia", "Iran"),
            Told("technical defect of the plane", "Behrouz Shafiei", "Iran", "deny", denied=True),
            Told("The black box has not yet been found", "Behrouz Shafiei", "Iran"),
            Told("condolence with the families", "Kavir Air", "Kavir Air", "state/other"),
            Told("to pay the expenses", "Kavir Air", "Kavir Air", "promise"),
        ),
    ),
}
# fmt: on
