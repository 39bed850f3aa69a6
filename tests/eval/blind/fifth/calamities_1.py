"""Disasters, accidents and epidemics, first four articles. All facts are invented."""

from __future__ import annotations

from tests.unit.enrich.claims.told import Told
from tests.unit.enrich.claims.told_sides import Report, count

# fmt: off
REPORTS: dict[str, Report] = {
    "Gulmi landslide": Report(
        "Himal Wire",
        "2025-07-09T12:20:00Z",
        "KATHMANDU, July 9 (Himal Wire) - A hillside soaked by days of rain gave way above a highway in western Nepal "
        "early on Wednesday, killing at least 17 people and leaving 24 others missing after two buses were pushed into "
        "a river, officials said.\n\n"
        "The buses, bound for Kathmandu and Butwal, were crawling along the Ridi road in Gulmi district when they were "
        "struck shortly before 4 a.m., said Bishnu Prasad Regmi, the chief district officer. \"Eleven passengers "
        "managed to jump clear or swim to the bank. Nine of them are in hospital,\" he told reporters by "
        "telephone.\n\n"
        "Police had earlier put the death toll at eight.\n\n"
        "Armed Police Force spokesman Shailendra Thapa said 180 rescuers, including 12 divers, had been deployed but "
        "that the swollen Kali Gandaki was hampering the search. An army helicopter flew four of the badly hurt to "
        "Pokhara, he added.\n\n"
        "On the riverbank, families waited under umbrellas for news. \"My brother called me from the bus stop at "
        "midnight. Since then his phone has been switched off,\" said Laxmi Gharti, a schoolteacher from Tamghas.\n\n"
        "The government announced it was releasing 50 million rupees ($365,000) for relief. The National Disaster Risk "
        "Reduction and Management Authority warned of further slides in Gandaki and Lumbini provinces until Friday and "
        "urged people not to travel at night.\n\n"
        "Landslides and floods have killed 68 people in Nepal since the monsoon set in on June 1, according to the "
        "authority. Last August, 41 people died when a bus was buried on a mountain road in Tanahun district.",
        (),
        (
            count("killing at least [17] people", "killed", 17, "Nepal", "officials", "Nepal", q="at_least",
                  day="2025-07-09"),
            count("leaving [24] others", "missing", 24, "Nepal", "officials", "Nepal", day="2025-07-09"),
            count("after [two] buses", "destroyed/other", 2, "Nepal", "officials", "Nepal", day="2025-07-09"),
            count("[Eleven] passengers", "rescued", 11, "Nepal", "Bishnu Prasad Regmi", "Nepal",
                  role="civilian/any", day="2025-07-09"),
            count("[Nine] of them are in hospital", "sick/wounded", 9, "Nepal", "Bishnu Prasad Regmi", "Nepal",
                  role="civilian/any", day="2025-07-09"),
            count("death toll at [eight]", "killed", 8, "Nepal", "Police", "Nepal", day="2025-07-09",
                  flags="previous"),
            count("said [180] rescuers", "deployed", 180, "Nepal", "Shailendra Thapa", "Nepal", role="any/police"),
            count("including [12] divers", "deployed", 12, "Nepal", "Shailendra Thapa", "Nepal", role="any/police"),
            count("flew [four] of the badly hurt", "wounded/evacuated", 4, "Nepal", "Shailendra Thapa", "Nepal"),
            count("releasing [50 million] rupees", "money", 50_000_000, "Nepal", "government", "Nepal"),
            count("($[365,000])", "money", 365_000, "Nepal", "government", "Nepal"),
            count("have killed [68] people", "killed", 68, "Nepal",
                  "authority/National Disaster Risk Reduction and Management Authority", "Nepal", day="2025-06-01"),
            count("Last August, [41] people", "killed", 41, "Nepal", day="2024-08-01", flags="background"),
        ),
        (
            Told("Kali Gandaki was hampering", "Shailendra Thapa", "Nepal"),
            Told("his phone has been switched off", "Laxmi Gharti", ""),
            Told("further slides in Gandaki", "National Disaster Risk Reduction and Management Authority", "Nepal",
                 "warn"),
            Told("not to travel at night", "National Disaster Risk Reduction and Management Authority", "Nepal",
                 "call_for"),
        ),
    ),
    "Burias ferry": Report(
        "Pacific Press Agency",
        "2025-01-27T09:10:00Z",
        "MANILA (Pacific Press Agency) - The Philippine Coast Guard said on Monday it had found six more bodies off "
        "the "
        "island of Burias, raising to 31 the number of people killed when a wooden-hulled ferry capsized in heavy seas "
        "two days earlier.\n\n"
        "Commodore Rodel Abella, the coast guard spokesman, said 112 people had been rescued, most of them by "
        "fishermen, and that a search was under way for 14 more. The M/B Santa Lourdes was cleared to carry 129 "
        "passengers and nine crew, according to its manifest, but survivors have told investigators that many of those "
        "on board had never been listed.\n\n"
        "\"Everybody ran to the same side when the wave came, and then we were in the water,\" said Jocelyn Dimaano, "
        "34, who lost two daughters.\n\n"
        "Masbate Governor Antonio Salvacion said eight of the dead were children. At the provincial hospital, Dr. "
        "Imelda Rosales told reporters that 37 survivors had been admitted and that three of them were in intensive "
        "care.\n\n"
        "The owner, Lourdes Marine Lines, denied that the vessel had been overloaded. \"The Santa Lourdes passed "
        "inspection in November and had life jackets for all,\" it said in a statement, adding that it had set aside "
        "10 million pesos for the victims' families.\n\n"
        "The Maritime Industry Authority grounded the company's four other ferries pending an inquiry. Senator Grace "
        "Villamor, a member of the opposition, demanded the resignation of the authority's chief.\n\n"
        "Accidents at sea are common in the archipelago, where storms are frequent and rules are often ignored. In "
        "December 1987, more than 4,300 people died when the ferry Dona Paz collided with a tanker, the world's worst "
        "maritime disaster in peacetime.",
        (),
        (
            count("found [six] more bodies", "killed", 6, "Philippines", "Philippine Coast Guard/Coast Guard",
                  "Philippines", day="2025-01-25"),
            count("raising to [31] the", "killed", 31, "Philippines", "Philippine Coast Guard/Coast Guard",
                  "Philippines", day="2025-01-25"),
            count("said [112] people", "rescued", 112, "Philippines", "Rodel Abella", "Philippines",
                  day="2025-01-25"),
            count("under way for [14] more", "missing", 14, "Philippines", "Rodel Abella", "Philippines",
                  day="2025-01-25"),
            count("carry [129]", "present", 129, "Philippines", "manifest", "/Philippines/Lourdes Marine Lines",
                  role="civilian/any"),
            count("and [nine] crew", "present", 9, "Philippines", "manifest", "/Philippines/Lourdes Marine Lines",
                  role="civilian/any"),
            count("lost [two] daughters", "killed", 2, "Philippines", role="child/any/civilian", day="2025-01-25"),
            count("said [eight] of the dead", "killed", 8, "Philippines", "Antonio Salvacion", "Philippines",
                  role="child", day="2025-01-25"),
            count("that [37] survivors", "sick/wounded/rescued", 37, "Philippines", "Imelda Rosales", "Philippines"),
            count("that [three] of them", "sick/wounded", 3, "Philippines", "Imelda Rosales", "Philippines"),
            count("[10 million] pesos", "money", 10_000_000, "Lourdes Marine Lines/Philippines/",
                  "Lourdes Marine Lines", "Lourdes Marine Lines"),
            count("[four] other ferries", "other", 4, "Lourdes Marine Lines/Philippines/"),
            count("more than [4,300] people", "killed", 4300, "Philippines", q="at_least", day="1987-12-01",
                  flags="background"),
        ),
        (
            Told("ran to the same side", "Jocelyn Dimaano", ""),
            Told("had never been listed", "survivors", ""),
            Told("the vessel had been overloaded", "Lourdes Marine Lines", "Lourdes Marine Lines", "deny",
                 denied=True),
            Told("had life jackets for all", "Lourdes Marine Lines", "Lourdes Marine Lines"),
            Told("the resignation of the authority's chief", "Grace Villamor", "Opposition/", "demand"),
        ),
    ),
    "Katsina crush": Report(
        "Northern Courier (Nigeria)",
        "2025-03-23T06:00:00Z",
        "No fewer than 19 persons, among them seven children, were trampled to death yesterday at the residence of a "
        "Katsina businessman, Alhaji Musa Danlami, where a crowd had gathered to collect cash and rice ahead of "
        "Sallah.\n\n"
        "The Police Public Relations Officer in the state, DSP Halima Bako, confirmed the incident but put the number "
        "of the dead at 13. She said 26 others sustained injuries and were on admission at the General Hospital, while "
        "two aides of the businessman had been arrested. \"Nobody informed us of the event. We would have sent our "
        "men,\" she said.\n\n"
        "A nurse at the hospital, who pleaded anonymity because she was not authorised to speak, told our "
        "correspondent "
        "that she had counted 22 corpses in the mortuary. \"They were bringing them in tricycles,\" she lamented.\n\n"
        "According to an eyewitness, Malam Sani Audu, close to 3,000 people had besieged the gate since dawn, and "
        "trouble began when the guards opened it halfway.\n\n"
        "The state emergency management agency said it deployed 40 officials and five ambulances to the scene. Its "
        "Executive Secretary, Dr. Umar Lawal, appealed to residents to donate blood.\n\n"
        "Danlami, in a statement, commiserated with the bereaved and promised to bear the hospital bills of the "
        "injured. He disclosed that he had budgeted N80 million for this year's exercise.\n\n"
        "Governor Ibrahim Sule condemned what he called the reckless disregard for safety by the organisers and "
        "set up a panel of inquiry. But the chairman of the Nigeria Labour Congress in the state, Comrade Aminu Yaro, "
        "blamed the tragedy on hunger and called on the government to throw open its grain silos.\n\n"
        "It would be recalled that 67 persons lost their lives in December in similar crushes at Ibadan, Okija and "
        "Abuja.",
        (),
        (
            count("No fewer than [19] persons", "killed", 19, "Nigeria", q="at_least", day="2025-03-22"),
            count("among them [seven] children", "killed", 7, "Nigeria", role="child", day="2025-03-22"),
            count("of the dead at [13]", "killed", 13, "Nigeria", "Halima Bako", "Nigeria", day="2025-03-22"),
            count("She said [26] others", "wounded/sick", 26, "Nigeria", "Halima Bako", "Nigeria", day="2025-03-22"),
            count("[two] aides", "detained", 2, "Nigeria", "Halima Bako", "Nigeria", role="civilian/any"),
            count("counted [22] corpses", "killed", 22, "Nigeria", "nurse", "Nigeria/", day="2025-03-22"),
            count("close to [3,000] people", "present", 3000, "Nigeria", "Sani Audu", "", role="civilian/any",
                  q="about", day="2025-03-22"),
            count("deployed [40] officials", "deployed", 40, "Nigeria",
                  "state emergency management agency/emergency management agency", "Nigeria"),
            count("[five] ambulances", "deployed", 5, "Nigeria",
                  "state emergency management agency/emergency management agency", "Nigeria"),
            count("N[80 million]", "money", 80_000_000, "/Nigeria", "Musa Danlami/Danlami", ""),
            count("that [67] persons", "killed", 67, "Nigeria", day="2024-12-01", flags="background"),
        ),
        (
            Told("Nobody informed us of the event", "Halima Bako", "Nigeria"),
            Told("bringing them in tricycles", "nurse", "Nigeria/"),
            Told("to donate blood", "Umar Lawal", "Nigeria", "call_for"),
            Told("to bear the hospital bills", "Musa Danlami/Danlami", "", "promise"),
            Told("the reckless disregard for safety", "Ibrahim Sule", "Nigeria", "condemn"),
            Told("throw open its grain silos", "Aminu Yaro", "Nigeria Labour Congress", "call_for"),
        ),
    ),
    "Spain heat": Report(
        "Continental Wire",
        "2025-07-16T14:45:00Z",
        "MADRID, July 16 (Continental Wire) - Extreme heat has been linked to an estimated 640 deaths in Spain since "
        "July 6, the Carlos III Health Institute said on Wednesday, as forecasters kept the south of the country on "
        "red "
        "alert until Saturday.\n\n"
        "Around 590 of those who died were aged 65 or over, the institute added. It stressed that the figure was a "
        "statistical estimate, obtained by comparing daily mortality with that of earlier years.\n\n"
        "In Cordoba, a 51-year-old street sweeper collapsed and died at the end of his shift on Tuesday, the trade "
        "union Comisiones Obreras said. \"We will not bury any more colleagues,\" its regional secretary, Rafael Mesa, "
        "told a rally outside the city hall, demanding that outdoor work be banned in the afternoon.\n\n"
        "His employer, the cleaning contractor Limpiezas Betis, said it had complied with the law.\n\n"
        "Madrid's regional government said its hospitals had treated 214 patients for heat stroke since the start of "
        "the month, 38 of whom were still on wards. In Seville, dozens of sick people waited on trolleys in the "
        "corridors of the Virgen del Rocio hospital overnight, according to the nurses' union SATSE.\n\n"
        "Nearly 1,200 people have been evacuated because of forest fires in Caceres province, where 350 soldiers from "
        "the military emergency unit have joined the firefighters, the Defence Ministry said.\n\n"
        "Health Minister Ines Barrera said the government would spend 30 million euros on cooled public shelters next "
        "year. The conservative People's Party accused it of reacting too late.\n\n"
        "\"If the nights stay this hot, the number of deaths could reach 1,000 by the end of July,\" said Elena Prat, "
        "an epidemiologist at the University of Zaragoza.\n\n"
        "In 2022, a year of record temperatures, Spain counted more than 4,700 heat-related deaths.",
        (),
        (
            count("an estimated [640] deaths", "killed", 640, "Spain", "Carlos III Health Institute",
                  "Spain/Carlos III Health Institute", role="any/civilian", q="about", day="2025-07-06"),
            count("Around [590] of those", "killed", 590, "Spain", "Carlos III Health Institute/institute",
                  "Spain/Carlos III Health Institute", role="any/civilian", q="about", day="2025-07-06"),
            count("[a] 51-year-old street sweeper", "killed", 1, "Spain", "Comisiones Obreras", "Comisiones Obreras",
                  role="civilian/any", day="2025-07-15"),
            count("had treated [214] patients", "sick", 214, "Spain",
                  "Madrid's regional government/regional government", "Spain", role="any/civilian",
                  day="2025-07-01"),
            count("[38] of whom", "sick", 38, "Spain", "Madrid's regional government/regional government", "Spain",
                  role="any/civilian"),
            count("[dozens] of sick people", "sick", 24, "Spain", "SATSE/nurses' union SATSE", "SATSE",
                  role="any/civilian", q="vague"),
            count("Nearly [1,200] people", "evacuated", 1200, "Spain", "Defence Ministry", "Spain",
                  role="any/civilian", q="about"),
            count("where [350] soldiers", "deployed", 350, "Spain", "Defence Ministry", "Spain", role="military"),
            count("spend [30 million] euros", "money", 30_000_000, "Spain", "Ines Barrera", "Spain",
                  day="2026-01-01", flags="projected"),
            count("could reach [1,000] by", "killed", 1000, "Spain", "Elena Prat", "/University of Zaragoza",
                  role="any/civilian", flags="projected"),
            count("more than [4,700] heat-related", "killed", 4700, "Spain", role="any/civilian", q="at_least",
                  day="2022-01-01", flags="background"),
        ),
        (
            Told("comparing daily mortality", "Carlos III Health Institute/institute",
                 "Spain/Carlos III Health Institute"),
            Told("not bury any more colleagues", "Rafael Mesa", "Comisiones Obreras", "state/promise"),
            Told("outdoor work be banned", "Rafael Mesa", "Comisiones Obreras", "demand"),
            Told("had complied with the law", "Limpiezas Betis", "Limpiezas Betis"),
            Told("reacting too late", "People's Party", "People's Party", "accuse"),
        ),
    ),
}
# fmt: on
