"""Bodies within bounds: lengths, gzip, slow senders, lines."""

from __future__ import annotations

import asyncio
import gzip
import time
from collections.abc import AsyncIterator

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimstream_ingest.body import BodyLimits, Gunzip, check_declared_length, lines, read_body
from claimstream_ingest.budget import Budget, BudgetSpent
from claimstream_ingest.problems import Refused


async def _stream(chunks: list[bytes]) -> AsyncIterator[bytes]:
    for chunk in chunks:
        yield chunk


def read(chunks: list[bytes], *, limit: int = 100, packed: bool = False, budget: Budget | None = None) -> bytes:
    """The body that arrives as `chunks`."""
    lease = (budget or Budget(records=1, bytes=10**9)).lease()
    return asyncio.run(read_body(_stream(chunks), BodyLimits(limit, 5), lease, gzip=packed))


def refused(chunks: list[bytes], *, limit: int = 100, packed: bool = False) -> str:
    """The code with which the body is refused."""
    with pytest.raises(Refused) as caught:
        read(chunks, limit=limit, packed=packed)
    return caught.value.problem.code


def test_a_body_up_to_the_limit_is_read_and_one_byte_more_is_not() -> None:
    assert read([b"a" * 60, b"b" * 40]) == b"a" * 60 + b"b" * 40
    assert refused([b"a" * 60, b"b" * 41]) == "too_large"


def test_reading_stops_at_the_limit() -> None:
    arrived: list[int] = []

    async def endless() -> AsyncIterator[bytes]:
        while True:
            arrived.append(1)
            yield b"x" * 10

    with pytest.raises(Refused):
        asyncio.run(read_body(endless(), BodyLimits(100, 5), Budget(records=1, bytes=999).lease(), gzip=False))
    assert len(arrived) == 11


@pytest.mark.parametrize(("declared", "fine"), [(None, True), ("100", True), ("101", False), ("9" * 400, False)])
def test_a_declared_length_is_believed_before_a_byte_is_read(declared: str | None, fine: bool) -> None:
    if fine:
        check_declared_length(declared, 100)
        return
    with pytest.raises(Refused) as caught:
        check_declared_length(declared, 100)
    assert caught.value.problem.status == 413


def test_a_body_takes_from_the_budget_while_it_arrives() -> None:
    budget = Budget(records=1, bytes=50)
    with pytest.raises(BudgetSpent):
        read([b"x" * 30, b"x" * 30], budget=budget)
    assert budget.in_flight == (0, 30)


def test_a_slow_sender_is_given_up() -> None:
    async def slow() -> AsyncIterator[bytes]:
        yield b"x"
        await asyncio.Event().wait()

    with pytest.raises(Refused) as caught:
        asyncio.run(read_body(slow(), BodyLimits(100, 0.01), Budget(records=1, bytes=99).lease(), gzip=False))
    assert caught.value.problem.status == 408


@given(st.binary(max_size=400), st.integers(1, 50), st.integers(1, 3))
def test_gzip_is_unpacked_however_it_is_cut(data: bytes, step: int, members: int) -> None:
    packed = gzip.compress(data) * members
    chunks = [packed[start : start + step] for start in range(0, len(packed), step)]
    assert read(chunks, limit=2_000, packed=True) == data * members


def test_a_bomb_stays_small() -> None:
    bomb = gzip.compress(b"\x00" * 50_000_000)
    assert len(bomb) < 60_000
    assert refused([bomb], limit=100_000, packed=True) == "too_large"
    unpack = Gunzip(1_000)
    with pytest.raises(Refused):
        unpack.feed(gzip.compress(b"\x00" * 1_001))


@pytest.mark.parametrize(
    "chunks",
    [[b"no gzip"], [gzip.compress(b"half of it")[:-9]], [gzip.compress(b"one") + b"rubbish"], [b"\x1f\x8b"]],
)
def test_broken_gzip_is_named(chunks: list[bytes]) -> None:
    assert refused(chunks, packed=True) == "malformed_gzip"


@given(st.binary(max_size=200))
def test_any_bytes_are_gzip_or_refused(data: bytes) -> None:
    code = "fine"
    try:
        read([data], packed=True)
    except Refused as error:
        code = error.problem.code
    assert code in {"fine", "malformed_gzip", "too_large"}


def test_lines_are_numbered_as_an_editor_does() -> None:
    assert list(lines(b'\n{"a"}\r\n \t\n  {"b"}')) == [(2, b'{"a"}'), (4, b'{"b"}')]


@given(st.lists(st.binary(max_size=8).filter(lambda line: b"\n" not in line), max_size=20))
def test_lines_are_the_ones_that_are_not_blank(given_lines: list[bytes]) -> None:
    expected = [(number, line.strip()) for number, line in enumerate(given_lines, start=1) if line.strip()]
    assert list(lines(b"\n".join(given_lines))) == expected


def test_ten_million_blank_lines_hold_nobody_up() -> None:
    started = time.process_time()
    assert list(lines(b"\n" * 10_000_000)) == []
    assert time.process_time() - started < 0.5
