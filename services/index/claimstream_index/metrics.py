"""The indexer's own figures on /metrics."""

from __future__ import annotations

from prometheus_client import Counter, Histogram

RECORDS = Counter(
    "claimstream_index_records", "Records read, by what became of them; repeats of a batch count again", ["outcome"]
)
BULK_SECONDS = Histogram("claimstream_index_bulk_seconds", "Seconds one bulk request took")
RETRIES = Counter("claimstream_index_retries", "Requests or parts of them that were sent again")
OFFSETS_LOST = Counter(
    "claimstream_index_offset_out_of_range", "Times a committed offset was not on its partition any more"
)
