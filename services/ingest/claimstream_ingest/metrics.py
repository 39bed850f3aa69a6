"""What ingest counts, for Prometheus."""

from __future__ import annotations

from prometheus_client import Counter, Gauge, Histogram

ARTICLES = Counter(
    "claimstream_ingest_articles_total",
    "Posted articles (also lines of batches) by what became of them: accepted, or the code of the problem",
    ["outcome"],
)
ACKNOWLEDGED = Histogram(
    "claimstream_ingest_acknowledgement_seconds",
    "From handing a record to Kafka to its acknowledgement",
    buckets=(0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 15, 60),
)
IN_FLIGHT_RECORDS = Gauge("claimstream_ingest_in_flight_records", "Records handed to Kafka and not yet acknowledged")
IN_FLIGHT_BYTES = Gauge("claimstream_ingest_in_flight_bytes", "Bytes of request bodies and unacknowledged records")


def watch_budget(records: int, size: int) -> None:
    """Show what is in flight."""
    IN_FLIGHT_RECORDS.set(records)
    IN_FLIGHT_BYTES.set(size)
