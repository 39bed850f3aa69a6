"""How likely two names are one person's or one body's: words aligned one to one, each pair by spelling and sound. Pure.

After the name comparison of OpenSanctions' nomenklatura (https://github.com/opensanctions/nomenklatura): what stands in
one name only costs little (`Boris Johnson`, `Alexandre Boris de Pfeffel Johnson`), a part that each has and the other
lacks costs much (`Nora Bell`, `Nils Bell`), and a word may differ by as many slips as its length allows. The constants
are tuned on one half of that project's name bench; `tests/eval/name_figures.py` prints both halves.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache
from typing import Literal

from anyascii import anyascii
from rapidfuzz.distance import OSA

from claimstream_schemas.names import PARTICLES, folded, frame, sound, words
from claimstream_schemas.remembering import REMEMBERED

Kind = Literal["PERSON", "ORG"]

MATCH = 0.5
"""Scores from here on: rather one party than two, slips of the pen included."""
CERTAIN = 0.76
"""Scores from here on: differences that transcribing explains. Two people of one article may well differ by more."""

_ENOUGH = 0.85
"""The share of agreement that a score of `MATCH` stands for."""
_CONFLICT, _EXTRA, _WORST, _TURNED = 2.0, 0.05, 0.25, 1.0
"""Cost of words unpaired in both names, of words one name has more, of the least alike pair, of a son's name turned."""
_SLIP = 0.2
_TITLE_WORDS = (
    "mr mrs ms dr prof sir dame lord lady sheikh sheik shaikh shaykh haji hajji mullah imam ayatollah president "
    "general colonel captain minister king queen prince princess senator rev sa llc ltd"
)
_LEGAL_WORDS = (
    "ag akg sa llc ltd limited liability inc incorporated corp corporation company co plc public joint stock open gmbh "
    "bv nv sarl srl lp llp kg se ab as oao ooo ojsc jsc pjsc zao sp zoo aktiengesellschaft the of for and a"
)
_TITLES, _LEGAL = frozenset(_TITLE_WORDS.split()), frozenset(_LEGAL_WORDS.split())
_DIGITS = str.maketrans("01345789", "oieastbg")
_SWAPPED = re.compile(r"(?=\w*[A-Za-z])(?=\w*\d)\w+")
_NO_VOWELS = re.compile(r"[\u0590-\u06ff]")
_SIGNS = str.maketrans("pdgv", "btkf")


@lru_cache(maxsize=REMEMBERED)
def score(one: str, other: str, kind: Kind = "PERSON") -> float:
    """0..1; `MATCH` and more for one party. Symmetric; 0 for a name without letters."""
    left, right = sorted((_words(one, kind), _words(other, kind)))
    if not left or not right:
        return 0.0
    bare = bool(_NO_VOWELS.search(one) or _NO_VOWELS.search(other))
    share = 1.0 if left == right else max(_aligned(left, right, kind, bare), _run_together(left, right))
    if share < _ENOUGH:
        return max(0.0, MATCH * share / _ENOUGH)
    return MATCH + (1 - MATCH) * (share - _ENOUGH) / (1 - _ENOUGH)


@lru_cache(maxsize=REMEMBERED)
def _words(name: str, kind: Kind) -> tuple[str, ...]:
    latin = name if name.isascii() else anyascii(name)
    if kind == "ORG":
        found = tuple(folded(latin.replace("&", " and ")).split())
        return tuple(word for word in found if word not in _LEGAL) or found
    letters = _SWAPPED.sub(lambda match: match[0].translate(_DIGITS), latin)
    found = tuple(dict.fromkeys(words(letters)))
    return tuple(word for word in found if word not in _TITLES) or found


def _weight(words_: Iterable[str], kind: Kind) -> float:
    particles = PARTICLES if kind == "PERSON" else frozenset[str]()
    return sum(0.35 if word in particles else 0.6 if len(word) == 1 else 1.0 for word in words_)


def _aligned(left: tuple[str, ...], right: tuple[str, ...], kind: Kind, bare: bool) -> float:
    """The weight of the paired words by likeness, as a share of all."""
    pairs = sorted(
        ((alike(a, b, bare), -abs(i - j), i, j) for i, a in enumerate(left) for j, b in enumerate(right)),
        reverse=True,
    )
    at: dict[int, int] = {}
    likeness = paired = worst = 0.0
    for value, _, i, j in pairs:
        if value and i not in at and j not in at.values():
            at[i] = j
            weight = min(_weight((left[i],), kind), _weight((right[j],), kind))
            likeness, paired = likeness + weight * value, paired + weight
            worst = max(worst, weight * (1 - value))
    if not at:
        return 0.0
    taken = set(at.values())
    rest = _weight((w for i, w in enumerate(left) if i not in at), kind)
    others = _weight((w for j, w in enumerate(right) if j not in taken), kind)
    cost = _CONFLICT * min(rest, others) + _EXTRA * abs(rest - others)
    turned = _TURNED if _is_turned(at, len(left) - 1, len(right) - 1) else 0.0
    return likeness / (paired + cost) - _WORST * (worst + turned)


def _is_turned(at: dict[int, int], last: int, other_last: int) -> bool:
    """Whether son and father have changed places before one surname (`A bin B al-C`, `B bin A al-C`)."""
    return at.get(last) == other_last and 0 < at.get(0, 0) < other_last and 0 in at.values()


def _run_together(left: tuple[str, ...], right: tuple[str, ...]) -> float:
    """Names that differ in where the spaces are."""
    if len(left) == len(right):
        return 0.0
    likeness: float = OSA.normalized_similarity("".join(left), "".join(right), score_cutoff=0.85)
    return 0.95 * likeness


@lru_cache(maxsize=REMEMBERED)
def alike(one: str, other: str, bare: bool = False) -> float:
    """0, or .57..1 for two folded words that may be one. `bare`: a script without vowels wrote one of them."""
    if one == other:
        return 1.0
    shorter, longer = sorted((len(one), len(other)))
    if shorter <= 1:
        return 0.75 if one[:1] == other[:1] else 0.0
    heard, said = sound(one), sound(other)
    if heard == said and longer > 2:
        return 0.95
    slips = float(OSA.distance(one, other))
    slips = min(slips, (slips + OSA.distance(heard, said)) / 2)
    allowed = 1.5 if longer <= 4 else 2.0 if longer <= 9 else 3.0
    likeness = 1 - _SLIP * slips / allowed if slips <= allowed else 0.0
    if len(frame(one)) > 2 and frame(one) == frame(other):
        likeness = max(likeness, 0.85)
    if bare:
        signs, others = frame(one).translate(_SIGNS), frame(other).translate(_SIGNS)
        shared: float = OSA.normalized_similarity(signs, others, score_cutoff=0.6)
        likeness = max(likeness, 0.95 * shared if min(len(signs), len(others)) > 1 else 0.0)
    return likeness
