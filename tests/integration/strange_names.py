"""Short reports with names that no gazetteer has, or that it has for another place, by hand: `{figure|side|speaker}`.

Invented facts. Each is a text, in which figures are marked with the side of those counted and the side that speaks, and
`name -> party`; `-` for none, alternatives apart by `/`: a state that the text hardly tells of is itself or none, but
never another one.
"""

from __future__ import annotations

# fmt: off
STRANGE: dict[str, tuple[str, dict[str, str]]] = {
    "orsa_flood": (
        "Rain has burst the dykes of the Tell river, and the lower quarters of Orsa stand under a metre of water. The"
        " Korvian Emergency Ministry said on Tuesday that {14|Korvia/Korvian/-|Korvia/Korvian/-} people had drowned "
        "and {2,300|Korvia/Korvian/-|Korvia/Korvian/-} had left their homes. Mayor Ilda Fesh put the missing at "
        "{31|Korvia/Korvian/-|Korvia/Korvian/-/Orsa}. Korvia has asked for pumps.",
        {"Orsa": "-/Korvia", "Ilda Fesh": "-/Korvia", "Korvian Emergency Ministry": "-/Korvia/Korvian"},
    ),
    "velmish": (
        "Velmish coastguards pulled {63|-/Velmland|-/Velmland} migrants from the sea off the island of Hask on "
        "Friday, the Velmish interior ministry said. {Eight|-/Velmland|-/Velmland} bodies were brought ashore. "
        "Velmland's navy goes on searching for {20|-/Velmland|-/Velmland} more.",
        {"Velmland": "Velmland/-"},
    ),
    "two_states_war": (
        "Shells fell on the Drelish town of Kemmin for a second day. Drelland's defence ministry said "
        "{12|Drelland|Drelland} of its soldiers had died and {30|Drelland|Drelland} had been wounded. The Osmarian "
        "army said it had destroyed {six|Drelland/-|Osmaria/Osmarian/-} Drelish tanks. Osmaria's president, Ruvo "
        "Tane, offered a truce.",
        {"Drelland": "Drelland", "Ruvo Tane": "Osmaria", "Osmaria": "Osmaria"},
    ),
    "no_country": (
        "The roof of a swimming hall gave way in Lower Vess on Wednesday. {Seven|-|-} people died, the fire brigade "
        "said, and {26|-|-} were taken to hospital. Mayor Hedda Prool said the hall had been checked in May.",
        {"Lower Vess": "-", "Hedda Prool": "-"},
    ),
    "two_unknowns_us": (
        "Senator Korin Bray said on Thursday that {900|-|-} families had been moved out of the valley before the Asha"
        " dam burst. Governor Pell Maddick spoke of {1,400|-|-}. The dam was built by a firm from Tessary.",
        {"Korin Bray": "-", "Pell Maddick": "-", "Tessary": "-"},
    ),
    "demonym_only": (
        "Gunmen stormed a barracks at Tarn on Sunday and killed {15|-/Veskan|-/Veskan} Veskan soldiers, a Veskan "
        "military spokesman said. {Four|-|-/Veskan} attackers died. The Veskan air force flew the wounded to the "
        "capital.",
        {"Tarn": "-"},
    ),
    "ministry_of": (
        "The Ministry of Health of Lorvania has recorded {340|Lorvania/-|Lorvania/-} cases of cholera in the port of "
        "Sund, where {21|Lorvania/-|Lorvania/-} have died. Lorvanian nurses say wards are full.",
        {"Lorvania": "Lorvania/-", "Sund": "-/Lorvania"},
    ),
    "republic": (
        "The Republic of Marravia lost {200|Marravia/-|-/Marravia} soldiers in the spring offensive, its defence "
        "ministry said. Marravian rebels of the Red Sash claim {650|Marravia/-|Red Sash/-}.",
        {"Marravia": "Marravia"},
    ),
    "koro": (
        "Three days after the quake, rescuers in Koro have given up hope. The Sundari civil protection agency said "
        "{88|-/Sundar/Sundari|-/Sundar/Sundari} people were dead. Prime Minister Tavi Melk of Sundar asked for tents.",
        {"Tavi Melk": "Sundar/-", "Koro": "-/Sundar"},
    ),
    "valdorian_election": (
        "Valdorian voters go to the polls on Sunday. Opposition leader Sten Kroll told "
        "{20,000|-/Valdoria/Valdorian|-/Valdoria/Valdorian} supporters in Bela that the count would be stolen. "
        "Valdorian police counted {7,000|-/Valdoria/Valdorian|-/Valdoria/Valdorian}.",
        {"Sten Kroll": "-/Valdoria/Valdorian", "Bela": "-/Valdoria"},
    ),
    "korvian_rebels": (
        "Korvian rebels said on Monday they had shot down {two|Korvia/-|-/Korvian rebels/Korvia} helicopters of the "
        "government in the Ash Hills. The Korvian army admitted the loss of {one|-/Korvia/Korvian|-/Korvia/Korvian} "
        "and said {four|-/Korvia/Korvian|-/Korvia/Korvian} airmen had died.",
        {},
    ),
    "un_in_invented": (
        "The United Nations says {6,000|-/Tessaria/Tessarian|United Nations} people have fled the Tessarian highlands"
        " since April. Tessarian officials deny it and speak of {800|-/Tessaria/Tessarian|-/Tessaria/Tessarian}.",
        {"United Nations": "United Nations"},
    ),
    "korvia_norway": (
        "Norway has given {40 million crowns|-|Norway} to Korvia after the flood in Orsa, Norwegian Foreign Minister "
        "Berit Aasen said. Korvian officials put the dead at {57|Korvia/Korvian/-|Korvia/Korvian/-}. The Korvian Red "
        "Cross counts {71|Korvia/Korvian/-|-/Korvian Red Cross/Korvia}.",
        {"Berit Aasen": "Norway", "Norway": "Norway"},
    ),
    "frontier_real": (
        "Poland's border guard said on Friday it had detained {11|-/Dunland|Poland} people who crossed from "
        "neighbouring Dunland. Dunland's interior ministry said {two|-/Dunland|Dunland/-} of its citizens had been "
        "beaten by Polish officers.",
        {"Poland": "Poland", "Dunland": "Dunland/-"},
    ),
    "kenya_town": (
        "A lorry overturned on the road to Ngarema in western Kenya on Monday, killing {nine|Kenya|Kenya} traders, "
        "police said. The county commissioner of Ngarema, Josphat Oluoch Wende, said {12|Kenya|Kenya} were hurt. The "
        "hospital in Kwasimba treated {seven|Kenya|Kenya/-/hospital in Kwasimba} of them.",
        {"Ngarema": "-/Kenya", "Josphat Oluoch Wende": "Kenya/-"},
    ),
    "peru_town": (
        "In Peru, mud buried the village of Huayrapampa Alta overnight. Mayor Rosendo Quillca said {18|Peru|Peru/-} "
        "neighbours were missing. The civil defence institute in Lima confirmed {six|Peru|Peru} deaths.",
        {"Rosendo Quillca": "Peru/-", "Huayrapampa Alta": "-/Peru"},
    ),
    "poland_town": (
        "{Five|Poland|Poland/-} miners are trapped in the Wieszkowa pit, the Polish mining authority said. The town "
        "of Wieszkowa lies in Silesia. The mayor, Jerzy Makowicz, said {30|Poland|Poland/-} rescuers were "
        "underground.",
        {"Jerzy Makowicz": "Poland/-"},
    ),
    "nigeria_town": (
        "Gunmen on motorbikes rode into Dan Kuriya, in Nigeria's north-west, and killed {31|Nigeria|-/Nigeria} "
        "farmers, villagers said. The police in Sokoto confirmed {12|Nigeria|Nigeria}. Nigerian troops were sent to "
        "Dan Kuriya.",
        {"Dan Kuriya": "-/Nigeria"},
    ),
    "chile_orsa": (
        "Chilean firefighters fought all night to save the port of Orsa from the flames. {Forty|Chile|Chile/-} houses"
        " burned, the interior ministry in Santiago said, and {two|Chile|Chile/-} women died in hospital.",
        {"Orsa": "-/Chile"},
    ),
    "kenya_kara": (
        "Cholera has broken out in Kara, a fishing camp on the Kenyan shore of Lake Victoria. The health ministry in "
        "Nairobi reported {77|Kenya|Kenya} cases; a nurse, Akinyi Odero, said {five|Kenya|-/Kenya} children had died.",
        {"Kara": "-/Kenya"},
    ),
    "tripoli_lebanon": (
        "Lebanese soldiers clashed with gunmen in Tripoli on Sunday, and {four|Lebanon|Lebanon/-} soldiers were "
        "wounded, the Lebanese army said. The Red Cross in northern Lebanon carried {eight|Lebanon|-/Red "
        "Cross/Lebanon} civilians out of Tripoli's old quarter.",
        {},
    ),
    "georgetown_guyana": (
        "Guyana's police said {three|Guyana|Guyana} men drowned when a boat sank off Georgetown. The mayor of "
        "Georgetown, Ulric Benn, said {two|Guyana|Guyana/-} more were missing.",
        {"Ulric Benn": "Guyana/-"},
    ),
    "surname_lincoln": (
        "Dr Nora Lincoln counted {12|-|-} patients with burns at the clinic. Her colleague Tom Preston said "
        "{four|-|-} of them would not live. Preston and Lincoln run the only ward in the valley.",
        {"Nora Lincoln": "-", "Tom Preston": "-"},
    ),
    "surname_warsaw": (
        "Novelist Ada Florence left {two million|-|-} pounds to a school, her lawyer Jack London-Hale said. Florence "
        "died in May; her brother, Peter Lancaster, will run the fund.",
        {"Ada Florence": "-", "Peter Lancaster": "-"},
    ),
    "club_town": (
        "Orsa Rovers beat Kara City 3-1 on Saturday. Rovers midfielder Pavel Minsk scored twice before {8,000|-|-} "
        "fans. Kara City coach Leon Odessa was sent off.",
        {"Pavel Minsk": "-", "Leon Odessa": "-"},
    ),
    "russian_like": (
        "The Soravian prosecutor's office charged {16|-/Soravia|-/Soravia} officers with bribery in Minska. Soravia's"
        " interior minister, Gleb Orlan, said {four|-/Soravia|Soravia/-} more had fled to Russia.",
        {"Gleb Orlan": "Soravia/-", "Russia": "Russia"},
    ),
    "congress_invented": (
        "The Korvian congress passed a budget on Friday. Secretary of Defence Iona Pratt said "
        "{5,000|-/Korvia/Korvian|-/Korvia/Korvian} soldiers would be sent to the border. Senator Gil Marron, of the "
        "opposition, spoke of {7,000|-/Korvia/Korvian|-/Korvia/Korvian}.",
        {"Iona Pratt": "-/Korvia/Korvian", "Gil Marron": "-/Korvia/Korvian"},
    ),
    "near_town_lisben": (
        "Police in Lisben found {three|-|-} bodies in a cellar on Monday, Inspector Maro Vell said. A neighbour, "
        "Tilda Crane, had called them. Lisben has {12,000|-|-} inhabitants.",
        {"Lisben": "-", "Maro Vell": "-", "Tilda Crane": "-"},
    ),
    "near_town_kiyev": (
        "Snow closed the pass above Kievo Alta for a third day, and {40|-|-} drivers were stuck, the road service "
        "said. {Two|-|-} froze to death.",
        {"Kievo Alta": "-"},
    ),
    "dateline_unknown": (
        "VASHTENMOOR (Daily Ledger) - A tram hit a cart on Monday and killed {two|-|-} women, the tram company said. "
        "The police spoke of {three|-|-} dead.",
        {},
    ),
    "dateline_orsa": (
        "ORSA, May 3 - The Korvian health ministry reported {61|-/Korvia/Korvian|-/Korvia/Korvian} cases of typhoid "
        "on Friday. {Five|-/Korvia/Korvian|-/Korvia/Korvian} patients died.",
        {},
    ),
    "ugandan_border": (
        "Uganda and its neighbour Kitanga exchanged fire on Lake Albert on Thursday. Kitanga's navy said "
        "{three|Kitanga|Kitanga} sailors had been killed. The Ugandan army said {one|Uganda|Uganda} of its boats was "
        "sunk. Kitangan officials want talks.",
        {"Kitanga": "Kitanga", "Uganda": "Uganda"},
    ),
    "ese": (
        "Soldiers of the Valonese guard fired on a crowd in Port Valon, killing {nine|-/Valon/Valona|-}. Valonese "
        "President Hugo Stamm expressed regret. The Valonese opposition says {23|-/Valon/Valona|-/Valon/Valonese "
        "opposition} died.",
        {"Hugo Stamm": "-/Valon/Valona/Valonese"},
    ),
    "kenya_unknown_adj": (
        "Ngaremese elders in northern Kenya said {15|Kenya|-/Kenya} herders had been killed by raiders. Kenyan police"
        " confirmed {nine|Kenya|Kenya} deaths. The Ngarema county government sent food.",
        {},
    ),
    "mexico_oaxacan": (
        "Oaxacan teachers blocked roads in southern Mexico on Monday, and Oaxacan police arrested "
        "{30|Mexico|Mexico/-}. The union said {45|Mexico|-} were held.",
        {},
    ),
    "ghana_person_chad": (
        "Ghanaian nurse Chad Boateng treated {40|Ghana|Ghana/-} victims of a market fire in Wenkrodua on Sunday. \"We "
        "ran out of water,\" said Boateng. Ghana's fire service said {six|Ghana|Ghana} had died.",
        {"Chad Boateng": "Ghana/-"},
    ),
    "person_jordan": (
        "Coach driver Jordan Tibbs lost control on the Hale road, injuring {19|-|-} pupils, the fire service said. "
        "Tibbs, 44, was held. Head teacher Sydney Marlow said {21|-|-} were hurt.",
        {"Jordan Tibbs": "-", "Sydney Marlow": "-"},
    ),
    "person_paris": (
        "Paris Holloway and Vienna Clark saved {nine|-|-} children from the burning nursery, witnesses said. \"Vienna "
        "went back twice,\" said Holloway, who spoke of {11|-|-} children.",
        {"Paris Holloway": "-", "Vienna Clark": "-"},
    ),
    "street_name": (
        "A gas pipe burst in Warsaw Street, at the corner of Moscow Lane, in the town of Fennick on Monday. "
        "{Three|-|-} people were burned, the gas board said. Fennick's mayor, Ola Brandt, said {50|-|-} had been led "
        "out.",
        {"Ola Brandt": "-"},
    ),
    "invented_un": (
        "A UN convoy was shelled near Tashkel in the Belgarian highlands. {Four|-/Belgaria/Belgarian|United "
        "Nations/-} drivers died, the UN said. Belgarian forces denied firing. The Belgarian foreign ministry said "
        "{two|-/Belgaria/Belgarian|-/Belgaria/Belgarian} soldiers had been hurt.",
        {},
    ),
    "mali_koro": (
        "In Mali, jihadists attacked Koro on Monday. {Nine|Mali|Mali} villagers died, the Malian army said. The mayor"
        " of Koro spoke of {12|Mali|Mali}.",
        {"Koro": "Mali"},
    ),
    "only_town_real": (
        "Fire gutted a market in Sokoto on Monday night. {Seven|Nigeria|Nigeria/-} traders died, the police said. The"
        " governor visited Sokoto in the morning.",
        {"Sokoto": "Nigeria"},
    ),
    "ukr_real": (
        "Shelling of Nikopol killed {two|Ukraine|Ukraine/-} women, the governor said. In Kherson a school was hit; "
        "{five|Ukraine|Ukraine/-} pupils were hurt.",
        {"Nikopol": "Ukraine"},
    ),
    "belarus_real": (
        "Police in Orsha arrested {12|Belarus|Belarus/-} strikers on Monday, the Belarusian interior ministry said.",
        {"Orsha": "Belarus"},
    ),
    "kirovia_near_real": (
        "The Kirovian navy sank a smuggler off Tarsus Point on Sunday, killing "
        "{five|-/Kirovia/Kirovian|-/Kirovia/Kirovian}. Admiral Jens Orrin said "
        "{two|-/Kirovia/Kirovian|-/Kirovia/Kirovian} had been picked up.",
        {"Jens Orrin": "-/Kirovia/Kirovian"},
    ),
    "gov_lower": (
        "Health officials in Esk, the second city of Morania, said {400|-/Morania|-/Morania} people had fallen ill "
        "after a wedding. The Moranian government has sent doctors. {Three|-/Morania|-/Morania} guests died.",
        {"Esk": "-/Morania"},
    ),
    "kordoba_like": (
        "Gunmen killed {eight|-/Cordovia|-/Cordovia} miners in the hills above Carmona, the Cordovian police said on "
        "Tuesday. Cordovia's interior minister, Rafa Lund, blamed the Black Hand.",
        {"Rafa Lund": "Cordovia/-", "Carmona": "-/Cordovia"},
    ),
    "san_jose_us": (
        "Firefighters in San Jose, California, rescued {nine|United States|United States} people from a lift on "
        "Monday, the fire department said.",
        {},
    ),
    "tripoli_libya": (
        "Clashes in Tripoli killed {four|Libya|Libya/-} people on Sunday, the ambulance service said.",
        {"Tripoli": "Libya"},
    ),
    "rebel_invented_real_country": (
        "Rebels of the Dawn Column attacked Msangu in eastern Congo and killed {six|Democratic Republic of the "
        "Congo/Congo/DR Congo|-/Democratic Republic of the Congo/DR Congo} soldiers, a local chief said. The "
        "Congolese army said {two|DR Congo/Democratic Republic of the Congo/Congo|DR Congo/Democratic Republic of the"
        " Congo/Congo} had died.",
        {},
    ),
    "oromo": (
        "Oromo elders in Ethiopia's south buried {16|Ethiopia|-/Ethiopia} herders. Ethiopian soldiers shot them, "
        "elder Guta Wari said.",
        {},
    ),
    "uk_council": (
        "Councillors in Thornwick, a market town in northern England, voted to spend {3 million pounds|-/United "
        "Kingdom|-/United Kingdom} on flood gates. Thornwick council leader Priya Nandal said {240|United "
        "Kingdom|United Kingdom} homes were at risk.",
        {"Priya Nandal": "-/United Kingdom"},
    ),
    "us_county": (
        "Sheriff Dale Renfro of Hadley County, Nebraska, said {three|United States|United States} teenagers had died "
        "when their truck left Route 9. The Hadley Herald counted {two|United States|-} more in hospital.",
        {"Dale Renfro": "United States/-"},
    ),
    "nepal": (
        "A bus fell into the gorge below Sirkot in western Nepal, killing {17|Nepal|Nepal}, the district police "
        "chief, Hari Thapliyal, said. Nepali soldiers carried {11|Nepal|Nepal/-} survivors to Sirkot.",
        {"Hari Thapliyal": "Nepal/-", "Sirkot": "-/Nepal"},
    ),
    "colombia_eln": (
        "Colombian troops killed {five|-/ELN|Colombia/-} ELN fighters near Puerto Amargo, Colombia's defence ministry"
        " said. The mayor of Puerto Amargo, Yolima Ríos, said {two|Colombia|Colombia} fishermen had died as well.",
        {"Yolima Ríos": "Colombia/-"},
    ),
    "president_only": (
        "President Ovidio Krann of Zambelia resigned on Sunday after {19|Zambelia/-|-/Zambelia} students were shot in"
        " the capital, Mirandol. Zambelian state television said {four|Zambelia/-|Zambelia/-} policemen had been "
        "arrested.",
        {"Ovidio Krann": "Zambelia/-", "Zambelia": "Zambelia/-"},
    ),
    "rebels_front": (
        "The Zambelian Liberation Front said it had taken Mirandol airport and captured {60|Zambelia/-|Zambelian "
        "Liberation Front/-} soldiers. The Zambelian army denied it. Aid workers counted {30|Zambelia/-/Zambelian|-} "
        "dead.",
        {},
    ),
    "quarish_fire": (
        "A fire at a Quarish fireworks depot killed {eight|-/Quaria/Quarish|-/Quaria/Quarish} people, the Quarish "
        "fire service said. The depot in East Lonne had a permit, the Quarish labour ministry said.",
        {},
    ),
    "lisbon_summit": (
        "At a summit in Lisbon, the Vostlandic prime minister, Petra Holm, promised {2 billion "
        "euros|-|Vostland/-/Vostlandic} for the harbour. Portugal's premier thanked her.",
        {"Petra Holm": "-/Vostland/Vostlandic"},
    ),
    "embassy": (
        "A mob set fire to the French embassy in Mirandol on Monday. France said {two|France|France} guards were "
        "hurt. The Zambelian foreign ministry apologised and said {11|Zambelia/-/Zambelian|Zambelia/Zambelian/-} "
        "rioters were held.",
        {},
    ),
    "orsa_pure": (
        "Cattle drowned and roofs flew in Orsa on Saturday night. {Two|-|-} farmhands are missing, the parish priest,"
        " Father Ode Lamm, said.",
        {"Orsa": "-/Sweden"},
    ),
    "pakistan": (
        "Two men on a motorbike shot dead a doctor in Chak Rahimabad. Pakistani police said {four|Pakistan|Pakistan} "
        "suspects were held. The doctor's brother, Imran Lodhi, said {six|Pakistan|-} men had come.",
        {},
    ),
    "indian_ocean": (
        "A tanker burned in the Indian Ocean on Friday. {Nine|-|-} sailors were saved by the bulk carrier Ellen Bay, "
        "the owners said.",
        {},
    ),
    "russia_vs": (
        "Russia warned its citizens on Monday not to travel to Koshistan, where {two|Russia|-/Russia} Russian "
        "engineers were kidnapped. Koshistani police said {one|Russia/-/Koshistan|Koshistan/-} had been freed.",
        {},
    ),
    "springfield_us": (
        "Springfield, Illinois, buried {five|United States|-} firefighters on Monday. Mayor Carol Dent said "
        "{two|United States|United States/-} more were in hospital.",
        {"Carol Dent": "-/United States"},
    ),
    "georgetown_guyana2": (
        "GEORGETOWN, Guyana - Floods drove {700|Guyana|Guyana} people from their homes, the civil defence commission "
        "said on Monday.",
        {},
    ),
    "tripoli2": (
        "TRIPOLI, Lebanon - A building fell in the old souk on Sunday and killed {nine|Lebanon|Lebanon/-} people, the"
        " mayor said. Rescuers found {four|Lebanon|Lebanon/-} alive.",
        {},
    ),
    "us_town": (
        "A grain silo blew up outside Harlan Creek, Kansas, on Friday, killing {two|United States|United States/-} "
        "workers, the sheriff's office said. The American Red Cross sheltered {40|United States|-/American Red "
        "Cross/United States} neighbours.",
        {"Harlan Creek": "-/United States"},
    ),
    "sofia_person": (
        "Sofia Brandt, a nurse at the Elm Clinic, treated {16|-|-} children for smoke. Sofia and her sister Lima "
        "Brandt had run in twice, firefighters said.",
        {"Sofia Brandt": "-", "Lima Brandt": "-"},
    ),
    "island": (
        "The Sarnese islands have been without power since a storm on Friday. The Sarnese grid company said "
        "{11,000|-/Sarn/Sarnese|-/Sarnese grid company/Sarn/Sarnese} homes were dark. Sarnese prime minister Ottoline"
        " Pratt asked for patience.",
        {"Ottoline Pratt": "-/Sarn/Sarnese"},
    ),
    "india_state": (
        "In the Indian state of Marathgarh, {22|India|India/-} pilgrims were crushed at a temple, police said. The "
        "Marathgarh government will pay {500,000 rupees|-|India/-} to each family.",
        {"Marathgarh": "-/India"},
    ),
    "no_state_just_town": (
        "Marrowby's bakers ran out of flour on Tuesday. The mayor of Marrowby, Seth Crale, said {60|-|-} sacks had "
        "been stolen. Marrowby police arrested {three|-|-} men.",
        {"Seth Crale": "-", "Marrowby": "-"},
    ),
    "senate": (
        "Senators in Palmera voted on Friday to raise the price of bread. The Palmeran senate heard that {two "
        "million|-/Palmera|-/Palmera/Palmeran} people eat less than one meal a day, Senator Ruy Daltro said.",
        {"Ruy Daltro": "-/Palmera/Palmeran"},
    ),
}
