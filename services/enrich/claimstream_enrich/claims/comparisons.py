"""Values of another time that a figure is compared with: `22 homicides this year, compared with 18 in 2023`."""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import pairwise
from typing import TYPE_CHECKING

from claimstream_enrich.claims.figure import Figure
from claimstream_enrich.claims.lexicon import words
from claimstream_enrich.claims.quantities import Number

if TYPE_CHECKING:
    from claimstream_enrich.tree import Token, Tree

_COMPARED = frozenset((("compared", "with"), ("compared", "to"), ("as", "against"), (",", "against")))
_PERIODS = words("year month week season spring summer autumn fall winter decade quarter point period time")
_PAST = words("last previous earlier before same ago prior preceding")
_YEAR = re.compile(r"(?:19|20)\d\d")
_DAYS = words("monday tuesday wednesday thursday friday saturday sunday yesterday overnight")
_DAY = words("day morning evening night hours")
_REPORTS = words("update report bulletin count tally estimate statement")
_AHEAD = 9
_STOPS = frozenset(".;,")


def compared(doc: Tree, number: Number, head: Token, before: Figure) -> Figure | None:
    """The figure of a bare number that gives the value before it at another time; None of other numbers."""
    word = comparing(doc, number.first)
    if word is None or before.measure == "money" or before.number.start < head.sent.start:
        return None
    after = doc.lower[number.end : number.end + _AHEAD]
    if not _is_of_past(after):
        return None
    older = _is_of_days(after)  # of the same count, which has grown since
    return replace(before, number=number, group=head.i, signal=word, previous=older, same=False, part="")


def comparing(doc: Tree, at: int) -> int | None:
    """The token of the word right before a token by which a value is compared; None where none is."""
    pair = (doc.lower[at - 2], doc.lower[at - 1]) if at > 1 else ("", "")
    return None if pair not in _COMPARED else at - 2 if pair[0] == "compared" else at - 1


def is_comparing(word: Token) -> bool:
    """Whether the word a figure hangs from compares it with that of the news."""
    return comparing(word.doc, word.i + 1 + (word.lower_ == "compared")) == word.i


def is_up_from(word: Token, *, previous: bool) -> bool:
    """Whether a figure, not an outdated one, is that of another time: `800, up from 610 in the same period of 2024`."""
    after = word.doc.lower[word.i + 1 : word.i + 2]
    return not previous and word.lower_ in ("up", "down") and after == ["from"]


def _is_of_past(after: list[str]) -> bool:
    """Whether the words behind a number tell of an earlier time: `in 2019`, `at the same point`, `a year earlier`."""
    clause = after[: next((n for n, word in enumerate(after) if word in _STOPS), len(after))]
    dated = any(_YEAR.fullmatch(word) for word in clause)
    return dated or _is_of_days(after) or (not _PAST.isdisjoint(clause) and not _PERIODS.isdisjoint(clause))


def _is_of_report(clause: list[str]) -> bool:
    """Whether the words behind a number tell of a count before: `in the previous update`, `in its last report`."""
    return any(word in _PAST and following in _REPORTS for word, following in pairwise(clause))


def _is_of_days(after: list[str]) -> bool:
    """Whether the words behind a number tell of a day just past, or the count before: `on Wednesday`, `a day
    earlier`."""
    clause = after[: next((n for n, word in enumerate(after) if word in _STOPS), len(after))]
    named = clause[:1] == ["on"] and not _DAYS.isdisjoint(clause[:2])
    return (
        named
        or clause[:1] == ["yesterday"]
        or _is_of_report(clause)
        or (not _DAY.isdisjoint(clause[:3]) and not _PAST.isdisjoint(clause))
    )
