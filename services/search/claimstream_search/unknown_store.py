"""Looks up the names in a query's filters that nothing has, and what they come near to.

An answer that holds nothing says so of itself (`of_nothing`): that costs an answer with hits no search more.
"""

from __future__ import annotations

import asyncio

import structlog

from claimstream_search import unknown_values
from claimstream_search.query import Choice, Kind, Query
from claimstream_search.series.question import Question
from claimstream_search.store import Json, Searcher, StoreError
from claimstream_search.unknown_values import Named

_OF_SERIES = {"affected": "affected", "party": "claimant_party"}
"""Filter of claims -> the parameter of a series that looks for the same."""
_log = structlog.get_logger(__name__)


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


async def of_nothing(searcher: Searcher, query: Query, answer: Json) -> Json:
    """The answer to a search; one without hits has `unknown_values` beside, where there are any."""
    return answer if answer["total"] else answer | _told(await _unless_away(searcher, query))


async def of_no_series(searcher: Searcher, question: Question, answer: Json) -> Json:
    """The answer about series; one without any has `unknown_values` beside, likewise."""
    if answer["series"]:
        return answer
    choices = (Choice("affected", question.affected), Choice("party", question.claimant_parties))
    unknown = await _unless_away(searcher, Query("claims", choices=choices))
    return answer | _told([one | {"field": _OF_SERIES[one["field"]]} for one in unknown])


def _told(unknown: list[Json]) -> Json:
    return {"unknown_values": unknown} if unknown else {}


async def _unless_away(searcher: Searcher, query: Query) -> list[Json]:
    """An empty answer is one without a hint, too: it does not become an error for that."""
    try:
        return await find(searcher, query)
    except StoreError as error:
        _log.warning("unknown values not looked up", reason=str(error))
        return []


async def _near(searcher: Searcher, kind: Kind, asked: Named) -> list[str]:
    found = unknown_values.finding(kind, asked)
    return unknown_values.near(asked, await searcher.search(*found)) if found else []
