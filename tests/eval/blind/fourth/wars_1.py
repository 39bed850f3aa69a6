"""Articles on border clashes and wars, with their gold. All facts are invented."""

from __future__ import annotations

from tests.unit.enrich.claims.told import Told
from tests.unit.enrich.claims.told_sides import Report, count

DRC = "DR Congo/Democratic Republic of Congo/Democratic Republic of the Congo/Congo"

# fmt: off
REPORTS: dict[str, Report] = {
    "Surin": Report(
        "Meridian News",
        "2025-06-12T11:20:00Z",
        "SURIN, Thailand, June 12 (Meridian News) - Thai and Cambodian troops shelled each other for a second day on "
        "Thursday, with Thailand saying at least 14 people had been killed on its side of the frontier since fighting "
        "erupted on Wednesday.\n\n"
        "Public Health Minister Kritsada Wongsuwan told reporters in Bangkok that 12 of the dead were civilians, "
        "including an eight-year-old boy, and that 46 people had been hurt. His ministry had earlier put the number of "
        "deaths at nine.\n\n"
        "\"They fired on a hospital. There is no excuse for that,\" Kritsada said.\n\n"
        "In Phnom Penh, defence ministry spokeswoman Chan Sreymom said Thai F-16 jets had bombed a road beside a "
        "pagoda in Oddar Meanchey province, killing a monk and wounding four villagers. She declined to discuss "
        "military casualties. Soldiers at a field clinic near Samraong, who asked not to be named, said their "
        "battalion "
        "had lost seven men.\n\n"
        "The Thai army put Cambodian losses far higher. In a statement it said its gunners had knocked out five rocket "
        "launchers and killed more than 60 Cambodian troops. Cambodia called the figure \"pure imagination\".\n\n"
        "Bangkok accused its neighbour of opening fire on a patrol near the Ta Kwai ruins. Cambodia says the Thais "
        "were laying barbed wire on land that belongs to it.\n\n"
        "Around 40,000 people have been taken from Thai border villages to schools and temples further inland, "
        "the interior ministry said. In Phanom Dong Rak, village headman Somchai Pradit said three houses had burned "
        "down on the lane where he lives.\n\n"
        "All crossings are shut, halting trade worth about $5 billion a year. The two kingdoms last fought "
        "over the ridge in 2011, when 28 people were killed.",
        (("Thailand", "Cambodia"),),
        (
            count("at least [14] people", "killed", 14, "Thailand", "Thailand", "Thailand", q="at_least",
                  day="2025-06-11"),
            count("that [12] of the dead", "killed", 12, "Thailand", "Kritsada Wongsuwan", "Thailand",
                  role="civilian", day="2025-06-11"),
            count("including [an] eight-year-old boy", "killed", 1, "Thailand", "Kritsada Wongsuwan", "Thailand",
                  role="child"),
            count("that [46] people", "wounded", 46, "Thailand", "Kritsada Wongsuwan", "Thailand",
                  day="2025-06-11"),
            count("deaths at [nine]", "killed", 9, "Thailand", "ministry/Public Health Ministry/His ministry",
                  "Thailand", day="2025-06-11", flags="previous"),
            count("killing [a] monk", "killed", 1, "Cambodia", "Chan Sreymom", "Cambodia", role="civilian/any"),
            count("wounding [four] villagers", "wounded", 4, "Cambodia", "Chan Sreymom", "Cambodia",
                  role="civilian/any"),
            count("had lost [seven] men", "killed/casualties", 7, "Cambodia",
                  "Soldiers/Soldiers at a field clinic", "Cambodia/", role="military"),
            count("knocked out [five] rocket", "destroyed", 5, "Cambodia", "Thai army", "Thailand",
                  role="military/any"),
            count("more than [60] Cambodian", "killed", 60, "Cambodia", "Thai army", "Thailand", role="military",
                  q="at_least"),
            count("Around [40,000] people", "evacuated/displaced", 40_000, "Thailand", "interior ministry",
                  "Thailand", role="civilian/any", q="about"),
            count("[three] houses", "destroyed", 3, "Thailand", "Somchai Pradit", "Thailand/",
                  role="civilian/any"),
            count("about $[5 billion]", "money", 5_000_000_000, "", q="about"),
            count("when [28] people", "killed", 28, "", day="2011-01-01", flags="background"),
        ),
        (
            Told("fired on a hospital", "Kritsada Wongsuwan", "Thailand"),
            Told("opening fire on a patrol", "Bangkok/Thailand", "Thailand", "accuse"),
            Told("laying barbed wire on land", "Cambodia", "Cambodia"),
        ),
    ),
    "Truce live": Report(
        "Straits Courier",
        "2025-06-16T09:45:00Z",
        "LIVE: Guns fall silent on the Thai-Cambodian border\n\n"
        "Monday 16 June 2025\n\n"
        "09:40 Thai toll climbs\n\n"
        "The Thai army now says that 33 people have died in Thailand since last Wednesday, 19 of them civilians and 14 "
        "soldiers. On Sunday it had spoken of 29.\n\n"
        "09:05 Malaysia to send monitors\n\n"
        "Foreign Minister Zulkifli Rahmat says Malaysia will send 60 monitors to the frontier before the weekend. He "
        "thanks both capitals for \"choosing the telephone over the cannon\".\n\n"
        "08:30 Cambodia admits losses\n\n"
        "Eight Cambodian soldiers are among 21 people killed in the five days of fighting, interior ministry spokesman "
        "Keo Virak tells state television. Another 170 are wounded, he says. He denies that any rocket was launched "
        "after the midnight deadline.\n\n"
        "07:50 \"We are going home\"\n\n"
        "Our correspondent Mei Lin Tan writes from Samraong: The road north is full of tractors and motorbikes. "
        "Som Pheap, a rice farmer, is heading back to a village that was hit by Thai mortars. \"Two of my cousins were "
        "killed there on Friday,\" he told me. \"I want to see the house with my own eyes.\"\n\n"
        "07:15 Row over prisoners\n\n"
        "Thailand confirms it is holding 18 Cambodian soldiers and says they will be freed \"when calm is assured\". "
        "Phnom Penh claims that there are 20 of them, all seized on Sunday evening after the truce had been agreed.\n\n"
        "06:40 UN appeals for funds\n\n"
        "More than 260,000 people have been uprooted on both sides of the border, according to the United Nations "
        "refugee agency. It is asking donors for $12 million.\n\n"
        "06:00 Good morning\n\n"
        "The ceasefire negotiated in Malaysia took effect at midnight. The Thai Chamber of Commerce says "
        "that the conflict has cost businesses 10 billion baht.",
        (("Thailand", "Cambodia"),),
        (
            count("that [33] people", "killed", 33, "Thailand", "Thai army", "Thailand", day="2025-06-11"),
            count("[19] of them civilians", "killed", 19, "Thailand", "Thai army", "Thailand", role="civilian",
                  day="2025-06-11"),
            count("and [14] soldiers", "killed", 14, "Thailand", "Thai army", "Thailand", role="military",
                  day="2025-06-11"),
            count("spoken of [29]", "killed", 29, "Thailand", "Thai army", "Thailand", day="2025-06-11",
                  flags="previous"),
            count("send [60] monitors", "deployed", 60, "Malaysia", "Zulkifli Rahmat", "Malaysia",
                  role="any/civilian/military", flags="projected"),
            count("[Eight] Cambodian soldiers", "killed", 8, "Cambodia", "Keo Virak", "Cambodia", role="military"),
            count("among [21] people", "killed", 21, "Cambodia", "Keo Virak", "Cambodia"),
            count("Another [170]", "wounded", 170, "Cambodia", "Keo Virak", "Cambodia"),
            count("[Two] of my cousins", "killed", 2, "Cambodia", "Som Pheap", "", role="civilian/any",
                  day="2025-06-13"),
            count("holding [18] Cambodian", "detained/captured", 18, "Cambodia", "Thailand", "Thailand",
                  role="military"),
            count("there are [20] of them", "detained/captured", 20, "Cambodia", "Phnom Penh/Cambodia", "Cambodia",
                  role="military", day="2025-06-15"),
            count("More than [260,000] people", "displaced", 260_000, "",
                  "United Nations refugee agency/UN refugee agency", "United Nations/United Nations refugee agency",
                  role="civilian/any", q="at_least"),
            count("donors for $[12 million]", "money", 12_000_000,
                  "United Nations/United Nations refugee agency/",
                  "United Nations refugee agency/UN refugee agency",
                  "United Nations/United Nations refugee agency"),
            count("businesses [10 billion] baht", "money", 10_000_000_000, "Thailand/", "Thai Chamber of Commerce",
                  "Thai Chamber of Commerce/Thailand"),
        ),
        (
            Told("choosing the telephone over", "Zulkifli Rahmat", "Malaysia", "thank"),
            Told("any rocket was launched", "Keo Virak", "Cambodia", "deny", denied=True),
            Told("see the house with my own eyes", "Som Pheap", ""),
            Told("they will be freed", "Thailand", "Thailand"),
        ),
    ),
    "Kashovu": Report(
        "Lakes Press Agency",
        "2025-09-23T14:10:00Z",
        "Goma (DR Congo) - Rwandan-backed M23 rebels captured the mining town of Kashovu on Monday after a battle in "
        "which dozens of people died, residents said, in the worst violence in the region since the two sides signed a "
        "declaration of principles in July.\n\n"
        "M23 spokesman Willy Rusangiza wrote on X that his movement had killed 58 soldiers and allied militiamen, "
        "captured 17 others and seized three armoured vehicles. Five rebel fighters were also killed, he added.\n\n"
        "The Congolese army gave a very different account. Its losses came to nine dead and 23 wounded, according to "
        "Colonel Espoir Mbuyi, military spokesman in North Kivu, who said at least 70 of the attackers had been "
        "\"put out of action\". \"We pulled back to spare the population,\" the colonel told Lakes Press Agency.\n\n"
        "A nurse at the town's health centre, reached by telephone, said that 31 bodies had been carried in by Tuesday "
        "morning, up from 12 the previous evening. Four were those of children. \"Many families are still hiding in "
        "the banana groves,\" she said.\n\n"
        "The UN peacekeeping mission MONUSCO said it was sheltering 640 civilians at a base near the town, and that "
        "two Malawian peacekeepers had been hit by shrapnel. It urged the rebels to halt their advance.\n\n"
        "Kigali denies that its troops have crossed the border. UN experts estimate that between 3,000 and "
        "4,000 Rwandan soldiers are in eastern Congo.\n\n"
        "M23, which says it defends the Tutsi minority, seized the city of Goma in January. The government in Kinshasa "
        "says some 3,000 people were killed in that assault.",
        (("M23", "DR Congo"), ("M23", "Democratic Republic of Congo"), ("M23", "Democratic Republic of the Congo"),
         ("M23", "Congo"), ("Rwanda", "DR Congo"), ("Rwanda", "Democratic Republic of Congo"),
         ("Rwanda", "Democratic Republic of the Congo"), ("Rwanda", "Congo")),
        (
            count("which [dozens] of people", "killed", 24, DRC + "/", "residents", "", q="vague"),
            count("killed [58] soldiers", "killed", 58, DRC, "Willy Rusangiza", "M23", role="military"),
            count("captured [17] others", "captured", 17, DRC, "Willy Rusangiza", "M23", role="military"),
            count("seized [three] armoured", "captured", 3, DRC, "Willy Rusangiza", "M23", role="military/any"),
            count("[Five] rebel fighters", "killed", 5, "M23", "Willy Rusangiza", "M23", role="military"),
            count("came to [nine] dead", "killed", 9, DRC, "Espoir Mbuyi", DRC, role="military"),
            count("and [23] wounded", "wounded", 23, DRC, "Espoir Mbuyi", DRC, role="military"),
            count("at least [70] of the attackers", "casualties/killed", 70, "M23", "Espoir Mbuyi", DRC,
                  role="military", q="at_least"),
            count("that [31] bodies", "killed", 31, DRC + "/", "nurse", "/" + DRC),
            count("up from [12]", "killed", 12, DRC + "/", "nurse", "/" + DRC, flags="previous"),
            count("[Four] were those of children", "killed", 4, DRC, "nurse", "/" + DRC, role="child"),
            count("sheltering [640] civilians", "displaced/present/other/evacuated", 640, DRC, "MONUSCO",
                  "United Nations/MONUSCO", role="civilian"),
            count("[two] Malawian peacekeepers", "wounded", 2, "Malawi/MONUSCO/United Nations", "MONUSCO",
                  "United Nations/MONUSCO", role="military"),
            count("between [3,000 and 4,000]", "deployed/present", (3000, 4000), "Rwanda", "UN experts",
                  "United Nations", role="military"),
            count("some [3,000] people", "killed", 3000, DRC,
                  "government in Kinshasa/government/Kinshasa", DRC, q="about", day="2025-01-01", flags="background"),
        ),
        (
            Told("We pulled back to spare", "Espoir Mbuyi", DRC),
            Told("still hiding in", "nurse", "/" + DRC),
            Told("to halt their advance", "MONUSCO", "United Nations/MONUSCO", "call_for"),
            Told("its troops have crossed the border", "Kigali/Rwanda", "Rwanda", "deny", denied=True),
        ),
    ),
    "Fizi update": Report(
        "Great Lakes Relief Alliance",
        "2025-10-17T12:00:00Z",
        "Great Lakes Relief Alliance - Flash Update No. 3: Fizi territory, South Kivu, DR Congo (17 October 2025)\n\n"
        "Situation overview\n\n"
        "Fighting between the Congolese army (FARDC) and M23 reached the outskirts of Lusenda on 14 October. The "
        "territorial administrator, Samy Kalonji, told partners on Thursday that 42 civilians had been killed in the "
        "territory, including nine children. He had given a figure of 27 on Monday.\n\n"
        "M23 called the administrator's number an invention and said that army drones had killed 16 farmers at a "
        "livestock market in Mukera on 12 October. FARDC replied that only a rebel column had been struck.\n\n"
        "Population movements\n\n"
        "Civil protection services have registered 6,400 newly displaced households in Lusenda and Baraka. Across the "
        "lake, UNHCR has recorded 3,150 arrivals at the Burundian port of Rumonge since 13 October.\n\n"
        "An overloaded boat capsized off Baraka during the night of 15 October. Fishermen pulled out 17 bodies, and 22 "
        "passengers are still unaccounted for, according to the port authority.\n\n"
        "Health\n\n"
        "The hospital in Lusenda admitted 88 wounded between 12 and 16 October. Most had gunshot injuries. Its "
        "director, Dr Beatrice Mulonda, warned that blood bags would run out by Sunday.\n\n"
        "The provincial health division reported 190 cases of cholera and six deaths since the beginning of the "
        "month.\n\n"
        "Access\n\n"
        "In a call with our team, an M23 delegate promised free passage for relief trucks on the plateau road. A "
        "convoy of 12 trucks is due to leave Uvira on Monday. On 11 October a driver working for a partner was shot "
        "dead on that road.\n\n"
        "Response and gaps\n\n"
        "The Alliance has distributed kits to 1,900 households. It requires 2.1 million US dollars for the coming "
        "three months, of which 450,000 dollars have been pledged by Norway. It calls on both parties to observe the "
        "truce agreed in Doha.",
        (("M23", "DR Congo"), ("M23", "Democratic Republic of Congo"), ("M23", "Democratic Republic of the Congo"),
         ("M23", "Congo")),
        (
            count("that [42] civilians", "killed", 42, DRC, "Samy Kalonji", DRC, role="civilian"),
            count("including [nine] children", "killed", 9, DRC, "Samy Kalonji", DRC, role="child"),
            count("figure of [27]", "killed", 27, DRC, "Samy Kalonji", DRC, role="civilian/any", flags="previous"),
            count("killed [16] farmers", "killed", 16, DRC, "M23", "M23", role="civilian/any", day="2025-10-12"),
            count("[6,400] newly displaced", "displaced", 6400, DRC, "Civil protection services", DRC,
                  role="civilian/any"),
            count("recorded [3,150] arrivals", "displaced", 3150, DRC, "UNHCR", "United Nations/UNHCR",
                  role="civilian/any", day="2025-10-13"),
            count("pulled out [17] bodies", "killed", 17, DRC, "port authority", DRC + "/port authority",
                  role="civilian/any", day="2025-10-15"),
            count("and [22] passengers", "missing", 22, DRC, "port authority",
                  DRC + "/port authority", role="civilian/any", day="2025-10-15"),
            count("admitted [88] wounded", "wounded", 88, DRC, day="2025-10-12"),
            count("reported [190] cases", "sick", 190, DRC, "provincial health division", DRC, day="2025-10-01"),
            count("and [six] deaths", "killed", 6, DRC, "provincial health division", DRC, day="2025-10-01"),
            count("convoy of [12] trucks", "other/deployed", 12, "Great Lakes Relief Alliance/",
                  flags="projected"),
            count("October [a] driver", "killed", 1, DRC + "/", role="civilian/any", day="2025-10-11"),
            count("[1,900] households", "other", 1900, DRC, role="civilian/any"),
            count("requires [2.1 million] US dollars", "money", 2_100_000, "Great Lakes Relief Alliance/"),
            count("[450,000] dollars", "money", 450_000, "Great Lakes Relief Alliance/Norway/"),
        ),
        (
            Told("only a rebel column had been struck", "FARDC/Congolese army", DRC),
            Told("blood bags would run out", "Beatrice Mulonda", DRC + "/", "warn"),
            Told("free passage for relief trucks", "M23 delegate", "M23", "promise"),
            Told("truce agreed in Doha", "Great Lakes Relief Alliance/Alliance", "Great Lakes Relief Alliance/Alliance",
                 "call_for"),
        ),
    ),
}
# fmt: on
