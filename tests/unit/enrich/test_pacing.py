"""Empty fetches are slowed down, everything else passes as fast as it comes."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable
from types import SimpleNamespace
from typing import Any, TypeVar

import pytest
from aiokafka.protocol.fetch import FetchRequest

from claimstream_enrich.pacing import PAUSE_SECONDS, paced

T = TypeVar("T")
FETCH = FetchRequest(max_wait_time=1500, min_bytes=1, max_bytes=1, isolation_level=0, topics=[])


def seconds(request: Any, records: bytes | None, *, held: float = 0.0) -> float:
    """How long a paced request takes that the broker holds back for `held` seconds, by a clock of the test's own."""
    now = 100.0

    async def sleep(wanted: float) -> None:
        nonlocal now
        now += max(0.0, wanted)

    async def send(node_id: int, request: Any, **options: Any) -> Any:
        assert (node_id, options) == (1, {"group": "fetch"})
        await sleep(held)
        return SimpleNamespace(topics=[("articles-raw", [(0, 0, 7, b""), (1, 0, 9, records)])])

    response = asyncio.run(as_coroutine(paced(send, clock=lambda: now, sleep=sleep)(1, request, group="fetch")))
    assert response.topics
    return now - 100.0


async def as_coroutine(awaited: Awaitable[T]) -> T:
    return await awaited


@pytest.mark.parametrize("nothing", [b"", None])
def test_a_fetch_that_brings_nothing_at_once_takes_a_pause(nothing: bytes | None) -> None:
    assert seconds(FETCH, nothing) == pytest.approx(PAUSE_SECONDS)


def test_a_fetch_that_brings_records_and_any_other_request_pass_at_once() -> None:
    assert seconds(FETCH, b"batch") == 0
    assert seconds(object(), b"") == 0


def test_a_fetch_that_the_broker_held_back_is_not_held_again() -> None:
    assert seconds(FETCH, b"", held=PAUSE_SECONDS) == pytest.approx(PAUSE_SECONDS)
    assert seconds(FETCH, b"", held=1.5) == 1.5
