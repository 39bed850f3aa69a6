"""Articles on conflicts with their gold: Thailand and Cambodia, Mali, Ukraine and Russia, Somalia. Invented."""

from __future__ import annotations

from tests.unit.enrich.claims.told import Told
from tests.unit.enrich.claims.told_sides import Report, count

# fmt: off
REPORTS: dict[str, Report] = {
    "Surin": Report(
        "Meridian News",
        "2025-09-18T14:10:00Z",
        "SURIN, Thailand, Sept 18 (Meridian News) - Thai and Cambodian troops fought for nearly three hours around a "
        "disputed hilltop temple on Thursday, leaving two Thai rangers dead and driving thousands of villagers from "
        "their homes, the Thai army said.\n\n"
        "Colonel Anan Srisuk, a spokesman for Thailand's Second Army Region, said Cambodian soldiers had fired "
        "rocket-propelled grenades at a patrol that was repairing barbed wire. Five other rangers were wounded, one of "
        "them critically, he said. He put Cambodian losses at about 15 dead.\n\n"
        "Phnom Penh gave a very different account. Defence ministry spokeswoman Keo Malis told reporters that Thai "
        "forces had crossed into Oddar Meanchey province and opened fire first. She said three Cambodian soldiers had "
        "been killed and eight injured, and called the Thai figure \"pure invention\". Cambodian gunners knocked out "
        "two Thai armoured vehicles, she added.\n\n"
        "Bangkok denied that it had lost any vehicles.\n\n"
        "The governor of Oddar Meanchey, Sok Vanna, said an 11-year-old boy was killed when a shell landed beside a "
        "school in Trapeang Kul commune. Classes have been suspended along the border.\n\n"
        "In Surin, the provincial disaster office said 6,400 people had been taken to shelters by nightfall. \"We "
        "only came back from the last evacuation in August,\" said Somjai Boonmee, a rice farmer waiting with her "
        "grandchildren outside a gymnasium.\n\n"
        "Thai Prime Minister Krit Wattana promised 40 million baht in relief for border districts and said his "
        "government would lodge a protest with the United Nations.\n\n"
        "Malaysia, which brokered a truce between the neighbours in the summer, urged both armies to pull back. "
        "\"There is no military answer to this dispute,\" its foreign ministry said in a statement.\n\n"
        "Five days of fighting in July killed at least 43 people on both sides of the frontier and uprooted some "
        "300,000.",
        (("Thailand", "Cambodia"),),
        (
            count("leaving [two] Thai rangers", "killed", 2, "Thailand", "Thai army/army", "Thailand",
                  role="military", day="2025-09-18"),
            count("driving [thousands] of villagers", "displaced", 2000, "Thailand/", "Thai army/army", "Thailand",
                  role="civilian/any", q="vague", day="2025-09-18"),
            count("[Five] other rangers", "wounded", 5, "Thailand", "Anan Srisuk", "Thailand", role="military",
                  day="2025-09-18"),
            count("[one] of them critically", "wounded", 1, "Thailand", "Anan Srisuk", "Thailand", role="military",
                  day="2025-09-18"),
            count("losses at about [15] dead", "killed", 15, "Cambodia", "Anan Srisuk", "Thailand",
                  role="military/any", q="about", day="2025-09-18"),
            count("said [three] Cambodian soldiers", "killed", 3, "Cambodia", "Keo Malis", "Cambodia",
                  role="military", day="2025-09-18"),
            count("killed and [eight] injured", "wounded", 8, "Cambodia", "Keo Malis", "Cambodia", role="military",
                  day="2025-09-18"),
            count("[two] Thai armoured vehicles", "destroyed", 2, "Thailand", "Keo Malis", "Cambodia",
                  role="military/any", day="2025-09-18"),
            count("said [an] 11-year-old boy", "killed", 1, "Cambodia", "Sok Vanna/governor of Oddar Meanchey",
                  "Cambodia", role="child", day="2025-09-18"),
            count("said [6,400] people", "evacuated/displaced", 6400, "Thailand",
                  "provincial disaster office/disaster office", "Thailand", role="civilian/any", day="2025-09-18"),
            count("promised [40 million] baht", "money", 40_000_000, "Thailand", "Krit Wattana", "Thailand",
                  flags="projected"),
            count("at least [43] people", "killed", 43, "", q="at_least", day="2025-07-01", flags="background"),
            count("uprooted some [300,000]", "displaced", 300_000, "", role="civilian/any", q="about",
                  day="2025-07-01", flags="background"),
        ),
        (
            Told("repairing barbed wire", "Anan Srisuk", "Thailand"),
            Told("opened fire first", "Keo Malis", "Cambodia"),
            Told("had lost any vehicles", "Bangkok/Thailand", "Thailand", "deny", denied=True),
            Told("back from the last evacuation", "Somjai Boonmee", ""),
            Told("pull back", "Malaysia", "Malaysia", "call_for"),
        ),
    ),
    "Mopti": Report(
        "Sahel Presse",
        "2025-11-04T18:40:00Z",
        "BAMAKO, Nov 4, 2025 (Sahel Presse) - The number of soldiers killed in an ambush on a supply convoy in central "
        "Mali has climbed to 38, security sources said Tuesday, while jihadists published a video of captured "
        "troops.\n\n"
        "The army had initially spoken of 21 dead in Sunday's attack near the town of Sokouma, in the Mopti "
        "region.\n\n"
        "The convoy, some 60 trucks and pick-ups loaded with fuel and food, had left Sevare under escort when it hit "
        "a roadside bomb and came under fire from gunmen on motorbikes.\n\n"
        "\"They came at us from the trees. We lost 14 vehicles and the escort was cut to pieces,\" said a "
        "non-commissioned officer who survived and was reached by telephone.\n\n"
        "The Al-Qaeda-linked Group for the Support of Islam and Muslims, known by its Arabic acronym JNIM, claimed to "
        "have killed 64 soldiers and taken 11 prisoner. It acknowledged the loss of six fighters.\n\n"
        "In a communique read out on state television, the general staff denied that any of its men were being held. "
        "It said air strikes on Monday had \"neutralised around 50 terrorists\" and that operations were "
        "continuing.\n\n"
        "A local elected official, who asked not to be named for safety reasons, said nine truck drivers had also "
        "been killed, among them four Senegalese.\n\n"
        "Senegal's foreign ministry confirmed the death of three of its nationals and advised hauliers against using "
        "the road.\n\n"
        "Mali's military rulers, who seized power in 2020, have struggled to protect fuel deliveries since JNIM "
        "declared a blockade in September. The group killed at least 17 soldiers in an assault on the garrison at "
        "Farabougou in August.\n\n"
        "More than 400,000 Malians have been driven from their homes since the insurgency broke out in 2012, "
        "according to the United Nations.",
        (("Mali", "JNIM"), ("Mali", "Group for the Support of Islam and Muslims")),
        (
            count("climbed to [38]", "killed", 38, "Mali", "security sources", "Mali/", role="military",
                  day="2025-11-02"),
            count("spoken of [21] dead", "killed", 21, "Mali", "army", "Mali", role="military/any", day="2025-11-02",
                  flags="previous"),
            count("some [60] trucks", "other/deployed/present", 60, "Mali/", q="about", day="2025-11-02"),
            count("We lost [14] vehicles", "destroyed", 14, "Mali", "non-commissioned officer", "Mali/",
                  role="military/any", day="2025-11-02"),
            count("killed [64] soldiers", "killed", 64, "Mali",
                  "Group for the Support of Islam and Muslims/JNIM", "JNIM/Group for the Support of Islam and Muslims",
                  role="military", day="2025-11-02"),
            count("taken [11] prisoner", "captured/detained", 11, "Mali",
                  "Group for the Support of Islam and Muslims/JNIM", "JNIM/Group for the Support of Islam and Muslims",
                  role="military", day="2025-11-02"),
            count("loss of [six] fighters", "killed", 6, "JNIM/Group for the Support of Islam and Muslims",
                  "Group for the Support of Islam and Muslims/JNIM", "JNIM/Group for the Support of Islam and Muslims",
                  role="military", day="2025-11-02"),
            count("neutralised around [50] terrorists", "killed/casualties",  50,
                  "JNIM/Group for the Support of Islam and Muslims/", "general staff", "Mali", role="military/any",
                  q="about", day="2025-11-03"),
            count("said [nine] truck drivers", "killed", 9, "Mali/", "local elected official", "Mali/",
                  role="civilian/any", day="2025-11-02"),
            count("among them [four] Senegalese", "killed", 4, "Senegal", "local elected official", "Mali/",
                  role="civilian/any", day="2025-11-02"),
            count("death of [three] of its nationals", "killed", 3, "Senegal",
                  "Senegal's foreign ministry/foreign ministry", "Senegal", role="civilian/any", day="2025-11-02"),
            count("killed at least [17] soldiers", "killed", 17, "Mali", role="military", q="at_least",
                  day="2025-08-01", flags="background"),
            count("More than [400,000] Malians", "displaced", 400_000, "Mali", "United Nations", "United Nations",
                  role="civilian/any", q="at_least", day="2012-01-01"),
        ),
        (
            Told("They came at us from the trees", "non-commissioned officer", "Mali/"),
            Told("any of its men were being held", "general staff", "Mali", "deny", denied=True),
            Told("operations were continuing", "general staff", "Mali"),
            Told("hauliers against using", "Senegal's foreign ministry/foreign ministry", "Senegal",
                 "warn/call_for"),
        ),
    ),
    "Chernihiv": Report(
        "Eastern Desk",
        "2025-10-02T17:30:00Z",
        "KYIV/MOSCOW, Oct 2 (Eastern Desk) - Russia and Ukraine returned 175 prisoners of war each on Thursday, "
        "Russia's defence ministry said, in their first swap for six weeks.\n\n"
        "The men crossed the border from Belarus in buses and were driven to a hospital in Chernihiv, where close to "
        "300 relatives stood waiting with flags and photographs. \"He is so thin that I walked past him,\" said Olena "
        "Marchuk, whose husband was taken near Avdiivka.\n\n"
        "Ukraine's Coordination Headquarters for the Treatment of Prisoners of War gave the number of those brought "
        "home as 188, among them 13 civilians. Its spokesman, Petro Halushka, said the group included 61 defenders of "
        "Mariupol and that most of the men needed medical care.\n\n"
        "Moscow's human rights commissioner, Larisa Gromova, said 20 residents of Russia's Kursk region had also been "
        "allowed to return. She accused Kyiv of holding back another 11 \"as a bargaining chip\".\n\n"
        "Halushka rejected the charge. He said Ukraine was ready to let every one of the Kursk villagers go.\n\n"
        "The United Arab Emirates, which acted as go-between, said its mediation had secured the freedom of 4,641 "
        "captives from both countries so far.\n\n"
        "The bodies of fallen soldiers are to be exchanged next week. Russia will hand over 1,000 and expects to "
        "receive 24, according to Kremlin aide Viktor Samarin.\n\n"
        "The swap did not halt the fighting. Russia launched 98 drones overnight, of which 71 were shot down, "
        "Ukraine's air force said. In Zaporizhzhia a woman died when her apartment block was hit, and seven of her "
        "neighbours were hurt, regional governor Ihor Danylenko wrote on Telegram. The Russian military said it had "
        "struck only military targets.\n\n"
        "In May the two sides freed 1,000 prisoners each, their largest exchange of the war.",
        (("Russia", "Ukraine"),),
        (
            count("returned [175] prisoners", "rescued", 175, "Russia/Ukraine/",
                  "Russia's defence ministry/defence ministry", "Russia", role="military", day="2025-10-02"),
            count("close to [300] relatives", "present", 300, "Ukraine/", role="civilian/any", q="about",
                  day="2025-10-02"),
            count("home as [188]", "rescued", 188, "Ukraine",
                  "Ukraine's Coordination Headquarters for the Treatment of Prisoners of War/"
                  "Coordination Headquarters for the Treatment of Prisoners of War/Coordination Headquarters",
                  "Ukraine", day="2025-10-02"),
            count("among them [13] civilians", "rescued", 13, "Ukraine",
                  "Ukraine's Coordination Headquarters for the Treatment of Prisoners of War/"
                  "Coordination Headquarters for the Treatment of Prisoners of War/Coordination Headquarters",
                  "Ukraine", role="civilian", day="2025-10-02"),
            count("included [61] defenders", "rescued", 61, "Ukraine", "Petro Halushka", "Ukraine", role="military",
                  day="2025-10-02"),
            count("said [20] residents", "rescued", 20, "Russia", "Larisa Gromova", "Russia", role="civilian/any",
                  day="2025-10-02"),
            count("another [11]", "detained/captured", 11, "Russia", "Larisa Gromova", "Russia",
                  role="civilian/any"),
            count("freedom of [4,641]", "rescued", 4641, "", "United Arab Emirates", "United Arab Emirates",
                  role="any/military"),
            count("hand over [1,000]", "killed/other", 1000, "Ukraine", "Viktor Samarin", "Russia", role="military",
                  flags="projected"),
            count("receive [24]", "killed/other", 24, "Russia", "Viktor Samarin", "Russia", role="military",
                  flags="projected"),
            count("launched [98] drones", "deployed/other", 98, "Russia", "Ukraine's air force/air force", "Ukraine",
                  role="military/any"),
            count("of which [71] were", "destroyed", 71, "Russia", "Ukraine's air force/air force", "Ukraine",
                  role="military/any"),
            count("In Zaporizhzhia [a] woman", "killed", 1, "Ukraine", "Ihor Danylenko", "Ukraine",
                  role="civilian/any"),
            count("[seven] of her neighbours", "wounded", 7, "Ukraine", "Ihor Danylenko", "Ukraine",
                  role="civilian/any"),
            count("freed [1,000] prisoners", "rescued", 1000, "Russia/Ukraine/", role="military/any",
                  day="2025-05-01", flags="background"),
        ),
        (
            Told("is so thin that", "Olena Marchuk", ""),
            Told("most of the men needed", "Petro Halushka", "Ukraine"),
            Told("the charge", "Petro Halushka", "Ukraine", "deny", denied=True),
            Told("was ready to let every one", "Petro Halushka", "Ukraine", "state/promise"),
            Told("struck only military targets", "Russian military/military", "Russia"),
        ),
    ),
    "Eyl": Report(
        "Horn Wire",
        "2025-04-25T16:00:00Z",
        "BOSASO, Somalia, April 25 (Horn Wire) - Indian commandos stormed a hijacked cargo ship off the coast of "
        "Somalia early on Friday, freeing 17 sailors and arresting nine suspected pirates, the Indian Navy said.\n\n"
        "Two pirates were killed in an exchange of fire on the bridge and one crew member was grazed by a bullet, "
        "Commodore Rajat Menon told reporters in New Delhi. \"The operation lasted under forty minutes,\" he said. "
        "\"Four of the hijackers got away in a skiff.\"\n\n"
        "The Coral Trader was seized on April 9 some 210 nautical miles east of the fishing port of Eyl while sailing "
        "from Mombasa to Karachi. Its owner, Dubai-based Harbour Line Shipping, said the men, eight Indians, six "
        "Filipinos and three Sri Lankans, were all in good health and would be flown home from Djibouti.\n\n"
        "A man who gave his name as Garaad and said he spoke for the gang told Horn Wire by satellite phone that five "
        "of his companions had been shot dead, \"some of them with their hands up\". He claimed that Harbour Line had "
        "agreed to a ransom of $3.2 million.\n\n"
        "The company denied having offered any money.\n\n"
        "Police in Puntland, the semi-autonomous region where the gang is based, said on Friday evening that fishermen "
        "had pulled three bodies from the water near Eyl. Regional security minister Abdirashid Jama welcomed the raid "
        "but complained that foreign trawlers were robbing coastal people of their living.\n\n"
        "The European Union's naval force said that pirates were still holding a Yemeni dhow with 12 fishermen on "
        "board. It warned vessels to keep well clear of the coast.\n\n"
        "Somali piracy was at its height in 2011, when gangs held more than 700 seafarers and ransoms averaged $5 "
        "million a ship, according to the International Maritime Bureau.",
        (("India", "pirates"), ("India", "gang")),
        (
            count("freeing [17] sailors", "rescued", 17, "", "Indian Navy", "India", role="civilian/any",
                  day="2025-04-25"),
            count("arresting [nine] suspected", "detained/captured", 9, "Somalia/pirates/", "Indian Navy", "India",
                  day="2025-04-25"),
            count("[Two] pirates were killed", "killed", 2, "Somalia/pirates/", "Rajat Menon", "India",
                  day="2025-04-25"),
            count("[one] crew member", "wounded", 1, "", "Rajat Menon", "India", role="civilian/any",
                  day="2025-04-25"),
            count("[Four] of the hijackers", "rescued/missing/other", 4, "Somalia/pirates/", "Rajat Menon", "India",
                  day="2025-04-25"),
            count("the men, [eight] Indians", "rescued/other/present", 8, "India", "Harbour Line Shipping",
                  "Harbour Line Shipping", role="civilian/any"),
            count("[six] Filipinos", "rescued/other/present", 6, "Philippines", "Harbour Line Shipping",
                  "Harbour Line Shipping", role="civilian/any"),
            count("and [three] Sri Lankans", "rescued/other/present", 3, "Sri Lanka", "Harbour Line Shipping",
                  "Harbour Line Shipping", role="civilian/any"),
            count("that [five] of his companions", "killed", 5, "Somalia/pirates/gang/", "Garaad",
                  "pirates/gang/Somalia/", day="2025-04-25"),
            count("ransom of $[3.2 million]", "money", 3_200_000, "Harbour Line Shipping/Harbour Line/", "Garaad",
                  "pirates/gang/Somalia/"),
            count("pulled [three] bodies", "killed", 3, "Somalia/pirates/gang/", "Police/Police in Puntland",
                  "Somalia/Puntland", day="2025-04-25"),
            count("holding [a] Yemeni dhow", "captured/detained/other", 1, "Yemen",
                  "European Union's naval force/naval force",
                  "European Union"),
            count("with [12] fishermen", "detained/missing/present", 12, "Yemen",
                  "European Union's naval force/naval force", "European Union", role="civilian/any"),
            count("more than [700] seafarers", "detained/captured/missing", 700, "",
                  "International Maritime Bureau", "International Maritime Bureau", role="civilian/any", q="at_least",
                  day="2011-01-01", flags="background"),
            count("averaged $[5 million]", "money", 5_000_000, "", "International Maritime Bureau",
                  "International Maritime Bureau", day="2011-01-01", flags="background"),
        ),
        (
            Told("lasted under forty minutes", "Rajat Menon", "India"),
            Told("with their hands up", "Garaad", "pirates/gang/Somalia/"),
            Told("having offered any money", "Harbour Line Shipping/company", "Harbour Line Shipping", "deny",
                 denied=True),
            Told("the raid", "Abdirashid Jama", "Somalia/Puntland", "welcome"),
            Told("keep well clear", "European Union's naval force/naval force", "European Union", "warn"),
        ),
    ),
}
# fmt: on
