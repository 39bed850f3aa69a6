"""Articles about conflict and security with their gold. All events are invented."""

from __future__ import annotations

from tests.unit.enrich.claims.told import Told
from tests.unit.enrich.claims.told_sides import Report, count

# fmt: off
SDF = "Syrian Democratic Forces/SDF"
SOHR = "Syrian Observatory for Human Rights/Observatory"
MSF = "Médecins Sans Frontières/MSF"
CAR = "Central African Republic/CAR"
FRP = "Patriotic Front for Renewal/FPR"
UNHCR = "UNHCR/United Nations"

REPORTS: dict[str, Report] = {
    "Bissau": Report(
        "Atlantic Coast News Agency",
        "2025-01-18T18:30:00Z",
        "BISSAU, Jan 18 (ACNA) - Soldiers demanding unpaid wages gave up the main armoury in Guinea-Bissau's capital "
        "on Saturday after shooting that began late on Friday and in which three people were killed, among them a "
        "taxi driver caught in the crossfire, the army said.\n\n"
        "Chief of staff General Armando Sanhá told state radio that 33 mutineers had been arrested and that four were "
        "still on the run. He put the total number of those involved at about 40. \"This was a quarrel about money, "
        "not an attempt to take power,\" he said.\n\n"
        "A man who introduced himself as Corporal Nhaga and spoke for the mutineers told ACNA by telephone before the "
        "surrender that more than 200 soldiers had joined the protest. Two captured officers were let go at dawn, "
        "witnesses said.\n\n"
        "At Simão Mendes hospital, director Dr Fatumata Baldé said 19 people had been admitted with bullet wounds, "
        "eight of them civilians. In the morning she had counted 11 wounded.\n\n"
        "Finance Minister Sandji Cassamá acknowledged arrears of 1.4 billion CFA francs to the armed forces. He "
        "promised that 3,000 soldiers would get three months' pay before the end of January.\n\n"
        "The West African bloc ECOWAS condemned the mutiny and urged the men in uniform to stay out of politics. The "
        "opposition Movement for Renewal accused the government of hiding the true number of victims.\n\n"
        "Shops in the old quarter reopened in the afternoon, although roadblocks manned by presidential guards were "
        "still in place, residents said.\n\n"
        "Guinea-Bissau has seen a string of coups and attempted coups since independence from Portugal in 1974. In "
        "February 2022, gunmen attacked the government palace, killing 11 people, and ECOWAS later sent some 600 "
        "troops to help steady the country.",
        (("Guinea-Bissau", "mutineers"),),
        (
            count("which [three] people", "killed", 3, "Guinea-Bissau", "army", "Guinea-Bissau", day="2025-01-17"),
            count("among them [a] taxi driver", "killed", 1, "Guinea-Bissau", "army", "Guinea-Bissau",
                  role="civilian/any", day="2025-01-17"),
            count("that [33] mutineers", "detained", 33, "mutineers/Guinea-Bissau/", "Armando Sanhá",
                  "Guinea-Bissau", role="military/any"),
            count("that [four] were", "missing/rescued/other", 4, "mutineers/Guinea-Bissau/", "Armando Sanhá",
                  "Guinea-Bissau", role="military/any"),
            count("at about [40]", "present/deployed/other", 40, "mutineers/Guinea-Bissau/", "Armando Sanhá",
                  "Guinea-Bissau", role="military/any", q="about"),
            count("more than [200] soldiers", "present/deployed/other", 200, "mutineers/Guinea-Bissau/",
                  "Corporal Nhaga/Nhaga", "mutineers/", role="military", q="at_least"),
            count("[Two] captured officers", "rescued", 2, "Guinea-Bissau", "witnesses", "", role="military",
                  day="2025-01-18"),
            count("said [19] people", "wounded/sick", 19, "Guinea-Bissau", "Fatumata Baldé", "Guinea-Bissau/"),
            count("[eight] of them civilians", "wounded/sick", 8, "Guinea-Bissau", "Fatumata Baldé",
                  "Guinea-Bissau/", role="civilian"),
            count("had counted [11]", "wounded/sick", 11, "Guinea-Bissau", "Fatumata Baldé",
                  "Guinea-Bissau/", flags="previous"),
            count("arrears of [1.4 billion]", "money", 1_400_000_000, "Guinea-Bissau/", "Sandji Cassamá",
                  "Guinea-Bissau"),
            count("that [3,000] soldiers", "other", 3000, "Guinea-Bissau", "Sandji Cassamá", "Guinea-Bissau",
                  role="military", flags="projected"),
            count("killing [11] people", "killed", 11, "Guinea-Bissau", day="2022-02-01", flags="background"),
            count("some [600]", "deployed", 600, "ECOWAS", role="military", q="about",
                  flags="background"),
        ),
        (
            Told("This was a quarrel about money", "Armando Sanhá", "Guinea-Bissau"),
            Told("the men in uniform to stay out", "ECOWAS", "ECOWAS", "call_for"),
            Told("hiding the true number", "Movement for Renewal", "Movement for Renewal", "accuse"),
            Told("roadblocks manned by presidential", "residents", ""),
        ),
    ),
    "Armenia-Azerbaijan": Report(
        "Caucasus Wire",
        "2024-11-20T16:00:00Z",
        "Armenia and Azerbaijan exchanged captives at the Ijevan-Gazakh crossing on Wednesday, the first such swap "
        "this year, but the neighbours were soon at odds over how many people are still behind bars.\n\n"
        "Azerbaijan returned 12 Armenian servicemen and the remains of five others, and received three of its own "
        "soldiers, Armenia's Security Council said in a statement. One of the freed men was taken straight to "
        "hospital, it added.\n\n"
        "\"We have brought our boys home, and we will not rest until the others are here too,\" Deputy Prime Minister "
        "Tigran Avetisyan told journalists in Yerevan. By his count, 23 Armenians remain in Azerbaijani "
        "prisons.\n\n"
        "Baku denied that it was holding any prisoners of war. The State Commission on Prisoners of War and Missing "
        "Persons said only 11 people of Armenian origin were in custody, all of them convicted of serious crimes by "
        "the courts.\n\n"
        "The commission demanded that Yerevan hand over complete maps of minefields. Mines have killed or maimed 380 "
        "Azerbaijani citizens since the war of 2020, it said.\n\n"
        "The handover went ahead in spite of an incident on Monday, when an Armenian soldier was wounded near the "
        "village of Srashen, according to the Defence Ministry in Yerevan. Azerbaijan's Defence Ministry rejected the "
        "report and said its units had not opened fire.\n\n"
        "The European Union, which has 165 monitors on the Armenian side of the border, welcomed the exchange. The "
        "International Committee of the Red Cross said its delegates had been present at the crossing.\n\n"
        "The two countries have fought two wars over Nagorno-Karabakh. More than 100,000 ethnic Armenians left the "
        "region in September 2023, when Azerbaijan regained control of it. In the last swap, in December of that "
        "year, 32 Armenians and two Azerbaijanis were freed.",
        (("Armenia", "Azerbaijan"),),
        (
            count("returned [12] Armenian", "rescued", 12, "Armenia",
                  "Security Council/Armenia's Security Council", "Armenia", role="military", day="2024-11-20"),
            count("remains of [five] others", "killed", 5, "Armenia",
                  "Security Council/Armenia's Security Council", "Armenia", role="military"),
            count("received [three] of its own", "rescued", 3, "Azerbaijan",
                  "Security Council/Armenia's Security Council", "Armenia", role="military", day="2024-11-20"),
            count("[One] of the freed", "sick/rescued", 1, "Armenia", "Security Council/Armenia's Security Council",
                  "Armenia", role="military/any", day="2024-11-20"),
            count("count, [23] Armenians", "detained", 23, "Armenia", "Tigran Avetisyan", "Armenia"),
            count("only [11] people", "detained", 11, "Armenia",
                  "State Commission on Prisoners of War and Missing Persons/State Commission", "Azerbaijan"),
            count("maimed [380]", "casualties", 380, "Azerbaijan",
                  "commission/State Commission on Prisoners of War and Missing Persons/State Commission",
                  "Azerbaijan", role="any/civilian", day="2020-01-01"),
            count("when [an] Armenian soldier", "wounded", 1, "Armenia", "Defence Ministry", "Armenia",
                  role="military", day="2024-11-18"),
            count("has [165] monitors", "deployed/present", 165, "European Union", role="any/civilian"),
            count("More than [100,000] ethnic", "displaced", 100_000, "Armenia/Nagorno-Karabakh/", role="any/civilian",
                  q="at_least", day="2023-09-01", flags="background"),
            count("year, [32] Armenians", "rescued", 32, "Armenia", role="any/military", day="2023-12-01",
                  flags="background"),
            count("and [two] Azerbaijanis", "rescued", 2, "Azerbaijan", role="any/military", day="2023-12-01",
                  flags="background"),
        ),
        (
            Told("We have brought our boys home", "Tigran Avetisyan", "Armenia", "state/promise"),
            Told("holding any prisoners of war", "Baku/Azerbaijan", "Azerbaijan", "deny", denied=True),
            Told("hand over complete maps",
                 "commission/State Commission on Prisoners of War and Missing Persons/State Commission",
                 "Azerbaijan", "demand"),
            Told("its units had not opened fire", "Defence Ministry/Azerbaijan's Defence Ministry",
                 "Azerbaijan", "state/deny"),
            Told("the exchange", "European Union", "European Union", "welcome"),
        ),
    ),
    "Maskana": Report(
        "The Meridian Post",
        "2025-09-14T16:45:00Z",
        "Syria live: Army and Kurdish-led forces trade blame as truce on the Euphrates collapses\n\n"
        "KEY POINTS\n\n"
        "- Damascus says three soldiers killed and nine wounded by shelling near Maskana on Sunday\n\n"
        "- Syrian Democratic Forces (SDF) report the loss of five fighters in drone attacks\n\n"
        "- Monitoring group raises its overall death toll to 13\n\n"
        "17:40 Death toll climbs\n\n"
        "The Syrian Observatory for Human Rights has just updated its count. The Britain-based monitor says 13 people "
        "have been killed since dawn, including two children in the village of Umm Rasm. This morning it had given a "
        "figure of eight.\n\n"
        "16:55 'We did not start this'\n\n"
        "SDF spokeswoman Berivan Hesen told a news conference in Raqqa that army drones had hit two of its posts and "
        "a clinic. \"We did not start this, but we will defend our people,\" she said. She also accused Turkey of "
        "taking part in the attacks.\n\n"
        "16:10 Turkey responds\n\n"
        "The Turkish Defence Ministry has denied any role in today's fighting. A ministry source said Turkish "
        "forces were only watching developments from their bases.\n\n"
        "15:20 Families on the move\n\n"
        "Around 4,000 people have left Maskana and nearby villages, the Syrian Arab Red Crescent says, adding that "
        "it has sent 12 trucks with blankets and water. \"The road is full of tractors,\" Abu Khaled, a farmer, "
        "tells us by voice "
        "message.\n\n"
        "14:05 Damascus: 20 attackers killed\n\n"
        "The Defence Ministry in Damascus says the army killed 20 SDF members while fending off an infiltration. "
        "Spokesman Colonel Nizar Halabi said another 300 troops would be sent to the front tonight.\n\n"
        "13:30 What is this about?\n\n"
        "The two sides signed a deal in March under which the SDF was to merge into the state's army. Washington, "
        "which keeps about 1,500 soldiers in the northeast, has called on both to return to the negotiating table.",
        (("Syria", "Syrian Democratic Forces"), ("Syria", "SDF"), ("Turkey", "Syrian Democratic Forces"),
         ("Turkey", "SDF")),
        (
            count("says [three] soldiers", "killed", 3, "Syria", "Damascus", "Syria", role="military",
                  day="2025-09-14"),
            count("and [nine] wounded", "wounded", 9, "Syria", "Damascus", "Syria", role="military",
                  day="2025-09-14"),
            count("loss of [five] fighters", "killed", 5, SDF, SDF, SDF, role="military", day="2025-09-14"),
            count("toll to [13]", "killed", 13, "Syria/", "Monitoring group/" + SOHR, SOHR + "/",
                  day="2025-09-14"),
            count("says [13] people", "killed", 13, "Syria/",
                  "Syrian Observatory for Human Rights/Observatory/monitor/Britain-based monitor",
                  SOHR, day="2025-09-14"),
            count("including [two] children", "killed", 2, "Syria",
                  "Syrian Observatory for Human Rights/Observatory/monitor/Britain-based monitor", SOHR,
                  role="child", day="2025-09-14"),
            count("figure of [eight]", "killed", 8, "Syria/",
                  "Syrian Observatory for Human Rights/Observatory/monitor/Britain-based monitor", SOHR,
                  day="2025-09-14", flags="previous"),
            count("hit [two] of its posts", "destroyed/other", 2, SDF, "Berivan Hesen", SDF, role="any/military",
                  day="2025-09-14"),
            count("and [a] clinic", "destroyed/other", 1, SDF + "/Syria/",
                  "Berivan Hesen", SDF, role="any/civilian/medic", day="2025-09-14"),
            count("Around [4,000] people", "displaced", 4000, "Syria", "Syrian Arab Red Crescent",
                  "Syrian Arab Red Crescent", role="any/civilian", q="about", day="2025-09-14"),
            count("sent [12] trucks", "deployed/other", 12, "Syrian Arab Red Crescent/Syria/",
                  "Syrian Arab Red Crescent", "Syrian Arab Red Crescent"),
            count("Damascus: [20] attackers", "killed", 20, SDF + "/", "Damascus", "Syria", role="military/any",
                  day="2025-09-14"),
            count("killed [20] SDF", "killed", 20, SDF, "Defence Ministry", "Syria", role="military/any",
                  day="2025-09-14"),
            count("another [300] troops", "deployed", 300, "Syria", "Nizar Halabi", "Syria", role="military",
                  day="2025-09-14", flags="projected"),
            count("about [1,500] soldiers", "deployed/present", 1500, "United States", role="military", q="about"),
        ),
        (
            Told("but we will defend our people", "Berivan Hesen", SDF),
            Told("taking part in the attacks", "Berivan Hesen", SDF, "accuse"),
            Told("any role in today's fighting", "Turkish Defence Ministry/Defence Ministry", "Turkey", "deny",
                 denied=True),
            Told("The road is full of tractors", "Abu Khaled", ""),
            Told("return to the negotiating table", "Washington/United States", "United States", "call_for"),
        ),
    ),
    "Paoua": Report(
        "ReliefPort",
        "2025-07-08T12:00:00Z",
        "UNHCR Flash Update No. 3 - Displacement from north-western Central African Republic to Chad (8 July 2025)\n\n"
        "Situation\n\n"
        "Fighting between government forces and the Patriotic Front for Renewal (FPR) around Paoua continues to drive "
        "families across the border into southern Chad. As of 7 July, UNHCR and the Chadian refugee commission, "
        "CNARR, had registered 6,240 new arrivals (1,310 households). The previous update gave 4,100.\n\n"
        "On 1 July the village of Bembere was attacked. The mayor of Paoua, Lucien Ngaro, stated that 17 inhabitants "
        "were killed and some 200 houses burned by the FPR. The armed group denied having attacked civilians and "
        "claimed that it had killed nine militiamen allied with the army.\n\n"
        "On 4 July a patrol of the United Nations mission, MINUSCA, was ambushed near Bedaya. One peacekeeper from "
        "Rwanda lost his life and three others were injured, the mission announced. Its head, Clara Monteiro, "
        "condemned "
        "the ambush and called for those responsible to be brought to justice.\n\n"
        "\"They came at prayer time and we ran without our shoes,\" said Odette, a mother who reached the Chadian "
        "village of Bekan.\n\n"
        "Needs and response\n\n"
        "A total of 28 children have crossed the border alone. Médecins Sans Frontières (MSF) reported that it had "
        "treated 210 people at its mobile clinic, of whom 14 had gunshot wounds. The health district of Baibokoum has "
        "reported 46 cases of measles.\n\n"
        "UNHCR has distributed 900 plastic sheets. The agency warned that the rains could cut the road from Gore "
        "within days and expects that a further 10,000 people will cross before the end of August if the fighting "
        "does not stop.\n\n"
        "Funding\n\n"
        "UNHCR has appealed for US$ 5.6 million for the emergency response. To date US$ 1.1 million has been "
        "received.\n\n"
        "Background\n\n"
        "Chad hosts more than 141,000 refugees from the Central African Republic, most of whom arrived in earlier "
        "years.",
        (("Central African Republic", "Patriotic Front for Renewal"), ("Central African Republic", "FPR"),
         ("FPR", "United Nations"), ("FPR", "MINUSCA")),
        (
            count("registered [6,240] new", "displaced", 6240, CAR + "/", UNHCR + "/CNARR",
                  UNHCR, role="any/civilian"),
            count("([1,310] households)", "displaced", 1310, CAR + "/", UNHCR + "/CNARR",
                  UNHCR, role="any/civilian"),
            count("gave [4,100]", "displaced", 4100, CAR + "/", "previous update/UNHCR", UNHCR, role="any/civilian",
                  flags="previous"),
            count("that [17] inhabitants", "killed", 17, CAR, "Lucien Ngaro", CAR, role="civilian/any",
                  day="2025-07-01"),
            count("some [200] houses", "destroyed", 200, CAR, "Lucien Ngaro", CAR, role="any/civilian", q="about",
                  day="2025-07-01"),
            count("killed [nine] militiamen", "killed", 9, CAR + "/", "armed group/FPR/Patriotic Front for Renewal",
                  FRP, role="military/any", day="2025-07-01"),
            count("[One] peacekeeper", "killed", 1, "Rwanda/MINUSCA/United Nations", "mission/MINUSCA",
                  "MINUSCA/United Nations", role="military", day="2025-07-04"),
            count("and [three] others were", "wounded", 3, "Rwanda/MINUSCA/United Nations", "mission/MINUSCA",
                  "MINUSCA/United Nations", role="military", day="2025-07-04"),
            count("total of [28] children", "other/displaced", 28, CAR + "/", role="child"),
            count("[210] people at its", "sick/other/wounded", 210, CAR + "/Chad/", MSF, MSF, role="any/civilian"),
            count("whom [14] had", "wounded", 14, CAR + "/Chad/", MSF, MSF, role="any/civilian"),
            count("[46] cases", "sick", 46, "Chad/" + CAR + "/",
                  "health district of Baibokoum/health district/Baibokoum", "Chad"),
            count("distributed [900] plastic", "other", 900, "UNHCR/United Nations/"),
            count("further [10,000] people", "displaced", 10_000, CAR + "/", "agency/UNHCR", UNHCR,
                  role="any/civilian", flags="projected"),
            count("US$ [5.6 million]", "money", 5_600_000, UNHCR + "/", UNHCR, UNHCR),
            count("US$ [1.1 million]", "money", 1_100_000, UNHCR + "/"),
            count("more than [141,000] refugees", "displaced/present", 141_000, CAR + "/", role="any/civilian",
                  q="at_least"),
        ),
        (
            Told("having attacked civilians", "armed group/FPR/Patriotic Front for Renewal", FRP, "deny",
                 denied=True),
            Told("those responsible to be brought", "Clara Monteiro", "MINUSCA/United Nations", "call_for"),
            Told("we ran without our shoes", "Odette", ""),
            Told("the rains could cut the road", "agency/UNHCR", UNHCR, "warn"),
        ),
    ),
}
# fmt: on
