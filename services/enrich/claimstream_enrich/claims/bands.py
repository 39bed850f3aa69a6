"""Armed bands: sides of a conflict that serve no state, by the words that introduce or count them."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from claimstream_enrich.claims.counted_nouns import things
from claimstream_enrich.claims.lexicon import words
from claimstream_enrich.claims.nouns import CASUALTIES
from claimstream_enrich.claims.responsibility import DEEDS, TAKEN
from claimstream_schemas import gazetteer, identity
from claimstream_schemas.article import Entity
from claimstream_schemas.base import Quote

if TYPE_CHECKING:
    from claimstream_enrich.tree import Token, Tree

IRREGULARS = words("rebel militant insurgent guerrilla guerilla jihadist jihadi islamist extremist terrorist "
                   "separatist fighter militiaman paramilitary dissident")  # fmt: skip
"""Nouns for those who fight for no state."""
_OWNING = IRREGULARS - words("paramilitary fighter dissident")
"""Of these, those that say whose something is: paramilitary rangers may as well be a state's."""
_KINDS = words("militia rebels rebel insurgency guerrilla guerrillas militants insurgents separatists paramilitary "
               "faction gang dissidents jihadists")  # fmt: skip
"""Nouns and adjectives that introduce a band."""
_ONE_MAN = words("rebel guerrilla paramilitary")
"""Of these, those that one person may be."""
_ARMED = words("armed dissident rebel militant insurgent guerrilla separatist jihadist extremist islamist paramilitary")
_FORCES = words("army front forces brigade brigades militia fighters resistance movement")
_FIGHTING = (" army", " front", " brigade", " forces")
_STATE = words("national royal federal imperial republican armed defence defense security special border regular joint "
               "central general supreme ground land air naval territorial task police task")  # fmt: skip
"""Words right before the noun for a force that make it a state's."""
_GROUPS = words("group movement organisation organization force forces alliance resistance wing")
"""Nouns for a band where a word of the other kind describes them: `an ethnic armed group`."""
_NOUNS = _KINDS | _GROUPS
_HYPHENS = frozenset("-\u2010\u2011\u2013")
_TIED = words("linked affiliated allied aligned inspired backed led")
_HEADING = re.compile(r"\s[-\u2013\u2014]\s")
_BRANCHES = words("affiliate branch offshoot ally franchise affiliation")
"""What one band is of another."""
_CALLING = frozenset(("know", "call", "name"))
_BESIDE = frozenset(("compound", "nmod", "amod", "appos"))

Named = tuple[int, str]
"""A token and the party named there."""


def bands_of(doc: Tree, entities: Sequence[Entity], tokens_of: dict[int, Entity]) -> tuple[Named, ...]:
    """(token, band) for each mention of a band that is not only the other end of a relation, in order."""
    known = {entity.name: party for entity in entities if (party := _by_name(entity)) is not None}
    for at, entity in tokens_of.items():
        own = entity.type in ("ORG", "GPE", "LOC") and entity.party in (None, entity.name)
        told = own and entity.name not in known and not _is_country(entity.name)
        if told and (_is_force(entity.name) or _is_introduced(doc[at]) or _took_it_on(doc[at])):
            known[entity.name] = entity.name
    named = ((at, entity) for at, entity in sorted(tokens_of.items()) if entity.name in known)
    return tuple((at, known[entity.name]) for at, entity in named if not _is_other_end(doc[at]))


def _is_country(name: str) -> bool:
    """`The Zaire militia` does not make a band of the country."""
    place = gazetteer.lookup(name)
    return place is not None and place.kind in ("country", "capital")


def as_bands(doc: Tree, entities: Sequence[Entity]) -> Sequence[Entity]:
    """The entities, with each name that an apposition calls a band as one, whatever place bears it or none: `Ostra, an
    ethnic militia,`. Countries stay what they are."""
    nouns = [doc[i] for i in doc.by_word.among(_NOUNS) if is_band(doc[i])]
    named = (name for noun in nouns if (name := _apposed_to(noun) or _called(noun)) is not None)
    names = dict.fromkeys(named)
    if not names:
        return entities
    kept = [e for e in entities if e.name not in names or e.type == "ORG"]
    missing = [name for name in names if all(e.name != name for e in kept)]
    return [*kept, *(band for name in missing if (band := _band(doc, name)) is not None)]


def _called(noun: Token) -> str | None:
    """X of `the militia known as X`, `an armed group called X`."""
    for clause in noun.children:
        if clause.dep_ == "acl" and clause.lemma_ in _CALLING:
            named = (t for t in clause.subtree if t.pos_ == "PROPN" and t.dep_ in ("pobj", "oprd", "dobj"))
            name = next(named, None)
            return _written(name) if name is not None else None
    return None


def _apposed_to(noun: Token) -> str | None:
    """The proper name before an apposition that no person can be; None for countries' names."""
    name = noun.head
    if noun.dep_ != "appos" or name.pos_ != "PROPN" or name.i > noun.i or noun.lower_ in _ONE_MAN:
        return None
    return _written(name)


def _written(name: Token) -> str | None:
    """The whole of a name by its last word; None for countries' names."""
    start = name.i
    while start > name.sent.start and name.doc[start - 1].dep_ == "compound":
        start -= 1
    written = name.doc.span(start, name.i + 1).text
    place = gazetteer.lookup(written)
    return None if place is not None and place.kind in ("country", "capital", "demonym") else written


def _band(doc: Tree, name: str) -> Entity | None:
    """A band as an entity, with each place where its name stands; None where it is only part of words."""
    found = [match.span() for match in re.finditer(rf"(?<!\w){re.escape(name)}(?!\w)", doc.text)]
    if not found:
        return None
    mentions = [Quote(start=start, end=end, text=name) for start, end in found]
    return Entity(entity_id=identity.entity_id(name), name=name, type="ORG", party=name, mentions=mentions)


def _is_force(name: str) -> bool:
    """Whether a name is that of a force, but of no state by any of its words: `the Example Liberation Army`."""
    front, _, _ = name.lower().partition(" for ")
    said = front.split() if front.endswith(_FIGHTING) else name.lower().split()  # "the Example Front for Renewal"
    if _HEADING.search(name):
        return False  # "18:10 - Army"
    return len(said) > 1 and said[-1] in _FORCES and said[-2] not in _STATE and gazetteer.party_in(name) is None


def _took_it_on(name: Token) -> bool:
    """Whether it has claimed an attack: `The Front claimed responsibility for the bombing`."""
    while name.dep_ in ("appos", "compound") and name.head.i < name.i:
        name = name.head
    verbs = [c for c in name.children if c.dep_ == "relcl"] + ([name.head] if name.dep_ == "nsubj" else [])
    return any(c.dep_ == "dobj" and c.lemma_ in TAKEN | DEEDS for v in verbs if v.lemma_ == "claim" for c in v.children)


def _is_other_end(name: Token) -> bool:
    """`affiliated with Al-Qaeda`, `allegiance to Islamic State`, `the Al-Qaeda affiliate`, `Al-Qaeda-linked`: named to
    say what another is."""
    doc, after = name.doc, name.i + 1
    if after + 1 < len(doc) and doc.words[after] in _HYPHENS and doc.lower[after + 1] in _TIED:
        return True
    while name.dep_ in ("compound", "punct", "nmod", "amod"):
        name = name.head
        if name.lemma_.lower() in _BRANCHES:
            return True
    return name.dep_ == "pobj" and name.head.lower_ in ("with", "to")


def _by_name(entity: Entity) -> str | None:
    """The party of a group that the gazetteer knows."""
    place = gazetteer.lookup(entity.name) if entity.type in ("ORG", "NORP", "GPE", "LOC") else None
    return place.party if place is not None and place.kind == "group" else None


def _is_introduced(name: Token) -> bool:
    """Whether a noun beside a name, or the one it is `of`, says that it is a band."""
    beside = list(_nouns_beside(name))
    return any(map(is_band, beside)) or any(t.lower_ in _ARMED and t.text.islower() for t in beside)


def _nouns_beside(name: Token) -> Iterator[Token]:
    yield from (c for c in name.children if c.dep_ in _BESIDE)
    if name.dep_ in _BESIDE and not _is_described(name.head) and _called(name.head) is None:
        yield name.head
    clause = name.head.head if name.dep_ == "pobj" and name.head.lower_ == "as" else name.head
    if clause.dep_ == "acl" and clause.lemma_ in _CALLING:
        yield clause.head
    if name.dep_ == "pobj" and name.head.lower_ == "of":
        yield name.head.head


def _is_described(noun: Token) -> bool:
    """Whether a noun with a name before it only says of what kind another is: `Ostra, an Example militia`."""
    return noun.dep_ == "appos" and noun.head.pos_ == "PROPN" and any(c.lower_ in ("a", "an") for c in noun.children)


def is_band(noun: Token) -> bool:
    """Whether a noun is one for a band, by itself or by the word before it: `militia`, `armed group`; the
    armed forces are a state's."""
    if noun.lower_ in _KINDS:
        return True
    armed = (c.lower_ for c in noun.children if c.lower_ in _ARMED)
    return noun.lemma_.lower() in _GROUPS and any((word, noun.lower_) != ("armed", "forces") for word in armed)


def is_irregular(noun: Token) -> bool:
    """Whether a counted noun means fighters of no state."""
    return noun.lemma_.lower() in IRREGULARS


def is_of_irregulars(noun: Token) -> bool:
    """Whether what is counted is theirs, or means them: `38 rebel bodies`, `two militant hideouts`."""
    theirs = noun.lemma_.lower() in CASUALTIES or noun.lemma_.lower() in things()
    said = (c for c in noun.children if theirs and c.dep_ in ("amod", "compound", "nmod"))
    return is_irregular(noun) or any(c.lower_ in _OWNING and c.text.islower() for c in said)


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
