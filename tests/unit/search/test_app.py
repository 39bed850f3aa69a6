"""The service over HTTP, on the fake: what it answers, to mistakes and failures too."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from pydantic import BaseModel

from claimstream_common.health import DependencyMissing
from claimstream_common.problems import ProblemAnswer
from claimstream_search.answers import (
    ArticleAnswer,
    ArticlePage,
    ClaimAnswer,
    ClaimPage,
    Readiness,
    RevisionList,
)
from claimstream_search.fake import FakeSearcher
from claimstream_search.store import IndexMissing, Json, Refused, StoreError, Unavailable
from claimstream_search.vocabulary import names
from tests.unit.search.samples import RECEIVED, Said, article, documents
from tests.unit.search.serving import Client, serving

URL = "https://harbour.example/dam"
FIRST = article("The dam holds. Engineers said all is well.", Said("Engineers said all is well."), url=URL)
SECOND = article(
    "The dam burst. Engineers said 7 died.",
    Said("Engineers said 7 died.", measure="killed", low=7, high=7),
    url=URL,
    title="Dam bursts",
    received_at=RECEIVED.replace(hour=13),
)
OTHER = article("Ferries run again.", source="Coast Post", published_at="2031-05-02")
ARTICLE_ID, CLAIM_ID = SECOND.article.article_id, SECOND.claims[0].claim_id

FORMS = {
    "/v1/export/articles": ["application/x-ndjson", "text/csv"],
    "/v1/export/claims": ["application/x-ndjson", "text/csv", "application/ld+json"],
    "/v1/series": ["application/json", "application/vnd.vegalite.v5+json", "image/svg+xml", "image/png"],
}
"""The media types of answers that are not JSON only."""


@pytest.fixture
def searcher() -> FakeSearcher:
    return FakeSearcher(documents(FIRST, SECOND, OTHER))


@pytest.fixture
def client(searcher: FakeSearcher) -> Iterator[Client]:
    with serving(searcher) as made:
        yield made


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


def test_articles(client: Client) -> None:
    body = client.get("/v1/articles").json()
    assert [hit["source"] for hit in body["hits"]] == ["Coast Post", "Harbour Wire"]
    assert (body["total"], body["facets"], body["next_cursor"]) == (2, {}, None)
    assert body["hits"][1]["claim_count"] == 1


def test_articles_by_words(client: Client) -> None:
    assert [hit["title"] for hit in client.get("/v1/articles?q=burst").json()["hits"]] == ["Dam bursts"]


def test_claims_with_facets(client: Client) -> None:
    body = client.get("/v1/claims?measure=killed&facets=claimant").json()
    assert [hit["text"] for hit in body["hits"]] == ["Engineers said 7 died."]
    assert body["facets"] == {"claimant": [{"value": "Ministry", "count": 1}]}


@pytest.mark.parametrize(
    ("path", "model"),
    [
        ("/v1/articles?size=1&highlight=true", ArticlePage),
        ("/v1/claims", ClaimPage),
        (f"/v1/articles/{ARTICLE_ID}", ArticleAnswer),
        (f"/v1/articles/{ARTICLE_ID}/revisions", RevisionList),
        (f"/v1/claims/{CLAIM_ID}", ClaimAnswer),
        ("/v1/claims?measure=x", ProblemAnswer),
        ("/v1/claims/x", ProblemAnswer),
        ("/readyz", Readiness),
    ],
)
def test_answers_are_as_described(client: Client, path: str, model: type[BaseModel]) -> None:
    body = client.get(path).json()
    read = model.model_validate(body).model_dump(mode="json", exclude_unset=True)
    assert read == body


def test_one_article_and_its_revisions(client: Client) -> None:
    newest = client.get(f"/v1/articles/{ARTICLE_ID}").json()
    assert (newest["title"], newest["current"], len(newest["claims"])) == ("Dam bursts", True, 1)
    older = client.get(f"/v1/articles/{ARTICLE_ID}?revision={FIRST.article.revision}").json()
    assert (older["text"], older["current"]) == (FIRST.article.text, False)
    listed = client.get(f"/v1/articles/{ARTICLE_ID}/revisions").json()
    assert [(hit["revision"], hit["current"]) for hit in listed["hits"]] == [
        (SECOND.article.revision, True),
        (FIRST.article.revision, False),
    ]


def test_one_claim(client: Client) -> None:
    body = client.get(f"/v1/claims/{CLAIM_ID}").json()
    assert body["context"]["text"] == SECOND.article.text
    assert body["quantity"]["low"] == 7


def test_a_claim_whose_article_is_being_replaced_has_no_context(client: Client, searcher: FakeSearcher) -> None:
    searcher.indices["revisions"].clear()
    assert client.get(f"/v1/claims/{CLAIM_ID}").json()["context"] is None
    problem(client, f"/v1/articles/{ARTICLE_ID}", 503, "search_unavailable")


@pytest.mark.parametrize("name", ["0" * 32, "x", "A" * 32, "%00", "é"])
def test_what_is_not_there(client: Client, name: str) -> None:
    assert client.get(f"/v1/articles/{name}").json()["code"] == "article_not_found"
    assert client.get(f"/v1/articles/{name}/revisions").json()["code"] == "article_not_found"
    assert client.get(f"/v1/claims/{name}").json()["code"] == "claim_not_found"


@pytest.mark.parametrize("revision", ["0" * 16, "x", ""])
def test_a_revision_that_is_not_there(client: Client, revision: str) -> None:
    problem(client, f"/v1/articles/{ARTICLE_ID}?revision={revision}", 404, "revision_not_found")


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
    assert answer.headers["allow"] == "GET"


def test_a_walk_through_all_matches(client: Client, searcher: FakeSearcher) -> None:
    first = client.get("/v1/articles?size=1").json()
    searcher.indices["articles"].clear()
    second = client.get("/v1/articles", ("size", "1"), ("cursor", first["next_cursor"])).json()
    assert [first["hits"][0]["source"], second["hits"][0]["source"]] == ["Coast Post", "Harbour Wire"]
    assert (first["total"], second["total"], second["next_cursor"]) == (2, 2, None)
    again = client.get("/v1/articles", ("size", "1"), ("cursor", first["next_cursor"])).json()
    assert again == second


def test_a_list_of_one_page_leaves_nothing_behind(client: Client, searcher: FakeSearcher) -> None:
    client.get("/v1/articles")
    client.get("/healthz")  # one more turn of the event loop
    assert searcher.open_points == 0


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


def test_the_description_is_complete(client: Client) -> None:
    document = client.get("/openapi.json").json()
    assert client.get("/docs").status_code == 200
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


def test_a_search_that_fails_leaves_no_point_in_time_behind() -> None:
    class Slow(FakeSearcher):
        async def search_point(self, point: str, body: Json) -> Json:
            raise Unavailable("Elasticsearch answered only in part")

    searcher = Slow()
    with serving(searcher) as client:
        assert client.get("/v1/articles").status_code == 503
        client.ok("/healthz")  # another turn of the event loop
    assert searcher.open_points == 0
