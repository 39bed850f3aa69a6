"""What a date expression stands for in an article published on a given day. Pure: strings and days in, days out."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace
from datetime import date, timedelta
from functools import lru_cache

from claimstream_enrich.enrichers.date_arithmetic import weekday_near
from claimstream_enrich.enrichers.date_readings import Moment, Resolved, one_day
from claimstream_enrich.enrichers.date_rules import AWAY, RULES, Rule
from claimstream_enrich.enrichers.date_words import PART_OF_DAY, WEEKDAYS, nth_number, weekday_number
from claimstream_enrich.enrichers.distance_readings import shifted
from claimstream_schemas.remembering import REMEMBERED

_LONGEST = 120
"""Characters of the longest expression there is; what is longer is none, however it goes on."""
_NUMERIC = re.compile(r"(\d\d?)[/.-](\d\d?)[/.-]\d")
_LONE = re.compile(rf"a {PART_OF_DAY}")
_SINCE = re.compile(r"(?:ever )?since (.+)", re.IGNORECASE)


def resolve(
    expression: str,
    published: date,
    *,
    future: bool = False,
    anchor: date | None = None,
    day_first: bool | None = None,
    told: Resolved | None = None,
) -> Resolved | None:
    """The days meant, or None where it is no date expression (or names a day that does not exist)."""
    if len(expression) > _LONGEST:
        return None
    words = re.sub(r"\s+", " ", expression.strip().replace("’", "'"))
    try:
        return _resolve(words, Moment(published, future, anchor, day_first, told))
    except (ValueError, OverflowError):
        return None


def writes_day_first(expressions: Iterable[str]) -> bool | None:
    """Whether the day comes first in an article's numeric dates, told by those where only one order is a day."""
    found = {
        int(match[1]) > 12
        for match in map(_NUMERIC.match, expressions)
        if match and (int(match[1]) > 12) != (int(match[2]) > 12)
    }
    return found.pop() if len(found) == 1 else None


def _resolve(words: str, moment: Moment) -> Resolved | None:
    if (since := _SINCE.fullmatch(words)) and since[1].lower() != "then":
        past = replace(moment, future=False)
        inner = _resolve(since[1], past) or _resolve(since[1].removeprefix("the "), past)
        return replace(inner, end=None, granularity="open") if inner else None
    if (away := AWAY.match(words)) and (found := _away(away, words[away.end() :], moment)):
        return found
    rule = _rule_for(words)
    match = rule.pattern.fullmatch(words) if rule else None
    return rule.read(match, moment) if rule and match else None


@lru_cache(maxsize=REMEMBERED)
def _rule_for(words: str) -> Rule | None:
    """The first rule that reads an expression. Remembered, for most articles say `last year` and `on Tuesday`."""
    return next((rule for rule in RULES if rule.pattern.fullmatch(words)), None)


def _away(away: re.Match[str], rest: str, moment: Moment) -> Resolved | None:
    """`two weeks before 3 May`: so far from the day the rest stands for; from a weekday is from the one to come."""
    ahead = away["side"].lower() in ("from", "after", "following")
    if rest.lower() == "now":
        base: Resolved | None = Resolved(moment.published, None, "day", "relative")
    else:
        from_weekday = away["side"].lower() == "from" and rest.lower() in WEEKDAYS
        base = _resolve(rest, replace(moment, future=True) if from_weekday else moment)
    if base is None or base.granularity != "day" or base.end is not None:
        return None
    if away["on"]:
        step = timedelta(1 if ahead else -1)
        first = weekday_near(base.start + step, weekday_number(away["on"]), future=ahead)
        weeks = max(nth_number(away["nth"] or "first"), 1) - 1
        return one_day(first + 7 * weeks * step, "weekday")
    amount = away["amount"] or _LONE.sub("a day", f"a {away['lone'].lower().removeprefix('the ')}")
    return shifted(amount, base.start, 1 if ahead else -1, exact=rest.lower() != "now")
