"""The watchdog barks only when there is something to read and nobody reads it."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from claimstream_enrich.watchdog import Watchdog


class Clock:
    """Time that passes when told to."""

    def __init__(self) -> None:
        self.now = 0.0

    def __call__(self) -> float:
        return self.now


def test_records_that_nobody_reads_are_noticed() -> None:
    clock = Clock()
    watchdog = Watchdog(clock)
    assert watchdog.stuck_for({"p0": 5, "p1": 9}, {"p0": 8, "p1": 9}) == 0
    clock.now = 30
    assert watchdog.stuck_for({"p0": 5, "p1": 9}, {"p0": 9, "p1": 9}) == 30


def test_reading_on_and_the_end_of_a_partition_reset_it() -> None:
    clock = Clock()
    watchdog = Watchdog(clock)
    watchdog.stuck_for({"p0": 5}, {"p0": 8})
    clock.now = 30
    assert watchdog.stuck_for({"p0": 6}, {"p0": 8}) == 0
    clock.now = 60
    assert watchdog.stuck_for({"p0": 8}, {"p0": 8}) == 0
    clock.now = 90
    assert watchdog.stuck_for({"p0": 8}, {"p0": 9}) == 0


def test_a_partition_that_went_to_another_worker_is_forgotten() -> None:
    clock = Clock()
    watchdog = Watchdog(clock)
    watchdog.stuck_for({"p0": 5}, {"p0": 8})
    clock.now = 100
    assert watchdog.stuck_for({}, {}) == 0
    assert watchdog.stuck_for({"p0": 5}, {"p0": 8}) == 0


@given(st.lists(st.tuples(st.integers(0, 20), st.integers(0, 5)), min_size=1))
def test_a_consumer_that_reads_something_each_time_is_never_stuck(steps: list[tuple[int, int]]) -> None:
    clock = Clock()
    watchdog = Watchdog(clock)
    for position, (pause, lag) in enumerate(steps):
        clock.now += pause
        assert watchdog.stuck_for({"p": position}, {"p": position + lag}) == 0
