"""What holds for every call: ids, probes, metrics, the description, HEAD, start."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest

from claimstream_common.health import DependencyMissing
from claimstream_search.fake import FakeSearcher
from claimstream_search.vocabulary import names
from tests.unit.search.dam import ARTICLE_ID, CLAIM_ID
from tests.unit.search.serving import Client, serving

FORMS = {
    "/v1/export/articles": ["application/x-ndjson", "text/csv"],
    "/v1/export/claims": ["application/x-ndjson", "text/csv", "application/ld+json"],
    "/v1/series": ["application/json", "application/vnd.vegalite.v5+json", "image/svg+xml", "image/png"],
}
"""The media types of answers that are not JSON only."""


@pytest.mark.parametrize("path", ["/v1/articles", "/v1/articles/x", "/v1/nothing", "/healthz", "/v1/claims?x=1"])
def test_every_answer_carries_a_request_id(client: Client, path: str) -> None:
    trace = "00-" + "1" * 32 + "-" + "2" * 16 + "-01"
    given = client.get(path, headers={"X-Request-Id": "abc-1", "traceparent": trace})
    assert given.headers["x-request-id"] == "abc-1"
    for insane in ("a b", "x" * 129, "", "<script>"):
        fresh = client.get(path, headers={"X-Request-Id": insane}).headers["x-request-id"]
        assert fresh != insane
        assert len(fresh) == 32


def test_probes(client: Client, searcher: FakeSearcher) -> None:
    assert client.get("/healthz").json() == {"status": "up"}
    assert client.get("/readyz").json() == {"status": "ready"}
    searcher.missing = {"claims": "no such index"}
    answer = client.get("/readyz")
    assert answer.status_code == 503
    assert answer.json() == {"status": "not ready", "reasons": {"claims": "no such index"}}
    assert client.get("/healthz").status_code == 200


def test_metrics_are_by_route(client: Client) -> None:
    client.get(f"/v1/claims/{CLAIM_ID}")
    text = client.get("/metrics").text
    assert 'claimstream_http_requests_total{route="/v1/claims/{claim_id}",status="200"}' in text
    assert "claimstream_http_request_seconds_bucket" in text
    assert CLAIM_ID not in text


def test_it_does_not_start_without_its_indices(searcher: FakeSearcher) -> None:
    searcher.missing = {"claims": "no such index"}
    with pytest.raises(DependencyMissing, match="claims: no such index"), serving(searcher):
        pass
    assert searcher.closed


def test_the_description_is_complete(described: Client) -> None:
    document = described.get("/openapi.json").json()
    assert described.get("/docs").status_code == 200
    paths = document["paths"]
    assert {path for path in paths if path.startswith("/v1")} == {
        "/v1/articles",
        "/v1/articles/{article_id}",
        "/v1/articles/{article_id}/revisions",
        "/v1/articles/{article_id}/revisions/diff",
        "/v1/articles/{article_id}/similar",
        "/v1/claims",
        "/v1/claims/{claim_id}",
        "/v1/entities",
        "/v1/export/articles",
        "/v1/export/claims",
        "/v1/query/validate",
        "/v1/series",
        "/v1/significant",
        "/v1/suggest",
    }
    for path, calls in paths.items():
        call = calls["get"]
        assert call["summary"]
        assert all(one["description"] and one["schema"] for one in call.get("parameters", []))
        if path.startswith("/v1"):
            assert {"200", "422", "503"} <= set(call["responses"])
            for status, answer in call["responses"].items():
                good = FORMS.get(path, ["application/json"])
                assert list(answer["content"]) == (good if status == "200" else ["application/problem+json"]), path
                assert "X-Request-Id" in answer["headers"]
    parameters = {one["name"]: one["schema"] for one in paths["/v1/claims"]["get"]["parameters"]}
    assert set(parameters) == set(names("claims"))
    assert {"killed", "!killed"} <= set(parameters["measure"]["items"]["enum"])
    references = set(_references(document))
    assert references <= {f"#/components/schemas/{name}" for name in document["components"]["schemas"]}


def _references(value: Any) -> Iterator[str]:
    if isinstance(value, dict):
        if isinstance(value.get("$ref"), str):
            yield value["$ref"]
        for below in value.values():
            yield from _references(below)
    elif isinstance(value, list):
        for below in value:
            yield from _references(below)


@pytest.mark.parametrize(
    "path",
    [
        "/healthz",
        "/readyz",
        "/docs",
        "/openapi.json",
        "/v1/articles?q=dam",
        f"/v1/articles/{ARTICLE_ID}",
        f"/v1/claims/{CLAIM_ID}",
        "/v1/articles/x",
        "/v1/claims?x=1",
        "/v1/nothing",
    ],
)
def test_head_is_get_without_the_body(described: Client, path: str) -> None:
    get, head = described.get(path), described.request("HEAD", path)
    for answer in (get, head):
        assert answer.headers.pop("x-request-id")
    assert (head.status_code, head.headers) == (get.status_code, get.headers)
    assert head.content == b""


@pytest.mark.parametrize("kind", ["articles", "claims"])
def test_head_of_an_export_reads_no_further_than_it_must(client: Client, searcher: FakeSearcher, kind: str) -> None:
    answer = client.request("HEAD", f"/v1/export/{kind}")
    assert (answer.status_code, answer.content) == (200, b"")
    assert answer.headers["content-type"].startswith("application/x-ndjson")
    client.get("/healthz")  # one more turn of the event loop
    assert searcher.open_points == 0


def test_the_page_of_the_calls_asks_nobody_else(described: Client) -> None:
    html = described.get("/docs").text
    assert "/v1/articles/{article_id}/similar" in html
    assert not [loads for loads in ("<script", "<link", "<img", "@import", "src=") if loads in html]
