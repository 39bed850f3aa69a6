"""The in-flight budget and the receipt clock."""

from __future__ import annotations

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimstream_ingest.budget import Budget, BudgetSpent
from claimstream_ingest.clock import ReceiptClock


def test_a_lease_takes_and_gives_back_once() -> None:
    budget = Budget(records=2, bytes=100)
    lease = budget.lease(records=1, bytes=60)
    assert budget.in_flight == (1, 60)
    lease.release()
    lease.release()
    assert budget.in_flight == (0, 0)


@pytest.mark.parametrize(("records", "size"), [(2, 0), (0, 51), (9, 999)])
def test_what_does_not_fit_is_refused_whole(records: int, size: int) -> None:
    budget = Budget(records=2, bytes=100)
    budget.lease(records=1, bytes=50)
    with pytest.raises(BudgetSpent, match="acknowledgement"):
        budget.lease(records=records, bytes=size)
    assert budget.in_flight == (1, 50)


def test_a_lease_grows_and_ends_with_its_block() -> None:
    budget = Budget(records=1, bytes=10)
    with budget.lease() as lease:
        lease.grow(bytes=6)
        with pytest.raises(BudgetSpent):
            lease.grow(bytes=5)
        assert budget.in_flight == (0, 6)
    assert budget.in_flight == (0, 0)


def test_the_watch_sees_every_change() -> None:
    seen: list[tuple[int, int]] = []
    budget = Budget(records=5, bytes=50, watch=lambda records, size: seen.append((records, size)))
    lease = budget.lease(records=2, bytes=20)
    lease.release()
    assert seen == [(2, 20), (0, 0)]


@given(st.lists(st.tuples(st.integers(0, 4), st.integers(0, 40), st.booleans()), max_size=40))
def test_never_more_than_the_limits_and_nothing_is_left_over(steps: list[tuple[int, int, bool]]) -> None:
    budget = Budget(records=10, bytes=100)
    open_leases = []
    for records, size, close in steps:
        try:
            open_leases.append(budget.lease(records=records, bytes=size))
        except BudgetSpent:
            taken = budget.in_flight
            assert taken[0] + records > 10 or taken[1] + size > 100
        assert budget.in_flight <= (10, 100)
        assert budget.in_flight[1] <= 100
        if close and open_leases:
            open_leases.pop(0).release()
    for lease in open_leases:
        lease.release()
    assert budget.in_flight == (0, 0)


def test_threads_do_not_lose_count() -> None:
    budget = Budget(records=8, bytes=8)

    def churn(_: int) -> None:
        for _ in range(200):
            budget.lease(records=1, bytes=1).release()

    with ThreadPoolExecutor(8) as threads:
        list(threads.map(churn, range(8)))
    assert budget.in_flight == (0, 0)


START = datetime(2031, 5, 5, tzinfo=UTC)


def test_two_receipts_never_tie_even_when_the_clock_steps_back() -> None:
    times: Iterator[datetime] = iter([START, START, START - timedelta(hours=1), START + timedelta(seconds=1)])
    clock = ReceiptClock(lambda: next(times))
    tick = timedelta(microseconds=1)
    assert [clock.tick() for _ in range(4)] == [START, START + tick, START + 2 * tick, START + timedelta(seconds=1)]


def test_receipts_of_many_threads_are_all_different() -> None:
    clock = ReceiptClock()
    with ThreadPoolExecutor(8) as threads:
        ticks = list(threads.map(lambda _: clock.tick(), range(2_000)))
    assert len(set(ticks)) == 2_000
