"""What is asked of Elasticsearch for a query, on every page the same: made once and remembered. Pure.

A desk asks the same over and over, page after page and each time a page is shown anew; what a query string means
depends on nothing but the string. To read it and to write the search takes as long as to hand on the answer.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import Any

from starlette.datastructures import QueryParams

from claimstream_search import facets, parameters, queries
from claimstream_search.cursor import SortKey
from claimstream_search.facets import Count
from claimstream_search.query import Kind, Query

Json = dict[str, Any]

REMEMBERED = 128
"""Query strings, and queries: the newest ones."""
LONGEST_REMEMBERED = 1_000
"""Characters of a query string; a longer one may take as much memory as all others."""
MOST_REMEMBERED = 12
"""Words, values and facets of a query. Each facet holds all of a query's filters, so that a search may grow to a
megabyte; up to this it stays below 100 kB."""


@dataclass(frozen=True, slots=True)
class Prepared:
    """The search for a page of hits, and those that count facets of their own beside it. Read, never written to."""

    counts: tuple[Count, ...]
    page: Json
    alone: tuple[Json, ...]

    def behind(self, after: Sequence[SortKey]) -> Json:
        """The search for the page behind the sort keys `after`."""
        return self.page | {"search_after": list(after)} if after else self.page


def read(kind: Kind, query_string: str) -> Query:
    """The query that a URL's query string asks for. Raises Refusal (422) that names every wrong parameter."""
    return (_read if len(query_string) <= LONGEST_REMEMBERED else _read.__wrapped__)(kind, query_string)


def prepare(query: Query, now: str) -> Prepared:
    """What to ask for a query of a walk that began at `now` (RFC 3339)."""
    if query.recency is not None:  # ages depend on the time
        return _made(query, now)
    first = query if query.cursor is None else replace(query, cursor=None)
    return _prepare(first) if _size(query) <= MOST_REMEMBERED else _made(first)


@lru_cache(REMEMBERED)
def _read(kind: Kind, query_string: str) -> Query:
    return parameters.parse(kind, QueryParams(query_string).multi_items())


@lru_cache(REMEMBERED)
def _prepare(query: Query) -> Prepared:
    return _made(query)


def _size(query: Query) -> int:
    words = len(query.text.excluded) + sum(map(len, query.text.groups)) if query.text else 0
    return words + len(query.facets) + sum(len(choice.included) + len(choice.excluded) for choice in query.choices)


def _made(query: Query, now: str | None = None) -> Prepared:
    shared, *own = facets.counts(query)
    page = queries.page(query, aggregations=facets.aggregations(shared), now=now)
    return Prepared((shared, *own), page, tuple(facets.alone(count) for count in own))
