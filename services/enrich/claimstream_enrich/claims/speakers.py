"""The speaker, and the words of its noun phrase."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from claimstream_enrich.asked import of_a_parse
from claimstream_enrich.claims import people
from claimstream_enrich.claims.bands import band_at, band_before
from claimstream_enrich.claims.hospitals import is_public
from claimstream_enrich.claims.lexicon import words
from claimstream_enrich.claims.reading import Reading, phrase
from claimstream_enrich.claims.statements import Tokens
from claimstream_schemas.article import Entity
from claimstream_schemas.claim import ClaimantType

if TYPE_CHECKING:
    from claimstream_enrich.tree import Token

_CUT = frozenset(("case", "relcl", "appos", "punct", "acl", "cc", "conj", "parataxis", "advcl", "npadvmod"))
DAYS = words("monday tuesday wednesday thursday friday saturday sunday january february march april june july august "
             "september october november december today yesterday tomorrow")  # fmt: skip
"""Names of days and months: no part of a speaker's own words. `may` is too often another word."""
_HEARD = frozenset(("tell", "inform", "assure", "remind", "brief"))
"""Verbs whose object only hears."""
_KEPT_PREPS = frozenset(("of", "for", "in", "at", "from", "on", "with"))


@dataclass(frozen=True, slots=True)
class Speaker:
    """Who a statement is by. `tokens` is where the words stand, `said` the words that describe them (for look-back)."""

    name: str
    type: ClaimantType
    tokens: Tokens | None
    entity_id: str | None = None
    party: str | None = None
    role: str | None = None
    said: str = ""


@of_a_parse
def core_of(head: Token) -> Tokens:
    """The noun phrase of a head without appositions and clauses, and with prepositions that belong to a name.

    Remembered, for one speaker is asked for by several rules, one after the other.
    """
    tokens = {head.i}
    for child in head.children:
        if child.text == "-" and child.i == head.i - 1:
            tokens.add(child.i)  # the hyphen of "Do-hyun"
            continue
        if child.dep_ == "npadvmod" and head.lower_ == "old":
            tokens |= {t.i for t in child.subtree}  # "a 24-year-old from Conakry"
            continue
        if child.dep_ in _CUT or (child.dep_ == "prep" and child.lower_ not in _KEPT_PREPS):
            continue
        if child.dep_ in ("amod", "acomp") and child.i > head.i:
            continue  # "sources familiar with the talks"
        if child.dep_ == "nummod" and child.i > head.i and head.text.islower():
            continue  # "A counts 210, the government 180"
        if child.dep_ == "prep" and any(child.doc.mark[head.i + 1 : child.i]):
            continue
        if child.dep_ == "prep" and any(_is_day(c) or _is_written(c) for c in child.children):
            continue  # "the institute on Friday", "the airline in a statement"
        tokens |= {t.i for t in child.subtree if not _is_cut(t, child) and not _is_day(t)}
    start, end = min(tokens), max(tokens) + 1
    gap = next((i for i in range(head.i, end) if i not in tokens), end)
    first = next((i + 1 for i in range(head.i, start - 1, -1) if i not in tokens), start)
    while gap - 1 > head.i and head.doc.words[gap - 1] == "(":
        gap -= 1  # "Coordinator of the agency (NEMA) in Kano"
    return first, gap


def _is_written(token: Token) -> bool:
    """Whether a preposition's object is where somebody says something, and no part of a name: `in a statement`."""
    return token.lemma_ in people.DOCUMENTS and token.head.lower_ == "in" and token.text.islower()


def _is_day(token: Token) -> bool:
    """A day or month that the parse has put into a name: `On Wednesday Peru said`; not that of `the Sunday Times`."""
    return token.lower_ in DAYS and token.ent_type_ != "ORG"


def _is_cut(token: Token, top: Token) -> bool:
    while token.i != top.i:
        if token.dep_ in ("relcl", "appos", "acl", "advcl"):
            return True
        token = token.head
    return False


def bare(text: str) -> str:
    """A noun phrase without its article or possessive."""
    words = text.split()
    while words and words[0].lower() in ("the", "a", "an", *people.POSSESSIVES):
        words = words[1:]
    return " ".join(words).strip(" ,")


def owner_before(reading: Reading, head: Token, before: Sequence[Speaker]) -> Speaker | None:
    """Whom `its` in a source points to: the last side or body named in the sentence before the word, else who spoke in
    the sentence before, else the last side or body named there, else who spoke last."""
    personal = any(t.lower_ in ("his", "her") for t in head.subtree)
    fits = ("PERSON", "UNNAMED") if personal else ("ORG", "GPE", "NORP", "GROUP")
    start = reading.doc[max(0, head.sent.start - 1)].sent.start
    spoke = (s for s in reversed(before) if s.type in fits)
    last = next(spoke, None)
    if (here := _last_owner(reading, head.left_edge.i, head.sent.start)) is not None:
        return here
    if last is not None and last.tokens is not None and start <= last.tokens[0] < head.sent.start and last.party:
        return last
    beside = None if personal else _body_beside(reading, head)
    return beside or _last_owner(reading, head.sent.start, start, also=False) or last


def _body_beside(reading: Reading, head: Token) -> Speaker | None:
    """The last body named in the sentence before a word, in whatever place: `the tents of X, according to its head`."""
    for i in range(head.left_edge.i - 1, head.sent.start - 1, -1):
        entity = reading.entity_at.get(i)
        if entity is not None and entity.type == "ORG" and not reading.is_outlet(entity.name):
            party = entity.party or _of_its_own(entity)
            spelled = bare(phrase(reading.doc.span(*core_of(reading.doc[i]))))
            if party == entity.name and spelled.endswith(f" {party}"):
                party = spelled  # "the Peruvian Red Cross"
            return Speaker(party, "ORG", None, entity.entity_id, party) if party else None
    return None


def _last_owner(reading: Reading, end: int, start: int, *, also: bool = True) -> Speaker | None:
    """The last side or body named in a range of tokens; `also`: or a house without a name."""
    modifying: Speaker | None = None
    for i in range(end - 1, start - 1, -1):
        token = reading.doc[i]
        if token.pos_ == "NOUN" and also and token.lemma_.lower() in people.HOUSES:
            if is_prominent(token) or modifying is not None:
                return modifying if modifying is not None else _house(reading, token)
            modifying = _house(reading, token)  # "A treated 12 at the hospital, its director said"
            continue
        entity = reading.entity_at.get(i)
        band = band_at(reading.bands, i)
        told = entity is not None and (band or entity.type in ("ORG", "GPE", "NORP")) and is_prominent(token)
        if entity is not None and told and not reading.is_outlet(entity.name):
            party = entity.party or band or reading.party_in(entity.name) or _of_its_own(entity)
            owner = Speaker(entity.name, "GPE" if entity.type == "GPE" else "ORG", None, entity.entity_id, party)
            if token.dep_ != "amod" or token.head.lemma_.lower() in people.BODIES | people.PERSON_WORDS:
                return owner
            modifying = modifying or owner  # "Peru sank 20 Chilean boats, its navy said"
        if token.pos_ == "NOUN" and token.dep_ in ("nsubj", "nsubjpass", "poss") and (force := _force(reading, token)):
            return force
    return modifying


def _force(reading: Reading, noun: Token) -> Speaker | None:
    """An army or a militia without a name: the state's near it, the band named last; None of other nouns."""
    lemma, said = noun.lemma_.lower(), bare(phrase(reading.doc.span(*core_of(noun))))
    if lemma in people.FORCES:
        party = reading.party_in(said) or reading.state_of(noun)
    elif lemma in people.IRREGULAR_FORCES:
        party = reading.party_in(said) or band_before(reading.bands, noun)
    else:
        return None
    return Speaker(said, "ORG", None, None, party, None, said.lower()) if party else None


def _of_its_own(entity: Entity) -> str | None:
    """The name of a body that is no office of a state."""
    return (
        entity.name if entity.type == "ORG" and people.STATE_OFFICES.isdisjoint(entity.name.lower().split()) else None
    )


def _house(reading: Reading, noun: Token) -> Speaker:
    """A hospital, school or company without a name as the owner of what follows: its own side, and no state's."""
    words = bare(phrase(reading.doc.span(*core_of(noun))))
    party = reading.party_in(words) or (reading.state_of(noun) if is_public(noun) else None)
    return Speaker(words, "ORG", None, None, party, None, words.lower())


def is_prominent(token: Token) -> bool:
    """Subjects and owners are pointed at; places in a side phrase and those who are told something are not."""
    while token.dep_ in ("compound", "nmod", "amod", "flat", "appos") and token.head.i != token.i:
        token = token.head
    if token.dep_ == "dobj" and token.head.lemma_ in _HEARD:
        return False  # "told the Example Times"
    return token.dep_ in ("nsubj", "nsubjpass", "poss", "dobj", "conj", "ROOT", "agent")
