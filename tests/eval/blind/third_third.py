"""Articles on both, written last, with their gold; see the package. All facts are invented."""

from __future__ import annotations

from tests.unit.enrich.claims.told import Told
from tests.unit.enrich.claims.told_sides import Report, count

# fmt: off
THIRD: dict[str, Report] = {
    "Ratanpura": Report(
        "The Malwa Chronicle",
        "2025-04-06T15:30:00Z",
        "RATANPURA (DATIA), April 6: As many as 18 pilgrims, 11 of them women, were crushed to death and 43 others "
        "injured in a stampede at the Siddheshwari Mata temple here in the early hours of Sunday, when a bamboo "
        "railing on the approach bridge gave way during the Ram Navami rush.\n\n"
        "District Collector Anurag Solanki told reporters that 16 bodies had been identified and handed over to the "
        "kin. Nine of the injured, including three children, have been referred to Gwalior in a critical condition, "
        "he added.\n\n"
        "An estimated 4.5 lakh devotees had turned up since Saturday evening, officials admitted, almost double of "
        "what the administration had planned for.\n\n"
        "\"People began to fall over one another and nobody could hear anything for the screaming,\" said Sunita "
        "Kushwaha of Jhansi, who lost two relatives in the crush.\n\n"
        "Congress MLA Govind Yadav alleged that over 30 people had perished and accused the state government of "
        "spiriting bodies away to keep the count low. He demanded the resignation of the tourism minister.\n\n"
        "Superintendent of Police Kiran Rathore rubbished the charge. \"We have nothing to hide,\" she said, adding "
        "that 640 policemen had been posted at the shrine. Two members of the temple trust were arrested by evening "
        "and a contractor is on the run, according to the SP.\n\n"
        "Chief Minister Vikram Bhadoria, who cut short a visit to Delhi, announced an ex gratia of Rs 4 lakh for the "
        "next of kin of each of the deceased and Rs 50,000 for the injured. He promised a magisterial probe, which is "
        "to submit its findings in 15 days.\n\n"
        "Volunteers of a local akhara pulled out dozens of trapped devotees with ropes before the first ambulance "
        "arrived from the town, 8 km away.\n\n"
        "The temple is no stranger to tragedy. In October 2013, 115 people were killed at the same spot after rumours "
        "spread that the bridge was about to collapse.",
        (),
        (
            count("As many as [18] pilgrims", "killed", 18, "India", role="civilian/any", day="2025-04-06"),
            count("[11] of them women", "killed", 11, "India", role="civilian/any", day="2025-04-06"),
            count("[43] others", "wounded", 43, "India", role="civilian/any", day="2025-04-06"),
            count("[16] bodies", "killed", 16, "India", "Anurag Solanki", "India", role="civilian/any"),
            count("[Nine] of the injured", "wounded/sick", 9, "India", "Anurag Solanki", "India",
                  role="civilian/any"),
            count("including [three] children", "wounded/sick", 3, "India", "Anurag Solanki", "India", role="child"),
            count("estimated [4.5 lakh]", "present", 450_000, "India", "officials", "India/", role="civilian/any",
                  q="about", day="2025-04-05"),
            count("lost [two] relatives", "killed", 2, "India", role="civilian/any", day="2025-04-06"),
            count("over [30] people", "killed", 30, "India", "Govind Yadav",
                  "Congress/Indian National Congress/Congress Party", role="civilian/any", q="at_least"),
            count("that [640] policemen", "deployed", 640, "India", "Kiran Rathore", "India", role="police"),
            count("[Two] members of the temple", "detained", 2, "India", "Kiran Rathore/SP", "India",
                  role="civilian/any", day="2025-04-06"),
            count("Rs [4 lakh]", "money", 400_000, "India/", "Vikram Bhadoria", "India"),
            count("Rs [50,000]", "money", 50_000, "India/", "Vikram Bhadoria", "India"),
            count("pulled out [dozens]", "rescued", 24, "India", role="civilian/any", q="vague", day="2025-04-06"),
            count("[115] people were killed", "killed", 115, "India", role="civilian/any", day="2013-10-01",
                  flags="background"),
        ),
        (
            Told("to fall over one another", "Sunita Kushwaha", ""),
            Told("spiriting bodies away", "Govind Yadav", "Congress/Indian National Congress/Congress Party",
                 "accuse"),
            Told("the resignation of the tourism minister", "Govind Yadav",
                 "Congress/Indian National Congress/Congress Party", "demand call_for"),
            Told("We have nothing to hide", "Kiran Rathore", "India"),
            Told("a magisterial probe", "Vikram Bhadoria", "India", "promise"),
        ),
    ),
    "Measles": Report(
        "The Plains Courier",
        "2025-05-21T12:00:00Z",
        "GARDEN CITY, Kan. - The measles outbreak in southwest Kansas grew to 86 confirmed cases on Tuesday, the "
        "state health department reported, 11 more than in Friday's update.\n\n"
        "Seven people have been hospitalized since the first infection turned up in March, and two of them, both "
        "infants, are in intensive care in Wichita, said Dr. Lorraine Pickett, the state epidemiologist. She warned "
        "that the outbreak could top 200 cases before the summer is over.\n\n"
        "The county coroner confirmed that a 6-year-old girl from Sublette who died on May 14 had the virus. It is the "
        "first measles death in Kansas in decades.\n\n"
        "About 450 students have been told to stay home for 21 days, USD 457 Superintendent Marcus Weems said. Three "
        "schools sent parents letters on Monday.\n\n"
        "At the fairgrounds, county nurse Bonnie Schrag said her staff had vaccinated 740 people over four weekends, "
        "a number she called \"more than I dared hope for.\"\n\n"
        "Not everyone is lining up. Some 120 residents turned out Monday night for a meeting at which speaker after "
        "speaker told commissioners to keep the county out of family decisions. \"I'm not against shots. I'm against "
        "being told,\" said Dale Unruh, a feedlot owner with five unvaccinated grandchildren.\n\n"
        "Gov. Carla Bettis denied that a quarantine order was being drafted. Her office has set aside $1.4 million for "
        "extra nurses and testing.\n\n"
        "The cases are thought to be tied to the larger outbreak across the line in Texas, where health officials "
        "have logged 718 infections and two deaths since January. Nationwide, the Centers for Disease Control and "
        "Prevention had counted 1,046 cases as of Friday.\n\n"
        "The last year with more was 2019, when 1,274 people in the United States caught the disease.",
        (),
        (
            count("grew to [86]", "sick", 86, "United States", "state health department/health department",
                  "United States"),
            count("reported, [11] more", "sick", 11, "United States", "state health department/health department",
                  "United States"),
            count("[Seven] people have been hospitalized", "sick", 7, "United States", "Lorraine Pickett",
                  "United States"),
            count("[two] of them, both", "sick", 2, "United States", "Lorraine Pickett", "United States",
                  role="child/any"),
            count("top [200] cases", "sick", 200, "United States", "Lorraine Pickett", "United States", q="at_least",
                  flags="projected"),
            count("[a] 6-year-old girl", "killed", 1, "United States", "county coroner/coroner", "United States",
                  role="child", day="2025-05-14"),
            count("About [450] students", "other", 450, "United States", "Marcus Weems", "United States/USD 457/",
                  role="child/civilian/any", q="about"),
            count("vaccinated [740] people", "other", 740, "United States", "Bonnie Schrag", "United States",
                  role="civilian/any"),
            count("Some [120] residents", "present", 120, "United States", role="civilian/any", q="about",
                  day="2025-05-19"),
            count("with [five] unvaccinated", "other", 5, "United States", role="child/any"),
            count("aside $[1.4 million]", "money", 1_400_000, "United States/"),
            count("logged [718]", "sick", 718, "United States", "health officials", "United States",
                  day="2025-01-01"),
            count("[two] deaths", "killed", 2, "United States", "health officials", "United States",
                  day="2025-01-01"),
            count("counted [1,046] cases", "sick", 1046, "United States",
                  "Centers for Disease Control and Prevention", "United States"),
            count("when [1,274] people", "sick", 1274, "United States", day="2019-01-01", flags="background"),
        ),
        (
            Told("more than I dared hope for", "Bonnie Schrag", "United States"),
            Told("keep the county out of family", "speaker/speaker after speaker/speakers/residents", "",
                 "demand call_for"),
            Told("not against shots", "Dale Unruh", ""),
            Told("a quarantine order was being drafted", "Carla Bettis", "United States", "deny", denied=True),
        ),
    ),
    "Nouadhibou": Report(
        "Atlantic Public Radio",
        "2025-06-28T07:30:00Z",
        "PRESENTER: It's eight minutes past seven. At least 41 people have died and dozens more are missing after a "
        "fishing boat crowded with migrants went over off the coast of Mauritania. Our West Africa correspondent, "
        "Nadia Ferreira, is in the port of Nouadhibou. Nadia, what do we know?\n\n"
        "FERREIRA: Well, the boat, one of those long wooden pirogues, put out from Mbour in Senegal on Monday night. "
        "Survivors have told the Red Crescent that there were about 170 people on board, most of them Senegalese and "
        "Gambian. The coastguard here says it has picked up 52 alive, among them four children.\n\n"
        "PRESENTER: And those who haven't been found?\n\n"
        "FERREIRA: The regional governor, Sidi Ould Mahfoud, speaks of 77 missing. The International Organization for "
        "Migration believes that's too low, it puts the figure at more than 90. I met one of the survivors last night, "
        "a young man called Modou Sarr.\n\n"
        "SARR (through interpreter): The engine stopped on the third day. The captain told us help was on its way. My "
        "two brothers went into the water and I didn't see them again.\n\n"
        "PRESENTER: What's the reaction been?\n\n"
        "FERREIRA: In Dakar the interior minister, Aissatou Diagne, told parliament that police had arrested six men "
        "on suspicion of organising the crossing. She said nearly 3,000 people had been stopped from leaving Senegal's "
        "beaches since January. But an opposition lawmaker, Ibrahima Faye, accused her of arresting small fry and "
        "leaving the big names alone. And from Madrid we hear that Spain will send another 25 Civil Guard officers to "
        "Nouadhibou next month.\n\n"
        "PRESENTER: Is there any sign of this route closing?\n\n"
        "FERREIRA: Not really. The campaign group Route Watch says nearly 9,800 people died trying to reach the "
        "Canaries in 2024. And that's despite 210 million euros which the European Union has given Mauritania to "
        "patrol these waters. The doctor at the hospital here, Mariem Mint Ely, told me she has 19 people on drips, "
        "and no more beds.\n\n"
        "PRESENTER: Nadia Ferreira in Nouadhibou, thank you.",
        (),
        (
            count("At least [41] people", "killed", 41, "/Mauritania", role="civilian/any", q="at_least"),
            count("[dozens] more", "missing", 24, "/Mauritania", role="civilian/any", q="vague"),
            count("about [170] people on board", "present", 170, "/Mauritania/Senegal", "Survivors", "",
                  role="civilian/any", q="about"),
            count("picked up [52] alive", "rescued", 52, "/Mauritania/Senegal", "coastguard", "Mauritania",
                  role="civilian/any"),
            count("them [four] children", "rescued", 4, "/Mauritania/Senegal", "coastguard", "Mauritania",
                  role="child"),
            count("speaks of [77] missing", "missing", 77, "/Mauritania/Senegal", "Sidi Ould Mahfoud", "Mauritania",
                  role="civilian/any"),
            count("more than [90]", "missing", 90, "/Mauritania/Senegal", "International Organization for Migration",
                  "International Organization for Migration/United Nations", role="civilian/any", q="at_least"),
            count("My [two] brothers", "missing", 2, "/Mauritania/Senegal", "Modou Sarr", "", role="civilian/any"),
            count("arrested [six] men", "detained", 6, "Senegal", "Aissatou Diagne", "Senegal",
                  role="civilian/any"),
            count("nearly [3,000] people", "other/detained", 3000, "Senegal/", "Aissatou Diagne", "Senegal",
                  role="civilian/any", q="about", day="2025-01-01"),
            count("another [25] Civil Guard", "deployed", 25, "Spain", "Madrid/Spain", "Spain", role="police",
                  flags="projected"),
            count("nearly [9,800] people", "killed", 9800, "", "Route Watch", "Route Watch", role="civilian/any",
                  q="about", day="2024-01-01", flags="background"),
            count("despite [210 million euros]", "money", 210_000_000, "Mauritania/European Union/"),
            count("has [19] people on drips", "sick/wounded", 19, "/Mauritania", "Mariem Mint Ely", "Mauritania/",
                  role="civilian/any"),
        ),
        (
            Told("The engine stopped on the third day", "Modou Sarr/Sarr", ""),
            Told("help was on its way", "captain/Modou Sarr/Sarr", ""),
            Told("arresting small fry", "Ibrahima Faye", "Opposition/", "accuse"),
        ),
    ),
    "Hartwig": Report(
        "Rheinblick Business (English service)",
        "2025-11-05T16:00:00Z",
        "STUTTGART - Brake maker Hartwig & Lohse will shed 6,200 jobs worldwide by the end of 2027, 3,800 of them in "
        "Germany, the company announced on Wednesday, blaming weak demand for electric cars and competition from "
        "China.\n\n"
        "The group, which has a payroll of 41,000, slid to a loss of 318 million euros in the third quarter. It has "
        "booked 1.1 billion euros in provisions for severance and early retirement, finance chief Lars Oehme said on a "
        "call with analysts. Its shares rose 4 percent.\n\n"
        "\"We have left this too late as it is,\" chief executive Annegret Thiele told a staff assembly in Reutlingen. "
        "She ruled out compulsory redundancies before next July.\n\n"
        "Works council head Heike Brandl accused management of breaking a 2023 site pact. Some 340 temporary "
        "workers were let go in October without a word of explanation, she said.\n\n"
        "Outside the gates the IG Metall union counted 1,400 protesters; police spoke of around 900. One demonstrator "
        "was detained after a flare was thrown at a company car. The union's regional leader, Cem Yildirim, called for "
        "walkouts at all German sites next week and warned that up to 9,000 jobs could go at suppliers.\n\n"
        "State premier Jochen Ebinger described the plan as a slap in the face for the region and promised talks with "
        "Berlin about a rescue fund.\n\n"
        "An internal presentation seen by this newspaper shows that the plant in Trnava, Slovakia, is to gain 700 "
        "posts over the same period. Hartwig & Lohse denied that production was being shifted eastwards.\n\n"
        "The German Car Industry Federation estimates that the sector has lost about 55,000 positions in the country "
        "since the start of 2024. Rival Brembach, which closed its foundry in Siegen in 2019 with the loss of 870 "
        "jobs, said it had no plans for further cuts.",
        (),
        (
            count("shed [6,200] jobs", "other", 6200, "Hartwig & Lohse",
                  "Hartwig & Lohse/company/Brake maker Hartwig & Lohse", "Hartwig & Lohse", role="civilian/any",
                  flags="projected"),
            count("2027, [3,800] of them", "other", 3800, "Hartwig & Lohse/Germany",
                  "Hartwig & Lohse/company/Brake maker Hartwig & Lohse", "Hartwig & Lohse", role="civilian/any",
                  flags="projected"),
            count("payroll of [41,000]", "other", 41_000, "Hartwig & Lohse", role="civilian/any"),
            count("loss of [318 million euros]", "money", 318_000_000, "Hartwig & Lohse"),
            count("booked [1.1 billion euros]", "money", 1_100_000_000, "Hartwig & Lohse", "Lars Oehme",
                  "Hartwig & Lohse"),
            count("Some [340] temporary", "other", 340, "Hartwig & Lohse/Germany", "Heike Brandl",
                  "Hartwig & Lohse/", role="civilian/any", q="about", day="2025-10-01"),
            count("counted [1,400] protesters", "present", 1400, "Germany/IG Metall/Hartwig & Lohse/",
                  "IG Metall/IG Metall union", "IG Metall", role="civilian/any"),
            count("around [900]", "present", 900, "Germany/IG Metall/Hartwig & Lohse/", "police", "Germany",
                  role="civilian/any", q="about"),
            count("[One] demonstrator", "detained", 1, "Germany/IG Metall/Hartwig & Lohse/", role="civilian/any"),
            count("up to [9,000] jobs", "other", 9000, "Germany/", "Cem Yildirim", "IG Metall", role="civilian/any",
                  q="at_most", flags="projected"),
            count("gain [700]", "other", 700, "Hartwig & Lohse/Slovakia", "internal presentation",
                  "Hartwig & Lohse/", role="civilian/any", flags="projected"),
            count("about [55,000] positions", "other", 55_000, "Germany", "German Car Industry Federation",
                  "German Car Industry Federation", role="civilian/any", q="about", day="2024-01-01"),
            count("loss of [870] jobs", "other", 870, "Brembach/Germany", role="civilian/any", day="2019-01-01",
                  flags="background"),
        ),
        (
            Told("left this too late", "Annegret Thiele", "Hartwig & Lohse"),
            Told("compulsory redundancies", "Annegret Thiele", "Hartwig & Lohse", "deny promise state",
                 denied=True),
            Told("breaking a 2023 site pact", "Heike Brandl", "Hartwig & Lohse/", "accuse"),
            Told("walkouts at all German sites", "Cem Yildirim", "IG Metall", "call_for"),
            Told("a slap in the face", "Jochen Ebinger", "Germany", "state condemn other"),
            Told("talks with Berlin", "Jochen Ebinger", "Germany", "promise"),
            Told("production was being shifted", "Hartwig & Lohse", "Hartwig & Lohse", "deny", denied=True),
            Told("no plans for further cuts", "Brembach/Rival Brembach", "Brembach"),
        ),
    ),
}
# fmt: on
