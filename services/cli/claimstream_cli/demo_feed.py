"""The demo's articles: posted, one of them edited, and waited for until all of it can be found."""

from __future__ import annotations

import gzip
import json
import time
from collections.abc import Mapping
from importlib import resources
from pathlib import Path

import httpx
from rich.console import Console
from rich.progress import Progress

from claimstream_cli.stack import Stack
from claimstream_schemas.identity import revision

SEARCHABLE_SECONDS = 120


class DemoError(RuntimeError):
    """The demo could not be shown; the message says what happened and where to look."""


def demo_articles() -> bytes:
    """The articles written for this project, as NDJSON."""
    return (resources.files("claimstream_cli") / "demo" / "articles.ndjson").read_bytes()


def post(stack: Stack, console: Console) -> dict[str, str]:
    """Post all. Returns the article's id -> the revision posted last. Raises DemoError, httpx.HTTPError."""
    body = demo_articles()
    with console.status("posting the articles"):
        answer = httpx.post(
            f"{stack.ingest_url}/v1/articles/batch",
            content=gzip.compress(body),
            headers={"Content-Type": "application/x-ndjson", "Content-Encoding": "gzip"},
            timeout=60,
        )
    items = answer.json().get("items", [])
    refused = [item for item in items if not item.get("article_id")]
    if answer.status_code != 200 or refused:
        raise DemoError(f"ingest refused the articles: {refused or answer.text}")
    sent = map(json.loads, body.splitlines())
    posted = {item["article_id"]: revision(one["title"], one["text"]) for item, one in zip(items, sent, strict=True)}
    edits = len(items) - len(posted)
    console.print(f"{len(posted)} articles and {edits} edit posted to {stack.ingest_url}/v1/articles/batch")
    return posted


def wait_until_searchable(stack: Stack, posted: Mapping[str, str], console: Console) -> None:
    """Wait until the last revision of each can be fetched, and as many claims found. Raises DemoError."""
    deadline = time.monotonic() + SEARCHABLE_SECONDS
    there: dict[str, int] = {}
    found = -1
    with Progress(console=console, transient=True) as progress, httpx.Client(base_url=stack.search_url) as client:
        bar = progress.add_task("enriching and indexing", total=len(posted))
        while len(there) < len(posted) or found < sum(there.values()):
            if time.monotonic() > deadline:
                raise DemoError(_too_late(stack, len(posted) - len(there), len(posted)))
            for article_id, last in posted.items():
                if article_id not in there and (claims := _claims_of(client, article_id, last)) is not None:
                    there[article_id] = claims
            # an article can be fetched before its claims can be found
            found = client.get("/v1/claims", params={"size": 1}).json()["total"]
            progress.update(bar, completed=len(there))
            time.sleep(0.1)


def _claims_of(client: httpx.Client, article_id: str, wanted: str) -> int | None:
    """How many claims the revision has; None as long as it is not there."""
    answer = client.get(f"/v1/articles/{article_id}")
    article = answer.json() if answer.is_success else {}
    return len(article["claims"]) if article.get("revision") == wanted else None


def _too_late(stack: Stack, missing: int, of: int) -> str:
    log = log_of(stack)
    return (
        f"{missing} of {of} articles were not searchable after {SEARCHABLE_SECONDS} s. "
        f"The last lines of {log}:\n{tail(log)}"
    )


def log_of(stack: Stack) -> Path:
    """Where everything that the run prints goes."""
    return stack.data_dir / "demo.log"


def tail(log: Path, lines: int = 15) -> str:
    """The last lines of a log."""
    return "\n".join(log.read_text(errors="replace").splitlines()[-lines:])
