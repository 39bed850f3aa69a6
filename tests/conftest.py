"""Options and fixtures all tests share: `--engine`, the engine itself, a space in it for one test."""

from __future__ import annotations

import atexit
import gc
import os
import random
import secrets
from collections.abc import Iterator
from pathlib import Path

import pytest
from _pytest.runner import runtestprotocol
from hypothesis import settings
from hypothesis.internal import entropy

from tests.engines.base import Engine, Space

# A test's time says more of the neighbours on the machine than of the code: a deadline would only make tests flaky.
# CI looks at more examples than somebody who waits for the tests.
settings.register_profile("quick", deadline=None, max_examples=30)
settings.register_profile("thorough", deadline=None, max_examples=200)
settings.load_profile("thorough" if os.environ.get("CI") else "quick")

# Around each example Hypothesis keeps, seeds and puts back the state of numpy's own generator, unless it holds one in
# its place: a twentieth of the whole run, for a generator that nothing draws from (tests/unit/test_generators.py).
entropy.NP_RANDOM = random.Random(0)

ROOT = Path(__file__).resolve().parent.parent


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--engine", choices=("embedded", "docker"), default=os.environ.get("ENGINE", "embedded"))


class OneMessage:
    """What a worker of xdist tells of a test that passes: that it has. Five more messages took it longer than the test.

    That is the start and the end, and what came before and after, where nothing went wrong in it.
    """

    def pytest_runtest_protocol(self, item: pytest.Item, nextitem: pytest.Item | None) -> bool:
        for report in runtestprotocol(item, log=False, nextitem=nextitem):
            if report.when == "call" or not report.passed:
                if report.passed:
                    report.keywords = {}  # the longest part of it, which nobody asks a passing test for
                item.ihook.pytest_runtest_logreport(report=report)
        return True


def pytest_configure(config: pytest.Config) -> None:
    if hasattr(config, "workerinput"):  # a worker's
        config.pluginmanager.register(OneMessage())
        # To take a million objects apart one by one takes it another 0.7 s, which pytest waits for. Called after what
        # the tests register for the end, and after pytest's own look at what was never closed.
        atexit.register(os._exit, 0)


@pytest.hookimpl(tryfirst=True)
def pytest_collection() -> None:
    """Imports and collection make a million objects that stay: walking them again and again takes a quarter longer."""
    gc.disable()


def pytest_collection_finish() -> None:
    """What is there now stays until the end. Of what the tests make, cycles are looked for while still in the cache."""
    gc.freeze()
    gc.set_threshold(5_000, 1_000, 100)
    gc.enable()


@pytest.hookimpl(trylast=True)
def pytest_unconfigure(config: pytest.Config) -> None:
    """pytest has just looked at what was never closed, and will look once more: at what is still in use, in vain."""
    if hasattr(config, "workerinput"):
        gc.freeze()


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
    from claimstream_cli.topics import create_topics

    mark = secrets.token_hex(4)
    created = Space(engine.kafka, engine.elasticsearch, f"t{mark}-", f"t{mark}-")
    create_topics(created.kafka, prefix=created.topic_prefix)
    return created
