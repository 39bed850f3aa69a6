"""Near copies: a wire report printed again, whole or cut. Pure.

Candidates share one of the smallest shingles of their texts (the bottom-k sketch of MinHash; Broder 1997); each is then
compared by all its shingles, so that a sketch decides nothing but the time it takes.
"""

from __future__ import annotations

from array import array
from collections.abc import Sequence

from claimstream_index.stories.traits import Traits
from claimstream_schemas.wording import is_copy

SKETCH = 24
"""Shingles looked up of each article. A copy of half the length shares each of its own with 1 in 2."""
COPY_DAYS = 21.0
"""A text printed again after more than this is news of its own."""
MOST_HOLDERS = 200
"""Articles that may share a shingle and tell something by it: more share a phrase of the trade or of the site."""


def originals(articles: Sequence[Traits]) -> list[int | None]:
    """For each article, in the order of publication, the index of the first one that it is a near copy of."""
    holders: dict[int, list[int]] = {}
    found: list[int | None] = []
    for place, article in enumerate(articles):
        sketch = article.wording[:SKETCH]
        original = _original(place, articles, sorted(_candidates(sketch, holders)))
        # a copy of a copy is a copy of the first
        found.append(original if original is None or found[original] is None else found[original])
        for shingle in sketch:
            holders.setdefault(shingle, []).append(place)
    return found


def _candidates(sketch: array[int], holders: dict[int, list[int]]) -> set[int]:
    held = (holders.get(shingle, []) for shingle in sketch)
    return {place for places in held if len(places) <= MOST_HOLDERS for place in places}


def _original(place: int, articles: Sequence[Traits], candidates: Sequence[int]) -> int | None:
    wording, since = frozenset(articles[place].wording), articles[place].published - COPY_DAYS
    for earlier in candidates:
        if articles[earlier].published >= since and is_copy(wording, frozenset(articles[earlier].wording)):
            return earlier
    return None
