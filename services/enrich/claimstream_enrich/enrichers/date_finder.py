"""Finds date expressions in a text. Pure; what they stand for is the resolver's job."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from claimstream_enrich.enrichers.date_resolver import RULES
from claimstream_enrich.enrichers.date_words import MONTHS, WEEKDAYS

_PLAIN = str.maketrans({"\n": " ", "\r": " ", "\t": " ", "\xa0": " ", "\u202f": " ", "’": "'", "‘": "'"})
_ANCHOR = re.compile(
    r"\b(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|Mon|Tue|Wed|Thu|Fri|Sat|Sun|"
    r"JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC|MON|TUE|WED|THU|FRI|SAT|SUN)|"
    r"(?i:today|tonight|yesterday|tomorrow|overnight|\bthis (?:morning|afternoon|evening)|last (?:night|evening)|"
    r"\b(?:hours?|days?|weeks?|nights?|fortnights?|months?|years?|decades?|centur(?:y|ies)) (?:ago|earlier|from now)|"
    r"\b(?:this|last|next|coming|past) (?:week|month|year|spring|summer|autumn|fall|winter)|weekend|the day before|"
    r"\b(?:past|last|in|within) (?:\w+ ){1,3}(?:hour|day|week|night|month|year|decade)|"
    r"christmas|new year's|boxing day)|"
    r"\b(?:1[6-9]|20)\d\d|\d(?:st|nd|rd|th)\b|\d0'?s\b|\d[./]\d{1,2}[./]\d|\bof th(?:is|e) month"
)
_BEFORE, _AFTER = 45, 60
"""Characters around an anchor in which its whole expression lies."""
_SEARCH = tuple(
    (re.compile(rf"(?<![\w$€£])(?<!\d[.,:/-])(?:{pattern.pattern})(?![\w%]|[:/-]\d)", re.IGNORECASE), read.__name__)
    for pattern, read in RULES
)
_NAMES = re.compile(r"\b(?:" + "|".join([*MONTHS, *WEEKDAYS]) + r")\b")
_LEAD = re.compile(r"(?:in|during|of)(?: the year)? (?=\S)|the year ", re.IGNORECASE)
_SINCE = re.compile(r"\b(?:ever )?since (?:the )?$", re.IGNORECASE)
_SUPERLATIVE = re.compile(
    r"\b(?:most|least|first|worst|best|biggest|largest|greatest|highest|lowest|bloodiest|deadliest|(?!forest|arrest|protest|"
    r"interest|request|west|rest|test|guest)[a-z]{3,}est)\b[^.!?;:]{0,60}$"
)
"""Before "since 2020": the first of its kind in that time, not something that went on all that time."""
_OPENS_MONTH = re.compile(
    r"\b(?:in|since|during|of|by|until|till|from|between|through|before|after|and|to) $", re.IGNORECASE
)
_OPENS_YEAR = re.compile(r"\b(?:since|until|till|by|from|after|before|through|between|and) $", re.IGNORECASE)
_OPENS_DAY = re.compile(r"\b(?:on|since|until|till|by|from|of|before|after|night|morning|evening|and) $", re.IGNORECASE)
_ENDS_DAY = re.compile(
    r" ?(?:[.,;:)!?\"'”–—-]|$)| (?:and|in|at|when|by|but|after|before|as|to|for|with|from|that|while|of|"
    r"is|was|were|are|will|would|had|has|have)\b"
)
_DETERMINER = re.compile(r"\b(?:the|their|its|his|her|this|that|whose) $", re.IGNORECASE)
_TOTAL = re.compile(
    r"\b(?:total|number|toll|crowd|force|group|some|estimated|maximum|minimum|army|loss) (?:in |of )?$", re.IGNORECASE
)
_NOT_THAT_DAY = re.compile(r"\b(?:[Ee]very|[Ee]ach|any|Good|Black|Bloody|Ash|Palm|Super|Holy|Easter|Maundy|Cyber) $")
_PAPER = re.compile(r" (?:Times|Mirror|Telegraph|Mail|Express|Herald|Post|Independent|Tribune|Night Live)\b")


@dataclass(frozen=True, slots=True)
class Candidate:
    """Half-open offsets. `bare_year`: nothing but a year; `determined`: after an article or possessive."""

    start: int
    end: int
    bare_year: bool = False
    determined: bool = False


def find(text: str) -> list[Candidate]:
    """Non-overlapping, in the order of the text, the longest where several start or overlap."""
    plain = text.translate(_PLAIN)
    found = sorted(set(_candidates(plain)), key=lambda each: (each.start, -each.end))
    kept: list[Candidate] = []
    for candidate in found:
        if not kept or candidate.start >= kept[-1].end:
            kept.append(candidate)
        elif candidate.end - candidate.start > kept[-1].end - kept[-1].start:
            kept[-1] = candidate
    return kept


def _candidates(plain: str) -> Iterator[Candidate]:
    for begin, end in _windows(plain):
        for pattern, kind in _SEARCH:
            for match in pattern.finditer(plain, begin, end):
                candidate = _checked(plain, match, kind)
                if candidate:
                    yield candidate


def _windows(plain: str) -> Iterator[tuple[int, int]]:
    begin = end = 0
    for anchor in _ANCHOR.finditer(plain):
        if anchor.start() - _BEFORE > end:
            if end:
                yield begin, end
            begin = anchor.start() - _BEFORE
        end = anchor.end() + _AFTER
    if end:
        yield max(0, begin), end


def _checked(plain: str, match: re.Match[str], kind: str) -> Candidate | None:
    words = match.group()
    if _NAMES.search(words) or not _plausible(plain, match, kind):
        return None
    lead = _LEAD.match(words)
    start, end = match.start() + (lead.end() if lead else 0), match.end()
    before = plain[max(0, start - 80) : start]
    since = _SINCE.search(before)
    if since and _SUPERLATIVE.search(before[: since.start()]):
        since = None
    return Candidate(
        start=start - len(since.group()) if since else start,
        end=end,
        bare_year=kind == "year" and end - start == 4 and not since,
        determined=bool(_DETERMINER.search(before)),
    )


def _plausible(plain: str, match: re.Match[str], kind: str) -> bool:
    before, after = plain[max(0, match.start() - 30) : match.start()], plain[match.end() : match.end() + 20]
    check = _CHECKS.get(kind)
    return check(match, before, after) if check else True


def _month_stands(match: re.Match[str], before: str, after: str) -> bool:
    led = match["part"] or match["which"] or match["year"] or match.group().lower().startswith(("in ", "during "))
    # "and March Green said"
    return bool(led or (_OPENS_MONTH.search(before) and not re.match(r" [A-Z][a-z]", after)))


def _year_stands(match: re.Match[str], before: str, after: str) -> bool:
    words = match.group().lower()
    if _TOTAL.search(before):
        return False
    led = match["part"] or words.startswith(("in ", "during ", "the year", "of "))
    return bool(led or _OPENS_YEAR.search(before) or (_DETERMINER.search(before) and re.match(r" [a-z]", after)))


def _day_of_month_stands(match: re.Match[str], before: str, after: str) -> bool:
    if match.group().lower().endswith("month"):
        return True
    the = match.group().lower().startswith(("the ", *WEEKDAYS))
    return bool(the and match["day"] and (match["weekday"] or _OPENS_DAY.search(before)) and _ENDS_DAY.match(after))


def _weekday_stands(match: re.Match[str], before: str, after: str) -> bool:
    return not _NOT_THAT_DAY.search(before) and not _PAPER.match(after)


def _near_day_stands(match: re.Match[str], before: str, after: str) -> bool:
    # "USA Today"
    return not (match["word"][0].isupper() and re.search(r"\b[A-Z]\w+ $", before))


def _before_stands(match: re.Match[str], before: str, after: str) -> bool:
    words = match.group().lower()
    if words.endswith("earlier"):
        return not after.startswith(" than")
    return words == "the day before" and not re.match(r" [a-zA-Z]", after)


def _calendar_unit_stands(match: re.Match[str], before: str, after: str) -> bool:
    return not re.search("previous|following", match.group(), re.IGNORECASE)


def _overnight_stands(match: re.Match[str], before: str, after: str) -> bool:
    return not re.match(r" (?:on|into|from|to) ", after)


_CHECKS = {
    "month": _month_stands,
    "year": _year_stands,
    "day_of_month": _day_of_month_stands,
    "weekday": _weekday_stands,
    "near_day": _near_day_stands,
    "before": _before_stands,
    "calendar_unit": _calendar_unit_stands,
    "overnight": _overnight_stands,
}
