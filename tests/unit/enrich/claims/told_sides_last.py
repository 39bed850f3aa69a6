"""Three articles more, written after the second set was worked in and before any run; all facts are invented."""

from __future__ import annotations

from tests.unit.enrich.claims.told import Told
from tests.unit.enrich.claims.told_sides import Report, count

# fmt: off
LAST: dict[str, Report] = {
    "Mocimboa": Report(
        "Meridian Press",
        "2025-06-16T10:00:00Z",
        "MAPUTO, June 16 (Meridian Press) - Insurgents beheaded six people and abducted 13 others in an attack on two "
        "villages in northern Mozambique at the weekend, local sources said on Monday, the deadliest raid this "
        "year.\n\nThe defence ministry confirmed the attack but gave a lower toll of four. It said Rwandan and "
        "Mozambican troops had later killed 17 of the attackers and rescued five women.\n\n"
        "Rwanda, which has some 2,500 soldiers in Cabo Delgado province, said one of its men had died when a vehicle "
        "struck a mine. \"The terrorists are on the run,\" army spokesman Brigadier Jean Bosco told reporters in "
        "Kigali.\n\n"
        "Islamic State claimed responsibility through its news channel and said its fighters had killed 11 soldiers. "
        "Mozambique's government denied that any soldier had been lost.\n\n"
        "The insurgency has killed more than 6,000 people since it began in 2017, according to the conflict monitor "
        "Acled, and displaced over a million. Doctors Without Borders said its clinic in Mocimboa da Praia treated 24 "
        "wounded on Sunday.",
        (("Mozambique", "Islamic State"), ("Rwanda", "Islamic State")),
        (
            count("beheaded [six] people", "killed", 6, "Mozambique", "local sources", "", day="2025-06-14"),
            count("abducted [13] others", "missing", 13, "Mozambique", "local sources", "", day="2025-06-14"),
            count("toll of [four]", "killed", 4, "Mozambique", "defence ministry", "Mozambique"),
            count("killed [17] of the attackers", "killed", 17, "Islamic State/", "defence ministry", "Mozambique",
                  role="military/any"),
            count("rescued [five] women", "rescued", 5, "Mozambique", "defence ministry", "Mozambique"),
            count("some [2,500] soldiers", "deployed", 2500, "Rwanda", role="military", q="about"),
            count("[one] of its men", "killed", 1, "Rwanda", "Rwanda", "Rwanda", role="military/any"),
            count("killed [11] soldiers", "killed", 11, "Mozambique", "Islamic State", "Islamic State",
                  role="military"),
            count("more than [6,000] people", "killed", 6000, "Mozambique", "Acled/conflict monitor Acled", "Acled",
                  q="at_least", day="2017-01-01"),
            count("over [a million]", "displaced", 1_000_000, "Mozambique", "Acled/conflict monitor Acled", "Acled",
                  q="at_least"),
            count("treated [24]", "wounded", 24, "Mozambique", "Doctors Without Borders/Médecins Sans Frontières",
                  "Médecins Sans Frontières", day="2025-06-15"),
        ),
        (
            Told("The terrorists are on the run", "Jean Bosco", "Rwanda"),
            Told("any soldier had been lost", "Mozambique's government/government", "Mozambique", "deny", denied=True),
        ),
    ),
    "Bamenda": Report(
        "Allied Press",
        "2025-02-12T20:00:00Z",
        "YAOUNDE, Cameroon (Allied Press) - Cameroonian soldiers shot dead at least eight civilians in a village in "
        "the country's restive northwest, witnesses and a rights group said Wednesday. The army said those killed were "
        "separatist fighters.\n\n"
        '"They took men from their houses and shot them," said one resident, who spoke on condition of anonymity for '
        "fear of reprisals. She said she saw five bodies.\n\n"
        "The Central African Human Rights Network said in a statement that two of the victims were teenagers. It "
        "called for an independent inquiry.\n\n"
        "Army spokesman Col. Serge Atangana rejected the accusations, saying troops had \"neutralized\" nine armed "
        "separatists and lost two men. Capo Daniel, a commander of the Ambazonia Defence Forces, a separatist group, "
        "said by phone that none of his fighters was in the village, and that the group was holding three soldiers "
        "captured last month.\n\n"
        "The conflict in the English-speaking regions has killed more than 6,500 people and forced 700,000 from their "
        "homes since 2017, the International Crisis Group estimates.",
        (("Cameroon", "Ambazonia Defence Forces"),),
        (
            count("at least [eight] civilians", "killed", 8, "Cameroon", "witnesses/witnesses and a rights group", "",
                  role="civilian", q="at_least"),
            count("saw [five] bodies", "killed", 5, "Cameroon", "resident/one resident", ""),
            count("that [two] of the victims", "killed", 2, "Cameroon", "Central African Human Rights Network",
                  "Central African Human Rights Network", role="child"),
            count("[nine] armed separatists", "killed/casualties/other", 9, "Ambazonia Defence Forces/",
                  "Serge Atangana", "Cameroon", role="military"),
            count("lost [two] men", "killed", 2, "Cameroon", "Serge Atangana", "Cameroon", role="military"),
            count("holding [three] soldiers", "detained/captured", 3, "Cameroon", "Capo Daniel",
                  "Ambazonia Defence Forces", role="military"),
            count("more than [6,500] people", "killed", 6500, "Cameroon", "International Crisis Group",
                  "International Crisis Group", q="at_least", day="2017-01-01"),
            count("forced [700,000]", "displaced", 700_000, "Cameroon", "International Crisis Group",
                  "International Crisis Group", day="2017-01-01"),
        ),
        (
            Told("those killed were", "army", "Cameroon"),
            Told("They took men from their houses", "resident/one resident", ""),
            Told("an independent inquiry", "Central African Human Rights Network",
                 "Central African Human Rights Network", "call_for"),
            Told("the accusations", "Serge Atangana", "Cameroon", "deny", denied=True),
        ),
    ),
    "Puno": Report(
        "Agencia Andina Libre (translated)",
        "2024-12-10T14:00:00Z",
        "At least 12 people died this Monday in Puno, in the south of Peru, in clashes between demonstrators and the "
        "police, informed the Ombudsman's Office. Among the deceased there are two minors, it detailed.\n\n"
        "The regional health directorate, for its part, raised to 15 the number of dead and indicated that 73 persons "
        "are hospitalized, eight of them in intensive care.\n\n"
        "The Prime Minister, Alberto Quispe, affirmed before the Congress that a policeman was burned alive inside of "
        "his patrol car and that \"thousands of vandals\" tried to take the airport. He said that 28 agents resulted "
        "injured. \"We will not resign,\" he manifested.\n\n"
        "The peasant leader Julia Mamani blamed the government of the deaths and announced that the strike continues. "
        "According to her, the police detained 60 comuneros.\n\n"
        "Human rights organizations count 39 deaths since the beginning of the protests, on the 7th of December.",
        (),
        (
            count("At least [12] people", "killed", 12, "Peru", "Ombudsman's Office", "Peru", q="at_least",
                  day="2024-12-09"),
            count("[two] minors", "killed", 2, "Peru", "Ombudsman's Office", "Peru", role="child", day="2024-12-09"),
            count("raised to [15]", "killed", 15, "Peru", "regional health directorate", "Peru"),
            count("that [73] persons", "sick/wounded", 73, "Peru", "regional health directorate", "Peru"),
            count("[eight] of them", "sick/wounded", 8, "Peru", "regional health directorate", "Peru"),
            count("that [a] policeman", "killed", 1, "Peru", "Alberto Quispe", "Peru", role="police"),
            count("that [28] agents", "wounded", 28, "Peru", "Alberto Quispe", "Peru", role="police/any"),
            count("detained [60] comuneros", "detained", 60, "Peru", "Julia Mamani", ""),
            count("count [39] deaths", "killed", 39, "Peru", "Human rights organizations", "", day="2024-12-07"),
        ),
        (
            Told("We will not resign", "Alberto Quispe", "Peru"),
            Told("the government of the deaths", "Julia Mamani/peasant leader Julia Mamani", "", "accuse"),
            Told("the strike continues", "Julia Mamani/peasant leader Julia Mamani", "", "announce"),
        ),
    ),
}
