"""From an enriched article to the documents that stand for it in Elasticsearch. Pure."""

from __future__ import annotations

import calendar
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from claimstream_index.assertion import assertion
from claimstream_index.mentioned import mentioned
from claimstream_schemas.article import EnrichedArticle
from claimstream_schemas.claim import Claim, EventTime
from claimstream_schemas.document import ArticleClaim, ArticleDocument, ClaimDocument, DayRange, RevisionDocument
from claimstream_schemas.name_ids import spelling_keys
from claimstream_schemas.partial import partial


@dataclass(frozen=True, slots=True)
class Documents:
    """All documents of one revision of one article."""

    article: ArticleDocument
    claims: tuple[ClaimDocument, ...]
    revision: RevisionDocument

    def placed(self, story: str | None, copy_of: str | None) -> Documents:
        """The same with the story of the article, and what it is a near copy of."""
        return Documents(
            self.article.model_copy(update={"story": story, "copy_of": copy_of}),
            tuple(claim.model_copy(update={"story": story}) for claim in self.claims),
            self.revision,
        )


def project(enriched: EnrichedArticle) -> Documents:
    """The documents of one enriched article."""
    parts = partial(enriched.claims)
    return Documents(
        article=_article(enriched),
        claims=tuple(_claim(claim, enriched, part=claim.claim_id in parts) for claim in enriched.claims),
        revision=RevisionDocument(
            article_id=enriched.article.article_id,
            revision=enriched.article.revision,
            received_at=enriched.article.received_at,
            published_at=enriched.publication.published_at,
            title=enriched.article.title,
            enriched=enriched,
        ),
    )


def days(time: EventTime | None) -> DayRange | None:
    """The closed days a time covers, as far as it tells; None where there is no time at all."""
    if time is None:
        return None
    if time.end is not None:
        return DayRange(gte=time.start, lte=time.end)
    if time.granularity == "open":
        return DayRange(gte=time.start)
    first = date.fromisoformat(time.start)
    month = 12 if time.granularity == "year" else first.month
    last_day = first.day if time.granularity == "day" else calendar.monthrange(first.year, month)[1]
    last = first if time.granularity == "day" else date(first.year, month, last_day)
    return DayRange(gte=time.start, lte=last.isoformat())


def _article(enriched: EnrichedArticle) -> ArticleDocument:
    article = enriched.article
    return ArticleDocument(
        article_id=article.article_id,
        revision=article.revision,
        received_at=article.received_at,
        url=article.url,
        id=article.id,
        source=article.source,
        title=article.title,
        text=article.text,
        published_at=enriched.publication.published_at,
        published_at_basis=enriched.publication.basis,
        language=_language(enriched),
        authors=article.authors,
        tags=article.tags,
        boilerplate=enriched.boilerplate,
        entities=enriched.entities,
        entity_names=list(dict.fromkeys(entity.name for entity in enriched.entities)),
        name_keys=_keys(
            [
                *((entity.name, entity.entity_id) for entity in enriched.entities),
                *((one.claimant.name, one.claimant.entity_id) for one in enriched.claims),
            ]
        ),
        mentioned=mentioned(enriched.entities),
        claims=[_nested(claim) for claim in enriched.claims],
        enrichers=enriched.enrichers,
    )


def _nested(claim: Claim) -> ArticleClaim:
    quantity = claim.quantity
    return ArticleClaim(
        claim_id=claim.claim_id,
        text=claim.text,
        act=claim.act,
        claimant=claim.claimant.name,
        claimant_keys=_keys([(claim.claimant.name, claim.claimant.entity_id)]),
        party=claim.claimant.party,
        measure=quantity.measure if quantity else None,
        affected=quantity.affected.party if quantity else None,
        role=quantity.affected.role if quantity else None,
        value=quantity.value if quantity else None,
        low=quantity.low if quantity else None,
        high=quantity.high if quantity else None,
        viewpoint=claim.viewpoint,
        polarity=claim.polarity,
        background=claim.background,
        previous=quantity.previous if quantity else False,
        event=days(claim.event_time),
    )


def _claim(claim: Claim, enriched: EnrichedArticle, *, part: bool) -> ClaimDocument:
    own = {name: getattr(claim, name) for name in Claim.model_fields}
    claimant = (claim.claimant.name, claim.claimant.entity_id)
    ids = {entity.name: entity.entity_id for entity in enriched.entities}
    return ClaimDocument(
        **own,
        language=_language(enriched),
        tags=enriched.article.tags,
        event=days(claim.event_time),
        assertion=assertion(claim, part=part),
        claimant_keys=_keys([claimant]),
        name_keys=_keys([claimant, *((name, ids.get(name)) for name in claim.entities)]),
    )


def _keys(named: Iterable[tuple[str, str | None]]) -> list[str]:
    """The keys by which search finds these bearers of a name and an id, in any spelling."""
    return sorted({key for name, entity_id in named for key in spelling_keys([name], entity_id)})


def _language(enriched: EnrichedArticle) -> str | None:
    return enriched.language.code if enriched.language else enriched.article.language
