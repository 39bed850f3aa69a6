"""One running system for all e2e tests of a session: processes on the embedded engine, or `docker compose up`."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.e2e.client import Client
from tests.e2e.system import LocalSystem, System


@pytest.fixture(scope="session")
def system(request: pytest.FixtureRequest) -> Iterator[System]:
    if request.config.getoption("--engine") == "docker":
        from tests.engines.compose import ComposeStack

        stack = ComposeStack()
        stack.up()
        try:
            yield stack
        finally:
            stack.down()
        return
    local = LocalSystem(request.getfixturevalue("engine"))
    local.up()
    try:
        yield local
    finally:
        local.down()


@pytest.fixture
def client(system: System) -> Iterator[Client]:
    with Client(system) as opened:
        yield opened
