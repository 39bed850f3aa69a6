"""The calls under /v1/articles: search, one article, its revisions. Thin: read, ask the store, answer bytes."""

from __future__ import annotations

from fastapi import APIRouter, Request, Response

from claimstream_search import article_store, openapi, parameters, vocabulary
from claimstream_search.answers import ArticleAnswer, ArticlePage, RevisionList
from claimstream_search.calls import ArticleId, PlainRoute, pager_of, search, searcher_of
from claimstream_search.reply import json_response
from claimstream_search.scalars import described, size_described, whole_number
from claimstream_search.vocabulary import LARGEST_PAGE

router = APIRouter(route_class=PlainRoute)

_REVISION_PARAMETER = {
    "name": "revision",
    "in": "query",
    "description": "An older revision, 16 hexadecimal digits; without it the newest.",
    "schema": {"type": "string"},
}

_CURSOR_PARAMETER = described("cursor", "`next_cursor` of the page before.", type="string")
_MOST_REVISIONS = LARGEST_PAGE


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
    return await search(request, "articles")


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
    return json_response(await article_store.find(searcher_of(request), article_id, wanted))


@router.get(
    "/v1/articles/{article_id}/revisions",
    summary="The revisions of an article",
    tags=["articles"],
    responses=openapi.answers(RevisionList, 400, 404, 422),
    openapi_extra={"parameters": [size_described(_MOST_REVISIONS, _MOST_REVISIONS), _CURSOR_PARAMETER]},
)
async def list_revisions(request: Request, article_id: ArticleId) -> Response:
    """Every revision that was posted, newest first."""
    given = parameters.only(request.query_params.multi_items(), "size", "cursor")
    size = whole_number(given, "size", _MOST_REVISIONS, _MOST_REVISIONS)
    found = await article_store.revisions(
        searcher_of(request), pager_of(request), article_id, size, given.get("cursor")
    )
    return json_response(found)
