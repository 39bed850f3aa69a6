"""The mapping of the `relations` index, for `claimstream_schemas.relation`. Pure."""

from __future__ import annotations

from typing import Any

Json = dict[str, Any]

VERSION = 1

_LABEL: Json = {"type": "keyword", "ignore_above": 1_024}
_PROSE: Json = {"type": "text", "analyzer": "english_news"}
_DAY: Json = {"type": "date", "format": "yyyy-MM-dd"}
_MOMENT: Json = {"type": "date", "format": "strict_date_optional_time"}
_NUMBER: Json = {"type": "double"}

_CLAIM: Json = {
    "properties": {
        "claim_id": _LABEL,
        "article_id": _LABEL,
        "text": _PROSE,
        "claimant": _LABEL,
        "party": _LABEL,
        "viewpoint": _LABEL,
        "polarity": _LABEL,
        "figure": _LABEL,
        "value": _NUMBER,
        "low": _NUMBER,
        "high": _NUMBER,
        "claimed_at": _DAY,
        "event": _DAY,
        "source": _LABEL,
        "url": {"type": "keyword", "ignore_above": 8_191},
        "published_at": _MOMENT,
        "story": _LABEL,
    },
}

PROPERTIES: Json = {
    "relation_id": _LABEL,
    "type": _LABEL,
    "why": _PROSE,
    "measure": _LABEL,
    "affected": _LABEL,
    "role": _LABEL,
    "parties": _LABEL,
    "times": {"type": "integer"},
    "from": _CLAIM,
    "to": _CLAIM,
    "claimed_at": _DAY,
    "published_at": _MOMENT,
    "stories": _LABEL,
}
