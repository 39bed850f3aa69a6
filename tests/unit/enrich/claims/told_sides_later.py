"""Six articles more, written after the first twelve were worked in and before any run; all facts are invented."""

from __future__ import annotations

from tests.unit.enrich.claims.told import Told
from tests.unit.enrich.claims.told_sides import Report, count

# fmt: off
LATER: dict[str, Report] = {
    "Mindanao": Report(
        "Meridian Press",
        "2025-05-20T09:30:00Z",
        "COTABATO, Philippines, May 20 (Meridian Press) - Philippine troops killed 14 Islamist militants in a two-day "
        "battle in the southern region of Mindanao, the army said on Tuesday, but residents reported civilian "
        "deaths.\n\nFour soldiers were also killed and 11 wounded in the fighting in the marshes of Maguindanao, "
        "regional army commander Major General Rafael Ocampo said. He added that troops had recovered nine rifles.\n\n"
        "The militants belong to the Bangsamoro Islamic Freedom Fighters (BIFF), a small group that has pledged "
        'allegiance to Islamic State. BIFF spokesman Abu Jihad denied that it had lost so many men. "Only three of our '
        'brothers were martyred," he told a local radio station.\n\n'
        "A village chief, Datu Kali, said that five farmers were hit by army shells on Monday and that two of them "
        "died. About 6,500 people have fled to the town of Datu Piang, according to the regional social welfare "
        "office.\n\n"
        "The Moro Islamic Liberation Front, which signed a peace deal with Manila in 2014, said none of its fighters "
        "had been involved.\n\n"
        "A siege of the city of Marawi in 2017 killed more than 1,100 people, most of them militants.",
        (("Philippines", "Bangsamoro Islamic Freedom Fighters"),),
        (
            count("killed [14] Islamist militants", "killed", 14, "Bangsamoro Islamic Freedom Fighters/", "army",
                  "Philippines", role="military"),
            count("[Four] soldiers", "killed", 4, "Philippines", "Rafael Ocampo", "Philippines", role="military"),
            count("[11] wounded", "wounded", 11, "Philippines", "Rafael Ocampo", "Philippines", role="military"),
            count("Only [three] of our", "killed", 3, "Bangsamoro Islamic Freedom Fighters", "Abu Jihad",
                  "Bangsamoro Islamic Freedom Fighters", role="military/any"),
            count("that [five] farmers", "casualties/wounded", 5, "Philippines", "Datu Kali", "Philippines/",
                  day="2025-05-19"),
            count("that [two] of them", "killed", 2, "Philippines", "Datu Kali", "Philippines/", day="2025-05-19"),
            count("About [6,500] people", "displaced", 6500, "Philippines",
                  "regional social welfare office/social welfare office", "Philippines", q="about"),
            count("more than [1,100] people", "killed", 1100, "Philippines", q="at_least", day="2017-01-01",
                  flags="background"),
        ),
        (
            Told("it had lost so many men", "Abu Jihad", "Bangsamoro Islamic Freedom Fighters", "deny", denied=True),
            Told("none of its fighters", "Moro Islamic Liberation Front", "Moro Islamic Liberation Front"),
        ),
    ),
    "Djibo": Report(
        "Agence Sahelienne (translated from French)",
        "2025-08-27T18:00:00Z",
        "At least thirty soldiers and volunteers were killed on Sunday in an attack attributed to jihadists against a "
        "military detachment of Djibo, in the north of Burkina Faso, one learned on Wednesday from security and local "
        "sources.\n\n"
        '"The assailants, who came in great number, burned the camp," indicated a security source, who evokes '
        '"more than 50 dead" on the side of the enemy. A resident of the city, joined by telephone, affirmed having '
        "counted 22 bodies of soldiers at the morgue.\n\n"
        "The Group for the Support of Islam and Muslims (JNIM), affiliated with Al-Qaeda, claimed the attack in a "
        "message. It claims to have killed 47 soldiers and to have taken eight hostages.\n\n"
        "The general staff of the armies has not communicated any toll. The government spokesman, Idrissa Sawadogo, "
        'assured for his part that the situation was "under control" and denounced "rumours spread by the '
        'imperialist press". According to him, 65 terrorists were neutralized.\n\n'
        "The violence has made more than 26,000 dead since 2015, civilians and soldiers, of which more than half in "
        "the last three years, according to the NGO Acled. The government, resulting from a coup d'etat, had "
        'promised to restore security "in a few months".',
        (("Burkina Faso", "JNIM"),),
        (
            count("At least [thirty] soldiers", "killed", 30, "Burkina Faso", "security and local sources/sources", "",
                  role="military", q="at_least", day="2025-08-24"),
            count("more than [50] dead", "killed", 50, "JNIM/Group for the Support of Islam and Muslims/",
                  "security source", "Burkina Faso/", role="military/any", q="at_least", day="2025-08-24"),
            count("counted [22] bodies", "killed", 22, "Burkina Faso", "resident/resident of the city", "",
                  role="military", day="2025-08-24"),
            count("killed [47] soldiers", "killed", 47, "Burkina Faso",
                  "Group for the Support of Islam and Muslims/JNIM", "JNIM/Group for the Support of Islam and Muslims",
                  role="military", day="2025-08-24"),
            count("taken [eight] hostages", "detained", 8, "Burkina Faso",
                  "Group for the Support of Islam and Muslims/JNIM", "JNIM/Group for the Support of Islam and Muslims",
                  role="military/any", day="2025-08-24"),
            count("[65] terrorists", "killed/casualties/other", 65, "JNIM/Group for the Support of Islam and Muslims/",
                  "Idrissa Sawadogo", "Burkina Faso", role="military/any", day="2025-08-24"),
            count("more than [26,000] dead", "killed", 26_000, "Burkina Faso", "Acled/NGO Acled", "Acled",
                  q="at_least", day="2015-01-01"),
        ),
        (
            Told("burned the camp", "security source", "Burkina Faso/"),
            Told("the attack in a message", "Group for the Support of Islam and Muslims/JNIM",
                 "JNIM/Group for the Support of Islam and Muslims", "state announce"),
            Told("under control", "Idrissa Sawadogo", "Burkina Faso"),
            Told("rumours spread by", "Idrissa Sawadogo", "Burkina Faso", "condemn"),
        ),
    ),
    "Banjska": Report(
        "Public Broadcasting Corporation",
        "2025-09-24T15:00:00Z",
        "Two Kosovo police officers have been shot dead and three others injured in an ambush near the Serbian border, "
        "officials in Pristina say.\n\n"
        'Prime Minister Arben Krasni blamed "criminals paid by Belgrade" for the attack, which happened in the village '
        "of Vrelo in the early hours of Wednesday. He said about 30 heavily armed men had barricaded themselves in a "
        "monastery.\n\n"
        "Serbia's President, Dragan Petrovic, rejected the accusation. In an address to the nation he said that at "
        "least three Serbs had been killed by Kosovo's special police, one of them a boy of 16, and that the dead "
        'would "not be forgotten". Mr Petrovic also accused Pristina of holding 17 Serbs without charge.\n\n'
        "Kosovo's interior minister later put the number of attackers killed at four. Six suspects have been arrested, "
        "he told reporters, including a politician from Mitrovica.\n\n"
        "Nato, which leads a peacekeeping force of 4,500 in Kosovo, said its troops were ready to step in. A "
        "spokeswoman for the alliance said two of its soldiers had suffered minor injuries when stones were thrown. "
        "The EU called for calm.\n\n"
        "Kosovo declared independence from Serbia in 2008. Some 13,000 people were killed in the war of 1998-99.",
        (("Kosovo", "Serbia"),),
        (
            count("[Two] Kosovo police", "killed", 2, "Kosovo", "officials/officials in Pristina", "Kosovo",
                  role="police", day="2025-09-24"),
            count("[three] others injured", "wounded", 3, "Kosovo", "officials/officials in Pristina", "Kosovo",
                  role="police", day="2025-09-24"),
            count("about [30] heavily", "present/other/deployed", 30, "/Serbia", "Arben Krasni", "Kosovo", q="about",
                  day="2025-09-24"),
            count("[three] Serbs", "killed", 3, "Serbia", "Dragan Petrovic", "Serbia", q="at_least"),
            count("[one] of them a boy", "killed", 1, "Serbia", "Dragan Petrovic", "Serbia", role="child"),
            count("holding [17] Serbs", "detained", 17, "Serbia", "Dragan Petrovic/Petrovic", "Serbia"),
            count("killed at [four]", "killed", 4, "/Serbia", "Kosovo's interior minister/interior minister", "Kosovo"),
            count("[Six] suspects", "detained", 6, "Kosovo/", "Kosovo's interior minister/interior minister", "Kosovo"),
            count("force of [4,500]", "deployed", 4500, "NATO", role="military/any"),
            count("[two] of its soldiers", "wounded", 2, "NATO", "spokeswoman/spokeswoman for the alliance", "NATO",
                  role="military"),
            count("Some [13,000] people", "killed", 13_000, "/Kosovo", q="about", day="1998-01-01", flags="background"),
        ),
        (
            Told("criminals paid by Belgrade", "Arben Krasni/Prime Minister Arben Krasni", "Kosovo", "accuse"),
            Told("the accusation", "Dragan Petrovic", "Serbia", "deny", denied=True),
            Told("its troops were ready", "NATO", "NATO"),
            Told("for calm", "EU/European Union", "European Union", "call_for"),
        ),
    ),
    "Mahabad": Report(
        "Al Manar al-Arabi",
        "2024-10-03T14:00:00Z",
        "Iranian security forces have killed at least 19 protesters, including three minors, since demonstrations "
        "broke out in the Kurdish city of Mahabad on Sunday, a rights group based in Oslo said on Thursday.\n\n"
        'The group, Iran Rights Monitor, said it had verified the identities of the dead through their families. "Many '
        'were shot from behind," its director, Parisa Amini, told Al Manar.\n\n'
        "State media put the death toll at seven, among them two members of the Basij militia who, the semi-official "
        'Farsi news agency said, were "stabbed by rioters". The governor of Mahabad, Reza Karimi, said 140 people '
        "had been detained and that calm had returned.\n\n"
        "Another organisation, Hengam, spoke of more than 400 arrests. Its figures could not be independently "
        "verified.\n\n"
        "A nurse at a hospital in the city, whose name is withheld for her safety, described how plainclothes agents "
        'took away four of the wounded. Iran\'s interior ministry has dismissed such reports as "lies". It accused '
        '"foreign enemies" of stirring up the unrest.\n\n'
        "The United States imposed sanctions on three Iranian commanders over the crackdown.\n\n"
        "In 2022, more than 500 people were killed in months of protests over the death of Mahsa Amini, according to "
        "rights groups.",
        (("Iran", "United States"),),
        (
            count("at least [19] protesters", "killed", 19, "Iran",
                  "Iran Rights Monitor/rights group/rights group based in Oslo", "Iran Rights Monitor/", q="at_least",
                  day="2024-09-29"),
            count("including [three] minors", "killed", 3, "Iran",
                  "Iran Rights Monitor/rights group/rights group based in Oslo", "Iran Rights Monitor/", role="child",
                  day="2024-09-29"),
            count("toll at [seven]", "killed", 7, "Iran", "State media", "Iran/", day="2024-09-29"),
            count("[two] members", "killed", 2, "Iran/Basij/Basij militia", "State media/Farsi news agency/Farsi",
                  "Iran/", role="military/any", day="2024-09-29"),
            count("[140] people", "detained", 140, "Iran", "Reza Karimi", "Iran"),
            count("more than [400] arrests", "detained", 400, "Iran", "Hengam", "Hengam", q="at_least"),
            count("[four] of the wounded", "missing/detained", 4, "Iran", "nurse/nurse at a hospital in the city", ""),
            count("more than [500] people", "killed", 500, "Iran", "rights groups", "", q="at_least", day="2022-01-01",
                  flags="background"),
        ),
        (
            Told("verified the identities", "Iran Rights Monitor/group", "Iran Rights Monitor"),
            Told("Many were shot", "Parisa Amini", "Iran Rights Monitor"),
            Told("such reports", "Iran's interior ministry/interior ministry", "Iran", "deny", denied=True),
            Told("stirring up the unrest", "Iran's interior ministry/interior ministry", "Iran", "accuse"),
        ),
    ),
    "Bolan": Report(
        "Allied Press",
        "2025-03-13T16:40:00Z",
        "QUETTA, Pakistan (Allied Press) - Pakistani security forces ended a standoff with separatists who had "
        "hijacked a passenger train in the restive province of Balochistan, killing all 33 attackers and rescuing 354 "
        "hostages, the military said Thursday.\n\n"
        "Twenty-one passengers and four troops were killed by the insurgents before the operation began, military "
        "spokesman Lt. Gen. Ahmad Sharif told a news conference. He gave no breakdown of the victims.\n\n"
        "The Baloch Liberation Army, or BLA, which claimed responsibility for Tuesday's assault, disputed that "
        "account. In a statement to reporters, it said it was still holding 150 people and had executed 50 of them "
        "after a deadline passed. The group offered no proof.\n\n"
        'One survivor, Ghulam Nabi, said he counted at least 10 bodies beside the track. "They checked our identity '
        'cards, one by one," he said.\n\n'
        "Railway official Rana Farrukh said 425 people were on board when the train left Quetta. More than 40 of the "
        "wounded were treated at a hospital in Sibi, according to Dr. Naseem Khan, its head, who said six were in "
        "critical condition.\n\n"
        "Pakistan says the BLA operates from Afghanistan, a charge the Taliban government in Kabul denies. In "
        "November, a suicide bombing at Quetta's train station killed 26 people.",
        (("Pakistan", "Baloch Liberation Army"), ("Pakistan", "Afghanistan")),
        (
            count("all [33] attackers", "killed", 33, "Baloch Liberation Army/", "military", "Pakistan",
                  role="military/any"),
            count("rescuing [354] hostages", "rescued", 354, "Pakistan", "military", "Pakistan"),
            count("[Twenty-one] passengers", "killed", 21, "Pakistan", "Ahmad Sharif", "Pakistan"),
            count("[four] troops", "killed", 4, "Pakistan", "Ahmad Sharif", "Pakistan", role="military"),
            count("holding [150] people", "detained", 150, "Pakistan", "Baloch Liberation Army/BLA",
                  "Baloch Liberation Army"),
            count("executed [50] of them", "killed", 50, "Pakistan", "Baloch Liberation Army/BLA",
                  "Baloch Liberation Army"),
            count("at least [10] bodies", "killed", 10, "Pakistan", "Ghulam Nabi", "", q="at_least"),
            count("[425] people", "present", 425, "Pakistan", "Rana Farrukh", "Pakistan", day="2025-03-11"),
            count("More than [40] of the", "wounded/sick", 40, "Pakistan", "Naseem Khan", "Pakistan/", q="at_least"),
            count("said [six] were", "wounded/sick", 6, "Pakistan", "Naseem Khan", "Pakistan/"),
            count("killed [26] people", "killed", 26, "Pakistan", day="2024-11-01", flags="background"),
        ),
        (
            Told("that account", "Baloch Liberation Army/BLA", "Baloch Liberation Army", "deny", denied=True),
            Told("They checked our identity", "Ghulam Nabi", ""),
            Told("the BLA operates from Afghanistan", "Pakistan", "Pakistan", "state accuse"),
        ),
    ),
    "Cuyuni": Report(
        "Southern News Agency",
        "2025-02-18T12:00:00Z",
        "GEORGETOWN, February 18. /SNA/. Six Guyanese soldiers were wounded when armed men from the Venezuelan side "
        "opened fire on their boat on the Cuyuni River, the Guyana Defence Force said on Tuesday.\n\n"
        "Of the six, two are in serious condition and were flown to Georgetown, its chief of staff, Brigadier Omar "
        "Khan, specified.\n\n"
        "Guyana's Foreign Ministry summoned the Venezuelan ambassador and lodged a protest. Caracas, in turn, called "
        "the "
        'incident "a vile montage". According to the Venezuelan Defense Minister, Vladimir Rojas, it was Guyanese '
        "troops who fired at miners, killing one Venezuelan citizen and injuring four more.\n\n"
        '"We demand that Guyana stop its provocations," the minister stressed.\n\n'
        "Georgetown puts the number of Venezuelan troops massed near the border at 5,000. Brazil, for its part, "
        "reported that it had reinforced its northern frontier with 130 troops and 28 armoured vehicles.\n\n"
        "President Irfaan Singh told parliament that some 300 villagers had asked to be evacuated. Opposition deputies "
        "criticized him for concealing an earlier attack, in which, they said, one sergeant died in January.\n\n"
        "The dispute over the Essequibo region dates back to the 19th century.",
        (("Guyana", "Venezuela"),),
        (
            count("[Six] Guyanese soldiers", "wounded", 6, "Guyana", "Guyana Defence Force", "Guyana", role="military"),
            count("[two] are in serious", "wounded", 2, "Guyana", "Omar Khan", "Guyana", role="military/any"),
            count("killing [one] Venezuelan", "killed", 1, "Venezuela", "Vladimir Rojas", "Venezuela",
                  role="any/civilian"),
            count("injuring [four] more", "wounded", 4, "Venezuela", "Vladimir Rojas", "Venezuela",
                  role="any/civilian"),
            count("border at [5,000]", "deployed", 5000, "Venezuela", "Georgetown", "Guyana", role="military"),
            count("with [130] troops", "deployed", 130, "Brazil", "Brazil", "Brazil", role="military"),
            count("some [300] villagers", "other/evacuated", 300, "Guyana", "Irfaan Singh/President Irfaan Singh",
                  "Guyana", role="any/civilian", q="about"),
            count("[one] sergeant", "killed", 1, "Guyana", "Opposition deputies/deputies", "", role="military",
                  day="2025-01-01"),
        ),
        (
            Told("a vile montage", "Caracas", "Venezuela", "state deny condemn other"),
            Told("stop its provocations", "Vladimir Rojas/minister", "Venezuela", "demand state"),
            Told("concealing an earlier attack", "Opposition deputies/deputies", "", "condemn accuse"),
        ),
    ),
}
