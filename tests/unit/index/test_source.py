"""What could not be committed is committed later, unless the partition has gone to another worker."""

from __future__ import annotations

from typing import Any

import pytest
from kafka import TopicPartition
from kafka.errors import FencedInstanceIdError, KafkaError, RebalanceInProgressError

from claimstream_common.dead_letter import Origin
from claimstream_index.source import KafkaSource

TOPIC = "articles-enriched"


class ScriptedConsumer:
    """kafka-python's consumer as KafkaSource uses it: commits fail by script, there is nothing to read."""

    def __init__(self, *errors: KafkaError) -> None:
        self.errors = list(errors)
        self.waits: list[int] = []
        self.committed: list[dict[int, int]] = []
        self.mine = {TopicPartition(TOPIC, 0), TopicPartition(TOPIC, 1)}

    def poll(self, *, timeout_ms: int, **_: Any) -> dict[TopicPartition, list[Any]]:
        self.waits.append(timeout_ms)
        return {}

    def assignment(self) -> set[TopicPartition]:
        return self.mine

    def commit(self, offsets: dict[TopicPartition, Any], **_: Any) -> None:
        if self.errors:
            raise self.errors.pop(0)
        self.committed.append({place.partition: offset.offset for place, offset in offsets.items()})


def source_on(consumer: ScriptedConsumer) -> KafkaSource:
    source = KafkaSource.__new__(KafkaSource)
    source._consumer = consumer
    source._unnoted = {}
    source._quiet = 0
    return source


def records(*places: tuple[int, int]) -> list[Origin]:
    return [Origin(TOPIC, partition, offset, b"key", b"value") for partition, offset in places]


def test_a_commit_notes_the_offset_after_the_last_record_of_each_partition() -> None:
    consumer = ScriptedConsumer()
    assert source_on(consumer).commit(records((0, 4), (1, 7), (0, 5)))
    assert consumer.committed == [{0: 6, 1: 8}]


def test_a_commit_that_failed_is_made_up_for_when_there_is_nothing_to_read() -> None:
    consumer = ScriptedConsumer(RebalanceInProgressError(), RebalanceInProgressError())
    source = source_on(consumer)
    assert not source.commit(records((0, 4)))
    assert not source.commit(records((1, 7)))
    assert source.poll(10) == []
    assert consumer.committed == [{0: 5, 1: 8}]
    source.poll(10)
    assert len(consumer.committed) == 1


def test_a_partition_that_has_gone_is_left_to_its_new_owner() -> None:
    consumer = ScriptedConsumer(RebalanceInProgressError())
    source = source_on(consumer)
    source.commit(records((0, 4), (1, 7)))
    consumer.mine = {TopicPartition(TOPIC, 1)}
    source.poll(10)
    assert consumer.committed == [{1: 8}]


def test_another_worker_under_this_name_is_not_to_be_outlived() -> None:
    with pytest.raises(FencedInstanceIdError):
        source_on(ScriptedConsumer(FencedInstanceIdError())).commit(records((0, 4)))


def test_whoever_has_found_nothing_looks_in_and_does_not_wait_in_the_client() -> None:
    """The client fetches without a break as long as it may wait: an engine that answers at once costs a core then."""
    consumer = ScriptedConsumer()
    source = source_on(consumer)
    for _ in range(200):
        source.poll(10)
    assert consumer.waits[0] == 50, "time to join the group"
    assert sum(consumer.waits) <= 200 * 5
    assert consumer.waits.count(50) == 10, "now and then it has time to find the group again"


def test_without_partitions_it_has_time_to_join() -> None:
    consumer = ScriptedConsumer()
    consumer.mine = set()
    source = source_on(consumer)
    for _ in range(5):
        source.poll(10)
    assert consumer.waits == [50] * 5
