"""The fake Searcher keeps the promises of the one on Elasticsearch: one set of tests runs on both."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Iterator
from dataclasses import dataclass
from typing import Any, TypeVar

import orjson
import pytest
from elasticsearch import Elasticsearch

from claimstream_cli.embedded import free_port
from claimstream_index.mapping import ALIASES, mapping, settings, versioned
from claimstream_schemas.document import ARTICLES, REVISIONS
from claimstream_search.fake import FakeSearcher
from claimstream_search.store import ElasticSearcher, IndexMissing, PointGone, Searcher, Unavailable
from tests.engines.base import Space
from tests.unit.search.samples import article, documents

T = TypeVar("T")
ALL: dict[str, Any] = {"match_all": {}}
ORDER = [{"published_at": {"order": "desc"}}, {"_shard_doc": {"order": "asc"}}]


def number(count: int, source: str = "Harbour Wire") -> dict[str, Any]:
    """An article document, told apart by its number; all are published at the same moment."""
    (made,) = documents(article(f"Ferry number {count} sails.", source=source))[ARTICLES].values()
    return made


@dataclass(frozen=True)
class Shelf:
    """A Searcher, a way to put documents behind it, and a loop to run it on."""

    searcher: Searcher
    write: Callable[[str, str, dict[str, Any]], None]
    runner: asyncio.Runner

    def __call__(self, awaited: Awaitable[T]) -> T:
        async def wait() -> T:
            return await awaited

        return self.runner.run(wait())

    def ids(self, point: str, query: dict[str, Any] = ALL) -> list[str]:
        body = {"query": query, "sort": ORDER, "size": 100, "track_total_hits": True}
        found = self(self.searcher.search_point(point, body))
        return [hit["_id"] for hit in found["hits"]["hits"]]


def create_indices(space: Space) -> None:
    """The indices as `claimstream index init` makes them, in this space."""
    with Elasticsearch(space.elasticsearch) as client:
        for alias in ALIASES:
            client.indices.create(
                index=space.index_prefix + versioned(alias),
                settings=settings(),
                mappings=mapping(alias),
                aliases={space.index_prefix + alias: {}},
            )


@pytest.fixture(params=["fake", pytest.param("elastic", marks=pytest.mark.engine)])
def shelf(request: pytest.FixtureRequest) -> Iterator[Shelf]:
    with asyncio.Runner() as runner:
        if request.param == "fake":
            fake = FakeSearcher()
            yield Shelf(fake, lambda alias, name, body: fake.indices[alias].update({name: body}), runner)
            return
        space: Space = request.getfixturevalue("space")
        create_indices(space)

        async def connect() -> Searcher:
            return ElasticSearcher(space.elasticsearch, prefix=space.index_prefix)

        searcher = runner.run(connect())
        with Elasticsearch(space.elasticsearch) as client:

            def write(alias: str, name: str, body: dict[str, Any]) -> None:
                client.index(index=space.index_prefix + alias, id=name, document=body, refresh=True)

            yield Shelf(searcher, write, runner)
        runner.run(searcher.close())


class TestSearcher:
    """What the rest of the service relies on."""

    def test_it_is_ready(self, shelf: Shelf) -> None:
        assert shelf(shelf.searcher.unready()) == {}

    def test_a_document_is_read_by_its_id(self, shelf: Shelf) -> None:
        shelf.write(ARTICLES, "a", number(1))
        assert shelf(shelf.searcher.get(ARTICLES, "a")) == number(1)
        assert shelf(shelf.searcher.get(ARTICLES, "a", "source", "text")) == {
            "source": "Harbour Wire",
            "text": "Ferry number 1 sails.",
        }
        assert shelf(shelf.searcher.get(ARTICLES, "b")) is None
        assert shelf(shelf.searcher.get(REVISIONS, "a")) is None

    def test_an_index_that_is_not_there(self, shelf: Shelf) -> None:
        for call in (
            shelf.searcher.get("nothing", "a"),
            shelf.searcher.open_point("nothing"),
            shelf.searcher.search("nothing", {"query": ALL, "size": 1, "sort": ORDER[:1]}),
        ):
            with pytest.raises(IndexMissing) as caught:
                shelf(call)
            assert caught.value.alias.endswith("nothing")

    def test_a_search_sees_what_is_there_now(self, shelf: Shelf) -> None:
        shelf.write(ARTICLES, "a", number(1))
        shelf.write(ARTICLES, "b", number(2, source="Coast Post"))
        body = {"query": {"term": {"source": "Coast Post"}}, "size": 5, "sort": ORDER[:1], "track_total_hits": True}
        found = shelf(shelf.searcher.search(ARTICLES, body))
        assert found["hits"]["total"]["value"] == 1
        assert found["hits"]["hits"][0]["_source"] == number(2, source="Coast Post")

    def test_a_point_in_time_stands_still(self, shelf: Shelf) -> None:
        for name in "abc":
            shelf.write(ARTICLES, name, number(ord(name)))
        point = shelf(shelf.searcher.open_point(ARTICLES))
        before = shelf.ids(point)
        shelf.write(ARTICLES, "d", number(9))
        assert sorted(before) == ["a", "b", "c"]
        assert shelf.ids(point) == before
        assert len(shelf.ids(shelf(shelf.searcher.open_point(ARTICLES)))) == 4

    def test_ties_are_walked_through_one_by_one(self, shelf: Shelf) -> None:
        for name in "abcde":
            shelf.write(ARTICLES, name, number(ord(name)))
        point = shelf(shelf.searcher.open_point(ARTICLES))
        seen: list[str] = []
        body: dict[str, Any] = {"query": ALL, "sort": ORDER, "size": 1, "track_total_hits": True}
        while hits := shelf(shelf.searcher.search_point(point, body))["hits"]["hits"]:
            seen.append(hits[0]["_id"])
            body["search_after"] = hits[0]["sort"]
        assert seen == shelf.ids(point)
        assert sorted(seen) == list("abcde")

    def test_any_score_is_a_place_to_go_on_from(self, shelf: Shelf) -> None:
        for name in "ab":
            shelf.write(ARTICLES, name, number(ord(name)))
        point = shelf(shelf.searcher.open_point(ARTICLES))
        order = [{"_score": {"order": "desc"}}, ORDER[1]]
        for boost in (round(0.0317 * 1.13**step, 6) for step in range(80)):
            body = {"query": {"constant_score": {"filter": ALL, "boost": boost}}, "sort": order, "size": 1}
            first = shelf(shelf.searcher.search_point(point, body))["hits"]["hits"]
            later = body | {"search_after": first[0]["sort"], "size": 2}
            second = shelf(shelf.searcher.search_point(point, later))["hits"]["hits"]
            assert [hit["_id"] for hit in first + second] == ["a", "b"], boost

    def test_documents_handed_on_are_those_read(self, shelf: Shelf) -> None:
        for name in "abc":
            shelf.write(ARTICLES, name, number(ord(name)))
        point = shelf(shelf.searcher.open_point(ARTICLES))
        order = [{"_score": {"order": "desc"}}, ORDER[1]]
        count = {"sources": {"terms": {"field": "source", "size": 5, "shard_size": 5}}}
        body = {"query": ALL, "sort": order, "size": 2, "track_total_hits": True, "aggs": count}
        read = shelf(shelf.searcher.search_point(point, body))
        handed = shelf(shelf.searcher.search_point(point, body, hand_on=True))
        for one, other in zip(read["hits"]["hits"], handed["hits"]["hits"], strict=True):
            assert (one["_id"], one["sort"]) == (other["_id"], other["sort"])
            assert one["_source"] == orjson.loads(orjson.dumps(other["_source"])) == number(ord(one["_id"]))
        assert handed["hits"]["total"] == read["hits"]["total"] == {"value": 3, "relation": "eq"}
        assert handed["aggregations"] == read["aggregations"]

    def test_a_closed_point_is_gone(self, shelf: Shelf) -> None:
        point = shelf(shelf.searcher.open_point(ARTICLES))
        shelf(shelf.searcher.close_point(point))
        with pytest.raises(PointGone):
            shelf.ids(point)
        shelf(shelf.searcher.close_point(point))


@pytest.mark.parametrize("call", ["get", "open_point", "search", "search_point", "close_point"])
def test_nobody_there(call: str) -> None:
    async def ask() -> None:
        searcher = ElasticSearcher(f"http://127.0.0.1:{free_port()}", timeout=1)
        body: dict[str, Any] = {"query": ALL, "size": 1}
        calls: dict[str, Callable[[], Awaitable[Any]]] = {
            "get": lambda: searcher.get(ARTICLES, "a"),
            "open_point": lambda: searcher.open_point(ARTICLES),
            "search": lambda: searcher.search(ARTICLES, body),
            "search_point": lambda: searcher.search_point("x", body),
            "close_point": lambda: searcher.close_point("x"),
        }
        try:
            await calls[call]()
        finally:
            assert set(await searcher.unready()) == {"elasticsearch"}
            await searcher.close()

    with pytest.raises(Unavailable, match="does not answer"):
        asyncio.run(ask())
