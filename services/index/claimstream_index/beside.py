"""A loop on a thread of its own that can't take the main one down, and is begun again after what ended it."""

from __future__ import annotations

import threading
from collections.abc import Callable

import structlog
from kafka.errors import FencedInstanceIdError

from claimstream_index.indexer import Indexer

_log = structlog.get_logger(__name__)

_PAUSE_SECONDS = 5.0


class Beside:
    """Runs indexers that `make` makes, one after the other, until `stop` is set."""

    def __init__(self, name: str, make: Callable[[], Indexer], stop: threading.Event) -> None:
        self._make = make
        self._stop = stop
        self._name = name
        self._ended: str | None = None
        self._running: Indexer | None = None
        self._thread = threading.Thread(target=self._run, name=name, daemon=True)

    def start(self) -> None:
        """Begin."""
        self._thread.start()

    def join(self, seconds: float) -> None:
        """Wait so long for its end, once `stop` is set; the thread is a daemon and holds nothing that may be lost."""
        self._thread.join(seconds)

    def trouble(self) -> str | None:
        """Why it does not get on, None when all is well."""
        return self._ended or (self._running.trouble() if self._running else None)

    def _run(self) -> None:
        while not self._stop.is_set():
            try:
                self._running = self._make()
                self._ended = None
                self._running.run()
            except FencedInstanceIdError as error:
                # to come again under the same name would fence off the other worker in turn
                self._tell(error)
                return
            except Exception as error:  # noqa: BLE001 - told here and by readiness; the main loop goes on
                self._tell(error)
                self._stop.wait(_PAUSE_SECONDS)

    def _tell(self, error: Exception) -> None:
        self._ended = f"{type(error).__name__}: {error}"
        _log.error("loop_ended", loop=self._name, why=self._ended)
