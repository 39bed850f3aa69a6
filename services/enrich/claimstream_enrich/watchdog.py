"""Tells a consumer that has silently stopped reading from one that has nothing to read (Faust issues 175, 523)."""

from __future__ import annotations

import time
from collections.abc import Callable, Hashable, Mapping


class Watchdog:
    """Fed with where the consumer stands and where the partitions end; keeps since when each has been waiting."""

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._waiting: dict[Hashable, tuple[int, float]] = {}

    def stuck_for(self, positions: Mapping[Hashable, int], ends: Mapping[Hashable, int]) -> float:
        """Seconds for which some partition has had records to read and none was read; 0 when there is none such.

        Partitions that are no longer assigned are forgotten: another worker reads them now.
        """
        now = self._clock()
        waiting: dict[Hashable, tuple[int, float]] = {}
        for partition, position in positions.items():
            if ends.get(partition, position) > position:
                before = self._waiting.get(partition)
                waiting[partition] = before if before and before[0] == position else (position, now)
        self._waiting = waiting
        return max((now - since for _, since in waiting.values()), default=0.0)
