"""Articles on peace talks, a general strike, a protest and a court ruling with their gold; all facts are invented."""

from __future__ import annotations

from tests.unit.enrich.claims.told import Told
from tests.unit.enrich.claims.told_sides import Report, count

# fmt: off
REPORTS: dict[str, Report] = {
    "Caracas talks": Report(
        "Llanos Press Agency",
        "2024-05-27T23:15:00Z",
        "CARACAS, May 27 (LPA) - Colombia's government and the guerrillas of the National Liberation Army (ELN) agreed "
        "on Monday to extend their ceasefire by 90 days, mediators in the Venezuelan capital said.\n\n"
        "The talks had come close to collapse after two police officers were seized at a roadblock in Arauca province "
        "on May 11. \"We leave this table with less than we wanted and more than we had,\" the government's chief "
        "negotiator, Lucia Barragan, told reporters. She said the captives would be handed over to the Red Cross by "
        "Friday.\n\n"
        "ELN commander Aurelio Quintero said his group was holding nobody for ransom. He accused the army of breaking "
        "the truce by bombing a camp in Choco, where, he said, seven of his fighters had died.\n\n"
        "The Defence Ministry in Bogota denied that there had been any air raid. \"The armed forces have respected "
        "every order they were given,\" it said in a statement.\n\n"
        "Senator Paloma Restrepo of the opposition Democratic Centre called the extension a gift to kidnappers and "
        "demanded that arrest warrants against the rebel leaders be restored.\n\n"
        "The United Nations welcomed the accord. Its envoy to Colombia, Henrik Aas, urged both sides to let aid "
        "workers into the Pacific region.\n\n"
        "The monitoring mission will cost $6 million, to be paid by Norway and Germany, Barragan said.\n\n"
        "Villagers in Arauca were wary. \"The guns are quiet only on paper,\" said Rosalba Tunubala, who teaches "
        "at a school near the Venezuelan border. The ombudsman's office says 1,300 people have fled the area since "
        "February.\n\n"
        "The ELN has about 5,800 fighters, according to military intelligence. Earlier talks were broken off in "
        "January 2019 after an ELN car bomb killed 22 cadets at a police academy in Bogota.",
        (("Colombia", "National Liberation Army"), ("Colombia", "ELN"), ("Colombia", "Democratic Centre")),
        (
            count("after [two] police officers", "missing/captured/detained", 2, "Colombia", role="police",
                  day="2024-05-11"),
            count("said, [seven] of his fighters", "killed", 7, "National Liberation Army/ELN", "Aurelio Quintero",
                  "National Liberation Army/ELN", role="military/any"),
            count("cost $[6 million]", "money", 6_000_000, "/Norway/Germany/Colombia", "Lucia Barragan", "Colombia",
                  flags="projected"),
            count("says [1,300] people", "displaced", 1300, "Colombia", "ombudsman's office", "Colombia",
                  role="any/civilian", day="2024-02-01"),
            count("about [5,800] fighters", "other/deployed/present", 5800, "National Liberation Army/ELN",
                  "military intelligence", "Colombia", role="military/any", q="about"),
            count("killed [22] cadets", "killed", 22, "Colombia", role="police", day="2019-01-01",
                  flags="background"),
        ),
        (
            Told("less than we wanted", "Lucia Barragan", "Colombia"),
            Told("captives would be handed over", "Lucia Barragan", "Colombia"),
            Told("was holding nobody for ransom", "Aurelio Quintero", "National Liberation Army/ELN", "state"),
            Told("there had been any air raid", "Defence Ministry/Defence Ministry in Bogota", "Colombia", "deny",
                 denied=True),
            Told("have respected every order", "Defence Ministry/Defence Ministry in Bogota", "Colombia"),
            Told("arrest warrants against", "Paloma Restrepo", "Democratic Centre", "demand"),
            Told("the accord", "United Nations", "United Nations", "welcome"),
            Told("let aid workers into", "Henrik Aas", "United Nations", "call_for"),
            Told("are quiet only on paper", "Rosalba Tunubala", ""),
        ),
    ),
    "Argentina live": Report(
        "Southern Post",
        "2025-06-12T21:45:00Z",
        "Argentina general strike: latest updates\n\n"
        "Thursday 12 June 2025\n\n"
        "18:40 'Biggest stoppage in a generation'\n\n"
        "Hector Ledesma, leader of the CGT union federation, has thanked workers for a strike he says will be "
        "remembered. \"The government can no longer pretend that it does not hear us,\" he told a crowd in the Plaza "
        "de Mayo.\n\n"
        "The CGT says 250,000 people are in the square and the streets around it. The security ministry puts the "
        "turnout at 40,000.\n\n"
        "17:55 Clashes near Congress\n\n"
        "Police have turned water cannon on a group trying to pull down the fences around Congress. Eighteen people "
        "have been arrested, according to the city police. A photographer was hit in the face by a tear gas canister "
        "and is being operated on, the Argentine Press Union says. The union has condemned the conduct of the "
        "officers.\n\n"
        "16:30 Minister: bill stays\n\n"
        "Economy Minister Ignacio Larralde has denied that the government is about to withdraw its labour bill. \"We "
        "will not be blackmailed with empty buses,\" he told Radio Mitre. By his reckoning the strike has cost the "
        "country $880 million.\n\n"
        "15:10 Travel\n\n"
        "Aerolineas Argentinas says it has cancelled 310 flights. The state-owned airline promises that tickets can "
        "be changed free of charge until Sunday.\n\n"
        "14:20 IMF reaction\n\n"
        "Greta Lund, a spokeswoman for the International Monetary Fund, has urged all parties to seek consensus. "
        "Reforms work best when they are widely shared, she told a regular briefing in Washington.\n\n"
        "What is it about?\n\n"
        "The 24-hour stoppage was called over a bill that would cut severance pay and limit strikes in essential "
        "services. Unions accuse the government of wrecking rights won over a century. Officials say the change would "
        "create 600,000 jobs by 2028.\n\n"
        "In December 2017, protests against a pension reform outside Congress left about 160 people injured.",
        (("Argentina", "CGT"),),
        (
            count("says [250,000] people", "present", 250_000, "Argentina/CGT", "CGT", "CGT",
                  role="any/civilian", day="2025-06-12"),
            count("turnout at [40,000]", "present", 40_000, "Argentina/CGT", "security ministry", "Argentina",
                  role="any/civilian", day="2025-06-12"),
            count("[Eighteen] people", "detained", 18, "Argentina", "city police", "Argentina", day="2025-06-12"),
            count("[A] photographer", "wounded", 1, "Argentina", "Argentine Press Union",
                  "Argentine Press Union", role="journalist", day="2025-06-12"),
            count("country $[880 million]", "money", 880_000_000, "Argentina", "Ignacio Larralde", "Argentina",
                  day="2025-06-12"),
            count("cancelled [310] flights", "other", 310, "Aerolineas Argentinas/Argentina/",
                  "Aerolineas Argentinas", "Aerolineas Argentinas/Argentina", day="2025-06-12"),
            count("create [600,000] jobs", "other", 600_000, "Argentina", "Officials", "Argentina",
                  role="any/civilian", flags="projected"),
            count("about [160] people", "wounded", 160, "Argentina", q="about", day="2017-12-01",
                  flags="background"),
        ),
        (
            Told("can no longer pretend", "Hector Ledesma", "CGT"),
            Told("conduct of the officers", "union/Argentine Press Union", "Argentine Press Union", "condemn"),
            Told("is about to withdraw", "Ignacio Larralde", "Argentina", "deny", denied=True),
            Told("blackmailed with empty buses", "Ignacio Larralde", "Argentina"),
            Told("tickets can be changed free", "state-owned airline/airline/Aerolineas Argentinas",
                 "Aerolineas Argentinas/Argentina", "promise"),
            Told("seek consensus", "Greta Lund", "International Monetary Fund/IMF", "call_for"),
            Told("Reforms work best", "Greta Lund", "International Monetary Fund/IMF"),
            Told("wrecking rights won", "Unions", "", "accuse"),
        ),
    ),
    "Nasiriyah": Report(
        "Al-Sawari News (translated)",
        "2025-08-05T19:00:00Z",
        "Nasiriyah / Al-Sawari News: The demonstrations of the holders of higher certificates were renewed on Tuesday "
        "in the center of Dhi Qar governorate to demand appointment, and the security forces arrested 16 of the "
        "demonstrators, a source in the police informed.\n\n"
        "The source, who preferred not to disclose his name, told Al-Sawari that seven members of the riot police "
        "were exposed to injuries due to the throwing of stones.\n\n"
        "On his part, the governor of Dhi Qar, Murtadha al-Zaidi, stressed that \"the demands are legitimate, but the "
        "burning of tires is not\", and promised to raise the names of the graduates to Baghdad within a week. He "
        "denied issuing an order to disperse the sit-in by force.\n\n"
        "While the spokesman of the Graduates Coordination Committee, Ali Kadhim, accused the local government of "
        "procrastination, and indicated that the injured among the demonstrators reached 35. He added: \"We will not "
        "return to the houses without appointment orders.\"\n\n"
        "The Health Department of the governorate announced the reception of 24 injured in the hospitals, after it had "
        "spoken in the afternoon of 13.\n\n"
        "The Ministry of Finance clarified in a statement that 11 thousand job grades were included in the budget of "
        "this year for all the governorates.\n\n"
        "In the same context, the deputy of the National Reform Bloc, Zainab al-Tamimi, called on the Prime Minister "
        "to dismiss the commander of the police. The United Nations mission in Iraq (UNAMI) expressed its concern, "
        "and urged the authorities to protect the peaceful protest.\n\n"
        "And the Teachers Syndicate in Nasiriyah announced a strike on Wednesday and Thursday in solidarity with the "
        "graduates.\n\n"
        "It is mentioned that the demonstrations of November 2019 in the city led to the martyrdom of more than 30 "
        "persons near al-Zaytoun Bridge.",
        (("Iraq", "Graduates Coordination Committee"),),
        (
            count("arrested [16] of the", "detained", 16, "Iraq/Graduates Coordination Committee",
                  "source in the police/source/police source", "Iraq", role="any/civilian", day="2025-08-05"),
            count("that [seven] members", "wounded", 7, "Iraq", "source/source in the police", "Iraq",
                  role="police", day="2025-08-05"),
            count("reached [35].", "wounded", 35, "Iraq/Graduates Coordination Committee", "Ali Kadhim",
                  "Graduates Coordination Committee", role="any/civilian", day="2025-08-05"),
            count("reception of [24] injured", "wounded", 24, "Iraq",
                  "Health Department/Health Department of the governorate", "Iraq", day="2025-08-05"),
            count("afternoon of [13].", "wounded", 13, "Iraq",
                  "Health Department/Health Department of the governorate", "Iraq", day="2025-08-05",
                  flags="previous"),
            count("that [11 thousand] job grades", "other", 11_000, "Iraq", "Ministry of Finance", "Iraq",
                  role="any/civilian"),
            count("more than [30] persons", "killed", 30, "Iraq", role="any/civilian", q="at_least",
                  day="2019-11-01", flags="background"),
        ),
        (
            Told("the demands are legitimate", "Murtadha al-Zaidi", "Iraq"),
            Told("raise the names", "Murtadha al-Zaidi", "Iraq", "promise"),
            Told("issuing an order", "Murtadha al-Zaidi", "Iraq", "deny", denied=True),
            Told("procrastination", "Ali Kadhim", "Graduates Coordination Committee", "accuse"),
            Told("return to the houses", "Ali Kadhim", "Graduates Coordination Committee"),
            Told("dismiss the commander", "Zainab al-Tamimi", "National Reform Bloc", "call_for"),
            Told("protect the peaceful protest", "United Nations mission in Iraq/United Nations mission/UNAMI",
                 "United Nations/UNAMI", "call_for"),
            Told("a strike on Wednesday", "Teachers Syndicate in Nasiriyah/Teachers Syndicate",
                 "Teachers Syndicate/Teachers Syndicate in Nasiriyah", "announce"),
        ),
    ),
    "Boston ruling": Report(
        "Union Press",
        "2025-11-07T22:50:00Z",
        "BOSTON (UP) - A federal judge on Friday barred the U.S. government from ending deportation protection for "
        "some 8,200 Cameroonians, a setback for the administration in its drive to wind down humanitarian "
        "programs.\n\n"
        "U.S. District Judge Eleanor Whitcombe said the Department of Homeland Security had \"decided first and "
        "looked for reasons later.\" The protection will stay in place until a trial next spring.\n\n"
        "Homeland Security spokesman Trent Bagley said the government would appeal and accused the judge of making "
        "policy from the bench. The department has argued that ending the program would save $75 million.\n\n"
        "Massachusetts Attorney General Dana Cho welcomed the decision. \"Our nursing homes would have lost people "
        "they cannot replace,\" Cho said. About 2,600 of the Cameroonians work in health care, according to New "
        "England Immigrant Defense, the nonprofit that brought the case.\n\n"
        "\"I slept last night with my passport under my pillow,\" said Clarisse Fon, a nurse's aide from Lynn, who "
        "was among roughly 150 people singing outside the courthouse.\n\n"
        "The nonprofit said two of its clients were arrested by immigration agents in Worcester on Monday on their "
        "way to work. Immigration and Customs Enforcement denied that the arrests had anything to do with the "
        "lawsuit. The agency says it has deported 310 people to Cameroon since January.\n\n"
        "Rep. Cole Harding, an Ohio Republican, called on the Supreme Court to step in. \"Temporary has to mean "
        "temporary,\" he wrote on X.\n\n"
        "Cameroon's embassy in Washington said its nationals had always respected the laws of their hosts.\n\n"
        "The program was set up in 2022, after fighting between the army and separatists in the English-speaking "
        "regions of Cameroon had driven more than 570,000 people from their homes.",
        (("United States", "New England Immigrant Defense"),),
        (
            count("some [8,200] Cameroonians", "other", 8200, "Cameroon", role="any/civilian", q="about"),
            count("save $[75 million]", "money", 75_000_000, "United States/",
                  "department/Department of Homeland Security/Homeland Security", "United States",
                  flags="projected"),
            count("About [2,600] of", "other", 2600, "Cameroon", "New England Immigrant Defense",
                  "New England Immigrant Defense", role="any/civilian/medic", q="about"),
            count("roughly [150] people", "present", 150, "United States/", role="any/civilian", q="about",
                  day="2025-11-07"),
            count("said [two] of its clients", "detained", 2, "Cameroon/New England Immigrant Defense/",
                  "nonprofit/New England Immigrant Defense", "New England Immigrant Defense", role="any/civilian",
                  day="2025-11-03"),
            count("deported [310] people", "displaced/other", 310, "Cameroon",
                  "agency/Immigration and Customs Enforcement", "United States", role="any/civilian",
                  day="2025-01-01"),
            count("more than [570,000] people", "displaced", 570_000, "Cameroon", role="any/civilian",
                  q="at_least", flags="background"),
        ),
        (
            Told("looked for reasons later", "Eleanor Whitcombe", "United States"),
            Told("the government would appeal", "Trent Bagley", "United States"),
            Told("policy from the bench", "Trent Bagley", "United States", "accuse"),
            Told("the decision", "Dana Cho", "United States", "welcome"),
            Told("would have lost people", "Dana Cho", "United States"),
            Told("passport under my pillow", "Clarisse Fon", ""),
            Told("anything to do with", "Immigration and Customs Enforcement", "United States", "deny",
                 denied=True),
            Told("to step in", "Cole Harding", "Republican/Republicans/Republican Party/United States", "call_for"),
            Told("Temporary has to mean", "Cole Harding", "Republican/Republicans/Republican Party/United States"),
            Told("always respected the laws", "Cameroon's embassy in Washington/Cameroon's embassy/embassy",
                 "Cameroon"),
        ),
    ),
}
# fmt: on
