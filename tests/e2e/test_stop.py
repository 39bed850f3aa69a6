"""`claimstream run` and `claimstream demo` told to end by others than Ctrl-C, at any moment: nothing runs on."""

from __future__ import annotations

import fcntl
import os
import pty
import signal
import subprocess
import termios
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.e2e.test_run import CLAIMSTREAM, assert_article_flows, environment, running
from tests.engines.ports import free_port
from tests.waiting import wait_for

pytestmark = pytest.mark.engine


@pytest.fixture(autouse=True)
def hang_up_is_heard() -> Iterator[None]:
    """Tests run under nohup would hand on that it is ignored, and rightly nothing would end."""
    before = signal.signal(signal.SIGHUP, signal.SIG_DFL)
    yield
    signal.signal(signal.SIGHUP, before)


def left_behind(folder: Path) -> list[str]:
    """The processes of a run on `folder`: the engine has it among its words, the services in their environment."""
    return [name for name, words in _processes() if str(folder).encode() in words]


def _processes() -> Iterator[tuple[str, bytes]]:
    for entry in Path("/proc").iterdir():
        if entry.name.isdigit() and int(entry.name) != os.getpid():
            try:
                cmdline = (entry / "cmdline").read_bytes()
                yield f"{entry.name}: {cmdline!r}", cmdline + (entry / "environ").read_bytes()
            except OSError:  # ended meanwhile, or somebody else's
                continue


def assert_ended(process: subprocess.Popen[str], folder: Path) -> None:
    process.wait(60)
    wait_for(lambda: not left_behind(folder), what=f"an end of {left_behind(folder)}", seconds=5)
    log = folder / "out.log"
    assert "Traceback" not in log.read_text(errors="replace")


def started(command: str, folder: Path, *options: str, **more: str) -> subprocess.Popen[str]:
    """The command in the background, its output in `out.log`."""
    given = environment(folder / "data", INGEST_PORT=str(free_port()), SEARCH_PORT=str(free_port())) | more
    with (folder / "out.log").open("w") as log:
        return subprocess.Popen([CLAIMSTREAM, command, *options], env=given, stdout=log, stderr=log, text=True)


def says(folder: Path, words: str) -> bool:
    return words in (folder / "out.log").read_text(errors="replace")


def test_the_demo_that_runs_on_ends_with_all_it_started(tmp_path: Path) -> None:
    process = started("demo", tmp_path)
    wait_for(lambda: says(tmp_path, "keeps running"), what="the demo", seconds=120, every=0.2)
    assert len(left_behind(tmp_path)) >= 6, "the run, its engine and four services"
    process.terminate()
    assert_ended(process, tmp_path)
    assert process.returncode == 0
    assert says(tmp_path, "Stopped.")


def test_a_run_stopped_while_it_starts_leaves_nothing_but_a_folder_to_start_from(tmp_path: Path) -> None:
    for moment, number in (("starting the embedded engine", signal.SIGHUP), ("ingest started", signal.SIGTERM)):
        process = started("run", tmp_path)
        wait_for(lambda: says(tmp_path, moment), what=moment, seconds=60, every=0.01)  # noqa: B023
        process.send_signal(number)
        assert_ended(process, tmp_path)
        assert process.returncode == 0
    with running(tmp_path / "data") as (_, ingest, search):
        assert_article_flows(ingest, search)


@pytest.mark.parametrize("seconds", [1.5, 3.0])
def test_a_demo_stopped_while_it_starts_leaves_nothing(tmp_path: Path, seconds: float) -> None:
    folder = tmp_path / "temporary"
    folder.mkdir()
    process = started("demo", tmp_path, "--once", TMPDIR=str(folder), DATA_DIR="")
    with pytest.raises(subprocess.TimeoutExpired):
        process.wait(seconds)
    process.terminate()
    assert_ended(process, tmp_path)
    assert process.returncode != 0
    assert list(folder.iterdir()) == []


def test_a_terminal_that_is_closed_ends_a_run(tmp_path: Path) -> None:
    ports = {"INGEST_PORT": str(free_port()), "SEARCH_PORT": str(free_port())}
    ours, theirs = pty.openpty()
    process = subprocess.Popen(
        [CLAIMSTREAM, "run"],
        env=environment(tmp_path, **ports),
        stdin=theirs,
        stdout=theirs,
        stderr=theirs,
        start_new_session=True,
        preexec_fn=lambda: fcntl.ioctl(0, termios.TIOCSCTTY, 0),
    )
    os.close(theirs)
    said = b""
    while b"is ready" not in said:
        said += os.read(ours, 4_096)
    os.close(ours)
    (tmp_path / "out.log").write_bytes(said)
    process.wait(60)
    wait_for(lambda: not left_behind(tmp_path), what=f"an end of {left_behind(tmp_path)}", seconds=5)
    assert process.returncode == 0
