"""Days of one month, each told by its number: `18 and 19 June`, `May 3, 5 and 9`. Each is a day of its own."""

from __future__ import annotations

import re
from collections.abc import Iterator

from claimstream_enrich.enrichers.date_checks import COUNTED, MODAL
from claimstream_enrich.enrichers.date_rules import bounded
from claimstream_enrich.enrichers.date_words import DAY, MONTH, YEAR

_DAY = rf"(?:the )?{DAY.replace('?P<day>', '?:')}"
_DAYS = rf"(?P<days>{_DAY}(?:, {_DAY})*,? (?:and|or) {_DAY})"
_LISTS = (
    bounded(rf"{_DAYS} (?:of )?{MONTH}(?:,? {YEAR})?"),
    bounded(rf"{MONTH} {_DAYS}(?:,? {YEAR})?"),
)
_NUMBER = re.compile(r"\d\d?(?:st|nd|rd|th)?", re.IGNORECASE)
_BETWEEN = re.compile(r"\bbetween $", re.IGNORECASE)
_COUNTS = re.compile(r" (?:more|other|dead|killed|injured|wounded|missing|percent|hundred|thousand|million|billion)\b")
"""What tells that the number before it is no day."""


def listed(plain: str, begin: int, end: int) -> Iterator[tuple[int, int, str]]:
    """Per day that stands in a list within a place of the text its offsets and its words with the month."""
    for pattern in _LISTS:
        for match in pattern.finditer(plain, begin, end):
            if not _lists_days(plain, match):
                continue
            numbers = list(_NUMBER.finditer(plain, match.start("days"), match.end("days")))
            for number in numbers:
                first = match.start() if number is numbers[0] else number.start()
                last = match.end() if number is numbers[-1] else number.end()
                yield first, last, f"{number.group()} {match['month']} {match['year'] or ''}".strip()


def _lists_days(plain: str, match: re.Match[str]) -> bool:
    """Not so "between 3 and 5 May", "on May 3 and 5 others", "may 3 and 4", "3 and 4 May be"."""
    if match["month"] in ("may", "march", "mar") or _BETWEEN.search(plain, max(0, match.start() - 9), match.start()):
        return False
    if match.group().endswith(" May") and MODAL.match(plain, match.end()):
        return False
    ends = match.end() == match.end("days")
    return not (ends and (COUNTED.match(plain, match.end()) or _COUNTS.match(plain, match.end())))
