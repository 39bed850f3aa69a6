"""Datelines ("YEREVAN, Sept 13 (Wire) -") and lines that only say when an article was published or updated."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from functools import lru_cache
from itertools import islice

from claimstream_enrich.enrichers.blocks import Line, each_line
from claimstream_enrich.enrichers.date_resolver import resolve, writes_day_first
from claimstream_enrich.enrichers.date_words import DAY, FULL_WEEKDAY, MONTH, WEEKDAY, YEAR

_NUMERIC = r"\d{1,2}[/.-]\d{1,2}[/.-](?:20\d\d|\d\d(?!\d))|(?<!\d)20\d\d-\d\d-\d\d"
_WRITTEN = rf"(?:{WEEKDAY},? )?(?:{MONTH} {DAY}(?:,? {YEAR})?|{DAY} {MONTH}(?:,? {YEAR})?)"
_DATE = re.sub(r"\?P<\w+>", "?:", rf"{_WRITTEN}|{_NUMERIC}")
_DATES = re.compile(rf"(?<!\d)(?:{_DATE})", re.IGNORECASE)
_DAY = f"(?i:{_DATE.replace(':%]', '%]')})"
"""A day that a colon may follow: `SRINAGAR, Sept 5: Three`."""
_NAME = r"[A-ZÀ-Þ][\w.'’\-]+"
_CAPITALS = r"[A-ZÀ-Þ][A-ZÀ-Þ'’.\-]+"
_PLACE = rf"{_CAPITALS}(?:[ /]{_CAPITALS})*(?:, ?{_NAME}(?: {_NAME})*)?"
_TITLE_PLACE = rf"(?!(?:On|In|At|By|From|Since|Until|For)\b){_NAME}(?: {_NAME}){{0,2}}(?:, ?{_NAME}(?: {_NAME})?)?"
_WIRE = r"\([A-ZÀ-Þ][^()\n]{1,40}\)"
_SLASHED = r"/[A-Z][\w .-]+/"
_SHORT = r"[A-Z]{2,9}"
"""An agency by its acronym."""
_DASH = r"(?:--|[—–_-]|:)"
_OPENING = re.compile(
    rf"(?:{_PLACE}(?:,? {_DAY})?(?: ?{_WIRE}| ?{_SLASHED})? ?{_DASH}+\s"
    rf"|{_TITLE_PLACE}(?:,? {_DAY} ?{_WIRE}| ?{_WIRE}|,? {_DAY}) ?{_DASH}+\s"
    rf"|{_TITLE_PLACE}[.,]? {_DAY}[.,]? ?(?:{_SLASHED}[.,]?(?: ?{_DASH}+)?|{_SHORT} ?{_DASH}+)\s"
    rf"|{_TITLE_PLACE} / [A-Z][\w .]+ {_DASH}+\s"
    rf"|{_WIRE} ?{_DASH}+\s)(?=\S)"
)
_STAMP_WORDS = re.compile(
    r"\b(?:first|originally|published|posted|updated?|modified|created|issued|last|latest|on|at|date|time|the|of|"
    rf"a\.?m\b|p\.?m\b|gmt|utc|[a-z]{{2,4}}t|local|{FULL_WEEKDAY})\b|"
    r"\d{1,2}[:.h]\d\d(?:[:.]\d\d)?(?: ?[ap]\.?m\b)?|\d{1,2} ?[ap]\.?m\b|(?:\d+|an?|few) (?:minutes?|hours?|days?) ago|"
    r"[+-]\d\d:?\d\d|\([\w ]{2,20}\)|[|/•·.,;:–—()-]",
    re.IGNORECASE,
)
_LONGEST_STAMP = 110
A_DAY = timedelta(1)
"""It may be tomorrow already where the article was written."""
_HEAD_LINES = 6
"""A stamp stands among the first lines, or it is one of the story's own."""


@dataclass(frozen=True, slots=True)
class Dateline:
    """Half-open offsets; `rule` is `dateline` (opens a sentence) or `update_line` (a line of its own)."""

    start: int
    end: int
    rule: str
    dates: tuple[str, ...]


@lru_cache(maxsize=1)
def find_datelines(text: str) -> tuple[Dateline, ...]:
    """At most one opening and the update lines among the first lines; a text of nothing else has none."""
    found: list[Dateline] = []
    for line in islice(each_line(text[:4_000]), _HEAD_LINES):
        if (stamp := _stamp(line)) is not None:
            found.append(stamp)
            continue
        if opening := _OPENING.match(line.text):
            written = opening.group().rstrip()
            found.append(Dateline(line.start, line.start + len(written), "dateline", _dates_in(written)))
        if len(line.text) > _LONGEST_STAMP:
            break
    return tuple(found) if _is_above_story(found, text) else ()


def _is_above_story(found: list[Dateline], text: str) -> bool:
    """Whether anything is left of a text without its update lines."""
    at = 0
    for each in found:
        if each.rule == "dateline" or text[at : each.start].strip():
            return True
        at = each.end
    return bool(text[at:].strip())


def published_in(datelines: Sequence[Dateline], received: date) -> date | None:
    """The first day they name, read as seen from the day of reception; a stamp with a year counts first."""
    written = [expression for dateline in datelines for expression in dateline.dates]
    day_first = writes_day_first(written)
    days = [(not re.search(r"\d{4}", each), resolve(each, received, day_first=day_first)) for each in written]
    known = [(without_year, day.start) for without_year, day in days if day and day.start <= received + A_DAY]
    return min(known, key=lambda each: each[0])[1] if known else None


def _stamp(line: Line) -> Dateline | None:
    """The line as an update line, if nothing but dates, times, stamp words and perhaps a place is in it."""
    if len(line.text) > _LONGEST_STAMP or not (dates := _dates_in(line.text)):
        return None
    # "9/14/202211:59": a time glued to the year
    rest = _DATES.sub(" ", re.sub(r"(/20\d\d)(?=\d)", r"\1 ", line.text))
    rest = re.sub(r"\s+", " ", _STAMP_WORDS.sub(" ", rest)).strip(" .,")
    if rest and not (re.fullmatch(_TITLE_PLACE, rest) and line.text.startswith(rest)):
        return None
    return Dateline(line.start, line.end, "update_line", dates)


def _dates_in(text: str) -> tuple[str, ...]:
    return tuple(match.group() for match in _DATES.finditer(text))
