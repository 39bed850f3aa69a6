"""The way of an article from the bytes of a request to Kafka's acknowledgement."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass
from itertools import islice
from typing import TypeVar

from pydantic import ValidationError

from claimstream_common.kafka import Publisher, PublishError, Record, RecordTooLarge
from claimstream_common.logs import log_failure
from claimstream_common.problems import FieldError, Problem
from claimstream_ingest.body import lines
from claimstream_ingest.budget import Budget, BudgetSpent
from claimstream_ingest.clock import ReceiptClock
from claimstream_ingest.metrics import ACKNOWLEDGED, ARTICLES
from claimstream_ingest.normalize import InvalidArticle, normalize
from claimstream_ingest.problems import Refused, invalid_article, invalid_fields, problem
from claimstream_ingest.settings import IngestSettings
from claimstream_schemas.article import ArticlePost, RawArticle
from claimstream_schemas.codec import encode
from claimstream_schemas.headers import RAW_TYPE, event_headers
from claimstream_schemas.topics import RAW

T = TypeVar("T")
SOURCE = "claimstream/ingest"
"""`ce_source` of the records."""


@dataclass(frozen=True, slots=True)
class Handed:
    """An article on its way: Kafka has the record, `outcome` is its answer."""

    article: RawArticle
    outcome: Future[None]


@dataclass(frozen=True, slots=True)
class Line:
    """What became of one line of a batch: an article that Kafka has acknowledged, or a problem."""

    number: int
    result: RawArticle | Problem


class Intake:
    """Takes articles. All that may block or compute runs on threads of its own, never on the event loop."""

    def __init__(
        self, settings: IngestSettings, publisher: Publisher, budget: Budget, clock: ReceiptClock | None = None
    ) -> None:
        self._settings = settings
        self._publisher = publisher
        self._budget = budget
        self._clock = clock or ReceiptClock()
        self._topic = settings.topic(RAW)
        self._threads = ThreadPoolExecutor(settings.ingest_threads, thread_name_prefix="intake")

    async def take(self, body: bytes, traceparent: str) -> RawArticle:
        """One article; returns when Kafka has acknowledged it. Raises Refused."""
        try:
            handed = await self._in_thread(lambda: self._hand_over(body, traceparent))
        except Refused as refused:
            ARTICLES.labels(refused.problem.code).inc()
            raise
        [failed] = await self._acknowledgements([handed.outcome])
        ARTICLES.labels(failed.code if failed else "accepted").inc()
        if failed:
            raise Refused(failed)
        return handed.article

    async def take_batch(self, body: bytes, traceparent: str) -> list[Line]:
        """Every line that is not blank, in order. Raises Refused where there are too many; then none was taken."""
        limit = self._settings.max_batch_lines
        if sum(1 for _ in islice(lines(body), limit + 1)) > limit:
            raise Refused(problem("too_many_lines", f"a batch holds at most {limit} articles"))
        handed = await self._in_thread(lambda: self._hand_over_lines(body, traceparent))
        on_the_way = [one for _, one in handed if isinstance(one, Handed)]
        failures = iter(await self._acknowledgements([one.outcome for one in on_the_way]))
        results = [
            Line(number, (next(failures) or one.article) if isinstance(one, Handed) else one) for number, one in handed
        ]
        for line in results:
            ARTICLES.labels(line.result.code if isinstance(line.result, Problem) else "accepted").inc()
        return results

    def close(self) -> None:
        """Let the threads end; what they have begun they finish."""
        self._threads.shutdown(wait=False)

    async def _in_thread(self, work: Callable[[], T]) -> T:
        return await asyncio.get_running_loop().run_in_executor(self._threads, work)

    def _hand_over(self, body: bytes, traceparent: str) -> Handed:
        article = self._read(body)
        headers = event_headers(article.event_id, source=SOURCE, event_type=RAW_TYPE, traceparent=traceparent)
        record = Record(self._topic, article.article_id.encode("ascii"), encode(article), headers)
        try:
            lease = self._budget.lease(records=1, bytes=len(record.value))
        except BudgetSpent as spent:
            raise Refused(problem("overloaded", str(spent))) from None
        begun = time.monotonic()
        try:
            outcome = self._publisher.publish(record)
        except BaseException:
            lease.release()
            raise
        # Not when the caller is answered, but when the client lets go of the record: only then is its memory free.
        outcome.add_done_callback(lambda _: lease.release())
        outcome.add_done_callback(lambda _: ACKNOWLEDGED.observe(time.monotonic() - begun))
        return Handed(article, outcome)

    def _read(self, body: bytes) -> RawArticle:
        try:
            return normalize(ArticlePost.model_validate_json(body), self._clock.tick())
        except ValidationError as error:
            raise Refused(invalid_article(error)) from None
        except InvalidArticle as error:
            raise Refused(invalid_fields([FieldError(error.field, "invalid", str(error))])) from None

    def _hand_over_lines(self, body: bytes, traceparent: str) -> list[tuple[int, Handed | Problem]]:
        handed: list[tuple[int, Handed | Problem]] = []
        gone: Problem | None = None
        for number, line in lines(body):
            one = gone or self._try_line(line, traceparent)
            handed.append((number, one))
            # Each refusal may take a second: a thousand of them are not waited for.
            if isinstance(one, Handed) and one.outcome.done():
                failed = _verdict(one.outcome)
                gone = failed if failed and failed.status == 503 else None
        return handed

    def _try_line(self, line: bytes, traceparent: str) -> Handed | Problem:
        limit = self._settings.max_body_bytes
        if len(line) > limit:
            return problem("too_large", f"the line is larger than {limit} bytes")
        try:
            return self._hand_over(line, traceparent)
        except Refused as refused:
            return refused.problem
        except Exception as error:  # noqa: BLE001 - a line that breaks something must not take the others with it
            log_failure("line_failed", error)
            return problem("internal_error", "something went wrong here with this line")

    async def _acknowledgements(self, outcomes: Sequence[Future[None]]) -> list[Problem | None]:
        """For each record None when it is acknowledged in time, else why not."""
        waiting = [asyncio.wrap_future(outcome) for outcome in outcomes]
        if waiting:
            known, late = await asyncio.wait(waiting, timeout=self._settings.ack_seconds)
            for one in late:
                one.cancel()
            for one in known:
                one.exception()  # the loop complains of failures that nobody looked at
        return [_verdict(outcome) for outcome in outcomes]


def _verdict(outcome: Future[None]) -> Problem | None:
    if not outcome.done():
        return problem("not_acknowledged", "Kafka has not acknowledged the write in time; it may still happen")
    error = outcome.exception()
    if isinstance(error, RecordTooLarge):
        return problem("too_large", "the article is larger than Kafka takes")
    if isinstance(error, PublishError):
        return problem("not_acknowledged", str(error))
    if error:
        raise error
    return None
