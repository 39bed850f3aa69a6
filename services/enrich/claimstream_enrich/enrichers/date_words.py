"""Words of dates: months, weekdays, small numbers, and the pieces of patterns made of them."""

from __future__ import annotations

import re

_MONTH_NAMES = "january february march april may june july august september october november december"
MONTHS = _MONTH_NAMES.split()
_WEEKDAY_NAMES = "monday tuesday wednesday thursday friday saturday sunday"
WEEKDAYS = _WEEKDAY_NAMES.split()
_ORDINAL_NAMES = (
    "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth "
    "fifteenth sixteenth seventeenth eighteenth nineteenth twentieth twenty-first twenty-second twenty-third "
    "twenty-fourth twenty-fifth twenty-sixth twenty-seventh twenty-eighth twenty-ninth thirtieth thirty-first"
)
NUMBERS = {
    word: number
    for number, words in enumerate(
        ("", "a an one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve")
    )
    for word in words.split()
} | {
    "couple of": 2,
    "a couple of": 2,
    "few": 3,
    "a few": 3,
    "several": 5,
    "fifteen": 15,
    "twenty": 20,
    "thirty": 30,
    "forty": 40,
    "fifty": 50,
}
ORDINALS = {word: number for number, word in enumerate(_ORDINAL_NAMES.split(), start=1)}
HOLIDAYS = {"new year's day": (1, 1), "christmas eve": (12, 24), "christmas day": (12, 25), "boxing day": (12, 26),
            "new year's eve": (12, 31)}  # fmt: skip
SEASONS = {"spring": 3, "summer": 6, "autumn": 9, "fall": 9, "winter": 12}
"""First month, on the northern half of the earth."""

MONTH = (
    r"(?P<month>jan(?:uary|\.)?|feb(?:ruary|\.)?|mar(?:ch|\.)?|apr(?:il|\.)?|may|june?\.?|july?\.?|aug(?:ust|\.)?|"
    r"sept?(?:ember|\.)?|oct(?:ober|\.)?|nov(?:ember|\.)?|dec(?:ember|\.)?)(?![a-z])"
)
WEEKDAY = (
    r"(?P<weekday>mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)"
    r"(?:day\b|\.(?=,|\s\d)|(?=,?\s\d)|(?=,?\s[a-z]{3,9}\.?\s\d))"
)
FULL_WEEKDAY = r"(?:mon|tues|wednes|thurs|fri|satur|sun)day\b"
DAY = r"(?P<day>0?[1-9]|[12]\d|3[01])(?:st|nd|rd|th)?(?![\d:%]|[.,]\d)"
YEAR = r"(?P<year>(?:1[6-9]|20)\d\d)(?!\d|[.,]\d|s\b)"
NUMBER = r"(?P<number>\d{1,3}|(?:a )?couple of|" + "|".join(sorted(NUMBERS, key=len, reverse=True)) + ")"
UNIT = r"(?P<unit>hour|day|night|week|fortnight|month|year|decade|centur(?=y|ies))(?:s|y|ies)?\b"
PART = r"(?:early|late|mid-?|the start of|the beginning of|the end of|the middle of)"
TIME_OF_DAY = r"(?:\s+(?:early\s+|late\s+)?(?:morning|afternoon|evening|night|noon|midday))"


def month_number(word: str) -> int:
    """1 to 12 for a name or its abbreviation."""
    return next(n for n, name in enumerate(MONTHS, 1) if name.startswith(word.lower().rstrip(".")[:3]))


def weekday_number(word: str) -> int:
    """0 (Monday) to 6 for a name or its abbreviation."""
    return next(n for n, name in enumerate(WEEKDAYS) if name.startswith(word.lower()[:3]))


def number_of(word: str) -> int:
    """An integer for digits or a number word."""
    return int(word) if word.isdigit() else NUMBERS[re.sub(r"\s+", " ", word.lower())]
