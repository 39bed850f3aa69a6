"""The service on the fake, holding the articles of `dam`; a module with a fixture of that name has its own."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from claimstream_search.fake import FakeSearcher
from tests.unit.search.dam import FIRST, OTHER, SECOND
from tests.unit.search.samples import documents
from tests.unit.search.serving import Client, serving


@pytest.fixture
def searcher() -> FakeSearcher:
    return FakeSearcher(documents(FIRST, SECOND, OTHER))


@pytest.fixture(scope="session")
def described() -> Iterator[Client]:
    """One service for all tests that only look at its description, which takes it 0.1 s to write."""
    with serving(FakeSearcher(documents(FIRST, SECOND, OTHER))) as made:
        yield made


@pytest.fixture
def client(searcher: FakeSearcher) -> Iterator[Client]:
    with serving(searcher) as made:
        yield made
