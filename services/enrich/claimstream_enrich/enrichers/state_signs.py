"""The signs of a state beside a name that no gazetteer has: its army, its ministry, its people. Pure.

Each weighs; towns, provinces and bands have some of them, too.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Container, Iterable, Iterator
from functools import lru_cache

from claimstream_enrich.enrichers.mentions import Mention
from claimstream_enrich.enrichers.names import folded_name
from claimstream_enrich.enrichers.spans import Ranges
from claimstream_schemas import gazetteer
from claimstream_schemas.remembering import REMEMBERED

_ENOUGH = 4
_WEIGHTS = {
    "diplomacy": 4, "prime": 4, "crown": 4, "realm": 4, "army": 4, "ministry": 3, "rule": 2, "president": 2,
    "forces": 2, "people": 3, "treaty": 4, "office": 1, "neighbour": 1, "alone": 1, "owner": 0,
}  # fmt: skip
_OF_GROUPS_TOO = frozenset(("army", "forces", "treaty"))
"""Signs that say nothing of a name that is rather a body's or a person's."""
_OF_TOWNS_TOO = frozenset(("office",))
"""Signs that count for the name of a people alone: towns have policemen and officials."""
OF_STATES = frozenset(("ministry",))
"""Signs that alone make a state where the article names no country: provinces have some, too."""
_NO_ARMY = "of base bases camp hospital school college academy airport airfield barracks depot museum cemetery court"
_SIGN = (
    r"(?:(?P<diplomacy>(?:foreign|defen[cs]e)\s(?:affairs\s)?minist(?:er|ry)|embassy|ambassador|"
    r"minist(?:er|ry)\sof\s(?:foreign\saffairs|defen[cs]e))|(?P<prime>prime\sminister|premier)|"
    r"(?P<crown>king|queen|emperor|sultan|emir)|(?P<ministry>(?:\w+\s)?minist(?:er|ry))|"
    r"(?P<rule>government|parliament|central\sbank|constitution|border\sguards?|electoral\scommission)|"
    r"(?P<president>president)|(?P<forces>troops|soldiers|warplanes|jets)|"
    r"(?P<office>police|officials?|authorities|officers?|prosecutors?|customs|coast\s?guards?|red\scross|"
    r"(?:civil|emergency|border|health|intelligence|security|electoral)\s\w+|consul(?:ate)?|envoy|diplomats?|"
    r"negotiators?|delegation)|"
    rf"(?P<army>(?:army|military|armed\sforces|navy|air\sforce)(?!\s(?:{_NO_ARMY.replace(' ', '|')})\b)))"
)
_HAS = re.compile(
    rf"(?:(?:['’]s?)?\s(?:(?:new|own|former|ruling|elite|elected|exiled)\s)?|\s(?:\w+\s){{1,2}}its\s(?:own\s)?)"
    rf"{_SIGN}\b(?!\sof\sthe\s)",
    re.IGNORECASE,
)
"""Behind a name: `X's foreign ministry`, `the X army`, `X closed its embassy`, but not `X's president of the club`."""
_BEFORE_OFFICE = re.compile(rf"([A-Z](?<=[a-z,;] [A-Z])[^\W\d_]{{3,}}(?:an|ese|ish|i|landic|avic))\s{_SIGN}\b")
"""Begins with the capital, which is found fast."""
_OF = re.compile(
    rf"\b{_SIGN}(?:\s(?-i:[A-Z])[\w'’-]+){{0,3}}\s(?:of|from|(?<=ambassador\s)to)\s(?:the\s)?"
    r"(?:(?:republic|kingdom)\sof\s)?$",
    re.IGNORECASE,
)
"""Before a name: `the king of X`, `Prime Minister Ada Bell of X`, `troops from X`, `ambassador to X`."""
_TREATY = re.compile(
    r"(?:\s(?:and|with)\s[A-Z]\w+)?\s(?:have\s|has\s|had\s)?(?:signed|agreed|broke|rejected)\s(?:on\s|to\s)?(?:an?|the)\s"
    r"(?:\w+\s)?(?:truce|treaty|cease-?fire|armistice|peace)\b"
)
"""Behind a name, what towns and firms do not agree on."""
_REALM_BEFORE = re.compile(r"\b(?:republic|kingdom|emirate|sultanate|principality)\sof\s(?:the\s)?$")
"""Before a name, in words of the text: `the island republic of X`."""
_NEIGHBOUR = re.compile(r"\bneighbou?r(?:ing)?\s$", re.IGNORECASE)
_ENDS_IN_OF = re.compile(r"\b(?:of|from|to)\s(?:the\s)?$", re.IGNORECASE)
"""What ends each of those before a name: tried first, for it is far cheaper."""
_LED_UP = re.compile(r"(?<=of\s)|(?<=from\s)|(?<=to\s)|(?<=the\s)|(?<=our\s)|(?<=bor\s)|(?<=ing\s)", re.I)
"""Where a name may stand that words before it give a sign: tried first, for few names stand so."""
_REALM = re.compile(
    r"(?:(?:The|Democratic|People's|Islamic|Federal|Federative|United) )*"
    r"(?:Republic|Kingdom|Emirate|Sultanate|Principality|Grand Duchy) of (?:the )?"
)
_OF_BODY = re.compile(rf"\b{_SIGN}\sof\s(?:the\s)?(?=[A-Z])", re.IGNORECASE)
REACH = 70
"""Characters before a name in which an office and its holder stand."""
DEMONYM = re.compile(r"(?:n|ns|an|ans|ian|ians|ese|i|is|ish|er|ers|ic)$")
_ADJECTIVE = re.compile(r"[A-Z][^\W\d_]{2,}(?:an|ese|i|ish)(?= )")
"""The first word of a body's name that may be a nationality: `Drevian Emergency Ministry`."""
_NO_NATION_WORDS = (
    "urban human civilian veteran metropolitan christian lutheran anglican presbyterian republican puritan guardian "
    "samaritan franciscan wesleyan mediterranean taxi"
)
_NO_NATION = frozenset(_NO_NATION_WORDS.split())
"""Words with such an ending that name no people of a state."""
_LAND = re.compile(r"(?:land|stan)$")
STEM = 4
"""Letters that a state and the name of its people share at least."""
_PART_BEFORE = re.compile(
    r"\b(?:provinces?|regions?|county|districts?|towns?|cit(?:y|ies)|villages?|department|prefecture|municipality|oblast|"
    r"canton|governorate)\s(?:of\s)?(?:the\s)?$",
    re.IGNORECASE,
)
_ONE_OF = re.compile(r"\s(?:state|island|territory|republic|emirate)\sof\s(?:the\s)?$")
"""Behind a nationality: `the German state of X`."""
_PART_BEHIND = re.compile(
    r"(?:\s(?:province|region|county|district|governorate|prefecture|oblast|canton|department|municipality|city|town)\b)"
    r"|(?:,\s|\s(?:in|of)\s)(?:the\s)?(?:\w+\s)?(?=(?P<country>[A-Z]))"
)
"""What makes a name a part of a state: `X province`, `X, Norway`, `X in northern Norway`."""
NATIONS = ("country", "demonym", "capital")
_WORD = re.compile(r"[A-Z](?<!\w.)\w{3,}")
_PEOPLE = re.compile(r"(?:an|ans|ese|i|ish)$")


@lru_cache(maxsize=REMEMBERED)
def bare(name: str) -> str:
    """Without `Republic of`."""
    realm = _REALM.match(name)
    return name[realm.end() :] if realm else name


def is_people(word: str, state: str) -> bool:
    """Whether a folded word is made from a state's name: Drevian of Drevia, Ostlander or Ostish of Ostland."""
    stems = {state.rstrip("aeiouy"), _LAND.sub("", state)}
    return word != state and any(
        len(stem) >= STEM and word.startswith(stem) and DEMONYM.fullmatch(word, len(stem)) for stem in stems
    )


def is_state(signs: set[str], place: bool, *, part: bool) -> bool:
    """Whether the signs of a name are enough. `place`: it is rather that of one; `part`: the text puts it in a country
    or calls it a province."""
    counted = (sign for sign in signs if place or sign not in _OF_GROUPS_TOO)
    weights = [_WEIGHTS[sign] for sign in counted if sign not in _OF_TOWNS_TOO or "people" in signs]
    return sum(weights) >= _ENOUGH and (not part or max(weights) >= _ENOUGH)


def signs(text: str, mention: Mention) -> Iterator[tuple[str, str]]:
    """Names and the signs of a state that stand beside or in them."""
    name = bare(mention.text)
    if name != mention.text:
        yield name, "realm"
    if mention.type == "ORG" and (body := _OF_BODY.search(mention.text)):
        yield mention.text[body.end() :], str(body.lastgroup)
    if has := _HAS.match(text, mention.end):
        yield name, str(has.lastgroup)
        if has[0][0] in "'’":
            yield name, "owner"
    if _TREATY.match(text, mention.end):
        yield name, "treaty"
    if not _LED_UP.match(text, mention.start):
        return
    before = text[max(0, mention.start - REACH) : mention.start]
    if _NEIGHBOUR.search(before[-16:]):
        yield name, "neighbour"
    if not _ENDS_IN_OF.search(before[-12:]):
        return
    if _REALM_BEFORE.search(before):
        yield name, "realm"
    if of := _OF.search(before):
        yield name, str(of.lastgroup)


def is_part(text: str, mention: Mention) -> bool:
    """Whether a name is said to be a town's or province's, or to lie in a country that is known."""
    if _PART_BEFORE.search(text, max(0, mention.start - 24), mention.start):
        return True
    if one := _ONE_OF.search(text, max(0, mention.start - 24), mention.start):
        holder = gazetteer.find(text[max(0, one.start() - 30) : one.start()])
        return bool(holder) and holder[-1].place.kind in NATIONS
    behind = _PART_BEHIND.match(text, mention.end)
    if behind is None or behind["country"] is None:
        return behind is not None
    known = gazetteer.find(text[behind.end() : behind.end() + 30])
    return bool(known) and known[0].start == 0 and known[0].place.kind in NATIONS


def people_of(mention: Mention) -> Mention | None:
    """The nationality that a body's name begins with."""
    word = _ADJECTIVE.match(mention.text) if mention.type == "ORG" and mention.owner is None else None
    if word is None or word[0].lower() in _NO_NATION or gazetteer.lookup(word[0]) is not None:
        return None
    return Mention(mention.start, mention.start + word.end(), word[0], "NORP")


def peoples_before_offices(text: str, mentions: Iterable[Mention]) -> list[Mention]:
    """The nationalities beside an office or army, within a sentence, where the model saw none."""
    seen = Ranges(mentions)
    return [
        Mention(word.start(1), word.end(1), word[1], "NORP")
        for word in _BEFORE_OFFICE.finditer(text)
        if not seen.overlap(word.start(1), word.end(1))
        and word[1].lower() not in _NO_NATION
        and gazetteer.lookup(word[1]) is None
    ]


def overlooked(text: str, unknown: Iterable[Mention], mentions: Iterable[Mention]) -> list[Mention]:
    """Peoples and the names they are made from, where the model saw only one of them: Sundar of Sundari."""
    names: dict[str, set[str]] = defaultdict(set)
    for each in unknown:
        if " " not in each.text and (each.type == "GPE" or _PEOPLE.search(each.text)):
            names[folded_name(each.text)[:STEM]].add(folded_name(each.text))
    seen = Ranges(mentions)
    near = (word for word in (_WORD.finditer(text) if names else ()) if _may_begin(word[0], names))
    words = ((word, folded_name(word[0])) for word in near)
    return [
        Mention(word.start(), word.end(), word[0], "NORP" if _PEOPLE.search(name) else "GPE")
        for word, name in words
        if (alike := names.get(name[:STEM]))
        and any(name == each or is_people(each, name) or is_people(name, each) for each in alike)
        and not seen.overlap(word.start(), word.end())
        and gazetteer.lookup(word[0]) is None
    ]


def _may_begin(word: str, names: Container[str]) -> bool:
    """Whether a word, folded, may begin like one of some names: its plain letters tell sooner."""
    return word[:STEM].lower() in names or not (word.isascii() and word.isalpha())
