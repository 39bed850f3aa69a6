"""Who has a title, a post or a trade, and for whom that lets him speak: more texts for voices.py."""

from __future__ import annotations

TITLED: dict[str, dict[str, list[str]]] = {
    "titles": {
        "A trawler hit a pier in the Norwegian port of Bergen on Monday. Rear Adm. Sverre Lund said the harbour was "
        "closed.": [
            "Sverre Lund (Norway) state indirect",
        ],
        "Schools in the Indian city of Mysuru were shut after floods. Deputy Commissioner R. Iyer said classes would "
        "resume on Monday.": [
            "R. Iyer (India) state indirect",
        ],
        "Bus drivers in Zambia went on strike. Transport Minister Grace Mulenga said fares would not rise.": [
            "Grace Mulenga (Zambia) state indirect",
        ],
        "Kenyan farmers blocked a road near Nakuru. County Executive Paul Kiprop said the levy was lawful.": [
            "Paul Kiprop (Kenya) state indirect",
        ],
        "A landslide cut the railway near Kandy in Sri Lanka. District Secretary Nimal Perera said the line would "
        "reopen.": [
            "Nimal Perera (Sri Lanka) state indirect",
        ],
        "Voters in Malawi go to the polls in May. Leader of the Opposition Chikondi Banda called for an audit of the "
        "roll.": [
            "Chikondi Banda (None) call_for indirect",
        ],
        "A warehouse burned down in the Swedish city of Malmo. Station Commander Erik Dahl said the fire was out.": [
            "Erik Dahl (Sweden) state indirect",
        ],
        "Nurses in Ghana walked out. Opposition leader Kwame Asare said the government had broken its word.": [
            "Kwame Asare (None) state indirect",
        ],
        "Two cyclists were hit in the Irish town of Sligo. Sergeant Niamh Kelly, of Sligo police, said the driver had "
        "fled.": [
            "Niamh Kelly (Ireland) state indirect",
        ],
        "A tanker ran aground off Pakistan. Vice Adm. Tariq Shah told reporters that no oil had leaked.": [
            "Tariq Shah (Pakistan) state indirect",
        ],
        "Measles has reached the Fijian island of Koro. Medical Superintendent Ana Vakalala said the clinic had "
        'enough vaccine. "We are ready," she told this newspaper.': [
            "Ana Vakalala (Fiji) state indirect",
            "Ana Vakalala (Fiji) state direct",
        ],
        "A crane fell in the Nigerian city of Ibadan. Public Works Commissioner Tunde Ojo, however, maintained that "
        "it had been inspected.": [
            "Tunde Ojo (Nigeria) state indirect",
        ],
        "A ferry overturned off Leyte in the Philippines. Coast Guard spokesperson Commodore Arnel Reyes said 30 "
        "passengers were rescued. Provincial Board Member Liza Santos called for an inquiry.": [
            "Arnel Reyes (Philippines) state indirect",
            "Liza Santos (Philippines) call_for indirect",
        ],
        'A train hit a truck near Gary, Indiana. Lake County Sheriff Dan Novak said two people were killed. "It was '
        'over in a second," said witness Carla Ruiz, who was driving to work in Chicago.': [
            "Dan Novak (United States) state indirect",
            "Carla Ruiz (None) state direct",
        ],
        "Peter Hale, a spokesman for the Hong Kong union Harbour Hands, said 300 dockers had walked out.": [
            "Peter Hale (Harbour Hands) state indirect",
        ],
        "Brig. Gen. Awad Saleh, who commands the Yemeni coastguard, said two boats had been seized.": [
            "Awad Saleh (Yemen) state indirect",
        ],
        "Superintendent of Customs Ravi Nair said 40 crates had been opened in the Indian port of Kochi.": [
            "Ravi Nair (India) state indirect",
        ],
    },
    "staff": {
        "Skyline Air has grounded its jets. Skyline chief executive Marco Conti said the fault was minor.": [
            "Marco Conti (Skyline Air) state indirect",
        ],
        "The ship passed its inspection in May, according to Fjord Ferries owner Berit Moe.": [
            "Berit Moe (Fjord Ferries) state indirect",
        ],
        "A slip has closed the highway south of Dunedin, New Zealand. Roads agency area manager Kate Rangi said it "
        "would reopen on Friday.": [
            "Kate Rangi (New Zealand) state indirect",
        ],
        "A ferry sank off Cebu in the Philippines on Sunday. The maritime office suspended the permits of the "
        "operator, Blue Reef Lines. The company denied that the ferry was old.": [
            "Blue Reef Lines (Blue Reef Lines) deny indirect denied",
        ],
        "Northern Star Airways flight 22 skidded off the runway in Lusaka, Zambia. The airline said nobody was hurt.": [
            "Northern Star Airways (Northern Star Airways) state indirect",
        ],
        "A bus overturned near Wellington. Harbour Free Ambulance shift manager Tom Hale said three passengers were "
        "hurt.": [
            "Tom Hale (Harbour Free Ambulance) state indirect",
        ],
        'The tower belongs to landlord Greystone Homes. The firm denied cutting corners. It said: "Safety comes '
        'first."': [
            "Greystone Homes (Greystone Homes) deny indirect denied",
            "Greystone Homes (Greystone Homes) state direct",
        ],
    },
    "private": {
        '"We just ran," said passenger Lina Costa, 29, a teacher who works in Doha.': [
            "Lina Costa (None) state direct",
        ],
        '"The walls shook," said Karim Daher, a baker who lives near Tyre in Lebanon.': [
            "Karim Daher (None) state direct",
        ],
        "Shopkeeper Juma Ali, who sells fish in Mombasa, said the market was empty.": [
            "Juma Ali (None) state indirect",
        ],
        'The plane landed late in Muscat, Oman. "Everyone clapped," said passenger Dev Nair, 40, a chemist who '
        "works in Salalah.": [
            "Dev Nair (None) state direct",
        ],
        'Chile lost the match. "I cried," said Pablo Soto, a fan who flew in from Chile.': [
            "Pablo Soto (None) state direct",
        ],
    },
    "running": {
        "16:40 The Madrid fire service now says five people are missing in Spain's worst hotel fire in "
        'years.\n\n16:10 The mayor, Ines Rubio, has urged residents to keep their windows shut.\n\n15:55 "There is '
        'smoke everywhere," our correspondent Tom Bell writes from the scene.\n\n15:30 The interior ministry '
        "confirms that 12 people have been hurt.": [
            "Madrid fire service (Spain) state indirect",
            "Ines Rubio (Spain) call_for indirect",
            "Tom Bell (None) state direct",
            "interior ministry (Spain) confirm indirect",
        ],
        "18.20 Rescue headquarters in Oslo: 14 climbers are safe, it says.\n\n18.05 Nora Lund, 31, was on the slope. "
        '"The snow just came down. We ran," she says.\n\n17.50 The Norwegian police put the number of missing at '
        "six.": [
            "Rescue headquarters in Oslo (Norway) state indirect",
            "Nora Lund (None) state direct",
            "Norwegian police (Norway) state indirect",
        ],
    },
}
