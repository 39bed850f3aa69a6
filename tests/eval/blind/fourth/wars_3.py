"""Articles on a war between states and on guerrilla feuds and truces, with their gold. All facts are invented."""

from __future__ import annotations

from tests.unit.enrich.claims.told import Told
from tests.unit.enrich.claims.told_sides import Report, count

ELN = "National Liberation Army/ELN"
ICRC = "International Committee of the Red Cross/Red Cross/ICRC"

# fmt: off
REPORTS: dict[str, Report] = {
    "Mykolaiv": Report(
        "Continental Press",
        "2025-10-05T12:15:00Z",
        "KYIV, Oct. 5 - A Russian missile and drone barrage killed at least seven people across Ukraine early on "
        "Sunday, officials in Kyiv said, while Moscow reported three deaths from Ukrainian drones in the border region "
        "of Belgorod.\n\n"
        "In the southern city of Mykolaiv a missile tore through an apartment block, killing four residents, "
        "among them a 13-year-old girl, and injuring 26, Mayor Oleksandr Hrytsenko wrote on Telegram. He had "
        "initially reported two dead.\n\n"
        "\"We can still hear voices under the slabs,\" the mayor said. \"We will not leave until we reach them.\" The "
        "State Emergency Service said 11 people had been pulled out alive by midday.\n\n"
        "Ukraine's air force said that Russia had launched 402 drones and 38 missiles and that 371 of the drones and "
        "27 of the missiles were shot down.\n\n"
        "The defence ministry in Moscow said the missile in Mykolaiv had struck a temporary barracks and killed up to "
        "80 Ukrainian servicemen. Kyiv denied that there had been any soldiers in the building.\n\n"
        "In Belgorod, governor Pavel Serov said the three people killed were dairy workers whose minibus was hit near "
        "Grayvoron. Eight others were hurt, he said. Russian air defences destroyed 64 Ukrainian drones over "
        "five regions, according to the defence ministry.\n\n"
        "Poland scrambled four fighter jets as a precaution, its army said, and warned Moscow against any violation of "
        "its airspace.\n\n"
        "Power was cut to parts of Odesa. The utility Pivden Energo said 58,000 households were without electricity "
        "and that repairs would cost some 90 million hryvnias.\n\n"
        "More than 14,000 Ukrainian civilians have been killed since Russia's full-scale invasion in February 2022, "
        "according to the United Nations.",
        (("Russia", "Ukraine"),),
        (
            count("killed at least [seven] people", "killed", 7, "Ukraine", "officials in Kyiv/officials", "Ukraine",
                  q="at_least", day="2025-10-05"),
            count("reported [three] deaths", "killed", 3, "Russia", "Moscow", "Russia"),
            count("killing [four] residents", "killed", 4, "Ukraine", "Oleksandr Hrytsenko", "Ukraine",
                  role="civilian/any", day="2025-10-05"),
            count("among them [a] 13-year-old girl", "killed", 1, "Ukraine", "Oleksandr Hrytsenko", "Ukraine",
                  role="child", day="2025-10-05"),
            count("injuring [26]", "wounded", 26, "Ukraine", "Oleksandr Hrytsenko", "Ukraine", role="any/civilian",
                  day="2025-10-05"),
            count("reported [two] dead", "killed", 2, "Ukraine", "Oleksandr Hrytsenko", "Ukraine",
                  role="any/civilian", day="2025-10-05", flags="previous"),
            count("said [11] people", "rescued", 11, "Ukraine", "State Emergency Service", "Ukraine",
                  role="any/civilian", day="2025-10-05"),
            count("launched [402] drones", "deployed/other", 402, "Russia", "Ukraine's air force/air force",
                  "Ukraine", role="military/any", day="2025-10-05"),
            count("and [38] missiles", "deployed/other", 38, "Russia", "Ukraine's air force/air force", "Ukraine",
                  role="military/any", day="2025-10-05"),
            count("that [371] of the drones", "destroyed", 371, "Russia", "Ukraine's air force/air force",
                  "Ukraine", role="military/any", day="2025-10-05"),
            count("[27] of the missiles", "destroyed", 27, "Russia", "Ukraine's air force/air force", "Ukraine",
                  role="military/any", day="2025-10-05"),
            count("up to [80] Ukrainian servicemen", "killed", 80, "Ukraine",
                  "defence ministry/defence ministry in Moscow", "Russia", role="military", q="at_most",
                  day="2025-10-05"),
            count("the [three] people killed", "killed", 3, "Russia", "Pavel Serov", "Russia", role="civilian/any"),
            count("[Eight] others", "wounded", 8, "Russia", "Pavel Serov", "Russia", role="civilian/any"),
            count("destroyed [64] Ukrainian", "destroyed", 64, "Ukraine",
                  "defence ministry/defence ministry in Moscow", "Russia", role="military/any"),
            count("scrambled [four] fighter jets", "deployed", 4, "Poland", "army/Poland", "Poland",
                  role="military/any"),
            count("[58,000] households", "other", 58_000, "Ukraine", "Pivden Energo/utility Pivden Energo",
                  "Pivden Energo/Ukraine", role="civilian/any"),
            count("some [90 million] hryvnias", "money", 90_000_000, "Pivden Energo/Ukraine/",
                  "Pivden Energo/utility Pivden Energo", "Pivden Energo/Ukraine", q="about", flags="projected"),
            count("More than [14,000] Ukrainian civilians", "killed", 14_000, "Ukraine", "United Nations",
                  "United Nations", role="civilian", q="at_least", day="2022-02-01", flags="background"),
        ),
        (
            Told("still hear voices under", "Oleksandr Hrytsenko", "Ukraine"),
            Told("will not leave until", "Oleksandr Hrytsenko", "Ukraine", "state/promise"),
            Told("there had been any soldiers", "Kyiv/Ukraine", "Ukraine", "deny", denied=True),
            Told("any violation of its airspace", "Poland/army", "Poland", "warn"),
        ),
    ),
    "Swap": Report(
        "Bosphorus News Service",
        "2025-08-14T16:00:00Z",
        "ISTANBUL (BNS) - Russia and Ukraine swapped prisoners on Thursday for the second time this month, but "
        "disagreed over how many people had come home and how many bodies changed hands.\n\n"
        "Ukraine's prisoner affairs office said that 84 soldiers and 22 civilians had returned, and that 41 of the "
        "soldiers had been captured in Mariupol. Russia's defence ministry said 84 Ukrainian servicemen were handed "
        "over in exchange for 84 Russians. It did not mention any civilians.\n\n"
        "Moscow's chief negotiator, Viktor Lavrinov, told the RIA Novosti agency that Russia had given back the "
        "remains of 1,000 Ukrainian soldiers and received 19 in return. The Ukrainian office counted 909. Its head, "
        "Dmytro Savchuk, accused Moscow of slipping its own dead among the bags to inflate the number.\n\n"
        "\"We do not trade in corpses,\" Lavrinov retorted.\n\n"
        "Relatives with photographs waited for the buses in Chernihiv. \"Three boys from our village have been "
        "missing since the winter before last,\" said Olena Bondar, whose husband is one of them. \"We ask everyone "
        "who gets off if they saw them.\"\n\n"
        "Turkish Foreign Minister Kemal Arslan welcomed the exchange and said Ankara was ready to host a meeting of "
        "the two presidents. Under the agreement reached in Istanbul in July, some 1,200 captives on each side are to "
        "be freed by the end of September, according to Savchuk.\n\n"
        "The International Committee of the Red Cross said last week that it had 146,000 people from the two countries "
        "on its list of the missing.\n\n"
        "The fighting went on. Ukraine's general staff put Russian losses over the past day at 1,040 killed and "
        "wounded; the Russian ministry claimed to have killed up to 220 troops near Pokrovsk.\n\n"
        "The largest exchange of the first year of the war, in September 2022, had brought home 215 Ukrainians.",
        (("Russia", "Ukraine"),),
        (
            count("that [84] soldiers", "rescued", 84, "Ukraine",
                  "Ukraine's prisoner affairs office/prisoner affairs office", "Ukraine", role="military",
                  day="2025-08-14"),
            count("and [22] civilians", "rescued", 22, "Ukraine",
                  "Ukraine's prisoner affairs office/prisoner affairs office", "Ukraine", role="civilian",
                  day="2025-08-14"),
            count("that [41] of the soldiers", "captured/rescued/detained", 41, "Ukraine",
                  "Ukraine's prisoner affairs office/prisoner affairs office", "Ukraine", role="military"),
            count("said [84] Ukrainian", "rescued", 84, "Ukraine",
                  "Russia's defence ministry/defence ministry", "Russia", role="military", day="2025-08-14"),
            count("exchange for [84] Russians", "rescued", 84, "Russia",
                  "Russia's defence ministry/defence ministry", "Russia", role="military/any", day="2025-08-14"),
            count("remains of [1,000] Ukrainian", "killed", 1000, "Ukraine", "Viktor Lavrinov", "Russia",
                  role="military"),
            count("received [19] in return", "killed", 19, "Russia", "Viktor Lavrinov", "Russia", role="military"),
            count("counted [909]", "killed", 909, "Ukraine",
                  "Ukrainian office/Ukraine's prisoner affairs office/office", "Ukraine", role="military/any"),
            count("[Three] boys from", "missing", 3, "Ukraine", "Olena Bondar", "", role="military/any"),
            count("some [1,200] captives", "rescued", 1200, "", "Dmytro Savchuk", "Ukraine", role="military/any",
                  q="about", flags="projected"),
            count("had [146,000] people", "missing", 146_000, "", ICRC, ICRC),
            count("at [1,040] killed and", "casualties", 1040, "Russia", "Ukraine's general staff/general staff",
                  "Ukraine", role="military/any"),
            count("up to [220] troops", "killed", 220, "Ukraine",
                  "Russian ministry/Russia's defence ministry/ministry", "Russia", role="military", q="at_most"),
            count("home [215] Ukrainians", "rescued", 215, "Ukraine", role="any/military", day="2022-09-01",
                  flags="background"),
        ),
        (
            Told("slipping its own dead among the bags", "Dmytro Savchuk", "Ukraine", "accuse"),
            Told("do not trade in corpses", "Viktor Lavrinov", "Russia"),
            Told("ask everyone who gets off", "Olena Bondar", ""),
            Told("the exchange", "Kemal Arslan", "Turkey", "welcome"),
            Told("ready to host a meeting", "Kemal Arslan", "Turkey"),
        ),
    ),
    "Arauca": Report(
        "Andean Wire",
        "2025-03-11T21:30:00Z",
        "BOGOTA (Andean Wire) - Fighting between rival guerrillas over smuggling routes in Arauca has left 52 people "
        "dead and driven 8,300 from their homes since March 4, Colombia's human rights ombudsman said on "
        "Tuesday, warning of a \"humanitarian collapse\" along the border with Venezuela.\n\n"
        "Fourteen of the dead were civilians, including two community leaders and a girl of nine, ombudsman Natalia "
        "Restrepo told a press conference. On Sunday her office had spoken of 38 deaths. She said another 31 people "
        "had been abducted and called on the armed groups to let humanitarian workers through.\n\n"
        "The National Liberation Army (ELN) said in a communique that it had killed 29 members of the Efrain Guzman "
        "Front, a faction of the former FARC rebels, and taken 12 prisoners. It acknowledged the loss of three "
        "\"comrades\".\n\n"
        "A commander of the front known as Rodrigo disputed that. Speaking to Caracol Radio, he said seven of his "
        "fighters had died and denied that any had been captured. \"They are killing peasants and dressing them up as "
        "guerrillas,\" he alleged.\n\n"
        "Defense Minister Camilo Urrutia announced that 1,600 extra soldiers had been flown to Saravena. He said 46 "
        "rebels from the two groups had laid down their arms since the weekend. \"The door is open to those who "
        "surrender, and to nobody else,\" Urrutia said.\n\n"
        "Across the river, the mayor of the Venezuelan town of El Amparo said nearly 900 Colombians were camping on a "
        "football field.\n\n"
        "Oil company Petrollanos stopped pumping through its pipeline after a bombing on Monday in which two guards "
        "were injured. A spokeswoman put the damage at $3 million.\n\n"
        "A feud between the same groups killed about 350 people in Arauca in 2022, according to the Bogota research "
        "institute Paz Abierta.",
        (("ELN", "Efrain Guzman Front"), ("National Liberation Army", "Efrain Guzman Front"), ("Colombia", "ELN"),
         ("Colombia", "National Liberation Army"), ("Colombia", "Efrain Guzman Front")),
        (
            count("left [52] people", "killed", 52, "Colombia",
                  "Natalia Restrepo/ombudsman/Colombia's human rights ombudsman/human rights ombudsman", "Colombia",
                  day="2025-03-04"),
            count("driven [8,300] from", "displaced", 8300, "Colombia",
                  "Natalia Restrepo/ombudsman/Colombia's human rights ombudsman/human rights ombudsman", "Colombia",
                  role="civilian/any", day="2025-03-04"),
            count("[Fourteen] of the dead", "killed", 14, "Colombia", "Natalia Restrepo", "Colombia",
                  role="civilian"),
            count("including [two] community leaders", "killed", 2, "Colombia", "Natalia Restrepo", "Colombia",
                  role="civilian/any"),
            count("and [a] girl of nine", "killed", 1, "Colombia", "Natalia Restrepo", "Colombia", role="child"),
            count("spoken of [38] deaths", "killed", 38, "Colombia", "her office/office/Natalia Restrepo/ombudsman",
                  "Colombia", flags="previous"),
            count("another [31] people", "missing", 31, "Colombia", "Natalia Restrepo", "Colombia",
                  role="civilian/any"),
            count("killed [29] members", "killed", 29, "Efrain Guzman Front", ELN, ELN, role="military"),
            count("taken [12] prisoners", "captured", 12, "Efrain Guzman Front", ELN, ELN, role="military"),
            count("loss of [three]", "killed", 3, ELN, ELN, ELN, role="military"),
            count("said [seven] of his", "killed", 7, "Efrain Guzman Front", "Rodrigo", "Efrain Guzman Front",
                  role="military"),
            count("that [1,600] extra", "deployed", 1600, "Colombia", "Camilo Urrutia", "Colombia",
                  role="military"),
            count("said [46] rebels", "captured/detained/other", 46, "", "Camilo Urrutia", "Colombia",
                  role="military"),
            count("nearly [900] Colombians", "displaced/present", 900, "Colombia",
                  "mayor/mayor of the Venezuelan town of El Amparo/mayor of El Amparo", "Venezuela",
                  role="civilian/any", q="about"),
            count("[two] guards", "wounded", 2, "Petrollanos/Colombia", role="civilian/any",
                  day="2025-03-10"),
            count("at $[3 million]", "money", 3_000_000, "Petrollanos/", "spokeswoman/Petrollanos", "Petrollanos"),
            count("about [350] people", "killed", 350, "Colombia", "Paz Abierta", "Paz Abierta", q="about",
                  day="2022-01-01", flags="background"),
        ),
        (
            Told("let humanitarian workers through", "Natalia Restrepo", "Colombia", "call_for"),
            Told("any had been captured", "Rodrigo", "Efrain Guzman Front", "deny", denied=True),
            Told("dressing them up as", "Rodrigo", "Efrain Guzman Front", "accuse/state"),
            Told("door is open to those", "Camilo Urrutia", "Colombia"),
        ),
    ),
    "Cauca truce": Report(
        "Cauca Ceasefire Monitoring Mechanism",
        "2025-09-30T15:00:00Z",
        "Public statement on the ceasefire in Cauca (unofficial translation)\n\n"
        "Popayan, 30 September 2025\n\n"
        "The Monitoring Mechanism today delivered to the Government of Colombia and to the Southern Bloc its report on "
        "the ceasefire which entered into force on 1 July.\n\n"
        "In these months 17 persons lost their lives in clashes, as against 64 between April and June. "
        "The gravest incident took place on 19 August at La Bermeja, where five soldiers and two members of the Bloc "
        "were killed. The Army stated that its patrol had been ambushed. The Bloc maintained that the soldiers had "
        "entered an agreed zone, and that its own dead numbered four.\n\n"
        "The Bloc has freed 26 hostages, nine of them police officers. The Government reports that it has released 15 "
        "prisoners. The families of 11 other missing persons told the Mechanism that they are still without news.\n\n"
        "The Ombudsman's Office reported the recruitment of 48 minors since 1 July. The Bloc denied having children "
        "in its ranks and promised to hand over any who might be found.\n\n"
        "According to OCHA, 2,600 inhabitants have been able to return to their villages. In El Tambo, "
        "1,150 persons remain in municipal shelters, according to the Mayor's Office.\n\n"
        "The Mechanism notes with concern the attack by the National Liberation Army (ELN), which is not a "
        "party to the agreement, on the police station at Mercaderes on 14 September. The National Police "
        "reported one officer dead and six wounded.\n\n"
        "The head of the UN Verification Mission, Anneli Karlsson, called on both delegations to prolong the ceasefire "
        "beyond October. \"The silence is fragile, but people are sleeping again,\" she said.\n\n"
        "The Government announced that 120 additional monitors will be deployed and that 9 billion pesos will be "
        "assigned to rural roads.",
        (("Colombia", "Southern Bloc"), ("Colombia", "ELN"), ("Colombia", "National Liberation Army")),
        (
            count("months [17] persons", "killed", 17, "Colombia", day="2025-07-01"),
            count("against [64] between", "killed", 64, "Colombia", day="2025-04-01", flags="background"),
            count("where [five] soldiers", "killed", 5, "Colombia", role="military", day="2025-08-19"),
            count("and [two] members", "killed", 2, "Southern Bloc", role="military", day="2025-08-19"),
            count("dead numbered [four]", "killed", 4, "Southern Bloc", "Bloc/Southern Bloc", "Southern Bloc",
                  role="military/any", day="2025-08-19"),
            count("freed [26] hostages", "rescued", 26, "Colombia/", role="any/civilian"),
            count("[nine] of them police", "rescued", 9, "Colombia", role="police"),
            count("released [15] prisoners", "rescued", 15, "Southern Bloc/Colombia/",
                  "Government/Government of Colombia", "Colombia", role="any/military"),
            count("families of [11] other", "missing", 11, "Colombia/", "families", "", role="any/civilian"),
            count("recruitment of [48] minors", "other", 48, "Colombia", "Ombudsman's Office", "Colombia",
                  role="child", day="2025-07-01"),
            count("[2,600] inhabitants", "other/displaced", 2600, "Colombia", "OCHA", "United Nations/OCHA",
                  role="civilian/any"),
            count("[1,150] persons", "displaced/present", 1150, "Colombia", "Mayor's Office", "Colombia",
                  role="civilian/any"),
            count("reported [one] officer", "killed", 1, "Colombia", "National Police", "Colombia", role="police",
                  day="2025-09-14"),
            count("and [six] wounded", "wounded", 6, "Colombia", "National Police", "Colombia", role="police/any",
                  day="2025-09-14"),
            count("that [120] additional", "deployed", 120, "Colombia/", "Government/Government of Colombia",
                  "Colombia", role="any/civilian", flags="projected"),
            count("that [9 billion] pesos", "money", 9_000_000_000, "Colombia/",
                  "Government/Government of Colombia", "Colombia", flags="projected"),
        ),
        (
            Told("its patrol had been ambushed", "Army", "Colombia"),
            Told("entered an agreed zone", "Bloc/Southern Bloc", "Southern Bloc"),
            Told("having children", "Bloc/Southern Bloc", "Southern Bloc", "deny", denied=True),
            Told("hand over any who", "Bloc/Southern Bloc", "Southern Bloc", "promise"),
            Told("prolong the ceasefire", "Anneli Karlsson", "United Nations", "call_for"),
            Told("people are sleeping again", "Anneli Karlsson", "United Nations"),
        ),
    ),
}
# fmt: on
