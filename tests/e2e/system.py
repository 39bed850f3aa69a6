"""The running system as e2e tests see it: addresses, and services that can be killed and started again."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Protocol

import httpx

from tests.engines.base import Engine
from tests.engines.ports import free_port
from tests.waiting import wait_for

SERVICES = ("ingest", "enrich", "index", "search")


class System(Protocol):
    """All four services on one engine."""

    ingest_url: str
    search_url: str
    kafka: str
    elasticsearch: str

    def kill(self, service: str) -> None:
        """kill -9."""

    def start(self, service: str) -> None:
        """Start it again; returns when it is ready."""

    def logs(self, service: str) -> str:
        """What it has printed."""


class LocalSystem:
    """Each service a process of this machine, as `claimstream run` starts them, on a given engine."""

    def __init__(self, engine: Engine, executable: str = sys.executable) -> None:
        self._python = executable
        self._folder = Path(tempfile.mkdtemp(prefix="claimstream-e2e-"))
        self._ports = {service: free_port() for service in SERVICES}
        self._running: dict[str, subprocess.Popen[bytes]] = {}
        self.kafka = engine.kafka
        self.elasticsearch = engine.elasticsearch
        self.ingest_url = self._url("ingest")
        self.search_url = self._url("search")

    def up(self) -> None:
        """Topics, indices, and the four services; returns when all are ready."""
        for step in (("topics", "init"), ("index", "init")):
            subprocess.run([self._command, *step], env=self._environment(), check=True, capture_output=True)
        for service in SERVICES:
            self._launch(service)
        for service in SERVICES:
            self._wait_until_ready(service)

    def kill(self, service: str) -> None:
        """See System."""
        self._running[service].kill()
        self._running[service].wait(10)

    def start(self, service: str) -> None:
        """See System."""
        self._launch(service)
        self._wait_until_ready(service)

    def terminate(self, service: str) -> int:
        """SIGTERM; returns the exit code, fails when it takes longer than 10 s."""
        self._running[service].send_signal(signal.SIGTERM)
        return self._running[service].wait(10)

    def logs(self, service: str) -> str:
        """See System."""
        return (self._folder / f"{service}.log").read_text(errors="replace")

    def down(self) -> None:
        """Stop everything and delete the logs."""
        for process in self._running.values():
            process.terminate()
        for process in self._running.values():
            try:
                process.wait(10)
            except subprocess.TimeoutExpired:
                process.kill()
        shutil.rmtree(self._folder, ignore_errors=True)

    @property
    def _command(self) -> str:
        return str(Path(self._python).parent / "claimstream")

    def _url(self, service: str) -> str:
        return f"http://127.0.0.1:{self._ports[service]}"

    def _environment(self) -> dict[str, str]:
        ports = {f"{service.upper()}_PORT": str(port) for service, port in self._ports.items()}
        addresses = {"KAFKA_BOOTSTRAP_SERVERS": self.kafka, "ELASTICSEARCH_URL": self.elasticsearch}
        instances = {"ENRICH_INSTANCE": "e2e", "INDEX_INSTANCE": "e2e"}
        return {**os.environ, **ports, **addresses, **instances}

    def _launch(self, service: str) -> None:
        with (self._folder / f"{service}.log").open("ab") as log:
            self._running[service] = subprocess.Popen(
                [self._python, "-P", "-m", f"claimstream_{service}.app"],
                env=self._environment(),
                stdout=log,
                stderr=subprocess.STDOUT,
            )

    def _wait_until_ready(self, service: str) -> None:
        def ready() -> bool:
            assert self._running[service].poll() is None, f"{service} ended:\n{self.logs(service)[-2000:]}"
            try:
                return httpx.get(f"{self._url(service)}/readyz", timeout=2).status_code == 200
            except httpx.HTTPError:
                return False

        wait_for(ready, what=f"{service} is ready", seconds=90, every=0.1)
