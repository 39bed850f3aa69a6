"""What goes wrong is said in the page, in the words and with the status of the call."""

from __future__ import annotations

import pytest

from claimstream_search.fake import FakeSearcher
from claimstream_search.store import IndexMissing, Refused, Unavailable
from tests.unit.search.explore.pages import WALL_ID, pairs_of, shown
from tests.unit.search.serving import Client, serving

WRONG = [
    [("sorce", "Coast Post")],
    [("q", '"open')],
    [("q", "wall OR")],
    [("measure", "eaten")],
    [("published_from", "yesterday"), ("min_value", "many"), ("colour", "red")],
    [("published_from", "2031-05-02"), ("published_to", "2031-05-01")],
    [("sort", "best")],
    [("size", "0")],
    [("q", "a"), ("q", "b")],
    [("facets", "nothing")],
    [("cursor", "forged")],
]


@pytest.mark.parametrize("view", ["articles", "claims", "series", "article"])
def test_more_parameters_than_a_page_can_repeat_are_refused_at_once(client: Client, view: str) -> None:
    page = shown(client, ("view", view), *(("role", f"r{number}") for number in range(4_500)))
    assert page.status == 422
    assert "too many for a page" in page.text
    assert len(page.text) < 2_000


@pytest.mark.parametrize("kind", ["articles", "claims"])
@pytest.mark.parametrize("pairs", WRONG, ids=str)
def test_the_words_of_the_call(client: Client, kind: str, pairs: list[tuple[str, str]]) -> None:
    problem = client.get(f"/v1/{kind}", *pairs).json()
    page = shown(client, ("view", kind), *pairs)
    assert page.status == problem["status"] >= 400
    assert page.one("section", role="alert")
    assert problem["title"] in page.text
    for error in problem["errors"]:
        assert error["detail"] in page.text
        assert f"{error['field']}:" in page.text
        assert ", ".join(error.get("allowed", [])) in page.text


def test_a_misspelt_parameter_is_not_sent_again(client: Client) -> None:
    page = shown(client, ("sorce", "Coast Post"), ("measure", "killed"))
    assert "did you mean 'source'?" in page.text
    assert [one.attributes["name"] for one in page.all("input", type="hidden")] == ["measure"]


def test_where_a_query_is_wrong(client: Client) -> None:
    page = shown(client, ("q", 'wall "open'))
    assert "(at character 6)" in page.text
    assert page.one("input", id="q").attributes["value"] == 'wall "open'


@pytest.mark.parametrize("given", [["nothing"], ["claims", "articles"], ["article", "article"]])
def test_no_such_view(client: Client, given: list[str]) -> None:
    page = shown(client, *(("view", one) for one in given))
    assert page.status == 422
    assert "articles, claims, series, article" in page.text


def test_a_cursor_that_has_expired(client: Client, searcher: FakeSearcher) -> None:
    following = pairs_of(shown(client, ("size", "1")).link("Next page"))
    searcher.expire()
    page = shown(client, *following)
    assert page.status == 410
    assert pairs_of(page.link("Begin again at the first page")) == [("size", "1")]


@pytest.mark.parametrize(
    "pairs",
    [
        [],
        [("view", "claims"), ("party", "Ostmark")],
        [("view", "series")],
        [("view", "series"), ("measure", "killed")],
        [("view", "article"), ("article_id", WALL_ID)],
    ],
)
@pytest.mark.parametrize(
    ("error", "status", "words"),
    [
        (Unavailable("Elasticsearch does not answer: ConnectionTimeout"), 503, "Elasticsearch does not answer"),
        (IndexMissing("claims"), 503, "there is no index claims"),
        (Refused("too many clauses"), 422, "too large or too complex"),
    ],
)
def test_elasticsearch_is_away(pairs: list[tuple[str, str]], error: Exception, status: int, words: str) -> None:
    searcher = FakeSearcher()
    with serving(searcher) as client:
        searcher.fail_with = error  # type: ignore[assignment]
        page = shown(client, *pairs)
    assert page.status == status
    assert words in page.text
    assert page.headers.get("retry-after") == ("2" if status == 503 else None)


def test_other_paths_and_methods_stay_the_apis(client: Client) -> None:
    assert client.get("/explore").headers["content-type"] == "application/problem+json"
    posted = client.request("POST", "/")
    assert (posted.status_code, posted.headers["allow"]) == (405, "GET, HEAD")
