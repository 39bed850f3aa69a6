"""Four episodes, some days on, told by state agencies and a local paper. All facts are invented."""

from __future__ import annotations

from tests.unit.enrich.claims.told import Told
from tests.unit.enrich.claims.told_sides import Report, count

GENERAL_STAFF = (
    "spokesman for the General Staff of the Korean People's Army/spokesman for the General Staff/spokesman/"
    "General Staff of the Korean People's Army/General Staff"
)

# fmt: off
REPORTS: dict[str, Report] = {
    "Zalambessa 2": Report(
        "Eritrean National News Service",
        "2025-10-16T14:00:00Z",
        "Asmara, 16 October 2025 - The Eritrean Defence Forces (EDF) yesterday crushed a fresh offensive by the "
        "Ethiopian army on the Tsorona front, killing 412 enemy soldiers and destroying nine tanks, the Ministry of "
        "Information announced.\n\n"
        "With this, the number of Ethiopian troops killed since the aggression was unleashed on Monday has reached "
        "1,050, the Ministry stated. A further 86 laid down their weapons and are \"being treated in accordance with "
        "our values\", it added.\n\n"
        "According to Brigadier General Habtom Weldu, commander of the central front, 21 members of the EDF were "
        "martyred in repelling the attack. He denied that Eritrea had lost 640 men, calling it \"a bedtime story for "
        "the people of Addis Ababa\".\n\n"
        "In the town of Senafe, Ethiopian warplanes on Tuesday bombed the livestock market. Dr Letebrhan Araya, "
        "Director of Senafe Hospital, said that 16 civilians were martyred, including five children and a midwife, "
        "and that 33 others sustained injuries. The Addis Ababa authorities deny that their aircraft crossed the "
        "border.\n\n"
        "The Ministry of Foreign Affairs yesterday handed a letter to the African Union's envoy, Josephine Wekesa, in "
        "which it demands that Ethiopia vacate all sovereign Eritrean territory, including the town of Badme. Ms "
        "Wekesa called on both parties to exercise restraint.\n\n"
        "Meanwhile, nationals abroad have to date contributed 3.2 million US dollars to the Martyrs' Trust Fund, the "
        "Ministry of Labour and Social Welfare disclosed. The Ministry plans to put up 400 houses for families from "
        "the border villages by the end of the year.\n\n"
        "It is to be recalled that 19,000 Eritreans were martyred in the war of 1998 to 2000, and that the Boundary "
        "Commission in The Hague awarded Badme to Eritrea in 2002.",
        (("Ethiopia", "Eritrea"),),
        (
            count("killing [412] enemy soldiers", "killed", 412, "Ethiopia", "Ministry of Information", "Eritrea",
                  role="military", day="2025-10-15"),
            count("destroying [nine] tanks", "destroyed", 9, "Ethiopia", "Ministry of Information", "Eritrea",
                  role="military/any", day="2025-10-15"),
            count("has reached [1,050]", "killed", 1050, "Ethiopia", "Ministry/Ministry of Information", "Eritrea",
                  role="military", day="2025-10-13"),
            count("A further [86] laid down", "captured/detained", 86, "Ethiopia", "Ministry/Ministry of Information",
                  "Eritrea", role="military"),
            count("front, [21] members of the EDF", "killed", 21, "Eritrea", "Habtom Weldu", "Eritrea",
                  role="military"),
            count("had lost [640] men", "killed/casualties", 640, "Eritrea", "Habtom Weldu", "Eritrea",
                  role="military/any", flags="denied"),
            count("that [16] civilians", "killed", 16, "Eritrea", "Letebrhan Araya", "Eritrea", role="civilian",
                  day="2025-10-14"),
            count("including [five] children", "killed", 5, "Eritrea", "Letebrhan Araya", "Eritrea", role="child",
                  day="2025-10-14"),
            count("and [a] midwife", "killed", 1, "Eritrea", "Letebrhan Araya", "Eritrea",
                  role="medic/civilian", day="2025-10-14"),
            count("that [33] others", "wounded", 33, "Eritrea", "Letebrhan Araya", "Eritrea", role="civilian/any",
                  day="2025-10-14"),
            count("contributed [3.2 million] US dollars", "money", 3_200_000, "Eritrea/",
                  "Ministry of Labour and Social Welfare", "Eritrea"),
            count("put up [400] houses", "other", 400, "Eritrea", "Ministry/Ministry of Labour and Social Welfare",
                  "Eritrea", role="any/civilian", flags="projected"),
            count("that [19,000] Eritreans", "killed", 19_000, "Eritrea", role="any/military", day="1998-01-01",
                  flags="background"),
        ),
        (
            Told("their aircraft crossed", "Addis Ababa authorities/Addis Ababa", "Ethiopia", "deny", denied=True),
            Told("vacate all sovereign", "Ministry of Foreign Affairs", "Eritrea", "demand"),
            Told("exercise restraint", "Josephine Wekesa", "African Union", "call_for"),
        ),
    ),
    "Yeonpyeong 2": Report(
        "Taedong News Agency",
        "2025-11-10T01:00:00Z",
        "Pyongyang, November 10 (TNA) -- A spokesman for the General Staff of the Korean People's Army (KPA) issued a "
        "statement on Monday in connection with the grave military provocation by the ROK puppets in the West Sea of "
        "Korea.\n\n"
        "\"On November 8 the warships of the ROK gangsters intruded deep into the waters of our side and fired more "
        "than 300 shells at a patrol boat of our Navy which was on routine duty,\" the spokesman said. \"Five sailors "
        "of our Navy fell like heroes at their posts and 13 others were wounded.\"\n\n"
        "According to the statement, the gunners of the KPA dealt a merciless retaliatory blow at the enemy, sending "
        "two of its warships to the bottom of the sea and killing or wounding over 60. The spokesman denied that any "
        "vessel of the KPA had been lost, branding it as a sheer fabrication of the Seoul military warmongers.\n\n"
        "He warned that the West Sea would become a grave for the provokers should they cross the maritime border "
        "again.\n\n"
        "Captain Ri Chol Ung, who brought the patrol boat back to its base despite a wound in the arm, told TNA that "
        "all 29 men of his crew had asked to return to the sea without delay.\n\n"
        "Meanwhile, the ROK defence ministry was compelled to admit on Sunday that four of its sailors had died.\n\n"
        "Across the country people are burning with the will to take revenge. Some 470,000 young people have "
        "volunteered to join the army in two days, the Central Committee of the Youth League said. The working people "
        "of South Hwanghae Province have sent 25 lorries with pork, apples and letters to the naval units on the "
        "front line.\n\n"
        "In June 1999 the puppet navy made a similar surprise attack in the same waters, in which it sank a torpedo "
        "boat of the KPA.",
        (("South Korea", "North Korea"),),
        (
            count("more than [300] shells", "other", 300, "North Korea/South Korea/", GENERAL_STAFF, "North Korea",
                  role="any/military", q="at_least", day="2025-11-08"),
            count("\"[Five] sailors", "killed", 5, "North Korea", GENERAL_STAFF, "North Korea", role="military",
                  day="2025-11-08"),
            count("and [13] others", "wounded", 13, "North Korea", GENERAL_STAFF, "North Korea", role="military",
                  day="2025-11-08"),
            count("[two] of its warships", "destroyed", 2, "South Korea", "statement/" + GENERAL_STAFF, "North Korea",
                  role="any/military", day="2025-11-08"),
            count("wounding over [60].", "casualties", 60, "South Korea", "statement/" + GENERAL_STAFF, "North Korea",
                  role="military/any", q="at_least", day="2025-11-08"),
            count("all [29] men of his crew", "present/other", 29, "North Korea", "Ri Chol Ung", "North Korea",
                  role="military/any"),
            count("that [four] of its sailors", "killed", 4, "South Korea",
                  "ROK defence ministry/defence ministry", "South Korea", role="military"),
            count("Some [470,000] young people", "other", 470_000, "North Korea",
                  "Central Committee of the Youth League/Youth League",
                  "North Korea/Youth League/Central Committee of the Youth League", role="any/civilian", q="about"),
            count("sent [25] lorries", "other/deployed", 25, "North Korea", role="any/civilian"),
            count("sank [a] torpedo", "destroyed", 1, "North Korea", role="any/military", day="1999-06-01",
                  flags="background"),
        ),
        (
            Told("vessel of the KPA had been lost", GENERAL_STAFF, "North Korea", "deny", denied=True),
            Told("would become a grave", GENERAL_STAFF, "North Korea", "warn"),
        ),
    ),
    "Tansiga 2": Report(
        "Agence Faso Info (translated)",
        "2026-02-11T10:30:00Z",
        "Ouagadougou, 11 February 2026 (AFI) - The Chief of the General Staff of the Armies, General Moussa Kabore, "
        "affirmed on Tuesday evening that the Tansiga detachment is again under the control of the fighting forces, "
        "after a vast sweep which has permitted to neutralize 163 terrorists since Sunday.\n\n"
        "In a communique read on the national television, the General Staff recognizes 17 fallen on the side of the "
        "Defence and Security Forces, of whom five Volunteers for the Defence of the Homeland (VDP), as well as 23 "
        "wounded evacuated to Ouagadougou by air. The same communique specifies that 48 motorcycles were recovered "
        "from the enemy. The General Staff denies formally the taking of hostages among the soldiers.\n\n"
        "For his part, the governor of the region, Colonel Issouf Barry, gave account of 29 civilians savagely killed "
        "by the terrorists in their flight, among them eight women and 11 children. He called on the populations to "
        "keep calm and to collaborate with the forces.\n\n"
        "The spokesman of the Government, Gilbert Sawadogo, denied that 200 soldiers lost their lives at Tansiga. "
        "\"It is a lie manufactured abroad,\" he declared to the press.\n\n"
        "The Minister in charge of Humanitarian Action, Aline Ouedraogo, went on Tuesday to Djibo, where, she "
        "indicated, 9,400 displaced persons have been registered. She announced that the State has released 750 "
        "million CFA francs for their care.\n\n"
        "From Bamako, the Malian Minister of Defence condemned the cowardly attack and promised the sending of 300 "
        "men of the "
        "unified force of the Confederation of Sahel States (AES).\n\n"
        "As a reminder, the same detachment had been the target in June 2023 of an attack which had cost the lives of "
        "34 soldiers.",
        (),
        (
            count("neutralize [163] terrorists", "killed/casualties", 163, "", "Moussa Kabore", "Burkina Faso",
                  role="any/military", day="2026-02-08"),
            count("recognizes [17] fallen", "killed", 17, "Burkina Faso",
                  "General Staff/General Staff of the Armies/communique", "Burkina Faso", role="military/any"),
            count("of whom [five] Volunteers", "killed", 5, "Burkina Faso",
                  "General Staff/General Staff of the Armies/communique", "Burkina Faso",
                  role="military/any/civilian"),
            count("as [23] wounded", "wounded/evacuated", 23, "Burkina Faso",
                  "General Staff/General Staff of the Armies/communique", "Burkina Faso", role="military/any"),
            count("that [48] motorcycles", "captured/other", 48, "",
                  "communique/same communique/General Staff", "Burkina Faso", role="any/military"),
            count("of [29] civilians", "killed", 29, "Burkina Faso", "Issouf Barry", "Burkina Faso", role="civilian"),
            count("them [eight] women", "killed", 8, "Burkina Faso", "Issouf Barry", "Burkina Faso",
                  role="civilian/any"),
            count("and [11] children", "killed", 11, "Burkina Faso", "Issouf Barry", "Burkina Faso", role="child"),
            count("that [200] soldiers", "killed", 200, "Burkina Faso", "Gilbert Sawadogo", "Burkina Faso",
                  role="military", flags="denied"),
            count("[9,400] displaced persons", "displaced", 9400, "Burkina Faso", "Aline Ouedraogo",
                  "Burkina Faso", role="any/civilian"),
            count("released [750 million] CFA", "money", 750_000_000, "Burkina Faso", "Aline Ouedraogo",
                  "Burkina Faso"),
            count("sending of [300] men", "deployed", 300, "Mali/Confederation of Sahel States/AES/",
                  "Malian Minister of Defence/Minister of Defence", "Mali", role="military/any", flags="projected"),
            count("lives of [34] soldiers", "killed", 34, "Burkina Faso", role="military", day="2023-06-01",
                  flags="background"),
        ),
        (
            Told("taking of hostages", "General Staff/General Staff of the Armies", "Burkina Faso", "deny",
                 denied=True),
            Told("keep calm and to collaborate", "Issouf Barry", "Burkina Faso", "call_for"),
            Told("is a lie manufactured", "Gilbert Sawadogo", "Burkina Faso"),
            Told("cowardly attack", "Malian Minister of Defence/Minister of Defence", "Mali", "condemn"),
        ),
    ),
    "San Marcos 2": Report(
        "El Pregonero de San Marcos",
        "2026-01-24T12:00:00Z",
        "Thursday's earthquake has taken 87 lives in the department of San Marcos, Governor Elvira Fuentes confirmed "
        "last night, up from the 57 she had given in the morning.\n\n"
        "Her figure does not convince the mayor of the departmental capital. Otto Maldonado maintains that there are "
        "112 dead once the hamlets are counted, and he accused the disaster agency Conred of hiding the true size of "
        "the tragedy. \"Nobody is hiding anything,\" replied Claudia Interiano, the agency's executive secretary. "
        "\"We count those whom the forensic doctors have identified.\"\n\n"
        "There was also a reason to applaud. In Las Cruces Altas, rescuers with dogs brought out a mother and her two "
        "sons on Friday evening, 41 hours after the hillside came down. Nine neighbours are still under the earth, "
        "says the volunteer fireman Byron Chun.\n\n"
        "At the national hospital, the director, Dr. Ingrid Perez, reported that 346 patients had been attended to, 58 "
        "of them with fractures that required surgery. Three newborns were taken to Quetzaltenango by helicopter, she "
        "said, because the incubators are without power.\n\n"
        "The company Minera Tacana informed that three of its workers had perished in the El Boqueron mine. The "
        "miners' union Sitramin contradicted it: according to its leader, Rudy Cifuentes, seven men have been trapped "
        "below since Thursday and nobody has gone down to look for them.\n\n"
        "Around 640 people slept last night on the pitch of the municipal stadium. Police detained five men accused of "
        "looting an electrical goods shop on the 9th Street.\n\n"
        "The Ministry of Communications puts the damage to the road to Malacatan at 45 million quetzales. Classes "
        "remain suspended until further notice.\n\n"
        "The older people of the town compare what has happened with November 2012, when another earthquake killed "
        "44.",
        (("Minera Tacana", "Sitramin"),),
        (
            count("taken [87] lives", "killed", 87, "Guatemala", "Elvira Fuentes", "Guatemala", day="2026-01-22"),
            count("from the [57] she", "killed", 57, "Guatemala", "Elvira Fuentes", "Guatemala", day="2026-01-22",
                  flags="previous"),
            count("are [112] dead", "killed", 112, "Guatemala", "Otto Maldonado", "Guatemala", day="2026-01-22"),
            count("out [a] mother", "rescued", 1, "Guatemala", role="any/civilian", day="2026-01-23"),
            count("her [two] sons", "rescued", 2, "Guatemala", role="any/child/civilian", day="2026-01-23"),
            count("[Nine] neighbours", "missing", 9, "Guatemala", "Byron Chun", "Guatemala/", role="any/civilian"),
            count("that [346] patients", "sick/wounded", 346, "Guatemala", "Ingrid Perez", "Guatemala",
                  role="any/civilian"),
            count("attended to, [58] of them", "wounded/sick", 58, "Guatemala", "Ingrid Perez", "Guatemala",
                  role="any/civilian"),
            count("[Three] newborns", "evacuated/other/sick", 3, "Guatemala", "Ingrid Perez", "Guatemala",
                  role="child/any"),
            count("that [three] of its workers", "killed", 3, "Minera Tacana/Guatemala", "Minera Tacana",
                  "Minera Tacana", role="any/civilian", day="2026-01-22"),
            count("[seven] men have been trapped", "missing/other", 7, "Minera Tacana/Guatemala", "Rudy Cifuentes",
                  "Sitramin", role="any/civilian", day="2026-01-22"),
            count("Around [640] people", "present/displaced", 640, "Guatemala", role="any/civilian", q="about",
                  day="2026-01-23"),
            count("detained [five] men", "detained", 5, "Guatemala", role="any/civilian"),
            count("at [45 million] quetzales", "money", 45_000_000, "Guatemala", "Ministry of Communications",
                  "Guatemala"),
            count("killed [44].", "killed", 44, "Guatemala", role="any", day="2012-11-01", flags="background"),
        ),
        (
            Told("hiding the true size", "Otto Maldonado", "Guatemala", "accuse"),
            Told("Nobody is hiding anything", "Claudia Interiano", "Guatemala"),
            Told("whom the forensic doctors have identified", "Claudia Interiano", "Guatemala"),
        ),
    ),
}
# fmt: on
