"""Titles before a person's name: where the name itself starts, and what was taken for a body but is a titled person."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from claimstream_enrich.claims.counted_nouns import persons
from claimstream_enrich.claims.people import RANKS, is_rank
from claimstream_enrich.enrichers.shapes import BODY, WORD
from claimstream_schemas.personal_names import is_given, is_surname
from claimstream_schemas.remembering import REMEMBERED

_TITLES = (
    "Mr Mrs Ms Dr Prof Sen Rep Gov Gen Lt Col Maj Capt Sgt Rev Fr Hon Sir Dame Lord Lady King Queen Prince Princess "
    "Pope Emperor Empress Tsar Czar Duke Duchess Count Countess Baron Baroness Reverend Congressman Congresswoman "
    "President Prime Minister Chancellor Senator Governor Mayor General Colonel Major Captain Brigadier Lieutenant "
    "Commander Admiral Marshal Sergeant Ambassador Secretary Secretary-General Spokesman Spokeswoman Spokesperson "
    "Chairman Chief Director Professor Judge Justice Bishop Archbishop Cardinal Sheikh Imam Ayatollah Foreign Defence "
    "Defense Interior Finance Vice Deputy Assistant Acting Former Premier Speaker Coach"
)
_TITLE = re.compile(rf"(?:(?:{_TITLES.replace(' ', '|')})\.?\s+)+(?=[^\W\da-z])")
_OF = re.compile(r"\b[A-Z][a-z]+ of (?:the )?\Z")
_SEATS = frozenset(("opposition", "police", "state", "staff", "house", "senate", "parliament", "customs", "prisons"))
"""After `Leader of the`, `Superintendent of`: part of the title."""
_INITIAL = re.compile(r"[A-Z]\.")
_LONGEST = 3
"""Words of a name behind its title."""


def without_title(text: str, start: int, end: int) -> int:
    """Where the name itself starts."""
    if text[start:end].isalnum():
        return start  # one word
    title = _TITLE.match(text, start, end)
    start = title.end() if title else start
    words = list(WORD.finditer(text[start:end]))
    return start + (words[_behind_last(words)].start() if words else 0)


def _behind_last(words: Sequence[re.Match[str]]) -> int:
    """The number of the word behind the last title; 0 where there is none."""
    for n in range(len(words) - 1, 0, -1):
        if _is_title(words[n - 1][0], words[n][0]):
            return n
    return 0


def _is_title(word: str, after: str) -> bool:
    """Whether a word before a name tells what somebody is: `Superintendent`, `dad`; `Driver` before a given name."""
    if not after[:1].isupper():
        return False
    if word.lower() not in persons() or is_given(word):
        return is_rank(word.lower().rstrip("."))
    return word.islower() or not is_surname(word) or is_given(after)


def behind_title(text: str, start: int, end: int) -> int | None:
    """Where a person's name starts in what was taken for something else: `District Collector S. Rao`, `Police Ravi Rao`
    after `Superintendent of`; None where it is no titled person."""
    words = list(WORD.finditer(text[start:end]))
    behind = _behind_last(words)
    seat = words[0][0].lower() in _SEATS and len(words) > 2 and _OF.search(text, max(0, start - 40), start) is not None
    if not behind and not seat:
        return None
    name = words[behind or 1 :]
    known = seat or _INITIAL.fullmatch(name[0][0]) is not None or is_given(name[0][0])
    if not known or len(name) > _LONGEST or BODY.search(text, start + name[0].start(), end):
        return None
    return start + name[0].start()


@lru_cache(maxsize=REMEMBERED)
def is_only_title(words: str) -> bool:
    """Whether nothing but a rank was taken for a name: `Rear Adm`."""
    return all(word.rstrip(".") in RANKS for word in words.lower().split())
