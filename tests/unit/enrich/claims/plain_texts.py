"""Short texts as agencies file them -> each figure with its measure, side, claimant and the claimant's side: offices
without a name, bodies with a country's name in theirs, two armies, sums, what a group has."""

from __future__ import annotations

from tests.unit.enrich.claims.setting_texts import OUTLET
from tests.unit.enrich.claims.sided_texts import Row

PLAIN: dict[str, list[Row]] = {
    # a body with another nation before it is another one, and "the army" is a state's
    "A rocket hit a village near Tyre in Lebanon. Israel's army said it had seen nine men. The Lebanese army said it "
    "had lost two soldiers.": [
        ("nine", "other", "Israel", "Israel's army", "Israel"),
        ("two", "killed", "Lebanon", "Lebanese army", "Lebanon"),
    ],
    "China's coast guard said it had counted 12 boats. The Philippine coast guard said it had 40 sailors at sea.": [
        ("12", "other", "China", "China's coast guard", "China"),
        ("40", "deployed", "Philippines", "Philippine coast guard", "Philippines"),
    ],
    "The Marsh Liberation Army said in Chad that it had lost 12 fighters. The army said nine soldiers were hurt.": [
        ("12", "killed", "Marsh Liberation Army", "Marsh Liberation Army", "Marsh Liberation Army"),
        ("nine", "wounded", "Chad", "army", "Chad"),
    ],
    # hospitals of a state and their staff
    "Drones hit a market in Sudan. A doctor at the main hospital said ten people had died. The doctor said four of "
    "them were children.": [
        ("ten", "killed", "Sudan", "doctor at the main hospital", "Sudan"),
        ("four", "killed", "Sudan", "doctor", "Sudan"),
    ],
    "A bus burned in Cambodia. Nineteen patients are still in care, hospital director Kim Sour said.": [
        ("Nineteen", "sick", "Cambodia", "Kim Sour", "Cambodia")
    ],
    "A bus burned in Cambodia. Nineteen patients are still in care, the hospital said.": [
        ("Nineteen", "sick", "Cambodia", "hospital", "Cambodia")
    ],
    "A bus burned in Cambodia. Nine people died, Example Hospital director Kim Sour said.": [
        ("Nine", "killed", "Cambodia", "Kim Sour", "Example Hospital")
    ],
    # who heads a place, titles that the parse has torn from their names, services by what they are for
    "A slide hit Ecuador. Two boys are still missing, the head of the village said.": [
        ("Two", "missing", "Ecuador", "head of the village", "Ecuador")
    ],
    "A slide hit Ecuador. Some 90 people remain, agency head Luis Mora told reporters.": [
        ("90", "other", "Ecuador", "Luis Mora", "Ecuador")
    ],
    "A slide hit Ecuador, and 30 houses were destroyed, crisis centre director Rosa Vera said.": [
        ("30", "destroyed", "Ecuador", "Rosa Vera", "Ecuador")
    ],
    "A fever broke out in India. Nine people have died, said district medical officer Ravi Kumar.": [
        ("Nine", "killed", "India", "Ravi Kumar", "India")
    ],
    # bodies of people are their own, whatever country is in the name
    "The Oslo-based group Iran Human Rights said that 11 men had been hanged in Iran.": [
        ("11", "killed", "Iran", "Iran Human Rights", "Iran Human Rights")
    ],
    "The Egyptian Initiative for Personal Rights said 300 writers were in jail in Egypt.": [
        (
            "300",
            "detained",
            "Egypt",
            "Egyptian Initiative for Personal Rights",
            "Egyptian Initiative for Personal Rights",
        )
    ],
    "Reprieve and the European Saudi Organisation for Human Rights said that 322 people had been executed in Saudi "
    "Arabia.": [("322", "killed", "Saudi Arabia", "Reprieve", "Reprieve")],
    "The hauliers' association Logistika BiH said that 34 drivers had been held in Serbia.": [
        ("34", "detained", "Serbia", "Logistika BiH", "Logistika BiH")
    ],
    "The Ghana National Canoe Fishermen Council said that 30 fishermen had drowned.": [
        ("30", "killed", "Ghana", "Ghana National Canoe Fishermen Council", "Ghana National Canoe Fishermen Council")
    ],
    "The transport guild Anitra said that 47 drivers had been shot dead in Peru.": [
        ("47", "killed", "Peru", "Anitra", "Anitra")
    ],
    "A mine collapsed in Sweden, and the company LKAB says that 60 people are missing.": [
        ("60", "missing", "Sweden", "LKAB", "LKAB")
    ],
    # where Russia strikes, Ukraine's officials count
    "Ukraine's army reported nine clashes. In the same night Russia hit Odesa, where six people were injured, "
    "according to the city's military administration.": [
        ("nine", "other", "Ukraine", "Ukraine's army", "Ukraine"),
        ("six", "wounded", "Ukraine", "city's military administration", "Ukraine"),
    ],
    # what a side has and has lost
    "The Syrian Democratic Forces were to join the army in May. It was not done. The SDF has 50,000 members.": [
        ("50,000", "other", "Syrian Democratic Forces", OUTLET, None)
    ],
    "The army in Colombia says that the ELN has 6,000 members.": [
        ("6,000", "other", "ELN", "army in Colombia", "Colombia")
    ],
    "US jets sank three boats, and the Houthis mourned ten men.": [
        ("three", "destroyed", None, OUTLET, None),
        ("ten", "killed", "Houthis", "Houthis", "Houthis"),
    ],
    # a state with the name of a country
    "The Georgia Bureau of Investigation said two deputies were shot near Elbow Creek. The sheriff's office said that "
    "three people were held, and the Georgia State Patrol closed the interstate.": [
        ("two", "casualties", "United States", "Georgia Bureau of Investigation", "United States"),
        ("three", "detained", "United States", "sheriff's office", "United States"),
    ],
    "Egypt said it had lost $9 billion in canal fees.": [("9 billion", "money", "Egypt", "Egypt", "Egypt")],
    "The treasury of Zimbabwe has budgeted $1.3 billion for schools.": [
        ("1.3 billion", "money", "Zimbabwe", OUTLET, None)
    ],
    "Nepal has set aside 2.1 billion rupees for the event.": [("2.1 billion", "money", "Nepal", OUTLET, None)],
    "The United Arab Emirates is said to have paid $50 million in the same month.": [
        ("50 million", "money", "United Arab Emirates", OUTLET, None)
    ],
}
