"""Query -> bodies for Elasticsearch. Pure.

On articles, what is asked of claims holds on one claim (nested); an excluded value is held by no claim of the article.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from claimstream_search import text_clauses
from claimstream_search.cursor import SortKey
from claimstream_search.fields import FLAGS, INDICES, Index
from claimstream_search.query import Choice, Days, Figures, Moments, Query

Json = dict[str, Any]

MOST_REVISIONS = 1_000


def page(query: Query, *, after: Sequence[SortKey] = (), aggregations: Json | None = None) -> Json:
    """One page of hits behind the sort keys `after`."""
    body: Json = {
        "track_total_hits": True,
        # one more than asked for tells whether there is a next page
        "size": query.size + 1,
        "query": matching(query),
        "sort": _sort(query),
        "_source": {"includes": list(INDICES[query.kind].source)},
    }
    if query.kind == "articles" or query.highlight:  # an article's snippet is the passage found
        body["highlight"] = text_clauses.highlight(query.text, whole=query.kind == "claims")
    if after:
        body["search_after"] = list(after)
    if aggregations:
        body["aggs"] = aggregations
    return body


def revisions(article_id: str) -> Json:
    """All revisions of an article, newest first."""
    return {
        "query": {"term": {"article_id": article_id}},
        "sort": [{"received_at": {"order": "desc"}}, {"revision": {"order": "asc"}}],
        "size": MOST_REVISIONS,
        "track_total_hits": True,
        "_source": {"includes": ["revision", "received_at", "published_at", "title"]},
    }


def matching(query: Query) -> Json:
    """The clause that every hit meets."""
    index = INDICES[query.kind]
    filters = [*_published(query.published), *_of_hit(index, query.choices)]
    if of_claim := one_claim(query):
        filters += [on_one_claim(index, of_claim)] if index.claims else of_claim
    parts: Json = {"filter": filters, "must_not": _excluded(index, query.choices)}
    if text := query.text:
        parts["must"] = text_clauses.required(index, text)
        parts["should"] = text_clauses.preferred(index, text) if text.groups else []
        parts["must_not"] += text_clauses.excluded(index, text)
    given = {name: clauses for name, clauses in parts.items() if clauses}
    return {"bool": given} if given else {"match_all": {}}


def one_claim(query: Query) -> list[Json]:
    """What must hold on one claim together (on claims, where every hit is one: what `_of_hit` does not say)."""
    index = INDICES[query.kind]
    wanted = [choice for choice in query.choices if choice.included and index.of_claims(choice.name)]
    clauses: list[Json] = [{"terms": {index.filters[choice.name]: list(choice.included)}} for choice in wanted]
    return [*clauses, *_event(index, query.event), *_figures(index, query.figures)]


def on_one_claim(index: Index, clauses: list[Json]) -> Json:
    """The article has a claim that meets all the clauses."""
    return {"nested": {"path": index.claims, "query": {"bool": {"filter": clauses}}}}


def _of_hit(index: Index, choices: tuple[Choice, ...]) -> list[Json]:
    clauses: list[Json] = []
    for choice in choices:
        field = index.filters[choice.name]
        if choice.name in FLAGS:
            clauses += _flag(field, choice)
        elif choice.included and not index.of_claims(choice.name):
            clauses.append({"terms": {field: list(choice.included)}})
    return clauses


def _excluded(index: Index, choices: tuple[Choice, ...]) -> list[Json]:
    clauses: list[Json] = []
    for choice in choices:
        if choice.excluded and choice.name not in FLAGS:
            held: Json = {"terms": {index.filters[choice.name]: list(choice.excluded)}}
            clauses.append(on_one_claim(index, [held]) if index.of_claims(choice.name) else held)
    return clauses


def _flag(field: str, choice: Choice) -> list[Json]:
    """False is whatever is not true: a claim without a figure has no previous one."""
    wanted = set(choice.included or ("true", "false")) - set(choice.excluded)
    is_true: Json = {"term": {field: True}}
    is_false: Json = {"bool": {"must_not": [is_true]}}
    return [*([] if "true" in wanted else [is_false]), *([] if "false" in wanted else [is_true])]


def _published(published: Moments) -> list[Json]:
    bounds = {name: moment for name, moment in (("gte", published.start), ("lt", published.before)) if moment}
    return [{"range": {"published_at": bounds}}] if bounds else []


def _event(index: Index, event: Days) -> list[Json]:
    bounds = {name: day for name, day in (("gte", event.start), ("lte", event.end)) if day}
    return [{"range": {index.event: bounds | {"relation": "intersects"}}}] if bounds else []


def _figures(index: Index, figures: Figures) -> list[Json]:
    """The figure as stated: from `low` (else `high`) to `high` (else `low`) meets the bounds asked for.

    An open end is not taken for infinity: "at least 49" would then be found among the figures over 10,000.
    """
    clauses = []
    if figures.low is not None:
        clauses.append(_bound(index.high, index.low, {"gte": figures.low}))
    if figures.high is not None:
        clauses.append(_bound(index.low, index.high, {"lte": figures.high}))
    return clauses


def _bound(field: str, instead: str, bound: Json) -> Json:
    without: Json = {"bool": {"must_not": [{"exists": {"field": field}}], "filter": [{"range": {instead: bound}}]}}
    return {"bool": {"should": [{"range": {field: bound}}, without], "minimum_should_match": 1}}


def _sort(query: Query) -> list[Json]:
    first = "_score" if query.sort == "relevance" else "published_at"
    order = "asc" if query.sort == "published_at" else "desc"
    # _shard_doc is unique within a point in time: ties are walked through, too
    return [{first: {"order": order}}, {"_shard_doc": {"order": "asc"}}]
