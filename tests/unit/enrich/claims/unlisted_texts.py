"""Sentences with verbs and nouns that no word list of ours held when they were written, gold first. Invented facts."""

from __future__ import annotations

COUNTED: dict[str, tuple[float, str, str]] = {
    "Rebels decapitated six villagers near the border on Monday, the governor said.": (6, "killed", "any"),
    "Two cooks were scalded when a boiler burst in the hotel kitchen, the manager said.": (2, "wounded", "any"),
    "Nine inmates were strangled in the prison overnight, the warden said.": (9, "killed", "any"),
    "Police incarcerated 40 dissidents after the vote, a rights group said.": (40, "detained", "any"),
    "The surge pulverised 120 homes along the bay, the mayor said.": (120, "destroyed", "any"),
    "The army bulldozed 35 houses in the hamlet, residents said.": (35, "destroyed", "any"),
    "The navy redeployed 800 marines to the strait, the admiral said.": (800, "deployed", "military"),
    "Divers extricated four men from the flooded shaft, the company said.": (4, "rescued", "any"),
    "Gunmen snatched 17 schoolgirls from a dormitory at dawn, the bishop said.": (17, "missing", "child"),
    "The blast crippled five dockers for life, their union said.": (5, "wounded", "any"),
    "Saboteurs dynamited two bridges on the northern line, the railway said.": (2, "destroyed", "any"),
    "The bull gored three runners in the square, a medic said.": (3, "wounded", "any"),
    "The regime gassed 60 villagers in the valley, a defector said.": (60, "killed", "any"),
    "Twelve soldiers were bayoneted in their trench, a captain said.": (12, "casualties", "military"),
    "The fire charred 14 cars in the garage, the owner said.": (14, "destroyed", "any"),
    "Hurricane winds devastated 900 farms on the island, the minister said.": (900, "destroyed", "any"),
    "The junta hanged four officers on Friday, state radio said.": (4, "killed", "military"),
    "Two toddlers were smothered in the crush, the coroner said.": (2, "killed", "child"),
    "The court locked up 25 looters after the riot, a clerk said.": (25, "detained", "any"),
    "The mob disfigured three nuns with acid, the abbess said.": (3, "wounded", "any"),
    "Hailstones bruised 40 campers on Saturday, the park said.": (40, "wounded", "any"),
    "Five riflemen were killed in the ambush, the colonel said.": (5, "killed", "military"),
    "Two sappers were wounded while they cleared the road, the army said.": (2, "wounded", "military"),
    "Three patrolmen were shot dead outside the bank, the sheriff said.": (3, "killed", "police"),
    "Four columnists were jailed for their work, a press group said.": (4, "detained", "journalist"),
    "Two obstetricians were killed when the ward was shelled, the hospital said.": (2, "killed", "medic"),
    "The city recorded 41 homicides last year, the chief of police said.": (41, "killed", "any"),
    "The group counted 16 beheadings in the province since May.": (16, "killed", "any"),
    "Nine preschoolers were hurt when the van overturned, the mayor said.": (9, "wounded", "child"),
    "Six snipers were captured near the mill, the rebels said.": (6, "captured", "military"),
    "The morgue holds 22 cadavers from the wreck, its director said.": (22, "killed", "any"),
    "Eleven drownings were recorded on the coast in July, lifeguards said.": (11, "killed", "any"),
}
"""Sentence -> value, measure and role of its figure."""

TOLD: dict[str, tuple[str, str, float, str]] = {
    "The coroner surmised that nine sailors had drowned in the first minute.": (
        "coroner", "state estimate", 9, "killed"),
    "The bishop averred that 30 pilgrims had been killed on the road.": ("bishop", "state confirm", 30, "killed"),
    "The ministry divulged that 45 workers had been infected.": ("ministry", "state announce", 45, "sick"),
    "The rebels bragged that they had killed 80 soldiers in the valley.": ("rebels", "state other", 80, "killed"),
    "The prosecutor ascertained that five guards had been killed.": (
        "prosecutor", "state report confirm", 5, "killed"),
    '"We lost 14 men on that ridge," the colonel intoned.': ("colonel", "state", 14, "killed"),
    '"They took 20 hostages," the widow wailed.': ("widow", "state", 20, "detained"),
    "The surgeon certified that three boys had died of burns.": ("surgeon", "state confirm", 3, "killed"),
    "The insurer guessed that 700 houses had been destroyed.": ("insurer", "estimate state", 700, "destroyed"),
    "The envoy intimated that 60 prisoners would be freed.": ("envoy", "state announce", 60, "rescued"),
    "The director objected that only two visitors had been hurt.": (
        "director", "state deny other condemn", 2, "wounded"),
    "The general foresaw that 500 of his men would be killed.": ("general", "estimate state warn", 500, "killed"),
}  # fmt: skip
"""Sentence -> who says it, the acts that fit, value and measure of what is said."""

NO_HARM: tuple[str, ...] = (
    "The bank's collapse devastated 4,000 savers, their lawyer said.",
    "The comic roasted 12 lawmakers at the gala, the paper said.",
    "The champion crushed 14 rivals on the way to the final, her coach said.",
    "The chef butchered 12 pigs in front of 40 guests on Sunday, the paper said.",
    "The airline grounded 22 pilots after the audit, the union said.",
    "The striker smashed two records in a week, the club said.",
    "Stage fright paralysed six singers, the director said.",
    "Debt crippled 300 farmers in the valley, the union said.",
    "The new law strangled 50 small shops, the owners said.",
    "Proud aunts smothered the two newborns with kisses, the midwife said.",
    "The label snatched 17 singers from a rival, the paper said.",
    "The cook scalded 12 tomatoes before he served 60 guests, the paper said.",
    "The club drafted five swimmers from a college, its president said.",
    "The coach suspended six players for the final, the club said.",
    "Detectives grilled seven witnesses for hours, the lawyer said.",
    "The party expelled 40 members over the vote, its leader said.",
    "The bowler pulverised nine opponents in an hour, the club said.",
    "The quiz stumped 300 students, the teacher said.",
    "Lawyers extricated two singers from their contracts, the label said.",
    "The merger swallowed 12 banks, the minister said.",
    "The library lends 90 murder novels a week, the clerk said.",
    "Six homicide detectives were promoted on Friday, the mayor said.",
    "The novel has five murders, a critic said.",
    "The museum bought two guillotines and nine sabres at the auction, the dealer said.",
    "Four private hospitals joined the scheme, the minister said.",
    "The vine strangled 40 young oaks in the park, the gardener said.",
    "The flu crippled 30 bus routes in the city, the operator said.",
    "Mechanics gassed up 14 cars before the rally, the team said.",
    "Guards locked up 25 bicycles in the cellar, the school said.",
    "Critics bruised the egos of six directors, the paper said.",
    "The chef charred 14 peppers for 30 guests, the paper said.",
    "The author entombed 13 letters in the wall of the chapel, her nephew said.",
)
"""Sentences whose numbers count nobody harmed, moved or lost, and nothing destroyed."""

NOBODY_SAYS: tuple[str, ...] = (
    "The dog barked at 12 visitors on Monday.",
    "The bishop preached to 3,000 worshippers on Sunday.",
    "The permit allowed 30 boats to leave the harbour.",
    "The charity granted 60 farmers a loan last week.",
    "The clinic certified 20 midwives last month.",
    "The court established a fund for 70 widows in May.",
    "The crowd of 900 fans roared when the team came.",
    "The runner guessed the weight of 20 melons and won a prize.",
    "The teacher related well to her 25 pupils.",
)
"""Sentences that cite nobody."""

UNLISTED = (*COUNTED, *TOLD, *NO_HARM, *NOBODY_SAYS)
"""All sentences of this set."""
