"""Calls that take the request alone are called as they are; the others get what FastAPI finds for them."""

from __future__ import annotations

from fastapi import FastAPI, Request, Response
from fastapi.testclient import TestClient

from claimstream_search.calls import PlainRoute


async def _alone(request: Request) -> Response:
    return Response(f"asked for {request.query_params['q']}")


async def _with_path(request: Request, name: str) -> Response:
    return Response(f"{name} by {request.method}")


def _client() -> TestClient:
    app = FastAPI()
    app.router.routes.extend([PlainRoute("/alone", _alone), PlainRoute("/named/{name}", _with_path)])
    return TestClient(app)


def test_a_call_that_takes_the_request_alone_is_its_own_handler() -> None:
    assert PlainRoute("/alone", _alone).get_route_handler() is _alone
    assert _client().get("/alone?q=dam").text == "asked for dam"


def test_a_call_that_takes_more_is_given_it() -> None:
    assert PlainRoute("/named/{name}", _with_path).get_route_handler() is not _with_path
    assert _client().get("/named/Ostland").text == "Ostland by GET"


def test_another_method_is_refused_by_both() -> None:
    assert [_client().post(path).status_code for path in ("/alone?q=dam", "/named/Ostland")] == [405, 405]


def test_both_are_described() -> None:
    paths = _client().app.openapi()["paths"]  # type: ignore[attr-defined]
    assert sorted(paths) == ["/alone", "/named/{name}"]
