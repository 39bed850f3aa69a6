"""Articles on conflicts and politics, with their gold; see the package. All facts are invented."""

from __future__ import annotations

from tests.unit.enrich.claims.told import Told
from tests.unit.enrich.claims.told_sides import Report, count

UK = "United Kingdom/Britain/UK"
PCC = "First Capital Command/PCC/Primeiro Comando da Capital"

# fmt: off
SECOND: dict[str, Report] = {
    "Brass": Report(
        "Daily Clarion",
        "2025-05-11T06:00:00+01:00",
        "PIRATES' £8m DEMAND FOR BRITS\n\n"
        "HOODED gunmen are holding five British oil workers in a swamp hideout after storming their supply boat off "
        "the coast of Nigeria, it emerged last night.\n\n"
        "The Brits were snatched along with nine Filipino crew when 20 thugs in speedboats swarmed the MV Northern "
        "Harrier on Friday.\n\n"
        "Two Nigerian navy guards were shot dead \"in cold blood\" as they begged for mercy, a source told the "
        "Clarion. One plucky deckhand hid in a paint locker for six hours and was found alive by the navy.\n\n"
        "Dad-of-three Craig Mellish, 41, from Grimsby, managed to ring his wife Donna on a stashed mobile.\n\n"
        "\"He whispered that they'd been split up and he could hear the other lads crying,\" sobbed Donna, 39. \"Then "
        "the line went dead. I just want him home.\"\n\n"
        "The kidnappers — thought to belong to a gang calling itself the Delta Vipers — have demanded a staggering "
        "£8MILLION and given bosses until Thursday to cough up.\n\n"
        "In a chilling 40-second video a masked thug brandishing an AK-47 warns they will \"feed the whites to the "
        "crocs\" if troops come near.\n\n"
        "Ex-SAS sergeant turned security guru Baz Trowell said: \"These people are in it for the cash, not the "
        "killing. But they've got 60 or 70 men guarding that camp, and going in through the creeks is a "
        "nightmare.\"\n\n"
        "Last night 24 Royal Marines were on standby aboard HMS Tamar, which has been steaming towards the Niger Delta "
        "since Saturday morning.\n\n"
        "The Foreign Office would only say: \"We are supporting the families and are in close touch with the Nigerian "
        "authorities.\" Abuja insisted it would not pay a penny.\n\n"
        "Owners Harrier Offshore said the Aberdeen firm was \"praying for all 14 men and their families\".\n\n"
        "A spokesman for seafarers' union Nautilus blasted bosses for sailing without a proper escort. \"This was an "
        "accident waiting to happen,\" he fumed.\n\n"
        "It comes six years after four aid workers were grabbed in the same creeks. Only three came back.",
        (("Nigeria", "Delta Vipers"), ("United Kingdom", "Delta Vipers"), ("Britain", "Delta Vipers"),
         ("UK", "Delta Vipers")),
        (
            count("[£8m] DEMAND", "money", 8_000_000, f"{UK}/Harrier Offshore/Delta Vipers/"),
            count("holding [five] British", "detained", 5, UK, role="civilian/any"),
            count("along with [nine] Filipino crew", "missing/detained", 9, "Philippines", role="civilian/any",
                  day="2025-05-09"),
            count("[20] thugs", "other/deployed/present", 20, "Delta Vipers/", role="any/military", day="2025-05-09"),
            count("[Two] Nigerian navy", "killed", 2, "Nigeria", "source/a source", "", role="military",
                  day="2025-05-09"),
            count("[One] plucky deckhand", "rescued", 1, "Philippines/", role="civilian/any"),
            count("[£8MILLION]", "money", 8_000_000, f"{UK}/Harrier Offshore/Delta Vipers/",
                  "kidnappers/The kidnappers/Delta Vipers", "Delta Vipers/"),
            count("[60 or 70] men", "other/deployed/present", (60, 70), "Delta Vipers/", "Baz Trowell", "",
                  role="military/any"),
            count("[24] Royal Marines", "deployed/other/present", 24, UK, role="military", day="2025-05-10"),
            count("for all [14] men", "detained/missing/other", 14, "", "Harrier Offshore", "Harrier Offshore",
                  role="civilian/any"),
            count("[four] aid workers", "missing/detained", 4, "", role="civilian/any", flags="background"),
            count("Only [three] came back", "rescued", 3, "", role="civilian/any", flags="background"),
        ),
        (
            Told("the other lads crying", "Donna/Donna Mellish", ""),
            Told("the line went dead", "Donna/Donna Mellish", ""),
            Told("feed the whites to the crocs", "masked thug/a masked thug", "Delta Vipers", "warn"),
            Told("We are supporting the families", "Foreign Office", "United Kingdom"),
            Told("it would not pay a penny", "Abuja/Nigeria", "Nigeria"),
            Told("sailing without a proper escort", "spokesman/Nautilus/A spokesman for seafarers' union Nautilus",
                 "Nautilus", "condemn/accuse"),
            Told("an accident waiting to happen",
                 "spokesman/Nautilus/A spokesman for seafarers' union Nautilus", "Nautilus"),
        ),
    ),
    "Natuna": Report(
        "East Asia Press",
        "2023-06-27T19:05:00+09:00",
        "JAKARTA/HANOI - Vietnam on Tuesday accused the Indonesian navy of sinking one of its fisheries surveillance "
        "ships near the Natuna Islands a day earlier, with Prime Minister Dang Quoc Hieu telling lawmakers that 11 "
        "sailors were dead and six still unaccounted for.\n\n"
        "Twenty-three of the 40 people aboard the Kiem Ngu 412 were plucked from the water by trawlers, Hieu said, "
        "adding that Hanoi \"will use every legal and diplomatic means\" to obtain justice.\n\n"
        "Indonesia's military gave a starkly different version. Rear Adm. Yudha Prakoso said the Vietnamese vessel "
        "capsized after ramming the corvette KRI Sutedi in heavy swell, leaving four Indonesian crew members with "
        "broken bones. \"We fired warning shots into the air, nothing else,\" Prakoso told reporters in Jakarta. He "
        "said his men had themselves pulled eight Vietnamese from the sea.\n\n"
        "Hanoi rejected the explanation later in the day. The Foreign Ministry, which summoned Indonesia's ambassador, "
        "said autopsies had found bullet wounds in three of the bodies. It demanded a joint investigation and an "
        "apology.\n\n"
        "The ministry also said Vietnam had dispatched five coast guard vessels and 260 personnel to the area. It put "
        "the cost of the lost ship at 640 billion dong ($27 million).\n\n"
        "In Ho Chi Minh City, about 2,000 people marched to the Indonesian Consulate General, a rare sight in the "
        "tightly controlled country. State media said two students were held after eggs were thrown.\n\n"
        "Singapore called on the two fellow members of the Association of Southeast Asian Nations to show restraint. "
        "China, whose claims in the South China Sea overlap with those of both, said it was \"following the situation "
        "closely.\"\n\n"
        "Jakarta is not expected to back down. President Surya Wibowo, who faces an election in February, told a rally "
        "in Surabaya that \"not one fish\" would be given away.\n\n"
        "Between 2014 and 2019 Indonesia scuttled more than 300 Vietnamese boats caught fishing illegally, according "
        "to its fisheries ministry. In April 2019, 12 Vietnamese fishermen were arrested after a coast guard ship "
        "rammed an Indonesian patrol vessel. The two countries agreed on their sea boundaries last December following "
        "12 years of talks.",
        (("Vietnam", "Indonesia"),),
        (
            count("sinking [one] of its", "destroyed", 1, "Vietnam", "Vietnam", "Vietnam", day="2023-06-26"),
            count("[11] sailors were dead", "killed", 11, "Vietnam", "Dang Quoc Hieu", "Vietnam",
                  role="any/military/police/civilian", day="2023-06-26"),
            count("[six] still unaccounted", "missing", 6, "Vietnam", "Dang Quoc Hieu", "Vietnam",
                  role="any/military/police/civilian", day="2023-06-26"),
            count("[Twenty-three] of the 40", "rescued", 23, "Vietnam", "Dang Quoc Hieu", "Vietnam",
                  role="any/military/police/civilian"),
            count("of the [40] people aboard", "present", 40, "Vietnam", "Dang Quoc Hieu", "Vietnam",
                  role="any/military/police/civilian"),
            count("leaving [four] Indonesian", "wounded", 4, "Indonesia", "Yudha Prakoso", "Indonesia",
                  role="military/any"),
            count("[eight] Vietnamese", "rescued", 8, "Vietnam", "Yudha Prakoso", "Indonesia",
                  role="any/military/police/civilian"),
            count("in [three] of the bodies", "killed", 3, "Vietnam", "Foreign Ministry", "Vietnam",
                  role="any/military/police/civilian"),
            count("[five] coast guard vessels", "deployed", 5, "Vietnam", "Foreign Ministry/ministry", "Vietnam",
                  role="any/police/military"),
            count("[260] personnel", "deployed", 260, "Vietnam", "Foreign Ministry/ministry", "Vietnam",
                  role="any/police/military"),
            count("[640 billion] dong", "money", 640e9, "Vietnam/", "Foreign Ministry/ministry", "Vietnam"),
            count("$[27 million]", "money", 27_000_000, "Vietnam/", "Foreign Ministry/ministry", "Vietnam"),
            count("about [2,000] people marched", "present", 2000, "Vietnam", q="about", role="any/civilian"),
            count("[two] students were held", "detained", 2, "Vietnam", "State media", "Vietnam/",
                  role="civilian/any"),
            count("more than [300] Vietnamese boats", "destroyed", 300, "Vietnam", "fisheries ministry", "Indonesia",
                  q="at_least", day="2014-01-01", role="any/civilian", flags="background"),
            count("[12] Vietnamese fishermen", "detained", 12, "Vietnam", role="civilian/any", day="2019-04-01",
                  flags="background"),
        ),
        (
            Told("every legal and diplomatic means", "Dang Quoc Hieu", "Vietnam", "state/promise"),
            Told("We fired warning shots", "Yudha Prakoso", "Indonesia"),
            Told("the explanation", "Hanoi/Vietnam", "Vietnam", "deny", denied=True),
            Told("a joint investigation", "Foreign Ministry", "Vietnam", "demand"),
            Told("to show restraint", "Singapore", "Singapore", "call_for"),
            Told("following the situation", "China", "China"),
            Told("not one fish", "Surya Wibowo", "Indonesia", "state/promise"),
        ),
    ),
    "Tacumbu": Report(
        "Agencia Plata",
        "2024-01-15T17:40:00-03:00",
        "Asuncion, Jan 15 (Plata).- At least 13 inmates perished, three of them decapitated, in a riot that broke out "
        "Sunday night at the Tacumbu penitentiary, the largest in Paraguay, the Justice Ministry reported Monday in a "
        "balance that raises the toll from the nine given at dawn.\n\n"
        "The mutiny started at around 21:00 local time, when members of the Clan Rotela gang took the keys from the "
        "guards and stormed the wing that houses prisoners linked to the Brazilian First Capital Command (PCC).\n\n"
        "Justice Minister Ruben Dario Ocampos told Radio Guarani that 22 guards were taken hostage and that 18 of them "
        "had been let go by mid-morning thanks to the mediation of a priest.\n\n"
        "\"The State is not going to yield one millimeter,\" stressed the minister, who ruled out resigning.\n\n"
        "The relatives who crowd around the gate handle other numbers. \"They are hiding the dead from us. There are "
        "more than thirty,\" lamented Antonia Benitez, the mother of a prisoner.\n\n"
        "The commander of the National Police, Gilberto Acosta, specified that 900 agents and 120 military personnel "
        "surround the premises, and that an officer lost an eye when he was struck by a stone.\n\n"
        "Forty-seven wounded people entered the Trauma Hospital, five of them with burns over more than half of the "
        "body, indicated its director, Liz Ayala.\n\n"
        "Opposition senator Celeste Rivarola demanded that Ocampos step down and accused the Government of having "
        "\"handed the keys\" to the clan, whose leader, known as \"El Jefe\", was moved out of the jail by helicopter "
        "in December.\n\n"
        "The bishops, for their part, condemned \"the inhuman conditions\" and asked for a commission of inquiry with "
        "international experts.\n\n"
        "Tacumbu was designed for 1,530 inmates, but holds 2,780, according to the National Mechanism for the "
        "Prevention of Torture. Seven out of ten have not been convicted.\n\n"
        "In June 2019, ten inmates belonging to the PCC died in a similar clash in the prison of San Pedro, and in "
        "January of the following year 75 members of the Brazilian gang fled through a tunnel from the jail of Pedro "
        "Juan Caballero, on the border with Brazil.",
        (("Clan Rotela", "First Capital Command"), ("Clan Rotela", "PCC"), ("Paraguay", "Clan Rotela")),
        (
            count("At least [13] inmates", "killed", 13, "Paraguay", "Justice Ministry", "Paraguay",
                  role="any/civilian", q="at_least", day="2024-01-14"),
            count("[three] of them decapitated", "killed", 3, "Paraguay", "Justice Ministry", "Paraguay",
                  role="any/civilian", day="2024-01-14"),
            count("from the [nine] given", "killed", 9, "Paraguay", "Justice Ministry", "Paraguay",
                  role="any/civilian", day="2024-01-14", flags="previous"),
            count("[22] guards", "detained/captured", 22, "Paraguay", "Ruben Dario Ocampos", "Paraguay",
                  role="any/police/civilian"),
            count("[18] of them", "rescued", 18, "Paraguay", "Ruben Dario Ocampos", "Paraguay",
                  role="any/police/civilian"),
            count("more than [thirty]", "killed", 30, "Paraguay", "Antonia Benitez", "", role="any/civilian",
                  q="at_least"),
            count("[900] agents", "deployed", 900, "Paraguay", "Gilberto Acosta", "Paraguay", role="police/any"),
            count("[120] military personnel", "deployed", 120, "Paraguay", "Gilberto Acosta", "Paraguay",
                  role="military"),
            count("[an] officer lost an eye", "wounded", 1, "Paraguay", "Gilberto Acosta", "Paraguay",
                  role="police/any"),
            count("[Forty-seven] wounded", "wounded", 47, "Paraguay", "Liz Ayala", "Paraguay/Trauma Hospital/",
                  role="any/civilian"),
            count("[five] of them with burns", "wounded", 5, "Paraguay", "Liz Ayala", "Paraguay/Trauma Hospital/",
                  role="any/civilian"),
            count("holds [2,780]", "detained/present", 2780, "Paraguay",
                  "National Mechanism for the Prevention of Torture",
                  "Paraguay/National Mechanism for the Prevention of Torture/", role="any/civilian"),
            count("[ten] inmates belonging", "killed", 10, f"{PCC}/Paraguay", role="any/civilian", day="2019-06-01",
                  flags="background"),
            count("[75] members of the", "rescued", 75, f"{PCC}/Paraguay/Brazil", role="any/civilian",
                  day="2020-01-01", flags="background"),
        ),
        (
            Told("The State is not going to yield", "Ruben Dario Ocampos", "Paraguay"),
            Told("resigning", "Ruben Dario Ocampos", "Paraguay", "deny", denied=True),
            Told("Ocampos step down", "Celeste Rivarola", "", "demand"),
            Told("handed the keys", "Celeste Rivarola", "", "accuse"),
            Told("the inhuman conditions", "bishops/The bishops", "", "condemn"),
            Told("a commission of inquiry", "bishops/The bishops", "", "call_for/demand"),
        ),
    ),
}
# fmt: on
