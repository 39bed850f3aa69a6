"""The country whose daily life a text tells of, by the words that only some countries have. Pure.

Local news names its country nowhere: it says `sheriff`, `barangay`, `Nashua, N.H.`, `lakh`. Each such word votes once.
A state or province weighs like the name of its country, an office or coin of one country alone as much, one that a few
countries share half as much for each of them; units and spelling are only hints. Nobody is told of where the votes are
few, or divided: a wrong country is worse than none.
"""

from __future__ import annotations

import json
import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache, cached_property, lru_cache
from importlib import resources
from itertools import islice
from typing import Any

from claimstream_enrich.enrichers.letters import in_small, letters_of
from claimstream_schemas.article import Boilerplate
from claimstream_schemas.personal_names import is_given

NAMED = 2
"""Votes here for one of `homeland`, which counts names of countries."""
_SURE = 4
_SHARED = 2
ENOUGH = 4
"""Votes below which a text tells of no country."""
_MARGIN = 2
"""How many more they have to be than the next country's."""
_LEAD = 400
"""Characters of a text that tell where it is set; a state named after them is as soon another's."""
_WORD = re.compile(r"[$£₦]|(?<![\w.,])(?:911|999)(?![\w.,]\w)|[^\W\d_]+(?:[.'’/-][^\W\d_]+)*\.?")
_WHOLE_WORD = re.compile(rf"(?:(?=[\W\d_])|(?<![^\W\d_])(?<![^\W\d_][.'’/-]))(?:{_WORD.pattern})")
"""The same where no letter before goes on with it."""
_BEHIND_TOWN = re.compile(r"[A-ZÀ-Þ][\w.'’-]*, \Z")
_NAME_BEFORE = re.compile(r"(?<![.!?] )\b(?!The\b|In\b|At\b|From\b|Of\b)[A-ZÀ-Þ][\w'’-]* \Z")
_PLACED = re.compile(r"(?:, |\b(?:in|of|from|across|to|near|at|northern|southern|eastern|western|central) )\Z", re.I)
_POSTAL_BEHIND = re.compile(r"\s+(?:\d{5}|[-–—(])")
_NAME_BEHIND = re.compile(r"\s+[A-ZÀ-Þ]")
_SHORT = 3
"""Letters of an abbreviation that may stand within a phrase: `Lt. Gov.`; a longer word ends its sentence."""
_REACH = 24
OwnStates = tuple[tuple[str, str], ...]
"""Names of countries that a text has for states of another country, and that country; of most texts none."""
_COUNTRIES_TOO = {"Georgia": ("Georgian", "Georgians", "Tbilisi", "Batumi")}
"""Names of states that are a country's, and the words that the country is told by."""


@dataclass(frozen=True, slots=True)
class _Sign:
    """What a phrase tells: its words as written, its key, and its votes. Equal keys vote once."""

    words: tuple[str, ...]
    key: str
    votes: Mapping[str, int]
    kind: str


@dataclass(frozen=True)
class Signs:
    """Votes of the words of a text for countries, and where it names states: character offset -> country."""

    votes: Mapping[str, int]
    states: Mapping[int, str]

    @cached_property
    def told(self) -> str | None:
        """The country that the votes are clearly for."""
        ranked = [*Counter(self.votes).most_common(2), ("", 0), ("", 0)]
        (first, most), (_, next_most) = ranked[:2]
        return first if most >= ENOUGH and most - next_most >= _MARGIN else None


@lru_cache(maxsize=1)
def signs_of(text: str) -> Signs:
    """One pass over the words."""
    votes: dict[str, Mapping[str, int]] = {}
    states: dict[int, str] = {}
    for start, sign in _found(text):
        if sign.kind in ("state", "behind"):
            (country,) = sign.votes
            states[start] = country
            weight = sign.votes[country] if start < _LEAD else _SHARED
            votes.setdefault(sign.key, {country: weight})
        else:
            votes.setdefault(sign.key, sign.votes)
    return Signs(_sum(votes.values()), states)


def told_country(text: str) -> str | None:
    """The country that a text's words tell of, if any."""
    return signs_of(text).told


def without_boilerplate(text: str, marks: Iterable[Boilerplate]) -> str:
    """The text with blanks for what tells of its outlet, and not of what happened; datelines stay."""
    end = 0
    parts: list[str] = []
    for mark in sorted(marks, key=lambda mark: mark.start):
        if mark.rule != "dateline" and mark.end > end:
            start = max(mark.start, end)
            parts += text[end:start], " " * (mark.end - start)
            end = mark.end
    return "".join((*parts, text[end:]))


def own_states(text: str) -> OwnStates:
    """The names of countries that are states' of the country told of: `Cobb County, Georgia`."""
    country = told_country(text)
    if country is None:
        return ()
    own = _table()["states"].get(country, ())
    kept = (name for name, others in _COUNTRIES_TOO.items() if not any(word in text for word in others))
    return tuple((name, country) for name in kept if name in own)


def country_behind(text: str, end: int) -> str | None:
    """The country of the state whose abbreviation stands behind a town that ends there: `Reading, Pa.`."""
    if text[end : end + 2] != ", ":
        return None
    word = _WORD.match(text, end + 2)
    return _behind().get(word[0]) if word and _is_state(text, word[0], word.end()) else None


def _is_state(text: str, short: str, end: int) -> bool:
    """Whether what stands behind a name is a state's abbreviation, and no rank or first name: `In Leeds, DC Ian Rowe`,
    `Md. Rahim`. Letters without stops are one in an address or a dateline only."""
    if "." in short[:-1]:
        return True
    return bool(_POSTAL_BEHIND.match(text, end)) if short.isupper() else not _NAME_BEHIND.match(text, end)


def _sum(votes: Iterable[Mapping[str, int]]) -> dict[str, int]:
    total: dict[str, int] = defaultdict(int)
    for each in votes:
        for country, number in each.items():
            total[country] += number
    return total


def _found(text: str) -> Iterator[tuple[int, _Sign]]:
    """Each sign in the order of the text, the longest of those that begin with the same word."""
    phrases, behind = _phrases(), _behind()
    for start, word in _openings(text):
        is_behind = word in behind and _BEHIND_TOWN.search(text, max(0, start - _REACH), start)
        if is_behind and _is_state(text, word, start + len(word)):
            yield start, _Sign((word,), word, {behind[word]: _SURE}, "behind")
            continue
        for sign in phrases.get(_key(word), ()):
            if _stands_at(text, start, word, sign.words):
                if sign.kind != "state" or _is_place(text, start, sign.words):
                    yield start, sign
                break


def _openings(text: str) -> list[tuple[int, str]]:
    """The words that may begin a sign, in order, and where each stands: first which of them the text has at all."""
    small, behind = in_small(text), _behind()
    sought, held = _sought(), {"", *letters_of(small)}
    begun = {first for run in held.intersection(sought) for first, runs in sought[run] if runs <= held}
    found = {
        (at, word[0])
        for wanted in begun
        for at in _places(text if wanted in behind else small, wanted)
        if (word := _WHOLE_WORD.match(text, at)) and wanted in (word[0], _key(word[0]))
    }
    return sorted(found)


def _places(text: str, word: str) -> Iterator[int]:
    at = text.find(word)
    while at >= 0:
        yield at
        at = text.find(word, at + 1)


def _stands_at(text: str, start: int, first: str, words: tuple[str, ...]) -> bool:
    """Whether the words of a sign are those of the text from a place on, where `first` stands, in one sentence."""
    if not _same(_plain(first), words[0]):
        return False
    if len(words) == 1:
        return True
    written = [word[0] for word in islice(_WORD.finditer(text, start), len(words))]
    if len(written) < len(words) or not all(map(_same, map(_plain, written), words)):
        return False
    return not any(each.endswith(".") and len(each) > _SHORT for each in written[:-1])


def _same(word: str, of_sign: str) -> bool:
    """Whether a word is that of a sign, whose capitals count."""
    return word == of_sign or word.lower() == of_sign


def _key(word: str) -> str:
    """Under which the signs are kept that begin with a word."""
    return _plain(word).lower()


def _plain(word: str) -> str:
    """Without a possessive or a closing stop."""
    return word.removesuffix(".").removesuffix("'s").removesuffix("’s")


def _is_place(text: str, start: int, words: tuple[str, ...]) -> bool:
    """Whether the name of a state is no person's: `Virginia Ball`, `Joe Montana`."""
    before = text[max(0, start - _REACH) : start]
    if len(words) > 1 or _PLACED.search(before):
        return words[0] not in _COUNTRIES_TOO
    return not (is_given(words[0]) or _NAME_BEFORE.search(before) or words[0] in _COUNTRIES_TOO)


@cache
def _table() -> dict[str, Any]:
    path = resources.files("claimstream_enrich") / "home_signs.json"
    table: dict[str, Any] = json.loads(path.read_text("utf-8"))
    return table


@cache
def _behind() -> dict[str, str]:
    return {short: country for country, shorts in _table()["behind_towns"].items() for short in shorts}


@cache
def _phrases() -> dict[str, tuple[_Sign, ...]]:
    """The signs by their first word, in lower case; the longest first."""
    votes: dict[str, dict[str, int]] = defaultdict(dict)
    for kind, weight in (("mostly_there", _SHARED), ("only_there", _SURE)):
        for country, phrases in _table()[kind].items():
            for phrase in phrases:
                votes[phrase][country] = weight
    signs = [_sign(phrase, phrase.lower().removesuffix("s"), each, "word") for phrase, each in votes.items()]
    for country, names in _table()["states"].items():
        signs += [_sign(name, name, {country: _SURE}, "state") for name in names]
    for number, hint in enumerate(_table()["hints"]):
        signs += [_sign(word, f"hint {number}", hint["votes"], "hint") for word in hint["words"]]
    first: dict[str, list[_Sign]] = defaultdict(list)
    for sign in signs:
        first[sign.words[0].lower()].append(sign)
    return {word: tuple(sorted(same, key=lambda each: -len(each.words))) for word, same in first.items()}


@cache
def _sought() -> dict[str, list[tuple[str, frozenset[str]]]]:
    """The words that signs begin with, as they stand in a text in small letters, and the abbreviations of states as
    they stand in the text itself, each with the runs of letters that the small text has then: under the longest one.
    """
    found: dict[str, list[tuple[str, frozenset[str]]]] = defaultdict(list)
    signs = ((_key(sign.words[0]), " ".join(sign.words)) for same in _phrases().values() for sign in same)
    for first, words in (*signs, *((short, short) for short in _behind())):
        runs = letters_of(words.lower())
        found[max(("", *runs), key=len)].append((first, frozenset(runs)))
    return found


def _sign(phrase: str, key: str, votes: Mapping[str, int], kind: str) -> _Sign:
    return _Sign(tuple(_plain(word) for word in _WORD.findall(phrase)), key, votes, kind)
