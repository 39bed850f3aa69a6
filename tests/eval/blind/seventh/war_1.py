"""A border war between Kyrgyzstan and Tajikistan as four outlets filed it, with its gold. All facts are invented."""

from __future__ import annotations

from tests.unit.enrich.claims.told import Told
from tests.unit.enrich.claims.told_sides import Report, count

KT = (("Kyrgyzstan", "Tajikistan"),)

# fmt: off
REPORTS: dict[str, Report] = {
    "Batken wire": Report(
        "Steppe Press",
        "2025-05-14T13:20:00Z",
        "BISHKEK, May 14 (Steppe Press) - Thirty-seven Kyrgyz servicemen have died since fighting broke out on the "
        "border with Tajikistan on Tuesday, Prime Minister Adylbek Sarbanov told parliament on Wednesday, as the "
        "neighbours blamed each other for the worst violence between them in almost three years.\n\n"
        "\"The list is growing even as I stand here,\" Sarbanov told lawmakers, adding that another 61 soldiers and "
        "border guards were in hospital. On Tuesday evening the government had spoken of 19 dead.\n\n"
        "Dushanbe acknowledged losses for the first time. The Tajik Defence Ministry said eight of its soldiers were "
        "killed and more than 20 wounded when Kyrgyz drones attacked a supply column near Isfara on Tuesday "
        "night. It denied that Tajik troops had crossed the frontier.\n\n"
        "Bishkek says Tajik rocket artillery opened up on five villages in the Batken region shortly after 4 a.m. on "
        "Tuesday. A schoolteacher and her two daughters died in the village of Kara-Bel, where 14 houses and a clinic "
        "also burned down, Batken governor Nurlan Toktosunov said.\n\n"
        "\"We ran into the orchard in our nightclothes,\" said Gulnara Ergeshova, a shopkeeper in Kara-Bel. \"When we "
        "looked back there was no roof.\"\n\n"
        "Some 9,000 people have been moved out of border settlements since Tuesday, according to the Kyrgyz Emergency "
        "Situations Ministry.\n\n"
        "Russia, which has military bases in both countries, called for an immediate end to the shooting. The "
        "Organization for Security and Co-operation in Europe said it was ready to send observers.\n\n"
        "The neighbours have quarrelled over water and pasture along their 1,000-km border since the break-up of the "
        "Soviet Union. Clashes in September 2022 killed more than 130 people on both sides and drove about 137,000 "
        "Kyrgyz villagers from their homes.",
        KT,
        (
            count("[Thirty-seven] Kyrgyz servicemen", "killed", 37, "Kyrgyzstan", "Adylbek Sarbanov", "Kyrgyzstan",
                  role="military", day="2025-05-13"),
            count("another [61] soldiers", "wounded/sick", 61, "Kyrgyzstan", "Adylbek Sarbanov", "Kyrgyzstan",
                  role="military/any", day="2025-05-13"),
            count("had spoken of [19] dead", "killed", 19, "Kyrgyzstan",
                  "government/Kyrgyzstan", "Kyrgyzstan", role="military/any", day="2025-05-13", flags="previous"),
            count("said [eight] of its soldiers", "killed", 8, "Tajikistan", "Tajik Defence Ministry/Defence Ministry",
                  "Tajikistan", role="military", day="2025-05-13"),
            count("more than [20] wounded", "wounded", 20, "Tajikistan", "Tajik Defence Ministry/Defence Ministry",
                  "Tajikistan", role="military", q="at_least", day="2025-05-13"),
            count("opened up on [five] villages", "other", 5, "Kyrgyzstan", "Bishkek/Kyrgyzstan", "Kyrgyzstan",
                  role="any/civilian", day="2025-05-13"),
            count("[A] schoolteacher", "killed", 1, "Kyrgyzstan", "Nurlan Toktosunov", "Kyrgyzstan",
                  role="civilian/any", day="2025-05-13"),
            count("her [two] daughters", "killed", 2, "Kyrgyzstan", "Nurlan Toktosunov", "Kyrgyzstan",
                  role="civilian/any/child", day="2025-05-13"),
            count("where [14] houses", "destroyed", 14, "Kyrgyzstan", "Nurlan Toktosunov", "Kyrgyzstan",
                  role="any/civilian", day="2025-05-13"),
            count("and [a] clinic", "destroyed", 1, "Kyrgyzstan", "Nurlan Toktosunov", "Kyrgyzstan",
                  role="any/civilian", day="2025-05-13"),
            count("Some [9,000] people", "evacuated/displaced", 9000, "Kyrgyzstan",
                  "Kyrgyz Emergency Situations Ministry/Emergency Situations Ministry", "Kyrgyzstan",
                  role="civilian/any", q="about", day="2025-05-13"),
            count("more than [130] people", "killed", 130, "", q="at_least", day="2022-09-01", flags="background"),
            count("about [137,000]", "displaced", 137_000, "Kyrgyzstan", role="civilian/any", q="about",
                  day="2022-09-01", flags="background"),
        ),
        (
            Told("The list is growing even", "Adylbek Sarbanov", "Kyrgyzstan"),
            Told("troops had crossed the frontier", "Tajik Defence Ministry/Defence Ministry", "Tajikistan", "deny",
                 denied=True),
            Told("We ran into the orchard", "Gulnara Ergeshova", ""),
            Told("an immediate end to the shooting", "Russia", "Russia", "call_for"),
            Told("was ready to send observers", "Organization for Security and Co-operation in Europe/OSCE",
                 "Organization for Security and Co-operation in Europe/OSCE"),
        ),
    ),
    "Isfara broadcast": Report(
        "Sadoi Pomir Television (English service)",
        "2025-05-15T12:00:00Z",
        "Dushanbe, 15 May. Early in the morning of Thursday the armed formations of the Kyrgyz side again opened "
        "fire from "
        "mortars at the settlement Surkhdara of Isfara district, as a result of which two peaceful inhabitants "
        "perished and six received wounds of different gravity, informs the Ministry of Defence of the Republic of "
        "Tajikistan.\n\n"
        "By the answering actions of our units on the same morning three tanks and seven armoured vehicles of the "
        "adversary were "
        "destroyed, it is said in the message of the ministry. The losses of the Kyrgyz side in manpower since 13 "
        "May are not less "
        "than 120 persons killed, the ministry noted.\n\n"
        "The Minister of Defence, Colonel-General Sherzod Mirzoev, stated that since 13 May 23 sons of the Motherland "
        "have fallen heroically in the performance of military duty. \"Their blood will not remain without an "
        "answer,\" the Minister emphasized.\n\n"
        "In its turn, the Ministry of Foreign Affairs denied that 26 Tajik servicemen were taken captive, and accused "
        "the Kyrgyz leadership of preparing the aggression in advance.\n\n"
        "As the Main Directorate of Border Troops reported, four Kyrgyz military men who had crossed the state border "
        "were detained yesterday with weapons in hands.\n\n"
        "At present 5,400 residents of the border communities are evacuated to schools and dormitories of Khujand. "
        "The Government allocated 15 million somoni for their needs, and 300 tents arrived from Iran as humanitarian "
        "help.\n\n"
        "The chief doctor of the Isfara central hospital, Firuza Karimova, told our correspondent that since Tuesday "
        "48 wounded were accepted, among them five children.\n\n"
        "The Ministry of Foreign Affairs of Uzbekistan called on the sides to sit down at the table of "
        "negotiations.\n\n"
        "We remind that during the bloody events of September 2022, 41 citizens of Tajikistan perished and more than "
        "200 houses were burned.",
        KT,
        (
            count("which [two] peaceful inhabitants", "killed", 2, "Tajikistan",
                  "Ministry of Defence of the Republic of Tajikistan/Ministry of Defence", "Tajikistan",
                  role="civilian", day="2025-05-15"),
            count("and [six] received wounds", "wounded", 6, "Tajikistan",
                  "Ministry of Defence of the Republic of Tajikistan/Ministry of Defence", "Tajikistan",
                  role="civilian/any", day="2025-05-15"),
            count("[three] tanks", "destroyed", 3, "Kyrgyzstan",
                  "Ministry of Defence of the Republic of Tajikistan/Ministry of Defence/ministry", "Tajikistan",
                  role="military/any", day="2025-05-15"),
            count("[seven] armoured vehicles", "destroyed", 7, "Kyrgyzstan",
                  "Ministry of Defence of the Republic of Tajikistan/Ministry of Defence/ministry", "Tajikistan",
                  role="military/any", day="2025-05-15"),
            count("not less than [120] persons", "killed", 120, "Kyrgyzstan",
                  "Ministry of Defence of the Republic of Tajikistan/Ministry of Defence/ministry", "Tajikistan",
                  role="military/any", q="at_least", day="2025-05-13"),
            count("since 13 May [23] sons", "killed", 23, "Tajikistan", "Sherzod Mirzoev", "Tajikistan",
                  role="military", day="2025-05-13"),
            count("denied that [26] Tajik servicemen", "captured/detained", 26, "Tajikistan",
                  "Ministry of Foreign Affairs", "Tajikistan", role="military", flags="denied"),
            count("[four] Kyrgyz military men", "detained/captured", 4, "Kyrgyzstan",
                  "Main Directorate of Border Troops", "Tajikistan", role="military", day="2025-05-14"),
            count("At present [5,400] residents", "evacuated/displaced", 5400, "Tajikistan", role="civilian/any"),
            count("[15 million] somoni", "money", 15_000_000, "Tajikistan"),
            count("[300] tents", "other", 300, "Iran/Tajikistan/"),
            count("[48] wounded were accepted", "wounded/sick", 48, "Tajikistan", "Firuza Karimova", "Tajikistan",
                  day="2025-05-13"),
            count("among them [five] children", "wounded/sick", 5, "Tajikistan", "Firuza Karimova", "Tajikistan",
                  role="child", day="2025-05-13"),
            count("[41] citizens of Tajikistan", "killed", 41, "Tajikistan", role="any/civilian", day="2022-09-01",
                  flags="background"),
            count("more than [200] houses", "destroyed", 200, "Tajikistan/", role="any/civilian", q="at_least",
                  day="2022-09-01", flags="background"),
        ),
        (
            Told("blood will not remain without", "Sherzod Mirzoev", "Tajikistan"),
            Told("preparing the aggression in advance", "Ministry of Foreign Affairs", "Tajikistan", "accuse"),
            Told("sit down at the table", "Ministry of Foreign Affairs of Uzbekistan/Ministry of Foreign Affairs",
                 "Uzbekistan", "call_for"),
        ),
    ),
    "Border live": Report(
        "The Northern Courier",
        "2025-05-16T15:45:00Z",
        "LIVE: Kyrgyzstan-Tajikistan border fighting, day four\n\n"
        "16:40 - Kyrgyz toll rises\n\n"
        "The number of Kyrgyz killed since Tuesday has climbed to 71, the Security Council in Bishkek says, from "
        "58 on Thursday night. Tajikistan puts its own dead at 23 since Tuesday.\n\n"
        "15:55 - Bazaar hit in Isfara\n\n"
        "Seven people were killed and dozens more hurt when a shell landed in a crowded bazaar in the Tajik town of "
        "Isfara this morning, local officials tell our correspondent Hannah Pryce. Kyrgyz army spokesman Ulan Dosmatov "
        "denies that the town was a target.\n\n"
        "15:10 - UN \"gravely worried\"\n\n"
        "The UN refugee agency has counted 31,500 displaced people in Kyrgyzstan and about 12,000 in Tajikistan, it "
        "says in its latest update. The secretary-general's spokeswoman, Amina Lorde, warns that the fighting could "
        "spill over into Uzbekistan.\n\n"
        "13:30 - Tashkent steps in\n\n"
        "Uzbekistan urges both governments to send their foreign ministers to Fergana on Sunday. The European Union, "
        "meanwhile, has released 3 million euros in emergency aid for the two countries.\n\n"
        "12:15 - \"Nobody picks up\"\n\n"
        "Meerim Asanova, 34, has been waiting outside the barracks in Batken since dawn. \"My brother is up there and "
        "nobody answers the phone any more,\" she says.\n\n"
        "11:40 - Claims over prisoners\n\n"
        "Tajikistan's border service says it has shot down nine Kyrgyz drones since Thursday and captured 16 soldiers. "
        "The Kyrgyz General Staff denies that any of its men have surrendered but admits having lost contact with a "
        "unit of 11.\n\n"
        "10:05 - Monitors turned back\n\n"
        "Four OSCE monitors were stopped at a Tajik checkpoint and had to return to Khujand, the organisation says.\n\n"
        "What is it about?\n\n"
        "The neighbours disagree over a third of their border. Fighting around a water intake in April 2021 left 55 "
        "people dead on the two sides.",
        KT,
        (
            count("has climbed to [71]", "killed", 71, "Kyrgyzstan", "Security Council", "Kyrgyzstan",
                  role="any/military", day="2025-05-13"),
            count("says, from [58]", "killed", 58, "Kyrgyzstan", "Security Council", "Kyrgyzstan", role="any/military",
                  day="2025-05-13", flags="previous"),
            count("its own dead at [23]", "killed", 23, "Tajikistan", "Tajikistan", "Tajikistan",
                  role="any/military", day="2025-05-13"),
            count("[Seven] people were killed", "killed", 7, "Tajikistan", "local officials", "Tajikistan",
                  role="any/civilian", day="2025-05-16"),
            count("and [dozens] more hurt", "wounded", 24, "Tajikistan", "local officials", "Tajikistan",
                  role="any/civilian", q="vague", day="2025-05-16"),
            count("counted [31,500] displaced", "displaced", 31_500, "Kyrgyzstan", "UN refugee agency",
                  "United Nations/UN refugee agency/UNHCR", role="civilian/any"),
            count("about [12,000] in Tajikistan", "displaced", 12_000, "Tajikistan", "UN refugee agency",
                  "United Nations/UN refugee agency/UNHCR", role="civilian/any", q="about"),
            count("released [3 million] euros", "money", 3_000_000, "European Union/"),
            count("shot down [nine] Kyrgyz drones", "destroyed", 9, "Kyrgyzstan",
                  "Tajikistan's border service/border service", "Tajikistan", role="any/military", day="2025-05-15"),
            count("captured [16] soldiers", "captured/detained", 16, "Kyrgyzstan",
                  "Tajikistan's border service/border service", "Tajikistan", role="military", day="2025-05-15"),
            count("unit of [11]", "missing", 11, "Kyrgyzstan", "Kyrgyz General Staff/General Staff", "Kyrgyzstan",
                  role="military"),
            count("[Four] OSCE monitors", "other", 4, "OSCE/Organization for Security and Co-operation in Europe",
                  "OSCE/organisation", "OSCE/Organization for Security and Co-operation in Europe",
                  role="any/civilian"),
            count("left [55] people dead", "killed", 55, "", day="2021-04-01", flags="background"),
        ),
        (
            Told("the town was a target", "Ulan Dosmatov", "Kyrgyzstan", "deny", denied=True),
            Told("could spill over into", "Amina Lorde", "United Nations", "warn"),
            Told("send their foreign ministers", "Uzbekistan", "Uzbekistan", "call_for"),
            Told("nobody answers the phone any more", "Meerim Asanova", ""),
            Told("any of its men have surrendered", "Kyrgyz General Staff/General Staff", "Kyrgyzstan", "deny",
                 denied=True),
        ),
    ),
    "Guliston exchange": Report(
        "Meridian Wire",
        "2025-05-22T16:10:00Z",
        "OSH, Kyrgyzstan, May 22 (Meridian Wire) - Kyrgyzstan and Tajikistan exchanged prisoners and the remains of "
        "fallen soldiers on Thursday, five days after an Uzbek-brokered truce halted the heaviest fighting between "
        "them in years.\n\n"
        "Tajikistan returned 16 captive servicemen and the bodies of 29 others at the Guliston crossing, Bishkek's "
        "State Committee for National Security said. The Kyrgyz side in turn released nine Tajik soldiers and a truck "
        "driver, the committee added.\n\n"
        "The International Committee of the Red Cross, which supplied ambulances, said two of the Kyrgyz men had been "
        "driven straight to hospital in Osh with infected wounds.\n\n"
        "Each side has accused the other of mistreating captives. Tajik human rights ombudswoman Zarrina Nazarova said "
        "three of the returned soldiers bore traces of beatings. Bishkek denied that anyone had been ill-treated in "
        "its custody.\n\n"
        "Kyrgyzstan says 84 of its citizens, among them 13 civilians, were killed in the fighting that began on May "
        "13. Prime Minister Adylbek Sarbanov told parliament on Wednesday that 27 servicemen were still unaccounted "
        "for. \"We will search every ravine until the last of them is home,\" he said.\n\n"
        "In Dushanbe, the government has published the names of 46 dead. Journalists in the northern city of Khujand "
        "say the real number of Tajik soldiers killed is closer to 90.\n\n"
        "The Kyrgyz Finance Ministry has estimated the damage to homes and roads at 2.1 billion soms.\n\n"
        "Under the Fergana accord, 30 unarmed observers from the Organization for Security and Co-operation in Europe "
        "are to be deployed along the line of contact next week. The United States welcomed the exchange.\n\n"
        "An earlier round of fighting, in September 2022, killed 63 Kyrgyz citizens, according to Bishkek.",
        KT,
        (
            count("returned [16] captive", "rescued", 16, "Kyrgyzstan",
                  "Bishkek's State Committee for National Security/State Committee for National Security",
                  "Kyrgyzstan", role="military", day="2025-05-22"),
            count("bodies of [29] others", "killed/other", 29, "Kyrgyzstan",
                  "Bishkek's State Committee for National Security/State Committee for National Security",
                  "Kyrgyzstan", role="military", day="2025-05-22"),
            count("released [nine] Tajik", "rescued", 9, "Tajikistan",
                  "Bishkek's State Committee for National Security/State Committee for National Security/committee",
                  "Kyrgyzstan", role="military", day="2025-05-22"),
            count("and [a] truck driver", "rescued", 1, "Tajikistan",
                  "Bishkek's State Committee for National Security/State Committee for National Security/committee",
                  "Kyrgyzstan", role="civilian/any", day="2025-05-22"),
            count("[two] of the Kyrgyz men", "wounded/sick", 2, "Kyrgyzstan",
                  "International Committee of the Red Cross/Red Cross",
                  "International Committee of the Red Cross/Red Cross", role="military/any", day="2025-05-22"),
            count("[three] of the returned soldiers", "wounded/other", 3, "Tajikistan", "Zarrina Nazarova",
                  "Tajikistan", role="military"),
            count("says [84] of its citizens", "killed", 84, "Kyrgyzstan", "Kyrgyzstan", "Kyrgyzstan",
                  day="2025-05-13"),
            count("[13] civilians", "killed", 13, "Kyrgyzstan", "Kyrgyzstan", "Kyrgyzstan", role="civilian",
                  day="2025-05-13"),
            count("that [27] servicemen", "missing", 27, "Kyrgyzstan", "Adylbek Sarbanov", "Kyrgyzstan",
                  role="military"),
            count("names of [46] dead", "killed", 46, "Tajikistan", "government/Dushanbe/Tajikistan", "Tajikistan",
                  role="any/military"),
            count("closer to [90]", "killed", 90, "Tajikistan", "Journalists", "", role="military", q="about"),
            count("[2.1 billion] soms", "money", 2_100_000_000, "Kyrgyzstan",
                  "Kyrgyz Finance Ministry/Finance Ministry", "Kyrgyzstan"),
            count("[30] unarmed observers", "deployed", 30,
                  "Organization for Security and Co-operation in Europe/OSCE", role="any/civilian",
                  flags="projected"),
            count("killed [63] Kyrgyz citizens", "killed", 63, "Kyrgyzstan", "Bishkek", "Kyrgyzstan",
                  role="any/civilian", day="2022-09-01", flags="background"),
        ),
        (
            Told("anyone had been ill-treated", "Bishkek/Kyrgyzstan", "Kyrgyzstan", "deny", denied=True),
            Told("We will search every ravine", "Adylbek Sarbanov", "Kyrgyzstan"),
            Told("the exchange.", "United States", "United States", "welcome"),
        ),
    ),
}
# fmt: on
