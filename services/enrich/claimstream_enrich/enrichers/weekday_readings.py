"""How weekdays are read: last Monday, Friday next week, a week ago Tuesday, the third Monday of March."""

from __future__ import annotations

import re
from datetime import date, timedelta

from claimstream_enrich.enrichers import date_arithmetic as days
from claimstream_enrich.enrichers.date_readings import Moment, Resolved, month_meant, one_day
from claimstream_enrich.enrichers.date_words import day_number, month_number, nth_number, number_of, weekday_number
from claimstream_enrich.enrichers.holidays_calendar import nth_weekday


def weekday(match: re.Match[str], moment: Moment) -> Resolved:
    """Monday, last Monday, next Monday morning"""
    named, which = weekday_number(match["weekday"]), (match["which"] or "").lower().removeprefix("this ")
    today = moment.published
    monday = today - timedelta(today.weekday())
    if which in ("last", "past"):
        back = days.weekday_near(today - timedelta(1), named, future=False)
        # yesterday is hardly called "last Monday", but for the last weekend's day
        step = 7 if which == "last" and monday <= back == today - timedelta(1) else 0
        return one_day(back - timedelta(step), "weekday")
    if which == "next":
        return one_day(monday + timedelta(7 + named), "weekday")
    if which in ("coming", "upcoming"):
        return one_day(days.weekday_near(today + timedelta(1), named, future=True), "weekday")
    if which == "this":
        day = monday + timedelta(named)
        return one_day(day if day >= today or not moment.future else day + timedelta(7), "weekday")
    return weekday_named(match, moment)


def weekday_told(match: re.Match[str], moment: Moment) -> Resolved | None:
    """the following Tuesday, the previous Friday: than the day told of just before, else of the next or last week

    What followed an untold day, and is no more to come, has no day of its own.
    """
    named, back = weekday_number(match["weekday"]), (match["which"] or "").lower() in ("previous", "preceding")
    step = timedelta(-1 if back else 1)
    if moment.anchor and (moment.anchor <= moment.published or not back):
        return one_day(days.weekday_near(moment.anchor + step, named, future=not back), "weekday")
    if not (back or moment.future):
        return None
    monday = moment.published - timedelta(moment.published.weekday())
    return one_day(monday + 7 * step + timedelta(named), "weekday")


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


def nth_of_month(match: re.Match[str], moment: Moment) -> Resolved | None:
    """the third Monday of March, the last Friday of next month, the penultimate Sunday of that month"""
    nth, named, today = nth_number(match["nth"]), weekday_number(match["weekday"]), moment.published
    if match["which"]:
        first = month_meant(match["which"], moment)
        return one_day(nth_weekday(first.year, first.month, named, nth), "absolute") if first else None
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


def after_next(match: re.Match[str], moment: Moment) -> Resolved:
    """the Monday after next, the Friday before last"""
    named, today = weekday_number(match["weekday"]), moment.published
    if match["side"].lower() == "before last":
        return one_day(days.weekday_near(today - timedelta(1), named, future=False) - timedelta(7), "weekday")
    return one_day(today - timedelta(today.weekday()) + timedelta(14 + named), "weekday")


def weekday_week(match: re.Match[str], moment: Moment) -> Resolved:
    """Monday week, Friday fortnight: so long after the next such day"""
    soon = days.weekday_near(moment.published + timedelta(1), weekday_number(match["weekday"]), future=True)
    return one_day(soon + timedelta(days.in_days(match["far"].lower())), "weekday")


def weekday_ago(match: re.Match[str], moment: Moment) -> Resolved:
    """a week ago Tuesday, Tuesday two weeks ago, a year ago Tuesday: so long before the nearest past such day"""
    back = days.weekday_near(moment.published, weekday_number(match["weekday"]), future=False)
    number, far = number_of(match["number"]), match["far"].lower()
    return one_day(
        days.shift_months(back, -number * days.in_months(far)) - timedelta(number * days.in_days(far)), "weekday"
    )


def week_of_month(match: re.Match[str], moment: Moment) -> Resolved:
    """the first week of May: its first to seventh; with a weekday that day of them; a weekend: Saturday and Sunday"""
    nth, month, today = nth_number(match["nth"]), month_number(match["month"]), moment.published
    years = [int(match["year"])] if match["year"] else range(today.year - 1, today.year + 2)
    firsts = [_nth_week(year, month, nth) for year in years]
    first = days.nearest(today, firsts, future=moment.future)
    if match["weekday"]:
        return one_day(days.weekday_near(first, weekday_number(match["weekday"]), future=True), "absolute")
    if match["far"].lower() == "weekend":
        saturday = nth_weekday(first.year, month, 5, nth)
        return Resolved(saturday, saturday + timedelta(1), "day", "absolute")
    return Resolved(first, first + timedelta(6), "day", "absolute")


def _nth_week(year: int, month: int, nth: int) -> date:
    if nth < 0:
        return days.month_end(date(year, month, 1)) - timedelta(7 * -nth - 1)
    return date(year, month, 7 * nth - 6)
