"""A coach crash, a wave of bombs and an air strike, one report of each. All facts are invented."""

from __future__ import annotations

from tests.unit.enrich.claims.counted_story import Told, fig

THIRD: dict[str, Told] = {
    "coach in Portugal": Told(
        "Atlantic Wire",
        "2025-03-18T08:00:00Z",
        "LISBON, March 18 - A coach carrying schoolchildren overturned on a motorway in northern Portugal "
        "on Monday evening, killing six people and injuring 27, the national emergency service said.\n\n"
        "Four of the dead were pupils from a school in Braga and the others were teachers, the mayor of "
        "Braga, Ricardo Lopes, told reporters. Eleven people were still in hospital on Tuesday, three of "
        "them in a serious condition.\n\n"
        "The coach was carrying 41 passengers and two drivers. One of the drivers was arrested on suspicion "
        "of manslaughter, police said.\n\n"
        "Witnesses said passers-by had pulled at least ten children from the wreck before firefighters "
        "arrived. More than 90 rescuers were sent to the scene.\n\n"
        "An earlier statement had put the number of dead at five. It was the worst road accident in "
        "Portugal since 2007, when 16 people were killed in a coach crash near Castelo Branco.",
        (
            fig(
                "six",
                "killed",
                6,
                "Portugal",
                "national emergency service|emergency service",
                "Portugal",
                day="2025-03-17",
            ),
            fig(
                "27",
                "wounded",
                27,
                "Portugal",
                "national emergency service|emergency service",
                "Portugal",
                day="2025-03-17",
            ),
            fig("Four", "killed", 4, "Portugal", "Ricardo Lopes", "Portugal", "child", day="2025-03-17"),
            fig("Eleven", "sick", 11, "Portugal"),
            fig("three", "wounded", 3, "Portugal"),
            fig("41", "present", 41, "Portugal", day="2025-03-17"),
            fig("two", "present", 2, "Portugal", day="2025-03-17"),
            fig("One", "detained", 1, "Portugal", "police", "Portugal"),
            fig("ten", "rescued", 10, "Portugal", "Witnesses", None, "child", q="at_least", day="2025-03-17"),
            fig("90", "deployed", 90, "Portugal", q="at_least"),
            fig("five", "killed", 5, "Portugal", "earlier statement", None, day="2025-03-17", flags="previous"),
            fig("16", "killed", 16, "Portugal", day="2007-01-01", flags="background"),
        ),
        missed="Four|three",
    ),
    "bombings in Colombia": Told(
        "Andes Report",
        "2025-06-11T13:00:00Z",
        "A wave of bomb and gun attacks killed at least seven people in southwest Colombia on Tuesday, "
        "police said, blaming dissidents of the former FARC rebels.\n\n"
        "Two police officers were among the dead, said national police chief Carlos Triana. He said 28 "
        "people had been wounded in the city of Cali and nearby towns. Cali's mayor, Alejandro Eder, put "
        "the number of injured at 36.\n\n"
        "The defence ministry said soldiers had defused four car bombs and captured 12 suspects. It has "
        "sent 1,500 troops to the area.\n\n"
        "The dissident group EMC said in a statement that it had killed nine soldiers. The army denied that "
        "any of its men had died.\n\n"
        "Some 800 residents fled the town of Jamundi, according to the local ombudsman's office. A 2019 "
        "truce with the group collapsed last year; since then 210 people have been killed in the region, it "
        "said.",
        (
            fig("seven", "killed", 7, "Colombia", "police", "Colombia", q="at_least", day="2025-06-10"),
            fig("Two", "killed", 2, "Colombia", "Carlos Triana", "Colombia", "police", day="2025-06-10"),
            fig("28", "wounded", 28, "Colombia", "Carlos Triana", "Colombia", day="2025-06-10"),
            fig("36", "wounded", 36, "Colombia", "Alejandro Eder", "Colombia", day="2025-06-10"),
            fig("12", "captured", 12, "Colombia", "defence ministry", "Colombia"),
            fig("four", "other", 4, "Colombia", "defence ministry", "Colombia"),
            fig("1,500", "deployed", 1500, "Colombia", role="military"),
            fig("nine", "killed", 9, "Colombia", "EMC|dissident group EMC", "EMC", "military", day="2025-06-10"),
            fig(
                "800",
                "displaced",
                800,
                "Colombia",
                "local ombudsman's office|ombudsman's office",
                "Colombia",
                q="about",
            ),
            fig("210", "killed", 210, "Colombia", "local ombudsman's office|ombudsman's office", "Colombia"),
        ),
        missed="four",
    ),
    "strike on Beirut": Told(
        "Levant News",
        "2024-10-11T06:00:00Z",
        "BEIRUT, Oct 11 - Israeli air strikes on central Beirut killed 22 people and wounded 117 on "
        "Thursday night, Lebanon's health ministry said.\n\n"
        "The Israeli military did not comment on the strikes. It said earlier that its troops had killed 14 "
        "Hezbollah fighters in the south and that two of its own soldiers had been hurt by an anti-tank "
        "missile.\n\n"
        "Hezbollah said it had fired 60 rockets at northern Israel, where medics treated five people for "
        "shrapnel wounds.\n\n"
        "UNIFIL, the UN peacekeeping force, said two of its Indonesian members were wounded when a tank "
        "fired at a watchtower. Italy summoned Israel's ambassador.\n\n"
        "More than 1.2 million people have been driven from their homes since the fighting escalated in "
        "September, the Lebanese government says.",
        (
            fig(
                "22", "killed", 22, "Lebanon", "Lebanon's health ministry|health ministry", "Lebanon", day="2024-10-10"
            ),
            fig(
                "117",
                "wounded",
                117,
                "Lebanon",
                "Lebanon's health ministry|health ministry",
                "Lebanon",
                day="2024-10-10",
            ),
            fig("14", "killed", 14, "Hezbollah", "Israeli military|military", "Israel", "military"),
            fig("two", "wounded", 2, "Israel", "Israeli military|military", "Israel", "military"),
            fig("five", "wounded", 5, "Israel"),
            fig("60", "other", 60, "Hezbollah", "Hezbollah", "Hezbollah"),
            fig("two", "wounded", 2, "Indonesia", "UNIFIL", "United Nations"),
            fig(
                "1.2 million",
                "displaced",
                1_200_000,
                "Lebanon",
                "Lebanese government",
                "Lebanon",
                q="at_least",
                day="2024-09-01",
            ),
        ),
        missed="five|two",
    ),
}
