"""What holds for every call: problems, request ids, logs, metrics, the description, start and stop."""

from __future__ import annotations

import html
import re
from typing import Any

import pytest
from structlog.testing import capture_logs

from claimstream_common.health import DependencyMissing
from claimstream_common.kafka import FakePublisher, Record
from claimstream_ingest import broker
from claimstream_ingest.app import create_app
from claimstream_ingest.openapi import ARTICLE_EXAMPLE
from claimstream_ingest.problems import CODES, for_status
from claimstream_ingest.settings import IngestSettings
from claimstream_schemas.article import ArticlePost
from tests.unit.ingest.serving import ARTICLE, NDJSON, assert_problem, lines, serving

pytestmark = pytest.mark.anyio


async def test_unknown_paths_and_methods_are_problems() -> None:
    async with serving() as client:
        assert assert_problem(await client.get("/v1/nothing"), 404, "not_found")["instance"] == "/v1/nothing"
        assert "/docs lists" in assert_problem(await client.get("/"), 404, "not_found")["detail"]
        assert_problem(await client.post("/v1/articles/", json=ARTICLE), 404, "not_found")
        wrong = await client.get("/v1/articles")
    assert_problem(wrong, 405, "method_not_allowed")
    assert wrong.headers["allow"] == "POST"


@pytest.mark.parametrize("path", ["/healthz", "/readyz", "/metrics", "/docs", "/openapi.json", "/v1/articles"])
async def test_head_is_get_without_the_body(path: str) -> None:
    async with serving() as client:
        get, head = await client.get(path), await client.head(path)
    assert head.content == b""
    assert (head.status_code, head.headers["content-type"]) == (get.status_code, get.headers["content-type"])


async def test_the_page_of_the_calls_asks_nobody_else() -> None:
    async with serving() as client:
        html = (await client.get("/docs")).text
    assert "Post an article" in html
    assert "harbour-closed" in html
    assert not [loads for loads in ("<script", "<link", "<img", "@import", "src=") if loads in html]


@pytest.mark.parametrize(
    ("method", "path"),
    [("POST", "/v1/articles"), ("POST", "/v1/articles/batch"), ("GET", "/healthz"), ("GET", "/readyz")],
)  # fmt: skip
async def test_unknown_parameters_are_errors(method: str, path: str) -> None:
    async with serving() as client:
        problem = assert_problem(await client.request(method, f"{path}?sauce=x&b=1"), 422, "invalid_parameters")
    assert problem["field"] == "sauce"
    assert [error["code"] for error in problem["errors"]] == ["unknown_parameter"] * 2


class Broken(FakePublisher):
    """Fails in a way nobody foresaw."""

    def publish(self, record: Record) -> Any:
        raise ZeroDivisionError(record.value.decode())


async def test_the_unforeseen_is_a_problem_and_is_logged_without_the_article() -> None:
    with capture_logs() as logs:
        async with serving(Broken()) as client:
            answer = await client.post("/v1/articles", json=ARTICLE, headers={"X-Request-Id": "abc-1"})
    assert_problem(answer, 500, "internal_error")
    assert answer.headers["x-request-id"] == "abc-1"
    assert "ZeroDivisionError" not in answer.text
    [failed] = [line for line in logs if line["event"] == "request failed"]
    assert failed["error"] == "ZeroDivisionError"
    assert any("publish" in frame for frame in failed["frames"])
    assert "lighthouse" not in str(logs)


async def test_a_caller_who_hangs_up_in_the_middle_is_no_fault() -> None:
    messages = iter([{"type": "http.request", "body": b'{"text": ', "more_body": True}, {"type": "http.disconnect"}])

    async def receive() -> Any:
        return next(messages)

    async def send(message: Any) -> None:
        raise AssertionError("nobody is there")

    settings = IngestSettings(in_flight_records=1, max_batch_lines=1)
    app = create_app(settings, publisher=FakePublisher())
    headers = [(b"content-type", b"application/json")]
    scope = {"type": "http", "method": "POST", "path": "/v1/articles", "query_string": b"", "headers": headers}
    with capture_logs() as logs:
        async with app.router.lifespan_context(app):
            await app(scope, receive, send)
            assert app.state.service.budget.in_flight == (0, 0)
    assert [(line["event"], line["status"]) for line in logs] == [("request", 499)]


async def test_a_failed_publish_gives_its_share_of_the_budget_back() -> None:
    async with serving(Broken(), in_flight_records=1, max_batch_lines=1) as client:
        for _ in range(3):
            assert_problem(await client.post("/v1/articles", json=ARTICLE), 500, "internal_error")


async def test_every_request_is_one_line_without_the_callers_words() -> None:
    with capture_logs() as logs:
        async with serving() as client:
            await client.post("/v1/articles", json=ARTICLE)
            await client.get("/lighthouse%0d%0aforged")
            await client.get("/healthz")
    requests = [line for line in logs if line["event"] == "request"]
    assert [(line["route"], line["status"], line["log_level"]) for line in requests] == [
        ("/v1/articles", 202, "info"),
        ("unmatched", 404, "info"),
        ("/healthz", 200, "debug"),
    ]
    assert "lighthouse" not in str(logs).lower()


async def test_metrics_count_articles_by_outcome() -> None:
    def count(text: str, outcome: str) -> float:
        start = f'claimstream_ingest_articles_total{{outcome="{outcome}"}} '
        return sum(float(line.removeprefix(start)) for line in text.splitlines() if line.startswith(start))

    async with serving() as client:
        before = (await client.get("/metrics")).text
        await client.post("/v1/articles", json=ARTICLE)
        await client.post("/v1/articles/batch", content=lines(ARTICLE, "{"), headers=NDJSON)
        answer = await client.get("/metrics")
    assert answer.headers["content-type"].startswith("text/plain")
    assert count(answer.text, "accepted") - count(before, "accepted") == 2
    assert count(answer.text, "malformed_json") - count(before, "malformed_json") == 1
    assert "claimstream_ingest_in_flight_records 0.0" in answer.text


async def test_health() -> None:
    async with serving() as client:
        assert (await client.get("/healthz")).json() == {"status": "up"}
        assert (await client.get("/readyz")).json() == {"status": "ready"}


def test_the_framework_s_own_errors_keep_their_status() -> None:
    for status in (400, 404, 405, 413, 418, 500, 503):
        found = for_status(status, "why")
        assert found.status == status
        assert found.code in CODES


async def test_the_description_is_complete() -> None:
    async with serving() as client:
        described = (await client.get("/openapi.json")).json()
    schemas = described["components"]["schemas"]
    assert {"ArticlePost", "Problem", "FieldErrorAnswer", "Receipt", "BatchAnswer"} <= set(schemas)
    post = described["paths"]["/v1/articles"]["post"]
    body = post["requestBody"]["content"]["application/json"]
    assert body["schema"] == {"$ref": "#/components/schemas/ArticlePost"}
    assert body["examples"]["article"]["value"] == ARTICLE_EXAMPLE
    assert set(ARTICLE_EXAMPLE) <= set(schemas["ArticlePost"]["properties"])
    assert set(post["responses"]) == {"202", "400", "408", "413", "415", "422", "500", "503"}
    for path in described["paths"].values():
        for call in path.values():
            for status, answer in call["responses"].items():
                if status >= "400" and "reasons" not in str(answer):
                    assert set(answer["content"]) == {"application/problem+json"}
    batch = described["paths"]["/v1/articles/batch"]["post"]["requestBody"]["content"]
    assert set(batch) == {"application/x-ndjson"}
    assert ArticlePost.model_validate(ARTICLE_EXAMPLE)


async def test_the_page_tells_every_field_of_an_article_as_the_model_has_it() -> None:
    async with serving() as client:
        page = (await client.get("/docs")).text
    rows = dict(re.findall(r"<tr><td><code>(\w+)</code></td><td>(.*?)</td></tr>", page))
    for name, field in ArticlePost.model_fields.items():
        assert field.description, name
        assert html.escape(field.description) in rows[name] + ".", name
    assert rows["source"].startswith("string (1 to 300 characters). The outlet;")
    assert rows["tags"].startswith("array (at most 100) of string (1 to 500 characters). ")
    assert html.escape(str(ArticlePost.__doc__)) in page
    assert "1,048,576 bytes; a batch 1,000 articles" in page


def test_every_setting_says_what_it_is() -> None:
    for name, field in IngestSettings.model_fields.items():
        assert field.description, name


@pytest.mark.parametrize("wrong", [{"in_flight_bytes": 1}, {"in_flight_records": 5}, {"ingest_port": 0}])
def test_settings_that_cannot_work_are_refused(wrong: dict[str, Any]) -> None:
    with pytest.raises(ValueError, match=r"(?i)in_flight|ingest_port"):
        IngestSettings(**wrong)


async def test_without_kafka_the_service_does_not_start() -> None:
    app = create_app(IngestSettings(kafka_bootstrap_servers="127.0.0.1:1", ingest_start_seconds=0.01))
    with pytest.raises(DependencyMissing, match=r"no Kafka broker answers at 127\.0\.0\.1:1"):
        async with app.router.lifespan_context(app):
            raise AssertionError("it started")


async def test_stopping_closes_the_publisher() -> None:
    class Closing(FakePublisher):
        closed = False

        def close(self, timeout: float = 5.0) -> None:
            self.closed = True

    publisher = Closing()
    async with serving(publisher):
        assert not publisher.closed
    assert publisher.closed


async def test_the_broker_is_asked_at_most_once_a_second() -> None:
    class Asked(FakePublisher):
        times = 0

        def unavailable(self) -> str | None:
            self.times += 1
            return None

    publisher = Asked()
    watch = broker.BrokerWatch(publisher)
    assert [await watch.reason() for _ in range(20)] == [None] * 20
    assert publisher.times == 1
    watch.close()
