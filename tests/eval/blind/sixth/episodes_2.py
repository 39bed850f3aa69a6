"""A siege in Myanmar's Rakhine state as four outlets tell it over two weeks, with the gold. All facts are invented."""

from __future__ import annotations

from tests.unit.enrich.claims.told import Told
from tests.unit.enrich.claims.told_sides import Report, count

# fmt: off
REPORTS: dict[str, Report] = {
    "Kyauk Htaung agency": Report(
        "Pacific Wire",
        "2025-10-07T10:20:00Z",
        "BANGKOK, Oct 7 (Pacific Wire) - Arakan Army rebels have encircled one of the last towns still held by "
        "Myanmar's military in the western state of Rakhine, trapping about 600 soldiers and some 25,000 civilians, "
        "aid workers said on Tuesday.\n\n"
        "Khaing Thura, a spokesman for the Arakan Army, said its fighters had cut the only road into Kyauk Htaung on "
        "Sunday, killing 43 soldiers and taking 18 prisoner. \"The town will be ours within days,\" he told Pacific "
        "Wire by telephone.\n\n"
        "The junta gave another account. In a statement issued late on Monday, the military said its troops had "
        "repelled the attack and that 55 \"terrorists\" were killed, for the loss of nine members of the security "
        "forces. It denied that its aircraft had struck residential areas.\n\n"
        "Residents said jets had bombed the market quarter on Sunday night. A teacher, who asked not to be named for "
        "fear of reprisals, said she had seen 16 bodies laid out at a monastery. \"We are digging with our hands,\" "
        "she said.\n\n"
        "Pacific Wire was unable to confirm any of the tolls.\n\n"
        "Medecins Sans Frontieres said 70 wounded people, including 22 children, had reached the clinic it supports in "
        "the town, and that it had pulled out its last four foreign staff.\n\n"
        "The United Nations called for an immediate halt to the fighting. Across the border in Bangladesh, a "
        "border guard officer said 310 people had crossed the Naf river since Sunday.\n\n"
        "The Arakan Army, which is fighting for self-rule, has taken control of most of Rakhine since it broke a "
        "ceasefire in November 2023. The conflict that followed the military's 2021 coup has driven more than 3.5 "
        "million people from their homes across the country, according to the U.N.",
        (("Myanmar", "Arakan Army"),),
        (
            count("trapping about [600] soldiers", "present/deployed/other", 600, "Myanmar", "aid workers", "",
                  role="military", q="about"),
            count("some [25,000] civilians", "present/other", 25_000, "Myanmar", "aid workers", "", role="civilian",
                  q="about"),
            count("killing [43] soldiers", "killed", 43, "Myanmar", "Khaing Thura", "Arakan Army", role="military",
                  day="2025-10-05"),
            count("taking [18] prisoner", "captured/detained", 18, "Myanmar", "Khaing Thura", "Arakan Army",
                  role="military", day="2025-10-05"),
            count("that [55] \"terrorists\"", "killed", 55, "Arakan Army", "military", "Myanmar", role="military/any",
                  day="2025-10-05"),
            count("loss of [nine] members", "killed", 9, "Myanmar", "military", "Myanmar",
                  role="military/police/any", day="2025-10-05"),
            count("seen [16] bodies", "killed", 16, "Myanmar", "teacher", "", role="any/civilian",
                  day="2025-10-05"),
            count("said [70] wounded people", "wounded", 70, "Myanmar", "Medecins Sans Frontieres",
                  "Medecins Sans Frontieres", role="any/civilian"),
            count("including [22] children", "wounded", 22, "Myanmar", "Medecins Sans Frontieres",
                  "Medecins Sans Frontieres", role="child"),
            count("its last [four] foreign staff", "evacuated", 4, "Medecins Sans Frontieres",
                  "Medecins Sans Frontieres", "Medecins Sans Frontieres", role="any/medic/civilian"),
            count("said [310] people", "displaced", 310, "Myanmar", "border guard officer", "Bangladesh",
                  role="civilian/any", day="2025-10-05"),
            count("more than [3.5 million] people", "displaced", 3_500_000, "Myanmar", "U.N./United Nations",
                  "United Nations", role="civilian/any", q="at_least", day="2021-01-01"),
        ),
        (
            Told("will be ours within days", "Khaing Thura", "Arakan Army"),
            Told("its aircraft had struck residential areas", "military", "Myanmar", "deny", denied=True),
            Told("jets had bombed the market quarter", "Residents", ""),
            Told("We are digging with our hands", "teacher", ""),
            Told("an immediate halt to the fighting", "United Nations", "United Nations", "call_for"),
        ),
    ),
    "Kyauk Htaung state agency": Report(
        "Myanma Daily Bulletin",
        "2025-10-10T05:00:00Z",
        "Nay Pyi Taw, 10 October\n\n"
        "Security forces of Kyauk Htaung have been giving effective counter-attacks against the terrorists of Arakan "
        "Army (AA), who have been intruding into the town in groups since 5 October, the Tatmadaw True Information "
        "Team released.\n\n"
        "The team said that in the engagements of yesterday, 37 dead bodies of AA terrorists and 52 assorted weapons "
        "together with ammunition were seized. The number of terrorists killed since 5 October reached 168, it added. "
        "Four Tatmadaw members including an officer sacrificed their lives for the country and 13 were injured, "
        "according to the team.\n\n"
        "Deputy Minister for Information Daw Khin Hnin Yu met the journalists at the ministry yesterday afternoon. She "
        "denied the fabricated news of foreign media that the air force had killed 31 innocent people at the market. "
        "\"It was the terrorists who fired heavy weapons at the homes of their own people,\" the deputy minister "
        "explained.\n\n"
        "She also accused the AA of using the local people as human shields. Sixty young men were abducted from "
        "Nyaung Bin and nearby villages for forced recruitment, she added.\n\n"
        "Moreover, AA terrorists blew up three bridges on the road between Kyauk Htaung and Ann, the repair of which "
        "will cost K9 billion, said an official of the Department of Bridges.\n\n"
        "On 8 October, Tatmadaw helicopters carried 24 townspeople with injuries, seven of them children, to the "
        "hospital in Sittway. Chief Minister of Rakhine State U Aung Kyaw Zin comforted them and presented cash "
        "assistance of K12 million. The Ministry of Social Welfare announced that 2,000 bags of rice will be sent "
        "to the town by air.\n\n"
        "It is noted that in July last year AA terrorists killed 12 civil servants, including two nurses, at Taung Nyo "
        "station.",
        (("Myanmar", "Arakan Army"), ("Myanmar", "AA")),
        (
            count("yesterday, [37] dead bodies", "killed", 37, "Arakan Army/AA",
                  "team/Tatmadaw True Information Team", "Myanmar", role="military/any", day="2025-10-09"),
            count("and [52] assorted weapons", "captured/other", 52, "Arakan Army/AA",
                  "team/Tatmadaw True Information Team", "Myanmar", role="military/any", day="2025-10-09"),
            count("reached [168]", "killed", 168, "Arakan Army/AA", "team/Tatmadaw True Information Team", "Myanmar",
                  role="military/any", day="2025-10-05"),
            count("[Four] Tatmadaw members", "killed", 4, "Myanmar", "team/Tatmadaw True Information Team", "Myanmar",
                  role="military"),
            count("including [an] officer", "killed", 1, "Myanmar", "team/Tatmadaw True Information Team", "Myanmar",
                  role="military"),
            count("and [13] were injured", "wounded", 13, "Myanmar", "team/Tatmadaw True Information Team", "Myanmar",
                  role="military"),
            count("killed [31] innocent people", "killed", 31, "Myanmar",
                  "Khin Hnin Yu/Daw Khin Hnin Yu", "Myanmar", role="civilian/any", flags="denied"),
            count("[Sixty] young men", "missing", 60, "Myanmar", "Khin Hnin Yu/Daw Khin Hnin Yu", "Myanmar",
                  role="civilian/any"),
            count("blew up [three] bridges", "destroyed", 3, "Myanmar",
                  "official of the Department of Bridges/Department of Bridges", "Myanmar", role="any/civilian"),
            count("K[9 billion]", "money", 9_000_000_000, "Myanmar/",
                  "official of the Department of Bridges/Department of Bridges", "Myanmar", flags="projected"),
            count("carried [24] townspeople", "evacuated/wounded", 24, "Myanmar", role="civilian/any",
                  day="2025-10-08"),
            count("[seven] of them children", "evacuated/wounded", 7, "Myanmar", role="child", day="2025-10-08"),
            count("K[12 million]", "money", 12_000_000, "Myanmar/"),
            count("that [2,000] bags of rice", "other", 2000, "Myanmar/", "Ministry of Social Welfare", "Myanmar",
                  role="any/civilian", flags="projected"),
            count("killed [12] civil servants", "killed", 12, "Myanmar", role="civilian/any", day="2024-07-01",
                  flags="background"),
            count("including [two] nurses", "killed", 2, "Myanmar", role="medic/civilian", day="2024-07-01",
                  flags="background"),
        ),
        (
            Told("have been giving effective counter-attacks", "Tatmadaw True Information Team", "Myanmar"),
            Told("fired heavy weapons at the homes", "Khin Hnin Yu/Daw Khin Hnin Yu", "Myanmar"),
            Told("using the local people as human shields", "Khin Hnin Yu/Daw Khin Hnin Yu", "Myanmar", "accuse"),
        ),
    ),
    "Kyauk Htaung live page": Report(
        "Arakan Shore",
        "2025-10-14T12:30:00Z",
        "LIVE: Siege of Kyauk Htaung in Myanmar's Rakhine state - what we know on Tuesday\n\n"
        "6:40 p.m. - The town hospital has stopped taking patients. \"We have 90 wounded on the floor and no oxygen,\" "
        "Dr Nyi Nyi Lwin told Arakan Shore. \"I am sending people home to die.\"\n\n"
        "5:15 p.m. - A shell hit a queue for rice in Ywa Thit ward at about noon. Local elder U Maung Hla now puts "
        "the dead at 12. An earlier post on this page, quoting neighbours, spoke of eight. Two monks are among the "
        "victims.\n\n"
        "The Arakan Army (AA) said the shell came from the military's guns on Pagoda Hill. An officer inside the base "
        "denied that they had fired at all today.\n\n"
        "3:00 p.m. - Soldiers are giving up in small groups. Thirty-one laid down their arms overnight, AA spokesman "
        "Khaing Thura said. According to him, fewer than 300 are left in the town. The military council, on its "
        "Telegram channel, denies that anyone has surrendered.\n\n"
        "11:50 a.m. - Those who can are leaving. Volunteers of the Lotus Charity counted 1,150 people on the Lemro "
        "road "
        "this morning, most of them women and children. A crowded boat sank in the river on Monday night; six bodies "
        "have been found and at least ten people are missing, the charity says.\n\n"
        "10:30 a.m. - Two local reporters have not been heard from since Saturday, the Rakhine Journalists' Circle "
        "reports. It demands that both sides let the press work.\n\n"
        "9:00 a.m. - The World Food Programme says 18 of its trucks are waiting in Sittwe for a travel permit from the "
        "military.\n\n"
        "8:00 a.m. - By our own count, from families, monasteries and clinics, 104 civilians have been killed since 5 "
        "October. Thirty-seven of them were children.",
        (("Myanmar", "Arakan Army"), ("Myanmar", "AA")),
        (
            count("have [90] wounded", "wounded", 90, "Myanmar", "Nyi Nyi Lwin/Dr Nyi Nyi Lwin", "Myanmar/",
                  role="any/civilian"),
            count("dead at [12]", "killed", 12, "Myanmar", "Maung Hla/U Maung Hla", "", role="any/civilian",
                  day="2025-10-14"),
            count("spoke of [eight]", "killed", 8, "Myanmar", "neighbours", "", role="any/civilian",
                  day="2025-10-14", flags="previous"),
            count("[Two] monks", "killed", 2, "Myanmar", role="civilian/any", day="2025-10-14"),
            count("[Thirty-one] laid down", "captured/other", 31, "Myanmar", "Khaing Thura", "Arakan Army/AA",
                  role="military"),
            count("fewer than [300]", "present/deployed/other", 300, "Myanmar", "Khaing Thura", "Arakan Army/AA",
                  role="military", q="at_most"),
            count("counted [1,150] people", "displaced", 1150, "Myanmar",
                  "Volunteers of the Lotus Charity/Lotus Charity/Volunteers", "Lotus Charity", role="civilian/any",
                  day="2025-10-14"),
            count("[six] bodies", "killed", 6, "Myanmar", "charity/Lotus Charity", "Lotus Charity",
                  role="civilian/any", day="2025-10-13"),
            count("at least [ten] people", "missing", 10, "Myanmar", "charity/Lotus Charity", "Lotus Charity",
                  role="civilian/any", q="at_least", day="2025-10-13"),
            count("[Two] local reporters", "missing", 2, "Myanmar", "Rakhine Journalists' Circle",
                  "Rakhine Journalists' Circle", role="journalist", day="2025-10-11"),
            count("says [18] of its trucks", "other/present", 18, "World Food Programme/United Nations",
                  "World Food Programme", "World Food Programme/United Nations", role="any/civilian"),
            count("clinics, [104] civilians", "killed", 104, "Myanmar", role="civilian", day="2025-10-05"),
            count("[Thirty-seven] of them", "killed", 37, "Myanmar", role="child", day="2025-10-05"),
        ),
        (
            Told("sending people home to die", "Nyi Nyi Lwin/Dr Nyi Nyi Lwin", "Myanmar/"),
            Told("the military's guns on Pagoda Hill", "Arakan Army/AA", "Arakan Army/AA"),
            Told("they had fired at all", "officer/officer inside the base", "Myanmar", "deny", denied=True),
            Told("anyone has surrendered", "military council", "Myanmar", "deny", denied=True),
            Told("let the press work", "Rakhine Journalists' Circle", "Rakhine Journalists' Circle", "demand"),
        ),
    ),
    "Kyauk Htaung broadcaster": Report(
        "Radio Helvetia International",
        "2025-10-20T17:00:00Z",
        "The Arakan Army has captured the town of Kyauk Htaung in western Myanmar after a siege of two weeks, in one "
        "of the military's worst defeats this year.\n\n"
        "Its fighters entered the last base at dawn on Sunday and took 240 soldiers prisoner, among them a brigadier "
        "general, the group said in a statement. It said more than 400 government troops had died since 5 October and "
        "put its own dead at 93.\n\n"
        "The junta disputes this. Speaking on state television, its spokesman, Tin Maung Soe, admitted that contact "
        "with the town had been lost, but insisted that most of the garrison had withdrawn in good order. He spoke of "
        "48 fallen soldiers and said nearly 500 rebels had been \"annihilated\".\n\n"
        "For those who live there it has been a catastrophe. The UN human rights office said on Monday it had verified "
        "the deaths of 121 civilians, at least 80 of them in air strikes. \"The true number is probably higher,\" said "
        "Sofia Lindgren, who leads its Myanmar team.\n\n"
        "Min Khant, a carpenter, walked for three days to reach the Bangladeshi border. His wife and two of his "
        "daughters died when a bomb hit their house, he told this station. \"There is nothing to go back to,\" he "
        "said.\n\n"
        "Dhaka says 8,400 people have crossed since the beginning of the month. \"We cannot take any more,\" "
        "Bangladeshi "
        "foreign affairs adviser Rezaul Karim warned.\n\n"
        "Videos shared online appear to show men in rebel uniform shooting captives. Khaing Thura, the Arakan Army's "
        "spokesman, denied that any prisoners had been executed.\n\n"
        "The World Food Programme hopes to feed 15,000 people in and around the town by the end of the week, provided "
        "its convoys are let through.\n\n"
        "In 2017 more than 700,000 Rohingya fled Rakhine after an army crackdown that UN investigators described as "
        "genocidal.",
        (("Myanmar", "Arakan Army"),),
        (
            count("took [240] soldiers prisoner", "captured/detained", 240, "Myanmar", "group/Arakan Army",
                  "Arakan Army", role="military", day="2025-10-19"),
            count("among them [a] brigadier general", "captured/detained", 1, "Myanmar", "group/Arakan Army",
                  "Arakan Army", role="military", day="2025-10-19"),
            count("more than [400] government troops", "killed", 400, "Myanmar", "group/Arakan Army", "Arakan Army",
                  role="military", q="at_least", day="2025-10-05"),
            count("dead at [93]", "killed", 93, "Arakan Army", "group/Arakan Army", "Arakan Army",
                  role="military/any", day="2025-10-05"),
            count("spoke of [48] fallen soldiers", "killed", 48, "Myanmar", "Tin Maung Soe", "Myanmar",
                  role="military", day="2025-10-05"),
            count("nearly [500] rebels", "killed", 500, "Arakan Army", "Tin Maung Soe", "Myanmar",
                  role="military/any", q="about", day="2025-10-05"),
            count("deaths of [121] civilians", "killed", 121, "Myanmar", "UN human rights office",
                  "United Nations/UN human rights office", role="civilian", day="2025-10-05"),
            count("at least [80] of them", "killed", 80, "Myanmar", "UN human rights office",
                  "United Nations/UN human rights office", role="civilian", q="at_least", day="2025-10-05"),
            count("wife and [two] of his daughters", "killed", 2, "Myanmar", "Min Khant", "",
                  role="civilian/any/child"),
            count("Dhaka says [8,400] people", "displaced", 8400, "Myanmar", "Dhaka/Bangladesh", "Bangladesh",
                  role="civilian/any", day="2025-10-01"),
            count("feed [15,000] people", "other", 15_000, "Myanmar", "World Food Programme",
                  "World Food Programme/United Nations", role="civilian/any", flags="projected"),
            count("more than [700,000] Rohingya", "displaced", 700_000, "Myanmar", role="civilian/any", q="at_least",
                  day="2017-01-01", flags="background"),
        ),
        (
            Told("contact with the town had been lost", "Tin Maung Soe", "Myanmar", "confirm"),
            Told("true number is probably higher", "Sofia Lindgren", "United Nations/UN human rights office"),
            Told("is nothing to go back to", "Min Khant", ""),
            Told("We cannot take any more", "Rezaul Karim", "Bangladesh", "warn"),
            Told("any prisoners had been executed", "Khaing Thura", "Arakan Army", "deny", denied=True),
        ),
    ),
}
# fmt: on
