"""The explore page: what the calls under /v1 answer, for people to read. Thin: ask as the calls do, render."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from typing import Any

import structlog
from fastapi import APIRouter, Request, Response
from starlette.responses import HTMLResponse

from claimstream_common.problems import FieldError, Refusal
from claimstream_search import article_store, parameters, series_parameters, series_store, unknown_store
from claimstream_search.calls import pager_of, searcher_of
from claimstream_search.explore import evolution, page, question, reading, searches
from claimstream_search.explore.address import VIEW, Pairs, filled, without
from claimstream_search.problems import invalid
from claimstream_search.query import Kind
from claimstream_search.reply import store_problem
from claimstream_search.series import chart, picture
from claimstream_search.store import Json, StoreError

router = APIRouter()

_MOST_REVISIONS = 20
_MOST_PAIRS = 100
"""Parameters that a page takes: every chip and link of it repeats them all. The calls under /v1 take more."""
_VIEWS = (*page.VIEWS, "article")
_log = structlog.get_logger(__name__)


@router.get("/", include_in_schema=False)
async def explore(request: Request) -> Response:
    """One of four views, by `view`; every other parameter is one of the call that answers it."""
    pairs = filled(request.query_params.multi_items())
    try:
        if len(pairs) > _MOST_PAIRS:
            one_too_many, pairs = pairs[_MOST_PAIRS][0][:80], pairs[:0]
            detail = f"more than {_MOST_PAIRS} parameters are too many for a page: ask the call under /v1"
            raise invalid([FieldError(one_too_many, "too_many", detail)])
        return await _shown(request, _view(pairs), pairs)
    except (Refusal, StoreError) as error:
        return await _refused(error, pairs)


async def _shown(request: Request, view: str, pairs: Pairs) -> Response:
    if view == "series":
        return await _series(request, pairs)
    if view == "article":
        return await _article(request, pairs)
    return await _search(request, "claims" if view == "claims" else "articles", pairs)


def _view(pairs: Pairs) -> str:
    """The view asked for, articles without one. Raises Refusal (422)."""
    given = [value for name, value in pairs if name == VIEW]
    if len(given) > 1 or (given and given[0] not in _VIEWS):
        detail = "given more than once" if len(given) > 1 else f"{given[0][:80]!r} is not one of its values"
        raise invalid([FieldError(VIEW, "invalid", detail, _VIEWS)])
    return given[0] if given else "articles"


async def _search(request: Request, kind: Kind, pairs: Pairs) -> Response:
    query = parameters.parse(kind, searches.wanted(pairs))
    answer = await pager_of(request).find(query)
    answer = await unknown_store.of_nothing(searcher_of(request), query, answer)
    found = await asyncio.to_thread(searches.found, kind, pairs, answer)
    return await _page(kind, pairs, {"asked": searches.asked(kind, pairs), "found": found})


async def _article(request: Request, pairs: Pairs) -> Response:
    given = parameters.only(reading.asked(pairs), *reading.PARAMETERS)
    article_id, searcher = given.get("article_id", ""), searcher_of(request)
    answer, revisions = await asyncio.gather(
        article_store.find(searcher, article_id, given.get("revision")),
        article_store.revisions(searcher, pager_of(request), article_id, _MOST_REVISIONS),
    )
    found = await asyncio.to_thread(reading.reading, article_id, answer, revisions)
    return await _page("article", pairs, {"found": found})


async def _series(request: Request, pairs: Pairs) -> Response:
    asked = without(pairs, VIEW)
    wanted = series_parameters.parse(asked)
    searcher = searcher_of(request)
    offered = await pager_of(request).find(parameters.parse("claims", question.OPTIONS))
    form = question.asked(pairs, offered["facets"])
    if not asked:
        starts = await _starts(request, offered["facets"])
        return await _page("series", pairs, {"asked": form, "starts": starts})
    answer = await unknown_store.of_no_series(searcher, wanted, await series_store.find(searcher, wanted))
    drawn = await asyncio.to_thread(_drawn, answer)
    found = await asyncio.to_thread(evolution.evolution, pairs, answer, drawn)
    return await _page("series", pairs, {"asked": form, "found": found})


async def _starts(request: Request, facets: Mapping[str, Any]) -> tuple[tuple[str, str], ...]:
    """Questions to begin with; none where nothing is counted."""
    begun = question.beginning(facets)
    if begun is None:
        return ()
    measure, pairs = begun
    sides = await pager_of(request).find(parameters.parse("claims", pairs))
    return question.starts(measure, sides["facets"])


def _drawn(answer: Json) -> str:
    """What the call draws for `image/svg+xml`, its points leading to the page's own rows; nothing for no series."""
    if not answer["series"]:
        return ""
    specification = chart.specification(answer, links=f"{evolution.ORIGIN}#point-")
    return page.drawing(evolution.leading_to_rows(picture.svg(specification).decode("utf-8")))


async def _refused(error: Refusal | StoreError, pairs: Pairs) -> Response:
    """The problem that the call would answer, in the page, above a form that still holds what was asked."""
    refusal = error if isinstance(error, Refusal) else store_problem(error)
    if isinstance(error, StoreError):
        _log.warning("search failed", code=refusal.problem.code, reason=str(error))
    view = dict(pairs).get(VIEW, "")
    values: dict[str, Any] = {"problem": refusal.problem}
    if view == "series":
        values["asked"] = question.asked(pairs)
    elif view != "article":
        kind: Kind = "claims" if view == "claims" else "articles"
        view, values["asked"] = kind, searches.asked(kind, pairs)
    return await _page(view, pairs, values, refusal.problem.status, refusal.headers)


async def _page(
    view: str, pairs: Pairs, values: Mapping[str, Any], status: int = 200, headers: Mapping[str, str] | None = None
) -> Response:
    """Rendered beside the event loop: a long article must not hold up other requests."""
    html = await asyncio.to_thread(lambda: page.render(view, pairs, **values))
    return HTMLResponse(html, status, {**page.headers(), **(headers or {})})
