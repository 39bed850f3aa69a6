"""A second set of articles, written after the first was worked in and before running anything on it.

All words and facts are invented.
"""

from __future__ import annotations

from tests.unit.enrich.claims.told import Article, Told

LATER: dict[str, Article] = {
    "dam": Article(
        "Mekong Bulletin",
        "2025-07-09T10:00:00Z",
        "VIENTIANE, July 9 (Mekong Bulletin) - A dam under construction in southern Laos gave way on Tuesday night, "
        "sweeping at least 26 people to their deaths, the energy ministry said.\n\n"
        "Vice Minister Khamla Souvan told state television that 131 people were unaccounted for. Witnesses spoke of a "
        '"wall of mud".\n\n'
        'The builder, Korean firm Hanbit Engineering, said it had warned the authorities twice. "We asked them to '
        'clear the valley," project manager Lee Dong-soo wrote in a statement. "Nobody answered."\n\n'
        "The ministry denied having received any warning, and accused the firm of using cheap cement. Across the "
        "border, Cambodia's government said 5,000 people had been moved to higher ground.\n\n"
        "Thailand has offered boats. Prime Minister Bounmy Keo, who cut short a visit to Hanoi, promised an inquiry.",
        [
            Told("at least 26 people", "energy ministry", "Laos", "state", "26", "Laos", "own"),
            Told(
                "131 people were unaccounted",
                "Khamla Souvan/Vice Minister Khamla Souvan",
                "Laos",
                "state",
                "131",
                "Laos",
                "own",
            ),
            Told("wall of mud", "Witnesses", None),
            Told("it had warned the authorities", "Hanbit Engineering", "Hanbit Engineering"),
            Told("We asked them to clear", "Lee Dong-soo/project manager Lee Dong-soo", "Hanbit Engineering"),
            Told("Nobody answered", "Lee Dong-soo/project manager Lee Dong-soo", "Hanbit Engineering"),
            Told("having received any warning", "ministry/energy ministry", "Laos", "deny", denied=True),
            Told("using cheap cement", "ministry/energy ministry", "Laos", "accuse"),
            Told("5,000 people", "Cambodia's government/government", "Cambodia", "state", "5,000", "Cambodia", "own"),
            Told("boats", "Thailand", "Thailand", "promise"),
            Told("an inquiry", "Bounmy Keo/Prime Minister Bounmy Keo", "Laos", "promise"),
        ],
    ),
    "hijack": Article(
        "Ocean Wire",
        "2025-02-20T14:00:00Z",
        "Pirates seized a tanker with 23 sailors on board in the Gulf of Guinea, the ship's owner said on Thursday.\n\n"
        '"All our people are alive," Andreas Falk, head of Hamburg-based Nordkap Shipping, told Ocean Wire. He would '
        "not say whether a ransom had been demanded.\n\n"
        "Nigeria's navy confirmed the attack. Its spokesman, Commodore Tunde Bakare, said a patrol boat had exchanged "
        "fire with the pirates and that two of them were killed. The Niger Delta Sea Wolves, a group unknown until "
        "now, claimed the hijacking in a video.\n\n"
        'Denmark, whose frigate is in the area, denied reports that it was preparing a raid. "That is pure '
        'invention," Defence Minister Mette Lund snapped.\n\n'
        "Eleven of the crew are Filipinos, according to Manila.",
        [
            Told("23 sailors", "ship's owner/owner", "Nordkap Shipping/", "state", "23", ""),
            Told("All our people are alive", "Andreas Falk", "Nordkap Shipping"),
            Told("the attack", "Nigeria's navy/navy", "Nigeria", "confirm"),
            Told("a patrol boat had exchanged", "Tunde Bakare/Commodore Tunde Bakare", "Nigeria"),
            Told("two of them were killed", "Tunde Bakare/Commodore Tunde Bakare", "Nigeria", "state", "two", ""),
            Told("the hijacking", "Niger Delta Sea Wolves", "Niger Delta Sea Wolves", "state announce"),
            Told("it was preparing a raid", "Denmark", "Denmark", "deny", denied=True),
            Told("That is pure invention", "Mette Lund/Defence Minister Mette Lund", "Denmark"),
            Told("Eleven of the crew", "Manila", "Philippines", "state", "Eleven", ""),
        ],
    ),
    "doping": Article(
        "The Morning Star Sport",
        "2024-07-02T06:00:00Z",
        "CHEAT CLAIMS ROCK TOUR\n\n"
        "Cycling chiefs were last night accused of covering up failed drug tests by three riders of the Spanish team "
        "Verano.\n\n"
        "Whistleblower Paul Deschamps, 44, told Belgian daily Het Nieuwsblad he had seen the results with his own "
        'eyes. "They were shredded in front of me," he claimed.\n\n'
        'Verano boss Inigo Larrea blasted the allegations as "filth". He said his lawyers would sue, and urged the '
        "paper to hand over its proof.\n\n"
        "A spokeswoman for cycling's world body, the UCI, said it had found no evidence of wrongdoing. France's sports "
        'minister called on the riders to "tell the truth".\n\n'
        '"I have nothing to hide," star rider Tom Vries tweeted.',
        [
            Told("he had seen the results", "Paul Deschamps/Whistleblower Paul Deschamps", None),
            Told("They were shredded", "Paul Deschamps/Whistleblower Paul Deschamps", None),
            Told("the allegations as", "Inigo Larrea/Verano boss Inigo Larrea", "Verano", "condemn deny"),
            Told("his lawyers would sue", "Inigo Larrea", "Verano", "state promise"),
            Told("hand over its proof", "Inigo Larrea", "Verano", "call_for demand"),
            Told("it had found no evidence", "spokeswoman/UCI spokeswoman/spokeswoman for cycling's world body", "UCI"),
            Told("tell the truth", "France's sports minister/sports minister", "France", "call_for demand"),
            Told("I have nothing to hide", "Tom Vries/star rider Tom Vries", "Verano/"),
        ],
    ),
    "asylum": Article(
        "Baltic Observer",
        "2024-11-28T16:00:00Z",
        "Latvia has pushed 340 migrants back across the border with Belarus this month, the interior ministry in Riga "
        "announced on Thursday.\n\n"
        'Minsk called the pushbacks "barbaric". Its border guards said they had found the bodies of two Iraqi men in '
        "a forest near Robezhniki, and blamed Latvian soldiers for their deaths.\n\n"
        'Latvia\'s Defence Minister Janis Kalnins dismissed the accusation. "It is they who bring these people here," '
        "he said.\n\n"
        "Human rights group Open Border, citing interviews with survivors, reported that at least seven people had "
        "frozen to death since October. Its director, Ieva Ozola, demanded access to the area.\n\n"
        '"We are not told anything," she complained. "Not even the names."\n\n'
        "The European Commission said it expected all member states to respect the law.",
        [
            Told("340 migrants", "interior ministry/interior ministry in Riga", "Latvia", "announce state", "340", ""),
            Told("the pushbacks", "Minsk", "Belarus", "condemn"),
            Told(
                "two Iraqi men",
                "border guards/Its border guards/Minsk's border guards",
                "Belarus",
                "state",
                "two",
                "Iraq",
            ),
            Told("for their deaths", "border guards/Its border guards/Minsk's border guards", "Belarus", "accuse"),
            Told("the accusation", "Janis Kalnins/Defence Minister Janis Kalnins", "Latvia", "deny", denied=True),
            Told("It is they who bring", "Janis Kalnins", "Latvia"),
            Told("at least seven people", "survivors/Open Border", "Open Border/", "report state", "seven", ""),
            Told("access to the area", "Ieva Ozola", "Open Border", "demand"),
            Told("We are not told anything", "Ieva Ozola", "Open Border", "other state condemn"),
            Told("Not even the names", "Ieva Ozola", "Open Border", "other state condemn"),
            Told("all member states to respect", "European Commission", "European Union", "state demand call_for"),
        ],
    ),
    "hearing": Article(
        "Public Record Online",
        "2025-03-06T19:00:00Z",
        "Excerpt of the press briefing in Canberra on the Torres Strait oil spill\n\n"
        "MINISTER: Good morning. The Coral Star has lost 900 tonnes of oil. Two crew members are missing.\n\n"
        "REPORTER: The company says it was 300 tonnes.\n\n"
        "MINISTER: Our aircraft have measured it. I trust our aircraft.\n\n"
        "REPORTER: Will you ask Papua New Guinea for help?\n\n"
        "MINISTER: We have. Port Moresby promised two tugs this morning.\n\n"
        "The minister, Bruce Hallett, then left for Cairns. Shipping line Pacific Haul denied that its captain had "
        "been drunk.",
        [
            Told("The Coral Star has lost", "MINISTER/Bruce Hallett/minister", "Australia"),
            Told("Two crew members", "MINISTER/Bruce Hallett/minister", "Australia", "state", "Two", ""),
            Told("it was 300 tonnes", "company", "Pacific Haul/"),
            Told("Our aircraft have measured it", "MINISTER/Bruce Hallett/minister", "Australia"),
            Told("two tugs", "Port Moresby", "Papua New Guinea", "promise"),
            Told(
                "its captain had been drunk",
                "Pacific Haul/Shipping line Pacific Haul",
                "Pacific Haul",
                "deny",
                denied=True,
            ),
        ],
    ),
    "poisoning translated": Article(
        "Noticias del Valle (automatic translation)",
        "2025-01-14T12:00:00Z",
        "The Secretary of Health of Jalisco informed this Tuesday that 48 children of the kindergarten Benito Juarez "
        "of Zapopan presented symptoms of poisoning after to eat.\n\n"
        '"All they are stable", affirmed the official, Doctor Rosa Elena Paz, in press conference. It added that six '
        "minors remain hospitalized.\n\n"
        'For its part, the mother of family Lucia Ramos denounced that the food smelled bad since Friday. "Nobody '
        'made us case", she lamented.\n\n'
        "The governor assured that the supplier, the company Alimentos Tepic, will be sanctioned. The company pointed "
        "out by means of a communique that its products comply with the norm.\n\n"
        "From Mexico City, President Laura Cardenas instructed the ministry to send specialists.",
        [
            Told(
                "48 children",
                "Secretary of Health of Jalisco",
                "Mexico",
                "state report announce",
                "48",
                "Mexico",
                "own",
            ),
            Told("All they are stable", "Rosa Elena Paz/Doctor Rosa Elena Paz", "Mexico"),
            Told(
                "six minors",
                "Rosa Elena Paz/Doctor Rosa Elena Paz/Secretary of Health of Jalisco",
                "Mexico",
                "state",
                "six",
                "Mexico",
                "own",
            ),
            Told("the food smelled bad", "Lucia Ramos/mother of family Lucia Ramos", None, "state condemn accuse"),
            Told("Nobody made us case", "Lucia Ramos/mother of family Lucia Ramos", None, "state other condemn"),
            Told("will be sanctioned", "governor", "Mexico", "state promise"),
            Told("its products comply", "company/Alimentos Tepic", "Alimentos Tepic"),
            Told("send specialists", "Laura Cardenas/President Laura Cardenas", "Mexico", "demand call_for"),
        ],
    ),
    "election riot": Article(
        "Great Lakes Report",
        "2024-12-19T21:00:00Z",
        "KAMPALA - Police in Uganda said they had detained 88 people after riots in three towns over the result of "
        "Sunday's vote. Opposition candidate Grace Namatovu put the number of dead at 17; the government says four "
        'people were killed, all of them "looters".\n\n'
        '"They shot from the roofs," Namatovu told reporters at her home, which has been surrounded by soldiers '
        "since Monday.\n\n"
        'The army rejected that, with its spokesman, Brigadier Joel Okot, insisting that "no live rounds" had been '
        "used. He did not rule out further arrests.\n\n"
        "In Nairobi, Kenya's president urged his neighbours to keep calm. The US ambassador, Helen Marsh, said she was "
        '"deeply troubled" by the pictures. A team of African Union observers had declared the vote fair on '
        "Tuesday.\n\n"
        "Uganda's electoral commission said the official count gave President Amos Kintu 58 percent.",
        [
            Told("detained 88 people", "Police/Police in Uganda", "Uganda", "state", "88", "Uganda", "own"),
            Told(
                "dead at 17",
                "Grace Namatovu/Opposition candidate Grace Namatovu",
                None,
                "state estimate report",
                "17",
                "Uganda",
                "",
            ),
            Told("four people were killed", "government", "Uganda", "state", "four", "Uganda", "own"),
            Told("They shot from the roofs", "Grace Namatovu", None, "state accuse"),
            Told("that", "army", "Uganda", "deny", denied=True),
            Told("no live rounds", "Joel Okot/Brigadier Joel Okot", "Uganda"),
            Told("his neighbours to keep calm", "Kenya's president/president", "Kenya", "call_for demand"),
            Told("deeply troubled", "Helen Marsh/US ambassador", "United States"),
            Told(
                "the vote fair",
                "African Union observers/team of African Union observers/team",
                "African Union",
                "state announce",
            ),
            Told("gave President Amos Kintu", "electoral commission/Uganda's electoral commission", "Uganda"),
        ],
        unsaid=("further arrests",),
    ),
    "layoffs live": Article(
        "Techday Live",
        "2025-06-03T13:00:00Z",
        "Orbix job cuts: follow it live\n\n"
        "13:10 - Orbix has confirmed it will cut 4,200 jobs, or 9 percent of its staff, citing weak demand.\n\n"
        '13:25 - Chief executive Sara Whitcombe: "These are the hardest days of my career."\n\n'
        "13:40 - Engineers' union Bitwise puts the real number at more than 6,000. \"They are hiding the "
        'contractors," its chair, Anil Deshpande, tells us.\n\n'
        "14:05 - Per two people familiar with the plan, the Dublin office will be closed by Christmas. Ireland's "
        "enterprise minister says he was not informed.\n\n"
        '14:20 - "It was done by e-mail at 4 a.m." - Maria Keane, engineer, Dublin.\n\n'
        '14:45 - Orbix declines to comment on Dublin but says reports of a sale are "false".',
        [
            Told("4,200 jobs", "Orbix", "Orbix", "confirm", "4,200", ""),
            Told("weak demand", "Orbix", "Orbix", "state report confirm"),
            Told("These are the hardest days", "Sara Whitcombe/Chief executive Sara Whitcombe", "Orbix"),
            Told(
                "more than 6,000", "Bitwise/Engineers' union Bitwise", "Bitwise", "state estimate report", "6,000", ""
            ),
            Told("They are hiding", "Anil Deshpande", "Bitwise", "state accuse"),
            Told(
                "the Dublin office will be closed",
                "two people familiar with the plan/people familiar with the plan/two people",
                None,
            ),
            Told("he was not informed", "Ireland's enterprise minister/enterprise minister", "Ireland"),
            Told("It was done by e-mail", "Maria Keane", None),
            Told("reports of a sale are", "Orbix", "Orbix", "deny state", denied=True),
        ],
        unsaid=("to comment",),
    ),
}
