"""Publishing to Kafka behind a small interface, with a fake that keeps the same promises."""

from __future__ import annotations

import socket
import threading
from collections.abc import Iterable
from concurrent.futures import Future
from dataclasses import dataclass
from typing import Any, Protocol

from kafka import KafkaProducer
from kafka.admin import KafkaAdminClient
from kafka.errors import KafkaError, MessageSizeTooLargeError, RecordListTooLargeError

from claimstream_schemas.headers import Headers

MAX_RECORD_BYTES = 33 * 1024 * 1024
"""The largest record any of our topics takes; the topic files hold the tighter bound of each.

It is that of a dead letter: the largest record of `articles-enriched` and 1 MiB for the reason in its headers.
"""


@dataclass(frozen=True, slots=True)
class Record:
    """A record to be written."""

    topic: str
    key: bytes | None
    value: bytes
    headers: Headers = ()


class PublishError(RuntimeError):
    """The broker has not acknowledged the record, and it may or may not be on the topic."""


class RecordTooLarge(PublishError):
    """The record will never be taken: it is larger than its topic allows."""


class Publisher(Protocol):
    """Writes records; the future is done when the broker has acknowledged, or failed with PublishError."""

    def publish(self, record: Record) -> Future[None]:
        """Hand over one record. May block for up to a second: never call it on an event loop."""

    def unavailable(self) -> str | None:
        """None when the broker can be written to, else why not."""

    def close(self, timeout: float = 5.0) -> None:
        """Deliver what is pending within `timeout` seconds, then let go."""


class KafkaPublisher:
    """kafka-python's idempotent producer. Make it after any fork. `topics` are the ones it must find at start."""

    def __init__(self, bootstrap_servers: str, topics: tuple[str, ...], **overrides: Any) -> None:
        config: dict[str, Any] = {
            "acks": "all",
            "enable_idempotence": True,
            "compression_type": "lz4",
            "linger_ms": 5,
            "batch_size": 256 * 1024,
            "max_block_ms": 1_000,
            "delivery_timeout_ms": 60_000,
            "request_timeout_ms": 15_000,
            "max_request_size": MAX_RECORD_BYTES,
            "allow_auto_create_topics": False,
            "reconnect_backoff_max_ms": 1_000,
        }
        self._topics = topics
        self._servers = bootstrap_servers
        self._producer = KafkaProducer(bootstrap_servers=bootstrap_servers.split(","), **(config | overrides))

    def publish(self, record: Record) -> Future[None]:
        """See Publisher."""
        outcome = _uncancellable()
        try:
            sent = self._producer.send(record.topic, key=record.key, value=record.value, headers=[*record.headers])
        except (KafkaError, AssertionError) as error:
            outcome.set_exception(_publish_error(error))
            return outcome
        sent.add_callback(lambda _: outcome.set_result(None))
        sent.add_errback(lambda error: outcome.set_exception(_publish_error(error)))
        return outcome

    def unavailable(self) -> str | None:
        """See Publisher. Asks for the topics' partitions, which also warms the metadata up.

        The client goes on answering that from memory while the broker is away, hence the connection.
        """
        if away := broker_away(self._servers):
            return away
        try:
            missing = [topic for topic in self._topics if not self._producer.partitions_for(topic)]
        except KafkaError as error:
            return f"Kafka does not answer: {type(error).__name__}"
        if missing:
            return _missing(missing)
        return None

    def close(self, timeout: float = 5.0) -> None:
        """See Publisher."""
        self._producer.close(timeout=timeout)


def _uncancellable() -> Future[None]:
    """A caller that gives up must not stop the broker's answer from being noted."""
    outcome: Future[None] = Future()
    outcome.set_running_or_notify_cancel()
    return outcome


def broker_away(bootstrap_servers: str) -> str | None:
    """None when any broker takes a connection, else the reason. Clients go on from memory, and don't tell."""
    if any(_answers(address) for address in bootstrap_servers.split(",")):
        return None
    return f"no Kafka broker answers at {bootstrap_servers}"


def _answers(address: str) -> bool:
    host, _, port = address.rpartition(":")
    try:
        socket.create_connection((host, int(port)), timeout=1).close()
    except (OSError, ValueError):
        return False
    return True


def _publish_error(error: BaseException) -> PublishError:
    too_large = isinstance(error, (MessageSizeTooLargeError, RecordListTooLargeError))
    return (RecordTooLarge if too_large else PublishError)(f"{type(error).__name__}: {error}")


def topics_missing(bootstrap_servers: str, topics: Iterable[str]) -> str | None:
    """None when a broker answers and has all of `topics`, else what is wrong and what to do about it."""
    if away := broker_away(bootstrap_servers):
        return away
    addresses = bootstrap_servers.split(",")
    admin = KafkaAdminClient(bootstrap_servers=addresses, bootstrap_timeout_ms=5_000, request_timeout_ms=5_000)
    try:
        missing = set(topics) - set(admin.list_topics())
    finally:
        admin.close()
    return _missing(missing) if missing else None


def _missing(topics: Iterable[str]) -> str:
    return f"no such topic: {', '.join(sorted(topics))} (create them with `claimstream topics init`)"


class FakePublisher:
    """Keeps records in memory. `fail_with` refuses, `hold()` leaves records unacknowledged until `release()`."""

    def __init__(self) -> None:
        self.records: list[Record] = []
        self.fail_with: PublishError | None = None
        self.down: str | None = None
        self._held: list[tuple[Record, Future[None]]] | None = None
        self._lock = threading.Lock()

    def publish(self, record: Record) -> Future[None]:
        """See Publisher."""
        outcome = _uncancellable()
        with self._lock:
            if self.fail_with:
                outcome.set_exception(self.fail_with)
            elif len(record.value) > MAX_RECORD_BYTES:
                outcome.set_exception(RecordTooLarge(f"{len(record.value)} bytes"))
            elif self._held is not None:
                self._held.append((record, outcome))
            else:
                self.records.append(record)
                outcome.set_result(None)
        return outcome

    def hold(self) -> None:
        """From now on the broker does not acknowledge."""
        with self._lock:
            self._held = []

    def release(self) -> None:
        """Acknowledge what was held, in order."""
        with self._lock:
            held, self._held = self._held or [], None
        for record, outcome in held:
            self.records.append(record)
            outcome.set_result(None)

    def unavailable(self) -> str | None:
        """See Publisher."""
        return self.down

    def close(self, timeout: float = 5.0) -> None:
        """See Publisher."""
        self.release()
