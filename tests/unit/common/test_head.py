"""HEAD is GET without the body: one middleware, for whatever is behind it."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from typing import Any

import httpx
import pytest
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response, StreamingResponse
from starlette.routing import Route
from structlog.testing import capture_logs

from claimstream_common.asgi import Observed
from claimstream_common.head import HeadAsGet, allowing_head

SENT: list[int] = []


async def plain(request: Request) -> Response:
    return PlainTextResponse(f"a {request.method}", headers={"x-own": "1"})


async def stream(request: Request) -> Response:
    def parts() -> Iterator[bytes]:
        for number in range(100):
            SENT.append(number)
            yield b"x"

    return StreamingResponse(parts())


async def broken(request: Request) -> Response:
    raise ZeroDivisionError


def app() -> Any:
    # Starlette's own routes know HEAD; these stand for a framework's that don't
    routes = [Route("/plain", plain), Route("/stream", stream), Route("/broken", broken)]
    for route in routes:
        route.methods = {"GET"}
    return Observed(HeadAsGet(Starlette(routes=[*routes, Route("/post", plain, methods=["POST"])])))


def ask(method: str, path: str) -> httpx.Response:
    async def main() -> httpx.Response:
        transport = httpx.ASGITransport(app(), raise_app_exceptions=False)
        async with httpx.AsyncClient(transport=transport, base_url="http://x") as client:
            return await client.request(method, path)

    return asyncio.run(main())


def headers(answer: httpx.Response) -> dict[str, str]:
    return {name: value for name, value in answer.headers.items() if name != "x-request-id"}


@pytest.mark.parametrize("path", ["/plain", "/broken", "/nothing", "/post"])
def test_the_same_answer_without_its_body(path: str) -> None:
    get, head = ask("GET", path), ask("HEAD", path)
    assert (head.status_code, headers(head)) == (get.status_code, headers(get))
    assert get.content
    assert head.content == b""


def test_a_stream_ends_with_its_head() -> None:
    SENT.clear()
    with capture_logs() as logs:
        answer = ask("HEAD", "/stream")
    assert (answer.status_code, answer.content) == (200, b"")
    assert len(SENT) < 5
    assert [line["event"] for line in logs] == ["request"]


def test_the_log_names_the_method_that_was_asked_for() -> None:
    with capture_logs() as logs:
        ask("HEAD", "/plain")
    assert [(line["method"], line["status"]) for line in logs] == [("HEAD", 200)]


def test_other_methods_are_none_of_its_business() -> None:
    assert ask("POST", "/post").text == "a POST"
    assert ask("POST", "/plain").status_code == 405


def test_what_allows_get_allows_head() -> None:
    assert allowing_head({"Allow": "GET"}) == {"Allow": "GET, HEAD"}
    assert allowing_head({"Allow": "POST", "Retry-After": "2"}) == {"Allow": "POST", "Retry-After": "2"}
    assert allowing_head(None) == {}
