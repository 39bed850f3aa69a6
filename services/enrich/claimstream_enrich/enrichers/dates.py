"""Layer `dates`: the date expressions of the text, resolved against the day the article was published."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from claimstream_enrich.document import Document, Enricher
from claimstream_enrich.enrichers.date_finder import Candidate, find
from claimstream_enrich.enrichers.date_readings import Resolved
from claimstream_enrich.enrichers.date_resolver import resolve, writes_day_first
from claimstream_enrich.enrichers.date_words import CARDINALS
from claimstream_enrich.enrichers.spans import Ranges
from claimstream_enrich.enrichers.tense import is_future
from claimstream_schemas.article import DateMention
from claimstream_schemas.base import Span, local_day
from claimstream_schemas.claim import EventTime

if TYPE_CHECKING:
    from claimstream_enrich.tree import Tree

_TURNING_KINDS = (
    "weekday weekday_range nth_of_month nth_alone absolute day_range numeric numeric_without_year day_of_month holiday "
    "month later ahead calendar_unit away weekday_told day_set days_of_month whole_range week_around edge_of_month "
    "edge_days"
)
_TURNED_BY_TENSE = frozenset(_TURNING_KINDS.split())
"""The kinds of expression that stand for another day where the verb speaks of the future."""
_SEEN_KINDS = (
    "before later since_then same_day this_day same_period of_the_day weekday_told day_of_month nth_of_month "
    "days_of_month edge_of_unit"
)
_BESIDE = frozenset(("into", "after_it"))
"""Kinds that stand right behind the day from which they count."""
_ACROSS = frozenset(("unit_told", "month_told"))
"""Kinds that say outright that a time was told: it may end the paragraph before."""
_POINTING_KINDS = frozenset(_SEEN_KINDS.split()) | _ACROSS | _BESIDE
"""The kinds that stand for a time as seen from the one told before them."""
_SENTENCE_END = re.compile(r"[.!?][\"”’')]*\s")


def run(document: Document) -> list[DateMention]:
    """In the order of the text, none inside boilerplate."""
    return list(_mentions(document))


def _mentions(document: Document) -> Iterator[DateMention]:
    text, skipped = document.article.text, Ranges(document.layers["boilerplate"])
    published = local_day(document.layers["publication"].published_at)
    candidates = [each for each in find(text) if not skipped.overlap(each.start, each.end)]
    if not candidates:
        return
    doc, day_first = document.tree(), writes_day_first(text[each.start : each.end] for each in candidates)
    before: tuple[Candidate, Resolved] | None = None
    for found in candidates:
        if _counts_things(found, text, doc) or _is_group(found, text):
            continue
        future = found.kind in _TURNED_BY_TENSE and is_future(doc, found.start, found.end)
        if found.unsure and not future:
            continue
        told = _told_before(before, found, text)
        anchor = told.start if told and told.granularity == "day" and told.end is None else None
        words = found.reads or text[found.start : found.end]
        resolved = resolve(words, published, future=future, anchor=anchor, day_first=day_first, told=told)
        if resolved:
            before = found, resolved
            yield mention(text, found.start, found.end, resolved)


def _told_before(before: tuple[Candidate, Resolved] | None, found: Candidate, text: str) -> Resolved | None:
    """The time from which "two days later" or "that day" counts: the one told last, in this sentence or the one before.

    "Five days into the flood" counts from the day right before it.
    """
    if before is None or found.kind not in _POINTING_KINDS:
        return None
    candidate, resolved = before
    between = text[candidate.end : found.start]
    apart = "\n" in between and found.kind not in _ACROSS
    if apart or len(_SENTENCE_END.findall(between)) > 1:
        return None
    return None if found.kind in _BESIDE and between.strip(" ,") else resolved


def mention(text: str, start: int, end: int, resolved: Resolved) -> DateMention:
    """What stands at `start:end`, with the days it was resolved to."""
    time = EventTime(
        start=resolved.start.isoformat(),
        end=resolved.end.isoformat() if resolved.end else None,
        granularity=resolved.granularity,
        expression=text[start:end],
        basis=resolved.basis,
        conflict=resolved.conflict,
        span=Span(start=start, end=end),
    )
    return DateMention(start=start, end=end, text=text[start:end], time=time)


def _counts_things(found: Candidate, text: str, doc: Tree) -> bool:
    """Whether a bare year is rather a number of things ("of 2000 soldiers"); "the 2020 wars" is a year."""
    if not found.bare_year:
        return False
    if (found.determined or found.led) and text[found.end - 2 : found.end] != "00":
        return False
    _, end = doc.range(found.end - 4, found.end)
    after = doc[end] if end < len(doc) else None
    return after is not None and (after.tag_ == "NNS" or (after.tag_ == "NN" and not found.determined))


def _is_group(found: Candidate, text: str) -> bool:
    """Whether a bare number after "for the" is what the article counts elsewhere: `the 27` of "27 member states"."""
    number = text[found.start : found.end].removeprefix("the ")
    if found.kind != "day_set" or not number.isdigit():
        return False
    spelled = next((word for word, value in CARDINALS.items() if value == int(number)), number)
    return bool(re.search(rf"\b(?:{number}|(?i:{spelled}))[ -][a-z]", text))


DATES = Enricher("dates", "1.7.0", run, frozenset({"boilerplate", "publication"}))
