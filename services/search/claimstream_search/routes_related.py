"""The calls beside one article or a result: /similar, /revisions/diff, /v1/significant."""

from __future__ import annotations

import asyncio

from fastapi import APIRouter, Request, Response

from claimstream_schemas.document import ARTICLES, REVISIONS, revision_id
from claimstream_search import openapi, parameters, queries, revision_diff, selection, significant, similar
from claimstream_search.answers_entities import Significant
from claimstream_search.answers_related import RevisionDiff, SimilarList
from claimstream_search.calls import IDENTIFIER, REVISION, ArticleId, newest_revision, searcher_of
from claimstream_search.problems import not_found, unavailable
from claimstream_search.reply import json_response
from claimstream_search.scalars import described, size_described, whole_number
from claimstream_search.store import Json, Searcher

router = APIRouter()

_USUAL, _MOST = 10, 20
_USUAL_WORDS, _MOST_WORDS = 20, 100
_AT_ONCE = 100
"""Revisions of one article that may have been received within one millisecond."""
_NOT_OF_SIGNIFICANT = (*selection.PAGES, "sort")


@router.get(
    "/v1/articles/{article_id}/similar",
    summary="Near copies and related articles",
    tags=["articles"],
    responses=openapi.answers(SimilarList, 404, 422),
    openapi_extra={"parameters": [size_described(_USUAL, _MOST)]},
)
async def similar_articles(request: Request, article_id: ArticleId) -> Response:
    """Articles that repeat this one's wording, apart from those that are only about the same."""
    given = parameters.only(request.query_params.multi_items(), "size")
    size = whole_number(given, "size", _USUAL, _MOST)
    searcher = searcher_of(request)
    known = IDENTIFIER.fullmatch(article_id)
    article = await searcher.get(ARTICLES, article_id, *similar.READ) if known else None
    if article is None:
        raise not_found("article", article_id)
    found = await searcher.search(ARTICLES, similar.candidates(article_id, article))
    # not on the event loop: the texts of forty articles may be long
    return json_response(await asyncio.to_thread(similar.sorted_out, article_id, article, found, size))


@router.get(
    "/v1/articles/{article_id}/revisions/diff",
    summary="What changed between two revisions",
    tags=["articles"],
    responses=openapi.answers(RevisionDiff, 404, 422),
    openapi_extra={
        "parameters": [
            described("from", "The older revision; without it the one before `to`.", type="string"),
            described("to", "The newer revision; without it the newest.", type="string"),
        ]
    },
)
async def compare_revisions(request: Request, article_id: ArticleId) -> Response:
    """Claims an edit added, dropped and changed: an outlet's edit, not its source's revision."""
    given = parameters.only(request.query_params.multi_items(), "from", "to")
    searcher = searcher_of(request)
    newest = await newest_revision(searcher, article_id)
    newer = given.get("to", newest)
    older = given.get("from") or await _before(searcher, article_id, newer)
    before, after = await asyncio.gather(*(_revision(searcher, article_id, one, newest) for one in (older, newer)))
    older_claims, newer_claims = (one["enriched"].get("claims", []) for one in (before, after))
    changes = await asyncio.to_thread(revision_diff.diff, older_claims, newer_claims)
    return json_response({"article_id": article_id, "from": older, "to": newer, **changes})


@router.get(
    "/v1/significant",
    summary="What sets a result apart",
    tags=["articles"],
    responses=openapi.answers(Significant, 422),
    openapi_extra={
        "parameters": [
            *selection.openapi("articles", _NOT_OF_SIGNIFICANT),
            size_described(_USUAL_WORDS, _MOST_WORDS),
        ]
    },
)
async def significant_terms(request: Request) -> Response:
    """Words and entities that the matching articles have far more often than all articles.

    Candidates come from the first 100 matches; counts are of all matches and all articles.
    """
    pairs = request.query_params.multi_items()
    sizes = [pair for pair in pairs if pair[0] == "size"]
    size = whole_number(parameters.only(sizes, "size"), "size", _USUAL_WORDS, _MOST_WORDS)
    query = selection.parse("articles", [pair for pair in pairs if pair[0] != "size"], _NOT_OF_SIGNIFICANT)
    searcher = searcher_of(request)
    found = significant.candidates(await searcher.search(ARTICLES, significant.sampling(query)))
    clauses: list[Json] = [queries.matching(query), {"match_all": {}}]
    counts = await asyncio.gather(*(searcher.search(ARTICLES, significant.counting(one, found)) for one in clauses))
    return json_response(significant.significant(found, counts[0], counts[1], size))


async def _revision(searcher: Searcher, article_id: str, revision: str, newest: str) -> Json:
    """One revision as it is stored. Raises Refusal (404, 503)."""
    known = REVISION.fullmatch(revision)
    found = await searcher.get(REVISIONS, revision_id(article_id, revision)) if known else None
    if found is None and revision == newest:
        raise unavailable("the article is being written; ask again")
    if found is None:
        raise not_found("revision", revision)
    return found


async def _before(searcher: Searcher, article_id: str, revision: str) -> str:
    """The revision received before this one; itself when it is the first, or is not known."""
    name = revision_id(article_id, revision)
    this = await searcher.get(REVISIONS, name, "received_at") if REVISION.fullmatch(revision) else None
    if this is None:
        return revision
    found = await searcher.search(REVISIONS, queries.revisions(article_id, _AT_ONCE, until=this["received_at"]))
    newest_first = [hit["_source"]["revision"] for hit in found["hits"]["hits"]]
    later = newest_first.index(revision) if revision in newest_first else len(newest_first)
    return newest_first[later + 1] if later + 1 < len(newest_first) else revision
