"""Facets: how many hits hold each value. Pure.

A facet's own filter does not shrink its counts: each value says how many hits there would be with it chosen instead.
So a facet that is filtered by is counted in a request of its own, without that filter; the others ride along with the
page (one `Count` each).

On articles, a facet over claims counts articles with a claim that meets the query and holds the value. `reverse_nested`
would count them for any value but is not on both engines, so the first request finds the values (`aggregations`), and a
second one counts their articles (`counting`); where all values are known beforehand, one is enough.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from claimstream_search.fields import FLAGS, INDICES
from claimstream_search.queries import matching, on_one_claim, one_claim
from claimstream_search.query import Query
from claimstream_search.value_clauses import exactly
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
    """The values whose articles are still to be counted, by facet; empty when nothing is."""
    return {
        name: [bucket["key"] for bucket in found[name]["held"]["values"]["buckets"]]
        for name in count.names
        if INDICES[count.query.kind].of_claims(name) and not _known(count.query, name)
    }


def counting(count: Count, values: Mapping[str, Sequence[str]]) -> Json:
    """The request that counts the articles of each candidate, in the order given."""
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
        elif known := _known(count.query, name):
            pairs = _paired(known, found[name]["buckets"])
        elif name in INDICES[count.query.kind].days:
            pairs = [(bucket["key_as_string"], bucket["doc_count"]) for bucket in found[name]["buckets"]]
        else:
            pairs = [(bucket["key"], bucket["doc_count"]) for bucket in found[name]["buckets"]]
        if name not in INDICES[count.query.kind].days:
            pairs.sort(key=lambda pair: (-pair[1], pair[0]))
        facets[name] = [{"value": value, "count": number} for value, number in pairs if number]
    return facets


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
    clauses = [exactly(index, name, value) for value in values]
    if index.of_claims(name):
        held = one_claim(query)
        clauses = [on_one_claim(index, [*held, clause]) for clause in clauses]
    return {"filters": {"filters": clauses}}
