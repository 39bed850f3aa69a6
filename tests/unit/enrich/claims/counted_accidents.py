"""Ferry, plane, factory, mine, crush, pile-up: numbers of all kinds beside those that count. All facts are invented."""

from __future__ import annotations

from tests.unit.enrich.claims.counted_story import Told, fig

ACCIDENTS: dict[str, Told] = {
    "ferry in Bangladesh": Told(
        "Channel World News",
        "2022-04-05T13:00:00Z",
        "At least 26 people have drowned after a ferry capsized on a river in Bangladesh, officials say.\n\n"
        "The ML Padma Star went down on Monday evening after it was rammed by a cargo vessel near Narayanganj, south "
        "of the capital Dhaka.\n\n"
        "Five children were among the dead, police inspector Rafiq Mollah told the agency. Divers brought up another "
        "three bodies on Tuesday morning, he said.\n\n"
        "It is not clear how many people were on board. Officials first spoke of 60, but survivors say the boat was "
        "carrying more than 90. It was licensed for 65.\n\n"
        '"I broke a window and swam for 20 minutes," said Salma Begum, 29, who lost her mother and both '
        "daughters.\n\n"
        "The fire service said 38 people had been saved or had managed to swim ashore, and that its 12 divers would "
        "resume the search at first light. The captain of the cargo ship and 13 of its crew have been arrested.\n\n"
        "Ferry accidents are common in Bangladesh, where 230 rivers criss-cross the country. In May 2020, "
        "at least 32 "
        "people died when a boat sank in the Buriganga.",
        (
            fig("26", "killed", 26, "Bangladesh", "officials", "Bangladesh", q="at_least", day="2022-04-04"),
            fig("Five", "killed", 5, "Bangladesh", "Rafiq Mollah", "Bangladesh", "child", day="2022-04-04"),
            fig("three", "killed", 3, "Bangladesh", "Rafiq Mollah", "Bangladesh"),
            fig("60", "present", 60, "Bangladesh", "Officials", "Bangladesh", day="2022-04-04", flags="previous"),
            fig("90", "present", 90, "Bangladesh", "survivors", None, q="at_least", day="2022-04-04"),
            fig("38", "rescued", 38, "Bangladesh", "fire service", "Bangladesh", day="2022-04-04"),
            fig("12", "deployed", 12, "Bangladesh", "fire service", "Bangladesh", flags="projected"),
            fig("13", "detained", 13, "Bangladesh"),
            fig("32", "killed", 32, "Bangladesh", q="at_least", day="2020-05-01", flags="background"),
        ),
        missed="60",
    ),
    "plane in Kazakhstan": Told(
        "Steppe Wire",
        "2021-11-16T09:00:00Z",
        "ALMATY, Nov 16 (Steppe Wire) - A twin-engine An-26 transport plane with 11 people aboard crashed "
        "on approach "
        "to Almaty airport on Monday, killing seven of them, Kazakhstan's emergencies ministry said.\n\n"
        "Four crew members were pulled alive from the wreckage and two of them are in critical condition, "
        "the ministry "
        "said on its Telegram channel.\n\n"
        "All of the dead were border guards returning from Shymkent, the security service said. It identified the "
        "pilot as Captain Daniyar Akhmetov, 44, a veteran of 3,200 flying hours.\n\n"
        "Flight 714 lost contact at 17:22 local time, 2 kilometres short of Runway 23. No one on the ground "
        "was hurt, "
        "the mayor's office said.\n\n"
        "President Askar Nurlanov declared Wednesday a day of mourning and ordered 10 million tenge ($23,000) to be "
        "paid to each bereaved family. More than 150 firefighters worked at the site.\n\n"
        "The crash is the country's deadliest since December 2019, when a Fokker 100 went down in Almaty "
        "with the loss "
        "of 12 lives.",
        (
            fig(
                "11",
                "present",
                11,
                "Kazakhstan",
                "Kazakhstan's emergencies ministry|emergencies ministry",
                "Kazakhstan",
                day="2021-11-15",
            ),
            fig(
                "seven",
                "killed",
                7,
                "Kazakhstan",
                "Kazakhstan's emergencies ministry|emergencies ministry",
                "Kazakhstan",
                day="2021-11-15",
            ),
            fig(
                "Four",
                "rescued",
                4,
                "Kazakhstan",
                "ministry|Kazakhstan's emergencies ministry|emergencies ministry",
                "Kazakhstan",
                day="2021-11-15",
            ),
            fig(
                "two",
                "wounded",
                2,
                "Kazakhstan",
                "ministry|Kazakhstan's emergencies ministry|emergencies ministry",
                "Kazakhstan",
                day="2021-11-15",
            ),
            fig("No one", "wounded", 0, "Kazakhstan", "mayor's office", "Kazakhstan"),
            fig("10 million", "money", 10_000_000, None, "Askar Nurlanov", "Kazakhstan"),
            fig("23,000", "money", 23_000, None, "Askar Nurlanov", "Kazakhstan"),
            fig("150", "deployed", 150, "Kazakhstan", q="at_least"),
            fig("12", "killed", 12, "Kazakhstan", day="2019-12-01", flags="background"),
        ),
        missed="10 million|23,000",
    ),
    "factory fire in Karachi": Told(
        "Sindh Chronicle",
        "2023-04-13T04:00:00Z",
        "KARACHI: A blaze that tore through a garment factory in Karachi's Korangi industrial area late on Wednesday "
        "left at least 14 workers dead and 22 others injured, hospital sources said.\n\n"
        "Ten bodies were brought to the Jinnah hospital, while four victims succumbed to burns at the Civil "
        "hospital, "
        "according to police surgeon Dr Nadia Syed. Three of the dead were women, she added.\n\n"
        "Chief fire officer Mubarak Ali said 11 fire tenders and 60 firefighters had taken part in the operation, "
        "which lasted nine hours. Two firefighters suffered from smoke inhalation. "
        '"There was only one exit for 250 workers," he regretted.\n\n'
        "Police registered a case against the owner and took two managers into custody. The building, on a "
        "600-square-yard plot, had five floors.\n\n"
        "The labour federation demanded compensation of Rs3 million for each family and rejected the "
        "official figure, "
        "claiming that 19 workers had perished.\n\n"
        "The tragedy revived memories of the 2012 Baldia factory fire, in which more than 250 people were burnt to "
        "death.",
        (
            fig("14", "killed", 14, "Pakistan", "hospital sources", None, q="at_least", day="2023-04-12"),
            fig("22", "wounded", 22, "Pakistan", "hospital sources", None, day="2023-04-12"),
            fig("Ten", "killed", 10, "Pakistan", "Nadia Syed|Dr Nadia Syed", "Pakistan", day="2023-04-12"),
            fig("four", "killed", 4, "Pakistan", "Nadia Syed|Dr Nadia Syed", "Pakistan", day="2023-04-12"),
            fig("Three", "killed", 3, "Pakistan", "Nadia Syed|Dr Nadia Syed", "Pakistan", day="2023-04-12"),
            fig("60", "deployed", 60, "Pakistan", "Mubarak Ali", "Pakistan"),
            fig("Two", "sick", 2, "Pakistan"),
            fig("250", "other", 250, "Pakistan", "Mubarak Ali", "Pakistan"),
            fig("two", "detained", 2, "Pakistan"),
            fig("Rs3 million", "money", 3_000_000, None, "labour federation", None),
            fig("19", "killed", 19, "Pakistan", "labour federation", None, day="2023-04-12"),
            fig("250", "killed", 250, "Pakistan", q="at_least", day="2012-01-01", flags="background"),
        ),
    ),
    "mine in Turkey": Told(
        "The Morning Observer",
        "2022-10-17T10:00:00Z",
        "Forty-one miners were confirmed dead on Monday after rescue workers recovered the last missing man from a "
        "coal mine in northern Turkey, bringing to an end a search that had lasted almost three days.\n\n"
        "The explosion ripped through galleries 300 and 350 metres underground on Friday evening, when 110 "
        "men were on "
        "shift, the interior minister, Selim Kaya, said. Fifty-eight of them crawled out by themselves or "
        "were brought "
        "up by colleagues; 11 were being treated, five of them in intensive care, in Istanbul, 350km away.\n\n"
        "The health minister, Aylin Demir, said on Saturday that the death toll stood at 28. By Sunday it "
        "had reached "
        "40.\n\n"
        "Prosecutors ordered the arrest of eight people, including the manager of the state-owned pit. The miners' "
        "union accused the company of ignoring a 2019 audit report that had warned of gas at depths below 300 "
        "metres.\n\n"
        '"My brother was 33 and had been here for 11 years," said Emre Sahin outside the gates.\n\n'
        "The blast was Turkey's worst mining accident since 2014, when 301 people died at Soma.",
        (
            fig("Forty-one", "killed", 41, "Turkey", day="2022-10-14"),
            fig("110", "present", 110, "Turkey", "Selim Kaya", "Turkey", day="2022-10-14"),
            fig("Fifty-eight", "rescued", 58, "Turkey", day="2022-10-14"),
            fig("11", "sick", 11, "Turkey"),
            fig("five", "sick", 5, "Turkey"),
            fig("28", "killed", 28, "Turkey", "Aylin Demir", "Turkey", day="2022-10-14"),
            fig("40", "killed", 40, "Turkey", day="2022-10-14"),
            fig("eight", "detained", 8, "Turkey"),
            fig("301", "killed", 301, "Turkey", day="2014-01-01", flags="background"),
        ),
        missed="11|five",
    ),
    "crush in Karbala": Told(
        "Gulf Lens",
        "2019-09-10T21:00:00Z",
        "At least 31 worshippers have been killed in a crush during Ashura commemorations in the Iraqi city of "
        "Karbala, the health ministry says.\n\n"
        "About 100 others were hurt, ten of whom are in a critical condition, ministry spokesman Saif al-Jabiri told "
        "the state broadcaster, warning that the toll could climb.\n\n"
        "The stampede broke out on Tuesday at about 14:30 when a walkway gave way near Gate 5 of the Imam Hussein "
        'shrine, officials said. A witness, Haider Kadhim, 27, said he saw "maybe 15 or 20 bodies on the marble".\n\n'
        "More than two million pilgrims had converged on the city, according to the governor's office. Some 30,000 "
        "security personnel were on duty.\n\n"
        "In 2005, at least 965 people died in a stampede on a bridge in Baghdad after rumours of a suicide bomber. A "
        "crush at Mecca in Saudi Arabia in 2015 killed 2,300 people, including 464 Iranians.",
        (
            fig("31", "killed", 31, "Iraq", "health ministry", "Iraq", q="at_least", day="2019-09-10"),
            fig("100", "wounded", 100, "Iraq", "Saif al-Jabiri", "Iraq", q="about", day="2019-09-10"),
            fig("ten", "wounded", 10, "Iraq", "Saif al-Jabiri", "Iraq", day="2019-09-10"),
            fig("15 or 20", "killed", (15, 20), "Iraq", "Haider Kadhim", None, day="2019-09-10"),
            fig("two million", "present", 2_000_000, "Iraq", "governor's office", "Iraq", q="at_least"),
            fig("30,000", "deployed", 30_000, "Iraq", role="military", q="about"),
            fig("965", "killed", 965, "Iraq", q="at_least", day="2005-01-01", flags="background"),
            fig("2,300", "killed", 2300, "Saudi Arabia", day="2015-01-01", flags="background"),
            fig("464", "killed", 464, "Iran", day="2015-01-01", flags="background"),
        ),
    ),
    "pile-up in Germany": Told(
        "Autobahn Kurier",
        "2025-01-14T10:00:00Z",
        "Four people have been killed and 35 injured in a pile-up involving 52 vehicles on the A3 motorway near "
        "Wiesbaden in western Germany, police said on Tuesday.\n\n"
        "The collisions happened in thick fog at around 7.15am on Monday, when a lorry carrying 24 tonnes of gravel "
        "ran into a queue of cars at 80km/h.\n\n"
        "Of the injured, nine are fighting for their lives, a spokeswoman for Hesse police, Katrin Vogel, "
        "said. Two of "
        "those killed were a mother and her six-year-old son from the Netherlands. The lorry driver, 57, "
        "escaped with "
        "minor injuries.\n\n"
        "Around 220 firefighters and paramedics and six helicopters were deployed. The road was closed for "
        "14 hours in "
        "both directions, causing tailbacks of up to 18km. Hundreds of motorists were given blankets and hot tea by "
        "the Red Cross, which set up three tents.\n\n"
        "The ADAC motoring club said 11 people had died on that stretch in the past three years. In 2011, "
        "eight people "
        "were killed in a sandstorm crash near Rostock that involved 85 vehicles.",
        (
            fig("Four", "killed", 4, "Germany", "police", "Germany", day="2025-01-13"),
            fig("35", "wounded", 35, "Germany", "police", "Germany", day="2025-01-13"),
            fig("52", "other", 52, "Germany", "police", "Germany", day="2025-01-13"),
            fig("nine", "wounded", 9, "Germany", "Katrin Vogel", "Germany", day="2025-01-13"),
            fig("Two", "killed", 2, "Netherlands", day="2025-01-13"),
            fig("220", "deployed", 220, "Germany", q="about"),
            fig("Hundreds", "other", 200, "Germany", q="vague"),
            fig("11", "killed", 11, "Germany", "ADAC|ADAC motoring club", "ADAC"),
            fig("eight", "killed", 8, "Germany", day="2011-01-01", flags="background"),
        ),
        missed="Two",
    ),
}
