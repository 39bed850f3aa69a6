"""Finds date expressions in a text. Pure; what they stand for is the resolver's job."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from claimstream_enrich.enrichers.date_aliases import named_again, named_at
from claimstream_enrich.enrichers.date_anchors import windows
from claimstream_enrich.enrichers.date_checks import CHECKS, COUNTED, DETERMINER, ENDS_DAY, is_sure
from claimstream_enrich.enrichers.date_lists import listed
from claimstream_enrich.enrichers.date_rules import AWAY, RULES, Family
from claimstream_enrich.enrichers.date_words import SEASONS
from claimstream_enrich.enrichers.short_years import is_year
from claimstream_enrich.enrichers.spans import Ranges

_PLAIN = (("\n", " "), ("\r", " "), ("\t", " "), ("\xa0", " "), ("\u202f", " "), ("’", "'"), ("‘", "'"))
_DIGIT_NTHS = ("1st", "2nd", "3rd", "4th", "5th")
_TO = ("-", "–", "—", " to ", " and ", " until ", " through ", " or ")
_NEEDED = {
    "ago": ("ago",),
    "ago_to_the_day": ("ago",),
    "this_day": ("this ", "otd", "same da"),
    "from_now": ("from", "hence"),
    "later": ("later", "afterwards", "next", "following", " after", " on,"),
    "before": ("earlier", "before", "prior", "previous", "preceding"),
    "weekday_told": ("following", "previous", "preceding", "next"),
    "of_the_day": ("the day", "of day"),
    "day_set": ("for the ",),
    "ahead": ("in ",),
    "into": (" into",),
    "after_it": (" after",),
    "weekdays_away": ("ago", "from", "later"),
    "weekday_ago": ("ago",),
    "weekday_week": ("week", "fortnight"),
    "after_next": ("after next", "before last"),
    "week_of_month": ("week",),
    "edge_of_month": ("day of",),
    "edge_of_year": ("day of",),
    "edge_of_unit": ("day of",),
    "edge_days": ("days of", "weeks of"),
    "unit_beyond": ("before last", "after next"),
    "week_around": ("week ",),
    "whole_range": ("from ", "between "),
    "days_of_month": ("from the ", "between the "),
    "day_range": _TO,
    "years": _TO,
    "weekday_range": ("day to ", "day through ", "day until ", "between "),
    "weekday_of_week": ("week",),
    "nth_of_month": ("first", "second", "third", "fourth", "fifth", "last", "final", "penult", *_DIGIT_NTHS),
    "nth_alone": ("first", "second", "third", "fourth"),
    "past_span": ("past", "last"),
    "season": tuple(SEASONS),
    "decade": ("0s", "0's"),
    "overnight": ("overnight", "the night"),
    "same_period": ("same",),
    "unit_told": ("that ", "same "),
    "month_told": ("that year", "same year"),
    "first_of_year": ("of the year", "year's first"),
    "start_of_unit": ("start of th", "beginning of th", "turn of th"),
    "same_day": ("that ", "same ", "in the day"),
    "since_then": ("since then",),
    "ramadan": ("ram",),
}
"""Kind -> words of which each of its expressions holds one: to look for them is far cheaper than to try the pattern."""
_SEARCH: dict[Family, list[tuple[re.Pattern[str], str, tuple[str, ...]]]] = defaultdict(list)
for _rule in RULES:
    _kind = _rule.read.__name__
    _SEARCH[_rule.family].append((_rule.pattern, _kind, _NEEDED.get(_kind, ())))
_BLANKS = re.compile(r"[ \t\xa0\u202f]{2,}")
_TWO_BLANKS = ("  ", "\t", "\xa0", "\u202f")
"""One of which such a run holds: to look for them is far cheaper than to try each blank."""
_LEAD = re.compile(r"(?:in|during|of)(?: the year)? (?=\S)|the year ", re.IGNORECASE)
_SINCE = re.compile(r"\b(?:ever )?since (?:the )?$", re.IGNORECASE)
_SINCE_REACH, _DETERMINER_REACH = 16, 8
"""Characters before a date in which such words stand."""
_SUPERLATIVE = re.compile(
    r"\b(?:(?<![Aa]t )(?:most|least)|first|worst|best|biggest|largest|greatest|highest|lowest|bloodiest|deadliest|"
    r"(?!forest|arrest|protest|interest|request|west|rest|test|guest)[a-z]{3,}est)\b[^.!?;:]{0,60}$"
)
"""Before "since 2020": the first of its kind in that time, not something that went on all that time."""
_AWAY = re.compile(rf"(?<![\w$€£.,])(?:{AWAY.pattern})$", re.IGNORECASE)
_A_YEAR = re.compile(r"\d{4}|'\d")
"""In the words of a day: told of that year only, its name stands for no other."""
_SIDES = ("from ", "after ", "before ", "prior to ", "following ")


@dataclass(frozen=True, slots=True)
class Candidate:
    """Half-open offsets; `kind` names its reading. `bare_year`: nothing but a year; `determined`: after an article or
    possessive; `led`: after "in" or the like; `unsure`: a date only where the verb is future; `reads`: the words to
    read in place of those between the offsets, which lack a part of it."""

    start: int
    end: int
    kind: str
    bare_year: bool = False
    determined: bool = False
    led: bool = False
    unsure: bool = False
    reads: str = ""


def find(text: str) -> list[Candidate]:
    """Non-overlapping, in the order of the text, the longest where several start or overlap."""
    plain = text
    for written, read in _PLAIN:  # thirty times as fast as `translate`
        plain = plain.replace(written, read)
    if any(map(text.__contains__, _TWO_BLANKS)) and _BLANKS.search(text):
        return _find_spaced(text, plain)
    return _find(plain)


def _find_spaced(text: str, plain: str) -> list[Candidate]:
    """As `find`, with each run of blanks within a line read as one."""
    pieces: list[str] = []
    begun, left_out = [0], [0]
    at = 0
    for begin, end in (run.span() for run in _BLANKS.finditer(text)):
        pieces.append(plain[at : begin + 1])
        begun.append(begun[-1] + begin + 1 - at)
        left_out.append(left_out[-1] + end - begin - 1)
        at = end

    def of_text(offset: int) -> int:
        return offset + left_out[bisect_right(begun, offset) - 1]

    found = _find("".join((*pieces, plain[at:])))
    return [replace(each, start=of_text(each.start), end=of_text(each.end - 1) + 1) for each in found]


def _find(plain: str) -> list[Candidate]:
    return _with_away(plain, _with_aliases(plain, _apart(_candidates(plain))))


def _apart(candidates: Iterable[Candidate]) -> list[Candidate]:
    """Those that overlap none longer."""
    # of two readings of the same words that of a list counts, then the first, in every process
    found = sorted(dict.fromkeys(candidates), key=lambda each: (each.start, -each.end, not each.reads))
    kept: list[Candidate] = []
    for candidate in found:
        if not kept or candidate.start >= kept[-1].end:
            kept.append(candidate)
        elif candidate.end - candidate.start > kept[-1].end - kept[-1].start:
            kept[-1] = candidate
    return kept


def _with_aliases(plain: str, kept: list[Candidate]) -> list[Candidate]:
    """Those kept, and the names that the text gives to one of their days."""
    named = [
        replace(each, start=start, end=end, reads=each.reads or plain[each.start : each.end])
        for each in kept
        if each.kind in ("absolute", "holiday")
        for start, end in named_at(plain, each.end)
    ]
    if not named:
        return kept
    first = {plain[each.start : each.end]: each for each in reversed(named) if not _A_YEAR.search(each.reads)}
    again = (
        replace(each, start=start, end=end)
        for name, each in first.items()
        for start, end in named_again(plain, name, each.end)
    )
    taken = Ranges(kept)
    names = [each for each in _apart((*named, *again)) if not taken.overlap(each.start, each.end)]
    return sorted((*kept, *names), key=lambda each: each.start)


def _candidates(plain: str) -> Iterator[Candidate]:
    for family, places in windows(plain).items():
        for begin, end in places:
            within = plain[begin:end].lower()
            holds = within.__contains__
            for pattern, kind, needed in _SEARCH[family]:
                if needed and not any(map(holds, needed)):
                    continue
                for match in pattern.finditer(plain, begin, end):
                    candidate = _checked(plain, match, kind)
                    if candidate:
                        yield candidate
            if family == "month" and (" and " in within or " or " in within):
                for first, last, words in listed(plain, begin, end):
                    yield Candidate(first, last, "absolute", reads=words)


def _checked(plain: str, match: re.Match[str], kind: str) -> Candidate | None:
    if kind == "absolute":
        match = _without_short_count(plain, match)
    before, after = plain[max(0, match.start() - 30) : match.start()], plain[match.end() : match.end() + 30]
    check = CHECKS.get(kind)
    if check and not check(match, before, after):
        return None
    lead = _LEAD.match(match.group()) if kind not in ("ahead", "overnight") else None
    if kind == "day_set":
        return Candidate(match.start() + len("for "), match.end(), kind, reads=match.group())
    start, end = match.start() + (lead.end() if lead else 0), match.end()
    if kind == "ago" and before.lower().endswith(("last ", "past ")):
        # "over the past 5 months and 4 days ago": the first amount is another's
        start += match.group().rindex(" and ") + 5 if " and " in match.group() else 0
    if kind == "absolute":
        end = _without_count(match, after)
    before = plain[max(0, start - 80) : start]
    since = _SINCE.search(before, max(0, len(before) - _SINCE_REACH))
    if since and _SUPERLATIVE.search(before[: since.start()]):
        since = None
    return Candidate(
        start=start - len(since.group()) if since else start,
        end=end,
        kind=kind,
        bare_year=kind == "year" and end - start == 4 and not since,
        determined=bool(DETERMINER.search(before, max(0, len(before) - _DETERMINER_REACH))),
        led=lead is not None and not lead.group().lower().startswith("of"),
        unsure=kind == "numeric_without_year" and not is_sure(match, before[-30:]),
    )


def _without_short_count(plain: str, match: re.Match[str]) -> re.Match[str]:
    """The same without two digits that are no year: `on 5 May 12 men came`."""
    at = match.start("short_year") if match.groupdict().get("short_year") else 0
    if not at or plain[at - 1] == "'" or plain[at - 4 : at] == " of " or is_year(plain, *match.span()):
        return match
    return match.re.match(plain, match.start(), at - 1) or match


def _without_count(match: re.Match[str], after: str) -> int:
    """The end of a day whose "year" is rather a round number of things: `on 3 May 1500 people`."""
    year = match.groupdict().get("year")
    if year and year.endswith("00") and match.end("year") == match.end() and COUNTED.match(after):
        return match.start() + len(re.sub(r"[ ,/-]*(?:of |in )?$", "", match.group()[: -len(year)]))
    return match.end()


def _with_away(plain: str, kept: list[Candidate]) -> list[Candidate]:
    """Each with what counts from it: `two weeks before 3 May`; what stood there alone gives way."""
    found: list[Candidate] = []
    for candidate in kept:
        before = plain[max(0, candidate.start - 60) : candidate.start]
        away = _AWAY.search(before) if before.lower().endswith(_SIDES) and _stands_alone(plain, candidate) else None
        if away and not (away["on"] and candidate.kind != "holiday" and not away.group().lower().startswith("the ")):
            candidate = replace(candidate, start=candidate.start - len(away.group()), kind="away")
            while found and found[-1].end > candidate.start:
                found.pop()
        found.append(candidate)
    return found


def _stands_alone(plain: str, candidate: Candidate) -> bool:
    """Whether a date is no part of a name for an event, which keeps its own day: `two days after Sunday's quake`."""
    after = plain[candidate.end : candidate.end + 30]
    return not after.startswith("'s") and bool(ENDS_DAY.match(after))
