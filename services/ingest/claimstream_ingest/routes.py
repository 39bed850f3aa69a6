"""The calls of the ingest API."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated, Any

from fastapi import APIRouter, Depends, Request, Response
from fastapi.responses import JSONResponse
from prometheus_client import CONTENT_TYPE_LATEST, generate_latest

from claimstream_common.health import readiness
from claimstream_ingest import answers, openapi
from claimstream_ingest.body import BodyLimits, check_declared_length, read_body
from claimstream_ingest.broker import BrokerWatch
from claimstream_ingest.budget import Budget
from claimstream_ingest.intake import Intake
from claimstream_ingest.problems import Refused, problem
from claimstream_ingest.settings import IngestSettings
from claimstream_schemas.headers import new_traceparent, valid_traceparent

router = APIRouter()
JSON = frozenset({"application/json"})
NDJSON = frozenset({"application/x-ndjson", "application/ndjson", "application/jsonl"})


@dataclass(frozen=True, slots=True)
class Service:
    """What the calls work with; made at start."""

    settings: IngestSettings
    budget: Budget
    intake: Intake
    broker: BrokerWatch


def the_service(request: Request) -> Service:
    """The service of this app."""
    service: Service = request.app.state.service
    return service


S = Annotated[Service, Depends(the_service)]


@router.post("/v1/articles", status_code=202, response_model=answers.Receipt, **openapi.POST_ARTICLE)
async def post_article(request: Request, service: S) -> Response:
    """Take one article. 202 means that Kafka has acknowledged the write."""
    _check_type(request, JSON, gzip=False)
    limits = BodyLimits(service.settings.max_body_bytes, service.settings.body_seconds)
    check_declared_length(request.headers.get("content-length"), limits.size)
    await _check_broker(service)
    with service.budget.lease() as lease:
        body = await read_body(request.stream(), limits, lease, gzip=False)
        article = await service.intake.take(body, _traceparent(request))
    return Response(answers.receipt(article).model_dump_json(), 202, media_type="application/json")


@router.post("/v1/articles/batch", response_model=answers.BatchAnswer, **openapi.POST_BATCH)
async def post_batch(request: Request, service: S) -> Response:
    """Take up to 1,000 articles, one JSON object a line. A bad line rejects only itself."""
    gzip = _check_type(request, NDJSON, gzip=True)
    limits = BodyLimits(service.settings.max_batch_bytes, service.settings.body_seconds)
    check_declared_length(request.headers.get("content-length"), limits.size)
    await _check_broker(service)
    with service.budget.lease() as lease:
        body = await read_body(request.stream(), limits, lease, gzip=gzip)
        lines = await service.intake.take_batch(body, _traceparent(request))
    return JSONResponse(answers.batch_document(lines), headers=answers.batch_headers(lines))


@router.get("/healthz", **openapi.HEALTHZ)
async def healthz() -> dict[str, str]:
    """The process is up."""
    return {"status": "up"}


@router.get("/readyz", **openapi.READYZ)
async def readyz(service: S) -> Response:
    """Kafka can be written to; else 503 with the reasons."""
    reason = await service.broker.reason()
    status, document = readiness({"kafka": reason} if reason else {})
    return JSONResponse(document, status)


@router.get("/metrics", **openapi.METRICS)
async def metrics() -> Response:
    """Prometheus metrics."""
    return Response(generate_latest(), media_type=CONTENT_TYPE_LATEST)


def _check_type(request: Request, types: frozenset[str], *, gzip: bool) -> bool:
    """Whether the body is gzip. Raises Refused (415)."""
    named, _, parameters = request.headers.get("content-type", "").partition(";")
    if named.strip().lower() not in types:
        raise _unsupported(f"the Content-Type must be {' or '.join(sorted(types))}")
    charset = parameters.replace(" ", "").replace('"', "").lower()
    if "charset=" in charset and "charset=utf-8" not in charset:
        raise _unsupported("the charset must be UTF-8")
    encoding = request.headers.get("content-encoding", "identity").strip().lower()
    if encoding not in ({"identity", "gzip"} if gzip else {"identity"}):
        raise _unsupported("the Content-Encoding must be identity" + (" or gzip" if gzip else ""))
    return encoding == "gzip"


def _unsupported(detail: str) -> Refused:
    return Refused(problem("unsupported_media_type", detail))


async def _check_broker(service: Service) -> None:
    """Raises Refused (503) without reading the body, so that nothing piles up while Kafka is away."""
    if reason := await service.broker.reason():
        raise Refused(problem("kafka_unavailable", reason), {"Connection": "close"})


def _traceparent(request: Request) -> str:
    given: Any = request.headers.get("traceparent")
    return given if valid_traceparent(given) else new_traceparent()
