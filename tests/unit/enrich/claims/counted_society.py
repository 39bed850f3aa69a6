"""Landslide, typhoon, drones, lay-offs, protests, a boat. All facts are invented."""

from __future__ import annotations

from tests.unit.enrich.claims.counted_story import Told, fig

SOCIETY: dict[str, Told] = {
    "landslide, translated from Indonesian": Told(
        "Kabar Pulau",
        "2025-03-11T05:00:00Z",
        "As many as 17 residents died as a result of the landslide which hit the village Sukamaju in West "
        "Java on Sunday. This was conveyed by the head of the disaster agency of Indonesia Hendra Wijaya in "
        "Jakarta, Monday (10/3/2025).\n\n"
        '"The victims who died 17 people, the heavily injured 8 people, and who are still in search 5 '
        'people," said Hendra.\n\n'
        "Previously it was reported that the dead victims are 14 people. As many as 320 people from 85 "
        "families have been evacuated to the village hall. The houses that are damaged amount to 42 units.\n\n"
        "The joint team of 400 personnel will continue the search for seven days. The landslide in the same "
        "village in the year 2011 swallowed 6 souls.",
        (
            fig(
                "17",
                "killed",
                17,
                "Indonesia",
                "Hendra Wijaya|head of the disaster agency",
                "Indonesia",
                q="at_most",
                day="2025-03-09",
            ),
            fig("17", "killed", 17, "Indonesia", "Hendra Wijaya|Hendra", "Indonesia", day="2025-03-09"),
            fig("8", "wounded", 8, "Indonesia", "Hendra Wijaya|Hendra", "Indonesia", day="2025-03-09"),
            fig("5", "missing", 5, "Indonesia", "Hendra Wijaya|Hendra", "Indonesia", day="2025-03-09"),
            fig("14", "killed", 14, "Indonesia", day="2025-03-09", flags="previous"),
            fig("320", "evacuated", 320, "Indonesia", q="at_most"),
            fig("42", "destroyed", 42, "Indonesia", day="2025-03-09"),
            fig("400", "deployed", 400, "Indonesia", role="military", flags="projected"),
            fig("6", "killed", 6, "Indonesia", day="2011-01-01", flags="background"),
        ),
        missed="17|8|5|42",
    ),
    "typhoon in Vietnam": Told(
        "Delta Online",
        "2024-10-29T11:00:00Z",
        "TYPHOON LATEST: 47 DEAD, DOZENS MISSING IN VIETNAM\n\n"
        "* Vietnam's disaster office reports 47 deaths and 36 missing since Saturday, when the typhoon came "
        "ashore\n"
        "* Quang Tri province: 21 dead, among them a family of five; Hue: 9\n"
        "* 155,000 people in shelters, down from a peak of 210,000 on Sunday\n"
        "* Power is back in 70% of homes, the utility says\n"
        "* Army to send another 2,500 troops on Wednesday\n"
        "* Damage so far put at $430 million\n\n"
        '"Neither of my two brothers came home," said fisherman Tran Van Bay. A trawler with 16 men aboard '
        "has not been heard from since Saturday night.",
        (
            fig("47", "killed", 47, "Vietnam", day="2024-10-26"),
            fig("DOZENS", "missing", 24, "Vietnam", q="vague", day="2024-10-26"),
            fig(
                "47", "killed", 47, "Vietnam", "Vietnam's disaster office|disaster office", "Vietnam", day="2024-10-26"
            ),
            fig(
                "36", "missing", 36, "Vietnam", "Vietnam's disaster office|disaster office", "Vietnam", day="2024-10-26"
            ),
            fig("21", "killed", 21, "Vietnam", day="2024-10-26"),
            fig("five", "killed", 5, "Vietnam", day="2024-10-26"),
            fig("9", "killed", 9, "Vietnam", day="2024-10-26"),
            fig("155,000", "evacuated", 155_000, "Vietnam"),
            fig("210,000", "evacuated", 210_000, "Vietnam", flags="previous"),
            fig("2,500", "deployed", 2500, "Vietnam", role="military", flags="projected"),
            fig("430 million", "money", 430_000_000, None),
            fig("two", "missing", 2, "Vietnam", "Tran Van Bay", None),
            fig("16", "present", 16, "Vietnam", day="2024-10-26"),
        ),
        missed="9|two",
    ),
    "drones over Ukraine": Told(
        "Dnipro Standard",
        "2024-11-21T08:00:00Z",
        "Russia launched 96 drones at Ukraine overnight, of which 71 were shot down, the Ukrainian air "
        "force said on Thursday. A strike on an apartment block in Sumy wounded 13 people, among them three "
        "children; rescuers carried a woman's body from the ruins.\n\n"
        "The Russian Defence Ministry said its forces had taken two villages and that Kyiv had lost 350 men "
        "and five tanks in a day. It does not publish its own losses; Kyiv's general staff put them at more "
        "than 1,500 a day last week.\n\n"
        "In Russia's Belgorod region, Ukrainian shelling killed a couple in their car, governor Oleg "
        "Makarov said.\n\n"
        "The 25-year-old Kyrylo Bondar, who lost both legs near Vuhledar, is one of some 50,000 amputees.",
        (
            fig("71", "destroyed", 71, "Russia", "Ukrainian air force", "Ukraine", day="2024-11-20"),
            fig("13", "wounded", 13, "Ukraine", day="2024-11-20"),
            fig("three", "wounded", 3, "Ukraine", role="child", day="2024-11-20"),
            fig("a", "killed", 1, "Ukraine", day="2024-11-20"),
            fig("350", "killed", 350, "Ukraine", "Russian Defence Ministry", "Russia", "military"),
            fig("five", "destroyed", 5, "Ukraine", "Russian Defence Ministry", "Russia"),
            fig("two", "other", 2, "Ukraine", "Russian Defence Ministry", "Russia"),
            fig(
                "1,500",
                "casualties",
                1500,
                "Russia",
                "Kyiv's general staff|general staff",
                "Ukraine",
                "military",
                q="at_least",
            ),
            fig("a couple", "killed", 2, "Russia", "Oleg Makarov", "Russia"),
            fig("50,000", "wounded", 50_000, "Ukraine", q="about"),
        ),
        missed="a|1,500|50,000|two",
    ),
    "lay-offs in Germany": Told(
        "Rhine Business Daily",
        "2024-12-03T14:00:00Z",
        "German car supplier Hallmann will cut 4,200 jobs by the end of 2026, a fifth of its workforce, it "
        "announced on Tuesday. Two of its nine plants are to close.\n\n"
        "The union IG Technik said 7,000 workers would be affected. Around 2,500 employees gathered outside "
        'the head office in Kassel. "I have worked here for 31 years," said Petra Lang, 56.\n\n'
        "Hallmann lost 310 million euros in the third quarter; sales fell 14 percent to 2.1 billion. Chief "
        "executive Jonas Reuter said that every site had to save 12 percent.\n\n"
        "In 2019 the company had let 900 people go. Its shares rose 3.5 percent to 27 euros.",
        (
            fig("4,200", "other", 4200, "Hallmann", "Hallmann", "Hallmann", flags="projected"),
            fig("7,000", "other", 7000, "Germany", "IG Technik|union", "IG Technik", flags="projected"),
            fig("2,500", "present", 2500, "Germany", q="about", day="2024-12-03"),
            fig("310 million", "money", 310_000_000, "Hallmann"),
            fig("900", "other", 900, "Germany", day="2019-01-01", flags="background"),
        ),
    ),
    "protests in Kenya": Told(
        "Savannah Star",
        "2024-06-26T06:00:00Z",
        "NAIROBI: Police in Kenya arrested 283 people during Tuesday's protests against a new bread tax, "
        "while rights groups counted 22 dead.\n\n"
        "The inspector general, Daniel Kiptoo, said six people had died, one of them a constable hit by a "
        'stone. "The number that activists spread is a lie," he said. The Kenya Rights Watch gave the '
        "number of those abducted by plain-clothes officers as 50.\n\n"
        "Kenyatta hospital treated 160 people, 40 with bullet wounds. Organisers said a million people had "
        "marched across the country; the police estimate was 35,000.\n\n"
        "Parliament passed the tax by 195 votes to 106. Of those arrested, 71 were charged on Wednesday and "
        "the others sent home.",
        (
            fig("283", "detained", 283, "Kenya", day="2024-06-25"),
            fig("22", "killed", 22, "Kenya", "rights groups", None, day="2024-06-25"),
            fig("six", "killed", 6, "Kenya", "Daniel Kiptoo", "Kenya", day="2024-06-25"),
            fig("one", "killed", 1, "Kenya", "Daniel Kiptoo", "Kenya", "police", day="2024-06-25"),
            fig("50", "missing", 50, "Kenya", "Kenya Rights Watch", "Kenya Rights Watch", day="2024-06-25"),
            fig("160", "wounded", 160, "Kenya", day="2024-06-25"),
            fig("40", "wounded", 40, "Kenya", day="2024-06-25"),
            fig("a million", "present", 1_000_000, "Kenya", "Organisers", None, day="2024-06-25"),
            fig("35,000", "present", 35_000, "Kenya", "police", "Kenya", day="2024-06-25"),
            fig("71", "other", 71, "Kenya", day="2024-06-26"),
        ),
        missed="71",
    ),
    "boat off Greece": Told(
        "Aegean Echo",
        "2023-09-14T19:00:00Z",
        "At least 14 migrants drowned and dozens were feared missing after a dinghy capsized off the Greek "
        "island of Lesbos in the early hours of Thursday.\n\n"
        "The Greek coast guard said it had pulled 27 survivors from the water, among them a pregnant woman. "
        "It had no figure for the missing. Survivors said there had been between 60 and 70 people in the "
        "boat, which had set out from Turkey.\n\n"
        "The Turkish coast guard, for its part, rescued 19 people on its side and recovered two bodies.\n\n"
        "Each passenger had paid 2,000 euros, a 22-year-old Afghan told the mayor. Three suspected "
        "smugglers, all of them Egyptians, were arrested.\n\n"
        "More than 1,800 people have died in the Mediterranean so far this year, according to the UN.",
        (
            fig("14", "killed", 14, None, q="at_least", day="2023-09-14"),
            fig("dozens", "missing", 24, None, q="vague", day="2023-09-14", flags="projected"),
            fig("27", "rescued", 27, None, "Greek coast guard", "Greece", day="2023-09-14"),
            fig("a", "rescued", 1, None, "Greek coast guard", "Greece", day="2023-09-14"),
            fig("60 and 70", "present", (60, 70), None, "Survivors", None, day="2023-09-14"),
            fig("19", "rescued", 19, None, day="2023-09-14"),
            fig("two", "killed", 2, None, day="2023-09-14"),
            fig("2,000", "money", 2000, None, "Afghan|22-year-old Afghan", "Afghanistan"),
            fig("Three", "detained", 3, "Egypt", day="2023-09-14"),
            fig("1,800", "killed", 1800, None, "United Nations|UN", "United Nations", q="at_least", day="2023-01-01"),
        ),
        missed="60 and 70|19|two|1,800",
    ),
}
