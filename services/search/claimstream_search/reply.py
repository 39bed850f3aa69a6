"""Answers as bytes."""

from __future__ import annotations

from typing import Any

import orjson
from starlette.requests import Request
from starlette.responses import Response

from claimstream_common.head import allowing_head
from claimstream_common.problems import PROBLEM_JSON, Problem, Refusal
from claimstream_search import problems
from claimstream_search.store import IndexMissing, Refused, StoreError


def json_response(body: Any, status: int = 200, media_type: str = "application/json") -> Response:
    """`body` as it is, without another validation."""
    return Response(orjson.dumps(body), status, media_type=media_type)


def problem_response(refusal: Refusal, path: str) -> Response:
    """The problem as RFC 9457 has it."""
    response = json_response(refusal.problem.as_json(path), refusal.problem.status, PROBLEM_JSON)
    response.headers.update(refusal.headers)
    return response


def store_problem(error: StoreError) -> Refusal:
    """What a caller is told when the store fails."""
    if isinstance(error, IndexMissing):
        return problems.index_missing(error.alias)
    if isinstance(error, Refused):
        return problems.refused()
    return problems.unavailable(str(error))


def http_problem(request: Request, status: int, headers: dict[str, str]) -> Refusal:
    """No such path, or no such method on it."""
    if status == 405:
        detail = f"{request.method} is not allowed here"
        return Refusal(Problem(405, "method_not_allowed", "Method not allowed", detail), allowing_head(headers))
    return Refusal(
        Problem(status, "not_found", "Not found", "there is nothing at this path; /docs lists what there is")
    )
