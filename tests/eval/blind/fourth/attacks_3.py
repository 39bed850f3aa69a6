"""Attacks: raids on villages, a motorcycle bomb, a jungle gunfight, a missile strike; all facts are invented."""

from __future__ import annotations

from tests.unit.enrich.claims.told import Told
from tests.unit.enrich.claims.told_sides import Report, count

# fmt: off
REPORTS: dict[str, Report] = {
    "Muidumbe raids": Report(
        "Northern Mozambique Protection Network",
        "2025-09-23T08:30:00Z",
        "Cabo Delgado, Mozambique: Attacks in Muidumbe district - Flash Update No. 3 (as of 23 September 2025)\n\n"
        "KEY POINTS\n\n"
        "- During the night of 19 September, armed men believed to belong to Islamic State Mozambique (ISM) raided "
        "the villages of Nachitenje and Litanda, burning 140 houses and two schools.\n\n"
        "- Community leaders report 12 people killed, including a nurse, and eight women and girls missing.\n\n"
        "- The International Organization for Migration (IOM) registered 9,400 people arriving in Mueda town between "
        "20 and 22 September. More than half of them are children.\n\n"
        "SECURITY\n\n"
        "The governor of Cabo Delgado, Amade Nchumali, put the number of deaths at seven and urged residents not to "
        "leave their villages. The Mozambican armed forces said on 21 September that nine insurgents had been killed "
        "and three abducted women freed in a joint pursuit with Rwandan troops.\n\n"
        "In a message circulated by its Amaq outlet, Islamic State claimed to have killed five soldiers near Litanda "
        "and captured two military vehicles. The Rwanda Defence Force denied having lost any men or equipment.\n\n"
        "HUMANITARIAN SITUATION\n\n"
        "Médecins Sans Frontières treated 17 patients with machete and gunshot wounds at Mueda hospital, its project "
        "coordinator, Joana Figueira, said. \"People arrive after two nights of walking with nothing but their "
        "children,\" she added. The organisation warned that its stock of anti-malarial drugs was running out.\n\n"
        "An estimated 2,500 people are still hiding in the bush. The District Administrator asked partners to send "
        "tents, blankets and cooking sets.\n\n"
        "FUNDING\n\n"
        "The 2025 response plan for Mozambique requires US$ 352 million. Of this, US$ 66 million has been received.\n\n"
        "BACKGROUND\n\n"
        "The conflict has cost more than 6,000 lives since October 2017, according to the monitoring group ACLED. The "
        "attack on Palma in March 2021 displaced about 67,000 people.",
        (("Mozambique", "Islamic State Mozambique"), ("Mozambique", "Islamic State"), ("Rwanda", "Islamic State")),
        (
            count("burning [140] houses", "destroyed", 140, "Mozambique", role="any/civilian", day="2025-09-19"),
            count("and [two] schools", "destroyed", 2, "Mozambique", role="any/civilian", day="2025-09-19"),
            count("report [12] people killed", "killed", 12, "Mozambique", "Community leaders", "/Mozambique",
                  role="any/civilian", day="2025-09-19"),
            count("including [a] nurse", "killed", 1, "Mozambique", "Community leaders", "/Mozambique",
                  role="medic", day="2025-09-19"),
            count("and [eight] women and girls", "missing", 8, "Mozambique", "Community leaders", "/Mozambique",
                  role="any/civilian", day="2025-09-19"),
            count("[9,400] people", "displaced", 9400, "Mozambique", "International Organization for Migration",
                  "International Organization for Migration/United Nations", role="any/civilian", day="2025-09-20"),
            count("deaths at [seven]", "killed", 7, "Mozambique", "Amade Nchumali", "Mozambique",
                  role="any/civilian", day="2025-09-19"),
            count("that [nine] insurgents", "killed", 9, "Islamic State Mozambique/Islamic State/insurgents/",
                  "Mozambican armed forces/armed forces", "Mozambique", role="any/military"),
            count("and [three] abducted women", "rescued", 3, "Mozambique", "Mozambican armed forces/armed forces",
                  "Mozambique", role="any/civilian"),
            count("killed [five] soldiers", "killed", 5, "Mozambique/Rwanda/", "Islamic State",
                  "Islamic State/Islamic State Mozambique", role="military"),
            count("captured [two] military vehicles", "captured", 2, "Mozambique/Rwanda/", "Islamic State",
                  "Islamic State/Islamic State Mozambique", role="military/any"),
            count("treated [17] patients", "wounded", 17, "Mozambique", "Joana Figueira",
                  "Médecins Sans Frontières", role="any/civilian"),
            count("An estimated [2,500] people", "displaced", 2500, "Mozambique", role="any/civilian", q="about"),
            count("US$ [352 million]", "money", 352_000_000, "Mozambique/"),
            count("US$ [66 million]", "money", 66_000_000, "Mozambique/"),
            count("more than [6,000] lives", "killed", 6000, "Mozambique", "ACLED", "ACLED", q="at_least",
                  day="2017-10-01"),
            count("about [67,000] people", "displaced", 67_000, "Mozambique", role="any/civilian", q="about",
                  day="2021-03-01", flags="background"),
        ),
        (
            Told("not to leave their villages", "Amade Nchumali", "Mozambique", "call_for"),
            Told("having lost any men or equipment", "Rwanda Defence Force", "Rwanda", "deny", denied=True),
            Told("stock of anti-malarial drugs was running", "Médecins Sans Frontières/organisation",
                 "Médecins Sans Frontières", "warn"),
            Told("send tents, blankets", "District Administrator", "Mozambique", "call_for"),
        ),
    ),
    "Piendamó motorcycle": Report(
        "Voces del Cauca (translated)",
        "2025-04-21T23:30:00Z",
        "Popayán, April 21. A motorcycle loaded with explosives was activated in the morning of this Monday in front "
        "of the police station of Piendamó, in the department of Cauca, leaving a balance of two dead and 21 wounded, "
        "according to the last report of the departmental Secretary of Health.\n\n"
        "The mayor of the municipality, Gerardo Velasco, confirmed that the fatal victims are a patrolwoman of 23 "
        "years of age and a seller of lottery tickets who was passing by the place. The first reports of the "
        "authorities spoke of 13 wounded.\n\n"
        "Among the injured persons there are four policemen and three minors, manifested the director of the San José "
        "hospital, doctor Claudia Rengifo. \"The minors are out of danger. We ask the citizens to come to donate "
        "blood,\" she indicated.\n\n"
        "The municipal office of risk management reported that the expansive wave left damages in 35 dwellings and 12 "
        "commercial premises.\n\n"
        "The commander of the Cauca Police, colonel Mauricio Solarte, accused the Jaime Martínez front, of the "
        "dissidents of the FARC, of having ordered the attack. The Ministry of Defense offered a reward of up to 200 "
        "million pesos for information about the authors. In the course of the afternoon, two men were captured on the "
        "road to Silvia, the police added.\n\n"
        "By means of a communique, the Jaime Martínez front denied its participation in the fact and pointed at "
        "\"gangs at the service of the microtraffic\".\n\n"
        "On his side, the governor Hernán Muñoz demanded from Bogotá the sending of 500 more soldiers. \"Cauca cannot "
        "continue putting the dead,\" he expressed.\n\n"
        "In what goes of the year, the Ombudsman's Office has registered in the department 47 attacks with explosives, "
        "which have left 19 persons without life.\n\n"
        "In May of 2024, a similar action in the neighbouring municipality of Morales caused the death of four "
        "persons, among them two uniformed policemen.",
        (("Colombia", "Jaime Martínez front"), ("Colombia", "FARC")),
        (
            count("balance of [two] dead", "killed", 2, "Colombia",
                  "Secretary of Health/departmental Secretary of Health", "Colombia", day="2025-04-21"),
            count("and [21] wounded", "wounded", 21, "Colombia", "Secretary of Health/departmental Secretary of Health",
                  "Colombia", day="2025-04-21"),
            count("are [a] patrolwoman", "killed", 1, "Colombia", "Gerardo Velasco", "Colombia", role="police",
                  day="2025-04-21"),
            count("and [a] seller", "killed", 1, "Colombia", "Gerardo Velasco", "Colombia", role="civilian/any",
                  day="2025-04-21"),
            count("spoke of [13] wounded", "wounded", 13, "Colombia", "authorities", "Colombia", day="2025-04-21",
                  flags="previous"),
            count("there are [four] policemen", "wounded", 4, "Colombia", "Claudia Rengifo", "Colombia/",
                  role="police", day="2025-04-21"),
            count("and [three] minors", "wounded", 3, "Colombia", "Claudia Rengifo", "Colombia/", role="child",
                  day="2025-04-21"),
            count("damages in [35] dwellings", "other/destroyed", 35, "Colombia",
                  "municipal office of risk management/office of risk management", "Colombia", role="any/civilian",
                  day="2025-04-21"),
            count("and [12] commercial premises", "other/destroyed", 12, "Colombia",
                  "municipal office of risk management/office of risk management", "Colombia", role="any/civilian",
                  day="2025-04-21"),
            count("up to [200 million] pesos", "money", 200_000_000, "Colombia/", "Ministry of Defense", "Colombia",
                  q="at_most"),
            count("afternoon, [two] men were captured", "detained/captured", 2, "/Colombia/Jaime Martínez front",
                  "police", "Colombia", day="2025-04-21"),
            count("sending of [500] more soldiers", "deployed", 500, "Colombia", "Hernán Muñoz", "Colombia",
                  role="military", flags="projected"),
            count("department [47] attacks", "other", 47, "Colombia", "Ombudsman's Office/Ombudsman", "Colombia",
                  day="2025-01-01"),
            count("left [19] persons", "killed", 19, "Colombia", "Ombudsman's Office/Ombudsman", "Colombia",
                  day="2025-01-01"),
            count("death of [four] persons", "killed", 4, "Colombia", day="2024-05-01", flags="background"),
            count("them [two] uniformed policemen", "killed", 2, "Colombia", role="police", day="2024-05-01",
                  flags="background"),
        ),
        (
            Told("The minors are out of danger", "Claudia Rengifo", "Colombia/"),
            Told("of having ordered the attack", "Mauricio Solarte", "Colombia", "accuse"),
            Told("its participation in the fact", "Jaime Martínez front", "Jaime Martínez front/FARC", "deny",
                 denied=True),
            Told("cannot continue putting the dead", "Hernán Muñoz", "Colombia"),
        ),
    ),
    "Malkangiri encounter": Report(
        "Eastern Ghats Herald",
        "2025-12-01T15:00:00Z",
        "MALKANGIRI: Nine Maoists, four of them women, were gunned down by security forces in the forests of "
        "Malkangiri district along the Odisha-Chhattisgarh border on Sunday, police said. A jawan of the Special "
        "Operations Group (SOG) lost his life in the encounter and two of his colleagues sustained bullet injuries.\n\n"
        "Superintendent of Police Ranjit Behera said the gunfight broke out around 6 am when a joint team of nearly "
        "450 SOG and BSF personnel was combing the hills near Dangarpada. \"The ultras opened fire first and our men "
        "retaliated. The exchange went on till the afternoon,\" he told reporters here on Monday.\n\n"
        "Police had earlier put the number of slain Maoists at six. Three more bodies, two INSAS "
        "rifles and 14 country-made guns were found during a search of the area at night, the SP said.\n\n"
        "Among the dead is area committee member Somdu Madkami, who carried a reward of Rs 8 lakh on his head, "
        "according to Behera.\n\n"
        "In a WhatsApp message to mediapersons, the CPI (Maoist) admitted the loss of eight cadres and called for a "
        "bandh in the district on Friday.\n\n"
        "However, Prafulla Nag of the Ganatantra Suraksha Manch alleged that three of those killed were villagers who "
        "had gone to the forest to collect firewood. He demanded a judicial inquiry. The SP denied that any villager "
        "had been hit in the firing.\n\n"
        "In Bhubaneswar, Deputy Chief Minister Kalpana Sahu paid tributes to the slain jawan and handed over a cheque "
        "for Rs 50 lakh to his widow. \"His sacrifice will not go in vain. Malkangiri will be free of the red menace "
        "very soon,\" she said.\n\n"
        "As per police records, 34 Maoists have laid down arms in the district since January. In June 2008, 38 "
        "security personnel were killed when Maoists attacked their boat in the Balimela reservoir.",
        (("India", "CPI (Maoist)"), ("India", "Maoists")),
        (
            count("[Nine] Maoists", "killed", 9, "Maoists/CPI (Maoist)", "police", "India", role="any/military",
                  day="2025-11-30"),
            count("[four] of them women", "killed", 4, "Maoists/CPI (Maoist)", "police", "India",
                  role="any/military", day="2025-11-30"),
            count("[A] jawan", "killed", 1, "India", role="police/military", day="2025-11-30"),
            count("and [two] of his colleagues", "wounded", 2, "India", role="police/military", day="2025-11-30"),
            count("nearly [450]", "deployed", 450, "India", "Ranjit Behera", "India", role="police/military/any",
                  q="about", day="2025-11-30"),
            count("Maoists at [six]", "killed", 6, "Maoists/CPI (Maoist)", "Police", "India", role="any/military",
                  day="2025-11-30", flags="previous"),
            count("[Three] more bodies", "killed", 3, "Maoists/CPI (Maoist)", "SP/Ranjit Behera", "India",
                  role="any/military", day="2025-11-30"),
            count("[two] INSAS", "captured/other", 2, "Maoists/CPI (Maoist)/", "SP/Ranjit Behera", "India",
                  role="any/military", day="2025-11-30"),
            count("and [14] country-made guns", "captured/other", 14, "Maoists/CPI (Maoist)/", "SP/Ranjit Behera",
                  "India", role="any/military", day="2025-11-30"),
            count("Rs [8 lakh]", "money", 800_000, "/India/Maoists/CPI (Maoist)", "Ranjit Behera/Behera", "India"),
            count("loss of [eight] cadres", "killed", 8, "Maoists/CPI (Maoist)", "CPI (Maoist)",
                  "CPI (Maoist)/Maoists", role="any/military", day="2025-11-30"),
            count("that [three] of those killed", "killed", 3, "India", "Prafulla Nag",
                  "Ganatantra Suraksha Manch", role="civilian", day="2025-11-30"),
            count("Rs [50 lakh]", "money", 5_000_000, "India/"),
            count("[34] Maoists", "other/captured", 34, "Maoists/CPI (Maoist)", "police records/police", "India",
                  role="any/military", day="2025-01-01"),
            count("[38] security", "killed", 38, "India", role="police/military", day="2008-06-01",
                  flags="background"),
        ),
        (
            Told("opened fire first and our men", "Ranjit Behera", "India"),
            Told("The exchange went on till", "Ranjit Behera", "India"),
            Told("judicial inquiry", "Prafulla Nag", "Ganatantra Suraksha Manch", "demand"),
            Told("that any villager", "SP/Ranjit Behera", "India", "deny", denied=True),
            Told("free of the red menace", "Kalpana Sahu", "India"),
        ),
    ),
    "Kramatorsk live": Report(
        "The Evening Record",
        "2025-07-08T15:45:00Z",
        "Ukraine live: Rescuers search ruins in Kramatorsk after missile hits apartment block\n\n"
        "Tuesday, 8 July 2025\n\n"
        "16:40 Death toll climbs to eight\n\n"
        "Eight people are now known to have been killed in this morning's strike, the head of the Donetsk regional "
        "administration, Pavlo Hrytsenko, has said, up from the five he reported at midday. The latest victim is a "
        "teenage boy whose body was pulled from a stairwell. Three residents are still unaccounted for, Hrytsenko "
        "added.\n\n"
        "15:55 Moscow: we hit a command post\n\n"
        "Russia's defence ministry says an Iskander missile struck a \"temporary command post\" in the city and claims "
        "that up to 60 Ukrainian servicemen died. Ukrainian army spokesman Serhii Bondar denied that there were troops "
        "in the building. \"It was full of pensioners. Anyone can come and see,\" he told Suspilne.\n\n"
        "14:30 Deaths reported in Belgorod\n\n"
        "On the other side of the border, two farm workers were killed and a driver was wounded when a Ukrainian drone "
        "hit a minibus near Shebekino, according to the governor of Russia's Belgorod region. Kyiv has not "
        "commented.\n\n"
        "13:10 Drones overnight\n\n"
        "Russia sent 116 drones into Ukraine overnight, and 92 of them were shot down, the Ukrainian air force says. "
        "In Odesa, three dock workers were injured by falling debris.\n\n"
        "12:05 Prisoners exchanged\n\n"
        "Fifty Ukrainian prisoners of war have come home in a swap brokered by the United Arab Emirates, Ukraine's "
        "Coordination Headquarters says. Russia says the same number of its soldiers were handed over in return.\n\n"
        "11:20 What we know so far\n\n"
        "The missile hit the block shortly before six. Police say about 40 people were registered as living in the "
        "section that collapsed. President Volodymyr Zelenskyy called on allies to speed up deliveries of Patriot "
        "missiles, while the European Union's foreign policy chief, Kaja Kallas, condemned the attack.\n\n"
        "Kramatorsk has been hit many times. In June 2023 a missile killed 13 people at a pizza restaurant there.",
        (("Ukraine", "Russia"),),
        (
            count("toll climbs to [eight]", "killed", 8, "Ukraine", role="any/civilian", day="2025-07-08"),
            count("[Eight] people are now", "killed", 8, "Ukraine", "Pavlo Hrytsenko", "Ukraine",
                  role="any/civilian", day="2025-07-08"),
            count("from the [five] he reported", "killed", 5, "Ukraine", "Pavlo Hrytsenko", "Ukraine",
                  role="any/civilian", day="2025-07-08", flags="previous"),
            count("victim is [a] teenage boy", "killed", 1, "Ukraine", role="child/any", day="2025-07-08"),
            count("[Three] residents", "missing", 3, "Ukraine", "Pavlo Hrytsenko/Hrytsenko", "Ukraine",
                  role="any/civilian", day="2025-07-08"),
            count("up to [60] Ukrainian servicemen", "killed", 60, "Ukraine",
                  "Russia's defence ministry/defence ministry", "Russia", role="military", q="at_most",
                  day="2025-07-08"),
            count("border, [two] farm workers", "killed", 2, "Russia",
                  "governor of Russia's Belgorod region/governor", "Russia", role="civilian/any"),
            count("and [a] driver", "wounded", 1, "Russia", "governor of Russia's Belgorod region/governor",
                  "Russia", role="civilian/any"),
            count("sent [116] drones", "deployed/other", 116, "Russia", "Ukrainian air force/air force", "Ukraine",
                  role="any/military"),
            count("and [92] of them", "destroyed", 92, "Russia", "Ukrainian air force/air force", "Ukraine",
                  role="any/military"),
            count("In Odesa, [three] dock workers", "wounded", 3, "Ukraine", role="any/civilian"),
            count("[Fifty] Ukrainian prisoners", "rescued", 50, "Ukraine", "Coordination Headquarters", "Ukraine",
                  role="military"),
            count("say about [40] people", "present/other", 40, "Ukraine", "Police", "Ukraine", role="any/civilian",
                  q="about", day="2025-07-08"),
            count("missile killed [13] people", "killed", 13, "Ukraine", role="any/civilian", day="2023-06-01",
                  flags="background"),
        ),
        (
            Told("that there were troops", "Serhii Bondar", "Ukraine", "deny", denied=True),
            Told("It was full of pensioners", "Serhii Bondar", "Ukraine"),
            Told("to speed up deliveries of Patriot", "Volodymyr Zelenskyy", "Ukraine", "call_for"),
            Told("the attack", "Kaja Kallas", "European Union", "condemn"),
        ),
    ),
}
# fmt: on
