"""The in-flight budget: how many bytes and records the service holds at once. The Kafka client itself has no bound."""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import Self


class BudgetSpent(RuntimeError):
    """There is no room now; the caller should come back in a moment."""


class Lease:
    """A share of the budget. Give it back with `release()` or at the end of a `with`; twice does no harm."""

    def __init__(self, budget: Budget) -> None:
        self._budget = budget
        self._records = 0
        self._bytes = 0

    def grow(self, *, records: int = 0, bytes: int = 0) -> None:
        """Take more. Raises BudgetSpent, and then nothing was taken."""
        self._budget._take(records, bytes)
        self._records += records
        self._bytes += bytes

    def release(self) -> None:
        """Give everything back."""
        records, self._records = self._records, 0
        size, self._bytes = self._bytes, 0
        self._budget._give(records, size)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.release()


class Budget:
    """Counts records and bytes in flight against their limits. Safe across threads; refuses, never waits."""

    def __init__(self, *, records: int, bytes: int, watch: Callable[[int, int], None] | None = None) -> None:
        self._limits = (records, bytes)
        self._watch = watch or (lambda records, bytes: None)
        self._lock = threading.Lock()
        self._records = 0
        self._bytes = 0

    @property
    def in_flight(self) -> tuple[int, int]:
        """Records and bytes taken now."""
        with self._lock:
            return self._records, self._bytes

    def lease(self, *, records: int = 0, bytes: int = 0) -> Lease:
        """A share to begin with. Raises BudgetSpent."""
        lease = Lease(self)
        lease.grow(records=records, bytes=bytes)
        return lease

    def _take(self, records: int, size: int) -> None:
        with self._lock:
            if self._records + records > self._limits[0]:
                raise BudgetSpent("too many records wait for Kafka's acknowledgement")
            if self._bytes + size > self._limits[1]:
                raise BudgetSpent("too many bytes wait for Kafka's acknowledgement")
            self._change(records, size)

    def _give(self, records: int, size: int) -> None:
        with self._lock:
            self._change(-records, -size)

    def _change(self, records: int, size: int) -> None:
        if not records and not size:
            return
        self._records += records
        self._bytes += size
        self._watch(self._records, self._bytes)
