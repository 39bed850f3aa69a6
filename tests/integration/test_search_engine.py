"""The search service on a real engine: what is found, counted, marked and walked through."""

from __future__ import annotations

import secrets
from collections import Counter
from collections.abc import Iterator
from typing import Any

import httpx
import pytest
from elasticsearch import Elasticsearch
from elasticsearch.helpers import bulk

from claimstream_schemas.article import EnrichedArticle
from claimstream_schemas.claim import Claim
from claimstream_search.cursor import decode
from tests.engines.base import Engine, Space
from tests.integration.test_search_store import create_indices
from tests.unit.search.samples import RECEIVED, Said, article, documents
from tests.unit.search.serving import Client, serving

pytestmark = pytest.mark.engine

DAM = article(
    "The dam above Lintown burst at noon. Engineers had warned of leaks in the walls. "
    "The ministry of Ostland said 49 villagers died. The army of Westland said 12 soldiers were wounded.",
    Said(
        "The ministry of Ostland said 49 villagers died.",
        claimant="ministry",
        party="Ostland",
        measure="killed",
        low=49,
        affected="Ostland",
        role="civilian",
        event="2031-04-30",
        viewpoint="own",
    ),
    Said(
        "The army of Westland said 12 soldiers were wounded.",
        claimant="army",
        party="Westland",
        measure="wounded",
        low=12,
        high=12,
        affected="Westland",
        role="military",
        act="announce",
        event="2031-05-01",
        viewpoint="own",
    ),
    title="Dam bursts <above> Lintown & floods it",
    source="Harbour Wire",
    published_at="2031-05-01T09:00:00+02:00",
    entities=["Lintown", "Ostland", "Westland"],
)
BRIDGE = article(
    "A bridge collapsed in Westland. Police denied that up to 100 lorries were on it. "
    "In 1998 the old bridge had buried between 10 and 15 people.",
    Said(
        "Police denied that up to 100 lorries were on it.",
        claimant="police",
        party="Westland",
        measure="destroyed",
        high=100,
        act="deny",
        polarity="denied",
        viewpoint="unknown",
    ),
    Said(
        "In 1998 the old bridge had buried between 10 and 15 people.",
        claimant="Coast Post",
        measure="killed",
        low=10,
        high=15,
        affected="Westland",
        background=True,
        previous=True,
        event="1998-07-01",
    ),
    title="Bridge collapses",
    source="Coast Post",
    published_at="2031-05-02",
    entities=["Westland"],
)
FERRY = article(
    "Ferries sail again, and the leak in the harbour wall is closed. Visitors queue for hours.",
    title="Ferries are back",
    source="Coast Post",
    published_at="2031-05-03T20:00:00Z",
    language="fr",
)
ALL = (DAM, BRIDGE, FERRY)
NAMES = {one.article.article_id: name for one, name in zip(ALL, ("dam", "bridge", "ferry"), strict=True)}


def write(space: Space, *articles: EnrichedArticle) -> None:
    actions = [
        {"_index": space.index_prefix + alias, "_id": name, "_source": body}
        for alias, bodies in documents(*articles).items()
        for name, body in bodies.items()
    ]
    with Elasticsearch(space.elasticsearch) as client:
        bulk(client, actions, refresh=True)


@pytest.fixture
def client(space: Space) -> Iterator[Client]:
    create_indices(space)
    with serving(elasticsearch_url=space.elasticsearch, index_prefix=space.index_prefix) as made:
        yield made


@pytest.fixture(scope="module")
def filled(engine: Engine) -> Iterator[Client]:
    """The three articles, for all tests that only read."""
    space = Space(engine.kafka, engine.elasticsearch, "", f"t{secrets.token_hex(4)}-")
    create_indices(space)
    write(space, *ALL)
    with serving(elasticsearch_url=space.elasticsearch, index_prefix=space.index_prefix) as made:
        yield made


def articles(client: Client, *pairs: tuple[str, str]) -> set[str]:
    return {NAMES[hit["article_id"]] for hit in client.ok("/v1/articles", *pairs)["hits"]}


def claims(client: Client, *pairs: tuple[str, str]) -> set[str]:
    return {hit["claimant"]["name"] for hit in client.ok("/v1/claims", *pairs)["hits"]}


def test_full_text(filled: Client) -> None:
    for q, expected in {
        "leaks": {"dam", "ferry"},
        "leak": {"dam", "ferry"},
        "collapses": {"bridge"},
        "bursting": {"dam"},
        "dam burst": {"dam"},
        "leak queue": {"ferry"},
        "collapse": {"bridge"},
        '"leaks in the walls"': {"dam"},
        '"walls in the leaks"': set(),
        '"dam burst"': {"dam"},
        '"dam above lintown burst"': {"dam"},
        '"engineers warned"': set(),
        '"engineers warned"~1': {"dam"},
        "leak -ferries": {"dam"},
        'leak -"harbour wall"': {"dam"},
        "-leak": {"bridge"},
        "burst OR lorries": {"dam", "bridge"},
        "burst OR lorries westland army": {"dam"},
        "ferr*": {"ferry"},
        "collaps*": {"bridge"},
        "ingeneers~1": set(),
        "enginers~1": {"dam"},
        "lintwn~ -ferr*": {"dam"},
        "LINTOWN": {"dam"},
        "the": {"dam", "bridge", "ferry"},
        "nowhere": set(),
    }.items():
        assert articles(filled, ("q", q)) == expected, q


def test_claims_are_found_by_their_words_and_their_claimant(filled: Client) -> None:
    assert claims(filled, ("q", "villager")) == {"ministry"}
    assert claims(filled, ("q", "police lorries")) == {"police"}
    assert claims(filled, ("q", "wounded -army")) == set()


def test_a_title_weighs_more_than_a_text(client: Client, space: Space) -> None:
    write(space, FERRY)
    other = article("Lorries queue. Nobody knows about any ferries there.", title="Lorries", published_at="2031-05-09")
    write(space, other)
    hits = client.ok("/v1/articles", ("q", "ferries"))["hits"]
    assert [hit["title"] for hit in hits] == ["Ferries are back", "Lorries"]


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
    assert narrowed["source"] == [{"value": "Harbour Wire", "count": 1}]
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


def test_highlights_are_html_safe(client: Client, space: Space) -> None:
    write(space, DAM)
    write(space, article('He wrote <script>alert("quake")</script> & left.', title="Quake <b>"))
    (hit,) = client.ok("/v1/articles", ("q", "quake"), ("highlight", "true"))["hits"]
    assert hit["highlight"]["title"] == ["<em>Quake</em> &lt;b&gt;"]
    (passage,) = hit["highlight"]["text"]
    assert "<script>" not in passage
    assert "&lt;script&gt;alert(&quot;<em>quake</em>&quot;)" in passage
    assert hit["snippet"] == 'He wrote <script>alert("quake")</script> & left.'
    (plain,) = client.ok("/v1/articles", ("q", "quake"))["hits"]
    assert "highlight" not in plain
    (claim,) = client.ok("/v1/claims", ("q", "villagers"), ("highlight", "true"))["hits"]
    assert claim["highlight"] == {"text": ["The ministry of Ostland said 49 <em>villagers</em> died."]}


def test_hits_of_articles_are_compact(filled: Client) -> None:
    (hit,) = filled.ok("/v1/articles", ("q", "dam"))["hits"]
    assert hit == {
        "article_id": DAM.article.article_id,
        "revision": DAM.article.revision,
        "url": None,
        "title": DAM.article.title,
        "source": "Harbour Wire",
        "published_at": "2031-05-01T09:00:00+02:00",
        "language": "en",
        "entities": ["Lintown", "Ostland", "Westland"],
        "claim_count": 2,
        "snippet": hit["snippet"],
    }
    assert hit["snippet"].startswith("The dam above Lintown burst at noon.")


def test_hits_of_claims_are_the_claims_of_the_contract(filled: Client) -> None:
    hits = filled.ok("/v1/claims", ("article_id", DAM.article.article_id))["hits"]
    expected = {claim.claim_id: claim.model_dump(mode="json") for claim in DAM.claims}
    assert {hit["claim_id"]: hit for hit in hits} == expected
    assert all(Claim.model_validate(hit) for hit in hits)


def test_one_article_its_revisions_and_its_claims(client: Client, space: Space) -> None:
    first = article("Ten boats sank.", Said("Ten boats sank."), url="https://coast.example/1")
    edited = article(
        "Twelve boats sank. It rained.",
        Said("Twelve boats sank."),
        url="https://coast.example/1",
        received_at=RECEIVED.replace(hour=20),
    )
    write(space, first, edited)
    name = edited.article.article_id
    body = client.ok(f"/v1/articles/{name}")
    assert (body["text"], body["current"]) == ("Twelve boats sank. It rained.", True)
    assert [claim["text"] for claim in body["claims"]] == ["Twelve boats sank."]
    older = client.ok(f"/v1/articles/{name}", ("revision", first.article.revision))
    assert (older["text"], older["current"]) == ("Ten boats sank.", False)
    assert older["claims"] == [claim.model_dump(mode="json") for claim in first.claims]
    listed = client.ok(f"/v1/articles/{name}/revisions")
    assert [(hit["revision"], hit["current"]) for hit in listed["hits"]] == [
        (edited.article.revision, True),
        (first.article.revision, False),
    ]
    claim = client.ok(f"/v1/claims/{edited.claims[0].claim_id}")
    assert claim["context"]["text"] == "Twelve boats sank. It rained."
    for path in (f"/v1/articles/{'0' * 32}", f"/v1/claims/{'0' * 32}", f"/v1/claims/{first.claims[0].claim_id}"):
        assert client.get(path).status_code == 404


@pytest.mark.parametrize("sort", ["relevance", "-published_at", "published_at"])
def test_a_cursor_goes_through_all_of_250_equal_articles_while_more_are_written(
    client: Client, space: Space, sort: str
) -> None:
    many = [article(f"Boat {number} sails.", title="Boats") for number in range(250)]
    write(space, *many)
    pairs = [("q", "boats"), ("sort", sort), ("size", "30")]
    seen: list[str] = []
    page = client.ok("/v1/articles", *pairs)
    for round_ in range(20):
        assert page["total"] == 250
        seen += [hit["article_id"] for hit in page["hits"]]
        if page["next_cursor"] is None:
            break
        write(space, *(article(f"Late boat {round_}-{number}.", title="Boats") for number in range(3)))
        page = client.ok("/v1/articles", *pairs, ("cursor", page["next_cursor"]))
    assert len(seen) == 250
    assert set(seen) == {one.article.article_id for one in many}
    assert client.ok("/v1/articles", ("q", "boats"))["total"] > 250


def test_articles_are_in_the_order_of_their_publication(filled: Client) -> None:
    newest = [NAMES[hit["article_id"]] for hit in filled.ok("/v1/articles")["hits"]]
    oldest = [NAMES[hit["article_id"]] for hit in filled.ok("/v1/articles", ("sort", "published_at"))["hits"]]
    assert newest == ["ferry", "bridge", "dam"] == oldest[::-1]


def test_hostile_queries_are_answered_or_refused(filled: Client) -> None:
    hostile = [
        "*",
        "*a*",
        "a" * 999,
        "[a TO b]",
        "/re.*gex/",
        "_exists_:title",
        '{"match_all":{}}',
        "\x00\x01\x02",
        "\u202e\ufeff",
        "😀",
        "a~2 " * 60,
        "ab* " * 60,
        '"a b c"~20 ' * 20,
        "a OR " * 59 + "a",
        "-a " * 60,
        "\\" * 500 + "a",
        "title:dam^1000 AND NOT",
    ]
    for q in hostile:
        for kind in ("articles", "claims"):
            answer: httpx.Response = filled.get(f"/v1/{kind}", ("q", q), ("highlight", "true"))
            assert answer.status_code in (200, 422), (q, answer.text)
    for name in ("source", "claimant", "entity"):
        for value in ("*", '"}}]}', "\x00", "😀", "x" * 500, "!" * 400):
            body: dict[str, Any] = filled.get("/v1/articles", (name, value)).json()
            assert body.get("total", 0) in (0, 3), (name, value, body)
            assert body.get("status", 200) in (200, 422), (name, value, body)


def test_forged_and_expired_cursors(client: Client, space: Space) -> None:
    write(space, *ALL)
    cursor = client.ok("/v1/articles", ("size", "1"))["next_cursor"]
    assert client.get("/v1/articles", ("cursor", cursor[:-9] + "AAAAAAAAA")).status_code == 400
    with Elasticsearch(space.elasticsearch) as elastic:
        elastic.close_point_in_time(id=_point(cursor))
    gone = client.get("/v1/articles", ("cursor", cursor))
    assert (gone.status_code, gone.json()["code"]) == (410, "cursor_expired")


def _point(cursor: str) -> str:
    return decode(cursor).point


def test_missing_indices_are_named(space: Space, client: Client) -> None:
    assert client.ok("/readyz") == {"status": "ready"}
    with Elasticsearch(space.elasticsearch) as elastic:
        elastic.indices.delete(index=f"{space.index_prefix}claims-v1")
    answer = client.get("/v1/claims")
    assert (answer.status_code, answer.json()["code"]) == (503, "index_missing")
    assert "claimstream index init" in answer.json()["detail"]
    ready = client.get("/readyz")
    assert ready.status_code == 503
    assert set(ready.json()["reasons"]) == {f"{space.index_prefix}claims"}
