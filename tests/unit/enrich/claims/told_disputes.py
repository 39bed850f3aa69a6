"""Strikes, trials, protests, firms and riots in several styles; all words and facts are invented.

Written before any run.
"""

from __future__ import annotations

from tests.unit.enrich.claims.told import Article, Told

DISPUTES: dict[str, Article] = {
    "rail strike": Article(
        "Rhine Courier",
        "2025-01-23T09:00:00Z",
        "BERLIN (Rhine Courier) - Train drivers across Germany walked out on Thursday in a row over pay, and their "
        "union said 14,000 members had joined in.\n\n"
        'Rail operator DZB put the number at 6,500. It called the strike "out of all proportion" and urged the union, '
        "GDV, to come back to the table.\n\n"
        '"There is no table," GDV leader Uwe Kranz told reporters at Berlin\'s main station. "There is a wall."\n\n'
        "Two in three long-distance trains were cancelled, per the operator. Passengers' group ProRail accused both "
        "sides of stubbornness.\n\n"
        "Transport Minister Heike Sommer ruled out state mediation. Kranz, speaking later on television, threatened "
        "that the next walkout would last a week. A labour court in Frankfurt refused DZB's request for an "
        "injunction, a court spokeswoman said.",
        [
            Told("14,000 members", "union/their union", "GDV", "state report", "14,000", "", ""),
            Told("6,500", "DZB/Rail operator DZB", "DZB", "state estimate report", "6,500", "", ""),
            Told("out of all proportion", "DZB/Rail operator DZB", "DZB", "condemn state"),
            Told("to come back to the table", "DZB/Rail operator DZB", "DZB", "call_for demand"),
            Told("There is no table", "Uwe Kranz/GDV leader Uwe Kranz", "GDV"),
            Told("There is a wall", "Uwe Kranz/GDV leader Uwe Kranz", "GDV"),
            Told("Two in three long-distance trains", "operator/DZB", "DZB"),
            Told("stubbornness", "ProRail/Passengers' group ProRail", "ProRail", "accuse"),
            Told(
                "state mediation",
                "Heike Sommer/Transport Minister Heike Sommer",
                "Germany",
                "deny state announce other",
                denied=True,
            ),
            Told("the next walkout would last a week", "Uwe Kranz/Kranz", "GDV", "warn promise"),
            Told("refused DZB's request", "court spokeswoman", "Germany"),
        ],
    ),
    "court": Article(
        "Pacific Legal News",
        "2024-11-14T13:00:00Z",
        "A former deputy mayor of Suva was jailed for six years on Thursday for taking bribes, Fiji's anti-corruption "
        "office said.\n\n"
        'Judge Litia Vakacegu told the court that Sevuloni Raki had "sold the city by the metre". Raki, 58, '
        "maintained throughout the trial that the payments were loans.\n\n"
        'His lawyer announced an appeal. "The evidence was planted by people who fear him," Anil Prakash said '
        "outside. He accused the prosecution of hiding a witness.\n\n"
        'Prosecutor Mere Tabua dismissed that as "theatre".\n\n'
        "The Chinese construction firm Golden Harbour, which paid the money, said in a written answer to questions "
        'that it had "respected all local laws". China\'s embassy in Suva did not respond.\n\n'
        "Opposition politicians welcomed the verdict; the city council declined to comment.",
        [
            Told("jailed for six years", "anti-corruption office/Fiji's anti-corruption office", "Fiji"),
            Told("sold the city by the metre", "Litia Vakacegu/Judge Litia Vakacegu", "Fiji"),
            Told("the payments were loans", "Sevuloni Raki/Raki", ""),
            Told("an appeal", "lawyer/His lawyer", "", "announce"),
            Told("The evidence was planted", "Anil Prakash", ""),
            Told("of hiding a witness", "Anil Prakash", "", "accuse"),
            Told("that as", "Mere Tabua/Prosecutor Mere Tabua", "Fiji", "deny condemn", denied=True),
            Told(
                "respected all local laws", "Golden Harbour/Chinese construction firm Golden Harbour", "Golden Harbour"
            ),
            Told("the verdict", "Opposition politicians", None, "welcome"),
        ],
        unsaid=("did not respond", "to comment"),
    ),
    "court transcript": Article(
        "Open Hearing Service",
        "2025-02-04T16:00:00Z",
        "Transcript: parliamentary inquiry into the Dover tunnel fire\n\n"
        "CHAIR: Mr Pell, how many people were in the tunnel that night?\n\n"
        "PELL: We believe 212. Nine of them died.\n\n"
        "CHAIR: The fire brigade told this committee that eleven had died.\n\n"
        "PELL: That figure includes two firefighters. My company never denied it.\n\n"
        "MS OKORO: Your own engineer said the fans had failed in May. Is that right?\n\n"
        "PELL: He has never worked for us.\n\n"
        "Daniel Pell is chief executive of Channel Links. The inquiry goes on next week, a clerk said.",
        [
            Told("We believe 212", "PELL/Daniel Pell", "Channel Links", "state estimate", "212", ""),
            Told("Nine of them", "PELL/Daniel Pell", "Channel Links", "state", "Nine", ""),
            Told("eleven had died", "fire brigade", "", "state report", "eleven", ""),
            Told("two firefighters", "PELL/Daniel Pell", "Channel Links", "state", "two", ""),
            Told("the fans had failed", "engineer/Your own engineer", "", "state"),
            Told("He has never worked for us", "PELL/Daniel Pell", "Channel Links"),
            Told("The inquiry goes on", "clerk", "", "state announce"),
        ],
    ),
    "stadium": Article(
        "Sport Plus",
        "2025-05-18T23:00:00Z",
        "Five fans died and 60 were injured in a crush at the cup final between Atlas FC and Union Rabat on Sunday, "
        "Morocco's sports ministry confirmed.\n\n"
        'The stands had been overcrowded for an hour, witnesses said. "They kept letting people in," said student '
        "Youssef Amrani. Police had locked two exits, he claimed.\n\n"
        "The police denied this, saying in a statement that all gates were open. Atlas FC accused the federation of "
        'selling 8,000 tickets too many. "We warned them in writing," said club president Karim Tazi.\n\n'
        "The federation said it would not comment before the end of the inquiry. Its president, who was in Cairo, cut "
        "short his trip.\n\n"
        "Union Rabat's coach, the Frenchman Alain Mercier, said football \"does not matter tonight\". Egypt's "
        "federation sent condolences.",
        [
            Told(
                "Five fans", "Morocco's sports ministry/sports ministry", "Morocco", "confirm", "Five", "Morocco", "own"
            ),
            Told(
                "60 were injured",
                "Morocco's sports ministry/sports ministry",
                "Morocco",
                "confirm",
                "60",
                "Morocco",
                "own",
            ),
            Told("The stands had been overcrowded", "witnesses", None),
            Told("They kept letting people in", "Youssef Amrani/student Youssef Amrani", None),
            Told("Police had locked two exits", "Youssef Amrani", None, "state accuse"),
            Told("this", "police", "Morocco", "deny", denied=True),
            Told("all gates were open", "police", "Morocco"),
            Told("of selling 8,000 tickets", "Atlas FC", "Atlas FC", "accuse"),
            Told("We warned them in writing", "Karim Tazi/club president Karim Tazi", "Atlas FC"),
            Told("it would not comment", "federation", "", "state"),
            Told("does not matter tonight", "Alain Mercier/Union Rabat's coach", "Union Rabat"),
        ],
    ),
    "protest": Article(
        "Balkan Monitor",
        "2025-03-15T20:00:00Z",
        "Between 80,000 and 100,000 people marched through Belgrade on Saturday to demand elections, the students' "
        "group Plenum claimed. The interior ministry counted 31,000.\n\n"
        '"The number is a joke," said Milena Savic, one of the organisers. "We filled every street from the river '
        'to the park."\n\n'
        '"We will be back on Monday, and on Tuesday too," Savic said.\n\n'
        'Serbian President Goran Petrovic said 22 people had been detained, accusing "foreign services" of paying '
        "the students. He did not say which. Croatia, which he has blamed before, summoned his ambassador.\n\n"
        "Four officers were hurt, said police director Nenad Ilic. Lawyers for the students say 56 are in custody, "
        "some of them minors.\n\n"
        "The European Commission called on all sides to show restraint.",
        [
            Told(
                "Between 80,000 and 100,000",
                "Plenum/students' group Plenum",
                "Plenum",
                "state",
                "80,000 and 100,000",
                "Serbia",
                "third_party",
            ),
            Told("31,000", "interior ministry", "Serbia", "state estimate report", "31,000", "Serbia", "own"),
            Told("The number is a joke", "Milena Savic", "Plenum/"),
            Told("We filled every street", "Milena Savic", "Plenum/"),
            Told("We will be back on Monday", "Milena Savic/Savic", "Plenum/", "state promise"),
            Told(
                "22 people had been detained",
                "Goran Petrovic/President Goran Petrovic",
                "Serbia",
                "state",
                "22",
                "Serbia",
                "own",
            ),
            Told("of paying the students", "Goran Petrovic", "Serbia", "accuse"),
            Told("Four officers", "Nenad Ilic/police director Nenad Ilic", "Serbia", "state", "Four", "Serbia", "own"),
            Told("56 are in custody", "Lawyers/Lawyers for the students", "", "state", "56", "Serbia"),
            Told(
                "all sides to show restraint",
                "European Commission",
                "European Union/European Commission",
                "call_for demand",
            ),
        ],
    ),
    "refinery": Article(
        "Energy Ticker",
        "2024-07-30T05:45:00Z",
        "HOUSTON, July 30 (Energy Ticker) - Gulfstar Oil on Tuesday confirmed that two contractors were killed in a "
        "fire at its Port Vance refinery and that a third was missing.\n\n"
        "The cause was a leaking valve, the Wall Street Ledger reported, citing an internal memo. Gulfstar declined to "
        "comment on the memo.\n\n"
        '"Our thoughts are with the families," chief executive Dana Whitlock said in a post on X. "We\'ll find out '
        'what went wrong."\n\n'
        "The United Steelmen, the union that represents workers there, said Gulfstar had been told about the valve "
        "twice. A warning by federal inspectors in March went unheeded, according to union official Ray Ortega.\n\n"
        "Mexico's consul in Houston said both victims were Mexican citizens. The plant will be shut for \"at least a "
        'month", Whitlock told analysts on a call.',
        [
            Told("two contractors", "Gulfstar Oil", "Gulfstar Oil", "confirm", "two", ""),
            Told("The cause was a leaking valve", "internal memo", "Gulfstar Oil/", "state report"),
            Told("Our thoughts are with", "Dana Whitlock/chief executive Dana Whitlock", "Gulfstar Oil"),
            Told("We'll find out", "Dana Whitlock/chief executive Dana Whitlock", "Gulfstar Oil", "state promise"),
            Told("had been told about the valve", "United Steelmen", "United Steelmen", "state accuse"),
            Told("went unheeded", "Ray Ortega/union official Ray Ortega", "United Steelmen"),
            Told("both victims were Mexican", "Mexico's consul/consul", "Mexico"),
            Told("at least a month", "Dana Whitlock/Whitlock", "Gulfstar Oil"),
        ],
        unsaid=("to comment",),
    ),
}
