"""One page of a walk through all matches: a point in time, one more search at it, and the cursor to the next."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

import structlog

from claimstream_search import facets, results
from claimstream_search.cursor import Cursor, CursorError, SortKey, decode, encode
from claimstream_search.facets import Count
from claimstream_search.prepared import prepare
from claimstream_search.problems import broken_cursor, expired_cursor
from claimstream_search.query import Query
from claimstream_search.store import Json, PointGone, Refused, Searcher, StoreError, Unavailable
from claimstream_search.views import View, Views

_log = structlog.get_logger(__name__)


def utc_now() -> datetime:
    """The time, with its zone."""
    return datetime.now(UTC)


@dataclass(frozen=True, slots=True)
class _Start:
    """Where a page begins: its point in time, when the walk began, the sort keys of the last hit before."""

    point: str
    now: str
    after: tuple[SortKey, ...] = ()
    view: View | None = None
    """What a first page shares with others."""


class Pager:
    """Answers queries page by page. `key` signs cursors; `view_seconds` as in `Views`."""

    def __init__(
        self, searcher: Searcher, *, key: bytes, view_seconds: float = 0, now: Callable[[], datetime] = utc_now
    ) -> None:
        self._searcher = searcher
        self._key = key
        self._now = now
        self._views = Views(searcher, view_seconds)

    async def find(self, query: Query, *, hand_on: bool = False) -> Json:
        """`{"total", "total_exact", "hits", "facets", "next_cursor"}`. Raises Refusal for its cursor, StoreError.

        With `hand_on` the page is only to be written as JSON: nothing can be looked up in its hits.
        """
        cursor = self.read(query.cursor, query.identity) if query.cursor is not None else None
        hand_on = hand_on and results.hands_on(query)
        return await (self._later(query, cursor, hand_on) if cursor else self._first(query, hand_on))

    def sign(self, cursor: Cursor) -> str:
        """The cursor as a caller is handed it."""
        return encode(cursor, self._key)

    def read(self, text: str, identity: str) -> Cursor:
        """The cursor that a caller hands back. Raises Refusal for one that was not given to the query `identity`."""
        try:
            cursor = decode(text, self._key)
        except CursorError as error:
            raise broken_cursor() from error
        if cursor.query != identity:
            raise broken_cursor()
        return cursor

    async def close(self) -> None:
        """Let go of what no caller holds a cursor into; what can't be closed expires by itself."""
        try:
            await self._views.close()
        except StoreError as error:
            _log.warning("point in time not closed", reason=str(error))

    async def _first(self, query: Query, hand_on: bool) -> Json:
        now = self._now().isoformat(timespec="milliseconds")
        for _ in range(2):  # a shared view may be gone without anybody having noticed
            view = await self._views.enter(query.kind)
            try:
                return await self._page(query, _Start(view.point, now, view=view), hand_on)
            except PointGone:
                self._views.forget(query.kind, view)
            finally:
                self._views.leave(view)
        raise Unavailable("the index was replaced during the search")

    async def _later(self, query: Query, cursor: Cursor, hand_on: bool) -> Json:
        try:
            return await self._page(query, _Start(cursor.point, cursor.now, cursor.after), hand_on)
        except PointGone as error:
            raise expired_cursor() from error
        except Refused as error:
            raise broken_cursor() from error

    async def _page(self, query: Query, start: _Start, hand_on: bool) -> Json:
        asked = prepare(query, start.now)
        response, *broader = await self._together(start.point, [asked.behind(start.after), *asked.alone], hand_on)
        point = response.get("pit_id", start.point)
        found = [response.get("aggregations", {}), *(one["aggregations"] for one in broader)]
        counted = await self._counted(point, list(zip(asked.counts, found, strict=True))) if query.facets else {}
        following = None
        if results.has_more(query, response):
            last = response["hits"]["hits"][query.size - 1]
            following = self.sign(Cursor(query.identity, point, tuple(last["sort"]), start.now))
        if start.view:
            start.view.point, start.view.kept = point, start.view.kept or following is not None
        return results.page(query, response, {name: counted[name] for name in query.facets}, following)

    async def _counted(self, point: str, found: Sequence[tuple[Count, Mapping[str, Any]]]) -> dict[str, list[Json]]:
        """All facets; a second round for those whose articles are still to be counted."""
        values = [facets.candidates(count, aggregations) for count, aggregations in found]
        asked = [
            facets.counting(count, one) for (count, _), one in zip(found, values, strict=True) if any(one.values())
        ]
        answers = iter(await self._together(point, asked))
        counted: dict[str, list[Json]] = {}
        for (count, aggregations), one in zip(found, values, strict=True):
            answer = next(answers)["aggregations"] if any(one.values()) else {}
            counted |= facets.read(count, aggregations, answer)
        return counted

    async def _together(self, point: str, bodies: Sequence[Json], hand_on: bool = False) -> list[Json]:
        """Answers to several searches of one point in time, asked at once."""
        asked = [self._searcher.search_point(point, body, hand_on=hand_on) for body in bodies]
        return [await asked[0]] if len(asked) == 1 else await asyncio.gather(*asked)  # no task for the usual case
