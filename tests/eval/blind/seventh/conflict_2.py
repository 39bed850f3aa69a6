"""Articles about conflict and security with their gold. All events are invented."""

from __future__ import annotations

from tests.unit.enrich.claims.told import Told
from tests.unit.enrich.claims.told_sides import Report, count

# fmt: off
PARENTS = "Parents' association/Parents association/parents' association"
SHABAAB = "al-Shabaab/Al-Shabaab"
AU = "African Union"

REPORTS: dict[str, Report] = {
    "Zurmi": Report(
        "Arewa Sentinel",
        "2024-09-12T07:30:00Z",
        "Bandits on Tuesday night invaded the Government Girls' Secondary School, Kwanar Dawa, in Zurmi Local "
        "Government Area of Zamfara State and whisked away dozens of students, after killing a security guard who "
        "tried to lock the gate.\n\n"
        "There was confusion yesterday over the number of those taken. The spokesman of the Zamfara State Police "
        "Command, DSP Nura Abdullahi, told our correspondent that 38 students and two teachers were missing. "
        "\"Twenty-one of the girls who ran into the bush have since found their way back,\" he said, adding that "
        "tactical teams had been drafted to the area.\n\n"
        "But the chairman of the Parents' Association, Alhaji Bello Kware, insisted that 81 girls had not been "
        "accounted for. \"We wrote down the names one after the other. Let the police bring their own list,\" he "
        "said.\n\n"
        "A father, who pleaded for anonymity, disclosed that he had paid N3 million and handed over two "
        "motorcycles to get his daughter back. The Commissioner for Information, Hajiya Rakiya Sani, denied that "
        "the state government was "
        "negotiating with the abductors.\n\n"
        "Defence Headquarters, in a statement in Abuja, said troops of Operation Hadarin Daji had trailed the "
        "kidnappers to the Rugu forest, where 16 bandits were neutralised and five victims freed. It said one soldier "
        "paid the supreme price in the encounter.\n\n"
        "Governor Aminu Gummi said 14 boarding schools along the border with Katsina State had been shut. He "
        "vowed that the culprits would be fished out.\n\n"
        "The United Nations Children's Fund, UNICEF, condemned the attack, saying that classrooms must never become "
        "hunting grounds.\n\n"
        "In February 2021, gunmen carted away more than 270 girls from a school in Jangebe, also in Zamfara. All of "
        "them were released within a week.",
        (("Nigeria", "bandits"), ("Nigeria", "gunmen")),
        (
            count("away [dozens] of students", "missing", 24, "Nigeria", role="child/civilian/any", q="vague",
                  day="2024-09-10"),
            count("killing [a] security guard", "killed", 1, "Nigeria", role="civilian/any", day="2024-09-10"),
            count("that [38] students", "missing", 38, "Nigeria", "Nura Abdullahi", "Nigeria",
                  role="child/civilian/any", day="2024-09-10"),
            count("and [two] teachers", "missing", 2, "Nigeria", "Nura Abdullahi", "Nigeria", role="civilian/any",
                  day="2024-09-10"),
            count("\"[Twenty-one] of the girls", "rescued", 21, "Nigeria", "Nura Abdullahi", "Nigeria",
                  role="child/civilian/any"),
            count("that [81] girls", "missing", 81, "Nigeria", "Bello Kware/Alhaji Bello Kware", PARENTS + "/",
                  role="child/civilian/any", day="2024-09-10"),
            count("paid N[3 million]", "money", 3_000_000, "bandits/gunmen/Nigeria/", "father", ""),
            count("over [two] motorcycles", "other", 2, "bandits/gunmen/Nigeria/", "father", "", role="any/civilian"),
            count("where [16] bandits", "killed", 16, "bandits/gunmen/Nigeria/", "Defence Headquarters", "Nigeria",
                  role="any/military"),
            count("and [five] victims", "rescued", 5, "Nigeria", "Defence Headquarters", "Nigeria",
                  role="any/civilian/child"),
            count("said [one] soldier", "killed", 1, "Nigeria", "Defence Headquarters", "Nigeria", role="military"),
            count("said [14] boarding", "other", 14, "Nigeria", "Aminu Gummi", "Nigeria"),
            count("more than [270] girls", "missing/detained", 270, "Nigeria", role="child/civilian/any", q="at_least",
                  day="2021-02-01", flags="background"),
        ),
        (
            Told("tactical teams had been drafted", "Nura Abdullahi", "Nigeria"),
            Told("Let the police bring their own list", "Bello Kware/Alhaji Bello Kware", PARENTS + "/"),
            Told("the state government was", "Rakiya Sani/Hajiya Rakiya Sani", "Nigeria", "deny", denied=True),
            Told("the culprits would be fished out", "Aminu Gummi", "Nigeria", "promise"),
            Told("classrooms must never become", "UNICEF/United Nations Children's Fund", "UNICEF/United Nations"),
        ),
    ),
    "Thai-Cambodian border": Report(
        "Pacific Wire Service",
        "2025-10-24T12:05:00Z",
        "BANGKOK/PHNOM PENH (Pacific Wire Service) - Thai and Cambodian troops fired rockets and artillery at each "
        "other for a second day on Friday, with at least nine people reported dead and each government accusing the "
        "other of having shot first.\n\n"
        "The Thai army said three soldiers and a villager had been killed in Surin and Buri Ram provinces since "
        "Thursday, revising an earlier figure of two. \"We will answer every shell with a shell,\" army spokesman "
        "Colonel Kittipong Raksa told a news conference in Bangkok.\n\n"
        "Cambodia's Defence Ministry said five of its troops were dead and 17 civilians wounded. Its spokeswoman, "
        "Lieutenant General Sok Maly, accused Thailand of using cluster munitions near the Ta Krabey temple. Bangkok "
        "denied that such weapons had been fired.\n\n"
        "Thailand also claimed to have killed more than 60 Cambodian soldiers and knocked out three tanks. Phnom Penh "
        "called that count \"pure fantasy\".\n\n"
        "Some 92,000 people have been evacuated from four Thai border provinces, according to the Interior Ministry "
        "in Bangkok. On the Cambodian side, 11,300 families had reached temples and schools away from the frontier by "
        "noon on Friday, said Chhay Vuthy, deputy governor of Oddar Meanchey.\n\n"
        "\"I grabbed my grandson and the rice cooker, nothing more,\" said Malee Somjai, 67, on a mat in a gymnasium "
        "in Prasat district.\n\n"
        "Malaysia, which chairs the Association of Southeast Asian Nations, offered to host talks on Sunday and urged "
        "both armies to go back to their positions of early October.\n\n"
        "The dispute over stretches of the 800-kilometer border dates back to maps drawn under French rule. In July, "
        "five days of clashes killed at least 48 people and drove about 300,000 from their homes.",
        (("Thailand", "Cambodia"),),
        (
            count("at least [nine] people", "killed", 9, "", q="at_least", day="2025-10-23"),
            count("said [three] soldiers", "killed", 3, "Thailand", "Thai army/army", "Thailand", role="military",
                  day="2025-10-23"),
            count("and [a] villager", "killed", 1, "Thailand", "Thai army/army", "Thailand", role="civilian/any",
                  day="2025-10-23"),
            count("figure of [two]", "killed", 2, "Thailand", "Thai army/army", "Thailand", day="2025-10-23",
                  flags="previous"),
            count("said [five] of its troops", "killed", 5, "Cambodia", "Defence Ministry/Cambodia's Defence Ministry",
                  "Cambodia", role="military"),
            count("and [17] civilians", "wounded", 17, "Cambodia", "Defence Ministry/Cambodia's Defence Ministry",
                  "Cambodia", role="civilian"),
            count("more than [60] Cambodian", "killed", 60, "Cambodia", "Thailand", "Thailand", role="military",
                  q="at_least"),
            count("out [three] tanks", "destroyed", 3, "Cambodia", "Thailand", "Thailand", role="any/military"),
            count("Some [92,000] people", "evacuated", 92_000, "Thailand", "Interior Ministry", "Thailand",
                  role="any/civilian", q="about"),
            count("side, [11,300] families", "displaced/evacuated", 11_300, "Cambodia", "Chhay Vuthy", "Cambodia",
                  role="any/civilian"),
            count("at least [48] people", "killed", 48, "/Thailand/Cambodia", q="at_least", day="2025-07-01",
                  flags="background"),
            count("about [300,000] from", "displaced", 300_000, "/Thailand/Cambodia", q="about", day="2025-07-01",
                  role="any/civilian", flags="background"),
        ),
        (
            Told("We will answer every shell", "Kittipong Raksa", "Thailand", "state/promise/warn"),
            Told("using cluster munitions", "Sok Maly", "Cambodia", "accuse"),
            Told("such weapons had been fired", "Bangkok/Thailand", "Thailand", "deny", denied=True),
            Told("I grabbed my grandson", "Malee Somjai", ""),
            Told("to go back to their positions", "Malaysia", "Malaysia", "call_for"),
        ),
    ),
    "Buurweyn": Report(
        "Horn Dispatch",
        "2025-05-27T15:00:00Z",
        "MOGADISHU, May 27 - Al-Shabaab fighters stormed an African Union base held by Ugandan troops in southern "
        "Somalia before dawn on Tuesday, setting off a battle in which the two sides gave wildly different death "
        "tolls.\n\n"
        "The Ugandan military said four of its soldiers were killed and 11 flown to Nairobi for treatment. \"The enemy "
        "left 37 corpses inside our wire,\" Brigadier Felix Okello, its spokesman, told reporters in Kampala. \"The "
        "camp never changed hands.\" He said that two pickup trucks mounted with machine guns had been "
        "captured.\n\n"
        "Al-Shabaab put the number of dead peacekeepers at 59. In an audio message, its military spokesman, Sheikh "
        "Yusuf Abu Hudayfa, said the base, near the town of Buurweyn, had been overrun and set on fire.\n\n"
        "Halima Nur, who sells tea on the road to the camp, said she had counted at least 20 bodies in uniform. \"The "
        "shooting stopped only when the helicopters came,\" she said.\n\n"
        "Five Somali government soldiers who were rushing to help the Ugandans died when a roadside bomb tore through "
        "their lorry, Information Minister Daud Jimale said. Regional officials had at first spoken of three dead.\n\n"
        "The chairperson of the African Union Commission condemned the raid. In Kampala, opposition lawmaker Grace "
        "Nalubega called for the troops to be brought home.\n\n"
        "The African Union mission, which has about 11,900 troops in Somalia, is short of money. Its head, Ambassador "
        "Tesfaye Worku, said last week that it needed $180 million to get through the year and warned that bases "
        "would have to be closed.\n\n"
        "In 2023, 54 Ugandan soldiers were killed when the militants attacked another base, at Bulo Marer.",
        (("al-Shabaab", "Uganda"), ("al-Shabaab", "Somalia"), ("al-Shabaab", "African Union")),
        (
            count("said [four] of its", "killed", 4, "Uganda", "Ugandan military", "Uganda", role="military",
                  day="2025-05-27"),
            count("killed and [11]", "wounded/evacuated/sick", 11, "Uganda", "Ugandan military", "Uganda",
                  role="military", day="2025-05-27"),
            count("left [37] corpses", "killed", 37, SHABAAB, "Felix Okello", "Uganda", role="any/military",
                  day="2025-05-27"),
            count("that [two] pickup", "captured/other", 2, SHABAAB, "Felix Okello", "Uganda", role="any/military",
                  day="2025-05-27"),
            count("peacekeepers at [59]", "killed", 59, "Uganda/African Union", SHABAAB, SHABAAB,
                  role="military/any", day="2025-05-27"),
            count("at least [20] bodies", "killed", 20, "Uganda/Somalia/African Union/", "Halima Nur", "",
                  role="military/any", q="at_least", day="2025-05-27"),
            count("[Five] Somali government", "killed", 5, "Somalia", "Daud Jimale", "Somalia", role="military",
                  day="2025-05-27"),
            count("spoken of [three] dead", "killed", 3, "Somalia", "Regional officials", "Somalia",
                  role="military/any", day="2025-05-27", flags="previous"),
            count("about [11,900] troops", "deployed/present", 11_900, AU, role="military", q="about"),
            count("needed $[180 million]", "money", 180_000_000, AU, "Tesfaye Worku", AU),
            count("In 2023, [54] Ugandan", "killed", 54, "Uganda", role="military", day="2023-01-01",
                  flags="background"),
        ),
        (
            Told("had been overrun and set on fire", "Yusuf Abu Hudayfa/Sheikh Yusuf Abu Hudayfa", SHABAAB),
            Told("The camp never changed hands", "Felix Okello", "Uganda", "state/deny"),
            Told("shooting stopped only when", "Halima Nur", ""),
            Told("the troops to be brought home", "Grace Nalubega", "Opposition/", "call_for"),
            Told("would have to be closed", "Tesfaye Worku", AU, "warn"),
        ),
    ),
    "Nabatieh": Report(
        "Levant Press Agency",
        "2025-03-24T09:45:00Z",
        "BEIRUT, March 24 (LPA) - Israeli air strikes on southern and eastern Lebanon killed seven people on Sunday, "
        "including a 9-year-old girl, and wounded 40 more, the Lebanese Health Ministry said, in the gravest test so "
        "far of the truce between Israel and Hezbollah. An earlier toll issued by the ministry late on Sunday spoke "
        "of four killed.\n\n"
        "The Israeli military said its jets had hit dozens of rocket launchers and a command centre after six rockets "
        "were fired from Lebanon at the northern town of Metula. Three Hezbollah field commanders were eliminated, "
        "it said in a statement.\n\n"
        "Hezbollah denied any connection with the rocket fire and said it remained committed to the ceasefire. The "
        "group announced the death of two of its members in Nabatieh, without giving their ranks.\n\n"
        "The Lebanese army said it had discovered and dismantled three crude launchers in a field north of the Litani "
        "river and detained two suspects.\n\n"
        "\"Lebanon must not be dragged into a new war,\" Prime Minister Nawaf Salam said.\n\n"
        "Israeli Defence Minister Israel Katz warned that Beirut would pay if Metula was shelled again. In the town "
        "itself, Orly Shapira, a teacher, said people had only just unpacked their suitcases.\n\n"
        "The UN peacekeeping force, UNIFIL, said one of its soldiers had been slightly hurt by flying glass. It called "
        "on the two sides to show restraint.\n\n"
        "The truce of November 2024 halted more than 13 months of fighting. The war cost over 4,000 lives in "
        "Lebanon, according to the Health Ministry. Across the border, some 60,000 Israelis had to leave their "
        "homes. Since the deal took effect, Israeli fire has killed at least 100 people, Lebanese officials say.",
        (("Israel", "Hezbollah"), ("Israel", "Lebanon")),
        (
            count("killed [seven] people on Sunday", "killed", 7, "Lebanon",
                  "Health Ministry/Lebanese Health Ministry", "Lebanon", role="any/civilian", day="2025-03-23"),
            count("including [a] 9-year-old girl", "killed", 1, "Lebanon", "Health Ministry/Lebanese Health Ministry",
                  "Lebanon", role="child", day="2025-03-23"),
            count("wounded [40] more", "wounded", 40, "Lebanon", "Health Ministry/Lebanese Health Ministry",
                  "Lebanon", role="any/civilian", day="2025-03-23"),
            count("of [four] killed", "killed", 4, "Lebanon", "ministry/Health Ministry/Lebanese Health Ministry",
                  "Lebanon", role="any/civilian", day="2025-03-23", flags="previous"),
            count("hit [dozens] of rocket", "destroyed/other", 24, "Hezbollah/Lebanon", "Israeli military", "Israel",
                  role="any/military", q="vague", day="2025-03-23"),
            count("and [a] command centre", "destroyed/other", 1, "Hezbollah/Lebanon", "Israeli military", "Israel",
                  role="any/military", day="2025-03-23"),
            count("after [six] rockets", "deployed/other", 6, "Lebanon/Hezbollah/", "Israeli military", "Israel",
                  role="any/military"),
            count("[Three] Hezbollah field", "killed", 3, "Hezbollah", "Israeli military", "Israel",
                  role="military/any", day="2025-03-23"),
            count("death of [two] of its members", "killed", 2, "Hezbollah", "Hezbollah", "Hezbollah",
                  role="any/military", day="2025-03-23"),
            count("dismantled [three] crude", "other/destroyed/captured", 3, "Lebanon/Hezbollah/", "Lebanese army",
                  "Lebanon", role="any/military"),
            count("detained [two] suspects", "detained", 2, "Lebanon/", "Lebanese army", "Lebanon",
                  role="any/civilian"),
            count("said [one] of its soldiers", "wounded", 1, "UNIFIL/United Nations", "UNIFIL",
                  "UNIFIL/United Nations", role="military"),
            count("over [4,000] lives", "killed", 4000, "Lebanon", "Health Ministry/Lebanese Health Ministry",
                  "Lebanon", q="at_least", flags="background"),
            count("some [60,000] Israelis", "displaced", 60_000, "Israel", role="any/civilian", q="about",
                  flags="background"),
            count("at least [100] people", "killed", 100, "Lebanon", "Lebanese officials", "Lebanon", q="at_least",
                  day="2024-11-01"),
        ),
        (
            Told("any connection with the rocket fire", "Hezbollah", "Hezbollah", "deny", denied=True),
            Told("it remained committed to", "Hezbollah", "Hezbollah"),
            Told("must not be dragged into", "Nawaf Salam", "Lebanon"),
            Told("would pay if Metula was shelled", "Israel Katz", "Israel", "warn"),
            Told("had only just unpacked", "Orly Shapira", ""),
        ),
    ),
}
# fmt: on
