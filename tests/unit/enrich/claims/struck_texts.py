"""Sentences that name who did it: the number and the side of those it was done to, None where the text is silent."""

from __future__ import annotations

STRUCK: dict[str, list[tuple[str, str | None]]] = {
    "Georgia's army killed four saboteurs who had crossed from Russia, the defence ministry in Tbilisi said.": [
        ("four", "Russia")
    ],
    "India said Pakistani fire had killed two farmers in the valley on Monday.": [("two", "India")],
    "Russian missiles hit a hotel in Kharkiv, wounding 11 people, Ukraine's prosecutors said.": [("11", "Ukraine")],
    "Nine villagers were killed by Kenyan shelling on Monday, Somalia's army said.": [("Nine", "Somalia")],
    "Thailand said Cambodian rockets had killed 11 people; Cambodia said eight of its people died in Thai strikes.": [
        ("11", "Thailand"),
        ("eight", "Cambodia"),
    ],
    "Kyrgyzstan clashed with Tajikistan on Monday. Kyrgyzstan said its forces had destroyed two tanks and killed about "
    "20 soldiers.": [("two", "Tajikistan"), ("20", "Tajikistan")],
    "The Russian Defence Ministry said Kyiv had lost 350 men and five tanks in a day.": [
        ("350", "Ukraine"),
        ("five", "Ukraine"),
    ],
    "Mali's army said its helicopters had killed 32 rebels in the centre of the country on Saturday.": [("32", None)],
    "Kenyan police shot dead four protesters in Nairobi on Monday, a rights group said.": [("four", "Kenya")],
    "Divers from Thailand are looking for seven missing men after a bridge collapsed in Cambodia on Monday. Cambodia's "
    "prime minister came to the river.": [("seven", "Cambodia")],
    "A crush at a stadium in Ghana killed 126 fans, Cameroon's football association said.": [("126", "Ghana")],
    "Three suspected smugglers, all of them Egyptians, were arrested on Monday, the Greek coast guard said.": [
        ("Three", "Egypt")
    ],
    "Fighting between Armenia and Azerbaijan killed dozens of people on Monday.": [("dozens", None)],
}
