"""The verb of a subject that the parse has lost behind an insertion: `nine people, among them a nurse, were killed`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from claimstream_enrich.claims.acts import Signal
from claimstream_enrich.claims.verb_measures import verb_measure

if TYPE_CHECKING:
    from claimstream_enrich.tree import Token

_LONGEST = 14
"""Words of an insertion, or up to the verb."""
_AUXILIARY = 4
"""Words of a verb phrase before its verb: `had all been killed`."""


def next_verb(group: Token, others: frozenset[int]) -> Signal | None:
    """What the verb behind an insertion says of the noun before it, or the first verb after the noun."""
    if (found := _closed_off(group)) is not None:
        return found
    if group.dep_ == "pobj" and group.head.lower_ == "of" and group.head.head.pos_ == "NUM":
        return None
    if group.dep_ == "dobj" and group.head.pos_ == "VERB" and group.head.tag_ == "VB":
        return None  # "a man who tried to stab four passengers was held"
    for token in group.doc[group.i + 1 : min(group.i + _LONGEST, group.sent.end)]:
        if token.i in others:
            return None
        if token.dep_ == "conj" and token.head.pos_ == "VERB" and token.head.i < group.i:
            return None  # "the robbers beat 12 customers and fled"
        if token.pos_ == "VERB" and token.dep_ not in ("advcl", "acl", "ccomp") and token.tag_ != "VB":
            measure = verb_measure(token, "subject")
            return (token, measure) if measure else None
    return None


def _closed_off(group: Token) -> Signal | None:
    """The verb right behind the comma that closes an insertion, whatever stands in it and wherever the parse hangs
    the verb."""
    doc, end = group.doc, group.sent.end
    if doc.word(group.i + 1) != ",":
        return None
    last = min(group.i + _LONGEST, end - 1)
    closing = next((i for i in range(group.i + 3, last) if doc.lower[i] == ","), None)
    if closing is None:
        return None
    for token in doc[closing + 1 : min(closing + 1 + _AUXILIARY, end)]:
        if token.pos_ == "VERB":
            finite = token.i > closing + 1 or token.tag_ == "VBD"
            measure = verb_measure(token, "subject") if finite else None
            return (token, measure) if measure is not None else None
        if token.pos_ not in ("AUX", "ADV"):
            return None
    return None
