"""The search service: puts routes, store and errors together, and refuses to start without its indices."""

from __future__ import annotations

import asyncio
import gc
import logging
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from importlib.metadata import version

import structlog
import uvicorn
from fastapi import FastAPI, Request, Response
from starlette.exceptions import HTTPException
from starlette.responses import HTMLResponse

from claimstream_common import reference
from claimstream_common.asgi import Observed
from claimstream_common.head import HeadAsGet
from claimstream_common.health import DependencyMissing
from claimstream_common.logs import configure_logs
from claimstream_common.problems import Refusal
from claimstream_schemas import gazetteer
from claimstream_search import openapi
from claimstream_search.cursor import key_of
from claimstream_search.paging import Pager
from claimstream_search.reply import http_problem, problem_response, store_problem
from claimstream_search.routes import ROUTERS
from claimstream_search.settings import SearchSettings
from claimstream_search.store import ElasticSearcher, Searcher, StoreError

_RETRY_SECONDS = 0.1
_STOP_SECONDS = 8
"""For open requests, within the 10 s a supervisor gives."""
_log = structlog.get_logger(__name__)


def create_app(settings: SearchSettings, *, searcher: Searcher | None = None) -> FastAPI:
    """The application. Without a `searcher` it makes one on Elasticsearch at start, and closes it at the end."""

    @asynccontextmanager
    async def lifespan(app: FastAPI) -> AsyncIterator[None]:
        app.state.searcher = searcher or _elastic(settings)
        app.state.pager = _pager(app.state.searcher, settings)
        try:
            await wait_until_ready(app.state.searcher, settings.search_start_timeout_seconds)
            yield
        finally:
            await app.state.pager.close()
            await app.state.searcher.close()

    app = FastAPI(
        title="claimstream search",
        version=version("claimstream-search"),
        description="Articles, and the claims in them: who says what, how many, whose, when.",
        lifespan=lifespan,
        docs_url=None,
        redoc_url=None,
        # a path with a / too many is none of ours, and says so as a problem
        redirect_slashes=False,
        # ours are in Observed; FastAPI would look with every request whether somebody has set up some since
        telemetry={"tracing": False, "metrics": False, "logs": False},
    )
    for router in ROUTERS:
        # as the application's own: an included router is searched and entered anew by every request
        app.router.routes.extend(router.routes)
    app.add_middleware(HeadAsGet)
    app.add_middleware(Observed)
    app.add_exception_handler(Refusal, _on_refusal)
    app.add_exception_handler(StoreError, _on_store_error)
    app.add_exception_handler(HTTPException, _on_http_exception)
    app.openapi = lambda: openapi.document(app)  # type: ignore[method-assign]
    app.add_api_route("/docs", _docs, include_in_schema=False)
    return app


async def wait_until_ready(searcher: Searcher, seconds: float) -> None:
    """Return when searches can be answered. Raises DependencyMissing with the reasons when time is over."""
    clock = asyncio.get_running_loop().time
    deadline = clock() + seconds
    while reasons := await searcher.unready():
        if clock() >= deadline:
            raise DependencyMissing("; ".join(f"{name}: {reason}" for name, reason in reasons.items()))
        _log.info("waiting", reasons=reasons)
        await asyncio.sleep(_RETRY_SECONDS)


def main() -> None:
    """Serve until told to stop; ends with the reason when Elasticsearch or an index is missing."""
    settings = SearchSettings()
    configure_logs("search", level=settings.log_level, form=settings.log_format)
    # it logs a trace of its own for every failed attempt; what comes of the attempts is in our log
    logging.getLogger("elastic_transport").setLevel(logging.ERROR)
    try:
        asyncio.run(_check(settings))
    except DependencyMissing as missing:
        sys.exit(f"claimstream-search: {missing}")
    app = create_app(settings)
    gazetteer.load()
    # what is there by now stays: looking through it again and again would make some request wait 30 ms
    gc.collect()
    gc.freeze()
    uvicorn.run(
        app,
        host=settings.search_host,
        port=settings.search_port,
        log_config=None,
        access_log=False,
        server_header=False,
        proxy_headers=False,  # whom a request comes from is nothing to us
        lifespan="on",
        timeout_graceful_shutdown=_STOP_SECONDS,
    )


async def _check(settings: SearchSettings) -> None:
    """Before the port is bound, so that what is missing ends the process with its reason and nothing else."""
    searcher = _elastic(settings)
    try:
        await wait_until_ready(searcher, settings.search_start_timeout_seconds)
    finally:
        await searcher.close()


async def _docs(request: Request) -> HTMLResponse:
    return HTMLResponse(reference.page(request.app.openapi()))


def _elastic(settings: SearchSettings) -> ElasticSearcher:
    return ElasticSearcher(
        settings.elasticsearch_url,
        prefix=settings.index_prefix,
        timeout=settings.search_timeout_seconds,
        keep_alive=settings.search_cursor_keep_alive_seconds,
    )


def _pager(searcher: Searcher, settings: SearchSettings) -> Pager:
    key = key_of(settings.search_cursor_secret, settings.elasticsearch_url, settings.index_prefix)
    return Pager(searcher, key=key, view_seconds=settings.search_view_seconds)


async def _on_refusal(request: Request, error: Exception) -> Response:
    assert isinstance(error, Refusal)
    return problem_response(error, request.url.path)


async def _on_store_error(request: Request, error: Exception) -> Response:
    assert isinstance(error, StoreError)
    refusal = store_problem(error)
    _log.warning("search failed", code=refusal.problem.code, reason=str(error))
    return problem_response(refusal, request.url.path)


async def _on_http_exception(request: Request, error: Exception) -> Response:
    assert isinstance(error, HTTPException)
    return problem_response(http_problem(request, error.status_code, dict(error.headers or {})), request.url.path)


if __name__ == "__main__":
    main()
