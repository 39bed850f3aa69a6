"""What the page shows, saved: its links give what the calls under /v1 answer to the same question, as files."""

from __future__ import annotations

from collections.abc import Iterator

import httpx
import pytest

from claimstream_search.fake import FakeSearcher
from tests.unit.search.explore.pages import ALL, Page, shown
from tests.unit.search.samples import documents
from tests.unit.search.series.test_answer import SAID
from tests.unit.search.series.test_store import documents as series_documents
from tests.unit.search.serving import Client, serving

SERIES = (("view", "series"), ("measure", "killed"), ("affected", "Quarnholt"))


@pytest.fixture(scope="module")
def client() -> Iterator[Client]:
    with serving(FakeSearcher(documents(*ALL))) as made:
        yield made


@pytest.fixture(scope="module")
def counting() -> Iterator[Client]:
    with serving(FakeSearcher(series_documents(SAID))) as made:
        yield made


def saved(client: Client, page: Page, link: str, name: str) -> httpx.Response:
    """The file behind a link of the page."""
    answer = client.get(f"/{page.link(link)}")
    assert answer.status_code == 200, answer.text
    assert answer.headers["content-disposition"] == f'attachment; filename="claimstream-{name}"'
    assert answer.headers["x-content-type-options"] == "nosniff"
    return answer


@pytest.mark.parametrize(("kind", "view"), [("articles", []), ("claims", [("view", "claims")])])
def test_all_that_a_search_finds_as_a_table(client: Client, kind: str, view: list[tuple[str, str]]) -> None:
    asked = [("q", "wall OR ferries"), ("source", "Harbour Wire")]
    page = shown(client, *view, *asked, ("size", "1"), ("sort", "relevance"), ("facets", "source"))
    answer = saved(client, page, "CSV", f"{kind}.csv")
    exported = client.request("GET", f"/v1/export/{kind}?{httpx.QueryParams(tuple(asked))}", {"Accept": "text/csv"})
    assert answer.content == exported.content
    assert answer.headers["x-total-count"] == exported.headers["x-total-count"] != "0"
    assert answer.headers["content-type"] == "text/csv; charset=utf-8; header=present"


def test_a_later_page_saves_all_and_an_order_of_time_is_kept(client: Client) -> None:
    first = shown(client, ("size", "1"), ("sort", "published_at"))
    later = shown(client, *_pairs(first.link("Next page")))
    rows = saved(client, later, "CSV", "articles.csv").text.splitlines()
    assert len([row for row in rows if "Sea wall falls" in row or "Ferries are back" in row]) == 2
    assert later.link("CSV") == "download/articles.csv?sort=published_at"


def _pairs(address: str) -> list[tuple[str, str]]:
    return list(httpx.QueryParams(address.removeprefix("?")).multi_items())


def test_where_nothing_is_found_there_is_nothing_to_save(client: Client, counting: Client) -> None:
    assert "Save" not in shown(client, ("q", "nowhereatall")).text
    assert "Save" not in shown(counting, ("view", "series"), ("affected", "Nobody at all")).text


@pytest.mark.parametrize(
    ("form", "media_type", "begins"),
    [("SVG", "image/svg+xml", b"<svg"), ("PNG", "image/png", b"\x89PNG")],
)
def test_the_chart_as_a_file(counting: Client, form: str, media_type: str, begins: bytes) -> None:
    page = shown(counting, *SERIES, ("role", ""))
    answer = saved(counting, page, form, f"series.{form.lower()}")
    assert answer.headers["content-type"].startswith(media_type)
    assert answer.content.startswith(begins)
    called = counting.request("GET", f"/v1/series?{httpx.QueryParams(SERIES[1:])}", {"Accept": media_type})
    assert (len(answer.content), called.headers["vary"]) == (len(called.content), "Accept")


def test_a_mistake_in_an_address_is_told_as_the_call_tells_it(client: Client) -> None:
    for path in ("download/claims.csv", "download/series.svg"):
        answer = client.get(f"/{path}", ("view", "claims"))
        assert (answer.status_code, answer.json()["code"]) == (422, "invalid_parameters")
        assert answer.headers["content-type"] == "application/problem+json"
    assert client.get("/download/claims.exe").status_code == 404
