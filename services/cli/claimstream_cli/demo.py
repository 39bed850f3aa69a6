"""`claimstream demo`: the whole system, a dozen articles posted to it, and the claims it found in them."""

from __future__ import annotations

import contextlib
import gzip
import os
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from importlib import resources
from pathlib import Path
from typing import Any

import httpx
from rich.box import SIMPLE_HEAD
from rich.console import Console
from rich.progress import Progress
from rich.table import Table

from claimstream_cli.embedded import free_port
from claimstream_cli.run import wait_until_ready
from claimstream_cli.series import chart, form_of, series, tables, write
from claimstream_cli.service import ServiceError, client
from claimstream_cli.stack import Stack, stack_from

START_SECONDS = 120
SEARCHABLE_SECONDS = 120


class DemoError(RuntimeError):
    """The demo could not be shown; the message says what happened and where to look."""


def demo_articles() -> bytes:
    """The articles written for this project, as NDJSON."""
    return (resources.files("claimstream_cli") / "demo" / "articles.ndjson").read_bytes()


def demo(*, once: bool, console: Console) -> None:
    """Show it; with `once` clean up and end, else go on until Ctrl-C. Raises DemoError."""
    with _folder(once) as folder:
        stack = _demo_stack(folder)
        with _running(stack, console, kept=not _is_cleaned(once)):
            ids = _post(stack, console)
            _wait_until_searchable(stack, ids, console)
            console.print(claims_table(_claims(stack)))
            _show_series(stack, console, kept=not _is_cleaned(once))
            if not once:
                _where_next(stack, console)
                console.print("Everything keeps running. Stop with [bold]Ctrl-C[/].")
                with contextlib.suppress(KeyboardInterrupt):
                    signal.pause()
    console.print(
        "Stopped." if not once else "Done and cleaned up. Without --once it keeps running for you to explore."
    )


@contextlib.contextmanager
def _folder(once: bool) -> Iterator[str]:
    """A folder for the data and the chart: kept between runs, or of this run alone."""
    if not _is_cleaned(once):
        yield os.environ.get("DATA_DIR") or "data/demo"
        return
    folder = tempfile.mkdtemp(prefix="claimstream-demo-")
    try:
        yield folder
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _is_cleaned(once: bool) -> bool:
    """Whether nothing is left on disk afterwards: only a folder that was asked for by name outlives `--once`."""
    return once and not os.environ.get("DATA_DIR")


def _demo_stack(folder: str) -> Stack:
    """Like `run`, but on free ports where none are asked for: a first look must not fail on a taken one."""
    ports = {name: str(free_port()) for name in ("INGEST_PORT", "SEARCH_PORT") if not os.environ.get(name)}
    return stack_from({**os.environ, **ports, "DATA_DIR": folder}, free_port, default_data_dir=folder)


@contextlib.contextmanager
def _running(stack: Stack, console: Console, *, kept: bool) -> Iterator[None]:
    stack.data_dir.mkdir(parents=True, exist_ok=True)
    log = stack.data_dir / "demo.log"
    with log.open("w") as output, console.status("starting the engine and four services (the first time takes longer)"):
        services = subprocess.Popen(
            [sys.executable, "-P", "-m", "claimstream_cli.main", "run"],
            env={**os.environ, **_environment(stack, kept=kept)},
            stdout=output,
            stderr=subprocess.STDOUT,
            start_new_session=True,  # Ctrl-C is ours to pass on, once
        )
        ready = _wait_for_start(services, stack)
    try:
        if not ready:
            raise DemoError(f"the services did not start. The last lines of {log}:\n{_tail(log)}")
        yield
    except httpx.HTTPError as error:
        raise DemoError(f"a service stopped answering ({error}). The last lines of {log}:\n{_tail(log)}") from None
    finally:
        services.terminate()
        with console.status("stopping"):
            services.wait(timeout=30)


def _wait_for_start(services: subprocess.Popen[bytes], stack: Stack) -> bool:
    deadline = time.monotonic() + START_SECONDS
    while services.poll() is None and time.monotonic() < deadline:
        if wait_until_ready([stack.ingest_url, stack.search_url], seconds=1):
            return True
    return False


def _environment(stack: Stack, *, kept: bool) -> dict[str, str]:
    """Where the services work; what is cleaned up holds their temporary files too."""
    ports = {f"{name.upper()}_PORT": str(port) for name, port in stack.ports.items()}
    return {**ports, "DATA_DIR": str(stack.data_dir), **({} if kept else {"TMPDIR": str(stack.data_dir)})}


def _tail(log: Path, lines: int = 15) -> str:
    return "\n".join(log.read_text(errors="replace").splitlines()[-lines:])


def _post(stack: Stack, console: Console) -> list[str]:
    body = demo_articles()
    with console.status("posting the articles"):
        answer = httpx.post(
            f"{stack.ingest_url}/v1/articles/batch",
            content=gzip.compress(body),
            headers={"Content-Type": "application/x-ndjson", "Content-Encoding": "gzip"},
            timeout=60,
        )
    items = answer.json().get("items", [])
    refused = [item for item in items if "article_id" not in item]
    if answer.status_code != 200 or refused:
        raise DemoError(f"ingest refused the articles: {refused or answer.text}")
    console.print(f"{len(items)} articles posted to {stack.ingest_url}/v1/articles/batch")
    return [item["article_id"] for item in items]


def _wait_until_searchable(stack: Stack, ids: list[str], console: Console) -> None:
    """An article can be fetched before its claims can be found; wait for both."""
    deadline = time.monotonic() + SEARCHABLE_SECONDS
    there: dict[str, int] = {}
    found = -1
    with Progress(console=console, transient=True) as progress, httpx.Client(base_url=stack.search_url) as client:
        bar = progress.add_task("enriching and indexing", total=len(ids))
        while len(there) < len(set(ids)) or found < sum(there.values()):
            if time.monotonic() > deadline:
                log = stack.data_dir / "demo.log"
                raise DemoError(
                    f"{len(ids) - len(there)} of {len(ids)} articles were not searchable after {SEARCHABLE_SECONDS} s. "
                    f"The last lines of {log}:\n{_tail(log)}"
                )
            for article_id in set(ids) - there.keys():
                if (answer := client.get(f"/v1/articles/{article_id}")).is_success:
                    there[article_id] = len(answer.json()["claims"])
            found = client.get("/v1/claims", params={"size": 1}).json()["total"]
            progress.update(bar, completed=len(there))
            time.sleep(0.1)


def _claims(stack: Stack) -> list[dict[str, Any]]:
    claims: list[dict[str, Any]] = []
    cursor: str | None = None
    with httpx.Client(base_url=stack.search_url) as client:
        while True:
            parameters: dict[str, str | int] = {"sort": "published_at", "size": 100}
            answer = client.get("/v1/claims", params={**parameters, **({"cursor": cursor} if cursor else {})})
            answer.raise_for_status()
            claims += answer.json()["hits"]
            cursor = answer.json().get("next_cursor")
            if not cursor:
                return claims


QUALIFIERS = {"at_least": "at least ", "at_most": "at most ", "about": "about "}


def how_many(quantity: dict[str, Any]) -> str:
    """A quantity in words: `at least 49`, `10 to 15`, `dozens`."""
    if quantity["value"] is None:
        low, high = quantity["low"], quantity["high"]
        return f"{low:,.0f} to {high:,.0f}" if low is not None and high is not None else str(quantity["text"])
    return f"{QUALIFIERS.get(quantity['qualifier'], '')}{quantity['value']:,.0f}"


def claims_table(claims: list[dict[str, Any]]) -> Table:
    """The claims with a figure, oldest first: when said, by whom and for whom, what, when it happened, outlet."""
    table = Table(title="What is claimed, by whom (figures only)", title_style="bold", box=SIMPLE_HEAD, pad_edge=False)
    for heading in ("said on", "who (for whom)", "how many", "whose", "happened", "outlet"):
        table.add_column(heading, no_wrap=heading in ("said on", "happened"))
    with_figures = [claim for claim in claims if claim.get("quantity")]
    for claim in sorted(with_figures, key=lambda c: (c["claimed_at"]["value"], c["published_at"], c["span"]["start"])):
        table.add_row(*_row(claim))
    return table


def _row(claim: dict[str, Any]) -> tuple[str, ...]:
    quantity, event, claimant = claim["quantity"], claim.get("event_time") or {}, claim["claimant"]
    affected, party = quantity["affected"], claimant.get("party")
    marks = [f"({mark})" for mark in ("background", "previous") if claim.get(mark) or quantity.get(mark)]
    return (
        claim["claimed_at"]["value"],
        claimant["name"] + (f" ({party})" if party and party not in claimant["name"] else ""),
        " ".join([how_many(quantity), quantity["measure"].replace("_", " "), *marks]),
        ", ".join(word for word in (affected.get("party"), affected["role"]) if word and word != "any"),
        event.get("start", ""),
        claim["source"],
    )


def _show_series(stack: Stack, console: Console, *, kept: bool) -> None:
    """How the numbers of the dead evolved: printed, and drawn into a file beside the data."""
    asked = [("measure", "killed"), ("affected", "Armenia"), ("affected", "Azerbaijan"), ("role", "military")]
    drawing = stack.data_dir / "claimstream-demo-series.svg"
    try:
        with client(stack.search_url, "search") as search_client:
            console.print(tables(series(search_client, asked)))
            write(drawing, chart(search_client, asked, form_of(drawing)))
    except ServiceError as error:
        raise DemoError(str(error)) from None
    if kept:
        console.print(f"Drawn: [link=file://{drawing}]{drawing}[/link]", soft_wrap=True)
    else:
        size = drawing.stat().st_size
        console.print(f"Drawn as SVG too ({size:,} bytes; it goes with the rest, without --once it stays).")


def _where_next(stack: Stack, console: Console) -> None:
    console.print("\nOpen, or fetch with curl:")
    for what, url in (
        ("claims about the dead", f"{stack.search_url}/v1/claims?measure=killed&facets=party,affected"),
        ("full text, highlighted", f"{stack.search_url}/v1/articles?q=ceasefire&highlight=true"),
        ("a figure's evolution", f"{stack.search_url}/v1/series?measure=killed&affected=Armenia"),
        ("search API", f"{stack.search_url}/docs"),
        ("post your own", f"{stack.ingest_url}/docs"),
    ):
        console.print(f"  {what:24} [link={url}]{url}[/link]", soft_wrap=True)
