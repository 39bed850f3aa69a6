"""Towns that bear the name of one abroad: which countries' towns an article may mean. Pure.

Many towns have namesakes in other countries, and the gazetteer knows one of them. So one town alone does not bring in a
country which the article never names, where it names another more than once, or a state that only it tells of.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from itertools import pairwise, zip_longest
from typing import TypeVar

from claimstream_enrich.enrichers.home_signs import OwnStates, country_behind
from claimstream_enrich.enrichers.mentions import Mention
from claimstream_schemas.article import Entity
from claimstream_schemas.gazetteer import WEAK, Match, Place, folded, lookup

Found = TypeVar("Found", Mention, Match)
SHARED = frozenset(("Tripoli", "San José", "Santiago", "San Salvador", "Panama City", "Santo Domingo", "Sucre"))
"""Capitals whose name great towns of other countries bear: they alone bring in no country either."""
_OF_STATES = ("country", "demonym", "capital", "stand_in")
_HOLDING = ("country", "region", "area")
_LIST = re.compile(r",? (?:and|or|&) |, (?:the )?[A-Z]")
"""Behind a name that is one of several: `Paris, Norway and Peru`."""


def towns_of(
    known: Iterable[Match], towns: Iterable[Place], *, own_states: bool, told: str | None = None
) -> frozenset[str] | None:
    """The countries whose towns the article may mean: those it names, and those of which it names two towns; None for
    any, where it names no country more than once and no state of its own, and its words tell of none (`told`). `known`
    are the gazetteer's names in it."""
    named = [match.place for match in known if match.place.party]
    sure = {place.party for place in named if place.name not in SHARED}
    states = Counter(place.party for place in named if place.party in sure and place.kind in _OF_STATES)
    if not own_states and not told and not any(times > 1 for times in states.values()):
        return None
    others = {town for town in towns if town.party and _is_town(town) and town.party not in sure}
    several = Counter(town.party for town in others if town.party)
    return frozenset(filter(None, (*sure, told))) | {party for party, number in several.items() if number > 1}


def towns_among(entities: Iterable[Entity]) -> set[Place]:
    """The towns and provinces that the gazetteer places in a country."""
    placed = (each for each in entities if each.type in ("GPE", "LOC") and each.party)
    found = ((lookup(each.name), each.party) for each in placed)
    return {replace(place, party=party) for place, party in found if place is not None and _is_town(place)}


def apart(text: str, known: Sequence[Match]) -> list[Match]:
    """The gazetteer's names without capitals that the country behind them has not: `Tripoli, Lebanon`."""
    behind = zip_longest(known, known[1:])
    return [town for town, holder in behind if holder is None or not _is_held(text, town, holder)]


def _is_held(text: str, town: Match, holder: Match) -> bool:
    named = town.place.kind == "capital" and holder.place.kind == "country" and town.place.party != holder.place.party
    return named and text[town.end : holder.start] == ", " and not _LIST.match(text, holder.end)


def without_lookalikes(mentions: Sequence[Mention], known: Iterable[Match]) -> list[Mention]:
    """The mentions; a town that the text spells like another name of one is that one only beside others of its country,
    or its country: a spelling less usual is as soon some other place's (Orsa, Orsha)."""
    sure = {match.place.party for match in known}
    spelt: dict[Place, set[str]] = defaultdict(set)
    for each in mentions:
        if each.place is not None and each.place.kind in WEAK:
            spelt[each.place].add(each.text)
    times = Counter(place.party for place in spelt)
    alike = {
        place
        for place, texts in spelt.items()
        if place.party and place.party not in sure and times[place.party] == 1
        if folded(place.name) not in map(folded, texts)
    }
    return [_alone(each) if each.place in alike else each for each in mentions]


def without_namesakes(mentions: Sequence[Mention], of: frozenset[str] | None) -> list[Mention]:
    """The mentions; a town of another country than those (None: any) is the one that the text spells, of none."""
    return [each if of is None else _own(each, of) for each in mentions]


def placed(text: str, mentions: Sequence[Mention]) -> list[Mention]:
    """The mentions; a town is in the country or region named right behind it: `San José, California`, `Reading, Pa.`"""
    other: dict[str, Place] = {}
    for town in mentions:
        is_country = town.place is None or town.place.kind in ("country", "demonym")
        country = None if is_country else country_behind(text, town.end)
        if country and town.place and town.place.party != country:
            other[town.place.name] = Place(town.text, "GPE", country, "city")
    for town, holder in pairwise(mentions):
        apart = town.place and holder.place and holder.place.party not in (None, town.place.party)
        if apart and town.place and holder.place and (_is_town(town.place) or town.place.kind == "capital"):
            beside = text[town.end : holder.start] == ", " and not _LIST.match(text, holder.end)
            if beside and holder.place.kind in _HOLDING:
                other[town.place.name] = Place(town.text, "GPE", holder.place.party, "city")
    return [each._replace(place=other.get(each.place.name, each.place)) if each.place else each for each in mentions]


def as_states(found: Iterable[Found], own: OwnStates) -> list[Found]:
    """The names found in a text; those of countries that are its own states' stand for these."""
    states = {name: Place(name, "GPE", country, "region") for name, country in own}
    return [_as_state(each, states) if states else each for each in found]


def _as_state(found: Found, states: Mapping[str, Place]) -> Found:
    place = found.place
    whole = place is not None and place.name in states and found.end - found.start == len(place.name)
    return found._replace(place=states[place.name]) if place is not None and whole else found


def by_country(words: str, own: OwnStates) -> str:
    """Words with the country for each of its states that bears another's name: whom `the Georgia police` are of."""
    for name, country in own:
        words = re.sub(rf"\b{name}\b", country, words, flags=re.IGNORECASE)
    return words


def _is_town(place: Place) -> bool:
    return place.kind in WEAK or (place.kind == "capital" and place.name in SHARED)


def _own(mention: Mention, of: frozenset[str]) -> Mention:
    place = mention.place
    if place is None or not _is_town(place) or place.party is None or place.party in of:
        return mention
    return _alone(mention)


def _alone(mention: Mention) -> Mention:
    return mention._replace(place=Place(mention.text, "GPE", None, "city"))


def has_own_towns(entities: Iterable[Entity]) -> bool:
    """Whether a town was found to be none that the gazetteer knows by that name."""
    alone = (lookup(each.name) for each in entities if each.type == "GPE" and not each.party)
    return any(place is not None and place.party and _is_town(place) for place in alone)
