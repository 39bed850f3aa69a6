"""Delivery: tries until the broker has acknowledged, says so meanwhile, and gives up only on what will never fit."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest
from aiokafka.errors import KafkaTimeoutError, MessageSizeTooLargeError, NotEnoughReplicasError
from faust.exceptions import ProducerSendError

from claimstream_common.kafka import Record, RecordTooLarge
from claimstream_enrich.app import Delivery

RECORD = Record("articles-enriched", b"key", b"value", (("ce_id", b"1"),))


class ScriptedProducer:
    """Faust's producer as Delivery uses it: `send` raises or returns a future that does."""

    def __init__(self, *script: BaseException | None, at_send: bool = False) -> None:
        self._script = list(script)
        self._at_send = at_send
        self.sent: list[tuple[Any, ...]] = []

    async def send(self, *record: Any) -> asyncio.Future[None]:
        self.sent.append(record)
        outcome = self._script.pop(0) if self._script else None
        future: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        if outcome is None:
            future.set_result(None)
        elif self._at_send:
            raise outcome
        else:
            future.set_exception(outcome)
        return future


def deliver(producer: ScriptedProducer) -> Delivery:
    delivery = Delivery(lambda: producer, retry_seconds=0)
    asyncio.run(delivery(RECORD))
    return delivery


def test_a_record_is_written_once_with_key_and_headers() -> None:
    producer = ScriptedProducer()
    assert deliver(producer).blocked is None
    assert producer.sent == [("articles-enriched", b"key", b"value", None, None, [("ce_id", b"1")])]


@pytest.mark.parametrize("at_send", [True, False])
def test_a_failed_write_is_tried_again_until_it_is_acknowledged(at_send: bool) -> None:
    errors = (ProducerSendError("away"), KafkaTimeoutError(), NotEnoughReplicasError())
    producer = ScriptedProducer(*errors, at_send=at_send)
    assert deliver(producer).blocked is None
    assert len(producer.sent) == 4


def test_while_the_topic_can_not_be_written_the_service_is_not_ready() -> None:
    async def scenario() -> str | None:
        delivery = Delivery(lambda: ScriptedProducer(KafkaTimeoutError()), retry_seconds=60)
        writing = asyncio.create_task(delivery(RECORD))
        async with asyncio.timeout(5):
            while delivery.blocked is None:
                await asyncio.sleep(0)
        writing.cancel()
        return delivery.blocked

    assert asyncio.run(scenario()) == "can't write to articles-enriched: KafkaTimeoutError"


def test_a_record_that_will_never_fit_is_not_tried_again() -> None:
    wrapped = ProducerSendError("too large")
    wrapped.__cause__ = MessageSizeTooLargeError()
    for error in (wrapped, MessageSizeTooLargeError()):
        with pytest.raises(RecordTooLarge):
            deliver(ScriptedProducer(error, at_send=True))
