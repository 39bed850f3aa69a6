"""The calls under /v1/export: every match of a query, streamed, in the form that `Accept` asks for."""

from __future__ import annotations

from collections.abc import AsyncGenerator, AsyncIterator
from contextlib import aclosing
from functools import partial
from typing import Any

from fastapi import APIRouter, Request, Response
from starlette.responses import StreamingResponse

from claimstream_search import export, media_types, openapi
from claimstream_search.calls import searcher_of
from claimstream_search.points import pages
from claimstream_search.problems import not_acceptable
from claimstream_search.query import Kind
from claimstream_search.store import Json

router = APIRouter(tags=["export"])

TOTAL = "X-Total-Count"
_COMPLETE = (
    "An answer that ends as HTTP ends it is complete: a failure on the way breaks the connection instead "
    f"(curl: exit code 18 or 92). `{TOTAL}` says beforehand how many records there are."
)


def _documented(kind: Kind) -> dict[str, Any]:
    """What the OpenAPI document says of one export."""
    responses = openapi.problems(406, 422)
    forms: Json = {media_type: {"schema": {"type": "string"}} for media_type in export.offered(kind)}
    total: Json = {"description": "Number of records.", "schema": {"type": "integer"}}
    responses[200] = {"description": _COMPLETE, "content": forms, "headers": {**openapi.REQUEST_ID, TOTAL: total}}
    return {
        "responses": responses,
        "response_class": Response,
        "openapi_extra": {"parameters": export.openapi(kind)},
    }


@router.get("/v1/export/articles", summary="All matching articles", **_documented("articles"))
async def export_articles(request: Request) -> Response:
    """Every article that matches, with its text: NDJSON, or CSV with `Accept: text/csv`.

    As it was when the call began; what is written meanwhile is left out.
    """
    return await _export(request, "articles")


@router.get("/v1/export/claims", summary="All matching claims", **_documented("claims"))
async def export_claims(request: Request) -> Response:
    """Every claim that matches: NDJSON, CSV with `Accept: text/csv`, schema.org with `Accept: application/ld+json`.

    As it was when the call began; what is written meanwhile is left out.
    """
    return await _export(request, "claims")


async def _export(request: Request, kind: Kind) -> Response:
    offered = export.offered(kind)
    media_type = media_types.preferred(request.headers.get("accept"), offered)
    if media_type is None:
        raise not_acceptable(offered)
    response = await exported(request, kind, media_type)
    response.headers["Vary"] = "Accept"
    return response


async def exported(request: Request, kind: Kind, media_type: str) -> Response:
    """Every match of the request's parameters in one of the forms offered. Raises Refusal, StoreError."""
    query = export.parse(kind, request.query_params.multi_items())
    found = pages(searcher_of(request), kind, partial(export.page, query))
    # before anything is sent: what fails here is still answered with its own status
    first = await anext(found)
    form = export.form(kind, media_type)
    headers = {TOTAL: str(first["hits"]["total"]["value"])}
    return StreamingResponse(_written(form, kind, first, found), media_type=form.media_type, headers=headers)


async def _written(form: export.Form, kind: Kind, first: Json, rest: AsyncGenerator[Json]) -> AsyncIterator[bytes]:
    async with aclosing(rest):  # lets go of the point in time also when the caller leaves half-way
        yield form.head + form.records(export.records(kind, first), True)
        async for response in rest:
            yield form.records(export.records(kind, response), False)
        yield form.tail
