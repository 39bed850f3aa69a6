"""The same four events once more, as foreign broadcasters told them later, with their gold. All facts are invented."""

from __future__ import annotations

from tests.unit.enrich.claims.told import Told
from tests.unit.enrich.claims.told_sides import Report, count

# fmt: off
REPORTS: dict[str, Report] = {
    "Niger River broadcaster": Report(
        "Nordic World Service",
        "2025-10-17T17:00:00Z",
        "Benin and Niger have agreed to pull their forces back from the banks of the Niger River, four days after a "
        "deadly clash near the border town of Malanville, Togo says.\n\n"
        "Togolese Foreign Minister Kodjo Amegan, who led the mediation, announced the deal in Lome on Friday. He said "
        "24 military observers from Togo and Ghana would be posted along the river by the end of the month. \"Nobody "
        "can win this one, and both capitals know it,\" he added.\n\n"
        "As a first step, Benin handed over three captured Nigerien soldiers and the remains of six others on "
        "Thursday, according to the International Committee of the Red Cross, which helped with the transfer.\n\n"
        "How many people died in Monday's fighting is still disputed. Benin says it lost five soldiers and killed "
        "eight. Niger's military government, which first reported two deaths in its ranks, now admits to seven but "
        "insists that at least 11 Beninese soldiers were killed. Neither army has spoken of civilian victims. But "
        "the Sahel Rights Alliance, a campaign group based in Niamey, says three fishermen were shot dead in the "
        "crossfire.\n\n"
        "The UN refugee agency says around 1,900 people have fled their homes on the Beninese side.\n\n"
        "In Niamey, government spokesman Sidi Mamane welcomed the agreement. He warned, however, that his country "
        "would answer any new provocation.\n\n"
        "In Malanville there is little celebration. \"I will believe in peace when I see the lorries on the bridge,\" "
        "trader Ibrahim Yarou told the Nordic World Service.\n\n"
        "The neighbours have been at odds since the army seized power in Niger in 2023 and shut the frontier. Both "
        "are also struggling with Islamist militants. In January, an attack on a military post in northern Benin left "
        "28 soldiers dead.",
        (("Benin", "Niger"),),
        (
            count("[24] military observers", "deployed", 24, "", "Kodjo Amegan", "Togo", role="military",
                  flags="projected"),
            count("over [three] captured Nigerien soldiers", "rescued/captured/detained", 3, "Niger",
                  "International Committee of the Red Cross/Red Cross",
                  "International Committee of the Red Cross/Red Cross", role="military", day="2025-10-16"),
            count("remains of [six] others", "killed", 6, "Niger",
                  "International Committee of the Red Cross/Red Cross",
                  "International Committee of the Red Cross/Red Cross", role="military"),
            count("lost [five] soldiers", "killed", 5, "Benin", "Benin", "Benin", role="military",
                  day="2025-10-13"),
            count("killed [eight]", "killed", 8, "Niger", "Benin", "Benin", role="military/any",
                  day="2025-10-13"),
            count("first reported [two] deaths", "killed", 2, "Niger",
                  "military government/Niger's military government", "Niger", role="military/any", day="2025-10-13",
                  flags="previous"),
            count("admits to [seven] but", "killed", 7, "Niger", "military government/Niger's military government",
                  "Niger", role="military/any", day="2025-10-13"),
            count("at least [11] Beninese soldiers", "killed", 11, "Benin",
                  "military government/Niger's military government", "Niger", role="military", q="at_least",
                  day="2025-10-13"),
            count("says [three] fishermen", "killed", 3, "", "Sahel Rights Alliance",
                  "Sahel Rights Alliance", role="civilian", day="2025-10-13"),
            count("around [1,900] people", "displaced", 1900, "Benin", "UN refugee agency",
                  "United Nations/UN refugee agency/UNHCR", role="civilian/any", q="about"),
            count("left [28] soldiers dead", "killed", 28, "Benin", role="military", day="2025-01-01",
                  flags="background"),
        ),
        (
            Told("can win this one", "Kodjo Amegan", "Togo"),
            Told("the agreement", "Sidi Mamane", "Niger", "welcome"),
            Told("would answer any new provocation", "Sidi Mamane", "Niger", "warn"),
            Told("when I see the lorries", "Ibrahim Yarou", ""),
        ),
    ),
    "Buton broadcaster": Report(
        "Southern Cross Broadcasting",
        "2025-11-29T08:00:00Z",
        "Indonesia has ended the search for victims of last Saturday's ferry disaster off the island of Buton, with "
        "13 people still missing and presumed dead.\n\n"
        "The national search and rescue agency, Basarnas, said on Saturday that the bodies of 38 people had been "
        "recovered and that 112 had survived the sinking of the Mutiara Selatan in Southeast Sulawesi.\n\n"
        "No trace of the others has been found since Wednesday, said the agency's head, Mohammad Rasyid. \"We "
        "ask the families to forgive us,\" he told reporters in Kendari.\n\n"
        "Two Australians were on board, one of whom was rescued, the Department of Foreign Affairs and Trade in "
        "Canberra confirmed. A spokesperson said consular officials were helping the family of the other, a woman "
        "from Darwin.\n\n"
        "Relatives of the victims dispute the official figures. An association they formed this week in Raha says it "
        "has the names of 31 people who never came home. \"The government is counting tickets, not human beings,\" "
        "said its chairman, La Ane.\n\n"
        "Transport Minister Agus Hartawan has acknowledged that at least 28 passengers did not appear on the "
        "manifest. His ministry has suspended four harbour officials and barred nine ferries of the same company from "
        "sailing.\n\n"
        "The captain, who was arrested on Sunday, has told police that he was ordered to sail despite a storm "
        "warning, his lawyer said. The operator, Lintas Buana, denies that any such order was given.\n\n"
        "Canberra has promised A$1.5 million to improve sea rescue services in the region.\n\n"
        "Deadly accidents at sea are common in Indonesia. In January 2009, more than 300 people died when a "
        "ferry capsized in a storm off Sulawesi, and in 2018 about 190 people were aboard a boat that sank on Lake "
        "Toba. Only 21 lived.",
        (),
        (
            count("[13] people still missing", "missing", 13, "Indonesia", role="civilian/any", day="2025-11-22"),
            count("bodies of [38] people", "killed", 38, "Indonesia",
                  "national search and rescue agency/search and rescue agency/Basarnas", "Indonesia",
                  role="civilian/any", day="2025-11-22"),
            count("that [112] had survived", "rescued", 112, "Indonesia",
                  "national search and rescue agency/search and rescue agency/Basarnas", "Indonesia",
                  role="civilian/any", day="2025-11-22"),
            count("[Two] Australians", "present", 2, "Australia", "Department of Foreign Affairs and Trade",
                  "Australia", role="civilian/any", day="2025-11-22"),
            count("[one] of whom was rescued", "rescued", 1, "Australia", "Department of Foreign Affairs and Trade",
                  "Australia", role="civilian/any"),
            count("names of [31] people", "missing", 31, "Indonesia/", "association", "association/",
                  role="civilian/any", day="2025-11-22"),
            count("at least [28] passengers", "present/other", 28, "Indonesia/", "Agus Hartawan", "Indonesia",
                  role="civilian/any", q="at_least"),
            count("[four] harbour officials", "other", 4, "Indonesia", role="civilian/any"),
            count("[nine] ferries", "other", 9, "Indonesia/Lintas Buana/", role="civilian/any"),
            count("A$[1.5 million]", "money", 1_500_000, "Indonesia/Australia/", "Canberra", "Australia",
                  flags="projected"),
            count("more than [300] people died", "killed", 300, "Indonesia", role="civilian/any", q="at_least",
                  day="2009-01-01", flags="background"),
            count("about [190] people were aboard", "present", 190, "Indonesia", role="civilian/any", q="about",
                  day="2018-01-01", flags="background"),
            count("Only [21] lived", "rescued", 21, "Indonesia", role="civilian/any", day="2018-01-01",
                  flags="background"),
        ),
        (
            Told("ask the families to forgive", "Mohammad Rasyid", "Indonesia"),
            Told("helping the family of the other", "spokesperson", "Australia"),
            Told("counting tickets, not human beings", "La Ane", "association/"),
            Told("any such order was given", "Lintas Buana", "Lintas Buana", "deny", denied=True),
        ),
    ),
    "Nag Kalat broadcaster": Report(
        "Al-Noor English",
        "2026-01-19T16:00:00Z",
        "Islamabad, Pakistan – Pakistan's army says it has completed a four-day operation around Nag Kalat, the "
        "Balochistan town that separatist fighters overran last week in one of their boldest attacks in years.\n\n"
        "The military's media wing, the Inter-Services Public Relations (ISPR), said on Monday that 37 fighters had "
        "been killed since Thursday and six soldiers had lost their lives. \"The area has been cleared,\" it said in a "
        "statement.\n\n"
        "The provincial government puts the number of people killed in the initial attack at 19, of whom ten were "
        "police officers.\n\n"
        "The Baloch Republican Front (BRF) has offered a very different account. In a message sent to Al-Noor on "
        "Sunday, its spokesman Mazar Baloch said the group had killed 46 soldiers and policemen and lost nine of its "
        "fighters. He said five captured officers were still in the group's hands and demanded the release of jailed "
        "activists in return.\n\n"
        "The Human Rights Commission of Pakistan, meanwhile, has raised questions about the army's conduct. It said "
        "four men counted among the dead fighters were farm labourers who had been taken from their homes on Friday, "
        "and called for an independent investigation.\n\n"
        "Information Minister Talha Gondal denied that civilians had been harmed.\n\n"
        "The provincial disaster management authority said about 6,000 people had fled the town, some 1,500 of whom "
        "have since returned. \"We walked through the night with the children on our backs,\" said Gul Bibi, who is "
        "staying with relatives in Turbat.\n\n"
        "Naila Aziz, a political scientist in Quetta, said the fighters wanted to show that they can hold a town, "
        "even if only for a morning.\n\n"
        "Balochistan is Pakistan's largest and poorest province and a centrepiece of the $60bn China-Pakistan "
        "Economic Corridor. In August 2024, separatists killed more than 70 people in a wave of attacks across the "
        "province.",
        (("Pakistan", "Baloch Republican Front"),),
        (
            count("that [37] fighters", "killed", 37, "Baloch Republican Front/",
                  "Inter-Services Public Relations/ISPR", "Pakistan", role="military/any", day="2026-01-15"),
            count("and [six] soldiers had", "killed", 6, "Pakistan", "Inter-Services Public Relations/ISPR",
                  "Pakistan", role="military", day="2026-01-15"),
            count("initial attack at [19],", "killed", 19, "Pakistan", "provincial government", "Pakistan",
                  day="2026-01-15"),
            count("of whom [ten] were", "killed", 10, "Pakistan", "provincial government", "Pakistan", role="police",
                  day="2026-01-15"),
            count("killed [46] soldiers and policemen", "killed", 46, "Pakistan", "Mazar Baloch",
                  "Baloch Republican Front", role="military/police/any"),
            count("lost [nine] of its", "killed", 9, "Baloch Republican Front", "Mazar Baloch",
                  "Baloch Republican Front", role="military/any"),
            count("said [five] captured officers", "captured/detained", 5, "Pakistan", "Mazar Baloch",
                  "Baloch Republican Front", role="police/military/any"),
            count("[four] men counted among", "killed", 4, "Pakistan", "Human Rights Commission of Pakistan",
                  "Human Rights Commission of Pakistan", role="civilian/any"),
            count("about [6,000] people", "displaced", 6000, "Pakistan",
                  "disaster management authority/provincial disaster management authority", "Pakistan",
                  role="civilian/any", q="about"),
            count("some [1,500] of whom", "other/displaced", 1500, "Pakistan",
                  "disaster management authority/provincial disaster management authority", "Pakistan",
                  role="civilian/any", q="about"),
            count("the $[60bn]", "money", 60_000_000_000, "China/Pakistan/"),
            count("more than [70] people", "killed", 70, "Pakistan", q="at_least", day="2024-08-01",
                  flags="background"),
        ),
        (
            Told("The area has been cleared", "Inter-Services Public Relations/ISPR", "Pakistan"),
            Told("the release of jailed", "Mazar Baloch", "Baloch Republican Front", "demand"),
            Told("an independent investigation", "Human Rights Commission of Pakistan",
                 "Human Rights Commission of Pakistan", "call_for"),
            Told("civilians had been harmed", "Talha Gondal", "Pakistan", "deny", denied=True),
            Told("We walked through the night", "Gul Bibi", ""),
        ),
    ),
    "Muisne broadcaster": Report(
        "Northern Public Radio",
        "2026-03-02T12:00:00Z",
        "SAN JACINTO DEL MAR, Ecuador — Eight days after the earthquake, the search for survivors on this stretch of "
        "Ecuador's coast is over, and the argument about the dead has begun.\n\n"
        "The government on Sunday put the death toll at 63 and said four people were still missing. Three of the dead "
        "were Colombian citizens, the Foreign Ministry in Bogota said.\n\n"
        "But the mayor of San Jacinto del Mar, Byron Quiñónez, says that can't be right. He tells Northern Public "
        "Radio that at least 58 people have been buried in his town alone. \"I signed every certificate myself,\" he "
        "says.\n\n"
        "The U.N. humanitarian office, OCHA, estimates that around 27,000 people are without a safe roof. It has "
        "appealed to donors for $18 million.\n\n"
        "Spain has sent a field hospital with a staff of 42. Its coordinator, Dr. Lucía Ferrán, says they have "
        "treated 610 patients so far, many of them with infected wounds. \"The second wave is the dirty water,\" she "
        "says.\n\n"
        "The Pan American Health Organization reports 35 suspected cases of dengue in the camps and has warned that "
        "the rains could make things worse.\n\n"
        "Prosecutors said on Saturday they had detained the owner of the Hotel Brisas, where 14 guests died, and two "
        "municipal engineers. The owner's lawyer, Iván Cedeño, denied that the top floor was built without a "
        "permit.\n\n"
        "Finance Minister Andrés Villacís estimates the damage at some $740 million. That is a heavy bill for a "
        "country "
        "which has turned to the International Monetary Fund more than once.\n\n"
        "Many here still remember the earthquake of April 2016, which killed almost 700 people and left some 30,000 "
        "homeless.",
        (),
        (
            count("death toll at [63]", "killed", 63, "Ecuador/", "government", "Ecuador",
                  role="civilian/any", day="2026-02-22"),
            count("said [four] people were", "missing", 4, "Ecuador/", "government", "Ecuador",
                  role="civilian/any", day="2026-02-22"),
            count("[Three] of the dead", "killed", 3, "Colombia", "Foreign Ministry", "Colombia",
                  role="civilian/any", day="2026-02-22"),
            count("at least [58] people", "killed", 58, "Ecuador", "Byron Quiñónez", "Ecuador", role="civilian/any",
                  q="at_least", day="2026-02-22"),
            count("that around [27,000] people", "displaced/other", 27_000, "Ecuador",
                  "U.N. humanitarian office/humanitarian office/OCHA", "United Nations/OCHA", role="civilian/any",
                  q="about"),
            count("donors for $[18 million]", "money", 18_000_000, "Ecuador/United Nations/",
                  "U.N. humanitarian office/humanitarian office/OCHA", "United Nations/OCHA"),
            count("a staff of [42]", "deployed", 42, "Spain", role="medic/any"),
            count("treated [610] patients", "sick/wounded", 610, "Ecuador", "Lucía Ferrán", "Spain/",
                  role="civilian/any"),
            count("[35] suspected cases", "sick", 35, "Ecuador", "Pan American Health Organization",
                  "Pan American Health Organization/United Nations", role="civilian/any"),
            count("where [14] guests died", "killed", 14, "Ecuador/", "Prosecutors", "Ecuador", role="civilian/any",
                  day="2026-02-22"),
            count("and [two] municipal engineers", "detained", 2, "Ecuador", "Prosecutors", "Ecuador",
                  role="civilian/any"),
            count("damage at some $[740 million]", "money", 740_000_000, "Ecuador", "Andrés Villacís", "Ecuador",
                  q="about"),
            count("killed almost [700] people", "killed", 700, "Ecuador", role="civilian/any", q="about",
                  day="2016-04-01", flags="background"),
            count("some [30,000]", "displaced", 30_000, "Ecuador", role="civilian/any", q="about",
                  day="2016-04-01", flags="background"),
        ),
        (
            Told("signed every certificate", "Byron Quiñónez", "Ecuador"),
            Told("The second wave is the dirty water", "Lucía Ferrán", "Spain/"),
            Told("the rains could make things worse", "Pan American Health Organization",
                 "Pan American Health Organization/United Nations", "warn"),
            Told("the top floor was built", "Iván Cedeño", "", "deny", denied=True),
        ),
    ),
}
# fmt: on
