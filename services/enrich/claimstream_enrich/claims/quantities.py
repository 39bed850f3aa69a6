"""Numbers in running text: digits, words, dozens, ranges, and the words that bound them."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, replace
from itertools import filterfalse
from typing import TYPE_CHECKING

from text_to_num import text2num

from claimstream_schemas.claim import Qualifier

if TYPE_CHECKING:
    from claimstream_enrich.tree import Tree

_DIGITS = re.compile(r"[0-9]{1,3}(?:,[0-9]{3})+(?:\.[0-9]+)?|[0-9]+(?:\.[0-9]+)?")
_GLUED = re.compile(
    rf"(rs\.?|rm|rp|kr|tk|php|k?shs?|tsh|ush|usd|eur|gbp|chf|inr|pkr|ngn|kes|zar|[a-z]{{0,2}}[$¢£¥€\u20a0-\u20cf]|[a-z](?=\d+,))"
    rf"({_DIGITS.pattern})"
)
"""A sum in one word: a sign of currency (Unicode has most in one block), a short form, or a letter before thousands
(`P10,000`)."""
_LETTERED = re.compile(rf"([a-z])({_DIGITS.pattern})")
"""A sum by the letter of its currency, told from a road by the scale behind it: `R350 million`, `N50 billion`."""
_SUM_SCALES = frozenset(("million", "billion", "trillion", "bn", "mn", "m", "crore", "lakh"))
_SCALED = re.compile(rf"({_DIGITS.pattern})(million|billion|trillion|mn|bn|lakh|crore)")
"""`£4.5million`, as some papers write it."""
_SIGN = re.compile(r"[a-z]{0,2}[$¢£¥€\u20a0-\u20cf]|rs\.?|eur|usd|gbp|chf|inr|pkr|kes|ngn|zar|tk|k?sh|php|rm|kr")
_DIGIT_RANGE = re.compile(rf"({_DIGITS.pattern})[-\u2010-\u2015]({_DIGITS.pattern})")
_DASHES = frozenset("-\u2010\u2011\u2012\u2013\u2014")
SCALES = {"thousand": 1e3, "million": 1e6, "billion": 1e9, "trillion": 1e12, "m": 1e6, "mn": 1e6, "bn": 1e9,
           "k": 1e3, "hundred": 100.0, "dozen": 12.0, "lakh": 1e5, "crore": 1e7,
           "millions": 1e6, "billions": 1e9, "lakhs": 1e5, "crores": 1e7,
           "m.": 1e6, "mn.": 1e6, "bn.": 1e9}  # fmt: skip
_OWNING = frozenset(("own", "owns", "owned", "owning", "face", "faced", "facing", "add", "adds", "added", "adding"))
"""Verbs whose `up to` bounds nothing."""
_ONES = ("zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen "
         "seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety")  # fmt: skip
_WORDS = frozenset(_ONES.split())
_WORD_SCALES = frozenset(("hundred", "thousand", "million", "billion"))
_VAGUE = {"dozens": 24.0, "scores": 40.0, "hundreds": 200.0, "thousands": 2e3, "millions": 2e6, "tens": 20.0}
_VAGUE_OF = {"hundred": 100.0, "thousand": 1e3, "million": 1e6, "dozen": 12.0,
             "hundreds": 100.0, "thousands": 1e3, "millions": 1e6}  # fmt: skip

_MONTH_NAMES = ("january february march april may june july august september october november december "
                "jan feb mar apr jun jul aug sep sept oct nov dec")  # fmt: skip
MONTHS = frozenset(_MONTH_NAMES.split())
_LONGEST = 31
"""Days of a month: what is more is none of its days."""
_NUMBERING = frozenset(("No", "Nos", "Nr", "NO"))
_STARTS = frozenset((*_WORDS, *_VAGUE, "several", "few", "a", "an", "half", "no", "none", "nobody"))

_BOUNDS: tuple[tuple[str, Qualifier], ...] = (
    ("at least", "at_least"), ("more than", "at_least"), ("upwards of", "at_least"), ("no fewer than", "at_least"),
    ("no less than", "at_least"), ("not fewer than", "at_least"), ("not less than", "at_least"),
    ("a minimum of", "at_least"), ("in excess of", "at_least"), ("greater than", "at_least"), ("over", "at_least"),
    ("above", "at_least"), ("exceeding", "at_least"), ("exceeded", "at_least"),
    ("exceed", "at_least"), ("surpass", "at_least"), ("could top", "at_least"), ("would top", "at_least"),
    ("may top", "at_least"), ("might top", "at_least"), ("will top", "at_least"), ("could pass", "at_least"),
    ("exceeds", "at_least"),
    ("past", "at_least"), ("passed", "at_least"), ("surpassed", "at_least"), ("topped", "at_least"),
    ("passes", "at_least"), ("surpasses", "at_least"), ("tops", "at_least"),
    ("no more than", "at_most"), ("not more than", "at_most"), ("up to", "at_most"), ("at most", "at_most"),
    ("as many as", "at_most"), ("a maximum of", "at_most"), ("fewer than", "at_most"), ("less than", "at_most"),
    ("under", "at_most"), ("below", "at_most"),
    ("about", "about"), ("around", "about"), ("some", "about"), ("roughly", "about"), ("approximately", "about"),
    ("an estimated", "about"), ("estimated", "about"), ("close to", "about"), ("closer to", "about"),
    ("nearly", "about"), ("nearer", "about"), ("nearer to", "about"),
    ("almost", "about"), ("circa", "about"), ("near", "about"), ("just over", "at_least"),
    ("just under", "at_most"), ("well over", "at_least"),
)  # fmt: skip
_BEFORE = tuple(sorted(((tuple(words.split()), q) for words, q in _BOUNDS), key=lambda item: -len(item[0])))
_BEFORE_BY_END: dict[str, list[tuple[tuple[str, ...], Qualifier]]] = defaultdict(list)
for _words_before, _bound in _BEFORE:
    _BEFORE_BY_END[_words_before[-1]].append((_words_before, _bound))
_AFTER: tuple[tuple[tuple[str, ...], Qualifier], ...] = (
    (("+",), "at_least"), (("or", "more"), "at_least"), (("or", "so"), "about"),
    (("at", "least"), "at_least"), (("at", "most"), "at_most"),
    (("or", "fewer"), "at_most"), (("or", "less"), "at_most"),
)  # fmt: skip
_AFTER_BY_START: dict[str, list[tuple[tuple[str, ...], Qualifier]]] = defaultdict(list)
for _words_after, _bound in _AFTER:
    _AFTER_BY_START[_words_after[0]].append((_words_after, _bound))


@dataclass(frozen=True, slots=True)
class Number:
    """A figure at the tokens `start:end`; `low`/`high` are closed bounds, null where open. `first` is where the words
    that bound it ("at least") begin. `kind` tells plain figures from `half` of the one before, from single
    persons (one) and from none."""

    start: int
    end: int
    first: int
    value: float | None
    low: float | None
    high: float | None
    qualifier: Qualifier
    kind: str = "figure"


def numbered_tokens(numbers: Iterable[Number]) -> frozenset[int]:
    """The tokens of those numbers that are plain figures."""
    return frozenset(i for n in numbers if n.kind == "figure" for i in range(n.start, n.end))


def find_numbers(doc: Tree) -> list[Number]:
    """All figures of the text in order, with their bounds. Never raises."""
    words = doc.lower
    found: list[Number] = []
    at = 0
    known = doc.by_word.words
    begun = _STARTS.intersection(known).union(filter(_may_start, filterfalse(str.isalpha, known)))
    for start in doc.by_word.among(begun):
        if start < at or _is_name(doc.words, start):
            continue  # inside the number before, or none
        single = _single_at(words, start)
        number = _range_at(words, start, single) or single or _zero_at(words, start)
        if number is not None:
            found.append(_bounded(doc, number))
            at = number.end
    return found


def _is_name(words: list[str], at: int) -> bool:
    """Whether a number only names one of many: `Update No. 3`, `Truck #4`."""
    if at < 1 or not words[at][:1].isdigit():
        return False
    before = words[at - 1]
    return before == "#" or (before[-1:] == "." and (before[:-1] or words[at - 2]) in _NUMBERING)


def number_at(words: list[str], at: int) -> Number | None:
    """The figure without bounds that begins at a lower-case token, None where none does."""
    return _single_at(words, at) if _may_start(words[at]) else None


def _may_start(word: str) -> bool:
    return word[:1].isdigit() or word in _STARTS or (word[-1:].isdigit() and glued_sum(word, "million") is not None)


def glued_sum(word: str, following: str = "") -> tuple[str, float] | None:
    """Currency and number of a sum that is one lower-case token (`rs3`); None of anything else. `following`: the next
    word, for a scale makes more of them sums (`r350 million`)."""
    match = _GLUED.fullmatch(word) or (_LETTERED.fullmatch(word) if following in _SUM_SCALES else None)
    value = digits(match[2]) if match is not None else None
    return (match[1], value) if match is not None and value is not None else None


def _exact(start: int, end: int, value: float) -> Number:
    return Number(start, end, start, value, value, value, "exactly")


def digits(text: str) -> float | None:
    """`4,500` as a float; None for anything but a plain figure."""
    return float(text.replace(",", "")) if _DIGITS.fullmatch(text) and len(text) < 20 else None


def _single_at(words: list[str], at: int) -> Number | None:
    """A figure without bounds that begins at a token."""
    word = words[at]
    if vague := _vague_at(words, at):
        return vague
    if word == "half" and words[at + 1 : at + 3] in (["of", "them"], ["of", "whom"]):
        return Number(at, at + 1, at, None, None, None, "about", "half")
    if word in ("a", "half") and at + 1 < len(words):
        return _article_scale(words, at)
    value = digits(word.rstrip("+"))
    if value is None and (scaled := _SCALED.fullmatch(word)) is not None:
        value = float(scaled[1].replace(",", "")) * SCALES[scaled[2]]
    if value is None and (sum_ := glued_sum(word, words[at + 1] if at + 1 < len(words) else "")) is not None:
        value = sum_[1]
    if value is not None:
        end = at + 1
        if end < len(words) and words[end] in SCALES:
            value, end = value * SCALES[words[end]], end + 1
        number = _exact(at, end, value)
        return _with(number, "at_least") if word.endswith("+") else number
    return _words_at(words, at) if word in _WORDS else None


def _vague_at(words: list[str], at: int) -> Number | None:
    low, end = _VAGUE.get(words[at]), at + 1
    if words[at] in ("several", "few") and at + 1 < len(words) and words[at + 1] in _VAGUE_OF:
        low, end = 2 * _VAGUE_OF[words[at + 1]], at + 2
    elif low and words[at + 1 : at + 2] == ["of"] and at + 2 < len(words) and words[at + 2] in _VAGUE_OF:
        low, end = low * _VAGUE_OF[words[at + 2]], at + 3
    elif words[at] == "tens":
        return None
    return Number(at, end, at, None, low, None, "vague") if low else None


def _article_scale(words: list[str], at: int) -> Number | None:
    """`a dozen`, `a hundred`, `half a million`, `a couple of`."""
    factor = 0.5 if words[at] == "half" else 0.25 if words[max(at - 2, 0) : at] == ["quarter", "of"] else 1.0
    noun = at + 1 + (words[at] == "half" and words[at + 1] in ("a", "an"))
    if noun >= len(words):
        return None
    if words[noun] == "couple" and factor == 1:
        return _exact(at, noun + 1, 2.0)
    scale = SCALES.get(words[noun]) if len(words[noun]) > 2 else None
    return _exact(at, noun + 1, factor * scale) if scale else None


def _words_at(words: list[str], at: int) -> Number | None:
    """The longest run of number words: `thirty-four`, `two hundred and five`, `two dozen`."""
    end = at + 1
    while end < len(words):
        joins = words[end] in _DASHES or (words[end] == "and" and words[end - 1] in _WORD_SCALES)
        if joins and end + 1 < len(words) and words[end + 1] in _WORDS:
            end += 2
        elif words[end] in _WORD_SCALES or (words[end] in _WORDS and words[end - 1] in _WORD_SCALES):
            end += 1
        else:
            break
    spoken = " ".join(word for word in words[at:end] if word not in _DASHES and word != "and")
    try:
        value = float(text2num(spoken, "en"))
    except ValueError:  # words that make no number together, as in "two-three"
        value, end = float(text2num(words[at], "en")), at + 1
    if end < len(words) and words[end] in ("dozen", "score"):
        value, end = value * (12 if words[end] == "dozen" else 20), end + 1
    return _exact(at, end, value)


def _zero_at(words: list[str], at: int) -> Number | None:
    """`no`, `none`, `nobody`, `no one` count nought. Whether they count people, their noun decides."""
    if words[at] in ("none", "nobody"):
        return Number(at, at + 1, at, 0.0, 0.0, 0.0, "exactly", "none")
    following = words[at + 1 : at + 2]
    if words[at] == "no" and following not in (["more"], ["fewer"], ["less"], ["longer"]):
        end = at + 1 + (following == ["one"])
        return Number(at, end, at, 0.0, 0.0, 0.0, "exactly", "none")
    return None


def _range_at(words: list[str], at: int, first: Number | None) -> Number | None:
    """`10-15`, `10 to 15`, `between 10 and 15`, `one or two`. `first` is the figure that begins there."""
    if match := _DIGIT_RANGE.fullmatch(words[at]):
        return _spanning(at, at + 1, digits(match[1]), digits(match[2]))
    if first is None or first.value is None or first.end + 1 >= len(words):
        return None
    joint = words[first.end]
    before = words[at - 1] if at else ""
    between = joint in ("and", "to") and before == "between"
    plain = joint in ("to", "or") and before not in ("from", "was", "were", "by")
    if not (between or plain or joint in _DASHES):
        return None
    second = _single_at(words, first.end + 1)
    if second is None or second.value is None or (before in MONTHS and second.value > _LONGEST):
        return None  # "since May 27 to 41"
    low = first.value
    scale = words[second.end - 1] if second.end - second.start > 1 else ""
    if scale in SCALES and low < second.value / SCALES[scale] and first.end - first.start == 1:
        low *= SCALES[scale]  # "two to three million"
    return _spanning(at, second.end, low, second.value)


def _spanning(start: int, end: int, low: float | None, high: float | None) -> Number | None:
    if low is None or high is None or low >= high:
        return None
    return Number(start, end, start, None, low, high, "range")


def _bounded(doc: Tree, number: Number) -> Number:
    """The number with what the words around it make of it; not a particle of the verb before: `handed over 11`."""
    words = doc.lower
    if number.kind != "figure":
        return number
    if number.qualifier != "exactly":
        between = number.start and words[number.start - 1] == "between" and number.qualifier == "range"
        return replace(number, first=number.start - 1) if between else number
    start = number.start - (number.start > 0 and _SIGN.fullmatch(words[number.start - 1]) is not None)
    for phrase, qualifier in _BEFORE_BY_END.get(words[start - 1], ()) if start else ():
        begin = start - len(phrase)
        owned = phrase[0] == "up" and begin > 0 and words[begin - 1] in _OWNING  # "owned up to two deaths"
        if begin >= 0 and tuple(words[begin:start]) == phrase and doc.dep[start - 1] != "prt" and not owned:
            return _with(number, qualifier, begin)
    behind = words[number.end] if number.end < len(words) else ""
    for phrase, qualifier in _AFTER_BY_START.get(behind, ()):
        if tuple(words[number.end : number.end + len(phrase)]) == phrase:
            return _with(number, qualifier)
    return number


def _with(number: Number, qualifier: Qualifier, first: int | None = None) -> Number:
    low = None if qualifier == "at_most" else number.value
    high = None if qualifier == "at_least" else number.value
    return replace(number, first=number.start if first is None else first, low=low, high=high, qualifier=qualifier)
