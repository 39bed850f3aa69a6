"""The calls under /v1, and the probes. Thin: read the parameters, ask the store, answer bytes."""

from __future__ import annotations

import re
from typing import Annotated

from fastapi import APIRouter, Path, Request, Response
from prometheus_client import CONTENT_TYPE_LATEST, generate_latest

from claimstream_common.health import readiness
from claimstream_schemas.claim import Claim
from claimstream_schemas.document import ARTICLES, CLAIMS, REVISIONS, revision_id
from claimstream_search import openapi, paging, parameters, queries, results, vocabulary
from claimstream_search.answers import ArticleAnswer, ArticlePage, ClaimAnswer, ClaimPage, Readiness, RevisionList, Up
from claimstream_search.problems import not_found, unavailable
from claimstream_search.query import Kind
from claimstream_search.reply import json_response
from claimstream_search.store import Searcher

router = APIRouter()

_IDENTIFIER = re.compile(r"[0-9a-f]{32}")
_REVISION = re.compile(r"[0-9a-f]{16}")
_CLAIM_FIELDS = tuple(Claim.model_fields)

ArticleId = Annotated[str, Path(description="`article_id`, 32 hexadecimal digits.")]
ClaimId = Annotated[str, Path(description="`claim_id`, 32 hexadecimal digits.")]
_REVISION_PARAMETER = {
    "name": "revision",
    "in": "query",
    "description": "An older revision, 16 hexadecimal digits; without it the newest.",
    "schema": {"type": "string"},
}


@router.get(
    "/v1/articles",
    summary="Search articles",
    tags=["articles"],
    responses=openapi.answers(ArticlePage, 400, 410, 422),
    openapi_extra={"parameters": vocabulary.openapi("articles")},
)
async def search_articles(request: Request) -> Response:
    """Articles by full text and by what their claims say. What is asked of claims holds on one claim together.

    A value excluded with `!` is held by none of the article's claims.
    """
    return await _search(request, "articles")


@router.get(
    "/v1/claims",
    summary="Search claims",
    tags=["claims"],
    responses=openapi.answers(ClaimPage, 400, 410, 422),
    openapi_extra={"parameters": vocabulary.openapi("claims")},
)
async def search_claims(request: Request) -> Response:
    """Claims of the newest revision of every article: who says what, how many, whose, when."""
    return await _search(request, "claims")


@router.get(
    "/v1/articles/{article_id}",
    summary="One article",
    tags=["articles"],
    responses=openapi.answers(ArticleAnswer, 404, 422),
    openapi_extra={"parameters": [_REVISION_PARAMETER]},
)
async def read_article(request: Request, article_id: ArticleId) -> Response:
    """The article with its boilerplate, entities and claims; every offset is into its `text`."""
    wanted = parameters.only(request.query_params.multi_items(), "revision").get("revision")
    searcher = _searcher(request)
    newest = await _newest(searcher, article_id)
    if wanted is not None and not _REVISION.fullmatch(wanted):
        raise not_found("revision", wanted)
    found = await searcher.get(REVISIONS, revision_id(article_id, wanted or newest))
    if found is None and wanted not in (None, newest):
        raise not_found("revision", wanted or newest)
    if found is None:
        raise unavailable("the article is being written; ask again")
    return json_response(results.article(found, current=found["revision"] == newest))


@router.get(
    "/v1/articles/{article_id}/revisions",
    summary="The revisions of an article",
    tags=["articles"],
    responses=openapi.answers(RevisionList, 404, 422),
)
async def list_revisions(request: Request, article_id: ArticleId) -> Response:
    """Every revision that was posted, newest first."""
    parameters.only(request.query_params.multi_items())
    searcher = _searcher(request)
    newest = await _newest(searcher, article_id)
    found = await searcher.search(REVISIONS, queries.revisions(article_id))
    return json_response(results.revisions(article_id, newest, found))


@router.get(
    "/v1/claims/{claim_id}",
    summary="One claim",
    tags=["claims"],
    responses=openapi.answers(ClaimAnswer, 404, 422),
)
async def read_claim(request: Request, claim_id: ClaimId) -> Response:
    """The claim with the passage around it."""
    parameters.only(request.query_params.multi_items())
    searcher = _searcher(request)
    found = await searcher.get(CLAIMS, claim_id) if _IDENTIFIER.fullmatch(claim_id) else None
    if found is None:
        raise not_found("claim", claim_id)
    revision = await searcher.get(REVISIONS, revision_id(found["article_id"], found["revision"]))
    passage = results.context(found, revision) if revision else None
    return json_response(results.claim(found, _CLAIM_FIELDS) | {"context": passage})


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
    status, body = readiness(await _searcher(request).unready())
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


async def _search(request: Request, kind: Kind) -> Response:
    query = parameters.parse(kind, request.query_params.multi_items())
    return json_response(await paging.find(_searcher(request), query))


async def _newest(searcher: Searcher, article_id: str) -> str:
    """The article's current revision. Raises Refusal (404)."""
    found = await searcher.get(ARTICLES, article_id, "revision") if _IDENTIFIER.fullmatch(article_id) else None
    if found is None:
        raise not_found("article", article_id)
    return str(found["revision"])


def _searcher(request: Request) -> Searcher:
    searcher: Searcher = request.app.state.searcher
    return searcher
