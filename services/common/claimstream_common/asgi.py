"""What surrounds every HTTP request: its id, one log line, metrics, an answer even to a fault of ours. Plain ASGI."""

from __future__ import annotations

import asyncio
import json
import re
import secrets
import time
from collections.abc import Awaitable, Callable, MutableMapping
from typing import Any

import structlog
from prometheus_client import Counter, Histogram

from claimstream_common.logs import log_failure
from claimstream_common.problems import INTERNAL_ERROR, PROBLEM_JSON
from claimstream_schemas.headers import valid_traceparent

Message = MutableMapping[str, Any]
Receive = Callable[[], Awaitable[Message]]
Send = Callable[[Message], Awaitable[None]]
App = Callable[[Message, Receive, Send], Awaitable[None]]

REQUESTS = Counter("claimstream_http_requests_total", "Requests answered", ["route", "status"])
SECONDS = Histogram("claimstream_http_request_seconds", "Seconds until a request was answered", ["route"])

_SANE_ID = re.compile(r"[A-Za-z0-9._:-]{1,128}")
_CALLER_LEFT = 499
"""What nginx notes when the caller hung up; nobody is sent it."""
_PROBES = ("/healthz", "/readyz", "/metrics")

_log = structlog.get_logger("claimstream.http")


def request_id(given: str | None) -> str:
    """The caller's id when it can stand in a header and a log line as it is, else a new one."""
    return given if given and _SANE_ID.fullmatch(given) else secrets.token_hex(16)


class Observed:
    """Middleware around a whole application. Logs neither queries nor bodies."""

    def __init__(self, app: App) -> None:
        self._app = app

    async def __call__(self, scope: Message, receive: Receive, send: Send) -> None:
        """One request; other kinds of scope pass through."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        headers = {name: value.decode("latin-1") for name, value in scope["headers"]}
        identifier, trace = request_id(headers.get(b"x-request-id")), headers.get(b"traceparent")
        traced = {"traceparent": trace} if trace and valid_traceparent(trace) else {}
        status, gone, started = 0, False, time.perf_counter()

        async def hear() -> Message:
            nonlocal gone
            message = await receive()
            gone = gone or message["type"] == "http.disconnect"
            return message

        async def answer(message: Message) -> None:
            nonlocal status
            if message["type"] == "http.response.start":
                status = message["status"]
                message["headers"] = [*message.get("headers", ()), (b"x-request-id", identifier.encode())]
            await send(message)

        with structlog.contextvars.bound_contextvars(request_id=identifier, **traced):
            try:
                await self._app(scope, hear, answer)
            except Exception as error:
                if gone:  # whatever was being done for a caller who left can't be finished: nobody's fault here
                    status = status or _CALLER_LEFT
                    return
                log_failure("request failed", error)
                if status:  # the answer has begun: only the server can end it
                    raise
                await _answer_fault(scope, answer)
            finally:
                # a loop may write what it was given only when this turn of it ends, and nobody waits for the note
                asyncio.get_running_loop().call_soon(_note, scope, status, time.perf_counter() - started)


async def _answer_fault(scope: Message, send: Send) -> None:
    body = json.dumps(INTERNAL_ERROR.as_json(scope["path"])).encode()
    headers = [(b"content-type", PROBLEM_JSON.encode()), (b"content-length", str(len(body)).encode())]
    await send({"type": "http.response.start", "status": 500, "headers": headers})
    await send({"type": "http.response.body", "body": body})


def _note(scope: Message, status: int, seconds: float) -> None:
    # By route, not by path: identifiers in labels would grow without end.
    route = getattr(scope.get("route"), "path", "unmatched")
    REQUESTS.labels(route, str(status)).inc()
    SECONDS.labels(route).observe(seconds)
    write = _log.debug if route in _PROBES else _log.info
    write("request", method=scope["method"], route=route, status=status, milliseconds=round(seconds * 1000, 1))
