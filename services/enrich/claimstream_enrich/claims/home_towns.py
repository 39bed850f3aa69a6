"""The country an article is about, by the countries it names or the towns.

The country of the towns, provinces and counties that a text names, where it names no country: a local paper says
`in Example County` and means its own. Pure.

A town's name alone is no evidence of a country elsewhere: it is often a person or a word. Here it counts only where the
text uses it as a place, and where no other country's towns are named as often.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable

from claimstream_enrich.claims import people
from claimstream_enrich.enrichers import home_signs, homeland
from claimstream_enrich.enrichers.home_signs import Signs
from claimstream_enrich.enrichers.homeland import Named
from claimstream_enrich.enrichers.namesakes import SHARED
from claimstream_schemas import gazetteer
from claimstream_schemas.article import Entity
from claimstream_schemas.personal_names import is_given, is_surname

_BEFORE = re.compile(
    r"\b(?:in|at|near|from|around|outside|off|across|above|below|beyond|between|of|to|into|through|reach(?:ed)?|left)"
    r"(?:\s(?:the|all|upper|lower|central|downtown|(?:north|south|east|west)(?:ern)?))?\s$",
    re.I,
)
_NAME_BEFORE = re.compile(r"\b(?!The\b)[^\W\d_a-z][\w.'’-]*\s$")
"""A word with a capital right before: `Abraham Lincoln`, `Mount Carmel`."""
_NAME_AFTER = re.compile(r"\s[^\W\d_a-z]\w*")
_BEHIND = re.compile(
    r"(?:['’]s?)?\s(?:province|district|county|region|state|(?-i:city|town)|governorate|department|prefecture|canton|"
    r"municipality|oblast|valley|hospital|police|airport|harbour|harbor|port|fire|mayor|governor|council|authorities|"
    r"firefighters?|residents?|gendarmerie|prosecutors?|court|coast|hills?|road|highway|sheriff)\b",
    re.I,
)
"""What stands behind a place's name; `City` with a capital makes it a club's as often as not."""
_COUNTY = (" County", " Parish")


def country_of_towns(text: str) -> str | None:
    """The country that most of the places a text names are of; None where two countries' are as many. The words that
    tell of a country vote with them, but alone they have to be clear."""
    named = {match.place.name: match.place.party for match in gazetteer.find_all(text) if _is_place(text, match)}
    towns = Counter(party for party in named.values() if party is not None)
    votes = Counter({party: home_signs.NAMED * times for party, times in towns.items()})
    votes.update(home_signs.signs_of(text).votes)
    ranked = sorted(((number, towns[party], party) for party, number in votes.items()), reverse=True)
    if not ranked or (len(ranked) > 1 and ranked[0][:2] == ranked[1][:2]):
        return None
    most, times, party = ranked[0]
    return party if times or most >= home_signs.ENOUGH else None


def _is_place(text: str, match: gazetteer.Match) -> bool:
    """Whether a text uses the name of a town or province for the place, and not for a person or a thing."""
    if match.place.kind not in gazetteer.WEAK or text[match.start : match.end] != match.place.name:
        return False  # another spelling may be another place's own name
    if match.place.name.endswith(_COUNTY):
        return True
    if _NAME_BEFORE.search(text, max(0, match.start - 30), match.start):
        return False
    if _BEHIND.match(text, match.end):
        return True
    if _NAME_AFTER.match(text, match.end):
        return False
    if _BEFORE.search(text[max(0, match.start - 30) : match.start]) is not None:
        return True
    return not all(is_given(word) or is_surname(word) for word in re.split(r"[ -]", match.place.name))


def home_of(text: str, named: Iterable[Named], signs: Signs | None = None) -> str | None:
    """The country an article is about; the only one that it names, be it once: a local paper has no need to. The signs
    of a country's daily life vote with the names, where they tell of one."""
    voting, signs = tuple(named), signs or home_signs.signs_of(text)
    if signs.told is None:
        return homeland.home_of(text, voting) or homeland.only_country(text, voting)
    times = Counter((country, name) for start, end, country in voting if (name := text[start:end]))
    sure = {signs.told, *(country for (country, name), often in times.items() if not _is_of_town(name, often))}
    counted = (name for name in voting if name[0] not in signs.states and name[2] in sure)
    votes = Counter(signs.votes)
    for country, number in homeland.votes_of(text, counted).items():
        votes[country] += home_signs.NAMED * number
    sides = {country for _, _, country in voting}
    first = max(votes, key=lambda country: (votes[country], country in sides, country == signs.told))
    return first if 2 * votes[first] >= (+votes).total() else homeland.home_of(text, voting)


def _is_of_town(name: str, often: int) -> bool:
    """Whether a name may be a namesake's: a town's, or a capital's told of once, or which several countries have."""
    place = gazetteer.lookup(name)
    if place is not None and place.kind == "capital":
        return often == 1 or place.name in SHARED
    return place is None or place.kind not in ("country", "demonym", "stand_in")


def is_society(entity: Entity) -> bool:
    """Whether a body is an association that only bears a country's name: `the Norwegian Refugee Council`."""
    said = entity.name.lower().replace("'", "").replace("’", "").split()
    of_members = not people.MEMBERS.isdisjoint(said) or not people.FIELDS.isdisjoint(said)
    return entity.type == "ORG" and (of_members or not people.SOCIETIES.isdisjoint(said[-1:]))
