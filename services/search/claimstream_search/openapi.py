"""The OpenAPI document: FastAPI's own, with our parameters, problem answers and headers."""

from __future__ import annotations

from typing import Any

from fastapi import FastAPI
from fastapi.openapi.utils import get_openapi
from pydantic import BaseModel

from claimstream_common.problems import PROBLEM_JSON, problem_schemas

Json = dict[str, Any]
_MEANINGS = {
    400: "The cursor is none of this query's (`invalid_cursor`).",
    404: "There is nothing of that identifier (`article_not_found`, `revision_not_found`, `claim_not_found`).",
    410: "The cursor has expired (`cursor_expired`): start again without it.",
    422: "A parameter is unknown or can't be read (`invalid_parameters`), or the query is too large (`query_refused`).",
    503: "Elasticsearch can't answer now (`search_unavailable`, `index_missing`).",
    500: "A fault of the service (`internal_error`); its log holds the request id.",
}
_REQUEST_ID: Json = {
    "X-Request-Id": {"description": "The request's own, or a new one; also in the log.", "schema": {"type": "string"}}
}


def answers(model: type[BaseModel], *statuses: int) -> dict[int | str, Json]:
    """The `responses` of a route: 200 with `model`, and the problems it may answer instead."""
    documented: dict[int | str, Json] = {200: {"model": model, "description": "Found.", "headers": _REQUEST_ID}}
    for status in (*statuses, 500, 503):
        schema = {"$ref": "#/components/schemas/Problem"}
        documented[status] = {
            "description": _MEANINGS[status],
            "headers": dict(_REQUEST_ID),
            "content": {PROBLEM_JSON: {"schema": schema}},
        }
    documented[503]["headers"]["Retry-After"] = {"description": "Seconds.", "schema": {"type": "integer"}}
    return documented


def document(app: FastAPI) -> Json:
    """The whole document, made once."""
    if not app.openapi_schema:
        made = get_openapi(title=app.title, version=app.version, description=app.description, routes=app.routes)
        made.setdefault("components", {}).setdefault("schemas", {}).update(problem_schemas())
        app.openapi_schema = made
    return app.openapi_schema
