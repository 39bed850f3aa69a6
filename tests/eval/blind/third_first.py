"""Articles on both, written last, with their gold; see the package. All facts are invented."""

from __future__ import annotations

from tests.unit.enrich.claims.told import Told
from tests.unit.enrich.claims.told_sides import Report, count

# fmt: off
FIRST: dict[str, Report] = {
    "Chagai": Report(
        "Crescent Newswire",
        "2025-03-19T15:30:00Z",
        "QUETTA, Pakistan, March 19 (Crescent Newswire) - Gunmen who slipped across from Afghanistan overran a "
        "frontier post in Pakistan's Chagai district before dawn on Wednesday, killing 11 paramilitary troops and "
        "making off with two of their comrades, Pakistani security officials said.\n\n"
        "The Frontier Corps put the attacking party at between 40 and 50 and said 14 of them fell in a firefight that "
        "went on for almost five hours. Helicopter gunships were brought in from Dalbandin, some 90 kilometers away. "
        "In Quetta, army surgeon Major Asif Durrani said he had operated on seven soldiers, one of whom later "
        "died.\n\n"
        "Islamabad summoned the Afghan charge d'affaires and demanded that Kabul hand over the planners. \"Our "
        "patience is not without limits,\" Foreign Office spokeswoman Rabia Tareen told a news briefing.\n\n"
        "Kabul brushed the charge aside. Taliban government spokesman Hamdullah Sadiq denied that Afghan soil had "
        "been used for the assault and said Pakistani artillery had pounded two hamlets in Helmand's Dishu district "
        "in reply, killing a shepherd and three children. The Pakistani military had no immediate comment on the "
        "alleged shelling.\n\n"
        "The raid was claimed by a little-known separatist outfit, the Chagai Freedom Front, which in a message on "
        "Telegram put Pakistani losses at 26 dead. It attached a photograph of two uniformed men, blindfolded and "
        "kneeling.\n\n"
        "In the nearby town of Amin Abad the bazaar stayed shut. \"We have buried three men from my street since "
        "morning,\" said Haji Nazar, a 58-year-old cloth merchant.\n\n"
        "Ties between the neighbours have been brittle for months. In December, 46 people died when Pakistani jets "
        "struck targets in Paktika province, according to the Taliban. Pakistan has sent home more than 800,000 "
        "Afghans since launching a drive against undocumented foreigners in late 2023.",
        (("Pakistan", "Chagai Freedom Front"), ("Pakistan", "Afghanistan"), ("Pakistan", "Taliban")),
        (
            count("killing [11] paramilitary troops", "killed", 11, "Pakistan", "Pakistani security officials",
                  "Pakistan", role="military/police", day="2025-03-19"),
            count("making off with [two] of their comrades", "missing/captured", 2, "Pakistan",
                  "Pakistani security officials", "Pakistan", role="military/police", day="2025-03-19"),
            count("between [40 and 50]", "present/deployed/other", (40, 50), "Chagai Freedom Front/Afghanistan/",
                  "Frontier Corps", "Pakistan", role="military/any"),
            count("said [14] of them fell", "killed", 14, "Chagai Freedom Front/Afghanistan/", "Frontier Corps",
                  "Pakistan", role="military/any", day="2025-03-19"),
            count("operated on [seven] soldiers", "wounded", 7, "Pakistan",
                  "Asif Durrani/army surgeon Major Asif Durrani", "Pakistan", role="military"),
            count("[one] of whom later", "killed", 1, "Pakistan", "Asif Durrani/army surgeon Major Asif Durrani",
                  "Pakistan", role="military"),
            count("killing [a] shepherd", "killed", 1, "Afghanistan", "Hamdullah Sadiq", "Afghanistan/Taliban",
                  role="civilian/any"),
            count("and [three] children", "killed", 3, "Afghanistan", "Hamdullah Sadiq", "Afghanistan/Taliban",
                  role="child"),
            count("at [26] dead", "killed", 26, "Pakistan", "Chagai Freedom Front", "Chagai Freedom Front",
                  role="military/any"),
            count("photograph of [two] uniformed men", "detained/captured", 2, "Pakistan/", "", role="military/any"),
            count("buried [three] men", "killed", 3, "Pakistan", "Haji Nazar", "", day="2025-03-19"),
            count("In December, [46] people", "killed", 46, "Afghanistan", "Taliban", "Afghanistan/Taliban",
                  day="2024-12-01", flags="background"),
            count("more than [800,000]", "displaced/other", 800_000, "Afghanistan", q="at_least"),
        ),
        (
            Told("Kabul hand over the planners", "Islamabad/Pakistan", "Pakistan", "demand"),
            Told("patience is not without limits", "Rabia Tareen", "Pakistan"),
            Told("Afghan soil had been used", "Hamdullah Sadiq", "Afghanistan/Taliban", "deny", denied=True),
        ),
    ),
    "Dilling": Report(
        "ReliefPort",
        "2025-05-08T08:00:00Z",
        "Lifeline International - Situation Report No. 14: Dilling, South Kordofan (8 May 2025)\n\n"
        "HIGHLIGHTS\n\n"
        "- The encirclement of Dilling by the Rapid Support Forces (RSF) has entered its fourth month. No relief "
        "convoy has reached the town since 2 February.\n\n"
        "- Shelling of the Hay al-Matar market on 5 May left 23 civilians dead, according to the Dilling Emergency "
        "Response Room. The RSF denied having fired on the market.\n\n"
        "- The UN Humanitarian Coordinator in Sudan, Marit Solheim, called on all parties to grant safe passage to "
        "families who wish to leave.\n\n"
        "ACCESS AND SECURITY\n\n"
        "Two drivers contracted by Lifeline International were detained at an RSF checkpoint near Kazgeil on 3 May. "
        "One of them was freed two days later.\n\n"
        "The Sudanese Armed Forces stated on 7 May that their garrison had beaten back an attempt to storm the eastern "
        "gate, killing 31 RSF fighters and destroying six combat vehicles. Local sources reported that four soldiers "
        "were killed in the same clash.\n\n"
        "DISPLACEMENT\n\n"
        "The International Organization for Migration recorded the departure of 2,340 households (11,700 individuals) "
        "towards Kadugli between 28 April and 6 May. An estimated 140,000 people are still inside the town.\n\n"
        "HEALTH AND NUTRITION\n\n"
        "Of 3,900 children under five screened by mobile teams in April, 870 were found to be acutely malnourished. "
        "Dr Ikhlas Kuku, medical director of the only hospital still functioning, reported that staff had treated 112 "
        "people for blast injuries since 1 May and that 19 patients had died since March for want of dialysis. "
        "Suspected cholera cases stand at 255, the State Ministry of Health said.\n\n"
        "FUNDING\n\n"
        "Lifeline International has appealed for US$ 8.4 million for its response in South Kordofan until December. "
        "To date US$ 960,000 has been received, covering 11 per cent of the requirement.",
        (("Sudan", "Rapid Support Forces"),),
        (
            count("left [23] civilians dead", "killed", 23, "Sudan",
                  "Dilling Emergency Response Room/Emergency Response Room",
                  "Dilling Emergency Response Room/Emergency Response Room/", role="civilian", day="2025-05-05"),
            count("[Two] drivers contracted", "detained", 2, "Lifeline International/Sudan/", role="civilian/any",
                  day="2025-05-03"),
            count("[One] of them was freed", "rescued", 1, "Lifeline International/Sudan/", role="civilian/any",
                  day="2025-05-05"),
            count("killing [31] RSF fighters", "killed", 31, "Rapid Support Forces", "Sudanese Armed Forces", "Sudan",
                  role="military"),
            count("destroying [six] combat vehicles", "destroyed", 6, "Rapid Support Forces", "Sudanese Armed Forces",
                  "Sudan", role="military/any"),
            count("that [four] soldiers", "killed", 4, "Sudan", "Local sources", "", role="military"),
            count("[2,340] households", "displaced", 2340, "Sudan", "International Organization for Migration",
                  "International Organization for Migration/United Nations", role="civilian/any", day="2025-04-28"),
            count("([11,700] individuals)", "displaced", 11_700, "Sudan", "International Organization for Migration",
                  "International Organization for Migration/United Nations", role="civilian/any", day="2025-04-28"),
            count("An estimated [140,000] people", "present/other", 140_000, "Sudan", role="civilian/any", q="about"),
            count("Of [3,900] children", "other", 3900, "Sudan", role="child", day="2025-04-01"),
            count("in April, [870] were", "sick", 870, "Sudan", role="child/any", day="2025-04-01"),
            count("treated [112]", "wounded", 112, "Sudan", "Ikhlas Kuku", "Sudan/", role="any", day="2025-05-01"),
            count("[19] patients", "killed", 19, "Sudan", "Ikhlas Kuku", "Sudan/", role="civilian/any",
                  day="2025-03-01"),
            count("cases stand at [255]", "sick", 255, "Sudan", "State Ministry of Health/Ministry of Health",
                  "Sudan"),
            count("US$ [8.4 million]", "money", 8_400_000, "Lifeline International/Sudan/", "Lifeline International",
                  "Lifeline International"),
            count("US$ [960,000]", "money", 960_000, "Lifeline International/Sudan/"),
        ),
        (
            Told("having fired on the market", "RSF/Rapid Support Forces", "Rapid Support Forces", "deny",
                 denied=True),
            Told("grant safe passage", "Marit Solheim", "United Nations", "call_for"),
        ),
    ),
    "Spanish Town": Report(
        "St Catherine Observer",
        "2025-07-18T11:00:00Z",
        "Five men were shot dead and 22 others taken into custody yesterday when close to 300 police and soldiers "
        "moved on the Thornbush gang's stronghold of Frazers Content, on the outskirts of Spanish Town.\n\n"
        "Police Commissioner Dwight Hemmings told journalists that the team came under heavy fire from a board house "
        "on Salt Pond Lane shortly after 4:30 a.m. One constable is in hospital with a bullet in the thigh, he said, "
        "while two soldiers were treated for minor injuries and sent home. According to the commissioner, three of "
        "the dead men were on the division's most-wanted list.\n\n"
        "But people in the community were having none of it. \"Dem drag him from under the bed and kill him,\" "
        "shouted Sonia Wray, whose 19-year-old son, Javane, was among those slain. She insisted he was a barber who "
        "never owned a gun.\n\n"
        "Opposition MP Natalya Grange said she had been told of seven bodies and called for the "
        "autopsies to be held in the presence of independent observers.\n\n"
        "The Independent Commission of Investigations said it had interviewed 14 members of the security forces and "
        "collected their weapons for testing.\n\n"
        "National Security Minister Horace Bent threw his support behind the operation. He promised that another 150 "
        "cops would be posted to the division before the end of the month. \"The gangs must run out of places to "
        "sleep,\" he declared.\n\n"
        "Police figures show 61 murders in St Catherine North since January. The rights lobby Voices for Justice, "
        "meanwhile, reported that the security forces have killed 178 Jamaicans so far this year.\n\n"
        "A joint raid on the same community in 2010 left eight people dead and led to a commission of enquiry which "
        "never published its findings.",
        (("Jamaica", "Thornbush gang"), ("Jamaica", "Thornbush")),
        (
            count("[Five] men were shot dead", "killed", 5, "Jamaica/Thornbush gang/Thornbush", day="2025-07-17"),
            count("[22] others", "detained", 22, "Jamaica/Thornbush gang/Thornbush", day="2025-07-17"),
            count("close to [300] police", "deployed", 300, "Jamaica", role="police/military/any", q="about",
                  day="2025-07-17"),
            count("[One] constable", "wounded/sick", 1, "Jamaica", "Dwight Hemmings", "Jamaica", role="police"),
            count("[two] soldiers", "wounded", 2, "Jamaica", "Dwight Hemmings", "Jamaica", role="military"),
            count("commissioner, [three] of", "killed/other", 3, "Jamaica/Thornbush gang/Thornbush",
                  "Dwight Hemmings/commissioner/Police Commissioner", "Jamaica"),
            count("told of [seven] bodies", "killed", 7, "Jamaica/Thornbush gang/Thornbush", "Natalya Grange",
                  "Opposition/", day="2025-07-17"),
            count("interviewed [14] members", "other", 14, "Jamaica", "Independent Commission of Investigations",
                  "Jamaica/Independent Commission of Investigations", role="police/military/any"),
            count("another [150]", "deployed", 150, "Jamaica", "Horace Bent", "Jamaica", role="police",
                  flags="projected"),
            count("show [61] murders", "killed", 61, "Jamaica", "Police/Police figures", "Jamaica",
                  day="2025-01-01"),
            count("killed [178] Jamaicans", "killed", 178, "Jamaica", "Voices for Justice", "Voices for Justice",
                  day="2025-01-01"),
            count("left [eight] people dead", "killed", 8, "Jamaica", day="2010-01-01", flags="background"),
        ),
        (
            Told("the team came under heavy fire", "Dwight Hemmings", "Jamaica"),
            Told("Dem drag him from under the bed", "Sonia Wray", ""),
            Told("he was a barber", "Sonia Wray", ""),
            Told("be held in the presence of", "Natalya Grange", "Opposition/", "call_for"),
            Told("must run out of places", "Horace Bent", "Jamaica"),
        ),
    ),
    "Yemen exchange": Report(
        "Al-Wadi News Agency (translated)",
        "2025-06-04T09:00:00Z",
        "Aden / Al-Wadi - The internationally recognized Yemeni government and the Houthi group completed on Tuesday "
        "the second stage of the deal of exchanging the prisoners, by which 318 prisoners from the two sides were "
        "released under the supervision of the International Committee of the Red Cross.\n\n"
        "The head of the government negotiating delegation, Yahya al-Hadrami, stated that the government received 104 "
        "of its detainees, among them 19 officers and four journalists, in return for 214 of the elements of the "
        "militia.\n\n"
        "On his part, the official of the prisoners' file in the Houthi group, Abdulqadir al-Murtazi, spoke of 220 "
        "liberated \"heroes\", and accused the other party of striking off six names in the last moments. He added "
        "that the group is ready for an exchange of all for all.\n\n"
        "The International Committee of the Red Cross clarified in a communique that its planes carried out five "
        "flights between Aden, Marib and Sanaa, and that 12 of the released persons were transported on "
        "stretchers.\n\n"
        "The United Nations envoy, Erik Lindqvist, welcomed the step and urged the parties to continue without "
        "conditions.\n\n"
        "From her side, the head of the Association of Mothers of the Abducted, Amat al-Salam Saleh, affirmed that "
        "1,100 civilians are still languishing in the prisons of the Houthis, and that no less than 130 abductees "
        "have died under torture since 2015.\n\n"
        "In a field context, a military source revealed the martyrdom of three soldiers of the government forces by "
        "sniper fire west of Marib, hours after the completion of the operation. The Houthi group did not comment on "
        "that.\n\n"
        "It is worth mentioning that the exchange of April 2023 had comprised nearly 900 prisoners, among them a "
        "former minister of defence.",
        (("Yemen", "Houthis"), ("Yemen", "Houthi")),
        (
            count("which [318] prisoners", "rescued", 318, "/Yemen", day="2025-06-03"),
            count("received [104]", "rescued", 104, "Yemen", "Yahya al-Hadrami", "Yemen", day="2025-06-03"),
            count("[19] officers", "rescued", 19, "Yemen", "Yahya al-Hadrami", "Yemen", role="military",
                  day="2025-06-03"),
            count("[four] journalists", "rescued", 4, "Yemen", "Yahya al-Hadrami", "Yemen", role="journalist",
                  day="2025-06-03"),
            count("return for [214]", "rescued", 214, "Houthis/Houthi", "Yahya al-Hadrami", "Yemen",
                  role="military/any", day="2025-06-03"),
            count("spoke of [220]", "rescued", 220, "Houthis/Houthi", "Abdulqadir al-Murtazi", "Houthis/Houthi",
                  role="military/any", day="2025-06-03"),
            count("striking off [six] names", "detained/other", 6, "Houthis/Houthi", "Abdulqadir al-Murtazi",
                  "Houthis/Houthi", role="military/any"),
            count("[12] of the released persons", "sick/wounded/rescued/other", 12, "/Yemen",
                  "International Committee of the Red Cross/Red Cross",
                  "International Committee of the Red Cross/Red Cross"),
            count("[1,100] civilians", "detained", 1100, "Yemen", "Amat al-Salam Saleh",
                  "Association of Mothers of the Abducted/Mothers of the Abducted", role="civilian"),
            count("no less than [130] abductees", "killed", 130, "Yemen", "Amat al-Salam Saleh",
                  "Association of Mothers of the Abducted/Mothers of the Abducted", role="civilian/any",
                  q="at_least", day="2015-01-01"),
            count("martyrdom of [three] soldiers", "killed", 3, "Yemen", "military source", "Yemen/",
                  role="military"),
            count("nearly [900] prisoners", "rescued", 900, "/Yemen", q="about", day="2023-04-01",
                  flags="background"),
            count("them [a] former minister", "rescued", 1, "Yemen", role="any/military",
                  day="2023-04-01", flags="background"),
        ),
        (
            Told("is ready for an exchange of all", "Abdulqadir al-Murtazi", "Houthis/Houthi"),
            Told("the step", "Erik Lindqvist", "United Nations", "welcome"),
            Told("to continue without", "Erik Lindqvist", "United Nations", "call_for"),
        ),
    ),
}
# fmt: on
