"""Who leaves, is lodged or sent home and has not fled, nor been held: `left their farms to protest`, `are registered in
schools`, `400 pupils were sent home`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from claimstream_enrich.claims.lexicon import words

if TYPE_CHECKING:
    from claimstream_enrich.tree import Token, Tree

_FLIGHT = words("escape avoid flee seek find live stay sleep camp shelter move survive save reach cross get hide "
                "settle be take wait")  # fmt: skip
"""What those do, or mean to do, who leave home for good or in fear."""
_ERRANDS = words("rally protest march demonstration job work study school university career holiday vacation weekend "
                 "festival feast funeral wedding party ceremony match game war front harvest election vote parade "
                 "pilgrimage exam training trip tour prayer")  # fmt: skip


_LODGING = words("register host")
_FLED = words("refugee flee displace displaced displacement evacuate evacuee evacuation homeless asylum uproot migrant")
_CAPTIVES = words("prisoner captive hostage pow captivity captor swap exchange deport deportation repatriate")


def is_lodged_elsewise(verb: Token) -> bool:
    """Whether who is registered or hosted in schools and camps may be pupils or guests: the text tells of no flight."""
    return verb.lemma_.lower() in _LODGING and _FLED.isdisjoint(verb.doc.by_lemma.words)


def tells_of_captives(doc: Tree) -> bool:
    """Whether a text tells of prisoners or hostages, who are free when they are sent home."""
    return not _CAPTIVES.isdisjoint(doc.by_lemma.words)


def is_journey(verb: Token) -> bool:
    """Whether those who leave have an errand and come back, or go where work is: by the infinitive or `for` behind."""
    for child in verb.children:
        if child.dep_ in ("xcomp", "advcl") and child.tag_ == "VB" and child.lemma_ not in _FLIGHT:
            return any(c.lower_ == "to" for c in child.children)
    near = (*verb.children, *(c for noun in verb.children if noun.dep_ == "dobj" for c in noun.children))
    if any(c.lower_ == "for" and any(g.lemma_.lower() in _ERRANDS for g in c.children) for c in near):
        return True
    return any(c.dep_ == "acl" and c.tag_ == "VB" and c.lemma_ not in _FLIGHT and c.i > verb.i for c in near)
