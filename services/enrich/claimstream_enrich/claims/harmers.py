"""Whose doing a loss was: the side that killed, captured or destroyed, which is not the side that lost."""

from __future__ import annotations

from typing import TYPE_CHECKING

from claimstream_enrich.claims.lexicon import words
from claimstream_enrich.claims.reading import Reading

if TYPE_CHECKING:
    from claimstream_enrich.tree import Token

_HARMING = words("kill capture destroy wound injure detain arrest shoot strike hit shell bomb hold seize abduct down "
                 "sink eliminate neutralise neutralize liquidate")  # fmt: skip
_ATTACKS = words("strike shelling attack raid bombing bombardment airstrike fire gunfire missile drone rocket "
                 "artillery mortar ambush assault offensive salvo barrage")  # fmt: skip
_PRONOUNS = words("its his her their our")
_OWN = words("it they we he she")
_PLACING = words("in at near across inside on against off outside")
_BY = words("by in from during after under")


def subject_of(verb: Token) -> Token | None:
    """The subject of an active verb, also one it shares with the verb it is joined to."""
    while verb.pos_ in ("VERB", "AUX"):
        subject = next((c for c in verb.children if c.dep_ == "nsubj"), None)
        if subject is not None or verb.dep_ != "conj" or any(c.dep_ == "nsubjpass" for c in verb.children):
            return subject
        verb = verb.head
    return None


def harmer_of(reading: Reading, signal: Token, claimant: str | None) -> str | None:
    """The country or group that did what a figure counts; None where the text does not say."""
    if signal.pos_ == "VERB" and signal.lemma_.lower() in _HARMING:
        for arm in _arms(signal):
            if (party := side_of(reading, arm, claimant)) is not None:
                return party
    return _of_attack(reading, signal, claimant)


def _arms(verb: Token) -> list[Token]:
    """The subject of an active verb, or whom a passive one names with `by`."""
    passive = any(c.dep_ in ("auxpass", "nsubjpass") for c in verb.children)
    by = [g for c in verb.children if c.dep_ == "agent" or c.lower_ == "by" for g in c.children if g.dep_ == "pobj"]
    subject = None if passive or by else subject_of(verb)
    return by if subject is None or subject.pos_ == "NUM" else [subject]


def _of_attack(reading: Reading, signal: Token, claimant: str | None) -> str | None:
    """The side whose attack it was: `died in an Israeli air strike`."""
    for token in (signal, signal.head):
        for child in token.children:
            if child.dep_ in ("prep", "agent") and child.lower_ in _BY:
                for noun in child.children:
                    if noun.dep_ == "pobj" and noun.lemma_.lower() in _ATTACKS:
                        return side_of(reading, noun, claimant)
    return None


def side_of(reading: Reading, noun: Token, claimant: str | None) -> str | None:
    """The side of those who act: `its troops` are the claimant's; None of several."""
    if noun.lower_ in _OWN or any(c.dep_ == "poss" and c.lower_ in _PRONOUNS for c in noun.children):
        return claimant
    named: set[str] = set()
    for token in noun.subtree:
        if token.dep_ in ("relcl", "acl", "appos") or token.lower_ in _PLACING:
            break  # "Kenyan troops in Somalia", "a crush at a stadium in Ghana"
        if party := reading.party_at.get(token.i):
            named.add(party)
    return named.pop() if len(named) == 1 else None


def foe_of(party: str | None, opposed: frozenset[frozenset[str]]) -> str | None:
    """The only side that stands against a party."""
    foes = {other for pair in opposed if party in pair for other in pair if other != party}
    return next(iter(foes)) if len(foes) == 1 else None
