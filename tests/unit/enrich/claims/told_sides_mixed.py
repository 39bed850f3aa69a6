"""Six articles on an accident, a storm, raids, bombs and two wars; facts are invented. Gold before any run."""

from __future__ import annotations

from tests.unit.enrich.claims.told import Told
from tests.unit.enrich.claims.told_sides import Report, count

# fmt: off
MIXED: dict[str, Report] = {
    "Slovak trains": Report(
        "Continental News Agency",
        "2025-10-14T15:00:00Z",
        "BRATISLAVA (CNA) - Nineteen people died and more than 60 were hurt on Tuesday when a commuter train ran into "
        "a standing freight train near the Slovak town of Trencin, rescuers said.\n\n"
        "Three of the dead were Hungarians and one was a Czech citizen, Interior Minister Jozef Hlavac told a news "
        "conference. Eight of the injured remained in intensive care, he said. The others had been sent home.\n\n"
        "The victims included the driver of the commuter train and four schoolchildren on their way to a "
        "competition.\n\n"
        "About 140 passengers had been on board, according to the state railway. Two of its employees were detained "
        "for questioning.\n\n"
        "\"I pulled five people out of the first carriage,\" said Milan Kovac, a farmer who lives beside the track. "
        "\"Two were no longer breathing.\"\n\n"
        "It was the country's worst rail disaster since 2009, when a bus was hit at a crossing and 12 skiers were "
        "killed.",
        (),
        (
            count("[Nineteen] people died", "killed", 19, "Slovakia", "rescuers", "Slovakia/", day="2025-10-14"),
            count("more than [60] were hurt", "wounded", 60, "Slovakia", "rescuers", "Slovakia/", q="at_least",
                  day="2025-10-14"),
            count("[Three] of the dead", "killed", 3, "Hungary", "Jozef Hlavac", "Slovakia", day="2025-10-14"),
            count("and [one] was a Czech citizen", "killed", 1, "Czech Republic/Czechia", "Jozef Hlavac", "Slovakia",
                  day="2025-10-14"),
            count("[Eight] of the injured", "wounded", 8, "Slovakia", "Jozef Hlavac", "Slovakia", day="2025-10-14"),
            count("[four] schoolchildren", "killed/casualties", 4, "Slovakia", role="child", day="2025-10-14"),
            count("About [140] passengers", "present", 140, "Slovakia", "state railway", "Slovakia", q="about",
                  day="2025-10-14"),
            count("[Two] of its employees", "detained", 2, "Slovakia"),
            count("pulled [five] people", "rescued/other", 5, "Slovakia", "Milan Kovac", "/Slovakia"),
            count("[Two] were no longer breathing", "killed", 2, "Slovakia", "Milan Kovac", "/Slovakia"),
            count("[12] skiers", "killed", 12, "Slovakia", day="2009-01-01", flags="background"),
        ),
        (),
    ),
    "Lake Chad": Report(
        "Agence Globale",
        "2025-08-05T18:00:00Z",
        "N'DJAMENA, Aug 5 (Agence Globale) - Boko Haram fighters stormed an army post on an island in Lake Chad "
        "before dawn on Sunday, killing at least 24 Chadian soldiers, military sources said on Tuesday.\n\n"
        "Fifteen of the attackers were also killed, one of the sources said on condition of anonymity. Eleven "
        "soldiers were wounded, four of them seriously, and were flown to the capital.\n\n"
        "The government, which had not spoken of the attack until Tuesday evening, put the losses at 17. \"Our forces "
        "pursued the terrorists and destroyed six of their boats,\" Communications Minister Abakar Saleh said on state "
        "television, adding that two officers were among the fallen.\n\n"
        "In a video the jihadist group claimed to have killed 40 soldiers and seized three vehicles. It showed what "
        "it said were two prisoners.\n\n"
        "A fisherman on the island said about 20 huts had been burnt and that a woman and her two daughters had been "
        "taken away.\n\n"
        "Chad contributes 3,000 troops to a regional force that also includes Niger, Nigeria and Cameroon. In March "
        "2020 the army lost nearly 100 men in a single attack on the Boma peninsula.",
        (("Chad", "Boko Haram"),),
        (
            count("at least [24] Chadian soldiers", "killed", 24, "Chad", "military sources", "Chad/", role="military",
                  q="at_least", day="2025-08-03"),
            count("[Fifteen] of the attackers", "killed", 15, "Boko Haram/", "one of the sources/sources/source",
                  "Chad/", role="military/any", day="2025-08-03"),
            count("[Eleven] soldiers", "wounded", 11, "Chad", role="military", day="2025-08-03"),
            count("[four] of them seriously", "wounded", 4, "Chad", role="military", day="2025-08-03"),
            count("losses at [17]", "killed", 17, "Chad", "government", "Chad", role="military/any",
                  day="2025-08-03"),
            count("destroyed [six] of their boats", "destroyed", 6, "Boko Haram/", "Abakar Saleh", "Chad",
                  role="any/military"),
            count("[two] officers", "killed", 2, "Chad", "Abakar Saleh", "Chad", role="military"),
            count("killed [40] soldiers", "killed", 40, "Chad", "Boko Haram/jihadist group/group", "Boko Haram",
                  role="military", day="2025-08-03"),
            count("said were [two] prisoners", "captured/detained", 2, "Chad/", "Boko Haram/jihadist group/group",
                  "Boko Haram", role="any/military"),
            count("about [20] huts", "destroyed", 20, "Chad", "fisherman", "/Chad", q="about"),
            count("her [two] daughters", "missing", 2, "Chad", "fisherman", "/Chad", role="any/child"),
            count("contributes [3,000] troops", "deployed", 3000, "Chad", role="military"),
            count("nearly [100] men", "killed", 100, "Chad", role="military", q="about", day="2020-03-01",
                  flags="background"),
        ),
        (
            Told("pursued the terrorists", "Abakar Saleh", "Chad"),
        ),
    ),
    "Narathiwat": Report(
        "Allied Press",
        "2025-03-10T09:00:00Z",
        "NARATHIWAT, Thailand (Allied Press) - Suspected separatists hurled grenades at a district office in "
        "Thailand's deep south and detonated a car bomb as police arrived, leaving five people dead and 13 injured, "
        "authorities said Monday.\n\n"
        "Four of the dead were defense volunteers and the fifth was a tea vendor, police Col. Somchai Rattana told "
        "reporters. He said the attackers numbered about 10 and had escaped in pickup trucks after Saturday night's "
        "assault. Two suspects have since been arrested.\n\n"
        "The hospital in Sungai Kolok said it was treating nine people, including a 7-year-old boy. One woman was in "
        "critical condition.\n\n"
        "No group claimed responsibility. The Barisan Revolusi Nasional, the main insurgent group, denied in a "
        "statement that its men had carried out the attack and accused security forces of holding 30 villagers without "
        "charge.\n\n"
        "Malaysia, which hosts peace talks between the two sides, said one of the injured was a Malaysian trader.\n\n"
        "More than 7,600 people have been killed in the Muslim-majority provinces since 2004, most of them civilians, "
        "according to Deep South Monitor, which tracks the violence.",
        (("Thailand", "Barisan Revolusi Nasional"),),
        (
            count("leaving [five] people dead", "killed", 5, "Thailand", "authorities", "Thailand", day="2025-03-08"),
            count("[13] injured", "wounded", 13, "Thailand", "authorities", "Thailand", day="2025-03-08"),
            count("[Four] of the dead", "killed", 4, "Thailand", "Somchai Rattana", "Thailand",
                  role="any/military/police", day="2025-03-08"),
            count("numbered about [10]", "other/present", 10, "/Barisan Revolusi Nasional", "Somchai Rattana",
                  "Thailand", q="about", role="any/military", day="2025-03-08"),
            count("[Two] suspects", "detained", 2, "Thailand/"),
            count("treating [nine] people", "wounded/sick", 9, "Thailand", "hospital/hospital in Sungai Kolok",
                  "Thailand/"),
            count("[One] woman", "wounded/sick", 1, "Thailand"),
            count("holding [30] villagers", "detained", 30, "Thailand", "Barisan Revolusi Nasional",
                  "Barisan Revolusi Nasional", role="any/civilian"),
            count("[one] of the injured", "wounded", 1, "Malaysia", "Malaysia", "Malaysia", day="2025-03-08"),
            count("More than [7,600] people", "killed", 7600, "Thailand", "Deep South Monitor", "Deep South Monitor",
                  q="at_least", day="2004-01-01"),
        ),
        (
            Told("its men had carried out", "Barisan Revolusi Nasional", "Barisan Revolusi Nasional", "deny",
                 denied=True),
        ),
    ),
    "Toamasina storm": Report(
        "Meridian Press",
        "2025-02-20T12:00:00Z",
        "ANTANANARIVO, Feb 20 (Meridian Press) - The toll from Cyclone Honorine rose to 43 on Thursday after rescue "
        "teams reached villages on Madagascar's east coast that had been cut off for three days, the disaster office "
        "said.\n\n"
        "Of the dead, 26 drowned and nine were crushed when their houses collapsed, its director, General Elack "
        "Andria, said. A further 18 people are missing, among them six fishermen whose boat was last seen on Monday. "
        "The office had earlier given a figure of 31 dead.\n\n"
        "The storm made landfall near Toamasina late on Monday with winds of 190 kilometres per hour. It destroyed "
        "4,200 houses and 87 classrooms, leaving more than 52,000 people homeless.\n\n"
        "\"We have nothing to eat,\" said Lalao Rasoa, a mother of four who was among some 900 people sleeping in a "
        "church.\n\n"
        "The World Food Programme said it had food for 30,000 and appealed for $11 million. France sent 60 soldiers "
        "and two transport planes from the island of Reunion.\n\n"
        "On Reunion itself one person was killed by a falling tree, and four more were injured, the prefecture said.",
        (),
        (
            count("rose to [43]", "killed", 43, "Madagascar", "disaster office", "Madagascar"),
            count("[26] drowned", "killed", 26, "Madagascar", "Elack Andria", "Madagascar"),
            count("[nine] were crushed", "killed", 9, "Madagascar", "Elack Andria", "Madagascar"),
            count("further [18] people", "missing", 18, "Madagascar"),
            count("[six] fishermen", "missing", 6, "Madagascar", role="any/civilian", day="2025-02-17"),
            count("figure of [31] dead", "killed", 31, "Madagascar", "office/disaster office", "Madagascar",
                  flags="previous"),
            count("destroyed [4,200] houses", "destroyed", 4200, "Madagascar", day="2025-02-17"),
            count("[87] classrooms", "destroyed", 87, "Madagascar", day="2025-02-17"),
            count("more than [52,000] people", "displaced", 52_000, "Madagascar", q="at_least", day="2025-02-17"),
            count("some [900] people", "evacuated/present/displaced/other", 900, "Madagascar", q="about"),
            count("appealed for [$11 million]", "money", 11_000_000, "/United Nations/World Food Programme/Madagascar",
                  "World Food Programme", "United Nations/World Food Programme"),
            count("[60] soldiers", "deployed", 60, "France", role="military"),
            count("[one] person was killed", "killed", 1, "France/Reunion/Réunion", "prefecture",
                  "France/Reunion/Réunion"),
            count("[four] more were injured", "wounded", 4, "France/Reunion/Réunion", "prefecture",
                  "France/Reunion/Réunion"),
        ),
        (
            Told("nothing to eat", "Lalao Rasoa", None),
        ),
    ),
    "Amhara": Report(
        "Public Broadcasting Corporation",
        "2025-07-18T10:00:00Z",
        "At least 60 people were killed when a drone struck a market in Ethiopia's Amhara region on Wednesday, "
        "medics and witnesses say.\n\n"
        "A doctor at Debre Markos hospital told the PBC that 38 bodies had been brought in and that 71 patients were "
        "being treated for shrapnel wounds. Most were women selling vegetables, she said. Six died on arrival.\n\n"
        "The army denied hitting civilians. Spokesman Col Getnet Alemu said the strike had targeted a gathering of "
        "the Fano militia and that 45 \"extremists\", including three commanders, were killed.\n\n"
        "Fano, an ethnic Amhara militia which has fought federal troops since 2023, said none of its members had been "
        "at the market. It said it had shot down a drone last week and captured 112 soldiers in Gojjam.\n\n"
        "The PBC could not independently verify the claims.\n\n"
        "The state-appointed Ethiopian Human Rights Commission said it was investigating reports that seven "
        "children were among those killed. It has documented the deaths of 248 civilians in drone strikes since "
        "January.\n\n"
        "The US embassy urged both sides to stop the fighting, which has uprooted more than 600,000 people.",
        (("Ethiopia", "Fano"),),
        (
            count("At least [60] people", "killed", 60, "Ethiopia", "medics/witnesses/medics and witnesses", "",
                  q="at_least", day="2025-07-16"),
            count("that [38] bodies", "killed", 38, "Ethiopia", "doctor/doctor at Debre Markos hospital", "Ethiopia/"),
            count("[71] patients", "wounded/sick", 71, "Ethiopia", "doctor/doctor at Debre Markos hospital",
                  "Ethiopia/"),
            count("[Six] died on arrival", "killed", 6, "Ethiopia"),
            count("that [45]", "killed", 45, "Fano/", "Getnet Alemu", "Ethiopia", role="military/any",
                  day="2025-07-16"),
            count("[three] commanders", "killed", 3, "Fano/", "Getnet Alemu", "Ethiopia", role="military",
                  day="2025-07-16"),
            count("captured [112] soldiers", "captured", 112, "Ethiopia", "Fano", "Fano", role="military"),
            count("[seven] children", "killed", 7, "Ethiopia",
                  "Ethiopian Human Rights Commission/state-appointed Ethiopian Human Rights Commission",
                  "Ethiopia/Ethiopian Human Rights Commission", role="child", day="2025-07-16"),
            count("[248] civilians", "killed", 248, "Ethiopia", "Ethiopian Human Rights Commission",
                  "Ethiopia/Ethiopian Human Rights Commission", role="civilian", day="2025-01-01"),
            count("more than [600,000] people", "displaced", 600_000, "Ethiopia", q="at_least"),
        ),
        (
            Told("hitting civilians", "army", "Ethiopia", "deny", denied=True),
            Told("none of its members", "Fano", "Fano"),
            Told("stop the fighting", "US embassy", "United States", "call_for"),
        ),
    ),
    "Sumy night": Report(
        "Continental News Agency",
        "2025-11-07T07:30:00Z",
        "KYIV (CNA) - Russia fired 34 missiles and more than 300 drones at Ukraine overnight, killing six people in "
        "the northern city of Sumy, Ukrainian officials said on Friday.\n\n"
        "The air force said it had downed 21 of the missiles and 266 drones. Three firefighters were killed when a "
        "second missile hit the block of flats where they were working, the emergency service said. The other victims "
        "were a couple in their seventies and a student.\n\n"
        "Sumy's acting mayor, Artem Kobzar, wrote on Telegram that 29 residents had been wounded, five of them "
        "children. Twelve were still in hospital.\n\n"
        "In Russia, the governor of the Belgorod region said Ukrainian drones had killed two workers at a grain depot "
        "and wounded another. The defence ministry in Moscow said 87 Ukrainian drones were shot down over seven "
        "regions. Its forces had lost no aircraft, it said.\n\n"
        "President Volodymyr Zelenskiy called for 10 more air defence systems. \"Every day of delay costs lives,\" he "
        "said.\n\n"
        "Ukraine's General Staff said Russian losses over the past day amounted to 1,040 troops and 14 tanks. "
        "Moscow does not comment on such figures.",
        (("Ukraine", "Russia"),),
        (
            count("killing [six] people", "killed", 6, "Ukraine", "Ukrainian officials/officials", "Ukraine"),
            count("downed [21] of the missiles", "destroyed", 21, "Russia", "air force", "Ukraine",
                  role="any/military"),
            count("[266] drones", "destroyed", 266, "Russia", "air force", "Ukraine", role="any/military"),
            count("[Three] firefighters", "killed", 3, "Ukraine", "emergency service", "Ukraine",
                  role="any/civilian"),
            count("[29] residents", "wounded", 29, "Ukraine", "Artem Kobzar", "Ukraine", role="any/civilian"),
            count("[five] of them", "wounded", 5, "Ukraine", "Artem Kobzar", "Ukraine", role="child"),
            count("[Twelve] were still in hospital", "wounded/sick", 12, "Ukraine"),
            count("killed [two] workers", "killed", 2, "Russia",
                  "governor of the Belgorod region/governor/governor of Belgorod", "Russia", role="any/civilian"),
            count("[87] Ukrainian drones", "destroyed", 87, "Ukraine", "defence ministry/Russia's defence ministry",
                  "Russia", role="any/military"),
            count("[1,040] troops", "killed/casualties", 1040, "Russia", "Ukraine's General Staff/General Staff",
                  "Ukraine", role="military", day="2025-11-06"),
            count("[14] tanks", "destroyed", 14, "Russia", "Ukraine's General Staff/General Staff", "Ukraine",
                  role="any/military", day="2025-11-06"),
        ),
        (
            Told("10 more air defence systems", "Volodymyr Zelenskiy", "Ukraine", "call_for"),
            Told("Every day of delay", "Volodymyr Zelenskiy", "Ukraine"),
        ),
    ),
}
