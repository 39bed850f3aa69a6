"""Sentences with sums, things lost or sent, numbers without a noun and people told to be somewhere, with what is
counted in each, and traps beside them; written before the rules they test."""

from __future__ import annotations

SUMS: dict[str, list[tuple[str, str]]] = {
    "A concert in the cathedral raised £62,000 for the families of the drowned.": [("62,000", "money")],
    "The ministry of fisheries has paid 30,000 kroner to each stranded crew.": [("30,000", "money")],
    "The province handed ₱8,000 to each family whose house had burned.": [("8,000", "money")],
    "An appeal by the choir had collected more than €19,000 by Sunday night.": [("19,000", "money")],
    "The scheme buys seed for 4 lakh farmers at a cost of ₹260 crore a year.": [
        ("4 lakh", "other"),
        ("260 crore", "money"),
    ],
    "The firm made a profit of £9m last year.": [("9m", "money")],
    "She bought the painting for 2 million francs.": [("2 million", "money")],
    "Thieves stole jewels worth €3 million.": [("3 million", "money")],
    "The road is 12 kilometres long and cost $4 million.": [("4 million", "money")],
    "Traders say the fire destroyed goods worth Tk 70 lakh.": [("70 lakh", "money")],
    "The state handed over N60 million to the flooded hamlets.": [("N60 million", "money")],
    "The province spent R220 million on the new dam.": [("R220 million", "money")],
    "Customs seized KES 4.5 million in a lorry.": [("4.5 million", "money")],
    "Damage to the port came to 900 million somoni.": [("900 million", "money")],
    "Trade worth about $7 billion a year has come to a halt.": [("7 billion", "money")],
    "The levy set aside Sh3 million for the widows.": [("Sh3 million", "money")],
    "The plan calls for US$ 8.1 million. The gap stands at US$ 3 million.": [
        ("8.1 million", "money"),
        ("3 million", "money"),
    ],
    "Parliament granted Php2 million to the widows on Tuesday.": [("Php2 million", "money")],
    "The gala brought in Ksh40 million for the hospital.": [("Ksh40 million", "money")],
}

THINGS: dict[str, list[tuple[str, str]]] = {
    "The general said three field guns had been knocked out near the ford.": [("three", "destroyed")],
    "Norway dispatched two frigates to the strait, the admiral said.": [("two", "deployed")],
    "A barn and 14 cottages went up in flames, the fire chief said.": [("A", "destroyed"), ("14", "destroyed")],
    "Peru accused the rebels of sinking two of its patrol boats.": [("two", "destroyed")],
    "The rebels said they had captured two drones and shot down a helicopter.": [
        ("two", "captured"),
        ("a", "destroyed"),
    ],
    "Three of its trawlers and one of its patrol boats were seized.": [("Three", "captured"), ("one", "captured")],
    "Nine launches and two helicopters are looking for the crew, the coastguard said.": [
        ("Nine", "deployed"),
        ("two", "deployed"),
    ],
    "Customs officers impounded 14 lorries at the crossing.": [("14", "captured")],
    "Four gunboats had surrounded the freighter, its owner said.": [("Four", "deployed")],
    "Ghana accused the trawlers of sinking one of its launches.": [("one", "destroyed")],
}

WITHOUT_NOUN: dict[str, list[tuple[str, str]]] = {
    "The army freed nine rebels on Monday; it says seven of its own are still in captivity.": [
        ("nine", "rescued"),
        ("seven", "detained"),
    ],
    "The militia admitted the loss of four of its own.": [("four", "killed")],
    "The clinic is treating 12 firemen. Three have lost a leg, a nurse said.": [
        ("12", "wounded"),
        ("Three", "wounded"),
    ],
    "Six patients remained on the ward and one was in intensive care, the matron said.": [
        ("Six", "sick"),
        ("one", "sick"),
    ],
    "The blast killed eight and injured three more.": [("eight", "killed"), ("three", "wounded")],
    "The fire hurt 40 pupils. Nine of them were shifted to the district hospital.": [
        ("40", "wounded"),
        ("Nine", "wounded"),
    ],
    "The bus carried 12 Peruvians, nine Chileans, two Sri Lankans and a Dane, the company said.": [
        ("12", "present"),
        ("nine", "present"),
        ("two", "present"),
        ("a", "present"),
    ],
    "The raid killed 20 policemen and two foreign trainers.": [("20", "killed"), ("two", "killed")],
    "He put the number of those who have left the valley at 7,000.": [("7,000", "other")],
    "The find brought to 19 the number of people confirmed dead.": [("19", "killed")],
    "The mayor warned that the toll could climb above 60.": [("60", "killed")],
    "The ministry put its excess deaths at 310.": [("310", "killed")],
    'Eleven people died, and the number of wounded is "well above 50", the clinic said.': [
        ("Eleven", "killed"),
        ("50", "wounded"),
    ],
}

PEOPLE: dict[str, list[tuple[str, str]]] = {
    "A coach with 22 pensioners hit a wall near Graz.": [("22", "present")],
    "Up to 700 visitors were on the pier when it broke, the owner said.": [("700", "present")],
    "About 5,000 people were in the square when shots rang out.": [("5,000", "present")],
    "Egypt handed over six Israeli soldiers on Tuesday.": [("six", "rescued")],
    "The guards handed over two suspects to the police.": [("two", "detained")],
    "More than 90 people had squeezed onto the deck.": [("90", "present")],
    "Around 250 mourners packed the chapel.": [("250", "present")],
    "The storm has left about 3,000 people without a roof.": [("3,000", "displaced")],
    "As many as 50,000 Georgians were driven out of the region.": [("50,000", "displaced")],
    "Divers carried 12 children down a ladder.": [("12", "evacuated")],
    "Four German inspectors landed in Accra on Monday to join the inquiry.": [("Four", "deployed")],
    "Police picked up 30 of the demonstrators in the night.": [("30", "detained")],
    "Some 40 villagers have not been accounted for.": [("40", "missing")],
    "A boatman pulled nine people into his canoe.": [("nine", "rescued")],
    "The duke is being held in the fort together with three bishops.": [("three", "detained")],
    "Angry parents, some 300 of them, besieged the school.": [("300", "present")],
    "Around 120 farmers surrounded the ministry.": [("120", "present")],
    "The blast left six sailors with broken legs.": [("six", "wounded")],
    "Some 900 lorry drivers are stuck at the border.": [("900", "other")],
    "Some 400 people were in favour of the plan.": [("400", "other")],
    "Twelve players were on the list.": [("Twelve", "other")],
    "The band carried four musicians to fame.": [("four", "present")],
}

MIXED: dict[str, list[tuple[str, str]]] = {
    "Surgeons operated on 16 of the wounded, two of whom lost an arm.": [("16", "wounded"), ("two", "wounded")],
    "The demonstrators, some 4,000 by police estimates, blocked two roads.": [("4,000", "present")],
    "Police fired rubber bullets at a crowd of 2,000.": [("2,000", "present")],
    "The dam burst drowned 14 people and swept away 60 houses and a school, the governor said.": [
        ("14", "killed"),
        ("60", "destroyed"),
        ("a", "destroyed"),
    ],
    "Some 5,400 welders downed tools at two yards on Monday, the union said, though the company spoke of 3,100.": [
        ("5,400", "other"),
        ("3,100", "other"),
    ],
    "The attackers, about 200 of them on motorcycles, overran the post and killed 28 soldiers.": [
        ("200", "other"),
        ("28", "killed"),
    ],
    "Twelve gendarmes are still missing and nine have turned up in a neighbouring town.": [
        ("Twelve", "missing"),
        ("nine", "rescued"),
    ],
    "The gang set fire to 15 buses and a police station.": [("15", "destroyed")],
    "The crush injured 60, nine of them badly enough to need surgery.": [("60", "wounded"), ("nine", "wounded")],
    "Doctors at the clinic have treated 140 people for smoke inhalation and kept 11 overnight.": [
        ("140", "sick"),
        ("11", "sick"),
    ],
    "In the worst-hit county, 85 houses are uninhabitable and 410 residents are living in tents.": [
        ("85", "destroyed"),
        ("410", "displaced"),
    ],
    "Unions want a rise of 9 percent and a one-off payment of 1,500 euros.": [("1,500", "money")],
    "The opposition says 64 of its supporters are in jail; the government speaks of nine.": [
        ("64", "detained"),
        ("nine", "detained"),
    ],
    "The cost of the rescue has passed 9 million euros.": [("9 million", "money")],
    "The relief fund stands at 14 million rupees.": [("14 million", "money")],
    "The company agreed to pay $60 million to the victims' families.": [("60 million", "money")],
    "Militants freed a priest and five nuns after a ransom was paid.": [("a", "rescued"), ("five", "rescued")],
}

TORN: dict[str, list[tuple[str, str]]] = {
    "The relief fund stands at 14 million rupees.": [("14 million", "money")],
    "The yard offered a bonus of 3 million won each, the union said.": [("3 million", "money")],
    "Families say the toll is closer to 70.": [("70", "killed")],
    "Riots in 2016 cost 61 lives there.": [("61", "killed")],
    "A ferry carrying about 120 traders sank on the lake, the police said.": [("120", "present")],
    "Some 2,000 dockers went on strike on Monday.": [("2,000", "present")],
    "The march ended with 44 students in jail.": [("44", "detained")],
    "At least 60 inmates got away through a drain.": [("60", "rescued")],
    "The harbour master said two crews had been sent back.": [("two", "other")],
    "The raft broke in two and nine campers drowned.": [("nine", "killed")],
    "Two sisters aged eight and twelve drowned.": [("Two", "killed")],
    "The shop blasted two suppliers for raising prices.": [("two", "other")],
    "Three diplomats said the talks had failed.": [],
    "The town, home to 40,000 people, lies on a river.": [],
}

TOLD = {**SUMS, **THINGS, **WITHOUT_NOUN, **PEOPLE, **MIXED, **TORN}

TRAPS = (
    "A loaf now costs 40 pounds in the market.",
    "Shares in the ferry line fell to $18 on Friday.",
    "The driver was given a fine of 300 dollars.",
    "Tickets for the match are sold at €25.",
    "The judge set his bail at $50,000.",
    "The museum owns three helicopters and two trains.",
    "Brazil sent two proposals to the council.",
    "He knocked out two opponents in the first round.",
    "The hotel has 40 rooms in two buildings.",
    "The company sold 300 cars in May.",
    "She scored two goals and he scored three.",
    "Two of its own proposals failed in the vote.",
    "The club has won three of its last five matches.",
    "He was born in 1950 and one of his books won a prize.",
    "Turnout climbed above 60.",
    "The parcel was handed over on 11 March.",
    "Over 60 percent were in the final.",
    "He is 64 and has three sons.",
    "The convoy of 45 lorries reached the camp on Sunday.",
    "Up to 40 per cent of the crop was lost and 1,300 cows died.",
    "Farmers drove 300 tractors to the capital.",
    "Cement sells for 140,000 rupiah a bag.",
    "Shares of the mill fell to 180,000 won apiece.",
    "His cheque, for 3 million euros, never came.",
    "They drove down the N50 and turned off the R350.",
    "He won 53 percent of the vote, six points ahead of his rival.",
    "The team won 3-1 with two goals from its captain.",
    "A 7-year-old girl walked 30 miles.",
    "Six of the firm's 14 shops will close.",
    "It was the third accident in two years on Route 12.",
    "The strike has idled 12 of the yard's 14 docks.",
    "The agency said it would ship 45,000 doses of the vaccine.",
    "The flood has cut off 30 villages and ruined 9,000 hectares of rice.",
    "Fans paid up to 90 euros for a ticket.",
    "The party won 41 of 120 seats and lost four.",
    "He has written six books and has two sons.",
    "Temperatures climbed above 40 in three provinces.",
    "Only three of the 27 hospitals are still open.",
    "Around 60 tonnes of aid and 12 trucks crossed on Friday.",
    "Neighbours counted 14 explosions.",
    "The zoo lost two lions and 11 monkeys in the fire.",
    "He hit three sixes and took four wickets.",
    "Eighty percent of the 600 houses were lost, the mayor said.",
    "Over 1,000 homes have been without water since the quake.",
    "Volunteers have filled 8,000 sandbags.",
    "Residents have counted at least 13 dead horses.",
    "Only nine have been identified so far.",
)
"""Ages, distances, votes, prices, scores, things that nobody has lost: they count nothing that a claim holds."""
