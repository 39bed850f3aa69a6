"""The call that explains a query instead of running it."""

from __future__ import annotations

from typing import Any

from fastapi import APIRouter, Request, Response

from claimstream_search import explain, openapi, parameters, unknown_store, vocabulary
from claimstream_search.answers_query import QueryReading
from claimstream_search.calls import searcher_of
from claimstream_search.query import Kind
from claimstream_search.reply import json_response
from claimstream_search.scalars import one_of

router = APIRouter()

_KINDS = ("articles", "claims")
_OF: dict[str, Any] = {
    "name": "of",
    "in": "query",
    "required": False,
    "description": "What is to be searched; some filters are of claims only.",
    "schema": {"type": "string", "enum": list(_KINDS), "default": "articles"},
    "example": "claims",
}


@router.get(
    "/v1/query/validate",
    summary="How a query is read, and what is wrong with it",
    tags=["query"],
    responses=openapi.answers(QueryReading, 422),
    openapi_extra={"parameters": [_OF, *vocabulary.openapi("claims")]},
)
async def validate_query(request: Request) -> Response:
    """Takes the parameters of a search: mistakes are part of the answer, each with its position.

    The search is not run; a name in a filter is looked up, and where nothing has it, near ones are.
    """
    pairs = request.query_params.multi_items()
    given = parameters.only([pair for pair in pairs if pair[0] == "of"], "of")
    kind: Kind = "claims" if one_of(given, "of", _KINDS) == "claims" else "articles"
    asked = [pair for pair in pairs if pair[0] != "of"]
    answer = explain.validated(kind, asked)
    unknown = await unknown_store.find(searcher_of(request), parameters.parse(kind, asked)) if answer["valid"] else []
    return json_response(answer | {"unknown_values": unknown})
