"""Elasticsearch's answers -> ours. Pure: dicts in, dicts ready for JSON out."""

from __future__ import annotations

import html
from collections.abc import Mapping, Sequence
from typing import Any

from claimstream_search import marks
from claimstream_search.query import Query
from claimstream_search.text_clauses import MARK, SNIPPET_CHARACTERS

Json = dict[str, Any]
_MARKED = (("title", "title"), ("title", "title.exact"), ("text", "text"), ("text", "text.exact"))
BEST_CLAIM = ("claim_id", "text", "claimant", "party", "act", "measure", "affected", "value", "low", "high")


def page(query: Query, response: Mapping[str, Any], facets: Json, next_cursor: str | None) -> Json:
    """`{"total", "total_exact", "hits", "facets", "next_cursor"}`."""
    shape = _article if query.kind == "articles" else _claim
    hits = response["hits"]["hits"][: query.size]
    total = response["hits"]["total"]
    return {
        "total": total["value"],
        "total_exact": total.get("relation", "eq") == "eq",
        "hits": [shape(hit, query.highlight) for hit in hits],
        "facets": facets,
        "next_cursor": next_cursor,
    }


def hands_on(query: Query) -> bool:
    """Whether the documents of hits are shown as they are, none of them read."""
    return query.kind == "claims" and not query.highlight


def has_more(query: Query, response: Mapping[str, Any]) -> bool:
    """Whether hits follow those of this page."""
    return len(response["hits"]["hits"]) > query.size


def article(revision: Mapping[str, Any], *, current: bool) -> Json:
    """One revision with everything found in it, from its document."""
    enriched = revision["enriched"]
    language, publication = enriched.get("language"), enriched["publication"]
    return {
        **enriched["article"],
        "published_at": publication["published_at"],
        "published_at_basis": publication["basis"],
        "language": language and language["code"],
        "current": current,
        **{name: enriched.get(name, []) for name in ("boilerplate", "sentences", "dates", "entities", "claims")},
        "enrichers": enriched.get("enrichers", []),
    }


def revisions(
    article_id: str, current: str, hits: Sequence[Mapping[str, Any]], total: int, next_cursor: str | None
) -> Json:
    """The revisions of an article, newest first."""
    listed = [{**hit["_source"], "current": hit["_source"]["revision"] == current} for hit in hits]
    return {"article_id": article_id, "total": total, "hits": listed, "next_cursor": next_cursor}


def claim(source: Mapping[str, Any], names: Sequence[str]) -> Json:
    """The claim of the contract, without what is stored beside it for searching."""
    return {name: source[name] for name in names if name in source}


def context(claim: Mapping[str, Any], revision: Mapping[str, Any]) -> Json:
    """The passage around a claim: its sentences, the one before and the one after, as a quote of the stored text."""
    enriched = revision["enriched"]
    start, end = claim["span"]["start"], claim["span"]["end"]
    sentences = enriched.get("sentences", [])
    start = max((sentence["start"] for sentence in sentences if sentence["end"] <= start), default=start)
    end = min((sentence["end"] for sentence in sentences if sentence["start"] >= end), default=end)
    return {"start": start, "end": end, "text": enriched["article"]["text"][start:end]}


def _article(hit: Mapping[str, Any], highlighted: bool) -> Json:
    source = hit["_source"]
    marked = _highlight(hit)
    passages = hit.get("highlight", {}).get("text") or []
    found = {
        "article_id": source["article_id"],
        "revision": source["revision"],
        "url": source.get("url"),
        "title": source["title"],
        "source": source["source"],
        "published_at": source["published_at"],
        "language": source.get("language"),
        "entities": source.get("entity_names", []),
        "story": source.get("story"),
        "copy_of": source.get("copy_of"),
        "claim_count": len(source.get("claims", [])),
        "best_claim": _best_claim(hit),
        "snippet": _plain((marked.get("text") or passages or [""])[0]),
    }
    return found | _marks(marked, source, 0) if highlighted else found


def _claim(hit: Mapping[str, Any], highlighted: bool) -> Json:
    source: Json = hit["_source"]
    return source | _marks(_highlight(hit), source, source["span"]["start"]) if highlighted else source


def _best_claim(hit: Mapping[str, Any]) -> Json | None:
    """The claim of the article that fits best; null where it has none that meets the filters."""
    hits = hit.get("inner_hits", {}).get("claims", {}).get("hits", {}).get("hits", [])
    return {name: hits[0]["_source"].get(name) for name in BEST_CLAIM} if hits else None


def _marks(highlight: Mapping[str, Sequence[str]], source: Mapping[str, Any], begin: int) -> Json:
    """The passages, and where their marks stand: `begin` is where the hit's text begins in its article's."""
    begins = {"title": 0, "text": begin}
    spans = {
        field: [
            {"start": begins[field] + start, "end": begins[field] + end}
            for start, end in marks.places(passages, source.get(field, ""))
        ]
        for field, passages in highlight.items()
    }
    return {"highlight": highlight, "highlight_spans": spans}


def _highlight(hit: Mapping[str, Any]) -> dict[str, list[str]]:
    """Passages with something marked, by field; what was found unstemmed only (`text.exact`) stands in for `text`."""
    given = hit.get("highlight", {})
    marked: dict[str, list[str]] = {}
    for field, name in _MARKED:
        if name in given and field not in marked:
            passages = [passage for passage in given[name] if MARK[0] in passage]
            if passages:
                marked[field] = passages
    return marked


def _plain(passage: str) -> str:
    """Back from html to the words as they stand in the text, cut to the length of a snippet at a word's end."""
    words = html.unescape(passage.replace(MARK[0], "").replace(MARK[1], "")).strip()
    if len(words) <= 2 * SNIPPET_CHARACTERS:
        return words
    return words[: 2 * SNIPPET_CHARACTERS].rsplit(None, 1)[0] + "…"
