"""Short texts -> who is cited in each of their statements, in order, and for which side: staff of public services,
people by their callings, bodies known by what stands beside them, words that the parse has joined to others'."""

from __future__ import annotations

from tests.unit.enrich.claims.speaking_texts import Cited

REPRESENTED: dict[str, Cited] = {
    # names of a token with a hyphen, and one that the parse has torn at it
    "E-Distributie reported 5,800 customers without current on Monday.": [],
    "Floods hit South Korea. Mayor Han Dae-jung said 12 people had died.": [("Han Dae-jung", "South Korea")],
    # hospitals
    "A slide hit Ecuador. At the provincial hospital, Dr. Rosa Vera told reporters that 14 people had died.": [
        ("Rosa Vera", "Ecuador")
    ],
    "A slide hit Ecuador. The district hospital took in 14 people, according to its deputy director, Juan Mora.": [
        ("Juan Mora", "Ecuador")
    ],
    "A slide hit Ecuador. Rosa Vera, a surgeon at a private clinic, said 14 people had died.": [("Rosa Vera", None)],
    # fields of an office
    "A bomb shook Colombia. Two people died, according to the departmental Secretary of Health.": [
        ("departmental Secretary of Health", "Colombia")
    ],
    "A bomb shook Colombia. The Minister in charge of Social Action, Ana Rojas, said 20 people had fled.": [
        ("Ana Rojas", "Colombia")
    ],
    # called back by what they were introduced as
    "Shots fell in Iraq. A source in the police said three people had died. The source said that six had fled.": [
        ("source in the police", "Iraq"),
        ("source", "Iraq"),
    ],
    # of no state's side
    "A ferry sank in Peru. Senator Ada Villar, a member of the opposition, said 12 people had died.": [
        ("Ada Villar", None)
    ],
    "Chad and Sudan fought. A Western intelligence official said 400 Sudanese had died.": [
        ("Western intelligence official", None)
    ],
    "Peru saw clashes. Ana Quispe, president of one of the peasant communities, said eight people had died.": [
        ("Ana Quispe", None)
    ],
    "A crowd met in Mali. Amadou, a herder, said 14 people had died.": [("Amadou", None)],
    # bodies by their names
    "Police fired in India. Prem Nag of the Lokmat Suraksha Manch said that three people had died.": [
        ("Prem Nag", "Lokmat Suraksha Manch")
    ],
    "Gangs burnt a town in Haiti. Twelve people died, according to the National Rights Defense Network.": [
        ("National Rights Defense Network", "National Rights Defense Network")
    ],
    "Trains met in Egypt. The Public Prosecution said three people were detained.": [("Public Prosecution", "Egypt")],
    "A slide hit Vietnam. Eleven people died, said Le Van Minh, chairman of the commune's people's committee.": [
        ("Le Van Minh", "Vietnam")
    ],
    "Islamic State burnt a town in Chad. The Chadian armed forces said nine insurgents had been killed.": [
        ("Chadian armed forces", "Chad")
    ],
    "Villagers in Peru came to press Vilca Copper, the mine's Canadian owner, for money. The company said 12 had "
    "died.": [("Vilca Copper", "Vilca Copper")],
    # one who blames the capital of his own state
    "Rain fell in Chile. But the mayor of Puren, Luis Cato, accused Santiago of doing nothing.": [
        ("Luis Cato", "Chile")
    ],
    # joined by the parse to what others say
    "Talks ended in Peru. The government's chief negotiator, Lucia Barra, told reporters that 12 hostages were free.": [
        ("Lucia Barra", "Peru")
    ],
    "The army admitted the loss of six soldiers in Mali and denied that its base had fallen.": [
        ("army", "Mali"),
        ("army", "Mali"),
    ],
}

COUNTED_BY: dict[str, tuple[str, ...]] = {
    "According to Minister Sosa, 19 people in Peru were hurt, two cars were burned and 64 people were arrested.": (
        "Sosa",
        "Sosa",
        "Sosa",
    ),
    "The army admitted the loss of six soldiers in Mali and denied that its base had fallen.": ("army",),
    "Al-Shabaab claimed on its radio to have killed 57 soldiers in Somalia.": ("Al-Shabaab",),
    "In a statement, the army in Mali recognised 17 dead on its side.": ("army",),
}
"""Texts -> who states each of their figures, in order."""
