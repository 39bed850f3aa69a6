"""What ingest has acknowledged in a run that was stopped, so that the next one goes on from there."""

from __future__ import annotations

import hashlib
import json
import os
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any


def state_folder(environment: Mapping[str, str]) -> Path:
    """Where programs keep such things: `XDG_STATE_HOME`, else `~/.local/state`."""
    return Path(environment.get("XDG_STATE_HOME") or Path.home() / ".local" / "state") / "claimstream"


def mark(place: str, article: Mapping[str, Any]) -> str:
    """Names one article of one run: where it stands and all that is posted of it."""
    content = json.dumps([place, article], sort_keys=True)
    return hashlib.sha256(content.encode("utf-8", "surrogatepass")).hexdigest()[:32]


class Acknowledged:
    """The marks of one unfinished run, in a file of its own: one a line, added as they are acknowledged.

    A run that came to its end is forgotten: posting the same files later is a new wish, and does no harm.
    """

    def __init__(self, folder: Path, run: Iterable[str]) -> None:
        name = hashlib.sha256("\n".join(run).encode("utf-8", "surrogateescape")).hexdigest()[:16]
        self._path = folder / f"ingest-{name}.acknowledged"
        self._marks: set[str] = set()

    def load(self) -> int:
        """Read what an earlier run left; returns how many."""
        if self._path.is_file():
            # A line cut off by a crash matches nothing, and its article is posted again.
            self._marks = set(self._path.read_text("ascii", errors="replace").split())
        return len(self._marks)

    def __contains__(self, mark: str) -> bool:
        return mark in self._marks

    def add(self, marks: Iterable[str]) -> None:
        """Note acknowledged articles, on disk before it returns."""
        new = list(marks)
        if not new:
            return
        self._path.parent.mkdir(parents=True, exist_ok=True)
        with self._path.open("a", encoding="ascii") as file:
            file.write("".join(f"{one}\n" for one in new))
            file.flush()
            os.fsync(file.fileno())
        self._marks.update(new)

    def forget(self) -> None:
        """The run is done, or is to begin anew."""
        self._path.unlink(missing_ok=True)
        self._marks = set()
