"""`claimstream run` before anything is started: which ports it insists on, and what it says where it can be found."""

from __future__ import annotations

import errno
import io
import socket
import sys

import httpx
import pytest

from claimstream_cli import run
from claimstream_cli.ports import is_free
from claimstream_cli.run import RunError, announce, program
from claimstream_cli.stack import stack_from
from tests.engines.ports import free_port


def test_a_usual_port_that_is_taken_is_not_replaced_without_a_word() -> None:
    stack = stack_from({}, lambda usual: 50_000 + (usual or 1), default_data_dir="x")
    with pytest.raises(RunError, match="port 8001 is taken; choose another, for example INGEST_PORT=9001"):
        run._require_ports(stack, {})


def test_a_port_that_was_asked_for_and_is_taken_is_named() -> None:
    with socket.create_server(("127.0.0.1", 0)) as other:
        port = other.getsockname()[1]
        given = {"INGEST_PORT": str(free_port()), "SEARCH_PORT": str(port)}
        stack = stack_from(given, lambda _: free_port(), default_data_dir="x")
        with pytest.raises(RunError, match=f"port {port} is taken; choose another, for example SEARCH_PORT="):
            run._require_ports(stack, given)


def test_free_ports_that_were_asked_for_will_do() -> None:
    given = {"INGEST_PORT": str(free_port()), "SEARCH_PORT": str(free_port())}
    stack = stack_from(given, lambda _: free_port(), default_data_dir="x")
    run._require_ports(stack, given)
    assert {str(stack.ports[name]) for name in ("ingest", "search")} == set(given.values())
    assert all(is_free(int(port)) for port in given.values()), "asking leaves nothing behind on them"


@pytest.mark.parametrize("commands", [(), ("c stories", "c relations --url u")])
def test_the_commands_to_type_are_said_where_there_are_any(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], commands: tuple[str, ...]
) -> None:
    monkeypatch.setattr(run, "wait_until_ready", lambda urls, seconds: True)
    monkeypatch.setattr(run, "_is_empty", lambda url: False)
    announce("http://i", "http://s", "http://e", *commands)
    said = [line.strip() for line in capsys.readouterr().out.splitlines()]
    assert "post articles to  http://i/v1/articles" in said
    assert [line for line in said if line.endswith(commands or "nothing")] == (
        ["in a terminal     c stories", "c relations --url u"] if commands else []
    )


@pytest.mark.parametrize(
    ("answer", "said"),
    [
        (httpx.Response(200, json={"total": 0}), True),
        (httpx.Response(200, json={"total": 12}), False),
        (httpx.Response(503, json={"title": "Unavailable"}), False),
        (httpx.ConnectError("refused"), False),
    ],
)
def test_an_empty_system_says_that_it_is(
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    answer: httpx.Response | httpx.ConnectError,
    said: bool,
) -> None:
    def get(url: str, **_: object) -> httpx.Response:
        assert url == "http://s/v1/articles"
        if isinstance(answer, httpx.ConnectError):
            raise answer
        return answer

    monkeypatch.setattr(run, "wait_until_ready", lambda urls, seconds: True)
    monkeypatch.setattr(httpx, "get", get)
    announce("http://i", "http://s", "http://e")
    assert ("nothing is in it" in capsys.readouterr().out) is said


def test_it_is_not_called_ready_before_the_model_is_loaded(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    waited: list[list[str]] = []

    def wait(urls: list[str], seconds: float) -> bool:
        assert capsys.readouterr().out == ""
        waited.append(urls)
        return "http://e" not in urls  # what is never ready keeps nobody from the rest

    monkeypatch.setattr(run, "wait_until_ready", wait)
    monkeypatch.setattr(run, "_is_empty", lambda url: False)
    announce("http://i", "http://s", "http://e")
    assert waited == [["http://i", "http://s"], ["http://e"]]
    assert "claimstream is ready" in capsys.readouterr().out


def test_the_command_is_named_as_it_was_called(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "argv", [".venv/bin/claimstream", "demo"])
    assert program() == ".venv/bin/claimstream"
    monkeypatch.setattr(sys, "argv", ["-c"])
    assert program() == "claimstream"


class Failing(io.StringIO):
    """A standard output that can't be written to."""

    def __init__(self, number: int) -> None:
        super().__init__()
        self._number = number
        self.tried = False

    def write(self, text: str) -> int:
        self.tried = True
        raise OSError(self._number, "no")


def test_a_terminal_that_is_closed_fails_no_line(monkeypatch: pytest.MonkeyPatch) -> None:
    closed = Failing(errno.EIO)
    monkeypatch.setattr(sys, "stderr", closed)
    run.tell("search has died")
    assert closed.tried


def test_an_output_that_is_full_is_no_closed_terminal(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stderr", Failing(errno.ENOSPC))
    with pytest.raises(OSError, match="no"):
        run.tell("lost")


def test_what_is_told_is_one_line_apart_from_the_services(capsys: pytest.CaptureFixture[str]) -> None:
    run.tell("search has died")
    assert capsys.readouterr() == ("", "claimstream: search has died\n")
