"""A real process that dies or hangs is replaced, and its articles are not lost."""

from __future__ import annotations

import os
from collections.abc import Iterator

import pytest

from claimstream_enrich.handler import Enriched, Rejected
from claimstream_enrich.pool import NlpProcess, WorkerLost, WorkerUnstartable, enrich_all
from tests.integration.nlp_targets import obedient, stillborn


@pytest.fixture
def process() -> Iterator[NlpProcess]:
    started = NlpProcess(obedient, start_seconds=60)
    yield started
    started.close()


def pids(outcomes: list[object]) -> set[str]:
    return {outcome.article_id for outcome in outcomes if isinstance(outcome, Enriched)}


def test_one_process_answers_batch_after_batch(process: NlpProcess) -> None:
    first = process.run([b"a", b"b"], 10)
    second = process.run([b"c"], 10)
    assert [o.value for o in [*first, *second] if isinstance(o, Enriched)] == [b"a", b"b", b"c"]
    assert len(pids([*first, *second])) == 1


def test_a_process_that_dies_is_replaced_at_the_next_call(process: NlpProcess) -> None:
    before = pids([*process.run([b"a"], 10)])
    with pytest.raises(WorkerLost, match="exit code -9"):
        process.run([b"die"], 10)
    after = process.run([b"b"], 10)
    assert isinstance(after[0], Enriched)
    assert pids([*after]) != before


def test_a_process_that_hangs_is_killed_in_time(process: NlpProcess) -> None:
    with pytest.raises(WorkerLost, match=r"no answer within 0\.2 s"):
        process.run([b"hang"], 0.2)
    assert process.run([b"a"], 10)


def test_only_the_poisonous_article_of_a_batch_is_given_up(process: NlpProcess) -> None:
    outcomes = enrich_all(process, [b"a", b"die", b"c"], 10)
    assert [type(outcome) for outcome in outcomes] == [Enriched, Rejected, Enriched]


def test_a_process_that_never_gets_ready_is_reported() -> None:
    with pytest.raises(WorkerUnstartable, match="exit code 3"):
        NlpProcess(stillborn, start_seconds=60)


@pytest.mark.parametrize(
    ("name", "usual", "other"),
    [
        ("OMP_NUM_THREADS", "1", "2"),
        ("MALLOC_MMAP_THRESHOLD_", "4194304", "8388608"),
        ("MALLOC_TRIM_THRESHOLD_", "33554432", "8388608"),
    ],
)
def test_the_processes_take_one_thread_each_and_give_arrays_back_unless_told_otherwise(
    monkeypatch: pytest.MonkeyPatch, name: str, usual: str, other: str
) -> None:
    for given, expected in ((None, usual), (other, other)):
        monkeypatch.delenv(name, raising=False)
        if given is not None:
            monkeypatch.setenv(name, given)
        NlpProcess(obedient, start_seconds=60).close()
        assert os.environ[name] == expected
