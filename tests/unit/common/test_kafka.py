"""The fake publisher keeps the promises of the real one; and what the real one says when nothing is there."""

from __future__ import annotations

import socket

import pytest

from claimstream_common.kafka import FakePublisher, Publisher, PublishError, Record, topics_missing
from tests.unit.common.publisher_contract import PublisherContract


class TestFakePublisher(PublisherContract):
    """In memory."""

    @pytest.fixture
    def publisher(self) -> FakePublisher:
        return FakePublisher()

    def on_topic(self, publisher: Publisher, count: int) -> list[Record]:
        assert isinstance(publisher, FakePublisher)
        return publisher.records[:count]


RECORD = Record("quay", b"key", b"value")


def test_held_records_are_acknowledged_by_release_and_in_order() -> None:
    publisher = FakePublisher()
    publisher.hold()
    sent = [publisher.publish(Record("quay", b"key", value)) for value in (b"1", b"2")]
    assert [one.done() for one in sent] == [False, False]
    assert publisher.records == []
    publisher.release()
    assert [one.result(0) for one in sent] == [None, None]
    assert [record.value for record in publisher.records] == [b"1", b"2"]
    assert publisher.publish(RECORD).done()


def test_a_refusing_fake_keeps_nothing() -> None:
    publisher = FakePublisher()
    publisher.fail_with = PublishError("the pier is closed")
    assert publisher.publish(RECORD).exception(0) is publisher.fail_with
    assert publisher.records == []


def test_a_fake_that_is_down_says_why() -> None:
    publisher = FakePublisher()
    publisher.down = "storm"
    assert publisher.unavailable() == "storm"


def test_closing_acknowledges_what_is_held() -> None:
    publisher = FakePublisher()
    publisher.hold()
    sent = publisher.publish(RECORD)
    publisher.close()
    assert sent.done()


@pytest.mark.parametrize("address", ["nonsense", "127.0.0.1:", "127.0.0.1:0"])
def test_no_broker_is_said_with_the_address(address: str) -> None:
    assert topics_missing(address, ["quay"]) == f"no Kafka broker answers at {address}"


def test_a_port_without_a_listener_is_no_broker() -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        port = taken.getsockname()[1]
    assert "no Kafka broker" in str(topics_missing(f"127.0.0.1:{port}", ["quay"]))
