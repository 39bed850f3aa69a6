"""Which countries and sides an article names, and the country it is about. Pure."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from claimstream_enrich.claims.compass_names import compass_names
from claimstream_enrich.claims.counted_nouns import persons
from claimstream_enrich.claims.datelines import at_home, country_of_outlet, filed_in
from claimstream_enrich.claims.home_towns import country_of_towns, home_of, is_society
from claimstream_enrich.enrichers import homeland
from claimstream_enrich.enrichers.bearers import without_bearers
from claimstream_enrich.enrichers.home_signs import OwnStates, Signs, own_states, signs_of, without_boilerplate
from claimstream_enrich.enrichers.homeland import Named
from claimstream_enrich.enrichers.namesakes import apart, as_states, has_own_towns, towns_among, towns_of
from claimstream_enrich.enrichers.spans import Ranges
from claimstream_enrich.known_names import known_names
from claimstream_schemas import gazetteer
from claimstream_schemas.article import Boilerplate, Entity, RawArticle
from claimstream_schemas.gazetteer import Match
from claimstream_schemas.remembering import REMEMBERED

if TYPE_CHECKING:
    from claimstream_enrich.tree import Token, Tree

_COMING = frozenset(("be", "come", "hail"))
_OF_MONEY = re.compile(r"\w+ (?:dollar|pound|franc|peso|rupee|crown|krona|dinar|riyal|real|euro)s?\b", re.I)
_FOR = re.compile(r"(?<![^\W_])(?:pro|anti)[-\u2010\u2011]\Z", re.I)
"""What makes a name only the cause of somebody else: `the pro-Kurdish party`."""


class Naming(NamedTuple):
    """As the fields of `Reading` of the same names."""

    parties: tuple[tuple[int, str], ...]
    home: str | None
    leading: str | None
    countries: tuple[int, ...]
    states: frozenset[str]
    towns_of: frozenset[str] | None
    own_states: OwnStates


def naming_of(
    article: RawArticle, doc: Tree, entities: Sequence[Entity], banded: Sequence[Entity], marks: Sequence[Boilerplate]
) -> Naming:
    """What the names of an article tell; `banded` are its entities with its armed bands, `marks` its boilerplate."""
    text, starts = article.text, tuple(doc.starts)
    states = frozenset(e.name for e in entities if e.type == "GPE" and e.party == e.name and not is_country(e.name))
    told = without_boilerplate(text, marks)
    signs = Signs({}, {}) if states else signs_of(told)
    own = () if states else own_states(told)
    names = apart(text, as_states(without_bearers(known_names(text), entities), own))
    meant = towns_of(names, towns_among(entities), own_states=bool(states) or has_own_towns(entities), told=signs.told)
    named = _named(text, names, banded)
    parties = _parties(starts, Ranges(marks), named)
    filed = (each for each in filed_in(text, marks, named) if not states or each[2] in (meant or ()))
    societies = Ranges(mention for entity in banded if is_society(entity) for mention in entity.mentions)
    votes = tuple(_voting(named, marks, states))
    votes = tuple(n for n in votes if not societies.overlap(n[0], n[0] + 1)) or votes
    voting = at_home(doc, text, marks, (*filed, *votes))
    return Naming(
        parties,
        home=_home(article, doc, starts, voting, None if states else told, signs),
        leading=homeland.leading_country(text, voting),
        countries=_outside(societies, _countries(text, doc, parties, states), starts),
        states=states,
        towns_of=meant,
        own_states=own,
    )


def _home(
    article: RawArticle, doc: Tree, starts: Sequence[int], voting: Sequence[Named], told: str | None, signs: Signs
) -> str | None:
    """The country an article is about: by the countries it names, else by the signs of its daily life, its outlet or
    its towns. People counted by where they are from (`five Italians`) are guests where the towns are another country's.
    Towns and signs say nothing where it tells of states of its own: `told`, its text without boilerplate, is None."""
    if voting:
        guests = all(_is_one_of(doc[max(0, bisect_right(starts, n[0]) - 1)]) for n in voting)
        return (country_of_towns(told) if told and guests else None) or home_of(article.text, voting, signs)
    by_signs = signs.told if told else None
    return by_signs or country_of_outlet(article.source) or (country_of_towns(told) if told else None)


def _outside(societies: Ranges, countries: Iterable[int], starts: Sequence[int]) -> tuple[int, ...]:
    """The tokens that are not part of a society's name: "the Bar Association of X" is not X."""
    return tuple(at for at in countries if not societies.overlap(starts[at], starts[at] + 1))


def _named(text: str, known: Iterable[Match], entities: Sequence[Entity]) -> tuple[Named, ...]:
    """Every name of a country or side, from the gazetteer and from the places among the entities."""
    named = {match.start: (match.end, match.place.party) for match in known if match.place.party}
    for entity in entities:
        for mention in entity.mentions:
            same = mention.start in named and named[mention.start][0] == mention.end
            if same and entity.party:
                named[mention.start] = mention.end, entity.party  # an acronym that the article spells out otherwise
            elif same and entity.type == "GPE":
                del named[mention.start]  # a namesake of a capital
            elif entity.party and entity.type in ("GPE", "LOC", "NORP"):
                named.setdefault(mention.start, (mention.end, entity.party))
    named |= {start: (end, party) for start, end, party in compass_names(text, named)}
    kept = (
        start
        for start in sorted(named)
        if not _OF_MONEY.match(text, start) and not _FOR.search(text[max(0, start - 6) : start])
    )
    return tuple((start, *named[start]) for start in kept)


def _parties(starts: Sequence[int], skipped: Ranges, named: Sequence[Named]) -> tuple[tuple[int, str], ...]:
    """The tokens of those names outside boilerplate."""
    kept = (n for n in named if not skipped.overlap(n[0], n[0] + 1))
    return tuple((max(0, bisect_right(starts, start) - 1), party) for start, _, party in kept)


def _countries(text: str, doc: Tree, parties: Sequence[tuple[int, str]], states: frozenset[str]) -> tuple[int, ...]:
    """Where a country is named as such: `two Americans`, `the US embassy` name people and a mission abroad."""
    named = (at for at, party in parties if is_country(party) or party in states)
    kept = (at for at in named if not homeland.is_elsewhere(text, doc.end_of(at)) and not _is_one_of(doc[at]))
    return tuple(at for at in kept if not _is_predicate(doc[at]))


def _is_predicate(name: Token) -> bool:
    """Whether a demonym says where people are from: `three were Swedes`, `she is a Czech citizen`."""
    noun = name.head if name.dep_ == "amod" and name.head.lemma_.lower() in persons() else name
    if noun.dep_ == "pobj" and noun.head.lower_ == "from" and noun.head.head.lemma_ in _COMING:
        return True  # "nine come from Guinea"
    noun = noun.head if noun.dep_ == "conj" else noun
    of_people = noun.i != name.i or name.tag_ in ("NNS", "NNPS", "JJ")
    return noun.dep_ in ("attr", "acomp") and noun.head.lemma_ == "be" and of_people


def _is_one_of(name: Token) -> bool:
    """Whether a demonym counts people: `no American`, `two Britons`."""
    return name.pos_ in ("NOUN", "PROPN") and any(
        (c.dep_ == "nummod" and ":" not in c.text) or c.lower_ in ("a", "an", "no", "one", "another")
        for c in name.children  # "08:30 Oslo sends help" is no count
    )


def _voting(named: Sequence[Named], skipped: Sequence[Boilerplate], states: frozenset[str]) -> Iterator[Named]:
    """The names of countries that tell where an article is at home: datelines do, other boilerplate does not."""
    marks = Ranges(mark for mark in skipped if mark.rule != "dateline")
    countries = (n for n in named if is_country(n[2]) or n[2] in states)
    return (n for n in countries if not marks.overlap(n[0], n[0] + 1))


@lru_cache(maxsize=REMEMBERED)
def is_country(party: str | None) -> bool:
    """Whether a party is a state or a place that acts as one, and not a body or a group."""
    place = gazetteer.lookup(party) if party else None
    return place is not None and place.kind == "country"
