"""The search app under a client, without a socket."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from typing import Any

import httpx

from claimstream_search.app import create_app
from claimstream_search.settings import SearchSettings
from claimstream_search.store import Searcher

Parameters = Mapping[str, str] | Sequence[tuple[str, str]]


class Client:
    """Asks the app and waits for the answer; `ok` for answers that must be 200."""

    def __init__(self, runner: asyncio.Runner, client: httpx.AsyncClient) -> None:
        self._runner = runner
        self._client = client

    def request(self, method: str, path: str, headers: Mapping[str, str] | None = None) -> httpx.Response:
        return self._runner.run(self._client.request(method, path, headers=dict(headers or {})))

    def get(self, path: str, *pairs: tuple[str, str], headers: Mapping[str, str] | None = None) -> httpx.Response:
        given = f"?{httpx.QueryParams(pairs)}" if pairs else ""
        return self.request("GET", path + given, headers)

    def ok(self, path: str, *pairs: tuple[str, str]) -> dict[str, Any]:
        answer = self.get(path, *pairs)
        body: dict[str, Any] = answer.json()
        assert answer.status_code == 200, body
        return body


@contextmanager
def serving(searcher: Searcher | None = None, **settings: Any) -> Iterator[Client]:
    """The service started, and a client of it."""
    usual = {"search_start_timeout_seconds": 0, "search_view_seconds": 0}  # every search sees what was just written
    app = create_app(SearchSettings(**{**usual, **settings}), searcher=searcher)
    lifespan = app.router.lifespan_context(app)
    client = httpx.AsyncClient(transport=httpx.ASGITransport(app, raise_app_exceptions=False), base_url="http://search")
    with asyncio.Runner() as runner:
        runner.run(lifespan.__aenter__())
        try:
            yield Client(runner, client)
        finally:
            runner.run(client.aclose())
            runner.run(lifespan.__aexit__(None, None, None))
