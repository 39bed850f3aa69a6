"""Messages for tests: small, valid, each field easy to replace."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

from claimstream_schemas.article import EnrichedArticle, Entity, Publication, RawArticle
from claimstream_schemas.base import Quote, Span
from claimstream_schemas.claim import (
    Affected,
    Attribution,
    Claim,
    Claimant,
    ClaimedAt,
    Cue,
    EventTime,
    Quantity,
)
from claimstream_schemas.identity import article_id, claim_id, revision, statement_id

RECEIVED = datetime(2024, 3, 5, 10, 30, 0, 250_000, tzinfo=UTC)
TEXT = "Norland said on Monday that 12 of its soldiers were killed. Sudia did not comment."


def raw_article(
    *, text: str = TEXT, title: str = "Twelve dead at the border", url: str | None = "https://wire.example/a",
    received_at: datetime = RECEIVED, **fields: Any,
) -> RawArticle:  # fmt: skip
    """A raw article about an invented border."""
    source = fields.pop("source", "Example Wire")
    return RawArticle(
        article_id=article_id(canonical_url=url, caller_id=None, source=source, title=title, text=text),
        revision=revision(title, text),
        received_at=received_at,
        url=url,
        source=source,
        title=title,
        text=text,
        **{"published_at": "2024-03-05", "published_at_basis": "given", **fields},
    )


def claim_in(article: RawArticle, *, value: int = 12, **fields: Any) -> Claim:
    """The claim of TEXT's first sentence, or of one of the same shape with another number."""
    text = article.text
    end = text.index(".") + 1
    cue = Span(start=text.index("said"), end=text.index("said") + 4)
    number = text.index(str(value))
    content = Span(start=number, end=end - 1)
    statement = statement_id(article.article_id, article.revision, cue, [content])
    quantity = Quantity(
        start=number, end=number + len(str(value)), text=str(value), measure="killed", value=value, low=value,
        high=value, qualifier="exactly", affected=Affected(party="Norland", role="military"),
    )  # fmt: skip
    monday = text.index("on Monday")
    values: dict[str, Any] = {
        "claim_id": claim_id(statement, quantity),
        "statement_id": statement,
        "article_id": article.article_id,
        "revision": article.revision,
        "source": article.source,
        "url": article.url,
        "title": article.title,
        "published_at": article.published_at,
        "received_at": article.received_at,
        "text": text[:end],
        "span": Span(start=0, end=end),
        "act": "state",
        "style": "indirect",
        "cue": Cue(lemma="say", start=cue.start, end=cue.end),
        "content": [content],
        "claimant": Claimant(name="Norland", entity_id="x:norland", type="GPE", party="Norland", start=0, end=7),
        "attribution": [Attribution(name=article.source, kind="outlet"), Attribution(name="Norland", kind="official")],
        "about": ["Norland"],
        "entities": ["Norland"],
        "quantity": quantity,
        "event_time": EventTime(
            start="2024-03-04", granularity="day", expression="on Monday", basis="weekday",
            span=Span(start=monday, end=monday + 9),
        ),
        "claimed_at": ClaimedAt(value="2024-03-04", basis="weekday"),
        "viewpoint": "own",
        "producer": "claims@test",
    }  # fmt: skip
    return Claim.model_validate({**values, **fields})


def enriched_article(article: RawArticle | None = None, **layers: Any) -> EnrichedArticle:
    """The enriched form of `article`, with one claim and one entity unless `layers` says otherwise."""
    article = article or raw_article()
    values: dict[str, Any] = {
        "publication": Publication(published_at="2024-03-05", basis="given"),
        "entities": [
            Entity(
                entity_id="x:norland", name="Norland", type="GPE", party="Norland",
                mentions=[Quote(start=0, end=7, text="Norland")],
            )
        ],
        "claims": [claim_in(article)] if article.text == TEXT else [],
    }  # fmt: skip
    return EnrichedArticle.model_validate({"article": article, **values, **layers})
