"""Whose loss a figure counts: the side the counted people belong to."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from claimstream_enrich.claims.counted import Counted
from claimstream_enrich.claims.lexicon import words
from claimstream_enrich.claims.measures import Figure
from claimstream_enrich.claims.reading import Reading, is_country, phrase
from claimstream_enrich.claims.sides import Opposed
from claimstream_schemas import gazetteer

if TYPE_CHECKING:
    from claimstream_enrich.tree import Token

_GIVING = words("return hand give release repatriate transfer deliver swap")
_SEVERAL = re.compile(r"\b(both (?:sides|countries|armies)|two (?:sides|countries|nations|neighbou?rs)|"
                      r"either side|each side|worldwide|globally|across the world)\b", re.I)  # fmt: skip
_WAR = re.compile(r"\b(war|wars|conflict|clashes|fighting|battle|battles)\b", re.I)
_WHERE = words("in through across at near inside throughout")
_HARMING = words("kill capture destroy wound injure detain arrest shoot")
_PRONOUNS = frozenset(("its", "his", "her", "their", "our"))


def affected_party(
    reading: Reading,
    figure: Figure,
    claimant: str | None,
    opposed: Opposed,
    counted: Counted,
) -> str | None:
    """The party of the people a figure counts; None where the text does not say or it is several."""
    group, signal = reading.doc[figure.group], reading.doc[figure.signal]
    if figure.measure == "money":
        return None
    if figure.measure == "seized_area":
        return _loser(reading, signal, claimant, opposed)
    named, party = _named(reading, group, claimant, figure)
    if named:
        return party
    for noun in {signal.i: signal, group.i: group}.values():
        if (owned := _owner(reading, noun, claimant)) is not None:
            return owned
    fighters = figure.role in ("military", "police")
    if figure.measure == "deployed":
        before = counted.last("deployed")
        return _deployer(reading, signal) or (before.party if before else None) or reading.party_near(group)
    if fighters and any(claimant in pair for pair in opposed):
        return _of_fighters(reading, figure, claimant, opposed)
    if same := counted.party_of_same(figure):
        return same
    if fighters and _is_by_claimant(signal, claimant):
        return None
    if fighters and opposed:
        return None
    if _is_several(reading, group):
        return None
    if group.lower_ == "dead" and any(c.lower_ == "the" for c in group.children):
        before = counted.last(figure.measure)
        return before.party if before else claimant
    if figure.measure == "displaced" and (origin := _origin(reading, group, signal, counted)):
        return origin
    if where := _place(reading, group, signal, left=False):
        return where
    if claimant is None and _WAR.search(phrase(group.sent)):
        return None
    if opposed:
        return claimant if any(claimant in pair for pair in opposed) else None
    if is_country(claimant):
        return claimant
    return reading.party_near(group)


def _loser(reading: Reading, signal: Token, claimant: str | None, opposed: Opposed) -> str | None:
    """Who loses land: the claimant, unless it is the one that takes it."""
    subject = next((c for c in signal.children if c.dep_ == "nsubj"), None)
    taker = gazetteer.party_in(phrase_of(subject)) if subject is not None and subject.pos_ != "PRON" else None
    if claimant is not None and taker != claimant:
        return claimant
    losers = {party for pair in opposed if taker in pair for party in pair if party != taker}
    return next(iter(losers)) if len(losers) == 1 else None


def _named(reading: Reading, group: Token, claimant: str | None, figure: Figure) -> tuple[bool, str | None]:
    """The side named in the counted noun's own phrase: `Armenian soldiers`, `soldiers of his country`."""
    for child in group.children:
        if child.dep_ == "poss":
            return (True, claimant) if child.lower_ in _PRONOUNS else _known(gazetteer.party_in(phrase_of(child)))
        if child.dep_ in ("amod", "compound", "nmod") and (party := gazetteer.party_in(child.text)):
            return True, party
        if child.dep_ == "prep" and child.lower_ in ("from", "of", "in"):
            inner = phrase_of(child)
            if re.search(r"\b(his|her|its|their|our|the) (own )?(country|nation|state)\b", inner):
                return True, claimant
            if child.lower_ != "in" or figure.role not in ("military", "police"):
                party = gazetteer.party_in(inner)
                if party:
                    return True, party
    party = gazetteer.party_in(group.text) if group.pos_ in ("PROPN", "NOUN") else None
    return _known(party)


def _known(party: str | None) -> tuple[bool, str | None]:
    return party is not None, party


def phrase_of(token: Token) -> str:
    """The text of a token's subtree, without clauses."""
    kept = [t for t in token.subtree if not any(a.dep_ in ("relcl", "acl") for a in [t, *t.ancestors] if a.i > token.i)]
    return " ".join(t.text for t in kept)


def _owner(reading: Reading, noun: Token, claimant: str | None) -> str | None:
    """The country in `Armenia's toll`, `its own dead`; a count's `its` tells who counts, not who is counted."""
    for child in noun.children:
        if child.dep_ == "poss":
            if child.lower_ in _PRONOUNS:
                return claimant if noun.lemma_.lower() in ("dead", "loss", "casualty", "losses") else None
            party = gazetteer.party_in(phrase_of(child))
            return party if is_country(party) else None
        if child.dep_ == "prep" and child.lower_ in ("in", "of", "for") and noun.dep_ != "pobj":
            place = next((c for c in child.children if c.dep_ == "pobj"), None)
            party = reading.party_at.get(place.i) if place is not None and noun.pos_ == "NOUN" else None
            if is_country(party):
                return party
    return None


def _deployer(reading: Reading, signal: Token) -> str | None:
    subject = next((c for c in signal.children if c.dep_ == "nsubj"), None)
    return gazetteer.party_in(phrase_of(subject)) if subject is not None else None


def _of_fighters(reading: Reading, figure: Figure, claimant: str | None, opposed: Opposed) -> str | None:
    """Soldiers without a side are the claimant's own, unless it gives them back or says it killed them."""
    enemies = {party for pair in opposed if claimant in pair for party in pair if party != claimant}
    enemy = next(iter(enemies)) if len(enemies) == 1 else None
    group = reading.doc[figure.group]
    above = [group, *group.ancestors][:6]
    if any(token.lemma_.lower() in _GIVING for token in above):
        return enemy
    signal = reading.doc[figure.signal]
    subject = next((c for c in signal.children if c.dep_ == "nsubj"), None)
    if subject is not None and signal.lemma_ in _HARMING and subject.pos_ != "NUM":
        by = gazetteer.party_in(phrase_of(subject)) if subject.pos_ != "PRON" else claimant
        return enemy if by == claimant else by and claimant
    return claimant


def _is_by_claimant(signal: Token, claimant: str | None) -> bool:
    """Whether the claimant tells of what its own side did to them: `said its troops had killed 40 fighters`."""
    if signal.lemma_ not in _HARMING or any(c.dep_ in ("auxpass", "nsubjpass") for c in signal.children):
        return False
    subject = next((c for c in signal.children if c.dep_ == "nsubj"), None)
    if subject is None or subject.pos_ == "NUM":
        return False
    own = subject.pos_ == "PRON" or any(c.dep_ == "poss" and c.lower_ in _PRONOUNS for c in subject.children)
    return own or (claimant is not None and gazetteer.party_in(phrase_of(subject)) == claimant)


def _is_several(reading: Reading, group: Token) -> bool:
    """Whether the figure's clause speaks of more than one side."""
    return bool(_SEVERAL.search(phrase(group.sent)))


def _place(reading: Reading, group: Token, signal: Token, *, left: bool) -> str | None:
    """The country of a place named in the figure's clause: `in southern Malawi`, `through Yerevan`.

    `left`: they are counted for having left a place, so that it matters which, and not where they went.
    """
    verb = signal if signal.pos_ in ("VERB", "AUX") else signal.head
    heads = {verb.i: verb, group.i: group, verb.head.i: verb.head}
    if left:
        return next((p for t in verb.subtree if t.lower_ == "from" and (p := _country_after(reading, t))), None)
    places = (c for head in heads.values() for c in head.children if c.dep_ == "prep" and c.lower_ in _WHERE)
    return next((party for place in places if (party := _country_after(reading, place))), None)


def _origin(reading: Reading, group: Token, signal: Token, counted: Counted) -> str | None:
    """The country people have left: the one they came from, else that of those counted before as having left."""
    before = counted.last("displaced")
    return _place(reading, group, signal, left=True) or (before.party if before else None)


def _country_after(reading: Reading, preposition: Token) -> str | None:
    place = next((c for c in preposition.children if c.dep_ == "pobj"), None)
    return reading.party_at.get(place.i) if place is not None else None
