"""Articles on calamities, crime and a strike, with their gold; see the package. All facts are invented."""

from __future__ import annotations

from tests.unit.enrich.claims.told import Told
from tests.unit.enrich.claims.told_sides import Report, count

_UK = "United Kingdom/Britain"
_UNION = "Korean Shipbuilding Workers' Federation/KSWF"
_YARD = "Hankang Heavy Industries"
_STRIKERS = f"South Korea/{_UNION}/{_YARD}/"

# fmt: off
THIRD: dict[str, Report] = {
    "School": Report(
        "Deccan Sentinel",
        "2025-09-03T14:30:00Z",
        "WARDHAPUR: At least 87 students of a zilla parishad school here took ill after eating their midday meal on "
        "Tuesday, officials said. Eleven of them were shifted to the Government Medical College in Nagpur, 70 km away, "
        "with severe dehydration.\n\n"
        "A Class III girl, Pooja Kamble, died on the way to the hospital, her uncle alleged. District Collector S. "
        "Venugopal, however, maintained that she had been suffering from a heart ailment and that the post-mortem "
        "report was awaited.\n\n"
        "Civil Surgeon Anagha Deshkar said 52 children had been discharged after first aid, while 24 were under "
        "observation at the rural hospital. \"They are out of danger. The dal appears to have been contaminated,\" she "
        "told this newspaper.\n\n"
        "The students began vomiting within half an hour of the meal, according to teachers. With no ambulance at "
        "hand, villagers ferried them in autorickshaws and a milk van.\n\n"
        "Superintendent of Police Ravi Thombre said two cooks and a grain supplier had been arrested under the "
        "Bharatiya Nyaya Sanhita. The headmaster has been placed under suspension.\n\n"
        "On Wednesday morning, around 300 parents gheraoed the block education office and pelted stones. Five "
        "constables sustained injuries and a police jeep was set ablaze, the police said. The parents claimed that a "
        "dozen of them were thrashed in the lathi-charge.\n\n"
        "Chief Minister Sudhakar Patil, who expressed grief over the incident, said ₹5 lakh had been paid to the "
        "girl's family from the relief fund. Leader of the Opposition Jayant Mhatre demanded the resignation of the "
        "School Education Minister and dubbed the supply contracts \"a den of corruption\".\n\n"
        "The scheme, one of the largest of its kind, feeds 86 lakh children in the State every day at a cost of ₹1,450 "
        "crore a year. In July 2017, six students had died in a similar incident in neighbouring Gondegaon taluk, and "
        "the inquiry report is yet to be made public.",
        (),
        (
            count("At least [87] students", "sick", 87, "India", "officials", "India", role="child", q="at_least",
                  day="2025-09-02"),
            count("[Eleven] of them were shifted", "sick", 11, "India", role="child"),
            count("[A] Class III girl", "killed", 1, "India", "uncle/her uncle", "/India", role="child"),
            count("said [52] children", "other/sick/rescued", 52, "India", "Anagha Deshkar", "India", role="child"),
            count("while [24] were under", "sick", 24, "India", "Anagha Deshkar", "India", role="child"),
            count("said [two] cooks", "detained", 2, "India", "Ravi Thombre", "India", role="any/civilian"),
            count("[a] grain supplier", "detained", 1, "India", "Ravi Thombre", "India", role="any/civilian"),
            count("around [300] parents", "present", 300, "India", q="about", role="any/civilian", day="2025-09-03"),
            count("[Five] constables", "wounded", 5, "India", "police", "India", role="police", day="2025-09-03"),
            count("[a] police jeep", "destroyed", 1, "India", "police", "India", role="police/any",
                  day="2025-09-03"),
            count("[a dozen] of them", "wounded/casualties/other", 12, "India", "parents", "/India",
                  role="any/civilian", day="2025-09-03"),
            count("said ₹[5 lakh]", "money", 500_000, "India/", "Sudhakar Patil", "India"),
            count("feeds [86 lakh] children", "other", 8_600_000, "India", role="child"),
            count("[1,450 crore] a year", "money", 14_500_000_000, "India/"),
            count("[six] students had died", "killed", 6, "India", role="child", day="2017-07-01",
                  flags="background"),
        ),
        (
            Told("suffering from a heart ailment", "S. Venugopal/Venugopal", "India"),
            Told("They are out of danger", "Anagha Deshkar", "India"),
            Told("The students began vomiting", "teachers", "/India"),
            Told("the resignation of the School", "Jayant Mhatre", "/India", "demand"),
            Told("a den of corruption", "Jayant Mhatre", "/India", "state accuse condemn other"),
        ),
    ),
    "Dinghy": Report(
        "Ionian News Agency",
        "2024-09-18T16:00:00Z",
        "ATHENS, Greece (INA) — The bodies of eight people, including a toddler, were recovered from the Aegean Sea "
        "Wednesday after a rubber dinghy packed with migrants overturned off the Greek island of Symi, the coast guard "
        "said.\n\n"
        "Coast guard spokeswoman Capt. Eleni Varda said a patrol vessel had rescued 29 people: 13 Afghans, nine "
        "Syrians and seven Eritreans. The search was called off at dusk.\n\n"
        "The aid group Aegean Lifeline disputed the official account. It said 54 people had set out from the Turkish "
        "coast near Datca late Tuesday and that at least 17 were still unaccounted for.\n\n"
        "\"We gave them the position at 2:40 in the morning, and for two hours nobody came,\" the group's coordinator, "
        "Jonas Reinholt, told INA by telephone from Lesbos.\n\n"
        "Varda rejected the allegation, saying the first distress call was logged at 4:05 a.m. and a helicopter was in "
        "the air 20 minutes later.\n\n"
        "Six survivors were being treated for hypothermia on Rhodes, the hospital's director said. One of them, an "
        "Afghan schoolteacher who gave only her first name, Laleh, said the engine died soon after departure and water "
        "came in through the floor. \"My husband held the little one up until he could not,\" she said.\n\n"
        "Two men from the boat were arrested on suspicion of smuggling. Investigators believe each passenger had paid "
        "about 3,000 euros for the 9-kilometer crossing.\n\n"
        "The Turkish coast guard said in a statement that it had stopped other boats the same night and was holding 96 "
        "people in Marmaris.\n\n"
        "Migration Minister Stavros Delis blamed the traffickers. Left-wing lawmakers demanded that recordings of the "
        "calls be made public.\n\n"
        "Since January, 41,200 people have reached Greece by sea and 211 have died trying, according to the U.N. "
        "refugee agency. In August 2021, 16 people drowned in the same waters when a sailboat broke up on rocks, and a "
        "court later acquitted four coast guard officers of negligence.",
        (),
        (
            count("bodies of [eight] people", "killed", 8, "/Greece", "coast guard", "Greece", day="2024-09-18"),
            count("including [a] toddler", "killed", 1, "/Greece", "coast guard", "Greece", role="child",
                  day="2024-09-18"),
            count("rescued [29] people", "rescued", 29, "/Greece", "Eleni Varda", "Greece", day="2024-09-18"),
            count("[13] Afghans", "rescued", 13, "Afghanistan", "Eleni Varda", "Greece", day="2024-09-18"),
            count("[nine] Syrians", "rescued", 9, "Syria", "Eleni Varda", "Greece", day="2024-09-18"),
            count("[seven] Eritreans", "rescued", 7, "Eritrea", "Eleni Varda", "Greece", day="2024-09-18"),
            count("said [54] people", "present", 54, "/Greece", "Aegean Lifeline", "Aegean Lifeline",
                  day="2024-09-17"),
            count("at least [17] were", "missing", 17, "/Greece", "Aegean Lifeline", "Aegean Lifeline",
                  q="at_least"),
            count("[Six] survivors", "sick/wounded", 6, "/Greece", "director/hospital's director", "Greece/"),
            count("[Two] men from the boat", "detained", 2, "/Greece", role="any/civilian"),
            count("about [3,000] euros", "money", 3000, "/Greece", "Investigators", "Greece", q="about"),
            count("holding [96] people", "detained", 96, "/Turkey", "coast guard/Turkish coast guard", "Turkey"),
            count("[41,200] people have reached", "other/present/displaced", 41_200, "/Greece",
                  "U.N. refugee agency/UNHCR", "UNHCR/United Nations/U.N. refugee agency/UN refugee agency",
                  day="2024-01-01"),
            count("and [211] have died", "killed", 211, "/Greece", "U.N. refugee agency/UNHCR",
                  "UNHCR/United Nations/U.N. refugee agency/UN refugee agency", day="2024-01-01"),
            count("[16] people drowned", "killed", 16, "/Greece", day="2021-08-01", flags="background"),
            count("acquitted [four] coast guard", "other", 4, "Greece", role="any/military/police",
                  flags="background"),
        ),
        (
            Told("the official account", "Aegean Lifeline", "Aegean Lifeline", "deny", denied=True),
            Told("We gave them the position", "Jonas Reinholt", "Aegean Lifeline"),
            Told("the allegation", "Eleni Varda", "Greece", "deny", denied=True),
            Told("the first distress call", "Eleni Varda", "Greece"),
            Told("the engine died soon", "Laleh", "/Afghanistan"),
            Told("My husband held", "Laleh", "/Afghanistan"),
            Told("the traffickers", "Stavros Delis", "Greece", "accuse"),
            Told("recordings of the calls", "Left-wing lawmakers/lawmakers", "", "demand"),
        ),
    ),
    "Airliner": Report(
        "The Gulf Ledger",
        "2025-01-30T18:00:00Z",
        "MUSCAT: Forty-four people were killed and dozens injured when a passenger jet skidded off the runway in "
        "driving rain at Salalah, in southern Oman, late on Wednesday and broke in two, the Civil Aviation Authority "
        "said.\n\n"
        "Gulf Pearl Airways flight 418 from Kochi, a 16-year-old Boeing 737-800, had 118 passengers and six crew on "
        "board. The airline said the passengers comprised 101 Indians, nine Omanis, four Britons, three Sri Lankans "
        "and a Canadian.\n\n"
        "New Delhi's external affairs ministry said 32 of the dead were its nationals. Britain's Foreign Office "
        "confirmed the death of one British man, and Ottawa said its citizen had survived with a broken wrist.\n\n"
        "\"We touched down, everyone clapped, and then the ground was not there any more,\" said passenger Reji "
        "Varghese, 38, a pharmacist who works in Muscat. He crawled out through a hole behind row 21.\n\n"
        "Sultan Faris Hospital admitted 61 people, its director, Dr Khalid al-Mashani, said. Fifteen of them were in "
        "intensive care, eight with severe burns, he told Oman TV.\n\n"
        "The aircraft came to rest 340 metres beyond the end of the runway, metres from the coastal road. About 600 "
        "passengers booked on other flights were stuck in the terminal as the airport stayed closed for a second "
        "day.\n\n"
        "Transport Minister Said al-Hinai said the flight recorders had been found in good condition and that the "
        "captain, an Omani with more than 9,000 flying hours, was among the dead. He cautioned against "
        "speculation.\n\n"
        "Gulf Pearl chief executive Martin Oyelaran said the carrier had set up a $10 million fund for the families. "
        "Its shares fell 11 per cent in Dubai. Boeing said it stood ready to assist.\n\n"
        "Five American investigators landed in Salalah on Thursday afternoon to join the inquiry, whose first findings "
        "are due within 30 days.\n\n"
        "It is the carrier's first fatal accident since 2004, when a cargo plane crashed near Sharjah, killing all "
        "four on board.",
        (),
        (
            count("[Forty-four] people", "killed", 44, "/Oman", "Civil Aviation Authority", "Oman",
                  day="2025-01-29"),
            count("[dozens] injured", "wounded", 24, "/Oman", "Civil Aviation Authority", "Oman", q="vague",
                  day="2025-01-29"),
            count("[118] passengers", "present", 118, "/Oman", role="any/civilian", day="2025-01-29"),
            count("[six] crew", "present", 6, "/Oman/Gulf Pearl Airways", day="2025-01-29"),
            count("[101] Indians", "present", 101, "India", "Gulf Pearl Airways/airline", "Gulf Pearl Airways",
                  role="any/civilian", day="2025-01-29"),
            count("[nine] Omanis", "present", 9, "Oman", "Gulf Pearl Airways/airline", "Gulf Pearl Airways",
                  role="any/civilian", day="2025-01-29"),
            count("[four] Britons", "present", 4, _UK, "Gulf Pearl Airways/airline", "Gulf Pearl Airways",
                  role="any/civilian", day="2025-01-29"),
            count("[three] Sri Lankans", "present", 3, "Sri Lanka", "Gulf Pearl Airways/airline",
                  "Gulf Pearl Airways", role="any/civilian", day="2025-01-29"),
            count("[a] Canadian", "present", 1, "Canada", "Gulf Pearl Airways/airline", "Gulf Pearl Airways",
                  role="any/civilian", day="2025-01-29"),
            count("said [32] of the dead", "killed", 32, "India",
                  "external affairs ministry/New Delhi's external affairs ministry", "India", day="2025-01-29"),
            count("[one] British man", "killed", 1, _UK, "Foreign Office/Britain's Foreign Office", _UK,
                  role="any/civilian", day="2025-01-29"),
            count("admitted [61] people", "sick/wounded", 61, "/Oman", "Khalid al-Mashani",
                  "Sultan Faris Hospital/Oman/"),
            count("[Fifteen] of them", "sick/wounded", 15, "/Oman", "Khalid al-Mashani",
                  "Sultan Faris Hospital/Oman/"),
            count("[eight] with severe burns", "wounded/sick", 8, "/Oman", "Khalid al-Mashani",
                  "Sultan Faris Hospital/Oman/"),
            count("About [600]", "other/present", 600, "/Oman", role="any/civilian", q="about"),
            count("$[10 million]", "money", 10_000_000, "/Oman/Gulf Pearl Airways", "Martin Oyelaran",
                  "Gulf Pearl Airways/Gulf Pearl"),
            count("[Five] American investigators", "deployed", 5, "United States", day="2025-01-30"),
            count("all [four] on board", "killed", 4, "/United Arab Emirates/Gulf Pearl Airways/Oman",
                  day="2004-01-01", flags="background"),
        ),
        (
            Told("its citizen had survived", "Ottawa/Canada", "Canada"),
            Told("We touched down", "Reji Varghese", "/India"),
            Told("the flight recorders had been found", "Said al-Hinai", "Oman"),
            Told("speculation", "Said al-Hinai", "Oman", "warn call_for"),
            Told("it stood ready to assist", "Boeing", "Boeing", "state promise"),
        ),
    ),
    "Strike": Report(
        "Han River News",
        "2025-04-24T11:00:00Z",
        "SEOUL, April 24 (Han River) -- Workers at Hankang Heavy Industries, South Korea's fourth-biggest shipbuilder, "
        "downed tools on Thursday for higher pay in a walkout that the Korean Shipbuilding Workers' Federation (KSWF) "
        "said was joined by 9,400 members. The company put the number at 4,150 and said most of its docks in Geoje "
        "operated normally.\n\n"
        "Police estimated that 6,000 people took part in a rally outside the main gate, while the organizers claimed "
        "12,000. Some 2,300 riot police were mobilized.\n\n"
        "Nineteen unionists were taken away for blocking a road, police said, adding that three officers were slightly "
        "injured. The KSWF said seven of its members were hurt in scuffles, one of whom lost consciousness.\n\n"
        "\"We build the ships that make them rich, and we can't pay our rent,\" KSWF chairman Moon Tae-gyu told the "
        "crowd. He demanded a 9.2 percent raise and an end to what he called the abuse of subcontracting.\n\n"
        "Hankang, which has offered 4 percent, called the strike illegal. A company spokesman, Baek Il-woo, said it "
        "was costing 8.5 billion won a day.\n\n"
        "\"Our door is open, but not to people who weld it shut,\" Baek said.\n\n"
        "The yard employs 14,600 people, more than half of them through subcontractors. The federation accused "
        "managers of photographing strikers. Hankang denied the accusation.\n\n"
        "Labor Minister Oh Se-jin urged both sides to return to the negotiating table. The Shipowners' Council, an "
        "industry lobby, warned that losses could reach 300 billion won if the stoppage runs through May and delays "
        "the delivery of gas carriers to Qatar.\n\n"
        "Workers in hard hats slept in a half-finished hull on Wednesday night. By evening on Thursday, about 80 of "
        "them were still inside, their banners hanging from a crane 40 meters up.\n\n"
        "A 34-day stoppage at the yard in 2018 cost the company 410 billion won and led to the indictment of 63 "
        "workers.",
        (("Korean Shipbuilding Workers' Federation", "Hankang Heavy Industries"), ("KSWF", "Hankang Heavy Industries")),
        (
            count("joined by [9,400] members", "present/other", 9400, _STRIKERS,
                  "Korean Shipbuilding Workers' Federation/KSWF", _UNION, role="any/civilian", day="2025-04-24"),
            count("the number at [4,150]", "present/other", 4150, _STRIKERS, "company/Hankang Heavy Industries",
                  f"{_YARD}/Hankang", role="any/civilian", day="2025-04-24"),
            count("that [6,000] people", "present", 6000, _STRIKERS, "Police", "South Korea", day="2025-04-24"),
            count("claimed [12,000]", "present", 12_000, _STRIKERS, "organizers", f"/{_UNION}", day="2025-04-24"),
            count("Some [2,300] riot police", "deployed", 2300, "South Korea", role="police", q="about",
                  day="2025-04-24"),
            count("[Nineteen] unionists", "detained", 19, _STRIKERS, "police", "South Korea", role="any/civilian",
                  day="2025-04-24"),
            count("that [three] officers", "wounded", 3, "South Korea", "police", "South Korea", role="police",
                  day="2025-04-24"),
            count("said [seven] of its members", "wounded", 7, _STRIKERS,
                  "Korean Shipbuilding Workers' Federation/KSWF", _UNION, role="any/civilian", day="2025-04-24"),
            count("[one] of whom", "wounded", 1, _STRIKERS, "Korean Shipbuilding Workers' Federation/KSWF", _UNION,
                  role="any/civilian", day="2025-04-24"),
            count("costing [8.5 billion]", "money", 8_500_000_000, f"{_YARD}/South Korea/", "Baek Il-woo",
                  f"{_YARD}/Hankang"),
            count("employs [14,600] people", "other", 14_600, _STRIKERS),
            count("could reach [300 billion]", "money", 300_000_000_000, f"{_YARD}/South Korea/",
                  "Shipowners' Council", "Shipowners' Council", flags="projected"),
            count("about [80] of", "present", 80, _STRIKERS, q="about", role="any/civilian", day="2025-04-24"),
            count("[410 billion] won", "money", 410_000_000_000, f"{_YARD}/South Korea/", day="2018-01-01",
                  flags="background"),
            count("indictment of [63]", "other/detained", 63, _STRIKERS, role="any/civilian", flags="background"),
        ),
        (
            Told("We build the ships", "Moon Tae-gyu", _UNION),
            Told("a 9.2 percent raise", "Moon Tae-gyu", _UNION, "demand"),
            Told("the strike illegal", "Hankang/Hankang Heavy Industries", f"{_YARD}/Hankang", "state accuse condemn"),
            Told("Our door is open", "Baek Il-woo", f"{_YARD}/Hankang"),
            Told("photographing strikers", "federation/Korean Shipbuilding Workers' Federation/KSWF", _UNION,
                 "accuse"),
            Told("the accusation", "Hankang/Hankang Heavy Industries", f"{_YARD}/Hankang", "deny", denied=True),
            Told("return to the negotiating table", "Oh Se-jin", "South Korea", "call_for"),
        ),
    ),
}
# fmt: on
