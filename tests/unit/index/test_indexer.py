"""The order of the loop: written, buried, committed; and what it does when one of them fails."""

from __future__ import annotations

import threading
from collections.abc import Sequence
from itertools import count
from typing import Any

import pytest

from claimstream_common.dead_letter import Origin
from claimstream_common.kafka import FakePublisher, PublishError
from claimstream_index import indexer as module
from claimstream_index.actions import Current
from claimstream_index.flush import Flusher, Limits
from claimstream_index.indexer import BreakerOpen, Indexer
from claimstream_index.source import FakeSource
from claimstream_index.store import FakeIndex, RequestFailed
from claimstream_schemas.codec import encode
from claimstream_schemas.document import ARTICLES, CLAIMS
from claimstream_schemas.headers import read
from tests.unit.index.articles import enriched

TOPIC = "t9-articles-enriched"


class Parts:
    """An indexer on fakes; waits for more records, and `down`, are no waits."""

    def __init__(self, *, breaker: int = 100, batch_records: int = 200) -> None:
        self.source = FakeSource(TOPIC)
        self.publisher = FakePublisher()
        self.index = FakeIndex()
        self.stop = threading.Event()
        self._settings: dict[str, Any] = {"breaker": breaker, "batch_records": batch_records}
        self.indexer = self._indexer()

    def started_again(self) -> Indexer:
        """What a supervisor does when the worker has ended: another one, from the committed offset."""
        self.source.restart()
        self.indexer = self._indexer()
        return self.indexer

    def _indexer(self) -> Indexer:
        return Indexer(
            self.source,
            self.publisher,
            # a clock that goes on by being read: patience ends after as many looks, however busy the machine is
            lambda: Flusher(self.index, Limits(patience=50), wait=lambda _: False, clock=count().__next__),
            stop=self.stop,
            idle_seconds=0,
            **self._settings,
        )


@pytest.fixture(autouse=True)
def _no_pause(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "_PAUSE_SECONDS", 0)


def test_an_article_is_written_and_committed() -> None:
    parts = Parts()
    parts.source.append(encode(enriched()))
    assert parts.indexer.step()
    assert parts.source.committed == 1
    assert len(parts.index.ids(ARTICLES)) == 1
    assert not parts.indexer.step()


def test_a_bad_record_becomes_a_dead_letter_and_the_next_one_flows() -> None:
    parts = Parts()
    parts.source.append(b"not json", key=b"k")
    parts.source.append(encode(enriched()))
    parts.indexer.step()
    (letter,) = parts.publisher.records
    headers = read(letter.headers)
    assert (letter.topic, letter.key, letter.value) == (f"{TOPIC}-dlq", b"k", b"not json")
    assert (headers["dl_stage"], headers["dl_reason"], headers["dl_offset"]) == ("index", "not_json", "0")
    assert headers["dl_topic"] == TOPIC
    assert len(parts.index.ids(ARTICLES)) == 1
    assert parts.source.committed == 2


def test_while_elasticsearch_is_away_offsets_stay_and_readiness_says_why() -> None:
    parts = Parts()
    parts.source.append(encode(enriched()))
    parts.index.down = RequestFailed(None, "connection refused")
    for _ in range(3):
        assert not parts.indexer.step()
    assert parts.source.committed == 0
    assert "connection refused" in (parts.indexer.trouble() or "")
    parts.index.down = None
    assert parts.indexer.step()
    assert parts.indexer.trouble() is None
    assert parts.source.committed == 1


class SlowIndex(FakeIndex):
    """Takes no more than five articles' worth at a time."""

    def current(self, article_ids: Sequence[str]) -> dict[str, Current]:
        if len(article_ids) > 5:
            raise RequestFailed(None, "timed out")
        return super().current(article_ids)


def test_an_index_that_is_only_slow_gets_smaller_batches() -> None:
    parts = Parts(batch_records=64)
    parts.index = SlowIndex()
    for number in range(64):
        parts.source.append(encode(enriched(number=number)))
    for _ in range(40):
        parts.indexer.step()
    assert parts.source.committed == 64
    assert len(parts.index.ids(ARTICLES)) == 64


def test_an_undeliverable_dead_letter_halts_the_partition() -> None:
    parts = Parts()
    parts.source.append(b"not json")
    parts.publisher.fail_with = PublishError("no leader")
    assert not parts.indexer.step()
    assert parts.source.committed == 0
    assert "no leader" in (parts.indexer.trouble() or "")
    parts.publisher.fail_with = None
    assert parts.indexer.step()
    assert (parts.source.committed, len(parts.publisher.records)) == (1, 1)


def test_a_dead_letter_that_is_never_acknowledged_halts_the_partition(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "_DELIVERY_SECONDS", 0.01)
    parts = Parts()
    parts.source.append(b"not json")
    parts.publisher.hold()
    assert not parts.indexer.step()
    assert parts.source.committed == 0


def test_a_failed_commit_is_made_good_by_reading_again() -> None:
    parts = Parts()
    parts.source.append(encode(enriched()))
    parts.source.commit_fails = True
    assert not parts.indexer.step()
    before = dict(parts.index.documents)
    parts.source.commit_fails = False
    parts.source.restart()
    assert parts.indexer.step()
    assert parts.index.documents == before


def test_the_breaker_opens_after_so_many_dead_letters_in_a_row() -> None:
    parts = Parts(breaker=4, batch_records=3)
    for _ in range(6):
        parts.source.append(b"bad")
    assert parts.indexer.step()
    with pytest.raises(BreakerOpen, match="4 dead letters in a row, the last one for not_json"):
        parts.indexer.run()
    # the batch that opened it is neither buried nor committed
    assert parts.source.committed == len(parts.publisher.records) == 3


def test_started_again_it_stops_at_the_same_records_and_drains_nothing() -> None:
    parts = Parts(breaker=4)
    parts.source.append(encode(enriched()))
    for _ in range(20):
        parts.source.append(b"bad")
    for _ in range(3):
        with pytest.raises(BreakerOpen):
            parts.started_again().step()
        assert (parts.source.committed, parts.publisher.records) == (0, [])


def test_dead_letters_that_could_not_be_buried_count_once() -> None:
    parts = Parts(breaker=4)
    for _ in range(3):
        parts.source.append(b"bad")
    parts.publisher.fail_with = PublishError("no leader")
    assert not parts.indexer.step()
    assert not parts.indexer.step()
    parts.publisher.fail_with = None
    while parts.indexer.step():
        pass
    assert parts.source.committed == len(parts.publisher.records) == 3


def test_one_success_closes_the_count() -> None:
    parts = Parts(breaker=4, batch_records=3)
    for number in range(4):
        parts.source.append(b"bad")
        parts.source.append(b"bad")
        parts.source.append(encode(enriched(number=number)))
    while parts.indexer.step():
        pass
    assert (len(parts.publisher.records), len(parts.index.ids(ARTICLES))) == (8, 4)


def test_replays_change_no_count_and_no_version() -> None:
    parts = Parts()
    for number in range(3):
        parts.source.append(encode(enriched(number=number, tolls=(12, 30), at=number)))
    parts.indexer.step()
    before = (dict(parts.index.documents), dict(parts.index.versions))
    for _ in range(3):
        parts.source.committed = 0
        parts.source.restart()
        assert parts.indexer.step()
    assert (parts.index.documents, parts.index.versions) == before
    assert len(parts.index.ids(CLAIMS)) == 6


def test_run_ends_when_asked_to() -> None:
    parts = Parts()
    parts.stop.set()
    parts.indexer.run()
    assert parts.source.committed == 0


class _Counted(threading.Event):
    """Set after so many waits; counts them, and waits for nothing."""

    def __init__(self, most: int) -> None:
        super().__init__()
        self.waited: list[float | None] = []
        self._most = most

    def wait(self, timeout: float | None = None) -> bool:
        self.waited.append(timeout)
        if len(self.waited) >= self._most:
            self.set()
        return self.is_set()


@pytest.mark.parametrize("idle_seconds", [0.1, 0.5])
def test_an_idle_loop_pauses_after_every_poll(monkeypatch: pytest.MonkeyPatch, idle_seconds: float) -> None:
    polls: list[int] = []
    source, stop = FakeSource(TOPIC), _Counted(most=25)

    def nothing(most: int) -> list[Origin]:
        polls.append(most)
        return []

    monkeypatch.setattr(source, "poll", nothing)
    flusher = Flusher(FakeIndex(), Limits(), wait=stop.wait)
    Indexer(source, FakePublisher(), lambda: flusher, stop=stop, idle_seconds=idle_seconds).run()
    assert (len(polls), stop.waited) == (25, [idle_seconds] * 25)
