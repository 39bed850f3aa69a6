"""Armed bands: sides of a conflict that serve no state, by the words that introduce or count them."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from claimstream_enrich.claims.lexicon import words
from claimstream_enrich.claims.responsibility import DEEDS, TAKEN
from claimstream_schemas import gazetteer

if TYPE_CHECKING:
    from claimstream_enrich.tree import Token, Tree
    from claimstream_schemas.article import Entity

IRREGULARS = words("rebel militant insurgent guerrilla guerilla jihadist jihadi islamist extremist terrorist "
                   "separatist fighter militiaman paramilitary dissident")  # fmt: skip
"""Nouns for those who fight for no state."""
_KINDS = words("militia rebels rebel insurgency guerrilla guerrillas militants insurgents separatists paramilitary "
               "faction gang dissidents jihadists")  # fmt: skip
"""Nouns and adjectives that introduce a band."""
_ARMED = words("armed dissident rebel militant insurgent guerrilla separatist jihadist extremist islamist paramilitary")
_FORCES = words("army front forces brigade brigades militia fighters resistance movement")
_STATE = words("national royal federal imperial republican armed defence defense security special border regular joint "
               "central general supreme ground land air naval territorial task police task")  # fmt: skip
"""Words right before the noun for a force that make it a state's."""
_GROUPS = words("group movement organisation organization force forces alliance")
"""Nouns for a band where a word of the other kind describes them: `an ethnic armed group`."""
_BESIDE = frozenset(("compound", "nmod", "amod", "appos"))

Named = tuple[int, str]
"""A token and the party named there."""


def bands_of(doc: Tree, entities: Sequence[Entity], tokens_of: dict[int, Entity]) -> tuple[Named, ...]:
    """(token, band) for each mention of a band that is not only the other end of a relation, in order."""
    known = {entity.name: party for entity in entities if (party := _by_name(entity)) is not None}
    for at, entity in tokens_of.items():
        unknown = entity.name not in known and entity.type in ("ORG", "GPE", "LOC") and entity.party is None
        if unknown and (_is_force(entity.name) or _is_introduced(doc[at]) or _took_it_on(doc[at])):
            known[entity.name] = entity.name
    named = ((at, entity) for at, entity in sorted(tokens_of.items()) if entity.name in known)
    return tuple((at, known[entity.name]) for at, entity in named if not _is_other_end(doc[at]))


def _is_force(name: str) -> bool:
    """Whether a name is that of a force, but of no state by any of its words: `the Example Liberation Army`."""
    said = name.lower().split()
    return len(said) > 1 and said[-1] in _FORCES and said[-2] not in _STATE and gazetteer.party_in(name) is None


def _took_it_on(name: Token) -> bool:
    """Whether it has claimed an attack: `The Front claimed responsibility for the bombing`."""
    while name.dep_ in ("appos", "compound") and name.head.i < name.i:
        name = name.head
    verbs = [c for c in name.children if c.dep_ == "relcl"] + ([name.head] if name.dep_ == "nsubj" else [])
    return any(c.dep_ == "dobj" and c.lemma_ in TAKEN | DEEDS for v in verbs if v.lemma_ == "claim" for c in v.children)


def _is_other_end(name: Token) -> bool:
    """`affiliated with Al-Qaeda`, `allegiance to Islamic State`: named to say what another is."""
    while name.dep_ in ("compound", "punct"):
        name = name.head
    return name.dep_ == "pobj" and name.head.lower_ in ("with", "to")


def _by_name(entity: Entity) -> str | None:
    """The party of a group that the gazetteer knows."""
    place = gazetteer.lookup(entity.name) if entity.type in ("ORG", "NORP", "GPE", "LOC") else None
    return place.party if place is not None and place.kind == "group" else None


def _is_introduced(name: Token) -> bool:
    """Whether a noun beside a name, or the one it is `of`, says that it is a band."""
    beside = list(_nouns_beside(name))
    return any(map(_is_band, beside)) or any(t.lower_ in _ARMED and t.text.islower() for t in beside)


def _nouns_beside(name: Token) -> Iterator[Token]:
    yield from (c for c in name.children if c.dep_ in _BESIDE)
    if name.dep_ in _BESIDE:
        yield name.head
    if name.dep_ == "pobj" and name.head.lower_ == "of":
        yield name.head.head


def _is_band(noun: Token) -> bool:
    if noun.lower_ in _KINDS:
        return True
    return noun.lemma_.lower() in _GROUPS and any(c.lower_ in _ARMED for c in noun.children)


def is_irregular(noun: Token) -> bool:
    """Whether a counted noun means fighters of no state."""
    return noun.lemma_.lower() in IRREGULARS


def band_before(bands: Sequence[Named], token: Token) -> str | None:
    """The last band named before a token, else the only one of the article."""
    before = bisect_left(bands, token.i, key=lambda named: named[0])
    if before:
        return bands[before - 1][1]
    named = {party for _, party in bands}
    return named.pop() if len(named) == 1 else None


def band_at(bands: Sequence[Named], token: int) -> str | None:
    """The band that a token names."""
    at = bisect_left(bands, token, key=lambda named: named[0])
    return bands[at][1] if at < len(bands) and bands[at][0] == token else None
