"""Articles on conflicts with their gold, part three. All facts are invented."""

from __future__ import annotations

from tests.unit.enrich.claims.told import Told
from tests.unit.enrich.claims.told_sides import Report, count

# fmt: off
REPORTS: dict[str, Report] = {
    "Sotk": Report(
        "The Caucasus Desk",
        "2025-06-12T15:00:00Z",
        "Armenia-Azerbaijan fighting: latest updates\n\n"
        "Thursday 12 June. All times are local.\n\n"
        "18:45 - Yerevan raises its toll\n\n"
        "Armenia's defence ministry says 23 of its servicemen have been killed since clashes broke out near Sotk on "
        "Wednesday, up from the 14 it gave this morning. Another 31 are wounded and contact with six has been lost, "
        "according to the ministry.\n\n"
        "18:10 - Baku gives first losses\n\n"
        "Azerbaijan has lost nine soldiers, the defence ministry in Baku says. It accuses Armenian saboteurs of "
        "trying to mine a supply road and says its gunners destroyed four mortars and a radar. Yerevan denies that "
        "its troops left their positions.\n\n"
        "17:30 - Who holds what?\n\n"
        "Azerbaijani units are on about 7 square kilometres of Armenian land above the village, the secretary of "
        "Armenia's Security Council, Davit Melikyan, has told parliament. \"They are sitting on our pastures and "
        "building a road,\" he said. Baku claims to have killed at least 60 Armenian soldiers. \"Fantasy\", replies a "
        "spokeswoman in Yerevan.\n\n"
        "16:55 - Villagers leave\n\n"
        "The governor of Gegharkunik says 380 women and children have been taken out by bus. Two residents of Sotk "
        "were hurt by flying glass, he adds.\n\n"
        "On the other side, a woman died when a shell hit her yard in Kalbajar district, the Azerbaijani prosecutor "
        "general's office reports.\n\n"
        "15:40 - Mediators at work\n\n"
        "Russia's foreign ministry says the bodies of the fallen will be exchanged on Friday: Armenia is to hand "
        "over five and receive 11. The European Union's special representative, Anneke Visser, has called on both "
        "armies to pull back.\n\n"
        "Background\n\n"
        "Close to 300 soldiers from the two countries died in September 2022 in the heaviest fighting there since "
        "the 2020 war.",
        (("Armenia", "Azerbaijan"),),
        (
            count("says [23] of its servicemen", "killed", 23, "Armenia", "Armenia's defence ministry/defence ministry",
                  "Armenia", role="military", day="2025-06-11"),
            count("from the [14] it", "killed", 14, "Armenia", "Armenia's defence ministry/defence ministry",
                  "Armenia", role="military", day="2025-06-11", flags="previous"),
            count("Another [31] are wounded", "wounded", 31, "Armenia",
                  "ministry/Armenia's defence ministry/defence ministry", "Armenia", role="military/any"),
            count("contact with [six]", "missing", 6, "Armenia",
                  "ministry/Armenia's defence ministry/defence ministry", "Armenia", role="military/any"),
            count("lost [nine] soldiers", "killed", 9, "Azerbaijan", "defence ministry in Baku/defence ministry",
                  "Azerbaijan", role="military"),
            count("destroyed [four] mortars", "destroyed", 4, "Armenia", "defence ministry in Baku/defence ministry",
                  "Azerbaijan", role="military/any"),
            count("and [a] radar", "destroyed", 1, "Armenia", "defence ministry in Baku/defence ministry",
                  "Azerbaijan", role="military/any"),
            count("about [7] square kilometres", "area", 7, "Armenia", "Davit Melikyan", "Armenia", q="about"),
            count("at least [60] Armenian", "killed", 60, "Armenia", "Baku", "Azerbaijan", role="military",
                  q="at_least"),
            count("says [380] women and children", "evacuated", 380, "Armenia", "governor of Gegharkunik/governor",
                  "Armenia", role="civilian/any"),
            count("[Two] residents", "wounded", 2, "Armenia", "governor of Gegharkunik/governor", "Armenia",
                  role="civilian/any"),
            count("[a] woman died", "killed", 1, "Azerbaijan",
                  "Azerbaijani prosecutor general's office/prosecutor general's office", "Azerbaijan",
                  role="civilian/any"),
            count("over [five] and", "killed/other", 5, "Azerbaijan/", "Russia's foreign ministry/foreign ministry",
                  "Russia", role="military/any", day="2025-06-13", flags="projected"),
            count("receive [11].", "killed/other", 11, "Armenia/", "Russia's foreign ministry/foreign ministry",
                  "Russia", role="military/any", day="2025-06-13", flags="projected"),
            count("Close to [300] soldiers", "killed", 300, "/Armenia/Azerbaijan", role="military", q="about",
                  day="2022-09-01", flags="background"),
        ),
        (
            Told("trying to mine a supply road", "defence ministry in Baku/defence ministry", "Azerbaijan", "accuse"),
            Told("its troops left their positions", "Yerevan/Armenia", "Armenia", "deny", denied=True),
            Told("are sitting on our pastures", "Davit Melikyan", "Armenia"),
            Told("armies to pull back", "Anneke Visser", "European Union", "call_for"),
        ),
    ),
    "Yeonpyeong": Report(
        "Hanbit News",
        "2026-03-11T08:30:00Z",
        "SEOUL, March 11 (Hanbit News) -- North and South Korean ships exchanged fire near the disputed sea boundary "
        "in the Yellow Sea on Wednesday, leaving two South Korean sailors wounded, the South's military said.\n\n"
        "Three North Korean patrol boats crossed the Northern Limit Line off Yeonpyeong Island at around 6:40 a.m. "
        "while chasing a Chinese trawler, the Joint Chiefs of Staff (JCS) said. A South Korean frigate "
        "fired some 40 warning rounds before it was shot at, according to the JCS.\n\n"
        "\"We judge that the North also suffered casualties, but this is not the stage to talk about numbers,\" JCS "
        "spokesman Col. Yoon Tae-sik told a briefing.\n\n"
        "Pyongyang gave a different version. Its General Staff said in a statement carried by the Korean Central "
        "News Agency that a North Korean sailor had \"fallen heroically\" when southern warships opened fire "
        "without reason. It denied that its boats had violated any border and warned that coastal artillery would "
        "speak next time.\n\n"
        "About 1,300 islanders spent the morning in shelters and 18 fishing boats were called back to port, Ongjin "
        "County officials said. \"The windows shook, as they did back then,\" said Park Soon-ja, 71, who runs an inn "
        "on Yeonpyeong.\n\n"
        "China's foreign ministry said seven fishermen from the trawler were being held by the North and "
        "called for their early release.\n\n"
        "Defense Minister Kwon Hyuk-jin said two more destroyers would be sent to the area by the weekend. Seo "
        "Min-ho, a lawmaker of the opposition People Power Party, accused the government of having slept through "
        "weeks of warning signs.\n\n"
        "The United States, which has about 28,500 troops in the South, urged calm.\n\n"
        "In November 2010, North Korean shells killed two marines and two civilians on Yeonpyeong. Earlier that year, "
        "46 South Korean sailors died in the sinking of a corvette that Seoul blames on a northern torpedo.",
        (("South Korea", "North Korea"),),
        (
            count("leaving [two] South Korean", "wounded", 2, "South Korea", "South's military/military",
                  "South Korea", role="military", day="2026-03-11"),
            count("[Three] North Korean patrol", "deployed/present/other", 3, "North Korea",
                  "Joint Chiefs of Staff/JCS", "South Korea", role="military/any", day="2026-03-11"),
            count("some [40] warning rounds", "other/deployed", 40, "South Korea/North Korea/",
                  "JCS/Joint Chiefs of Staff", "South Korea", role="military/any", q="about", day="2026-03-11"),
            count("that [a] North Korean sailor", "killed", 1, "North Korea", "General Staff", "North Korea",
                  role="military", day="2026-03-11"),
            count("About [1,300] islanders", "evacuated/displaced/present", 1300, "South Korea",
                  "Ongjin County officials/Ongjin County", "South Korea", role="civilian/any", q="about",
                  day="2026-03-11"),
            count("[18] fishing boats", "other/evacuated", 18, "South Korea", "Ongjin County officials/Ongjin County",
                  "South Korea", role="civilian/any", day="2026-03-11"),
            count("said [seven] fishermen", "detained", 7, "China", "China's foreign ministry/foreign ministry",
                  "China", role="civilian/any"),
            count("said [two] more destroyers", "deployed", 2, "South Korea", "Kwon Hyuk-jin", "South Korea",
                  role="military/any", flags="projected"),
            count("about [28,500] troops", "deployed/present", 28_500, "United States", role="military", q="about"),
            count("killed [two] marines", "killed", 2, "South Korea", role="military", day="2010-11-01",
                  flags="background"),
            count("and [two] civilians", "killed", 2, "South Korea", role="civilian", day="2010-11-01",
                  flags="background"),
            count("[46] South Korean sailors", "killed", 46, "South Korea", role="military", day="2010-01-01",
                  flags="background"),
        ),
        (
            Told("the North also suffered", "Yoon Tae-sik", "South Korea"),
            Told("its boats had violated any", "General Staff", "North Korea", "deny", denied=True),
            Told("coastal artillery would", "General Staff", "North Korea", "warn"),
            Told("windows shook", "Park Soon-ja", ""),
            Told("having slept through", "Seo Min-ho", "People Power Party/", "accuse"),
        ),
    ),
    "Cotabato": Report(
        "Rio Grande Courier",
        "2025-08-04T10:00:00Z",
        "COTABATO CITY - Seven suspected members of the Bangsamoro Islamic Freedom Fighters (BIFF) and two "
        "government soldiers were killed in a clash in the marshlands of Maguindanao del Sur on Sunday, the military "
        "said Monday.\n\n"
        "Lt. Col. Ramon Dalisay, spokesperson for the Army's 6th Infantry Division, said the troops were out to "
        "arrest a bomb maker known as Kumander Boto when they were fired upon in Barangay Linantangan. Six other "
        "soldiers were wounded and flown to a hospital here, he said. Recovered from the encounter site were nine "
        "assault rifles and four homemade bombs, he added.\n\n"
        "Abu Misry, who introduced himself as the BIFF spokesperson in a call to a local radio station, owned up to "
        "two deaths on the group's side and said 15 soldiers had been killed. \"That is propaganda,\" Dalisay said.\n\n"
        "The Moro Islamic Liberation Front (MILF), which signed a peace accord with the government in 2014, said two "
        "of its members died when artillery shells fell on their community. It demanded an investigation by the "
        "ceasefire committee. The military denied using howitzers in the operation.\n\n"
        "The Bangsamoro social services ministry said 1,870 families, or about 9,300 individuals, have sought "
        "shelter in schools and mosques. A seven-year-old boy died of fever at one of the shelters on Monday "
        "morning, according to municipal health officer Dr. Sittie Mangudadatu.\n\n"
        "Mayor Norhaya Ampatuan said the town had released P2.5 million for rice and medicine. \"Our people have not "
        "even recovered from the flood,\" she said. \"Now they must run again.\"\n\n"
        "The military estimates that the BIFF has fewer than 80 fighters left. Decades of rebellion in the Muslim "
        "south had claimed some 120,000 lives before the accord.",
        (("Philippines", "Bangsamoro Islamic Freedom Fighters"), ("Philippines", "Moro Islamic Liberation Front")),
        (
            count("[Seven] suspected members", "killed", 7, "Bangsamoro Islamic Freedom Fighters", "military",
                  "Philippines", role="military/any", day="2025-08-03"),
            count("and [two] government soldiers", "killed", 2, "Philippines", "military", "Philippines",
                  role="military", day="2025-08-03"),
            count("[Six] other soldiers", "wounded", 6, "Philippines", "Ramon Dalisay", "Philippines",
                  role="military", day="2025-08-03"),
            count("[nine] assault rifles", "captured/other", 9, "Bangsamoro Islamic Freedom Fighters",
                  "Ramon Dalisay", "Philippines", role="military/any", day="2025-08-03"),
            count("[four] homemade bombs", "captured/other", 4, "Bangsamoro Islamic Freedom Fighters",
                  "Ramon Dalisay", "Philippines", role="military/any", day="2025-08-03"),
            count("[two] deaths", "killed", 2, "Bangsamoro Islamic Freedom Fighters", "Abu Misry",
                  "Bangsamoro Islamic Freedom Fighters", role="military/any", day="2025-08-03"),
            count("said [15] soldiers", "killed", 15, "Philippines", "Abu Misry",
                  "Bangsamoro Islamic Freedom Fighters", role="military", day="2025-08-03"),
            count("said [two] of its members", "killed", 2, "Moro Islamic Liberation Front",
                  "Moro Islamic Liberation Front/MILF", "Moro Islamic Liberation Front", role="any/military/civilian"),
            count("[1,870] families", "displaced", 1870, "Philippines",
                  "Bangsamoro social services ministry/social services ministry", "Philippines", role="civilian/any"),
            count("about [9,300] individuals", "displaced", 9300, "Philippines",
                  "Bangsamoro social services ministry/social services ministry", "Philippines", role="civilian/any",
                  q="about"),
            count("[A] seven-year-old boy", "killed", 1, "Philippines", "Sittie Mangudadatu", "Philippines",
                  role="child", day="2025-08-04"),
            count("P[2.5 million]", "money", 2_500_000, "Philippines/", "Norhaya Ampatuan", "Philippines"),
            count("fewer than [80] fighters", "present/other", 80, "Bangsamoro Islamic Freedom Fighters", "military",
                  "Philippines", role="military/any", q="at_most"),
            count("some [120,000] lives", "killed", 120_000, "Philippines", q="about", flags="background"),
        ),
        (
            Told("arrest a bomb maker", "Ramon Dalisay", "Philippines"),
            Told("That is propaganda", "Ramon Dalisay", "Philippines"),
            Told("an investigation by the", "Moro Islamic Liberation Front/MILF", "Moro Islamic Liberation Front",
                 "demand"),
            Told("using howitzers in", "military", "Philippines", "deny", denied=True),
            Told("not even recovered from the flood", "Norhaya Ampatuan", "Philippines"),
        ),
    ),
    "Challhuasi": Report(
        "Andean Press",
        "2026-01-22T22:15:00Z",
        "LIMA, Jan 22 (Andean Press) - Six people were killed and more than 50 injured in Peru's southern highlands "
        "on Wednesday when police cleared a blockade on the road to a copper mine, the national ombudsman's office "
        "said, as the government declared a state of emergency in the area.\n\n"
        "All of the dead had bullet wounds, said Ruth Mamani, who runs the health centre in Challhuasi. Her staff "
        "treated 38 people, she said, 11 of whom were driven to Cusco overnight. Among those killed was a "
        "16-year-old girl who sold food to the protesters.\n\n"
        "Interior Minister Jorge Balarezo denied that officers had used live ammunition and accused \"infiltrators\" "
        "of throwing dynamite. According to Balarezo, 19 police were hurt, two patrol cars were burned and 64 people "
        "were arrested. The Institute of Legal Defense, a rights group, said only 31 of those had seen a lawyer.\n\n"
        "Saturnino Huillca, president of one of the peasant communities, put the number of dead at eight, since "
        "some families had carried their relatives into the hills. \"They came to kill us,\" he told Radio Surphuy. "
        "\"Now they will say that we shot ourselves.\"\n\n"
        "Around 3,000 villagers had been camping on the road since January 5 to press Vilca Copper, the mine's "
        "Canadian owner, for compensation for dust and spoiled water. The company said in an "
        "emailed statement that it regretted the loss of life and that it had already paid 45 million soles into a "
        "community fund. Its 900 workers on site have food for a week, a spokesperson added.\n\n"
        "The prime minister said 400 soldiers would be flown in on Friday. The U.N. human rights office called for "
        "an independent inquiry.\n\n"
        "About 50 people died in Peru in protests that followed the ouster of President Pedro Castillo in December "
        "2022.",
        (),
        (
            count("[Six] people were killed", "killed", 6, "Peru",
                  "national ombudsman's office/ombudsman's office/ombudsman", "Peru", role="any/civilian",
                  day="2026-01-21"),
            count("more than [50] injured", "wounded", 50, "Peru",
                  "national ombudsman's office/ombudsman's office/ombudsman", "Peru", q="at_least",
                  day="2026-01-21"),
            count("treated [38] people", "wounded/sick", 38, "Peru", "Ruth Mamani", "Peru/", role="any/civilian"),
            count("[11] of whom", "wounded/evacuated/sick", 11, "Peru", "Ruth Mamani", "Peru/", role="any/civilian"),
            count("[a] 16-year-old girl", "killed", 1, "Peru", role="child", day="2026-01-21"),
            count("Balarezo, [19] police", "wounded", 19, "Peru", "Jorge Balarezo", "Peru", role="police",
                  day="2026-01-21"),
            count("[two] patrol cars", "destroyed", 2, "Peru", "Jorge Balarezo", "Peru", role="police/any",
                  day="2026-01-21"),
            count("and [64] people", "detained", 64, "Peru", "Jorge Balarezo", "Peru", role="any/civilian",
                  day="2026-01-21"),
            count("only [31] of those", "detained/other", 31, "Peru", "Institute of Legal Defense",
                  "Institute of Legal Defense", role="any/civilian"),
            count("dead at [eight]", "killed", 8, "Peru", "Saturnino Huillca", "", role="any/civilian",
                  day="2026-01-21"),
            count("Around [3,000] villagers", "present", 3000, "Peru", role="civilian/any", q="about",
                  day="2026-01-05"),
            count("paid [45 million] soles", "money", 45_000_000, "Vilca Copper/Peru/", "company/Vilca Copper",
                  "Vilca Copper"),
            count("Its [900] workers", "present/other", 900, "Vilca Copper/Peru", "spokesperson/company/Vilca Copper",
                  "Vilca Copper", role="any/civilian"),
            count("said [400] soldiers", "deployed", 400, "Peru", "prime minister", "Peru", role="military",
                  day="2026-01-23", flags="projected"),
            count("About [50] people died", "killed", 50, "Peru", q="about", day="2022-12-01",
                  flags="background"),
        ),
        (
            Told("officers had used live ammunition", "Jorge Balarezo", "Peru", "deny", denied=True),
            Told("throwing dynamite", "Jorge Balarezo", "Peru", "accuse"),
            Told("They came to kill us", "Saturnino Huillca", ""),
            Told("regretted the loss of life", "company/Vilca Copper", "Vilca Copper", "state/other"),
            Told("independent inquiry", "U.N. human rights office", "United Nations", "call_for"),
        ),
    ),
}
# fmt: on
