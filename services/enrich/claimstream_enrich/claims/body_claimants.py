"""The speaker that a noun without a person's name stands for: a body, a place for its government, a group, nobody."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from itertools import dropwhile
from typing import TYPE_CHECKING, NamedTuple

from claimstream_enrich.claims import people
from claimstream_enrich.claims.bands import band_at
from claimstream_enrich.claims.body_kinds import is_body
from claimstream_enrich.claims.body_names import called, name_of_body, without_description
from claimstream_enrich.claims.hospitals import STAFF
from claimstream_enrich.claims.named_bodies import own_party
from claimstream_enrich.claims.named_countries import is_country
from claimstream_enrich.claims.nouns import ROLES
from claimstream_enrich.claims.parties import party_of_words, spoken_for
from claimstream_enrich.claims.private_bodies import is_private
from claimstream_enrich.claims.reading import Reading, phrase
from claimstream_enrich.claims.speakers import Speaker, bare, core_of
from claimstream_enrich.claims.statements import Tokens
from claimstream_schemas import gazetteer
from claimstream_schemas.article import Entity
from claimstream_schemas.claim import ClaimantType

if TYPE_CHECKING:
    from claimstream_enrich.tree import Token

_PROJECTS = frozenset(
    ("project", "initiative", "programme", "program", "observatory", "monitor", "campaign", "tracker")
)
"""Nouns that end the names of bodies."""
_FAR = 300
"""Tokens before `the spokesman` in which he was first told of."""
_NEAR = 12
"""Tokens behind a description in which the name of whom it describes stands."""
_SOURCES = frozenset(("source", "informant", "insider"))
_DASHES = frozenset("-–—|")
_CLOCK = re.compile(r"\d{1,2}[:.]\d\d")
_TYPES: dict[str, ClaimantType] = {"PERSON": "PERSON", "ORG": "ORG", "GPE": "GPE", "LOC": "GPE", "NORP": "NORP"}


class _Source(NamedTuple):
    """The words of a source, and what its name stands for."""

    head: Token
    named: Token | None
    """The name that the head only describes: `the aid group Doctors at Hand`."""
    text: str
    described: str
    """With what stands around the name."""
    entity: Entity | None
    whole: Entity | None
    """The entity whose name they are."""
    place: gazetteer.Place | None


def body_claimant(
    reading: Reading, head: Token, core: Tokens, before: Sequence[Speaker], issuer: Callable[[Token], str | None]
) -> Speaker:
    """The speaker for a source `head` whose words are `core`. `issuer` tells the party of who issued a document."""
    named = called(head)
    core = core_of(named) if named is not None else _without_clock(reading, head, core)
    text = phrase(reading.doc.span(core[0], core[1]))
    if named is None and _are_people(head, core):
        return Speaker(bare(text), "GROUP", core, None, None, None, text.lower())
    source = _source(reading, head, named, core, text)
    if source.place is not None and source.place.kind in ("wire", "outlet"):
        return Speaker(source.place.name, "ORG", core, None, None, None, text.lower())
    name, introduced = _name(reading, source, before)
    kind, party = _kind_of(source), _side(reading, source, name, before)
    party = name if introduced and party is not None and party.endswith(f" {name}") else party
    if party is None and head.lemma_.lower() in people.DOCUMENTS:
        party = issuer(head)
    if introduced and name[:1].isupper() and (kind == "GROUP" or (kind == "UNNAMED" and party == name)):
        kind, party = "ORG", party or name  # "aid group Doctors at Hand"
    party = _own_side(reading, source, kind, party, name, before)
    if party is None and kind == "UNNAMED":
        party = spoken_for(reading, head, text, before) or _side_told(reading, head, core, before)
    if kind == "UNNAMED" and (project := _named_project(reading, head)) is not None:
        kind, party = "ORG", party or project.party or project.name
    kinds = " ".join(c.lemma_ for c in head.children if c.dep_ == "appos" and c.pos_ == "NOUN")
    said = f"{source.described} {kinds}".strip().lower()
    return Speaker(name, kind, core, source.whole.entity_id if source.whole else None, party, None, said)


def _source(reading: Reading, head: Token, named: Token | None, core: Tokens, text: str) -> _Source:
    described = text if named is None else phrase(reading.doc.span(head.left_edge.i, head.right_edge.i + 1))
    entity = reading.entity_at.get((named or head).i)
    whole = entity if entity is not None and _covers(reading, entity, core) else None
    place = None if _opposes(head) else _place(whole, text)
    return _Source(head, named, text, described, entity, whole, place)


def _opposes(head: Token) -> bool:
    """Whether its words make a body one of the opposition, with a name others have: `the opposition party NASA`."""
    before = head.doc.lower[max(head.sent.start, head.i - 2) : head.i]  # wherever the parse hangs `opposition`
    return "opposition" in before or any(c.lower_ == "opposition" for c in head.lefts)


def _name(reading: Reading, source: _Source, before: Sequence[Speaker]) -> tuple[str, bool]:
    """The name, and whether words that only describe it stood before: `aid group Doctors at Hand`."""
    owned = source.text.split(" ", 1)[0].lower() in people.POSSESSIVES
    if source.whole is not None and not owned:
        name = source.whole.name
    elif source.named is not None:
        name = bare(source.text) or source.text  # "the agency A"
    else:
        name = name_of_body(reading, source.head, source.text, before)
    own = without_description(name) or name
    introduced = own != name and not owned
    return (own if introduced else name), introduced


def _place(whole: Entity | None, text: str) -> gazetteer.Place | None:
    """What a name stands for; nothing where the article has a person or a town of its own by that name."""
    if whole is not None and whole.party is None and whole.type in ("PERSON", "GPE"):
        return None
    return gazetteer.lookup(whole.name if whole and whole.party else text)


def _side(reading: Reading, source: _Source, name: str, before: Sequence[Speaker]) -> str | None:
    """The party that a source's words give it."""
    band = band_at(reading.bands, source.head.i)
    if source.named is not None and is_private(source.head) and source.place is None and band is None:
        return _private_party(reading, source.head, name, source.whole, before)
    if band is not None:
        return band
    if _opposes(source.head) and (source.named or source.head).pos_ == "PROPN":
        return " ".join(dropwhile(str.islower, name.split()))  # "opposition party Juwa"
    if source.place is not None:
        return source.place.party
    return party_of_words(reading, source.head, source.described, before)


def _own_side(
    reading: Reading, source: _Source, kind: ClaimantType, party: str | None, name: str, before: Sequence[Speaker]
) -> str | None:
    """The party; that of a medium is none, and that of a body without another is its own."""
    if kind != "ORG":
        return party
    if not is_country(party) and _is_medium(source.described, name):
        return None
    if party is None and source.head.lemma_.lower() != "media" and "news agency" not in source.described.lower():
        body = source.head if source.named is None else source.named
        return own_party(reading, body, name, source.whole, before)
    return party


def _is_medium(described: str, name: str) -> bool:
    """Whether a body is a newspaper or a station, by its name or by what stands before it."""
    called = described.removesuffix(name).lower().split()
    return name.split()[-1].lower() in people.NEWS or not people.MEDIA.isdisjoint(called)


def _side_told(reading: Reading, source: Token, core: Tokens, before: Sequence[Speaker]) -> str | None:
    """The party of `the spokesman` or `the source` by the words that introduced him: `a source in the police`."""
    if reading.doc.lower[core[0]] != "the" or source.lower_ not in people.SPOKESPEOPLE | _SOURCES | STAFF:
        return None
    for token in reversed(reading.doc[max(0, source.i - _FAR) : core[0]]):
        if token.lower_ != source.lower_:
            continue
        words = phrase(reading.doc.span(token.left_edge.i, token.right_edge.i + 1))
        if (party := party_of_words(reading, token, words, before)) is not None:
            return party
        start, end = token.left_edge.i, token.right_edge.i + _NEAR
        beside = (s for s in before if s.tokens is not None and s.type == "PERSON" and start <= s.tokens[0] <= end)
        if (spoke := next(beside, None)) is not None and spoke.party is not None:
            return spoke.party
    return None


def _without_clock(reading: Reading, head: Token, core: Tokens) -> Tokens:
    """The core without the time of day that a running report writes before it: `17:50 France`."""
    start, end = core
    while start < head.i and _CLOCK.fullmatch(reading.doc[start].text):
        start += 1
    while core[0] < start < head.i and reading.doc[start].text in _DASHES:
        start += 1
    return start, end


def _named_project(reading: Reading, head: Token) -> Entity | None:
    """The body in `the River Watch project`: what a common noun at the end of a name is called."""
    named = (reading.entity_at.get(c.i) for c in head.lefts if c.dep_ == "compound")
    body = next((entity for entity in named if entity is not None and entity.type == "ORG"), None)
    return body if head.lower_ in _PROJECTS else None


def _private_party(reading: Reading, head: Token, name: str, entity: Entity | None, before: Sequence[Speaker]) -> str:
    """The party of a private body: `the group, Iran Rights Monitor` is no office of the country in its name."""
    party = own_party(reading, head, name, entity, before) or name
    return name if is_country(party) else party


def _are_people(head: Token, core: Tokens) -> bool:
    """`Farmers complained`: a plural for people that opens a sentence, and that the model has taken for a name."""
    alone = core[1] - core[0] == 1 and head.pos_ == "PROPN" and head.i == head.sent.start
    return alone and head.lower_.endswith("s") and head.lower_.removesuffix("s") in ROLES


def _kind_of(source: _Source) -> ClaimantType:
    if source.named is not None:
        kind: ClaimantType = "ORG"
    else:
        kind = _kind(source.head, source.entity if source.whole or source.head.pos_ == "PROPN" else None)
    if source.place is not None and kind in ("UNNAMED", "ORG"):
        return "GPE" if source.place.type == "LOC" else source.place.type
    return kind


def _kind(head: Token, entity: Entity | None) -> ClaimantType:
    if entity is not None and entity.type == "LOC" and head.lower_ in people.PRIVATE_NAMES:
        return "ORG"  # "the Lake Front"
    if head.lower_ in people.OFFICE_ACRONYMS:
        return "UNNAMED"
    if entity is not None and entity.type in _TYPES and entity.type != "PERSON":
        return _TYPES[entity.type]
    plural = head.tag_ == "NNS" or (head.tag_ == "NNPS" and head.text.islower())
    several = plural and head.lower_ not in people.ANONYMOUS
    body = is_body(head) and head.lower_ not in people.GROUPS
    if not body and (head.lower_ in people.GROUPS or several or head.pos_ == "NUM"):
        return "GROUP"
    if body or head.pos_ == "PROPN":
        return "ORG"
    return "UNNAMED"


def _covers(reading: Reading, entity: Entity, core: Tokens) -> bool:
    words = [i for i in range(*core) if reading.doc[i].dep_ not in ("det", "case", "punct")]
    return all(reading.entity_at.get(i) is entity for i in words)
