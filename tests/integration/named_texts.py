"""Short articles on many topics with their names marked by hand, before anything was run on them: `{name|kind}`.

Invented facts. Kinds: P a person, O a body, L a place, X a name of something else (a ship, a work, an event), which no
person, body or place should be found in. Words for nationalities are not marked and don't count.
"""

from __future__ import annotations

FIRST = (
    # firms merging
    "{Halvorsen Kraft|O} agreed on Tuesday to buy its smaller rival {Bluefin Energi|O} for 2.1 billion crowns, the "
    "two companies said. Shares of {Bluefin|O} rose 14 percent in {Oslo|L}, while {Halvorsen|O} fell slightly. "
    "{Bluefin|O} chief executive {Marit Sandnes|P} will leave after the merger. {Sandnes|P}, who joined from "
    "{Equinova|O} in 2019, said the deal made sense. Analysts at {Pareto Lund|O} had expected a bid from "
    "{Vattenholm|O}, which declined to comment. {Halvorsen|O} employs 4,300 people and operates plants in "
    "{Bergen|L}, {Stavanger|L} and northern {Sweden|L}. The merger must be approved by the {Norwegian Competition "
    "Authority|O}.",
    # football
    "{Real Oviedo|O} beat {Getafe|O} 2-1 on Saturday to climb out of the relegation zone. {Dario Kempes|P} scored "
    "twice before half-time, and {Getafe|O} pulled one back through {Luis Arana|P} late on. {Kempes|P} had moved "
    "from {Racing Club|O} in January. Coach {Paco Montes|P} praised his players. {Oviedo|O} host {Valencia|O} next "
    "week, without midfielder {Jon Etxeberria|P}, who was sent off. In the other game {Sevilla|O} drew with {Celta "
    "Vigo|O} at the {Balaidos stadium|L} in {Vigo|L}.",
    # telecom outage
    "Millions of customers of {Zentel|O} could not make calls on Monday after a fire at a switching centre outside "
    "{Lagos|L}. {Zentel|O} apologised and said service would be restored by night. Its competitor {Kudu Mobile|O} "
    "offered free roaming. The regulator, {NCA|O}, fined {Zentel|O} over a similar failure last year. {Ngozi "
    "Adeyemi|P}, a spokeswoman for {Zentel|O}, said that engineers from {Ericsson|O} were helping. In {Ibadan|L} "
    "and {Abeokuta|L} shops took cash only, {The Punch|O} reported. {Adeyemi|P} ruled out sabotage.",
    # ship collision
    "The container ship {Ever Laurel|X} and the ferry {Astarte II|X} collided in fog off {Piraeus|L} early on "
    "Friday, the {Hellenic Coast Guard|O} said. The {Astarte|X} was carrying 210 passengers from {Naxos|L}. {Ever "
    "Laurel|X} is operated by {Formosa Lines|O} and sails under the flag of {Panama|L}. Captain {Stavros Melas|P} "
    "told {Skai|O} that nobody was hurt. {Melas|P} has commanded the {Astarte|X} since 2015. {Formosa|O} said a "
    "pilot had been aboard. The two vessels were towed to {Perama|L}.",
    # newspaper and court
    "A judge in {Ljubljana|L} ordered the daily {Novi Glas|O} to apologise to the former minister {Tomaz Hribar|P} "
    "on Wednesday. {Novi Glas|O} had written that {Hribar|P} took money from {Gorenc Gradnje|O}, a builder. The "
    "paper's editor {Petra Kos|P} said it would appeal. {Kos|P} told {Radio Stolpnica|O} that {Gorenc|O} had never "
    "denied the payments. The {Association of Slovene Journalists|O} called the ruling dangerous. {Hribar|P}'s "
    "lawyer, {Ales Zupan|P}, welcomed it.",
    # space
    "{Kestrel Space|O} launched its second rocket from {Esrange|L} in northern {Sweden|L} on Thursday, putting 12 "
    "satellites into orbit. The rocket, {Falk 2|X}, flew for nine minutes, {Kestrel|O} said. Its satellites belong "
    "to {Planetary Eye|O}, a start-up founded by {Hana Miyake|P}, and to {ESA|O}. {Miyake|P} watched from "
    "{Kiruna|L}. {Kestrel|O} hopes to compete with {SpaceX|O} and {Rocket Lab|O}, which dominate the market. The "
    "{Swedish Space Corporation|O} runs the range. {Kestrel|O} plans four flights next year, and {Airbus|O} has "
    "booked one of them.",
    # retail strike
    "Workers at the supermarket chain {Fressen|O} walked out in {Hamburg|L} and {Bremen|L} on Monday, demanding "
    "higher pay. The union {Verdi|O} said 3,000 people took part; {Fressen|O} spoke of 900. {Fressen|O} owns the "
    "discounter {Billo|O} and the drugstores of {Mohnke|O}. Its labour director, {Katrin Vogt|P}, called the strike "
    "irresponsible. {Vogt|P} and {Verdi|O} negotiator {Jens Albrecht|P} will meet in {Hanover|L}. {Edeka|O} and "
    "{Rewe|O} have already signed with {Verdi|O}, {Albrecht|P} said.",
    # festival, culture
    "The film {The Salt Road|X} by {Amina Berrada|P} won the main prize at the {Tangier Film Festival|X} on Sunday. "
    "{Berrada|P} thanked her producer {Yves Carlier|P} and the {Moroccan Cinema Centre|O}. The jury, led by the "
    "actor {Said Taghmi|P}, also praised {Night Bus|X}, a comedy from {Tunisia|L}. {Netflix|O} bought the rights to "
    "{The Salt Road|X}, according to {Variety|O}. {Carlier|P}, who runs {Atlas Films|O} in {Marseille|L}, said that "
    "the film would open in {France|L} in May. It was shot in {Essaouira|L} and the {Atlas Mountains|L}.",
    # university, science
    "Researchers of {Wageningen University|O} and the {Karolinska Institute|O} have found a gene that protects "
    "potatoes from blight, they wrote in {Nature|O}. {Lotte Verhagen|P}, who led the work, said field trials would "
    "begin in {Drenthe|L} next spring. {Verhagen|P} worked with {Bayer|O} before. {Greenpeace|O} criticised the "
    "trials, and so did {Boerenbond|O}, a farmers' association. {Syngenta|O} offered money for the licence but was "
    "refused. Blight destroyed a third of the harvest in {Ireland|L} and {Wales|L} last year.",
    # airline
    "{Aerolinea Sur|O} cancelled 120 flights on Sunday because of a pilots' strike, stranding travellers in "
    "{Lima|L}, {Cusco|L} and {Arequipa|L}. {Sur|O} said that it had hired planes from {LATAM|O}. The pilots' union, "
    "{SPA|O}, wants contracts like those of {Avianca|O}. {Rosa Quispe|P}, the union's president, accused {Sur|O} of "
    "lying. {Quispe|P} spoke outside {Jorge Chavez Airport|L}. {Boeing|O} delivered two aircraft to {Sur|O} in May, "
    "and {Aerolinea Sur|O} owes {Credicorp|O} 90 million dollars, {El Comercio|O} wrote.",
)
"""The ten that the rules were worked on with, after a first figure was noted."""

SECOND = (
    # banks
    "{Banca Solferino|O} will close 80 branches in {Lombardy|L} and {Piedmont|L}, the {Turin|L} lender said on "
    "Monday. {Solferino|O} lost money on loans to {Tessitura Valli|O}, a textile maker that went bankrupt. Its "
    "biggest shareholder, {Generali|O}, supports the plan. {Carlo Bassani|P}, chief executive of {Solferino|O}, "
    "told {La Stampa|O} that nobody would be dismissed. {Bassani|P} rejected a takeover by {UniCredit|O} in March. "
    "The union {Fabi|O} called for a strike, and its secretary {Lucia Ferro|P} demanded talks with {Bassani|P}. "
    "{Moody's|O} may cut the rating of {Solferino|O}.",
    # cricket and rugby
    "{Canterbury|O} beat {Otago|O} by six wickets in {Dunedin|L} on Friday. {Ross Tamihana|P} made 88 for "
    "{Canterbury|O} before {Ben Lister|P} bowled him. {Tamihana|P} said the pitch had helped. {Otago|O} captain "
    "{Neil Weir|P} admitted that his side had batted badly. {Weir|P} will miss the match against {Wellington "
    "Firebirds|O}. In rugby, {Leinster|O} signed prop {Tadhg Byrne|P} from {Saracens|O}. {Byrne|P} visited "
    "{Dublin|L} last week, {The Irish Times|O} reported.",
    # games and software
    "{Mirelight|O}, the studio behind the game {Hollow Tide|X}, has been bought by {Tencent|O} for 400 million "
    "dollars. {Mirelight|O} was founded in {Malmo|L} by {Ida Ekstrand|P} and {Jonas Brink|P}. {Ekstrand|P} will "
    "stay until 2026, {Brink|P} has left. Players worry that {Hollow Tide|X} will need a subscription. {Sony|O} and "
    "{Nintendo|O} had also made offers, according to {Bloomberg|O}. {Tencent|O} said that {Mirelight|O} would keep "
    "its name. {Valve|O} sells the game on {Steam|X}. The takeover of {Paradox|O} by {Microsoft|O} failed last "
    "year.",
    # archaeology
    "Archaeologists from {Leiden University|O} have uncovered a harbour at {Berenike|L} on the {Red Sea|L}. {Willem "
    "Terpstra|P}, who heads the dig, said the quay was built under {Ptolemy II|P}. {Terpstra|P} and his colleague "
    "{Salma Fouad|P} of the {Supreme Council of Antiquities|O} found amphorae from {Rhodes|L} and pepper from "
    "{India|L}. {Fouad|P} said that the finds would go to the museum in {Hurghada|L}. {National Geographic|O} paid "
    "for the season, with help from {Heineken|O}. A second team, from {Warsaw|L}, works at {Myos Hormos|L}.",
    # trains
    "Two people were hurt when a train of {Nordbahn|O} hit a tractor near {Gmunden|L} on Sunday. {Nordbahn|O} said "
    "that the driver had braked in time. A spokesman for {OeBB|O}, which owns the track, said the signal worked. "
    "The tractor belonged to {Franz Huemer|P}, a farmer. {Huemer|P}, 61, was taken to hospital in {Linz|L}. "
    "{Siemens|O} built the train, a {Desiro|X}, in 2011. {Red Cross|O} helpers looked after 40 passengers. Mayor "
    "{Gerda Plank|P} thanked them. {Westbahn|O} stopped its own trains for two hours, {Kurier|O} wrote.",
)
"""Five more, written before they were run on rules that the first ten had shaped."""
