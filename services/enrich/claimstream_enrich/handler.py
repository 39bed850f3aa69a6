"""From the bytes of a raw record to those of an enriched one, or to the reason why not. Never raises on bad input."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from claimstream_common.logs import log_failure
from claimstream_enrich.document import Enricher
from claimstream_enrich.pipeline import BatchNlp, Draft, Nlp, begin, finish
from claimstream_schemas.article import RawArticle
from claimstream_schemas.codec import DecodeError, decode, encode
from claimstream_schemas.spans import broken_spans

if TYPE_CHECKING:
    from spacy.tokens import Doc


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
    read = _read(payload)
    if isinstance(read, Rejected):
        return read
    draft = begin(read, enrichers)
    return _outcome(draft, enrichers, lambda: nlp(draft.article, draft.layers))


def handle_all(payloads: Sequence[bytes | None], enrichers: Sequence[Enricher], nlp: BatchNlp) -> list[Outcome]:
    """The same outcomes, in order, a tenth faster: the parses of all are made together."""
    read = [_read(payload) for payload in payloads]
    drafts = [each if isinstance(each, Rejected) else begin(each, enrichers) for each in read]
    parses = _parses([draft for draft in drafts if isinstance(draft, Draft)], nlp)
    return [draft if isinstance(draft, Rejected) else _outcome(draft, enrichers, next(parses)) for draft in drafts]


def _read(payload: bytes | None) -> RawArticle | Rejected:
    try:
        return decode(RawArticle, payload)
    except DecodeError as error:
        return Rejected(error.reason, type(error).__name__, error.detail)


def _outcome(draft: Draft, enrichers: Sequence[Enricher], parse: Callable[[], Doc]) -> Outcome:
    article = draft.article
    try:
        enriched = finish(draft, enrichers, parse)
        if broken := broken_spans(enriched):
            return Rejected("broken_span", "SpanError", "; ".join(broken[:5]))
        return Enriched(article.article_id, article.event_id, encode(enriched))
    except Exception as error:  # noqa: BLE001 - a layer that does not fit the schema must not stop the partition
        return Rejected("enrichment_failed", type(error).__name__, str(error))


def _parses(drafts: Sequence[Draft], nlp: BatchNlp) -> Iterator[Callable[[], Doc]]:
    """One for each draft. If the parser fails on a text, it and all after it are parsed alone, when asked for."""
    docs = nlp.pipe([(draft.article, draft.layers) for draft in drafts])
    for number, draft in enumerate(drafts):
        try:
            doc = next(docs)
        except Exception as error:  # noqa: BLE001 - the text that can't be parsed fails again below, alone
            log_failure("batch can't be parsed together", error, article_id=draft.article.article_id)
            yield from (partial(nlp, rest.article, rest.layers) for rest in drafts[number:])
            return
        yield partial(_given, doc)


def _given(doc: Doc) -> Doc:
    return doc
