"""Articles on conflicts and politics, with their gold; see the package. All facts are invented."""

from __future__ import annotations

from tests.unit.enrich.claims.told import Told
from tests.unit.enrich.claims.told_sides import Report, count

KIA = "Kachin Independence Army"
UK = "United Kingdom/Britain/UK"

# fmt: off
FIRST: dict[str, Report] = {
    "Goascoran": Report(
        "Continental Wire",
        "2025-03-19T21:30:00Z",
        "TEGUCIGALPA/SAN SALVADOR, March 19 (Continental Wire) - Honduran and Salvadoran troops exchanged mortar fire "
        "for a second day on Wednesday along a disputed stretch of the Goascoran river, with both armies reporting "
        "losses in the worst fighting between the neighbours in half a century.\n\n"
        "Honduras's defence minister, Ramiro Zelaya Funes, said nine of his soldiers had been killed since Tuesday "
        "morning and 31 injured, six of them critically. He put Salvadoran losses at no fewer than 20 dead and said "
        "two armoured cars had been knocked out.\n\n"
        "San Salvador dismissed that account. \"The enemy counts our men the way he counts his votes,\" Colonel "
        "Mauricio Interiano, a spokesman for the Salvadoran armed forces, told a news conference. He acknowledged the "
        "deaths of five troops and said a patrol of seven Hondurans had surrendered near Pasaquina. The Honduran army "
        "denied that any of its men had given themselves up.\n\n"
        "Civilians have borne much of the shelling. In the Honduran town of Alianza, a round landed on a queue outside "
        "a bakery, killing a woman and her two grandchildren, the mayor, Suyapa Bonilla, said by telephone. The "
        "Salvadoran civil protection service said 3,400 people had been moved out of villages in La Union, and the Red "
        "Cross reported that some 11,000 had fled their homes on the Honduran side.\n\n"
        "El Salvador has sent around 1,800 extra troops to the border, according to two Western diplomats, while "
        "Honduras has cancelled all military leave.\n\n"
        "The Organization of American States offered to send observers, and Guatemala urged both governments to stop "
        "shooting. \"Nobody in Central America wants this,\" Guatemalan Foreign Minister Adela Batres said.\n\n"
        "The frontier was largely settled by the International Court of Justice in 1992, but ownership of the islet of "
        "Conejo in the Gulf of Fonseca is still contested. The quarrel flared up last year, when a Salvadoran patrol "
        "boat seized 14 Honduran fishermen, who were later sent home.\n\n"
        "In July 1969 the two countries fought a four-day war, set off by tensions over migration and remembered for "
        "the World Cup qualifiers that preceded it, in which an estimated 3,000 people died and as many as 300,000 "
        "Salvadorans were driven out of Honduras.",
        (("Honduras", "El Salvador"),),
        (
            count("[nine] of his soldiers", "killed", 9, "Honduras", "Ramiro Zelaya Funes", "Honduras",
                  role="military", day="2025-03-18"),
            count("[31] injured", "wounded", 31, "Honduras", "Ramiro Zelaya Funes", "Honduras",
                  role="military/any", day="2025-03-18"),
            count("[six] of them critically", "wounded", 6, "Honduras", "Ramiro Zelaya Funes", "Honduras",
                  role="military/any", day="2025-03-18"),
            count("no fewer than [20] dead", "killed", 20, "El Salvador", "Ramiro Zelaya Funes", "Honduras",
                  role="military/any", q="at_least"),
            count("[two] armoured cars", "destroyed", 2, "El Salvador", "Ramiro Zelaya Funes", "Honduras",
                  role="any/military"),
            count("deaths of [five] troops", "killed", 5, "El Salvador", "Mauricio Interiano", "El Salvador",
                  role="military"),
            count("[seven] Hondurans", "captured", 7, "Honduras", "Mauricio Interiano", "El Salvador",
                  role="military/any"),
            count("[a] woman and her", "killed", 1, "Honduras", "Suyapa Bonilla", "Honduras", role="civilian/any"),
            count("[two] grandchildren", "killed", 2, "Honduras", "Suyapa Bonilla", "Honduras",
                  role="child/civilian/any"),
            count("[3,400] people", "evacuated/displaced", 3400, "El Salvador",
                  "Salvadoran civil protection service/civil protection service", "El Salvador", role="any/civilian"),
            count("some [11,000] had fled", "displaced", 11_000, "Honduras", "Red Cross",
                  "Red Cross/International Committee of the Red Cross/ICRC", role="any/civilian", q="about"),
            count("around [1,800] extra troops", "deployed", 1800, "El Salvador",
                  "Western diplomats/two Western diplomats/diplomats", "", role="military", q="about"),
            count("seized [14] Honduran fishermen", "detained/captured", 14, "Honduras", role="civilian/any",
                  day="2024-01-01", flags="background"),
            count("an estimated [3,000] people", "killed", 3000, "", q="about", day="1969-07-01", flags="background"),
            count("as many as [300,000]", "displaced", 300_000, "El Salvador", role="any/civilian", q="at_most",
                  day="1969-07-01", flags="background"),
        ),
        (
            Told("that account", "San Salvador/El Salvador", "El Salvador", "deny", denied=True),
            Told("The enemy counts our men", "Mauricio Interiano", "El Salvador"),
            Told("any of its men had given themselves up", "Honduran army/army", "Honduras", "deny", denied=True),
            Told("to send observers", "Organization of American States", "Organization of American States",
                 "promise/announce/other"),
            Told("both governments to stop", "Guatemala", "Guatemala", "call_for/demand"),
            Told("Nobody in Central America wants this", "Adela Batres", "Guatemala"),
        ),
    ),
    "Waingmaw": Report(
        "Upper Burma Dispatch",
        "2024-11-05T11:15:00+06:30",
        "At least 22 civilians, including four monks, were killed when a junta jet bombed a market in Waingmaw "
        "Township, Kachin State, on Monday morning, residents told Upper Burma Dispatch.\n\n"
        "\"The stalls were full because it was bazaar day,\" said a tea shop owner who helped carry the wounded. \"I "
        "counted 17 dead myself before the second plane came.\"\n\n"
        "Fifty-one people were hurt, 19 of whom were taken across the river to a hospital run by the Kachin "
        "Independence Army (KIA), according to Colonel Hkun Awng, a spokesman for the ethnic armed organization. He "
        "accused the regime of taking revenge on the people for the loss of its base at Nawng Hkam, which fell to the "
        "KIA and allied resistance fighters on Saturday.\n\n"
        "The KIA claims that 63 regime soldiers died in the week-long battle for the base and that it took 38 "
        "prisoners, among them a battalion commander. Ten of its own fighters and three members of a local People's "
        "Defense Force were also killed, it said. Upper Burma Dispatch could not verify the numbers.\n\n"
        "In a message on Telegram, the junta's information team said its troops had \"temporarily repositioned\" and "
        "that the bodies of 26 insurgents had been found. It denied bombing the market. \"Our pilots only hit armed "
        "terrorists,\" said junta spokesman Maj.-Gen. Tin Maung Oo, who blamed the blasts on gas cylinders.\n\n"
        "Around 7,000 residents of Waingmaw and neighboring villages are sheltering in churches and along the Chinese "
        "border, aid workers said. Beijing has closed the crossing at Kanpaiketi and on Sunday turned back about 400 "
        "people, they added.\n\n"
        "According to the Assistance Association for Political Prisoners, the military has killed 5,800 people and "
        "arrested over 27,000 since it seized power in February 2021. Fighting between the army and the KIA resumed in "
        "2011 after a 17-year ceasefire broke down, and had already displaced more than 100,000 people by the time of "
        "the coup.",
        (("Myanmar", KIA), ("Myanmar", "KIA")),
        (
            count("At least [22] civilians", "killed", 22, "Myanmar", "residents", "", role="civilian", q="at_least",
                  day="2024-11-04"),
            count("including [four] monks", "killed", 4, "Myanmar", "residents", "", role="civilian/any",
                  day="2024-11-04"),
            count("counted [17] dead", "killed", 17, "Myanmar", "tea shop owner/a tea shop owner", "",
                  role="any/civilian", day="2024-11-04"),
            count("[Fifty-one] people", "wounded", 51, "Myanmar", "Hkun Awng", f"{KIA}/KIA", role="any/civilian",
                  day="2024-11-04"),
            count("[19] of whom", "wounded/evacuated/sick", 19, "Myanmar", "Hkun Awng", f"{KIA}/KIA",
                  role="any/civilian", day="2024-11-04"),
            count("[63] regime soldiers", "killed", 63, "Myanmar", f"{KIA}/KIA", f"{KIA}/KIA", role="military"),
            count("took [38]", "captured/detained", 38, "Myanmar", f"{KIA}/KIA", f"{KIA}/KIA", role="military/any"),
            count("[a] battalion commander", "captured/detained", 1, "Myanmar", f"{KIA}/KIA", f"{KIA}/KIA",
                  role="military"),
            count("[Ten] of its own fighters", "killed", 10, f"{KIA}/KIA", f"{KIA}/KIA", f"{KIA}/KIA",
                  role="military"),
            count("[three] members of a local", "killed", 3,
                  "People's Defense Force/People's Defence Force/People's Defence Forces/Myanmar/", f"{KIA}/KIA",
                  f"{KIA}/KIA", role="military/any"),
            count("bodies of [26] insurgents", "killed", 26, f"{KIA}/KIA/",
                  "junta's information team/information team/junta", "Myanmar", role="military/any"),
            count("Around [7,000] residents", "displaced", 7000, "Myanmar", "aid workers", "", role="civilian/any",
                  q="about"),
            count("turned back about [400]", "other/displaced", 400, "Myanmar/", "aid workers", "",
                  role="any/civilian", q="about", day="2024-11-03"),
            count("killed [5,800] people", "killed", 5800, "Myanmar",
                  "Assistance Association for Political Prisoners", "Assistance Association for Political Prisoners",
                  day="2021-02-01"),
            count("arrested over [27,000]", "detained", 27_000, "Myanmar",
                  "Assistance Association for Political Prisoners", "Assistance Association for Political Prisoners",
                  q="at_least", day="2021-02-01"),
            count("displaced more than [100,000] people", "displaced", 100_000, "Myanmar", q="at_least",
                  flags="background"),
        ),
        (
            Told("The stalls were full", "tea shop owner/a tea shop owner", ""),
            Told("taking revenge on the people", "Hkun Awng", KIA, "accuse"),
            Told("bombing the market", "junta's information team/information team/junta", "Myanmar", "deny",
                 denied=True),
            Told("Our pilots only hit", "Tin Maung Oo", "Myanmar"),
            Told("the blasts on gas cylinders", "Tin Maung Oo", "Myanmar", "accuse/state"),
        ),
    ),
    "Banjul": Report(
        "Agence Atlantique",
        "2025-08-22T16:20:00Z",
        "Soldiers in The Gambia said Friday they had seized power and dissolved parliament, hours after heavy gunfire "
        "rang out around State House in the capital Banjul.\n\n"
        "Flanked by officers in fatigues, a man who introduced himself as Captain Lamin Sowe, head of the \"National "
        "Committee for Redress\", read a statement on public television announcing a night-time curfew and the closure "
        "of all borders.\n\n"
        "\"We have put an end to the pillage of our country,\" he said.\n\n"
        "A hospital source told Agence Atlantique that eight bodies, including those of three members of the "
        "presidential guard, had been brought to the mortuary of the main teaching hospital. Another 25 people were "
        "being treated for bullet wounds, the source said.\n\n"
        "The whereabouts of President Ousman Jatta were unclear. A close aide, reached by telephone, said the "
        "64-year-old was being held at Yundum barracks together with four ministers. His party, the National Unity "
        "Alliance, called on Gambians to \"come out massively\" against the mutineers.\n\n"
        "By midday around 300 supporters had gathered at Westfield junction in Serekunda, the country's biggest town. "
        "Troops fired tear gas and picked up at least 17 of them, according to the rights group Gambia Watch.\n\n"
        "The regional bloc ECOWAS, which still keeps some 1,000 troops in the country under a mission set up in 2017, "
        "condemned the \"attempted putsch\" and demanded Jatta's immediate release. Senegal, which surrounds its "
        "neighbour on three sides, said it had put an additional 600 paratroopers on alert and would \"assume its "
        "responsibilities\".\n\n"
        "Former colonial power Britain advised its nationals to stay indoors. The Foreign Office in London said nearly "
        "4,000 British tourists were in the beach resorts west of Banjul.\n\n"
        "Jatta, a former banker, was re-elected in December with 53 percent of the vote, a result which the opposition "
        "says was rigged.\n\n"
        "The tiny West African nation lived through two decades of dictatorship until 2017. A truth commission later "
        "found that between 240 and 250 people had been murdered by agents of the old regime. In a failed coup in "
        "December 2014, three assailants were shot dead outside the presidential palace.",
        (("Gambia", "National Committee for Redress"),),
        (
            count("[eight] bodies", "killed", 8, "Gambia", "hospital source/A hospital source", ""),
            count("[three] members of the", "killed", 3, "Gambia", "hospital source/A hospital source", "",
                  role="military"),
            count("Another [25] people", "wounded", 25, "Gambia", "hospital source/source/A hospital source", ""),
            count("together with [four] ministers", "detained", 4, "Gambia",
                  "close aide/A close aide/aide", "Gambia/", role="civilian/any"),
            count("around [300] supporters", "present", 300, "Gambia/National Unity Alliance", q="about",
                  role="any/civilian", day="2025-08-22"),
            count("at least [17] of them", "detained", 17, "Gambia/National Unity Alliance", "Gambia Watch",
                  "Gambia Watch", q="at_least", role="any/civilian", day="2025-08-22"),
            count("some [1,000] troops", "deployed", 1000, "ECOWAS/Economic Community of West African States",
                  q="about", role="military"),
            count("additional [600] paratroopers", "deployed/other", 600, "Senegal", "Senegal", "Senegal",
                  role="military"),
            count("nearly [4,000] British", "present/other", 4000, UK, "Foreign Office", UK, role="civilian/any",
                  q="about"),
            count("[240 and 250] people", "killed", (240, 250), "Gambia", "truth commission/A truth commission",
                  "Gambia/", flags="background"),
            count("[three] assailants", "killed", 3, "Gambia/", role="any/military", day="2014-12-01",
                  flags="background"),
        ),
        (
            Told("they had seized power", "soldiers/Soldiers in The Gambia/Soldiers in Gambia", "Gambia",
                 "state/announce"),
            Told("a night-time curfew", "Lamin Sowe", "National Committee for Redress", "announce"),
            Told("an end to the pillage", "Lamin Sowe", "National Committee for Redress"),
            Told("come out massively", "National Unity Alliance", "National Unity Alliance", "call_for"),
            Told("attempted putsch", "ECOWAS/Economic Community of West African States", "ECOWAS", "condemn"),
            Told("immediate release", "ECOWAS/Economic Community of West African States", "ECOWAS", "demand"),
            Told("its nationals to stay indoors", "Britain", "United Kingdom", "call_for/warn/other"),
            Told("was rigged", "opposition/the opposition", "", "state/accuse"),
        ),
    ),
}
# fmt: on
