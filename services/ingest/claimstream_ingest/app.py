"""The ingest service: the ASGI app, and the process around it."""

from __future__ import annotations

import asyncio
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import uvicorn
from fastapi import Depends, FastAPI, Request
from fastapi.responses import HTMLResponse

from claimstream_common import reference
from claimstream_common.asgi import Observed
from claimstream_common.head import HeadAsGet
from claimstream_common.health import DependencyMissing
from claimstream_common.kafka import Publisher
from claimstream_common.logs import configure_logs
from claimstream_ingest.broker import BrokerWatch, open_publisher
from claimstream_ingest.budget import Budget
from claimstream_ingest.intake import Intake
from claimstream_ingest.metrics import watch_budget
from claimstream_ingest.openapi import DescribedApi
from claimstream_ingest.responses import add_handlers, only_known_parameters
from claimstream_ingest.routes import Service, router
from claimstream_ingest.settings import IngestSettings

_STOP_SECONDS = 4
"""For open requests, and again for records on their way: together within the 10 s a supervisor gives."""


def create_app(settings: IngestSettings, *, publisher: Publisher | None = None) -> FastAPI:
    """The app. Without a `publisher` it opens one at start, and does not start where Kafka is missing."""

    @asynccontextmanager
    async def lifespan(app: FastAPI) -> AsyncIterator[None]:
        opened = await asyncio.to_thread(open_publisher, settings) if publisher is None else publisher
        budget = Budget(records=settings.in_flight_records, bytes=settings.in_flight_bytes, watch=watch_budget)
        service = Service(settings, budget, Intake(settings, opened, budget), BrokerWatch(opened))
        app.state.service = service
        try:
            yield
        finally:
            service.intake.close()
            service.broker.close()
            await asyncio.to_thread(opened.close, _STOP_SECONDS)

    app = DescribedApi(
        title="claimstream ingest",
        version="1",
        description=f"Takes news articles and publishes them to Kafka. {_limits(settings)}",
        lifespan=lifespan,
        dependencies=[Depends(only_known_parameters)],
        docs_url=None,
        redoc_url=None,
        # a path with a / too many is none of ours, and says so as a problem
        redirect_slashes=False,
    )
    app.include_router(router)
    add_handlers(app)
    app.add_middleware(HeadAsGet)
    app.add_middleware(Observed)
    app.add_api_route("/docs", _docs, include_in_schema=False)
    return app


def main() -> None:
    """Run the service with the settings of the environment. Ends with the reason where Kafka is missing."""
    settings = IngestSettings()
    configure_logs("ingest", level=settings.log_level, form=settings.log_format)
    try:
        publisher = open_publisher(settings)
    except DependencyMissing as missing:
        sys.exit(f"claimstream-ingest: {missing}")
    uvicorn.run(
        create_app(settings, publisher=publisher),
        host=settings.ingest_host,
        port=settings.ingest_port,
        log_config=None,
        access_log=False,
        server_header=False,
        proxy_headers=False,  # whom a request comes from is nothing to us
        timeout_graceful_shutdown=_STOP_SECONDS,
    )


def _limits(settings: IngestSettings) -> str:
    return (
        f"An article may have {settings.max_body_bytes:,} bytes; a batch {settings.max_batch_lines:,} articles and, "
        f"after decompression, {settings.max_batch_bytes:,} bytes."
    )


async def _docs(request: Request) -> HTMLResponse:
    return HTMLResponse(reference.page(request.app.openapi()))


if __name__ == "__main__":
    main()
