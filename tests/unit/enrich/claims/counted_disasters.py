"""Disasters: quake, ferry, outbreak, mine, wildfire, dam, train. All facts are invented."""

from __future__ import annotations

from tests.unit.enrich.claims.counted_story import Told, fig

DISASTERS: dict[str, Told] = {
    "quake in Nepal": Told(
        "Ridge Wire",
        "2024-05-16T09:00:00Z",
        "KATHMANDU, May 16 (Ridge Wire) - The toll of Tuesday's earthquake in western Nepal rose to 213 on "
        "Thursday from 158 a day earlier, the home ministry said, and soldiers were still digging in "
        "Jajarkot with bare hands.\n\n"
        "The dead include 61 children, the ministry's spokesman, Bishnu Thapa, said. He put the injured at "
        "640, of whom 90 are in a critical condition. Some 7,800 houses have collapsed.\n\n"
        'Mayor Sunita Rawal said the true figure was much higher. "In my town alone we have buried 84," she '
        "said. Hundreds of families have spent two nights in the open, according to the Red Cross.\n\n"
        "India has flown in 120 rescuers. The quake, of magnitude 6.4, was the strongest in the area since "
        "2015, when almost 9,000 people perished.",
        (
            fig("213", "killed", 213, "Nepal", "home ministry", "Nepal", day="2024-05-14"),
            fig("158", "killed", 158, "Nepal", "home ministry", "Nepal", day="2024-05-14", flags="previous"),
            fig("61", "killed", 61, "Nepal", "Bishnu Thapa", "Nepal", "child", day="2024-05-14"),
            fig("640", "wounded", 640, "Nepal", "Bishnu Thapa", "Nepal", day="2024-05-14"),
            fig("90", "wounded", 90, "Nepal", "Bishnu Thapa", "Nepal", day="2024-05-14"),
            fig("7,800", "destroyed", 7800, "Nepal", q="about", day="2024-05-14"),
            fig("84", "killed", 84, "Nepal", "Sunita Rawal", "Nepal", day="2024-05-14"),
            fig("Hundreds", "displaced", 200, "Nepal", "Red Cross", "Red Cross", q="vague"),
            fig("120", "deployed", 120, "India"),
            fig("9,000", "killed", 9000, "Nepal", q="about", day="2015-01-01", flags="background"),
        ),
    ),
    "ferry off Samar": Told(
        "Visayas Daily",
        "2023-08-08T12:00:00Z",
        "Eleven bodies have been recovered since a wooden ferry overturned off Samar on Sunday evening, the "
        "Philippine coast guard said on Tuesday.\n\n"
        "The manifest listed 73 passengers and nine crew. But the coast guard now puts those aboard at 86, "
        "since four children travelled without a ticket. Fifty-one people have been saved, 12 of them by "
        "fishermen, and 24 remain unaccounted for.\n\n"
        'A survivor, Rodel Magno, 34, told local radio it was closer to 110. "They kept letting people on," '
        "he said. The owner, Blue Lane Shipping, denied that more than 82 people were on board. The vessel "
        "was allowed to carry 90.\n\n"
        "In December, another boat of the same company sank with the loss of seven lives.",
        (
            fig(
                "Eleven",
                "killed",
                11,
                "Philippines",
                "Philippine coast guard|coast guard",
                "Philippines",
                day="2023-08-06",
            ),
            fig("73", "present", 73, "Philippines", day="2023-08-06"),
            fig("nine", "present", 9, "Philippines", day="2023-08-06"),
            fig(
                "86",
                "present",
                86,
                "Philippines",
                "coast guard|Philippine coast guard",
                "Philippines",
                day="2023-08-06",
            ),
            fig(
                "four",
                "present",
                4,
                "Philippines",
                "coast guard|Philippine coast guard",
                "Philippines",
                "child",
                day="2023-08-06",
            ),
            fig("Fifty-one", "rescued", 51, "Philippines", day="2023-08-06"),
            fig("12", "rescued", 12, "Philippines", day="2023-08-06"),
            fig("24", "missing", 24, "Philippines", day="2023-08-06"),
            fig("110", "present", 110, "Philippines", "Rodel Magno", None, q="about", day="2023-08-06"),
            fig(
                "82",
                "present",
                82,
                "Philippines",
                "Blue Lane Shipping",
                "Blue Lane Shipping",
                q="at_least",
                day="2023-08-06",
                flags="denied",
            ),
            fig("seven", "killed", 7, "Philippines", day="2022-12-01", flags="background"),
        ),
        missed="four|110",
    ),
    "cholera in Zambia": Told(
        "Lusaka Ledger",
        "2024-01-22T10:00:00Z",
        "Zambia's cholera outbreak has now claimed 391 lives, Health Minister Joyce Mulenga told parliament "
        "on Monday.\n\n"
        "Since October, 9,870 people have fallen ill, she said, 427 of them in the past 24 hours. That "
        "compares with 512 new cases on Saturday. Four in ten patients are under 15, and 58 percent live in "
        "the capital.\n\n"
        "A stadium in Lusaka now holds 1,100 beds. Doctors Without Borders has sent 35 nurses and 20 tonnes "
        "of chlorine. The charity believes that as many as 600 have died, since many victims never reach a "
        "clinic.\n\n"
        "The government wants to vaccinate 1.5 million people by March. In 2017, an epidemic killed at "
        "least 114 people in the country.",
        (
            fig("391", "killed", 391, "Zambia", "Joyce Mulenga", "Zambia", day="2023-10-01"),
            fig("9,870", "sick", 9870, "Zambia", "Joyce Mulenga", "Zambia", day="2023-10-01"),
            fig("427", "sick", 427, "Zambia", "Joyce Mulenga", "Zambia"),
            fig("512", "sick", 512, "Zambia", day="2024-01-20"),
            fig("35", "deployed", 35, "Médecins Sans Frontières", role="medic"),
            fig(
                "600",
                "killed",
                600,
                "Zambia",
                "Doctors Without Borders|Médecins Sans Frontières|charity",
                "Médecins Sans Frontières",
                q="at_most",
            ),
            fig("1.5 million", "other", 1_500_000, "Zambia", "government", "Zambia", flags="projected"),
            fig("114", "killed", 114, "Zambia", q="at_least", day="2017-01-01", flags="background"),
        ),
    ),
    "mine in Chile": Told(
        "Atacama Post",
        "2025-06-05T18:30:00Z",
        "Hope fades for trapped Chilean miners\n\n"
        "SANTIAGO - Rescuers in northern Chile reached two of the nine miners trapped since a tunnel caved "
        "in on Monday, and both were dead, regional governor Ana Pizarro said on Thursday. Seven are still "
        "below.\n\n"
        "Twenty-three colleagues who worked on an upper level had got out within the hour. Six of those "
        "were treated for smoke poisoning.\n\n"
        "The union had earlier spoken of 11 trapped men. Its leader, Hugo Tapia, said two names had been "
        "counted twice.\n\n"
        '"We have 60 people and three drills at the site," said Eduardo Lagos, who leads the operation. '
        "State company Norcobre promised each family 20 million pesos. The mine has had four accidents in "
        "the last ten years; in the worst, in 2018, five workers lost their lives.",
        (
            fig("two", "killed", 2, "Chile", "Ana Pizarro", "Chile", day="2025-06-02"),
            fig("nine", "missing", 9, "Chile", "Ana Pizarro", "Chile", day="2025-06-02"),
            fig("Seven", "missing", 7, "Chile", day="2025-06-02"),
            fig("Twenty-three", "rescued", 23, "Chile", day="2025-06-02"),
            fig("Six", "sick", 6, "Chile", day="2025-06-02"),
            fig("11", "missing", 11, "Chile", "union", None, day="2025-06-02", flags="previous"),
            fig("60", "deployed", 60, "Chile", "Eduardo Lagos", None),
            fig("three", "other", 3, "Chile", "Eduardo Lagos", None),
            fig("20 million", "money", 20_000_000, None, "Norcobre", "Norcobre", flags="projected"),
            fig("five", "killed", 5, "Chile", day="2018-01-01", flags="background"),
        ),
        missed="two|Seven|11|60",
    ),
    "wildfire in Portugal": Told(
        "Serra News",
        "2024-09-18T07:00:00Z",
        "Wildfires burned 62,000 hectares of forest in central Portugal between Sunday and Tuesday, an area "
        "twelve times the size of Lisbon's parks, and killed seven people, four of them firefighters.\n\n"
        "The civil protection agency said 118 people had been hurt, ten of them seriously. More than 5,000 "
        "firefighters with 1,400 vehicles are battling 48 fires. Temperatures topped 36 degrees.\n\n"
        'In the village of Albergaria flames consumed 26 houses. "Forty of us slept in the church," said a '
        "71-year-old farmer.\n\n"
        "Spain, Italy and Greece sent two planes each. Police have held nine suspected arsonists since the "
        "weekend.\n\n"
        "It is Portugal's deadliest fire season since 2017, when 66 people died around Pedrogao in a single "
        "night.",
        (
            fig("seven", "killed", 7, "Portugal", day="2024-09-15"),
            fig("four", "killed", 4, "Portugal", day="2024-09-15"),
            fig("118", "wounded", 118, "Portugal", "civil protection agency", "Portugal", day="2024-09-15"),
            fig("ten", "wounded", 10, "Portugal", "civil protection agency", "Portugal", day="2024-09-15"),
            fig("5,000", "deployed", 5000, "Portugal", q="at_least"),
            fig("26", "destroyed", 26, "Portugal", day="2024-09-15"),
            fig("Forty", "evacuated", 40, "Portugal", "farmer|71-year-old farmer", None),
            fig("nine", "detained", 9, "Portugal"),
            fig("66", "killed", 66, "Portugal", day="2017-01-01", flags="background"),
        ),
    ),
    "dam in Brazil": Told(
        "Minas Agora",
        "2022-01-27T20:00:00Z",
        "A tailings dam burst in Brazil's Minas Gerais state on Tuesday afternoon, and at least 34 people "
        "are known to have died, firefighters said on Thursday. On Wednesday the figure had stood at 12.\n\n"
        "No fewer than 250 people are missing, most of them workers who were having lunch, fire chief Paulo "
        'Siqueira said. "We pulled 23 out alive, but none since Wednesday noon," he said.\n\n'
        "The mud swept away a bridge and some 110 homes. 3,400 residents downstream have been told to "
        "leave.\n\n"
        "Mining giant Ferrovale set aside 800 million reais for damage. A judge froze five times that sum. "
        "Shares fell 8 percent.\n\n"
        "Prosecutors arrested two engineers who had certified the dam in September. A similar break in the "
        "same state three years ago left 19 dead.",
        (
            fig("34", "killed", 34, "Brazil", "firefighters", "Brazil", q="at_least", day="2022-01-25"),
            fig("12", "killed", 12, "Brazil", day="2022-01-25", flags="previous"),
            fig("250", "missing", 250, "Brazil", "Paulo Siqueira", "Brazil", q="at_least", day="2022-01-25"),
            fig("23", "rescued", 23, "Brazil", "Paulo Siqueira", "Brazil", day="2022-01-25"),
            fig("none", "rescued", 0, "Brazil", "Paulo Siqueira", "Brazil"),
            fig("110", "destroyed", 110, "Brazil", q="about", day="2022-01-25"),
            fig("3,400", "evacuated", 3400, "Brazil"),
            fig("800 million", "money", 800_000_000, "Ferrovale"),
            fig("two", "detained", 2, "Brazil"),
            fig("19", "killed", 19, "Brazil", day="2019-01-01", flags="background"),
        ),
        missed="none",
    ),
    "train in India": Told(
        "Deccan Express News",
        "2023-11-03T08:00:00Z",
        "Two passenger trains collided in eastern India late on Thursday; 29 people were killed and over "
        "180 injured.\n\n"
        "Railway minister Anil Deshmukh said 13 of those killed had been identified. Relatives of each "
        "victim would get one million rupees, he said; the injured get 200,000.\n\n"
        "The chief minister of Odisha, Lata Panda, announced a toll of 33 an hour later. Her office did not "
        "explain the difference. Fourteen coaches left the rails, and three of them fell into a canal.\n\n"
        "About 1,200 passengers continued by bus. A driver and a signalman have been suspended.\n\n"
        '"I counted fifteen bodies in my carriage," said Manoj Das, a soldier on leave. Last year, 8 '
        "accidents cost 41 lives on Indian railways.",
        (
            fig("29", "killed", 29, "India", day="2023-11-02"),
            fig("180", "wounded", 180, "India", q="at_least", day="2023-11-02"),
            fig("13", "killed", 13, "India", "Anil Deshmukh", "India", day="2023-11-02"),
            fig("one million", "money", 1_000_000, None, "Anil Deshmukh", "India"),
            fig("200,000", "money", 200_000, None, "Anil Deshmukh", "India"),
            fig("33", "killed", 33, "India", "Lata Panda", "India", day="2023-11-02"),
            fig("1,200", "present", 1200, "India", q="about", day="2023-11-02"),
            fig("fifteen", "killed", 15, "India", "Manoj Das", None, day="2023-11-02"),
            fig("41", "killed", 41, "India", day="2022-01-01", flags="background"),
        ),
        missed="one million",
    ),
}
