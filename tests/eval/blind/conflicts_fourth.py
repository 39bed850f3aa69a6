"""Articles on conflicts and politics, with their gold; see the package. All facts are invented."""

from __future__ import annotations

from tests.unit.enrich.claims.told import Told
from tests.unit.enrich.claims.told_sides import Report, count

CODECO = "Cooperative for the Development of the Congo"
CONGO = "Democratic Republic of the Congo/Democratic Republic of Congo/DR Congo/Congo"
JNIM = (
    "JNIM/Jamaat Nusrat al-Islam wal-Muslimin/Jama'at Nusrat al-Islam wal-Muslimin/Jama'at Nasr al-Islam wal Muslimin"
)

# fmt: off
FOURTH: dict[str, Report] = {
    "Djugu": Report(
        "Great Lakes Newsroom",
        "2025-02-14T12:00:00Z",
        "BUNIA, DR Congo, Feb 14 - Militiamen with machetes and rifles butchered 51 people, most of them women and "
        "children, in a camp for the displaced in Djugu territory in a single night last month, the United Nations "
        "said on Friday in a report that faults peacekeepers as well as the army for failing to step in.\n\n"
        "Investigators of the UN Joint Human Rights Office established that about 80 fighters of the Cooperative for "
        "the Development of the Congo, or CODECO, entered the Lodda site at 8 p.m. on January 20 and stayed for three "
        "hours.\n\n"
        "Eighteen of the dead were under ten, the report says. A further 36 people were wounded, 112 huts torched and "
        "nine girls abducted to serve as \"wives\"; only two have since been found.\n\n"
        "An army post manned by 30 soldiers 1.5 kilometres away \"emptied without a shot\", it adds, while a UN base "
        "with 250 Bangladeshi peacekeepers took four hours to send out a patrol.\n\n"
        "CODECO spokesman Basa Lokana rejected the findings. \"It was the Zaire militia that came, dressed like us,\" "
        "he said by phone, claiming that his own group had lost seven men defending the camp.\n\n"
        "Lieutenant Prosper Mbayo, the army's spokesman in Ituri, conceded \"shortcomings\" and announced that two "
        "officers had been arrested. He maintained, however, that only 38 bodies had been buried.\n\n"
        "Aicha Benhaddou, who heads the UN mission, MONUSCO, called the failings \"unacceptable\" and promised "
        "disciplinary measures. Bangladesh said it would wait for the outcome of its own inquiry.\n\n"
        "Mateso Dhena, who chairs the camp committee, said the survivors had received neither food nor an apology. "
        "\"We buried our children with our hands,\" he said.\n\n"
        "Medecins Sans Frontieres, whose surgeons operated on 14 of the injured in Bunia, has suspended its mobile "
        "clinics in the area after a nurse was shot and wounded on February 3.\n\n"
        "By the UN's count CODECO has killed over 3,900 people since it took up arms in late 2017 and driven 1.4 "
        "million from their homes. The militia says it protects Lendu farmers from Hema herders. An earlier conflict "
        "between the two communities left some 60,000 dead between 1999 and 2003, when a French-led European force "
        "of 1,800 was sent to Bunia.",
        (*((side, group) for side in CONGO.split("/") for group in (CODECO, "CODECO")),),
        (
            count("butchered [51] people", "killed", 51, CONGO, "United Nations", "United Nations",
                  role="any/civilian"),
            count("about [80] fighters", "deployed/other/present", 80, f"{CODECO}/CODECO",
                  "UN Joint Human Rights Office/Investigators/Joint Human Rights Office", "United Nations",
                  role="military/any", q="about", day="2025-01-20"),
            count("[Eighteen] of the dead", "killed", 18, CONGO, "report/the report/United Nations", "United Nations",
                  role="child"),
            count("A further [36] people", "wounded", 36, CONGO, "report/the report/United Nations", "United Nations",
                  role="any/civilian"),
            count("[112] huts", "destroyed", 112, CONGO, "report/the report/United Nations", "United Nations",
                  role="any/civilian"),
            count("[nine] girls", "missing", 9, CONGO, "report/the report/United Nations", "United Nations",
                  role="child/any/civilian"),
            count("only [two] have since", "rescued", 2, CONGO, "report/the report/United Nations", "United Nations",
                  role="child/any/civilian"),
            count("[30] soldiers", "deployed", 30, CONGO, "report/the report/United Nations", "United Nations",
                  role="military"),
            count("[250] Bangladeshi peacekeepers", "deployed", 250, "Bangladesh/United Nations",
                  "report/the report/United Nations", "United Nations", role="military/any"),
            count("lost [seven] men", "killed", 7, f"{CODECO}/CODECO", "Basa Lokana", f"{CODECO}/CODECO",
                  role="military/any"),
            count("that [two] officers", "detained", 2, CONGO, "Prosper Mbayo", CONGO, role="military/any/police"),
            count("only [38] bodies", "killed", 38, CONGO, "Prosper Mbayo", CONGO, role="any/civilian"),
            count("[14] of the injured", "wounded", 14, CONGO, role="any/civilian"),
            count("[a] nurse", "wounded", 1, f"{CONGO}/Médecins Sans Frontières/Medecins Sans Frontieres/",
                  role="medic", day="2025-02-03"),
            count("killed over [3,900] people", "killed", 3900, CONGO, "UN/United Nations", "United Nations",
                  q="at_least"),
            count("driven [1.4 million]", "displaced", 1_400_000, CONGO, "UN/United Nations", "United Nations"),
            count("some [60,000] dead", "killed", 60_000, CONGO, q="about", day="1999-01-01", flags="background"),
            count("[1,800]", "deployed", 1800, "European Union/France/", role="military", flags="background"),
        ),
        (
            Told("the findings", "Basa Lokana", CODECO, "deny", denied=True),
            Told("It was the Zaire militia", "Basa Lokana", CODECO, "state/accuse"),
            Told("shortcomings", "Prosper Mbayo", "Democratic Republic of the Congo", "state/confirm"),
            Told("unacceptable", "Aicha Benhaddou", "United Nations", "state/condemn/other"),
            Told("disciplinary measures", "Aicha Benhaddou", "United Nations", "promise"),
            Told("wait for the outcome", "Bangladesh", "Bangladesh", "state/announce"),
            Told("neither food nor an apology", "Mateso Dhena", ""),
            Told("We buried our children", "Mateso Dhena", ""),
            Told("it protects Lendu farmers", "militia/The militia/CODECO", CODECO),
        ),
    ),
    "Antwerp": Report(
        "The Morning Ledger",
        "2025-12-06T21:45:00+01:00",
        "Antwerp attack live: nine dead as police hunt second suspect\n\n"
        "21.42\nWhat we know so far\n"
        "• Nine people have died and 48 are injured after a lorry was driven into the Christmas market on the "
        "Groenplaats shortly before 6pm and a gunman opened fire on those fleeing.\n"
        "• Federal prosecutors say one assailant was shot dead by police and another is on the run.\n"
        "• Prime minister Lieven Maes has asked people in the city to stay at home.\n\n"
        "21.20\nToll revised\n"
        "The city's crisis centre has corrected itself. It now speaks of nine fatalities, not 11 as it announced half "
        "an hour ago, saying some victims were counted twice.\n\n"
        "21.05\nThe university hospital, UZA, says it is treating 17 casualties, four of whom are children. \"It is "
        "like a field hospital in here,\" the head of emergency medicine, Prof An Verlinden, tells broadcaster VRT. "
        "Two have lost limbs, she says.\n\n"
        "20.50\nThe crisis centre confirms that 11 people have lost their lives.\n\n"
        "20.31\nOur reporter Joost de Wit is at the cordon. \"I can see six bodies under white sheets and a pushchair "
        "lying on its side,\" he writes. \"Officers are shouting at everyone to switch off their phones.\"\n\n"
        "20.14\nHelp from across the border: the Netherlands has sent 40 ambulances and 25 trauma doctors, Dutch "
        "health minister Sanne Kuipers says.\n\n"
        "19.58\nIslamic State has claimed responsibility through its Amaq channel. It called the driver \"a soldier of "
        "the caliphate\" but offered no proof.\n\n"
        "19.35\nFleur Janssens, 23, was buying waffles when the lorry came. \"Two men jumped out of the cab. I ran and "
        "did not look back,\" she says.\n\n"
        "19.10\nBelgian interior minister Katrien Wouters says 350 soldiers are being deployed at stations and in "
        "shopping streets. The threat level has gone up to four, the maximum. Asked about warnings from a foreign "
        "service, she denied that any tip-off was ignored.\n\n"
        "18.52\nUp to 3,000 visitors were on the square when it happened, the organisers say.\n\n"
        "18.40\nThe local paper De Sinjoor is reporting at least three dead. If that is borne out, it would be the "
        "worst attack in Belgium since 22 March 2016, when 32 people were murdered in suicide bombings at Brussels "
        "airport and on the metro.",
        (("Belgium", "Islamic State"),),
        (
            count("live: [nine] dead", "killed", 9, "Belgium", day="2025-12-06"),
            count("[Nine] people have died", "killed", 9, "Belgium", day="2025-12-06", role="any/civilian"),
            count("[48] are injured", "wounded", 48, "Belgium", day="2025-12-06", role="any/civilian"),
            count("[one] assailant", "killed", 1, "Belgium/Islamic State/", "Federal prosecutors", "Belgium",
                  role="any/military", day="2025-12-06"),
            count("speaks of [nine] fatalities", "killed", 9, "Belgium", "crisis centre/city's crisis centre",
                  "Belgium", role="any/civilian", day="2025-12-06"),
            count("not [11] as it announced", "killed", 11, "Belgium", "crisis centre/city's crisis centre",
                  "Belgium", role="any/civilian", day="2025-12-06", flags="previous"),
            count("treating [17] casualties", "wounded/casualties/sick", 17, "Belgium", "UZA/university hospital",
                  "Belgium/UZA/", role="any/civilian"),
            count("[four] of whom are children", "wounded/casualties/sick", 4, "Belgium", "UZA/university hospital",
                  "Belgium/UZA/", role="child"),
            count("[Two] have lost limbs", "wounded", 2, "Belgium", "An Verlinden", "Belgium/UZA/",
                  role="any/civilian/child"),
            count("confirms that [11] people", "killed", 11, "Belgium", "crisis centre/city's crisis centre",
                  "Belgium", role="any/civilian", day="2025-12-06"),
            count("[six] bodies", "killed", 6, "Belgium", "Joost de Wit", "", role="any/civilian", day="2025-12-06"),
            count("[40] ambulances", "deployed", 40, "Netherlands", "Sanne Kuipers", "Netherlands",
                  role="any/medic"),
            count("[25] trauma doctors", "deployed", 25, "Netherlands", "Sanne Kuipers", "Netherlands", role="medic"),
            count("[Two] men jumped", "other/present/deployed", 2, "Islamic State/Belgium/", "Fleur Janssens", "",
                  role="any/military", day="2025-12-06"),
            count("[350] soldiers", "deployed", 350, "Belgium", "Katrien Wouters", "Belgium", role="military"),
            count("Up to [3,000] visitors", "present", 3000, "Belgium/", "organisers/the organisers", "",
                  role="civilian/any", q="at_most", day="2025-12-06"),
            count("at least [three] dead", "killed", 3, "Belgium", "De Sinjoor", "De Sinjoor/", q="at_least",
                  role="any/civilian", day="2025-12-06"),
            count("[32] people were murdered", "killed", 32, "Belgium", role="any/civilian", day="2016-03-22",
                  flags="background"),
        ),
        (
            Told("in the city to stay at home", "Lieven Maes", "Belgium", "call_for/demand/other"),
            Told("some victims were counted twice", "crisis centre/city's crisis centre", "Belgium"),
            Told("like a field hospital", "An Verlinden", ""),
            Told("Officers are shouting", "Joost de Wit", ""),
            Told("responsibility", "Islamic State", "Islamic State", "state/announce/confirm/other"),
            Told("a soldier of", "Islamic State", "Islamic State", "state/other"),
            Told("any tip-off was ignored", "Katrien Wouters", "Belgium", "deny", denied=True),
        ),
    ),
    "Diema": Report(
        "Vestnik Sahelya (translated)",
        "2025-07-02T14:27:00+03:00",
        "BAMAKO, July 2. /Corr. Vestnik/. The Armed Forces of Mali together with the African Corps liquidated up to 80 "
        "militants in the course of a special operation in the west of the country, reports on Wednesday the General "
        "Staff of the republic.\n\n"
        "\"As a result of air strikes in the area of the locality Diema, a base of the terrorists was destroyed and "
        "together with it 12 pickups with large-caliber machine guns and about 60 motorcycles,\" is said in the "
        "communique of the General Staff.\n\n"
        "According to the data of the military department, on the side of the government forces perished three "
        "servicemen, seven more received wounds of varying degree of severity.\n\n"
        "On the eve the grouping Jamaat Nusrat al-Islam wal-Muslimin (JNIM, forbidden in the RF) took upon itself the "
        "responsibility for attacks on several cities and declared about the destruction of not less than 90 soldiers "
        "and the capture of 22. In Bamako these data were refuted.\n\n"
        "The governor of the region of Kayes, General Issa Dembele, who earlier informed about five perished peaceful "
        "residents, on Wednesday specified this number to nine.\n\n"
        "As told to the correspondent a source in the administration of the city of Nioro, the militants burned the "
        "building of customs, shot a customs officer and led away two of his colleagues in an unknown direction.\n\n"
        "The MFA of Sri Lanka confirmed the abduction of four citizens of this country, who worked at a gold mine. For "
        "their release, as affirm local media, the kidnappers demand 2 million euros.\n\n"
        "\"The situation is under full control, the enemy is retreating,\" assured the Minister of Defense of Mali "
        "Modibo Traore. In turn, the Embassy of Russia informed the agency that Russian citizens did not suffer.\n\n"
        "In the African Union called to increase the help to the countries of the Sahel.\n\n"
        "The African Corps of the Ministry of Defense of the RF in June replaced in Mali the PMC Wagner. By "
        "estimates of experts, its number comprises from 2 to 2.5 thousand people.\n\n"
        "We remind, in July 2024 near Tinzaouaten, at the border with Algeria, in an ambush of Tuareg separatists "
        "perished more than 50 fighters of Wagner and 19 Malian military.",
        (*(("Mali", group) for group in JNIM.split("/")), *(("Russia", group) for group in JNIM.split("/"))),
        (
            count("up to [80] militants", "killed", 80, f"{JNIM}/", "General Staff", "Mali", role="military/any",
                  q="at_most"),
            count("[12] pickups", "destroyed", 12, f"{JNIM}/", "General Staff/communique", "Mali",
                  role="any/military"),
            count("about [60] motorcycles", "destroyed", 60, f"{JNIM}/", "General Staff/communique", "Mali",
                  role="any/military", q="about"),
            count("perished [three] servicemen", "killed", 3, "Mali", "military department/General Staff", "Mali",
                  role="military"),
            count("[seven] more received wounds", "wounded", 7, "Mali", "military department/General Staff", "Mali",
                  role="military/any"),
            count("not less than [90] soldiers", "killed/casualties", 90, "Mali", JNIM, JNIM, role="military",
                  q="at_least", day="2025-07-01"),
            count("the capture of [22]", "captured", 22, "Mali", JNIM, JNIM, role="military/any", day="2025-07-01"),
            count("[five] perished peaceful", "killed", 5, "Mali", "Issa Dembele", "Mali", role="civilian",
                  flags="previous"),
            count("number to [nine]", "killed", 9, "Mali", "Issa Dembele", "Mali", role="civilian/any"),
            count("[a] customs officer", "killed/wounded", 1, "Mali", "source/a source/a source in the administration",
                  "Mali/", role="any/police/civilian"),
            count("[two] of his colleagues", "missing", 2, "Mali", "source/a source/a source in the administration",
                  "Mali/", role="any/police/civilian"),
            count("abduction of [four] citizens", "missing", 4, "Sri Lanka", "MFA of Sri Lanka/MFA", "Sri Lanka",
                  role="civilian/any"),
            count("[2 million] euros", "money", 2_000_000, "Sri Lanka/", "kidnappers/the kidnappers/local media",
                  f"{JNIM}/"),
            count("[2 to 2.5 thousand] people", "deployed/other", (2000, 2500),
                  "African Corps/Africa Corps/Russia", "experts", "", role="military/any"),
            count("more than [50] fighters", "killed", 50, "Wagner/Wagner Group/PMC Wagner/Russia", role="military/any",
                  q="at_least", day="2024-07-01", flags="background"),
            count("[19] Malian military", "killed", 19, "Mali", role="military", day="2024-07-01",
                  flags="background"),
        ),
        (
            Told("these data", "Bamako/Mali", "Mali", "deny", denied=True),
            Told("The situation is under full control", "Modibo Traore", "Mali", "state/promise"),
            Told("Russian citizens did not suffer", "Embassy of Russia/Embassy", "Russia"),
            Told("to increase the help", "African Union", "African Union", "call_for"),
        ),
    ),
}
# fmt: on
