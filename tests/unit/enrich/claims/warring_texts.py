"""Short texts on wars, borders and seas: text -> each figure with the side of those it counts."""

from __future__ import annotations

WARRING: dict[str, list[tuple[str, str | None]]] = {
    # two states whose forces an article names, with nothing that sets one on the other
    "Chadian border guards repaired a bridge on Monday. Sudanese artillery had shelled it.\n\nThe truce is over, Chad "
    "said. Chad's army has captured 14 soldiers, its spokesman said.\n\nA Sudanese officer denied that. Khartoum said "
    "it knew nothing of it.": [("14", "Sudan")],
    "Peruvian gunboats and Chilean jets were seen on Monday. The war goes on.\n\nPeru said Chile had asked for talks. "
    "Chile denied that.\n\nFive tanks of the enemy were destroyed, Peru's army said.": [("Five", "Chile")],
    "Malawi and Zambia swapped prisoners on Monday. Malawi's army said it had released 30 soldiers.": [
        ("30", "Zambia")
    ],
    "Malawi and Zambia fought again on Monday. Zambia returned 12 soldiers, Malawi's army said.": [("12", "Malawi")],
    "Malawi and Zambia fought again on Monday. Malawi's army said 12 soldiers had returned.": [("12", "Malawi")],
    "Malawi and Zambia fought again on Monday. Malawi's army said it had killed 40 Zambian soldiers. A further 16 laid "
    "down their arms, it said.": [("40", "Zambia"), ("16", "Zambia")],
    # both sides at once
    "Kenyan and Ugandan troops traded fire on Monday, with at least nine people dead.": [("nine", None)],
    # whose a loss is by the words for the toll
    "Malawi and Zambia fought again on Monday. Zambian losses had reached 300 dead, Malawi said.": [("300", "Zambia")],
    "Malawi and Zambia fought. The losses of the Zambian army are at least 50 men, Malawi's army said.": [
        ("50", "Zambia")
    ],
    "Malawi and Zambia fought again. Zambia's death toll stands at 31, Malawi said.": [("31", "Zambia")],
    # its own
    "Malawi said Zambia had lost 90 of its soldiers.": [("90", "Zambia")],
    "Malawi said Zambia had withdrawn 200 of its troops.": [("200", "Zambia")],
    "Malawi said Zambia had killed 12 of its soldiers.": [("12", "Malawi")],
    # arms that are fired or found
    "Zambia attacked Malawi on Monday. Malawi's air force said 12 missiles hit a school.": [("12", "Zambia")],
    "Zambia attacked Malawi on Monday. Malawi's army said it had deployed 30 drones.": [("30", "Malawi")],
    "Zambia attacked Malawi. Malawi's army said it had seized five tanks and 20 trucks.": [
        ("five", "Zambia"),
        ("20", "Zambia"),
    ],
    # who sends troops
    "Kenya sent 300 troops to Somalia.\n\nThe army of Uganda said another 200 soldiers would be sent to the front.": [
        ("300", "Kenya"),
        ("200", "Uganda"),
    ],
    # a band that kills those of its foe
    "The Marsh Liberation Army, a rebel group, attacked a town in Chad. It said it had killed nine militiamen.": [
        ("nine", "Chad")
    ],
    # people on the way from one country to another
    "TUNIS - At least 20 migrants drowned when a boat sank off Tunisia on Monday.\n\nThe coastguard said it had "
    "rescued 41 people. Senegal's foreign ministry said nine of the dead were its nationals.": [
        ("20", None),
        ("41", None),
        ("nine", "Senegal"),
    ],
    "The exodus from Sudan into Chad is gathering pace.\n\nThe Red Cross registered 5,000 arrivals in Adre. A total of "
    "300 people have fled alone, it said.": [("5,000", "Sudan"), ("300", "Sudan")],
    "Villagers fleeing fighting in Rwanda poured into Uganda.\n\nUgandan officials counted 900 displaced people.": [
        ("900", "Rwanda")
    ],
    "A Panama-flagged tanker was stopped off Iran with 17 crew on board.": [("17", "Panama")],
    # numbers that are names
    "Flood Update No. 3\n\nFloods have displaced 40 people in Malawi.": [("40", "Malawi")],
}
