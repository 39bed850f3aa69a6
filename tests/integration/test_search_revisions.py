"""More revisions than a page holds, on a real engine, three of them received in every moment."""

from __future__ import annotations

import pytest

from tests.engines.base import Space
from tests.integration.searched import write
from tests.integration.test_search_store import create_indices
from tests.unit.search.serving import serving
from tests.unit.search.test_revisions import PATH, edit, walk

pytestmark = pytest.mark.engine
EDITS = 130


def test_a_walk_through_all_revisions(space: Space) -> None:
    create_indices(space)
    edits = [edit(number) for number in range(EDITS)]
    write(space, *edits)
    newest_first = sorted(edits, key=lambda one: one.article.revision)
    newest_first.sort(key=lambda one: one.article.received_at, reverse=True)
    with serving(elasticsearch_url=space.elasticsearch, index_prefix=space.index_prefix) as client:
        assert walk(client, PATH, 7) == walk(client, PATH, 100) == [one.article.revision for one in newest_first]
        assert client.ok(PATH)["total"] == EDITS
        oldest, second = newest_first[-1].article.revision, newest_first[-2].article.revision
        assert client.ok(f"{PATH}/diff", ("to", second))["from"] == oldest
        assert client.ok(f"{PATH}/diff", ("to", oldest))["from"] == oldest
