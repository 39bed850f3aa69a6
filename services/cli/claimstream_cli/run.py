"""`claimstream run`: the engine and the four services in the foreground, under one supervisor."""

from __future__ import annotations

import errno
import fcntl
import os
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping
from contextlib import ExitStack, contextmanager
from pathlib import Path

import httpx
import typer
from honcho.printer import Printer
from kafka.errors import KafkaError

from claimstream_cli.embedded import EmbeddedEngine
from claimstream_cli.ports import USUAL, Claims, is_free
from claimstream_cli.processes import Output, Service
from claimstream_cli.setup_hooks import NotInstalled, index_init
from claimstream_cli.signals import STOPPING, Stop, ending_on_signals
from claimstream_cli.stack import Stack, stack_from
from claimstream_cli.supervisor import GivenUp, Supervisor
from claimstream_cli.topics import create_topics
from claimstream_common.health import DependencyMissing

LOG = "CLAIMSTREAM_RUN_LOG"
"""Environment variable by which the demo says where it puts what the services print."""
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
            says = "" if LOG in os.environ else STOPPING  # the demo says so itself
            with ending_on_signals(says) as stop, _only_one(stack.data_dir), _engine(stack, stop) as engine:
                _set_up(stack)
                _supervise(stack, stop, engine)
        except KeyboardInterrupt:
            pass
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
def _engine(stack: Stack, stop: Stop) -> Iterator[EmbeddedEngine | None]:
    """The embedded engine, running; None where the engines are somebody else's."""
    if not stack.embedded:
        yield None
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
        yield engine


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


def _supervise(stack: Stack, stop: Stop, engine: EmbeddedEngine | None) -> None:
    """Until a signal breaks in. Raises RunError where something can't be kept running."""
    environment = {"LOG_FORMAT": "console", "PYTHONUNBUFFERED": "1", **stack.environment(os.environ)}
    commands = stack.commands()
    output = Output(Printer(sys.stdout), list(commands))
    services = {name: Service(name, command, environment, output) for name, command in commands.items()}
    log = os.environ.get(LOG) or "among the lines this command prints"
    supervisor = Supervisor(services, output, stop, tell, log, engine, lambda: _set_up(stack))
    with _announcing(stack, stop):
        try:
            supervisor.keep()
        except GivenUp as error:
            raise RunError(str(error)) from None


def tell(line: str) -> None:
    """A line for people, apart from what the services print."""
    try:
        typer.secho(f"claimstream: {line}", fg="red", err=True)
    except OSError as error:
        if error.errno != errno.EIO:  # the terminal was closed a moment ago, and its signal is on the way
            raise


@contextmanager
def _announcing(stack: Stack, stop: Stop) -> Iterator[None]:
    """A process of its own: the supervisor forks, and forking a program with threads is asking for trouble."""
    addresses = [stack.ingest_url, stack.search_url, stack.enrich_url]
    command = [sys.executable, "-P", "-m", "claimstream_cli.run", *addresses]
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


def announce(ingest_url: str, search_url: str, enrich_url: str, *commands: str) -> None:
    """Say once where everything is, when it is there; and what to type, if commands don't find it by themselves."""
    if wait_until_ready([ingest_url, search_url], seconds=120):
        # Its model takes seconds to load. Where it is never ready, on a Kafka shared with other runs or because it dies
        # again and again, all else can be used.
        wait_until_ready([enrich_url], seconds=60)
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
