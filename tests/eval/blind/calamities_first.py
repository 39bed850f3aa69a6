"""Articles on calamities, crime and a strike, with their gold; see the package. All facts are invented."""

from __future__ import annotations

from tests.unit.enrich.claims.told import Told
from tests.unit.enrich.claims.told_sides import Report, count

# fmt: off
FIRST: dict[str, Report] = {
    "Quake": Report(
        "Transglobe",
        "2025-10-14T13:30:00Z",
        "BISHKEK, Oct 14 (Transglobe) - Rescue teams dug with shovels and bare hands through collapsed mud-brick "
        "houses in southern Kyrgyzstan on Tuesday after a magnitude 6.6 earthquake struck before dawn, killing at "
        "least 58 people, up from the 27 reported in the morning, officials said.\n\n"
        "The quake hit at 4:12 a.m. at a depth of 11 km near the town of Ak-Kechuu in the Osh region, the Institute of "
        "Seismology said. It was felt in neighbouring Tajikistan and as far away as Tashkent, the capital of "
        "Uzbekistan.\n\n"
        "Emergency Situations Minister Nurlan Sydykov told a televised briefing that 314 people were hurt, 46 of them "
        "seriously, and that 19 villagers had not been accounted for. Seven people, including two infants, had been "
        "pulled alive from the rubble, he said.\n\n"
        "At the district hospital, doctors operated in tents in the yard because cracks had opened in the walls.\n\n"
        "\"We have received 122 injured since sunrise and we are running out of plaster,\" said surgeon Aida "
        "Toktomambetova.\n\n"
        "Some 1,900 houses were flattened, according to the governor's office, which said about 8,000 people had been "
        "left without a roof as night temperatures fall below freezing.\n\n"
        "\"My brother's house is gone, the school is gone, the mosque is gone,\" said Zhyldyz Mamatova, a 63-year-old "
        "pensioner wrapped in a carpet beside a fire.\n\n"
        "Across the border, Tajikistan's Committee for Emergency Situations reported that two shepherds were killed by "
        "a rockslide in the Lakhsh district.\n\n"
        "President Almaz Dzhumabekov cut short a visit to Istanbul. He said the government had set aside 500 million "
        "soms for reconstruction and thanked neighbouring countries for their condolences. Russia has flown in 60 "
        "rescuers.\n\n"
        "The head of the regional rescue service, Bakyt Osmonov, warned that the toll could climb above 100 because "
        "three hamlets higher up the valley were still cut off by landslides.\n\n"
        "Kyrgyzstan lies where the Tien Shan meets the Pamir, one of the most seismically active parts of Central "
        "Asia. A quake in the same valley killed 41 people in 1994.",
        (),
        (
            count("at least [58] people", "killed", 58, "Kyrgyzstan", "officials", "Kyrgyzstan", q="at_least",
                  day="2025-10-14"),
            count("up from the [27] reported", "killed", 27, "Kyrgyzstan", "officials", "Kyrgyzstan",
                  day="2025-10-14", flags="previous"),
            count("that [314] people were hurt", "wounded", 314, "Kyrgyzstan", "Nurlan Sydykov", "Kyrgyzstan",
                  day="2025-10-14"),
            count("[46] of them seriously", "wounded", 46, "Kyrgyzstan", "Nurlan Sydykov", "Kyrgyzstan",
                  day="2025-10-14"),
            count("that [19] villagers", "missing", 19, "Kyrgyzstan", "Nurlan Sydykov", "Kyrgyzstan",
                  role="any/civilian"),
            count("[Seven] people, including", "rescued", 7, "Kyrgyzstan", "Nurlan Sydykov", "Kyrgyzstan"),
            count("including [two] infants", "rescued", 2, "Kyrgyzstan", "Nurlan Sydykov", "Kyrgyzstan", role="child"),
            count("received [122] injured", "wounded/sick", 122, "Kyrgyzstan", "Aida Toktomambetova", "Kyrgyzstan/",
                  day="2025-10-14"),
            count("Some [1,900] houses", "destroyed", 1900, "Kyrgyzstan", "governor's office", "Kyrgyzstan", q="about",
                  day="2025-10-14"),
            count("about [8,000] people", "displaced", 8000, "Kyrgyzstan", "governor's office", "Kyrgyzstan",
                  q="about"),
            count("that [two] shepherds", "killed", 2, "Tajikistan",
                  "Committee for Emergency Situations/Tajikistan's Committee for Emergency Situations", "Tajikistan",
                  role="any/civilian", day="2025-10-14"),
            count("aside [500 million]", "money", 500_000_000, "Kyrgyzstan/", "Almaz Dzhumabekov", "Kyrgyzstan"),
            count("flown in [60] rescuers", "deployed", 60, "Russia"),
            count("climb above [100]", "killed", 100, "Kyrgyzstan", "Bakyt Osmonov", "Kyrgyzstan", q="at_least",
                  flags="projected"),
            count("killed [41] people", "killed", 41, "Kyrgyzstan", day="1994-01-01", flags="background"),
        ),
        (
            Told("The quake hit at 4:12 a.m.", "Institute of Seismology", "Kyrgyzstan"),
            Told("My brother's house is gone", "Zhyldyz Mamatova", "/Kyrgyzstan"),
            Told("neighbouring countries for their", "Almaz Dzhumabekov", "Kyrgyzstan", "thank"),
        ),
    ),
    "Flood": Report(
        "Gazeta do Vale (machine translation)",
        "2024-01-23T21:00:00Z",
        "The number of deads by the rains in the Vale do Itaúna, in the interior of Minas Gerais, rose to 31 this "
        "Tuesday (23), informed the Civil Defense of the state, that in the previous bulletin counted 26. There are "
        "still nine disappeared, of which three are children, according to the same body.\n\n"
        "The Civil Defense informed also that 4,870 persons are unhoused, in public shelters, and other 11,300 are "
        "dislodged, in houses of relatives and friends.\n\n"
        "The municipality most reached was Santa Rita do Itaúna, of 38 thousand inhabitants, where a slope came down "
        "over the neighborhood of Vila Nova in the night of Sunday (21) and buried at least 14 residences. There, 12 "
        "bodies were removed of the mud until the closing of this edition.\n\n"
        "\"It was a noise as of an airplane, and afterwards there was no more street\", told to the Gazeta the "
        "housewife Marlene Aparecida da Silva, 52 years, that lost two grandchildren in the tragedy.\n\n"
        "The Fire Department affirmed that it rescued 67 persons with life since Sunday, a good part of them with the "
        "support of helicopters and of residents with boats.\n\n"
        "The mayor of the city, Geraldo Pimenta (PSB), criticized the delay of the help. \"We asked machines on Sunday "
        "and they arrived only today\", he declared. He estimated the damages in R$ 48 millions, value that surpasses "
        "the third part of the annual budget of the prefecture.\n\n"
        "The governor, Heloísa Brandão, overflew the region in the morning. She affirmed that 350 policemen and "
        "firemen already work in the place and that the state liberated R$ 20 millions to the municipalities in "
        "situation of emergency.\n\n"
        "The Hospital São Vicente attended 95 wounded, being that 18 continue interned. The unit asked for donations "
        "of blood of all the types.\n\n"
        "The National Institute of Meteorology alerted that the rain will return with force on Thursday (25), with "
        "accumulated of up to 100 millimeters.\n\n"
        "In January of 2020, the rains had left 59 deads in the same region.",
        (),
        (
            count("rose to [31] this", "killed", 31, "Brazil", "Civil Defense", "Brazil"),
            count("bulletin counted [26]", "killed", 26, "Brazil", "Civil Defense", "Brazil", flags="previous"),
            count("still [nine] disappeared", "missing", 9, "Brazil", "Civil Defense/body/same body", "Brazil"),
            count("of which [three] are children", "missing", 3, "Brazil", "Civil Defense/body/same body", "Brazil",
                  role="child"),
            count("that [4,870] persons", "displaced", 4870, "Brazil", "Civil Defense", "Brazil"),
            count("other [11,300] are", "displaced", 11_300, "Brazil", "Civil Defense", "Brazil"),
            count("of [38 thousand] inhabitants", "other/present", 38_000, "Brazil"),
            count("at least [14] residences", "destroyed", 14, "Brazil", q="at_least", day="2024-01-21"),
            count("There, [12] bodies", "killed", 12, "Brazil"),
            count("lost [two] grandchildren", "killed", 2, "Brazil", role="child/any"),
            count("rescued [67] persons", "rescued", 67, "Brazil", "Fire Department", "Brazil", day="2024-01-21"),
            count("R$ [48 millions]", "money", 48_000_000, "Brazil/", "Geraldo Pimenta", "Brazil"),
            count("that [350] policemen", "deployed", 350, "Brazil", "Heloísa Brandão", "Brazil", role="police/any"),
            count("R$ [20 millions]", "money", 20_000_000, "Brazil/", "Heloísa Brandão", "Brazil"),
            count("attended [95] wounded", "wounded/sick", 95, "Brazil"),
            count("being that [18] continue", "sick/wounded", 18, "Brazil"),
            count("left [59] deads", "killed", 59, "Brazil", day="2020-01-01", flags="background"),
        ),
        (
            Told("It was a noise as of an airplane", "Marlene Aparecida da Silva", "/Brazil"),
            Told("the delay of the help", "Geraldo Pimenta", "Brazil", "condemn accuse other state"),
            Told("We asked machines on Sunday", "Geraldo Pimenta", "Brazil"),
            Told("donations of blood", "unit/Hospital São Vicente", "", "call_for demand state other"),
            Told("the rain will return with force", "National Institute of Meteorology", "Brazil", "warn"),
        ),
    ),
    "Ferry": Report(
        "Visayas Courier",
        "2025-08-05T06:00:00Z",
        "ILOILO CITY — Search teams recovered four more bodies on Tuesday from the waters off Guimaras, bringing to 21 "
        "the number of people confirmed dead in the sinking of the wooden-hulled ferry MB Princess Jolina, the "
        "Philippine Coast Guard (PCG) said.\n\n"
        "The vessel went down on Sunday afternoon after an outrigger snapped in strong winds brought by the southwest "
        "monsoon, some 20 minutes after it left Parola wharf for the town of Jordan.\n\n"
        "Commodore Edgardo Ybañez, PCG district commander, said 63 passengers and crewmen survived, most of them "
        "plucked from the sea by fishermen. Thirteen others remained missing, he said, among them the boat's "
        "captain.\n\n"
        "On paper, the boat carried 78 passengers and five crew members, but survivors told investigators that more "
        "than a hundred people had squeezed aboard. \"There were children who had no tickets and therefore no names,\" "
        "Ybañez told reporters.\n\n"
        "The Maritime Industry Authority said it had suspended the safety certificates of all the vessels of the "
        "operator, Guimaras Fast Lines. The company apologized to the families on its Facebook page but denied that "
        "the ferry was overloaded.\n\n"
        "Dr. Maricel Tupas, spokesperson of the Western Visayas Medical Center, said 17 survivors were still under "
        "treatment, two of them girls with pneumonia after swallowing seawater laced with fuel.\n\n"
        "Rodel Gallego, 44, a fisherman from Buenavista, said he and his son pulled 11 people onto their pump boat. "
        "\"Some let go before I could reach them,\" he said in Hiligaynon.\n\n"
        "The provincial government has handed P10,000 to each bereaved family. Governor Lorna Advincula ordered all "
        "wooden-hulled boats to stay in port until the gale warning is lifted, stranding some 1,200 commuters on the "
        "island, according to the port office.\n\n"
        "Senator Ramon Yulo called for a phaseout of outrigger ferries, which remain the only link to the mainland for "
        "many island towns. In 2011, a similar accident in the same strait left 24 people dead.",
        (),
        (
            count("recovered [four] more bodies", "killed", 4, "Philippines", "Philippine Coast Guard/PCG",
                  "Philippines"),
            count("bringing to [21]", "killed", 21, "Philippines", "Philippine Coast Guard/PCG", "Philippines"),
            count("said [63] passengers", "rescued", 63, "Philippines", "Edgardo Ybañez", "Philippines",
                  role="any/civilian"),
            count("[Thirteen] others", "missing", 13, "Philippines", "Edgardo Ybañez", "Philippines"),
            count("carried [78] passengers", "present", 78, "Philippines", role="any/civilian", day="2025-08-03"),
            count("and [five] crew", "present", 5, "Philippines", day="2025-08-03"),
            count("more than [a hundred] people", "present", 100, "Philippines", "survivors", "/Philippines",
                  q="at_least", day="2025-08-03"),
            count("said [17] survivors", "sick/wounded", 17, "Philippines", "Maricel Tupas",
                  "Western Visayas Medical Center/Philippines/"),
            count("[two] of them girls", "sick", 2, "Philippines", "Maricel Tupas",
                  "Western Visayas Medical Center/Philippines/", role="child/any"),
            count("pulled [11] people", "rescued", 11, "Philippines", "Rodel Gallego", "/Philippines",
                  day="2025-08-03"),
            count("handed P[10,000]", "money", 10_000, "Philippines/"),
            count("some [1,200] commuters", "other", 1200, "Philippines", "port office", "Philippines", q="about",
                  role="any/civilian"),
            count("left [24] people dead", "killed", 24, "Philippines", day="2011-01-01", flags="background"),
        ),
        (
            Told("There were children who had no tickets", "Edgardo Ybañez", "Philippines"),
            Told("it had suspended the safety certificates", "Maritime Industry Authority", "Philippines",
                 "state announce"),
            Told("the ferry was overloaded", "Guimaras Fast Lines/company", "Guimaras Fast Lines", "deny",
                 denied=True),
            Told("Some let go before", "Rodel Gallego", "/Philippines"),
            Told("a phaseout of outrigger ferries", "Ramon Yulo", "Philippines/", "call_for"),
        ),
    ),
    "Derailment": Report(
        "The Northern Post",
        "2025-05-22T16:45:00Z",
        "17.42 BST\nWhat we know so far\n\n"
        "- Five people have died and 71 are injured after an intercity train left the tracks near Arezzo in Tuscany "
        "shortly after 1pm local time on Thursday, Italy's civil protection agency says.\n"
        "- Around 390 people were on board, according to the operator, Ferrovia Centrale.\n"
        "- The line between Florence and Rome is shut in both directions until at least Saturday.\n\n"
        "17.20 BST\n"
        "The regional president, Paolo Ghirlandi, has just spoken to reporters at the scene. He says two passengers "
        "are still trapped in the second carriage and that firefighters are talking to both. \"We will not leave until "
        "they are out,\" he added.\n\n"
        "16.55 BST\n"
        "Ferrovia Centrale has put out a statement. It says there were 386 ticketed passengers and six staff on the "
        "train, and that it is cooperating fully with prosecutors.\n\n"
        "16.31 BST\n"
        "Our reporter Lucia Fenn is outside San Donato hospital in Arezzo, where ambulances keep pulling in. A nurse "
        "coming off shift told her that 33 people had been admitted there and that the youngest was four years old.\n\n"
        "16.10 BST\n"
        "Toll rises\n"
        "The transport minister, Chiara Bassani, has told parliament that four people were killed, revising the "
        "fire brigade's earlier figure of two. More than 200 firefighters are at the site, she said.\n\n"
        "15.48 BST\n"
        "\"There was a bang and then we were lying on our side,\" says Davide Neri, who was in coach four on his way "
        "to a job interview. He managed to smash a window with a suitcase and says he helped three children climb "
        "through it.\n\n"
        "15.30 BST\n"
        "The rail union Filtra says it warned about the state of this stretch of track in February. It is demanding an "
        "independent inquiry. Ferrovia Centrale hasn't responded to our questions.\n\n"
        "15.05 BST\n"
        "Good afternoon and welcome to our live coverage. A passenger train has come off the rails in central Italy, "
        "with local media reporting dozens hurt. Trains there run at up to 250km/h. In 2012 a derailment at nearby "
        "Chiusi killed eight people.",
        (),
        (
            count("[Five] people have died", "killed", 5, "Italy", "civil protection agency", "Italy",
                  day="2025-05-22"),
            count("and [71] are injured", "wounded", 71, "Italy", "civil protection agency", "Italy",
                  day="2025-05-22"),
            count("Around [390] people", "present", 390, "Italy", "Ferrovia Centrale/operator", "Ferrovia Centrale",
                  q="about", day="2025-05-22"),
            count("says [two] passengers", "missing/other", 2, "Italy", "Paolo Ghirlandi", "Italy",
                  role="any/civilian"),
            count("were [386] ticketed", "present", 386, "Italy/Ferrovia Centrale", "Ferrovia Centrale",
                  "Ferrovia Centrale", role="any/civilian", day="2025-05-22"),
            count("and [six] staff", "present", 6, "Italy/Ferrovia Centrale", "Ferrovia Centrale",
                  "Ferrovia Centrale", day="2025-05-22"),
            count("that [33] people", "sick/wounded", 33, "Italy", "nurse/A nurse", "/Italy"),
            count("that [four] people were killed", "killed", 4, "Italy", "Chiara Bassani", "Italy",
                  day="2025-05-22"),
            count("earlier figure of [two]", "killed", 2, "Italy", "fire brigade/Chiara Bassani", "Italy",
                  flags="previous"),
            count("More than [200] firefighters", "deployed", 200, "Italy", "Chiara Bassani", "Italy", q="at_least"),
            count("helped [three] children", "rescued", 3, "Italy", "Davide Neri", "/Italy", role="child",
                  day="2025-05-22"),
            count("reporting [dozens] hurt", "wounded", 24, "Italy", "local media", "/Italy", q="vague",
                  day="2025-05-22"),
            count("killed [eight] people", "killed", 8, "Italy", day="2012-01-01", flags="background"),
        ),
        (
            Told("We will not leave until", "Paolo Ghirlandi", "Italy", "state promise"),
            Told("There was a bang", "Davide Neri", "/Italy"),
            Told("about the state of this stretch", "Filtra/rail union Filtra", "Filtra", "state warn"),
            Told("independent inquiry", "Filtra/rail union Filtra", "Filtra", "demand"),
        ),
    ),
}
# fmt: on
