"""What could not be committed is committed later, unless the partition has gone to another worker."""

from __future__ import annotations

from typing import Any

import pytest
from kafka import TopicPartition
from kafka.errors import (
    CommitFailedError,
    FencedInstanceIdError,
    KafkaError,
    KafkaTimeoutError,
    RebalanceInProgressError,
)

from claimstream_common.dead_letter import Origin
from claimstream_index import source as source_module
from claimstream_index.source import KafkaSource

TOPIC = "articles-enriched"


class ScriptedConsumer:
    """kafka-python's consumer as KafkaSource uses it: commits fail by script, there is nothing to read."""

    def __init__(self, *errors: KafkaError) -> None:
        self.errors = list(errors)
        self.waits: list[int] = []
        self.committed: list[dict[int, int]] = []
        self.mine = {TopicPartition(TOPIC, 0), TopicPartition(TOPIC, 1)}
        self.closed = False

    def poll(self, *, timeout_ms: int, **_: Any) -> dict[TopicPartition, list[Any]]:
        self.waits.append(timeout_ms)
        return {}

    def assignment(self) -> set[TopicPartition]:
        return self.mine

    def close(self, **_: Any) -> None:
        self.closed = True

    def commit(self, offsets: dict[TopicPartition, Any], **_: Any) -> None:
        if self.errors:
            raise self.errors.pop(0)
        self.committed.append({place.partition: offset.offset for place, offset in offsets.items()})


class ScriptedSource(KafkaSource):
    """Joins with one consumer after the other; `now` is its clock's time in seconds."""

    def __init__(self, *consumers: ScriptedConsumer | KafkaError) -> None:
        self.now = 0.0
        self._consumers = list(consumers)
        super().__init__("unused:9092", [TOPIC], "group", clock=lambda: self.now)

    def _joined(self) -> Any:
        joined = self._consumers.pop(0)
        if isinstance(joined, KafkaError):
            raise joined
        return joined


def source_on(*consumers: ScriptedConsumer) -> ScriptedSource:
    return ScriptedSource(*consumers)


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


def failing(*errors: type[KafkaError]) -> ScriptedConsumer:
    return ScriptedConsumer(*(error() for error in errors))


def test_who_can_note_nothing_for_longer_than_any_batch_takes_joins_anew() -> None:
    stuck, fresh = failing(*[RebalanceInProgressError, CommitFailedError] * 5), ScriptedConsumer()
    source = source_on(stuck, fresh)
    for source.now in (5.0, 200.0, 314.0):
        assert not source.commit(records((0, 4)))
        source.poll(10)
    assert (stuck.closed, fresh.waits) == (False, [])
    source.now = 315.1
    source.poll(10)
    assert (stuck.closed, len(fresh.waits)) == (True, 1)
    assert fresh.committed == []
    assert source.commit(records((0, 4)))
    assert fresh.committed == [{0: 5}]


def test_one_offset_noted_is_enough_to_stay() -> None:
    consumer = failing(RebalanceInProgressError)
    source = source_on(consumer)
    assert not source.commit(records((0, 4)))
    source.now = 309.0
    assert source.commit(records((0, 5)))
    source.now = 600.0
    source.poll(10)
    assert not consumer.closed


def test_a_broker_that_is_away_is_waited_for() -> None:
    consumer = failing(*[KafkaTimeoutError] * 9)
    source = source_on(consumer)
    for source.now in (0.0, 200.0, 400.0, 800.0):
        assert not source.commit(records((0, 4)))
        source.poll(10)
    assert not consumer.closed


def test_who_cannot_join_anew_keeps_what_it_has_and_tries_again_later() -> None:
    stuck, fresh = failing(*[RebalanceInProgressError] * 9), ScriptedConsumer()
    source = ScriptedSource(stuck, KafkaTimeoutError(), fresh)
    source.commit(records((0, 4)))
    source.now = 311.0
    source.poll(10)
    assert not stuck.closed
    source.now = 311.0 + 311.0
    source.poll(10)
    assert stuck.closed
    assert len(fresh.waits) == 1


def test_polls_are_long_ones_while_nothing_can_be_noted() -> None:
    consumer = ScriptedConsumer(*(RebalanceInProgressError() for _ in range(9)))
    source = source_on(consumer)
    source.poll(10)
    source.poll(10)
    source.commit(records((0, 4)))
    source.poll(10)
    assert consumer.waits[1] < consumer.waits[2] == consumer.waits[0]


def test_a_client_that_cannot_join_is_let_go(monkeypatch: pytest.MonkeyPatch) -> None:
    made: list[ScriptedConsumer] = []

    class Unanswered(ScriptedConsumer):
        def __init__(self, **_: Any) -> None:
            super().__init__()
            made.append(self)

        def partitions_for_topic(self, topic: str) -> None:
            raise KafkaTimeoutError(topic)

    monkeypatch.setattr(source_module, "KafkaConsumer", Unanswered)
    with pytest.raises(KafkaTimeoutError):
        KafkaSource("unused:9092", [TOPIC], "group")
    assert [consumer.closed for consumer in made] == [True]
