"""Readiness by named checks, and a small HTTP server of it for services that serve no HTTP otherwise."""

from __future__ import annotations

import json
import threading
import time
from collections.abc import Callable, Mapping
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

from prometheus_client import CONTENT_TYPE_LATEST, generate_latest

Check = Callable[[], str | None]
"""Returns None when all is well, else the reason in plain words."""


class DependencyMissing(RuntimeError):
    """Something the service can't work without is not there; the message says what, and what to do."""


def failing(checks: Mapping[str, Check]) -> dict[str, str]:
    """The checks that fail with their reasons; a check that raises fails with its exception."""
    reasons: dict[str, str] = {}
    for name, check in checks.items():
        try:
            reason = check()
        except Exception as error:  # noqa: BLE001 - a broken check is a failed check, whatever broke it
            reason = f"{type(error).__name__}: {error}"
        if reason:
            reasons[name] = reason
    return reasons


def wait_until_ready(
    checks: Mapping[str, Check], seconds: float, *, every: float = 0.5, stop: threading.Event | None = None
) -> None:
    """Return when no check fails any more, or `stop` is set. Raises DependencyMissing when `seconds` are over.

    Containers start in any order; a dependency that comes up a little later is no error.
    """
    deadline = time.monotonic() + seconds
    stopped = stop or threading.Event()
    while not stopped.is_set() and (reasons := failing(checks)):
        left = deadline - time.monotonic()
        if left <= 0:
            raise DependencyMissing(f"after {seconds:g} s still: " + "; ".join(reasons.values()))
        stopped.wait(min(every, left))


def readiness(reasons: Mapping[str, str]) -> tuple[int, dict[str, object]]:
    """Status code and body of `/readyz`."""
    if reasons:
        return 503, {"status": "not ready", "reasons": dict(reasons)}
    return 200, {"status": "ready"}


class HealthServer:
    """`/healthz`, `/readyz` and `/metrics` on a thread of its own."""

    def __init__(self, port: int, checks: Mapping[str, Check], host: str = "0.0.0.0") -> None:
        self._server = ThreadingHTTPServer((host, port), _handler(checks))
        self._server.daemon_threads = True
        # it looks so often whether it shall stop
        self._thread = threading.Thread(target=self._server.serve_forever, args=(0.1,), name="health", daemon=True)

    @property
    def port(self) -> int:
        """The port it listens on (of use when 0 was asked for)."""
        return int(self._server.server_address[1])

    def start(self) -> None:
        """Begin to answer."""
        self._thread.start()

    def stop(self) -> None:
        """Stop answering and free the port."""
        self._server.shutdown()
        self._server.server_close()


def _handler(checks: Mapping[str, Check]) -> type[BaseHTTPRequestHandler]:
    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            if self.path == "/healthz":
                self._answer(200, b'{"status":"up"}', "application/json")
            elif self.path == "/readyz":
                status, body = readiness(failing(checks))
                self._answer(status, json.dumps(body).encode(), "application/json")
            elif self.path == "/metrics":
                self._answer(200, generate_latest(), CONTENT_TYPE_LATEST)
            else:
                self._answer(404, b'{"status":"not found"}', "application/json")

        def _answer(self, status: int, body: bytes, content_type: str) -> None:
            self.send_response(status)
            self.send_header("Content-Type", content_type)
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, format: str, *args: object) -> None:
            """A probe every few seconds is not worth a line."""

    return Handler
