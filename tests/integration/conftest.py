"""The search service on a real engine, as several modules ask it."""

from __future__ import annotations

import secrets
from collections.abc import Iterator

import pytest

from tests.engines.base import Engine, Space
from tests.integration.searched import ALL, write
from tests.integration.test_search_store import create_indices
from tests.unit.search.serving import Client, serving


@pytest.fixture
def client(space: Space) -> Iterator[Client]:
    """The search service on empty indices of its own; a module may have another one."""
    create_indices(space)
    with serving(elasticsearch_url=space.elasticsearch, index_prefix=space.index_prefix) as made:
        yield made


@pytest.fixture(scope="session")
def filled(engine: Engine) -> Iterator[Client]:
    """The three articles, for all tests that only read."""
    space = Space(engine.kafka, engine.elasticsearch, "", f"t{secrets.token_hex(4)}-")
    create_indices(space)
    write(space, *ALL)
    with serving(elasticsearch_url=space.elasticsearch, index_prefix=space.index_prefix) as made:
        yield made
