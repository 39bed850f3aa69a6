"""The shapes of answers, for the OpenAPI document only: answers are never validated again on their way out."""

from __future__ import annotations

from datetime import datetime
from typing import Annotated, Literal

from pydantic import BaseModel, Field

from claimstream_schemas.article import Boilerplate, DateMention, EnricherReport, Entity
from claimstream_schemas.base import Span
from claimstream_schemas.claim import Claim
from claimstream_search.answers_query import UnknownValue
from claimstream_search.queries import TOTAL_CAP

UnknownValues = Annotated[
    list[UnknownValue], Field(description="Where nothing was found: names in the filters that nothing has, if any.")
]
Highlight = Annotated[
    dict[str, list[str]],
    Field(description="Html-escaped passages of `title` and `text`, what was found in <em>; with `highlight=true`."),
]
NextCursor = Annotated[str | None, Field(description="Hand it back as `cursor` for the next page; null on the last.")]


HighlightSpans = Annotated[
    dict[str, list[Span]],
    Field(description="Where the marks stand: character offsets into the article's `title` and `text`."),
]
Total = Annotated[int, Field(description=f"All matches, counted exactly up to {TOTAL_CAP:,}.")]
TotalExact = Annotated[bool, Field(description="False where there are more matches than `total` says.")]


class FacetValue(BaseModel):
    """How many matches hold a value (on articles: how many articles)."""

    value: str
    count: int


Facets = Annotated[
    dict[str, list[FacetValue]], Field(description="For each facet asked for its values, most frequent first.")
]


class BestClaim(BaseModel):
    """What an article's hit shows of one of its claims."""

    claim_id: str
    text: Annotated[str, Field(description="The claim's own sentence.")]
    claimant: str
    party: str | None
    act: str
    measure: str | None
    affected: str | None
    value: float | None
    low: float | None
    high: float | None


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
    story: Annotated[str | None, Field(description="Shared by the articles about one episode.")]
    copy_of: Annotated[str | None, Field(description="`article_id` of the first article this is a near copy of.")]
    claim_count: Annotated[int, Field(description="Number of claims in the article.")]
    best_claim: Annotated[
        BestClaim | None, Field(description="The claim that meets the filters and says most of `q`; null if none does.")
    ]
    snippet: Annotated[str, Field(description="The passage found, or the beginning; plain text.")]
    highlight: Highlight | None = None
    highlight_spans: HighlightSpans | None = None


class ArticlePage(BaseModel):
    """A page of articles."""

    total: Total
    total_exact: TotalExact
    hits: list[ArticleHit]
    facets: Facets
    next_cursor: NextCursor
    unknown_values: UnknownValues = []


class ClaimHit(Claim):
    """A claim among the hits."""

    highlight: Highlight | None = None
    highlight_spans: HighlightSpans | None = None


class ClaimPage(BaseModel):
    """A page of claims."""

    total: Total
    total_exact: TotalExact
    hits: list[ClaimHit]
    facets: Facets
    next_cursor: NextCursor
    unknown_values: UnknownValues = []


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
    next_cursor: NextCursor


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
