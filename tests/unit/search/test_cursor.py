"""The cursor: back comes what went in, and nothing else is taken for one."""

from __future__ import annotations

import base64
import hmac

import orjson
import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimstream_search.cursor import MAX_CHARACTERS, Cursor, CursorError, decode, encode, key_of

KEY = key_of("a secret")
KEYS = st.one_of(
    st.integers(-(2**63), 2**63 - 1), st.floats(allow_nan=False, allow_infinity=False), st.text(max_size=50)
)
CURSORS = st.builds(
    Cursor,
    query=st.text(max_size=20),
    point=st.text(min_size=1, max_size=300),
    after=st.lists(KEYS, min_size=1, max_size=4).map(tuple),
    now=st.text(max_size=30),
)


def signed(payload: bytes, key: bytes = KEY) -> str:
    return base64.urlsafe_b64encode(hmac.digest(key, payload, "sha256")[:16] + payload).decode().rstrip("=")


@given(CURSORS)
def test_round_trip(cursor: Cursor) -> None:
    text = encode(cursor, KEY)
    assert decode(text, KEY) == cursor
    assert set(text) <= set("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_")


@given(CURSORS, st.data())
def test_a_cursor_with_any_character_changed_is_refused(cursor: Cursor, data: st.DataObject) -> None:
    text = encode(cursor, KEY)
    place = data.draw(st.integers(0, len(text) - 1))
    # all six bits change: the last character may carry some that stand for nothing
    other = "-" if text[place] != "-" else "A"
    forged = text[:place] + other + text[place + 1 :]
    try:
        read = decode(forged, KEY)
    except CursorError:
        return
    assert read == cursor
    assert place == len(text) - 1


@given(CURSORS)
def test_a_cursor_signed_with_another_key_is_refused(cursor: Cursor) -> None:
    with pytest.raises(CursorError, match="not signed"):
        decode(encode(cursor, key_of("another secret")), KEY)


def test_replicas_share_a_key_by_their_secret_or_else_by_their_settings() -> None:
    assert key_of("s", "http://one") == key_of("s", "http://other")
    assert key_of("", "http://one", "a-") == key_of("", "http://one", "a-")
    assert len({key_of("", "http://one", ""), key_of("", "http://other", ""), key_of("s"), key_of("t")}) == 4
    assert key_of("", "ab", "c") != key_of("", "a", "bc")


@given(st.text())
def test_any_other_text_is_refused(text: str) -> None:
    with pytest.raises(CursorError):
        decode(text, KEY)


@given(st.binary(max_size=200))
def test_any_other_bytes_are_refused(payload: bytes) -> None:
    with pytest.raises(CursorError):
        decode(base64.urlsafe_b64encode(payload).decode().rstrip("="), KEY)
    with pytest.raises(CursorError):
        decode(signed(payload), KEY)


@pytest.mark.parametrize(
    "payload",
    [
        [],
        None,
        {},
        {"q": "x", "p": "", "a": [1], "n": ""},
        {"q": "x", "p": "y", "a": [], "n": ""},
        {"q": "x", "p": "y", "a": [1] * 9, "n": ""},
        {"q": "x", "p": "y", "a": [True], "n": ""},
        {"q": "x", "p": "y", "a": [None], "n": ""},
        {"q": "x", "p": "y", "a": [{"b": 1}], "n": ""},
        {"q": "x", "p": "y", "a": ["z" * 1001], "n": ""},
        {"q": 1, "p": "y", "a": [1], "n": ""},
        {"q": "x", "p": ["y"], "a": [1], "n": ""},
        {"q": "x", "p": "y", "a": [1]},
    ],
)
def test_other_json_is_refused_although_it_is_signed(payload: object) -> None:
    with pytest.raises(CursorError):
        decode(signed(orjson.dumps(payload)), KEY)


def test_a_text_too_long_is_refused_before_it_is_read() -> None:
    with pytest.raises(CursorError, match="too long"):
        decode("A" * (MAX_CHARACTERS + 1), KEY)
