"""Facets: how many hits hold each value. Pure.

On articles, a facet over claims counts articles with a claim that meets the query and holds the value: the number of
hits one gets by adding that value. `reverse_nested` would count them in one request but is not on both engines, so the
first request finds the values (`aggregations`), and a second one counts their articles (`counting`).
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from claimstream_search.fields import FLAGS, INDICES
from claimstream_search.queries import matching, on_one_claim, one_claim
from claimstream_search.query import Query

Json = dict[str, Any]

FACET_SIZE = 100
"""Values listed for a facet, the most frequent ones."""


def aggregations(query: Query) -> Json:
    """What to ask along with the first page."""
    return {name: _aggregation(query, name) for name in query.facets}


def candidates(query: Query, found: Mapping[str, Any]) -> dict[str, list[str]]:
    """The values whose articles are still to be counted, by facet; empty when nothing is."""
    index = INDICES[query.kind]
    return {
        name: [bucket["key"] for bucket in found[name]["held"]["values"]["buckets"]]
        for name in query.facets
        if index.of_claims(name)
    }


def counting(query: Query, values: Mapping[str, list[str]]) -> Json:
    """The request that counts the articles of each candidate, in the order given."""
    index = INDICES[query.kind]
    held = one_claim(query)
    return {
        "size": 0,
        "query": matching(query),
        "aggs": {
            name: {
                "filters": {
                    "filters": [on_one_claim(index, [*held, {"term": {index.filters[name]: key}}]) for key in keys]
                }
            }
            for name, keys in values.items()
            if keys
        },
    }


def read(query: Query, found: Mapping[str, Any], counted: Mapping[str, Any]) -> dict[str, list[Json]]:
    """`{"source": [{"value", "count"}, ...]}`, most frequent first, from the aggregations of both answers."""
    values = candidates(query, found)
    facets = {}
    for name in query.facets:
        if name in values:
            buckets = counted[name]["buckets"] if values[name] else []
            counts = [(key, int(bucket["doc_count"])) for key, bucket in zip(values[name], buckets, strict=True)]
        else:
            counts = [(_value(name, bucket["key"]), int(bucket["doc_count"])) for bucket in found[name]["buckets"]]
        ordered = sorted(counts, key=lambda count: (-count[1], count[0]))
        facets[name] = [{"value": value, "count": count} for value, count in ordered if count]
    return facets


def _value(name: str, key: Any) -> str:
    """Booleans come as 0 and 1, or as booleans, by engine."""
    return ("true" if key else "false") if name in FLAGS else str(key)


def _aggregation(query: Query, name: str) -> Json:
    index = INDICES[query.kind]
    terms: Json = {"terms": {"field": index.filters[name], "size": FACET_SIZE}}
    if not index.of_claims(name):
        return terms
    clauses = one_claim(query)
    held: Json = {"bool": {"filter": clauses}} if clauses else {"match_all": {}}
    return {"nested": {"path": index.claims}, "aggs": {"held": {"filter": held, "aggs": {"values": terms}}}}
