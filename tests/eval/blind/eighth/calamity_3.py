"""Articles on disasters and public life, with their gold. All facts are invented."""

from __future__ import annotations

from tests.unit.enrich.claims.told import Told
from tests.unit.enrich.claims.told_sides import Report, count

# fmt: off
REPORTS: dict[str, Report] = {
    "Sfax boats": Report(
        "Carthage Press Service",
        "2025-07-14T13:15:00Z",
        "TUNIS, July 14 (Carthage Press Service) - Tunisia's coast guard has recovered the bodies of 19 migrants after "
        "a metal boat sank off the eastern city of Sfax on Saturday night, officials said on Monday, raising an "
        "initial toll of 12.\n\n"
        "Eighty-seven people were plucked from the water, among them six children, National Guard spokesman Colonel "
        "Mehdi Trabelsi said. \"Divers are searching for another 23,\" he added. \"The sea was very rough and the boat "
        "was welded together in a yard; it should never have carried anybody.\"\n\n"
        "Most of those aboard came from Guinea and Ivory Coast.\n\n"
        "The International Organization for Migration believes that more people are lost. Survivors spoke of between "
        "40 and 50 missing, its spokeswoman Clara Nyström told reporters in Geneva.\n\n"
        "The Maghreb Rights Forum, a Tunisian group, accused the coast guard of having circled the vessel at speed "
        "until it filled with water. The National Guard rejected the charge. \"Our crews do not do such things,\" "
        "Trabelsi said.\n\n"
        "Four men suspected of organising the crossing were arrested in the village of Ellouza, and three engines and "
        "41,000 dinars in cash were seized, a court spokesman in Sfax said.\n\n"
        "At the harbour a 24-year-old from Conakry, who gave his name only as Alpha, said he had paid a smuggler $600 "
        "and was looking for his brother. \"Nobody will show me the dead,\" he said.\n\n"
        "Italy's interior ministry says 31,200 migrants have landed on its shores since January, fewer than in the "
        "same months of last year. The European Union paid Tunisia 105 million euros in 2023 to stop the "
        "departures.",
        (),
        (
            count("bodies of [19] migrants", "killed", 19, "/Tunisia/Guinea/Ivory Coast", "officials", "Tunisia",
                  role="civilian/any", day="2025-07-12"),
            count("toll of [12]", "killed", 12, "/Tunisia/Guinea/Ivory Coast", "officials", "Tunisia",
                  role="civilian/any", day="2025-07-12", flags="previous"),
            count("[Eighty-seven] people", "rescued", 87, "/Tunisia/Guinea/Ivory Coast", "Mehdi Trabelsi", "Tunisia",
                  role="civilian/any", day="2025-07-12"),
            count("among them [six] children", "rescued", 6, "/Tunisia/Guinea/Ivory Coast", "Mehdi Trabelsi",
                  "Tunisia", role="child", day="2025-07-12"),
            count("searching for another [23]", "missing", 23, "/Tunisia/Guinea/Ivory Coast", "Mehdi Trabelsi",
                  "Tunisia", role="civilian/any", day="2025-07-12"),
            count("between [40 and 50] missing", "missing", (40, 50), "/Tunisia/Guinea/Ivory Coast",
                  "Survivors/Clara Nyström",
                  "/International Organization for Migration/United Nations",
                  role="civilian/any", day="2025-07-12"),
            count("[Four] men suspected", "detained", 4, "Tunisia/", "court spokesman/court spokesman in Sfax",
                  "Tunisia", role="civilian/any"),
            count("and [three] engines", "captured/other", 3, "Tunisia/", "court spokesman/court spokesman in Sfax",
                  "Tunisia", role="civilian/any"),
            count("and [41,000] dinars", "money", 41_000, "Tunisia/", "court spokesman/court spokesman in Sfax",
                  "Tunisia"),
            count("smuggler $[600]", "money", 600, "/Guinea", "Alpha", "", role="civilian/any"),
            count("says [31,200] migrants", "other/present", 31_200, "/Italy",
                  "Italy's interior ministry/interior ministry",
                  "Italy", role="civilian/any", day="2025-01-01"),
            count("paid Tunisia [105 million] euros", "money", 105_000_000, "Tunisia/European Union/",
                  day="2023-01-01", flags="background"),
        ),
        (
            Told("it should never have carried", "Mehdi Trabelsi", "Tunisia"),
            Told("having circled the vessel", "Maghreb Rights Forum", "Maghreb Rights Forum", "accuse"),
            Told("Our crews do not do", "Mehdi Trabelsi", "Tunisia", "state/deny"),
            Told("Nobody will show me", "Alpha", ""),
        ),
    ),
    "Lagos collapse": Report(
        "Lagoon Daily",
        "2025-09-05T07:00:00Z",
        "The death toll in Wednesday's collapse of a five-storey building at Adeleke Street, Ebute Metta, hit 13 "
        "yesterday as emergency workers got to the ground floor, where a birthday party had been going on.\n\n"
        "Coordinator of the National Emergency Management Agency (NEMA) in Lagos, Mr Tunde Okikiola, told Lagoon Daily "
        "that 28 persons had been pulled out alive. \"We recovered nine bodies on Wednesday and four this morning. "
        "The operation continues until we reach ground zero,\" he said.\n\n"
        "However, the Nigerian Red Cross put the dead at 17. Its branch secretary, Mrs Ngozi Umeh, said some of the "
        "victims were carried away by relatives in private cars before the arrival of the agencies and died in "
        "hospitals on the mainland.\n\n"
        "A nursing mother and her twin boys were among the dead, residents said. \"That woman just moved in last "
        "month,\" lamented a neighbour, Alhaji Sule Garba. \"We told the landlord that the pillars were cracking. He "
        "said we should mind our business.\"\n\n"
        "Police spokesman Benjamin Adeyi confirmed the arrest of the site engineer and two bricklayers, adding that "
        "the developer, Chief Rasaki Bello, was on the run. Bello's lawyer denied that his client had fled the "
        "country.\n\n"
        "Commissioner for Housing Folake Danmole said the owner had approval for three floors only. She vowed that 42 "
        "distressed buildings on the island would be pulled down before the next rains, and promised N50 million in "
        "relief for the survivors.\n\n"
        "The Guild of Builders blamed the ministry, accusing its inspectors of taking bribes to look away.\n\n"
        "Collapses are a plague in the state. In November 2021, more than 40 people, most of them workers, died when a "
        "high-rise under construction came down in Ikoyi.",
        (),
        (
            count("hit [13] yesterday", "killed", 13, "Nigeria", role="civilian/any", day="2025-09-03"),
            count("that [28] persons", "rescued", 28, "Nigeria", "Tunde Okikiola", "Nigeria", role="civilian/any"),
            count("recovered [nine] bodies", "killed", 9, "Nigeria", "Tunde Okikiola", "Nigeria",
                  role="civilian/any", day="2025-09-03"),
            count("and [four] this morning", "killed", 4, "Nigeria", "Tunde Okikiola", "Nigeria",
                  role="civilian/any"),
            count("put the dead at [17]", "killed", 17, "Nigeria", "Nigerian Red Cross/Red Cross",
                  "Nigerian Red Cross/Red Cross", role="civilian/any", day="2025-09-03"),
            count("[A] nursing mother", "killed", 1, "Nigeria", "residents", "", role="civilian/any",
                  day="2025-09-03"),
            count("her [twin] boys", "killed", 2, "Nigeria", "residents", "", role="child/civilian/any",
                  day="2025-09-03"),
            count("and [two] bricklayers", "detained", 2, "Nigeria", "Benjamin Adeyi", "Nigeria",
                  role="civilian/any"),
            count("that [42] distressed buildings", "destroyed/other", 42, "Nigeria", "Folake Danmole", "Nigeria",
                  role="civilian/any", flags="projected"),
            count("promised N[50 million]", "money", 50_000_000, "Nigeria/", "Folake Danmole", "Nigeria",
                  flags="projected"),
            count("more than [40] people", "killed", 40, "Nigeria", role="civilian/any", q="at_least",
                  day="2021-11-01", flags="background"),
        ),
        (
            Told("The operation continues until", "Tunde Okikiola", "Nigeria"),
            Told("were carried away by relatives", "Ngozi Umeh", "Nigerian Red Cross/Red Cross"),
            Told("the pillars were cracking", "Sule Garba", ""),
            Told("his client had fled", "lawyer/Bello's lawyer", "", "deny", denied=True),
            Told("taking bribes to look away", "Guild of Builders", "Guild of Builders", "accuse"),
        ),
    ),
    "Evia fire": Report(
        "The Aegean Post",
        "2025-08-20T16:45:00Z",
        "Greece wildfires live: two airmen dead as water bomber crashes on Evia\n\n"
        "19:40 - Summary\n\n"
        "The fire in the south of the island of Evia is burning out of control for a third day. Here is what we know "
        "on Wednesday evening. A Canadair plane came down near the village of Platanos at about 3 p.m., and both crew "
        "members were killed. Across the island 3,400 people have been told to leave.\n\n"
        "19:15 - More homes lost\n\n"
        "At least 72 houses have burned in Platanos and Agia Sofia, up from 45 this morning, the regional governor, "
        "Nikos Arvanitis, has told Skai television. \"We are fighting on four fronts and the wind is against "
        "us,\" he said.\n\n"
        "18:50 - Hospital figures\n\n"
        "The health ministry says 31 people have been treated for smoke or burns, five of them firefighters. The "
        "firefighters' union has a different number: it says nine of its colleagues are hurt.\n\n"
        "18:20 - Two held over blaze\n\n"
        "Police have arrested two beekeepers on suspicion of causing the fire by negligence, a police official told "
        "our reporter. The men deny lighting any smokers on Monday, according to their lawyer.\n\n"
        "17:55 - Help from abroad\n\n"
        "Romania will send 56 firefighters and France will provide two aircraft on Thursday, the Civil Protection "
        "Ministry announced.\n\n"
        "17:30 - 'Nobody came'\n\n"
        "\"We beat the flames with branches until our hands bled, and nobody came,\" Eleni Karra, "
        "who runs a guesthouse "
        "in Agia Sofia, tells us. The opposition Left Alternative has called for the minister to step down.\n\n"
        "17:05 - Government offers aid\n\n"
        "Athens has promised 10 million euros for families who lost their homes. Greece's deadliest fire in living "
        "memory killed more than 100 people at Mati in July 2018.",
        (),
        (
            count("live: [two] airmen dead", "killed", 2, "Greece", role="any/military", day="2025-08-20"),
            count("and [both] crew", "killed", 2, "Greece", role="any/military", day="2025-08-20"),
            count("island [3,400] people", "evacuated/displaced", 3400, "Greece", role="civilian/any"),
            count("At least [72] houses", "destroyed", 72, "Greece", "Nikos Arvanitis", "Greece",
                  role="civilian/any", q="at_least"),
            count("up from [45] this", "destroyed", 45, "Greece", "Nikos Arvanitis", "Greece", role="civilian/any",
                  flags="previous"),
            count("says [31] people", "wounded/sick", 31, "Greece", "health ministry", "Greece"),
            count("burns, [five] of them", "wounded/sick", 5, "Greece", "health ministry", "Greece"),
            count("says [nine] of its", "wounded", 9, "Greece/firefighters' union", "firefighters' union",
                  "firefighters' union/"),
            count("[Two] held over", "detained", 2, "Greece", role="civilian/any"),
            count("arrested [two] beekeepers", "detained", 2, "Greece", "police official", "Greece",
                  role="civilian/any"),
            count("will send [56] firefighters", "deployed", 56, "Romania", "Civil Protection Ministry", "Greece",
                  flags="projected"),
            count("provide [two] aircraft", "deployed", 2, "France", "Civil Protection Ministry", "Greece",
                  day="2025-08-21", flags="projected"),
            count("promised [10 million] euros", "money", 10_000_000, "Greece/", "Athens/Greece", "Greece",
                  flags="projected"),
            count("more than [100] people", "killed", 100, "Greece", role="civilian/any", q="at_least",
                  day="2018-07-01", flags="background"),
        ),
        (
            Told("the wind is against", "Nikos Arvanitis", "Greece"),
            Told("lighting any smokers", "men/lawyer/beekeepers", "", "deny", denied=True),
            Told("until our hands bled", "Eleni Karra", ""),
            Told("the minister to step down", "Left Alternative", "Left Alternative", "call_for"),
        ),
    ),
    "Gazipur fire": Report(
        "Bengal Wire",
        "2026-01-20T10:30:00Z",
        "DHAKA, Jan 20 (Bengal Wire) - A fire that tore through a shoe factory and a chemical store next door in "
        "Gazipur, north of Bangladesh's capital, killed at least 24 workers and injured dozens, officials said on "
        "Tuesday.\n\n"
        "The blaze broke out on the second floor of the Rupsha Footwear plant on Monday afternoon and was put out only "
        "after 14 hours. Fire service director Abul Kashem Miah said 22 bodies were found on the stairs, where the "
        "door to the roof was locked, and two women died in hospital. \"They had nowhere to go,\" he told reporters. "
        "\"The chemicals made the smoke deadly within minutes.\"\n\n"
        "Police gave a figure of 26 dead. Superintendent Nasrin Akter said the difference came from remains which had "
        "yet to be identified by DNA tests.\n\n"
        "Relatives of 11 workers stood at the gate with photographs on Tuesday. \"My daughter called me and said, "
        "'Mother, forgive me,'\" said Rahima Begum. \"Then the phone was dead.\"\n\n"
        "Doctors at a burns unit in Dhaka said they were treating 37 patients, six of them in critical condition.\n\n"
        "Police have detained the factory manager and three guards. The company, which employs about 1,200 people, "
        "denied that exits had been kept shut and promised to pay 200,000 taka to every bereaved family.\n\n"
        "The Garment and Leather Workers' Federation demanded murder charges against the owners. Two of them had been "
        "fined 5 million taka in 2023 for storing solvents without a permit, court records show.\n\n"
        "Thousands of workers blocked the Dhaka-Mymensingh highway on Tuesday morning, witnesses said. The labour "
        "ministry said it would inspect 900 plants by the end of February.\n\n"
        "In 2012, a fire at the Tazreen Fashions factory outside Dhaka killed more than 110 people.",
        (),
        (
            count("at least [24] workers", "killed", 24, "Bangladesh", "officials", "Bangladesh",
                  role="civilian/any", q="at_least", day="2026-01-19"),
            count("and injured [dozens]", "wounded", 24, "Bangladesh", "officials", "Bangladesh",
                  role="civilian/any", q="vague", day="2026-01-19"),
            count("said [22] bodies", "killed", 22, "Bangladesh", "Abul Kashem Miah", "Bangladesh",
                  role="civilian/any", day="2026-01-19"),
            count("and [two] women died", "killed", 2, "Bangladesh", "Abul Kashem Miah", "Bangladesh",
                  role="civilian/any"),
            count("figure of [26] dead", "killed", 26, "Bangladesh", "Police", "Bangladesh", role="civilian/any",
                  day="2026-01-19"),
            count("Relatives of [11] workers", "missing/other", 11, "Bangladesh", role="civilian/any"),
            count("treating [37] patients", "sick/wounded", 37, "Bangladesh", "Doctors", "Bangladesh/",
                  role="civilian/any"),
            count("patients, [six] of", "sick/wounded", 6, "Bangladesh", "Doctors", "Bangladesh/",
                  role="civilian/any"),
            count("and [three] guards", "detained", 3, "Bangladesh/Rupsha Footwear", role="civilian/any"),
            count("employs about [1,200] people", "other", 1200, "Rupsha Footwear/Bangladesh/", role="civilian/any",
                  q="about"),
            count("pay [200,000] taka", "money", 200_000, "Rupsha Footwear/Bangladesh/", "company/Rupsha Footwear",
                  "Rupsha Footwear/", flags="projected"),
            count("[Two] of them had been", "other", 2, "Bangladesh/Rupsha Footwear/", "court records",
                  "Bangladesh/", role="civilian/any", day="2023-01-01", flags="background"),
            count("fined [5 million] taka", "money", 5_000_000, "Bangladesh/Rupsha Footwear/", "court records",
                  "Bangladesh/", day="2023-01-01", flags="background"),
            count("[Thousands] of workers", "present", 2000, "Bangladesh", "witnesses", "", role="civilian/any",
                  q="vague", day="2026-01-20"),
            count("inspect [900] plants", "other", 900, "Bangladesh", "labour ministry", "Bangladesh",
                  flags="projected"),
            count("more than [110] people", "killed", 110, "Bangladesh", role="civilian/any", q="at_least",
                  day="2012-01-01", flags="background"),
        ),
        (
            Told("The chemicals made the smoke", "Abul Kashem Miah", "Bangladesh"),
            Told("Then the phone was dead", "Rahima Begum", ""),
            Told("exits had been kept shut", "company/Rupsha Footwear", "Rupsha Footwear/", "deny", denied=True),
            Told("murder charges against the owners", "Garment and Leather Workers' Federation",
                 "Garment and Leather Workers' Federation", "demand"),
        ),
    ),
}
# fmt: on
