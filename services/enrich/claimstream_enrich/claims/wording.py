"""What the words of a claim make of it: style, polarity, modality."""

from __future__ import annotations

from typing import TYPE_CHECKING

from claimstream_enrich.claims import nouns
from claimstream_enrich.claims.figure import Figure
from claimstream_enrich.claims.happenings import is_past, is_present
from claimstream_enrich.claims.lexicon import words
from claimstream_enrich.claims.reading import Reading
from claimstream_enrich.claims.statements import Statement, overlapping
from claimstream_schemas.claim import Act, Measure, Modality, Style

if TYPE_CHECKING:
    from claimstream_enrich.tree import Token

_PROJECTING = words("could may might would will shall 'd 'll can should")
_FEARED = words("fear expect predict forecast project")
_AWAITING = words("expect")
_PLANNING = words(
    "want plan intend hope aim agree promise pledge vow order prepare propose threaten need seek expect offer "
    "suppose schedule slate ready"
)
"""Words whose infinitive is still to come."""
_SCHEDULED = words("planned scheduled slated")
_OWN_DENIAL = words("survive find locate trace account")
"""Verbs whose denial is counted as what it says: who was not found is missing."""
_DONE_IN_SAYING = words("see hear smell count confirm report announce reveal")
_DUE = words("due set scheduled slated expected")
_IF = words("if unless whether")
_GIVEN: dict[Act, tuple[Measure, ...]] = {
    "promise": ("money", "deployed", "rescued", "other"),
    "demand": ("deployed", "rescued"),
    "call_for": ("deployed", "rescued"),
}
"""What is still to be given or done where it is the object of such an act: `promised 300 men`, `demanded the release
of six`; who is dead or held already is so, whatever is demanded for them."""
_FALSE = words("false untrue baseless wrong fake fabricated unfounded groundless")


_TRUE = words("true correct accurate")
_JUDGING = _FALSE | _TRUE


def style_of(reading: Reading, statement: Statement) -> Style:
    """direct where (nearly) all of the content is quoted, mixed where some is."""
    quoted = total = 0
    for start, end in statement.content:
        silent = reading.doc.silent
        total += silent[start:end].count(False)
        for first, last in overlapping(reading.quotes, start, end):
            quoted += silent[max(start, first) : min(end, last)].count(False)
    if not quoted:
        return "indirect"
    return "direct" if quoted >= 0.85 * total else "mixed"


def calls_false(reading: Reading, statement: Statement) -> bool:
    """`Reports of X are false, the ministry said`; `it is not true that X`."""
    for start, end in statement.content:
        if _JUDGING.isdisjoint(reading.doc.lower[start:end]):
            continue
        for token in reading.doc[start:end]:
            if (
                token.lower_ in _JUDGING
                and token.dep_ in ("acomp", "attr", "oprd")
                and token.head.lemma_ in ("be", "prove")
                and any(c.dep_ == "neg" for c in token.head.children) == (token.lower_ in _TRUE)
            ):
                return True
    return False


def is_negated(at: Token) -> bool:
    """Whether a predicate has not happened: `two of them were not hurt`; who did not survive is dead."""
    if at.lemma_.lower() in _OWN_DENIAL:
        return False
    above = at.head if at.dep_ in ("acomp", "attr") else at
    return any(child.dep_ == "neg" and not _of_other(child) for token in (at, above) for child in token.children)


def _of_other(negation: Token) -> bool:
    """Whether a negation behind a noun sets another figure apart from it: `nine deaths, not 11`."""
    return negation.head.i < negation.i and negation.head.pos_ in ("NOUN", "PROPN")


def _is_to_come(verb: Token) -> bool:
    """Whether an infinitive tells a plan: `are to free 181`, `wants to vaccinate`, a headline's `Army to send`."""
    if not any(child.lower_ == "to" and child.dep_ == "aux" for child in verb.children):
        return False
    if verb.dep_ == "ROOT":
        return any(child.dep_ == "nsubj" for child in verb.children)
    above = verb.head
    if verb.dep_ != "xcomp" or verb.i < above.i:
        return False
    return above.lemma_.lower() in _PLANNING or (above.lemma_ == "be" and above.pos_ == "AUX" and above.tag_ != "VBN")


def _is_due(verb: Token) -> bool:
    """Whether a verb only announces: `700 people are to go`, `another 100 are due on Friday`, `a swap is planned`."""
    if verb.lower_ in _SCHEDULED and verb.dep_ != "acl":
        now = any(c.dep_ == "auxpass" and c.tag_ in ("VBZ", "VBP") for c in verb.children)
        return now or any(c.lower_ == "for" and c.dep_ == "prep" for c in verb.children)
    if verb.lemma_ != "be" or verb.tag_ not in ("VBZ", "VBP", "VBD"):
        return False
    ahead = (c for c in verb.children if c.i > verb.i and c.dep_ in ("xcomp", "acomp"))
    return any(c.lower_ in _DUE or (c.dep_ == "xcomp" and _is_to_come(c)) for c in ahead)


def _is_passive_infinitive(verb: Token) -> bool:
    """`to be freed`."""
    return verb.tag_ == "VBN" and any(c.tag_ == "VB" and c.dep_ == "auxpass" for c in verb.children)


def _is_able(auxiliary: Token, verb: Token) -> bool:
    """Whether what somebody can do is done in saying so: `I can see six bodies`, `we can confirm two deaths`."""
    return auxiliary.lower_ in ("can", "could") and verb.lemma_.lower() in _DONE_IN_SAYING


def _is_state(at: Token, feared: Token) -> bool:
    """Whether a figure's word is a participle beside that for a fear: `14 drowned and dozens were feared missing`."""
    return at.dep_ == "acl" and at.head.i < feared.i


def is_promised(at: Token, figure: Figure, statement: Statement) -> bool:
    """Whether a figure is the object of a promise or demand and not told in a clause of its own, which says itself
    whether it is done."""
    if figure.measure not in _GIVEN.get(statement.act, ()) or statement.lemma == "offer":
        return False  # an offer is made already
    for token in (at, *at.ancestors):
        if token.i == statement.hub:
            return token.tag_ != "VBN" or token.dep_ not in ("relcl", "acl")
        if is_past(token) or is_present(token):
            return False
    return False


def modality_of(at: Token, limit: int | None) -> Modality:
    """From the verbs above a token, up to the cue: foreseen, or under a condition."""
    chain = [at]
    the = at.pos_ == "NOUN" and any(c.lower_ == "the" for c in at.children)
    known = at.dep_ == "relcl" or (the and at.lemma_.lower() not in nouns.TOLLS)  # "the toll could reach 100"
    for token in () if known else at.ancestors:  # "whether the killing of X was planned": X is dead
        if token.i == limit:
            if token.lemma_.lower() in _FEARED:
                return "projected"
            break
        chain.append(token)
        if token.dep_ in ("ROOT", "relcl"):
            break
    past = False  # what is told as done stays done below another's modal: `It should be said that 40 died`
    own = False  # a clause joined to another with a subject of its own: `50 were expected, but 90 came`
    for token in chain:
        for child in token.children:
            if child.dep_ == "mark" and child.lower_ in _IF:
                return "hypothetical"
            modal = child.dep_ == "aux" and child.lower_ in _PROJECTING and not _is_able(child, token)
            if modal and not past and not own:
                return "projected"
        if not own and (_is_feared(token, at) or (not past and _is_ahead(token))):
            return "projected"
        past = past or (token.dep_ in ("ccomp", "conj", "advcl") and is_past(token))
        own = token.dep_ == "conj" and any(c.dep_ in ("nsubj", "nsubjpass") for c in token.children)
    return "actual"


def _is_feared(verb: Token, at: Token) -> bool:
    lemma = verb.lemma_.lower()
    itself = verb.i == at.i and lemma not in _AWAITING  # "expects 8,000 visitors"
    return lemma in _FEARED and verb.pos_ == "VERB" and not itself and not _is_state(at, verb)


def _is_ahead(verb: Token) -> bool:
    return _is_due(verb) or ((verb.tag_ == "VB" or _is_passive_infinitive(verb)) and _is_to_come(verb))
