"""The ingest service as a process, on a real broker: what got a 202 is on the topic."""

from __future__ import annotations

import gzip
import json
import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import httpx
import pytest

from claimstream_cli.embedded import free_port
from claimstream_schemas.article import RawArticle
from claimstream_schemas.codec import decode
from claimstream_schemas.headers import RAW_TYPE, read
from claimstream_schemas.topics import RAW
from tests.engines.base import Space
from tests.integration.test_publisher import read_topic
from tests.waiting import wait_for

pytestmark = pytest.mark.engine
TRACE = "00-" + "c3" * 16 + "-" + "d4" * 8 + "-01"
ARTICLE = {
    "url": "https://www.quayside.example/news/9?utm_source=feed",
    "title": "Two barges sank",
    "text": "  Two barges sank in the old harbour on Monday, the pilots' guild said.\n\u2013 \u00e9 \U0001f6a2\n",
    "published_at": "2022-05-05",
}


def start(space: Space, log: Path, **settings: str) -> tuple[subprocess.Popen[bytes], str]:
    """The process, and the address it will listen on."""
    port = free_port()
    environment = {
        **os.environ,
        **space.environment(),
        "INGEST_PORT": str(port),
        "INGEST_HOST": "127.0.0.1",
        **settings,
    }
    with log.open("wb") as output:
        process = subprocess.Popen(
            [sys.executable, "-m", "claimstream_ingest.app"], env=environment, stdout=output, stderr=subprocess.STDOUT
        )
    return process, f"http://127.0.0.1:{port}"


def ready(url: str) -> bool:
    """Whether the service can take articles."""
    try:
        return httpx.get(f"{url}/readyz", timeout=2).status_code == 200
    except httpx.HTTPError:
        return False


@pytest.fixture
def ingest(space: Space, tmp_path: Path) -> Iterator[httpx.Client]:
    """A client of a running service."""
    process, url = start(space, tmp_path / "ingest.log")
    try:
        wait_for(lambda: ready(url), what="ingest ready")
        with httpx.Client(base_url=url, timeout=20) as client:
            yield client
    finally:
        process.kill()
        process.wait()


def test_a_202_is_on_the_topic(ingest: httpx.Client, space: Space) -> None:
    answer = ingest.post("/v1/articles", json=ARTICLE, headers={"traceparent": TRACE})
    assert answer.status_code == 202
    [record] = read_topic(space, space.topic_prefix + RAW, 1)
    article = decode(RawArticle, record.value)
    assert record.key == article.article_id.encode() == answer.json()["article_id"].encode()
    assert (article.text, article.source, article.url) == (ARTICLE["text"], "quayside.example", ARTICLE["url"])
    headers = read(record.headers)
    assert (headers["traceparent"], headers["ce_type"], headers["content-type"]) == (
        TRACE,
        RAW_TYPE,
        "application/json",
    )
    assert headers["ce_id"] == article.event_id


def test_a_packed_batch_is_on_the_topic_but_for_its_bad_lines(ingest: httpx.Client, space: Space) -> None:
    articles = [ARTICLE | {"url": f"https://quayside.example/{number}"} for number in range(300)]
    body = "\n".join(["{bad", *(json.dumps(article) for article in articles)]).encode()
    headers = {"Content-Type": "application/x-ndjson", "Content-Encoding": "gzip"}
    answer = ingest.post("/v1/articles/batch", content=gzip.compress(body), headers=headers).json()
    assert answer["accepted"] == 300
    assert answer["items"][0]["status"] == 400
    records = read_topic(space, space.topic_prefix + RAW, 300)
    acknowledged = {item["article_id"] for item in answer["items"] if item["status"] == 202}
    assert {decode(RawArticle, record.value).article_id for record in records} == acknowledged
    assert len(records) == len(acknowledged) == 300


def test_the_largest_article_passes_and_one_byte_more_does_not(ingest: httpx.Client, space: Space) -> None:
    def body(size: int) -> bytes:
        frame = json.dumps({"source": "Quayside", "text": ""}).encode()
        return frame[:-2] + b"w" * (size - len(frame)) + frame[-2:]

    headers = {"Content-Type": "application/json"}
    assert ingest.post("/v1/articles", content=body(1024 * 1024 + 1), headers=headers).status_code == 413
    assert ingest.post("/v1/articles", content=body(1024 * 1024), headers=headers).status_code == 202
    [record] = read_topic(space, space.topic_prefix + RAW, 1)
    assert len(record.value) > 1024 * 1024


def test_after_kill_9_every_202_is_on_the_topic(space: Space, tmp_path: Path) -> None:
    process, url = start(space, tmp_path / "ingest.log")
    acknowledged: list[str] = []

    def post_until_it_is_gone(poster: int) -> None:
        with httpx.Client(base_url=url, timeout=10) as client:
            for number in range(100_000):
                try:
                    answer = client.post("/v1/articles", json=ARTICLE | {"url": f"https://q.example/{poster}/{number}"})
                except httpx.HTTPError:
                    return
                acknowledged.append(answer.json()["article_id"])

    wait_for(lambda: ready(url), what="ingest ready")
    with ThreadPoolExecutor(4) as posters:
        posting = [posters.submit(post_until_it_is_gone, poster) for poster in range(4)]
        wait_for(lambda: len(acknowledged) > 100, what="a hundred acknowledged articles")
        process.kill()
        process.wait()
        for one in posting:
            one.result(timeout=30)
    records = read_topic(space, space.topic_prefix + RAW, len(acknowledged))
    lost = set(acknowledged) - {decode(RawArticle, record.value).article_id for record in records}
    assert lost == set()


def test_sigterm_ends_it_within_ten_seconds_and_cleanly(space: Space, tmp_path: Path) -> None:
    process, url = start(space, tmp_path / "ingest.log")
    try:
        wait_for(lambda: ready(url), what="ingest ready")
        process.send_signal(signal.SIGTERM)
        assert process.wait(timeout=10) in {0, -signal.SIGTERM}
    finally:
        process.kill()
        process.wait()
    assert "Traceback" not in (tmp_path / "ingest.log").read_text()


@pytest.mark.parametrize(
    ("settings", "reason"),
    [
        ({"KAFKA_BOOTSTRAP_SERVERS": "127.0.0.1:1"}, "no Kafka broker answers at 127.0.0.1:1"),
        ({"TOPIC_PREFIX": "nowhere-"}, "no such topic: nowhere-articles-raw"),
    ],
)
def test_it_ends_with_the_plain_reason(space: Space, tmp_path: Path, settings: dict[str, str], reason: str) -> None:
    process, _ = start(space, tmp_path / "ingest.log", INGEST_START_SECONDS="0.5", **settings)
    assert process.wait(timeout=30) == 1
    printed = (tmp_path / "ingest.log").read_text()
    assert reason in printed
    assert "Traceback" not in printed
