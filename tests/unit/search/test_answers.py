"""What the service answers over HTTP, on the fake."""

from __future__ import annotations

import pytest
from pydantic import BaseModel

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
from claimstream_search.store import Json, Unavailable
from tests.unit.search.dam import ARTICLE_ID, CLAIM_ID, FIRST, SECOND
from tests.unit.search.serving import Client, serving


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
    assert client.get(f"/v1/articles/{ARTICLE_ID}").json()["code"] == "search_unavailable"


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


def test_a_search_that_fails_leaves_no_point_in_time_behind() -> None:
    class Slow(FakeSearcher):
        async def search_point(self, point: str, body: Json, *, hand_on: bool = False) -> Json:
            raise Unavailable("Elasticsearch answered only in part")

    searcher = Slow()
    with serving(searcher) as client:
        assert client.get("/v1/articles").status_code == 503
        client.ok("/healthz")  # another turn of the event loop
    assert searcher.open_points == 0
