"""The mapping of the `dead-letters` index, for `claimstream_schemas.dead_letter`. Pure."""

from __future__ import annotations

from typing import Any

Json = dict[str, Any]

VERSION = 1

_LABEL: Json = {"type": "keyword", "ignore_above": 1_024}
_PLACE: Json = {
    "properties": {"topic": _LABEL, "partition": {"type": "integer"}, "offset": {"type": "long"}},
}

PROPERTIES: Json = {
    "letter_id": _LABEL,
    "origin": _PLACE,
    "letter": _PLACE,
    "stage": _LABEL,
    "reason": _LABEL,
    "error_class": _LABEL,
    # words for searching; errors of one kind differ in places and numbers, so that counting whole details tells little
    "detail": {"type": "text"},
    "article_id": _LABEL,
    "source": _LABEL,
    "url": {"type": "keyword", "ignore_above": 8_191},
    "failed_at": {"type": "date", "format": "strict_date_optional_time"},
    "size": {"type": "long"},
}
