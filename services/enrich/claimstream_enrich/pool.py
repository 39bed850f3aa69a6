"""NLP processes that may die or hang without costing an article."""

from __future__ import annotations

import contextlib
import multiprocessing
import os
from collections.abc import Callable, Sequence
from multiprocessing.connection import Connection
from typing import Protocol

import structlog
from prometheus_client import Counter

from claimstream_enrich.handler import Outcome, Rejected

log = structlog.get_logger(__name__)

RESTARTS = Counter("claimstream_enrich_worker_restarts_total", "NLP processes that died or hung and were replaced")

Payload = bytes | None
_CHARACTERS_PER_SHARE = 100_000
"""An article's time limit grows with every so many bytes."""
_MIB = 1 << 20
_ENVIRONMENT = {
    "OMP_NUM_THREADS": "1",
    "MALLOC_MMAP_THRESHOLD_": str(4 * _MIB),
    "MALLOC_TRIM_THRESHOLD_": str(32 * _MIB),
}
"""What the processes inherit where nothing else is set. They share the cores already: one thread each. The large arrays
of a batch (20 MB) are given back after it: left to itself, glibc takes to keeping them on the heap, where each that
finds no hole of its size makes the process larger."""


class WorkerLost(RuntimeError):
    """The process died, or did not answer in time and was killed."""


class WorkerUnstartable(RuntimeError):
    """No process gets ready (no memory, no model): that is no article's fault, and the service has to end."""


class Worker(Protocol):
    """Turns payloads into outcomes, one for each. Raises WorkerLost; the next call finds a fresh process.

    Raises WorkerUnstartable where there is none to be had.
    """

    def run(self, payloads: Sequence[Payload], seconds: float) -> list[Outcome]:
        """Blocks for at most `seconds`."""

    def close(self) -> None:
        """End the process."""


class NlpProcess:
    """One process with the model loaded. `target` is what it runs with its end of the pipe."""

    def __init__(self, target: Callable[[Connection], None], *, start_seconds: float) -> None:
        self._target = target
        self._start_seconds = start_seconds
        self._start()

    def _start(self) -> None:
        for name, value in _ENVIRONMENT.items():
            os.environ.setdefault(name, value)
        context = multiprocessing.get_context("spawn")
        self._connection, theirs = context.Pipe()
        self._process = context.Process(target=self._target, args=(theirs,), name="nlp", daemon=True)
        self._process.start()
        theirs.close()  # so that the pipe ends with the process
        try:
            self._answer(self._start_seconds)
        except WorkerLost as error:
            raise WorkerUnstartable(str(error)) from error

    def _answer(self, seconds: float) -> object:
        try:
            if self._connection.poll(seconds):
                return self._connection.recv()
            why = f"no answer within {seconds:g} s"
        except (EOFError, OSError):
            self._process.join(1)
            why = f"died with exit code {self._process.exitcode}"
        self.close()
        raise WorkerLost(f"the NLP process {why}")

    def run(self, payloads: Sequence[Payload], seconds: float) -> list[Outcome]:
        """See Worker."""
        if not self._process.is_alive():
            RESTARTS.inc()
            self._start()
        try:
            self._connection.send(list(payloads))
        except OSError as error:
            self.close()
            raise WorkerLost("the NLP process is gone") from error
        outcomes = self._answer(seconds)
        assert isinstance(outcomes, list)
        return outcomes

    @property
    def pid(self) -> int | None:
        """The process, for measurements."""
        return self._process.pid

    def close(self) -> None:
        """See Worker."""
        self._process.kill()
        self._process.join(5)
        with contextlib.suppress(OSError):
            self._connection.close()


def enrich_all(worker: Worker, payloads: Sequence[Payload], article_seconds: float) -> list[Outcome]:
    """One outcome per payload, whatever happens to the worker. Raises only WorkerUnstartable.

    A lost worker may be chance (memory, a kill), so the batch is tried once more. If it is lost again the batch is
    halved, until the one payload that does it stands alone: that is a dead letter, all others are enriched.
    """
    for attempt in (1, 2):
        try:
            return worker.run(payloads, _time_limit(payloads, article_seconds))
        except WorkerLost as error:
            log.warning("nlp process lost", attempt=attempt, articles=len(payloads), why=str(error))
            last = error
    if len(payloads) == 1:
        return [Rejected("enricher_crashed", type(last).__name__, str(last))]
    half = len(payloads) // 2
    return [
        *enrich_all(worker, payloads[:half], article_seconds),
        *enrich_all(worker, payloads[half:], article_seconds),
    ]


def _time_limit(payloads: Sequence[Payload], article_seconds: float) -> float:
    return sum(article_seconds * (1 + len(payload or b"") // _CHARACTERS_PER_SHARE) for payload in payloads)
