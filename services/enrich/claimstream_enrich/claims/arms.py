"""Weapons that somebody has taken from others: `found four rifles and seven pistols`, `three guns were taken`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from claimstream_enrich.claims.acts import Signal
from claimstream_enrich.claims.lexicon import words

if TYPE_CHECKING:
    from claimstream_enrich.tree import Token

_ARMS = words(
    "gun rifle pistol handgun shotgun revolver firearm weapon grenade machete mortar launcher machine-gun submachine"
)
_TAKING = words("find recover take discover uncover confiscate seize capture retrieve")
"""Verbs after which arms are in other hands; by themselves they say nothing of it."""
_PASSIVE = "nsubjpass"


def taken_arms(group: Token) -> Signal | None:
    """The verb by which counted arms have come into other hands, with its measure; None of anything else."""
    if group.lemma_.lower() not in _ARMS:
        return None
    first = group
    while first.dep_ == "conj" and first.head.i < first.i:
        first = first.head
    verb = first.head
    taken = first.dep_ in ("dobj", _PASSIVE) and verb.pos_ == "VERB" and verb.lemma_.lower() in _TAKING
    return (verb, "captured") if taken else None
