"""Names that nothing has: which of a query's names are looked up, and how near another one is."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimstream_search import unknown_store
from claimstream_search.answers import ArticlePage, ClaimPage
from claimstream_search.answers_query import QueryReading
from claimstream_search.answers_series import SeriesAnswer
from claimstream_search.fake import FakeSearcher
from claimstream_search.fake_clauses import meets
from claimstream_search.parameters import parse
from claimstream_search.store import Unavailable
from claimstream_search.unknown_values import MOST_LOOKED_FOR, NEAR_ENOUGH, Named, finding, likeness, named, near
from tests.unit.search.samples import Said, article, documents
from tests.unit.search.serving import Client, serving


@pytest.mark.parametrize(
    ("typed", "name"),
    [
        ("Armania", "Armenia"),
        ("turky", "Turkey"),
        ("MINSTRY OF DEFENCE", "Ruritania's Defence Ministry"),
        ("Pilots' Gild", "The Pilots' Guild"),
        ("Quay", "Quay Post"),
        ("sao tome", "São Tomé and Príncipe"),
    ],
)
def test_names_that_are_near(typed: str, name: str) -> None:
    assert likeness(typed, name) >= NEAR_ENOUGH


@pytest.mark.parametrize(
    ("typed", "name"),
    [("Ministry of Defence", "Ministry of Foreign Affairs"), ("police", "Quay Post"), ("of", "Bank of Lintown")],
)
def test_names_that_are_not(typed: str, name: str) -> None:
    assert likeness(typed, name) < NEAR_ENOUGH


@given(st.text(max_size=30), st.text(max_size=30))
def test_likeness_is_a_share(typed: str, name: str) -> None:
    assert 0 <= likeness(typed, name) <= 1
    assert likeness(typed, typed.upper()) <= likeness(typed, typed) == 1


def test_names_are_looked_up_and_other_values_are_not() -> None:
    query = parse("claims", [("party", "B"), ("party", "!A"), ("measure", "killed"), ("q", "dam"), ("story", "x")])
    assert named(query) == [Named("party", "B"), Named("party", "A")]


def test_where_near_names_are_looked_for() -> None:
    for name, kind in (("party", "claims"), ("claimant", "claims"), ("source", "articles"), ("entity", "articles")):
        found = finding("articles", Named(name, "Lintown"))
        assert found is not None
        assert found[0] == kind
        of_claims = finding("claims", Named(name, "Lintown"))
        assert of_claims is not None
        assert of_claims[0] == "claims"
    assert finding("claims", Named("party", "l" * 101)) is None
    assert finding("claims", Named("party", "\u00a0")) is None


def test_the_nearest_comes_first_then_the_most_frequent_and_few_are_told() -> None:
    held = {"Karsovia": 2, "Karsovians": 9, "Karsovian Army": 9, "Lintown": 50} | {f"Karsovi{one}": 1 for one in "eyuo"}
    answer = {"aggregations": {"values": {"buckets": [{"key": k, "doc_count": n} for k, n in held.items()]}}}
    assert near(Named("party", "Karsovia"), answer)[:3] == ["Karsovian Army", "Karsovians", "Karsovia"]
    assert len(near(Named("party", "Karsovia"), answer)) == 5
    assert "Lintown" not in near(Named("party", "Karsovia"), answer)


@pytest.mark.parametrize(
    ("typed", "found"), [("dram", True), ("dma", True), ("dm", False), ("tam", False), ("dxxm", False), ("d", False)]
)
def test_the_fake_knows_mistyped_words(typed: str, found: bool) -> None:
    how = {"fuzziness": "AUTO", "prefix_length": 1}
    assert meets({"name": "Dam"}, {"fuzzy": {"name.folded": {"value": typed} | how}}) is found
    words = {"match": {"name.text": {"query": typed, "operator": "and"} | how}}
    assert meets({"name": "The Dam"}, words) is found


def test_over_http(client: Client, searcher: FakeSearcher) -> None:
    answer = client.ok("/v1/query/validate", ("source", "Harbor Wire"))
    assert answer["unknown_values"] == [{"field": "source", "value": "Harbor Wire", "near": ["Harbour Wire"]}]
    assert QueryReading.model_validate(answer).unknown_values[0].near == ["Harbour Wire"]
    searcher.bodies.clear()
    assert client.ok("/v1/query/validate", ("q", "dam"), ("measure", "killed"))["unknown_values"] == []
    assert searcher.bodies == []
    many = [("party", f"Nobody {number}") for number in range(40)]
    assert len(client.ok("/v1/query/validate", *many)["unknown_values"]) == 40
    assert len(searcher.bodies) == 1 + MOST_LOOKED_FOR


def test_without_elasticsearch_nothing_is_claimed_about_names() -> None:
    searcher = FakeSearcher()
    with serving(searcher) as client:
        searcher.fail_with = Unavailable("it is away")
        assert client.get("/v1/query/validate", ("party", "Karsovia")).status_code == 503
        assert client.get("/v1/query/validate", ("q", "Karsovia")).status_code == 200


@pytest.mark.parametrize(("kind", "model"), [("articles", ArticlePage), ("claims", ClaimPage)])
def test_an_answer_without_hits_tells_the_names_that_nothing_has(
    client: Client, kind: str, model: type[ArticlePage | ClaimPage]
) -> None:
    answer = client.ok(f"/v1/{kind}", ("source", "Harbor Wire"), ("measure", "killed"))
    assert answer["total"] == 0
    assert answer["unknown_values"] == [{"field": "source", "value": "Harbor Wire", "near": ["Harbour Wire"]}]
    assert model.model_validate(answer).unknown_values[0].near == ["Harbour Wire"]
    assert "unknown_values" not in client.ok(f"/v1/{kind}", ("q", "nowhereatall"), ("source", "Harbour Wire"))


@pytest.mark.parametrize("kind", ["articles", "claims"])
def test_an_answer_with_hits_costs_no_search_more_and_says_nothing_of_names(
    client: Client, searcher: FakeSearcher, kind: str
) -> None:
    searcher.bodies.clear()
    answer = client.ok(f"/v1/{kind}", ("source", "Harbour Wire"), ("source", "Harbor Wire"))
    assert answer["total"] > 0
    assert "unknown_values" not in answer
    assert len(searcher.bodies) == 1


def test_series_that_are_not_there_tell_the_sides_that_no_claim_has() -> None:
    sides = [("claimant_party", "Karsovai"), ("affected", "Nobody at all")]
    said = article("Officials said 7 died.", Said("Officials said 7 died.", party="Karsovia", measure="killed", low=7))
    with serving(FakeSearcher(documents(said))) as client:
        answer = client.ok("/v1/series", ("measure", "killed"), *sides)
        assert "unknown_values" not in client.ok("/v1/series", ("measure", "seized_area"))
    assert answer["series"] == []
    assert answer["unknown_values"] == [
        {"field": "affected", "value": "Nobody at all", "near": []},
        {"field": "claimant_party", "value": "Karsovai", "near": ["Karsovia"]},
    ]
    assert SeriesAnswer.model_validate(answer).unknown_values[1].near == ["Karsovia"]


def test_an_empty_answer_stands_where_names_cannot_be_looked_up(monkeypatch: pytest.MonkeyPatch) -> None:
    async def away(*_: object) -> None:
        raise Unavailable("it is away")

    monkeypatch.setattr(unknown_store, "find", away)
    with serving(FakeSearcher()) as client:
        for path, pair in (("claims", ("party", "x")), ("articles", ("party", "x")), ("series", ("affected", "x"))):
            assert "unknown_values" not in client.ok(f"/v1/{path}", pair)
