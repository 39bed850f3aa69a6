"""Four episodes, first day: a border war, a naval clash, an insurgent offensive, an earthquake. All facts are
invented."""

from __future__ import annotations

from tests.unit.enrich.claims.told import Told
from tests.unit.enrich.claims.told_sides import Report, count

# fmt: off
REPORTS: dict[str, Report] = {
    "Zalambessa 1": Report(
        "Continental Newswire",
        "2025-10-14T16:20:00Z",
        "ADDIS ABABA, Oct 14 (Continental Newswire) - Ethiopia said on Tuesday that 27 of its soldiers had been killed "
        "and more than 60 wounded since fighting broke out on its border with Eritrea a day earlier, the heaviest "
        "since the neighbours made peace in 2018.\n\n"
        "Colonel Getahun Lemma, a spokesman for the Ethiopian National Defence Force, said Eritrean infantry backed by "
        "artillery had crossed the frontier near the town of Zalambessa before sunrise on Monday. \"They have left 140 "
        "bodies on our soil,\" he told reporters in Addis Ababa. \"Their army should be ashamed.\" He said 11 "
        "Eritreans had been taken prisoner, including two officers.\n\n"
        "Asmara gave a very different account. Information Minister Yonas Tesfai wrote on X that Ethiopian forces had "
        "opened fire first and had lost no fewer than 300 men in a failed assault. Eritrea's own losses stood at nine "
        "dead, he said. He denied that Eritrean soldiers had fallen into Ethiopian hands.\n\n"
        "Continental Newswire could not verify either version.\n\n"
        "In Zalambessa, shells hit a bus station on Monday afternoon, residents said. A nurse at the town's health "
        "centre, who asked not to be named, said seven civilians had been brought in dead, three of them children "
        "from the same family. \"We have no blood and no oxygen,\" she said.\n\n"
        "The interim administration of the Tigray region said some 18,000 people had fled south towards Adigrat. "
        "The U.N. refugee agency said it was making ready to shelter up to 50,000 if the fighting spread.\n\n"
        "United Nations Secretary-General Antonio Guterres called on both governments to pull back their forces.\n\n"
        "The border war of 1998 to 2000 killed an estimated 80,000 people and left the two armies facing each other "
        "for almost two decades.",
        (("Ethiopia", "Eritrea"),),
        (
            count("that [27] of its soldiers", "killed", 27, "Ethiopia", "Ethiopia", "Ethiopia", role="military",
                  day="2025-10-13"),
            count("more than [60] wounded", "wounded", 60, "Ethiopia", "Ethiopia", "Ethiopia", role="military",
                  q="at_least", day="2025-10-13"),
            count("left [140] bodies", "killed", 140, "Eritrea", "Getahun Lemma", "Ethiopia", role="military/any"),
            count("He said [11] Eritreans", "captured/detained", 11, "Eritrea", "Getahun Lemma", "Ethiopia",
                  role="military/any"),
            count("including [two] officers", "captured/detained", 2, "Eritrea", "Getahun Lemma", "Ethiopia",
                  role="military"),
            count("no fewer than [300] men", "killed/casualties", 300, "Ethiopia", "Yonas Tesfai", "Eritrea",
                  role="military/any", q="at_least"),
            count("stood at [nine] dead", "killed", 9, "Eritrea", "Yonas Tesfai", "Eritrea", role="military/any"),
            count("said [seven] civilians", "killed", 7, "Ethiopia", "nurse/nurse at the town's health centre",
                  "Ethiopia/", role="civilian", day="2025-10-13"),
            count("[three] of them children", "killed", 3, "Ethiopia", "nurse/nurse at the town's health centre",
                  "Ethiopia/", role="child", day="2025-10-13"),
            count("some [18,000] people", "displaced", 18_000, "Ethiopia",
                  "interim administration of the Tigray region/interim administration/Tigray", "Ethiopia/Tigray",
                  role="any/civilian", q="about"),
            count("up to [50,000] if", "displaced/other", 50_000, "Ethiopia/",
                  "U.N. refugee agency", "United Nations/U.N. refugee agency/UNHCR", role="any/civilian",
                  q="at_most", flags="projected"),
            count("an estimated [80,000] people", "killed", 80_000, "", q="about", day="1998-01-01",
                  flags="background"),
        ),
        (
            Told("had crossed the frontier near the town", "Getahun Lemma", "Ethiopia"),
            Told("Their army should be ashamed", "Getahun Lemma", "Ethiopia"),
            Told("Eritrean soldiers had fallen into", "Yonas Tesfai", "Eritrea", "deny", denied=True),
            Told("We have no blood", "nurse/nurse at the town's health centre", "/Ethiopia"),
            Told("pull back their forces", "Antonio Guterres", "United Nations", "call_for"),
        ),
    ),
    "Yeonpyeong 1": Report(
        "Pacific Wire",
        "2025-11-08T12:10:00Z",
        "SEOUL, Nov. 8 (Pacific Wire) -- South and North Korean patrol boats traded fire in the Yellow Sea on Saturday "
        "in a clash that left two South Korean sailors dead and nine wounded, the Joint Chiefs of Staff (JCS) said.\n\n"
        "The shooting began at about 6:40 a.m. after North Korean boats crossed the Northern Limit Line west of "
        "Yeonpyeong Island and ignored repeated warnings, the JCS said in a statement. One South Korean seaman was "
        "unaccounted for, it said, and eight ships were searching for him.\n\n"
        "\"The enemy fired first and without any provocation on our part,\" Rear Adm. Noh Jae-min, a JCS spokesman, "
        "told reporters. \"Our navy returned fire and sank one of their boats.\" At least a dozen North Koreans were "
        "believed to have been on board, he added.\n\n"
        "Defense Minister Han Sang-woo went further. \"We assume that 15 to 20 of their sailors did not survive,\" he "
        "told a parliamentary committee.\n\n"
        "North Korean state media had made no mention of the incident by Saturday evening.\n\n"
        "On Yeonpyeong, about 2,100 residents spent the morning in underground shelters, according to Ongjin County "
        "officials. \"The windows shook and the dogs would not stop barking,\" said Bae Ki-tae, a 61-year-old crab "
        "fisherman. The county said it would bring 130 elderly people to the mainland on Sunday.\n\n"
        "The presidential office demanded that Pyongyang apologize. China urged both Koreas to keep calm.\n\n"
        "The line, drawn by the U.S.-led United Nations Command in 1953, has never been accepted by the North. Six "
        "South Korean sailors were killed in a battle in the same waters in June 2002. In March 2010, 46 died when the "
        "corvette Cheonan was torpedoed, an attack the North denies having carried out, and in November of that year "
        "North Korean shells killed four people on Yeonpyeong.",
        (("South Korea", "North Korea"),),
        (
            count("left [two] South Korean sailors dead", "killed", 2, "South Korea",
                  "Joint Chiefs of Staff/Joint Chiefs of Staff (JCS)/JCS", "South Korea", role="military",
                  day="2025-11-08"),
            count("and [nine] wounded", "wounded", 9, "South Korea",
                  "Joint Chiefs of Staff/Joint Chiefs of Staff (JCS)/JCS", "South Korea", role="military",
                  day="2025-11-08"),
            count("[One] South Korean seaman", "missing", 1, "South Korea", "JCS/Joint Chiefs of Staff", "South Korea",
                  role="military", day="2025-11-08"),
            count("and [eight] ships", "deployed/other", 8, "South Korea", "JCS/Joint Chiefs of Staff", "South Korea",
                  role="any/military"),
            count("sank [one] of their boats", "destroyed", 1, "North Korea", "Noh Jae-min", "South Korea",
                  role="any/military", day="2025-11-08"),
            count("At least [a dozen] North Koreans", "present/other", 12, "North Korea", "Noh Jae-min", "South Korea",
                  role="any/military", q="at_least", day="2025-11-08"),
            count("that [15 to 20] of their sailors", "killed", (15, 20), "North Korea", "Han Sang-woo",
                  "South Korea", role="military"),
            count("about [2,100] residents", "evacuated/present/other", 2100, "South Korea",
                  "Ongjin County officials/Ongjin County/officials", "South Korea", role="civilian/any", q="about",
                  day="2025-11-08"),
            count("bring [130] elderly people", "evacuated", 130, "South Korea", "county/Ongjin County",
                  "South Korea", role="civilian/any", day="2025-11-09", flags="projected"),
            count("[Six] South Korean sailors", "killed", 6, "South Korea", role="military", day="2002-06-01",
                  flags="background"),
            count("In March 2010, [46] died", "killed", 46, "South Korea", role="military/any", day="2010-03-01",
                  flags="background"),
            count("killed [four] people on", "killed", 4, "South Korea", day="2010-11-01", flags="background"),
        ),
        (
            Told("enemy fired first and without", "Noh Jae-min", "South Korea"),
            Told("windows shook and the dogs", "Bae Ki-tae", ""),
            Told("Pyongyang apologize", "presidential office", "South Korea", "demand"),
            Told("keep calm", "China", "China", "call_for"),
            Told("having carried out", "North/North Korea", "North Korea", "deny", denied=True),
        ),
    ),
    "Tansiga 1": Report(
        "Sahel Dispatch",
        "2026-02-09T18:45:00Z",
        "OUAGADOUGOU, Feb 9 (Sahel Dispatch) - Jihadist fighters overran an army base in northern Burkina Faso on "
        "Sunday, killing dozens of soldiers and civilian auxiliaries, security sources said on Monday.\n\n"
        "Hundreds of men on motorcycles attacked the base at Tansiga, in Soum province, from three sides shortly after "
        "dawn, a security source in the provincial capital Djibo told Sahel Dispatch. \"The toll is heavy, at least "
        "45 dead on our side,\" he said, adding that two helicopters sent from Ouagadougou had come too late.\n\n"
        "Jama'at Nusrat al-Islam wal-Muslimin (JNIM), the al Qaeda affiliate in the region, said in a statement that "
        "it had killed 90 soldiers, captured seven and made off with 11 vehicles. It acknowledged the loss of four of "
        "its fighters.\n\n"
        "The army did not reply to requests for comment. State television reported on Sunday night that the attack had "
        "been \"vigorously repelled\" and that more than 100 \"terrorists\" had been neutralised.\n\n"
        "Amadou, a herder who walked to Djibo with his family, said he had seen 14 bodies beside the village well, "
        "none of them in uniform. \"They had lists with names,\" he said of the attackers.\n\n"
        "Some 6,500 people have reached Djibo since Sunday, according to the International Committee of the Red "
        "Cross, which said drinking water was already running short in the town.\n\n"
        "The military, which seized power in 2022 promising to restore security, says it has since recruited 80,000 "
        "auxiliaries. Analysts say it controls little outside the larger towns in the north.\n\n"
        "The worst attack of recent years took place at Barsalogho in August 2024, when militants fired on people "
        "who had been made to dig a trench. A group representing relatives put the dead at more than 400.",
        (("Burkina Faso", "JNIM"), ("Burkina Faso", "Jama'at Nusrat al-Islam wal-Muslimin")),
        (
            count("killing [dozens] of soldiers", "killed", 24, "Burkina Faso", "security sources", "Burkina Faso/",
                  role="military/any", q="vague", day="2026-02-08"),
            count("[Hundreds] of men", "present/deployed/other", 200,
                  "JNIM/Jama'at Nusrat al-Islam wal-Muslimin/", "security source", "Burkina Faso/",
                  role="any/military", q="vague", day="2026-02-08"),
            count("at least [45] dead", "killed", 45, "Burkina Faso", "security source", "Burkina Faso/",
                  role="military/any", q="at_least", day="2026-02-08"),
            count("that [two] helicopters", "deployed/other", 2, "Burkina Faso", "security source", "Burkina Faso/",
                  role="any/military"),
            count("killed [90] soldiers", "killed", 90, "Burkina Faso",
                  "Jama'at Nusrat al-Islam wal-Muslimin/Jama'at Nusrat al-Islam wal-Muslimin (JNIM)/JNIM",
                  "JNIM/Jama'at Nusrat al-Islam wal-Muslimin", role="military"),
            count("captured [seven] and", "captured/detained", 7, "Burkina Faso",
                  "Jama'at Nusrat al-Islam wal-Muslimin/Jama'at Nusrat al-Islam wal-Muslimin (JNIM)/JNIM",
                  "JNIM/Jama'at Nusrat al-Islam wal-Muslimin", role="military/any"),
            count("with [11] vehicles", "captured/other", 11, "Burkina Faso",
                  "Jama'at Nusrat al-Islam wal-Muslimin/Jama'at Nusrat al-Islam wal-Muslimin (JNIM)/JNIM",
                  "JNIM/Jama'at Nusrat al-Islam wal-Muslimin", role="any/military"),
            count("loss of [four] of", "killed/casualties", 4, "JNIM/Jama'at Nusrat al-Islam wal-Muslimin",
                  "Jama'at Nusrat al-Islam wal-Muslimin/Jama'at Nusrat al-Islam wal-Muslimin (JNIM)/JNIM",
                  "JNIM/Jama'at Nusrat al-Islam wal-Muslimin", role="military/any"),
            count("more than [100] \"terrorists\"", "killed/casualties", 100,
                  "JNIM/Jama'at Nusrat al-Islam wal-Muslimin/",
                  "State television", "Burkina Faso", role="military/any", q="at_least", day="2026-02-08"),
            count("seen [14] bodies", "killed", 14, "Burkina Faso", "Amadou", "", role="civilian/any"),
            count("Some [6,500] people", "displaced", 6500, "Burkina Faso",
                  "International Committee of the Red Cross", "International Committee of the Red Cross",
                  role="any/civilian", q="about", day="2026-02-08"),
            count("recruited [80,000] auxiliaries", "other/deployed", 80_000, "Burkina Faso", "military",
                  "Burkina Faso", role="military/civilian/any", day="2022-01-01"),
            count("at more than [400]", "killed", 400, "Burkina Faso", "group representing relatives",
                  "/group representing relatives",
                  role="civilian/any", q="at_least", day="2024-08-01", flags="background"),
        ),
        (
            Told("They had lists with names", "Amadou", ""),
            Told("drinking water was already running short", "International Committee of the Red Cross",
                 "International Committee of the Red Cross"),
            Told("controls little outside the larger", "Analysts", ""),
        ),
    ),
    "San Marcos 1": Report(
        "Hemisphere News",
        "2026-01-22T21:30:00Z",
        "GUATEMALA CITY, Jan 22 (Hemisphere News) - A magnitude 7.3 earthquake shook western Guatemala and the south "
        "of "
        "Mexico early on Thursday, killing at least 38 people and injuring more than 200, emergency services in the "
        "two countries said.\n\n"
        "Guatemala's disaster agency Conred said 34 of the victims died in the departments of San Marcos and "
        "Quetzaltenango, where adobe houses fell in on sleeping families. Another 19 people were missing, 12 of them "
        "under a landslide in the hamlet of Las Cruces Altas, the agency said.\n\n"
        "Across the border in Chiapas, the state's civil protection office reported four dead, including an "
        "8-month-old girl.\n\n"
        "In San Marcos, Mayor Otto Maldonado disputed the official count. \"We have 41 dead in my municipality "
        "alone,\" "
        "he told the radio station Emisora Sur, accusing Conred of leaving out the bodies that families had "
        "recovered themselves.\n\n"
        "Interior Minister Lucia Barrios said 1,500 soldiers were on their way to the region. \"The coming hours are "
        "decisive,\" she told reporters at the air base in the capital.\n\n"
        "Firefighters in Quetzaltenango pulled six people alive from the ruins of a hotel, two of them tourists from "
        "Canada. The Canadian government said it was in contact with their families.\n\n"
        "Electricity was cut off in 310,000 homes, according to Luz del Altiplano, the main power distributor in the "
        "west. The company promised to restore most of the supply by Friday night.\n\n"
        "The quake struck at 3:12 a.m. at a depth of 58 km, the U.S. Geological Survey said, and was felt as far away "
        "as San Salvador.\n\n"
        "Guatemala lies at the meeting point of three tectonic plates. A quake in 1976 killed some 23,000 people in "
        "the country, and another in San Marcos in November 2012 left 44 dead.",
        (),
        (
            count("at least [38] people", "killed", 38, "", "emergency services",
                  "", q="at_least", day="2026-01-22"),
            count("more than [200], emergency", "wounded", 200, "", "emergency services",
                  "", q="at_least", day="2026-01-22"),
            count("said [34] of the victims", "killed", 34, "Guatemala", "Conred", "Guatemala", day="2026-01-22"),
            count("Another [19] people were missing", "missing", 19, "Guatemala", "Conred/agency", "Guatemala",
                  day="2026-01-22"),
            count("[12] of them", "missing", 12, "Guatemala", "Conred/agency", "Guatemala", day="2026-01-22"),
            count("reported [four] dead", "killed", 4, "Mexico", "civil protection office", "Mexico",
                  day="2026-01-22"),
            count("including [an] 8-month-old", "killed", 1, "Mexico", "civil protection office", "Mexico",
                  role="child", day="2026-01-22"),
            count("have [41] dead", "killed", 41, "Guatemala", "Otto Maldonado", "Guatemala", day="2026-01-22"),
            count("said [1,500] soldiers", "deployed", 1500, "Guatemala", "Lucia Barrios", "Guatemala",
                  role="military"),
            count("pulled [six] people alive", "rescued", 6, "Guatemala/"),
            count("[two] of them tourists", "rescued", 2, "Canada", role="civilian/any"),
            count("in [310,000] homes", "other", 310_000, "Guatemala", "Luz del Altiplano", "Luz del Altiplano",
                  role="any/civilian", day="2026-01-22"),
            count("some [23,000] people", "killed", 23_000, "Guatemala", q="about", day="1976-01-01",
                  flags="background"),
            count("left [44] dead", "killed", 44, "Guatemala", day="2012-11-01", flags="background"),
        ),
        (
            Told("leaving out the bodies", "Otto Maldonado", "Guatemala", "accuse"),
            Told("coming hours are", "Lucia Barrios", "Guatemala"),
            Told("was in contact with their", "Canadian government", "Canada"),
            Told("restore most of the supply", "company/Luz del Altiplano", "Luz del Altiplano", "promise"),
            Told("struck at 3:12 a.m.", "U.S. Geological Survey", "United States"),
        ),
    ),
}
# fmt: on
