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
    """An article as a caller posts it. Needs `text` or `html`, and `source` or a `url`, which `html` may name."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    url: Annotated[
        Annotated[str, StringConstraints(strip_whitespace=True, max_length=4096)] | None,
        Field(
            description="Its address, http or https. Its canonical form (lower-case host, no fragment, no tracking "
            "parameters, parameters sorted) makes the `article_id`; white space around it is dropped."
        ),
    ] = None
    id: Annotated[
        Annotated[str, StringConstraints(min_length=1, max_length=500)] | None,
        Field(description="Your own name for it; with `source` it makes the `article_id` where there is no `url`."),
    ] = None
    source: Annotated[
        Source | None,
        Field(
            description="The outlet; absent, the host of `url`, given or named by `html`, without `www.`. White space "
            "around it is dropped.",
        ),
    ] = None
    title: Annotated[
        Annotated[str, StringConstraints(max_length=10_000)] | None,
        Field(description="Kept as it comes; absent or empty, the title of `html`."),
    ] = None
    text: Annotated[
        str | None,
        Field(
            description="Kept as it comes, to the character: every offset counts its code points. U+0000 is "
            "refused. Absent or blank, the main text of `html`."
        ),
    ] = None
    html: Annotated[
        str | None,
        Field(
            description="The web page; `text`, `url` (its canonical link or `og:url`), `title`, `published_at` and "
            "`authors` are taken from it where they are not given."
        ),
    ] = None
    published_at: Annotated[
        Timestamp | None,
        Field(
            description="A day (`2022-09-14`) or an RFC 3339 time, its offset kept (none means UTC). A time to "
            "come is taken as it is: a clock that is wrong must not lose an article. Absent: as `html` says, else as "
            "the dateline of the text says, else when it was received."
        ),
    ] = None
    language: Annotated[
        Annotated[str, StringConstraints(pattern=r"^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$")] | None,
        Field(description="ISO 639 code; of `en-GB` it is `en`. Absent, it is told from the text."),
    ] = None
    authors: Annotated[
        list[Label],
        Field(max_length=100, description="Names, white space around them dropped; absent, those `html` names."),
    ] = []
    tags: Annotated[
        list[Label], Field(max_length=100, description="Labels of yours, white space around them dropped.")
    ] = []

    @model_validator(mode="after")
    def _enough_to_work_on(self) -> ArticlePost:
        if not (self.text and self.text.strip()) and not (self.html and self.html.strip()):
            raise ValueError("text or html is needed, and it must not be blank")
        # html may name its own address, which only who reads it can tell
        if not self.source and not self.url and not (self.html and self.html.strip()):
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
