"""Queries that mix words, exclusions, filters and bounds: the whole clause, to the letter."""

from __future__ import annotations

from typing import Any, get_args

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from claimstream_common.problems import Refusal
from claimstream_schemas.claim import Role
from claimstream_search import facets, queries
from claimstream_search.parameters import parse
from claimstream_search.query import Kind, Query
from claimstream_search.text_query import QuerySyntaxError, Term, TextQuery
from claimstream_search.text_query import parse as read_text
from tests.unit.search.test_bodies import ARTICLE, CLAIM, Json, bound, counted, named, on_one_claim, phrase, word

Pairs = list[tuple[str, str]]


def matching(kind: Kind, *pairs: tuple[str, str]) -> Json:
    return queries.matching(parse(kind, pairs))


def terms(*words: str) -> tuple[Term, ...]:
    return tuple(Term("word", one) for one in words)


@pytest.mark.parametrize(
    ("q", "query"),
    [
        ("a OR b c OR d -e", TextQuery((terms("a", "b"), terms("c", "d")), terms("e"))),
        ("-e a OR b", TextQuery((terms("a", "b"),), terms("e"))),
        ("a -e OR", None),
        ("NOT a OR b", None),
        ("a OR NOT b", None),
        ("a OR -b", None),
        ("a NOT b c", TextQuery((terms("a"), terms("c")), terms("b"))),
        ("a NOT -b", TextQuery((terms("a"),), terms("b"))),
        ("a -NOT", TextQuery((terms("a"),), terms("NOT"))),
        ('"a b" OR cd*', TextQuery(((Term("phrase", "a b"), Term("prefix", "cd")),))),
        ('a OR "OR" b', TextQuery(((Term("word", "a"), Term("phrase", "OR")), terms("b")))),
        ('NOT "a b"~2 c', TextQuery((terms("c"),), (Term("phrase", "a b", 2),))),
        ("NOT", None),
        ("AND", None),
        ("-a -b", TextQuery((), terms("a", "b"))),
        ("a|b", TextQuery((terms("a|b"),))),
        ("it's OR that’s", TextQuery((terms("it's", "that’s"),))),
        ("flood~ OR dyk~2", TextQuery(((Term("fuzzy", "flood", 1), Term("fuzzy", "dyk", 2)),))),
    ],
)
def test_or_and_exclusion_together(q: str, query: TextQuery | None) -> None:
    if query is None:
        with pytest.raises(QuerySyntaxError):
            read_text(q)
    else:
        assert read_text(q) == query


DAYS = {"gte": "2031-05-01", "lte": "2031-05-03", "relation": "intersects"}
TIMES = {"gte": "2031-05-01T00:00:00.000Z", "lt": "2031-05-04T00:00:00.000Z"}
BOUNDS: Pairs = [
    ("event_from", "2031-05-01"),
    ("event_to", "2031-05-03"),
    ("published_from", "2031-05-01"),
    ("published_to", "2031-05-03"),
    ("min_value", "10"),
    ("max_value", "20"),
]


def test_what_articles_exclude_stays_outside_the_claim_that_meets_the_bounds() -> None:
    asked = matching("articles", *BOUNDS, ("party", "!A"), ("measure", "killed"), ("source", "!B"), ("q", "dam -drill"))
    held: list[Json] = [
        {"terms": {"claims.measure": ["killed"]}},
        {"range": {"claims.event": DAYS}},
        bound("claims.high", "claims.low", {"gte": 10.0}),
        bound("claims.low", "claims.high", {"lte": 20.0}),
    ]
    assert asked == {
        "bool": {
            "filter": [{"range": {"published_at": TIMES}}, on_one_claim(*held)],
            "must_not": [
                named("source", "B"),
                on_one_claim(named("claims.party", "A")),
                word("drill", ARTICLE),
            ],
            "must": [word("dam", ARTICLE)],
        }
    }


def test_the_same_on_claims_is_flat() -> None:
    asked = matching("claims", *BOUNDS, ("party", "!A"), ("previous", "!true"), ("q", '-"dam burst"'))
    assert asked == {
        "bool": {
            "filter": [
                {"range": {"published_at": TIMES}},
                {"range": {"event": DAYS}},
                bound("quantity.high", "quantity.low", {"gte": 10.0}),
                bound("quantity.low", "quantity.high", {"lte": 20.0}),
            ],
            "must_not": [
                named("claimant.party", "A"),
                {"term": {"quantity.previous": True}},
                phrase("dam burst", CLAIM),
            ],
        }
    }


def test_a_value_wanted_and_excluded_finds_nothing_but_is_no_mistake() -> None:
    assert matching("articles", ("party", "A"), ("party", "!A")) == {
        "bool": {
            "filter": [on_one_claim(named("claims.party", "A"))],
            "must_not": [on_one_claim(named("claims.party", "A"))],
        }
    }


@pytest.mark.parametrize(
    ("pairs", "field", "limits"),
    [
        ([("published_from", "2032-02-29")], "published_at", {"gte": "2032-02-29T00:00:00.000Z"}),
        ([("published_to", "2032-02-28")], "published_at", {"lt": "2032-02-29T00:00:00.000Z"}),
        ([("published_to", "2032-02-29")], "published_at", {"lt": "2032-03-01T00:00:00.000Z"}),
        ([("published_to", "2031-02-28")], "published_at", {"lt": "2031-03-01T00:00:00.000Z"}),
        # the hour that summer time skips, and the one it repeats, told apart by their offsets
        ([("published_from", "2031-03-30T03:00:00+02:00")], "published_at", {"gte": "2031-03-30T01:00:00.000Z"}),
        ([("published_from", "2031-10-26T02:30:00+02:00")], "published_at", {"gte": "2031-10-26T00:30:00.000Z"}),
        ([("published_from", "2031-10-26T02:30:00+01:00")], "published_at", {"gte": "2031-10-26T01:30:00.000Z"}),
        ([("event_from", "2031-12-31T23:30:00-05:00")], "event", {"gte": "2031-12-31", "relation": "intersects"}),
        ([("event_to", "2032-01-01T00:30:00+14:00")], "event", {"lte": "2032-01-01", "relation": "intersects"}),
    ],
)
def test_ends_of_days_months_and_summer_time(pairs: Pairs, field: str, limits: Json) -> None:
    assert matching("claims", *pairs) == {"bool": {"filter": [{"range": {field: limits}}]}}


@pytest.mark.parametrize(
    "pairs",
    [
        [("published_from", "2031-02-29")],
        [("published_to", "2031-04-31")],
        [("event_from", "2031-13-01")],
        [("published_from", "2031-05-01T12:00:00+02:00"), ("published_to", "2031-05-01T09:59:59Z")],
        [("min_value", "-1"), ("max_value", "-2")],
    ],
)
def test_days_that_are_not_and_ranges_that_are_empty_are_refused(pairs: Pairs) -> None:
    with pytest.raises(Refusal) as caught:
        parse("claims", pairs)
    assert caught.value.problem.status == 422
    assert [error.field for error in caught.value.problem.errors] == [pairs[-1][0]]


def test_facets_count_values_beside_what_is_excluded_and_bounded() -> None:
    query = parse(
        "articles", [("min_value", "10"), ("party", "!A"), ("act", "deny"), ("facets", "claimant,role,language")]
    )
    (count,) = facets.counts(query)
    held = [{"terms": {"claims.act": ["deny"]}}, bound("claims.high", "claims.low", {"gte": 10.0})]
    assert facets.aggregations(count) == {
        "claimant": {
            "nested": {"path": "claims"},
            "aggs": {"held": {"filter": {"bool": {"filter": held}}, "aggs": {"values": counted("claims.claimant")}}},
        },
        "role": {
            "filters": {"filters": [on_one_claim(*held, {"terms": {"claims.role": [role]}}) for role in get_args(Role)]}
        },
        "language": counted("language"),
    }
    body = facets.counting(count, {"claimant": ["b"]})
    assert body["query"] == queries.matching(query)
    by_name = {"terms": {"claims.claimant.folded": ["b"]}}
    assert body["aggs"]["claimant"]["filters"]["filters"] == [on_one_claim(*held, by_name)]


def test_facets_without_hits_are_left_out_and_ties_are_in_the_order_of_their_names() -> None:
    (count,) = facets.counts(parse("articles", [("facets", "party,source")]))
    found = {
        "party": {"held": {"values": {"buckets": [{"key": key, "doc_count": 1} for key in ("X", "W", "A")]}}},
        "source": {
            "buckets": [{"key": "B", "doc_count": 1}, {"key": "A", "doc_count": 1}, {"key": "C", "doc_count": 0}],
            "sum_other_doc_count": 0,
        },
    }
    articles = {"party": {"buckets": [{"doc_count": 2}, {"doc_count": 0}, {"doc_count": 2}]}}
    assert facets.read(count, found, articles) == {
        "party": [{"value": "A", "count": 2}, {"value": "X", "count": 2}],
        "source": [{"value": "A", "count": 1}, {"value": "B", "count": 1}],
    }


CHANGES: list[tuple[str, str]] = [
    ("q", "dam"),
    ("q", '"dam"'),
    ("q", "-dam"),
    ("source", "A"),
    ("source", "!A"),
    ("entity", "A"),
    ("party", "A"),
    ("published_from", "2031-05-01"),
    ("published_to", "2031-05-01"),
    ("event_from", "2031-05-01"),
    ("event_to", "2031-05-01"),
    ("min_value", "7"),
    ("max_value", "7"),
    ("sort", "published_at"),
    ("sort", "relevance"),
]
VIEWS: Pairs = [("size", "7"), ("facets", "source"), ("highlight", "true"), ("cursor", "x")]


@given(
    st.sampled_from([*CHANGES, None]), st.sampled_from([*CHANGES, None]), st.lists(st.sampled_from(VIEWS), unique=True)
)
def test_two_queries_share_a_cursor_only_where_they_share_matches_and_order(
    one: tuple[str, str] | None, other: tuple[str, str] | None, view: Pairs
) -> None:
    first: Query = parse("articles", [one] if one else [])
    second: Query = parse("articles", [*view, *([other] if other else [])])
    assert (first.identity == second.identity) == (one == other)


FILTERS = st.sampled_from(["source", "party", "act", "language", "entity"])
VALUES = st.sampled_from(["state", "!state", "deny", "!deny"])


@settings(max_examples=30)
@given(st.lists(st.tuples(FILTERS, VALUES), max_size=6), st.randoms())
def test_the_order_of_filters_changes_nothing(pairs: Pairs, random: Any) -> None:
    shuffled = list(pairs)
    random.shuffle(shuffled)
    assert parse("articles", shuffled) == parse("articles", pairs)
    assert matching("articles", *shuffled) == matching("articles", *pairs)
