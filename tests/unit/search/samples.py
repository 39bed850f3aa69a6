"""Articles with claims for the tests of search, all invented, and the documents that stand for them."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from claimstream_index.projection import project
from claimstream_schemas import identity
from claimstream_schemas.article import EnrichedArticle, Entity, Language, Publication, RawArticle
from claimstream_schemas.base import Quote, Span
from claimstream_schemas.claim import (
    Act,
    Affected,
    Claim,
    Claimant,
    ClaimedAt,
    EventTime,
    Measure,
    Polarity,
    Quantity,
    Role,
    Viewpoint,
)
from claimstream_schemas.document import ARTICLES, CLAIMS, REVISIONS, revision_id

RECEIVED = datetime(2031, 5, 1, 12, tzinfo=UTC)
Documents = dict[str, dict[str, dict[str, Any]]]


@dataclass(frozen=True, slots=True)
class Said:
    """One claim of a sample; `text` must stand in the article's text."""

    text: str
    claimant: str = "Ministry"
    party: str | None = None
    measure: Measure | None = None
    low: float | None = None
    high: float | None = None
    affected: str | None = None
    role: Role = "any"
    act: Act = "state"
    event: str | None = None
    viewpoint: Viewpoint = "unknown"
    polarity: Polarity = "asserted"
    background: bool = False
    previous: bool = False


def article(
    text: str,
    *said: Said,
    title: str = "",
    source: str = "Harbour Wire",
    published_at: str = "2031-05-01",
    language: str = "en",
    entities: Iterable[str] = (),
    url: str | None = None,
    received_at: datetime = RECEIVED,
) -> EnrichedArticle:
    """An enriched article; its id comes from the url, else from its words."""
    raw = RawArticle(
        article_id=identity.article_id(canonical_url=url, caller_id=None, source=source, title=title, text=text),
        revision=identity.revision(title, text),
        received_at=received_at,
        url=url,
        source=source,
        title=title,
        text=text,
        published_at=published_at,
        published_at_basis="given",
    )
    return EnrichedArticle(
        article=raw,
        language=Language(code=language, basis="given"),
        publication=Publication(published_at=published_at, basis="given"),
        sentences=_sentences(text),
        entities=[_entity(name, text) for name in entities],
        claims=[_claim(raw, number, one, published_at) for number, one in enumerate(said)],
    )


def documents(*articles: EnrichedArticle) -> Documents:
    """What the indexer writes for these articles, by alias and id; of two revisions the later one is current."""
    made: Documents = {ARTICLES: {}, CLAIMS: {}, REVISIONS: {}}
    for one in articles:
        projected = project(one)
        article_id, revision = one.article.article_id, one.article.revision
        made[CLAIMS] = {name: body for name, body in made[CLAIMS].items() if body["article_id"] != article_id}
        made[CLAIMS] |= {claim.claim_id: claim.model_dump(mode="json") for claim in projected.claims}
        made[ARTICLES][article_id] = projected.article.model_dump(mode="json")
        made[REVISIONS][revision_id(article_id, revision)] = projected.revision.model_dump(mode="json")
    return made


def _sentences(text: str) -> list[Span]:
    spans, start = [], 0
    for part in text.split(". "):
        spans.append(Span(start=start, end=min(start + len(part) + 1, len(text))))
        start += len(part) + 2
    return spans


def _entity(name: str, text: str) -> Entity:
    start = max(text.find(name), 0)
    end = min(start + len(name), len(text))
    mention = Quote(start=start, end=end, text=text[start:end])
    return Entity(entity_id=identity.entity_id(name), name=name, type="GPE", mentions=[mention])


def _claim(raw: RawArticle, number: int, said: Said, published_at: str) -> Claim:
    start = raw.text.index(said.text)
    span = Span(start=start, end=start + len(said.text))
    return Claim(
        claim_id=hashlib.sha256(f"{raw.article_id}{raw.revision}{number}".encode()).hexdigest()[:32],
        statement_id=hashlib.sha256(f"{raw.article_id}{number}".encode()).hexdigest()[:32],
        article_id=raw.article_id,
        revision=raw.revision,
        source=raw.source,
        url=raw.url,
        title=raw.title,
        published_at=published_at,
        received_at=raw.received_at,
        text=said.text,
        span=span,
        act=said.act,
        polarity=said.polarity,
        style="indirect",
        content=[span],
        claimant=Claimant(name=said.claimant, type="ORG", party=said.party),
        entities=[said.claimant],
        quantity=_quantity(said, start) if said.measure else None,
        event_time=EventTime(start=said.event, granularity="day", basis="absolute") if said.event else None,
        claimed_at=ClaimedAt(value=published_at[:10], basis="published"),
        background=said.background,
        viewpoint=said.viewpoint,
        producer="samples@1",
    )


def _quantity(said: Said, start: int) -> Quantity:
    assert said.measure
    return Quantity(
        start=start,
        end=start + 1,
        text=said.text[0],
        measure=said.measure,
        low=said.low,
        high=said.high,
        qualifier="about",
        affected=Affected(party=said.affected, role=said.role),
        previous=said.previous,
    )
