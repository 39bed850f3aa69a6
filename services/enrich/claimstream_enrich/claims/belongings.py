"""What is done to somebody's things, which is not done to their owners: `burned the houses of 200 villagers`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from claimstream_enrich.claims.counted_nouns import goods, persons
from claimstream_enrich.claims.lexicon import words
from claimstream_enrich.claims.noun_measures import noun_measure
from claimstream_enrich.claims.says import CARRIERS

if TYPE_CHECKING:
    from claimstream_enrich.tree import Token

_OWNED = words(
    "passport document data datum name account record detail money cash salary wage pension visa licence license land "
    "property home house livelihood business asset cattle livestock crop harvest belonging possession phone email "
    "password identity information debt loan job"
)
_PARTS = words("life head throat body leg arm hand eye finger limb blood remains")


def is_belonging(arc: Token) -> bool:
    """Whether the way up from those counted goes to what they have: from an owner with `'s`, or an `of` below things.
    What befalls their lives, limbs and bodies befalls them, and so do deaths and arrests; `the boats of 30 migrants`
    may hold them."""
    above = arc.head
    if above.pos_ != "NOUN" or above.lemma_ in _PARTS or noun_measure(above) is not None:
        return False
    if arc.dep_ == "poss":
        return above.lemma_ not in persons() and (above.lemma_ in _OWNED or above.lemma_ in goods())
    if arc.lower_ != "of" or arc.dep_ != "prep" or above.lower_ in CARRIERS:
        return False
    owner = next((c for c in arc.children if c.dep_ == "pobj"), None)
    has = above.lemma_ in _OWNED or (above.lemma_ in goods() and above.tag_ == "NNS")
    return has and owner is not None and owner.lemma_.lower() in persons()
