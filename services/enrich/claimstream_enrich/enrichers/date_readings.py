"""How expressions of a day are read: one function per kind, from its match and the moment to the days meant."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Literal

from claimstream_enrich.enrichers import date_arithmetic as days
from claimstream_enrich.enrichers.date_words import (
    day_number,
    month_number,
    number_of,
    spoken_year,
    weekday_number,
)  # fmt: skip
from claimstream_enrich.enrichers.holidays import holiday_in, nth_weekday

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
    numeric dates, where that is known.
    """

    published: date
    future: bool = False
    anchor: date | None = None
    day_first: bool | None = None


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


def weekday(match: re.Match[str], moment: Moment) -> Resolved:
    """Monday, last Monday, next Monday morning"""
    named, which = weekday_number(match["weekday"]), (match["which"] or "").lower().removeprefix("this ")
    today = moment.published
    monday = today - timedelta(today.weekday())
    if which in ("last", "past"):
        return one_day(days.weekday_near(today - timedelta(1), named, future=False), "weekday")
    if which in ("next", "following", "previous"):
        return one_day(monday + timedelta((-7 if which == "previous" else 7) + named), "weekday")
    if which in ("coming", "upcoming"):
        return one_day(days.weekday_near(today + timedelta(1), named, future=True), "weekday")
    if which == "this":
        day = monday + timedelta(named)
        return one_day(day if day >= today or not moment.future else day + timedelta(7), "weekday")
    return weekday_named(match, moment)


def weekday_of_week(match: re.Match[str], moment: Moment) -> Resolved:
    """Friday next week, last week on Friday"""
    step = {"last": -7, "previous": -7, "this": 0}.get(match["which"].lower(), 7)
    monday = moment.published - timedelta(moment.published.weekday())
    return one_day(monday + timedelta(step + weekday_number(match["weekday"])), "weekday")


def weekday_range(match: re.Match[str], moment: Moment) -> Resolved:
    """Monday to Wednesday, ending on the nearest such day"""
    end = days.weekday_near(moment.published, weekday_number(match["last"]), future=moment.future)
    start = days.weekday_near(end, weekday_number(match["weekday"]), future=False)
    return Resolved(start, end, "day", "weekday")


def weekdays_away(match: re.Match[str], moment: Moment) -> Resolved:
    """two Sundays ago, three Mondays from now"""
    ahead, named = match["where"].lower() != "ago", weekday_number(match["weekday"])
    sign = 1 if ahead else -1
    first = days.weekday_near(moment.published + timedelta(sign), named, future=ahead)
    return one_day(first + sign * timedelta(7 * (number_of(match["number"]) - 1)), "weekday")


def nth_of_month(match: re.Match[str], moment: Moment) -> Resolved:
    """the third Monday of March, the last Friday of next month"""
    nth = -1 if match["nth"].lower() == "last" else day_number(match["nth"])
    named, today = weekday_number(match["weekday"]), moment.published
    if match["which"]:
        step = {"last": -1, "previous": -1, "next": 1, "following": 1}.get(match["which"].lower(), 0)
        first = days.shift_months(today.replace(day=1), step)
        return one_day(nth_weekday(first.year, first.month, named, nth), "absolute")
    month = month_number(match["month"])
    years = [int(match["year"])] if match["year"] else range(today.year - 1, today.year + 2)
    found = [nth_weekday(year, month, named, nth) for year in years]
    return one_day(days.nearest(today, found, future=moment.future), "absolute")


def nth_alone(match: re.Match[str], moment: Moment) -> Resolved:
    """the second Sunday: of this month where the verb is future; in the past it counts weeks of something else"""
    if not moment.future:
        return weekday_named(match, moment)
    today = moment.published
    nth, named = day_number(match["nth"]), weekday_number(match["weekday"])
    return one_day(nth_weekday(today.year, today.month, named, nth), "weekday")


def weekday_named(match: re.Match[str], moment: Moment) -> Resolved:
    """The nearest such weekday."""
    named = weekday_number(match["weekday"])
    return one_day(days.weekday_near(moment.published, named, future=moment.future), "weekday")


def absolute(match: re.Match[str], moment: Moment) -> Resolved | None:
    """A day of a month, with or without year and weekday."""
    parts = match.groupdict()
    month, day = month_number(parts["month"]), day_number(parts.get("spoken") or parts.get("day") or "")
    named = parts.get("weekday") or parts.get("check")
    weekday = weekday_number(named) if named else None
    if year := _year_in(parts, moment):
        found = date(year, month, day)
        return one_day(found, "absolute", conflict=weekday is not None and found.weekday() != weekday)
    return one_day(days.day_without_year(moment.published, month, day, weekday, future=moment.future), "absolute")


def _year_in(parts: dict[str, str | None], moment: Moment) -> int | None:
    if words := parts.get("spoken_year"):
        return spoken_year(words)
    digits = parts.get("year") or parts.get("short_year")
    return days.full_year(int(digits), moment.published, future=moment.future) if digits else None


def day_range(match: re.Match[str], moment: Moment) -> Resolved | None:
    """13 to 15 May, May 30 - June 2"""
    first = absolute(match, moment)
    if first is None:
        return None
    month = month_number(match.groupdict().get("month2") or match["month"])
    last = date(first.start.year + (month < first.start.month), month, int(match["day2"]))
    return Resolved(first.start, last, "day", "absolute") if last > first.start else None


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
    near = [days.day_without_year(today, found[0].month, found[0].day, None, future=future) for future in (False, True)]
    best = fitting[0] if fitting else min(near, key=lambda each: abs(each - today))
    return one_day(best, "absolute", conflict=not fitting)


def day_of_month(match: re.Match[str], moment: Moment) -> Resolved:
    """the 27th; Sunday, the 27th; the 3rd of next month"""
    parts = match.groupdict()
    day, which = day_number(parts.get("spoken") or parts.get("day") or ""), (parts.get("which") or "").lower()
    if which in ("last", "previous", "next", "following"):
        first = days.shift_months(moment.published.replace(day=1), -1 if which in ("last", "previous") else 1)
        return one_day(first.replace(day=day), "absolute")
    if which == "this":
        return one_day(moment.published.replace(day=day), "absolute")
    found = days.day_of_month(moment.published, day, future=moment.future)
    if not parts.get("weekday"):
        return one_day(found, "absolute")
    named = weekday_number(parts["weekday"] or "")
    fitting = days.day_of_month_on(moment.published, day, named, future=moment.future)
    return one_day(fitting or found, "absolute", conflict=fitting is None)


def holiday(match: re.Match[str], moment: Moment) -> Resolved:
    """Christmas Day, Easter 2018, last Thanksgiving"""
    today, which = moment.published, (match["which"] or "").lower()
    if match["year"]:
        return one_day(holiday_in(match["holiday"], int(match["year"])), "absolute")
    if match["of_year"]:
        step = {"last": -1, "this": 0, "next": 1}[match["of_year"].lower()]
        return one_day(holiday_in(match["holiday"], today.year + step), "absolute")
    found = [holiday_in(match["holiday"], year) for year in range(today.year - 1, today.year + 2)]
    if which in ("last", "previous", "past"):
        return one_day(max(day for day in found if day < today), "absolute")
    if which in ("next", "following", "coming"):
        return one_day(min(day for day in found if day > today), "absolute")
    # one is looked forward to for longer than any day
    return one_day(days.nearest(today, found, future=moment.future, soon=2 * days.SOON), "absolute")
