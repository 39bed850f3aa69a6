"""Which of the forms a call can answer in a caller wants, by its `Accept` header (RFC 9110, 12.5.1). Pure."""

from __future__ import annotations

from collections.abc import Sequence

MOST_RANGES = 50
"""Media ranges looked at: a browser sends eight."""


def preferred(accept: str | None, offered: Sequence[str]) -> str | None:
    """The offered type with the greatest weight, the first of equals; None when the caller takes none of them.

    A missing or blank header takes anything. A range that can't be read is passed over.
    """
    if not accept or not accept.strip():
        return offered[0]
    ranges = [_range(part) for part in accept.split(",")[:MOST_RANGES]]
    weights = [(_weight(media_type, ranges), -place) for place, media_type in enumerate(offered)]
    weight, place = max(weights)
    return offered[-place] if weight > 0 else None


def _range(part: str) -> tuple[str, float]:
    """A media range in lower case and its weight, 0 when it can't be read."""
    media_range, *parameters = (piece.strip().lower() for piece in part.split(";"))
    weights = [piece[2:].strip() for piece in parameters if piece.startswith("q=")]
    try:
        weight = float(weights[0]) if weights else 1.0
    except ValueError:
        return media_range, 0.0
    return media_range, weight if 0 <= weight <= 1 else 0.0


def _weight(media_type: str, ranges: Sequence[tuple[str, float]]) -> float:
    """What the most specific range that holds the type gives it."""
    for holder in (media_type, media_type.partition("/")[0] + "/*", "*/*"):
        weights = [weight for media_range, weight in ranges if media_range == holder]
        if weights:
            return max(weights)
    return 0.0
