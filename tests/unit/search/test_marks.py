"""Where marks stand: whatever is marked, the offsets quote it from the text."""

from __future__ import annotations

import html

from hypothesis import given
from hypothesis import strategies as st

from claimstream_search import marks

_WORDS = st.text(alphabet="ab <>&'\"/é😀\n", max_size=8)


def marked(pieces: list[tuple[str, bool]]) -> str:
    return "".join(f"<em>{html.escape(text)}</em>" if mark else html.escape(text) for text, mark in pieces)


@given(st.lists(st.tuples(_WORDS, st.booleans()), max_size=8), _WORDS, _WORDS)
def test_every_mark_is_a_quote(pieces: list[tuple[str, bool]], before: str, after: str) -> None:
    words = "".join(text for text, _ in pieces)
    text = before + words + after
    found = marks.places([marked(pieces)], text)
    assert {text[start:end] for start, end in found} == {text for text, mark in pieces if mark}
    assert marks.plain(marked(pieces))[0] == words


def test_marks_of_several_passages_are_in_order_and_counted_once() -> None:
    text = "the dam burst & the dam held"
    assert marks.places(["<em>held</em>", "the <em>dam</em> burst &amp;", "<em>dam</em> burst"], text) == [
        (4, 7),
        (24, 28),
    ]


def test_a_passage_that_is_not_in_the_text_has_no_place() -> None:
    assert marks.places(["<em>other</em>"], "text") == []
