"""Asking whether a place lies in one of many spans."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from claimstream_enrich.enrichers.spans import Ranges
from claimstream_schemas.base import Span


@given(st.sets(st.integers(0, 60), max_size=10), st.integers(0, 60), st.integers(1, 10))
def test_overlap_is_sharing_a_character(edges: set[int], start: int, length: int) -> None:
    ordered = sorted(edges)
    spans = [Span(start=a, end=b) for a, b in zip(ordered[::2], ordered[1::2], strict=False)]
    marked = {at for span in spans for at in range(span.start, span.end)}
    expected = bool(marked & set(range(start, start + length)))
    assert Ranges(reversed(spans)).overlap(start, start + length) == expected
