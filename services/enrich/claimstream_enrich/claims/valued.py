"""Values of a count that the parse has torn from it, by the order of the words: `put the toll of the dam burst at 52`,
`bringing to 21 the number of people confirmed dead`.

A verb of valuing takes its count as object and the value behind a preposition. A verb form in between (`burst`,
`confirmed`) makes the small model hang the value, or the count, from that form; the words still stand in their order.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from claimstream_enrich.claims import nouns, predicates
from claimstream_enrich.claims.figure import is_person
from claimstream_enrich.claims.lexicon import words
from claimstream_enrich.claims.noun_measures import noun_measure
from claimstream_enrich.claims.quantities import Number
from claimstream_enrich.claims.verb_measures import verb_measure
from claimstream_schemas.claim import Measure

if TYPE_CHECKING:
    from claimstream_enrich.tree import Token, Tree

_VALUING = {
    "at": words("put estimate set place reckon give"),
    "to": words("bring raise take push lift drive lower reduce cut"),
}
"""Preposition before the value -> the verbs it goes with."""
_REACHING = words("hit reach pass top exceed total rise climb jump grow increase go stand fall drop")
_UNITS = frozenset(("percent", "per", "%"))
_NUMBERING = frozenset(("number", "numbered", "numbering"))
_DETERMINERS = frozenset(("the", "a", "this", "that", "its", "their", "his", "her", "whose", "total"))
_REACH = 20
"""Words between a count and its value."""


def valued(doc: Tree, number: Number, others: frozenset[int]) -> tuple[Token, Measure | None] | None:
    """The count whose value a bare number is, with its measure (None: that of the figure before); None of others."""
    before = number.first - 1
    verbs = _VALUING.get(doc.lower[before]) if before > 0 else None
    if verbs is None:
        return None
    sentence = doc[number.start].sent
    if doc[before - 1].lemma_.lower() in verbs and doc.word(number.end) == "the":
        noun = doc[number.end + 1]
        return _of_count(noun, doc[noun.i + 1 : sentence.end], others) if noun.lemma_ in nouns.TOLLS else None
    first = max(sentence.start, before - _REACH)
    for noun in reversed(doc[first:before]):
        if noun.i in others or noun.text == ";":
            return None
        if noun.lemma_ in nouns.TOLLS and noun.pos_ == "NOUN" and _is_object(noun, verbs, first):
            return _of_count(noun, doc[noun.i + 1 : before], others)
        if noun.i == before - 1 and (said := noun_measure(noun)) is not None and _is_object(noun, verbs, first):
            return noun, said  # "put rebel dead at more than 100"
    return None


def risen(doc: Tree, number: Number, others: frozenset[int]) -> tuple[Token, Measure | None] | None:
    """The toll that a verb has reached a value, where the parse makes another word its subject: `The toll in Monday's
    collapse of a house hit 13`, `The toll from the dam burst rose to 24`."""
    at = number.first - 1
    at -= doc.word(at) in ("to", "at")
    if at < 2 or doc.small_lemma[at] not in _REACHING or number.end >= len(doc):
        return None
    first = doc[at].sent.start
    tolls = [t for t in doc[first:at] if t.lemma_ == "toll" and t.pos_ == "NOUN"]
    if (
        not tolls
        or any(i in others and doc.word(i + 1) != "-" for i in range(tolls[0].i, at))
        or doc.lower[number.end] in _UNITS
    ):
        return None
    return tolls[0], "killed"


def numbered(doc: Tree, number: Number) -> tuple[Token, Measure] | None:
    """Those who are so many, with what their noun tells, else that they are there: `survivors now number 74`, `the
    attackers numbered between 200 and 300`; None of other numbers."""
    verb = number.first - 1
    if verb < 1 or doc.lower[verb] not in _NUMBERING or doc.lower[verb - 1] in _DETERMINERS:
        return None
    first = max(doc[verb].sent.start, verb - _REACH)
    above = [t for t in doc[first:verb] if t.tag_ in ("NNS", "NNPS") and t.dep_ != "pobj" and is_person(t)]
    return (above[-1], noun_measure(above[-1]) or "present") if above else None


def _is_object(noun: Token, verbs: frozenset[str], first: int) -> bool:
    """Whether one of the verbs stands before the count with nothing but what describes the count between."""
    at = noun.i - 1
    while at > first and noun.doc[at].pos_ in ("DET", "ADJ", "PRON", "NOUN", "PROPN", "PART"):
        at -= 1
    return noun.doc[at].lemma_.lower() in verbs


def _of_count(noun: Token, described: Iterable[Token], others: frozenset[int]) -> tuple[Token, Measure | None]:
    """The count with the measure that the words behind it give."""
    for token in described:
        if token.i in others or token.is_punct:
            break
        measure = noun_measure(token) or predicates.ADJECTIVES.get(token.lower_) or _undergone(token)
        if measure is not None:
            return noun, measure
    told = noun.lemma_ != "toll" and any(t.dep_ == "relcl" and t.pos_ == "VERB" for t in described)
    return noun, "killed" if noun.lemma_ == "toll" else "other" if told else None


def _undergone(token: Token) -> Measure | None:
    """What a clause says of those counted: `those who have fled`, `people on the move`, `patients`."""
    if token.lemma_ == "patient":
        return "sick"
    if token.lemma_ == "move" and token.head.lower_ == "on":
        return "displaced"
    if token.lower_ == "board" and token.head.lower_ == "on":
        return "present"
    if token.pos_ != "VERB":
        return None
    if token.dep_ == "relcl":
        return verb_measure(token, "subject")
    said = predicates.VERBS.get(token.lemma_.lower(), ()) if token.tag_ in ("VBN", "VBD") else ()
    return next((p.measure for p in said if p.undergone), None)
