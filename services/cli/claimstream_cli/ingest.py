"""`claimstream ingest`: articles from files to the ingest service, resumable, every refusal named."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import httpx
from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

from claimstream_cli.acknowledged import Acknowledged, mark
from claimstream_cli.plain import plain
from claimstream_cli.posting import Patience, batches, greet, post
from claimstream_cli.sources import Entry, Found, PassedOver, Unreadable, read_sources

INTERRUPTED = (
    "claimstream: stopped before all was posted. The same command goes on where it stopped; with --restart it posts "
    "everything, as it must where the store behind the address is a new one"
)


@dataclass(slots=True)
class Report:
    """How a run went, in numbers of articles."""

    taken: int = 0
    earlier: int = 0
    refused: int = 0
    passed_over: int = 0
    """Files, in which there may be articles: nothing is known of them."""

    @property
    def seen(self) -> int:
        """All together."""
        return self.taken + self.earlier + self.refused

    def summary(self) -> str:
        """One line for people."""
        parts = [f"{self.taken} {'article' if self.taken == 1 else 'articles'} posted"]
        if self.earlier:
            parts.append(f"{self.earlier} acknowledged in an earlier run that was stopped (--restart posts them again)")
        parts.append(f"{self.refused} refused")
        if self.passed_over:
            parts.append(f"{self.passed_over} {'file' if self.passed_over == 1 else 'files'} passed over")
        return ", ".join(parts)


@dataclass(frozen=True, slots=True)
class Job:
    """What to post, and what to call the source where an article names none."""

    paths: Sequence[Path]
    source: str | None = None

    def names(self, url: str) -> list[str]:
        """What tells this run from others."""
        return [url, self.source or "", *(str(path.resolve()) for path in self.paths)]


def ingest(client: httpx.Client, job: Job, acknowledged: Acknowledged, patience: Patience, console: Console) -> Report:
    """Post everything. Raises ServiceError where the service is away; what was acknowledged stays noted then."""
    greet(client)
    run = _Run(client, acknowledged, patience, console)
    # read twice only where somebody watches how far it is
    entries = read_sources(job.paths, job.source) if console.is_terminal else None
    total = sum(not isinstance(entry, PassedOver) for entry in entries) if entries is not None else None
    columns = (TextColumn("posting"), BarColumn(), MofNCompleteColumn(), TimeRemainingColumn())
    with Progress(*columns, console=console, transient=True, disable=not console.is_terminal) as progress:
        bar = progress.add_task("posting", total=total)
        for batch in batches(run.to_post(read_sources(job.paths, job.source))):
            run.post(batch)
            progress.update(bar, completed=run.report.seen)
    acknowledged.forget()
    return run.report


class _Run:
    """One run: its report grows as batches are posted."""

    def __init__(self, client: httpx.Client, acknowledged: Acknowledged, patience: Patience, console: Console) -> None:
        self.report = Report()
        self._client = client
        self._acknowledged = acknowledged
        self._patience = replace(patience, tell=lambda line: self._say(plain(line), "yellow"))
        self._console = console

    def to_post(self, entries: Iterable[Entry]) -> Iterator[Found]:
        """What is readable and was not acknowledged before."""
        for entry in entries:
            if isinstance(entry, Unreadable):
                self._refuse(entry.place, entry.why)
            elif isinstance(entry, PassedOver):
                self.report.passed_over += 1
                self._say(f"{plain(entry.place)} {plain(entry.why)}", "yellow")
            elif mark(entry.place, entry.article) in self._acknowledged:
                self.report.earlier += 1
            else:
                yield entry

    def post(self, batch: Sequence[Found]) -> None:
        """Post a batch and note what was acknowledged, also when it ends half-way."""
        marks: list[str] = []
        try:
            for outcome in post(self._client, batch, self._patience):
                if outcome.refused is None:
                    marks.append(mark(outcome.found.place, outcome.found.article))
                else:
                    self._refuse(outcome.found.place, outcome.refused)
        finally:
            self.report.taken += len(marks)
            self._acknowledged.add(marks)

    def _refuse(self, place: str, why: str) -> None:
        self.report.refused += 1
        self._say(f"refused {plain(place)}: {plain(why)}", "red")

    def _say(self, line: str, style: str) -> None:
        self._console.print(line, style=style, markup=False, highlight=False, soft_wrap=True)
