"""Posting the demo's articles, and waiting until the last revision of each can be found."""

from __future__ import annotations

import gzip
import io
import json
import time
from pathlib import Path
from typing import Any

import httpx
import pytest
from rich.console import Console

from claimstream_cli import demo_feed
from claimstream_cli.demo_feed import DemoError, post, tail, wait_until_searchable
from claimstream_cli.stack import Stack, stack_from
from claimstream_schemas.identity import revision

OLD, NEW = "0" * 16, "1" * 16


class Service:
    """Ingest and search as the demo asks them: each question moves indexing on by one step."""

    def __init__(self, steps: list[dict[str, str]], claims: int = 2) -> None:
        self.steps, self.claims, self.posted = steps, claims, list[dict[str, Any]]()

    def post(self, _url: str, *, content: bytes, **_: Any) -> httpx.Response:
        self.posted = [json.loads(line) for line in gzip.decompress(content).splitlines()]
        items = [{"article_id": one["url"], "status": 202} for one in self.posted]
        return httpx.Response(200, json={"items": items})

    def answer(self, request: httpx.Request) -> httpx.Response:
        indexed = self.steps[0]
        if request.url.path == "/v1/claims":
            if len(self.steps) > 1:
                del self.steps[0]
            return httpx.Response(200, json={"total": self.claims * len(indexed)})
        revision = indexed.get(request.url.path.rpartition("/")[2])
        if revision is None:
            return httpx.Response(404, json={})
        return httpx.Response(200, json={"revision": revision, "claims": [{}] * self.claims})


@pytest.fixture
def stack(tmp_path: Path) -> Stack:
    return stack_from({"DATA_DIR": str(tmp_path)}, lambda usual: usual or 1, default_data_dir="x")


def serve(service: Service, monkeypatch: pytest.MonkeyPatch) -> None:
    transport = httpx.MockTransport(service.answer)
    made = httpx.Client(transport=transport, base_url="http://search")
    monkeypatch.setattr(httpx, "Client", lambda **_: made)
    monkeypatch.setattr(httpx, "post", service.post)
    monkeypatch.setattr(time, "sleep", lambda _: None)


def console() -> Console:
    return Console(file=io.StringIO(), width=200)


def test_everything_is_posted_and_the_last_revision_of_each_is_remembered(
    stack: Stack, monkeypatch: pytest.MonkeyPatch
) -> None:
    service, out = Service([{}]), console()
    serve(service, monkeypatch)
    posted = post(stack, out)
    assert posted == {one["url"]: revision(one["title"], one["text"]) for one in service.posted}
    assert f"{len(posted)} articles and 1 edit posted" in out.file.getvalue()  # type: ignore[attr-defined]


def test_an_article_is_there_when_its_last_revision_is(stack: Stack, monkeypatch: pytest.MonkeyPatch) -> None:
    service = Service([{}, {"a": OLD}, {"a": OLD, "b": OLD}, {"a": NEW, "b": OLD}, {"a": NEW, "b": OLD}])
    serve(service, monkeypatch)
    wait_until_searchable(stack, {"a": NEW, "b": OLD}, console())
    assert len(service.steps) == 1, "it went on asking until the edit was indexed"


def test_what_does_not_come_is_told_with_the_log(stack: Stack, monkeypatch: pytest.MonkeyPatch) -> None:
    (stack.data_dir / "demo.log").write_text("enrich: the model is missing\n")
    serve(Service([{"a": OLD}]), monkeypatch)
    monkeypatch.setattr(demo_feed, "SEARCHABLE_SECONDS", -1)
    with pytest.raises(DemoError, match=r"2 of 2 articles were not searchable(.|\n)*the model is missing"):
        wait_until_searchable(stack, {"a": NEW, "b": NEW}, console())


def test_a_refused_article_ends_the_demo(stack: Stack, monkeypatch: pytest.MonkeyPatch) -> None:
    refused = httpx.Response(200, json={"items": [{"code": "invalid_article"}]})
    monkeypatch.setattr(httpx, "post", lambda *_, **__: refused)
    with pytest.raises(DemoError, match="invalid_article"):
        post(stack, console())


def test_a_log_is_told_by_its_last_lines(tmp_path: Path) -> None:
    log = tmp_path / "log"
    log.write_text("\n".join(map(str, range(30))))
    assert tail(log, lines=2) == "28\n29"
