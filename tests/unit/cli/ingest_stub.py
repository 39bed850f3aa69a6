"""An ingest service in memory: takes batches, refuses what has no text, and can be made busy."""

from __future__ import annotations

import json
from typing import Any

import httpx


class IngestStub:
    """`script` holds answers to give first: a response, an exception to raise, or None for a normal answer."""

    def __init__(self, *script: httpx.Response | Exception | None) -> None:
        self.script = list(script)
        self.batches: list[list[dict[str, Any]]] = []
        self.busy_lines: set[str] = set()
        self.largest = 10**9

    @property
    def taken(self) -> list[str]:
        """The texts of all accepted articles, in order."""
        return [article["text"] for batch in self.batches for article in batch]

    def client(self) -> httpx.Client:
        """A client of it."""
        return httpx.Client(transport=httpx.MockTransport(self._answer), base_url="http://ingest:8001")

    def _answer(self, request: httpx.Request) -> httpx.Response:
        if request.url.path == "/healthz":
            return httpx.Response(200, json={"status": "up"})
        assert request.url.path == "/v1/articles/batch"
        assert request.headers["content-type"] == "application/x-ndjson"
        scripted = self.script.pop(0) if self.script else None
        if isinstance(scripted, Exception):
            raise scripted
        if scripted is not None:
            return scripted
        if len(request.content) > self.largest:
            return httpx.Response(413, json={"detail": "too many bytes", "code": "too_large"})
        articles = [json.loads(line) for line in request.content.split(b"\n") if line]
        items = [self._item(number, article) for number, article in enumerate(articles, start=1)]
        self.batches.append([article for article, item in zip(articles, items, strict=True) if item["status"] == 202])
        headers = {"Retry-After": "3"} if any(item["status"] == 503 for item in items) else {}
        accepted = sum(item["status"] == 202 for item in items)
        return httpx.Response(200, json={"accepted": accepted, "items": items}, headers=headers)

    def _item(self, line: int, article: dict[str, Any]) -> dict[str, Any]:
        text = article.get("text")
        if text in self.busy_lines:
            self.busy_lines.discard(text)
            return {"line": line, "status": 503, "error": {"code": "overloaded", "detail": "too much is in flight"}}
        if not text:
            error = {"code": "invalid_article", "detail": "text or html is needed"}
            return {"line": line, "status": 422, "error": error}
        return {"line": line, "status": 202, "article_id": f"{line:032x}"}


class Waits:
    """A clock that stands still but for the waits, which it notes."""

    def __init__(self) -> None:
        self.waited: list[float] = []

    def wait(self, seconds: float) -> None:
        self.waited.append(seconds)

    def now(self) -> float:
        return sum(self.waited)
