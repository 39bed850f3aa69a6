"""The party a person speaks for, from the words around the name: titles before it, an apposition after it."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable
from functools import lru_cache

from claimstream_enrich.enrichers.homeland import home_by_names, is_elsewhere, only_home_by_names
from claimstream_enrich.enrichers.stated import NONE, States
from claimstream_schemas.gazetteer import Match

_ROLES = (
    "president premier minister chancellor king queen emir leader chief head chair chairman chairwoman secretary "
    "secretary-general spokesman spokeswoman spokesperson ambassador envoy representative commander general colonel "
    "major captain admiral brigadier officer official governor mayor senator lawmaker deputy mp diplomat director "
    "coordinator commissioner prosecutor counterpart colleague adviser advisor negotiator politician member prime "
    "speaker ombudsman judge"
)
_STATE_ROLES = (
    "president premier minister chancellor king queen emir governor parliament army spokesman spokeswoman general"
)
_ROLE = re.compile(rf"\b(?:{_ROLES.replace(' ', '|')})s?\b", re.IGNORECASE)
_STATE_ROLE = re.compile(rf"\b(?:{_STATE_ROLES.replace(' ', '|')})\b", re.IGNORECASE)
_SUPREME_ROLE = re.compile(r"\b(?:president|premier|minister|chancellor|king|queen|emir)\b", re.IGNORECASE)
"""Of whom an article on one country means that country's."""
_PRIVATE_ROLE = re.compile(r"\b(?:club|company|firm|union|bank|association|university|league|team)\b", re.IGNORECASE)
_LEADS = r"who\s(?:is|was|heads|leads|chairs|commands|coordinates|represents)\s"
_HEADS = re.compile(r"who\s(?:heads|leads|chairs|commands|coordinates|represents)\s")
_SENTENCE = re.compile(r"[.!?;:\n\"“”](?:(?<=[\n\"“”])|(?<!\b[A-Z].)(?=[\s\"”]))")
"""The mark behind a sentence, or a quotation's. Begins with a set, which `re` finds fast."""
_CLAUSE = re.compile(
    r"\b(?:said|says|told|and|but|that|which|who|with|while|when|after|before|met|called|accused|on)\b|[,(]\s|[–—-]\s"
)
_STOP = re.compile(r"\b(?:said|says|told|but|that|which|while|when|after|before)\b")
_POSSESSIVE = re.compile(
    r"\b(?:its|his|her|their|the country['’]s|the (?:prime minister|president|government))\b", re.I
)
_APPOSED = re.compile(rf",\s+((?:the\s|a\s|an\s|{_LEADS})?[^,.;:!?\n\"“”]{{3,110}})")
_COMMA = re.compile(r"(.*\w),\s*", re.DOTALL)
_OF_PLACE = re.compile(r"\sof\s((?:the\s)?[^\W\da-z]\w+(?:\s[^\W\da-z]\w+)?)")
_SAID_OF = re.compile(r"\b(?:(?:was|were|is|are)\s(?:an?\s)?|one\san?\s)\Z")
"""Before a demonym that says where people are from: `three were Swedes and one a Dane`."""
_FROM = re.compile(r"\b(?:come|comes|came|hail|hails|hailed|are|is|was|were)\sfrom\s(?:the\s)?\Z")
"""Before a country that people come from."""
_REACH = 130
"""Characters beside a name in which its title or apposition lies."""
_OPENS = 16
"""Characters within which a sentence has named its subject."""
_SCENE = 400
"""Characters before a name in which the country of "the president" or "its minister" was named."""


def party_of(text: str, places: Iterable[tuple[int, int]], states: States = NONE) -> str | None:
    """The party most mentions of a person are introduced with; failing that, the one the scene suggests."""
    titled = [(start, end, title_before(text, start)) for start, end in places]
    found = _introduced(text, titled, states)
    if not found:
        found = [party for start, _, title in titled if (party := _of_the_scene(text, start, title, states))]
    return Counter(found).most_common(1)[0][0] if found else None


def is_introduced(text: str, places: Iterable[tuple[int, int]]) -> bool:
    """Whether words beside a mention name the party, and no scene only suggests it."""
    return bool(_introduced(text, [(start, end, title_before(text, start)) for start, end in places], NONE))


def _introduced(text: str, titled: Iterable[tuple[int, int, str]], states: States) -> list[str]:
    """The parties that the words beside mentions name. `titled` holds the start, end and title of each."""
    return [party for _, end, title in titled if (party := _before(title, states) or _after(text, end, states))]


@lru_cache(maxsize=256)
def title_before(text: str, start: int) -> str:
    """The words that lead up to a name: "Norwegian Prime Minister", "the secretary of Norway's Security Council,".

    Remembered, for party and office of each mention are read from them.
    """
    phrase = sentence_before(text, start)
    apposed = _COMMA.fullmatch(phrase) if phrase.rstrip().endswith(",") else None
    return _last_piece(_CLAUSE, apposed[1] if apposed else phrase)


def _before(title: str, states: States) -> str | None:
    return states.party_in(title) if _ROLE.search(title) else None


def _after(text: str, end: int, states: States) -> str | None:
    """ "X, secretary of Norway's Security Council", "X, who heads the Danish delegation", "President X of Norway"."""
    rest = text[end : end + _REACH]
    of = _OF_PLACE.match(rest)
    if of and _ROLE.search(text[max(0, end - 60) : end]):
        return states.party_in(of[1])
    phrase = phrase_after(text, end)
    return states.party_in(phrase) if _ROLE.search(phrase) or _HEADS.match(phrase) else None


def phrase_after(text: str, end: int) -> str:
    """The apposition after a name ("X, the secretary of Norway's Security Council"), empty if there is none."""
    match = _APPOSED.match(text, end, end + _REACH)
    if not match:
        return ""
    cut = _STOP.search(match[1])
    return match[1][: cut.start()] if cut else match[1]


def sentence_before(text: str, start: int) -> str:
    """What a sentence says before a name, as far as it is near."""
    return _last_piece(_SENTENCE, text[max(0, start - _REACH) : start])


def _of_the_scene(text: str, start: int, title: str, states: States) -> str | None:
    """For "the president", "its prime minister, X": the one country the sentence names before, or the sentence before
    opens with; else the article's own. What is named after belongs to others as often: "the premier blamed Norway"."""
    if not _STATE_ROLE.search(title) or _PRIVATE_ROLE.search(title):
        return None
    scene = text[max(0, start - _SCENE) : start]
    sentence = _last_piece(_SENTENCE, scene)
    opening = re.match(r"\s*In ([^,]{3,40}), ", sentence)
    if opening and (party := states.party_in(f"in {opening[1]}")):
        return party
    earlier = scene[: len(scene) - len(sentence)]
    if _POSSESSIVE.search(title):
        return next(iter(_countries(_last_sentence(earlier), states)), None)
    named = dict.fromkeys(_countries(sentence, states))
    supreme = _SUPREME_ROLE.search(title) is not None
    if not named and supreme and (home := only_home_by_names(text, states)):
        return home
    before = "" if earlier.endswith("\n") else _last_sentence(earlier)
    if not named and (opener := _opener(before, states) or _opener(scene[scene.rfind("\n") + 1 :], states)):
        return opener  # of the sentence before, else of the paragraph: a quotation may stand between
    if named or not supreme:
        return next(iter(named)) if len(named) == 1 else None
    return home_by_names(text, states)


def _opener(sentence: str, states: States) -> str | None:
    """The country a sentence opens with: "Oslo, for its part, denied that"."""
    named = (m for m in _matches(sentence, states) if m.start < _OPENS and m.place.kind != "demonym")
    return next((m.place.party for m in named), None)


def _countries(phrase: str, states: States) -> list[str]:
    return [match.place.party for match in _matches(phrase, states) if match.place.party]


def _matches(phrase: str, states: States) -> list[Match]:
    kinds = ("country", "demonym", "capital", "stand_in")
    named = (m for m in states.find(phrase) if m.place.kind in kinds and not is_elsewhere(phrase, m.end))
    return [m for m in named if not (_SAID_OF if m.place.kind == "demonym" else _FROM).search(phrase, 0, m.start)]


def _last_sentence(scene: str) -> str:
    return _last_piece(_SENTENCE, scene.rstrip(" .!?\n"))


def _last_piece(cut: re.Pattern[str], phrase: str) -> str:
    end = 0
    for match in cut.finditer(phrase):
        end = match.end()
    return phrase[end:]
