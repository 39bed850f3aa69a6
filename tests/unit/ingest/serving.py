"""The ingest app under a client, without a socket."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator
from concurrent.futures import Future
from contextlib import asynccontextmanager
from typing import Any

import httpx

from claimstream_common.kafka import FakePublisher, Publisher, Record
from claimstream_ingest.app import create_app
from claimstream_ingest.settings import IngestSettings

ARTICLE: dict[str, Any] = {
    "url": "https://www.quayside.example/news/7?utm_source=feed",
    "source": "Quayside Post",
    "title": "Lighthouse fund doubled",
    "text": "The harbour council said on Monday that it had doubled the lighthouse fund.\n",
    "published_at": "2031-05-05T10:00:00+02:00",
}
NDJSON = {"Content-Type": "application/x-ndjson"}
JSON = {"Content-Type": "application/json"}


class Counting(FakePublisher):
    """Says how many records it was handed."""

    published = 0

    def publish(self, record: Record) -> Future[None]:
        outcome = super().publish(record)
        self.published += 1
        return outcome

    async def has(self, records: int) -> None:
        """Returns when that many were handed over."""
        async with asyncio.timeout(10):
            while self.published < records:
                await asyncio.sleep(0.002)


@asynccontextmanager
async def serving(publisher: Publisher | None = None, **settings: Any) -> AsyncIterator[httpx.AsyncClient]:
    """The service started with `settings`, and a client of it."""
    app = create_app(IngestSettings(**settings), publisher=publisher or FakePublisher())
    transport = httpx.ASGITransport(app)
    async with (
        app.router.lifespan_context(app),
        httpx.AsyncClient(transport=transport, base_url="http://ingest") as client,
    ):
        yield client


def lines(*articles: dict[str, Any] | str) -> bytes:
    """A batch; strings go in as they are."""
    return "".join((one if isinstance(one, str) else json.dumps(one)) + "\n" for one in articles).encode()


def assert_problem(answer: httpx.Response, status: int, code: str) -> dict[str, Any]:
    """The problem of an answer, which has the shape of RFC 9457."""
    assert (answer.status_code, answer.headers["content-type"]) == (status, "application/problem+json"), answer.text
    document: dict[str, Any] = answer.json()
    assert document["code"] == code
    assert document["status"] == status
    assert document["type"] == f"urn:claimstream:problem:{code}"
    assert document["title"]
    assert document["detail"]
    assert "Traceback" not in answer.text
    assert answer.headers["x-request-id"]
    return document
