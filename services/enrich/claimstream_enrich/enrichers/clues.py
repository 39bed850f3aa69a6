"""What the words of a name alone say: whether it is one at all, what its last word makes of it, votes for its kind."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import Literal

from claimstream_enrich.enrichers.firm_words import CLOSINGS, OPENINGS
from claimstream_enrich.enrichers.name_nouns import NOUNS, Kind, word_set
from claimstream_enrich.enrichers.shapes import BODY
from claimstream_enrich.tree import Tree
from claimstream_schemas.personal_names import is_given, is_surname
from claimstream_schemas.remembering import REMEMBERED

Type = Literal["PERSON", "ORG", "GPE", "LOC", "NORP", "FAC", "EVENT", "OTHER"]
Vote = tuple[Kind, float]
"""A kind and a weight: roughly the logarithm of how much likelier that kind is by one sign."""

_EVENTS = (
    "War Wars Revolution Revolt Uprising Rebellion Crisis Cup Cups Championship Championships Tournament Olympics "
    "Games Festival Prix Marathon Massacre Genocide Holocaust Reformation Renaissance Expedition Challenge Tour Derby "
    "Contest Bowl"
)
_WORKS = (
    "Treaty Act Accord Accords Agreement Amendment Convention Protocol Constitution Law Laws Prize Prizes Award "
    "Awards Medal Medals Trophy Testament Bible Charter Declaration Plan Deal Bond Bonds Language Medicine Report "
    "Resolution Index Theory Show Album Single Video Age Ages Era Period Day Night Eve Week Season"
)
_BUILDINGS = (
    "Airport Bridge Stadium Dam Highway Square Palace Tower Tunnel Prison Cathedral Mosque Park Pier Dock Gym "
    "Pavilion Arena Fort Monument Cemetery Gardens Gate Mansion"
)
_LANDS = (
    "River Mountain Mountains Sea Ocean Valley Desert Island Islands Peninsula Creek Reservoir Pond Falls Canyon "
    "Canal Glacier Parish County Oblast District Province Region Junction Coast Harbour Harbor Isles Plateau Hills "
    "Heights Ridge Gorge Fjord Archipelago Prefecture Township Borough Village Street Road Avenue Boulevard Way "
    "Freeway Kingdom Principality Empire Territory Strip"
)
_ENDINGS: dict[str, Type] = {
    **dict.fromkeys(_EVENTS.split(), "EVENT"),
    **dict.fromkeys(_WORKS.split(), "OTHER"),
    **dict.fromkeys(_BUILDINGS.split(), "FAC"),
    **dict.fromkeys(_LANDS.split(), "LOC"),
}
_OPENINGS: tuple[tuple[re.Pattern[str], Type], ...] = (
    (re.compile(r"(?:Cyclone|Hurricane|Typhoon|Storm|Operation|Tropical Storm)\s"), "EVENT"),
    (re.compile(r"(?:Battle|Siege|Year|Feast|Massacre) of\s"), "EVENT"),
    (re.compile(r"(?:Treaty|Order|Convention|Peace) of\s"), "OTHER"),
    (re.compile(r"(?:(?:Lake|Mount|River|Cape|Gulf|Strait)|(?:Port|Isle|Gulf|Bay) of)\s"), "LOC"),
)
_DOCTRINE = re.compile(r"\w+(?:isms?|i[sz]ation)$")
_GENERIC_WORDS = (
    "State Defense Defence Foreign Interior Army Great Security Government Police Ministry President Minister "
    "Secretary Secretary-General General Navy Parliament Council Committee Chairman Chairwoman Spokesman Spokeswoman "
    "Director Ambassador Republic Kingdom North South East West Mr Mrs Ms Internet Cabinet God Lord Senior Junior BC "
    "BCE AD CE AM PM EST GMT CEO MP MPs GDP VAT PhD MA MBA BA DJ DJs LLC MVP Brexit Christmas Easter Ramadan "
    "Thanksgiving"
)
_GENERIC = frozenset([*_GENERIC_WORDS.split(), "Prime Minister", "Air Force"])
"""Words that stand in a name, beside one or for a notion, but name nobody alone."""
_OFFICE = re.compile(
    r"(?:[A-Z]\w+[ -])*(?:Minister|Secretary|President|Commissioner|Director|Advis[eo]r|Chief|Governor|Officer|"
    r"Commander|Spokes(?:man|woman|person)|Chairman|Leader|Ambassador|Envoy|Prosecutor|Judge|Justice|General)$"
)
_ADDRESS = re.compile(r"https?:|www\.|@")
_CAMEL = re.compile(r"(?!Mc|Mac|De[A-Z]|La[A-Z]|Le[A-Z]|Di[A-Z]|O['’]|Fitz|Van)\w*[a-z][A-Z]")
_ACRONYM = re.compile(r"(?!O['’]|Mc|Mac)(?:(?:[A-Z]\.?){2,}s?$|\w+[A-Z]{2})")
_REGNAL = re.compile(r"(?:[IVX]{2,4}|[JS]r\.?)$")
_INITIAL = re.compile(r"[A-Z]\.?$")
_LOCAL_ENDING = re.compile(
    r"\w{2,}(?:ville|burg|burgh|shire|stan|grad|abad|pur|land|borough|mouth|stadt|ingen|ford|ham)$"
)
_PARTICLES = word_set("de da do dos das del della di du la le van von der den ten ter al el bin ibn ben abu")


def is_name(tokens: Tree, first: int, last: int, words: str) -> bool:
    """Whether the tokens `first:last` are one: capitalised, no word of the sentence's start, no office, no title."""
    if not _may_name(words):
        return False
    if " " in words or not tokens.opens[first]:
        return True
    return words.lower() not in tokens.common and "PROPN" in tokens.pos[first:last]


@lru_cache(maxsize=REMEMBERED)
def _may_name(words: str) -> bool:
    """Whether words are a name wherever they do not begin a sentence."""
    if len(words) < 2 or words in _GENERIC or not any(map(str.isupper, words)) or _ADDRESS.search(words):
        return False
    if " " in words:
        return not _OFFICE.match(words)
    return words.lower() not in NOUNS and not BODY.fullmatch(words)


@lru_cache(maxsize=REMEMBERED)
def shaped(name: str, label: str) -> Type | None:
    """The type that the words of a name leave no doubt about. `label` is the model's."""
    words = name.split()
    last = words[-1]
    if len(words) == 1:
        return (
            "OTHER" if _DOCTRINE.match(name) else "EVENT" if _ENDINGS.get(name) == "EVENT" and len(name) > 6 else None
        )
    if len(words) == 2 and label in ("PERSON", "") and is_given(words[0]) and is_surname(last):
        return None
    if last in _ENDINGS:
        return _ENDINGS[last]
    for pattern, kind in _OPENINGS:
        if pattern.match(name):
            return kind
    return "ORG" if BODY.search(name) else None


def of_words(name: str) -> Iterator[Vote]:
    """From the words of the name alone."""
    words = name.replace("-", " ").split()
    if words[:1] == ["The"] and len(words) > 1:
        yield from (("PERSON", -2.0), ("ORG", 0.5))
    elif len(words) < 2:
        yield from _of_one(name)
    elif "&" in name or " and " in name or any(map(str.isdigit, name)):
        yield "ORG", 1.0
        yield "PERSON", -2.0
    elif words[-1] in CLOSINGS or words[0] in OPENINGS:
        yield "ORG", 2.5
        yield "PERSON", -1.5
    else:
        yield from _of_several(words)


def _of_several(words: list[str]) -> Iterator[Vote]:
    first, last = words[0], words[-1]
    if _REGNAL.match(last):
        yield "PERSON", 3.0
    if len(words) > 4 or any(word[0].islower() and word not in _PARTICLES for word in words):
        yield "PERSON", -2.0
        return
    initial = any(_INITIAL.match(word) for word in words[:-1])
    given, surname = is_given(first), is_surname(last)
    if given or surname or not initial:
        weight = 3.0 if given and surname else 2.0 if given or (initial and surname) else 0.5 if surname else -1.0
        yield "PERSON", weight


def _of_one(word: str) -> Iterator[Vote]:
    if _ACRONYM.match(word):
        yield "ORG", 2.0
        yield "PERSON", -4.0
    elif _CAMEL.match(word):
        yield "ORG", 2.0
    else:
        lists = is_given(word) + is_surname(word)
        if lists:
            yield "PERSON", 0.7 * (1 + lists)
        if _LOCAL_ENDING.match(word):
            yield "PLACE", 1.0
