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
    text: str = ""
    """The claim's sentences, so that a hit can show the one that fits best."""
    act: str
    claimant: str
    claimant_keys: list[str] = []
    """`names.search_keys` of the claimant."""
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


class Mentioned(Model):
    """An entity of an article (mapped as nested: name, type and spellings are those of one entity)."""

    entity_id: str
    name: str
    type: str
    party: str | None = None
    forms: list[str] = []
    """Its spellings in the text."""
    starts: list[str] = []
    """The folded name and spellings, from each of their words on: what is typed is the beginning of one."""
    keys: list[str] = []
    """`names.search_keys` of name and spellings."""


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
    name_keys: list[str] = []
    """`names.search_keys` of every entity and claimant."""
    mentioned: list[Mentioned] = []
    claims: list[ArticleClaim] = []
    enrichers: list[EnricherReport] = []
    story: str | None = None
    """Shared by the articles about one episode; null until the articles have been grouped."""
    copy_of: str | None = None
    """`article_id` of the first article this one is a near copy of."""


class ClaimDocument(Claim):
    """A claim of the newest revision of its article. `_id` is the claim_id."""

    language: str | None = None
    tags: list[str] = []
    event: DayRange | None = None
    assertion: str | None = None
    """Equal for claims that a series counts as one (same figure, claimant, days); null for what is in no series."""
    story: str | None = None
    claimant_keys: list[str] = []
    name_keys: list[str] = []
    """`names.search_keys` of the claimant, and of every entity as well."""


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
