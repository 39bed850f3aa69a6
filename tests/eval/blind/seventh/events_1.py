"""Four events as agency wires told them first, with their gold. All facts are invented."""

from __future__ import annotations

from tests.unit.enrich.claims.told import Told
from tests.unit.enrich.claims.told_sides import Report, count

# fmt: off
REPORTS: dict[str, Report] = {
    "Malanville wire": Report(
        "Sahel Newswire",
        "2025-10-14T10:20:00Z",
        "COTONOU, Oct 14 (Sahel Newswire) - Benin and Niger accused each other on Tuesday of firing first in a clash "
        "on their river border that left at least six soldiers dead, the worst incident between the West African "
        "neighbours since relations broke down two years ago.\n\n"
        "Benin's army said four of its men died and nine were wounded on Monday when a Nigerien patrol crossed the "
        "Niger River in canoes and opened fire on an observation post at Lollo Kaina, near the town of Malanville. "
        "\"Our soldiers were on Beninese soil and they defended it,\" its spokesman, Colonel Faizal Adamou, told "
        "reporters in Cotonou. Three of the assailants were captured, he said.\n\n"
        "Niger's ruling junta gave a different account. In a statement read on state television, Defence Minister "
        "General Salifou Issaka said the patrol had been ambushed in Nigerien waters and that two soldiers were "
        "killed and two others were missing. He put Beninese losses at 11 dead.\n\n"
        "A nurse at the hospital in Malanville, who asked not to be named, said five bodies had been brought "
        "in, one of them that of a fisherman. Residents said shelling burned down three houses in the village and "
        "that dozens of families had fled south.\n\n"
        "The West African bloc ECOWAS called on both sides to show restraint and offered to mediate.\n\n"
        "Niger closed the border after a July 2023 coup and has accused Benin of hosting French bases where militants "
        "are trained. Cotonou has repeatedly denied the charge. The two countries have also quarrelled over islands "
        "in the river; in 2005 the International Court of Justice awarded 16 of them to Niger and nine to Benin. In "
        "April this year, militants linked to al Qaeda killed 54 Beninese soldiers in the country's north.",
        (("Benin", "Niger"),),
        (
            count("left at least [six] soldiers dead", "killed", 6, "", role="military", q="at_least",
                  day="2025-10-13"),
            count("said [four] of its men", "killed", 4, "Benin", "army/Benin's army", "Benin", role="military",
                  day="2025-10-13"),
            count("died and [nine] were wounded", "wounded", 9, "Benin", "army/Benin's army", "Benin",
                  role="military", day="2025-10-13"),
            count("[Three] of the assailants", "captured", 3, "Niger", "Faizal Adamou", "Benin", role="military/any",
                  day="2025-10-13"),
            count("that [two] soldiers were killed", "killed", 2, "Niger", "Salifou Issaka", "Niger",
                  role="military", day="2025-10-13"),
            count("and [two] others were missing", "missing", 2, "Niger", "Salifou Issaka", "Niger",
                  role="military", day="2025-10-13"),
            count("losses at [11] dead", "killed", 11, "Benin", "Salifou Issaka", "Niger", role="military/any",
                  day="2025-10-13"),
            count("[five] bodies had been brought", "killed", 5, "Benin/", "nurse", "Benin/", day="2025-10-13"),
            count("in, [one] of them that of a fisherman", "killed", 1, "Benin/", "nurse", "Benin/",
                  role="civilian/any", day="2025-10-13"),
            count("burned down [three] houses", "destroyed", 3, "Benin", "Residents", "", role="civilian/any",
                  day="2025-10-13"),
            count("[dozens] of families", "displaced", 24, "Benin", "Residents", "", role="civilian/any", q="vague",
                  day="2025-10-13"),
            count("awarded [16] of them", "other", 16, "Niger", "", day="2005-01-01",
                  flags="background"),
            count("and [nine] to Benin", "other", 9, "Benin", "", day="2005-01-01",
                  flags="background"),
            count("killed [54] Beninese soldiers", "killed", 54, "Benin", role="military", day="2025-04-01",
                  flags="background"),
        ),
        (
            Told("Our soldiers were on Beninese soil", "Faizal Adamou", "Benin"),
            Told("had been ambushed in Nigerien waters", "Salifou Issaka", "Niger"),
            Told("both sides to show restraint", "ECOWAS", "ECOWAS", "call_for"),
            Told("hosting French bases where militants", "Niger", "Niger", "accuse"),
        ),
    ),
    "Buton ferry wire": Report(
        "Pacific Press Agency",
        "2025-11-23T06:10:00Z",
        "JAKARTA, Nov 23 (Pacific Press Agency) - An Indonesian ferry carrying 163 people sank in rough seas off the "
        "island of Buton, killing at least 12 and leaving 41 missing, the national search and rescue agency said on "
        "Sunday.\n\n"
        "The KM Mutiara Selatan went down late on Saturday about two hours after leaving Raha for Kendari, the capital "
        "of Southeast Sulawesi province, agency chief Mohammad Rasyid said. \"High waves hit the vessel from the side "
        "and the engine room flooded,\" he told a news conference. He said 110 people had been pulled from the water, "
        "17 of whom were in hospital.\n\n"
        "The manifest listed only 121 passengers and 14 crew, according to the Transport Ministry, which is looking "
        "into whether the ferry was overloaded.\n\n"
        "Four navy ships, two helicopters and about 230 rescuers are taking part in the search, Colonel Eko Santosa, "
        "commander of the Kendari naval base, said. Local fishermen were the first to reach survivors, he added.\n\n"
        "Wa Nurlia, who was travelling to a wedding with her sister, told local television that there were not "
        "enough life jackets. \"The lights went out and then everybody was screaming,\" she said.\n\n"
        "Police have questioned the captain and two other members of the crew, a police spokesman in Kendari "
        "said.\n\n"
        "Ferries are a common means of transport in Indonesia, an archipelago of more than 17,000 islands, where "
        "vessels often carry more people than they are allowed to and safety rules are poorly enforced. In June 2018, "
        "over 160 people drowned when a boat sank in Lake Toba in North Sumatra, one of the country's worst accidents "
        "in recent years.",
        (),
        (
            count("carrying [163] people", "present", 163, "Indonesia",
                  "national search and rescue agency/search and rescue agency", "Indonesia", role="civilian/any",
                  day="2025-11-22"),
            count("killing at least [12]", "killed", 12, "Indonesia",
                  "national search and rescue agency/search and rescue agency", "Indonesia", role="civilian/any",
                  q="at_least", day="2025-11-22"),
            count("leaving [41] missing", "missing", 41, "Indonesia",
                  "national search and rescue agency/search and rescue agency", "Indonesia", role="civilian/any",
                  day="2025-11-22"),
            count("[110] people had been pulled", "rescued", 110, "Indonesia", "Mohammad Rasyid", "Indonesia",
                  role="civilian/any"),
            count("[17] of whom", "sick/wounded", 17, "Indonesia", "Mohammad Rasyid", "Indonesia",
                  role="civilian/any"),
            count("only [121] passengers", "present", 121, "Indonesia", "Transport Ministry", "Indonesia",
                  role="civilian/any", day="2025-11-22"),
            count("and [14] crew", "present", 14, "Indonesia", "Transport Ministry", "Indonesia",
                  role="civilian/any", day="2025-11-22"),
            count("[Four] navy ships", "deployed", 4, "Indonesia", "Eko Santosa", "Indonesia", role="military/any"),
            count("[two] helicopters", "deployed", 2, "Indonesia", "Eko Santosa", "Indonesia", role="military/any"),
            count("about [230] rescuers", "deployed", 230, "Indonesia", "Eko Santosa", "Indonesia",
                  role="any/civilian", q="about"),
            count("the captain and [two] other members", "other", 2, "Indonesia", "police spokesman",
                  "Indonesia", role="civilian/any"),
            count("more than [17,000] islands", "other", 17_000, "Indonesia", q="at_least"),
            count("over [160] people drowned", "killed", 160, "Indonesia", role="civilian/any", q="at_least",
                  day="2018-06-01", flags="background"),
        ),
        (
            Told("the engine room flooded", "Mohammad Rasyid", "Indonesia"),
            Told("Local fishermen were the first", "Eko Santosa", "Indonesia"),
            Told("enough life jackets", "Wa Nurlia", ""),
            Told("then everybody was screaming", "Wa Nurlia", ""),
        ),
    ),
    "Nag Kalat wire": Report(
        "Meridian News",
        "2026-01-16T07:00:00Z",
        "QUETTA, Pakistan (Meridian News) — Separatist insurgents stormed a town in southwestern Pakistan before dawn "
        "Thursday, killing at least nine people and torching the police station and two banks before they were driven "
        "out, officials said.\n\n"
        "More than 100 gunmen on motorcycles and in pickup trucks entered Nag Kalat, in Balochistan's Kech district, "
        "shortly after 4 a.m., Deputy Commissioner Bashir Ahmed Rind said. The dead included five policemen, two bank "
        "guards and two truck drivers who were passing through, he said. \"They went from office to office with lists "
        "in their hands,\" Rind told Meridian News by phone.\n\n"
        "The military said in a statement late Thursday that troops killed 18 attackers during an operation to retake "
        "the town. It called the assailants proxies of India. New Delhi had no immediate comment but has in the past "
        "denied backing Baloch insurgents.\n\n"
        "The Baloch Republican Front, which seeks independence for the province, claimed responsibility. Its "
        "spokesman, Mazar Baloch, said in an email that 32 members of the security forces had been killed and seven "
        "taken hostage, while the group lost two fighters. The claims could not be independently verified.\n\n"
        "Doctors at the main hospital in the nearby city of Turbat said they had received 11 bodies and were treating "
        "23 wounded people, including three children.\n\n"
        "Interior Minister Kamran Sethi condemned the attack. \"We will hunt down every last one of the killers,\" he "
        "said in Islamabad.\n\n"
        "Oil- and mineral-rich Balochistan has been the scene of a low-level insurgency for two decades, with "
        "separatists targeting troops, police and projects financed by China. In March last year, insurgents hijacked "
        "a train with more than 400 people on board in the Bolan Pass, killing 31 before the army ended the siege.",
        (("Pakistan", "Baloch Republican Front"), ("Pakistan", "India")),
        (
            count("killing at least [nine] people", "killed", 9, "Pakistan", "officials", "Pakistan", q="at_least",
                  day="2026-01-15"),
            count("and [two] banks", "destroyed", 2, "Pakistan", "officials", "Pakistan", role="civilian/any",
                  day="2026-01-15"),
            count("More than [100] gunmen", "present/deployed/other", 100, "Baloch Republican Front/",
                  "Bashir Ahmed Rind", "Pakistan", role="military/any", q="at_least", day="2026-01-15"),
            count("included [five] policemen", "killed", 5, "Pakistan", "Bashir Ahmed Rind", "Pakistan",
                  role="police", day="2026-01-15"),
            count("[two] bank guards", "killed", 2, "Pakistan", "Bashir Ahmed Rind", "Pakistan",
                  role="civilian/any", day="2026-01-15"),
            count("[two] truck drivers", "killed", 2, "Pakistan", "Bashir Ahmed Rind", "Pakistan",
                  role="civilian/any", day="2026-01-15"),
            count("killed [18] attackers", "killed", 18, "Baloch Republican Front/", "military", "Pakistan",
                  role="military/any", day="2026-01-15"),
            count("that [32] members", "killed", 32, "Pakistan", "Mazar Baloch", "Baloch Republican Front",
                  role="military/police/any", day="2026-01-15"),
            count("and [seven] taken hostage", "detained/captured/missing", 7, "Pakistan", "Mazar Baloch",
                  "Baloch Republican Front", role="military/police/any", day="2026-01-15"),
            count("lost [two] fighters", "killed", 2, "Baloch Republican Front", "Mazar Baloch",
                  "Baloch Republican Front", role="military/any", day="2026-01-15"),
            count("received [11] bodies", "killed", 11, "Pakistan/", "Doctors", "Pakistan/", day="2026-01-15"),
            count("treating [23] wounded people", "wounded", 23, "Pakistan", "Doctors", "Pakistan/",
                  day="2026-01-15"),
            count("including [three] children", "wounded", 3, "Pakistan", "Doctors", "Pakistan/", role="child",
                  day="2026-01-15"),
            count("more than [400] people on board", "present", 400, "Pakistan", role="civilian/any", q="at_least",
                  day="2025-03-01", flags="background"),
            count("killing [31] before", "killed", 31, "Pakistan", day="2025-03-01", flags="background"),
        ),
        (
            Told("They went from office to office", "Bashir Ahmed Rind", "Pakistan"),
            Told("backing Baloch insurgents", "New Delhi/India", "India", "deny", denied=True),
            Told("hunt down every last one", "Kamran Sethi", "Pakistan", "state/promise"),
        ),
    ),
    "Muisne quake wire": Report(
        "Andes Wire",
        "2026-02-23T14:30:00Z",
        "QUITO, Feb 23 (Andes Wire) - A strong earthquake that struck Ecuador's northern coast on Sunday has killed at "
        "least 28 people and injured more than 300, the government said on Monday, as rescuers dug with their bare "
        "hands through the ruins of homes and hotels.\n\n"
        "The magnitude 6.9 quake hit at 7:42 p.m. off Muisne in Esmeraldas province, according to the Geophysical "
        "Institute, which has registered 64 aftershocks.\n\n"
        "Most of the victims, 19, died in the fishing town of San Jacinto del Mar, its mayor, Byron Quinonez, told a "
        "local radio station. He estimated that some 40 people were trapped under the rubble. \"We can hear voices "
        "below the slabs,\" he said. \"Send us machines, not speeches.\"\n\n"
        "The National Secretariat for Risk Management had earlier put the death toll at 16. In its latest "
        "bulletin, the agency said 212 houses had been destroyed, and that about 3,400 people spent the "
        "night in shelters.\n\n"
        "Health Minister Gabriela Tapia said the hospital in Muisne was no longer safe and 47 patients had been "
        "moved by road to the city of Esmeraldas. She urged people not to return to cracked buildings.\n\n"
        "Colombia said it would send 60 firefighters with search dogs. The International Monetary Fund is in contact "
        "with the authorities, a spokeswoman for the lender said. Finance Minister Andres Villacis "
        "announced that $15 million would be released for emergency aid.\n\n"
        "Ecuador sits on the Pacific \"Ring of Fire\" and is prone to earthquakes. In April 2016 a 7.8 magnitude quake "
        "on the same coast killed more than 660 people and caused losses of about $3.3 billion.",
        (),
        (
            count("killed at least [28] people", "killed", 28, "Ecuador", "government", "Ecuador",
                  role="civilian/any", q="at_least", day="2026-02-22"),
            count("injured more than [300]", "wounded", 300, "Ecuador", "government", "Ecuador",
                  role="civilian/any", q="at_least", day="2026-02-22"),
            count("registered [64] aftershocks", "other", 64, "Ecuador/", "Geophysical Institute",
                  "Ecuador/Geophysical Institute"),
            count("Most of the victims, [19],", "killed", 19, "Ecuador", "Byron Quinonez", "Ecuador",
                  role="civilian/any", day="2026-02-22"),
            count("some [40] people were trapped", "missing/other", 40, "Ecuador", "Byron Quinonez", "Ecuador",
                  role="civilian/any", q="about", day="2026-02-22"),
            count("death toll at [16]", "killed", 16, "Ecuador",
                  "National Secretariat for Risk Management/Secretariat for Risk Management", "Ecuador",
                  role="civilian/any", day="2026-02-22", flags="previous"),
            count("said [212] houses", "destroyed", 212, "Ecuador",
                  "agency/National Secretariat for Risk Management/Secretariat for Risk Management", "Ecuador",
                  role="civilian/any", day="2026-02-22"),
            count("about [3,400] people", "displaced", 3400, "Ecuador",
                  "agency/National Secretariat for Risk Management/Secretariat for Risk Management", "Ecuador",
                  role="civilian/any", q="about"),
            count("[47] patients", "evacuated", 47, "Ecuador", "Gabriela Tapia", "Ecuador", role="civilian/any"),
            count("send [60] firefighters", "deployed", 60, "Colombia", "Colombia", "Colombia", role="civilian/any",
                  flags="projected"),
            count("that $[15 million]", "money", 15_000_000, "Ecuador/", "Andres Villacis", "Ecuador",
                  flags="projected"),
            count("more than [660] people", "killed", 660, "Ecuador", role="civilian/any", q="at_least",
                  day="2016-04-01", flags="background"),
            count("about $[3.3 billion]", "money", 3_300_000_000, "Ecuador", q="about", day="2016-04-01",
                  flags="background"),
        ),
        (
            Told("hear voices", "Byron Quinonez", "Ecuador"),
            Told("machines, not speeches", "Byron Quinonez", "Ecuador", "state/demand/call_for"),
            Told("was no longer safe", "Gabriela Tapia", "Ecuador"),
            Told("not to return to cracked buildings", "Gabriela Tapia", "Ecuador", "call_for"),
            Told("is in contact", "spokeswoman/spokeswoman for the lender", "International Monetary Fund"),
        ),
    ),
}
# fmt: on
