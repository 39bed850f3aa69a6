"""Query -> Elasticsearch: every clause stands where it should, and every field exists in the mappings."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimstream_common.problems import Refusal
from claimstream_index.mapping import mapping
from claimstream_search import facets, queries
from claimstream_search.fields import INDICES, TITLE_BOOST
from claimstream_search.parameters import parse
from claimstream_search.query import Kind
from claimstream_search.vocabulary import facets as facet_names
from claimstream_search.vocabulary import filters

KINDS: tuple[Kind, ...] = ("articles", "claims")


def body(kind: Kind, *pairs: tuple[str, str]) -> dict[str, Any]:
    query = parse(kind, pairs)
    return queries.page(query, aggregations=facets.aggregations(query))


def clauses(kind: Kind, *pairs: tuple[str, str]) -> dict[str, Any]:
    asked: dict[str, Any] = body(kind, *pairs)["query"]["bool"]
    return asked


def mapped(alias: str, path: str) -> bool:
    """Whether the mapping has the field, multi-fields (`title.exact`) too."""
    found: Any = mapping(alias)
    for name in path.split("."):
        found = (found.get("properties", {}) | found.get("fields", {})).get(name)
        if found is None:
            return False
    return True


@pytest.mark.parametrize("kind", KINDS)
def test_every_field_is_in_the_mapping(kind: Kind) -> None:
    index = INDICES[kind]
    fields = [*index.filters.values(), *index.source, index.event, index.low, index.high, "published_at"]
    fields += [name for name, _ in (*index.stemmed, *index.exact)]
    assert [name for name in fields if not mapped(kind, name)] == []


@pytest.mark.parametrize("kind", KINDS)
def test_every_filter_has_a_field(kind: Kind) -> None:
    assert set(INDICES[kind].filters) == set(filters(kind))


@pytest.mark.parametrize("kind", KINDS)
def test_nothing_asked_for_matches_all(kind: Kind) -> None:
    asked = body(kind)
    assert asked["query"] == {"match_all": {}}
    assert asked["size"] == 21
    assert asked["track_total_hits"] is True
    assert asked["sort"] == [{"published_at": {"order": "desc"}}, {"_shard_doc": {"order": "asc"}}]
    assert "search_after" not in asked
    assert "aggs" not in asked


def test_words_phrases_and_exclusions() -> None:
    asked = clauses("articles", ("q", 'dam "gave way" flood* florod~2 -drill'))
    word, phrase, prefix, fuzzy = asked["must"]
    assert word["multi_match"]["query"] == "dam"
    assert word["multi_match"]["fields"] == [f"title^{TITLE_BOOST:g}", "text^1"]
    assert (phrase["multi_match"]["type"], phrase["multi_match"]["query"]) == ("phrase", "gave way")
    assert (prefix["multi_match"]["type"], prefix["multi_match"]["query"]) == ("bool_prefix", "flood")
    assert all(".exact" in field for field in prefix["multi_match"]["fields"])
    tolerant = fuzzy["dis_max"]["queries"][1]["match"]["text.exact"]
    assert (tolerant["query"], tolerant["fuzziness"]) == ("florod", 2)
    assert [clause["multi_match"]["query"] for clause in asked["must_not"]] == ["drill"]


def test_either_word_is_one_clause() -> None:
    (either,) = clauses("articles", ("q", "dam OR dyke"))["must"]
    assert [clause["multi_match"]["query"] for clause in either["bool"]["should"]] == ["dam", "dyke"]


def test_words_near_each_other_rank_higher() -> None:
    (near,) = clauses("articles", ("q", "dam burst OR leak north"))["should"]
    assert (near["multi_match"]["type"], near["multi_match"]["query"]) == ("phrase", "dam north")
    assert "should" not in clauses("articles", ("q", "dam"))


def test_filters_of_the_article_stay_outside_its_claims() -> None:
    asked = clauses("articles", ("source", "A"), ("source", "B"), ("entity", "!C"), ("language", "en"))
    assert asked["filter"] == [{"terms": {"source": ["A", "B"]}}, {"terms": {"language": ["en"]}}]
    assert asked["must_not"] == [{"terms": {"entity_names": ["C"]}}]


def test_filters_of_claims_hold_on_one_claim_together() -> None:
    asked = clauses(
        "articles", ("party", "A"), ("measure", "killed"), ("min_value", "100"), ("event_from", "2031-05-01")
    )
    (nested,) = asked["filter"]
    held = nested["nested"]["query"]["bool"]["filter"]
    assert nested["nested"]["path"] == "claims"
    assert held[:2] == [{"terms": {"claims.party": ["A"]}}, {"terms": {"claims.measure": ["killed"]}}]
    assert held[2] == {"range": {"claims.event": {"gte": "2031-05-01", "relation": "intersects"}}}
    assert held[3]["bool"]["should"][0] == {"range": {"claims.high": {"gte": 100}}}


def test_an_excluded_claimant_excludes_the_article() -> None:
    assert clauses("articles", ("claimant", "!A")) == {
        "must_not": [
            {"nested": {"path": "claims", "query": {"bool": {"filter": [{"terms": {"claims.claimant": ["A"]}}]}}}}
        ]
    }


@pytest.mark.parametrize(
    ("values", "expected"),
    [
        (["true"], [{"term": {"background": True}}]),
        (["!false"], [{"term": {"background": True}}]),
        (["false"], [{"bool": {"must_not": [{"term": {"background": True}}]}}]),
        (["true", "false"], None),
        (["true", "!true"], [{"bool": {"must_not": [{"term": {"background": True}}]}}, {"term": {"background": True}}]),
    ],
)
def test_flags(values: list[str], expected: list[Any] | None) -> None:
    query = body("claims", *(("background", value) for value in values))["query"]
    assert query == ({"bool": {"filter": expected}} if expected else {"match_all": {}})


def test_times_of_publication_are_half_open() -> None:
    asked = clauses("claims", ("published_from", "2031-05-01"), ("published_to", "2031-05-01"))
    bounds = {"gte": "2031-05-01T00:00:00.000Z", "lt": "2031-05-02T00:00:00.000Z"}
    assert asked["filter"] == [{"range": {"published_at": bounds}}]


def test_the_next_page_begins_behind_the_last_hit() -> None:
    asked = queries.page(parse("articles", []), after=(1, 2))
    assert asked["search_after"] == [1, 2]


def test_highlights_are_escaped_and_of_the_field_that_was_searched() -> None:
    plain = body("articles", ("q", "dam"))["highlight"]
    assert plain["encoder"] == "html"
    assert set(plain["fields"]) == {"title", "text"}
    assert set(body("articles", ("q", "dam*"))["highlight"]["fields"]) == {"title", "text", "title.exact", "text.exact"}
    assert "highlight" not in body("claims", ("q", "dam"))
    assert (
        body("claims", ("q", "dam"), ("highlight", "true"))["highlight"]["fields"]["text"]["number_of_fragments"] == 0
    )


def test_facets_of_claims_respect_what_is_asked_of_one_claim() -> None:
    aggs = body("articles", ("facets", "source,claimant"), ("measure", "killed"))["aggs"]
    assert aggs["source"]["terms"]["field"] == "source"
    held = aggs["claimant"]["aggs"]["held"]
    assert held["filter"] == {"bool": {"filter": [{"terms": {"claims.measure": ["killed"]}}]}}
    assert held["aggs"]["values"]["terms"]["field"] == "claims.claimant"
    assert body("claims", ("facets", "claimant"))["aggs"]["claimant"]["terms"]["field"] == "claimant.name"


def test_facets_of_claims_count_articles() -> None:
    query = parse("articles", [("facets", "source,claimant,act"), ("measure", "killed")])
    found = {
        "source": {"buckets": [{"key": "A", "doc_count": 2}, {"key": "B", "doc_count": 3}]},
        "claimant": {"held": {"values": {"buckets": [{"key": "X", "doc_count": 9}, {"key": "Y", "doc_count": 8}]}}},
        "act": {"held": {"values": {"buckets": []}}},
    }
    values = facets.candidates(query, found)
    assert values == {"claimant": ["X", "Y"], "act": []}
    asked = facets.counting(query, values)
    assert asked["query"] == queries.matching(query)
    assert list(asked["aggs"]) == ["claimant"]
    first = asked["aggs"]["claimant"]["filters"]["filters"][0]["nested"]["query"]["bool"]["filter"]
    assert first == [{"terms": {"claims.measure": ["killed"]}}, {"term": {"claims.claimant": "X"}}]
    counted = {"claimant": {"buckets": [{"doc_count": 1}, {"doc_count": 4}]}}
    assert facets.read(query, found, counted) == {
        "source": [{"value": "B", "count": 3}, {"value": "A", "count": 2}],
        "claimant": [{"value": "Y", "count": 4}, {"value": "X", "count": 1}],
        "act": [],
    }


@pytest.mark.parametrize("key", [1, True])
def test_boolean_facets_are_words(key: object) -> None:
    query = parse("claims", [("facets", "background")])
    found = {"background": {"buckets": [{"key": key, "doc_count": 2}, {"key": not key, "doc_count": 1}]}}
    expected = [{"value": "true", "count": 2}, {"value": "false", "count": 1}]
    assert facets.read(query, found, {}) == {"background": expected}


def keys(value: Any) -> Iterator[str]:
    if isinstance(value, dict):
        for name, below in value.items():
            yield name
            yield from keys(below)
    elif isinstance(value, list):
        for below in value:
            yield from keys(below)


HOSTILE = {"query_string", "simple_query_string", "script", "regexp", "wildcard", "script_score", "function_score"}
PAIRS = st.tuples(
    st.sampled_from(["q", "source", "claimant", "min_value", "published_from", "event_to", "measure", "act"]),
    st.one_of(
        st.text(max_size=40), st.sampled_from(["killed", "!state", "2031-05-01", "7", '{"script": 1}', '"a"} {'])
    ),
)


@given(st.sampled_from(KINDS), st.lists(PAIRS, max_size=6))
def test_whatever_is_asked_only_values_of_ours_become_clauses(kind: Kind, pairs: list[tuple[str, str]]) -> None:
    try:
        query = parse(kind, [*pairs, ("facets", ",".join(facet_names(kind)))])
    except Refusal:
        return
    asked = queries.page(query, aggregations=facets.aggregations(query))
    assert not HOSTILE & set(keys(asked))
