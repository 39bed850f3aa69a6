"""Sentences on what befell people, by verbs of taking, giving back, coming and going, by parts and insertions: numbers
and measures, as a reader finds them."""

from __future__ import annotations

# fmt: off
BEFALLEN: dict[str, str] = {
    # parts of those told of
    "Among the dead were two nurses whose van was hit by a falling tree.": "two killed",
    "Ten people died. The victims included eight pupils whose bus was hit by a train.": "Ten killed, eight killed",
    "The injured include 14 tourists who were struck by flying glass.": "14 wounded",
    "The dead include at least nine bakers and a boy, OCHA mission chief Tania Brand said.": "nine killed",
    "Rescuers recovered 22 bodies, including those of four children.": "22 killed, four killed",
    "Divers pulled nine bodies from the wreck, among them those of three crew members.": "nine killed, three killed",
    "The army arrested 40 people, 12 of whom were later freed.": "40 detained, 12 rescued",
    "The mayor said 900 people fled to the town of Rudna, of whom 300 are children.": "900 displaced, 300 displaced",
    "Police detained 40 people, 12 of whom were off duty.": "40 detained, 12 detained",
    # insertions and clauses
    "A farmer, Pier Lund, said 17 villagers, among them five women, were killed by stray shells on Friday.":
        "17 killed, five killed",
    "Four workers whose bus left the road were hurt.": "Four wounded",
    "Soldiers freed 30 women whom the group had abducted in April.": "30 rescued",
    "Militants handed over four of the nine officers they had been holding.": "four rescued, nine detained",
    "A car with four people aboard sank in the lake.": "four present",
    # each number has its own verb
    "Forty rebels were killed and 15 taken prisoner, the army said.": "Forty killed, 15 captured",
    "Two officers are dead and 14 taken, the spokesman said.": "Two killed, 14 captured",
    "The army said three of its men were killed and nine flown to Germany for treatment.": "three killed, nine wounded",
    "Two patients died and eight still need surgery.": "Two killed, eight other",
    "He said 20 inmates had been recaptured and 13 were still on the run.": "20 detained, 13 other",
    "Six people died in the fire and the search for dozens of others went on.": "Six killed, dozens missing",
    "There are nine dead and 14 disappeared.": "nine killed, 14 missing",
    "Seven workers died and 19 fell ill.": "Seven killed, 19 sick",
    "In the course of the day 90 men were put out of action, and a further 63 were taken prisoner, the army said.":
        "90 casualties, 63 captured",
    # taken away
    "Gunmen whisked away 40 girls from a school.": "40 missing",
    "The gunmen herded 20 passengers into the forest.": "20 missing",
    "Fourteen men were bundled into vans by masked men.": "Fourteen missing",
    "The elders said dozens of men had been taken across the border by soldiers.": "dozens missing",
    "Gunmen took four engineers with them when they left.": "four missing",
    "She took two children with her to Rome.": "two other",
    "Eight policemen remain in the hands of the guerrillas.": "Eight captured",
    # given back
    "Russia returned 22 Ukrainian soldiers and the bodies of nine others.": "22 rescued, nine killed",
    "The rebels handed back 14 soldiers at the bridge.": "14 rescued",
    "Armenia received five of its own servicemen in return.": "five rescued",
    "Two captured pilots were let go on Monday, the army said.": "Two rescued",
    "They let 12 abducted students go after two weeks.": "12 rescued",
    "The firm let 40 workers go in March.": "40 other",
    "The brigade returned 900 soldiers to the front.": "900 other",
    "The Red Cross said 30 Sudanese prisoners had crossed the bridge the other way.": "30 rescued",
    "Both sides spoke of a swap of prisoners. Kyiv said that 60 soldiers had returned.": "60 rescued",
    "Both sides spoke of a swap of prisoners. Some 300 students returned to class.": "300 other",
    "Some of the girls are home. Eleven girls found their way back on foot.": "Eleven rescued",
    # on the move
    "Some 9,000 families had reached schools and mosques outside the city by Monday.": "9,000 displaced",
    "Around 3,500 people have arrived in the town of Bor since Friday.": "3,500 displaced",
    "The agency registered 700 people arriving in Bor.": "700 displaced",
    "About 700 tourists have arrived in the town since Friday.": "700 other",
    "The chief said 600 farmers of the Nuer people had abandoned their communities.": "600 displaced",
    "The agency expects that a further 20,000 people will cross before the end of the month.": "20,000 displaced",
    "About 900 people are hiding in the forest.": "900 displaced",
    "About 250 families were taken in by relatives.": "250 displaced",
    "Some 300 people are being lodged in a school.": "300 displaced",
    "The camp now holds 14,000 refugees.": "14,000 displaced",
    # somewhere
    "Police had expected 30,000 pilgrims at the shrine, but over 50,000 turned up.": "30,000 present, 50,000 present",
    "The club expected 4,000 people at the concert.": "4,000 present",
    "The government expects 2,000 workers to lose their jobs.": "2,000 other",
    "Prosecutors said 310 people had been let into a club.": "310 present",
    "About 2,500 people participated in the march.": "2,500 present",
    # sent
    "The mission has 300 monitors in the border towns.": "300 deployed",
    "He said 40 military observers would be flown to the valley.": "40 deployed",
    "Three wounded soldiers were flown to the capital.": "Three evacuated",
    "About 400 soldiers will receive medals.": "400 other",
    # dead and hurt
    "Some 300 houses had fallen down in the town.": "300 destroyed",
    "Two commanders were eliminated in the strike.": "Two killed",
    "Nine of the group's leaders have been eliminated since May.": "Nine killed",
    "Six players were eliminated in the first round.": "Six other",
    "Twenty policemen sacrificed their lives.": "Twenty killed",
    "Over 2,000 Poles fell in the war of 1920 to 1921.": "2,000 killed",
    "Mines have killed or crippled 210 farmers since the war.": "210 casualties",
    "Doctors treated 40 patients, mostly for burns.": "40 wounded",
    "Doctors treated 60 patients for cholera.": "60 sick",
    "It listed 44 people as wounded.": "44 wounded",
    "Officials listed 12 soldiers as killed in action.": "12 killed",
    "The army has registered nine soldiers as deserters.": "nine other",
    "Nine people have been blinded by the gas.": "Nine wounded",
}
"""Text -> its numbers with their measures."""
