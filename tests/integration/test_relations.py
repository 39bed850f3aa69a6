"""The relations job between a real search service and a real index; its store keeps the fake's promises."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import httpx
import pytest
from elasticsearch import Elasticsearch
from elasticsearch.helpers import bulk

from claimstream_cli.relation_documents import documents
from claimstream_cli.relation_store import ElasticRelations, FakeRelations, RelationStore
from claimstream_cli.relations import keep_relations
from claimstream_cli.service import ServiceError, client
from claimstream_common.settings import ElasticsearchSettings
from claimstream_index.indices import versioned
from claimstream_index.settings import IndexSettings
from claimstream_index.setup import set_up
from claimstream_schemas.document import CLAIMS
from claimstream_schemas.relation import RELATIONS
from tests.engines.base import Space
from tests.engines.ports import free_port
from tests.unit.cli.related import SAID
from tests.unit.search.series.sayings import ask, saying
from tests.unit.search.series.test_store import documents as indexed
from tests.unit.search.serving import serving

KNOWN = {one["claim_id"]: one for one in SAID}
MADE = documents(ask(*SAID)["relations"], KNOWN)


def settings(space: Space) -> ElasticsearchSettings:
    return ElasticsearchSettings(elasticsearch_url=space.elasticsearch, index_prefix=space.index_prefix)


def fill(space: Space, *claims: dict[str, Any]) -> None:
    """All indices, with these claims."""
    with Elasticsearch(space.elasticsearch) as elastic:
        environment = {name.lower(): value for name, value in space.environment().items()}
        set_up(elastic, IndexSettings.model_validate(environment))
        held = indexed(list(claims))[CLAIMS]
        actions = [{"_index": space.index_prefix + CLAIMS, "_id": name, "_source": one} for name, one in held.items()]
        bulk(elastic, actions, refresh=True)


@pytest.fixture(params=["fake", pytest.param("elastic", marks=pytest.mark.engine)])
def store(request: pytest.FixtureRequest) -> Iterator[RelationStore]:
    if request.param == "fake":
        yield FakeRelations(dict(KNOWN))
        return
    space: Space = request.getfixturevalue("space")
    fill(space, *SAID)
    made = ElasticRelations(settings(space))
    yield made
    made.close()


class TestRelationStore:
    """What the job relies on."""

    def test_claims_that_are_there_are_found(self, store: RelationStore) -> None:
        found = store.claims([*KNOWN, "nobody's"])
        assert set(found) == set(KNOWN)
        assert documents(ask(*SAID)["relations"], found) == MADE
        assert store.claims([]) == {}

    def test_what_was_written_is_read_at_once_by_its_measure(self, store: RelationStore) -> None:
        store.write(MADE, [])
        assert store.stored("killed") | store.stored("wounded") == MADE
        assert store.stored("money") == {}
        assert {one["measure"] for one in store.stored("wounded").values()} == {"wounded"}

    def test_writing_again_and_taking_out_twice_change_nothing(self, store: RelationStore) -> None:
        for _ in range(2):
            store.write(MADE, [])
        gone = sorted(MADE)[0]
        for _ in range(2):
            store.write({}, [gone])
        left = {name: one for name, one in MADE.items() if name != gone}
        assert store.stored("killed") | store.stored("wounded") == left
        store.write({}, [])


@pytest.mark.engine
def test_many_relations_are_read_page_by_page(space: Space, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("claimstream_cli.relation_store.PAGE", 2)
    fill(space)
    sample = MADE[sorted(MADE)[0]] | {"measure": "sick"}
    many = {f"{number:032x}": sample | {"relation_id": f"{number:032x}"} for number in range(7)}
    store = ElasticRelations(settings(space))
    store.write(many, [])
    assert store.stored("sick") == many
    store.close()


@dataclass
class Answering:
    """The search service over a space, as a client of the command line sees it."""

    space: Space

    def run(self) -> str:
        def answer(request: httpx.Request) -> httpx.Response:
            answered = search.request("GET", request.url.raw_path.decode())
            return httpx.Response(answered.status_code, content=answered.content)

        store = ElasticRelations(settings(self.space))
        with serving(elasticsearch_url=self.space.elasticsearch, index_prefix=self.space.index_prefix) as search:
            report = str(keep_relations(client("http://search", "search", httpx.MockTransport(answer)), store))
        store.close()
        return report


@pytest.mark.engine
def test_relations_that_search_finds_are_found_by_type_and_party(space: Space) -> None:
    fill(space, *SAID)
    answering = Answering(space)
    assert answering.run() == "relations: 3, of them contradictions: 1; written: 3, removed: 0"
    with Elasticsearch(space.elasticsearch) as elastic:
        name = space.index_prefix + RELATIONS
        elastic.indices.refresh(index=name)
        query = {"bool": {"filter": [{"term": {"type": "contradicts"}}, {"term": {"to.party": "Veldane"}}]}}
        (hit,) = elastic.search(index=name, query=query, sort=[{"published_at": "desc"}])["hits"]["hits"]
        assert (hit["_id"], hit["_source"]) in MADE.items()
        assert answering.run() == "relations: 3, of them contradictions: 1; written: 0, removed: 0"
        later = saying(110, day="2031-05-05", role="military", party="Marrow", text="Marrow found 110.")
        fill(space, later)
        assert answering.run().endswith("removed: 0")
        elastic.delete(index=space.index_prefix + CLAIMS, id=later["claim_id"], refresh=True)
        assert "relations: 3, of them contradictions: 1; written: 0" in answering.run()


@pytest.mark.engine
def test_a_missing_alias_is_told_and_no_index_made(space: Space) -> None:
    fill(space, *SAID)
    store = ElasticRelations(settings(space))
    with Elasticsearch(space.elasticsearch) as elastic:
        elastic.indices.delete(index=space.index_prefix + versioned(RELATIONS))
        for broken in (lambda: store.write(MADE, []), lambda: store.stored("killed")):
            with pytest.raises(ServiceError, match="claimstream index init"):
                broken()
        assert not elastic.indices.exists(index=space.index_prefix + RELATIONS)
    store.close()


def test_nobody_answers_is_said_plainly() -> None:
    store = ElasticRelations(ElasticsearchSettings(elasticsearch_url=f"http://127.0.0.1:{free_port()}"))
    with pytest.raises(ServiceError, match="set ELASTICSEARCH_URL"):
        store.stored("killed")
    store.close()
