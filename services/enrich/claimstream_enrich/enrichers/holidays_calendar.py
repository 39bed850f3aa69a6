"""The days that movable feasts fall on: Easter and nth weekdays computed, feasts of the moon from a table.

The table, feasts.json, is made from the `holidays` library by services/enrich/build_feasts.py. Its Islamic days are
those of Saudi Arabia: a feast that is seen, not computed, may be a day later elsewhere.
"""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Callable, Mapping
from datetime import date, timedelta
from functools import lru_cache
from importlib import resources
from typing import Any

DaysOf = Callable[[int], tuple[date, ...]]
"""The days a feast falls on in a year: one, or for one of the moon also none or two."""


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


def orthodox_easter(year: int) -> date:
    """Easter Sunday of the Julian calendar as a Gregorian day (Meeus, chapter 8), 1900 to 2099: 13 days between."""
    d = (19 * (year % 19) + 15) % 30
    month, day = divmod(d + (2 * (year % 4) + 4 * (year % 7) - d + 34) % 7 + 114, 31)
    return date(year, month, day + 1) + timedelta(13)


def nth_weekday(year: int, month: int, weekday: int, nth: int) -> date:
    """The `nth` such weekday of a month, -1 the last. Raises ValueError where there is none."""
    if nth < 0:
        after = date(year + month // 12, month % 12 + 1, 1)
        last = after - timedelta((after.weekday() - weekday - 1) % 7 + 1)
        return last.replace(day=last.day + 7 * (nth + 1))
    first = date(year, month, 1)
    day = 1 + (weekday - first.weekday()) % 7 + 7 * (nth - 1)
    return first.replace(day=day)


def fixed(month: int, day: int) -> DaysOf:
    """The same day each year."""
    return lambda year: (date(year, month, day),)


def nth(month: int, weekday: int, nth: int, later: int = 0) -> DaysOf:
    """So many days after the nth weekday of a month."""
    return lambda year: (nth_weekday(year, month, weekday, nth) + timedelta(later),)


def from_easter(days: int, easter: Callable[[int], date] = easter) -> DaysOf:
    """So many days after an Easter Sunday."""
    return lambda year: (easter(year) + timedelta(days),)


def moon(feast: str, later: int = 0) -> DaysOf:
    """So many days after a feast of the table, in the year in which the feast itself falls."""
    return lambda year: tuple(day + timedelta(later) for day in _table()[feast].get(year, ()))


def either(*feasts: DaysOf) -> DaysOf:
    """The days of several feasts of one name, in order."""
    return lambda year: tuple(sorted(day for feast in feasts for day in feast(year)))


def after_sabbath(feast: DaysOf) -> DaysOf:
    """A fast, which on a Saturday is put off to Sunday."""
    return lambda year: tuple(day + timedelta(day.weekday() == 5) for day in feast(year))


def national_table() -> Mapping[str, Mapping[str, str]]:
    """Per name of a day of nations its `month-day` by country."""
    found: Mapping[str, Mapping[str, str]] = _written()["national"]
    return found


@lru_cache(maxsize=1)
def _table() -> Mapping[str, Mapping[int, tuple[date, ...]]]:
    """Per feast and year its days."""
    return {feast: _by_year(line) for feast, line in _written()["feasts"].items()}


@lru_cache(maxsize=1)
def _written() -> Any:
    return json.loads((resources.files("claimstream_enrich") / "feasts.json").read_text("utf-8"))


def _by_year(line: str) -> dict[int, tuple[date, ...]]:
    found: dict[int, tuple[date, ...]] = defaultdict(tuple)
    for written in line.split():
        day = date.fromisoformat(written)
        found[day.year] += (day,)
    return dict(found)
