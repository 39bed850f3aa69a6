"""Layer `dates`: the date expressions of the text, resolved against the day the article was published."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from claimstream_enrich.document import Document, Enricher
from claimstream_enrich.enrichers.date_finder import Candidate, find
from claimstream_enrich.enrichers.date_readings import Resolved
from claimstream_enrich.enrichers.date_resolver import resolve
from claimstream_enrich.enrichers.spans import Ranges
from claimstream_enrich.enrichers.tense import is_future
from claimstream_schemas.article import DateMention
from claimstream_schemas.base import Span, local_day
from claimstream_schemas.claim import EventTime

if TYPE_CHECKING:
    from spacy.tokens import Doc


def run(document: Document) -> list[DateMention]:
    """In the order of the text, none inside boilerplate."""
    return list(_mentions(document))


def _mentions(document: Document) -> Iterator[DateMention]:
    text, skipped = document.article.text, Ranges(document.layers["boilerplate"])
    published = local_day(document.layers["publication"].published_at)
    doc = document.parse()
    for found in find(text):
        if skipped.overlap(found.start, found.end) or _counts_things(found, doc):
            continue
        future = is_future(doc, found.start, found.end)
        resolved = resolve(text[found.start : found.end], published, future=future)
        if resolved:
            yield mention(text, found.start, found.end, resolved)


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


def _counts_things(found: Candidate, doc: Doc) -> bool:
    """Whether a bare year is rather a number of things ("of 2000 soldiers"); "the 2020 war" is a year."""
    if not found.bare_year:
        return False
    span = doc.char_span(found.end - 4, found.end, alignment_mode="expand")
    after = doc[span.end] if span is not None and span.end < len(doc) else None
    return after is not None and (after.tag_ == "NNS" or (after.tag_ == "NN" and not found.determined))


DATES = Enricher("dates", "1.0.0", run, frozenset({"boilerplate", "publication"}))
