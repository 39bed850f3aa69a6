"""Cursors on a real engine, and indices that are missing or of another version."""

from __future__ import annotations

from typing import Any

import pytest
from elasticsearch import Elasticsearch

from claimstream_index.mapping import mapping, settings, versioned
from claimstream_search.cursor import decode, key_of
from tests.engines.base import Space
from tests.integration.searched import ALL, write
from tests.unit.search.samples import article
from tests.unit.search.serving import Client

pytestmark = pytest.mark.engine


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


def test_forged_and_expired_cursors(client: Client, space: Space) -> None:
    write(space, *ALL)
    cursor = client.ok("/v1/articles", ("size", "1"))["next_cursor"]
    assert client.get("/v1/articles", ("cursor", cursor[:-9] + "AAAAAAAAA")).status_code == 400
    with Elasticsearch(space.elasticsearch) as elastic:
        elastic.close_point_in_time(id=_point(cursor, space))
    gone = client.get("/v1/articles", ("cursor", cursor))
    assert (gone.status_code, gone.json()["code"]) == (410, "cursor_expired")


def test_a_walk_outlives_a_switch_to_another_index_and_says_when_it_ends(client: Client, space: Space) -> None:
    many = [article(f"Boat {number} sails.", title="Boats") for number in range(30)]
    write(space, *many)
    page = client.ok("/v1/articles", ("q", "boats"), ("size", "10"))
    alias, old, new = (space.index_prefix + name for name in ("articles", versioned("articles"), "articles-v9"))
    with Elasticsearch(space.elasticsearch) as elastic:
        elastic.indices.create(index=new, settings=settings(), mappings=mapping("articles"))
        moves = [{"remove": {"index": old, "alias": alias}}, {"add": {"index": new, "alias": alias}}]
        elastic.indices.update_aliases(actions=moves)
        assert client.ok("/v1/articles", ("q", "boats"))["total"] == 0
        second = client.ok("/v1/articles", ("q", "boats"), ("size", "10"), ("cursor", page["next_cursor"]))
        assert (second["total"], len(second["hits"])) == (30, 10)
        assert not {hit["article_id"] for hit in page["hits"]} & {hit["article_id"] for hit in second["hits"]}
        elastic.indices.delete(index=old)
    ended = client.get("/v1/articles", ("q", "boats"), ("size", "10"), ("cursor", second["next_cursor"]))
    if ended.status_code == 200:  # the embedded engine keeps what a point in time needs
        assert len(ended.json()["hits"]) == 10
    else:
        assert (ended.status_code, ended.json()["code"]) == (410, "cursor_expired")


def _point(cursor: str, space: Space) -> str:
    return decode(cursor, key_of("", space.elasticsearch, space.index_prefix)).point


def test_an_index_of_an_older_version_is_named_instead_of_finding_nothing(client: Client, space: Space) -> None:
    name = space.index_prefix + versioned("claims")
    with Elasticsearch(space.elasticsearch) as elastic:
        elastic.indices.delete(index=name)
        alias: dict[str, Any] = {space.index_prefix + "claims": {}}
        elastic.indices.create(index=name, mappings={"properties": {"text": {"type": "text"}}}, aliases=alias)
    ready = client.get("/readyz")
    assert ready.status_code == 503
    (reason,) = ready.json()["reasons"].values()
    assert "older version" in reason
    assert "claimstream index init" in reason


def test_missing_indices_are_named(space: Space, client: Client) -> None:
    assert client.ok("/readyz") == {"status": "ready"}
    with Elasticsearch(space.elasticsearch) as elastic:
        elastic.indices.delete(index=space.index_prefix + versioned("claims"))
    answer = client.get("/v1/claims")
    assert (answer.status_code, answer.json()["code"]) == (503, "index_missing")
    assert "claimstream index init" in answer.json()["detail"]
    ready = client.get("/readyz")
    assert ready.status_code == 503
    assert set(ready.json()["reasons"]) == {f"{space.index_prefix}claims"}
