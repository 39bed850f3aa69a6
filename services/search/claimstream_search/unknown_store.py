"""Looks up the names in a query's filters that nothing has, and what they come near to."""

from __future__ import annotations

import asyncio

from claimstream_search import unknown_values
from claimstream_search.query import Kind, Query
from claimstream_search.store import Json, Searcher
from claimstream_search.unknown_values import Named


async def find(searcher: Searcher, query: Query) -> list[Json]:
    """`field value near` of every name that nothing has. Raises StoreError."""
    asked = unknown_values.named(query)
    if not asked:
        return []
    counted = await searcher.search(query.kind, unknown_values.counting(query.kind, asked))
    unknown = unknown_values.unknown(asked, counted)
    looked_for = unknown[: unknown_values.MOST_LOOKED_FOR]
    near = await asyncio.gather(*(_near(searcher, query.kind, one) for one in looked_for))
    near += [[] for _ in unknown[len(looked_for) :]]
    return [{"field": one.filter, "value": one.value, "near": names} for one, names in zip(unknown, near, strict=True)]


async def _near(searcher: Searcher, kind: Kind, asked: Named) -> list[str]:
    found = unknown_values.finding(kind, asked)
    return unknown_values.near(asked, await searcher.search(*found)) if found else []
