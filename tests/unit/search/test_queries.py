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
from claimstream_search.fields import INDICES, NAMES, TITLE_BOOST
from claimstream_search.parameters import parse
from claimstream_search.query import Kind
from claimstream_search.vocabulary import facets as facet_names
from claimstream_search.vocabulary import filters

KINDS: tuple[Kind, ...] = ("articles", "claims")


def body(kind: Kind, *pairs: tuple[str, str]) -> dict[str, Any]:
    query = parse(kind, pairs)
    return queries.page(query, aggregations=facets.aggregations(facets.counts(query)[0]))


def clauses(kind: Kind, *pairs: tuple[str, str]) -> dict[str, Any]:
    asked: dict[str, Any] = queries.matching(parse(kind, pairs))["bool"]
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
    fields = index.asked_for | {*index.source, "published_at"}
    assert [name for name in sorted(fields) if not mapped(kind, name)] == []
    assert index.asked_for >= {f"{index.filters[name]}.folded" for name in NAMES}


@pytest.mark.parametrize("kind", KINDS)
def test_every_filter_has_a_field(kind: Kind) -> None:
    assert set(INDICES[kind].filters) == set(filters(kind))
    assert set(facet_names(kind)) == {*INDICES[kind].filters, *INDICES[kind].days} - {"article_id"}


@pytest.mark.parametrize("kind", KINDS)
def test_nothing_asked_for_matches_all(kind: Kind) -> None:
    asked = body(kind)
    assert queries.matching(parse(kind, [])) == {"match_all": {}}
    assert asked["size"] == 21
    assert asked["track_total_hits"] == queries.TOTAL_CAP
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
    asked = clauses("articles", ("source", "A"), ("source", "B"), ("entity", "!c"), ("language", "en"))
    assert asked["filter"] == [{"terms": {"source.folded": ["A", "B"]}}, {"terms": {"language": ["en"]}}]
    assert asked["must_not"] == [{"terms": {"entity_names.folded": ["c"]}}]


def test_filters_of_claims_hold_on_one_claim_together() -> None:
    asked = clauses(
        "articles", ("party", "A"), ("measure", "killed"), ("min_value", "100"), ("event_from", "2031-05-01")
    )
    (nested,) = asked["filter"]
    held = nested["nested"]["query"]["bool"]["filter"]
    assert nested["nested"]["path"] == "claims"
    assert held[:2] == [{"terms": {"claims.party.folded": ["A"]}}, {"terms": {"claims.measure": ["killed"]}}]
    assert held[2] == {"range": {"claims.event": {"gte": "2031-05-01", "relation": "intersects"}}}
    assert held[3]["bool"]["should"][0] == {"range": {"claims.high": {"gte": 100}}}


def test_an_excluded_claimant_excludes_the_article() -> None:
    assert clauses("articles", ("claimant", "!army")) == {
        "must_not": [
            {
                "nested": {
                    "path": "claims",
                    "query": {"bool": {"filter": [{"terms": {"claims.claimant.folded": ["army"]}}]}},
                }
            }
        ]
    }


IS_TRUE: dict[str, Any] = {"term": {"background": True}}
IS_FALSE: dict[str, Any] = {"bool": {"must_not": [IS_TRUE]}}
IS_FALSE_NESTED: dict[str, Any] = {"bool": {"must_not": [{"term": {"claims.background": True}}]}}


@pytest.mark.parametrize(
    ("values", "expected"),
    [
        (["true"], {"filter": [IS_TRUE]}),
        (["!true"], {"must_not": [IS_TRUE]}),
        (["!false"], {"must_not": [IS_FALSE]}),
        (["false"], {"filter": [IS_FALSE]}),
        (["true", "false"], {"filter": [{"match_all": {}}]}),
        (["true", "!true"], {"filter": [IS_TRUE], "must_not": [IS_TRUE]}),
    ],
)
def test_flags(values: list[str], expected: dict[str, Any]) -> None:
    assert clauses("claims", *(("background", value) for value in values)) == expected


def test_flags_of_articles_are_asked_of_one_claim() -> None:
    (nested,) = clauses("articles", ("background", "false"), ("measure", "killed"))["filter"]
    assert IS_FALSE_NESTED in nested["nested"]["query"]["bool"]["filter"]


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
    (count,) = facets.counts(parse("articles", [("facets", "source,claimant,party"), ("measure", "killed")]))
    found = {
        "source": {"buckets": [{"key": "A", "doc_count": 2}, {"key": "B", "doc_count": 3}], "sum_other_doc_count": 0},
        "claimant": {"held": {"values": {"buckets": [{"key": "X", "doc_count": 9}, {"key": "Y", "doc_count": 8}]}}},
        "party": {"held": {"values": {"buckets": []}}},
    }
    values = facets.candidates(count, found)
    assert values == {"claimant": ["X", "Y"], "party": []}
    asked = facets.counting(count, values)
    assert asked["query"] == queries.matching(count.query)
    assert list(asked["aggs"]) == ["claimant"]
    first = asked["aggs"]["claimant"]["filters"]["filters"][0]["nested"]["query"]["bool"]["filter"]
    held, named = first
    assert held == {"terms": {"claims.measure": ["killed"]}}
    assert named["bool"]["should"][0] == {"terms": {"claims.claimant.folded": ["X"]}}
    counted = {"claimant": {"buckets": [{"doc_count": 1}, {"doc_count": 4}]}}
    assert facets.read(count, found, counted) == {
        "source": [{"value": "B", "count": 3}, {"value": "A", "count": 2}],
        "claimant": [{"value": "Y", "count": 4}, {"value": "X", "count": 1}],
        "party": [],
    }


SOURCES: list[tuple[list[str], int, list[str]]] = [
    (["Coast Post", "Fjord Radio"], 0, []),
    (["Coast Post", "Fjord Radio"], 3, ["Coast Post", "Fjord Radio"]),
    (["Fjord Radio", "Coast Post", "fjord rádio"], 0, ["Fjord Radio", "Coast Post"]),
]


@pytest.mark.parametrize(("held", "others", "again"), SOURCES)
def test_names_are_counted_once_more_where_a_filter_may_find_more(
    held: list[str], others: int, again: list[str]
) -> None:
    (count,) = facets.counts(parse("claims", [("facets", "source")]))
    buckets = [{"key": value, "doc_count": 9 - place} for place, value in enumerate(held)]
    found = {"source": {"buckets": buckets, "sum_other_doc_count": others}}
    assert facets.candidates(count, found) == ({"source": again} if again else {})


def test_spellings_of_one_state_are_one_value_by_its_usual_name() -> None:
    (count,) = facets.counts(parse("claims", [("facets", "party")]))
    buckets = [{"key": key, "doc_count": 2} for key in ("türkiye", "Lintown", "Turkey", "lintown")]
    found = {"party": {"buckets": buckets, "sum_other_doc_count": 0}}
    assert facets.candidates(count, found) == {"party": ["Turkey", "Lintown"]}
    counted = {"party": {"buckets": [{"doc_count": 4}, {"doc_count": 5}]}}
    shown = [{"value": "Lintown", "count": 5}, {"value": "Turkey", "count": 4}]
    assert facets.read(count, found, counted) == {"party": shown}


def test_flags_are_counted_by_both_their_values() -> None:
    (count,) = facets.counts(parse("claims", [("facets", "background")]))
    asked = facets.aggregations(count)["background"]["filters"]["filters"]
    assert asked == [IS_TRUE, IS_FALSE]
    found = {"background": {"buckets": [{"doc_count": 2}, {"doc_count": 3}]}}
    expected = [{"value": "false", "count": 3}, {"value": "true", "count": 2}]
    assert facets.read(count, found, {}) == {"background": expected}


def keys(value: Any) -> Iterator[str]:
    if isinstance(value, dict):
        for name, below in value.items():
            yield name
            yield from keys(below)
    elif isinstance(value, list):
        for below in value:
            yield from keys(below)


HOSTILE = {"query_string", "simple_query_string", "script", "regexp", "wildcard", "script_score"}
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
    asked = [queries.page(query), *(facets.alone(count) for count in facets.counts(query))]
    assert not HOSTILE & set(keys(asked))
