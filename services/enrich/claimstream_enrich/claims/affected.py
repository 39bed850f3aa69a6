"""Whose loss a figure counts: the side the counted people belong to."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from claimstream_enrich.claims.affected_edges import is_no_setting, sends_away
from claimstream_enrich.claims.affected_fighters import (
    are_assailants,
    of_fighters,
    of_irregulars,
    serves_state,
    state_against,
    state_among,
)
from claimstream_enrich.claims.affected_places import (
    country_after,
    near,
    origin_of,
    place_of,
    scene_of,
    setting,
    theatre_of,
)
from claimstream_enrich.claims.affected_words import named_side, owner_side, phrase_of, valued
from claimstream_enrich.claims.bands import is_irregular
from claimstream_enrich.claims.counted import Counted
from claimstream_enrich.claims.counted_nouns import persons
from claimstream_enrich.claims.harmers import foe_of, harmer_of, side_of, subject_of
from claimstream_enrich.claims.lexicon import words
from claimstream_enrich.claims.measures import Figure
from claimstream_enrich.claims.noun_measures import noun_measure
from claimstream_enrich.claims.reading import Reading, is_country, phrase
from claimstream_enrich.claims.sides import Opposed
from claimstream_enrich.claims.sides_said import counts_own, is_of_enemy
from claimstream_schemas import gazetteer
from claimstream_schemas.claim import Measure

if TYPE_CHECKING:
    from claimstream_enrich.tree import Token

_SEVERAL = re.compile(r"\b(both (?:sides|countries|armies)|two (?:sides|countries|nations|neighbou?rs)|"
                      r"either side|each side|worldwide|globally|across the world)\b", re.I)  # fmt: skip
_WAR = re.compile(r"(?<!civil )\b(war|wars|conflict|clashes|fighting|battle|battles)\b", re.I)
_HAVING = words("leave lose suffer launch fire evacuate move relocate airlift withdraw pull")
"""Verbs whose subject's people or things are counted; of some of them only where it is a country."""
_MOVING = words("evacuate move relocate airlift withdraw pull")
_COMMUNAL = re.compile(
    r"\b(communit(?:y|ies)|communal|ethnic|tribal|tribes|clans|gangs|farmers|herders|inter-?communal)\b", re.I
)
"""What a conflict inside a country is between."""
_NEAR = 3
"""Arcs from forces to the verb that sends them: `reinforced its frontier with 130 troops`."""
_CITIZENS = words("citizen national countryman compatriot")
_OTHERS = frozenset(("its", "their", "his"))
"""Before what is struck: somebody else's."""
_COMING = words("cross come enter infiltrate slip arrive flee")
_HARMS: frozenset[Measure] = frozenset(
    ("killed", "wounded", "casualties", "captured", "detained", "missing", "destroyed")
)
_FOUGHT: frozenset[Measure] = _HARMS - {"detained"} | {"other"}
"""What befalls those who fight; people arrested are of the country, whatever they are called."""


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
    if (foe := _taken_from(reading, figure, claimant, opposed)) is not None:
        return foe
    named, party = named_side(reading, group, claimant, figure)
    if named:
        return party
    if figure.part == "them" and (whole := counted.last(figure.measure)) is not None:
        return whole.party
    for noun in {noun.i: noun for noun in (signal, group, valued(group))}.values():
        if (owned := owner_side(reading, noun, claimant)) is not None:
            return owned
    if is_of_enemy(signal, group):
        before = counted.last(figure.measure)
        return foe_of(claimant, opposed) or (before.party if before and before.party != claimant else None)
    if (party := _had(reading, figure, claimant)) is not None:
        return party
    if figure.measure in _FOUGHT and (is_irregular(group) or are_assailants(group, opposed, reading)):
        return of_irregulars(reading, group, claimant, opposed)
    if figure.measure == "deployed":
        return _deployer(reading, signal, claimant, counted) or _posted_in(reading, group)
    harmer = harmer_of(reading, signal, claimant) if figure.measure in _HARMS else None
    if harmer is not None and (lost := _struck_by(reading, figure, harmer, claimant, opposed)) is not None:
        return lost
    return _unnamed(reading, figure, claimant, opposed, counted, harmer)


def _posted_in(reading: Reading, group: Token) -> str | None:
    """The side of forces that nobody is told to have sent: the one named near them, if not of others."""
    where = reading.party_near(group)
    others = {reading.party_at[at] for at in reading.countries if reading.doc[at].sent == group.sent
              and is_no_setting(reading.doc[at], group)}  # fmt: skip
    return reading.home if where in others else where


def _taken_from(reading: Reading, figure: Figure, claimant: str | None, opposed: Opposed) -> str | None:
    """The foe of a side that says it has struck what is `theirs`: nobody tells so of its own. `destroyed six of their
    boats`, `killed two of its commanders`."""
    group, signal = reading.doc[figure.group], reading.doc[figure.signal]
    if claimant is None or figure.measure not in _HARMS or not any(c.lower_ in _OTHERS for c in group.children):
        return None
    return foe_of(claimant, opposed) if harmer_of(reading, signal, claimant) == claimant else None


def _unnamed(
    reading: Reading, figure: Figure, claimant: str | None, opposed: Opposed, counted: Counted, harmer: str | None
) -> str | None:
    """The party of those whom neither their own words nor the verb give a side."""
    group, signal = reading.doc[figure.group], reading.doc[figure.signal]
    fighters = figure.role in ("military", "police")
    if fighters and serves_state(group) and any(claimant == band for _, band in reading.bands):
        return state_against(reading, claimant, opposed)
    if fighters and any(claimant in pair for pair in opposed):
        return of_fighters(reading, figure, claimant, opposed)
    outside = not is_country(claimant) and not any(claimant in pair for pair in opposed)
    if fighters and outside and serves_state(group) and (state := state_among(opposed)) is not None:
        return state
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
    if figure.measure == "displaced" and (origin := origin_of(reading, group, signal, counted)):
        return origin
    if where := place_of(reading, group, signal, left=False) or scene_of(reading, signal):
        return where
    if (
        claimant is None
        and _WAR.search(phrase(group.sent))
        and not (_COMMUNAL.search(phrase(group.sent)) and not opposed)
    ):
        return None
    if is_country(claimant) and group.lemma_.lower() in _CITIZENS:
        return claimant  # a state speaks of citizens as its own
    return _by_setting(reading, figure, claimant, opposed, counted, harmer)


def _by_setting(
    reading: Reading, figure: Figure, claimant: str | None, opposed: Opposed, counted: Counted, harmer: str | None
) -> str | None:
    """The party that where it happens, and who tells of it, gives those counted."""
    group, signal = reading.doc[figure.group], reading.doc[figure.signal]
    fighters = figure.role in ("military", "police")
    if opposed and figure.measure in _HARMS:
        nation = claimant if claimant is None or is_country(claimant) else gazetteer.party_in(claimant)
        fights = fighters or is_country(nation)
        own = (fights and any(nation in pair for pair in opposed)) or (is_country(nation) and counts_own(group))
        theatre = None if fighters or is_country(claimant) else theatre_of(opposed)
        if theatre is not None:
            theatre = setting(reading) or theatre  # a state may fight abroad
        return nation if own else theatre  # the Afghan Red Crescent counts Afghans
    if is_country(claimant):
        return claimant
    if (sender := sends_away(signal if signal.pos_ == "VERB" else group.head, reading.party_at)) is not None:
        return reading.home if reading.home != sender else None
    by_band = any(claimant == band for _, band in reading.bands)
    where = near(reading, group) or setting(reading)
    where = where or (counted.sole() if claimant is None and not opposed else None)
    return None if by_band and where == harmer else where  # a band does not tell of its foe's own strikes on itself


def _had(reading: Reading, figure: Figure, claimant: str | None) -> str | None:
    """The side of a verb that says whose they were: who lost them, launched them, moved them, whence they came."""
    group, signal = reading.doc[figure.group], reading.doc[figure.signal]
    if claimant is not None and _is_on_own_side(group):
        return claimant
    verb = next((t for t in (signal, group.head) if t.lemma_.lower() in _HAVING), None)
    if verb is not None and verb.lemma_.lower() == "leave" and not _leaves_dead(verb, group):
        verb = None
    if verb is not None and not any(c.dep_ in ("auxpass", "nsubjpass") for c in verb.children):
        subject = subject_of(verb)
        if subject is not None and subject.tag_ == "WDT" and verb.dep_ == "relcl":
            subject = verb.head
        has = subject is not None and subject.pos_ != "NUM" and group.i > verb.i
        if subject is not None and has and (party := side_of(reading, subject, claimant)):
            return party if is_country(party) or verb.lemma_.lower() not in _MOVING else None
    for clause in group.children:
        if clause.dep_ in ("relcl", "acl") and clause.lemma_.lower() in _COMING:
            return next((p for t in clause.children if t.lower_ == "from" and (p := country_after(reading, t))), None)
    return None


def _is_on_own_side(group: Token) -> bool:
    """`On his own side he put the dead at 12`."""
    verb = next((t for t in group.ancestors if t.pos_ == "VERB"), group)
    sides = (c for on in verb.children if on.lower_ == "on" for c in on.children if c.lemma_.lower() == "side")
    return any(c.lower_ == "own" for side in sides for c in side.children)


def _leaves_dead(verb: Token, group: Token) -> bool:
    """Whether those who leave are people, and what they leave their dead: `the attackers left 60 bodies`."""
    subject = subject_of(verb)
    return subject is not None and subject.lemma_.lower() in persons() and noun_measure(group) == "killed"


def _struck_by(reading: Reading, figure: Figure, harmer: str, claimant: str | None, opposed: Opposed) -> str | None:
    """The side of those whom another has struck: its foe, else the country that tells of it."""
    if figure.measure == "detained" and harmer == (claimant or reading.home):
        return None
    if is_country(claimant) and claimant != harmer and counts_own(reading.doc[figure.group]):
        return claimant
    foe = foe_of(harmer, opposed)
    if foe is None and reading.home and not is_country(harmer) and frozenset((harmer, reading.home)) in opposed:
        foe = reading.home  # a band with other foes abroad
    if foe is not None:
        fights = is_country(foe) or figure.role == "military"
        return foe if fights else reading.home  # civilians are the country's, whoever kills them
    told = claimant if is_country(claimant) else reading.home if claimant is None else None
    return told if is_country(harmer) and told != harmer else None


def _loser(reading: Reading, signal: Token, claimant: str | None, opposed: Opposed) -> str | None:
    """Who loses land: the claimant, unless it is the one that takes it."""
    subject = next((c for c in signal.children if c.dep_ == "nsubj"), None)
    taker = gazetteer.party_in(phrase_of(subject)) if subject is not None and subject.pos_ != "PRON" else None
    if claimant is not None and taker != claimant:
        return claimant
    losers = {party for pair in opposed if taker in pair for party in pair if party != taker}
    return next(iter(losers)) if len(losers) == 1 else None


def _deployer(reading: Reading, signal: Token, claimant: str | None, counted: Counted) -> str | None:
    """The side of who sends or has them; `MONUSCO, the UN mission, which has 900 troops` has two names for it."""
    verb = next((t for t in (signal, *list(signal.ancestors)[:_NEAR]) if t.pos_ == "VERB"), signal)
    subject = subject_of(verb) if verb.pos_ == "VERB" and verb.i <= signal.i else None
    before = counted.last("deployed")
    sender = None
    if subject is not None:
        sender = gazetteer.party_in(phrase_of(subject)) or side_of(reading, subject, claimant)
    return sender or (before.party if before else None)


def _is_several(reading: Reading, group: Token) -> bool:
    """Whether the figure's clause speaks of more than one side."""
    return bool(_SEVERAL.search(phrase(group.sent)))
