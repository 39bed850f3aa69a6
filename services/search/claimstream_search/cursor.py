"""The cursor: where a walk through all matches stands, as an opaque text a caller hands back. Pure."""

from __future__ import annotations

import base64
import binascii
from dataclasses import dataclass

import orjson

MAX_CHARACTERS = 16_384
_MAX_KEYS = 8
_LONGEST_KEY = 1_000

SortKey = str | int | float


class CursorError(ValueError):
    """Not a cursor of ours."""


@dataclass(frozen=True, slots=True)
class Cursor:
    """`point` is Elasticsearch's point in time, `after` the sort keys of the last hit, `query` whose walk it is."""

    query: str
    point: str
    after: tuple[SortKey, ...]


def encode(cursor: Cursor) -> str:
    """URL-safe base64 without padding."""
    payload = orjson.dumps({"q": cursor.query, "p": cursor.point, "a": list(cursor.after)})
    return base64.urlsafe_b64encode(payload).decode("ascii").rstrip("=")


def decode(text: str) -> Cursor:
    """The cursor that was encoded. Raises CursorError for anything else."""
    if len(text) > MAX_CHARACTERS:
        raise CursorError("too long")
    try:
        payload = base64.b64decode(text.encode("ascii") + b"=" * (-len(text) % 4), altchars=b"-_", validate=True)
        match orjson.loads(payload):
            case {"q": str(query), "p": str(point), "a": list(after)} if point and 0 < len(after) <= _MAX_KEYS:
                return Cursor(query, point, tuple(_key(value) for value in after))
            case _:
                raise CursorError("another shape")
    except (UnicodeEncodeError, binascii.Error, orjson.JSONDecodeError) as error:
        raise CursorError("not base64 of JSON") from error


def _key(value: object) -> SortKey:
    if isinstance(value, bool) or not isinstance(value, (str, int, float)):
        raise CursorError("a sort key that is none")
    if isinstance(value, str) and len(value) > _LONGEST_KEY:
        raise CursorError("a sort key that is too long")
    return value
