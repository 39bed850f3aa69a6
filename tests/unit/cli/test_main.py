"""The commands themselves: arguments, exit codes, no tracebacks."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import httpx
import pytest
from kafka.errors import KafkaTimeoutError
from typer.testing import CliRunner, Result

from claimstream_cli import main
from claimstream_cli.setup_hooks import NotInstalled
from claimstream_cli.topics import Created
from claimstream_common.health import DependencyMissing
from tests.unit.cli.ingest_stub import IngestStub

DEAD = "http://127.0.0.1:1"


def call(*words: str | Path) -> Result:
    return CliRunner().invoke(main.app, [str(word) for word in words])


@pytest.fixture(autouse=True)
def _own_state(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))


@pytest.fixture
def stub(monkeypatch: pytest.MonkeyPatch) -> IngestStub:
    """Stands in for the service at any address."""
    made = IngestStub()
    monkeypatch.setattr(main, "client", lambda url, service: made.client())
    return made


def bird(folder: Path, text: str = "Gulls nest on the pier.") -> Path:
    path = folder / "bird.txt"
    path.write_text(text)
    return path


def test_posting_ends_well_and_says_how_many(stub: IngestStub, tmp_path: Path) -> None:
    done = call("ingest", bird(tmp_path), "--source", "Quay")
    assert (done.exit_code, done.stdout) == (0, "1 article posted, 0 refused\n")
    assert stub.batches == [[{"text": "Gulls nest on the pier.", "source": "Quay"}]]


def test_a_refusal_makes_the_exit_code_1(stub: IngestStub, tmp_path: Path) -> None:
    done = call("ingest", bird(tmp_path, ""))
    assert done.exit_code == 1
    assert "bird.txt: text or html is needed" in done.stderr
    assert done.stdout == "0 articles posted, 1 refused\n"


def test_a_file_passed_over_is_named_and_counted_and_is_no_refusal(stub: IngestStub, tmp_path: Path) -> None:
    bird(tmp_path)
    (tmp_path / "more.ndjson").write_text('{"text": "Tern."}')
    done = call("ingest", tmp_path, "--source", "Quay")
    assert (done.exit_code, done.stdout) == (0, "1 article posted, 0 refused, 1 file passed over\n")
    assert "more.ndjson passed over: beside .txt files only their metadata is read; name the file" in done.stderr


def test_restart_posts_what_a_stopped_run_posted(stub: IngestStub, tmp_path: Path) -> None:
    path = tmp_path / "birds.ndjson"
    path.write_text('{"text": "Gull."}\n' * 200 + '{"text": "Tern."}\n')
    busy = httpx.Response(503, headers={"Retry-After": "5"})
    for restart in (False, True):
        stub.script = [None, busy]
        stub.batches.clear()
        assert call("ingest", path, "--patience", "0").exit_code == 1
        assert len(stub.taken) == 200
        stub.script, stub.batches = [], []
        assert call("ingest", path, *(["--restart"] if restart else [])).exit_code == 0
        assert len(stub.taken) == (201 if restart else 1)


def test_ctrl_c_says_how_to_go_on(stub: IngestStub, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupted(*_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(main, "post_everything", interrupted)
    done = call("ingest", bird(tmp_path))
    assert done.exit_code == 130
    assert "The same command goes on where it stopped; with --restart it posts everything" in done.stderr
    assert "Traceback" not in done.output


@pytest.mark.parametrize("words", [("ingest", "FILE"), ("search", "pier"), ("search", "--claims", "--json")])
def test_a_service_that_is_not_there_is_named(words: tuple[str, ...], tmp_path: Path) -> None:
    done = call(*(str(bird(tmp_path)) if word == "FILE" else word for word in words), "--url", DEAD)
    assert done.exit_code == 1
    assert f"does not answer at {DEAD}" in done.stderr
    assert "make run" in done.stderr
    assert "Traceback" not in done.output


def test_a_file_that_is_not_there_is_a_usage_error() -> None:
    assert call("ingest", "/no/such/file").exit_code == 2


@pytest.mark.parametrize(
    ("words", "url"),
    [
        (["pier", "boat", "--size", "3"], "/v1/articles?q=pier+boat&size=3"),
        (["--claims", "-f", "party=Nowhere", "-f", "measure=killed"],
         "/v1/claims?size=20&party=Nowhere&measure=killed"),
    ],
)  # fmt: skip
def test_search_asks_and_shows(monkeypatch: pytest.MonkeyPatch, words: list[str], url: str) -> None:
    asked: list[str] = []

    def answer(request: httpx.Request) -> httpx.Response:
        asked.append(request.url.raw_path.decode())
        return httpx.Response(200, json={"total": 1, "hits": [{}], "facets": {"\u00e9": 1}})

    def stand_in(url: str, service: str) -> httpx.Client:
        return httpx.Client(transport=httpx.MockTransport(answer), base_url="http://search")

    monkeypatch.setattr(main, "client", stand_in)
    assert call("search", *words).exit_code == 0
    as_json = call("search", *words, "--json")
    assert '"facets"' in as_json.stdout
    assert "\u00e9" in as_json.stdout
    assert asked == [url, url]


def test_a_word_that_is_no_filter() -> None:
    done = call("search", "-f", "party")
    assert done.exit_code == 1
    assert "party is not a filter" in done.stderr


def test_topics_init_says_what_it_made(monkeypatch: pytest.MonkeyPatch) -> None:
    given: list[Any] = []

    def create(servers: str, **options: Any) -> list[Created]:
        given.append((servers, options))
        return [Created("p-articles-raw", 4, new=True), Created("p-articles-raw-dlq", 1, new=False)]

    monkeypatch.setattr(main, "create_topics", create)
    monkeypatch.setenv("KAFKA_BOOTSTRAP_SERVERS", "quay:9092")
    monkeypatch.setenv("TOPIC_PREFIX", "p-")
    done = call("topics", "init", "--replication", "3")
    assert given == [("quay:9092", {"prefix": "p-", "replication": 3})]
    assert done.stdout == "p-articles-raw: created (4 partitions)\np-articles-raw-dlq: was there (1 partitions)\n"


def test_topics_init_without_kafka(monkeypatch: pytest.MonkeyPatch) -> None:
    def create(servers: str, **options: Any) -> list[Created]:
        raise KafkaTimeoutError("unable to bootstrap")

    monkeypatch.setattr(main, "create_topics", create)
    done = call("topics", "init")
    assert done.exit_code == 1
    assert "no topics made: Kafka at localhost:9092" in done.stderr


@pytest.mark.parametrize("error", [NotInstalled("install claimstream-index"), DependencyMissing("no Elasticsearch")])
def test_index_init_says_what_is_missing(monkeypatch: pytest.MonkeyPatch, error: Exception) -> None:
    def fail() -> None:
        raise error

    monkeypatch.setattr(main, "index_init", fail)
    done = call("index", "init")
    assert (done.exit_code, done.stderr) == (1, f"claimstream: {error}\n")


def test_index_init(monkeypatch: pytest.MonkeyPatch) -> None:
    made: list[bool] = []
    monkeypatch.setattr(main, "index_init", lambda: made.append(True))
    assert call("index", "init").exit_code == 0
    assert made == [True]


def test_help_lists_the_commands() -> None:
    for words in ([], ["--help"]):
        for name in ("ingest", "search", "topics", "index"):
            assert name in call(*words).output
