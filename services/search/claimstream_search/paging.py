"""One page of a walk through all matches: a point in time, one more search at it, and the cursor to the next."""

from __future__ import annotations

import asyncio

import structlog

from claimstream_search import facets, queries, results
from claimstream_search.cursor import Cursor, CursorError, decode, encode
from claimstream_search.problems import broken_cursor, expired_cursor
from claimstream_search.query import Query
from claimstream_search.store import Json, PointGone, Refused, Searcher, StoreError, Unavailable

_log = structlog.get_logger(__name__)
_closing: set[asyncio.Task[None]] = set()
"""The event loop keeps only weak references to tasks."""


async def find(searcher: Searcher, query: Query) -> Json:
    """The page `query` asks for. Raises Refusal for its cursor, StoreError for the rest."""
    cursor = _cursor(query)
    point = cursor.point if cursor else await searcher.open_point(query.kind)
    try:
        return await _page(searcher, query, point, cursor)
    except PointGone as error:
        if cursor:
            raise expired_cursor() from error
        raise Unavailable("the index was replaced during the search") from error
    except StoreError as error:
        if cursor and isinstance(error, Refused):
            raise broken_cursor() from error
        if not cursor:  # nobody else knows of it
            _close(searcher, point)
        raise


async def _page(searcher: Searcher, query: Query, point: str, cursor: Cursor | None) -> Json:
    body = queries.page(query, after=cursor.after if cursor else (), aggregations=facets.aggregations(query))
    response = await searcher.search_point(point, body)
    point = response.get("pit_id", point)
    counted = await _counted(searcher, query, point, response)
    if results.has_more(query, response):
        last = response["hits"]["hits"][query.size - 1]
        following = encode(Cursor(query.identity, point, tuple(last["sort"])))
    else:
        following = None
        if not cursor:  # a caller whose last page got lost on the way asks for it again
            _close(searcher, point)
    return results.page(query, response, counted, following)


async def _counted(searcher: Searcher, query: Query, point: str, response: Json) -> Json:
    found = response.get("aggregations", {})
    values = facets.candidates(query, found)
    if not any(values.values()):
        return facets.read(query, found, {})
    answer = await searcher.search_point(point, facets.counting(query, values))
    return facets.read(query, found, answer["aggregations"])


def _cursor(query: Query) -> Cursor | None:
    if query.cursor is None:
        return None
    try:
        cursor = decode(query.cursor)
    except CursorError as error:
        raise broken_cursor() from error
    if cursor.query != query.identity:
        raise broken_cursor()
    return cursor


def _close(searcher: Searcher, point: str) -> None:
    """Without letting the caller wait for it; one that is not closed expires by itself."""
    task = asyncio.ensure_future(_closed(searcher, point))
    _closing.add(task)
    task.add_done_callback(_closing.discard)


async def _closed(searcher: Searcher, point: str) -> None:
    try:
        await searcher.close_point(point)
    except StoreError as error:
        _log.warning("point in time not closed", reason=str(error))
