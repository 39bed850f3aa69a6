"""Articles like another one: near copies, told from those that only are about the same. Pure."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from claimstream_schemas.wording import is_copy, shared, shingles

Json = dict[str, Any]

CANDIDATES = 40
"""Articles looked at: copies come first, they share every word."""
FEWEST_WORDS = "15%"
"""Share of the article's telling words that a related one has: with fewer, anything of the same country is related."""
MOST_CHARACTERS = 20_000
"""Of the text, for finding words that tell it from others; news says what matters first."""
READ = ("title", "text", "source", "published_at", "url", "story", "copy_of", "revision")
_SHOWN = ("revision", "url", "title", "source", "published_at", "story", "copy_of")


def candidates(article_id: str, article: Mapping[str, Any]) -> Json:
    """The search for articles that share the telling words of this one."""
    like = {
        "fields": ["title", "text"],
        "like": [f"{article['title']}\n{article['text'][:MOST_CHARACTERS]}"],
        "max_query_terms": 40,
        "min_term_freq": 1,
        # a word that no other article has finds nothing
        "min_doc_freq": 2,
        "minimum_should_match": FEWEST_WORDS,
    }
    return {
        "query": {"bool": {"must": [{"more_like_this": like}], "must_not": [{"ids": {"values": [article_id]}}]}},
        "sort": [{"_score": {"order": "desc"}}, {"article_id": {"order": "asc"}}],
        "size": CANDIDATES,
        "track_total_hits": False,
        "_source": {"includes": ["article_id", *READ]},
    }


def sorted_out(article_id: str, article: Mapping[str, Any], response: Mapping[str, Any], size: int) -> Json:
    """`{"article_id", "near_copies", "related"}`, at most `size` each; `shared` is the common share of wording, 0 to 1.

    Near copies are those that share most of the shorter text's wording, the closest first; related ones stand in the
    order of the search.
    """
    wording = shingles(article["text"])
    near: list[Json] = []
    related: list[Json] = []
    for hit in response["hits"]["hits"]:
        source = hit["_source"]
        other = shingles(source["text"])
        shown = {"article_id": source["article_id"], **{name: source.get(name) for name in _SHOWN}}
        shown["shared"] = round(shared(wording, other), 3)
        shown["same_story"] = bool(article.get("story")) and source.get("story") == article.get("story")
        (near if is_copy(wording, other) else related).append(shown)
    near.sort(key=lambda one: (-one["shared"], one["article_id"]))
    return {"article_id": article_id, "near_copies": near[:size], "related": related[:size]}
