"""Problems as HTTP answers, for every way in which a request can fail."""

from __future__ import annotations

from collections.abc import Mapping

from fastapi import FastAPI, Request
from fastapi.responses import JSONResponse, Response
from starlette.exceptions import HTTPException

from claimstream_common.head import allowing_head
from claimstream_common.problems import PROBLEM_JSON, Problem
from claimstream_ingest.budget import BudgetSpent
from claimstream_ingest.problems import Refused, for_status, problem, unknown_parameters


def problem_response(request: Request, found: Problem, headers: Mapping[str, str] | None = None) -> Response:
    """The answer that carries a problem."""
    body = found.as_json(request.url.path)
    return JSONResponse(body, found.status, headers=dict(headers or {}), media_type=PROBLEM_JSON)


def add_handlers(app: FastAPI) -> None:
    """Answer what the routes and the framework raise with problems."""

    @app.exception_handler(Refused)
    async def refused(request: Request, error: Refused) -> Response:
        return problem_response(request, error.problem, error.headers)

    @app.exception_handler(BudgetSpent)
    async def spent(request: Request, error: BudgetSpent) -> Response:
        answer = Refused(problem("overloaded", str(error)), {"Connection": "close"})
        return problem_response(request, answer.problem, answer.headers)

    @app.exception_handler(HTTPException)
    async def http(request: Request, error: HTTPException) -> Response:
        return problem_response(request, for_status(error.status_code, str(error.detail)), allowing_head(error.headers))


def only_known_parameters(request: Request) -> None:
    """No call of this service has query parameters. Raises Refused (422)."""
    if names := list(request.query_params):
        raise Refused(unknown_parameters(names))
