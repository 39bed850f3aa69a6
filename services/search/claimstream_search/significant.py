"""Words and names that set a result set apart from all articles. Pure.

Elasticsearch's own `significant_text` is not on every engine. Here a sample of the hits gives candidates, two counts
(among the hits, among all articles) give each its score: JLH, the change in share times its ratio, as in Elasticsearch.
"""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Mapping, Sequence
from typing import Any

from claimstream_search import queries
from claimstream_search.query import Query

Json = dict[str, Any]

SAMPLE = 100
"""Hits read for candidates: the first ones in the order of the query."""
CANDIDATES = 150
"""Words counted; those in most of the sample."""
FEWEST_HITS = 2
"""A word of one article alone says something of that article, not of the result."""
_BEGINNING = 1_500
"""Characters of a text that are read: news says what matters first."""
_WORD = re.compile(r"[^\W\d_]{3,30}")


def sampling(query: Query) -> Json:
    """The search for the sample: titles, beginnings of texts, names."""
    return {
        "query": queries.matching(query),
        "size": SAMPLE,
        "sort": [{"_score": {"order": "desc"}}, {"published_at": {"order": "desc"}}],
        "track_total_hits": True,
        "_source": {"includes": ["title", "entity_names"]},
        "highlight": {
            # the beginning of a text without the rest of it, which may be long
            "fields": {"text": {"number_of_fragments": 1, "fragment_size": _BEGINNING, "no_match_size": _BEGINNING}},
            "highlight_query": {"match_none": {}},
            "max_analyzed_offset": 999_999,
        },
    }


def candidates(sample: Mapping[str, Any]) -> dict[str, list[str]]:
    """`{"words", "entities"}` that stand in most of the sample's articles, most frequent first."""
    words: Counter[str] = Counter()
    entities: Counter[str] = Counter()
    for hit in sample["hits"]["hits"]:
        source = hit["_source"]
        beginning = " ".join(hit.get("highlight", {}).get("text", []))
        words.update(frozenset(_words(f"{source.get('title', '')} {beginning}")))
        entities.update(frozenset(source.get("entity_names", [])))
    return {"words": _frequent(words), "entities": _frequent(entities)}


def counting(clause: Json, found: Mapping[str, Sequence[str]]) -> Json:
    """The search that counts the candidates among the articles that meet `clause`."""
    fields = {"words": "text.exact", "entities": "entity_names"}
    return {
        "size": 0,
        "track_total_hits": True,
        "query": clause,
        "aggs": {
            name: {"filters": {"filters": [{"term": {fields[name]: value}} for value in values]}}
            for name, values in found.items()
            if values
        },
    }


def significant(
    found: Mapping[str, Sequence[str]], among_hits: Mapping[str, Any], among_all: Mapping[str, Any], size: int
) -> Json:
    """`{"total", "words", "entities"}`: of each `value score count background`, the most telling first."""
    hits, everything = (int(answer["hits"]["total"]["value"]) for answer in (among_hits, among_all))
    answer: Json = {"total": hits}
    for name, values in found.items():
        counts, backgrounds = (_counts(one, name, len(values)) for one in (among_hits, among_all))
        scored: list[Json] = [
            {
                "value": value,
                "score": round(jlh(count, hits, background, everything), 4),
                "count": count,
                "background": background,
            }
            for value, count, background in zip(values, counts, backgrounds, strict=True)
            if count >= FEWEST_HITS
        ]
        telling = [one for one in scored if one["score"] > 0]
        answer[name] = sorted(telling, key=lambda one: (-one["score"], one["value"]))[:size]
    return answer


def jlh(count: int, hits: int, background: int, everything: int) -> float:
    """0 where the share among the hits is no greater than among all."""
    if not hits or not everything or not background:
        return 0.0
    share, usual = count / hits, background / everything
    return (share - usual) * (share / usual) if share > usual else 0.0


def _counts(answer: Mapping[str, Any], name: str, expected: int) -> list[int]:
    return [int(one["doc_count"]) for one in answer["aggregations"][name]["buckets"]] if expected else []


def _frequent(counts: Counter[str]) -> list[str]:
    kept = [(count, value) for value, count in counts.items() if count >= FEWEST_HITS]
    return [value for count, value in sorted(kept, key=lambda one: (-one[0], one[1]))][:CANDIDATES]


def _words(text: str) -> list[str]:
    """As the analyzer `folded` indexes them: without case and accents."""
    plain = unicodedata.normalize("NFKD", text)
    return [word.lower() for word in _WORD.findall("".join(c for c in plain if not unicodedata.combining(c)))]
