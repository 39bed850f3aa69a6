"""Counts, offers, orders, charges and what is answered to them, cues at the end: more texts for voices.py."""

from __future__ import annotations

REPORTED: dict[str, dict[str, list[str]]] = {
    "counts": {
        "Kenya's health ministry speaks of 40 cholera deaths.": [
            "Kenya's health ministry (Kenya) state indirect",
        ],
        "Peru, which long kept silent, now admits to 14 dead miners.": [
            "Peru (Peru) confirm indirect",
        ],
        "The exile radio Voice of Karo puts the number of dead at between 10 and 14.": [
            "Voice of Karo (Voice of Karo) state indirect",
        ],
        "Ghana speaks of 40 deaths, the opposition of 90.": [
            "Ghana (Ghana) state indirect",
        ],
        "Bolivia, which long denied any losses, now admits to 19 dead soldiers.": [
            "Bolivia (Bolivia) deny indirect denied",
            "Bolivia (Bolivia) confirm indirect",
        ],
        "By the doctors' count, 44 people were killed in the Syrian town of Idlib.": [
            "doctors (None) state indirect",
        ],
        "Forty people died in the Syrian town of Idlib, by the count of the group Aid Bridge.": [
            "Aid Bridge (Aid Bridge) state indirect",
        ],
        "Twelve miners died, a union tally shows.": [
            "union tally (None) state indirect",
        ],
        "NGO Harbour Lights says 60 boats have sunk.": [
            "Harbour Lights (Harbour Lights) state indirect",
        ],
        "Conflict monitor Aclex has recorded 410 killings in Burkina Faso since May.": [
            "Aclex (Aclex) report indirect",
        ],
        "An army source in Khartoum said 20 rebels had been killed.": [
            "army source in Khartoum (Sudan) state indirect",
        ],
        "The Kenyan ministry corrected itself. It now speaks of nine deaths, not 11 as it announced on Monday, saying "
        "two victims were counted twice.": [
            "Kenyan ministry (Kenya) state indirect",
            "Kenyan ministry (Kenya) state indirect",
        ],
    },
    "revised": {
        "The mayor of Lagos put the dead at 14, down from an earlier figure of 17.": [
            "mayor of Lagos (Nigeria) state indirect",
        ],
        "The Peruvian navy said seven sailors, and not nine as first reported, were missing.": [
            "Peruvian navy (Peru) state indirect",
        ],
        "Ghana's police said four people had died rather than the six first announced.": [
            "Ghana's police (Ghana) state indirect",
        ],
        "The hospital in Lima now speaks of 30 injured, not 41 as it announced earlier.": [
            "hospital in Lima (Peru) state indirect",
        ],
        "Police in Fiji said 12 people were hurt, not 20, and three had died.": [
            "Police in Fiji (Fiji) state indirect",
        ],
    },
    "closing": {
        "Divers pulled two more men from the mine on Friday, raising to nine the number of miners rescued since the "
        "collapse, Chile's mines ministry said.": [
            "Chile's mines ministry (Chile) state indirect",
        ],
        "Help has come from abroad: Norway has sent 40 engineers and 25 divers, Norwegian health minister Kari Moen "
        "says.": [
            "Kari Moen (Norway) state indirect",
        ],
        "Peruvian civil protection service said 3,400 people had been moved out of villages in Ancash.": [
            "Peruvian civil protection service (Peru) state indirect",
        ],
        "The Bolivian civil protection service said 3,400 people had been moved out of villages near Beni, and the "
        "Red Cross reported that some 900 had fled on foot.": [
            "Bolivian civil protection service (Bolivia) state indirect",
            "Red Cross (Red Cross) report indirect",
        ],
        "Energy Minister Aliya Omarova of Kazakhstan told a televised briefing that 314 people were hurt, 46 of them "
        "seriously, and that 19 miners had not been accounted for.": [
            "Aliya Omarova (Kazakhstan) state indirect",
        ],
        "A mine collapsed in Kazakhstan. Emergency Situations Minister Daniyar Bekov told a briefing that 30 people "
        "were hurt, six of them badly. Seven had been pulled out, he said.": [
            "Daniyar Bekov (Kazakhstan) state indirect",
            "Daniyar Bekov (Kazakhstan) state indirect",
        ],
        "Drones have hit three cities overnight in what the army says is the heaviest raid yet by the Lake Front. The "
        "fighting is in Sudan.": [
            "army (Sudan) state indirect",
        ],
        "The mayor was re-elected in May, a result which the opposition says was rigged.": [
            "opposition (None) state indirect",
        ],
        "Floods have swamped Accra in what Ghana's weather office calls the wettest June since 1968.": [
            "Ghana's weather office (Ghana) state indirect",
        ],
        "It was a fire that, survivors say, could have been stopped.": [
            "survivors (None) state indirect",
        ],
    },
    "acts": {
        "Norway has offered to host the talks.": [
            "Norway (Norway) promise indirect",
        ],
        "Norway, which keeps troops in both countries, offered to host talks.": [
            "Norway (Norway) promise indirect",
        ],
        "Canada told its citizens to leave Haiti.": [
            "Canada (Canada) call_for indirect",
        ],
        "The mayor of Oslo told residents to boil their water.": [
            "mayor of Oslo (Norway) call_for indirect",
        ],
        "Japan advised its nationals in Manila to stay at home.": [
            "Japan (Japan) call_for indirect",
        ],
        "Latvia and Estonia closed the strait on Friday as each accused the other of cutting the cable.": [
            "Latvia (Latvia) accuse indirect",
            "Estonia (Estonia) accuse indirect",
        ],
        "Turkey called the accusation groundless.": [
            "Turkey (Turkey) deny indirect denied",
        ],
        'The bus was sound, said owner Jan Moe, who described the driver as "a careful man".': [
            "Jan Moe (None) state indirect",
            "Jan Moe (None) state mixed",
        ],
        "The Lake Front has claimed responsibility for the blast through its radio.": [
            "Lake Front (Lake Front) state indirect",
        ],
    },
    "frames": {
        "Asked about the delay, Peru's transport minister, Luz Vega, blamed the weather.": [
            "Luz Vega (Peru) accuse indirect",
        ],
        "The Danish government told its diplomats to leave Kabul.": [
            "Danish government (Denmark) call_for indirect",
        ],
        "Chile offered to send doctors, and Brazil promised two planes.": [
            "Chile (Chile) promise indirect",
            "Brazil (Brazil) promise indirect",
        ],
        "Neither side has given a figure for its losses, but Armenian officials speak privately of 40 dead.": [
            "Armenian officials (Armenia) state indirect",
        ],
        "Six miners are trapped, says Zambia's mines minister, Joe Phiri, who blames flooding.": [
            "Joe Phiri (Zambia) state indirect",
            "Joe Phiri (Zambia) accuse indirect",
        ],
        'The ministry in Rabat was quick to contradict the report, calling it "entirely false".': [
            "ministry in Rabat (Morocco) deny mixed denied",
        ],
        "Nepal's home ministry has revised the toll down to 31 from 38, citing double counting.": [
            "Nepal's home ministry (Nepal) report indirect",
        ],
        '"We never fired," insists Colonel Adel Nasser, the Jordanian garrison\'s commander.': [
            "Adel Nasser (Jordan) state direct",
        ],
        "The blast killed nine people, among them two nurses, the Turkish governor's office announced; it had earlier "
        "spoken of seven dead.": [
            "Turkish governor's office (Turkey) announce indirect",
            "Turkish governor's office (Turkey) state indirect",
        ],
        "Mali's junta admitted on Friday to the loss of 22 soldiers, after first denying that there had been any "
        "attack.": [
            "Mali's junta (Mali) confirm indirect",
            "Mali's junta (Mali) deny indirect denied",
        ],
        "Indonesia warned its fishermen against entering the strait and summoned the Chinese envoy to protest.": [
            "Indonesia (Indonesia) warn indirect",
        ],
        "The bloc demanded that both armies pull back and threatened to suspend aid.": [
            "bloc (None) demand indirect",
            "bloc (None) warn indirect",
        ],
        "Two fishermen told the radio station Mar Azul that they had seen the boat sink.": [
            "Two fishermen (None) state indirect",
        ],
        "Seoul has again denied selling shells to Kyiv, a claim first made by a Polish newspaper.": [
            "Seoul (South Korea) deny indirect denied",
        ],
        "Tokyo dismissed the protest as groundless and vowed to go on with the drill.": [
            "Tokyo (Japan) deny indirect denied",
            "Tokyo (Japan) promise indirect",
        ],
        "The airline Fjordair apologised for the delay but said it had followed the rules.": [
            "Fjordair (Fjordair) other indirect",
            "Fjordair (Fjordair) state indirect",
        ],
        "In a rare admission, Eritrea conceded it had lost 12 men.": [
            "Eritrea (Eritrea) confirm indirect",
        ],
        'Serbia\'s president says he will not sign, and that talks are "over".': [
            "Serbia's president (Serbia) state mixed",
        ],
    },
    "mixed": {
        "A landslide in Colombia killed at least 30 people, disaster agency chief Rosa Mejia said, warning that the "
        "figure was likely to rise.": [
            "Rosa Mejia (Colombia) state indirect",
            "Rosa Mejia (Colombia) warn indirect",
        ],
        "Six soldiers died when their helicopter crashed, Greece's defence staff said in a statement. It did not say "
        "what caused the accident.": [
            "Greece's defence staff (Greece) state indirect",
        ],
        "The gunmen, who Kenyan officials say came from Somalia, took 14 villagers with them.": [
            "Kenyan officials (Kenya) state indirect",
        ],
        "Thousands marched in Tbilisi on Sunday. Organisers put the turnout at 50,000, the Georgian interior ministry "
        "at 12,000.": [
            "Organisers (None) state indirect",
            "Georgian interior ministry (Georgia) state indirect",
        ],
        "Nine people were hurt, three of them badly, the Dutch news agency ANP reported, citing the fire brigade.": [
            "fire brigade (Netherlands) report indirect via ANP",
        ],
        "Two of the hijackers were killed, the airline's chief pilot, Omar Said, told Reuters from Djibouti.": [
            "Omar Said (None) state indirect",
        ],
        "The Lake Front says it holds 30 Nigerien soldiers. Niamey has not confirmed this.": [
            "Lake Front (Lake Front) state indirect",
        ],
        "In a message read on state television, Burkina Faso's army chief, General Issa Traore, said that 18 "
        'attackers had been "neutralised".': [
            "Issa Traore (Burkina Faso) state mixed",
        ],
        "Protesters accused riot police of firing live rounds, which the Peruvian government denies.": [
            "Protesters (None) accuse indirect",
            "Peruvian government (Peru) deny indirect denied",
        ],
        "The strike, in its third week, has cost Antwerp 40 million euros, says employers' group Alfaport.": [
            "Alfaport (Alfaport) state indirect",
        ],
        '"It was like a war," recalls Maria Duarte, 54, whose bakery stood opposite the bank.': [
            "Maria Duarte (None) state direct",
        ],
        "Fire chief Tom Reyes of the town of Paradise said 90 homes were lost.": [
            "Tom Reyes (United States) state indirect",
        ],
        "Governor Lucia Mora's office said 12 police officers had been suspended in the Mexican state of Colima.": [
            "Governor Lucia Mora's office (Mexico) state indirect",
        ],
        "Aid workers say the real number is far higher.": [
            "Aid workers (None) state indirect",
        ],
        "Ukrainian emergency services said four people had been pulled from the rubble in Dnipro.": [
            "Ukrainian emergency services (Ukraine) state indirect",
        ],
        "Jordan's Public Security Directorate said late on Sunday that it had arrested 11 people.": [
            "Jordan's Public Security Directorate (Jordan) state indirect",
        ],
        "Train drivers' union ASLEF announced two more days of walkouts.": [
            "ASLEF (ASLEF) announce indirect",
        ],
    },
}
