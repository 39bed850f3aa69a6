"""Articles on conflicts and politics, with their gold; see the package. All facts are invented."""

from __future__ import annotations

from tests.unit.enrich.claims.told import Told
from tests.unit.enrich.claims.told_sides import Report, count

RSF = "Rapid Support Forces"
PUDEMO = "People's United Democratic Movement"

# fmt: off
THIRD: dict[str, Report] = {
    "El-Obeid": Report(
        "Northgate News",
        "2025-09-10T13:48:00+01:00",
        "Drones have struck three Sudanese cities overnight in what the army says is the most intense aerial assault "
        "yet by the paramilitary Rapid Support Forces (RSF).\n\n"
        "The military says it brought down 34 of 41 drones, but that the main power station in Omdurman and a fuel "
        "store in Port Sudan were set alight.\n\n"
        "In el-Obeid, one crashed through the roof of a maternity hospital. The Sudan Doctors Network told Northgate "
        "that 14 patients and a midwife were killed there, and that the number of injured was \"well above 30\".\n\n"
        "The RSF has not commented on the hospital. In a post on X, its adviser Yagoub el-Basha said it had hit an "
        "officers' mess, killing 55 army personnel and two foreign trainers. An army source dismissed the claim as "
        "\"fantasy\".\n\n"
        "Hanan Idris, who lives near the airport in Port Sudan, says she has barely slept for a week.\n\n"
        "\"You hear the buzzing and you start counting your children,\" she told me.\n\n"
        "Both sides have come to rely on long-range drones since the RSF was pushed out of the capital in March.\n\n"
        "Since the start of August, 1,140 have been launched against areas held by the army, killing 212 people, "
        "according to a tally kept by the Drone Watch project at Greenbank University in Canada. Army drones have "
        "killed at least 70 in RSF-held Nyala over the same period, it says.\n\n"
        "Separately, the UN said nine lorries carrying sorghum were burnt and a driver wounded in North Kordofan on "
        "Tuesday. It did not say who was to blame. Its top aid official in Sudan, Ingrid Moen, urged the warring "
        "parties to \"keep the war away from water, power and hospitals\".\n\n"
        "The United Arab Emirates has again denied supplying the RSF with weapons. Sudan's foreign ministry says it "
        "has handed the Security Council proof that the drones were flown in through Chad, a charge that N'Djamena "
        "calls \"baseless\".\n\n"
        "The US treasury said this week that it had frozen $5m belonging to the network that buys the parts.\n\n"
        "The civil war, now in its third year, has killed tens of thousands of people and forced about 12 million from "
        "their homes. In Darfur, where the RSF has its roots, some 300,000 died in a conflict that began in 2003.",
        (("Sudan", RSF), ("Sudan", "RSF")),
        (
            count("[34] of 41 drones", "destroyed", 34, f"{RSF}/RSF", "military/The military", "Sudan",
                  role="any/military"),
            count("34 of [41] drones", "deployed/other", 41, f"{RSF}/RSF", "military/The military", "Sudan",
                  role="any/military"),
            count("[14] patients", "killed", 14, "Sudan", "Sudan Doctors Network", "Sudan Doctors Network",
                  role="civilian/any"),
            count("[a] midwife", "killed", 1, "Sudan", "Sudan Doctors Network", "Sudan Doctors Network",
                  role="medic"),
            count("well above [30]", "wounded", 30, "Sudan", "Sudan Doctors Network", "Sudan Doctors Network",
                  role="any/civilian", q="at_least"),
            count("killing [55] army personnel", "killed", 55, "Sudan", "Yagoub el-Basha", f"{RSF}/RSF",
                  role="military"),
            count("[two] foreign trainers", "killed", 2, "Sudan/", "Yagoub el-Basha", f"{RSF}/RSF",
                  role="military/any/civilian"),
            count("[1,140] have been launched", "deployed/other", 1140, f"{RSF}/RSF",
                  "Drone Watch/Drone Watch project", "Drone Watch/Drone Watch project/Greenbank University/",
                  role="any/military", day="2025-08-01"),
            count("killing [212] people", "killed", 212, "Sudan", "Drone Watch/Drone Watch project",
                  "Drone Watch/Drone Watch project/Greenbank University/", role="any/civilian", day="2025-08-01"),
            count("at least [70] in", "killed", 70, f"Sudan/{RSF}/RSF", "Drone Watch/Drone Watch project",
                  "Drone Watch/Drone Watch project/Greenbank University/", q="at_least",
                  role="any/civilian", day="2025-08-01"),
            count("[nine] lorries", "destroyed", 9, "Sudan/United Nations/", "UN/United Nations", "United Nations",
                  role="any/civilian", day="2025-09-09"),
            count("[a] driver wounded", "wounded", 1, "Sudan/United Nations/", "UN/United Nations", "United Nations",
                  role="civilian/any", day="2025-09-09"),
            count("frozen [$5m]", "money", 5_000_000, f"{RSF}/RSF/", "US treasury/treasury", "United States"),
            count("[tens of thousands] of people", "killed", 20_000, "Sudan", q="vague"),
            count("about [12 million]", "displaced", 12_000_000, "Sudan", q="about"),
            count("some [300,000] died", "killed", 300_000, "Sudan", q="about", day="2003-01-01", flags="background"),
        ),
        (
            Told("the most intense aerial assault", "army/the army", "Sudan"),
            Told("the claim", "army source/An army source", "Sudan", "deny", denied=True),
            Told("barely slept", "Hanan Idris", ""),
            Told("You hear the buzzing", "Hanan Idris", ""),
            Told("keep the war away", "Ingrid Moen", "United Nations", "call_for"),
            Told("supplying the RSF with weapons", "United Arab Emirates", "United Arab Emirates", "deny", denied=True),
            Told("proof that the drones", "foreign ministry/Sudan's foreign ministry", "Sudan", "state/accuse"),
            Told("baseless", "N'Djamena/Chad", "Chad", "deny/state", denied=True),
        ),
    ),
    "Manzini": Report(
        "Coastal Associated",
        "2025-10-07T18:30:00Z",
        "MBABANE, Eswatini (CA) — Police and soldiers fired live rounds at protesters in Eswatini's two main cities "
        "for a third straight day Tuesday, and opposition groups said the number of people killed since the weekend "
        "had climbed to 27.\n\n"
        "Police spokesperson Nomsa Gwebu put the figure at six, all of them looters, and said 104 officers had been "
        "hurt, two seriously.\n\n"
        "Government spokesperson Sipho Matsebula told a briefing that 312 people were under arrest and that property "
        "worth 1.1 billion emalangeni ($63 million) had been burned or stolen. He said King Sobhuza IV was \"in the "
        "country and in charge,\" dismissing rumors that the monarch had fled to South Africa.\n\n"
        "Smoke rose over Manzini, the commercial hub, where a beer depot was looted and the tax office set on fire.\n\n"
        "\"They are hunting us house to house,\" Mandla Shongwe, secretary-general of the banned People's United "
        "Democratic Movement, or PUDEMO, said by phone from hiding. He said three of the party's organizers vanished "
        "after men in balaclavas picked them up Monday.\n\n"
        "Nurses at a public hospital in Manzini said they had run out of beds after receiving 85 gunshot victims since "
        "Sunday, among them a 9-year-old boy. One nurse, who was not authorized to speak to reporters, said soldiers "
        "had dragged patients from a ward.\n\n"
        "The internet has been down since Sunday evening. Telecom company MTN said it was ordered to cut access, "
        "without saying by whom.\n\n"
        "The unrest in Africa's last absolute monarchy erupted after the government outlawed the delivery of petitions "
        "demanding an elected prime minister. Some 5,000 people marched in the capital on Saturday, the biggest crowd "
        "since pro-democracy protests in 2021. Security forces killed at least 46 people that year, according to "
        "Human Rights Watch; officials acknowledged 34 deaths.\n\n"
        "The Southern African Development Community said Tuesday it would send three to five envoys \"without delay.\" "
        "The U.S. Embassy called for the troops to return to barracks.\n\n"
        "South Africa has moved 150 soldiers to the Oshoek border post, where hundreds of Swazis were waiting to cross "
        "Tuesday, many with suitcases. A trucker, Johan Pretorius, said he had been stuck there for two days.",
        (("Eswatini", PUDEMO), ("Eswatini", "PUDEMO")),
        (
            count("climbed to [27]", "killed", 27, "Eswatini", "opposition groups", "", day="2025-10-04",
                  role="any/civilian"),
            count("the figure at [six]", "killed", 6, "Eswatini", "Nomsa Gwebu", "Eswatini", role="any/civilian"),
            count("[104] officers", "wounded", 104, "Eswatini", "Nomsa Gwebu", "Eswatini", role="police"),
            count("[two] seriously", "wounded", 2, "Eswatini", "Nomsa Gwebu", "Eswatini", role="police/any"),
            count("[312] people", "detained", 312, "Eswatini", "Sipho Matsebula", "Eswatini", role="any/civilian"),
            count("[1.1 billion] emalangeni", "money", 1.1e9, "Eswatini/", "Sipho Matsebula", "Eswatini"),
            count("$[63 million]", "money", 63_000_000, "Eswatini/", "Sipho Matsebula", "Eswatini"),
            count("[three] of the party's organizers", "missing", 3, f"{PUDEMO}/PUDEMO/Eswatini", "Mandla Shongwe",
                  f"{PUDEMO}/PUDEMO", role="any/civilian", day="2025-10-06"),
            count("[85] gunshot victims", "wounded", 85, "Eswatini", "Nurses", "", role="any/civilian",
                  day="2025-10-05"),
            count("[a] 9-year-old boy", "wounded", 1, "Eswatini", "Nurses", "", role="child"),
            count("Some [5,000] people", "present", 5000, "Eswatini", q="about", role="any/civilian",
                  day="2025-10-04"),
            count("at least [46] people", "killed", 46, "Eswatini", "Human Rights Watch", "Human Rights Watch",
                  q="at_least", role="any/civilian", flags="background"),
            count("acknowledged [34] deaths", "killed", 34, "Eswatini", "officials", "Eswatini", role="any/civilian",
                  flags="background"),
            count("[three to five] envoys", "deployed/other", (3, 5), "Southern African Development Community/SADC",
                  "Southern African Development Community", "Southern African Development Community/SADC",
                  role="any/civilian", flags="projected"),
            count("[150] soldiers", "deployed", 150, "South Africa", role="military"),
            count("[hundreds] of Swazis", "present/displaced/other", 200, "Eswatini", q="vague", role="any/civilian",
                  day="2025-10-07"),
        ),
        (
            Told("country and in charge", "Sipho Matsebula", "Eswatini"),
            Told("the monarch had fled", "Sipho Matsebula", "Eswatini", "deny", denied=True),
            Told("They are hunting us", "Mandla Shongwe", PUDEMO),
            Told("dragged patients from a ward", "nurse/One nurse", ""),
            Told("it was ordered to cut access", "MTN/Telecom company MTN", "MTN"),
            Told("to return to barracks", "U.S. Embassy/Embassy", "United States", "call_for"),
            Told("stuck there", "Johan Pretorius", ""),
        ),
    ),
    "Batken": Report(
        "Steppe Monitor",
        "2024-04-26T15:10:00+06:00",
        "A truce between Kyrgyzstan and Tajikistan lay in tatters on Friday, less than a day after it was signed, as "
        "each accused the other of breaking it first.\n\n"
        "The Kyrgyz Health Ministry said the number of its citizens killed had risen to 41, up from 36 on Thursday; "
        "129 were in hospitals in Batken and Osh. Tajikistan, which on Thursday spoke only of \"isolated victims\", "
        "now admits to 19 dead, nine of whom it says were border guards.\n\n"
        "Kamchybek Toktogulov, deputy head of the Kyrgyz border service, told reporters that Tajik mortars opened up "
        "on the village of Ak-Sai at 03:40 and that a school and 62 houses had gone up in flames. \"This is not a "
        "ceasefire, it is a pause for reloading,\" he said.\n\n"
        "Dushanbe tells it the other way round. According to the Tajik State Committee for National Security, Kyrgyz "
        "special forces \"treacherously\" crossed the line near Kekh during the night in eight armoured vehicles, of "
        "which three were destroyed, and a drone fired on an ambulance, killing the driver and a nurse.\n\n"
        "Bishkek denies having used drones at all.\n\n"
        "The paper initialled in Isfara foresaw a pullback of heavy weapons to a distance of 10 kilometres and an "
        "exchange of prisoners. Kyrgyzstan handed over 11 Tajik servicemen on Thursday night; it says 15 of its own "
        "are still in captivity. A Tajik negotiator, who asked not to be named, promised that they would be home "
        "\"before Sunday\".\n\n"
        "Some 23,000 Kyrgyz have been taken out of the border strip since the shooting started on Tuesday, the "
        "Emergencies Ministry reports. Tajikistan has published no such figure, but the exile broadcaster Sadoi Vorukh "
        "puts the number of people on the move there at between 4,000 and 6,000.\n\n"
        "Russia, which keeps bases in both countries, offered to host talks. Foreign Ministry spokeswoman Larisa "
        "Belkina expressed \"deep concern\" and warned outside powers not to meddle.\n\n"
        "Barely half of the 970-kilometre border has been demarcated. Fighting in September 2022 cost more than 100 "
        "lives on the two sides, and in April 2021 at least 55 people died in a quarrel over a water intake.",
        (("Kyrgyzstan", "Tajikistan"),),
        (
            count("risen to [41]", "killed", 41, "Kyrgyzstan", "Kyrgyz Health Ministry/Health Ministry", "Kyrgyzstan",
                  role="any/civilian"),
            count("up from [36]", "killed", 36, "Kyrgyzstan", "Kyrgyz Health Ministry/Health Ministry", "Kyrgyzstan",
                  role="any/civilian", flags="previous"),
            count("[129] were in hospitals", "sick/wounded", 129, "Kyrgyzstan",
                  "Kyrgyz Health Ministry/Health Ministry", "Kyrgyzstan", role="any/civilian"),
            count("admits to [19] dead", "killed", 19, "Tajikistan", "Tajikistan", "Tajikistan"),
            count("[nine] of whom", "killed", 9, "Tajikistan", "Tajikistan", "Tajikistan",
                  role="military/police/any"),
            count("[a] school and", "destroyed", 1, "Kyrgyzstan", "Kamchybek Toktogulov", "Kyrgyzstan",
                  role="any/civilian"),
            count("[62] houses", "destroyed", 62, "Kyrgyzstan", "Kamchybek Toktogulov", "Kyrgyzstan",
                  role="any/civilian"),
            count("[eight] armoured vehicles", "deployed", 8, "Kyrgyzstan",
                  "Tajik State Committee for National Security/State Committee for National Security", "Tajikistan",
                  role="any/military"),
            count("which [three] were destroyed", "destroyed", 3, "Kyrgyzstan",
                  "Tajik State Committee for National Security/State Committee for National Security", "Tajikistan",
                  role="any/military"),
            count("[a] nurse", "killed", 1, "Tajikistan",
                  "Tajik State Committee for National Security/State Committee for National Security", "Tajikistan",
                  role="medic"),
            count("handed over [11] Tajik", "rescued", 11, "Tajikistan", role="military", day="2024-04-25"),
            count("[15] of its own", "detained/captured", 15, "Kyrgyzstan", "Kyrgyzstan", "Kyrgyzstan",
                  role="military/any"),
            count("Some [23,000] Kyrgyz", "evacuated", 23_000, "Kyrgyzstan", "Emergencies Ministry", "Kyrgyzstan",
                  q="about", role="any/civilian", day="2024-04-23"),
            count("between [4,000 and 6,000]", "displaced", (4000, 6000), "Tajikistan", "Sadoi Vorukh",
                  "Sadoi Vorukh/", role="any/civilian"),
            count("more than [100] lives", "killed", 100, "", q="at_least", day="2022-09-01", flags="background"),
            count("at least [55] people", "killed", 55, "", q="at_least", day="2021-04-01", flags="background"),
        ),
        (
            Told("breaking it first", "Kyrgyzstan", "Kyrgyzstan", "accuse"),
            Told("breaking it first", "Tajikistan", "Tajikistan", "accuse"),
            Told("isolated victims", "Tajikistan", "Tajikistan"),
            Told("a pause for reloading", "Kamchybek Toktogulov", "Kyrgyzstan"),
            Told("having used drones", "Bishkek/Kyrgyzstan", "Kyrgyzstan", "deny", denied=True),
            Told("they would be home", "Tajik negotiator/A Tajik negotiator", "Tajikistan", "promise"),
            Told("to host talks", "Russia", "Russia", "promise/announce/other"),
            Told("deep concern", "Larisa Belkina", "Russia", "state/other"),
            Told("outside powers not to meddle", "Larisa Belkina", "Russia", "warn"),
        ),
    ),
}
# fmt: on
