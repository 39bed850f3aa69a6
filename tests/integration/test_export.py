"""Exports over a socket: complete while documents are being written, and visibly broken when they are not."""

from __future__ import annotations

import asyncio
import json
import os
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import httpx
import pytest
import uvicorn
from elasticsearch import Elasticsearch
from elasticsearch.helpers import bulk

from claimstream_schemas.document import ARTICLES, CLAIMS
from claimstream_search import export
from claimstream_search.app import create_app
from claimstream_search.fake import FakeSearcher
from claimstream_search.settings import SearchSettings
from claimstream_search.store import Json, PointGone, Searcher
from tests.engines.base import Space
from tests.engines.ports import free_port
from tests.integration.test_search_store import create_indices
from tests.unit.search.samples import Said, article, documents
from tests.waiting import wait_for

DOSE = int(os.environ.get("EXPORT_DOSE", "1500"))
"""Documents of one moment; the full dose is 25000."""
MORE = DOSE // 25
MODEL = article("Ferry sails. The port said 3 sailed.", Said("The port said 3 sailed.", measure="present", low=3))


@contextmanager
def listening(searcher: Searcher | None = None, **settings: Any) -> Iterator[httpx.Client]:
    """The service on a port of its own: only a socket shows how an answer ends."""
    port = free_port()
    app = create_app(SearchSettings(**{"search_start_timeout_seconds": 0, **settings}), searcher=searcher)
    server = uvicorn.Server(uvicorn.Config(app, port=port, log_config=None, access_log=False, lifespan="on"))
    thread = threading.Thread(target=server.run, daemon=True)
    thread.start()
    try:
        wait_for(lambda: server.started, what="the service listens")
        with httpx.Client(base_url=f"http://127.0.0.1:{port}", timeout=120) as client:
            yield client
    finally:
        server.should_exit = True
        thread.join(20)


class Forgetful(FakeSearcher):
    """Its points in time expire after the first page."""

    async def search_point(self, point: str, body: Json, *, hand_on: bool = False) -> Json:
        """See Searcher."""
        if "search_after" in body:
            raise PointGone("too slow")
        return await super().search_point(point, body, hand_on=hand_on)


@pytest.mark.parametrize("accept", ["application/x-ndjson", "text/csv"])
def test_a_failure_on_the_way_breaks_the_connection(monkeypatch: pytest.MonkeyPatch, accept: str) -> None:
    monkeypatch.setattr(export, "FIRST_PAGE", 2)
    searcher = Forgetful(documents(*(article(f"Ferry {number} sails.") for number in range(5))))
    with listening(searcher) as client:
        with pytest.raises(httpx.RemoteProtocolError, match="incomplete"):
            client.get("/v1/export/articles", headers={"Accept": accept})
        assert client.get("/healthz").status_code == 200
        wait_for(lambda: searcher.open_points == 0, what="the point in time is closed")


class Yielding(FakeSearcher):
    """Lets others run while it is asked, as everything does that waits for a socket."""

    async def search_point(self, point: str, body: Json, *, hand_on: bool = False) -> Json:
        """See Searcher."""
        await asyncio.sleep(0)
        return await super().search_point(point, body, hand_on=hand_on)


def test_it_reads_no_faster_than_the_caller_and_stops_when_the_caller_leaves(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(export, "FIRST_PAGE", 1)
    monkeypatch.setattr(export, "LARGEST_PAGE", {"articles": 1, "claims": 1})
    long = "Ferries sail " * 20_000 + "on."
    searcher = Yielding(documents(*(article(f"Ferry {number}. {long}") for number in range(100))))
    with listening(searcher) as client:
        with client.stream("GET", "/v1/export/articles") as answer:
            next(answer.iter_lines())
            # 26 MB to come, far more than lies in the buffers between the two
            assert len(searcher.bodies) < 100
        wait_for(lambda: searcher.open_points == 0, what="the point in time is closed")
    assert len(searcher.bodies) < 100


def copies(space: Space, alias: str, count: int, mark: str) -> Iterator[dict[str, Any]]:
    """Copies of one document under `count` ids, all published at one moment."""
    (body,) = documents(MODEL)[alias].values()
    key = {ARTICLES: "article_id", CLAIMS: "claim_id"}[alias]
    for number in range(count):
        name = f"{mark}{number:031x}"
        yield {"_index": space.index_prefix + alias, "_id": name, "_source": body | {key: name}}


@pytest.mark.engine
@pytest.mark.parametrize("alias", [ARTICLES, CLAIMS])
def test_everything_of_one_moment_is_exported_once_while_more_is_written(space: Space, alias: str) -> None:
    create_indices(space)
    key = {ARTICLES: "article_id", CLAIMS: "claim_id"}[alias]
    with (
        Elasticsearch(space.elasticsearch, request_timeout=60) as elastic,
        listening(elasticsearch_url=space.elasticsearch, index_prefix=space.index_prefix) as client,
    ):
        bulk(elastic, copies(space, alias, DOSE, "a"), refresh=True)
        found = []
        with client.stream("GET", f"/v1/export/{alias}") as answer:
            assert answer.headers["x-total-count"] == str(DOSE)
            records = (json.loads(line)[key] for line in answer.iter_lines())
            found.append(next(records))
            bulk(elastic, copies(space, alias, MORE, "b"), refresh=True)
            found += records
        assert len(found) == len(set(found)) == DOSE
        assert all(name.startswith("a") for name in found)
        assert client.get(f"/v1/export/{alias}").text.count("\n") == DOSE + MORE
