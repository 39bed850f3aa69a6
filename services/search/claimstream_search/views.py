"""Points in time that first pages share, so that their number follows the clock and not the callers.

A point in time costs Elasticsearch memory and keeps merged segments on disk for as long as a cursor is good (minutes).
One for every first page would let traffic decide how many there are. So searches that begin within `seconds` of each
other look at the same one, as old as `seconds` at most; it is closed when the next one stands in for it, unless a
cursor into it was handed out. With 0 seconds every first page has its own, and sees what was written the moment before.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from dataclasses import dataclass, field
from time import monotonic

from claimstream_search.points import close_soon
from claimstream_search.query import Kind
from claimstream_search.store import Searcher


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
    """The newest view of one index."""

    lock: asyncio.Lock = field(default_factory=asyncio.Lock)
    view: View | None = None


class Views:
    """The views of one process. Make it on the event loop it is used on."""

    def __init__(self, searcher: Searcher, seconds: float, *, clock: Callable[[], float] = monotonic) -> None:
        self._searcher = searcher
        self._seconds = seconds
        self._clock = clock
        self._places: dict[Kind, _Place] = {"articles": _Place(), "claims": _Place()}

    async def enter(self, kind: Kind) -> View:
        """A view young enough to read from, until `leave`. Raises StoreError."""
        place = self._places[kind]
        async with place.lock:
            if place.view is None or self._clock() - place.view.opened >= self._seconds:
                opened = self._clock()
                point = await self._searcher.open_point(kind)
                self._replace(place, View(point, opened))
            view = place.view
            assert view is not None
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
            view, place.view = place.view, None
            if view and not view.kept:
                view.kept = True
                await self._searcher.close_point(view.point)

    def _replace(self, place: _Place, view: View) -> None:
        before, place.view = place.view, view
        view.replaced = self._seconds == 0  # nobody else comes to it
        if before is not None:
            before.replaced = True
            self._close_unless_needed(before)

    def _close_unless_needed(self, view: View) -> None:
        if view.replaced and not view.readers and not view.kept:
            view.kept = True  # closed once
            close_soon(self._searcher, view.point)
