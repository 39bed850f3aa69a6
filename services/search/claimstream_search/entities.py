"""Names as people type them -> the entities they may mean, with spellings and counts. Pure: bodies and answers.

Three requests: which entities (`finding`), their spellings and articles (`describing`), their claims (`counting`). The
first finds an entity by the spellings of some articles, the others count all its articles.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from claimstream_schemas import gazetteer, names

Json = dict[str, Any]

MOST_ALIASES = 20
_PATH = "mentioned"
# Three letters and more may be mistyped by one, the first one aside: as the full text's `~1`.
_SHORTEST_FUZZY = 3


def spelt(q: str) -> Json | None:
    """The clause on one entity whose name begins with `q`, in any spelling; None for a text without letters."""
    typed = names.folded(q)
    if not typed:
        return None
    clauses: list[Json] = [{"prefix": {f"{_PATH}.starts": {"value": typed}}}]
    if keys := names.typed_keys(q):
        clauses.append({"terms": {f"{_PATH}.keys": sorted(keys)}})
    if place := gazetteer.lookup(q):
        clauses.append({"term": {f"{_PATH}.name": place.name}})
    return {"bool": {"should": clauses, "minimum_should_match": 1}}


def misspelt(q: str) -> Json | None:
    """The clause for when nothing is spelt like that: a name one letter away; None for names too short."""
    typed = names.folded(q)
    if len(typed) < _SHORTEST_FUZZY:
        return None
    return {"fuzzy": {f"{_PATH}.starts": {"value": typed, "fuzziness": 1, "prefix_length": 1}}}


def finding(clause: Json | None, kind: str | None, size: int) -> Json:
    """The search for the `size` entities in most articles that meet the clause."""
    wanted = [*([clause] if clause else []), *([{"term": {f"{_PATH}.type": kind}}] if kind else [])]
    return _counted(wanted, {"terms": {"field": f"{_PATH}.entity_id", "size": size}})


def found(answer: Mapping[str, Any]) -> list[str]:
    """The ids of the entities found, the most frequent first."""
    return [bucket["key"] for bucket in _buckets(answer)]


def describing(ids: Sequence[str]) -> Json:
    """The search for what stands in articles about entities."""

    def most(field: str, size: int) -> Json:
        return {"terms": {"field": f"{_PATH}.{field}", "size": size}}

    described: Json = {
        "terms": {"field": f"{_PATH}.entity_id", "size": len(ids)},
        "aggs": {
            "name": most("name", 1),
            "type": most("type", 1),
            "party": most("party", 1),
            "forms": most("forms", MOST_ALIASES),
        },
    }
    return _counted([{"terms": {f"{_PATH}.entity_id": list(ids)}}], described)


def described(answer: Mapping[str, Any]) -> list[Json]:
    """`entity_id name type party aliases articles` of each, the most frequent first."""
    return [
        {
            "entity_id": bucket["key"],
            "name": _first(bucket["name"]),
            "type": _first(bucket["type"]),
            "party": _first(bucket["party"]),
            "aliases": [
                {"form": form["key"], "articles": int(form["doc_count"])} for form in bucket["forms"]["buckets"]
            ],
            "articles": int(bucket["doc_count"]),
        }
        for bucket in sorted(_buckets(answer), key=lambda bucket: (-bucket["doc_count"], bucket["key"]))
    ]


def counting(described: Sequence[Json]) -> Json:
    """The search, among claims, for how often each of the entities speaks and how often it is named."""
    by: list[Json] = [{"term": {"claimant.entity_id": one["entity_id"]}} for one in described]
    naming: list[Json] = [{"term": {"entities": one["name"]}} for one in described]
    return {
        "size": 0,
        "query": {"match_all": {}},
        "aggs": {"by": {"filters": {"filters": by}}, "naming": {"filters": {"filters": naming}}},
    }


def counted(described: Sequence[Json], answer: Mapping[str, Any]) -> list[Json]:
    """The entities with `claims` that name them and `claims_made` by them."""
    by, naming = (answer["aggregations"][name]["buckets"] for name in ("by", "naming"))
    return [
        one | {"claims": int(named["doc_count"]), "claims_made": int(made["doc_count"])}
        for one, made, named in zip(described, by, naming, strict=True)
    ]


def _counted(clauses: Sequence[Json], values: Json) -> Json:
    """Counts entities, each once in an article: a nested document stands for one entity of one article."""
    meets: Json = {"bool": {"filter": list(clauses)}} if clauses else {"match_all": {}}
    return {
        "size": 0,
        "track_total_hits": False,
        "query": {"nested": {"path": _PATH, "query": meets}},
        "aggs": {_PATH: {"nested": {"path": _PATH}, "aggs": {"held": {"filter": meets, "aggs": {"values": values}}}}},
    }


def _buckets(answer: Mapping[str, Any]) -> list[Json]:
    buckets: list[Json] = answer["aggregations"][_PATH]["held"]["values"]["buckets"]
    return buckets


def _first(values: Mapping[str, Any]) -> str | None:
    return next((str(bucket["key"]) for bucket in values["buckets"]), None)
