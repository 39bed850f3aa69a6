"""An empty answer tells which names nothing has, and which are near; an answer with hits asks nothing more."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import httpx
import pytest
from typer.testing import CliRunner

from claimstream_cli import main
from claimstream_cli.service import NoAnswer
from claimstream_cli.unknown_values import of_search, of_series

VALIDATE = "/v1/query/validate"
Json = dict[str, Any]
MISSPELT: Json = {"field": "party", "value": "Karzovia", "near": ["Karsovia", "Korsovia"]}
NOBODY: Json = {"field": "affected", "value": "Quibble\x1b[2J", "near": []}


class Service:
    """Answers each path with its document, and remembers what it was asked."""

    def __init__(self, answers: dict[str, Json | Exception | int]) -> None:
        self.answers = answers
        self.asked: list[httpx.URL] = []

    def __call__(self, request: httpx.Request) -> httpx.Response:
        self.asked.append(request.url)
        answer = self.answers[request.url.path]
        if isinstance(answer, Exception):
            raise answer
        return httpx.Response(answer) if isinstance(answer, int) else httpx.Response(200, json=answer)

    def client(self) -> httpx.Client:
        return httpx.Client(transport=httpx.MockTransport(self), base_url="http://search:8002")


Stand = Callable[[dict[str, Json | Exception | int]], Service]


@pytest.fixture
def stand(monkeypatch: pytest.MonkeyPatch) -> Stand:
    def made(answers: dict[str, Json | Exception | int]) -> Service:
        service = Service(answers)
        monkeypatch.setattr(main, "client", lambda url, name: service.client())
        return service

    return made


def call(*words: str) -> list[str]:
    done = CliRunner().invoke(main.app, list(words))
    assert done.exit_code == 0, done.output
    return done.stdout.splitlines()


def test_an_empty_search_tells_them(stand: Stand) -> None:
    service = stand({"/v1/claims": {"total": 0, "hits": []}, VALIDATE: {"unknown_values": [MISSPELT, NOBODY]}})
    lines = call("search", "--claims", "boats", "-f", "party=Karzovia", "-f", "affected=Quibble")
    assert lines[0].startswith("Nothing was found.")
    assert lines[1] == 'No claim has party "Karzovia". Did you mean Karsovia or Korsovia?'
    assert lines[2] == 'No claim has affected "Quibble\N{REPLACEMENT CHARACTER}[2J".'
    assert service.asked[1].params.multi_items() == [("of", "claims"), ("party", "Karzovia"), ("affected", "Quibble")]


def test_a_search_that_finds_something_asks_once(stand: Stand) -> None:
    hit = {"title": "Pilots missing", "article_id": "ab" * 16}
    service = stand({"/v1/articles": {"total": 1, "hits": [hit]}})
    assert "Did you mean" not in " ".join(call("search", "-f", "party=Karzovia"))
    assert len(service.asked) == 1


def test_the_answer_as_it_came_is_not_added_to(stand: Stand) -> None:
    service = stand({"/v1/articles": {"total": 0, "hits": []}, "/v1/series": {"series": [], "ranges": []}})
    call("search", "-f", "party=Karzovia", "--json")
    call("series", "--affected", "Karzovia", "--json")
    assert len(service.asked) == 2


def test_an_empty_series_tells_parties_by_its_own_names_for_them(stand: Stand) -> None:
    answers: dict[str, Json | Exception | int] = {
        "/v1/series": {"series": [], "ranges": []},
        VALIDATE: {"unknown_values": [MISSPELT]},
    }
    service = stand(answers)
    lines = call("series", "--claimant-party", "Karzovia", "--affected", "Baku", "--measure", "killed")
    assert lines == [
        "No claim with a figure answers the question.",
        'No claim has claimant_party "Karzovia". Did you mean Karsovia or Korsovia?',
    ]
    # a capital is its state in a series
    asked = [("of", "claims"), ("affected", "Azerbaijan"), ("party", "Karzovia")]
    assert sorted(service.asked[1].params.multi_items()) == sorted(asked)
    call("series", "--measure", "killed")
    assert len(service.asked) == 3


@pytest.mark.parametrize("answer", [404, 503, {"valid": True}, {"unknown_values": "none"}, {"unknown_values": [1]}])
def test_a_service_that_tells_nothing_of_names(answer: Json | int) -> None:
    assert of_search(Service({VALIDATE: answer}).client(), "articles", [("party", "Karzovia")]) == []


def test_a_service_that_went_away() -> None:
    with pytest.raises(NoAnswer, match="does not answer at http://search:8002"):
        of_series(Service({VALIDATE: httpx.ConnectError("gone")}).client(), [("affected", "Karsovia")])
