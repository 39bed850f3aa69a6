"""The series of very many claims in one episode: `python -m tests.bench.series_volume URL [CLAIMS]`.

Fills indices of its own (prefix `bench-series-`) on the Elasticsearch at URL, asks three times, prints seconds and the
process's memory, and deletes them.
"""

from __future__ import annotations

import asyncio
import random
import resource
import sys
import time
from collections.abc import Iterator
from typing import Any

from elasticsearch import Elasticsearch
from elasticsearch.helpers import bulk

from claimstream_index.assertion import assertion
from claimstream_index.mapping import ALIASES, mapping, settings, versioned
from claimstream_schemas.claim import Claim
from claimstream_schemas.document import CLAIMS
from claimstream_search import series_store
from claimstream_search.series.question import Question
from claimstream_search.store import ElasticSearcher
from tests.unit.search.series.sayings import saying

PREFIX = "bench-series-"
SIDES = ("Quarnholt", "Veldane")


def documents(count: int) -> Iterator[dict[str, Any]]:
    """Claims of two sides and two helpers about both sides' losses, growing over two weeks."""
    chance = random.Random(1)
    for number in range(count):
        day = 2 + min(int(chance.expovariate(0.4)), 14)
        party = chance.choice((*SIDES, "United Nations", "Red Cross"))
        said = saying(
            40 + 8 * day + chance.randrange(3),
            day=f"2031-05-{day:02}",
            party=party,
            who=f"{party}'s Ministry",
            affected=chance.choice(SIDES),
            role="military",
            event=f"2031-05-0{chance.randrange(1, 4)}",
            at=f"2031-05-{day:02}T{chance.randrange(24):02}:{chance.randrange(60):02}:00Z",
            source=f"Outlet {number % 700}",
            article=str(number // 2),
            text=f"The ministry gave the losses along the river in statement {number % 5000} of that week.",
        )
        yield said | {"assertion": assertion(Claim.model_validate(said))}


async def ask(url: str) -> None:
    """Ask three times and print what it cost."""
    searcher = ElasticSearcher(url, prefix=PREFIX, timeout=120)
    for _ in range(3):
        before = time.monotonic()
        answer = await series_store.find(searcher, Question(measures=("killed",)))
        seconds, memory = time.monotonic() - before, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
        points = sum(len(one["points"]) for one in answer["series"])
        print(f"{seconds:6.2f} s  {len(answer['series'])} series, {points} points, process {memory} MB")
    await searcher.close()


def main() -> None:
    """Fill, ask, clean up."""
    url, count = sys.argv[1], int(sys.argv[2]) if len(sys.argv) > 2 else 100_000
    with Elasticsearch(url, request_timeout=120) as client:
        names = {PREFIX + alias: PREFIX + versioned(alias) for alias in ALIASES}
        try:
            for alias, (name, index) in zip(ALIASES, names.items(), strict=True):
                client.indices.create(index=index, settings=settings(), mappings=mapping(alias), aliases={name: {}})
            bulk(client, ({"_index": PREFIX + CLAIMS, "_id": d["claim_id"], "_source": d} for d in documents(count)))
            client.indices.refresh(index=PREFIX + CLAIMS)
            asyncio.run(ask(url))
        finally:
            client.options(ignore_status=404).indices.delete(index=",".join(names.values()))


if __name__ == "__main__":
    main()
