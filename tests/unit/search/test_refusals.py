"""What the service answers to mistakes and failures, on the fake: problems that name what is wrong."""

from __future__ import annotations

from typing import Any

import pytest

from claimstream_search.fake import FakeSearcher
from claimstream_search.store import IndexMissing, Refused, StoreError, Unavailable
from tests.unit.search.dam import ARTICLE_ID, CLAIM_ID
from tests.unit.search.serving import Client


def problem(client: Client, path: str, status: int, code: str) -> dict[str, Any]:
    answer = client.get(path)
    body: dict[str, Any] = answer.json()
    assert answer.status_code == status, body
    assert answer.headers["content-type"] == "application/problem+json"
    assert (body["status"], body["code"]) == (status, code)
    assert body["type"] == f"urn:claimstream:problem:{code}"
    assert body["instance"] == path.partition("?")[0]
    assert body["title"]
    assert body["detail"]
    return body


@pytest.mark.parametrize("name", ["0" * 32, "x", "A" * 32, "%00", "é"])
def test_what_is_not_there(client: Client, name: str) -> None:
    assert client.get(f"/v1/articles/{name}").json()["code"] == "article_not_found"
    assert client.get(f"/v1/articles/{name}/revisions").json()["code"] == "article_not_found"
    assert client.get(f"/v1/claims/{name}").json()["code"] == "claim_not_found"


@pytest.mark.parametrize("revision", ["0" * 16, "x", ""])
def test_a_revision_that_is_not_there(client: Client, revision: str) -> None:
    body = problem(client, f"/v1/articles/{ARTICLE_ID}?revision={revision}", 404, "revision_not_found")
    assert body["detail"] == f"there is no revision {revision!r}"


@pytest.mark.parametrize("kind", ["articles", "claims"])
def test_mistakes_are_named(client: Client, kind: str) -> None:
    body = problem(client, f"/v1/{kind}?colour=red&size=0", 422, "invalid_parameters")
    assert body["field"] == "colour"
    assert [error["field"] for error in body["errors"]] == ["colour", "size"]


@pytest.mark.parametrize(
    "path", [f"/v1/articles/{ARTICLE_ID}?x=1", f"/v1/articles/{ARTICLE_ID}/revisions?x=1", f"/v1/claims/{CLAIM_ID}?x=1"]
)
def test_unknown_parameters_are_mistakes_everywhere(client: Client, path: str) -> None:
    assert problem(client, path, 422, "invalid_parameters")["field"] == "x"


def test_paths_and_methods_that_are_not_there(client: Client) -> None:
    for path in ("/v1/nothing", "/v1/claims/", f"/v1/articles/{ARTICLE_ID}/"):
        problem(client, path, 404, "not_found")
    answer = client.request("POST", "/v1/articles")
    assert (answer.status_code, answer.json()["code"]) == (405, "method_not_allowed")
    assert answer.headers["allow"] == "GET, HEAD"


def test_cursors_that_are_no_use(client: Client, searcher: FakeSearcher) -> None:
    cursor = client.get("/v1/articles?size=1").json()["next_cursor"]
    problem(client, "/v1/articles?cursor=abc", 400, "invalid_cursor")
    problem(client, f"/v1/claims?cursor={cursor}", 400, "invalid_cursor")
    problem(client, f"/v1/articles?source=A&cursor={cursor}", 400, "invalid_cursor")
    searcher.expire()
    assert "without `cursor`" in problem(client, f"/v1/articles?cursor={cursor}", 410, "cursor_expired")["detail"]


@pytest.mark.parametrize(
    ("error", "status", "code"),
    [
        (Unavailable("no answer"), 503, "search_unavailable"),
        (IndexMissing("articles"), 503, "index_missing"),
        (Refused("too many clauses"), 422, "query_refused"),
    ],
)
@pytest.mark.parametrize("path", ["/v1/articles", "/v1/claims", f"/v1/articles/{ARTICLE_ID}", f"/v1/claims/{CLAIM_ID}"])
def test_failures(client: Client, searcher: FakeSearcher, path: str, error: StoreError, status: int, code: str) -> None:
    searcher.fail_with = error
    body = problem(client, path, status, code)
    retry = client.get(path).headers.get("retry-after")
    assert (retry is not None and int(retry) > 0) == (status == 503)
    assert code != "index_missing" or "claimstream index init" in body["detail"]


def test_a_fault_of_ours_is_answered_too(client: Client, searcher: FakeSearcher) -> None:
    searcher.indices["articles"]["broken"] = {"published_at": "2031"}
    problem(client, "/v1/articles", 500, "internal_error")
    assert client.get("/v1/articles", headers={"X-Request-Id": "mine"}).headers["x-request-id"] == "mine"
