"""Articles about disasters and public life, first part, with their gold. All facts are invented."""

from __future__ import annotations

from tests.unit.enrich.claims.told import Told
from tests.unit.enrich.claims.told_sides import Report, count

# fmt: off
REPORTS: dict[str, Report] = {
    "Vietnam typhoon": Report(
        "Meridian News",
        "2025-09-25T07:40:00Z",
        "HANOI, Sept 25 (Meridian News) - The death toll from Typhoon Sarika in northern Vietnam climbed to 47 on "
        "Thursday, from 31 a day earlier, as soldiers dug through mud in villages cut off since the storm came ashore "
        "on Tuesday, disaster officials said.\n\n"
        "Another 22 people are missing, most of them in the mountain provinces of Yen Bai and Lao Cai, the Vietnam "
        "Disaster Management Authority said in its morning report. It said 118 people had been hurt and nearly 9,600 "
        "houses had been wrecked or swept away.\n\n"
        "In Lao Cai's Nam Tha commune, a hillside gave way before dawn on Wednesday and buried a row of homes. "
        "Provincial vice chairman Tran Van Dung said rescuers had pulled out 14 bodies there, including those of five "
        "children. State radio put the number of dead in the commune at 17.\n\n"
        "\"We heard a noise like a train and we ran,\" said Giang Thi May, 34, a maize farmer. \"When we came back "
        "there was nothing left.\"\n\n"
        "The Defence Ministry said 6,200 troops and 40 boats had been sent to the flooded districts. Prime Minister "
        "Le Quang Huy called on local leaders to make sure that nobody went hungry.\n\n"
        "Weather officials warned that more landslides were likely as rain was forecast to continue into the "
        "weekend.\n\n"
        "The Finance Ministry gave a first estimate of the damage of 5.1 trillion dong ($193 million). In Geneva, the "
        "International Federation of Red Cross and Red Crescent Societies (IFRC) appealed for 2.4 million Swiss francs "
        "to help 25,000 people over the next six months.\n\n"
        "Sarika is the strongest storm to hit Vietnam this year. In September 2024, Typhoon Yagi killed more than 290 "
        "people in the country.",
        (),
        (
            count("climbed to [47] on", "killed", 47, "Vietnam", "disaster officials", "Vietnam", day="2025-09-23"),
            count("from [31] a day earlier", "killed", 31, "Vietnam", "disaster officials", "Vietnam",
                  day="2025-09-23", flags="previous"),
            count("Another [22] people", "missing", 22, "Vietnam", "Vietnam Disaster Management Authority", "Vietnam",
                  day="2025-09-23"),
            count("It said [118] people", "wounded", 118, "Vietnam", "Vietnam Disaster Management Authority",
                  "Vietnam", day="2025-09-23"),
            count("nearly [9,600] houses", "destroyed", 9600, "Vietnam", "Vietnam Disaster Management Authority",
                  "Vietnam", q="about", day="2025-09-23"),
            count("pulled out [14] bodies", "killed", 14, "Vietnam", "Tran Van Dung", "Vietnam", day="2025-09-24"),
            count("those of [five] children", "killed", 5, "Vietnam", "Tran Van Dung", "Vietnam", role="child",
                  day="2025-09-24"),
            count("in the commune at [17]", "killed", 17, "Vietnam", "State radio", "Vietnam/", day="2025-09-24"),
            count("said [6,200] troops", "deployed", 6200, "Vietnam", "Defence Ministry", "Vietnam", role="military"),
            count("and [40] boats", "deployed", 40, "Vietnam", "Defence Ministry", "Vietnam", role="military/any"),
            count("of [5.1 trillion] dong", "money", 5.1e12, "Vietnam", "Finance Ministry", "Vietnam"),
            count("($[193 million])", "money", 193e6, "Vietnam", "Finance Ministry", "Vietnam"),
            count("appealed for [2.4 million] Swiss francs", "money", 2.4e6,
                  "International Federation of Red Cross and Red Crescent Societies/IFRC/Red Cross/Vietnam/",
                  "International Federation of Red Cross and Red Crescent Societies/IFRC",
                  "International Federation of Red Cross and Red Crescent Societies/IFRC/Red Cross"),
            count("to help [25,000] people", "other", 25_000, "Vietnam",
                  "International Federation of Red Cross and Red Crescent Societies/IFRC",
                  "International Federation of Red Cross and Red Crescent Societies/IFRC/Red Cross",
                  role="civilian/any", flags="projected"),
            count("more than [290]", "killed", 290, "Vietnam", q="at_least", day="2024-09-01", flags="background"),
        ),
        (
            Told("heard a noise like a train", "Giang Thi May", ""),
            Told("make sure that nobody", "Le Quang Huy", "Vietnam", "call_for"),
            Told("more landslides were likely", "Weather officials", "Vietnam", "warn"),
        ),
    ),
    "Peru quake": Report(
        "Andes Press",
        "2025-05-11T20:15:00Z",
        "AREQUIPA, Peru, May 11 (Andes Press) - Nine people were killed and dozens injured when a magnitude 6.7 "
        "earthquake shook the highlands of southern Peru late on Saturday, the National Institute of Civil Defence "
        "said.\n\n"
        "The institute, known as INDECI, said the dead included two firefighters whose truck was struck by boulders on "
        "the road to Caylloma. It listed 63 people as injured and said 410 adobe homes had fallen down. Early on "
        "Sunday INDECI had spoken of four dead.\n\n"
        "But the governor of Arequipa region, Luis Mamani Soto, told RPP radio that 13 people had lost their lives, "
        "as several remote hamlets had not yet been able to report. \"The list in Lima is behind what our mayors "
        "are telling us,\" he said.\n\n"
        "At the Honorio Delgado hospital, doctors had treated 38 patients by midday on Sunday, mostly for fractures, "
        "its director, Rosa Quispe, said. A woman of 81 died of a heart attack on the way there, she added.\n\n"
        "Residents of Cabanaconde spent the night in the main square, wrapped in blankets. \"Nobody wants to go back "
        "inside while the ground is moving,\" said Eusebio Condori, a potato grower.\n\n"
        "Some 70 foreign hikers had to be led out of the Colca canyon, according to police. The Defence Ministry said "
        "150 soldiers were on their way to the valley with tents and field kitchens.\n\n"
        "President Ana Ledesma, who flew over the area on Sunday, promised that every ruined house would be rebuilt "
        "before the frosts. The mining company Cobre del Sur said its Tajo Azul pit had not been damaged.\n\n"
        "Peru lies on the Pacific Ring of Fire and is often struck by earthquakes. One near Pisco in 2007 killed "
        "nearly 600 people and left more than 200,000 homeless.",
        (),
        (
            count("[Nine] people were killed", "killed", 9, "Peru", "National Institute of Civil Defence/INDECI",
                  "Peru", day="2025-05-10"),
            count("and [dozens] injured", "wounded", 24, "Peru", "National Institute of Civil Defence/INDECI", "Peru",
                  q="vague", day="2025-05-10"),
            count("[two] firefighters", "killed", 2, "Peru", "National Institute of Civil Defence/INDECI/institute",
                  "Peru", role="any", day="2025-05-10"),
            count("It listed [63]", "wounded", 63, "Peru", "National Institute of Civil Defence/INDECI/institute",
                  "Peru", day="2025-05-10"),
            count("[410] adobe homes", "destroyed", 410, "Peru",
                  "National Institute of Civil Defence/INDECI/institute", "Peru", day="2025-05-10"),
            count("spoken of [four] dead", "killed", 4, "Peru", "National Institute of Civil Defence/INDECI", "Peru",
                  day="2025-05-10", flags="previous"),
            count("that [13] people", "killed", 13, "Peru", "Luis Mamani Soto", "Peru", day="2025-05-10"),
            count("treated [38] patients", "wounded", 38, "Peru", "Rosa Quispe", "Peru"),
            count("[A] woman of 81", "killed", 1, "Peru", "Rosa Quispe", "Peru"),
            count("Some [70] foreign hikers", "evacuated/rescued", 70, "/Peru", "police", "Peru", q="about",
                  role="civilian/any"),
            count("[150] soldiers", "deployed", 150, "Peru", "Defence Ministry", "Peru", role="military"),
            count("nearly [600] people", "killed", 600, "Peru", q="about", day="2007-01-01", flags="background"),
            count("more than [200,000] homeless", "displaced/other", 200_000, "Peru", q="at_least", day="2007-01-01",
                  flags="background"),
        ),
        (
            Told("behind what our mayors", "Luis Mamani Soto", "Peru"),
            Told("Nobody wants to go back", "Eusebio Condori", ""),
            Told("every ruined house would be rebuilt", "Ana Ledesma", "Peru", "promise"),
            Told("its Tajo Azul pit had not been damaged", "Cobre del Sur", "Cobre del Sur"),
        ),
    ),
    "Romania club trial": Report(
        "Carpathian Wire",
        "2025-11-06T16:05:00Z",
        "CLUJ-NAPOCA, Romania (Carpathian Wire) - A Romanian court on Thursday jailed four people over a fire that "
        "killed 27 clubgoers in the Transylvanian town of Sarbi in February 2022, but cleared the former mayor, "
        "angering families who had waited more than three years for the verdict.\n\n"
        "The owners of the Metronom club, Dan and Radu Ilies, were given 11 and nine years in prison, while the "
        "electrician who wired the hall and the inspector who passed it were each given five, court documents "
        "showed.\n\n"
        "Another 52 people were injured in the blaze, 19 of them seriously, according to the indictment. Prosecutors "
        "said 190 people had been let into a hall licensed for 80.\n\n"
        "Damages of 6.3 million euros ($7.2 million) were awarded to survivors and the bereaved, court spokeswoman "
        "Ioana Petrescu said.\n\n"
        "\"This is not justice, it is an insult,\" said Mihaela Oprea, whose daughter died at the club. \"The man who "
        "signed the papers goes home tonight.\"\n\n"
        "Dan Ilies, who took the stand in September, had denied that the emergency exit was locked. His lawyer, "
        "Cristian Vlad, said his client would appeal.\n\n"
        "About 300 people gathered outside the courthouse in the rain, some holding photographs of the dead. Riot "
        "police detained two men who threw flares at the building.\n\n"
        "Metronom Never Again, an association founded by the families, said three survivors had taken their own lives "
        "since the fire and that at least 40 still needed skin grafts.\n\n"
        "Justice Minister Elena Dragan said the state had learned its lesson. Since 2022, 1,140 bars and clubs have "
        "been closed over safety breaches, Interior Ministry figures show.\n\n"
        "In 2015, a fire at the Colectiv club in Bucharest killed 64 people and brought down the government.",
        (),
        (
            count("jailed [four] people", "detained", 4, "Romania", day="2025-11-06"),
            count("killed [27] clubgoers", "killed", 27, "Romania", role="civilian/any", day="2022-02-01",
                  flags="background"),
            count("Another [52] people", "wounded", 52, "Romania", "indictment", "Romania", day="2022-02-01",
                  flags="background"),
            count("[19] of them seriously", "wounded", 19, "Romania", "indictment", "Romania", day="2022-02-01",
                  flags="background"),
            count("said [190] people", "present", 190, "Romania", "Prosecutors", "Romania", day="2022-02-01",
                  flags="background"),
            count("licensed for [80]", "present/other", 80, "Romania", "Prosecutors", "Romania",
                  flags="background"),
            count("of [6.3 million] euros", "money", 6.3e6, "Romania/", "Ioana Petrescu", "Romania",
                  day="2025-11-06"),
            count("($[7.2 million])", "money", 7.2e6, "Romania/", "Ioana Petrescu", "Romania", day="2025-11-06"),
            count("About [300] people", "present", 300, "Romania", q="about", day="2025-11-06"),
            count("detained [two] men", "detained", 2, "Romania", day="2025-11-06"),
            count("[three] survivors", "killed", 3, "Romania", "Metronom Never Again", "Metronom Never Again",
                  day="2022-02-01"),
            count("at least [40] still", "wounded/sick/other", 40, "Romania", "Metronom Never Again",
                  "Metronom Never Again", q="at_least"),
            count("[1,140] bars and clubs", "other", 1140, "Romania", "Interior Ministry/Interior Ministry figures",
                  "Romania", day="2022-01-01"),
            count("killed [64] people", "killed", 64, "Romania", day="2015-01-01", flags="background"),
        ),
        (
            Told("it is an insult", "Mihaela Oprea", ""),
            Told("the emergency exit was locked", "Dan Ilies", "", "deny", denied=True),
            Told("his client would appeal", "Cristian Vlad", ""),
            Told("the state had learned its lesson", "Elena Dragan", "Romania"),
        ),
    ),
    "Tanzania ferry": Report(
        "AfriWire",
        "2025-07-30T12:20:00Z",
        "MWANZA, Tanzania (AfriWire) - At least 36 people drowned when a crowded ferry turned over on Lake Victoria on "
        "Tuesday evening, Tanzanian authorities said. Divers resumed the search for dozens of others at first light "
        "on Wednesday.\n\n"
        "The MV Ukara Star was on its way from Mwanza to Ukerewe island with 140 passengers on its manifest, regional "
        "commissioner Juma Kileo told reporters at the port. The number on board was probably closer to 220, he said, "
        "since small children are rarely registered.\n\n"
        "Fishermen pulled 71 survivors from the water during the night, he added, among them a boy of three who had "
        "clung to a jerrycan.\n\n"
        "The Tanzania Shipping Agencies Corporation, which licenses vessels, gave a lower toll. It said 29 bodies had "
        "been recovered, 17 of them women and six of them children.\n\n"
        "The owner, Nyanza Marine Services, denied that the ferry had been overloaded. \"She was inspected in May and "
        "was in good order,\" its managing director, Peter Masanja, said in a statement that blamed a sudden "
        "squall.\n\n"
        "Survivor Neema Bwire, a cloth trader, said people moved to the sheltered side when the rain came in. \"Then "
        "she just rolled,\" she recalled from her bed at Bugando hospital.\n\n"
        "Police have detained three members of the crew. The president's office promised that the family of each "
        "victim would receive 2 million shillings and declared three days of mourning.\n\n"
        "Neighbouring Kenya has sent 12 navy divers, its foreign ministry said.\n\n"
        "Accidents are frequent on Africa's largest lake, where boats are often old and carry too many people. In "
        "2018, 228 people died when the MV Nyerere sank a short way from Ukara. The loss of the MV Bukoba in 1996 cost "
        "more than 800 lives.",
        (),
        (
            count("At least [36] people", "killed", 36, "Tanzania", "Tanzanian authorities", "Tanzania", q="at_least",
                  day="2025-07-29"),
            count("search for [dozens] of others", "missing", 24, "Tanzania", q="vague", day="2025-07-29"),
            count("[140] passengers", "present", 140, "Tanzania", "Juma Kileo", "Tanzania", role="civilian/any",
                  day="2025-07-29"),
            count("closer to [220]", "present", 220, "Tanzania", "Juma Kileo", "Tanzania", role="civilian/any",
                  q="about", day="2025-07-29"),
            count("pulled [71] survivors", "rescued", 71, "Tanzania", "Juma Kileo", "Tanzania", day="2025-07-29"),
            count("among them [a] boy", "rescued", 1, "Tanzania", "Juma Kileo", "Tanzania", role="child",
                  day="2025-07-29"),
            count("said [29] bodies", "killed", 29, "Tanzania", "Tanzania Shipping Agencies Corporation",
                  "Tanzania/Tanzania Shipping Agencies Corporation", day="2025-07-29"),
            count("[17] of them women", "killed", 17, "Tanzania", "Tanzania Shipping Agencies Corporation",
                  "Tanzania/Tanzania Shipping Agencies Corporation", role="civilian/any", day="2025-07-29"),
            count("[six] of them children", "killed", 6, "Tanzania", "Tanzania Shipping Agencies Corporation",
                  "Tanzania/Tanzania Shipping Agencies Corporation", role="child", day="2025-07-29"),
            count("detained [three] members", "detained", 3, "Tanzania", role="civilian/any"),
            count("receive [2 million] shillings", "money", 2e6, "Tanzania/", "president's office", "Tanzania",
                  flags="projected"),
            count("sent [12] navy divers", "deployed", 12, "Kenya", "foreign ministry", "Kenya", role="military"),
            count("2018, [228] people died", "killed", 228, "Tanzania", day="2018-01-01", flags="background"),
            count("more than [800] lives", "killed", 800, "Tanzania/", q="at_least", day="1996-01-01",
                  flags="background"),
        ),
        (
            Told("the ferry had been overloaded", "Nyanza Marine Services", "Nyanza Marine Services", "deny",
                 denied=True),
            Told("was in good order", "Peter Masanja", "Nyanza Marine Services"),
            Told("she just rolled", "Neema Bwire", ""),
        ),
    ),
}
# fmt: on
