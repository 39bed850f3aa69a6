"""`claimstream run` while its parts are killed: each is told of in one line, and everything works again."""

from __future__ import annotations

import json
import os
import re
import signal
import subprocess
from pathlib import Path

import httpx
import pytest

from tests.e2e.test_run import CLAIMSTREAM, assert_article_flows, environment, running
from tests.waiting import wait_for

pytestmark = pytest.mark.engine


def said(folder: Path, words: str) -> bool:
    return words in (folder / "run.log").read_text(errors="replace")


def pid_of(folder: Path, service: str) -> int:
    """Of the process started last under that name."""
    started = re.findall(rf"{service} started \(pid=(\d+)\)", (folder / "run.log").read_text(errors="replace"))
    return int(started[-1])


def test_services_and_engine_that_are_killed_are_told_of_and_run_again(tmp_path: Path) -> None:
    with running(tmp_path) as (process, ingest, search):
        assert_article_flows(ingest, search)
        for service in ("search", "enrich"):
            os.kill(pid_of(tmp_path, service), signal.SIGKILL)
            line = f"claimstream: {service} has died (killed by SIGKILL)."
            wait_for(lambda: said(tmp_path, line), what=line, seconds=5)  # noqa: B023
        control = json.loads((tmp_path / "engine" / "noida.control.json").read_text())
        os.kill(control["pid"], signal.SIGKILL)
        wait_for(
            lambda: said(tmp_path, "claimstream: the engine has died (nothing listens"), what="the line", seconds=5
        )
        wait_for(lambda: said(tmp_path, "the engine runs again"), what="the engine", seconds=30)
        wait_for(lambda: _ready(ingest) and _ready(search), what="services", seconds=60)
        assert_article_flows(ingest, search)
        process.send_signal(signal.SIGINT)
        assert process.wait(25) == 0
        assert said(tmp_path, "Stopping: what is being worked on is finished first")


def _ready(url: str) -> bool:
    try:
        return httpx.get(f"{url}/readyz", timeout=2).status_code == 200
    except httpx.HTTPError:
        return False


def test_articles_posted_while_kafka_is_away_are_said_to_wait(tmp_path: Path) -> None:
    (tmp_path / "gulls.txt").write_text("Gulls sleep on the water, the harbour office said.")
    with running(tmp_path) as (process, ingest, _):
        os.kill(process.pid, signal.SIGSTOP)  # nobody starts the engine again
        try:
            control = json.loads((tmp_path / "engine" / "noida.control.json").read_text())
            os.kill(control["pid"], signal.SIGKILL)
            # a write under way when the broker dies is waited for much longer, and told of otherwise
            wait_for(lambda: not _ready(ingest), what="ingest has noticed", seconds=30)
            command = [CLAIMSTREAM, "ingest", str(tmp_path / "gulls.txt"), "--source", "X", "--url", ingest]
            done = subprocess.run(
                [*command, "--patience", "9"],
                env=environment(tmp_path, XDG_STATE_HOME=str(tmp_path)),
                capture_output=True,
                text=True,
                timeout=60,
                check=False,
            )
        finally:
            os.kill(process.pid, signal.SIGCONT)
    assert done.returncode == 1
    assert "nothing is taken at the moment: no Kafka broker answers" in done.stderr
    assert "Run the same command again when that is mended" in done.stderr
