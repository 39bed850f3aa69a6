"""Wars, clashes and strikes as several houses report them; words and facts are invented. Written before any run."""

from __future__ import annotations

from tests.unit.enrich.claims.told import Told
from tests.unit.enrich.claims.told_sides import Report, count

# fmt: off
WARS: dict[str, Report] = {
    "Kivu": Report(
        "Agence Globale",
        "2025-03-12T16:00:00Z",
        "GOMA (DR Congo) - Fighting between Congolese troops and M23 rebels around the town of Masisi has left at "
        "least 37 people dead, local officials and hospital sources told Agence Globale on Wednesday.\n\n"
        "A doctor at the Masisi general hospital said it had received 58 wounded since Monday, most of them "
        'civilians. "We are operating day and night," he said by telephone, asking not to be named.\n\n'
        "The M23, which Kigali is accused of backing, said in a statement signed by its spokesman Jerome Rukundo that "
        "its fighters had killed 64 government soldiers and taken 23 prisoner. The group admitted the loss of five of "
        "its own.\n\n"
        'Congolese army spokesman Colonel Patrick Mbuyi called those figures "pure propaganda". The army had lost '
        "nine men, he said, while more than 70 rebels had been killed. Kinshasa also accused Rwanda of sending 4,000 "
        "soldiers across the border, something Kigali has always denied.\n\n"
        "Residents reached by telephone said that 11 villagers, three children among them, were shot dead in the "
        "nearby village of Kashebere on Tuesday by men in uniform. Agence Globale could not verify their account.\n\n"
        "MONUSCO, the UN mission, which has 10,000 peacekeepers in the country, put the number of those who have "
        "fled Masisi since the weekend at 45,000.\n\n"
        "The previous M23 war, in 2012 and 2013, displaced some 800,000 people, according to the United Nations.",
        (("M23", "DR Congo"), ("DR Congo", "Rwanda")),
        (
            count("at least [37] people dead", "killed", 37, "DR Congo",
                  "local officials/hospital sources/local officials and hospital sources", "DR Congo/", q="at_least"),
            count("received [58] wounded", "wounded", 58, "DR Congo", "doctor/doctor at the Masisi general hospital",
                  "DR Congo/", day="2025-03-10"),
            count("killed [64] government soldiers", "killed", 64, "DR Congo", "M23/Jerome Rukundo", "M23",
                  role="military"),
            count("taken [23] prisoner", "captured", 23, "DR Congo", "M23/Jerome Rukundo", "M23", role="military"),
            count("loss of [five] of its own", "killed", 5, "M23", "M23/group", "M23", role="military/any"),
            count("[nine] men", "killed", 9, "DR Congo", "Patrick Mbuyi", "DR Congo", role="military"),
            count("more than [70] rebels", "killed", 70, "M23", "Patrick Mbuyi", "DR Congo", role="military",
                  q="at_least"),
            count("sending [4,000] soldiers", "deployed", 4000, "Rwanda", "Kinshasa", "DR Congo", role="military"),
            count("that [11] villagers", "killed", 11, "DR Congo", "Residents", "", role="any/civilian",
                  day="2025-03-11"),
            count("[three] children", "killed", 3, "DR Congo", "Residents", "", role="child", day="2025-03-11"),
            count("[10,000] peacekeepers", "deployed", 10_000, "United Nations", role="military"),
            count("weekend at [45,000]", "displaced", 45_000, "DR Congo", "MONUSCO/UN mission", "United Nations",
                  day="2025-03-08"),
            count("some [800,000] people", "displaced", 800_000, "DR Congo", "United Nations", "United Nations",
                  q="about", day="2012-01-01", flags="background"),
        ),
        (
            Told("We are operating day and night", "doctor/doctor at the Masisi general hospital", "DR Congo/"),
            Told("pure propaganda", "Patrick Mbuyi", "DR Congo", "state deny condemn other", denied=False),
        ),
    ),
    "Kashmir": Report(
        "Meridian Press",
        "2025-05-09T11:30:00Z",
        "SRINAGAR/ISLAMABAD, May 9 (Meridian Press) - India and Pakistan traded heavy fire along their disputed "
        "frontier in Kashmir for a third night running, killing at least 26 civilians on both sides, officials said "
        "on Friday.\n\n"
        "Pakistan's military said Indian shelling had killed 17 people, among them six women, and wounded 42 in "
        "Pakistan-administered Kashmir since Wednesday. Its spokesman, Lieutenant General Asad Qureshi, told reporters "
        "that Pakistani gunners had destroyed three Indian posts. Around 40 Indian soldiers died in those strikes, he "
        "claimed.\n\n"
        'New Delhi denied losing any posts. "This is a figment of the imagination," a senior Indian army officer '
        "said. Two of its soldiers were killed by mortar fire on Thursday night, the Indian army said, raising its "
        "losses since the start of the fighting to five.\n\n"
        "In the Indian district of Poonch, nine villagers died and 28 were taken to hospital, deputy commissioner "
        "Ravi Menon said. More than 15,000 residents have been moved to shelters, he added.\n\n"
        "A police officer in Muzaffarabad, who declined to be named because he was not authorised to speak to the "
        "media, put the number of wounded there at 19.\n\n"
        "Indian television channels, citing unnamed intelligence sources, reported that a drone attack had killed 12 "
        "militants of the Lashkar-e-Taiba group near Kotli. Pakistan's Foreign Ministry dismissed the reports as "
        "baseless.\n\n"
        "The neighbours have fought three wars, two of them over Kashmir. A 1999 conflict in the Kargil heights cost "
        "more than 1,000 lives.",
        (("India", "Pakistan"),),
        (
            count("at least [26] civilians", "killed", 26, "", "officials", "", role="civilian", q="at_least",
                  day="2025-05-07"),
            count("killed [17] people", "killed", 17, "Pakistan", "Pakistan's military/military", "Pakistan",
                  day="2025-05-07"),
            count("[six] women", "killed", 6, "Pakistan", "Pakistan's military/military", "Pakistan", day="2025-05-07"),
            count("wounded [42]", "wounded", 42, "Pakistan", "Pakistan's military/military", "Pakistan",
                  day="2025-05-07"),
            count("destroyed [three] Indian posts", "destroyed", 3, "India", "Asad Qureshi", "Pakistan",
                  role="any/military"),
            count("Around [40] Indian soldiers", "killed", 40, "India", "Asad Qureshi", "Pakistan", role="military",
                  q="about"),
            count("[Two] of its soldiers", "killed", 2, "India", "Indian army", "India", role="military",
                  day="2025-05-08"),
            count("fighting to [five]", "killed", 5, "India", "Indian army", "India", role="military/any",
                  day="2025-05-07"),
            count("[nine] villagers", "killed", 9, "India", "Ravi Menon/deputy commissioner Ravi Menon", "India",
                  role="any/civilian"),
            count("[28] were taken to hospital", "sick", 28, "India", "Ravi Menon/deputy commissioner Ravi Menon",
                  "India", role="any/civilian"),
            count("More than [15,000] residents", "evacuated", 15_000, "India", "Ravi Menon", "India",
                  role="any/civilian", q="at_least"),
            count("there at [19]", "wounded", 19, "Pakistan", "police officer/police officer in Muzaffarabad",
                  "Pakistan/"),
            count("killed [12] militants", "killed", 12, "Lashkar-e-Taiba/Pakistan/",
                  "intelligence sources/unnamed intelligence sources", "India/", role="military"),
            count("more than [1,000] lives", "killed", 1000, "", q="at_least", day="1999-01-01", flags="background"),
        ),
        (
            Told("losing any posts", "New Delhi", "India", "deny", denied=True),
            Told("a figment of the imagination", "Indian army officer/senior Indian army officer", "India"),
            Told("the reports as", "Pakistan's Foreign Ministry/Foreign Ministry", "Pakistan", "deny", denied=True),
        ),
    ),
    "el-Fasher": Report(
        "Allied Press",
        "2024-11-07T19:15:00Z",
        "CAIRO (Allied Press) - Shells slammed into a crowded market in the besieged Sudanese city of el-Fasher on "
        "Wednesday, killing at least 54 people, an activist group said, in one of the deadliest attacks there in "
        "months.\n\n"
        "The Sudan Doctors' Union said a further 158 people were hurt and that the last working hospital in the city "
        "had run out of blood. It blamed the attack on the paramilitary Rapid Support Forces.\n\n"
        'The RSF denied it had fired on the market. In a statement on its Telegram channel, it said the army "bombs '
        'its own citizens", and claimed to have shot down two military drones over the city.\n\n'
        "There was no immediate comment from the military, which has been at war with the RSF since April 2023. A "
        "security official said that 13 soldiers had been killed defending the airport. The official spoke on "
        "condition of anonymity because he was not allowed to brief reporters.\n\n"
        '"They pulled nine members of one family out of the rubble," said Hawa Ishaq, a 34-year-old tea seller who '
        "lost her brother.\n\n"
        "The fighting has killed more than 24,000 people, according to the Armed Conflict Location and Event Data "
        "project, which tracks the war. It has driven over 14 million from their homes. The U.N. refugee agency says "
        "3.1 million of them have crossed into neighboring countries.",
        (("Sudan", "Rapid Support Forces"),),
        (
            count("at least [54] people", "killed", 54, "Sudan", "activist group", "", q="at_least", day="2024-11-06"),
            count("further [158] people", "wounded", 158, "Sudan", "Sudan Doctors' Union", "Sudan Doctors' Union",
                  day="2024-11-06"),
            count("shot down [two] military drones", "destroyed", 2, "Sudan", "RSF/Rapid Support Forces",
                  "Rapid Support Forces", role="any/military"),
            count("[13] soldiers", "killed", 13, "Sudan", "security official", "Sudan/", role="military"),
            count("[nine] members", "rescued/killed/other", 9, "Sudan", "Hawa Ishaq", ""),
            count("more than [24,000] people", "killed", 24_000, "Sudan",
                  "Armed Conflict Location and Event Data project", "Armed Conflict Location and Event Data project/",
                  q="at_least", day="2023-04-01"),
            count("over [14 million]", "displaced", 14_000_000, "Sudan", q="at_least", day="2023-04-01"),
            count("[3.1 million] of them", "displaced", 3_100_000, "Sudan", "U.N. refugee agency/UNHCR",
                  "United Nations/UNHCR"),
        ),
        (
            Told("last working hospital", "Sudan Doctors' Union", "Sudan Doctors' Union"),
            Told("the attack on the paramilitary", "Sudan Doctors' Union", "Sudan Doctors' Union", "accuse"),
            Told("it had fired on the market", "RSF/Rapid Support Forces", "Rapid Support Forces", "deny", denied=True),
            Told("bombs its own citizens", "RSF/Rapid Support Forces", "Rapid Support Forces", "state accuse"),
        ),
    ),
}
