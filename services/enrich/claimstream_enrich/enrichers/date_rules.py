"""The patterns of date expressions, each with its reading and the kind of word without which it can't be there."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal

from claimstream_enrich.enrichers import date_readings as readings
from claimstream_enrich.enrichers import distance_readings as distances
from claimstream_enrich.enrichers import period_readings as periods
from claimstream_enrich.enrichers import weekday_readings as weekdays
from claimstream_enrich.enrichers.date_readings import Moment, Resolved
from claimstream_enrich.enrichers.date_words import (
    AMOUNT,
    CARDINAL_DAY,
    DAY,
    FULL_WEEKDAY,
    MONTH,
    NTH,
    NUMBER,
    ORDINAL_WORD,
    PART,
    PART_OF_DAY,
    SEASONS,
    SHORT_WEEKDAY,
    SPOKEN_YEAR,
    THIS_DAY,
    TIME_OF_DAY,
    UNIT,
    WEEKDAY,
    YEAR,
)  # fmt: skip
from claimstream_enrich.enrichers.holidays import HOLIDAY, RAMADAN

Reading = Callable[[re.Match[str], Moment], Resolved | None]
Family = Literal["month", "weekday", "near", "unit", "year", "numeric", "nth", "holiday"]
"""The kind of word an expression has to hold; the finder looks for a rule only around such words."""


@dataclass(frozen=True, slots=True)
class Rule:
    """A bounded pattern, matched without regard to case, to find an expression and to read one, and how it is read."""

    family: Family
    pattern: re.Pattern[str]
    read: Reading


_CHECK = rf"(?:,? ?[(\[]?(?P<check>{FULL_WEEKDAY})[)\]]?)?"
_TOMORROW = r"(?:tomorrow|tmrw?)"
_NEAR = (
    rf"(?:earlier |later |late |early )?(?P<word>(?:the )?day before yesterday|(?:the )?day after {_TOMORROW}|today|"
    rf"tonight|(?:yesterday|{_TOMORROW}){TIME_OF_DAY}?|this (?:morning|afternoon|evening|night)|"
    r"last (?:night|evening))\b"
)
_WHICH = r"(?:(?P<which>last|this (?:up)?coming|this past|this|next|past|upcoming|coming) )?"
_TOLD = r"that|(?:the|that) (?:same|following|previous|preceding|next)"
_OF_MONTH = rf"(?:(?P<which>this|the|last|next|previous|following|{_TOLD}) month)"
_EDGE = r"(?:the )?(?P<edge>first|last|final) (?P<working>(?:working|business) )?day of "
_OF = r"(?:the (?:night|morning|evening|afternoon) of )?"
_HEAD = rf"(?:(?:(?:this|last|next|coming) )?{WEEKDAY}(?:,? |-| ?\()(?:the )?)?"
_CLOSE = rf"(?:,? ?\((?P<check>{FULL_WEEKDAY}|{SHORT_WEEKDAY})\))?"
_TO = r"(?: ?[-–—] ?|(?(between) (?:and|to) | (?:to|until|through) ))"
_FROM = r"(?:(?P<between>between )|from )?"
_DAY2 = DAY.replace("<day>", "<day2>")
_MONTH2 = MONTH.replace("<month>", "<month2>")
_ON = rf"(?:{FULL_WEEKDAY},? )?"
_FROM_DAY = rf"(?:from|(?P<between>between)) {_ON}"
_UP_TO = rf"(?:,? {YEAR.replace('<year>', '<year1>')})?,? (?(between)(?:and|to)|(?:to|until|through)) {_ON}"
_WEEK = rf"(?:the )?week (?P<side>of|beginning|starting|commencing|ending|ended|to) (?:on )?{_ON}(?:the )?"
_SPOKEN = rf"(?P<spoken>{ORDINAL_WORD}|{CARDINAL_DAY})"
_WIDE_YEAR = YEAR.replace("1[6-9]", r"1\d")
_WHOSE_YEAR = r"(?P<of_year>this|last|next) year(?!')"
_IN_YEAR = (
    rf"(?:(?: ?,? ?(?:of |in )?| ?[-/] ?| \d\d:\d\d:\d\d (?:[a-z]{{3,4}} )?){_WIDE_YEAR}|"
    rf",? (?:of |in )?(?P<spoken_year>{SPOKEN_YEAR})|"
    rf"(?: of '?| '?)(?P<short_year>\d\d)(?![\w:%]|[.,]\d)|(?: of| in)? {_WHOSE_YEAR})?"
)
_SEASON = "|".join(SEASONS)
_PART = rf"(?:(?P<part>{PART}) ?)?"
_ABOUT = r"(?:(?:about|around|some|nearly|almost|just|more than|over|exactly) )?"
_NEARLY = r"(?:(?:about|around|some|less than|more than|(?:(?:just|a little) )?(?:over|under)) )?"
_FEAST_DAY = "first|second|third|fourth|fifth|sixth|seventh|eighth"
_TOLD_UNIT = r"(?P<period>month|year)(?! (?:of|last|after (?:month|year)|in \d)\b)"
_STEP = r"(?P<which>last|this|next|previous|following|coming|past)"

_RULES: tuple[tuple[Family, str, Reading], ...] = (
    ("near", rf"{_NEAR}{_CHECK}", readings.near_day),
    ("near", r"overnight|(?:during|through|throughout) the night", periods.overnight),
    ("near", r"(?:ever )?since then", periods.since_then),
    ("near", rf"(?:the )?(?:previous|preceding) {PART_OF_DAY}|the {PART_OF_DAY} before", distances.before),
    ("near", rf"(?:the )?(?:next|following) {PART_OF_DAY}|the {PART_OF_DAY} after", distances.later),
    ("near", r"(?:(?:later|earlier) )?(?:that|the) same (?:day|morning|afternoon|evening|night)|"
     r"(?:later |earlier |late |early )?that (?:day|morning|afternoon|evening|night)", readings.same_day),
    ("near", rf"{THIS_DAY},? {AMOUNT} ago", distances.ago_to_the_day),
    ("near", rf"{THIS_DAY}(?:,? (?:in |of )?(?:{YEAR}|{_WHOSE_YEAR}))?", readings.this_day),
    ("near", rf"the same da(?:y|te),? (?:in |of )?(?:{YEAR}|{_WHOSE_YEAR})", readings.this_day),
    ("unit", r"(?:later|earlier|late|early) in the day", readings.same_day),
    ("unit", r"(?:the )?end of (?:the )?day|for the day", readings.of_the_day),
    ("unit", r"(?:the|that) same period", periods.same_period),
    ("unit", rf"(?:(?:in|during|of) )?(?:(?:later|earlier|late|early) )?(?:that|the same) {_TOLD_UNIT}",
     periods.unit_told),
    ("month", rf"(?:in |during )?{MONTH},? (?:of |in )?(?:that|the same) year", periods.month_told),
    ("unit", r"(?:the )?(?:start|beginning|turn) of (?:this|the) (?P<period>month|year)", periods.start_of_unit),
    ("unit", r"(?:this|the) year's first (?P<share>half|quarter)", periods.first_of_year),
    ("unit", rf"(?:the )?first (?:(?P<share>half|quarter)|{NUMBER} months) of the year", periods.first_of_year),
    ("weekday", rf"(?:(?:the )?(?P<which>previous|preceding|following)|the (?P<step>next)) (?P<weekday>{FULL_WEEKDAY})"
     rf"{TIME_OF_DAY}?", weekdays.weekday_told),
    ("weekday", rf"{_WHICH}(?P<weekday>{FULL_WEEKDAY}|{SHORT_WEEKDAY}){TIME_OF_DAY}?", weekdays.weekday),
    ("weekday", rf"{_STEP} week(?: on|,| -)? (?P<weekday>{FULL_WEEKDAY}|{SHORT_WEEKDAY})", weekdays.weekday_of_week),
    ("weekday", rf"(?P<weekday>{FULL_WEEKDAY})(?: of)?(?: the)? {_STEP} week", weekdays.weekday_of_week),
    ("weekday", rf"(?:from )?(?P<weekday>{FULL_WEEKDAY}) (?:to|through|until) (?P<last>{FULL_WEEKDAY})",
     weekdays.weekday_range),
    ("weekday", rf"between (?P<weekday>{FULL_WEEKDAY}) and (?P<last>{FULL_WEEKDAY})", weekdays.weekday_range),
    ("weekday", rf"{NUMBER} (?P<weekday>{FULL_WEEKDAY.removesuffix(chr(92) + 'b')}s?) (?P<where>ago|from now|later)",
     weekdays.weekdays_away),
    ("weekday", rf"(?:the )?(?P<nth>{NTH}) "
     rf"(?P<weekday>{FULL_WEEKDAY}) (?:of|in) (?:{_OF_MONTH}|{MONTH}(?:,? (?:of )?{YEAR})?)", weekdays.nth_of_month),
    ("weekday", rf"(?P<nth>first|second|third|fourth) (?P<weekday>{FULL_WEEKDAY})", weekdays.nth_alone),
    ("weekday", rf"(?:the )?(?P<weekday>{FULL_WEEKDAY}) (?P<side>after next|before last)", weekdays.after_next),
    ("weekday", rf"(?P<weekday>{FULL_WEEKDAY}) (?P<far>week|fortnight)\b", weekdays.weekday_week),
    ("weekday", rf"{NUMBER} (?P<far>week|fortnight)s? ago(?: on|,)? (?P<weekday>{FULL_WEEKDAY})",
     weekdays.weekday_ago),
    ("weekday", rf"(?P<weekday>{FULL_WEEKDAY}),? {NUMBER} (?P<far>week|fortnight)s? ago", weekdays.weekday_ago),
    ("weekday", rf"{NUMBER} (?P<far>month|year)s? ago (?P<weekday>{FULL_WEEKDAY})(?!'s)", weekdays.weekday_ago),
    ("month", rf"(?:the )?(?P<nth>{NTH}) (?P<far>week|weekend) (?:of|in) {MONTH}(?:,? (?:of )?{YEAR})?"
     rf"(?:,? on (?P<weekday>{FULL_WEEKDAY}))?", weekdays.week_of_month),
    ("month", rf"{_OF}{_HEAD}{MONTH}(?:\.? ?|-|/|, (?=\d\d?(?:st|nd|rd|th)))(?:the )?(?:{DAY}|{_SPOKEN})"
     rf"{_IN_YEAR}{_CLOSE}", readings.absolute),
    ("month", rf"{_OF}{_HEAD}(?:the )?(?:{DAY}|{_SPOKEN})(?: day)?(?: of |\.? ?|-|/){MONTH}{_IN_YEAR}{_CLOSE}",
     readings.absolute),
    ("month", rf"{YEAR}(?P<sep>[-/ ]){MONTH}(?P=sep){DAY}", readings.absolute),
    ("month", rf"{YEAR}(?P<sep>[-/]){DAY}(?P=sep){MONTH}", readings.absolute),
    ("month", rf"{MONTH}(?P<sep>[-/]){YEAR}(?P=sep){DAY}", readings.absolute),
    ("month", rf"{DAY}(?P<sep>[-/]){YEAR}(?P=sep){MONTH}", readings.absolute),
    ("month", rf"{_FROM}(?:the )?{DAY}{_TO}(?:the )?{_DAY2} (?:of )?{MONTH}(?:,? {YEAR})?", readings.day_range),
    ("month", rf"{_FROM}{MONTH} {DAY}{_TO}(?:the )?(?:{_MONTH2} )?{_DAY2}(?:,? {YEAR})?", readings.day_range),
    ("month", rf"{_FROM}(?:the )?{DAY} {MONTH}{_TO}(?:the )?{_DAY2} {_MONTH2}(?:,? {YEAR})?", readings.day_range),
    ("month", rf"{_FROM_DAY}{MONTH} {DAY}{_UP_TO}{_MONTH2} {_DAY2}(?:,? {YEAR})?", readings.whole_range),
    ("month", rf"{_FROM_DAY}(?:the )?{DAY} {MONTH}{_UP_TO}(?:the )?{_DAY2} {_MONTH2}(?:,? {YEAR})?",
     readings.whole_range),
    ("month", rf"{_WEEK}{MONTH} {DAY}(?:,? {YEAR})?", readings.week_around),
    ("month", rf"{_WEEK}{DAY} {MONTH}(?:,? {YEAR})?", readings.week_around),
    ("numeric", r"(?P<year>\d{4})(?P<sep>[-/.])(?P<m>\d\d?)(?P=sep)(?P<d>\d\d?)(?:T\d\d:\d\d(?::\d\d)?Z?)?",
     readings.iso),
    ("numeric", r"(?P<spaced>(?P<year>20\d\d) (?P<m>0[1-9]|1[0-2]) (?P<d>0[1-9]|[12]\d|3[01]))", readings.iso),
    ("numeric", r"(?P<year>(?:19|20)\d\d)(?P<m>0[1-9]|1[0-2])(?P<d>0[1-9]|[12]\d|3[01])", readings.iso),
    ("numeric", r"(?P<x>\d{1,2})(?P<sep>[/.-])(?P<y>\d{1,2})(?:(?P=sep)|(?<=/\d),|(?<=/\d\d),)(?P<year>\d{4}|\d\d)",
     readings.numeric),
    ("numeric", rf"(?:(?P<which>this|next|last) )?(?:(?P<weekday>{FULL_WEEKDAY}),? )?(?P<x>\d{{1,2}})(?P<sep>[/.-])"
     r"(?P<y>\d{1,2})", readings.numeric_without_year),
    ("nth", rf"for the (?:{DAY}|(?P<spoken>{ORDINAL_WORD}))", readings.day_set),
    ("nth", rf"(?:(?P<weekday>{FULL_WEEKDAY}|{SHORT_WEEKDAY}),? )?(?:the )?(?:{DAY}|(?P<spoken>{ORDINAL_WORD}))"
     rf"(?:(?: day)? (?:of )?{_OF_MONTH})?", readings.day_of_month),
    ("nth", rf"(?P<weekday>{FULL_WEEKDAY}),? the (?P<spoken>{CARDINAL_DAY})", readings.day_of_month),
    # "from the 10th to the 14th floor"
    ("nth", r"(?:from|(?P<between>between)) the (?P<day>\d\d?)(?:st|nd|rd|th) (?(between)and|(?:to|until|through)) the "
     r"(?P<day2>\d\d?)(?:st|nd|rd|th)(?= ?[.,;:)!?]|$)", readings.days_of_month),
    ("holiday", rf"(?:(?P<which>last|next|previous|following|past|coming) )?(?:(?P<whose>this|last|next) year's )?"
     rf"(?:(?:the )?(?:(?P<nth>{_FEAST_DAY}) day|(?P<eve>eve)) of (?:the )?)?(?P<holiday>{HOLIDAY})"
     rf"(?:,? (?:of |in )?{YEAR}|(?: of)? (?P<of_year>this|last|next) year)?", readings.holiday),
    ("holiday", rf"(?:(?P<which>last|next|this) )?(?:(?P<whose>this|last|next) year's )?"
     rf"(?P<month_of>the (?:muslim |islamic |holy |fasting )*month of )?(?:{RAMADAN})(?: (?:of |in )?{YEAR})?",
     periods.ramadan),
    ("month", rf"{_EDGE}(?P<part>)(?P<which>){MONTH}(?:,? (?:of )?{YEAR})?", periods.edge_of_month),
    ("year", rf"{_EDGE}(?P<part>){YEAR}", periods.edge_of_year),
    ("unit", rf"{_EDGE}(?P<which>this|last|previous|next|{_TOLD}) (?P<period>month|year)", periods.edge_of_unit),
    ("month", rf"(?:the )?(?P<edge>first|last|final) {NUMBER} (?P<unit>days|weeks) of (?P<part>)(?P<which>){MONTH}"
     rf"(?:,? (?:of )?{YEAR})?", periods.edge_days),
    ("month", rf"(?:in |during )?{_PART}(?:(?P<which>last|this|next) )?{MONTH}"
     rf"(?:,? (?:of )?(?:{YEAR}|{_WHOSE_YEAR}))?", periods.month),
    ("year", rf"(?:in |during |the year |of )?{_PART}{YEAR}", periods.year),
    ("year", rf"{_FROM}{YEAR}(?: ?[-–] ?| (?:to|and|until|through) )(?P<last>(?:1[6-9]|20)?\d\d)", periods.years),
    ("year", rf"(?:in )?(?:the )?{_PART}(?P<decade>(?:1[6-9]|20)\d0)'?s", periods.decade),
    # without its century it needs an apostrophe or "the": "in her late 50s" is an age
    ("year", rf"(?:in )?(?:the )?{_PART}['’](?P<decade>\d0)s", periods.decade),
    ("year", rf"(?:in )?the {_PART}(?P<decade>[3-9]0)s", periods.decade),
    ("unit", rf"(?P<which>last|this) (?P<season>{_SEASON})(?P<year>)", periods.season),
    ("year", rf"(?:the )?(?P<which>)(?P<season>{_SEASON})(?:,? of)? {YEAR}", periods.season),
    ("unit", rf"{_ABOUT}{AMOUNT} ago(?: on|,)? (?:(?P<word>today|tonight|yesterday|tomorrow)\b|{THIS_DAY}|to the day)",
     distances.ago_to_the_day),
    ("unit", rf"{_ABOUT}{AMOUNT} ago", distances.ago),
    ("unit", rf"{AMOUNT} (?:earlier|before|prior)|(?:the )?(?:previous|preceding) day|the day before",
     distances.before),
    ("unit", rf"{AMOUNT} (?:later|afterwards|on(?=,|$))|(?:the )?(?:next|following) day|the day after",
     distances.later),
    ("unit", rf"(?:in|within) {_NEARLY}{AMOUNT}(?P<sure>'s? time)?", distances.ahead),
    ("unit", rf"{_ABOUT}{AMOUNT} into", distances.into),
    ("unit", rf"{_ABOUT}{AMOUNT} after(?= (?:the|its|their|this|an?|his|her) \w|$)", distances.after_it),
    ("unit", rf"(?:(?P<weekday>{FULL_WEEKDAY}),? )?{AMOUNT} (?P<sure>from now|from today|hence)"
     rf"(?: on (?P<on>{FULL_WEEKDAY}))?", distances.from_now),
    ("unit", r"(?:the )?(?P<period>week|weekend|month|year) (?P<side>before last|after next)", periods.unit_beyond),
    ("unit", rf"(?:the )?(?:past|last) {NUMBER} {UNIT}", periods.past_span),
    ("unit", rf"the (?:past|last) (?P<number>){UNIT}", periods.past_span),
    ("unit", r"(?:earlier |later |late |early )?(?:the )?(?P<which>this|last|next|previous|coming|following) "
     r"(?P<period>week|month|year|weekend)|the weekend", periods.calendar_unit),
)  # fmt: skip


def bounded(pattern: str) -> re.Pattern[str]:
    """A pattern to be searched for in a text: no part of a longer word, number or amount of money."""
    return re.compile(rf"(?<![\w$€£])(?<!\d[.,:/-])(?:{pattern})(?![\w%]|(?<!\))[:/-]\d)", re.IGNORECASE)


RULES = tuple(Rule(family, bounded(pattern), read) for family, pattern, read in _RULES)
"""In the order they are tried on a whole expression."""

AWAY = re.compile(
    rf"(?P<away>{_ABOUT}{AMOUNT}|(?P<lone>(?:the )?(?:week|fortnight|{PART_OF_DAY}|day(?! before yest| after t[om])))|"
    rf"(?:the )?(?:(?P<nth>first|second|third|fourth|last) )?(?P<on>{FULL_WEEKDAY})) "
    r"(?P<side>from|after|before|prior to|following) ",
    re.IGNORECASE,
)
"""What counts from another expression: `two weeks before 3 May`, `a week from Friday`, `the Friday after Easter`."""
