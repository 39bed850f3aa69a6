"""Dead letters: the record as it came, on its topic's dead-letter topic, with the reason in the headers."""

from __future__ import annotations

from dataclasses import dataclass

from claimstream_common.kafka import Record
from claimstream_schemas.headers import Headers, dead_letter_headers
from claimstream_schemas.topics import dead_letter_topic


@dataclass(frozen=True, slots=True)
class Origin:
    """A record as it was read."""

    topic: str
    partition: int
    offset: int
    key: bytes | None
    value: bytes
    headers: Headers = ()
    timestamp: int | None = None
    """Milliseconds since 1970 when it was written, as far as it is known."""


@dataclass(frozen=True, slots=True)
class Failure:
    """Why a record can't be processed. `reason` is a stable code."""

    reason: str
    error_class: str
    detail: str


def dead_letter(origin: Origin, failure: Failure, *, stage: str) -> Record:
    """The record to publish for `origin`, which `stage` could not process."""
    headers = dead_letter_headers(
        origin.headers,
        stage=stage,
        reason=failure.reason,
        error_class=failure.error_class,
        detail=failure.detail,
        topic=origin.topic,
        partition=origin.partition,
        offset=origin.offset,
    )
    return Record(dead_letter_topic(origin.topic), origin.key, origin.value, headers)
