"""A dead letter as it stands in Elasticsearch, for people to look at; the record itself stays in Kafka, whole."""

from __future__ import annotations

from datetime import datetime

from claimstream_schemas.base import Model

DEAD_LETTERS = "dead-letters"
"""Alias; stands before a versioned index."""


class RecordPlace(Model):
    """Where a record lies in Kafka; the topic's name is the full one, with the deployment's prefix."""

    topic: str
    partition: int
    offset: int


class DeadLetterDocument(Model):
    """One record that could not be processed. `_id` is its `letter_id`; the payload is not among the fields."""

    letter_id: str
    """Place of the record that failed, `topic:partition:offset`: buried twice it is one document, the last one."""
    origin: RecordPlace | None = None
    """The record that failed; null where the letter does not say."""
    letter: RecordPlace
    """The dead letter, to fetch the bytes as they came."""
    stage: str | None = None
    reason: str
    """A stable code; `unknown` where the letter gives none."""
    error_class: str | None = None
    detail: str | None = None
    article_id: str | None = None
    source: str | None = None
    url: str | None = None
    failed_at: datetime | None = None
    size: int
    """Bytes of the record."""
