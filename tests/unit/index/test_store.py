"""Answers to writes: what may be sent again is told from what never fits."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimstream_index.actions import ItemResult
from claimstream_index.store import result

SIZE = 12_665_022
PRESSURE = (
    "rejected execution of primary operation [coordinating_and_primary_bytes={}, replica_bytes=0, all_bytes={}, "
    "primary_operation_bytes=50660088, max_primary_bytes=53687091]"
)


def answered(status: int, reason: str) -> ItemResult:
    error = {"type": "es_rejected_execution_exception", "reason": reason} if reason else {}
    return result({"index": {"status": status} | ({"error": error} if error else {})}, SIZE)


@pytest.mark.parametrize(("written", "status"), [(SIZE + 200, 413), (SIZE + 9_000_000, 429)])
def test_a_document_that_is_too_large_even_alone(written: int, status: int) -> None:
    found = answered(429, PRESSURE.format(written, written))
    assert found.status == status
    assert "max_primary_bytes" in found.reason


@pytest.mark.parametrize(
    ("status", "reason"),
    [(201, ""), (429, "queue of 10000 is full"), (429, "rejected"), (503, PRESSURE.format(SIZE, SIZE)), (400, "x")],
)
def test_other_answers_stay_as_they_are(status: int, reason: str) -> None:
    assert answered(status, reason) == ItemResult(status, "es_rejected_execution_exception" if reason else "", reason)


@given(st.sampled_from([200, 400, 409, 429, 503]), st.text())
def test_any_reason_is_an_answer(status: int, reason: str) -> None:
    assert answered(status, reason).status == status
