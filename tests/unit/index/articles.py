"""Enriched articles made for tests: original sentences, invented facts, spans that hold."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any

from claimstream_common.dead_letter import Origin
from claimstream_schemas import identity
from claimstream_schemas.article import EnrichedArticle, EnricherReport, Publication, RawArticle
from claimstream_schemas.base import Span
from claimstream_schemas.claim import Claim, Claimant, ClaimedAt, Cue, EventTime, Quantity
from claimstream_schemas.codec import encode

START = datetime(2031, 5, 6, 7, 8, 9, 123456, tzinfo=UTC)
REPORTS = (EnricherReport(name="claims", version="1.0.0", status="ok"),)


def enriched(
    *,
    number: int = 1,
    tolls: tuple[int, ...] = (12,),
    at: int = 0,
    reports: tuple[EnricherReport, ...] = REPORTS,
    **article: Any,
) -> EnrichedArticle:
    """Article `number`, whose text has one claim per toll, received `at` seconds after START."""
    sentences = [f"Mayor Odalys Brennick said {toll} miners died in Quarnholt." for toll in tolls]
    text = "\n".join(sentences) or "The lake near Quarnholt froze early."
    article_id = identity.article_id(
        canonical_url=f"https://quarnholt.example/{number}", caller_id=None, source="", title="", text=""
    )
    raw = RawArticle.model_validate(
        {
            "article_id": article_id,
            "revision": identity.revision("Mine collapse", text),
            "received_at": START + timedelta(seconds=at),
            "source": "Quarnholt Courier",
            "title": "Mine collapse",
            "text": text,
            "url": f"https://quarnholt.example/{number}",
            **article,
        }
    )
    claims, start = [], 0
    for sentence, toll in zip(sentences, tolls, strict=True):
        claims.append(_claim(raw, sentence, start, toll))
        start += len(sentence) + 1
    return EnrichedArticle(
        article=raw,
        publication=Publication(published_at="2031-05-06", basis="given"),
        claims=claims,
        enrichers=list(reports),
    )


def _claim(article: RawArticle, sentence: str, start: int, toll: int) -> Claim:
    def span(words: str) -> dict[str, int]:
        begin = start + sentence.index(words)
        return {"start": begin, "end": begin + len(words)}

    content = Span(**span(f"{toll} miners died in Quarnholt"))
    statement = identity.statement_id(article.article_id, article.revision, Span(**span("said")), [content])
    return Claim(
        claim_id=identity.claim_id(statement, Span(**span(str(toll)))),
        statement_id=statement,
        article_id=article.article_id,
        revision=article.revision,
        source=article.source,
        url=article.url,
        title=article.title,
        published_at="2031-05-06",
        received_at=article.received_at,
        text=sentence,
        span=Span(start=start, end=start + len(sentence)),
        act="state",
        style="indirect",
        cue=Cue(lemma="say", **span("said")),
        content=[content],
        claimant=Claimant(name="Odalys Brennick", type="PERSON", party="Quarnland", **span("Odalys Brennick")),
        quantity=Quantity(
            measure="killed", value=toll, low=toll, high=toll, qualifier="exactly", text=str(toll), **span(str(toll))
        ),
        event_time=EventTime(start="2031-05-05", granularity="day", basis="published"),
        claimed_at=ClaimedAt(value="2031-05-06", basis="published"),
        producer="claims@1.0.0",
    )


def claim_ids(article: EnrichedArticle) -> set[str]:
    return {claim.claim_id for claim in article.claims}


def records(*values: EnrichedArticle | bytes, topic: str = "articles-enriched") -> list[Origin]:
    """Records of one partition, in this order."""
    payloads = [value if isinstance(value, bytes) else encode(value) for value in values]
    return [Origin(topic, 0, offset, None, payload) for offset, payload in enumerate(payloads)]
