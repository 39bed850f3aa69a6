"""Disasters, accidents and epidemics, second four articles. All facts are invented."""

from __future__ import annotations

from tests.unit.enrich.claims.told import Told
from tests.unit.enrich.claims.told_sides import Report, count

# fmt: off
REPORTS: dict[str, Report] = {
    "Susurluk blast": Report(
        "Bosphorus News",
        "2025-03-04T17:30:00Z",
        "BALIKESIR, Turkey (Bosphorus News) - An explosion tore through a paint and solvent plant in northwestern "
        "Turkey "
        "on Tuesday, killing nine workers and injuring 21 more, the provincial governor's office said. It had earlier "
        "spoken of five dead.\n\n"
        "The blast, at about 10:15 a.m., flattened a production hall of the Anka Kimya company outside Susurluk and "
        "shattered windows two kilometres away. Governor Yusuf Erdemli said 67 people were on shift at the time and "
        "that four were still trapped under the rubble. \"We can hear voices and we are not giving up,\" he told the "
        "private broadcaster Ege TV.\n\n"
        "Six of the injured are in critical condition and have been taken to burn units in Izmir and Bursa, Health "
        "Minister Kemal Aydogan wrote on X. The disaster agency AFAD said it had sent 145 search and rescue personnel "
        "and eight sniffer dogs.\n\n"
        "The Petrol-Is union said its shop stewards had been complaining of leaking valves all winter. \"This was not "
        "fate, it was negligence,\" said Sevgi Durmaz, the union's regional head, who put the number of dead at 11.\n\n"
        "Anka Kimya said in a written statement that the plant had passed its last inspection in January. The company "
        "has invested 90 million lira in safety since 2022, it added.\n\n"
        "Balikesir's chief prosecutor said three managers had been detained. In Ankara, the main opposition Republican "
        "People's Party called for a parliamentary inquiry.\n\n"
        "Turkey has a poor record of safety at work. At least 1,890 workers died on the job last year, according to "
        "the "
        "Health and Safety Labour Watch, a campaign group. In July 2020, an explosion at a fireworks factory in "
        "Sakarya "
        "province killed seven people and injured 127.",
        (("Petrol-Is", "Anka Kimya"),),
        (
            count("killing [nine] workers", "killed", 9, "Turkey/Anka Kimya",
                  "provincial governor's office/governor's office", "Turkey", role="civilian/any", day="2025-03-04"),
            count("injuring [21] more", "wounded", 21, "Turkey/Anka Kimya",
                  "provincial governor's office/governor's office", "Turkey", role="civilian/any", day="2025-03-04"),
            count("spoken of [five] dead", "killed", 5, "Turkey/Anka Kimya",
                  "provincial governor's office/governor's office", "Turkey", role="civilian/any", day="2025-03-04",
                  flags="previous"),
            count("said [67] people", "present", 67, "Turkey/Anka Kimya", "Yusuf Erdemli", "Turkey",
                  role="civilian/any", day="2025-03-04"),
            count("that [four] were still trapped", "missing", 4, "Turkey/Anka Kimya", "Yusuf Erdemli", "Turkey",
                  role="civilian/any", day="2025-03-04"),
            count("[Six] of the injured", "wounded", 6, "Turkey/Anka Kimya", "Kemal Aydogan", "Turkey",
                  role="civilian/any", day="2025-03-04"),
            count("sent [145] search", "deployed", 145, "Turkey/AFAD", "AFAD", "Turkey/AFAD"),
            count("[eight] sniffer dogs", "deployed", 8, "Turkey/AFAD", "AFAD", "Turkey/AFAD"),
            count("number of dead at [11]", "killed", 11, "Turkey/Anka Kimya", "Sevgi Durmaz", "Petrol-Is",
                  role="civilian/any", day="2025-03-04"),
            count("[90 million] lira", "money", 90_000_000, "Anka Kimya/Turkey/", "Anka Kimya/company", "Anka Kimya",
                  day="2022-01-01"),
            count("[three] managers", "detained", 3, "Turkey/Anka Kimya",
                  "chief prosecutor/Balikesir's chief prosecutor", "Turkey", role="civilian/any"),
            count("At least [1,890] workers", "killed", 1890, "Turkey", "Health and Safety Labour Watch",
                  "Health and Safety Labour Watch", role="civilian/any", q="at_least", day="2024-01-01",
                  flags="background"),
            count("killed [seven] people", "killed", 7, "Turkey", role="any/civilian", day="2020-07-01",
                  flags="background"),
            count("injured [127]", "wounded", 127, "Turkey", role="any/civilian", day="2020-07-01",
                  flags="background"),
        ),
        (
            Told("we are not giving up", "Yusuf Erdemli", "Turkey"),
            Told("complaining of leaking valves", "Petrol-Is/Petrol-Is union", "Petrol-Is"),
            Told("it was negligence", "Sevgi Durmaz", "Petrol-Is"),
            Told("had passed its last inspection", "Anka Kimya", "Anka Kimya"),
            Told("a parliamentary inquiry", "Republican People's Party", "Republican People's Party", "call_for"),
        ),
    ),
    "Egypt trains": Report(
        "Levant Today",
        "2025-10-14T16:42:00Z",
        "Egypt train collision: latest updates\n\n"
        "16:40 GMT - Toll rises again\n\n"
        "Egypt's Health Ministry has just raised the toll from this morning's collision near Maghagha to 27 dead and "
        "84 "
        "injured. Its previous count, issued at noon, was 19 dead. The ministry says 51 ambulances were sent to the "
        "scene and 30 of the injured have already gone home.\n\n"
        "16:05 GMT - Survivors speak\n\n"
        "Mahmoud Sabry, who was travelling in the fourth carriage, has told our reporter that people were thrown "
        "against the ceiling. \"I pulled two boys out through the window. They were crying for their mother,\" he "
        "says.\n\n"
        "15:30 GMT - Railway staff held\n\n"
        "The Public Prosecution says three railway employees, among them the driver of the freight train, are being "
        "held for questioning.\n\n"
        "14:50 GMT - Minister denies signal fault\n\n"
        "Transport Minister Sherif Mansour has denied that the signalling system failed. \"The signal was red and it "
        "was ignored,\" he told state television. Mansour also said that 20 million pounds (about $420,000) had been "
        "set aside for the victims' families.\n\n"
        "The independent railway workers' union tells a different story. It says 1,400 jobs in track and signal "
        "maintenance have been left vacant since 2021.\n\n"
        "13:20 GMT - Call for blood\n\n"
        "Doctors at Minya University Hospital are calling for blood donations. The hospital's director, Hoda Rizk, "
        "says "
        "46 patients were brought in within an hour, 11 of them children.\n\n"
        "What we know so far\n\n"
        "The Cairo-bound passenger train was carrying around 600 people when it ran into the back of a freight train "
        "at "
        "about 06:45 local time, and five of its carriages left the track, according to Egyptian National Railways.\n\n"
        "Egypt's deadliest rail disaster was in February 2002, when fire swept through a crowded train south of Cairo, "
        "killing more than 360 people.",
        (("Egypt", "railway workers' union"),),
        (
            count("to [27] dead", "killed", 27, "Egypt", "Health Ministry/Egypt's Health Ministry", "Egypt",
                  day="2025-10-14"),
            count("and [84] injured", "wounded", 84, "Egypt", "Health Ministry/Egypt's Health Ministry", "Egypt",
                  day="2025-10-14"),
            count("was [19] dead", "killed", 19, "Egypt", "Health Ministry/Egypt's Health Ministry", "Egypt",
                  day="2025-10-14", flags="previous"),
            count("says [51] ambulances", "deployed", 51, "Egypt", "Health Ministry/ministry", "Egypt",
                  role="any/medic"),
            count("and [30] of the injured", "wounded", 30, "Egypt", "Health Ministry/ministry", "Egypt",
                  day="2025-10-14"),
            count("pulled [two] boys", "rescued", 2, "Egypt", "Mahmoud Sabry", "", role="child/any",
                  day="2025-10-14"),
            count("says [three] railway employees", "detained", 3, "Egypt", "Public Prosecution", "Egypt",
                  role="civilian/any"),
            count("[20 million] pounds", "money", 20_000_000, "Egypt", "Sherif Mansour/Mansour", "Egypt"),
            count("about $[420,000]", "money", 420_000, "Egypt", "Sherif Mansour/Mansour", "Egypt", q="about"),
            count("says [1,400] jobs", "other", 1400, "Egypt",
                  "railway workers' union/independent railway workers' union",
                  "railway workers' union/independent railway workers' union/", role="civilian/any",
                  day="2021-01-01"),
            count("[46] patients", "sick/wounded", 46, "Egypt", "Hoda Rizk", "Egypt", day="2025-10-14"),
            count("[11] of them children", "sick/wounded", 11, "Egypt", "Hoda Rizk", "Egypt", role="child",
                  day="2025-10-14"),
            count("around [600] people", "present", 600, "Egypt", "Egyptian National Railways",
                  "Egyptian National Railways/Egypt", role="civilian/any", q="about", day="2025-10-14"),
            count("[five] of its carriages", "destroyed/other", 5, "Egypt/Egyptian National Railways",
                  "Egyptian National Railways", "Egyptian National Railways/Egypt", day="2025-10-14"),
            count("more than [360] people", "killed", 360, "Egypt", q="at_least", day="2002-02-01",
                  flags="background"),
        ),
        (
            Told("thrown against the ceiling", "Mahmoud Sabry", ""),
            Told("the signalling system failed", "Sherif Mansour", "Egypt", "deny", denied=True),
            Told("The signal was red", "Sherif Mansour", "Egypt"),
            Told("blood donations", "Doctors", "Egypt/", "call_for"),
        ),
    ),
    "Dhaka dengue": Report(
        "Dhaka Morning Post",
        "2025-09-22T02:00:00Z",
        "Five more people died of dengue on Saturday, taking the number of deaths from the "
        "mosquito-borne disease to 187 this year, according to the Directorate General of Health Services (DGHS).\n\n"
        "The same day, 742 patients were admitted to hospitals across the country, the DGHS said in its daily "
        "bulletin. Of them, 131 were from areas under Dhaka South City Corporation, the bulletin added.\n\n"
        "The caseload has now climbed to 43,860, while 41,200 patients have been discharged after treatment, the DGHS "
        "data show.\n\n"
        "At Mugda Medical College Hospital, this correspondent found 214 dengue patients yesterday against the 100 "
        "beds set aside for them. Many lay on mats on the floor. \"We are running short of saline,\" said Dr Farzana "
        "Haque, the hospital's deputy director, adding that two of her nurses had caught the fever as well.\n\n"
        "Abdul Jalil, a rickshaw-puller from Jatrabari, was attending to his two daughters, both with a high "
        "temperature. \"Nobody from the city corporation came to spray in our lane,\" he said.\n\n"
        "The corporation denied any negligence. Its chief health officer, Brig Gen Mahbub Karim, said it had deployed "
        "1,050 workers for mosquito control since July 1 and earmarked Tk 46 crore for the drive in the current fiscal "
        "year.\n\n"
        "Entomologist Prof Kabirul Islam of Jahangirnagar University warned that the worst was yet to come. Daily "
        "admissions could reach 1,000 in October if the rains continue, he said.\n\n"
        "In a statement on Thursday, the World Health Organization urged the government to train more doctors in the "
        "districts.\n\n"
        "Bangladesh saw its worst dengue outbreak in 2023, when 1,705 people died and 321,179 were hospitalised.",
        (),
        (
            count("[Five] more people died", "killed", 5, "Bangladesh", "Directorate General of Health Services/DGHS",
                  "Bangladesh", role="any/civilian", day="2025-09-20"),
            count("to [187] this year", "killed", 187, "Bangladesh", "Directorate General of Health Services/DGHS",
                  "Bangladesh", role="any/civilian", day="2025-01-01"),
            count("[742] patients", "sick", 742, "Bangladesh", "DGHS/Directorate General of Health Services",
                  "Bangladesh", role="any/civilian", day="2025-09-20"),
            count("Of them, [131] were", "sick", 131, "Bangladesh",
                  "DGHS/Directorate General of Health Services/bulletin", "Bangladesh", role="any/civilian",
                  day="2025-09-20"),
            count("climbed to [43,860]", "sick", 43_860, "Bangladesh", "DGHS/DGHS data/"
                  "Directorate General of Health Services", "Bangladesh", role="any/civilian"),
            count("while [41,200] patients", "sick/other/rescued", 41_200, "Bangladesh", "DGHS/DGHS data/"
                  "Directorate General of Health Services", "Bangladesh", role="any/civilian"),
            count("found [214] dengue patients", "sick", 214, "Bangladesh", role="any/civilian", day="2025-09-21"),
            count("against the [100] beds", "other", 100, "Bangladesh"),
            count("that [two] of her nurses", "sick", 2, "Bangladesh", "Farzana Haque", "Bangladesh", role="medic"),
            count("to his [two] daughters", "sick/present/other", 2, "Bangladesh", role="child/any/civilian"),
            count("deployed [1,050] workers", "deployed", 1050, "Bangladesh", "Mahbub Karim", "Bangladesh",
                  role="civilian/any", day="2025-07-01"),
            count("Tk [46 crore]", "money", 460_000_000, "Bangladesh", "Mahbub Karim", "Bangladesh"),
            count("could reach [1,000] in October", "sick", 1000, "Bangladesh", "Kabirul Islam",
                  "/Jahangirnagar University", role="any/civilian", day="2025-10-01", flags="projected"),
            count("when [1,705] people", "killed", 1705, "Bangladesh", role="any/civilian", day="2023-01-01",
                  flags="background"),
            count("and [321,179] were", "sick", 321_179, "Bangladesh", role="any/civilian", day="2023-01-01",
                  flags="background"),
        ),
        (
            Told("running short of saline", "Farzana Haque", "Bangladesh"),
            Told("came to spray in our lane", "Abdul Jalil", ""),
            Told("any negligence", "corporation/Dhaka South City Corporation", "Bangladesh", "deny", denied=True),
            Told("the worst was yet to come", "Kabirul Islam", "/Jahangirnagar University", "warn"),
            Told("to train more doctors", "World Health Organization", "World Health Organization/United Nations",
                 "call_for"),
        ),
    ),
    "Araucania fires": Report(
        "Southern Cone Herald",
        "2025-02-09T21:00:00Z",
        "TEMUCO, Chile - Fire crews were battling 23 active wildfires across south-central Chile on Sunday after a "
        "weekend of hot, violent winds that left at least six people dead and destroyed about 480 homes, the national "
        "disaster agency Senapred said.\n\n"
        "Two of the dead were volunteer firefighters whose truck was caught by the flames near Collipulli on Saturday, "
        "according to the Interior Ministry. It said 34 other people had been treated for burns or smoke inhalation "
        "and "
        "nine were unaccounted for. On Saturday night Senapred had reported four deaths.\n\n"
        "More than 5,000 residents of Puren and Lumaco slept in shelters after alerts sent to their mobile phones "
        "ordered them to leave. \"There was no time to take anything. I got out with my mother and the dog,\" said "
        "Rosa "
        "Huenchullan, 62, sitting on a mattress in a school gymnasium.\n\n"
        "Interior Minister Camila Ossandon told reporters in Temuco that 2,100 firefighters and 58 aircraft had been "
        "deployed and that 120 more firefighters would arrive from Argentina on Tuesday. But the mayor of Puren, Luis "
        "Catrileo, accused Santiago of leaving his town without planes until it was too late.\n\n"
        "A 37-year-old man was arrested in Angol on suspicion of setting fire to scrubland, prosecutor Jorge Melo "
        "said.\n\n"
        "The timber company Forestal Nahuel rejected claims by residents that its power lines had sparked the blaze at "
        "Puren. \"We too are victims of these fires,\" it said in a statement which put its own losses at $12 "
        "million.\n\n"
        "Chile's forest service forecast little relief before Thursday.\n\n"
        "Large fires have become more frequent in Chile after more than a decade of drought. In February 2024, more "
        "than 130 people were killed when flames raced through hillside districts in the Valparaiso region.",
        (),
        (
            count("battling [23] active wildfires", "other", 23, "Chile", "Senapred", "Chile/Senapred",
                  day="2025-02-09"),
            count("at least [six] people", "killed", 6, "Chile", "Senapred", "Chile/Senapred", q="at_least",
                  day="2025-02-08"),
            count("about [480] homes", "destroyed", 480, "Chile", "Senapred", "Chile/Senapred", role="any/civilian",
                  q="about", day="2025-02-08"),
            count("[Two] of the dead", "killed", 2, "Chile", "Interior Ministry", "Chile", role="any/civilian",
                  day="2025-02-08"),
            count("said [34] other people", "wounded", 34, "Chile", "Interior Ministry", "Chile"),
            count("[nine] were unaccounted", "missing", 9, "Chile", "Interior Ministry", "Chile"),
            count("reported [four] deaths", "killed", 4, "Chile", "Senapred", "Chile/Senapred", day="2025-02-08",
                  flags="previous"),
            count("More than [5,000] residents", "evacuated/displaced", 5000, "Chile", role="civilian/any",
                  q="at_least"),
            count("that [2,100] firefighters", "deployed", 2100, "Chile", "Camila Ossandon", "Chile",
                  role="any/civilian"),
            count("[58] aircraft", "deployed", 58, "Chile", "Camila Ossandon", "Chile"),
            count("that [120] more firefighters", "deployed", 120, "Argentina", "Camila Ossandon", "Chile",
                  role="any/civilian", day="2025-02-11", flags="projected"),
            count("[A] 37-year-old man", "detained", 1, "Chile", "Jorge Melo", "Chile", role="civilian/any"),
            count("losses at $[12 million]", "money", 12_000_000, "Forestal Nahuel/Chile", "Forestal Nahuel",
                  "Forestal Nahuel"),
            count("more than [130] people", "killed", 130, "Chile", role="any/civilian", q="at_least",
                  day="2024-02-01", flags="background"),
        ),
        (
            Told("no time to take anything", "Rosa Huenchullan", ""),
            Told("leaving his town without planes", "Luis Catrileo", "Chile", "accuse"),
            Told("power lines had sparked", "Forestal Nahuel", "Forestal Nahuel", "deny", denied=True),
            Told("are victims of these fires", "Forestal Nahuel", "Forestal Nahuel"),
            Told("little relief before", "forest service/Chile's forest service", "Chile",
                 "state/estimate/warn/other/announce"),
        ),
    ),
}
# fmt: on
