"""What nouns say of those they count: casualties, captives, cases, and words for a count itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

from claimstream_enrich.claims import nouns, predicates
from claimstream_enrich.claims.counted_nouns import illnesses
from claimstream_enrich.claims.lexicon import words
from claimstream_schemas.claim import Measure

if TYPE_CHECKING:
    from claimstream_enrich.tree import Token, Tree

_FLIGHT = words("refugee flee displace displaced migrant asylum")
_FATAL = words("fatal mortal")
_TAKING = words("take push carry")
_CASES = words("case caseload admission")
"""What counts the ill in a text on an illness only."""
_HYPHENS = frozenset("-\u2010\u2011")


def noun_measure(token: Token) -> Measure | None:
    """The measure of a noun for casualties, captives, cases; None of others."""
    if token.pos_ == "VERB" and token.tag_ != "VBG":
        return None
    if token.lemma_ == "body" and token.dep_ == "pobj" and any(c.tag_ == "PRP$" for c in token.children):
        return None  # "burns over half of their bodies"
    if token.lemma_.lower() in _CASES and not _tells_of_illness(token.doc):
        return None  # "in all three cases the court"
    if token.lemma_.lower() == "arrival" and (token.tag_ != "NNS" or _FLIGHT.isdisjoint(token.doc.lemma)):
        return None  # of those who flee, not of guests
    if token.lemma_.lower() in nouns.DEEDS and not _is_numbered(token):
        return None  # "charged with murder"
    measure = nouns.CASUALTIES.get(token.lower_) or nouns.CASUALTIES.get(token.lemma_.lower())
    return "killed" if measure == "wounded" and is_fatal(token) else measure


def _tells_of_illness(doc: Tree) -> bool:
    """Whether a text names an illness anywhere."""
    return not (illnesses().isdisjoint(doc.by_word.words) and illnesses().isdisjoint(doc.lemma))


def _is_numbered(noun: Token) -> bool:
    """Whether a plural is counted: `41 homicides`, `the number of murders`."""
    counted = any(c.dep_ == "nummod" for c in noun.lefts) or (noun.dep_ == "pobj" and noun.head.lower_ == "of")
    counted = counted or (noun.dep_ == "nsubj" and noun.head.lemma_ in predicates.CHANGES)  # "drownings rose to 88"
    return noun.tag_ == "NNS" and counted


def is_fatal(noun: Token) -> bool:
    """`fatal injuries`, `a mortal wound`; not `non-fatal`."""
    return any(c.lower_ in _FATAL and c.dep_ == "amod" and c.nbor(-1).text not in _HYPHENS for c in noun.lefts if c.i)


def toll_measure(token: Token) -> tuple[bool, Measure | None]:
    """The measure of `the death toll`, `the number of people missing`, `its own figure`."""
    for inner in token.subtree:
        if inner.i == token.i or inner.dep_ == "nummod":
            continue
        measure = noun_measure(inner) or predicates.ADJECTIVES.get(inner.lower_)
        if measure is None and inner.tag_ in ("VBN", "VBG", "VBD"):
            doing = any(c.dep_ == "nsubj" for c in inner.children)  # "the number of those who perished"
            said = predicates.VERBS.get(inner.lemma_.lower(), ())
            measure = next((p.measure for p in said if p.undergone != doing), None)
        if measure:
            return True, measure
    if any(inner.lower_ == "board" and inner.head.lower_ == "on" for inner in token.subtree):
        return True, "present"
    if token.dep_ == "dobj" and any(c.lower_ == "aboard" for c in token.head.children):
        return True, "present"  # "put the number of people aboard at 86"
    if token.lemma_.lower() == "total":
        changes = predicates.CHANGES | _TAKING
        return token.dep_ == "dobj" and token.head.lemma_.lower() in changes, None
    return True, "killed" if token.lemma_.lower() == "toll" else None
