"""GET /v1/series."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from claimstream_search.fake import FakeSearcher
from claimstream_search.store import Unavailable
from tests.unit.search.series.test_answer import SAID
from tests.unit.search.series.test_store import documents
from tests.unit.search.serving import Client, serving

VEGALITE = "application/vnd.vegalite.v5+json"


@pytest.fixture
def client() -> Iterator[Client]:
    with serving(FakeSearcher(documents(SAID))) as client:
        yield client


def test_the_answer(client: Client) -> None:
    body = client.ok(
        "/v1/series", ("measure", "killed"), ("affected", "Quarnholt"), ("role", "any"), ("from", "2031-01-01")
    )
    assert [one["claimant_party"] for one in body["series"]] == ["Quarnholt", "Veldane"]
    assert (body["range"]["low"], body["range"]["high"]) == (100, 105)
    assert body["gap_days"] == 7


def test_as_of(client: Client) -> None:
    body = client.ok("/v1/series", ("as_of", "2031-05-02T23:59Z"), ("affected", "Quarnholt"), ("role", "any"))
    assert body["as_of"] == "2031-05-02T23:59:00.000000Z"
    assert [
        point["value"] for one in body["series"] for point in one["points"] if one["episode"]["start"] > "2031"
    ] == [49]


@pytest.mark.parametrize(
    ("accept", "content_type", "start"),
    [
        ("*/*", "application/json", b'{"as_of"'),
        (VEGALITE, VEGALITE, b'{"$schema"'),
    ],
)
def test_the_form_that_accept_asks_for(client: Client, accept: str, content_type: str, start: bytes) -> None:
    answer = client.get("/v1/series", headers={"Accept": accept})
    assert answer.headers["content-type"].split(";")[0] == content_type
    assert answer.content.startswith(start)
    assert answer.headers["vary"] == "Accept"


def test_links_lead_to_this_service(client: Client) -> None:
    answer = client.get("/v1/series", headers={"Accept": VEGALITE})
    assert f"http://search/v1/claims/{SAID[2]['claim_id']}" in answer.text


def test_no_other_form(client: Client) -> None:
    answer = client.get("/v1/series", headers={"Accept": "text/csv"})
    assert (answer.status_code, answer.json()["code"]) == (406, "not_acceptable")


def test_a_wrong_parameter(client: Client) -> None:
    answer = client.get("/v1/series", ("measure", "deaths"), ("sort", "x"))
    assert answer.status_code == 422
    assert {error["field"] for error in answer.json()["errors"]} == {"measure", "sort"}


def test_elasticsearch_is_away() -> None:
    searcher = FakeSearcher()
    with serving(searcher) as client:
        searcher.fail_with = Unavailable("gone")
        assert client.get("/v1/series").status_code == 503


def test_openapi_has_it(described: Client) -> None:
    call = described.ok("/openapi.json")["paths"]["/v1/series"]["get"]
    assert set(call["responses"]["200"]["content"]) == {
        "application/json",
        VEGALITE,
        "image/svg+xml",
        "image/png",
    }
    assert {"200", "406", "422", "503"} <= set(call["responses"])
