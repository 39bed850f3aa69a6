"""The calls under /v1/claims: search, one claim with its context. Thin: read, ask the store, answer bytes."""

from __future__ import annotations

from fastapi import APIRouter, Request, Response

from claimstream_schemas.claim import Claim
from claimstream_schemas.document import CLAIMS, REVISIONS, revision_id
from claimstream_search import openapi, parameters, results, vocabulary
from claimstream_search.answers import ClaimAnswer, ClaimPage
from claimstream_search.calls import IDENTIFIER, ClaimId, PlainRoute, search, searcher_of
from claimstream_search.problems import not_found
from claimstream_search.reply import json_response

router = APIRouter(route_class=PlainRoute)

_CLAIM_FIELDS = tuple(Claim.model_fields)


@router.get(
    "/v1/claims",
    summary="Search claims",
    tags=["claims"],
    responses=openapi.answers(ClaimPage, 400, 410, 422),
    openapi_extra={"parameters": vocabulary.openapi("claims")},
)
async def search_claims(request: Request) -> Response:
    """Claims of the newest revision of every article: who says what, how many, whose, when."""
    return await search(request, "claims")


@router.get(
    "/v1/claims/{claim_id}",
    summary="One claim",
    tags=["claims"],
    responses=openapi.answers(ClaimAnswer, 404, 422),
)
async def read_claim(request: Request, claim_id: ClaimId) -> Response:
    """The claim with the passage around it."""
    parameters.only(request.query_params.multi_items())
    searcher = searcher_of(request)
    found = await searcher.get(CLAIMS, claim_id) if IDENTIFIER.fullmatch(claim_id) else None
    if found is None:
        raise not_found("claim", claim_id)
    revision = await searcher.get(REVISIONS, revision_id(found["article_id"], found["revision"]))
    passage = results.context(found, revision) if revision else None
    return json_response(results.claim(found, _CLAIM_FIELDS) | {"context": passage})
