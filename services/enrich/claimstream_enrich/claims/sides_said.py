"""What words around a count say of the side of those counted: `on the Afghan side`, `its count of enemy dead`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from claimstream_enrich.claims.lexicon import words
from claimstream_schemas import gazetteer

if TYPE_CHECKING:
    from claimstream_enrich.tree import Token

_BEFORE = frozenset(("compound", "amod", "nmod", "poss"))
_ABROAD = words("foreign embassy consulate consular")
_SERVICES = words("health hospital hospitals rescue emergency civil coroner fire police")


def of_side(on: Token) -> str | None:
    """The side in `16 others on the Afghan side`, `on the Pakistani side, a shell hit a house`; `on` is its `on`."""
    side = next((c for c in on.children if c.lemma_.lower() == "side"), None)
    return gazetteer.party_in(" ".join(t.text for t in side.subtree)) if side is not None else None


def is_of_enemy(signal: Token, group: Token) -> bool:
    """Whether those counted are the claimant's foes by its own words: `its count of enemy dead`."""
    below = (t for noun in (signal, group) for t in noun.subtree if t.dep_ in _BEFORE)
    owners = (t for noun in (signal, group) for c in noun.children if c.lower_ in ("of", "from") for t in c.children)
    return any(token.lower_ == "enemy" for token in (*below, *owners))  # "five vehicles of the enemy"


def speaks_abroad(group: Token) -> bool:
    """Whether the sentence names an office that looks after a country's people abroad: a foreign ministry."""
    return not _ABROAD.isdisjoint(group.sent.words)


def counts_own(group: Token) -> bool:
    """Whether the sentence names a service that counts the dead and hurt of its own country: a health ministry."""
    return not _SERVICES.isdisjoint(group.sent.words)
