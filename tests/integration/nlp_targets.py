"""What the NLP processes of the tests run: obedient, deaf, or never ready. Importable, because they are spawned."""

from __future__ import annotations

import os
import signal
import threading
from multiprocessing.connection import Connection

from claimstream_enrich.handler import Enriched


def obedient(connection: Connection) -> None:
    """Answers each payload; `die` and `hang` do what they say."""
    connection.send("ready")
    while True:
        try:
            payloads = connection.recv()
        except EOFError:
            return
        if b"die" in payloads:
            os.kill(os.getpid(), signal.SIGKILL)
        if b"hang" in payloads:
            threading.Event().wait()
        connection.send([Enriched(str(os.getpid()), "event", payload) for payload in payloads])


def stillborn(connection: Connection) -> None:
    """Ends before it is ready, as a process without its model does."""
    raise SystemExit(3)
