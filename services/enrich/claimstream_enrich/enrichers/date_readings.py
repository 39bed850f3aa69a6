"""How each kind of date expression is read: one function per kind, from its match and the day to the days meant."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Literal

from claimstream_enrich.enrichers import date_arithmetic as days
from claimstream_enrich.enrichers.date_words import (
    HOLIDAYS,
    ORDINALS,
    SEASONS,
    month_number,
    number_of,
    weekday_number,
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Resolved:
    """Closed days; `end` None for a day alone or an open range. `conflict`: the expression contradicts itself."""

    start: date
    end: date | None
    granularity: Literal["day", "month", "year", "open"]
    basis: Literal["absolute", "weekday", "relative"]
    conflict: bool = False


@dataclass(frozen=True, slots=True)
class Moment:
    """What an expression is resolved against: the day of publication, and whether its verb speaks of the future."""

    published: date
    future: bool


def _day(day: date, basis: Literal["absolute", "weekday", "relative"], *, conflict: bool = False) -> Resolved:
    return Resolved(day, None, "day", basis, conflict)


def _relative_range(start: date, end: date, granularity: Literal["day", "month", "year"] = "day") -> Resolved:
    return Resolved(start, end, granularity, "relative")


def near_day(match: re.Match[str], moment: Moment) -> Resolved:
    """today, yesterday ..., perhaps with a weekday that verifies it."""
    word = match["word"].lower()
    offset = -1 if re.search("yesterday|last", word) else 1 if "tomorrow" in word else 0
    offset *= 2 if re.search("before|after ", word) else 1
    day = moment.published + timedelta(offset)
    if not match["check"]:
        return _day(day, "relative")
    named = weekday_number(match["check"])
    if day.weekday() == named:
        return _day(day, "relative")
    return _day(days.weekday_near(moment.published, named, future=offset > 0), "weekday", conflict=True)


def weekday(match: re.Match[str], moment: Moment) -> Resolved:
    """Monday, last Monday, next Monday morning"""
    named, which = weekday_number(match["weekday"]), (match["which"] or "").lower()
    today = moment.published
    if which in ("last", "past", "previous"):
        return _day(days.weekday_near(today - timedelta(1), named, future=False), "weekday")
    monday = today - timedelta(today.weekday())
    if which in ("next", "following"):
        return _day(monday + timedelta(7 + named), "weekday")
    if which in ("this", "coming", "this coming"):
        day = monday + timedelta(named)
        return _day(day if day >= today or not moment.future else day + timedelta(7), "weekday")
    return _day(days.weekday_near(today, named, future=moment.future), "weekday")


def absolute(match: re.Match[str], moment: Moment) -> Resolved | None:
    """A day of a month, with or without year and weekday."""
    parts = match.groupdict()
    month, day = month_number(parts["month"]), _day_number(parts)
    weekday = weekday_number(parts["weekday"]) if parts.get("weekday") else None
    if parts.get("year"):
        found = date(int(parts["year"]), month, day)
        return _day(found, "absolute", conflict=weekday is not None and found.weekday() != weekday)
    return _day(days.day_without_year(moment.published, month, day, weekday, future=moment.future), "absolute")


def _day_number(parts: dict[str, str | None]) -> int:
    ordinal = (parts.get("ordinal") or "").lower().replace(" ", "-")
    return ORDINALS[ordinal] if ordinal else int(parts["day"] or 0)


def day_range(match: re.Match[str], moment: Moment) -> Resolved | None:
    """13 to 15 May, May 30 - June 2"""
    first = absolute(match, moment)
    if first is None:
        return None
    month = month_number(match.groupdict().get("month2") or match["month"])
    last = date(first.start.year + (month < first.start.month), month, int(match["day2"]))
    return Resolved(first.start, last, "day", "absolute") if last > first.start else None


def weekday_of_week(match: re.Match[str], moment: Moment) -> Resolved:
    """Friday next week, last week on Friday"""
    step = {"last": -7, "this": 0, "next": 7}[match["which"].lower()]
    monday = moment.published - timedelta(moment.published.weekday())
    return _day(monday + timedelta(step + weekday_number(match["weekday"])), "weekday")


def weekday_range(match: re.Match[str], moment: Moment) -> Resolved:
    """Monday to Wednesday, ending on the nearest such day"""
    end = days.weekday_near(moment.published, weekday_number(match["last"]), future=moment.future)
    start = days.weekday_near(end, weekday_number(match["weekday"]), future=False)
    return Resolved(start, end, "day", "weekday")


def iso(match: re.Match[str], moment: Moment) -> Resolved:
    """2022-09-12"""
    return _day(date(int(match["year"]), int(match["m"]), int(match["d"])), "absolute")


def numeric(match: re.Match[str], moment: Moment) -> Resolved | None:
    """14/9/2022, 9/14/2022, 14.9.22"""
    year = int(match["year"])
    found = days.either_order(
        days.full_year(year, moment.published), int(match["x"]), int(match["y"]), moment.published
    )
    return _day(found, "absolute") if found else None


def day_of_month(match: re.Match[str], moment: Moment) -> Resolved:
    """the 27th; Sunday, the 27th"""
    day = _day_number(match.groupdict())
    if (match["which"] or "").lower() in ("last", "next"):
        first = days.shift_months(moment.published.replace(day=1), -1 if match["which"].lower() == "last" else 1)
        return _day(first.replace(day=day), "absolute")
    weekday = weekday_number(match["weekday"]) if match["weekday"] else None
    found = days.day_of_month(moment.published, day, future=moment.future)
    return _day(found, "absolute", conflict=weekday is not None and weekday != found.weekday())


def month(match: re.Match[str], moment: Moment) -> Resolved:
    """in May, last May, mid-March 2021"""
    month, which = month_number(match["month"]), (match["which"] or "").lower()
    today = moment.published
    if match["year"]:
        first = date(int(match["year"]), month, 1)
    elif which == "this":
        first = date(today.year, month, 1)
    elif which == "next" or (moment.future and which != "last"):
        first = date(today.year + ((month, 1) < (today.month, 1 + (which == "next"))), month, 1)
    else:
        first = date(today.year - ((month, which == "last") > (today.month, False)), month, 1)
        ahead = days.shift_months(first, 12)
        if not which and timedelta(0) < ahead - today <= days.SOON:
            first = ahead
    start, end = days.part_of(match["part"], first, days.month_end(first))
    return Resolved(start, end, "month", "absolute")


def year(match: re.Match[str], moment: Moment) -> Resolved:
    """in 2020, early 2021"""
    year = int(match["year"])
    start, end = days.part_of(match["part"], date(year, 1, 1), date(year, 12, 31))
    return Resolved(start, end, "year", "absolute")


def years(match: re.Match[str], moment: Moment) -> Resolved | None:
    """1994-96, from 2014 to 2016"""
    first, last = int(match["year"]), match["last"]
    end = int(last) if len(last) == 4 else first // 100 * 100 + int(last)
    return Resolved(date(first, 1, 1), date(end, 12, 31), "year", "absolute") if end > first else None


def decade(match: re.Match[str], moment: Moment) -> Resolved:
    """the 1990s, the early 1990s"""
    first = int(match["decade"])
    first += 1900 if first < 100 else 0
    start, end = days.part_of(match["part"], date(first, 1, 1), date(first + 9, 12, 31), whole_years=True)
    return Resolved(start, end, "year", "absolute")


def season(match: re.Match[str], moment: Moment) -> Resolved:
    """last summer, the spring of 2021"""
    month = SEASONS[match["season"].lower()]
    today = moment.published
    begun = date(today.year, month, 1) <= today
    if match["which"] == "this":
        # this year's, ahead or not; a winter is last year's until the middle of the year
        begun = month != SEASONS["winter"] or today.month > 6
    year = int(match["year"]) if match["year"] else today.year - (not begun)
    start = date(year, month, 1)
    end = days.month_end(days.shift_months(start, 2))
    if not match["year"] and match["which"] == "last" and end >= today:
        start, end = date(year - 1, month, 1), days.month_end(days.shift_months(date(year - 1, month, 1), 2))
    return Resolved(start, end, "month", "absolute" if match["year"] else "relative")


def ago(match: re.Match[str], moment: Moment) -> Resolved | None:
    """two days ago"""
    return _shifted(match, moment, -1)


def before(match: re.Match[str], moment: Moment) -> Resolved | None:
    """a day earlier, the day before"""
    return _shifted(match, moment, -1) if match["number"] else _day(moment.published - timedelta(1), "relative")


def ahead(match: re.Match[str], moment: Moment) -> Resolved | None:
    """in two weeks, where the verb is future; two weeks from now"""
    return _shifted(match, moment, 1) if moment.future or match["sure"] else None


def _shifted(match: re.Match[str], moment: Moment, sign: int) -> Resolved | None:
    number, unit = sign * number_of(match["number"]), match["unit"].lower()
    today = moment.published
    if unit in days.IN_DAYS:
        return _day(today + timedelta(number * days.IN_DAYS[unit]), "relative")
    if unit == "hour":
        return _day(today + timedelta(days=round(number / 24)), "relative")
    if unit == "month":
        first = days.shift_months(today.replace(day=1), number)
        return _relative_range(first, days.month_end(first), "month")
    year = today.year + number * days.IN_YEARS[unit]
    return _relative_range(date(year, 1, 1), date(year, 12, 31), "year")


def past_span(match: re.Match[str], moment: Moment) -> Resolved | None:
    """the past two days, the last 24 hours"""
    number, unit = number_of(match["number"] or "one"), match["unit"].lower()
    today = moment.published
    if unit in days.IN_DAYS or unit == "hour":
        back = number * days.IN_DAYS[unit] if unit != "hour" else -(-number // 24)
        return _relative_range(today - timedelta(back), today)
    months = number * (1 if unit == "month" else 12 * days.IN_YEARS[unit])
    return _relative_range(days.shift_months(today, -months), today, "month" if unit == "month" else "year")


def calendar_unit(match: re.Match[str], moment: Moment) -> Resolved:
    """this week, last year, next month, the weekend"""
    which, unit, today = (match["which"] or "").lower(), (match["period"] or "weekend").lower(), moment.published
    step = {"last": -1, "previous": -1, "past": -1, "next": 1, "coming": 1, "following": 1}.get(which, 0)
    if unit == "year":
        return _relative_range(date(today.year + step, 1, 1), date(today.year + step, 12, 31), "year")
    if unit == "month":
        first = days.shift_months(today.replace(day=1), step)
        return _relative_range(first, days.month_end(first), "month")
    monday = today - timedelta(today.weekday())
    if unit == "weekend":
        begun = today.weekday() >= 5
        if which == "coming":
            step = int(begun)
        elif not which:
            # one that has not begun is the past one, unless the verb says otherwise
            step = 0 if moment.future or begun else -1
        return _relative_range(monday + timedelta(7 * step + 5), monday + timedelta(7 * step + 6))
    return _relative_range(monday + timedelta(7 * step), monday + timedelta(7 * step + 6))


def holiday(match: re.Match[str], moment: Moment) -> Resolved:
    """Christmas Day"""
    month, day = HOLIDAYS[match["holiday"].lower()]
    return _day(days.day_without_year(moment.published, month, day, None, future=moment.future), "absolute")


def overnight(match: re.Match[str], moment: Moment) -> Resolved:
    """The night before publication."""
    return _relative_range(moment.published - timedelta(1), moment.published)
