"""Where in a text date expressions can be: around the few words and numbers without which there is none.

The words a text has are looked up as a set, so that the patterns are tried only where they can match.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator

from claimstream_enrich.enrichers.date_rules import Family
from claimstream_enrich.enrichers.date_words import MONTHS, ORDINAL_WORD, SEASONS, WEEKDAYS
from claimstream_enrich.enrichers.letters import letters_of

_BEFORE, _AFTER = 45, 60
"""Characters around a word in which its whole expression lies."""
_NUMBER = re.compile(
    r"(?P<compact>(?:19|20)\d{6}(?!\d))|(?P<year_or_numeric>\d{4}[/.-]\d{1,2}(?!\d))|"
    r"(?P<year>(?:1[1-9]|20)\d\d(?!\d| \d\d ))|(?P<spaced>20\d\d(?= \d\d \d\d\b))|"
    r"(?P<numeric>\d{1,2}[/.-]\d{1,2}(?!\d))|(?P<nth>\d\d?(?:st|nd|rd|th)\b)|(?P<decade>\d0'?s\b)|"
    r"(?P<day>(?:(?<=\bon )|(?<=\bon the )|(?<=for the )|(?<=day ))[1-3]?\d(?![\d,%]))"
)
_DIGITS = re.compile(r"[0-9\u0660-\U0010ffff](?<=\d)\d*")
"""Digits of any script; begins with ranges of characters, which `re` skips to several times faster than to a class."""
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
    r"(?:\b(?:this|that|last|next|past|previous|preceding|coming|following|in|within|over|under|of|the)|\d) "
    r"(?:[\w-]+ ){0,2}$",
    re.IGNORECASE,
)
_FROM_OTHER = re.compile(r" (?:from (?:now|today)|hence|before\b|prior\b|into\b|after\b|on,)")
_SAME = re.compile(r"\bsame $")
_SAME_DAY = re.compile(r"\b(?:that|same|this|this very) $", re.IGNORECASE)
_NUMBER_AFTER = re.compile(rf" ?\d| the \w+th\b| (?:{ORDINAL_WORD}|twenty|thirty)")
_OF_BEFORE = re.compile(r"(?:st|nd|rd|th) of $")
_MONTH_OF = re.compile(r" of (?:th|last |next |prev|foll)|,? (?:the |\d|\w+[- ]?(?:th|st|nd|rd)\b)")
_HOLIDAY_DAY = re.compile(
    r"(?:boxing|new|year'?s?'?|christmas|stephen'?s|patrick'?s?'?|valentine'?s?'?|saints'?|souls'?|armistice|remembrance|"
    r"veterans'?s?|may|workers'?|women'?s'?|earth|fools?'?s?'?|groundhog|bastille|labor|columbus|memorial|king|mlk|jr\.?|"
    r"thanks|thanks giving|thanksgiving|president'?s?'?|father'?s?'?|mother'?s?'?|ascension|good|black|cyber|whit|"
    r"easter|palm|holy|maundy|ash|shrove|trinity|peoples'?|george'?s|andrew'?s|david'?s|nicholas'?s?'?|bonfire|fawkes|"
    r"walpurgis|washington'?s|prophet'?s|muhammad's|moon|lantern|boat|autumn|ninth|sweeping|ming|spring) $",
    re.IGNORECASE,
)
"""What stands before "day", "eve", "festival" or a weekday in the name of a holiday."""
_NAMED_DAY = re.compile(r"[A-Z][\w'’.]+ $")
_FEAST_OF = re.compile(r" of (?:the )?(?:sacrifice|breaking|assumption|epiphany|tabernacles)", re.IGNORECASE)
_FEAST_WORDS = (
    "christmas xmas easter thanksgiving halloween juneteenth patrick mardi pentecost epiphany mayo hallows eid eidul "
    "fitr adha azha kebir ashura arbaeen mawlid milad laylat isra ramadan ramadhan ramathan ramazan ramzan bayram "
    "raya lebaran korite tabaski bakrid passover pesach purim hashanah hashana kippur sukkot sukkoth simchat simhat "
    "shavuot shavuoth hanukkah hanukah chanukah chanukkah tisha omer baomer tet seollal chuseok yuandan chunjie "
    "duanwu zhongqiu qingming diwali deepavali holi dussehra vijayadashami janmashtami shivaratri chaturthi raksha "
    "jayanti vaisakhi baisakhi vesak wesak purnima nowruz nawruz norouz nowroz navroz"
)
"""A word of each other name of a feast, in the three letter cases."""


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
    **_known("today tonight yesterday tomorrow tmrw tmr overnight otd then morning afternoon evening night", ("near",)),
    **_known("ago earlier later afterwards weekend", ("unit",)),
    **_known(_FEAST_WORDS, ("holiday",)),
    "BaOmer": ("holiday",),
}
_UNIT_WORDS = "min minute hour day week fortnight night month year decade"
_UNITS = frozenset(
    (
        *_known(_UNIT_WORDS, ()),
        *_known(" ".join(f"{unit}s" for unit in _UNIT_WORDS.split()), ()),
        *_known("century centuries", ()),
        *_known(" ".join(SEASONS), ()),
    )
)
_WEEKDAYS = frozenset(form for form, families in _OF_WORD.items() if families == ("weekday",))
_DAYS = frozenset((*_known("day eve year giving festival feast night birthday", ()), *_WEEKDAYS))
"""Words that end the name of a holiday."""
_MONTHS = frozenset(_known("month", ()))
_THESE = frozenset(("day", "Day", "date", "Date"))
_TENS = frozenset(("twenty", "thirty", "thirtieth"))
_WORDS = frozenset(("period", *_THESE, *_OF_WORD, *_UNITS, *_DAYS, *_TENS, *_VERBS_TOO))


def windows(plain: str) -> dict[Family, list[tuple[int, int]]]:
    """Per family the places around its words, in the order of the text, none overlapping."""
    found: dict[Family, list[tuple[int, int]]] = defaultdict(list)
    for start, end, families in sorted([*_words(plain), *_numbers(plain)]):
        begin, close = max(0, start - _BEFORE), end + _AFTER
        for family in families:
            places = found[family]
            if places and begin <= places[-1][1]:
                places[-1] = (places[-1][0], close)
            else:
                places.append((begin, close))
    return found


def _words(plain: str) -> Iterator[tuple[int, int, tuple[Family, ...]]]:
    """The words of dates, each with its families: those in the text at all first, then where."""
    for word in _WORDS.intersection(letters_of(plain)):
        end = 0
        while (start := plain.find(word, end)) >= 0:
            end = start + len(word)
            if not (plain[max(0, start - 1) : start].isalpha() or plain[end : end + 1].isalpha()):
                yield start, end, _families(plain, word, start, end)


def _numbers(plain: str) -> Iterator[tuple[int, int, tuple[Family, ...]]]:
    end = 0
    for digits in _DIGITS.finditer(plain):
        match = _NUMBER.match(plain, digits.start()) if digits.start() >= end else None
        if match and match.lastgroup:
            end = match.end()
            yield match.start(), end, _OF_NUMBER[match.lastgroup]


def _families(plain: str, word: str, start: int, end: int) -> tuple[Family, ...]:
    families = _OF_WORD.get(word, ())
    if word in _UNITS and (_TELLS.search(plain, max(0, start - 25), start) or _FROM_OTHER.match(plain, end)):
        families = (*families, "unit", "nth") if word in _MONTHS else (*families, "unit")
    if word == "period" and _SAME.search(plain, max(0, start - 10), start):
        families = ("unit",)
    if word in _THESE and _SAME_DAY.search(plain, max(0, start - 10), start):
        families = (*families, "near")
    if word in _TENS and plain[max(0, start - 4) : start].lower() == "the ":
        families = ("nth",)
    if word in _DAYS and _names_feast(plain, word, start, end):
        families = (*families, "holiday")
    if word in _WEEKDAYS and _MONTH_OF.match(plain, end):
        families = (*families, "nth", "numeric")
    if word in _VERBS_TOO and (_NUMBER_AFTER.match(plain, end) or _OF_BEFORE.search(plain[max(0, start - 12) : start])):
        families = ("month",)
    return families


def _names_feast(plain: str, word: str, start: int, end: int) -> bool:
    """Whether "day" or the like may end the name of a feast, or "feast of" open one."""
    begin = max(0, start - 14)
    return bool(
        _HOLIDAY_DAY.search(plain, begin, start)
        or (word == "Day" and _NAMED_DAY.search(plain, begin, start))
        or (word.lower() in ("festival", "feast", "day") and _FEAST_OF.match(plain, end))
    )
