"""The same four events a few days on, as papers of the countries told them, with their gold. All facts are invented."""

from __future__ import annotations

from tests.unit.enrich.claims.told import Told
from tests.unit.enrich.claims.told_sides import Report, count

# fmt: off
REPORTS: dict[str, Report] = {
    "Lollo Kaina paper": Report(
        "L'Echo du Littoral (translated)",
        "2025-10-15T07:00:00Z",
        "Clash of Lollo Kaina: a fifth soldier has died\n\n"
        "The toll of Monday's fighting at Lollo Kaina has passed from four to five dead in the ranks of the Beninese "
        "army. The Minister of Defence, Rachidi Bio Sero, announced it on Tuesday evening at the end of an "
        "extraordinary Council of Ministers.\n\n"
        "The victim, a 24-year-old corporal, succumbed to his wounds at the hospital of Parakou. Eight others remain "
        "under treatment and two of them are in a serious state, the minister specified. According to him, the "
        "adversary left eight dead on the ground.\n\n"
        "\"The prisoners are well treated and will be given back when Niamey wishes to talk,\" he assured. The three "
        "men had been presented to the press in Kandi the same morning.\n\n"
        "Niamey persists in its version. On the airwaves of the national television, the spokesman of the "
        "Nigerien army, Colonel Oumarou Tawaye, recognised on Tuesday the loss of three elements, against two "
        "announced the day before, and maintained that \"at least 11 Beninese\" had perished. He denied that his men "
        "had set foot on the right bank.\n\n"
        "The prefect of Alibori, Moussa Gounou, has for his part counted 640 displaced persons, lodged in the schools "
        "of Malanville. The National Agency for Civil Protection has sent 200 tents there.\n\n"
        "On the side of the opposition, the deputy Eric Hounkpatin, of the party Les Democrates, demanded a "
        "parliamentary inquiry. \"The people must know who gave which order,\" he declared.\n\n"
        "At the market, the stalls close at noon. \"Nobody crosses the bridge any more,\" sighs Rafiatou, seller of "
        "onions. The Chamber of Commerce estimates at some 40 billion CFA francs the losses of the region since Niger "
        "closed its border in July 2023.\n\n"
        "As a reminder, five Nigeriens had been arrested in June 2024 at the oil terminal of Seme, which had already "
        "poisoned the relations between the two capitals.",
        (("Benin", "Niger"),),
        (
            count("has passed from [four] to", "killed", 4, "Benin", "Rachidi Bio Sero", "Benin", role="military",
                  day="2025-10-13", flags="previous"),
            count("to [five] dead in the ranks", "killed", 5, "Benin", "Rachidi Bio Sero", "Benin", role="military",
                  day="2025-10-13"),
            count("The victim, [a] 24-year-old corporal", "killed", 1, "Benin", role="military"),
            count("[Eight] others remain", "wounded", 8, "Benin",
                  "minister/Rachidi Bio Sero", "Benin", role="military/any"),
            count("and [two] of them are", "wounded", 2, "Benin",
                  "minister/Rachidi Bio Sero", "Benin", role="military/any"),
            count("left [eight] dead on the ground", "killed", 8, "Niger",
                  "Rachidi Bio Sero/minister", "Benin", role="military/any", day="2025-10-13"),
            count("The [three] men had been", "detained/captured", 3, "Niger", role="military/any"),
            count("loss of [three] elements", "killed", 3, "Niger", "Oumarou Tawaye", "Niger",
                  role="military", day="2025-10-13"),
            count("against [two] announced", "killed", 2, "Niger", "Oumarou Tawaye", "Niger", role="military",
                  day="2025-10-13", flags="previous"),
            count("\"at least [11] Beninese\"", "killed", 11, "Benin", "Oumarou Tawaye", "Niger",
                  role="military/any", q="at_least", day="2025-10-13"),
            count("counted [640] displaced persons", "displaced", 640, "Benin", "Moussa Gounou", "Benin",
                  role="civilian/any"),
            count("sent [200] tents", "other", 200, "Benin"),
            count("at some [40 billion] CFA francs", "money", 40_000_000_000, "Benin/", "Chamber of Commerce",
                  "Chamber of Commerce/Benin", day="2023-07-01", q="about"),
            count("[five] Nigeriens had been arrested", "detained", 5, "Niger", role="civilian/any",
                  day="2024-06-01", flags="background"),
        ),
        (
            Told("when Niamey wishes to talk", "Rachidi Bio Sero/minister", "Benin", "state/promise"),
            Told("had set foot on the right bank", "Oumarou Tawaye", "Niger", "deny", denied=True),
            Told("parliamentary inquiry", "Eric Hounkpatin", "Les Democrates", "demand"),
            Told("The people must know", "Eric Hounkpatin", "Les Democrates", "state/demand"),
            Told("Nobody crosses the bridge", "Rafiatou", ""),
        ),
    ),
    "Mutiara Selatan paper": Report(
        "Nusantara Daily",
        "2025-11-25T02:00:00Z",
        "The death toll from the sinking of the KM Mutiara Selatan off Buton rose to 27 on Monday after divers "
        "recovered nine bodies from the passenger deck, the National Search and Rescue Agency (Basarnas) said.\n\n"
        "Two more survivors, a fisherman and his 11-year-old nephew, were found on an uninhabited islet, Basarnas head "
        "Mohammad Rasyid told reporters in Kendari, bringing the number of people rescued to 112. He said 24 were "
        "still unaccounted for since the ferry went down on Saturday night. Basarnas previously reported 18 dead.\n\n"
        "The chairman of the National Transportation Safety Committee (KNKT), Haryo Soetomo, said early findings "
        "suggested that 22 trucks and 35 motorcycles were on the car deck, far more than the ship's certificate "
        "allows. \"It is too soon to say why she rolled over so fast,\" he added.\n\n"
        "The operator, PT Lintas Buana, denied that the vessel was overloaded. \"Everyone had a ticket,\" its "
        "director, Yuniarti Halim, said in a written statement. She said the company had set aside Rp 2.5 billion "
        "(US$150,000) for the bereaved families.\n\n"
        "The Southeast Sulawesi Police have arrested three people, among them the harbormaster of Raha, spokesman Sr. "
        "Comr. Irwan Latuconsina said on Monday.\n\n"
        "At the Raha general hospital, director La Ode Syarif said 16 bodies had been identified, including those of "
        "six children. Hasna, 33, was waiting outside with a photograph of her brother. \"His name is not on any "
        "list,\" she said.\n\n"
        "Teguh Wirawan, a lawmaker of the Indonesian Democratic Party of Struggle (PDI-P), called on the "
        "Transportation Ministry to revoke the operator's license.\n\n"
        "KNKT data show that 34 shipping accidents occurred in Indonesian waters in 2024, claiming 71 lives.",
        (),
        (
            count("rose to [27] on Monday", "killed", 27, "Indonesia",
                  "National Search and Rescue Agency/Basarnas", "Indonesia", role="civilian/any",
                  day="2025-11-22"),
            count("recovered [nine] bodies", "killed", 9, "Indonesia", "National Search and Rescue Agency/Basarnas",
                  "Indonesia", role="civilian/any"),
            count("[Two] more survivors", "rescued", 2, "Indonesia", "Mohammad Rasyid", "Indonesia",
                  role="civilian/any"),
            count("rescued to [112]", "rescued", 112, "Indonesia", "Mohammad Rasyid", "Indonesia",
                  role="civilian/any"),
            count("said [24] were", "missing", 24, "Indonesia", "Mohammad Rasyid", "Indonesia",
                  role="civilian/any", day="2025-11-22"),
            count("previously reported [18] dead", "killed", 18, "Indonesia", "Basarnas", "Indonesia",
                  role="civilian/any", day="2025-11-22", flags="previous"),
            count("that [22] trucks", "present/other", 22, "Indonesia/PT Lintas Buana/", "Haryo Soetomo", "Indonesia",
                  role="civilian/any"),
            count("and [35] motorcycles", "present/other", 35, "Indonesia/PT Lintas Buana/", "Haryo Soetomo",
                  "Indonesia", role="civilian/any"),
            count("aside Rp [2.5 billion]", "money", 2_500_000_000, "Indonesia/PT Lintas Buana/Lintas Buana/",
                  "Yuniarti Halim", "PT Lintas Buana/Lintas Buana"),
            count("(US$[150,000])", "money", 150_000, "Indonesia/PT Lintas Buana/Lintas Buana/", "Yuniarti Halim",
                  "PT Lintas Buana/Lintas Buana"),
            count("arrested [three] people", "detained", 3, "Indonesia", "Irwan Latuconsina", "Indonesia",
                  role="civilian/any"),
            count("said [16] bodies", "killed/other", 16, "Indonesia", "La Ode Syarif", "Indonesia",
                  role="civilian/any"),
            count("[six] children", "killed/other", 6, "Indonesia", "La Ode Syarif", "Indonesia", role="child"),
            count("[34] shipping accidents", "other", 34, "Indonesia", "KNKT/KNKT data", "Indonesia",
                  day="2024-01-01", flags="background"),
            count("claiming [71] lives", "killed", 71, "Indonesia", "KNKT/KNKT data", "Indonesia",
                  role="civilian/any", day="2024-01-01", flags="background"),
        ),
        (
            Told("too soon to say why she rolled", "Haryo Soetomo", "Indonesia"),
            Told("the vessel was overloaded", "PT Lintas Buana/Lintas Buana", "PT Lintas Buana/Lintas Buana", "deny",
                 denied=True),
            Told("Everyone had a ticket", "Yuniarti Halim", "PT Lintas Buana/Lintas Buana"),
            Told("His name is not on any", "Hasna", ""),
            Told("revoke the operator's license", "Teguh Wirawan",
                 "Indonesian Democratic Party of Struggle/Democratic Party of Struggle/PDI-P", "call_for"),
        ),
    ),
    "Nag Kalat paper": Report(
        "The Karachi Observer",
        "2026-01-17T01:00:00Z",
        "QUETTA: The death toll from Thursday's assault on Nag Kalat rose to 14 on Friday as two injured policemen "
        "succumbed to their wounds and three charred bodies were found in the tehsil office, officials said.\n\n"
        "Dr Wasim Mengal, spokesman for the provincial health department, told this newspaper that the dead included "
        "eight policemen and two Levies personnel. Of the 31 injured, nine have been shifted to the Combined Military "
        "Hospital in Quetta, he said.\n\n"
        "In a fresh statement, the Inter-Services Public Relations (ISPR) said five more terrorists were \"sent to "
        "hell\" in the hills north of the town on Friday, taking the number of militants killed to 23. A soldier was "
        "martyred in the exchange of fire, it added.\n\n"
        "Chief Minister Sarwar Zehri chaired a high-level meeting in Quetta and announced Rs180 million in "
        "compensation for the heirs of the martyrs. He alleged that the planners of the attack were sitting in "
        "Afghanistan and urged Kabul to act against them.\n\n"
        "The banned Baloch Republican Front, meanwhile, claimed on its Telegram channel that it was holding five "
        "security personnel and had let two others go. Inspector General of Police Ghulam Murtaza Tareen rejected the "
        "claim. \"All our men are accounted for,\" he said.\n\n"
        "Traders said at least 45 shops were looted or burnt in the main bazaar, which remained closed on Friday. "
        "Mobile internet services have been suspended across Kech district.\n\n"
        "National Party Senator Jan Dashti called for a judicial inquiry. \"How can so many armed men enter a town "
        "without anyone noticing?\" he asked.\n\n"
        "According to the Centre for Conflict Monitoring, an Islamabad-based think tank, Balochistan saw 254 militant "
        "attacks last year, in which 412 people lost their lives.",
        (("Pakistan", "Baloch Republican Front"), ("Pakistan", "Afghanistan")),
        (
            count("rose to [14] on Friday", "killed", 14, "Pakistan", "officials", "Pakistan", day="2026-01-15"),
            count("as [two] injured policemen", "killed", 2, "Pakistan", "officials", "Pakistan", role="police"),
            count("[three] charred bodies", "killed", 3, "Pakistan/", "officials", "Pakistan"),
            count("[eight] policemen", "killed", 8, "Pakistan", "Wasim Mengal", "Pakistan", role="police",
                  day="2026-01-15"),
            count("[two] Levies personnel", "killed", 2, "Pakistan", "Wasim Mengal", "Pakistan",
                  role="police/military/any", day="2026-01-15"),
            count("Of the [31] injured", "wounded", 31, "Pakistan", "Wasim Mengal", "Pakistan", day="2026-01-15"),
            count("injured, [nine] have been shifted", "wounded/evacuated/sick", 9, "Pakistan", "Wasim Mengal",
                  "Pakistan"),
            count("said [five] more terrorists", "killed", 5, "Baloch Republican Front/",
                  "Inter-Services Public Relations/ISPR", "Pakistan", role="military/any", day="2026-01-16"),
            count("killed to [23]", "killed", 23, "Baloch Republican Front/", "Inter-Services Public Relations/ISPR",
                  "Pakistan", role="military/any", day="2026-01-15"),
            count("[A] soldier was martyred", "killed", 1, "Pakistan",
                  "Inter-Services Public Relations/ISPR", "Pakistan", role="military", day="2026-01-16"),
            count("announced Rs[180 million]", "money", 180_000_000, "Pakistan", "Sarwar Zehri", "Pakistan"),
            count("holding [five] security personnel", "detained/captured", 5, "Pakistan", "Baloch Republican Front",
                  "Baloch Republican Front", role="police/military/any"),
            count("let [two] others go", "rescued", 2, "Pakistan", "Baloch Republican Front",
                  "Baloch Republican Front", role="police/military/any"),
            count("at least [45] shops", "destroyed/other", 45, "Pakistan", "Traders", "", role="civilian/any",
                  q="at_least", day="2026-01-15"),
            count("[254] militant attacks", "other", 254, "Pakistan", "Centre for Conflict Monitoring",
                  "Centre for Conflict Monitoring", day="2025-01-01", flags="background"),
            count("[412] people lost", "killed", 412, "Pakistan", "Centre for Conflict Monitoring",
                  "Centre for Conflict Monitoring", day="2025-01-01", flags="background"),
        ),
        (
            Told("were sitting in Afghanistan", "Sarwar Zehri", "Pakistan", "accuse/state"),
            Told("act against them", "Sarwar Zehri", "Pakistan", "call_for"),
            Told("All our men are accounted for", "Ghulam Murtaza Tareen", "Pakistan"),
            Told("a judicial inquiry", "Jan Dashti", "National Party", "call_for"),
        ),
    ),
    "Esmeraldas live": Report(
        "Diario del Pacifico (English edition)",
        "2026-02-25T23:00:00Z",
        "Earthquake in Esmeraldas: live updates\n\n"
        "17:20 Death toll rises to 47\n\n"
        "The National Secretariat for Risk Management raised the death toll from Sunday's earthquake to 47 on "
        "Wednesday, up from 41 in its Tuesday night bulletin. It said 518 people were injured and 13 are still "
        "missing.\n\n"
        "16:05 Woman found alive after three days\n\n"
        "Firefighters from Quito and Colombia pulled a 34-year-old woman alive from the remains of the Hotel Brisas "
        "in San Jacinto del Mar this afternoon. \"She asked us for water and then for her husband,\" said "
        "Captain Ivonne Arteaga of the Quito fire service.\n\n"
        "15:10 Mayor: \"They have left us alone\"\n\n"
        "Byron Quiñónez, mayor of San Jacinto del Mar, complains that only two water trucks have reached his town. "
        "He says he has a list of 21 missing people. \"The secretariat counts from an office in Quito,\" he told "
        "reporters.\n\n"
        "13:30 Government rejects criticism\n\n"
        "Risk Management Secretary Patricia Vélez denied that help was slow to arrive. She said 1,200 soldiers and "
        "police officers had been deployed to the area and that 4,860 people were being housed in 23 shelters. \"No "
        "family will be forgotten,\" she promised.\n\n"
        "11:45 No classes until Monday\n\n"
        "The Ministry of Education reported that 96 schools were damaged and suspended classes across the "
        "province.\n\n"
        "10:20 Arrests for looting\n\n"
        "Police have arrested 11 people for looting shops in Muisne, according to Colonel Hernán Salas, commander of "
        "Zone 1.\n\n"
        "08:50 Loan approved\n\n"
        "The Development Bank of Latin America (CAF) announced a $50 million emergency loan for Ecuador.\n\n"
        "08:00 Good morning\n\n"
        "We continue our coverage of the worst earthquake in the country since April 2016, when 671 people died and "
        "more than 6,000 were injured in Manabí and Esmeraldas.",
        (),
        (
            count("Death toll rises to [47]", "killed", 47, "Ecuador", role="civilian/any", day="2026-02-22"),
            count("earthquake to [47] on", "killed", 47, "Ecuador",
                  "National Secretariat for Risk Management/Secretariat for Risk Management", "Ecuador",
                  role="civilian/any", day="2026-02-22"),
            count("up from [41] in", "killed", 41, "Ecuador",
                  "National Secretariat for Risk Management/Secretariat for Risk Management", "Ecuador",
                  role="civilian/any", day="2026-02-22", flags="previous"),
            count("said [518] people", "wounded", 518, "Ecuador",
                  "National Secretariat for Risk Management/Secretariat for Risk Management", "Ecuador",
                  role="civilian/any", day="2026-02-22"),
            count("and [13] are still", "missing", 13, "Ecuador",
                  "National Secretariat for Risk Management/Secretariat for Risk Management", "Ecuador",
                  role="civilian/any", day="2026-02-22"),
            count("pulled [a] 34-year-old woman", "rescued", 1, "Ecuador", role="civilian/any",
                  day="2026-02-25"),
            count("only [two] water trucks", "other/deployed/present", 2, "Ecuador/", "Byron Quiñónez", "Ecuador",
                  role="civilian/any"),
            count("list of [21] missing", "missing", 21, "Ecuador", "Byron Quiñónez", "Ecuador",
                  role="civilian/any", day="2026-02-22"),
            count("[1,200] soldiers", "deployed", 1200, "Ecuador", "Patricia Vélez", "Ecuador",
                  role="military/police/any"),
            count("[4,860] people", "displaced", 4860, "Ecuador", "Patricia Vélez", "Ecuador", role="civilian/any"),
            count("in [23] shelters", "other", 23, "Ecuador", "Patricia Vélez", "Ecuador", role="civilian/any"),
            count("[96] schools", "destroyed/other", 96, "Ecuador", "Ministry of Education", "Ecuador",
                  role="civilian/any", day="2026-02-22"),
            count("arrested [11] people", "detained", 11, "Ecuador", "Hernán Salas", "Ecuador",
                  role="civilian/any"),
            count("a $[50 million] emergency loan", "money", 50_000_000, "Ecuador/",
                  "Development Bank of Latin America/CAF", "Development Bank of Latin America/CAF"),
            count("when [671] people", "killed", 671, "Ecuador", role="civilian/any", day="2016-04-01",
                  flags="background"),
            count("more than [6,000] were", "wounded", 6000, "Ecuador", role="civilian/any", q="at_least",
                  day="2016-04-01", flags="background"),
        ),
        (
            Told("asked us for water", "Ivonne Arteaga", "Ecuador"),
            Told("counts from an office in Quito", "Byron Quiñónez", "Ecuador"),
            Told("help was slow to arrive", "Patricia Vélez", "Ecuador", "deny", denied=True),
            Told("family will be forgotten", "Patricia Vélez", "Ecuador", "promise"),
        ),
    ),
}
# fmt: on
