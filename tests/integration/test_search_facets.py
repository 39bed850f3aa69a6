"""Facets on a real engine count what counting by hand does, whatever is asked for."""

from __future__ import annotations

import secrets
from collections.abc import Iterator

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.engines.base import Engine, Space
from tests.integration.searched import write
from tests.integration.test_search_store import create_indices
from tests.unit.search import brute_force
from tests.unit.search.brute_force import ASKED, VALUES, Asked, generated, meaning
from tests.unit.search.serving import Client, serving

pytestmark = pytest.mark.engine
ARTICLES = generated(120, seed=31, respelt=True)


@pytest.fixture(scope="module")
def client(engine: Engine) -> Iterator[Client]:
    space = Space(engine.kafka, engine.elasticsearch, "", f"t{secrets.token_hex(4)}-")
    create_indices(space)
    write(space, *ARTICLES)
    with serving(elasticsearch_url=space.elasticsearch, index_prefix=space.index_prefix) as made:
        yield made


@settings(suppress_health_check=[HealthCheck.too_slow])
@given(st.sampled_from(["articles", "claims"]), ASKED)
def test_counts(client: Client, kind: str, asked: Asked) -> None:
    page = client.ok(f"/v1/{kind}", *asked.pairs(), ("facets", ",".join(VALUES)))
    assert page["total"] == brute_force.total(kind, ARTICLES, asked)
    for name, counted in page["facets"].items():
        expected = brute_force.facet(kind, ARTICLES, asked, name)
        assert {meaning(one["value"]): one["count"] for one in counted} == expected, name
        for one in counted[:2]:
            found = client.ok(f"/v1/{kind}", *asked.without(name).pairs(), (name, one["value"]), ("size", "1"))
            assert found["total"] == one["count"], one


@pytest.mark.parametrize("interval", ["day", "week", "month", "year"])
def test_dates(client: Client, interval: str) -> None:
    pairs = [("facets", "published_at,claimed_at"), ("interval", interval)]
    counted = client.ok("/v1/claims", *pairs)["facets"]
    number = sum(len(one.claims) for one in ARTICLES)
    for name in ("published_at", "claimed_at"):
        values = [one["value"] for one in counted[name]]
        assert values == sorted(values)
        assert sum(one["count"] for one in counted[name]) == number
