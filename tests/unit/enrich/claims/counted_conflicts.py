"""A bomb, a raid, a swap of prisoners, flight. All facts are invented."""

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
            fig("Three", "other", 3, "Red Cross", "Red Cross", "Red Cross", day="2023-04-14"),
            fig("181", "rescued", 181, None, flags="projected"),
            fig("15", "rescued", 15, "Saudi Arabia", flags="projected"),
            fig("three", "rescued", 3, "Sudan", flags="projected"),
            fig("706", "rescued", 706, "Houthis", role="military", flags="projected"),
            fig("1,400", "detained", 1400, "Houthis", "Abdul Qader", "Houthis"),
            fig("900", "detained", 900, "Houthis", "government official", "Yemen"),
            fig("300", "present", 300, "Yemen", q="about", day="2023-04-14"),
            fig("1,050", "rescued", 1050, "Yemen", q="at_least", day="2020-10-01", flags="background"),
        ),
        missed="181|706|900|Three",
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
