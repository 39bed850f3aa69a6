"""Ids of persons and bodies that no gazetteer entry has one for, and the keys by which search finds them. Pure.

Ids come from one article's words alone, so that the same text gives the same ids everywhere (contract, section 1).
Equal ids mean one bearer; one may still have several (a lone surname here, the name in full in another article):
search finds those by `spelling_keys`, kept in the index for each entity and claimant, and `names.typed_keys`.
"""

from __future__ import annotations

from collections.abc import Iterable

from claimstream_schemas import gazetteer, names, people
from claimstream_schemas.identity import entity_id

SPOKESPERSON = "spokesperson"
"""The office that tells who somebody is better than a given name does: its holder is hardly named without it."""
_SHORT = 12
"""Digits of an article's id that a name known only there bears."""

_STATE_WORDS = (
    "ministry department police army navy air force forces armed military government parliament senate assembly "
    "congress cabinet court supreme high constitutional national state federal central bank general staff office "
    "council security foreign interior defence health finance justice education energy transport agriculture civil "
    "protection emergency emergencies prosecutor prosecutors electoral election commission presidency prime minister "
    "president border coast guard agency service services intelligence"
)
_OF_ANY_STATE = frozenset(_STATE_WORDS.split())


def person_id(name: str, *, article_id: str, party: str | None = None, office: str | None = None) -> str:
    """`x:` and the key of the name in full; of a surname alone with whatever tells one bearer from another.

    1. A full name is its `names.person_key`, `x:nikul pasinian` for Pashinyan and Pashinian; so is a lone surname, or
       another spelling, that the head of the party's state or government bears (`people`).
    2. A lone surname is told by party and office, spelt in any way: `x:brgstr, defence minister of norway`. Whoever
       speaks for a body is told so with the name in full, too: `x:brgstr, spokesperson of water board`.
    3. Else it is told by its party, failing that by its article: it is nobody else's elsewhere.

    A name in full has one id with an office and without, or it would change where an article leaves the office out. So
    it can't share the id of a surname and an office as well: that surname may be another holder's. Of people who speak
    for bodies articles hardly ever leave it out. The others are found by `spelling_keys`.
    """
    last = names.surname(name)
    if not last:
        return entity_id(name)
    speaks = office == SPOKESPERSON and bool(names.loose_key(name))
    full = people.full_name(name, party, office) or (name if names.is_full(name) and not (party and speaks) else None)
    if full:
        return f"x:{names.person_key(full)}"
    if party and office:
        return f"x:{names.frame(last)}, {office} of {names.folded(party)}"
    told_by = f"of {names.folded(party)}" if party else f"in {article_id[:_SHORT]}"
    return f"x:{names.sound(last)} {told_by}"


def body_id(name: str, *, article_id: str, party: str | None = None) -> str:
    """`x:` and the key of a body's name, its country apart: Norway's Water Board is the Norwegian Board of Water.

    A name that any state's body may have ("Health Ministry") is told by its party, failing that by its article.
    """
    own = _without_country(name, party) if party else name
    if party and own != name and any(map(str.isupper, own)):
        return f"x:{names.body_key(own)} of {names.folded(party)}"
    key = names.body_key(name)
    if not key:
        return entity_id(name)
    if not _OF_ANY_STATE.issuperset(key.split()):
        return f"x:{key}"
    return f"x:{key} of {names.folded(party)}" if party else f"x:{key} in {article_id[:_SHORT]}"


def spelling_keys(spellings: Iterable[str], entity_id: str | None = None) -> frozenset[str]:
    """The `names.search_keys` of all spellings of one entity, and what its id adds to them.

    The id of somebody listed adds the full name; it and an office's id let the frame of the surname do. Who is told by
    an office and the surname alone may have any given name: `?` and the frame.
    """
    spelt = tuple(spellings)
    keys = frozenset[str]().union(*map(names.search_keys, spelt))
    key = entity_id[2:] if entity_id and entity_id.startswith("x:") else ""
    if key in people.listed_keys():
        return keys | {key, *key.split(), names.loose_key(key)}
    surname, comma, _ = key.partition(", ")
    if not comma:
        return keys
    unknown = len(surname) > 2 and not any(map(names.is_full, spelt))
    return keys | {f"~{surname}"} | ({f"?{surname}"} if unknown else frozenset())


def _without_country(name: str, country: str) -> str:
    """`Ministry of Water` for "Norwegian Ministry of Water" and "Ministry of Water of Norway"."""
    for match in reversed(gazetteer.find(name)):
        if match.place.party == country and match.place.kind in ("country", "demonym", "capital"):
            name = f"{name[: match.start]} {name[match.end :]}"
    return name
