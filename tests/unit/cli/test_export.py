"""`claimstream export`: what is asked for, where it goes, and that half of it never looks like the whole."""

from __future__ import annotations

import io
from collections.abc import Iterator
from pathlib import Path

import httpx
import pytest
from typer.testing import CliRunner, Result

from claimstream_cli import main
from claimstream_cli.export import Form, export, form_of, told, whole_file
from claimstream_cli.service import NoAnswer, ServiceError, client

LINES = b'{"claim_id":"1"}\n{"claim_id":"2"}\n'
COMPLETE = httpx.Response(200, content=LINES, headers={"X-Total-Count": "2"})


class Broken(httpx.SyncByteStream):
    """An answer that breaks off."""

    def __iter__(self) -> Iterator[bytes]:
        yield LINES
        raise httpx.RemoteProtocolError("incomplete chunked read")


def exported(answer: httpx.Response | Exception, form: Form = "ndjson") -> tuple[int, bytes, httpx.Request]:
    """How many records, what was written, and what was asked for."""
    seen: list[httpx.Request] = []

    def handle(request: httpx.Request) -> httpx.Response:
        seen.append(request)
        if isinstance(answer, Exception):
            raise answer
        return answer

    target = io.BytesIO()
    with client("http://search:8002", "search", httpx.MockTransport(handle)) as service:
        count = export(service, "/v1/export/claims", [("measure", "killed"), ("measure", "!sick")], form, target)
    return count, target.getvalue(), seen[0]


@pytest.mark.parametrize(
    ("form", "accept"), [("ndjson", "application/x-ndjson"), ("csv", "text/csv"), ("jsonld", "application/ld+json")]
)
def test_the_answer_is_copied_in_the_form_asked_for(form: Form, accept: str) -> None:
    count, written, request = exported(COMPLETE, form)
    assert (count, written) == (2, LINES)
    assert request.headers["accept"] == accept
    assert str(request.url) == "http://search:8002/v1/export/claims?measure=killed&measure=%21sick"


def test_a_refusal_is_told_in_its_own_words() -> None:
    with pytest.raises(ServiceError, match=r"no such parameter \(422\)"):
        exported(httpx.Response(422, json={"detail": "size: no such parameter"}))


def test_a_form_there_is_not_is_told_in_forms() -> None:
    errors = [{"field": "Accept", "allowed": ["application/x-ndjson", "text/csv"]}]
    with pytest.raises(ServiceError, match="jsonld: choose ndjson or csv, by the file's ending"):
        exported(httpx.Response(406, json={"detail": "in `Accept`", "errors": errors}), "jsonld")
    with pytest.raises(ServiceError, match="choose another form"):
        exported(httpx.Response(406, text="<html>"), "csv")


def test_another_service_is_told_from_a_refusal() -> None:
    with pytest.raises(ServiceError, match="That is not the search service: say where it is with --url"):
        exported(httpx.Response(404, json={"detail": "Not Found"}))


def test_an_answer_that_breaks_off_is_an_error() -> None:
    with pytest.raises(ServiceError, match="not complete"):
        exported(httpx.Response(200, stream=Broken()))
    with pytest.raises(NoAnswer):
        exported(httpx.ConnectError("refused"))


def test_the_form_comes_from_the_option_then_from_the_name() -> None:
    assert form_of("csv", Path("a.ndjson")) == "csv"
    assert form_of(None, Path("a.CSV")) == "csv"
    assert form_of(None, Path("a.JSONL")) == form_of(None, Path("a")) == form_of(None, None) == "ndjson"
    assert form_of("ndjson", Path("a.txt")) == "ndjson"
    with pytest.raises(ServiceError, match="ndjson, csv, jsonld"):
        form_of("xlsx", None)


@pytest.mark.parametrize("name", ["claims.xlsx", "claims.json", "claims.csv.gz"])
def test_a_file_of_another_kind_is_not_written(name: str) -> None:
    with pytest.raises(ServiceError, match=r"an export ends in \.ndjson, \.jsonl, \.csv, \.jsonld; or say with --form"):
        form_of(None, Path(name))


def test_how_many_were_exported_is_told() -> None:
    assert told(1, "claims", None) == "1 claim exported"
    assert told(0, "articles", Path("a.csv")) == "0 articles exported to a.csv"


def test_a_file_appears_only_when_it_is_whole(tmp_path: Path) -> None:
    out = tmp_path / "claims.csv"
    out.write_text("old")
    with pytest.raises(ServiceError, match="not complete"):
        _exported_half(out)
    assert out.read_text() == "old"
    with whole_file(out) as target:
        target.write(b"new")
    assert out.read_text() == "new"
    assert [path.name for path in tmp_path.iterdir()] == ["claims.csv"]
    with pytest.raises(ServiceError, match="can't be written"), whole_file(tmp_path / "none" / "a"):
        pass


def _exported_half(out: Path) -> None:
    with whole_file(out) as target:
        target.write(LINES)
        exported(httpx.Response(200, stream=Broken()))


def called(monkeypatch: pytest.MonkeyPatch, answer: httpx.Response, *words: str) -> Result:
    transport = httpx.MockTransport(lambda _: answer)
    monkeypatch.setattr(main, "client", lambda url, service: client(url, service, transport))
    return CliRunner().invoke(main.app, ["export", *words])


def test_the_command_writes_to_a_file_or_out(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    out = tmp_path / "claims.ndjson"
    done = called(monkeypatch, COMPLETE, "claims", "dam", "-f", "measure=killed", "-o", str(out))
    assert (done.exit_code, done.stderr) == (0, f"2 claims exported to {out}\n")
    assert out.read_bytes() == LINES
    printed = called(monkeypatch, COMPLETE, "claims")
    assert printed.stdout == LINES.decode()


def test_the_command_fails_plainly(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    done = called(monkeypatch, httpx.Response(200, stream=Broken()), "articles", "-o", str(tmp_path / "a.csv"))
    assert done.exit_code == 1
    assert "not complete" in done.stderr
    assert list(tmp_path.iterdir()) == []
    assert called(monkeypatch, COMPLETE, "claims", "-f", "x").exit_code == 1
    assert called(monkeypatch, COMPLETE, "series").exit_code == 2
