"""Names that a text itself gives to a day: `9 July, known as Rescue Day`, `Juneteenth, also called Freedom Day`."""

from __future__ import annotations

import re
from collections.abc import Iterator

from claimstream_enrich.enrichers.date_checks import ENDS_DAY

_KNOWN_AS = re.compile(
    r",? \(?(?:(?:which|that) (?:is|was) )?(?:(?:also|now|here|once|better|[a-z]+ly) )?"
    r"(?:(?:known|referred to|celebrated|observed|marked)(?: [a-z]+){0,3} as|called|named|dubbed) "
)
_NAME = (
    r"(?:the )?[\"'“]?(?P<name>(?:St\.|[A-Z][\w'-]*)(?: (?:of|the|[A-Z][\w'-]*)){0,4}? (?:Day|Eve)\b|"
    r"Day of (?:the )?[A-Z]\w+)"
)
_FIRST = re.compile(_NAME)
_NEXT = re.compile(rf"[\"'”]?(?:, (?:and |or )?| and | or ){_NAME}")
_OF_A_YEAR = re.compile(r",? (?:of |in )?\d")


def named_at(plain: str, end: int) -> Iterator[tuple[int, int]]:
    """Half-open offsets of each name that is given to the day whose expression ends at `end`."""
    known = _KNOWN_AS.match(plain, end)
    found = _FIRST.match(plain, known.end()) if known else None
    while found:
        yield found.span("name")
        found = _NEXT.match(plain, found.end())


def named_again(plain: str, name: str, after: int) -> Iterator[tuple[int, int]]:
    """Where the name stands for the day once more: not as a part of a longer one, nor of another year."""
    end = after
    while (start := plain.find(name, end)) >= 0:
        end = start + len(name)
        closed = ENDS_DAY.match(plain, end) or plain.startswith(" this year", end)
        if closed and not plain[start - 1].isalnum() and not _OF_A_YEAR.match(plain, end):
            yield start, end
