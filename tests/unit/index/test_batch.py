"""What becomes of records that can't be decoded, break the span rule or are refused."""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimstream_common.dead_letter import Failure
from claimstream_index.actions import Action, ItemResult
from claimstream_index.batch import process, read
from claimstream_index.flush import Flusher, Limits
from claimstream_index.plan import Entry
from claimstream_index.store import FakeIndex
from claimstream_schemas.codec import encode
from claimstream_schemas.document import ARTICLES, CLAIMS, REVISIONS
from tests.unit.index.articles import claim_ids, enriched, records

REFUSED = ItemResult(400, "document_parsing_exception", "no such day")


class PickyIndex(FakeIndex):
    """Refuses the documents whose JSON holds `poison`, in the indices behind `aliases`."""

    poison = b"Poison"
    aliases: tuple[str, ...] = (ARTICLES, CLAIMS, REVISIONS)

    def write(self, actions: Sequence[Action]) -> list[ItemResult]:
        return [
            REFUSED if action.alias in self.aliases and self.poison in (action.source or b"") else self._write(action)
            for action in actions
        ]


def _flusher(index: FakeIndex) -> Flusher:
    return Flusher(index, Limits(), wait=lambda _: False)


def test_each_bad_record_fails_alone_and_with_its_reason() -> None:
    index = FakeIndex()
    good = enriched(number=1)
    moved = good.claims[0].model_copy(update={"text": "Something that is not there."})
    broken = enriched(number=2).model_copy(update={"claims": [moved]})
    batch = records(b"", b"\xff", b"{", b'{"article": 1}', encode(broken), encode(good))
    *failures, last = process(batch, _flusher(index)).outcomes
    reasons = [failure.reason for failure in failures if isinstance(failure, Failure)]
    assert reasons == ["empty", "not_utf8", "not_json", "wrong_shape", "broken_span"]
    assert last == "indexed"
    assert index.ids(ARTICLES) == {good.article.article_id}


@given(st.binary(max_size=200))
def test_any_bytes_are_an_entry_or_a_failure(payload: bytes) -> None:
    assert isinstance(read(0, payload), Entry | Failure)


@pytest.mark.parametrize("payload", [b'{"article":' * 10_000, b"[" * 100_000, b"\x00", b'{"article": NaN}'])
def test_hostile_json_is_a_failure(payload: bytes) -> None:
    assert isinstance(read(0, payload), Failure)


@pytest.mark.parametrize("alias", [ARTICLES, CLAIMS, REVISIONS])
def test_a_refused_document_makes_its_whole_article_a_dead_letter_and_only_that(alias: str) -> None:
    index = PickyIndex()
    index.aliases = (alias,)
    bad, good = enriched(number=1, source="Poison Post"), enriched(number=2)
    outcome, other = process(records(bad, good), _flusher(index)).outcomes
    assert isinstance(outcome, Failure)
    assert outcome.reason == "refused_by_index"
    assert outcome.error_class == "document_parsing_exception"
    assert other == "indexed"
    assert index.ids(ARTICLES) == {good.article.article_id}
    assert index.ids(CLAIMS) == claim_ids(good)
    assert len(index.ids(REVISIONS)) == 1


def test_a_refused_edit_leaves_the_earlier_revision_whole() -> None:
    index = PickyIndex()
    index.aliases = (CLAIMS,)
    first, edit = enriched(tolls=(12,)), enriched(tolls=(45, 30), at=60, source="Poison Post")
    process(records(first), _flusher(index))
    (outcome,) = process(records(edit), _flusher(index)).outcomes
    assert isinstance(outcome, Failure)
    assert index.ids(CLAIMS) == claim_ids(first)
    assert index.versions[(ARTICLES, first.article.article_id)] == first.article.version


def test_where_the_newest_of_a_batch_is_refused_the_next_one_is_indexed() -> None:
    index = PickyIndex()
    first, edit = enriched(tolls=(12,)), enriched(tolls=(45,), at=60, source="Poison Post")
    outcomes = process(records(edit, first), _flusher(index)).outcomes
    assert isinstance(outcomes[0], Failure)
    assert outcomes[1] == "indexed"
    assert index.documents[(ARTICLES, first.article.article_id)]["text"] == first.article.text
    assert index.ids(CLAIMS) == claim_ids(first)


def test_outcomes_of_repeats_and_older_revisions() -> None:
    index = FakeIndex()
    old, new, again = enriched(tolls=(12,)), enriched(tolls=(45,), at=60), enriched(tolls=(45,), at=90)
    assert process(records(old, new, again), _flusher(index)).outcomes == ("stale", "unchanged", "indexed")
    assert process(records(old, new, again), _flusher(index)).outcomes == ("stale", "unchanged", "unchanged")
    assert process(records(new, old), _flusher(index)).outcomes == ("unchanged", "stale")
