"""Creates the topics that the topic files describe."""

from __future__ import annotations

from dataclasses import dataclass

import yaml
from kafka.admin import KafkaAdminClient
from kafka.errors import TopicAlreadyExistsError

from claimstream_schemas.topics import TopicFile, topic_files


@dataclass(frozen=True, slots=True)
class Created:
    """What became of one topic."""

    topic: str
    partitions: int
    new: bool


def described_topics() -> list[TopicFile]:
    """Every topic file, read and checked."""
    return [TopicFile.model_validate(yaml.safe_load(text)) for _, text in topic_files()]


def create_topics(bootstrap_servers: str, *, prefix: str = "", replication: int = 1) -> list[Created]:
    """Create what is missing; what is there stays as it is. Raises kafka.errors.KafkaError when no broker answers."""
    admin = KafkaAdminClient(bootstrap_servers=bootstrap_servers.split(","), bootstrap_timeout_ms=10_000)
    try:
        return [_create(admin, topic, prefix, replication) for topic in described_topics()]
    finally:
        admin.close()


def _create(admin: KafkaAdminClient, topic: TopicFile, prefix: str, replication: int) -> Created:
    name = prefix + topic.topic
    wanted = {"num_partitions": topic.partitions, "replication_factor": replication, "configs": topic.config}
    try:
        admin.create_topics({name: wanted}, wait_for_metadata=True)
    except TopicAlreadyExistsError:
        return Created(name, topic.partitions, new=False)
    return Created(name, topic.partitions, new=True)
