"""Fighting at borders of real and invented states. All facts are invented."""

from __future__ import annotations

from tests.unit.enrich.claims.counted_story import Told, fig

BORDERS: dict[str, Told] = {
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
}
