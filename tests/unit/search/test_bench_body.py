"""The benchmark asks Elasticsearch what the service asks it: else its ratio would compare two searches."""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime
from typing import Any

import orjson
import pytest
from elastic_transport import ApiResponseMeta, ConnectionError, HttpHeaders, NodeConfig, TransportApiResponse
from elasticsearch import AsyncElasticsearch

from claimstream_search.paging import Pager
from claimstream_search.parameters import parse
from claimstream_search.query import Kind
from claimstream_search.settings import SearchSettings
from claimstream_search.store import ElasticSearcher, Unavailable
from tests.bench.search_ratio import QUERIES, SEARCH, Pairs, body

NOW = datetime(2022, 9, 14, 8, 59, tzinfo=UTC)
NODE = NodeConfig("http", "127.0.0.1", 9200)


class Noting:
    """Opens points in time; notes a search and fails it: how it is answered is of no matter here."""

    def __init__(self) -> None:
        self.searches: list[tuple[str, Any]] = []

    async def perform_request(self, method: str, target: str, *, body: Any = None, **_: Any) -> TransportApiResponse:
        if "/_pit" not in target:
            self.searches.append((target, body))
            raise ConnectionError("noted")
        headers = HttpHeaders({"x-elastic-product": "Elasticsearch", "content-type": "application/json"})
        return TransportApiResponse(ApiResponseMeta(200, "1.1", headers, 0.0, NODE), {"id": "now"})


@pytest.mark.parametrize(("kind", "pairs"), QUERIES, ids=lambda value: str(value)[:40])
def test_the_benchmarks_search_is_the_services(kind: Kind, pairs: Pairs, monkeypatch: pytest.MonkeyPatch) -> None:
    noting = Noting()
    monkeypatch.setattr(AsyncElasticsearch, "transport", property(lambda _: noting))
    settings = SearchSettings(_env_file=None)

    async def ask() -> None:
        searcher = ElasticSearcher(
            "http://127.0.0.1:9200",
            timeout=settings.search_timeout_seconds,
            keep_alive=settings.search_cursor_keep_alive_seconds,
        )
        with pytest.raises(Unavailable):
            await Pager(searcher, key=b"k", now=lambda: NOW).find(parse(kind, pairs))

    asyncio.run(ask())
    ((target, asked),) = noting.searches
    assert target == SEARCH
    assert asked == orjson.loads(body(kind, pairs, "now", NOW.isoformat(timespec="milliseconds")))
