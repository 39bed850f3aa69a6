"""Articles on wars, accidents and protests, with their gold. All facts are invented."""

from __future__ import annotations

from tests.unit.enrich.claims.told import Told
from tests.unit.enrich.claims.told_sides import Report, count

# fmt: off
REPORTS: dict[str, Report] = {
    "Arauca": Report(
        "Andes Press",
        "2025-09-23T21:10:00Z",
        "BOGOTA, Sept 23 (Andes Press) - At least 17 people have been killed in fighting between rival guerrilla "
        "groups near Colombia's border with Venezuela, the governor of Arauca province said on Tuesday, as "
        "families fled by canoe across the river that divides the countries.\n\n"
        "Governor Hernan Quintana told local radio that the dead included four civilians, among them a teacher. "
        "Another nine people were being treated at the hospital in Saravena, he said.\n\n"
        "The clashes, which began on Saturday, pit the National Liberation Army (ELN) against the 28th Front, a "
        "faction of former FARC rebels that rejected a 2016 peace accord.\n\n"
        "In a communique the ELN said its fighters had killed 12 members of the 28th Front and captured five, and "
        "acknowledged the loss of two of its own. The 28th Front dismissed the claim as propaganda. It said it had "
        "lost three men.\n\n"
        "The country's human rights ombudswoman, Iris Cardona, said about 640 people had reached the town of "
        "Arauquita, where they were sleeping in classrooms. \"They left with nothing but the clothes they were "
        "wearing,\" she said. She urged the armed groups to let aid workers in.\n\n"
        "Defense Minister Camilo Urrego said 800 soldiers would be sent to the area by the end of the week. \"We "
        "are not going to abandon Arauca,\" he told reporters in Bogota. He accused Venezuela of giving the ELN a "
        "safe haven. Caracas denied sheltering the rebels.\n\n"
        "More than 200 Colombians have been taken in at a sports hall in Venezuela's Apure state, a Venezuelan "
        "civil protection official said, asking not to be named.\n\n"
        "A similar turf war in January 2022 left at least 23 people dead in the province. Colombia's six-decade "
        "conflict has killed more than 450,000 people.",
        (("ELN", "28th Front"), ("National Liberation Army", "28th Front"), ("Colombia", "ELN"),
         ("Colombia", "National Liberation Army"), ("Colombia", "Venezuela")),
        (
            count("At least [17] people", "killed", 17, "Colombia",
                  "Hernan Quintana/governor of Arauca province/governor", "Colombia", q="at_least", day="2025-09-20"),
            count("dead included [four] civilians", "killed", 4, "Colombia", "Hernan Quintana", "Colombia",
                  role="civilian", day="2025-09-20"),
            count("among them [a] teacher", "killed", 1, "Colombia", "Hernan Quintana", "Colombia",
                  role="civilian/any", day="2025-09-20"),
            count("Another [nine] people", "wounded/sick", 9, "Colombia", "Hernan Quintana", "Colombia"),
            count("had killed [12] members", "killed", 12, "28th Front", "ELN/National Liberation Army",
                  "ELN/National Liberation Army", role="military/any", day="2025-09-20"),
            count("and captured [five]", "captured", 5, "28th Front", "ELN/National Liberation Army",
                  "ELN/National Liberation Army", role="military/any", day="2025-09-20"),
            count("the loss of [two] of its own", "killed", 2, "ELN/National Liberation Army",
                  "ELN/National Liberation Army", "ELN/National Liberation Army", role="military/any",
                  day="2025-09-20"),
            count("it had lost [three] men", "killed", 3, "28th Front", "28th Front", "28th Front",
                  role="military/any", day="2025-09-20"),
            count("about [640] people", "displaced", 640, "Colombia", "Iris Cardona", "Colombia",
                  role="civilian/any", q="about"),
            count("[800] soldiers would", "deployed", 800, "Colombia", "Camilo Urrego", "Colombia",
                  role="military", flags="projected"),
            count("More than [200] Colombians", "displaced", 200, "Colombia",
                  "Venezuelan civil protection official/civil protection official", "Venezuela",
                  role="civilian/any", q="at_least"),
            count("left at least [23] people dead", "killed", 23, "Colombia", q="at_least", day="2022-01-01",
                  flags="background"),
            count("more than [450,000] people", "killed", 450_000, "Colombia", q="at_least", flags="background"),
        ),
        (
            Told("nothing but the clothes", "Iris Cardona", "Colombia"),
            Told("let aid workers in", "Iris Cardona", "Colombia", "call_for"),
            Told("not going to abandon Arauca", "Camilo Urrego", "Colombia"),
            Told("giving the ELN a safe haven", "Camilo Urrego", "Colombia", "accuse"),
            Told("sheltering the rebels", "Caracas/Venezuela", "Venezuela", "deny", denied=True),
        ),
    ),
    "Guiuan ferry": Report(
        "Leyte-Samar Courier",
        "2025-11-14T01:00:00Z",
        "TACLOBAN CITY - The Philippine Coast Guard (PCG) on Thursday called off the search for survivors of the "
        "M/V Reina de Samar, the passenger ferry that sank off Guiuan, Eastern Samar, on Sunday night.\n\n"
        "The death toll stood at 31, said Commodore Arnel Dimaano, the PCG district commander. He said 118 "
        "passengers and crew were rescued while eight remained missing. Six of the fatalities were children, he "
        "added.\n\n"
        "The provincial disaster office had earlier placed the number of dead at 27.\n\n"
        "The vessel was cleared to carry 140 people but its manifest listed only 132. \"There were passengers who "
        "were not on the list. That is already established,\" Dimaano told reporters in Filipino.\n\n"
        "Survivors said the ferry began to tilt after big waves hit its side and cargo came loose. Roldan Abella, "
        "41, a fish vendor, said he floated until daybreak holding a cooler box together with two other men.\n\n"
        "The owner, Pacific Star Shipping Lines, denied that the ferry was overloaded. \"Our vessel was seaworthy "
        "and properly certified,\" its spokesperson, lawyer Tricia Lomibao, said. The company said it would give "
        "P200,000 to the family of each victim.\n\n"
        "Transportation Secretary Benigno Salonga ordered the grounding of the firm's four other ships. He vowed "
        "that its officers would face charges.\n\n"
        "The Department of Social Welfare and Development said it had released P3.1 million in cash aid to 96 "
        "families. At the hospital in Guiuan, 23 survivors were still confined as of Thursday night, mostly for "
        "cuts and exposure, according to the chief of hospital, Dr. Marlon Yap.\n\n"
        "Sea accidents are common in the archipelago. More than 4,300 people died in December 1987 when the ferry "
        "Doña Paz collided with an oil tanker.",
        (),
        (
            count("death toll stood at [31]", "killed", 31, "Philippines", "Arnel Dimaano", "Philippines",
                  day="2025-11-09"),
            count("He said [118] passengers", "rescued", 118, "Philippines", "Arnel Dimaano", "Philippines",
                  role="civilian/any", day="2025-11-09"),
            count("while [eight] remained missing", "missing", 8, "Philippines", "Arnel Dimaano", "Philippines",
                  role="civilian/any", day="2025-11-09"),
            count("[Six] of the fatalities", "killed", 6, "Philippines", "Arnel Dimaano", "Philippines", role="child",
                  day="2025-11-09"),
            count("number of dead at [27]", "killed", 27, "Philippines", "provincial disaster office", "Philippines",
                  day="2025-11-09", flags="previous"),
            count("cleared to carry [140] people", "present/other", 140, "Philippines/", role="civilian/any"),
            count("listed only [132]", "present/other", 132, "Philippines", role="civilian/any"),
            count("together with [two] other men", "rescued/present/other", 2, "Philippines", "Roldan Abella", "",
                  role="civilian/any"),
            count("would give P[200,000]", "money", 200_000, "Philippines/Pacific Star Shipping Lines/",
                  "Pacific Star Shipping Lines/company", "Pacific Star Shipping Lines", flags="projected"),
            count("the firm's [four] other ships", "other", 4, "Philippines/Pacific Star Shipping Lines/",
                  "Benigno Salonga", "Philippines"),
            count("released P[3.1 million]", "money", 3_100_000,
                  "Philippines/Department of Social Welfare and Development/",
                  "Department of Social Welfare and Development",
                  "Philippines"),
            count("aid to [96] families", "other", 96, "Philippines", "Department of Social Welfare and Development",
                  "Philippines", role="civilian/any"),
            count("[23] survivors were still", "sick/wounded", 23, "Philippines", "Marlon Yap", "Philippines/",
                  role="civilian/any"),
            count("More than [4,300] people", "killed", 4300, "Philippines", q="at_least", day="1987-12-01",
                  flags="background"),
        ),
        (
            Told("passengers who were not on the list", "Arnel Dimaano", "Philippines"),
            Told("big waves hit its side", "Survivors", ""),
            Told("the ferry was overloaded", "Pacific Star Shipping Lines", "Pacific Star Shipping Lines", "deny",
                 denied=True),
            Told("was seaworthy and properly certified", "Tricia Lomibao", "Pacific Star Shipping Lines"),
            Told("its officers would face charges", "Benigno Salonga", "Philippines", "promise"),
        ),
    ),
    "Kisumu": Report(
        "East Africa Wire",
        "2025-08-07T12:45:00Z",
        "NAIROBI, Aug 7 (EAW) - Six people were shot dead and more than 60 injured when protests against a new "
        "fuel levy in western Kenya turned violent on Wednesday, the Kenya National Commission on Human Rights "
        "said.\n\n"
        "Police disputed the account. Spokeswoman Grace Muthoni said in a statement that two people had died, one "
        "of them in a fall from a moving truck, and that 38 officers were hurt, 11 of them seriously. \"Our "
        "officers acted with restraint in the face of extreme provocation,\" she said.\n\n"
        "Thousands of mostly young people took to the streets on Wednesday morning. In the lakeside city of Kisumu "
        "protesters torched three police vehicles and looted a supermarket.\n\n"
        "\"They were carrying flags and phones, nothing else,\" said Brian Odhiambo, a 24-year-old motorcycle taxi "
        "driver who said he had helped to take four bodies to the mortuary.\n\n"
        "Interior Minister Peter Lokorio announced that 176 people had been arrested. He accused the opposition of "
        "paying youths to cause chaos.\n\n"
        "Dorcas Wanyama, who leads the opposition Umoja Movement, denied any role in organising the marches and "
        "demanded the sacking of the Kisumu police commander.\n\n"
        "Amnesty International said at least seven activists had been taken from their homes by unidentified men "
        "since Monday and that their whereabouts were unknown. A government spokesman declined to comment.\n\n"
        "The Treasury says the levy will raise 22 billion shillings ($170 million) in its first year.\n\n"
        "Dozens of people were killed in June last year when police broke up demonstrations against tax rises.",
        (("Kenya", "Umoja Movement"),),
        (
            count("[Six] people were shot dead", "killed", 6, "Kenya", "Kenya National Commission on Human Rights",
                  "Kenya National Commission on Human Rights/Kenya", day="2025-08-06"),
            count("more than [60] injured", "wounded", 60, "Kenya", "Kenya National Commission on Human Rights",
                  "Kenya National Commission on Human Rights/Kenya", q="at_least", day="2025-08-06"),
            count("that [two] people had died", "killed", 2, "Kenya", "Grace Muthoni", "Kenya", day="2025-08-06"),
            count("[one] of them in a fall", "killed", 1, "Kenya", "Grace Muthoni", "Kenya", day="2025-08-06"),
            count("[38] officers were hurt", "wounded", 38, "Kenya", "Grace Muthoni", "Kenya", role="police",
                  day="2025-08-06"),
            count("[11] of them seriously", "wounded", 11, "Kenya", "Grace Muthoni", "Kenya", role="police",
                  day="2025-08-06"),
            count("[Thousands] of mostly young people", "present", 2000, "Kenya", role="civilian/any", q="vague",
                  day="2025-08-06"),
            count("torched [three] police vehicles", "destroyed", 3, "Kenya", role="police/any", day="2025-08-06"),
            count("to take [four] bodies", "killed", 4, "Kenya", "Brian Odhiambo", ""),
            count("that [176] people had been arrested", "detained", 176, "Kenya", "Peter Lokorio", "Kenya"),
            count("at least [seven] activists", "missing", 7, "Kenya", "Amnesty International",
                  "Amnesty International", role="civilian/any", q="at_least", day="2025-08-04"),
            count("will raise [22 billion] shillings", "money", 22_000_000_000, "Kenya/", "Treasury", "Kenya",
                  flags="projected"),
            count("($[170 million])", "money", 170_000_000, "Kenya/", "Treasury", "Kenya", flags="projected"),
            count("[Dozens] of people were killed", "killed", 24, "Kenya", q="vague", day="2024-06-01",
                  flags="background"),
        ),
        (
            Told("acted with restraint", "Grace Muthoni", "Kenya"),
            Told("carrying flags and phones", "Brian Odhiambo", ""),
            Told("paying youths to cause chaos", "Peter Lokorio", "Kenya", "accuse"),
            Told("any role in organising", "Dorcas Wanyama", "Umoja Movement", "deny", denied=True),
            Told("the sacking of the Kisumu police", "Dorcas Wanyama", "Umoja Movement", "demand"),
        ),
    ),
    "Kharkiv live": Report(
        "Europe Today Live",
        "2025-10-09T11:25:00Z",
        "Ukraine war live: rescuers search Kharkiv apartment block\n\n"
        "Updated Thursday 9 October 2025, 14.20 Kyiv time\n\n"
        "14.05 - Kharkiv death toll rises\n\n"
        "Rescue workers have pulled two more bodies from the ruins of a Kharkiv apartment building, raising the "
        "number of people killed in last night's missile strike to seven, the city's mayor, Oleh Tymchuk, says. "
        "\"We fear there are still people in the basement,\" he writes on Telegram. This morning the toll stood at "
        "five. Thirty-four residents are in hospital, among them six children, regional health officials say.\n\n"
        "12.50 - Moscow reports drone attacks\n\n"
        "Russia's Defence Ministry says its air defences shot down 92 Ukrainian drones overnight. Pavel Gorshkov, "
        "governor of the Belgorod region, reports that a woman was killed and three other people were wounded when "
        "a drone hit a minibus near the border. Kyiv denies targeting the vehicle.\n\n"
        "11.15 - Nearly all drones intercepted, says Kyiv\n\n"
        "Ukraine's air force says Russia fired 14 missiles and 310 drones during the night, and that all but 22 of "
        "the drones were brought down. Kremlin spokesmen insist that only military sites were attacked.\n\n"
        "10.30 - Blackouts in the south\n\n"
        "Around 40,000 households in the Odesa region have no electricity after a substation was hit, according to "
        "the grid operator, Pivdenergo. Crews hope to restore supplies by this evening.\n\n"
        "09.40 - EU promises air defence money\n\n"
        "The European Commission will ask member states to approve a further 2 billion euros for Ukrainian air "
        "defence, a senior EU official says. The Commission condemned the Kharkiv attack as \"cowardly\".\n\n"
        "What happened before\n\n"
        "In April a missile strike on the same part of Kharkiv killed 12 people.",
        (("Ukraine", "Russia"),),
        (
            count("pulled [two] more bodies", "killed", 2, "Ukraine", "Oleh Tymchuk", "Ukraine",
                  role="civilian/any", day="2025-10-08"),
            count("missile strike to [seven]", "killed", 7, "Ukraine", "Oleh Tymchuk", "Ukraine",
                  role="civilian/any", day="2025-10-08"),
            count("the toll stood at [five]", "killed", 5, "Ukraine", role="civilian/any", day="2025-10-08",
                  flags="previous"),
            count("[Thirty-four] residents", "wounded/sick", 34, "Ukraine", "regional health officials",
                  "Ukraine", role="civilian/any"),
            count("among them [six] children", "wounded/sick", 6, "Ukraine", "regional health officials",
                  "Ukraine", role="child"),
            count("shot down [92] Ukrainian drones", "destroyed", 92, "Ukraine",
                  "Defence Ministry/Russia's Defence Ministry", "Russia", role="military/any"),
            count("that [a] woman was killed", "killed", 1, "Russia", "Pavel Gorshkov", "Russia",
                  role="civilian/any"),
            count("and [three] other people were wounded", "wounded", 3, "Russia", "Pavel Gorshkov", "Russia",
                  role="civilian/any"),
            count("fired [14] missiles", "deployed/other", 14, "Russia", "air force/Ukraine's air force", "Ukraine",
                  role="military/any"),
            count("and [310] drones", "deployed/other", 310, "Russia", "air force/Ukraine's air force", "Ukraine",
                  role="military/any"),
            count("all but [22] of the drones", "other", 22, "Russia", "air force/Ukraine's air force", "Ukraine",
                  role="military/any"),
            count("Around [40,000] households", "other", 40_000, "Ukraine", "Pivdenergo/grid operator",
                  "Pivdenergo/Ukraine", role="civilian/any", q="about"),
            count("a further [2 billion] euros", "money", 2_000_000_000, "European Union/Ukraine/",
                  "senior EU official/EU official", "European Union", flags="projected"),
            count("killed [12] people", "killed", 12, "Ukraine", role="civilian/any", day="2025-04-01",
                  flags="background"),
        ),
        (
            Told("still people in the basement", "Oleh Tymchuk", "Ukraine", "state/warn/other"),
            Told("targeting the vehicle", "Kyiv/Ukraine", "Ukraine", "deny", denied=True),
            Told("only military sites were attacked", "Kremlin/Kremlin spokesmen", "Russia"),
            Told("the Kharkiv attack as", "European Commission", "European Union/European Commission", "condemn"),
        ),
    ),
}
# fmt: on
