"""Elasticsearch that answers oddly (a scripted stand-in): every oddity becomes an honest problem, none a short list."""

from __future__ import annotations

import json
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

import pytest

from claimstream_search.cursor import Cursor, encode, key_of
from claimstream_search.fields import INDICES
from claimstream_search.parameters import parse
from claimstream_search.queries import TOTAL_CAP
from tests.unit.search.serving import Client, serving

Answer = tuple[int, Any]
POINT: Answer = (200, {"id": "point"})
SHARDS = {"total": 2, "successful": 2, "skipped": 0, "failed": 0}
EMPTY: Answer = (
    200,
    {"timed_out": False, "_shards": SHARDS, "hits": {"total": {"value": 0, "relation": "eq"}, "hits": []}},
)


def error(status: int, kind: str) -> Answer:
    return status, {"error": {"type": kind, "reason": kind, "root_cause": []}, "status": status}


FIELDS: Answer = (200, {"fields": {name: {} for index in INDICES.values() for name in index.asked_for}})


class StandIn:
    """Answers what it was told to, by the last part of the path; notes what it was asked."""

    def __init__(self) -> None:
        self.answers: dict[str, Answer] = {"_pit": POINT, "_search": EMPTY, "_field_caps": FIELDS}
        self.asked: list[tuple[str, str, Any]] = []
        self.delay = threading.Event()
        self.delay.set()
        self._server = ThreadingHTTPServer(("127.0.0.1", 0), self._handler())
        self._server.daemon_threads = True
        self.url = f"http://127.0.0.1:{self._server.server_address[1]}"
        threading.Thread(target=self._server.serve_forever, args=(0.02,), daemon=True).start()

    def stop(self) -> None:
        self.delay.set()
        self._server.shutdown()
        self._server.server_close()

    def bodies(self, last: str) -> list[Any]:
        return [body for _, path, body in self.asked if path.split("?")[0].rpartition("/")[2] == last]

    def _handler(self) -> type[BaseHTTPRequestHandler]:
        owner = self

        class Handler(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def do_POST(self) -> None:
                length = int(self.headers.get("Content-Length") or 0)
                body = json.loads(self.rfile.read(length)) if length else None
                owner.asked.append((self.command, self.path, body))
                status: int = 200
                answer: Any = {}
                if self.command in ("POST", "GET"):
                    owner.delay.wait(10)
                    last = self.path.split("?")[0].rpartition("/")[2]
                    status, answer = owner.answers.get(last, error(404, "unknown"))
                payload = json.dumps(answer).encode()
                self.send_response(status)
                self.send_header("X-Elastic-Product", "Elasticsearch")
                self.send_header("Content-Type", "application/json")
                self.send_header("Content-Length", str(0 if self.command == "HEAD" else len(payload)))
                self.end_headers()
                if self.command != "HEAD":
                    self.wfile.write(payload)

            def do_GET(self) -> None:
                self.do_POST()

            def do_HEAD(self) -> None:
                self.do_POST()

            def do_DELETE(self) -> None:
                self.do_POST()

            def log_message(self, format: str, *args: object) -> None:
                """Nothing to say."""

        return Handler


@pytest.fixture(scope="module")
def server() -> Iterator[StandIn]:
    made = StandIn()
    yield made
    made.stop()


@pytest.fixture
def elastic(server: StandIn) -> Iterator[StandIn]:
    server.answers = {"_pit": POINT, "_search": EMPTY, "_field_caps": FIELDS}
    server.asked.clear()
    yield server
    server.delay.set()


@pytest.fixture
def client(elastic: StandIn) -> Iterator[Client]:
    with serving(elasticsearch_url=elastic.url, search_timeout_seconds=0.5) as made:
        elastic.asked.clear()  # what was asked for at the start
        yield made


def partly(**changes: Any) -> Answer:
    return 200, EMPTY[1] | changes


@pytest.mark.parametrize(
    ("answer", "status", "code"),
    [
        (partly(timed_out=True), 503, "search_unavailable"),
        (partly(_shards=SHARDS | {"successful": 1, "failed": 1}), 503, "search_unavailable"),
        (error(429, "circuit_breaking_exception"), 503, "search_unavailable"),
        (error(500, "null_pointer_exception"), 503, "search_unavailable"),
        (error(503, "no_shard_available_action_exception"), 503, "search_unavailable"),
        (error(401, "security_exception"), 503, "search_unavailable"),
        (error(400, "too_many_nested_clauses"), 422, "query_refused"),
        (error(404, "search_phase_execution_exception"), 503, "search_unavailable"),
    ],
)
def test_a_first_page(client: Client, elastic: StandIn, answer: Answer, status: int, code: str) -> None:
    elastic.answers["_search"] = answer
    got = client.get("/v1/articles", ("q", "dam"))
    assert (got.status_code, got.json()["code"]) == (status, code)
    assert ("retry-after" in got.headers) == (status == 503)
    assert "dam" not in got.text


@pytest.mark.parametrize(
    ("answer", "status", "code"),
    [
        (error(404, "search_context_missing_exception"), 410, "cursor_expired"),
        (error(400, "illegal_argument_exception"), 400, "invalid_cursor"),
        (error(503, "unavailable_shards_exception"), 503, "search_unavailable"),
    ],
)
def test_a_later_page(client: Client, elastic: StandIn, answer: Answer, status: int, code: str) -> None:
    elastic.answers["_search"] = answer
    cursor = encode(Cursor(parse("articles", []).identity, "old point", (1,)), key_of("", elastic.url, ""))
    got = client.get("/v1/articles", ("cursor", cursor))
    assert (got.status_code, got.json()["code"]) == (status, code)
    assert elastic.bodies("_pit") == []


def test_no_index(client: Client, elastic: StandIn) -> None:
    elastic.answers["_pit"] = error(404, "index_not_found_exception")
    assert client.get("/v1/claims").json()["code"] == "index_missing"


def test_no_answer_in_time(client: Client, elastic: StandIn) -> None:
    elastic.delay.clear()
    got = client.get("/v1/articles")
    assert (got.status_code, got.json()["code"]) == (503, "search_unavailable")
    assert "ConnectionTimeout" in got.json()["detail"]


def test_elasticsearch_is_told_to_answer_whole_and_in_time(client: Client, elastic: StandIn) -> None:
    client.ok("/v1/articles")
    ((_, path, body),) = [asked for asked in elastic.asked if "_search" in asked[1]]
    assert "allow_partial_search_results=false" in path
    assert body["timeout"] == "450ms"
    assert body["pit"] == {"id": "point", "keep_alive": "300s"}
    assert body["track_total_hits"] == TOTAL_CAP


def test_the_point_in_time_that_comes_back_is_the_one_to_go_on_with(client: Client, elastic: StandIn) -> None:
    hits = [
        {"_id": str(number), "_source": {"claim_id": str(number), "span": {"start": 0, "end": 1}}, "sort": [number]}
        for number in range(2)
    ]
    elastic.answers["_search"] = partly(pit_id="moved", hits={"total": {"value": 9}, "hits": hits})
    page = client.ok("/v1/claims", ("size", "1"))
    assert [hit["claim_id"] for hit in page["hits"]] == ["0"]
    client.ok("/v1/claims", ("size", "1"), ("cursor", page["next_cursor"]))
    assert elastic.bodies("_search")[1]["pit"]["id"] == "moved"
    assert elastic.bodies("_search")[1]["search_after"] == [0]
