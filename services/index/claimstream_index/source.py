"""Reading records from Kafka behind a small interface, with a fake that keeps the same promises."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from typing import Any, Protocol

import structlog
from kafka import KafkaConsumer, TopicPartition
from kafka.coordinator.assignors.cooperative_sticky import CooperativeStickyAssignor
from kafka.errors import (
    CommitFailedError,
    FencedInstanceIdError,
    KafkaError,
    NoOffsetForPartitionError,
    OffsetOutOfRangeError,
    RebalanceInProgressError,
)
from kafka.structs import OffsetAndMetadata

from claimstream_common.dead_letter import Origin
from claimstream_common.kafka import MAX_RECORD_BYTES
from claimstream_index.metrics import OFFSETS_LOST
from claimstream_schemas.headers import Headers

_log = structlog.get_logger(__name__)

# Long enough to rejoin the group within one poll: in 2 ms it may never manage to.
_POLL_MS = 50
# For whoever has partitions and found them empty. The embedded engine does not hold a fetch back as Kafka does: a poll
# that waits asks it hundreds of times a second. The pause between polls is the caller's.
_QUIET_MS = 2
# Each so manieth quiet poll is a long one, so that a coordinator that moved is found again.
_LONG_EVERY = 20
_COMMIT_MS = 5_000
_SESSION_MS = 20_000
_MOST_MS = 300_000
# The client has been seen to wait for an answer from its group that never came: it read on and could note nothing,
# while the broker had long forgotten this member. Longer than the broker itself waits for a member's long batch.
_STUCK_SECONDS = _MOST_MS / 1000 + 10
_OF_GROUP = (RebalanceInProgressError, CommitFailedError)


class RecordSource(Protocol):
    """Records in the order of their partitions. What is not committed comes again, to this or another worker."""

    def poll(self, most: int) -> list[Origin]:
        """The next records, at most so many; none when there is nothing to read right now.

        It may answer at once: who asks again and again pauses in between.
        """

    def commit(self, records: Sequence[Origin]) -> bool:
        """These were processed, and all before them. False: not noted, they will come again if this worker ends.

        Raises kafka.errors.FencedInstanceIdError when another worker runs under this one's name.
        """

    def rewind(self, records: Sequence[Origin]) -> None:
        """These were not processed: the next poll begins with them."""

    def close(self) -> None:
        """Leave the group, so that others take over at once."""


class KafkaSource:
    """A member of a consumer group on its topics. Heartbeats run on the client's own thread, also during a long batch.

    The client is told to have no policy for offsets it can't use, because its `earliest` moves on without a word: a
    group that is new starts at the beginning, an offset that is gone is logged, counted and then read from the
    beginning of what is left, which skips nothing that exists. `instance` makes it a static member: started again
    under that name it takes its partitions back at once, and whoever still runs under it is fenced off.
    """

    def __init__(
        self,
        bootstrap_servers: str,
        topics: Sequence[str],
        group: str,
        *,
        instance: str = "",
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._servers = bootstrap_servers.split(",")
        self._topics = list(topics)
        self._group, self._instance = group, instance or None
        self._clock = clock
        self._unnoted: dict[TopicPartition, OffsetAndMetadata] = {}
        self._failing_since: float | None = None
        self._quiet = 0
        self._consumer = self._joined()

    def _joined(self) -> KafkaConsumer:
        consumer = KafkaConsumer(
            bootstrap_servers=self._servers,
            group_id=self._group,
            group_instance_id=self._instance,
            client_id="claimstream-index",
            enable_auto_commit=False,
            auto_offset_reset="none",
            allow_auto_create_topics=False,
            partition_assignment_strategy=[CooperativeStickyAssignor],
            max_partition_fetch_bytes=MAX_RECORD_BYTES,
            fetch_max_bytes=MAX_RECORD_BYTES,
            # how long the partitions of a killed worker wait for another one
            session_timeout_ms=_SESSION_MS,
            heartbeat_interval_ms=3_000,
            # more than a batch can take: 248 s in the flusher, 6 s for dead letters, 5 s to commit
            max_poll_interval_ms=_MOST_MS,
            # how soon new partitions are seen
            metadata_max_age_ms=10_000,
            reconnect_backoff_max_ms=1_000,
            metrics_enabled=False,
        )
        try:
            # the assignor divides what the client knows of: without this it may divide nothing
            for topic in self._topics:
                consumer.partitions_for_topic(topic)
            consumer.subscribe(self._topics)
        except KafkaError:
            _leave(consumer)
            raise
        return consumer

    def poll(self, most: int) -> list[Origin]:
        """See RecordSource."""
        if self._failing_since is not None and self._clock() - self._failing_since > _STUCK_SECONDS:
            self._join_anew()
        try:
            polled = self._consumer.poll(timeout_ms=self._patience(), max_records=most)
        except NoOffsetForPartitionError as error:
            self._consumer.seek_to_beginning(*error.args[0])
            return []
        except OffsetOutOfRangeError as error:
            for partition, offset in error.args[0].items():
                OFFSETS_LOST.inc()
                _log.error("offset_out_of_range", topic=partition.topic, partition=partition.partition, offset=offset)
                self._consumer.seek_to_beginning(partition)
            return []
        self._quiet = 0 if polled else self._quiet + 1
        if not polled:
            self._note_the_rest()
        return [_origin(record) for records in polled.values() for record in records]

    def _patience(self) -> int:
        """Milliseconds for the next poll."""
        short = self._quiet % _LONG_EVERY and self._consumer.assignment() and self._failing_since is None
        return _QUIET_MS if short else _POLL_MS

    def commit(self, records: Sequence[Origin]) -> bool:
        """See RecordSource. What could not be noted, because the group is rebalancing, is tried again while idle."""
        for record in records:
            self._unnoted[TopicPartition(record.topic, record.partition)] = OffsetAndMetadata(record.offset + 1, "", -1)
        return self._note()

    def _note(self) -> bool:
        try:
            self._consumer.commit(self._unnoted, timeout_ms=_COMMIT_MS)
        except FencedInstanceIdError:
            raise
        except KafkaError as error:
            _log.warning("commit_failed", error=type(error).__name__)
            if not isinstance(error, _OF_GROUP):  # a broker that is away is waited for
                self._failing_since = None
            elif self._failing_since is None:
                self._failing_since = self._clock()
            return False
        self._unnoted, self._failing_since = {}, None
        return True

    def _join_anew(self) -> None:
        """With a client that knows nothing of the old one's place; what was not noted comes again, to it or another."""
        _log.warning("group_joined_anew", group=self._group, unnoted=len(self._unnoted))
        self._failing_since = None
        try:
            fresh = self._joined()
        except KafkaError as error:
            _log.warning("group_not_joined", error=type(error).__name__)
            return
        self.close()
        self._unnoted, self._quiet = {}, 0
        self._consumer = fresh

    def _note_the_rest(self) -> None:
        # a partition that has moved is read by its new owner from what was committed: nothing to note there
        mine = self._consumer.assignment()
        self._unnoted = {place: offset for place, offset in self._unnoted.items() if place in mine or not mine}
        if self._unnoted:
            self._note()
        else:
            self._failing_since = None

    def rewind(self, records: Sequence[Origin]) -> None:
        """See RecordSource."""
        first: dict[TopicPartition, int] = {}
        for record in records:
            first.setdefault(TopicPartition(record.topic, record.partition), record.offset)
        for partition, offset in first.items():
            # a partition that has moved to another worker is read there, from the committed offset
            if partition in self._consumer.assignment():
                self._consumer.seek(partition, offset)

    def close(self) -> None:
        """See RecordSource."""
        _leave(self._consumer)


def _leave(consumer: KafkaConsumer) -> None:
    consumer.close(autocommit=False, timeout_ms=3_000)


def _origin(record: Any) -> Origin:
    """A record of the client's as ours; a broker of before 2016 gives no time."""
    time = record.timestamp if record.timestamp is not None and record.timestamp >= 0 else None
    value = record.value or b""
    return Origin(record.topic, record.partition, record.offset, record.key, value, (*record.headers,), time)


class FakeSource:
    """One partition in memory: `append` adds to it, `committed` is the offset a new worker would begin at."""

    def __init__(self, topic: str = "articles-enriched") -> None:
        self.committed = 0
        self.commit_fails = False
        self._topic = topic
        self._log: list[Origin] = []
        self._position = 0

    def append(self, value: bytes, key: bytes | None = None, headers: Headers = (), timestamp: int = 0) -> None:
        """A new record at the end."""
        self._log.append(Origin(self._topic, 0, len(self._log), key, value, headers, timestamp))

    def poll(self, most: int) -> list[Origin]:
        """See RecordSource."""
        batch = self._log[self._position : self._position + most]
        self._position += len(batch)
        return batch

    def commit(self, records: Sequence[Origin]) -> bool:
        """See RecordSource."""
        if not self.commit_fails:
            self.committed = records[-1].offset + 1
        return not self.commit_fails

    def rewind(self, records: Sequence[Origin]) -> None:
        """See RecordSource."""
        self._position = records[0].offset

    def restart(self) -> None:
        """What the next worker sees: everything after the committed offset."""
        self._position = self.committed

    def close(self) -> None:
        """See RecordSource."""
