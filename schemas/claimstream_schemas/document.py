"""What stands in Elasticsearch: one document per article, per claim, and per revision of an article."""

from __future__ import annotations

from datetime import datetime
from typing import Literal

from claimstream_schemas.article import Boilerplate, EnrichedArticle, EnricherReport, Entity
from claimstream_schemas.base import Day, Model, Timestamp
from claimstream_schemas.claim import Claim

ARTICLES = "articles"
CLAIMS = "claims"
REVISIONS = "revisions"
"""Aliases; each stands before a versioned index (`articles-v1`)."""


class DayRange(Model):
    """Closed days; an open end has no `lte`."""

    gte: Day
    lte: Day | None = None


class ArticleClaim(Model):
    """What an article's filters and facets need of one of its claims (mapped as nested: they hold on one claim)."""

    claim_id: str
    act: str
    claimant: str
    party: str | None = None
    measure: str | None = None
    affected: str | None = None
    role: str | None = None
    value: float | None = None
    low: float | None = None
    high: float | None = None
    viewpoint: str
    polarity: str
    background: bool
    previous: bool
    event: DayRange | None = None


class ArticleDocument(Model):
    """The newest revision of an article. `_id` is the article_id, `_version` (external) orders by `received_at`."""

    article_id: str
    revision: str
    received_at: datetime
    url: str | None = None
    id: str | None = None
    source: str
    title: str
    text: str
    published_at: Timestamp
    published_at_basis: Literal["given", "page", "dateline", "received"]
    language: str | None = None
    authors: list[str] = []
    tags: list[str] = []
    boilerplate: list[Boilerplate] = []
    entities: list[Entity] = []
    entity_names: list[str] = []
    claims: list[ArticleClaim] = []
    enrichers: list[EnricherReport] = []


class ClaimDocument(Claim):
    """A claim of the newest revision of its article. `_id` is the claim_id."""

    language: str | None = None
    tags: list[str] = []
    event: DayRange | None = None


class RevisionDocument(Model):
    """Every revision, whole and not searched. `_id` is `<article_id>.<revision>`."""

    article_id: str
    revision: str
    received_at: datetime
    published_at: Timestamp
    title: str
    enriched: EnrichedArticle


def revision_id(article_id: str, revision: str) -> str:
    """`_id` of a revision."""
    return f"{article_id}.{revision}"
