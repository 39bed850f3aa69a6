"""Protests, prisons, kidnappings, drones, arrests; words and facts are invented. Written before any run."""

from __future__ import annotations

from tests.unit.enrich.claims.told import Told
from tests.unit.enrich.claims.told_sides import Report, count

# fmt: off
STREETS: dict[str, Report] = {
    "Dhaka": Report(
        "Al Mashriq (translated)",
        "2024-08-06T10:00:00Z",
        "The Bangladeshi capital Dhaka witnessed on Monday a bloody day in which no fewer than 41 demonstrators fell "
        "by the bullets of the police, according to what medical sources reported to Al Mashriq.\n\n"
        "For its part, the Ministry of Interior announced that the number of the killed did not exceed 18, among them "
        'four policemen, and accused "infiltrators" of opening fire. And a ministry spokesman, Anwar Hossain, '
        "confirmed that 390 persons were arrested.\n\n"
        "The students' movement, which leads the protests since the beginning of July, said that the real number of "
        "martyrs reached 63, and that more than 500 of its members are in the prisons of the authority. The movement "
        "called for a march toward the parliament on Wednesday.\n\n"
        "Our correspondent quoted eyewitnesses as saying that security forces stormed the hospital of the university "
        "and arrested six doctors. The police denied that.\n\n"
        "And in New York, the UN High Commissioner for Human Rights demanded an independent investigation, pointing "
        "out that his office documented the killing of 32 children in July.\n\n"
        "It is noteworthy that the protests erupted because of the high prices, and that 11 people had been killed in "
        "similar events in 2018.",
        (("Bangladesh", "students' movement"),),
        (
            count("no fewer than [41] demonstrators", "killed", 41, "Bangladesh", "medical sources", "", q="at_least",
                  day="2024-08-05"),
            count("did not exceed [18]", "killed", 18, "Bangladesh", "Ministry of Interior", "Bangladesh", q="at_most",
                  day="2024-08-05"),
            count("[four] policemen", "killed", 4, "Bangladesh", "Ministry of Interior", "Bangladesh", role="police",
                  day="2024-08-05"),
            count("[390] persons", "detained", 390, "Bangladesh", "Anwar Hossain", "Bangladesh"),
            count("martyrs reached [63]", "killed", 63, "Bangladesh/students' movement", "students' movement",
                  "students' movement/"),
            count("more than [500] of its members", "detained", 500, "students' movement/Bangladesh",
                  "students' movement", "students' movement/", q="at_least"),
            count("arrested [six] doctors", "detained", 6, "Bangladesh", "eyewitnesses", "", role="medic"),
            count("killing of [32] children", "killed", 32, "Bangladesh", "UN High Commissioner for Human Rights",
                  "United Nations", role="child", day="2024-07-01"),
            count("that [11] people", "killed", 11, "Bangladesh", day="2018-01-01", flags="background"),
        ),
        (
            Told("opening fire", "Ministry of Interior", "Bangladesh", "accuse"),
            Told("a march toward the parliament", "movement/students' movement", "students' movement/", "call_for"),
            Told("stormed the hospital", "eyewitnesses", ""),
            Told("an independent investigation", "UN High Commissioner for Human Rights", "United Nations", "demand"),
        ),
    ),
    "Guayaquil": Report(
        "Allied Press",
        "2024-12-14T22:00:00Z",
        "GUAYAQUIL, Ecuador (Allied Press) - The number of inmates killed in a riot at Ecuador's biggest prison "
        "climbed to 31 on Saturday, from 22 the day before, after soldiers regained control of the last cellblocks, "
        "the prison authority said.\n\n"
        "Two guards are also among the dead, said Gen. Fausto Larrea, the head of the national police. He told a news "
        "conference that 14 officers who had been taken hostage on Thursday night were released unharmed and that "
        "nearly 900 police and troops had gone in.\n\n"
        'Relatives waiting outside the gates disputed the official count. "They are lying to us. There are more than '
        'fifty bodies," shouted Maria Quinde, whose son is serving four years for theft.\n\n'
        "The prison authority, known as SNAI, attributed the violence to a dispute between the Los Lobos and Los "
        "Choneros gangs. A lawyer for three of the inmates said most of the victims had not been convicted of "
        "anything. At least 37 prisoners were injured, a doctor at the city's main hospital said, and 11 underwent "
        "surgery.\n\nPolice seized 19 rifles and four grenades, Larrea said. President Diego Alarcon declared a 60-day "
        "state of emergency. More than 400 inmates have died in Ecuador's prisons since 2021.",
        (),
        (
            count("climbed to [31]", "killed", 31, "Ecuador", "prison authority", "Ecuador"),
            count("from [22] the day before", "killed", 22, "Ecuador", "prison authority", "Ecuador", flags="previous"),
            count("[Two] guards", "killed", 2, "Ecuador", "Fausto Larrea/Gen. Fausto Larrea", "Ecuador",
                  role="any/police"),
            count("[14] officers", "rescued", 14, "Ecuador", "Fausto Larrea/Gen. Fausto Larrea", "Ecuador",
                  role="police"),
            count("nearly [900] police", "deployed", 900, "Ecuador", "Fausto Larrea/Gen. Fausto Larrea", "Ecuador",
                  role="police/military/any", q="about"),
            count("more than [fifty] bodies", "killed", 50, "Ecuador", "Maria Quinde", "", q="at_least"),
            count("At least [37] prisoners", "wounded", 37, "Ecuador", "doctor/doctor at the city's main hospital",
                  "Ecuador/", q="at_least"),
            count("[11] underwent surgery", "wounded/sick", 11, "Ecuador", "doctor/doctor at the city's main hospital",
                  "Ecuador/"),
            count("More than [400] inmates", "killed", 400, "Ecuador", q="at_least", day="2021-01-01"),
        ),
        (
            Told("the official count", "Relatives", "", "deny other", denied=True),
            Told("They are lying to us", "Maria Quinde", ""),
            Told("the violence to a dispute", "prison authority/SNAI", "Ecuador", "accuse state"),
            Told("most of the victims", "lawyer/lawyer for three of the inmates", ""),
            Told("state of emergency", "Diego Alarcon/President Diego Alarcon", "Ecuador", "announce"),
        ),
    ),
    "Kaduna": Report(
        "Meridian Press",
        "2024-03-11T12:45:00Z",
        "KADUNA, Nigeria, March 11 (Meridian Press) - Gunmen abducted more than 130 pupils and two teachers from a "
        "school in northwest Nigeria on Friday, the state governor said, the second mass kidnapping in a week.\n\n"
        "Governor Usman Sani told parents in the village of Kuriga that 28 of the children had since escaped. The "
        "school's head, Abdullahi Musa, put the number of those taken at 287, but a teachers' union official said on "
        "Sunday it was closer to 200.\n\n"
        "One vigilante who tried to stop the attackers was shot dead, witnesses said.\n\n"
        "In the neighbouring state of Zamfara, police said they had freed 16 hostages and arrested four suspects in a "
        "raid on Saturday. The kidnappers are demanding 40 million naira for a village head, his brother told Meridian "
        "Press.\n\n"
        "No group has claimed responsibility. Nigeria's army, accused by residents of arriving hours late, said "
        "it was combing the forests with 600 soldiers. It denied reports that a helicopter had been hit.\n\n"
        "Islamist group Boko Haram kidnapped more than 270 girls from Chibok in 2014; nearly 100 of them are still "
        "missing, according to Amnesty International.",
        (),
        (
            count("more than [130] pupils", "missing", 130, "Nigeria", "state governor", "Nigeria", role="child",
                  q="at_least", day="2024-03-08"),
            count("[two] teachers", "missing", 2, "Nigeria", "state governor", "Nigeria", day="2024-03-08"),
            count("[28] of the children", "rescued", 28, "Nigeria", "Usman Sani/Governor Usman Sani", "Nigeria",
                  role="child"),
            count("taken at [287]", "missing", 287, "Nigeria", "Abdullahi Musa", "Nigeria/", role="any/child",
                  day="2024-03-08"),
            count("closer to [200]", "missing", 200, "Nigeria", "teachers' union official/official", "", q="about",
                  role="any/child", day="2024-03-08"),
            count("[One] vigilante", "killed", 1, "Nigeria", "witnesses", "", day="2024-03-08"),
            count("freed [16] hostages", "rescued", 16, "Nigeria", "police", "Nigeria", day="2024-03-09"),
            count("arrested [four] suspects", "detained", 4, "Nigeria", "police", "Nigeria", day="2024-03-09"),
            count("[40 million] naira", "money", 40_000_000, "", "brother/his brother/kidnappers", ""),
            count("with [600] soldiers", "deployed", 600, "Nigeria", "Nigeria's army/army", "Nigeria", role="military"),
            count("more than [270] girls", "missing", 270, "Nigeria", role="child", q="at_least", day="2014-01-01",
                  flags="background"),
            count("nearly [100] of them", "missing", 100, "Nigeria", "Amnesty International", "Amnesty International",
                  role="child/any", q="about"),
        ),
        (Told("a helicopter had been hit", "Nigeria's army/army", "Nigeria", "deny", denied=True),),
    ),
    "Somalia strike": Report(
        "Allied Press",
        "2025-01-21T18:00:00Z",
        "MOGADISHU, Somalia (Allied Press) - A U.S. drone strike killed nine al-Shabab fighters in southern Somalia, "
        "the U.S. military command for Africa said Tuesday, but elders in the area said most of the dead were "
        "herders.\n\n"
        "The strike on Monday came at the request of the Somali government, U.S. Africa Command said in a statement. "
        "Its initial assessment is that no civilians were harmed, it said.\n\n"
        "Six of the nine were members of a single family, clan elder Abdi Warsame told Allied Press by phone from the "
        'town of Jilib, which the extremists control. He said two boys, ages 8 and 11, were among them. "We buried '
        'them this morning."\n\n'
        "Somalia's Information Minister Daud Jama said 15 militants had been killed, including a commander, and that "
        "the army lost one soldier in a ground operation that followed. Al-Shabab, through its radio arm, claimed to "
        "have killed 26 Somali troops and to have burned three vehicles.\n\n"
        "Rights group Amnesty International says U.S. strikes in Somalia have killed at least 21 civilians since 2017. "
        "The command has acknowledged five.",
        (("United States", "Al-Shabaab"), ("Somalia", "Al-Shabaab")),
        (
            count("killed [nine] al-Shabab", "killed", 9, "Al-Shabaab",
                  "U.S. military command for Africa/U.S. military command/US Africa Command", "United States",
                  role="military", day="2025-01-20"),
            count("[no] civilians were harmed", "casualties/wounded", 0, "Somalia",
                  "U.S. Africa Command/United States Africa Command", "United States", role="civilian",
                  day="2025-01-20"),
            count("[Six] of the nine", "killed", 6, "Somalia", "Abdi Warsame/clan elder Abdi Warsame", "Somalia/",
                  day="2025-01-20"),
            count("[two] boys", "killed", 2, "Somalia", "Abdi Warsame/clan elder Abdi Warsame", "Somalia/",
                  role="child", day="2025-01-20"),
            count("[15] militants", "killed", 15, "Al-Shabaab", "Daud Jama", "Somalia", role="military",
                  day="2025-01-20"),
            count("[one] soldier", "killed", 1, "Somalia", "Daud Jama", "Somalia", role="military"),
            count("killed [26] Somali troops", "killed", 26, "Somalia", "Al-Shabab/al-Shabaab", "Al-Shabaab",
                  role="military"),
            count("[three] vehicles", "destroyed", 3, "Somalia", "Al-Shabab/al-Shabaab", "Al-Shabaab"),
            count("at least [21] civilians", "killed", 21, "Somalia", "Amnesty International", "Amnesty International",
                  role="civilian", q="at_least", day="2017-01-01"),
            count("acknowledged [five]", "killed", 5, "Somalia", "command", "United States", role="civilian",
                  day="2017-01-01"),
        ),
        (
            Told("most of the dead were", "elders/elders in the area", "Somalia/"),
            Told("We buried", "Abdi Warsame/clan elder Abdi Warsame", "Somalia/"),
        ),
    ),
    "Istanbul round-up": Report(
        "Northern Telegraph Agency",
        "2025-04-17T09:10:00Z",
        "ANKARA, April 17. /NTA/. Turkish police have detained 86 people in 17 provinces on suspicion of ties with the "
        "Kurdistan Workers' Party (PKK), Interior Minister Kemal Aydin reported on Thursday.\n\n"
        '"Our gendarmes also neutralized five terrorists in the province of Sirnak," he wrote on his social media '
        "page.\n\n"
        "According to the minister, over 2,300 suspects have been taken into custody since the beginning of the year, "
        "and 640 of them have been placed under arrest.\n\n"
        "The pro-Kurdish DEM Party said in turn that 11 of its local officials and two journalists were among those "
        "detained. The party's co-chair, Leyla Arslan, demanded their immediate release. \"These are political "
        'arrests," she emphasized.\n\n'
        "The Istanbul prosecutor's office earlier announced that 23 people had been arrested in a separate probe into "
        "the city's municipality. Lawyers for the detainees put this number at 27. The Council of Europe expressed "
        "concern over the arrests.\n\n"
        "Ankara says that the PKK is responsible for the deaths of 40,000 people since 1984.",
        (("Turkey", "PKK"),),
        (
            count("detained [86] people", "detained", 86, "Turkey", "Kemal Aydin/Interior Minister Kemal Aydin",
                  "Turkey"),
            count("neutralized [five] terrorists", "killed/casualties/other", 5, "PKK/",
                  "Kemal Aydin/Interior Minister Kemal Aydin", "Turkey", role="any/military"),
            count("over [2,300] suspects", "detained", 2300, "Turkey", "minister/Kemal Aydin", "Turkey", q="at_least",
                  day="2025-01-01"),
            count("[640] of them", "detained", 640, "Turkey", "minister/Kemal Aydin", "Turkey", day="2025-01-01"),
            count("[11] of its local officials", "detained", 11, "DEM Party/Turkey", "DEM Party", "DEM Party"),
            count("[two] journalists", "detained", 2, "Turkey/DEM Party", "DEM Party", "DEM Party", role="journalist"),
            count("[23] people", "detained", 23, "Turkey", "Istanbul prosecutor's office/prosecutor's office",
                  "Turkey"),
            count("number at [27]", "detained", 27, "Turkey", "Lawyers/Lawyers for the detainees", ""),
            count("deaths of [40,000] people", "killed", 40_000, "Turkey/", "Ankara", "Turkey", day="1984-01-01"),
        ),
        (
            Told("their immediate release", "Leyla Arslan", "DEM Party", "demand"),
            Told("These are political arrests".replace(" arrests", ""), "Leyla Arslan", "DEM Party"),
            Told("concern over the arrests", "Council of Europe", "Council of Europe", "other"),
        ),
    ),
}
