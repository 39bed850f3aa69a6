"""The enrichment service as a process of its own: it ends, with a reason and in time, also when it can't end well."""

from __future__ import annotations

import os
import socket
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager

import httpx

from claimstream_cli.topics import create_topics
from tests.engines.base import Space
from tests.engines.embedded import Embedded
from tests.engines.ports import free_port
from tests.waiting import wait_for

COMMAND = [sys.executable, "-P", "-m", "claimstream_enrich.app"]


@contextmanager
def started(**environment: str) -> Iterator[subprocess.Popen[str]]:
    variables = os.environ | {"ENRICH_WORKERS": "1"} | environment
    process = subprocess.Popen(COMMAND, env=variables, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
    try:
        yield process
    finally:
        process.kill()
        process.communicate()


def readiness(port: int) -> int:
    try:
        return httpx.get(f"http://127.0.0.1:{port}/readyz", timeout=5).status_code
    except httpx.HTTPError:
        return 0


def test_on_a_port_that_is_taken_it_ends_with_the_reason(space: Space) -> None:
    with socket.create_server(("0.0.0.0", 0)) as taken:
        port = str(taken.getsockname()[1])
        with started(**space.environment(), ENRICH_PORT=port) as process:
            printed, _ = process.communicate(timeout=60)
    assert process.returncode == 1
    assert "Address already in use" in printed


def test_while_kafka_is_away_it_is_not_ready_and_still_ends_in_time() -> None:
    engine, port = Embedded(), free_port()
    engine.start()
    try:
        create_topics(engine.kafka)
        with started(KAFKA_BOOTSTRAP_SERVERS=engine.kafka, ENRICH_PORT=str(port)) as process:
            wait_for(lambda: readiness(port) == 200, what="enrich is ready", seconds=60)
            engine.stop()
            wait_for(lambda: readiness(port) == 503, what="enrich says that Kafka is away", seconds=10)
            process.terminate()
            process.wait(10)
    finally:
        engine.stop()
