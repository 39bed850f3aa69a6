"""The country an article is about, whose offices need no adjective ("the prime minister", "the police"). Pure.

Each name of a country votes. The first paragraph tells where things happen, most so `in`, `off`, `across` a place;
a mission ("the US embassy"), people abroad ("two German tourists"), an attack ("Russian shelling") and a backer
("the Turkish-backed rebels") tell of somewhere else.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable
from functools import lru_cache

from claimstream_enrich.enrichers.stated import NONE, States
from claimstream_enrich.known_names import known_names

HOME_SHARE = 0.5
"""Share of all votes that makes a country the one an article is about."""
_ENOUGH = 2
"""Votes below which a country is only mentioned."""
_SHORTEST_LEAD = 60
"""Characters of a line that is more than a heading or a stamp."""
_LONGEST_LEAD = 400
_WHERE = re.compile(
    r"\b(?:in|across|throughout|inside|off|around)\s(?:the\s)?(?:(?:north|south|east|west|centr)\w*\s)?$", re.I
)
_ELSEWHERE = re.compile(
    r"[-‐‑](?:backed|led|linked|funded|owned|made|built|registered|flagged|born|trained|supplied|brokered|"
    r"mediated|sponsored|controlled|aligned|allied)\b|"
    r"(?:['’]s?)?\s(?:embass(?:y|ies)|consul(?:s|ates?)?|ambassadors?|envoys?|diplomats?|missions?|citizens?|"
    r"(?-i:nationals?)|tourists?|passports?|holidaymakers|expatriates|"
    r"(?:(?:air|drone|missile|rocket|artillery|bombing) )?(?:shell(?:s|ing)|air ?strikes?|strikes|missiles?|drones?|"
    r"bomb(?:s|ers?|ing|ardment)|war ?planes?|(?:fighter )?jets|gunboats?|"
    r"gunships?|rockets?|artillery|mortars?|raids?|attacks?|incursions?|invasion))\b",
    re.I,
)
Named = tuple[int, int, str]
"""Half-open character offsets of a name and the country it stands for."""


def home_of(text: str, named: Iterable[Named]) -> str | None:
    """The country with at least half of all votes, if they are more than a passing mention."""
    votes = votes_of(text, named)
    if not votes:
        return None
    country, most = votes.most_common(1)[0]
    return country if most >= max(_ENOUGH, HOME_SHARE * votes.total()) else None


def only_country(text: str, named: Iterable[Named]) -> str | None:
    """The country of all votes: one that is named as a place, and not as where a visitor comes from."""
    votes = +votes_of(text, named)
    return next(iter(votes)) if len(votes) == 1 else None


def leading_country(text: str, named: Iterable[Named]) -> str | None:
    """The country with most votes, the first named of several: the best guess for an office that must have one."""
    votes = votes_of(text, named)
    first = max(votes, key=lambda country: votes[country], default=None)
    return first if first is not None and votes[first] else None


def votes_of(text: str, named: Iterable[Named]) -> Counter[str]:
    """Country -> its votes, in the order of their first names."""
    votes: Counter[str] = Counter()
    lead = _end_of_lead(text)
    for start, end, country in named:
        votes[country] += _weight(text, start, end, lead)
    return votes


@lru_cache(maxsize=1)
def home_by_names(text: str, states: States = NONE) -> str | None:
    """The same from the gazetteer's names and those states alone."""
    return home_of(text, _by_names(text, states))


def _by_names(text: str, states: States) -> list[Named]:
    kinds = ("country", "demonym", "capital", "stand_in")
    known = states.meant(text, known_names(text))
    found = sorted((*known, *states.matches(text)), key=lambda match: match.start)
    return [(m.start, m.end, m.place.party) for m in found if m.place.kind in kinds and m.place.party]


def _end_of_lead(text: str) -> int:
    """Where the first paragraph that is more than a heading ends."""
    start = 0
    while start < len(text):
        stop = text.find("\n", start)
        stop = stop if stop >= 0 else len(text)
        if stop - start >= _SHORTEST_LEAD:
            return min(stop, start + _LONGEST_LEAD)
        start = stop + 1
    return len(text)


@lru_cache(maxsize=1)
def only_home_by_names(text: str, states: States = NONE) -> str | None:
    """The home of an article that has no other country of nearly as many votes: where one need not ask which side."""
    votes = votes_of(text, _by_names(text, states))
    (home, most), (_, others) = [*votes.most_common(2), ("", 0), ("", 0)][:2]
    return home if most >= max(_ENOUGH, 2 * others) and most > HOME_SHARE * votes.total() else None


def is_elsewhere(text: str, end: int) -> bool:
    """Whether a name that ends there only tells whence a mission, a traveller or help comes: `the US embassy`."""
    return _ELSEWHERE.match(text, end) is not None


def _weight(text: str, start: int, end: int, lead: int) -> int:
    if is_elsewhere(text, end):
        return 0
    if start >= lead:
        return 1
    return 3 if _WHERE.search(text[max(0, start - 24) : start]) else 2
