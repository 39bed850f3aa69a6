"""The side a speaker speaks for, from its own words, an apposition, an owner, its body or its office."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise
from typing import TYPE_CHECKING

from claimstream_enrich.claims import people
from claimstream_enrich.claims.back_reference import pointed_at
from claimstream_enrich.claims.bands import band_at, band_before, is_band, is_irregular
from claimstream_enrich.claims.employers import (
    employer_named,
    is_of_office,
    is_public_body,
    is_public_centre,
    is_territorial,
    not_where,
    works_abroad,
)
from claimstream_enrich.claims.introduced import body_before, office_introduced
from claimstream_enrich.claims.private_bodies import (
    is_office,
    is_private_person,
    named_body,
    private_body_of,
    private_party,
    society,
)
from claimstream_enrich.claims.reading import Reading, is_country, phrase
from claimstream_enrich.claims.speakers import Speaker, core_of, owner_before
from claimstream_schemas import gazetteer
from claimstream_schemas.article import Entity

if TYPE_CHECKING:
    from claimstream_enrich.tree import Token


_PLACES = frozenset(("city", "town", "county", "province", "municipality", "region", "prefecture", "governorate"))
"""Nouns for places, said of those who govern them."""
_WHEREABOUTS = frozenset(("on", "in", "near", "outside", "around", "to", "along", "off"))
_PUBLIC = frozenset(("mayor", "governor", "minister", "president", "premier", "prefect", "chancellor"))
"""Who speak for their office whatever party they are of."""
_CIVIL = frozenset(("defence", "defense", "protection"))
"""After `civil`, a service of the state."""
_WORD = re.compile(r"[^\W_]+")
_SEVERAL = re.compile(r"\b(?:both|either|each) (?:side|sides|country|countries|army|armies)\b", re.I)


def party_of_words(reading: Reading, head: Token, text: str, before: Sequence[Speaker]) -> str | None:
    """The party that a source's noun phrase, its appositions or its office give. `text` are its words or role."""
    return stated_party(reading, head, text, before) or guessed_party(reading, head, text)


def spoken_for(reading: Reading, head: Token, text: str, before: Sequence[Speaker]) -> str | None:
    """Whom a spokesman without a body speaks for: the body that spoke before in the paragraph."""
    if people.SPOKESPEOPLE.isdisjoint(_WORD.findall(text.lower())):
        return None
    start = reading.paragraph_start(head)
    bodies = (s for s in reversed(before) if s.type == "ORG" and s.tokens is not None and s.tokens[0] >= start)
    return next((s.party for s in bodies), None)


def stated_party(reading: Reading, head: Token, text: str, before: Sequence[Speaker]) -> str | None:
    """The party that its own words name, by a side, a body or an owner."""
    band = band_at(reading.bands, head.i) or (_band(reading, head) if is_band(head) else None)
    if band is not None:
        return band
    if (private := private_party(reading, head) or society(reading, head)) is not None:
        return private
    if (employer := employer_named(reading, head)) is not None:
        return _body_of(reading, employer, before)
    if (private := private_body_of(reading, head)) is not None:
        return private
    if works_abroad(head) and (party := _of_owner(reading, head, before)):
        return party
    core = core_of(head)
    if party := gazetteer.party_in(_spelled_out(reading, *core)) or gazetteer.party_in(text):
        return party
    if party := reading.stated_in(*core):
        return party
    if party := _beside(reading, head) or _band(reading, head):
        return party
    if head.lower_ in people.BOTH or head.lower_ in people.GROUPS:
        return party_of_places(reading, head) if head.lower_ in people.STATE_OFFICES else None
    if party := _of_owner(reading, head, before):
        return party
    return _of_body(reading, head, before) or _of_business(reading, head, text, before)


def _body_of(reading: Reading, name: str, before: Sequence[Speaker]) -> str:
    """The party of a body that a title names, as the article knows it."""
    whole = _whole(reading, name) if name.isupper() else name
    if whole != name:
        return gazetteer.party_in(whole) or whole
    known = next((e for e in reading.entities if e.type == "ORG" and e.name.startswith(name)), None)
    spoke = next((s.party for s in reversed(before) if s.type == "ORG" and s.party and _same(s, name)), None)
    return spoke or (known.party or known.name if known is not None else name)


def _band(reading: Reading, head: Token) -> str | None:
    """The band of `the rebels`, `rebels of the Example Army`, `a source close to the rebels`."""
    for token in (head, *(t for t in head.subtree if t.dep_ == "pobj")):
        common = token.pos_ in ("NOUN", "PROPN") and token.text.islower()
        if not common or not (is_irregular(token) or is_band(token)):
            continue
        own = (band for t in token.subtree if (band := band_at(reading.bands, t.i)))
        if band := next(own, None) or band_before(reading.bands, token):
            return band
    return None


def _spelled_out(reading: Reading, start: int, end: int) -> str:
    """A phrase with its acronyms as the article spells them: what `RSF` stands for it says itself."""
    said = (token.text for token in reading.doc[start:end])
    return " ".join(_whole(reading, word) if word.isupper() and len(word) > 2 else word for word in said)


def _whole(reading: Reading, acronym: str) -> str:
    """The name in the article that an acronym abbreviates; else itself."""
    bodies = (entity.name for entity in reading.entities if entity.type == "ORG")
    return next((name for name in bodies if "".join(w[0] for w in name.split() if w[0].isupper()) == acronym), acronym)


def guessed_party(reading: Reading, head: Token, text: str) -> str | None:
    """The state near it, for an office that needs none named; the captain's brother has none."""
    if head.lower_ in people.BOTH or head.lower_ in people.GROUPS or head.lemma_.lower() in people.KIN:
        return None
    if head.lower_ in ("man", "woman", "person", "caller", "voice"):
        return None  # whatever he calls himself
    if "both sides" in phrase(head.doc[head.left_edge.i : head.right_edge.i + 1]).lower():
        return None  # "officials on both sides"
    if head.tag_ == "NNS" and head.left_edge.i == head.i and _SEVERAL.search(phrase(head.sent)):
        return None  # "26 died on both sides, officials said"
    civil = head.i > 0 and head.lower_ in _CIVIL and head.nbor(-1).lower_ == "civil"
    if civil or is_public_centre(head) or (head.pos_ == "NOUN" and head.lower_ in _PLACES):
        return reading.state_of(head)  # "the city said", "the civil defence said"
    if not people.KIN.isdisjoint(_WORD.findall(text.lower())[-1:]):
        return None
    own = phrase(reading.doc[slice(*core_of(head))])
    state = is_office(f"{own} {text}") or is_of_office(reading, head) or is_territorial(reading, head)
    return reading.state_of(head) if state else None


def party_of_places(reading: Reading, head: Token) -> str | None:
    """The country of a place in a source's words, else the one named near it."""
    inside = (party for at, party in reading.parties if head.left_edge.i <= at <= head.right_edge.i)
    return next(inside, None) or reading.state_of(head)


def _beside(reading: Reading, head: Token) -> str | None:
    """The party in an apposition or relative clause; where a body is described as a private one, it is not its own."""
    body = head.pos_ == "PROPN" and head.lower_ not in reading.persons
    for child in head.children:
        if child.dep_ == "appos" and people.is_private(child.lemma_.lower()):
            return None
        if child.dep_ == "appos" and is_private_person(child):
            continue
        if child.dep_ == "appos" or (child.dep_ == "relcl" and not body and not people.is_private(head.lower_)):
            words = phrase(reading.doc[child.left_edge.i : child.right_edge.i + 1])
            if (party := gazetteer.party_in(words)) and (body or party == gazetteer.party_in(not_where(child))):
                return party
    return None


def _of_owner(reading: Reading, head: Token, before: Sequence[Speaker]) -> str | None:
    """The party of whom `its` spokesman speaks for; not of whom `a seller who lost her brother` lost."""
    owners = [t for t in head.subtree if t.lower_ in people.POSSESSIVES]
    own = any(t.lower_ in ("our", "my") and t.i < head.i for t in owners)  # the outlet's
    if own or all(t.lower_ in people.MALE_FEMALE and _in_clause(t, head) for t in owners):
        return None
    owner = owner_before(reading, head, before)
    return owner.party if owner is not None else None


def _in_clause(token: Token, top: Token) -> bool:
    """Whether a token stands in a clause below another."""
    while token.i != top.i:
        if token.dep_ in ("relcl", "acl", "advcl"):
            return True
        token = token.head
    return False


def _of_body(reading: Reading, head: Token, before: Sequence[Speaker]) -> str | None:
    """The body named in a source's own words: `a spokeswoman for the company`, `X of Example Union`."""
    for token in head.subtree:
        if token.i == head.i or token.dep_ in ("det", "punct"):
            continue
        if token.dep_ == "pobj" and (name := named_body(reading, token)) is not None:
            return name
        entity = reading.entity_at.get(token.i)
        if token.lower_ in people.TITLES or token.lower_.rstrip(".") in people.RANKS:
            continue
        if band := band_at(reading.bands, token.i):
            return band
        if _names_field(token) or _is_aside(token, head):
            continue
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
        if token.dep_ == "compound" and people.is_private(token.lemma_.lower()) and _is_person_s(reading, token.head):
            return _of_its_kind(reading, head, token.lemma_.lower(), before)
    return None


def _is_aside(token: Token, head: Token) -> bool:
    """Whether a name only says where somebody lives or was (`who has lived on Example for years`), or stands in
    brackets behind one in a public office: `the mayor, X (ABC)`."""
    if token.dep_ == "pobj" and token.head.lower_ in _WHEREABOUTS and _in_clause(token, head):
        return True
    titled = [head, *(c for c in head.children if c.dep_ == "appos"), head.head]
    return token.i > 0 and token.doc.words[token.i - 1] == "(" and any(t.lemma_.lower() in _PUBLIC for t in titled)


def _names_field(token: Token) -> bool:
    """Whether a capitalised word only says what office it is: `Transport agency manager X`."""
    office = token.head
    office_body = office.text.islower() and office.lower_ in people.STATE_OFFICES & people.BODIES
    return token.dep_ == "compound" and token.text[:1].isupper() and office_body


def _of_business(reading: Reading, head: Token, text: str, before: Sequence[Speaker]) -> str | None:
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
    if band := band_at(reading.bands, head.i):
        return band
    if entity is not None and entity.party:
        return entity.party
    known = next((s for s in reversed(before) if s.type == "ORG" and s.party and _same(s, name)), None)
    if known is not None:
        return known.party
    if is_office(name.replace("'s", "").replace("’s", "")) or is_public_body(name):
        return reading.state_of(head)
    if entity is not None and (office := office_introduced(reading, entity)) is not None:
        return reading.state_of(office)
    return entity.name if entity is not None else (name if head.pos_ == "PROPN" else None)


def _same(speaker: Speaker, name: str) -> bool:
    """Whether a name is the speaker's own, a part of it, or its acronym."""
    initials = "".join(word[0] for word in speaker.name.split() if word[0].isupper())
    if len(initials) > 2 and "".join(c for c in name if c.isupper()) == initials:
        return True
    own = speaker.name.casefold()
    return own == name.casefold() or f"({name})" in speaker.said or f" {name.casefold()} " in f" {own} "
