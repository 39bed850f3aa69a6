"""Facets: how many hits hold each value. Pure.

A facet's own filter does not shrink its counts: each value says how many hits there would be with it chosen instead.
So a facet that is filtered by is counted in a request of its own, without that filter; the others ride along with the
page (one `Count` each).

What a value counts is what its filter finds. Filters over names know no case, no accents and several spellings, so the
spellings of one name are one value here. On articles, a facet over claims counts articles with a claim that meets the
query and holds the value (`reverse_nested` would count them but is not on both engines). Hence the first request finds
the values (`aggregations`), and a second one counts them by their filters (`counting`), unless the first has done so.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from claimstream_search.fields import FLAGS, INDICES, NAMES
from claimstream_search.folding import folded
from claimstream_search.queries import matching, on_one_claim, one_claim
from claimstream_search.query import Query
from claimstream_search.value_clauses import holds, meant, shown
from claimstream_search.vocabulary import filters

Json = dict[str, Any]

FACET_SIZE = 100
"""Values listed for a facet, the most frequent ones."""
SHARD_SIZE = 5_000
"""Values each shard reports; with fewer distinct ones the counts are exact, however many shards there are."""


@dataclass(frozen=True, slots=True)
class Count:
    """Facets counted over the same matches."""

    query: Query
    names: tuple[str, ...]


def counts(query: Query) -> tuple[Count, ...]:
    """What is to be counted; the first over the matches of the query itself (it may have no names)."""
    chosen = {choice.name for choice in query.choices}
    own = tuple(name for name in query.facets if name in chosen)
    shared = tuple(name for name in query.facets if name not in chosen)
    return (Count(query, shared), *(Count(query.without(name), (name,)) for name in own))


def aggregations(count: Count) -> Json:
    """The `aggs` of a search for the matches."""
    return {name: _aggregation(count.query, name) for name in count.names}


def alone(count: Count) -> Json:
    """The search that counts without fetching hits."""
    return {"size": 0, "track_total_hits": False, "query": matching(count.query), "aggs": aggregations(count)}


def candidates(count: Count, found: Mapping[str, Any]) -> dict[str, list[str]]:
    """The values that are still to be counted, by facet."""
    return {
        name: [value for value, _ in _listed(count.query, name, found[name])]
        for name in count.names
        if not _counted(count.query, name, found[name])
    }


def counting(count: Count, values: Mapping[str, Sequence[str]]) -> Json:
    """The request that counts the hits of each candidate, in the order given."""
    return {
        "size": 0,
        "track_total_hits": False,
        "query": matching(count.query),
        "aggs": {name: _each(count.query, name, keys) for name, keys in values.items() if keys},
    }


def read(count: Count, found: Mapping[str, Any], counted: Mapping[str, Any]) -> dict[str, list[Json]]:
    """`{"source": [{"value", "count"}, ...]}`, most frequent first (dates in their order), from both answers."""
    values = candidates(count, found)
    facets = {}
    for name in count.names:
        if name in values:
            pairs = _paired(values[name], counted[name]["buckets"] if values[name] else [])
        else:
            pairs = _listed(count.query, name, found[name])
        if name not in INDICES[count.query.kind].days:
            pairs = sorted(pairs, key=lambda pair: (-pair[1], pair[0]))
        facets[name] = [{"value": value, "count": number} for value, number in pairs if number]
    return facets


def _listed(query: Query, name: str, found: Mapping[str, Any]) -> list[tuple[str, int]]:
    """The values, and how many hits (of articles' claims: claims) hold each by any one of its spellings."""
    index = INDICES[query.kind]
    if known := _known(query, name):
        return _paired(known, found["buckets"])
    buckets = found["held"]["values"]["buckets"] if index.of_claims(name) else found["buckets"]
    label = "key_as_string" if name in index.days else "key"
    pairs = [(bucket[label], bucket["doc_count"]) for bucket in buckets]
    return _one_each(name, pairs) if name in NAMES else pairs


def _one_each(name: str, pairs: Sequence[tuple[str, int]]) -> list[tuple[str, int]]:
    """The spellings of one name as one value: its canonical name, else the first, which most hits hold."""
    values: dict[str, str] = {}
    numbers: Counter[str] = Counter()
    for spelling, number in pairs:
        canonical = shown(name, spelling)
        value = values.setdefault(folded(canonical or spelling), canonical or spelling)
        numbers[value] += number
    return list(numbers.items())


def _counted(query: Query, name: str, found: Mapping[str, Any]) -> bool:
    """Whether the first request has counted what the filters find."""
    index = INDICES[query.kind]
    if index.of_claims(name):
        return bool(_known(query, name))
    if name not in NAMES:
        return True
    if name in index.keys or found["sum_other_doc_count"]:
        return False
    held = Counter(folded(bucket["key"]) for bucket in found["buckets"])
    return all(sum(held[one] for one in meant(name, value)) == 1 for value, _ in _listed(query, name, found))


def _paired(values: Sequence[str], buckets: Sequence[Mapping[str, Any]]) -> list[tuple[str, int]]:
    return [(value, bucket["doc_count"]) for value, bucket in zip(values, buckets, strict=True)]


def _known(query: Query, name: str) -> tuple[str, ...]:
    """The values to count where the hits need not be asked for them: flags, and the few values of nested claims."""
    index = INDICES[query.kind]
    return filters(query.kind)[name].values if name in FLAGS or index.of_claims(name) else ()


def _aggregation(query: Query, name: str) -> Json:
    index = INDICES[query.kind]
    if name in index.days:
        every: Json = {"calendar_interval": query.interval, "min_doc_count": 1, "format": "yyyy-MM-dd"}
        return {"date_histogram": {"field": index.days[name], **every}}
    if known := _known(query, name):
        return _each(query, name, known)
    terms: Json = {"terms": {"field": index.filters[name], "size": FACET_SIZE, "shard_size": SHARD_SIZE}}
    if not index.of_claims(name):
        return terms
    clauses = one_claim(query)
    held: Json = {"bool": {"filter": clauses}} if clauses else {"match_all": {}}
    return {"nested": {"path": index.claims}, "aggs": {"held": {"filter": held, "aggs": {"values": terms}}}}


def _each(query: Query, name: str, values: Sequence[str]) -> Json:
    """Counts the hits that hold each value; of articles, on a claim that meets the rest of the query as well."""
    index = INDICES[query.kind]
    clauses = [holds(index, name, (value,)) for value in values]
    if index.of_claims(name):
        held = one_claim(query)
        clauses = [on_one_claim(index, [*held, clause]) for clause in clauses]
    return {"filters": {"filters": clauses}}
