"""Points in time that first pages share, so that their number follows the clock and not the callers.

A point in time costs Elasticsearch memory and keeps merged segments on disk for as long as a cursor is good (minutes).
One for every first page would let traffic decide how many there are. So searches that begin within `seconds` of each
other look at the same one, as old as `seconds` at most; it is closed when the next one stands in for it, unless a
cursor into it was handed out. The next one is opened before it is needed, while searches still come, so that nobody
waits for it. With 0 seconds every first page has its own, and sees what was written the moment before.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from dataclasses import dataclass
from time import monotonic

import structlog

from claimstream_search.points import close_soon
from claimstream_search.query import Kind
from claimstream_search.store import Searcher

_RIPE = 0.75
"""Share of its time after which a view's follower is opened; opening takes milliseconds."""

_log = structlog.get_logger(__name__)


@dataclass(slots=True)
class View:
    """A point in time while first pages are read from it."""

    point: str
    opened: float
    readers: int = 0
    kept: bool = False
    """Whether a caller holds a cursor into it: then it lives until that expires."""
    replaced: bool = False


@dataclass(slots=True)
class _Place:
    """The newest view of one index, and the one that is being opened to follow it."""

    view: View | None = None
    opening: asyncio.Task[None] | None = None


class Views:
    """The views of one process. Make it on the event loop it is used on."""

    def __init__(self, searcher: Searcher, seconds: float, *, clock: Callable[[], float] = monotonic) -> None:
        self._searcher = searcher
        self._seconds = seconds
        self._clock = clock
        self._places: dict[Kind, _Place] = {"articles": _Place(), "claims": _Place()}

    async def enter(self, kind: Kind) -> View:
        """A view young enough to read from, until `leave`. Raises StoreError."""
        view = await (self._shared(kind) if self._seconds else self._open(kind))
        view.readers += 1
        return view

    def leave(self, view: View) -> None:
        """Done reading."""
        view.readers -= 1
        self._close_unless_needed(view)

    def forget(self, kind: Kind, view: View) -> None:
        """Elasticsearch no longer knows it (it was restarted): nobody else shall try it."""
        place = self._places[kind]
        if place.view is view:
            place.view = None
        view.kept = True  # nothing left to close

    async def close(self) -> None:
        """Let go of the newest views, and wait until that is done. Raises StoreError."""
        for place in self._places.values():
            if place.opening:
                await asyncio.wait([place.opening])
            view, place.view = place.view, None
            if view and not view.kept:
                view.kept = True
                await self._searcher.close_point(view.point)

    async def _shared(self, kind: Kind) -> View:
        place, asked = self._places[kind], self._clock()
        while (view := place.view) is None or asked - view.opened >= self._seconds:
            # whoever leaves (a caller who hung up) leaves it to the others who wait
            await asyncio.shield(place.opening or self._follow(kind, place))
        if not place.opening and asked - view.opened >= self._seconds * _RIPE:
            self._follow(kind, place).add_done_callback(_note)
        return view

    def _follow(self, kind: Kind, place: _Place) -> asyncio.Task[None]:
        place.opening = asyncio.ensure_future(self._replace(kind, place))
        return place.opening

    async def _replace(self, kind: Kind, place: _Place) -> None:
        try:
            before, place.view = place.view, await self._open(kind)
        finally:
            place.opening = None
        if before is not None:
            before.replaced = True
            self._close_unless_needed(before)

    async def _open(self, kind: Kind) -> View:
        opened = self._clock()
        # without seconds to share it in, nobody else comes to it
        return View(await self._searcher.open_point(kind), opened, replaced=not self._seconds)

    def _close_unless_needed(self, view: View) -> None:
        if view.replaced and not view.readers and not view.kept:
            view.kept = True  # closed once
            close_soon(self._searcher, view.point)


def _note(ahead: asyncio.Task[None]) -> None:
    """Nobody waits for it: a view that could not be opened ahead is opened when it is needed, or fails then."""
    if not ahead.cancelled() and (error := ahead.exception()):
        _log.warning("point in time not opened ahead", reason=str(error))
