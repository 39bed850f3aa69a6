"""`POST /v1/articles` from the outside, with a publisher that keeps records in memory."""

from __future__ import annotations

import asyncio
import json
import time
from collections.abc import AsyncIterator
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from claimstream_common.kafka import FakePublisher, PublishError, RecordTooLarge
from claimstream_schemas.article import RawArticle
from claimstream_schemas.codec import decode
from claimstream_schemas.headers import RAW_TYPE, read, valid_traceparent
from tests.unit.ingest.serving import ARTICLE, JSON, NDJSON, Counting, assert_problem, lines, serving

pytestmark = pytest.mark.anyio
TRACE = "00-" + "a1" * 16 + "-" + "b2" * 8 + "-01"


async def test_an_article_is_accepted_and_on_the_topic() -> None:
    publisher = FakePublisher()
    async with serving(publisher, topic_prefix="t-") as client:
        answer = await client.post("/v1/articles", json=ARTICLE, headers={"traceparent": TRACE})
    assert answer.status_code == 202
    [record] = publisher.records
    article = decode(RawArticle, record.value)
    assert answer.json() == {
        "article_id": article.article_id,
        "revision": article.revision,
        "received_at": article.model_dump(mode="json")["received_at"],
    }
    assert (record.topic, record.key) == ("t-articles-raw", article.article_id.encode())
    assert article.text == ARTICLE["text"]
    headers = read(record.headers)
    assert (headers["traceparent"], headers["ce_type"], headers["ce_id"]) == (TRACE, RAW_TYPE, article.event_id)
    assert headers["ce_source"] == "claimstream/ingest"


@pytest.mark.parametrize("given_trace", [None, "rubbish", "00-" + "0" * 32 + "-" + "b2" * 8 + "-01"])
async def test_without_a_usable_trace_a_new_one_begins(given_trace: str | None) -> None:
    publisher = FakePublisher()
    async with serving(publisher) as client:
        headers = {"traceparent": given_trace} if given_trace else {}
        await client.post("/v1/articles", json=ARTICLE, headers=headers)
    found = read(publisher.records[0].headers)["traceparent"]
    assert found != given_trace
    assert valid_traceparent(found)


async def test_no_202_before_the_acknowledgement() -> None:
    publisher = Counting()
    publisher.hold()
    async with serving(publisher) as client:
        posting = asyncio.create_task(client.post("/v1/articles", json=ARTICLE))
        await publisher.has(1)
        done, _ = await asyncio.wait({posting}, timeout=0.05)
        assert not done
        publisher.release()
        assert (await posting).status_code == 202
    assert len(publisher.records) == 1


async def test_an_acknowledgement_that_does_not_come_is_a_503() -> None:
    publisher = FakePublisher()
    publisher.hold()
    async with serving(publisher, ack_seconds=0.05) as client:
        answer = await client.post("/v1/articles", json=ARTICLE)
    assert_problem(answer, 503, "not_acknowledged")
    assert int(answer.headers["retry-after"]) > 0


@pytest.mark.parametrize(
    ("error", "status", "code"),
    [(PublishError("gone"), 503, "not_acknowledged"), (RecordTooLarge("9 MB"), 413, "too_large")],
)
async def test_what_kafka_refuses(error: PublishError, status: int, code: str) -> None:
    publisher = FakePublisher()
    publisher.fail_with = error
    async with serving(publisher) as client:
        answer = await client.post("/v1/articles", json=ARTICLE)
    assert_problem(answer, status, code)
    assert ("retry-after" in answer.headers) == (status == 503)


async def test_while_the_broker_is_away_bodies_are_not_even_read() -> None:
    async def body() -> AsyncIterator[bytes]:
        raise AssertionError("the body was read")
        yield b""

    publisher = FakePublisher()
    async with serving(publisher) as client:
        publisher.down = "no Kafka broker answers at pier:9092"
        answer = await client.post("/v1/articles", content=body(), headers=JSON)
        ready = await client.get("/readyz")
    problem = assert_problem(answer, 503, "kafka_unavailable")
    assert "pier:9092" in problem["detail"]
    assert answer.headers["retry-after"]
    assert ready.status_code == 503
    assert ready.json() == {"status": "not ready", "reasons": {"kafka": "no Kafka broker answers at pier:9092"}}


async def test_a_spent_budget_is_a_503_until_acknowledgements_come() -> None:
    publisher = Counting()
    publisher.hold()
    async with serving(publisher, in_flight_records=1, max_batch_lines=1) as client:
        first = asyncio.create_task(client.post("/v1/articles", json=ARTICLE))
        await publisher.has(1)
        answer = await client.post("/v1/articles", json=ARTICLE)
        assert_problem(answer, 503, "overloaded")
        assert answer.headers["retry-after"] == "1"
        publisher.release()
        assert (await first).status_code == 202
        assert (await client.post("/v1/articles", json=ARTICLE)).status_code == 202


async def test_a_timed_out_record_stays_in_the_budget_while_the_client_holds_it() -> None:
    publisher = FakePublisher()
    publisher.hold()
    async with serving(publisher, in_flight_records=1, max_batch_lines=1, ack_seconds=0.05) as client:
        assert_problem(await client.post("/v1/articles", json=ARTICLE), 503, "not_acknowledged")
        assert_problem(await client.post("/v1/articles", json=ARTICLE), 503, "overloaded")
        publisher.release()
        assert (await client.post("/v1/articles", json=ARTICLE)).status_code == 202


@pytest.mark.parametrize("declared", [True, False])
async def test_too_large_a_body(declared: bool) -> None:
    async def chunks() -> AsyncIterator[bytes]:
        for _ in range(3):
            yield b" " * 50

    async with serving(max_body_bytes=100) as client:
        answer = await client.post("/v1/articles", content=b" " * 150 if declared else chunks(), headers=JSON)
    assert "100 bytes" in assert_problem(answer, 413, "too_large")["detail"]


@pytest.mark.parametrize(
    "headers",
    [
        {},
        {"Content-Type": "text/plain"},
        {"Content-Type": "application/x-ndjson"},
        {"Content-Type": "application/json; charset=latin-1"},
        {"Content-Type": "application/json", "Content-Encoding": "gzip"},
    ],
)
async def test_another_kind_of_body(headers: dict[str, str]) -> None:
    async with serving() as client:
        answer = await client.post("/v1/articles", content=json.dumps(ARTICLE), headers=headers)
    assert_problem(answer, 415, "unsupported_media_type")


async def test_a_charset_and_capitals_are_fine() -> None:
    async with serving() as client:
        headers = {"Content-Type": 'Application/JSON; Charset="UTF-8"'}
        assert (await client.post("/v1/articles", content=json.dumps(ARTICLE), headers=headers)).status_code == 202


@pytest.mark.parametrize(
    ("body", "position"),
    [(b'{"text": ', "line 1 column 9"), (b"", "line 1"), (b"\xff", "line 1"), (b"[" * 50_000, "recursion"),
     (b'{"text": "\\ud800"}', "hex escape"), (b'\xef\xbb\xbf{"text": "a"}', "line 1 column 1")],
)  # fmt: skip
async def test_malformed_json_with_its_position(body: bytes, position: str) -> None:
    async with serving() as client:
        answer = await client.post("/v1/articles", content=body, headers=JSON)
    assert position in assert_problem(answer, 400, "malformed_json")["detail"]


@pytest.mark.parametrize(
    ("change", "field"),
    [
        ({"published_at": "Tuesday"}, "published_at"),
        ({"headline": "x"}, "headline"),
        ({"authors": ["a", 2]}, "authors.1"),
        ({"url": "ftp://quay.example/1"}, "url"),
        ({"url": "https://quay.example:pier/"}, "url"),
        ({"text": None, "html": "<p>"}, "html"),
        ({"title": 7}, "title"),
        ({"language": "Klingon!"}, "language"),
        ({"source": " "}, "source"),
    ],
)
async def test_an_invalid_article_names_the_field(change: dict[str, Any], field: str) -> None:
    publisher = FakePublisher()
    async with serving(publisher) as client:
        answer = await client.post("/v1/articles", json=ARTICLE | change)
    problem = assert_problem(answer, 422, "invalid_article")
    assert problem["field"] == field
    assert field in problem["detail"]
    assert problem["errors"][0]["field"] == field
    assert publisher.records == []


@pytest.mark.parametrize(
    ("missing", "word"), [(["text"], "text or html"), (["url", "source"], "source")], ids=["text", "source"]
)
async def test_what_is_missing_is_said(missing: list[str], word: str) -> None:
    async with serving() as client:
        answer = await client.post("/v1/articles", json={k: v for k, v in ARTICLE.items() if k not in missing})
    assert word in assert_problem(answer, 422, "invalid_article")["detail"]


@pytest.mark.parametrize(
    ("name", "hint"),
    [
        ("publised_at", ": did you mean 'published_at'?"),
        ("Title", ": did you mean 'title'?"),
        ("autors", ": did you mean 'authors'?"),
        ("headline", ""),
        ("published_at" * 100, ""),
    ],
)
async def test_a_misspelt_field_is_told_what_was_meant(name: str, hint: str) -> None:
    async with serving() as client:
        answer = await client.post("/v1/articles", json=ARTICLE | {name: "x"})
        batch = await client.post("/v1/articles/batch", content=lines(ARTICLE | {name: "x"}), headers=NDJSON)
    problem = assert_problem(answer, 422, "invalid_article")
    assert problem["errors"] == [
        {"field": name[:200], "code": "unknown_field", "detail": f"an article has no such field{hint}"}
    ]
    assert batch.json()["items"][0]["error"]["detail"].endswith(f"an article has no such field{hint}")


async def test_thousands_of_unknown_fields_are_refused_in_no_time() -> None:
    many = {f"publised_{number}": 1 for number in range(40_000)}
    async with serving() as client:
        began = time.monotonic()
        answer = await client.post("/v1/articles", json=ARTICLE | many)
    assert len(assert_problem(answer, 422, "invalid_article")["errors"]) == 100
    assert time.monotonic() - began < 3


async def test_all_wrong_fields_are_listed_and_no_text_is_repeated() -> None:
    async with serving() as client:
        secret = {"published_at": "SECRET WORDS", "title": ["SECRET WORDS"], "text": "SECRET WORDS"}
        answer = await client.post("/v1/articles", json=ARTICLE | secret)
    problem = assert_problem(answer, 422, "invalid_article")
    assert {error["field"] for error in problem["errors"]} == {"published_at", "title"}
    assert "SECRET" not in answer.text


async def test_received_at_orders_a_hundred_equal_posts() -> None:
    publisher = FakePublisher()
    async with serving(publisher) as client:
        answers = await asyncio.gather(*(client.post("/v1/articles", json=ARTICLE) for _ in range(100)))
    assert {answer.status_code for answer in answers} == {202}
    assert len({answer.json()["received_at"] for answer in answers}) == 100
    assert len({(record.key) for record in publisher.records}) == 1


VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=10),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=6), inner, max_size=3),
    max_leaves=6,
)
FIELDS = st.sampled_from(
    ["url", "id", "source", "title", "text", "html", "published_at", "language", "authors", "tags"]
)
BODIES = st.one_of(
    st.binary(max_size=60),
    VALUES.map(lambda value: json.dumps(value).encode()),
    st.dictionaries(FIELDS, VALUES | st.text(max_size=30), max_size=10).map(lambda value: json.dumps(value).encode()),
)


@settings(deadline=None, max_examples=12)
@given(st.lists(BODIES, max_size=8))
def test_no_body_is_a_server_error(bodies: list[bytes]) -> None:
    async def post_all() -> None:
        async with serving() as client:
            for body in bodies:
                answer = await client.post("/v1/articles", content=body, headers=JSON)
                assert answer.status_code in {202, 400, 422}, (body, answer.text)

    asyncio.run(post_all())
