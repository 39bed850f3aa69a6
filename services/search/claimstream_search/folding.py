"""Names as the normalizer `folded` of the indices writes them: what is equal here is one value to a filter. Pure."""

from __future__ import annotations

import unicodedata
from functools import lru_cache

_LETTERS = {
    **{"ø": "o", "đ": "d", "ð": "d", "ł": "l", "ħ": "h", "ı": "i", "ß": "ss", "æ": "ae", "œ": "oe", "þ": "th"},
    **{"Ø": "O", "Đ": "D", "Ð": "D", "Ł": "L", "Ħ": "H", "ẞ": "SS", "Æ": "AE", "Œ": "OE", "Þ": "TH"},
    **dict.fromkeys("‘’‚‛′", "'"),
    **dict.fromkeys("“”„″", '"'),
    **dict.fromkeys("‐‑‒–—", "-"),
}
"""What Lucene's ASCIIFoldingFilter folds and Unicode does not decompose, as far as names are written with it."""


@lru_cache(maxsize=50_000)
def folded(name: str) -> str:
    """Without accents on Latin letters, in lower case; other alphabets keep their accents, as in Lucene."""
    return name.lower() if name.isascii() else "".join(map(_folded, name))


def _folded(character: str) -> str:
    plain = _LETTERS.get(character) or unicodedata.normalize("NFKD", character)
    bare = "".join(one for one in plain if not unicodedata.combining(one))
    return (bare if bare and bare.isascii() else character).lower()
