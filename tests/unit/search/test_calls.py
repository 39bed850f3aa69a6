"""Calls that take the request alone are called as they are; the others get what FastAPI finds for them."""

from __future__ import annotations

import asyncio

import httpx
from fastapi import FastAPI, Request, Response

from claimstream_common.asgi import Message, Receive, Send
from claimstream_search.calls import PlainRoute


async def _alone(request: Request) -> Response:
    return Response(f"asked for {request.query_params['q']}")


async def _with_path(request: Request, name: str) -> Response:
    return Response(f"{name} by {request.method}")


def _app() -> FastAPI:
    app = FastAPI()
    app.router.routes.extend([PlainRoute("/alone", _alone), PlainRoute("/named/{name}", _with_path)])
    return app


async def _got(app: FastAPI, method: str, path: str) -> httpx.Response:
    async with httpx.AsyncClient(transport=httpx.ASGITransport(app), base_url="http://search") as client:
        return await client.request(method, path)


def _ask(method: str, path: str) -> httpx.Response:
    return asyncio.run(_got(_app(), method, path))


def _opened(path: str) -> set[str]:
    """What FastAPI has put beside the request for the call."""
    seen: set[str] = set()
    app = _app()

    async def noting(scope: Message, receive: Receive, send: Send) -> None:
        await app(scope, receive, send)
        seen.update(name for name in scope if name.endswith("function_astack"))

    async def ask() -> None:
        async with httpx.AsyncClient(transport=httpx.ASGITransport(noting), base_url="http://search") as client:
            await client.get(path)

    asyncio.run(ask())
    return seen


def test_an_error_is_answered_by_the_application() -> None:
    async def answer(request: Request, error: Exception) -> Response:
        return Response(f"no: {error}", 418)

    app = _app()
    app.add_exception_handler(LookupError, answer)
    assert asyncio.run(_got(app, "GET", "/alone")).text == "no: 'q'"


def test_a_call_that_takes_the_request_alone_is_its_own_handler() -> None:
    assert _opened("/alone?q=dam") == set()
    assert _ask("GET", "/alone?q=dam").text == "asked for dam"


def test_a_call_that_takes_more_is_given_it() -> None:
    assert _opened("/named/Ostland") != set()
    assert _ask("GET", "/named/Ostland").text == "Ostland by GET"


def test_another_method_is_refused_by_both() -> None:
    assert [_ask("POST", path).status_code for path in ("/alone?q=dam", "/named/Ostland")] == [405, 405]


def test_both_are_described() -> None:
    assert sorted(_app().openapi()["paths"]) == ["/alone", "/named/{name}"]
