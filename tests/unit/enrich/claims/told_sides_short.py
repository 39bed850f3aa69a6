"""What is read wrong in the `told_sides_*` articles: words, between bars."""

from __future__ import annotations

SHORT: dict[str, str] = {
    "sides: Kivu": "weekend at 45,000",
    "sides: Kashmir": "28 were taken to hospital|more than 1,000 lives",
    "sides: el-Fasher": "more than 24,000 people|over 14 million|3.1 million of them",
    "sides: temple border": "toll at 12|six sustained injuries",
    "sides: yellow sea": "two more sailors|on a rescue mission|will pay a",
    "sides: upper Nile": "more than a hundred|21 of his men|34 wounded|at least 9,000 villagers|any role",
    "sides: Dhaka": (
        "no fewer than 41 demonstrators|did not exceed 18|killing of 32 children|an independent investigation"
    ),
    "sides: Guayaquil": "11 underwent surgery",
    "sides: Kaduna": "taken at 287|closer to 200|nearly 100 of them",
    "sides: Somalia strike": "no civilians were harmed|Six of the nine|two boys|acknowledged five",
    "sides: Istanbul round-up": (
        "neutralized five terrorists|over 2,300 suspects|640 of them|their immediate release|These are political"
    ),
    "sides: Djibo": (
        "At least thirty soldiers|more than 50 dead|killed 47 soldiers|taken eight hostages|"
        "more than 26,000 dead|under control"
    ),
    "sides: Banjska": "about 30 heavily|force of 4,500",
    "sides: Mahabad": "four of the wounded",
    "sides: Cuyuni": "border at 5,000",
    "sides: Mocimboa": "over a million",
    "sides: Bamenda": "that two of the victims",
    "sides: Puno": (
        "At least 12 people|two minors|that a policeman|that 28 agents|detained 60 comuneros|We will not resign"
    ),
    "sides: Slovak trains": "Two were no longer breathing",
    "sides: Lake Chad": "two officers",
    "sides: Narathiwat": "Four of the dead|numbered about 10",
    "sides: Toamasina storm": "more than 52,000 people|one person was killed|four more were injured",
    "sides: Amhara": "that 38 bodies|71 patients|three commanders|more than 600,000 people",
    "sides: Tunis boat": "More than 1,300 people|27 people drowned",
    "sides: Manbij dam": "Eleven people|three of them journalists|16 fighters|six civilians",
    "sides: Sinaloa ambush": "more than 1,200 people|1,400 missing|sent 800",
    "sides: Ukhia camp fire": "four schools",
    "sides: Quetta court": "more than 20 agents|Two of the militants|563 people|212 of them",
    "sides: Bamboo ferry": "60 divers|15 other passengers|that 90 people|only 50 life jackets",
    "sides: Blue Nile": "brought down nine",
}
