"""Probes and metrics, for whoever runs the service."""

from __future__ import annotations

from fastapi import APIRouter, Request, Response
from prometheus_client import CONTENT_TYPE_LATEST, generate_latest

from claimstream_common.health import readiness
from claimstream_search.answers import Readiness, Up
from claimstream_search.calls import searcher_of
from claimstream_search.reply import json_response

router = APIRouter()


@router.get("/healthz", summary="Whether the process is up", tags=["operation"], responses={200: {"model": Up}})
async def healthz() -> Response:
    """Asks nobody else."""
    return json_response({"status": "up"})


@router.get(
    "/readyz",
    summary="Whether searches can be answered",
    tags=["operation"],
    responses={200: {"model": Readiness}, 503: {"model": Readiness, "description": "Not ready, with the reasons."}},
)
async def readyz(request: Request) -> Response:
    """Elasticsearch answers, and the indices exist."""
    status, body = readiness(await searcher_of(request).unready())
    return json_response(body, status)


@router.get(
    "/metrics",
    summary="Prometheus metrics",
    tags=["operation"],
    response_class=Response,
    responses={200: {"content": {"text/plain": {"schema": {"type": "string"}}}}},
)
async def metrics() -> Response:
    """Requests by route and status, and how long they took."""
    return Response(generate_latest(), media_type=CONTENT_TYPE_LATEST)
