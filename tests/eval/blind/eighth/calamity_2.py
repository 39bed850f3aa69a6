"""Articles on disasters and public life, with their gold. All facts are invented."""

from __future__ import annotations

from tests.unit.enrich.claims.told import Told
from tests.unit.enrich.claims.told_sides import Report, count

# fmt: off
REPORTS: dict[str, Report] = {
    "Espirito Santo": Report(
        "Meridian Press",
        "2025-12-09T19:20:00Z",
        "VITORIA, Brazil, Dec 9 (Meridian Press) - The number of people killed by floods and landslides in Brazil's "
        "southeastern state of Espirito Santo rose to 34 on Tuesday from 21 a day earlier, the state civil defense "
        "said.\n\n"
        "Another 18 people are missing and 7,400 have been driven from their homes, it said in its midday bulletin.\n\n"
        "The worst-hit town is Alto Jacui, where a hillside gave way before dawn on Sunday and swept away 26 houses. "
        "\"We believe there are between 10 and 15 people under there,\" fire brigade Colonel Renata Queiroz told "
        "reporters. \"The ground is still moving, and twice today I had to pull my team back.\" Late on Monday her men "
        "dug out a six-year-old girl alive.\n\n"
        "Eight of the dead belonged to the same family, Alto Jacui Mayor Ivo Brandao said.\n\n"
        "\"I heard a noise like a train and then the street was gone,\" said Marlene Souza, 63, who has been sleeping "
        "in a church with her neighbors.\n\n"
        "State Governor Marcio Tavares asked the federal government for 250 million reais ($46 million) to rebuild "
        "roads and bridges and complained that only 60 million had arrived. The Integration Ministry in Brasilia "
        "denied that money was being held up, saying it had paid out 95 million reais since Sunday.\n\n"
        "The Defense Ministry said it had sent 300 soldiers and four helicopters. Around 120,000 customers "
        "remained without electricity, according to the utility Elcosta.\n\n"
        "The national weather institute warned that heavy rain would go on until Thursday.\n\n"
        "More than 180 people died last year when rivers burst their banks in Rio Grande do Sul, Brazil's "
        "southernmost state.",
        (),
        (
            count("rose to [34] on Tuesday", "killed", 34, "Brazil", "state civil defense/civil defense", "Brazil"),
            count("from [21] a day", "killed", 21, "Brazil", "state civil defense/civil defense", "Brazil",
                  flags="previous"),
            count("Another [18] people", "missing", 18, "Brazil", "state civil defense/civil defense", "Brazil"),
            count("and [7,400] have been", "displaced", 7400, "Brazil", "state civil defense/civil defense", "Brazil",
                  role="civilian/any"),
            count("swept away [26] houses", "destroyed", 26, "Brazil", role="civilian/any", day="2025-12-07"),
            count("between [10 and 15] people", "missing/other", (10, 15), "Brazil", "Renata Queiroz", "Brazil",
                  role="civilian/any", day="2025-12-07"),
            count("dug out [a] six-year-old girl", "rescued", 1, "Brazil", role="child", day="2025-12-08"),
            count("[Eight] of the dead", "killed", 8, "Brazil", "Ivo Brandao", "Brazil", role="civilian/any"),
            count("for [250 million] reais", "money", 250_000_000, "Brazil/", "Marcio Tavares", "Brazil"),
            count("($[46 million])", "money", 46_000_000, "Brazil/", "Marcio Tavares", "Brazil"),
            count("that only [60 million]", "money", 60_000_000, "Brazil/", "Marcio Tavares", "Brazil"),
            count("paid out [95 million]", "money", 95_000_000, "Brazil/", "Integration Ministry", "Brazil",
                  day="2025-12-07"),
            count("had sent [300] soldiers", "deployed", 300, "Brazil", "Defense Ministry", "Brazil", role="military"),
            count("and [four] helicopters", "deployed", 4, "Brazil", "Defense Ministry", "Brazil",
                  role="military/any"),
            count("Around [120,000] customers", "other", 120_000, "Brazil", "Elcosta", "Elcosta", role="civilian/any",
                  q="about"),
            count("More than [180] people", "killed", 180, "Brazil", q="at_least", day="2024-01-01",
                  flags="background"),
        ),
        (
            Told("The ground is still moving", "Renata Queiroz", "Brazil"),
            Told("I heard a noise like", "Marlene Souza", ""),
            Told("money was being held up", "Integration Ministry", "Brazil", "deny", denied=True),
            Told("heavy rain would go on", "national weather institute/weather institute", "Brazil", "warn"),
        ),
    ),
    "Beni Suef trains": Report(
        "Nile Voice Agency (translated)",
        "2025-08-24T12:00:00Z",
        "Cairo / Nile Voice - The Egyptian Ministry of Health announced on Sunday the rise of the victims of the "
        "collision of two trains in Beni Suef governorate to 22 deaths and 97 injured, after the first outcome had "
        "spoken of 17 deaths.\n\n"
        "The official spokesman of the ministry, Dr. Tamer Abdel Wahab, clarified in a statement that 61 of the "
        "injured left the hospitals after their state improved, and that the ministry pushed 40 ambulance cars to the "
        "place of the accident.\n\n"
        "The accident took place in the evening of Saturday, when the passenger train coming from Luxor struck the "
        "rear of a goods train that was standing before the station of Kom al-Nour, which led to the overturning of "
        "three coaches.\n\n"
        "On its part, the National Railways Authority mentioned that the accident resulted in 19 deaths only, "
        "pointing out that the train was carrying about 540 passengers. The Authority denied what was circulated on "
        "the sites of communication about the occurrence of a second accident on the same line.\n\n"
        "The public prosecution announced the detention of the driver and four employees of the control tower, on the "
        "ground of the investigations. The Minister of Transport, Hany al-Gazzar, promised that the results will be "
        "declared to the public opinion within days, and confirmed that \"no one is above the accountability\".\n\n"
        "Sayed Abdel Nabi, a farmer from the people of the village, narrated: \"We heard a sound like the explosion. I "
        "and my sons carried out five persons, and two of them had departed life.\"\n\n"
        "In the same context, the Ministry of Social Solidarity allocated 4 million pounds for the families of the "
        "dead. The representative in the parliament Nadia Khairallah accused the government of neglecting the "
        "signals.\n\n"
        "It is mentioned that the burning of the train of Upper Egypt in February 2002 left more than 360 dead, in "
        "the greatest of the catastrophes of the railways in the country.",
        (),
        (
            count("to [22] deaths", "killed", 22, "Egypt", "Ministry of Health/Egyptian Ministry of Health", "Egypt",
                  role="civilian/any", day="2025-08-23"),
            count("and [97] injured", "wounded", 97, "Egypt", "Ministry of Health/Egyptian Ministry of Health",
                  "Egypt", role="civilian/any", day="2025-08-23"),
            count("spoken of [17] deaths", "killed", 17, "Egypt", "Ministry of Health/Egyptian Ministry of Health",
                  "Egypt", role="civilian/any", day="2025-08-23", flags="previous"),
            count("that [61] of the", "wounded/rescued/other", 61, "Egypt", "Tamer Abdel Wahab", "Egypt",
                  role="civilian/any"),
            count("pushed [40] ambulance cars", "deployed", 40, "Egypt", "Tamer Abdel Wahab", "Egypt",
                  role="medic/civilian/any"),
            count("overturning of [three] coaches", "destroyed/other", 3, "Egypt/", role="civilian/any",
                  day="2025-08-23"),
            count("resulted in [19] deaths", "killed", 19, "Egypt", "National Railways Authority",
                  "Egypt/National Railways Authority", role="civilian/any", day="2025-08-23"),
            count("about [540] passengers", "present", 540, "Egypt", "National Railways Authority",
                  "Egypt/National Railways Authority", role="civilian/any", q="about", day="2025-08-23"),
            count("and [four] employees", "detained", 4, "Egypt/National Railways Authority",
                  "public prosecution", "Egypt", role="civilian/any"),
            count("carried out [five] persons", "rescued/other", 5, "Egypt", "Sayed Abdel Nabi", "",
                  role="civilian/any", day="2025-08-23"),
            count("and [two] of them had", "killed", 2, "Egypt", "Sayed Abdel Nabi", "", role="civilian/any",
                  day="2025-08-23"),
            count("allocated [4 million] pounds", "money", 4_000_000, "Egypt/"),
            count("more than [360] dead", "killed", 360, "Egypt", role="civilian/any", q="at_least",
                  day="2002-02-01", flags="background"),
        ),
        (
            Told("the occurrence of a second accident", "National Railways Authority",
                 "Egypt/National Railways Authority", "deny", denied=True),
            Told("the results will be declared", "Hany al-Gazzar", "Egypt", "promise"),
            Told("no one is above the", "Hany al-Gazzar", "Egypt", "confirm/state"),
            Told("neglecting the signals", "Nadia Khairallah", "Egypt/", "accuse"),
        ),
    ),
    "Angola cholera": Report(
        "ReliefPort",
        "2025-04-18T09:00:00Z",
        "ANGOLA: Cholera outbreak - Flash Update No. 6 (as of 17 April 2025)\n\n"
        "SITUATION\n\n"
        "The Ministry of Health reported 412 new cholera cases and 14 deaths on 16 April. It put the total since "
        "the start of the outbreak on 8 January at 9,870 cases, including 356 deaths. Luanda and Bengo provinces "
        "remain the most affected.\n\n"
        "Children under 15 account for 3,100 of the cases, according to the Ministry.\n\n"
        "The World Health Organization (WHO) estimates that no fewer than 430 people have died, since many deaths in "
        "the communities are never notified. \"Every second victim did not reach a health post in time,\" said Dr "
        "Ingrid Halvorsen, WHO Representative in Angola.\n\n"
        "RESPONSE\n\n"
        "Doctors Without Borders has treated 1,240 patients at its centre in Cacuaco since 1 March. UNICEF has "
        "handed out 900,000 water purification tablets since 1 April.\n\n"
        "A vaccination campaign for 1.1 million people in Luanda is due to start on 28 April. The Government has "
        "promised to keep the cold stores running around the clock.\n\n"
        "STAFF SAFETY\n\n"
        "The Nurses' Union said on 15 April that four nurses at the Viana municipal hospital had fallen ill, and "
        "warned that its members would stop work unless protective equipment is delivered. The Luanda Provincial "
        "Health Directorate confirmed one case among its staff and denied that gloves were running out.\n\n"
        "FUNDING\n\n"
        "The response plan requires US$ 23.5 million until September. As of 15 April, donors had contributed US$ 6.2 "
        "million. Germany has pledged a further EUR 1.5 million.\n\n"
        "The partners call on donors to release funds without delay, before the rains reach the southern "
        "provinces.\n\n"
        "BACKGROUND\n\n"
        "Angola's worst epidemic of cholera, in 2006, cost the lives of more than 2,500 people.",
        (),
        (
            count("reported [412] new", "sick", 412, "Angola", "Ministry of Health", "Angola", role="civilian/any",
                  day="2025-04-16"),
            count("and [14] deaths", "killed", 14, "Angola", "Ministry of Health", "Angola", role="civilian/any",
                  day="2025-04-16"),
            count("at [9,870] cases", "sick", 9870, "Angola", "Ministry of Health", "Angola", role="civilian/any",
                  day="2025-01-08"),
            count("including [356] deaths", "killed", 356, "Angola", "Ministry of Health", "Angola",
                  role="civilian/any", day="2025-01-08"),
            count("account for [3,100]", "sick", 3100, "Angola", "Ministry/Ministry of Health", "Angola",
                  role="child", day="2025-01-08"),
            count("no fewer than [430] people", "killed", 430, "Angola", "World Health Organization/WHO",
                  "World Health Organization/United Nations/WHO", role="civilian/any", q="at_least",
                  day="2025-01-08"),
            count("treated [1,240] patients", "sick", 1240, "Angola", role="civilian/any", day="2025-03-01"),
            count("handed out [900,000] water", "other", 900_000, "Angola/United Nations/UNICEF/", day="2025-04-01",
                  role="civilian/any"),
            count("for [1.1 million] people", "other", 1_100_000, "Angola", role="civilian/any", day="2025-04-28",
                  flags="projected"),
            count("that [four] nurses", "sick", 4, "Angola", "Nurses' Union", "Nurses' Union", role="medic"),
            count("confirmed [one] case", "sick", 1, "Angola",
                  "Luanda Provincial Health Directorate/Provincial Health Directorate/Health Directorate", "Angola",
                  role="medic/any"),
            count("requires US$ [23.5 million]", "money", 23_500_000, "Angola/"),
            count("contributed US$ [6.2 million]", "money", 6_200_000, "Angola/"),
            count("EUR [1.5 million]", "money", 1_500_000, "Germany/Angola/", "Germany", "Germany",
                  flags="projected"),
            count("more than [2,500] people", "killed", 2500, "Angola", role="civilian/any", q="at_least",
                  day="2006-01-01", flags="background"),
        ),
        (
            Told("did not reach a health post", "Ingrid Halvorsen",
                 "World Health Organization/United Nations/WHO"),
            Told("keep the cold stores running", "Government/Angola", "Angola", "promise"),
            Told("its members would stop work", "Nurses' Union", "Nurses' Union", "warn"),
            Told("gloves were running out",
                 "Luanda Provincial Health Directorate/Provincial Health Directorate/Health Directorate", "Angola",
                 "deny", denied=True),
        ),
    ),
    "Heikamp glassworks": Report(
        "Kempen Courant",
        "2025-05-21T05:30:00Z",
        "Production at the Vandorp glassworks in Heikamp came to a standstill on Tuesday after management told the "
        "works council that it will shut the second furnace and scrap 340 of the site's 910 jobs before the end of the "
        "year.\n\n"
        "\"We have lost 28 million euros in two years and we cannot go on like this,\" managing director Pieter "
        "Haesevoets told this newspaper. High gas prices and cheap imports had left the company no choice, he said.\n\n"
        "The unions come to a different sum. Els Verlinden, regional secretary of the Christian union ACV, speaks of "
        "410 jobs, because the contracts of 70 temporary workers will not be renewed either. Vandorp denied that the "
        "temps were part of the plan.\n\n"
        "The strike spread quickly. ACV and its socialist counterpart counted 800 strikers over the three shifts; "
        "according to the company, about 450 people failed to turn up. \"Nobody goes back in until the plan is off the "
        "table,\" Verlinden said.\n\n"
        "Things remained calm on the whole. Police briefly took three men to the station for setting fire to pallets "
        "at the gate, and a security guard burned his hands trying to put out the flames, a spokesman for the local "
        "police zone said.\n\n"
        "Flemish Labour Minister Joris Claes promised talks with the owners in Rotterdam and said he would set aside 5 "
        "million euros for retraining. Mayor Kaat Wuyts called on the company to spare older workers.\n\n"
        "\"My father stood at this furnace, and now my son,\" said Danny Geerts, 57, a machine operator. \"Where is he "
        "supposed to go?\"\n\n"
        "A national day of action on 26 June should bring 30,000 people to Brussels, the unions expect.\n\n"
        "The province has been here before. When Ford closed its plant in Genk in 2014, some 4,300 people lost their "
        "jobs.",
        (),
        (
            count("scrap [340] of", "other", 340, "Vandorp/Belgium/", "management/Vandorp", "Vandorp/",
                  role="civilian/any", flags="projected"),
            count("the site's [910] jobs", "other", 910, "Vandorp/Belgium/", "management/Vandorp", "Vandorp/",
                  role="civilian/any"),
            count("lost [28 million] euros", "money", 28_000_000, "Vandorp/", "Pieter Haesevoets", "Vandorp"),
            count("speaks of [410] jobs", "other", 410, "Vandorp/Belgium/", "Els Verlinden", "ACV",
                  role="civilian/any", flags="projected"),
            count("contracts of [70] temporary", "other", 70, "Vandorp/Belgium/", "Els Verlinden", "ACV",
                  role="civilian/any", flags="projected"),
            count("counted [800] strikers", "present/other", 800, "Vandorp/Belgium/",
                  "ACV/ACV and its socialist counterpart", "ACV",
                  role="civilian/any", day="2025-05-20"),
            count("about [450] people", "other/present", 450, "Vandorp/Belgium/", "company/Vandorp", "Vandorp",
                  role="civilian/any", q="about", day="2025-05-20"),
            count("took [three] men", "detained", 3, "Belgium/Vandorp/",
                  "spokesman/spokesman for the local police zone/local police zone/police zone/police", "Belgium",
                  role="civilian/any", day="2025-05-20"),
            count("and [a] security guard", "wounded", 1, "Belgium/Vandorp/",
                  "spokesman/spokesman for the local police zone/local police zone/police zone/police", "Belgium",
                  role="civilian/any", day="2025-05-20"),
            count("set aside [5 million] euros", "money", 5_000_000, "Belgium/", "Joris Claes", "Belgium",
                  flags="projected"),
            count("bring [30,000] people", "present", 30_000, "Belgium/", "unions", "unions/", role="civilian/any",
                  day="2025-06-26", flags="projected"),
            count("some [4,300] people", "other", 4300, "Belgium/Ford", role="civilian/any", q="about",
                  day="2014-01-01", flags="background"),
        ),
        (
            Told("had left the company no choice", "Pieter Haesevoets", "Vandorp"),
            Told("temps were part of the plan", "Vandorp", "Vandorp", "deny", denied=True),
            Told("Nobody goes back in until", "Els Verlinden", "ACV"),
            Told("talks with the owners in", "Joris Claes", "Belgium", "promise"),
            Told("spare older workers", "Kaat Wuyts", "Belgium", "call_for"),
            Told("father stood at this furnace", "Danny Geerts", ""),
        ),
    ),
}
# fmt: on
