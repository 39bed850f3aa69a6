"""More wars and clashes as several houses report them; words and facts are invented. Written before any run."""

from __future__ import annotations

from tests.unit.enrich.claims.told import Told
from tests.unit.enrich.claims.told_sides import Report, count

# fmt: off
CLASHES: dict[str, Report] = {
    "Myanmar": Report(
        "Public Broadcasting Corporation",
        "2025-04-03T08:00:00Z",
        "An air strike by Myanmar's military on a village school in Rakhine state has killed 22 people, 18 of them "
        "children, residents and an ethnic armed group say.\n\n"
        "The attack happened shortly before 10:00 local time on Tuesday in Thayet Chaung, which is held by the Arakan "
        "Army (AA).\n\n"
        '"There was no fighting here," one teacher told the PBC. She said she had counted 14 bodies herself.\n\n'
        'AA spokesman Khaing Lin said 31 more were injured, seven critically. The junta is "bombing children because '
        'it is losing on the ground", he added.\n\n'
        "A spokesman for the military government, Maj Gen Thant Naing, told state media that the aircraft had hit a "
        "weapons workshop and killed about 25 terrorists. He rejected claims that a school had been struck.\n\n"
        "The PBC has not been able to confirm either account independently.\n\n"
        "Meanwhile in the north, rebels of the Kachin Independence Army said they had seized two bases and captured "
        "more than 60 troops in a week of clashes. Local media, quoting a source close to the rebels, put their own "
        "losses at 16 dead.\n\n"
        "Myanmar has been in turmoil since the army took power in a coup in February 2021. At least 6,200 civilians "
        "have been killed by the security forces since then, says a monitoring group, the Assistance Association for "
        "Political Prisoners. It says a further 21,000 are still behind bars.",
        (("Myanmar", "Arakan Army"), ("Myanmar", "Kachin Independence Army")),
        (
            count("killed [22] people", "killed", 22, "Myanmar",
                  "residents/ethnic armed group/residents and an ethnic armed group", "", day="2025-04-01"),
            count("[18] of them", "killed", 18, "Myanmar",
                  "residents/ethnic armed group/residents and an ethnic armed group", "", role="child",
                  day="2025-04-01"),
            count("counted [14] bodies", "killed", 14, "Myanmar", "teacher/one teacher", "", day="2025-04-01"),
            count("[31] more were injured", "wounded", 31, "Myanmar", "Khaing Lin", "Arakan Army", day="2025-04-01"),
            count("[seven] critically", "wounded", 7, "Myanmar", "Khaing Lin", "Arakan Army", day="2025-04-01"),
            count("about [25] terrorists", "killed", 25, "Arakan Army/",
                  "Thant Naing/spokesman for the military government/Maj Gen Thant Naing", "Myanmar",
                  role="military/any", q="about", day="2025-04-01"),
            count("more than [60] troops", "captured", 60, "Myanmar",
                  "rebels of the Kachin Independence Army/Kachin Independence Army/rebels", "Kachin Independence Army",
                  role="military", q="at_least"),
            count("losses at [16] dead", "killed", 16, "Kachin Independence Army", "source close to the rebels/source",
                  "Kachin Independence Army/", role="military/any"),
            count("At least [6,200] civilians", "killed", 6200, "Myanmar",
                  "Assistance Association for Political Prisoners/monitoring group",
                  "Assistance Association for Political Prisoners", role="civilian", q="at_least", day="2021-02-01"),
            count("further [21,000]", "detained", 21_000, "Myanmar",
                  "Assistance Association for Political Prisoners/monitoring group",
                  "Assistance Association for Political Prisoners"),
        ),
        (
            Told("There was no fighting here", "teacher/one teacher", ""),
            Told("bombing children", "Khaing Lin", "Arakan Army", "state accuse"),
            Told("hit a weapons workshop", "Thant Naing/spokesman for the military government/Maj Gen Thant Naing",
                 "Myanmar"),
            Told("a school had been struck", "Thant Naing/spokesman for the military government/Maj Gen Thant Naing",
                 "Myanmar", "deny", denied=True),
        ),
    ),
    "temple border": Report(
        "Eastern News Agency",
        "2025-07-25T13:40:00Z",
        "BANGKOK, July 25 (ENA) -- The death toll from the clashes between Thailand and Cambodia has risen to 19, "
        "with 57 others injured, as fighting on the border entered a second day on Friday, according to official "
        "figures of both countries.\n\n"
        "Fourteen Thai civilians and one soldier were killed, while 46 people, including 15 soldiers, were injured in "
        "four provinces, Thailand's Ministry of Public Health said on Friday in an updated statement. The ministry "
        "had earlier put the death toll at 12.\n\n"
        "More than 100,000 people have been evacuated to some 300 temporary shelters, the Thai Interior Ministry "
        "announced.\n\n"
        "On the Cambodian side, one monk was killed and five people were wounded in the province of Oddar Meanchey, "
        "said Meth Sovann, spokesman for the provincial administration. In Phnom Penh, Ministry of National Defense "
        "spokesperson Chea Malin told a press briefing that three soldiers lost their lives and six sustained injuries "
        "in Thai shelling of the temple of Ta Krabey.\n\n"
        "Both countries accuse each other of having fired first. The Thai side said Cambodian troops launched rockets "
        "at civilian areas on Thursday morning, whereas Cambodia maintained that it had acted in self-defense after "
        "an incursion by Thai forces. Thai army deputy spokeswoman Richa Wong denied that Thailand had used cluster "
        "munitions.\n\n"
        "Thailand also said its air force had destroyed two Cambodian multiple rocket launchers.",
        (("Thailand", "Cambodia"),),
        (
            count("risen to [19]", "killed", 19, "", "official figures/official figures of both countries", ""),
            count("[57] others injured", "wounded", 57, "", "official figures/official figures of both countries", ""),
            count("[Fourteen] Thai civilians", "killed", 14, "Thailand",
                  "Thailand's Ministry of Public Health/Ministry of Public Health", "Thailand", role="civilian"),
            count("[one] soldier", "killed", 1, "Thailand",
                  "Thailand's Ministry of Public Health/Ministry of Public Health", "Thailand", role="military"),
            count("[46] people", "wounded", 46, "Thailand",
                  "Thailand's Ministry of Public Health/Ministry of Public Health", "Thailand"),
            count("including [15] soldiers", "wounded", 15, "Thailand",
                  "Thailand's Ministry of Public Health/Ministry of Public Health", "Thailand", role="military"),
            count("toll at [12]", "killed", 12, "Thailand",
                  "Thailand's Ministry of Public Health/ministry/Ministry of Public Health", "Thailand",
                  flags="previous"),
            count("More than [100,000] people", "evacuated", 100_000, "Thailand", "Thai Interior Ministry", "Thailand",
                  q="at_least"),
            count("[one] monk", "killed", 1, "Cambodia", "Meth Sovann", "Cambodia", role="any/civilian"),
            count("[five] people", "wounded", 5, "Cambodia", "Meth Sovann", "Cambodia"),
            count("[three] soldiers lost", "killed", 3, "Cambodia", "Chea Malin", "Cambodia", role="military"),
            count("[six] sustained injuries", "wounded", 6, "Cambodia", "Chea Malin", "Cambodia", role="military"),
            count("[two] Cambodian multiple", "destroyed", 2, "Cambodia", "Thailand", "Thailand", role="any/military"),
        ),
        (
            Told("launched rockets at civilian areas", "Thai side/Thailand", "Thailand", "state accuse"),
            Told("it had acted in self-defense", "Cambodia", "Cambodia"),
            Told("had used cluster munitions", "Richa Wong", "Thailand", "deny", denied=True),
        ),
    ),
    "yellow sea": Report(
        "Pacific News Service",
        "2025-09-17T05:00:00Z",
        "SEOUL, Sept 17 (PNS) - South Korea's navy fired on a North Korean patrol boat that crossed their sea border "
        "on Wednesday, and Pyongyang said seven of its sailors had been killed in what it called an unprovoked "
        "attack.\n\n"
        "Seoul's Joint Chiefs of Staff said the vessel had ignored four warnings and shot first, wounding three South "
        "Korean crewmen, one of them gravely. It was not known whether there were casualties among the North's crew "
        "of about 30, the JCS said.\n\n"
        "The official KCNA news agency, quoting the General Staff of the Korean People's Army, said that the boat had "
        'been on a rescue mission for fishermen and that two more sailors were missing. The South "will pay a '
        'hundredfold", it warned.\n\n'
        "A defence source in Seoul, speaking to the Yonmi news agency, said that up to ten North Koreans may have "
        "died. The source based the estimate on intercepted radio traffic.\n\n"
        "South Korea's Defence Minister Han Ji-woo told parliament that 120 fishermen had been evacuated from "
        "Yeonpyeong island. He expressed regret over the deaths but blamed them on the North. China called on both "
        "sides to exercise restraint.\n\n"
        "The two navies last clashed in 2009. In 2010 the corvette Cheonan sank near the line with the loss of 46 "
        "South Korean sailors; Seoul accused Pyongyang of torpedoing it, which the North denies.",
        (("South Korea", "North Korea"),),
        (
            count("[seven] of its sailors", "killed", 7, "North Korea", "Pyongyang", "North Korea", role="military",
                  day="2025-09-17"),
            count("wounding [three] South", "wounded", 3, "South Korea",
                  "Seoul's Joint Chiefs of Staff/Joint Chiefs of Staff", "South Korea", role="military/any",
                  day="2025-09-17"),
            count("[one] of them gravely", "wounded", 1, "South Korea",
                  "Seoul's Joint Chiefs of Staff/Joint Chiefs of Staff", "South Korea", role="military/any",
                  day="2025-09-17"),
            count("[two] more sailors", "missing", 2, "North Korea",
                  "General Staff of the Korean People's Army/General Staff", "North Korea", role="military",
                  day="2025-09-17"),
            count("up to [ten] North Koreans", "killed", 10, "North Korea", "defence source/defence source in Seoul",
                  "South Korea", q="at_most", day="2025-09-17", flags="projected"),
            count("[120] fishermen", "evacuated", 120, "South Korea", "Han Ji-woo", "South Korea"),
            count("loss of [46] South", "killed", 46, "South Korea", role="military", day="2010-01-01",
                  flags="background"),
        ),
        (
            Told("had ignored four warnings", "Seoul's Joint Chiefs of Staff/Joint Chiefs of Staff", "South Korea",
                 "state accuse"),
            Told("on a rescue mission", "General Staff of the Korean People's Army/General Staff", "North Korea"),
            Told("will pay a", "KCNA/General Staff of the Korean People's Army/General Staff", "North Korea", "warn"),
            Told("regret over the deaths", "Han Ji-woo", "South Korea", "other"),
            Told("exercise restraint", "China", "China", "call_for demand"),
        ),
    ),
    "upper Nile": Report(
        "Rift Valley Dispatch",
        "2025-02-04T17:20:00Z",
        "JUBA - The White Army, a militia of Nuer youths, overran a government garrison at Ulang in South Sudan's "
        "Upper Nile state on Sunday, and rival accounts of the losses were still piling up two days later.\n\n"
        'The militia "captured 80 soldiers with their weapons and buried more than a hundred", its commander, who '
        "uses the name Tor Gile, said by satellite phone. On his own side, he put the dead at 12.\n\n"
        "The army's version differs. Its spokesman Lul Ruai told reporters in Juba that 21 of his men had been killed "
        "and 34 wounded, and that the attackers left 60 bodies on the field. He also blamed the forces of the "
        "opposition SPLA-IO, whose deputy chairman, Nathaniel Oyet, denied any role.\n\n"
        "Aid workers say at least 9,000 villagers have crossed the Sobat river. Of these, some 2,000 slept in the open "
        "on Monday night, the Norwegian Refugee Council reported.\n\n"
        "An official of the regional bloc IGAD, who asked for anonymity, said that three of its ceasefire monitors had "
        "been held by the militia for several hours and then freed. Local chief Gatluak Deng counted eight burnt "
        "villages.\n\n"
        "The 2013-2018 civil war claimed nearly 400,000 lives, by one academic estimate.",
        (("White Army", "South Sudan"),),
        (
            count("captured [80] soldiers", "captured", 80, "South Sudan", "commander/its commander/Tor Gile",
                  "White Army", role="military", day="2025-02-02"),
            count("more than [a hundred]", "killed", 100, "South Sudan", "commander/its commander/Tor Gile",
                  "White Army", role="military/any", q="at_least", day="2025-02-02"),
            count("dead at [12]", "killed", 12, "White Army", "commander/its commander/Tor Gile", "White Army",
                  role="military/any", day="2025-02-02"),
            count("[21] of his men", "killed", 21, "South Sudan", "Lul Ruai/spokesman Lul Ruai", "South Sudan",
                  role="military", day="2025-02-02"),
            count("[34] wounded", "wounded", 34, "South Sudan", "Lul Ruai", "South Sudan", role="military",
                  day="2025-02-02"),
            count("left [60] bodies", "killed", 60, "White Army", "Lul Ruai", "South Sudan", role="military/any",
                  day="2025-02-02"),
            count("at least [9,000] villagers", "displaced", 9000, "South Sudan", "Aid workers", "",
                  role="any/civilian", q="at_least"),
            count("some [2,000] slept", "displaced", 2000, "South Sudan", "Norwegian Refugee Council",
                  "Norwegian Refugee Council", role="any/civilian", q="about", day="2025-02-03"),
            count("that [three] of its ceasefire", "detained", 3, "IGAD/Intergovernmental Authority on Development",
                  "official/official of the regional bloc IGAD", "IGAD/Intergovernmental Authority on Development"),
            count("nearly [400,000] lives", "killed", 400_000, "South Sudan",
                  "academic estimate/one academic estimate", "", q="about", day="2013-01-01", flags="background"),
        ),
        (
            Told("the forces of the opposition", "Lul Ruai", "South Sudan", "accuse"),
            Told("any role", "Nathaniel Oyet", "SPLA-IO/Sudan People's Liberation Army-in-Opposition", "deny",
                 denied=True),
        ),
    ),
}
