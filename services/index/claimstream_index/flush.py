"""Sends actions to the index in chunks, and again until each one is taken or refused, or patience is at its end."""

from __future__ import annotations

import random
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import TypeVar

from claimstream_index.actions import Action, Current, ItemResult
from claimstream_index.metrics import BULK_SECONDS, RETRIES
from claimstream_index.store import ArticleIndex, RequestFailed

T = TypeVar("T")

_FIRST_DELAY = 0.05
_LONGEST_DELAY = 2.0
# Bytes of an action's first line that are not its names.
_ACTION_LINE = 120


class IndexAway(RuntimeError):
    """Elasticsearch took not everything within the patience there is. What was sent may be sent again."""


@dataclass(frozen=True, slots=True)
class Limits:
    """Chunks of at most so many bytes and actions (one larger document goes alone).

    `patience` is how many seconds may pass without any progress, `longest` how many a whole batch may take.
    """

    chunk_bytes: int = 5 * 1024 * 1024
    chunk_actions: int = 500
    patience: float = 8.0
    longest: float = 240.0


@dataclass(slots=True)
class Flushed:
    """What was not taken: refused for good with the reason, or older than what is there."""

    refused: dict[Action, ItemResult] = field(default_factory=dict)
    conflicts: set[Action] = field(default_factory=set)


class Flusher:
    """For one batch, from here on. `wait` sleeps so many seconds, and says whether to give up at once.

    No request begins when the last progress is longer ago than patience lasts, so that a worker that was stopped
    (SIGSTOP, a long pause) and meanwhile replaced does not go on writing.
    """

    def __init__(
        self,
        index: ArticleIndex,
        limits: Limits,
        *,
        wait: Callable[[float], bool],
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._index = index
        self._limits = limits
        self._wait = wait
        self._clock = clock
        self._end = clock() + limits.longest
        self._progress()

    def current(self, article_ids: Sequence[str]) -> dict[str, Current]:
        """See ArticleIndex. Raises IndexAway."""
        attempt = 0
        while True:
            self._check("")
            try:
                found = self._index.current(article_ids)
            except RequestFailed as error:
                attempt = self._pause(attempt, str(error))
                continue
            self._progress()
            return found

    def flush(self, actions: Sequence[Action]) -> Flushed:
        """Returns when every action is taken, refused or known to be older. Raises IndexAway."""
        done = Flushed()
        for chunk in chunks(actions, self._limits):
            self._settle(chunk, done)
        return done

    def _settle(self, actions: Sequence[Action], done: Flushed) -> None:
        attempt = 0
        while actions:
            self._check("")
            try:
                with BULK_SECONDS.time():
                    results = self._index.write(actions)
            except RequestFailed as error:
                if error.status in (400, 413):
                    self._halve(actions, error, done)
                    return
                attempt = self._pause(attempt, str(error))
                continue
            before = len(actions)
            actions, why = _sort(actions, results, done)
            if len(actions) < before:
                self._progress()
            if actions:
                attempt = self._pause(attempt, why)

    def _halve(self, actions: Sequence[Action], error: RequestFailed, done: Flushed) -> None:
        """Too large, or one line of it spoils the request: the halves may pass, and one alone is to blame."""
        if len(actions) == 1:
            done.refused[actions[0]] = ItemResult(error.status or 0, "request_refused", str(error))
            return
        middle = len(actions) // 2
        self._settle(actions[:middle], done)
        self._settle(actions[middle:], done)

    def _pause(self, attempt: int, why: str) -> int:
        RETRIES.inc()
        longest = min(_LONGEST_DELAY, _FIRST_DELAY * 2**attempt)
        delay = random.uniform(longest / 2, longest)
        self._check(why, delay)
        if self._wait(delay):
            raise IndexAway(f"stopping ({why})")
        return attempt + 1

    def _progress(self) -> None:
        self._patient_until = self._clock() + self._limits.patience

    def _check(self, why: str, delay: float = 0) -> None:
        if self._clock() + delay >= min(self._patient_until, self._end):
            raise IndexAway(why or "the batch took too long")


def chunks(actions: Sequence[Action], limits: Limits) -> Iterator[Sequence[Action]]:
    """The actions in their order, cut to the limits."""
    chunk: list[Action] = []
    size = 0
    for action in actions:
        more = len(action.source or b"") + len(action.id) + _ACTION_LINE
        if chunk and (size + more > limits.chunk_bytes or len(chunk) >= limits.chunk_actions):
            yield chunk
            chunk, size = [], 0
        chunk.append(action)
        size += more
    if chunk:
        yield chunk


def _sort(actions: Sequence[Action], results: Sequence[ItemResult], done: Flushed) -> tuple[list[Action], str]:
    """Notes what is decided; returns what is to be sent again, and why."""
    again: list[Action] = []
    why = ""
    for action, result in zip(actions, results, strict=True):
        gone_already = action.source is None and result.status == 404 and not result.error_type
        if result.status < 300 or gone_already:
            continue
        if result.status == 409:
            done.conflicts.add(action)
        elif result.status in (400, 413):
            done.refused[action] = result
        else:
            # 429 and 5xx, but also a block, a missing alias, a missing right: no fault of the document
            again.append(action)
            why = f"{result.status} {result.error_type}"
    return again, why
