"""More sentences in the form of `lines`: what unseen articles were read wrong in, with other words."""

from __future__ import annotations

LINES_SECOND: dict[str, list[str]] = {
    "Seven of the hurt are in a serious condition, the mayor of Oslo said; two of them later died.": [
        "mayor of Oslo (Norway) state: wounded 7 of Norway/any, 05-10, 05-10, own",
        "mayor of Oslo (Norway) state: killed 2 of Norway/any, 05-10, 05-10, own",
    ],
    "A landslide buried at least 40 people in a village in northern Peru, authorities said on Thursday.": [
        "authorities (Peru) state: missing >=40 of Peru/any, 05-09, 05-09, own",
    ],
    "Nine miners are trapped underground in Chile, and rescuers have made no contact with them, the company said.": [
        "company (None) state: missing 9 of Chile/any, 05-10, 05-10, unknown",
    ],
    "By the Greek government's count, 60 people have died since the fires began on Monday.": [
        "Greek government (Greece) state: killed 60 of Greece/any, 05-06, 05-10, own",
    ],
    "Human Rights Watch has documented the killing of 20 civilians in Mali since March.": [
        "Human Rights Watch (Human Rights Watch) report: killed 20 of Mali/civilian, 03-01, 05-10, third_party",
    ],
    "Hospitals in Lima had admitted 210 patients with burns by midday, the health ministry of Peru said.": [
        "health ministry of Peru (Peru) state: sick 210 of Peru/any, 05-10, 05-10, own",
    ],
    "The quake in Nepal killed 205 people and injured 640, according to the Nepali army.": [
        "Nepali army (Nepal) state: killed 205 of Nepal/any, 05-10, 05-10, own",
        "Nepali army (Nepal) state: wounded 640 of Nepal/any, 05-10, 05-10, own",
    ],
    "Thai police arrested 33 people in two days of protests, minister Somchai Wong said, adding "
    "that 12 officers had been hurt.": [
        "Somchai Wong (Thailand) state: detained 33 of Thailand/any, 05-10, 05-10, own",
        "Somchai Wong (Thailand) state: wounded 12 of Thailand/police, 05-10, 05-10, own",
    ],
    "Organisers said 90,000 people had marched in Lisbon; the Portuguese police estimate was 35,000.": [
        "Organisers (None) state: present 90000 of Portugal/any, 05-10, 05-10, unknown",
        "police (Portugal) estimate: present 35000 of Portugal/any, 05-10, 05-10, own",
    ],
    "The Greek coast guard now puts those aboard at 86.": [
        "Greek coast guard (Greece) state: present 86 of Greece/any, 05-10, 05-10, own",
    ],
    "Portuguese officials put the number of homes destroyed at 420.": [
        "Portuguese officials (Portugal) state: destroyed 420 of Portugal/any, 05-10, 05-10, own",
    ],
    "Two trains collided in Portugal late on Thursday; 29 people were killed and over 180 injured.": [
        "Quiet Gazette (None) report: killed 29 of Portugal/any, 05-09, 05-10, unknown",
        "Quiet Gazette (None) report: wounded >=180 of Portugal/any, 05-09, 05-10, unknown",
    ],
    "Nine of those taken are still in captivity, the governor of Kaduna in Nigeria said.": [
        "governor of Kaduna in Nigeria (Nigeria) state: detained 9 of Nigeria/any, 05-10, 05-10, own",
    ],
    "Thousands of residents of Nepal spent the night in the open after the quake.": [
        "Quiet Gazette (None) report: displaced 2000... of Nepal/any, 05-10, 05-10, unknown",
    ],
    "Some 5,400 people are living in a camp in Kenya, officials there said.": [
        "officials there (Kenya) state: displaced ~5400 of Kenya/any, 05-10, 05-10, own",
    ],
    "About 2,500 people will be resettled, Kenya's government said.": [
        "Kenya's government (Kenya) state: evacuated ~2500 of Kenya/any, 05-10, 05-10, own projected",
    ],
    "The fire in Lisbon killed 16 people and left 54 with burns.": [
        "Quiet Gazette (None) report: killed 16 of Portugal/any, 05-10, 05-10, unknown",
        "Quiet Gazette (None) report: wounded 54 of Portugal/any, 05-10, 05-10, unknown",
    ],
    "Kenya's president said the gunmen who seized 25 pupils had freed 13 of them.": [
        "Kenya's president (Kenya) state: detained 25 of Kenya/child, 05-10, 05-10, own",
        "Kenya's president (Kenya) state: rescued 13 of Kenya/child, 05-10, 05-10, own",
    ],
    "Five Portuguese and three Swiss were among the dead, the police in Lisbon said.": [
        "police in Lisbon (Portugal) state: killed 5 of Portugal/any, 05-10, 05-10, own",
        "police in Lisbon (Portugal) state: killed 3 of Switzerland/any, 05-10, 05-10, third_party",
    ],
    "The blast in Kenya killed three guards and a schoolteacher, the interior ministry said.": [
        "interior ministry (Kenya) state: killed 3 of Kenya/any, 05-10, 05-10, own",
        "interior ministry (Kenya) state: killed 1 of Kenya/any, 05-10, 05-10, own",
    ],
    "Pakistan accused Afghan troops of firing first on Thursday. A Pakistani official said 16 "
    "soldiers on the Afghan side were killed.": [
        "Pakistan (Pakistan) accuse",
        "Pakistani official (Pakistan) state: killed 16 of Afghanistan/military, 05-09, 05-10, adversary",
    ],
    "Pakistan's minister put his country's losses at nine soldiers and five civilians.": [
        "Pakistan's minister (Pakistan) state: killed 9 of Pakistan/military, 05-10, 05-10, own",
        "Pakistan's minister (Pakistan) state: killed 5 of Pakistan/civilian, 05-10, 05-10, own",
    ],
    "The Kenya Red Cross said 14 people were killed in the floods on Thursday.": [
        "Kenya Red Cross (Kenya Red Cross) state: killed 14 of Kenya/any, 05-09, 05-10, third_party",
    ],
    "In the war, which began with a raid, Sudan's army said it had killed 80 fighters of the Rapid "
    "Support Forces. A spokesman for the RSF said it had lost 12 men.": [
        "Sudan's army (Sudan) state: killed 80 of Rapid Support Forces/military, 05-10, 05-10, adversary",
        "spokesman for the RSF (Rapid Support Forces) state: killed 12 of Rapid Support Forces/any, 05-10, 05-10, own",
    ],
    "The war in Sudan has uprooted 10 million people since April 2023.": [
        "Quiet Gazette (None) report: displaced 1e+07 of Sudan/any, 2023-04-01, 05-10, unknown",
    ],
    "By Thursday, 19 bodies had been pulled from the river in Peru after a bus fell into it on "
    "Tuesday, the governor said.": [
        "governor (Peru) state: killed 19 of Peru/any, 05-07, 05-10, own",
    ],
    "In Nara, Japan, 42 residents of a home have tested positive, the city said.": [
        "city (Japan) state: sick 42 of Japan/any, 05-10, 05-10, own",
    ],
    "According to information of the Kenyan police, two men were led away by gunmen on Thursday.": [
        "Kenyan police (Kenya) state: missing 2 of Kenya/any, 05-09, 05-10, own",
    ],
    "Mali's army fought rebels on Thursday. Al-Shabaab said it had killed 27 soldiers in Somalia.": [
        "Al-Shabaab (Al-Shabaab) state: killed 27 of Somalia/military, 05-09, 05-10, adversary",
    ],
    "More than 40 people have been killed in the week of clashes, officials on both sides said.": [
        "officials (None) state: killed >=40 of None/any, 05-10, 05-10, unknown",
    ],
    "The rebels in Mali let eleven hostages go.": [
        "Quiet Gazette (None) report: rescued 11 of Mali/any, 05-10, 05-10, unknown",
    ],
    "A coach overturned on a road in Portugal on Thursday, killing six people and injuring 27, the "
    "emergency service said.": [
        "emergency service (Portugal) state: killed 6 of Portugal/any, 05-09, 05-10, own",
        "emergency service (Portugal) state: wounded 27 of Portugal/any, 05-09, 05-10, own",
    ],
    "Israeli strikes on Beirut killed 22 people on Thursday, Lebanon's health ministry said. "
    "Hezbollah said it had fired rockets at Israel.": [
        "Lebanon's health ministry (Lebanon) state: killed 22 of Lebanon/any, 05-09, 05-10, own",
        "Hezbollah (Hezbollah) state",
    ],
    "In Kenya medics treated five people for shrapnel wounds.": [
        "Quiet Gazette (None) report: wounded 5 of Kenya/any, 05-10, 05-10, unknown",
    ],
    "The war in Sudan has driven 12 million people from their homes since the fighting escalated in April 2023.": [
        "Quiet Gazette (None) report: displaced 1.2e+07 of Sudan/any, 2023-04-01, 05-10, unknown",
    ],
    "Passers-by pulled ten children from the wreck in Portugal, police said.": [
        "police (Portugal) state: rescued 10 of Portugal/child, 05-10, 05-10, own",
    ],
    "The Israeli military did not comment on the strikes. It said two of its soldiers had been hurt.": [
        "Israeli military (Israel) state: wounded 2 of Israel/military, 05-10, 05-10, own",
    ],
    "Nine people drowned and four others were reported missing after floods in Oman on Tuesday, the civil defence "
    "said.": [
        "civil defence (Oman) state: killed 9 of Oman/any, 05-07, 05-10, own",
        "civil defence (Oman) state: missing 4 of Oman/any, 05-07, 05-10, own",
    ],
}
