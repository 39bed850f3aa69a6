"""A war between Ethiopia and Eritrea as four outlets filed it, with its gold. All facts are invented."""

from __future__ import annotations

from tests.unit.enrich.claims.told import Told
from tests.unit.enrich.claims.told_sides import Report, count

EE = (("Ethiopia", "Eritrea"),)

# fmt: off
REPORTS: dict[str, Report] = {
    "Zalambessa wire": Report(
        "Gulf and Horn Agency",
        "2024-11-06T17:05:00Z",
        "ADDIS ABABA, Nov 6 (Gulf and Horn Agency) - Ethiopia said on Wednesday its army had killed 340 Eritrean "
        "soldiers and destroyed eight tanks in three days of fighting around the border town of Zalambessa, up from "
        "the 120 dead it claimed a day earlier.\n\n"
        "Prime Minister Girma Tesfaye told parliament that the army's own losses were \"bearable\" but gave no number. "
        "\"We did not ask for this war and we will not run from it,\" he said to applause. A senior officer in "
        "Mekelle, "
        "speaking on condition of anonymity, said 95 Ethiopian soldiers had been killed and around 300 wounded since "
        "Monday.\n\n"
        "Asmara gave a very different account. In a statement, Eritrea's Information Ministry said its forces had "
        "captured 27 Ethiopian soldiers and brought down a helicopter gunship. It denied that Eritrea had fired the "
        "first shot.\n\n"
        "In Adigrat, 35 km to the south, nine people, among them a nurse, were killed and 44 injured on Tuesday when a "
        "shell struck a grain market, hospital director Mulu Gebrehiwot said by telephone.\n\n"
        "In the Eritrean capital, residents said police were going from house to house in search of young men of "
        "fighting age.\n\n"
        "The United Nations said 52,000 people had fled Zalambessa and the villages around it. The Tigray education "
        "bureau said 210 schools had been closed until further notice.\n\n"
        "The African Union called on the neighbours to stop shooting at once and resume talks on the border. Saudi "
        "Arabia, which helped broker their reconciliation in 2018, has sent an envoy to both capitals.\n\n"
        "The two countries went to war in 1998 over the village of Badme. At least 70,000 people died in that "
        "conflict, which lasted two years.",
        EE,
        (
            count("had killed [340] Eritrean", "killed", 340, "Eritrea", "Ethiopia", "Ethiopia", role="military",
                  day="2024-11-04"),
            count("destroyed [eight] tanks", "destroyed", 8, "Eritrea", "Ethiopia", "Ethiopia", role="military/any",
                  day="2024-11-04"),
            count("the [120] dead", "killed", 120, "Eritrea", "Ethiopia", "Ethiopia", role="military",
                  day="2024-11-04", flags="previous"),
            count("said [95] Ethiopian soldiers", "killed", 95, "Ethiopia", "senior officer in Mekelle/senior officer",
                  "Ethiopia", role="military", day="2024-11-04"),
            count("around [300] wounded", "wounded", 300, "Ethiopia", "senior officer in Mekelle/senior officer",
                  "Ethiopia", role="military", q="about", day="2024-11-04"),
            count("captured [27] Ethiopian", "captured/detained", 27, "Ethiopia",
                  "Eritrea's Information Ministry/Information Ministry", "Eritrea", role="military"),
            count("down [a] helicopter gunship", "destroyed", 1, "Ethiopia",
                  "Eritrea's Information Ministry/Information Ministry", "Eritrea", role="military/any"),
            count("[nine] people, among", "killed", 9, "Ethiopia", "Mulu Gebrehiwot", "Ethiopia",
                  role="any/civilian", day="2024-11-05"),
            count("among them [a] nurse", "killed", 1, "Ethiopia", "Mulu Gebrehiwot", "Ethiopia", role="medic",
                  day="2024-11-05"),
            count("and [44] injured", "wounded", 44, "Ethiopia", "Mulu Gebrehiwot", "Ethiopia", role="any/civilian",
                  day="2024-11-05"),
            count("said [52,000] people", "displaced", 52_000, "Ethiopia", "United Nations", "United Nations",
                  role="any/civilian"),
            count("said [210] schools", "other", 210, "Ethiopia", "Tigray education bureau/education bureau",
                  "Ethiopia", role="any/civilian"),
            count("At least [70,000] people", "killed", 70_000, "", q="at_least", day="1998-01-01",
                  flags="background"),
        ),
        (
            Told("We did not ask for this war", "Girma Tesfaye", "Ethiopia"),
            Told("had fired the first shot", "Eritrea's Information Ministry/Information Ministry", "Eritrea", "deny",
                 denied=True),
            Told("going from house to house", "residents", ""),
            Told("stop shooting at once", "African Union", "African Union", "call_for"),
        ),
    ),
    "Asmara agency": Report(
        "Zena Asmara",
        "2024-11-08T14:30:00Z",
        "Asmara, 8 November 2024 - The Eritrean Defence Forces repulsed yesterday yet another offensive by the Addis "
        "Ababa regime on the Tserona front, the Ministry of Information announced. In the course of the day 410 enemy "
        "soldiers were put out of action, of whom 260 were killed, and a further 63 were taken prisoner, the Ministry "
        "said.\n\n"
        "Colonel Yonas Habte, spokesman of the Defence Forces, told national television that five armoured vehicles "
        "and 22 trucks were reduced to ashes on Thursday. He said 74 of Eritrea's best sons and daughters had been "
        "martyred "
        "since Monday.\n\n"
        "The Ministry of Information denied that 1,100 Eritrean soldiers had been killed since 4 November. It also "
        "denied the shelling of Adigrat, which it blamed on the retreating Ethiopian army.\n\n"
        "On Wednesday night, a drone attack on the town of Senafe claimed the lives of six civilians, three of them "
        "children, and destroyed a mosque, according to the Administrator of Senafe sub-zone, Tsegai Mehari. Addis "
        "Ababa maintains that its drones strike only military installations.\n\n"
        "Receiving the Ambassador of Saudi Arabia, Foreign Minister Saleh Idris thanked the Kingdom for its efforts to "
        "calm the situation. \"Eritrea has never coveted the land of others,\" Minister Saleh underlined.\n\n"
        "In a related development, some 15,000 residents of Keren took part on Thursday in a rally in support of the "
        "Defence Forces. Eritrean nationals in Europe and the Middle East have so far contributed more than 6 million "
        "dollars to the fund for the families of martyrs.\n\n"
        "It is to be recalled that 19,000 Eritreans fell in the war of 1998 to 2000.",
        EE,
        (
            count("the day [410] enemy", "casualties", 410, "Ethiopia", "Ministry of Information/Ministry",
                  "Eritrea", role="military", day="2024-11-07"),
            count("of whom [260] were", "killed", 260, "Ethiopia", "Ministry of Information/Ministry", "Eritrea",
                  role="military", day="2024-11-07"),
            count("a further [63] were", "captured/detained", 63, "Ethiopia", "Ministry of Information/Ministry",
                  "Eritrea", role="military", day="2024-11-07"),
            count("that [five] armoured", "destroyed", 5, "Ethiopia", "Yonas Habte", "Eritrea",
                  role="military/any", day="2024-11-07"),
            count("and [22] trucks", "destroyed", 22, "Ethiopia", "Yonas Habte", "Eritrea", role="military/any",
                  day="2024-11-07"),
            count("said [74] of Eritrea's", "killed", 74, "Eritrea", "Yonas Habte", "Eritrea", role="military/any",
                  day="2024-11-04"),
            count("that [1,100] Eritrean", "killed", 1100, "Eritrea", "Ministry of Information", "Eritrea",
                  role="military", day="2024-11-04", flags="denied"),
            count("lives of [six] civilians", "killed", 6, "Eritrea", "Tsegai Mehari", "Eritrea", role="civilian",
                  day="2024-11-06"),
            count("[three] of them", "killed", 3, "Eritrea", "Tsegai Mehari", "Eritrea", role="child",
                  day="2024-11-06"),
            count("destroyed [a] mosque", "destroyed", 1, "Eritrea", "Tsegai Mehari", "Eritrea",
                  role="any/civilian", day="2024-11-06"),
            count("some [15,000] residents", "present", 15_000, "Eritrea", role="any/civilian", q="about",
                  day="2024-11-07"),
            count("more than [6 million]", "money", 6_000_000, "Eritrea/", q="at_least"),
            count("that [19,000] Eritreans", "killed", 19_000, "Eritrea", role="any/military", day="1998-01-01",
                  flags="background"),
        ),
        (
            Told("the shelling of Adigrat", "Ministry of Information", "Eritrea", "deny", denied=True),
            Told("strike only military installations", "Addis Ababa/Ethiopia", "Ethiopia"),
            Told("efforts to calm the situation", "Saleh Idris", "Eritrea", "thank"),
            Told("never coveted the land", "Saleh Idris", "Eritrea"),
        ),
    ),
    "Tigray update": Report(
        "ReliefPort",
        "2024-11-13T09:00:00Z",
        "Ethiopia-Eritrea border hostilities: Flash Update No. 3 (as of 12 November 2024)\n\n"
        "HIGHLIGHTS\n\n"
        "- Regional health authorities in Tigray have reported 318 deaths since fighting began on 4 November, "
        "including 57 civilians.\n\n"
        "- The International Organization for Migration estimates that 118,000 people are displaced inside Tigray, "
        "compared with 52,000 in the previous update.\n\n"
        "- Two aid workers of the local organization Selam Relief were killed on 9 November when a drone hit their "
        "vehicle near Bizet. The UN Humanitarian Coordinator for Ethiopia, Claire Daubigny, condemned the strike on "
        "the "
        "clearly marked car.\n\n"
        "HEALTH\n\n"
        "The director of Adigrat General Hospital, Mulu Gebrehiwot, said the facility had treated 640 wounded people, "
        "85 of them children, and warned that oxygen would run out within days. Six health centres along the border "
        "have been destroyed.\n\n"
        "FOOD\n\n"
        "The World Food Programme plans to bring rations to 90,000 people by the end of the month. Humanitarian "
        "partners call on the parties to reopen the Adigrat road to convoys.\n\n"
        "PROTECTION\n\n"
        "Elders from Irob district told an assessment mission that dozens of young men had been taken across the "
        "border by Eritrean troops. The Government of Eritrea has denied abducting civilians.\n\n"
        "The International Committee of the Red Cross announced on 11 November that it had visited 63 Ethiopian "
        "prisoners of war in Asmara.\n\n"
        "FUNDING\n\n"
        "The flash appeal seeks US$ 47 million until February. To date US$ 5.2 million has been received.\n\n"
        "BACKGROUND\n\n"
        "Tigray is still recovering from the conflict of 2020-2022, during which more than 2 million people were "
        "displaced. No humanitarian access has been granted on the Eritrean side, where the number of people affected "
        "is not known.",
        EE,
        (
            count("reported [318] deaths", "killed", 318, "Ethiopia",
                  "Regional health authorities in Tigray/Regional health authorities", "Ethiopia",
                  day="2024-11-04"),
            count("including [57] civilians", "killed", 57, "Ethiopia",
                  "Regional health authorities in Tigray/Regional health authorities", "Ethiopia", role="civilian",
                  day="2024-11-04"),
            count("that [118,000] people", "displaced", 118_000, "Ethiopia",
                  "International Organization for Migration",
                  "International Organization for Migration/United Nations", role="civilian/any"),
            count("with [52,000] in", "displaced", 52_000, "Ethiopia",
                  "International Organization for Migration",
                  "International Organization for Migration/United Nations", role="civilian/any",
                  flags="previous"),
            count("[Two] aid workers", "killed", 2, "Selam Relief/Ethiopia", role="civilian/any", day="2024-11-09"),
            count("treated [640] wounded", "wounded", 640, "Ethiopia", "Mulu Gebrehiwot", "Ethiopia"),
            count("[85] of them children", "wounded", 85, "Ethiopia", "Mulu Gebrehiwot", "Ethiopia", role="child"),
            count("[Six] health centres", "destroyed", 6, "Ethiopia", role="any/civilian/medic"),
            count("rations to [90,000] people", "other", 90_000, "Ethiopia", "World Food Programme",
                  "World Food Programme/United Nations", role="civilian/any", flags="projected"),
            count("that [dozens] of young men", "missing/detained", 24, "Ethiopia", "Elders", "",
                  role="civilian/any", q="vague"),
            count("visited [63] Ethiopian prisoners", "detained/captured", 63, "Ethiopia",
                  "International Committee of the Red Cross/Red Cross",
                  "International Committee of the Red Cross/Red Cross", role="military/any"),
            count("seeks US$ [47 million]", "money", 47_000_000, "Ethiopia/United Nations/"),
            count("date US$ [5.2 million]", "money", 5_200_000, "Ethiopia/United Nations/"),
            count("more than [2 million] people", "displaced", 2_000_000, "Ethiopia", role="civilian/any",
                  q="at_least", day="2020-01-01", flags="background"),
        ),
        (
            Told("the strike on the", "Claire Daubigny", "United Nations", "condemn"),
            Told("oxygen would run out", "Mulu Gebrehiwot", "Ethiopia", "warn"),
            Told("reopen the Adigrat road", "Humanitarian partners/partners", "", "call_for"),
            Told("abducting civilians", "Government of Eritrea/Eritrea", "Eritrea", "deny", denied=True),
        ),
    ),
    "Mereb bridge": Report(
        "The Harbour Gazette",
        "2024-11-30T08:00:00Z",
        "RAMA, Ethiopia - The buses came down the hill with their curtains drawn. In them sat 63 Ethiopian soldiers, "
        "thin, unshaven and free, the first men to come home from a war that lasted nineteen days and settled "
        "nothing.\n\n"
        "The Red Cross, which oversaw the exchange on Friday, said 38 Eritreans had crossed the Mereb bridge in the "
        "other direction and that two more, too badly hurt to walk, were flown to Asmara.\n\n"
        "\"I thought I had finished with waiting when my brother came back in 2000,\" said Lemlem Hagos, 61, who had "
        "come to meet her son.\n\n"
        "How many will never come back is hard to say. Ethiopia's Defence Ministry admits to 412 dead. Asmara has "
        "confirmed 236. The Horn Policy Forum, a research group in Nairobi, believes that the two armies together lost "
        "more than 2,000 men.\n\n"
        "Addressing parliament on Thursday, Prime Minister Girma Tesfaye said 71 Ethiopian civilians had been killed "
        "by Eritrean shelling and demanded an apology from Asmara. Eritrea's foreign minister, Saleh Idris, denied "
        "that his country's guns had ever been aimed at towns.\n\n"
        "Western diplomats say a second exchange, of about 150 prisoners, is planned for December. Under the truce "
        "signed in Riyadh, up to 200 African Union monitors are to be posted along the border from January.\n\n"
        "They will find little standing. In Zalambessa, officials have counted 1,340 ruined homes. Mayor Hailu Berhe "
        "said mines had killed three herders since the guns fell silent and that rebuilding the town would cost at "
        "least $90 million. \"Nobody has offered us a bag of cement,\" he said.\n\n"
        "The neighbours last fought openly from 1998 to 2000, in trenches not far from here, where some 80,000 people "
        "lost their lives.",
        EE,
        (
            count("sat [63] Ethiopian soldiers", "rescued", 63, "Ethiopia", role="military", day="2024-11-29"),
            count("said [38] Eritreans", "rescued", 38, "Eritrea", "Red Cross/International Committee of the Red Cross",
                  "Red Cross/International Committee of the Red Cross", role="military/any", day="2024-11-29"),
            count("that [two] more", "rescued/wounded", 2, "Eritrea",
                  "Red Cross/International Committee of the Red Cross",
                  "Red Cross/International Committee of the Red Cross", role="military/any", day="2024-11-29"),
            count("admits to [412] dead", "killed", 412, "Ethiopia", "Ethiopia's Defence Ministry/Defence Ministry",
                  "Ethiopia", role="military/any"),
            count("confirmed [236].", "killed", 236, "Eritrea", "Asmara", "Eritrea", role="military/any"),
            count("more than [2,000] men", "killed", 2000, "", "Horn Policy Forum", "Horn Policy Forum",
                  role="military", q="at_least"),
            count("said [71] Ethiopian civilians", "killed", 71, "Ethiopia", "Girma Tesfaye", "Ethiopia",
                  role="civilian"),
            count("about [150] prisoners", "rescued", 150, "", "Western diplomats/diplomats", "",
                  role="military/any", q="about", day="2024-12-01", flags="projected"),
            count("up to [200] African Union", "deployed", 200, "African Union", role="any/military", q="at_most",
                  day="2025-01-01", flags="projected"),
            count("counted [1,340] ruined", "destroyed", 1340, "Ethiopia", "officials", "Ethiopia",
                  role="any/civilian"),
            count("killed [three] herders", "killed", 3, "Ethiopia", "Hailu Berhe", "Ethiopia", role="civilian/any"),
            count("least $[90 million]", "money", 90_000_000, "Ethiopia/", "Hailu Berhe", "Ethiopia", q="at_least",
                  flags="projected"),
            count("some [80,000] people", "killed", 80_000, "", q="about", day="1998-01-01", flags="background"),
        ),
        (
            Told("I had finished with waiting", "Lemlem Hagos", ""),
            Told("an apology from Asmara", "Girma Tesfaye", "Ethiopia", "demand"),
            Told("guns had ever been aimed", "Saleh Idris", "Eritrea", "deny", denied=True),
            Told("Nobody has offered us", "Hailu Berhe", "Ethiopia"),
        ),
    ),
}
# fmt: on
