"""What every publisher promises; run on the fake one and on Kafka."""

from __future__ import annotations

from abc import ABC, abstractmethod

from claimstream_common.kafka import MAX_RECORD_BYTES, Publisher, Record, RecordTooLarge

SECONDS = 20


class PublisherContract(ABC):
    """Subclasses give a `publisher`, a topic it can write to, and a way to see what is on it."""

    topic = "quay"

    @abstractmethod
    def on_topic(self, publisher: Publisher, count: int) -> list[Record]:
        """The first `count` records on the topic, in order."""

    def test_it_is_available(self, publisher: Publisher) -> None:
        assert publisher.unavailable() is None

    def test_an_acknowledged_record_is_on_the_topic_as_it_was(self, publisher: Publisher) -> None:
        record = Record(
            self.topic, b"key", b'{"a": "\xc3\xa9"}', (("ce_id", b"1"), ("traceparent", b"00-x"), ("ce_id", b"2"))
        )
        assert publisher.publish(record).result(SECONDS) is None
        assert self.on_topic(publisher, 1) == [record]

    def test_records_of_one_key_keep_their_order(self, publisher: Publisher) -> None:
        records = [Record(self.topic, b"key", str(number).encode()) for number in range(200)]
        for sent in [publisher.publish(record) for record in records]:
            sent.result(SECONDS)
        assert self.on_topic(publisher, 200) == records

    def test_a_record_may_have_no_key(self, publisher: Publisher) -> None:
        record = Record(self.topic, None, b"value")
        publisher.publish(record).result(SECONDS)
        assert self.on_topic(publisher, 1) == [record]

    def test_a_record_beyond_every_bound_is_too_large_and_the_next_one_flows(self, publisher: Publisher) -> None:
        huge = publisher.publish(Record(self.topic, b"key", bytes(MAX_RECORD_BYTES + 1)))
        assert isinstance(huge.exception(SECONDS), RecordTooLarge)
        small = Record(self.topic, b"key", b"small")
        publisher.publish(small).result(SECONDS)
        assert self.on_topic(publisher, 1) == [small]

    def test_a_caller_cannot_call_a_record_back(self, publisher: Publisher) -> None:
        sent = publisher.publish(Record(self.topic, b"key", b"value"))
        assert not sent.cancel()
        assert sent.result(SECONDS) is None

    def test_closing_delivers_what_is_pending(self, publisher: Publisher) -> None:
        sent = [publisher.publish(Record(self.topic, b"key", b"value")) for _ in range(20)]
        publisher.close(10)
        assert [one.exception(0) for one in sent] == [None] * 20
