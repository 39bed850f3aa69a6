"""Whose loss a figure counts: the side the counted people belong to."""

from __future__ import annotations

import re
from bisect import bisect_left
from typing import TYPE_CHECKING

from claimstream_enrich.claims.counted import Counted
from claimstream_enrich.claims.counted_nouns import persons
from claimstream_enrich.claims.figure import is_national
from claimstream_enrich.claims.harmers import foe_of, harmer_of, side_of, subject_of
from claimstream_enrich.claims.lexicon import words
from claimstream_enrich.claims.measures import Figure
from claimstream_enrich.claims.reading import Reading, is_country, phrase
from claimstream_enrich.claims.sides import Opposed
from claimstream_enrich.claims.sides_said import counts_own, is_of_enemy, of_side
from claimstream_schemas import gazetteer
from claimstream_schemas.claim import Measure

if TYPE_CHECKING:
    from claimstream_enrich.tree import Token

_GIVING = words("return hand give release repatriate transfer deliver swap")
_SEVERAL = re.compile(r"\b(both (?:sides|countries|armies)|two (?:sides|countries|nations|neighbou?rs)|"
                      r"either side|each side|worldwide|globally|across the world)\b", re.I)  # fmt: skip
_WAR = re.compile(r"\b(war|wars|conflict|clashes|fighting|battle|battles)\b", re.I)
_WHERE = words("in through across at near inside throughout")
_HAVING = words("lose suffer launch fire evacuate move relocate airlift withdraw pull")
"""Verbs whose subject's people or things are counted; of some of them only where it is a country."""
_MOVING = words("evacuate move relocate airlift withdraw pull")
_COMING = words("cross come enter infiltrate slip arrive flee")
_HARMS: frozenset[Measure] = frozenset(
    ("killed", "wounded", "casualties", "captured", "detained", "missing", "destroyed")
)
_OF_COUNTRY = re.compile(r"\b(his|her|its|their|our|the) (own )?(country|nation|state)\b")
_BANDS = words("group movement militia rebels party organisation organization")
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
    if is_of_enemy(signal, group):
        before = counted.last(figure.measure)
        return foe_of(claimant, opposed) or (before.party if before and before.party != claimant else None)
    if (party := _had(reading, figure, claimant)) is not None:
        return party
    if figure.measure == "deployed":
        before = counted.last("deployed")
        return _deployer(reading, signal) or (before.party if before else None) or reading.party_near(group)
    harmer = harmer_of(reading, signal, claimant) if figure.measure in _HARMS else None
    if harmer is not None and (lost := _struck_by(reading, figure, harmer, claimant, opposed)) is not None:
        return lost
    return _unnamed(reading, figure, claimant, opposed, counted, harmer)


def _unnamed(
    reading: Reading, figure: Figure, claimant: str | None, opposed: Opposed, counted: Counted, harmer: str | None
) -> str | None:
    """The party of those whom neither their own words nor the verb give a side."""
    group, signal = reading.doc[figure.group], reading.doc[figure.signal]
    fighters = figure.role in ("military", "police")
    if fighters and any(claimant in pair for pair in opposed):
        return _of_fighters(reading, figure, claimant, opposed)
    if figure.same and (last := counted.last(figure.measure)) is not None and not is_country(claimant):
        return last.party
    if same := counted.party_of_same(figure):
        return same
    if fighters and harmer is not None and harmer == claimant and not opposed and not is_country(claimant):
        return near(reading, group)  # a band that strikes in a country
    if fighters and (opposed or (harmer is not None and harmer == claimant)):
        return None
    if _is_several(reading, group):
        return None
    if group.lower_ == "dead" and any(c.lower_ == "the" for c in group.children):
        before = counted.last(figure.measure)
        return before.party if before else claimant
    if figure.measure == "displaced" and (origin := _origin(reading, group, signal, counted)):
        return origin
    if where := _place(reading, group, signal, left=False) or _scene(reading, signal):
        return where
    if claimant is None and _WAR.search(phrase(group.sent)):
        return None
    if opposed and figure.measure in _HARMS:
        nation = claimant if claimant is None or is_country(claimant) else gazetteer.party_in(claimant)
        own = any(nation in pair for pair in opposed) or (is_country(nation) and counts_own(group))
        return nation if own else None  # the Afghan Red Crescent counts Afghans
    return claimant if is_country(claimant) else near(reading, group)


def _had(reading: Reading, figure: Figure, claimant: str | None) -> str | None:
    """The side of a verb that says whose they were: who lost them, launched them, moved them, whence they came."""
    group, signal = reading.doc[figure.group], reading.doc[figure.signal]
    verb = next((t for t in (signal, group.head) if t.lemma_.lower() in _HAVING), None)
    if verb is not None and not any(c.dep_ in ("auxpass", "nsubjpass") for c in verb.children):
        subject = subject_of(verb)
        if subject is not None and subject.tag_ == "WDT" and verb.dep_ == "relcl":
            subject = verb.head
        has = subject is not None and subject.pos_ != "NUM" and group.i > verb.i
        if subject is not None and has and (party := side_of(reading, subject, claimant)):
            return party if is_country(party) or verb.lemma_.lower() not in _MOVING else None
    for clause in group.children:
        if clause.dep_ in ("relcl", "acl") and clause.lemma_.lower() in _COMING:
            return next((p for t in clause.children if t.lower_ == "from" and (p := _country_after(reading, t))), None)
    return None


def _struck_by(reading: Reading, figure: Figure, harmer: str, claimant: str | None, opposed: Opposed) -> str | None:
    """The side of those whom another has struck: its foe, else the country that tells of it."""
    if figure.measure == "detained" and harmer == (claimant or reading.home):
        return None
    if is_country(claimant) and claimant != harmer and counts_own(reading.doc[figure.group]):
        return claimant
    if (foe := foe_of(harmer, opposed)) is not None:
        return foe
    told = claimant if is_country(claimant) else reading.home if claimant is None else None
    return told if is_country(harmer) and told != harmer else None


def near(reading: Reading, group: Token) -> str | None:
    """The country an event is in where no word places it: one named in the sentence, else the first of the paragraph
    that does not act (`India sent rescuers`), else the article's."""
    start, sentence = reading.paragraph_start(group), group.sent
    first, last = bisect_left(reading.countries, start), bisect_left(reading.countries, sentence.end)
    named = reading.countries[first:last]
    around = [at for at in named if not _acts(reading.doc[at], group)]
    here = [at for at in around if at >= sentence.start]
    if here:
        return reading.party_near(group) if len(around) == len(named) else reading.party_at[here[0]]
    places = (at for at in around if reading.doc[at].dep_ not in ("nsubj", "conj"))
    at = next(places, None)
    return reading.home if at is None else reading.party_at[at]


def _acts(name: Token, group: Token) -> bool:
    """Whether a country is named among those who do something: `Divers from X look for 7 men`."""
    for token in (name, *name.ancestors):
        if token.dep_ == "nsubj" and token.i != group.i and token.i != name.i and token.head.pos_ == "VERB":
            return token.lemma_.lower() in persons() and group.i > token.head.i
    return False


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
    if is_national(group):
        return _known(gazetteer.party_in(group.text))
    for child in group.children:
        if child.dep_ == "poss":
            return _of_owner(reading, child, claimant)
        if child.dep_ in ("amod", "compound", "nmod") and (party := gazetteer.party_in(child.text)):
            return True, party
        if child.dep_ == "prep" and child.lower_ in ("from", "of", "in"):
            inner = phrase_of(child)
            if child.lower_ == "in" and figure.role in ("military", "police"):
                continue
            if _OF_COUNTRY.search(inner):
                return True, claimant if is_country(claimant) else near(reading, group)
            if party := gazetteer.party_in(inner):
                return True, party
        if child.dep_ == "appos" and child.i > group.i and any(t.ent_type_ == "NORP" for t in child.subtree):
            return _known(gazetteer.party_in(phrase_of(child)))
        if child.dep_ == "prep" and child.lower_ == "on" and (party := of_side(child)):
            return True, party
    said = next((c for c in group.head.children if c.dep_ == "attr"), None) if group.dep_ == "nsubj" else None
    if said is not None and is_national(said):  # "two were Swedes"
        return _known(gazetteer.party_in(said.text))
    party = gazetteer.party_in(group.text) if group.pos_ in ("PROPN", "NOUN") else None
    return _known(party)


def _of_owner(reading: Reading, owner: Token, claimant: str | None) -> tuple[bool, str | None]:
    """The side of `its soldiers`, `Armenia's soldiers`, of a group that speaks of `the group's men`."""
    if owner.lower_ in _PRONOUNS:
        return True, claimant or reading.party_near(owner)
    if owner.lemma_.lower() in _BANDS and claimant is not None and not is_country(claimant):
        return True, claimant
    return _known(gazetteer.party_in(phrase_of(owner)))


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
    """Soldiers without a side are the claimant's own, unless it gives them back."""
    group = reading.doc[figure.group]
    if any(token.lemma_.lower() in _GIVING for token in [group, *group.ancestors][:6]):
        return foe_of(claimant, opposed)
    return claimant


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
    around = [c for head in (*heads.values(), verb.head) for c in head.children if c.dep_ == "prep"]
    if side := next((p for c in around if c.lower_ == "on" and (p := of_side(c))), None):
        return side
    places = (c for head in heads.values() for c in head.children if c.dep_ == "prep" and c.lower_ in _WHERE)
    return next((party for place in places if (party := _country_after(reading, place))), None)


def _scene(reading: Reading, signal: Token) -> str | None:
    """The country of the event that a verb has as its subject: `A crush at a stadium in Ghana killed 126`."""
    subject = subject_of(signal) if signal.pos_ == "VERB" else None
    if subject is None or subject.lemma_.lower() in persons():
        return None
    places = (t for t in subject.subtree if t.dep_ == "prep" and t.lower_ in _WHERE)
    return next((party for place in places if (party := _country_after(reading, place))), None)


def _origin(reading: Reading, group: Token, signal: Token, counted: Counted) -> str | None:
    """The country people have left: the one they came from, else that of those counted before as having left."""
    before = counted.last("displaced")
    return _place(reading, group, signal, left=True) or (before.party if before else None)


def _country_after(reading: Reading, preposition: Token) -> str | None:
    place = next((c for c in preposition.children if c.dep_ == "pobj"), None)
    return reading.party_at.get(place.i) if place is not None else None
