"""What the search service adds to Elasticsearch: `python -m tests.bench.search_ratio` prints the ratios.

The last line names every query over the goal; `--check` makes that exit status 1.

p50 of `GET /v1/articles` and `/v1/claims` over p50 of the same search asked of Elasticsearch directly (the very body
that the service sends, at a point in time, by the same HTTP client, in interleaved pairs), for queries of every kind;
then p99 likewise. Goal: p50 <= 1.25 each.
"""

from __future__ import annotations

import argparse
import os
import secrets
import statistics
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from urllib.parse import urlencode

import httpx
import orjson

from claimstream_search import facets, queries
from claimstream_search.parameters import parse
from claimstream_search.query import Kind
from tests.bench.pairs import ratio
from tests.engines.base import Engine, Space
from tests.engines.ports import free_port
from tests.integration.searched import write
from tests.integration.test_search_store import create_indices
from tests.unit.search.brute_force import generated
from tests.waiting import wait_for

ARTICLES, ROUNDS = 3_000, 60
GOAL = 1.25
Pairs = list[tuple[str, str]]
QUERIES: tuple[tuple[Kind, Pairs], ...] = (
    ("articles", [("q", "dam claim")]),
    ("articles", [("q", '"claim was made" -storm'), ("highlight", "true")]),
    ("articles", [("party", "Ostland"), ("measure", "killed"), ("min_value", "5")]),
    ("articles", [("source", "Coast Post"), ("facets", "language,act")]),
    ("claims", [("q", "claim"), ("sort", "relevance")]),
    ("claims", [("measure", "killed"), ("facets", "act,viewpoint,published_at")]),
)
"""Each is one search to Elasticsearch, so that one can be compared with one."""
JSON = {"content-type": "application/json"}
SEARCH = "/_search?allow_partial_search_results=false"


def body(kind: Kind, pairs: Pairs, point: str, now: str = "2026-11-22T00:00:00.000Z") -> bytes:
    """What the service asks of Elasticsearch (tests/unit/search/test_bench_body.py holds it to that).

    Without the point in time, which hits of equal score are in what order would not be said, and Elasticsearch have
    less to sort: another search.
    """
    query = parse(kind, pairs)
    (count,) = facets.counts(query)
    asked = queries.page(query, aggregations=facets.aggregations(count), now=now)
    return orjson.dumps(asked | {"pit": {"id": point, "keep_alive": "300s"}, "timeout": "9000ms"})


@contextmanager
def service(space: Space) -> Iterator[str]:
    """The search service as a process of its own, as users run it."""
    port = free_port()
    settings = {**space.environment(), "SEARCH_PORT": str(port), "SEARCH_HOST": "127.0.0.1", "LOG_LEVEL": "WARNING"}
    process = subprocess.Popen([sys.executable, "-m", "claimstream_search.app"], env={**os.environ, **settings})
    address = f"http://127.0.0.1:{port}"
    try:
        wait_for(lambda: _answers(address), what="the search service is ready")
        yield address
    finally:
        process.terminate()
        process.wait(timeout=20)


def _answers(address: str) -> bool:
    try:
        return httpx.get(f"{address}/readyz").is_success
    except httpx.TransportError:
        return False


def compared(ours: Callable[[], object], raw: Callable[[], object], rounds: int) -> tuple[list[float], list[float]]:
    """Seconds of each, in interleaved pairs (ABBA)."""
    took: dict[int, list[float]] = {0: [], 1: []}
    for number in range(rounds):
        for which in (0, 1) if number % 2 == 0 else (1, 0):
            started = time.perf_counter()
            (ours, raw)[which]()
            took[which].append(time.perf_counter() - started)
    return took[0], took[1]


def measure(space: Space, address: str, rounds: int) -> dict[str, float]:
    """Print a line for each query, and one for all. The ratio of the medians, by path."""
    own: list[float] = []
    direct: list[float] = []
    ratios: dict[str, float] = {}
    with httpx.Client(base_url=address) as client, httpx.Client(base_url=space.elasticsearch) as elastic:
        for kind, pairs in QUERIES:
            opened = elastic.post(f"/{space.index_prefix}{kind}/_pit?keep_alive=300s").raise_for_status()
            path, asked = f"/v1/{kind}?{urlencode(pairs)}", body(kind, pairs, opened.json()["id"])

            def ours(client: httpx.Client = client, path: str = path) -> None:
                client.get(path).raise_for_status()

            def raw(elastic: httpx.Client = elastic, asked: bytes = asked) -> None:
                elastic.post(SEARCH, content=asked, headers=JSON).raise_for_status()

            compared(ours, raw, 10)  # warm
            first, second = compared(ours, raw, rounds)
            own, direct = own + first, direct + second
            ratios[path] = statistics.median(first) / statistics.median(second)
            print(f"{line(first, second)}  {path}", flush=True)
    print(f"{line(own, direct)}  all; median of the queries' ratios {ratio(list(ratios.values()))}")
    return ratios


def verdict(ratios: Mapping[str, float], goal: float = GOAL) -> str:
    """The queries over the goal, the worst first; or that there is none."""
    over = sorted(((one, path) for path, one in ratios.items() if one > goal), reverse=True)
    if not over:
        return f"no query over {goal}"
    return f"over {goal}: " + ", ".join(f"{path} {one:.3f}" for one, path in over)


def line(own: Sequence[float], direct: Sequence[float]) -> str:
    """p50 and p99 of both in milliseconds, and their ratios."""
    said = []
    for name, percent in (("p50", 50), ("p99", 99)):
        one, other = (statistics.quantiles(values, n=100)[percent - 1] * 1000 for values in (own, direct))
        said.append(f"{name} {one:6.1f} / {other:6.1f} ms = {one / other:5.3f}")
    return "  ".join(said)


def main() -> None:
    """Start an engine, fill it, compare."""
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("--engine", choices=("embedded", "docker"), default="embedded")
    arguments.add_argument("--articles", type=int, default=ARTICLES)
    arguments.add_argument("--rounds", type=int, default=ROUNDS)
    arguments.add_argument("--check", action="store_true", help="exit status 1 when a query is over the goal")
    args = arguments.parse_args()
    engine = _engine(args.engine)
    engine.start()
    try:
        space = Space(engine.kafka, engine.elasticsearch, "", f"b{secrets.token_hex(4)}-")
        create_indices(space)
        write(space, *generated(args.articles, seed=1))
        with service(space) as address:
            print(f"search API / the same search of Elasticsearch ({args.engine}), {args.articles} articles")
            ratios = measure(space, address, args.rounds)
    finally:
        engine.stop()
    print(verdict(ratios))
    if args.check and max(ratios.values()) > GOAL:
        sys.exit(1)


def _engine(name: str) -> Engine:
    if name == "docker":
        from tests.engines.docker import Docker

        return Docker()
    from tests.engines.embedded import Embedded

    return Embedded()


if __name__ == "__main__":
    main()
