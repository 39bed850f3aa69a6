"""Articles on disasters with their gold: a factory, a typhoon, a fever, a refugee camp. All facts are invented."""

from __future__ import annotations

from tests.unit.enrich.claims.told import Told
from tests.unit.enrich.claims.told_sides import Report, count

# fmt: off
REPORTS: dict[str, Report] = {
    "Tongi factory": Report(
        "Delta Wire",
        "2025-06-24T09:45:00Z",
        "DHAKA, June 24 (Delta Wire) - At least 31 workers were killed and dozens injured when fire engulfed a "
        "four-storey garment factory on the edge of Bangladesh's capital, officials said on Tuesday, as firefighters "
        "were still combing the upper floors.\n\n"
        "The blaze broke out on Monday afternoon in the ground-floor store room of Meghna Knitwear in Tongi, where "
        "chemicals were kept. It took 18 fire engines nine hours to bring it under control, said Lieutenant Colonel "
        "Shafiqur Alam of the Fire Service and Civil Defence.\n\n"
        "\"Most of the victims died from smoke. We found 14 bodies at the door to the roof,\" Alam said. \"The door "
        "was "
        "locked.\"\n\n"
        "The fire service had put the toll at 24 late on Monday.\n\n"
        "Relatives with photographs in their hands gathered at the morgue of Dhaka Medical College Hospital, where "
        "doctors "
        "said 22 of the bodies were burned beyond recognition. Fifteen people were being treated there for burns, "
        "according to Ruksana Begum, a physician at the burn unit.\n\n"
        "Meghna Knitwear denied that any exit had been blocked. The company said about 400 people were in the "
        "building at "
        "the time and nearly all of them left safely. It offered 200,000 taka ($1,640) to each bereaved family.\n\n"
        "\"That is the price of a motorbike,\" said Moyna Akter of the Garment Workers' Solidarity Forum, who "
        "accused the "
        "authorities of ignoring two written warnings about the building.\n\n"
        "Police have arrested the factory manager and are looking for the owner, a senior officer said.\n\n"
        "Bangladesh, the world's second-largest clothing exporter, has a history of industrial disasters. More than "
        "1,100 "
        "people died when the Rana Plaza complex collapsed in April 2013, a few months after a fire at the Tazreen "
        "Fashions plant killed 112.",
        (),
        (
            count("At least [31] workers", "killed", 31, "Bangladesh", "officials", "Bangladesh", role="any/civilian",
                  q="at_least", day="2025-06-23"),
            count("killed and [dozens] injured", "wounded", 24, "Bangladesh", "officials", "Bangladesh",
                  role="any/civilian", q="vague", day="2025-06-23"),
            count("It took [18] fire engines", "deployed", 18, "Bangladesh", "Shafiqur Alam", "Bangladesh",
                  day="2025-06-23"),
            count("found [14] bodies", "killed", 14, "Bangladesh", "Shafiqur Alam", "Bangladesh",
                  role="any/civilian", day="2025-06-23"),
            count("toll at [24] late", "killed", 24, "Bangladesh", "fire service/Fire Service and Civil Defence",
                  "Bangladesh", role="any/civilian",
                  day="2025-06-23", flags="previous"),
            count("said [22] of the bodies", "killed", 22, "Bangladesh", "doctors", "Bangladesh/",
                  role="any/civilian", day="2025-06-23"),
            count("[Fifteen] people", "wounded/sick", 15, "Bangladesh", "Ruksana Begum", "Bangladesh/",
                  role="any/civilian", day="2025-06-23"),
            count("about [400] people", "present", 400, "Bangladesh", "Meghna Knitwear/company", "Meghna Knitwear",
                  role="any/civilian", q="about", day="2025-06-23"),
            count("offered [200,000] taka", "money", 200_000, "Bangladesh/Meghna Knitwear/", "Meghna Knitwear",
                  "Meghna Knitwear", role="any/civilian", flags="projected"),
            count("($[1,640])", "money", 1640, "Bangladesh/Meghna Knitwear/", "Meghna Knitwear", "Meghna Knitwear",
                  role="any/civilian", flags="projected"),
            count("ignoring [two] written warnings", "other", 2, "Bangladesh/Meghna Knitwear/", "Moyna Akter",
                  "Garment Workers' Solidarity Forum", role="any/civilian"),
            count("More than [1,100] people", "killed", 1100, "Bangladesh", role="any/civilian",
                  q="at_least", day="2013-04-01", flags="background"),
            count("plant killed [112]", "killed", 112, "Bangladesh", role="any/civilian", flags="background"),
        ),
        (
            Told("Most of the victims died from smoke", "Shafiqur Alam", "Bangladesh"),
            Told("any exit had been blocked", "Meghna Knitwear", "Meghna Knitwear", "deny", denied=True),
            Told("the price of a motorbike", "Moyna Akter", "Garment Workers' Solidarity Forum"),
            Told("are looking for the owner", "senior officer", "Bangladesh"),
        ),
    ),
    "Typhoon Vietnam": Report(
        "Red River News",
        "2024-10-21T11:00:00Z",
        "HANOI (Red River News) - Floods and landslides triggered by Typhoon Lan Huong have killed 52 people and "
        "left 29 "
        "missing in Vietnam's northern mountains as of 5 p.m. on Monday, up from 37 dead a day earlier, the Ministry "
        "of "
        "Agriculture and Rural Development reported.\n\n"
        "Another 164 people were injured, the ministry said in its daily bulletin. The storm, which came ashore on "
        "Saturday, submerged more than 30,000 hectares of rice, swept away 85 fishing boats and damaged or flooded an "
        "estimated 48,000 homes, it added.\n\n"
        "Ha Giang province was hit hardest. In Nam Luong commune, a hillside came down on a row of houses at dawn on "
        "Sunday, burying 18 people. Eleven bodies, including those of four children, had been pulled out of the mud by "
        "Monday noon, said Trieu Van Thanh, chairman of the commune's people's committee.\n\n"
        "\"The rain is light now, but the slope is still moving,\" Thanh told Red River News by telephone. \"We have "
        "to "
        "dig with hoes because machines cannot get through.\"\n\n"
        "The Defence Ministry mobilised 6,500 soldiers and militia members along with 70 boats. A 24-year-old private "
        "drowned on Sunday while helping villagers to safety, according to the army newspaper.\n\n"
        "Authorities in low-lying districts of Phu Tho moved 21,000 residents to schools and pagodas. Forecasters "
        "warned "
        "that the Lo River would crest on Tuesday night and told people along its banks to keep away from the "
        "water.\n\n"
        "Deputy Prime Minister Le Quoc Dung said 150 billion dong ($5.9 million) had been released from the reserve "
        "fund. "
        "Japan has offered tents and water purifiers, for which the government expressed its thanks.\n\n"
        "Last month Typhoon Yagi left more than 300 people dead or missing in the region.",
        (),
        (
            count("have killed [52] people", "killed", 52, "Vietnam",
                  "Ministry of Agriculture and Rural Development", "Vietnam", role="any/civilian",
                  day="2024-10-19"),
            count("and left [29]", "missing", 29, "Vietnam", "Ministry of Agriculture and Rural Development",
                  "Vietnam", role="any/civilian", day="2024-10-19"),
            count("up from [37] dead", "killed", 37, "Vietnam", "Ministry of Agriculture and Rural Development",
                  "Vietnam", role="any/civilian", day="2024-10-19", flags="previous"),
            count("Another [164] people", "wounded", 164, "Vietnam",
                  "ministry/Ministry of Agriculture and Rural Development", "Vietnam", role="any/civilian",
                  day="2024-10-19"),
            count("away [85] fishing boats", "destroyed", 85, "Vietnam",
                  "ministry/Ministry of Agriculture and Rural Development", "Vietnam", role="any/civilian",
                  day="2024-10-19"),
            count("estimated [48,000] homes", "destroyed/other", 48_000, "Vietnam",
                  "ministry/Ministry of Agriculture and Rural Development", "Vietnam", role="any/civilian",
                  q="about", day="2024-10-19"),
            count("burying [18] people", "other/missing/casualties", 18, "Vietnam", role="any/civilian",
                  day="2024-10-20"),
            count("[Eleven] bodies", "killed", 11, "Vietnam", "Trieu Van Thanh", "Vietnam", role="any/civilian",
                  day="2024-10-20"),
            count("those of [four] children", "killed", 4, "Vietnam", "Trieu Van Thanh", "Vietnam", role="child",
                  day="2024-10-20"),
            count("mobilised [6,500] soldiers", "deployed", 6500, "Vietnam", role="military/any"),
            count("along with [70] boats", "deployed", 70, "Vietnam", role="military/any"),
            count("[A] 24-year-old private", "killed", 1, "Vietnam", "army newspaper", "Vietnam/",
                  role="military", day="2024-10-20"),
            count("moved [21,000] residents", "evacuated", 21_000, "Vietnam", role="any/civilian"),
            count("[150 billion] dong", "money", 150_000_000_000, "Vietnam/", "Le Quoc Dung", "Vietnam",
                  role="any/civilian"),
            count("($[5.9 million])", "money", 5_900_000, "Vietnam/", "Le Quoc Dung", "Vietnam",
                  role="any/civilian"),
            count("more than [300] people dead or missing", "killed/casualties/missing", 300, "/Vietnam",
                  role="any/civilian", q="at_least", day="2024-09-01", flags="background"),
        ),
        (
            Told("the slope is still moving", "Trieu Van Thanh", "Vietnam"),
            Told("dig with hoes", "Trieu Van Thanh", "Vietnam"),
            Told("the Lo River would crest", "Forecasters", "Vietnam/", "warn"),
        ),
    ),
    "Marburg Uganda": Report(
        "Nile Dispatch Agency",
        "2023-10-10T14:10:00Z",
        "KAMPALA - Uganda has recorded four more deaths from Marburg virus disease, bringing the number of "
        "fatalities in "
        "the three-week-old outbreak to 13, the health ministry said on Tuesday.\n\n"
        "Permanent Secretary Dr. Sarah Nabwire told journalists in Kampala that 22 infections had been confirmed by "
        "the "
        "national laboratory, while another seven deaths in the western district of Kyenjojo were listed as probable. "
        "\"We are following 486 contacts,\" Nabwire said. \"I appeal to every one of them: do not travel.\"\n\n"
        "Among the dead are a midwife and two laboratory technicians who treated the first patient at a private "
        "clinic, "
        "Nabwire added. Doctors Without Borders said on Monday that its 30-bed isolation unit in Fort Portal was "
        "already "
        "full.\n\n"
        "The World Health Organization released $2 million from its emergency fund and flew in protective gear. "
        "The WHO representative in Uganda, Johan Lindahl, said 25 experts would arrive by the end of the week. There "
        "is no approved vaccine against the virus, which spreads through contact with body fluids.\n\n"
        "The government rejected calls to close schools. \"A lockdown is not on the table,\" Information Minister "
        "Charles "
        "Okello said. The opposition National Unity Platform accused it of hiding cases and put the number of deaths "
        "at "
        "more than 30, without giving any evidence. The ministry described that claim as false and irresponsible.\n\n"
        "Across the border in the Democratic Republic of Congo, health officials said two suspected patients had been "
        "isolated in Beni.\n\n"
        "\"My brother went into the ambulance walking, and they gave him back to us in a bag,\" said John Mugisha, a "
        "trader in Kyenjojo.\n\n"
        "Uganda last fought a major outbreak of haemorrhagic fever in 2022, when Ebola killed 55 people.",
        (),
        (
            count("recorded [four] more deaths", "killed", 4, "Uganda", "health ministry", "Uganda",
                  role="any/civilian"),
            count("outbreak to [13]", "killed", 13, "Uganda", "health ministry", "Uganda", role="any/civilian"),
            count("that [22] infections", "sick", 22, "Uganda", "Sarah Nabwire", "Uganda", role="any/civilian"),
            count("another [seven] deaths", "killed", 7, "Uganda", "Sarah Nabwire", "Uganda", role="any/civilian"),
            count("following [486] contacts", "other", 486, "Uganda", "Sarah Nabwire", "Uganda",
                  role="any/civilian"),
            count("dead are [a] midwife", "killed", 1, "Uganda", "Sarah Nabwire", "Uganda", role="medic"),
            count("[two] laboratory technicians", "killed", 2, "Uganda", "Sarah Nabwire", "Uganda", role="medic"),
            count("released $[2 million]", "money", 2_000_000, "Uganda/United Nations/World Health Organization/",
                  role="any/civilian"),
            count("said [25] experts", "deployed/other", 25,
                  "United Nations/World Health Organization/Uganda/", "Johan Lindahl",
                  "United Nations/World Health Organization", role="any/medic/civilian", flags="projected"),
            count("more than [30], without", "killed", 30, "Uganda", "National Unity Platform",
                  "National Unity Platform", role="any/civilian", q="at_least"),
            count("said [two] suspected patients", "sick", 2,
                  "Democratic Republic of Congo/DR Congo/Democratic Republic of the Congo/Congo",
                  "health officials", "Democratic Republic of Congo/DR Congo/Democratic Republic of the Congo/Congo",
                  role="any/civilian"),
            count("Ebola killed [55] people", "killed", 55, "Uganda", role="any/civilian", day="2022-01-01",
                  flags="background"),
        ),
        (
            Told("do not travel", "Sarah Nabwire", "Uganda", "call_for/state/demand"),
            Told("isolation unit in Fort Portal", "Doctors Without Borders",
                 "Doctors Without Borders/Medecins Sans Frontieres/Médecins Sans Frontières/MSF"),
            Told("A lockdown is not on the table", "Charles Okello", "Uganda"),
            Told("of hiding cases", "National Unity Platform", "National Unity Platform", "accuse"),
            Told("My brother went into the ambulance", "John Mugisha", ""),
        ),
    ),
    "Chad camps": Report(
        "Sahel Daily News",
        "2024-07-30T17:00:00Z",
        "ADRE, Chad, July 30 (Sahel Daily News) - Flash floods tore through a crowded camp for Sudanese refugees in "
        "eastern Chad at the weekend, killing nine people and sweeping away some 2,300 shelters, the U.N. refugee "
        "agency "
        "said on Tuesday.\n\n"
        "Five of the victims were children, UNHCR spokesperson Clara Benedetti told a briefing in Geneva. She said a "
        "wadi "
        "beside the Aboutengue camp burst its banks on Saturday night after hours of heavy rain, forcing around 11,000 "
        "people to flee to higher ground. \"These families have now lost everything for the second time,\" Benedetti "
        "said.\n\n"
        "Local authorities gave a higher toll. Ousmane Haroun, the prefect of Assoungha, told state television that 12 "
        "people had died, among them a Chadian gendarme who was trying to save a girl.\n\n"
        "More than 600,000 people have crossed into Chad since war broke out in Sudan in April 2023, according to "
        "UNHCR, "
        "most of them women and children. Chad, one of the world's poorest countries, was already hosting 400,000 "
        "refugees who fled earlier violence in Darfur.\n\n"
        "Aid groups fear disease. Medecins Sans Frontieres (MSF) said its teams in Adre had treated 1,380 patients "
        "with "
        "hepatitis E since January, of whom seven, all of them pregnant women, had died. \"There is one latrine for "
        "300 "
        "people here,\" MSF nurse Thomas Keller said.\n\n"
        "The World Food Programme warned it would have to cut rations for 500,000 refugees in October unless it "
        "received $77 million. A convoy of 38 trucks with flour and oil has been stuck near Abeche since Thursday "
        "because "
        "of washed-out roads, it said.\n\n"
        "Halima Abdallah, who spent the night in a tree, said nobody had told them the water was coming. \"We ran "
        "from the "
        "guns,\" she said. \"We did not think about the rain.\"",
        (),
        (
            count("killing [nine] people", "killed", 9, "Sudan/Chad/",
                  "U.N. refugee agency/UNHCR", "United Nations/UNHCR/U.N. refugee agency", role="any/civilian",
                  day="2024-07-27"),
            count("some [2,300] shelters", "destroyed", 2300, "Sudan/Chad/",
                  "U.N. refugee agency/UNHCR", "United Nations/UNHCR/U.N. refugee agency", role="any/civilian",
                  q="about", day="2024-07-27"),
            count("[Five] of the victims", "killed", 5, "Sudan/Chad/", "Clara Benedetti",
                  "United Nations/UNHCR", role="child", day="2024-07-27"),
            count("around [11,000]", "displaced/evacuated", 11_000, "Sudan/Chad/", "Clara Benedetti",
                  "United Nations/UNHCR", role="any/civilian", q="about", day="2024-07-27"),
            count("that [12] people", "killed", 12, "Sudan/Chad/", "Ousmane Haroun", "Chad", role="any/civilian",
                  day="2024-07-27"),
            count("them [a] Chadian gendarme", "killed", 1, "Chad", "Ousmane Haroun", "Chad",
                  role="police/military", day="2024-07-27"),
            count("More than [600,000] people", "displaced", 600_000, "Sudan/", "UNHCR", "United Nations/UNHCR",
                  role="any/civilian", q="at_least", day="2023-04-01"),
            count("hosting [400,000]", "displaced/present/other", 400_000, "Sudan/", role="any/civilian",
                  flags="background"),
            count("treated [1,380] patients", "sick", 1380, "Sudan/Chad/", "Medecins Sans Frontieres/MSF",
                  "Medecins Sans Frontieres/MSF/Médecins Sans Frontières/Doctors Without Borders", role="any/civilian",
                  day="2024-01-01"),
            count("of whom [seven]", "killed", 7, "Sudan/Chad/", "Medecins Sans Frontieres/MSF",
                  "Medecins Sans Frontieres/MSF/Médecins Sans Frontières/Doctors Without Borders", role="any/civilian",
                  day="2024-01-01"),
            count("There is [one] latrine", "other", 1, "Sudan/Chad/", "Thomas Keller",
                  "Medecins Sans Frontieres/MSF/Médecins Sans Frontières/Doctors Without Borders", role="any/civilian"),
            count("latrine for [300]", "other/present", 300, "Sudan/Chad/", "Thomas Keller",
                  "Medecins Sans Frontieres/MSF/Médecins Sans Frontières/Doctors Without Borders", role="any/civilian"),
            count("rations for [500,000] refugees", "other/displaced", 500_000, "Sudan/", "World Food Programme",
                  "United Nations/World Food Programme", role="any/civilian", day="2024-10-01",
                  flags="projected"),
            count("$[77 million]", "money", 77_000_000, "United Nations/World Food Programme/Sudan/Chad/",
                  "World Food Programme", "United Nations/World Food Programme", role="any/civilian",
                  flags="projected"),
            count("convoy of [38] trucks", "other/deployed", 38, "United Nations/World Food Programme/Chad/",
                  "World Food Programme", "United Nations/World Food Programme", role="any/civilian",
                  day="2024-07-25"),
        ),
        (
            Told("lost everything for the second time", "Clara Benedetti", "United Nations/UNHCR"),
            Told("the water was coming", "Halima Abdallah", ""),
            Told("We ran from the", "Halima Abdallah", ""),
        ),
    ),
}
# fmt: on
