"""Starting, logging and the settings."""

from __future__ import annotations

import asyncio
import time

import pytest
import structlog

from claimstream_common.health import DependencyMissing
from claimstream_search import app
from claimstream_search.app import wait_until_ready
from claimstream_search.fake import FakeSearcher
from claimstream_search.settings import SearchSettings
from claimstream_search.store import Unavailable
from tests.unit.search.serving import serving


def test_it_waits_until_everything_is_there(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(app, "_RETRY_SECONDS", 0.01)
    searcher = FakeSearcher()
    searcher.missing = {"claims": "no such index"}

    async def come_up() -> float:
        began = time.monotonic()
        waiting = asyncio.create_task(wait_until_ready(searcher, 30))
        await asyncio.sleep(0)
        assert not waiting.done()
        searcher.missing = {}
        await waiting
        return time.monotonic() - began

    assert asyncio.run(come_up()) < 10


def test_it_does_not_wait_for_ever() -> None:
    searcher = FakeSearcher()
    searcher.fail_with = Unavailable("nobody answers")
    with pytest.raises(DependencyMissing, match="elasticsearch: nobody answers"):
        asyncio.run(wait_until_ready(searcher, 0))


def test_the_log_tells_the_request_but_not_what_was_searched_for() -> None:
    trace = "00-" + "1" * 32 + "-" + "2" * 16 + "-01"
    with (
        serving(FakeSearcher()) as client,
        structlog.testing.capture_logs([structlog.contextvars.merge_contextvars]) as log,
    ):
        client.get("/v1/articles", ("q", "secretword"), headers={"X-Request-Id": "mine", "traceparent": trace})
        client.get("/v1/claims", ("q", '"secretword'))
        client.get("/healthz", headers={"traceparent": "nonsense\tsecretword"})
    assert [(line["route"], line["status"]) for line in log] == [
        ("/v1/articles", 200),
        ("/v1/claims", 422),
        ("/healthz", 200),
    ]
    assert (log[0]["request_id"], log[0]["traceparent"]) == ("mine", trace)
    assert "traceparent" not in log[2]
    assert [line["log_level"] for line in log] == ["info", "info", "debug"]
    assert "secretword" not in str(log)


def test_settings_are_described_and_come_from_the_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    assert all(field.description for field in SearchSettings.model_fields.values())
    assert SearchSettings().search_port == 8002
    monkeypatch.setenv("SEARCH_PORT", "9002")
    monkeypatch.setenv("INDEX_PREFIX", "mine-")
    chosen = SearchSettings()
    assert (chosen.search_port, chosen.index("claims")) == (9002, "mine-claims")


def test_the_fake_does_not_guess() -> None:
    body = {
        "query": {"regexp": {"published_at": "2031.*"}},
        "sort": [{"published_at": {"order": "asc"}}],
        "size": 1,
    }
    searcher = FakeSearcher({"articles": {"a": {"published_at": "2031-05-01"}}})
    with pytest.raises(AssertionError, match="regexp"):
        asyncio.run(searcher.search("articles", body))
