"""The whole system in Docker, as `make up` starts it, under a project name and on ports of its own."""

from __future__ import annotations

import json
import os
import secrets
import subprocess
from pathlib import Path

from tests.engines.ports import free_port

ROOT = Path(__file__).resolve().parent.parent.parent
BUILD_SECONDS, UP_SECONDS = 1200, 240


class ComposeError(RuntimeError):
    """`docker compose` failed; the message holds what it printed and the last lines of containers that are not well."""


class ComposeStack:
    """`up`, then talk to it over HTTP, kill and start its parts, then `down`. Beside a user's own stack, not in it.

    `ingest_url`, `search_url`, `kafka` and `elasticsearch` are addresses for clients on this machine. Its images have
    the tag `test`: a rebuild takes what it can from Docker's cache and leaves the user's images alone.
    """

    name = "docker"

    def __init__(self, project: str | None = None) -> None:
        self.project = project or f"claimstream-test-{secrets.token_hex(4)}"
        self._ports = {name: free_port() for name in ("INGEST", "SEARCH", "KAFKA", "ELASTICSEARCH", "KIBANA")}
        self.ingest_url = f"http://127.0.0.1:{self._ports['INGEST']}"
        self.search_url = f"http://127.0.0.1:{self._ports['SEARCH']}"
        self.kafka = f"127.0.0.1:{self._ports['KAFKA']}"
        self.elasticsearch = f"http://127.0.0.1:{self._ports['ELASTICSEARCH']}"

    def up(self, *services: str) -> None:
        """Build the images, start all services (or those named and what they need), return when all are healthy.

        Raises ComposeError; what was started is then gone again.
        """
        self._compose("build", seconds=BUILD_SECONDS)
        try:
            self._compose("up", "--detach", "--wait", "--wait-timeout", str(UP_SECONDS), *services)
        except BaseException:
            self.down()
            raise

    def kill(self, service: str) -> None:
        """kill -9 of a service, of Kafka or of Elasticsearch. It stays down until `start`; its volume stays."""
        self._compose("kill", "--signal", "KILL", service)

    def terminate(self, service: str) -> int:
        """SIGTERM; returns the exit code. After 15 s Docker kills, and the code is 137."""
        self._compose("stop", service)
        return int(self._state(service)["ExitCode"])

    def start(self, service: str) -> None:
        """Start what was killed or terminated; return when it is healthy. Addresses and data are as before."""
        self._compose("up", "--detach", "--no-deps", "--no-recreate", "--no-build", "--wait", service)

    def logs(self, service: str, *, lines: int | None = None) -> str:
        """What the service's container has printed so far, all of it or the last `lines`."""
        tail = "all" if lines is None else str(lines)
        return self._compose("logs", "--no-color", "--no-log-prefix", "--tail", tail, service)

    def states(self) -> dict[str, str]:
        """Service name -> `running/healthy`, `exited/0` and the like."""
        listed = [json.loads(line) for line in self._compose("ps", "--all", "--format", "json").splitlines()]
        return {each["Service"]: f"{each['State']}/{each['Health'] or each['ExitCode']}" for each in listed}

    def down(self) -> None:
        """Remove containers, network and volumes. The images stay."""
        self._compose("down", "--volumes", "--remove-orphans", "--timeout", "5")

    def _state(self, service: str) -> dict[str, str]:
        state: dict[str, str] = json.loads(self._compose("ps", "--all", "--format", "json", service))
        return state

    def _compose(self, *words: str, seconds: float = 300) -> str:
        done = subprocess.run(
            ["docker", "compose", "--env-file", os.devnull, "--project-name", self.project, *words],
            cwd=ROOT,
            env=self._environment(),
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            timeout=seconds,
            check=False,
        )
        if done.returncode != 0:
            raise ComposeError(
                f"docker compose {' '.join(words)}: {_tail(done.stderr or done.stdout)}{self._unwell(words)}"
            )
        return done.stdout

    def _environment(self) -> dict[str, str]:
        kept = {name: value for name, value in os.environ.items() if not name.startswith("COMPOSE_")}
        ports = {f"{name}_PORT": str(port) for name, port in self._ports.items()}
        return kept | ports | {"BIND_ADDRESS": "127.0.0.1", "VERSION": "test", "BUILDKIT_PROGRESS": "plain"}

    def _unwell(self, words: tuple[str, ...]) -> str:
        if words[0] != "up":
            return ""
        unwell = [name for name, state in self.states().items() if state not in ("running/healthy", "exited/0")]
        return "".join(f"\n--- {name}\n{self.logs(name, lines=30)}" for name in unwell)


def _tail(text: str, lines: int = 30) -> str:
    return "\n".join(text.strip().splitlines()[-lines:])
