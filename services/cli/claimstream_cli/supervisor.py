"""Keeps services running, and the engine below them: starts again what has died, and says so in one line each.

honcho's manager ends everything when one process ends; only its way of printing is used here.
"""

from __future__ import annotations

import signal
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Protocol

from claimstream_cli.deaths import MOST_IN_A_ROW, Deaths, how, last_error, notice
from claimstream_cli.processes import Output, Service
from claimstream_cli.signals import Stop

STOP_SECONDS = 10.0
"""Between SIGTERM and SIGKILL: every service ends within that, whatever it has begun."""
_LOOK_SECONDS = 1.0
_LAST_WORDS = 6

Tell = Callable[[str], None]


class GivenUp(RuntimeError):
    """Something dies again and again, or as soon as it is started; the message is for people."""


class Engine(Protocol):
    """What the services need to be running."""

    def away(self) -> str | None:
        """Why it is not there; None while it is."""

    @property
    def log(self) -> str:
        """Where its log is."""

    def last_lines(self) -> Sequence[str]:
        """The end of its log."""

    def start(self) -> None:
        """Start it, also again. Raises RuntimeError."""


@dataclass(slots=True)
class Supervisor:
    """The services, in the order of their start, the engine if it is ours to watch, and how people are told."""

    services: Mapping[str, Service]
    output: Output
    stop: Stop
    tell: Tell
    log: str
    """Where the services' output is to be read."""
    engine: Engine | None = None
    set_up: Callable[[], None] = lambda: None
    """What an engine needs before the services start. Raises RuntimeError."""
    now: Callable[[], float] = time.monotonic
    sleep: Callable[[float], None] = time.sleep
    _engine_deaths: Deaths = field(default_factory=Deaths)
    _engine_since: float = 0.0
    _looked: float = 0.0

    def keep(self) -> None:
        """Until a signal breaks in (KeyboardInterrupt). Raises GivenUp; whatever it raises, all have ended then."""
        self._engine_since = self.now()
        try:
            while True:
                self._start_due()
                self.output.print(self.services)
                self._look()
        finally:
            self.end()

    def end(self) -> None:
        """SIGTERM, and SIGKILL to those that take too long, or to all when a second signal breaks in."""
        deadline = self.now() + STOP_SECONDS
        self._signal(signal.SIGTERM)
        try:
            while self._running() and self.now() < deadline:
                self.output.print(self.services)
        finally:
            self._signal(signal.SIGKILL)
            while self._running():
                self.output.print(self.services)
            self.output.print(self.services)

    def _signal(self, number: signal.Signals) -> None:
        for service in self.services.values():
            service.signal(number)

    def _running(self) -> bool:
        for service in self.services.values():
            service.ended()
        return any(service.running for service in self.services.values())

    def _start_due(self) -> None:
        now = self.now()
        for service in self.services.values():
            if service.start_at is not None and service.start_at <= now:
                with self.stop.held():  # nobody else knows of a process that is half started
                    service.start(now)

    def _look(self) -> None:
        """After what has died. A dead engine is seen first: the services die of it."""
        dead = [(one, status) for one in self.services.values() if (status := one.ended()) is not None]
        if self.engine and (dead or self.now() - self._looked >= _LOOK_SECONDS):
            self._looked = self.now()
            if why := self.engine.away():
                self._revive(self.engine, why)
                return
        for service, status in dead:
            self.output.print(self.services)
            self._died(service, status)

    def _died(self, service: Service, status: int) -> None:
        wait = service.deaths.wait(service.lived(self.now()), status)
        error = last_error(service.last_lines)
        if wait is None:
            words = "\n".join([*service.last_lines][-_LAST_WORDS:])
            raise GivenUp(
                f"{service.name} {_too_often(service.deaths)} ({how(status)}), so everything is stopped. "
                f"Its last words:\n{words}"
            )
        self.tell(notice(service.name, how(status), error, f"It is started again in {wait:.0f} s.", self.log))
        service.last_lines.clear()
        service.start_at = self.now() + wait

    def _revive(self, engine: Engine, why: str) -> None:
        wait = self._engine_deaths.wait(self.now() - self._engine_since)
        if wait is None:
            then = f"That was {MOST_IN_A_ROW + 1} times in a row, so everything is stopped."
        else:
            then = f"It is started again in {wait:.0f} s with the data it had written, and the services after it."
        told = notice("the engine", why, last_error(engine.last_lines()), then, engine.log)
        if wait is None:
            raise GivenUp(told)
        self.tell(told)
        self.end()
        self.sleep(wait)
        with self.stop.held():
            engine.start()
        self.set_up()
        self._engine_since = self.now()
        for service in self.services.values():
            service.start_at = 0.0
            service.last_lines.clear()
        self.tell("the engine runs again; the services are being started.")


def _too_often(deaths: Deaths) -> str:
    return f"died {deaths.in_a_row} times in a row" if deaths.in_a_row else "ended by itself"
