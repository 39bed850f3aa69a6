"""Quake, landslide, heatwave, cholera, food poisoning, wildfire: numbers of all kinds beside those that count.
All facts are invented."""

from __future__ import annotations

from tests.unit.enrich.claims.counted_story import Told, fig

CALAMITIES: dict[str, Told] = {
    "quake in Peru": Told(
        "Pacifico Newswire",
        "2024-07-03T15:00:00Z",
        "A 6.9-magnitude earthquake rattled southern Peru before dawn on Tuesday, killing at least 19 people and "
        "leaving more than 140 injured, officials said Wednesday.\n\n"
        "The quake struck at 3.12 am, 28 kilometres below the surface and 74 kilometres west of the town of "
        "Caraveli, "
        "the geological institute said. It was felt as far away as the capital Lima, 600 kilometres to the north.\n\n"
        '"We have 19 confirmed deaths, among them seven minors," Prime Minister Rosa Quispe told a press conference. '
        "She said 11 people were still unaccounted for in the village of Yauca, where 70 percent of the 320 homes "
        "were flattened.\n\n"
        "Five patients died when part of a ceiling came down at the hospital in Acari, its director, Hugo Salinas, "
        "told RPP radio.\n\n"
        "Some 2,600 people spent the night in tents and sports halls, the civil defence agency said. It had sent 45 "
        "tonnes of aid and 200 blankets.\n\n"
        "Chile offered to send 60 rescue workers. An 8.0-magnitude quake killed 595 people in the same region in "
        "August 2007.",
        (
            fig("19", "killed", 19, "Peru", "officials", "Peru", q="at_least", day="2024-07-02"),
            fig("140", "wounded", 140, "Peru", "officials", "Peru", q="at_least", day="2024-07-02"),
            fig("19", "killed", 19, "Peru", "Rosa Quispe", "Peru", day="2024-07-02"),
            fig("seven", "killed", 7, "Peru", "Rosa Quispe", "Peru", "child", day="2024-07-02"),
            fig("11", "missing", 11, "Peru", "Rosa Quispe", "Peru", day="2024-07-02"),
            fig("Five", "killed", 5, "Peru", "Hugo Salinas", None, day="2024-07-02"),
            fig("2,600", "displaced", 2600, "Peru", "civil defence agency", "Peru", q="about"),
            fig("60", "deployed", 60, "Chile", "Chile", "Chile", flags="projected"),
            fig("595", "killed", 595, "Peru", day="2007-08-01", flags="background"),
        ),
    ),
    "landslide in Himachal": Told(
        "Himalaya Press Trust",
        "2023-07-21T06:30:00Z",
        "Shimla, Jul 21 (HPT) Sixteen people have lost their lives and 86 are feared trapped under debris after a "
        "landslide flattened a hamlet in India's Himachal Pradesh state late on Wednesday night, officials said on "
        "Friday.\n\n"
        "Teams of the National Disaster Response Force pulled four more bodies from the slush this morning, taking "
        "the toll to 16 from 12, Deputy Commissioner Anil Negi said.\n\n"
        "Of the 48 houses in the hamlet, 17 had been wiped out, he said, adding that 98 villagers had been "
        "brought to "
        'safety. "Six of the injured have been airlifted to Chandigarh," Negi told HPT.\n\n'
        "Chief Minister Vikram Thakur announced an ex gratia of Rs 5 lakh for the next of kin of each deceased. The "
        "state has so far received 224 mm of rain in July, 43 per cent above normal.\n\n"
        "As many as 27 roads, including National Highway 5, remain closed. In 2014, a similar landslide in "
        "Maharashtra's Malin village claimed 151 lives.",
        (
            fig("Sixteen", "killed", 16, "India", "officials", "India", day="2023-07-19"),
            fig("86", "missing", 86, "India", "officials", "India", day="2023-07-19", flags="projected"),
            fig("four", "killed", 4, "India", "Anil Negi", "India"),
            fig("16", "killed", 16, "India", "Anil Negi", "India", day="2023-07-19"),
            fig("12", "killed", 12, "India", "Anil Negi", "India", day="2023-07-19", flags="previous"),
            fig("17", "destroyed", 17, "India", "Anil Negi", "India", day="2023-07-19"),
            fig("98", "rescued", 98, "India", "Anil Negi", "India", day="2023-07-19"),
            fig("Six", "wounded", 6, "India", "Anil Negi", "India", day="2023-07-19"),
            fig("5 lakh", "money", 500_000, None, "Vikram Thakur", "India"),
            fig("151", "killed", 151, "India", day="2014-01-01", flags="background"),
        ),
        missed="5 lakh",
    ),
    "heat in Spain": Told(
        "Iberia Today",
        "2022-07-19T17:00:00Z",
        "Spain's Carlos III health institute attributed 510 deaths to the heat between 10 and 16 July, in the first "
        "full week of a heatwave that has sent the mercury above 44C in parts of the country.\n\n"
        "Of those, 342 were people aged over 85, the institute said in a note published on Tuesday. A year ago there "
        "were 61 such deaths in the same week.\n\n"
        "In Madrid, a 60-year-old street sweeper collapsed during his shift on Friday and died the next day of "
        "heatstroke, the emergency services reported. In Cordoba, two farm workers are in intensive care.\n\n"
        "The regional government of Andalusia said 1,150 people had sought treatment for dehydration since Thursday "
        "and that 38 remained in hospital.\n\n"
        "Portugal's health ministry, meanwhile, put its excess deaths at 238 over seven days.\n\n"
        "Firefighters are tackling 36 fires. About 3,000 residents of Mijas were moved out of their homes at the "
        "weekend, 2,000 of whom have since returned.\n\n"
        "Forecasters expect temperatures to fall by 8 to 10 degrees by Thursday. Spain's 2003 heatwave is estimated "
        "to have killed nearly 13,000 people.",
        (
            fig(
                "510",
                "killed",
                510,
                "Spain",
                "Carlos III health institute|Spain's Carlos III health institute|Carlos III",
                "Spain",
                day="2022-07-10",
            ),
            fig(
                "342",
                "killed",
                342,
                "Spain",
                "institute|Carlos III health institute|Spain's Carlos III health institute|Carlos III",
                "Spain",
                day="2022-07-10",
            ),
            fig("61", "killed", 61, "Spain", flags="background"),
            fig("a", "killed", 1, "Spain", "emergency services", "Spain", day="2022-07-16"),
            fig("two", "sick", 2, "Spain"),
            fig(
                "1,150",
                "sick",
                1150,
                "Spain",
                "regional government of Andalusia|government of Andalusia|regional government",
                "Spain",
                day="2022-07-14",
            ),
            fig(
                "38",
                "sick",
                38,
                "Spain",
                "regional government of Andalusia|government of Andalusia|regional government",
                "Spain",
            ),
            fig("238", "killed", 238, "Portugal", "Portugal's health ministry|health ministry", "Portugal"),
            fig("3,000", "evacuated", 3000, "Spain", q="about"),
            fig("2,000", "other", 2000, "Spain"),
            fig("13,000", "killed", 13_000, "Spain", q="about", day="2003-01-01", flags="background"),
        ),
        missed="a|238",
    ),
    "cholera in Haiti": Told(
        "Humanitarian Bulletin",
        "2022-11-10T12:00:00Z",
        "PORT-AU-PRINCE, 10 November 2022 – Haiti's resurgent cholera epidemic has caused 83 deaths in five weeks, "
        "the Ministry of Public Health reported on Tuesday, with 7,360 suspected and 736 confirmed cases as of 6 "
        "November.\n\n"
        "Nearly 40 per cent of patients are children, according to UNICEF. The agency said that 1.2 million children "
        "live in areas at risk.\n\n"
        "The Pan American Health Organization estimates that half a million people could contract the disease over "
        "the next year.\n\n"
        "Médecins Sans Frontières has admitted 4,900 people to its 14 treatment centres since 29 September; 97 of "
        'them did not survive. "On Saturday alone we took in 180 patients, twice as many as a week before," said its '
        "head of mission, Aude Lamarre.\n\n"
        "In the overcrowded national prison, 39 inmates have died and 271 were hospitalized, the prison "
        "administration reported.\n\n"
        "The appeal for $146 million is 17 per cent funded. Haiti's first cholera outbreak, which began in October "
        "2010, sickened 820,000 people and killed close to 10,000.",
        (
            fig("83", "killed", 83, "Haiti", "Ministry of Public Health", "Haiti"),
            fig("7,360", "sick", 7360, "Haiti", "Ministry of Public Health", "Haiti"),
            fig("736", "sick", 736, "Haiti", "Ministry of Public Health", "Haiti"),
            fig("1.2 million", "other", 1_200_000, "Haiti", "UNICEF|agency", "UNICEF", "child"),
            fig(
                "half a million",
                "sick",
                500_000,
                "Haiti",
                "Pan American Health Organization",
                "Pan American Health Organization",
                flags="projected",
            ),
            fig("4,900", "sick", 4900, "Haiti", day="2022-09-29"),
            fig("97", "killed", 97, "Haiti"),
            fig("180", "sick", 180, "Haiti", "Aude Lamarre", "Médecins Sans Frontières", day="2022-11-05"),
            fig("39", "killed", 39, "Haiti", "prison administration", "Haiti"),
            fig("271", "sick", 271, "Haiti", "prison administration", "Haiti"),
            fig("146 million", "money", 146_000_000, None),
            fig("820,000", "sick", 820_000, "Haiti", day="2010-10-01", flags="background"),
            fig("10,000", "killed", 10_000, "Haiti", q="about", day="2010-10-01", flags="background"),
        ),
        missed="half a million",
    ),
    "food poisoning in Malaysia": Told(
        "Selat Post",
        "2024-06-13T08:00:00Z",
        "SHAH ALAM, June 13 – Two people, a 17-year-old student and a toddler aged 19 months, have died and "
        "82 others "
        "have been taken ill after eating food served at an event in Gombak, Malaysia, state health "
        "director Dr Azman "
        "Yusof said today.\n\n"
        'He said 247 people had attended the programme on Saturday. "Of those with symptoms, 39 sought outpatient '
        'treatment and 12 were warded; three are in intensive care," he told reporters.\n\n'
        "Laboratory tests found salmonella in 7 of 26 samples. The two caterers have been ordered to close for 14 "
        "days and were each fined RM10,000.\n\n"
        "Earlier, the district office had reported 68 cases. Education Minister Lim Siew Ling said nine "
        "teachers were "
        "among those affected.\n\n"
        "According to ministry data, 1,164 food poisoning cases were recorded between January and May, up "
        "12 per cent "
        "from 1,039 in the same period last year.",
        (
            fig("Two", "killed", 2, "Malaysia", "Azman Yusof", "Malaysia"),
            fig("82", "sick", 82, "Malaysia", "Azman Yusof", "Malaysia"),
            fig("247", "present", 247, "Malaysia", "Azman Yusof", "Malaysia", day="2024-06-08"),
            fig("39", "sick", 39, "Malaysia", "Azman Yusof", "Malaysia"),
            fig("12", "sick", 12, "Malaysia", "Azman Yusof", "Malaysia"),
            fig("three", "sick", 3, "Malaysia", "Azman Yusof", "Malaysia"),
            fig("68", "sick", 68, "Malaysia", "district office", "Malaysia", flags="previous"),
            fig("nine", "sick", 9, "Malaysia", "Lim Siew Ling", "Malaysia"),
            fig("1,164", "sick", 1164, "Malaysia", "ministry data|ministry", "Malaysia", day="2024-01-01"),
            fig("1,039", "sick", 1039, "Malaysia", "ministry data|ministry", "Malaysia", flags="background"),
        ),
        missed="68|nine",
    ),
    "wildfire in Alberta": Told(
        "Prairie Dispatch",
        "2024-05-16T02:00:00Z",
        "FORT MCKAY, Alberta — About 6,600 residents of four neighbourhoods were ordered out of their homes on "
        "Tuesday as an out-of-control wildfire closed to within 13 kilometres of the city, officials in the Canadian "
        "province said Wednesday.\n\n"
        "The blaze, which covers 209 square kilometres, was first spotted on May 9 and has destroyed two "
        "cabins and a "
        "work camp. No injuries have been reported.\n\n"
        "Alberta Wildfire had 63 crews, 22 helicopters and 1,040 firefighters on the scene, information "
        "officer Josee "
        "Tremblay said. Another 100 firefighters from Ontario are due Friday.\n\n"
        "Reception centres in Lac La Biche had registered 840 evacuees by noon, the mayor, Paul Reddick, told a "
        "briefing. Evacuee Tina Samson, 52, drove five hours with her two dogs and three kids.\n\n"
        "In neighbouring British Columbia, 4,700 people have left the town of Fort Nelson since Friday, the regional "
        "district said.\n\n"
        "In 2016, a wildfire forced the evacuation of more than 80,000 people from Fort McMurray and destroyed 2,400 "
        "buildings.",
        (
            fig(
                "6,600",
                "evacuated",
                6600,
                "Canada",
                "officials|officials in the Canadian province",
                "Canada",
                q="about",
                day="2024-05-14",
            ),
            fig("two", "destroyed", 2, "Canada"),
            fig("No", "wounded", 0, "Canada"),
            fig("1,040", "deployed", 1040, "Canada", "Josee Tremblay", "Canada"),
            fig("22", "other", 22, "Canada", "Josee Tremblay", "Canada"),
            fig("100", "deployed", 100, "Canada", flags="projected"),
            fig("840", "evacuated", 840, "Canada", "Paul Reddick", "Canada"),
            fig("4,700", "displaced", 4700, "Canada", "regional district|district", "Canada", day="2024-05-10"),
            fig("80,000", "evacuated", 80_000, "Canada", q="at_least", day="2016-01-01", flags="background"),
            fig("2,400", "destroyed", 2400, "Canada", day="2016-01-01", flags="background"),
        ),
        extra=2,
    ),
}
