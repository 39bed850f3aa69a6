"""Days told one after the other, "13 and 14 April", as the one time of what happened on both."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, timedelta

from claimstream_schemas.article import DateMention
from claimstream_schemas.base import Span

_BETWEEN = frozenset((" and ", ", ", ", and "))


def joined(mentions: Iterable[DateMention], text: str) -> tuple[DateMention, ...]:
    """The mentions, in order, with each run of days of the calendar that follow one another read as one."""
    found: list[DateMention] = []
    for mention in mentions:
        if found and _goes_on(found[-1], mention, text):
            found[-1] = _together(found[-1], mention, text)
        else:
            found.append(mention)
    return tuple(found)


def _goes_on(first: DateMention, then: DateMention, text: str) -> bool:
    """Whether a day is the one after a day, or run of days, told right before it."""
    if text[first.end : then.start] not in _BETWEEN or {first.time.basis, then.time.basis} != {"absolute"}:
        return False
    if {first.time.granularity, then.time.granularity} != {"day"} or then.time.end not in (None, then.time.start):
        return False
    return _day(then.time.start) - _day(first.time.end or first.time.start) == timedelta(1)


def _together(first: DateMention, then: DateMention, text: str) -> DateMention:
    words = text[first.start : then.end]
    time = first.time.model_copy(
        update={"end": then.time.start, "expression": words, "span": Span(start=first.start, end=then.end)}
    )
    return DateMention(start=first.start, end=then.end, text=words, time=time)


def _day(written: str) -> date:
    return date.fromisoformat(written)
