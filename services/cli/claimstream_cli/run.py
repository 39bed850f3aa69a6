"""`claimstream run`: the engine and the four services in the foreground, under one supervisor."""

from __future__ import annotations

import errno
import fcntl
import os
import subprocess
import sys
import time
from collections import defaultdict, deque
from collections.abc import Iterator, Mapping
from contextlib import ExitStack, contextmanager
from pathlib import Path

import httpx
from honcho.manager import SYSTEM_PRINTER_NAME, Manager
from honcho.printer import Message, Printer
from kafka.errors import KafkaError

from claimstream_cli.embedded import EmbeddedEngine
from claimstream_cli.ports import USUAL, Claims, is_free
from claimstream_cli.setup_hooks import NotInstalled, index_init
from claimstream_cli.signals import Stop, ending_on_signals
from claimstream_cli.stack import Stack, stack_from
from claimstream_cli.topics import create_topics
from claimstream_common.health import DependencyMissing

STOPPED_BY_SIGNAL = (130, 143)
_EMPTY = "    nothing is in it  `claimstream ingest FILE` posts your articles; `make demo` has a dozen of its own"


class RunError(RuntimeError):
    """The system can't be started; the message says why and what to do."""


def run(default_data_dir: str = "data/run") -> int:
    """Start, wait until stopped, stop. Returns the exit code: 0 after Ctrl-C, SIGTERM or the terminal's end."""
    with Claims() as ports:
        try:
            stack = stack_from(os.environ, ports.pick, default_data_dir=default_data_dir)
        except ValueError as error:
            raise RunError(str(error)) from None
        _require_ports(stack, os.environ)
        try:
            with ending_on_signals() as stop, _only_one(stack.data_dir), _engine(stack, stop):
                _set_up(stack)
                return _supervise(stack, stop)
        except KeyboardInterrupt:
            return 0


def _require_ports(stack: Stack, given: Mapping[str, str]) -> None:
    """The two ports that people and feeds know are not replaced by others without a word. Raises RunError."""
    for service in ("ingest", "search"):
        variable = f"{service.upper()}_PORT"
        port = stack.ports[service] if given.get(variable) else USUAL[service]
        if port != stack.ports[service] or not is_free(port):
            raise RunError(f"port {port} is taken; choose another, for example {variable}={port + 1000}")


def require_unused(data_dir: Path) -> None:
    """Raises RunError where another run works in that folder."""
    with _only_one(data_dir):
        return


@contextmanager
def _only_one(data_dir: Path) -> Iterator[None]:
    data_dir.mkdir(parents=True, exist_ok=True)
    with (data_dir / "lock").open("w") as lock:
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            raise RunError(f"{data_dir} is in use by another run; stop that, or choose another DATA_DIR") from None
        yield


@contextmanager
def _engine(stack: Stack, stop: Stop) -> Iterator[None]:
    if not stack.embedded:
        yield
        return
    ports = stack.engine_ports
    engine = EmbeddedEngine(
        stack.data_dir / "engine", kafka_port=ports["kafka"], elasticsearch_port=ports["elasticsearch"]
    )
    print(f"starting the embedded engine (data in {stack.data_dir})", flush=True)
    with ExitStack() as afterwards:
        # half a start would leave a process that nobody knows of, or a folder that is half laid out
        with stop.held():
            engine.start()
            afterwards.callback(engine.stop)
        yield


def _set_up(stack: Stack) -> None:
    """Topics and indices; what is there already stays as it is."""
    os.environ.update(stack.environment(os.environ))
    try:
        create_topics(stack.kafka, prefix=os.environ.get("TOPIC_PREFIX", ""))
        index_init()
    except KafkaError as error:
        raise RunError(f"Kafka at {stack.kafka} does not answer ({type(error).__name__}); is it running?") from None
    except (DependencyMissing, NotInstalled) as error:
        raise RunError(str(error)) from None


class LastWords(Printer):  # type: ignore[misc]
    """Prints everything, and keeps the last lines of each service: what a service died of is soon far up the screen."""

    def __init__(self, lines: int = 6) -> None:
        super().__init__(sys.stdout)
        self.first_to_end = "a service"
        self._said: dict[str, deque[str]] = defaultdict(lambda: deque(maxlen=lines))

    def write(self, message: Message) -> None:
        """One piece of output of one service."""
        try:
            super().write(message)
        except OSError as error:
            if error.errno != errno.EIO:  # the terminal was closed a moment ago, and its signal is on the way
                raise
        text = message.data.decode("utf-8", "replace") if isinstance(message.data, bytes) else message.data
        self._said[message.name].extend(text.splitlines())
        if message.name == SYSTEM_PRINTER_NAME and " stopped (rc=" in text and self.first_to_end == "a service":
            self.first_to_end = text.split()[0]

    def of_the_first(self) -> str:
        """The last lines of the service that ended first."""
        return "\n".join(self._said[self.first_to_end])


class Supervisor(Manager):  # type: ignore[misc]
    """A manager that can be told to stop while its processes are being started: it then waits until all are known."""

    def __init__(self, printer: Printer) -> None:
        super().__init__(printer)
        self._wanted = False

    def terminate(self) -> None:
        """Stop all, as soon as all have been started."""
        self._wanted = True
        self._all_started()

    def _all_started(self) -> bool:
        """Asked in every round of the loop."""
        started = bool(super()._all_started())
        if started and self._wanted:
            super().terminate()
        return started


def _supervise(stack: Stack, stop: Stop) -> int:
    printer = LastWords()
    manager = Supervisor(printer)
    environment = {"LOG_FORMAT": "console", "PYTHONUNBUFFERED": "1", **stack.environment(os.environ)}
    for service, command in stack.commands().items():
        manager.add_process(service, command, env=environment)
    with _announcing(stack, stop):
        manager.loop()
    if manager.returncode in STOPPED_BY_SIGNAL:
        return 0
    raise RunError(
        f"{printer.first_to_end} ended by itself (exit code {manager.returncode}), so all were stopped. "
        f"Its last words:\n{printer.of_the_first()}"
    )


@contextmanager
def _announcing(stack: Stack, stop: Stop) -> Iterator[None]:
    """A process of its own: the supervisor forks, and forking a program with threads is asking for trouble."""
    command = [sys.executable, "-P", "-m", "claimstream_cli.run", stack.ingest_url, stack.search_url]
    command += stack.commands_to_try(program())
    with ExitStack() as afterwards:
        with stop.held():
            announcer = subprocess.Popen(command)
            afterwards.callback(announcer.wait)
            afterwards.callback(announcer.terminate)
        yield


def wait_until_ready(urls: list[str], *, seconds: float) -> bool:
    """Poll `/readyz` of each until all say 200; False when `seconds` are over first."""
    deadline = time.monotonic() + seconds
    waiting = list(urls)
    while waiting and time.monotonic() < deadline:
        waiting = [url for url in waiting if not _ready(url)]
        time.sleep(0.2 if waiting else 0)
    return not waiting


def _ready(url: str) -> bool:
    try:
        return httpx.get(f"{url}/readyz", timeout=2).status_code == 200
    except httpx.HTTPError:
        return False


def _is_empty(search_url: str) -> bool:
    try:
        found = httpx.get(f"{search_url}/v1/articles", params={"size": 1}, timeout=5)
        return found.is_success and found.json()["total"] == 0
    except httpx.HTTPError:
        return False


def announce(ingest_url: str, search_url: str, *commands: str) -> None:
    """Say once where everything is, when it is there; and what to type, if commands don't find it by themselves."""
    if wait_until_ready([ingest_url, search_url], seconds=120):
        lines = [
            "\n  claimstream is ready",
            f"    post articles to  {ingest_url}/v1/articles",
            f"    explore at        {search_url}/",
            f"    search at         {search_url}/v1/claims?q=...",
            f"    API docs          {ingest_url}/docs  {search_url}/docs",
            *([f"    in a terminal     {commands[0]}"] if commands else []),
            *(f"                      {command}" for command in commands[1:]),
            *([_EMPTY] if _is_empty(search_url) else []),
            "    stop with Ctrl-C\n",
        ]
        print("\n".join(lines), flush=True)


def program() -> str:
    """How the command was called, to be typed again; `claimstream` where another program calls it."""
    return sys.argv[0] if Path(sys.argv[0]).name == "claimstream" else "claimstream"


if __name__ == "__main__":
    try:
        announce(*sys.argv[1:])
    except KeyboardInterrupt:
        sys.exit(0)
