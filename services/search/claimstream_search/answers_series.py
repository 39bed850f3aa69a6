"""The shape of the series answer, for the OpenAPI document only: answers are never validated again on their way out."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import BaseModel, Field

from claimstream_search.answers_query import UnknownValue

Number = int | float | None


class Span(BaseModel):
    """First and last day of the events of an episode, of those that the question is about."""

    start: str
    end: str


class EpisodeAnswer(Span):
    """Figures about events close in time that share their parties."""

    parties: list[str]
    articles: Annotated[int, Field(description="Articles that tell of it.")]


class FigureAnswer(BaseModel):
    """A figure as it was given (contract, section 5)."""

    value: Number
    low: Number
    high: Number
    qualifier: str


class PointAnswer(FigureAnswer):
    """One figure of one day."""

    claimed_at: str
    first_published_at: Annotated[str | None, Field(description="Orders the points of a day; null when backdated.")]
    claim_ids: Annotated[list[str], Field(description="The first of its claims by publication; `claims` counts all.")]
    claims: int
    reports: Annotated[int, Field(description="Articles, each once per claimant.")]
    independent_sources: Annotated[int, Field(description="Claimants; copies and repeats of one count once.")]
    status: Literal["live", "superseded"]
    reason: str
    backdated: Annotated[bool, Field(description="Known only from a sentence that calls it outdated.")]
    edited: Annotated[bool, Field(description="Taken out of its article by the outlet.")]
    sources: Annotated[list[str], Field(description="Outlets, ten at most.")]
    claimants: Annotated[list[str], Field(description="Claimants, ten at most.")]


class SeriesItem(BaseModel):
    """How one party's figure evolved; `claimant_party` is null where nobody is cited."""

    measure: str
    affected: str | None
    claimant_party: str | None
    role: str
    viewpoint: Literal["own", "adversary", "third_party", "unknown"]
    episode: Span
    status: Literal["live", "superseded"]
    points: list[PointAnswer]


class RelationAnswer(BaseModel):
    """How two claims bear on each other, `from` the earlier one."""

    type: Literal["revises", "repeats", "corroborates", "relays", "contradicts", "denies"]
    start: Annotated[str, Field(alias="from", description="claim_id")]
    to: Annotated[str, Field(description="claim_id")]
    why: str
    measure: str
    affected: str | None
    role: str
    parties: list[str | None]
    times: int


class BoundsAnswer(BaseModel):
    """Smallest and greatest figure held; open where a claimant gave only a minimum or maximum."""

    low: Number
    high: Number
    open_low: bool
    open_high: bool


class HeldAnswer(FigureAnswer):
    """A figure a party stands by."""

    claimant_party: str
    viewpoint: str
    claimed_at: str
    claim_id: str


class RangeAnswer(BoundsAnswer):
    """The disputed range of one count, overall, by whom and by viewpoint."""

    measure: str
    affected: str | None
    role: str
    episode: Span
    by: list[HeldAnswer]
    viewpoints: dict[str, BoundsAnswer]


class EditAnswer(BaseModel):
    """A figure that an outlet changed in its article: no claimant's revision."""

    article_id: str
    url: str | None
    source: str
    start: Annotated[str, Field(alias="from", description="claim_id that was taken out")]
    to: Annotated[str | None, Field(description="claim_id in its place")]
    why: str


class SpeakerAnswer(BaseModel):
    """Who makes the claim, and whose side he speaks for."""

    name: str
    party: str | None


class PlaceAnswer(BaseModel):
    """A half-open range of characters (code points) of the article's text."""

    start: int
    end: int


class SentenceAnswer(BaseModel):
    """What the article says, and where: `text` is its `span`, the figure in it the `quantity`."""

    text: str
    source: str
    title: str
    url: str | None
    published_at: str
    article_id: str
    revision: Annotated[str, Field(description="In which it stands as told here.")]
    current: Annotated[bool, Field(description="False when the newest revision of the article has it no more.")]
    claimant: SpeakerAnswer
    span: PlaceAnswer
    quantity: PlaceAnswer


class Change(BaseModel):
    """What came between two times of knowledge."""

    start: Annotated[str, Field(alias="from")]
    to: str
    points: Annotated[dict[str, list[PointAnswer]], Field(description="`new` and `superseded` ones.")]
    relations: list[RelationAnswer]
    ranges: list[dict[str, object]]


class SeriesAnswer(BaseModel):
    """Series, what their claims have to do with each other, and how far the last figures are apart."""

    as_of: str | None
    gap_days: int
    episodes: list[EpisodeAnswer]
    series: list[SeriesItem]
    relations: list[RelationAnswer]
    range: Annotated[RangeAnswer | None, Field(description="The only range; null where there are several, or none.")]
    ranges: list[RangeAnswer]
    edits: list[EditAnswer]
    change: Annotated[Change | None, Field(description="With two `as_of`.")] = None
    claims: Annotated[
        dict[str, SentenceAnswer], Field(description="The sentence of every claim named above, by its claim_id.")
    ]
    unknown_values: Annotated[
        list[UnknownValue], Field(description="Where there is no series: sides asked for that no claim has, if any.")
    ] = []
