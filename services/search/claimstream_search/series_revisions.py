"""The revisions of articles that their outlets changed, page by page."""

from __future__ import annotations

from collections.abc import AsyncIterator, Sequence

from claimstream_schemas.document import REVISIONS
from claimstream_search.store import Json, Searcher

_PAGE = 100
_FIELDS = ("article_id", "revision", "received_at", "published_at", "enriched.claims")


async def revisions(searcher: Searcher, ids: Sequence[str]) -> AsyncIterator[Json]:
    """Every revision of these articles, with its claims, in a fixed order. Raises StoreError."""
    body: Json = {
        "size": _PAGE,
        "query": {"terms": {"article_id": list(ids)}},
        "sort": [{"article_id": {"order": "asc"}}, {"revision": {"order": "asc"}}],
        "_source": {"includes": list(_FIELDS)},
    }
    while hits := (await searcher.search(REVISIONS, body))["hits"]["hits"]:
        for hit in hits:
            yield hit["_source"]
        if len(hits) < _PAGE:
            break
        body = body | {"search_after": hits[-1]["sort"]}
