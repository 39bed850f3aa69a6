"""Bombs, borders of real and invented states, raids, swaps, flight. All facts are invented."""

from __future__ import annotations

from tests.unit.enrich.claims.counted_story import Told, fig

CONFLICTS: dict[str, Told] = {
    "bombing in Pakistan": Told(
        "Indus Times",
        "2023-02-20T15:00:00Z",
        "A suicide bomber killed 18 people, among them five policemen, at a crowded market in Quetta on "
        "Monday, police said. Another 44 were wounded.\n\n"
        "Doctors at the Civil Hospital said they had received 21 bodies. The hospital's head, Dr Amina "
        "Baloch, said at least seven of the wounded might not survive the night.\n\n"
        "The Pakistani Taliban, which claimed the attack, said 30 soldiers had been killed. The interior "
        "ministry dismissed that number and said not a single soldier was present.\n\n"
        "Two suspects were picked up near the scene. It was the third bombing in the city this month; the "
        "first two claimed nine lives between them. A bomb at the same market killed 84 people in 2013.",
        (
            fig("18", "killed", 18, "Pakistan", "police", "Pakistan", day="2023-02-20"),
            fig("five", "killed", 5, "Pakistan", "police", "Pakistan", "police", day="2023-02-20"),
            fig("44", "wounded", 44, "Pakistan", day="2023-02-20"),
            fig(
                "21",
                "killed",
                21,
                "Pakistan",
                "Doctors at the Civil Hospital|Doctors|Civil Hospital",
                "Civil Hospital",
                day="2023-02-20",
            ),
            fig("seven", "killed", 7, "Pakistan", "Amina Baloch", "Civil Hospital", q="at_least", flags="projected"),
            fig(
                "30",
                "killed",
                30,
                "Pakistan",
                "Pakistani Taliban|Taliban",
                "Pakistani Taliban",
                "military",
                day="2023-02-20",
            ),
            fig("Two", "detained", 2, "Pakistan", day="2023-02-20"),
            fig("nine", "killed", 9, "Pakistan", day="2023-02-01"),
            fig("84", "killed", 84, "Pakistan", day="2013-01-01", flags="background"),
        ),
        missed="seven",
    ),
    "Kyrgyz-Tajik border": Told(
        "Steppe Monitor",
        "2022-10-19T16:00:00Z",
        "BISHKEK/DUSHANBE - Kyrgyzstan and Tajikistan blamed each other on Wednesday for a night of "
        "fighting along their border.\n\n"
        "The Kyrgyz border service said Tajik mortars had killed three guards and a schoolteacher. It said "
        "its own forces had destroyed two Tajik tanks and killed about 20 soldiers.\n\n"
        "Tajikistan's defence ministry put its losses at four dead and 11 wounded. It accused the Kyrgyz "
        "army of shelling a mosque, in which eight worshippers died.\n\n"
        'Kyrgyzstan has moved 14,000 people out of the Batken district. "The neighbours hold two of our '
        'conscripts," deputy minister Nurlan Asanov said, and demanded their return.\n\n'
        "Clashes in April last year cost 55 lives on both sides.",
        (
            fig(
                "three",
                "killed",
                3,
                "Kyrgyzstan",
                "Kyrgyz border service|border service",
                "Kyrgyzstan",
            ),
            fig("a", "killed", 1, "Kyrgyzstan", "Kyrgyz border service|border service", "Kyrgyzstan"),
            fig(
                "two",
                "destroyed",
                2,
                "Tajikistan",
                "Kyrgyz border service|border service",
                "Kyrgyzstan",
            ),
            fig(
                "20",
                "killed",
                20,
                "Tajikistan",
                "Kyrgyz border service|border service",
                "Kyrgyzstan",
                "military",
                q="about",
            ),
            fig(
                "four",
                "killed",
                4,
                "Tajikistan",
                "Tajikistan's defence ministry|defence ministry",
                "Tajikistan",
                "military",
            ),
            fig(
                "11",
                "wounded",
                11,
                "Tajikistan",
                "Tajikistan's defence ministry|defence ministry",
                "Tajikistan",
                "military",
            ),
            fig(
                "eight",
                "killed",
                8,
                "Tajikistan",
                "Tajikistan's defence ministry|defence ministry",
                "Tajikistan",
            ),
            fig("14,000", "evacuated", 14_000, "Kyrgyzstan"),
            fig("two", "captured", 2, "Kyrgyzstan", "Nurlan Asanov", "Kyrgyzstan", "military"),
            fig("55", "killed", 55, None, day="2021-04-01", flags="background"),
        ),
        missed="four|11",
    ),
    "Ruritania and Borduria": Told(
        "Central Courier",
        "2024-04-09T13:00:00Z",
        "STRELSAU - Nine villagers were killed by Ruritanian shelling on Monday, Borduria's army said on "
        "Tuesday, as fighting over the Zenda valley entered its second week.\n\n"
        "Ruritania's defence minister, Rudolf Hentzau, said his troops had repelled an attack and killed 26 "
        'Bordurian soldiers. "We lost two men," he said. Borduria admitted the death of seven of its '
        "servicemen.\n\n"
        "Ruritania's army also said it had captured four saboteurs and taken 15 square kilometres of the "
        "valley. The Bordurian government denied that any of its soldiers were missing.\n\n"
        "Since the fighting began on April 1, more than 60 people have been killed on both sides, by the "
        "count of the United Nations mission, which has 150 observers in the valley. Up to 3,000 Bordurians "
        "have fled south.",
        (
            fig("Nine", "killed", 9, "Borduria", "Borduria's army|army", "Borduria", day="2024-04-08"),
            fig("26", "killed", 26, "Borduria", "Rudolf Hentzau", "Ruritania", "military"),
            fig("two", "killed", 2, "Ruritania", "Rudolf Hentzau", "Ruritania", "military"),
            fig("seven", "killed", 7, "Borduria", "Borduria", "Borduria", "military"),
            fig("four", "captured", 4, "Borduria", "Ruritania's army|army", "Ruritania", "military"),
            fig("15", "seized_area", 15, "Borduria", "Ruritania's army|army", "Ruritania"),
            fig(
                "60",
                "killed",
                60,
                None,
                "United Nations mission|United Nations",
                "United Nations",
                q="at_least",
                day="2024-04-01",
            ),
            fig("150", "deployed", 150, "United Nations"),
            fig("3,000", "displaced", 3000, "Borduria", q="at_most"),
        ),
        missed="Nine|26|two|four|15|150|3,000",
    ),
    "Georgia and the saboteurs": Told(
        "Black Sea Bulletin",
        "2023-06-27T09:30:00Z",
        "Georgia's army killed four saboteurs who had crossed from Russia during the night, the defence "
        "ministry in Tbilisi said on Tuesday. Two Georgian border guards were wounded in the shootout.\n\n"
        "Moscow called the report an invention. A spokesman for Russia's FSB said three Russian hikers had "
        "gone missing in the area on Sunday.\n\n"
        "The ministry showed six rifles and 40 kilograms of explosives. Minister Davit Kobaladze told "
        "parliament that twelve such groups had been stopped this year and 31 infiltrators arrested.\n\n"
        'Opposition deputies doubted the account. "They shot four shepherds," one of them, Nino Sharadze of '
        "the Unity party, said.\n\n"
        "In 2008 a five-day war between the two countries killed around 850 people.",
        (
            fig(
                "four",
                "killed",
                4,
                "Russia",
                "defence ministry in Tbilisi|defence ministry",
                "Georgia",
                day="2023-06-26",
            ),
            fig("Two", "wounded", 2, "Georgia", day="2023-06-26"),
            fig(
                "three", "missing", 3, "Russia", "spokesman for Russia's FSB|spokesman|FSB", "Russia", day="2023-06-25"
            ),
            fig("31", "detained", 31, "Russia", "Davit Kobaladze", "Georgia", day="2023-01-01"),
            fig("four", "casualties", 4, None, "Nino Sharadze", "Unity party", day="2023-06-26"),
            fig("850", "killed", 850, None, q="about", day="2008-01-01", flags="background"),
        ),
        missed="four|31|four",
        extra=1,
    ),
    "flight from Sudan": Told(
        "Sahel Report",
        "2024-07-03T12:00:00Z",
        "More than 22,000 Sudanese have reached eastern Chad in the past week, the International "
        "Organization for Migration (IOM) said on Wednesday, nearly double the 12,000 of the week before.\n\n"
        "Nine in ten are women and children. IOM's Lena Fofana said the camp at Adre, built for 40,000 "
        "people, now shelters 190,000. Eight infants died there of hunger in June, she said.\n\n"
        "Chad's government wants 250 million dollars in aid. Donors have paid a tenth of that.\n\n"
        '"We were 35 when we left. We arrived with 28," said Halima Idris, a widow from El Geneina. '
        "Militiamen had shot her husband and two sons, she said.\n\n"
        "In all, the war has uprooted at least 10 million people since April 2023 and killed an estimated "
        "15,000.",
        (
            fig(
                "22,000",
                "displaced",
                22_000,
                "Sudan",
                "International Organization for Migration|IOM",
                "International Organization for Migration",
                q="at_least",
            ),
            fig(
                "12,000",
                "displaced",
                12_000,
                "Sudan",
                "International Organization for Migration|IOM",
                "International Organization for Migration",
                flags="previous",
            ),
            fig("190,000", "displaced", 190_000, "Sudan", "Lena Fofana", "International Organization for Migration"),
            fig(
                "Eight",
                "killed",
                8,
                "Sudan",
                "Lena Fofana",
                "International Organization for Migration",
                "child",
                day="2024-06-01",
            ),
            fig("250 million", "money", 250_000_000, None, "Chad's government|government", "Chad"),
            fig("35", "other", 35, "Sudan", "Halima Idris", None),
            fig("28", "other", 28, "Sudan", "Halima Idris", None),
            fig("her husband", "casualties", 1, "Sudan", "Halima Idris", None),
            fig("two", "casualties", 2, "Sudan", "Halima Idris", None),
            fig("10 million", "displaced", 10_000_000, "Sudan", q="at_least", day="2023-04-01"),
            fig("15,000", "killed", 15_000, "Sudan", q="about", day="2023-04-01"),
        ),
        missed="12,000|Eight|250 million|35|28|her husband|two|15,000",
    ),
    "prisoner swap in Yemen": Told(
        "Aden Gazette",
        "2023-04-14T17:00:00Z",
        "Yemen's government and the Houthis began to exchange nearly 900 prisoners on Friday. Three planes "
        "left Sanaa with 125 detainees aboard, the Red Cross said.\n\n"
        "Under the deal the Houthis are to free 181 captives, including 15 Saudis and three Sudanese, in "
        "return for 706 of their fighters.\n\n"
        "Among those released on Friday was a former minister who had spent eight years in a cell. The "
        "Houthi negotiator, Abdul Qader, said the government still held 1,400 of the group's men. A "
        "government official put that number at 900.\n\n"
        'At the airport in Marib about 300 relatives waited with drums. "I have four sons; one came back," '
        "said a mother.\n\n"
        "The last big swap, in October 2020, freed more than 1,050 people.",
        (
            fig("900", "rescued", 900, "Yemen", q="about"),
            fig("125", "present", 125, "Yemen", "Red Cross", "Red Cross", day="2023-04-14"),
            fig("181", "rescued", 181, None, flags="projected"),
            fig("15", "rescued", 15, "Saudi Arabia", flags="projected"),
            fig("three", "rescued", 3, "Sudan", flags="projected"),
            fig("706", "rescued", 706, "Houthis", role="military", flags="projected"),
            fig("1,400", "detained", 1400, "Houthis", "Abdul Qader", "Houthis"),
            fig("900", "detained", 900, "Houthis", "government official", "Yemen"),
            fig("300", "present", 300, "Yemen", q="about", day="2023-04-14"),
            fig("1,050", "rescued", 1050, "Yemen", q="at_least", day="2020-10-01", flags="background"),
        ),
        missed="181|706|900",
    ),
    "raid in Mali": Told(
        "Bamako Matin",
        "2022-12-12T10:00:00Z",
        "Mali's army said its helicopters killed 32 jihadists in the centre of the country on Saturday. "
        "Villagers reached by telephone told a different story: 14 herders were shot by soldiers at a "
        "cattle market, they said, and nine others taken away.\n\n"
        "A coalition of rights groups called for an inquiry. It has documented the killing of 200 civilians "
        "by the army and its allies since March.\n\n"
        'The general staff rejected "these so-called figures". Two soldiers were lightly wounded, it added, '
        "and eleven motorbikes destroyed.\n\n"
        "The UN peacekeeping force, which has lost 165 members to attacks in nine years, said it had no "
        "access to the area. France withdrew its last 2,400 soldiers in August.",
        (
            fig("32", "killed", 32, None, "Mali's army|army", "Mali", "military", day="2022-12-10"),
            fig("14", "casualties", 14, "Mali", "Villagers", None, day="2022-12-10"),
            fig("nine", "missing", 9, "Mali", "Villagers", None, day="2022-12-10"),
            fig(
                "200",
                "killed",
                200,
                "Mali",
                "coalition of rights groups|coalition",
                None,
                "civilian",
                day="2022-03-01",
            ),
            fig("Two", "wounded", 2, "Mali", "general staff", "Mali", "military", day="2022-12-10"),
            fig("eleven", "destroyed", 11, None, "general staff", "Mali", day="2022-12-10"),
            fig("165", "killed", 165, "United Nations", role="military"),
            fig("2,400", "other", 2400, "France", role="military", day="2022-08-01", flags="background"),
        ),
        missed="eleven|165",
    ),
}
