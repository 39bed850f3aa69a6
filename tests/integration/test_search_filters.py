"""Filters and facets on a real engine: what is asked of claims holds on one claim."""

from __future__ import annotations

from collections import Counter

import pytest

from tests.engines.base import Space
from tests.integration.searched import ALL, DAM, articles, claims, write
from tests.unit.search.samples import Said, article
from tests.unit.search.serving import Client

pytestmark = pytest.mark.engine


def test_filters_on_articles(filled: Client) -> None:
    for pairs, expected in (
        ([("source", "Harbour Wire")], {"dam"}),
        ([("source", "Harbour Wire"), ("source", "Coast Post")], {"dam", "bridge", "ferry"}),
        ([("source", "!Coast Post")], {"dam"}),
        ([("entity", "Westland")], {"dam", "bridge"}),
        ([("entity", "Westland"), ("entity", "!Ostland")], {"bridge"}),
        ([("language", "fr")], {"ferry"}),
        ([("claimant", "ministry")], {"dam"}),
        ([("claimant", "!ministry")], {"bridge", "ferry"}),
        ([("party", "Westland")], {"dam", "bridge"}),
        ([("affected", "Westland")], {"dam", "bridge"}),
        ([("measure", "killed")], {"dam", "bridge"}),
        ([("measure", "killed"), ("measure", "!destroyed")], {"dam"}),
        ([("act", "deny")], {"bridge"}),
        ([("published_from", "2031-05-02")], {"bridge", "ferry"}),
        ([("published_to", "2031-05-02")], {"dam", "bridge"}),
        ([("published_from", "2031-05-01T07:00:00Z"), ("published_to", "2031-05-01T09:00:00+02:00")], {"dam"}),
        ([("published_from", "2031-05-01T07:00:01Z"), ("published_to", "2031-05-01")], set()),
        ([("event_from", "2031-05-01")], {"dam"}),
        ([("event_to", "2000-01-01")], {"bridge"}),
        ([("event_from", "1998-07-01"), ("event_to", "1998-07-01")], {"bridge"}),
        ([("min_value", "16")], {"dam", "bridge"}),
        ([("min_value", "16"), ("max_value", "60")], {"dam"}),
        ([("min_value", "101")], set()),
    ):
        assert articles(filled, *pairs) == expected, pairs


def test_what_is_asked_of_claims_holds_on_one_claim(filled: Client) -> None:
    """The dam's article has a claim by Westland and a claim of killed people, but no claim that is both."""
    assert articles(filled, ("party", "Westland"), ("measure", "wounded"), ("min_value", "12")) == {"dam"}
    assert articles(filled, ("party", "Westland"), ("measure", "killed")) == set()
    assert articles(filled, ("claimant", "army"), ("min_value", "40")) == set()
    assert articles(filled, ("claimant", "army"), ("event_to", "2031-04-30")) == set()
    assert articles(filled, ("claimant", "ministry"), ("event_to", "2031-04-30")) == {"dam"}


def test_a_planted_pair_of_claims_is_never_taken_for_one(client: Client, space: Space) -> None:
    """Wounded by one and killed by the other are no killed by the one; one claim that is all three is found."""
    planted = article(
        "Ostland said 150 people were wounded. Westland said 150 people were killed.",
        Said("Ostland said 150 people were wounded.", claimant="Ostland", party="Ostland", measure="wounded", low=150),
        Said("Westland said 150 people were killed.", claimant="Westland", party="Westland", measure="killed", low=150),
    )
    whole = article(
        "Ostland said 150 people were killed.",
        Said("Ostland said 150 people were killed.", claimant="Ostland", party="Ostland", measure="killed", low=150),
    )
    write(space, planted, whole)
    asked = [("claimant", "Ostland"), ("measure", "killed"), ("min_value", "100")]
    (hit,) = client.ok("/v1/articles", *asked)["hits"]
    assert hit["article_id"] == whole.article.article_id
    assert hit["best_claim"]["text"] == "Ostland said 150 people were killed."
    facets = client.ok("/v1/articles", *asked, ("facets", "claimant,party,measure"))["facets"]
    assert facets["party"] == [{"value": "Ostland", "count": 1}]
    assert facets["claimant"] == [{"value": "Ostland", "count": 1}, {"value": "Westland", "count": 1}]
    assert facets["measure"] == [{"value": "killed", "count": 1}, {"value": "wounded", "count": 1}]
    assert {hit["article_id"] for hit in client.ok("/v1/articles", ("measure", "killed"))["hits"]} == {
        planted.article.article_id,
        whole.article.article_id,
    }


def test_filters_on_what_only_claims_hold_find_articles_too(filled: Client) -> None:
    for pairs, expected in (
        ([("viewpoint", "own")], {"dam"}),
        ([("polarity", "denied")], {"bridge"}),
        ([("background", "true")], {"bridge"}),
        ([("background", "!true")], {"dam", "ferry"}),
        ([("background", "false"), ("measure", "killed")], {"dam"}),
        ([("role", "military"), ("party", "Westland")], {"dam"}),
        ([("previous", "!true"), ("previous", "!false")], {"ferry"}),
    ):
        assert articles(filled, *pairs) == expected, pairs


def test_filters_on_claims(filled: Client) -> None:
    for pairs, expected in (
        ([("source", "Coast Post")], {"police", "Coast Post"}),
        ([("entity", "army")], {"army"}),
        ([("claimant", "!army"), ("claimant", "!police")], {"ministry", "Coast Post"}),
        ([("party", "Westland")], {"army", "police"}),
        ([("affected", "Ostland")], {"ministry"}),
        ([("measure", "killed")], {"ministry", "Coast Post"}),
        ([("act", "!state")], {"army", "police"}),
        ([("language", "en"), ("viewpoint", "own")], {"ministry", "army"}),
        ([("polarity", "denied")], {"police"}),
        ([("background", "true")], {"Coast Post"}),
        ([("background", "false")], {"ministry", "army", "police"}),
        ([("previous", "!true")], {"ministry", "army", "police"}),
        ([("article_id", DAM.article.article_id)], {"ministry", "army"}),
        ([("role", "military"), ("role", "civilian")], {"ministry", "army"}),
        ([("event_from", "2031-05-01")], {"army"}),
        ([("published_to", "2031-05-01")], {"ministry", "army"}),
    ):
        assert claims(filled, *pairs) == expected, pairs


def test_figures_count_as_they_are_stated(filled: Client) -> None:
    for low, high, expected in (
        ("49", "49", {"ministry"}),
        ("50", None, {"police"}),
        ("100", "100", {"police"}),
        (None, "48", {"army", "Coast Post"}),
        ("13", "14", {"Coast Post"}),
        ("15", "20", {"Coast Post"}),
        ("16", "20", set()),
        (None, "9.5", set()),
    ):
        bounds = [(name, value) for name, value in (("min_value", low), ("max_value", high)) if value]
        assert claims(filled, *bounds) == expected, bounds


def test_facets_count_hits_and_respect_filters(filled: Client) -> None:
    names = "source,language,entity,claimant,party,measure,act"
    counted = filled.ok("/v1/articles", ("facets", names))["facets"]
    assert counted["source"] == [{"value": "Coast Post", "count": 2}, {"value": "Harbour Wire", "count": 1}]
    assert counted["language"] == [{"value": "en", "count": 2}, {"value": "fr", "count": 1}]
    assert counted["party"] == [{"value": "Westland", "count": 2}, {"value": "Ostland", "count": 1}]
    assert counted["measure"][0] == {"value": "killed", "count": 2}
    narrowed = filled.ok("/v1/articles", ("facets", names), ("measure", "killed"), ("source", "Harbour Wire"))["facets"]
    assert narrowed["claimant"] == [{"value": "ministry", "count": 1}]
    # what the other source would find, and what another measure would
    assert narrowed["source"] == [{"value": "Coast Post", "count": 1}, {"value": "Harbour Wire", "count": 1}]
    assert narrowed["measure"] == [{"value": "killed", "count": 1}, {"value": "wounded", "count": 1}]
    none = filled.ok("/v1/articles", ("facets", names), ("q", "nowhere"))["facets"]
    assert none == {name: [] for name in names.split(",")}


def test_a_facet_tells_what_its_value_would_find(filled: Client) -> None:
    for asked in ([], [("measure", "killed")], [("party", "Westland"), ("q", "the")], [("min_value", "13")]):
        facets = filled.ok("/v1/articles", ("facets", "claimant,party,affected,measure,act"), *asked)["facets"]
        for name, values in facets.items():
            for value in values:
                if name not in dict(asked):
                    assert len(articles(filled, *asked, (name, value["value"]))) == value["count"], (asked, name, value)


def test_facets_on_claims_count_claims(filled: Client) -> None:
    names = "source,entity,claimant,party,affected,role,measure,act,viewpoint,polarity,background,previous,language"
    counted = filled.ok("/v1/claims", ("facets", names))["facets"]
    assert set(counted) == set(names.split(","))
    assert counted["background"] == [{"value": "false", "count": 3}, {"value": "true", "count": 1}]
    expected = Counter(claim.viewpoint for one in ALL for claim in one.claims)
    assert {value["value"]: value["count"] for value in counted["viewpoint"]} == expected
