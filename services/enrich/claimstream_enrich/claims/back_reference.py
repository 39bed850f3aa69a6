"""Whom a pronoun or a definite description points back to, among the speakers before."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import TYPE_CHECKING

from claimstream_enrich.claims import people
from claimstream_enrich.claims.body_kinds import is_state_body
from claimstream_enrich.claims.introduced import body_before, country_before, is_association, person_before
from claimstream_enrich.claims.named_countries import is_country
from claimstream_enrich.claims.private_bodies import private_party
from claimstream_enrich.claims.reading import Reading, phrase
from claimstream_enrich.claims.speakers import Speaker, bare, core_of
from claimstream_enrich.claims.statements import Tokens
from claimstream_schemas import gazetteer

if TYPE_CHECKING:
    from claimstream_enrich.tree import Token

_WORD = re.compile(r"\w+")
_IDLE = frozenset(("same", "-", "based"))
"""Words before a noun that do not tell one body from another: `the Oslo-based monitor`."""
_ARMIES = frozenset(("army", "military"))
_REACH = 150
"""Tokens before a sentence in which a body it calls back stands."""


def antecedent(pronoun: Token, before: Sequence[Speaker]) -> Speaker | None:
    """The last speaker a pronoun can mean."""
    word = pronoun.lower_
    if word in people.MALE_FEMALE:
        return next((s for s in reversed(before) if s.type == "PERSON" or (s.type == "UNNAMED" and _is_human(s))), None)
    if word in people.PLURAL:
        several = (s for s in reversed(before) if s.type == "GROUP")
        return next(several, None) or next((s for s in reversed(before) if s.type != "PERSON"), None)
    return next((s for s in reversed(before) if s.type in ("ORG", "GPE", "NORP") and not _is_plural(s)), None)


def _is_human(speaker: Speaker) -> bool:
    """Whether one without a name is no paper: `An earlier statement had spoken of six dead`."""
    return people.DOCUMENTS.isdisjoint(_WORD.findall(speaker.said)[-1:])


def _is_plural(speaker: Speaker) -> bool:
    """Whether a body is several, which `it` can't mean: `Hospitals took in 4,100`."""
    last = speaker.said.split()[-1:]
    return speaker.entity_id is None and any(w.endswith("s") and w[:-1] in people.BODIES for w in last)


def pointed_at(reading: Reading, head: Token, core: Tokens, before: Sequence[Speaker]) -> Speaker | None:
    """Whom `the ministry`, `the UN official` or `the company` points back to; None for new descriptions."""
    doc = reading.doc
    if _is_aged(head) and doc.lower[head.left_edge.i] == "the":
        return _spoke_here(reading, head, before)
    named = head.pos_ == "PROPN" and not head.text.islower() and not _is_capital_only(reading, head, core)
    if named or head.tag_ == "NNS" or doc[core[0]].lower_ not in ("the", "this", "that"):
        return None
    if phrase(doc.span(core[0] + 1, core[1])).lower() in people.HEADS_OF_STATE:
        return next((s for title in people.SUPREME if (s := person_before(reading, head, title, (), None))), None)
    lemma = head.lemma_.lower()
    if lemma in people.STATIONS or _is_parent(head):
        return _spoke_here(reading, head, before)
    if any(doc[i].dep_ in ("prep", "poss") for i in range(*core) if i != head.i):
        return None
    if lemma in people.COUNTRIES and core[1] - core[0] == 2:
        return country_before(reading, head)
    party = reading.party_in(phrase(doc.span(core[0], core[1])))
    modifiers = [doc[i].lower_ for i in range(core[0] + 1, head.i) if not reading.party_in(doc[i].text)]
    fitting = [s for s in reversed(before) if party is None or s.party == party]
    if lemma in people.PERSON_WORDS:
        known = _person(lemma, modifiers, [s for s in fitting if s.type in ("PERSON", "UNNAMED")])
        return known or person_before(reading, head, lemma, modifiers, party)
    modifiers = [m for m in modifiers if m not in _IDLE]
    ends = any(e.type == "ORG" and e.name.lower().endswith(f" {lemma}") for e in reading.entities)
    if people.is_trading(lemma) and not modifiers and (firm := _taken_for_a_person(reading, head, before)) is not None:
        return firm
    if lemma in people.ANY_BODY and (own := _whose_doing(reading, head)) is not None:
        return own
    if lemma in people.BODIES | people.ANY_BODY or people.is_private(lemma) or ends:
        return _body(reading, head, lemma, modifiers, _bodies(reading, fitting), party)
    return None


def _whose_doing(reading: Reading, head: Token) -> Speaker | None:
    """The body that tells what it did: `Example Aid had treated 19 people, the aid group said`."""
    told = (c for c in head.head.children if c.dep_ == "ccomp" and c.i < head.i)
    named = (c for clause in told for c in clause.children if c.dep_ == "nsubj" and c.pos_ == "PROPN")
    subject = next(named, None) if head.dep_ == "nsubj" else None
    entity = reading.entity_at.get(subject.i) if subject is not None else None
    if subject is None or entity is None or entity.type != "ORG":
        return None
    party = entity.party or entity.name
    return Speaker(entity.name, "ORG", core_of(subject), entity.entity_id, party, None, entity.name.lower())


def _is_capital_only(reading: Reading, head: Token, core: Tokens) -> bool:
    """Whether a noun bears a capital only out of respect: `the Ministry stated`, `the Minister noted`."""
    office = head.lemma_.lower() in people.PERSON_WORDS | people.BODIES | people.ANY_BODY
    entity = reading.entity_at.get(head.i)
    return office and core[1] - core[0] == 2 and (entity is None or entity.name == head.text)


def _bodies(reading: Reading, fitting: Sequence[Speaker]) -> list[Speaker]:
    """The bodies among speakers, and those whose people spoke: `Example Aid's coordinator said. The group warned`."""
    found: list[Speaker] = []
    for speaker in fitting:
        own = speaker.type == "PERSON" and speaker.party is not None and not is_country(speaker.party)
        named = (e for e in reading.entities if e.name == speaker.party and e.type == "ORG")
        entity = next(named, None) if own else None
        if entity is not None:
            party = entity.party or entity.name
            found.append(Speaker(entity.name, "ORG", speaker.tokens, entity.entity_id, party, None, party.lower()))
        elif speaker.type == "ORG":
            found.append(speaker)
    return found


def _taken_for_a_person(reading: Reading, head: Token, before: Sequence[Speaker]) -> Speaker | None:
    """The firm whose name looks like a person's: who spoke in the sentence before without an office and is called `the
    company` now."""
    last = before[-1] if before else None
    start = reading.doc[max(0, head.sent.start - 1)].sent.start
    if last is None or last.type != "PERSON" or last.tokens is None or last.role or last.party:
        return None
    near = start <= last.tokens[0] < head.sent.start and " " in last.name
    near = near and reading.doc.word(last.tokens[1]) != ","  # "Ana Paz, 34, said"
    return Speaker(last.name, "ORG", last.tokens, last.entity_id, last.name, None, last.said) if near else None


def _is_aged(head: Token) -> bool:
    """`the 34-year-old`, whether it is one token or five."""
    return head.lower_.endswith("year-old") or (head.lower_ == "old" and head.doc.word(head.i - 2) == "year")


def _is_parent(head: Token) -> bool:
    """`the mother of four`."""
    of = (g for c in head.children if c.lower_ == "of" for g in c.children)
    return head.lemma_.lower() in ("mother", "father", "parent") and any(g.pos_ == "NUM" for g in of)


def _spoke_here(reading: Reading, head: Token, before: Sequence[Speaker]) -> Speaker | None:
    """The person who spoke last in the paragraph, called by what he is: `the monarch said`, `the 34-year-old added`."""
    last = next((s for s in reversed(before) if s.tokens is not None), None)
    here = last is not None and last.tokens is not None and last.tokens[0] >= reading.paragraph_start(head)
    return last if here and last is not None and last.type == "PERSON" else None


def namesake(name: Token, core: Tokens, before: Sequence[Speaker]) -> Speaker | None:
    """The person who spoke before and bears a name of one word, whichever of the names it is: `Baek` of Baek Il-woo."""
    if name.pos_ != "PROPN" or core[1] - core[0] > 1 or gazetteer.lookup(name.text) is not None:
        return None
    persons = (s for s in reversed(before) if s.type == "PERSON")
    return next((s for s in persons if name.lower_ in _WORD.findall(s.name.lower())), None)


def _person(lemma: str, modifiers: Sequence[str], fitting: Sequence[Speaker]) -> Speaker | None:
    described = " ".join((*modifiers, lemma))
    known = next((s for s in fitting if _is_called(s, described)), None)
    if known is None and lemma in people.ANYBODY and not modifiers:
        return next(iter(fitting), None)
    if known is None and not modifiers:
        known = next((s for s in fitting if _is_called(s, lemma)), None)
    if known is None and (short := people.SHORT_RANKS.get(lemma)) is not None:
        known = next((s for s in fitting if short in _WORD.findall(s.said)), None)
    if known is None and fitting and fitting[0].type == "PERSON" and fitting[0].role is None:
        return fitting[0]  # a name without a title, then a title without a name
    return known


def _is_called(speaker: Speaker, noun: str) -> bool:
    """Whether a speaker is described by a noun, and not only by whose he is: `the government's agency`."""
    said = speaker.said
    at = said.find(noun)
    end = at + len(noun)
    return at >= 0 and not said.startswith(("'s", "’s"), end) and not said[end : end + 1].isalpha()


def _body(
    reading: Reading,
    head: Token,
    lemma: str,
    modifiers: Sequence[str],
    fitting: Sequence[Speaker],
    party: str | None,
) -> Speaker | None:
    """The body that a noun with its `modifiers` calls back; `party` is the side that the noun's own words name."""
    called = (s for s in fitting if _is_called(s, lemma) and all(m in s.said for m in modifiers))
    known = next((s for s in called if not _is_band_s(lemma, s.party)), None)
    for found in (_named, _told_of) if known is None else ():
        body = found(reading, head, lemma, modifiers)
        if body is not None and not _are_apart(party, body.party):
            return body
    any_body = lemma in people.ANY_BODY | people.WATCHERS or people.is_trading(lemma)
    if known is None and any_body and people.CALLINGS.issuperset(modifiers):
        trading = (
            s for s in fitting if people.is_trading(lemma) and any(map(people.is_trading, _WORD.findall(s.said)))
        )
        business = people.is_trading(lemma)
        private = (s for s in fitting if lemma not in people.PRIVATE or not is_country(s.party))
        private = (s for s in private if not (business and is_association(s.name)))
        spoke = next(trading, None) or next(private, None)
        return _nearer(reading, head, spoke, body_before(reading, head, trading=business))
    return known


def _is_band_s(lemma: str, party: str | None) -> bool:
    """Whether an army is no state's: "the army" is the state's, and not the Example Liberation Army."""
    return lemma in _ARMIES and not is_country(party)


def _are_apart(party: str | None, other: str | None) -> bool:
    """Whether two bodies are of two states: `the Lebanese army` goes back to no `Israeli army`."""
    return party != other and is_country(party) and is_country(other)


def _nearer(reading: Reading, head: Token, spoke: Speaker | None, named: Speaker | None) -> Speaker | None:
    """Between the body that spoke last and the one named last: who spoke, unless the other is what the sentence
    before, or this one, is about."""
    if spoke is None or named is None or spoke.tokens is None or named.tokens is None:
        return spoke or named
    start, at = reading.doc[max(0, head.sent.start - 1)].sent.start, named.tokens[0]
    return named if at >= start > spoke.tokens[0] and is_subject(reading.doc[at]) else spoke


def is_subject(name: Token) -> bool:
    """Whether a name is the subject of a clause or part of it: `Four Red Cross drivers were hurt`."""
    while name.dep_ in ("compound", "nmod", "amod", "flat") and name.head.i != name.i:
        name = name.head
    return name.dep_ in ("nsubj", "nsubjpass")


def _told_of(reading: Reading, head: Token, lemma: str, modifiers: Sequence[str]) -> Speaker | None:
    """The same noun before with a side in its own words: `near the US embassy ... the embassy said`."""
    for token in reversed(reading.doc[max(0, head.sent.start - _REACH) : head.left_edge.i]):
        if token.lemma_.lower() != lemma or token.pos_ not in ("NOUN", "PROPN"):
            continue
        own = private_party(reading, token) if lemma not in people.FORCES and not modifiers else None
        if own is not None:
            return Speaker(own, "ORG", None, None, own, None, f"{own} {lemma}".lower())
        words = phrase(reading.doc.span(*core_of(token)))
        party = reading.party_in(words)
        if lemma in people.FORCES and not is_country(party):
            continue  # "the army" is the state's, and not the Example Liberation Army
        if party and all(m in words.lower() for m in modifiers):
            return Speaker(bare(words), "ORG", None, None, party, None, words.lower())
    return None


def _named(reading: Reading, head: Token, lemma: str, modifiers: Sequence[str]) -> Speaker | None:
    """The last body of the text before whose name holds the noun: `Brown Hospital` for `the hospital`."""
    best = None
    bands = {band for _, band in reading.bands} if lemma in people.FORCES else frozenset[str]()
    for entity in reading.entities:
        words = entity.name.lower().split()
        if lemma not in words or "-" in words or not all(m in words for m in modifiers):
            continue  # "Example Alliance - Update 4" is a heading
        if _is_band_s(lemma, entity.party) or entity.name in bands:
            continue  # "the army" is the state's, and not the Example Liberation Army
        for mention in entity.mentions:
            if mention.start < head.idx and (best is None or mention.start > best[0]):
                best = (mention.start, entity)
    if best is None:
        return None
    entity = best[1]
    party = entity.party or (reading.state_of(head) if is_state_body(entity.name) else entity.name)
    return Speaker(entity.name, "ORG", None, entity.entity_id, party, None, entity.name.lower())
