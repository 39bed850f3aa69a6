"""Points in time: let go of without letting anybody wait for it, and walked through from one end to the other."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncGenerator, Callable

import structlog

from claimstream_search.store import Json, Searcher, StoreError, Unavailable

MOST_ATTEMPTS = 3
"""For one page of a walk."""

_log = structlog.get_logger(__name__)
_closing: set[asyncio.Task[None]] = set()
"""The event loop keeps only weak references to tasks."""


def close_soon(searcher: Searcher, point: str) -> None:
    """Close a point in time in a task of its own; one that is not closed expires by itself."""
    task = asyncio.ensure_future(_closed(searcher, point))
    _closing.add(task)
    task.add_done_callback(_closing.discard)


async def pages(searcher: Searcher, alias: str, body: Callable[[Json | None], Json]) -> AsyncGenerator[Json]:
    """Every page of the documents as they are at the first one; the last page is the one with fewer than its `size`.

    `body` makes the search behind the page before, which is None at first; the last of its sort keys must be unique.
    Asks for a page only when it is wanted, so that a slow reader slows the reading. Raises StoreError at any page.
    """
    point = await searcher.open_point(alias)
    try:
        response: Json | None = None
        more = True
        while more:
            asked = body(response)
            response = await _patiently(searcher, point, asked)
            point = response.get("pit_id", point)
            more = len(response["hits"]["hits"]) == asked["size"]
            yield response
    finally:
        close_soon(searcher, point)


async def _patiently(searcher: Searcher, point: str, body: Json) -> Json:
    """The answer, asked for again when it took too long: a long walk meets a busy moment sooner or later."""
    for _ in range(MOST_ATTEMPTS - 1):
        try:
            return await searcher.search_point(point, body)
        except Unavailable as error:
            _log.warning("page asked for again", reason=str(error))
    return await searcher.search_point(point, body)


async def _closed(searcher: Searcher, point: str) -> None:
    try:
        await searcher.close_point(point)
    except StoreError as error:
        _log.warning("point in time not closed", reason=str(error))
