"""`claimstream demo`: the whole system, a dozen articles posted to it, and the claims it found in them."""

from __future__ import annotations

import contextlib
import os
import shutil
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import httpx
from rich.console import Console

from claimstream_cli.deaths import how
from claimstream_cli.demo_feed import DemoError, log_of, post, tail, wait_until_searchable
from claimstream_cli.figures import how_many, marks
from claimstream_cli.fitting import Column, Fitted, Row
from claimstream_cli.ports import Claims, Pick
from claimstream_cli.run import LOG, program, require_unused, wait_until_ready
from claimstream_cli.series import chart, form_of, series, tables, write
from claimstream_cli.service import ServiceError, client
from claimstream_cli.signals import STOPPING, Stop, ending_on_signals
from claimstream_cli.stack import Stack, stack_from

START_SECONDS = 120
STOP_SECONDS = 60
"""A run that is asked to stop while it starts finishes its engine's start first."""


def demo(*, once: bool, console: Console) -> None:
    """Show it; with `once` clean up and end, else go on until Ctrl-C or a signal to end. Raises DemoError, RunError."""
    with ending_on_signals(STOPPING) as stop, _folder(once) as folder, Claims() as ports:
        stack = _demo_stack(folder, ports.pick)
        with _running(stack, console, stop, kept=not _is_cleaned(once)) as services:
            posted = post(stack, console)
            wait_until_searchable(stack, posted, console)
            _run_jobs(stack, console)
            console.print(claims_table(_claims(stack)))
            _show_series(stack, console, kept=not _is_cleaned(once))
            if not once:
                _where_next(stack, console)
                console.print("Everything keeps running. Stop with [bold]Ctrl-C[/].")
                _until_stopped(stack, services)
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


def _demo_stack(folder: str, pick: Pick) -> Stack:
    """Like `run`, but with a port in place of each usual one that is taken: a first look must not fail on that."""
    try:
        return stack_from({**os.environ, "DATA_DIR": folder}, pick, default_data_dir=folder)
    except ValueError as error:
        raise DemoError(str(error)) from None


@contextlib.contextmanager
def _running(stack: Stack, console: Console, stop: Stop, *, kept: bool) -> Iterator[subprocess.Popen[bytes]]:
    require_unused(stack.data_dir)  # before that run's log is written over
    log, afresh = log_of(stack), _afresh(stack)
    with contextlib.ExitStack() as afterwards:
        with stop.held(), log.open("w") as output:
            services = subprocess.Popen(
                [sys.executable, "-P", "-m", "claimstream_cli.main", "run"],
                env={**os.environ, **_environment(stack, kept=kept)},
                stdout=output,
                stderr=subprocess.PIPE,
                start_new_session=True,  # Ctrl-C is ours to pass on, once
            )
            told = threading.Thread(target=_tell, args=(services, log, console), daemon=True)
            told.start()
            afterwards.callback(_end, services, console, told)
        with console.status("starting the engine and four services (the first time takes longer)"):
            ready = _wait_for_start(services, stack)
        if not ready:
            raise DemoError(f"the services did not start.{afresh} The last lines of {log}:\n{tail(log)}")
        try:
            yield services
        except httpx.HTTPError as error:
            why = f"a service stopped answering ({error}).{afresh} The last lines of {log}:\n{tail(log)}"
            raise DemoError(why) from None


def _afresh(stack: Stack) -> str:
    """What may help where the engine has old data, to be said should it not answer; empty where it has none."""
    folder = stack.data_dir / "engine"
    if not stack.embedded or not folder.exists():
        return ""
    return (
        f" If the engine does not answer, its old data may be why: `rm -r '{folder}'` gives that up and starts afresh."
    )


def _tell(services: subprocess.Popen[bytes], log: Path, console: Console) -> None:
    """What the run says to people, as it comes: to them and, in its place, into the log."""
    if services.stderr is None:
        return
    with services.stderr as lines, log.open("ab") as file:
        for line in lines:
            file.write(line)
            file.flush()
            said = line.decode("utf-8", "replace").rstrip()
            console.print(said, style="red", markup=False, highlight=False, soft_wrap=True)


def _until_stopped(stack: Stack, services: subprocess.Popen[bytes]) -> None:
    """Return after Ctrl-C or a signal to end. Raises DemoError when the run ends by itself."""
    with contextlib.suppress(KeyboardInterrupt):
        status = services.wait()
        raise DemoError(f"the run ended by itself ({how(status)}). All that it printed: {log_of(stack)}")


def _end(services: subprocess.Popen[bytes], console: Console, told: threading.Thread) -> None:
    """Stop the run, if it has not ended, and wait until it has said what it had to say."""
    services.terminate()
    with console.status("stopping"):
        services.wait(timeout=STOP_SECONDS)
        told.join(timeout=1)


def _wait_for_start(services: subprocess.Popen[bytes], stack: Stack) -> bool:
    deadline = time.monotonic() + START_SECONDS
    while services.poll() is None and time.monotonic() < deadline:
        if wait_until_ready([stack.ingest_url, stack.search_url], seconds=1):
            return True
    return False


def _environment(stack: Stack, *, kept: bool) -> dict[str, str]:
    """Where the services work; what is cleaned up holds their temporary files too."""
    ports = {f"{name.upper()}_PORT": str(port) for name, port in {**stack.ports, **stack.engine_ports}.items()}
    told = {"DATA_DIR": str(stack.data_dir), LOG: str(log_of(stack))}
    return {**ports, **told, **({} if kept else {"TMPDIR": str(stack.data_dir)})}


def _run_jobs(stack: Stack, console: Console) -> None:
    """What is run now and then beside the services: stories first, relations are asked of what is indexed."""
    for job in (("stories",), ("relations", "--url", stack.search_url)):
        with console.status(f"claimstream {job[0]}"):
            done = subprocess.run(
                [sys.executable, "-P", "-m", "claimstream_cli.main", *job],
                env={**os.environ, "ELASTICSEARCH_URL": stack.elasticsearch},
                capture_output=True,
                text=True,
                check=False,
            )
        if done.returncode:
            raise DemoError(f"claimstream {job[0]} failed:\n{(done.stderr or done.stdout).strip()}")
        console.print(f"claimstream {job[0]}: {done.stdout.strip()}")


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


_COLUMNS = (
    Column("said on", whole=True),
    Column("who (for whom)"),
    Column("how many", least=20),
    Column("whose"),
    Column("happened", gives_way=2, whole=True),
    Column("outlet", gives_way=1),
)
_LEGEND = (
    "other: counted, but none of the measures; denied: said not to be so; projected, hypothetical: not said to be "
    "so; previous: an earlier figure, recalled; background: of an earlier event."
)


def claims_table(claims: list[dict[str, Any]]) -> Fitted:
    """The claims with a figure, oldest first: when said, by whom and for whom, what, when it happened, outlet."""
    with_figures = [claim for claim in claims if claim.get("quantity")]
    in_order = sorted(with_figures, key=lambda c: (c["claimed_at"]["value"], c["published_at"], c["span"]["start"]))
    rows = [Row(_row(claim)) for claim in in_order]
    return Fitted(_COLUMNS, rows, title="What is claimed, by whom (figures only)", caption=_LEGEND)


def _row(claim: dict[str, Any]) -> tuple[str, ...]:
    quantity, event, claimant = claim["quantity"], claim.get("event_time") or {}, claim["claimant"]
    affected, party = quantity["affected"], claimant.get("party")
    return (
        claim["claimed_at"]["value"],
        claimant["name"] + (f" ({party})" if party and party not in claimant["name"] else ""),
        f"{how_many(quantity)} {quantity['measure'].replace('_', ' ')}{marks(claim)}",
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
        ("explore in a browser", f"{stack.search_url}/"),
        ("claims about the dead", f"{stack.search_url}/v1/claims?measure=killed&facets=party,affected"),
        ("full text, highlighted", f"{stack.search_url}/v1/articles?q=ceasefire&highlight=true"),
        ("a figure's evolution", f"{stack.search_url}/v1/series?measure=killed&affected=Armenia"),
        ("articles of one story", f"{stack.search_url}/v1/articles?facets=story"),
        ("search API", f"{stack.search_url}/docs"),
        ("post your own", f"{stack.ingest_url}/docs"),
    ):
        console.print(f"  {what:24} [link={url}]{url}[/link]", soft_wrap=True)
    if commands := stack.commands_to_try(program()):
        console.print("\nA usual port was taken, so commands in another terminal say where to look:")
        for command in commands:
            console.print(f"  {command}", soft_wrap=True, highlight=False, markup=False)
