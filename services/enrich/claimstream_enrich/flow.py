"""Articles through the NLP processes: many at a time, each delivered, acknowledged in the order they came.

The order matters: Kafka keeps one offset per partition, so an article may only be acknowledged when all before it are
delivered. A process that dies anywhere in between reads the rest again; ids make the repeat harmless.
"""

from __future__ import annotations

import asyncio
import time
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass, field

from prometheus_client import Counter

from claimstream_common.dead_letter import Failure, Origin, dead_letter
from claimstream_common.kafka import Record, RecordTooLarge
from claimstream_enrich.handler import Enriched, Outcome, Rejected
from claimstream_schemas.headers import ENRICHED_TYPE, event_headers, new_traceparent, read, valid_traceparent

OUTCOMES = Counter("claimstream_enrich_records_total", "Raw records by what became of them", ["outcome"])

Process = Callable[[Sequence[bytes]], Awaitable[Sequence[Outcome]]]
"""Payloads to outcomes on one NLP process."""

Deliver = Callable[[Record], Awaitable[None]]
"""Returns when the broker has acknowledged the record; raises RecordTooLarge when it never will."""


class BreakerOpen(RuntimeError):
    """So many dead letters in a row mean that the fault is here (a bad deploy), not in the articles."""


@dataclass(slots=True, eq=False)
class Pending:
    """An article that was read and is not yet acknowledged."""

    origin: Origin
    acknowledge: Callable[[], Awaitable[object]]
    delivered: asyncio.Future[None] = field(default_factory=lambda: asyncio.get_running_loop().create_future())


def record_for(origin: Origin, outcome: Outcome, topic: str) -> Record:
    """What to write for one outcome: the enriched article to `topic`, or the dead letter."""
    if isinstance(outcome, Enriched):
        traceparent = read(origin.headers).get("traceparent")
        headers = event_headers(
            outcome.event_id,
            source="claimstream/enrich",
            event_type=ENRICHED_TYPE,
            traceparent=traceparent if traceparent and valid_traceparent(traceparent) else new_traceparent(),
        )
        return Record(topic, outcome.article_id.encode(), outcome.value, headers)
    failure = Failure(outcome.reason, outcome.error_class, outcome.detail)
    return dead_letter(origin, failure, stage="enrich")


class Flow:
    """`put` articles; `run` works on them until cancelled. At most `window` are in it, then `put` waits."""

    def __init__(
        self,
        processes: Sequence[Process],
        deliver: Deliver,
        *,
        topic: str,
        batch: int = 8,
        window: int = 64,
        breaker: int = 100,
    ) -> None:
        self._processes = processes
        self._deliver = deliver
        self._topic = topic
        self._batch = batch
        self._breaker = breaker
        self._dead_in_a_row = 0
        self._waiting: asyncio.Queue[Pending] = asyncio.Queue()
        self._order: asyncio.Queue[Pending] = asyncio.Queue()
        self._room = asyncio.Semaphore(window)
        self.in_flight = 0
        self.last_progress = time.monotonic()

    async def put(self, origin: Origin, acknowledge: Callable[[], Awaitable[object]]) -> None:
        """Take one article in; waits while the window is full."""
        await self._room.acquire()
        if self.in_flight == 0:
            self.last_progress = time.monotonic()
        self.in_flight += 1
        pending = Pending(origin, acknowledge)
        self._waiting.put_nowait(pending)
        self._order.put_nowait(pending)

    async def run(self) -> None:
        """Never returns. Raises an ExceptionGroup of BreakerOpen, or of what is a bug; either ends the service."""
        async with asyncio.TaskGroup() as tasks:
            for process in self._processes:
                tasks.create_task(self._work(process, tasks))
            tasks.create_task(self._acknowledge())

    def stalled_for(self) -> float:
        """Seconds since the last acknowledgement while articles are waiting for one; 0 when none is."""
        return time.monotonic() - self.last_progress if self.in_flight else 0.0

    async def _work(self, process: Process, tasks: asyncio.TaskGroup) -> None:
        while True:
            batch = [await self._waiting.get()]
            while len(batch) < self._batch and not self._waiting.empty():
                batch.append(self._waiting.get_nowait())
            outcomes = await process([pending.origin.value for pending in batch])
            for pending, outcome in zip(batch, outcomes, strict=True):
                self._count(outcome)
                # not awaited here: the process shall not idle while the broker writes
                tasks.create_task(self._finish(pending, outcome))

    def _count(self, outcome: Outcome) -> None:
        self._dead_in_a_row = self._dead_in_a_row + 1 if isinstance(outcome, Rejected) else 0
        if isinstance(outcome, Rejected) and self._dead_in_a_row >= self._breaker:
            raise BreakerOpen(f"{self._dead_in_a_row} dead letters in a row, the last one for {outcome.reason}")

    async def _finish(self, pending: Pending, outcome: Outcome) -> None:
        try:
            await self._deliver(record_for(pending.origin, outcome, self._topic))
        except RecordTooLarge as error:
            outcome = Rejected("enriched_too_large", type(error).__name__, str(error))
            await self._deliver(record_for(pending.origin, outcome, self._topic))
        OUTCOMES.labels("enriched" if isinstance(outcome, Enriched) else "dead_letter").inc()
        pending.delivered.set_result(None)

    async def _acknowledge(self) -> None:
        while True:
            pending = await self._order.get()
            await pending.delivered
            await pending.acknowledge()
            self.in_flight -= 1
            self.last_progress = time.monotonic()
            self._room.release()
