"""Holidays that news names instead of a day, and the days they fall on. Only those with one day wherever news is read.

Left out on purpose: days that differ between countries (an independence day) and those that are seen, not computed
(the feasts of the Islamic calendar).
"""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date, timedelta

DayOf = Callable[[int], date]
"""The day a holiday falls on in a year."""


def easter(year: int) -> date:
    """Western Easter Sunday; the anonymous Gregorian algorithm (Meeus, Astronomical Algorithms, chapter 8)."""
    a, (b, c) = year % 19, divmod(year, 100)
    d, e = divmod(b, 4)
    f = (b + 8) // 25
    h = (19 * a + b - d - (b - f + 1) // 3 + 15) % 30
    i, k = divmod(c, 4)
    m = (32 + 2 * e + 2 * i - h - k) % 7
    month, day = divmod(h + m - 7 * ((a + 11 * h + 22 * m) // 451) + 114, 31)
    return date(year, month, day + 1)


def nth_weekday(year: int, month: int, weekday: int, nth: int) -> date:
    """The `nth` such weekday of a month, -1 the last. Raises ValueError where there is none."""
    if nth < 0:
        after = date(year + month // 12, month % 12 + 1, 1)
        return after - timedelta((after.weekday() - weekday - 1) % 7 + 1)
    first = date(year, month, 1)
    day = 1 + (weekday - first.weekday()) % 7 + 7 * (nth - 1)
    return first.replace(day=day)


def _fixed(month: int, day: int) -> DayOf:
    return lambda year: date(year, month, day)


def _nth(month: int, weekday: int, nth: int, later: int = 0) -> DayOf:
    return lambda year: nth_weekday(year, month, weekday, nth) + timedelta(later)


def _easter(days: int) -> DayOf:
    return lambda year: easter(year) + timedelta(days)


_MON, _THU, _SUN = 0, 3, 6
_HOLIDAYS: tuple[tuple[str, DayOf], ...] = (
    (r"new year'?s?'? eve", _fixed(12, 31)),
    (r"new year'?s?'?(?: day)?", _fixed(1, 1)),
    (r"(?:christmas|xmas) eve", _fixed(12, 24)),
    (r"boxing day|saint stephen's day|st\.? stephen's day", _fixed(12, 26)),
    (r"(?:christmas|xmas)(?: day)?", _fixed(12, 25)),
    (r"easter monday", _easter(1)),
    (r"easter(?: sunday)?", _easter(0)),
    (r"good friday", _easter(-2)),
    (r"holy thursday|maundy thursday", _easter(-3)),
    (r"holy saturday", _easter(-1)),
    (r"palm sunday", _easter(-7)),
    (r"ash wednesday", _easter(-46)),
    (r"shrove tuesday|mardi gras", _easter(-47)),
    (r"ascension day", _easter(39)),
    (r"whit sunday|pentecost sunday", _easter(49)),
    (r"whit monday", _easter(50)),
    (r"thanks ?giving(?: day)?", _nth(11, _THU, 4)),
    (r"black friday", _nth(11, _THU, 4, 1)),
    (r"cyber monday", _nth(11, _THU, 4, 4)),
    (r"(?:saint|st\.?) patrick(?:'?s'?)?(?: day)?", _fixed(3, 17)),
    (r"(?:saint |st\.? )?valentine'?s?'? day", _fixed(2, 14)),
    (r"hall?owe'?en", _fixed(10, 31)),
    (r"all saints'?s? day", _fixed(11, 1)),
    (r"all souls'?s? day", _fixed(11, 2)),
    (r"armistice day|remembrance day|veterans'?s? day", _fixed(11, 11)),
    (r"may day|int(?:ernational|'l) workers'? day", _fixed(5, 1)),
    (r"(?:international )?women'?s'? day", _fixed(3, 8)),
    (r"earth day", _fixed(4, 22)),
    (r"april fools?'?s?'? day", _fixed(4, 1)),
    (r"groundhog day", _fixed(2, 2)),
    (r"juneteenth", _fixed(6, 19)),
    (r"bastille day", _fixed(7, 14)),
    (r"labor day", _nth(9, _MON, 1)),
    (r"columbus day", _nth(10, _MON, 2)),
    (r"memorial day", _nth(5, _MON, -1)),
    (r"(?:martin luther king|mlk)(?:,? jr\.?)? day", _nth(1, _MON, 3)),
    (r"president'?s'? day|washington'?s birthday", _nth(2, _MON, 3)),
    (r"father'?s'? day", _nth(6, _SUN, 3)),
    (r"mother'?s'? day", _nth(5, _SUN, 2)),
)
_BY_NAME = tuple((re.compile(pattern, re.IGNORECASE), day) for pattern, day in _HOLIDAYS)
HOLIDAY = "|".join(f"(?:{pattern})" for pattern, _ in _HOLIDAYS)
"""Pattern of their names, the longer ones first."""
NEEDS_PREPOSITION = re.compile(r"(?:christmas|xmas|easter|thanks ?giving|hall?owe'?en|new year|mardi gras)s?|.*patrick",
                               re.IGNORECASE)  # fmt: skip
"""Names that as often tell what kind of thing it is (`a Christmas market`) as which day."""


def holiday_in(name: str, year: int) -> date:
    """The day in that year of a holiday by its name, as HOLIDAY finds it."""
    return next(day for pattern, day in _BY_NAME if pattern.fullmatch(name))(year)
