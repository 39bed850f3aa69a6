"""The cursor: where a walk through all matches stands, as a signed text that a caller hands back. Pure.

It is signed (HMAC-SHA256, 16 bytes), so that nobody can make one that reads another point in time or another place in
the order than they were given. Every replica must use the same key, or a walk would end at the load balancer.
"""

from __future__ import annotations

import base64
import binascii
import hashlib
import hmac
from dataclasses import dataclass

import orjson

MAX_CHARACTERS = 16_384
_MAX_KEYS = 8
_LONGEST_KEY = 1_000
_SIGNATURE = 16

SortKey = str | int | float


class CursorError(ValueError):
    """Not a cursor of ours."""


@dataclass(frozen=True, slots=True)
class Cursor:
    """`point` is what is read (a point in time), `after` the sort keys of the last hit, `query` whose walk it is.

    `now` (RFC 3339) is when the walk began: the ages of hits count up to then on every page.
    """

    query: str
    point: str
    after: tuple[SortKey, ...]
    now: str = ""


def key_of(secret: str, *deployment: str) -> bytes:
    """The key for a secret; without one, a key that all replicas of a deployment share by their settings.

    The latter keeps mistakes and idle hands out, not somebody who knows the settings.
    """
    material = [secret] if secret else list(deployment)
    return hashlib.sha256(orjson.dumps(["claimstream cursor", *material])).digest()


def encode(cursor: Cursor, key: bytes) -> str:
    """URL-safe base64 without padding of the signature and what it signs."""
    payload = orjson.dumps({"q": cursor.query, "p": cursor.point, "a": list(cursor.after), "n": cursor.now})
    return base64.urlsafe_b64encode(_signature(payload, key) + payload).decode("ascii").rstrip("=")


def decode(text: str, key: bytes) -> Cursor:
    """The cursor that was encoded with this key. Raises CursorError for anything else."""
    if len(text) > MAX_CHARACTERS:
        raise CursorError("too long")
    try:
        signed = base64.b64decode(text.encode("ascii") + b"=" * (-len(text) % 4), altchars=b"-_", validate=True)
    except (UnicodeEncodeError, binascii.Error) as error:
        raise CursorError("not base64") from error
    payload = signed[_SIGNATURE:]
    if not hmac.compare_digest(signed[:_SIGNATURE], _signature(payload, key)):
        raise CursorError("not signed by us")
    return _read(payload)


def _signature(payload: bytes, key: bytes) -> bytes:
    return hmac.digest(key, payload, "sha256")[:_SIGNATURE]


def _read(payload: bytes) -> Cursor:
    """Checked although it is signed: another version of ours may have written it."""
    try:
        content = orjson.loads(payload)
    except orjson.JSONDecodeError as error:
        raise CursorError("not JSON") from error
    match content:
        case {"q": str(query), "p": str(point), "a": list(after), "n": str(now)} if (
            point and 0 < len(after) <= _MAX_KEYS
        ):
            return Cursor(query, point, tuple(_key(value) for value in after), now)
        case _:
            raise CursorError("another shape")


def _key(value: object) -> SortKey:
    if isinstance(value, bool) or not isinstance(value, (str, int, float)):
        raise CursorError("a sort key that is none")
    if isinstance(value, str) and len(value) > _LONGEST_KEY:
        raise CursorError("a sort key that is too long")
    return value
