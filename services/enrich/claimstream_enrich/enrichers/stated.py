"""States that only the article tells of: a name with an army, a foreign ministry, a king, which no gazetteer has. Pure.

Each sign beside a name weighs; a name with enough different ones is a state and a party of its own. Provinces have
governments and parliaments, too, and armed groups have soldiers: neither sign is enough alone.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from claimstream_enrich.enrichers.mentions import Mention
from claimstream_enrich.enrichers.names import folded_name
from claimstream_enrich.enrichers.spans import Ranges
from claimstream_schemas import gazetteer
from claimstream_schemas.gazetteer import Match, Place
from claimstream_schemas.remembering import REMEMBERED

_ENOUGH = 2
_WEIGHTS = {
    "diplomacy": 2, "prime": 2, "crown": 2, "realm": 2, "army": 2, "ministry": 1, "rule": 1, "president": 1,
    "forces": 1, "people": 1,
}  # fmt: skip
_OF_GROUPS_TOO = frozenset(("army", "forces"))
"""Signs that say nothing of a name that is rather a body's or a person's."""
_NO_ARMY = "of base bases camp hospital school college academy airport airfield barracks depot museum cemetery court"
_SIGN = (
    r"(?:(?P<diplomacy>(?:foreign|defen[cs]e)\s(?:affairs\s)?minist(?:er|ry)|embassy|ambassador|"
    r"minist(?:er|ry)\sof\s(?:foreign\saffairs|defen[cs]e))|(?P<prime>prime\sminister|premier)|"
    r"(?P<crown>king|queen|emperor|sultan|emir)|(?P<ministry>(?:\w+\s)?minist(?:er|ry))|"
    r"(?P<rule>government|parliament|central\sbank|constitution|border\sguards?|electoral\scommission)|"
    r"(?P<president>president)|(?P<forces>troops|soldiers|warplanes|jets)|"
    rf"(?P<army>(?:army|military|armed\sforces|navy|air\sforce)(?!\s(?:{_NO_ARMY.replace(' ', '|')})\b)))"
)
_HAS = re.compile(
    rf"(?:(?:['’]s?)?\s(?:(?:new|own|former|ruling|elite|elected|exiled)\s)?|\s(?:\w+\s){{1,2}}its\s(?:own\s)?)"
    rf"{_SIGN}\b(?!\sof\sthe\s)",
    re.IGNORECASE,
)
"""Behind a name: `X's foreign ministry`, `the X army`, `X closed its embassy`, but not `X's president of the club`."""
_OF = re.compile(
    rf"\b{_SIGN}(?:\s(?-i:[A-Z])[\w'’-]+){{0,3}}\s(?:of|from|(?<=ambassador\s)to)\s(?:the\s)?"
    r"(?:(?:republic|kingdom)\sof\s)?$",
    re.IGNORECASE,
)
"""Before a name: `the king of X`, `Prime Minister Ada Bell of X`, `troops from X`, `ambassador to X`."""
_ENDS_IN_OF = re.compile(r"\b(?:of|from|to)\s(?:the\s)?$", re.IGNORECASE)
"""What ends each of those: tried first, for it is far cheaper."""
_REALM = re.compile(
    r"(?:(?:The|Democratic|People's|Islamic|Federal|Federative|United) )*"
    r"(?:Republic|Kingdom|Emirate|Sultanate|Principality|Grand Duchy) of (?:the )?"
)
_OF_BODY = re.compile(rf"\b{_SIGN}\sof\s(?:the\s)?(?=[A-Z])", re.IGNORECASE)
_REACH = 70
"""Characters before a name in which an office and its holder stand."""
_CANDIDATES = frozenset(("GPE", "LOC", "FAC", "ORG", "PERSON", "NORP"))
_DEMONYM = re.compile(r"(?:n|ns|an|ans|ian|ians|ese|i|is|ish|er|ers|ic)$")
_STEM = 4
"""Letters that a state and the name of its people share at least."""


@dataclass(frozen=True, slots=True)
class States:
    """The states that only this article tells of: each form of their names in it -> what it stands for."""

    forms: tuple[tuple[str, Place], ...] = ()

    def party_in(self, phrase: str) -> str | None:
        """As the gazetteer's, with these."""
        return gazetteer.party_in(phrase) or next((match.place.party for match in self.matches(phrase)), None)

    def find(self, phrase: str) -> list[Match]:
        """As the gazetteer's, with these, in the order of the text."""
        found = gazetteer.find(phrase)
        return sorted((*found, *self.matches(phrase)), key=lambda match: match.start) if self.forms else found

    def matches(self, phrase: str) -> Iterator[Match]:
        """These alone."""
        for form, place in self.forms:
            for match in re.finditer(rf"(?<!\w){re.escape(form)}(?!\w)", phrase):
                yield Match(match.start(), match.end(), place)

    def resolved(self, text: str, mentions: Sequence[Mention], skipped: Ranges) -> list[Mention]:
        """The mentions, with the place of these states, with those overlooked, and bodies with their owner."""
        if not self.forms:
            return list(mentions)
        seen = Ranges(mentions)
        overlooked = [
            Mention(match.start, match.end, text[match.start : match.end], match.place.type, match.place)
            for match in self.matches(text)
            if not seen.overlap(match.start, match.end) and not skipped.overlap(match.start, match.end)
        ]
        found = (self._resolved(text, mention) for mention in mentions)
        return sorted((*found, *overlooked), key=lambda mention: mention.start)

    def _resolved(self, text: str, mention: Mention) -> Mention:
        if mention.place is not None:
            return mention
        for form, place in self.forms:
            if form == mention.text:
                return mention._replace(type=place.type, place=place)
        if mention.type != "ORG" or mention.owner is not None:
            return mention
        around = text[max(0, mention.start - _REACH) : mention.start]
        owners = (place.party for form, place in self.forms if _owns(form, around, mention.text))
        return mention._replace(owner=next(owners, None))


NONE = States()
"""Most articles tell of none."""


def _owns(form: str, before: str, body: str) -> bool:
    """ "X's Water Board", "the X Water Board", "the Water Board of X"."""
    return before.endswith((f"{form}'s ", f"{form}’s ")) or body.startswith(f"{form} ") or body.endswith(f" of {form}")


def stated(text: str, mentions: Sequence[Mention]) -> States:
    """The states among the names of an article that the gazetteer doesn't know."""
    unnamed = (each for each in mentions if each.place is None and each.type in _CANDIDATES)
    unknown = [each for each in unnamed if gazetteer.lookup(_bare(each.text)) is None]
    peoples = {each.text for each in unknown if each.type == "NORP" or _DEMONYM.search(each.text)}
    names = {folded_name(name): name for each in unknown if " " not in (name := _bare(each.text))}
    signs: dict[str, set[str]] = defaultdict(set)
    of_places = {folded_name(each.text) for each in unknown if each.type in ("GPE", "LOC", "FAC")}
    for mention in unknown:
        for name, sign in _signs(text, mention):
            key = folded_name(name)
            signs[key].add(sign)
            for state in (other for other in names if _is_people(key, other)):
                signs[state] |= {sign, "people"}
    states = [name for key, name in names.items() if _is_state(signs[key], key in of_places)]
    states = [name for name in states if not any(_is_people(folded_name(name), folded_name(other)) for other in states)]
    return States(tuple(_forms(states, (each.text for each in unknown), peoples)))


def _forms(states: Iterable[str], texts: Iterable[str], peoples: set[str]) -> Iterator[tuple[str, Place]]:
    spelt = list(dict.fromkeys(texts))
    for name in states:
        place = Place(name, "GPE", name, "country")
        for text in spelt:
            of_people = text in peoples and _is_people(folded_name(text), folded_name(name))
            if of_people or folded_name(_bare(text)) == folded_name(name):
                yield text, place


@lru_cache(maxsize=REMEMBERED)
def _bare(name: str) -> str:
    realm = _REALM.match(name)
    return name[realm.end() :] if realm else name


def _is_state(signs: set[str], place: bool) -> bool:
    return sum(_WEIGHTS[sign] for sign in signs if place or sign not in _OF_GROUPS_TOO) >= _ENOUGH


def _is_people(word: str, state: str) -> bool:
    """Whether a folded word is made from a state's name: Drevian of Drevia, Ostlander of Ostland."""
    stem = state.rstrip("aeiouy")
    rest = word[len(stem) :]
    return len(stem) >= _STEM and word != state and word.startswith(stem) and bool(_DEMONYM.fullmatch(rest))


def _signs(text: str, mention: Mention) -> Iterator[tuple[str, str]]:
    """Names and the signs of a state that stand beside or in them."""
    name = _bare(mention.text)
    if name != mention.text:
        yield name, "realm"
    if mention.type == "ORG" and (body := _OF_BODY.search(mention.text)):
        yield mention.text[body.end() :], str(body.lastgroup)
    if has := _HAS.match(text, mention.end):
        yield name, str(has.lastgroup)
    before = text[max(0, mention.start - _REACH) : mention.start]
    if _ENDS_IN_OF.search(before[-12:]) and (of := _OF.search(before)):
        yield name, str(of.lastgroup)
