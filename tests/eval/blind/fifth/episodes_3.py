"""Four episodes, their last article each, told by foreign broadcasters and a local paper. All facts are invented."""

from __future__ import annotations

from tests.unit.enrich.claims.told import Told
from tests.unit.enrich.claims.told_sides import Report, count

# fmt: off
REPORTS: dict[str, Report] = {
    "Zalambessa 3": Report(
        "Europa Radio",
        "2025-10-20T19:00:00Z",
        "Ethiopia and Eritrea have agreed to stop shooting for 72 hours so that the dead and wounded can be collected, "
        "the African Union's mediator announced on Monday, after a week of fighting which diplomats say has cost well "
        "over 1,500 lives.\n\n"
        "The mediator, former Kenyan foreign minister Josephine Wekesa, said the guns should fall silent at midnight. "
        "\"Both governments have given me their word,\" she told a news conference in Nairobi. She said an exchange of "
        "around 120 prisoners was planned for Wednesday.\n\n"
        "The losses remain in dispute. Ethiopia's Defence Ministry on Sunday raised its toll to 214 dead, from 131 "
        "three days before. Eritrea says that its opponent has lost 1,900 soldiers, and admits to 58 dead of its own. "
        "A Western intelligence official, speaking on condition of anonymity, put Eritrean losses at between 400 and "
        "500 dead.\n\n"
        "At the hospital in Adigrat, surgeon Mulu Kidane showed our reporter a corridor lined with mattresses. \"Most "
        "of them are boys with shrapnel wounds,\" she said. Two patients died on Sunday night because the oxygen had "
        "run out, she added.\n\n"
        "Doctors Without Borders said one of its drivers was killed on Saturday when a clearly marked ambulance came "
        "under fire south of Zalambessa. Eritrea denied responsibility. The aid group condemned the attack and called "
        "for an independent inquiry.\n\n"
        "The UN refugee agency says 96,000 people are now displaced in Tigray, up from 60,000 on Friday. It has no "
        "access to the Eritrean side.\n\n"
        "The European Union welcomed the truce and promised 15 million euros in emergency aid.\n\n"
        "Badme, the town over which the neighbours first went to war in 1998, has so far been spared. That conflict "
        "killed more than 70,000 people.",
        (("Ethiopia", "Eritrea"),),
        (
            count("well over [1,500] lives", "killed", 1500, "", "diplomats", "", q="at_least", day="2025-10-13"),
            count("around [120] prisoners", "rescued/detained", 120, "", "Josephine Wekesa", "African Union",
                  role="any/military", q="about", day="2025-10-22", flags="projected"),
            count("toll to [214] dead", "killed", 214, "Ethiopia", "Ethiopia's Defence Ministry/Defence Ministry",
                  "Ethiopia", role="any/military"),
            count("from [131] three days", "killed", 131, "Ethiopia",
                  "Ethiopia's Defence Ministry/Defence Ministry", "Ethiopia", role="any/military", flags="previous"),
            count("lost [1,900] soldiers", "killed/casualties", 1900, "Ethiopia", "Eritrea", "Eritrea",
                  role="military"),
            count("to [58] dead of its own", "killed", 58, "Eritrea", "Eritrea", "Eritrea", role="any/military"),
            count("between [400 and 500] dead", "killed", (400, 500), "Eritrea",
                  "Western intelligence official", "", role="any/military"),
            count("[Two] patients died", "killed", 2, "Ethiopia", "Mulu Kidane", "Ethiopia/", day="2025-10-19"),
            count("said [one] of its drivers", "killed", 1, "Doctors Without Borders/Ethiopia",
                  "Doctors Without Borders", "Doctors Without Borders", role="civilian/medic/any", day="2025-10-18"),
            count("says [96,000] people", "displaced", 96_000, "Ethiopia", "UN refugee agency",
                  "United Nations/UN refugee agency/UNHCR", role="any/civilian"),
            count("from [60,000] on Friday", "displaced", 60_000, "Ethiopia", "UN refugee agency",
                  "United Nations/UN refugee agency/UNHCR", role="any/civilian", flags="previous"),
            count("promised [15 million] euros", "money", 15_000_000, "European Union/", "European Union",
                  "European Union", flags="projected"),
            count("more than [70,000] people", "killed", 70_000, "", q="at_least", day="1998-01-01",
                  flags="background"),
        ),
        (
            Told("governments have given me", "Josephine Wekesa", "African Union"),
            Told("are boys with shrapnel wounds", "Mulu Kidane", "Ethiopia/"),
            Told("responsibility", "Eritrea", "Eritrea", "deny", denied=True),
            Told("an independent inquiry", "aid group/Doctors Without Borders", "Doctors Without Borders",
                 "call_for"),
            Told("the truce", "European Union", "European Union", "welcome"),
        ),
    ),
    "Yeonpyeong 3": Report(
        "Incheon Harbor Daily",
        "2025-11-12T00:30:00Z",
        "A sailor wounded in Saturday's sea battle off Yeonpyeong Island died of his burns on Tuesday night, bringing "
        "the number of South Korean dead to five, the Navy said.\n\n"
        "Petty Officer Oh Min-seok, 24, a graduate of Incheon's Jemulpo High School, had been flown to the Armed "
        "Forces "
        "Capital Hospital in Seongnam. Eight of his comrades are still being treated there, two of them in intensive "
        "care, according to hospital director Col. Seo Yun-ah.\n\n"
        "Some 4,000 people, by the city's count, lined the streets near Incheon port on Tuesday as the coffins of the "
        "first victims were driven past. Mayor Shim Dong-hyuk promised to set up a fund of 2 billion won for the "
        "bereaved families. \"These young men are sons of our city,\" he said.\n\n"
        "North Korea claimed on Monday to have sunk two South Korean warships and admitted the loss of five sailors. "
        "\"All our boats are back in port,\" countered Defense Ministry spokesperson Jang Eun-hye. Lawmaker Moon "
        "Tae-il of the People Power Party said the National Intelligence Service had told parliament that 22 North "
        "Korean seamen were killed.\n\n"
        "For the people of Yeonpyeong, life has not returned to normal. About 300 of them are staying at a bathhouse "
        "in Incheon that also took in islanders in 2010. \"I was here 15 years ago, and on the same floor,\" said "
        "Park Soon-ja, 70.\n\n"
        "The fishermen's cooperative puts its losses at 1.8 billion won, with 96 boats tied up at the height of the "
        "crab season. The Coast Guard warned that the fishing grounds could stay closed until the end of the "
        "month.\n\n"
        "The ferry operator Haeyang Line said it would resume sailings on Friday.\n\n"
        "The shelling of 2010 killed two marines and two civilians on the island.",
        (("South Korea", "North Korea"),),
        (
            count("[A] sailor wounded", "killed", 1, "South Korea", "Navy", "South Korea", role="military",
                  day="2025-11-11"),
            count("dead to [five], the Navy", "killed", 5, "South Korea", "Navy", "South Korea",
                  role="military/any", day="2025-11-08"),
            count("[Eight] of his comrades", "sick/wounded", 8, "South Korea", "Seo Yun-ah", "South Korea",
                  role="military/any"),
            count("there, [two] of them", "sick/wounded", 2, "South Korea", "Seo Yun-ah", "South Korea",
                  role="military/any"),
            count("Some [4,000] people", "present", 4000, "South Korea", "city", "South Korea/Incheon",
                  role="any/civilian", q="about", day="2025-11-11"),
            count("fund of [2 billion] won", "money", 2_000_000_000, "South Korea/", "Shim Dong-hyuk",
                  "South Korea", flags="projected"),
            count("sunk [two] South Korean warships", "destroyed", 2, "South Korea", "North Korea", "North Korea",
                  role="any/military"),
            count("loss of [five] sailors", "killed/casualties", 5, "North Korea", "North Korea", "North Korea",
                  role="military/any"),
            count("that [22] North", "killed", 22, "North Korea",
                  "National Intelligence Service/Moon Tae-il", "South Korea/People Power Party",
                  role="military/any"),
            count("About [300] of them", "present/displaced/evacuated", 300, "South Korea", role="any/civilian",
                  q="about"),
            count("at [1.8 billion] won", "money", 1_800_000_000, "fishermen's cooperative/South Korea/",
                  "fishermen's cooperative", "fishermen's cooperative/"),
            count("with [96] boats", "other", 96, "fishermen's cooperative/South Korea/",
                  "fishermen's cooperative", "fishermen's cooperative/", role="any/civilian"),
            count("killed [two] marines", "killed", 2, "South Korea", role="military", day="2010-01-01",
                  flags="background"),
            count("and [two] civilians", "killed", 2, "South Korea", role="civilian", day="2010-01-01",
                  flags="background"),
        ),
        (
            Told("young men are sons of our city", "Shim Dong-hyuk", "South Korea"),
            Told("boats are back in port", "Jang Eun-hye", "South Korea"),
            Told("was here 15 years ago", "Park Soon-ja", ""),
            Told("could stay closed", "Coast Guard", "South Korea", "warn"),
            Told("would resume sailings", "Haeyang Line/ferry operator Haeyang Line", "Haeyang Line"),
        ),
    ),
    "Tansiga 3": Report(
        "World Service Live",
        "2026-02-14T18:30:00Z",
        "Burkina Faso fighting: live updates\n\n"
        "17:50 GMT - Convoy reaches Djibo\n\n"
        "A supply convoy of 140 lorries has reached Djibo after losing four vehicles to roadside bombs, Burkina Faso's "
        "army says. Six soldiers were hurt on the way, it adds.\n\n"
        "16:25 GMT - Army raises its toll\n\n"
        "The army says 26 members of the security forces were killed in last Sunday's assault on the base at Tansiga. "
        "Its earlier figure was 17. The jihadist group JNIM, which is linked to al-Qaeda, claims to have killed 130 "
        "soldiers and militiamen in the course of the week.\n\n"
        "15:10 GMT - Captives shown in video\n\n"
        "JNIM has released a video of nine men in uniform who, it says, were captured at Tansiga. A spokesman for the "
        "group, Abu Hafs al-Fulani, demands that the army leave the villages of Soum. The government has so far denied "
        "that any of its men are in the hands of the militants.\n\n"
        "13:40 GMT - 'We buried them without prayers'\n\n"
        "A resident of the village of Boulde tells us by phone that she helped to bury 31 people on Wednesday. \"It "
        "was "
        "not the bearded ones who came, it was the soldiers,\" she says.\n\n"
        "Human Rights Watch says it has credible reports that at least 58 civilians, most of them Fulani, were killed "
        "in Boulde by soldiers and allied militias on Tuesday. Justice Minister Rodrigue Zongo has promised an "
        "investigation.\n\n"
        "12:15 GMT - Tens of kilometres on foot\n\n"
        "The UN humanitarian office, OCHA, says 34,000 people have fled their homes since the offensive began, against "
        "9,400 on Wednesday. It expects another 11,000 to follow within days, and is asking donors for $22m.\n\n"
        "11:00 GMT - Background\n\n"
        "More than two million people had been uprooted in Burkina Faso before this week. In June 2024, JNIM killed "
        "107 soldiers at a base in Mansila, near the border with Niger, by its own account.",
        (("Burkina Faso", "JNIM"),),
        (
            count("convoy of [140] lorries", "deployed/present/other", 140, "Burkina Faso",
                  "Burkina Faso's army/army", "Burkina Faso", role="any/military/civilian"),
            count("losing [four] vehicles", "destroyed", 4, "Burkina Faso", "Burkina Faso's army/army",
                  "Burkina Faso", role="any/military/civilian"),
            count("[Six] soldiers were hurt", "wounded", 6, "Burkina Faso", "Burkina Faso's army/army",
                  "Burkina Faso", role="military"),
            count("says [26] members", "killed", 26, "Burkina Faso", "army/Burkina Faso's army", "Burkina Faso",
                  role="military/police/any", day="2026-02-08"),
            count("figure was [17].", "killed", 17, "Burkina Faso", "army/Burkina Faso's army", "Burkina Faso",
                  role="military/police/any", day="2026-02-08", flags="previous"),
            count("killed [130] soldiers", "killed", 130, "Burkina Faso", "JNIM/jihadist group JNIM", "JNIM",
                  role="military/any"),
            count("video of [nine] men", "captured/detained", 9, "Burkina Faso", "JNIM", "JNIM",
                  role="military/any", day="2026-02-08"),
            count("bury [31] people", "killed", 31, "Burkina Faso", "resident/resident of the village of Boulde", "",
                  role="any/civilian"),
            count("at least [58] civilians", "killed", 58, "Burkina Faso", "Human Rights Watch",
                  "Human Rights Watch", role="civilian", q="at_least", day="2026-02-10"),
            count("says [34,000] people", "displaced", 34_000, "Burkina Faso",
                  "UN humanitarian office/UN humanitarian office, OCHA/OCHA", "United Nations/OCHA",
                  role="any/civilian"),
            count("against [9,400] on", "displaced", 9400, "Burkina Faso",
                  "UN humanitarian office/UN humanitarian office, OCHA/OCHA", "United Nations/OCHA",
                  role="any/civilian", flags="previous"),
            count("another [11,000] to", "displaced", 11_000, "Burkina Faso",
                  "UN humanitarian office/UN humanitarian office, OCHA/OCHA", "United Nations/OCHA",
                  role="any/civilian", flags="projected"),
            count("for $[22m].", "money", 22_000_000, "United Nations/OCHA/Burkina Faso/",
                  "UN humanitarian office/UN humanitarian office, OCHA/OCHA", "United Nations/OCHA"),
            count("More than [two million] people", "displaced", 2_000_000, "Burkina Faso", role="any/civilian",
                  q="at_least", flags="background"),
            count("[107] soldiers", "killed", 107, "Burkina Faso", "JNIM", "JNIM", role="military",
                  day="2024-06-01", flags="background"),
        ),
        (
            Told("the army leave the villages", "Abu Hafs al-Fulani", "JNIM", "demand"),
            Told("are in the hands of the militants", "government", "Burkina Faso", "deny", denied=True),
            Told("not the bearded ones who came", "resident/resident of the village of Boulde", ""),
            Told("investigation", "Rodrigue Zongo", "Burkina Faso", "promise"),
        ),
    ),
    "San Marcos 3": Report(
        "Channel Atlantic News",
        "2026-01-27T17:15:00Z",
        "Guatemala has called off the search for survivors of last week's earthquake, with the official death toll at "
        "163 and angry families accusing the state of abandoning their relatives.\n\n"
        "\"There is no longer any realistic hope of finding people alive,\" Interior Minister Lucia Barrios said late "
        "on Monday. She put the number of the missing at 28, down from 45 on Saturday.\n\n"
        "Others doubt the figures. The National Institute of Forensic Sciences said its morgues had received 188 "
        "bodies, among them 52 children. Opposition congressman Hector Lemus, of the Semilla Nueva party, said at "
        "least 240 people had died and accused the government of playing down the disaster in order to spare the "
        "tourist season.\n\n"
        "In neighbouring Mexico the toll stands at nine, the civil protection office of Chiapas said. "
        "Two Mexican rescuers were killed by an aftershock in San Marcos on Sunday; their bodies were flown home on "
        "Tuesday with military honours.\n\n"
        "More than 2,000 people marched through San Marcos on Monday, according to the organisers. Police said there "
        "were 700. Among them was Marta Ixcoy, a 39-year-old weaver whose husband worked in the El Boqueron mine. "
        "\"They closed the shaft with our men inside,\" she told Channel Atlantic. The operator, Minera Tacana, denies "
        "that anyone remains underground.\n\n"
        "The government says 12,500 houses were destroyed and 41,000 people are living in shelters. The Health "
        "Ministry denied reports of cholera but said it was treating 73 people for acute diarrhoea.\n\n"
        "The Inter-American Development Bank announced a loan of $150 million for reconstruction. Unicef warned that "
        "schools in the mountains might stay shut for the rest of the year.\n\n"
        "The magnitude 7.3 quake on January 22 was the country's deadliest since 1976, when some 23,000 people died.",
        (),
        (
            count("toll at [163] and", "killed", 163, "Guatemala", day="2026-01-22"),
            count("missing at [28], down", "missing", 28, "Guatemala", "Lucia Barrios", "Guatemala",
                  day="2026-01-22"),
            count("from [45] on Saturday", "missing", 45, "Guatemala", "Lucia Barrios", "Guatemala",
                  day="2026-01-22", flags="previous"),
            count("received [188] bodies", "killed", 188, "Guatemala", "National Institute of Forensic Sciences",
                  "Guatemala", day="2026-01-22"),
            count("them [52] children", "killed", 52, "Guatemala", "National Institute of Forensic Sciences",
                  "Guatemala", role="child", day="2026-01-22"),
            count("least [240] people", "killed", 240, "Guatemala", "Hector Lemus", "Semilla Nueva", q="at_least",
                  day="2026-01-22"),
            count("stands at [nine], the", "killed", 9, "Mexico",
                  "civil protection office of Chiapas/civil protection office",
                  "Mexico", day="2026-01-22"),
            count("[Two] Mexican rescuers", "killed", 2, "Mexico", role="any/civilian/medic", day="2026-01-25"),
            count("More than [2,000] people", "present", 2000, "Guatemala", "organisers", "", role="any/civilian",
                  q="at_least", day="2026-01-26"),
            count("were [700]. Among", "present", 700, "Guatemala", "Police", "Guatemala", role="any/civilian",
                  day="2026-01-26"),
            count("says [12,500] houses", "destroyed", 12_500, "Guatemala", "government", "Guatemala",
                  role="any/civilian", day="2026-01-22"),
            count("and [41,000] people", "displaced", 41_000, "Guatemala", "government", "Guatemala",
                  role="any/civilian"),
            count("treating [73] people", "sick", 73, "Guatemala", "Health Ministry", "Guatemala",
                  role="any/civilian"),
            count("loan of $[150 million]", "money", 150_000_000, "Guatemala/Inter-American Development Bank/",
                  "Inter-American Development Bank", "Inter-American Development Bank"),
            count("some [23,000] people", "killed", 23_000, "Guatemala", q="about", day="1976-01-01",
                  flags="background"),
        ),
        (
            Told("longer any realistic hope", "Lucia Barrios", "Guatemala"),
            Told("playing down the disaster", "Hector Lemus", "Semilla Nueva", "accuse"),
            Told("closed the shaft with our men", "Marta Ixcoy", ""),
            Told("anyone remains underground", "Minera Tacana/operator", "Minera Tacana", "deny", denied=True),
            Told("in the mountains might stay shut", "Unicef", "Unicef/United Nations", "warn"),
        ),
    ),
}
# fmt: on
