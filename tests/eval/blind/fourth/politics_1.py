"""Articles on politics, strikes, courts and business with their gold; all facts are invented."""

from __future__ import annotations

from tests.unit.enrich.claims.told import Told
from tests.unit.enrich.claims.told_sides import Report, count

# fmt: off
REPORTS: dict[str, Report] = {
    "Tbilisi": Report(
        "Meridian News",
        "2025-04-09T15:40:00Z",
        "TBILISI, April 9 (Meridian News) - Georgian police detained 37 people on Tuesday night while clearing "
        "demonstrators from the steps of parliament, the Interior Ministry said, as protests over a law curbing "
        "foreign funding of charities went into a third week.\n\n"
        "In a statement on Wednesday, the ministry said two officers were injured when stones and fireworks were "
        "thrown at a cordon. \"Nobody was arrested for holding a flag,\" it added.\n\n"
        "Lawyers gave a different account. Nino Kiknadze of the Legal Aid Network, a Tbilisi rights group, said at "
        "least 15 of those held had been beaten in police vans. \"My client could not lift his arm to sign the "
        "papers,\" she told reporters outside the city court.\n\n"
        "Tens of thousands of people had marched down Rustaveli Avenue earlier on Tuesday in the largest rally since "
        "the bill was tabled, although police put the crowd at no more than 8,000.\n\n"
        "Prime Minister Irakli Beridze accused the opposition of preparing a coup paid for from abroad. \"The law "
        "will be passed, and those who broke windows will answer for it,\" he told the Imedi television channel.\n\n"
        "The European Union warned that the legislation would close the door to membership talks. \"Georgia's leaders "
        "are walking away from the choice of their own people,\" said Markus Fenn, a spokesman for the bloc. Moscow "
        "denied having had any hand in drafting the bill.\n\n"
        "Opposition leader Tamar Jorbenadze, who heads the Unity for Georgia party, called on civil servants to stay "
        "at home on Friday. She said 120 diplomats and ministry staff had already signed a letter of protest.\n\n"
        "More than 400 people were arrested and a cameraman lost an eye to a rubber bullet during similar protests in "
        "May of last year, according to the ombudsman's office.",
        (("Georgia", "Unity for Georgia"), ("Georgia", "European Union")),
        (
            count("detained [37] people", "detained", 37, "Georgia", "Interior Ministry", "Georgia",
                  day="2025-04-08"),
            count("said [two] officers", "wounded", 2, "Georgia", "ministry/Interior Ministry", "Georgia",
                  role="police", day="2025-04-08"),
            count("least [15] of those held", "wounded/other/detained", 15, "Georgia", "Nino Kiknadze",
                  "Legal Aid Network", role="any/civilian", q="at_least", day="2025-04-08"),
            count("[Tens of thousands] of people", "present", 20_000, "Georgia", q="vague", day="2025-04-08"),
            count("no more than [8,000]", "present", 8000, "Georgia", "police", "Georgia", q="at_most",
                  day="2025-04-08"),
            count("said [120] diplomats", "other", 120, "Georgia", "Tamar Jorbenadze", "Unity for Georgia",
                  role="any/civilian"),
            count("More than [400] people", "detained", 400, "Georgia", "ombudsman's office", "Georgia",
                  q="at_least", day="2024-05-01", flags="background"),
            count("and [a] cameraman", "wounded", 1, "Georgia", "ombudsman's office", "Georgia", role="journalist",
                  day="2024-05-01", flags="background"),
        ),
        (
            Told("was arrested for holding a flag", "ministry/Interior Ministry", "Georgia"),
            Told("could not lift his arm", "Nino Kiknadze", "Legal Aid Network"),
            Told("preparing a coup paid for", "Irakli Beridze", "Georgia", "accuse"),
            Told("those who broke windows", "Irakli Beridze", "Georgia"),
            Told("would close the door", "European Union", "European Union", "warn"),
            Told("walking away from the choice", "Markus Fenn", "European Union"),
            Told("any hand in drafting", "Moscow/Russia", "Russia", "deny", denied=True),
            Told("stay at home on Friday", "Tamar Jorbenadze", "Unity for Georgia", "call_for"),
        ),
    ),
    "Kenya doctors": Report(
        "Rift Valley Courier",
        "2024-11-14T14:10:00Z",
        "NAIROBI, Thursday - Public hospitals across Kenya turned patients away today as about 7,000 doctors downed "
        "their tools over unpaid allowances, in the first national walkout since March.\n\n"
        "\"We are not asking for charity. We are asking for what was signed,\" said Dennis Mwangi, secretary general "
        "of the Kenyan Doctors Union. Mwangi said 1,210 interns were still waiting to be posted and accused the "
        "Treasury of sitting on the money.\n\n"
        "Health Minister Agnes Wekesa told Parliament that the counties had already received 3.5 billion shillings "
        "($27 million) to settle the arrears. The strike was unlawful and heartless, she said, and she warned that "
        "doctors who stayed away would not be paid.\n\n"
        "At Kenyatta National Hospital the queues at the casualty department reached the gate by noon. A nurse, who "
        "asked not to be named because she was not allowed to talk to the press, said three patients had died there "
        "since the morning for lack of a surgeon. The hospital denied that any death was linked to the walkout.\n\n"
        "\"They told us to try a private clinic, but I have no money for that,\" said Peter Odhiambo, a mechanic, "
        "whose son has a broken leg.\n\n"
        "The Council of Governors urged the union to come back to the table. Its chairman, Joseph Lekuton, promised "
        "that no doctor would be sacked while talks went on.\n\n"
        "In Kisumu, police fired tear gas at a march by medical students and arrested six of them, witnesses said. "
        "Officers at the central station said that they had picked up only two.\n\n"
        "The Health Ministry announced last month that 2,000 more doctors would be hired by June. At least 40 people "
        "died in 2017 during a strike that went on for 100 days, according to a parliamentary report.",
        (("Kenya", "Kenyan Doctors Union"),),
        (
            count("about [7,000] doctors", "other/present", 7000, "Kenya/Kenyan Doctors Union", role="medic",
                  q="about", day="2024-11-14"),
            count("said [1,210] interns", "other", 1210, "Kenya", "Dennis Mwangi", "Kenyan Doctors Union",
                  role="medic"),
            count("received [3.5 billion] shillings", "money", 3_500_000_000, "Kenya/", "Agnes Wekesa", "Kenya"),
            count("($[27 million])", "money", 27_000_000, "Kenya/", "Agnes Wekesa", "Kenya"),
            count("said [three] patients", "killed", 3, "Kenya", "nurse", "Kenya/", role="any/civilian",
                  day="2024-11-14"),
            count("arrested [six] of them", "detained", 6, "Kenya", "witnesses", "", role="any/civilian/medic"),
            count("picked up only [two]", "detained", 2, "Kenya", "Officers at the central station/Officers",
                  "Kenya", role="any/civilian/medic"),
            count("that [2,000] more doctors", "other", 2000, "Kenya", "Health Ministry", "Kenya", role="medic",
                  flags="projected"),
            count("At least [40] people", "killed", 40, "Kenya", "parliamentary report", "Kenya", q="at_least",
                  day="2017-01-01", flags="background"),
        ),
        (
            Told("asking for what was signed", "Dennis Mwangi", "Kenyan Doctors Union"),
            Told("sitting on the money", "Dennis Mwangi", "Kenyan Doctors Union", "accuse"),
            Told("was unlawful and heartless", "Agnes Wekesa", "Kenya"),
            Told("who stayed away would not be paid", "Agnes Wekesa", "Kenya", "warn"),
            Told("any death was linked", "hospital/Kenyatta National Hospital", "Kenya/Kenyatta National Hospital",
                 "deny", denied=True),
            Told("They told us to try", "Peter Odhiambo", ""),
            Told("come back to the table", "Council of Governors", "Kenya/Council of Governors", "call_for"),
            Told("no doctor would be sacked", "Joseph Lekuton", "Kenya/Council of Governors", "promise"),
        ),
    ),
    "Lima verdict": Report(
        "Andean Wire",
        "2025-08-22T21:30:00Z",
        "LIMA, Aug 22 (Andean Wire) - A Peruvian court on Friday jailed former transport minister Ernesto Quiroga for "
        "14 years for taking bribes from a group of builders, the latest of many politicians to be brought down by "
        "the affair.\n\n"
        "Quiroga received $4.2 million between 2011 and 2014 through accounts in Andorra, presiding judge Lucia "
        "Paredes said in reading out the verdict. \"He put the office he held up for sale,\" she told the "
        "courtroom.\n\n"
        "The 61-year-old, who denied ever having met the go-betweens, embraced his wife before he was led away. "
        "\"This is a sentence written in the presidential palace,\" he shouted. His lawyer, Jorge Mantilla, said the "
        "defence would appeal, and accused prosecutors of buying the testimony against his client.\n\n"
        "\"The judges are independent, whatever Mr Quiroga may think,\" Justice Minister Elena Rios told RPP "
        "radio.\n\n"
        "Some 600 supporters of Quiroga's People's Road party gathered outside and blocked the avenue. Police said "
        "nine people had been arrested; the party said 23 of its members were being held. Party secretary Milagros "
        "Tello demanded that they be freed at once and warned of a stoppage in the southern mining regions if they "
        "were not.\n\n"
        "The anti-corruption group Clean Hands Peru welcomed the ruling. \"It took a decade, but it came,\" said its "
        "director, Samuel Vera.\n\n"
        "Grupo Valverde, the Sao Paulo-based company that led the consortium, has admitted paying $29 million to "
        "Peruvian officials. In a statement on Friday it said it had cooperated fully with the authorities of both "
        "countries.\n\n"
        "The south was the scene of the last big unrest in Peru, in January 2023, when at least 18 people were killed "
        "as soldiers cleared roadblocks near the town of Santa Ines. No one has been tried over those deaths.",
        (("Peru", "People's Road"),),
        (
            count("received $[4.2 million]", "money", 4_200_000, "Peru/", "Lucia Paredes", "Peru",
                  day="2011-01-01"),
            count("Some [600] supporters", "present", 600, "People's Road/Peru", role="any/civilian", q="about",
                  day="2025-08-22"),
            count("[nine] people had been arrested", "detained", 9, "Peru/People's Road", "Police", "Peru",
                  day="2025-08-22"),
            count("said [23] of its members", "detained", 23, "People's Road", "party/People's Road",
                  "People's Road", role="any/civilian", day="2025-08-22"),
            count("paying $[29 million]", "money", 29_000_000, "Grupo Valverde/Peru/", "Grupo Valverde",
                  "Grupo Valverde"),
            count("at least [18] people", "killed", 18, "Peru", q="at_least", day="2023-01-01", flags="background"),
        ),
        (
            Told("put the office he held", "Lucia Paredes", "Peru"),
            Told("having met the go-betweens", "Ernesto Quiroga", "People's Road/", "deny", denied=True),
            Told("written in the presidential palace", "Ernesto Quiroga", "People's Road/"),
            Told("defence would appeal", "Jorge Mantilla", ""),
            Told("buying the testimony", "Jorge Mantilla", "", "accuse"),
            Told("judges are independent", "Elena Rios", "Peru"),
            Told("they be freed at once", "Milagros Tello", "People's Road", "demand"),
            Told("a stoppage in the southern", "Milagros Tello", "People's Road", "warn"),
            Told("the ruling", "Clean Hands Peru", "Clean Hands Peru", "welcome"),
            Told("It took a decade", "Samuel Vera", "Clean Hands Peru"),
            Told("cooperated fully with the authorities", "Grupo Valverde", "Grupo Valverde"),
        ),
    ),
    "Brandner": Report(
        "Continental Business Service",
        "2025-10-15T13:20:00Z",
        "STUTTGART, Germany, Oct 15 (Continental) - German car parts maker Brandner said on Wednesday it would cut "
        "5,600 "
        "jobs by the end of 2027, most of them at home, blaming weak demand for electric vehicles and cheap imports "
        "from China.\n\n"
        "\"We put this step off as long as we could,\" chief executive Katrin Hollweg told a news conference. \"The "
        "market we planned for has not come.\" She promised that there would be no forced layoffs before the summer "
        "of next year.\n\n"
        "The IG Metall union condemned the decision. \"Workers will not pay for mistakes made on the top floor,\" "
        "said its regional leader, Holger Stamm. According to Stamm, more than 4,000 employees walked out of the "
        "Kirchau plant within an hour of the announcement.\n\n"
        "Police put the number of people at the factory gate at around 2,500 and reported no incidents.\n\n"
        "Kirchau stands to lose its largest employer, its mayor, Petra Lindt, said. She called on the federal "
        "government to step in \"before the lights go out here\".\n\n"
        "Berlin said it was in talks with the company. \"We expect every alternative to be examined,\" a spokeswoman "
        "for the economy ministry said.\n\n"
        "The overhaul will cost about 900 million euros, analysts at the Frankfurt bank Hauck Mertens estimated. "
        "Brandner itself gave no figure, and it denied a newspaper report that its brakes division was for sale.\n\n"
        "Brandner, which has 41,000 employees worldwide, shed 1,900 jobs last year when it closed a plant in Belgium. "
        "It made a loss of 310 million euros in the first half of this year.",
        (("Brandner", "IG Metall"),),
        (
            count("cut [5,600] jobs", "other", 5600, "Brandner", "Brandner", "Brandner", role="any/civilian",
                  flags="projected"),
            count("more than [4,000] employees", "other/present", 4000, "Brandner", "Holger Stamm", "IG Metall",
                  role="any/civilian", q="at_least", day="2025-10-15"),
            count("around [2,500]", "present", 2500, "Germany/Brandner", "Police", "Germany", q="about",
                  day="2025-10-15"),
            count("about [900 million] euros", "money", 900_000_000, "Brandner",
                  "analysts/analysts at the Frankfurt bank Hauck Mertens/Hauck Mertens", "Hauck Mertens", q="about",
                  flags="projected"),
            count("has [41,000] employees", "other/present", 41_000, "Brandner", role="any/civilian"),
            count("shed [1,900] jobs", "other", 1900, "Brandner", role="any/civilian", day="2024-01-01",
                  flags="background"),
            count("loss of [310 million] euros", "money", 310_000_000, "Brandner", day="2025-01-01"),
        ),
        (
            Told("The market we planned for", "Katrin Hollweg", "Brandner"),
            Told("no forced layoffs", "Katrin Hollweg", "Brandner", "promise"),
            Told("the decision", "IG Metall", "IG Metall", "condemn"),
            Told("mistakes made on the top floor", "Holger Stamm", "IG Metall"),
            Told("lose its largest employer", "Petra Lindt", "Germany"),
            Told("to step in", "Petra Lindt", "Germany", "call_for"),
            Told("it was in talks", "Berlin/Germany", "Germany"),
            Told("every alternative to be examined",
                 "spokeswoman for the economy ministry/spokeswoman/economy ministry",
                 "Germany"),
            Told("brakes division was for sale", "Brandner", "Brandner", "deny", denied=True),
        ),
    ),
}
# fmt: on
