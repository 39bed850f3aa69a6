"""The span rule: every offset is into the stored text, and what is quoted is what stands there."""

from __future__ import annotations

from collections.abc import Iterator

from claimstream_schemas.article import EnrichedArticle
from claimstream_schemas.claim import Claim

_Where = tuple[str | int, ...]
_Placed = tuple[_Where, int | None, int | None, str | None]
"""Where in the message, the offsets, and what shall stand there (None: anything)."""


def broken_spans(enriched: EnrichedArticle) -> list[str]:
    """Every span that breaks the rule, as `where start:end why`; empty when all hold."""
    text = enriched.article.text
    length = len(text)
    broken = []
    for where, start, end, quoted in _all_spans(enriched):
        if start is None or end is None or not 0 <= start < end <= length:
            broken.append(f"{_told(where)} {start}:{end} is no span of the text of {length} characters")
        elif quoted is not None and text[start:end] != quoted:
            broken.append(f"{_told(where)} {start}:{end} does not hold its quote")
    return broken


def _told(where: _Where) -> str:
    """`claims.3.content.0`: put together for a span that breaks the rule only, and hardly one does."""
    return ".".join(map(str, where))


def _all_spans(enriched: EnrichedArticle) -> Iterator[_Placed]:
    for name, spans in (("boilerplate", enriched.boilerplate), ("sentences", enriched.sentences)):
        for number, span in enumerate(spans):
            yield (name, number), span.start, span.end, None
    for n, date in enumerate(enriched.dates):
        yield ("dates", n), date.start, date.end, date.text
    for n, entity in enumerate(enriched.entities):
        for m, mention in enumerate(entity.mentions):
            yield ("entities", n, "mentions", m), mention.start, mention.end, mention.text
    for n, claim in enumerate(enriched.claims):
        yield from _claim_spans(n, claim)


def _claim_spans(n: int, claim: Claim) -> Iterator[_Placed]:
    yield ("claims", n), claim.span.start, claim.span.end, claim.text
    for number, span in enumerate(claim.content):
        yield ("claims", n, "content", number), span.start, span.end, None
    for part, place in (("cue", claim.cue), ("claimant", claim.claimant)):
        if place.start is not None or place.end is not None:
            yield ("claims", n, part), place.start, place.end, None
    if quantity := claim.quantity:
        yield ("claims", n, "quantity"), quantity.start, quantity.end, quantity.text
    if claim.event_time and (days := claim.event_time.span):
        yield ("claims", n, "event_time"), days.start, days.end, claim.event_time.expression
