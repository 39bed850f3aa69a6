"""The enrichment service: a Faust worker that reads raw articles as bytes and hands them to the flow."""

from __future__ import annotations

import asyncio
import functools
import logging
import signal
import socket
import tempfile
from collections.abc import Callable, Hashable, Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import faust
import structlog
from aiokafka.errors import KafkaError, MessageSizeTooLargeError
from faust.exceptions import ProducerSendError
from faust.transport.drivers import aiokafka as driver

from claimstream_common.dead_letter import Origin
from claimstream_common.health import Check, DependencyMissing, HealthServer, wait_until_ready
from claimstream_common.kafka import MAX_RECORD_BYTES, Record, RecordTooLarge, broker_away, topics_missing
from claimstream_common.logs import configure_logs
from claimstream_enrich import ending
from claimstream_enrich.flow import Flow, Process
from claimstream_enrich.handler import Outcome
from claimstream_enrich.pacing import paced
from claimstream_enrich.pool import NlpProcess, Worker, WorkerUnstartable, enrich_all
from claimstream_enrich.settings import EnrichSettings
from claimstream_enrich.watchdog import Watchdog
from claimstream_enrich.worker import serve
from claimstream_schemas import topics

log = structlog.get_logger(__name__)
_WATCH_SECONDS = 5.0
_FAUST_LOG = logging.getLogger("faust.claimstream")  # its coming and going is not ours to tell


class _Producer(driver.Producer):
    """Faust turns idempotence on for transactions only; without it a retried write can appear twice."""

    logger = _FAUST_LOG

    def _settings_extra(self) -> dict[str, Any]:
        return {"acks": "all", "enable_idempotence": True}


class _ConsumerThread(driver.AIOKafkaConsumerThread):
    logger = _FAUST_LOG

    def _create_worker_consumer(self, transport: driver.Transport) -> Any:
        consumer = super()._create_worker_consumer(transport)
        consumer._client.send = paced(consumer._client.send)
        return consumer


class _Consumer(driver.Consumer):
    logger = _FAUST_LOG

    def _new_consumer_thread(self) -> _ConsumerThread:
        return _ConsumerThread(self, loop=self.loop, beacon=self.beacon)


class _Transport(driver.Transport):
    Consumer = _Consumer
    Producer = _Producer


class _App(faust.App):
    logger = _FAUST_LOG

    def _new_transport(self) -> _Transport:
        return _Transport(self.conf.broker_consumer, self)


def create_app(settings: EnrichSettings, flow: Callable[[faust.App], Flow]) -> tuple[faust.App, Flow]:
    """A Faust app that feeds `flow(app)`; not started yet."""
    app = _configured(settings)
    topic = app.topic(
        settings.topic(topics.RAW), key_type=bytes, value_type=bytes, key_serializer="raw", value_serializer="raw"
    )
    work = flow(app)

    @app.agent(topic, concurrency=1)
    async def articles(stream: Any) -> None:
        unacknowledged = stream.noack()
        async for event in unacknowledged.events():
            await work.put(_origin(event.message), functools.partial(unacknowledged.ack, event))

    return app, work


def _configured(settings: EnrichSettings) -> faust.App:
    """A Faust app with the settings of its consumer and its producer, and no agent yet."""
    return _App(
        settings.topic(settings.enrich_group),
        broker=[f"kafka://{address}" for address in settings.kafka_bootstrap_servers.split(",")],
        autodiscover=False,
        datadir=Path(tempfile.gettempdir()) / f"claimstream-enrich-{settings.enrich_port}",  # made, and never used
        web_enabled=False,
        topic_allow_declare=False,
        topic_disable_leader=True,
        producer_threaded=False,
        producer_acks=-1,
        producer_compression_type="lz4",
        producer_linger=0.005,
        producer_max_request_size=MAX_RECORD_BYTES,
        producer_request_timeout=60.0,
        consumer_auto_offset_reset="earliest",
        consumer_group_instance_id=settings.enrich_instance or None,
        # Whoever goes on under a name gets that name's assignment back, and Faust insists that its address is the same;
        # a new container has a new host name, so the address (nobody uses it) is made of the worker's name.
        canonical_url=f"http://{settings.enrich_instance or socket.gethostname()}:{settings.enrich_port}",
        consumer_max_fetch_size=MAX_RECORD_BYTES,
        broker_commit_interval=0.5,
        broker_session_timeout=15.0,
        broker_heartbeat_interval=3.0,
        broker_request_timeout=60.0,
        stream_buffer_maxsize=settings.enrich_window,
        stream_recovery_delay=0.0,
    )


def _origin(message: Any) -> Origin:
    headers = message.headers or {}
    pairs = headers.items() if isinstance(headers, dict) else headers
    return Origin(message.topic, message.partition, message.offset, message.key, message.value or b"", tuple(pairs))


class Delivery:
    """Writes through Faust's producer until the broker has acknowledged. While it can't, `blocked` says why."""

    def __init__(self, producer: Callable[[], Any], *, retry_seconds: float = 0.5) -> None:
        self._producer = producer
        self._retry_seconds = retry_seconds
        self.blocked: str | None = None

    async def __call__(self, record: Record) -> None:
        """See flow.Deliver. Never gives up: the partition stops rather than skip an article."""
        while True:
            try:
                sent = await self._producer().send(
                    record.topic, record.key, record.value, None, None, list(record.headers)
                )
                await sent
            except MessageSizeTooLargeError as error:
                raise RecordTooLarge(str(error)) from error
            except (ProducerSendError, KafkaError) as error:
                if isinstance(error.__cause__, MessageSizeTooLargeError):
                    raise RecordTooLarge(str(error)) from error
                self.blocked = f"can't write to {record.topic}: {type(error).__name__}"
                log.warning("delivery failed, trying again", topic=record.topic, error=repr(error))
                await asyncio.sleep(self._retry_seconds)
            else:
                self.blocked = None
                return


def on_worker(worker: Worker, article_seconds: float) -> Process:
    """The flow's view of one NLP process; the blocking wait gets a thread of its own."""
    thread = ThreadPoolExecutor(1, thread_name_prefix="nlp")

    async def process(payloads: Sequence[bytes]) -> list[Outcome]:
        loop = asyncio.get_running_loop()
        return await loop.run_in_executor(thread, enrich_all, worker, payloads, article_seconds)

    return process


async def serve_until_stopped(settings: EnrichSettings, workers: Sequence[Worker]) -> int:
    """Run the service; the exit code is 0 after SIGTERM or SIGINT, 1 when it can't go on."""
    delivery: list[Delivery] = []

    def flow(app: faust.App) -> Flow:
        delivery.append(Delivery(lambda: app.producer))
        return _flow(settings, workers, delivery[0])

    app, work = create_app(settings, flow)
    stop = asyncio.Event()

    def ask_to_stop() -> None:
        stop.set()
        ending.end_for_sure()

    for number in (signal.SIGTERM, signal.SIGINT):
        asyncio.get_running_loop().add_signal_handler(number, ask_to_stop)
    checks: dict[str, Check] = {
        "kafka": lambda: delivery[0].blocked or broker_away(settings.kafka_bootstrap_servers),
        "group": lambda: None if app.consumer.assignment() else "no partitions are assigned yet",
    }
    health = HealthServer(settings.enrich_port, checks, settings.health_host)
    await app.start()
    health.start()
    working = asyncio.create_task(work.run())
    log.info("enriching", workers=len(workers), topic=settings.topic(topics.RAW))
    try:
        return await _watch(settings, app, work, working, stop)
    finally:
        ending.end_for_sure()
        health.stop()
        working.cancel()
        await app.stop()


def _flow(settings: EnrichSettings, workers: Sequence[Worker], delivery: Delivery) -> Flow:
    return Flow(
        [on_worker(worker, settings.enrich_article_seconds) for worker in workers],
        delivery,
        topic=settings.topic(topics.ENRICHED),
        batch=settings.enrich_batch,
        window=settings.enrich_window,
        breaker=settings.enrich_breaker,
    )


async def _watch(
    settings: EnrichSettings, app: faust.App, work: Flow, working: asyncio.Task[None], stop: asyncio.Event
) -> int:
    watchdog = Watchdog()
    while not stop.is_set():
        if working.done() or app.crashed or app.should_stop:
            log.error("the stream has stopped", reason=_why(app, working))
            return 1
        stalled = max(work.stalled_for(), watchdog.stuck_for(*await _progress(app)) if not work.in_flight else 0)
        if stalled > settings.enrich_stall_seconds:
            log.error("no progress, ending so that a fresh process takes over", seconds=round(stalled))
            return 1
        try:
            await asyncio.wait_for(stop.wait(), timeout=_WATCH_SECONDS)
        except TimeoutError:
            continue
    return 0


def _why(app: faust.App, working: asyncio.Task[None]) -> str:
    error = working.exception() if working.done() else app.crash_reason
    while isinstance(error, BaseExceptionGroup):
        error = error.exceptions[0]
    return f"{type(error).__name__}: {error}"


async def _progress(app: faust.App) -> tuple[dict[Hashable, int], dict[Hashable, int]]:
    """Where the consumer stands on each of its partitions, and where they end; nothing while the broker is away."""
    try:
        async with asyncio.timeout(5):
            places = list(app.consumer.assignment())
            ends = await app.consumer.highwaters(*places) if places else {}
            positions = {place: await app.consumer.position(place) for place in places}
    except (TimeoutError, KafkaError):
        return {}, {}
    return {place: position for place, position in positions.items() if position is not None}, dict(ends)


def _run(settings: EnrichSettings) -> int:
    needed = tuple(settings.topic(name) for name in (topics.RAW, topics.ENRICHED, topics.dead_letter_topic(topics.RAW)))
    wait_until_ready(
        {"kafka": lambda: topics_missing(settings.kafka_bootstrap_servers, needed)}, settings.enrich_start_seconds
    )
    with ThreadPoolExecutor() as starting:
        start = functools.partial(NlpProcess, serve, start_seconds=settings.enrich_start_seconds)
        workers = list(starting.map(lambda _: start(), range(settings.enrich_workers)))
    return asyncio.run(serve_until_stopped(settings, workers))


def main() -> None:
    """Entry point `claimstream-enrich`."""
    settings = EnrichSettings()
    configure_logs("enrich", level=settings.log_level, form=settings.log_format)
    code = 1
    try:
        code = _run(settings)
    except (DependencyMissing, WorkerUnstartable) as error:
        log.error("can't start", reason=str(error))
    except Exception as error:  # noqa: BLE001 - said here, because `end` leaves nobody else to say it
        log.error("can't go on", reason=repr(error))
    finally:
        ending.end(code)


if __name__ == "__main__":
    main()
