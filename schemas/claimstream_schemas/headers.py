"""Record headers: CloudEvents 1.0 in binary mode, W3C trace context, and what a dead letter says of itself."""

from __future__ import annotations

import re
import secrets
from collections.abc import Iterable
from datetime import UTC, datetime

Headers = tuple[tuple[str, bytes], ...]

RAW_TYPE = "claimstream.article.raw.v1"
ENRICHED_TYPE = "claimstream.article.enriched.v1"
_TRACEPARENT = re.compile(r"00-(?!0{32})[0-9a-f]{32}-(?!0{16})[0-9a-f]{16}-[0-9a-f]{2}")


def valid_traceparent(value: str | None) -> bool:
    """Whether a W3C `traceparent` of version 00 can be passed on as it is."""
    return value is not None and _TRACEPARENT.fullmatch(value) is not None


def new_traceparent() -> str:
    """A fresh, sampled trace."""
    return f"00-{secrets.token_hex(16)}-{secrets.token_hex(8)}-01"


def event_headers(event_id: str, *, source: str, event_type: str, traceparent: str) -> Headers:
    """The headers of a message about one article; `event_id` is `RawArticle.event_id`."""
    fields = {
        "ce_specversion": "1.0",
        "ce_id": event_id,
        "ce_source": source,
        "ce_type": event_type,
        "ce_time": now(),
        "content-type": "application/json",
        "traceparent": traceparent,
    }
    return tuple((name, value.encode("utf-8")) for name, value in fields.items())


def dead_letter_headers(
    original: Iterable[tuple[str, bytes]],
    *,
    stage: str,
    reason: str,
    error_class: str,
    detail: str,
    topic: str,
    partition: int,
    offset: int,
) -> Headers:
    """The original headers, then why and where the record failed. `detail` is cut to 500 characters.

    A header without a value becomes an empty one: kafka-python reads the first, but writes only the second.
    """
    fields = {
        "dl_stage": stage,
        "dl_reason": reason,
        "dl_error_class": error_class,
        "dl_detail": detail[:500],
        "dl_topic": topic,
        "dl_partition": str(partition),
        "dl_offset": str(offset),
        "dl_time": now(),
    }
    kept = tuple((name, value or b"") for name, value in original if not name.startswith("dl_"))
    return kept + tuple((name, value.encode("utf-8", "replace")) for name, value in fields.items())


def read(headers: Iterable[tuple[str, bytes]]) -> dict[str, str]:
    """Headers as text; of a repeated name the last one."""
    return {name: value.decode("utf-8", "replace") for name, value in headers if value is not None}


def now() -> str:
    """The time now, RFC 3339 in UTC with microseconds."""
    return datetime.now(UTC).isoformat(timespec="microseconds").replace("+00:00", "Z")
