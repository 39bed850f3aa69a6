"""What surrounds every request: ids, one log line, metrics, and an answer to faults."""

from __future__ import annotations

import asyncio
from typing import Any

import httpx
import pytest
from prometheus_client import REGISTRY
from structlog.testing import capture_logs

from claimstream_common.asgi import App, Message, Observed, Receive, Send, request_id
from claimstream_schemas.headers import valid_traceparent


class Route:
    """What a framework leaves in the scope once it has found the route."""

    path = "/things/{id}"


async def answering(scope: Message, receive: Receive, send: Send) -> None:
    scope["route"] = Route()
    await send({"type": "http.response.start", "status": 204, "headers": [(b"x-own", b"1")]})
    await send({"type": "http.response.body", "body": b""})


async def failing(scope: Message, receive: Receive, send: Send) -> None:
    raise ZeroDivisionError("the secret of the article")


async def failing_late(scope: Message, receive: Receive, send: Send) -> None:
    await send({"type": "http.response.start", "status": 200, "headers": []})
    raise ZeroDivisionError("the secret of the article")


def get(app: App, **headers: str) -> httpx.Response:
    async def main() -> httpx.Response:
        transport = httpx.ASGITransport(Observed(app))
        async with httpx.AsyncClient(transport=transport, base_url="http://x") as client:
            return await client.get("/things/7?q=secret", headers=headers)

    return asyncio.run(main())


@pytest.mark.parametrize("given", ["order-66", "a" * 128, "A.b_c:d"])
def test_a_sane_request_id_is_taken_over(given: str) -> None:
    assert get(answering, **{"X-Request-Id": given}).headers["x-request-id"] == given


TRACE = f"00-{'a' * 32}-{'b' * 16}-01"


@pytest.mark.parametrize(
    "given",
    [
        f"{TRACE}\n",
        f" {TRACE}",
        TRACE.upper(),
        TRACE[:-1],
        f"{TRACE}0",
        f"01{TRACE[2:]}",
        f"00-{'0' * 32}-{'b' * 16}-01",
    ],
)
def test_only_a_whole_traceparent_is_passed_on(given: str) -> None:
    assert valid_traceparent(TRACE)
    assert not valid_traceparent(given)


@pytest.mark.parametrize("given", [None, "", "a" * 129, "two words", "line\nbreak", "\u00e9", "<script>"])
def test_any_other_gets_a_new_one(given: str | None) -> None:
    assert request_id(given) not in (given, request_id(given))
    assert len(request_id(given)) == 32


def test_the_answers_own_headers_stay() -> None:
    answer = get(answering)
    assert (answer.status_code, answer.headers["x-own"]) == (204, "1")


def test_a_request_is_one_log_line_by_route_and_one_count() -> None:
    labels = {"route": "/things/{id}", "status": "204"}
    before = REGISTRY.get_sample_value("claimstream_http_requests_total", labels) or 0
    with capture_logs() as logs:
        get(answering)
    assert [(line["event"], line["route"], line["status"]) for line in logs] == [("request", "/things/{id}", 204)]
    assert "secret" not in str(logs)
    assert REGISTRY.get_sample_value("claimstream_http_requests_total", labels) == before + 1


def test_a_fault_is_a_problem_and_logged_without_its_message() -> None:
    with capture_logs() as logs:
        answer = get(failing, **{"X-Request-Id": "abc-1"})
    body: dict[str, Any] = answer.json()
    assert (answer.status_code, body["status"], body["code"]) == (500, 500, "internal_error")
    assert answer.headers["content-type"] == "application/problem+json"
    assert answer.headers["x-request-id"] == "abc-1"
    failed = next(line for line in logs if line["event"] == "request failed")
    assert failed["error"] == "ZeroDivisionError"
    assert any("failing" in frame for frame in failed["frames"])
    assert "secret" not in str(logs) + answer.text


def test_a_fault_after_the_answer_has_begun_is_the_servers_to_end() -> None:
    with pytest.raises(ZeroDivisionError):
        get(failing_late)


class CallerLeft(Exception):
    """What a framework raises when it notices."""


async def reading(scope: Message, receive: Receive, send: Send) -> None:
    scope["route"] = Route()
    while True:
        message = await receive()
        if message["type"] == "http.disconnect":
            raise CallerLeft
        if not message.get("more_body"):
            raise ZeroDivisionError


async def starting(scope: Message, receive: Receive, send: Send) -> None:
    await send({"type": "http.response.start", "status": 200, "headers": []})
    await reading(scope, receive, send)


HUNG_UP: list[Message] = [{"type": "http.request", "body": b"{", "more_body": True}, {"type": "http.disconnect"}]
WHOLE: list[Message] = [{"type": "http.request", "body": b"{}", "more_body": False}]


def told(app: App, messages: list[Message]) -> tuple[list[Message], list[Any]]:
    """What is sent to a caller who does this, and what is logged of it."""
    left, sent = iter(messages), []

    async def receive() -> Message:
        return next(left)

    async def send(message: Message) -> None:
        sent.append(message)

    scope = {"type": "http", "method": "POST", "path": "/things/7", "headers": []}
    with capture_logs() as logs:
        asyncio.run(Observed(app)(scope, receive, send))
    return sent, logs


def test_a_caller_who_hangs_up_is_no_fault_and_counts_as_499() -> None:
    labels = {"route": "/things/{id}", "status": "499"}
    before = REGISTRY.get_sample_value("claimstream_http_requests_total", labels) or 0
    sent, logs = told(reading, HUNG_UP)
    assert sent == []
    assert [(line["event"], line["log_level"], line["status"]) for line in logs] == [("request", "info", 499)]
    assert REGISTRY.get_sample_value("claimstream_http_requests_total", labels) == before + 1


def test_hanging_up_during_the_answer_keeps_its_status() -> None:
    sent, logs = told(starting, HUNG_UP)
    assert [message["type"] for message in sent] == ["http.response.start"]
    assert [(line["event"], line["status"]) for line in logs] == [("request", 200)]


def test_a_fault_while_the_caller_waits_stays_a_fault() -> None:
    sent, logs = told(reading, WHOLE)
    assert sent[0]["status"] == 500
    assert [line["event"] for line in logs] == ["request failed", "request"]


def test_what_is_no_request_passes_through() -> None:
    seen: list[str] = []

    async def lifespan(scope: Message, receive: Receive, send: Send) -> None:
        seen.append(scope["type"])

    async def nothing(*_: Any) -> Message:
        return {}

    asyncio.run(Observed(lifespan)({"type": "lifespan"}, nothing, nothing))  # type: ignore[arg-type]
    assert seen == ["lifespan"]
