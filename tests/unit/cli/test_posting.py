"""Batches, retries and their end."""

from __future__ import annotations

from contextlib import suppress

import httpx
import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimstream_cli.posting import Outcome, Patience, as_line, batches, greet, post
from claimstream_cli.service import NoAnswer, ServiceError, client, detail_of, retry_after
from claimstream_cli.sources import Found
from tests.unit.cli.ingest_stub import IngestStub, Waits

BUSY = httpx.Response(503, headers={"Retry-After": "7"}, json={"detail": "Kafka is away", "code": "kafka_unavailable"})


def found(*texts: str) -> list[Found]:
    return [Found(f"f:{number}", {"text": text}) for number, text in enumerate(texts, start=1)]


def run(stub: IngestStub, articles: list[Found], waits: Waits | None = None, seconds: float = 60) -> list[Outcome]:
    waits = waits or Waits()
    with stub.client() as service:
        return list(post(service, articles, Patience(seconds, waits.wait, waits.now)))


def test_every_article_has_its_outcome() -> None:
    outcomes = run(IngestStub(), found("Gulls.", "", "Terns."))
    assert [outcome.refused for outcome in outcomes] == [None, "text or html is needed (invalid_article)", None]
    assert [outcome.found.place for outcome in outcomes] == ["f:1", "f:2", "f:3"]


@pytest.mark.parametrize("status", [429, 503])
def test_a_busy_service_is_asked_again_when_it_says(status: int) -> None:
    waits = Waits()
    stub = IngestStub(httpx.Response(status, headers={"Retry-After": "7"}))
    assert [outcome.refused for outcome in run(stub, found("Gulls."), waits)] == [None]
    assert waits.waited == [7]


def test_only_lines_that_were_not_taken_are_posted_again() -> None:
    waits, stub = Waits(), IngestStub()
    stub.busy_lines = {"Terns."}
    outcomes = run(stub, found("Gulls.", "Terns.", ""), waits)
    assert stub.taken == ["Gulls.", "Terns."]
    assert sorted(outcome.found.place for outcome in outcomes) == ["f:1", "f:2", "f:3"]
    assert waits.waited == [3]


def test_patience_ends_in_plain_words() -> None:
    waits = Waits()
    with pytest.raises(ServiceError, match=r"Kafka is away \(503\)\nRun the same command again"):
        run(IngestStub(*[BUSY] * 20), found("Gulls."), waits, seconds=20)
    assert waits.waited == [7, 7]


def told(stub: IngestStub, seconds: float, *texts: str) -> list[str]:
    said: list[str] = []
    waits = Waits()
    with stub.client() as service, suppress(ServiceError):
        list(post(service, found(*texts), Patience(seconds, waits.wait, waits.now, said.append)))
    return said


def test_who_waits_is_told_why_at_once_and_then_now_and_then() -> None:
    said = told(IngestStub(*[BUSY] * 30), 60, "Gulls.")
    assert said == [
        "nothing is taken at the moment: Kafka is away (503). Trying again for up to 60 s",
        "nothing is taken at the moment: Kafka is away (503). Trying again for up to 25 s",
    ]


def test_a_short_wait_is_nothing_to_tell_of() -> None:
    stub = IngestStub()
    stub.busy_lines = {"Terns."}
    assert told(stub, 60, "Gulls.", "Terns.") == []
    assert told(IngestStub(httpx.ConnectError("refused")), 60, "Gulls.") == []


def test_patience_begins_anew_when_something_is_taken() -> None:
    waits, stub = Waits(), IngestStub(BUSY, BUSY, None, BUSY, BUSY)
    stub.busy_lines = {"Terns."}
    assert len(run(stub, found("Gulls.", "Terns."), waits, seconds=20)) == 2


def test_a_restart_in_the_middle_is_waited_for() -> None:
    waits, stub = Waits(), IngestStub(httpx.ConnectError("refused"), httpx.ReadError("reset"))
    assert len(run(stub, found("Gulls."), waits)) == 1
    assert len(waits.waited) == 2


def test_a_batch_that_is_too_large_is_halved_down_to_the_article() -> None:
    stub = IngestStub()
    stub.largest = 60
    outcomes = run(stub, found("Gulls.", "x" * 100, "Terns.", "Auks.", "Skuas."))
    assert stub.taken == ["Gulls.", "Terns.", "Auks.", "Skuas."]
    assert [outcome.found.place for outcome in outcomes if outcome.refused] == ["f:2"]


@pytest.mark.parametrize(
    "answer",
    [
        httpx.Response(404, json={"detail": "nothing is here"}),
        httpx.Response(200, json={"items": []}),
        httpx.Response(200, text="<html>hello"),
        httpx.Response(200, json=[1]),
    ],
)
def test_another_service_at_the_address_is_noticed(answer: httpx.Response) -> None:
    with pytest.raises(ServiceError, match="http://ingest:8001"):
        run(IngestStub(answer), found("Gulls."))


def test_nobody_there_is_said_with_the_address_and_what_to_start() -> None:
    def refuse(request: httpx.Request) -> httpx.Response:
        raise httpx.ConnectError("refused", request=request)

    with (
        client("http://quay:8001", "ingest", httpx.MockTransport(refuse)) as service,
        pytest.raises(NoAnswer, match=r"ingest service does not answer at http://quay:8001\nStart it with `make run`"),
    ):
        greet(service)


@pytest.mark.parametrize("url", ["quay", "ftp://quay", "http://", ""])
def test_what_is_no_address_is_said(url: str) -> None:
    with pytest.raises(ServiceError, match="is not the address of the ingest service"):
        client(url, "ingest")


@pytest.mark.parametrize(
    ("header", "seconds"), [("5", 5), ("0", 0), ("9999", 30), ("9" * 50, 2), ("Fri, 31 Dec", 2), ("", 2), ("-1", 2)]
)
def test_retry_after_is_honoured_within_bounds(header: str, seconds: float) -> None:
    assert retry_after(httpx.Response(503, headers={"Retry-After": header})) == seconds


def test_the_detail_of_a_problem_or_the_status() -> None:
    assert detail_of(httpx.Response(413, json={"detail": "too large"})) == "too large (413)"
    assert detail_of(httpx.Response(502, text="bad")) == "status 502 Bad Gateway"


TEXTS = st.lists(st.text(max_size=30), max_size=30)


@given(TEXTS, st.integers(1, 7), st.integers(20, 90))
def test_batches_keep_everything_in_order_within_bounds(texts: list[str], lines: int, size: int) -> None:
    articles = found(*texts)
    made = list(batches(articles, lines=lines, size=size))
    assert [one for batch in made for one in batch] == articles
    for batch in made:
        assert 1 <= len(batch) <= lines
        assert len(batch) == 1 or sum(len(as_line(one)) for one in batch) <= size


@given(st.text())
def test_an_article_is_one_line_whatever_is_in_it(text: str) -> None:
    assert as_line(Found("f", {"text": text})).count(b"\n") == 1


@given(TEXTS, st.sets(st.integers(0, 29)), st.lists(st.sampled_from(["busy", "gone", "fine"]), max_size=6))
def test_whatever_happens_each_article_is_taken_or_refused_once(
    texts: list[str], busy: set[int], script: list[str]
) -> None:
    texts = [f"{number} {text}" if text else "" for number, text in enumerate(texts)]
    answers: dict[str, httpx.Response | Exception | None] = {
        "busy": BUSY,
        "gone": httpx.ReadTimeout("slow"),
        "fine": None,
    }
    stub = IngestStub(*(answers[word] for word in script))
    stub.busy_lines = {texts[number] for number in busy if number < len(texts) and texts[number]}
    outcomes = run(stub, found(*texts), seconds=1000)
    assert sorted(outcome.found.place for outcome in outcomes) == sorted(f"f:{n}" for n in range(1, len(texts) + 1))
    assert sorted(stub.taken) == sorted(text for text in texts if text)
