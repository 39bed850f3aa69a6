"""Keeps aiokafka from asking a broker that has nothing to say again at once.

Kafka holds a fetch until there is a record or the client's patience is over. The embedded engine answers at once, and
aiokafka would ask it thousands of times a second: most of a core, for nothing.
"""

from __future__ import annotations

import asyncio
import time
from collections.abc import Awaitable, Callable
from typing import Any

from aiokafka.protocol.fetch import FetchRequest

Send = Callable[..., Awaitable[Any]]
"""`AIOKafkaClient.send`: a node and a request to the response."""

PAUSE_SECONDS = 0.03


def paced(
    send: Send,
    *,
    clock: Callable[[], float] = time.monotonic,
    sleep: Callable[[float], Awaitable[None]] = asyncio.sleep,
) -> Send:
    """`send`, which comes back no sooner than after PAUSE_SECONDS with a fetch that brought nothing."""

    async def send_paced(node_id: int, request: Any, **options: Any) -> Any:
        asked = clock()
        response = await send(node_id, request, **options)
        if isinstance(request, FetchRequest) and not _brought_records(response):
            await sleep(PAUSE_SECONDS - (clock() - asked))
        return response

    return send_paced


def _brought_records(response: Any) -> bool:
    """A partition's last field is its batches of records, in every version of the response."""
    return any(partition[-1] for _, partitions in response.topics for partition in partitions)
