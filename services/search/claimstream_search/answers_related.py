"""The shapes of the answers about an article's copies, relatives and revisions, for the OpenAPI document only."""

from __future__ import annotations

from typing import Annotated, Any

from pydantic import BaseModel, Field

from claimstream_schemas.claim import Claim


class SimilarHit(BaseModel):
    """An article like another one."""

    article_id: str
    revision: str
    url: str | None
    title: str
    source: str
    published_at: str
    story: str | None
    copy_of: str | None
    shared: Annotated[float, Field(description="Share of the shorter text's wording that both have, 0 to 1.")]
    same_story: bool


class SimilarList(BaseModel):
    """Articles that repeat this one's wording, and articles that are only about the same."""

    article_id: str
    near_copies: Annotated[list[SimilarHit], Field(description="The closest first.")]
    related: Annotated[list[SimilarHit], Field(description="Those that share the most telling words first.")]


class FieldChange(BaseModel):
    """One field of a claim that differs; null where it says nothing."""

    model_config = {"populate_by_name": True}

    field: str
    before: Annotated[Any, Field(alias="from")]
    after: Annotated[Any, Field(alias="to")]


class ClaimChange(BaseModel):
    """One claim in both revisions."""

    model_config = {"populate_by_name": True}

    before: Annotated[Claim, Field(alias="from")]
    after: Annotated[Claim, Field(alias="to")]
    fields: list[FieldChange]


class RevisionDiff(BaseModel):
    """What an outlet changed in its claims."""

    model_config = {"populate_by_name": True}

    article_id: str
    before: Annotated[str, Field(alias="from", description="The older revision.")]
    after: Annotated[str, Field(alias="to", description="The newer revision.")]
    added: list[Claim]
    dropped: list[Claim]
    changed: list[ClaimChange]
    unchanged: Annotated[int, Field(description="Claims that say the same in both.")]
