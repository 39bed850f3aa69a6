"""How expressions of a day are read: one function per kind, from its match and the moment to the days meant."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Literal

from claimstream_enrich.enrichers import date_arithmetic as days
from claimstream_enrich.enrichers.date_words import (
    ORDINALS,
    day_number,
    month_number,
    spoken_year,
    weekday_number,
)  # fmt: skip
from claimstream_enrich.enrichers.holidays import holiday_in, holidays_in

Basis = Literal["absolute", "weekday", "relative"]


@dataclass(frozen=True, slots=True)
class Resolved:
    """Closed days; `end` None for a day alone or an open range. `conflict`: the expression contradicts itself."""

    start: date
    end: date | None
    granularity: Literal["day", "month", "year", "open"]
    basis: Basis
    conflict: bool = False


@dataclass(frozen=True, slots=True)
class Moment:
    """What an expression is resolved against: the day of publication, and whether its verb speaks of the future.

    `anchor` is the day told of just before, from which "two days later" counts; `day_first` how the article writes
    numeric dates, where that is known; `told` the time told of just before, of whatever length.
    """

    published: date
    future: bool = False
    anchor: date | None = None
    day_first: bool | None = None
    told: Resolved | None = None


def one_day(day: date, basis: Basis, *, conflict: bool = False) -> Resolved:
    """A day alone."""
    return Resolved(day, None, "day", basis, conflict)


def relative_range(start: date, end: date, granularity: Literal["day", "month", "year"] = "day") -> Resolved:
    """Days told by how far they are from now."""
    return Resolved(start, end, granularity, "relative")


def near_day(match: re.Match[str], moment: Moment) -> Resolved:
    """today, yesterday ..., perhaps with a weekday that verifies it."""
    word = match["word"].lower()
    offset = -1 if re.search("yesterday|last", word) else 1 if re.search("tomorrow|tmr", word) else 0
    offset *= 2 if re.search("before|after ", word) else 1
    day = moment.published + timedelta(offset)
    if not match["check"]:
        return one_day(day, "relative")
    named = weekday_number(match["check"])
    if day.weekday() == named:
        return one_day(day, "relative")
    return one_day(days.weekday_near(moment.published, named, future=offset > 0), "weekday", conflict=True)


def same_day(match: re.Match[str], moment: Moment) -> Resolved | None:
    """that morning, the same day: the one told of just before"""
    return one_day(moment.anchor, "relative") if moment.anchor else None


def this_day(match: re.Match[str], moment: Moment) -> Resolved:
    """on this day in 1987, this day last year: such a day of that year; else the one told of just before, or today

    "The same day last year" is that of the day told of just before.
    """
    same = "same" in match.group().lower().split() and "this" not in match.group().lower().split()
    today = moment.anchor if same and moment.anchor else moment.published
    if match["year"]:
        return one_day(today.replace(year=int(match["year"])), "absolute")
    if match["of_year"]:
        return one_day(today.replace(year=days.year_from(moment.published, match["of_year"])), "relative")
    return one_day(moment.anchor or today, "relative")


def of_the_day(match: re.Match[str], moment: Moment) -> Resolved:
    """by the end of the day, for the day: the one told of just before, else that of publication"""
    return one_day(moment.anchor or moment.published, "relative")


def absolute(match: re.Match[str], moment: Moment) -> Resolved | None:
    """A day of a month, with or without year and weekday."""
    parts = match.groupdict()
    month, day = month_number(parts["month"]), day_number(parts.get("spoken") or parts.get("day") or "")
    named = parts.get("weekday") or parts.get("check")
    weekday = weekday_number(named) if named else None
    if year := _year_in(parts, moment):
        found = date(year, month, day)
        return one_day(found, "absolute", conflict=weekday is not None and found.weekday() != weekday)
    found = days.day_without_year(moment.published, month, day, weekday, future=moment.future)
    return one_day(found, "absolute", conflict=weekday is not None and found.weekday() != weekday)


def _year_in(parts: dict[str, str | None], moment: Moment) -> int | None:
    if of_year := parts.get("of_year"):
        return days.year_from(moment.published, of_year)
    if words := parts.get("spoken_year"):
        return spoken_year(words)
    digits = parts.get("year") or parts.get("short_year")
    return days.full_year(int(digits), moment.published, future=moment.future) if digits else None


def day_range(match: re.Match[str], moment: Moment) -> Resolved | None:
    """13 to 15 May, May 30 - June 2, December 30, 2023, to January 2, 2024: a year at the end is the last day's"""
    first = absolute(match, moment)
    if first is None:
        return None
    parts, start = match.groupdict(), first.start
    month = month_number(parts.get("month2") or match["month"])
    turns = int(month < start.month)
    if first_year := parts.get("year1"):
        start = start.replace(year=int(first_year))
    elif match["year"]:
        start = start.replace(year=start.year - turns)
    year = int(match["year"]) if match["year"] else start.year + turns
    last = date(year, month, int(match["day2"]))
    return Resolved(start, last, "day", "absolute") if last > start else None


def whole_range(match: re.Match[str], moment: Moment) -> Resolved | None:
    """from Friday, May 3, to Sunday, May 5; between 30 December 2023 and 2 January 2024"""
    return day_range(match, moment)


def days_of_month(match: re.Match[str], moment: Moment) -> Resolved | None:
    """from the 10th to the 14th, of the month told of just before or the nearest; perhaps into the next"""
    first, last = int(match["day"]), int(match["day2"])
    start = _nearest_of_month(first, moment)
    if last > first:
        return Resolved(start, start.replace(day=last), "day", "absolute")
    end = days.shift_months(start.replace(day=1), 1).replace(day=last)
    return Resolved(start, end, "day", "absolute") if last < first else None


def week_around(match: re.Match[str], moment: Moment) -> Resolved | None:
    """the week of June 3, from its Monday; the week ending 3 June, the week beginning 3 June: seven days"""
    told = absolute(match, moment)
    if told is None:
        return None
    side, day = match["side"].lower(), told.start
    back = day.weekday() if side == "of" else 6 if side.startswith("end") or side == "to" else 0
    return Resolved(day - timedelta(back), day - timedelta(back) + timedelta(6), "day", "absolute")


def iso(match: re.Match[str], moment: Moment) -> Resolved:
    """2022-09-12, 20220912"""
    return one_day(date(int(match["year"]), int(match["m"]), int(match["d"])), "absolute")


def numeric(match: re.Match[str], moment: Moment) -> Resolved | None:
    """14/9/2022, 9/14/2022, 14.9.22; as the article writes them elsewhere, where both orders are days"""
    x, y, today = int(match["x"]), int(match["y"]), moment.published
    year = days.full_year(int(match["year"]), today, future=moment.future)
    # with dots the day comes first wherever they are used
    day_first = True if moment.day_first is None and match["sep"] == "." else moment.day_first
    found = days.either_order(year, x, y, today, day_first=day_first)
    return one_day(found, "absolute") if found else None


def numeric_without_year(match: re.Match[str], moment: Moment) -> Resolved | None:
    """on 22/04, Friday 5/12, this 5/12"""
    x, y, today = int(match["x"]), int(match["y"]), moment.published
    orders = [
        days.either_order(2000, x, y, today, day_first=first)
        for first in (bool(moment.day_first), not moment.day_first)
    ]
    found = [days.day_without_year(today, each.month, each.day, None, future=moment.future) for each in orders if each]
    if not found:
        return None
    if not match["weekday"]:
        return one_day(found[0].replace(year=today.year) if match["which"] == "this" else found[0], "absolute")
    fitting = [day for day in found if not match["which"] and day.weekday() == weekday_number(match["weekday"])]
    ahead = (True,) if moment.future and not match["which"] else (False, True)
    near = [days.day_without_year(today, found[0].month, found[0].day, None, future=future) for future in ahead]
    best = fitting[0] if fitting else min(near, key=lambda each: abs(each - today))
    return one_day(best, "absolute", conflict=not fitting)


def month_meant(which: str, moment: Moment) -> date | None:
    """The first of last month, that month, the following month: as seen from the day told of, else from publication."""
    words = which.lower().split()
    told = moment.told.start if moment.told and moment.told.granularity in ("day", "month") else None
    if words[-1] in ("that", "same"):
        return told.replace(day=1) if told else None
    base = told if told and len(words) > 1 else moment.published
    step = {"last": -1, "previous": -1, "preceding": -1, "next": 1, "following": 1}.get(words[-1], 0)
    return days.shift_months(base.replace(day=1), step)


def day_of_month(match: re.Match[str], moment: Moment) -> Resolved | None:
    """the 27th; Sunday, the 27th; the 3rd of next month"""
    parts = match.groupdict()
    day, which = day_number(parts.get("spoken") or parts.get("day") or ""), (parts.get("which") or "").lower()
    if which and which != "the":
        first = month_meant(which, moment)
        return one_day(first.replace(day=day), "absolute") if first else None
    if not parts.get("weekday"):
        return one_day(_nearest_of_month(day, moment), "absolute")
    found = days.day_of_month(moment.published, day, future=moment.future)
    named = weekday_number(parts["weekday"] or "")
    fitting = days.day_of_month_on(moment.published, day, named, future=moment.future)
    return one_day(fitting or found, "absolute", conflict=fitting is None)


def day_set(match: re.Match[str], moment: Moment) -> Resolved:
    """for the 27th: what is set for a day is told before or after it, so the nearer counts"""
    return one_day(days.day_of_month_near(moment.published, day_number(match["day"] or match["spoken"])), "absolute")


def _nearest_of_month(day: int, moment: Moment) -> date:
    """Such a day of the month told of just before, unless that lies ahead of a past verb; else the nearest."""
    told = days.day_of_month_told(moment.anchor, day) if moment.anchor else None
    if told and (told <= moment.published or moment.future):
        return told
    return days.day_of_month(moment.published, day, future=moment.future)


def holiday(match: re.Match[str], moment: Moment) -> Resolved:
    """Christmas Day, Easter 2018, last Thanksgiving, the second day of Passover, the eve of Eid al-Fitr"""
    found = _feast(match, moment)
    later = ORDINALS[match["nth"].lower()] - 1 if match["nth"] else -1 if match["eve"] else 0
    return one_day(found + timedelta(later), "absolute")


def _feast(match: re.Match[str], moment: Moment) -> date:
    """The feast's own or first day."""
    today, name, which = moment.published, match["holiday"], (match["which"] or "").lower()
    if match["year"]:
        return holiday_in(name, int(match["year"]))
    if whose := match["of_year"] or match["whose"]:
        return holiday_in(name, days.year_from(today, whose))
    found = [day for year in range(today.year - 1, today.year + 2) for day in holidays_in(name, year)]
    if which in ("last", "previous", "past"):
        return max(day for day in found if day < today)
    if which in ("next", "following", "coming"):
        return min(day for day in found if day > today)
    # one is looked forward to for longer than any day
    return days.nearest(today, found, future=moment.future, soon=2 * days.SOON)
