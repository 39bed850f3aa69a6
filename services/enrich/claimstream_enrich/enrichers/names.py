"""Which names in one article are the same person's or body's. Pure.

Keys and sounds are those of `claimstream_schemas.names`, which ids and search use, too; whole names are compared by
`name_match.score`. Here only what an article adds: an initial or a lone surname can stand for a name given in full.
"""

from __future__ import annotations

from functools import lru_cache

from anyascii import anyascii
from rapidfuzz.distance import Levenshtein

from claimstream_enrich.enrichers.name_match import CERTAIN, score
from claimstream_schemas import names
from claimstream_schemas.names import frame, parts, sound
from claimstream_schemas.remembering import REMEMBERED


@lru_cache(maxsize=REMEMBERED)
def latin(name: str) -> str:
    """The name in Latin letters."""
    return name if name.isascii() else anyascii(name)


@lru_cache(maxsize=REMEMBERED)
def folded_name(name: str) -> str:
    """Latin letters in lower case, one space between words, no punctuation or closing possessive."""
    return names.folded(latin(name))


def surname(name: str) -> str:
    """The last word that is no particle, folded."""
    return names.surname(latin(name))


def is_full(name: str) -> bool:
    """Whether a given name stands before the surname."""
    return names.is_full(latin(name))


@lru_cache(maxsize=REMEMBERED)
def sounds_alike(one: str, other: str) -> bool:
    """Whether two words can be transliterations of one name (Pashinyan, Pashinian; Jenca, Jinka). Not short words."""
    if one == other:
        return True
    shorter = min(len(one), len(other))
    if shorter < 4:
        return False
    if sound(one) == sound(other):
        return True
    if frame(one) == frame(other):
        return Levenshtein.distance(one, other) <= max(2, shorter // 2)
    return one[0] == other[0] and shorter >= 6 and Levenshtein.distance(one, other) <= 1 + (shorter >= 9)


def same_person(one: str, other: str) -> bool:
    """Whether two full names differ as spellings of one name do, or in a given name cut to its initial."""
    left, right = parts(latin(one)), parts(latin(other))
    if not left or not right:
        return False
    if min(len(left[0]), len(right[0])) == 1 and left[0][0] == right[0][0]:
        return sound(left[-1]) == sound(right[-1]) or sounds_alike(left[-1], right[-1])
    return score(one, other) >= CERTAIN
