"""Articles on conflicts with their gold, part one. All facts are invented."""

from __future__ import annotations

from tests.unit.enrich.claims.told import Told
from tests.unit.enrich.claims.told_sides import Report, count

# fmt: off
REPORTS: dict[str, Report] = {
    "Kfar Sannin": Report(
        "Meridian Press",
        "2025-10-16T19:20:00Z",
        "NABATIEH, Lebanon (Meridian Press) - Israeli air strikes on southern Lebanon killed at least 17 people on "
        "Thursday, five of them children, the Lebanese health ministry said, as Hezbollah answered with rocket fire "
        "on the Galilee.\n\n"
        "The strikes hit an apartment block in Kfar Sannin and a garage on the edge of Ain Hariq shortly after noon "
        "prayers. Another 41 people were wounded, the ministry said in a statement, raising its earlier count of 29. "
        "Two paramedics were among the dead, it added.\n\n"
        "The Israeli military said it had targeted Hezbollah weapons workshops and had \"eliminated\" nine members "
        "of the group's Radwan force. It said steps had been taken beforehand to lessen the risk to civilians.\n\n"
        "Hezbollah acknowledged the loss of four fighters but denied that the building contained any weapons.\n\n"
        "Hussein Fawaz, director of the government hospital in Nabatieh, said he had received 12 bodies and 33 "
        "injured. \"We are operating in the corridors,\" he told Meridian Press by telephone. \"There is blood for "
        "tonight, not for tomorrow.\"\n\n"
        "By evening Hezbollah had fired about 60 rockets at northern Israel, according to the Israeli army. A "
        "62-year-old man was killed in Kiryat Shmona and three others were hurt by shrapnel, the Magen David Adom "
        "ambulance service said.\n\n"
        "Lebanon's prime minister called on the United States and France, the sponsors of the truce, to \"make the "
        "word ceasefire mean something again\". A U.S. envoy is due in Beirut on Saturday.\n\n"
        "More than 330 people have been killed by Israeli fire in Lebanon since the ceasefire took effect in "
        "November 2024, according to Beirut. The war before it killed some 4,000 Lebanese and drove more than a "
        "million from their homes.",
        (("Israel", "Hezbollah"), ("Israel", "Lebanon")),
        (
            count("at least [17] people", "killed", 17, "Lebanon", "Lebanese health ministry/health ministry",
                  "Lebanon", q="at_least", day="2025-10-16"),
            count("[five] of them children", "killed", 5, "Lebanon", "Lebanese health ministry/health ministry",
                  "Lebanon", role="child", day="2025-10-16"),
            count("Another [41] people", "wounded", 41, "Lebanon", "ministry/Lebanese health ministry/health ministry",
                  "Lebanon", day="2025-10-16"),
            count("count of [29]", "wounded", 29, "Lebanon", "ministry/Lebanese health ministry/health ministry",
                  "Lebanon", day="2025-10-16", flags="previous"),
            count("[Two] paramedics", "killed", 2, "Lebanon", "ministry/Lebanese health ministry/health ministry",
                  "Lebanon", role="medic", day="2025-10-16"),
            count("[nine] members", "killed", 9, "Hezbollah", "Israeli military", "Israel", role="military/any"),
            count("loss of [four] fighters", "killed", 4, "Hezbollah", "Hezbollah", "Hezbollah", role="military"),
            count("received [12] bodies", "killed", 12, "Lebanon", "Hussein Fawaz", "Lebanon"),
            count("bodies and [33] injured", "wounded", 33, "Lebanon", "Hussein Fawaz", "Lebanon"),
            count("about [60] rockets", "other/deployed", 60, "Hezbollah/Israel/", "Israeli army", "Israel",
                  role="any/military", q="about", day="2025-10-16"),
            count("[A] 62-year-old man", "killed", 1, "Israel", "Magen David Adom/Magen David Adom ambulance service",
                  "Magen David Adom/Israel", role="civilian/any", day="2025-10-16"),
            count("[three] others were hurt", "wounded", 3, "Israel",
                  "Magen David Adom/Magen David Adom ambulance service", "Magen David Adom/Israel",
                  role="civilian/any", day="2025-10-16"),
            count("More than [330] people", "killed", 330, "Lebanon", "Beirut", "Lebanon", q="at_least",
                  day="2024-11-01"),
            count("killed some [4,000] Lebanese", "killed", 4000, "Lebanon", q="about", flags="background"),
            count("more than [a million]", "displaced", 1_000_000, "Lebanon", q="at_least", role="civilian/any",
                  flags="background"),
        ),
        (
            Told("steps had been taken beforehand", "Israeli military", "Israel"),
            Told("the building contained any weapons", "Hezbollah", "Hezbollah", "deny", denied=True),
            Told("operating in the corridors", "Hussein Fawaz", "Lebanon"),
            Told("word ceasefire mean something again", "prime minister/Lebanon's prime minister", "Lebanon",
                 "call_for"),
        ),
    ),
    "Kramatorsk": Report(
        "Northgate Wire",
        "2025-08-19T16:05:00Z",
        "KYIV, Aug 19 (Northgate Wire) - Russian drones and missiles killed six people in the eastern city of "
        "Kramatorsk early on Tuesday, Ukrainian officials said, hours before the two sides swapped 292 prisoners of "
        "war on the Belarusian border.\n\n"
        "Regional governor Vadym Lysenko said 21 others, including two teenagers, were hurt when a block of flats "
        "and a bakery were hit, and that rescuers had pulled four people alive from the rubble. \"They aimed at "
        "people who were "
        "asleep,\" he wrote on Telegram.\n\n"
        "Ukraine's air force said Russia had launched 187 drones, of which 159 were brought down.\n\n"
        "The defence ministry in Moscow said the overnight barrage was directed only at arms plants and "
        "air bases. It also announced the capture of the village of Stara Balka, south of Pokrovsk, and said "
        "Ukraine had lost up to 430 troops and five tanks in that sector over the past day.\n\n"
        "Kyiv denied that Stara Balka had fallen. \"Our paratroopers are in the village and are holding it,\" said "
        "Major Olha Demchuk, a spokeswoman for the eastern command. Her command said 74 Russian assaults had been "
        "beaten back since Monday and put enemy losses there at 310 dead and wounded.\n\n"
        "Neither account could be checked independently.\n\n"
        "In the exchange, mediated by the United Arab Emirates, Ukraine got back 146 men, 38 of whom had been held "
        "since the fall of Mariupol in 2022, Kyiv's coordination headquarters for prisoners of war said. Russia's "
        "human rights commissioner said eight residents of the Kursk region had come home together with the "
        "servicemen.\n\n"
        "DeepState, a Ukrainian monitoring group, estimates that Russia has taken 212 square kilometres since the "
        "start of August. In Brussels, the European Commission said it would pay Ukraine a further 1.5 billion euros "
        "in September.",
        (("Russia", "Ukraine"),),
        (
            count("missiles killed [six] people", "killed", 6, "Ukraine", "Ukrainian officials", "Ukraine",
                  role="any/civilian", day="2025-08-19"),
            count("swapped [292] prisoners", "rescued", 292, "/Russia/Ukraine", role="military/any",
                  day="2025-08-19"),
            count("said [21] others", "wounded", 21, "Ukraine", "Vadym Lysenko", "Ukraine", role="any/civilian",
                  day="2025-08-19"),
            count("including [two] teenagers", "wounded", 2, "Ukraine", "Vadym Lysenko", "Ukraine",
                  role="child/any/civilian", day="2025-08-19"),
            count("pulled [four] people alive", "rescued", 4, "Ukraine", "Vadym Lysenko", "Ukraine",
                  role="any/civilian", day="2025-08-19"),
            count("launched [187] drones", "deployed/other", 187, "Russia", "Ukraine's air force/air force",
                  "Ukraine", role="military/any"),
            count("of which [159] were", "destroyed", 159, "Russia", "Ukraine's air force/air force", "Ukraine",
                  role="military/any"),
            count("up to [430] troops", "killed/casualties", 430, "Ukraine",
                  "defence ministry in Moscow/defence ministry",
                  "Russia", role="military", q="at_most"),
            count("and [five] tanks", "destroyed", 5, "Ukraine", "defence ministry in Moscow/defence ministry",
                  "Russia", role="military/any"),
            count("said [74] Russian assaults", "other", 74, "Russia", "command/eastern command", "Ukraine",
                  role="military/any", day="2025-08-18"),
            count("losses there at [310]", "casualties", 310, "Russia", "command/eastern command", "Ukraine",
                  role="military"),
            count("got back [146] men", "rescued", 146, "Ukraine",
                  "Kyiv's coordination headquarters for prisoners of war/coordination headquarters for prisoners of "
                  "war/"
                  "coordination headquarters", "Ukraine", role="military/any", day="2025-08-19"),
            count("[38] of whom", "rescued/detained/captured", 38, "Ukraine",
                  "Kyiv's coordination headquarters for prisoners of war/coordination headquarters for prisoners of "
                  "war/"
                  "coordination headquarters", "Ukraine", role="military/any"),
            count("said [eight] residents", "rescued", 8, "Russia",
                  "human rights commissioner/Russia's human rights commissioner", "Russia", role="civilian/any",
                  day="2025-08-19"),
            count("taken [212] square kilometres", "area", 212, "Ukraine/Russia/", "DeepState", "DeepState/Ukraine",
                  day="2025-08-01"),
            count("a further [1.5 billion] euros", "money", 1_500_000_000,
                  "European Union/European Commission/Ukraine/",
                  "European Commission", "European Union/European Commission", day="2025-09-01", flags="projected"),
        ),
        (
            Told("They aimed at people", "Vadym Lysenko", "Ukraine"),
            Told("barrage was directed only at", "defence ministry in Moscow/defence ministry", "Russia"),
            Told("the capture of the village", "defence ministry in Moscow/defence ministry", "Russia", "announce"),
            Told("Stara Balka had fallen", "Kyiv/Ukraine", "Ukraine", "deny", denied=True),
            Told("are holding it", "Olha Demchuk", "Ukraine"),
        ),
    ),
    "Kulgam": Report(
        "The Jhelum Chronicle",
        "2025-09-06T01:30:00Z",
        "SRINAGAR, Sept 5: Three militants and two soldiers were killed on Friday in a day-long gunfight in the "
        "forests above Manzgam village of south Kashmir's Kulgam district, police said.\n\n"
        "Addressing mediapersons at the site, Deputy Inspector General of Police Rakesh Rathore said the joint team "
        "of police, army and CRPF came under fire as it closed in on a hideout. Five more jawans sustained injuries "
        "and were shifted to the army's base hospital here, he said. The DIG identified two of the slain militants "
        "as residents of Pakistan.\n\n"
        "\"They had been moving in this belt since spring. It is a big success,\" he told the mediapersons.\n\n"
        "The Kashmir Resistance Army, however, said in an audio clip that only one of its men was \"martyred\" and "
        "that seven Indian troopers were killed.\n\n"
        "Locals said two residential houses were gutted in the encounter and around 60 families spent the night with "
        "relatives. \"They did not let us take even our cattle,\" said Ghulam Nabi Lone, an orchardist. PDP "
        "spokesman Bashir Wani demanded a probe into the burning of the houses.\n\n"
        "Fifteen youths have been picked up from adjoining villages for questioning, a police officer said, wishing "
        "not to be named.\n\n"
        "Meanwhile, along the Line of Control in Uri, Pakistani troops resorted to mortar shelling on Thursday "
        "night, a defence spokesman said, adding that an army porter was killed. Islamabad denied any violation of "
        "the truce. Its military's media wing claimed that Indian fire had killed a woman in the Neelum valley and "
        "wounded four members of her family.\n\n"
        "The Lieutenant Governor announced an ex gratia of Rs 10 lakh for the porter's next of kin.\n\n"
        "According to official figures, 34 militants and 11 security personnel have been killed in Jammu and Kashmir "
        "this year.",
        (("India", "Pakistan"), ("India", "Kashmir Resistance Army")),
        (
            count("[Three] militants", "killed", 3, "Kashmir Resistance Army/", "police", "India",
                  role="military/any", day="2025-09-05"),
            count("[two] soldiers", "killed", 2, "India", "police", "India", role="military", day="2025-09-05"),
            count("[Five] more jawans", "wounded", 5, "India", "Rakesh Rathore", "India", role="military/police/any",
                  day="2025-09-05"),
            count("identified [two] of the slain", "killed", 2, "Pakistan/Kashmir Resistance Army/",
                  "Rakesh Rathore/DIG", "India", role="military/any", day="2025-09-05"),
            count("only [one] of its men", "killed", 1, "Kashmir Resistance Army", "Kashmir Resistance Army",
                  "Kashmir Resistance Army", role="military/any", day="2025-09-05"),
            count("[seven] Indian troopers", "killed", 7, "India", "Kashmir Resistance Army",
                  "Kashmir Resistance Army", role="military", day="2025-09-05"),
            count("[two] residential houses", "destroyed", 2, "India", "Locals", "", role="civilian/any",
                  day="2025-09-05"),
            count("around [60] families", "displaced", 60, "India", "Locals", "", role="civilian/any", q="about"),
            count("[Fifteen] youths", "detained", 15, "India", "police officer", "India", role="civilian/any"),
            count("[an] army porter", "killed", 1, "India", "defence spokesman", "India", role="civilian/military/any",
                  day="2025-09-04"),
            count("killed [a] woman", "killed", 1, "Pakistan", "military's media wing/Pakistan/Islamabad", "Pakistan",
                  role="civilian/any"),
            count("wounded [four] members", "wounded", 4, "Pakistan", "military's media wing/Pakistan/Islamabad",
                  "Pakistan", role="civilian/any"),
            count("Rs [10 lakh]", "money", 1_000_000, "India/", "Lieutenant Governor", "India"),
            count("[34] militants", "killed", 34, "/Kashmir Resistance Army", "official figures", "India",
                  role="military/any", day="2025-01-01"),
            count("[11] security personnel", "killed", 11, "India", "official figures", "India",
                  role="military/police/any", day="2025-01-01"),
        ),
        (
            Told("came under fire as it closed in", "Rakesh Rathore", "India"),
            Told("moving in this belt since spring", "Rakesh Rathore", "India"),
            Told("let us take even our cattle", "Ghulam Nabi Lone", ""),
            Told("probe into the burning", "Bashir Wani", "PDP/People's Democratic Party", "demand"),
            Told("any violation of the truce", "Islamabad/Pakistan", "Pakistan", "deny", denied=True),
        ),
    ),
    "Rabak": Report(
        "Nile Corridor News",
        "2025-12-09T14:45:00Z",
        "PORT SUDAN, Sudan, Dec 9 (Nile Corridor News) - The number of people killed in Sunday's drone attack on a "
        "bus station in the Sudanese town of Rabak has risen to 52 from 38, the Sudan Doctors Network said on "
        "Tuesday, blaming the paramilitary Rapid Support Forces.\n\n"
        "Nine women and 13 children are among the dead, the medical group said on its Facebook page. It counted 74 "
        "wounded, most of them with burns, and warned that the town's teaching hospital would run out of dressings "
        "within days.\n\n"
        "White Nile state's health ministry gave a lower toll of 45. \"There are bodies nobody could recognise, and "
        "families who came to look at the same one twice,\" said Dr. Amal Tijani, who heads the ministry's emergency "
        "department. \"We count only those we have buried.\"\n\n"
        "The RSF, at war with the army since April 2023, denied carrying out the attack. Its spokesman, Colonel "
        "Idris Habbani, said RSF drones had hit a munitions convoy outside the town and destroyed 18 army trucks. An "
        "army "
        "officer, who asked not to be named, called that \"a fairy tale\" and said that air defences had shot down "
        "three of the five drones that took part.\n\n"
        "In North Kordofan, the army said it had retaken the market town of Um Sayala after two days of fighting in "
        "which more than 200 RSF fighters were killed. The RSF put the army's losses at 90 dead and said it was "
        "holding 27 prisoners.\n\n"
        "About 6,500 people have left Rabak since the strike, most of them on foot, according to the International "
        "Organization for Migration.\n\n"
        "The UN humanitarian coordinator, Clara Nwosu, condemned what she called an assault on travellers and urged "
        "both camps "
        "to spare roads and stations. The war has killed tens of thousands of people and uprooted some 12 million.",
        (("Sudan", "Rapid Support Forces"),),
        (
            count("risen to [52]", "killed", 52, "Sudan", "Sudan Doctors Network", "Sudan Doctors Network",
                  role="any/civilian", day="2025-12-07"),
            count("from [38],", "killed", 38, "Sudan", "Sudan Doctors Network", "Sudan Doctors Network",
                  role="any/civilian", day="2025-12-07", flags="previous"),
            count("[Nine] women", "killed", 9, "Sudan", "medical group/Sudan Doctors Network",
                  "Sudan Doctors Network", role="civilian/any", day="2025-12-07"),
            count("[13] children", "killed", 13, "Sudan", "medical group/Sudan Doctors Network",
                  "Sudan Doctors Network", role="child", day="2025-12-07"),
            count("counted [74]", "wounded", 74, "Sudan", "medical group/Sudan Doctors Network",
                  "Sudan Doctors Network", role="any/civilian", day="2025-12-07"),
            count("toll of [45]", "killed", 45, "Sudan", "White Nile state's health ministry/health ministry", "Sudan",
                  role="any/civilian", day="2025-12-07"),
            count("destroyed [18] army trucks", "destroyed", 18, "Sudan", "Idris Habbani", "Rapid Support Forces",
                  role="military/any"),
            count("down [three] of the", "destroyed", 3, "Rapid Support Forces", "army officer", "Sudan",
                  role="military/any"),
            count("the [five] drones", "deployed/other", 5, "Rapid Support Forces", "army officer", "Sudan",
                  role="military/any"),
            count("more than [200] RSF", "killed", 200, "Rapid Support Forces", "army", "Sudan", role="military",
                  q="at_least"),
            count("losses at [90] dead", "killed", 90, "Sudan", "RSF/Rapid Support Forces", "Rapid Support Forces",
                  role="military"),
            count("holding [27] prisoners", "detained/captured", 27, "Sudan", "RSF/Rapid Support Forces",
                  "Rapid Support Forces", role="military/any"),
            count("About [6,500] people", "displaced", 6500, "Sudan", "International Organization for Migration",
                  "International Organization for Migration/United Nations", role="civilian/any", q="about",
                  day="2025-12-07"),
            count("killed [tens of thousands]", "killed", 20_000, "Sudan", q="vague"),
            count("some [12 million]", "displaced", 12_000_000, "Sudan", q="about", role="any/civilian"),
        ),
        (
            Told("run out of dressings", "medical group/Sudan Doctors Network", "Sudan Doctors Network", "warn"),
            Told("bodies nobody could recognise", "Amal Tijani", "Sudan"),
            Told("carrying out the attack", "RSF/Rapid Support Forces", "Rapid Support Forces", "deny", denied=True),
            Told("assault on travellers", "Clara Nwosu", "United Nations", "condemn"),
            Told("spare roads and stations", "Clara Nwosu", "United Nations", "call_for"),
        ),
    ),
}
# fmt: on
