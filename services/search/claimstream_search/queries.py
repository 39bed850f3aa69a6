"""Query -> bodies for Elasticsearch. Pure.

On articles, what is asked of claims holds on one claim (nested); an excluded value is held by no claim of the article.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from claimstream_search import text_clauses
from claimstream_search.cursor import SortKey
from claimstream_search.fields import INDICES, Index
from claimstream_search.query import Choice, Days, Figures, Moments, Query
from claimstream_search.series.question import as_of_clause
from claimstream_search.value_clauses import holds

Json = dict[str, Any]

_MINUTES_A_DAY = 24 * 60
TOTAL_CAP = 1_000_000
"""Matches are counted exactly up to here; an answer says when there are more."""
FIGURE_BONUS = 0.1
"""Between two claims that say as many of the words asked for, the one with a figure is shown."""


def page(
    query: Query, *, after: Sequence[SortKey] = (), aggregations: Json | None = None, now: str | None = None
) -> Json:
    """One page of hits behind the sort keys `after`. `now` (RFC 3339) is when the walk began: ages count up to then."""
    # offsets are found by looking for the passages in the text
    marked = ("text",) if query.highlight and query.kind == "articles" else ()
    body: Json = {
        "track_total_hits": TOTAL_CAP,
        # one more than asked for tells whether there is a next page
        "size": query.size + 1,
        "query": _with_best_claim(query, _with_recency(query, now)),
        "sort": _sort(query),
        "_source": {"includes": [*INDICES[query.kind].source, *marked]},
    }
    if query.kind == "articles" or query.highlight:  # an article's snippet is the passage found
        body["highlight"] = text_clauses.highlight(INDICES[query.kind], query.text, whole=query.kind == "claims")
    if after:
        body["search_after"] = list(after)
    if aggregations:
        body["aggs"] = aggregations
    return body


def revisions(article_id: str, size: int, *, after: Sequence[SortKey] = (), until: str | None = None) -> Json:
    """Revisions of an article, newest first: those behind the sort keys `after`, received at `until` or before.

    A new revision comes before all others, so that a walk needs no point in time to lose and repeat nothing.
    """
    of_article: Json = {"term": {"article_id": article_id}}
    received: list[Json] = [{"range": {"received_at": {"lte": until}}}] if until else []
    body: Json = {
        "query": {"bool": {"filter": [of_article, *received]}},
        "sort": [{"received_at": {"order": "desc"}}, {"revision": {"order": "asc"}}],
        "size": size,
        "track_total_hits": True,
        "_source": {"includes": ["revision", "received_at", "published_at", "title"]},
    }
    return body | ({"search_after": list(after)} if after else {})


def matching(query: Query) -> Json:
    """The clause that every hit meets."""
    index = INDICES[query.kind]
    filters = [*_published(query.published), *_of_hit(index, query.choices)]
    filters += as_of_clause(query.as_of, claims=query.kind == "claims") if query.as_of else []
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
    clauses = [holds(index, choice.name, choice.included) for choice in wanted]
    return [*clauses, *_event(index, query.event), *_figures(index, query.figures)]


def on_one_claim(index: Index, clauses: list[Json]) -> Json:
    """The article has a claim that meets all the clauses."""
    return {"nested": {"path": index.claims, "query": {"bool": {"filter": clauses}}}}


def _of_hit(index: Index, choices: tuple[Choice, ...]) -> list[Json]:
    wanted = [choice for choice in choices if choice.included and not index.of_claims(choice.name)]
    return [holds(index, choice.name, choice.included) for choice in wanted]


def _excluded(index: Index, choices: tuple[Choice, ...]) -> list[Json]:
    clauses: list[Json] = []
    for choice in choices:
        if choice.excluded:
            held = holds(index, choice.name, choice.excluded)
            clauses.append(on_one_claim(index, [held]) if index.of_claims(choice.name) else held)
    return clauses


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


def _with_recency(query: Query, now: str | None) -> Json:
    """Scores halve with every `recency` days between publication and `now`."""
    if query.recency is None or now is None:
        return matching(query)
    age = {"origin": now, "scale": f"{max(1, round(query.recency * _MINUTES_A_DAY))}m", "decay": 0.5}
    return {"function_score": {"query": matching(query), "functions": [{"exp": {"published_at": age}}]}}


def _with_best_claim(query: Query, scored: Json) -> Json:
    """Fetches along with each article its claim that meets the filters and says most of what is asked for."""
    index = INDICES[query.kind]
    if not index.claims:
        return scored
    words = text_clauses.said(f"{index.claims}.text", query.text) if query.text else []
    figure = {"constant_score": {"filter": {"exists": {"field": index.low}}, "boost": FIGURE_BONUS}}
    fitting = {"bool": {"filter": one_claim(query) or [{"match_all": {}}], "should": [*words, figure]}}
    # nothing is added to the article's score
    best = {"path": index.claims, "query": fitting, "boost": 0, "inner_hits": {"size": 1}}
    return {"bool": {"must": [scored], "should": [{"nested": best}]}}


def _sort(query: Query) -> list[Json]:
    first = "_score" if query.sort == "relevance" else "published_at"
    order = "asc" if query.sort == "published_at" else "desc"
    # _shard_doc is unique within a point in time: ties are walked through, too
    return [{first: {"order": order}}, {"_shard_doc": {"order": "asc"}}]
