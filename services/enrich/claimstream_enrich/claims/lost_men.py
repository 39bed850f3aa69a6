"""Whom a side has lost whose men are counted by no word for fighters, and which losses are of men."""

from __future__ import annotations

from typing import TYPE_CHECKING

from claimstream_enrich.claims import nouns
from claimstream_enrich.claims.figure import role_of
from claimstream_enrich.claims.named_countries import is_country
from claimstream_enrich.claims.refined import FIGHTING
from claimstream_schemas import gazetteer
from claimstream_schemas.claim import Role

if TYPE_CHECKING:
    from claimstream_enrich.tree import Token

_MEN = frozenset(("man", "men"))
_ARMIES = frozenset(("army", "military", "navy", "force", "forces", "brigade", "battalion"))
_OWNING_UP = frozenset(("admit", "acknowledge", "concede", "confess"))
_ENEMY = frozenset(("enemy", "rebel", "troop", "combat", "battlefield"))
_BEFORE = 8
"""Words before the losses among which whose they are is looked for."""


def role_of_lost(signal: Token, group: Token) -> Role:
    """Whom a side has lost whose men are counted by no word for fighters: `Kyiv had lost 350 men`, `police lost one of
    their own`, `put the army's losses at 90 dead`."""
    if _is_manpower(signal, group):
        return "military"
    if signal.lemma_.lower() == "lose" and group.lemma_.lower() in (*_MEN, "own"):
        subject = next((c for c in signal.children if c.dep_ == "nsubj"), None)
        if subject is None:
            return "any"
        if role_of(subject) in FIGHTING or subject.lower_ == "police":
            return "police" if subject.lower_ == "police" else role_of(subject)
        army = subject.lemma_.lower() in _ARMIES or is_country(gazetteer.party_in(subject.text))
        return "military" if army or group.lower_ == "own" else "any"
    near = group.doc[max(0, signal.i - _BEFORE) : signal.i]
    losses = signal.lemma_.lower() in nouns.CASUALTIES and any(t.lemma_ in nouns.LOSSES for t in near)
    return "military" if losses and any(t.lower_ in _ENEMY or t.lower_ in _ARMIES for t in near) else "any"


def is_admitted(loss: Token) -> bool:
    """Whether a side owns up to a loss of people: `admitted the loss of five sailors`; a firm only tells of it."""
    return loss.dep_ == "dobj" and loss.head.lemma_ in _OWNING_UP


def _is_manpower(losses: Token, group: Token) -> bool:
    """Whether losses are counted in men: `put its losses at 350 men`."""
    return losses.lemma_.lower() in nouns.LOSSES and group.lemma_.lower() in _MEN
