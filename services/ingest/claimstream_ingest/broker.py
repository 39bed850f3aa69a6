"""Whether Kafka is there: waited for at start, then asked at most once a second."""

from __future__ import annotations

import asyncio
import time
from concurrent.futures import ThreadPoolExecutor

from kafka.errors import KafkaError

from claimstream_common.health import DependencyMissing, wait_until_ready
from claimstream_common.kafka import KafkaPublisher, Publisher, topics_missing
from claimstream_ingest.settings import IngestSettings
from claimstream_schemas.topics import RAW

_FRESH_SECONDS = 1.0


def open_publisher(settings: IngestSettings) -> Publisher:
    """The publisher, once a broker and the topic are there. Blocks; raises DependencyMissing with the reason."""
    servers, topics = settings.kafka_bootstrap_servers, (settings.topic(RAW),)
    wait_until_ready({"kafka": lambda: topics_missing(servers, topics)}, settings.ingest_start_seconds)
    try:
        publisher = KafkaPublisher(servers, topics)
    except KafkaError as error:
        raise DependencyMissing(f"Kafka at {servers} does not answer: {type(error).__name__}") from None
    publisher.unavailable()  # fetches the topic's metadata now, so that the first post does not wait for it
    return publisher


class BrokerWatch:
    """Answers from memory for a second: neither probes nor posts make a connection each."""

    def __init__(self, publisher: Publisher) -> None:
        self._publisher = publisher
        # A thread of its own: the others may all be waiting for Kafka, which is just when this is asked.
        self._thread = ThreadPoolExecutor(1, thread_name_prefix="broker-watch")
        self._lock = asyncio.Lock()
        self._asked = -_FRESH_SECONDS
        self._reason: str | None = None

    async def reason(self) -> str | None:
        """None when Kafka can be written to, else why not."""
        async with self._lock:
            if time.monotonic() - self._asked >= _FRESH_SECONDS:
                loop = asyncio.get_running_loop()
                self._reason = await loop.run_in_executor(self._thread, self._publisher.unavailable)
                self._asked = time.monotonic()
            return self._reason

    def close(self) -> None:
        """Let the thread end."""
        self._thread.shutdown(wait=False)
