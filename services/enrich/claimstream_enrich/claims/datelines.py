"""Where an article was filed: the country of the town that opens its dateline; whether that is abroad. Pure.

A town alone is no name of a country elsewhere in a text, as many are words or persons as well; at the head of a
dateline it is nothing else, and some articles name their country nowhere else: `COTABATO CITY - Seven men ...`.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence, Set
from typing import TYPE_CHECKING

from claimstream_enrich.claims.affected_edges import DESCRIBING, is_no_setting
from claimstream_enrich.enrichers.homeland import Named, is_elsewhere
from claimstream_schemas import gazetteer
from claimstream_schemas.article import Boilerplate

if TYPE_CHECKING:
    from claimstream_enrich.tree import Tree

_TOWN = re.compile(r"(?:S(?:[Tt]|TE|te)\. )?[^\W\d_][^\d,(/:.–—]*?(?=\s*(?:[,(/:.–—]|\s-|-\s|-\Z))")
_SEAT = re.compile(r"\s+(?:city|town)\Z", re.I)
_WORD = re.compile(r"[^\W\d_][\w’'-]*")
_PAPER = re.compile(r"(?:\A(?:The )?|\b(?:of|de|del|du|do|da|di|von) )([^\W\d_][\w’'-]*)")
"""The town in an outlet's name: `Exampleville Courier`, `La Voz de Exampleville`."""
_WHOLE = 150
"""Tokens of a text so long that what it doesn't name it isn't on."""
_TURNS = 3
_ACTING = frozenset(("nsubj", "nsubjpass"))


def filed_in(text: str, boilerplate: Iterable[Boilerplate], named: Sequence[Named]) -> Iterator[Named]:
    """The town at the head of each dateline that names no country, with its country."""
    for mark in boilerplate:
        if mark.rule != "dateline" or any(mark.start <= start < mark.end for start, _, _ in named):
            continue
        town = _TOWN.match(text, mark.start, mark.end)
        party = _country_of(town[0]) if town else None
        if town and party:
            yield town.start(), town.end(), party


def _country_of(town: str) -> str | None:
    """The country of a town, also with its `City` left away, and in capitals throughout."""
    town = town.title() if town.isupper() else town
    place = gazetteer.lookup(town) or gazetteer.lookup(_SEAT.sub("", town))
    return place.party if place is not None and place.type in ("GPE", "LOC") else None


def at_home(doc: Tree, text: str, boilerplate: Iterable[Boilerplate], voting: Sequence[Named]) -> Sequence[Named]:
    """The names without those of a dateline abroad: its paragraph tells of what is another's or happens elsewhere, and
    does not name its country again: `TOWN, Exampleland - Rebels overran the Kenyan military's base`. A country that no
    other word of the text names has lent a desk: `BANGKOK - A raid by Myanmar's army on a market killed two`."""
    for mark in boilerplate:
        if mark.rule != "dateline":
            continue
        end = text.find("\n", mark.end)
        lead = [n for n in voting if mark.end <= n[0] < (end if end >= 0 else len(text))]
        here = {country for start, _, country in voting if mark.start <= start < mark.end}
        if not here or any(n[2] in here for n in lead):
            continue
        if any(_is_scene(doc, text, n) for n in lead) or (lead and _is_desk(doc, voting, here, mark)):
            voting = [n for n in voting if not mark.start <= n[0] < mark.end]
    return voting


def _is_desk(doc: Tree, voting: Sequence[Named], here: Set[str], dateline: Boilerplate) -> bool:
    """Whether nothing but the dateline names its country in a whole article: who reports from his own country names it
    sooner or later, if any."""
    return len(doc) >= _WHOLE and not any(
        country in here and not dateline.start <= start < dateline.end for start, _, country in voting
    )


def _is_scene(doc: Tree, text: str, named: Named) -> bool:
    """Whether a country is told of, and does not only act or lend its name to a person."""
    name = doc[max(0, bisect_right(doc.starts, named[0]) - 1)]
    if is_no_setting(name, name.sent.root):
        return False
    noun = name.head if name.dep_ in DESCRIBING else name
    if is_elsewhere(text, named[1]) or noun.dep_ in _ACTING or (noun.dep_ == "pobj" and noun.head.lower_ == "by"):
        return False
    whole = noun
    while whole.dep_ in DESCRIBING:  # "the Kenyan military's base"
        whole = whole.head
    return whole.dep_ not in _ACTING


def country_of_outlet(source: str) -> str | None:
    """The country that the name of an outlet tells it is of: a local paper has no need to name its own."""
    words = map(gazetteer.lookup, _WORD.findall(source))
    strong = (place.party for place in words if place is not None and place.kind in ("country", "demonym", "capital"))
    if (country := next(filter(None, strong), None)) is not None:
        return country
    towns = map(gazetteer.lookup, _PAPER.findall(source))
    return next((town.party for town in towns if town is not None and town.kind in gazetteer.WEAK and town.party), None)


def without_turns(boilerplate: Sequence[Boilerplate]) -> tuple[Boilerplate, ...]:
    """An article has one dateline or two: more are the speakers of a transcript (`CHAIR: How many?`)."""
    datelines = sum(mark.rule == "dateline" for mark in boilerplate)
    return tuple(mark for mark in boilerplate if datelines < _TURNS or mark.rule != "dateline")
