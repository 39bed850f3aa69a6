"""`claimstream ingest`: reports, refusals, and going on where a run was stopped."""

from __future__ import annotations

import io
import json
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import httpx
import pytest
from rich.console import Console

from claimstream_cli.acknowledged import Acknowledged, mark, state_folder
from claimstream_cli.ingest import Job, Report, ingest
from claimstream_cli.plain import plain
from claimstream_cli.posting import Patience
from claimstream_cli.service import ServiceError
from tests.unit.cli.ingest_stub import IngestStub, Waits

GONE = httpx.Response(503, json={"detail": "Kafka is away"})


def birds(folder: Path, texts: Iterable[str]) -> Path:
    path = folder / "birds.ndjson"
    path.write_text("".join(json.dumps({"text": text, "source": "Quay"}) + "\n" for text in texts))
    return path


def run(stub: IngestStub, state: Path, path: Path) -> tuple[Report, str]:
    """The report and what was printed."""
    waits, printed = Waits(), io.StringIO()
    job = Job([path])
    acknowledged = Acknowledged(state, job.names("http://ingest"))
    acknowledged.load()
    with stub.client() as client:
        report = ingest(client, job, acknowledged, Patience(5, waits.wait, waits.now), Console(file=printed, width=200))
    return report, printed.getvalue()


def test_all_is_posted_in_batches_and_refusals_are_named(tmp_path: Path) -> None:
    path = birds(tmp_path, [*(f"Gull {number}." for number in range(450)), "", "Tern."])
    with path.open("a") as file:
        file.write("{broken\n")
    stub = IngestStub()
    report, printed = run(stub, tmp_path / "state", path)
    assert (report.taken, report.refused, report.earlier) == (451, 2, 0)
    assert len(stub.taken) == 451
    assert len(stub.batches) == 3
    assert f"refused {path}:451: text or html is needed (invalid_article)" in printed
    assert f"refused {path}:453: not JSON" in printed
    assert report.summary() == "451 articles posted, 2 refused"


def test_what_a_folder_passes_over_is_said_and_no_refusal(tmp_path: Path) -> None:
    for name, content in (("a.txt", "Gull."), ("b.json", "{}"), ("meta.jsonl", '{"file": "a.txt", "source": "Quay"}')):
        (tmp_path / name).write_text(content)
    report, printed = run(IngestStub(), tmp_path.parent / f"{tmp_path.name}-state", tmp_path)
    assert report.summary() == "1 article posted, 0 refused, 1 file passed over"
    assert f"{tmp_path / 'b.json'} passed over: beside .txt files" in printed


def test_files_are_read_once_where_nobody_watches(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = birds(tmp_path, ["Gull.", "Tern."])
    opened: list[Path] = []
    real = Path.open

    def counting(self: Path, *arguments: Any, **named: Any) -> Any:
        if self == path:
            opened.append(self)
        return real(self, *arguments, **named)

    monkeypatch.setattr(Path, "open", counting)
    report, _ = run(IngestStub(), tmp_path / "state", path)
    assert (report.taken, len(opened)) == (2, 1)


def test_a_stopped_run_goes_on_where_it_was(tmp_path: Path) -> None:
    path = birds(tmp_path, [f"Gull {number}." for number in range(500)])
    state = tmp_path / "state"
    stub = IngestStub(None, *[GONE] * 9)
    with pytest.raises(ServiceError, match="goes on where it was"):
        run(stub, state, path)
    assert len(stub.taken) == 200
    again = IngestStub()
    report, _ = run(again, state, path)
    assert (report.taken, report.earlier) == (300, 200)
    assert stub.taken + again.taken == [f"Gull {number}." for number in range(500)]
    assert "200 acknowledged in an earlier run" in report.summary()


def test_part_of_a_batch_that_was_acknowledged_is_remembered(tmp_path: Path) -> None:
    path = birds(tmp_path, ["Gull.", "Tern.", "Auk."])
    stub = IngestStub(None, *[GONE] * 9)
    stub.busy_lines = {"Tern."}
    with pytest.raises(ServiceError):
        run(stub, tmp_path / "state", path)
    again = IngestStub()
    run(again, tmp_path / "state", path)
    assert again.taken == ["Tern."]


def test_a_finished_run_is_forgotten(tmp_path: Path) -> None:
    path, state = birds(tmp_path, ["Gull.", ""]), tmp_path / "state"
    for _ in range(2):
        report, _ = run(IngestStub(), state, path)
        assert (report.taken, report.refused, report.earlier) == (1, 1, 0)
    assert not state.exists() or list(state.iterdir()) == []


def test_an_article_that_changed_after_the_stop_is_posted(tmp_path: Path) -> None:
    path, state = birds(tmp_path, [f"Gull {number}." for number in range(300)]), tmp_path / "state"
    with pytest.raises(ServiceError):
        run(IngestStub(None, *[GONE] * 9), state, path)
    birds(tmp_path, ["Gull 0, corrected.", *(f"Gull {number}." for number in range(1, 300))])
    again = IngestStub()
    report, _ = run(again, state, path)
    assert (report.taken, report.earlier) == (101, 199)
    assert again.taken[0] == "Gull 0, corrected."


def test_runs_of_other_files_or_addresses_are_other_runs(tmp_path: Path) -> None:
    first, second = Job([tmp_path / "a"]), Job([tmp_path / "a"], source="Quay")
    names = [first.names("http://x"), first.names("http://y"), second.names("http://x")]
    for run_names in names:
        assert Acknowledged(tmp_path, run_names).load() == 0
        Acknowledged(tmp_path, run_names).add(["m"])
    assert len(list(tmp_path.iterdir())) == 3


def test_a_line_cut_off_by_a_crash_counts_as_not_acknowledged(tmp_path: Path) -> None:
    whole = mark("f:1", {"text": "Gull."})
    Acknowledged(tmp_path, ["run"]).add([whole])
    [file] = tmp_path.iterdir()
    file.write_bytes(file.read_bytes() + whole[:10].encode() + b"\xff")
    acknowledged = Acknowledged(tmp_path, ["run"])
    assert acknowledged.load() == 2
    assert whole in acknowledged
    assert mark("f:2", {"text": "Gull."}) not in acknowledged


def test_the_state_is_kept_where_programs_keep_it(tmp_path: Path) -> None:
    assert state_folder({"XDG_STATE_HOME": str(tmp_path)}) == tmp_path / "claimstream"
    assert state_folder({}) == Path.home() / ".local" / "state" / "claimstream"


def test_nothing_from_outside_can_steer_the_terminal() -> None:
    assert plain("a\x1b[2Jb\r\nc\u202ed\td") == "a\ufffd[2Jb c\ufffdd d"
