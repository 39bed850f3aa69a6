"""Texts whose words do not say whose people are counted: the side that rules infer, and the one that is ahead when all
sides named around are weighed. All facts are invented; nothing is learned from these."""

from __future__ import annotations

WEIGHED: dict[str, tuple[str | None, str | None]] = {
    "Shells from Syria fell on the Jordanian town of Ramtha. A shopkeeper said three people were wounded.": (
        "Syria",
        "Jordan",
    ),
    "Lava from a volcano in Congo reached the Rwandan town of Gisenyi. A doctor said seven people were missing.": (
        "DR Congo",
        "Rwanda",
    ),
    "A coach from Hungary slid off a road in the Austrian Alps. A hotel owner said 12 people were killed.": (
        "Hungary",
        "Austria",
    ),
    "Drones that had crossed from Belarus fell on a suburb of the Polish city of Lublin. A nurse said five people were "
    "wounded.": ("Poland", "Poland"),
    "Turkish jets struck villages across the border in Iraq before dawn. Residents said six people were killed.": (
        "Iraq",
        "Iraq",
    ),
}
