"""What to make of a process that has died: whether and when it is started again, and what people are told. Pure."""

from __future__ import annotations

import re
import signal
from collections.abc import Iterable
from dataclasses import dataclass

from claimstream_cli.plain import plain

SETTLED_SECONDS = 60.0
"""What has run for so long had all it needs: its death is an accident, and not one more of a row of them."""
MOST_IN_A_ROW = 5
_LONGEST_WAIT = 30.0
_MOST_CHARACTERS = 300
_COLOURS = re.compile(r"\x1b\[[0-9;]*m")
_ERROR = re.compile(r"\[(?:error|critical)\s*\]|^(?:\w+\.)*\w+(?:Error|Exception)\b|^(?:error|fatal)\b", re.IGNORECASE)
"""A record of that level, the last line of a traceback, or what a program says that knows no levels."""


@dataclass(slots=True)
class Deaths:
    """How often one process has died since it last ran for long."""

    in_a_row: int = 0
    settled: bool = False

    def wait(self, lived: float, status: int | None = None) -> float | None:
        """Seconds until it is started again after a life of `lived` seconds; None where that would not help.

        What ends of its own accord at its very first start will do so again: a setting is wrong, or a port taken.
        """
        if lived >= SETTLED_SECONDS:
            self.settled, self.in_a_row = True, 0
        by_itself = status is not None and status >= 0
        if by_itself and not self.settled and not self.in_a_row:
            return None
        self.in_a_row += 1
        return None if self.in_a_row > MOST_IN_A_ROW else min(2.0 ** (self.in_a_row - 1), _LONGEST_WAIT)


def how(status: int) -> str:
    """A return code of `subprocess` in words: `exit status 1`, `killed by SIGKILL`."""
    if status >= 0:
        return f"exit status {status}"
    known = {number.value: number.name for number in signal.Signals}
    return f"killed by {known.get(-status, f'signal {-status}')}"


def last_error(lines: Iterable[str]) -> str:
    """The last of the lines that tells of an error; empty where none does."""
    errors = [line for line in map(_uncoloured, lines) if _ERROR.search(line)]
    return plain(errors[-1])[:_MOST_CHARACTERS] if errors else ""


def notice(what: str, why: str, error: str, then: str, log: str) -> str:
    """The line about a death: what, of what, the last error in its log, what happens now, and where the log is."""
    return f"{what} has died ({why})." + (f" Its last error: {error}." if error else "") + f" {then} Its log: {log}"


def _uncoloured(line: str) -> str:
    return _COLOURS.sub("", line)
