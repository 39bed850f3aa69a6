"""Whose doing a loss was: the side that killed, captured or destroyed, which is not the side that lost."""

from __future__ import annotations

from typing import TYPE_CHECKING

from claimstream_enrich.claims import people, predicates
from claimstream_enrich.claims.bands import band_at, band_before, is_irregular
from claimstream_enrich.claims.lexicon import words
from claimstream_enrich.claims.named_countries import is_country
from claimstream_enrich.claims.reading import Reading
from claimstream_enrich.claims.statements import overlapping

if TYPE_CHECKING:
    from claimstream_enrich.tree import Token

_HARMING = words("kill capture destroy wound injure detain arrest shoot strike hit shell bomb hold seize abduct down "
                 "sink eliminate neutralise neutralize liquidate take ambush execute massacre behead slay gun "
                 "burn raid storm set torpedo flatten damage obliterate gut hurt pound knock bring "
                 "loot") | predicates.HARMING  # fmt: skip
_LOSING = words("lose suffer mourn bury")
ATTACKS = words("strike shelling attack raid bombing bombardment airstrike fire gunfire missile drone rocket "
                 "artillery mortar ambush assault offensive salvo barrage")  # fmt: skip
_PRONOUNS = words("its his her their our")
_OWN = words("it they we he she")
_THIRD = frozenset(("it", "its", "they", "their", "them", "he", "his", "she", "her"))
_PLACING = words("in at near across inside on against off outside")
_BY = words("by in from during after under")
_WHEN = words("when as after")
_CONTROLLING = words("of for from")
"""Prepositions after which the object before them acts: `accused X of sending`, `blamed X for killing`."""
ASSAILANTS = words("attacker assailant raider gunman")
_TROOPS = words("troops forces soldiers servicemen defences defenses")
_REACH = 6
"""Verbs between a verb and the one that has its subject."""


def subject_of(verb: Token) -> Token | None:
    """The subject of an active verb: its own, one it shares with the verb it is joined to or depends on (`claimed to
    have killed`, `fired, wounding 3`, `accused X of sending 90`), or what its relative pronoun stands for."""
    for _ in range(_REACH):
        if verb.pos_ not in ("VERB", "AUX"):
            return None
        subject = next((c for c in verb.children if c.dep_ == "nsubj"), None)
        if subject is not None:
            return _meant(subject, verb)
        if any(c.dep_ == "nsubjpass" for c in verb.children):
            return None
        if verb.dep_ == "pcomp" and verb.head.lower_ in _CONTROLLING:
            verb = verb.head.head
            held = next((c for c in verb.children if c.dep_ == "dobj"), None)
            if held is not None:
                return held
        elif verb.dep_ in ("conj", "xcomp") or (verb.dep_ == "advcl" and verb.tag_ == "VBG"):
            verb = verb.head
        else:
            return None
    return None


def _meant(subject: Token, verb: Token) -> Token:
    """What a relative pronoun stands for: `MONUSCO, the UN mission, which has 900 troops`."""
    return verb.head if subject.tag_ in ("WDT", "WP") and verb.dep_ == "relcl" else subject


def is_armed(arm: Token) -> bool:
    """Whether those who struck are an attack, a weapon or a force: such a loss is no crime of one person."""
    return arm.lemma_.lower() in ATTACKS or arm.lower_ in _TROOPS or arm.lemma_.lower() in people.FORCES


def strikes_back(verb: Token) -> bool:
    """Whether those who lost people do harm themselves: `lost five men and killed eight`."""
    harms = verb.lemma_.lower() in _HARMING and verb.dep_ == "conj" and any(c.dep_ == "dobj" for c in verb.children)
    return harms and verb.head.lemma_.lower() in _LOSING


def harmer_of(reading: Reading, signal: Token, claimant: str | None) -> str | None:
    """The country or group that did what a figure counts; None where the text does not say."""
    if signal.pos_ == "VERB" and signal.lemma_.lower() in _HARMING:
        for arm in _arms(signal):
            if (party := side_of(reading, arm, claimant)) is not None:
                return party
    return _of_attack(reading, signal, claimant) or _of_scene(reading, signal, claimant)


def struck_before(reading: Reading, group: Token, claimant: str | None) -> str | None:
    """The side whose blow the sentences before in the paragraph tell of last: `Kenyan jets bombed a market. A doctor
    said 16 people died`."""
    doc = reading.doc
    for i in range(group.sent.start - 1, reading.paragraph_start(group) - 1, -1):
        if doc.pos[i] == "VERB" and doc.small_lemma[i] in _HARMING:
            return next((p for arm in _arms(doc[i]) if (p := side_of(reading, arm, claimant)) is not None), None)
    return None


def _of_scene(reading: Reading, signal: Token, claimant: str | None) -> str | None:
    """The side whose attack the clause above or below tells of: `a Kenyan air strike on a market, where six died`,
    `six died when Kenyan jets struck a market`."""
    for clause in signal.children:
        if clause.dep_ == "advcl" and clause.lemma_.lower() in _HARMING and _is_when(clause):
            return next((p for arm in _arms(clause) if (p := side_of(reading, arm, claimant)) is not None), None)
    if signal.dep_ != "relcl" or not any(c.lower_ == "where" for c in signal.children):
        return None
    near = (t for _, t in zip(range(_REACH), (signal.head, *signal.head.ancestors), strict=False) if t.pos_ != "VERB")
    attack = next((t for t in near if t.lemma_.lower() in ATTACKS), None)
    return side_of(reading, attack, claimant) if attack is not None else None


def _is_when(clause: Token) -> bool:
    return any(c.lower_ in _WHEN for c in clause.children)


def _arms(verb: Token) -> list[Token]:
    """The subject of an active verb, or whom a passive one names with `by`."""
    passive = any(c.dep_ in ("auxpass", "nsubjpass") for c in verb.children)
    by = [g for c in verb.children if c.dep_ == "agent" or c.lower_ == "by" for g in c.children if g.dep_ == "pobj"]
    subject = None if passive or by else subject_of(verb)
    counted = subject is None or subject.pos_ == "NUM" or any(c.dep_ == "nummod" for c in subject.children)
    return by if subject is None or counted else [subject]  # "71 soldiers killed"


def _of_attack(reading: Reading, signal: Token, claimant: str | None) -> str | None:
    """The side whose attack it was: `died in an Israeli air strike`."""
    for token in (signal, signal.head):
        for child in token.children:
            if child.dep_ in ("prep", "agent") and child.lower_ in _BY:
                for noun in child.children:
                    if noun.dep_ == "pobj" and noun.lemma_.lower() in ATTACKS:
                        return side_of(reading, noun, claimant)
    return None


def is_anothers(reading: Reading, pronoun: Token) -> bool:
    """Whether a pronoun of the third person is quoted: who is quoted says `we` of its own side."""
    return pronoun.lower_ in _THIRD and bool(overlapping(reading.quotes, pronoun.i, pronoun.i + 1))


def side_of(reading: Reading, noun: Token, claimant: str | None) -> str | None:
    """The side of those who act: `its troops` are the claimant's; None of several."""
    own = noun if noun.lower_ in _OWN else next((c for c in noun.children if c.dep_ == "poss"), noun)
    if own.lower_ in _OWN or own.lower_ in _PRONOUNS:
        return None if is_anothers(reading, own) else claimant
    named: set[str] = set()
    if noun.left_edge.lower_ == "and":
        return None  # one of two whose other name the parse leaves outside
    for token in noun.subtree:
        if token.dep_ in ("relcl", "acl", "appos") or token.lower_ in _PLACING:
            break  # "Kenyan troops in Somalia", "a crush at a stadium in Ghana"
        if party := reading.party_at.get(token.i) or band_at(reading.bands, token.i):
            named.add(party)
    if not named:
        return force_of(reading, noun, claimant)
    return named.pop() if len(named) == 1 else None


def force_of(reading: Reading, noun: Token, claimant: str | None) -> str | None:
    """The side of a force without a name: `the army` is the claimant's or the country's, `the rebels` the band's."""
    lemma = noun.lemma_.lower()
    if lemma in people.FORCES or noun.lower_ in _TROOPS:
        return claimant if is_country(claimant) else reading.home
    if lemma in ASSAILANTS:
        return band_before(reading.bands, noun)
    if is_irregular(noun) or lemma in people.IRREGULAR_FORCES:
        own = not is_country(claimant) and claimant is not None
        return claimant if own else band_before(reading.bands, noun)
    return None


def are_helped(reading: Reading, signal: Token, claimant: str | None) -> bool:
    """Whether helpers from abroad tell whom they have rescued: `A Peruvian team pulled six out, its leader said`."""
    helper = subject_of(signal) if signal.pos_ == "VERB" and reading.home not in (None, claimant) else None
    return helper is not None and side_of(reading, helper, claimant) == claimant


def foe_of(party: str | None, opposed: frozenset[frozenset[str]]) -> str | None:
    """The only side that stands against a party."""
    foes = {other for pair in opposed if party in pair for other in pair if other != party}
    return next(iter(foes)) if len(foes) == 1 else None
