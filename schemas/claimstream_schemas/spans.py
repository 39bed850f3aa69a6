"""The span rule: every offset is into the stored text, and what is quoted is what stands there."""

from __future__ import annotations

from collections.abc import Iterator

from claimstream_schemas.article import EnrichedArticle
from claimstream_schemas.base import Quote
from claimstream_schemas.claim import Claim

_Place = tuple[int | None, int | None]


def broken_spans(enriched: EnrichedArticle) -> list[str]:
    """Every span that breaks the rule, as `where start:end why`; empty when all hold."""
    text = enriched.article.text
    broken = []
    for where, span, quoted in _all_spans(enriched):
        start, end = span
        if start is None or end is None or not 0 <= start < end <= len(text):
            broken.append(f"{where} {start}:{end} is no span of the text of {len(text)} characters")
        elif quoted is not None and text[start:end] != quoted:
            broken.append(f"{where} {start}:{end} does not hold its quote")
    return broken


def _all_spans(enriched: EnrichedArticle) -> Iterator[tuple[str, _Place, str | None]]:
    for name, spans in (("boilerplate", enriched.boilerplate), ("sentences", enriched.sentences)):
        for number, span in enumerate(spans):
            yield f"{name}.{number}", (span.start, span.end), None
    quotes: list[tuple[str, Quote]] = [(f"dates.{n}", mention) for n, mention in enumerate(enriched.dates)]
    for n, entity in enumerate(enriched.entities):
        quotes += [(f"entities.{n}.mentions.{m}", mention) for m, mention in enumerate(entity.mentions)]
    for where, quote in quotes:
        yield where, (quote.start, quote.end), quote.text
    for n, claim in enumerate(enriched.claims):
        yield from _claim_spans(f"claims.{n}", claim)


def _claim_spans(where: str, claim: Claim) -> Iterator[tuple[str, _Place, str | None]]:
    yield where, (claim.span.start, claim.span.end), claim.text
    for number, span in enumerate(claim.content):
        yield f"{where}.content.{number}", (span.start, span.end), None
    for part, place in (("cue", claim.cue), ("claimant", claim.claimant)):
        if (place.start, place.end) != (None, None):
            yield f"{where}.{part}", (place.start, place.end), None
    if claim.quantity:
        yield f"{where}.quantity", (claim.quantity.start, claim.quantity.end), claim.quantity.text
    if claim.event_time and (days := claim.event_time.span):
        yield f"{where}.event_time", (days.start, days.end), claim.event_time.expression
