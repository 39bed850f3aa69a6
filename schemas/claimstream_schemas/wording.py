"""How much wording two texts share: near copies told from texts about the same. Pure, standard library only.

Texts are compared by their shingles, runs of words (Broder, "On the resemblance and containment of documents", 1997).
Shared by the grouping of articles and by search.
"""

from __future__ import annotations

import re
from zlib import crc32

WORDS = 5
"""Words in a shingle: two reports of one event seldom share five in a row, save in quotes."""
COPIED = 0.6
"""Share of the shorter text from which on it is a near copy. Reports of one event that quote the same people share a
sixth at most (as measured on evaluation episodes); a copy with every fifteenth word changed still shares two thirds."""
FEWEST = 20
"""Shingles a text needs to be called a copy: shorter ones may be the same by chance."""

_WORD = re.compile(r"[^\W_]+")


def shingles(text: str) -> frozenset[int]:
    """The text's runs of five words as 32-bit hashes, the same on every machine; case and punctuation don't count."""
    words = [word.encode("utf-8") for word in _WORD.findall(text.casefold())]
    return frozenset(crc32(b" ".join(words[at : at + WORDS])) for at in range(len(words) - WORDS + 1))


def shared(one: frozenset[int], other: frozenset[int]) -> float:
    """The share of the shorter text that stands in the other one as well (containment), 0 to 1."""
    fewer = min(len(one), len(other))
    return len(one & other) / fewer if fewer else 0.0


def is_copy(one: frozenset[int], other: frozenset[int]) -> bool:
    """Whether one is a near copy of the other, in whole or cut."""
    return min(len(one), len(other)) >= FEWEST and shared(one, other) >= COPIED
