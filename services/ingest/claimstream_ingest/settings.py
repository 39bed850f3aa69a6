"""Settings of the ingest service."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field, model_validator

from claimstream_common.settings import KafkaSettings, Port

MIB = 1024 * 1024


class IngestSettings(KafkaSettings):
    """Read from the environment by `main`."""

    ingest_port: Annotated[Port, Field(description="Port of the ingest API.")] = 8001
    ingest_host: Annotated[str, Field(description="Address the ingest API listens on.")] = "0.0.0.0"
    ingest_start_seconds: Annotated[
        float, Field(gt=0, description="How long to wait at start for Kafka and its topics.")
    ] = 60.0
    ingest_threads: Annotated[
        int, Field(ge=1, le=64, description="Threads that read, normalise and hand articles to Kafka.")
    ] = 4
    max_body_bytes: Annotated[
        int, Field(ge=1, description="Largest article: a request body, or a line of a batch.")
    ] = MIB
    max_batch_bytes: Annotated[int, Field(ge=1, description="Largest batch, after decompression.")] = 10 * MIB
    max_batch_lines: Annotated[int, Field(ge=1, description="Most articles in a batch.")] = 1_000
    in_flight_records: Annotated[
        int, Field(ge=1, description="Most records handed to Kafka and not yet acknowledged; above it callers get 503.")
    ] = 10_000
    in_flight_bytes: Annotated[
        int,
        Field(ge=1, description="Most bytes held in request bodies and unacknowledged records; above it, 503."),
    ] = 128 * MIB
    ack_seconds: Annotated[
        float, Field(gt=0, description="Longest wait for Kafka's acknowledgement before a caller gets 503.")
    ] = 15.0
    body_seconds: Annotated[
        float, Field(gt=0, description="Longest a caller may take to send a request body before it gets 408.")
    ] = 30.0

    @model_validator(mode="after")
    def _one_batch_must_fit(self) -> IngestSettings:
        if self.in_flight_bytes < 3 * max(self.max_batch_bytes, self.max_body_bytes):
            raise ValueError("IN_FLIGHT_BYTES must be at least three times MAX_BATCH_BYTES and MAX_BODY_BYTES")
        if self.in_flight_records < self.max_batch_lines:
            raise ValueError("IN_FLIGHT_RECORDS must be at least MAX_BATCH_LINES")
        return self
