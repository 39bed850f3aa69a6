"""Articles on a border war, a coup attempt and an insurgency, with their gold. All facts are invented."""

from __future__ import annotations

from tests.unit.enrich.claims.told import Told
from tests.unit.enrich.claims.told_sides import Report, count

# fmt: off
REPORTS: dict[str, Report] = {
    "Batken": Report(
        "Osh Telegraph (translated)",
        "2022-09-17T06:30:00Z",
        "BISHKEK, 17 September. /Osh Telegraph/. The number of those who perished on the Kyrgyz side as a result of "
        "the conflict on the border with Tajikistan grew to 36 persons, the Ministry of Health of Kyrgyzstan reports. "
        "On Friday evening the ministry informed about 24 dead.\n\n"
        "To the medical institutions of the Batken region were delivered 129 wounded, the deputy minister of health "
        "Aibek Toktogulov told journalists. In his words, 18 of them are in heavy condition, and seven servicemen "
        "were sent by plane to the capital.\n\n"
        "The Ministry of Emergency Situations specified that more than 130 thousand inhabitants are evacuated from the "
        "Batken and Leilek districts.\n\n"
        "\"The Tajik side applied tanks and rocket systems, it struck at a civil airport,\" declared the chairman of "
        "the State Committee for National Security Bakyt Osmonov. He noted that the border guards on Friday "
        "burned four tanks of the opponent and liquidated not less than 50 of his soldiers.\n\n"
        "Dushanbe has not confirmed these data. The Ministry of Foreign Affairs of Tajikistan declared that on 16 "
        "September the Kyrgyz military subjected the village of Chorbogh to fire, in consequence of which eight "
        "peaceful residents perished, including two schoolgirls. Besides, the ministry asserts, a drone hit an "
        "ambulance and three medical workers received burns.\n\n"
        "The press centre of the border troops of Tajikistan denied that tanks had been used. On the losses of its "
        "own it reported briefly: 15 servicemen killed.\n\n"
        "The Ministry of Foreign Affairs of Russia called on the neighbours to stop the bloodshed without delay. "
        "Kyrgyzstan announced a day of mourning on 19 September.\n\n"
        "We remind that in April 2021 in the conflict at the Golovnoy water intake 55 persons were lost from both "
        "sides.",
        (("Kyrgyzstan", "Tajikistan"),),
        (
            count("grew to [36] persons", "killed", 36, "Kyrgyzstan",
                  "Ministry of Health of Kyrgyzstan/Ministry of Health", "Kyrgyzstan"),
            count("about [24] dead", "killed", 24, "Kyrgyzstan",
                  "ministry/Ministry of Health of Kyrgyzstan/Ministry of Health", "Kyrgyzstan", flags="previous"),
            count("delivered [129] wounded", "wounded", 129, "Kyrgyzstan", "Aibek Toktogulov", "Kyrgyzstan"),
            count("[18] of them are in heavy", "wounded", 18, "Kyrgyzstan", "Aibek Toktogulov", "Kyrgyzstan"),
            count("and [seven] servicemen", "wounded/evacuated", 7, "Kyrgyzstan", "Aibek Toktogulov", "Kyrgyzstan",
                  role="military"),
            count("more than [130 thousand] inhabitants", "evacuated", 130_000, "Kyrgyzstan",
                  "Ministry of Emergency Situations", "Kyrgyzstan", role="civilian/any", q="at_least"),
            count("burned [four] tanks", "destroyed", 4, "Tajikistan", "Bakyt Osmonov", "Kyrgyzstan",
                  role="military/any", day="2022-09-16"),
            count("not less than [50] of his soldiers", "killed", 50, "Tajikistan", "Bakyt Osmonov", "Kyrgyzstan",
                  role="military", q="at_least", day="2022-09-16"),
            count("which [eight] peaceful residents", "killed", 8, "Tajikistan",
                  "Ministry of Foreign Affairs of Tajikistan/Ministry of Foreign Affairs", "Tajikistan",
                  role="civilian", day="2022-09-16"),
            count("including [two] schoolgirls", "killed", 2, "Tajikistan",
                  "Ministry of Foreign Affairs of Tajikistan/Ministry of Foreign Affairs", "Tajikistan",
                  role="child", day="2022-09-16"),
            count("and [three] medical workers", "wounded", 3, "Tajikistan",
                  "ministry/Ministry of Foreign Affairs of Tajikistan/Ministry of Foreign Affairs", "Tajikistan",
                  role="medic"),
            count("[15] servicemen killed", "killed", 15, "Tajikistan",
                  "press centre of the border troops of Tajikistan/border troops of Tajikistan/press centre",
                  "Tajikistan", role="military"),
            count("intake [55] persons", "killed", 55, "", day="2021-04-01",
                  flags="background"),
        ),
        (
            Told("it struck at a civil airport", "Bakyt Osmonov", "Kyrgyzstan"),
            Told("tanks had been used",
                 "press centre of the border troops of Tajikistan/border troops of Tajikistan/press centre",
                 "Tajikistan", "deny", denied=True),
            Told("to stop the bloodshed", "Ministry of Foreign Affairs of Russia/Ministry of Foreign Affairs",
                 "Russia", "call_for"),
            Told("a day of mourning", "Kyrgyzstan", "Kyrgyzstan", "announce"),
        ),
    ),
    "Border war report": Report(
        "Danube Daily",
        "2023-05-03T13:00:00Z",
        "VIENNA - Kyrgyz and Tajik forces unlawfully killed at least 37 civilians, five of them children, when they "
        "fought a brief border war last September, a rights group said on Wednesday.\n\n"
        "The report by Witness Eurasia, which draws on interviews with 180 people in the two countries, lists 26 "
        "civilian deaths in Kyrgyzstan and 11 in Tajikistan. It says Tajik units set fire to 380 homes in the "
        "villages of Ak-Sai and Dostuk.\n\n"
        "\"This was not the work of a few drunken soldiers,\" said Ingrid Halvorsen, the group's Central Asia "
        "researcher. \"They came back with petrol and went from house to house.\"\n\n"
        "The deadliest single incident the researchers looked into was a Kyrgyz drone strike on the square of "
        "Ovchi, where ten people died on September 16 as worshippers left the mosque, according to the report. "
        "\"My two brothers had gone to buy melons,\" Gulnora Rahimova, 44, is quoted as saying. \"I "
        "recognized them by their shoes.\"\n\n"
        "Bishkek rejected that part of the findings. In a letter to the group, Deputy Foreign Minister Nurlan "
        "Sadykov said that the drone had hit soldiers unloading ammunition and denied that there was a crowd on the "
        "square.\n\n"
        "Tajikistan did not reply to the group's questions. Its security council has put the country's "
        "losses at 41 dead, without specifying how many were in uniform.\n\n"
        "Kyrgyzstan's own count stands at 63, the prosecutor general's office said last week. It corrected its earlier "
        "figure of 59, it said, after the remains of four missing border guards were found beside a canal.\n\n"
        "Almost 140,000 Kyrgyz villagers had to leave their homes during the fighting. Finance Minister Cholpon "
        "Abdieva "
        "told parliament in April that the government had spent 2.4 billion soms on repairs and would build 150 more "
        "houses by the autumn.",
        (("Kyrgyzstan", "Tajikistan"),),
        (
            count("at least [37] civilians", "killed", 37, "",
                  "Witness Eurasia/rights group", "Witness Eurasia", role="civilian", q="at_least",
                  day="2022-09-01"),
            count("[five] of them children", "killed", 5, "",
                  "Witness Eurasia/rights group", "Witness Eurasia", role="child", day="2022-09-01"),
            count("interviews with [180] people", "other", 180, "", role="any/civilian"),
            count("lists [26]", "killed", 26, "Kyrgyzstan", "Witness Eurasia", "Witness Eurasia", role="civilian"),
            count("and [11] in Tajikistan", "killed", 11, "Tajikistan", "Witness Eurasia", "Witness Eurasia",
                  role="civilian"),
            count("fire to [380] homes", "destroyed", 380, "Kyrgyzstan", "Witness Eurasia", "Witness Eurasia",
                  role="civilian/any"),
            count("where [ten] people", "killed", 10, "Tajikistan", "Witness Eurasia/report", "Witness Eurasia",
                  role="civilian/any", day="2022-09-16"),
            count("My [two] brothers", "killed/other", 2, "Tajikistan", "Gulnora Rahimova", "", role="civilian/any"),
            count("losses at [41] dead", "killed", 41, "Tajikistan", "security council/Tajikistan", "Tajikistan"),
            count("stands at [63]", "killed", 63, "Kyrgyzstan", "prosecutor general's office", "Kyrgyzstan"),
            count("figure of [59], it said", "killed", 59, "Kyrgyzstan", "prosecutor general's office", "Kyrgyzstan",
                  flags="previous"),
            count("remains of [four] missing", "killed/missing", 4, "Kyrgyzstan", "prosecutor general's office",
                  "Kyrgyzstan", role="military/police"),
            count("Almost [140,000] Kyrgyz", "displaced", 140_000, "Kyrgyzstan", role="civilian/any", q="about"),
            count("spent [2.4 billion] soms", "money", 2_400_000_000, "Kyrgyzstan", "Cholpon Abdieva",
                  "Kyrgyzstan"),
            count("build [150] more houses", "other", 150, "Kyrgyzstan", "Cholpon Abdieva", "Kyrgyzstan",
                  role="any/civilian", flags="projected"),
        ),
        (
            Told("work of a few drunken soldiers", "Ingrid Halvorsen", "Witness Eurasia"),
            Told("They came back with petrol", "Ingrid Halvorsen", "Witness Eurasia"),
            Told("recognized them by their shoes", "Gulnora Rahimova", ""),
            Told("hit soldiers unloading ammunition", "Nurlan Sadykov", "Kyrgyzstan"),
            Told("there was a crowd", "Nurlan Sadykov", "Kyrgyzstan", "deny", denied=True),
        ),
    ),
    "Ouagadougou": Report(
        "Sahel Wire",
        "2025-11-24T17:40:00Z",
        "OUAGADOUGOU, Nov 24 (Sahel Wire) - Burkina Faso's military rulers said on Monday they had put down a coup "
        "attempt in which six soldiers were killed, and that 38 people, among them two colonels, were under arrest.\n\n"
        "\"A handful of misguided men wanted to drag our country back into darkness,\" Security Minister Issa Kabore "
        "said on state television. \"They have failed.\" The alleged ringleader, Lieutenant Colonel Yves "
        "Nikiema, was on the run with about 15 followers, Kabore added.\n\n"
        "Shooting broke out around the Baba Sy barracks in the south of the capital at 3 a.m. and lasted until after "
        "sunrise.\n\n"
        "A military source told Sahel Wire that at least 11 people had died, four of them members of the "
        "presidential guard. A doctor at Yalgado hospital said 29 patients with bullet wounds had been admitted by "
        "noon. Seven were civilians hit by stray rounds, he said.\n\n"
        "\"I saw three soldiers lying dead next to a burning pickup,\" said Awa Sanou, who sells fruit near the "
        "barracks. \"Nobody dared to go near them.\"\n\n"
        "In an audio message that circulated on WhatsApp in the afternoon, a man identifying himself as Nikiema denied "
        "that he had fled and claimed that 200 men of the Kaya garrison had gone over to his side. The message could "
        "not be verified.\n\n"
        "The African Union condemned \"any attempt to take power by force\". The French embassy advised its nationals, "
        "of whom there are an estimated 2,000, to stay indoors.\n\n"
        "The junta, which seized power in 2022, announced in January that it had foiled a plot and detained 16 "
        "officers. It is also battling Islamist insurgents, in a conflict that has killed more than 20,000 people "
        "since 2015, according to the monitoring group ACLED.",
        (("Burkina Faso", "mutineers"),),
        (
            count("in which [six] soldiers", "killed", 6, "Burkina Faso",
                  "Burkina Faso's military rulers/military rulers", "Burkina Faso", role="military",
                  day="2025-11-24"),
            count("that [38] people", "detained", 38, "Burkina Faso/mutineers/",
                  "Burkina Faso's military rulers/military rulers", "Burkina Faso", role="any/military"),
            count("among them [two] colonels", "detained", 2, "Burkina Faso/mutineers/",
                  "Burkina Faso's military rulers/military rulers", "Burkina Faso", role="military"),
            count("about [15] followers", "other/missing", 15, "mutineers/Burkina Faso/", "Issa Kabore",
                  "Burkina Faso", role="any/military", q="about"),
            count("at least [11] people", "killed", 11, "Burkina Faso", "military source", "/Burkina Faso",
                  q="at_least", day="2025-11-24"),
            count("[four] of them members", "killed", 4, "Burkina Faso", "military source", "/Burkina Faso",
                  role="military", day="2025-11-24"),
            count("said [29] patients", "wounded/sick", 29, "Burkina Faso",
                  "doctor/doctor at Yalgado hospital/Yalgado hospital", "Burkina Faso/", day="2025-11-24"),
            count("[Seven] were civilians", "wounded/sick", 7, "Burkina Faso",
                  "doctor/doctor at Yalgado hospital/Yalgado hospital", "Burkina Faso/", role="civilian",
                  day="2025-11-24"),
            count("saw [three] soldiers", "killed", 3, "Burkina Faso", "Awa Sanou", "", role="military",
                  day="2025-11-24"),
            count("that [200] men", "other", 200, "Burkina Faso/mutineers/",
                  "man identifying himself as Nikiema/Nikiema/Yves Nikiema/man", "mutineers/", role="military"),
            count("an estimated [2,000]", "present/other", 2000, "France", "French embassy", "France",
                  role="civilian/any", q="about"),
            count("detained [16] officers", "detained", 16, "Burkina Faso/", "junta", "Burkina Faso",
                  role="military", day="2025-01-01", flags="background"),
            count("more than [20,000] people", "killed", 20_000, "Burkina Faso", "ACLED/monitoring group ACLED",
                  "ACLED", q="at_least", day="2015-01-01", flags="background"),
        ),
        (
            Told("drag our country back into darkness", "Issa Kabore", "Burkina Faso"),
            Told("They have failed", "Issa Kabore", "Burkina Faso"),
            Told("Nobody dared to go near", "Awa Sanou", ""),
            Told("he had fled", "man identifying himself as Nikiema/Nikiema/Yves Nikiema/man", "mutineers/", "deny",
                 denied=True),
            Told("any attempt to take power by force", "African Union", "African Union", "condemn"),
        ),
    ),
    "Bawku": Report(
        "Upper East Chronicle",
        "2025-08-28T07:00:00Z",
        "BAWKU: More than 1,200 people have crossed into Ghana's Upper East Region since Monday, fleeing an "
        "attack by jihadists on the Burkinabe garrison town of Zabtenga, the Municipal Chief Executive of Bawku, Hamza "
        "Alhassan, has disclosed.\n\n"
        "Speaking to the Chronicle on Wednesday, Mr Alhassan said 740 of the arrivals were sleeping in classrooms "
        "while the rest had found shelter with relatives. He appealed for mats, rice and mosquito nets.\n\n"
        "The Al-Qaeda affiliate JNIM claims to have killed 90 soldiers and auxiliaries at Zabtenga on Monday and taken "
        "12 others alive. In a video it put on display 57 rifles which it said came from the armoury.\n\n"
        "The Burkinabe army tells a different story. Nineteen \"valiant sons of the nation\" fell, its general staff "
        "announced on Tuesday evening, and over 100 terrorists were neutralised from the air as they made off on "
        "motorbikes. Earlier in the day it had spoken of eight dead soldiers.\n\n"
        "Those who came across have yet another version. Naaba Koom, a village chief, said he had counted 46 bodies "
        "before leaving and that none of them wore a uniform. Mariam Ouedraogo, who walked for two nights with "
        "her children, blamed army auxiliaries who went through the town after the jihadists had withdrawn. \"They "
        "asked why we were still alive,\" she said.\n\n"
        "A nurse at the Presbyterian Hospital in Bawku said 33 of the refugees had been admitted with wounds and three "
        "had died.\n\n"
        "In Accra, Interior Minister Kofi Amankwah announced that 150 extra troops would be posted to the "
        "border. \"There is no cause for panic,\" he assured.\n\n"
        "According to UNHCR, some 15,000 Burkinabe were already living in northern Ghana. A raid on the same town in "
        "May 2024 left 28 people dead.",
        (("Burkina Faso", "JNIM"),),
        (
            count("More than [1,200] people", "displaced", 1200, "Burkina Faso", "Hamza Alhassan", "Ghana",
                  role="civilian/any", q="at_least", day="2025-08-25"),
            count("said [740] of the arrivals", "displaced", 740, "Burkina Faso", "Hamza Alhassan", "Ghana",
                  role="civilian/any"),
            count("killed [90] soldiers", "killed", 90, "Burkina Faso", "JNIM", "JNIM", role="military",
                  day="2025-08-25"),
            count("[12] others alive", "captured", 12, "Burkina Faso", "JNIM", "JNIM", role="military",
                  day="2025-08-25"),
            count("display [57] rifles", "captured", 57, "Burkina Faso", "JNIM", "JNIM", role="military/any"),
            count("[Nineteen] \"valiant sons", "killed", 19, "Burkina Faso", "general staff/Burkinabe army",
                  "Burkina Faso", role="military"),
            count("over [100] terrorists", "killed/casualties", 100, "JNIM", "general staff/Burkinabe army",
                  "Burkina Faso", role="military", q="at_least"),
            count("spoken of [eight] dead", "killed", 8, "Burkina Faso", "general staff/Burkinabe army",
                  "Burkina Faso", role="military", flags="previous"),
            count("counted [46] bodies", "killed", 46, "Burkina Faso", "Naaba Koom", "/Burkina Faso",
                  role="civilian/any"),
            count("said [33] of the refugees", "wounded", 33, "Burkina Faso",
                  "nurse/nurse at the Presbyterian Hospital in Bawku", "/Ghana/Presbyterian Hospital",
                  role="civilian/any"),
            count("and [three]", "killed", 3, "Burkina Faso",
                  "nurse/nurse at the Presbyterian Hospital in Bawku", "/Ghana/Presbyterian Hospital",
                  role="civilian/any"),
            count("that [150] extra troops", "deployed", 150, "Ghana", "Kofi Amankwah", "Ghana", role="military",
                  flags="projected"),
            count("some [15,000] Burkinabe", "displaced/present/other", 15_000, "Burkina Faso", "UNHCR",
                  "United Nations/UNHCR", role="civilian/any", q="about"),
            count("left [28] people", "killed", 28, "Burkina Faso", day="2024-05-01", flags="background"),
        ),
        (
            Told("mats, rice and mosquito nets", "Hamza Alhassan", "Ghana", "call_for"),
            Told("none of them wore a uniform", "Naaba Koom", "/Burkina Faso"),
            Told("asked why we were still alive", "Mariam Ouedraogo", ""),
            Told("no cause for panic", "Kofi Amankwah", "Ghana"),
        ),
    ),
}
# fmt: on
