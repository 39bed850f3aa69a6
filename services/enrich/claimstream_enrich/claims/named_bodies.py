"""The party of a body that a source's words name: `a spokeswoman for the company`, `FLI chief X`, `Example Union`."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise
from typing import TYPE_CHECKING

from claimstream_enrich.claims import people
from claimstream_enrich.claims.back_reference import pointed_at
from claimstream_enrich.claims.bands import band_at
from claimstream_enrich.claims.body_kinds import is_office, is_state_body
from claimstream_enrich.claims.introduced import body_before, office_introduced
from claimstream_enrich.claims.named_countries import is_country
from claimstream_enrich.claims.private_bodies import named_body
from claimstream_enrich.claims.reading import Reading, phrase
from claimstream_enrich.claims.speakers import Speaker, core_of
from claimstream_schemas import gazetteer
from claimstream_schemas.article import Entity

if TYPE_CHECKING:
    from claimstream_enrich.tree import Token

_WHEREABOUTS = frozenset(("on", "in", "near", "outside", "around", "to", "along", "off"))
_PUBLIC = frozenset(("mayor", "governor", "minister", "president", "premier", "prefect", "chancellor"))
"""Who speak for their office whatever party they are of."""
_GOVERNING = frozenset(("police", "mayor", "governor", "prefect", "headman", "municipality", "district", "village",
                        "province", "commune", "administration", "resident"))  # fmt: skip
"""Offices that are of a place where no article stands before its name."""
_FIELD_OFFICES = frozenset(("minister", "secretary", "commissioner", "undersecretary"))
"""After the name of a field, who governs it."""
_BEFORE = frozenset(("compound", "nmod", "amod"))
_WORD = re.compile(r"[^\W_]+")


def party_of_body(reading: Reading, head: Token, name: str, before: Sequence[Speaker]) -> str | None:
    """The party of a body that a title names, as the article knows it."""
    spelled = next((e for e in reading.entities if e.type == "ORG" and any(m.text == name for m in e.mentions)), None)
    if spelled is not None and spelled.name != name:
        return own_party(reading, head, spelled.name, spelled, before)  # "the Flood Institute (FLI)": "FLI chief X"
    whole = spelled_whole(reading, name) if name.isupper() else name
    if whole != name:
        return gazetteer.party_in(whole) or whole
    known = next((e for e in reading.entities if e.type == "ORG" and e.name.startswith(name)), None)
    spoke = next((s.party for s in reversed(before) if s.type == "ORG" and s.party and _same(s, name)), None)
    return spoke or (known.party or known.name if known is not None else name)


def spelled_whole(reading: Reading, acronym: str) -> str:
    """The name in the article that an acronym abbreviates; else itself."""
    bodies = (entity.name for entity in reading.entities if entity.type == "ORG")
    return next((name for name in bodies if "".join(w[0] for w in name.split() if w[0].isupper()) == acronym), acronym)


def is_in_clause(token: Token, top: Token) -> bool:
    """Whether a token stands in a clause below another."""
    while token.i != top.i:
        if token.dep_ in ("relcl", "acl", "advcl"):
            return True
        token = token.head
    return False


def body_named(reading: Reading, head: Token, before: Sequence[Speaker]) -> str | None:
    """The body named in a source's own words: `a spokeswoman for the company`, `X of Example Union`."""
    body = head.pos_ == "PROPN" and head.lower_ in people.BODIES
    for token in head.subtree:
        if token.i == head.i or token.dep_ in ("det", "punct"):
            continue
        if body and token.i > head.i:
            continue  # "the Committee for the Defence of Example"
        if _is_of_another(token, head):
            continue
        if _is_of_field(token, head) or _is_where(token):
            continue
        if token.dep_ == "pobj" and (name := named_body(reading, token)) is not None:
            return name
        if (name := _of_long_name(reading, token, head)) is not None:
            return reading.state_of(head) if is_state_body(name) else name
        entity = reading.entity_at.get(token.i)
        if token.lower_ in people.TITLES or token.lower_.rstrip(".") in people.RANKS:
            continue
        if _names_field(token) or _is_aside(token, head) or _names_house(token):
            continue
        if band := band_at(reading.bands, token.i):
            return band
        if entity is not None and entity.type == "ORG" and reading.entity_at.get(head.i) is not entity:
            if entity.party is None and _is_governed(token):
                return reading.state_of(head)
            return entity.party or own_party(reading, head, entity.name, entity, before)
        if entity is None and sum(c.isupper() for c in token.text) > 2:  # "WRA spokeswoman X"
            known = next((s for s in reversed(before) if s.party and _same(s, token.text)), None)
            if known is not None:
                return known.party
        if token.dep_ in ("pobj", "dobj", "poss") and token.pos_ == "NOUN":
            known = pointed_at(reading, token, core_of(token), before)
            if known is not None and known.party:
                return known.party
        if token.dep_ == "compound" and people.is_private(token.lemma_.lower()) and _is_person_s(reading, token.head):
            return _of_its_kind(reading, head, token.lemma_.lower(), before)
    return None


def _is_of_another(token: Token, head: Token) -> bool:
    """Whether a word belongs to somebody joined to a name: `Example Now and the Red Cross said`."""
    named = head.pos_ == "PROPN" and token.i > head.i
    return named and any(a.dep_ == "conj" and a.head.i == head.i for a in (token, *token.ancestors) if a.i > head.i)


def _of_long_name(reading: Reading, token: Token, person: Token) -> str | None:
    """The body of `X of the Example Citizens Forum`: two capitals or more behind an article, unknown as a place."""
    of = token.dep_ == "pobj" and token.head.lower_ == "of" and token.head.head.i == person.i
    if not of or person.lower_ not in reading.persons or token.pos_ != "PROPN":
        return None
    named = [t for t in token.lefts if t.dep_ != "det"]
    whole = len(named) > 1 and all(t.text[:1].isupper() for t in named) and reading.doc.lower[named[0].i - 1] == "the"
    entity = reading.entity_at.get(token.i)
    if not whole or (entity is not None and (entity.party or entity.type == "LOC")):
        return None
    name = phrase(reading.doc.span(named[0].i, token.i + 1))
    return name if gazetteer.party_in(name) is None else None


def _is_of_field(token: Token, head: Token) -> bool:
    """Whether a name only says what is governed: `the Minister in charge of X`, `the provincial Secretary of X`."""
    while token.dep_ in _BEFORE and token.head.i > token.i:
        token = token.head
    office = token.head.head
    if office.lower_ == "charge":
        office = office.head.head
    of = token.dep_ == "pobj" and token.head.lower_ in ("of", "for") and not any(c.dep_ == "det" for c in token.lefts)
    return of and office.lemma_.lower() in _FIELD_OFFICES and office.i <= max(head.i, token.i)


def _is_governed(name: Token) -> bool:
    """Whether a name that no gazetteer has is a place's, by the office for it: `the police of X`, `the mayor of X`."""
    office = name.head.head
    of = name.dep_ == "pobj" and name.head.lower_ == "of" and not any(c.dep_ == "det" for c in name.lefts)
    return of and office.lemma_.lower() in _GOVERNING and name.text.istitle()


def _is_where(token: Token) -> bool:
    """Whether a name of one word only says where a house is: `X of the hospital in Example`."""
    above = token.head.head
    bare = token.dep_ == "pobj" and token.head.lower_ == "in" and not any(True for _ in token.lefts)
    return bare and above.lower_ in people.PLACES_OF_WORK


def _is_aside(token: Token, head: Token) -> bool:
    """Whether a name only says where somebody lives or was (`who has lived on Example for years`), or stands in
    brackets behind one in a public office: `the mayor, X (ABC)`."""
    if token.dep_ == "pobj" and token.head.lower_ in _WHEREABOUTS and is_in_clause(token, head):
        return True
    for above in token.ancestors:
        clause = above.dep_ in ("relcl", "acl") and above.lemma_ not in people.SERVING
        if head.i < above.i and (clause or above.lower_ == "against"):
            return True  # "a doctor, who examined the group", "the force fighting X", "a campaign against X"
    if token.doc.word(token.i - 1) != "(":
        return False
    titled = [head, *(c for c in head.children if c.dep_ == "appos"), head.head]
    return any(t.lemma_.lower() in _PUBLIC for t in titled)


def _names_house(token: Token) -> bool:
    """Whether a name is only what a hospital or school is called: `a doctor at Example hospital`."""
    after = token.doc.word(token.i + 1)
    return token.dep_ in _BEFORE and after in people.PLACES_OF_WORK and token.head.text.islower()


def _names_field(token: Token) -> bool:
    """Whether a capitalised word only says what office it is: `Transport agency manager X`, `Labour Secretary X`."""
    if token.dep_ not in _BEFORE or not token.text[:1].isupper():
        return False
    office, at = token.head, token.i + 1
    if office.text.islower() and office.lower_ in people.STATE_OFFICES & people.BODIES:
        return token.dep_ == "compound"
    while at < len(token.doc) and token.doc[at].text[:1].isupper() and token.doc[at].lower_ not in _FIELD_OFFICES:
        at += 1
    return at < len(token.doc) and token.doc[at].lower_ in _FIELD_OFFICES and token.text.istitle()


def business_named(reading: Reading, head: Token, text: str, before: Sequence[Speaker]) -> str | None:
    """The company that a title of a business belongs to where none is named: `chief executive X`."""
    found = _WORD.findall(text.lower())
    titled = not people.PRIVATE_TITLES.isdisjoint(found) or any(
        word == "chief" and after in people.PRIVATE_CHIEFS for word, after in pairwise(found)
    )
    return _of_its_kind(reading, head, "company", before) if titled and not is_office(text) else None


def _of_its_kind(reading: Reading, head: Token, noun: str, before: Sequence[Speaker]) -> str | None:
    """The party of the company of `a company spokesman`, of the union of `the union leader`."""
    trading = people.is_trading(noun)
    private = (s for s in reversed(before) if s.type == "ORG" and s.party and not is_country(s.party))
    kin = (s for s in private if any(w == noun or (trading and people.is_trading(w)) for w in _WORD.findall(s.said)))
    known = next(kin, None)
    if known is None and (trading or noun in people.ANY_BODY - {"union"}):
        known = body_before(reading, head, trading=trading)
        known = next((s for s in before if known and s.type == "ORG" and s.party and _same(s, known.name)), known)
    return known.party if known is not None else None


def _is_person_s(reading: Reading, noun: Token) -> bool:
    """Whether a noun is a person's office or name: `a company spokesman`, and not `the aid group Doctors at Hand`."""
    return noun.lemma_.lower() in people.PERSON_WORDS or noun.lower_ in reading.persons


def own_party(reading: Reading, head: Token, name: str, entity: Entity | None, before: Sequence[Speaker]) -> str | None:
    """Companies, unions, hospitals and aid groups are their own party, offices of a state its country."""
    if band := band_at(reading.bands, head.i) or next((b for _, b in reading.bands if b == name), None):
        return band
    if entity is not None and entity.party:
        return entity.party
    known = next((s for s in reversed(before) if s.type == "ORG" and s.party and _same(s, name)), None)
    if known is not None:
        return known.party
    place = gazetteer.lookup(name)
    if place is not None and place.kind in ("wire", "outlet"):
        return None
    if is_state_body(name) or _is_town_hospital(reading, name):
        return reading.state_of(head)
    if entity is not None and (office := office_introduced(reading, entity)) is not None:
        return reading.state_of(office)
    return entity.name if entity is not None else (name if head.pos_ == "PROPN" else None)


def _is_town_hospital(reading: Reading, name: str) -> bool:
    """Whether a hospital bears the name of a place, as those of a state do: `Example Town Hospital`."""
    town, _, kind = name.rpartition(" ")
    if kind.lower() != "hospital":
        return False
    place = gazetteer.lookup(town)
    return (place is not None and place.type in ("GPE", "LOC")) or any(
        entity.name == town and entity.type in ("GPE", "LOC") for entity in reading.entities
    )


def _same(speaker: Speaker, name: str) -> bool:
    """Whether a name is the speaker's own, a part of it, or its acronym."""
    initials = "".join(word[0] for word in speaker.name.split() if word[0].isupper())
    if len(initials) > 2 and "".join(c for c in name if c.isupper()) == initials:
        return True
    own = speaker.name.casefold()
    return own == name.casefold() or f"({name})" in speaker.said or f" {name.casefold()} " in f" {own} "
