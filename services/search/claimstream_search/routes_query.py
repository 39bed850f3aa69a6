"""The call that explains a query instead of running it."""

from __future__ import annotations

import asyncio
from typing import Any

from fastapi import APIRouter, Request, Response

from claimstream_search import explain, openapi, parameters, unknown_values, vocabulary
from claimstream_search.answers_query import QueryReading
from claimstream_search.calls import searcher_of
from claimstream_search.query import Kind, Query
from claimstream_search.reply import json_response
from claimstream_search.scalars import one_of
from claimstream_search.store import Json, Searcher
from claimstream_search.unknown_values import Named

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
    unknown = await _unknown(searcher_of(request), parameters.parse(kind, asked)) if answer["valid"] else []
    return json_response(answer | {"unknown_values": unknown})


async def _unknown(searcher: Searcher, query: Query) -> list[Json]:
    """`field value near` of every name that nothing has. Raises StoreError."""
    asked = unknown_values.named(query)
    if not asked:
        return []
    counted = await searcher.search(query.kind, unknown_values.counting(query.kind, asked))
    unknown = unknown_values.unknown(asked, counted)
    looked_for = unknown[: unknown_values.MOST_LOOKED_FOR]
    near = await asyncio.gather(*(_near(searcher, query.kind, one) for one in looked_for))
    near += [[] for _ in unknown[len(looked_for) :]]
    return [{"field": one.filter, "value": one.value, "near": names} for one, names in zip(unknown, near, strict=True)]


async def _near(searcher: Searcher, kind: Kind, asked: Named) -> list[str]:
    found = unknown_values.finding(kind, asked)
    return unknown_values.near(asked, await searcher.search(*found)) if found else []
