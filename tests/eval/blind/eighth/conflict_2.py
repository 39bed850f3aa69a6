"""Conflict and security articles with their gold: Lebanon, Comoros, Central African Republic, Colombia. Invented."""

from __future__ import annotations

from tests.unit.enrich.claims.told import Told
from tests.unit.enrich.claims.told_sides import Report, count

# fmt: off
REPORTS: dict[str, Report] = {
    "Nabatieh": Report(
        "Levant Press",
        "2025-06-23T17:45:00Z",
        "BEIRUT, June 23 (Levant Press) - Israeli air strikes on southern Lebanon killed seven people on Monday, "
        "including two children, the Lebanese health ministry said, raising an earlier toll of four.\n\n"
        "A further 19 people were injured in the raids around Nabatieh, the ministry said in its latest update. It "
        "said a paramedic of the Islamic Health Committee was among the dead.\n\n"
        "The Israeli military said its jets had targeted a workshop where Hezbollah was assembling drones and that "
        "three members of the group were \"eliminated\", among them a commander in its rocket unit, whom it named as "
        "Hassan Fayyad. \"Any attempt to rebuild will be met with force,\" military spokesman Lieutenant Colonel Eitan "
        "Barzel said.\n\n"
        "Hezbollah announced the death of one fighter and denied that the building, in the village of Kfar Sila, had "
        "been used for military purposes. The Iran-backed movement accused Israel of trampling on the truce.\n\n"
        "Kfar Sila's mayor, Ali Harb, told local television that four houses had been flattened and about 60 families "
        "had fled north. \"There was no warning, no call, nothing,\" he said.\n\n"
        "Later on Monday two rockets were fired towards the Israeli town of Metula. Both were intercepted, the "
        "Israeli military said, but an elderly man was hurt when he fell on his way to a shelter, according to the "
        "Magen David Adom ambulance service.\n\n"
        "The UN peacekeeping force in the area, UNIFIL, said shrapnel had hit one of its patrols, lightly wounding "
        "two Ghanaian soldiers. It called on both parties to show restraint.\n\n"
        "A ceasefire in November 2024 ended a war that cost around 4,000 lives in Lebanon, according to the "
        "authorities in Beirut. On the Israeli side, more than 120 people were killed, most of them soldiers.",
        (("Israel", "Lebanon"), ("Israel", "Hezbollah")),
        (
            count("Lebanon killed [seven] people", "killed", 7, "Lebanon", "Lebanese health ministry/health ministry",
                  "Lebanon", day="2025-06-23"),
            count("including [two] children", "killed", 2, "Lebanon", "Lebanese health ministry/health ministry",
                  "Lebanon", role="child", day="2025-06-23"),
            count("toll of [four]", "killed", 4, "Lebanon", "Lebanese health ministry/health ministry", "Lebanon",
                  day="2025-06-23", flags="previous"),
            count("A further [19] people", "wounded", 19, "Lebanon",
                  "ministry/health ministry/Lebanese health ministry", "Lebanon", day="2025-06-23"),
            count("It said [a] paramedic", "killed", 1, "Lebanon/Islamic Health Committee",
                  "ministry/health ministry/Lebanese health ministry", "Lebanon", role="medic", day="2025-06-23"),
            count("that [three] members", "killed", 3, "Hezbollah", "Israeli military/military", "Israel",
                  role="military/any", day="2025-06-23"),
            count("among them [a] commander", "killed", 1, "Hezbollah", "Israeli military/military", "Israel",
                  role="military", day="2025-06-23"),
            count("death of [one] fighter", "killed", 1, "Hezbollah", "Hezbollah", "Hezbollah", role="military",
                  day="2025-06-23"),
            count("that [four] houses", "destroyed", 4, "Lebanon", "Ali Harb", "Lebanon", role="civilian/any",
                  day="2025-06-23"),
            count("about [60] families", "displaced", 60, "Lebanon", "Ali Harb", "Lebanon", role="civilian/any",
                  q="about", day="2025-06-23"),
            count("Monday [two] rockets", "other/deployed", 2, "/Lebanon/Hezbollah",
                  day="2025-06-23"),
            count("but [an] elderly man", "wounded", 1, "Israel",
                  "Magen David Adom ambulance service/Magen David Adom", "Magen David Adom/Israel",
                  role="civilian/any", day="2025-06-23"),
            count("wounding [two] Ghanaian soldiers", "wounded", 2, "Ghana/United Nations/UNIFIL",
                  "UNIFIL/UN peacekeeping force", "United Nations/UNIFIL", role="military", day="2025-06-23"),
            count("cost around [4,000] lives", "killed", 4000, "Lebanon", "authorities in Beirut/authorities",
                  "Lebanon",
                  q="about", flags="background"),
            count("more than [120] people", "killed", 120, "Israel", q="at_least", flags="background"),
        ),
        (
            Told("a workshop where Hezbollah was", "Israeli military/military", "Israel"),
            Told("attempt to rebuild", "Eitan Barzel", "Israel", "state/warn"),
            Told("been used for military purposes", "Hezbollah", "Hezbollah", "deny", denied=True),
            Told("trampling on the truce", "Hezbollah/Iran-backed movement", "Hezbollah", "accuse"),
            Told("no warning, no call", "Ali Harb", "Lebanon"),
        ),
    ),
    "Moroni": Report(
        "Indian Ocean Press",
        "2025-08-14T19:30:00Z",
        "MORONI, Aug 14 (Indian Ocean Press) - Troops loyal to the president of Comoros put down an attempted coup on "
        "Thursday after several hours of gunfire around the state broadcaster, the government said, adding that nine "
        "people had died.\n\n"
        "Six mutineers and three gendarmes were killed and 34 people arrested, Interior Minister Said Mzimba told a "
        "news conference. He said order had been restored throughout the capital.\n\n"
        "Shortly before dawn a group of officers had appeared on television to proclaim the dissolution of the "
        "government and the suspension of the constitution. Their leader, Colonel Youssouf Abdallah, said the army "
        "could \"no longer watch a family plunder the islands\". His whereabouts were unknown on Thursday "
        "night.\n\n"
        "A doctor at El-Maarouf hospital said its morgue had taken in 14 bodies, and that 41 people were being treated "
        "for bullet wounds. Two of them, both teenagers, were not expected to live, she said.\n\n"
        "The opposition party Juwa put the number of dead at more than 20 and claimed that security forces had rounded "
        "up 16 of its members who had nothing to do with the plot. The interior minister dismissed the accusation as "
        "\"nonsense\".\n\n"
        "France said none of the 2,300 French nationals registered in the country had been harmed and advised them to "
        "stay indoors. The African Union condemned what it called an assault on the constitutional order.\n\n"
        "Residents of the Medina district spoke of panic. \"We lay on the floor with the children until it was "
        "light,\" "
        "said Fatima Soilihi, a shopkeeper.\n\n"
        "Public prosecutor Ali Djounaid said 15 of the detained soldiers would be brought before a military court next "
        "week.\n\n"
        "Comoros, which has a population of about 870,000, has known repeated coups since independence from France in "
        "1975. An uprising on the island of Anjouan left three people dead in October 2018.",
        (("Comoros", "mutineers"), ("Comoros", "Juwa")),
        (
            count("adding that [nine] people", "killed", 9, "Comoros", "government", "Comoros", day="2025-08-14"),
            count("[Six] mutineers", "killed", 6, "Comoros/mutineers", "Said Mzimba", "Comoros", role="military/any",
                  day="2025-08-14"),
            count("and [three] gendarmes", "killed", 3, "Comoros", "Said Mzimba", "Comoros", role="police/military",
                  day="2025-08-14"),
            count("killed and [34] people", "detained", 34, "Comoros/mutineers", "Said Mzimba", "Comoros",
                  day="2025-08-14"),
            count("taken in [14] bodies", "killed", 14, "Comoros", "doctor", "Comoros/", day="2025-08-14"),
            count("that [41] people", "wounded", 41, "Comoros", "doctor", "Comoros/", day="2025-08-14"),
            count("[Two] of them, both teenagers", "wounded", 2, "Comoros", "doctor", "Comoros/",
                  role="any/child/civilian", day="2025-08-14"),
            count("dead at more than [20]", "killed", 20, "Comoros", "opposition party Juwa/Juwa", "Juwa",
                  q="at_least", day="2025-08-14"),
            count("rounded up [16] of its members", "detained", 16, "Juwa", "opposition party Juwa/Juwa", "Juwa",
                  role="civilian/any"),
            count("none of the [2,300] French", "present/other", 2300, "France", "France", "France",
                  role="civilian/any"),
            count("said [15] of the detained", "detained/other", 15, "Comoros/mutineers", "Ali Djounaid", "Comoros",
                  role="military", flags="projected"),
            count("population of about [870,000]", "other/present", 870_000, "Comoros", role="any/civilian",
                  q="about"),
            count("left [three] people dead", "killed", 3, "Comoros", day="2018-10-01", flags="background"),
        ),
        (
            Told("order had been restored", "Said Mzimba", "Comoros"),
            Told("no longer watch a family", "Youssouf Abdallah", "Comoros/mutineers/"),
            Told("the accusation", "interior minister/Said Mzimba", "Comoros", "deny", denied=True),
            Told("an assault on the constitutional order", "African Union", "African Union", "condemn"),
            Told("lay on the floor", "Fatima Soilihi", ""),
        ),
    ),
    "Obo": Report(
        "Bangui Tribune",
        "2025-05-27T12:00:00Z",
        "Two Zambian peacekeepers are now known to have died as a result of Sunday's ambush in the far southeast of "
        "the "
        "Central African Republic, the United Nations mission MINUSCA said in a statement on Tuesday.\n\n"
        "The mission had previously reported one dead and five wounded in the attack on its patrol, 35 kilometres "
        "from Obo, in the prefecture of Haut-Mbomou. Four of the wounded remain in a field hospital in Bangui, it "
        "said.\n\n"
        "\"Nothing can justify an attack on those who come to protect,\" said the head of MINUSCA, Catherine Vasseur, "
        "who called on the authorities to find the perpetrators without delay.\n\n"
        "Government spokesman Arsene Ngaissona blamed the ambush on the Front for the Defence of Haut-Mbomou (FDHM), a "
        "militia recruited among the Azande. National troops sent in pursuit killed 12 of its men on Monday and "
        "recovered eight rifles, he said.\n\n"
        "The FDHM denied any role. In a voice message, its self-styled general, Elie Mbolifue, said that "
        "the army and its Russian instructors had taken revenge on the village of Ligua and shot dead nine farmers. "
        "\"They "
        "were in their fields, they had hoes in their hands,\" he said.\n\n"
        "A priest in Obo, who did not want his name published, told the Tribune he had buried five people from Ligua. "
        "At least 700 villagers have sought refuge around the parish and the peacekeepers' base since Monday, "
        "according to the UN refugee agency. It said that most of them were women and children.\n\n"
        "In Lusaka, Zambian Defence Minister Joseph Mwansa promised that the country's contingent would not be "
        "withdrawn. Zambia has about 930 soldiers in the mission, which has a strength of some 17,000.\n\n"
        "A Zambian soldier was also killed near Zemio in February. More than 200 peacekeepers have lost their lives "
        "in the country since MINUSCA was set up in 2014.",
        (("Central African Republic", "Front for the Defence of Haut-Mbomou"),
         ("Central African Republic", "FDHM")),
        (
            count("[Two] Zambian peacekeepers", "killed", 2, "Zambia/United Nations/MINUSCA",
                  "United Nations mission MINUSCA/MINUSCA", "United Nations/MINUSCA", role="military/any",
                  day="2025-05-25"),
            count("previously reported [one] dead", "killed", 1, "Zambia/United Nations/MINUSCA",
                  "mission/MINUSCA/United Nations mission MINUSCA", "United Nations/MINUSCA", role="military/any",
                  day="2025-05-25", flags="previous"),
            count("dead and [five] wounded", "wounded", 5, "Zambia/United Nations/MINUSCA",
                  "mission/MINUSCA/United Nations mission MINUSCA", "United Nations/MINUSCA", role="military/any",
                  day="2025-05-25", flags="previous"),
            count("[Four] of the wounded", "wounded/sick", 4, "Zambia/United Nations/MINUSCA",
                  "mission/MINUSCA/United Nations mission MINUSCA", "United Nations/MINUSCA", role="military/any",
                  day="2025-05-25"),
            count("killed [12] of its men", "killed", 12,
                  "Front for the Defence of Haut-Mbomou/FDHM", "Arsene Ngaissona", "Central African Republic",
                  role="military/any", day="2025-05-26"),
            count("recovered [eight] rifles", "captured/other", 8,
                  "Front for the Defence of Haut-Mbomou/FDHM", "Arsene Ngaissona", "Central African Republic",
                  role="military/any", day="2025-05-26"),
            count("shot dead [nine] farmers", "killed", 9, "Central African Republic", "Elie Mbolifue",
                  "Front for the Defence of Haut-Mbomou/FDHM", role="civilian/any"),
            count("buried [five] people", "killed", 5, "Central African Republic", "priest/priest in Obo", "",
                  role="any/civilian"),
            count("At least [700] villagers", "displaced", 700, "Central African Republic", "UN refugee agency",
                  "United Nations/UN refugee agency/UNHCR", role="civilian/any", q="at_least", day="2025-05-26"),
            count("about [930] soldiers", "deployed", 930, "Zambia", role="military", q="about"),
            count("strength of some [17,000]", "deployed", 17_000, "United Nations/MINUSCA", role="any/military",
                  q="about"),
            count("[A] Zambian soldier was", "killed", 1, "Zambia/United Nations", role="military",
                  day="2025-02-01", flags="background"),
            count("More than [200] peacekeepers", "killed", 200, "United Nations/MINUSCA", role="military/any",
                  q="at_least", day="2014-01-01"),
        ),
        (
            Told("Nothing can justify", "Catherine Vasseur", "United Nations/MINUSCA"),
            Told("find the perpetrators", "Catherine Vasseur", "United Nations/MINUSCA", "call_for"),
            Told("any role", "FDHM/Front for the Defence of Haut-Mbomou", "Front for the Defence of Haut-Mbomou/FDHM",
                 "deny", denied=True),
            Told("had hoes in their hands", "Elie Mbolifue", "Front for the Defence of Haut-Mbomou/FDHM"),
            Told("contingent would not be", "Joseph Mwansa", "Zambia", "promise"),
        ),
    ),
    "Choco": Report(
        "Pacifico Diario (English edition)",
        "2025-02-21T12:00:00Z",
        "QUIBDO - Nearly 3,200 people have abandoned their homes on the middle San Juan river since Monday because of "
        "the fighting between the ELN guerrillas and the Gaitanista Army, the Ombudsman's Office reported "
        "yesterday.\n\n"
        "Of those displaced, 1,150 are children, it said. Most travelled by boat to Istmina, where they are sleeping "
        "in "
        "schools and the sports hall. A further 4,700 cannot leave their villages for fear of mines, the office "
        "warned.\n\n"
        "The governor of Choco, Nubia Mosquera, said she knew of six deaths: five members of the armed groups and "
        "one indigenous leader, Aurelio Chamapuro, who was hit by a stray bullet while fishing. The Embera council, "
        "however, speaks of three community members killed.\n\n"
        "In an audio circulating on messaging networks, an ELN commander who calls himself Yerson boasted that his "
        "men had inflicted 18 deaths on the \"paramilitaries\" and lost only two. The Gaitanista Army replied that "
        "this "
        "was propaganda and said it was holding four guerrillas who had surrendered.\n\n"
        "Defence Minister Ricardo Ocampo announced after a security council in Quibdo that 400 more soldiers would "
        "arrive in the subregion this weekend. \"We are not going to leave the San Juan to the drug traffickers,\" he "
        "stressed.\n\n"
        "In the shelters there is a shortage of everything. \"There are not even mattresses for the little ones,\" "
        "complained "
        "Yadira Murillo, who left Potedo with her five children. The mayor of Istmina, Jhon Hinestroza, said the "
        "municipality had spent 90 million pesos on food and asked Bogota for help.\n\n"
        "The ELN imposed an armed strike in the same area last August that confined 45,000 people to their homes, "
        "according to United Nations figures.",
        (("ELN", "Gaitanista Army"), ("Colombia", "ELN"), ("Colombia", "Gaitanista Army")),
        (
            count("Nearly [3,200] people", "displaced", 3200, "Colombia", "Ombudsman's Office", "Colombia",
                  role="civilian/any", q="about", day="2025-02-17"),
            count("Of those displaced, [1,150]", "displaced", 1150, "Colombia", "Ombudsman's Office", "Colombia",
                  role="child", day="2025-02-17"),
            count("A further [4,700]", "other/present", 4700, "Colombia", "office/Ombudsman's Office", "Colombia",
                  role="civilian/any"),
            count("of [six] deaths", "killed", 6, "Colombia/", "Nubia Mosquera", "Colombia"),
            count("deaths: [five] members", "killed", 5, "/Colombia", "Nubia Mosquera", "Colombia",
                  role="military/any"),
            count("and [one] indigenous leader", "killed", 1, "Colombia", "Nubia Mosquera", "Colombia",
                  role="civilian/any"),
            count("speaks of [three] community members", "killed", 3, "Colombia/Embera council", "Embera council",
                  "Embera council/", role="civilian/any"),
            count("inflicted [18] deaths", "killed", 18, "Gaitanista Army", "Yerson/ELN commander", "ELN",
                  role="military/any"),
            count("lost only [two]", "killed", 2, "ELN", "Yerson/ELN commander", "ELN", role="military/any"),
            count("holding [four] guerrillas", "detained/captured", 4, "ELN", "Gaitanista Army", "Gaitanista Army",
                  role="military/any"),
            count("that [400] more soldiers", "deployed", 400, "Colombia", "Ricardo Ocampo", "Colombia",
                  role="military", flags="projected"),
            count("with her [five] children", "displaced/other", 5, "Colombia", role="child"),
            count("spent [90 million] pesos", "money", 90_000_000, "Colombia", "Jhon Hinestroza", "Colombia"),
            count("confined [45,000] people", "other/present", 45_000, "Colombia",
                  "United Nations/United Nations figures", "United Nations", role="civilian/any", day="2024-08-01",
                  flags="background"),
        ),
        (
            Told("was propaganda", "Gaitanista Army", "Gaitanista Army", "state/deny"),
            Told("to leave the San Juan", "Ricardo Ocampo", "Colombia", "state/promise"),
            Told("not even mattresses", "Yadira Murillo", ""),
        ),
    ),
}
# fmt: on
