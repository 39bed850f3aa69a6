"""The article: as posted, as raw message, as enriched message."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Annotated, Literal

from pydantic import ConfigDict, Field, StringConstraints, model_validator

from claimstream_schemas.base import Model, Quote, Span, Timestamp
from claimstream_schemas.claim import Claim, EventTime

Hex16 = Annotated[str, StringConstraints(pattern=r"^[0-9a-f]{16}$")]
Hex32 = Annotated[str, StringConstraints(pattern=r"^[0-9a-f]{32}$")]
Source = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=300)]
Label = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=500)]


class ArticlePost(Model):
    """An article as a caller posts it. Needs `text` or `html`, and `source` or a `url` to take it from."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    url: Annotated[str, StringConstraints(strip_whitespace=True, max_length=4096)] | None = None
    id: Annotated[str, StringConstraints(min_length=1, max_length=500)] | None = None
    source: Source | None = None
    title: Annotated[str, StringConstraints(max_length=10_000)] | None = None
    text: str | None = None
    html: str | None = None
    published_at: Timestamp | None = None
    language: Annotated[str, StringConstraints(pattern=r"^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$")] | None = None
    authors: Annotated[list[Label], Field(max_length=100)] = []
    tags: Annotated[list[Label], Field(max_length=100)] = []

    @model_validator(mode="after")
    def _enough_to_work_on(self) -> ArticlePost:
        if not (self.text and self.text.strip()) and not (self.html and self.html.strip()):
            raise ValueError("text or html is needed, and it must not be blank")
        if not self.source and not self.url:
            raise ValueError("source is needed where there is no url to take it from")
        return self


class RawArticle(Model):
    """An accepted article: the value of a record on `articles-raw`, and unchanged inside the enriched one."""

    article_id: Hex32
    revision: Hex16
    received_at: datetime
    url: str | None = None
    id: str | None = None
    source: str
    title: str = ""
    text: Annotated[str, StringConstraints(min_length=1)]
    published_at: Timestamp | None = None
    published_at_basis: Literal["given", "page"] | None = None
    language: str | None = None
    authors: list[str] = []
    tags: list[str] = []

    @property
    def version(self) -> int:
        """Microseconds since 1970 of `received_at`: orders the revisions of one article."""
        moment = self.received_at if self.received_at.tzinfo else self.received_at.replace(tzinfo=UTC)
        since = moment - datetime(1970, 1, 1, tzinfo=UTC)
        return (since.days * 86_400 + since.seconds) * 1_000_000 + since.microseconds

    @property
    def event_id(self) -> str:
        """Names one acceptance of one revision: equal for a redelivery, another for a repeated post."""
        return f"{self.article_id}.{self.revision}.{self.version}"


class Language(Model):
    """The language of the text (ISO 639), given by the caller or detected."""

    code: str
    basis: Literal["given", "detected", "undetermined"]
    probability: float | None = None


class Publication(Model):
    """When the article was published, and how that is known."""

    published_at: Timestamp
    basis: Literal["given", "page", "dateline", "received"]


class Boilerplate(Span):
    """Text that is not the article's own (player notices, share buttons); enrichment skips it."""

    rule: str


class DateMention(Quote):
    """A date expression in the text with the time it stands for."""

    time: EventTime


class Entity(Model):
    """A person, body, place or group with all its mentions; typed once per article."""

    entity_id: str
    name: str
    type: Literal["PERSON", "ORG", "GPE", "LOC", "NORP", "FAC", "EVENT", "OTHER"]
    party: str | None = None
    mentions: Annotated[list[Quote], Field(min_length=1)]


class EnricherReport(Model):
    """What became of one enricher on one article."""

    name: str
    version: str
    status: Literal["ok", "failed", "skipped"]
    error: str | None = None


class EnrichedArticle(Model):
    """The value of a record on `articles-enriched`: the raw article and one layer per enricher."""

    article: RawArticle
    language: Language | None = None
    publication: Publication
    boilerplate: list[Boilerplate] = []
    sentences: list[Span] = []
    dates: list[DateMention] = []
    entities: list[Entity] = []
    claims: list[Claim] = []
    enrichers: list[EnricherReport] = []
