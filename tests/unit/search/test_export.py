"""Exports over HTTP, on the fake: every record once, in three forms, and failures that show."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Iterator
from typing import Any

import pytest

from claimstream_search import export, selection
from claimstream_search.fake import FakeSearcher
from claimstream_search.query import Kind
from claimstream_search.store import Json, Unavailable
from tests.unit.search.samples import Said, article, documents
from tests.unit.search.serving import Client, serving

DAM = article(
    "The dam burst. =Engineers said 7 died.",
    Said("=Engineers said 7 died.", claimant="Engineers", measure="killed", low=7, high=7, affected="Ostland"),
    title="Dam bursts",
    entities=["dam"],
    url="https://harbour.example/dam",
)
FERRY = article("Ferries run, said the port.", Said("Ferries run, said the port."), published_at="2031-05-02")
BRIDGE = article("Bridge opens.", source="Coast Post", published_at="2031-05-03")


@pytest.fixture
def searcher() -> FakeSearcher:
    return FakeSearcher(documents(DAM, FERRY, BRIDGE))


@pytest.fixture
def client(searcher: FakeSearcher) -> Iterator[Client]:
    with serving(searcher) as made:
        yield made


def lines(client: Client, path: str, *pairs: tuple[str, str]) -> list[Json]:
    answer = client.get(path, *pairs)
    assert answer.status_code == 200, answer.text
    assert answer.headers["content-type"] == "application/x-ndjson"
    found = [json.loads(line) for line in answer.text.splitlines()]
    assert answer.headers["x-total-count"] == str(len(found))
    return found


def test_articles_come_whole_newest_first(client: Client) -> None:
    found = lines(client, "/v1/export/articles")
    assert [one["text"] for one in found] == [one.article.text for one in (BRIDGE, FERRY, DAM)]
    dam = found[-1]
    assert dam["article_id"] == DAM.article.article_id
    assert dam["claim_ids"] == [DAM.claims[0].claim_id]
    assert dam["entities"] == [{"entity_id": "x:dam", "name": "dam", "type": "GPE", "party": None}]
    assert {"boilerplate", "authors", "story", "copy_of"} <= dam.keys()


def test_claims_come_as_the_contract_has_them(client: Client) -> None:
    found = lines(client, "/v1/export/claims", ("sort", "published_at"))
    assert [one["claim_id"] for one in found] == [DAM.claims[0].claim_id, FERRY.claims[0].claim_id]
    stored = DAM.claims[0].model_dump(mode="json")
    assert {name: found[0][name] for name in stored} == stored


def test_filters_are_those_of_the_search(client: Client) -> None:
    found = lines(client, "/v1/export/articles", ("source", "Coast Post"))
    assert [one["title"] for one in found] == [""]
    assert [one["source"] for one in found] == ["Coast Post"]
    assert lines(client, "/v1/export/articles", ("source", "Nobody")) == []


@pytest.mark.parametrize("size", [1, 2, 3])
def test_every_record_comes_once_whatever_the_pages(
    client: Client, searcher: FakeSearcher, monkeypatch: pytest.MonkeyPatch, size: int
) -> None:
    monkeypatch.setattr(export, "FIRST_PAGE", size)
    found = lines(client, "/v1/export/articles")
    assert sorted(one["article_id"] for one in found) == sorted(searcher.indices["articles"])
    assert [body["track_total_hits"] for body in searcher.bodies] == [True] + [False] * (len(searcher.bodies) - 1)
    client.get("/healthz")
    assert searcher.open_points == 0


@pytest.mark.parametrize(("kind", "most"), [("articles", 200), ("claims", 2_000)])
def test_a_page_is_as_large_as_memory_allows_whatever_comes_next(kind: Kind, most: int) -> None:
    """Two hundred articles of 1 MiB each are what the process may have to hold; short ones promise nothing."""

    def size_after(characters: int) -> int:
        hit: Json = {"_source": {"text": "x" * characters}, "sort": [1, 1]}
        body: Json = export.page(export.parse(kind, []), {"hits": {"hits": [hit] * 50}})
        return int(body["size"])

    assert size_after(0) == most
    assert size_after(1_000_000) == 3
    assert size_after(5_000_000) == 1
    assert export.page(export.parse(kind, []), None)["size"] == 50


def test_csv_is_safe_to_open(client: Client) -> None:
    answer = client.get("/v1/export/claims", headers={"Accept": "text/csv"})
    assert answer.headers["content-type"] == "text/csv; charset=utf-8; header=present"
    rows = {row["claim_id"]: row for row in csv.DictReader(io.StringIO(answer.text, newline=""))}
    dam = rows[DAM.claims[0].claim_id]
    assert dam["text"] == "'=Engineers said 7 died."
    assert (dam["low"], dam["measure"], dam["affected_party"], dam["previous"]) == ("7.0", "killed", "Ostland", "false")
    assert dam["claimed_at"] == "2031-05-01"
    nothing = client.get("/v1/export/articles", ("source", "Nobody"), headers={"Accept": "text/csv"})
    assert nothing.text.splitlines() == [
        "article_id,revision,source,published_at,published_at_basis,received_at,title,url,id,language,story,copy_of,"
        "authors,tags,entities,claims,text"
    ]


@pytest.mark.parametrize("size", [1, 10])
def test_json_ld_is_one_document(client: Client, monkeypatch: pytest.MonkeyPatch, size: int) -> None:
    monkeypatch.setattr(export, "FIRST_PAGE", size)
    answer = client.get("/v1/export/claims", headers={"Accept": "application/ld+json"})
    document = answer.json()
    assert document["@context"] == "https://schema.org"
    assert [one["@type"] for one in document["@graph"]] == ["Claim", "Claim"]
    none = client.get("/v1/export/claims", ("source", "Nobody"), headers={"Accept": "application/ld+json"})
    assert none.json()["@graph"] == []


@pytest.mark.parametrize(
    ("kind", "pair", "code"),
    [
        ("articles", ("size", "5"), "unknown_parameter"),
        ("claims", ("cursor", "x"), "unknown_parameter"),
        ("claims", ("recency", "3"), "unknown_parameter"),
        ("claims", ("interval", "year"), "unknown_parameter"),
        ("claims", ("sort", "relevance"), "invalid"),
        ("articles", ("viewpoints", "own"), "unknown_parameter"),
    ],
)
def test_what_makes_no_sense_for_an_export_is_refused(
    client: Client, kind: Kind, pair: tuple[str, str], code: str
) -> None:
    answer = client.get(f"/v1/export/{kind}", pair)
    body: dict[str, Any] = answer.json()
    assert (answer.status_code, body["field"], body["errors"][0]["code"]) == (422, pair[0], code)


def test_a_form_that_is_not_offered_is_406(client: Client) -> None:
    answer = client.get("/v1/export/articles", headers={"Accept": "application/ld+json, image/png"})
    body = answer.json()
    assert (answer.status_code, body["code"]) == (406, "not_acceptable")
    assert body["errors"][0]["allowed"] == ["application/x-ndjson", "text/csv"]


def test_a_failure_before_the_first_record_has_its_status(client: Client, searcher: FakeSearcher) -> None:
    searcher.fail_with = Unavailable("no")
    assert client.get("/v1/export/claims").status_code == 503


def test_the_parameters_are_described() -> None:
    described = {one["name"]: one for one in export.openapi("claims")}
    assert "measure" in described
    assert not described.keys() & set(selection.PAGES)
    assert described["sort"]["schema"]["enum"] == list(export.ORDERS)
