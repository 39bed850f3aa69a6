"""What a date expression stands for in an article published on a given day. Pure: strings and days in, days out."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace
from datetime import date

from claimstream_enrich.enrichers import date_readings as readings
from claimstream_enrich.enrichers.date_readings import Moment, Resolved
from claimstream_enrich.enrichers.date_words import (
    DAY,
    FULL_WEEKDAY,
    HOLIDAYS,
    MONTH,
    NUMBER,
    ORDINALS,
    PART,
    SEASONS,
    TIME_OF_DAY,
    UNIT,
    WEEKDAY,
    YEAR,
)  # fmt: skip

Reading = Callable[[re.Match[str], Moment], Resolved | None]

_CHECK = rf"(?:,? ?[(\[]?(?P<check>{FULL_WEEKDAY})[)\]]?)?"
_NEAR = (
    r"(?:earlier |later |late |early )?(?P<word>the day before yesterday|the day after tomorrow|today|tonight|"
    rf"(?:yesterday|tomorrow){TIME_OF_DAY}?|this (?:morning|afternoon|evening)|last (?:night|evening))"
)
_WHICH = r"(?:(?P<which>last|this coming|this|next|past|previous|coming|following) )?"
_OF = r"(?:the (?:night|morning|evening|afternoon) of )?"
_HEAD = rf"(?:{WEEKDAY},? (?:the )?)?"
_TO = r"(?: ?[-–—] ?| (?:to|and|until|through|or) )"
_FROM = r"(?:between |from )?"
_DAY2 = DAY.replace("<day>", "<day2>")
_MONTH2 = MONTH.replace("<month>", "<month2>")
_ORDINAL = rf"(?P<ordinal>{'|'.join(name.replace('-', '[- ]') for name in ORDINALS)})"
_NTH = rf"(?:the )?(?:(?P<day>[12]?\d|3[01])(?:st|nd|rd|th)|{_ORDINAL})"
_SEASON = "|".join(SEASONS)
_PART = rf"(?:(?P<part>{PART}) ?)?"

_DAYS: tuple[tuple[str, Reading], ...] = (
    (rf"{_NEAR}{_CHECK}", readings.near_day),
    (rf"{_WHICH}(?P<weekday>{FULL_WEEKDAY}){TIME_OF_DAY}?", readings.weekday),
    (rf"(?P<which>last|this|next) week(?: on)? (?P<weekday>{FULL_WEEKDAY})", readings.weekday_of_week),
    (rf"(?P<weekday>{FULL_WEEKDAY})(?: of)? (?P<which>last|this|next) week", readings.weekday_of_week),
    (rf"{_FROM}(?P<weekday>{FULL_WEEKDAY}) (?:to|through|until|and) (?P<last>{FULL_WEEKDAY})", readings.weekday_range),
    (rf"{_OF}{_HEAD}{MONTH} {DAY}(?:,? (?:in )?{YEAR})?", readings.absolute),
    (rf"{_OF}{_HEAD}(?:the )?{DAY}(?: of)?[ -]{MONTH}(?:(?:,? |-){YEAR})?", readings.absolute),
    (rf"{_HEAD}{MONTH} (?:the )?{_ORDINAL}(?:,? {YEAR})?", readings.absolute),
    (rf"{_HEAD}(?:the )?{_ORDINAL} of {MONTH}(?:,? {YEAR})?", readings.absolute),
    (rf"{_FROM}(?:the )?{DAY}{_TO}(?:the )?{_DAY2} (?:of )?{MONTH}(?:,? {YEAR})?", readings.day_range),
    (rf"{_FROM}{MONTH} {DAY}{_TO}(?:the )?(?:{_MONTH2} )?{_DAY2}(?:,? {YEAR})?", readings.day_range),
    (rf"{_FROM}(?:the )?{DAY} {MONTH}{_TO}(?:the )?{_DAY2} {_MONTH2}(?:,? {YEAR})?", readings.day_range),
    (r"(?P<year>\d{4})(?P<sep>[-/.])(?P<m>\d\d?)(?P=sep)(?P<d>\d\d?)", readings.iso),
    (r"(?P<x>\d{1,2})(?P<sep>[/.-])(?P<y>\d{1,2})(?P=sep)(?P<year>\d{4}|\d\d)", readings.numeric),
    (rf"(?:(?P<weekday>{FULL_WEEKDAY}),? )?{_NTH}(?: of (?P<which>this|the|last|next) month)?", readings.day_of_month),
    (r"(?P<holiday>" + "|".join(HOLIDAYS) + ")", readings.holiday),
    (r"overnight", readings.overnight),
)
_PERIODS: tuple[tuple[str, Reading], ...] = (
    (rf"(?:in |during )?{_PART}(?:(?P<which>last|this|next) )?{MONTH}(?:,? (?:of )?{YEAR})?", readings.month),
    (rf"(?:in |during |the year |of )?{_PART}{YEAR}", readings.year),
    (rf"{_FROM}{YEAR}(?: ?[-–] ?| (?:to|and|until|through) )(?P<last>(?:1[6-9]|20)?\d\d)", readings.years),
    (rf"(?:in )?(?:the )?{_PART}'?(?P<decade>(?:1[6-9]|20)?\d0)'?s", readings.decade),
    (rf"(?P<which>last|this) (?P<season>{_SEASON})(?P<year>)", readings.season),
    (rf"(?:the )?(?P<which>)(?P<season>{_SEASON})(?:,? of)? {YEAR}", readings.season),
    (rf"(?:(?:about|around|some|nearly|almost|just|more than|over) )?{NUMBER} {UNIT} ago", readings.ago),
    (rf"{NUMBER} {UNIT} (?:earlier|before)|the (?:previous day|day before)", readings.before),
    (rf"(?:in|within) (?:about )?{NUMBER} {UNIT}(?P<sure>'? time)?", readings.ahead),
    (rf"{NUMBER} {UNIT} (?P<sure>from now)", readings.ahead),
    (rf"(?:the )?(?:past|last) {NUMBER} {UNIT}", readings.past_span),
    (rf"the (?:past|last) (?P<number>){UNIT}", readings.past_span),
    (
        r"(?:earlier |later |late |early )?(?:the )?(?P<which>this|last|next|previous|coming|following) "
        r"(?P<period>week|month|year|weekend)|the weekend",
        readings.calendar_unit,
    ),
)

RULES = tuple((re.compile(pattern, re.IGNORECASE), read) for pattern, read in (*_DAYS, *_PERIODS))
"""Pattern and reading, in the order they are tried on a whole expression."""


def resolve(expression: str, published: date, *, future: bool = False) -> Resolved | None:
    """The days meant, or None where it is no date expression (or names a day that does not exist)."""
    words = re.sub(r"\s+", " ", expression.strip().replace("’", "'"))
    moment = Moment(published, future)
    since = re.fullmatch(r"(?:ever )?since (.+)", words, re.IGNORECASE)
    if since:
        inner = resolve(since[1], published) or resolve(since[1].removeprefix("the "), published)
        return replace(inner, end=None, granularity="open") if inner else None
    for pattern, read in RULES:
        if match := pattern.fullmatch(words):
            try:
                return read(match, moment)
            except (ValueError, OverflowError):
                return None
    return None
