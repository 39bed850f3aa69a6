"""Articles on calamities, crime and a strike, with their gold; see the package. All facts are invented."""

from __future__ import annotations

from tests.unit.enrich.claims.told import Told
from tests.unit.enrich.claims.told_sides import Report, count

_UK = "United Kingdom/Britain"
_WHO = "World Health Organization/WHO"

# fmt: off
SECOND: dict[str, Report] = {
    "Tower": Report(
        "Daily Bugler",
        "2025-11-10T07:00:00Z",
        "A HERO dad dropped his baby daughter into a neighbour's arms as a raging inferno tore through a tower block, "
        "killing SIX people.\n\n"
        "Two sisters aged seven and ten were among those who perished in the blaze at Marlowe House in Salford on "
        "Saturday night.\n\n"
        "Terrified families hung bedsheets from windows and screamed for help as flames licked up the 14-storey "
        "building.\n\n"
        "Fire chief Denise Hargreave told how 90 firefighters battled for seven hours to bring it under control.\n\n"
        "\"My crews carried 31 people down stairs so thick with smoke they couldn't see their own gloves,\" she said. "
        "\"I have never been prouder, or sadder.\"\n\n"
        "But furious locals claimed the first engine took 20 minutes to turn up.\n\n"
        "Jobless Marek, 51, who would not give his surname, fumed: \"My nan could have got here quicker.\"\n\n"
        "A source at Royal Calder Hospital told the Bugler last night: \"We've got 22 in, four of them on ventilators. "
        "It's touch and go.\" Hospital bosses later put the number of patients at 19, including three children.\n\n"
        "Cops have nicked a 34-year-old man on suspicion of arson. He was last night being grilled by detectives.\n\n"
        "Mayor Tony Ridgwell said 140 residents had been forced out of their homes and vowed that nobody would spend "
        "a night on the streets.\n\n"
        "And he blasted landlord Brightstone Homes for ignoring complaints about duff smoke alarms.\n\n"
        "The firm, whose boss Giles Pemberton lives in a £4.5million mansion in leafy Cheshire, denied cutting "
        "corners. It said: \"The safety of our tenants is our first priority.\"\n\n"
        "Plucky dad Jamie Okoro, 29, told how he leaned out of a third-floor window with ten-month-old Ruby.\n\n"
        "\"It was drop her or lose her,\" the delivery driver said. Catcher Bev Stott, 47, a dinner lady, said: \"She "
        "never even cried, bless her.\"\n\n"
        "A fundraising page for the victims has already topped £85,000.\n\n"
        "Safety campaigner Sheila Motson stormed: \"Nine people died at Keswick Court in 2013 and not a thing has "
        "changed.\"",
        (),
        (
            count("killing [SIX] people", "killed", 6, _UK, day="2025-11-08"),
            count("[Two] sisters", "killed", 2, _UK, role="child", day="2025-11-08"),
            count("how [90] firefighters", "deployed", 90, _UK, "Denise Hargreave", _UK),
            count("carried [31] people", "rescued/evacuated", 31, _UK, "Denise Hargreave", _UK, day="2025-11-08"),
            count("We've got [22] in", "sick/wounded", 22, _UK, "source/source at Royal Calder Hospital",
                  f"Royal Calder Hospital/{_UK}/"),
            count("[four] of them on ventilators", "sick/wounded", 4, _UK, "source/source at Royal Calder Hospital",
                  f"Royal Calder Hospital/{_UK}/"),
            count("patients at [19]", "sick/wounded", 19, _UK, "Hospital bosses", f"Royal Calder Hospital/{_UK}/"),
            count("including [three] children", "sick/wounded", 3, _UK, "Hospital bosses",
                  f"Royal Calder Hospital/{_UK}/", role="child"),
            count("nicked [a] 34-year-old man", "detained", 1, _UK),
            count("said [140] residents", "displaced/evacuated", 140, _UK, "Tony Ridgwell", _UK,
                  role="any/civilian"),
            count("£[4.5million]", "money", 4_500_000, f"{_UK}/Brightstone Homes/"),
            count("topped £[85,000]", "money", 85_000, f"{_UK}/", q="at_least"),
            count("[Nine] people died", "killed", 9, _UK, "Sheila Motson", f"/{_UK}", day="2013-01-01",
                  flags="background"),
        ),
        (
            Told("I have never been prouder", "Denise Hargreave", _UK),
            Told("the first engine took 20 minutes", "locals/furious locals", f"/{_UK}", "state accuse"),
            Told("My nan could have got here", "Marek", f"/{_UK}"),
            Told("nobody would spend", "Tony Ridgwell", _UK, "promise"),
            Told("ignoring complaints", "Tony Ridgwell", _UK, "accuse condemn"),
            Told("cutting corners", "Brightstone Homes/firm", "Brightstone Homes", "deny", denied=True),
            Told("The safety of our tenants", "Brightstone Homes/firm", "Brightstone Homes"),
            Told("he leaned out of a third-floor window", "Jamie Okoro", f"/{_UK}"),
            Told("It was drop her or lose her", "Jamie Okoro/delivery driver", f"/{_UK}"),
            Told("never even cried", "Bev Stott", f"/{_UK}"),
        ),
    ),
    "Cholera": Report(
        "Southern Health Wire",
        "2024-02-29T15:00:00Z",
        "LILONGWE, Feb. 29 — Malawi's Health Ministry on Thursday accused the World Health Organization of inflating "
        "the scale of a cholera outbreak, a day after the U.N. agency put the number of deaths since December at 212, "
        "almost double the government's count.\n\n"
        "The ministry's own tally stood at 109 dead and 5,640 cases as of Wednesday.\n\n"
        "\"We count people who tested positive, not everybody who had a running stomach,\" Health Minister Grace "
        "Kumbukani told journalists in the capital.\n\n"
        "In its situation report, the WHO said 9,312 suspected cases had been recorded in 17 of the country's 28 "
        "districts, and that more than 2,000 of the patients were children under five. The fatality rate, at 2.3 "
        "percent, is more than twice what the agency regards as acceptable.\n\n"
        "Its representative in Malawi, Henrik Saarela, stood by the numbers. \"Many die at home and never reach a "
        "treatment centre,\" he said.\n\n"
        "In Nsanje, the worst-hit district, Médecins Sans Frontières is caring for 140 patients in tents, a dozen of "
        "them health workers. A nurse there, who asked not to be named because she is not allowed to speak to the "
        "press, said six patients died on Tuesday alone.\n\n"
        "\"When the beds are full, we lay them on the floor,\" she said.\n\n"
        "Peter Chisale, a lawmaker of the opposition People's Alliance, alleged that district officers had been told "
        "to record cholera deaths as malaria. Kumbukani dismissed the claim as electioneering.\n\n"
        "The WHO warned that up to 400 more people could die before the rains end in April unless vaccine arrives "
        "soon. Britain has given £1.2 million for clean water and soap.\n\n"
        "The disease, which spreads through contaminated food and water, has also crossed into Mozambique, where "
        "health authorities have confirmed 38 deaths this year. Malawi's last big outbreak, in 2022 and 2023, killed "
        "about 1,700 people.",
        (),
        (
            count("since December at [212]", "killed", 212, "Malawi", "World Health Organization/WHO/U.N. agency",
                  _WHO, day="2023-12-01"),
            count("stood at [109] dead", "killed", 109, "Malawi", "Health Ministry/ministry/Malawi's Health Ministry",
                  "Malawi"),
            count("and [5,640] cases", "sick", 5640, "Malawi", "Health Ministry/ministry/Malawi's Health Ministry",
                  "Malawi"),
            count("said [9,312] suspected cases", "sick", 9312, "Malawi", "World Health Organization/WHO", _WHO),
            count("more than [2,000] of the patients", "sick", 2000, "Malawi", "World Health Organization/WHO", _WHO,
                  role="child", q="at_least"),
            count("caring for [140] patients", "sick", 140, "Malawi"),
            count("[a dozen] of them health workers", "sick", 12, "Malawi", role="medic"),
            count("said [six] patients", "killed", 6, "Malawi", "nurse/A nurse", "/Malawi/Médecins Sans Frontières",
                  day="2024-02-27"),
            count("up to [400] more people", "killed", 400, "Malawi", "World Health Organization/WHO", _WHO,
                  q="at_most", flags="projected"),
            count("£[1.2 million]", "money", 1_200_000, f"Malawi/{_UK}/"),
            count("confirmed [38] deaths", "killed", 38, "Mozambique", "health authorities", "Mozambique",
                  day="2024-01-01"),
            count("about [1,700] people", "killed", 1700, "Malawi", q="about", day="2022-01-01", flags="background"),
        ),
        (
            Told("of inflating the scale", "Health Ministry/Malawi's Health Ministry", "Malawi", "accuse"),
            Told("We count people who tested positive", "Grace Kumbukani", "Malawi"),
            Told("Many die at home", "Henrik Saarela", _WHO),
            Told("When the beds are full", "nurse/A nurse", "/Malawi/Médecins Sans Frontières"),
            Told("to record cholera deaths as malaria", "Peter Chisale", "People's Alliance/", "accuse state"),
            Told("the claim as electioneering", "Grace Kumbukani", "Malawi", "deny", denied=True),
        ),
    ),
    "Bus": Report(
        "Tararua Chronicle",
        "2025-07-18T00:30:00Z",
        "Pahiatua's volunteer firefighters were first to reach the school bus that left Makuri Gorge Rd on Wednesday "
        "morning with 34 pupils on their way to a netball tournament, and some of them knew the children by "
        "name.\n\n"
        "Driver Colin Tahere, a 61-year-old grandfather, died at the scene. A parent helper succumbed to her injuries "
        "in Palmerston North Hospital yesterday, taking the toll to two.\n\n"
        "Eight students were flown out by helicopter and 17 went by road with cuts, bruises and broken bones, Hato "
        "Hone St John area manager Priya Nand said.\n\n"
        "A spokeswoman for the hospital said last night that five patients remained on the wards and one was in "
        "intensive care.\n\n"
        "Sergeant Wiremu Paki, of Tararua police, said the bus rolled 25 metres down the bank before a stand of pines "
        "stopped it. \"That nine kids walked away from that without a scratch is a miracle,\" he said.\n\n"
        "The Serious Crash Unit is investigating. Paki said it was too early to say whether ice was to blame.\n\n"
        "Tararua Mayor Jenny Collis said the council had begged for a guard rail on the bend for years. \"We buried "
        "three people after the crash there in 2019, and all we got was a sign,\" she said.\n\n"
        "Transport agency regional manager Todd Levien said $2.3 million had been set aside for the gorge and design "
        "work was under way.\n\n"
        "The bus passed its certificate of fitness in May, according to Ruahine Coachlines owner Sue Bolger, who "
        "described Mr Tahere as \"the most careful man I ever gave a set of keys\".\n\n"
        "Principal Hemi Ratana said counsellors were on site and classes would resume on Monday. He thanked the "
        "farmers who had brought tractors, ropes and blankets.\n\n"
        "About 200 people packed St Brigid's hall for a prayer service last night, where the names of the injured were "
        "read out.\n\n"
        "A Givealittle page started by the netball club had raised more than $41,000 by this morning.",
        (),
        (
            count("with [34] pupils", "present", 34, "New Zealand", role="child", day="2025-07-16"),
            count("[A] parent helper", "killed", 1, "New Zealand", role="any/civilian", day="2025-07-17"),
            count("toll to [two]", "killed", 2, "New Zealand"),
            count("[Eight] students", "evacuated/wounded/rescued/sick", 8, "New Zealand", "Priya Nand",
                  "Hato Hone St John/New Zealand", role="child", day="2025-07-16"),
            count("and [17] went by road", "wounded/sick/evacuated", 17, "New Zealand", "Priya Nand",
                  "Hato Hone St John/New Zealand", role="child", day="2025-07-16"),
            count("that [five] patients", "sick/wounded", 5, "New Zealand",
                  "spokeswoman/spokeswoman for the hospital/hospital/Palmerston North Hospital",
                  "New Zealand/Palmerston North Hospital/", role="any/child"),
            count("and [one] was in", "sick/wounded", 1, "New Zealand",
                  "spokeswoman/spokeswoman for the hospital/hospital/Palmerston North Hospital",
                  "New Zealand/Palmerston North Hospital/", role="any/child"),
            count("That [nine] kids", "other/rescued", 9, "New Zealand", "Wiremu Paki", "New Zealand", role="child",
                  day="2025-07-16"),
            count("buried [three] people", "killed", 3, "New Zealand", "Jenny Collis", "New Zealand",
                  day="2019-01-01", flags="background"),
            count("said $[2.3 million]", "money", 2_300_000, "New Zealand/", "Todd Levien", "New Zealand"),
            count("About [200] people", "present", 200, "New Zealand", q="about", day="2025-07-17"),
            count("more than $[41,000]", "money", 41_000, "New Zealand/", q="at_least"),
        ),
        (
            Told("the bus rolled 25 metres", "Wiremu Paki", "New Zealand"),
            Told("it was too early to say", "Wiremu Paki", "New Zealand"),
            Told("begged for a guard rail", "Jenny Collis", "New Zealand"),
            Told("The bus passed its certificate", "Sue Bolger", "Ruahine Coachlines"),
            Told("the most careful man", "Sue Bolger", "Ruahine Coachlines", "state other"),
            Told("counsellors were on site", "Hemi Ratana", "/New Zealand"),
            Told("farmers who had brought", "Hemi Ratana", "/New Zealand", "thank"),
        ),
    ),
    "Shooting": Report(
        "WKRD News",
        "2024-07-08T22:15:00Z",
        "FORT LELAND, Ohio (WKRD) — A 19-year-old Fort Leland man is facing three counts of aggravated murder after "
        "gunfire erupted at a block party Saturday night, leaving three people dead and nine others wounded, police "
        "said.\n\n"
        "Tyler R. Kostner was taken into custody Sunday at a relative's home in Massillon, Police Chief Marlene Oduya "
        "said at a news conference Monday. Two juveniles were also detained and later released to their parents.\n\n"
        "The Stark-Leland County Coroner's Office identified the victims as Alicia Munro, 23; Jordan Pate, 31; and "
        "Ernest Bell, 58, all of Fort Leland.\n\n"
        "According to Lt. Brad Sizemore, roughly 250 people were gathered in the 1400 block of Orchard Street when an "
        "argument broke out around 11:20 p.m. Investigators picked up 64 shell casings, he said.\n\n"
        "Summa Valley Medical Center received seven gunshot victims ranging in age from 15 to 47, hospital "
        "spokesperson Kate Orr said. Two were in critical condition as of Monday afternoon, she said.\n\n"
        "\"I laid on top of my grandbabies and I prayed,\" said Latrice Boone, who has lived on Orchard for 26 "
        "years.\n\n"
        "Kostner appeared by video in municipal court, where a judge set his bond at $3 million. His attorney, Paul "
        "Dressler, said his client fired in self-defense and will plead not guilty. County Prosecutor Renee Stahl said "
        "additional charges are likely, including felonious assault.\n\n"
        "Stahl declined to say whether the gun had been recovered.\n\n"
        "Mayor Vince Calloway called for a 10 p.m. curfew for minors through Labor Day. Council President Dee "
        "Harwell said she opposes it.\n\n"
        "A vigil Sunday evening drew hundreds to Shiloh Baptist Church, where 12 candles were lit for the dead and "
        "injured.\n\n"
        "Fort Leland has seen 22 homicides this year, compared with 18 at the same point in 2023, police data show. In "
        "September 2021, four people were shot, one fatally, two blocks away.\n\n"
        "Crime Stoppers is offering a reward of up to $5,000 for information. Anyone with video is asked to call "
        "330-555-0142.",
        (),
        (
            count("[three] people dead", "killed", 3, "United States", "police", "United States", day="2024-07-06"),
            count("[nine] others wounded", "wounded", 9, "United States", "police", "United States",
                  day="2024-07-06"),
            count("[Two] juveniles", "detained", 2, "United States", role="child/any"),
            count("roughly [250] people", "present", 250, "United States", "Brad Sizemore", "United States",
                  q="about", day="2024-07-06"),
            count("received [seven] gunshot victims", "wounded/sick", 7, "United States", "Kate Orr",
                  "Summa Valley Medical Center/United States/"),
            count("[Two] were in critical", "wounded/sick", 2, "United States", "Kate Orr",
                  "Summa Valley Medical Center/United States/"),
            count("bond at $[3 million]", "money", 3_000_000, "United States/"),
            count("drew [hundreds]", "present", 200, "United States", q="vague", day="2024-07-07"),
            count("seen [22] homicides", "killed", 22, "United States", "police data/police", "United States",
                  day="2024-01-01"),
            count("with [18] at the same point", "killed", 18, "United States", "police data/police",
                  "United States", day="2023-01-01", flags="background"),
            count("[four] people were shot", "wounded/casualties", 4, "United States", day="2021-09-01",
                  flags="background"),
            count("[one] fatally", "killed", 1, "United States", day="2021-09-01", flags="background"),
            count("up to $[5,000]", "money", 5000, "United States/Crime Stoppers/", q="at_most"),
        ),
        (
            Told("taken into custody Sunday", "Marlene Oduya", "United States"),
            Told("Alicia Munro, 23", "Coroner's Office/Stark-Leland County Coroner's Office", "United States",
                 "state confirm other"),
            Told("I laid on top of my grandbabies", "Latrice Boone", "/United States"),
            Told("his client fired in self-defense", "Paul Dressler", "/United States"),
            Told("additional charges are likely", "Renee Stahl", "United States"),
            Told("curfew for minors", "Vince Calloway", "United States", "call_for"),
            Told("she opposes it", "Dee Harwell", "United States"),
        ),
    ),
}
# fmt: on
