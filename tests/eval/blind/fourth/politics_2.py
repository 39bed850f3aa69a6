"""Articles on migration policy, diplomacy, labour unrest and health with their gold; all facts are invented."""

from __future__ import annotations

from tests.unit.enrich.claims.told import Told
from tests.unit.enrich.claims.told_sides import Report, count

# fmt: off
REPORTS: dict[str, Report] = {
    "Nouakchott accord": Report(
        "Atlantic Press",
        "2025-09-18T17:05:00Z",
        "NOUAKCHOTT, Sept 18 (Atlantic Press) - Spain and Mauritania signed an accord on Thursday under which Madrid "
        "will pay 85 million euros over three years for coast guard boats and reception centres, in an attempt to "
        "slow departures for the Canary Islands.\n\n"
        "Spanish Interior Minister Alvaro Cantero said after the ceremony that 62 Spanish police officers were "
        "already working with local patrols. \"Every boat that stays ashore is a tragedy avoided,\" he said.\n\n"
        "His Mauritanian counterpart, Sidi Ould Brahim, denied that his country had agreed to hold migrants on "
        "Europe's behalf. \"We are not anybody's prison,\" he told journalists.\n\n"
        "Aid groups were unimpressed. Borderwatch, a charity based in Madrid, accused both governments of paying to "
        "keep misery out of sight. Its director, Lola Ferrer, said at least 4,800 people had died on the route since "
        "January. The International Organization for Migration, which counts only confirmed deaths, put the number "
        "at 712.\n\n"
        "The European Commission welcomed the agreement and promised that it would add funds of its own next year.\n\n"
        "In Las Palmas, the president of the Canary Islands, Fernando Quintana, said the archipelago was sheltering "
        "5,300 unaccompanied minors and urged the mainland regions to take their share.\n\n"
        "Mauritania has expelled 12,500 foreigners since March, many of them to the Malian border, according to the "
        "interior ministry in Nouakchott. Mali has protested at what its foreign ministry called the humiliating "
        "treatment of its citizens.\n\n"
        "\"They will send us back and we will try again,\" said Modou, a 24-year-old fisherman from Senegal who was "
        "waiting near the port of Nouadhibou. The engine of his boat failed in July, he said.\n\n"
        "Thirty-one bodies were recovered that month after a wooden boat turned over off the Mauritanian capital.",
        (("Spain", "Borderwatch"), ("Mauritania", "Borderwatch"), ("Mauritania", "Mali")),
        (
            count("pay [85 million] euros", "money", 85_000_000, "Spain/Mauritania/", flags="projected"),
            count("that [62] Spanish police", "deployed/other/present", 62, "Spain", "Alvaro Cantero", "Spain",
                  role="police"),
            count("at least [4,800] people", "killed", 4800, "/Mauritania/Spain", "Lola Ferrer", "Borderwatch",
                  role="any/civilian", q="at_least", day="2025-01-01"),
            count("number at [712]", "killed", 712, "/Mauritania/Spain", "International Organization for Migration",
                  "International Organization for Migration/United Nations", role="any/civilian",
                  day="2025-01-01"),
            count("sheltering [5,300] unaccompanied", "other/present/displaced", 5300, "/Spain", "Fernando Quintana",
                  "Spain", role="child"),
            count("expelled [12,500] foreigners", "displaced/other", 12_500, "/Mali/Mauritania",
                  "interior ministry/interior ministry in Nouakchott", "Mauritania", role="any/civilian",
                  day="2025-03-01"),
            count("[Thirty-one] bodies", "killed", 31, "/Mauritania", role="any/civilian", day="2025-07-01",
                  flags="background"),
        ),
        (
            Told("boat that stays ashore", "Alvaro Cantero", "Spain"),
            Told("agreed to hold migrants", "Sidi Ould Brahim", "Mauritania", "deny", denied=True),
            Told("We are not anybody's prison", "Sidi Ould Brahim", "Mauritania"),
            Told("paying to keep misery", "Borderwatch", "Borderwatch", "accuse"),
            Told("the agreement", "European Commission", "European Commission/European Union", "welcome"),
            Told("it would add funds", "European Commission", "European Commission/European Union", "promise"),
            Told("to take their share", "Fernando Quintana", "Spain", "call_for"),
            Told("They will send us back", "Modou", ""),
        ),
    ),
    "Warsaw expulsions": Report(
        "Baltic Dispatch",
        "2025-02-26T16:45:00Z",
        "WARSAW (Baltic Dispatch) - Poland expelled five Russian diplomats on Wednesday and ordered Moscow to close "
        "its consulate in Gdansk, accusing Russian military intelligence of being behind a fire that gutted a "
        "shopping centre in Bialystok on Feb. 9.\n\n"
        "\"The evidence leaves no room for doubt,\" Foreign Minister Tomasz Wilk told a news conference in Warsaw. "
        "\"Those who send arsonists will not be received here as guests.\"\n\n"
        "Moscow denied any part in the blaze. Russian Foreign Ministry spokeswoman Alla Gordeyeva said Poland had "
        "\"caught the fever of spy mania\" and promised that a painful answer would follow.\n\n"
        "A night watchman was killed and six firefighters were hurt in the fire, according to the Bialystok city "
        "authorities. Prosecutors said on Monday that 11 people were in custody, nine of them Ukrainian citizens and "
        "two Belarusians, whom they believe to have been recruited over Telegram. Minsk has "
        "demanded access to its nationals.\n\n"
        "NATO condemned what it described as a pattern of reckless acts. Lithuania's president, Rasa Petkute, said "
        "Vilnius stood by its neighbour. Hungary's government, by contrast, warned against hasty conclusions.\n\n"
        "Polish Defence Minister Jacek Morawa announced that 1,500 more troops would be sent to the eastern border "
        "by April to guard railways and power lines. Some 4,000 are there now, he said.\n\n"
        "Marek Sowa, a lawmaker of the opposition Law and Justice party, accused the cabinet of having slept through "
        "earlier warnings.\n\n"
        "Relations between Warsaw and Moscow have been at their lowest since the invasion of Ukraine. In March 2022 "
        "Poland threw out 45 Russians whom it suspected of spying under diplomatic cover.",
        (("Poland", "Russia"), ("NATO", "Russia"), ("Poland", "Law and Justice")),
        (
            count("expelled [five] Russian", "other/displaced", 5, "Russia", role="any/civilian", day="2025-02-26"),
            count("[A] night watchman", "killed", 1, "Poland", "Bialystok city authorities/city authorities",
                  "Poland", role="any/civilian", day="2025-02-09"),
            count("and [six] firefighters", "wounded", 6, "Poland", "Bialystok city authorities/city authorities",
                  "Poland", role="any/civilian", day="2025-02-09"),
            count("that [11] people", "detained", 11, "/Poland", "Prosecutors", "Poland", role="any/civilian"),
            count("[nine] of them Ukrainian", "detained", 9, "Ukraine", "Prosecutors", "Poland",
                  role="any/civilian"),
            count("[two] Belarusians", "detained", 2, "Belarus", "Prosecutors", "Poland", role="any/civilian"),
            count("that [1,500] more troops", "deployed", 1500, "Poland", "Jacek Morawa", "Poland",
                  role="military", flags="projected"),
            count("Some [4,000] are there", "deployed", 4000, "Poland", "Jacek Morawa", "Poland", role="military",
                  q="about"),
            count("threw out [45] Russians", "other/displaced", 45, "Russia", role="any/civilian",
                  day="2022-03-01", flags="background"),
        ),
        (
            Told("being behind a fire", "Poland", "Poland", "accuse"),
            Told("evidence leaves no room", "Tomasz Wilk", "Poland"),
            Told("part in the blaze", "Moscow/Russia", "Russia", "deny", denied=True),
            Told("caught the fever of spy mania", "Alla Gordeyeva", "Russia"),
            Told("a painful answer would follow", "Alla Gordeyeva", "Russia", "promise"),
            Told("access to its nationals", "Minsk/Belarus", "Belarus", "demand"),
            Told("pattern of reckless acts", "NATO", "NATO", "condemn"),
            Told("Vilnius stood by its neighbour", "Rasa Petkute", "Lithuania"),
            Told("hasty conclusions", "Hungary's government/Hungary/government", "Hungary", "warn"),
            Told("slept through", "Marek Sowa", "Law and Justice", "accuse"),
        ),
    ),
    "Ashulia": Report(
        "The Dhaka Ledger",
        "2024-10-31T02:30:00Z",
        "A garment worker was killed and at least 20 others were wounded in Ashulia yesterday when police opened fire "
        "to clear a highway blocked over three months' unpaid wages, hospital sources and witnesses said.\n\n"
        "The dead man, Shafiqul Mia, 26, was a sewing operator at Orchid Knitwear. \"He went to ask for his salary and "
        "they sent him home in a sheet,\" said his brother, Rubel.\n\n"
        "Officer-in-charge of Ashulia Police Station Abu Taher denied that live rounds had been used against the "
        "workers. He said 13 policemen were hurt by brickbats and two vehicles torched. According to him, outsiders "
        "had infiltrated the crowd.\n\n"
        "The Garment Workers' Unity Forum demanded a judicial probe into the shooting. Its president, Moshrefa Akter, "
        "alleged that 34 of its organisers had been picked up from their homes. Police told this newspaper that "
        "they had detained nine people for vandalism.\n\n"
        "Labour Secretary Humayun Sattar, meanwhile, promised that all arrears at the factory would be cleared by "
        "Sunday. \"The government is on the side of the workers,\" he said at the secretariat.\n\n"
        "Orchid's managing director could not be reached, but a manager, seeking anonymity, blamed the delay on "
        "cancelled orders worth Tk 60 crore.\n\n"
        "As many as 46 factories in the belt stayed shut for the day, the Bangladesh Garment Manufacturers and "
        "Exporters Association (BGMEA) said. The trade body called on owners and workers to show restraint, and "
        "warned that buyers would leave for Vietnam if the unrest dragged on.\n\n"
        "In the wage protests of November last year, four workers lost their lives in Gazipur and Ashulia. Labour "
        "leaders have long held that nobody was ever punished for those deaths.",
        (("Bangladesh", "Garment Workers' Unity Forum"),),
        (
            count("[A] garment worker was killed", "killed", 1, "Bangladesh",
                  "hospital sources/hospital sources and witnesses/witnesses", "Bangladesh/", role="any/civilian",
                  day="2024-10-30"),
            count("at least [20] others", "wounded", 20, "Bangladesh",
                  "hospital sources/hospital sources and witnesses/witnesses", "Bangladesh/", role="any/civilian",
                  q="at_least", day="2024-10-30"),
            count("said [13] policemen", "wounded", 13, "Bangladesh", "Abu Taher", "Bangladesh", role="police",
                  day="2024-10-30"),
            count("and [two] vehicles", "destroyed", 2, "Bangladesh/", "Abu Taher", "Bangladesh", role="any/police",
                  day="2024-10-30"),
            count("that [34] of its organisers", "detained", 34, "Garment Workers' Unity Forum/Bangladesh",
                  "Moshrefa Akter", "Garment Workers' Unity Forum", role="any/civilian"),
            count("detained [nine] people", "detained", 9, "Bangladesh/Garment Workers' Unity Forum", "Police",
                  "Bangladesh"),
            count("worth Tk [60 crore]", "money", 600_000_000, "Orchid Knitwear/Orchid/Bangladesh/", "manager",
                  "Orchid Knitwear/Orchid"),
            count("As many as [46] factories", "other", 46, "Bangladesh",
                  "Bangladesh Garment Manufacturers and Exporters Association/BGMEA",
                  "Bangladesh Garment Manufacturers and Exporters Association/BGMEA", q="at_most",
                  day="2024-10-30"),
            count("year, [four] workers", "killed", 4, "Bangladesh", role="any/civilian", day="2023-11-01",
                  flags="background"),
        ),
        (
            Told("sent him home in a sheet", "Rubel", ""),
            Told("live rounds had been used", "Abu Taher", "Bangladesh", "deny", denied=True),
            Told("outsiders had infiltrated", "Abu Taher", "Bangladesh"),
            Told("a judicial probe", "Garment Workers' Unity Forum", "Garment Workers' Unity Forum", "demand"),
            Told("arrears at the factory would be cleared", "Humayun Sattar", "Bangladesh", "promise"),
            Told("is on the side of the workers", "Humayun Sattar", "Bangladesh"),
            Told("to show restraint", "Bangladesh Garment Manufacturers and Exporters Association/BGMEA/trade body",
                 "Bangladesh Garment Manufacturers and Exporters Association/BGMEA", "call_for"),
            Told("buyers would leave for Vietnam",
                 "Bangladesh Garment Manufacturers and Exporters Association/BGMEA/trade body",
                 "Bangladesh Garment Manufacturers and Exporters Association/BGMEA", "warn"),
            Told("nobody was ever punished", "Labour leaders", ""),
        ),
    ),
    "Sierra Leone measles": Report(
        "Relief and Health Network",
        "2025-05-20T10:00:00Z",
        "PRESS RELEASE - Sierra Leone opens emergency measles campaign as cases climb\n\n"
        "Freetown, 20 May 2025 - The Ministry of Health of Sierra Leone, with the support of UNICEF and the World "
        "Health Organization (WHO), announced today that 1.3 million children under five in "
        "every district of the country would be vaccinated against measles by the end of June.\n\n"
        "The ministry has confirmed 2,140 cases since the outbreak was declared on 3 March, up from 1,600 in its "
        "previous bulletin. Fifty-eight children have died, it said.\n\n"
        "\"No mother should bury a child for want of a vaccine that exists,\" said Health Minister Dr Fatmata Sesay "
        "at the opening ceremony in Kenema. She called on traditional leaders to speak out against rumours, and "
        "stressed that the vaccine is safe.\n\n"
        "The ministry strongly denies reports on social media that 12 pupils fell ill after being vaccinated at a "
        "school in Bo.\n\n"
        "UNICEF Representative Karel Hoste thanked health workers, many of whom have not been paid since the start "
        "of the year. \"They walk for hours so that others may live,\" he said. UNICEF warned, however, that stocks "
        "of vitamin A would run out in three weeks.\n\n"
        "WHO announced that it had released US$ 2.5 million from its contingency fund. Dr Amina Bello, the WHO "
        "Representative, urged donors to match that amount.\n\n"
        "The Sierra Leone Nurses Association, whose members ended a strike on 9 May, welcomed the drive. Its "
        "secretary, Mohamed Turay, said the government had kept its word on overtime.\n\n"
        "In all, 9,400 vaccinators and community volunteers are being sent out.\n\n"
        "Sierra Leone last saw a measles epidemic of this size in 2022, when 39 children lost their lives.",
        (),
        (
            count("that [1.3 million] children", "other", 1_300_000, "Sierra Leone",
                  "Ministry of Health of Sierra Leone/Ministry of Health", "Sierra Leone", role="child",
                  flags="projected"),
            count("confirmed [2,140] cases", "sick", 2140, "Sierra Leone",
                  "ministry/Ministry of Health of Sierra Leone/Ministry of Health", "Sierra Leone",
                  day="2025-03-03"),
            count("up from [1,600]", "sick", 1600, "Sierra Leone",
                  "ministry/Ministry of Health of Sierra Leone/Ministry of Health", "Sierra Leone",
                  day="2025-03-03", flags="previous"),
            count("[Fifty-eight] children", "killed", 58, "Sierra Leone",
                  "ministry/Ministry of Health of Sierra Leone/Ministry of Health", "Sierra Leone", role="child"),
            count("that [12] pupils", "sick", 12, "Sierra Leone",
                  "ministry/Ministry of Health of Sierra Leone/Ministry of Health", "Sierra Leone",
                  role="child/civilian/any", flags="denied"),
            count("US$ [2.5 million]", "money", 2_500_000, "World Health Organization/WHO/Sierra Leone/",
                  "WHO/World Health Organization", "WHO/World Health Organization/United Nations"),
            count("In all, [9,400] vaccinators", "deployed/other", 9400, "Sierra Leone", "", "",
                  role="any/civilian/medic"),
            count("when [39] children", "killed", 39, "Sierra Leone", "", "", role="child", day="2022-01-01",
                  flags="background"),
        ),
        (
            Told("should bury a child", "Fatmata Sesay", "Sierra Leone"),
            Told("speak out against rumours", "Fatmata Sesay", "Sierra Leone", "call_for"),
            Told("the vaccine is safe", "Fatmata Sesay", "Sierra Leone"),
            Told("health workers, many", "Karel Hoste", "UNICEF/United Nations", "thank"),
            Told("They walk for hours", "Karel Hoste", "UNICEF/United Nations"),
            Told("would run out in", "UNICEF", "UNICEF/United Nations", "warn"),
            Told("match that amount", "Amina Bello",
                 "WHO/World Health Organization/United Nations", "call_for"),
            Told("the drive", "Sierra Leone Nurses Association/Nurses Association",
                 "Sierra Leone Nurses Association/Nurses Association", "welcome"),
            Told("kept its word on overtime", "Mohamed Turay",
                 "Sierra Leone Nurses Association/Nurses Association"),
        ),
    ),
}
# fmt: on
