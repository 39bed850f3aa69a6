"""A walk through thousands of hits of one moment, while more are being written: every one of them once, and no other.

`CLAIMSTREAM_WALK=25000` takes 25,000 documents and 1,000 more, far beyond Elasticsearch's own ceiling of 10,000; with
`--engine docker` that is a minute. The embedded engine reads everything anew for every page: the time grows with the
square of their number.
"""

from __future__ import annotations

import os
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import pytest
from elasticsearch import Elasticsearch
from elasticsearch.helpers import bulk

from tests.engines.base import Space
from tests.integration.test_search_store import create_indices
from tests.unit.search.samples import Said, article, documents
from tests.unit.search.serving import Client, serving

pytestmark = pytest.mark.engine

THERE = int(os.environ.get("CLAIMSTREAM_WALK", "2500"))
LATER = THERE // 25
PAGE = 100
PATIENCE = 120
"""Seconds."""
SAID = "The harbour police said 7 boats sank."
MADE = documents(article(SAID, Said(SAID, claimant="Harbour Police", measure="destroyed", low=7), title="Boats"))
IDENTIFIERS = {"articles": "article_id", "claims": "claim_id"}


def copies(space: Space, kind: str, start: int, count: int) -> Iterator[dict[str, Any]]:
    """Documents alike but for their id."""
    (body,) = MADE[kind].values()
    for number in range(start, start + count):
        name = f"{number:032x}"
        yield {"_index": space.index_prefix + kind, "_id": name, "_source": body | {IDENTIFIERS[kind]: name}}


@contextmanager
def writing(space: Space, kind: str) -> Iterator[threading.Event]:
    """Writes the later ones, a few at a time, as long as the block runs; the event is set when all are written."""
    written = threading.Event()

    def write() -> None:
        with Elasticsearch(space.elasticsearch, request_timeout=PATIENCE) as client:
            for start in range(THERE, THERE + LATER, 20):
                bulk(client, copies(space, kind, start, 20), refresh=True)
        written.set()

    thread = threading.Thread(target=write)
    thread.start()
    try:
        yield written
    finally:
        thread.join()


def walk(client: Client, path: str, *pairs: tuple[str, str]) -> Iterator[dict[str, Any]]:
    """Every page."""
    cursor = ""
    while cursor is not None:
        more = [("cursor", cursor)] if cursor else []
        page = client.ok(path, *pairs, ("size", str(PAGE)), *more)
        yield page
        cursor = page["next_cursor"]


@pytest.fixture
def client(space: Space) -> Iterator[Client]:
    create_indices(space)
    patient = {"search_timeout_seconds": PATIENCE}
    with serving(None, elasticsearch_url=space.elasticsearch, index_prefix=space.index_prefix, **patient) as made:
        yield made


@pytest.mark.timeout(1_800)
@pytest.mark.parametrize("sort", ["-published_at", "relevance"])
@pytest.mark.parametrize("kind", ["articles", "claims"])
def test_every_hit_once(client: Client, space: Space, kind: str, sort: str) -> None:
    with Elasticsearch(space.elasticsearch, request_timeout=PATIENCE) as elastic:
        bulk(elastic, copies(space, kind, 0, THERE), refresh=True, chunk_size=2_000)
    pairs = [("q", "boats"), ("sort", sort)]
    pages = walk(client, f"/v1/{kind}", *pairs)
    seen = [next(pages)]
    with writing(space, kind) as written:
        seen += pages
    ids = [hit[IDENTIFIERS[kind]] for page in seen for hit in page["hits"]]
    assert written.is_set()
    assert len(ids) == THERE
    assert set(ids) == {f"{number:032x}" for number in range(THERE)}
    assert {(page["total"], page["total_exact"]) for page in seen} == {(THERE, True)}
    assert client.ok(f"/v1/{kind}", *pairs)["total"] == THERE + LATER
