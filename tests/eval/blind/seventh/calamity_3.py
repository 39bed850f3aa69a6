"""Articles about disasters and public life, third part, with their gold. All facts are invented."""

from __future__ import annotations

from tests.unit.enrich.claims.told import Told
from tests.unit.enrich.claims.told_sides import Report, count

# fmt: off
REPORTS: dict[str, Report] = {
    "Guatemala volcano": Report(
        "Agencia Quetzal (translated)",
        "2025-03-04T18:00:00Z",
        "Guatemala City, Mar 4 (Quetzal) - The eruption registered on Monday in the Volcano of Fire left until now a "
        "balance of six persons deceased and 29 injured, informed this Tuesday the National Coordinator for Disaster "
        "Reduction (Conred), which in its first bulletin had reported two dead.\n\n"
        "The spokesman of Conred, Edwin Tojil, indicated that 3,480 inhabitants of Escuintla, Sacatepequez and "
        "Chimaltenango were evacuated in preventive form, and that 1,120 of them remain in shelters.\n\n"
        "Nevertheless, the mayor of Alotenango, Marta Ixcot, assured that in her municipality alone there are eight "
        "dead and 15 disappeared. \"From an office one does not see the ash,\" she lamented.\n\n"
        "Among the fatal victims there are two minors, according to the National Institute of Forensic "
        "Sciences.\n\n"
        "The director of the institute of volcanology, Raul Paz, warned that flows of mud could come down the ravines "
        "with the rains of the week.\n\n"
        "On his part, President Ernesto Galindo decreed the state of calamity in the zone and said that 75 "
        "million quetzales (some 9.7 million dollars) were already put at the disposal of the emergency.\n\n"
        "The Guatemalan Red Cross attended 64 persons for respiratory problems, expressed its delegate, Sonia "
        "Arriola. The directorate of civil aeronautics reported the cancellation of 38 flights at the La Aurora "
        "airport.\n\n"
        "Mexico sent a brigade of 85 rescuers with dogs, informed the Guatemalan Foreign Ministry, which thanked the "
        "neighboring country for its solidarity.\n\n"
        "\"We lost the coffee, the animals, everything,\" said Rigoberto Chavez, a 67-year-old peasant, who walked all "
        "night with his grandchildren to reach a school in Escuintla.\n\n"
        "It should be remembered that in June 2018 another eruption of the same volcano buried the community of San "
        "Miguel Los Lotes and caused the death of 215 people.",
        (),
        (
            count("balance of [six] persons", "killed", 6, "Guatemala",
                  "National Coordinator for Disaster Reduction/Conred", "Guatemala", day="2025-03-03"),
            count("and [29] injured", "wounded", 29, "Guatemala",
                  "National Coordinator for Disaster Reduction/Conred", "Guatemala", day="2025-03-03"),
            count("reported [two] dead", "killed", 2, "Guatemala",
                  "National Coordinator for Disaster Reduction/Conred", "Guatemala", day="2025-03-03",
                  flags="previous"),
            count("that [3,480] inhabitants", "evacuated", 3480, "Guatemala", "Edwin Tojil", "Guatemala",
                  role="civilian/any"),
            count("that [1,120] of them", "evacuated/displaced/present", 1120, "Guatemala", "Edwin Tojil",
                  "Guatemala", role="civilian/any"),
            count("there are [eight] dead", "killed", 8, "Guatemala", "Marta Ixcot", "Guatemala", day="2025-03-03"),
            count("and [15] disappeared", "missing", 15, "Guatemala", "Marta Ixcot", "Guatemala", day="2025-03-03"),
            count("there are [two] minors", "killed", 2, "Guatemala", "National Institute of Forensic Sciences",
                  "Guatemala", role="child", day="2025-03-03"),
            count("that [75 million] quetzales", "money", 75e6, "Guatemala", "Ernesto Galindo", "Guatemala"),
            count("some [9.7 million] dollars", "money", 9.7e6, "Guatemala", "Ernesto Galindo", "Guatemala",
                  q="about"),
            count("attended [64] persons", "sick", 64, "Guatemala", "Sonia Arriola",
                  "Guatemalan Red Cross/Red Cross"),
            count("cancellation of [38] flights", "other", 38, "Guatemala/",
                  "directorate of civil aeronautics", "Guatemala"),
            count("brigade of [85] rescuers", "deployed", 85, "Mexico", "Guatemalan Foreign Ministry/Foreign Ministry",
                  "Guatemala", role="any/civilian"),
            count("death of [215] people", "killed", 215, "Guatemala", day="2018-06-01", flags="background"),
        ),
        (
            Told("one does not see the ash", "Marta Ixcot", "Guatemala"),
            Told("flows of mud could come down", "Raul Paz", "Guatemala", "warn"),
            Told("for its solidarity", "Guatemalan Foreign Ministry/Foreign Ministry", "Guatemala", "thank"),
            Told("lost the coffee", "Rigoberto Chavez", ""),
        ),
    ),
    "Djibouti migrants": Report(
        "East Africa Wire",
        "2025-10-07T13:00:00Z",
        "DJIBOUTI, Oct 7 (East Africa Wire) - The bodies of 34 migrants have been recovered off Djibouti after "
        "smugglers forced them into the sea at night, the International Organization for Migration (IOM) said on "
        "Tuesday. The U.N. agency had reported 16 deaths on Monday.\n\n"
        "The boat, which had come from Yemen with 180 people on board, stopped in deep water near Obock late on Sunday "
        "and the crew ordered everyone to swim, survivors told aid workers.\n\n"
        "The dead include at least eight women and a baby, IOM mission chief Tatiana Brandt said.\n\n"
        "The coastguard gave different figures. It said its patrols had found 28 bodies and brought 112 people ashore, "
        "and that no more than 20 were unaccounted for. \"We are still searching, but the current is strong,\" said "
        "its commander, Colonel Hassan Robleh.\n\n"
        "\"They had guns and told us the beach was close,\" said Abdi Tesfaye, 19, wrapped in a foil blanket at a "
        "reception centre in Obock. \"It was not close.\"\n\n"
        "The International Organization for Migration said 39 survivors were children travelling alone.\n\n"
        "Ethiopia's foreign ministry said 21 of the dead had been identified as its nationals. It urged young people "
        "not to put their lives in the hands of traffickers and thanked the fishermen of Obock, who were the first to "
        "reach the scene.\n\n"
        "A judge in Djibouti City on Tuesday ordered two suspected smugglers held for a month. Their lawyer denied "
        "that they had carried weapons.\n\n"
        "In August IOM appealed for $18 million to help migrants stranded along the route, of which it has received "
        "$3.1 million, Brandt said.\n\n"
        "Nearly 40,000 people have made the crossing between the Horn of Africa and Yemen so far this year, most of "
        "them Ethiopians hoping to find work in Saudi Arabia. In April 2024, at least 38 migrants drowned when a boat "
        "went down off Godoria, also in Djibouti.",
        (),
        (
            count("bodies of [34] migrants", "killed", 34, "/Ethiopia", "International Organization for Migration/IOM",
                  "International Organization for Migration/United Nations/IOM", role="civilian/any",
                  day="2025-10-05"),
            count("reported [16] deaths", "killed", 16, "/Ethiopia",
                  "U.N. agency/International Organization for Migration/IOM",
                  "International Organization for Migration/United Nations/IOM", role="civilian/any",
                  day="2025-10-05", flags="previous"),
            count("with [180] people on board", "present", 180, "/Ethiopia", "survivors", "", role="civilian/any",
                  day="2025-10-05"),
            count("at least [eight] women", "killed", 8, "/Ethiopia", "Tatiana Brandt",
                  "International Organization for Migration/United Nations/IOM", role="civilian/any", q="at_least",
                  day="2025-10-05"),
            count("women and [a] baby", "killed", 1, "/Ethiopia", "Tatiana Brandt",
                  "International Organization for Migration/United Nations/IOM", role="child", day="2025-10-05"),
            count("found [28] bodies", "killed", 28, "/Ethiopia", "coastguard", "Djibouti", role="civilian/any",
                  day="2025-10-05"),
            count("brought [112] people ashore", "rescued", 112, "/Ethiopia", "coastguard", "Djibouti",
                  role="civilian/any"),
            count("no more than [20]", "missing", 20, "/Ethiopia", "coastguard", "Djibouti", role="civilian/any",
                  q="at_most", day="2025-10-05"),
            count("said [39] survivors", "rescued", 39, "/Ethiopia", "International Organization for Migration/IOM",
                  "International Organization for Migration/United Nations/IOM", role="child"),
            count("said [21] of the dead", "killed", 21, "Ethiopia", "foreign ministry", "Ethiopia",
                  role="civilian/any", day="2025-10-05"),
            count("ordered [two] suspected smugglers", "detained", 2, "/Djibouti", role="civilian/any",
                  day="2025-10-07"),
            count("appealed for $[18 million]", "money", 18e6, "International Organization for Migration/IOM/",
                  "Tatiana Brandt/Brandt/International Organization for Migration/IOM",
                  "International Organization for Migration/United Nations/IOM"),
            count("$[3.1 million]", "money", 3.1e6, "International Organization for Migration/IOM/",
                  "Tatiana Brandt/Brandt", "International Organization for Migration/United Nations/IOM"),
            count("Nearly [40,000] people", "displaced/other", 40_000, "/Ethiopia", role="civilian/any", q="about",
                  day="2025-01-01"),
            count("at least [38] migrants", "killed", 38, "/Djibouti", role="civilian/any", q="at_least",
                  day="2024-04-01", flags="background"),
        ),
        (
            Told("the current is strong", "Hassan Robleh", "Djibouti"),
            Told("told us the beach was close", "Abdi Tesfaye", ""),
            Told("not to put their lives", "foreign ministry", "Ethiopia", "call_for"),
            Told("the fishermen of Obock", "foreign ministry", "Ethiopia", "thank"),
            Told("they had carried weapons", "lawyer", "", "deny", denied=True),
        ),
    ),
    "Malaysia food poisoning": Report(
        "Perak Echo",
        "2025-06-19T01:30:00Z",
        "TAPAH: Eighty-seven pupils came down with food poisoning after eating nasi lemak at an inter-school sports "
        "day on Tuesday and a 13-year-old boy has died, state health director Dr Faridah Ismail confirmed "
        "yesterday.\n\n"
        "Of the pupils, 31 are still warded at Tapah Hospital, with four in intensive care, she told a press "
        "conference. The health department had put the number of cases at 52 on Tuesday night.\n\n"
        "Parents believe that many more fell sick. K. Selvam, who chairs the parent-teacher association of SMK Sri "
        "Tapah, said he had collected 140 names through the school's WhatsApp group.\n\n"
        "\"Some were seen at private clinics and nobody counted them,\" he said. \"My own daughter was on a drip for "
        "two days.\"\n\n"
        "Dr Faridah said tests on leftover sambal had shown salmonella bacteria. The caterer's kitchen has been "
        "ordered to close for 14 days.\n\n"
        "District police chief Supt Azman Hamid said statements had been taken from 11 people, among them two of the "
        "caterer's helpers. No one has been arrested.\n\n"
        "The caterer, who declined to be named, denied that the food had been left in the sun. She had delivered 600 "
        "packets to the field before 7am, she said, and they were only handed out at noon.\n\n"
        "Deputy Education Minister Lim Wei Han visited the boy's family in Bidor and handed them RM20,000. He promised "
        "that all canteen operators in the district would be checked before the new term.\n\n"
        "Assemblyman Rozita Bakar of the opposition Rakyat Sejahtera party called for the suspension of the district "
        "education officer. \"A child is dead and they talk about procedures,\" she said.\n\n"
        "Perak had 19 outbreaks of food poisoning at schools last year, in which 1,012 people fell ill. In June 2024, "
        "two people died in Gombak after eating at a school event.",
        (),
        (
            count("[Eighty-seven] pupils", "sick", 87, "Malaysia", "Faridah Ismail", "Malaysia", role="child/any",
                  day="2025-06-17"),
            count("and [a] 13-year-old boy", "killed", 1, "Malaysia", "Faridah Ismail", "Malaysia", role="child"),
            count("pupils, [31] are still", "sick", 31, "Malaysia", "Faridah Ismail", "Malaysia", role="child/any"),
            count("with [four] in intensive care", "sick", 4, "Malaysia", "Faridah Ismail", "Malaysia",
                  role="child/any"),
            count("cases at [52]", "sick", 52, "Malaysia", "health department", "Malaysia", role="child/any",
                  day="2025-06-17", flags="previous"),
            count("collected [140] names", "sick/other", 140, "Malaysia", "K. Selvam/Selvam",
                  "/parent-teacher association", role="child/any"),
            count("taken from [11] people", "other", 11, "Malaysia", "Azman Hamid", "Malaysia", role="civilian/any"),
            count("them [two] of the caterer's helpers", "other", 2, "Malaysia", "Azman Hamid", "Malaysia",
                  role="civilian/any"),
            count("delivered [600]", "other", 600, "/Malaysia", "caterer", ""),
            count("RM[20,000]", "money", 20_000, "/Malaysia"),
            count("had [19] outbreaks", "other", 19, "Malaysia", day="2024-01-01", flags="background"),
            count("[1,012] people fell ill", "sick", 1012, "Malaysia", day="2024-01-01", flags="background"),
            count("[two] people died in Gombak", "killed", 2, "Malaysia", day="2024-06-01", flags="background"),
        ),
        (
            Told("nobody counted them", "K. Selvam/Selvam", "/parent-teacher association"),
            Told("had shown salmonella", "Faridah Ismail", "Malaysia"),
            Told("the food had been left in the sun", "caterer", "", "deny", denied=True),
            Told("canteen operators in the district", "Lim Wei Han", "Malaysia", "promise"),
            Told("the suspension of the district education officer", "Rozita Bakar", "Rakyat Sejahtera", "call_for"),
        ),
    ),
    "Bolivia protests": Report(
        "Altiplano Post",
        "2025-02-20T21:00:00Z",
        "Bolivia protests live: student dies in Cochabamba as truckers keep roads shut\n\n"
        "16:40 - Ombudsman: deaths rise\n\n"
        "Ombudsman Carla Mendieta says five people have now died in the protests over fuel prices that began on "
        "Monday. A 22-year-old student died in a Cochabamba hospital this afternoon, she told reporters. Her office "
        "had counted three dead last night.\n\n"
        "16:05 - Government disputes figures\n\n"
        "The government says only four deaths are linked to the unrest. \"We do not count common crime as politics,\" "
        "says Interior Minister Hugo Arce, according to whom a man found dead in El Alto was the victim of a "
        "robbery.\n\n"
        "15:30 - Police give arrests\n\n"
        "Police say 61 officers have been injured since Monday, 12 of them by dynamite, and that 214 demonstrators "
        "have been arrested. National commander Rene Choque denies that his men have fired live rounds.\n\n"
        "14:50 - Big crowd in La Paz\n\n"
        "Police put the crowd on Plaza San Francisco at 15,000. The trade union federation COB, which called today's "
        "march, says more than 50,000 came.\n\n"
        "\"My gas bottle is empty and the bus no longer comes,\" says Elena Mamani, a market vendor, banging a pot "
        "with a wooden spoon.\n\n"
        "13:20 - Gunshot wounds\n\n"
        "Doctors at Viedma hospital in Cochabamba say they have admitted 17 people with gunshot wounds since this "
        "morning.\n\n"
        "12:10 - UN reaction\n\n"
        "The UN human rights office urges the authorities to avoid unnecessary force. Opposition senator Marcelo Rocha "
        "demands early elections.\n\n"
        "11:15 - Cost\n\n"
        "The chamber of industry estimates that the roadblocks have cost companies $90 million so far. Around 1,300 "
        "trucks are stuck on the highway to Santa Cruz.\n\n"
        "What is it about?\n\n"
        "Fuel subsidies were scrapped on 14 February, nearly doubling the price of diesel. The government says they "
        "cost $2 billion last year. In 2019, unrest after a disputed election left at least 36 people dead.",
        (("Bolivia", "COB"),),
        (
            count("says [five] people", "killed", 5, "Bolivia", "Carla Mendieta", "Bolivia", day="2025-02-17"),
            count("[A] 22-year-old student", "killed", 1, "Bolivia", "Carla Mendieta", "Bolivia",
                  role="civilian/any", day="2025-02-20"),
            count("counted [three] dead", "killed", 3, "Bolivia", "office/Carla Mendieta", "Bolivia",
                  flags="previous"),
            count("only [four] deaths", "killed", 4, "Bolivia", "government", "Bolivia"),
            count("whom [a] man found dead", "killed", 1, "Bolivia", "Hugo Arce", "Bolivia", role="civilian/any"),
            count("say [61] officers", "wounded", 61, "Bolivia", "Police", "Bolivia", role="police",
                  day="2025-02-17"),
            count("[12] of them by dynamite", "wounded", 12, "Bolivia", "Police", "Bolivia", role="police",
                  day="2025-02-17"),
            count("that [214] demonstrators", "detained", 214, "Bolivia", "Police", "Bolivia", role="civilian/any",
                  day="2025-02-17"),
            count("Plaza San Francisco at [15,000]", "present", 15_000, "Bolivia", "Police", "Bolivia",
                  role="civilian/any", day="2025-02-20"),
            count("more than [50,000] came", "present", 50_000, "Bolivia/COB", "COB", "COB", role="civilian/any",
                  q="at_least", day="2025-02-20"),
            count("admitted [17] people", "wounded", 17, "Bolivia", "Doctors at Viedma hospital/Doctors", "Bolivia/",
                  day="2025-02-20"),
            count("companies $[90 million]", "money", 90e6, "Bolivia/", "chamber of industry",
                  "chamber of industry/Bolivia/"),
            count("Around [1,300]", "other", 1300, "Bolivia/", q="about"),
            count("cost $[2 billion]", "money", 2e9, "Bolivia", "government", "Bolivia", day="2024-01-01"),
            count("at least [36] people dead", "killed", 36, "Bolivia", q="at_least", day="2019-01-01",
                  flags="background"),
        ),
        (
            Told("not count common crime as politics", "Hugo Arce", "Bolivia"),
            Told("his men have fired live rounds", "Rene Choque", "Bolivia", "deny", denied=True),
            Told("gas bottle is empty", "Elena Mamani", ""),
            Told("to avoid unnecessary force", "UN human rights office", "United Nations/UN human rights office",
                 "call_for"),
            Told("early elections", "Marcelo Rocha", "", "demand"),
        ),
    ),
}
# fmt: on
