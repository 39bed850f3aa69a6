"""Fetches the sentences of the claims that a series answer names, when it is done: no more texts than it shows."""

from __future__ import annotations

from collections.abc import Sequence

from claimstream_schemas.document import CLAIMS
from claimstream_search.series.answer import Evidence
from claimstream_search.series.sentences import FIELDS, articles, named, sentence, with_sentences
from claimstream_search.series_revisions import revisions
from claimstream_search.store import Json, Searcher

_CHUNK = 1_000
"""Claims of one request; Elasticsearch gives no more than 10,000 (`index.max_result_window`)."""


async def told(searcher: Searcher, answer: Json, found: Evidence) -> Json:
    """The answer with the sentences of all claims it names. Raises StoreError.

    What an outlet took back, before the question or since, stands in the revisions of its article.
    """
    ids = named(answer)
    sentences = await _current(searcher, ids)
    if missing := {name for name in ids if name not in sentences}:
        sentences |= await _earlier(searcher, missing, articles(found, missing))
    return with_sentences(answer, sentences)


async def _current(searcher: Searcher, ids: Sequence[str]) -> dict[str, Json]:
    """The sentences of those claims that stand in their article's newest revision."""
    sentences: dict[str, Json] = {}
    for start in range(0, len(ids), _CHUNK):
        query: Json = {"bool": {"filter": [{"terms": {"claim_id": list(ids[start : start + _CHUNK])}}]}}
        body: Json = {"size": _CHUNK, "track_total_hits": False, "query": query, "_source": {"includes": list(FIELDS)}}
        for hit in (await searcher.search(CLAIMS, body))["hits"]["hits"]:
            sentences[hit["_source"]["claim_id"]] = sentence(hit["_source"])
    return sentences


async def _earlier(searcher: Searcher, wanted: set[str], ids: Sequence[str]) -> dict[str, Json]:
    """The wanted sentences of any revision of these articles."""
    return {
        claim["claim_id"]: sentence(claim, source)
        async for source in revisions(searcher, ids)
        for claim in source["enriched"].get("claims", [])
        if claim["claim_id"] in wanted
    }
