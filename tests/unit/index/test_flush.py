"""The flusher against a scripted Elasticsearch: what it repeats, halves, refuses and gives up on."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimstream_index.actions import Action, Current, ItemResult
from claimstream_index.flush import Flusher, IndexAway, Limits, chunks
from claimstream_index.store import FakeIndex, RequestFailed
from claimstream_schemas.document import CLAIMS

Answer = Callable[["ScriptedIndex", Sequence[Action]], list[ItemResult]]


class ScriptedIndex(FakeIndex):
    """Answers by the script, then as the fake does."""

    def __init__(self, *script: Answer) -> None:
        super().__init__()
        self.script = list(script)
        self.requests: list[int] = []

    def write(self, actions: Sequence[Action]) -> list[ItemResult]:
        self.requests.append(len(actions))
        if self.script:
            return self.script.pop(0)(self, actions)
        return super().write(actions)

    def current(self, article_ids: Sequence[str]) -> dict[str, Current]:
        if self.script:
            self.script.pop(0)(self, [])
        return super().current(article_ids)


class Clock:
    """Time that passes only by waiting."""

    def __init__(self) -> None:
        self.now = 0.0
        self.waits: list[float] = []
        self.stopping = False

    def __call__(self) -> float:
        return self.now

    def wait(self, seconds: float) -> bool:
        self.waits.append(seconds)
        self.now += seconds
        return self.stopping


def fails(status: int | None, *, applied: bool = False) -> Answer:
    def answer(index: ScriptedIndex, actions: Sequence[Action]) -> list[ItemResult]:
        if applied:
            FakeIndex.write(index, actions)
        raise RequestFailed(status, "scripted")

    return answer


def half(status: int, error_type: str) -> Answer:
    """Every second item gets this answer; the others are written."""

    def answer(index: ScriptedIndex, actions: Sequence[Action]) -> list[ItemResult]:
        return [
            ItemResult(status, error_type) if number % 2 else FakeIndex.write(index, [action])[0]
            for number, action in enumerate(actions)
        ]

    return answer


def _actions(count: int, size: int = 2) -> list[Action]:
    return [Action(CLAIMS, f"c{number}", 5, b"{%s}" % (b" " * (size - 2)), number) for number in range(count)]


def _flusher(index: ScriptedIndex, clock: Clock, limits: Limits | None = None) -> Flusher:
    return Flusher(index, limits or Limits(), wait=clock.wait, clock=clock)


ITEM_FAULTS = [
    (429, "es_rejected_execution_exception"),
    (503, "unavailable_shards_exception"),
    (403, "cluster_block_exception"),
    (429, "cluster_block_exception"),
    (404, "index_not_found_exception"),
]


@pytest.mark.parametrize(("status", "error_type"), ITEM_FAULTS)
def test_only_the_items_that_failed_are_sent_again(status: int, error_type: str) -> None:
    index, clock = ScriptedIndex(half(status, error_type), half(status, error_type)), Clock()
    flushed = _flusher(index, clock).flush(_actions(8))
    assert (flushed.refused, flushed.conflicts) == ({}, set())
    assert index.requests == [8, 4, 2]
    assert index.ids(CLAIMS) == {f"c{number}" for number in range(8)}


@pytest.mark.parametrize("status", [429, 500, 502, 503, 504, 401, None])
def test_a_request_that_failed_is_sent_again(status: int | None) -> None:
    index, clock = ScriptedIndex(fails(status), fails(status)), Clock()
    _flusher(index, clock).flush(_actions(3))
    assert index.requests == [3, 3, 3]
    assert len(index.documents) == 3


def test_a_timeout_after_the_write_was_applied_does_no_harm() -> None:
    index, clock = ScriptedIndex(fails(None, applied=True)), Clock()
    flushed = _flusher(index, clock).flush(_actions(3))
    assert flushed.conflicts == set()
    assert set(index.versions.values()) == {5}
    assert len(index.documents) == 3


def test_waits_grow_and_are_never_long() -> None:
    index, clock = ScriptedIndex(*[fails(503)] * 12), Clock()
    _flusher(index, clock, Limits(patience=60)).flush(_actions(1))
    assert clock.waits[0] <= 0.05
    assert clock.waits[5] > 0.5
    assert max(clock.waits) <= 2.0


@pytest.mark.parametrize("status", [413, 400])
def test_a_request_that_is_too_much_is_halved(status: int) -> None:
    def at_most_three(index: ScriptedIndex, actions: Sequence[Action]) -> list[ItemResult]:
        if len(actions) > 3:
            raise RequestFailed(status, "too much")
        return FakeIndex.write(index, actions)

    index, clock = ScriptedIndex(*[at_most_three] * 20), Clock()
    assert _flusher(index, clock).flush(_actions(10)).refused == {}
    assert len(index.documents) == 10
    assert clock.waits == []


def test_one_document_that_spoils_every_request_is_found() -> None:
    def no_seven(index: ScriptedIndex, actions: Sequence[Action]) -> list[ItemResult]:
        if any(action.id == "c7" for action in actions):
            raise RequestFailed(413, "too large")
        return FakeIndex.write(index, actions)

    index, clock = ScriptedIndex(*[no_seven] * 40), Clock()
    flushed = _flusher(index, clock).flush(_actions(10))
    assert [action.id for action in flushed.refused] == ["c7"]
    assert len(index.documents) == 9


def test_a_mapping_refusal_is_for_good_and_said() -> None:
    index, clock = ScriptedIndex(half(400, "strict_dynamic_mapping_exception")), Clock()
    flushed = _flusher(index, clock).flush(_actions(4))
    assert {action.id: result.error_type for action, result in flushed.refused.items()} == {
        "c1": "strict_dynamic_mapping_exception",
        "c3": "strict_dynamic_mapping_exception",
    }
    assert index.requests == [4]


def test_what_is_newer_already_is_a_conflict_and_a_delete_of_nothing_is_fine() -> None:
    index, clock = ScriptedIndex(), Clock()
    index.write([Action(CLAIMS, "c0", 9, b"{}", 0)])
    flushed = _flusher(index, clock).flush([*_actions(2), Action(CLAIMS, "never", 5, None, 7)])
    assert [action.id for action in flushed.conflicts] == ["c0"]
    assert flushed.refused == {}


def test_patience_ends() -> None:
    index, clock = ScriptedIndex(*[fails(None)] * 1_000), Clock()
    with pytest.raises(IndexAway, match="scripted"):
        _flusher(index, clock, Limits(patience=10)).flush(_actions(1))
    assert 7 < clock.now <= 10


def test_no_request_begins_after_patience_is_over() -> None:
    index, clock = ScriptedIndex(), Clock()
    flusher = _flusher(index, clock)
    clock.now = 3_600  # the process was stopped for an hour, and another one has its partitions
    with pytest.raises(IndexAway, match="too long"):
        flusher.flush(_actions(1))
    assert index.requests == []


def test_slow_is_not_away_as_long_as_something_moves() -> None:
    clock = Clock()

    def slowly(index: ScriptedIndex, actions: Sequence[Action]) -> list[ItemResult]:
        clock.now += 6
        return FakeIndex.write(index, actions)

    index = ScriptedIndex(*[slowly] * 50)
    _flusher(index, clock, Limits(chunk_actions=1, patience=8, longest=200)).flush(_actions(20))
    assert len(index.documents) == 20
    with pytest.raises(IndexAway, match="too long"):
        _flusher(index, clock, Limits(chunk_actions=1, patience=8, longest=30)).flush(_actions(20))


def test_a_stop_request_ends_the_waiting() -> None:
    index, clock = ScriptedIndex(fails(503)), Clock()
    clock.stopping = True
    with pytest.raises(IndexAway, match="stopping"):
        _flusher(index, clock).flush(_actions(1))
    assert len(clock.waits) == 1


def test_reading_is_repeated_too() -> None:
    index, clock = ScriptedIndex(fails(503), fails(None)), Clock()
    assert _flusher(index, clock).current(["a"]) == {}
    assert len(clock.waits) == 2


@given(st.lists(st.integers(2, 400), max_size=30), st.integers(200, 1_000), st.integers(1, 6))
def test_chunks_keep_everything_in_order_and_within_limits(sizes: list[int], most: int, count: int) -> None:
    actions = [Action(CLAIMS, str(n), 1, b"x" * size, n) for n, size in enumerate(sizes)]
    cut = list(chunks(actions, Limits(chunk_bytes=most, chunk_actions=count)))
    assert [action for chunk in cut for action in chunk] == actions
    for chunk in cut:
        assert 1 <= len(chunk) <= count
        assert len(chunk) == 1 or sum(len(action.source or b"") for action in chunk) <= most
