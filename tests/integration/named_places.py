"""Short war reports with their places marked by hand, before anything was run on them: `{name|kind}`.

As `named_texts`, with invented facts. Towns, regions and breakaway
territories that no capital or country stands beside.
"""

from __future__ import annotations

WAR = (
    # eastern front
    "Shelling killed two people in {Kherson|L} and one in {Nikopol|L} overnight, regional officials said. A school in "
    "{Kupiansk|L} lost its roof. Trains from {Kramatorsk|L} to {Pokrovsk|L} were cancelled after the track was hit "
    "near {Kostiantynivka|L}. In {Zaporizhzhia|L} the lights went out. {Olena Marchuk|P}, a nurse in {Orikhiv|L}, "
    "said that nobody had slept. Volunteers carried water to {Chasiv Yar|L} and {Toretsk|L}. The road between "
    "{Izium|L} and {Sloviansk|L} stayed open, and the market of {Lyman|L} sold bread again.",
    # great lakes
    "Rebels entered {Goma|L} at dawn and moved on towards {Bukavu|L}, residents said by telephone. Families had fled "
    "{Sake|L} and {Minova|L} in canoes. In {Rutshuru|L} a clinic treated 40 wounded, while {Masisi|L} was quiet. "
    "{Innocent Kasereka|P}, a teacher from {Butembo|L}, walked for three days. The airport of {Beni|L} took only aid "
    "flights. Shops in {Kisangani|L} ran out of salt. Prices doubled in {Uvira|L} and {Walikale|L}, traders in {North "
    "Kivu|L} said.",
    # darfur
    "Shells fell on the market of {El Fasher|L} for the third day. {Hawa Adam|P} had come from {Zamzam|L} to buy "
    "millet. Doctors in {Nyala|L} asked for blood, and the hospital in {El Geneina|L} was closed. Convoys for {North "
    "Darfur|L} waited in {Ad-Dabbah|L}. Drones struck a bridge in {Omdurman|L} and a depot near {Port Sudan|L}. In "
    "{Wad Madani|L} schools reopened. Displaced people reached {Kassala|L}, {Gedaref|L} and {Kosti|L} on foot. {El "
    "Obeid|L} had been cut off since May.",
    # south caucasus
    "Drivers queued for fuel in {Stepanakert|L} on Friday. The road through {Lachin|L} was shut, so flour came by way "
    "of {Goris|L}. {Karen Avanesyan|P}, who mends radios in {Martuni|L}, had candles left. Mines killed a shepherd "
    "near {Aghdam|L}. In {Shusha|L} a theatre was rebuilt, and buses ran from {Barda|L} to {Fuzuli|L}. Villagers of "
    "{Vardenis|L} and {Jermuk|L} heard guns. Observers went from {Kapan|L} to {Meghri|L}, and nobody entered "
    "{Nagorno-Karabakh|L}.",
    # gaza and the south of lebanon
    "Ambulances took 18 bodies to a hospital in {Khan Younis|L} and nine to {Deir al-Balah|L}. Tents in {Rafah|L} "
    "were flooded. {Samira Awad|P} left {Jabalia|L} with four children. A bakery opened in {Nuseirat|L}. Rockets set "
    "off sirens in {Ashkelon|L} and {Sderot|L}. Across the northern frontier, jets struck {Tyre|L}, {Nabatieh|L} and "
    "{Baalbek|L}, and farmers left {Bint Jbeil|L}. In {Jenin|L} and {Tulkarm|L} shops stayed shut. {Beit Hanoun|L} "
    "had no water.",
    # syria and northern iraq
    "Fighting broke out in {Manbij|L} and spread to {Kobani|L}. The dam at {Tishrin|L} was hit twice. In {Idlib|L} "
    "the schools closed; {Aleppo|L} counted 30 wounded. {Yusuf Darwish|P}, a baker from {Hama|L}, brought bread to "
    "{Homs|L}. Convoys stopped outside {Deir ez-Zor|L} and {Raqqa|L}. Smoke rose over {Qamishli|L}. Refugees crossed "
    "to {Dohuk|L}, and {Kirkuk|L} doubled its patrols. {Palmyra|L}, {Latakia|L} and {Daraa|L} stayed calm. {Sinjar|L} "
    "took in 200 families.",
    # the horn
    "Troops pulled out of {Mekelle|L} on Monday, two aid workers said, and {Adigrat|L} was without telephones. Food "
    "was unloaded in {Shire|L}. {Tsegaye Hagos|P} drove from {Lalibela|L} to {Dessie|L} in nine hours. A bomb in "
    "{Kismayo|L} killed four; another was found in {Baidoa|L}. Elders from {Hargeisa|L} and {Las Anod|L} met halfway. "
    "Drought emptied {Garowe|L} and {Beledweyne|L}. {Gondar|L} and {Bahir Dar|L} had rain. The force left {Tigray|L} "
    "by the road to {Gambela|L}.",
    # the sahel
    "Gunmen burned a bus between {Gao|L} and {Ansongo|L}, killing eleven. {Timbuktu|L} has been under siege for "
    "months. Soldiers from {Sevare|L} reached {Mopti|L} late. {Moussa Cisse|P} sells diesel in {Kidal|L}. Across the "
    "frontier {Djibo|L} ran short of food, and {Dori|L} took in 3,000 people. Schools closed in {Kaya|L} and {Fada "
    "N'gourma|L}. Herders from {Tillaberi|L} fled to {Agadez|L}. In {Maiduguri|L} a market was bombed; {Bama|L} and "
    "{Monguno|L} sent doctors.",
    # myanmar
    "Jets bombed {Lashio|L} again on Sunday, and {Myitkyina|L} lost its power plant. Rebels hold {Laukkai|L} and the "
    "roads to {Muse|L}. {Thida Win|P} runs a kitchen in {Loikaw|L}. Boats left {Sittwe|L} with the wounded, others "
    "left {Maungdaw|L}. In {Mandalay|L} buses ran, and {Sagaing|L} had a curfew. Traders in {Myawaddy|L} saw tanks. "
    "{Hpakant|L} is flooded. Fighters came within sight of {Taunggyi|L}, people in {Shan State|L} said.",
    # not only places: the same words as persons and things
    "{Kenneth Goma|P} of the {Harbour Workers' Union|O} said on Tuesday that the strike would go on. {Goma|P} met "
    "{Sharon Reading|P} in {Bristol|L}; {Reading|P} runs the port. A nice lunch was served. {Victoria Lyman|P} "
    "brought the mobile clinic to {Bath|L}. The tyre factory in {Reading|L} will close, and a split in the board is "
    "likely. {Martin Kaya|P}, its manager, sold shares in May. {Kaya|P} flies to {Nice|L} in March, and {Olga Sumy|P} "
    "follows him.",
)
"""Ten; the last one has names of places that are persons or words there."""

_TOWNS = """
    Mariupol, Bakhmut, Kherson, Kupiansk, Avdiivka, Pokrovsk, Kramatorsk, Sloviansk, Zaporizhzhia, Melitopol,
    Berdiansk, Sievierodonetsk, Lysychansk, Izium, Nikopol, Mykolaiv, Odesa, Kharkiv, Dnipro, Sumy, Chernihiv,
    Bucha, Irpin, Enerhodar, Tokmak, Vuhledar, Chasiv Yar, Toretsk, Donetsk, Luhansk, Horlivka, Makiivka,
    Simferopol, Sevastopol, Kerch, Yalta, Belgorod, Kursk, Bryansk, Voronezh, Rostov-on-Don, Grozny, Nalchik,
    Vladikavkaz, Sukhumi, Tskhinvali, Tiraspol, Stepanakert, Shusha, Lachin, Goris, Kapan, Gyumri, Vanadzor,
    Ganja, Nakhchivan, Sumqayit, Aghdam, Fuzuli, Goma, Bukavu, Beni, Butembo, Bunia, Uvira, Kisangani,
    Lubumbashi, El Fasher, Nyala, El Geneina, Omdurman, El Obeid, Port Sudan, Wad Madani, Kassala, Malakal,
    Bentiu, Wau, Mekelle, Adigrat, Aksum, Gondar, Dessie, Dire Dawa, Kismayo, Baidoa, Hargeisa, Berbera,
    Garowe, Bosaso, Gao, Timbuktu, Kidal, Mopti, Agadez, Diffa, Zinder, Maiduguri, Sokoto, Jos, Kaduna,
    Bamenda, Buea, Pemba, Palma, Khan Younis, Rafah, Jabalia, Deir al-Balah, Beit Hanoun, Jenin, Nablus,
    Tulkarm, Hebron, Ashkelon, Sderot, Haifa, Tyre, Sidon, Nabatieh, Baalbek, Aleppo, Idlib, Homs, Hama,
    Raqqa, Latakia, Deir ez-Zor, Qamishli, Manbij, Kobani, Mosul, Kirkuk, Fallujah, Ramadi, Tikrit, Sinjar,
    Basra, Najaf, Karbala, Aden, Taiz, Hodeidah, Marib, Mukalla, Kandahar, Herat, Kunduz, Jalalabad,
    Mazar-i-Sharif, Quetta, Peshawar, Srinagar, Muzaffarabad, Imphal, Lashio, Myitkyina, Sittwe, Mandalay,
    Loikaw, Marawi, Cotabato, Benghazi, Misrata, Sirte, Derna, Tobruk, Sabha
"""
TOWNS = tuple(" ".join(_TOWNS.split()).split(", "))
"""Towns of wars of these years, listed from memory before the gazetteer was asked."""
