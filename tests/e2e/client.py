"""What an outsider can do: post, search, count, read a topic. Talks to the system over the wire only."""

from __future__ import annotations

import json
import secrets
from typing import Any

import httpx
from kafka import KafkaConsumer, KafkaProducer, TopicPartition

from tests.e2e.system import System
from tests.waiting import wait_for

Json = dict[str, Any]


class Client:
    """HTTP and Kafka against one system."""

    def __init__(self, system: System) -> None:
        self._system = system
        self._http = httpx.Client(timeout=30)

    def __enter__(self) -> Client:
        return self

    def __exit__(self, *_: object) -> None:
        self._http.close()

    def post(self, article: Json) -> Json:
        """Post one article; the body of the 202."""
        answer = self._http.post(f"{self._system.ingest_url}/v1/articles", json=article)
        assert answer.status_code == 202, answer.text
        body: Json = answer.json()
        return body

    def post_batch(self, articles: list[Json]) -> list[str]:
        """Post as NDJSON; the ids, all accepted."""
        answer = self._http.post(
            f"{self._system.ingest_url}/v1/articles/batch",
            content="\n".join(json.dumps(article) for article in articles),
            headers={"Content-Type": "application/x-ndjson"},
        )
        assert answer.status_code == 200, answer.text
        body = answer.json()
        assert body["accepted"] == len(articles), body
        return [item["article_id"] for item in body["items"]]

    def find(self, path: str, **parameters: str | int) -> Json:
        """GET on the search service; the body of the 200."""
        answer = self._http.get(f"{self._system.search_url}/v1/{path}", params=parameters)
        assert answer.status_code == 200, answer.text
        body: Json = answer.json()
        return body

    def article(self, article_id: str) -> Json | None:
        """The whole article, or None while it is not there."""
        answer = self._http.get(f"{self._system.search_url}/v1/articles/{article_id}")
        assert answer.status_code in (200, 404), answer.text
        return answer.json() if answer.status_code == 200 else None

    def wait_for_articles(self, ids: list[str], seconds: float = 60) -> list[Json]:
        """All of them, once they are searchable."""
        return [
            wait_for(lambda i=article_id: self.article(i), what=f"article {article_id}", seconds=seconds)  # type: ignore[misc]
            for article_id in ids
        ]

    def wait_for_total(self, path: str, total: int, seconds: float = 60, **parameters: str | int) -> None:
        """Until a search counts exactly so many."""
        wait_for(
            lambda: self.find(path, **parameters)["total"] == total,
            what=f"{total} hits for {path} {parameters}",
            seconds=seconds,
        )

    def counts(self) -> dict[str, int]:
        """Documents per index, straight from Elasticsearch, after a refresh."""
        self._http.post(f"{self._system.elasticsearch}/articles,claims,revisions/_refresh").raise_for_status()
        return {
            alias: self._http.get(f"{self._system.elasticsearch}/{alias}/_count").json()["count"]
            for alias in ("articles", "claims", "revisions")
        }

    def write(self, topic: str, value: bytes, key: bytes = b"key") -> None:
        """A record straight onto a topic."""
        producer = KafkaProducer(bootstrap_servers=self._system.kafka)
        try:
            producer.send(topic, key=key, value=value).get(10)
        finally:
            producer.close()

    def dead_letters(self, topic: str) -> list[tuple[bytes, dict[str, str]]]:
        """Everything on a dead-letter topic: value and headers."""
        consumer = KafkaConsumer(bootstrap_servers=self._system.kafka, auto_offset_reset="earliest")
        try:
            places = [TopicPartition(topic, number) for number in consumer.partitions_for_topic(topic) or ()]
            consumer.assign(places)
            ends = consumer.end_offsets(places)
            letters: list[tuple[bytes, dict[str, str]]] = []
            while any(consumer.position(place) < ends[place] for place in places):
                for records in consumer.poll(timeout_ms=500).values():
                    letters += [(r.value, {name: value.decode() for name, value in r.headers}) for r in records]
            return letters
        finally:
            consumer.close()


def unique_word() -> str:
    """A word no other test uses."""
    return "zq" + secrets.token_hex(5)


def report(word: str, number: int) -> Json:
    """An article with one claim, about an invented fire; `word` finds it, `number` tells it from its siblings."""
    return {
        "url": f"https://wire.example/{word}/{number}",
        "source": "Example Wire",
        "title": f"Fire number {number} near {word}",
        "text": f"The mayor of {word.capitalize()} said on Tuesday that {number + 2} people were killed in the fire. "
        "Crews worked through the night.",
        "published_at": "2024-03-06T08:00:00Z",
        "language": "en",
    }
