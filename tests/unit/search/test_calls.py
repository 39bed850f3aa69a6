"""Calls that take the request alone are called as they are; the others get what FastAPI finds for them."""

from __future__ import annotations

import asyncio

import httpx
from fastapi import FastAPI, Request, Response

from claimstream_search.calls import PlainRoute


async def _alone(request: Request) -> Response:
    return Response(f"asked for {request.query_params['q']}")


async def _with_path(request: Request, name: str) -> Response:
    return Response(f"{name} by {request.method}")


def _app() -> FastAPI:
    app = FastAPI()
    app.router.routes.extend([PlainRoute("/alone", _alone), PlainRoute("/named/{name}", _with_path)])
    return app


def _ask(method: str, path: str) -> httpx.Response:
    async def ask() -> httpx.Response:
        async with httpx.AsyncClient(transport=httpx.ASGITransport(_app()), base_url="http://search") as client:
            return await client.request(method, path)

    return asyncio.run(ask())


def test_a_call_that_takes_the_request_alone_is_its_own_handler() -> None:
    assert PlainRoute("/alone", _alone).get_route_handler() == _alone
    assert _ask("GET", "/alone?q=dam").text == "asked for dam"


def test_a_call_that_takes_more_is_given_it() -> None:
    assert PlainRoute("/named/{name}", _with_path).get_route_handler().__name__ != "_with_path"
    assert _ask("GET", "/named/Ostland").text == "Ostland by GET"


def test_another_method_is_refused_by_both() -> None:
    assert [_ask("POST", path).status_code for path in ("/alone?q=dam", "/named/Ostland")] == [405, 405]


def test_both_are_described() -> None:
    assert sorted(_app().openapi()["paths"]) == ["/alone", "/named/{name}"]
