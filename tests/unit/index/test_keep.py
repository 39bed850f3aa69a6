"""The loop on dead letters: every letter has its document before its offset is committed."""

from __future__ import annotations

import threading
from collections.abc import Sequence
from itertools import count
from typing import Any

import pytest
from kafka.errors import FencedInstanceIdError

from claimstream_common.kafka import FakePublisher
from claimstream_index import beside, indexer
from claimstream_index.actions import Action, ItemResult
from claimstream_index.beside import Beside
from claimstream_index.flush import Flusher, Limits
from claimstream_index.indexer import Indexer
from claimstream_index.keep import keep
from claimstream_index.source import FakeSource
from claimstream_index.store import FakeIndex, RequestFailed
from claimstream_schemas.dead_letter import DEAD_LETTERS
from claimstream_schemas.topics import ENRICHED, dead_letter_topic
from tests.unit.index.letters import buried
from tests.waiting import wait_for


@pytest.fixture(autouse=True)
def _no_pause(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(indexer, "_PAUSE_SECONDS", 0)
    monkeypatch.setattr(beside, "_PAUSE_SECONDS", 0)


class Picky(FakeIndex):
    """Refuses documents whose text holds one of `words`."""

    def __init__(self, *words: bytes) -> None:
        super().__init__()
        self._words = words

    def _write(self, action: Action) -> ItemResult:
        if any(word in (action.source or b"") for word in self._words):
            return ItemResult(400, "document_parsing_exception", "no such field")
        return super()._write(action)


class Parts:
    """The loop on fakes."""

    def __init__(self, index: FakeIndex | None = None) -> None:
        self.source = FakeSource(dead_letter_topic(ENRICHED))
        self.publisher = FakePublisher()
        self.index = index or FakeIndex()
        self.stop = threading.Event()
        self.loop = self.made()

    def made(self) -> Indexer:
        return Indexer(
            self.source,
            self.publisher,
            lambda: Flusher(self.index, Limits(patience=50), wait=lambda _: False, clock=count().__next__),
            stop=self.stop,
            work=keep,
            idle_seconds=0,
        )

    def bury(self, **letter: Any) -> None:
        made = buried(**letter)
        self.source.append(made.value, made.key, made.headers, made.timestamp or 0)

    def documents(self) -> dict[str, Any]:
        return {name: found for (alias, name), found in self.index.documents.items() if alias == DEAD_LETTERS}


def test_each_letter_has_its_document_and_is_committed() -> None:
    parts = Parts()
    parts.bury(offset=4)
    parts.bury(offset=5, value=b"not json")
    assert parts.loop.step()
    assert set(parts.documents()) == {"articles-enriched:2:4", "articles-enriched:2:5"}
    assert (parts.source.committed, parts.publisher.records) == (2, [])


def test_read_again_nothing_changes() -> None:
    parts = Parts()
    for offset in range(5):
        parts.bury(offset=offset)
    parts.loop.step()
    before = (dict(parts.index.documents), dict(parts.index.versions))
    for _ in range(3):
        parts.source.committed = 0
        parts.source.restart()
        assert parts.loop.step()
    assert (parts.index.documents, parts.index.versions) == before


def test_a_record_buried_twice_is_one_document() -> None:
    parts = Parts()
    parts.bury(offset=4)
    parts.bury(offset=4)
    parts.loop.step()
    (found,) = parts.documents().values()
    assert found["letter"]["offset"] == 1


def test_a_letter_that_is_refused_is_shown_by_its_place_and_the_others_whole() -> None:
    parts = Parts(Picky(b"tags"))
    parts.bury(offset=4)
    parts.source.append(b"\xff\xfe")
    assert parts.loop.step()
    refused, unread = (parts.documents()[name] for name in ("articles-enriched:2:4", "articles-enriched-dlq:0:1"))
    assert parts.source.committed == 2
    assert (refused["reason"], refused["detail"], refused["origin"]["offset"]) == ("unknown", None, 4)
    assert (unread["origin"], unread["size"]) == (None, 2)


def test_where_no_document_is_taken_offsets_stay_and_it_is_said() -> None:
    parts = Parts(Picky(b"letter_id"))
    parts.bury()
    assert not parts.loop.step()
    assert parts.source.committed == 0
    assert "refuses every document: document_parsing_exception" in (parts.loop.trouble() or "")


def test_while_elasticsearch_is_away_offsets_stay() -> None:
    parts = Parts()
    parts.bury()
    parts.index.down = RequestFailed(None, "connection refused")
    assert not parts.loop.step()
    assert parts.source.committed == 0
    parts.index.down = None
    assert parts.loop.step()
    assert (parts.loop.trouble(), parts.source.committed, len(parts.documents())) == (None, 1, 1)


def test_any_number_of_letters_in_a_row_opens_no_breaker() -> None:
    parts = Parts()
    for offset in range(500):
        parts.bury(offset=offset)
    while parts.loop.step():
        pass
    assert (parts.source.committed, len(parts.documents())) == (500, 500)


class Broken(FakeSource):
    """A source whose client gives up `times` times."""

    def __init__(self, times: int) -> None:
        super().__init__()
        self.times = times

    def poll(self, most: int) -> Sequence[Any]:  # type: ignore[override]
        if self.times:
            self.times -= 1
            raise RuntimeError("fenced off")
        return super().poll(most)


def test_whatever_ends_the_loop_it_is_told_and_begun_again() -> None:
    parts = Parts()
    parts.source = Broken(2)
    parts.bury()
    seen: list[str | None] = []

    def made() -> Indexer:
        seen.append(loop.trouble())
        return parts.made()

    loop = Beside("dead_letters", made, parts.stop)
    assert loop.trouble() is None
    loop.start()
    wait_for(lambda: parts.source.committed == 1, what="the letter")
    parts.stop.set()
    loop.join(5)
    assert seen == [None, "RuntimeError: fenced off", "RuntimeError: fenced off"]
    assert loop.trouble() is None


def test_what_can_not_be_made_is_told_too() -> None:
    stop = threading.Event()

    def made() -> Indexer:
        raise OSError("no broker")

    loop = Beside("dead_letters", made, stop)
    loop.start()
    wait_for(loop.trouble, what="the trouble")
    stop.set()
    loop.join(5)
    assert loop.trouble() == "OSError: no broker"


def test_fenced_off_by_another_worker_of_its_name_it_does_not_come_again() -> None:
    made: list[int] = []

    def make() -> Indexer:
        made.append(1)
        raise FencedInstanceIdError("the other one")

    loop = Beside("dead_letters", make, threading.Event())
    loop.start()
    loop.join(5)
    assert made == [1]
    assert "FencedInstanceIdError" in (loop.trouble() or "")
