"""The processes under a supervisor: each started any number of times, all that they print in one stream of lines."""

from __future__ import annotations

import contextlib
import errno
import os
import queue
import signal
import subprocess
import threading
from collections import deque
from collections.abc import Mapping, Sequence
from datetime import datetime

from honcho.colour import get_colours
from honcho.printer import Message, Printer

from claimstream_cli.deaths import Deaths

_LAST_LINES = 40


class Service:
    """One process of a command, which is started any number of times; its output goes line by line into `output`."""

    def __init__(self, name: str, command: str, environment: Mapping[str, str], output: Output) -> None:
        self.name = name
        self.deaths = Deaths()
        self.start_at: float | None = 0.0
        """When to start it; None while it runs."""
        self.last_lines: deque[str] = deque(maxlen=_LAST_LINES)
        self._command, self._environment, self._output = command, environment, output
        self._child: subprocess.Popen[bytes] | None = None
        self._reader: threading.Thread | None = None
        self._started = 0.0

    def start(self, now: float) -> None:
        """In a session of its own: Ctrl-C is for the supervisor."""
        self._child = subprocess.Popen(
            self._command,
            shell=True,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            env=self._environment,
            start_new_session=True,
        )
        self._reader = threading.Thread(target=self._read, args=(self._child,), daemon=True)
        self._reader.start()
        self._started, self.start_at = now, None
        self._output.system(f"{self.name} started (pid={self._child.pid})")

    def ended(self) -> int | None:
        """The return code of a process that has ended, once, with all it printed on its way; None else."""
        status = self._child.poll() if self._child else None
        if status is not None:
            self.signal(signal.SIGKILL)  # whatever it had started is nobody's now
            if self._reader:
                self._reader.join(1)
            self._child = None
            self._output.system(f"{self.name} stopped (rc={status})")
        return status

    @property
    def running(self) -> bool:
        """Whether there is a process that `ended` has not told of."""
        return self._child is not None

    def lived(self, now: float) -> float:
        """Seconds since its last start."""
        return now - self._started

    def signal(self, number: signal.Signals) -> None:
        """To the process and those that it has started."""
        if self._child:
            with contextlib.suppress(ProcessLookupError, PermissionError):
                os.killpg(self._child.pid, number)

    def _read(self, child: subprocess.Popen[bytes]) -> None:
        if child.stdout:
            for line in child.stdout:
                self._output.line(self.name, line)
            child.stdout.close()


class Output:
    """What all services print, in the order it comes, each line with its service's name before it."""

    def __init__(self, printer: Printer, names: Sequence[str]) -> None:
        self._printer = printer
        self._printer.width = max(map(len, ("system", *names)))
        self._colours = dict(zip(names, get_colours(), strict=False))
        self._lines: queue.Queue[Message] = queue.Queue()

    def line(self, name: str, data: bytes) -> None:
        """For any thread."""
        self._lines.put(Message("line", data, datetime.now(), name, self._colours.get(name)))

    def system(self, text: str) -> None:
        """A line of the supervisor's own."""
        self._lines.put(Message("line", text, datetime.now(), "system", None))

    def print(self, services: Mapping[str, Service], *, seconds: float = 0.1) -> None:
        """All there is, or what comes within `seconds`; the services keep their last lines."""
        with contextlib.suppress(queue.Empty):
            message = self._lines.get(timeout=seconds)
            while True:
                self._print(message, services)
                message = self._lines.get_nowait()

    def _print(self, message: Message, services: Mapping[str, Service]) -> None:
        try:
            self._printer.write(message)
        except OSError as error:
            if error.errno != errno.EIO:  # the terminal was closed a moment ago, and its signal is on the way
                raise
        if isinstance(message.data, bytes) and message.name in services:
            services[message.name].last_lines.extend(message.data.decode("utf-8", "replace").splitlines())
