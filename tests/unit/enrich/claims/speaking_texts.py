"""Short texts -> who is cited in each of their claims, in order, and for which side; the outlet's own are left out."""

from __future__ import annotations

Cited = list[tuple[str, str | None]]

SPEAKING: dict[str, Cited] = {
    # offices of a field
    "Snow fell in Georgia. Labour Secretary Nino Beridze said 12 people had died.": [("Nino Beridze", "Georgia")],
    "Peru's dam broke. Education Minister Carla Rios said 40 schools were shut.": [("Carla Rios", "Peru")],
    "Two people died in Nagaland, India, a local MLA said.": [("MLA", "India")],
    "Peru lost a bridge. Senator Ana Paz said 12 people were missing.": [("Ana Paz", "Peru")],
    "A mill burned in Peru. Opposition MP Hugo Sosa said 12 people were missing.": [("Hugo Sosa", None)],
    "In Ghana, a mine fell in. KVX Inspector Esi Badu said 12 people were missing.": [("Esi Badu", "Ghana")],
    "Floods hit Brazil. State governor Claudio Lima said 400 people were missing.": [("Claudio Lima", "Brazil")],
    # bodies by their names
    "The Malawi Union of Nurses said 11 nurses had died.": [("Malawi Union of Nurses", "Malawi Union of Nurses")],
    "Mr Banda, secretary general of the Malawi Teachers Union, said 11 teachers had died.": [
        ("Banda", "Malawi Teachers Union")
    ],
    "The International Hull Bureau said 27 sailors were seized off Ghana.": [
        ("International Hull Bureau", "International Hull Bureau")
    ],
    "At least 40 people died in Ghana, according to the Standing Committee for the Defence of Miners.": [
        ("Standing Committee for the Defence of Miners", "Standing Committee for the Defence of Miners")
    ],
    "A ferry sank in Chad. PT Laut Ghana, its owner, said 12 people were missing.": [
        ("PT Laut Ghana", "PT Laut Ghana")
    ],
    "A quake hit Peru. The National Slope Institute (SLIPERU) said 13 people died. SLIPERU chief Ines Cruz said 90 "
    "were hurt.": [("National Slope Institute", "Peru"), ("Ines Cruz", "Peru")],
    "A bus fell off a bridge in Ghana. Volta Regional Hospital said 12 people had died.": [
        ("Volta Regional Hospital", "Ghana")
    ],
    "A raid shook Chad. The Al-Qaeda affiliate Sahel Dawn said it killed 12 soldiers.": [("Sahel Dawn", "Sahel Dawn")],
    "German car parts maker Brandal said 40 people were hurt.": [("Brandal", "Brandal")],
    "Oslo-based Fjord Watch Centre said 40 people were held in Peru.": [("Fjord Watch Centre", "Fjord Watch Centre")],
    "The newspaper Daily Lantern said 40 people had died in Peru.": [("Daily Lantern", None)],
    # whom somebody speaks for
    "Coal dust blew up in Turkey. Tahir Gun, who heads the Maden miners' union, said 12 men were missing.": [
        ("Tahir Gun", "Maden")
    ],
    "Tea Abas, who leads the Hope for Georgia party, said 12 people were held.": [("Tea Abas", "Hope for Georgia")],
    "The ferry sank off Java.\n\nPT Laut Biru, its owner, rejected the charges. Spokeswoman Dewi Sari said 12 people "
    "were missing.": [("PT Laut Biru", "PT Laut Biru"), ("Dewi Sari", "PT Laut Biru")],
    "Open Hands Aid's head of mission in Chad, Marc Poulin, said 40 people had died.": [
        ("Marc Poulin", "Open Hands Aid")
    ],
    "A masked man identifying himself as Amar Sorow said 40 soldiers had died in Chad.": [("Amar Sorow", None)],
    "A mine fell in in Chad. A judicial source said 12 people had died.": [("judicial source", "Chad")],
    "The overhaul will cost 900 million euros in Germany, analysts at the Hamburg bank Hauck Merten estimated.": [
        ("analysts at the Hamburg bank", "Hauck Merten")
    ],
    'The boat sank off Spain. "I lost two sons," said Maria Costa of Recife.': [("Maria Costa", None)],
    "A boat sank off Benin with 12 sailors, the ship's operator said.\n\nNordhav Tankers said 10 sailors were safe.": [
        ("ship's operator", "Nordhav Tankers"),
        ("Nordhav Tankers", "Nordhav Tankers"),
    ],
    # who is meant
    'The village head, Chief Ocholi Ameh, said 23 people died in Nigeria. "We buried them all," the monarch said.': [
        ("Ocholi Ameh", "Nigeria"),
        ("Ocholi Ameh", "Nigeria"),
    ],
    '"I saw 12 bodies," said Rosa Cruz. "Nobody came," the 34-year-old added.': [
        ("Rosa Cruz", None),
        ("Rosa Cruz", None),
    ],
    "UNICEF said 40 children had died. WHO said 12 nurses had died.": [
        ("UNICEF", "UNICEF"),
        ("World Health Organization", "World Health Organization"),
    ],
    "The government's flood agency, FLX, said 33 people died in Ghana. Hail killed 9, according to the government.": [
        ("FLX", "Ghana"),
        ("government", "Ghana"),
    ],
    "According to its coordinator, Dr Mwila Chand, 214 people were ill in Zambia.": [("Mwila Chand", None)],
    "About 1,200 people have fled to Ghana, the Chief Executive of Bawku, Hamza Hassan, has disclosed.": [
        ("Hamza Hassan", "Ghana")
    ],
    "His Chilean counterpart, Luis Bravo, said 12 people had died.": [("Luis Bravo", "Chile")],
    # papers, bands, passers-by
    "Data from the national statistics office showed 40 deaths in Peru.": [("national statistics office", "Peru")],
    "Figures from the health ministry show 40 deaths in Peru.": [("health ministry", "Peru")],
    "The report by Fjord Watch lists 26 deaths in Peru.": [("Fjord Watch", "Fjord Watch")],
    "A Reuters tally put the number of dead in Peru at 40.": [("Reuters tally", None)],
    "The rebels in Peru said 40 people had died.": [("rebels in Peru", None)],
    "Ukraine's General Staff reported 900 Russian casualties.": [("Ukraine's General Staff", "Ukraine")],
    "Pia Loos of the Mineworkers Union of Zambia said 60 men were missing.": [
        ("Pia Loos", "Mineworkers Union of Zambia")
    ],
    "The operator, Kingsway Coaches, said 19 pupils were hurt. A spokesperson said two had died.": [
        ("Kingsway Coaches", "Kingsway Coaches"),
        ("spokesperson", "Kingsway Coaches"),
    ],
    "A spokesman for the EU border agency Frontex said 40 people had drowned.": [("Frontex", "European Union")],
    "Floods hit Poland. Bakker, who visited the area, promised 500 soldiers.": [("Bakker", None)],
    "The National Council, a shadow administration, said 22 people had died in Mali.": [
        ("National Council", "National Council")
    ],
    # whom somebody fights is not whom he speaks for
    "Colonel Musa Dan, a spokesman for the operation against Boko Haram, said 9 people had died in Nigeria.": [
        ("Musa Dan", "Nigeria")
    ],
    "Mali lost a town to the Marsh Army, a militia. The army said 40 people had died.": [("army", "Mali")],
    # nobody is cited
    "A wooden boat sank off Sumatra, leaving 160 people missing.": [],
    "Colonel Ivo Mbuyi, army spokesman in North Kivu, who said 12 rebels had died in Congo, left.": [
        ("Ivo Mbuyi", "DR Congo")
    ],
    "A nurse said 29 people with burns had been admitted by noon in Ghana.": [("nurse", None)],
}
