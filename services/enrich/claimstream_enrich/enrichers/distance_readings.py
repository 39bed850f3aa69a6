"""How distances are read: two days ago, a week later, in a month, two weeks from now."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date, timedelta

from claimstream_enrich.enrichers import date_arithmetic as days
from claimstream_enrich.enrichers.date_readings import Moment, Resolved, one_day, relative_range
from claimstream_enrich.enrichers.date_words import PIECE, number_of, weekday_number

_WITHIN_DAY = re.compile(r".*\b(?:minute|min|hour)s?", re.IGNORECASE)
_HALVES = {
    "centur": (50, "year"),
    "decade": (5, "year"),
    "year": (6, "month"),
    "month": (15, "day"),
    "week": (3, "day"),
}


def ago(match: re.Match[str], moment: Moment) -> Resolved | None:
    """two days ago, a month and three days ago; exactly a year ago: to the day"""
    return shifted(match["amount"], moment.published, -1, exact=match.group().lower().startswith("exactly"))


def ago_to_the_day(match: re.Match[str], moment: Moment) -> Resolved | None:
    """five years ago today, a month ago yesterday, this day a year ago: the day itself, however far"""
    step = {"yesterday": -1, "tomorrow": 1}.get((match.groupdict().get("word") or "").lower(), 0)
    return shifted(match["amount"], moment.published + timedelta(step), -1, exact=True)


def before(match: re.Match[str], moment: Moment) -> Resolved | None:
    """a day earlier, the day before, the previous evening: than the day told of just before"""
    amount = match.groupdict().get("amount") or "a day"
    if moment.anchor is None and _WITHIN_DAY.fullmatch(amount):
        return None  # "20 minutes earlier" than something of a day not told
    return shifted(amount, moment.anchor or moment.published, -1)


def later(match: re.Match[str], moment: Moment) -> Resolved | None:
    """two days later, the next morning: than the day told of just before, or than now where the verb is future

    "Two weeks on" is later than what was told of.
    """
    ahead = moment.future and not match.group().lower().endswith(" on")
    base = moment.anchor or (moment.published if ahead else None)
    return shifted(match.groupdict().get("amount") or "a day", base, 1) if base else None


def into(match: re.Match[str], moment: Moment) -> Resolved | None:
    """on Saturday, five days into the flood: what it tells of began so long before the day named beside it"""
    begun = shifted(match["amount"], moment.anchor, -1) if moment.anchor else None
    return replace(begun, end=None, granularity="open") if begun else None


def after_it(match: re.Match[str], moment: Moment) -> Resolved | None:
    """on Saturday, five days after the flood: what it tells of was so long before the day named beside it"""
    return shifted(match["amount"], moment.anchor, -1) if moment.anchor else None


def ahead(match: re.Match[str], moment: Moment) -> Resolved | None:
    """in two weeks, where the verb is future; in two weeks' time"""
    return shifted(match["amount"], moment.published, 1) if moment.future or match["sure"] else None


def from_now(match: re.Match[str], moment: Moment) -> Resolved | None:
    """two weeks from now; Monday two weeks from now, the one next to that day; two months from today on Monday"""
    if not match["weekday"] and not match["on"]:
        return shifted(match["amount"], moment.published, 1)
    about = shifted(match["amount"], moment.published, 1, exact=True)
    if about is None:
        return None
    if match["on"]:
        return one_day(days.weekday_near(about.start, weekday_number(match["on"]), future=True), "weekday")
    return one_day(
        days.weekday_near(about.start + timedelta(3), weekday_number(match["weekday"]), future=False), "weekday"
    )


def shifted(amount: str, base: date, sign: int, *, exact: bool = False) -> Resolved | None:
    """The day that far from another; the whole month or year where nothing finer is told, unless `exact`."""
    told = PIECE.findall(amount)
    pieces = [_whole(number, unit.lower()) for number, _, unit, _ in told]
    pieces += [_whole("half", unit.lower()) for _, more, unit, after in told if more or after]
    months = sum(number * days.in_months(unit) for number, unit in pieces)
    hours = sum(number for number, unit in pieces if unit.startswith("hour"))
    day = days.shift_months(base, sign * months) if months else base
    day += sign * timedelta(sum(number * days.in_days(unit) for number, unit in pieces) + round(hours / 24))
    for number, unit in pieces:
        if unit.startswith(("business", "working")):
            day = days.working_days(day, sign * number)
    whole = pieces[: len(told)]
    if exact or any(not days.in_months(unit) for _, unit in whole):
        return one_day(day, "relative")
    if any(not unit.startswith(("year", "decade", "centur")) for _, unit in pieces):
        return relative_range(day.replace(day=1), days.month_end(day), "month")
    return relative_range(date(day.year, 1, 1), date(day.year, 12, 31), "year")


def _whole(number: str, unit: str) -> tuple[int, str]:
    """So many of a unit; halves in whole ones of a smaller."""
    if not number.lower().startswith("half"):
        return number_of(number), unit
    return next((smaller for name, smaller in _HALVES.items() if unit.startswith(name)), (0, "day"))
