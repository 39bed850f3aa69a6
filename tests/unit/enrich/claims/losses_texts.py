"""Short reports with the side of those whom each number counts, in the order of the text; None where it is open."""

from __future__ import annotations

Losses = dict[str, list[tuple[str, str | None]]]

MATERIEL: Losses = {
    "Ukraine's air force said on Monday it had brought down 19 of 27 drones. Russia launched the raid from Kursk.": [
        ("19", "Russia")
    ],
    "Fighting between Armenia and Azerbaijan broke out again on Tuesday. The Armenian defence ministry said three "
    "tanks and two armoured vehicles had been knocked out.": [("three", "Azerbaijan"), ("two", "Azerbaijan")],
    "The army of Niger fought Boko Haram near Diffa on Sunday. The army said its troops had destroyed eight "
    "motorcycles.": [("eight", "Boko Haram")],
    "The Houthis fired at ships again on Monday. The group said it had shot down two drones of the kind that Saudi "
    "Arabia flies over Yemen.": [("two", "Saudi Arabia")],
    "Pakistan and India traded artillery fire on Wednesday. India said Pakistani shells had burned 14 houses in "
    "Poonch.": [("14", "India")],
}
"""Weapons and vehicles that a fighting side destroys are the other's; houses are not."""

STRUCK_ABROAD: Losses = {
    "Turkey has fought the PKK for forty years. Six farmers died on Friday when Turkish jets bombed a village in "
    "Iraq's Dohuk province, a local mayor said.": [("Six", "Iraq")],
    "Israeli artillery pounded two hamlets in southern Lebanon on Monday, killing a beekeeper and four children, "
    "Hezbollah said.": [("a", "Lebanon"), ("four", "Lebanon")],
    "A Russian air strike hit a market in Kharkiv on Saturday, where nine people were killed, rescuers said.": [
        ("nine", "Ukraine")
    ],
    "BELGRADE - Serbian and Kosovan forces fought a short border battle on Sunday. Kosovo said Serbian units had set "
    "fire to 12 farms.": [("12", "Kosovo")],
}
"""Where the blow fell tells whose people were hit."""

HOMES: Losses = {
    "Three people were killed when a grain silo collapsed near Lethbridge on Tuesday, fire officials said. Two others "
    "were taken to hospital.": [("Three", "Canada"), ("Two", "Canada")],
    "Five teenagers are dead after a car left the road outside Christchurch early on Sunday, police said.": [
        ("Five", "New Zealand")
    ],
    "France and Spain sent help on Monday after a flood in Marseille. France's interior minister said 11 people had "
    "drowned. A family of four from Springfield was missing, he said.": [("11", "France"), ("four", "France")],
}
"""A local paper names its country once, by a town; a town with namesakes alone brings in no other country."""

KINDS: Losses = {
    "Four UN peacekeepers were killed in an ambush in Mali on Monday, the army said. It was the worst day for the "
    "mission since 2019, when ten peacekeepers died near Kidal.": [
        ("Four", "United Nations"),
        ("ten", "United Nations"),
    ],
    "Nigeria's army said on Monday that its troops had killed 23 bandits in a forest in Katsina.": [("23", None)],
    "Pirates seized a tanker off Benin and took nine sailors with them, the shipping company Aegean Lines "
    "said. Italy and Denmark have warships in the area.": [("nine", None)],
    "The Swedish truck maker Norrlast said on Monday it would cut 2,400 jobs. It employs 18,000 workers.": [
        ("2,400", "Norrlast"),
        ("18,000", "Norrlast"),
    ],
    "More than 9,000 people have crossed into Chad since Monday to escape fighting in Sudan, the governor of the "
    "Chadian province said.": [("9,000", "Sudan")],
    "More than 6,000 people have fled from Sudan into Chad since Friday, aid workers said. A nurse said 12 of the "
    "refugees were wounded.": [("6,000", "Sudan"), ("12", "Sudan")],
    "About 20 gunmen attacked a gold mine in Cameroon on Monday, the mine's owner said. They killed four guards.": [
        ("20", None),
        ("four", "Cameroon"),
    ],
    "Between five and seven masked men robbed a bank in Lagos on Friday, police said.": [("five and seven", None)],
    "Pirates boarded a tanker off Togo and abducted six members of its crew, the operator Fjordline said. Denmark and "
    "Italy offered help.": [("six", None)],
    "Seven Polish and Czech climbers died in an avalanche in Nepal on Monday, police said.": [("Seven", None)],
    "The cyclone has killed at least 83 people across the four countries, relief agencies said.": [("83", None)],
}
"""Who they are gives them a side, or none."""

FIGHTERS: Losses = {
    "Al-Shabaab stormed a hotel in Mogadishu on Monday, killing 14 people, Somali police said. Three gunmen were shot "
    "dead by guards, an officer said. An earlier toll was nine.": [
        ("14", "Somalia"),
        ("Three", "Al-Shabaab"),
        ("nine", "Somalia"),
    ],
    "JNIM attacked a barracks in Mali on Monday. The group claimed the capture of 17 soldiers. A resident counted 11 "
    "bodies of soldiers by the road.": [("17", "Mali"), ("11", "Mali")],
    "M23 rebels fought the Congolese army near Goma on Monday. One sergeant was killed, opposition deputies said.": [
        ("One", "DR Congo")
    ],
    "The Zaire militia raided a village in DR Congo on Sunday. Fighters of CODECO were blamed. A doctor said 20 people "
    "were dead.": [("20", "DR Congo")],
    "Burkina Faso's army and JNIM clashed on Friday. The conflict has killed more than 26,000 people since 2015.": [
        ("26,000", "Burkina Faso")
    ],
}
"""Those who fight, and the dead of a war inside one country."""

WIRE: Losses = {
    "A bus carrying German tourists overturned in southern Spain on Monday, killing seven people, police said. "
    "Twelve others were injured.": [("seven", "Spain"), ("Twelve", "Spain")],
    "BEIRUT - An Israeli drone strike killed three people in the Bekaa valley on Saturday, Lebanon's health "
    "ministry said. The Israeli military said it had killed two Hezbollah commanders.": [
        ("three", "Lebanon"),
        ("two", "Hezbollah"),
    ],
    "Ethiopia and Eritrea exchanged prisoners on Monday. Ethiopia freed 120 Eritrean soldiers and Asmara handed "
    "over 84 captured soldiers.": [("120", "Eritrea"), ("84", "Ethiopia")],
    "Ukraine said on Monday that Russian shelling had killed five people in Kherson. In the Russian region of "
    "Belgorod, a Ukrainian drone killed two farm workers, the governor said.": [("five", "Ukraine"), ("two", "Russia")],
    "Haitian police said gangs had killed 60 people in Port-au-Prince over the weekend. The gangs burned 30 "
    "houses. Kenya has sent 400 police officers to Haiti.": [("60", "Haiti"), ("30", "Haiti"), ("400", "Kenya")],
    "SANAA - The Houthis said on Sunday that US strikes had killed 12 people in Hodeidah and wounded 30.": [
        ("12", "Yemen"),
        ("30", "Yemen"),
    ],
    "An earthquake on the border of Turkey and Syria killed more than 4,000 people on Monday. Turkey's disaster "
    "agency counted 2,900 dead. In Syria, rescuers spoke of 1,100 deaths.": [
        ("4,000", None),
        ("2,900", "Turkey"),
        ("1,100", "Syria"),
    ],
    "Taliban officials said on Monday that a blast at a mosque in Kabul had killed 21 worshippers. Islamic State "
    "said it had killed 40.": [("21", "Afghanistan"), ("40", "Afghanistan")],
    "The Myanmar military lost 300 men in the battle for Lashio, the Arakan Army said. The junta said 41 "
    "insurgents had been killed.": [("300", "Myanmar"), ("41", "Arakan Army")],
    "Two Britons and an American were among six people killed when a balloon crashed in Egypt on Monday, "
    "officials said.": [("Two", "United Kingdom"), ("an", "United States"), ("six", "Egypt")],
    "Malian troops and Russian mercenaries killed at least 50 villagers in Moura, Human Rights Watch said. The "
    "army said it had killed 203 terrorists.": [("50", "Mali"), ("203", None)],
    "Sudan's army shelled a camp near El Fasher on Friday, killing 23 displaced people, the RSF said. The Rapid "
    "Support Forces have besieged the city for a year.": [("23", "Sudan")],
    "Police in Kenya said on Monday that al-Shabaab fighters had ambushed a convoy in Mandera, killing eight "
    "officers. Two of the attackers were also killed.": [("eight", "Kenya"), ("Two", "Al-Shabaab")],
    "Russian air defences shot down 64 Ukrainian drones overnight, the defence ministry in Moscow said. Debris "
    "killed a woman in Voronezh, the governor said.": [("64", "Ukraine"), ("a", "Russia")],
    "Rwanda said shells fired from Congo had killed five people in the border town of Rubavu on Monday. Congo "
    "said M23 rebels had killed 11 of its soldiers.": [("five", "Rwanda"), ("11", "DR Congo")],
    "Sweden expelled three Russian diplomats on Monday over a cyber attack. Moscow said it would send home five "
    "Swedish diplomats in response.": [("three", "Russia"), ("five", "Sweden")],
    "NIAMEY - Gunmen on motorbikes attacked a village in western Niger on Sunday, killing 31 people, the interior"
    " ministry said. Niger's junta sent 200 soldiers to the area. A local lawmaker said 44 villagers had died.": [
        ("31", "Niger"),
        ("200", "Niger"),
        ("44", "Niger"),
    ],
    "Belarus freed 14 political prisoners on Saturday, the rights group Viasna said. Among them were two "
    "Lithuanians and a Japanese citizen.": [("14", "Belarus"), ("two", "Lithuania"), ("a", "Japan")],
    "A Kenyan court on Monday charged six Ugandans with smuggling. Uganda's embassy in Nairobi said two of them "
    "were students.": [("six", "Uganda"), ("two", "Uganda")],
    "Serbian police detained 38 protesters in Novi Sad overnight, the interior ministry said. The opposition "
    "Freedom Front said 70 of its supporters had been held.": [("38", "Serbia"), ("70", "Freedom Front")],
    "The Red Cross said it had sent 40 volunteers and three trucks to Mozambique. The flood has displaced 12,000 "
    "people there.": [("40", "Red Cross"), ("three", "Red Cross"), ("12,000", "Mozambique")],
    "Germany has taken in 900 Afghans since May, the interior ministry in Berlin said.": [("900", "Afghanistan")],
    "Norway's air force flew 26 patients from Ukraine to hospitals in Bergen on Monday, the Norwegian defence "
    "ministry said.": [("26", "Ukraine")],
    "Armenia said on Thursday that two of its soldiers had been killed by Azerbaijani fire near Kapan. Baku said "
    "one Azerbaijani serviceman was wounded.": [("two", "Armenia"), ("one", "Azerbaijan")],
    "Ecuador's navy intercepted a fishing boat with five Colombians aboard off Esmeraldas on Friday.": [
        ("five", "Colombia")
    ],
    "Cuban officials said a blast at a depot in Holguin had left 13 conscripts missing. The army said it had "
    "found the remains of nine.": [("13", "Cuba"), ("nine", "Cuba")],
    "Philippine troops killed 11 communist rebels in Samar on Wednesday, the army said. One soldier was slightly "
    "wounded. The New People's Army has about 1,000 fighters left.": [
        ("11", "New People's Army"),
        ("One", "Philippines"),
        ("1,000", "New People's Army"),
    ],
    "Tens of thousands of people marched in Belgrade and Zagreb against the deal on Sunday.": [
        ("Tens of thousands", None)
    ],
    "Amnesty International said Iranian forces had killed 320 protesters in November. Tehran put the number at 80.": [
        ("320", "Iran"),
        ("80", "Iran"),
    ],
    "Five employees of the World Food Programme were detained in Sanaa on Sunday, the United Nations said. The "
    "Houthis now hold 59 UN staff.": [("Five", "World Food Programme"), ("59", "United Nations")],
    "Chad said a Sudanese drone had killed two of its soldiers in Tine on Friday and wounded six others.": [
        ("two", "Chad"),
        ("six", "Chad"),
    ],
}
"""Sides as agencies tell them: strikes abroad, bands, exchanges, people of other countries, bodies."""

ABROAD: Losses = {
    "NAVRONGO - Jihadists overran a garrison in Burkina Faso, ten kilometres from Ghana's border, on Monday. JNIM said "
    "it had killed 90 soldiers and taken 12 others alive. The Burkinabe army said 70 terrorists had been killed. "
    "Ghana's interior minister came to Navrongo, in Ghana's north.": [
        ("90", "Burkina Faso"),
        ("12", "Burkina Faso"),
        ("70", "JNIM"),
    ],
    "GAZA - Israeli shells hit a tent camp in Khan Younis on Sunday, and nine people died, medics said. Israel's army "
    "said it had struck a Hamas post and killed six militants. Hamas is still holding 48 hostages, according "
    "to Israel.": [
        ("nine", "Palestine"),
        ("six", "Hamas"),
        ("48", "Israel"),
    ],
    "South Africa flew home its rescuers from Mozambique on Monday. The storm killed 61 people there.": [
        ("61", "Mozambique")
    ],
    "A Chinese trawler sank off Ghana on Tuesday with 16 crew aboard, a port official said.": [("16", "China")],
    "Norway and Iceland offered tents; a doctor in Jamaica said 600 people were hurt by the storm. It hit Jamaica on "
    "Sunday.": [("600", "Jamaica")],
    "An officer of the RCMP said three people had been killed when a barn collapsed near Elk Fork.": [
        ("three", "Canada")
    ],
}
"""Wars and accidents that an article tells of from elsewhere."""

LOSSES: Losses = MATERIEL | STRUCK_ABROAD | HOMES | KINDS | FIGHTERS | WIRE | ABROAD
