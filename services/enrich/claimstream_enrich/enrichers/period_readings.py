"""How expressions of more than a day are read: months, years, decades, seasons, weeks and spans up to now."""

from __future__ import annotations

import re
from datetime import date, timedelta

from claimstream_enrich.enrichers import date_arithmetic as days
from claimstream_enrich.enrichers.date_readings import Moment, Resolved, month_meant, one_day, relative_range
from claimstream_enrich.enrichers.date_words import SEASONS, month_number, number_of
from claimstream_enrich.enrichers.holidays import holiday_in, holidays_in

_MONTH_BEGINS = "start of Ramadan"


def month(match: re.Match[str], moment: Moment) -> Resolved:
    """in May, last May, mid-March 2021"""
    month, which = month_number(match["month"]), (match["which"] or "").lower()
    today = moment.published
    if of_year := match.groupdict().get("of_year"):
        first = date(days.year_from(today, of_year), month, 1)
    elif match["year"]:
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


def edge_of_month(match: re.Match[str], moment: Moment) -> Resolved:
    """the last day of March, the first working day of May 2021"""
    return _edge(match, month(match, moment))


def edge_of_year(match: re.Match[str], moment: Moment) -> Resolved:
    """the first day of 2023"""
    return _edge(match, year(match, moment))


def edge_of_unit(match: re.Match[str], moment: Moment) -> Resolved | None:
    """the last day of last month, the first day of next year, the last day of that month"""
    which = match["which"].lower()
    if which in ("this", "last", "previous", "next"):
        return _edge(match, calendar_unit(match, moment))
    if match["period"].lower() == "year":
        return _edge(match, told) if (told := unit_told(match, moment)) else None
    first = month_meant(which, moment)
    return _edge(match, relative_range(first, days.month_end(first))) if first else None


def _edge(match: re.Match[str], whole: Resolved) -> Resolved:
    """Its first or last day, or the first or last from Monday to Friday."""
    first = match["edge"].lower() == "first"
    day = whole.start if first else whole.end or whole.start
    while match["working"] and day.weekday() > 4:
        day += timedelta(1 if first else -1)
    return one_day(day, whole.basis)


def edge_days(match: re.Match[str], moment: Moment) -> Resolved:
    """the first ten days of June, the last two weeks of May 2021"""
    whole, number = month(match, moment), number_of(match["number"])
    length = timedelta(number * days.in_days(match["unit"].lower()) - 1)
    end = whole.end or whole.start
    if match["edge"].lower() == "first":
        return Resolved(whole.start, min(whole.start + length, end), "day", "absolute")
    return Resolved(max(end - length, whole.start), end, "day", "absolute")


def unit_beyond(match: re.Match[str], moment: Moment) -> Resolved:
    """the week before last, the weekend after next"""
    step = -2 if match["side"].lower().startswith("before") else 2
    unit, today = match["period"].lower(), moment.published
    if unit == "year":
        return relative_range(date(today.year + step, 1, 1), date(today.year + step, 12, 31), "year")
    if unit == "month":
        first = days.shift_months(today.replace(day=1), step)
        return relative_range(first, days.month_end(first), "month")
    monday = today - timedelta(today.weekday()) + timedelta(7 * step)
    return relative_range(monday + timedelta(5 if unit == "weekend" else 0), monday + timedelta(6))


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


def past_span(match: re.Match[str], moment: Moment) -> Resolved | None:
    """the past two days, the last 24 hours"""
    number, unit = number_of(match["number"] or "one"), match["unit"].lower()
    today = moment.published
    if not (months := number * days.in_months(unit)):
        back = number * days.in_days(unit) if unit != "hour" else -(-number // 24)
        return relative_range(today - timedelta(back), today)
    return relative_range(days.shift_months(today, -months), today, "month" if unit == "month" else "year")


def calendar_unit(match: re.Match[str], moment: Moment) -> Resolved:
    """this week, last year, next month, the weekend"""
    which, unit, today = (match["which"] or "").lower(), (match["period"] or "weekend").lower(), moment.published
    step = {"last": -1, "previous": -1, "past": -1, "next": 1, "coming": 1, "following": 1}.get(which, 0)
    if unit == "year":
        return relative_range(date(today.year + step, 1, 1), date(today.year + step, 12, 31), "year")
    if unit == "month":
        first = days.shift_months(today.replace(day=1), step)
        return relative_range(first, days.month_end(first), "month")
    monday = today - timedelta(today.weekday())
    if unit == "weekend":
        begun = today.weekday() >= 5
        if which == "coming":
            step = int(begun)
        elif not which:
            # one that has not begun is the past one, unless the verb says otherwise
            step = 0 if moment.future or begun else -1
        return relative_range(monday + timedelta(7 * step + 5), monday + timedelta(7 * step + 6))
    return relative_range(monday + timedelta(7 * step), monday + timedelta(7 * step + 6))


def ramadan(match: re.Match[str], moment: Moment) -> Resolved:
    """during Ramadan, last year's Ramadan: the whole month"""
    today = moment.published
    if whose := (match["whose"] or ("this" if (match["which"] or "").lower() == "this" else "")):
        begun = holiday_in(_MONTH_BEGINS, days.year_from(today, whose))
    elif match["year"]:
        begun = holiday_in(_MONTH_BEGINS, int(match["year"]))
    else:
        found = [day for year in range(today.year - 1, today.year + 2) for day in holidays_in(_MONTH_BEGINS, year)]
        if (match["which"] or "").lower() == "last":
            found = [day for day in found if _end_of_ramadan(day) < today]
        ahead = moment.future or (match["which"] or "").lower() == "next"
        begun = days.nearest(today, found, future=ahead)
    return Resolved(begun, _end_of_ramadan(begun), "month", "absolute")


def _end_of_ramadan(begun: date) -> date:
    """The day before the feast that ends it."""
    feasts = (*holidays_in("Eid al-Fitr", begun.year), *holidays_in("Eid al-Fitr", begun.year + 1))
    return min(day for day in feasts if day > begun) - timedelta(1)


def since_then(match: re.Match[str], moment: Moment) -> Resolved | None:
    """since then: ever since what was told just before"""
    return Resolved(moment.told.start, None, "open", "relative") if moment.told else None


def same_period(match: re.Match[str], moment: Moment) -> Resolved | None:
    """over the same period: that told of just before, if longer than a day"""
    told = moment.told
    return told if told and (told.end or told.granularity == "open") else None


def unit_told(match: re.Match[str], moment: Moment) -> Resolved | None:
    """later that year, in the same month: that of the time told just before"""
    told, unit = moment.told, match["period"].lower()
    if told is None or (unit == "month" and told.granularity == "year"):
        return None
    if unit == "year":
        return Resolved(date(told.start.year, 1, 1), date(told.start.year, 12, 31), "year", "relative")
    return Resolved(told.start.replace(day=1), days.month_end(told.start), "month", "relative")


def month_told(match: re.Match[str], moment: Moment) -> Resolved | None:
    """in April of that year: the year told of just before"""
    if moment.told is None:
        return None
    first = date(moment.told.start.year, month_number(match["month"]), 1)
    return Resolved(first, days.month_end(first), "month", "absolute")


def start_of_unit(match: re.Match[str], moment: Moment) -> Resolved:
    """since the beginning of the month, at the start of this year: the first third of the current one"""
    today = moment.published
    if match["period"].lower() == "month":
        first = today.replace(day=1)
        return relative_range(*days.part_of("start", first, days.month_end(first)))
    return relative_range(*days.part_of("start", date(today.year, 1, 1), date(today.year, 12, 31)), "month")


def first_of_year(match: re.Match[str], moment: Moment) -> Resolved:
    """in the first three months of the year, the first half of the year"""
    share = (match["share"] or "").lower()
    months = {"half": 6, "quarter": 3}[share] if share else number_of(match["number"])
    first = date(moment.published.year, 1, 1)
    return relative_range(first, days.month_end(days.shift_months(first, months - 1)), "month")


def overnight(match: re.Match[str], moment: Moment) -> Resolved:
    """The night before publication."""
    return relative_range(moment.published - timedelta(1), moment.published)
