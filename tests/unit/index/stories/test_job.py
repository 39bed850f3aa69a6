"""The run: what has changed is written, at the indexer's versions, and what the indexer does meanwhile stays."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

import pytest

from claimstream_common.dead_letter import Failure
from claimstream_common.health import DependencyMissing
from claimstream_index.batch import process
from claimstream_index.flush import Flusher, IndexAway, Limits
from claimstream_index.store import FakeIndex, RequestFailed
from claimstream_index.stories import job
from claimstream_index.stories.job import group
from claimstream_index.stories.store import FakeStories, Json
from claimstream_schemas.article import EnrichedArticle, EnricherReport
from claimstream_schemas.document import ARTICLES, CLAIMS
from tests.unit.index.articles import claim_ids, enriched, records

BETTER = (EnricherReport(name="claims", version="2.0.0", status="ok"),)


def _flusher(index: FakeIndex) -> Flusher:
    return Flusher(index, Limits(), wait=lambda _: False)


def _indexed(index: FakeIndex, *articles: EnrichedArticle) -> None:
    outcomes = process(records(*articles), _flusher(index)).outcomes
    assert not [outcome for outcome in outcomes if isinstance(outcome, Failure)]


def _run(index: FakeIndex, source: FakeStories | None = None) -> job.Report:
    return group(source or FakeStories(index.documents), lambda: _flusher(index))


def _article(index: FakeIndex, article: EnrichedArticle) -> dict[str, Any]:
    return index.documents[ARTICLES, article.article.article_id]


FIRST, SECOND = enriched(number=1), enriched(number=2, tolls=(12, 30))
STORY = min(FIRST.article.article_id, SECOND.article.article_id)
"""Both are published on one day: the smaller id comes first."""


def test_articles_and_their_claims_get_their_story() -> None:
    index = FakeIndex()
    _indexed(index, FIRST, SECOND)
    versions = dict(index.versions)
    report = _run(index)
    assert str(report) == "articles: 2, stories: 1, near copies: 0; changed: 2"
    assert {_article(index, one)["story"] for one in (FIRST, SECOND)} == {STORY}
    claims = [index.documents[CLAIMS, name] for name in claim_ids(FIRST) | claim_ids(SECOND)]
    assert {claim["story"] for claim in claims} == {STORY}
    assert index.versions == versions


def test_a_second_run_writes_nothing() -> None:
    index = FakeIndex()
    _indexed(index, FIRST, SECOND)
    _run(index)
    source = FakeStories(index.documents)
    index.down = RequestFailed(503, "it must not be asked")
    assert _run(index, source).changed == 0


def test_an_article_keeps_its_story_when_it_is_enriched_anew_or_edited() -> None:
    index = FakeIndex()
    _indexed(index, FIRST, SECOND)
    _run(index)
    again, edited = enriched(number=1, reports=BETTER), enriched(number=2, tolls=(45,), at=60)
    _indexed(index, again, edited)
    assert _article(index, again)["enrichers"][0]["version"] == "2.0.0"
    assert _article(index, edited)["revision"] == edited.article.revision
    for one in (again, edited):
        assert _article(index, one)["story"] == STORY
        assert {index.documents[CLAIMS, name]["story"] for name in claim_ids(one)} == {STORY}


class Meanwhile(FakeStories):
    """Lets something happen once, before revisions are read for the n-th time."""

    def __init__(self, index: FakeIndex, happens: Callable[[], None], *, at: int) -> None:
        super().__init__(index.documents)
        self._happens, self._left = happens, at

    def revisions(self, wanted: Sequence[tuple[str, str]]) -> dict[str, Json]:
        """See StorySource."""
        self._left -= 1
        if self._left == 0:
            self._happens()
        return super().revisions(wanted)


def _stale(index: FakeIndex, articles: Sequence[EnrichedArticle]) -> Callable[[], None]:
    """The indexer writes these while the job holds what was there before: its own writes come after."""

    def happens() -> None:
        before = dict(index.documents)
        _indexed(index, *articles)
        # as if the job's writes had come last: everything but the revisions is what the job wrote
        index.documents.update({key: body for key, body in before.items() if key[0] in (ARTICLES, CLAIMS)})

    return happens


def test_what_the_indexer_enriched_anew_at_the_same_version_wins() -> None:
    index = FakeIndex()
    _indexed(index, FIRST, SECOND)
    fewer = enriched(number=2, tolls=(12, 30), reports=BETTER)
    fewer = fewer.model_copy(update={"claims": fewer.claims[:1]})
    report = _run(index, Meanwhile(index, _stale(index, [fewer]), at=2))
    assert report.changed == 2
    written = _article(index, fewer)
    assert written["enrichers"][0]["version"] == "2.0.0"
    assert [claim["claim_id"] for claim in written["claims"]] == [fewer.claims[0].claim_id]
    assert index.ids(CLAIMS) == claim_ids(FIRST) | {fewer.claims[0].claim_id}
    assert written["story"] == STORY


def test_an_edit_that_comes_meanwhile_is_left_to_the_next_run() -> None:
    index = FakeIndex()
    _indexed(index, FIRST, SECOND)
    edited = enriched(number=2, tolls=(45,), at=60)
    report = _run(index, Meanwhile(index, lambda: _indexed(index, edited), at=1))
    assert report.skipped == 1
    assert "1 left to the next run" in str(report)
    assert _article(index, edited)["revision"] == edited.article.revision
    assert index.ids(CLAIMS) == claim_ids(FIRST) | claim_ids(edited)
    assert _run(index).changed == 1
    assert _article(index, edited)["story"] == STORY


def test_one_that_changes_again_and_again_ends_the_run() -> None:
    index = FakeIndex()
    _indexed(index, FIRST)

    class Restless(FakeStories):
        def revisions(self, wanted: Sequence[tuple[str, str]]) -> dict[str, Json]:
            found = super().revisions(wanted)
            self.turns = getattr(self, "turns", 0) + 1
            return {name: one | {"language": {"code": "en", "basis": "given", "probability": self.turns}}
                    for name, one in found.items()}  # fmt: skip

    with pytest.raises(IndexAway, match="keeps changing"):
        _run(index, Restless(index.documents))


def test_without_elasticsearch_it_says_where_it_looked(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ELASTICSEARCH_URL", "http://elastic:hunter2@127.0.0.1:9")

    class Away(FakeStories):
        def __init__(self, url: str, *, prefix: str = "") -> None:
            super().__init__()

        def articles(self) -> Any:
            raise RequestFailed(None, "ConnectionError")

    monkeypatch.setattr(job, "ElasticStories", Away)
    with pytest.raises(
        DependencyMissing, match=r"at http://127\.0\.0\.1:9: no answer: ConnectionError\nStart it.*ELASTICSEARCH_URL$"
    ):
        job.run()


@pytest.mark.parametrize(
    ("error", "words"),
    [
        (RequestFailed(404, "index_not_found_exception"), "create it with `claimstream index init`"),
        (RequestFailed(500, "boom"), "Elasticsearch at http://e: 500: boom"),
        (IndexAway("another writer keeps changing"), "http://e: another writer keeps changing"),
    ],
)
def test_what_went_wrong_says_what_to_do_if_anything(error: RequestFailed | IndexAway, words: str) -> None:
    assert job._away("http://e", error).endswith(words)
