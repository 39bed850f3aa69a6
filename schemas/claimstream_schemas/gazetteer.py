"""Names of countries, peoples, capitals, bodies, armed groups and news agencies, and the party each speaks for.

Shared by tagging and search. Standard library only; the data beside this file is made by `schemas/build_gazetteer.py`.
"""

from __future__ import annotations

import json
import re
import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache, lru_cache
from importlib import resources
from typing import Any, Literal, NamedTuple

from claimstream_schemas.remembering import REMEMBERED

Kind = Literal["country", "demonym", "capital", "stand_in", "body", "group", "wire", "outlet", "area", "region", "city"]
PlaceType = Literal["GPE", "NORP", "ORG", "LOC"]

WEAK: frozenset[Kind] = frozenset({"region", "city"})
"""Kinds whose names are too often persons or words: they count only where the text uses them as a place."""

_WORD = re.compile(r"(?:[^\W\d_]\.){2,}|[^\W_]+")
_JOINT = re.compile(r"(?:(?:(?<=\b\w)|(?<=\b\w\w))\.)?(?:[\s\-‐-―'’&]|,(?= D\.?C))\s?")
"""Between the words of a name; a dot only after an abbreviation (`St. Lucia`), for others end a sentence."""
_OPENING = re.compile(r"[^\Wa-z_](?:(?:\.[^\W\d_])+\.|[^\W_]*)")
"""A word with a capital or a digit. It begins with a set of characters, which `re` skips to quickly; that no word goes
on there is checked after."""
_NAME = 60
"""Characters up to which a text is rather a name, and asked for again."""
_LETTERS = str.maketrans("łŁøØđĐıßæÆ", "lLoOdDisaA")
_NOT_OF = frozenset(
    {"to", "against", "with", "towards", "toward", "on", "about", "over", "between", "than", "pro", "anti"}
)
_LENT = re.compile(
    r"-(?:backed|led|brokered|sponsored|based|born|supported|funded|occupied|mediated|trained|made|held|controlled)\b"
)


@dataclass(frozen=True, slots=True)
class Place:
    """What a name stands for. `name` is canonical (`Azerbaijan` for "Azerbaijanis"), `party` the side it speaks for.

    `party` is None for news agencies and outlets (they pass on what others say), for areas of no one state, and for
    names that towns of several countries bear.
    """

    name: str
    type: PlaceType
    party: str | None
    kind: Kind
    wikidata_id: str | None = None

    @property
    def wire(self) -> bool:
        """Whether it is a news agency."""
        return self.kind == "wire"


class Match(NamedTuple):
    """A name found in a text: half-open character offsets and what it stands for."""

    start: int
    end: int
    place: Place


@lru_cache(maxsize=REMEMBERED)
def folded(name: str) -> str:
    """Without accents, dots in acronyms, hyphens, a leading "the" and a closing 's; the case is kept."""
    name = re.sub(r"['’][sS]?$", "", name.strip())
    name = re.sub(r"^(?:[Tt]he|THE)\s+", "", name)
    return " ".join(_key(word.group()) for word in _WORD.finditer(name))


@lru_cache(maxsize=REMEMBERED)
def lookup(name: str) -> Place | None:
    """What a whole name stands for, or None. "us" and "who" are no names, "armenia" is one."""
    key = folded(name)
    table = _table()
    return table.get(key) or (_lower_case().get(key) if key == key.lower() else None)


def load() -> None:
    """Reads the tables now rather than at the first question, which would wait for them (.2 s)."""
    _aliases(), _lower_case(), _begun(), _known_openings(), _small_openings()


def find(text: str) -> list[Match]:
    """Every name in a text, the longest first where they overlap; regions and cities are left to `lookup`."""
    return list(_in_name(text) if len(text) <= _NAME else _matches(text, weak=False))


def find_all(text: str) -> list[Match]:
    """The same with regions and cities, which may as well be words or persons there."""
    return list(_matches(text, weak=True))


@lru_cache(maxsize=REMEMBERED)
def _in_name(name: str) -> tuple[Match, ...]:
    return tuple(_matches(name, weak=False))


@lru_cache(maxsize=REMEMBERED)
def party_in(text: str, towns_of: frozenset[str] | None = None) -> str | None:
    """The party a noun phrase names: Armenia for "Armenian Defence Ministry", Japan for "embassy of Japan".

    The first name counts, unless it is only the other end of a relation ("ambassador to ...", "...-backed").
    Regions and cities count where nothing else is named ("the mayor of ..."); those of `towns_of` alone, if given.
    """
    for weak in (False, True):
        for match in _matches(text, weak=weak):
            placed = match.place.kind not in WEAK or (
                (towns_of is None or match.place.party in towns_of) and _stands_as_place(text, match)
            )
            if match.place.party and placed and not _is_other_end(text, match):
                return match.place.party
    return None


def aliases(name: str) -> tuple[str, ...]:
    """Every spelling that stands for the same canonical name; empty when it is unknown."""
    place = lookup(name)
    return tuple(_aliases().get(place.name, ())) if place else ()


def _is_other_end(text: str, match: Match) -> bool:
    if _LENT.match(text, match.end):
        return True
    before = re.findall(r"\w+", text[max(0, match.start - 30) : match.start].lower())
    while before and before[-1] in ("the", "of"):
        if before.pop() == "of":
            return False
    return bool(before and before[-1] in _NOT_OF)


def _stands_as_place(text: str, match: Match) -> bool:
    # "the mayor of Lincoln", "Lincoln city hall", "Lincoln's mayor", but not "Abraham Lincoln"
    before = re.search(r"\b(?:of|in|from|at|near|around)(?:\s+the)?\s+$", text[: match.start])
    return bool(before or re.match(r"(?:['’]s)?\s+[a-z]|['’]s", text[match.end :]))


_GROUND_WORDS = (
    "Town City Village Harbour Harbor Bay Beach Island Islands River Creek Lake Sea Ocean Gulf Channel Strait Point "
    "Cape Hill Hills Mountain Mountains Peak Ridge Valley Springs Falls Fort Quarter Road Street Square"
)
_GROUND = re.compile(rf" (?:{'|'.join((*_GROUND_WORDS.split(), *_GROUND_WORDS.upper().split()))})\b")


def ground_behind(text: str, end: int) -> int | None:
    """Where the name of a place ends that a demonym ending at `end` begins: Spanish Town (in Jamaica), English Harbour,
    Persian Gulf. It says nothing of that people. None where no such word follows."""
    found = _GROUND.match(text, end)
    return found.end() if found else None


_WAY = re.compile(r" (?:Street|Road|Lane|Avenue|Boulevard)\b")
_CALLED = re.compile(r"\b(?:Hotel|Caf[eé]) \Z")
_CALLED_REACH = 8


def _is_lent(text: str, start: int, end: int) -> bool:
    """Whether a street or a house only bears a name: Warsaw Street, Hotel Lisbon."""
    return bool(_WAY.match(text, end) or _CALLED.search(text, max(0, start - _CALLED_REACH), start))


@lru_cache(maxsize=REMEMBERED)
def _key(word: str) -> str:
    if word.isascii():
        return word.replace(".", "")
    plain = unicodedata.normalize("NFKD", word.translate(_LETTERS))
    return "".join(c for c in plain if not unicodedata.combining(c)).replace(".", "")


def _matches(text: str, *, weak: bool) -> Iterator[Match]:
    known = _known_openings()
    at = 0
    for first in _openings(text):
        key = _key(first[0])
        if key in known and (start := first.start()) >= at and not text[start - 1 : start].isalnum():
            found = _longest(text, key, first.end(), weak=weak)
            if found:
                at = found[0]
                if found[1] and not _is_lent(text, start, at):
                    yield Match(start, at, found[1])


def _openings(text: str) -> Iterable[re.Match[str]]:
    """The words that may begin a name, in order: with a capital, a digit, or among the few names in lower case."""
    small = [match for word, pattern in _small_openings() if word in text for match in pattern.finditer(text)]
    large = _OPENING.finditer(text)
    return sorted((*small, *large), key=re.Match.start) if small else large


def _longest(text: str, key: str, end: int, *, weak: bool) -> tuple[int, Place | None] | None:
    """The end of the longest name that begins with a word, and its place unless it is too weak to count.

    `key` is that of the word, `end` where it ends.
    """
    table, begun = _table(), _begun()
    place, behind = table.get(key), end
    while key in begun and (joint := _JOINT.match(text, end)) and (word := _WORD.match(text, joint.end())):
        key, end = f"{key} {_key(word.group())}", word.end()
        if longer := table.get(key):
            place, behind = longer, end
    if place is None:
        return None
    if place.kind == "demonym" and (ground := ground_behind(text, behind)):
        return ground, None
    return behind, place if weak or place.kind not in WEAK else None


@cache
def _data() -> dict[str, Any]:
    path = resources.files("claimstream_schemas") / "gazetteer.json"
    data: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
    return data


def _named() -> Iterator[tuple[str, Place]]:
    for record in _data()["places"]:
        place = Place(record["name"], record["type"], record["party"], record["kind"], record.get("wikidata_id"))
        for alias in record["aliases"]:
            yield alias, place
    for kind in ("region", "city"):
        for party, found in _data()[kind].items():
            for spelt in found:
                names = spelt.split("/")
                place = Place(names[0], "GPE", party or None, kind)
                for name in names:
                    yield name, place


@cache
def _table() -> dict[str, Place]:
    table: dict[str, Place] = {}
    for alias, place in _named():
        table.setdefault(folded(alias), place)
    for key, place in list(table.items()):
        if len(key) > 3 and place.kind not in WEAK:
            table.setdefault(key.upper(), place)
    return table


@cache
def _lower_case() -> dict[str, Place]:
    table: dict[str, Place] = {}
    for key, place in _table().items():
        if len(key) > 3 or not key.isupper():
            table.setdefault(key.lower(), place)
    return table


@cache
def _begun() -> frozenset[str]:
    """The words that longer names begin with: `New`, `New South` of New South Wales."""
    several = (key.split(" ") for key in _table() if " " in key)
    return frozenset(" ".join(words[:count]) for words in several for count in range(1, len(words)))


@cache
def _known_openings() -> frozenset[str]:
    """The words that are names, or begin some."""
    return _begun().union(_table())


@cache
def _small_openings() -> tuple[tuple[str, re.Pattern[str]], ...]:
    """The first words of names that begin in lower case, and where each stands as a word; `re` looks for it quickly."""
    words = {key.split(" ", 1)[0] for key in _table() if key[:1].islower()}
    return tuple((word, re.compile(rf"{word}(?<![^\W_]{word})(?![^\W_])")) for word in sorted(words))


@cache
def _aliases() -> dict[str, list[str]]:
    by_name: dict[str, list[str]] = {}
    for alias, place in _named():
        by_name.setdefault(place.name, []).append(alias)
    return by_name
