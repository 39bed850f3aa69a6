"""Times of receipt: UTC, microseconds, and never the same one twice in a process."""

from __future__ import annotations

import threading
from collections.abc import Callable
from datetime import UTC, datetime, timedelta

_TICK = timedelta(microseconds=1)


def utc_now() -> datetime:
    """The time now."""
    return datetime.now(UTC)


class ReceiptClock:
    """Strictly increasing: `received_at` orders the revisions of an article, so two posts must not tie.

    Where the system's clock stands still or steps back, it goes on by a microsecond per call.
    """

    def __init__(self, now: Callable[[], datetime] = utc_now) -> None:
        self._now = now
        self._last = datetime.min.replace(tzinfo=UTC)
        self._lock = threading.Lock()

    def tick(self) -> datetime:
        """The time of one receipt."""
        with self._lock:
            self._last = max(self._now(), self._last + _TICK)
            return self._last
