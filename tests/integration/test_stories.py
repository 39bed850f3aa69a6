"""Grouping on a real engine: the fake's promises are the real one's; a run of the job ends in filters and facets."""

from __future__ import annotations

import tomllib
from collections.abc import Callable, Iterator
from importlib import import_module
from pathlib import Path

import pytest
from elasticsearch import Elasticsearch

from claimstream_index.batch import process
from claimstream_index.flush import Flusher, Limits
from claimstream_index.setup import set_up
from claimstream_index.store import ElasticIndex, FakeIndex, RequestFailed
from claimstream_index.stories import store
from claimstream_index.stories.store import READ, ElasticStories, FakeStories, StorySource
from claimstream_schemas.article import EnrichedArticle
from tests.engines.base import Space
from tests.integration.test_index_adapters import chosen
from tests.unit.index.articles import claim_ids, enriched, records
from tests.unit.search.serving import serving

Filled = tuple[StorySource, Callable[[EnrichedArticle], None]]
FIRST, SECOND = enriched(number=1), enriched(number=2, tolls=(12, 30))


@pytest.fixture(params=["fake", pytest.param("elastic", marks=pytest.mark.engine)])
def filled(request: pytest.FixtureRequest) -> Iterator[Filled]:
    if request.param == "fake":
        fake = FakeIndex()
        yield FakeStories(fake.documents), lambda article: _write(fake, article)
        return
    space: Space = request.getfixturevalue("space")
    with Elasticsearch(space.elasticsearch) as client:
        set_up(client, chosen(space))
        index = ElasticIndex(space.elasticsearch, prefix=space.index_prefix)

        def write(article: EnrichedArticle) -> None:
            _write(index, article)
            client.indices.refresh(index=f"{space.index_prefix}*")

        source = ElasticStories(space.elasticsearch, prefix=space.index_prefix)
        yield source, write
        source.close()
        index.close()


def _write(index: ElasticIndex | FakeIndex, article: EnrichedArticle) -> None:
    process(records(article), Flusher(index, Limits(), wait=lambda _: False))


@pytest.mark.parametrize("page", [1, 2, 200])
def test_every_article_comes_once_with_what_is_read(filled: Filled, monkeypatch: pytest.MonkeyPatch, page: int) -> None:
    monkeypatch.setattr(store, "PAGE", page)
    source, write = filled
    write(FIRST)
    write(SECOND)
    found = {article["article_id"]: article for article in source.articles()}
    assert sorted(found) == sorted(one.article.article_id for one in (FIRST, SECOND))
    for article in found.values():
        assert article["text"]
        assert set(article) <= {path.partition(".")[0] for path in READ}


def test_revisions_are_read_by_their_names(filled: Filled) -> None:
    source, write = filled
    write(FIRST)
    name, revision = FIRST.article.article_id, FIRST.article.revision
    found = source.revisions([(name, revision), ("0" * 32, revision)])
    assert [EnrichedArticle.model_validate(one) for one in found.values()] == [FIRST]
    assert list(found) == [name]
    assert source.revisions([]) == {}


@pytest.mark.engine
def test_without_an_index_it_fails(space: Space) -> None:
    source = ElasticStories(space.elasticsearch, prefix=space.index_prefix)
    with pytest.raises(RequestFailed):
        list(source.articles())
    with pytest.raises(RequestFailed):
        source.revisions([("0" * 32, "0" * 16)])
    source.close()


@pytest.mark.engine
def test_the_command_leaves_a_filter_and_a_facet(space: Space, monkeypatch: pytest.MonkeyPatch) -> None:
    for name, value in space.environment().items():
        monkeypatch.setenv(name, value)
    with Elasticsearch(space.elasticsearch) as client:
        set_up(client, chosen(space))
        index = ElasticIndex(space.elasticsearch, prefix=space.index_prefix)
        for article in (FIRST, SECOND):
            _write(index, article)
        client.indices.refresh(index=f"{space.index_prefix}*")
        said = _command()()
        assert said == "articles: 2, stories: 1, near copies: 0; changed: 2"
        client.indices.refresh(index=f"{space.index_prefix}*")
        index.close()
    story = min(one.article.article_id for one in (FIRST, SECOND))
    with serving(elasticsearch_url=space.elasticsearch, index_prefix=space.index_prefix) as search:
        for kind, total in (("articles", 2), ("claims", len(claim_ids(FIRST) | claim_ids(SECOND)))):
            found = search.ok(f"/v1/{kind}", ("story", story), ("facets", "story"))
            assert found["total"] == total
            assert found["facets"]["story"] == [{"value": story, "count": total}]
            assert search.ok(f"/v1/{kind}", ("story", "!" + story))["total"] == 0


def _command() -> Callable[[], str]:
    """What the entry point of the package names."""
    project = Path(__file__).resolve().parents[2] / "services" / "index" / "pyproject.toml"
    named = tomllib.loads(project.read_text(encoding="utf-8"))["project"]["entry-points"]["claimstream.jobs"]["stories"]
    module, _, function = named.partition(":")
    command: Callable[[], str] = getattr(import_module(module), function)
    return command
