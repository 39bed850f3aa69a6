"""Four articles more, written after those of `told_sides_unseen` were worked in; facts are invented. Gold first."""

from __future__ import annotations

from tests.unit.enrich.claims.told import Told
from tests.unit.enrich.claims.told_sides import Report, count

# fmt: off
FRESH: dict[str, Report] = {
    "Quetta court": Report(
        "Continental News Agency",
        "2025-04-16T13:00:00Z",
        "KARACHI (CNA) - A suicide bomber blew himself up at the gate of a court in Pakistan's Balochistan province on "
        "Wednesday, killing 14 people and wounding 35, police said.\n\n"
        "Nine of the dead were lawyers and two were policemen guarding the gate, senior police officer Asif Durrani "
        "said. Six of the wounded, among them a judge, were in critical condition and had been flown to Karachi.\n\n"
        "The Balochistan Liberation Front, a separatist militia, claimed the bombing in a message to reporters and "
        "said that it had killed \"more than 20 agents of the occupier\". The militia has carried out dozens of "
        "attacks in the region.\n\n"
        "Prime Minister Tariq Shah accused India of arming the group. New Delhi rejected the charge and said Pakistan "
        "should \"look inward\".\n\n"
        "In a raid near the town of Mastung a few hours later, troops killed eight militants and lost one man, the "
        "army's media wing said. Two of the militants wore suicide vests, it added.\n\n"
        "Last year 563 people were killed in militant attacks in the province, 212 of them members of the security "
        "forces, according to the Pak Institute for Peace Studies, an Islamabad-based think tank.",
        (("Pakistan", "Balochistan Liberation Front"), ("Pakistan", "India")),
        (
            count("killing [14] people", "killed", 14, "Pakistan", "police", "Pakistan", day="2025-04-16"),
            count("wounding [35]", "wounded", 35, "Pakistan", "police", "Pakistan", day="2025-04-16"),
            count("[Nine] of the dead", "killed", 9, "Pakistan", "Asif Durrani", "Pakistan", day="2025-04-16"),
            count("[two] were policemen", "killed", 2, "Pakistan", "Asif Durrani", "Pakistan", role="police",
                  day="2025-04-16"),
            count("[Six] of the wounded", "wounded", 6, "Pakistan", day="2025-04-16"),
            count("more than [20] agents", "killed", 20, "Pakistan", "Balochistan Liberation Front",
                  "Balochistan Liberation Front", q="at_least", day="2025-04-16"),
            count("killed [eight] militants", "killed", 8, "Balochistan Liberation Front/", "army's media wing",
                  "Pakistan", role="military", day="2025-04-16"),
            count("lost [one] man", "killed", 1, "Pakistan", "army's media wing", "Pakistan", role="military",
                  day="2025-04-16"),
            count("[Two] of the militants", "killed", 2, "Balochistan Liberation Front/", "army's media wing",
                  "Pakistan", role="military/any"),
            count("[563] people", "killed", 563, "Pakistan", "Pak Institute for Peace Studies",
                  "Pak Institute for Peace Studies", day="2024-01-01", flags="background"),
            count("[212] of them", "killed", 212, "Pakistan", "Pak Institute for Peace Studies",
                  "Pak Institute for Peace Studies", role="military/any", day="2024-01-01", flags="background"),
        ),
        (
            Told("look inward", "New Delhi", "India"),
        ),
    ),
    "Bamboo ferry": Report(
        "Allied Press",
        "2025-12-02T10:00:00Z",
        "JAKARTA, Indonesia (Allied Press) - An overcrowded ferry capsized off Indonesia's Sulawesi island, leaving 29 "
        "people dead and 17 others missing, rescuers said Tuesday.\n\n"
        "The KM Cahaya was carrying 112 passengers and eight crew members when it was hit by high waves Monday night, "
        "said Budi Santoso, who heads the local search and rescue agency. Of those on board, 74 were rescued, most of "
        "them by fishing boats. The captain and two of his crew were arrested, he said.\n\n"
        "Eleven of the victims were children under 10, said Lt. Col. Agus Wibowo of the navy, which sent three ships "
        "and 60 divers to the site. One body was found 40 kilometers from the wreck.\n\n"
        "\"There were only 50 life jackets,\" survivor Siti Rahma told a local television station from a hospital "
        "where she was being treated with 15 other passengers.\n\n"
        "The Transportation Ministry had earlier said that 90 people were on the ferry, which was licensed to carry "
        "75.\n\n"
        "In 2018, an overcrowded ferry with some 200 people on board sank in a lake in North Sumatra province, killing "
        "167 people.",
        (),
        (
            count("leaving [29] people dead", "killed", 29, "Indonesia", "rescuers", "Indonesia/", day="2025-12-01"),
            count("[17] others missing", "missing", 17, "Indonesia", "rescuers", "Indonesia/", day="2025-12-01"),
            count("carrying [112] passengers", "present", 112, "Indonesia", "Budi Santoso", "Indonesia",
                  day="2025-12-01"),
            count("[eight] crew members", "present", 8, "Indonesia", "Budi Santoso", "Indonesia", day="2025-12-01"),
            count("[74] were rescued", "rescued", 74, "Indonesia"),
            count("[two] of his crew", "detained", 2, "Indonesia", "Budi Santoso", "Indonesia"),
            count("[Eleven] of the victims", "killed", 11, "Indonesia", "Agus Wibowo", "Indonesia", role="child"),
            count("[60] divers", "deployed", 60, "Indonesia", "Agus Wibowo", "Indonesia", role="any/military"),
            count("[One] body", "killed", 1, "Indonesia"),
            count("[15] other passengers", "wounded/sick", 15, "Indonesia"),
            count("that [90] people", "present", 90, "Indonesia", "Transportation Ministry", "Indonesia",
                  flags="previous"),
            count("[167] people", "killed", 167, "Indonesia", day="2018-01-01", flags="background"),
        ),
        (
            Told("only 50 life jackets", "Siti Rahma/survivor Siti Rahma", None),
        ),
    ),
    "Blue Nile": Report(
        "Agence Globale",
        "2025-10-29T17:00:00Z",
        "PORT SUDAN (Sudan) - Drones struck a power station and an army barracks in southeastern Sudan overnight, "
        "killing 16 soldiers and three engineers, a military source told Agence Globale on Wednesday.\n\n"
        "The attack on the town of Damazin was blamed on the paramilitary Rapid Support Forces, which have been at war "
        "with the regular army since April 2023. The RSF did not comment.\n\n"
        "The army's spokesman, General Nabil Abdallah, said air defences had brought down nine of the 14 drones. "
        "\"Two of them fell on houses and wounded a family of five,\" he said.\n\n"
        "In the western region of Darfur, RSF shelling of the Abu Shouk displacement camp killed 22 civilians, seven "
        "of them women, on Tuesday, according to the Emergency Lawyers, a group that documents abuses. It said the "
        "paramilitaries had also abducted eight medics.\n\n"
        "Ethiopia said about 4,000 Sudanese had crossed its border since the weekend. The International Organization "
        "for Migration estimates that more than 12 million people have been displaced by the war, a third of them "
        "abroad.\n\n"
        "The Sovereign Council, headed by the army chief, said it would free 130 RSF prisoners under an exchange "
        "brokered by the Red Cross.",
        (("Sudan", "Rapid Support Forces"),),
        (
            count("killing [16] soldiers", "killed", 16, "Sudan", "military source", "Sudan/", role="military",
                  day=""),
            count("[three] engineers", "killed", 3, "Sudan", "military source", "Sudan/", role="any/civilian"),
            count("brought down [nine]", "destroyed", 9, "Rapid Support Forces", "Nabil Abdallah/General Nabil "
                  "Abdallah", "Sudan", role="any/military"),
            count("family of [five]", "wounded", 5, "Sudan", "Nabil Abdallah/General Nabil Abdallah", "Sudan"),
            count("killed [22] civilians", "killed", 22, "Sudan", "Emergency Lawyers", "Emergency Lawyers/",
                  role="civilian", day="2025-10-28"),
            count("[seven] of them women", "killed", 7, "Sudan", "Emergency Lawyers", "Emergency Lawyers/",
                  role="any/civilian", day="2025-10-28"),
            count("abducted [eight] medics", "missing", 8, "Sudan", "Emergency Lawyers", "Emergency Lawyers/",
                  role="medic"),
            count("about [4,000] Sudanese", "displaced", 4000, "Sudan", "Ethiopia", "Ethiopia", q="about",
                  day="2025-10-25"),
            count("more than [12 million] people", "displaced", 12_000_000, "Sudan",
                  "International Organization for Migration",
                  "International Organization for Migration/United Nations", q="at_least"),
            count("free [130] RSF prisoners", "rescued", 130, "Rapid Support Forces", "Sovereign Council", "Sudan",
                  role="any/military", flags="projected"),
        ),
        (
            Told("Two of them fell", "Nabil Abdallah/General Nabil Abdallah", "Sudan"),
        ),
    ),
    "Kolkata bazaar": Report(
        "Public Broadcasting Corporation",
        "2025-08-26T07:00:00Z",
        "Fourteen people, including two firefighters, have been killed in a fire at a crowded bazaar in the Indian "
        "city of Kolkata, officials say.\n\n"
        "The blaze broke out on the ground floor of the six-storey building late on Monday. Twenty-six people were "
        "injured, nine of them critically.\n\n"
        "Fire minister Sujoy Bose told the PBC that 25 fire engines had been sent and that more than 200 people were "
        "led to safety over the roof. Five of the dead were migrant workers from Bihar who had been asleep in a "
        "storeroom, he said. Three have yet to be identified.\n\n"
        "Traders put the number of dead at 19. They say several people who were in the basement are unaccounted for, "
        "a claim the police deny.\n\n"
        "The owner of the building and two managers have been arrested. West Bengal's chief minister has promised one "
        "million rupees to the family of each victim.\n\n"
        "At least 43 people died in a similar fire in Delhi in December 2019.",
        (),
        (
            count("[Fourteen] people", "killed", 14, "India", "officials", "India", day="2025-08-25"),
            count("[two] firefighters", "killed", 2, "India", "officials", "India", day="2025-08-25"),
            count("[Twenty-six] people", "wounded", 26, "India", day="2025-08-25"),
            count("[nine] of them critically", "wounded", 9, "India", day="2025-08-25"),
            count("more than [200] people", "rescued/evacuated", 200, "India", "Sujoy Bose", "India", q="at_least",
                  day="2025-08-25"),
            count("[Five] of the dead", "killed", 5, "India", "Sujoy Bose", "India", day="2025-08-25"),
            count("dead at [19]", "killed", 19, "India", "Traders", "", day="2025-08-25"),
            count("[two] managers", "detained", 2, "India"),
            count("[one million] rupees", "money", 1_000_000, "/India", "chief minister/West Bengal's chief minister",
                  "India", flags="projected"),
            count("At least [43] people", "killed", 43, "India", q="at_least", day="2019-12-01", flags="background"),
        ),
        (),
    ),
}
