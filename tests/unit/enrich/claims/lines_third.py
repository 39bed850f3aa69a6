"""Sentences in the form of `lines`: what episodes of authors who saw no code were read wrong in, in other words."""

from __future__ import annotations

LINES_THIRD: dict[str, list[str]] = {
    "In May two miners died in a shaft in Chile, the company said.": [
        "company (None) state: killed 2 of Chile/any, 05-01, 05-10, unknown",
    ],
    "In April the two sides in Libya freed 300 prisoners each.": [
        "Quiet Gazette (None) report: rescued 300 of None/any, 04-01, 05-10, unknown",
    ],
    "The flood in Peru drowned four shepherds and injured dozens, officials said on Tuesday.": [
        "officials (Peru) state: killed 4 of Peru/any, 05-07, 05-07, own",
        "officials (Peru) state: wounded 24... of Peru/any, 05-07, 05-07, own",
    ],
    "The Kenyan mission in Somalia reported one dead and four wounded.": [
        "Kenyan mission in Somalia (Kenya) report: killed 1 of Kenya/any, 05-10, 05-10, own",
        "Kenyan mission in Somalia (Kenya) report: wounded 4 of Kenya/any, 05-10, 05-10, own",
    ],
    "The health ministry of Ghana reported eight dead and 23 wounded since Sunday.": [
        "health ministry of Ghana (Ghana) report: killed 8 of Ghana/any, 05-05, 05-10, own",
        "health ministry of Ghana (Ghana) report: wounded 23 of Ghana/any, 05-05, 05-10, own",
    ],
    "Two pirates were killed off Somalia on Thursday, the Spanish navy said.": [
        "Spanish navy (Spain) state: killed 2 of None/any, 05-09, 05-10, unknown",
    ],
    "The mayor of Riga, Latvia, said he knew of three deaths: two cooks and a guard.": [
        "mayor of Riga (Latvia) state: killed 3 of Latvia/any, 05-10, 05-10, own",
        "mayor of Riga (Latvia) state: killed 2 of Latvia/any, 05-10, 05-10, own",
        "mayor of Riga (Latvia) state: killed 1 of Latvia/any, 05-10, 05-10, own",
    ],
    "The civil defence in Ecuador put the dead at 12 on Monday. Another 30 people are missing, it said on Tuesday.": [
        "civil defence in Ecuador (Ecuador) state: killed 12 of Ecuador/any, 05-06, 05-06, own",
        "civil defence in Ecuador (Ecuador) state: missing 30 of Ecuador/any, 05-07, 05-07, own",
    ],
    "Guards in Kenya wounded 14 strikers, the union said on Thursday, and six people are still missing.": [
        "union (None) state: wounded 14 of Kenya/any, 05-09, 05-09, unknown",
        "union (None) state: missing 6 of Kenya/any, 05-09, 05-09, unknown",
    ],
    "The worst is over, Chile's interior ministry said on Monday, while 18 firemen have been injured.": [
        "Chile's interior ministry (Chile) state: wounded 18 of Chile/any, 05-06, 05-06, own",
    ],
    "Ghana's health ministry lifted its count of the dead to 44 on Wednesday.": [
        "Ghana's health ministry (Ghana) report: killed 44 of Ghana/any, 05-08, 05-10, own",
    ],
    "The list of the Peruvian prison service stood at 19 dead on Friday.": [
        "Peruvian prison service (Peru) report: killed 19 of Peru/any, 05-10, 05-10, own",
    ],
    "The Kenyan police, whose toll stands at 22 dead, welcomed the report.": [
        "Kenyan police (Kenya) report: killed 22 of Kenya/any, 05-10, 05-10, own",
        "Kenyan police (Kenya) welcome",
    ],
    "The health ministry of Chile counted 30 dead; 45 is the union's figure.": [
        "health ministry of Chile (Chile) report: killed 30 of Chile/any, 05-10, 05-10, own",
        "union (None) report: killed 45 of Chile/any, 05-10, 05-10, unknown",
    ],
    "Latvia's border service keeps books of its own. Its chief, Ilze Ozola, spoke on Thursday of eight "
    "guards wounded.": [
        "Ilze Ozola (Latvia) state: wounded 8 of Latvia/any, 05-09, 05-09, own",
    ],
    "Doctors Without Borders had treated 19 people with burns in Niger since Monday, the aid group said.": [
        "Médecins Sans Frontières (Médecins Sans Frontières) state: wounded 19 of Niger/any, 05-06, 05-10, third_party",
    ],
    "The opposition party Union Nova claimed that over 100 people had been killed in Togo.": [
        "opposition party Union Nova (Union Nova) state: killed >=100 of Togo/any, 05-10, 05-10, third_party",
    ],
    "Some 900 homeless people slept in the tents of the Peruvian Red Cross, according to its director, Rosa Quispe.": [
        "Rosa Quispe (Peruvian Red Cross) state: displaced ~900 of Peru/any, 05-10, 05-10, third_party",
    ],
    "The Council of Imams of Mali said that 40 people had died.": [
        "Council of Imams of Mali (Council of Imams of Mali) state: killed 40 of Mali/any, 05-10, 05-10, third_party",
    ],
    "The Antara agency, quoting the police of Wanokaka, reported that five sailors were in custody in Indonesia.": [
        "police of Wanokaka (Indonesia) report: detained 5 of Indonesia/any, 05-10, 05-10, own",
    ],
    "Five nurses fell ill in Zambia on Sunday, said Dr Ruth Banda, the director of public health.": [
        "Ruth Banda (Zambia) state: sick 5 of Zambia/medic, 05-05, 05-10, own",
    ],
    "Two guards died in Ecuador, according to the prison service, which raised its toll to 15 on Wednesday.": [
        "prison service (Ecuador) state: killed 2 of Ecuador/any, 05-08, 05-08, own",
        "prison service (Ecuador) report: killed 15 of Ecuador/any, 05-08, 05-08, own",
    ],
    "Commissioner for Housing Grace Mensah said that 40 houses in Kano, Nigeria, had been destroyed.": [
        "Grace Mensah (Nigeria) state: destroyed 40 of Nigeria/any, 05-10, 05-10, own",
    ],
    "Director of the Relief Agency (RA) in Accra, Ms Efua Mensah, told reporters in Ghana that 28 people "
    "had been rescued.": [
        "Efua Mensah (Ghana) state: rescued 28 of Ghana/any, 05-10, 05-10, own",
    ],
    "Floods have killed at least 70 people in Zambia and Angola, the Red Cross said.": [
        "Red Cross (Red Cross) state: killed >=70 of None/any, 05-10, 05-10, unknown",
    ],
    "A quake killed 70 Poles in Haiti and Cuba, the Red Cross said.": [
        "Red Cross (Red Cross) state: killed 70 of Poland/any, 05-10, 05-10, third_party",
    ],
    "Iran's Emergency Organisation raised its count of the dead in West Azerbaijan to 16 on Monday.": [
        "Iran's Emergency Organisation (Iran) report: killed 16 of Iran/any, 05-06, 05-06, own",
    ],
    "Ghana's health ministry now counts 19 dead, against the 16 that it had given on Monday.": [
        "Ghana's health ministry (Ghana) report: killed 19 of Ghana/any, 05-06, 05-06, own",
        "Ghana's health ministry (Ghana) report: killed 16 of Ghana/any, 05-06, 05-06, own previous",
    ],
    "The attackers numbered between 200 and 300, the army of Mali said.": [
        "army of Mali (Mali) state: present 200-300 of Mali/any, 05-10, 05-10, own",
    ],
    "The death toll in Wednesday's collapse of a five-storey house in Lagos, Nigeria, hit 13 on Thursday.": [
        "Quiet Gazette (None) report: killed 13 of Nigeria/any, 05-08, 05-09, unknown",
    ],
    "Six miners are dead and ten are missing, Bolivia's Vice-Ministry of Civil Defence said on Thursday.": [
        "Ministry of Civil Defence (Bolivia) state: killed 6 of Bolivia/any, 05-09, 05-09, own",
        "Ministry of Civil Defence (Bolivia) state: missing 10 of Bolivia/any, 05-09, 05-09, own",
    ],
    "Ana, a nurse at a clinic in Gao, Mali, has counted nine bodies there since Monday.": [
        "Ana (None) report: killed 9 of Mali/any, 05-06, 05-10, unknown",
    ],
    "Bolivia's toll from the dam burst rose to 24 on Tuesday, the interior ministry said.": [
        "interior ministry (Bolivia) state: killed 24 of Bolivia/any, 05-07, 05-07, own",
    ],
    "The blast killed three people in Riga, Latvia, said Aina Berga, who leads the World Health "
    "Organization's team there.": [
        "Aina Berga (World Health Organization) state: killed 3 of Latvia/any, 05-10, 05-10, third_party",
    ],
    "The director of the state museum, a professor of public health, said that 12 visitors in Oslo were hurt.": [
        "director of the state museum (Norway) state: wounded 12 of Norway/any, 05-10, 05-10, own",
    ],
    "Federal troops and the Kano militia known as Ostra fought on Tuesday in Nigeria. Ostra said it had "
    "captured 30 soldiers.": [
        "Ostra (Ostra) state: captured 30 of Nigeria/military, 05-07, 05-10, adversary",
    ],
    "Five people died in Portugal on Thursday, ANEPC said.": [
        "ANEPC (Portugal) state: killed 5 of Portugal/any, 05-09, 05-10, own",
    ],
    "The opposition party Juwa put the number of dead in Comoros at more than 20.": [
        "opposition party Juwa (Juwa) state: killed >=20 of Comoros/any, 05-10, 05-10, third_party",
    ],
    "The opposition alliance NASA claimed that over 100 people had been killed in Kenya.": [
        "NASA (NASA) state: killed >=100 of Kenya/any, 05-10, 05-10, third_party",
    ],
    "The disaster agency of Peru said on Thursday that 40 people had died. The figure it had given on "
    "Wednesday was 34.": [
        "disaster agency of Peru (Peru) state: killed 40 of Peru/any, 05-08, 05-09, own",
        "disaster agency of Peru (Peru) report: killed 34 of Peru/any, 05-08, 05-10, own",
    ],
}
