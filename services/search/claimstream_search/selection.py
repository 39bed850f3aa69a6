"""Queries that ask for all matches at once, so that nothing of pages belongs to them. Pure."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from claimstream_search import parameters, vocabulary
from claimstream_search.problems import invalid, no_such_parameter
from claimstream_search.query import Kind, Query

PAGES = ("size", "cursor", "facets", "interval", "highlight", "recency")
"""Parameters that only make sense for a page of hits, or for the order of one."""


def parse(kind: Kind, pairs: Sequence[tuple[str, str]], without: Sequence[str] = PAGES) -> Query:
    """The query, read like that of a search; a parameter in `without` is unknown. Raises Refusal (422)."""
    allowed = tuple(name for name in vocabulary.names(kind) if name not in without)
    wrong = [
        no_such_parameter(name, allowed, "no such parameter of this call")
        for name in dict.fromkeys(name for name, _ in pairs)
        if name in without
    ]
    if wrong:
        raise invalid(wrong)
    return parameters.parse(kind, pairs)


def openapi(kind: Kind, without: Sequence[str] = PAGES) -> list[dict[str, Any]]:
    """The parameters as OpenAPI describes them."""
    return [one for one in vocabulary.openapi(kind) if one["name"] not in without]
