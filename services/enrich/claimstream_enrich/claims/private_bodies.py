"""Bodies and persons that speak for no state: companies, unions, bands, associations, aid groups."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from claimstream_enrich.claims import people
from claimstream_enrich.claims.nouns import ROLES
from claimstream_enrich.claims.reading import Reading, phrase
from claimstream_enrich.claims.speakers import core_of
from claimstream_schemas import gazetteer
from claimstream_schemas.personal_names import is_given

if TYPE_CHECKING:
    from claimstream_enrich.tree import Token

_WORD = re.compile(r"[^\W_]+")
_IN_NAMES = frozenset(("at", "for", "without", "against", "across"))
"""Prepositions in the names of bodies (`Doctors at Hand`); those of places are in those of offices as well."""
_DESCRIBING = frozenset(("compound", "nmod", "amod", "appos"))


def society(reading: Reading, head: Token) -> str | None:
    """A body of a country's citizens, by the last words of its name: `the Afghan Red Crescent`, `Kenya Rights Watch`,
    `the Norwegian Refugee Council`, `Sudan Doctors' Union`."""
    if head.pos_ != "PROPN" or not _is_society(head) or any(_is_owner(c) for c in head.children):
        return None
    first, end = core_of(head)
    while first < head.i and reading.doc[first].pos_ != "PROPN" and not reading.doc[first].text[:1].isupper():
        first += 1
    if reading.doc[first].lower_ == "the":
        first += 1
    return phrase(reading.doc[first : head.i + 1]) if first < head.i and end == head.i + 1 else None


def _is_society(head: Token) -> bool:
    """Whether the last words of a proper name are those of an association and not of a state's or states' body."""
    if head.lower_ in people.SOCIETIES:
        return True
    below = {c.lower_ for c in head.children if c.pos_ == "PROPN" and c.i < head.i}
    of_members = not below.isdisjoint(people.MEMBERS) or any(map(_is_several, head.children))
    if head.lower_ in people.STATE_OFFICES:
        return of_members and head.lower_ == "council"
    return of_members or not below.isdisjoint(people.FIELDS)


def _is_several(child: Token) -> bool:
    """The plural possessor in the names of associations: `Shipowners' Council`, `People's Alliance`; no country."""
    mark = any(c.dep_ == "case" and c.text in ("'", "’") for c in child.children) and child.lower_.endswith("s")
    several = mark or child.lower_ in ("people", "women", "men", "children")
    return child.dep_ == "poss" and several and gazetteer.lookup(child.text) is None


def _is_owner(child: Token) -> bool:
    """Whether a name's possessor is another: `Iran's Red Crescent`; the doctors of a doctors' union are its own."""
    return child.dep_ == "poss" and child.lower_ not in people.MEMBERS and not _is_several(child)


def private_party(reading: Reading, head: Token) -> str | None:
    """The name of a company, union or group that its state only describes: `the Swiss drugmaker Helvatis`."""
    if (head.pos_ == "NOUN" or head.text.islower()) and is_private(head):
        return _name_before(reading, head)
    if head.pos_ != "PROPN" or (head.lower_ in reading.persons and not is_introduced_as_body(head)):
        return None
    described = [c for c in head.subtree if c.dep_ in _DESCRIBING and c.i != head.i and is_private(c)]
    titled = any(t.lemma_.lower() in people.PERSON_WORDS for t in head.subtree if t.i < head.i)
    if titled or not described or any(c.i > head.i and c.head.i != head.i for c in described):
        return None
    first = max((c.i + 1 for c in described if c.i < head.i), default=head.i)
    entity = reading.entity_at.get(head.i)
    if entity is not None and entity.party and entity.type == "ORG":
        return entity.party
    name = phrase(reading.doc[first : head.i + 1]) if first < head.i else head.text
    return entity.name if entity is not None and entity.type in ("ORG", "PERSON") else name


def is_introduced_as_body(name: Token) -> bool:
    """`Owner Blue Line said`: a noun for a body right before a name without a given name or an office."""
    opening = name.left_edge
    if opening.i == name.i or not is_private(opening) or is_given(name.doc[opening.i + 1].text):
        return False
    return not any(t.lemma_.lower() in people.PERSON_WORDS for t in name.doc[opening.i : name.i])


def _name_before(reading: Reading, noun: Token) -> str | None:
    """The name in `the 400 Roses gang`, `the Solidarity union`; None where it is a side or a place."""
    start = noun.i
    while start - 1 >= noun.left_edge.i and reading.doc[start - 1].pos_ in ("PROPN", "NUM"):
        start -= 1
    if start == noun.i or reading.doc[noun.i - 1].pos_ != "PROPN":
        return None
    name = phrase(reading.doc[start : noun.i])
    return None if gazetteer.party_in(name) or is_office(name) else name


def is_private(noun: Token) -> bool:
    """Whether a common noun means a body that speaks for itself: `the drugmaker`, `a union`."""
    opens = noun.pos_ == "PROPN" and noun.i == noun.sent.start  # "Owner Blue Line said"
    common = noun.pos_ == "NOUN" or (noun.pos_ == "PROPN" and noun.text.islower())
    return (common or opens) and people.is_private(noun.lower_ if opens else noun.lemma_.lower())


def is_office(text: str) -> bool:
    """Whether words name an office of a state: `the junta's leader`, but not `chief executive` or `club president`."""
    found = [word for word in _WORD.findall(text.lower()) if word != "s"]  # "the airline's chief pilot"
    return any(
        word in people.STATE_OFFICES and not _is_business(word, before, after)
        for before, word, after in zip(("", *found), found, (*found[1:], ""), strict=False)
    )


def _is_business(word: str, before: str, after: str) -> bool:
    """Whether an office is one of a business, a club or a union by the word beside it."""
    return (
        people.is_private(before)
        or (word == "chief" and after in people.PRIVATE_CHIEFS)
        or (word == "officer" and before in people.PRIVATE_CHIEFS)
    )


def is_private_person(noun: Token) -> bool:
    """Whether a noun says what somebody is who speaks for no state: `an engineer in Dublin`, `her brother`."""
    lemma = noun.lemma_.lower()
    known = lemma in people.KIN or lemma in ROLES
    return noun.pos_ == "NOUN" and known and lemma not in people.PERSON_WORDS | people.STATE_OFFICES | people.DIPLOMATS


def private_body_of(reading: Reading, head: Token) -> str | None:
    """The private body of `a spokesman for the Hong Kong union Harbour Hands`, also beside a name."""
    offices = (head, *(c for c in head.children if c.dep_ == "appos" and c.i > head.i))
    staff = (office for office in offices if office.lemma_.lower() in people.PERSON_WORDS)
    of = (c for office in staff for c in office.children if c.dep_ == "prep" and c.lower_ in ("of", "for"))
    bodies = (c for prep in of for c in prep.children if c.dep_ == "pobj")
    return next((party for body in bodies if (party := private_party(reading, body)) is not None), None)


def named_body(reading: Reading, noun: Token) -> str | None:
    """A private body named after a preposition: `X of the opposition RPD`, `of Doctors at Hand`."""
    start, end = core_of(noun)
    words = [t for t in reading.doc[start:end] if t.dep_ != "det"]
    described = [t for t in words if t.i < noun.i and t.text.islower() and (is_private(t) or t.lower_ == "opposition")]
    named = [t for t in words if not described or t.i > described[-1].i]
    if noun.lower_ == "opposition" or noun.pos_ == "NOUN":
        named = _names_from(reading, noun.i + 1) if is_private(noun) or noun.lower_ == "opposition" else []
    elif not described and reading.doc[min(end, len(reading.doc) - 1)].lower_ in _IN_NAMES:
        after = _names_from(reading, end + 1)
        named = [*named, reading.doc[end], *after] if after and len(named) == 1 else []
    elif not described:
        return None
    if not named or not all(t.text[0].isupper() or t.lower_ in _IN_NAMES for t in named):
        return None
    name = phrase(reading.doc[named[0].i : named[-1].i + 1])
    place = gazetteer.lookup(name)
    return place.party if place is not None else name or None


def _names_from(reading: Reading, at: int) -> list[Token]:
    """The proper nouns that follow each other from a token on; the whole of a body's name that begins with it."""
    end, entity = at, reading.entity_at.get(at)
    if entity is not None and entity.type == "ORG":
        while reading.entity_at.get(end) is entity:
            end += 1
        return list(reading.doc[at:end])
    while end < len(reading.doc) and reading.doc[end].pos_ == "PROPN":
        end += 1
    return list(reading.doc[at:end])
