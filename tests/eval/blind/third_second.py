"""Articles on both, written last, with their gold; see the package. All facts are invented."""

from __future__ import annotations

from tests.unit.enrich.claims.told import Told
from tests.unit.enrich.claims.told_sides import Report, count

# fmt: off
SECOND: dict[str, Report] = {
    "Zemio": Report(
        "Northern Public Broadcaster",
        "2025-02-24T18:00:00Z",
        "Four United Nations peacekeepers have been killed and nine others injured in an ambush in the far south-east "
        "of the Central African Republic, the UN mission there says.\n\n"
        "A convoy of fuel lorries they were escorting was attacked on Sunday afternoon on the road between Zemio and "
        "Mboki. The mission, Minusca, said three of the dead were Zambian and the fourth Tunisian.\n\n"
        "Its force commander, Lt Gen Kwame Osei-Badu, blamed the Azande Self-Defence Front, a local militia, for what "
        "he described as a planned attack. Some 80 men had taken part in it, he told reporters in Bangui.\n\n"
        "The militia tells a different story. Its spokesman, Elie Ngbangou, said the soldiers had driven at a "
        "roadblock without stopping. He admitted the loss of a single fighter.\n\n"
        "The government of the Central African Republic said its troops, who had rushed to the scene, had killed 15 "
        "militiamen and lost two of their own.\n\n"
        "In Lusaka, President Mutale Chisanga said he was \"grieving with the families\" and that six Zambians "
        "were among the wounded. Zambia has 930 soldiers in the country.\n\n"
        "Doctors Without Borders said its hospital in Zemio had taken in 17 people with gunshot wounds, five of them "
        "children. A nurse was hit by a stray bullet while at work and later died, the charity added.\n\n"
        "More than 1,400 villagers have crossed the Mbomou river into the Democratic Republic of Congo since Sunday "
        "night, according to the UN refugee agency.\n\n"
        "The UN Secretary-General condemned the attack, saying that it might amount to a war crime.\n\n"
        "It was the heaviest loss for the mission since May 2017, when five peacekeepers died in Bangassou. Minusca "
        "was set up in 2014 and has about 17,000 people in uniform.",
        (("United Nations", "Azande Self-Defence Front"), ("Central African Republic", "Azande Self-Defence Front"),
         ("Zambia", "Azande Self-Defence Front")),
        (
            count("[Four] United Nations peacekeepers", "killed", 4, "United Nations",
                  "UN mission/Minusca/the UN mission there", "United Nations", role="military/any", day="2025-02-23"),
            count("[nine] others injured", "wounded", 9, "United Nations", "UN mission/Minusca/the UN mission there",
                  "United Nations", role="military/any", day="2025-02-23"),
            count("said [three] of the dead", "killed", 3, "Zambia/United Nations", "Minusca/UN mission",
                  "United Nations", role="military/any"),
            count("Some [80] men", "present/deployed/other", 80, "Azande Self-Defence Front/", "Kwame Osei-Badu",
                  "United Nations", role="military/any", q="about"),
            count("loss of [a single] fighter", "killed", 1, "Azande Self-Defence Front", "Elie Ngbangou",
                  "Azande Self-Defence Front", role="military"),
            count("had killed [15]", "killed", 15, "Azande Self-Defence Front/",
                  "government of the Central African Republic/Central African Republic/government",
                  "Central African Republic", role="military/any"),
            count("lost [two] of their own", "killed", 2, "Central African Republic",
                  "government of the Central African Republic/Central African Republic/government",
                  "Central African Republic", role="military/any"),
            count("that [six] Zambians", "wounded", 6, "Zambia/United Nations", "Mutale Chisanga", "Zambia",
                  role="military/any"),
            count("Zambia has [930] soldiers", "deployed", 930, "Zambia", role="military"),
            count("taken in [17] people", "wounded", 17, "Central African Republic", "Doctors Without Borders",
                  "Médecins Sans Frontières/Doctors Without Borders"),
            count("wounds, [five] of them", "wounded", 5, "Central African Republic", "Doctors Without Borders",
                  "Médecins Sans Frontières/Doctors Without Borders", role="child"),
            count("[A] nurse", "killed", 1,
                  "Central African Republic/Médecins Sans Frontières/Doctors Without Borders",
                  "Doctors Without Borders/charity", "Médecins Sans Frontières/Doctors Without Borders",
                  role="medic"),
            count("More than [1,400] villagers", "displaced", 1400, "Central African Republic",
                  "UN refugee agency/UNHCR", "United Nations/UNHCR", role="civilian/any", q="at_least",
                  day="2025-02-23"),
            count("when [five] peacekeepers", "killed", 5, "United Nations", role="military/any", day="2017-05-01",
                  flags="background"),
            count("about [17,000] people in uniform", "deployed", 17_000, "United Nations", role="military/police/any",
                  q="about"),
        ),
        (
            Told("a planned attack", "Kwame Osei-Badu", "United Nations", "accuse state other"),
            Told("the soldiers had driven at", "Elie Ngbangou", "Azande Self-Defence Front"),
            Told("grieving with the families", "Mutale Chisanga", "Zambia"),
            Told("might amount to a war crime", "UN Secretary-General", "United Nations", "condemn state"),
        ),
    ),
    "Arms deal": Report(
        "Continental Business Wire",
        "2025-09-11T13:00:00Z",
        "BRUSSELS, Sept 11 (CBW) - The European Union on Thursday slapped travel bans on 27 people it accuses of "
        "keeping Myanmar's military supplied with drones and jet fuel, and froze assets which one diplomat valued at "
        "some 460 million euros.\n\n"
        "The list takes in Belarusian trading house Minotor-Export, days after Minsk confirmed a $640 million "
        "contract to sell Naypyitaw four batteries of surface-to-air missiles. Deputy Defence Minister Viktar Karneyeu "
        "said on Monday that Belarus would also send up to 120 instructors to train the crews. An advance of $95 "
        "million has been paid, he told state television.\n\n"
        "\"This is money with blood on it,\" said Irena Havlova, the bloc's foreign policy chief. She urged Thailand "
        "and Singapore to go after banks that handle the payments.\n\n"
        "Belarus's Foreign Ministry called the measures illegal and vowed to retaliate. In Naypyitaw, junta spokesman "
        "Brigadier General Kyaw Zin Tun dismissed them as \"yesterday's weapon\".\n\n"
        "The move follows a drone strike on Tuesday on a monastery in Sagaing region, in which 18 people sheltering "
        "from fighting were killed, according to the People's Defence Force, the armed resistance. The military said "
        "it had hit an armoury and that 10 \"terrorists\" died. A monk reached by phone put the number of injured at "
        "33.\n\n"
        "Myanmar earns roughly $1.5 billion a year from natural gas, the bulk of it from sales to Thailand and China. "
        "The campaign group Fuel Watch Asia estimates that the generals have spent at least $2.1 billion on foreign "
        "arms since the 2021 coup. More than 3 million people have been uprooted by the war, United Nations figures "
        "show.\n\n"
        "Britain followed suit hours later, fining a London broker 12 million pounds for insuring tankers bound for "
        "Yangon.",
        (("Myanmar", "People's Defence Force"),),
        (
            count("bans on [27] people", "other", 27, "Myanmar/Belarus/", "", day="2025-09-11"),
            count("some [460 million euros]", "money", 460_000_000, "Myanmar/Belarus/European Union/",
                  "diplomat/one diplomat", "European Union/", q="about"),
            count("a $[640 million]", "money", 640_000_000, "Belarus/Myanmar/", "Minsk/Belarus", "Belarus"),
            count("up to [120] instructors", "deployed", 120, "Belarus", "Viktar Karneyeu", "Belarus",
                  role="military/any", q="at_most", flags="projected"),
            count("advance of $[95 million]", "money", 95_000_000, "Belarus/Myanmar/", "Viktar Karneyeu", "Belarus"),
            count("in which [18] people", "killed", 18, "Myanmar", "People's Defence Force", "People's Defence Force",
                  role="civilian/any", day="2025-09-09"),
            count("that [10] \"terrorists\"", "killed", 10, "People's Defence Force/", "military/Myanmar military",
                  "Myanmar", role="military/any", day="2025-09-09"),
            count("injured at [33]", "wounded", 33, "Myanmar", "monk/A monk", "", day="2025-09-09"),
            count("roughly $[1.5 billion]", "money", 1_500_000_000, "Myanmar", q="about"),
            count("at least $[2.1 billion]", "money", 2_100_000_000, "Myanmar", "Fuel Watch Asia", "Fuel Watch Asia",
                  q="at_least"),
            count("More than [3 million] people", "displaced", 3_000_000, "Myanmar",
                  "United Nations/United Nations figures", "United Nations", q="at_least"),
            count("[12 million pounds]", "money", 12_000_000, "United Kingdom/Britain/"),
        ),
        (
            Told("keeping Myanmar's military supplied", "European Union", "European Union", "accuse"),
            Told("money with blood on it", "Irena Havlova", "European Union"),
            Told("go after banks", "Irena Havlova", "European Union", "call_for"),
            Told("measures illegal", "Foreign Ministry/Belarus's Foreign Ministry", "Belarus", "state condemn other"),
            Told("to retaliate", "Foreign Ministry/Belarus's Foreign Ministry", "Belarus", "promise warn"),
            Told("yesterday's weapon", "Kyaw Zin Tun", "Myanmar", "state deny other"),
            Told("had hit an armoury", "military/Myanmar military", "Myanmar"),
        ),
    ),
    "Odalys": Report(
        "Continental Wire",
        "2025-10-30T21:00:00Z",
        "SANTIAGO DE CUBA, Cuba, Oct 30 (CW) - Hurricane Odalys tore out of the Caribbean on Thursday after flattening "
        "whole districts of eastern Cuba and drenching Haiti and Jamaica, leaving at least 57 people dead across the "
        "three countries.\n\n"
        "Haiti fared worst even though the eye never touched it. Civil protection officials there confirmed 38 deaths, "
        "25 of them in Petit-Goave, where a river burst its banks overnight on Tuesday, and listed 16 people as "
        "unaccounted for. \"We are still pulling children from the mud,\" Mayor Jean-Rony Casimir said by "
        "telephone.\n\n"
        "In Cuba, state television reported 12 fatalities and said 735,000 people had been moved to shelters before "
        "the storm came ashore with winds of 195 kph (120 mph). Prime Minister Osvaldo Rivero said that some 6,400 "
        "houses had collapsed in Santiago province alone.\n\n"
        "Jamaica counted seven dead, up from an earlier tally of four, Local Government Minister Everton Blythe said. "
        "The utility Island Power said roughly 240,000 of its customers remained in the dark.\n\n"
        "\"I got on the roof with my mother on my back,\" said Yusleidy Matos, 34, standing in the ruins of her "
        "kitchen in Chivirico. She said two neighbors who stayed behind drowned.\n\n"
        "Cuban soldiers plucked 61 people from trees and rooftops along the Cauto river on Wednesday.\n\n"
        "The U.S. National Hurricane Center warned that Odalys could regain strength as it headed for Bermuda, where "
        "authorities expect to evacuate about 900 people from low-lying parishes by Friday.\n\n"
        "The World Food Programme said it had fed 21,000 Haitians since Tuesday and appealed for $31 million. Insured "
        "losses could reach between $2 billion and $3.5 billion, risk modeler Karstad estimated.\n\n"
        "The deadliest storm on record in these waters, Flora, killed more than 7,000 people in 1963.",
        (),
        (
            count("at least [57] people", "killed", 57, "", q="at_least"),
            count("confirmed [38] deaths", "killed", 38, "Haiti", "Civil protection officials", "Haiti"),
            count("[25] of them in Petit-Goave", "killed", 25, "Haiti", "Civil protection officials", "Haiti"),
            count("listed [16] people", "missing", 16, "Haiti", "Civil protection officials", "Haiti"),
            count("reported [12] fatalities", "killed", 12, "Cuba", "state television/Cuban state television", "Cuba"),
            count("said [735,000] people", "evacuated", 735_000, "Cuba", "state television/Cuban state television",
                  "Cuba", role="civilian/any"),
            count("some [6,400] houses", "destroyed", 6400, "Cuba", "Osvaldo Rivero", "Cuba", role="civilian/any",
                  q="about"),
            count("counted [seven] dead", "killed", 7, "Jamaica", "Everton Blythe", "Jamaica"),
            count("tally of [four]", "killed", 4, "Jamaica", "Everton Blythe/Jamaica", "Jamaica", flags="previous"),
            count("roughly [240,000] of its customers", "other", 240_000, "Jamaica/Island Power", "Island Power",
                  "Island Power", role="civilian/any", q="about"),
            count("She said [two] neighbors", "killed", 2, "Cuba", "Yusleidy Matos", "", role="civilian/any"),
            count("plucked [61] people", "rescued", 61, "Cuba", role="civilian/any", day="2025-10-29"),
            count("about [900] people", "evacuated", 900, "Bermuda", "authorities/Bermuda authorities/Bermuda",
                  "Bermuda", role="civilian/any", q="about", flags="projected"),
            count("fed [21,000] Haitians", "other", 21_000, "Haiti", "World Food Programme",
                  "United Nations/World Food Programme", role="civilian/any", day="2025-10-28"),
            count("appealed for $[31 million]", "money", 31_000_000, "Haiti/United Nations/World Food Programme/",
                  "World Food Programme", "United Nations/World Food Programme"),
            count("between $[2 billion and $3.5 billion]", "money", (2_000_000_000, 3_500_000_000), "",
                  "Karstad/risk modeler Karstad", "Karstad", flags="projected"),
            count("more than [7,000] people", "killed", 7000, "", q="at_least", day="1963-01-01",
                  flags="background"),
        ),
        (
            Told("pulling children from the mud", "Jean-Rony Casimir", "Haiti"),
            Told("with my mother on my back", "Yusleidy Matos", ""),
            Told("could regain strength", "National Hurricane Center/U.S. National Hurricane Center", "United States",
                 "warn"),
        ),
    ),
    "Tenteksai": Report(
        "Dala Inform",
        "2025-01-20T11:00:00Z",
        "KARAGANDA. January 20. /Dala Inform/ - Search and rescue work continues at the Tenteksai coal mine in "
        "Karaganda region, where an explosion of methane occurred on the evening of January 19, the press service of "
        "the Ministry for Emergency Situations informs.\n\n"
        "At the moment of the accident 187 miners were underground, of whom 171 rose to the surface independently and "
        "two were brought out by rescuers, the press service specified. As of 14:00 the bodies of nine miners have "
        "been recovered (previously seven were reported).\n\n"
        "The whereabouts of another five are being established, First Vice Minister Yerlan Baizhanov told journalists "
        "at the headquarters. According to him, 128 rescuers and 31 units of special equipment are involved in the "
        "work, and a further 40 specialists will arrive from Ekibastuz by evening.\n\n"
        "Fourteen people were delivered to the regional trauma center with burns and carbon monoxide poisoning, and "
        "three of them are in a serious condition, chief physician Gulnara Akhmetzhanova said.\n\n"
        "Head of State Daniyar Sarsenov expressed deep condolences to the families of the deceased and instructed "
        "that a government commission be formed. \"Those guilty will answer with the full severity of the law,\" the "
        "President emphasized.\n\n"
        "The operator of the mine, Saryarka Komir LLP, announced a payment of 5 million tenge to each family. Its "
        "director general, Pavel Dronin, denied that the methane sensors at the longwall had been switched off, as "
        "was claimed by workers on social networks.\n\n"
        "Three officials of the enterprise, including the chief engineer, have been detained within the framework of "
        "the criminal case, the Prosecutor General's Office reported.\n\n"
        "January 21 has been declared a day of mourning in the region. To recall, in October 2023 an accident at the "
        "Kostenko mine claimed the lives of 46 people, after which the state took over the assets of the former "
        "owner.",
        (),
        (
            count("accident [187] miners", "present", 187, "Kazakhstan", "press service", "Kazakhstan",
                  role="civilian/any", day="2025-01-19"),
            count("of whom [171] rose", "rescued/evacuated", 171, "Kazakhstan", "press service", "Kazakhstan",
                  role="civilian/any"),
            count("[two] were brought out", "rescued", 2, "Kazakhstan", "press service", "Kazakhstan",
                  role="civilian/any"),
            count("bodies of [nine] miners", "killed", 9, "Kazakhstan", role="civilian/any"),
            count("previously [seven] were", "killed", 7, "Kazakhstan", role="civilian/any", flags="previous"),
            count("another [five]", "missing", 5, "Kazakhstan", "Yerlan Baizhanov", "Kazakhstan",
                  role="civilian/any"),
            count("him, [128] rescuers", "deployed", 128, "Kazakhstan", "Yerlan Baizhanov", "Kazakhstan",
                  role="any/medic"),
            count("[31] units", "deployed/other", 31, "Kazakhstan", "Yerlan Baizhanov", "Kazakhstan"),
            count("further [40] specialists", "deployed", 40, "Kazakhstan", "Yerlan Baizhanov", "Kazakhstan",
                  flags="projected"),
            count("[Fourteen] people were delivered", "sick/wounded", 14, "Kazakhstan", "Gulnara Akhmetzhanova",
                  "Kazakhstan/", role="civilian/any"),
            count("[three] of them are", "sick/wounded", 3, "Kazakhstan", "Gulnara Akhmetzhanova", "Kazakhstan/",
                  role="civilian/any"),
            count("payment of [5 million tenge]", "money", 5_000_000, "Kazakhstan/Saryarka Komir/Saryarka Komir LLP/",
                  "Saryarka Komir LLP/Saryarka Komir/operator of the mine", "Saryarka Komir/Saryarka Komir LLP"),
            count("[Three] officials", "detained", 3, "Kazakhstan/Saryarka Komir/Saryarka Komir LLP",
                  "Prosecutor General's Office", "Kazakhstan", role="civilian/any"),
            count("lives of [46] people", "killed", 46, "Kazakhstan", day="2023-10-01", flags="background"),
        ),
        (
            Told("Search and rescue work continues", "press service", "Kazakhstan"),
            Told("a government commission be formed", "Daniyar Sarsenov/Head of State Daniyar Sarsenov", "Kazakhstan",
                 "demand call_for announce other state"),
            Told("deep condolences", "Daniyar Sarsenov", "Kazakhstan", "other state"),
            Told("answer with the full severity", "Daniyar Sarsenov/President", "Kazakhstan", "state promise warn"),
            Told("the methane sensors at the longwall", "Pavel Dronin", "Saryarka Komir/Saryarka Komir LLP", "deny",
                 denied=True),
        ),
    ),
}
# fmt: on
