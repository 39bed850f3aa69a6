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
    of_members = not below.isdisjoint(people.MEMBERS)
    if head.lower_ in people.STATE_OFFICES:
        return of_members and head.lower_ == "council"
    return of_members or not below.isdisjoint(people.FIELDS)


def _is_owner(child: Token) -> bool:
    """Whether a name's possessor is another: `Iran's Red Crescent`; the doctors of a doctors' union are its own."""
    return child.dep_ == "poss" and child.lower_ not in people.MEMBERS


def private_party(reading: Reading, head: Token) -> str | None:
    """The name of a company, union or group that its state only describes: `the Swiss drugmaker Helvatis`."""
    if head.pos_ == "NOUN" and is_private(head):
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
    return (noun.pos_ == "NOUN" or opens) and people.is_private(noun.lower_ if opens else noun.lemma_.lower())


def is_office(text: str) -> bool:
    """Whether words name an office of a state: `the junta's leader`, but not `chief executive` or `club president`."""
    found = _WORD.findall(text.lower())
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
