"""Whose loss a figure counts: the side the counted people belong to."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from claimstream_enrich.claims.affected_deployed import deployer
from claimstream_enrich.claims.affected_fighters import (
    are_assailants,
    given_back,
    of_fighters,
    of_irregulars,
    serves_state,
    state_against,
    state_among,
)
from claimstream_enrich.claims.affected_going_on import goes_on
from claimstream_enrich.claims.affected_had import had
from claimstream_enrich.claims.affected_kinds import Side, came_from, of_kind
from claimstream_enrich.claims.affected_money import payer
from claimstream_enrich.claims.affected_others import HARMS, of_others
from claimstream_enrich.claims.affected_places import (
    is_spread,
    located,
    near,
    origin_of,
    place_of,
    places_joined,
    scene_of,
    sides_joined,
)
from claimstream_enrich.claims.affected_setting import Ruled, by_setting, counted_here, is_outside
from claimstream_enrich.claims.affected_words import (
    named_side,
    of_them,
    owner_side,
    phrase_of,
    toll_of,
    valued,
)
from claimstream_enrich.claims.bands import is_of_irregulars
from claimstream_enrich.claims.counted import Counted
from claimstream_enrich.claims.figure import is_person
from claimstream_enrich.claims.harmers import foe_of, harmer_of
from claimstream_enrich.claims.lexicon import words
from claimstream_enrich.claims.materiel import lost_materiel
from claimstream_enrich.claims.measures import Figure
from claimstream_enrich.claims.named_countries import is_country
from claimstream_enrich.claims.reading import Reading, phrase
from claimstream_enrich.claims.sides import Opposed
from claimstream_enrich.claims.sides_said import counts_own, speaks_abroad
from claimstream_schemas import gazetteer
from claimstream_schemas.claim import Measure

if TYPE_CHECKING:
    from claimstream_enrich.tree import Token

_SEVERAL = re.compile(r"\b(both (?:sides|countries|armies)|two (?:sides|countries|nations|neighbou?rs|kingdoms|"
                      r"republics|states|armies|governments)|"
                      r"across (?:the |all )?(?:[\w-]+ )?(?:countries|nations)|"
                      r"either side|each side|the neighbou?rs['’]|worldwide|globally|"
                      r"across the world)\b", re.I)  # fmt: skip
_WAR = re.compile(r"(?<!civil )\b(war|wars|conflict|clashes|fighting|battle|battles)\b", re.I)
_CLASH = re.compile(r"\b(clashes|fighting|battles?)\b", re.I)
_COMMUNAL = re.compile(
    r"\b(communit(?:y|ies)|communal|ethnic|tribal|tribes|clans|gangs|farmers|herders|inter-?communal)\b", re.I
)
"""What a conflict inside a country is between."""
_CITIZENS = words("citizen national countryman compatriot")
_REST = words("other more another rest")
"""Others of those counted before: `killed four peacekeepers and wounded nine others`."""
_FOUGHT: frozenset[Measure] = HARMS - {"detained"} | {"other"}
"""What befalls those who fight; people arrested are of the country, whatever they are called."""


def affected_party(
    reading: Reading,
    figure: Figure,
    claimant: str | None,
    opposed: Opposed,
    counted: Counted,
) -> Ruled:
    """The party of the people a figure counts, as rules read it."""
    group, signal = reading.doc[figure.group], reading.doc[figure.signal]
    if figure.measure == "money":
        return Ruled(payer(reading, figure, claimant), "payer")
    if figure.measure == "seized_area":
        return Ruled(_loser(reading, signal, claimant, opposed), "land")
    if figure.measure != "deployed" and is_spread(reading, group, signal):
        return Ruled(None, "several")
    known, party = _by_words(reading, figure, claimant, opposed, counted)
    if known:
        return Ruled(party, "words")
    if figure.measure in _FOUGHT and (is_of_irregulars(group) or are_assailants(group, opposed, reading)):
        return Ruled(of_irregulars(reading, figure, claimant, opposed), "irregulars")
    if figure.measure == "deployed":
        return Ruled(deployer(reading, figure, claimant, counted), "deployer")
    harmer = harmer_of(reading, signal, claimant) if figure.measure in HARMS else None
    lost, foe = lost_materiel(reading, figure, harmer, claimant, opposed)
    if lost:
        return Ruled(foe, "materiel")
    if harmer is not None and (struck := _struck_by(reading, figure, harmer, claimant, opposed)) is not None:
        return Ruled(struck, "struck")
    known, party = _of_unnamed_fighters(reading, figure, claimant, opposed, counted)
    return Ruled(party, "fighters") if known else _unnamed(reading, figure, claimant, opposed, counted, harmer)


def _by_words(reading: Reading, figure: Figure, claimant: str | None, opposed: Opposed, counted: Counted) -> Side:
    """The side that the words for those counted give, or that of those they are a part of."""
    group, signal = reading.doc[figure.group], reading.doc[figure.signal]
    sides = (
        of_others(reading, figure, claimant, opposed, counted),
        named_side(reading, group, claimant, figure),
        of_kind(reading, figure, claimant, counted),
    )
    if (known := next((side for side in sides if side[0]), None)) is not None:
        return known
    if figure.part == "them" and (whole := counted.last(figure.measure)) is not None:
        return True, whole.party
    if of_them(counted_here(reading, figure)) and (whole := counted.latest()) is not None:
        return True, whole.party
    placed = figure.measure != "deployed"  # troops in a country are not its own
    for noun in {noun.i: noun for noun in (signal, group, valued(group), toll_of(group))}.values():
        if (owned := owner_side(reading, noun, claimant, placed=placed)) is not None:
            return True, owned
    party = had(reading, figure, claimant) or goes_on(reading, figure, counted)
    return party is not None, party


def _of_unnamed_fighters(
    reading: Reading, figure: Figure, claimant: str | None, opposed: Opposed, counted: Counted
) -> Side:
    """The side of soldiers and policemen whom no word gives one, by who tells of them and who fights."""
    group = reading.doc[figure.group]
    if figure.role not in ("military", "police"):
        return False, None
    if group.lemma_.lower() in _REST and (before := counted.latest(group.sent.start)) is not None:
        return True, before.party
    if serves_state(group) and any(claimant == band for _, band in reading.bands):
        return True, state_against(reading, claimant, opposed)
    if claimant is None and (back := given_back(reading, figure, opposed)) is not None:
        return True, back
    fights = any(claimant in pair for pair in opposed)
    if fights:
        return True, of_fighters(reading, figure, claimant, opposed)
    state = state_among(opposed) if serves_state(group) and not is_country(claimant) else None
    return state is not None, state


def _unnamed(
    reading: Reading, figure: Figure, claimant: str | None, opposed: Opposed, counted: Counted, harmer: str | None
) -> Ruled:
    """The party of those whom neither their own words nor the verb give a side."""
    group, signal = reading.doc[figure.group], reading.doc[figure.signal]
    fighters = figure.role in ("military", "police")
    if figure.same and (last := counted.last(figure.measure)) is not None and not is_country(claimant):
        return Ruled(last.party, "same")
    if same := counted.party_of_same(figure):
        return Ruled(same, "same")
    if fighters and harmer is not None and harmer == claimant and not opposed and not is_country(claimant):
        return Ruled(near(reading, group), "near")  # a band that strikes in a country
    here = counted_here(reading, figure)
    if _is_several(reading, here):
        return Ruled(None, "several")
    if not is_country(claimant) and sides_joined(reading, here, opposed):
        return Ruled(None, "joined")
    neutral = is_outside(claimant)
    if fighters and (opposed or (harmer is not None and harmer == claimant)) and (neutral or reading.home is not None):
        return Ruled(None if neutral else reading.home, "army")  # a lawmaker speaks of his own army
    if group.lower_ == "dead" and any(c.lower_ == "the" for c in group.children):
        before = counted.last(figure.measure)
        return Ruled(before.party if before else claimant, "dead")
    crossed, country = came_from(reading, figure, claimant, counted) if figure.measure == "displaced" else (False, None)
    if crossed:
        return Ruled(country, "crossed")
    if figure.measure == "displaced" and (origin := origin_of(reading, group, signal, counted)):
        return Ruled(origin, "origin")
    if where := place_of(reading, here, signal, left=False) or scene_of(reading, signal):
        return Ruled(where, "place")
    if claimant is None and _WAR.search(phrase(here.sent)) and not _is_civil(reading, here, opposed):
        return Ruled(None, "war")
    if is_country(claimant) and group.lemma_.lower() in _CITIZENS:
        return Ruled(claimant, "citizens")  # a state speaks of citizens as its own
    return by_setting(reading, figure, claimant, opposed, counted, harmer)


def _is_civil(reading: Reading, group: Token, opposed: Opposed) -> bool:
    """Whether the war a sentence speaks of is one inside a country: between communities, or against bands alone."""
    if opposed:
        return not any(all(map(is_country, pair)) for pair in opposed)
    if not reading.bands and _CLASH.search(phrase(group.sent)) and {p for _, p in reading.parties} <= {reading.home}:
        return True  # nobody else is named
    return bool(_COMMUNAL.search(phrase(group.sent)))


def _struck_by(reading: Reading, figure: Figure, harmer: str, claimant: str | None, opposed: Opposed) -> str | None:
    """The side of those whom another has struck: its foe, else the country that tells of it."""
    if figure.measure == "detained" and harmer == (claimant or reading.home):
        return None
    if is_country(claimant) and claimant != harmer and counts_own(reading.doc[figure.group]):
        return claimant
    neutral = is_country(claimant) and not any(claimant in pair for pair in opposed)
    if neutral and claimant != harmer and speaks_abroad(reading.doc[figure.group]):
        return claimant
    foe = foe_of(harmer, opposed)
    if foe is None and (struck := located(reading, reading.doc[figure.group], but=harmer)) is not None:
        return struck
    if foe is None and reading.home and frozenset((harmer, reading.home)) in opposed:
        foe = reading.home  # others are its foes abroad
    if foe is not None:
        boasts = harmer == claimant and figure.role == "any" and not is_person(reading.doc[figure.group])
        fights = is_country(foe) or figure.role == "military" or boasts
        there = reading.home if reading.home != harmer else located(reading, counted_here(reading, figure), but=harmer)
        return foe if fights else there  # civilians are the country's, whoever kills them
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


def _is_several(reading: Reading, group: Token) -> bool:
    """Whether the figure's clause speaks of more than one side, or happens in two countries at once."""
    return bool(_SEVERAL.search(phrase(group.sent))) or places_joined(reading, group)
