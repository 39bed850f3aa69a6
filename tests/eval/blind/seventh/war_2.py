"""A jungle war between Peru and Ecuador as four outlets filed it, with its gold. All facts are invented."""

from __future__ import annotations

from tests.unit.enrich.claims.told import Told
from tests.unit.enrich.claims.told_sides import Report, count

PE = (("Peru", "Ecuador"),)

# fmt: off
REPORTS: dict[str, Report] = {
    "Condor wire": Report(
        "Austral News",
        "2025-01-29T22:15:00Z",
        "QUITO, Jan 29 (Austral News) - Ecuador lost 22 soldiers when Peruvian mortars and helicopters struck three "
        "of its jungle outposts in the Cordillera del Condor, President Tomas Iturralde told the National Assembly on "
        "Wednesday, accusing Lima of planning the attack for months.\n\n"
        "It was the first toll given by Quito since the shooting began on Monday. \"I will not hide a name from the "
        "mothers of Ecuador,\" Iturralde said. He added that 35 wounded men had been flown to the town of Macas.\n\n"
        "Peru's Defence Ministry put Ecuadorean losses at 40 dead and said its own forces had suffered six fatalities "
        "and 17 wounded. It denied having used helicopters against the outposts.\n\n"
        "In Lima, Prime Minister Elsa Quispe told reporters that Ecuadorean troops had dug in on Peruvian soil before "
        "Christmas. \"They came with cement, not with tents,\" she said.\n\n"
        "A military source in Guayaquil, who asked not to be named, said at least four Ecuadorean conscripts had "
        "drowned on Tuesday as they tried to swim the Coangos river under fire.\n\n"
        "Ecuador called up 5,000 reservists on Tuesday. About 1,800 Shuar villagers have left the area on foot since "
        "then, the Ecuadorean Red Cross said.\n\n"
        "Brazil, one of the guarantors of the neighbours' 1998 peace treaty along with Argentina, Chile and the "
        "United States, urged both armies to return to barracks. The Organization of American States is to meet in "
        "Washington on Friday.\n\n"
        "The two countries fought over the same ridges in early 1995, an undeclared war of five weeks in which Quito "
        "said 38 of its soldiers died. Lima counted 60 dead in its own ranks.",
        PE,
        (
            count("lost [22] soldiers", "killed", 22, "Ecuador", "Tomas Iturralde", "Ecuador", role="military",
                  day="2025-01-27"),
            count("struck [three] of", "other", 3, "Ecuador", "Tomas Iturralde", "Ecuador", role="military/any",
                  day="2025-01-27"),
            count("that [35] wounded men", "wounded/evacuated", 35, "Ecuador", "Tomas Iturralde", "Ecuador",
                  role="military/any"),
            count("losses at [40] dead", "killed", 40, "Ecuador", "Peru's Defence Ministry/Defence Ministry", "Peru",
                  role="military/any"),
            count("suffered [six] fatalities", "killed", 6, "Peru", "Peru's Defence Ministry/Defence Ministry",
                  "Peru", role="military"),
            count("and [17] wounded", "wounded", 17, "Peru", "Peru's Defence Ministry/Defence Ministry", "Peru",
                  role="military"),
            count("at least [four] Ecuadorean conscripts", "killed", 4, "Ecuador", "military source", "Ecuador/",
                  role="military", q="at_least", day="2025-01-28"),
            count("called up [5,000] reservists", "deployed/other", 5000, "Ecuador", role="military",
                  day="2025-01-28"),
            count("About [1,800] Shuar", "displaced", 1800, "Ecuador", "Ecuadorean Red Cross/Red Cross",
                  "Ecuadorean Red Cross/Red Cross", role="civilian/any", q="about", day="2025-01-28"),
            count("said [38] of its soldiers", "killed", 38, "Ecuador", "Quito", "Ecuador", role="military",
                  day="1995-01-01", flags="background"),
            count("counted [60] dead", "killed", 60, "Peru", "Lima", "Peru", role="military/any", day="1995-01-01",
                  flags="background"),
        ),
        (
            Told("planning the attack for months", "Tomas Iturralde", "Ecuador", "accuse"),
            Told("I will not hide a name", "Tomas Iturralde", "Ecuador"),
            Told("having used helicopters", "Peru's Defence Ministry/Defence Ministry", "Peru", "deny", denied=True),
            Told("They came with cement", "Elsa Quispe", "Peru"),
            Told("return to barracks", "Brazil", "Brazil", "call_for"),
        ),
    ),
    "Lima agency": Report(
        "Agencia Nacional del Sur (automatic translation)",
        "2025-01-30T19:40:00Z",
        "Lima, Jan. 30 (ANS). The Joint Command of the Armed Forces informed that, in the operations realized since "
        "Monday in the valley of the Coangos, the forces of the order recovered the usurped positions, with a balance "
        "of 9 fallen and 28 wounded of the Peruvian part.\n\n"
        "In the communique number 6, the Joint Command precised that to the Ecuadorian troops were caused 55 "
        "casualties, between dead and wounded, and that 12 Ecuadorian soldiers remain in condition of prisoners.\n\n"
        "The President of the Republic, Ramiro Villagarcia, affirmed in his message to the Congress that \"Peru does "
        "not desire a handful of foreign earth\" and thanked the government of Brazil for its good offices.\n\n"
        "On her part, the Minister of Defense, Julia Arrieta, denied that four Peruvian aircraft had been shot down. "
        "\"All our machines have returned to their base,\" she manifested.\n\n"
        "The mayor of the frontier locality of Nueva Imaza, Oscar Tsejem, alerted that 740 natives of the Awajun "
        "people have abandoned their communities, and that a child of 5 years passed away by the explosion of a "
        "mine.\n\n"
        "The Executive approved an extraordinary credit of 85 million soles for the emergency. Also it is foreseen "
        "that on Saturday 1,200 additional soldiers will be displaced to the zone.\n\n"
        "The Ecuadorian Chancellery, in turn, maintained that only 7 of its military were captured, and demanded the "
        "immediate presence of the International Red Cross.\n\n"
        "According to the Police, about 3,000 persons participated on Wednesday in a vigil for the peace in the main "
        "square of Jaen.\n\n"
        "It must be remembered that in the conflict of the Cenepa, in 1995, 60 Peruvian soldiers offered their life.",
        PE,
        (
            count("balance of [9] fallen", "killed", 9, "Peru", "Joint Command of the Armed Forces/Joint Command",
                  "Peru", role="military/any", day="2025-01-27"),
            count("and [28] wounded", "wounded", 28, "Peru", "Joint Command of the Armed Forces/Joint Command",
                  "Peru", role="military/any", day="2025-01-27"),
            count("were caused [55] casualties", "casualties", 55, "Ecuador",
                  "Joint Command/Joint Command of the Armed Forces", "Peru", role="military"),
            count("that [12] Ecuadorian soldiers", "captured/detained", 12, "Ecuador",
                  "Joint Command/Joint Command of the Armed Forces", "Peru", role="military"),
            count("denied that [four] Peruvian aircraft", "destroyed", 4, "Peru", "Julia Arrieta", "Peru",
                  role="military/any", flags="denied"),
            count("that [740] natives", "displaced", 740, "Peru", "Oscar Tsejem", "Peru", role="civilian/any"),
            count("[a] child of 5 years", "killed", 1, "Peru", "Oscar Tsejem", "Peru", role="child"),
            count("[85 million] soles", "money", 85_000_000, "Peru"),
            count("on Saturday [1,200] additional soldiers", "deployed", 1200, "Peru", role="military",
                  day="2025-02-01", flags="projected"),
            count("only [7] of its military", "captured", 7, "Ecuador", "Ecuadorian Chancellery/Chancellery",
                  "Ecuador", role="military"),
            count("about [3,000] persons", "present", 3000, "Peru", "Police", "Peru", role="any/civilian", q="about",
                  day="2025-01-29"),
            count("[60] Peruvian soldiers", "killed", 60, "Peru", role="military", day="1995-01-01",
                  flags="background"),
        ),
        (
            Told("not desire a handful", "Ramiro Villagarcia", "Peru"),
            Told("its good offices", "Ramiro Villagarcia", "Peru", "thank"),
            Told("have returned to their base", "Julia Arrieta", "Peru"),
            Told("immediate presence of the", "Ecuadorian Chancellery/Chancellery", "Ecuador", "demand"),
        ),
    ),
    "Yantza parish": Report(
        "La Voz de Zamora",
        "2025-02-02T12:30:00Z",
        "The mortar shell came through the roof of the parish hall just before evening mass. Four people died, two of "
        "them children, and 19 were hurt in Yantza Alto on Saturday, on the deadliest day for civilians since the "
        "border war with Peru began, mayor Rosa Chamba said.\n\n"
        "\"We had told everybody that the church was the safest place in the valley,\" said Father Anselmo Guaman, who "
        "was ringing the bell when the hall was hit.\n\n"
        "Dr Wilson Ordonez of the provincial hospital in Zamora said surgeons had operated on 11 of the injured, three "
        "of whom were still in critical condition on Sunday morning.\n\n"
        "Six shells were fired at the parish from a Peruvian base on the Comaina river, according to army Colonel "
        "Patricio Leon. Peru's Joint Command denied shelling Yantza Alto and said its guns had been silent since "
        "Friday.\n\n"
        "The Defence Ministry in Quito on Saturday raised the number of Ecuadorean soldiers killed since January 27 to "
        "41, from 33. Opposition lawmaker Karla Bermeo, of the Pueblo Nuevo party, accused the government of hiding "
        "bodies in Macas and spoke of no fewer than 60 military dead.\n\n"
        "More than 2,600 people from the frontier now sleep in schools and gymnasiums across Zamora Chinchipe, the "
        "Risk Management Secretariat said. The Loja Chamber of Commerce has collected $48,000 for them.\n\n"
        "The teachers' union said two of its members, who had set out to fetch pupils from an outlying hamlet, had "
        "been "
        "missing since Thursday.\n\n"
        "In Loja around 500 residents, many dressed in white, marched to the cathedral on Saturday to ask for a "
        "truce.\n\n"
        "Yantza Alto knows what comes after a war, too. In 1996 two farmers from the parish were killed by mines left "
        "over from the fighting of the previous year.",
        PE,
        (
            count("[Four] people died", "killed", 4, "Ecuador", "Rosa Chamba", "Ecuador", role="civilian/any",
                  day="2025-02-01"),
            count("died, [two] of them children", "killed", 2, "Ecuador", "Rosa Chamba", "Ecuador", role="child",
                  day="2025-02-01"),
            count("and [19] were hurt", "wounded", 19, "Ecuador", "Rosa Chamba", "Ecuador", role="civilian/any",
                  day="2025-02-01"),
            count("operated on [11] of the injured", "wounded/sick", 11, "Ecuador", "Wilson Ordonez", "Ecuador",
                  role="civilian/any", day="2025-02-01"),
            count("[three] of whom were", "wounded/sick", 3, "Ecuador", "Wilson Ordonez", "Ecuador",
                  role="civilian/any", day="2025-02-01"),
            count("[Six] shells were fired", "other", 6, "Peru/Ecuador/", "Patricio Leon", "Ecuador",
                  role="any/military", day="2025-02-01"),
            count("since January 27 to [41]", "killed", 41, "Ecuador",
                  "Defence Ministry in Quito/Defence Ministry", "Ecuador", role="military", day="2025-01-27"),
            count("from [33]", "killed", 33, "Ecuador", "Defence Ministry in Quito/Defence Ministry", "Ecuador",
                  role="military", day="2025-01-27", flags="previous"),
            count("no fewer than [60] military dead", "killed", 60, "Ecuador", "Karla Bermeo", "Pueblo Nuevo",
                  role="military", q="at_least"),
            count("More than [2,600] people", "displaced/evacuated", 2600, "Ecuador", "Risk Management Secretariat",
                  "Ecuador", role="civilian/any", q="at_least"),
            count("$[48,000]", "money", 48_000, "Loja Chamber of Commerce/Ecuador/"),
            count("said [two] of its members", "missing", 2, "teachers' union/Ecuador", "teachers' union",
                  "teachers' union", role="civilian/any", day="2025-01-30"),
            count("around [500] residents", "present", 500, "Ecuador", role="civilian/any", q="about",
                  day="2025-02-01"),
            count("In 1996 [two] farmers", "killed", 2, "Ecuador", role="civilian/any", day="1996-01-01",
                  flags="background"),
        ),
        (
            Told("the church was the safest", "Anselmo Guaman", ""),
            Told("shelling Yantza Alto", "Peru's Joint Command/Joint Command", "Peru", "deny", denied=True),
            Told("guns had been silent", "Peru's Joint Command/Joint Command", "Peru"),
            Told("hiding bodies in Macas", "Karla Bermeo", "Pueblo Nuevo", "accuse"),
        ),
    ),
    "Brasilia truce": Report(
        "The Atlantic Standard",
        "2025-02-08T10:00:00Z",
        "BRASILIA - Peru and Ecuador agreed late on Friday to free their prisoners and pull back their troops from the "
        "Coangos valley, halting a jungle war that has killed at least 83 people since January 27.\n\n"
        "Brazilian Foreign Minister Helena Prado, who brought the two delegations together after three failed "
        "attempts, said 40 military observers would be flown to the valley on Monday. \"Nobody has won anything in "
        "that "
        "forest,\" she told reporters at the Itamaraty palace.\n\n"
        "The truce came as the price of the fighting was becoming clearer. Ecuador's Defence Ministry counts 52 dead. "
        "Peruvian Prime Minister Elsa Quispe told Congress on Thursday that 31 of her compatriots had been killed, "
        "four of them civilians.\n\n"
        "Not everyone believes those numbers. Ivan Salcedo, director of the Lima-based monitoring group Frontera "
        "Abierta, said it had the names of 49 Peruvian dead.\n\n"
        "Quito says it holds five Peruvian soldiers. Lima, which earlier spoke of 12 Ecuadorean prisoners, now says "
        "that there are nine, including a lieutenant.\n\n"
        "The International Committee of the Red Cross said its teams, working under a white flag, had recovered 16 "
        "bodies from the slopes on Friday. Across the two countries 7,400 people have been uprooted, according to the "
        "United Nations refugee agency. Its regional representative, Sofie Lindgaard, warned that families could not "
        "go home until the trails were cleared of mines. Peru denied that its engineers had laid new ones.\n\n"
        "The war has cost Ecuador $210 million so far, Finance Minister Andres Cobo estimated in a radio interview.\n\n"
        "The neighbours' previous conflict, in 1995, left more than 90 soldiers dead and ended three years later with "
        "a treaty that was meant to be final.",
        PE,
        (
            count("at least [83] people", "killed", 83, "", q="at_least", day="2025-01-27"),
            count("said [40] military observers", "deployed", 40, "", "Helena Prado", "Brazil", role="military/any",
                  day="2025-02-10", flags="projected"),
            count("counts [52] dead", "killed", 52, "Ecuador", "Ecuador's Defence Ministry/Defence Ministry",
                  "Ecuador", role="any/military"),
            count("that [31] of her compatriots", "killed", 31, "Peru", "Elsa Quispe", "Peru"),
            count("[four] of them civilians", "killed", 4, "Peru", "Elsa Quispe", "Peru", role="civilian"),
            count("names of [49] Peruvian dead", "killed", 49, "Peru", "Ivan Salcedo", "Frontera Abierta",
                  role="any/military"),
            count("holds [five] Peruvian soldiers", "detained/captured", 5, "Peru", "Quito", "Ecuador",
                  role="military"),
            count("spoke of [12] Ecuadorean prisoners", "detained/captured", 12, "Ecuador", "Lima", "Peru",
                  role="military/any", flags="previous"),
            count("there are [nine]", "detained/captured", 9, "Ecuador", "Lima", "Peru", role="military/any"),
            count("including [a] lieutenant", "detained/captured", 1, "Ecuador", "Lima", "Peru", role="military"),
            count("recovered [16] bodies", "killed/other", 16, "", "International Committee of the Red Cross/Red Cross",
                  "International Committee of the Red Cross/Red Cross", role="any/military", day="2025-02-07"),
            count("countries [7,400] people", "displaced", 7400, "", "United Nations refugee agency",
                  "United Nations/United Nations refugee agency/UNHCR", role="any/civilian"),
            count("$[210 million]", "money", 210_000_000, "Ecuador", "Andres Cobo", "Ecuador"),
            count("left more than [90] soldiers", "killed", 90, "", role="military", q="at_least", day="1995-01-01",
                  flags="background"),
        ),
        (
            Told("Nobody has won anything", "Helena Prado", "Brazil"),
            Told("families could not", "Sofie Lindgaard", "United Nations/United Nations refugee agency/UNHCR",
                 "warn"),
            Told("engineers had laid new ones", "Peru", "Peru", "deny", denied=True),
        ),
    ),
}
# fmt: on
