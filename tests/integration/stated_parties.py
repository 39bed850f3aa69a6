"""Short reports on states nobody has heard of, and the party that each name stands for in them, written by hand.

Each is a text and `name -> party`; `-` for none. Invented facts, before anything was run on them.
"""

from __future__ import annotations

STATES: tuple[tuple[str, dict[str, str]], ...] = (
    (
        "The Republic of Ostland said on Monday that 12 of its soldiers had been killed. Ostland's defence ministry "
        "blamed Westmark. Westmark's army denied that it had fired first. President Jorun Halk of Ostland will speak "
        "tonight. Foreign Minister Elsa Brom of Westmark called for talks.",
        {"Ostland": "Ostland", "Westmark": "Westmark", "Jorun Halk": "Ostland", "Elsa Brom": "Westmark"},
    ),
    (
        "Troops from Kandoria crossed the border on Friday and took two villages in Velmar. Velmar's president, Ilia "
        "Sorn, declared war. The Velmar army lost nine men. Kandoria's foreign ministry said that its forces had been "
        "attacked. Ambassador Rena Tolk left the Kandorian embassy in Velmar.",
        {"Kandoria": "Kandoria", "Velmar": "Velmar", "Ilia Sorn": "Velmar"},
    ),
    (
        "Sarvania and Drevia accused each other of shelling on Tuesday. The Sarvanian defence minister, Pavel Dunn, "
        "said that 40 civilians had died. Drevia's government spoke of six. Drevian soldiers were seen near the "
        "river. Prime Minister Osa Lind of Drevia asked for a truce.",
        {"Sarvania": "Sarvania", "Drevia": "Drevia", "Pavel Dunn": "Sarvania", "Osa Lind": "Drevia"},
    ),
    (
        "The Kingdom of Tessaly mourned its king on Sunday. King Aldric the Second had reigned for 40 years. The "
        "prime minister of Tessaly, Mara Quill, ordered a week of silence. Tessaly's navy fired a salute off Port "
        "Ames. Norway sent its condolences.",
        {"Tessaly": "Tessaly", "Mara Quill": "Tessaly", "Norway": "Norway"},
    ),
    (
        "Borduvia's parliament voted on Wednesday to leave the union. Borduvia has its own currency and army. The "
        "Borduvian foreign minister, Kato Venn, flew to Geneva. Neighbouring Syldrania closed its embassy in "
        "Borduvia. Syldrania's president did not comment.",
        {"Borduvia": "Borduvia", "Syldrania": "Syldrania", "Kato Venn": "Borduvia"},
    ),
    (
        "The Malvane military said on Thursday that 30 rebels had been killed near Isk. Malvane is fighting the Red "
        "Oak Front since March. The government of Malvane rejected the figure of the rebels. Malvane's interior "
        "minister, Dov Harrim, visited the wounded.",
        {"Malvane": "Malvane", "Dov Harrim": "Malvane"},
    ),
    (
        "Five people died when a bus fell into a gorge in Quorin, the transport ministry of Quorin said. Quorin's "
        "police arrested the driver. Health Minister Senna Abath told reporters that 20 were hurt. Buses in Quorin "
        "are old, and the Quorin government promised new ones.",
        {"Quorin": "Quorin", "Senna Abath": "Quorin"},
    ),
    (
        "Voters in Lumeria chose a new president on Sunday. President Teo Marsh conceded defeat. Lumeria's electoral "
        "commission counted two million votes. The Lumerian opposition leader, Hana Deel, thanked her voters. "
        "Lumeria's armed forces promised to stay in barracks.",
        {"Lumeria": "Lumeria", "Hana Deel": "Lumeria"},
    ),
    (
        # towns, clubs and provinces are no states of their own
        "Mayor Ulf Brede of Stenhaven said that the flood had killed three. Stenhaven's fire brigade pumped water all "
        "night. Stenhaven's president of the football club, Nils Aker, opened the stadium. The governor of Ulvdal, "
        "Siri Moe, came by boat. Ulvdal's hospitals are full. Harlow United's president gave money.",
        {"Stenhaven": "-", "Ulvdal": "-", "Harlow United": "-"},
    ),
    (
        # nor is a firm or a guild that has guards or a president
        "Zubrin's president, Karl Otten, resigned on Monday. Zubrin makes pumps in Norway and has 300 workers. The "
        "guards of Zubrin searched the plant. Zubrin's shares fell. The Lakeside Guild's army of helpers brought "
        "food. Lakeside is a suburb of Oslo.",
        {"Zubrin": "-", "Norway": "Norway", "Lakeside": "-"},
    ),
)
