"""The search service as a process of its own: it starts, answers on its port, stops, and says why it does not start."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager

import httpx
import pytest

from claimstream_cli.embedded import free_port
from tests.engines.base import Space
from tests.integration.test_search_store import create_indices
from tests.waiting import wait_for

COMMAND = [sys.executable, "-m", "claimstream_search.app"]


@contextmanager
def started(**environment: str) -> Iterator[subprocess.Popen[str]]:
    process = subprocess.Popen(
        COMMAND, env=os.environ | environment, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True
    )
    try:
        yield process
    finally:
        process.kill()
        process.communicate()


def ended(process: subprocess.Popen[str], seconds: float = 20) -> tuple[int, str]:
    printed, _ = process.communicate(timeout=seconds)
    return process.returncode, printed


def test_without_elasticsearch_it_ends_with_the_reason() -> None:
    port = free_port()
    with started(ELASTICSEARCH_URL=f"http://127.0.0.1:{port}", SEARCH_START_TIMEOUT_SECONDS="0") as process:
        code, printed = ended(process)
    assert code == 1
    assert (
        printed.strip().splitlines()[-1].startswith("claimstream-search: elasticsearch: Elasticsearch does not answer")
    )
    assert "Traceback" not in printed


@pytest.mark.engine
def test_without_its_indices_it_ends_with_the_reason(space: Space) -> None:
    with started(**space.environment(), SEARCH_START_TIMEOUT_SECONDS="0") as process:
        code, printed = ended(process)
    assert code == 1
    assert f"{space.index_prefix}articles: no such index: create it with `claimstream index init`" in printed


@pytest.mark.engine
def test_it_waits_for_its_indices_serves_and_stops_when_told(space: Space) -> None:
    port = free_port()
    with started(**space.environment(), SEARCH_PORT=str(port), SEARCH_HOST="127.0.0.1") as process:
        assert process.stdout
        wait_for(lambda: "waiting" in (process.stdout.readline() if process.stdout else ""), what="it says it waits")
        create_indices(space)
        ready = wait_for(lambda: _status(port) == 200, what="the service is ready")
        found = httpx.get(f"http://127.0.0.1:{port}/v1/articles")
        assert ready
        assert found.json() == {"total": 0, "total_exact": True, "hits": [], "facets": {}, "next_cursor": None}
        assert "server" not in found.headers
        process.send_signal(signal.SIGTERM)
        code, _ = ended(process, seconds=10)
    assert code in (0, -signal.SIGTERM)


def _status(port: int) -> int | None:
    try:
        return httpx.get(f"http://127.0.0.1:{port}/readyz", timeout=2).status_code
    except httpx.TransportError:
        return None
