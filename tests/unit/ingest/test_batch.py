"""`POST /v1/articles/batch`: every line stands for itself."""

from __future__ import annotations

import asyncio
import gzip
import json
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from structlog.testing import capture_logs

from claimstream_common.kafka import FakePublisher, PublishError, RecordTooLarge
from claimstream_schemas.article import RawArticle
from claimstream_schemas.codec import decode
from tests.unit.ingest.serving import ARTICLE, NDJSON, Counting, assert_problem, lines, serving

pytestmark = pytest.mark.anyio
OTHER = ARTICLE | {"url": "https://quayside.example/8", "text": "A second pier is planned, the council said."}
GZIP = NDJSON | {"Content-Encoding": "gzip"}


async def test_a_bad_line_rejects_only_itself() -> None:
    publisher = FakePublisher()
    body = lines(ARTICLE, "", "{broken", ARTICLE | {"language": "??"}, OTHER)
    async with serving(publisher) as client:
        answer = await client.post("/v1/articles/batch", content=body, headers=NDJSON)
    assert answer.status_code == 200
    document = answer.json()
    first, second = (decode(RawArticle, record.value) for record in publisher.records)
    assert document["accepted"] == 2
    assert [(item["line"], item["status"]) for item in document["items"]] == [(1, 202), (3, 400), (4, 422), (5, 202)]
    assert (document["items"][0]["article_id"], document["items"][3]["article_id"]) == (
        first.article_id,
        second.article_id,
    )
    assert document["items"][1]["error"]["code"] == "malformed_json"
    assert document["items"][2]["error"]["code"] == "invalid_article"
    assert document["items"][2]["error"]["field"] == "language"
    assert set(document["items"][2]["error"]) == {"code", "detail", "field"}
    assert first.received_at < second.received_at
    assert "retry-after" not in answer.headers


@pytest.mark.parametrize("media", ["application/x-ndjson", "application/jsonl", "application/ndjson; charset=utf-8"])
async def test_gzip_and_the_names_of_ndjson(media: str) -> None:
    publisher = FakePublisher()
    async with serving(publisher) as client:
        headers = {"Content-Type": media, "Content-Encoding": "gzip"}
        answer = await client.post("/v1/articles/batch", content=gzip.compress(lines(ARTICLE, OTHER)), headers=headers)
    assert answer.json()["accepted"] == len(publisher.records) == 2


@pytest.mark.parametrize("headers", [{"Content-Type": "application/json"}, NDJSON | {"Content-Encoding": "br"}])
async def test_other_media_are_refused(headers: dict[str, str]) -> None:
    async with serving() as client:
        answer = await client.post("/v1/articles/batch", content=lines(ARTICLE), headers=headers)
    assert_problem(answer, 415, "unsupported_media_type")


async def test_a_bomb_is_refused_by_what_it_would_become() -> None:
    publisher = FakePublisher()
    bomb = gzip.compress(lines(ARTICLE) + b" " * 3_000_000)
    async with serving(publisher, max_batch_bytes=200_000) as client:
        assert len(bomb) < 200_000
        answer = await client.post("/v1/articles/batch", content=bomb, headers=GZIP)
    assert_problem(answer, 413, "too_large")
    assert publisher.records == []


async def test_broken_gzip() -> None:
    async with serving() as client:
        answer = await client.post("/v1/articles/batch", content=gzip.compress(lines(ARTICLE))[:-4], headers=GZIP)
    assert_problem(answer, 400, "malformed_gzip")


async def test_too_many_lines_take_none_and_blank_ones_do_not_count() -> None:
    publisher = FakePublisher()
    async with serving(publisher, max_batch_lines=2) as client:
        answer = await client.post("/v1/articles/batch", content=lines(ARTICLE, ARTICLE, OTHER), headers=NDJSON)
        assert_problem(answer, 413, "too_many_lines")
        assert publisher.records == []
        answer = await client.post("/v1/articles/batch", content=lines("", ARTICLE, " ", OTHER, ""), headers=NDJSON)
        assert answer.json()["accepted"] == 2


async def test_a_line_is_bounded_like_an_article() -> None:
    async with serving(max_body_bytes=500) as client:
        long = ARTICLE | {"text": "x" * 600}
        answer = await client.post("/v1/articles/batch", content=lines(long, ARTICLE), headers=NDJSON)
    items = answer.json()["items"]
    assert [item["status"] for item in items] == [413, 202]
    assert items[0]["error"]["code"] == "too_large"


async def test_an_empty_batch_is_no_error() -> None:
    async with serving() as client:
        answer = await client.post("/v1/articles/batch", content=b"", headers=NDJSON)
    assert answer.json() == {"accepted": 0, "items": []}


async def test_all_acknowledgements_are_awaited_together() -> None:
    publisher = Counting()
    publisher.hold()
    async with serving(publisher) as client:
        posting = asyncio.create_task(
            client.post("/v1/articles/batch", content=lines(ARTICLE, "{", OTHER), headers=NDJSON)
        )
        await publisher.has(2)
        done, _ = await asyncio.wait({posting}, timeout=0.05)
        assert not done
        publisher.release()
        answer = await posting
    assert answer.json()["accepted"] == 2
    assert len(publisher.records) == 2


async def test_lines_whose_delivery_failed_say_so() -> None:
    class Flaky(FakePublisher):
        def publish(self, record: Any) -> Any:
            self.fail_with = RecordTooLarge("no") if b"second pier" in record.value else None
            return super().publish(record)

    async with serving(Flaky()) as client:
        answer = await client.post("/v1/articles/batch", content=lines(ARTICLE, OTHER, ARTICLE), headers=NDJSON)
    assert [item["status"] for item in answer.json()["items"]] == [202, 413, 202]


async def test_a_line_that_breaks_something_does_not_take_the_others_with_it() -> None:
    class Breaking(FakePublisher):
        def publish(self, record: Any) -> Any:
            if b"second pier" in record.value:
                raise ZeroDivisionError(record.value.decode())
            return super().publish(record)

    with capture_logs() as logs:
        async with serving(Breaking()) as client:
            answer = await client.post("/v1/articles/batch", content=lines(ARTICLE, OTHER, ARTICLE), headers=NDJSON)
    items = answer.json()["items"]
    assert [item["status"] for item in items] == [202, 500, 202]
    assert items[1]["error"]["code"] == "internal_error"
    assert [line["error"] for line in logs if line["event"] == "line_failed"] == ["ZeroDivisionError"]
    assert "second pier" not in str(logs)


async def test_once_the_broker_is_gone_the_rest_is_not_tried() -> None:
    class Gone(FakePublisher):
        tried = 0

        def publish(self, record: Any) -> Any:
            self.tried += 1
            self.fail_with = PublishError("gone") if self.tried > 1 else None
            return super().publish(record)

    publisher = Gone()
    async with serving(publisher) as client:
        answer = await client.post("/v1/articles/batch", content=lines(*[ARTICLE] * 50), headers=NDJSON)
    document = answer.json()
    assert publisher.tried == 2
    assert document["accepted"] == 1
    assert {item["status"] for item in document["items"][1:]} == {503}
    assert answer.headers["retry-after"]


async def test_lines_beyond_the_budget_are_503_each() -> None:
    publisher = Counting()
    publisher.hold()
    async with serving(publisher, in_flight_records=3, max_batch_lines=3) as client:
        first = asyncio.create_task(
            client.post("/v1/articles/batch", content=lines(ARTICLE, OTHER, ARTICLE), headers=NDJSON)
        )
        await publisher.has(3)
        second = await client.post("/v1/articles/batch", content=lines(ARTICLE, "{"), headers=NDJSON)
        publisher.release()
        assert (await first).json()["accepted"] == 3
    assert [item["status"] for item in second.json()["items"]] == [503, 400]
    assert second.json()["items"][0]["error"]["code"] == "overloaded"
    assert second.headers["retry-after"] == "1"


LINES = st.one_of(
    st.just(json.dumps(ARTICLE).encode()),
    st.binary(max_size=20).filter(lambda line: b"\n" not in line),
    st.dictionaries(st.sampled_from(["text", "source", "url", "zz"]), st.text(max_size=9)).map(
        lambda value: json.dumps(value).encode()
    ),
)


@settings(deadline=None, max_examples=12)
@given(st.lists(LINES, max_size=12))
def test_every_line_has_its_answer(batch: list[bytes]) -> None:
    publisher = FakePublisher()

    async def post() -> dict[str, Any]:
        async with serving(publisher) as client:
            answer = await client.post("/v1/articles/batch", content=b"\n".join(batch), headers=NDJSON)
            assert answer.status_code == 200
            document: dict[str, Any] = answer.json()
            return document

    document = asyncio.run(post())
    not_blank = [number for number, line in enumerate(batch, start=1) if line.strip()]
    assert [item["line"] for item in document["items"]] == not_blank
    assert {item["status"] for item in document["items"]} <= {202, 400, 422}
    assert document["accepted"] == len(publisher.records)
