"""Wars, raids, hijackings and coups in several styles; all words and facts are invented. Written before any run."""

from __future__ import annotations

from tests.unit.enrich.claims.told import Article, Told

CONFLICTS: dict[str, Article] = {
    "bombing claimed": Article(
        "Sahel Wire",
        "2025-02-11T15:00:00Z",
        "NIAMEY, Feb 11 (Sahel Wire) - The Lake Front claimed responsibility on Tuesday for a bombing near the US "
        "embassy in Niamey that killed at least six people.\n\n"
        'In a message posted on Telegram the group said its fighters had struck "a nest of spies". The message could '
        "not be verified.\n\n"
        "Niger's interior minister, Ibrahim Dan Sarki, put the dead at nine, among them two children. He denied that "
        "the attackers had entered the compound and accused Libya of letting them train on its soil.\n\n"
        'Tripoli rejected the charge. "We are victims of the same killers," a Libyan foreign ministry official told '
        "Sahel Wire by telephone.\n\n"
        "No American was hurt, according to the embassy. Prime Minister Moussa Garba called for three days of "
        "mourning.\n\n"
        "Seventeen people were being treated at the national hospital, its director said.",
        [
            Told("for a bombing near the US embassy", "Lake Front", "Lake Front", "state announce confirm other"),
            Told("at least six people", None, None, number="six", of="Niger"),
            Told("a nest of spies", "Lake Front/group", "Lake Front", "state report"),
            Told("nine, among them", "Ibrahim Dan Sarki", "Niger", "state estimate report", "nine", "Niger", "own"),
            Told("the attackers had entered", "Ibrahim Dan Sarki", "Niger", "deny", denied=True),
            Told("letting them train on its soil", "Ibrahim Dan Sarki", "Niger", "accuse"),
            Told("the charge", "Tripoli/Libya", "Libya", "deny", denied=True),
            Told("We are victims", "Libyan foreign ministry official", "Libya"),
            Told("No American was hurt", "embassy/US embassy", "United States"),
            Told("three days of mourning", "Moussa Garba/Prime Minister Moussa Garba", "Niger", "call_for announce"),
            Told("Seventeen people", "director/its director", "Niger", "state", "Seventeen", "Niger", "own"),
        ],
    ),
    "border war": Article(
        "Horn Observer",
        "2025-06-19T18:30:00Z",
        "Ethiopia and Eritrea traded artillery fire for a second day on Thursday, and each gave its own account of "
        "the losses.\n\n"
        'Addis Ababa said its gunners had killed 130 Eritrean soldiers near Zalambessa. "The enemy is running," army '
        "spokesman Getnet Bekele told a news conference in the capital.\n\n"
        "Asmara, for its part, dismissed the figure as fantasy. Information Minister Yonas Tesfay admitted the loss of "
        "22 men, and claimed that 75 Ethiopian troops had been taken prisoner.\n\n"
        "Per a statement by the African Union, whose envoy has been shuttling between the two capitals, some 40,000 "
        "people have left their homes on the Ethiopian side.\n\n"
        "Bekele denied that any Ethiopian soldier was in Eritrean hands. Asked about the prisoners, Tesfay said: "
        '"Come and count them."\n\n'
        "The last war between the two, from 1998 to 2000, cost tens of thousands of lives. The UN's "
        "secretary-general, in a tweet, urged both to return to talks.",
        [
            Told("killed 130 Eritrean", "Addis Ababa", "Ethiopia", "state report", "130", "Eritrea", "adversary"),
            Told("The enemy is running", "Getnet Bekele", "Ethiopia"),
            Told("the figure", "Asmara", "Eritrea", "deny", denied=True),
            Told("the loss of 22 men", "Yonas Tesfay", "Eritrea", "confirm state", "22", "Eritrea", "own"),
            Told("75 Ethiopian troops", "Yonas Tesfay", "Eritrea", "state", "75", "Ethiopia", "adversary"),
            Told("some 40,000", "African Union", "African Union", "state report", "40,000", "Ethiopia", "third_party"),
            Told("any Ethiopian soldier was in", "Getnet Bekele/Bekele", "Ethiopia", "deny", denied=True),
            Told("Come and count them", "Yonas Tesfay/Tesfay", "Eritrea"),
            Told(
                "both to return to talks",
                "UN's secretary-general/secretary-general",
                "United Nations",
                "call_for demand",
            ),
        ],
    ),
    "strait": Article(
        "Strait Daily",
        "2024-12-03T09:00:00Z",
        "The Philippines and Vietnam blamed each other on Tuesday for a collision between two coastguard ships off "
        "Palm Reef in which four sailors died.\n\n"
        "Manila's foreign ministry said the Vietnamese vessel had rammed the BRP Lapu. Three Filipino crew members "
        'were killed, it said. "This was no accident," the ministry\'s spokeswoman, Carla Dizon, added.\n\n'
        "A statement by Vietnam's defence ministry told a different story: the Filipino captain had ignored six "
        "warnings, and one Vietnamese sailor drowned when the ships touched.\n\n"
        "In Geneva, the Swiss foreign minister offered to mediate. Japan voiced concern, while Washington said it was "
        '"watching".\n\n'
        'The captain\'s brother, Jun Salonga, said that he had spoken to him an hour before. "He was calm," he said.',
        [
            Told("four sailors", None, None, number="four", of=None),
            Told("for a collision between", "Philippines", "Philippines", "accuse"),
            Told(
                "the Vietnamese vessel had rammed",
                "Manila's foreign ministry/foreign ministry",
                "Philippines",
                "state report accuse",
            ),
            Told(
                "Three Filipino crew",
                "Manila's foreign ministry/foreign ministry",
                "Philippines",
                "state report",
                "Three",
                "Philippines",
                "own",
            ),
            Told("This was no accident", "Carla Dizon/the ministry's spokeswoman", "Philippines"),
            Told(
                "had ignored six warnings",
                "Vietnam's defence ministry/defence ministry",
                "Vietnam",
                "state report other accuse",
            ),
            Told(
                "one Vietnamese sailor",
                "Vietnam's defence ministry/defence ministry",
                "Vietnam",
                "state report other",
                "one",
                "Vietnam",
                "own",
            ),
            Told("to mediate", "Swiss foreign minister", "Switzerland", "promise state other"),
            Told("watching", "Washington", "United States"),
            Told("he had spoken to him", "Jun Salonga/captain's brother", None),
            Told("He was calm", "Jun Salonga/captain's brother", None),
        ],
    ),
    "prison raid": Article(
        "Radio Caribe",
        "2025-03-30T12:00:00Z",
        "Gunmen stormed a prison in Haiti before dawn on Sunday and freed 300 inmates, police said.\n\n"
        "Eleven guards were killed, prison director Jean Fils told reporters outside the gate. The police chief, who "
        "spoke later, gave a lower figure: eight.\n\n"
        'The 400 Roses gang said in an audio message that it was behind the raid. "We came for our brothers," a man '
        'who called himself Commander Zo says in the recording. "The guards were told to leave. They did not '
        'listen."\n\n'
        '"Those who planned this will pay," said the acting premier, Rose Lamour.\n\n'
        '"We have asked our friends for helicopters," she went on. "They must come this week."\n\n'
        "Kenya, which has 400 officers in the country, said none of its men was hurt. Nairobi also denied reports that "
        "its officers had fled.",
        [
            Told("freed 300 inmates", "police", "Haiti", "state report", "300", "Haiti", "own"),
            Told("Eleven guards", "Jean Fils/prison director Jean Fils", "Haiti", "state", "Eleven", "Haiti", "own"),
            Told("eight", "police chief", "Haiti", "state report estimate", "eight", "Haiti", "own"),
            Told("it was behind the raid", "400 Roses/400 Roses gang", "400 Roses"),
            Told("We came for our brothers", "Commander Zo/man who called himself Commander Zo", "400 Roses"),
            Told("They did not listen", "Commander Zo/man who called himself Commander Zo", "400 Roses"),
            Told("Those who planned this", "Rose Lamour", "Haiti", "state promise warn"),
            Told("We have asked our friends", "Rose Lamour", "Haiti"),
            Told("They must come this week", "Rose Lamour", "Haiti"),
            Told("none of its men was hurt", "Kenya", "Kenya"),
            Told("its officers had fled", "Nairobi", "Kenya", "deny", denied=True),
        ],
    ),
    "ceasefire live": Article(
        "Levant Now",
        "2025-05-08T20:00:00Z",
        "LIVE: Lebanon border fighting\n\n"
        "19:40 Hezbollah says three of its fighters were killed in an air strike on Khiam, and vows to respond.\n\n"
        '19:05 Israel\'s army denies it hit a school. "We struck a rocket crew," says its Arabic-language '
        "spokesman.\n\n"
        "18:30 At least 14 dead, among them five children, at the school, per the Lebanese health ministry.\n\n"
        '17:50 France: "This must stop tonight." Foreign minister Luc Amiel is to speak in Paris within the hour.\n\n'
        "17:15 The UN peacekeeping force reports two of its soldiers lightly wounded. It blames neither side.\n\n"
        '16:40 Prime Minister Samir Haddad says after a cabinet meeting that Lebanon "did not choose this war".',
        [
            Told("three of its fighters", "Hezbollah", "Hezbollah", "state report", "three", "Hezbollah", "own"),
            Told("to respond", "Hezbollah", "Hezbollah", "promise"),
            Told("it hit a school", "Israel's army/army", "Israel", "deny", denied=True),
            Told("We struck a rocket crew", "Arabic-language spokesman/its Arabic-language spokesman", "Israel"),
            Told("At least 14 dead", "Lebanese health ministry", "Lebanon", "state report", "14", "Lebanon", "own"),
            Told("five children", "Lebanese health ministry", "Lebanon", "state report", "five", "Lebanon", "own"),
            Told("This must stop tonight", "France", "France", "state demand call_for"),
            Told(
                "two of its soldiers",
                "UN peacekeeping force",
                "United Nations",
                "report state",
                "two",
                "United Nations",
                "own",
            ),
            Told("did not choose this war", "Samir Haddad/Prime Minister Samir Haddad", "Lebanon"),
        ],
    ),
    "coup attempt": Article(
        "Gulf of Guinea Post",
        "2024-09-21T08:00:00Z",
        "Thirty-one officers were arrested after a failed coup in Guinea-Bissau, the presidency announced on "
        'Saturday. In a communique read on state television it spoke of "a plot paid for from abroad".\n\n'
        "It was reported by the privately owned radio Bombolom, quoting a source at the barracks, that two soldiers "
        "had been shot dead. The source asked not to be named.\n\n"
        "Opposition leader Aida Sanca questioned the official version. There had been no coup, she maintained, only "
        '"a quarrel about pay". Her lawyer\'s claim that she was under house arrest was denied by the interior '
        "ministry.\n\n"
        'Senegal closed its border. The decision, President Modou Fall explained in Dakar, was "a precaution".\n\n'
        "Portugal's embassy advised its citizens to stay indoors. ECOWAS condemned what it called an attack on "
        "democracy.",
        [
            Told(
                "Thirty-one officers", "presidency", "Guinea-Bissau", "announce", "Thirty-one", "Guinea-Bissau", "own"
            ),
            Told("a plot paid for from abroad", "presidency", "Guinea-Bissau"),
            Told("two soldiers", "source at the barracks/source", None, "state report", "two", "Guinea-Bissau"),
            Told("the official version", "Aida Sanca/Opposition leader Aida Sanca", None, "deny other", denied=True),
            Told("There had been no coup", "Aida Sanca/Opposition leader Aida Sanca", None),
            Told("a quarrel about pay", "Aida Sanca/Opposition leader Aida Sanca", None),
            Told("she was under house arrest", "interior ministry", "Guinea-Bissau", "deny", denied=True),
            Told("a precaution", "Modou Fall/President Modou Fall", "Senegal"),
            Told("stay indoors", "Portugal's embassy/embassy", "Portugal", "call_for warn"),
            Told("an attack on democracy", "ECOWAS", "ECOWAS", "condemn"),
        ],
    ),
    "drone strike translated": Article(
        "Agency Dnipro (translation)",
        "2025-01-27T10:00:00Z",
        "On Monday night the Russian troops attacked with drones the city of Sumy, about it informs the head of the "
        "regional administration Oleh Hrytsenko. As a result of the hit in a residential house four persons perished, "
        "13 more received injuries of various degree, he noted.\n\n"
        '"The rescuers work on the site, under the rubble can be people", Hrytsenko wrote in his Telegram '
        "channel.\n\n"
        "In the Ministry of Defense of the Russian Federation declared that the target was a barracks and that up to "
        "200 Ukrainian military were destroyed. In Kyiv this information was refuted.\n\n"
        "According to the data of the State Emergency Service, to the place arrived 45 rescuers.\n\n"
        "Recall, earlier the mayor reported about the closing of schools.",
        [
            Told("attacked with drones the city", "Oleh Hrytsenko", "Ukraine", "state report accuse"),
            Told("four persons", "Oleh Hrytsenko", "Ukraine", "state report", "four", "Ukraine", "own"),
            Told("13 more", "Oleh Hrytsenko", "Ukraine", "state report", "13", "Ukraine", "own"),
            Told("The rescuers work on the site", "Oleh Hrytsenko/Hrytsenko", "Ukraine"),
            Told(
                "the target was a barracks", "Ministry of Defense of the Russian Federation", "Russia", "state announce"
            ),
            Told(
                "up to 200 Ukrainian",
                "Ministry of Defense of the Russian Federation",
                "Russia",
                "state announce",
                "200",
                "Ukraine",
                "adversary",
            ),
            Told("45 rescuers", "State Emergency Service", "Ukraine", "state report", "45", "Ukraine", "own"),
            Told("the closing of schools", "mayor", "Ukraine", "state report announce"),
        ],
    ),
}
