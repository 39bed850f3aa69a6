"""The OpenAPI document: FastAPI's own, with our parameters, problem answers and headers."""

from __future__ import annotations

from typing import Any

from fastapi import FastAPI
from fastapi.openapi.utils import get_openapi
from pydantic import BaseModel

from claimstream_common.problems import INTERNAL_ERROR, PROBLEM_JSON, FieldError, Problem, problem_schemas
from claimstream_search import examples
from claimstream_search import problems as ours

Json = dict[str, Any]
_MEANINGS = {
    400: "The cursor is none of this query's (`invalid_cursor`).",
    404: "There is nothing of that identifier (`article_not_found`, `revision_not_found`, `claim_not_found`).",
    406: "None of the types in `Accept` is offered (`not_acceptable`).",
    410: "The cursor has expired (`cursor_expired`): start again without it.",
    422: "A parameter is unknown or can't be read (`invalid_parameters`), or the query is too large (`query_refused`).",
    503: "Elasticsearch can't answer now (`search_unavailable`, `index_missing`).",
    500: "A fault of the service (`internal_error`); its log holds the request id.",
}
_WRONG = (
    FieldError("measure", "invalid", "'eaten' is not one of its values", ("killed", "wounded")),
    FieldError("q", "invalid", 'a phrase lacks its closing "', position=4),
)
_PROBLEMS: dict[int, tuple[Problem, ...]] = {
    400: (ours.broken_cursor().problem,),
    404: tuple(ours.not_found(what, "0" * 32).problem for what in ("article", "revision", "claim")),
    406: (ours.not_acceptable(("application/x-ndjson", "text/csv")).problem,),
    410: (ours.expired_cursor().problem,),
    422: (ours.invalid(_WRONG).problem, ours.refused().problem),
    500: (INTERNAL_ERROR,),
    503: (
        ours.unavailable("Elasticsearch does not answer: ConnectionTimeout").problem,
        ours.index_missing("claims").problem,
    ),
}
"""What each status looks like, by its codes."""
REQUEST_ID: Json = {
    "X-Request-Id": {"description": "The request's own, or a new one; also in the log.", "schema": {"type": "string"}}
}


def answers(model: type[BaseModel], *statuses: int) -> dict[int | str, Json]:
    """The `responses` of a route: 200 with `model`, and the problems it may answer instead."""
    return {200: {"model": model, "description": "Found.", "headers": REQUEST_ID}, **problems(*statuses)}


def problems(*statuses: int) -> dict[int | str, Json]:
    """The problems a route may answer, for one whose 200 is no JSON of ours."""
    documented: dict[int | str, Json] = {}
    for status in (*statuses, 500, 503):
        schema = {"$ref": "#/components/schemas/Problem"}
        documented[status] = {
            "description": _MEANINGS[status],
            "headers": dict(REQUEST_ID),
            "content": {PROBLEM_JSON: {"schema": schema, "examples": _examples(status)}},
        }
    documented[503]["headers"]["Retry-After"] = {"description": "Seconds.", "schema": {"type": "integer"}}
    return documented


def _examples(status: int) -> Json:
    return {problem.code: {"value": problem.as_json("/v1/claims")} for problem in _PROBLEMS[status]}


def _with_examples(paths: Json) -> None:
    """Puts a recorded request and its answer beside every operation that has one."""
    for path, methods in paths.items():
        for method, call in methods.items():
            for one in reversed(examples.of(f"{method.upper()} {path}")):
                call["x-example-request"] = one.request
                content = call["responses"]["200"].setdefault("content", {})
                content.setdefault(one.media_type, {})["example"] = one.body


def document(app: FastAPI) -> Json:
    """The whole document, made once."""
    if not app.openapi_schema:
        made = get_openapi(title=app.title, version=app.version, description=app.description, routes=app.routes)
        made.setdefault("components", {}).setdefault("schemas", {}).update(problem_schemas())
        _with_examples(made["paths"])
        app.openapi_schema = made
    return app.openapi_schema
