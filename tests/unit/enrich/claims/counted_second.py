"""A landslide and a border clash, three reports of each, with tolls that change. All facts are invented."""

from __future__ import annotations

from tests.unit.enrich.claims.counted_story import Told, fig

SECOND: dict[str, Told] = {
    "landslide in Uganda, first day": Told(
        "Nile Basin Press",
        "2024-11-28T16:00:00Z",
        "KAMPALA (Nile Basin Press) - At least 13 people were killed and dozens more are feared dead after "
        "landslides swept through six villages in eastern Uganda on Wednesday night, the Uganda Red Cross said "
        "on Thursday.\n\n"
        "Some 40 houses were completely buried and several others were damaged, the aid group said in a "
        "statement. Fifteen injured people had been taken to Bulambuli hospital, where two of them died, "
        "according to district police commander Moses Okello.\n\n"
        '"We have recovered 13 bodies so far, most of them children," Irene Nakasiita, a spokeswoman for the '
        "Red Cross, told reporters. She added that about 100 people were still missing.\n\n"
        "The prime minister's office said more than 1,000 residents had been moved to a school in a "
        "neighbouring district. The army has sent 120 soldiers to help with the search.\n\n"
        "In 2010, mudslides in the Bududa region killed more than 100 people.",
        (
            fig("13", "killed", 13, "Uganda", "Uganda Red Cross", "Uganda Red Cross", q="at_least", day="2024-11-27"),
            fig(
                "dozens",
                "killed",
                24,
                "Uganda",
                "Uganda Red Cross",
                "Uganda Red Cross",
                q="vague",
                day="2024-11-27",
                flags="projected",
            ),
            fig(
                "40",
                "destroyed",
                40,
                "Uganda",
                "aid group|Uganda Red Cross",
                "Uganda Red Cross",
                q="about",
                day="2024-11-27",
            ),
            fig("Fifteen", "wounded", 15, "Uganda", "Moses Okello", "Uganda", day="2024-11-27"),
            fig("two", "killed", 2, "Uganda", "Moses Okello", "Uganda", day="2024-11-27"),
            fig("13", "killed", 13, "Uganda", "Irene Nakasiita", "Uganda Red Cross", day="2024-11-27"),
            fig("100", "missing", 100, "Uganda", "Irene Nakasiita", "Uganda Red Cross", q="about", day="2024-11-27"),
            fig("1,000", "evacuated", 1000, "Uganda", "prime minister's office|office", "Uganda", q="at_least"),
            fig("120", "deployed", 120, "Uganda", role="military"),
            fig("100", "killed", 100, "Uganda", q="at_least", day="2010-01-01", flags="background"),
        ),
    ),
    "landslide in Uganda, second day": Told(
        "Great Lakes Monitor",
        "2024-11-29T18:30:00Z",
        "The death toll from landslides that buried homes in Uganda's mountainous east on Wednesday has climbed "
        "to 20 after rescuers dug seven more bodies out of the mud, police said on Friday.\n\n"
        "Of the 20 dead, 11 are children, police spokesman Rogers Taitika said. Another 113 people are "
        "unaccounted for, down from an earlier estimate of 150.\n\n"
        "Heavy rain forced the teams to break off the search for several hours. The UN refugee agency, UNHCR, "
        "has flown in tents for 800 families.\n\n"
        'Local councillor Esther Nambozo disputed the police count. "In my parish alone 32 people have not been '
        'seen since that night," she said.\n\n'
        "President Yoweri Museveni offered 5 million shillings to the family of each person killed and said 2,500 "
        "people living on the slopes would be resettled.",
        (
            fig("20", "killed", 20, "Uganda", "police", "Uganda", day="2024-11-27"),
            fig("seven", "killed", 7, "Uganda", "police", "Uganda", day="2024-11-27"),
            fig("20", "killed", 20, "Uganda", "Rogers Taitika", "Uganda", day="2024-11-27"),
            fig("11", "killed", 11, "Uganda", "Rogers Taitika", "Uganda", "child", day="2024-11-27"),
            fig("113", "missing", 113, "Uganda", day="2024-11-27"),
            fig("150", "missing", 150, "Uganda", day="2024-11-27", flags="previous"),
            fig("32", "missing", 32, "Uganda", "Esther Nambozo", "Uganda", day="2024-11-27"),
            fig("5 million", "money", 5_000_000, None, "Yoweri Museveni", "Uganda"),
            fig("2,500", "evacuated", 2500, "Uganda", "Yoweri Museveni", "Uganda", flags="projected"),
        ),
        missed="32",
        extra=1,
    ),
    "landslide in Uganda, a week on": Told(
        "Rift Newswire",
        "2024-12-05T09:15:00Z",
        "Uganda on Wednesday called off the search for victims of last week's landslides with 36 bodies found and "
        "58 people still listed as missing, a government minister said.\n\n"
        "Lillian Aber, the minister for disaster preparedness, told parliament that the missing would be "
        "declared dead after three months. Her ministry had put the number of missing at 113 on Friday, but "
        "many of them have since turned up with relatives, she said.\n\n"
        "Twenty-eight people remain in hospital, four of them in a critical condition.\n\n"
        "Nearly 5,400 people are living in a camp in Kiryandongo, where three cases of cholera were confirmed on "
        "Tuesday, Doctors Without Borders said. The charity has treated 210 patients there for malaria.\n\n"
        "Police have arrested two men accused of stealing relief food.",
        (
            fig("36", "killed", 36, "Uganda", "government minister|minister", "Uganda"),
            fig("58", "missing", 58, "Uganda", "government minister|minister", "Uganda"),
            fig("113", "missing", 113, "Uganda", "Lillian Aber|Lillian Aber's ministry|Her ministry", "Uganda"),
            fig("Twenty-eight", "sick", 28, "Uganda"),
            fig("four", "wounded", 4, "Uganda"),
            fig(
                "5,400",
                "displaced",
                5400,
                "Uganda",
                "Médecins Sans Frontières|Doctors Without Borders",
                "Médecins Sans Frontières",
                q="about",
            ),
            fig(
                "three",
                "sick",
                3,
                "Uganda",
                "Médecins Sans Frontières|Doctors Without Borders",
                "Médecins Sans Frontières",
                day="2024-12-03",
            ),
            fig("210", "sick", 210, "Uganda"),
            fig("two", "detained", 2, "Uganda"),
        ),
        missed="58|Twenty-eight",
    ),
    "Afghan-Pakistani border, first night": Told(
        "Khyber Dispatch",
        "2024-09-08T07:00:00Z",
        "PESHAWAR, Pakistan, Sept 8 - Pakistani and Afghan forces exchanged heavy fire along their border on "
        "Saturday, killing at least eight Afghan soldiers, a Pakistani security official said on Sunday.\n\n"
        "The official, who spoke on condition of anonymity, said 16 others on the Afghan side were wounded. Two "
        "Pakistani paramilitary soldiers were hurt, he said.\n\n"
        "Enayatullah Khowarazmi, a spokesman for the Afghan defence ministry, said Pakistani shelling had killed "
        "five civilians, including three children, in Khost province. He denied that any Afghan soldier had "
        "died.\n\n"
        "About 300 families fled their homes near the Palosin crossing, a tribal elder said.\n\n"
        "In March, two Pakistani air strikes in Afghanistan killed eight women and children, according to the "
        "Taliban administration.",
        (
            fig(
                "eight",
                "killed",
                8,
                "Afghanistan",
                "Pakistani security official|security official",
                "Pakistan",
                "military",
                q="at_least",
                day="2024-09-07",
            ),
            fig(
                "16",
                "wounded",
                16,
                "Afghanistan",
                "Pakistani security official|security official|official",
                "Pakistan",
                day="2024-09-07",
            ),
            fig(
                "Two",
                "wounded",
                2,
                "Pakistan",
                "Pakistani security official|security official|official",
                "Pakistan",
                "military",
                day="2024-09-07",
            ),
            fig(
                "five",
                "killed",
                5,
                "Afghanistan",
                "Enayatullah Khowarazmi",
                "Afghanistan",
                "civilian",
                day="2024-09-07",
            ),
            fig(
                "three", "killed", 3, "Afghanistan", "Enayatullah Khowarazmi", "Afghanistan", "child", day="2024-09-07"
            ),
            fig("300", "displaced", 300, "Pakistan", "tribal elder|elder", None, q="about"),
            fig(
                "eight",
                "killed",
                8,
                "Afghanistan",
                "Taliban administration",
                "Taliban",
                day="2024-03-01",
                flags="background",
            ),
        ),
        missed="300",
    ),
    "Afghan-Pakistani border, two days on": Told(
        "Central Asia Wire",
        "2024-09-10T12:00:00Z",
        "Pakistan's army said on Tuesday that the bodies of 11 Afghan soldiers had been handed over at the Torkham "
        "crossing after three days of clashes, raising its count of enemy dead to 19.\n\n"
        "Kabul acknowledged for the first time that it had suffered losses, saying four of its border guards had "
        "been killed and 14 wounded since Saturday. It accused Pakistan of holding six shepherds.\n\n"
        "On the Pakistani side, a mortar shell hit a house in Kurram district on Monday, killing a woman and her "
        "two sons, district administrator Bilal Afridi said.\n\n"
        "The United Nations mission in Kabul said it had verified the deaths of nine Afghan civilians. More than "
        "2,000 people have been displaced, it added.\n\n"
        "The crossing, through which some 700 trucks pass a day, remained closed.",
        (
            fig("11", "killed", 11, "Afghanistan", "Pakistan's army|army", "Pakistan", "military", day="2024-09-07"),
            fig("19", "killed", 19, "Afghanistan", "Pakistan's army|army", "Pakistan", "military", day="2024-09-07"),
            fig("four", "killed", 4, "Afghanistan", "Kabul", "Afghanistan", day="2024-09-07"),
            fig("14", "wounded", 14, "Afghanistan", "Kabul", "Afghanistan", day="2024-09-07"),
            fig("six", "detained", 6, "Afghanistan", "Kabul", "Afghanistan"),
            fig("a", "killed", 1, "Pakistan", "Bilal Afridi", "Pakistan", day="2024-09-09"),
            fig("two", "killed", 2, "Pakistan", "Bilal Afridi", "Pakistan", day="2024-09-09"),
            fig(
                "nine",
                "killed",
                9,
                "Afghanistan",
                "United Nations mission in Kabul|United Nations",
                "United Nations",
                "civilian",
            ),
            fig(
                "2,000",
                "displaced",
                2000,
                "Afghanistan",
                "United Nations mission in Kabul|United Nations",
                "United Nations",
                q="at_least",
            ),
        ),
        missed="19",
    ),
    "Afghan-Pakistani border, truce": Told(
        "Gulf Herald",
        "2024-09-13T20:00:00Z",
        "Afghanistan and Pakistan agreed on Friday to stop firing after a week of border clashes in which more "
        "than 40 people have been killed, officials on both sides said.\n\n"
        "Under the deal, brokered by Qatar, each side will return its prisoners. Pakistan said it was holding 12 "
        "Afghan fighters, while the Taliban said they had captured three Pakistani soldiers.\n\n"
        "Pakistan's information minister, Attaullah Tarar, put his country's losses at nine soldiers and five "
        "civilians. He repeated the army's claim that 28 Afghan soldiers had been killed; Kabul has admitted only "
        "ten.\n\n"
        "The Afghan Red Crescent said it had treated 64 wounded people, 21 of them women.\n\n"
        "Some 4,000 people were waiting at Torkham on Friday for the gate to open.",
        (
            fig("40", "killed", 40, None, "officials on both sides|officials", None, q="at_least"),
            fig("12", "captured", 12, "Afghanistan", "Pakistan", "Pakistan", "military"),
            fig("three", "captured", 3, "Pakistan", "Taliban", "Taliban", "military"),
            fig("nine", "killed", 9, "Pakistan", "Attaullah Tarar", "Pakistan", "military"),
            fig("five", "killed", 5, "Pakistan", "Attaullah Tarar", "Pakistan", "civilian"),
            fig("28", "killed", 28, "Afghanistan", "army|Attaullah Tarar", "Pakistan", "military"),
            fig("ten", "killed", 10, "Afghanistan", "Kabul", "Afghanistan", "military"),
            fig("64", "wounded", 64, "Afghanistan", "Afghan Red Crescent", "Afghan Red Crescent"),
            fig("21", "wounded", 21, "Afghanistan", "Afghan Red Crescent", "Afghan Red Crescent"),
            fig("4,000", "present", 4000, None, q="about", day="2024-09-13"),
        ),
        missed="4,000",
    ),
}
