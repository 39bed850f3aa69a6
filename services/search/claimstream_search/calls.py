"""What the calls share: the store behind the application, the article a path names, one page of a search."""

from __future__ import annotations

import re
from collections.abc import Callable, Coroutine
from inspect import signature
from typing import Annotated, Any

from fastapi import Path, Request, Response
from fastapi.routing import APIRoute

from claimstream_schemas.document import ARTICLES
from claimstream_search import parameters, unknown_store
from claimstream_search.paging import Pager
from claimstream_search.problems import not_found
from claimstream_search.query import Kind
from claimstream_search.reply import json_response
from claimstream_search.store import Searcher

IDENTIFIER = re.compile(r"[0-9a-f]{32}")
REVISION = re.compile(r"[0-9a-f]{16}")

ArticleId = Annotated[str, Path(description="`article_id`, 32 hexadecimal digits.")]
ClaimId = Annotated[str, Path(description="`claim_id`, 32 hexadecimal digits.")]


class PlainRoute(APIRoute):
    """A route that hands the request to a call which takes nothing else, without looking what FastAPI has to add to it.

    That look costs a search some hundredths of a millisecond, of the .3 to .5 that it takes this process.
    """

    def get_route_handler(self) -> Callable[[Request], Coroutine[Any, Any, Response]]:
        """See FastAPI."""
        takes_more = set(signature(self.endpoint).parameters) != {"request"}
        plain: Callable[[Request], Coroutine[Any, Any, Response]] = self.endpoint
        return super().get_route_handler() if takes_more else plain


def searcher_of(request: Request) -> Searcher:
    """The application's way to Elasticsearch."""
    searcher: Searcher = request.app.state.searcher
    return searcher


def pager_of(request: Request) -> Pager:
    """The application's way to pages of hits."""
    pager: Pager = request.app.state.pager
    return pager


async def newest_revision(searcher: Searcher, article_id: str) -> str:
    """The article's current revision, 16 hexadecimal digits. Raises Refusal (404), StoreError."""
    found = await searcher.get(ARTICLES, article_id, "revision") if IDENTIFIER.fullmatch(article_id) else None
    if found is None:
        raise not_found("article", article_id)
    return str(found["revision"])


async def search(request: Request, kind: Kind) -> Response:
    """The page of hits that the request's parameters ask for. Raises Refusal, StoreError."""
    query = parameters.parse(kind, request.query_params.multi_items())
    answer = await pager_of(request).find(query, hand_on=True)
    return json_response(await unknown_store.of_nothing(searcher_of(request), query, answer))
