"""Settings of the search service."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from claimstream_common.settings import ElasticsearchSettings, Port


class SearchSettings(ElasticsearchSettings):
    """Where the service listens, and how long it waits for what."""

    search_host: Annotated[str, Field(description="Address the search service listens on.")] = "0.0.0.0"
    search_port: Annotated[Port, Field(description="Port the search service listens on.")] = 8002
    search_timeout_seconds: Annotated[
        float, Field(gt=0, le=300, description="Seconds Elasticsearch gets for one request before the answer is 503.")
    ] = 10.0
    search_start_timeout_seconds: Annotated[
        float, Field(ge=0, le=3600, description="Seconds the search service waits at start for Elasticsearch.")
    ] = 60.0
    search_cursor_keep_alive_seconds: Annotated[
        int, Field(ge=1, le=86_400, description="Seconds a cursor stays good after the page that gave it.")
    ] = 300
    search_cursor_secret: Annotated[
        str,
        Field(
            repr=False,
            description="Signs cursors, alike on every replica. Empty: made from ELASTICSEARCH_URL and INDEX_PREFIX.",
        ),
    ] = ""
    search_view_seconds: Annotated[
        float,
        Field(
            ge=0,
            le=60,
            description="Searches that begin within so many seconds share a point in time, and may miss what was "
            "written since; 0 gives each its own.",
        ),
    ] = 0.5
