"""Articles on a gunfight, a landslide, a shooting and a roadblock, with their gold. All facts are invented."""

from __future__ import annotations

from tests.unit.enrich.claims.told import Told
from tests.unit.enrich.claims.told_sides import Report, count

# fmt: off
REPORTS: dict[str, Report] = {
    "Bijapur": Report(
        "Bastar Herald",
        "2025-02-10T03:30:00Z",
        "RAIPUR: Security forces gunned down 14 Maoists, five of them women, in a day-long encounter in the "
        "forests of Chhattisgarh's Bijapur district on Sunday, police said. A head constable of the District "
        "Reserve Guard (DRG) lost his life and two other jawans were injured.\n\n"
        "Inspector General of Police (Bastar range) Ramesh Thakur said the exchange of fire began around 8 am, "
        "when a joint team of the DRG and the CRPF was combing the Indravati National Park area. \"Intermittent "
        "firing continued till evening. All the bodies were recovered from the spot,\" he said. He added that 11 "
        "weapons, including two rifles looted from the police, were found.\n\n"
        "Of the dead, eight have been identified so far and carried a combined reward of Rs 62 lakh, according to "
        "the IG. The injured jawans were airlifted to Raipur and are out of danger.\n\n"
        "In a statement to reporters, the CPI (Maoist) admitted the death of nine of its cadres but claimed that "
        "the other five were unarmed villagers. \"They were lined up and shot,\" said the statement, issued in the "
        "name of its West Bastar committee. The police denied the allegation.\n\n"
        "Chief Minister Vikram Sahu congratulated the forces and promised that the state would be free of Maoism "
        "by next March. The Congress demanded a judicial probe.\n\n"
        "Manish Kunjam, a tribal activist, said three of those killed belonged to his native village, Tunir, and "
        "had gone out to gather mahua.\n\n"
        "With Sunday's operation, police said, 65 Maoists have been killed in the state this year. Last month, "
        "eight DRG men and their driver died when an IED blew up their vehicle near Kutru in the same district.",
        (("India", "Maoists"), ("India", "CPI (Maoist)"), ("India", "Maoist")),
        (
            count("gunned down [14] Maoists", "killed", 14, "Maoists/CPI (Maoist)/Maoist", "police", "India",
                  role="military/any", day="2025-02-09"),
            count("[five] of them women", "killed", 5, "Maoists/CPI (Maoist)/Maoist", "police", "India",
                  role="military/any", day="2025-02-09"),
            count("[A] head constable", "killed", 1, "India", role="police", day="2025-02-09"),
            count("and [two] other jawans", "wounded", 2, "India", role="police/military", day="2025-02-09"),
            count("added that [11] weapons", "other/captured", 11, "Maoists/CPI (Maoist)/Maoist/", "Ramesh Thakur",
                  "India", role="military/any"),
            count("including [two] rifles", "other/captured", 2, "Maoists/CPI (Maoist)/Maoist/India/", "Ramesh Thakur",
                  "India", role="police/military/any"),
            count("[eight] have been identified", "killed/other", 8, "Maoists/CPI (Maoist)/Maoist",
                  "IG/Ramesh Thakur", "India", role="military/any"),
            count("reward of Rs [62 lakh]", "money", 6_200_000, "Maoists/CPI (Maoist)/Maoist/India/",
                  "IG/Ramesh Thakur", "India", role="military/any"),
            count("death of [nine] of its cadres", "killed", 9, "Maoists/CPI (Maoist)/Maoist", "CPI (Maoist)",
                  "Maoists/CPI (Maoist)/Maoist", role="military/any", day="2025-02-09"),
            count("the other [five] were unarmed", "killed", 5, "India", "CPI (Maoist)",
                  "Maoists/CPI (Maoist)/Maoist", role="civilian", day="2025-02-09"),
            count("said [three] of those killed", "killed", 3, "India", "Manish Kunjam", "", role="civilian/any",
                  day="2025-02-09"),
            count("said, [65] Maoists", "killed", 65, "Maoists/CPI (Maoist)/Maoist", "police", "India",
                  role="military/any", day="2025-01-01"),
            count("Last month, [eight] DRG men", "killed", 8, "India", role="police", day="2025-01-01",
                  flags="background"),
        ),
        (
            Told("Intermittent firing continued", "Ramesh Thakur", "India"),
            Told("They were lined up and shot", "CPI (Maoist)/West Bastar committee", "Maoists/CPI (Maoist)/Maoist",
                 "state/accuse"),
            Told("would be free of Maoism", "Vikram Sahu", "India", "promise"),
            Told("a judicial probe", "Congress", "Congress/Indian National Congress", "demand"),
        ),
    ),
    "Wonosobo": Report(
        "ReliefPort",
        "2025-01-24T12:00:00Z",
        "Indonesian Red Cross (PMI) - Flash Update No. 3: Landslides in Wonosobo, Central Java (24 January 2025)\n\n"
        "SITUATION\n\n"
        "Heavy rain on the evening of 21 January set off landslides in the Kejajar and Garung sub-districts of "
        "Wonosobo. As of noon today, the National Disaster Management Agency (BNPB) reports 22 people dead and "
        "seven still missing, up from the 17 deaths it reported yesterday.\n\n"
        "The Regent of Wonosobo, Hadi Purnomo, said that 13 injured residents were being treated at the district "
        "hospital and that 46 houses had been buried. A bridge linking Kejajar with the Dieng plateau has "
        "collapsed.\n\n"
        "SEARCH AND RESCUE\n\n"
        "Around 210 personnel from the army, the police and the search and rescue agency Basarnas are at work with "
        "six excavators. Basarnas says the search will go on until at least 28 January. The weather agency BMKG "
        "warned that further heavy rain is likely over the weekend.\n\n"
        "DISPLACEMENT AND HEALTH\n\n"
        "The district government counts 341 evacuees at the sports hall in Garung. Sutrisno, who heads the "
        "worst-hit hamlet, Sikunang Lor, asked that its people be moved for good. \"The cracks above us are wider "
        "every morning,\" he said.\n\n"
        "According to the Garung health centre, 88 evacuees have come down with respiratory infections.\n\n"
        "RED CROSS RESPONSE\n\n"
        "PMI has sent 64 volunteers, handed out 500 blankets and set up a field kitchen. It plans to deliver 1,200 "
        "hygiene kits next week. The IFRC has released 250,000 Swiss francs from its emergency fund.\n\n"
        "CONTEXT\n\n"
        "Slope failures are frequent in the region during the rainy season. In December 2014 more than 90 people "
        "were killed by a landslide in the neighbouring district of Banjarnegara.",
        (),
        (
            count("reports [22] people dead", "killed", 22, "Indonesia",
                  "National Disaster Management Agency/BNPB", "Indonesia", day="2025-01-21"),
            count("and [seven] still missing", "missing", 7, "Indonesia",
                  "National Disaster Management Agency/BNPB", "Indonesia", day="2025-01-21"),
            count("from the [17] deaths", "killed", 17, "Indonesia", "National Disaster Management Agency/BNPB",
                  "Indonesia", day="2025-01-21", flags="previous"),
            count("that [13] injured residents", "wounded/sick", 13, "Indonesia", "Hadi Purnomo", "Indonesia",
                  role="civilian/any"),
            count("that [46] houses", "destroyed", 46, "Indonesia", "Hadi Purnomo", "Indonesia",
                  role="civilian/any", day="2025-01-21"),
            count("[A] bridge", "destroyed", 1, "Indonesia"),
            count("Around [210] personnel", "deployed", 210, "Indonesia", role="any/military/police", q="about"),
            count("with [six] excavators", "deployed", 6, "Indonesia"),
            count("counts [341] evacuees", "evacuated/displaced", 341, "Indonesia", "district government",
                  "Indonesia", role="civilian/any"),
            count("[88] evacuees have", "sick", 88, "Indonesia", "Garung health centre/health centre", "Indonesia",
                  role="civilian/any"),
            count("has sent [64] volunteers", "deployed", 64, "PMI/Indonesian Red Cross/Indonesia"),
            count("handed out [500] blankets", "other", 500, "/PMI/Indonesian Red Cross/Indonesia"),
            count("to deliver [1,200] hygiene kits", "other", 1200, "/PMI/Indonesian Red Cross/Indonesia",
                  flags="projected"),
            count("released [250,000] Swiss francs", "money", 250_000, "/IFRC/Indonesia"),
            count("more than [90] people", "killed", 90, "Indonesia", q="at_least", day="2014-12-01",
                  flags="background"),
        ),
        (
            Told("the search will go on", "Basarnas", "Indonesia"),
            Told("further heavy rain is likely", "BMKG/weather agency", "Indonesia", "warn"),
            Told("its people be moved for good", "Sutrisno", "Indonesia/", "demand/call_for"),
            Told("The cracks above us", "Sutrisno", "Indonesia/"),
        ),
    ),
    "Marlow fair": Report(
        "Marlow Valley Gazette",
        "2025-08-24T23:30:00Z",
        "MARLOW, Ohio - Two people were killed and nine wounded when a gunman opened fire near the livestock barns "
        "at the Marlow County Fair on Saturday night, Sheriff Dale Hutchins said.\n\n"
        "The dead were Karen Poole, 52, a school bus driver, and Tyler Novak, 19, who had been showing steers at "
        "the fair since grade school. In its first statement, late on Saturday, the sheriff's office had spoken of "
        "one fatality.\n\n"
        "Three of the wounded, among them a 7-year-old girl, were flown to Grant Memorial Hospital in Columbus. "
        "Two were in critical condition on Sunday, hospital spokeswoman Amy Reyes said.\n\n"
        "Hutchins identified the suspect as Cody Wendt, 27, of nearby Pell Creek, and said an off-duty deputy had "
        "tackled him within minutes. Investigators later found two rifles and about 400 rounds of ammunition in "
        "his pickup, the sheriff told a news conference.\n\n"
        "\"We don't have a motive and I'm not going to guess at one,\" he said. Paul Ritter, a lawyer for the "
        "Wendt family, denied that the suspect belonged to a militia.\n\n"
        "Linda Gates, who chairs the fair board, said around 3,500 people were on the grounds when the shots rang "
        "out. \"Everybody just dropped to the dirt,\" she said. The fair's last day was called off.\n\n"
        "Gov. Rachel Monroe condemned what she called an act of pure evil and promised state help for the "
        "families. She said 30 state troopers would be assigned to other fairs this month.\n\n"
        "An online fundraiser for the victims had brought in $86,000 by Sunday evening, its organizers said.\n\n"
        "Marlow County had not seen such bloodshed since 1998, when four members of one family were shot to death "
        "on their farm.",
        (),
        (
            count("[Two] people were killed", "killed", 2, "United States", "Dale Hutchins", "United States",
                  role="civilian/any", day="2025-08-23"),
            count("killed and [nine] wounded", "wounded", 9, "United States", "Dale Hutchins", "United States",
                  role="civilian/any", day="2025-08-23"),
            count("spoken of [one] fatality", "killed", 1, "United States", "sheriff's office", "United States",
                  role="civilian/any", day="2025-08-23", flags="previous"),
            count("[Three] of the wounded", "wounded", 3, "United States", role="civilian/any", day="2025-08-23"),
            count("them [a] 7-year-old girl", "wounded", 1, "United States", role="child", day="2025-08-23"),
            count("[Two] were in critical", "wounded/sick", 2, "United States", "Amy Reyes",
                  "Grant Memorial Hospital/United States", role="civilian/any"),
            count("found [two] rifles", "other/captured", 2, "/United States", "Dale Hutchins/sheriff",
                  "United States"),
            count("about [400] rounds", "other/captured", 400, "/United States", "Dale Hutchins/sheriff",
                  "United States", q="about"),
            count("around [3,500] people", "present", 3500, "United States", "Linda Gates",
                  "fair board/", role="civilian/any", q="about", day="2025-08-23"),
            count("said [30] state troopers", "deployed", 30, "United States", "Rachel Monroe", "United States",
                  role="police", flags="projected"),
            count("brought in $[86,000]", "money", 86_000, "/United States", "organizers/its organizers", ""),
            count("[four] members of one family", "killed", 4, "United States", role="civilian/any",
                  day="1998-01-01", flags="background"),
        ),
        (
            Told("have a motive", "Dale Hutchins", "United States"),
            Told("the suspect belonged to a militia", "Paul Ritter", "", "deny", denied=True),
            Told("dropped to the dirt", "Linda Gates", "fair board/"),
            Told("an act of pure evil", "Rachel Monroe", "United States", "condemn"),
            Told("state help for the families", "Rachel Monroe", "United States", "promise"),
        ),
    ),
    "Camana roadblock": Report(
        "Andean Human Rights Commission",
        "2025-07-11T15:00:00Z",
        "STATEMENT\n\n"
        "Peru: violence on the Pan-American Highway must be investigated\n\n"
        "Lima, 11 July 2025\n\n"
        "The Andean Human Rights Commission condemns the excessive use of force during the clearing of a miners' "
        "roadblock near Camana, in the Arequipa region, on 8 July. It calls on the authorities to open a prompt "
        "and impartial inquiry.\n\n"
        "According to the Ombudsman's Office, three miners and a police officer lost their lives. The Commission's "
        "observers, who went to the hospitals of Camana and Arequipa, report that at least 28 civilians were "
        "injured, nine of them by gunshots. The Ministry of the Interior has put the number of injured at 16, all "
        "of them police.\n\n"
        "The Prime Minister's office stated on 9 July that officers had used only tear gas. On the same day "
        "Interior Minister Jorge Talavera denied that any order to shoot had been given. Regional prosecutor Elena "
        "Mamani, however, said that bullets had been taken from two of the bodies.\n\n"
        "The police arrested 61 people. As of this morning 19 were still in custody, including two reporters of "
        "the community station Radio Costa, their lawyers said. The National Press Association demanded their "
        "immediate release.\n\n"
        "The miners are protesting against a decree that would cancel more than 50,000 provisional permits. The "
        "miners' federation, Fedemin, says 4,000 of its members took part in the blockade. The Arequipa Chamber of "
        "Commerce estimates the losses at 36 million soles.\n\n"
        "The Commission is alarmed by the government's announcement that 1,200 soldiers will patrol the highway. "
        "It recalls that 49 civilians were killed during the protests that followed the fall of President Pedro "
        "Castillo in December 2022. \"No one has been convicted for those deaths,\" said the Commission's "
        "president, Teresa Aliaga.",
        (),
        (
            count("Office, [three] miners", "killed", 3, "Peru", "Ombudsman's Office", "Peru", role="civilian/any",
                  day="2025-07-08"),
            count("miners and [a] police officer", "killed", 1, "Peru", "Ombudsman's Office", "Peru", role="police",
                  day="2025-07-08"),
            count("at least [28] civilians", "wounded", 28, "Peru",
                  "Commission's observers/Andean Human Rights Commission/Commission/observers",
                  "Andean Human Rights Commission/Commission", role="civilian", q="at_least", day="2025-07-08"),
            count("[nine] of them by gunshots", "wounded", 9, "Peru",
                  "Commission's observers/Andean Human Rights Commission/Commission/observers",
                  "Andean Human Rights Commission/Commission", role="civilian", day="2025-07-08"),
            count("injured at [16], all", "wounded", 16, "Peru", "Ministry of the Interior", "Peru", role="police",
                  day="2025-07-08"),
            count("from [two] of the bodies", "killed/other", 2, "Peru", "Elena Mamani", "Peru"),
            count("arrested [61] people", "detained", 61, "Peru", role="civilian/any"),
            count("this morning [19] were", "detained", 19, "Peru", "lawyers/their lawyers", "", role="civilian/any"),
            count("including [two] reporters", "detained", 2, "Peru/Radio Costa", "lawyers/their lawyers", "",
                  role="journalist"),
            count("more than [50,000] provisional", "other", 50_000, "Peru/", role="any/civilian", q="at_least",
                  flags="projected"),
            count("says [4,000] of its members", "present", 4000, "Peru", "Fedemin/federation/miners' federation",
                  "Fedemin", role="civilian/any"),
            count("losses at [36 million] soles", "money", 36_000_000, "Peru/", "Arequipa Chamber of Commerce",
                  "Arequipa Chamber of Commerce/Peru"),
            count("that [1,200] soldiers", "deployed", 1200, "Peru", "government/Peru", "Peru", role="military",
                  flags="projected"),
            count("that [49] civilians", "killed", 49, "Peru", "Andean Human Rights Commission/Commission",
                  "Andean Human Rights Commission/Commission", role="civilian", day="2022-12-01", flags="background"),
        ),
        (
            Told("the excessive use of force", "Andean Human Rights Commission", "Andean Human Rights Commission",
                 "condemn"),
            Told("had used only tear gas", "Prime Minister's office", "Peru"),
            Told("any order to shoot", "Jorge Talavera", "Peru", "deny", denied=True),
            Told("their immediate release", "National Press Association", "National Press Association/Peru", "demand"),
            Told("has been convicted", "Teresa Aliaga", "Andean Human Rights Commission"),
        ),
    ),
}
# fmt: on
