"""Whether words that look like a date are one where they stand: "the 27th floor", "may", "the Sunday Times"."""

from __future__ import annotations

import re
from collections.abc import Callable

from claimstream_enrich.enrichers.date_words import CARDINAL_DAY, WEEKDAYS
from claimstream_enrich.enrichers.holidays import NEEDS_DAY, NEEDS_PREPOSITION, is_holiday

Check = Callable[[re.Match[str], str, str], bool]
"""From the match and the characters before and after it."""

_OPENS_MONTH = re.compile(
    r"\b(?:in|since|during|of|by|until|till|from|between|through|before|after|and|to) $", re.IGNORECASE
)
_OPENS_YEAR = re.compile(r"\b(?:since|until|till|by|from|after|before|through|between|and) $", re.IGNORECASE)
_OPENS_DAY = re.compile(
    r"\b(?:on|since|until|till|by|from|of|before|after|for|night|morning|evening|and) $", re.IGNORECASE
)
_ON = re.compile(
    r"\b(?:on|since|until|till|by|dated) (?:the )?$|\bdate[?:] $|\bon .{0,20}\d/\d\d?(?:,| or| and) $", re.IGNORECASE
)
ENDS_DAY = re.compile(
    r" ?(?:[.,;:)!?\"'”/–—-](?!\d)|$)| (?:and|or|in|at|when|by|but|after|before|as|to|for|with|from|that|while|of|"
    r"is|was|were|are|will|would|had|has|have|early|late|morning|afternoon|evening|night|around|"
    r"it|he|she|they|we|you|the|nobody)\b|"
    r" (?:\d{1,2}(?::\d\d|\.\d\d ?[ap]m| ?[ap]\.?m\b)|"
    r"(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve) "
    r"(?:fifteen|thirty|forty|o'clock|[ap] ?\.?m\b))"
)
_OPENS_FEAST = re.compile(r"\b(?:on|at|by|since|until|till|before|after|for|from|ahead of) $", re.IGNORECASE)
_IN_MONTH = re.compile(r"\b(?:in|during|throughout|since|until|before|after|of|over) $", re.IGNORECASE)
_ENDS_CLAUSE = re.compile(r" ?(?:[.,;)!?](?!\d)|$)| at \d")
COUNTED = re.compile(r" (?:people|men|women|children|police|troops|(?!\w*(?:is|as|us|ss)\b)[a-z]{3,}s)\b")
"""What is counted by the number before it."""
DETERMINER = re.compile(r"(?:\b(?:the|their|its|his|her|this|that|whose)|\w['’]s) $", re.IGNORECASE)
_NOUN_AHEAD = re.compile(r"(?: [A-Z][\w'’-]*){0,4} [a-z]")
"""`the 2012 fire`, `the 2012 Hill Street fire`."""
_TOTAL = re.compile(
    r"\b(?:total|number|toll|crowd|force|group|some|estimated|maximum|minimum|army|loss) (?:in |of )?$", re.IGNORECASE
)
_NOT_THAT_DAY = re.compile(r"\b(?:[Ee]very|[Ee]ach|any|Good|Black|Bloody|Ash|Palm|Super|Holy|Easter|Maundy|Cyber) $")
_PAPER = re.compile(r" (?:Times|Mirror|Telegraph|Mail|Express|Herald|Post|Independent|Tribune|Night Live)\b")
_MOVED = re.compile(
    r"\b(?:mov|postpon|delay|shift|chang|switch|reschedul|deferr?|adjourn|push|pull|put|brought|bring)[a-z]*"
    r"(?: [\w'-]+){0,3} $",
    re.IGNORECASE,
)
"""Verbs after which "from Monday to Friday" is two days."""
_DAY_BEFORE = re.compile(
    r"(?:^|[:;,] |\(|\b(?:on|of|since|until|till|by|from) )[1-3]?\d(?:st|nd|rd|th)? $", re.IGNORECASE
)
_LASTS = re.compile(r"\b(?:to|until|till|from|of|like|one|the|an) $", re.IGNORECASE)
_RECURS = re.compile(r" of (?:each|every|any)\b")
_AT_HOUR = re.compile(r" at (?:noon|midnight|\d{1,2}(?:[:.]\d\d)? ?[ap]\.?m\b|\d{1,2}:\d\d)", re.IGNORECASE)
MODAL = re.compile(r" (?:be|have)\b")
"""After "May", which then is no month: `seats 3 and 4 May be taken`."""
_AMBIGUOUS = re.compile(r"(?:may|march|mar)(?![A-Za-z])|\b(?:sat|sun|mon|wed)\b")
"""In lower case these are other words, unless the rest of the expression leaves no doubt."""


def _month_stands(match: re.Match[str], before: str, after: str) -> bool:
    if match["month"].islower() and match["month"] in ("may", "march", "mar"):
        return False
    led = match["part"] or match["which"] or match["year"] or match["of_year"]
    led = led or match.group().lower().startswith(("in ", "during "))
    # "and March Green said"
    return bool(led or (_OPENS_MONTH.search(before) and not re.match(r" [A-Z][a-z]", after)))


def _year_stands(match: re.Match[str], before: str, after: str) -> bool:
    words = match.group().lower()
    if _TOTAL.search(before):
        return False
    led = match["part"] or words.startswith(("in ", "during ", "the year", "of "))
    return bool(led or _OPENS_YEAR.search(before) or (DETERMINER.search(before) and _NOUN_AHEAD.match(after)))


def _absolute_stands(match: re.Match[str], before: str, after: str) -> bool:
    parts, words = match.groupdict(), match.group()
    dated = parts.get("year") or parts.get("spoken_year") or parts.get("weekday") or parts.get("of_year")
    spoken = parts.get("spoken")
    if (
        _AMBIGUOUS.search(words)
        and not dated
        and not (spoken and len(spoken) > 6)
        and not re.search(r"\d(?:st|nd|rd|th)\b|[a-z]\d|(?:st|nd|rd|th) of | the \w+th$", words)
    ):
        return False
    if words.endswith(" May") and MODAL.match(after):
        return False
    if words[0].isdigit() and before.rstrip().endswith(("$", "€", "£")):
        return False  # "for $ 15 November 9"
    if match["month"].islower() and not dated and COUNTED.match(after):
        return False  # "10 august paintings"
    bare = spoken and not re.search(r"\bthe ", words, re.I)  # "in May two died", "in May the two sides met"
    if spoken and not dated and " of " not in words.lower() and (bare or re.fullmatch(CARDINAL_DAY, spoken, re.I)):
        return bool(ENDS_DAY.match(after)) and not (bare and before.lower().endswith(("in ", "during ", "of ")))
    if not dated and words[0].isalpha() and words[-1].isdigit():
        # "in May 12 people came", "on 5 May 12 people came"
        counts = before.lower().endswith(("in ", "during ")) and COUNTED.match(after)
        return not (counts or _DAY_BEFORE.search(before))
    return True


def _day_of_month_stands(match: re.Match[str], before: str, after: str) -> bool:
    words = match.group().lower()
    if words.endswith("month"):
        return not after.startswith("'s")
    if match["weekday"] and _AMBIGUOUS.match(match.group()) and " the " not in words:
        return False
    if re.search(r"\d$", words):
        return bool(_ENDS_CLAUSE.match(after) and (match["weekday"] or _ON.search(before)))
    if not match["weekday"] and match["spoken"] and len(match["spoken"]) < 11:
        return False  # "the second" is rarely a day, "the twenty-second" rarely another thing
    the = words.startswith(("the ", *WEEKDAYS)) or match["weekday"] or before.lower().endswith("on ")
    return bool(the and (match["weekday"] or _OPENS_DAY.search(before)) and ENDS_DAY.match(after))


def _weekday_stands(match: re.Match[str], before: str, after: str) -> bool:
    if not match["weekday"].lower().endswith("day"):
        clear = match["weekday"][0].isupper() or match["weekday"] in ("tues", "thurs")
        opened = match["which"] or before.lower().endswith(("on ", " or ", " and "))
        return clear and bool(opened and ENDS_DAY.match(after))
    return not (_NOT_THAT_DAY.search(before) or _PAPER.match(after) or _RECURS.match(after))


def _near_day_stands(match: re.Match[str], before: str, after: str) -> bool:
    # "USA Today"
    return not (match["word"][0].isupper() and re.search(r"\b[A-Z]\w+ $", before))


def _before_stands(match: re.Match[str], before: str, after: str) -> bool:
    words = match.group().lower()
    if words.endswith("earlier") or "previous" in words or "preceding" in words:
        return not after.startswith(" than")
    if words.endswith("prior"):
        return not after.startswith(" to ")
    return not re.match(r" [a-zA-Z]", after)  # "the day before"


def _later_stands(match: re.Match[str], before: str, after: str) -> bool:
    words = match.group().lower()
    if words.startswith(("next", "following")):
        return bool(ENDS_DAY.match(after))
    return not (re.match(r" [a-zA-Z]", after) if words.endswith(" after") else after.startswith(" than"))


def _calendar_unit_stands(match: re.Match[str], before: str, after: str) -> bool:
    return not re.search("previous|following", match.group(), re.IGNORECASE)


def _overnight_stands(match: re.Match[str], before: str, after: str) -> bool:
    return not re.match(r" (?:on|into|from|to|of|before|after) ", after)


def _numeric_stands(match: re.Match[str], before: str, after: str) -> bool:
    # "on 24/7 duty", "on 4.22 acres"
    if is_sure(match, before):
        return bool(ENDS_DAY.match(after)) and match.group() != "24/7"
    one_order = (int(match["x"]) > 12) != (int(match["y"]) > 12)
    return one_order and match["sep"] == "/" and bool(_ENDS_CLAUSE.match(after)) and match.group() != "24/7"


def is_sure(match: re.Match[str], before: str) -> bool:
    """Whether `22/4` has words of a date or an hour beside it, or is all there is; else it is one only if to come."""
    if match["weekday"] or match["which"] or _ON.search(before):
        return True
    alone = match.start() == 0 and match.end() == len(match.string)
    return alone or bool(_AT_HOUR.match(match.string, match.end()))


def _holiday_stands(match: re.Match[str], before: str, after: str) -> bool:
    if re.match(r" (?:[A-Z]|weekend|week\b|season|holiday)", after) or not is_holiday(match["holiday"]):
        return False
    if match["nth"] or match["eve"] or match["which"] or match["whose"] or match["year"] or match["of_year"]:
        return True
    if NEEDS_DAY.fullmatch(match["holiday"]):
        return False
    if not NEEDS_PREPOSITION.fullmatch(match["holiday"]):
        return True
    return bool(_OPENS_FEAST.search(before)) and bool(ENDS_DAY.match(after))


def _ramadan_stands(match: re.Match[str], before: str, after: str) -> bool:
    # "the Ramadan fast", "a Ramadan truce"
    led = match["month_of"] or match["which"] or match["whose"] or match["year"] or _IN_MONTH.search(before)
    return bool(led) and bool(ENDS_DAY.match(after))


def _ago_stands(match: re.Match[str], before: str, after: str) -> bool:
    # "over the past five months": no day
    return " and " in match.group() or not before.lower().endswith(("last ", "past "))


def _past_span_stands(match: re.Match[str], before: str, after: str) -> bool:
    # "the last day of the siege"
    return not after.startswith(" of ")


def _of_the_day_stands(match: re.Match[str], before: str, after: str) -> bool:
    # "at the end of the day" as often is a figure of speech, "the end of the day of mourning" another day
    if match.group().lower() == "for the day":
        return bool(_ENDS_CLAUSE.match(after))
    return not before.lower().endswith("at ") and bool(ENDS_DAY.match(after)) and not after.startswith(" of ")


def _day_set_stands(match: re.Match[str], before: str, after: str) -> bool:
    # "thanked for the second", "for the 27 states"
    if match["spoken"]:
        return len(match["spoken"]) > 10 and bool(ENDS_DAY.match(after))
    return bool((ENDS_DAY if match.group()[-1].isalpha() else _ENDS_CLAUSE).match(after))


def _weekday_told_stands(match: re.Match[str], before: str, after: str) -> bool:
    # "following Monday's debate": after it
    return not (after.startswith("'s") and match.group().lower().startswith("following"))


def _range_stands(match: re.Match[str], before: str, after: str) -> bool:  # "put off from 3 to 9 May": two days
    return not (match.group().lower().startswith("from ") and _MOVED.search(before))


def _into_stands(match: re.Match[str], before: str, after: str) -> bool:
    return bool(re.match(r" (?:the|its|their|this|a|an|his|her) \w", after))


def _same_period_stands(match: re.Match[str], before: str, after: str) -> bool:
    # "the same period of last year"
    return bool(_ENDS_CLAUSE.match(after)) and before.lower().endswith(("over ", "in ", "during ", "for "))


def _same_day_stands(match: re.Match[str], before: str, after: str) -> bool:
    # "said that night falls early", "that night club"
    words = match.group()
    if "same" in words or words.lower().startswith(("later", "earlier", "late", "early")):
        return True
    return bool((ENDS_DAY if words[0] == "T" else _ENDS_CLAUSE).match(after))


def _this_day_stands(match: re.Match[str], before: str, after: str) -> bool:
    # "to this day", "in this day and age", "this day care", "the OTD office"
    if _LASTS.search(before) or after.startswith(" and age"):
        return False
    if match["year"] or match["of_year"]:
        return True
    return bool((_ENDS_CLAUSE if match.group().lower() == "otd" else ENDS_DAY).match(after))


def _ago_to_the_day_stands(match: re.Match[str], before: str, after: str) -> bool:
    # "a year ago today's mayor"
    return not after.startswith("'s") and not before.lower().endswith(("last ", "past "))


def _nth_alone_stands(match: re.Match[str], before: str, after: str) -> bool:
    return not _RECURS.match(after)


def _weekday_week_stands(match: re.Match[str], before: str, after: str) -> bool:
    # "a Monday week of talks"
    return bool(_ENDS_CLAUSE.match(after) or re.match(r" (?:and|or|for|in)\b", after))


def _iso_stands(match: re.Match[str], before: str, after: str) -> bool:
    return not match.groupdict().get("spaced") or before.lower().endswith("on ")


CHECKS: dict[str, Check] = {
    "absolute": _absolute_stands,
    "month": _month_stands,
    "year": _year_stands,
    "day_of_month": _day_of_month_stands,
    "weekday": _weekday_stands,
    "near_day": _near_day_stands,
    "before": _before_stands,
    "later": _later_stands,
    "iso": _iso_stands,
    "ago": _ago_stands,
    "calendar_unit": _calendar_unit_stands,
    "overnight": _overnight_stands,
    "same_day": _same_day_stands,
    "this_day": _this_day_stands,
    "ago_to_the_day": _ago_to_the_day_stands,
    "numeric_without_year": _numeric_stands,
    "holiday": _holiday_stands,
    "ramadan": _ramadan_stands,
    "past_span": _past_span_stands,
    "into": _into_stands,
    "of_the_day": _of_the_day_stands,
    "day_set": _day_set_stands,
    "weekday_told": _weekday_told_stands,
    "day_range": _range_stands,
    "whole_range": _range_stands,
    "weekday_range": _range_stands,
    "same_period": _same_period_stands,
    "nth_alone": _nth_alone_stands,
    "weekday_week": _weekday_week_stands,
}
"""By the name of the reading; any other stands wherever it matches."""
