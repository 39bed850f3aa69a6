"""How the process ends: at once, and for sure. A kill at any point loses nothing, so nothing is waited for."""

from __future__ import annotations

import multiprocessing
import os
import sys
import threading
from typing import NoReturn

_STOP_SECONDS = 8.0
"""Within the 10 s a supervisor gives."""


def end_for_sure() -> None:
    """End after a while whatever happens: while the broker is away Kafka's client waits for it without end."""
    last_resort = threading.Timer(_STOP_SECONDS, end, args=(1,))
    last_resort.daemon = True
    last_resort.start()


def end(code: int) -> NoReturn:
    """At once: Faust leaves threads behind, and Python would wait for NLP processes, which ignore its SIGTERM."""
    for process in multiprocessing.active_children():
        process.kill()
    sys.stdout.flush()
    os._exit(code)
