"""The fakes of the index service keep the promises of the real adapters: one set of tests runs on both."""

from __future__ import annotations

import secrets
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Protocol

import orjson
import pytest
from elasticsearch import Elasticsearch
from kafka import KafkaConsumer, KafkaProducer
from kafka.errors import FencedInstanceIdError, RebalanceInProgressError

from claimstream_cli.embedded import free_port
from claimstream_common.dead_letter import Origin
from claimstream_common.health import DependencyMissing
from claimstream_index.actions import Action
from claimstream_index.indices import ALIASES, versioned
from claimstream_index.projection import project
from claimstream_index.settings import IndexSettings
from claimstream_index.setup import set_up, setup, wait_for_answer
from claimstream_index.source import FakeSource, KafkaSource, RecordSource
from claimstream_index.store import ArticleIndex, ElasticIndex, FakeIndex, RequestFailed
from claimstream_schemas.document import ARTICLES, CLAIMS
from claimstream_schemas.topics import ENRICHED
from tests.engines.base import Space
from tests.unit.index.articles import enriched
from tests.waiting import wait_for

MANY = 10_001
"""Elasticsearch takes 10,000 nested objects per document, unless the index says otherwise."""
ARTICLE = orjson.dumps(
    {
        "article_id": "a",
        "revision": "r1",
        "claims": [{"claim_id": "c1"}, {"claim_id": "c2"}],
        "enrichers": [{"name": "dates", "version": "1", "status": "ok", "error": None}],
    }
)


def chosen(space: Space) -> IndexSettings:
    return IndexSettings.model_validate({name.lower(): value for name, value in space.environment().items()})


@pytest.fixture(params=["fake", pytest.param("elastic", marks=pytest.mark.engine)])
def index(request: pytest.FixtureRequest) -> Iterator[ArticleIndex]:
    if request.param == "fake":
        yield FakeIndex()
        return
    space: Space = request.getfixturevalue("space")
    with Elasticsearch(space.elasticsearch) as client:
        set_up(client, chosen(space))
    made = ElasticIndex(space.elasticsearch, prefix=space.index_prefix)
    yield made
    made.close()


class TestArticleIndex:
    """What the plan relies on."""

    def test_it_is_there(self, index: ArticleIndex) -> None:
        assert index.unavailable() is None

    def test_what_was_written_is_read_at_once(self, index: ArticleIndex) -> None:
        (result,) = index.write([Action(ARTICLES, "a", 7, ARTICLE, 0)])
        assert result.status == 201
        found = index.current(["a", "nobody"])
        assert list(found) == ["a"]
        assert (found["a"].version, found["a"].revision) == (7, "r1")
        assert found["a"].claim_ids == {"c1", "c2"}
        assert [report.name for report in found["a"].enrichers] == ["dates"]

    def test_versions_decide(self, index: ArticleIndex) -> None:
        def write(version: int, act: str | None) -> int:
            source = orjson.dumps({"act": act}) if act else None
            (result,) = index.write([Action(CLAIMS, "c", version, source, 0)])
            return result.status

        assert write(5, "state") == 201
        assert write(5, "deny") == 200
        assert write(4, "warn") == 409
        assert write(4, None) == 409
        assert write(6, None) == 200
        assert write(6, None) == 404

    def test_answers_come_in_the_order_of_the_actions(self, index: ArticleIndex) -> None:
        index.write([Action(CLAIMS, "old", 9, b"{}", 0)])
        actions = [
            Action(CLAIMS, "new", 1, b"{}", 0),
            Action(CLAIMS, "old", 1, b"{}", 1),
            Action(CLAIMS, "x", 1, None, 2),
        ]
        assert [result.status for result in index.write(actions)] == [201, 409, 404]

    def test_more_claims_than_elasticsearch_takes_by_itself_are_all_kept(self, index: ArticleIndex) -> None:
        documents = project(enriched(tolls=tuple(range(MANY))))
        article_id = documents.article.article_id
        (result,) = index.write([Action(ARTICLES, article_id, 7, documents.article.model_dump_json().encode(), 0)])
        assert (result.status, result.reason) == (201, "")
        assert index.current([article_id])[article_id].claim_ids == {claim.claim_id for claim in documents.claims}


@pytest.mark.engine
def test_a_field_nobody_mapped_and_a_missing_alias_are_told_apart(space: Space) -> None:
    with Elasticsearch(space.elasticsearch) as client:
        set_up(client, chosen(space))
        index = ElasticIndex(space.elasticsearch, prefix=space.index_prefix)
        (refused, taken) = index.write([Action(CLAIMS, "1", 1, b'{"mood": 1}', 0), Action(CLAIMS, "2", 1, b"{}", 1)])
        assert (refused.status, refused.error_type) == (400, "strict_dynamic_mapping_exception")
        assert taken.status == 201
        client.indices.delete_alias(index=chosen(space).index(versioned(CLAIMS)), name=chosen(space).index(CLAIMS))
        (missing,) = index.write([Action(CLAIMS, "3", 1, b"{}", 0)])
        assert missing.status == 404
        assert missing.error_type == "index_not_found_exception"
        assert "claimstream index init" in (index.unavailable() or "")
        assert not client.indices.exists(index=chosen(space).index(CLAIMS))


@pytest.mark.engine
def test_setting_up_twice_changes_nothing_and_repairs_an_alias(space: Space) -> None:
    settings = chosen(space)
    with Elasticsearch(space.elasticsearch) as client:
        first = set_up(client, settings)
        assert all("created" in line for line in first)
        assert all("up to date" in line for line in set_up(client, settings))
        client.indices.delete_alias(index=settings.index(versioned("claims")), name=settings.index("claims"))
        assert [line for line in set_up(client, settings) if "which was there" in line]
        for alias in ALIASES:
            assert list(client.indices.get_alias(name=settings.index(alias))) == [settings.index(versioned(alias))]


@pytest.mark.engine
def test_the_entry_point_reads_the_environment_and_prints(
    space: Space, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    for name, value in space.environment().items():
        monkeypatch.setenv(name, value)
    setup()
    printed = capsys.readouterr().out.splitlines()
    assert [line.split(" ")[0] for line in printed] == [space.index_prefix + alias for alias in ALIASES]


@pytest.mark.engine
def test_an_index_where_an_alias_should_be_is_told(space: Space) -> None:
    settings = chosen(space)
    with Elasticsearch(space.elasticsearch) as client:
        client.indices.create(index=settings.index(ARTICLES))
        with pytest.raises(DependencyMissing, match="should be an alias"):
            set_up(client, settings)


def test_nobody_answers_is_said_plainly() -> None:
    url = f"http://127.0.0.1:{free_port()}"
    with Elasticsearch(url, max_retries=0) as client, pytest.raises(DependencyMissing, match="set ELASTICSEARCH_URL"):
        wait_for_answer(client, url, 0)
    index = ElasticIndex(url)
    assert "does not answer" in (index.unavailable() or "")
    with pytest.raises(RequestFailed) as failed:
        index.write([Action(CLAIMS, "1", 1, b"{}", 0)])
    assert failed.value.status is None


@pytest.mark.engine
def test_two_workers_under_one_name_end_the_first(space: Space) -> None:
    KafkaReading(space, "unused").append(b"0")
    topic = space.topic_prefix + ENRICHED
    first = KafkaSource(space.kafka, [topic], space.topic_prefix + "g", instance="one")
    records = wait_for(lambda: first.poll(3), what="a record", every=0)
    second = KafkaSource(space.kafka, [topic], space.topic_prefix + "g", instance="one")
    wait_for(lambda: second.poll(3), what="the same record", every=0)
    # its heartbeat may have heard of the joining before: then it first hears that the group is in motion
    with pytest.raises(FencedInstanceIdError):
        wait_for(lambda: first.commit(records) or first.poll(3), what="the first is fenced off")
    first.close()
    second.close()


@pytest.mark.engine
def test_a_member_that_can_note_nothing_for_long_joins_anew(space: Space, monkeypatch: pytest.MonkeyPatch) -> None:
    KafkaReading(space, "unused").append(b"0")
    now = 0.0
    source = KafkaSource(space.kafka, [space.topic_prefix + ENRICHED], space.topic_prefix + "g", clock=lambda: now)
    records = wait_for(lambda: source.poll(3), what="a record", every=0)
    with monkeypatch.context() as patched:
        patched.setattr(KafkaConsumer, "commit", _rebalancing)
        assert not source.commit(records)
        now = 309.0
        assert not source.poll(3)
        now = 311.0
        again = wait_for(lambda: source.poll(3), what="the record once more", every=0)
    assert [record.offset for record in again] == [record.offset for record in records]
    assert source.commit(again)
    source.close()


def _rebalancing(*_: object, **__: object) -> None:
    raise RebalanceInProgressError("the client waits for its group")


class Reading(Protocol):
    """A topic of one partition and the workers that read it."""

    def append(self, value: bytes) -> None: ...

    def worker(self) -> RecordSource: ...


class FakeReading:
    """All in memory."""

    def __init__(self) -> None:
        self._source = FakeSource()

    def append(self, value: bytes) -> None:
        self._source.append(value)

    def worker(self) -> RecordSource:
        self._source.restart()
        return self._source


@dataclass
class KafkaReading:
    """Partition 0 of the enriched topic."""

    space: Space
    group: str

    def append(self, value: bytes) -> None:
        producer = KafkaProducer(bootstrap_servers=self.space.kafka)
        producer.send(self.space.topic_prefix + ENRICHED, value, partition=0).get(timeout=10)
        producer.close()

    def worker(self) -> RecordSource:
        return KafkaSource(self.space.kafka, [self.space.topic_prefix + ENRICHED], self.group)


@pytest.fixture(params=["fake", pytest.param("kafka", marks=pytest.mark.engine)])
def reading(request: pytest.FixtureRequest) -> Reading:
    if request.param == "fake":
        return FakeReading()
    return KafkaReading(request.getfixturevalue("space"), f"g-{secrets.token_hex(4)}")


def _values(records: list[Origin]) -> list[bytes]:
    return [record.value for record in records]


class TestRecordSource:
    """What the loop relies on."""

    def test_it_begins_at_the_beginning_and_keeps_to_its_batches(self, reading: Reading) -> None:
        for value in (b"0", b"1", b"2", b"3"):
            reading.append(value)
        worker = reading.worker()
        got: list[bytes] = []
        while len(got) < 4:
            records = wait_for(lambda: worker.poll(3), what="records", every=0)
            assert len(records) <= 3
            got += _values(records)
        assert got == [b"0", b"1", b"2", b"3"]
        worker.close()

    def test_what_is_put_back_comes_again(self, reading: Reading) -> None:
        reading.append(b"0")
        worker = reading.worker()
        first = wait_for(lambda: worker.poll(3), what="a record", every=0)
        worker.rewind(first)
        assert _values(wait_for(lambda: worker.poll(3), what="the same record", every=0)) == [b"0"]
        worker.close()

    def test_the_next_worker_goes_on_after_the_commit(self, reading: Reading) -> None:
        reading.append(b"0")
        worker = reading.worker()
        assert worker.commit(wait_for(lambda: worker.poll(3), what="a record", every=0))
        reading.append(b"1")
        assert _values(wait_for(lambda: worker.poll(3), what="the next", every=0)) == [b"1"]
        worker.close()
        successor = reading.worker()
        assert _values(wait_for(lambda: successor.poll(3), what="what was not committed", every=0)) == [b"1"]
        successor.close()
