"""The side a speaker speaks for, from its own words, an apposition, an owner, its body or its office."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import TYPE_CHECKING

from claimstream_enrich.claims import people
from claimstream_enrich.claims.back_reference import pointed_at
from claimstream_enrich.claims.introduced import body_before, office_introduced
from claimstream_enrich.claims.reading import Reading, is_country, phrase
from claimstream_enrich.claims.speakers import Speaker, core_of, owner_before
from claimstream_schemas import gazetteer
from claimstream_schemas.article import Entity

if TYPE_CHECKING:
    from claimstream_enrich.tree import Token


_WORD = re.compile(r"[^\W_]+")


def party_of_words(reading: Reading, head: Token, text: str, before: Sequence[Speaker]) -> str | None:
    """The party that a source's noun phrase, its appositions or its office give. `text` are its words or role."""
    own = phrase(reading.doc[slice(*core_of(head))])
    if party := gazetteer.party_in(own) or gazetteer.party_in(text):
        return party
    if party := _beside(reading, head):
        return party
    if head.lower_ in people.BOTH or head.lower_ in people.GROUPS:
        return party_of_places(reading, head) if head.lower_ in people.STATE_OFFICES else None
    if party := _of_owner(reading, head, before):
        return party
    if head.lemma_.lower() in people.STATE_OFFICES and head.pos_ == "NOUN":
        return reading.party_near(head)
    if party := _of_body(reading, head, before):
        return party
    return reading.party_near(head) if is_office(f"{text} {own}") else None


def is_office(text: str) -> bool:
    """Whether words name an office of a state; possessives count (`the junta's leader`)."""
    return not people.STATE_OFFICES.isdisjoint(_WORD.findall(text.lower()))


def party_of_places(reading: Reading, head: Token) -> str | None:
    """The country of a place in a source's words, else the one named near it."""
    inside = (party for at, party in reading.parties if head.left_edge.i <= at <= head.right_edge.i)
    return next(inside, None) or reading.party_near(head)


def _beside(reading: Reading, head: Token) -> str | None:
    """The party in an apposition or relative clause; where a body is described as a private one, it is not its own."""
    body = head.pos_ == "PROPN" and head.lower_ not in reading.persons
    for child in head.children:
        if child.dep_ == "appos" and child.lemma_.lower() in people.PRIVATE:
            return None
        if child.dep_ == "appos" or (child.dep_ == "relcl" and not body):
            words = phrase(reading.doc[child.left_edge.i : child.right_edge.i + 1])
            if party := gazetteer.party_in(words):
                return party
    return None


def _of_owner(reading: Reading, head: Token, before: Sequence[Speaker]) -> str | None:
    """The party of whom `its` spokesman speaks for."""
    if not any(t.lower_ in people.POSSESSIVES for t in head.subtree):
        return None
    owner = owner_before(reading, head, before)
    return owner.party if owner is not None else None


def _of_body(reading: Reading, head: Token, before: Sequence[Speaker]) -> str | None:
    """The body named in a source's own words: `a spokeswoman for the company`, `X of Example Union`."""
    for token in head.subtree:
        if token.i == head.i or token.dep_ in ("det", "punct"):
            continue
        entity = reading.entity_at.get(token.i)
        if entity is not None and entity.type == "ORG" and reading.entity_at.get(head.i) is not entity:
            return entity.party or own_party(reading, head, entity.name, entity, before)
        if entity is None and sum(c.isupper() for c in token.text) > 2:  # "WRA spokeswoman X"
            known = next((s for s in reversed(before) if s.party and _same(s, token.text)), None)
            if known is not None:
                return known.party
        if token.dep_ in ("pobj", "dobj", "poss") and token.pos_ == "NOUN":
            known = pointed_at(reading, token, core_of(token), before)
            if known is not None and known.party:
                return known.party
        if token.dep_ == "compound" and token.lemma_.lower() in people.PRIVATE and _is_person_s(token.head):
            return _of_its_kind(reading, head, token.lemma_.lower(), before)
    return None


def _of_its_kind(reading: Reading, head: Token, noun: str, before: Sequence[Speaker]) -> str | None:
    """The party of the company of `a company spokesman`, of the union of `the union leader`."""
    kind = people.TRADING if noun in people.TRADING else frozenset((noun,))
    private = (s for s in reversed(before) if s.type == "ORG" and s.party and not is_country(s.party))
    known = next((s for s in private if not kind.isdisjoint(_WORD.findall(s.said))), None)
    if known is None and noun in people.TRADING | people.ANY_BODY - {"union"}:
        known = body_before(reading, head)
    return known.party if known is not None else None


def _is_person_s(noun: Token) -> bool:
    """Whether a noun is a person's office: `a company spokesman`, and not `the aid group Doctors at Hand`."""
    return noun.lemma_.lower() in people.PERSON_WORDS


def own_party(reading: Reading, head: Token, name: str, entity: Entity | None, before: Sequence[Speaker]) -> str | None:
    """Companies, unions, hospitals and aid groups are their own party, offices of a state its country."""
    if entity is not None and entity.party:
        return entity.party
    known = next((s for s in reversed(before) if s.type == "ORG" and s.party and _same(s, name)), None)
    if known is not None:
        return known.party
    if is_office(name.replace("'s", "").replace("’s", "")):
        return reading.party_near(head)
    if entity is not None and (office := office_introduced(reading, entity)) is not None:
        return reading.party_near(office)
    return entity.name if entity is not None else (name if head.pos_ == "PROPN" else None)


def _same(speaker: Speaker, name: str) -> bool:
    """Whether a name is the speaker's own, a part of it, or its acronym."""
    initials = "".join(word[0] for word in speaker.name.split() if word[0].isupper())
    if len(initials) > 2 and "".join(c for c in name if c.isupper()) == initials:
        return True
    own = speaker.name.casefold()
    return own == name.casefold() or f"({name})" in speaker.said or f" {name.casefold()} " in f" {own} "
