"""The real publisher on a real broker."""

from __future__ import annotations

import secrets
from collections.abc import Iterator

import pytest
from kafka import KafkaConsumer

from claimstream_common.dead_letter import Failure, Origin, dead_letter
from claimstream_common.kafka import KafkaPublisher, Publisher, Record, topics_missing
from claimstream_schemas.topics import RAW, dead_letter_topic
from tests.engines.base import Space
from tests.unit.common.publisher_contract import PublisherContract
from tests.waiting import wait_for

pytestmark = pytest.mark.engine


def read_topic(space: Space, topic: str, count: int) -> list[Record]:
    """The first `count` records on `topic`; in order within a partition."""
    consumer = KafkaConsumer(
        topic, bootstrap_servers=space.kafka, auto_offset_reset="earliest", enable_auto_commit=False, group_id=None
    )
    found: list[Record] = []

    def enough() -> bool:
        for records in consumer.poll(timeout_ms=200).values():
            found.extend(Record(one.topic, one.key, one.value, tuple(one.headers)) for one in records)
        return len(found) >= count

    try:
        wait_for(enough, what=f"{count} records on {topic}")
    finally:
        consumer.close()
    return found


class TestKafkaPublisher(PublisherContract):
    """On the engine."""

    @pytest.fixture
    def publisher(self, space: Space) -> Iterator[KafkaPublisher]:
        self.topic = space.topic_prefix + RAW
        self.space = space
        made = KafkaPublisher(space.kafka, (self.topic,))
        try:
            yield made
        finally:
            made.close(1)

    def on_topic(self, publisher: Publisher, count: int) -> list[Record]:
        return read_topic(self.space, self.topic, count)


def test_a_missing_topic_is_named_with_what_to_do(space: Space) -> None:
    missing = space.topic_prefix + "no-such-quay"
    reason = topics_missing(space.kafka, [space.topic_prefix + RAW, missing])
    assert reason == f"no such topic: {missing} (create them with `claimstream topics init`)"
    assert topics_missing(space.kafka, [space.topic_prefix + RAW]) is None


def test_the_largest_record_of_a_topic_fits_as_a_dead_letter(space: Space) -> None:
    topic = space.topic_prefix + RAW
    made = KafkaPublisher(space.kafka, (topic, dead_letter_topic(topic)))
    try:
        # bytes that no compression makes smaller; what the batch around a record takes is some hundred
        largest = Record(topic, b"key", secrets.token_bytes(8 * 1024 * 1024 - 1_000))
        made.publish(largest).result(30)
        origin = Origin(topic, 0, 0, largest.key, largest.value, (("ce_id", b"1"),))
        letter = dead_letter(origin, Failure("not_json", "DecodeError", "d" * 500), stage="enrich")
        made.publish(letter).result(30)
        assert [len(one.value) for one in read_topic(space, letter.topic, 1)] == [len(largest.value)]
    finally:
        made.close(1)
