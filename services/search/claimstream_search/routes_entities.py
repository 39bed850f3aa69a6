"""The calls about names: /v1/entities, /v1/suggest."""

from __future__ import annotations

import asyncio
from typing import get_args

from fastapi import APIRouter, Request, Response

from claimstream_schemas.article import Entity
from claimstream_schemas.document import ARTICLES, CLAIMS
from claimstream_search import entities, openapi, parameters, suggest
from claimstream_search.answers_entities import EntityList, SuggestionList
from claimstream_search.calls import searcher_of
from claimstream_search.reply import json_response
from claimstream_search.scalars import LONGEST_TEXT, described, one_of, short_text, size_described, whole_number
from claimstream_search.store import Json, Searcher

router = APIRouter(tags=["names"])

TYPES: tuple[str, ...] = get_args(Entity.model_fields["type"].annotation)
USUAL, MOST = 10, 50


@router.get(
    "/v1/entities",
    summary="Entities by the beginning of a name",
    responses=openapi.answers(EntityList, 422),
    openapi_extra={
        "parameters": [
            described(
                "q",
                "Beginning of any word of the name, in any spelling; without it the entities in most articles.",
                type="string",
                maxLength=LONGEST_TEXT,
            ),
            described("type", "Only entities of this type.", type="string", enum=list(TYPES)),
            size_described(USUAL, MOST),
        ]
    },
)
async def find_entities(request: Request) -> Response:
    """Persons, bodies, places and groups with their spellings, articles and claims, the most frequent first."""
    given = parameters.only(request.query_params.multi_items(), "q", "type", "size")
    q, kind = short_text(given, "q"), one_of(given, "type", TYPES)
    size = whole_number(given, "size", USUAL, MOST)
    searcher = searcher_of(request)
    ids = await _ids(searcher, q, kind, size)
    spelling = "exact"
    if not ids and (clause := entities.misspelt(q)):
        spelling = "fuzzy"
        ids = entities.found(await searcher.search(ARTICLES, entities.finding(clause, kind, size)))
    return json_response({"q": q, "spelling": spelling, "hits": await _described(searcher, ids)})


@router.get(
    "/v1/suggest",
    summary="Completions for a search box",
    responses=openapi.answers(SuggestionList, 422),
    openapi_extra={
        "parameters": [
            described("q", "What has been typed so far.", type="string", maxLength=LONGEST_TEXT),
            size_described(USUAL, MOST),
        ]
    },
)
async def complete(request: Request) -> Response:
    """Names that go on from what was typed, or else from its last word: entities, sides that speak, outlets."""
    given = parameters.only(request.query_params.multi_items(), "q", "size")
    typed, size = given.get("q", "")[: LONGEST_TEXT + 1], whole_number(given, "size", USUAL, MOST)
    q = short_text(given, "q")
    searcher = searcher_of(request)
    completed: list[Json] = []
    for head, piece in suggest.pieces(typed) if q else []:
        completed = await _completed(searcher, head, piece, size)
        if completed:
            break
    return json_response({"q": q, "suggestions": completed})


async def _completed(searcher: Searcher, head: str, typed: str, size: int) -> list[Json]:
    async def values(name: str) -> Json:
        return await searcher.search(suggest.FIELDS[name][0], suggest.beginning(name, typed, size))

    async def names() -> list[Json]:
        ids = await _ids(searcher, typed, None, size)
        return entities.described(await searcher.search(ARTICLES, entities.describing(ids))) if ids else []

    known, answers = await asyncio.gather(names(), asyncio.gather(*(values(name) for name in suggest.FIELDS)))
    return suggest.suggestions(head, known, dict(zip(suggest.FIELDS, answers, strict=True)), size)


async def _ids(searcher: Searcher, q: str, kind: str | None, size: int) -> list[str]:
    clause = entities.spelt(q)
    if q and clause is None:  # only signs: no name begins like that
        return []
    return entities.found(await searcher.search(ARTICLES, entities.finding(clause, kind, size)))


async def _described(searcher: Searcher, ids: list[str]) -> list[Json]:
    if not ids:
        return []
    known = entities.described(await searcher.search(ARTICLES, entities.describing(ids)))
    return entities.counted(known, await searcher.search(CLAIMS, entities.counting(known)))
