"""`claimstream run` and `claimstream demo`, as make calls them: ready, useful, and cleanly gone."""

from __future__ import annotations

import os
import signal
import socket
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import httpx
import pytest

from tests.e2e.client import report, unique_word
from tests.engines.base import Space
from tests.engines.ports import free_port
from tests.waiting import wait_for

pytestmark = pytest.mark.engine
CLAIMSTREAM = str(Path(sys.executable).parent / "claimstream")


def environment(folder: Path, **more: str) -> dict[str, str]:
    """The environment of this process without any address that another test may have left."""
    clean = {name: value for name, value in os.environ.items() if name not in ("ENGINE", "DATA_DIR")}
    return {**clean, "DATA_DIR": str(folder), **more}


@contextmanager
def running(folder: Path, **more: str) -> Iterator[tuple[subprocess.Popen[str], str, str]]:
    """`claimstream run`, ready; ended by force if the test did not end it."""
    ports = {"INGEST_PORT": str(free_port()), "SEARCH_PORT": str(free_port())}
    with (folder / "run.log").open("w") as log:
        process = subprocess.Popen(
            [CLAIMSTREAM, "run"], env=environment(folder, **ports, **more), stdout=log, stderr=log, text=True
        )
    ingest, search = (f"http://127.0.0.1:{ports[name]}" for name in ("INGEST_PORT", "SEARCH_PORT"))

    def ready() -> bool:
        assert process.poll() is None, (folder / "run.log").read_text()[-3000:]
        try:
            return all(httpx.get(f"{url}/readyz", timeout=2).status_code == 200 for url in (ingest, search))
        except httpx.HTTPError:
            return False

    try:
        wait_for(ready, what="both services ready", seconds=90, every=0.2)
        yield process, ingest, search
    finally:
        if process.poll() is None:
            process.terminate()
            process.wait(30)  # the services have 20 s to end, and are then made to


def assert_article_flows(ingest: str, search: str) -> None:
    word = unique_word()
    assert httpx.post(f"{ingest}/v1/articles", json=report(word, 4), timeout=10).status_code == 202
    wait_for(
        lambda: httpx.get(f"{search}/v1/claims", params={"q": word}, timeout=10).json()["total"] >= 1,
        what="the claim",
        seconds=60,
    )


def test_run_takes_and_finds_an_article_and_stops_cleanly_on_ctrl_c(tmp_path: Path) -> None:
    with running(tmp_path) as (process, ingest, search):
        assert_article_flows(ingest, search)
        process.send_signal(signal.SIGINT)
        assert process.wait(20) == 0
    for url in (ingest, search):
        with pytest.raises(httpx.ConnectError):
            httpx.get(f"{url}/healthz")
    assert "Traceback" not in (tmp_path / "run.log").read_text()


def test_run_keeps_its_articles_for_the_next_run_and_uses_given_addresses(tmp_path: Path, space: Space) -> None:
    given = space.environment()
    with running(tmp_path, **given) as (_, ingest, search):
        assert_article_flows(ingest, search)
    with running(tmp_path, **given) as (_, _, search):
        wait_for(
            lambda: httpx.get(f"{search}/v1/articles", timeout=10).json()["total"] == 1, what="the first run's article"
        )


def test_a_taken_port_is_said_in_plain_words(tmp_path: Path) -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = taken.getsockname()[1]
        done = subprocess.run(
            [CLAIMSTREAM, "run"],
            env=environment(tmp_path, INGEST_PORT=str(port)),
            capture_output=True,
            text=True,
            timeout=30,
            check=False,
        )
    assert done.returncode == 1
    assert f"port {port} is taken" in done.stderr
    assert "Traceback" not in done.stderr


def test_the_demo_prints_the_claims_and_cleans_up(tmp_path: Path) -> None:
    done = subprocess.run(
        [CLAIMSTREAM, "demo", "--once"],
        env=environment(tmp_path, COLUMNS="200"),
        capture_output=True,
        text=True,
        timeout=180,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    rows = done.stdout.splitlines()
    for words in (("Pashinyan", "105", "Armenia"), ("at least 49", "Armenia"), ("Azerbaijan", "71"), ("2,700",)):
        assert any(all(word in row for word in words) for row in rows), (words, done.stdout)
    assert "Traceback" not in done.stdout + done.stderr
