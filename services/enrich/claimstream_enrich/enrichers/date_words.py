"""Words of dates: months, weekdays, small numbers, and the pieces of patterns made of them."""

from __future__ import annotations

import re

_MONTH_NAMES = "january february march april may june july august september october november december"
MONTHS = _MONTH_NAMES.split()
_WEEKDAY_NAMES = "monday tuesday wednesday thursday friday saturday sunday"
WEEKDAYS = _WEEKDAY_NAMES.split()
_ONES_NAMES = "one two three four five six seven eight nine"
_ONES = _ONES_NAMES.split()
_TEENS_NAMES = "ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen"
_TEENS = _TEENS_NAMES.split()
_TENS_NAMES = "twenty thirty forty fifty sixty seventy eighty ninety"
_TENS = _TENS_NAMES.split()
_ORDINAL_ONES_NAMES = "first second third fourth fifth sixth seventh eighth ninth"
_ORDINAL_ONES = _ORDINAL_ONES_NAMES.split()
_ORDINAL_TEENS_NAMES = (
    "tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth"
)
_ORDINAL_TEENS = _ORDINAL_TEENS_NAMES.split()
CARDINALS = {word: number for number, word in enumerate([*_ONES, *_TEENS], start=1)} | {
    f"{tens}{'-' if one else ''}{one}": 10 * ten + unit
    for ten, tens in enumerate(_TENS, start=2)
    for unit, one in enumerate(["", *_ONES])
}
NUMBERS = CARDINALS | {
    **dict.fromkeys(("a", "an"), 1),
    **dict.fromkeys(("couple", "a couple", "couple of", "a couple of"), 2),
    **dict.fromkeys(("few", "a few"), 3),
    "several": 5,
}
"""How many of a unit; the vague ones at their least but one."""
ORDINALS = {word: number for number, word in enumerate([*_ORDINAL_ONES, *_ORDINAL_TEENS], start=1)} | {
    "twentieth": 20,
    "thirtieth": 30,
    "thirty-first": 31,
    **{f"twenty-{word}": 20 + unit for unit, word in enumerate(_ORDINAL_ONES, start=1)},
}
"""The days of a month in words."""
SEASONS = {"spring": 3, "summer": 6, "autumn": 9, "fall": 9, "winter": 12}
"""First month, on the northern half of the earth."""

_WEEKDAY_FORMS = r"(?:mon|tues|wednes|thurs|fri|satur|sun)day\b"
MONTH = (
    r"(?P<month>jan(?:uary|\.)?|feb(?:ruary|\.)?|mar(?:ch|\.)?|apr(?:il|\.)?|may|jun(?:e|\.)?|jul(?:y|\.)?|aug(?:ust|\.)?|"
    r"sept?(?:ember|\.)?|oct(?:ober|\.)?|nov(?:ember|\.)?|dec(?:ember|\.)?)(?![a-z])"
)
WEEKDAY = (
    r"(?P<weekday>mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)"
    r"(?:day\b|\.(?=,|\s\d)|(?=,?\s\d)|(?=,?\sthe \w)|(?=,?\s[a-z]{3,9}\.?\s\d))"
)
FULL_WEEKDAY = _WEEKDAY_FORMS
SHORT_WEEKDAY = r"(?:mon|tues?|wed|thu(?:rs?)?|fri|sat|sun)\b"
_SUFFIX = r"(?:st|nd|rd|th)"
DAY = rf"(?P<day>0?[1-9]|[12]\d|3[01]){_SUFFIX}?(?![\d:%]|[.,](?!(?:19|20)\d\d(?!\d))\d)"
ORDINAL_WORD = (
    r"(?:(?:twenty[- ])(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)|thirty[- ]first|"
    + "|".join([*_ORDINAL_ONES, *_ORDINAL_TEENS, "twentieth", "thirtieth"])
    + r")\b"
)
CARDINAL_DAY = rf"(?:(?:twenty|thirty)(?:[- ](?:{'|'.join(_ONES)}))?|{'|'.join([*_ONES, *_TEENS])})\b"
YEAR = r"(?P<year>(?:1[6-9]|20)\d\d)(?!\d|[.,]\d|s\b)"
_DOZENS = rf"(?:{'|'.join(_TENS)})(?:[- ](?:{'|'.join(_ONES)}))?"
SPOKEN_YEAR = (
    rf"(?:two thousand(?:(?: and)? {CARDINAL_DAY})?|(?:sixteen|seventeen|eighteen|nineteen|twenty)"
    rf"(?: hundred(?:(?: and)? (?:{_DOZENS}|{'|'.join([*_ONES, *_TEENS])}))?|"
    rf" (?:{_DOZENS}|{'|'.join(_TEENS)}|(?:zero|oh|o) (?:{'|'.join(_ONES)})))\b)"
)
"""`nineteen eighty-six`, `two thousand and eighteen`, `seventeen hundred thirty three`."""
_WHOLE_COUNT = (
    r"\d{1,3}|(?:a )?couple(?: of)?|(?:a )?few|several|"
    rf"{_DOZENS}|{'|'.join([*_TEENS, *_ONES])}|an?"
)
COUNT = rf"(?:half an?|{_WHOLE_COUNT})"
_UNIT_FORMS = (
    r"(?:(?:min(?:ute)?|hour|(?:business |working )?day|night|week|fortnight|month|year|decade)s?|centur(?:y|ies))\b"
)
_MORE = r"(?:[- ]and[- ]a[- ]half)?"
_PIECE = rf"{COUNT}{_MORE} {_UNIT_FORMS}{_MORE}"
AMOUNT = rf"(?P<amount>{_PIECE}(?:(?:,| and|, and)? {_PIECE}){{0,3}})"
"""`two weeks`, `1 month and 21 days`, `a week and a half`."""
PIECE = re.compile(
    _PIECE.replace(COUNT, f"({COUNT})").replace(_MORE, f"({_MORE})").replace(_UNIT_FORMS, f"({_UNIT_FORMS})"),
    re.IGNORECASE,
)
"""One number and unit of an amount: the number, a half more, the unit, a half more."""
UNIT = r"(?P<unit>hour|day|night|week|fortnight|month|year|decade|centur(?=y|ies))(?:s|y|ies)?\b"
NUMBER = rf"(?P<number>{_WHOLE_COUNT})"
NTH = (
    r"(?:first|second|third|fourth|fifth|[12345](?:st|nd|rd|th)|last but one|last|final|penultimate|"
    r"(?:second|next|third)(?:[- ]to)?[- ]last)"
)
"""Which of a month's weekdays or weeks, from its beginning or its end."""
PART = r"(?:early|late|mid-?|the start of|the beginning of|the end of|the middle of)"
TIME_OF_DAY = r"(?:\s+(?:early\s+|late\s+)?(?:morning|afternoon|evening|night|noon|midday))"
THIS_DAY = r"(?:this (?:very |same )?da(?:y|te)|otd)\b"
"""The day of the calendar that it is today; OTD is "on this day"."""
PART_OF_DAY = r"(?:morning|afternoon|evening|night)"


def month_number(word: str) -> int:
    """1 to 12 for a name or its abbreviation."""
    return next(n for n, name in enumerate(MONTHS, 1) if name.startswith(word.lower().rstrip(".")[:3]))


def weekday_number(word: str) -> int:
    """0 (Monday) to 6 for a name or its abbreviation."""
    return next(n for n, name in enumerate(WEEKDAYS) if name.startswith(word.lower()[:3]))


def number_of(word: str) -> int:
    """An integer for digits or a number word."""
    return int(word) if word.isdigit() else NUMBERS[_hyphened(word)]


def day_number(word: str) -> int:
    """A day of a month: `3`, `3rd`, `third`, `twenty first`, `twenty one`."""
    digits = re.match(r"\d+", word)
    if digits:
        return int(digits.group())
    plain = _hyphened(word)
    return ORDINALS.get(plain) or CARDINALS[plain]


def nth_number(word: str) -> int:
    """Which of several: `2nd` is 2, `last` -1, `second-to-last` -2."""
    plain = re.sub(r"[- ]to[- ]|-", " ", word.lower())
    if plain in ("penultimate", "second last", "next last", "last but one"):
        return -2
    return {"last": -1, "final": -1, "third last": -3}.get(plain) or day_number(plain)


def spoken_year(words: str) -> int:
    """A year in words, as SPOKEN_YEAR finds it."""
    plain = words.lower().replace("-", " ").replace(" and ", " ")
    if plain.startswith("two thousand"):
        return 2000 + _tens_and_ones(plain.removeprefix("two thousand").split())
    century, *rest = plain.split()
    return 100 * CARDINALS[century] + _tens_and_ones([word for word in rest if word != "hundred"])


def _tens_and_ones(words: list[str]) -> int:
    return sum(CARDINALS.get(word, 0) for word in words)


def _hyphened(word: str) -> str:
    """Lower case, with the hyphen that a compound number may lack."""
    plain = re.sub(r"\s+", " ", word.lower())
    return (
        plain.replace(" ", "-")
        if re.match(r"(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety) ", plain)
        else plain
    )
