"""Where in a text date expressions can be: around the few words and numbers without which there is none.

One pass over the words with a look-up each, so that the patterns are tried only where they can match.
"""

from __future__ import annotations

import re
from collections import defaultdict

from claimstream_enrich.enrichers.date_rules import Family
from claimstream_enrich.enrichers.date_words import MONTHS, SEASONS, WEEKDAYS

_BEFORE, _AFTER = 45, 60
"""Characters around a word in which its whole expression lies."""
_WORD = re.compile(
    r"[A-Za-z]{3,}|(?P<compact>(?:19|20)\d{6}(?!\d))|(?P<year_or_numeric>\d{4}[/.-]\d{1,2}(?!\d))|"
    r"(?P<year>(?:1[1-9]|20)\d\d(?!\d| \d\d ))|(?P<spaced>20\d\d(?= \d\d \d\d\b))|"
    r"(?P<numeric>\d{1,2}[/.-]\d{1,2}(?!\d))|(?P<nth>\d\d?(?:st|nd|rd|th)\b)|(?P<decade>\d0'?s\b)|"
    r"(?P<day>(?:(?<=\bon )|(?<=\bon the )|(?<=day ))[1-3]?\d(?![\d,%]))|\d+"
)
_OF_NUMBER: dict[str, tuple[Family, ...]] = {
    "compact": ("numeric",),
    "year_or_numeric": ("numeric", "year"),
    "numeric": ("numeric",),
    "spaced": ("numeric", "year"),
    "year": ("year",),
    "decade": ("year",),
    "nth": ("nth",),
    "day": ("nth",),
}
_VERBS_TOO = frozenset(("march", "may", "mar"))
"""Months that in lower case are other words, unless a number follows."""
_TELLS = re.compile(
    r"(?:\b(?:this|last|next|past|previous|preceding|coming|following|in|within|of|the)|\d) (?:[\w-]+ ){0,2}$",
    re.IGNORECASE,
)
_FROM_OTHER = re.compile(r" (?:from now|hence|before\b)")
_NUMBER_AFTER = re.compile(r" ?\d| the \w+th\b| (?:twenty|thirt)[a-z-]+")
_OF_BEFORE = re.compile(r"(?:st|nd|rd|th) of $")
_MONTH_OF = re.compile(r" of (?:th|last |next |prev|foll)|,? (?:the |\d|\w+[- ]?(?:th|st|nd|rd)\b)")
_HOLIDAY_DAY = re.compile(
    r"(?:boxing|new|year'?s?'?|christmas|stephen'?s|patrick'?s?'?|valentine'?s?'?|saints'?|souls'?|armistice|remembrance|"
    r"veterans'?s?|may|workers'?|women'?s'?|earth|fools?'?s?'?|groundhog|bastille|labor|columbus|memorial|king|mlk|jr\.?|"
    r"thanks|thanks giving|thanksgiving|president'?s?'?|father'?s?'?|mother'?s?'?|ascension|good|black|cyber|whit|"
    r"easter|palm|holy|maundy|ash|shrove) $",
    re.IGNORECASE,
)
"""What stands before "day", "eve" or a weekday in the name of a holiday."""


def _known(words: str, families: tuple[Family, ...], *, lower: bool = True) -> dict[str, tuple[Family, ...]]:
    forms = [form for word in words.split() for form in (word.title(), word.upper(), *([word] if lower else []))]
    return dict.fromkeys(forms, families)


_OF_WORD: dict[str, tuple[Family, ...]] = {
    **_known(" ".join(MONTHS), ("month",), lower=False),
    **_known("mar", ("month",), lower=False),
    **_known(" ".join(name for name in MONTHS if name not in _VERBS_TOO), ("month",)),
    **_known("jan feb apr jun jul aug sep sept oct nov dec", ("month",)),
    **_known(" ".join(f"{name} {name}s" for name in WEEKDAYS), ("weekday",)),
    **_known("mon tue tues wed thu thur thurs fri sat sun", ("weekday",), lower=False),
    **_known("tue tues thu thur thurs fri", ("weekday",)),
    **_known("today tonight yesterday tomorrow tmrw tmr overnight morning afternoon evening night", ("near",)),
    **_known("ago earlier later afterwards weekend", ("unit",)),
    **_known("christmas xmas easter thanksgiving halloween juneteenth patrick mardi", ("holiday",)),
}
_UNIT_WORDS = "hour day week fortnight night month year decade"
_UNITS = frozenset(
    (
        *_known(_UNIT_WORDS, ()),
        *_known(" ".join(f"{unit}s" for unit in _UNIT_WORDS.split()), ()),
        *_known("century centuries", ()),
        *_known(" ".join(SEASONS), ()),
    )
)
_DAYS = frozenset((*_known("day eve year giving", ()), *(form for form, of in _OF_WORD.items() if of == ("weekday",))))
"""Words that end the name of a holiday."""
_WEEKDAYS = frozenset(form for form, families in _OF_WORD.items() if families == ("weekday",))
_MONTHS = frozenset(_known("month", ()))
_TENS = frozenset(("twenty", "thirty", "thirtieth"))
_WORDS = frozenset((*_OF_WORD, *_UNITS, *_DAYS, *_TENS, *_VERBS_TOO))


def windows(plain: str) -> dict[Family, list[tuple[int, int]]]:
    """Per family the places around its words, in the order of the text, none overlapping."""
    found: dict[Family, list[tuple[int, int]]] = defaultdict(list)
    for match in _WORD.finditer(plain):
        if not match.lastgroup and match.group() not in _WORDS:
            continue
        for family in _families(plain, match):
            begin, end = max(0, match.start() - _BEFORE), match.end() + _AFTER
            places = found[family]
            if places and begin <= places[-1][1]:
                places[-1] = (places[-1][0], end)
            else:
                places.append((begin, end))
    return found


def _families(plain: str, match: re.Match[str]) -> tuple[Family, ...]:
    if match.lastgroup:
        return _OF_NUMBER[match.lastgroup]
    word = match.group()
    families = _OF_WORD.get(word, ())
    if word in _UNITS and (_TELLS.search(plain, max(0, match.start() - 25), match.start())
                           or _FROM_OTHER.match(plain, match.end())):  # fmt: skip
        families = (*families, "unit", "nth") if word in _MONTHS else (*families, "unit")
    if word in _TENS and plain[max(0, match.start() - 4) : match.start()].lower() == "the ":
        families = ("nth",)
    if word in _DAYS and _HOLIDAY_DAY.search(plain, max(0, match.start() - 14), match.start()):
        families = (*families, "holiday")
    if word in _WEEKDAYS and _MONTH_OF.match(plain, match.end()):
        families = (*families, "nth", "numeric")
    if word in _VERBS_TOO and (
        _NUMBER_AFTER.match(plain, match.end()) or _OF_BEFORE.search(plain[max(0, match.start() - 12) : match.start()])
    ):
        families = ("month",)
    return families
