"""The index service between a real topic and a real index."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from typing import Any

import httpx
import pytest
from elasticsearch import Elasticsearch
from kafka import KafkaConsumer, KafkaProducer, TopicPartition
from kafka.admin import KafkaAdminClient
from kafka.structs import OffsetAndMetadata

from claimstream_cli.embedded import free_port
from claimstream_common.health import DependencyMissing
from claimstream_index.app import serve
from claimstream_index.mapping import mapping, settings, versioned
from claimstream_index.settings import IndexSettings
from claimstream_index.setup import set_up
from claimstream_schemas.article import EnrichedArticle
from claimstream_schemas.codec import encode
from claimstream_schemas.document import CLAIMS
from claimstream_schemas.headers import read
from claimstream_schemas.topics import ENRICHED, dead_letter_topic
from tests.engines.base import Space
from tests.unit.index.articles import claim_ids, enriched
from tests.waiting import wait_for

pytestmark = pytest.mark.engine


class Service:
    """Its settings in a space, what one puts on its topic and what one finds in its index."""

    def __init__(self, space: Space, **more: object) -> None:
        environment = {name.lower(): value for name, value in space.environment().items()}
        self.settings = IndexSettings.model_validate({**environment, "index_port": free_port(), **more})
        self.space = space
        self.client = Elasticsearch(space.elasticsearch)
        self.producer = KafkaProducer(bootstrap_servers=space.kafka)
        self.topic = self.settings.topic(ENRICHED)
        self._stop = threading.Event()
        self._thread = threading.Thread(target=self._serve, daemon=True)

    def _serve(self) -> None:
        serve(self.settings, self._stop)

    def start(self) -> None:
        set_up(self.client, self.settings)
        self._thread.start()
        wait_for(self.ready, what="the index service to be ready")

    def ready(self) -> bool:
        try:
            return httpx.get(f"http://127.0.0.1:{self.settings.index_port}/readyz").status_code == 200
        except httpx.TransportError:
            return False

    def metric(self, line: str) -> float:
        text = httpx.get(f"http://127.0.0.1:{self.settings.index_port}/metrics").text
        found = [float(row.rsplit(" ", 1)[1]) for row in text.splitlines() if row.startswith(line)]
        return found[0] if found else 0

    def map_claims_otherwise(self, **properties: dict[str, str]) -> None:
        """The claims' index as somebody else would have made it."""
        index = self.settings.index(versioned(CLAIMS))
        mappings = mapping(CLAIMS) | {"properties": mapping(CLAIMS)["properties"] | properties}
        self.client.indices.delete(index=index)
        self.client.indices.create(
            index=index, mappings=mappings, settings=settings(), aliases={self.settings.index(CLAIMS): {}}
        )

    def close(self) -> None:
        self._stop.set()
        if self._thread.is_alive():
            self._thread.join(timeout=15)
        self.producer.close()
        self.client.close()

    def post(self, *values: EnrichedArticle | bytes) -> None:
        for value in values:
            payload = value if isinstance(value, bytes) else encode(value)
            self.producer.send(self.topic, payload, key=b"k", partition=0, headers=[("ce_id", b"e")])
        self.producer.flush(timeout=30)

    def ids(self, alias: str) -> set[str]:
        name = self.settings.index(alias)
        self.client.indices.refresh(index=name)
        hits = self.client.search(index=name, size=1_000, source=False)["hits"]["hits"]
        return {hit["_id"] for hit in hits}

    def versions(self, alias: str) -> dict[str, int]:
        hits = self.client.search(index=self.settings.index(alias), size=1_000, source=False, version=True)
        return {hit["_id"]: hit["_version"] for hit in hits["hits"]["hits"]}

    def article(self, article: EnrichedArticle) -> dict[str, Any]:
        answer = self.client.options(ignore_status=404).get(
            index=self.settings.index("articles"), id=article.article.article_id
        )
        return dict(answer["_source"]) if answer.get("found") else {}

    def committed(self) -> int:
        admin = KafkaAdminClient(bootstrap_servers=self.space.kafka)
        try:
            group = self.settings.topic(self.settings.index_group)
            found = admin.list_group_offsets(group).get(group, {}).get(TopicPartition(self.topic, 0))
            return found.offset if found else 0
        finally:
            admin.close()

    def wait_for_commit(self, offset: int) -> None:
        wait_for(lambda: self.committed() == offset, what=f"offset {offset} to be committed", seconds=60, every=0.2)

    def wait_for_article(self, article: EnrichedArticle, every: float = 0.05) -> None:
        wait_for(lambda: self.article(article), what="the article", every=every)

    def dead_letters(self, count: int) -> list[Any]:
        consumer = KafkaConsumer(
            dead_letter_topic(self.topic), bootstrap_servers=self.space.kafka, auto_offset_reset="earliest"
        )
        letters: list[Any] = []

        def enough() -> bool:
            for records in consumer.poll(200).values():
                letters.extend(records)
            return len(letters) >= count

        try:
            wait_for(enough, what=f"{count} dead letters", every=0)
        finally:
            consumer.close()
        return letters


@pytest.fixture
def service(space: Space) -> Iterator[Service]:
    made = Service(space)
    made.start()
    yield made
    made.close()


def test_an_article_and_its_claims_are_found(service: Service) -> None:
    article = enriched(tolls=(12, 30))
    service.post(article)
    wait_for(lambda: service.ids("articles") == {article.article.article_id}, what="the article")
    assert service.ids("claims") == claim_ids(article)
    assert service.ids("revisions") == {f"{article.article.article_id}.{article.article.revision}"}
    query = {"match": {"text": "miner dies in quarnholt"}}
    assert service.client.search(index=service.settings.index("articles"), query=query)["hits"]["total"]["value"] == 1
    nested = {"nested": {"path": "claims", "query": {"term": {"claims.event": "2031-05-05"}}}}
    assert service.client.search(index=service.settings.index("articles"), query=nested)["hits"]["total"]["value"] == 1


def test_replays_change_no_count_and_no_version(service: Service) -> None:
    articles = [enriched(number=number, tolls=(12, number + 50), at=number) for number in range(5)]
    service.post(*articles)
    wait_for(lambda: len(service.ids("articles")) == 5, what="five articles")
    before = [service.ids(alias) and service.versions(alias) for alias in ("articles", "claims", "revisions")]
    for round_number in range(1, 4):
        service.post(*articles)
        service.wait_for_commit(5 * (round_number + 1))
    after = [service.ids(alias) and service.versions(alias) for alias in ("articles", "claims", "revisions")]
    assert before == after


def test_an_edit_replaces_the_claims_and_keeps_both_revisions(service: Service) -> None:
    first, edit = enriched(tolls=(12, 30)), enriched(tolls=(30, 45, 60), at=60)
    service.post(first)
    wait_for(lambda: service.article(first).get("revision") == first.article.revision, what="the article")
    service.post(edit)
    wait_for(lambda: service.article(edit).get("revision") == edit.article.revision, what="the edit")
    assert service.ids("claims") == claim_ids(edit)
    assert len(service.ids("revisions")) == 2
    service.post(first)
    service.wait_for_commit(3)
    assert service.article(edit)["revision"] == edit.article.revision
    assert service.ids("claims") == claim_ids(edit)


def test_an_undecodable_record_is_a_dead_letter_and_the_next_one_flows(service: Service) -> None:
    article = enriched()
    before = service.metric('claimstream_index_records_total{outcome="dead_letter"}')
    service.post(b'{"article": ', article)
    service.wait_for_article(article)
    (letter,) = service.dead_letters(1)
    headers = read(letter.headers)
    assert letter.value == b'{"article": '
    assert letter.key == b"k"
    assert (headers["ce_id"], headers["dl_stage"], headers["dl_reason"]) == ("e", "index", "not_json")
    assert (headers["dl_topic"], headers["dl_partition"], headers["dl_offset"]) == (service.topic, "0", "0")
    assert service.metric('claimstream_index_records_total{outcome="dead_letter"}') == before + 1


def test_a_document_the_mapping_refuses_is_a_dead_letter_alone(service: Service) -> None:
    service.map_claims_otherwise(tags={"type": "integer"})
    bad, good = enriched(number=1, tolls=(12, 30), tags=["mine"]), enriched(number=2)
    service.post(bad, good)
    service.wait_for_article(good)
    (letter,) = service.dead_letters(1)
    assert read(letter.headers)["dl_reason"] == "refused_by_index"
    assert service.ids("articles") == {good.article.article_id}
    assert service.ids("claims") == claim_ids(good)


def test_an_idle_service_indexes_within_a_moment(service: Service) -> None:
    took = []
    for number in range(10):
        article = enriched(number=number, at=number)
        begun = time.monotonic()
        service.post(article)
        service.wait_for_article(article, every=0.005)
        took.append(time.monotonic() - begun)
    # generous for a busy machine; alone it is about 0.05
    assert sorted(took)[len(took) // 2] < 0.5


def test_an_offset_that_is_gone_is_told_and_nothing_is_skipped(space: Space) -> None:
    made = Service(space)
    group = made.settings.topic(made.settings.index_group)
    reader = KafkaConsumer(bootstrap_servers=space.kafka, group_id=group, enable_auto_commit=False)
    reader.assign([TopicPartition(made.topic, 0)])
    reader.commit({TopicPartition(made.topic, 0): OffsetAndMetadata(1_000, "", -1)}, timeout_ms=10_000)
    reader.close(autocommit=False)
    article = enriched()
    made.post(article)
    try:
        made.start()
        made.wait_for_article(article)
        assert made.metric("claimstream_index_offset_out_of_range_total") > 0
    finally:
        made.close()


def test_missing_indices_end_it_with_the_reason(space: Space) -> None:
    made = Service(space, index_start_seconds=0)
    try:
        with pytest.raises(DependencyMissing, match="claimstream index init"):
            serve(made.settings, threading.Event())
    finally:
        made.close()


def _process(made: Service, **environment: str) -> subprocess.Popen[bytes]:
    variables = os.environ | made.space.environment() | {"INDEX_PORT": str(made.settings.index_port)} | environment
    return subprocess.Popen([sys.executable, "-m", "claimstream_index.app"], env=variables)


def test_killed_in_the_middle_it_loses_and_doubles_nothing(space: Space) -> None:
    made = Service(space)
    set_up(made.client, made.settings)
    articles = [enriched(number=number, tolls=(12, 30), at=number) for number in range(300)]
    made.post(*articles)
    process = _process(made, INDEX_BATCH_RECORDS="10", INDEX_INSTANCE="one")
    try:
        wait_for(lambda: len(made.ids("articles")) > 20, what="a first part", every=0.01)
        process.kill()
        process.wait()
        assert made.committed() < 300
        process = _process(made, INDEX_BATCH_RECORDS="10", INDEX_INSTANCE="one")
        made.wait_for_commit(300)
        assert made.ids("articles") == {article.article.article_id for article in articles}
        assert made.ids("claims") == set().union(*(claim_ids(article) for article in articles))
        begun = time.monotonic()
        process.send_signal(signal.SIGTERM)
        assert process.wait(timeout=10) == 0
        assert time.monotonic() - begun < 10
    finally:
        process.kill()
        made.close()
