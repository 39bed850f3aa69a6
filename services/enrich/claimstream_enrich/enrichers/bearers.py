"""Persons whose name holds a country's or capital's: Jordan Bell is not of Jordan. Pure."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache

from claimstream_enrich.enrichers.mentions import Mention
from claimstream_enrich.enrichers.spans import Ranges
from claimstream_schemas import gazetteer
from claimstream_schemas.article import Entity
from claimstream_schemas.gazetteer import Match
from claimstream_schemas.remembering import REMEMBERED

_KINDS = ("country", "capital")
_LONGEST_NAME = 2
"""Spaces in a person's name; longer ones are rather several names."""


@lru_cache(maxsize=REMEMBERED)
def bears_a_place(name: str) -> bool:
    """Whether a person's name of two or three words holds a country's or capital's."""
    kinds = {match.place.kind for match in gazetteer.find(name)}
    return 0 < name.count(" ") <= _LONGEST_NAME and not kinds.isdisjoint(_KINDS)


def _is_borne(text: str) -> bool:
    place = gazetteer.lookup(text) if " " not in text else None
    return bears_a_place(text) or (place is not None and place.kind in _KINDS)


@lru_cache(maxsize=16)
def any_of(names: tuple[str, ...]) -> re.Pattern[str]:
    """One of those names, the longest first."""
    return re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, sorted(names, key=len, reverse=True)))})(?!\w)")


def bearers(mentions: Iterable[Mention]) -> tuple[str, ...]:
    """The names of persons that hold a country's or town's: neither is meant. A nationality before them is."""
    people = {each.text for each in mentions if each.type == "PERSON" and each.place is None}
    return tuple(sorted(name for name in people if bears_a_place(name)))


def bearers_among(entities: Iterable[Entity]) -> re.Pattern[str] | None:
    """The names of persons that hold a country's or capital's; None if there are none."""
    people = (each for each in entities if each.type == "PERSON")
    names = {mention.text for each in people for mention in each.mentions if _is_borne(mention.text)}
    return any_of(tuple(sorted(names))) if names else None


def without_bearers(known: Iterable[Match], entities: Iterable[Entity]) -> list[Match]:
    """The gazetteer's names that are no part of a person's: Jordan Bell is not of Jordan."""
    people = (each for each in entities if each.type == "PERSON")
    spans = Ranges(mention for each in people for mention in each.mentions if _is_borne(mention.text))
    return [match for match in known if not spans.overlap(match.start, match.end)]
