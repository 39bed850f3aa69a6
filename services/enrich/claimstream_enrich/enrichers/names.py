"""Which names in one article are the same person's or body's. Pure."""

from __future__ import annotations

import re
from functools import lru_cache

from anyascii import anyascii
from rapidfuzz.distance import Levenshtein

_PARTICLE_WORDS = "de da do dos das del della di du la le van von der den ten ter al el bin ibn ben abu the of"
_PARTICLES = frozenset(_PARTICLE_WORDS.split())


@lru_cache(maxsize=50_000)
def folded_name(name: str) -> str:
    """Latin letters in lower case, one space between words, no punctuation."""
    plain = anyascii(re.sub(r"['’][sS]$", "", name)).lower()
    return re.sub(r"\W+", " ", re.sub(r"(?<=\w)['’.](?=\w)", "", plain)).strip()


@lru_cache(maxsize=50_000)
def surname(name: str) -> str:
    """The last word, folded."""
    return folded_name(name).rsplit(" ", 1)[-1]


@lru_cache(maxsize=50_000)
def is_full(name: str) -> bool:
    """Whether a given name stands before the surname."""
    return len([word for word in folded_name(name).split() if word not in _PARTICLES]) > 1


def sounds_alike(one: str, other: str) -> bool:
    """Whether two words can be transliterations of one name (Pashinyan, Pashinian; Jenca, Jinka). Not short words."""
    if one == other:
        return True
    shorter = min(len(one), len(other))
    if shorter < 4 or one[0] != other[0]:
        return False
    left, right = _skeleton(one), _skeleton(other)
    if left == right:
        return Levenshtein.distance(one, other) <= max(2, shorter // 2)
    return shorter >= 6 and Levenshtein.distance(one, other) <= 1 + (shorter >= 9)


def same_person(one: str, other: str) -> bool:
    """Two full names: surnames sound alike, and so do the first names (or one is the other's initial)."""
    a, b = folded_name(one).split(), folded_name(other).split()
    if not sounds_alike(a[-1], b[-1]):
        return False
    first, second = a[0], b[0]
    initial = min(len(first), len(second)) == 1 and first[0] == second[0]
    return initial or sounds_alike(first, second) or (len(a) != len(b) and (first in b or second in a))


def _skeleton(word: str) -> str:
    """The consonants, those that alphabets mix up made one."""
    word = re.sub(r"(?<=.)[aeiouyjwh]", "", word)
    word = (
        word.replace("ck", "k")
        .replace("q", "k")
        .replace("c", "k")
        .replace("ph", "f")
        .replace("z", "s")
        .replace("v", "f")
    )
    return re.sub(r"(.)\1+", r"\1", word)
