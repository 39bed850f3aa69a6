"""A border war between Ecuador and Peru as four outlets tell it over a week, with the gold. All facts are invented."""

from __future__ import annotations

from tests.unit.enrich.claims.told import Told
from tests.unit.enrich.claims.told_sides import Report, count

# fmt: off
REPORTS: dict[str, Report] = {
    "Condor agency": Report(
        "Continental Press",
        "2025-02-11T21:40:00Z",
        "QUITO, Feb 11 (Continental Press) - At least nine soldiers were killed on Tuesday when troops from Ecuador "
        "and Peru fought for control of a jungle ridge in the Condor mountains, the worst clash between the two "
        "countries in three decades.\n\n"
        "Ecuador's Defence Ministry said six of its soldiers died and 11 were wounded when Peruvian mortar rounds "
        "landed on the Tres Cruces base shortly after 5 a.m. (1000 GMT). Two others were missing, it added.\n\n"
        "Peru gave a different version. General Aurelio Quispe, who commands the army in the north, told reporters in "
        "Piura that an Ecuadorean patrol had opened fire first and that three of his men were killed. \"We answered, "
        "and we had every right to answer,\" he said. According to Quispe, Ecuador lost 15 soldiers.\n\n"
        "In Quito, Defence Minister Hernan Villacis said a Peruvian helicopter had been shot down over the Comaina "
        "river. Peru's military denied that any of its aircraft had been hit.\n\n"
        "Residents of Shaime, a village on the Ecuadorean side, said by telephone that shells had fallen near the "
        "school, wounding two women and a boy. Provincial officials said about 1,200 people had been moved to shelters "
        "in the town of Yantzaza.\n\n"
        "The government in Quito declared a state of emergency along the border and said 3,000 reservists would be "
        "called up by the weekend. Lima demanded that Ecuador pull its troops back from the ridge.\n\n"
        "Brazil, which helped broker a peace treaty between the two in 1998, urged them to cease fire. \"There is "
        "nothing on that mountain that is worth dying for,\" Foreign Minister Celina Prado said in Brasilia.\n\n"
        "The remote area was the scene of a short war in 1995 in which up to 500 people were killed.",
        (("Ecuador", "Peru"),),
        (
            count("At least [nine] soldiers", "killed", 9, "Ecuador/Peru/", role="military", q="at_least",
                  day="2025-02-11"),
            count("said [six] of its soldiers", "killed", 6, "Ecuador", "Defence Ministry/Ecuador's Defence Ministry",
                  "Ecuador", role="military", day="2025-02-11"),
            count("and [11] were wounded", "wounded", 11, "Ecuador", "Defence Ministry/Ecuador's Defence Ministry",
                  "Ecuador", role="military", day="2025-02-11"),
            count("[Two] others were missing", "missing", 2, "Ecuador", "Defence Ministry/Ecuador's Defence Ministry",
                  "Ecuador", role="military", day="2025-02-11"),
            count("that [three] of his men", "killed", 3, "Peru", "Aurelio Quispe", "Peru", role="military",
                  day="2025-02-11"),
            count("Ecuador lost [15] soldiers", "killed", 15, "Ecuador", "Aurelio Quispe", "Peru", role="military",
                  day="2025-02-11"),
            count("said [a] Peruvian helicopter", "destroyed", 1, "Peru", "Hernan Villacis", "Ecuador",
                  role="military/any", day="2025-02-11"),
            count("wounding [two] women", "wounded", 2, "Ecuador", "Residents/Residents of Shaime", "",
                  role="civilian/any", day="2025-02-11"),
            count("women and [a] boy", "wounded", 1, "Ecuador", "Residents/Residents of Shaime", "", role="child",
                  day="2025-02-11"),
            count("about [1,200] people", "evacuated", 1200, "Ecuador", "Provincial officials/officials", "Ecuador",
                  role="civilian/any", q="about"),
            count("said [3,000] reservists", "deployed/other", 3000, "Ecuador", "government in Quito/government/Quito",
                  "Ecuador", role="military", flags="projected"),
            count("up to [500] people", "killed", 500, "Ecuador/Peru/", q="at_most", day="1995-01-01",
                  flags="background"),
        ),
        (
            Told("we had every right to answer", "Aurelio Quispe", "Peru"),
            Told("any of its aircraft had been hit", "Peru's military", "Peru", "deny", denied=True),
            Told("pull its troops back from the ridge", "Lima/Peru", "Peru", "demand"),
            Told("nothing on that mountain that is worth", "Celina Prado", "Brazil"),
        ),
    ),
    "Condor state agency": Report(
        "Agencia Nacional Peruana (translated)",
        "2025-02-13T18:15:00Z",
        "Lima, Feb. 13 (ANP) - The Joint Command of the Armed Forces reported this Thursday that Peruvian troops "
        "recovered yesterday in its totality the height of Cueva Negra, and that in the action 28 Ecuadorean soldiers "
        "were put out of combat, 17 of them dead.\n\n"
        "In its Communique No. 4 the Joint Command lamented the death of five members of the Army since Tuesday and "
        "specified that 14 wounded were transferred by helicopter to the hospital of Bagua.\n\n"
        "The Minister of Defense, Ricardo Tello, rejected the accusations of Quito. He denied categorically that "
        "Peruvian aviation had killed 12 civilians on Wednesday in the Ecuadorean community of Kushapuk. \"Our pilots "
        "fly over our own soil. Whoever says otherwise must show the proof,\" he manifested before the Congress.\n\n"
        "The minister added that Ecuador maintains some 6,000 troops in the cordillera, and that two Ecuadorean drones "
        "were shot down on Wednesday in the vicinity of Huambisa post.\n\n"
        "For her part, the Foreign Minister, Elena Sarmiento, accused the Government of Ecuador of looking for a war "
        "in order to hide its internal problems, and announced that Peru will go to the Organization of American "
        "States.\n\n"
        "The regional governor of Amazonas, Wilmer Tsamaren, indicated that 3,450 inhabitants of the Cenepa basin have "
        "abandoned their homes and that one pregnant woman died during the journey. The Ministry of Economy announced "
        "that it will destine 45 million soles to the attention of the affected families.\n\n"
        "A cameraman of the state channel was wounded in an arm while he accompanied a patrol, informed the National "
        "Association of Journalists.\n\n"
        "On the other hand, in the port of Paita the Coast Guard retained on Wednesday two Ecuadorean fishing vessels "
        "with 19 crew members aboard.\n\n"
        "In the conflict of 1995, 60 Peruvian military men offered their lives in this same zone.",
        (("Ecuador", "Peru"),),
        (
            count("in the action [28] Ecuadorean soldiers", "casualties", 28, "Ecuador",
                  "Joint Command/Joint Command of the Armed Forces", "Peru", role="military", day="2025-02-12"),
            count("[17] of them dead", "killed", 17, "Ecuador", "Joint Command/Joint Command of the Armed Forces",
                  "Peru", role="military", day="2025-02-12"),
            count("death of [five] members", "killed", 5, "Peru", "Joint Command/Joint Command of the Armed Forces",
                  "Peru", role="military", day="2025-02-11"),
            count("that [14] wounded", "wounded/evacuated", 14, "Peru",
                  "Joint Command/Joint Command of the Armed Forces", "Peru", role="military/any"),
            count("had killed [12] civilians", "killed", 12, "Ecuador", "Ricardo Tello", "Peru", role="civilian",
                  day="2025-02-12", flags="denied"),
            count("some [6,000] troops", "deployed/present", 6000, "Ecuador",
                  "Ricardo Tello/minister/Minister of Defense", "Peru", role="military", q="about"),
            count("that [two] Ecuadorean drones", "destroyed", 2, "Ecuador",
                  "Ricardo Tello/minister/Minister of Defense", "Peru", role="military/any", day="2025-02-12"),
            count("that [3,450] inhabitants", "displaced", 3450, "Peru", "Wilmer Tsamaren", "Peru",
                  role="civilian/any"),
            count("that [one] pregnant woman", "killed", 1, "Peru", "Wilmer Tsamaren", "Peru", role="civilian/any"),
            count("destine [45 million] soles", "money", 45_000_000, "Peru/", "Ministry of Economy", "Peru",
                  flags="projected"),
            count("[A] cameraman", "wounded", 1, "Peru", "National Association of Journalists",
                  "National Association of Journalists", role="journalist"),
            count("Wednesday [two] Ecuadorean fishing vessels", "captured/detained/other", 2, "Ecuador",
                  role="civilian/any", day="2025-02-12"),
            count("with [19] crew members", "detained", 19, "Ecuador", role="civilian/any", day="2025-02-12"),
            count("[60] Peruvian military men", "killed", 60, "Peru", role="military", day="1995-01-01",
                  flags="background"),
        ),
        (
            Told("fly over our own soil", "Ricardo Tello", "Peru"),
            Told("looking for a war", "Elena Sarmiento", "Peru", "accuse"),
            Told("will go to the Organization", "Elena Sarmiento", "Peru", "announce"),
        ),
    ),
    "Condor local paper": Report(
        "El Eco de Zamora (English edition)",
        "2025-02-15T12:00:00Z",
        "KUSHAPUK, Zamora Chinchipe, Ecuador - They buried eight of the dead of Kushapuk on Friday afternoon, side by "
        "side at the edge of the football field, because the cemetery lies across the river and the bridge is gone.\n\n"
        "The provincial health office now puts the toll of Wednesday's bombing at 14, up from 12 the day before, after "
        "two of the wounded died in Yantzaza hospital. One of them was a six-year-old girl. Nine people remain on the "
        "wards, the hospital's director, Marlene Abad, told this newspaper.\n\n"
        "\"The plane came over and we waved,\" said Rosa Ankuash, 41, who lost two brothers. \"Then it turned "
        "around.\"\n\n"
        "Seven villagers are still unaccounted for, two of them teachers, according to the Federation of Shuar "
        "Centres. It has called for an inquiry by the United Nations. Peru denies that its aircraft crossed the "
        "border.\n\n"
        "The army's Condor Brigade said on Friday night that its soldiers had beaten off a new attack on the Tres "
        "Cruces base and that 31 Peruvians had fallen since the fighting began on Tuesday. It gave its own dead as "
        "ten. Among them is Sergeant Luis Cango, of Zamora, whose funeral is on Sunday.\n\n"
        "In Yantzaza the classrooms are full. Mayor Patricio Jimbo said 640 families had arrived in his town since "
        "Wednesday. \"We were promised tents, and so far we have received 50,\" he complained. He said the government "
        "had forgotten the south.\n\n"
        "Others are lending a hand. Neighbours in Zamora have collected 7,300 dollars for the bereaved, parish priest "
        "Angel Merino said, and the market women are cooking for the evacuees.\n\n"
        "The ridge was never really quiet after the war of 1995. A mine left over from those days killed a hunter from "
        "Kushapuk in 2019.",
        (("Ecuador", "Peru"),),
        (
            count("buried [eight] of the dead", "killed", 8, "Ecuador", role="civilian/any", day="2025-02-12"),
            count("bombing at [14]", "killed", 14, "Ecuador", "provincial health office/health office", "Ecuador",
                  role="civilian/any", day="2025-02-12"),
            count("up from [12]", "killed", 12, "Ecuador", "provincial health office/health office", "Ecuador",
                  role="civilian/any", day="2025-02-12", flags="previous"),
            count("after [two] of the wounded", "killed", 2, "Ecuador", "provincial health office/health office",
                  "Ecuador", role="civilian/any"),
            count("[One] of them was", "killed", 1, "Ecuador", role="child"),
            count("[Nine] people remain", "wounded/sick", 9, "Ecuador", "Marlene Abad", "Ecuador",
                  role="civilian/any", day="2025-02-12"),
            count("lost [two] brothers", "killed", 2, "Ecuador", role="civilian/any", day="2025-02-12"),
            count("[Seven] villagers", "missing", 7, "Ecuador", "Federation of Shuar Centres",
                  "Federation of Shuar Centres", role="civilian/any", day="2025-02-12"),
            count("[two] of them teachers", "missing", 2, "Ecuador", "Federation of Shuar Centres",
                  "Federation of Shuar Centres", role="civilian/any", day="2025-02-12"),
            count("that [31] Peruvians", "killed", 31, "Peru", "Condor Brigade/army's Condor Brigade", "Ecuador",
                  role="military/any", day="2025-02-11"),
            count("dead as [ten]", "killed", 10, "Ecuador", "Condor Brigade/army's Condor Brigade", "Ecuador",
                  role="military/any", day="2025-02-11"),
            count("said [640] families", "displaced/evacuated", 640, "Ecuador", "Patricio Jimbo", "Ecuador",
                  role="civilian/any", day="2025-02-12"),
            count("received [50]", "other", 50, "Ecuador/", "Patricio Jimbo", "Ecuador"),
            count("collected [7,300] dollars", "money", 7300, "Ecuador/", "Angel Merino", ""),
            count("killed [a] hunter", "killed", 1, "Ecuador", role="civilian/any", day="2019-01-01",
                  flags="background"),
        ),
        (
            Told("The plane came over", "Rosa Ankuash", ""),
            Told("an inquiry by the United Nations", "Federation of Shuar Centres", "Federation of Shuar Centres",
                 "call_for"),
            Told("its aircraft crossed the border", "Peru", "Peru", "deny", denied=True),
            Told("had forgotten the south", "Patricio Jimbo", "Ecuador"),
        ),
    ),
    "Condor broadcaster": Report(
        "Norland Broadcasting, World Service",
        "2025-02-18T20:30:00Z",
        "Ecuador and Peru have agreed to stop fighting at midnight, a week after their troops began battling over a "
        "mountain ridge in clashes that have left dozens dead and driven thousands from their homes.\n\n"
        "Brazilian Foreign Minister Celina Prado announced the truce in Brasilia, flanked by her counterparts from "
        "Quito and Lima. She said 120 observers from Brazil, Argentina and Chile would be sent to the Condor range by "
        "the end of the month.\n\n"
        "The two governments have given widely differing figures. Ecuador says it has lost 16 soldiers and killed at "
        "least 45 Peruvians. Peru acknowledges 13 dead in its own ranks and claims that Ecuador has suffered more than "
        "60 casualties. Norland has not been able to verify either account.\n\n"
        "The heaviest blow to civilians was in the Shuar village of Kushapuk, in Ecuador, where 14 people, five of "
        "them children, died when bombs fell last Wednesday. Peru's air force has repeatedly denied bombing the "
        "village.\n\n"
        "But Human Rights Watch, whose researchers went there at the weekend, said on Monday that the craters could "
        "only have been made from the air. It counted 37 destroyed homes.\n\n"
        "Under the deal Ecuador is to free three Peruvian soldiers. Peru will in turn hand over two Ecuadoreans "
        "captured on the first day of the fighting, and the 19 fishermen it has been holding in the port of Paita.\n\n"
        "The UN refugee agency says 9,800 people on both sides of the border have been displaced. Ecuador's finance "
        "minister, Jorge Larrea, told Norland that the conflict had already cost his country more than $200m.\n\n"
        "In the Ecuadorean town of Yantzaza, evacuees greeted the news with caution. \"They signed a paper in 1998 as "
        "well,\" said Manuel Tiwi, who is living in a classroom with his wife and six children. \"I will go home when "
        "the soldiers do.\"",
        (("Ecuador", "Peru"),),
        (
            count("left [dozens] dead", "killed", 24, "Ecuador/Peru/", q="vague", day="2025-02-11"),
            count("driven [thousands] from", "displaced", 2000, "Ecuador/Peru/", role="civilian/any", q="vague",
                  day="2025-02-11"),
            count("She said [120] observers", "deployed", 120, "Brazil/Argentina/Chile/", "Celina Prado", "Brazil",
                  role="any/military", flags="projected"),
            count("has lost [16] soldiers", "killed", 16, "Ecuador", "Ecuador", "Ecuador", role="military",
                  day="2025-02-11"),
            count("least [45] Peruvians", "killed", 45, "Peru", "Ecuador", "Ecuador", role="military/any",
                  q="at_least", day="2025-02-11"),
            count("acknowledges [13] dead", "killed", 13, "Peru", "Peru", "Peru", role="military", day="2025-02-11"),
            count("more than [60] casualties", "casualties", 60, "Ecuador", "Peru", "Peru", role="military/any",
                  q="at_least", day="2025-02-11"),
            count("where [14] people", "killed", 14, "Ecuador", role="civilian/any", day="2025-02-12"),
            count("[five] of them children", "killed", 5, "Ecuador", role="child", day="2025-02-12"),
            count("It counted [37] destroyed homes", "destroyed", 37, "Ecuador", "Human Rights Watch",
                  "Human Rights Watch", role="civilian/any", day="2025-02-12"),
            count("free [three] Peruvian soldiers", "rescued/captured/detained", 3, "Peru", role="military",
                  flags="projected"),
            count("over [two] Ecuadoreans", "captured/rescued/detained", 2, "Ecuador", role="military/any",
                  flags="projected"),
            count("the [19] fishermen", "detained/rescued", 19, "Ecuador", role="civilian/any", flags="projected"),
            count("says [9,800] people", "displaced", 9800, "Ecuador/Peru/", "UN refugee agency",
                  "United Nations/UN refugee agency", role="civilian/any"),
            count("more than $[200m]", "money", 200_000_000, "Ecuador", "Jorge Larrea", "Ecuador", q="at_least"),
            count("wife and [six] children", "displaced/evacuated/other", 6, "Ecuador", role="child"),
        ),
        (
            Told("the truce in Brasilia", "Celina Prado", "Brazil", "announce"),
            Told("bombing the village", "Peru's air force/air force", "Peru", "deny", denied=True),
            Told("only have been made from the air", "Human Rights Watch", "Human Rights Watch"),
            Told("They signed a paper", "Manuel Tiwi", ""),
            Told("when the soldiers do", "Manuel Tiwi", ""),
        ),
    ),
}
# fmt: on
