"""Sides and times that stand near a figure and are not its own: of whom arms hit, of old wars, of migrants at sea, of
offices abroad, of the value it is compared with."""

from __future__ import annotations

SIDES: dict[str, list[tuple[str, str | None]]] = {
    # arms that come down on somebody are not his
    "KYIV, Ukraine (Wire) - At least six shells landed near a hospital in Kherson, the governor said.": [("six", None)],
    "TALLINN, Estonia (Wire) - Two drones hit a refinery on the coast, the regional governor said.": [("Two", None)],
    "NAIROBI, Kenya (Wire) - Twelve rockets were fired at Kenya from Somalia, the Kenyan army said.": [
        ("Twelve", "Somalia")
    ],
    "KABUL, Afghanistan (Wire) - Pakistan attacked Afghanistan on Monday. Nine mortars struck a village, Kabul said.": [
        ("Nine", "Pakistan")
    ],
    "SEOUL, South Korea (Wire) - South Korea's army fired 12 shells in a drill, it said.": [("12", "South Korea")],
    "SEOUL, South Korea (Wire) - North Korea fired two missiles into the sea, South Korea's military said.": [
        ("two", "North Korea")
    ],
    "TALLINN, Estonia (Wire) - Estonia's army said it had 40 drones.": [("40", "Estonia")],
    # friends that drill together are no foes, whatever they did long ago
    "MANILA, Philippines (Wire) - The navies of Japan and the Philippines began a joint drill on Monday. "
    "Japanese troops invaded the Philippines in the war of 1941 and took prisoners. Japanese jets and Philippine "
    "warships will practise. A Philippine officer hailed Japan. Two tanks were destroyed in an accident, Japan's "
    "army said.": [("Two", "Japan")],
    "NDJAMENA, Chad (Wire) - Chadian and Sudanese troops began a joint military exercise on Monday. Chadian "
    "soldiers fired mortars. Sudanese tanks shelled a hill as the enemy. Chad praised Sudan. Two tanks were lost "
    "in a fire, Sudan's army said.": [("Two", "Sudan")],
    "OSLO, Norway (Wire) - Norway and Finland took part in war games on Monday. Norwegian soldiers fired "
    "mortars. Finnish tanks opened fire on the enemy, Finland said. Norwegian jets flew low. Three drones were "
    "lost, Finland's army said.": [("Three", "Finland")],
    "BISHKEK, Kyrgyzstan (Wire) - Tajik guards shelled a village on Monday. Kyrgyz guards fired mortars. "
    "Tajikistan called for a truce. Tajik tanks crossed the border, Kyrgyzstan said. Two tanks were destroyed, "
    "Kyrgyzstan's army said.": [("Two", "Tajikistan")],
    "BISHKEK, Kyrgyzstan (Wire) - Tajik guards shelled a village on Monday. Kyrgyz guards fired mortars. In 2015 "
    "the armies of Tajikistan and Russia held a joint drill. Tajikistan called for a truce. Two Kyrgyz tanks "
    "crossed the border, Tajikistan said. Two tanks were destroyed, Kyrgyzstan's army said.": [
        ("Two", "Kyrgyzstan"),
        ("Two", "Tajikistan"),
    ],
    "BISHKEK, Kyrgyzstan (Wire) - Kyrgyz and Tajik guards fought in 2021. On Monday Tajik guards opened fire "
    "again and Kyrgyz guards took prisoners. Tajikistan called for a truce. Two tanks were destroyed, "
    "Kyrgyzstan's army said. Kyrgyzstan is angry.": [("Two", "Tajikistan")],
    # migrants at sea are of any country, and those a landslide or gunmen kill ashore of that one
    "ROME, Italy (Wire) - Twelve migrants drowned on Monday when a boat sank off Libya, an officer said.\n\nIn "
    "Sicily, a landslide killed four people on Tuesday, the fire service said.\n\nGunmen killed three people in "
    "Naples, police said.": [("Twelve", None), ("four", "Italy"), ("three", "Italy")],
    "MADRID, Spain (Wire) - A dinghy with 50 migrants sank off Tarifa on Monday and nine people drowned. On the "
    "mainland a bus crash hurt 12 people.": [("50", None), ("nine", None), ("12", "Spain")],
    "TUNIS, Tunisia (Wire) - Nineteen migrants died when their boat sank off Sfax, officials said. A fire in a "
    "Tunis market killed three people on the same day, officials said.": [("Nineteen", None), ("three", "Tunisia")],
    "ROME, Italy (Wire) - Twelve migrants drowned on Monday when a boat sank off Sicily, an officer said. Six "
    "people were still missing, it said.": [("Twelve", None), ("Six", None)],
    "ATHENS, Greece (Wire) - A boat carrying migrants capsized near Samos on Monday and nine people died. In "
    "all, 40 people have died this year.": [("nine", None), ("40", None)],
    "VALLETTA, Malta (Wire) - A ship rescued migrants at sea on Monday. Two of them had died. Another three "
    "people were found dead on a raft.": [("Two", None), ("three", None)],
    # where no other country is named, clashes are inside the article's
    "BEIRUT, Lebanon (Wire) - Six people died in clashes in the camp, medics said.": [("Six", "Lebanon")],
    "BOGOTA, Colombia (Wire) - Fighting killed nine people in the port on Friday.": [("nine", "Colombia")],
    "GENEVA, Switzerland (Wire) - The war has killed 9,000 civilians, an aid group said.": [("9,000", None)],
    "YEREVAN, Armenia (Wire) - Fighting between Armenia and Azerbaijan killed 65 people.": [("65", None)],
    # who has found refuge in another country is of the one he left
    "KHARTOUM, Sudan (Wire) - Some 40,000 people have sought refuge in Chad, an aid group said.": [("40,000", "Sudan")],
    "KABUL, Afghanistan (Wire) - About 900 families have taken shelter in Pakistan, officials said.": [
        ("900", "Afghanistan")
    ],
    "KHARTOUM, Sudan (Wire) - Fighting has driven 40,000 people into Chad.": [("40,000", "Sudan")],
    "NDJAMENA, Chad (Wire) - Floods have forced 40,000 people to take refuge in schools in Chad.": [("40,000", "Chad")],
    # deaths are of whom they are called by; who destroys tanks fights whose they are
    "KYIV, Ukraine (Wire) - Kyiv said 500 Russians had died, while Moscow put Ukrainian deaths at 400.": [
        ("500", "Russia"),
        ("400", "Ukraine"),
    ],
    "MOSCOW, Russia (Wire) - Moscow said it had destroyed 12 Ukrainian tanks and killed 300 troops.": [
        ("12", "Ukraine"),
        ("300", "Ukraine"),
    ],
    "YEREVAN, Armenia (Wire) - Azerbaijan returned eight Armenian prisoners of war in exchange for maps.": [
        ("eight", "Armenia")
    ],
    # common ways to tell a loss
    "PRISTINA, Kosovo (Wire) - Around 30 NATO peacekeepers were hurt in clashes with protesters, the alliance said.": [
        ("30", "NATO")
    ],
    "GOMA, Congo (Wire) - M23 rebels said they had captured 50 Congolese soldiers and killed 12.": [
        ("50", "DR Congo"),
        ("12", "DR Congo"),
    ],
    "ANKARA, Turkey (Wire) - A PKK attack killed five Turkish soldiers in Iraq, the defence ministry said.": [
        ("five", "Turkey")
    ],
    "BISHKEK, Kyrgyzstan (Wire) - Kyrgyzstan reported 24 deaths in the border fighting with Tajikistan.": [
        ("24", "Kyrgyzstan")
    ],
    "CANBERRA, Australia (Wire) - Australia has evacuated 1,200 of its citizens from Lebanon.": [
        ("1,200", "Australia")
    ],
}
"""Text -> each figure with the side of those it counts."""

OFFICES: dict[str, list[tuple[str, str | None]]] = {
    # an army speaks of its own people abroad; the police are of where it happened
    "PARIS, France (Wire) - Two French soldiers were killed in Mali on Friday, the army said.": [("army", "France")],
    "LONDON, England (Wire) - A British soldier died in Iraq on Monday, the ministry of defence said.": [
        ("ministry of defence", "United Kingdom")
    ],
    "OTTAWA, Canada (Wire) - Four Canadian nationals died in a crash in Peru, the foreign ministry said.": [
        ("foreign ministry", "Canada")
    ],
    "LONDON, England (Wire) - Two British tourists died in a crash in Peru, police said.": [("police", "Peru")],
    "NAIROBI, Kenya (Wire) - Twelve people were killed in Somalia on Monday, police said.": [("police", "Somalia")],
    "CAIRO, Egypt (Wire) - A blast in Libya killed nine people on Monday, the health ministry said.": [
        ("health ministry", "Libya")
    ],
}
"""Text -> who speaks, and for whom."""

TIMES: dict[str, list[tuple[str, str, bool]]] = {
    "The floods killed 120 people, the ministry said, compared with 200 in the previous report and 90 last year.": [
        ("120", "2024-05", False),
        ("200", "2024-05", False),
        ("90", "2023-01", True),
    ],
    "The fire killed 12 people, against 10 in the first report and seven in 2019.": [
        ("12", "2024-05", False),
        ("10", "2024-05", False),
        ("seven", "2019-01", True),
    ],
    "Bandits killed 90 people in March, compared with 60 in February and 40 in January, police said.": [
        ("90", "2024-03", False),
        ("60", "2024-02", True),
        ("40", "2024-01", True),
    ],
    "The storm killed 40 people, compared with 31 last year and the year before.": [
        ("40", "2024-05", False),
        ("31", "2023-01", True),
    ],
    "Road crashes killed 120 people in May, compared with 90 in May 2022 and in the same month of 2021.": [
        ("120", "2024-05", False),
        ("90", "2022-05", True),
    ],
    "The bomb killed nine people, against whom the army had warned in 2019.": [("nine", "2024-05", False)],
}
"""Text, published in May 2024 -> each figure with the month of its event and whether that is of the past."""
