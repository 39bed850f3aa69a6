"""The end state is the newest revision of each article, whatever the order, the repeats and the interruptions."""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from claimstream_index.actions import Action, Current, ItemResult
from claimstream_index.batch import process, read
from claimstream_index.flush import Flusher, IndexAway, Limits
from claimstream_index.plan import Entry, plan, withdrawal
from claimstream_index.store import FakeIndex, RequestFailed
from claimstream_schemas.article import EnrichedArticle, EnricherReport
from claimstream_schemas.codec import encode
from claimstream_schemas.document import ARTICLES, CLAIMS, REVISIONS, revision_id
from tests.unit.index.articles import REPORTS, claim_ids, enriched, records


def _flusher(index: FakeIndex) -> Flusher:
    return Flusher(index, Limits(chunk_actions=3), wait=lambda _: False)


def _entry(article: EnrichedArticle, owner: int = 0) -> Entry:
    entry = read(owner, encode(article))
    assert isinstance(entry, Entry)
    return entry


def _current(article: EnrichedArticle) -> Current:
    raw = article.article
    return Current(raw.version, raw.revision, frozenset(claim_ids(article)), tuple(article.enrichers))


def _ids(actions: Sequence[Action], alias: str, *, deleted: bool = False) -> set[str]:
    return {action.id for action in actions if action.alias == alias and (action.source is None) == deleted}


def test_a_new_article_brings_all_its_documents() -> None:
    article = enriched(tolls=(12, 30))
    made = plan([_entry(article)], None)
    assert made.outcome == "indexed"
    assert _ids(made.additions, CLAIMS) == claim_ids(article)
    assert _ids(made.additions, REVISIONS) == {revision_id(article.article.article_id, article.article.revision)}
    assert made.deletes == ()
    assert made.article is not None
    assert {made.article.version} == {action.version for action in made.additions} == {article.article.version}


def test_an_edit_deletes_the_claims_it_no_longer_has_at_its_own_version() -> None:
    old, new = enriched(tolls=(12, 30)), enriched(tolls=(45,), at=60)
    made = plan([_entry(new)], _current(old))
    assert made.outcome == "indexed"
    assert _ids(made.deletes, CLAIMS, deleted=True) == claim_ids(old)
    assert {action.version for action in made.deletes} == {new.article.version}


def test_of_several_revisions_in_a_batch_the_newest_is_written_and_all_are_kept() -> None:
    old, new = enriched(tolls=(12,)), enriched(tolls=(45,), at=60)
    made = plan([_entry(new, 0), _entry(old, 1)], None)
    assert made.head.owner == 0
    assert len(_ids(made.additions, REVISIONS)) == 2
    assert _ids(made.additions, CLAIMS) == claim_ids(new)
    assert _ids(made.deletes, CLAIMS, deleted=True) == claim_ids(old)


def test_the_same_record_again_needs_no_write() -> None:
    article = enriched()
    made = plan([_entry(article)], _current(article))
    assert (made.outcome, made.additions, made.deletes, made.article) == ("unchanged", (), (), None)


def test_a_repeat_received_later_moves_the_version_on() -> None:
    first, again = enriched(), enriched(at=3600)
    made = plan([_entry(again)], _current(first))
    assert made.outcome == "unchanged"
    assert made.article is not None
    assert made.article.version == again.article.version
    assert made.deletes == ()


def test_another_enricher_version_is_a_change() -> None:
    newer = (EnricherReport(name="claims", version="1.1.0", status="ok"),)
    made = plan([_entry(enriched(reports=newer))], _current(enriched()))
    assert made.outcome == "indexed"
    assert made.article is not None


def test_a_stale_revision_is_kept_and_what_it_may_have_left_is_taken_out() -> None:
    old, new = enriched(tolls=(12,)), enriched(tolls=(45,), at=60)
    made = plan([_entry(old)], _current(new))
    assert made.outcome == "stale"
    assert made.article is None
    assert _ids(made.additions, CLAIMS) == set()
    assert len(_ids(made.additions, REVISIONS)) == 1
    assert {(action.id, action.version) for action in made.deletes} == {
        (name, new.article.version) for name in claim_ids(old)
    }


def test_equal_versions_are_ordered_by_revision_not_by_arrival() -> None:
    one, other = _entry(enriched(tolls=(12,)), 0), _entry(enriched(tolls=(45,)), 1)
    assert plan([one, other], None).head.revision == plan([other, one], None).head.revision


def test_a_dead_letter_takes_its_documents_back_unless_something_else_stands_on_them() -> None:
    article = enriched()
    assert _ids(withdrawal(_entry(article), None), CLAIMS, deleted=True) == claim_ids(article)
    assert withdrawal(_entry(article), _current(article)) == ()


REVISED = st.lists(
    st.builds(
        enriched,
        number=st.integers(1, 2),
        tolls=st.sampled_from([(), (12,), (12, 30), (45,)]),
        at=st.integers(0, 4),
        reports=st.just(REPORTS),
    ),
    min_size=1,
    max_size=12,
)


def _expected(history: Sequence[EnrichedArticle]) -> dict[str, EnrichedArticle]:
    newest: dict[str, EnrichedArticle] = {}
    for article in sorted(history, key=lambda one: (one.article.version, one.article.revision)):
        newest[article.article.article_id] = article
    return newest


def _assert_newest(index: FakeIndex, history: Sequence[EnrichedArticle]) -> None:
    newest = _expected(history)
    assert index.ids(ARTICLES) == set(newest)
    for article_id, article in newest.items():
        found = index.documents[(ARTICLES, article_id)]
        assert found["text"] == article.article.text
        assert index.versions[(ARTICLES, article_id)] == article.article.version
    assert index.ids(CLAIMS) == {name for article in newest.values() for name in claim_ids(article)}
    for article in newest.values():
        for name in claim_ids(article):
            assert index.versions[(CLAIMS, name)] == article.article.version
    assert index.ids(REVISIONS) == {revision_id(one.article.article_id, one.article.revision) for one in history}


@settings(max_examples=60, deadline=None)
@given(REVISED, st.integers(1, 5), st.randoms(use_true_random=False))
def test_any_order_any_batches_any_repeats_end_in_the_newest(
    history: list[EnrichedArticle], size: int, random: object
) -> None:
    index = FakeIndex()
    shuffled = history + history[::2]
    random.shuffle(shuffled)  # type: ignore[attr-defined]
    for first in range(0, len(shuffled), size):
        process(records(*shuffled[first : first + size]), _flusher(index))
    _assert_newest(index, history)


class _Crash(Exception):
    pass


class _CrashingIndex(FakeIndex):
    """Dies in the middle of a request, after `writes_left` more actions have taken effect."""

    writes_left = 1_000_000

    def write(self, actions: Sequence[Action]) -> list[ItemResult]:
        for action in actions:
            if self.writes_left == 0:
                raise _Crash
            self.writes_left -= 1
            self._write(action)
        return [ItemResult(200)] * len(actions)


@settings(max_examples=60, deadline=None)
@given(REVISED, st.integers(1, 5), st.lists(st.integers(0, 12), max_size=5))
def test_killed_at_any_write_and_read_again_ends_in_the_newest(
    history: list[EnrichedArticle], size: int, kills: list[int]
) -> None:
    index, committed = _CrashingIndex(), 0
    while committed < len(history):
        index.writes_left = kills.pop() if kills else 1_000_000
        batch = history[committed : committed + size]
        try:
            process(records(*batch), _flusher(index))
        except _Crash:
            continue
        committed += len(batch)
    _assert_newest(index, history)


class _RacedIndex(FakeIndex):
    """Another worker writes `other` right after the first read."""

    other: list[EnrichedArticle]

    def current(self, article_ids: Sequence[str]) -> dict[str, Current]:
        found = super().current(article_ids)
        if pending := getattr(self, "other", []):
            self.other = []
            process(records(*pending), _flusher(self))
        return found


@settings(max_examples=60, deadline=None)
@given(st.permutations([enriched(tolls=(n,), at=n) for n in (1, 2, 3)]))
def test_a_worker_that_lost_its_partition_leaves_the_newest(history: list[EnrichedArticle]) -> None:
    index = _RacedIndex()
    process(records(history[0]), _flusher(index))
    index.other = history[1:]  # the new owner reads all that was not committed, this one's record among it
    process(records(history[1]), _flusher(index))
    _assert_newest(index, history)


class _AlwaysRaced(FakeIndex):
    def write(self, actions: Sequence[Action]) -> list[ItemResult]:
        return [ItemResult(409) for _ in actions]


def test_a_race_without_end_is_given_up_and_nothing_is_decided() -> None:
    with pytest.raises(IndexAway, match="another writer"):
        process(records(enriched()), _flusher(_AlwaysRaced()))


def test_an_index_that_is_down_decides_nothing() -> None:
    index = FakeIndex(down=RequestFailed(503, "starting"))
    with pytest.raises(IndexAway):
        process(records(enriched()), Flusher(index, Limits(patience=0.01), wait=lambda _: False))
