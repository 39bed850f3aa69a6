"""Options and fixtures all tests share: `--engine`, the engine itself, a space in it for one test."""

from __future__ import annotations

import os
import secrets
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import settings

from claimstream_cli.topics import create_topics
from tests.engines.base import Engine, Space

# A test's time says more of the neighbours on the machine than of the code: a deadline would only make tests flaky.
# CI looks at more examples than somebody who waits for the tests.
settings.register_profile("quick", deadline=None, max_examples=30)
settings.register_profile("thorough", deadline=None, max_examples=200)
settings.load_profile("thorough" if os.environ.get("CI") else "quick")

ROOT = Path(__file__).resolve().parent.parent


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--engine", choices=("embedded", "docker"), default=os.environ.get("ENGINE", "embedded"))


@pytest.fixture(scope="session")
def engine(request: pytest.FixtureRequest) -> Iterator[Engine]:
    """One engine for the whole session. A missing one is an error, never a skip."""
    chosen: Engine
    if request.config.getoption("--engine") == "docker":
        from tests.engines.docker import Docker

        chosen = Docker()
    else:
        from tests.engines.embedded import Embedded

        chosen = Embedded()
    chosen.start()
    try:
        yield chosen
    finally:
        chosen.stop()


@pytest.fixture
def space(engine: Engine) -> Space:
    """Fresh topics, and index names nobody else uses."""
    mark = secrets.token_hex(4)
    created = Space(engine.kafka, engine.elasticsearch, f"t{mark}-", f"t{mark}-")
    create_topics(created.kafka, prefix=created.topic_prefix)
    return created
