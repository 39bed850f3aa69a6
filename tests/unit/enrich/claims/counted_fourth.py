"""Eight articles on other topics, written when the rules for those before were done. All facts are invented."""

from __future__ import annotations

from tests.unit.enrich.claims.counted_story import Told, fig

FOURTH: dict[str, Told] = {
    "tornado in Kansas": Told(
        "Plains Tribune",
        "2023-05-08T15:00:00Z",
        "HALVERTON, Kan. (PT) — A tornado half a mile wide tore through a town of 4,300 people in southern Kansas on "
        "Saturday night, killing at least five people and injuring more than 60, authorities said Sunday.\n\n"
        "Three of the victims lived in a mobile home park on U.S. Route 54 and two died when their car was "
        "thrown into "
        "a grain elevator, Sedley County Emergency Manager Cheryl Boone said. All five were over 50.\n\n"
        "The storm, with winds of 165 mph, damaged or destroyed 210 homes and knocked out power to 8,900 "
        "customers. Gov. "
        "Dale Whitmer said 17 people were unaccounted for at one point, but all but two had been located by noon.\n\n"
        "Crews pulled a family of four from a basement at 3 a.m. Mercy Hospital treated 44 patients and kept nine "
        "overnight, spokeswoman Amy Lund said.\n\n"
        "About 150 people stayed in a shelter at the high school. It was the deadliest tornado in the state "
        "since 2007, "
        "when 11 people died in Greensburg.",
        (
            fig("five", "killed", 5, "United States", "authorities", "United States", q="at_least", day="2023-05-06"),
            fig("60", "wounded", 60, "United States", "authorities", "United States", q="at_least", day="2023-05-06"),
            fig("two", "killed", 2, "United States", "Cheryl Boone", "United States", day="2023-05-06"),
            fig("Three", "killed", 3, "United States", "Cheryl Boone", "United States", day="2023-05-06"),
            fig("five", "killed", 5, "United States", day="2023-05-06"),
            fig("210", "destroyed", 210, "United States", day="2023-05-06"),
            fig("17", "missing", 17, "United States", "Dale Whitmer", "United States"),
            fig("44", "sick", 44, "United States", "Amy Lund", None),
            fig("nine", "sick", 9, "United States", "Amy Lund", None),
            fig("150", "evacuated", 150, "United States", q="about"),
            fig("11", "killed", 11, "United States", day="2007-01-01", flags="background"),
        ),
        missed="Three|five|nine",
        extra=1,
    ),
    "measles in Romania": Told(
        "Danube Health News",
        "2024-02-14T09:30:00Z",
        "Romania has registered 1,240 new cases of measles in the past week, bringing the total since the "
        "outbreak began "
        "to more than 6,800, the national public health institute announced on Wednesday.\n\n"
        "Two more infants, aged four and nine months, have died, raising the number of deaths to seven. "
        "None of the seven "
        "had been vaccinated, said the institute's director, Adriana Pop.\n\n"
        "Some 310 children are in hospital, 24 of them in intensive care. The government plans to vaccinate 180,000 "
        "children by the end of April; coverage in Mures county is below 62 percent.\n\n"
        "In Brasov, 14 nurses caught the virus from patients, the nurses' union said. It wants bonuses of "
        "500 lei for "
        "each shift.\n\n"
        "The World Health Organization has sent a team of six experts. An epidemic in 2017 infected 15,500 "
        "people and "
        "killed 59.",
        (
            fig(
                "1,240", "sick", 1240, "Romania", "national public health institute|public health institute", "Romania"
            ),
            fig(
                "6,800",
                "sick",
                6800,
                "Romania",
                "national public health institute|public health institute",
                "Romania",
                q="at_least",
            ),
            fig("Two", "killed", 2, "Romania", role="child"),
            fig("seven", "killed", 7, "Romania"),
            fig("310", "sick", 310, "Romania", role="child", q="about"),
            fig("24", "sick", 24, "Romania", role="child"),
            fig("180,000", "other", 180_000, "Romania", role="child", flags="projected"),
            fig("14", "sick", 14, "Romania", "nurses' union", None, "medic"),
            fig("500", "money", 500, None, "nurses' union", None),
            fig("six", "deployed", 6, "World Health Organization"),
            fig("15,500", "sick", 15_500, "Romania", day="2017-01-01", flags="background"),
            fig("59", "killed", 59, "Romania", day="2017-01-01", flags="background"),
        ),
        missed="6,800|500",
    ),
    "knife attack in Bristol": Told(
        "Severn Post",
        "2022-11-04T08:00:00Z",
        "Two teenagers have been stabbed to death and a third is fighting for his life after a brawl "
        "involving around 30 "
        "youths in a Bristol park.\n\n"
        "Police were called to Eastville Park at 8.40pm on Thursday. A 16-year-old boy died at the scene "
        "and a 15-year-old "
        "boy was pronounced dead in hospital at 10.15pm, Avon and Somerset Police said.\n\n"
        "Five people, aged between 14 and 19, have been arrested on suspicion of murder, Superintendent "
        "Mark Rowley told "
        "reporters. Officers seized three machetes and a 12-inch kitchen knife.\n\n"
        "Rowley said 40 extra officers would patrol the area over the weekend. Knife crime in the force "
        "area rose by 17 "
        "percent to 2,110 offences last year.\n\n"
        "The park, off the M32, had been the scene of a fatal stabbing in March, when a man of 23 was "
        "killed. About 200 "
        "people laid flowers on Friday morning.",
        (
            fig("Two", "killed", 2, "United Kingdom", role="child", day="2022-11-03"),
            fig("a third", "wounded", 1, "United Kingdom", day="2022-11-03"),
            fig("30", "present", 30, "United Kingdom", q="about", day="2022-11-03"),
            fig("Five", "detained", 5, "United Kingdom", "Mark Rowley", "United Kingdom"),
            fig("three", "captured", 3, None, day="2022-11-03"),
            fig("40", "deployed", 40, "United Kingdom", "Mark Rowley", "United Kingdom", "police", flags="projected"),
            fig("a", "killed", 1, "United Kingdom", day="2022-03-01", flags="background"),
            fig("200", "present", 200, "United Kingdom", q="about", day="2022-11-04"),
        ),
        missed="Two|a third|30|three|a|200",
    ),
    "gas leak in Gujarat": Told(
        "Western India Times",
        "2021-06-18T07:00:00Z",
        "VADODARA: Seven workers died and 19 fell ill after inhaling toxic fumes at a dye factory in "
        "Gujarat, India, in the "
        "early hours of Thursday, police said.\n\n"
        "The gas leaked from tanker No. 4127 at about 4.10 am when 35 labourers were asleep in a shed 50 "
        "metres away, "
        "inspector general Harish Mehta said. Four of the deceased were migrants from Bihar.\n\n"
        "Of the 19 people admitted to SSG Hospital, six are on ventilators, medical superintendent Dr "
        "Ranjan Iyer said. Three "
        "firemen who took part in the rescue had to be given oxygen.\n\n"
        "Around 2,500 residents of two villages were shifted to a school until the air cleared.\n\n"
        "Chief Minister Bhavesh Patel announced compensation of Rs 10 lakh each to the families of the dead "
        "and Rs 50,000 to "
        "the injured. The factory owner and two supervisors have been booked. A similar leak in the "
        "district killed 13 people "
        "in 2016.",
        (
            fig("Seven", "killed", 7, "India", "police", "India", day="2021-06-17"),
            fig("19", "sick", 19, "India", "police", "India", day="2021-06-17"),
            fig("35", "present", 35, "India", "Harish Mehta", "India", day="2021-06-17"),
            fig("Four", "killed", 4, "India", day="2021-06-17"),
            fig("six", "sick", 6, "India", "Ranjan Iyer|Dr Ranjan Iyer", None),
            fig("19", "sick", 19, "India", "Ranjan Iyer|Dr Ranjan Iyer", None),
            fig("Three", "sick", 3, "India"),
            fig("2,500", "evacuated", 2500, "India", q="about"),
            fig("10 lakh", "money", 1_000_000, None, "Bhavesh Patel", "India"),
            fig("50,000", "money", 50_000, None, "Bhavesh Patel", "India"),
            fig("13", "killed", 13, "India", day="2016-01-01", flags="background"),
        ),
        missed="Three|50,000",
        extra=1,
    ),
    "lorry in Austria": Told(
        "Burgenland Courier",
        "2022-08-23T12:00:00Z",
        "Austrian police have found 36 migrants, seven of them children, crammed into a refrigerated lorry on the A4 "
        "motorway near the Hungarian border.\n\n"
        "The vehicle was stopped on Monday after a driver heard knocking, police spokesman Helmut Gruber "
        "said. Four people "
        "were unconscious and were taken to hospital in Eisenstadt; a 26-year-old Syrian died there during "
        "the night.\n\n"
        "The others, 20 Syrians, nine Afghans and two Iraqis, have applied for asylum. Each had paid the "
        "smugglers 4,500 euros, "
        "Gruber said. The driver, a 31-year-old from Moldova, is in custody, and investigators are looking "
        "for two accomplices.\n\n"
        "Austria received 31,050 asylum applications between January and July, up 195 percent on a year "
        "earlier. In August "
        "2015, the bodies of 71 people were discovered in a lorry on the same road.",
        (
            fig("36", "other", 36, "Austria", day="2022-08-22"),
            fig("seven", "other", 7, "Austria", role="child", day="2022-08-22"),
            fig("Four", "sick", 4, "Austria", day="2022-08-22"),
            fig("a", "killed", 1, "Syria"),
            fig("20", "other", 20, "Syria"),
            fig("nine", "other", 9, "Afghanistan"),
            fig("two", "other", 2, "Iraq"),
            fig("4,500", "money", 4500, None, "Helmut Gruber", "Austria"),
            fig("71", "killed", 71, "Austria", day="2015-08-01", flags="background"),
        ),
        missed="36|seven|Four|71",
        extra=1,
    ),
    "shooting at an Oregon mall": Told(
        "KTRV News 6",
        "2024-10-07T05:00:00Z",
        "SALEM, Ore. — A gunman opened fire inside a shopping mall Sunday afternoon, killing one person and "
        "wounding four "
        "others before he was shot dead by an off-duty officer, police said.\n\n"
        "The shooting began at 3:22 p.m. near the food court on the second floor of Willow Creek Center, at "
        "4400 Lancaster "
        "Drive, Police Chief Denise Carver said at a news conference.\n\n"
        "The victim who died was identified as 19-year-old Emma Castillo, a cashier. The wounded, two women "
        "and two men "
        "ranging in age from 22 to 67, were taken to Salem Hospital. One is in critical condition, Carver said.\n\n"
        "The suspect, 24, fired at least 15 rounds from a 9 mm pistol. Detectives found two loaded "
        "magazines and more than 100 "
        "cartridges in his car, a 2011 sedan. About 900 shoppers were evacuated.\n\n"
        "In December 2012, a gunman killed two people at a mall near Portland, 45 miles north.",
        (
            fig("one", "killed", 1, "United States", "police", "United States", day="2024-10-06"),
            fig("four", "wounded", 4, "United States", "police", "United States", day="2024-10-06"),
            fig("A", "killed", 1, "United States", "police", "United States", day="2024-10-06"),
            fig("two", "wounded", 2, "United States", day="2024-10-06"),
            fig("two", "wounded", 2, "United States", day="2024-10-06"),
            fig("One", "wounded", 1, "United States", "Denise Carver", "United States", day="2024-10-06"),
            fig("900", "evacuated", 900, "United States", q="about"),
            fig("two", "killed", 2, "United States", day="2012-12-01", flags="background"),
        ),
        missed="A|two|two|900",
    ),
    "floods in Kenya": Told(
        "Rift Valley Standard",
        "2024-04-30T13:00:00Z",
        "NAIROBI, April 30 - The number of people killed by floods in Kenya since March has risen to 169, "
        "from 103 last week, "
        "the government said on Tuesday, a day after a dam burst in Mai Mahiu.\n\n"
        "Government spokesman Isaac Maina said 48 bodies had been recovered there and at least 84 people "
        "were missing. More "
        "than 190,000 have been displaced across the country, he added.\n\n"
        "The Kenya Red Cross put the toll of the dam burst at 52, saying it had taken 109 people to "
        "hospital. Its volunteers "
        "rescued 28 villagers from trees.\n\n"
        "The waters carried away 21 cars and cut the road to Narok in three places. Rainfall at Naivasha "
        "reached 111 mm in 24 "
        "hours.\n\n"
        "Opposition leader Joyce Atieno accused the government of spending only 2 billion of the 10 billion "
        "shillings set "
        "aside for disasters. In 2018, a dam failure near Solai killed 48 people.",
        (
            fig("169", "killed", 169, "Kenya", "government", "Kenya", day="2024-03-01"),
            fig("103", "killed", 103, "Kenya", "government", "Kenya", flags="previous"),
            fig("48", "killed", 48, "Kenya", "Isaac Maina", "Kenya", day="2024-04-29"),
            fig("84", "missing", 84, "Kenya", "Isaac Maina", "Kenya", q="at_least", day="2024-04-29"),
            fig("190,000", "displaced", 190_000, "Kenya", "Isaac Maina", "Kenya", q="at_least"),
            fig("52", "killed", 52, "Kenya", "Kenya Red Cross", "Kenya Red Cross", day="2024-04-29"),
            fig("109", "wounded", 109, "Kenya", "Kenya Red Cross", "Kenya Red Cross", day="2024-04-29"),
            fig("28", "rescued", 28, "Kenya", day="2024-04-29"),
            fig("21", "destroyed", 21, "Kenya", day="2024-04-29"),
            fig("2 billion", "money", 2_000_000_000, None, "Joyce Atieno", None),
            fig("48", "killed", 48, "Kenya", day="2018-01-01", flags="background"),
        ),
        missed="52|2 billion",
        extra=1,
    ),
    "strike at a port": Told(
        "Clyde Business Mail",
        "2023-09-20T16:00:00Z",
        "Some 1,400 dockers walked out at Scotland's largest container port on Wednesday in a dispute over "
        "pay and the loss of "
        "230 jobs, their union said.\n\n"
        "Unite said 92 percent of its members had backed the five-day strike in a ballot. It is demanding a "
        "rise of 9.5 "
        "percent, while the operator, Firth Terminals, has offered 6 percent and a one-off payment of £750.\n\n"
        "The company put the number of strikers at 980 and said 11 of 14 cranes were working. Eight ships "
        "were waiting off "
        "the coast.\n\n"
        'Police said two pickets, aged 34 and 51, had been arrested after scuffles at Gate 3. "We have 300 '
        "people on the line "
        'and not one of them threw anything," said shop steward Moira Lennox.\n\n'
        "Firth Terminals, which employs 2,100 people, made a profit of £48m in 2022. In a strike there in "
        "2014, 600 workers "
        "stayed out for 40 days.",
        (
            fig("1,400", "present", 1400, "United Kingdom", "union|Unite", None, q="about", day="2023-09-20"),
            fig("230", "other", 230, "United Kingdom", "union|Unite", None),
            fig("11", "other", 11, "United Kingdom", "company|Firth Terminals", "Firth Terminals"),
            fig("750", "money", 750, None, "Unite|Firth Terminals", None),
            fig(
                "980", "present", 980, "United Kingdom", "company|Firth Terminals", "Firth Terminals", day="2023-09-20"
            ),
            fig("two", "detained", 2, "United Kingdom", "police", "United Kingdom"),
            fig("300", "present", 300, "United Kingdom", "Moira Lennox", None),
            fig("48m", "money", 48_000_000, None, day="2022-01-01", flags="background"),
            fig("600", "present", 600, "United Kingdom", day="2014-01-01", flags="background"),
        ),
        missed="230|300|600",
        extra=1,
    ),
}
