"""The call that tells how a figure evolved: as JSON, as a chart's specification, as the chart."""

from __future__ import annotations

import asyncio
from typing import Any

import orjson
from fastapi import APIRouter, Request, Response

from claimstream_search import media_types, openapi, series_parameters, series_store, unknown_store
from claimstream_search.answers_series import SeriesAnswer
from claimstream_search.calls import searcher_of
from claimstream_search.problems import not_acceptable
from claimstream_search.reply import json_response
from claimstream_search.series import chart, picture

router = APIRouter(tags=["series"])

JSON = "application/json"
VEGALITE = "application/vnd.vegalite.v5+json"
SVG, PNG = "image/svg+xml", "image/png"
OFFERED = (JSON, VEGALITE, SVG, PNG)


def _documented() -> dict[str, Any]:
    responses: dict[int | str, dict[str, Any]] = openapi.answers(SeriesAnswer, 406, 422)
    forms: dict[str, Any] = {VEGALITE: {"schema": {"type": "object"}}}
    forms |= {name: {"schema": {"type": "string", "format": "binary"}} for name in OFFERED[2:]}
    responses[200] = {**responses[200], "content": forms}
    return {"responses": responses, "openapi_extra": {"parameters": series_parameters.openapi()}}


@router.get("/v1/series", summary="How a figure evolved, and who says so", **_documented())
async def series(request: Request) -> Response:
    """Every series of the claims asked for: its points in the order they were said, what stands and what does not.

    `Accept: application/vnd.vegalite.v5+json` gives the chart, `image/svg+xml` and `image/png` draw it.
    """
    form = media_types.preferred(request.headers.get("accept"), OFFERED)
    if form is None:
        raise not_acceptable(OFFERED)
    response = await told(request, form)
    response.headers["Vary"] = "Accept"
    return response


async def told(request: Request, form: str) -> Response:
    """The answer to the request's parameters in one of the forms offered. Raises Refusal, StoreError."""
    question = series_parameters.parse(request.query_params.multi_items())
    searcher = searcher_of(request)
    found = await series_store.find(searcher, question, sentences=form == JSON)
    if form == JSON:
        found = await unknown_store.of_no_series(searcher, question, found)
    return await _in_form(form, found, str(request.base_url))


async def _in_form(form: str, found: dict[str, Any], base: str) -> Response:
    if form == JSON:
        return json_response(found)
    specification = chart.specification(found, links=f"{base}v1/claims/")
    if form == VEGALITE:
        return Response(orjson.dumps(specification), media_type=VEGALITE)
    drawn = await asyncio.to_thread(picture.svg if form == SVG else picture.png, specification)
    return Response(drawn, media_type=form)
