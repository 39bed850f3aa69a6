"""The page over the articles of `pages`."""

from __future__ import annotations

import pytest

from claimstream_search.fake import FakeSearcher
from tests.unit.search.explore.pages import ALL
from tests.unit.search.samples import documents


@pytest.fixture
def searcher() -> FakeSearcher:
    return FakeSearcher(documents(*ALL))
