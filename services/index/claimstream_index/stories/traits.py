"""What grouping needs of an article: its words, those of its names, its wording, and its times. Pure."""

from __future__ import annotations

import re
from array import array
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from statistics import median
from typing import Any
from zlib import crc32

from claimstream_schemas.names import folded
from claimstream_schemas.wording import shingles

TITLE_WEIGHT = 2
"""A word of the title counts like so many in the text."""
VAGUE_DAYS = 7.0
"""A time longer than this (a month, a year) does not say when something happened."""
_SHORTEST = 3
_WORD = re.compile(r"[^\W\d_]+")

_STOP = """
about above after again against all also and any are because been before being below between both but can could did
does doing down during each few for from further had has have having her here hers him his how into its just more most
nor not now off once only other our out over own same she should some such than that the their them then there these
they this those through too under until very was were what when where which while who whom why will with would you your
say says said tell told according one two three new last first year years day days people mrs
monday tuesday wednesday thursday friday saturday sunday
january february march april may june july august september october november december
"""
STOP_WORDS = frozenset(_STOP.split())
"""English function words, and those any report has: in a small collection frequencies alone do not tell them."""


@dataclass(frozen=True, slots=True)
class Traits:
    """An article for grouping. `words` and `names` hold (hash of a word, how often), by hash; `wording` its shingles.

    Hashes, not words: a collection of articles has to fit into memory, and their order is the same everywhere.
    """

    article_id: str
    published: float
    """Days since 1970, UTC."""
    happened: float
    """The same of what it reports: the middle of its claims' days, else of its publication."""
    words: tuple[tuple[int, int], ...]
    names: tuple[tuple[int, int], ...]
    wording: array[int]

    @property
    def order(self) -> tuple[float, str]:
        """The first of a story is its smallest."""
        return self.published, self.article_id


def traits(source: Mapping[str, Any]) -> Traits:
    """The traits of an article document, from the fields that `stories.store.READ` lists."""
    text = own_text(source["text"], source.get("boilerplate") or [])
    published = _days(source["published_at"])
    words = Counter(_words(text))
    for word in _words(source.get("title") or ""):
        words[word] += TITLE_WEIGHT
    return Traits(
        article_id=source["article_id"],
        published=published,
        happened=_happened(source.get("claims") or [], published),
        words=_hashed(words),
        names=_hashed(_name_words(source.get("entities") or [])),
        wording=array("I", sorted(shingles(text))),
    )


def own_text(text: str, boilerplate: Iterable[Mapping[str, Any]]) -> str:
    """The text without what was marked as not the article's own."""
    kept, at = [], 0
    for span in sorted(boilerplate, key=lambda span: int(span["start"])):
        kept.append(text[at : span["start"]])
        at = max(at, span["end"])
    return " ".join([*kept, text[at:]])


def _words(text: str) -> Iterable[str]:
    for written in _WORD.findall(text):
        # word by word: `folded` remembers what it was given, and would keep whole texts
        word = folded(written)
        if len(word) >= _SHORTEST and word not in STOP_WORDS:
            yield _singular(word)


def _singular(word: str) -> str:
    """Plurals and what looks like one without their ending; both sides of a comparison are cut alike."""
    if word.endswith("ies") and len(word) > 4:
        return word[:-3] + "y"
    if word.endswith("es") and len(word) > 4 and word[-3] in "sxz":
        return word[:-2]
    return word[:-1] if word.endswith("s") and len(word) > 3 and not word.endswith("ss") else word


def _name_words(entities: Iterable[Mapping[str, Any]]) -> Counter[str]:
    """The words of every name, once per mention; a name is taken by its words because one body has many names."""
    found: Counter[str] = Counter()
    for entity in entities:
        mentions = entity.get("mentions") or []
        first = mentions[0]["text"] if mentions else ""
        for word in {*folded(entity["name"]).split(), *folded(first).split()}:
            if len(word) >= _SHORTEST and word not in STOP_WORDS:
                found[word] += max(1, len(mentions))
    return found


def _hashed(counts: Mapping[str, int]) -> tuple[tuple[int, int], ...]:
    hashed: Counter[int] = Counter()
    for word, count in counts.items():
        hashed[crc32(word.encode("utf-8"))] += count
    return tuple(sorted(hashed.items()))


def _happened(claims: Iterable[Mapping[str, Any]], published: float) -> float:
    """The median is in the middle of the episode also where a few claims are misdated, or about what went before."""
    days = [_days(claim["event"]["gte"]) for claim in claims if not claim.get("background") and _is_day(claim)]
    return min(median(days), published) if days else published


def _is_day(claim: Mapping[str, Any]) -> bool:
    """Whether it says when, to a few days; an open end counts by its beginning."""
    event: Mapping[str, Any] = claim.get("event") or {}
    return bool(event) and _days(event.get("lte") or event["gte"]) - _days(event["gte"]) <= VAGUE_DAYS


def _days(published_at: str) -> float:
    moment = datetime.fromisoformat(published_at)
    moment = moment.replace(tzinfo=UTC) if moment.tzinfo is None else moment
    return moment.timestamp() / 86_400
