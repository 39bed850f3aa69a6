"""The span rule: every offset is into the stored text, and what is quoted is what stands there."""

from __future__ import annotations

from collections.abc import Iterator

from claimstream_schemas.article import EnrichedArticle
from claimstream_schemas.base import Quote, Span
from claimstream_schemas.claim import Claim


def broken_spans(enriched: EnrichedArticle) -> list[str]:
    """Every span that breaks the rule, as `where start:end why`; empty when all hold."""
    text = enriched.article.text
    broken = []
    for where, span, quoted in _all_spans(enriched):
        if span.end > len(text):
            broken.append(f"{where} {span.start}:{span.end} is outside the text of {len(text)} characters")
        elif quoted is not None and text[span.start : span.end] != quoted:
            broken.append(f"{where} {span.start}:{span.end} does not hold its quote")
    return broken


def _all_spans(enriched: EnrichedArticle) -> Iterator[tuple[str, Span, str | None]]:
    for name, spans in (("boilerplate", enriched.boilerplate), ("sentences", enriched.sentences)):
        for number, span in enumerate(spans):
            yield f"{name}.{number}", span, None
    quotes: list[tuple[str, Quote]] = [(f"dates.{n}", mention) for n, mention in enumerate(enriched.dates)]
    for n, entity in enumerate(enriched.entities):
        quotes += [(f"entities.{n}.mentions.{m}", mention) for m, mention in enumerate(entity.mentions)]
    for where, quote in quotes:
        yield where, quote, quote.text
    for n, claim in enumerate(enriched.claims):
        yield from _claim_spans(f"claims.{n}", claim)


def _claim_spans(where: str, claim: Claim) -> Iterator[tuple[str, Span, str | None]]:
    yield where, claim.span, claim.text
    for number, span in enumerate(claim.content):
        yield f"{where}.content.{number}", span, None
    for part, place in (("cue", claim.cue), ("claimant", claim.claimant)):
        if place.start is not None and place.end is not None:
            yield f"{where}.{part}", Span(start=place.start, end=place.end), None
    if claim.quantity:
        yield f"{where}.quantity", claim.quantity, claim.quantity.text
    if claim.event_time and claim.event_time.span:
        yield f"{where}.event_time", claim.event_time.span, claim.event_time.expression
