"""Hostile questions are answered quickly or refused, on any engine; none is a fault of the service."""

from __future__ import annotations

import secrets
import time
from collections.abc import Iterator

import pytest

from tests.engines.base import Engine, Space
from tests.integration.hostile_queries import QUERIES, VALUES
from tests.integration.searched import ALL, write
from tests.integration.test_search_store import create_indices
from tests.unit.search.brute_force import generated
from tests.unit.search.serving import Client, serving

pytestmark = pytest.mark.engine

QUICK_SECONDS = 5.0
"""Far above what they take, for machines that do much else; what is to be found are minutes."""


@pytest.fixture(scope="module")
def client(engine: Engine) -> Iterator[Client]:
    space = Space(engine.kafka, engine.elasticsearch, "", f"t{secrets.token_hex(4)}-")
    create_indices(space)
    write(space, *ALL, *generated(60, seed=3))
    with serving(elasticsearch_url=space.elasticsearch, index_prefix=space.index_prefix) as made:
        yield made


def asked(client: Client, kind: str, *pairs: tuple[str, str]) -> int:
    started = time.perf_counter()
    answer = client.get(f"/v1/{kind}", *pairs)
    assert answer.status_code in (200, 400, 410, 422), (pairs, answer.text)
    assert time.perf_counter() - started < QUICK_SECONDS, pairs
    return answer.status_code


def test_there_are_two_hundred() -> None:
    assert len(set(QUERIES)) >= 200


@pytest.mark.parametrize("kind", ["articles", "claims"])
def test_queries(client: Client, kind: str) -> None:
    counted = [asked(client, kind, ("q", q), ("highlight", "true")) for q in QUERIES]
    assert {200, 422} == set(counted)


def test_queries_explained(client: Client) -> None:
    for q in QUERIES:
        assert client.get("/v1/query/validate", ("q", q)).status_code == 200, q


@pytest.mark.parametrize("kind", ["articles", "claims"])
def test_values(client: Client, kind: str) -> None:
    counted = {asked(client, kind, pair, *([("q", "dam")] if pair[0] == "recency" else [])) for pair in VALUES}
    assert {200, 422} <= counted


def test_what_is_excluded_by_force_finds_no_more_than_there_is(client: Client) -> None:
    everything = client.ok("/v1/articles")["total"]
    for q in ('"},"size":10000,"x":{"', "*:*", "_exists_:title", '{"match_all":{}}'):
        answer = client.get("/v1/articles", ("q", q))
        assert answer.status_code == 422 or answer.json()["total"] < everything, q
