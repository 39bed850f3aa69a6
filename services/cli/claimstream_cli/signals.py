"""A clean end, whoever asks for it: Ctrl-C, a supervisor (SIGTERM), or a terminal that is closed (SIGHUP)."""

from __future__ import annotations

import os
import signal
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from types import FrameType

_STANDARD = (0, 1, 2)
STOPPING = "Stopping: what is being worked on is finished first, for 20 seconds at most. Ctrl-C again breaks off."


class Stop:
    """Raises KeyboardInterrupt once, at once or, while something is `held` together, at the end of that.

    `says` is what people read at the first signal, on standard error: what is undone then may take a while.
    """

    def __init__(self, says: str = "") -> None:
        self._says = says
        self._terminals = [number for number in _STANDARD if os.isatty(number)]
        self._held = 0
        self._pending = False
        self._asked = False

    @contextmanager
    def held(self) -> Iterator[None]:
        """What is done inside is done wholly: a signal takes effect at its end."""
        self._held += 1
        try:
            yield
        finally:
            self._held -= 1
        if self._pending and not self._held:
            self._pending = False
            raise KeyboardInterrupt

    def handle(self, number: int, _: FrameType | None) -> None:
        """For `signal.signal`. While all is being stopped only another Ctrl-C breaks in."""
        if number == signal.SIGHUP:
            self._hang_up()
            self._says = ""
            # whoever has taken SIGTERM over since, as the supervisor of processes does, hears of this too
            signal.raise_signal(signal.SIGTERM)
            return
        self._say()
        if self._held:
            self._asked = self._pending = True
        elif not self._asked or number == signal.SIGINT:
            self._asked = True
            raise KeyboardInterrupt

    def _say(self) -> None:
        """Once, and past `sys.stderr`: the signal may have come in the middle of a line that is written there."""
        says, self._says = self._says, ""
        if says:
            with suppress(OSError):
                os.write(2, f"\n{says}\n".encode())

    def _hang_up(self) -> None:
        """The terminal is gone: whatever is still printed must not fail for that."""
        nowhere = os.open(os.devnull, os.O_RDWR)
        for number in self._terminals:
            os.dup2(nowhere, number)
        os.close(nowhere)


@contextmanager
def ending_on_signals(says: str = "") -> Iterator[Stop]:
    """Signals end what runs inside by KeyboardInterrupt, so that everything begun is undone as after Ctrl-C.

    At the first of them people read what it `says`.

    An ignored SIGHUP stays so, which is what `nohup` asks for; SIGINT does not: a script's shell has whatever it starts
    in the background ignore it, and who sends it to us there means us. For the main thread; handlers are as before
    afterwards.
    """
    stop = Stop(says)
    before = {number: signal.getsignal(number) for number in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP)}
    taken = {n: handler for n, handler in before.items() if handler != signal.SIG_IGN or n == signal.SIGINT}
    for number in taken:
        signal.signal(number, stop.handle)
    try:
        yield stop
    finally:
        for number, handler in taken.items():
            signal.signal(number, handler)
