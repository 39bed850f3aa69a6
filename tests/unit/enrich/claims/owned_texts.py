"""Texts in which the side of those counted follows from who speaks, goes on or is named: number -> their party.

All facts are invented.
"""

from __future__ import annotations

OWNED: dict[str, list[tuple[str, str | None]]] = {
    # a dateline abroad: what is overrun and who is told of are the neighbour's
    "MAE SAI, Thailand - Rebels overran the Myanmar army's camp on Monday, capturing 30 people, residents said.": [
        ("30", "Myanmar")
    ],
    "NAIROBI, Kenya - A bomb in a market in Somalia killed 12 people on Monday, residents said.": [("12", "Somalia")],
    # but not where the others only act, are passed or lend a name
    "KYIV, Ukraine - Russian forces shelled a town on Monday, killing 12 people, residents said.": [("12", "Ukraine")],
    "ACCRA, Ghana - A bus on the border with Togo overturned on Monday, killing 12 people.": [("12", "Ghana")],
    # whose help a force has is not where it is
    "DAMASCUS, Syria - Turkish-backed fighters killed six villagers on Sunday, residents said.": [("six", "Syria")],
    # a number that goes on counts those of the one before; a part is of its whole
    "Peru and Chile fought at the border. A Peruvian spokesman said two of its men were wounded. He added that at "
    "least 30 Chilean soldiers were killed and four captured.": [("two", "Peru"), ("30", "Chile"), ("four", "Chile")],
    "Peru and Chile fought at the border. Lima said 11 Chileans had been taken prisoner, including two officers.": [
        ("11", "Chile"),
        ("two", "Chile"),
    ],
    "Peru and Chile fought at the border. Lima said it had killed 30 Chilean soldiers and lost five of its own.": [
        ("30", "Chile"),
        ("five", "Peru"),
    ],
    # `they` and `their` in a quotation are the others
    'Peru and Chile fought at the border. "We sank one of their boats and 20 of their sailors died," a Peruvian '
    "general said.": [("20", "Chile")],
    'Peru and Chile fought at the border. "They have left 40 bodies on our soil," a Peruvian general said.': [
        ("40", "Chile")
    ],
    # the opponent, the enemy
    "Peru and Chile fought at the border. Lima says that its opponent has lost 900 soldiers.": [("900", "Chile")],
    "Peru and Chile fought at the border. Lima said 12 soldiers were killed and that five tanks of the enemy were "
    "destroyed.": [("12", "Peru"), ("five", "Chile")],
    # the losses of a force without a name
    "The Marsh Front fights the army in Chad. The Marsh Front put the army's losses at 90 dead.": [("90", "Chad")],
    "Peruvian troops fought the Andes Front in Peru. The Andes Front, a rebel group, gave no comment. Lima said nine "
    "members of the group's youth wing were killed.": [("nine", "Andes Front")],
    # North and South share a noun, and stand alone
    "North and South Korean ships exchanged fire on Monday. Seoul said it had sunk two of their boats and that the "
    "North had lost 30 sailors.": [("30", "North Korea")],
    # a band of another's name
    "The Dune Front, an al-Qaeda affiliate, attacked a base in Niger. The army said it had killed 40 militants.": [
        ("40", "Dune Front")
    ],
    # a foreign ministry tells of its own people
    "South and North Korean ships exchanged fire. China's foreign ministry said seven fishermen were being held by the "
    "North.": [("seven", "China")],
    "A fire in Vietnam killed 12 people, five of them foreign tourists.": [("12", "Vietnam"), ("five", None)],
    # forces and helpers are of who sends them, or of where they come from
    "A quake hit Guatemala. The army sent 300 soldiers. In Mexico City, the Foreign Ministry said 40 rescuers would "
    "leave for Guatemala.": [("40", "Mexico")],
    "A fire burns in Chile. The minister said 90 more soldiers would arrive from Peru on Tuesday.": [("90", "Peru")],
    # people who have crossed, told of by the state they have reached
    "Shells fell on a village in Laos near the river. Laos has closed its schools. Laos is tense. The Thai army said "
    "900 villagers had crossed since Sunday.": [("900", "Laos")],
    # whose blow was told of before
    "Peru and Chile fought at the border. Chilean jets on Tuesday bombed a market. A doctor said that 16 civilians had "
    "died.": [("16", "Peru")],
    # an owner's country is not where it happens
    "Farmers blocked a road in Peru. Around 300 villagers had camped there to press Ostra Copper, the mine's Canadian "
    "owner.": [("300", "Peru")],
}
