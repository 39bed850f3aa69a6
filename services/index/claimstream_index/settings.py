"""Settings of the index service; the environment variable is the field's name in capitals."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from claimstream_common.settings import ElasticsearchSettings, KafkaSettings, Port


class IndexSettings(KafkaSettings, ElasticsearchSettings):
    """How the indexer reads, writes and gives up.

    `index_request_seconds` + `index_retry_seconds` stay below Kafka's session timeout of 20 s: whoever was thrown out
    of the consumer group has then stopped writing before another worker has taken over.
    """

    index_port: Annotated[Port, Field(description="Port of the indexer's /healthz, /readyz and /metrics.")] = 8004
    index_group: Annotated[str, Field(min_length=1, description="Consumer group of the indexer.")] = "claimstream-index"
    index_instance: Annotated[
        str,
        Field(
            pattern="^[A-Za-z0-9._-]{0,200}$",
            description="Name of this worker in its group, unique among those that run. Started again under the same "
            "name after a crash, it goes on at once instead of after 20 s. Empty: nameless.",
        ),
    ] = ""
    index_batch_records: Annotated[int, Field(ge=1, le=5_000, description="Most records in one batch.")] = 200
    index_bulk_bytes: Annotated[
        int, Field(ge=10_000, le=100_000_000, description="Most bytes in one bulk request to Elasticsearch.")
    ] = 5 * 1024 * 1024
    index_bulk_actions: Annotated[
        int, Field(ge=1, le=10_000, description="Most documents in one bulk request to Elasticsearch.")
    ] = 500
    index_request_seconds: Annotated[
        float, Field(gt=0, le=8, description="Seconds after which an unanswered request to Elasticsearch is repeated.")
    ] = 8
    index_retry_seconds: Annotated[
        float, Field(gt=0, le=8, description="Seconds without progress after which a batch is read anew from Kafka.")
    ] = 8
    index_breaker: Annotated[
        int, Field(ge=1, description="Dead letters in a row, without one success, that stop the indexer.")
    ] = 100
    index_start_seconds: Annotated[
        float, Field(ge=0, description="Seconds to wait at start for Kafka, topics, Elasticsearch and indices.")
    ] = 60
    index_shards: Annotated[int, Field(ge=1, description="Primary shards of each index, at creation.")] = 1
    index_replicas: Annotated[int, Field(ge=0, description="Replicas of each index, at creation.")] = 0
