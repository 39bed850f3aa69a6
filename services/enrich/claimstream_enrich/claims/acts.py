"""What the words right beside a count say, before the tree is searched: the verb of a part, the noun for an act, the
participle behind a bare number, a search for those counted."""

from __future__ import annotations

from typing import TYPE_CHECKING

from claimstream_enrich.claims.counted_nouns import things
from claimstream_enrich.claims.figure import is_person
from claimstream_enrich.claims.lexicon import words
from claimstream_enrich.claims.noun_measures import noun_measure
from claimstream_enrich.claims.verb_measures import verb_measure
from claimstream_schemas.claim import Measure

if TYPE_CHECKING:
    from claimstream_enrich.tree import Token

Signal = tuple["Token", Measure | None]
"""The word and its measure; None where it repeats the measure of the figure before (`its own figure`)."""

_SUBJECTS = frozenset(("nsubj", "nsubjpass"))
SUSPECTS = words("suspect accomplice culprit killer thief robber murderer militant gunman attacker protester "
                 "demonstrator activist dissident smuggler fugitive rebel")  # fmt: skip
_WANTED = words("witness volunteer recruit candidate successor applicant donor partner investor buyer clue")
"""Whom somebody looks for who are not lost."""
_NOT_LOST = SUSPECTS | _WANTED
_SEARCHING = words("search look hunt")
_CONTACT = words("contact touch communication")
_BREAKING = words("lose break")
_GATHERINGS = words("strike walkout protest rally march demonstration vigil stoppage sit-in")
_SENDING = words("sending deployment dispatch deploying")
_OUTCOMES: dict[str, Measure] = {
    "exchange": "rescued", "swap": "rescued", "martyrdom": "killed", "whereabouts": "missing", "fate": "missing",
    "exodus": "displaced", "departure": "displaced",
}  # fmt: skip
"""Nouns that say of the people after their `of` what became of them."""
_HOUSEHOLDS = words("household family people resident villager inhabitant civilian")
_CROWDS = words("gathering march procession rally queue vigil")
_ACTS = words("capture arrest detention abduction kidnapping release rescue evacuation liberation displacement")


def of_part(head: Token) -> Signal | None:
    """What the verb says of the part that a number takes out of others, whatever befell these: `three of the wounded
    died`, `freed 20 of the 90 pupils they had seized`."""
    if head.dep_ in _SUBJECTS and (told := verb_measure(head.head, "subject")) is not None:
        of_whom = any(g.lower_ in ("whom", "which") for c in head.children if c.lower_ == "of" for g in c.children)
        if told == "killed" or (of_whom and told != "present"):
            return head.head, told  # "12 of whom were later freed"
    # "rescued 14 of the hostages unharmed"
    small = head.dep_ == "nsubj" and head.head.dep_ in ("advcl", "ccomp") and head.head.head.i == head.i - 1
    verb = head.head.head if small else head.head
    done = verb_measure(verb, "object") if small or head.dep_ == "dobj" else None
    return (verb, done) if done in ("rescued", "destroyed") else None  # "shot down three of the five drones"


def act_on(group: Token) -> Signal | None:
    """The noun for what is done to those after its `of`: `the capture of 22`, `the destruction of 30 tanks`."""
    above = group.head.head
    if group.dep_ == "pobj" and group.head.lower_ == "by" and above.lemma_ in _GATHERINGS:
        return above, "present"  # "a strike by 4,000 railwaymen"
    if group.dep_ == "pobj" and group.head.lower_ == "of" and above.lemma_ in _CROWDS and is_person(group):
        return above, "present"  # "a march of 900 widows"
    lemma = above.lemma_.lower()
    if group.dep_ == "pobj" and group.head.lower_ == "of" and lemma in _SENDING and above.dep_ != "ROOT":
        return above, "deployed"  # "the sending of 300 men"
    if group.dep_ != "pobj" or group.head.lower_ != "of" or above.pos_ != "NOUN":
        return None
    if lemma in _OUTCOMES and (is_person(group) or group.pos_ == "NUM"):
        stays = _OUTCOMES[lemma] == "displaced" and group.lemma_.lower() not in _HOUSEHOLDS
        return None if stays else (above, _OUTCOMES[lemma])
    if above.tag_ != "NN":
        return None
    if lemma == "destruction":
        people = is_person(group) or group.pos_ == "NUM"
        return (above, "killed") if people else (above, "destroyed") if group.lemma_.lower() in things() else None
    return (above, noun_measure(above)) if lemma in _ACTS else None


def clause_after(number: Token) -> Signal | None:
    """The participle of a passive whose subject is a bare number, wherever the parse hangs the two: `lost four men and
    11 were wounded`."""
    following = number.nbor() if number.i + 1 < number.sent.end else number
    if (
        following.lemma_ == "be"
        and number.head.i != following.i
        and not any(c.dep_ in _SUBJECTS for c in following.children)
    ):
        measure = verb_measure(following, "subject")
        if measure is not None:
            return following, measure  # "five remained on the ward and one was in intensive care"
    passive = False
    for token in number.doc[number.i + 1 : number.sent.end]:
        if token.lemma_ in ("be", "have"):
            passive = True
        elif passive and token.tag_ in ("VBN", "VBD"):
            measure = verb_measure(token, "object")
            if measure == "casualties" and number.doc.word(token.i + 1) == "dead":
                measure = "killed"
            return (token, measure) if measure is not None else None
        elif not (passive and token.pos_ == "ADV"):
            return None
    return None


def sought(group: Token) -> Token | None:
    """The search for those counted, unless it is for who did it (`searched for 17 sailors`, `a search was under way for
    14 more`), or the contact with them that is lost."""
    if group.lemma_ in ("other", "more") and group.head.lower_ == "of":
        group = group.head.head  # "the search for dozens of others"
    if group.dep_ != "pobj" or group.lemma_.lower() in _NOT_LOST:
        return None
    if any(c.lower_ == "new" and c.dep_ == "amod" for c in group.children):
        return None  # "a search for 12 new teachers"
    above = group.head.head
    if group.head.lower_ == "with":
        return above if _is_broken_off(above) else None
    if group.head.lower_ != "for":
        return None
    if above.lemma_.lower() in _SEARCHING:
        return above
    verb = next((t for t in (above, *above.ancestors) if t.pos_ in ("VERB", "AUX")), above)
    told = (c for c in verb.children if c.dep_ in (*_SUBJECTS, "dobj"))
    return next((c for c in told if c.lemma_ in _SEARCHING and c.tag_ == "NN"), None)


def _is_broken_off(above: Token) -> bool:
    """`contact with six has been lost`, `lost contact with six`, `there was no contact with six`."""
    contact = above if above.lemma_ in _CONTACT else None
    if contact is None and above.pos_ in ("VERB", "AUX"):
        contact = next((c for c in above.children if c.lemma_ in _CONTACT), None)
    if contact is None:
        return False
    return contact.head.lemma_ in _BREAKING or any(c.lower_ == "no" for c in contact.children)
