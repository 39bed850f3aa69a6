"""Short articles on many kinds of events, in the styles of several outlets, and the claims a careful reader finds.

All words and facts are invented. The expectations were written down before the first run, and changed since only where
the gazetteer decides (the body UNHCR) and for the name of `their union`.
"""

from __future__ import annotations

from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Row:
    """A claim with a figure: who says it, for which side, what, how many, how exactly, of whose, which people, when."""

    claimant: str
    party: str | None
    measure: str
    value: float | tuple[float | None, float | None]
    affected: str | None
    role: str = "any"
    qualifier: str = "exactly"
    day: str | None = None
    polarity: str = "asserted"


@dataclass(frozen=True, slots=True)
class Story:
    """An article; `said` are (claimant, act, polarity) of statements without a figure that must be found."""

    source: str
    published: str
    text: str
    rows: list[Row]
    said: list[tuple[str, str, str]] = field(default_factory=list)
    background: tuple[float, ...] = ()
    projected: tuple[float, ...] = ()
    previous: tuple[float, ...] = ()


STORIES: dict[str, Story] = {
    "earthquake": Story(
        "Andes Wire",
        "2025-03-03T16:00:00Z",
        "QUITO, March 3 (Andes Wire) - A strong earthquake shook the coast of Ecuador before dawn on Monday, killing "
        "at least 37 people and cutting power to several towns, officials said.\n\n"
        "The national risk agency said 412 people had been injured and more than 1,100 homes had been destroyed. "
        "It put the number of missing at 58.\n\n"
        '"We are still digging with our hands," said Marta Cevallos, the mayor of the port of Muisne. She said 14 '
        "children were among the dead.\n\n"
        "Neighbouring Peru sent 60 rescuers.\n\nA quake in 1998 killed five people in the same province.",
        [
            Row("officials", "Ecuador", "killed", 37, "Ecuador", "any", "at_least", "2025-03-03"),
            Row("national risk agency", "Ecuador", "wounded", 412, "Ecuador", day="2025-03-03"),
            Row("national risk agency", "Ecuador", "destroyed", 1100, "Ecuador", "any", "at_least", "2025-03-03"),
            Row("national risk agency", "Ecuador", "missing", 58, "Ecuador", day="2025-03-03"),
            Row("Marta Cevallos", "Ecuador", "killed", 14, "Ecuador", "child", day="2025-03-03"),
            Row("Andes Wire", None, "deployed", 60, "Peru", day="2025-03-03"),
            Row("Andes Wire", None, "killed", 5, "Ecuador", day="1998-01-01"),
        ],
        [("Marta Cevallos", "state", "asserted")],
        background=(5,),
    ),
    "ferry": Story(
        "Coast Radio Online",
        "2024-11-18T10:00:00Z",
        "Ferry sinks off Tanzania: what we know\n\n"
        "- The ferry went down in bad weather on Saturday night with 214 people aboard, the coastguard says.\n"
        "- Ninety-six passengers have been rescued, according to the operator, Zan Lines.\n"
        "- Divers have recovered 41 bodies, police chief Juma Rashidi told reporters on Monday.\n"
        "- Between 70 and 80 people are still missing, the coastguard says.\n"
        "- Zan Lines denies that the ship was overloaded.\n",
        [
            Row("coastguard", "Tanzania", "present", 214, "Tanzania", day="2024-11-16"),
            Row("Zan Lines", "Zan Lines", "rescued", 96, "Tanzania"),
            Row("Juma Rashidi", "Tanzania", "killed", 41, "Tanzania", day="2024-11-16"),
            Row("coastguard", "Tanzania", "missing", (70, 80), "Tanzania", "any", "range", "2024-11-16"),
        ],
        [("Zan Lines", "deny", "denied")],
    ),
    "epidemic": Story(
        "Mirror of the South",
        "2023-07-12T07:00:00Z",
        "The Ministry of Health of Uganda has informed that in the district of Kasese already 83 cases of the cholera "
        "are registered, and that 9 persons have died.\n\n"
        "According to the words of the minister Grace Nakimuli, 26 patients stay in the hospital. The minister "
        "rejected the information that two doctors had died.\n\n"
        "The World Health Organization, on its side, estimates the number of the infected at about 300.",
        [
            Row("Ministry of Health of Uganda", "Uganda", "sick", 83, "Uganda"),
            Row("Ministry of Health of Uganda", "Uganda", "killed", 9, "Uganda"),
            Row("Grace Nakimuli", "Uganda", "sick", 26, "Uganda"),
            Row("Grace Nakimuli", "Uganda", "killed", 2, "Uganda", "medic", polarity="denied"),
            Row("World Health Organization", "World Health Organization", "sick", 300, "Uganda", "any", "about"),
        ],
    ),
    "protest": Story(
        "Daily Bugler",
        "2024-06-09T06:30:00Z",
        "FURIOUS farmers brought Dublin to a standstill on Saturday.\n\n"
        "Police put the crowd at 4,000 but organisers claimed that 15,000 people had marched. Eleven protesters were "
        "nicked and three officers hurt, cops said last night.\n\n"
        "'It was a disgrace,' fumed dad-of-three Declan Roche, 52. \"Nobody listens to us,\" he stormed.\n\n"
        "A spokeswoman for the Irish Farmers' League denied that marchers threw bottles.",
        [
            Row("Police", "Ireland", "present", 4000, "Ireland", day="2024-06-08"),
            Row("organisers", None, "present", 15000, "Ireland", day="2024-06-08"),
            Row("cops", "Ireland", "detained", 11, "Ireland", day="2024-06-08"),
            Row("cops", "Ireland", "wounded", 3, "Ireland", "police", day="2024-06-08"),
        ],
        [("Declan Roche", "state", "asserted"), ("spokeswoman for the Irish Farmers' League", "deny", "denied")],
    ),
    "hostages": Story(
        "Savanna Press",
        "2024-02-22T14:00:00Z",
        "ABUJA (Savanna Press) — Gunmen abducted 46 pupils and four teachers from a boarding school in northern "
        "Nigeria on Tuesday night, the state governor said.\n\n"
        "Police spokesman Musa Danjuma said on Thursday that 19 of the pupils had been freed and that two kidnappers "
        "had been shot dead.\n\n"
        "A mother who asked not to be named said that more than 20 children were still being held. No group has "
        "claimed responsibility.",
        [
            Row("state governor", "Nigeria", "missing", 46, "Nigeria", "child", day="2024-02-20"),
            Row("state governor", "Nigeria", "missing", 4, "Nigeria", day="2024-02-20"),
            Row("Musa Danjuma", "Nigeria", "rescued", 19, "Nigeria", "child"),
            Row("Musa Danjuma", "Nigeria", "killed", 2, "Nigeria"),
            Row("mother", None, "detained", 20, "Nigeria", "child", "at_least"),
        ],
    ),
    "mine": Story(
        "Copper Times",
        "2025-01-17T15:00:00Z",
        "The bodies of six more miners have been found at the Silver Ridge mine in Zambia, where a gallery collapsed "
        "on Wednesday, the mines ministry said, raising the death toll to 17.\n\n"
        "Company spokeswoman Ruth Banda said eight men remained unaccounted for. Rescue leader Peter Phiri said that "
        "five had been pulled out alive on Thursday.\n\n"
        "The miners' union accused the company of ignoring warnings and said 30 men had been underground.",
        [
            Row("mines ministry", "Zambia", "killed", 6, "Zambia", day="2025-01-15"),
            Row("mines ministry", "Zambia", "killed", 17, "Zambia", day="2025-01-15"),
            Row("Ruth Banda", None, "missing", 8, "Zambia", day="2025-01-15"),
            Row("Peter Phiri", None, "rescued", 5, "Zambia", day="2025-01-16"),
            Row("miners' union", "miners' union", "present", 30, "Zambia", day="2025-01-15"),
        ],
        [("miners' union", "accuse", "asserted")],
    ),
    "strike": Story(
        "Tagus Herald",
        "2023-10-04T08:00:00Z",
        "More than 20,000 nurses walked out across Portugal on Tuesday, their union said, while the health ministry "
        "put the number at 6,500.\n\n"
        "Minister Rui Saldanha said 300 operations had been postponed. The union demanded a pay rise of 12 percent. "
        "It dismissed the ministry's count as fantasy.\n\n"
        "No injuries were reported.",
        [
            Row("union", None, "present", 20000, "Portugal", "medic", "at_least", "2023-10-03"),
            Row("health ministry", "Portugal", "present", 6500, "Portugal"),
            Row("Tagus Herald", None, "wounded", 0, "Portugal"),
        ],
        [("union", "demand", "asserted"), ("union", "deny", "denied")],
    ),
    "election": Story(
        "Gulf of Guinea Post",
        "2024-12-08T20:00:00Z",
        "Three people were killed and at least 25 wounded in clashes during Sunday's vote in Ghana, according to the "
        "electoral commission.\n\n"
        "The opposition Unity Front said that seven of its supporters had been killed. Information minister Kofi "
        'Boateng rejected the figure. "We know of three dead," he told reporters.\n\n'
        "Observers from the European Union called on all parties to stay calm.",
        [
            Row("electoral commission", "Ghana", "killed", 3, "Ghana", day="2024-12-08"),
            Row("electoral commission", "Ghana", "wounded", 25, "Ghana", "any", "at_least", "2024-12-08"),
            Row("Unity Front", "Unity Front", "killed", 7, "Unity Front", day="2024-12-08"),
            Row("Kofi Boateng", "Ghana", "killed", 3, "Ghana", day="2024-12-08"),
        ],
        [("Observers from the European Union", "call_for", "asserted")],
    ),
    "refugees": Story(
        "Desert Dispatch",
        "2024-04-15T12:00:00Z",
        "Some 12,000 people have crossed into Chad from Sudan since Thursday to escape the shelling, the UN refugee "
        "agency said on Monday.\n\n"
        "The Chadian interior ministry, which counts only registered families, reported 9,400 refugees. Aid group "
        "Doctors at Hand warned that 500 children were ill with measles.\n\n"
        '"Our wells are dry," said Chad\'s interior minister, Hassan Abakar.',
        [
            Row("UNHCR", "UNHCR", "displaced", 12000, "Sudan", "any", "about", "2024-04-11"),
            Row("Chadian interior ministry", "Chad", "displaced", 9400, "Sudan"),
            Row("Doctors at Hand", "Doctors at Hand", "sick", 500, "Chad", "child"),
        ],
        [("Hassan Abakar", "state", "asserted")],
    ),
    "exchange": Story(
        "Mekong Mail",
        "2025-08-02T18:00:00Z",
        "BANGKOK - Thailand and Cambodia swapped prisoners on Saturday, a week after clashes at their border.\n\n"
        "Cambodia said 18 of its soldiers had been freed. The Thai army confirmed the release of 11 Thai troops, three "
        "of whom were wounded.\n\n"
        "The Thai Foreign Ministry accused Cambodia of still holding six prisoners. Phnom Penh rejected this and said "
        "that it held no one.",
        [
            Row("Cambodia", "Cambodia", "rescued", 18, "Cambodia", "military", day="2025-08-02"),
            Row("Thai army", "Thailand", "rescued", 11, "Thailand", "military"),
            Row("Thai army", "Thailand", "wounded", 3, "Thailand", "military"),
            Row("Thai Foreign Ministry", "Thailand", "detained", 6, "Thailand"),
        ],
        [("Phnom Penh", "deny", "denied")],
    ),
    "wildfire": Story(
        "Hellas Now",
        "2024-08-21T09:00:00Z",
        "Flames fanned by strong winds have destroyed 400 homes near Patras since Monday, Greece's fire service said. "
        "One firefighter has died and 13 others were treated for burns.\n\n"
        "About 5,200 residents were evacuated by boat, mayor Kostas Damis said, up from 3,000 on Tuesday.\n\n"
        "Forecasters warned that the fire could drive 10,000 more people from their homes.",
        [
            Row("Greece's fire service", "Greece", "destroyed", 400, "Greece", day="2024-08-19"),
            Row("Hellas Now", None, "killed", 1, "Greece"),
            Row("Hellas Now", None, "wounded", 13, "Greece"),
            Row("Kostas Damis", "Greece", "evacuated", 5200, "Greece", "any", "about"),
            Row("Kostas Damis", "Greece", "evacuated", 3000, "Greece"),
            Row("Forecasters", None, "displaced", 10000, "Greece"),
        ],
        projected=(10000,),
        previous=(3000,),
    ),
    "air_crash": Story(
        "Plane Facts Daily",
        "2023-05-27T11:00:00Z",
        "All 78 passengers and six crew members were killed when a turboprop came down near Cusco, Peru, on Friday "
        "evening, the airline confirmed.\n\n"
        "Twelve French tourists were among the dead, the Foreign Ministry in Paris said.\n\n"
        "The tower lost contact at 7:42 p.m., civil aviation chief Luis Ordaz told local radio. Nobody on the ground "
        "was hurt.\n\n"
        "It is the country's worst accident since 2010, when 55 people died.",
        [
            Row("airline", None, "killed", 78, "Peru", day="2023-05-26"),
            Row("airline", None, "killed", 6, "Peru", day="2023-05-26"),
            Row("Foreign Ministry in Paris", "France", "killed", 12, "France", day="2023-05-26"),
            Row("Plane Facts Daily", None, "wounded", 0, "Peru", day="2023-05-26"),
            Row("Plane Facts Daily", None, "killed", 55, "Peru", day="2010-01-01"),
        ],
        [("Luis Ordaz", "state", "asserted")],
        background=(55,),
    ),
}
