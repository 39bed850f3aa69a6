"""What one call asks of Elasticsearch: a single search, of nothing that the answer does not show."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimstream_schemas.claim import Claim
from claimstream_search.fake import FakeSearcher
from claimstream_search.fields import NAMES
from claimstream_search.query import Kind
from claimstream_search.vocabulary import facets
from tests.unit.search.brute_force import ASKED, Asked, generated
from tests.unit.search.samples import documents
from tests.unit.search.serving import Client, serving

SEARCHER = FakeSearcher(documents(*generated(12, seed=3)))
_LOOKING_UP = {"found", "values"}
"""What `unknown_values` counts by."""
KINDS: tuple[Kind, ...] = ("articles", "claims")


@pytest.fixture(scope="module")
def client() -> Iterator[Client]:
    with serving(SEARCHER) as made:
        yield made


def bodies(client: Client, path: str, *pairs: tuple[str, str]) -> list[dict[str, Any]]:
    """The searches asked for by one call; an empty answer looks names up besides, which is no search of the page."""
    SEARCHER.bodies.clear()
    answer = client.ok(path, *pairs)
    return [one for one in SEARCHER.bodies if answer["total"] or not _LOOKING_UP & {*one.get("aggs", ())}]


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("pairs", [[], [("q", "claim made")], [("highlight", "true"), ("q", '"claim"')]])
def test_a_page_is_one_search(client: Client, kind: Kind, pairs: list[tuple[str, str]]) -> None:
    (body,) = bodies(client, f"/v1/{kind}", *pairs)
    assert body["size"] == 21


@given(st.sampled_from(KINDS), ASKED)
def test_facets_of_what_is_not_filtered_by_ride_along(client: Client, kind: Kind, asked: Asked) -> None:
    chosen = {*asked.wanted, *asked.excluded}
    # articles' claims and names are counted by their filters, once all values are known
    known = [name for name in facets(kind) if name not in NAMES | {"language", "story"} and name not in chosen]
    assert len(bodies(client, f"/v1/{kind}", *asked.pairs(), ("facets", ",".join(known or ["published_at"])))) == 1
    names = sorted(NAMES - chosen)
    if names:
        assert len(bodies(client, f"/v1/{kind}", *asked.pairs(), ("facets", ",".join(names)))) <= 2


def test_a_shared_view_is_opened_once() -> None:
    searcher = FakeSearcher(SEARCHER.indices)
    with serving(searcher, search_view_seconds=60) as client:
        for _ in range(5):
            client.ok("/v1/claims", ("size", "1"))
        assert searcher.points == {"point-1"}


@pytest.mark.parametrize("kind", KINDS)
def test_nothing_is_fetched_that_no_answer_shows(client: Client, kind: Kind) -> None:
    (body,) = bodies(client, f"/v1/{kind}")
    hit = client.ok(f"/v1/{kind}", ("size", "1"))["hits"][0]
    fetched = set(body["_source"]["includes"])
    if kind == "claims":
        assert fetched == set(Claim.model_fields) >= set(hit)
        return
    # shown by another name: the names of the entities, the number of the claims
    assert fetched - {"entity_names", "claims.claim_id"} <= set(hit)
    assert {"entities", "claim_count"} <= set(hit)
