"""Two local reports of shootings, a boat rescue, lay-offs, a fallen house: numbers of all kinds beside those that
count. All facts are invented."""

from __future__ import annotations

from tests.unit.enrich.claims.counted_story import Told, fig

LOCAL: dict[str, Told] = {
    "shooting in Columbus": Told(
        "WKBD 9 News",
        "2023-08-21T14:00:00Z",
        "COLUMBUS, Ohio (WKBD) — A 34-year-old man is dead and two others are in the hospital after a shooting early "
        "Sunday outside a bar on the city's east side, according to Columbus police.\n\n"
        "Officers responded to reports of gunfire in the 2100 block of East Livingston Avenue just after "
        "2:15 a.m. and "
        "found three people with gunshot wounds in the parking lot.\n\n"
        "Marcus Tolliver, 34, was pronounced dead at the scene at 2:31 a.m., police said. A 27-year-old woman and a "
        "41-year-old man were taken to Grant Medical Center. The woman is in stable condition, while the "
        "man is listed "
        "as critical.\n\n"
        "Detectives recovered 23 shell casings, both 9mm and .40 caliber, and are reviewing video from four "
        "cameras.\n\n"
        "Devonte Harris, 29, of Reynoldsburg, was arrested Sunday night about 12 miles away and charged "
        "with one count "
        "of murder and two counts of felonious assault. His bond was set at $2 million.\n\n"
        "It was the city's 89th homicide of the year, compared with 96 at this point in 2022. Anyone with "
        "information "
        "is asked to call 614-555-0142.",
        (
            fig("A", "killed", 1, "United States", "Columbus police|police", "United States", day="2023-08-20"),
            fig("two", "wounded", 2, "United States", "Columbus police|police", "United States", day="2023-08-20"),
            fig("three", "wounded", 3, "United States", day="2023-08-20"),
            fig("2 million", "money", 2_000_000, None),
            fig("96", "killed", 96, "United States", flags="background"),
        ),
        missed="96",
    ),
    "shooting in Texas": Told(
        "Rio Valley Courier",
        "2024-02-09T18:00:00Z",
        "Three members of a family were shot and killed Thursday at a home in Harlow County, Texas, and the man "
        "suspected of killing them later died in a shootout with deputies, the sheriff's office said.\n\n"
        "Sheriff Linda Barrera said deputies were sent to a house on County Road 412 at 6:40 p.m. after a 911 caller "
        "reported hearing eight to 10 shots. Inside they found a couple, ages 61 and 58, and their 25-year-old "
        "daughter. A 3-year-old boy who was hiding in a closet was not harmed.\n\n"
        "The suspect, identified as 33-year-old Travis Boone, the daughter's former boyfriend, fled in a pickup. He "
        "was found two hours later at a gas station off Interstate 37, about 15 miles south, where he fired at "
        "deputies with an AR-15 rifle. Two deputies were wounded, Barrera said; one was treated for a graze "
        "wound and "
        "released, while the other underwent surgery.\n\n"
        "Boone, who had been convicted in 2016 and served four years, was pronounced dead at a hospital.\n\n"
        "The county of 14,500 people is about 90 miles south of San Antonio.",
        (
            fig("Three", "killed", 3, "United States", "sheriff's office", "United States", day="2024-02-08"),
            fig("the man", "killed", 1, "United States", "sheriff's office", "United States", day="2024-02-08"),
            fig("Two", "wounded", 2, "United States", "Linda Barrera", "United States", "police", day="2024-02-08"),
            fig("one", "wounded", 1, "United States", "Linda Barrera", "United States", "police", day="2024-02-08"),
        ),
        missed="the man|one",
    ),
    "boats off Calabria": Told(
        "Mare Nostrum Press",
        "2023-03-12T19:00:00Z",
        "ROME, March 12 - Italian coastguard vessels brought more than 1,300 migrants ashore in Calabria on Saturday "
        "after picking them up from three overcrowded fishing boats, officials said.\n\n"
        "One boat with about 500 people aboard was escorted to Reggio Calabria and another, carrying 379, reached "
        "Augusta in Sicily. Two navy ships took on 487 people from the third, 110 km south of Crotone.\n\n"
        "In a separate incident, a dinghy overturned off Libya on Sunday; 17 people were pulled from the sea by a "
        "merchant ship and 30 are missing, the Alarm Phone charity said. It accused Italy of ignoring calls for help "
        "for 26 hours.\n\n"
        "The International Organization for Migration says 300 people have died trying to cross the central "
        "Mediterranean since January 1. On Feb 26 at least 74 people, among them 30 children, lost their "
        "lives when a "
        "wooden boat broke up off Cutro; six more bodies have since washed up.\n\n"
        "Some 17,000 people have reached Italy by sea so far this year, up from about 6,000 in the same period of "
        "2022, interior ministry figures show.",
        (
            fig("1,300", "rescued", 1300, None, "officials", "Italy", q="at_least", day="2023-03-11"),
            fig("500", "present", 500, None, q="about", day="2023-03-11"),
            fig("379", "present", 379, None, day="2023-03-11"),
            fig("487", "rescued", 487, None, day="2023-03-11"),
            fig("17", "rescued", 17, None, "Alarm Phone|Alarm Phone charity", "Alarm Phone", day="2023-03-12"),
            fig("30", "missing", 30, None, "Alarm Phone|Alarm Phone charity", "Alarm Phone", day="2023-03-12"),
            fig(
                "300",
                "killed",
                300,
                None,
                "International Organization for Migration",
                "International Organization for Migration",
                day="2023-01-01",
            ),
            fig("74", "killed", 74, None, q="at_least", day="2023-02-26", flags="background"),
            fig("30", "killed", 30, None, role="child", day="2023-02-26", flags="background"),
            fig("six", "killed", 6, None, flags="background"),
            fig(
                "17,000",
                "displaced",
                17_000,
                None,
                "interior ministry|interior ministry figures",
                "Italy",
                q="about",
                day="2023-01-01",
            ),
            fig(
                "6,000",
                "displaced",
                6000,
                None,
                "interior ministry|interior ministry figures",
                "Italy",
                q="about",
                flags="background",
            ),
        ),
        missed="487|30|300|30|17,000|6,000",
    ),
    "lay-offs at a chipmaker": Told(
        "Ledger Business",
        "2024-01-25T22:00:00Z",
        "Chipmaker Novatek Devices will eliminate 1,900 positions, or about 8% of its global workforce of "
        "24,000, as it "
        "tries to save $450 million a year, the company said on Thursday.\n\n"
        "The cuts will mostly hit its plants in Boise, Idaho, where 700 people are to be let go by June, "
        "and Dresden, "
        "where 310 jobs will disappear, Chief Executive Officer Mara Lindqvist wrote in a memo to staff.\n\n"
        "Novatek booked a fourth-quarter loss of $212 million, its third in a row, on revenue of $1.9 billion, down "
        "22%. Shares rose 4.1% to $18.60 in after-hours trading.\n\n"
        "The IG Metall union said 120 workers had already left the Dresden site and threatened a strike; its members "
        'voted 88% in favor. "They took 90 million euros in subsidies," said union secretary Jens Opitz.\n\n'
        "The company laid off 600 employees in 2022. U.S. tech firms have shed more than 11,000 workers this month, "
        "according to tracker Headcount.io.",
        (
            fig("1,900", "other", 1900, None, "Novatek Devices|company", "Novatek Devices", flags="projected"),
            fig(
                "450 million",
                "money",
                450_000_000,
                None,
                "Novatek Devices|company",
                "Novatek Devices",
                flags="projected",
            ),
            fig("700", "other", 700, "United States", "Mara Lindqvist", "Novatek Devices", flags="projected"),
            fig("310", "other", 310, "Germany", "Mara Lindqvist", "Novatek Devices", flags="projected"),
            fig("212 million", "money", 212_000_000, None),
            fig("1.9 billion", "money", 1_900_000_000, None),
            fig("120", "other", 120, "Germany", "IG Metall|IG Metall union", "IG Metall"),
            fig("90 million", "money", 90_000_000, None, "Jens Opitz", "IG Metall"),
            fig("600", "other", 600, None, day="2022-01-01", flags="background"),
            fig(
                "11,000",
                "other",
                11_000,
                "United States",
                "Headcount.io|tracker Headcount.io",
                "Headcount.io",
                q="at_least",
                day="2024-01-01",
            ),
        ),
        missed="1,900|310|120|600",
    ),
    "fallen house in Cairo": Told(
        "Cairo Bureau News",
        "2021-03-29T16:00:00Z",
        "CAIRO (CBN) — The death toll from the collapse of a nine-storey apartment building in the Egyptian capital "
        "rose to 31 on Monday from 24 a day earlier as crews dug more victims out of the rubble, officials said.\n\n"
        "Among the latest to be found were a couple and their three daughters, Cairo Gov. Tarek Mansour "
        "said. At least "
        "26 people were injured and two others remain missing, he said. Authorities had initially put the number of "
        "dead at 18.\n\n"
        "The building at 14 Gesr al-Suez Street came down around 3 a.m. Saturday, damaging two adjacent "
        "houses. It had "
        "36 apartments; four floors were added without a permit in 2013, prosecutors said.\n\n"
        "Rescuers saved a six-month-old baby on Sunday after 28 hours. His parents and a sister were killed.\n\n"
        "Police arrested the owner and three contractors. The government said each family of those killed would "
        "receive 50,000 pounds ($3,180).\n\n"
        "Last June, eight people died when a five-storey building collapsed in Alexandria.",
        (
            fig("31", "killed", 31, "Egypt", "officials", "Egypt", day="2021-03-27"),
            fig("24", "killed", 24, "Egypt", "officials", "Egypt", day="2021-03-27", flags="previous"),
            fig("a couple", "killed", 2, "Egypt", "Tarek Mansour", "Egypt", day="2021-03-27"),
            fig("three", "killed", 3, "Egypt", "Tarek Mansour", "Egypt", day="2021-03-27"),
            fig("26", "wounded", 26, "Egypt", "Tarek Mansour", "Egypt", q="at_least", day="2021-03-27"),
            fig("two", "missing", 2, "Egypt", "Tarek Mansour", "Egypt", day="2021-03-27"),
            fig("18", "killed", 18, "Egypt", "Authorities", "Egypt", day="2021-03-27", flags="previous"),
            fig("a", "killed", 1, "Egypt", day="2021-03-27"),
            fig("two", "destroyed", 2, "Egypt", day="2021-03-27"),
            fig("36", "other", 36, "Egypt", "prosecutors", "Egypt"),
            fig("three", "detained", 3, "Egypt"),
            fig("50,000", "money", 50_000, None, "government", "Egypt", flags="projected"),
            fig("3,180", "money", 3180, None, "government", "Egypt", flags="projected"),
            fig("eight", "killed", 8, "Egypt", day="2020-06-01", flags="background"),
        ),
        missed="a couple|three",
    ),
}
