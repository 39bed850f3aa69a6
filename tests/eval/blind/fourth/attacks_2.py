"""Attacks: an air strike, freed pupils, a seized tanker, a smuggling ring; all facts are invented."""

from __future__ import annotations

from tests.unit.enrich.claims.told import Told
from tests.unit.enrich.claims.told_sides import Report, count

# fmt: off
REPORTS: dict[str, Report] = {
    "Depayin monastery": Report(
        "Mekong Dispatch",
        "2025-05-21T10:20:00Z",
        "BANGKOK, May 21 (Mekong Dispatch) - An air strike by Myanmar's military on a monastery in the central Sagaing "
        "region killed 19 people, among them seven children, a commander of the armed resistance said on "
        "Wednesday.\n\n"
        "A fighter jet dropped two bombs on the compound in Htan Gone village at around 9 a.m. on Tuesday, as "
        "families queued for rice, according to Ko Thiha, who leads the People's Defence Force in Depayin township. "
        "Thirty-four others were hurt, he said, and 12 of them needed surgery that the local clinic could not "
        "provide.\n\n"
        "\"I carried my neighbour's daughter out. We looked for her mother but there was nothing left to find,\" a "
        "47-year-old farmer said by phone, asking not to be named for fear of reprisals. About 400 families had since "
        "fled to the forest, she said.\n\n"
        "The National Unity Government, a shadow administration set up by ousted lawmakers, gave a higher figure of 22 "
        "dead, three of them teachers.\n\n"
        "The military denied that civilians had been targeted. Its spokesman, Colonel Thet Naing Oo, told state "
        "television that the jet had hit a training camp for \"terrorists\" and that 11 of them had been killed. "
        "Neither account could be verified independently.\n\n"
        "The United Nations Children's Fund condemned the strike. \"A monastery full of children is not a military "
        "target,\" its Myanmar representative, Julia Prentice, said in a statement.\n\n"
        "The junta had announced a truce after the earthquake of March 28, which killed more than 3,700 people, but "
        "air raids have continued. More than 6,600 civilians have died at the hands of the military since the coup of "
        "February 2021, according to the Assistance Association for Political Prisoners. The United Nations says some "
        "3.5 million people are displaced within the country.",
        (("Myanmar", "People's Defence Force"), ("Myanmar", "National Unity Government")),
        (
            count("killed [19] people", "killed", 19, "Myanmar", "commander of the armed resistance/Ko Thiha",
                  "People's Defence Force/", role="any/civilian", day="2025-05-20"),
            count("them [seven] children", "killed", 7, "Myanmar", "commander of the armed resistance/Ko Thiha",
                  "People's Defence Force/", role="child", day="2025-05-20"),
            count("dropped [two] bombs", "other", 2, "Myanmar/", "Ko Thiha", "People's Defence Force",
                  role="any/military", day="2025-05-20"),
            count("[Thirty-four] others", "wounded", 34, "Myanmar", "Ko Thiha", "People's Defence Force",
                  role="any/civilian", day="2025-05-20"),
            count("and [12] of them", "wounded", 12, "Myanmar", "Ko Thiha", "People's Defence Force",
                  role="any/civilian", day="2025-05-20"),
            count("About [400] families", "displaced", 400, "Myanmar", "farmer/47-year-old farmer", "",
                  role="any/civilian", q="about"),
            count("figure of [22] dead", "killed", 22, "Myanmar", "National Unity Government",
                  "National Unity Government", role="any/civilian", day="2025-05-20"),
            count("dead, [three] of them teachers", "killed", 3, "Myanmar", "National Unity Government",
                  "National Unity Government", role="any/civilian", day="2025-05-20"),
            count("that [11] of them", "killed", 11, "People's Defence Force/National Unity Government/Myanmar/",
                  "Thet Naing Oo", "Myanmar", role="any/military", day="2025-05-20"),
            count("more than [3,700] people", "killed", 3700, "Myanmar", q="at_least", day="2025-03-28",
                  flags="background"),
            count("More than [6,600] civilians", "killed", 6600, "Myanmar",
                  "Assistance Association for Political Prisoners", "Assistance Association for Political Prisoners",
                  role="civilian", q="at_least", day="2021-02-01"),
            count("some [3.5 million] people", "displaced", 3_500_000, "Myanmar", "United Nations", "United Nations",
                  role="any/civilian", q="about"),
        ),
        (
            Told("carried my neighbour's daughter out", "farmer/47-year-old farmer", ""),
            Told("there was nothing left to find", "farmer/47-year-old farmer", ""),
            Told("civilians had been targeted", "military/Myanmar's military", "Myanmar", "deny", denied=True),
            Told("the strike", "United Nations Children's Fund",
                 "United Nations/United Nations Children's Fund", "condemn"),
            Told("full of children is not a military", "Julia Prentice",
                 "United Nations/United Nations Children's Fund"),
        ),
    ),
    "Zamfara pupils": Report(
        "Savannah News Service",
        "2025-06-15T13:40:00Z",
        "KADUNA, Nigeria, June 15 (SNS) - Gunmen holding schoolchildren taken from a boarding school in Nigeria's "
        "northwestern Zamfara state have freed 76 of them, the state government said on Sunday, but dozens of families "
        "were still waiting for news.\n\n"
        "The pupils were handed over on Saturday night at the edge of the Dansadau forest, Information Commissioner "
        "Bashir Lawal said, and brought to a hospital in the state capital, Gusau. Twenty-nine pupils and two teachers "
        "remained in captivity, he said.\n\n"
        "Dr Halima Sadauki, who examined the group, said five were being treated for malnutrition and one for a "
        "snakebite. \"They are hungry and frightened, but they are smiling. Most of them only want to sleep,\" she "
        "said.\n\n"
        "The bandits, as the kidnapping gangs are known locally, stormed the Government Science School in Bukkuwa on "
        "May 27 and marched more than 100 children away after shooting dead a night watchman. Police first spoke of 87 "
        "abducted pupils.\n\n"
        "Lawal denied that any ransom had been paid. But Sani Bello, chairman of the parents' association, said "
        "families had sold cattle and farmland to raise 48 million naira ($31,000). \"The government came for the "
        "photographs,\" he said.\n\n"
        "The army said in a statement that its troops had killed 14 bandits and destroyed three of their camps in the "
        "same forest on Friday, losing one soldier.\n\n"
        "President Bola Tinubu welcomed the release and promised that those left behind would be brought home. "
        "Amnesty International called for an inquiry into why no guards had been posted at the school despite "
        "warnings.\n\n"
        "Save the Children estimates that at least 1,680 pupils have been kidnapped in northern Nigeria since 2014. In "
        "April of that year Boko Haram seized 276 girls in Chibok, dozens of whom have never been found.",
        (("Nigeria", "bandits"),),
        (
            count("freed [76] of them", "rescued", 76, "Nigeria", "state government", "Nigeria", role="child/any",
                  day="2025-06-14"),
            count("but [dozens] of families", "other", 24, "Nigeria", "", role="any/civilian", q="vague"),
            count("[Twenty-nine] pupils", "detained", 29, "Nigeria", "Bashir Lawal", "Nigeria",
                  role="child/any"),
            count("pupils and [two] teachers", "detained", 2, "Nigeria", "Bashir Lawal", "Nigeria",
                  role="civilian/any"),
            count("said [five] were being treated", "sick", 5, "Nigeria", "Halima Sadauki", "Nigeria/",
                  role="child/any"),
            count("and [one] for a", "sick/wounded", 1, "Nigeria", "Halima Sadauki", "Nigeria/", role="child/any"),
            count("more than [100] children", "missing", 100, "Nigeria", role="child", q="at_least",
                  day="2025-05-27"),
            count("dead [a] night watchman", "killed", 1, "Nigeria", role="civilian/any", day="2025-05-27"),
            count("spoke of [87]", "missing", 87, "Nigeria", "Police", "Nigeria", role="child/any",
                  day="2025-05-27", flags="previous"),
            count("raise [48 million] naira", "money", 48_000_000, "Nigeria/", "Sani Bello",
                  "parents' association/"),
            count("($[31,000])", "money", 31_000, "Nigeria/", "Sani Bello", "parents' association/"),
            count("killed [14] bandits", "killed", 14, "bandits/", "army", "Nigeria", role="any/military",
                  day="2025-06-13"),
            count("destroyed [three] of their camps", "destroyed", 3, "bandits/", "army", "Nigeria",
                  role="any/military", day="2025-06-13"),
            count("losing [one] soldier", "killed", 1, "Nigeria", "army", "Nigeria", role="military",
                  day="2025-06-13"),
            count("at least [1,680] pupils", "missing", 1680, "Nigeria", "Save the Children", "Save the Children",
                  role="child/any", q="at_least", day="2014-01-01"),
            count("seized [276] girls", "missing", 276, "Nigeria", role="child/any", day="2014-04-01",
                  flags="background"),
            count("[dozens] of whom", "missing", 24, "Nigeria", role="child/any", q="vague", day="2014-04-01",
                  flags="background"),
        ),
        (
            Told("They are hungry and frightened", "Halima Sadauki", "Nigeria/"),
            Told("any ransom had been paid", "Bashir Lawal/Lawal", "Nigeria", "deny", denied=True),
            Told("came for the photographs", "Sani Bello", "parents' association/"),
            Told("those left behind would be brought", "Bola Tinubu", "Nigeria", "promise"),
            Told("an inquiry into why no guards", "Amnesty International", "Amnesty International", "call_for"),
        ),
    ),
    "Sea Lantern": Report(
        "Gulf Courier",
        "2025-08-07T12:15:00Z",
        "DUBAI, Aug 7 (Gulf Courier) - Iran has seized a Panama-flagged tanker in the Gulf and detained its 17 crew on "
        "suspicion of smuggling fuel, Iranian state television reported on Thursday.\n\n"
        "The Sea Lantern was intercepted late on Wednesday near the island of Qeshm and was carrying two million "
        "litres of contraband diesel, the Revolutionary Guards' navy said. \"We will not let the property of the "
        "Iranian people be plundered,\" the force's regional commander, Brigadier General Heydar Monfared, was quoted "
        "as saying.\n\n"
        "The ship's manager, Dubai-based Al Safwa Marine, rejected the accusation and said the vessel had loaded its "
        "cargo legally at Basra. It put the number of people on board at 18, including a trainee engineer on his "
        "first voyage.\n\n"
        "Eleven of the sailors are Indian nationals, New Delhi said. A spokesman for the Ministry of External Affairs, "
        "Rohan Malhotra, demanded immediate consular access to them. Bangladesh's shipping "
        "department said it knew of four of its citizens among the crew.\n\n"
        "The U.S. Navy's Fifth Fleet, based in Bahrain, accused Tehran of a \"flagrant violation of international "
        "law\". It said six fast attack craft and a helicopter had surrounded the tanker and fired warning shots.\n\n"
        "The chief justice of Hormozgan province, Mojtaba Ghahremani, said three officers of the ship, among them the "
        "captain, had been transferred to a prison in Bandar Abbas for questioning. Its owners could face a fine of up "
        "to 900 billion rials, he added.\n\n"
        "Iran, which has some of the world's cheapest fuel prices, has been waging a campaign against smuggling to its "
        "neighbours. In July the Guards stopped seven vessels and arrested 61 sailors, according to the semi-official "
        "ISNA news agency.\n\n"
        "In April last year Guards commandos took over the container ship MSC Aries with 25 crew on board, hours "
        "before a missile attack on Israel.",
        (("Iran", "United States"), ("Iran", "Al Safwa Marine")),
        (
            count("detained its [17] crew", "detained", 17, "/Panama/Al Safwa Marine",
                  "Iranian state television/state television", "Iran", role="any/civilian", day="2025-08-06"),
            count("carrying [two million] litres", "other/captured", 2_000_000, "/Panama/Al Safwa Marine/Iran",
                  "Revolutionary Guards' navy/Revolutionary Guards/Guards", "Iran", day="2025-08-06"),
            count("on board at [18]", "present", 18, "/Panama/Al Safwa Marine", "Al Safwa Marine",
                  "Al Safwa Marine", role="any/civilian", day="2025-08-06"),
            count("including [a] trainee engineer", "present", 1, "/Panama/Al Safwa Marine", "Al Safwa Marine",
                  "Al Safwa Marine", role="any/civilian", day="2025-08-06"),
            count("[Eleven] of the sailors", "detained/present", 11, "India", "New Delhi/India", "India",
                  role="any/civilian", day="2025-08-06"),
            count("knew of [four] of its citizens", "detained/present", 4, "Bangladesh",
                  "Bangladesh's shipping department/shipping department/Bangladesh", "Bangladesh",
                  role="any/civilian", day="2025-08-06"),
            count("said [six] fast attack craft", "deployed/present", 6, "Iran", "Fifth Fleet/U.S. Navy's Fifth Fleet",
                  "United States", role="any/military", day="2025-08-06"),
            count("and [a] helicopter", "deployed/present", 1, "Iran", "Fifth Fleet/U.S. Navy's Fifth Fleet",
                  "United States", role="any/military", day="2025-08-06"),
            count("said [three] officers of the ship", "detained", 3, "/Panama/Al Safwa Marine",
                  "Mojtaba Ghahremani", "Iran", role="any/civilian"),
            count("up to [900 billion] rials", "money", 900_000_000_000, "/Al Safwa Marine/Iran/Panama",
                  "Mojtaba Ghahremani", "Iran", q="at_most", flags="projected"),
            count("stopped [seven] vessels", "captured/other", 7, "/Iran", "ISNA/ISNA news agency", "Iran/ISNA",
                  day="2025-07-01", flags="background"),
            count("arrested [61] sailors", "detained", 61, "/Iran", "ISNA/ISNA news agency", "Iran/ISNA",
                  role="any/civilian", day="2025-07-01", flags="background"),
            count("with [25] crew", "present/detained", 25, "", role="any/civilian", day="2024-04-01",
                  flags="background"),
        ),
        (
            Told("property of the Iranian", "Heydar Monfared", "Iran"),
            Told("legally at Basra", "Al Safwa Marine", "Al Safwa Marine"),
            Told("immediate consular access to them", "Rohan Malhotra", "India", "demand"),
            Told("flagrant violation of international law", "Fifth Fleet/U.S. Navy's Fifth Fleet", "United States",
                 "accuse"),
        ),
    ),
    "Cocaine speedboats": Report(
        "Europol newsroom",
        "2025-03-05T09:00:00Z",
        "The Hague, 5 March 2025\n\n"
        "48 arrested in blow to speedboat network on Spain's southern coast\n\n"
        "The Spanish Civil Guard (Guardia Civil), working with the Portuguese and French authorities and supported by "
        "Europol, has taken down a criminal organisation that used high-speed boats to bring cocaine and hashish into "
        "Europe.\n\n"
        "On 25 February, more than 350 officers searched 37 homes and warehouses in the provinces of Cádiz and Huelva "
        "and in the Algarve. Thirty-nine of the suspects were detained in Spain, seven in Portugal and two in France. "
        "One Spanish officer was injured when a driver tried to break through a roadblock near Sanlúcar de "
        "Barrameda.\n\n"
        "The officers seized 13 boats, 4,200 kilograms of cocaine and EUR 2.6 million in cash.\n\n"
        "According to the investigators, the network had been active since 2022 and had earned some EUR 45 million. "
        "They also suspect it of having carried at least 620 migrants from Morocco to Spanish beaches.\n\n"
        "\"These people ran their business like an airline, with crews on call and fuel depots at sea. Today most of "
        "their fleet is in our yard,\" said Lieutenant Colonel Ramón Ibarra of the Guardia Civil. He warned that "
        "other groups would try to fill the gap.\n\n"
        "Europol's deputy director, Annelies Brouwer, thanked the Moroccan authorities for sharing information at an "
        "early stage.\n\n"
        "A lawyer for the alleged leader, a 52-year-old businessman from Barbate, denied the charges. \"My client "
        "sells engines. He does not sell drugs,\" Inmaculada Reyes told reporters outside the court.\n\n"
        "Europol sent four analysts to Cádiz to check data against its systems in real time. The fight against "
        "trafficking in the area has been a priority since February 2024, when two Guardia Civil officers were killed "
        "after smugglers rammed their dinghy in the port of Barbate.",
        (),
        (
            count("[48] arrested", "detained", 48, "/Spain", role="any/civilian", day="2025-02-25"),
            count("more than [350] officers", "deployed", 350, "/Spain", role="police/any", q="at_least",
                  day="2025-02-25"),
            count("searched [37] homes", "other", 37, "/Spain", day="2025-02-25"),
            count("[Thirty-nine] of the suspects", "detained", 39, "Spain/", role="any/civilian", day="2025-02-25"),
            count("[seven] in Portugal", "detained", 7, "Portugal/", role="any/civilian", day="2025-02-25"),
            count("[two] in France", "detained", 2, "France/", role="any/civilian", day="2025-02-25"),
            count("[One] Spanish officer", "wounded", 1, "Spain", role="police", day="2025-02-25"),
            count("seized [13] boats", "captured/other", 13, "/Spain", day="2025-02-25"),
            count("[4,200] kilograms", "captured/other", 4200, "/Spain", day="2025-02-25"),
            count("EUR [2.6 million] in cash", "money", 2_600_000, "/Spain", day="2025-02-25"),
            count("some EUR [45 million]", "money", 45_000_000, "/Spain", "investigators", "Spain/", q="about",
                  day="2022-01-01"),
            count("at least [620] migrants", "other", 620, "/Spain/Morocco", "investigators", "Spain/",
                  role="any/civilian", q="at_least", day="2022-01-01"),
            count("sent [four] analysts", "deployed", 4, "Europol", role="any/police"),
            count("when [two] Guardia Civil officers", "killed", 2, "Spain", role="police", day="2024-02-01",
                  flags="background"),
        ),
        (
            Told("ran their business like an airline", "Ramón Ibarra", "Spain"),
            Told("their fleet is in our yard", "Ramón Ibarra", "Spain"),
            Told("groups would try to fill the gap", "Ramón Ibarra", "Spain", "warn"),
            Told("for sharing information", "Annelies Brouwer", "Europol", "thank"),
            Told("the charges", "Inmaculada Reyes/lawyer", "", "deny", denied=True),
        ),
    ),
}
# fmt: on
