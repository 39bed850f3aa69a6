"""Services that die are started again and told of, and all end together: with shell commands in place of services."""

from __future__ import annotations

import errno
import io
import os
import signal
import threading
from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass, field

import pytest
from honcho.printer import Printer

from claimstream_cli import supervisor as supervising
from claimstream_cli.processes import Output, Service
from claimstream_cli.signals import Stop
from claimstream_cli.supervisor import GivenUp, Supervisor
from tests.waiting import wait_for

FOREVER = "exec sleep 300"


class Clock:
    """Five times as fast as any other, and it leaps over the time in which nothing runs."""

    def __init__(self) -> None:
        self.offset = 0.0

    def now(self, services: Collection[Service]) -> float:
        starts = [service.start_at for service in services if service.start_at is not None]
        self.offset = max(self.offset + 0.1, min(starts) if len(starts) == len(services) else 0.0)
        return self.offset

    def sleep(self, seconds: float) -> None:
        self.offset += seconds


class Impatient(Output):
    """Waits for the next line no longer than the clock is fast."""

    def print(self, services: Mapping[str, Service], *, seconds: float = 0.02) -> None:
        super().print(services, seconds=seconds)


@dataclass
class Run:
    """A supervisor under test: what it printed and told; `until` breaks in as a signal would."""

    commands: dict[str, str]
    until: Callable[[Run], bool] = lambda _: False
    engine: FakeEngine | None = None
    told: list[str] = field(default_factory=list)
    printed: io.StringIO = field(default_factory=io.StringIO)
    rounds: int = 0

    def __post_init__(self) -> None:
        output = Impatient(Printer(self.printed), list(self.commands))
        environment = {"PATH": os.environ["PATH"]}
        self.services = {name: Service(name, line, environment, output) for name, line in self.commands.items()}
        clock = Clock()
        self.supervisor = Supervisor(
            self.services,
            output,
            Stop(),
            self.told.append,
            "run.log",
            self.engine,
            self._set_up,
            self._now,
            clock.sleep,
        )
        self._clock = clock

    def keep(self) -> list[str]:
        """Run it; what it told."""
        with pytest.raises(KeyboardInterrupt):
            self.supervisor.keep()
        assert not any(service.running for service in self.services.values())
        return self.told

    def _now(self) -> float:
        self.rounds += 1
        if self.rounds > 2_000:
            raise AssertionError("it goes on and on")
        if self.until(self):
            self.until = lambda _: False
            raise KeyboardInterrupt
        return self._clock.now(self.services.values())

    def _set_up(self) -> None:
        self.told.append("(set up)")

    def pid(self, name: str) -> int:
        """Of the running service; 0 while there is none."""
        child = self.services[name]._child
        return child.pid if child else 0


class FakeEngine:
    """Dies when told to, and as often as told at once after its start."""

    log = "noida.log"

    def __init__(self, dies: int = 0) -> None:
        self.why: str | None = None
        self.starts = 0
        self._dies = dies

    def away(self) -> str | None:
        return self.why

    def last_lines(self) -> list[str]:
        return ["error: disk full"]

    def start(self) -> None:
        self.starts += 1
        self.why = "nothing listens" if self.starts < self._dies else None


def test_what_is_killed_is_told_in_one_line_and_runs_again() -> None:
    first: list[int] = []

    def until(run: Run) -> bool:
        if not first and run.pid("search"):
            first.append(run.pid("search"))
            os.kill(first[0], signal.SIGKILL)
        return bool(first) and run.pid("search") not in (0, first[0])

    run = Run({"ingest": FOREVER, "search": FOREVER}, until)
    (died,) = run.keep()
    assert died == "search has died (killed by SIGKILL). It is started again in 1 s. Its log: run.log"
    assert "search stopped (rc=-9)" in run.printed.getvalue()
    assert run.printed.getvalue().count("ingest started") == 1, "the others run on"


def test_what_ends_by_itself_at_its_first_start_ends_all_with_its_last_words() -> None:
    run = Run({"ingest": FOREVER, "search": "echo no such index; exit 3"})
    with pytest.raises(GivenUp) as given_up:
        run.supervisor.keep()
    assert str(given_up.value) == (
        "search ended by itself (exit status 3), so everything is stopped. Its last words:\nno such index"
    )
    assert not run.services["ingest"].running
    assert "ingest stopped (rc=-15)" in run.printed.getvalue()


def test_what_dies_again_and_again_is_given_up() -> None:
    run = Run({"index": "echo 'ValueError: bad'; kill -KILL $$"})
    with pytest.raises(GivenUp, match="index died 6 times in a row"):
        run.supervisor.keep()
    assert len(run.told) == 5
    assert all("Its last error: ValueError: bad. It is started" in line for line in run.told)


def test_an_engine_that_died_is_started_again_and_the_services_after_it() -> None:
    engine = FakeEngine()

    def until(run: Run) -> bool:
        if run.pid("ingest") and not engine.starts:
            engine.why = "nothing listens on its kafka port 1 any more"
        return engine.starts == 1 and run.pid("ingest") > 0 and "services are being started" in run.told[-1]

    run = Run({"ingest": FOREVER}, until, engine)
    died, set_up, back = run.keep()
    assert died.startswith("the engine has died (nothing listens on its kafka port 1 any more). Its last error: error:")
    assert "It is started again in 1 s with the data it had written" in died
    assert died.endswith("Its log: noida.log")
    assert (set_up, back) == ("(set up)", "the engine runs again; the services are being started.")
    assert run.printed.getvalue().count("ingest started") == 2


def test_services_that_die_of_a_dead_engine_are_not_told_of() -> None:
    engine = FakeEngine()

    def until(run: Run) -> bool:
        if run.pid("ingest") and not engine.starts:
            engine.why = "nothing listens"
            os.kill(run.pid("ingest"), signal.SIGKILL)
        return engine.starts == 1 and run.pid("ingest") > 0

    told = Run({"ingest": FOREVER}, until, engine).keep()
    assert [line for line in told if line.startswith("ingest")] == []


def test_an_engine_that_dies_again_and_again_ends_all() -> None:
    engine = FakeEngine(dies=100)
    engine.why = "nothing listens"
    run = Run({"ingest": FOREVER}, engine=engine)
    with pytest.raises(GivenUp, match="6 times in a row, so everything is stopped"):
        run.supervisor.keep()
    assert not run.services["ingest"].running


def test_what_does_not_end_when_asked_is_killed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(supervising, "STOP_SECONDS", 0.5)
    run = Run({"enrich": "trap '' TERM; echo deaf; sleep 300"}, lambda run: "| deaf" in run.printed.getvalue())
    run.keep()
    assert "enrich stopped (rc=-9)" in run.printed.getvalue()


def test_what_a_dead_service_had_started_does_not_outlive_it() -> None:
    pids: list[int] = []

    def until(run: Run) -> bool:
        said = run.printed.getvalue()
        if not pids and "child " in said:
            pids.append(int(said.split("child ")[1].split()[0]))
            os.kill(run.pid("enrich"), signal.SIGKILL)
        return bool(pids) and bool(run.told)

    Run({"enrich": "sleep 300 & echo child $!; wait"}, until).keep()
    wait_for(lambda: not _is_alive(pids[0]), what="the end of the child")
    assert not _is_alive(pids[0])


def _is_alive(pid: int) -> bool:
    try:
        with open(f"/proc/{pid}/stat") as stat:
            return stat.read().rpartition(")")[2].split()[0] != "Z"
    except FileNotFoundError:
        return False


def test_a_terminal_that_is_closed_fails_no_line_and_a_full_disk_does() -> None:
    for number, fails in ((errno.EIO, False), (errno.ENOSPC, True)):
        output = Output(Printer(_Failing(number)), ["search"])
        service = Service("search", "true", {}, output)
        output.line("search", b"still here\n")
        if fails:
            with pytest.raises(OSError, match="no"):
                output.print({"search": service})
        else:
            output.print({"search": service})
            assert list(service.last_lines) == ["still here"]


class _Failing(io.StringIO):
    def __init__(self, number: int) -> None:
        super().__init__()
        self._number = number

    def write(self, text: str) -> int:
        raise OSError(self._number, "no")


def test_lines_of_several_threads_stay_whole() -> None:
    printed = io.StringIO()
    output = Output(Printer(printed), ["a", "b"])
    threads = [threading.Thread(target=_print_much, args=(output, name)) for name in ("a", "b")]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    output.print({})
    lines = printed.getvalue().splitlines()
    assert len(lines) == 400
    assert all(line.endswith("| " + "x" * 50) for line in lines)


def _print_much(output: Output, name: str) -> None:
    for _ in range(200):
        output.line(name, b"x" * 50 + b"\n")
