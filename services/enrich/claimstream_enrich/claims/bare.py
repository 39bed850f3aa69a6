"""Numbers that stand without the noun they count: parts of a figure before, its new value, and sums that go on."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from claimstream_enrich.claims import nouns, predicates
from claimstream_enrich.claims.figure import Figure, is_counted, is_person, role_of
from claimstream_enrich.claims.lexicon import frame_of, words
from claimstream_enrich.claims.noun_measures import noun_measure
from claimstream_enrich.claims.outdated import once_given
from claimstream_enrich.claims.quantities import Number
from claimstream_enrich.claims.verb_measures import verb_measure
from claimstream_schemas.claim import Measure

if TYPE_CHECKING:
    from claimstream_enrich.tree import Token, Tree

THEM = words("them us those these whom")
"""What `two of them` counts from."""
_FATALLY = words("fatally mortally")
_HURT: tuple[Measure, ...] = ("wounded", "casualties")
_IT = words("it this that them")
_BEING = words("be stand remain reach hit total approach exceed")
_PUTTING = words("put estimate set give reckon place")
_SAYING = words("say report claim announce confirm admit count speak talk boast")
_SPEAKING = words("speak talk boast")
_CARED = words("hospital hospitals intensive icu")
_STATE = words("critical serious grave")
_STILL = words("still now currently also remaining")
_CLOSE = 4
_PAYING = words("get receive pay earn cost")
_QUARTERS = words("north south east west capital centre center")
_WHICH = words("which whom")
_STAYING: tuple[Measure, ...] = ("deployed", "present", "detained", "captured", "displaced", "evacuated")
_AWAY: tuple[Measure, ...] = ("missing", "captured", "detained")
_TURNING_UP = words("come turn march attend")
_TOWARDS = words("to into out away off from home ill aback")
_LEAVING = words("return leave go come move continue")
"""What ends where people are: `of the 900 evacuated, 640 have returned`."""


def taken_up(doc: Tree, number: Number, head: Token, group: Token, known: list[Figure]) -> Figure | None:
    """The figure a bare number makes of the one before it; None where it has words of its own to go by."""
    before = known[-2] if len(known) > 1 and _is_base_of(known[-1], known[-2]) else known[-1]
    near = doc[number.start].sent.start <= before.number.start
    own = head.dep_ == "dobj" and verb_measure(head.head, "object") is not None  # "had freed 137 of them"
    said = group.i + 1 if group.lower_ in THEM and number.end < group.i else number.end  # "three of them fatally"
    if near and doc.word(said) in _FATALLY and before.measure in _HURT:
        return replace(before, number=number, measure="killed", group=head.i, previous=False, part="them")
    partly = near and group.lower_ in THEM and number.end < group.i and not own
    if partly and (part := _part(doc, number, group, before)):
        return part
    if group.i == head.i and is_recent(doc, number, before) and _is_told_alike(head, before):
        return replace(before, number=number, group=head.i, previous=False, same=False)
    if near and group.i == head.i and _is_gapped(head):
        return replace(before, number=number, group=head.i, previous=False, same=False)
    if near and before.measure == "money" and head.dep_ == "dobj" and head.head.lemma_.lower() in _PAYING:
        return replace(before, number=number, group=head.i, signal=head.i, previous=False)
    if group.i == head.i and before.measure != "money" and is_recent(doc, number, before) and once_given(head):
        return replace(before, number=number, group=head.i, previous=True, same=True)
    verb = _valuing(head)
    if doc.word(number.end) in nouns.CASUALTIES or doc.word(number.end) in predicates.ADJECTIVES:
        return None  # "It counted 74 wounded"
    if verb is None or _is_rate(doc, number.end) or before.measure == "money" or not is_recent(doc, number, before):
        return None
    return replace(before, number=number, signal=verb.i, previous=False, same=True)


def _is_gapped(head: Token) -> bool:
    """`12 dead in Honduras and seven in Guatemala`: joined to the verb, with a place of its own."""
    places = (
        g for c in head.children if c.dep_ == "prep" and c.lower_ in ("in", "on", "at", "near") for g in c.children
    )
    placed = any(place.ent_type_ in ("GPE", "LOC") or place.lower_ in _QUARTERS for place in places)
    if head.dep_ == "appos":
        return placed
    # "five were treated for burns and one for shock"
    own = {c.lower_ for c in head.children if c.dep_ == "prep"} & {c.lower_ for c in head.head.children}
    return head.dep_ == "conj" and (
        (head.head.pos_ in ("VERB", "NUM") and placed) or (head.head.pos_ == "VERB" and bool(own))
    )


def _is_told_alike(head: Token, before: Figure) -> bool:
    """What only points to the figure before: `1,500 troops were sent. Some 400 are there now`, `27 sailors were
    kidnapped; in 2020, 130 were taken`."""
    verb = head.head
    if head.dep_ not in ("nsubj", "nsubjpass") or before.unit != "person":
        return False
    if any(c.dep_ == "neg" for c in verb.children):
        return False
    if verb.lemma_ == "be" and before.measure in _STAYING:
        return any(c.lower_ in ("there", "here") and c.dep_ == "advmod" for c in verb.children)
    if verb.lemma_ in ("follow", "join"):
        # "another 900 to follow"
        return before.measure in _STAYING and not any(c.dep_ == "dobj" for c in verb.children)
    if verb.lemma_ in _TURNING_UP and before.measure == "present":
        # "put the crowd at 900. X says 2,000 came"
        return not any(c.dep_ in ("dobj", "xcomp", "prt", "advmod") or c.lower_ in _TOWARDS for c in verb.children)
    goes = any(c.dep_ in ("prt", "dobj", "xcomp", "acomp", "oprd") or c.lower_ in _TOWARDS for c in verb.children)
    return verb.lemma_ == "take" and head.dep_ == "nsubjpass" and before.measure in _AWAY and not goes


def _part(doc: Tree, number: Number, group: Token, whole: Figure) -> Figure | None:
    """`four of them officers`, `12 of them by fishermen`: the same happened to a part of those counted before."""
    for token in doc[group.i + 1 : group.sent.end]:
        if token.is_punct or token.dep_ == "cc" or token.tag_ == "TO":
            break  # "nine of them badly enough to need surgery"
        if token.pos_ in ("VERB", "AUX"):
            return None
        if token.pos_ == "NOUN" and token.dep_ not in ("pobj", "compound"):
            role = role_of(token)
            role = whole.role if role == "any" else role
            return replace(whole, number=number, role=role, group=token.i, previous=False, part="them")
    return replace(whole, number=number, group=number.start, previous=False, part="them")


def _valuing(head: Token) -> Token | None:
    """The verb that gives a bare number to `it`: `it was closer to 110`, `put it at 12`."""
    token = head
    while token.dep_ in ("pobj", "prep", "acomp", "attr", "dobj", "advmod") and token.head.i != token.i:
        token = token.head
        if token.pos_ in ("VERB", "AUX"):
            lemma = token.lemma_.lower()
            wanted = ("nsubj",) if lemma in _BEING else ("dobj", "nsubjpass") if lemma in _PUTTING else ()
            if lemma in _SAYING:
                ends = head.i + 1 == len(head.doc) or head.nbor().is_punct
                spoken = lemma in _SPEAKING and ends and head.head.lower_ == "of"  # "spoke of 3,100."
                return token if spoken or (token.i == head.head.i and head.dep_ == "dobj") else None
            points = any(c.dep_ in wanted and c.lower_ in _IT and c.i < head.i for c in token.children)
            return token if points else None
    return None


def _is_base_of(whole: Figure, part: Figure) -> bool:
    """Whether a figure is what another was taken out of: the 40 of `fifteen of the 40 passengers`."""
    return part.number.end < whole.number.start <= part.number.end + 2 and whole.group == part.group


def _is_rate(doc: Tree, end: int) -> bool:
    """Whether a number is of every so often: `1,500 a day`, `12 per week`."""
    return end + 1 < len(doc) and doc[end].lower_ in ("a", "per", "every") and doc[end + 1].pos_ == "NOUN"


def is_recent(doc: Tree, number: Number, before: Figure) -> bool:
    """Whether a figure stands in the sentence before or the same."""
    start = doc[number.start].sent.start
    return doc[before.number.start].sent.end == start or before.number.start >= start


def of_which(head: Token) -> Token | None:
    """The noun before a relative clause whose number counts some of it: `96 drones, of which 71 were shot down`."""
    verb = head.head
    if head.dep_ not in ("nsubj", "nsubjpass", "dobj", "attr") or verb.dep_ != "relcl":
        return None
    of = next((c for c in (*verb.children, *head.children) if c.lower_ == "of"), None)
    whom = of is not None and any(c.lower_ == "whom" for c in of.children)
    if whom and not is_person(verb.head):
        return None  # "fled to the town of Ami, of whom 300 are children"
    counted = verb.head.pos_ != "NUM" and of is not None and any(c.lower_ in _WHICH for c in of.children)
    return verb.head if counted and is_counted(verb.head) else None  # no date or place that the parse hung it from


def _goes_on_counting(number: Token, before: list[Figure]) -> bool:
    """Whether a bare subject goes on from people counted in the clause before: `twelve are missing and nine turned
    up`."""
    verb = number.head
    if number.pos_ != "NUM" or number.dep_ not in ("nsubj", "nsubjpass") or verb.dep_ != "conj" or not before:
        return False
    last = before[-1]
    return last.unit == "person" and last.number.start >= number.sent.start and frame_of(verb) is None


def unsaid_part(number: Number, group: Token, before: list[Figure]) -> Figure | None:
    """People among those counted before, or `of us`, of whom no other measure tells: what befell all befell them, till
    they leave: `31 of them were charged`."""
    if number.kind != "figure" or number.value == 1:
        return None
    if group.lower_ not in THEM and not _goes_on_counting(group, before):
        return None
    if group.lower_ == "us":
        return Figure(number, "other", "person", "any", number.start, number.start)
    doc = group.doc
    if not before or before[-1].unit != "person" or not is_recent(doc, number, before[-1]):
        return None
    verb = next((a for a in doc[number.end - 1].ancestors if a.pos_ == "VERB"), None)
    gone = verb is not None and verb.lemma_ in _LEAVING
    active = group.lower_ not in THEM and before[-1].measure == "killed"  # who does something more is not dead
    measure = _taken(group) or ("other" if gone or active else before[-1].measure)
    return Figure(number, measure, "person", before[-1].role, number.start, number.start)


def _taken(number: Token) -> Measure | None:
    """`two officers are dead and 14 taken`: with no word for where to."""
    verb = number.head
    alone = verb.lemma_ == "take" and not any(
        c.dep_ in ("prt", "prep", "dobj", "oprd", "advmod") for c in verb.children
    )
    return "captured" if alone and number.dep_ in ("nsubj", "nsubjpass") and verb.tag_ == "VBN" else None


def in_care(number: Number, head: Token, known: list[Figure]) -> Figure | None:
    """A part of those told of before by where they are: `31 are ill, with four in intensive care`."""
    after = [word for word in head.doc.lower[number.end : number.end + _CLOSE] if word not in _STILL]
    ill_there = after[1:2] and after[1] in _STATE and after[2:3] in (["condition"], ["state"])
    placed = after[:1] == ["in"] and bool(ill_there or not _CARED.isdisjoint(after[1:3]))
    if not placed or head.dep_ != "pobj" or head.head.lower_ != "with" or not known:
        return None
    last = known[-1]
    ill = last.measure in ("sick", *_HURT) and is_recent(head.doc, number, last)
    measure = last.measure if ill and last.measure != "casualties" else "sick"
    return Figure(number, measure, "person", "any", number.start, number.start, part="them" if ill else "")


def existing(number: Number, head: Token, known: list[Figure]) -> Figure | None:
    """People told of in the sentence before by a noun for what befell them, now counted: `They hide the dead from us.
    There are more than thirty.`; or those counted there, by another's count: `Police said there were 700.`"""
    verb, start = head.head, head.sent.start
    there = verb.lemma_ == "be" and any(c.dep_ == "expl" for c in verb.children)
    if number.kind != "figure" or head.dep_ != "attr" or not there:
        return None
    last = known[-1] if known and known[-1].unit == "person" else None
    if last is not None and last.number.start >= start and last.measure != "other":
        return replace(
            last, number=number, signal=verb.i, previous=False, same=True
        )  # "spoke of 12, now says there are"
    if start == 0:
        return None
    before = head.doc[start - 1].sent
    nouns_before = (t for t in before if any(c.lower_ == "the" for c in t.children))
    measure = next((said for t in nouns_before if (said := noun_measure(t)) is not None), None)
    if measure is not None:
        return Figure(number, measure, "person", "any", number.start, verb.i)
    again = last is not None and before.start <= last.number.start < start and verb.tag_ == "VBD"
    return replace(last, number=number, signal=verb.i, previous=False, same=True) if again and last else None
