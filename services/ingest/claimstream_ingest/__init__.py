"""The ingest service: takes articles over HTTP and publishes them to Kafka."""
