"""Four articles more, written after the six of `told_sides_mixed` were worked in; facts are invented. Gold first."""

from __future__ import annotations

from tests.unit.enrich.claims.told import Told
from tests.unit.enrich.claims.told_sides import Report, count

# fmt: off
UNSEEN: dict[str, Report] = {
    "Tunis boat": Report(
        "Meridian Press",
        "2025-09-09T16:00:00Z",
        "TUNIS, Sept 9 (Meridian Press) - Tunisian coastguards recovered 17 bodies and rescued 41 people on Tuesday "
        "after a metal boat carrying migrants towards Italy sank off Zarzis, a judicial official said.\n\n"
        "Of the survivors, 23 are Sudanese, nine come from Guinea and the rest are Tunisians, prosecutor Ridha "
        "Mansouri told Radio Mosaique. Four of the dead were children, he added, and at least 20 people were still "
        "missing.\n\n"
        "A survivor, who gave his name only as Ibrahim, said there had been about 90 of them on board. \"The engine "
        "stopped and people panicked,\" he said.\n\n"
        "Alarm Phone, a charity that takes calls from boats in distress, put the number at 84 and accused the "
        "authorities of having waited for six hours. The interior ministry did not respond to a request for "
        "comment.\n\n"
        "Two men from Sfax have been arrested on suspicion of organising the crossing.\n\n"
        "More than 1,300 people have died or gone missing in the central Mediterranean this year, the UN migration "
        "agency says. Last month 27 people drowned in two accidents near the Kerkennah islands.",
        (),
        (
            count("recovered [17] bodies", "killed", 17, "Tunisia/", "judicial official", "Tunisia", day="2025-09-09"),
            count("rescued [41] people", "rescued", 41, "Tunisia/", "judicial official", "Tunisia", day="2025-09-09"),
            count("[23] are Sudanese", "rescued", 23, "Sudan", "Ridha Mansouri", "Tunisia", day="2025-09-09"),
            count("[nine] come from Guinea", "rescued", 9, "Guinea", "Ridha Mansouri", "Tunisia", day="2025-09-09"),
            count("[Four] of the dead", "killed", 4, "Tunisia/", "Ridha Mansouri", "Tunisia", role="child",
                  day="2025-09-09"),
            count("at least [20] people", "missing", 20, "Tunisia/", "Ridha Mansouri", "Tunisia", q="at_least"),
            count("about [90] of them", "present", 90, "Tunisia/", "Ibrahim/survivor", "", q="about",
                  day="2025-09-09"),
            count("number at [84]", "present", 84, "Tunisia/", "Alarm Phone", "Alarm Phone", day="2025-09-09"),
            count("[Two] men from Sfax", "detained", 2, "Tunisia"),
            count("More than [1,300] people", "killed/casualties/missing", 1300, "", "UN migration agency/"
                  "International Organization for Migration", "United Nations/International Organization for Migration",
                  q="at_least", day="2025-01-01"),
            count("[27] people drowned", "killed", 27, "Tunisia/", day="2025-08-01", flags="background"),
        ),
        (
            Told("The engine stopped", "Ibrahim/survivor", None),
        ),
    ),
    "Manbij dam": Report(
        "Public Broadcasting Corporation",
        "2025-01-22T14:00:00Z",
        "Turkish-backed fighters and Kurdish-led forces have clashed for a third day near a dam on the Euphrates in "
        "northern Syria, with both sides reporting casualties.\n\n"
        "The Syrian Democratic Forces (SDF) said Turkish drones had killed five civilians, two of them children, in a "
        "convoy heading for the Tishrin dam on Tuesday. Eleven people were wounded, three of them journalists, a "
        "spokesman, Farhad Shami, said. He said SDF fighters had destroyed two armoured vehicles and killed 14 "
        "\"mercenaries\".\n\n"
        "Turkey's defence ministry said its forces had \"neutralised\" 23 \"terrorists\" of the YPG, the SDF's main "
        "component, and denied that civilians had been hit. A ministry source told the PBC that one Turkish soldier "
        "was killed by a roadside bomb.\n\n"
        "The Syrian Observatory for Human Rights, a monitor based in the UK, put the toll at 31: 16 fighters of the "
        "Syrian National Army, nine from the SDF and six civilians.\n\n"
        "The UN says that 15,000 people have fled Manbij since Sunday. Some 2,000 US troops are stationed in the "
        "north-east, where they help to guard prisons holding 9,000 members of the Islamic State group.",
        (("Syrian Democratic Forces", "Turkey"), ("Syrian Democratic Forces", "Syrian National Army"),
         ("YPG", "Turkey"), ("People's Protection Units", "Turkey")),
        (
            count("killed [five] civilians", "killed", 5, "Syria", "Syrian Democratic Forces",
                  "Syrian Democratic Forces", role="civilian", day="2025-01-21"),
            count("[two] of them children", "killed", 2, "Syria", "Syrian Democratic Forces",
                  "Syrian Democratic Forces", role="child", day="2025-01-21"),
            count("[Eleven] people", "wounded", 11, "Syria", "Farhad Shami", "Syrian Democratic Forces",
                  day="2025-01-21"),
            count("[three] of them journalists", "wounded", 3, "Syria", "Farhad Shami", "Syrian Democratic Forces",
                  role="journalist", day="2025-01-21"),
            count("destroyed [two] armoured vehicles", "destroyed", 2, "Turkey/Syrian National Army/", "Farhad Shami",
                  "Syrian Democratic Forces", role="any/military"),
            count("killed [14]", "killed", 14, "Turkey/Syrian National Army/", "Farhad Shami",
                  "Syrian Democratic Forces", role="any/military"),
            count("\"neutralised\" [23]", "killed/casualties/other", 23,
                  "YPG/People's Protection Units/Syrian Democratic Forces",
                  "Turkey's defence ministry/defence ministry", "Turkey", role="any/military"),
            count("[one] Turkish soldier", "killed", 1, "Turkey", "ministry source/source", "Turkey", role="military"),
            count("toll at [31]", "killed", 31, "Syria/", "Syrian Observatory for Human Rights",
                  "Syrian Observatory for Human Rights"),
            count("[16] fighters", "killed", 16, "Syrian National Army", "Syrian Observatory for Human Rights",
                  "Syrian Observatory for Human Rights", role="military"),
            count("[nine] from the SDF", "killed", 9, "Syrian Democratic Forces", "Syrian Observatory for Human Rights",
                  "Syrian Observatory for Human Rights", role="military"),
            count("[six] civilians", "killed", 6, "Syria", "Syrian Observatory for Human Rights",
                  "Syrian Observatory for Human Rights", role="civilian"),
            count("[15,000] people", "displaced", 15_000, "Syria", "United Nations/UN", "United Nations",
                  day="2025-01-19"),
            count("Some [2,000] US troops", "deployed", 2000, "United States", role="military", q="about"),
            count("[9,000] members", "detained/captured", 9000, "Islamic State", role="any/military"),
        ),
        (
            Told("civilians had been hit", "Turkey's defence ministry/defence ministry", "Turkey", "deny",
                 denied=True),
        ),
    ),
    "Sinaloa ambush": Report(
        "Allied Press",
        "2025-06-27T21:00:00Z",
        "CULIACAN, Mexico (Allied Press) - Gunmen ambushed a police convoy in the northern Mexican state of Sinaloa "
        "Friday, killing seven officers and wounding four others, the state prosecutor's office said.\n\n"
        "Sgt. Marta Beltran, a spokeswoman for the state police, said two of the victims were women. Three attackers "
        "died in the exchange of fire and a fourth was captured, she said. Soldiers and national guardsmen later "
        "found 22 rifles, a machine gun and four trucks with makeshift armor.\n\n"
        "The attack was the deadliest on security forces since a feud between two factions of the Sinaloa Cartel broke "
        "out last September. It has left more than 1,200 people dead and 1,400 missing, according to the National "
        "Search Commission.\n\n"
        "President Claudia Rios said 600 extra troops would be sent to the state. Opposition Sen. Raul Ortiz mocked "
        "the announcement. \"They sent 800 in March and nothing changed,\" he said.\n\n"
        "In a separate incident, five people were shot dead in a bar in the port of Mazatlan late Thursday. All of "
        "them were tourists from Durango, local media reported.",
        (),
        (
            count("killing [seven] officers", "killed", 7, "Mexico", "prosecutor's office/state prosecutor's office",
                  "Mexico", role="police", day="2025-06-27"),
            count("wounding [four] others", "wounded", 4, "Mexico", "prosecutor's office/state prosecutor's office",
                  "Mexico", role="police", day="2025-06-27"),
            count("[two] of the victims", "killed", 2, "Mexico", "Marta Beltran", "Mexico", role="police/any",
                  day="2025-06-27"),
            count("[Three] attackers", "killed", 3, "Mexico/Sinaloa Cartel/", "Marta Beltran", "Mexico",
                  role="any/military", day="2025-06-27"),
            count("more than [1,200] people", "killed", 1200, "Mexico",
                  "National Search Commission", "Mexico/National Search Commission", q="at_least", day="2024-09-01"),
            count("[1,400] missing", "missing", 1400, "Mexico",
                  "National Search Commission", "Mexico/National Search Commission", day="2024-09-01"),
            count("[600] extra troops", "deployed", 600, "Mexico", "Claudia Rios", "Mexico", role="military",
                  flags="projected"),
            count("sent [800]", "deployed", 800, "Mexico", "Raul Ortiz", "/Mexico", role="military/any",
                  day="2025-03-01"),
            count("[five] people were shot dead", "killed", 5, "Mexico", day="2025-06-26"),
        ),
        (
            Told("nothing changed", "Raul Ortiz", None),
        ),
    ),
    "Ukhia camp fire": Report(
        "Agence Globale",
        "2025-03-24T11:00:00Z",
        "COX'S BAZAR (Bangladesh) - A fire tore through a camp for Rohingya refugees in southern Bangladesh on "
        "Sunday, killing at least 12 people and destroying some 3,400 shelters, officials and aid agencies said.\n\n"
        "Among the dead are five children and an elderly couple, the refugee commissioner, Mizanur Karim, said on "
        "Monday. He added that the bodies of two of them had not been identified. More than 16,000 people have lost "
        "their homes.\n\n"
        "The Red Crescent said 98 injured had been brought to its field hospital, most of them with burns. Six had to "
        "be flown to Dhaka.\n\n"
        "Firefighters needed seven hours to put out the blaze, which also burned down two clinics, a market with 130 "
        "stalls and four schools run by UNICEF.\n\n"
        "Police have detained three men, one of whom is a camp resident, on suspicion of arson. Residents blamed a "
        "gas stove. \"My two daughters are still missing,\" said Nur Begum, 40.\n\n"
        "Nearly a million Rohingya live in the camps, most of whom fled an army crackdown in Myanmar in 2017. In March "
        "2021 a fire in the same area killed 15 refugees and left 45,000 homeless, according to the UN.",
        (),
        (
            count("at least [12] people", "killed", 12, "Bangladesh/",
                  "officials/aid agencies/officials and aid agencies", "/Bangladesh", q="at_least", day="2025-03-23"),
            count("some [3,400] shelters", "destroyed", 3400, "Bangladesh/",
                  "officials/aid agencies/officials and aid agencies", "/Bangladesh", q="about", day="2025-03-23"),
            count("[five] children", "killed", 5, "Bangladesh/", "Mizanur Karim", "Bangladesh", role="child",
                  day="2025-03-23"),
            count("More than [16,000] people", "displaced", 16_000, "Bangladesh/", q="at_least", day="2025-03-23"),
            count("said [98] injured", "wounded", 98, "Bangladesh/", "Red Crescent", "Red Crescent/Bangladesh"),
            count("[two] clinics", "destroyed", 2, "Bangladesh/", day="2025-03-23"),
            count("[four] schools", "destroyed", 4, "Bangladesh/", day="2025-03-23"),
            count("detained [three] men", "detained", 3, "Bangladesh"),
            count("[one] of whom", "detained", 1, "Bangladesh"),
            count("My [two] daughters", "missing", 2, "Bangladesh/", "Nur Begum", "", role="any/child"),
            count("killed [15] refugees", "killed", 15, "Bangladesh/", "United Nations/UN", "United Nations",
                  day="2021-03-01", flags="background"),
            count("left [45,000] homeless", "displaced", 45_000, "Bangladesh/", "United Nations/UN", "United Nations",
                  day="2021-03-01", flags="background"),
        ),
        (
            Told("a gas stove", "Residents", "", "accuse state"),
        ),
    ),
}
