"""Words that make a statement: reporting verbs with their speech act and frame, prepositions, nouns."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, cast

from claimstream_enrich.claims import wordnet_words
from claimstream_schemas.claim import Act

if TYPE_CHECKING:
    from claimstream_enrich.tree import Token


@dataclass(frozen=True, slots=True)
class Frame:
    """How a verb takes its content. `obj`: its object is content; `preps`: so are these prepositional phrases."""

    act: Act
    obj: bool = False
    preps: frozenset[str] = frozenset()


def _frames(act: Act, lemmas: str, *, obj: bool = False, preps: str = "") -> dict[str, Frame]:
    frame = Frame(act, obj, frozenset(preps.split()))
    return dict.fromkeys(lemmas.split(), frame)


def words(text: str) -> frozenset[str]:
    """The words of a list written as plain text."""
    return frozenset(text.split())


_LISTED: dict[str, Frame] = {
    **_frames("state", "say state add tell recall remark observe comment argue maintain insist stress "
              "underscore emphasize emphasise underline reply respond answer continue write quip joke conclude reason "
              "contend assert declare reveal reiterate repeat suggest point imply mention caution tweet post "
              "acknowledge believe think recount testify clarify specify elaborate remind brief inform describe "
              "opine muse shout whisper exclaim concede hold"),
    **_frames("state", "manifest"),
    **_frames("state", "fume storm rage snap cry gush sneer chime retort exhort sob plead smile grumble reckon "
              "certify"),
    **_frames("state", "find show indicate demonstrate discover signal counter attest establish determine ascertain"),
    **_frames("state", "assure", obj=True, preps="of"),
    **_frames("announce", "disclose", obj=True),
    **_frames("state", "speak talk", preps="of"),
    **_frames("state", "insist", preps="on"),
    **_frames("state", "claim reiterate restate repeat underscore underline stress emphasize emphasise highlight "
              "defend mention give put leave deem", obj=True),
    **_frames("announce", "announce declare proclaim unveil publicise publicize", obj=True, preps="about"),
    **_frames("report", "report", obj=True, preps="about"),
    **_frames("report", "record count publish document list", obj=True),
    **_frames("state", "note explain outline detail echo", obj=True),
    **_frames("report", "learn", obj=False),
    **_frames("confirm", "confirm verify acknowledge corroborate concede", obj=True),
    **_frames("confirm", "recognise recognize", obj=True),
    **_frames("confirm", "admit", obj=True, preps="to"),
    **_frames("state", "confess affirm"),
    **_frames("confirm", "agree"),
    **_frames("estimate", "estimate predict forecast project reckon calculate", obj=True),
    **_frames("estimate", "expect assume speculate"),
    **_frames("accuse", "accuse suspect", obj=True, preps="of"),
    **_frames("state", "attribute ascribe", obj=True, preps="to"),
    **_frames("accuse", "blame", obj=True, preps="for on"),
    **_frames("accuse", "allege charge"),
    **_frames("deny", "deny reject dismiss refute rebut dispute disavow", obj=True),
    **_frames("deny", "question contest doubt", obj=True),
    **_frames("warn", "warn alert", obj=False, preps="of against about"),
    **_frames("warn", "caution", preps="against"),
    **_frames("warn", "threaten", obj=True),
    **_frames("warn", "fear"),
    **_frames("demand", "demand", obj=True),
    **_frames("demand", "order instruct", obj=True),
    **_frames("call_for", "urge ask request advise implore beg encourage recommend advocate", obj=True),
    **_frames("call_for", "ask", obj=True, preps="for"),
    **_frames("call_for", "call", preps="for on upon"),
    **_frames("call_for", "appeal plead", preps="for to"),
    **_frames("call_for", "propose suggest", obj=True),
    **_frames("promise", "promise pledge vow guarantee offer", obj=True),
    **_frames("promise", "swear assure", preps="of", obj=True),
    **_frames("thank", "thank", obj=True, preps="for"),
    **_frames("welcome", "welcome hail applaud", obj=True, preps="for"),
    **_frames("condemn", "slam blast lambast lambaste deride rip mock", obj=True, preps="for"),
    **_frames("other", "express voice regret lament", obj=True),
    **_frames("other", "complain worry", preps="of about"),
    **_frames("other", "apologise apologize", preps="for"),
    **_frames("other", "hope wonder"),
    **_frames("other", "boast", preps="of about"),
}  # fmt: skip
_OTHERWISE = words("figure relate roar")
"""Verbs that WordNet has as verbs of speech and that news uses otherwise: `figure out what`, `relating to what it was`,
the roar of a crowd beside what somebody else says."""
_MEANT = {verb: Frame(cast(Act, act)) for verb, act in wordnet_words.under("say").items() if verb not in _OTHERWISE}
_VOICED = {verb: Frame("state") for verb in wordnet_words.listed("voiced") if verb not in _OTHERWISE}
_JUDGED = {
    verb: Frame(cast(Act, act), obj=True, preps=frozenset(("for",)))
    for verb, act in wordnet_words.under("judge").items()
}
VERBS: dict[str, Frame] = {**_VOICED, **_MEANT, **_JUDGED, **_LISTED}
"""Reporting verbs: what is listed here, then what WordNet has besides."""

PARTICLED: dict[str, tuple[str, Frame]] = {
    "rule": ("out", Frame("deny", obj=True)),
    "hit": ("out", Frame("condemn", preps=frozenset(("at", "for")))),
    "lash": ("out", Frame("condemn", preps=frozenset(("at", "for")))),
    "speak": ("out", Frame("condemn", preps=frozenset(("against",)))),
    "go": ("on", Frame("state")),
}
"""Verbs that report only with a particle (`rule out`), with their frame."""


def frame_of(verb: Token) -> Frame | None:
    """The frame of a reporting verb; None of any other."""
    lemma = verb.lemma_.lower()
    if lemma in PARTICLED:
        particle, frame = PARTICLED[lemma]
        if any(c.lower_ == particle and c.dep_ in ("prt", "advmod", "prep") for c in verb.children):
            return frame
    return VERBS.get(lemma)


CLAUSE_ONLY = words("find show indicate demonstrate discover signal counter establish determine ascertain "
                    "believe think expect assume hope fear learn wonder agree worry give put leave count write "
                    "record list call continue point conclude post publish describe charge order claim deem ask "
                    "offer suggest manifest hold") | (_MEANT.keys() - _JUDGED.keys() - _LISTED.keys())  # fmt: skip
"""Verbs that mean other things as well: alone (without a clause, quote, or their own phrase) they cite nobody."""

QUOTE_ONLY = words("go fume storm rage snap cry gush sneer chime sob smile grumble") | (
    _VOICED.keys() - _MEANT.keys() - _JUDGED.keys() - _LISTED.keys())  # fmt: skip
"""Verbs of the manner of speaking, which cite somebody only beside a quotation."""

PLAIN_IN_QUOTES = words("declare express voice lament complain assure wonder")
"""Verbs that only name the manner of speaking beside a direct quotation: `"It held," she assured`."""

FIGURE_ONLY = words(
    "give put leave count record claim deem publish document list show reveal indicate recognise recognize"
)
"""Verbs that report when their object holds a figure ("put the dead at 12"), or a clause follows."""

QUOTING = frozenset(("cite", "quote"))
"""Verbs whose object is the one who says it."""

INFINITIVE_CONTENT = words(
    "promise pledge vow offer threaten urge ask request advise implore beg encourage order "
    "instruct call appeal plead demand swear guarantee recommend claim warn caution "
)
"""Verbs whose content may be a to-clause."""

OBJECT_TOO = words("ask offer suggest call")
"""Of those, the ones that an object alone is enough for (`asked the capital for doctors`)."""

VALUING = words("estimate put give report count reckon calculate project forecast predict record")
"""Verbs whose object gets its figure after a preposition (`estimated the number at 90`)."""

OF_ACCOUNTS = words("question contest doubt")
"""Verbs that report when their object is something said (`questioned the figure`)."""

ACCOUNTS = words("figure toll number count account version claim statement report finding result charge allegation "
                 "accusation assertion explanation")  # fmt: skip
"""What somebody else has said."""

EMPTY_OBJECTS = words(
    "figure claim statement comment remark question point view life lives mistake error responsibility"
)
"""Objects that say nothing of the content."""

CALL_AS_JUDGEMENT: Frame = Frame("condemn", obj=True)
"""`call X unacceptable`: the object and what it is called are the content."""

DESCRIBING: dict[str, Act] = {
    **dict.fromkeys(("describe", "characterize", "characterise", "portray", "depict", "label", "brand"), "state"),
    **dict.fromkeys(("denounce", "condemn", "criticise", "criticize", "decry", "slam", "blast"), "condemn"),
    **dict.fromkeys(("dismiss", "reject"), "deny"),
    **dict.fromkeys(("praise", "hail", "welcome"), "welcome"),
}
"""Verbs that say what something is taken for (`described X as Y`)."""

NOUNS: dict[str, Act] = {
    "claim": "state", "statement": "state", "remark": "state", "assertion": "state", "comment": "state",
    "argument": "state", "position": "state", "view": "state", "belief": "state", "message": "state",
    "suggestion": "state", "conclusion": "state", "report": "report", "announcement": "announce",
    "declaration": "announce", "confirmation": "confirm", "admission": "confirm", "estimate": "estimate",
    "accusation": "accuse", "allegation": "accuse", "charge": "accuse", "denial": "deny", "warning": "warn",
    "threat": "warn", "demand": "demand", "call": "call_for", "appeal": "call_for", "promise": "promise",
    "pledge": "promise", "vow": "promise", "assurance": "promise", "fear": "warn", "offer": "promise",
}  # fmt: skip
"""Nouns that may carry a content clause ("the claim that ...")."""

ACCOUNT_NOUNS = words(
    "words account view opinion reckoning estimate telling judgement judgment estimation phrase version count tally"
)
"""`in the words of X`, `by X's reckoning`: the noun's owner says the clause."""

FINITE = frozenset(("VBD", "VBZ", "VBP"))
"""Tags of verbs that stand as a clause's own: `said`, `says`, `say`."""

ACCUSATION_TRADE = frozenset(("exchange", "trade", "swap"))
"""`traded accusations of X`: both sides accuse."""


def is_cue(token: Token) -> bool:
    """Whether a token is a reporting verb."""
    return token.pos_ == "VERB" and token.lemma_.lower() in VERBS
