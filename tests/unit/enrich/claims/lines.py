"""Sentences, and the claims a reader finds in them with every side and day, as published on Friday, 10 May 2024.

"claimant (party) act: measure value of affected/role, event day, day of the claim, viewpoint".
"""

from __future__ import annotations

LINES: dict[str, list[str]] = {
    "Kenya said on Thursday that 12 of its soldiers had been killed in Somalia.": [
        "Kenya (Kenya) state: killed 12 of Kenya/military, 05-09, 05-09, own"
    ],
    "Kenyan police said three officers were killed on Wednesday.": [
        "Kenyan police (Kenya) state: killed 3 of Kenya/police, 05-08, 05-10, own"
    ],
    "The Kenyan army said its troops had killed 40 fighters.": [
        "Kenyan army (Kenya) state: killed 40 of None/military, 05-10, 05-10, unknown"
    ],
    "Norway put its losses at nine soldiers.": [
        "Norway (Norway) state: killed 9 of Norway/military, 05-10, 05-10, own"
    ],
    "Norway acknowledged the loss of seven troops.": [
        "Norway (Norway) confirm: killed 7 of Norway/military, 05-10, 05-10, own"
    ],
    "The firm put its losses at 30 jobs.": [],
    "The number of Norwegian soldiers killed since Monday has risen to 35, the Defence Ministry said.": [
        "Defence Ministry (Norway) state: killed 35 of Norway/military, 05-06, 05-10, own"
    ],
    "In Oslo the Defence Ministry said that 20 Norwegian soldiers had been wounded.": [
        "Defence Ministry (Norway) state: wounded 20 of Norway/military, 05-10, 05-10, own"
    ],
    "More than 300 people had left their homes in southern Chile, the governor said.": [
        "governor (Chile) state: displaced >=300 of Chile/any, 05-10, 05-10, own"
    ],
    "Some 5,000 people have crossed into Kenya from Somalia, the Red Cross said.": [
        "Red Cross (Red Cross) state: displaced ~5000 of Somalia/any, 05-10, 05-10, third_party"
    ],
    "Hundreds of people fled the town of Arequipa in Peru on Tuesday, the mayor said.": [
        "mayor (Peru) state: displaced 200... of Peru/any, 05-07, 05-10, own"
    ],
    "The Thai army confirmed the release of 11 Thai soldiers, three of whom were ill.": [
        "Thai army (Thailand) confirm: rescued 11 of Thailand/military, 05-10, 05-10, own",
        "Thai army (Thailand) confirm: sick 3 of Thailand/military, 05-10, 05-10, own",
    ],
    "According to the news agency Reuters, 14 miners died in Chile on Thursday.": [
        "Reuters (None) state: killed 14 of Chile/any, 05-09, 05-10, unknown"
    ],
    "Eight children were among the dead, the Peruvian Health Ministry said.": [
        "Peruvian Health Ministry (Peru) state: killed 8 of Peru/child, 05-10, 05-10, own"
    ],
    "Portugal sent 80 firefighters to Greece on Thursday, the Greek government said.": [
        "Greek government (Greece) state: deployed 80 of Portugal/any, 05-09, 05-10, third_party"
    ],
    "Thirty-one patients remain in hospital in Lisbon, the Portuguese Health Ministry said.": [
        "Portuguese Health Ministry (Portugal) state: sick 31 of Portugal/any, 05-10, 05-10, own"
    ],
    "Police in Dublin arrested 22 protesters on Thursday night.": [
        "Quiet Gazette (None) report: detained 22 of Ireland/any, 05-09, 05-10, unknown"
    ],
    "Between 200 and 250 people marched in Dublin on Wednesday, police said.": [
        "police (Ireland) state: present 200-250 of Ireland/any, 05-08, 05-10, own"
    ],
    "Up to 60 people are missing in Nepal after a bridge collapsed on Tuesday, the Home Ministry said.": [
        "Home Ministry (Nepal) state: missing <=60 of Nepal/any, 05-07, 05-10, own"
    ],
    "Nepal's Home Ministry denied that 90 people had died.": [
        "Nepal's Home Ministry (Nepal) deny: killed 90 of Nepal/any, 05-10, 05-10, own denied"
    ],
    "The Red Cross feared that 2,000 people could be displaced in Nepal.": [
        "Red Cross (Red Cross) warn: displaced 2000 of Nepal/any, 05-10, 05-10, third_party projected"
    ],
    "A bus fell into a river in Bolivia on Wednesday, killing 16 people and injuring nine, police said.": [
        "police (Bolivia) state: killed 16 of Bolivia/any, 05-08, 05-10, own",
        "police (Bolivia) state: wounded 9 of Bolivia/any, 05-08, 05-10, own",
    ],
    "Dozens were wounded, a doctor in Nairobi said.": [
        "doctor in Nairobi (Kenya) state: wounded 24... of Kenya/any, 05-10, 05-10, own"
    ],
    "The United Nations said 1.2 million people were displaced in Sudan.": [
        "United Nations (United Nations) state: displaced 1.2e+06 of Sudan/any, 05-10, 05-10, third_party"
    ],
    "Two journalists and a nurse were killed in Sudan on Monday, the United Nations said.": [
        "United Nations (United Nations) state: killed 2 of Sudan/journalist, 05-06, 05-10, third_party",
        "United Nations (United Nations) state: killed 1 of Sudan/medic, 05-06, 05-10, third_party",
    ],
    "Israel said Hamas was holding 30 hostages.": [
        "Israel (Israel) state: detained 30 of Israel/any, 05-10, 05-10, own"
    ],
    "No one was hurt in the blast in Oslo on Thursday, Norwegian police said.": [
        "Norwegian police (Norway) state: wounded 0 of Norway/any, 05-09, 05-10, own"
    ],
    "Twelve people died in the crash in Bolivia in 2009.": [
        "Quiet Gazette (None) report: killed 12 of Bolivia/any, 2009-01-01, 05-10, unknown background"
    ],
    "Rescuers pulled four people from the rubble in Ecuador on Thursday, officials said.": [
        "officials (Ecuador) state: rescued 4 of Ecuador/any, 05-09, 05-10, own"
    ],
    "The army lost 15 men in the valley, Colombia's defence minister, Luis Ortega, said on Tuesday.": [
        "Luis Ortega (Colombia) state: killed 15 of Colombia/military, 05-07, 05-07, own"
    ],
    "Colombia's president, Maria Duarte, accused Venezuela of occupying 30 square kilometres of its land.": [
        "Maria Duarte (Colombia) accuse: seized_area 30 of Colombia/any, 05-10, 05-10, own"
    ],
    "The damage came to 20 million euros, the Greek finance ministry said.": [
        "Greek finance ministry (Greece) state: money 2e+07 of None/any, 05-10, 05-10, unknown"
    ],
    "Farmers in Peru said floods had destroyed 400 homes.": [
        "Farmers in Peru (Peru) state: destroyed 400 of Peru/any, 05-10, 05-10, own"
    ],
    "Nigeria's police chief said gunmen had abducted 50 pupils on Monday.": [
        "Nigeria's police chief (Nigeria) state: missing 50 of Nigeria/child, 05-06, 05-10, own"
    ],
    "The company evacuated 70 workers from the rig on Tuesday, Norway's coastguard said.": [
        "Norway's coastguard (Norway) state: evacuated 70 of Norway/any, 05-07, 05-10, own"
    ],
    "Doctors in Uganda reported 19 new cases of cholera and three deaths.": [
        "Doctors in Uganda (Uganda) report: sick 19 of Uganda/any, 05-10, 05-10, own",
        "Doctors in Uganda (Uganda) report: killed 3 of Uganda/any, 05-10, 05-10, own",
    ],
    "At least seven people, including two children, were killed in Ghana on Sunday, police said.": [
        "police (Ghana) state: killed >=7 of Ghana/any, 05-05, 05-10, own",
        "police (Ghana) state: killed 2 of Ghana/child, 05-05, 05-10, own",
    ],
    "France deployed 600 troops to Chad on Wednesday, the French army said.": [
        "French army (France) state: deployed 600 of France/military, 05-08, 05-10, own"
    ],
    "The airline said all 58 people aboard were killed when the plane came down in Peru on Tuesday evening.": [
        "airline (None) state: killed 58 of Peru/any, 05-07, 05-10, unknown"
    ],
    "Ghana's electoral commission said 25 people had been hurt, correcting an earlier figure of 30.": [
        "Ghana's electoral commission (Ghana) state: wounded 25 of Ghana/any, 05-10, 05-10, own",
        "Ghana's electoral commission (Ghana) state: wounded 30 of Ghana/any, 05-09, 05-09, own previous",
    ],
    "The Norwegian government said 12 of its citizens had been detained in Chad.": [
        "Norwegian government (Norway) state: detained 12 of Norway/any, 05-10, 05-10, own"
    ],
    "The toll stands at 19, the Chilean Interior Ministry said on Wednesday.": [
        "Chilean Interior Ministry (Chile) state: killed 19 of Chile/any, 05-08, 05-08, own"
    ],
    "Sweden's prime minister, Ida Lund, said on Wednesday that two Swedish tourists had died in Egypt.": [
        "Ida Lund (Sweden) state: killed 2 of Sweden/any, 05-08, 05-08, own"
    ],
    '"Five of our nurses are sick," said Doctor Amina Yusuf, head of the Kano Hospital in Nigeria.': [
        "Amina Yusuf (Nigeria) state: sick 5 of Nigeria/medic, 05-10, 05-10, own"
    ],
    "The Health Ministry of Ghana reported 1,200 cases of measles since March.": [
        "Health Ministry of Ghana (Ghana) report: sick 1200 of Ghana/any, 03-01, 05-10, own"
    ],
    "More than 40 houses were damaged by the storm in Jamaica, residents said.": [
        "residents (None) state: destroyed >=40 of Jamaica/any, 05-10, 05-10, unknown"
    ],
    "Ukraine said its forces had captured 25 Russian soldiers.": [
        "Ukraine (Ukraine) state: captured 25 of Russia/military, 05-10, 05-10, adversary"
    ],
}
