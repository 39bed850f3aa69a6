"""A dam burst in Kazakhstan as four outlets tell it over a week, with the gold. All facts are invented."""

from __future__ import annotations

from tests.unit.enrich.claims.told import Told
from tests.unit.enrich.claims.told_sides import Report, count

# fmt: off
REPORTS: dict[str, Report] = {
    "Karasu agency": Report(
        "Meridian News",
        "2025-04-03T13:45:00Z",
        "ASTANA, April 3 (Meridian News) - A dam burst in eastern Kazakhstan early on Thursday after days of rapid "
        "snowmelt, sending a wall of water down a narrow valley and killing at least 13 people, the emergencies "
        "ministry said.\n\n"
        "Another 46 people were missing after the Karasu dam gave way at around 3:20 a.m. above the town of Zyrgan, "
        "the "
        "ministry said in a statement. Rescuers had plucked 118 people from rooftops and trees, 27 of them children, "
        "it added.\n\n"
        "Emergencies Minister Yerlan Baimukhanov told reporters that 2,800 residents of villages downstream had been "
        "taken to schools in the city of Ridder and that 650 rescuers and soldiers were working in the valley.\n\n"
        "\"The water was in the house before we were awake,\" said Galina Petrova, 63, from Zyrgan, whose husband is "
        "among the missing. She said nobody had sounded an alarm.\n\n"
        "Altyn Su Energy, the private company that operates the dam, denied having ignored any warnings. A duty "
        "engineer was among those who lost their lives, it said.\n\n"
        "Thirty-one people were admitted to hospital in Ridder, six of them with serious injuries, according to the "
        "city's chief doctor. Regional governor Nurlan Sadyrov said about 420 houses had been swept away or left "
        "uninhabitable.\n\n"
        "The government said it would release 5 billion tenge ($10 million) from its reserve for the victims, while "
        "Russia said it was ready to send 40 divers if Astana asked for them. President Kassym-Jomart Tokayev called "
        "the disaster a tragedy for the whole nation.\n\n"
        "In April 2024, more than 100,000 people had to leave their homes in northern and western Kazakhstan during "
        "the worst spring floods in decades.",
        (("Kazakhstan", "Altyn Su Energy"),),
        (
            count("at least [13] people", "killed", 13, "Kazakhstan", "emergencies ministry", "Kazakhstan",
                  role="any/civilian", q="at_least", day="2025-04-03"),
            count("Another [46] people", "missing", 46, "Kazakhstan", "ministry/emergencies ministry", "Kazakhstan",
                  role="any/civilian", day="2025-04-03"),
            count("plucked [118] people", "rescued", 118, "Kazakhstan", "ministry/emergencies ministry", "Kazakhstan",
                  role="any/civilian", day="2025-04-03"),
            count("[27] of them children", "rescued", 27, "Kazakhstan", "ministry/emergencies ministry", "Kazakhstan",
                  role="child", day="2025-04-03"),
            count("that [2,800] residents", "evacuated", 2800, "Kazakhstan", "Yerlan Baimukhanov", "Kazakhstan",
                  role="any/civilian", day="2025-04-03"),
            count("that [650] rescuers", "deployed", 650, "Kazakhstan", "Yerlan Baimukhanov", "Kazakhstan",
                  role="any/military", day="2025-04-03"),
            count("[A] duty engineer", "killed", 1, "Altyn Su Energy/Kazakhstan", "Altyn Su Energy",
                  "Altyn Su Energy", role="any/civilian", day="2025-04-03"),
            count("[Thirty-one] people were admitted", "sick/wounded", 31, "Kazakhstan",
                  "chief doctor/city's chief doctor", "Kazakhstan", role="any/civilian", day="2025-04-03"),
            count("[six] of them with serious", "wounded/sick", 6, "Kazakhstan", "chief doctor/city's chief doctor",
                  "Kazakhstan", role="any/civilian", day="2025-04-03"),
            count("about [420] houses", "destroyed", 420, "Kazakhstan", "Nurlan Sadyrov", "Kazakhstan",
                  role="any/civilian", q="about", day="2025-04-03"),
            count("release [5 billion] tenge", "money", 5_000_000_000, "Kazakhstan/", "government", "Kazakhstan",
                  flags="projected"),
            count("($[10 million])", "money", 10_000_000, "Kazakhstan/", "government", "Kazakhstan",
                  flags="projected"),
            count("send [40] divers", "deployed", 40, "Russia", "Russia", "Russia", flags="projected"),
            count("more than [100,000] people", "displaced/evacuated", 100_000, "Kazakhstan", role="any/civilian",
                  q="at_least", day="2024-04-01", flags="background"),
        ),
        (
            Told("The water was in the house", "Galina Petrova", ""),
            Told("nobody had sounded an alarm", "Galina Petrova", ""),
            Told("having ignored any warnings", "Altyn Su Energy", "Altyn Su Energy", "deny", denied=True),
        ),
    ),
    "Karasu state agency": Report(
        "Qazaq Habar",
        "2025-04-04T15:10:00Z",
        "ZYRGAN. April 4. QAZAQ HABAR - The Government Commission for elimination of the consequences of the accident "
        "at the Karasu reservoir in Kazakhstan held a session today chaired by Deputy Prime Minister Kanat "
        "Abdrakhmanov.\n\n"
        "As of 6 p.m. the bodies of 29 people, of them nine children, have been found, Deputy Minister of Emergency "
        "Situations Askar Tulegen reported to the session. \"Thirty-nine people are on the list of the missing. The "
        "search does not stop for a minute,\" he said. On Thursday the ministry announced 13 dead. The Deputy Minister "
        "denied the rumors on social networks that more than 200 people had perished.\n\n"
        "In total 163 residents have been rescued since the beginning of the operation and 4,300 evacuated, of whom "
        "1,150 are placed in temporary accommodation points, according to the Ministry. The work involves 1,120 people "
        "and 214 units of equipment, including six helicopters, the Ministry added.\n\n"
        "Minister of Healthcare Gulnara Seitkali said that 58 victims remain in hospitals. She denied that there was a "
        "shortage of donor blood.\n\n"
        "\"The owner saved on safety, and the people have paid for it,\" Abdrakhmanov stressed. He instructed the "
        "regional akimat to build 350 new houses by September.\n\n"
        "The Prosecutor General's Office informed that a criminal case has been initiated and that two managers of the "
        "company Altyn Su Energy were detained. For its part, the press service of Altyn Su Energy reported that the "
        "company has transferred 250 million tenge to the fund for aid to victims. The company considers that the "
        "cause of the accident was an abnormally high inflow of water, the press service noted.\n\n"
        "President Kassym-Jomart Tokayev declared April 7 a day of national mourning.",
        (("Kazakhstan", "Altyn Su Energy"),),
        (
            count("bodies of [29] people", "killed", 29, "Kazakhstan", "Askar Tulegen", "Kazakhstan",
                  role="any/civilian", day="2025-04-03"),
            count("of them [nine] children", "killed", 9, "Kazakhstan", "Askar Tulegen", "Kazakhstan", role="child",
                  day="2025-04-03"),
            count("[Thirty-nine] people", "missing", 39, "Kazakhstan", "Askar Tulegen", "Kazakhstan",
                  role="any/civilian", day="2025-04-03"),
            count("announced [13] dead", "killed", 13, "Kazakhstan", "ministry", "Kazakhstan", role="any/civilian",
                  day="2025-04-03", flags="previous"),
            count("more than [200] people", "killed", 200, "Kazakhstan",
                  "Askar Tulegen/Deputy Minister/Deputy Minister of Emergency Situations", "Kazakhstan",
                  role="any/civilian", q="at_least", day="2025-04-03", flags="denied"),
            count("total [163] residents", "rescued", 163, "Kazakhstan", "Ministry", "Kazakhstan",
                  role="any/civilian", day="2025-04-03"),
            count("and [4,300] evacuated", "evacuated", 4300, "Kazakhstan", "Ministry", "Kazakhstan",
                  role="any/civilian", day="2025-04-03"),
            count("[1,150] are placed", "evacuated/displaced", 1150, "Kazakhstan", "Ministry", "Kazakhstan",
                  role="any/civilian"),
            count("involves [1,120] people", "deployed", 1120, "Kazakhstan", "Ministry", "Kazakhstan"),
            count("and [214] units", "deployed", 214, "Kazakhstan", "Ministry", "Kazakhstan"),
            count("including [six] helicopters", "deployed", 6, "Kazakhstan", "Ministry", "Kazakhstan"),
            count("that [58] victims", "sick/wounded", 58, "Kazakhstan", "Gulnara Seitkali", "Kazakhstan",
                  role="any/civilian", day="2025-04-03"),
            count("build [350] new houses", "other", 350, "Kazakhstan/", "Kanat Abdrakhmanov/Abdrakhmanov",
                  "Kazakhstan", role="any/civilian", flags="projected"),
            count("that [two] managers", "detained", 2, "Altyn Su Energy/Kazakhstan",
                  "Prosecutor General's Office", "Kazakhstan", role="any/civilian"),
            count("[250 million] tenge", "money", 250_000_000, "Altyn Su Energy/Kazakhstan/",
                  "press service/press service of Altyn Su Energy/Altyn Su Energy", "Altyn Su Energy"),
        ),
        (
            Told("there was a shortage of donor blood", "Gulnara Seitkali", "Kazakhstan", "deny", denied=True),
            Told("The owner saved on safety", "Kanat Abdrakhmanov/Abdrakhmanov", "Kazakhstan"),
            Told("an abnormally high inflow", "press service/press service of Altyn Su Energy/Altyn Su Energy",
                 "Altyn Su Energy"),
            Told("a day of national mourning", "Kassym-Jomart Tokayev", "Kazakhstan", "announce"),
        ),
    ),
    "Karasu local paper": Report(
        "Zyrgan Tany",
        "2025-04-06T06:00:00Z",
        "ZYRGAN, Kazakhstan - On Abai Street few people believe the official figure any more. In the yard of the "
        "mosque, imam Serik Omarov keeps a school notebook for the names of the dead. He had written down 61 by "
        "Saturday evening, he said.\n\n"
        "The emergencies ministry raised its toll to 38 on Saturday from 34 the day before. It says that nobody is "
        "added to the list before being identified.\n\n"
        "\"My sister's whole family drowned, five people, and the list does not know them,\" said Aigerim Zhunusova, a "
        "shop assistant.\n\n"
        "About 300 townspeople gathered in front of the akimat on Saturday and called for the governor to step down. "
        "Deputy district akim Timur Kasenov assured them that nobody was hiding anything. Police took away four of the "
        "protesters and a reporter of this newspaper, Dana Ibrayeva, who was let go three hours later.\n\n"
        "The Energy Workers' Union accuses Altyn Su Energy of neglecting cracks in the wall of the dam for years. The "
        "company kept only 22 maintenance workers there, union chairman Oleg Pak told us. Viktor Li, a lawyer for "
        "Altyn Su Energy, denied that there had been any cracks.\n\n"
        "There is also good news. Soldiers pulled a woman and her grandson alive from a cellar in Zhana Auyl on "
        "Saturday morning. At the district hospital, 44 of the injured have gone home and 17 are still being treated, "
        "said head doctor Saule Akhmetova. \"And three babies have been born here since Thursday,\" she added with a "
        "smile.\n\n"
        "The Red Crescent Society says it has handed out 1,900 blankets and 600 food parcels. More are expected on "
        "Monday.\n\n"
        "The valley has known high water before. In April 1969 an ice jam on the river sent a flood through Zyrgan "
        "which killed seven people.",
        (("Kazakhstan", "Altyn Su Energy"), ("Energy Workers' Union", "Altyn Su Energy")),
        (
            count("written down [61]", "killed", 61, "Kazakhstan", "Serik Omarov", "", role="any/civilian"),
            count("toll to [38]", "killed", 38, "Kazakhstan", "emergencies ministry", "Kazakhstan",
                  role="any/civilian"),
            count("from [34] the day before", "killed", 34, "Kazakhstan", "emergencies ministry", "Kazakhstan",
                  role="any/civilian", flags="previous"),
            count("drowned, [five] people", "killed", 5, "Kazakhstan", "Aigerim Zhunusova", "", role="any/civilian"),
            count("About [300] townspeople", "present", 300, "Kazakhstan", role="civilian/any", q="about",
                  day="2025-04-05"),
            count("took away [four] of the", "detained", 4, "Kazakhstan", role="civilian/any", day="2025-04-05"),
            count("and [a] reporter", "detained", 1, "Kazakhstan/Zyrgan Tany", role="journalist", day="2025-04-05"),
            count("only [22] maintenance workers", "other/deployed/present", 22, "Altyn Su Energy/Kazakhstan",
                  "Oleg Pak",
                  "Energy Workers' Union", role="any/civilian"),
            count("pulled [a] woman", "rescued", 1, "Kazakhstan", role="any/civilian", day="2025-04-05"),
            count("hospital, [44] of the injured", "wounded/other", 44, "Kazakhstan", "Saule Akhmetova",
                  "Kazakhstan", role="any/civilian"),
            count("and [17] are still being", "wounded/sick", 17, "Kazakhstan", "Saule Akhmetova", "Kazakhstan",
                  role="any/civilian"),
            count("And [three] babies", "other", 3, "Kazakhstan", "Saule Akhmetova", "Kazakhstan",
                  role="child/any", day="2025-04-03"),
            count("handed out [1,900] blankets", "other", 1900, "Kazakhstan/Red Crescent Society/",
                  "Red Crescent Society", "Red Crescent Society", role="any/civilian"),
            count("and [600] food parcels", "other", 600, "Kazakhstan/Red Crescent Society/",
                  "Red Crescent Society", "Red Crescent Society", role="any/civilian"),
            count("killed [seven] people", "killed", 7, "Kazakhstan", role="any/civilian", day="1969-04-01",
                  flags="background"),
        ),
        (
            Told("added to the list before being identified", "emergencies ministry", "Kazakhstan"),
            Told("nobody was hiding anything", "Timur Kasenov", "Kazakhstan"),
            Told("neglecting cracks in the wall", "Energy Workers' Union", "Energy Workers' Union", "accuse"),
            Told("there had been any cracks", "Viktor Li", "Altyn Su Energy", "deny", denied=True),
        ),
    ),
    "Karasu broadcaster": Report(
        "Atlantic Public Radio",
        "2025-04-10T18:00:00Z",
        "A week after a dam collapsed in eastern Kazakhstan, 52 people are known to have died, and anger at the "
        "authorities is spreading far beyond the flooded valley.\n\n"
        "Eleven people are still missing, Emergencies Minister Yerlan Baimukhanov told parliament in Astana on "
        "Wednesday. He denied that the government was concealing bodies.\n\n"
        "The opposition party Zhana Zhol puts the toll far higher. Its leader, Marat Esenov, told Atlantic Public "
        "Radio "
        "that volunteers had gathered the names of 94 dead. \"We will read them out on every square,\" he said.\n\n"
        "On Sunday some 2,000 people marched through Almaty, the country's largest city. Police said they had arrested "
        "35 for joining an unauthorised rally. The rights group Erkindik counted 112 detentions, among them six "
        "journalists.\n\n"
        "Prosecutors accuse the dam's operator, Altyn Su Energy, of having disregarded an inspection report. Its "
        "director and three of its engineers are in custody. In a written reply to our questions, the company said "
        "it had begged the ministry for permission to repair the spillway.\n\n"
        "The World Bank puts the damage at $180m. The government has set aside 40bn tenge for rebuilding and promised "
        "that every family would have a roof before winter. Berlin said it would send 25 engineers to inspect other "
        "ageing dams.\n\n"
        "They may be needed. Hydrologist Anna Keller warned that 12,000 people would be in danger if the older "
        "Tasbulak dam, upstream of Karasu, were to fail.\n\n"
        "In Zyrgan, the town that was worst hit, schoolteacher Bakhyt Nurgaliyev has lost eight of his pupils. \"Every "
        "morning I read out the register,\" he said, \"and I do not know what to do when nobody answers.\"\n\n"
        "The country's last comparable disaster, at Kyzyl-Agash in March 2010, killed more than 40 people.",
        (("Kazakhstan", "Altyn Su Energy"), ("Kazakhstan", "Zhana Zhol")),
        (
            count("Kazakhstan, [52] people", "killed", 52, "Kazakhstan", role="any/civilian", day="2025-04-03"),
            count("[Eleven] people are still missing", "missing", 11, "Kazakhstan", "Yerlan Baimukhanov",
                  "Kazakhstan", role="any/civilian", day="2025-04-03"),
            count("names of [94] dead", "killed", 94, "Kazakhstan", "Marat Esenov", "Zhana Zhol",
                  role="any/civilian", day="2025-04-03"),
            count("some [2,000] people marched", "present", 2000, "Kazakhstan", role="any/civilian", q="about",
                  day="2025-04-06"),
            count("arrested [35]", "detained", 35, "Kazakhstan", "Police", "Kazakhstan", role="any/civilian",
                  day="2025-04-06"),
            count("counted [112] detentions", "detained", 112, "Kazakhstan", "Erkindik/rights group Erkindik",
                  "Erkindik", role="any/civilian", day="2025-04-06"),
            count("among them [six]", "detained", 6, "Kazakhstan", "Erkindik/rights group Erkindik", "Erkindik",
                  role="journalist", day="2025-04-06"),
            count("and [three] of its engineers", "detained", 3, "Altyn Su Energy/Kazakhstan", role="any/civilian"),
            count("$[180m]", "money", 180_000_000, "Kazakhstan/", "World Bank", "World Bank"),
            count("aside [40bn] tenge", "money", 40_000_000_000, "Kazakhstan/"),
            count("send [25] engineers", "deployed", 25, "Germany", "Berlin/Germany", "Germany", role="any/civilian",
                  flags="projected"),
            count("that [12,000] people", "other", 12_000, "Kazakhstan", "Anna Keller", "", role="any/civilian",
                  flags="projected"),
            count("lost [eight] of his pupils", "killed", 8, "Kazakhstan", role="child/any/civilian",
                  day="2025-04-03"),
            count("more than [40] people", "killed", 40, "Kazakhstan", role="any/civilian", q="at_least",
                  day="2010-03-01", flags="background"),
        ),
        (
            Told("the government was concealing bodies", "Yerlan Baimukhanov", "Kazakhstan", "deny", denied=True),
            Told("We will read them out", "Marat Esenov", "Zhana Zhol"),
            Told("having disregarded an inspection report", "Prosecutors", "Kazakhstan", "accuse"),
            Told("begged the ministry for permission", "company/Altyn Su Energy", "Altyn Su Energy"),
            Told("would have a roof before winter", "government", "Kazakhstan", "promise"),
        ),
    ),
}
# fmt: on
