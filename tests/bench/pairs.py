"""Two ways to do one thing, timed side by side in one run, so that what else the machine does falls on both."""

from __future__ import annotations

import random
import statistics
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass

PAIRS = 7
"""Interleaved as ABBA, so that a drift of the machine favours neither."""
_RESAMPLES = 2_000


@dataclass(frozen=True, slots=True)
class Ratio:
    """How many times as fast the first is: the median over the pairs, with its 95 % bootstrap interval."""

    median: float
    low: float
    high: float

    def __str__(self) -> str:
        return f"{self.median:.3f} ({self.low:.3f} to {self.high:.3f})"


def compare(first: Callable[[], object], second: Callable[[], object], pairs: int = PAIRS) -> tuple[Ratio, Ratio]:
    """(ratio of wall time, ratio of CPU time), each second / first; both are run once before anything is timed."""
    first(), second()
    wall, cpu = [], []
    for number in range(pairs):
        order = (first, second) if number % 2 == 0 else (second, first)
        took = {run: _timed(run) for run in order}
        wall.append(took[second][0] / took[first][0])
        cpu.append(took[second][1] / took[first][1])
    return ratio(wall), ratio(cpu)


def ratio(samples: Sequence[float]) -> Ratio:
    """The median of ratios and its interval; the same for the same samples."""
    draw = random.Random(0)
    medians = sorted(statistics.median(draw.choices(samples, k=len(samples))) for _ in range(_RESAMPLES))
    return Ratio(statistics.median(samples), medians[int(0.025 * _RESAMPLES)], medians[int(0.975 * _RESAMPLES)])


def _timed(run: Callable[[], object]) -> tuple[float, float]:
    wall, cpu = time.perf_counter(), time.process_time()
    run()
    return time.perf_counter() - wall, time.process_time() - cpu
