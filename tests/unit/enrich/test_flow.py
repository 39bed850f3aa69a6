"""The flow: delivered before acknowledged, acknowledged in order, nothing acknowledged that is not safe."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Sequence

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from claimstream_common.dead_letter import Origin
from claimstream_common.kafka import Record, RecordTooLarge
from claimstream_enrich.flow import BreakerOpen, Flow, record_for
from claimstream_enrich.handler import Enriched, Outcome, Rejected
from claimstream_schemas.headers import read


def origin(number: int, headers: tuple[tuple[str, bytes], ...] = ()) -> Origin:
    return Origin("articles-raw", 0, number, b"key", str(number).encode(), headers)


def enriched(payload: bytes) -> Outcome:
    return Enriched(f"id-{payload.decode()}", "event", b"enriched " + payload)


class Bench:
    """A flow with a scripted process and broker; what happened is kept in order."""

    def __init__(self, *, window: int = 64, batch: int = 8, processes: int = 1, breaker: int = 100) -> None:
        self.delivered: list[Record] = []
        self.acknowledged: list[int] = []
        self.batches: list[int] = []
        self.outcome: Callable[[bytes], Outcome] = enriched
        self.before_delivery: Callable[[Record], Awaitable[None]] | None = None
        self.flow = Flow(
            [self._process] * processes,
            self._deliver,
            topic="articles-enriched",
            batch=batch,
            window=window,
            breaker=breaker,
        )

    async def _process(self, payloads: Sequence[bytes]) -> Sequence[Outcome]:
        self.batches.append(len(payloads))
        await asyncio.sleep(0)
        return [self.outcome(payload) for payload in payloads]

    async def _deliver(self, record: Record) -> None:
        if self.before_delivery:
            await self.before_delivery(record)
        self.delivered.append(record)

    async def put(self, number: int) -> None:
        async def acknowledge() -> None:
            self.acknowledged.append(number)

        await self.flow.put(origin(number), acknowledge)

    async def until(self, condition: Callable[[], bool]) -> None:
        async with asyncio.timeout(5):
            while not condition():
                await asyncio.sleep(0)


def run(scenario: Callable[[Bench], Awaitable[None]], bench: Callable[[], Bench] = Bench) -> Bench:
    async def main() -> Bench:
        made = bench()
        working = asyncio.create_task(made.flow.run())
        await scenario(made)
        working.cancel()
        await asyncio.gather(working, return_exceptions=True)
        return made

    return asyncio.run(main())


def test_an_article_is_delivered_to_the_enriched_topic_and_then_acknowledged() -> None:
    async def scenario(bench: Bench) -> None:
        await bench.put(7)
        await bench.until(lambda: bench.acknowledged == [7])

    bench = run(scenario)
    assert [(r.topic, r.key, r.value) for r in bench.delivered] == [("articles-enriched", b"id-7", b"enriched 7")]
    assert bench.flow.in_flight == 0


def test_nothing_is_acknowledged_before_its_delivery_and_all_before_it() -> None:
    async def scenario(bench: Bench) -> None:
        first_may_go = asyncio.Event()

        async def hold_the_first(record: Record) -> None:
            if record.value == b"enriched 1":
                await first_may_go.wait()

        bench.before_delivery = hold_the_first
        for number in (1, 2, 3):
            await bench.put(number)
        await bench.until(lambda: len(bench.delivered) == 2)
        assert bench.acknowledged == []
        first_may_go.set()
        await bench.until(lambda: len(bench.acknowledged) == 3)

    bench = run(scenario)
    assert bench.acknowledged == [1, 2, 3]
    assert sorted(r.value for r in bench.delivered) == [b"enriched 1", b"enriched 2", b"enriched 3"]


def test_stopping_in_the_middle_acknowledges_nothing_that_was_not_delivered() -> None:
    async def scenario(bench: Bench) -> None:
        async def never(record: Record) -> None:
            await asyncio.Event().wait()

        bench.before_delivery = never
        await bench.put(1)
        await bench.until(lambda: bench.batches == [1])

    assert run(scenario).acknowledged == []


def test_a_full_window_makes_put_wait() -> None:
    async def scenario(bench: Bench) -> None:
        may_go = asyncio.Event()

        async def hold(record: Record) -> None:
            await may_go.wait()

        bench.before_delivery = hold
        await bench.put(1)
        await bench.put(2)
        third = asyncio.create_task(bench.put(3))
        await bench.until(lambda: len(bench.batches) >= 1)
        assert not third.done()
        assert bench.flow.stalled_for() > 0
        may_go.set()
        await third
        await bench.until(lambda: bench.acknowledged == [1, 2, 3])
        assert bench.flow.stalled_for() == 0

    run(scenario, lambda: Bench(window=2))


def test_a_waiting_pile_is_taken_in_batches_and_a_single_article_at_once() -> None:
    async def scenario(bench: Bench) -> None:
        await bench.put(0)
        await bench.until(lambda: bench.acknowledged == [0])
        for number in range(1, 11):
            await bench.put(number)
        await bench.until(lambda: len(bench.acknowledged) == 11)

    assert run(scenario, lambda: Bench(batch=4)).batches == [1, 4, 4, 2]


def test_a_rejected_payload_becomes_a_dead_letter_with_its_bytes_and_reason() -> None:
    async def scenario(bench: Bench) -> None:
        bench.outcome = lambda payload: Rejected("not_json", "DecodeError", "expected value at line 1")
        await bench.put(4)
        await bench.until(lambda: bench.acknowledged == [4])

    (letter,) = run(scenario).delivered
    headers = read(letter.headers)
    assert (letter.topic, letter.key, letter.value) == ("articles-raw-dlq", b"key", b"4")
    assert (headers["dl_stage"], headers["dl_reason"], headers["dl_offset"]) == ("enrich", "not_json", "4")


def test_an_enriched_article_larger_than_its_topic_allows_becomes_a_dead_letter() -> None:
    async def scenario(bench: Bench) -> None:
        async def refuse(record: Record) -> None:
            if record.topic == "articles-enriched":
                raise RecordTooLarge("40000000 bytes")

        bench.before_delivery = refuse
        await bench.put(1)
        await bench.until(lambda: bench.acknowledged == [1])

    (letter,) = run(scenario).delivered
    assert letter.topic == "articles-raw-dlq"
    assert read(letter.headers)["dl_reason"] == "enriched_too_large"


def rejecting(bad: Callable[[int], bool]) -> Callable[[bytes], Outcome]:
    return lambda payload: Rejected("not_json", "DecodeError", "?") if bad(int(payload)) else enriched(payload)


def test_dead_letters_in_a_row_open_the_breaker_and_the_rest_stays_unacknowledged() -> None:
    async def main() -> Bench:
        bench = Bench(breaker=3, batch=1)
        bench.outcome = rejecting(lambda number: number > 0)
        working = asyncio.create_task(bench.flow.run())
        for number in range(10):
            await bench.put(number)
        with pytest.raises(ExceptionGroup) as caught:
            await working
        (error,) = caught.value.exceptions
        assert isinstance(error, BreakerOpen)
        assert str(error) == "3 dead letters in a row, the last one for not_json"
        return bench

    bench = asyncio.run(main())
    assert len(bench.delivered) <= 3
    assert bench.acknowledged == list(range(len(bench.acknowledged)))
    assert len(bench.acknowledged) <= 3


def test_dead_letters_with_successes_between_them_do_not() -> None:
    async def scenario(bench: Bench) -> None:
        bench.outcome = rejecting(lambda number: number % 3 > 0)
        for number in range(12):
            await bench.put(number)
        await bench.until(lambda: len(bench.acknowledged) == 12)

    assert len(run(scenario, lambda: Bench(breaker=3)).delivered) == 12


@pytest.mark.parametrize(
    ("sent", "kept"),
    [(b"00-" + b"a" * 32 + b"-" + b"b" * 16 + b"-01", True), (b"00-" + b"0" * 32 + b"-" + b"b" * 16 + b"-01", False)],
)
def test_a_valid_trace_is_carried_on(sent: bytes, kept: bool) -> None:
    record = record_for(origin(1, (("traceparent", sent),)), enriched(b"1"), "articles-enriched")
    assert (read(record.headers)["traceparent"] == sent.decode()) is kept
    assert read(record.headers)["ce_type"] == "claimstream.article.enriched.v1"


@settings(max_examples=30, deadline=None)
@given(
    delays=st.lists(st.integers(0, 5), max_size=30),
    batch=st.integers(1, 5),
    window=st.integers(1, 8),
    processes=st.integers(1, 3),
)
def test_whatever_the_pace_all_are_delivered_once_and_acknowledged_in_order(
    delays: list[int], batch: int, window: int, processes: int
) -> None:
    async def scenario(bench: Bench) -> None:
        async def dawdle(record: Record) -> None:
            for _ in range(delays[int(record.value.split()[1])]):
                await asyncio.sleep(0)

        bench.before_delivery = dawdle
        for number in range(len(delays)):
            await bench.put(number)
        await bench.until(lambda: len(bench.acknowledged) == len(delays))

    bench = run(scenario, lambda: Bench(batch=batch, window=window, processes=processes))
    assert bench.acknowledged == list(range(len(delays)))
    assert sorted(int(r.value.split()[1]) for r in bench.delivered) == list(range(len(delays)))
