"""Series on an engine: counted there, the answer is that of the pure function over the claims themselves."""

from __future__ import annotations

import asyncio
import json
from typing import Any

import httpx
import pytest
from elasticsearch import Elasticsearch
from elasticsearch.helpers import bulk

from claimstream_schemas.document import CLAIMS, REVISIONS
from claimstream_search import series_store
from claimstream_search.series.question import AsOf, Question
from claimstream_search.store import ElasticSearcher
from tests.engines.base import Space
from tests.integration.test_search_store import create_indices
from tests.unit.search.series.test_answer import SAID
from tests.unit.search.series.test_store import QUARREL, QUESTIONS, documents, expected

pytestmark = pytest.mark.engine


@pytest.fixture
def filled(space: Space) -> Space:
    """A space that holds the claims and revisions of the unit tests."""
    create_indices(space)
    fill(space, SAID)
    return space


def fill(space: Space, said: list[dict[str, Any]]) -> None:
    held = documents(said)
    actions = [
        {"_index": space.index_prefix + alias, "_id": name, "_source": body}
        for alias in (CLAIMS, REVISIONS)
        for name, body in held[alias].items()
    ]
    with Elasticsearch(space.elasticsearch) as client:
        bulk(client, actions, refresh=True)


def answered(space: Space, question: Question) -> dict[str, Any]:
    async def ask() -> dict[str, Any]:
        searcher = ElasticSearcher(space.elasticsearch, prefix=space.index_prefix)
        try:
            return await series_store.find(searcher, question)
        finally:
            await searcher.close()

    return asyncio.run(ask())


def test_every_question_is_answered_as_by_the_claims_themselves(filled: Space) -> None:
    for question in QUESTIONS:
        assert json.dumps(answered(filled, question)) == json.dumps(expected(SAID, question)), question


def test_who_accuses_whom_is_counted_as_by_the_claims_themselves(space: Space) -> None:
    create_indices(space)
    fill(space, QUARREL)
    for question in QUESTIONS:
        assert json.dumps(answered(space, question)) == json.dumps(expected(QUARREL, question)), question


def test_an_edited_article_is_seen_through_its_revisions(filled: Space) -> None:
    (edit,) = answered(filled, Question(roles=("child",)))["edits"]
    assert edit["why"] == "Island Echo changed its article: it had 7 from Quarnholt, and now has 8."
    before = answered(filled, Question(roles=("child",), as_of=(AsOf("2031-05-02T12:00:00.000000Z"),)))
    assert [point["value"] for point in before["series"][0]["points"]] == [7]


def test_an_empty_index(space: Space) -> None:
    create_indices(space)
    assert answered(space, Question())["series"] == []


def test_articles_and_claims_as_of_a_day(filled: Space) -> None:
    from claimstream_search import parameters, queries

    query = parameters.parse("claims", [("as_of", "2031-05-02")])
    body = {"size": 50, "query": queries.matching(query), "_source": ["claimed_at", "published_at"]}
    url = f"{filled.elasticsearch}/{filled.index_prefix}{CLAIMS}/_search"
    hits = httpx.post(url, json=body, timeout=20).json()["hits"]["hits"]
    known = [one for one in documents(SAID)[CLAIMS].values() if one["published_at"] < "2031-05-03"]
    assert len(hits) == len(known) > 0
