"""Short articles with clubs named after towns, acronyms and firms like persons, marked by hand as in `named_texts`."""

from __future__ import annotations

TEAMS = (
    # football, clubs called by their towns
    "{Napoli|O} beat {Torino|O} 3-0 on Sunday and went top of the table. {Matteo Rinaldi|P} scored for {Napoli|O} "
    "after four minutes, and {Torino|O} never recovered. {Rinaldi|P} has nine goals. {Atalanta|O} drew 1-1 with "
    "{Udinese|O} in {Bergamo|L}, where {Luca Serra|P} missed a penalty. {Atalanta|O} coach {Enzo Galli|P} blamed the "
    "grass. {Lecce|O} lost at home to {Cagliari|O}, and {Empoli|O} sacked their coach.",
    # basketball
    "{Boston|O} won 101-94 in {Denver|L} on Friday to end a run of five defeats. {Jalen Crowder|P} had 31 points for "
    "{Boston|O}; {Crowder|P} left with a sore knee. {Denver|O} play {Phoenix|O} on Sunday. The {Tulsa Comets|O} "
    "signed guard {Andre Pike|P} from {Zalgiris|O}. {Pike|P} averaged 14 points in {Kaunas|L}. {Comets|O} fans filled "
    "the {Harwell Arena|L}, and coach {Bill Stroud|P} thanked them.",
    # an acronym explained once
    "Doctors of {Medical Aid Partners|O} ({MAP|O}) left {Rumbek|L} on Thursday. {MAP|O} said that its store had been "
    "looted. The {Popular Resistance Force|O} ({PRF|O}) denied any part in it. {PRF|O} commander {Deng Akol|P} "
    "accused the army. {Akol|P} said that {MAP|O} would be protected. {MSF|O} and {ICRC|O} keep working in {Wau|L}, "
    "and {UNICEF|O} sent tents. The {PRF|O} took {Yirol|L} in June.",
    # acronyms that are never explained
    "{RSF|O} fighters shelled a camp on Monday, a spokesman for the army said. The {RSF|O} did not reply. {MSF|O} "
    "closed its clinic, and {WFP|O} trucks turned back. {Amal Idris|P} of {ACLED|O} counted 300 attacks. {Idris|P} "
    "told {AFP|O} that the {SAF|O} had lost ground. {IGAD|O} called for talks in {Nairobi|L}. {NRC|O} staff left "
    "{Nyala|L}, and {IOM|O} registered 4,000 families.",
    # firms named after their founders
    "{Brandt|O} will cut 900 jobs at its plant in {Kassel|L}, the tyre maker said on Monday. {Brandt|O} shares fell "
    "four percent. Its rival {Hollmann|O} is hiring. {Brandt|O} chief executive {Sabine Roth|P} spoke of hard times; "
    "{Roth|P} came from {Hollmann|O}. {Marlow & Finch|O} advised the company. {Weber Grill|O} and {Otto Fuchs|O}, two "
    "suppliers, fear for orders. The union {IG Metall|O} called {Roth|P} heartless.",
    # fashion and food
    "{Lena Armandi|P} has left {Armandi|O}, the fashion house her father founded in {Milan|L}. {Armandi|O} named "
    "{Paolo Rigi|P} as designer. {Rigi|P} worked for {Dolzani|O} and {Hugo Brenner|O} before. {Hugo Brenner|O} closed "
    "40 shops last year, and {Dolzani|O} sold its perfumes. In {Parma|L} the ham maker {Fratelli Bosco|O} was fined. "
    "{Bosco|O} exports to {Japan|L}. {Rigi|P} starts in May.",
    # rugby and cricket
    "{Munster|O} thrashed {Ulster|O} 40-7 in {Limerick|L}. {Conor Daly|P} ran in three tries, and {Ulster|O} had two "
    "men sent off. {Munster|O} meet {Toulouse|O} in the quarter-final. {Toulouse|O} beat {Bath|O} by a point. In "
    "cricket, {Surrey|O} signed the bowler {Imran Sattar|P} from {Karachi Kings|O}. {Sattar|P} took 40 wickets. "
    "{Yorkshire|O} have not won since June, and {Essex|O} host {Kent|O} on Friday.",
    # a bank and an airline
    "{Lindqvist|O}, a bank, will buy {Norrland Finans|O} for 300 million euros. {Lindqvist|O} has 80 branches in "
    "{Finland|L}. {Mikael Sund|P} chairs both boards; {Sund|P} won't vote. {Standard & Poor's|O} praised the plan. "
    "The airline {Martinez|O} owes {Lindqvist|O} 12 million. {Martinez|O} flies from {Turku|L} to {Malaga|L}, and it "
    "said on Tuesday that it would pay. {Finnair|O} may lend planes. {KLM|O} declined.",
    # media and a charity
    "{The Gulf Courier|O} reported that {Save the Rivers|O} had lost its licence in {Dubai|L}. {Save the Rivers|O} "
    "director {Nour Haddad|P} spoke to {CNBC|O} from {Amman|L}. {Haddad|P} said {STR|O} would appeal. {HRW|O} and "
    "{Amnesty|O} protested. {Al Mashreq|O}, a broadcaster, showed her house. {Mashreq|O} belongs to {Said Holding|O}. "
    "The {OECD|O} took no side, {Reuters|O} wrote.",
    # tennis, motor sport and a stadium
    "{Ferretti|O} won both races in {Monza|L}, with {Kimi Laine|P} ahead of {Oscar Prieto|P}. {Laine|P} leads by nine "
    "points. {Prieto|P} drives for {Ferretti|O} since March. {Walther Racing|O} lost a wheel, and {Walther|O} boss "
    "{Heike Lange|P} was fined. In tennis, {Iva Novotna|P} beat {Serena Okafor|P} 6-4, 6-2 in {Stuttgart|L}. "
    "{Okafor|P} had won in {Rome|L}. {Novotna|P} meets {Ana Costa|P} at the {Porsche Arena|L}.",
)
"""Ten, written before they were run."""
