"""Calendar arithmetic of news: the nearest weekday, a day without its year, parts of a month. All raise ValueError."""

from __future__ import annotations

import calendar
import re
from datetime import date, timedelta

SOON = timedelta(31)
"""A day without year this close ahead is meant, rather than the one of last year."""
A_YEAR = timedelta(366)
_LONG_PAST = 15
_LAST_SHORT_YEAR = 2039


def weekday_near(today: date, weekday: int, *, future: bool) -> date:
    """The nearest such weekday, today included: ahead when `future`, else back."""
    if future:
        return today + timedelta((weekday - today.weekday()) % 7)
    return today - timedelta((today.weekday() - weekday) % 7)


def day_without_year(today: date, month: int, day: int, weekday: int | None, *, future: bool) -> date:
    """The nearest such day: in the past unless `future` or soon; a weekday, where known, chooses within a year or so.

    Where it is that weekday in no year near, the weekday is a slip: an older day would be told with its year.
    """
    found = [date(year, month, day) for year in range(today.year - 10, today.year + 9) if _exists(year, month, day)]
    if weekday is not None:
        found = [each for each in found if each.weekday() == weekday and abs(each - today) <= A_YEAR] or found
    if not found:
        raise ValueError(f"no year has a {day}.{month}.")
    return nearest(today, found, future=future)


def nearest(today: date, found: list[date], *, future: bool, soon: timedelta = SOON) -> date:
    """The nearest of days in order: in the past, today included, unless `future`, or ahead soon and nearer."""
    if not found:
        raise ValueError("no day to choose from")
    ahead = [each for each in found if each >= today]
    back = [each for each in found if each <= today]
    if ahead and (future or not back or ahead[0] - today <= min(soon, today - back[-1])):
        return ahead[0]
    return back[-1]


def in_days(unit: str) -> int:
    """Days of a unit; 0 for one of hours, of working days or of months."""
    return next(
        (days for name, days in (("day", 1), ("night", 1), ("week", 7), ("fortnight", 14)) if unit.startswith(name)), 0
    )


def in_months(unit: str) -> int:
    """Months of a unit; 0 for a shorter one."""
    return next(
        (
            months
            for name, months in (("month", 1), ("year", 12), ("decade", 120), ("centur", 1200))
            if unit.startswith(name)
        ),
        0,
    )


def working_days(day: date, number: int) -> date:
    """That many days from Monday to Friday on, or back."""
    step = timedelta(1 if number > 0 else -1)
    for _ in range(abs(number)):
        day += step
        while day.weekday() > 4:
            day += step
    return day


def day_of_month(today: date, day: int, *, future: bool) -> date:
    """The nearest month's such day, today included."""
    step = 1 if future else -1
    for months in range(3):
        first = shift_months(today.replace(day=1), step * months)
        if _exists(first.year, first.month, day):
            found = first.replace(day=day)
            if found == today or (found > today) == future:
                return found
    raise ValueError(f"no month near {today} has a day {day}")


def day_of_month_near(today: date, day: int) -> date:
    """The last such day, or the next where that is nearer."""
    found = []
    for months in (-2, -1, 0, 1, 2):
        first = shift_months(today.replace(day=1), months)
        if _exists(first.year, first.month, day):
            found.append(first.replace(day=day))
    return nearest(today, found, future=False)


def day_of_month_told(told: date, day: int) -> date | None:
    """Such a day of the month told of, or of the next where that month's is long past by then; None if it has none."""
    first = shift_months(told.replace(day=1), int(day < told.day - _LONG_PAST))
    return first.replace(day=day) if _exists(first.year, first.month, day) else None


def day_of_month_on(today: date, day: int, weekday: int, *, future: bool) -> date | None:
    """The nearest such day that is that weekday ahead within a year, back within two months.

    One longer past would be told with its month.
    """
    for months in range(13) if future else range(0, -3, -1):
        first = shift_months(today.replace(day=1), months)
        if _exists(first.year, first.month, day) and (found := first.replace(day=day)).weekday() == weekday:
            return found
    return None


def either_order(year: int, x: int, y: int, today: date, *, day_first: bool | None = None) -> date | None:
    """`x/y/year` read as day/month or month/day: the one that exists, as `day_first` says, or about now."""
    found = [date(year, m, d) for d, m in ((x, y), (y, x)) if _exists(year, m, d)]
    if len(found) == 2 and day_first is not None:
        return found[0 if day_first else 1]
    near = [each for each in found if abs(each - today) <= 2 * SOON]
    # far from now nothing tells them apart, and most English text on the web has the month first
    return min(near or found[-1:], key=lambda each: abs(each - today)) if found else None


def full_year(year: int, today: date, *, future: bool = False) -> int:
    """A year of two digits in the hundred years up to ten from now, to 2039 where it is ahead; one of four as it is.

    The cut at 40 is that of Recognizers-Text; what lies further ahead is told with all its digits.
    """
    if year >= 100:
        return year
    latest = max(today.year + 10, _LAST_SHORT_YEAR if future else 0)
    return latest - (latest - year) % 100


def year_from(today: date, which: str) -> int:
    """The year that "last", "this" or "next" year is."""
    return today.year + {"last": -1, "this": 0, "next": 1}[which.lower()]


def month_end(day: date) -> date:
    """The last day of its month."""
    return day.replace(day=calendar.monthrange(day.year, day.month)[1])


def shift_months(day: date, months: int) -> date:
    """The same day that many months on, or the last of a shorter month."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    return date(year, month + 1, min(day.day, calendar.monthrange(year, month + 1)[1]))


def part_of(part: str | None, start: date, end: date, *, whole_years: bool = False) -> tuple[date, date]:
    """The early, middle or late third of a period."""
    if not part:
        return start, end
    word = part.lower()
    third = 0 if re.search("early|start|beginning", word) else 2 if re.search("late|end", word) else 1
    if whole_years:
        years = ((0, 3), (3, 6), (6, 9))[third]
        return start.replace(year=start.year + years[0]), end.replace(year=start.year + years[1])
    if end - start > timedelta(300):
        first = start.replace(month=1 + 4 * third)
        return first, month_end(first.replace(month=4 + 4 * third))
    first = start.replace(day=1 + 10 * third)
    return first, end if third == 2 else start.replace(day=10 + 10 * third)


def _exists(year: int, month: int, day: int) -> bool:
    return 1 <= year <= 9999 and 1 <= month <= 12 and 1 <= day <= calendar.monthrange(year, month)[1]
