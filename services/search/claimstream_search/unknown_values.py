"""Names that a query filters by and nothing has, with those that are near them: "did you mean". Pure.

Two kinds of request: how many hits each name finds (`counting`, one for all), and for a name that finds none the names
that are there and nearly it (`finding`). A name counts as near by its words, in any order; see `likeness`.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from difflib import SequenceMatcher
from typing import Any, NamedTuple

from claimstream_schemas import gazetteer
from claimstream_search import queries
from claimstream_search.fields import INDICES, NAMES
from claimstream_search.folding import folded
from claimstream_search.query import Choice, Kind, Query

Json = dict[str, Any]

MOST_LOOKED_FOR = 10
"""Unknown names that near ones are looked for; each costs a request."""
MOST_NEAR = 5
NEAR_ENOUGH = 0.75
_LONGEST = 100
"""Characters; what is longer is a sentence, and near to no name."""
_CANDIDATES = 200
"""Hits of several names hold others besides the near one; of all of them it is the most frequent."""
_BY_WORDS = frozenset({"source", "claimant"})
"""Filters whose field has a `.text`, where both indices have it."""
_SHORTEST_WORD = 3
"""Letters; shorter words (of, de, al) are no reason to think of a name."""


class Named(NamedTuple):
    """A filter and one name given to it."""

    filter: str
    value: str


def named(query: Query) -> list[Named]:
    """The names a query filters by, wanted or not."""
    named = (choice for choice in query.choices if choice.name in NAMES)
    return [Named(one.name, value) for one in named for value in (*one.included, *one.excluded)]


def counting(kind: Kind, asked: Sequence[Named]) -> Json:
    """The search that counts the hits of each name."""
    clauses = [queries.matching(Query(kind, choices=(Choice(one.filter, (one.value,)),))) for one in asked]
    counts = {"filters": {"filters": clauses}}
    return {"size": 0, "track_total_hits": False, "query": {"match_all": {}}, "aggs": {"found": counts}}


def unknown(asked: Sequence[Named], answer: Mapping[str, Any]) -> list[Named]:
    """The names that find nothing."""
    counts = answer["aggregations"]["found"]["buckets"]
    return [one for one, count in zip(asked, counts, strict=True) if not count["doc_count"]]


def finding(kind: Kind, asked: Named) -> tuple[Kind, Json] | None:
    """Where near names are looked for, and the search for candidates; None where there can be none."""
    where: Kind = "claims" if INDICES[kind].of_claims(asked.filter) else kind
    field = INDICES[where].filters[asked.filter]
    clauses = [clause for name in _meant(asked) for clause in _near(field, name, asked.filter in _BY_WORDS)]
    if not clauses:
        return None
    return where, {
        "size": 0,
        "track_total_hits": False,
        "query": {"bool": {"should": clauses, "minimum_should_match": 1}},
        "aggs": {"values": {"terms": {"field": field, "size": _CANDIDATES}}},
    }


def near(asked: Named, answer: Mapping[str, Any]) -> list[str]:
    """The candidates that are near enough, the nearest first, of equals the most frequent."""
    buckets = answer["aggregations"]["values"]["buckets"]
    scored = [(max(likeness(one, bucket["key"]) for one in _meant(asked)), bucket) for bucket in buckets]
    scored.sort(key=lambda one: (-one[0], -one[1]["doc_count"], one[1]["key"]))
    return [str(bucket["key"]) for score, bucket in scored if score >= NEAR_ENOUGH][:MOST_NEAR]


def likeness(typed: str, name: str) -> float:
    """0 to 1: how alike they are as a whole or, if that is more, how much of each word typed the name has.

    A word of the name that begins as typed has all of it. The measure is difflib's: the share of characters in common
    runs.
    """
    one, other = _plain(typed), _plain(name)
    there = other.split()
    shares = [max((_share(word, each) for each in there), default=0.0) for word in _words(one)]
    return max(_alike(one, other), sum(shares) / len(shares) if shares else 0.0)


def _meant(asked: Named) -> tuple[str, ...]:
    """The name, and whom it speaks for: `Baku` is nobody's side, Azerbaijan may be."""
    if len(asked.value) > _LONGEST:
        return ()
    place = gazetteer.lookup(asked.value) if asked.filter in ("party", "affected") else None
    return (asked.value, place.party) if place and place.party else (asked.value,)


def _near(field: str, name: str, by_words: bool) -> list[Json]:
    """A value that begins as typed, that is at most two letters from it, or that has all its words or nearly."""
    plain, how = _plain(name), {"fuzziness": "AUTO", "prefix_length": 1}
    if not plain:
        return []
    clauses: list[Json] = [
        {"prefix": {f"{field}.folded": {"value": plain}}},
        {"fuzzy": {f"{field}.folded": {"value": plain} | how}},
    ]
    if by_words and (words := _words(plain)):
        clauses.append({"match": {f"{field}.text": {"query": " ".join(words), "operator": "and"} | how}})
    return clauses


def _words(plain: str) -> list[str]:
    return [word for word in plain.split() if len(word) >= _SHORTEST_WORD]


def _share(word: str, other: str) -> float:
    return 1.0 if other.startswith(word) else _alike(word, other)


def _alike(one: str, other: str) -> float:
    return SequenceMatcher(None, one, other, autojunk=False).ratio()


def _plain(name: str) -> str:
    return " ".join(folded(name).split())
