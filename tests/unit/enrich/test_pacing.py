"""Empty fetches are slowed down, everything else passes as fast as it comes."""

from __future__ import annotations

import asyncio
import time
from types import SimpleNamespace
from typing import Any

import pytest
from aiokafka.protocol.fetch import FetchRequest

from claimstream_enrich.pacing import PAUSE_SECONDS, paced

FETCH = FetchRequest(max_wait_time=1500, min_bytes=1, max_bytes=1, isolation_level=0, topics=[])


def seconds(request: Any, records: bytes | None, *, held: float = 0.0) -> float:
    """How long a paced request takes that the broker holds back for `held` seconds."""

    async def send(node_id: int, request: Any, **options: Any) -> Any:
        assert (node_id, options) == (1, {"group": "fetch"})
        await asyncio.sleep(held)
        return SimpleNamespace(topics=[("articles-raw", [(0, 0, 7, b""), (1, 0, 9, records)])])

    async def main() -> float:
        started = time.monotonic()
        response = await paced(send)(1, request, group="fetch")
        assert response.topics
        return time.monotonic() - started

    return asyncio.run(main())


@pytest.mark.parametrize("nothing", [b"", None])
def test_a_fetch_that_brings_nothing_at_once_takes_a_pause(nothing: bytes | None) -> None:
    assert seconds(FETCH, nothing) >= PAUSE_SECONDS * 0.9


def test_a_fetch_that_brings_records_and_any_other_request_pass_at_once() -> None:
    assert seconds(FETCH, b"batch") < PAUSE_SECONDS
    assert seconds(object(), b"") < PAUSE_SECONDS


def test_a_fetch_that_the_broker_held_back_is_not_held_again() -> None:
    assert seconds(FETCH, b"", held=PAUSE_SECONDS) < 2 * PAUSE_SECONDS
