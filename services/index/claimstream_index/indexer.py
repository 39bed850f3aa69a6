"""The loop: poll, write, dead letters, commit. In this order, so that whatever ends it, nothing is lost."""

from __future__ import annotations

import threading
from collections.abc import Callable, Sequence
from concurrent.futures import Future

import structlog

from claimstream_common.dead_letter import Failure, Origin, dead_letter
from claimstream_common.kafka import Publisher, PublishError
from claimstream_index.batch import Processed, process
from claimstream_index.flush import Flusher, IndexAway
from claimstream_index.metrics import RECORDS
from claimstream_index.source import RecordSource

_log = structlog.get_logger(__name__)

STAGE = "index"

Work = Callable[[Sequence[Origin], Flusher], Processed]
"""Brings a batch into the index; what it calls a Failure becomes a dead letter. Raises IndexAway."""

_PAUSE_SECONDS = 1.0
_DELIVERY_SECONDS = 6.0


class BreakerOpen(RuntimeError):
    """So many dead letters in a row that the fault is likely ours, not the records'."""


class Indexer:
    """Runs until `stop` is set. `flusher` makes one for each batch, `breaker` is a number of dead letters.

    `work` is what is done with a batch, `idle_seconds` how long nothing to read is taken for an answer.

    A batch that could not be finished is halved and one that could lets the next one double, up to `batch_records`,
    so that an index which is only slow is not asked for the same too much again and again.
    """

    def __init__(
        self,
        source: RecordSource,
        publisher: Publisher,
        flusher: Callable[[], Flusher],
        *,
        stop: threading.Event,
        breaker: int = 100,
        batch_records: int = 200,
        work: Work = process,
        idle_seconds: float = 0.1,
    ) -> None:
        self._source = source
        self._publisher = publisher
        self._flusher = flusher
        self._stop = stop
        self._breaker = breaker
        self._work = work
        self._idle_seconds = idle_seconds
        self._batch_records = self._most = batch_records
        self._in_a_row = 0
        self._trouble: str | None = None

    def trouble(self) -> str | None:
        """Why the batch in hand could not be finished yet, None when all is well."""
        return self._trouble

    def run(self) -> None:
        """Leaves the group at the end. Raises BreakerOpen, and whatever Kafka's client can't recover from."""
        try:
            while not self._stop.is_set():
                self.step()
        finally:
            self._source.close()

    def step(self) -> bool:
        """One poll and what follows from it; says whether offsets moved. Raises BreakerOpen."""
        records = self._source.poll(self._most)
        if not records:
            self._stop.wait(self._idle_seconds)
            return False
        try:
            processed = self._work(records, self._flusher())
            in_a_row = self._in_a_row_after(processed)
            self._bury(records, processed)
        except (IndexAway, PublishError) as error:
            self._put_back(records, error)
            return False
        committed = self._source.commit(records)
        self._in_a_row = in_a_row
        self._trouble = None
        self._most = min(self._batch_records, self._most * 2)
        self._count(processed)
        return committed

    def _bury(self, records: Sequence[Origin], processed: Processed) -> None:
        letters: list[Future[None]] = []
        for record, outcome in zip(records, processed.outcomes, strict=True):
            if isinstance(outcome, Failure):
                letters.append(self._publisher.publish(dead_letter(record, outcome, stage=STAGE)))
                _log.warning("dead_letter", reason=outcome.reason, error=outcome.error_class, **_place(record))
        for letter in letters:
            try:
                letter.result(timeout=_DELIVERY_SECONDS)
            except TimeoutError as error:
                raise PublishError("a dead letter was not acknowledged in time") from error

    def _put_back(self, records: Sequence[Origin], error: Exception) -> None:
        """Memory stays flat and offsets stay where they are: the records are let go and read again."""
        self._trouble = f"{type(error).__name__}: {error}"
        self._source.rewind(records)
        self._most = max(1, len(records) // 2)
        if not self._stop.is_set():
            _log.warning("batch_put_back", why=self._trouble, records=len(records), **_place(records[0]))
        self._stop.wait(_PAUSE_SECONDS)

    def _in_a_row_after(self, processed: Processed) -> int:
        """Dead letters in a row, this batch included. Raises BreakerOpen.

        Asked before anything is buried or committed: a worker started again meets the same records and stops again,
        where it would else drain the topic a little with every start.
        """
        in_a_row = self._in_a_row
        for outcome in processed.outcomes:
            in_a_row = in_a_row + 1 if isinstance(outcome, Failure) else 0
            if isinstance(outcome, Failure) and in_a_row >= self._breaker:
                raise BreakerOpen(f"{in_a_row} dead letters in a row, the last one for {outcome.reason}")
        return in_a_row

    def _count(self, processed: Processed) -> None:
        for outcome in processed.outcomes:
            RECORDS.labels("dead_letter" if isinstance(outcome, Failure) else outcome).inc()


def _place(record: Origin) -> dict[str, object]:
    return {"topic": record.topic, "partition": record.partition, "offset": record.offset}
