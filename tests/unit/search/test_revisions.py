"""All revisions of an article, page by page, however many there are and while new ones come."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from claimstream_schemas.article import EnrichedArticle
from claimstream_search.fake import FakeSearcher
from tests.unit.search.dam import ARTICLE_ID, FIRST, OTHER, SECOND, URL
from tests.unit.search.samples import RECEIVED, article, documents
from tests.unit.search.serving import Client, serving

PATH = f"/v1/articles/{ARTICLE_ID}/revisions"


def edit(number: int) -> EnrichedArticle:
    """The article's edit of that number; three at a time are received at once."""
    return article(f"The dam burst, edit {number}.", url=URL, received_at=RECEIVED + timedelta(seconds=number // 3))


def walk(client: Client, path: str, size: int) -> list[str]:
    found: list[str] = []
    cursor: str | None = ""
    while cursor is not None:
        page = client.ok(path, ("size", str(size)), *([("cursor", cursor)] if cursor else []))
        found += [hit["revision"] for hit in page["hits"]]
        cursor = page["next_cursor"]
    return found


@given(st.integers(1, 12), st.integers(1, 5), st.integers(0, 4))
def test_pages_hold_every_revision_once_newest_first(edits: int, size: int, more: int) -> None:
    searcher = FakeSearcher(documents(*(edit(number) for number in range(edits))))
    with serving(searcher) as client:
        everything = walk(client, PATH, 100)
        first = client.ok(PATH, ("size", str(size)))
        for number in range(edits, edits + more):
            written = documents(edit(100 + number))
            searcher.indices["revisions"] |= written["revisions"]
        rest: dict[str, Any] = first
        found = [hit["revision"] for hit in first["hits"]]
        while rest["next_cursor"]:
            rest = client.ok(PATH, ("size", str(size)), ("cursor", rest["next_cursor"]))
            found += [hit["revision"] for hit in rest["hits"]]
    assert found == everything
    assert len(set(found)) == edits == first["total"]
    newest_first = sorted((edit(number) for number in range(edits)), key=lambda one: one.article.revision)
    newest_first.sort(key=lambda one: one.article.received_at, reverse=True)
    assert found == [one.article.revision for one in newest_first]


def test_cursors_belong_to_one_article(client: Client) -> None:
    cursor = client.ok(PATH, ("size", "1"))["next_cursor"]
    assert client.ok(PATH, ("size", "1"), ("cursor", cursor))["next_cursor"] is None
    other = f"/v1/articles/{OTHER.article.article_id}/revisions"
    for path, given_ in ((other, cursor), (PATH, "abc"), (PATH, ""), ("/v1/articles", cursor)):
        answer = client.get(path, ("cursor", given_))
        assert (answer.status_code, answer.json()["code"]) == (400, "invalid_cursor"), path


def test_the_revision_before_is_found_wherever_it_stands(client: Client, searcher: FakeSearcher) -> None:
    for number in range(150):
        searcher.indices["revisions"] |= documents(edit(20_000 + number))["revisions"]
    changed = client.ok(f"{PATH}/diff", ("to", SECOND.article.revision))
    assert changed["from"] == FIRST.article.revision
