"""Sentences on what became of people, by what a verb, a noun or an account says: number, measure, role, outdated."""

from __future__ import annotations

from tests.unit.enrich.claims.figures import Expected

# fmt: off
FATES: dict[str, list[Expected]] = {
    "Chad said it killed 26 Libyan soldiers on Sunday while losing four of its own.": [
        ("26", "killed", "military", False), ("four", "killed", "military", False),
    ],
    "Eritrea said its forces killed 50 rebels and lost eight of their own.": [
        ("50", "killed", "military", False), ("eight", "killed", "military", False),
    ],
    "The brigade said it had killed 35 militants for the loss of three of its own.": [
        ("35", "killed", "military", False), ("three", "killed", "military", False),
    ],
    "The column lost nine of its own in the raid, a spokesman said.": [("nine", "killed", "military", False)],
    "The cartel boasted that police had lost four men.": [("four", "killed", "police", False)],
    "The admiralty admitted the loss of five sailors.": [("five", "killed", "any", False)],
    "The firm spoke of the loss of five managers.": [("five", "other", "any", False)],
    '"Seven sergeants of our regiment fell at their posts," the general said.': [
        ("Seven", "killed", "military", False),
    ],
    "Some 200 soldiers fell in the battle, the ministry said.": [("200", "killed", "military", False)],
    "Twelve soldiers fell from a lorry on Monday.": [("Twelve", "other", "military", False)],
    "A search was under way for 16 more, the harbour master said.": [("16", "missing", "any", False)],
    "The search continued on Tuesday for eight fishermen.": [("eight", "missing", "any", False)],
    "The company said it had lost contact with two pilots.": [("two", "missing", "any", False)],
    "Thirty are wounded and contact with seven has been lost, the ministry said.": [
        ("Thirty", "wounded", "any", False), ("seven", "missing", "any", False),
    ],
    "The minister kept in contact with nine envoys.": [("nine", "other", "any", False)],
    "The clinic treated 12 people for burns and smoke inhalation.": [("12", "wounded", "any", False)],
    "The clinic treated 90 people for severe diarrhoea.": [("90", "sick", "any", False)],
    "Nine labourers are still under the mud, the mayor said.": [("Nine", "missing", "any", False)],
    "About 60 clerks were at work there on Monday.": [("60", "present", "any", False)],
    "Seven climbers have not been heard from since Sunday.": [("Seven", "missing", "any", False)],
    "There are still 18 people whom nobody has heard from.": [("18", "missing", "any", False)],
    "More than 4,000 people have crossed the river since Monday, the prefect said.": [
        ("4,000", "displaced", "any", False),
    ],
    "Some 900 pedestrians crossed the bridge.": [("900", "other", "any", False)],
    "Some 800 families have reached the town of Barani, the aid group said.": [("800", "displaced", "any", False)],
    "About 5,500 people have left Lomé since the attack, the agency said.": [("5,500", "displaced", "any", False)],
    "Around 70 families spent the night with relatives, the mayor said.": [("70", "displaced", "any", False)],
    "About 900 islanders spent the morning in shelters.": [("900", "evacuated", "any", False)],
    "Up to 700 people would have to be moved from the valley, the county said.": [("700", "evacuated", "any", False)],
    "Georgia got back 19 soldiers on Friday, the ministry said.": [("19", "rescued", "military", False)],
    "Some 300 clerks got back to work on Friday.": [("300", "other", "any", False)],
    "She said an exchange of 80 prisoners was planned for Friday.": [("80", "rescued", "any", False)],
    "The chancellor promised the sending of 250 men.": [("250", "deployed", "any", False)],
    "Some 14,000 people have fled, against 6,200 on Tuesday.": [
        ("14,000", "displaced", "any", False), ("6,200", "displaced", "any", True),
    ],
    "The ministry reported 130 dead, against 95 a day before.": [
        ("130", "killed", "any", False), ("95", "killed", "any", True),
    ],
    "The commander put enemy losses at 210 dead and wounded.": [("210", "casualties", "military", False)],
    "The army killed or wounded more than 70, it said.": [("70", "casualties", "any", False)],
    "The blast killed 12 and wounded 40 others.": [("12", "killed", "any", False), ("40", "wounded", "any", False)],
    "The junta put rebel dead at more than 90.": [("90", "killed", "any", False)],
    "The registrar counted 64 wounded, most of them with cuts.": [("64", "wounded", "any", False)],
    "The doctor owned up to three deaths.": [("three", "killed", "any", False)],
    "The army said it had eliminated 11 militants.": [("11", "killed", "military", False)],
    "The club eliminated 11 jobs.": [("11", "other", "any", False)],
    "The battalion killed 60 Banyaru, a spokesman said.": [("60", "killed", "any", False)],
    "It claimed to have captured nine alive.": [("nine", "captured", "any", False)],
    "The harbour office put the number of those on board at between 60 and 75.": [
        ("60 and 75", "present", "any", False),
    ],
    "Sixty men took part. Police said there were 40.": [
        ("Sixty", "present", "any", False), ("40", "present", "any", False),
    ],
    "Divers brought out four boys on Friday.": [("four", "rescued", "child", False)],
    "The army took 300 villagers out by bus.": [("300", "evacuated", "any", False)],
    "The gunners shot down three of the eight drones that came over.": [("three", "destroyed", "any", False)],
    "Air defences intercepted nine missiles overnight.": [("nine", "destroyed", "any", False)],
    "The coastguard intercepted nine boats overnight.": [],
    "The navy took 23 men off the burning tanker.": [("23", "rescued", "any", False)],
    "The blaze killed nine people. Among the dead was a nurse.": [
        ("nine", "killed", "any", False), ("a", "killed", "medic", False),
    ],
    "Three people died in the raid on Tula. A plumber was killed in Ode and two others were hurt by splinters.": [
        ("Three", "killed", "any", False), ("A", "killed", "any", False), ("two", "wounded", "any", False),
    ],
    "A march of 900 widows blocked the avenue.": [("900", "present", "any", False)],
    "The militia drove 7,000 people from the province.": [("7,000", "displaced", "any", False)],
    "Dozens of sick people waited on benches overnight.": [("Dozens", "sick", "any", False)],
    "It has sent 140 rescue personnel.": [("140", "deployed", "any", False)],
    "Two warships met at dawn. A frigate said nine sailors were dead.": [("nine", "killed", "military", False)],
    "A freighter with warships near it sank, and nine sailors are dead.": [("nine", "killed", "any", False)],
    "The fund is asking donors for $31m.": [("31m.", "money", "any", False)],
    "Dengue is spreading. Daily admissions could reach 1,500 in May, a doctor said.": [
        ("1,500", "sick", "any", False),
    ],
    "Some 12,000 people have fled. The agency expects another 3,000 to follow.": [
        ("12,000", "displaced", "any", False), ("3,000", "displaced", "any", False),
    ],
    "A source told of the martyrdom of three soldiers by sniper fire.": [("three", "killed", "military", False)],
    "The whereabouts of five miners are unknown.": [("five", "missing", "any", False)],
    "The bureau recorded the departure of 1,900 households.": [("1,900", "displaced", "any", False)],
    "He announced the departure of four ministers.": [("four", "other", "any", False)],
    "He promised that 150 constables would be posted to the town.": [("150", "deployed", "police", False)],
    "The union said 900 interns were posted to villages.": [("900", "other", "any", False)],
    "Surgeons operated on nine soldiers.": [("nine", "wounded", "military", False)],
    "The airline operates 30 flights.": [],
    "The raiders killed 14 guards and made off with two of their comrades.": [
        ("14", "killed", "any", False), ("two", "missing", "any", False),
    ],
    "The ward has 17 people on drips.": [("17", "sick", "any", False)],
    "The corps said nine of them fell in a firefight.": [("nine", "killed", "any", False)],
    "Volunteers pulled out dozens of trapped pilgrims.": [("dozens", "rescued", "any", False)],
    "The damage could exceed 3 billion dollars.": [("3 billion", "money", "any", False)],
    "Nine clerks who had been held hostage in the vault walked free on Monday.": [("Nine", "rescued", "any", False)],
    "The blast killed seven media workers.": [
        ("seven", "killed", "journalist", False),
    ],
    "The blast killed seven non-combatants and three mercenaries.": [
        ("seven", "killed", "civilian", False), ("three", "killed", "military", False),
    ],
    "Four people drowned. A porter was killed in Uri. The other side said that fire had killed a woman "
    "and wounded four members of her family.": [
        ("Four", "killed", "any", False),
        ("A", "killed", "any", False),
        ("a", "killed", "any", False),
        ("four", "wounded", "any", False),
    ],
    "Four people drowned. A boy died of fever at one of the camps on Monday.": [
        ("Four", "killed", "any", False), ("A", "killed", "child", False),
    ],
    "Four people drowned. A man died on Monday.": [("Four", "killed", "any", False)],
}
# fmt: on
