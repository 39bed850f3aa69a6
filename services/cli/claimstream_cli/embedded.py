"""The embedded engine: Kafka and Elasticsearch in one small process, for one machine and no production."""

from __future__ import annotations

import contextlib
import socket
import subprocess
import sys
from pathlib import Path

_COMMAND_SECONDS = 60
_CONNECT_SECONDS = 1.0


class EngineError(RuntimeError):
    """The embedded engine could not be started or stopped; the message holds what it printed."""


class EmbeddedEngine:
    """noida-db with its data in one folder. It runs in the background until `stop`, and keeps its data."""

    def __init__(self, data_dir: Path, *, kafka_port: int, elasticsearch_port: int) -> None:
        self._data_dir = data_dir
        self._ports = {"kafka": kafka_port, "elasticsearch": elasticsearch_port}

    @property
    def kafka(self) -> str:
        """Bootstrap address."""
        return f"127.0.0.1:{self._ports['kafka']}"

    @property
    def elasticsearch(self) -> str:
        """URL."""
        return f"http://127.0.0.1:{self._ports['elasticsearch']}"

    def start(self) -> None:
        """Return when both ports answer. Raises EngineError.

        One left behind by a killed run, on other ports, is stopped first: two on one folder would corrupt it.
        """
        self._data_dir.mkdir(parents=True, exist_ok=True)
        with contextlib.suppress(EngineError):
            self.stop()
        ports = [word for name, port in self._ports.items() for word in (f"--{name}-port", str(port))]
        self._run("up", "--only", "kafka,elasticsearch", *ports)

    def stop(self) -> None:
        """Stop it; the data stays in its folder."""
        self._run("down")

    @property
    def log(self) -> str:
        """Where it logs to."""
        return str(self._data_dir / "noida.log")

    def last_lines(self, lines: int = 20) -> list[str]:
        """The end of its log; empty where there is none."""
        try:
            return Path(self.log).read_text(errors="replace").splitlines()[-lines:]
        except OSError:
            return []

    def away(self) -> str | None:
        """Why it is not there: nothing listens on one of its ports. None while it is, however busy."""
        for name, port in self._ports.items():
            try:
                socket.create_connection(("127.0.0.1", port), timeout=_CONNECT_SECONDS).close()
            except ConnectionRefusedError:
                return f"nothing listens on its {name} port {port} any more"
            except OSError:
                continue
        return None

    def _run(self, command: str, *options: str) -> None:
        try:
            done = subprocess.run(
                [sys.executable, "-P", "-m", "noida_db.cli", command, *options, "--data-dir", str(self._data_dir)],
                capture_output=True,
                text=True,
                timeout=_COMMAND_SECONDS,
                check=False,
                start_new_session=True,  # Ctrl-C is for whoever runs this, who then stops the engine
            )
        except subprocess.TimeoutExpired:
            raise EngineError(f"noida-db {command} did not end within {_COMMAND_SECONDS} seconds") from None
        if done.returncode != 0:
            raise EngineError(f"noida-db {command} failed: {(done.stderr or done.stdout).strip()}")


def free_port() -> int:
    """A port nobody listens on right now."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])
