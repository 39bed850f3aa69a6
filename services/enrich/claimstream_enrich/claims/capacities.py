"""Numbers that tell how many something is made or allowed to hold, and not how many there are."""

from __future__ import annotations

from typing import TYPE_CHECKING

from claimstream_enrich.claims.counted_nouns import things
from claimstream_enrich.claims.lexicon import words

if TYPE_CHECKING:
    from claimstream_enrich.tree import Token

_MADE = words("allow license licence permit authorise authorize build design certify equip approve intend mean plan")
_HOLDING = words("carry hold house take accommodate seat transport host shelter contain fit admit")
_FITTING = words("hold seat fit contain accommodate")
_HELD_IN = words("prison jail camp centre center")
_ROOM = words("capacity room space seating limit")


def is_capacity(counted: Token) -> bool:
    """Whether what is counted fits into something: `built for 40,000 people`, `allowed to carry 90`, `room for 20`."""
    if counted.dep_ == "dobj" and counted.head.lemma_.lower() in _FITTING and counted.head.tag_ in ("VBZ", "VBP", "MD"):
        subject = next((c for c in counted.head.children if c.dep_ == "nsubj"), None)
        return subject is not None and subject.lemma_.lower() in things() - _HELD_IN
    token = counted
    for _ in range(4):
        above = token.head
        if above.i == token.i or token.dep_ in ("ROOT", "nsubj", "nsubjpass", "relcl", "ccomp"):
            return False
        if token.lower_ in ("for", "of") and above.lemma_.lower() in _ROOM:
            return True
        if above.lemma_.lower() in _MADE and above.tag_ == "VBN":
            to_hold = token.dep_ in ("xcomp", "advcl") and token.tag_ == "VB" and token.lemma_.lower() in _HOLDING
            return token.lower_ == "for" or to_hold
        token = above
    return False
