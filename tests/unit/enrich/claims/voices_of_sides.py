"""More texts for voices.py: who is meant, chains, denials, sides, damaged text."""

from __future__ import annotations

OF_SIDES: dict[str, dict[str, list[str]]] = {
    "references": {
        "Kenyan Health Minister Peter Otieno said the outbreak was under control. He added that 40 patients had "
        "recovered.": ["Peter Otieno (Kenya) state indirect", "Peter Otieno (Kenya) state indirect"],
        "Leila Haddad is Lebanon's economy minister. Haddad said that wheat would arrive on Monday.": [
            "Leila Haddad (Lebanon) state indirect"
        ],
        "Tunisian President Nadia Ayari met strikers on Monday. The president said she would raise wages. Ayari "
        "also promised new buses.": ["Nadia Ayari (Tunisia) state indirect", "Nadia Ayari (Tunisia) promise indirect"],
        "The Nepalese army rescued climbers on Friday. An army spokesman, Hari Thapa, said three were missing. "
        "The spokesman said the search would go on.": [
            "Hari Thapa (Nepal) state indirect", "Hari Thapa (Nepal) state indirect"
        ],
        "Fighters of the Lake Front attacked a post in Niger. A spokesman for the group said it had killed 15 "
        "soldiers.": ["spokesman for the group (Lake Front) state indirect"],
        "Omar Idris, who leads the Desert Brigades, denied that his men had burned the market. \"We protect "
        "traders,\" he said.": [
            "Omar Idris (Desert Brigades) deny indirect denied", "Omar Idris (Desert Brigades) state direct"
        ],
        "Peruvian police arrested a judge. They said he had taken bribes.": ["Peruvian police (Peru) state indirect"],
        "Ethiopia's foreign ministry summoned the envoy. It accused Eritrea of arming rebels.": [
            "Ethiopia's foreign ministry (Ethiopia) accuse indirect"
        ],
        "Prime Minister Arun Mehta of India and his Chinese counterpart, Li Jun, met in Geneva. The Chinese "
        "leader said that talks would go on.": ["Li Jun (China) state indirect"],
        "Greek shipping company Aegina Lines owns the ferry. A company spokesman said that the engine had failed.": [
            "company spokesman (Aegina Lines) state indirect"
        ],
        "Somali Defence Minister Abdi Nur flew to Baidoa on Sunday. Nur told troops that the town was theirs.": [
            "Abdi Nur (Somalia) state indirect"
        ],
        "The World Food Programme halted deliveries to Gedaref. The agency said two of its drivers had been shot.": [
            "World Food Programme (World Food Programme) state indirect"
        ],
        "Marta Silva, Portugal's health secretary, resigned on Friday. She said that she had been threatened.": [
            "Marta Silva (Portugal) state indirect"
        ],
        "Thai and Cambodian generals met at the border. The Cambodian side said mines had been removed.": [
            "Cambodian side (Cambodia) state indirect"
        ],
        "Burundi closed its border with Rwanda. The country accuses its neighbour of backing rebels.": [
            "Burundi (Burundi) accuse indirect"
        ],
        "Two Kenyan ministers, John Mwangi and Grace Njeri, toured the port. Njeri said cranes were on the way. "
        "Mwangi denied that jobs would be cut.": [
            "Grace Njeri (Kenya) state indirect", "John Mwangi (Kenya) deny indirect denied"
        ],
        "President Hugo Paz of Bolivia spoke on Tuesday. The head of state said that the miners had been paid.": [
            "Hugo Paz (Bolivia) state indirect"
        ],
    },
    "chains": {
        "Sudan's army spokesman, citing the governor of Kassala, said that nine people had drowned.": [
            "governor of Kassala (Sudan) report indirect via Sudan's army spokesman"
        ],
        "The Daily Ledger reported that the mayor of Tema had told dockers that the port would close.": [
            "mayor of Tema (Ghana) state indirect via Daily Ledger"
        ],
        "Reuters quoted a Chinese officer as saying that two soldiers had been hurt.": [
            "Chinese officer (China) state indirect via Reuters"
        ],
        "Five guards were killed in Chad, Agence France-Presse reported on Friday, citing hospital officials.": [
            "hospital officials (Chad) report indirect via Agence France-Presse"
        ],
        "The interior minister told state television that rescuers had informed him that 18 people were trapped.": [
            "rescuers (None) state indirect via interior minister"
        ],
        "India's Foreign Ministry said that China had promised to pull back its patrols.": [
            "China (China) promise indirect via India's Foreign Ministry"
        ],
        "Burkina Faso's state television said, quoting the junta, that a plot had been foiled.": [
            "junta (Burkina Faso) report indirect via Burkina Faso's state television"
        ],
        "The Interior Ministry in Tripoli said the coastguard had reported that 40 migrants were rescued.": [
            "coastguard (Libya) report indirect via Interior Ministry in Tripoli"
        ],
        "Xinhua, citing the provincial government, said 16 miners had been saved in Shanxi.": [
            "provincial government (China) report indirect via Xinhua"
        ],
        "A Western diplomat said the Sudanese general had assured him that the airport would reopen.": [
            "Sudanese general (Sudan) promise indirect via Western diplomat"
        ],
        "Radio Bamako reported that, according to the army, the convoy had been ambushed.": [
            "army (Mali) state indirect via Radio Bamako"
        ],
        "Reuters reported, quoting police sources, that four officers were killed in Maiduguri, Nigeria.": [
            "police sources (Nigeria) report indirect via Reuters"
        ],
    },
    "denial": {
        "China denied that its troops had crossed the line.": ["China (China) deny indirect denied"],
        "The Eritrean government rejected reports of a famine as fabricated.": [
            "Eritrean government (Eritrea) deny indirect denied"
        ],
        "Reports that the president has fled are untrue, Gabon's presidency said.": [
            "Gabon's presidency (Gabon) deny indirect denied"
        ],
        "The airline denied responsibility for the delay but admitted that a pilot had been drunk.": [
            "airline (None) deny indirect denied", "airline (None) confirm indirect"
        ],
        "\"We did not fire a single shot,\" said Colonel Ismail Deby of Chad.": ["Ismail Deby (Chad) state direct"],
        "The health ministry in Conakry dismissed a claim that 300 people had died.": [
            "health ministry in Conakry (Guinea) deny indirect denied"
        ],
        "Rwanda's government has repeatedly denied arming the rebels.": [
            "Rwanda's government (Rwanda) deny indirect denied"
        ],
        "It is not true that the reactor leaked, Ukraine's energy ministry said.": [
            "Ukraine's energy ministry (Ukraine) deny indirect denied"
        ],
        "The Houthis refuted Saudi reports that their leader was dead.": ["Houthis (Houthis) deny indirect denied"],
        "No Iranian ship was hit, Iran's navy insisted.": ["Iran's navy (Iran) state indirect"],
        "The mayor did not deny that he had taken the money.": [],
        "Serbia's interior minister disputed Kosovo's claim that 30 gunmen had crossed the border.": [
            "Serbia's interior minister (Serbia) deny indirect denied", "Kosovo (Kosovo) state indirect"
        ],
    },
    "sides": {
        "Sudan and Chad clashed near Tine on Sunday. Both sides accused each other of opening fire.": [
            "Chad (Chad) accuse indirect", "Sudan (Sudan) accuse indirect"
        ],
        "India and China accused each other of breaking the border accord.": [
            "China (China) accuse indirect", "India (India) accuse indirect"
        ],
        "Ethiopia and Eritrea traded accusations of shelling civilians in the border war.": [
            "Ethiopia (Ethiopia) accuse indirect", "Eritrea (Eritrea) accuse indirect"
        ],
        "Eritrean President Amare Weldu said his country had lost 30 soldiers.": [
            "Amare Weldu (Eritrea) state indirect"
        ],
        "New Delhi said 20 of its soldiers were killed in clashes with Chinese troops.": [
            "New Delhi (India) state indirect"
        ],
        "Addis Ababa has accused Asmara of massing troops.": ["Addis Ababa (Ethiopia) accuse indirect"],
        "The Rapid Support Forces said they had seized a base in Darfur and captured 60 Sudanese soldiers.": [
            "Rapid Support Forces (Rapid Support Forces) state indirect"
        ],
        "Boko Haram claimed it had killed 25 Chadian soldiers on Lake Chad.": [
            "Boko Haram (Boko Haram) state indirect"
        ],
        "Burkinabe troops killed 40 jihadists, the Defence Ministry in Ouagadougou said.": [
            "Defence Ministry in Ouagadougou (Burkina Faso) state indirect"
        ],
        "The Chinese People's Liberation Army denied losing any men. Its spokesman, Gao Wei, said India had "
        "started the fight.": [
            "Chinese People's Liberation Army (China) deny indirect denied", "Gao Wei (China) state indirect"
        ],
        "The Kivu Defence League, a militia in eastern Congo, said seven of its fighters had been killed by the "
        "Congolese army.": ["Kivu Defence League (Kivu Defence League) state indirect"],
        "Fighting broke out between Rwanda and Burundi. Each side blamed the other for the first shot.": [
            "Burundi (Burundi) accuse indirect", "Rwanda (Rwanda) accuse indirect"
        ],
        "Moscow and Kyiv blamed one another for the strike on the dam.": [
            "Moscow (Russia) accuse indirect", "Kyiv (Ukraine) accuse indirect"
        ],
        "Tajik and Kyrgyz officials accused each other of firing first.": [
            "Tajikistan (Tajikistan) accuse indirect", "Kyrgyzstan (Kyrgyzstan) accuse indirect"
        ],
        "Venezuelan Foreign Minister Luisa Prado said her country would defend its waters.": [
            "Luisa Prado (Venezuela) state indirect"
        ],
        "The Kremlin said that 12 of its pilots had returned.": ["Kremlin (Russia) state indirect"],
        "Seoul said North Korea had fired 10 shells. Pyongyang rejected this.": [
            "Seoul (South Korea) state indirect", "Pyongyang (North Korea) deny indirect denied"
        ],
        "Islamist fighters of the Ansar Front said on Telegram that they had killed 9 Malian soldiers.": [
            "Islamist fighters of the Ansar Front (Ansar Front) state indirect"
        ],
        "Colombia's ELN guerrillas freed two engineers. The rebels said the men were unharmed.": [
            "rebels (ELN) state indirect"
        ],
        "Dhaka summoned Myanmar's envoy. Bangladesh says shells killed three of its villagers.": [
            "Bangladesh (Bangladesh) state indirect"
        ],
    },
    "viewpoint": {
        "Fighting raged between Ethiopia and Eritrea. Ethiopia said it had killed 80 Eritrean soldiers.": [
            "Ethiopia (Ethiopia) state indirect"
        ],
        "Fighting raged between Ethiopia and Eritrea. Eritrea said it had killed 40 Ethiopian soldiers, while the "
        "African Union put Ethiopian losses at 12 dead.": [
            "Eritrea (Eritrea) state indirect", "African Union (African Union) state indirect"
        ],
        "China and the Philippines quarrel over a reef. Manila said three of its sailors were injured when a "
        "Chinese ship used water cannon.": ["Manila (Philippines) state indirect"],
        "Israel bombed the port of Hodeidah in Yemen. The Houthis said six dockers were killed.": [
            "Houthis (Houthis) state indirect"
        ],
        "Ivory Coast expelled 50 traders from Ghana, Ghana's foreign ministry said.": [
            "Ghana's foreign ministry (Ghana) state indirect"
        ],
    },
    "damaged": {
        "Sudanâ€™s army said on Monday that 14 soldiers had been killed.": ["Sudan’s army (Sudan) state indirect"],
        "â€œWe lost 11 men,â€\u009d said Chadâ€™s minister, JosÃ© Deby.": ["José Deby (Chad) state direct"],
        "Chad&#39;s government &amp; army denied that 30 soldiers were captured.": [
            "Chad's government (Chad) deny indirect denied"
        ],
        "Peru&rsquo;s health ministry reported&nbsp;19 deaths.": ["Peru’s health ministry (Peru) report indirect"],
        "Ken\u00adya said 12 of its sol\u00addiers were kil\u00adled.": ["Kenya (Kenya) state indirect"],
        "Clashes resumeSudan said 50 of its soldiers were killed.": ["Sudan (Sudan) state indirect"],
        "New Fighting Near TineChad said on Tuesday that 12 soldiers had been wounded.": [
            "Chad (Chad) state indirect"
        ],
        "Ferry sinks off Kenya\nKenya's coastguard said 31 people drowned.": [
            "Kenya's coastguard (Kenya) state indirect"
        ],
        "Fourteen soldiers were killed—the army of Chad said.": ["army of Chad (Chad) state indirect"],
        "Sudan's army -citing the governor- said that 20 people had been displaced.": [
            "governor (Sudan) report indirect"
        ],
        "The Ministry of Defense of Chad has confirmed the death of 12 military in the region of the lake.": [
            "Ministry of Defense of Chad (Chad) confirm indirect"
        ],
        "From his side, the minister of the health of Peru, Ana Paz, has declared that the number of the dead has "
        "arrived to 40.": ["Ana Paz (Peru) announce indirect"],
        "The spokesman of the army Sudanese, Omar Idris, said in a statement : \" Our forces killed 30 rebels \".": [
            "Omar Idris (Sudan) state direct"
        ],
        "It is noted that 15 persons got injured, reports the police of Kenya .": [
            "police of Kenya (Kenya) report indirect"
        ],
    },
}  # fmt: skip
"""As in voices.py."""
