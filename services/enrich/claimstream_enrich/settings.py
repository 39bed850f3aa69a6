"""Settings of the enrichment service."""

from __future__ import annotations

import os
from typing import Annotated

from pydantic import Field

from claimstream_common.settings import KafkaSettings, Port


class EnrichSettings(KafkaSettings):
    """Read from the environment by `main`."""

    enrich_port: Annotated[Port, Field(description="Port of `/healthz`, `/readyz` and `/metrics`.")] = 8003
    enrich_group: Annotated[str, Field(description="Consumer group.")] = "claimstream-enrich"
    enrich_instance: Annotated[
        str,
        Field(
            pattern="^[A-Za-z0-9._-]{0,200}$",
            description="Name of this worker in its group, unique among those that run. Started again under the same "
            "name after a crash, it goes on at once instead of after 15 s. Empty: nameless.",
        ),
    ] = ""
    enrich_workers: int = Field(
        default_factory=lambda: os.cpu_count() or 1,
        ge=1,
        le=64,
        description="NLP processes, each takes about 300 MB; one per core unless set.",
    )
    enrich_batch: Annotated[
        int, Field(ge=1, le=64, description="Most articles one NLP process takes at a time; an idle one never waits.")
    ] = 8
    enrich_window: Annotated[
        int, Field(ge=1, le=10_000, description="Most articles read but not yet acknowledged; bounds memory.")
    ] = 64
    enrich_article_seconds: Annotated[
        float, Field(gt=0, description="Longest an article of up to 100,000 characters may take before it is given up.")
    ] = 60.0
    enrich_stall_seconds: Annotated[
        float, Field(gt=0, description="With articles waiting and none acknowledged for so long, the process ends.")
    ] = 300.0
    enrich_breaker: Annotated[
        int, Field(ge=1, description="Dead letters in a row, without one success, that stop the enricher.")
    ] = 100
    enrich_start_seconds: Annotated[
        float, Field(gt=0, description="How long to wait at start for Kafka, its topics and the model.")
    ] = 120.0
