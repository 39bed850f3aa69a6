"""The process: settings in, dependencies verified, the loop run until SIGTERM. `claimstream-index` starts it."""

from __future__ import annotations

import os
import signal
import sys
import threading
from collections.abc import Callable, Sequence
from types import FrameType

import structlog
from kafka.errors import KafkaError

from claimstream_common.health import Check, DependencyMissing, HealthServer, wait_until_ready
from claimstream_common.kafka import KafkaPublisher
from claimstream_common.logs import configure_logs
from claimstream_index.beside import Beside
from claimstream_index.flush import Flusher, Limits
from claimstream_index.indexer import BreakerOpen, Indexer
from claimstream_index.keep import keep
from claimstream_index.settings import IndexSettings
from claimstream_index.source import KafkaSource
from claimstream_index.store import ArticleIndex, ElasticIndex
from claimstream_schemas.dead_letter import DEAD_LETTERS
from claimstream_schemas.topics import ENRICHED, RAW, dead_letter_topic

_log = structlog.get_logger(__name__)

_CHECKS = ("kafka", "elasticsearch", "batch", "dead_letters")
# Whatever still hangs then may be cut off: a kill at any point loses nothing.
_STOP_SECONDS = 8.0
_LETTERS = (dead_letter_topic(RAW), dead_letter_topic(ENRICHED))
_LETTERS_END_SECONDS = 3.0
# Dead letters are rare, and nobody waits for them: a poll each half second is enough.
_LETTERS_IDLE_SECONDS = 0.5
# A dead letter may have 33 MB, of which nothing but the size is kept.
_LETTERS_AT_ONCE = 50


def serve(settings: IndexSettings, stop: threading.Event) -> None:
    """Run until `stop` is set. Raises DependencyMissing or BreakerOpen with the reason to end with."""
    checks: dict[str, Check] = dict.fromkeys(_CHECKS, lambda: "starting")
    health = HealthServer(settings.index_port, checks, settings.health_host)
    health.start()
    index = ElasticIndex(
        settings.elasticsearch_url, prefix=settings.index_prefix, request_seconds=settings.index_request_seconds
    )
    try:
        _serve(settings, stop, checks, index)
    finally:
        index.close()
        health.stop()


def _serve(settings: IndexSettings, stop: threading.Event, checks: dict[str, Check], index: ArticleIndex) -> None:
    publisher = _connected(settings, stop)
    if publisher is None:
        return
    try:
        needed: dict[str, Check] = {"kafka": publisher.unavailable, "elasticsearch": index.unavailable}
        wait_until_ready(needed, settings.index_start_seconds, stop=stop)
        if stop.is_set():
            return
        indexer = _indexer(settings, stop, publisher, index)
        letters = Beside("dead_letters", lambda: _keeper(settings, stop, publisher, index), stop)
        # the same names as before: the health server's thread may be going through them
        checks.update(needed, batch=indexer.trouble, dead_letters=letters.trouble)
        _log.info("started", topic=settings.topic(ENRICHED), group=settings.topic(settings.index_group))
        letters.start()
        try:
            indexer.run()
        finally:
            stop.set()
            letters.join(_LETTERS_END_SECONDS)
    finally:
        publisher.close(timeout=2)


def _indexer(settings: IndexSettings, stop: threading.Event, publisher: KafkaPublisher, index: ArticleIndex) -> Indexer:
    return Indexer(
        _source(settings, [ENRICHED], settings.index_group),
        publisher,
        lambda: Flusher(index, _limits(settings), wait=stop.wait),
        stop=stop,
        breaker=settings.index_breaker,
        batch_records=settings.index_batch_records,
    )


def _keeper(settings: IndexSettings, stop: threading.Event, publisher: KafkaPublisher, index: ArticleIndex) -> Indexer:
    """The same loop on dead letters, in a group of its own: what stops it stops no article."""
    return Indexer(
        _source(settings, _LETTERS, f"{settings.index_group}-{DEAD_LETTERS}"),
        publisher,
        lambda: Flusher(index, _limits(settings), wait=stop.wait),
        stop=stop,
        batch_records=_LETTERS_AT_ONCE,
        work=keep,
        idle_seconds=_LETTERS_IDLE_SECONDS,
    )


def _source(settings: IndexSettings, topics: Sequence[str], group: str) -> KafkaSource:
    names = [settings.topic(topic) for topic in topics]
    return KafkaSource(settings.kafka_bootstrap_servers, names, settings.topic(group), instance=settings.index_instance)


def _limits(settings: IndexSettings) -> Limits:
    return Limits(settings.index_bulk_bytes, settings.index_bulk_actions, settings.index_retry_seconds)


def _connected(settings: IndexSettings, stop: threading.Event) -> KafkaPublisher | None:
    """A publisher on a broker that answers; None when stopped before. Raises DependencyMissing."""
    topics = tuple(settings.topic(topic) for topic in (ENRICHED, *_LETTERS))
    made: list[KafkaPublisher] = []

    def connect() -> str | None:
        try:
            made.append(KafkaPublisher(settings.kafka_bootstrap_servers, topics, bootstrap_timeout_ms=3_000))
        except KafkaError as error:
            return f"no Kafka broker answers at {settings.kafka_bootstrap_servers} ({type(error).__name__})"
        return None

    wait_until_ready({"kafka": connect}, settings.index_start_seconds, stop=stop)
    return made[0] if made else None


def _on_signal(stop: threading.Event) -> Callable[[int, FrameType | None], None]:
    def handle(number: int, frame: FrameType | None) -> None:
        stop.set()
        last_resort = threading.Timer(_STOP_SECONDS, os._exit, args=(1,))
        last_resort.daemon = True
        last_resort.start()

    return handle


def main() -> None:
    """Entry point; the exit code is 1 when a dependency is missing, the breaker opened or Kafka's client gave up."""
    settings = IndexSettings()
    configure_logs("index", level=settings.log_level, form=settings.log_format)
    stop = threading.Event()
    for number in (signal.SIGTERM, signal.SIGINT):
        signal.signal(number, _on_signal(stop))
    try:
        serve(settings, stop)
    except (DependencyMissing, BreakerOpen, KafkaError) as error:
        _log.error("ended", error=type(error).__name__, reason=str(error))
        sys.exit(1)
    _log.info("stopped")


if __name__ == "__main__":
    main()
