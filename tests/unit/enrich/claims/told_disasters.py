"""Floods, outbreaks, shipwrecks and accidents in several styles; all words and facts are invented.

Written before any run.
"""

from __future__ import annotations

from tests.unit.enrich.claims.told import Article, Told

DISASTERS: dict[str, Article] = {
    "flood wire": Article(
        "Andean Press",
        "2025-02-26T22:00:00Z",
        "LA PAZ, Feb 26 (Andean Press) - Floods in the Bolivian lowlands have killed 28 people since Sunday, the "
        "civil defence agency said on Wednesday, raising its count from 21.\n\n"
        "Its director, Elsa Quispe, said in an interview with a local radio station that nine villages were still cut "
        'off. "I have not slept," she confessed.\n\n'
        "The governor of Beni, for his part, spoke of 35 dead. A spokesman for the agency said the governor's number "
        "included people who died in a bus accident.\n\n"
        "The Red Cross estimates that 6,000 families have lost their homes. Brazil offered two helicopters, its "
        "foreign ministry announced.\n\n"
        'Farmers complained that nobody had warned them. "The siren never sounded," said Hugo Mamani, who lost 40 '
        "cows. According to the weather service, more rain is on the way.",
        [
            Told("killed 28 people", "civil defence agency", "Bolivia", "state report", "28", "Bolivia", "own"),
            Told("nine villages were still cut off", "Elsa Quispe/Its director, Elsa Quispe", "Bolivia"),
            Told("I have not slept", "Elsa Quispe", "Bolivia", "state confirm"),
            Told("35 dead", "governor of Beni/governor", "Bolivia", "state report", "35", "Bolivia", "own"),
            Told("people who died in a bus accident", "spokesman for the agency/spokesman", "Bolivia"),
            Told("6,000 families", "Red Cross", "Red Cross", "estimate", "6,000", "Bolivia", "third_party"),
            Told("two helicopters", "foreign ministry/its foreign ministry", "Brazil", "announce promise"),
            Told("nobody had warned them", "Farmers", None, "state condemn accuse other"),
            Told("The siren never sounded", "Hugo Mamani", None),
            Told("more rain is on the way", "weather service", "Bolivia"),
        ],
    ),
    "measles": Article(
        "Gulf Health Letter",
        "2025-01-16T11:00:00Z",
        "The number of measles cases in Yemen has doubled in a month to 3,400, a report by the World Health "
        "Organization said on Thursday.\n\n"
        "At least 61 children have died, it said, citing hospitals in Aden and Taiz. The Houthi authorities in Sanaa, "
        'who do not publish figures, disputed the report, saying that it was "written in hotels".\n\n'
        '"We have the vaccine but not the fuel," Dr Arwa Saleh of Doctors at Hand, an aid group, said by phone from '
        'Hodeidah. "Every day I send mothers home."\n\n'
        '"It breaks my heart," she added.\n\n'
        "Health Minister Qasim Nasser, of the internationally recognised government, promised that 200 teams would go "
        "from door to door. He blamed the Houthis for blocking deliveries.",
        [
            Told(
                "doubled in a month to 3,400",
                "World Health Organization/report by the World Health Organization",
                "World Health Organization",
                "state report",
                "3,400",
                "Yemen",
                "third_party",
            ),
            Told("61 children", "hospitals/hospitals in Aden and Taiz", "Yemen", "state report", "61", "Yemen"),
            Told("the report", "Houthi authorities/Houthi authorities in Sanaa", "Houthis", "deny", denied=True),
            Told("written in hotels", "Houthi authorities/Houthi authorities in Sanaa", "Houthis"),
            Told("We have the vaccine", "Arwa Saleh", "Doctors at Hand"),
            Told("Every day I send", "Arwa Saleh", "Doctors at Hand"),
            Told("It breaks my heart", "Arwa Saleh", "Doctors at Hand"),
            Told("200 teams", "Qasim Nasser", "Yemen", "promise"),
            Told("for blocking deliveries", "Qasim Nasser", "Yemen", "accuse"),
        ],
    ),
    "ferry tabloid": Article(
        "The Daily Beacon",
        "2024-08-05T07:00:00Z",
        "HORROR AT SEA: 'We heard them scream'\n\n"
        "At least 19 holidaymakers are dead after a packed pleasure boat flipped over off Crete, Greek coastguards "
        "revealed last night.\n\n"
        "Brits are feared to be among the victims, the Foreign Office in London admitted. A source close to the "
        'inquiry told The Daily Beacon: "The skipper was on his phone."\n\n'
        'Gran Maureen Platt, 71, who swam to the shore, sobbed: "We heard them scream and then we didn\'t."\n\n'
        '"I\'ll never go on a boat again," she said.\n\n'
        'Owner Blue Bay Cruises insisted the vessel had passed every test. Boss Stavros Kanakis said his crew "did '
        'everything by the book". He denied there were too many people on board, and hit out at the coastguard for '
        "arriving late.\n\n"
        "Greece's shipping minister has launched a probe, saying heads would roll.",
        [
            Told(
                "At least 19 holidaymakers", "Greek coastguards", "Greece", "state announce report confirm", "19", None
            ),
            Told("Brits are feared", "Foreign Office/Foreign Office in London", "United Kingdom", "confirm state"),
            Told("The skipper was on his phone", "source close to the inquiry/source", None),
            Told("We heard them scream and", "Maureen Platt/Gran Maureen Platt", None),
            Told("I'll never go", "Maureen Platt", None, "state promise"),
            Told("the vessel had passed every test", "Blue Bay Cruises", "Blue Bay Cruises"),
            Told("did everything by the book", "Stavros Kanakis/Boss Stavros Kanakis", "Blue Bay Cruises"),
            Told("there were too many people", "Stavros Kanakis", "Blue Bay Cruises", "deny", denied=True),
            Told("the coastguard for arriving late", "Stavros Kanakis", "Blue Bay Cruises", "accuse condemn"),
            Told("heads would roll", "Greece's shipping minister", "Greece", "state promise warn"),
        ],
    ),
    "mine": Article(
        "Steppe Radio",
        "2025-04-02T14:00:00Z",
        "KARAGANDA, Kazakhstan - Rescue workers have found the bodies of seven more miners after Monday's methane "
        "blast, bringing the death toll to 33, the emergency ministry said.\n\n"
        "Twelve people remain missing, said the owner, QazCoal, whose parent company sits in Luxembourg. The firm "
        "said safety rules had been followed.\n\n"
        '"They lie," said Gulnara Sadykova, head of the miners\' union Kenshi. Her union, she said, had reported '
        'gas leaks in January. "They told us to keep quiet."\n\n'
        "Prime Minister Askar Nurlan arrived from Astana on Wednesday morning and promised each family 20 million "
        'tenge. Asked whether the mine would be nationalised, he replied: "Everything is on the table."\n\n'
        "Prosecutors are said to be looking at the director. Russian President Oleg Sorokin sent his condolences, the "
        "Kremlin said.",
        [
            Told("seven more miners", "emergency ministry", "Kazakhstan", "state report", "seven", "Kazakhstan", "own"),
            Told("death toll to 33", "emergency ministry", "Kazakhstan", "state report", "33", "Kazakhstan", "own"),
            Told("Twelve people remain", "QazCoal", "QazCoal", "state", "Twelve", "Kazakhstan", "third_party"),
            Told("safety rules had been followed", "QazCoal/firm", "QazCoal"),
            Told("They lie", "Gulnara Sadykova", "Kenshi", "state accuse"),
            Told("reported gas leaks", "Gulnara Sadykova", "Kenshi"),
            Told("They told us to keep quiet", "Gulnara Sadykova", "Kenshi"),
            Told("each family 20 million tenge", "Askar Nurlan/Prime Minister Askar Nurlan", "Kazakhstan", "promise"),
            Told("Everything is on the table", "Askar Nurlan/Prime Minister Askar Nurlan", "Kazakhstan"),
            Told("sent his condolences", "Kremlin", "Russia"),
        ],
    ),
    "drug trial": Article(
        "Market Line",
        "2025-05-22T06:30:00Z",
        "Swiss drugmaker Helvatis said its malaria jab cut deaths by a third in a study of 9,000 children in Ghana "
        "and Mozambique, sending its shares up 8 percent.\n\n"
        "Four children in the vaccine group died, the company said, against 11 in the other. None of the deaths was "
        "linked to the jab, according to chief scientist Petra Aebi.\n\n"
        "Not everyone was convinced. In an e-mail, Kwame Boateng, a doctor at the University of Accra who was not "
        'involved, wrote that "the trial was too short". Ghana\'s health ministry, by contrast, hailed the result as a '
        "turning point.\n\n"
        "Helvatis forecast sales of $900 million by 2030. It said it would ask regulators in Geneva and Accra for "
        'approval "within weeks", adding that the price had not been set.',
        [
            Told("its malaria jab cut deaths by a third", "Helvatis/Swiss drugmaker Helvatis", "Helvatis"),
            Told("Four children in the vaccine group", "Helvatis/company", "Helvatis", "state", "Four", ""),
            Told("None of the deaths was linked", "Petra Aebi", "Helvatis"),
            Told("the trial was too short", "Kwame Boateng", "University of Accra"),
            Told("the result as a turning point", "Ghana's health ministry", "Ghana", "welcome state"),
            Told("sales of $900 million", "Helvatis", "Helvatis", "estimate state warn other announce promise"),
            Told("it would ask regulators", "Helvatis", "Helvatis", "state promise"),
            Told("the price had not been set", "Helvatis", "Helvatis"),
        ],
    ),
    "migrant boat": Article(
        "Mediterranean Desk",
        "2024-10-07T17:00:00Z",
        "Forty-one people drowned when a boat carrying migrants sank off Tunisia at the weekend, survivors told the "
        "International Organization for Migration.\n\n"
        "Tunisia's national guard said it had recovered 13 bodies and saved 27 people. The guard's spokesman, Colonel "
        "Hatem Jebali, denied his men had rammed the boat, as the aid group Open Water alleged on Sunday.\n\n"
        '"We have the video," said Lena Brandt from Open Water. "They came at full speed."\n\n'
        'Italy\'s interior minister said in Rome that the tragedy showed the need for "firm borders". The opposition '
        "accused him of cynicism. A Vatican statement said the pope was praying for the dead.\n\n"
        "Ivory Coast said 15 of its nationals had been on the boat. Abidjan has asked the European Union for an "
        "inquiry.",
        [
            Told("Forty-one people", "survivors", None, "state report", "Forty-one", ""),
            Told("13 bodies", "Tunisia's national guard/national guard", "Tunisia", "state report", "13", ""),
            Told("saved 27 people", "Tunisia's national guard/national guard", "Tunisia", "state report", "27", ""),
            Told("his men had rammed the boat", "Hatem Jebali/Colonel Hatem Jebali", "Tunisia", "deny", denied=True),
            Told("We have the video", "Lena Brandt", "Open Water"),
            Told("They came at full speed", "Lena Brandt", "Open Water"),
            Told("the tragedy showed the need", "Italy's interior minister/interior minister", "Italy"),
            Told("cynicism", "opposition", None, "accuse"),
            Told("the pope was praying", "Vatican/Vatican statement", "Vatican City/Vatican"),
            Told("15 of its nationals", "Ivory Coast", "Ivory Coast", "state report", "15", "Ivory Coast", "own"),
            Told("an inquiry", "Abidjan", "Ivory Coast", "call_for demand"),
        ],
    ),
    "quake blog": Article(
        "Anatolia Live",
        "2025-03-11T21:00:00Z",
        "What we know about the Malatya quake\n\n"
        "- The magnitude was 6.1, according to Turkey's disaster agency AFAD; the US Geological Survey gives 6.0.\n"
        "- Seven people died and 140 were hurt, Health Minister Selin Kaya tweeted.\n"
        '- "Our teams are on the ground," she wrote. "Do not enter damaged houses."\n'
        '- Mayor Cem Aslan of the opposition CHP says the state arrived "six hours late". The governor has rejected '
        "that.\n"
        "- Greece has offered help, a spokesperson in Athens tells us.\n"
        "- Syria's state news agency, quoting a civil defence official, says a wall fell on two boys in Afrin. Both "
        "died.",
        [
            Told("The magnitude was 6.1", "AFAD/Turkey's disaster agency AFAD", "Turkey"),
            Told(
                "Seven people died",
                "Selin Kaya/Health Minister Selin Kaya",
                "Turkey",
                "state report",
                "Seven",
                "Turkey",
                "own",
            ),
            Told(
                "140 were hurt",
                "Selin Kaya/Health Minister Selin Kaya",
                "Turkey",
                "state report",
                "140",
                "Turkey",
                "own",
            ),
            Told("Our teams are on the ground", "Selin Kaya", "Turkey"),
            Told("Do not enter", "Selin Kaya", "Turkey", "state warn call_for"),
            Told("six hours late", "Cem Aslan/Mayor Cem Aslan", "CHP"),
            Told("that", "governor", "Turkey", "deny", denied=True),
            Told("Greece has offered help", "spokesperson in Athens/spokesperson", "Greece"),
            Told("a wall fell on two boys", "civil defence official", "Syria", "state report", "two", "Syria", "own"),
        ],
    ),
}
