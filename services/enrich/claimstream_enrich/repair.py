"""A readable copy of a damaged text, and the way back: what is found in the copy is told in offsets of the stored text.

Damage is mojibake (UTF-8 read as Windows-1252 or Latin-1), HTML entities, invisible characters inside words, dashes
that stick to a word, headings glued to the sentence behind them. A text without damage has no copy.
"""

from __future__ import annotations

import html
import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import accumulate
from typing import Any

from claimstream_schemas import gazetteer, identity
from claimstream_schemas.article import EnrichedArticle, RawArticle
from claimstream_schemas.base import Span
from claimstream_schemas.claim import Claim

_MEANT = "“”‘’–—…•€™" + "".join(map(chr, (*range(0xA0, 0x180), 0x218, 0x219, 0x21A, 0x21B)))
_MARKS = frozenset("“”‘’–—…")
"""A capital with an accent may well stand before one of these: `CAFÉ”` is no damage."""


def _misread() -> Iterator[tuple[str, str]]:
    for meant in _MEANT:
        utf8 = meant.encode("utf-8")
        for read in ("".join(map(_cp1252, utf8)), utf8.decode("latin-1")):
            if len(read) > 2 or read[1] not in _MARKS:
                yield read, meant


def _cp1252(byte: int) -> str:
    """As browsers read it: bytes the code page leaves open are control characters."""
    return bytes([byte]).decode("cp1252") if byte not in (0x81, 0x8D, 0x8F, 0x90, 0x9D) else chr(byte)


_MISREAD = {"â€": "”", **dict(_misread())}
_MISREADING = re.compile("|".join(map(re.escape, sorted(_MISREAD, key=len, reverse=True))))
_LEADS = frozenset(read[0] for read in _MISREAD)
_ASCII = bytes(range(128))
"""Neither a lead nor hidden, and nearly the whole of a text."""
_ENTITY = re.compile(r"&(?:[a-z]{2,8}|\#\d{2,5}|\#x[0-9a-f]{2,5});")
_HIDDEN = frozenset("\u00ad\u200b\u200c\u2060\ufeff")
_INVISIBLE = re.compile(f"[{''.join(sorted(_HIDDEN))}]+")
_STICKING = re.compile(r"-(?:(?<=[^\W\d_]{3}-)(?=\s(?!and\b|or\b|to\b|nor\b))|(?<=[^\W\n]\s-)(?=[^\W\d_]{2}))")
"""A dash that leans on one word only; begins with the dash, which is found fast."""
_GLUED = re.compile(r"[A-Z](?<=[a-z]{3}[A-Z])(?=[a-z]{2})")
_LAST_WORD = re.compile(r"[^\W\d_]+$")
_LETTERS = re.compile(r"[^\W\d_]+")
_HEADING = re.compile(r"(?:(?:[A-Z0-9][\w'’-]*|of|the|in|on|at|for|to|and|a|as|by|from|over|with|near|after) ){2,}\w+")
_STARTERS = frozenset(("The", "They", "She", "But", "After", "Police", "Officials", "More", "Two", "This", "When"))
_LONGEST_WORD, _LONGEST_HEADING = 40, 300
"""Characters looked at before a capital, so that the time stays linear in texts without spaces or line ends."""
_GAP = "\n\n"


@dataclass(frozen=True, slots=True)
class Edit:
    """Characters `start` to `end` of the stored text, and what stands for them in the copy."""

    start: int
    end: int
    text: str


@dataclass(frozen=True, slots=True)
class Copy:
    """The readable text. `starts` are where its pieces begin, `pieces` the stretches of the stored text they stand for.

    A piece of the same length stands for its stretch character by character, any other one as a whole.
    """

    text: str
    starts: tuple[int, ...]
    pieces: tuple[tuple[int, int], ...]

    def stored(self, start: int, end: int) -> tuple[int, int]:
        """The stored stretch that a stretch of the copy stands for: half-open offsets in, half-open offsets out."""
        return self._at(start)[0], self._at(end - 1)[1]

    def _at(self, offset: int) -> tuple[int, int]:
        n = bisect_right(self.starts, offset) - 1
        first, last = self.pieces[n]
        length = (self.starts[n + 1] if n + 1 < len(self.starts) else len(self.text)) - self.starts[n]
        if length != last - first:
            return first, last
        return first + offset - self.starts[n], first + offset - self.starts[n] + 1


def readable(text: str) -> Copy | None:
    """The copy of a damaged text; None where there is nothing to repair."""
    edits = list(_edits(text))
    if not edits:
        return None
    made: list[tuple[str, tuple[int, int]]] = []
    at = 0
    for edit in edits:
        made += [(text[at : edit.start], (at, edit.start)), (edit.text, (edit.start, edit.end))]
        at = edit.end
    made.append((text[at:], (at, len(text))))
    made = [(piece, place) for piece, place in made if piece]
    starts = tuple(accumulate((len(piece) for piece, _ in made[:-1]), initial=0))
    whole = "".join(piece for piece, _ in made)
    return Copy(whole, starts, tuple(place for _, place in made)) if whole.strip() else None


def _edits(text: str) -> Iterator[Edit]:
    """In order and apart."""
    rare = set(text.encode("utf-8", "surrogatepass").translate(None, _ASCII).decode("utf-8", "surrogatepass"))
    found = [Edit(at, at, _GAP) for at in _glued(text)]
    if "-" in text:
        found += [_spaced(text, m.start()) for m in _STICKING.finditer(text) if not _is_compound(text, m.start())]
    if not _LEADS.isdisjoint(rare):
        found += [Edit(m.start(), m.end(), _MISREAD[m.group()]) for m in _MISREADING.finditer(text)]
    if not _HIDDEN.isdisjoint(rare):
        found += [Edit(m.start(), m.end(), "") for m in _INVISIBLE.finditer(text)]
    if "&" in text:
        found += [Edit(m.start(), m.end(), html.unescape(m.group())) for m in _ENTITY.finditer(text)]
    end = 0
    for edit in sorted(found, key=lambda edit: (edit.start, edit.end)):
        if edit.start >= end and text[edit.start : edit.end] != edit.text:
            yield edit
            end = edit.end


def _is_compound(text: str, dash: int) -> bool:
    """Whether the dash joins two names, with a space too many: `African- Americans`."""
    left, right = _LAST_WORD.search(text[max(0, dash - 40) : dash].rstrip()), _LETTERS.search(text, dash)
    return left is not None and right is not None and left.group()[0].isupper() and right.group()[0].isupper()


def _spaced(text: str, dash: int) -> Edit:
    """A space on the side on which the dash leans on a word."""
    at = dash + 1 if text[dash - 1].isspace() else dash
    return Edit(at, at, " ")


def _glued(text: str) -> Iterator[int]:
    """Where a sentence begins inside a word. A word that stands there more than once is a name (`easyJet`)."""
    words = {m.start(): _word_around(text, m.start()) for m in _GLUED.finditer(text)}
    times = Counter(words.values())
    return (at for at, word in words.items() if times[word] == 1 and _is_glued(text, at))


def _word_around(text: str, at: int) -> str:
    left = _LAST_WORD.search(text[max(0, at - _LONGEST_WORD) : at])
    right = _LETTERS.match(text, at, at + _LONGEST_WORD)
    return (left.group() if left else "") + (right.group() if right else "")


def _is_glued(text: str, at: int) -> bool:
    """Whether a capital inside a word begins a sentence: `clashes resumeChad said`, `New Talks SoonThe army`."""
    first = at
    while first > 0 and at - first <= _LONGEST_WORD and text[first - 1].isalpha():
        first -= 1
    if at - first > _LONGEST_WORD:
        return False
    if first > 0 and not text[first - 1].isspace() and text[first - 1] not in "\"“'‘(":
        return False  # part of an address
    right = _LETTERS.match(text, at)
    if text[first].islower():
        return at - first > 3
    line = text[max(0, at - _LONGEST_HEADING - 1) : at].rpartition("\n")[2]
    if right is None or len(line) > _LONGEST_HEADING or _HEADING.fullmatch(line) is None:
        return False
    place = gazetteer.lookup(right.group())
    return right.group() in _STARTERS or (place is not None and place.kind in ("country", "demonym", "capital"))


def restored(value: Any, copy: Copy, text: str) -> Any:
    """Plain data about the copy (dicts, lists) as data about the stored `text`: spans moved, quotes taken from it."""
    if isinstance(value, list):
        return [restored(item, copy, text) for item in value]
    if not isinstance(value, dict):
        return value
    moved = {key: restored(item, copy, text) for key, item in value.items()}
    start, end = value.get("start"), value.get("end")
    if isinstance(start, int) and isinstance(end, int):
        moved["start"], moved["end"] = copy.stored(start, end)
        if isinstance(value.get("text"), str):
            moved["text"] = text[moved["start"] : moved["end"]]
    elif (span := moved.get("span")) is not None:
        quote = "text" if "text" in value else "expression"
        moved[quote] = text[span["start"] : span["end"]]
    return moved


def of_stored_text(made: EnrichedArticle, copy: Copy, article: RawArticle) -> EnrichedArticle:
    """What was made of the copy, as if it had been made of the article: offsets, quotes, ids of claims."""
    plain = restored(made.model_dump(exclude={"article"}), copy, article.text)
    told = EnrichedArticle.model_validate({**plain, "article": article})
    return told.model_copy(update={"claims": _renumbered(told.claims)})


def _renumbered(claims: list[Claim]) -> list[Claim]:
    """Ids follow from offsets, which have moved."""
    ids: dict[str, tuple[str, str]] = {}
    for claim in claims:
        cue = Span(start=claim.cue.start, end=claim.cue.end) if claim.cue.start is not None and claim.cue.end else None
        statement = identity.statement_id(claim.article_id, claim.revision, cue, claim.content)
        ids[claim.claim_id] = statement, identity.claim_id(statement, claim.quantity)
    return [
        claim.model_copy(
            update={
                "statement_id": ids[claim.claim_id][0],
                "claim_id": ids[claim.claim_id][1],
                "superseded_by": ids[claim.superseded_by][1] if claim.superseded_by else None,
            }
        )
        for claim in claims
    ]
