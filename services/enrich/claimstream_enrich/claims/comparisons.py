"""Values of another time that a figure is compared with: `22 homicides this year, compared with 18 in 2023`."""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import pairwise
from typing import TYPE_CHECKING

from claimstream_enrich.asked import of_a_parse
from claimstream_enrich.claims.figure import Figure
from claimstream_enrich.claims.lexicon import words
from claimstream_enrich.claims.quantities import Number

if TYPE_CHECKING:
    from claimstream_enrich.tree import Token, Tree

_COMPARED = frozenset((("compared", "with"), ("compared", "to"), ("as", "against"), (",", "against")))
_PERIODS = words("year month week season spring summer autumn fall winter decade quarter point period time")
_PAST = words("last previous earlier before same ago prior preceding")
_BEFORE = _PAST | {"first", "initial"}
_YEAR = re.compile(r"(?:19|20)\d\d")
_MONTHS = words("january february march april may june july august september october november december")
_DAYS = words("monday tuesday wednesday thursday friday saturday sunday yesterday overnight")
_DAY = words("day morning evening night hours")
_REPORTS = words("update report bulletin count tally estimate statement")
_COMPARING = frozenset(("compared", "against"))
_FURTHER = 12
"""Words between a word of comparison and another value after an `and`."""
_AHEAD = 9
_STOPS = frozenset(".;,")
_WHO_GAVE = words("that which it he she they given reported announced")
_GAVE = words("give gave given report reported announce announced count counted claim claimed state stated put had")


def compared(doc: Tree, number: Number, head: Token, before: Figure) -> Figure | None:
    """The figure of a bare number that gives the value before it at another time; None of other numbers."""
    word = comparing(doc, number.first - (doc.word(number.first - 1) == "the"))
    if word is None or before.measure == "money" or before.number.start < head.sent.start:
        return None
    after = _clause(doc, number.end)
    if not _is_of_past(after):
        return None
    older = _is_of_days(after)  # of the same count, which has grown since
    return replace(before, number=number, group=head.i, signal=word, previous=older, same=False, part="")


def ends_before_period(doc: Tree, number: Number) -> bool:
    """Whether a number stands before words for a time, which it does not count: `31 last year`."""
    return doc.word(number.end) in ("last", "this") and doc.word(number.end + 1) in _PERIODS


def comparing(doc: Tree, at: int) -> int | None:
    """The token of the word right before a token by which a value is compared, an `and` after another one compared;
    None where none is."""
    pair = (doc.lower[at - 2], doc.lower[at - 1]) if at > 1 else ("", "")
    if pair[1] == "and" and _opens_value(doc, at) and _comparison_in(doc, max(0, at - _FURTHER), at - 1):
        return at - 1
    return None if pair not in _COMPARED else at - 2 if pair[0] == "compared" else at - 1


def _opens_value(doc: Tree, at: int) -> bool:
    """Whether a number stands at a token that is no year."""
    return at < len(doc) and doc.pos[at] == "NUM" and not _YEAR.fullmatch(doc.lower[at])


def _comparison_in(doc: Tree, start: int, end: int) -> int | None:
    """The first word of comparison in a range of one sentence."""
    words_in = doc.lower[start:end]
    if _COMPARING.isdisjoint(words_in):
        return None
    pairs = enumerate(pairwise(words_in), start)
    return next((i for i, pair in pairs if pair in _COMPARED and doc[i].sent == doc[end].sent), None)


def lies_between(before: Token, after: Token) -> bool:
    """Whether a word of comparison parts two tokens of a sentence: `killed 40, compared with 31 last year`."""
    return before.i < after.i and _comparison_in(before.doc, before.i, after.i) is not None


def compared_until(word: Token) -> int:
    """The end of what a word of comparison compares with: another value, or that of its sentence."""
    ahead = (i for i in range(word.i + 2, word.sent.end - 1) if word.doc.lower[i] == "and")
    return next((i for i in ahead if _opens_value(word.doc, i + 1)), word.sent.end)


@of_a_parse
def is_comparing(word: Token) -> bool:
    """Whether the word a figure hangs from compares it with that of the news."""
    return comparing(word.doc, word.i + 1 + (word.lower_ == "compared")) == word.i


def is_up_from(word: Token, *, previous: bool) -> bool:
    """Whether a figure, not an outdated one, is that of another time: `800, up from 610 in the same period of 2024`."""
    after = word.doc.lower[word.i + 1 : word.i + 2]
    return not previous and word.lower_ in ("up", "down") and after == ["from"]


def _clause(doc: Tree, start: int) -> list[str]:
    """The words behind a number, as far as they are of it."""
    after = doc.lower[start : start + _AHEAD]
    ends = (n for n, word in enumerate(after) if word in _STOPS or (word == "and" and _opens_value(doc, start + n + 1)))
    return after[: next(ends, len(after))]


def _is_of_past(clause: list[str]) -> bool:
    """Whether the words behind a number tell of an earlier time: `in 2019`, `at the same point`, `a year earlier`."""
    dated = any(_YEAR.fullmatch(word) for word in clause) or (clause[:1] == ["in"] and not _MONTHS.isdisjoint(clause))
    return dated or _is_of_days(clause) or (not _PAST.isdisjoint(clause) and not _PERIODS.isdisjoint(clause))


def _is_of_report(clause: list[str]) -> bool:
    """Whether the words behind a number tell of a count before: `in the previous update`, `in its last report`."""
    return any(word in _BEFORE and following in _REPORTS for word, following in pairwise(clause))


def _is_restated(clause: list[str]) -> bool:
    """Whether the words behind a number tell that it was given before: `the 16 that it had given on Monday`."""
    given = clause[:1] and clause[0] in _WHO_GAVE and not _GAVE.isdisjoint(clause)
    return bool(given) and ("had" in clause or any(on == "on" and day in _DAYS for on, day in pairwise(clause)))


def _is_of_days(clause: list[str]) -> bool:
    """Whether the words behind a number tell of a day just past, or the count before: `on Wednesday`, `a day
    earlier`."""
    named = clause[:1] == ["on"] and not _DAYS.isdisjoint(clause[:2])
    return (
        named
        or _is_restated(clause)
        or clause[:1] == ["yesterday"]
        or _is_of_report(clause)
        or (not _DAY.isdisjoint(clause[:3]) and not _PAST.isdisjoint(clause))
    )
