"""From a record of a dead-letter topic to the document that shows it. Pure and total: every letter gets a document."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from typing import Any

import orjson

from claimstream_common.dead_letter import Origin
from claimstream_schemas.dead_letter import DeadLetterDocument, RecordPlace
from claimstream_schemas.headers import read
from claimstream_schemas.topics import dead_letter_topic

UNKNOWN = "unknown"
LARGEST_READ = 4 * 1024 * 1024
"""Bytes of the largest record that is looked into for its source: the others cost more memory than that is worth."""
_ARTICLE_ID = re.compile(r"[0-9a-f]{32}")
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_MOST_PARTITION, _MOST_OFFSET = 2**31 - 1, 2**63 - 1


def document(letter: Origin) -> DeadLetterDocument:
    """What a dead letter says of itself, and what its payload says of the article as far as that can be read."""
    said = read(letter.headers)
    article = _article(letter.value)
    origin = _origin(said, letter.topic)
    return bare(letter, origin).model_copy(
        update={
            "stage": said.get("dl_stage"),
            "reason": said.get("dl_reason") or UNKNOWN,
            "error_class": said.get("dl_error_class"),
            "detail": said.get("dl_detail"),
            "article_id": _article_id(letter.key, article),
            "source": _text(article, "source"),
            "url": _text(article, "url"),
            "failed_at": _moment(said.get("dl_time")) or _written(letter.timestamp),
        }
    )


def bare(letter: Origin, origin: RecordPlace | None = None) -> DeadLetterDocument:
    """A letter by its place alone: nothing in it comes from what the letter says, so that nothing can be refused."""
    place = RecordPlace(topic=letter.topic, partition=letter.partition, offset=letter.offset)
    known = origin or place
    return DeadLetterDocument(
        letter_id=f"{known.topic}:{known.partition}:{known.offset}",
        origin=origin,
        letter=place,
        reason=UNKNOWN,
        failed_at=_written(letter.timestamp),
        size=len(letter.value),
    )


def version(found: DeadLetterDocument) -> int:
    """Orders the letters of one record: microseconds of its failure since 1970; 0 where that is not known."""
    return max(0, (found.failed_at - _EPOCH) // timedelta(microseconds=1)) if found.failed_at else 0


def _origin(said: Mapping[str, str], topic: str) -> RecordPlace | None:
    """The place a letter names, if it is one whose dead letters come to `topic`."""
    name, numbers = said.get("dl_topic", ""), [said.get("dl_partition", ""), said.get("dl_offset", "")]
    if dead_letter_topic(name) != topic or not all(text.isascii() and text.isdigit() for text in numbers):
        return None
    partition, offset = (int(text[:20]) for text in numbers)
    if partition > _MOST_PARTITION or offset > _MOST_OFFSET:
        return None
    return RecordPlace(topic=name, partition=partition, offset=offset)


def _article(payload: bytes) -> Mapping[str, Any]:
    """The article in a raw or enriched record; empty where it can't be read."""
    if len(payload) > LARGEST_READ:
        return {}
    try:
        value = orjson.loads(payload)
    except orjson.JSONDecodeError:
        return {}
    inner = value.get("article", value) if isinstance(value, dict) else {}
    return inner if isinstance(inner, dict) else {}


def _article_id(key: bytes | None, article: Mapping[str, Any]) -> str | None:
    """The record's key is the article's id by contract; a foreign one is not."""
    for text in ((key or b"").decode("ascii", "replace"), _text(article, "article_id") or ""):
        if _ARTICLE_ID.fullmatch(text):
            return text
    return None


def _text(article: Mapping[str, Any], name: str) -> str | None:
    value = article.get(name)
    return value if isinstance(value, str) and value else None


def _moment(text: str | None) -> datetime | None:
    try:
        found = datetime.fromisoformat(text or "")
        return (found if found.tzinfo else found.replace(tzinfo=UTC)).astimezone(UTC)
    except (ValueError, OverflowError):
        return None


def _written(milliseconds: int | None) -> datetime | None:
    try:
        return None if milliseconds is None else _EPOCH + timedelta(milliseconds=milliseconds)
    except OverflowError:
        return None
