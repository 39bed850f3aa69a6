"""The shapes of answers, for the OpenAPI document only: answers are never validated again on their way out."""

from __future__ import annotations

from datetime import datetime
from typing import Annotated, Literal

from pydantic import BaseModel, Field

from claimstream_schemas.article import Boilerplate, DateMention, EnricherReport, Entity
from claimstream_schemas.base import Span
from claimstream_schemas.claim import Claim

Highlight = Annotated[
    dict[str, list[str]],
    Field(description="Html-escaped passages of `title` and `text`, what was found in <em>; with `highlight=true`."),
]
NextCursor = Annotated[str | None, Field(description="Hand it back as `cursor` for the next page; null on the last.")]


class FacetValue(BaseModel):
    """How many matches hold a value (on articles: how many articles)."""

    value: str
    count: int


Facets = Annotated[
    dict[str, list[FacetValue]], Field(description="For each facet asked for its values, most frequent first.")
]


class ArticleHit(BaseModel):
    """An article among the hits."""

    article_id: str
    revision: str
    url: str | None
    title: str
    source: str
    published_at: str
    language: str | None
    entities: Annotated[list[str], Field(description="Canonical names.")]
    claim_count: Annotated[int, Field(description="Number of claims in the article.")]
    snippet: Annotated[str, Field(description="The passage found, or the beginning; plain text.")]
    highlight: Highlight | None = None


class ArticlePage(BaseModel):
    """A page of articles."""

    total: Annotated[int, Field(description="All matches, counted exactly.")]
    hits: list[ArticleHit]
    facets: Facets
    next_cursor: NextCursor


class ClaimHit(Claim):
    """A claim among the hits."""

    highlight: Highlight | None = None


class ClaimPage(BaseModel):
    """A page of claims."""

    total: Annotated[int, Field(description="All matches, counted exactly.")]
    hits: list[ClaimHit]
    facets: Facets
    next_cursor: NextCursor


class ArticleAnswer(BaseModel):
    """One revision of an article with everything found in it; every offset is into `text`."""

    article_id: str
    revision: str
    current: Annotated[bool, Field(description="Whether this is the newest revision.")]
    received_at: datetime
    url: str | None
    id: Annotated[str | None, Field(description="The caller's own identifier.")]
    title: str
    text: str
    source: str
    published_at: str
    published_at_basis: Literal["given", "page", "dateline", "received"]
    language: str | None
    authors: list[str]
    tags: list[str]
    boilerplate: list[Boilerplate]
    sentences: list[Span]
    dates: list[DateMention]
    entities: list[Entity]
    claims: list[Claim]
    enrichers: list[EnricherReport]


class RevisionHit(BaseModel):
    """A revision of an article."""

    revision: str
    received_at: datetime
    published_at: str
    title: str
    current: bool


class RevisionList(BaseModel):
    """The revisions of an article, newest first."""

    article_id: str
    total: int
    hits: list[RevisionHit]


class Context(BaseModel):
    """A passage of the article's text."""

    start: int
    end: int
    text: str


class ClaimAnswer(Claim):
    """One claim, with its sentences, the one before and the one after."""

    context: Annotated[Context | None, Field(description="Null while the article is being replaced.")]


class Up(BaseModel):
    """The process is up."""

    status: Literal["up"]


class Readiness(BaseModel):
    """Whether searches can be answered; `reasons` by what is missing."""

    status: Literal["ready", "not ready"]
    reasons: dict[str, str] | None = None
