"""Kafka and Elasticsearch as their own servers, in containers that testcontainers starts and removes."""

from __future__ import annotations

import os

import httpx
from kafka.admin import KafkaAdminClient
from testcontainers.core.config import testcontainers_config
from testcontainers.core.container import DockerContainer

from tests.engines.ports import free_port
from tests.waiting import wait_for

KAFKA_IMAGE = "apache/kafka:4.3.1"
ELASTICSEARCH_IMAGE = "docker.elastic.co/elasticsearch/elasticsearch:9.4.3"
READY_SECONDS = 120


class Docker:
    """One broker and one node. Host ports are chosen beforehand, so addresses stay the same after a crash."""

    name = "docker"

    def __init__(self) -> None:
        # `stop` removes the containers; the reaper would be one more image to pull.
        testcontainers_config.ryuk_disabled = os.environ.get("TESTCONTAINERS_RYUK_DISABLED", "true") == "true"
        self._kafka_port, self._elasticsearch_port = free_port(), free_port()
        self._kafka = _kafka(self._kafka_port)
        self._elasticsearch = _elasticsearch(self._elasticsearch_port)

    @property
    def kafka(self) -> str:
        return f"127.0.0.1:{self._kafka_port}"

    @property
    def elasticsearch(self) -> str:
        return f"http://127.0.0.1:{self._elasticsearch_port}"

    def start(self) -> None:
        try:
            self._kafka.start()
            self._elasticsearch.start()
            self._wait()
        except BaseException:
            self.stop()
            raise

    def stop(self) -> None:
        self._kafka.stop()
        self._elasticsearch.stop()

    def restart(self) -> None:
        self.kill_kafka()
        self.kill_elasticsearch()
        self._kafka.get_wrapped_container().start()
        self._elasticsearch.get_wrapped_container().start()
        self._wait()

    def kill_kafka(self) -> None:
        """kill -9 of the broker; its data stays."""
        self._kafka.get_wrapped_container().kill()

    def start_kafka(self) -> None:
        """Start the killed broker; return when it takes requests."""
        self._kafka.get_wrapped_container().start()
        wait_for_kafka(self.kafka)

    def kill_elasticsearch(self) -> None:
        """kill -9 of the node; its data stays."""
        self._elasticsearch.get_wrapped_container().kill()

    def start_elasticsearch(self) -> None:
        """Start the killed node; return when it takes requests."""
        self._elasticsearch.get_wrapped_container().start()
        wait_for_elasticsearch(self.elasticsearch)

    def _wait(self) -> None:
        wait_for_kafka(self.kafka)
        wait_for_elasticsearch(self.elasticsearch)


def wait_for_kafka(address: str) -> None:
    """Return when the broker answers an admin client, which tries again until then. Raises KafkaTimeoutError."""
    admin = KafkaAdminClient(
        bootstrap_servers=[address], bootstrap_timeout_ms=READY_SECONDS * 1000, reconnect_backoff_max_ms=300
    )
    try:
        wait_for(admin.describe_cluster, what=f"Kafka at {address} describes its cluster")
    finally:
        admin.close()


def wait_for_elasticsearch(url: str) -> None:
    """Return when every primary shard can be read and written (yellow or green)."""

    def ready() -> bool:
        try:
            health = httpx.get(f"{url}/_cluster/health", timeout=5)
        except httpx.HTTPError:
            return False
        return health.status_code == 200 and health.json()["status"] in ("yellow", "green")

    wait_for(ready, what=f"Elasticsearch at {url} is yellow or green", seconds=READY_SECONDS, every=0.3)


def _kafka(port: int) -> DockerContainer:
    """A single KRaft node. Any KAFKA_* variable replaces the image's whole default configuration: all are needed."""
    return (
        DockerContainer(KAFKA_IMAGE)
        .with_bind_ports("9092/tcp", port)
        .with_envs(
            KAFKA_NODE_ID="1",
            KAFKA_PROCESS_ROLES="broker,controller",
            KAFKA_CONTROLLER_QUORUM_VOTERS="1@localhost:9093",
            KAFKA_CONTROLLER_LISTENER_NAMES="CONTROLLER",
            KAFKA_LISTENERS="PLAINTEXT://:9092,CONTROLLER://:9093",
            KAFKA_ADVERTISED_LISTENERS=f"PLAINTEXT://127.0.0.1:{port}",
            KAFKA_LISTENER_SECURITY_PROTOCOL_MAP="CONTROLLER:PLAINTEXT,PLAINTEXT:PLAINTEXT",
            KAFKA_LOG_DIRS="/var/lib/kafka/data",
            KAFKA_AUTO_CREATE_TOPICS_ENABLE="false",
            KAFKA_OFFSETS_TOPIC_REPLICATION_FACTOR="1",
            KAFKA_OFFSETS_TOPIC_NUM_PARTITIONS="4",
            KAFKA_TRANSACTION_STATE_LOG_REPLICATION_FACTOR="1",
            KAFKA_TRANSACTION_STATE_LOG_MIN_ISR="1",
            KAFKA_SHARE_COORDINATOR_STATE_TOPIC_REPLICATION_FACTOR="1",
            KAFKA_SHARE_COORDINATOR_STATE_TOPIC_MIN_ISR="1",
            KAFKA_GROUP_INITIAL_REBALANCE_DELAY_MS="0",
            KAFKA_HEAP_OPTS="-Xms256m -Xmx512m",
        )
    )


def _elasticsearch(port: int) -> DockerContainer:
    """A single node without security, for a test's own machine only."""
    container = DockerContainer(ELASTICSEARCH_IMAGE).with_bind_ports("9200/tcp", port)
    settings = {
        "discovery.type": "single-node",
        "xpack.security.enabled": "false",
        "cluster.routing.allocation.disk.threshold_enabled": "false",
        "ES_JAVA_OPTS": "-Xms512m -Xmx512m",
    }
    for name, value in settings.items():
        container.with_env(name, value)
    return container
