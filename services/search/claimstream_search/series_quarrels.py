"""Asks Elasticsearch which parties accuse each other in the episodes of a series answer."""

from __future__ import annotations

from collections.abc import Sequence

from claimstream_schemas.document import CLAIMS
from claimstream_search.series.episodes import Episode
from claimstream_search.series.quarrels import Pair, spoken_of, undecided
from claimstream_search.series.question import AsOf, as_of_clause
from claimstream_search.store import Json, Searcher

_CHUNK = 200
"""Pairs of one request, which counts each in two filters."""


async def quarrels(searcher: Searcher, parts: Sequence[Episode], as_of: AsOf | None) -> frozenset[Pair]:
    """The undecided pairs that accuse each other, by the newest revisions of what was known by then.

    Raises StoreError.
    """
    pairs, found = undecided(parts), set()
    for start in range(0, len(pairs), _CHUNK):
        chunk = pairs[start : start + _CHUNK]
        counted = (await searcher.search(CLAIMS, _count(chunk, parts, as_of)))["aggregations"]
        ways = ((f"{place}-0", f"{place}-1") for place in range(len(chunk)))
        found |= {pair for pair, way in zip(chunk, ways, strict=True) if all(counted[one]["doc_count"] for one in way)}
    return frozenset(found)


def _count(pairs: Sequence[Pair], parts: Sequence[Episode], as_of: AsOf | None) -> Json:
    """The request that counts the accusations of each pair, both ways."""
    filters: list[Json] = [{"term": {"act": "accuse"}}, {"term": {"background": False}}]
    filters += as_of_clause(as_of, claims=True) if as_of else []
    aggs: Json = {}
    for place, (number, pair) in enumerate(pairs):
        one, other = sorted(pair)
        aggs[f"{place}-0"] = {"filter": _accuses(one, other, parts[number])}
        aggs[f"{place}-1"] = {"filter": _accuses(other, one, parts[number])}
    return {"size": 0, "track_total_hits": False, "query": {"bool": {"filter": filters}}, "aggs": aggs}


def _accuses(one: str, other: str, part: Episode) -> Json:
    first, last = spoken_of(part)
    days: Json = {"range": {"claimed_at.value": {"gte": first, "lte": last}}}
    return {"bool": {"filter": [{"term": {"claimant.party": one}}, {"term": {"about": other}}, days]}}
