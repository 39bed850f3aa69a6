"""The engine the other tests stand on: records and documents go in, come out, and outlive a restart."""

from __future__ import annotations

import secrets
from collections.abc import Iterator

import pytest
from elasticsearch import Elasticsearch
from kafka import KafkaConsumer, TopicPartition
from kafka.admin import KafkaAdminClient

from claimstream_cli.topics import create_topics, described_topics
from claimstream_common.kafka import KafkaPublisher, Record
from claimstream_schemas.topics import RAW
from tests.engines.base import Engine, Space
from tests.waiting import wait_for

pytestmark = pytest.mark.engine


@pytest.fixture
def raw(space: Space) -> str:
    return space.topic_prefix + RAW


@pytest.fixture
def elastic(space: Space) -> Iterator[Elasticsearch]:
    with Elasticsearch(space.elasticsearch, request_timeout=30) as client:
        yield client


def publish(space: Space, *records: Record) -> None:
    """Write the records; return when the broker has acknowledged each."""
    publisher = KafkaPublisher(space.kafka, tuple({record.topic for record in records}))
    try:
        wait_for(lambda: publisher.unavailable() is None, what="the broker takes records")
        for outcome in [publisher.publish(record) for record in records]:
            outcome.result(timeout=30)
    finally:
        publisher.close()


def read_all(space: Space, topic: str, count: int) -> list[Record]:
    """The first `count` records of all partitions, partition by partition."""
    consumer = KafkaConsumer(bootstrap_servers=[space.kafka], auto_offset_reset="earliest", enable_auto_commit=False)
    try:
        partitions = wait_for(lambda: consumer.partitions_for_topic(topic), what=f"{topic} has partitions")
        consumer.assign([TopicPartition(topic, number) for number in sorted(partitions)])
        found: list[Record] = []

        def enough() -> bool:
            for batch in consumer.poll(timeout_ms=500).values():
                found.extend(Record(each.topic, each.key, each.value, tuple(each.headers)) for each in batch)
            return len(found) >= count

        wait_for(enough, what=f"{count} records on {topic}", seconds=60)
        return found
    finally:
        consumer.close()


class TestEngine:
    """Holds for the embedded engine and for the real servers."""

    def test_topics_are_created_as_described_and_only_once(self, space: Space) -> None:
        again = create_topics(space.kafka, prefix=space.topic_prefix)
        assert again
        assert not any(topic.new for topic in again)
        admin = KafkaAdminClient(bootstrap_servers=[space.kafka])
        try:
            seen = admin.describe_topics([topic.topic for topic in again])
        finally:
            admin.close()
        partitions = {topic["name"]: len(topic["partitions"]) for topic in seen}
        assert partitions == {space.topic_prefix + topic.topic: topic.partitions for topic in described_topics()}

    def test_a_record_comes_back_with_its_key_bytes_and_headers(self, space: Space, raw: str) -> None:
        sent = Record(raw, b"key-1", "Zürich — 12 \x00".encode(), (("ce_id", b"1"), ("content-type", b"text/plain")))
        publish(space, sent)
        assert read_all(space, raw, 1) == [sent]

    def test_records_with_one_key_keep_their_order(self, space: Space, raw: str) -> None:
        sent = [Record(raw, b"same", str(number).encode()) for number in range(300)]
        publish(space, *sent)
        assert read_all(space, raw, len(sent)) == sent

    def test_a_record_as_large_as_an_article_may_get_is_taken(self, space: Space, raw: str) -> None:
        large = Record(raw, b"large", secrets.token_bytes(7 * 1024 * 1024))
        publish(space, large)
        assert read_all(space, raw, 1) == [large]

    def test_a_document_is_found_by_id_and_by_word(self, space: Space, elastic: Elasticsearch) -> None:
        index = space.index_prefix + "notes"
        elastic.index(index=index, id="1", document={"text": "The harbour bridge reopened."}, refresh=True)
        assert elastic.get(index=index, id="1")["_source"] == {"text": "The harbour bridge reopened."}
        hits = elastic.search(index=index, query={"match": {"text": "bridge"}})["hits"]["hits"]
        assert [hit["_id"] for hit in hits] == ["1"]

    def test_an_older_external_version_is_refused(self, space: Space, elastic: Elasticsearch) -> None:
        index = space.index_prefix + "versions"
        for version, refused in ((5, False), (4, True), (5, True), (6, False)):
            answer = elastic.options(ignore_status=409).index(
                index=index, id="1", document={"version": version}, version=version, version_type="external"
            )
            assert (answer.meta.status == 409) is refused
        assert elastic.get(index=index, id="1")["_source"] == {"version": 6}

    def test_what_was_acknowledged_outlives_a_restart(
        self, engine: Engine, space: Space, raw: str, elastic: Elasticsearch
    ) -> None:
        sent = [Record(raw, b"same", str(number).encode()) for number in range(50)]
        publish(space, *sent)
        index = space.index_prefix + "restart"
        elastic.index(index=index, id="1", document={"kept": True})
        engine.restart()
        assert read_all(space, raw, len(sent)) == sent
        assert elastic.get(index=index, id="1")["_source"] == {"kept": True}
        more = Record(raw, b"same", b"after the restart")
        publish(space, more)
        assert read_all(space, raw, len(sent) + 1)[-1] == more
