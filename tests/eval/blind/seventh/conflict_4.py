"""Conflict and security articles with their gold: Kyrgyzstan and Tajikistan, Myanmar, Nigeria, Libya. Invented."""

from __future__ import annotations

from tests.unit.enrich.claims.told import Told
from tests.unit.enrich.claims.told_sides import Report, count

# fmt: off
REPORTS: dict[str, Report] = {
    "Batken": Report(
        "Ferghana Inform (translated)",
        "2023-03-14T11:20:00Z",
        "BISHKEK, March 14 - Ferghana Inform. As a result of the armed conflict on the Kyrgyz-Tajik border, 17 "
        "citizens "
        "of Kyrgyzstan have died, the press service of the Ministry of Health reported as of 15:00. In the morning it "
        "was reported about 11 dead.\n\n"
        "According to the information of the ministry, 86 persons turned to medical institutions of the Batken region, "
        "of them 23 are in grave condition. Among the deceased there is one child, a schoolgirl born in 2011, the "
        "ministry specified.\n\n"
        "The Border Service of the State Committee for National Security of the Kyrgyz Republic informed that on "
        "Monday at 07:40 Tajik border guards opened fire from mortars on the post \"Kok-Tash\". By the fire of "
        "response "
        "one tank and two military vehicles of the Tajik side were destroyed, the statement says.\n\n"
        "The Tajik side adheres to another version. The Border Troops of Tajikistan stated that the Kyrgyz servicemen "
        "started shooting first and that four border guards of Tajikistan perished, nine received wounds. Dushanbe "
        "also reported that in the village of Chorbog a drone hit a mosque and that six worshippers were killed. "
        "Bishkek denied the use of drones against civil objects.\n\n"
        "The authorities of the Batken region evacuated over 19,000 residents to the city of Osh, the deputy governor "
        "Ulan Toktosunov noted. \"People left without documents, in slippers,\" he underlined.\n\n"
        "The burned houses in the village of Ak-Bulak number 48, the head of the village government, Gulnara "
        "Asanova, told our correspondent. For restoration 350 million soms will be allocated, the Cabinet of "
        "Ministers announced.\n\n"
        "The Secretary General of the CSTO, Oleg Vasiliev, called the sides to the negotiating table.\n\n"
        "Let us recall, in the conflict of September 2022 not fewer than 100 people died from both sides.",
        (("Kyrgyzstan", "Tajikistan"),),
        (
            count("border, [17] citizens", "killed", 17, "Kyrgyzstan",
                  "press service of the Ministry of Health/Ministry of Health", "Kyrgyzstan",
                  day="2023-03-13"),
            count("about [11] dead", "killed", 11, "Kyrgyzstan",
                  "Ministry of Health/press service of the Ministry of Health", "Kyrgyzstan", day="2023-03-13",
                  flags="previous"),
            count("ministry, [86] persons", "wounded/sick", 86, "Kyrgyzstan",
                  "ministry/Ministry of Health/press service of the Ministry of Health", "Kyrgyzstan",
                  day="2023-03-13"),
            count("of them [23] are", "wounded/sick", 23, "Kyrgyzstan",
                  "ministry/Ministry of Health/press service of the Ministry of Health", "Kyrgyzstan",
                  day="2023-03-13"),
            count("there is [one] child", "killed", 1, "Kyrgyzstan",
                  "ministry/Ministry of Health/press service of the Ministry of Health", "Kyrgyzstan", role="child",
                  day="2023-03-13"),
            count("[one] tank", "destroyed", 1, "Tajikistan",
                  "Border Service of the State Committee for National Security of the Kyrgyz Republic/"
                  "Border Service of the State Committee for National Security/Border Service", "Kyrgyzstan",
                  role="military/any", day="2023-03-13"),
            count("and [two] military vehicles", "destroyed", 2, "Tajikistan",
                  "Border Service of the State Committee for National Security of the Kyrgyz Republic/"
                  "Border Service of the State Committee for National Security/Border Service", "Kyrgyzstan",
                  role="military/any", day="2023-03-13"),
            count("that [four] border guards", "killed", 4, "Tajikistan",
                  "Border Troops of Tajikistan/Border Troops", "Tajikistan", role="military/police",
                  day="2023-03-13"),
            count("perished, [nine] received wounds", "wounded", 9, "Tajikistan",
                  "Border Troops of Tajikistan/Border Troops", "Tajikistan", role="military/police",
                  day="2023-03-13"),
            count("that [six] worshippers", "killed", 6, "Tajikistan", "Dushanbe/Tajikistan", "Tajikistan",
                  role="civilian/any"),
            count("evacuated over [19,000] residents", "evacuated", 19_000, "Kyrgyzstan", "Ulan Toktosunov",
                  "Kyrgyzstan", role="civilian/any", q="at_least"),
            count("Ak-Bulak number [48]", "destroyed", 48, "Kyrgyzstan", "Gulnara Asanova", "Kyrgyzstan",
                  role="civilian/any"),
            count("restoration [350 million] soms", "money", 350_000_000, "Kyrgyzstan",
                  "Cabinet of Ministers", "Kyrgyzstan", flags="projected"),
            count("not fewer than [100] people", "killed", 100, "", q="at_least", day="2022-09-01",
                  flags="background"),
        ),
        (
            Told("opened fire from mortars",
                 "Border Service of the State Committee for National Security of the Kyrgyz Republic/"
                 "Border Service of the State Committee for National Security/Border Service", "Kyrgyzstan"),
            Told("started shooting first", "Border Troops of Tajikistan/Border Troops", "Tajikistan"),
            Told("the use of drones", "Bishkek/Kyrgyzstan", "Kyrgyzstan", "deny", denied=True),
            Told("without documents", "Ulan Toktosunov", "Kyrgyzstan"),
            Told("to the negotiating table", "Oleg Vasiliev", "CSTO", "call_for"),
        ),
    ),
    "Rakhine": Report(
        "Continental Press",
        "2025-07-30T10:15:00Z",
        "BANGKOK (Continental Press) - An air strike by Myanmar's military on a village market in Rakhine state killed "
        "at least 28 people, among them five children, rescue workers and an ethnic armed group said "
        "Wednesday.\n\n"
        "The bombs fell Tuesday morning on Kyauk Pyin, a fishing village of about 3,000 people that has been under the "
        "control of the Arakan Army since last year.\n\n"
        "A volunteer who helped recover the victims said 21 bodies had been laid out in the monastery by nightfall and "
        "that seven more people died on the way to a clinic. He spoke on condition of anonymity for fear of arrest. "
        "\"We could not tell who was who,\" he said.\n\n"
        "Khaing Thura, a spokesman for the Arakan Army, said two jets had made three passes over the market at its "
        "busiest hour. He put the wounded at 54, a dozen of them in critical condition.\n\n"
        "The military government confirmed the raid but denied that civilians were targeted. Its spokesman, Maj. Gen. "
        "Tin Maung Win, told state television MRTV that the strike hit an ammunition depot and that 16 \"terrorists\" "
        "were killed. \"The group uses the people as shields,\" he said.\n\n"
        "Neither account could be independently confirmed. The military has cut phone and internet service in most of "
        "Rakhine.\n\n"
        "The Arakan Army, which seeks autonomy for the Rakhine minority, said Monday it had captured 73 government "
        "soldiers when it overran a base near Kyaukphyu.\n\n"
        "The U.N. human rights office condemned the bombing and demanded an end to air attacks on populated areas. It "
        "says more than 6,800 civilians have been killed since the army ousted the elected government of Aung San Suu "
        "Kyi in February 2021. Some 3.5 million people are displaced within the country, according to the "
        "U.N.\n\n"
        "In September, a strike on a detention camp in the same state killed more than 50 people.",
        (("Myanmar", "Arakan Army"),),
        (
            count("at least [28] people", "killed", 28, "Myanmar", "rescue workers/ethnic armed group/Arakan Army",
                  "/Arakan Army", role="any/civilian", q="at_least", day="2025-07-29"),
            count("among them [five] children", "killed", 5, "Myanmar",
                  "rescue workers/ethnic armed group/Arakan Army", "/Arakan Army", role="child", day="2025-07-29"),
            count("village of about [3,000] people", "other/present", 3000, "Myanmar", role="any/civilian",
                  q="about"),
            count("said [21] bodies", "killed", 21, "Myanmar", "volunteer", "", day="2025-07-29"),
            count("that [seven] more people", "killed", 7, "Myanmar", "volunteer", "", day="2025-07-29"),
            count("said [two] jets", "deployed/other", 2, "Myanmar", "Khaing Thura", "Arakan Army",
                  role="military/any", day="2025-07-29"),
            count("wounded at [54]", "wounded", 54, "Myanmar", "Khaing Thura", "Arakan Army", day="2025-07-29"),
            count("[a dozen] of them in", "wounded", 12, "Myanmar", "Khaing Thura", "Arakan Army",
                  day="2025-07-29"),
            count("that [16] \"terrorists\"", "killed", 16, "Arakan Army/Myanmar/", "Tin Maung Win", "Myanmar",
                  role="military/any", day="2025-07-29"),
            count("captured [73] government", "captured/detained", 73, "Myanmar", "Arakan Army", "Arakan Army",
                  role="military"),
            count("more than [6,800] civilians", "killed", 6800, "Myanmar", "U.N. human rights office",
                  "United Nations/U.N. human rights office", role="civilian", q="at_least", day="2021-02-01"),
            count("Some [3.5 million] people", "displaced", 3_500_000, "Myanmar", "U.N./United Nations",
                  "United Nations", role="civilian/any", q="about"),
            count("killed more than [50] people", "killed", 50, "Myanmar", q="at_least", day="2024-09-01",
                  flags="background"),
        ),
        (
            Told("could not tell who", "volunteer", ""),
            Told("civilians were targeted", "military government", "Myanmar", "deny", denied=True),
            Told("uses the people as shields", "Tin Maung Win", "Myanmar", "state/accuse"),
            Told("the bombing", "U.N. human rights office", "United Nations/U.N. human rights office", "condemn"),
            Told("an end to air attacks", "U.N. human rights office", "United Nations/U.N. human rights office",
                 "demand/call_for"),
        ),
    ),
    "Borno": Report(
        "Maiduguri Sentinel",
        "2025-09-09T09:00:00Z",
        "No fewer than 31 persons were killed on Sunday night when insurgents suspected to be members of the Islamic "
        "State West Africa Province (ISWAP) invaded Gajiram Tasha, a farming community in Mafa Local Government Area "
        "of "
        "Borno State.\n\n"
        "The attackers, who came on over 40 motorcycles, burnt down a military base and carted away drugs "
        "from the clinic, sources told the Sentinel.\n\n"
        "Governor Umara Kyari, who visited the town yesterday, told journalists that 26 civilians and five soldiers "
        "lost their lives. He promised N100 million for the families of the victims and the rebuilding "
        "of destroyed homes. \"We cannot abandon our people to these criminals,\" the governor said.\n\n"
        "Residents, however, maintained that the figure was higher. A member of the local vigilance group, Modu "
        "Bulama, said they had buried 52 corpses in a mass grave and were still combing the bush. Another resident, "
        "Falmata Ali, lamented that her two daughters were taken away.\n\n"
        "\"They came for the girls first,\" she said amid tears.\n\n"
        "The lawmaker representing the area, Hon. Zanna Goni, alleged that 18 women and girls were abducted, "
        "and that the soldiers had been left without reinforcement for five hours.\n\n"
        "When contacted, the spokesman of the Joint Task Force, Lieutenant Colonel Ibrahim Danladi, denied that anyone "
        "had been kidnapped. He said troops fought gallantly, killed 23 terrorists and recovered nine AK-47 "
        "rifles.\n\n"
        "ISWAP, in a statement circulated by its media arm, claimed to have killed 15 soldiers and burnt six vehicles, "
        "without making mention of civilians.\n\n"
        "Some 4,000 inhabitants only returned to Gajiram Tasha in June under the resettlement programme of the state "
        "government, after nine years in camps. The State Emergency Management Agency said yesterday that more than "
        "half of them had fled again to Maiduguri.\n\n"
        "It would be recalled that 12 farmers were slaughtered in a neighbouring village in April last year.",
        (("Nigeria", "ISWAP"), ("Nigeria", "Islamic State West Africa Province")),
        (
            count("No fewer than [31] persons", "killed", 31, "Nigeria", q="at_least", day="2025-09-07"),
            count("over [40] motorcycles", "deployed/present/other", 40,
                  "Islamic State West Africa Province/ISWAP/", "sources", "", role="military/any", q="at_least",
                  day="2025-09-07"),
            count("burnt down [a] military base", "destroyed", 1, "Nigeria", "sources", "", role="military/any",
                  day="2025-09-07"),
            count("that [26] civilians", "killed", 26, "Nigeria", "Umara Kyari", "Nigeria", role="civilian",
                  day="2025-09-07"),
            count("and [five] soldiers", "killed", 5, "Nigeria", "Umara Kyari", "Nigeria", role="military",
                  day="2025-09-07"),
            count("promised N[100 million]", "money", 100_000_000, "Nigeria", "Umara Kyari", "Nigeria",
                  flags="projected"),
            count("buried [52] corpses", "killed", 52, "Nigeria", "Modu Bulama", "/vigilance group/Nigeria",
                  day="2025-09-07"),
            count("her [two] daughters", "missing", 2, "Nigeria", "Falmata Ali", "", role="child/civilian/any",
                  day="2025-09-07"),
            count("that [18] women", "missing", 18, "Nigeria", "Zanna Goni", "Nigeria/", role="civilian/any",
                  day="2025-09-07"),
            count("killed [23] terrorists", "killed", 23, "Islamic State West Africa Province/ISWAP",
                  "Ibrahim Danladi", "Nigeria", role="military/any", day="2025-09-07"),
            count("recovered [nine] AK-47", "captured/other", 9, "Islamic State West Africa Province/ISWAP",
                  "Ibrahim Danladi", "Nigeria", role="military/any", day="2025-09-07"),
            count("killed [15] soldiers", "killed", 15, "Nigeria", "ISWAP/Islamic State West Africa Province",
                  "ISWAP/Islamic State West Africa Province", role="military", day="2025-09-07"),
            count("burnt [six] vehicles", "destroyed", 6, "Nigeria", "ISWAP/Islamic State West Africa Province",
                  "ISWAP/Islamic State West Africa Province", role="military/any", day="2025-09-07"),
            count("Some [4,000] inhabitants", "other/displaced", 4000, "Nigeria", role="civilian/any", q="about",
                  day="2025-06-01"),
            count("recalled that [12] farmers", "killed", 12, "Nigeria", role="civilian/any", day="2024-04-01",
                  flags="background"),
        ),
        (
            Told("abandon our people", "Umara Kyari", "Nigeria", "state/promise"),
            Told("came for the girls", "Falmata Ali", ""),
            Told("anyone had been kidnapped", "Ibrahim Danladi", "Nigeria", "deny", denied=True),
            Told("troops fought gallantly", "Ibrahim Danladi", "Nigeria"),
        ),
    ),
    "Tripoli": Report(
        "Maghreb Today",
        "2025-10-22T19:05:00Z",
        "LIVE: Clashes in Libyan capital - latest updates\n\n"
        "20:50 Death toll rises to 16\n\n"
        "Sixteen people have now been confirmed dead in the fighting in southern Tripoli, the Emergency Medicine and "
        "Support Centre says. It had earlier given a figure of nine. At least 38 people are wounded, the centre "
        "adds.\n\n"
        "20:15 UN mission calls for truce\n\n"
        "The United Nations Support Mission in Libya (UNSMIL) has called for an immediate halt to the fighting in "
        "residential areas. \"Civilians are trapped and cannot reach help,\" the mission says in a post on X.\n\n"
        "19:30 Government blames militia\n\n"
        "Defence Ministry spokesman Salem al-Gharyani says the violence began on Wednesday morning when gunmen of the "
        "Falcons Battalion attacked a checkpoint of the 55th Brigade on the airport road, killing three soldiers. The "
        "brigade has since arrested 27 of the attackers and seized 11 pick-ups, according to al-Gharyani.\n\n"
        "The Falcons give another version. In a video, their commander, Abdelbaset Zrig, accuses the brigade of trying "
        "to assassinate him and says four of his guards were killed. He denies that any of his fighters have been "
        "captured.\n\n"
        "18:40 Families flee\n\n"
        "Our reporter Huda Mansour in Ain Zara: \"I have counted some 50 cars heading east with mattresses on the "
        "roof. "
        "A shell has just landed behind the bakery.\" The Libyan Red Crescent says it has evacuated 112 families, but "
        "that its ambulances came under fire and a driver was killed.\n\n"
        "17:55 Airport closed\n\n"
        "Flights have been diverted to Misrata. Two passenger jets were damaged on the ground, an airport official "
        "says.\n\n"
        "17:20 What we know so far\n\n"
        "- Rival armed groups nominally allied with Prime Minister Adel Shennib's government have been exchanging fire "
        "since the morning.\n\n"
        "- Universities have suspended classes until Sunday.\n\n"
        "- Clashes between militias in the capital in August 2023 killed 55 people.",
        (("Libya", "Falcons Battalion"), ("55th Brigade", "Falcons Battalion")),
        (
            count("Death toll rises to [16]", "killed", 16, "Libya", day="2025-10-22"),
            count("[Sixteen] people", "killed", 16, "Libya",
                  "Emergency Medicine and Support Centre", "Libya/Emergency Medicine and Support Centre",
                  day="2025-10-22"),
            count("figure of [nine]", "killed", 9, "Libya",
                  "Emergency Medicine and Support Centre", "Libya/Emergency Medicine and Support Centre",
                  day="2025-10-22", flags="previous"),
            count("At least [38] people", "wounded", 38, "Libya",
                  "centre/Emergency Medicine and Support Centre", "Libya/Emergency Medicine and Support Centre",
                  q="at_least", day="2025-10-22"),
            count("killing [three] soldiers", "killed", 3, "Libya/55th Brigade", "Salem al-Gharyani", "Libya",
                  role="military", day="2025-10-22"),
            count("arrested [27] of the attackers", "detained/captured", 27, "Falcons Battalion",
                  "Salem al-Gharyani/al-Gharyani", "Libya", role="military/any", day="2025-10-22"),
            count("seized [11] pick-ups", "captured/other", 11, "Falcons Battalion",
                  "Salem al-Gharyani/al-Gharyani", "Libya", role="military/any", day="2025-10-22"),
            count("says [four] of his guards", "killed", 4, "Falcons Battalion", "Abdelbaset Zrig",
                  "Falcons Battalion", role="military/any"),
            count("counted some [50] cars", "other/present", 50, "Libya", "Huda Mansour", "", role="civilian/any",
                  q="about", day="2025-10-22"),
            count("evacuated [112] families", "evacuated", 112, "Libya", "Libyan Red Crescent",
                  "Libyan Red Crescent", role="civilian/any", day="2025-10-22"),
            count("fire and [a] driver", "killed", 1, "Libyan Red Crescent/Libya", "Libyan Red Crescent",
                  "Libyan Red Crescent", role="medic/civilian/any", day="2025-10-22"),
            count("[Two] passenger jets", "destroyed/other", 2, "Libya/", "airport official", "Libya/",
                  role="civilian/any", day="2025-10-22"),
            count("killed [55] people", "killed", 55, "Libya", day="2023-08-01", flags="background"),
        ),
        (
            Told("an immediate halt", "United Nations Support Mission in Libya/UNSMIL",
                 "United Nations/United Nations Support Mission in Libya/UNSMIL", "call_for"),
            Told("are trapped and cannot", "United Nations Support Mission in Libya/UNSMIL/mission",
                 "United Nations/United Nations Support Mission in Libya/UNSMIL"),
            Told("to assassinate him", "Abdelbaset Zrig", "Falcons Battalion", "accuse"),
            Told("any of his fighters", "Abdelbaset Zrig", "Falcons Battalion", "deny", denied=True),
            Told("just landed behind", "Huda Mansour", ""),
        ),
    ),
}
# fmt: on
