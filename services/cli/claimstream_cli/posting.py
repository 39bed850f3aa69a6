"""Posting articles in batches, with patience while the service asks for it."""

from __future__ import annotations

import json
import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

import httpx

from claimstream_cli.service import ServiceError, detail_of, json_object, no_answer, refusal, retry_after
from claimstream_cli.sources import Found

BATCH_LINES = 200
BATCH_BYTES = 4 * 1024 * 1024
TOLD_AFTER_SECONDS = 4.0
TOLD_EVERY_SECONDS = 30.0
"""Without an article being taken: a full buffer passes sooner, and nobody wants to read of it."""
_BUSY = frozenset({429, 503})


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of one article: `refused` says why not, None is an acknowledged one."""

    found: Found
    refused: str | None = None


@dataclass(frozen=True, slots=True)
class Patience:
    """For how many seconds to try again without any article being taken, and how that is told.

    `wait` and `now` are the clock.
    """

    seconds: float = 120.0
    wait: Callable[[float], None] = time.sleep
    now: Callable[[], float] = time.monotonic
    tell: Callable[[str], None] = lambda _: None


class Busy(Exception):
    """Come back in `seconds`; these articles are still to be taken."""

    def __init__(self, seconds: float, why: str, left: Sequence[Found]) -> None:
        super().__init__(why)
        self.seconds = seconds
        self.left = left


def batches(articles: Iterable[Found], *, lines: int = BATCH_LINES, size: int = BATCH_BYTES) -> Iterator[list[Found]]:
    """In order, at most `lines` and about `size` bytes each; an article larger than that goes alone."""
    batch: list[Found] = []
    filled = 0
    for found in articles:
        needed = len(as_line(found))
        if batch and (len(batch) >= lines or filled + needed > size):
            yield batch
            batch, filled = [], 0
        batch.append(found)
        filled += needed
    if batch:
        yield batch


def as_line(found: Found) -> bytes:
    """An article as a line of NDJSON. Half a surrogate pair goes out as it is: ingest says what is wrong with it."""
    return json.dumps(found.article, ensure_ascii=False).encode("utf-8", "surrogatepass") + b"\n"


def greet(client: httpx.Client) -> None:
    """Raises NoAnswer when nothing is there. Later silence is taken for a restart, and waited for."""
    try:
        client.get("/healthz")
    except httpx.HTTPError as error:
        raise no_answer(str(client.base_url), "ingest", error) from None


def post(client: httpx.Client, batch: Sequence[Found], patience: Patience) -> Iterator[Outcome]:
    """What became of each article, as soon as it is known. Raises ServiceError when patience is at its end."""
    waiting: list[Sequence[Found]] = [batch]
    taken_at, tell_at = patience.now(), TOLD_AFTER_SECONDS
    while waiting:
        current = waiting.pop(0)
        try:
            yield from _post_once(client, current)
            taken_at, tell_at = patience.now(), TOLD_AFTER_SECONDS
        except _TooLarge:
            half = len(current) // 2
            waiting[:0] = [current[:half], current[half:]]
        except Busy as busy:
            waiting.insert(0, busy.left)
            if len(busy.left) < len(current):
                taken_at, tell_at = patience.now(), TOLD_AFTER_SECONDS
            idle = patience.now() - taken_at + busy.seconds
            if idle > patience.seconds:
                raise ServiceError(_takes_nothing(client, busy)) from None
            if idle >= tell_at:
                tell_at = idle + TOLD_EVERY_SECONDS
                left = patience.seconds - idle + busy.seconds
                patience.tell(f"nothing is taken at the moment: {busy}. Trying again for up to {left:.0f} s")
            patience.wait(busy.seconds)


def _takes_nothing(client: httpx.Client, busy: Busy) -> str:
    return (
        f"the ingest service at {client.base_url} takes nothing more: {busy}\n"
        "Run the same command again when that is mended: it goes on where it was. "
        f"What is missing say {client.base_url.join('/readyz')} and the output of `make run` or `docker compose logs`."
    )


class _TooLarge(Exception):
    """The batch, not an article in it, is more than the service takes at once."""


def _post_once(client: httpx.Client, batch: Sequence[Found]) -> Iterator[Outcome]:
    """Raises Busy after the outcomes it knows."""
    body = b"".join(as_line(found) for found in batch)
    try:
        answer = client.post("/v1/articles/batch", content=body, headers={"Content-Type": "application/x-ndjson"})
    except httpx.HTTPError as error:
        # It was there and went away in the middle. What it took before it went is taken twice without harm.
        raise Busy(2.0, f"no answer ({type(error).__name__})", batch) from None
    if answer.status_code in _BUSY:
        raise Busy(retry_after(answer), detail_of(answer), batch)
    if answer.status_code == 413:
        if len(batch) > 1:
            raise _TooLarge
        yield Outcome(batch[0], detail_of(answer))
        return
    if answer.status_code in (404, 405):
        raise ServiceError(refusal(str(client.base_url), "ingest", answer))
    items = json_object(answer).get("items")
    if answer.status_code != 200 or not isinstance(items, list) or len(items) != len(batch):
        raise ServiceError(f"ingest at {client.base_url} gave an answer that is of no use: {detail_of(answer)}")
    yield from _outcomes(answer, batch, items)


def _outcomes(answer: httpx.Response, batch: Sequence[Found], items: Sequence[Any]) -> Iterator[Outcome]:
    left: list[Found] = []
    why = ""
    for found, item in zip(batch, items, strict=True):
        if item["status"] in _BUSY:
            left.append(found)
            why = item["error"]["detail"]
        elif item["status"] == 202:
            yield Outcome(found)
        else:
            yield Outcome(found, f"{item['error']['detail']} ({item['error']['code']})")
    if left:
        raise Busy(retry_after(answer), why, left)
