"""From the bytes of a raw record to those of an enriched one, or to the reason why not. Never raises on bad input."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from claimstream_enrich.document import Enricher
from claimstream_enrich.pipeline import Nlp, enrich
from claimstream_schemas.article import RawArticle
from claimstream_schemas.codec import DecodeError, decode, encode
from claimstream_schemas.spans import broken_spans


@dataclass(frozen=True, slots=True)
class Enriched:
    """The value of the record for `articles-enriched`, and the article it is about (for key and headers)."""

    article_id: str
    event_id: str
    value: bytes


@dataclass(frozen=True, slots=True)
class Rejected:
    """The record is a dead letter. `reason` is a stable code."""

    reason: str
    error_class: str
    detail: str


Outcome = Enriched | Rejected


def handle(payload: bytes | None, enrichers: Sequence[Enricher], nlp: Nlp) -> Outcome:
    """Total: every payload has an outcome."""
    try:
        article = decode(RawArticle, payload)
    except DecodeError as error:
        return Rejected(error.reason, type(error).__name__, error.detail)
    try:
        enriched = enrich(article, enrichers, nlp)
        if broken := broken_spans(enriched):
            return Rejected("broken_span", "SpanError", "; ".join(broken[:5]))
        return Enriched(article.article_id, article.event_id, encode(enriched))
    except Exception as error:  # noqa: BLE001 - a layer that does not fit the schema must not stop the partition
        return Rejected("enrichment_failed", type(error).__name__, str(error))
