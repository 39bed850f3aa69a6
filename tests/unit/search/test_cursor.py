"""The cursor: back comes what went in, and nothing else is taken for one."""

from __future__ import annotations

import base64

import orjson
import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimstream_search.cursor import MAX_CHARACTERS, Cursor, CursorError, decode, encode

KEYS = st.one_of(
    st.integers(-(2**63), 2**63 - 1), st.floats(allow_nan=False, allow_infinity=False), st.text(max_size=50)
)
CURSORS = st.builds(
    Cursor,
    query=st.text(max_size=20),
    point=st.text(min_size=1, max_size=300),
    after=st.lists(KEYS, min_size=1, max_size=4).map(tuple),
)


@given(CURSORS)
def test_round_trip(cursor: Cursor) -> None:
    text = encode(cursor)
    assert decode(text) == cursor
    assert set(text) <= set("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_")


@given(st.text())
def test_any_other_text_is_refused(text: str) -> None:
    with pytest.raises(CursorError):
        decode(text)


@given(st.binary(max_size=200))
def test_any_other_bytes_are_refused(payload: bytes) -> None:
    with pytest.raises(CursorError):
        decode(base64.urlsafe_b64encode(payload).decode().rstrip("="))


@pytest.mark.parametrize(
    "payload",
    [
        [],
        None,
        {},
        {"q": "x", "p": "", "a": [1]},
        {"q": "x", "p": "y", "a": []},
        {"q": "x", "p": "y", "a": [1] * 9},
        {"q": "x", "p": "y", "a": [True]},
        {"q": "x", "p": "y", "a": [None]},
        {"q": "x", "p": "y", "a": [{"b": 1}]},
        {"q": "x", "p": "y", "a": ["z" * 1001]},
        {"q": 1, "p": "y", "a": [1]},
        {"q": "x", "p": ["y"], "a": [1]},
    ],
)
def test_other_json_is_refused(payload: object) -> None:
    with pytest.raises(CursorError):
        decode(base64.urlsafe_b64encode(orjson.dumps(payload)).decode())


def test_a_text_too_long_is_refused_before_it_is_read() -> None:
    with pytest.raises(CursorError, match="too long"):
        decode("A" * (MAX_CHARACTERS + 1))
