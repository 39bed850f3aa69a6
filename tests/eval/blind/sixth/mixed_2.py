"""Articles on a border clash, disasters and an abduction, with their gold. All facts are invented."""

from __future__ import annotations

from tests.unit.enrich.claims.told import Told
from tests.unit.enrich.claims.told_sides import Report, count

# fmt: off
REPORTS: dict[str, Report] = {
    "Ta Muen border": Report(
        "AsiaPress",
        "2026-02-11T10:20:00Z",
        "BANGKOK, Feb 11 (AsiaPress) - Thai and Cambodian troops traded artillery fire for a second day on "
        "Wednesday along a disputed stretch of their border, with each side accusing the other of firing first.\n\n"
        "Three Thai soldiers have been killed and 21 wounded since the fighting broke out on Tuesday near the Ta "
        "Muen Thom temple, the Thai army said in a statement.\n\n"
        "Cambodia has released no figures for its military losses. Thai army spokesman Colonel Wichai Rattanakul "
        "put them at more than 40 dead, and said two rocket launchers had been destroyed. Cambodia's Defence "
        "Ministry denied that 40 of its soldiers had been killed and called the figure a fabrication.\n\n"
        "Ministry spokeswoman Chan Sopheap said Thai shells had killed five villagers, including a monk, in Oddar "
        "Meanchey province and damaged 14 houses. \"Thailand is making war on farmers,\" she told a televised "
        "briefing in Phnom Penh.\n\n"
        "Bangkok has moved 52,000 people away from the frontier, according to Thailand's Interior Ministry. At a "
        "school in Surin, volunteers were handing out rice and mats. \"We ran when the windows broke,\" said Malee "
        "Boonsri, who fled with three grandchildren.\n\n"
        "The Philippines, which chairs the ASEAN bloc this year, called on both governments to return to the truce "
        "signed in Kuala Lumpur and offered to send 25 observers. The U.S. State Department warned its citizens "
        "not to travel to the area.\n\n"
        "Thai Prime Minister Krit Suwannarat said there would be no talks until the guns fell silent. \"They "
        "started this and they can stop it,\" he said.\n\n"
        "At least 48 people died and some 300,000 fled their homes in five days of combat between the neighbours "
        "last July.",
        (("Thailand", "Cambodia"),),
        (
            count("[Three] Thai soldiers", "killed", 3, "Thailand", "Thai army/army", "Thailand", role="military",
                  day="2026-02-10"),
            count("killed and [21] wounded", "wounded", 21, "Thailand", "Thai army/army", "Thailand",
                  role="military", day="2026-02-10"),
            count("at more than [40] dead", "killed", 40, "Cambodia", "Wichai Rattanakul", "Thailand",
                  role="military", q="at_least"),
            count("said [two] rocket launchers", "destroyed", 2, "Cambodia", "Wichai Rattanakul", "Thailand",
                  role="military/any"),
            count("denied that [40] of its soldiers", "killed", 40, "Cambodia",
                  "Defence Ministry/Cambodia's Defence Ministry", "Cambodia", role="military", flags="denied"),
            count("killed [five] villagers", "killed", 5, "Cambodia", "Chan Sopheap", "Cambodia",
                  role="civilian"),
            count("including [a] monk", "killed", 1, "Cambodia", "Chan Sopheap", "Cambodia", role="civilian/any"),
            count("damaged [14] houses", "destroyed/other", 14, "Cambodia", "Chan Sopheap", "Cambodia",
                  role="civilian/any"),
            count("moved [52,000] people", "evacuated/displaced", 52_000, "Thailand",
                  "Interior Ministry/Thailand's Interior Ministry", "Thailand", role="civilian/any"),
            count("fled with [three] grandchildren", "displaced/evacuated", 3, "Thailand", role="child/civilian/any"),
            count("to send [25] observers", "deployed", 25, "Philippines/ASEAN/", "Philippines", "Philippines/ASEAN",
                  flags="projected"),
            count("At least [48] people", "killed", 48, "", q="at_least", day="2025-07-01",
                  flags="background"),
            count("some [300,000] fled", "displaced", 300_000, "", role="civilian/any", q="about",
                  day="2025-07-01", flags="background"),
        ),
        (
            Told("is making war on farmers", "Chan Sopheap", "Cambodia", "state/accuse"),
            Told("ran when the windows broke", "Malee Boonsri", ""),
            Told("return to the truce", "Philippines", "Philippines/ASEAN", "call_for"),
            Told("not to travel to the area", "U.S. State Department/State Department", "United States", "warn"),
            Told("no talks until the guns fell silent", "Krit Suwannarat", "Thailand"),
        ),
    ),
    "Minya trains": Report(
        "Nile Valley News Agency (translated)",
        "2025-04-21T13:00:00Z",
        "Cairo / NVNA - The Ministry of Health and Population announced today, Monday, the rise of the deaths of "
        "the Minya trains collision to 19 cases, after the passing away of three of the injured at dawn, while the "
        "number of the injured reached 74.\n\n"
        "The official spokesman of the Ministry, Dr. Hazem Abdel Ghani, clarified that 45 ambulance cars were "
        "pushed to the place of the accident, and that 41 of the injured left the hospitals after the improvement "
        "of their condition, while five remain in the intensive care.\n\n"
        "It is mentioned that the train coming from Aswan hit the rear of a stopped train near the city of "
        "Samalout on the evening of last Saturday. The eyewitness Ashraf Naguib, a farmer, said: \"We heard a "
        "sound like an explosion. We took out 12 persons from the windows by our hands.\"\n\n"
        "The National Railways Authority said in a statement that the driver did not respect the signal. On the "
        "other hand, the lawyer of the driver, Mona Sidhom, denied that her client had been asleep.\n\n"
        "The Public Prosecution ordered the detention of four employees for 15 days pending the investigations.\n\n"
        "The Minister of Transport, Kamal Shaheen, presented his condolences to the families of the victims and "
        "promised the completion of the new signalling system on the line before the end of the year. The Ministry "
        "had spent on it 3.2 billion pounds.\n\n"
        "For her part, the Minister of Social Solidarity, Nagwa Helmy, stated that 100,000 pounds will be paid to "
        "the family of each deceased and 25,000 pounds to each injured.\n\n"
        "In 2002, the burning of a train in the area of Al-Ayyat caused the death of 361 passengers, in the worst "
        "accident in the history of the Egyptian railways.",
        (),
        (
            count("collision to [19] cases", "killed", 19, "Egypt",
                  "Ministry of Health and Population/Ministry of Health", "Egypt", day="2025-04-19"),
            count("passing away of [three]", "killed", 3, "Egypt",
                  "Ministry of Health and Population/Ministry of Health", "Egypt", day="2025-04-21"),
            count("injured reached [74]", "wounded", 74, "Egypt",
                  "Ministry of Health and Population/Ministry of Health", "Egypt", day="2025-04-19"),
            count("that [45] ambulance cars", "deployed", 45, "Egypt", "Hazem Abdel Ghani", "Egypt", role="medic/any"),
            count("that [41] of the injured", "wounded/rescued/other", 41, "Egypt", "Hazem Abdel Ghani", "Egypt"),
            count("while [five] remain", "wounded/sick", 5, "Egypt", "Hazem Abdel Ghani", "Egypt"),
            count("took out [12] persons", "rescued", 12, "Egypt", "Ashraf Naguib", "", role="civilian/any"),
            count("detention of [four] employees", "detained", 4, "Egypt", "Public Prosecution", "Egypt",
                  role="civilian/any"),
            count("spent on it [3.2 billion] pounds", "money", 3_200_000_000, "Egypt/"),
            count("that [100,000] pounds", "money", 100_000, "Egypt/", "Nagwa Helmy", "Egypt",
                  flags="projected"),
            count("and [25,000] pounds", "money", 25_000, "Egypt/", "Nagwa Helmy", "Egypt", flags="projected"),
            count("death of [361] passengers", "killed", 361, "Egypt", role="civilian/any", day="2002-01-01",
                  flags="background"),
        ),
        (
            Told("a sound like an explosion", "Ashraf Naguib", ""),
            Told("did not respect the signal", "National Railways Authority", "Egypt/National Railways Authority"),
            Told("her client had been asleep", "Mona Sidhom", "", "deny", denied=True),
            Told("the completion of the new signalling system", "Kamal Shaheen", "Egypt", "promise"),
        ),
    ),
    "Zamfara": Report(
        "Sahel Wire",
        "2025-02-17T16:40:00Z",
        "GUSAU, Nigeria, Feb 17 (Sahel Wire) - Gunmen on motorcycles abducted at least 52 people, most of them "
        "women and children, in a weekend raid on a village in Nigeria's northwestern Zamfara state, police said "
        "on Monday.\n\n"
        "The attackers stormed Dan Kurmi, in Maru district, late on Saturday, shooting in the air and going from "
        "house to house, residents said. Four members of a local vigilante force died trying to hold them off, "
        "said the village head, Alhaji Bello Maradun.\n\n"
        "State police spokesman Yahaya Lawal said that 11 of the captives had managed to escape on Sunday. About "
        "150 extra officers have been sent to the area to comb the forest, he added.\n\n"
        "\"My two wives are with them,\" Sani Mainasara, a millet farmer, said by phone. \"Nobody has told us "
        "anything.\" A cousin of his was shot dead in the raid.\n\n"
        "A community leader, who declined to be named for fear of reprisals, said the kidnappers wanted 60 million "
        "naira ($40,000) for the release of the group. The state's information commissioner, Munnir Gusau, denied "
        "that the government was negotiating with the gang.\n\n"
        "In a separate statement on Monday, the army said an air strike had killed more than 20 bandits in "
        "neighbouring Katsina state on Friday. It rejected reports that villagers were among the dead.\n\n"
        "Kidnapping for ransom is rife in northwest Nigeria, where security forces are thinly spread. Amnesty "
        "International said last month that 273 people had been killed in Zamfara in 2024, and accused the "
        "authorities of abandoning rural communities.\n\n"
        "In March 2024 some 130 pupils seized from a school in Kuriga, in Kaduna state, were freed after two weeks.",
        (),
        (
            count("at least [52] people", "missing", 52, "Nigeria", "police", "Nigeria", role="civilian/any",
                  q="at_least", day="2025-02-15"),
            count("[Four] members of a local", "killed", 4, "Nigeria", "Bello Maradun", "Nigeria/",
                  role="civilian/military/police/any", day="2025-02-15"),
            count("that [11] of the captives", "rescued", 11, "Nigeria", "Yahaya Lawal", "Nigeria",
                  role="civilian/any", day="2025-02-16"),
            count("About [150] extra officers", "deployed", 150, "Nigeria", "Yahaya Lawal", "Nigeria",
                  role="police", q="about"),
            count("My [two] wives", "missing/detained", 2, "Nigeria", "Sani Mainasara", "", role="civilian/any"),
            count("[A] cousin of his", "killed", 1, "Nigeria", role="civilian/any", day="2025-02-15"),
            count("wanted [60 million] naira", "money", 60_000_000, "/Nigeria", "community leader", ""),
            count("($[40,000])", "money", 40_000, "/Nigeria", "community leader", ""),
            count("more than [20] bandits", "killed", 20, "/bandits/Nigeria", "army", "Nigeria",
                  role="military/any", q="at_least", day="2025-02-14"),
            count("that [273] people had been killed", "killed", 273, "Nigeria", "Amnesty International",
                  "Amnesty International", day="2024-01-01", flags="background"),
            count("some [130] pupils", "rescued", 130, "Nigeria", role="child/any", q="about",
                  day="2024-03-01", flags="background"),
        ),
        (
            Told("going from house to house", "residents", ""),
            Told("told us anything", "Sani Mainasara", ""),
            Told("was negotiating with the gang", "Munnir Gusau", "Nigeria", "deny", denied=True),
            Told("villagers were among the dead", "army", "Nigeria", "deny", denied=True),
            Told("of abandoning rural communities", "Amnesty International", "Amnesty International", "accuse"),
        ),
    ),
    "Arganil fires": Report(
        "Iberian News Service",
        "2025-09-05T18:30:00Z",
        "LISBON, Portugal (INS) - Wildfires fanned by strong winds tore through central Portugal for a third day "
        "Friday, killing three people and forcing around 1,900 residents from their homes, authorities said.\n\n"
        "A volunteer firefighter, 29, died Thursday when his truck overturned on a mountain track near Gois, the "
        "Civil Protection Authority said. Two of his colleagues were hospitalized with burns.\n\n"
        "The other victims, a retired couple, were found in a burned-out car outside Arganil, Mayor Rui Salgueiro "
        "told state broadcaster RTP. \"We asked for planes on Wednesday and they came on Thursday,\" he complained.\n\n"
        "More than 2,300 firefighters, backed by 710 vehicles and 24 aircraft, were on the ground by Friday "
        "afternoon, according to the authority's website. Neighboring Spain sent two water-dropping planes. France "
        "has pledged 60 firefighters, who are expected over the weekend.\n\n"
        "At least 85 houses have burned down in Arganil alone, Salgueiro said. In the hillside hamlet of Benfeita, "
        "villagers beat at the flames with branches. \"My father built this house. I am not leaving it to the "
        "fire,\" said Fernanda Louro, a retired seamstress.\n\n"
        "Police said they had detained two men on suspicion of arson.\n\n"
        "The opposition Socialist Party accused the government of acting too late. Interior Minister Duarte "
        "Meireles rejected the criticism and said the government would pay out 15 million euros in emergency aid "
        "to farmers. The national weather agency warned that the winds would pick up again Sunday.\n\n"
        "Portugal's deadliest fire on record killed 66 people around Pedrogao Grande in June 2017, many of them "
        "trapped in their vehicles on a country road.",
        (("Portugal", "Socialist Party"),),
        (
            count("killing [three] people", "killed", 3, "Portugal", "authorities", "Portugal"),
            count("around [1,900] residents", "evacuated/displaced", 1900, "Portugal", "authorities", "Portugal",
                  role="civilian/any", q="about"),
            count("[A] volunteer firefighter", "killed", 1, "Portugal", "Civil Protection Authority", "Portugal",
                  day="2025-09-04"),
            count("[Two] of his colleagues", "wounded/sick", 2, "Portugal", day="2025-09-04"),
            count("More than [2,300] firefighters", "deployed", 2300, "Portugal",
                  "authority's website/authority/Civil Protection Authority", "Portugal", q="at_least"),
            count("backed by [710] vehicles", "deployed", 710, "Portugal",
                  "authority's website/authority/Civil Protection Authority", "Portugal"),
            count("and [24] aircraft", "deployed", 24, "Portugal",
                  "authority's website/authority/Civil Protection Authority", "Portugal"),
            count("[two] water-dropping planes", "deployed", 2, "Spain"),
            count("pledged [60] firefighters", "deployed", 60, "France", "France", "France", flags="projected"),
            count("At least [85] houses", "destroyed", 85, "Portugal", "Rui Salgueiro", "Portugal",
                  role="civilian/any", q="at_least"),
            count("detained [two] men", "detained", 2, "Portugal", "Police", "Portugal", role="civilian/any"),
            count("pay out [15 million] euros", "money", 15_000_000, "Portugal/", "Duarte Meireles", "Portugal",
                  flags="projected"),
            count("killed [66] people", "killed", 66, "Portugal", role="civilian/any", day="2017-06-01",
                  flags="background"),
        ),
        (
            Told("We asked for planes on Wednesday", "Rui Salgueiro", "Portugal", "state/other"),
            Told("My father built this house", "Fernanda Louro", ""),
            Told("the government of acting too late", "Socialist Party", "Socialist Party", "accuse"),
            Told("the winds would pick up again", "national weather agency/weather agency", "Portugal", "warn"),
        ),
    ),
}
# fmt: on
