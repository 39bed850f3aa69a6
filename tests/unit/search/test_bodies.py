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
            "filter": [on_one_claim({"terms": {"claims.party": ["C"]}})],
            "must_not": [{"terms": {"source": ["A"]}}, on_one_claim({"terms": {"claims.party": ["B"]}})],
        },
    ),
    (
        "the same on claims",
        "claims",
        [("source", "!A"), ("party", "!B"), ("party", "C")],
        {
            "filter": [{"terms": {"claimant.party": ["C"]}}],
            "must_not": [{"terms": {"source": ["A"]}}, {"terms": {"claimant.party": ["B"]}}],
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


def test_a_word_with_a_slip_is_looked_for_unstemmed() -> None:
    def slip(field: str, boost: float) -> Json:
        asked = {"query": "florod", "operator": "and", "boost": boost, "fuzziness": 1}
        return {"match": {field: asked | {"prefix_length": 1, "max_expansions": 100}}}

    (clause,) = matching("articles", ("q", "florod~"))["bool"]["must"]
    assert clause == {"dis_max": {"queries": [slip("title.exact", 3.0), slip("text.exact", 1.0)], "tie_breaker": 0.2}}


def test_a_page_of_claims_behind_another() -> None:
    assert queries.page(parse("claims", [("q", "dam"), ("size", "5")]), after=(1.5, 7)) == {
        "track_total_hits": True,
        "size": 6,
        "query": {"bool": {"must": [word("dam", CLAIM)]}},
        "sort": BEST_FIRST,
        "_source": {"includes": list(INDICES["claims"].source)},
        "search_after": [1.5, 7],
    }


def test_a_page_of_articles_with_facets() -> None:
    query = parse("articles", [("facets", "source,party")])
    text = {"number_of_fragments": 3, "fragment_size": 240, "no_match_size": 240}
    assert queries.page(query, aggregations=facets.aggregations(query)) == {
        "track_total_hits": True,
        "size": 21,
        "query": {"match_all": {}},
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
            "source": {"terms": {"field": "source", "size": 100}},
            "party": {
                "nested": {"path": "claims"},
                "aggs": {
                    "held": {
                        "filter": {"match_all": {}},
                        "aggs": {"values": {"terms": {"field": "claims.party", "size": 100}}},
                    }
                },
            },
        },
    }


def test_counting_articles_asks_each_value_on_one_claim_with_the_rest() -> None:
    query = parse("articles", [("q", "dam"), ("measure", "killed"), ("min_value", "9"), ("facets", "act")])
    held = [{"terms": {"claims.measure": ["killed"]}}, bound("claims.high", "claims.low", {"gte": 9})]
    assert facets.counting(query, {"act": ["state", "deny"]}) == {
        "size": 0,
        "query": {"bool": {"must": [word("dam", ARTICLE)], "filter": [on_one_claim(*held)]}},
        "aggs": {
            "act": {
                "filters": {
                    "filters": [on_one_claim(*held, {"term": {"claims.act": act}}) for act in ("state", "deny")]
                }
            }
        },
    }


def test_the_revisions_of_an_article() -> None:
    assert queries.revisions("a1") == {
        "query": {"term": {"article_id": "a1"}},
        "sort": [{"received_at": {"order": "desc"}}, {"revision": {"order": "asc"}}],
        "size": 1_000,
        "track_total_hits": True,
        "_source": {"includes": ["revision", "received_at", "published_at", "title"]},
    }


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
