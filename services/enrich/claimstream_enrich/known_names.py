"""The gazetteer's names in the text of an article: two layers ask for them, one after the other."""

from __future__ import annotations

from functools import lru_cache

from claimstream_schemas.gazetteer import Match, find


@lru_cache(maxsize=1)
def known_names(text: str) -> tuple[Match, ...]:
    """In the order of the text, apart."""
    return tuple(find(text))
