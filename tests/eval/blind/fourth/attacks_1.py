"""Attacks: a bombing, a prison riot, an abduction at sea, a shooting; all facts are invented."""

from __future__ import annotations

from tests.unit.enrich.claims.told import Told
from tests.unit.enrich.claims.told_sides import Report, count

# fmt: off
REPORTS: dict[str, Report] = {
    "Baidoa teashop": Report(
        "Horn Press",
        "2025-02-13T17:45:00Z",
        "MOGADISHU, Feb 13 (Horn Press) - A car bomb tore through a teashop popular with government employees in the "
        "Somali town of Baidoa on Thursday, killing at least 17 people and wounding more than 30, police said.\n\n"
        "The blast was followed by a shootout outside the nearby revenue office. Two gunmen who tried to force their "
        "way in were killed by guards, police captain Abdirahman Isse told Horn Press by telephone, adding that the "
        "area had been secured within the hour.\n\n"
        "\"Most of those we received have burns and shrapnel wounds. We are short of blood,\" said Dr Fadumo Nur, who "
        "runs the emergency ward at Bay Regional Hospital. The hospital had earlier put the death toll at nine.\n\n"
        "Al Shabaab, which is linked to al Qaeda, claimed responsibility for the attack. Its military spokesman, "
        "Abdiasis Abu Yusuf, said in an audio message that the fighters had killed 26 officials and soldiers. The "
        "group often gives figures that differ from those of the authorities.\n\n"
        "Deputy Information Minister Kasim Farah said only three of the dead belonged to the security forces. \"They "
        "bombed tea sellers and then boast about it,\" he said.\n\n"
        "A freelance radio reporter was among those killed, the Somali Journalists Syndicate said in a statement.\n\n"
        "Witnesses described a scene of chaos. \"I saw six bodies under a burnt-out minibus,\" said Hassan Aden, who "
        "sells mobile phones across the street.\n\n"
        "The African Union mission in Somalia said it had sent two helicopters to Baidoa and that 11 badly wounded "
        "people, including two children, had been flown to Mogadishu by the evening.\n\n"
        "The bombing followed an offensive in January in which the army recaptured several villages west of the town "
        "and, according to the defence ministry, killed more than 60 militants. In October 2017 a truck bomb at a "
        "busy Mogadishu junction killed nearly 600 people.",
        (("Somalia", "Al Shabaab"), ("Somalia", "Al-Shabaab")),
        (
            count("killing at least [17] people", "killed", 17, "Somalia", "police", "Somalia", q="at_least",
                  day="2025-02-13"),
            count("wounding more than [30]", "wounded", 30, "Somalia", "police", "Somalia", q="at_least",
                  day="2025-02-13"),
            count("[Two] gunmen", "killed", 2, "Al Shabaab/Al-Shabaab/al-Shabaab/", "Abdirahman Isse", "Somalia",
                  role="military/any", day="2025-02-13"),
            count("death toll at [nine]", "killed", 9, "Somalia", "hospital/Bay Regional Hospital", "Somalia",
                  day="2025-02-13", flags="previous"),
            count("killed [26] officials and soldiers", "killed", 26, "Somalia", "Abdiasis Abu Yusuf",
                  "Al Shabaab/Al-Shabaab/al-Shabaab", role="any/military", day="2025-02-13"),
            count("only [three] of the dead", "killed", 3, "Somalia", "Kasim Farah", "Somalia",
                  role="military/police", day="2025-02-13"),
            count("[A] freelance radio reporter", "killed", 1, "Somalia", "Somali Journalists Syndicate",
                  "Somali Journalists Syndicate", role="journalist", day="2025-02-13"),
            count("saw [six] bodies", "killed", 6, "Somalia", "Hassan Aden", "", day="2025-02-13"),
            count("sent [two] helicopters", "deployed", 2, "African Union", "African Union mission/African Union",
                  "African Union", role="any/military", day="2025-02-13"),
            count("that [11] badly wounded", "evacuated", 11, "Somalia", "African Union mission/African Union",
                  "African Union", day="2025-02-13"),
            count("including [two] children", "evacuated", 2, "Somalia", "African Union mission/African Union",
                  "African Union", role="child", day="2025-02-13"),
            count("more than [60] militants", "killed", 60, "Al Shabaab/Al-Shabaab/al-Shabaab/",
                  "defence ministry", "Somalia", role="military/any", q="at_least", day="2025-01-01",
                  flags="background"),
            count("nearly [600] people", "killed", 600, "Somalia", q="about", day="2017-10-01", flags="background"),
        ),
        (
            Told("burns and shrapnel wounds", "Fadumo Nur", "Somalia"),
            Told("We are short of blood", "Fadumo Nur", "Somalia"),
            Told("the area had been secured", "Abdirahman Isse", "Somalia"),
            Told("bombed tea sellers and then boast", "Kasim Farah", "Somalia"),
        ),
    ),
    "Machala prison": Report(
        "Andes Wire",
        "2025-04-29T21:10:00Z",
        "QUITO, Ecuador (Andes Wire) — Fighting between rival gangs at a prison in the Ecuadorian port of Machala left "
        "14 inmates and a guard dead and at least 20 people injured, the prisons agency SNAI said Tuesday.\n\n"
        "The violence broke out late Monday when members of the Los Lobos gang sawed through the bars of a cellblock "
        "that housed their rivals from Los Cobras. Gunshots and explosions were heard for much of the night by people "
        "living nearby.\n\n"
        "Interior Minister Esteban Larrea said about 1,200 police and soldiers retook control of the complex at dawn. "
        "They found four rifles and seven pistols hidden in the kitchen, he said. Nine employees who had been held "
        "hostage in the infirmary walked free unharmed after a priest negotiated with the prisoners, the minister "
        "added.\n\n"
        "SNAI had initially reported 11 deaths. The Ombudsman's Office put the number at 17, and said five of "
        "those killed were still awaiting trial.\n\n"
        "In a video shared on social media, hooded men who identified themselves as spokesmen for Los Lobos denied "
        "having started the riot. They accused guards of selling weapons to the other side.\n\n"
        "Outside the gates, relatives pleaded for news. \"Nobody reads us a list, nobody comes out. They treat us like "
        "animals,\" said Marlene Quishpe, whose younger brother is serving a sentence for theft.\n\n"
        "President Lucía Dávalos announced that 60 prisoners regarded as gang bosses would be transferred to a "
        "maximum-security facility in Santa Elena.\n\n"
        "The Machala prison currently holds almost 1,400 men, more than double its capacity. More than 500 "
        "inmates have been killed in the country's jails since 2021, according to the Permanent Committee for the "
        "Defense of Human Rights. The worst massacre, in Guayaquil in September of that year, claimed 119 lives.",
        (("Ecuador", "Los Lobos"), ("Los Lobos", "Los Cobras")),
        (
            count("left [14] inmates", "killed", 14, "Ecuador", "SNAI/prisons agency/prisons agency SNAI", "Ecuador",
                  role="any/civilian", day="2025-04-28"),
            count("inmates and [a] guard dead", "killed", 1, "Ecuador", "SNAI/prisons agency/prisons agency SNAI",
                  "Ecuador", role="any/police", day="2025-04-28"),
            count("at least [20] people injured", "wounded", 20, "Ecuador", "SNAI/prisons agency/prisons agency SNAI",
                  "Ecuador", q="at_least", day="2025-04-28"),
            count("about [1,200] police", "deployed", 1200, "Ecuador", "Esteban Larrea", "Ecuador",
                  role="police/military/any", q="about", day="2025-04-29"),
            count("found [four] rifles", "captured/other", 4, "Los Lobos/Los Cobras/Ecuador/", "Esteban Larrea",
                  "Ecuador", day="2025-04-29"),
            count("and [seven] pistols", "captured/other", 7, "Los Lobos/Los Cobras/Ecuador/", "Esteban Larrea",
                  "Ecuador", day="2025-04-29"),
            count("[Nine] employees", "rescued", 9, "Ecuador", "Esteban Larrea/minister", "Ecuador",
                  role="any/civilian"),
            count("initially reported [11] deaths", "killed", 11, "Ecuador", "SNAI", "Ecuador", day="2025-04-28",
                  flags="previous"),
            count("put the number at [17]", "killed", 17, "Ecuador", "Ombudsman's Office/Ombudsman", "Ecuador",
                  day="2025-04-28"),
            count("said [five] of", "killed", 5, "Ecuador", "Ombudsman's Office/Ombudsman", "Ecuador",
                  role="any/civilian", day="2025-04-28"),
            count("announced that [60] prisoners", "other", 60, "Ecuador/", "Lucía Dávalos", "Ecuador",
                  flags="projected"),
            count("holds almost [1,400] men", "detained", 1400, "Ecuador", q="about"),
            count("More than [500] inmates", "killed", 500, "Ecuador",
                  "Permanent Committee for the Defense of Human Rights",
                  "Permanent Committee for the Defense of Human Rights", role="any/civilian", q="at_least",
                  day="2021-01-01"),
            count("claimed [119] lives", "killed", 119, "Ecuador", day="2021-09-01", flags="background"),
        ),
        (
            Told("having started the riot", "Los Lobos/spokesmen for Los Lobos/hooded men", "Los Lobos", "deny",
                 denied=True),
            Told("of selling weapons to the other side", "Los Lobos/spokesmen for Los Lobos/hooded men", "Los Lobos",
                 "accuse"),
            Told("Nobody reads us a list", "Marlene Quishpe", ""),
            Told("They treat us like animals", "Marlene Quishpe", ""),
        ),
    ),
    "Nordhavn Pioneer": Report(
        "Maritime Daily",
        "2024-11-22T14:00:00Z",
        "Pirates boarded a Danish-owned product tanker off Equatorial Guinea this week and abducted eight members of "
        "its crew, the ship's operator said on Friday.\n\n"
        "Between seven and nine armed men reached the Nordhavn Pioneer in two speedboats on Wednesday evening, some 85 "
        "nautical miles south of Malabo, Nordhavn Tankers said in a statement. It said those taken were four "
        "Filipinos, two Indians, a Georgian and a Dane. Another 12 sailors had shut themselves in the engine room and "
        "were found safe on Thursday by an Italian naval boarding team, it added.\n\n"
        "\"We have been in touch with every family, and we will not rest until our colleagues are home,\" chief "
        "executive Henrik Toft said. He declined to say whether the kidnappers had made contact.\n\n"
        "The Department of Migrant Workers in Manila, however, counted only three missing Filipinos and said it was "
        "checking the crew list with the manning agency.\n\n"
        "Denmark's foreign minister, Mette Lindegaard, condemned the attack and called on the states around the Gulf "
        "of Guinea to step up patrols. A spokesman for the Nigerian Navy said two gunboats had been ordered to search "
        "the waters near the Bakassi peninsula, where hostages have often been hidden in the past.\n\n"
        "According to the International Maritime Bureau, 27 seafarers have been kidnapped in the region since January. "
        "That is still far below the level of 2020, when 130 were taken.\n\n"
        "In July, six Ukrainian and Romanian sailors were released after a month in captivity in the Niger Delta. "
        "Security sources familiar with the talks said about $1.8 million was paid for them. The owner of that vessel "
        "has never commented on the sum.",
        (),
        (
            count("abducted [eight] members", "missing", 8, "/Nordhavn Tankers/Denmark",
                  "Nordhavn Tankers/ship's operator/operator", "Nordhavn Tankers", role="any/civilian",
                  day="2024-11-20"),
            count("Between [seven and nine] armed men", "present/other", (7, 9), "/pirates", "Nordhavn Tankers",
                  "Nordhavn Tankers", role="any/military", day="2024-11-20"),
            count("in [two] speedboats", "present/other", 2, "/pirates", "Nordhavn Tankers", "Nordhavn Tankers",
                  day="2024-11-20"),
            count("were [four] Filipinos", "missing", 4, "Philippines", "Nordhavn Tankers", "Nordhavn Tankers",
                  role="any/civilian", day="2024-11-20"),
            count("[two] Indians", "missing", 2, "India", "Nordhavn Tankers", "Nordhavn Tankers",
                  role="any/civilian", day="2024-11-20"),
            count("[a] Georgian", "missing", 1, "Georgia", "Nordhavn Tankers", "Nordhavn Tankers",
                  role="any/civilian", day="2024-11-20"),
            count("and [a] Dane", "missing", 1, "Denmark", "Nordhavn Tankers", "Nordhavn Tankers",
                  role="any/civilian", day="2024-11-20"),
            count("Another [12] sailors", "rescued", 12, "/Nordhavn Tankers/Denmark", "Nordhavn Tankers",
                  "Nordhavn Tankers", role="any/civilian", day="2024-11-21"),
            count("only [three] missing Filipinos", "missing", 3, "Philippines", "Department of Migrant Workers",
                  "Philippines", role="any/civilian", day="2024-11-20"),
            count("said [two] gunboats", "deployed", 2, "Nigeria", "Nigerian Navy/spokesman for the Nigerian Navy",
                  "Nigeria", role="any/military"),
            count("[27] seafarers", "missing", 27, "", "International Maritime Bureau",
                  "International Maritime Bureau", role="any/civilian", day="2024-01-01"),
            count("when [130] were taken", "missing", 130, "", role="any/civilian", day="2020-01-01",
                  flags="background"),
            count("In July, [six] Ukrainian and Romanian", "rescued", 6, "", role="any/civilian", day="2024-07-01",
                  flags="background"),
            count("about $[1.8 million]", "money", 1_800_000, "", "Security sources", "",
                  q="about", day="2024-07-01", flags="background"),
        ),
        (
            Told("in touch with every family", "Henrik Toft", "Nordhavn Tankers"),
            Told("checking the crew list", "Department of Migrant Workers", "Philippines"),
            Told("the attack", "Mette Lindegaard", "Denmark", "condemn"),
            Told("to step up patrols", "Mette Lindegaard", "Denmark", "call_for"),
        ),
    ),
    "Birch Landing rink": Report(
        "Birch Landing Courier",
        "2025-01-20T18:30:00Z",
        "Four people are dead and three others remain in hospital after a gunman opened fire during a curling "
        "tournament at the Birch Landing Recreation Centre on Saturday night.\n\n"
        "A 41-year-old man from the Rural Municipality of Garnet was arrested without a struggle at a gas station on "
        "Highway 9 less than an hour later, RCMP Supt. Colleen Wasyk told reporters Monday. She said two of the "
        "victims were pronounced dead at the rink and the other two in hospital in Regina. Three guns were taken from "
        "the man's truck, she said, all of them legally owned.\n\n"
        "\"We believe he acted alone. There is no further risk to the public,\" Wasyk said. A police bulletin sent out "
        "shortly before midnight on Saturday had mentioned three deaths.\n\n"
        "The Saskatchewan Health Authority says one of the wounded, a 12-year-old girl, is in critical condition.\n\n"
        "Rink manager Darcy Hnatiuk estimated that 70 people were in the building when the shooting began. He "
        "said he led a group of about 15 into the ice plant and bolted the door. \"We could hear him walking back and "
        "forth. I don't think anybody breathed,\" he said.\n\n"
        "Premier Janine Kolbe, who visited the town Sunday, thanked the volunteer firefighters who were first through "
        "the doors. Mayor Phil Dressler said the rink would stay closed for the rest of the season.\n\n"
        "The school division is sending six counsellors to Birch Landing Composite, where classes resume Tuesday. An "
        "online fundraiser set up by the curling club had brought in $86,000 by noon Monday, according to organizer "
        "Tanya Olver.\n\n"
        "It is the deadliest attack in the province since September 2022, when 11 people were stabbed to death at "
        "James Smith Cree Nation and in nearby Weldon.",
        (),
        (
            count("[Four] people are dead", "killed", 4, "Canada", day="2025-01-18"),
            count("[three] others remain", "wounded", 3, "Canada", day="2025-01-18"),
            count("[A] 41-year-old man", "detained", 1, "Canada", "Colleen Wasyk", "Canada", day="2025-01-18"),
            count("said [two] of the victims", "killed", 2, "Canada", "Colleen Wasyk", "Canada", day="2025-01-18"),
            count("the other [two] in hospital", "killed", 2, "Canada", "Colleen Wasyk", "Canada", day="2025-01-18"),
            count("[Three] guns", "captured/other", 3, "Canada/", "Colleen Wasyk", "Canada", day="2025-01-18"),
            count("mentioned [three] deaths", "killed", 3, "Canada", "police/police bulletin", "Canada",
                  day="2025-01-18", flags="previous"),
            count("says [one] of the wounded", "wounded", 1, "Canada", "Saskatchewan Health Authority",
                  "Canada", role="child/any", day="2025-01-18"),
            count("estimated that [70] people", "present", 70, "Canada", "Darcy Hnatiuk", "Canada/", q="about",
                  role="any/civilian", day="2025-01-18"),
            count("group of about [15]", "other/present", 15, "Canada", "Darcy Hnatiuk", "Canada/", q="about",
                  day="2025-01-18", role="any/civilian"),
            count("sending [six] counsellors", "deployed", 6, "Canada", role="any/civilian"),
            count("$[86,000]", "money", 86_000, "Canada/", "Tanya Olver", ""),
            count("when [11] people", "killed", 11, "Canada", day="2022-09-01", flags="background"),
        ),
        (
            Told("We believe he acted alone", "Colleen Wasyk", "Canada"),
            Told("no further risk to the public", "Colleen Wasyk", "Canada"),
            Told("walking back and forth", "Darcy Hnatiuk", "Canada/"),
            Told("the volunteer firefighters", "Janine Kolbe", "Canada", "thank"),
            Told("would stay closed for the rest", "Phil Dressler", "Canada"),
        ),
    ),
}
# fmt: on
