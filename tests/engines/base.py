"""The interface of an engine, and the space in it that one test gets for itself."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol


class Engine(Protocol):
    """One Kafka and one Elasticsearch, shared by a test session."""

    name: str

    @property
    def kafka(self) -> str:
        """Bootstrap address, the same after a restart."""

    @property
    def elasticsearch(self) -> str:
        """URL, the same after a restart."""

    def start(self) -> None:
        """Return when both take requests."""

    def restart(self) -> None:
        """End both as hard as what they acknowledged survives, start both again, return when they take requests.

        That is kill -9 for the servers in Docker. The embedded engine writes to disk once a second: an orderly stop.
        """

    def stop(self) -> None:
        """Stop and delete everything."""


@dataclass(frozen=True, slots=True)
class Space:
    """Topics and indices of one test: nobody else uses these prefixes."""

    kafka: str
    elasticsearch: str
    topic_prefix: str
    index_prefix: str

    def environment(self) -> dict[str, str]:
        """The settings that put a service into this space."""
        return {
            "KAFKA_BOOTSTRAP_SERVERS": self.kafka,
            "ELASTICSEARCH_URL": self.elasticsearch,
            "TOPIC_PREFIX": self.topic_prefix,
            "INDEX_PREFIX": self.index_prefix,
        }
