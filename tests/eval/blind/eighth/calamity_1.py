"""Articles on disasters and public life, with their gold. All facts are invented."""

from __future__ import annotations

from tests.unit.enrich.claims.told import Told
from tests.unit.enrich.claims.told_sides import Report, count

# fmt: off
REPORTS: dict[str, Report] = {
    "Samar quake": Report(
        "Pacific Wire",
        "2025-09-15T06:20:00Z",
        "CALBAYOG, Philippines, Sept 15 (Pacific Wire) - The death toll from a strong earthquake that rocked the "
        "central Philippine island of Samar late on Sunday climbed to 47 on Monday, up from 26 a few hours earlier, as "
        "rescuers reached coastal villages cut off by landslides, the national disaster agency said.\n\n"
        "The magnitude 6.8 tremor struck at 10:42 p.m. at a depth of 11 km. Fifteen of the victims were found under a "
        "market hall in the town of San Rafael, agency spokesman Ramon Villareal told a radio station. \"We have 312 "
        "injured in the hospitals and eight people we cannot account for,\" he said. \"Our teams are working with "
        "their hands because the excavators are stuck on the road.\"\n\n"
        "But Samar Governor Lourdes Abrenica put the number of dead at 53. She said bodies had been brought to a "
        "chapel in the hill village of Matugin which were not on the official list. \"Nobody from the agency has been "
        "up there yet,\" she said.\n\n"
        "A nurse and two patients died when the roof of a district clinic in Gandaling caved in, according to "
        "police.\n\n"
        "More than 640 houses were flattened, a provincial tally showed. Some 21,000 people spent the night in "
        "schools and basketball courts, the social welfare department said.\n\n"
        "\"My sister's house folded like paper,\" said Jun Ocampo, a 41-year-old fisherman in San Rafael. \"We pulled "
        "out her two boys alive.\"\n\n"
        "The army said it had sent 400 troops to clear the coastal highway, and the president's office released 80 "
        "million pesos for food and tents. Japan said it would send a rescue team of 60.\n\n"
        "The state seismology institute warned that strong aftershocks could go on for weeks.\n\n"
        "The Philippines lies on the Pacific \"Ring of Fire\". A magnitude 7.2 quake on the island of Bohol in October "
        "2013 killed more than 200 people.",
        (),
        (
            count("climbed to [47] on Monday", "killed", 47, "Philippines",
                  "national disaster agency/disaster agency", "Philippines", day="2025-09-14"),
            count("up from [26] a few", "killed", 26, "Philippines", "national disaster agency/disaster agency",
                  "Philippines", day="2025-09-14", flags="previous"),
            count("[Fifteen] of the victims", "killed", 15, "Philippines", "Ramon Villareal", "Philippines",
                  day="2025-09-14"),
            count("We have [312] injured", "wounded", 312, "Philippines", "Ramon Villareal", "Philippines",
                  day="2025-09-14"),
            count("and [eight] people we cannot", "missing", 8, "Philippines", "Ramon Villareal", "Philippines",
                  day="2025-09-14"),
            count("number of dead at [53]", "killed", 53, "Philippines", "Lourdes Abrenica", "Philippines",
                  day="2025-09-14"),
            count("[A] nurse and", "killed", 1, "Philippines", "police", "Philippines", role="medic/civilian/any",
                  day="2025-09-14"),
            count("nurse and [two] patients", "killed", 2, "Philippines", "police", "Philippines",
                  role="civilian/any", day="2025-09-14"),
            count("More than [640] houses", "destroyed", 640, "Philippines", "provincial tally", "Philippines/",
                  role="civilian/any", q="at_least", day="2025-09-14"),
            count("Some [21,000] people", "displaced/evacuated", 21_000, "Philippines", "social welfare department",
                  "Philippines", role="civilian/any", q="about", day="2025-09-14"),
            count("out her [two] boys", "rescued", 2, "Philippines", "Jun Ocampo", "", role="child/any"),
            count("had sent [400] troops", "deployed", 400, "Philippines", "army", "Philippines", role="military"),
            count("released [80 million] pesos", "money", 80_000_000, "Philippines/"),
            count("a rescue team of [60]", "deployed/other", 60, "Japan", "Japan", "Japan", flags="projected"),
            count("killed more than [200] people", "killed", 200, "Philippines", q="at_least", day="2013-10-01",
                  flags="background"),
        ),
        (
            Told("Our teams are working with", "Ramon Villareal", "Philippines"),
            Told("Nobody from the agency", "Lourdes Abrenica", "Philippines"),
            Told("house folded like paper", "Jun Ocampo", ""),
            Told("strong aftershocks could go on", "state seismology institute/seismology institute", "Philippines",
                 "warn"),
        ),
    ),
    "Nampula boat": Report(
        "Channel News Agency",
        "2025-11-20T17:05:00Z",
        "NAMPULA, Mozambique, Nov 20 (Channel News Agency) - At least 58 people drowned when an overcrowded boat sank "
        "off the coast of northern Mozambique on Tuesday evening, authorities said on Thursday, more than doubling an "
        "earlier count of 27.\n\n"
        "The wooden vessel was bringing worshippers home from a feast on a small island when it was hit by strong "
        "winds, the maritime administrator of Nampula province, Celestino Macuane, told reporters at the beach. \"It "
        "left with about 130 people on board. It had no licence and no life jackets,\" he said. Nineteen of the dead "
        "were children, he added.\n\n"
        "Fishermen picked up 41 survivors during the night, according to the maritime authority. Three of them were in "
        "a serious condition on Thursday, a doctor at the provincial hospital said.\n\n"
        "The Mozambique Red Cross gave a higher toll. Its volunteers had registered 66 bodies in villages along the "
        "shore by Wednesday night, the organisation said in a statement, and relatives were still looking for 24 "
        "people.\n\n"
        "\"Many families buried their dead at once, as custom demands, and nobody wrote them down,\" said Amina Saide, "
        "a primary school teacher. \"I lost two cousins and a niece.\"\n\n"
        "Two men, the owner of the boat and its helmsman, were arrested on Wednesday, police spokeswoman Rosa "
        "Nhantumbo said. She denied that the patrol launch based at the port had run out of fuel.\n\n"
        "The government declared three days of mourning and set aside 12 million meticais ($188,000) for the bereaved "
        "families. The opposition party Renewal Front demanded the resignation of the transport minister.\n\n"
        "Accidents are frequent along the coast, where many islands can be reached only by sea. In April last year "
        "more than 90 people were killed when a converted fishing boat went down in the same province.",
        (),
        (
            count("At least [58] people drowned", "killed", 58, "Mozambique", "authorities", "Mozambique",
                  role="civilian/any", q="at_least", day="2025-11-18"),
            count("earlier count of [27]", "killed", 27, "Mozambique", "authorities", "Mozambique",
                  role="civilian/any", day="2025-11-18", flags="previous"),
            count("left with about [130] people", "present", 130, "Mozambique", "Celestino Macuane", "Mozambique",
                  role="civilian/any", q="about", day="2025-11-18"),
            count("[Nineteen] of the dead", "killed", 19, "Mozambique", "Celestino Macuane", "Mozambique",
                  role="child", day="2025-11-18"),
            count("picked up [41] survivors", "rescued", 41, "Mozambique", "maritime authority", "Mozambique",
                  role="civilian/any", day="2025-11-18"),
            count("[Three] of them were in", "sick/wounded", 3, "Mozambique",
                  "doctor at the provincial hospital/doctor", "Mozambique/", role="civilian/any"),
            count("had registered [66] bodies", "killed", 66, "Mozambique", "Mozambique Red Cross/Red Cross",
                  "Mozambique Red Cross/Red Cross", role="civilian/any", day="2025-11-18"),
            count("still looking for [24]", "missing", 24, "Mozambique", "Mozambique Red Cross/Red Cross",
                  "Mozambique Red Cross/Red Cross", role="civilian/any", day="2025-11-18"),
            count("I lost [two] cousins", "killed", 2, "Mozambique", "Amina Saide", "", role="civilian/any",
                  day="2025-11-18"),
            count("cousins and [a] niece", "killed", 1, "Mozambique", "Amina Saide", "", role="civilian/any/child",
                  day="2025-11-18"),
            count("[Two] men, the owner", "detained", 2, "Mozambique", "Rosa Nhantumbo", "Mozambique",
                  role="civilian/any", day="2025-11-19"),
            count("set aside [12 million] meticais", "money", 12_000_000, "Mozambique/"),
            count("($[188,000])", "money", 188_000, "Mozambique/"),
            count("more than [90] people were killed", "killed", 90, "Mozambique", role="civilian/any", q="at_least",
                  day="2024-04-01", flags="background"),
        ),
        (
            Told("It had no licence", "Celestino Macuane", "Mozambique"),
            Told("Many families buried their dead", "Amina Saide", ""),
            Told("the patrol launch based at", "Rosa Nhantumbo", "Mozambique", "deny", denied=True),
            Told("the resignation of the transport", "Renewal Front", "Renewal Front", "demand"),
        ),
    ),
    "Chingola pit": Report(
        "The Copperbelt Telegraph",
        "2025-02-11T05:00:00Z",
        "Hopes were fading last night for 16 miners trapped since Saturday at the Kanshoto open pit outside Chingola, "
        "after rescuers brought out two more bodies and the pumps broke down again.\n\n"
        "The latest finds took the number of confirmed dead to nine, from seven on Sunday, Mines Minister "
        "Paul Chilufya told reporters at the site.\n\n"
        "Eleven men have been brought up alive so far. One of them, a 19-year-old who had lain in the dark for 40 "
        "hours with a broken leg, is being treated at Nchanga North Hospital.\n\n"
        "How many were below when the slope gave way is in dispute. The minister said a gang of 36 had entered the "
        "closed section to dig for ore at night. But Josephat Mumba, general secretary of the Allied Miners Union, "
        "said his officials had collected 51 names from families. \"Government is counting only those it has "
        "seen,\" Mr Mumba charged.\n\n"
        "Kanshoto Mining, the licence holder, said in a statement that its guards had chased away about 200 "
        "trespassers since the start of the year. \"We cannot answer for persons who cut our fence in the night,\" "
        "said company spokeswoman Linda Hartmann. The firm pledged K1.5 million towards the cost of the rescue.\n\n"
        "Mr Chilufya would have none of it. \"Whoever holds the licence must secure the workings,\" he said, "
        "announcing that 14 old pits on the Copperbelt will be closed by June. The army has sent 120 soldiers with "
        "earth-moving machines from Kabwe.\n\n"
        "At the fence, the women have waited for three days. \"On Sunday they told us they could hear knocking. Today "
        "they tell us nothing,\" said Mary Banda, whose husband is among the missing.\n\n"
        "Chingola has not forgotten December 2023, when more than 30 small-scale miners were buried after heavy rain "
        "brought down heaps of waste on top of them.",
        (),
        (
            count("last night for [16] miners", "missing/other", 16, "Zambia", role="civilian/any", day="2025-02-08"),
            count("brought out [two] more bodies", "killed", 2, "Zambia", role="civilian/any", day="2025-02-08"),
            count("confirmed dead to [nine]", "killed", 9, "Zambia", "Paul Chilufya", "Zambia", role="civilian/any",
                  day="2025-02-08"),
            count("from [seven] on Sunday", "killed", 7, "Zambia", "Paul Chilufya", "Zambia", role="civilian/any",
                  day="2025-02-08",
                  flags="previous"),
            count("[Eleven] men have been", "rescued", 11, "Zambia", role="civilian/any"),
            count("[One] of them, a 19-year-old", "wounded/sick/rescued", 1, "Zambia", role="civilian/any"),
            count("said a gang of [36]", "present/other", 36, "Zambia", "Paul Chilufya/minister/Mines Minister",
                  "Zambia", role="civilian/any"),
            count("had collected [51] names", "present/missing/other", 51, "Zambia", "Josephat Mumba",
                  "Allied Miners Union", role="civilian/any"),
            count("chased away about [200]", "other", 200, "Zambia/", "Kanshoto Mining", "Kanshoto Mining",
                  role="civilian/any", q="about", day="2025-01-01"),
            count("pledged K[1.5 million]", "money", 1_500_000, "Kanshoto Mining/Zambia/",
                  "Kanshoto Mining/firm", "Kanshoto Mining", flags="projected"),
            count("announcing that [14] old pits", "other", 14, "Zambia", "Paul Chilufya/Chilufya", "Zambia",
                  flags="projected"),
            count("has sent [120] soldiers", "deployed", 120, "Zambia", role="military"),
            count("more than [30] small-scale", "missing/killed/other", 30, "Zambia", role="civilian/any", q="at_least",
                  day="2023-12-01", flags="background"),
        ),
        (
            Told("counting only those it has", "Josephat Mumba", "Allied Miners Union", "accuse/state"),
            Told("answer for persons who", "Linda Hartmann", "Kanshoto Mining"),
            Told("holds the licence must secure", "Paul Chilufya", "Zambia"),
            Told("they could hear knocking", "Mary Banda", ""),
        ),
    ),
    "Belgrade rally": Report(
        "Danube News",
        "2025-10-12T14:40:00Z",
        "BELGRADE, Oct 12 (Danube News) - Serbian police detained 38 people and fired tear gas to disperse "
        "demonstrators outside parliament on Saturday night, at the end of a rally for early elections that drew tens "
        "of thousands.\n\n"
        "Interior Minister Goran Stamenic said on Sunday that 13 officers had been hurt by flares and stones, two of "
        "them seriously. \"This was not a protest, this was an attempt to storm the parliament,\" he told state "
        "television.\n\n"
        "The Student Assemblies, the informal movement that called the rally, said at least 61 of its supporters had "
        "been taken away, including seven minors. \"They were on the ground with their hands behind their heads when "
        "the batons came down,\" said Teodora Maric, a 22-year-old law student who speaks for the movement. She denied "
        "that the first stones were thrown by protesters.\n\n"
        "Belgrade's emergency hospital treated 29 people overnight, most of them for the effects of gas, its director "
        "said. A cameraman for the N2 channel was struck in the face by a rubber bullet, according to the Union of "
        "Independent Journalists.\n\n"
        "Police put the crowd at 23,000. Open Square, a group that measures public gatherings from aerial "
        "pictures, estimated it at between 70,000 and 80,000.\n\n"
        "By Sunday noon 17 of the detained had been let go, prosecutors said, adding that charges would be brought "
        "against 12 others.\n\n"
        "President Dusan Vukotic accused foreign services of paying for the unrest. Opposition lawmaker Borko Ilic of "
        "the Free Centre party called for the immediate release of everyone in custody, and the European Union urged "
        "both sides to show restraint.\n\n"
        "Demonstrations have gone on across Serbia since a canopy at the railway station in the northern city of Novi "
        "Sad collapsed in November last year, killing 16 people.",
        (("Serbia", "Student Assemblies"), ("Serbia", "Free Centre")),
        (
            count("police detained [38] people", "detained", 38, "Serbia/Student Assemblies/", role="civilian/any",
                  day="2025-10-11"),
            count("drew [tens of thousands]", "present", 20_000, "Serbia/Student Assemblies/", role="civilian/any",
                  q="vague", day="2025-10-11"),
            count("that [13] officers", "wounded", 13, "Serbia", "Goran Stamenic", "Serbia", role="police",
                  day="2025-10-11"),
            count("stones, [two] of them", "wounded", 2, "Serbia", "Goran Stamenic", "Serbia", role="police",
                  day="2025-10-11"),
            count("at least [61] of its", "detained", 61, "Student Assemblies/Serbia", "Student Assemblies",
                  "Student Assemblies", role="civilian/any", q="at_least", day="2025-10-11"),
            count("including [seven] minors", "detained", 7, "Student Assemblies/Serbia", "Student Assemblies",
                  "Student Assemblies", role="child", day="2025-10-11"),
            count("treated [29] people", "wounded/sick", 29, "Serbia/",
                  "director/director of Belgrade's emergency hospital/Belgrade's emergency hospital/emergency hospital",
                  "Serbia/", role="any/civilian", day="2025-10-11"),
            count("[A] cameraman", "wounded", 1, "Serbia/N2", "Union of Independent Journalists",
                  "Union of Independent Journalists", role="journalist", day="2025-10-11"),
            count("Police put the crowd at [23,000]", "present", 23_000, "Serbia/Student Assemblies/", "Police",
                  "Serbia",
                  role="civilian/any", day="2025-10-11"),
            count("between [70,000 and 80,000]", "present", (70_000, 80_000), "Serbia/Student Assemblies/",
                  "Open Square", "Open Square", role="civilian/any", day="2025-10-11"),
            count("Sunday noon [17] of the", "rescued/detained/other", 17, "Serbia/Student Assemblies/", "prosecutors",
                  "Serbia", role="civilian/any"),
            count("against [12] others", "other/detained", 12, "Serbia/Student Assemblies/", "prosecutors", "Serbia",
                  role="civilian/any", flags="projected"),
            count("killing [16] people", "killed", 16, "Serbia", role="civilian/any", day="2024-11-01",
                  flags="background"),
        ),
        (
            Told("attempt to storm the parliament", "Goran Stamenic", "Serbia"),
            Told("when the batons came down", "Teodora Maric", "Student Assemblies"),
            Told("the first stones were thrown", "Teodora Maric", "Student Assemblies", "deny", denied=True),
            Told("paying for the unrest", "Dusan Vukotic", "Serbia", "accuse"),
            Told("the immediate release of everyone", "Borko Ilic", "Free Centre", "call_for"),
        ),
    ),
}
# fmt: on
