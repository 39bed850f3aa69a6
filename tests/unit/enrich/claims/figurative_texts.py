"""Words of harm that harm nobody, or nobody counted: figures of speech, plots, contests, errands, attempts; and beside
each the like sentence that means what it says. Figures with their measure, side and modality."""

from __future__ import annotations

from tests.unit.enrich.claims.neighbour_texts import Told

FIGURATIVE: dict[str, Told] = {
    # who is registered somewhere has fled only where the text tells of flight, or a body for refugees counts them
    "LAGOS, Nigeria (Wire) - Some 40,000 pupils are registered in schools across the state, the ministry said.": [
        ("40,000", "other", "Nigeria", "actual")
    ],
    "ACCRA, Ghana (Wire) - Two hundred employees are registered at the camp for the summer course.": [
        ("Two hundred", "other", "Ghana", "actual")
    ],
    "QUITO, Ecuador (Wire) - The city hosted 3,000 delegates in its new stadium.": [
        ("3,000", "present", "Ecuador", "actual")
    ],
    "KAMPALA, Uganda (Wire) - Some 800 displaced people have been registered in camps, the ministry said.": [
        ("800", "displaced", "Uganda", "actual")
    ],
    "GENEVA, Switzerland (Wire) - UNHCR had registered 12,000 people in Chad by Sunday.": [
        ("12,000", "displaced", "Chad", "actual")
    ],
    "DHAKA, Bangladesh (Wire) - Families fled the rising river. Some 900 people are hosted in schools, the mayor "
    "said.": [("900", "displaced", "Bangladesh", "actual")],
    # who leaves on an errand has not fled
    "DELHI, India (Wire) - Some 20,000 farmers left their farms to protest in the capital on Monday.": [
        ("20,000", "present", "India", "actual")
    ],
    "WARSAW, Poland (Wire) - Around 2,000 graduates left the region for jobs in the capital.": [
        ("2,000", "other", "Poland", "actual")
    ],
    "PARIS, France (Wire) - Around 400 doctors left their homes early to join the march, unions said.": [
        ("400", "present", "France", "actual")
    ],
    "DHAKA, Bangladesh (Wire) - Some 20,000 farmers left their farms as the river rose, officials said.": [
        ("20,000", "displaced", "Bangladesh", "actual")
    ],
    "BANGUI, Central African Republic (Wire) - About 900 villagers have left their homes to escape the raids, a "
    "monk said.": [("900", "displaced", "Central African Republic", "actual")],
    "LIMA, Peru (Wire) - About 300 residents left their homes to stay with relatives as the lava neared.": [
        ("300", "displaced", "Peru", "actual")
    ],
    # who has a post or a match to lose pays for a defeat with that
    "LONDON, England (Wire) - Two ministers paid the ultimate price for the defeat, the paper said.": [
        ("Two", "other", "United Kingdom", "actual")
    ],
    "ROME, Italy (Wire) - Six lawmakers paid the ultimate price at the polls.": [("Six", "other", "Italy", "actual")],
    "TOKYO, Japan (Wire) - Three coaches paid the ultimate price for a poor season.": [],
    "OSLO, Norway (Wire) - Nine soldiers paid the ultimate price, the minister said.": [
        ("Nine", "killed", "Norway", "actual")
    ],
    "OTTAWA, Canada (Wire) - The 11 firefighters paid the ultimate price for their courage, the mayor said.": [
        ("11", "killed", "Canada", "actual")
    ],
    "DUBLIN, Ireland (Wire) - Four peacekeepers made the ultimate sacrifice in Lebanon, the president said.": [
        ("Four", "killed", "Lebanon", "actual")
    ],
    # feelings and quarrels blind nobody
    "QUITO, Ecuador (Wire) - The row blinded three senators to the risks, an aide said.": [
        ("three", "other", "Ecuador", "actual")
    ],
    "LIMA, Peru (Wire) - Two players blinded by rage attacked the referee, the club said.": [
        ("Two", "other", "Peru", "actual")
    ],
    "ROME, Italy (Wire) - Four judges were blinded by ambition, the lawyer said.": [
        ("Four", "other", "Italy", "actual")
    ],
    "LIMA, Peru (Wire) - Two protesters were blinded by rubber bullets, the lawyer said.": [
        ("Two", "wounded", "Peru", "actual")
    ],
    "DHAKA, Bangladesh (Wire) - The acid blinded three women, doctors said.": [
        ("three", "wounded", "Bangladesh", "actual")
    ],
    "TEHRAN, Iran (Wire) - Five students were blinded in one eye by pellets, a lawyer said.": [
        ("Five", "wounded", "Iran", "actual")
    ],
    # taxes, strikes and want hit purses; cars, bullets and stones hit people
    "BERLIN, Germany (Wire) - The new tariffs hit 40,000 farmers, the union said.": [
        ("40,000", "other", "Germany", "actual")
    ],
    "BERLIN, Germany (Wire) - Some 12,000 commuters were hit by the rail strike on Monday.": [
        ("12,000", "other", "Germany", "actual")
    ],
    "MADRID, Spain (Wire) - The drought has hit 300,000 farmers in the south.": [
        ("300,000", "other", "Spain", "actual")
    ],
    "BERLIN, Germany (Wire) - The rise in rents hurt 300,000 families, a clerk said.": [
        ("300,000", "other", "Germany", "actual")
    ],
    "ROME, Italy (Wire) - Around 4,000 pensioners are trapped in poverty, the charity said.": [
        ("4,000", "other", "Italy", "actual")
    ],
    "BERLIN, Germany (Wire) - A tram hit three pedestrians on Monday.": [("three", "casualties", "Germany", "actual")],
    "BERLIN, Germany (Wire) - Some 12 commuters were hit by an air strike on Monday.": [
        ("12", "casualties", "Germany", "actual")
    ],
    "MADRID, Spain (Wire) - Seven people were hit by falling rocks.": [("Seven", "casualties", "Spain", "actual")],
    "ROME, Italy (Wire) - Around 40 pensioners are trapped in a lift, the charity said.": [
        ("40", "missing", "Italy", "actual")
    ],
    "MADRID, Spain (Wire) - The mercury hit 41 and broke 14 records.": [],
    # plots are told in the present, by or in a work
    "In the film, a detective hunts a man who murders six women in a quiet village.": [],
    "The play tells of two soldiers captured behind enemy lines.": [],
    "He plays a surgeon accused of killing nine patients in the series.": [],
    "The hero of the novel shoots five bandits.": [],
    "A gunman killed three people during a screening of the film, police said.": [("three", "killed", None, "actual")],
    "The film is about the nurse who killed seven patients in 1998, the director said.": [
        ("seven", "killed", None, "actual")
    ],
    "A stage collapsed during the play, killing two actors.": [("two", "killed", None, "actual")],
    # contests, contracts and posts
    "Ten lawmakers survived the recall vote, the commission said.": [("Ten", "other", None, "actual")],
    "Ten passengers survived the crash, the commission said.": [("Ten", "rescued", None, "actual")],
    "Seven swimmers were released from the squad.": [("Seven", "other", None, "actual")],
    "Seven swimmers were released by their captors.": [("Seven", "rescued", None, "actual")],
    "Sixteen players are missing through injury, the coach said.": [("Sixteen", "other", None, "actual")],
    "Three ministers were missing from the parade.": [("Three", "other", None, "actual")],
    "Three ministers were missing after the quake.": [("Three", "missing", None, "actual")],
    "The club released 12 players on Monday.": [("12", "other", None, "actual")],
    "Some 400 pupils were sent home after a gas leak at the school.": [("400", "other", None, "actual")],
    "Forty captives were freed in a swap and 30 of them were sent home.": [
        ("Forty", "rescued", None, "actual"),
        ("30", "rescued", None, "actual"),
    ],
    "The airline is missing 40 pilots, its boss said.": [("40", "other", None, "actual")],
    "Three million people lost out as the bank failed.": [("Three million", "other", None, "actual")],
    "Thirty policemen lost their case in court.": [("Thirty", "other", None, "actual")],
    "Thirty soldiers were lost in the raid.": [("Thirty", "killed", None, "actual")],
    "The company hopes to capture 5 million users.": [("5 million", "other", None, "actual")],
    "The company buried 40 clerks in debt.": [("40", "other", None, "actual")],
    "The landslide buried 40 clerks in mud.": [("40", "missing", None, "actual")],
    "The opposition captured 12 towns in the local election.": [],
    "The rebels captured 12 soldiers in the hills.": [("12", "captured", None, "actual")],
    "Seven contestants were sent packing.": [("Seven", "other", None, "actual")],
    "Seven firefighters were sent to the coast.": [("Seven", "deployed", None, "actual")],
    # what is done to the things of people is not done to them
    "Police seized the passports of 40 workers, a union said.": [("40", "other", None, "actual")],
    "Soldiers burned the houses of 200 villagers, a witness said.": [("200", "other", None, "actual")],
    "The drought is killing 400 farmers' cattle, the minister said.": [("400", "other", None, "actual")],
    "Police seized the bodies of 40 workers, a union said.": [("40", "killed", None, "actual")],
    "The fire cost the lives of 200 villagers, a witness said.": [("200", "killed", None, "actual")],
    # a joined verb has the subject of the one before, and a clause below an object tells of that
    "The robbers beat 12 guards and vanished.": [("12", "other", None, "actual")],
    "Gunmen shot dead three guards and vanished.": [("three", "killed", None, "actual")],
    "Three soldiers stood guard over the coffin of the queen, who died aged 96.": [("Three", "other", None, "actual")],
    "Three soldiers stood guard at the school, where a boy died on Monday.": [
        ("Three", "other", None, "actual"),
        ("a", "killed", None, "actual"),
    ],
    "The storm cut power to 30,000 people and died out.": [("30,000", "other", None, "actual")],
    # what is tried or nearly happens
    "He tried to kill three people, prosecutors said.": [("three", "other", None, "actual")],
    "The plot to kidnap two judges was foiled.": [("two", "other", None, "actual")],
    "The army launched an operation to free 40 nurses.": [("40", "other", None, "actual")],
    "Two rescuers were nearly killed when the roof fell in.": [("Two", "other", None, "actual")],
    "The gunman managed to kill three people.": [("three", "killed", None, "actual")],
    "The suspect went on to kill four people.": [("four", "killed", None, "actual")],
    # who is looked for may be wanted for something
    "Police are looking for two witnesses.": [("two", "other", None, "actual")],
    "The council is searching for 12 new teachers.": [("12", "other", None, "actual")],
    "Divers are looking for two swimmers.": [("two", "missing", None, "actual")],
    # beasts and people of stories
    "About 300 whales died on the beach.": [],
    "About 300 pilgrims died on the road.": [("300", "killed", None, "actual")],
    # who has not come back from the sea is missing; who has not come back to work is not
    "Three climbers have not returned from the mountain, the rescue service said.": [
        ("Three", "missing", None, "actual")
    ],
    "Six fishermen failed to return from a trip, their families said.": [("Six", "missing", None, "actual")],
    "Some 300 workers have not returned to work.": [("300", "other", None, "actual")],
    "More than 4,000 families have not returned to their homes, the agency said.": [("4,000", "other", None, "actual")],
    "Officials urged 3,000 residents to evacuate as the fire spread.": [("3,000", "evacuated", None, "actual")],
    "The usher asked 12 guests to leave.": [("12", "other", None, "actual")],
    # a value is of the time named with it, and not of the next one's
    "The floods killed 120 people, the ministry said, compared with 200 in the previous report and 90 last year.": [
        ("120", "killed", None, "actual"),
        ("200", "killed", None, "actual"),
        ("90", "killed", None, "actual"),
    ],
    # the same in common and varied ways
    "BOGOTA, Colombia (Wire) - A suicide bomber blew himself up, killing at least 12 worshippers and wounding "
    "30, police said.": [("12", "killed", "Colombia", "actual"), ("30", "wounded", "Colombia", "actual")],
    "MAIDUGURI, Nigeria (Wire) - Floods have left 23,000 people homeless in the north, aid workers said.": [
        ("23,000", "displaced", "Nigeria", "actual")
    ],
    "TEGUCIGALPA, Honduras (Wire) - Search teams were looking for eight people swept away by the river, the "
    "mayor said.": [("eight", "missing", "Honduras", "actual")],
    "REYKJAVIK, Iceland (Wire) - All 3,800 residents of the town were told to leave after tremors, an agency said.": [
        ("3,800", "evacuated", "Iceland", "actual")
    ],
    "ACCRA, Ghana (Wire) - Gunmen abducted 140 pupils from a boarding school, parents said.": [
        ("140", "missing", "Ghana", "actual")
    ],
    "SUVA, Fiji (Wire) - The fire, in which 56 people perished, broke out in a car park.": [
        ("56", "killed", "Fiji", "actual")
    ],
    "LIMA, Peru (Wire) - The cyclone has so far claimed 86 lives and left 130,000 without homes.": [
        ("86", "killed", "Peru", "actual"),
        ("130,000", "displaced", "Peru", "actual"),
    ],
    "DAKAR, Senegal (Wire) - Three people succumbed to their injuries overnight, bringing the toll to 63, a "
    "spokesman said.": [("Three", "killed", "Senegal", "actual"), ("63", "killed", "Senegal", "actual")],
    "YEREVAN, Armenia (Wire) - President Ana Petrosyan said 31 servicemen had surrendered.": [
        ("31", "captured", "Armenia", "actual")
    ],
    "OSLO, Norway (Wire) - Twelve crew of a sunken trawler remain unaccounted for, the coast guard said.": [
        ("Twelve", "missing", "Norway", "actual")
    ],
}
