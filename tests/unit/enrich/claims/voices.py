"""Who says it, how, and through whom: short texts on many topics, and the statements a careful reader finds in them.

All words and facts are invented. A line is "name (party) act style", with "denied" and the links of a chain where there
are any. The expectations were written before the first run, and changed since only where two readings were defensible.
"""

from __future__ import annotations

from tests.unit.enrich.claims.voices_of_sides import OF_SIDES
from tests.unit.enrich.claims.voices_reported import REPORTED
from tests.unit.enrich.claims.voices_titled import TITLED

VOICES: dict[str, dict[str, list[str]]] = {
    "verbal": {
        "Sudan's health ministry said on Wednesday that 14 people had died of dengue fever in Kassala.": [
            "Sudan's health ministry (Sudan) state indirect"
        ],
        "The Chadian army announced that it had retaken the border post of Tine.": [
            "Chadian army (Chad) announce indirect"
        ],
        "Dockers in Antwerp warned they would stay out until June.": ["Dockers in Antwerp (Belgium) warn indirect"],
        "Ethiopia confirmed three deaths from Marburg fever near the Kenyan border.": [
            "Ethiopia (Ethiopia) confirm indirect"
        ],
        "Eritrea demanded the withdrawal of Ethiopian troops from Badme.": ["Eritrea (Eritrea) demand indirect"],
        "The junta's leader, Colonel Moussa Traore, vowed that elections would be held within two years, Mali's "
        "state radio reported.": ["Moussa Traore (Mali) promise indirect via Mali's state radio"],
        "Canada's trade minister, Helen Marchand, called the tariffs illegal and said Ottawa would respond.": [
            "Helen Marchand (Canada) condemn indirect", "Helen Marchand (Canada) state indirect"
        ],
        "Ferry operator Salam Lines insisted the vessel had passed its inspection in March.": [
            "Salam Lines (Salam Lines) state indirect"
        ],
        "Kyrgyz border guards reported that Tajik troops had dug trenches near Batken.": [
            "Kyrgyz border guards (Kyrgyzstan) report indirect"
        ],
        "The central bank of Zambia predicts inflation of 9 percent by December.": [
            "central bank of Zambia (Zambia) estimate indirect"
        ],
        "Striking teachers in Harare rejected the government's offer and demanded back pay.": [
            "Striking teachers in Harare (Zimbabwe) deny indirect denied",
            "Striking teachers in Harare (Zimbabwe) demand indirect",
        ],
        "Mexico's foreign secretary, Alma Rosales, thanked Canada for sending 30 firefighters.": [
            "Alma Rosales (Mexico) thank indirect"
        ],
        "Turkish port authorities acknowledged that the ferry had carried too many lorries.": [
            "Turkish port authorities (Turkey) confirm indirect"
        ],
        "The European Union condemned the coup in Gabon and urged the army to free the president.": [
            "European Union (European Union) condemn indirect", "European Union (European Union) call_for indirect"
        ],
    },
    "nominal": {
        "A statement by India's defence ministry said four soldiers were wounded in the Galwan valley.": [
            "India's defence ministry (India) state indirect"
        ],
        "In a statement, the Eritrean government said the border was closed.": [
            "Eritrean government (Eritrea) state indirect"
        ],
        "A spokeswoman for the World Health Organization told reporters that 90 nurses had fallen ill in Guinea.": [
            "spokeswoman for the World Health Organization (World Health Organization) state indirect"
        ],
        "The claim by the Sudanese army that it had shot down two drones could not be verified.": [
            "Sudanese army (Sudan) state indirect"
        ],
        "A report by the United Nations says 7,000 people have fled El Fasher since April.": [
            "United Nations (United Nations) state indirect"
        ],
        "Beijing's assertion that the ridge lies in China was dismissed by New Delhi.": [
            "New Delhi (India) deny indirect denied", "Beijing (China) state indirect"
        ],
        "The union's threat to halt all trains was repeated by its chairman, Piet Hendriks, on Thursday.": [
            "Piet Hendriks (None) state indirect", "union (None) warn indirect"
        ],
        "In a letter to the council, Rwanda's ambassador said his country had no soldiers in Congo.": [
            "Rwanda's ambassador (Rwanda) state indirect"
        ],
        "A warning by the Met Office of Malawi that the cyclone would return kept schools shut.": [
            "Met Office of Malawi (Malawi) warn indirect"
        ],
        "The port operator's announcement that 400 jobs would go angered the town.": [
            "port operator (None) announce indirect"
        ],
        "A bulletin from Peru's health ministry put the number of dengue deaths at 61.": [
            "Peru's health ministry (Peru) state indirect"
        ],
        "There were reports that rebels had entered the town, a priest said.": ["priest (None) state indirect"],
    },
    "prepositional": {
        "According to Kenya's coastguard, 31 passengers drowned when the ferry sank off Lamu.": [
            "Kenya's coastguard (Kenya) state indirect"
        ],
        "At least nine miners died in the shaft, according to the mine's owner, Delta Copper.": [
            "Delta Copper (Delta Copper) state indirect"
        ],
        "The coup leaders hold the palace in Niamey, according to two diplomats.": [
            "two diplomats (None) state indirect"
        ],
        "The Nile Post, citing a security official in Khartoum, reported that 22 fighters had been captured.": [
            "security official in Khartoum (Sudan) report indirect via Nile Post"
        ],
        "In the words of Chad's foreign minister, Idriss Haroun, the raid was an act of war.": [
            "Idriss Haroun (Chad) state indirect"
        ],
        "By the army's account, 60 rebels surrendered near Goma in Congo.": ["army (DR Congo) state indirect"],
        "According to the Chinese embassy in Nairobi, the loan was repaid in 2021.": [
            "Chinese embassy in Nairobi (China) state indirect"
        ],
        "The army has sealed the border, according to witnesses.": ["witnesses (None) state indirect"],
        "According to Mayor Jean Bizimana, who visited the camp, the water is clean.": [
            "Jean Bizimana (None) state indirect"
        ],
        "The strike will go on, the Lagos Times reported on Monday, citing union leader Femi Adewale.": [
            "Femi Adewale (None) report indirect via Lagos Times"
        ],
        "In the view of Norway's fisheries minister, Kari Moen, the quota is fair.": [
            "Kari Moen (Norway) state indirect"
        ],
    },
    "passive": {
        "Twelve deaths were reported by Sierra Leone's health ministry on Monday.": [
            "Sierra Leone's health ministry (Sierra Leone) report indirect"
        ],
        "The sinking was confirmed by the Philippine coast guard.": [
            "Philippine coast guard (Philippines) confirm indirect"
        ],
        "General Abdel Karim was quoted by Sudan's state news agency as saying that the airport was safe.": [
            "Abdel Karim (Sudan) state indirect via Sudan's state news agency"
        ],
        "The ban was announced by Indonesia's trade minister, Budi Wirawan.": [
            "Budi Wirawan (Indonesia) announce indirect"
        ],
        "The militia has been accused by Chad of burning three villages.": ["Chad (Chad) accuse indirect"],
        "Two soldiers were killed, it was reported by the Ethiopian army.": [
            "Ethiopian army (Ethiopia) report indirect"
        ],
        "The convoy's arrival was announced by the Red Cross on Saturday.": [
            "Red Cross (Red Cross) announce indirect"
        ],
        "It was claimed by the Taliban that 20 Pakistani soldiers had been captured.": [
            "Taliban (Taliban) state indirect"
        ],
        "Eleven cases of polio have been confirmed by Mozambique's health ministry.": [
            "Mozambique's health ministry (Mozambique) confirm indirect"
        ],
        "The union leader was quoted as saying that no train would run.": ["union leader (None) state indirect"],
        "The miners were told by the company that the shaft was safe.": ["company (None) state indirect"],
        "Manila has been warned by Beijing not to send more ships.": ["Beijing (China) warn indirect"],
    },
    "quotes": {
        "\"Our hospitals are full,\" said Dr Miriam Kone, head of the Ivorian health service.": [
            "Miriam Kone (Ivory Coast) state direct"
        ],
        "Harbour master Luca Ferri said: \"Nobody told us that the ship was late.\"": [
            "Luca Ferri (None) state direct"
        ],
        "India said the incursion was \"a grave breach\" of the accord.": ["India (India) state mixed"],
        "\"We lost 11 men,\" General Tadesse Bekele of Ethiopia told reporters. \"They fell in Badme on Tuesday.\"": [
            "Tadesse Bekele (Ethiopia) state direct"
        ],
        "“Nobody will starve,” promised Agriculture Minister Rosa Mbeki of Lesotho. “We have grain for six "
        "months.”\n\n“The roads are open.”": ["Rosa Mbeki (Lesotho) promise direct"],
        "The drivers' union said the offer was \"an insult\" and called on its members to strike on Friday.": [
            "drivers' union (None) state mixed", "drivers' union (None) call_for indirect"
        ],
        "\"The rebels,\" said Mayor Paul Ndiaye, \"have left the town.\"": ["Paul Ndiaye (None) state direct"],
        "Asked about the talks, Eritrea's envoy, Yonas Habte, replied: \"There are none.\"": [
            "Yonas Habte (Eritrea) state direct"
        ],
        "\"The army took my sons,\" a woman in Nyala, Sudan, said.": ["woman in Nyala (Sudan) state direct"],
        "\"The bridge shook like a rope,\" recalled Anita Gomes, 34, a nurse.": ["Anita Gomes (None) state direct"],
        "Nobody, the captain said, \"had time to swim.\"": ["captain (None) state mixed"],
        "“We are not afraid of tariffs”, said Vietnam's trade minister Tran Duc.\n\n“Our factories are "
        "full.”\n\nThe talks resume on Monday.": ["Tran Duc (Vietnam) state direct"],
        "The rebels' commander, Sefu Kalala, told Radio Kivu: “We will not lay down our arms.”": [
            "Sefu Kalala (None) state direct"
        ],
        "'They shot at the ambulance,' a medic told the BBC. 'Two patients died.'": ["medic (None) state direct"],
        "Bolivia's president, Elena Rojas, described the blockade as \"theft\" and said soldiers would clear it.": [
            "Elena Rojas (Bolivia) state mixed", "Elena Rojas (Bolivia) state indirect"
        ],
        "\"We lost 11 men, said General Deby of Chad.": ["Deby (Chad) state direct"],
        "We lost 11 men,\" said General Deby of Chad.": ["Deby (Chad) state direct"],
        "„We lost 11 men“, said General Deby of Chad.": ["Deby (Chad) state direct"],
        "«We lost 11 men», said General Deby of Chad.": ["Deby (Chad) state direct"],
        "''We lost 11 men,'' said General Deby of Chad.": ["Deby (Chad) state direct"],
        "“We lost 11 men, said General Deby of Chad. “They fell on Tuesday.”": ["Deby (Chad) state direct"],
    },
    **OF_SIDES,
    **REPORTED,
    **TITLED,
}  # fmt: skip
"""Kind of attribution -> text -> its statements, in the order of the text."""
