"""What the calls share: the store behind the application, the article a path names, one page of a search."""

from __future__ import annotations

import re
from collections.abc import Awaitable, Callable
from inspect import signature
from typing import Annotated, Any

from fastapi import Path, Request, Response
from fastapi.routing import APIRoute

from claimstream_common.asgi import App, Message, Receive, Send
from claimstream_schemas.document import ARTICLES
from claimstream_search import prepared, unknown_store
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

    That look, and what it opens to close behind the call, costs a search some hundredths of a millisecond, of the .3 to
    .5 that it takes this process. Errors are answered by the application's handlers, as of every route.
    """

    def __init__(self, path: str, endpoint: Callable[..., Any], **options: Any) -> None:
        super().__init__(path, endpoint, **options)
        if set(signature(endpoint).parameters) == {"request"}:
            self.app = _plain(endpoint)


def _plain(endpoint: Callable[[Request], Awaitable[Response]]) -> App:
    async def answer(scope: Message, receive: Receive, send: Send) -> None:
        response = await endpoint(Request(scope, receive, send))
        await response(scope, receive, send)

    return answer


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
    query = prepared.read(kind, request.scope["query_string"].decode("latin-1"))
    answer = await pager_of(request).find(query, hand_on=True)
    return json_response(await unknown_store.of_nothing(searcher_of(request), query, answer))
