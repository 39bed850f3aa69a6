"""Names are folded by `claimstream_search.folding` as a real engine folds them: what one joins, the other finds."""

from __future__ import annotations

import pytest

from tests.engines.base import Space
from tests.integration.searched import write
from tests.integration.test_search_store import create_indices
from tests.unit.search.samples import article
from tests.unit.search.serving import serving
from tests.unit.search.test_folding import SPELT

pytestmark = pytest.mark.engine


def test_a_filter_finds_the_folded_spelling(space: Space) -> None:
    create_indices(space)
    write(space, *(article(f"Ferry number {number} sails.", source=name) for number, name in enumerate(SPELT)))
    with serving(elasticsearch_url=space.elasticsearch, index_prefix=space.index_prefix) as client:
        found = {
            name: {hit["source"] for hit in client.ok("/v1/articles", ("source", folded))["hits"]}
            for name, folded in SPELT.items()
        }
    assert found == {name: {name} for name in SPELT}
