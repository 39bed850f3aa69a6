"""A person who speaks: the name, the office beside it, and the side."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from claimstream_enrich.claims import people
from claimstream_enrich.claims.introduced import led_by, party_of_introduction
from claimstream_enrich.claims.named_countries import is_country
from claimstream_enrich.claims.office_states import headed
from claimstream_enrich.claims.parties import guessed_party, is_opposed, party_of_words, spoken_for, stated_party
from claimstream_enrich.claims.person_names import calls_himself, is_name_part
from claimstream_enrich.claims.reading import Reading, phrase
from claimstream_enrich.claims.speakers import Speaker, bare, core_of
from claimstream_enrich.claims.statements import Tokens
from claimstream_enrich.enrichers.affiliation import is_introduced
from claimstream_schemas.article import Entity

if TYPE_CHECKING:
    from claimstream_enrich.tree import Token


_LONGEST = 5
"""Tokens of a title."""
_TITLES = people.PERSON_WORDS | people.STATE_OFFICES
_NAMING = frozenset(("NOUN", "ADJ", "PROPN"))


def person_claimant(reading: Reading, head: Token, last: Token, core: Tokens, before: Sequence[Speaker]) -> Speaker:
    """The speaker for a source `head` whose name ends in `last`; `core` are the words of the source."""
    entity = reading.entity_at.get(last.i)
    first = last.i
    while first - 1 >= 0 and (is_name_part(reading, first - 1, last) or _is_hyphen(reading.doc.words, first - 1)):
        first -= 1
    written = phrase(reading.doc.span(first, last.i + 1))
    longer = entity is not None and entity.type == "PERSON" and len(entity.name.split()) >= len(written.split())
    name = entity.name if entity is not None and longer else written
    known = next((s for s in reversed(before) if s.type == "PERSON" and last.lower_ in s.name.lower().split()), None)
    if known is not None and len(known.name.split()) > len(name.split()):
        name = known.name
    office = _office_before(head) if head.i == last.i else None
    if office is not None:
        head, core = office, (core_of(office)[0], last.i + 1)
    own = _role(reading, head, last, first, core)
    role = own or (known.role if known else None)
    party = _side_of_person(reading, head, own or "", entity, known, before)
    party = None if party == name else party
    if party is None:
        party = spoken_for(reading, head, own or "", before)
    identity = entity.entity_id if entity is not None and name == entity.name else None
    tokens = (min(core[0], first), max(core[1], last.i + 1) if last.i <= core[1] else last.i + 1)
    ranks = [t.text for t in reading.doc[max(0, first - 2) : first] if people.is_rank(t.lower_.rstrip("."))]
    return Speaker(name, "PERSON", tokens, identity, party, role, " ".join((role or "", *ranks, name)).lower())


def _is_hyphen(words: Sequence[str], at: int) -> bool:
    """Whether a token joins the parts of a name that the parse has cut: the hyphen of `Do-hyun`, and the `Do`."""
    joins = words[at] == "-" and at > 0 and words[at - 1][:1].isupper()
    return joins or (words[at + 1] == "-" and words[at][:1].isupper())


def _side_of_person(
    reading: Reading, head: Token, role: str, entity: Entity | None, known: Speaker | None, before: Sequence[Speaker]
) -> str | None:
    """The party of a person whose words of office are `role`; `known` is the same who spoke before."""
    if head.lemma_.lower() in people.UNKNOWN or calls_himself(head):
        bands = {band for _, band in reading.bands}
        start = reading.paragraph_start(head)
        spoke = (s.party for s in reversed(before) if s.tokens is not None and s.tokens[0] >= start)
        return next((party for party in spoke if party in bands), None)  # in the message of a band
    same = known if known is not None and entity is not None and known.entity_id == entity.entity_id else None
    party = (
        stated_party(reading, head, role, before)
        or (same.party if same is not None else None)
        or _party_of_entity(reading, head, role, entity)
        or (known.party if known else None)
        or led_by(reading, head)
        or guessed_party(reading, head, role)
    )
    if party is not None or entity is None or same is not None or is_opposed(reading, head, role):
        return party  # asked anew for each turn of a long interview, it would take quadratic time
    return party_of_introduction(reading, entity, lambda title: party_of_words(reading, title, "", before))


def _party_of_entity(reading: Reading, head: Token, role: str, entity: Entity | None) -> str | None:
    """The party that the article gives a person; where only the scene of an office suggests it, the office's state."""
    if entity is None or entity.type != "PERSON" or entity.party is None:
        return None
    spans = [(mention.start, mention.end) for mention in entity.mentions]
    at_home = entity.party == reading.home and headed(reading, reading.paragraph_start(head)) is None
    if at_home or not is_country(entity.party) or is_introduced(reading.article.text, spans):
        return entity.party
    return guessed_party(reading, head, role) or entity.party


def _office_before(name: Token) -> Token | None:
    """`director` in `the director of Example Hospital, X`, where the parse hangs the name from the hospital."""
    if name.dep_ != "appos":
        return None
    above = (a for a in list(name.ancestors)[:4] if a.pos_ in ("NOUN", "PROPN"))
    return next((a for a in above if a.lemma_.lower() in people.PERSON_WORDS and a.i < name.i), None)


def _torn_title(reading: Reading, first: int) -> str | None:
    """The lower-case title right before a name that the parse hangs from the clause before: `50 remain, agency head X
    told reporters`."""
    doc, start = reading.doc, first
    if not first or doc[first - 1].lemma_.lower() not in _TITLES:
        return None
    while start > max(0, first - _LONGEST) and doc.pos[start - 1] in _NAMING and doc.words[start - 1].islower():
        start -= 1
    return phrase(doc.span(start, first)) if doc.word(start - 1) == "," else None


def _role(reading: Reading, head: Token, last: Token, first: int, core: Tokens) -> str | None:
    """What stands before the name, or beside it between commas."""
    doc = reading.doc
    if last.i != head.i:
        end = next((i for i in range(head.i + 1, first) if doc[i].dep_ == "appos" or doc[i].text == ","), first)
        return bare(phrase(doc.span(core[0], end))) or None
    if core[0] < first and (title := bare(phrase(doc.span(core[0], first)))):
        return title
    if torn := _torn_title(reading, first):
        return torn
    for child in head.children:
        if child.dep_ == "appos" and child.i > head.i and child.pos_ in ("NOUN", "PROPN"):
            return bare(phrase(doc.span(child.left_edge.i, core_of(child)[1]))) or None
        if child.dep_ == "relcl" and child.lemma_ in people.LEADING:
            return phrase(doc.span(child.i, child.right_edge.i + 1)).rstrip(" ,")
    return None
