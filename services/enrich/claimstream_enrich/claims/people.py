"""Words about speakers: offices of state, spokespeople, anonymous sources, groups, words that point back."""

from __future__ import annotations

import re

from claimstream_enrich.claims.lexicon import words

STATE_OFFICES = words(
    "ministry minister department police army military government governor mayor president prosecutor prosecutors "
    "court office authority authorities service agency institute inspectorate commission commissioner directorate "
    "council parliament official officials navy force forces captain brigadier general colonel officer officers "
    "embassy ambassador state secretary senator senators congressman congresswoman headwoman headman chief "
    "administration commander troops soldiers investigator investigators detective detectives cop cops hall junta "
    "regime presidency premier lawmaker lawmakers judge tribunal cabinet treasury coastguard guard administrator "
    "regulator bureau prison envoy admiral major lieutenant firefighters brigade col gen maj lt capt brig adm cmdr "
    "supt gov sheriff coroner ombudsman magistrate superintendent sergeant inspector constable commodore collector "
    "sgt insp mp mps mla mlas mlc mna mpa msp dgp igp dsp ssp dcp acp sho sp dig adgp asp municipality survey "
    "prosecution gendarmerie gendarme gendarmes prefect prefecture procuratorate sen rep"
)
"""Heads of noun phrases that speak for the state they stand in."""

OFFICE_ACRONYMS = words("mp mps mla mlas mlc mna mpa msp mep meps dgp igp dsp ssp dcp acp sho sp dig adgp asp ceo")
"""Offices by their acronyms, which are no bodies: `a local MLA`."""

SPOKESPEOPLE = words("spokesman spokeswoman spokesperson spokespeople spokesmen")
"""Who speak for a body."""

ANONYMOUS = words(
    "official officials source sources diplomat diplomats witness witnesses resident residents analyst analysts expert "
    "experts spokesman spokeswoman spokesperson spokespeople speaker person man woman nurse doctor worker teacher "
    "villager survivor officer soldier aide adviser lawyer critic observer people others media report reports"
)
"""Heads that describe somebody without a name."""

GROUPS = words("side sides party parties villagers residents survivors protesters demonstrators people lawyers "
               "families "
               "critics experts analysts forecasters managers workers activists lawmakers countries leaders crowds "
               "supporters opponents neighbours neighbors")  # fmt: skip

BODIES = words("ministry department agency institute service company union firm hospital group organisation "
               "organization corporation society committee council commission office police army government party "
               "authority directorate secretariat court association charity administration bank team opposition "
               "alliance bloc embassy operator owner inspectorate newspaper bureau fund federation university "
               "brigade airline navy force guard board centre center militia junta regime presidency movement club "
               "coalition network mission military coastguard gendarmerie municipality treasury watchdog regulator "
               "parliament senate cabinet corps command headquarters broadcaster utility chamber prosecution diocese "
               "archdiocese consulate delegation gang cartel syndicate")  # fmt: skip
"""Nouns for bodies, which `it` and `the ministry` point back to."""

FORCES = words("army military navy police gendarmerie government")
"""Bodies of a state that need no name."""
IRREGULAR_FORCES = words("militia group movement rebel rebels insurgency")
"""Bodies of those who fight for no state."""

MANY = words("police troops authorities officials forces staff ministers envoys officers")
"""Plural nouns for those who speak for a state, which `they` points back to."""

PERSON_WORDS = words("official minister president premier spokesman spokeswoman spokesperson secretary governor "
                     "diplomat "
                     "ambassador leader chief director chairman chairwoman chair chairperson commander general mayor "
                     "envoy lawmaker "
                     "senator candidate executive manager prosecutor head speaker chancellor commissioner king queen "
                     "prince pope judge coach captain colonel officer politician billionaire nominee congressman "
                     "representative prefect ombudsman ombudswoman coordinator")  # fmt: skip
"""Nouns for persons in office, which `the official` points back to."""

LEADING = words("head lead chair run own coordinate direct command found")
"""What the head of a body does: `X, who leads the Example Front`."""

SERVING = LEADING | words("speak work represent belong be serve advise join identify describe govern")
"""What somebody does who is of a body."""

KIN = words("brother sister father mother son daughter husband wife widow widower uncle aunt cousin nephew niece "
            "grandfather grandmother gran grandad granny dad mum mom neighbour neighbor friend lawyer attorney student "
            "teacher farmer fisherman doctor nurse driver")  # fmt: skip
"""Nouns beside a name that make it a person's, without an office."""
BESIDE_NAMES = PERSON_WORDS | KIN

OF_STATE = words("parliamentary governmental ministerial presidential judicial congressional senatorial provincial "
                 "municipal federal prefectural")  # fmt: skip
"""Adjectives that make a report, a source or a division one of the state's."""
POLICE_RANKS = words("constable sergeant inspector superintendent detective sheriff const sgt insp supt det trooper")
"""Ranks that only police have, or the army of a state."""

STATIONS = words("monarch ruler cleric priest prelate bishop pastor imam rabbi politician statesman stateswoman "
                 "academic scholar activist campaigner veteran businessman businesswoman entrepreneur "
                 "tycoon")  # fmt: skip
"""What a person just cited is called instead of by the name: `the cleric added`."""

UNKNOWN = words("man woman person caller voice")
"""Somebody whom the outlet does not know, whatever he calls himself."""

DOCUMENTS = words("bulletin report statement letter tweet post message announcement communique note release "
                  "memo account "
                  "figures data information version email e-mail")  # fmt: skip
"""What is said in writing: the owner speaks."""

STATE_PAPERS = words("indictment verdict ruling judgment judgement warrant subpoena decree")
"""What only a state's courts and offices write."""

NOT_PERSONAL = words("staff hospital ministry department agency institute service company council committee university "
                     "court army police union commission party group bank association cyclone hurricane river storm "
                     "street fund school centre center corporation inc ltd board authority office municipality corps "
                     "survey")  # fmt: skip
"""Words that no person's name holds."""

NOT_A_NAME = NOT_PERSONAL | BODIES | STATE_OFFICES | PERSON_WORDS
"""Words that tell a body or an office from a person whom nothing else shows to be one."""

PRIVATE = words("ngo nonprofit affiliate offshoot subsidiary monitor watchdog observatory tracker militia group "
                "company union firm charity movement organisation organization association party alliance league club "
                "team gang bank airline newspaper faction rebels operator owner lender guild chain "
                "foundation")  # fmt: skip
"""Nouns for bodies that speak for themselves and not for the country they are in."""

TRADING = words("carrier company firm operator owner airline bank line maker lender insurer shipowner builder lines "
                "airlines business retailer manufacturer producer supplier developer contractor brewer refiner "
                "publisher startup start-up giant conglomerate multinational")  # fmt: skip
"""Nouns for businesses."""


_MAKERS = frozenset(("lawmaker", "peacemaker", "policymaker"))


def is_trading(noun: str) -> bool:
    """Whether a lower-case noun is one for a business; what ends in -maker makes something: `the drugmaker`."""
    return noun in TRADING or ((noun.endswith("maker") or noun == "shipbuilder") and noun not in _MAKERS)


def is_private(noun: str) -> bool:
    """Whether a lower-case noun is one for a body that speaks for itself."""
    return noun in PRIVATE or is_trading(noun)


NEWS = words("times post herald tribune gazette mail news journal telegraph guardian wire press radio television tv "
             "broadcaster chronicle courier observer")  # fmt: skip
"""Words in the names of outlets: they pass on what others say."""

MEDIA = words("newspaper broadcaster website channel station magazine daily weekly outlet portal tabloid "
              "broadsheet")  # fmt: skip
"""What a medium is called before its name: it passes on what others say, and has no side."""

PRIVATE_NAMES = words("front brigade brigades movement league alliance militia company lines airlines group union "
                      "party coalition resistance airways ferries shipping shipyard motors homes foods coaches "
                      "coachlines holdings industries enterprises logistics")  # fmt: skip
"""Last words of the proper names of such bodies."""

ASSOCIATIONS = words("union unions federation confederation association council party alliance movement league "
                     "society congress front club institute university committee workers syndicate forum "
                     "foundation")  # fmt: skip
"""Words in the names of bodies that are no businesses."""
BUSINESSES = words("industries holdings foods motors shipping ferries airways logistics enterprises inc ltd llc plc "
                   "corp corporation co gmbh ag nv oil gas steel energy mining electric chemicals stores")  # fmt: skip
"""Last words of the names of businesses."""

SOCIETIES = words("cross crescent watch rights")
"""Last words of the names of aid and rights groups that a country only goes before."""

ANYBODY = words("official leader diplomat politician speaker representative lawmaker candidate")
"""Nouns that may point back to a person whatever their office was called."""

ANY_BODY = words(
    "company firm group organisation organization body agency institute union association charity department club team "
    "society chamber"
)
"""Nouns that may point back to a body whatever it was called."""

WATCHERS = words("monitor watchdog ngo nonprofit non-profit")
"""The same of those who only look on or help."""

HOUSES = words("hospital clinic school university company firm plant factory hotel airline bank union charity club")
"""Bodies that are often named by a common noun alone, and have staff who speak for them."""
PLACES_OF_WORK = words("hospital clinic school college university mosque church temple market airport port prison jail "
                       "stadium camp")  # fmt: skip
"""Where somebody works who speaks for nobody else."""
MEMBERS = words("doctors physicians nurses teachers journalists lawyers workers students farmers women refugee "
                "refugees miners employers engineers fishermen")  # fmt: skip
"""Whose association a body is: `Sudan Doctors' Union`, `the Norwegian Refugee Council`."""
FIELDS = words("aid relief rights medical news charity advocacy campaign research student")
"""What kind of body it is, said before the noun when it is called back (`the aid group`)."""

CALLINGS = FIELDS | {"trade", "industry", "lobby", "umbrella", "monitoring", "business"}
"""The same with what is said of bodies of firms (`the trade body`)."""

CROWDS = words("hundreds thousands dozens scores tens crowds")
BOTH = words("both each two sides side")
PRIVATE_CHIEFS = words("executive scientist economist financial operating technology medical marketing commercial "
                       "editor correspondent analyst strategist engineer officer")  # fmt: skip
"""After `chief`, what makes it a title in a business."""
PRIVATE_TITLES = words("boss ceo cfo coo founder co-founder cofounder owner skipper manager")
"""Titles in a business, whatever it is."""
HEADS_OF_STATE = ("head of state", "head of government", "head of the state", "head of the government")
SUPREME = ("president", "premier", "minister", "chancellor", "king", "queen")
"""Titles of those whom `the head of state` calls back, in the order they are looked for."""
COUNTRIES = words("country nation republic kingdom")
PEERS = words("counterpart colleague successor predecessor deputy")
"""Nouns that give a person the office of another."""
DIPLOMATS = words("diplomat diplomats")
"""Their office is of the state they are sent by, never of the one they are in."""
MALE_FEMALE = words("he she him her his i")
NEUTER = words("it its which that this")
PLURAL = words("they their them these those both")
POSSESSIVES = words("its his her their our my")
RANKS = words(
    "rear cpt adm cmdr cdr comdr cpl pvt sgt insp supt det const brig maj lieut hon fr admiral corporal sergeant "
    "inspector superintendent constable commodore corporal marshal detective warrant petty "
    "staff sgts lcpl pte flt wg sqn dgp igp dsp ssp dcp acp sho sp dig adgp asp"
)
"""Words for ranks before a name, short or whole."""
TITLES = words("mr mrs ms dr sir lady lord rev sen gov gen col lt capt prof mr. mrs. ms. dr. sen. gov. gen. "
               "col. lt. capt. "
               "prof. rev. rep. doctor professor prime foreign defence defense interior us homeland security former "
               "assistant deputy vice "
               "chief acting brigadier sheikh captain major sergeant")  # fmt: skip
"""Words before a name that are no part of it."""

SHORT_RANKS = {"general": "gen", "captain": "capt", "colonel": "col", "sergeant": "sgt", "major": "maj",
               "admiral": "adm", "lieutenant": "lt", "commander": "cmdr", "superintendent": "supt", "inspector": "insp",
               "brigadier": "brig", "senator": "sen", "governor": "gov", "professor": "prof"}  # fmt: skip
"""Ranks and titles -> how they are written short before a name."""
_PART = re.compile(r"[^\W_]+")


def is_rank(word: str) -> bool:
    """Whether a lower-case word is a rank or a title, whatever its stops and hyphens: `col.`, `maj.-gen`."""
    if word in TITLES or word.rstrip(".") in RANKS:
        return True
    parts = _PART.findall(word) if "-" in word else ()
    return bool(parts) and all(part in RANKS or part in TITLES for part in parts)
