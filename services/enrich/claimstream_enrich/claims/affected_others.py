"""Those counted who are the other side's by the words of who tells of them: `the enemy`, `its opponent`, `theirs`.

Whoever is quoted says `we` and `our` of its own side: `they` and `their` in a quotation are others.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from claimstream_enrich.claims.affected_had import has_or_lost
from claimstream_enrich.claims.affected_kinds import OPEN, Side
from claimstream_enrich.claims.bands import band_before
from claimstream_enrich.claims.counted import Counted
from claimstream_enrich.claims.harmers import foe_of, harmer_of, is_anothers, subject_of
from claimstream_enrich.claims.lexicon import words
from claimstream_enrich.claims.measures import Figure
from claimstream_enrich.claims.named_countries import is_country
from claimstream_enrich.claims.reading import Reading
from claimstream_enrich.claims.sides import Opposed
from claimstream_enrich.claims.sides_said import is_of_enemy
from claimstream_schemas.claim import Measure

if TYPE_CHECKING:
    from claimstream_enrich.tree import Token

HARMS: frozenset[Measure] = frozenset(
    ("killed", "wounded", "casualties", "captured", "detained", "missing", "destroyed")
)
"""What one side does to another."""
_OTHERS = frozenset(("its", "their", "his"))
"""Before what is struck: somebody else's."""
_THEY = frozenset(("they", "it", "he"))
_FOES = words("enemy foe adversary opponent aggressor")
_RIVALS = _FOES | words("rival neighbour neighbor")
"""Whoever has one is against it: `its opponent`, `its northern neighbour`."""


def of_others(reading: Reading, figure: Figure, claimant: str | None, opposed: Opposed, counted: Counted) -> Side:
    """The foe of who tells of those counted, where the words say that they are not its own; not known of most."""
    if figure.measure not in HARMS:
        return OPEN
    group, signal = reading.doc[figure.group], reading.doc[figure.signal]
    foe = foe_of(claimant or reading.home, opposed)
    if is_of_enemy(signal, group) or _lost_by_foe(signal, group):
        before = counted.last(figure.measure)
        foe = foe or (before.party if before and before.party != claimant else None)
        return True, foe or _band_against(reading, group, claimant)
    if claimant is None or foe is None:
        return OPEN
    theirs = any(_is_theirs(reading, noun) for noun in (group, *_parted(group)))
    they = _loser(signal, group)
    if theirs or (they is not None and they.lower_ in _THEY and is_anothers(reading, they)):
        return True, foe
    taken = any(c.lower_ in _OTHERS for c in group.children) and harmer_of(reading, signal, claimant) == claimant
    return (True, foe) if taken else OPEN


def _band_against(reading: Reading, group: Token, claimant: str | None) -> str | None:
    """The band that a state calls its enemy where the text shows them in no fight."""
    return band_before(reading.bands, group) if is_country(claimant or reading.home) else None


def _is_theirs(reading: Reading, noun: Token) -> bool:
    """`their sailors` in a quotation."""
    return any(c.dep_ == "poss" and c.lower_ in _OTHERS and is_anothers(reading, c) for c in noun.children)


def _parted(group: Token) -> list[Token]:
    """The boats of `one of their boats`."""
    return [noun for child in group.children if child.lower_ == "of" for noun in child.children]


def _lost_by_foe(signal: Token, group: Token) -> bool:
    """`its opponent has lost 900 men`, `the enemy left 40 bodies`."""
    loser = _loser(signal, group)
    if loser is None:
        return False
    of_own = any(c.dep_ == "poss" and c.lower_ in _OTHERS for c in loser.children)
    return loser.lemma_.lower() in (_RIVALS if of_own else _FOES)


def _loser(signal: Token, group: Token) -> Token | None:
    """The subject of a verb by which somebody loses or leaves those counted."""
    verb = next((t for t in (signal, group.head) if has_or_lost(t, group)), None)
    return subject_of(verb) if verb is not None and group.i > verb.i else None
