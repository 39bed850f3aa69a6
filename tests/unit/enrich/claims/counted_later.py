"""Eight more articles, written when the rules for the others were done. All facts are invented."""

from __future__ import annotations

from tests.unit.enrich.claims.counted_story import Told, fig

LATER: dict[str, Told] = {
    "bridge in Cambodia": Told(
        "Tonle Daily",
        "2025-02-12T10:00:00Z",
        "PHNOM PENH, Feb 12 (Tonle Daily) - A road bridge gave way under a column of lorries in Cambodia's "
        "Kandal province on Monday night, throwing at least 40 people into the river, the governor, Sok "
        "Dara, said.\n\n"
        "Nineteen bodies had been pulled from the water by Wednesday, he told reporters, up from 11 on "
        "Tuesday. Fishermen saved 14 people, two of whom later died in hospital.\n\n"
        "The opposition Daybreak Party said that up to 70 people had been on the bridge. Its figure was "
        "rejected by the transport ministry, which insisted that it was nearer 45.\n\n"
        "Divers from Thailand are looking for seven missing men. Eight lorries and a minibus were lost. The "
        "bridge, built for loads of 30 tonnes, was opened in 2009.\n\n"
        "Three officials of the province have been suspended and an engineer detained.",
        (
            fig("40", "present", 40, "Cambodia", "Sok Dara", "Cambodia", q="at_least", day="2025-02-10"),
            fig("Nineteen", "killed", 19, "Cambodia", "Sok Dara", "Cambodia", day="2025-02-10"),
            fig("11", "killed", 11, "Cambodia", "Sok Dara", "Cambodia", day="2025-02-10", flags="previous"),
            fig("14", "rescued", 14, "Cambodia", day="2025-02-10"),
            fig("two", "killed", 2, "Cambodia", day="2025-02-10"),
            fig("70", "present", 70, "Cambodia", "Daybreak Party", "Daybreak Party", q="at_most", day="2025-02-10"),
            fig("45", "present", 45, "Cambodia", "transport ministry", "Cambodia", q="about", day="2025-02-10"),
            fig("seven", "missing", 7, "Cambodia", day="2025-02-10"),
            fig("Three", "other", 3, "Cambodia"),
            fig("an", "detained", 1, "Cambodia"),
        ),
        missed="40",
    ),
    "two forces in Sudan": Told(
        "Nile Observer",
        "2024-08-20T15:00:00Z",
        "Shelling by the Rapid Support Forces killed 31 civilians in the besieged Sudanese city of El "
        "Fasher on Sunday, a doctors' committee said on Tuesday. It said 54 more had been hurt and that "
        "only one of the city's five hospitals was still open.\n\n"
        "The army said it had repelled the assault, killing more than 200 attackers and destroying 23 "
        "vehicles. A spokesman for the RSF put its own losses at 12 fighters. He claimed that the army had "
        "lost 80 men.\n\n"
        "About 9,000 people fled the city on Monday alone, most of them on foot, the International "
        "Organization for Migration said. Some 130,000 had left since May.\n\n"
        '"We buried my three brothers in the yard," said Mariam Adam, a teacher.\n\n'
        "Talks in Geneva, to which the United States has invited both sides, are to begin with 40 "
        "delegates.",
        (
            fig("31", "killed", 31, "Sudan", "doctors' committee", None, "civilian", day="2024-08-18"),
            fig("54", "wounded", 54, "Sudan", "doctors' committee", None, day="2024-08-18"),
            fig("200", "killed", 200, "Rapid Support Forces", "army", "Sudan", q="at_least", day="2024-08-18"),
            fig("23", "destroyed", 23, "Rapid Support Forces", "army", "Sudan", day="2024-08-18"),
            fig(
                "12",
                "killed",
                12,
                "Rapid Support Forces",
                "spokesman for the RSF",
                "Rapid Support Forces",
                "military",
                day="2024-08-18",
            ),
            fig(
                "80",
                "killed",
                80,
                "Sudan",
                "spokesman for the RSF",
                "Rapid Support Forces",
                "military",
                day="2024-08-18",
            ),
            fig(
                "9,000",
                "displaced",
                9000,
                "Sudan",
                "International Organization for Migration|IOM",
                "International Organization for Migration",
                q="about",
                day="2024-08-19",
            ),
            fig(
                "130,000",
                "displaced",
                130_000,
                "Sudan",
                "International Organization for Migration|IOM",
                "International Organization for Migration",
                q="about",
                day="2024-05-01",
            ),
            fig("three", "killed", 3, "Sudan", "Mariam Adam", None),
            fig("40", "present", 40, None, flags="projected"),
        ),
        missed="200|23|130,000",
    ),
    "avalanche in Switzerland": Told(
        "Alpine News Service",
        "2023-01-29T17:00:00Z",
        "Avalanche kills four skiers above Verbier\n\n"
        "VERBIER, Switzerland - An avalanche swept down a slope outside the marked runs on Saturday "
        "afternoon and buried nine skiers, Valais cantonal police said on Sunday. Four of them, among them "
        "a 17-year-old, were found dead; three were dug out with injuries and two escaped unhurt.\n\n"
        "Of the dead, two were Swedes and one a Belgian, police spokeswoman Nadine Favre said. The fourth "
        "has not been named. A rescue dog found the last body under 2.5 metres of snow.\n\n"
        "Some 60 helpers, three helicopters and 12 dogs took part in the search.\n\n"
        "The danger on Saturday stood at level four out of five. Since the start of the winter, 13 people "
        "have died in avalanches in the Swiss Alps. The yearly average is 22.",
        (
            fig("nine", "missing", 9, "Switzerland", "Valais cantonal police|police", "Switzerland", day="2023-01-28"),
            fig("four", "killed", 4, "Switzerland", day="2023-01-28"),
            fig("Four", "killed", 4, "Switzerland", day="2023-01-28"),
            fig("three", "wounded", 3, "Switzerland", day="2023-01-28"),
            fig("two", "rescued", 2, "Switzerland", day="2023-01-28"),
            fig("two", "killed", 2, "Sweden", "Nadine Favre", "Switzerland", day="2023-01-28"),
            fig("60", "deployed", 60, "Switzerland", q="about", day="2023-01-28"),
            fig("13", "killed", 13, "Switzerland"),
        ),
        missed="nine|three|60",
    ),
    "gas blast in Mexico": Told(
        "El Faro in English",
        "2024-04-04T09:00:00Z",
        "A gas explosion in a market in Puebla, Mexico, left 16 people dead and 58 wounded on Wednesday, "
        "the state government reported. Of the injured, 21 have burns over more than half of their bodies.\n\n"
        "Red Cross volunteers brought 33 victims to hospital. A nurse there, Laura Ortiz, said that six had "
        "arrived dead and that four more had died in the night, which would take the toll to 20.\n\n"
        "The blast levelled 45 stalls and damaged 120 houses. About 2,000 neighbours had to sleep in "
        "schools.\n\n"
        "Two employees of the firm Gas Central were arrested. The company, which paid a fine of 90,000 "
        "dollars after a leak in 2021, said that its tank had been inspected three times.\n\n"
        "Mexico's worst such accident, at San Juanico in 1984, killed around 500 people.",
        (
            fig("16", "killed", 16, "Mexico", "state government", "Mexico", day="2024-04-03"),
            fig("58", "wounded", 58, "Mexico", "state government", "Mexico", day="2024-04-03"),
            fig("21", "wounded", 21, "Mexico", day="2024-04-03"),
            fig("33", "wounded", 33, "Mexico", day="2024-04-03"),
            fig("six", "killed", 6, "Mexico", "Laura Ortiz", None, day="2024-04-03"),
            fig("four", "killed", 4, "Mexico", "Laura Ortiz", None),
            fig("20", "killed", 20, "Mexico", "Laura Ortiz", None, flags="projected"),
            fig("45", "destroyed", 45, "Mexico", day="2024-04-03"),
            fig("120", "destroyed", 120, "Mexico", day="2024-04-03"),
            fig("2,000", "evacuated", 2000, "Mexico", q="about"),
            fig("Two", "detained", 2, "Mexico"),
            fig("500", "killed", 500, "Mexico", q="about", day="1984-01-01", flags="background"),
        ),
    ),
    "kidnapping in Nigeria, translated": Told(
        "Sahara Bote",
        "2025-05-05T08:00:00Z",
        "In the north-west of Nigeria have armed men again kidnapped inhabitants of a village. According to "
        "information of the police, 38 persons were carried away in the night to Sunday, including 25 "
        "women; five men were shot.\n\n"
        "The governor of the federal state Zamfara Sani Bello spoke of 44 abducted. He announced that 600 "
        "additional soldiers will be dispatched.\n\n"
        "A ransom of 50 million naira is demanded, reported a relative of a victim by telephone. Eleven "
        "hostages, who were too weak for the march, the kidnappers let go on Sunday evening.\n\n"
        "In April were in the same area 71 pupils kidnapped; of these are 9 still in captivity.",
        (
            fig("38", "missing", 38, "Nigeria", "police", "Nigeria", day="2025-05-04"),
            fig("25", "missing", 25, "Nigeria", "police", "Nigeria", day="2025-05-04"),
            fig("five", "casualties", 5, "Nigeria", "police", "Nigeria", day="2025-05-04"),
            fig("44", "missing", 44, "Nigeria", "Sani Bello", "Nigeria", day="2025-05-04"),
            fig("600", "deployed", 600, "Nigeria", "Sani Bello", "Nigeria", "military", flags="projected"),
            fig("50 million", "money", 50_000_000, None, "relative of a victim|relative", None),
            fig("Eleven", "rescued", 11, "Nigeria", day="2025-05-04"),
            fig("71", "missing", 71, "Nigeria", role="child", day="2025-04-01", flags="background"),
            fig("9", "detained", 9, "Nigeria", role="child", flags="background"),
        ),
        missed="50 million|Eleven|9",
    ),
    "ships in the South China Sea": Told(
        "Pacific Ledger",
        "2024-06-19T07:30:00Z",
        "The Philippines accused China's coast guard on Wednesday of ramming two of its supply boats near "
        "the Second Thomas Shoal and injuring eight sailors, one of whom lost a thumb.\n\n"
        "Manila said more than 30 Chinese vessels had surrounded the boats on Monday and that Chinese crews "
        "armed with knives had seized seven rifles. Beijing called this a lie: nobody had been hurt, a "
        "foreign ministry spokeswoman said, and its officers had acted with restraint.\n\n"
        "In Washington, officials estimated the Chinese flotilla at 25 to 28 ships. The United States has "
        "some 500 troops in the islands, and is to send 200 more in July.\n\n"
        "In March a water cannon broke the windscreen of a Philippine boat and wounded four crewmen. China "
        "claims 90 percent of the sea.",
        (
            fig("eight", "wounded", 8, "Philippines", "Philippines", "Philippines", day="2024-06-17"),
            fig("one", "wounded", 1, "Philippines", "Philippines", "Philippines", day="2024-06-17"),
            fig("30", "deployed", 30, "China", "Manila", "Philippines", q="at_least", day="2024-06-17"),
            fig("two", "other", 2, "Philippines", "Philippines", "Philippines", day="2024-06-17"),
            fig("seven", "captured", 7, "Philippines", "Manila", "Philippines", day="2024-06-17"),
            fig(
                "nobody",
                "wounded",
                0,
                "Philippines",
                "foreign ministry spokeswoman|spokeswoman|Beijing",
                "China",
                day="2024-06-17",
            ),
            fig("500", "deployed", 500, "United States", role="military", q="about"),
            fig("200", "deployed", 200, "United States", role="military", day="2024-07-01", flags="projected"),
            fig("four", "wounded", 4, "Philippines", day="2024-03-01", flags="background"),
        ),
        missed="nobody|four",
    ),
    "flu in Japan": Told(
        "Kansai Evening",
        "2023-12-22T06:00:00Z",
        "Japan's health ministry said on Friday that 1.9 million people had caught influenza in the week to "
        "Sunday, the most since 2009. Hospitals took in 4,100 patients, 320 of them children under five.\n\n"
        "Eighty-seven deaths have been linked to the virus this season, it said; a year ago the count was "
        "31. Nearly 6,000 schools have closed classes.\n\n"
        "Professor Kenji Mori of Osaka University reckons that the real number of infections is twice as "
        'high. "One person in 30 is ill," he said.\n\n'
        "In a nursing home in Nara, 42 of 60 residents and 15 carers have tested positive, and three "
        "residents aged between 88 and 97 have died, the city said. Makers have delivered 31 million doses "
        "of vaccine.",
        (
            fig("1.9 million", "sick", 1_900_000, "Japan", "Japan's health ministry|health ministry", "Japan"),
            fig("4,100", "sick", 4100, "Japan"),
            fig("320", "sick", 320, "Japan", role="child"),
            fig("Eighty-seven", "killed", 87, "Japan", "Japan's health ministry|health ministry", "Japan"),
            fig(
                "31",
                "killed",
                31,
                "Japan",
                "Japan's health ministry|health ministry",
                "Japan",
                day="2022-12-22",
                flags="background",
            ),
            fig("42", "sick", 42, "Japan", "city", "Japan"),
            fig("15", "sick", 15, "Japan", "city", "Japan"),
            fig("three", "killed", 3, "Japan", "city", "Japan"),
        ),
    ),
    "stadium crush in Cameroon": Told(
        "Douala Sports Wire",
        "2022-01-25T12:00:00Z",
        "YAOUNDE (Douala Sports Wire) — A crush at the gates of a stadium in Cameroon's capital killed "
        "eight football fans and injured 38 on Monday evening, health minister Manaouda Ngono said on "
        "Tuesday. An earlier statement had spoken of six dead.\n\n"
        "Seven of the injured were in a serious condition, he said; a baby that was trampled was doing "
        "well.\n\n"
        "The stadium holds 60,000 people, but no more than 80 percent of the seats may be sold. Witnesses "
        "said tens of thousands without tickets had pushed towards a single open gate. Cameroon won the "
        "match 2-1.\n\n"
        "The Confederation of African Football ordered an inquiry and moved a match with 40,000 tickets "
        "sold to another stadium. President Paul Essomba declared two days of mourning.\n\n"
        "A crush at a stadium in Ghana killed 126 fans in May 2001.",
        (
            fig("eight", "killed", 8, "Cameroon", "Manaouda Ngono", "Cameroon", day="2022-01-24"),
            fig("38", "wounded", 38, "Cameroon", "Manaouda Ngono", "Cameroon", day="2022-01-24"),
            fig("six", "killed", 6, "Cameroon", "earlier statement", None, day="2022-01-24", flags="previous"),
            fig("Seven", "wounded", 7, "Cameroon", "Manaouda Ngono", "Cameroon", day="2022-01-24"),
            fig("a", "wounded", 1, "Cameroon", "Manaouda Ngono", "Cameroon", "child", day="2022-01-24"),
            fig("tens of thousands", "present", 20_000, "Cameroon", "Witnesses", None, q="vague", day="2022-01-24"),
            fig("126", "killed", 126, "Ghana", day="2001-05-01", flags="background"),
        ),
        missed="tens of thousands",
    ),
}
