"""Short texts -> who is cited in each of their claims, in order, and for which side; the outlet's own are left out."""

from __future__ import annotations

from tests.unit.enrich.claims.speaking_texts import Cited

OFFICES: dict[str, Cited] = {
    # an office is of where the news is set, and not of a country that is only told of
    "LIMA, Peru (Wire) - Peru mourned on Monday. Nine people died in Tumbes on the worst day since the border war with "
    "Chile began, mayor Ana Ruiz said.": [("Ana Ruiz", "Peru")],
    "KAMPALA, Uganda (Wire) - Uganda held talks on Monday. Two Kenyan soldiers crossed the river and were detained, "
    "the Border Directorate said.": [("Border Directorate", "Uganda")],
    "OSLO, Norway (Wire) - Norway was in mourning on Friday. Two Danish climbers died, the rescue service said.": [
        ("rescue service", "Norway")
    ],
    "KHARTOUM, Sudan (Wire) - Sudan shut its border on Sunday. On the Chadian side, six people were hurt, the police "
    "said.": [("police", "Chad")],
    "QUITO, Ecuador (Wire) - Ecuador sent help on Friday. In neighbouring Colombia the authorities reported 12 dead.": [
        ("authorities", "Colombia")
    ],
    "RABAT, Morocco (Wire) - Morocco counted its dead on Friday.\n\n08:30 Spain sends help\n\nForeign Minister Luis "
    "Pina said 40 rescuers had left.": [("Luis Pina", "Spain")],
    "ACCRA, Ghana (Wire) - Ghana held a vote on Friday. Receiving the envoy of Togo, Foreign Minister Esi Badu said 12 "
    "people had died.": [("Esi Badu", "Ghana")],
    # a town bears the name of another abroad
    "QUITO, Ecuador (Wire) - Ecuador was hit by a quake. Dr Ana Paz of the provincial hospital in Zamora said 12 "
    "people had died.": [("Ana Paz", "Ecuador")],
    # hospitals are a state's unless they are said to be another's
    "A bus fell off a bridge in Peru. Hospital director Ana Paz said nine people had died.": [("Ana Paz", "Peru")],
    "A bus fell off a bridge in Peru. At the hospital, nine people died, its director, Ana Paz, said.": [
        ("Ana Paz", "Peru")
    ],
    "A bus fell off a bridge in Peru. Ana Paz, director of a private hospital, said nine people had died.": [
        ("Ana Paz", None)
    ],
    # bodies of a state and others by what they are called
    "Drones hit Nigeria. Defence Headquarters said nine soldiers had died.": [("Defence Headquarters", "Nigeria")],
    "Ecuador lost a bridge. The Dam Repair Secretariat said nine people had died.": [
        ("Dam Repair Secretariat", "Ecuador")
    ],
    "A hall burned in Peru. Nine people died, according to the indictment.": [("indictment", "Peru")],
    "A mine fell in Peru. The miners' union said nine men had died.": [("miners' union", "miners' union")],
    "Jobs go in Germany. The research institute Kelp said 900 people had been dismissed.": [("Kelp", "Kelp")],
    # a noun calls back the body named last
    "Help came to Chad. The charity Open Well said nine people had died. UNHCR has handed out tents. The agency said "
    "40 people were missing.": [("Open Well", "Open Well"), ("UNHCR", "UNHCR")],
    "The Ministry of Health of Peru said nine people had died. On Friday 40 were missing, the Ministry stated.": [
        ("Ministry of Health of Peru", "Peru"),
        ("Ministry of Health of Peru", "Peru"),
    ],
    'The Minister of Defence of Peru, Ana Paz, said nine men had died. "We mourn 12 more," the Minister noted.': [
        ("Ana Paz", "Peru"),
        ("Ana Paz", "Peru"),
    ],
    "Peru lost a ferry. The U.N. agency said 34 people had drowned. The coastguard gave other figures. It said "
    "28 had died.": [
        ("U.N. agency", "United Nations"),
        ("coastguard", "Peru"),
    ],
    "A woman who had lost her house said nine people had died after the army of Peru came.": [("woman", None)],
    "A plant burned in Peru. Rosario Textil denied that the doors were locked. The company said nine people had "
    "died.": [
        ("Rosario Textil", None),
        ("Rosario Textil", "Rosario Textil"),
    ],
    "A plant burned in Peru. Ana Paz, 34, said nine people had died. The company said 12 were missing.": [
        ("Ana Paz", None),
        ("company", None),
    ],
    # names between commas behind an office
    "The governor of Cabo Delgado, Amade Nchumali, said nine people had died.": [("Amade Nchumali", "Mozambique")],
    "The UN Resident Coordinator in Zambia, Beata Lind, said nine people had died.": [("Beata Lind", "United Nations")],
    # who counts is cited; a country that counts is only where it was
    "In Puno, Peru, officials have counted 340 ruined homes.": [("officials", "Peru")],
    "Civil protection services have registered 640 displaced people in Peru.": [("Civil protection services", "Peru")],
    "The Slope Rights Network, which is based in Chile, has documented 70 killings by the army in Peru.": [
        ("Slope Rights Network", "Slope Rights Network")
    ],
    "Some 340 families are in tents in Peru, according to the Red Cross, which has registered 90 orphans.": [
        ("Red Cross", "Red Cross"),
        ("Red Cross", "Red Cross"),
    ],
    "Peru has recorded 62 deaths from cholera, the health ministry said.": [("health ministry", "Peru")],
    "Peru counted more than 470 deaths in 2022.": [],
    # the only speaker of a sentence says all its counts
    "A mayor in Peru, Ana Ruiz, said nine men, two of them guards, were dead.": [("Ana Ruiz", "Peru")],
}
