"""What the explore page shows, as files: the answers of the calls under /v1, which a link can't ask for by `Accept`."""

from __future__ import annotations

from fastapi import APIRouter, Request, Response

from claimstream_search import export, routes_export, routes_series

router = APIRouter(prefix="/download", include_in_schema=False)


@router.get("/articles.csv")
async def articles(request: Request) -> Response:
    """All articles that match, by the parameters of `/v1/export/articles`."""
    return _file(await routes_export.exported(request, "articles", export.CSV), "articles.csv")


@router.get("/claims.csv")
async def claims(request: Request) -> Response:
    """All claims that match, by the parameters of `/v1/export/claims`."""
    return _file(await routes_export.exported(request, "claims", export.CSV), "claims.csv")


@router.get("/series.svg")
async def drawing(request: Request) -> Response:
    """The chart, by the parameters of `/v1/series`."""
    return _file(await routes_series.told(request, routes_series.SVG), "series.svg")


@router.get("/series.png")
async def picture(request: Request) -> Response:
    """The chart, by the parameters of `/v1/series`."""
    return _file(await routes_series.told(request, routes_series.PNG), "series.png")


def _file(response: Response, name: str) -> Response:
    """To be kept, not shown: a drawing opened beside the page would not be under the page's rules."""
    response.headers["Content-Disposition"] = f'attachment; filename="claimstream-{name}"'
    response.headers["X-Content-Type-Options"] = "nosniff"
    return response
