"""What is read wrong in the `told_sides_*` articles: words, between bars."""

from __future__ import annotations

SHORT: dict[str, str] = {
    "sides: Kivu": ("taken 23 prisoner|loss of five of its own|weekend at 45,000"),
    "sides: Kashmir": ("destroyed three Indian posts|28 were taken to hospital|more than 1,000 lives"),
    "sides: el-Fasher": ("more than 24,000 people|over 14 million|3.1 million of them"),
    "sides: temple border": ("toll at 12|six sustained injuries"),
    "sides: yellow sea": ("two more sailors|on a rescue mission|will pay a"),
    "sides: upper Nile": ("more than a hundred|21 of his men|34 wounded|at least 9,000 villagers|any role"),
    "sides: Dhaka": (
        "no fewer than 41 demonstrators|did not exceed 18|killing of 32 children|an independent investigation"
    ),
    "sides: Guayaquil": ("nearly 900 police|11 underwent surgery"),
    "sides: Kaduna": ("taken at 287|closer to 200|with 600 soldiers|nearly 100 of them"),
    "sides: Somalia strike": ("no civilians were harmed|Six of the nine|two boys|acknowledged five"),
    "sides: Istanbul round-up": (
        "neutralized five terrorists|over 2,300 suspects|640 of them|their immediate release|These are political"
    ),
    "sides: Djibo": (
        "At least thirty soldiers|"
        "more than 50 dead|"
        "killed 47 soldiers|"
        "taken eight hostages|"
        "65 terrorists|"
        "more than 26,000 dead|"
        "under control"
    ),
    "sides: Banjska": ("three others injured|about 30 heavily|force of 4,500"),
    "sides: Mahabad": ("two members|four of the wounded"),
    "sides: Bolan": ("425 people"),
    "sides: Cuyuni": ("injuring four more|border at 5,000|with 130 troops|one sergeant"),
    "sides: Mocimboa": ("more than 6,000 people|over a million"),
    "sides: Bamenda": ("at least eight civilians|that two of the victims|lost two men"),
    "sides: Puno": (
        "At least 12 people|"
        "two minors|"
        "eight of them|"
        "that a policeman|"
        "that 28 agents|"
        "detained 60 comuneros|"
        "We will not resign"
    ),
}
