"""A relation between two claims as it stands in Elasticsearch, for people to browse.

Relations follow from the claims (contract, section 6), and `/v1/series` computes them when asked. These are copies of
its answers to one fixed question per measure, so that Kibana has something to list.
"""

from __future__ import annotations

from datetime import datetime
from hashlib import sha256
from typing import Annotated, Literal

from pydantic import ConfigDict, Field

from claimstream_schemas.base import Day, Model, Timestamp

RELATIONS = "relations"
"""Alias; stands before a versioned index."""

RelationType = Literal["revises", "repeats", "corroborates", "relays", "contradicts", "denies"]


class RelatedClaim(Model):
    """One of the two claims, as far as a reader of the list needs it."""

    claim_id: str
    article_id: str
    text: str
    """The sentences."""
    claimant: str
    party: str | None = None
    viewpoint: str
    polarity: str
    figure: str
    """In words: `at least 49`."""
    value: float | None = None
    low: float | None = None
    high: float | None = None
    claimed_at: Day
    event: Day | None = None
    source: str
    url: str | None = None
    published_at: Timestamp
    story: str | None = None


class RelationDocument(Model):
    """One relation, from the earlier claim to the later one. `_id` is its `relation_id`."""

    model_config = ConfigDict(populate_by_name=True)

    relation_id: str
    type: RelationType
    why: str
    measure: str
    affected: str | None = None
    role: str
    parties: list[str] = []
    times: int
    """How many claims of its kind it stands for."""
    earlier: Annotated[RelatedClaim, Field(alias="from")]
    later: Annotated[RelatedClaim, Field(alias="to")]
    claimed_at: Day
    """The day from which both had been said."""
    published_at: datetime
    """The moment from which both could be read."""
    stories: list[str] = []


def relation_id(kind: str, start: str, end: str) -> str:
    """The same two claims and type give the same id, on every machine and in every order of runs."""
    return sha256(f"relation\n{kind}\n{start}\n{end}".encode()).hexdigest()[:32]
