"""Articles about disasters and public life, second part, with their gold. All facts are invented."""

from __future__ import annotations

from tests.unit.enrich.claims.told import Told
from tests.unit.enrich.claims.told_sides import Report, count

# fmt: off
REPORTS: dict[str, Report] = {
    "Zambia cholera": Report(
        "ReliefPort",
        "2025-02-14T09:00:00Z",
        "Zambia: Cholera outbreak - Situation update No. 6 (13 February 2025)\n\n"
        "OVERVIEW\n\n"
        "Since the outbreak was declared on 9 January, Zambia has recorded 6,214 cases of cholera and 231 deaths, "
        "according to the Ministry of Health. The ministry said that 1,075 people fell ill in the past week, mostly in "
        "the townships of Lusaka.\n\n"
        "The Zambia Red Cross Society believes that more than 300 people have died, as many families bury their dead "
        "without informing a clinic.\n\n"
        "In neighbouring Malawi, health authorities have confirmed 37 cases in Mchinji district.\n\n"
        "RESPONSE\n\n"
        "Heroes Stadium in Lusaka has been turned into a treatment centre, where 412 patients were being cared for on "
        "12 February. The World Health Organization (WHO) has deployed 26 experts to support case management and "
        "laboratory work.\n\n"
        "Vaccination began on 5 February and has so far reached 930,000 people.\n\n"
        "Médecins Sans Frontières (MSF) reported that 18 nurses at its Matero clinic had been infected, one of whom "
        "has died.\n\n"
        "On 11 February Minister of Health Chileshe Banda announced that schools would stay closed until 3 March. Some "
        "4.3 million pupils are affected.\n\n"
        "CONCERNS\n\n"
        "The UN Resident Coordinator in Zambia, Beata Lind, warned that the disease would reach every province unless "
        "safe water was restored before the rains end. Residents of Kanyama told assessment teams that the communal "
        "taps had been dry since Christmas.\n\n"
        "FUNDING\n\n"
        "Humanitarian partners require US$ 19.5 million until the end of June. As of today, US$ 5.2 million has been "
        "received. The United Kingdom has pledged a further US$ 3 million.\n\n"
        "BACKGROUND\n\n"
        "Cholera is endemic in Zambia. The outbreak that began in October 2017 claimed 114 lives, most of them in "
        "Lusaka.",
        (),
        (
            count("recorded [6,214] cases", "sick", 6214, "Zambia", "Ministry of Health", "Zambia", day="2025-01-09"),
            count("and [231] deaths", "killed", 231, "Zambia", "Ministry of Health", "Zambia", day="2025-01-09"),
            count("that [1,075] people fell ill", "sick", 1075, "Zambia", "Ministry of Health/ministry", "Zambia"),
            count("more than [300] people", "killed", 300, "Zambia", "Zambia Red Cross Society",
                  "Zambia Red Cross Society/Red Cross/Zambia Red Cross", q="at_least", day="2025-01-09"),
            count("confirmed [37] cases", "sick", 37, "Malawi", "health authorities", "Malawi"),
            count("where [412] patients", "sick", 412, "Zambia", day="2025-02-12"),
            count("deployed [26] experts", "deployed", 26, "World Health Organization/WHO/United Nations",
                  role="medic/civilian/any"),
            count("reached [930,000] people", "other", 930_000, "Zambia", day="2025-02-05"),
            count("that [18] nurses", "sick", 18, "Médecins Sans Frontières/MSF/Zambia",
                  "Médecins Sans Frontières/MSF", "Médecins Sans Frontières/MSF", role="medic"),
            count("[one] of whom", "killed", 1, "Médecins Sans Frontières/MSF/Zambia",
                  "Médecins Sans Frontières/MSF", "Médecins Sans Frontières/MSF", role="medic"),
            count("Some [4.3 million] pupils", "other", 4.3e6, "Zambia", q="about", role="child"),
            count("require US$ [19.5 million]", "money", 19.5e6, "Zambia/"),
            count("US$ [5.2 million] has been", "money", 5.2e6, "Zambia/"),
            count("further US$ [3 million]", "money", 3e6, "United Kingdom/Zambia/", "United Kingdom",
                  "United Kingdom", flags="projected"),
            count("claimed [114] lives", "killed", 114, "Zambia", day="2017-10-01", flags="background"),
        ),
        (
            Told("schools would stay closed", "Chileshe Banda", "Zambia", "announce"),
            Told("the disease would reach every province", "Beata Lind", "United Nations", "warn"),
            Told("taps had been dry", "Residents", ""),
        ),
    ),
    "India stampede": Report(
        "Bharat Samachar Agency",
        "2025-08-18T13:45:00Z",
        "BHOPAL, Aug 18 (Bharat Samachar) - Seventeen devotees, including nine women and two children, were crushed to "
        "death and 43 others injured in a stampede at the Kaleshwar temple in Madhya Pradesh's Sehore district on "
        "Sunday evening, officials said.\n\n"
        "Eleven of the injured are in critical condition, district collector Anjali Verma told reporters, adding that "
        "the toll could go up.\n\n"
        "However, a doctor at the district hospital, who did not wish to be named as he is not allowed to speak to the "
        "media, said 22 bodies had been brought to the mortuary since Sunday night.\n\n"
        "The rush began around 6.40 pm when a steel railing on the approach to the shrine gave way. Police had "
        "expected 20,000 pilgrims for the annual fair, but over 60,000 turned up, superintendent of police Rakesh "
        "Tomar said. He denied that his men had beaten the crowd back with sticks.\n\n"
        "\"I was holding my mother's hand and then I was not,\" said Sunita Bai, who had come from Vidisha with her "
        "family. \"People were walking over people.\"\n\n"
        "Temple trust secretary Om Prakash Tiwari said only 90 policemen had been posted at the site. Two contractors "
        "who put up the barricades have been arrested.\n\n"
        "Chief Minister Virendra Chouhan said the state would pay 500,000 rupees to the kin of each of the deceased. A "
        "retired judge will head the inquiry, he said.\n\n"
        "Congress leader Kamla Patel accused the administration of hiding bodies and demanded the resignation of the "
        "home minister. Her party has a list of 26 dead, she claimed.\n\n"
        "Deadly crushes are not uncommon at religious gatherings in India. In January, at least 30 people were killed "
        "at the Kumbh Mela in Prayagraj, while 121 died at a preacher's meeting in Hathras in July 2024.",
        (),
        (
            count("[Seventeen] devotees", "killed", 17, "India", "officials", "India", role="civilian/any",
                  day="2025-08-17"),
            count("including [nine] women", "killed", 9, "India", "officials", "India", role="civilian/any",
                  day="2025-08-17"),
            count("and [two] children", "killed", 2, "India", "officials", "India", role="child", day="2025-08-17"),
            count("[43] others injured", "wounded", 43, "India", "officials", "India", role="civilian/any",
                  day="2025-08-17"),
            count("[Eleven] of the injured", "wounded", 11, "India", "Anjali Verma", "India", day="2025-08-17"),
            count("said [22] bodies", "killed", 22, "India", "doctor at the district hospital/doctor", "India/",
                  day="2025-08-17"),
            count("expected [20,000] pilgrims", "present", 20_000, "India", "Rakesh Tomar", "India",
                  role="civilian/any", flags="projected"),
            count("over [60,000] turned up", "present", 60_000, "India", "Rakesh Tomar", "India",
                  role="civilian/any", q="at_least", day="2025-08-17"),
            count("only [90] policemen", "deployed/present", 90, "India", "Om Prakash Tiwari", "/India/Temple trust",
                  role="police", day="2025-08-17"),
            count("[Two] contractors", "detained", 2, "India", role="civilian/any"),
            count("pay [500,000] rupees", "money", 500_000, "India/", "Virendra Chouhan", "India",
                  flags="projected"),
            count("list of [26] dead", "killed", 26, "India", "Kamla Patel", "Congress", day="2025-08-17"),
            count("at least [30] people", "killed", 30, "India", q="at_least", day="2025-01-01", flags="background"),
            count("while [121] died", "killed", 121, "India", day="2024-07-01", flags="background"),
        ),
        (
            Told("his men had beaten", "Rakesh Tomar", "India", "deny", denied=True),
            Told("was holding my mother's hand", "Sunita Bai", ""),
            Told("will head the inquiry", "Virendra Chouhan", "India"),
            Told("hiding bodies", "Kamla Patel", "Congress", "accuse"),
            Told("the resignation of the home minister", "Kamla Patel", "Congress", "demand"),
        ),
    ),
    "Spain heat": Report(
        "Diario del Sur (English edition)",
        "2025-08-12T15:10:00Z",
        "The heatwave gripping Spain has caused an estimated 1,180 deaths since the end of July, the Carlos III Health "
        "Institute said on Tuesday. Its count had stood at 760 on Friday.\n\n"
        "The institute compares the deaths registered each day with the average of earlier summers. Most of those who "
        "died were over 75 and lived alone, it said.\n\n"
        "The Madrid regional government questioned the method. \"A model is not a death certificate,\" said its health "
        "chief, Beatriz Olmos. Hospitals in the region had certified 23 deaths from heatstroke since 1 August, she "
        "added.\n\n"
        "The hot, dry wind has also fanned wildfires across the west of the country. In Zamora province, a volunteer "
        "firefighter was killed on Monday when his tractor overturned in the smoke, emergency services said. Two of "
        "his companions suffered serious burns.\n\n"
        "About 6,300 villagers have had to leave their homes in Castile and Leon, according to the Civil Guard, and "
        "trains between Madrid and Galicia are not running.\n\n"
        "Interior Minister Fernando Aguirre said 1,900 soldiers from the Military Emergencies Unit were helping to "
        "fight the flames. \"The next two days will be decisive,\" he told public television. Two French "
        "water-bombing planes landed in Salamanca on Tuesday morning.\n\n"
        "Twelve people have been arrested on suspicion of arson since June, among them a forest guard in Avila, "
        "police said.\n\n"
        "The farmers' association Asaja put the losses to its members at 280 million euros. Greenpeace accused the "
        "regions of cutting back on fire prevention in winter.\n\n"
        "Aemet, the state weather agency, said temperatures would begin to fall on Thursday.\n\n"
        "In the summer of 2022, the deadliest so far, the health institute attributed more than 4,700 deaths to the "
        "heat.",
        (),
        (
            count("estimated [1,180] deaths", "killed", 1180, "Spain", "Carlos III Health Institute",
                  "Spain/Carlos III Health Institute", q="about"),
            count("stood at [760]", "killed", 760, "Spain", "Carlos III Health Institute",
                  "Spain/Carlos III Health Institute", flags="previous"),
            count("certified [23] deaths", "killed", 23, "Spain", "Beatriz Olmos", "Spain", day="2025-08-01"),
            count("[a] volunteer", "killed", 1, "Spain", "emergency services", "Spain", day="2025-08-11"),
            count("[Two] of his companions", "wounded", 2, "Spain", day="2025-08-11"),
            count("About [6,300] villagers", "evacuated/displaced", 6300, "Spain", "Civil Guard", "Spain",
                  role="civilian/any", q="about"),
            count("said [1,900] soldiers", "deployed", 1900, "Spain", "Fernando Aguirre", "Spain", role="military"),
            count("[Two] French", "deployed", 2, "France", day="2025-08-12"),
            count("[Twelve] people", "detained", 12, "Spain", "police", "Spain", day="2025-06-01"),
            count("among them [a] forest guard", "detained", 1, "Spain", "police", "Spain"),
            count("at [280 million] euros", "money", 280e6, "Asaja/Spain/", "Asaja", "Asaja"),
            count("more than [4,700] deaths", "killed", 4700, "Spain", "Carlos III Health Institute/health institute",
                  "Spain/Carlos III Health Institute", q="at_least", flags="background"),
        ),
        (
            Told("is not a death certificate", "Beatriz Olmos", "Spain"),
            Told("will be decisive", "Fernando Aguirre", "Spain"),
            Told("cutting back on fire prevention", "Greenpeace", "Greenpeace", "accuse"),
            Told("temperatures would begin to fall", "Aemet", "Spain/Aemet"),
        ),
    ),
    "Germany layoffs": Report(
        "Rheinland Wire",
        "2025-10-22T14:30:00Z",
        "REUTLINGEN, Germany (Rheinland Wire) - Car parts maker Hallwanger AG will cut 5,500 jobs by the end of 2028, "
        "3,800 of them in Germany, the company said on Wednesday, drawing angry protests from workers at its main "
        "plant.\n\n"
        "In March the group had still spoken of 3,000 posts to go.\n\n"
        "\"We are making parts for engines that nobody will order any more,\" chief executive Katrin Sommerfeld told a "
        "staff meeting in Reutlingen. She said 420 million euros had been set aside for severance pay.\n\n"
        "The IG Metall union accused the management of breaking its word. District leader Murat Aydin estimated that "
        "7,000 livelihoods were at stake if temporary workers were counted. \"They have slept through ten years and "
        "now they send us the bill,\" he said.\n\n"
        "Around 4,500 employees walked out at the end of the early shift, according to the union. Police counted 2,800 "
        "people at the factory gate, where tyres were set alight. Two women were treated for breathing problems.\n\n"
        "A plant in Sibiu, Romania, where 900 people work, is to be shut altogether, a company spokesman said. He "
        "denied that production would be moved to Asia.\n\n"
        "Reutlingen Mayor Lena Brandt said the town would lose 11 million euros a year in business tax. The state's "
        "economy minister, Jens Kohler, called for a round table of company, union and government.\n\n"
        "Founded in 1924, Hallwanger employs 41,000 people. It made a net loss of 610 million euros in the first half "
        "of this year, after a small profit in the same period of 2024.\n\n"
        "The German car industry has been hit by weak demand, high energy prices and Chinese competition. It has shed "
        "51,000 jobs within a year, the research institute IWO found in August.",
        (("Hallwanger AG", "IG Metall"), ("Hallwanger", "IG Metall")),
        (
            count("cut [5,500] jobs", "other", 5500, "Hallwanger AG/Hallwanger/", "company/Hallwanger AG",
                  "Hallwanger AG/Hallwanger", role="civilian/any", flags="projected"),
            count("[3,800] of them in Germany", "other", 3800, "Germany/Hallwanger AG/Hallwanger/",
                  "company/Hallwanger AG", "Hallwanger AG/Hallwanger", role="civilian/any", flags="projected"),
            count("spoken of [3,000] posts", "other", 3000, "Hallwanger AG/Hallwanger/",
                  "group/Hallwanger AG/Hallwanger", "Hallwanger AG/Hallwanger", role="civilian/any",
                  flags="previous projected"),
            count("said [420 million] euros", "money", 420e6, "Hallwanger AG/Hallwanger/", "Katrin Sommerfeld",
                  "Hallwanger AG/Hallwanger"),
            count("[7,000] livelihoods", "other", 7000, "Hallwanger AG/Hallwanger/Germany/", "Murat Aydin",
                  "IG Metall", role="civilian/any", flags="projected"),
            count("Around [4,500] employees", "present", 4500, "Hallwanger AG/Hallwanger/Germany", "union/IG Metall",
                  "IG Metall", role="civilian/any", q="about", day="2025-10-22"),
            count("counted [2,800]", "present", 2800, "Germany/Hallwanger AG/Hallwanger", "Police", "Germany",
                  role="civilian/any", day="2025-10-22"),
            count("[Two] women", "sick/wounded", 2, "Germany/Hallwanger AG/Hallwanger", role="civilian/any",
                  day="2025-10-22"),
            count("where [900] people work", "other", 900, "Hallwanger AG/Hallwanger/Romania",
                  "company spokesman/spokesman", "Hallwanger AG/Hallwanger", role="civilian/any"),
            count("lose [11 million] euros", "money", 11e6, "Germany/", "Lena Brandt", "Germany",
                  flags="projected"),
            count("employs [41,000] people", "other", 41_000, "Hallwanger AG/Hallwanger", role="civilian/any"),
            count("loss of [610 million] euros", "money", 610e6, "Hallwanger AG/Hallwanger", day="2025-01-01"),
            count("[51,000] jobs", "other", 51_000, "Germany", "IWO/research institute IWO",
                  "IWO/", role="civilian/any"),
        ),
        (
            Told("engines that nobody will order", "Katrin Sommerfeld", "Hallwanger AG/Hallwanger"),
            Told("breaking its word", "IG Metall/IG Metall union", "IG Metall", "accuse"),
            Told("they send us the bill", "Murat Aydin", "IG Metall"),
            Told("production would be moved to Asia", "company spokesman/spokesman", "Hallwanger AG/Hallwanger",
                 "deny", denied=True),
            Told("a round table of company", "Jens Kohler", "Germany", "call_for"),
        ),
    ),
}
# fmt: on
