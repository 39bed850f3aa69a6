"""The side a speaker speaks for, from its own words, an apposition, an owner, its body or its office."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import TYPE_CHECKING

from claimstream_enrich.claims import people
from claimstream_enrich.claims.bands import band_at, band_before, is_band, is_irregular
from claimstream_enrich.claims.body_kinds import is_international, is_office
from claimstream_enrich.claims.employers import (
    employer_named,
    is_of_office,
    is_of_public_centre,
    is_public_centre,
    is_territorial,
    not_where,
    works_abroad,
)
from claimstream_enrich.claims.hospitals import is_of_public_hospital, is_public, is_staff
from claimstream_enrich.claims.named_bodies import (
    body_named,
    business_named,
    is_in_clause,
    own_party,
    party_of_body,
    spelled_whole,
)
from claimstream_enrich.claims.named_countries import is_country
from claimstream_enrich.claims.private_bodies import (
    association,
    is_private_person,
    private_body_of,
    private_party,
    society,
)
from claimstream_enrich.claims.reading import Reading, phrase
from claimstream_enrich.claims.speakers import Speaker, bare, core_of, owner_before
from claimstream_schemas import gazetteer

if TYPE_CHECKING:
    from claimstream_enrich.tree import Token


_PLACES = frozenset(
    ("city", "town", "county", "province", "district", "municipality", "region", "prefecture", "governorate")
)
"""Nouns for places, said of those who govern them."""
_GOVERNING = frozenset(("mayor", "governor", "prefect", "burgomaster", "mayoress", "sheriff"))
"""Who speak for a place, and never for a body."""
_MEMBERSHIP = frozenset(("of", "for", "from", "to", "with", "within", "among", "in"))
"""Before the band that somebody is of; not `the force against the rebels`."""
_HEADING = frozenset(("head", "leader", "chairman", "chairwoman"))
_LIVING = frozenset(("resident", "inhabitant", "dweller"))
"""Who only live in the place that their words name."""
_ABROAD = frozenset(("western", "foreign", "european", "arab", "asian", "african", "gulf"))
_OF_ANY = frozenset(("official", "officer", "source", "envoy", "diplomat"))
"""Whom such an adjective leaves without a known state: `a Western intelligence official`."""
_CIVIL = frozenset(("defence", "defense", "protection"))
"""After `civil`, a service of the state."""
_WORD = re.compile(r"[^\W_]+")
_HOUSE = re.compile(rf"(?:[A-Z][\w'’-]*\s)+(?=(?:{'|'.join(sorted(people.PLACES_OF_WORK))})\b)")
"""The name before a common noun for such a house."""
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
    if (private := private_party(reading, head) or society(reading, head) or association(reading, head)) is not None:
        return private
    if head.pos_ == "PROPN" and head.lower_ not in reading.persons and is_international(bare(text)):
        return bare(text) if gazetteer.lookup(bare(text)) is None else None
    if (employer := employer_named(reading, head)) is not None:
        return party_of_body(reading, head, employer, before)
    if (private := private_body_of(reading, head)) is not None:
        return private
    if (owner := _owning_body(reading, head, before)) is not None:
        return owner
    if works_abroad(head) and (party := _of_owner(reading, head, before)):
        return party
    if is_irregular(head) or is_band(head):
        party = reading.party_in(text)  # "Houthi rebels"; never the country that they fight in
        party = (None if is_country(party) else party) or _band(reading, head) or body_named(reading, head, before)
        return None if is_country(party) else party
    if head.lemma_.lower() in _LIVING:
        return None
    core = core_of(head)
    said = _without_name(reading, head, core, text) if head.lower_ in reading.persons else _spelled_out(reading, *core)
    if party := reading.party_in(_without_houses(said)) or reading.party_in(_without_houses(text)):
        return party
    if party := reading.stated_in(*core):
        return party
    if party := _beside(reading, head) or _band(reading, head):
        return party
    if head.lower_ in people.BOTH or head.lower_ in people.GROUPS:
        return party_of_places(reading, head) if head.lower_ in people.STATE_OFFICES else None
    if party := _of_owner(reading, head, before):
        return party
    return body_named(reading, head, before) or business_named(reading, head, text, before)


def _band(reading: Reading, head: Token) -> str | None:
    """The band of `the rebels`, `rebels of the Example Army`, `a source close to the rebels`."""
    of = (t for t in head.subtree if t.dep_ == "pobj" and t.head.lower_ in _MEMBERSHIP)
    for token in (head, *of):
        common = token.pos_ in ("NOUN", "PROPN") and token.text.islower()
        if not common or not (is_irregular(token) or is_band(token)):
            continue
        own = (band for t in token.subtree if (band := band_at(reading.bands, t.i)))
        if band := next(own, None) or band_before(reading.bands, token):
            return band
    return None


def _without_houses(said: str) -> str:
    """Words without what a hospital or school is called after: `the director of the San Marino hospital`."""
    return _HOUSE.sub(lambda match: match[0] if _is_state(match[0]) else "", said)


def _is_state(name: str) -> bool:
    """Whether a name is a country's or a people's: `the US hospital`."""
    place = gazetteer.lookup(name)
    return place is not None and place.kind in ("country", "demonym")


def _spelled_out(reading: Reading, start: int, end: int) -> str:
    """A phrase with its acronyms as the article spells them: what `RSF` stands for it says itself."""
    said = phrase(reading.doc.span(start, end)).split(" ")  # "Oslo-based" stays one word
    return " ".join(spelled_whole(reading, word) if word.isupper() and len(word) > 2 else word for word in said)


def _without_name(reading: Reading, name: Token, core: tuple[int, int], role: str) -> str:
    """What is said around a person's name, which may be a town's as well; `of X` behind one without an office only says
    where he lives."""
    first = name.i
    while first > core[0] and _is_of_name(reading, first - 1) and not people.is_rank(reading.doc.lower[first - 1]):
        first -= 1
    behind = _spelled_out(reading, name.i + 1, core[1]) if role and name.i + 1 < core[1] else ""
    entity = reading.entity_at.get(name.i)
    if entity is not None:  # "Canadian Example X": no part of the name
        while first < name.i and reading.entity_at.get(first) is not entity:
            first += 1
    return f"{_spelled_out(reading, core[0], first)} {behind}" if first > core[0] else behind


def _is_of_name(reading: Reading, at: int) -> bool:
    """Whether a token before a person's last name is part of it; so is the hyphen of `Bell-Hale`."""
    return reading.doc.pos[at] == "PROPN" or reading.doc.words[at] in ("-", "\u2010", "\u2011")


def guessed_party(reading: Reading, head: Token, text: str) -> str | None:
    """The state near it, for an office that needs none named; the captain's brother has none."""
    if head.lower_ in people.BOTH or head.lower_ in people.GROUPS:
        return None
    if is_of_public_hospital(reading, head) or is_staff(text):
        return reading.state_of(head)
    if head.lower_ in people.UNKNOWN or head.lemma_.lower() in people.KIN:
        return None
    if "both sides" in phrase(head.doc.span(head.left_edge.i, head.right_edge.i + 1)).lower():
        return None  # "officials on both sides"
    if head.tag_ == "NNS" and head.left_edge.i == head.i and _SEVERAL.search(phrase(head.sent)):
        return None  # "26 died on both sides, officials said"
    if head.lower_ in people.STATE_PAPERS:
        return reading.state_of(head)
    civil = head.i > 0 and head.lower_ in _CIVIL and head.nbor(-1).lower_ == "civil"
    centre = is_public_centre(head) or is_of_public_centre(text)
    if civil or centre or (head.pos_ == "NOUN" and head.lower_ in _PLACES):
        return reading.state_of(head)  # "the city said", "the civil defence said"
    if not people.KIN.isdisjoint(_WORD.findall(text.lower())[-1:]):
        return None
    own = phrase(reading.doc.span(*core_of(head)))
    if head.pos_ == "PROPN" and is_international(own):
        return None
    if is_opposed(reading, head, text):
        return None
    if head.lemma_.lower() in _OF_ANY and any(c.lower_ in _ABROAD for c in head.lefts):
        return None
    if any(c.dep_ == "amod" and c.lower_ in people.OF_STATE for c in head.lefts) and not is_private_person(head):
        return reading.state_of(head)  # "a parliamentary report", "the provincial health division"
    state = is_office(f"{own} {text}") or is_of_office(reading, head) or is_territorial(reading, head)
    state = state or is_public(head) or _heads_place(head)
    return reading.state_of(head) if state else None


def _heads_place(head: Token) -> bool:
    """`the head of the town`; a mayor by another name."""
    of = (g for c in head.children if c.lower_ == "of" for g in c.children)
    return head.lemma_.lower() in _HEADING and any(g.lower_ in _PLACES or g.lower_ == "village" for g in of)


def is_opposed(reading: Reading, head: Token, text: str) -> bool:
    """Whether somebody's own words or those beside the name say that he is of the opposition."""
    beside = " ".join(phrase(reading.doc.span(*core_of(c))) for c in head.children if c.dep_ == "appos")
    own = phrase(reading.doc.span(*core_of(head)))
    return "opposition" in _WORD.findall(f"{own} {text} {beside}".lower())


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
        serving = child.dep_ == "relcl" and child.lemma_ in people.SERVING
        if child.dep_ == "appos" or (serving and not body and not people.is_private(head.lower_)):
            words = phrase(reading.doc.span(child.left_edge.i, child.right_edge.i + 1))
            if (party := reading.party_in(words)) and (body or party == reading.party_in(not_where(child))):
                return party
    return None


def _of_owner(reading: Reading, head: Token, before: Sequence[Speaker]) -> str | None:
    """The party of whom `its` spokesman speaks for; not of whom `a seller who lost her brother` lost."""
    owners = [t for t in head.subtree if t.lower_ in people.POSSESSIVES]
    own = any(t.lower_ in ("our", "my") and t.i < head.i for t in owners)  # the outlet's
    private = head.lemma_.lower() in people.UNKNOWN  # "a woman who asked for her name not to be used"
    if own or private or all(t.lower_ in people.MALE_FEMALE and is_in_clause(t, head) for t in owners):
        return None
    owner = owner_before(reading, head, before)
    if owner is None or owner.party is None or is_country(owner.party):
        return owner.party if owner is not None else None
    governs = any(t.lemma_.lower() in _GOVERNING for t in (head, head.head, *head.children))
    return reading.state_of(head) if governs else owner.party  # "Example Town ... its mayor, X"


def _owning_body(reading: Reading, head: Token, before: Sequence[Speaker]) -> str | None:
    """The party of the body whose office somebody holds, wherever he works: `Example Aid's director in Peru, X`."""
    offices = (head, *(c for c in head.children if c.dep_ in ("appos", "compound")), head.head)
    for office in offices:
        if office.lemma_.lower() not in people.PERSON_WORDS:
            continue
        owner = next((c for c in office.children if c.dep_ == "poss" and c.pos_ == "PROPN"), None)
        entity = reading.entity_at.get(owner.i) if owner is not None else None
        if entity is not None and entity.type == "ORG":
            return own_party(reading, head, entity.name, entity, before)
        name = bare(phrase(reading.doc.span(*core_of(owner)))) if owner is not None and entity is None else ""
        if " " in name and reading.party_in(name) is None and not is_office(name):
            return name
    return None
