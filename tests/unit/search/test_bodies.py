"""What Elasticsearch is asked, to the letter: whole bodies for whole requests."""

from __future__ import annotations

from typing import Any

import pytest

from claimstream_search import facets, queries
from claimstream_search.fields import INDICES
from claimstream_search.parameters import parse
from claimstream_search.query import Kind

Json = dict[str, Any]
ARTICLE = ["title^3", "text^1"]
ARTICLE_EXACT = ["title.exact^3", "text.exact^1"]
CLAIM = ["text^2", "title^1", "claimant.name.text^2", "claimant.role.text^1"]
NEWEST_FIRST = [{"published_at": {"order": "desc"}}, {"_shard_doc": {"order": "asc"}}]
BEST_FIRST = [{"_score": {"order": "desc"}}, {"_shard_doc": {"order": "asc"}}]


def word(text: str, fields: list[str]) -> Json:
    clause = {"query": text, "fields": fields, "boost": 1.0, "type": "best_fields", "operator": "and"}
    return {"multi_match": clause | {"tie_breaker": 0.2}}


def phrase(text: str, fields: list[str], slop: int = 0, boost: float = 1.0) -> Json:
    return {"multi_match": {"query": text, "fields": fields, "boost": boost, "type": "phrase", "slop": slop}}


def on_one_claim(*clauses: Json) -> Json:
    return {"nested": {"path": "claims", "query": {"bool": {"filter": list(clauses)}}}}


def bound(field: str, instead: str, limits: Json) -> Json:
    without = {"bool": {"must_not": [{"exists": {"field": field}}], "filter": [{"range": {instead: limits}}]}}
    return {"bool": {"should": [{"range": {field: limits}}, without], "minimum_should_match": 1}}


def named(field: str, *values: str) -> Json:
    """A filter over names, which knows no case."""
    return {"terms": {f"{field}.folded": list(values)}}


def counted(field: str) -> Json:
    return {"terms": {"field": field, "size": 100, "shard_size": 5_000}}


def matching(kind: Kind, *pairs: tuple[str, str]) -> Json:
    return queries.matching(parse(kind, pairs))


CLAUSES: list[tuple[str, Kind, list[tuple[str, str]], Json]] = [
    ("a word", "articles", [("q", "dam")], {"must": [word("dam", ARTICLE)]}),
    ("a word among claims", "claims", [("q", "dam")], {"must": [word("dam", CLAIM)]}),
    ("a phrase", "articles", [("q", '"dam burst"')], {"must": [phrase("dam burst", ARTICLE)]}),
    ("words near each other", "articles", [("q", '"dam north"~3')], {"must": [phrase("dam north", ARTICLE, 3)]}),
    ("an excluded phrase", "articles", [("q", '-"dam north"')], {"must_not": [phrase("dam north", ARTICLE)]}),
    (
        "two words",
        "articles",
        [("q", "dam north")],
        {"must": [word("dam", ARTICLE), word("north", ARTICLE)], "should": [phrase("dam north", ARTICLE, 4, 0.5)]},
    ),
    (
        "either of two words and not a third",
        "articles",
        [("q", "dam OR dyke -drill")],
        {
            "must": [{"bool": {"should": [word("dam", ARTICLE), word("dyke", ARTICLE)]}}],
            "must_not": [word("drill", ARTICLE)],
        },
    ),
    (
        "a prefix",
        "articles",
        [("q", "flood*")],
        {
            "must": [
                {
                    "multi_match": {
                        "query": "flood",
                        "fields": ARTICLE_EXACT,
                        "boost": 1.0,
                        "type": "bool_prefix",
                        "operator": "and",
                    }
                }
            ]
        },
    ),
    (
        "values excluded of the article and of its claims",
        "articles",
        [("source", "!A"), ("party", "!B"), ("party", "C")],
        {
            "filter": [on_one_claim(named("claims.party", "C"))],
            "must_not": [named("source", "A"), on_one_claim(named("claims.party", "B"))],
        },
    ),
    (
        "the same on claims",
        "claims",
        [("source", "!A"), ("party", "!B"), ("party", "C")],
        {
            "filter": [named("claimant.party", "C")],
            "must_not": [named("source", "A"), named("claimant.party", "B")],
        },
    ),
    (
        "figures between bounds",
        "claims",
        [("min_value", "10"), ("max_value", "20.5")],
        {
            "filter": [
                bound("quantity.high", "quantity.low", {"gte": 10.0}),
                bound("quantity.low", "quantity.high", {"lte": 20.5}),
            ]
        },
    ),
    (
        "days of the event",
        "claims",
        [("event_from", "2031-05-01T23:00:00+05:00"), ("event_to", "2031-05-03")],
        {"filter": [{"range": {"event": {"gte": "2031-05-01", "lte": "2031-05-03", "relation": "intersects"}}}]},
    ),
    (
        "moments of publication, whose last millisecond counts",
        "articles",
        [("published_from", "2031-05-01T02:00:00+02:00"), ("published_to", "2031-05-01T12:00:00Z")],
        {
            "filter": [
                {"range": {"published_at": {"gte": "2031-05-01T00:00:00.000Z", "lt": "2031-05-01T12:00:00.001Z"}}}
            ]
        },
    ),
    (
        "an article's claims",
        "claims",
        [("article_id", "a1"), ("previous", "false"), ("polarity", "denied")],
        {
            "filter": [
                {"bool": {"must_not": [{"term": {"quantity.previous": True}}]}},
                {"terms": {"polarity": ["denied"]}},
                {"terms": {"article_id": ["a1"]}},
            ]
        },
    ),
]


@pytest.mark.parametrize(
    ("kind", "pairs", "expected"), [case[1:] for case in CLAUSES], ids=[case[0] for case in CLAUSES]
)
def test_clauses(kind: Kind, pairs: list[tuple[str, str]], expected: Json) -> None:
    given = matching(kind, *pairs)["bool"]
    filters, wanted = given.get("filter", []), expected.get("filter", [])
    # the order of filters changes nothing
    assert (len(filters), [one for one in wanted if one not in filters]) == (len(wanted), [])
    assert given | {"filter": wanted} == expected | {"filter": wanted}


def with_best_claim(scored: Json, held: Json | None = None, *words: Json) -> Json:
    figure = {"constant_score": {"filter": {"exists": {"field": "claims.low"}}, "boost": 0.1}}
    fitting = {"bool": {"filter": [held or {"match_all": {}}], "should": [*words, figure]}}
    best = {"path": "claims", "query": fitting, "boost": 0, "inner_hits": {"size": 1}}
    return {"bool": {"must": [scored], "should": [{"nested": best}]}}


def test_an_article_brings_the_claim_that_fits_best_and_no_score_for_it() -> None:
    query = parse("articles", [("q", "dam"), ("party", "A")])
    words = {"match": {"claims.text": {"query": "dam"}}}
    assert queries.page(query)["query"] == with_best_claim(
        queries.matching(query), {"terms": {"claims.party.folded": ["A"]}}, words
    )
    assert "nested" not in str(queries.page(parse("claims", [("q", "dam")])))


def test_age_halves_the_score_where_it_is_asked_to() -> None:
    query = parse("claims", [("q", "dam"), ("recency", "7")])
    decay = {"published_at": {"origin": "2031-05-01T00:00:00.000+00:00", "scale": "10080m", "decay": 0.5}}
    assert queries.page(query, now="2031-05-01T00:00:00.000+00:00")["query"] == {
        "function_score": {"query": queries.matching(query), "functions": [{"exp": decay}]}
    }
    assert queries.page(parse("claims", [("q", "dam")]), now="2031-05-01")["query"] == matching("claims", ("q", "dam"))


def test_a_facet_that_is_filtered_by_is_counted_without_its_filter() -> None:
    query = parse("claims", [("source", "A"), ("act", "!deny"), ("measure", "killed"), ("facets", "act,source,party")])
    shared, act, source = facets.counts(query)
    assert (shared.names, act.names, source.names) == (("party",), ("act",), ("source",))
    assert shared.query == query
    assert facets.alone(act) == {
        "size": 0,
        "track_total_hits": False,
        "query": {"bool": {"filter": [named("source", "A"), {"terms": {"quantity.measure": ["killed"]}}]}},
        "aggs": {"act": counted("act")},
    }
    assert facets.alone(source)["query"]["bool"] == {
        "filter": [{"terms": {"quantity.measure": ["killed"]}}],
        "must_not": [{"terms": {"act": ["deny"]}}],
    }


def test_a_word_with_a_slip_is_looked_for_unstemmed() -> None:
    def slip(field: str, boost: float) -> Json:
        asked = {"query": "florod", "operator": "and", "boost": boost, "fuzziness": 1}
        return {"match": {field: asked | {"prefix_length": 1, "max_expansions": 100}}}

    (clause,) = matching("articles", ("q", "florod~"))["bool"]["must"]
    assert clause == {"dis_max": {"queries": [slip("title.exact", 3.0), slip("text.exact", 1.0)], "tie_breaker": 0.2}}


def test_a_page_of_claims_behind_another() -> None:
    assert queries.page(parse("claims", [("q", "dam"), ("size", "5")]), after=(1.5, 7)) == {
        "track_total_hits": 1_000_000,
        "size": 6,
        "query": {"bool": {"must": [word("dam", CLAIM)]}},
        "sort": BEST_FIRST,
        "_source": {"includes": list(INDICES["claims"].source)},
        "search_after": [1.5, 7],
    }


def test_a_page_of_articles_with_facets() -> None:
    query = parse("articles", [("facets", "source,party,published_at"), ("interval", "month")])
    text = {"number_of_fragments": 3, "fragment_size": 240, "no_match_size": 240}
    assert queries.page(query, aggregations=facets.aggregations(facets.counts(query)[0])) == {
        "track_total_hits": 1_000_000,
        "size": 21,
        "query": with_best_claim({"match_all": {}}),
        "sort": NEWEST_FIRST,
        "_source": {"includes": list(INDICES["articles"].source)},
        "highlight": {
            "encoder": "html",
            "pre_tags": ["<em>"],
            "post_tags": ["</em>"],
            "max_analyzed_offset": 999_999,
            "order": "score",
            "fields": {"title": {"number_of_fragments": 0}, "text": text},
        },
        "aggs": {
            "source": counted("source"),
            "party": {
                "nested": {"path": "claims"},
                "aggs": {"held": {"filter": {"match_all": {}}, "aggs": {"values": counted("claims.party")}}},
            },
            "published_at": {
                "date_histogram": {
                    "field": "published_at",
                    "calendar_interval": "month",
                    "min_doc_count": 1,
                    "format": "yyyy-MM-dd",
                }
            },
        },
    }


def test_counting_articles_asks_each_value_on_one_claim_with_the_rest() -> None:
    query = parse("articles", [("q", "dam"), ("measure", "killed"), ("min_value", "9"), ("facets", "party")])
    held = [{"terms": {"claims.measure": ["killed"]}}, bound("claims.high", "claims.low", {"gte": 9})]
    assert facets.counting(facets.counts(query)[0], {"party": ["A", "B"]}) == {
        "size": 0,
        "track_total_hits": False,
        "query": {"bool": {"must": [word("dam", ARTICLE)], "filter": [on_one_claim(*held)]}},
        "aggs": {
            "party": {"filters": {"filters": [on_one_claim(*held, named("claims.party", one)) for one in ("A", "B")]}}
        },
    }


def test_the_revisions_of_an_article() -> None:
    of_article = {"term": {"article_id": "a1"}}
    asked = {
        "query": {"bool": {"filter": [of_article]}},
        "sort": [{"received_at": {"order": "desc"}}, {"revision": {"order": "asc"}}],
        "size": 7,
        "track_total_hits": True,
        "_source": {"includes": ["revision", "received_at", "published_at", "title"]},
    }
    assert queries.revisions("a1", 7) == asked
    assert queries.revisions("a1", 7, after=(9, "b")) == asked | {"search_after": [9, "b"]}
    until = {"range": {"received_at": {"lte": "2031-05-01"}}}
    assert queries.revisions("a1", 7, until="2031-05-01")["query"] == {"bool": {"filter": [of_article, until]}}


@pytest.mark.parametrize(
    ("pairs", "first"),
    [
        ([], {"published_at": {"order": "desc"}}),
        ([("q", "dam")], {"_score": {"order": "desc"}}),
        ([("sort", "relevance")], {"_score": {"order": "desc"}}),
        ([("q", "dam"), ("sort", "-published_at")], {"published_at": {"order": "desc"}}),
        ([("q", "dam"), ("sort", "published_at")], {"published_at": {"order": "asc"}}),
    ],
)
def test_orders_end_with_a_key_that_has_no_ties(pairs: list[tuple[str, str]], first: Json) -> None:
    assert queries.page(parse("articles", pairs))["sort"] == [first, {"_shard_doc": {"order": "asc"}}]
