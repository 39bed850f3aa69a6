"""What was buried on a real topic stands in a real index, and articles flow whatever becomes of it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import httpx
import pytest
from elasticsearch import NotFoundError

from claimstream_common.dead_letter import Failure, Origin, dead_letter
from claimstream_common.kafka import KafkaPublisher, Record
from claimstream_index.indices import versioned
from claimstream_index.mapping import settings
from claimstream_index.setup import set_up
from claimstream_schemas.dead_letter import DEAD_LETTERS
from claimstream_schemas.topics import RAW, dead_letter_topic
from tests.engines.base import Space
from tests.integration.test_index_service import Service, _process
from tests.unit.index.articles import enriched
from tests.waiting import wait_for

pytestmark = pytest.mark.engine


class Keeping(Service):
    """The service, and what it kept of dead letters."""

    def bury(self, *records: Record) -> None:
        publisher = KafkaPublisher(self.space.kafka, ())
        for sent in [publisher.publish(record) for record in records]:
            sent.result(timeout=30)
        publisher.close()

    def raw_letter(self, offset: int, value: bytes = b"\x00\xff not an article") -> Record:
        origin = Origin(self.settings.topic(RAW), 1, offset, b"key", value)
        return dead_letter(origin, Failure("not_utf8", "DecodeError", "byte 1: invalid start byte"), stage="enrich")

    def kept(self) -> dict[str, dict[str, Any]]:
        name = self.settings.index(DEAD_LETTERS)
        try:
            self.client.indices.refresh(index=name)
        except NotFoundError:  # between two indices of the test that has a foreign one
            return {}
        hits = self.client.search(index=name, size=1_000)["hits"]["hits"]
        return {hit["_id"]: hit["_source"] for hit in hits}

    def wait_for_kept(self, count: int) -> dict[str, dict[str, Any]]:
        wait_for(lambda: len(self.kept()) >= count, what=f"{count} dead letters", seconds=60, every=0.2)
        return self.kept()


@pytest.fixture
def service(space: Space) -> Iterator[Keeping]:
    made = Keeping(space)
    made.start()
    yield made
    made.close()


def test_letters_of_both_topics_are_found_with_their_reasons(service: Keeping) -> None:
    service.bury(service.raw_letter(7))
    service.post(b'{"article": ', enriched())
    kept = service.wait_for_kept(2)
    own, foreign = kept[f"{service.topic}:0:0"], kept[f"{service.settings.topic(RAW)}:1:7"]
    assert (own["stage"], own["reason"], own["size"]) == ("index", "not_json", 12)
    assert (foreign["stage"], foreign["reason"], foreign["error_class"]) == ("enrich", "not_utf8", "DecodeError")
    assert foreign["letter"] == {"topic": dead_letter_topic(service.settings.topic(RAW)), "partition": 0, "offset": 0}
    query = {"bool": {"filter": [{"term": {"reason": "not_utf8"}}, {"range": {"failed_at": {"gte": "now-1h"}}}]}}
    found = service.client.search(index=service.settings.index(DEAD_LETTERS), query=query)["hits"]["hits"]
    assert [hit["_id"] for hit in found] == [f"{service.settings.topic(RAW)}:1:7"]


def test_a_record_without_any_header_has_a_document_at_the_time_it_was_written(service: Keeping) -> None:
    topic = dead_letter_topic(service.settings.topic(RAW))
    service.bury(Record(topic, None, b"who put this here?"))
    ((name, found),) = service.wait_for_kept(1).items()
    assert name == f"{topic}:0:0"
    assert (found["reason"], found["origin"], found["size"]) == ("unknown", None, 18)
    assert found["failed_at"]


def test_letters_that_no_index_takes_stop_no_article(service: Keeping) -> None:
    index, alias = service.settings.index(versioned(DEAD_LETTERS)), service.settings.index(DEAD_LETTERS)
    service.client.indices.delete(index=index)
    service.client.indices.create(
        index=index, settings=settings(), mappings={"dynamic": "strict", "properties": {}}, aliases={alias: {}}
    )
    service.post(b"not json")

    def told() -> bool:
        answer = httpx.get(f"http://127.0.0.1:{service.settings.index_port}/readyz").json()
        return "refuses every document" in answer.get("reasons", {}).get("dead_letters", "")

    wait_for(told, what="readiness to tell", seconds=60, every=0.2)
    article = enriched()
    service.post(article)
    service.wait_for_article(article)
    service.client.indices.delete(index=index)
    set_up(service.client, service.settings)
    assert set(service.wait_for_kept(1)) == {f"{service.topic}:0:0"}


def test_killed_in_the_middle_it_keeps_each_letter_once(space: Space) -> None:
    made = Keeping(space)
    set_up(made.client, made.settings)
    made.bury(*(made.raw_letter(offset) for offset in range(400)))
    process = _process(made, INDEX_INSTANCE="one")
    try:
        wait_for(made.kept, what="a first part", every=0.01, seconds=60)
        process.kill()
        process.wait()
        process = _process(made, INDEX_INSTANCE="one")
        kept = made.wait_for_kept(400)
        assert set(kept) == {f"{made.settings.topic(RAW)}:1:{offset}" for offset in range(400)}
        process.terminate()
        assert process.wait(timeout=10) == 0
    finally:
        process.kill()
        made.close()
