"""Sentences whose figures need more than a noun beside a verb: states, parts, returns, posts, comparisons, borders,
earlier times, and traps beside them. Written before the rules they test."""

from __future__ import annotations

STATED: dict[str, list[tuple[str, str]]] = {
    "The cartel has murdered 340 people and kidnapped nearly 90 since spring, a rights group says.": [
        ("340", "killed"),
        ("90", "missing"),
    ],
    "Floods in Peru have drowned 61 people and left more than 4,000 homeless, officials said.": [
        ("61", "killed"),
        ("4,000", "displaced"),
    ],
    "Police in Lagos shot dead three robbers and arrested at least 11.": [("three", "killed"), ("11", "detained")],
    "The stadium in Quito was sealed off by 200 guards and 60 police officers.": [("60", "deployed")],
    "Some 350 soldiers surrounded the palace in Niamey on Monday.": [("350", "deployed")],
    "Around 80 riot police encircled the church.": [("80", "deployed")],
    "About 500 protesters surrounded the parliament in Tirana.": [("500", "present")],
    "Some 40 fans besieged the team bus.": [("40", "present")],
    "Five workers fell from a scaffold in Riga, one of whom broke his neck and died.": [("one", "killed")],
    "A gas blast hurt nine people, two of them critically, officials said.": [("nine", "wounded"), ("two", "wounded")],
    "Gunmen abducted 40 students in Kaduna last month. Only six returned.": [("40", "missing"), ("six", "rescued")],
    "Police detained 70 strikers; 55 of them were let go on Friday.": [("70", "detained"), ("55", "rescued")],
    "Two hundred activists are under arrest in Minsk, the group said.": [("Two hundred", "detained")],
    "Ninety police officers were on duty outside the court in Rome.": [("Ninety", "deployed")],
    "About 3,000 villagers are sheltering in schools after the flood, the Red Cross said.": [("3,000", "displaced")],
    "The clinic received 26 burn victims overnight.": [("26", "wounded")],
    "Thirty houses were burned, including a school.": [("Thirty", "destroyed")],
    "The city recorded 41 murders last year, compared with 29 in 2019.": [("41", "killed"), ("29", "killed")],
    "Officials counted 300 cholera cases in May, against 120 a year earlier.": [("300", "sick"), ("120", "sick")],
    "Drownings rose to 88 this summer, compared to 61 in the same period of 2021.": [
        ("88", "killed"),
        ("61", "killed"),
    ],
    "In the collapse of a mine in Chile perished eight workers, the company said.": [("eight", "killed")],
    "The insurgents boasted of the destruction of 30 soldiers.": [("30", "killed")],
    "The ministry announced the capture of 14 rebels and the release of nine.": [
        ("14", "captured"),
        ("nine", "rescued"),
    ],
    "The army reported the destruction of 30 tanks.": [("30", "destroyed")],
    "Rosa Perez, who lost two sons in the quake, wept.": [("two", "killed")],
    "He helped four neighbours escape the flames.": [("four", "rescued")],
    "She helped six pupils climb out of the bus.": [("six", "rescued")],
    "Eleven students were taken away for blocking the bridge, police said.": [("Eleven", "detained")],
    "Soldiers led away four villagers accused of spying.": [("four", "detained")],
    "Police took away nine picketers.": [("nine", "detained")],
    "Masked men took away nine villagers at night.": [("nine", "missing")],
    "Six children were swept away by the river.": [("Six", "missing")],
    "ASUNCION, Paraguay - About 2,000 villagers were sheltering in schools near the Bolivian border on Monday, "
    "the Red Cross said.": [("2,000", "displaced")],
    "ATHENS, Greece - Seven migrants who had sailed from the Libyan coast drowned off Crete on Monday.": [
        ("Seven", "killed")
    ],
    "QUITO, Ecuador - Gunmen killed nine people in a town on the border with Colombia on Sunday.": [("nine", "killed")],
    "DHAKA, Bangladesh - India pushed back 60 people at the frontier on Friday, villagers said.": [("60", "other")],
    "TIRANA, Albania - A bus crash killed six people in Greece on Monday.": [("six", "killed")],
    "NIAMEY, Niger - Four Algerian tourists were kidnapped near the border on Monday.": [("Four", "missing")],
    "ROME, Italy - Rescuers saved 31 people, among them 12 Ghanaians and nine Malians, on Monday.": [
        ("31", "rescued"),
        ("12", "rescued"),
        ("nine", "rescued"),
    ],
    "The crew of the tanker, eight Indians and four Filipinos, were freed on Monday.": [
        ("eight", "rescued"),
        ("four", "rescued"),
    ],
    "LIMA, Peru - The coach was carrying 40 people: 22 Peruvians, ten Chileans and eight Germans.": [
        ("40", "present"),
        ("22", "present"),
        ("ten", "present"),
    ],
    "The blast comes nine years after 14 workers were killed in the same mine.": [("14", "killed")],
    "A dam collapse in 2009 killed 77 people and led to the arrest of six engineers.": [
        ("77", "killed"),
        ("six", "detained"),
    ],
    "The airline's last crash was in 2011. It killed 44 people that year in two accidents.": [("44", "killed")],
    "Two hours after six climbers were rescued, the storm returned.": [("six", "rescued")],
    "The group warned that up to 900 people could lose their homes before the elections end in May.": [
        ("900", "displaced")
    ],
    "The ministry has recorded 51 murders this year.": [("51", "killed")],
    "Since March, 8,300 people have crossed the strait, the agency said.": [("8,300", "other")],
    "Pirates seized 18 sailors off Benin on Friday. By Sunday eleven had been let go.": [
        ("18", "detained"),
        ("eleven", "rescued"),
    ],
    "Nine hikers went missing in the Alps; four have been found.": [("Nine", "missing"), ("four", "rescued")],
    "Seven cyclists were hit by a van in Lyon, three fatally.": [("Seven", "casualties"), ("three", "killed")],
    "Eleven boxers were hurt, one of whom lost an eye.": [("one", "wounded")],
    "Some 70 firefighters were at the scene on Monday night.": [("70", "deployed")],
    "About 70 neighbours were at the scene on Monday night.": [("70", "present")],
    "Two battalions, some 900 soldiers, encircled the town.": [("900", "deployed")],
    "Four paramedics were on standby at the stadium.": [("Four", "deployed")],
    "Police logged 17 kidnappings in May, compared with six in the same month last year.": [
        ("17", "missing"),
        ("six", "missing"),
    ],
    "Some 400 people were evacuated, compared with 90 when the river last burst its banks in 2014.": [
        ("400", "evacuated"),
        ("90", "evacuated"),
    ],
    "The hospital treated 12 burn victims, compared with 30 at the clinic nearby.": [("12", "wounded")],
    "The militia has burned 40 homes and driven out more than 600 people, a priest said.": [
        ("40", "destroyed"),
        ("600", "displaced"),
    ],
    "The quake flattened two schools, killed 19 people and left over 700 homeless.": [
        ("two", "destroyed"),
        ("19", "killed"),
        ("700", "displaced"),
    ],
    "Troops freed 25 hostages and captured nearly a dozen of the gunmen.": [("25", "rescued"), ("a dozen", "captured")],
    "The court ordered the release of 80 prisoners and the arrest of two guards.": [
        ("80", "rescued"),
        ("two", "detained"),
    ],
    "Villagers mourned the loss of seven fishermen.": [("seven", "other")],
    "The storm has left 33 dead and forced 12,000 to flee, the mayor said.": [
        ("33", "killed"),
        ("12,000", "displaced"),
    ],
    "Nearly 60 inmates remain at large after Sunday's jailbreak.": [("60", "other")],
    "Two of the five crew are still unaccounted for.": [("Two", "missing")],
    "Sixteen pupils remain in intensive care, a doctor said.": [("Sixteen", "sick")],
    "Some 4,000 residents are without shelter.": [("4,000", "displaced")],
    "A total of 19 officers are on sick leave after the clashes.": [("19", "other")],
    "Around 250 migrants are being held in a warehouse near Tripoli.": [("250", "detained")],
    "Six activists are behind bars and a seventh is on the run.": [("Six", "detained")],
    "Three teenagers are in custody over the stabbing.": [("Three", "detained")],
    "At least 30 people are feared trapped under the collapsed hotel.": [("30", "missing")],
    "Doctors without beds turned away 70 patients on Monday.": [("70", "sick")],
    "The ferry sank with 112 people on board; 80 made it to shore.": [("112", "present"), ("80", "rescued")],
    "Of the 40 hostages, 12 walked free on Friday and two died.": [("12", "rescued"), ("two", "killed")],
    "The crash killed the driver and left his two passengers fighting for their lives.": [("two", "wounded")],
    "The regiment lost 14 men and four tanks, the general said.": [("14", "killed"), ("four", "destroyed")],
    "The fire claimed 22 lives and gutted 40 shops.": [("22", "killed"), ("40", "destroyed")],
    "Rangers shot two poachers, killing one.": [("two", "casualties"), ("one", "killed")],
    "Floodwaters cut off 15 villages and swept away three bridges.": [("three", "destroyed")],
    "Some 600 mourners filed past the coffins.": [("600", "present")],
    "The walkout involved 3,400 nurses, the union said; the ministry spoke of 900.": [
        ("3,400", "present"),
        ("900", "present"),
    ],
    "Seven people were pulled alive from the rubble and 18 bodies recovered.": [("Seven", "rescued"), ("18", "killed")],
    "Four soldiers succumbed to their wounds.": [("Four", "killed")],
    "The school had 310 pupils when the roof fell in.": [("310", "other")],
    "BEIRUT, Lebanon - Three shepherds were wounded by shells fired from across the Israeli frontier.": [
        ("Three", "wounded")
    ],
    "VIENNA, Austria - Five Slovak skiers and a local guide died in an avalanche on Tuesday.": [("Five", "killed")],
    "In May 2018, a similar leak sickened 85 workers at the plant.": [("85", "sick")],
    "It is the worst crash since 2003, when 60 pilgrims died.": [("60", "killed")],
    "A decade after the army shot 34 strikers, nobody has been tried.": [("34", "casualties")],
    "Last year the ministry counted 210 drownings, against 180 in 2021.": [("210", "killed"), ("180", "killed")],
    "The company said it lost 30 drivers to a rival.": [("30", "other")],
    "A bus carrying 50 fans, 12 of whom were children, rolled over.": [("50", "present"), ("12", "present")],
    "The dead include a nurse and two cleaners.": [("a", "killed"), ("two", "killed")],
}
"""Text -> number and measure of its figures."""

UNSTATED: dict[str, list[str]] = {
    "The coach drove over 300 miles and killed nobody.": ["300"],
    "Officers searched the house and arrested over 20 years of fraud, prosecutors said.": ["20"],
    "The firm hired 40 drivers and paid about 900 each.": ["900"],
    "Two reporters surrounded by 30 cameras answered questions.": ["30"],
    "Twelve miners were hurt, one of whom said the roof had creaked for days.": ["one"],
    "Forty tourists visited the museum. Only three came back the next day.": ["three"],
    "Eight players were signed, two permanently.": ["two"],
    "Thieves took six paintings from the palace; only two have been found.": ["two"],
    "Six people were under suspicion after the theft.": ["Six"],
    "Three officers were under investigation.": ["Three"],
    "The clinic received 26 letters overnight.": ["26"],
    "A fund paid 40 fraud victims on Monday.": ["40"],
    "Seven people spoke at the meeting, including a former judge.": ["a"],
    "Four people died in circumstances including a fire.": ["a"],
    "The town has 400 residents, compared with 900 cows.": ["900"],
    "The storm killed nine people. Its winds reached 140 mph, compared with 90 in 2015.": ["90"],
    "He scored 20 goals, compared with 14 last year.": ["14"],
    "Capture of 22 hectares was announced.": ["22"],
    "The team lost two players to injury.": ["two"],
    "He helped four students pass the exam.": ["four"],
    "The party lost three seats.": ["three"],
    "Forty clerks were let go by the bank on Friday.": ["Forty"],
    "Police arrested 30 fans. Only two came to court.": ["two"],
    "Eleven boxers competed, one of whom lost a bout.": ["one"],
    "The capture of two ports cut the road.": ["two"],
}
"""Text -> numbers of which no measure is told."""

EARLIER: dict[str, list[str]] = {
    "The city recorded 41 murders last year, compared with 29 in 2019.": ["29"],
    "Officials counted 300 cholera cases in May, against 120 a year earlier.": ["120"],
    "Drownings rose to 88 this summer, compared to 61 in the same period of 2021.": ["61"],
    "The blast comes nine years after 14 workers were killed in the same mine.": ["14"],
    "A dam collapse in 2009 killed 77 people and led to the arrest of six engineers.": ["77", "six"],
    "The airline's last crash was in 2011. It killed 44 people that year in two accidents.": ["44"],
    "Police logged 17 kidnappings in May, compared with six in the same month last year.": ["six"],
    "Some 400 people were evacuated, compared with 90 when the river last burst its banks in 2014.": ["90"],
    "In May 2018, a similar leak sickened 85 workers at the plant.": ["85"],
    "It is the worst crash since 2003, when 60 pilgrims died.": ["60"],
    "A decade after the army shot 34 strikers, nobody has been tried.": ["34"],
    "Last year the ministry counted 210 drownings, against 180 in 2021.": ["180"],
}
"""Text -> numbers of an earlier time."""

OF_SIDES: dict[str, list[tuple[str, str | None]]] = {
    "ASUNCION, Paraguay - About 2,000 villagers were sheltering in schools near the Bolivian border on Monday, "
    "the Red Cross said.": [("2,000", "Paraguay")],
    "ATHENS, Greece - Seven migrants who had sailed from the Libyan coast drowned off Crete on Monday.": [
        ("Seven", None)
    ],
    "QUITO, Ecuador - Gunmen killed nine people in a town on the border with Colombia on Sunday.": [
        ("nine", "Ecuador")
    ],
    "DHAKA, Bangladesh - India pushed back 60 people at the frontier on Friday, villagers said.": [
        ("60", "Bangladesh")
    ],
    "TIRANA, Albania - A bus crash killed six people in Greece on Monday.": [("six", "Greece")],
    "NIAMEY, Niger - Four Algerian tourists were kidnapped near the border on Monday.": [("Four", "Algeria")],
    "ROME, Italy - Rescuers saved 31 people, among them 12 Ghanaians and nine Malians, on Monday.": [
        ("31", "Italy"),
        ("12", "Ghana"),
        ("nine", "Mali"),
    ],
    "The crew of the tanker, eight Indians and four Filipinos, were freed on Monday.": [
        ("eight", "India"),
        ("four", "Philippines"),
    ],
    "LIMA, Peru - The coach was carrying 40 people: 22 Peruvians, ten Chileans and eight Germans.": [
        ("40", "Peru"),
        ("22", "Peru"),
        ("ten", "Chile"),
    ],
    "BEIRUT, Lebanon - Three shepherds were wounded by shells fired from across the Israeli frontier.": [
        ("Three", "Lebanon")
    ],
    "VIENNA, Austria - Five Slovak skiers and a local guide died in an avalanche on Tuesday.": [("Five", "Slovakia")],
}
"""Text -> number and the side of those counted."""
