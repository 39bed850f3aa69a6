"""Every call of the service, by the file that holds it. A new resource: a file `routes_<resource>.py`, a line here."""

from __future__ import annotations

from fastapi import APIRouter

from claimstream_search import (
    routes_articles,
    routes_claims,
    routes_download,
    routes_entities,
    routes_explore,
    routes_export,
    routes_operation,
    routes_query,
    routes_related,
    routes_series,
)

ROUTERS: tuple[APIRouter, ...] = (
    routes_articles.router,
    routes_claims.router,
    routes_export.router,
    routes_entities.router,
    routes_related.router,
    routes_series.router,
    routes_query.router,
    routes_operation.router,
    routes_explore.router,
    routes_download.router,
)
